// Amounts whose count has 128 bits: at the ends of 64 and of 128 bits, and beside amounts of 64.
#include <almanac/currency/currencies.hpp>
#include <almanac/money.hpp>
#include <almanac/money/wide_money.hpp>

#include "prove.hpp"

#include <concepts>
#include <limits>
#include <string_view>
#include <type_traits>

using namespace almanac;
using namespace almanac::literals;

namespace {

using irr = money<currencies::IRR>;
using wide = wide_money<currencies::IRR>;
using wide4 = wide_money<currencies::IRR, 4>;

/// The count that the digits say, built up from the left below zero, where there is one more.
constexpr wide_count count_that_reads(std::string_view digits) {
    bool const is_negative = digits[0] == '-';
    wide_count out = 0;
    for (char const c : digits.substr(is_negative ? 1 : 0)) out = out * 10 - (c - '0');
    return is_negative ? out : -out;
}
constexpr wide of(std::string_view digits) { return wide::from_count(count_that_reads(digits)); }

constexpr wide most = std::numeric_limits<wide>::max();
constexpr wide least = std::numeric_limits<wide>::lowest();
constexpr std::string_view of_most = "IRR 1,701,411,834,604,692,317,316,873,037,158,841,057.27";
constexpr std::string_view of_least = "IRR -1,701,411,834,604,692,317,316,873,037,158,841,057.28";

template <class To, class From>
concept converts_by_itself = std::is_convertible_v<From, To>;
template <class A, class B>
concept takes_in = requires(A a, B b) {
    a += b;
};
template <class A, class B>
concept adds = requires(A a, B b) {
    a + b;
};
template <class Money, class Parts>
concept splits_into = requires(Money m, Parts parts) {
    split(m, parts);
};
/// The dividend again.
template <class Divisor, class Found>
constexpr auto price_times(Divisor const& price, Found const& found) {
    return price * found.quotient + found.remainder;
}

} // namespace

// ---- types
PROVE("wide money: twice as large, and money as large as it was",
      sizeof(irr) == 8 && sizeof(wide) == 16 && sizeof(wide4) == 16 && std::is_trivially_copyable_v<wide> &&
          std::is_same_v<irr, money<currencies::IRR, 2, std::int64_t>>);
PROVE("wide money: wider by itself, narrower by name",
      converts_by_itself<wide, irr>&& converts_by_itself<wide4, irr> && !converts_by_itself<irr, wide> &&
          std::is_constructible_v<irr, wide> && !std::is_constructible_v<irr, wide4> &&
          !std::is_constructible_v<wide, wide4> && !std::is_constructible_v<money<currencies::VND>, wide> &&
          !std::is_constructible_v<wide, money<currencies::VND>> && converts_by_itself<any_wide_money, any_money> &&
          converts_by_itself<any_wide_money, irr> && converts_by_itself<any_wide_money, wide> &&
          !converts_by_itself<any_money, any_wide_money> && !converts_by_itself<any_money, wide> &&
          std::is_constructible_v<any_money, any_wide_money> && std::is_constructible_v<any_money, wide>);
PROVE("wide money: takes a narrower amount in, and not the other way round",
      takes_in<wide, irr>&& takes_in<wide, wide>&& takes_in<wide4, irr> && !takes_in<irr, wide> &&
          !takes_in<wide, wide4> && takes_in<any_wide_money, any_money> && !takes_in<any_money, any_wide_money> &&
          !adds<wide, money<currencies::VND>> && !adds<wide, int> && !std::equality_comparable_with<wide, int>);
PROVE("wide money: what two amounts make has the finer unit and the wider count",
      std::is_same_v<std::common_type_t<irr, wide>, wide>&& std::is_same_v<decltype(irr() + wide4()), wide4>&&
          std::is_same_v<decltype(money<currencies::IRR, 6>() - wide()), wide_money<currencies::IRR, 6>>&&
              std::is_same_v<decltype(any_money() + any_wide_money()), any_wide_money>);

