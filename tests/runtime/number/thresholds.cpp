// On, just below and just above the places where a rule of numbers changes its answer.
#include <almanac/number.hpp>

#include "catch.hpp"

#include <cstdint>
#include <limits>

using namespace almanac;

TEST_CASE("number: thresholds: 1 to 17 digits of a double") {
    CHECK_THROWS_AS(from_double(1.25, 0, rounding::half_even), error);
    CHECK(from_double(1.25, 1, rounding::half_even) == decimal(1));
    CHECK(from_double(1.25, 17, rounding::half_even) == decimal(125, -2));
    CHECK_THROWS_AS(from_double(1.25, 18, rounding::half_even), error);
}

TEST_CASE("number: thresholds: integers are doubles up to two to the power of 53") {
    std::int64_t const greatest = std::int64_t{1} << 53;
    for (std::int64_t const sign : {1, -1}) {
        for (std::int64_t const exact : {greatest - 1, greatest, greatest + 2}) {
            bounded const found = bounded_of(decimal(sign * exact), exactly(decimal(sign * exact)));
            CHECK(found.low == static_cast<double>(sign * exact));
            CHECK(found.high == static_cast<double>(sign * exact));
        }
        bounded const between = bounded_of(decimal(sign * (greatest + 1)), exactly(decimal(sign * (greatest + 1))));
        CHECK(between.low <= static_cast<double>(sign * greatest + (sign > 0 ? 0 : -2)));
        CHECK(between.high >= static_cast<double>(sign * greatest + (sign > 0 ? 2 : 0)));
    }
}

TEST_CASE("number: thresholds: a decimal has 19 digits that lead back to it") {
    CHECK(std::numeric_limits<decimal>::max_digits10 == 19);
    CHECK(std::numeric_limits<decimal>::digits10 == 18);
}
