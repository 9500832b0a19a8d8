// Quantiles, ratios of them and generalised entropy over random numbers: what must hold whatever the numbers, that
// bounds hold what numbers between them give, and the words of the refusals.
#include <almanac/statistics/entropy.hpp>
#include <almanac/statistics/quantiles.hpp>

#include "catch.hpp"
#include "message.hpp"
#include "random_numbers.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

using namespace almanac;

namespace {

using numbers = std::vector<double>;
using bounds = std::vector<bounded>;

constexpr quantile_type types[] = {
    quantile_type::hyndman_fan_1, quantile_type::hyndman_fan_2, quantile_type::hyndman_fan_3,
    quantile_type::hyndman_fan_4, quantile_type::hyndman_fan_5, quantile_type::hyndman_fan_6,
    quantile_type::hyndman_fan_7, quantile_type::hyndman_fan_8, quantile_type::hyndman_fan_9};
constexpr double orders[] = {-1.5, -0.5, 0, 0.5, 1, 1.5, 2, 3.5};

numbers random_numbers(engine& random, std::size_t least = 1) {
    numbers values;
    for (std::size_t i = least + random() % 12; i > 0; --i) values.push_back(std::exp(uniform(random, -2, 3)));
    return values;
}
bounds random_bounds(engine& random, numbers const& values, double width) {
    bounds out;
    for (double const x : values) {
        out.push_back(bounded(x, x * (1 - uniform(random, 0, width)), x * (1 + uniform(random, 0, width))));
    }
    return out;
}
bool contains(bounded const& range, double x) {
    double const rounding = 1e-12 * std::abs(x) + 1e-13;
    return range.low <= x + rounding && x - rounding <= range.high && range.low <= range.value &&
           range.value <= range.high;
}
bool near(double a, double b) { return std::abs(a - b) <= 1e-10 * std::max(1.0, std::abs(b)); }
numbers times(numbers values, double by) {
    for (double& x : values) x *= by;
    return values;
}

} // namespace

TEST_CASE("statistics: quantiles rise with the fraction, from the least number to the greatest") {
    engine random(21);
    for (int turn = 0; turn < 500; ++turn) {
        numbers const values = random_numbers(random);
        for (quantile_type const type : types) {
            double before = statistics::quantile(values, 0, type);
            REQUIRE(before == *std::min_element(values.begin(), values.end()));
            for (int i = 1; i <= 40; ++i) {
                double const next = statistics::quantile(values, i / 40., type);
                REQUIRE(next >= before);
                before = next;
            }
            REQUIRE(before == *std::max_element(values.begin(), values.end()));
        }
    }
}

TEST_CASE("statistics: quantiles of the numbers turned round are those of the other end") {
    engine random(22);
    for (int turn = 0; turn < 500; ++turn) {
        numbers const values = random_numbers(random);
        double const p = uniform(random, 0, 1);
        for (quantile_type const type : types) { // but for types 1, 3 and 4, whose steps have a side
            if (type == types[0] || type == types[2] || type == types[3]) continue;
            REQUIRE(near(statistics::quantile(times(values, -1), p, type), -statistics::quantile(values, 1 - p, type)));
        }
    }
}

TEST_CASE("statistics: a weighted quantile is that of the units spelled out") {
    engine random(23);
    for (int turn = 0; turn < 1000; ++turn) {
        numbers const values = random_numbers(random);
        numbers weights, all;
        for (double const x : values) {
            weights.push_back(static_cast<double>(random() % 4 + (all.empty() ? 1 : 0)));
            all.insert(all.end(), static_cast<std::size_t>(weights.back()), x);
        }
        double const p = static_cast<double>(random() % 25) / 24;
        for (quantile_type const type : {types[0], types[1]}) {
            double const spelled_out = statistics::quantile(all, p, type);
            REQUIRE(near(statistics::weighted_quantile(values, weights, p, type), spelled_out));
            REQUIRE(near(statistics::weighted_quantile(values, times(weights, 0.1), p, type), spelled_out));
        }
        REQUIRE(near(statistics::palma_ratio_weighted(values, weights), statistics::palma_ratio(all)));
    }
}