// ---- beside an amount of 64 bits whose currency is known at run time
PROVE("wide money: any_money beside wide_money is wide, in either order",
      std::is_same_v<decltype(any_money() + wide()), any_wide_money>&&
                      std::is_same_v<decltype(wide() - any_money()), any_wide_money>&& any_money("IRR", 5) +
                  wide(7) ==
              any_wide_money("IRR", 12) &&
          wide(7) + any_money("IRR", 5) == any_wide_money("IRR", 12) &&
          any_money("IRR", 5) - wide(7) == any_wide_money("IRR", -2) &&
          wide(7) - any_money("IRR", 5) == any_wide_money("IRR", 2) && any_money("IRR", 5) == wide4(5) &&
          wide4(5) == any_money("IRR", 5) && any_money("IRR", 5) != most && most != any_money("IRR", 5) &&
          any_money("IRR", 5) < most && most > any_money("IRR", 5) && least <= any_money("IRR", 5) &&
          any_money("IRR", 5) >= least && (any_money("IRR", 5) <=> most) < 0 && (most <=> any_money("IRR", 5)) > 0 &&
          any_money(std::numeric_limits<irr>::max()) + of("1") == any_wide_money(of("9223372036854775808")));
PROVE("wide money: what an amount makes with one of a currency known at run time",
      std::is_same_v<std::common_type_t<any_money, wide>,
                     any_wide_money>&& std::is_same_v<std::common_type_t<wide, any_money>, any_wide_money>&&
          std::is_same_v<std::common_type_t<any_wide_money, irr>, any_wide_money>&&
              std::is_same_v<std::common_type_t<any_wide_money const&, wide>, any_wide_money>&&
                  std::is_same_v<std::common_type_t<any_money, any_wide_money>, any_wide_money>&&
                      std::equality_comparable_with<any_money, wide>&& std::totally_ordered_with<any_wide_money, wide>);

// ---- wide_count as a number, with and without the extensions of the compiler
PROVE("wide money: a product with what a whole quotient gives",
      [] {
          irr const price(3);
          auto const [quotient, remainder] = whole_quotient(most, price);
          auto again = wide(price) * quotient;
          return again + remainder == most && quotient * wide(price) == again && (again = price) == price &&
                 (again *= quotient) + remainder == most;
      }() &&
          price_times(any_wide_money(irr(3)), whole_quotient(any_wide_money(least), any_money("IRR", 3))) ==
              any_wide_money(least) &&
          irr(-5) * wide_count{3} == irr(-15) && wide_count{-3} * any_money("IRR", 5) == any_money("IRR", -15) &&
          multiply(wide(5), wide_count{2}, wide_count{3}, rounding::down) == wide(3.33_dec) &&
          whole_quotient(most, most.count()).quotient == of("1") &&
          whole_quotient(irr(10), wide_count{3}).remainder == of("1"));
PROVE("wide money: made of a whole number of 64 and of 128 bits",
      wide_money<currencies::VND>(least.count()).count() == least.count() &&
          any_wide_money("VND", most.count()).count == most.count() &&
          wide_money<currencies::VND>(std::numeric_limits<std::uint64_t>::max()).count() ==
              count_that_reads("18446744073709551615") &&
          wide4(std::numeric_limits<std::uint64_t>::max()).count() == count_that_reads("184467440737095516150000") &&
          irr(wide_count{5}) == irr(5) && wide(wide_count{-5}) == irr(-5) && decimal(wide_count{-5}) == -5 &&
          !converts_by_itself<wide, wide_count>);
PROVE("wide money: 128 bits are no number of a quantity, and no number of parts",
      !representation<wide_count> && !splits_into<wide, wide_count> && splits_into<wide, int> &&
          !adds<wide, wide_count> && !adds<wide_count, any_wide_money>);

// ---- the ends of 128 bits, as 2^127 is
PROVE("wide money: the limits", most.count() == count_that_reads("170141183460469231731687303715884105727") &&
                                    least.count() == count_that_reads("-170141183460469231731687303715884105728"));
PROVE("wide money: the greatest and the least amount print", to_text(most) == of_most && to_text(least) == of_least);
PROVE("wide money: and are read", parse_wide_money<currencies::IRR>(of_most) == most &&
                                      parse_wide_money<currencies::IRR>(of_least) == least &&
                                      parse_any_wide_money(of_most) == any_wide_money(most) &&
                                      parse_any_wide_money(of_least) == any_wide_money(least));
PROVE("wide money: all digits before the point",
      to_text(wide_money<currencies::VND>::from_count(least.count())) ==
              "VND -170,141,183,460,469,231,731,687,303,715,884,105,728" &&
          to_text(wide_money<currencies::EUR, 18>::from_count(least.count())) ==
              "EUR -170,141,183,460,469,231,731.687303715884105728");
PROVE("wide money: up to the limit and back",
      most - of("1") + of("1") == most && least + of("1") - of("1") == least && -(least + of("1")) == most &&
          most + least == of("-1") && abs(least + of("1")) == most &&
          of("170141183460469231731687303715884105") * 1000 == of("170141183460469231731687303715884105000"));

