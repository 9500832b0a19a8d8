// Generalised entropy, the Gini coefficient of a weighted sample and coefficients of variation. The expected numbers
// are those of a calculation of the definitions in Python.
#include <almanac/statistics/entropy.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

constexpr bool near(double result, double expected) {
    double const difference = elementary::abs(result - expected);
    return difference <= 1e-12 * elementary::max(elementary::abs(expected), 1e-300);
}
constexpr bool around(bounded const& result, double expected, double width) {
    return near(value_of(result), expected) && low_of(result) <= expected && expected <= high_of(result) &&
           high_of(result) - low_of(result) <= width * expected;
}

// R. Stoermann 2009, in the manual of the R package REAT, theil.
constexpr int stoermann[] = {10, 10, 10, 20, 50};
constexpr int values[] = {10, 20, 50};
constexpr int persons[] = {3, 1, 1};
constexpr int sampled[] = {3, 1, 2};
constexpr double equal[] = {0.3, 0.3, 0.3, 0.3, 0.3};
constexpr bounded rounded[] = {{10, 9.9, 10.1}, {20, 19.9, 20.1}, {50, 49.9, 50.1}};
constexpr double orders[] = {-1, 0, 0.5, 1, 2, 3};
constexpr double expected[] = {0.24, 0.23263016196113612, 0.23803266108493393, 0.250201211769094, 0.3, 0.4};

// Order by order: together they are more steps than clang takes.
constexpr bool is_as_expected(int i) {
    return near(statistics::generalised_entropy(stoermann, orders[i]), expected[i]) &&
           near(statistics::generalised_entropy_weighted(values, persons, orders[i]), expected[i]) &&
           around(statistics::generalised_entropy_weighted(rounded, persons, orders[i]), expected[i], 0.2);
}

} // namespace

PROVE("statistics: generalised entropy of order -1", is_as_expected(0));
PROVE("statistics: generalised entropy of order 0", is_as_expected(1));
PROVE("statistics: generalised entropy of order 1/2", is_as_expected(2));
PROVE("statistics: generalised entropy of order 1", is_as_expected(3));
PROVE("statistics: generalised entropy of order 2", is_as_expected(4));
PROVE("statistics: generalised entropy of order 3", is_as_expected(5));
PROVE("statistics: generalised entropy of those who have nothing",
      near(statistics::generalised_entropy(std::vector{0, 0, 30}, 2), 1) &&
          near(statistics::generalised_entropy(std::vector{0, 1, 2, 5}, 1.5), 0.4354668219345825) &&
          statistics::generalised_entropy(std::vector{7, 7, 7}, 2) == 0);
// The squares of the distances from 20 sum to 1200; half the square of the coefficient is the entropy of order 2.
PROVE("statistics: the coefficient of variation",
      near(elementary::square(statistics::population_coefficient_of_variation(stoermann)), 0.6) &&
          near(elementary::square(statistics::sample_coefficient_of_variation(stoermann)), 0.75));
// All pairs of different members: 3 x 10 + 6 x 40 + 2 x 30 by 11, by twice the mean of 150 by 6.
PROVE("statistics: the Gini coefficient of a weighted sample",
      near(statistics::gini_of_sample_weighted(values, sampled), 0.6) &&
          near(statistics::gini_of_sample_weighted(stoermann, equal), statistics::gini_of_sample(stoermann)) &&
          around(statistics::gini_of_sample_weighted(rounded, sampled), 0.6, 0.03));