TEST_CASE("statistics: bounds of quantiles and of their ratios contain what sampled numbers give") {
    engine random(24);
    for (int turn = 0; turn < 500; ++turn) {
        numbers const values = random_numbers(random, 2);
        bounds const ranges = random_bounds(random, values, 0.3);
        numbers weights;
        for (std::size_t i = 0; i < values.size(); ++i) weights.push_back(uniform(random, 0.1, 2));
        double const p = uniform(random, 0, 1);
        for (int sample = 0; sample < 5; ++sample) {
            numbers const found = sampled(random, ranges);
            for (quantile_type const type : types) {
                REQUIRE(contains(statistics::quantile(ranges, p, type), statistics::quantile(found, p, type)));
                REQUIRE(contains(statistics::quantile_ratio(ranges, .9, .1, type),
                                 statistics::quantile_ratio(found, .9, .1, type)));
            }
            for (quantile_type const type : {types[0], types[1]}) {
                REQUIRE(contains(statistics::weighted_quantile(ranges, weights, p, type),
                                 statistics::weighted_quantile(found, weights, p, type)));
            }
            REQUIRE(contains(statistics::palma_ratio(ranges), statistics::palma_ratio(found)));
            REQUIRE(contains(statistics::palma_ratio_weighted(ranges, weights),
                             statistics::palma_ratio_weighted(found, weights)));
            REQUIRE(contains(statistics::sample_coefficient_of_variation(ranges),
                             statistics::sample_coefficient_of_variation(found)));
        }
    }
}

TEST_CASE("statistics: quantiles and ratios of numbers with open ends") {
    double const infinite = std::numeric_limits<double>::infinity();
    bounds const open = {bounded(2, 2, infinite), bounded(1, 0.5, 1), bounded(3, 3, 4), bounded(1, 1, infinite)};
    numbers const weights = {1, 2, 1, 1};
    for (quantile_type const type : types) {
        CHECK(statistics::quantile(open, 1, type).high == infinite);
        CHECK(statistics::quantile(open, 0.1, type).high <= 4);
        CHECK(statistics::quantile_ratio(open, 1, 0, type).high == infinite);
    }
    for (quantile_type const type : {types[0], types[1]}) {
        for (int i = 0; i <= 10; ++i) {
            bounded const found = statistics::weighted_quantile(open, weights, i / 10., type);
            CHECK((found.low <= found.value && found.value <= found.high));
            CHECK(found.high >= (i <= 4 ? 1 : 4)); // 2 of 5 units have 1
        }
    }
    CHECK(statistics::palma_ratio(open).high == infinite);
    CHECK(statistics::palma_ratio_weighted(open, weights).high == infinite);
    for (double const order : orders) {
        bounded const index = statistics::generalised_entropy(open, order);
        CHECK((index.low >= 0 && index.high > index.value));
    }
}

TEST_CASE("statistics: generalised entropy meets the indices that it holds") {
    engine random(25);
    for (int turn = 0; turn < 500; ++turn) {
        numbers const values = random_numbers(random, 2);
        double const variation = statistics::population_coefficient_of_variation(values);
        REQUIRE(near(statistics::generalised_entropy(values, 2), variation * variation / 2));
        REQUIRE(std::abs(statistics::generalised_entropy(values, 1e-7) - statistics::theil_l(values)) < 1e-5);
        REQUIRE(std::abs(statistics::generalised_entropy(values, 1 + 1e-7) - statistics::theil_t(values)) < 1e-5);
        for (double const order : orders) {
            double const index = statistics::generalised_entropy(values, order);
            REQUIRE(index >= 0);
            REQUIRE(near(statistics::generalised_entropy(times(values, 7), order), index));
        }
        // Atkinson's index with the aversion e is of one order with the entropy of order 1 - e.
        double const atkinson = statistics::atkinson(values, 1.5);
        REQUIRE(near(statistics::generalised_entropy(values, -0.5), (std::pow(1 - atkinson, -0.5) - 1) / 0.75));
    }
}