// ---- the ends of 64 bits, as 2^63 is
constexpr wide just_below = of("9223372036854775807");
constexpr wide just_above = of("9223372036854775808");
PROVE("wide money: goes on where 64 bits end",
      wide(std::numeric_limits<irr>::max()) == just_below && std::numeric_limits<irr>::max() + of("1") == just_above &&
          irr(just_below) == std::numeric_limits<irr>::max() &&
          irr(of("-9223372036854775808")) == std::numeric_limits<irr>::lowest() &&
          just_above > std::numeric_limits<irr>::max() && std::numeric_limits<irr>::max() < just_above &&
          std::numeric_limits<irr>::max() != just_above && std::numeric_limits<irr>::max() == just_below);
PROVE("wide money: prints and reads there",
      to_text(just_below) == "IRR 92,233,720,368,547,758.07" &&
          to_text(just_above) == "IRR 92,233,720,368,547,758.08" &&
          parse_wide_money<currencies::IRR>("IRR 92,233,720,368,547,758.08") == just_above &&
          parse_wide_money<currencies::IRR>("IRR -92233720368547758.09") == of("-9223372036854775809"));
PROVE("wide money: in the finer unit beyond 64 bits",
      just_above + wide4(0.0001_dec) == wide4::from_count(count_that_reads("922337203685477580800") + 1) &&
          wide4(irr::from_count(9223372036854775807)).count() == count_that_reads("922337203685477580700"));

// ---- comparison and hash
PROVE("wide money: an order of amounts in other units, where the finer count would not fit",
      most > wide_money<currencies::IRR, 18>::from_count(most.count()) && least < wide_money<currencies::IRR, 18>(0) &&
          wide_money<currencies::IRR, 18>::from_count(least.count()) > least &&
          most != wide_money<currencies::IRR, 18>(1) && wide4(5) == wide(5) && wide4(5) == irr(5) &&
          any_wide_money(wide4(5)) == any_money("IRR", 5) && any_money("IRR", 5) < any_wide_money(wide4(6)));
PROVE("wide money: the hash agrees with equality, in any unit and count",
      hash_value(wide4(5)) == hash_value(irr(5)) && hash_value(wide(-5)) == hash_value(irr(-5)) &&
          hash_value(wide(0)) == hash_value(irr(0)) &&
          hash_value(wide(std::numeric_limits<irr>::lowest())) == hash_value(std::numeric_limits<irr>::lowest()) &&
          hash_value(any_wide_money(std::numeric_limits<irr>::max())) == hash_value(std::numeric_limits<irr>::max()) &&
          hash_value(of("12345678901234567890123")) ==
              hash_value(wide4::from_count(count_that_reads("1234567890123456789012300"))) &&
          hash_value(of("12345678901234567890123")) != hash_value(-of("12345678901234567890123")) &&
          hash_value(of("12345678901234567890123")) != hash_value(of("12345678901234567890124")) &&
          hash_value(most) != hash_value(least) && hash_value(any_wide_money(most)) == hash_value(most) &&
          same_money()(any_wide_money(wide(5)), irr(5)) && !same_money()(any_wide_money(most), any_money("USD", 5)) &&
          by_currency_and_amount()(any_wide_money(wide(5)), any_money("USD", 5)));

// ---- rounding
PROVE("wide money: a decimal of any exponent",
      wide(64e15_dec).count() == count_that_reads("6400000000000000000") &&
          wide(64e30_dec).count() == count_that_reads("6400000000000000000000000000000000") &&
          wide(decimal(5, -3), rounding::half_up) == of("1") && wide(decimal(-5, -3), rounding::half_even) == of("0") &&
          wide(decimal(15, -3), rounding::half_even) == of("2") && wide(decimal(1, -3000), rounding::up) == of("1"));
