// What must hold of the indices of inequality whatever the values, on random ones; what is refused, with its words; and
// that bounds contain what numbers sampled between them give.
#include <almanac/statistics/inequality.hpp>
#include <almanac/statistics/inequality_parts.hpp>

#include "catch.hpp"
#include "message.hpp"
#include "random_numbers.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <string>
#include <vector>

using namespace almanac;

namespace {

using numbers = std::vector<double>;
using bounds = std::vector<bounded>;

numbers random_values(engine& random, std::size_t least = 1) {
    numbers values;
    for (std::size_t i = least + random() % 10; i > 0; --i) values.push_back(std::exp(uniform(random, -2, 3)));
    return values;
}
bounds random_bounds(engine& random, numbers const& values, double width) {
    bounds out;
    for (double const x : values) {
        double const low = x * (1 - uniform(random, 0, width));
        out.push_back(random() % 5 == 0 ? bounded(x) : bounded(x, low, x * (1 + uniform(random, 0, width))));
    }
    return out;
}
/// Contains the number, but for what the number itself may be rounded by.
bool contains(bounded const& range, double x) {
    double const rounding = 1e-13;
    return range.low <= x + rounding && x - rounding <= range.high && range.low <= range.value &&
           range.value <= range.high;
}
bool near(double a, double b) { return std::abs(a - b) <= 1e-12; }

/// Every index of plain values, by a number.
constexpr int index_count = 7;
template <class Values>
auto index_of(int which, Values const& values) {
    switch (which) {
    case 0: return statistics::gini(values);
    case 1: return statistics::theil_t(values);
    case 2: return statistics::theil_l(values);
    case 3: return statistics::atkinson(values, 0.3);
    case 4: return statistics::atkinson(values, 1);
    case 5: return statistics::atkinson(values, 1.5);
    default: return statistics::atkinson(values, 3);
    }
}
template <class Values, class Weights>
auto weighted_index_of(int which, Values const& values, Weights const& weights) {
    switch (which) {
    case 0: return statistics::gini_weighted(values, weights);
    case 1: return statistics::theil_t_weighted(values, weights);
    case 2: return statistics::theil_l_weighted(values, weights);
    case 3: return statistics::atkinson_weighted(values, weights, 0.3);
    case 4: return statistics::atkinson_weighted(values, weights, 1);
    case 5: return statistics::atkinson_weighted(values, weights, 1.5);
    default: return statistics::atkinson_weighted(values, weights, 3);
    }
}

} // namespace

TEST_CASE("compare: indices of inequality lie in their ranges") {
    engine random(11);
    for (int turn = 0; turn < 500; ++turn) {
        numbers const values = random_values(random);
        double const n = static_cast<double>(values.size());
        for (int which = 0; which < index_count; ++which) CHECK(index_of(which, values) >= 0);
        CHECK(statistics::gini(values) <= 1 - 1 / n + 1e-15);
        CHECK(statistics::theil_t(values) <= std::log(n) + 1e-14);
        for (int which = 3; which < index_count; ++which) CHECK(index_of(which, values) < 1);
        if (values.size() > 1) {
            CHECK(statistics::gini_of_sample(values) <= 1);
            CHECK(near(statistics::gini_of_sample(values), statistics::gini(values) * n / (n - 1)));
        }
    }
}

TEST_CASE("compare: inequality does not depend on scale, order, or copies of the population") {
    engine random(12);
    for (int turn = 0; turn < 300; ++turn) {
        numbers const values = random_values(random);
        numbers other = values;
        std::shuffle(other.begin(), other.end(), random);
        double const factor = std::exp(uniform(random, -9, 9));
        for (double& x : other) x *= factor;
        numbers twice = values;
        twice.insert(twice.end(), values.begin(), values.end());
        for (int which = 0; which < index_count; ++which) {
            CHECK(near(index_of(which, other), index_of(which, values)));
            CHECK(near(index_of(which, twice), index_of(which, values)));
        }
    }
}

TEST_CASE("compare: a transfer from more to less lowers inequality") {
    engine random(13);
    for (int turn = 0; turn < 500; ++turn) {
        numbers values = random_values(random, 2);
        auto const most = std::max_element(values.begin(), values.end());
        auto const least = std::min_element(values.begin(), values.end());
        numbers const before = values;
        double const moved = uniform(random, 0.05, 0.45) * (*most - *least);
        *most -= moved;
        *least += moved;
        for (int which = 0; which < index_count; ++which) {
            CHECK(index_of(which, values) < index_of(which, before));
        }
    }
}

