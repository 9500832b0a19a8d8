// Means, quantiles and spreads. The expected numbers are those of R 4.2 (quantile, mad, var, sd, mean with trim,
// weighted.mean), or worked out beside the case.
#include <almanac/compare/robust.hpp>

#include "prove.hpp"

#include <type_traits>

using namespace almanac;

namespace {

constexpr bool near(double result, double expected) {
    return elementary::abs(result - expected) <= 1e-12 * elementary::abs(expected);
}
constexpr bool between(bounded const& result, double low, double value, double high) {
    return near(low_of(result), low) && near(value_of(result), value) && near(high_of(result), high);
}

constexpr int digits[] = {3, 1, 4, 1, 5, 9, 2, 6};
constexpr int weights[] = {1, 2, 3, 4, 5, 6, 7, 8};
constexpr auto type_6 = quantile_type::hyndman_fan_6;
constexpr auto type_7 = quantile_type::hyndman_fan_7;

struct point {
    int year;
    double value;
};
constexpr point points[] = {{1, 2}, {2, 4.5}, {3, 5.5}, {4, 8.5}, {6, 30}};

constexpr bounded rounded[] = {{10, 9, 11}, {20, 19, 21}, {60, 60, 60}};
constexpr bounded apart[] = {{10, 9, 11}, {100, 99, 101}, {20, 19, 21}, {21, 20, 22}};
constexpr double two_to_one[] = {2, 1, 1};
constexpr bounded loose_weights[] = {{2, 1, 3}, {1, 1, 1}, {1, 1, 1}};

} // namespace

PROVE("compare: mean", mean(digits) == 3.875 && mean(std::vector{5}) == 5);
PROVE("compare: weighted mean", near(weighted_mean(digits, weights), 4.5));
PROVE("compare: median of an even and an odd count",
      median(digits) == 3.5 && median(std::vector{1, 4, 1, 5, 9, 2, 6}) == 4 && median(std::vector{7}) == 7);
PROVE("compare: quantile of type 7", quantile(digits, 0, type_7) == 1 && quantile(digits, 0.25, type_7) == 1.75 &&
                                         quantile(digits, 0.5, type_7) == 3.5 &&
                                         near(quantile(digits, 0.9, type_7), 6.9) && quantile(digits, 1, type_7) == 9);
PROVE("compare: quantile of type 6", quantile(digits, 0, type_6) == 1 && quantile(digits, 0.1, type_6) == 1 &&
                                         quantile(digits, 0.25, type_6) == 1.25 &&
                                         quantile(digits, 0.5, type_6) == 3.5 && quantile(digits, 0.9, type_6) == 9 &&
                                         quantile(digits, 1, type_6) == 9);
PROVE("compare: median absolute deviation", median_absolute_deviation(digits) == 2);
// The sum of the squares of the distances is 52.875.
PROVE("compare: variance of a population and of a sample",
      near(population_variance(digits), 52.875 / 8) && near(sample_variance(digits), 7.5535714285714288));
PROVE("compare: standard deviation of a population and of a sample",
      near(population_standard_deviation(std::vector{2, 4, 4, 4, 5, 5, 7, 9}), 2) &&
          near(sample_standard_deviation(digits), 2.7483761439387129));
PROVE("compare: trimmed mean", trimmed_mean(digits, 0) == 3.875 && trimmed_mean(digits, 0.125) == 3.5 &&
                                   trimmed_mean(digits, 0.2) == 3.5 &&
                                   trimmed_mean(std::vector{1, 2, 3, 4, 5, 6, 7, 8, 9, 1000}, 0.1) == 5.5);
// The slopes of the ten pairs, by a loop in R; the last point does not move it far.
PROVE("compare: median of slopes", median_of_slopes(points, points, &point::year, &point::value) == 2.75 &&
                                       median_of_slopes(std::vector{1, 1, 2}, std::vector{0, 10, 20}) == 15);

PROVE("compare: mean with bounds", between(mean(rounded), 88.0 / 3, 30, 92.0 / 3));
PROVE("compare: median and quantile with bounds",
      between(median(apart), 19.5, 20.5, 21.5) && between(quantile(apart, 0, type_7), 9, 10, 11));
PROVE("compare: trimmed mean with bounds", between(trimmed_mean(apart, 0.25), 19.5, 20.5, 21.5));
// The weights 3 or 1 for 9 or 11: (27 + 19 + 60) / 5, (11 + 21 + 60) / 3.
PROVE("compare: weighted mean with bounds",
      between(weighted_mean(rounded, two_to_one), 97.0 / 4, 25, 103.0 / 4) &&
          between(weighted_mean(rounded, loose_weights), 106.0 / 5, 25, 92.0 / 3));
// The extremes are those of 11, 21, 60 and 9, 19, 60: 4162 / 3 - (92 / 3)^2 and 4042 / 3 - (88 / 3)^2. The bounds are
// wider by less than a hundredth.
PROVE("compare: variance with bounds", low_of(population_variance(rounded)) <= 4022. / 9 &&
                                           low_of(population_variance(rounded)) >= 4022. / 9 * 0.99 &&
                                           high_of(population_variance(rounded)) >= 4382. / 9 &&
                                           high_of(population_variance(rounded)) <= 4382. / 9 * 1.01);
PROVE("compare: no variance is below zero",
      low_of(population_variance(std::vector{bounded(1, 0, 2), bounded(1, 0, 2)})) == 0);
PROVE("compare: slopes with bounds",
      between(median_of_slopes(std::vector{2000, 2010}, std::vector{bounded(10, 9, 11), bounded(20, 19, 21)}), 0.8, 1,
              1.2));
PROVE("compare: an open end stays open",
      high_of(mean(std::vector{bounded(7, 7, detail::infinity), bounded(1.0)})) == detail::infinity &&
          high_of(median(std::vector{bounded(7, 7, detail::infinity), bounded(1.0), bounded(2.0)})) == 2);
PROVE("compare: missing numbers are left out when asked",
      mean(std::vector{1., missing_value, 3.}, {}, absent::skip) == 2 &&
          median(std::vector{1., missing_value, 3., 5.}, {}, absent::skip) == 3 &&
          weighted_mean(std::vector{1., missing_value, 3.}, std::vector{1., 1., 1.}, {}, {}, absent::skip) == 2);
PROVE("compare: robust results are of the type of the numbers",
      std::is_same_v<decltype(mean(digits)), double>&& std::is_same_v<decltype(median(apart)), bounded>);