// 10^30 + 0.5 of the smallest unit, halved from 2 x 10^30 + 1.
constexpr wide odd = of("2000000000000000000000000000001");
PROVE("wide money: a half in every mode",
      multiply(odd, 0.5_dec, rounding::half_even) == of("1000000000000000000000000000000") &&
          multiply(odd, 0.5_dec, rounding::half_odd) == of("1000000000000000000000000000001") &&
          multiply(odd, 0.5_dec, rounding::half_up) == of("1000000000000000000000000000001") &&
          multiply(odd, 0.5_dec, rounding::half_down) == of("1000000000000000000000000000000") &&
          multiply(-odd, 0.5_dec, rounding::half_ceiling) == of("-1000000000000000000000000000000") &&
          multiply(-odd, 0.5_dec, rounding::half_floor) == of("-1000000000000000000000000000001") &&
          divide(odd, 2, rounding::up) == of("1000000000000000000000000000001") &&
          divide(odd, 2, rounding::down) == of("1000000000000000000000000000000") &&
          multiply(odd, 1, 2, rounding::ceiling) == of("1000000000000000000000000000001") &&
          multiply(-odd, 1, 2, rounding::ceiling) == of("-1000000000000000000000000000000"));
// The first product by Python's integers: (2^127 - 1) * 999999999999999999 // 10^18.
PROVE("wide money: a product beyond 128 bits on the way",
      multiply(most, 0.999999999999999999_dec, rounding::down) == of("170141183460469231561546120255414873995") &&
          multiply(most, 9223372036854775807, 9223372036854775807, rounding::exact) == most &&
          multiply(least, -9223372036854775807, -9223372036854775807, rounding::exact) == least &&
          divide(least, 1e18_dec, rounding::down) == of("-170141183460469231731") &&
          divide(least, 1e-3_dec * 1000, rounding::exact) == least);
PROVE("wide money: coarser units",
      round_to_places<2>(wide4::from_count(count_that_reads("123456789012345678901234550")), rounding::half_even) ==
              of("1234567890123456789012346") &&
          round_to_minor_unit(wide4::from_count(count_that_reads("123456789012345678901234549")), rounding::half_up) ==
              of("1234567890123456789012345") &&
          round_to_multiple(of("1234567890123456789012345"), irr(1000), rounding::half_even) ==
              of("1234567890123456789000000") &&
          round_to_multiple(any_wide_money(most), any_money("IRR", 1000), rounding::floor) ==
              any_wide_money(of("170141183460469231731687303715884100000")));
PROVE("wide money: the greatest amount in a coarser unit, whose multiple does not fit the finer one",
      round_to_places<17>(wide_money<currencies::JPY, 18>::from_count(-most.count()), rounding::half_down).count() ==
              count_that_reads("-17014118346046923173168730371588410573") &&
          round_to_places<17>(money<currencies::JPY, 18>::from_count(INT64_MAX), rounding::half_up).count() ==
              922337203685477581 &&
          round_to_places(any_money::from_count("JPY", 18, INT64_MIN), 17, rounding::up).count == -922337203685477581 &&
          round_to_cash(wide_money<currencies::CHF, 18>::from_count(most.count()), rounding::up) ==
              wide_money<currencies::CHF>(0.05_dec) * count_that_reads("3402823669209384634634") &&
          round_to_cash(any_money::from_count("CHF", 18, INT64_MIN), rounding::floor) == any_money("CHF", -9.25_dec));
PROVE("wide money: a quotient of amounts",
      divide(most, least, -3, rounding::half_even) == decimal(-1000, -3) &&
          divide(of("1000000000000000000000000000000"), irr(1), 12, rounding::exact) == decimal(1, 28) &&
          divide(any_wide_money(of("300")), any_money("IRR", 2), -1, rounding::exact) == 1.5_dec);
PROVE("wide money: whole quotients",
      whole_quotient(most, irr(1)).quotient == count_that_reads("1701411834604692317316873037158841057") &&
          whole_quotient(most, irr(1)).remainder == of("27") &&
          whole_quotient(of("1000000000000000000000"), 3).quotient == of("333333333333333333333") &&
          whole_quotient(any_wide_money(most), any_money("IRR", 1)).remainder == any_wide_money(of("27")));
PROVE("wide money: cash",
      round_to_cash(wide_money<currencies::CHF>(decimal(123456789012345673, 5)) + money<currencies::CHF>(0.03_dec),
                    rounding::half_up) ==
          wide_money<currencies::CHF>(decimal(123456789012345673, 5)) + money<currencies::CHF>(0.05_dec));

// ---- sums and parts
constexpr wide many[] = {most, most, irr(5), -most, -most};
constexpr any_wide_money any_many[] = {least, least, any_money("IRR", 5), -(least + of("1")), -(least + of("1"))};
PROVE("wide money: a sum that leaves 128 bits on the way",
      sum(many) == irr(5) && sum(any_many) == any_wide_money(wide(5) + of("-2")));