TEST_CASE("compare: Atkinson rises with the aversion, and is continuous at 1") {
    engine random(14);
    for (int turn = 0; turn < 300; ++turn) {
        numbers const values = random_values(random);
        double before = 0;
        for (double aversion = 0; aversion < 4; aversion += 0.25) {
            double const index = statistics::atkinson(values, aversion);
            CHECK(index >= before - 1e-14);
            before = index;
        }
        CHECK(std::abs(statistics::atkinson(values, 1 + 1e-7) - statistics::atkinson(values, 1)) < 1e-5);
        CHECK(near(statistics::atkinson(values, 1), 1 - std::exp(-statistics::theil_l(values))));
    }
}

TEST_CASE("compare: Gini is half the relative mean difference") {
    engine random(15);
    for (int turn = 0; turn < 300; ++turn) {
        numbers const values = random_values(random);
        double sum = 0;
        for (double const x : values) {
            for (double const y : values) sum += std::abs(x - y);
        }
        double const n = static_cast<double>(values.size());
        CHECK(near(statistics::gini(values), sum / (2 * n * std::accumulate(values.begin(), values.end(), 0.0))));
    }
}

TEST_CASE("compare: a weight is as many equal values") {
    engine random(16);
    for (int turn = 0; turn < 300; ++turn) {
        numbers const values = random_values(random);
        std::vector<int> weights;
        numbers all;
        for (double const x : values) {
            weights.push_back(static_cast<int>(random() % 4) + (weights.empty() ? 1 : 0));
            all.insert(all.end(), static_cast<std::size_t>(weights.back()), x);
        }
        for (int which = 0; which < index_count; ++which) {
            CHECK(near(weighted_index_of(which, values, weights), index_of(which, all)));
        }
    }
}

TEST_CASE("compare: the parts of Theil's indices sum to them") {
    struct household {
        int group;
        double income;
    };
    engine random(17);
    for (int turn = 0; turn < 300; ++turn) {
        numbers const values = random_values(random);
        std::vector<household> households;
        for (double const x : values) households.push_back({static_cast<int>(random() % 3), x});
        auto const t = statistics::theil_t_parts(households, &household::group, {}, &household::income);
        auto const l = statistics::theil_l_parts(households, &household::group, {}, &household::income);
        CHECK(near(t.within + t.between, statistics::theil_t(values)));
        CHECK(near(l.within + l.between, statistics::theil_l(values)));
        CHECK(std::min({t.within, t.between, l.within, l.between}) >= 0);
    }
}

TEST_CASE("compare: bounds of inequality contain what sampled values give") {
    engine random(18);
    for (int turn = 0; turn < 150; ++turn) {
        numbers const values = random_values(random);
        bounds const ranges = random_bounds(random, values, std::exp(uniform(random, -7, -0.1)));
        std::vector<bounded> found;
        for (int which = 0; which < index_count; ++which) {
            found.push_back(index_of(which, ranges));
            CHECK(near(found.back().value, index_of(which, values)));
            CHECK(found.back().low >= 0);
        }
        CHECK(found[0].high <= 1 - 1 / static_cast<double>(values.size()) + 1e-15);
        for (int sample = 0; sample < 20; ++sample) {
            numbers const point = sampled(random, ranges);
            for (int which = 0; which < index_count; ++which) {
                CHECK(contains(found[static_cast<std::size_t>(which)], index_of(which, point)));
            }
            if (values.size() > 1)
                CHECK(contains(statistics::gini_of_sample(ranges), statistics::gini_of_sample(point)));
        }
    }
}

