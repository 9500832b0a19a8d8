// On, just below and just above the places where a rule of exchange rates changes its answer.
#include <almanac/exchange.hpp>

#include "catch.hpp"

using namespace almanac;

TEST_CASE("exchange: thresholds: fractions are equal in value whatever their zeros") {
    auto const fraction = [](decimal over, decimal under) { return rate_fraction{over, under}; };
    CHECK(equal_in_value(fraction(2, 1), fraction(4, 2)));
    CHECK(equal_in_value(fraction(20, 1), fraction(decimal(2, 1), 1)));
    CHECK(equal_in_value(fraction(decimal(2, -1), 1), fraction(2, 10)));
    CHECK_FALSE(equal_in_value(fraction(20, 1), fraction(2, 1)));
    CHECK_FALSE(equal_in_value(fraction(decimal(200000000000000001, 0), 1), fraction(decimal(2, 17), 1)));
}
