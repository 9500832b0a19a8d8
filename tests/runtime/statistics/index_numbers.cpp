// Index numbers over random series: rebasing again changes nothing, a splice keeps growth, bounds hold the results of
// points within, and the words of the refusals.
#include <almanac/statistics/index_numbers.hpp>

#include "catch.hpp"
#include "message.hpp"
#include "near.hpp"
#include "random_numbers.hpp"

#include <cmath>
#include <list>
#include <random>
#include <string>
#include <vector>

using namespace almanac;

namespace {

/// Positive numbers, about one in five missing.
std::vector<double> random_series(engine& random, std::size_t size) {
    std::vector<double> values;
    for (std::size_t i = 0; i < size; ++i) {
        values.push_back(random() % 5 == 0 ? missing_value : uniform(random, 1, 200));
    }
    return values;
}
bool are_close(std::vector<double> const& a, std::vector<double> const& b) {
    bool all = a.size() == b.size();
    for (std::size_t i = 0; all && i < a.size(); ++i) all = is_close(a[i], b[i]);
    return all;
}
bool are_the_same(std::vector<double> const& a, std::vector<double> const& b) {
    bool all = a.size() == b.size();
    for (std::size_t i = 0; all && i < a.size(); ++i) all = is_missing(a[i]) ? is_missing(b[i]) : a[i] == b[i];
    return all;
}
std::vector<bounded> random_bounded_series(engine& random, std::size_t size) {
    std::vector<bounded> values;
    for (std::size_t i = 0; i < size; ++i) {
        double const value = uniform(random, 1, 200);
        values.emplace_back(value, value * uniform(random, 0.8, 1), value * uniform(random, 1, 1.2));
    }
    return values;
}
std::vector<double> random_points(engine& random, std::vector<bounded> const& values) {
    std::vector<double> points;
    for (bounded const& x : values) {
        double const at = static_cast<double>(random() % 5) / 4;
        points.push_back(at == 1 ? x.high : x.low + (x.high - x.low) * at);
    }
    return points;
}

} // namespace

TEST_CASE("compare: index numbers, rebasing is idempotent and keeps growth") {
    engine random(1);
    for (int i = 0; i < 1000; ++i) {
        std::vector<double> values = random_series(random, 2 + random() % 20);
        std::size_t const base = random() % values.size();
        std::size_t const other = random() % values.size();
        values[base] = uniform(random, 1, 200);
        values[other] = uniform(random, 1, 200);
        auto const indices = statistics::rebase(values, base);
        CHECK(indices[base] == 100);
        CHECK(are_the_same(statistics::rebase(indices, base), indices));
        CHECK(are_close(statistics::rebase(statistics::rebase(values, other), base), indices));
        CHECK(are_close(statistics::growth_of_each(indices), statistics::growth_of_each(values)));
    }
}

TEST_CASE("compare: index numbers, the mean of several base periods is 100") {
    engine random(2);
    for (int i = 0; i < 1000; ++i) {
        std::vector<double> values = random_series(random, 10);
        position_range const base{2, 2 + random() % 6};
        double sum = 0;
        for (std::size_t k = base.first; k <= base.last; ++k) values[k] = uniform(random, 1, 200);
        auto const indices = statistics::rebase(values, base);
        for (std::size_t k = base.first; k <= base.last; ++k) sum += indices[k];
        CHECK(is_close(sum / static_cast<double>(base.last - base.first + 1), 100));
        CHECK(are_close(statistics::rebase(indices, base), indices));
    }
}

TEST_CASE("compare: index numbers, a splice keeps the growth of both series") {
    engine random(3);
    for (int i = 0; i < 1000; ++i) {
        std::size_t const size = 2 + random() % 20;
        std::vector<double> older = random_series(random, size);
        std::vector<double> newer = random_series(random, size);
        std::size_t const at = random() % size;
        older[at] = uniform(random, 1, 200);
        newer[at] = uniform(random, 1, 200);
        auto const whole = statistics::splice(older, newer, at);
        CHECK(is_close(whole.factor, newer[at] / older[at]));
        auto const growth_of_whole = statistics::growth_of_each(whole.values);
        auto const growth_of_older = statistics::growth_of_each(older);
        auto const growth_of_newer = statistics::growth_of_each(newer);
        for (std::size_t k = 1; k < size; ++k) {
            CHECK(is_close(growth_of_whole[k], k <= at ? growth_of_older[k] : growth_of_newer[k]));
        }
        CHECK(is_close(statistics::splice(newer, newer, at).factor, 1));
    }
}

