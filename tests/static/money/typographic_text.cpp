// Money as typography, browsers and the press write it. What CLDR makes of an amount is in tests/intl; here is each
// part of it alone, worked out by hand.
#include <almanac/currency/currencies.hpp>
#include <almanac/io/locale/local_symbols.hpp>
#include <almanac/money/money_parse.hpp>

#include "prove.hpp"

using namespace almanac;
using namespace almanac::literals;

namespace {

using usd = money<currencies::USD>;
using chf = money<currencies::CHF>;
using pkr = money<currencies::PKR>;

constexpr usd dollars(std::string_view source) { return parse_money<currencies::USD>(source); }
constexpr usd dollars(std::string_view source, expected_grouping grouping) {
    return parse_money<currencies::USD>(source, {.grouping = grouping});
}
constexpr usd short_dollars(std::string_view source) {
    return parse_money<currencies::USD>(source, {.suffixes = magnitude_suffixes::letters});
}
template <currency_code Code>
constexpr money<Code> at_home(std::string_view source) {
    return parse_money<Code>(source, {.symbols = local_symbols});
}

} // namespace

PROVE("money: no-break spaces", dollars("USD\u00a05") == usd(5) && dollars("5\u00a0USD") == usd(5) &&
                                    dollars("5\u202f$") == usd(5) && dollars("$\u00a05") == usd(5) &&
                                    dollars("$5\u00a0million") == usd(5'000'000));
PROVE("money: the minus sign, and a plus", dollars("\u2212$5") == usd(-5) && dollars("USD \u22125") == usd(-5) &&
                                               dollars("+$5") == usd(5) && dollars("USD +5") == usd(5) &&
                                               dollars("+5 USD") == usd(5));
PROVE("money: marks of direction", dollars("\u200f\u200e-5\u00a0\u200fUSD") == usd(-5) &&
                                       dollars("\u061c-\u200f5 USD\u200f") == usd(-5) &&
                                       dollars("\u200e\u2212\u200e$5") == usd(-5));
PROVE("money: a code right before its number", parse_money<currencies::PKR>("PKR1,000") == pkr(1000) &&
                                                   dollars("USD-5") == usd(-5) && dollars("USD(5)") == usd(-5));
PROVE("money: whole rupees and shillings",
      parse_money<currencies::PKR>("Rs1,000/-") == pkr(1000) && parse_money<currencies::PKR>("Rs. 5/-") == pkr(5) &&
          parse_money<currencies::KES>("KES 500/=") == money<currencies::KES>(500));
PROVE("money: apostrophes, spaces with a point, Arabic separators",
      parse_money<currencies::CHF>("CHF-1'234.50", {.grouping = expected_grouping::apostrophe}) == chf(-1234.50_dec) &&
          parse_money<currencies::CHF>("1\u2019234\u2019567.50\u00a0CHF",
                                       {.grouping = expected_grouping::apostrophe}) == chf(1234567.50_dec) &&
          dollars("1\u202f234.50\u00a0USD", expected_grouping::spaced_point) == usd(1234.50_dec) &&
          dollars("1 234 567.50 USD", expected_grouping::spaced_point) == usd(1234567.50_dec) &&
          dollars("\u0661\u066c\u0662\u0663\u0664\u066b\u0665\u0660 USD", expected_grouping::arabic) ==
              usd(1234.50_dec));
PROVE("money: those are told when the separators are asked",
      dollars("1'234.50 USD", expected_grouping::detected) == usd(1234.50_dec) &&
          dollars("1\u2019234 USD", expected_grouping::detected) == usd(1234) &&
          dollars("1'234,50 USD", expected_grouping::detected) == usd(1234.50_dec) &&
          dollars("1 234.50 USD", expected_grouping::detected) == usd(1234.50_dec) &&
          dollars("\u06f1\u066c\u06f2\u06f3\u06f4 USD", expected_grouping::detected) == usd(1234) &&
          dollars("\u06f1\u06f2\u066b\u06f5 USD", expected_grouping::detected) == usd(12.50_dec));