TEST_CASE("compare: bounds of weighted inequality contain what sampled values and weights give") {
    engine random(19);
    for (int turn = 0; turn < slow_turns(150); ++turn) {
        numbers const values = random_values(random);
        numbers weights;
        for (std::size_t i = 0; i < values.size(); ++i) weights.push_back(std::exp(uniform(random, -2, 2)));
        double const width = std::exp(uniform(random, -7, -0.1));
        bounds const value_ranges = random_bounds(random, values, width);
        bounds const weight_ranges = random_bounds(random, weights, turn % 3 == 0 ? 1 : width);
        std::vector<bounded> found, of_plain_weights;
        for (int which = 0; which < index_count; ++which) {
            found.push_back(weighted_index_of(which, value_ranges, weight_ranges));
            of_plain_weights.push_back(weighted_index_of(which, value_ranges, weights));
        }
        for (int sample = 0; sample < 20; ++sample) {
            numbers const point = sampled(random, value_ranges);
            numbers const point_weights = sampled(random, weight_ranges);
            for (int which = 0; which < index_count; ++which) {
                auto const at = static_cast<std::size_t>(which);
                CHECK(contains(found[at], weighted_index_of(which, point, point_weights)));
                CHECK(contains(of_plain_weights[at], weighted_index_of(which, point, weights)));
            }
        }
    }
}

TEST_CASE("compare: bounds of Theil's parts contain what sampled values give") {
    engine random(20);
    for (int turn = 0; turn < 100; ++turn) {
        bounds const ranges = random_bounds(random, random_values(random, 3), 0.1);
        auto const parts = statistics::theil_t_parts(ranges, [&](bounded const& x) { return x.value < 1; });
        auto const parts_l = statistics::theil_l_parts(ranges, [&](bounded const& x) { return x.value < 1; });
        for (int sample = 0; sample < 20; ++sample) {
            numbers const point = sampled(random, ranges);
            // The groups are those of the ranges, not of the sampled values.
            auto const group = [&](double const& x) {
                return ranges[static_cast<std::size_t>(&x - point.data())].value < 1;
            };
            auto const found = statistics::theil_t_parts(point, group);
            auto const found_l = statistics::theil_l_parts(point, group);
            CHECK(contains(parts.within, found.within));
            CHECK(contains(parts.between, found.between));
            CHECK(contains(parts_l.within, found_l.within));
            CHECK(contains(parts_l.between, found_l.between));
        }
    }
}

TEST_CASE("compare: bounds of inequality are not much wider than what can be reached") {
    // The least and greatest at the corners, of values that are known to within one percent.
    engine random(21);
    for (int turn = 0; turn < 30; ++turn) {
        bounds ranges;
        for (int i = 0; i < 7; ++i) {
            double const x = std::exp(uniform(random, 0, 3));
            ranges.push_back(bounded(x, x * 0.99, x * 1.01));
        }
        for (int which = 0; which < index_count; ++which) {
            double least = 1e9, greatest = 0;
            for (unsigned corner = 0; corner < 128; ++corner) {
                numbers point;
                for (unsigned i = 0; i < 7; ++i)
                    point.push_back((corner >> i & 1) != 0 ? ranges[i].high : ranges[i].low);
                least = std::min(least, index_of(which, point));
                greatest = std::max(greatest, index_of(which, point));
            }
            bounded const found = index_of(which, ranges);
            INFO(which << ": " << found.low << " to " << found.high << ", " << least << " to " << greatest);
            CHECK(found.high - found.low <= 1.06 * (greatest - least));
        }
    }
}

TEST_CASE("compare: bounds of weighted inequality are not much wider than what can be reached") {
    // At the corners of values and of weights that are known to within one percent.
    engine random(22);
    for (int turn = 0; turn < 20; ++turn) {
        bounds ranges, weights;
        for (int i = 0; i < 5; ++i) {
            double const x = std::exp(uniform(random, 0, 3));
            double const w = std::exp(uniform(random, -1, 1));
            ranges.push_back(bounded(x, x * 0.99, x * 1.01));
            weights.push_back(bounded(w, w * 0.99, w * 1.01));
        }
        for (int which = 0; which < index_count; ++which) {
            double least = 1e9, greatest = 0;
            for (unsigned corner = 0; corner < 1024; ++corner) {
                numbers point, of_weights;
                for (unsigned i = 0; i < 5; ++i) {
                    point.push_back((corner >> i & 1) != 0 ? ranges[i].high : ranges[i].low);
                    of_weights.push_back((corner >> (i + 5) & 1) != 0 ? weights[i].high : weights[i].low);
                }
                double const found = weighted_index_of(which, point, of_weights);
                least = std::min(least, found);
                greatest = std::max(greatest, found);
            }
            bounded const found = weighted_index_of(which, ranges, weights);
            INFO(which << ": " << found.low << " to " << found.high << ", " << least << " to " << greatest);
            CHECK(found.high - found.low <= 1.12 * (greatest - least));
        }
    }
}

