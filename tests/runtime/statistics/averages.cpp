// What must hold of means, quantiles and spreads whatever the numbers, on random ones; what is refused, with its words;
// and that bounds contain what numbers sampled between them give.
#include <almanac/statistics/averages.hpp>
#include <almanac/statistics/quantiles.hpp>

#include "catch.hpp"
#include "message.hpp"
#include "near.hpp"
#include "random_numbers.hpp"

#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <vector>

using namespace almanac;

namespace {

using numbers = std::vector<double>;
using bounds = std::vector<bounded>;
constexpr auto type_6 = quantile_type::hyndman_fan_6;
constexpr auto type_7 = quantile_type::hyndman_fan_7;

numbers random_numbers(engine& random, std::size_t least = 1) {
    numbers out;
    for (std::size_t i = least + random() % 12; i > 0; --i) out.push_back(uniform(random, -10, 20));
    return out;
}
bounds random_bounds(engine& random, numbers const& values, double width) {
    bounds out;
    for (double const x : values) {
        double const low = x - uniform(random, 0, width);
        out.push_back(random() % 5 == 0 ? bounded(x) : bounded(x, low, x + uniform(random, 0, width)));
    }
    return out;
}

} // namespace

TEST_CASE("compare: quantiles rise from the least to the greatest, and the half is the median") {
    engine random(31);
    for (int turn = 0; turn < 300; ++turn) {
        numbers const values = random_numbers(random);
        for (auto const type : {type_6, type_7}) {
            double before = statistics::quantile(values, 0, type);
            CHECK(before == *std::min_element(values.begin(), values.end()));
            for (int step = 1; step <= 20; ++step) {
                double const here = statistics::quantile(values, step / 20.0, type);
                CHECK(here >= before - 1e-12);
                before = here;
            }
            CHECK(before == *std::max_element(values.begin(), values.end()));
            CHECK(is_close(statistics::quantile(values, 0.5, type), statistics::median(values)));
        }
    }
}

TEST_CASE("compare: a linear map of the numbers is one of their means, and scales their spreads") {
    engine random(32);
    for (int turn = 0; turn < 300; ++turn) {
        numbers const values = random_numbers(random, 2);
        double const a = uniform(random, -5, 5);
        double const b = uniform(random, 0.1, 5);
        auto const moved = [a, b](double x) { return a + b * x; };
        CHECK(is_close(statistics::mean(values, {}, moved), moved(statistics::mean(values))));
        CHECK(is_close(statistics::median(values, {}, moved), moved(statistics::median(values))));
        CHECK(is_close(statistics::quantile(values, 0.3, type_7, {}, moved),
                       moved(statistics::quantile(values, 0.3, type_7))));
        CHECK(is_close(statistics::trimmed_mean(values, 0.2, {}, moved), moved(statistics::trimmed_mean(values, 0.2))));
        CHECK(is_close(statistics::median_absolute_deviation(values, {}, moved),
                       b * statistics::median_absolute_deviation(values)));
        CHECK(is_close(statistics::population_variance(values, {}, moved),
                       b * b * statistics::population_variance(values)));
        CHECK(is_close(statistics::sample_standard_deviation(values, {}, moved),
                       b * statistics::sample_standard_deviation(values)));
        double const n = static_cast<double>(values.size());
        CHECK(is_close(statistics::sample_variance(values) * (n - 1) / n, statistics::population_variance(values)));
        CHECK(is_close(std::pow(statistics::population_standard_deviation(values), 2),
                       statistics::population_variance(values)));
    }
}

TEST_CASE("compare: one wild number moves the mean, not the median") {
    numbers values{1, 2, 3, 4, 5, 6, 7};
    values.back() = 1e9;
    CHECK(statistics::median(values) == 4);
    CHECK(statistics::median_absolute_deviation(values) == 2);
    CHECK(statistics::trimmed_mean(values, 0.2) == 4);
    CHECK(statistics::mean(values) > 1e8);
    numbers const years{2018, 2019, 2020, 2021, 2022, 2023, 2024};
    CHECK(statistics::median_of_slopes(years, values) == 1);
}

