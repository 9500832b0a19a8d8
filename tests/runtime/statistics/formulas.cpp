// Sums over time, contributions to growth, formulas of index numbers and the line through points, over random numbers:
// what must hold whatever they are, that bounds hold what numbers between them give, and the words of the refusals.
#include <almanac/statistics/fits.hpp>
#include <almanac/statistics/growth.hpp>
#include <almanac/statistics/index_numbers.hpp>
#include <almanac/statistics/slope.hpp>

#include "catch.hpp"
#include "message.hpp"
#include "random_numbers.hpp"

#include <cmath>
#include <limits>
#include <numeric>
#include <string>
#include <vector>

using namespace almanac;

namespace {

using numbers = std::vector<double>;
using bounds = std::vector<bounded>;

numbers random_numbers(engine& random, std::size_t count) {
    numbers values;
    for (std::size_t i = 0; i < count; ++i) values.push_back(uniform(random, 1, 200));
    return values;
}
bounds random_bounds(engine& random, std::size_t count) {
    bounds out;
    for (double const x : random_numbers(random, count)) {
        out.push_back(bounded(x, x * uniform(random, 0.8, 1), x * uniform(random, 1, 1.2)));
    }
    return out;
}
bool contains(bounded const& range, double x) {
    double const rounding = 1e-12 * std::abs(x) + 1e-13;
    return range.low <= x + rounding && x - rounding <= range.high;
}
bool near(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); }

} // namespace

TEST_CASE("statistics: rolling sums and sums of the year to date are made of the same numbers") {
    engine random(31);
    for (int turn = 0; turn < 500; ++turn) {
        std::size_t const a_year = 1 + random() % 12;
        numbers const values = random_numbers(random, a_year * 3);
        numbers const rolling = statistics::rolling_sum(values, a_year);
        numbers const to_date = statistics::year_to_date(values, a_year);
        for (std::size_t i = 0; i < values.size(); ++i) {
            bool const begins = i % a_year == 0;
            CHECK(near(begins ? to_date[i] : to_date[i] - to_date[i - 1], values[i]));
            CHECK(is_missing(rolling[i]) == (i + 1 < a_year));
            if ((i + 1) % a_year == 0) CHECK(near(rolling[i], to_date[i]));
            if (i >= a_year) CHECK(near(rolling[i] - rolling[i - 1], values[i] - values[i - a_year]));
        }
    }
}

TEST_CASE("statistics: contributions to growth sum to the growth of the total") {
    engine random(32);
    for (int turn = 0; turn < 500; ++turn) {
        numbers const before = random_numbers(random, 1 + random() % 8);
        numbers const after = random_numbers(random, before.size());
        numbers const parts = statistics::contributions_to_growth(before, after);
        double const from = std::accumulate(before.begin(), before.end(), 0.0);
        double const to = std::accumulate(after.begin(), after.end(), 0.0);
        CHECK(near(std::accumulate(parts.begin(), parts.end(), 0.0), statistics::growth(from, to)));
    }
}

TEST_CASE("statistics: bounds of contributions and of index formulas contain what sampled numbers give") {
    engine random(33);
    for (int turn = 0; turn < 500; ++turn) {
        std::size_t const count = 1 + random() % 6;
        bounds const p0 = random_bounds(random, count), p1 = random_bounds(random, count);
        bounds const q0 = random_bounds(random, count), q1 = random_bounds(random, count);
        bounds const parts = statistics::contributions_to_growth(p0, p1);
        bounded const laspeyres = statistics::laspeyres(p0, p1, q0);
        bounded const paasche = statistics::paasche(p0, p1, q1);
        bounded const fisher = statistics::fisher(p0, p1, q0, q1);
        for (int sample = 0; sample < 5; ++sample) {
            numbers const a = sampled(random, p0), b = sampled(random, p1);
            numbers const c = sampled(random, q0), d = sampled(random, q1);
            numbers const found = statistics::contributions_to_growth(a, b);
            for (std::size_t i = 0; i < count; ++i) CHECK(contains(parts[i], found[i]));
            CHECK(contains(laspeyres, statistics::laspeyres(a, b, c)));
            CHECK(contains(paasche, statistics::paasche(a, b, d)));
            CHECK(contains(fisher, statistics::fisher(a, b, c, d)));
        }
    }
}

