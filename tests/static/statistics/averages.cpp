// Means, quantiles and spreads. The expected numbers are those of R 4.2 (quantile, mad, var, sd, mean with trim,
// weighted.mean), or worked out beside the case.
#include <almanac/statistics/averages.hpp>
#include <almanac/statistics/quantiles.hpp>

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

PROVE("compare: mean", statistics::mean(digits) == 3.875 && statistics::mean(std::vector{5}) == 5);
PROVE("compare: weighted mean", near(statistics::weighted_mean(digits, weights), 4.5));
PROVE("compare: median of an even and an odd count", statistics::median(digits) == 3.5 &&
                                                         statistics::median(std::vector{1, 4, 1, 5, 9, 2, 6}) == 4 &&
                                                         statistics::median(std::vector{7}) == 7);
PROVE("compare: quantile of type 7",
      statistics::quantile(digits, 0, type_7) == 1 && statistics::quantile(digits, 0.25, type_7) == 1.75 &&
          statistics::quantile(digits, 0.5, type_7) == 3.5 && near(statistics::quantile(digits, 0.9, type_7), 6.9) &&
          statistics::quantile(digits, 1, type_7) == 9);
PROVE("compare: quantile of type 6",
      statistics::quantile(digits, 0, type_6) == 1 && statistics::quantile(digits, 0.1, type_6) == 1 &&
          statistics::quantile(digits, 0.25, type_6) == 1.25 && statistics::quantile(digits, 0.5, type_6) == 3.5 &&
          statistics::quantile(digits, 0.9, type_6) == 9 && statistics::quantile(digits, 1, type_6) == 9);
PROVE("compare: median absolute deviation", statistics::median_absolute_deviation(digits) == 2);
// The sum of the squares of the distances is 52.875.
PROVE("compare: variance of a population and of a sample",
      near(statistics::population_variance(digits), 52.875 / 8) &&
          near(statistics::sample_variance(digits), 7.5535714285714288));
PROVE("compare: standard deviation of a population and of a sample",
      near(statistics::population_standard_deviation(std::vector{2, 4, 4, 4, 5, 5, 7, 9}), 2) &&
          near(statistics::sample_standard_deviation(digits), 2.7483761439387129));
PROVE("compare: trimmed mean", statistics::trimmed_mean(digits, 0) == 3.875 &&
                                   statistics::trimmed_mean(digits, 0.125) == 3.5 &&
                                   statistics::trimmed_mean(digits, 0.2) == 3.5 &&
                                   statistics::trimmed_mean(std::vector{1, 2, 3, 4, 5, 6, 7, 8, 9, 1000}, 0.1) == 5.5);
// The slopes of the ten pairs, by a loop in R; the last point does not move it far.
PROVE("compare: median of slopes",
      statistics::median_of_slopes(points, points, {}, &point::year, &point::value) == 2.75 &&
          statistics::median_of_slopes(std::vector{1, 1, 2}, std::vector{0, 10, 20}) == 15);

PROVE("compare: mean with bounds", between(statistics::mean(rounded), 88.0 / 3, 30, 92.0 / 3));
PROVE("compare: median and quantile with bounds", between(statistics::median(apart), 19.5, 20.5, 21.5) &&
                                                      between(statistics::quantile(apart, 0, type_7), 9, 10, 11));
PROVE("compare: trimmed mean with bounds", between(statistics::trimmed_mean(apart, 0.25), 19.5, 20.5, 21.5));
// The weights 3 or 1 for 9 or 11: (27 + 19 + 60) / 5, (11 + 21 + 60) / 3.
PROVE("compare: weighted mean with bounds",
      between(statistics::weighted_mean(rounded, two_to_one), 97.0 / 4, 25, 103.0 / 4) &&
          between(statistics::weighted_mean(rounded, loose_weights), 106.0 / 5, 25, 92.0 / 3));
// The extremes are those of 11, 21, 60 and 9, 19, 60: 4162 / 3 - (92 / 3)^2 and 4042 / 3 - (88 / 3)^2. The bounds are
// wider by less than a hundredth.
PROVE("compare: variance with bounds", low_of(statistics::population_variance(rounded)) <= 4022. / 9 &&
                                           low_of(statistics::population_variance(rounded)) >= 4022. / 9 * 0.99 &&
                                           high_of(statistics::population_variance(rounded)) >= 4382. / 9 &&
                                           high_of(statistics::population_variance(rounded)) <= 4382. / 9 * 1.01);
PROVE("compare: no variance is below zero",
      low_of(statistics::population_variance(std::vector{bounded(1, 0, 2), bounded(1, 0, 2)})) == 0);
PROVE("compare: slopes with bounds",
      between(statistics::median_of_slopes(std::vector{2000, 2010},
                                           std::vector{bounded(10, 9, 11), bounded(20, 19, 21)}),
              0.8, 1, 1.2));
PROVE("compare: an open end stays open",
      high_of(statistics::mean(std::vector{bounded(7, 7, number_detail::infinity), bounded(1.0)})) ==
              number_detail::infinity &&
          high_of(statistics::median(std::vector{bounded(7, 7, number_detail::infinity), bounded(1.0),
                                                 bounded(2.0)})) == 2);
PROVE("compare: missing numbers are left out when asked",
      statistics::mean(std::vector{1., missing_value, 3.}, absent::skip) == 2 &&
          statistics::median(std::vector{1., missing_value, 3., 5.}, absent::skip) == 3 &&
          statistics::weighted_mean(std::vector{1., missing_value, 3.}, std::vector{1., 1., 1.}, absent::skip) == 2);
PROVE("compare: robust results are of the type of the numbers",
      std::is_same_v<decltype(statistics::mean(digits)), double>&&
          std::is_same_v<decltype(statistics::median(apart)), bounded>);

// What is cut from each end: .29 of 100 is 28.999999999999996 in doubles, and is meant as 29. Of 0, ..., 99 with the
// last moved far away the mean says how many were cut.
namespace {
constexpr double mean_of_hundred_trimmed_by(double fraction) {
    std::vector<double> numbers;
    for (int i = 0; i < 100; ++i) numbers.push_back(i < 70 ? i : 1000 * i);
    return statistics::trimmed_mean(numbers, fraction);
}
constexpr double mean_of_middle(int cut) {
    double sum = 0;
    for (int i = cut; i < 100 - cut; ++i) sum += i < 70 ? i : 1000 * i;
    return sum / (100 - 2 * cut);
}
} // namespace
PROVE("compare: .29 of 100 are 29", mean_of_hundred_trimmed_by(0.29) == mean_of_middle(29));
PROVE("compare: a little less than .29 of 100 are 28", mean_of_hundred_trimmed_by(0.2899999) == mean_of_middle(28));
PROVE("compare: a little more than .29 of 100 are 29", mean_of_hundred_trimmed_by(0.2900001) == mean_of_middle(29));
PROVE("compare: just less than .3 of 100 are 29", mean_of_hundred_trimmed_by(0.2999999) == mean_of_middle(29));