TEST_CASE("compare: points on a line have its slope") {
    engine random(33);
    for (int turn = 0; turn < 200; ++turn) {
        numbers const xs = random_numbers(random, 2);
        double const slope = uniform(random, -3, 3);
        numbers ys;
        for (double const x : xs) ys.push_back(7 + slope * x);
        CHECK(std::abs(statistics::median_of_slopes(xs, ys) - slope) < 1e-9);
    }
}

TEST_CASE("compare: bounds of means and spreads contain what sampled numbers give") {
    engine random(34);
    for (int turn = 0; turn < 300; ++turn) {
        numbers const values = random_numbers(random, 2);
        bounds const ranges = random_bounds(random, values, std::exp(uniform(random, -6, 2)));
        double const p = uniform(random, 0, 1);
        double const fraction = uniform(random, 0, 0.49);
        numbers xs;
        for (std::size_t i = 0; i < values.size(); ++i) xs.push_back(static_cast<double>(i) * 0.7);
        CHECK(is_close(statistics::median(ranges).value, statistics::median(values)));
        CHECK(is_close(statistics::population_variance(ranges).value, statistics::population_variance(values)));
        CHECK(is_close(statistics::median_absolute_deviation(ranges).value,
                       statistics::median_absolute_deviation(values)));
        CHECK(statistics::population_variance(ranges).low >= 0);
        for (int sample = 0; sample < 20; ++sample) {
            numbers const point = sampled(random, ranges);
            CHECK(holds(statistics::mean(ranges), statistics::mean(point)));
            CHECK(holds(statistics::median(ranges), statistics::median(point)));
            CHECK(holds(statistics::quantile(ranges, p, type_6), statistics::quantile(point, p, type_6)));
            CHECK(holds(statistics::quantile(ranges, p, type_7), statistics::quantile(point, p, type_7)));
            CHECK(holds(statistics::trimmed_mean(ranges, fraction), statistics::trimmed_mean(point, fraction)));
            CHECK(holds(statistics::median_absolute_deviation(ranges), statistics::median_absolute_deviation(point)));
            CHECK(holds(statistics::population_variance(ranges), statistics::population_variance(point)));
            CHECK(holds(statistics::sample_variance(ranges), statistics::sample_variance(point)));
            CHECK(holds(statistics::population_standard_deviation(ranges),
                        statistics::population_standard_deviation(point)));
            CHECK(holds(statistics::sample_standard_deviation(ranges), statistics::sample_standard_deviation(point)));
            CHECK(holds(statistics::median_of_slopes(xs, ranges), statistics::median_of_slopes(xs, point)));
        }
    }
}

TEST_CASE("compare: bounds of a weighted mean are reached, and not passed") {
    engine random(35);
    for (int turn = 0; turn < 100; ++turn) {
        bounds ranges, weights;
        for (int i = 0; i < 5; ++i) {
            double const x = uniform(random, -10, 20);
            double const w = uniform(random, 0.5, 3);
            ranges.push_back(bounded(x, x - uniform(random, 0, 3), x + uniform(random, 0, 3)));
            weights.push_back(bounded(w, w * uniform(random, 0, 1), w * uniform(random, 1, 2)));
        }
        double least = 1e9, greatest = -1e9;
        for (unsigned corner = 0; corner < 1024; ++corner) {
            numbers point, point_weights;
            for (unsigned i = 0; i < 5; ++i) {
                point.push_back((corner >> i & 1) != 0 ? ranges[i].high : ranges[i].low);
                point_weights.push_back((corner >> (i + 5) & 1) != 0 ? weights[i].high : weights[i].low);
            }
            double const each = statistics::weighted_mean(point, point_weights);
            least = std::min(least, each);
            greatest = std::max(greatest, each);
        }
        bounded const found = statistics::weighted_mean(ranges, weights);
        CHECK(is_close(found.low, least));
        CHECK(is_close(found.high, greatest));
        CHECK(holds(found, greatest));
        CHECK(holds(found, least));
    }
}