TEST_CASE("statistics: bounds of generalised entropy contain what sampled numbers give, and are not wide") {
    engine random(26);
    for (int turn = 0; turn < slow_turns(200); ++turn) {
        numbers const values = random_numbers(random, 2);
        numbers weights;
        for (std::size_t i = 0; i < values.size(); ++i) weights.push_back(uniform(random, 0.5, 2));
        bounds const ranges = random_bounds(random, values, 0.1);
        bounds const of_weights = random_bounds(random, weights, 0.1);
        bounded const sample_gini = statistics::gini_of_sample_weighted(ranges, of_weights);
        for (double const order : orders) {
            bounded const index = statistics::generalised_entropy(ranges, order);
            bounded const weighted = statistics::generalised_entropy_weighted(ranges, of_weights, order);
            double least = index.value, greatest = index.value;
            for (int sample = 0; sample < 10; ++sample) {
                numbers const found = sampled(random, ranges);
                numbers const with = sampled(random, of_weights);
                double const one = statistics::generalised_entropy(found, order);
                least = std::min(least, one);
                greatest = std::max(greatest, one);
                REQUIRE(contains(index, one));
                REQUIRE(contains(weighted, statistics::generalised_entropy_weighted(found, with, order)));
                REQUIRE(contains(sample_gini, statistics::gini_of_sample_weighted(found, with)));
            }
            REQUIRE(index.high - index.low < 40 * (greatest - least) + 1e-9);
        }
    }
}

TEST_CASE("statistics: what distributions refuse") {
    using statistics::generalised_entropy;
    using statistics::weighted_quantile;
    numbers const two = {1, 2};
    auto const refusal = [](auto action) { return message_of<domain_error>(action); };
    CHECK(refusal([&] { return weighted_quantile(two, two, .5, quantile_type::hyndman_fan_7); }) ==
          "cannot compute a weighted quantile: only types 1 and 2 are defined by weights, the others by a count of "
          "numbers");
    CHECK(refusal([&] { return weighted_quantile(two, numbers{1}, .5, types[0]); }) ==
          "cannot compute a weighted quantile: the two ranges differ in length");
    CHECK(refusal([&] {
              return weighted_quantile(two, numbers{0, 0}, .5, types[0]);
          }) == "cannot compute a weighted quantile: the total weight is zero, or may be");
    CHECK(refusal([&] { return weighted_quantile(two, two, 1.5, types[0]); }) ==
          "cannot compute a quantile: its fraction is not between 0 and 1");
    CHECK(refusal([&] {
              return statistics::quantile_ratio(numbers{0, 1}, .9, 0, types[0]);
          }) == "cannot compute the ratio of quantiles: the lower quantile is not above zero, it is 0");
    CHECK(refusal([&] {
              return statistics::palma_ratio(numbers{0, 0, 0, 1});
          }) == "cannot compute the Palma ratio: what the lowest 40 % have is not above zero, it is 0");
    CHECK(refusal([&] {
              return statistics::palma_ratio(numbers{-1, 1});
          }) == "cannot compute the Palma ratio: number 1 of 2 is negative");
    CHECK(refusal([&] { return generalised_entropy(two, 101); }) ==
          "cannot compute the generalised entropy: its order is not between -100 and 100");
    CHECK(refusal([&] {
              return generalised_entropy(numbers{0, 1}, 0.5);
          }) == "cannot compute the generalised entropy: number 1 of 2 is zero or less");
    CHECK(refusal([&] {
              return statistics::gini_of_sample_weighted(two, numbers{1, 0});
          }) == "cannot compute the Gini coefficient of a sample: only one number has a weight, or may have");
    CHECK(refusal([&] {
              return statistics::population_coefficient_of_variation(numbers{-1, 1});
          }) == "cannot compute the coefficient of variation: the mean is not above zero, it is 0");
}
