// Quotients with their remainders and parts in steps, over random amounts; and what is refused, also of successions.
#include <almanac/currency/currencies.hpp>
#include <almanac/money.hpp>
#include <almanac/money/money_succession.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <vector>

using namespace almanac;
using namespace almanac::literals;

namespace {

using usd = money<currencies::USD>;
constexpr usd least = usd::from_count(std::numeric_limits<std::int64_t>::min());

std::int64_t random_count(std::mt19937_64& bits) { return static_cast<std::int64_t>(bits()) >> (bits() % 60); }

} // namespace

TEST_CASE("money: divisor x quotient + remainder is the dividend") {
    std::mt19937_64 bits(7);
    for (int i = 0; i < 20000; ++i) {
        usd const a = usd::from_count(random_count(bits) / 2);
        std::int64_t const divisor = random_count(bits) / 2 | 1;
        auto const times = whole_quotient(a, usd::from_count(divisor));
        REQUIRE(usd::from_count(divisor) * times.quotient + times.remainder == a);
        REQUIRE(abs(times.remainder) < abs(usd::from_count(divisor)));
        REQUIRE(sign(times.remainder) * sign(a) >= 0);
        auto const part = whole_quotient(a, divisor);
        REQUIRE(part.quotient * divisor + part.remainder == a);
        REQUIRE(part.remainder == times.remainder);
    }
}

TEST_CASE("money: parts in steps are multiples of it, and together the amount") {
    std::mt19937_64 bits(8);
    for (int i = 0; i < 5000; ++i) {
        usd const step = usd::from_count(1 + static_cast<std::int64_t>(bits() % 50));
        usd const whole = step * (random_count(bits) / 100);
        std::vector<int> const weights{static_cast<int>(bits() % 9), 1, static_cast<int>(bits() % 99)};
        auto const rule = static_cast<remainder_to>(bits() % 4);
        auto const parts = allocate_in_steps(whole, step, weights, rule);
        REQUIRE(sum(parts) + parts.kept_apart == whole);
        for (usd const each : parts) REQUIRE(each.count() % step.count() == 0);
        auto const even = split_in_steps(any_money(whole), any_money(step), 7);
        REQUIRE(sum(even) == whole);
        REQUIRE(abs(even[0] - even[6]) <= any_money(step));
    }
}

TEST_CASE("money: no whole quotient by nothing, and no parts in steps that do not fit") {
    CHECK(message_of<domain_error>([] { return whole_quotient(usd(5), usd()); }) ==
          "almanac: no whole quotient of USD 5.00 by USD 0.00");
    CHECK(message_of<domain_error>([] { return whole_quotient(usd(5), 0); }).find("by zero") != std::string::npos);
    CHECK(message_of<unit_mismatch>([] { return whole_quotient(any_money("USD", 5), any_money("EUR", 1)); }) ==
          "almanac: cannot divide USD and EUR");
    CHECK_THROWS_AS(whole_quotient(least, usd::from_count(-1)), overflow_error);
    CHECK_THROWS_AS(whole_quotient(least, -1), overflow_error);
    CHECK(message_of<domain_error>([] {
              return split_in_steps(usd(5.03_dec), usd(0.05_dec), 2);
          }).find("USD 5.03 to a multiple of USD 0.05 loses digits") != std::string::npos);
    CHECK_THROWS_AS(split_in_steps(usd(5), usd(0), 2), domain_error);
    CHECK_THROWS_AS(split_in_steps(usd(5), usd(-1), 2), domain_error);
    CHECK_THROWS_AS(split_in_steps(any_money("USD", 5), any_money("EUR", 1), 2), unit_mismatch);
    CHECK_THROWS_AS(split_in_steps(usd(5), usd(1), 0), domain_error);
    CHECK_THROWS_AS(cash_step("EUR"), domain_error);
}

TEST_CASE("money: a bag takes no amount of no currency, and stays as it was when one does not fit") {
    money_bag bag{any_money(usd(5)), any_money("EUR", 3)};
    money_bag const before = bag;
    std::string const words = "an amount of no currency cannot be put into a money_bag, or asked of it";
    CHECK(message_of<domain_error>([&] { return bag += any_money(); }) == words);
    CHECK(message_of<domain_error>([&] { return bag.of({}); }) == words);
    CHECK_THROWS_AS(bag += any_money(-usd::from_count(least.count() + 1)), overflow_error);
    CHECK_THROWS_AS(bag -= any_money(least), overflow_error);
    CHECK_THROWS_AS((bag += money_bag{any_money("EUR", 1), any_money(-usd::from_count(least.count() + 1))}),
                    overflow_error);
    CHECK(bag == before);
    CHECK_THROWS_AS(bag.of("XAU"), domain_error);
}

TEST_CASE("money: old money whose successor or rounding is not certain is refused") {
    serial_day const day = to_serial({2024, 1, 1});
    CHECK(message_of<domain_error>([] { return legal_rounding_of("RUB"); }) ==
          "how amounts are rounded that become RUB is not known here; name a rounding");
    CHECK_THROWS_AS(legal_rounding_of({}), domain_error);
    CHECK(message_of<domain_error>([&] {
              return convert_to_successor(any_money("VES", 5), day, rounding::down);
          }).find("needs its day") != std::string::npos);
    CHECK_THROWS_AS(convert_to_successor(any_money("RUR", 5), day, rounding::down), domain_error);
    CHECK(message_of<domain_error>([&] {
              return convert_to_successor(any_money("DEM", 5), day, rounding::exact);
          }).find("loses digits") != std::string::npos);
    CHECK_THROWS_AS(convert_to_successor(any_money("DEM", 5), day, rounding::down).as<currencies::USD>(),
                    unit_mismatch);
}