PROVE("wide money: nothing is lost where it is shared out",
      [] {
          constexpr std::uint64_t heaviest = std::numeric_limits<std::uint64_t>::max();
          auto const parts =
              allocate(least, {heaviest, heaviest - 1, heaviest, std::uint64_t{3}}, remainder_to::largest_remainder);
          wide total;
          for (wide const& each : parts) total += each;
          return total == least && is_zero(parts.kept_apart);
      }() &&
          split<3>(most).parts[0] == of("56713727820156410577229101238628035243") &&
          split<3>(most).parts[2] == of("56713727820156410577229101238628035242") &&
          split_in_steps(of("100000000000000000000000"), irr(10), 3)[0] == of("33333333333333333334000"));
PROVE("wide money: in a bag", [] {
    bag_of<any_wide_money> purse{any_wide_money(most), any_money("USD", 5)};
    purse -= any_money("USD", 5);
    return purse.size() == 1 && purse.of("IRR") == any_wide_money(most);
}());

// ---- text
PROVE("wide money: short, rounded once",
      to_compact_text(most, 3, rounding::half_even) == "IRR 1,700,000,000,000,000,000,000,000 trillion" &&
          to_compact_text(least, 18, rounding::half_up) == "IRR -1,701,411,834,604,692,320,000,000 trillion" &&
          to_compact_text(of("999499999999999999999999"), 3, rounding::half_even) == "IRR 9,990,000,000 trillion" &&
          to_compact_text(of("999500000000000000000000"), 3, rounding::half_even) == "IRR 10,000,000,000 trillion" &&
          to_compact_text(of("999500000000000000000001"), 3, rounding::half_down) == "IRR 10,000,000,000 trillion" &&
          to_compact_text(of("99949999999"), 3, rounding::half_even) == "IRR 999 million" &&
          to_compact_text(of("99950000000"), 3, rounding::half_even) == "IRR 1 billion" &&
          to_compact_text(wide(64e17_dec), 2, rounding::exact, {.abbreviated = true}) == "IRR 6,400,000 trn" &&
          to_compact_text(wide(1.5_dec), 3, rounding::exact) == "IRR 1.5" &&
          to_compact_text(wide(64e18_dec), 2, rounding::exact, {.grouping = digit_grouping::indian}) ==
              "IRR 64,00,00,00,00,000 crore");
PROVE("wide money: words for powers of ten",
      parse_wide_money<currencies::IRR>("IRR 1.2 quadrillion") == wide(12e14_dec) &&
          parse_wide_money<currencies::IRR>("IRR 640 quadrillion") == wide(64e16_dec) &&
          parse_wide_money<currencies::IRR>("IRR 64,000,000 trillion") == wide(64e18_dec) &&
          parse_wide_money<currencies::IRR>("IRR 1.2tn", {.suffixes = magnitude_suffixes::letters}) ==
              wide(12e11_dec) &&
          parse_any_wide_money("IRR 1,701,411,834,604,692,317,316,873 trillion").count ==
              count_that_reads("170141183460469231731687300000000000000") &&
          parse_money<currencies::IRR>("IRR 1.2 quadrillion") == irr(12e14_dec));
PROVE("wide money: every style",
      to_text(most, {currency_form::code_after, digit_grouping::continental}) ==
              "1.701.411.834.604.692.317.316.873.037.158.841.057,27 IRR" &&
          to_text(least, {currency_form::absent, digit_grouping::indian, negative_form::parentheses}) ==
              "(17,01,41,18,34,60,46,92,31,73,16,87,30,37,15,88,41,057.28)" &&
          to_text(wide_money<currencies::XAU, 6>::from_count(1)) == "XAU 0.000001");

// ---- numbers and quantities
PROVE("wide money: numbers and quantities",
      to_decimal(wide(64e20_dec)) == 64e20_dec && to_quantity(wide(64e20_dec)).value() == 64e20_dec &&
          to_money<wide_count>(to_quantity(wide(64e20_dec)), rounding::exact) == wide(64e20_dec) &&
          to_money<wide_count>(to_quantity(any_wide_money(wide(64e20_dec))), rounding::exact) == wide(64e20_dec) &&
          multiply(wide(64e20_dec), percent<"budget", decimal>(25), rounding::exact) == wide(16e20_dec) &&
          any_wide_money(most).as<currencies::IRR>() == most &&
          any_wide_money(wide4(of("17014118346046923173168730371588410"))).as<currencies::IRR>() ==
              of("17014118346046923173168730371588410") &&
          sign(least) == -1 && is_zero(wide()));