TEST_CASE("statistics: contributions and formulas of numbers with open ends") {
    double const infinite = std::numeric_limits<double>::infinity();
    bounds const open = {bounded(2, 2, infinite), bounded(3, 3, 4), bounded(1, 1, infinite)};
    bounds const exact = {bounded(2), bounded(4), bounded(1)};
    bounds const before = statistics::contributions_to_growth(open, exact);
    CHECK((before[0].low == -1 && before[0].high == 0)); // all of a part that was without limit, or nothing of it
    CHECK((before[1].low == 0 && contains(before[1], 1. / 6) && before[1].high < 0.17));
    bounds const after = statistics::contributions_to_growth(exact, open);
    CHECK((after[0].low == 0 && after[0].high == infinite));
    CHECK((contains(after[1], -1. / 7) && after[1].high == 0));
    CHECK(statistics::contributions_to_growth(open, open)[0].high == infinite);
    CHECK(statistics::laspeyres(exact, open, exact).high == infinite);
    CHECK(statistics::laspeyres(open, exact, exact).low == 0);
    CHECK(statistics::chained(open)[3].high == infinite);
    CHECK(statistics::rolling_sum(open, 2)[1].high == infinite);
}

TEST_CASE("statistics: the line is that of the growth by least squares, and its errors those of the definition") {
    engine random(34);
    for (int turn = 0; turn < 300; ++turn) {
        numbers const y = random_numbers(random, 3 + random() % 20);
        numbers x, logarithms;
        for (std::size_t i = 0; i < y.size(); ++i) {
            x.push_back(2000 + static_cast<double>(i));
            logarithms.push_back(std::log(y[i]));
        }
        line_fit const fit = statistics::fit_line(x, logarithms);
        CHECK(near(std::expm1(fit.slope), statistics::least_squares_growth(y)));
        CHECK((fit.r_squared >= 0 && fit.r_squared <= 1));
        // The t statistic of the slope, from the correlation alone.
        double const n = static_cast<double>(y.size());
        double const t = std::sqrt(fit.r_squared * (n - 2) / (1 - fit.r_squared));
        CHECK(std::abs(std::abs(fit.slope / fit.slope_error) - t) <= 1e-6 * (1 + t));
        // Exchanging x and y keeps the part that is explained.
        CHECK(near(statistics::fit_line(logarithms, x).r_squared, fit.r_squared));
    }
}

TEST_CASE("statistics: what sums over time and formulas refuse") {
    numbers const two = {1, 2};
    numbers const three = {1, 2, 3};
    numbers const none = {0, 0};
    numbers const infinite = {1, std::numeric_limits<double>::infinity()};
    auto const refusal = [](auto action) { return message_of<domain_error>(action); };
    CHECK(refusal([&] { return statistics::rolling_sum(two, 0); }) ==
          "a rolling sum is of at least one period, not of 0");
    CHECK(refusal([&] { return statistics::rolling_sum(infinite, 2); }) ==
          "cannot compute the rolling sum: number 2 is infinite");
    CHECK(refusal([&] { return statistics::year_to_date(two, 0); }) == "a year is of at least one period, not of 0");
    CHECK(refusal([&] { return statistics::year_to_date(two, 4, 4); }) ==
          "cannot compute the sum of the year to date: a year has not so many periods as the first is");
    CHECK(refusal([&] { return statistics::contributions_to_growth(two, three); }) ==
          "cannot compute the contributions to growth: the ranges have 2 and 3 numbers");
    CHECK(refusal([&] { return statistics::contributions_to_growth(none, two); }) ==
          "cannot compute the contributions to growth: the total before is not above zero, it is 0");
    CHECK(refusal([&] { return statistics::laspeyres(two, two, three); }) ==
          "cannot compute the Laspeyres index: the ranges have 2 and 3 numbers");
    CHECK(refusal([&] {
              return statistics::paasche(two, numbers{1, -2}, two);
          }) == "cannot compute the Paasche index: number 2 of 2 is negative");
    CHECK(refusal([&] { return statistics::fisher(two, two, none, two); }) ==
          "cannot compute the Laspeyres index: what stands for the first period is not above zero, it is 0");
    CHECK(refusal([&] {
              return statistics::chained(numbers{1, 0});
          }) == "cannot compute the chained index: a link is not above zero, it is 0");
    CHECK(refusal([&] {
              return statistics::fit_line(numbers{1, 1}, two);
          }) == "cannot compute the line: the xs do not differ");
    CHECK(refusal([&] { return statistics::fit_line(two, three); }) ==
          "cannot compute the line: the two ranges differ in length");
    CHECK(refusal([&] { return statistics::fit_line(numbers{1}, numbers{1}); }) ==
          "cannot compute the line: 1 number, it needs 2");
}