TEST_CASE("compare: index numbers, both means agree where the ratio is constant") {
    engine random(4);
    for (int i = 0; i < 300; ++i) {
        std::vector<double> older;
        std::vector<double> newer;
        double const factor = uniform(random, 0.1, 10);
        for (int k = 0; k < 8; ++k) {
            older.push_back(uniform(random, 1, 200));
            newer.push_back(older.back() * factor);
        }
        for (linked_by const how : {linked_by::mean_of_ratios, linked_by::ratio_of_means}) {
            auto const whole = statistics::splice(older, newer, {3, 6}, how);
            CHECK(is_close(whole.factor, factor));
            CHECK(are_close(whole.values, newer));
        }
    }
}

TEST_CASE("compare: index numbers, bounds hold the results of points within") {
    engine random(5);
    for (int i = 0; i < 300; ++i) {
        std::size_t const size = 2 + random() % 8;
        auto const values = random_bounded_series(random, size);
        auto const others = random_bounded_series(random, size);
        std::size_t const first = random() % size;
        position_range const base{first, first + random() % (size - first)};
        auto const on_one = statistics::rebase(values, first);
        auto const on_several = statistics::rebase(values, base);
        auto const ratios = statistics::splice(values, others, base, linked_by::mean_of_ratios);
        auto const means = statistics::splice(values, others, base, linked_by::ratio_of_means);
        for (int turn = 0; turn < 20; ++turn) {
            auto const points = random_points(random, values);
            auto const other_points = random_points(random, others);
            auto const points_on_one = statistics::rebase(points, first);
            auto const points_on_several = statistics::rebase(points, base);
            auto const point_ratios = statistics::splice(points, other_points, base, linked_by::mean_of_ratios);
            auto const point_means = statistics::splice(points, other_points, base, linked_by::ratio_of_means);
            for (std::size_t k = 0; k < size; ++k) {
                CHECK(holds(on_one[k], points_on_one[k]));
                CHECK(holds(on_several[k], points_on_several[k]));
                CHECK(holds(ratios.values[k], point_ratios.values[k]));
                CHECK(holds(means.values[k], point_means.values[k]));
            }
        }
    }
}

TEST_CASE("compare: index numbers, a range need not have positions") {
    std::list<double> const older{8, 10, 13};
    std::list<double> const newer{missing_value, 20, 25};
    CHECK(statistics::rebase(older, 1)[0] == 80);
    CHECK(statistics::splice(older, newer, 1).values == std::vector<double>{16, 20, 25});
    CHECK(statistics::change_of_each(older)[2] == 3);
}

TEST_CASE("compare: index numbers, a base or an overlap that is not there is refused") {
    std::vector<double> const values{1, missing_value, 0, -3, 5};
    std::vector<double> const whole{1, 2, 3, 4, 5};
    CHECK(message_of<domain_error>([&] { return statistics::rebase(values, 1); }) ==
          "cannot compute the index numbers: the base is missing at 1");
    CHECK(message_of<domain_error>([&] { return statistics::rebase(values, 2); }) ==
          "cannot compute the index numbers: the base is not above zero, it is 0");
    CHECK(message_of<domain_error>([&] { return statistics::rebase(values, 3); }) ==
          "cannot compute the index numbers: the base is not above zero, it is -3");
    CHECK(message_of<domain_error>([&] {
              return statistics::rebase(values, position_range{0, 1});
          }) == "cannot compute the index numbers: the base is missing at 1");
    CHECK(message_of<domain_error>([&] { return statistics::rebase(values, 5); }) ==
          "cannot compute the index numbers: positions 5 to 5 are not positions of a series of 5");
    CHECK(message_of<domain_error>([&] {
              return statistics::rebase(values, position_range{4, 0});
          }) == "cannot compute the index numbers: positions 4 to 0 are not positions of a series of 5");
    CHECK(message_of<domain_error>([] { return statistics::rebase(std::vector<double>{}, 0); }) ==
          "cannot compute the index numbers: positions 0 to 0 are not positions of a series of 0");
    CHECK(message_of<domain_error>([] { return statistics::rebase(std::vector{bounded(1, -1, 3)}, 0); }) ==
          "cannot compute the index numbers: the base is not above zero, it is in [-1, 3]");
    CHECK(message_of<domain_error>([&] { return statistics::splice(values, whole, 1); }) ==
          "cannot compute the splice: the older series is missing at 1");
    CHECK(message_of<domain_error>([&] { return statistics::splice(whole, values, 1); }) ==
          "cannot compute the splice: the newer series is missing at 1");
    CHECK(message_of<domain_error>([&] { return statistics::splice(values, whole, 2); }) ==
          "cannot compute the splice: the older series is not above zero, it is 0");
    CHECK(message_of<domain_error>([&] { return statistics::splice(whole, std::vector{1.0}, 0); }) ==
          "cannot compute the splice: the ranges have 5 and 1 number");
    CHECK(message_of<domain_error>([&] {
              return statistics::splice(whole, whole, {3, 7}, linked_by::ratio_of_means);
          }) == "cannot compute the splice: positions 3 to 7 are not positions of a series of 5");
}