TEST_CASE("compare: what means and spreads refuse") {
    CHECK(message_of<domain_error>([] { return statistics::mean(numbers{}); }) ==
          "cannot compute the mean: 0 numbers, it needs 1");
    CHECK(message_of<domain_error>([] {
              return statistics::mean(numbers{1, missing_value});
          }) == "cannot compute the mean: number 2 is missing");
    CHECK(message_of<domain_error>([] { return statistics::mean(numbers{missing_value}, absent::skip); }) ==
          "cannot compute the mean: 0 numbers, it needs 1");
    CHECK(message_of<domain_error>([] { return statistics::median(bounds{bounded()}); }) ==
          "cannot compute the median: number 1 is missing");
    CHECK(message_of<domain_error>([] {
              return statistics::quantile(numbers{1, 2}, 1.5, type_7);
          }) == "cannot compute a quantile: its fraction is not between 0 and 1");
    CHECK(message_of<domain_error>([] {
              return statistics::quantile(numbers{1, 2}, missing_value, type_6);
          }) == "cannot compute a quantile: its fraction is not between 0 and 1");
    CHECK(message_of<domain_error>([] { return statistics::quantile(numbers{}, 0.5, type_6); }) ==
          "cannot compute a quantile: 0 numbers, it needs 1");
    CHECK(message_of<domain_error>([] { return statistics::median_absolute_deviation(numbers{missing_value}); }) ==
          "cannot compute the median absolute deviation: number 1 is missing");
    CHECK(message_of<domain_error>([] { return statistics::population_variance(numbers{}); }) ==
          "cannot compute the variance: 0 numbers, it needs 1");
    CHECK(message_of<domain_error>([] { return statistics::sample_variance(numbers{1}); }) ==
          "cannot compute the variance of a sample: 1 number, it needs 2");
    CHECK(message_of<domain_error>([] { return statistics::population_standard_deviation(numbers{}); }) ==
          "cannot compute the standard deviation: 0 numbers, it needs 1");
    CHECK(message_of<domain_error>([] {
              return statistics::sample_standard_deviation(numbers{1, missing_value}, absent::skip);
          }) == "cannot compute the standard deviation of a sample: 1 number, it needs 2");
    CHECK(message_of<domain_error>([] {
              return statistics::trimmed_mean(numbers{1, 2}, 0.5);
          }) == "cannot compute the trimmed mean: its fraction is not between 0 and a half");
    CHECK(message_of<domain_error>([] {
              return statistics::trimmed_mean(numbers{1, 2}, -0.1);
          }) == "cannot compute the trimmed mean: its fraction is not between 0 and a half");
    CHECK(message_of<domain_error>([] {
              return statistics::weighted_mean(numbers{1, 2}, numbers{1, 2, 3});
          }) == "cannot compute the weighted mean: the two ranges differ in length");
    CHECK(message_of<domain_error>([] {
              return statistics::weighted_mean(numbers{1, 2}, numbers{1, -2});
          }) == "cannot compute the weighted mean: a weight is negative, or may be");
    CHECK(message_of<domain_error>([] { return statistics::weighted_mean(numbers{1}, bounds{bounded(1, 0, 2)}); }) ==
          "cannot compute the weighted mean: the total weight is zero, or may be");
    CHECK(message_of<domain_error>([] {
              return statistics::weighted_mean(numbers{1, 2}, numbers{missing_value, 2});
          }) == "cannot compute the weighted mean: number 1 is missing");
    CHECK(message_of<domain_error>([] {
              return statistics::median_of_slopes(numbers{1, 1}, numbers{1, 2});
          }) == "cannot compute the median of slopes: no two points differ in x");
    CHECK(message_of<domain_error>([] {
              return statistics::median_of_slopes(numbers{1, 2}, numbers{1});
          }) == "cannot compute the median of slopes: the two ranges differ in length");
    CHECK(message_of<domain_error>([] { return statistics::median_of_slopes(numbers{}, numbers{}); }) ==
          "cannot compute the median of slopes: 0 numbers, it needs 1");
}
