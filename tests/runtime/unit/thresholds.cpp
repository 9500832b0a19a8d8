// On, just below and just above the places where a rule of units changes its answer.
#include <almanac/unit.hpp>

#include "catch.hpp"

using namespace almanac;

TEST_CASE("unit: thresholds: the power of ten of a scale") {
    for (int const sign : {1, -1}) {
        CHECK_THROWS_AS(make_scale(1, 1, sign * 401), overflow_error);
        CHECK(make_scale(1, 1, sign * 100).power_of_ten == sign * 100);
    }
}