PROVE("money: digits of other scripts",
      dollars("$\u09e7\u09e8,\u09e9\u09ea,\u09eb\u09ec\u09ed.\u09eb\u09e6") == usd(1234567.50_dec) &&
          dollars("\uff11,\uff12\uff13\uff14 USD") == usd(1234) && dollars("\u0967.\u096f\u0966 USD") == usd(1.90_dec));
PROVE("money: suffixes",
      short_dollars("$5K") == usd(5'000) && short_dollars("$5 K") == usd(5'000) &&
          short_dollars("$1.5B") == usd(1'500'000'000) && short_dollars("USD 2T") == usd(2'000'000'000'000) &&
          short_dollars("$3 tn") == usd(3'000'000'000'000) && short_dollars("$3mn") == usd(3'000'000) &&
          short_dollars("$3M") == usd(3'000'000) && short_dollars("3K USD") == usd(3'000) &&
          short_dollars("$2 cr") == usd(20'000'000) && short_dollars("$2 Cr") == usd(20'000'000) &&
          short_dollars("$2 crores") == usd(20'000'000) && short_dollars("$2 lakhs") == usd(200'000));
PROVE("money: lakh crore", parse_money<currencies::PKR>("Rs 3 lakh crore") == pkr(3'000'000'000'000) &&
                               parse_money<currencies::PKR>("3 lakh crore PKR") == pkr(3'000'000'000'000));
PROVE("money: a symbol behind a number is no suffix",
      parse_money<currencies::MMK>("5 K", {.suffixes = magnitude_suffixes::letters}) == money<currencies::MMK>(5) &&
          parse_money<currencies::TOP>("5 T$", {.suffixes = magnitude_suffixes::letters}) ==
              money<currencies::TOP>(5) &&
          parse_money<currencies::MMK>("5 K MMK", {.suffixes = magnitude_suffixes::letters}) ==
              money<currencies::MMK>(5000) &&
          parse_money<currencies::LSL>("5 M", {.symbols = local_symbols}) == money<currencies::LSL>(5));
PROVE("money: the symbols of English",
      parse_any_money("Kz 5") == any_money("AOA", 5) && parse_any_money("KM 5") == any_money("BAM", 5) &&
          parse_any_money("5 Q") == any_money("GTQ", 5) && parse_any_money("Cg 5") == any_money("XCG", 5) &&
          parse_any_money("Cg. 5") == any_money("XCG", 5) && parse_any_money("Bs 5", "BOB") == any_money("BOB", 5) &&
          parse_any_money("ZK5") == any_money("ZMW", 5) && symbol_of("MMK") == "K");
PROVE("money: the symbols at home",
      at_home<currencies::DKK>("5 kr.") == money<currencies::DKK>(5) &&
          at_home<currencies::KES>("Ksh 1,000") == money<currencies::KES>(1000) &&
          at_home<currencies::JPY>("\uffe55") == money<currencies::JPY>(5) &&
          at_home<currencies::MXN>("$5") == money<currencies::MXN>(5) &&
          at_home<currencies::PEN>("S/ 5") == money<currencies::PEN>(5) &&
          at_home<currencies::AED>("5 \u062f.\u0625.\u200f") == money<currencies::AED>(5) &&
          at_home<currencies::USD>("USD 5") == usd(5));
constexpr symbol_row mine[] = {{"$", "MXN"}, {"B/.", "PAB", 1, true}};
PROVE("money: symbols of one's own decide",
      parse_any_money("$5", {}, {.symbols = mine}) == any_money("MXN", 5) &&
          parse_any_money("B/. 5", {}, {.symbols = mine}) == any_money("PAB", 5) &&
          parse_any_money("\u20ac5", {}, {.symbols = mine}) == any_money("EUR", 5));