TEST_CASE("compare: bounds of Gini of many overlapping values") {
    // 20,000 values of which each overlaps hundreds of others: quadratic work would not end here.
    engine random(23);
    bounds ranges;
    numbers low, high;
    for (int i = 0; i < 20000; ++i) {
        double const x = std::exp(uniform(random, 0, 3));
        ranges.push_back(bounded(x, x * 0.98, x * 1.02));
    }
    double const middle = statistics::median(ranges).value;
    for (bounded const& x : ranges) {
        // Towards the number above which a greater value raises the coefficient, and away from it: nearly the ends.
        low.push_back(x.value < middle * 1.4 ? x.high : x.low);
        high.push_back(x.value < middle * 1.4 ? x.low : x.high);
    }
    bounded const found = statistics::gini(ranges);
    double const least = statistics::gini(low);
    double const greatest = statistics::gini(high);
    CHECK(found.low <= least);
    CHECK(found.high >= greatest);
    CHECK(found.high - found.low <= 1.1 * (greatest - least));
}

TEST_CASE("compare: bounds at the edges of the domain") {
    // A printed zero, of which the source says no more than "less than a half".
    bounds const with_zero{bounded(0, 0, 0.5), bounded(10, 9.5, 10.5), bounded(30, 29.5, 30.5)};
    CHECK(contains(statistics::gini(with_zero), statistics::gini(numbers{0.5, 9.5, 30})));
    CHECK(contains(statistics::theil_t(with_zero), statistics::theil_t(numbers{0.5, 9.5, 30})));
    CHECK(contains(statistics::theil_t(with_zero), statistics::theil_t(numbers{0, 10, 30})));
    CHECK(statistics::theil_t(with_zero).high < std::log(3));
    CHECK(statistics::theil_t(with_zero).low > 0.3);
    // "Over 700": no upper end.
    bounds const open{bounded(700, 700, number_detail::infinity), bounded(100, 99, 101)};
    CHECK(contains(statistics::gini(open), statistics::gini(numbers{1e9, 100})));
    CHECK(contains(statistics::theil_t(open), statistics::theil_t(numbers{1e9, 100})));
    CHECK(contains(statistics::theil_l(open), statistics::theil_l(numbers{1e9, 100})));
    CHECK(contains(statistics::atkinson(open, 0.5), statistics::atkinson(numbers{1e9, 100}, 0.5)));
    CHECK(contains(statistics::atkinson(open, 1), statistics::atkinson(numbers{1e9, 100}, 1)));
    CHECK(contains(statistics::atkinson(open, 2), statistics::atkinson(numbers{1e9, 100}, 2)));
    CHECK(statistics::gini(open).low <= statistics::gini(numbers{700, 101}));
    CHECK(statistics::gini(open).high <= 0.5);
    // Weights that may be none.
    bounds const weights{bounded(1, 0, 1), bounded(1, 1, 1)};
    numbers const values{10, 30};
    CHECK(statistics::gini_weighted(values, weights).low == 0);
    CHECK(contains(statistics::gini_weighted(values, weights), statistics::gini(values)));
    CHECK(contains(statistics::theil_t_weighted(values, weights), 0));
    CHECK(contains(statistics::theil_l_weighted(values, weights), statistics::theil_l(values)));
    CHECK(contains(statistics::atkinson_weighted(values, weights, 2), statistics::atkinson(values, 2)));
}

