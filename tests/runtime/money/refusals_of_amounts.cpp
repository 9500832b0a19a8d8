// The words in which amounts of money refuse: what was asked, and what would have been right. Written by hand.
#include <almanac/currency/currencies.hpp>
#include <almanac/currency/successor.hpp>
#include <almanac/money/allocate.hpp>
#include <almanac/money/any_money.hpp>
#include <almanac/money/cash_rounding.hpp>
#include <almanac/money/money.hpp>
#include <almanac/money/money_sum.hpp>
#include <almanac/unit/any_prices.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

using namespace almanac;

namespace {
using usd = money<currencies::USD>;

usd const most = usd::from_count(std::numeric_limits<std::int64_t>::max());
} // namespace

TEST_CASE("money: an amount that does not fit is refused with its digits") {
    std::string const words = " does not fit a 64-bit count of its smallest unit; wide_money has 128 bits";
    CHECK(message_of<overflow_error>([] { return most + usd(0.01_dec); }) ==
          "almanac: money overflow: the result of USD 92233720368547758.07 + USD 0.01" + words);
    CHECK(message_of<overflow_error>([] { return most * 2; }) ==
          "almanac: money overflow: the result of USD 92233720368547758.07 * 2" + words);
    CHECK(message_of<overflow_error>([] { return usd(1e17_dec); }) ==
          "almanac: money overflow: USD 100000000000000000 with 2 decimal places does not fit a 64-bit count of its "
          "smallest unit; wide_money has 128 bits");
    std::string const total = message_of<overflow_error>([] { return sum(std::vector{most, most}); });
    INFO(total);
    CHECK(total.find("almanac: money overflow: a sum of amounts in USD with 2") == 0);
}

TEST_CASE("money: an amount finer than its unit is refused with its places") {
    CHECK(message_of<domain_error>([] { return usd(19.995_dec); }) ==
          "almanac: USD 19.995 is finer than money with 2 decimal places; name a rounding");
    CHECK(message_of<domain_error>([] { return any_money("USD", 1, 1); }) ==
          "almanac: money in USD cannot have 1 decimal place: at least those of the minor unit, at most 18");
    CHECK(message_of<domain_error>([] { return any_money("USD", 1, 19); }) ==
          "almanac: money in USD cannot have 19 decimal places: at least those of the minor unit, at most 18");
}

TEST_CASE("money: two currencies are refused by their codes, in each operation") {
    any_money const dollars("USD", 5);
    any_money const euros("EUR", 5);
    auto const words = [](auto action) { return message_of<unit_mismatch>(action); };
    CHECK(words([&] { return dollars + euros; }) == "almanac: cannot add USD and EUR");
    CHECK(words([&] { return dollars - euros; }) == "almanac: cannot subtract USD and EUR");
    CHECK(words([&] { return dollars < euros; }) == "almanac: cannot compare USD and EUR");
    CHECK(words([&] { return dollars.as<currencies::EUR>(); }) == "almanac: cannot convert between USD and EUR");
    CHECK(words([&] { return dollars + any_money(); }) == "almanac: cannot add USD and no currency");
}

TEST_CASE("money: a division by zero, and a step that is not above zero, are refused") {
    CHECK(message_of<domain_error>([] { return divide(usd(1), 0, rounding::half_even); }) ==
          "almanac: division of USD 1.00 by zero");
    CHECK(message_of<domain_error>([] { return round_to_multiple(usd(1), usd(-1), rounding::up); }) ==
          "almanac: money rounds to a multiple of an amount above zero, not of USD -1.00");
}

TEST_CASE("money: what has no currency, or no rule, is refused with the way out") {
    CHECK(message_of<domain_error>([] { return sum(std::vector<any_money>()); }) ==
          "almanac: a sum of no amounts has no currency; name it: sum(amounts, currency, places)");
    CHECK(message_of<domain_error>([] { return cash_rounding_of("USD"); }) ==
          "almanac: no rule of cash rounding is known for USD; use round_to_minor_unit or round_to_multiple");
}

TEST_CASE("money: weights that share nothing out are refused with the reason") {
    usd const whole(5);
    CHECK(message_of<domain_error>([&] { return split(whole, 0); }) ==
          "almanac: an amount is shared out to one part at least");
    CHECK(message_of<domain_error>([&] {
              return allocate(whole, std::vector<int>{0, 0}, remainder_to::first);
          }) == "almanac: an amount is not shared out by weights that are all zero");
    CHECK(message_of<domain_error>([&] {
              return allocate(whole, std::vector<int>{1, -7}, remainder_to::first);
          }) == "almanac: an amount is not shared out by negative weights: weight 2 is -7");
    usd parts[2];
    CHECK(message_of<domain_error>([&] {
              allocate_into(parts, 2, whole, std::vector<int>{1, 1, 1}, remainder_to::first);
              return 0;
          }) == "almanac: an amount is shared out by 3 weights into 2 parts");
    std::string const too_fine = message_of<overflow_error>([&] {
        return allocate(whole, std::vector<decimal>{1e18_dec, 1e-18_dec}, remainder_to::first);
    });
    INFO(too_fine);
    CHECK(too_fine.find(" does not fit 64 bits beside weights with finer digits") != std::string::npos);
}

TEST_CASE("money: factors of successions that do not fit are refused with the currency") {
    // The first Zimbabwe dollar was replaced in 2006, its successors in 2008, 2009 and 2024.
    std::string const words = message_of<overflow_error>([] {
        return factor_between("ZWD", to_serial({2007, 1, 1}), to_serial({2024, 4, 5}));
    });
    INFO(words);
    CHECK(words.find("ZWD") != std::string::npos);
    CHECK(words.find(" do not fit a fraction of 64-bit integers") != std::string::npos);
}

TEST_CASE("money: a price index that is no level is refused") {
    std::string const words = "a price index needs a level above zero, and a finite one";
    any_quantity const rupees(1.0, units::PKR);
    CHECK(message_of<domain_error>([&] { return deflate(rupees, price_level<>{0.0, year(2015)}); }) == words);
    CHECK(message_of<domain_error>([] { return deflate(quantity<units::PKR>(1), index_number<year(2015)>(-1.0)); }) ==
          words);
}