TEST_CASE("compare: what inequality refuses") {
    CHECK(message_of<domain_error>([] { return statistics::gini(numbers{}); }) ==
          "cannot compute the Gini coefficient: 0 numbers, it needs 1");
    CHECK(message_of<domain_error>([] {
              return statistics::gini(numbers{1, missing_value});
          }) == "cannot compute the Gini coefficient: number 2 is missing");
    CHECK(message_of<domain_error>([] {
              return statistics::gini(numbers{1, -1, 2});
          }) == "cannot compute the Gini coefficient: number 2 of 3 is negative");
    CHECK(message_of<domain_error>([] { return statistics::gini(bounds{bounded(1, -1, 2)}); }) ==
          "cannot compute the Gini coefficient: number 1 of 1 may be negative");
    CHECK(message_of<domain_error>([] {
              return statistics::gini(numbers{0, 0});
          }) == "cannot compute the Gini coefficient: the total is zero");
    CHECK(message_of<domain_error>([] { return statistics::gini(bounds{bounded(1, 0, 2)}); }) ==
          "cannot compute the Gini coefficient: the total may be zero");
    CHECK(message_of<domain_error>([] { return statistics::gini_of_sample(numbers{1}); }) ==
          "cannot compute the Gini coefficient of a sample: 1 number, it needs 2");
    CHECK(message_of<domain_error>([] {
              return statistics::theil_t(numbers{1, -1});
          }) == "cannot compute Theil's T: number 2 of 2 is negative");
    CHECK(message_of<domain_error>([] { return statistics::theil_t(numbers{0}); }) ==
          "cannot compute Theil's T: the total is zero");
    CHECK(message_of<domain_error>([] {
              return statistics::theil_l(numbers{1, 0});
          }) == "cannot compute Theil's L: number 2 of 2 is zero or less");
    CHECK(message_of<domain_error>([] { return statistics::theil_l(bounds{bounded(1, 0, 2)}); }) ==
          "cannot compute Theil's L: number 1 of 1 may be zero or less");
    CHECK(message_of<domain_error>([] { return statistics::theil_l(numbers{missing_value}); }) ==
          "cannot compute Theil's L: number 1 is missing");
    CHECK(message_of<domain_error>([] {
              return statistics::atkinson(numbers{1, 0}, 0.5);
          }) == "cannot compute Atkinson's index: number 2 of 2 is zero or less");
    CHECK(message_of<domain_error>([] {
              return statistics::atkinson(numbers{1, 2}, -0.5);
          }) == "cannot compute Atkinson's index: the aversion to inequality is negative or not finite");
    CHECK(message_of<domain_error>([] {
              return statistics::atkinson(numbers{1, 2}, missing_value);
          }) == "cannot compute Atkinson's index: the aversion to inequality is negative or not finite");
    CHECK(message_of<domain_error>([] {
              return statistics::gini_weighted(numbers{1, 2}, numbers{1});
          }) == "cannot compute the Gini coefficient: the two ranges differ in length");
    CHECK(message_of<domain_error>([] {
              return statistics::gini_weighted(numbers{1, 2}, numbers{1, -1});
          }) == "cannot compute the Gini coefficient: a weight is negative, or may be");
    CHECK(message_of<domain_error>([] {
              return statistics::gini_weighted(numbers{1, 2}, numbers{0, 0});
          }) == "cannot compute the Gini coefficient: the total weight is zero, or may be");
    CHECK(message_of<domain_error>([] {
              return statistics::gini_weighted(numbers{0, 2}, numbers{1, 0});
          }) == "cannot compute the Gini coefficient: the total is zero, or may be");
    CHECK(message_of<domain_error>([] {
              return statistics::theil_t_weighted(numbers{1, 2}, numbers{1, missing_value});
          }) == "cannot compute Theil's T: number 2 is missing");
    CHECK(message_of<domain_error>([] {
              return statistics::theil_l_weighted(numbers{0, 2}, numbers{1, 1});
          }) == "cannot compute Theil's L: number 1 of 2 is zero or less");
    CHECK(message_of<domain_error>([] {
              return statistics::atkinson_weighted(numbers{1, 2}, numbers{1, 1}, -1);
          }) == "cannot compute Atkinson's index: the aversion to inequality is negative or not finite");
    auto const is_zero = [](double x) { return x == 0; };
    CHECK(message_of<domain_error>([&] {
              return statistics::theil_t_parts(numbers{0, 0}, is_zero);
          }) == "cannot compute Theil's T: the total is zero");
    CHECK(message_of<domain_error>([&] {
              return statistics::theil_l_parts(numbers{1, 0, 1}, is_zero);
          }) == "cannot compute Theil's L: number 2 of 3 is zero or less");
    CHECK(message_of<domain_error>([&] { return statistics::theil_l_parts(numbers{}, is_zero); }) ==
          "cannot compute Theil's L: 0 numbers, it needs 1");
    CHECK(message_of<domain_error>([&] {
              return statistics::theil_t_parts(numbers{1, missing_value}, is_zero);
          }) == "cannot compute Theil's T: number 2 is missing");
    CHECK(near(statistics::theil_t_parts(numbers{1, missing_value}, is_zero, absent::skip).within, 0));
}
