// Growth and convergence over random numbers: identities between the functions, results of sampled points inside of
// the bounds, and the words of the refusals.
#include <almanac/statistics/convergence.hpp>
#include <almanac/statistics/growth.hpp>

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

/// A positive number with bounds of up to a fifth of it.
bounded random_bounded(engine& random, double least, double greatest) {
    double const value = uniform(random, least, greatest);
    double const distance = value * uniform(random, 0, 0.2);
    return {value, value - distance * uniform(random, 0, 1), value + distance};
}
/// A growth rate with bounds.
bounded random_rate(engine& random, double least, double greatest) {
    double const value = uniform(random, least, greatest);
    return {value, value - uniform(random, 0, 0.01), value + uniform(random, 0, 0.01)};
}
/// Both ends and points between them.
std::vector<double> points_of(engine& random, bounded const& x) {
    return {x.low, x.high, x.value, uniform(random, x.low, x.high), uniform(random, x.low, x.high)};
}

} // namespace

TEST_CASE("compare: growth, simple and logarithmic agree") {
    engine random(1);
    for (int i = 0; i < 5000; ++i) {
        double const a = uniform(random, 0.01, 1000);
        double const b = uniform(random, 0.01, 1000);
        double const c = uniform(random, 0.01, 1000);
        CHECK(is_close(std::log1p(statistics::growth(a, b)), statistics::log_growth(a, b)));
        CHECK(is_close(statistics::log_growth(a, b) + statistics::log_growth(b, c), statistics::log_growth(a, c)));
        CHECK(is_close((1 + statistics::growth(a, b)) * (1 + statistics::growth(b, c)), 1 + statistics::growth(a, c)));
        CHECK(is_close(a + statistics::change(a, b), b));
        CHECK(is_close(statistics::exponential_growth(a, b, 7), std::log1p(statistics::cagr(a, b, 7))));
    }
}

TEST_CASE("compare: growth, the compound rate of a projection is its growth") {
    engine random(2);
    for (int i = 0; i < 5000; ++i) {
        double const level = uniform(random, 0.01, 1e6);
        double const rate = uniform(random, -0.5, 0.5);
        double const years = uniform(random, 0.25, 30);
        double const later = statistics::project(level, rate, years);
        CHECK(is_close(statistics::cagr(level, later, years), rate));
        CHECK(is_close(statistics::required_growth(level, later, years), rate));
        CHECK(is_close(statistics::project(level, statistics::cagr(level, 2 * level, years), years), 2 * level));
        // Few periods: what is nearly -1 keeps few digits of the rate that led there.
        double const periods = uniform(random, 0.25, 4);
        CHECK(is_close(statistics::annualised(statistics::annualised(rate, periods), 1 / periods), rate));
        CHECK(is_close(statistics::project(later, rate, -years), level, 1e-9));
    }
}

TEST_CASE("compare: growth, twice in the doubling time") {
    engine random(3);
    for (int i = 0; i < 1000; ++i) {
        double const rate = uniform(random, 0.001, 1);
        CHECK(is_close(statistics::project(3, rate, statistics::doubling_time(rate)), 6));
        CHECK(is_close(statistics::years_of_growth(3, 6, rate), statistics::doubling_time(rate)));
    }
}

TEST_CASE("compare: growth, who catches up is level in that time") {
    engine random(4);
    for (int i = 0; i < 2000; ++i) {
        double const leader = uniform(random, 10, 100);
        double const follower = uniform(random, 1, 9);
        double const slow = uniform(random, -0.05, 0.05);
        double const fast = slow + uniform(random, 0.005, 0.1);
        auto const found = statistics::catch_up_time(leader, slow, follower, fast);
        REQUIRE(found.kind == catching_up::in_years);
        CHECK(is_close(statistics::project(leader, slow, found.years), statistics::project(follower, fast, found.years),
                       1e-10));
        CHECK(statistics::catch_up_time(leader, fast, follower, slow).kind == catching_up::never);
        CHECK(statistics::catch_up_time(follower, slow, leader, fast).kind == catching_up::already);
    }
}

TEST_CASE("compare: growth, least squares finds the rate of a geometric series, and scale does not matter") {
    engine random(5);
    for (int i = 0; i < 500; ++i) {
        double const rate = uniform(random, -0.2, 0.3);
        std::vector<double> values;
        std::vector<double> times;
        std::vector<double> noisy;
        std::vector<double> scaled;
        for (int year = 2000; year < 2012; ++year) {
            if (random() % 4 == 0) continue;
            times.push_back(year);
            values.push_back(statistics::project(40, rate, year - 2000));
            noisy.push_back(values.back() * uniform(random, 0.9, 1.1));
            scaled.push_back(noisy.back() * 1000);
        }
        if (times.size() < 2) continue;
        CHECK(is_close(statistics::least_squares_growth(values, times), rate, 1e-10));
        CHECK(is_close(statistics::least_squares_growth(noisy, times), statistics::least_squares_growth(scaled, times),
                       1e-10));
    }
}

TEST_CASE("compare: growth, bounds hold the results of points within") {
    engine random(6);
    for (int i = 0; i < 400; ++i) {
        bounded const before = random_bounded(random, 1, 100);
        bounded const after = random_bounded(random, 1, 100);
        bounded const slow = random_rate(random, -0.05, 0.05);
        bounded const fast = random_rate(random, 0.08, 0.2);
        double const years = uniform(random, 0.5, 20);
        auto const catch_up = statistics::catch_up_time(after, slow, before, fast);
        for (double const a : points_of(random, before)) {
            CHECK(holds(statistics::project(before, slow, years), statistics::project(a, slow.high, years)));
            CHECK(holds(statistics::project(before, slow, -years), statistics::project(a, slow.low, -years)));
            for (double const b : points_of(random, after)) {
                CHECK(holds(statistics::change(before, after), statistics::change(a, b)));
                CHECK(holds(statistics::growth(before, after), statistics::growth(a, b)));
                CHECK(holds(statistics::growth(a, after), statistics::growth(a, b)));
                CHECK(holds(statistics::growth(before, b), statistics::growth(a, b)));
                CHECK(holds(statistics::log_growth(before, after), statistics::log_growth(a, b)));
                CHECK(holds(statistics::cagr(before, after, years), statistics::cagr(a, b, years)));
                CHECK(holds(statistics::exponential_growth(before, after, years),
                            statistics::exponential_growth(a, b, years)));
                CHECK(holds(statistics::years_of_growth(before, after, fast),
                            statistics::years_of_growth(a, b, fast.low)));
                if (catch_up.kind == catching_up::in_years) {
                    CHECK(holds(catch_up.years, statistics::catch_up_time(b, slow.value, a, fast.high).years));
                } else if (catch_up.kind == catching_up::already) {
                    CHECK(statistics::catch_up_time(b, slow.value, a, fast.high).kind == catching_up::already);
                }
            }
        }
        for (double const rate : points_of(random, fast)) {
            CHECK(holds(statistics::annualised(fast, years), statistics::annualised(rate, years)));
            CHECK(holds(statistics::doubling_time(fast), statistics::doubling_time(rate)));
            CHECK(holds(statistics::half_life(fast), statistics::half_life(rate)));
        }
        for (double const slope : points_of(random, -fast)) {
            CHECK(holds(statistics::convergence_speed(-fast, years).speed,
                        statistics::convergence_speed(slope, years).speed));
        }
    }
}

TEST_CASE("compare: growth, bounds of ranges hold the results of points within") {
    engine random(7);
    for (int i = 0; i < 300; ++i) {
        std::size_t const size = 2 + random() % 8;
        std::vector<bounded> values;
        std::vector<bounded> rates;
        std::vector<double> times;
        for (std::size_t k = 0; k < size; ++k) {
            values.push_back(random_bounded(random, 1, 100));
            rates.push_back(random_rate(random, -0.1, 0.1));
            times.push_back(2000 + static_cast<double>(k * k));
        }
        auto const trend = statistics::least_squares_growth(values, times);
        auto const slope = statistics::beta_convergence(values, rates);
        auto const of_population = statistics::sigma_convergence(values, deviation_of::population);
        auto const of_sample = statistics::sigma_convergence(values, deviation_of::sample);
        auto const stocks = statistics::cumulate(values);
        auto const each = statistics::growth_of_each(values);
        for (int turn = 0; turn < 20; ++turn) {
            std::vector<double> points;
            std::vector<double> rate_points;
            for (std::size_t k = 0; k < size; ++k) {
                points.push_back(points_of(random, values[k])[random() % 5]);
                rate_points.push_back(points_of(random, rates[k])[random() % 5]);
            }
            CHECK(holds(trend, statistics::least_squares_growth(points, times)));
            CHECK(holds(slope, statistics::beta_convergence(points, rate_points)));
            CHECK(holds(of_population, statistics::sigma_convergence(points, deviation_of::population)));
            CHECK(holds(of_sample, statistics::sigma_convergence(points, deviation_of::sample)));
            CHECK(holds(stocks.back(), statistics::cumulate(points).back()));
            CHECK(holds(each.back(), statistics::growth_of_each(points).back()));
        }
        // Not only held: where the points are exact, so is the result.
        std::vector<bounded> exact;
        std::vector<double> plain;
        for (bounded const& x : values) {
            exact.push_back(bounded(x.value));
            plain.push_back(x.value);
        }
        bounded const deviation = statistics::sigma_convergence(exact, deviation_of::sample);
        CHECK(is_close(deviation.low, statistics::sigma_convergence(plain, deviation_of::sample), 1e-10));
        CHECK(is_close(deviation.high, statistics::sigma_convergence(plain, deviation_of::sample), 1e-10));
    }
}

TEST_CASE("compare: growth, flows and stocks undo each other") {
    engine random(8);
    for (int i = 0; i < 200; ++i) {
        std::vector<double> flows;
        for (std::size_t k = 0; k < 1 + random() % 20; ++k) {
            flows.push_back(std::floor(uniform(random, -1000, 1000)));
        }
        CHECK(statistics::differences(statistics::cumulate(flows)) ==
              flows); // whole numbers, so that nothing is rounded
        CHECK(statistics::cumulate(statistics::differences(flows, 17), 17) == flows);
    }
}

TEST_CASE("compare: growth, a range need not have positions") {
    std::list<double> const values{2, 3, 6};
    CHECK(statistics::growth_of_each(values)[2] == 1);
    CHECK(statistics::change_of_each(values)[1] == 1);
    CHECK(statistics::cumulate(values).back() == 11);
    CHECK(is_close(statistics::least_squares_growth(values), std::sqrt(3.0) - 1));
    CHECK(is_close(
        statistics::sigma_convergence(values, deviation_of::population),
        statistics::sigma_convergence(std::vector<double>(values.begin(), values.end()), deviation_of::population)));
}

TEST_CASE("compare: growth, what has no rate is refused with its number") {
    double const infinite = elementary::number_detail::infinity;
    CHECK(message_of<domain_error>([] { return statistics::growth(0, 1); }) ==
          "cannot compute the growth: the base is not above zero, it is 0");
    CHECK(message_of<domain_error>([] { return statistics::growth(-2.5, 1); }) ==
          "cannot compute the growth: the base is not above zero, it is -2.5");
    CHECK(message_of<domain_error>([] { return statistics::growth(bounded(1, 0, 2), 1); }) ==
          "cannot compute the growth: the base is not above zero, it is in [0, 2]");
    CHECK(message_of<domain_error>([&] { return statistics::growth(bounded(1, -infinite, infinite), 1); }) ==
          "cannot compute the growth: the base is not above zero, it is in [-inf, inf]");
    CHECK(message_of<domain_error>([] { return statistics::log_growth(1, 0); }) ==
          "cannot compute the logarithmic growth: the later number is not above zero, it is 0");
    CHECK(message_of<domain_error>([] { return statistics::cagr(0, 1, 1); }) ==
          "cannot compute the compound growth: the base is not above zero, it is 0");
    CHECK(message_of<domain_error>([] { return statistics::cagr(1, -1, 1); }) ==
          "cannot compute the compound growth: the later number is below zero, it is -1");
    CHECK(message_of<domain_error>([] { return statistics::cagr(1, 2, 0); }) ==
          "cannot compute the compound growth: the number of years is not above zero, it is 0");
    CHECK(message_of<domain_error>([] { return statistics::cagr(1, 2, missing_value); }) ==
          "cannot compute the compound growth: the number of years is not above zero, it is in [missing, missing]");
    CHECK(message_of<domain_error>([] { return statistics::exponential_growth(1, 2, -3); }) ==
          "cannot compute the exponential growth: the number of years is not above zero, it is -3");
    CHECK(message_of<domain_error>([] { return statistics::annualised(-1.5, 4); }) ==
          "cannot compute the annualised growth: the growth is below -1, that is -100 %, it is -1.5");
    CHECK(message_of<domain_error>([] { return statistics::annualised(0.1, 0); }) ==
          "cannot compute the annualised growth: the number of periods is not above zero, it is 0");
    CHECK(message_of<domain_error>([] { return statistics::doubling_time(0); }) ==
          "cannot compute the doubling time: the growth is not above zero, it is 0");
    CHECK(message_of<domain_error>([] { return statistics::project(1, -1, -1); }) ==
          "cannot compute the projection: 1 + the growth is not above zero, it is 0");
}

TEST_CASE("compare: growth, ranges that have no trend are refused") {
    std::vector<double> const none;
    std::vector<double> const three{1, 2, 3};
    std::vector<double> const gap{1, missing_value, 3};
    CHECK(message_of<domain_error>([&] { return statistics::least_squares_growth(none); }) ==
          "cannot compute the least-squares growth: 0 numbers, it needs 2");
    CHECK(message_of<domain_error>([&] { return statistics::least_squares_growth(gap); }) ==
          "cannot compute the least-squares growth: number 2 is missing");
    CHECK(message_of<domain_error>([&] {
              return statistics::least_squares_growth(std::vector{1.0, missing_value}, absent::skip);
          }) == "cannot compute the least-squares growth: 1 number, it needs 2");
    CHECK(message_of<domain_error>([&] { return statistics::least_squares_growth(three, gap, absent::skip); }) ==
          "cannot compute the least-squares growth: number 2 is missing");
    CHECK(message_of<domain_error>([&] {
              return statistics::least_squares_growth(three, std::vector{1, 2});
          }) == "cannot compute the least-squares growth: the ranges have 3 and 2 numbers");
    CHECK(message_of<domain_error>([&] {
              return statistics::least_squares_growth(three, std::vector{0.1, 0.1, 0.1});
          }) == "cannot compute the least-squares growth: the times do not differ");
    CHECK(message_of<domain_error>([&] {
              return statistics::least_squares_growth(std::vector{1, 0});
          }) == "cannot compute the least-squares growth: a number is not above zero, it is 0");
}

TEST_CASE("compare: convergence that cannot be computed is refused") {
    std::vector<double> const three{1, 2, 3};
    CHECK(message_of<domain_error>([] { return statistics::catch_up_time(0, 0.1, 1, 0.1); }) ==
          "cannot compute the catch-up time: the leader's level is not above zero, it is 0");
    CHECK(message_of<domain_error>([] { return statistics::catch_up_time(2, 0.1, 1, -1); }) ==
          "cannot compute the catch-up time: 1 + the follower's growth is not above zero, it is 0");
    CHECK(message_of<domain_error>([] { return statistics::years_of_growth(1, 2, 0); }) ==
          "cannot compute the years of growth: the growth may be zero, it is 0");
    CHECK(message_of<domain_error>([] { return statistics::years_of_growth(1, 2, bounded(0.5, -0.5, 1)); }) ==
          "cannot compute the years of growth: the growth may be zero, it is in [-0.5, 1]");
    CHECK(message_of<domain_error>([&] {
              return statistics::beta_convergence(three, std::vector{0.1, 0.2});
          }) == "cannot compute beta convergence: the ranges have 3 and 2 numbers");
    CHECK(message_of<domain_error>([&] {
              return statistics::beta_convergence(std::vector{7, 7, 7}, three);
          }) == "cannot compute beta convergence: the levels do not differ");
    CHECK(message_of<domain_error>([&] {
              return statistics::beta_convergence(three, std::vector{1.0, missing_value, 2.0});
          }) == "cannot compute beta convergence: number 2 is missing");
    CHECK(message_of<domain_error>([] { return statistics::convergence_speed(-1, 5); }) ==
          "cannot compute the speed of convergence: the slope is -1 or less, it is -1");
    CHECK(message_of<domain_error>([] { return statistics::convergence_speed(-0.1, 0); }) ==
          "cannot compute the speed of convergence: the number of years is not above zero, it is 0");
    CHECK(message_of<domain_error>([] { return statistics::half_life(0); }) ==
          "cannot compute the half-life: the speed is not above zero, it is 0");
    CHECK(message_of<domain_error>([] {
              return statistics::sigma_convergence(std::vector{1, -1}, deviation_of::sample);
          }) == "cannot compute sigma convergence: a level is not above zero, it is -1");
    CHECK(message_of<domain_error>([] {
              return statistics::sigma_convergence(std::vector{1}, deviation_of::population);
          }) == "cannot compute sigma convergence: 1 number, it needs 2");
}

TEST_CASE("compare: years between periods that have none are refused") {
    auto const years = [](period const& a, period const& b) {
        return message_of<domain_error>([&] { return years_between(a, b, time_between::midpoints); });
    };
    CHECK(years(year(2024), year(2019)) == "cannot count the years between two periods: the second is the earlier one");
    CHECK(years(year(2024), quarter(2024, 1)) ==
          "cannot count the years between two periods: the second is the earlier one");
    CHECK_FALSE(years(no_period(), year(2024)) == "nothing was raised");
    CHECK_FALSE(years(year(2024), since(year(2030))) == "nothing was raised");
    CHECK(years(quarter(2024, 1), year(2024)) == "nothing was raised");
}

TEST_CASE("compare: years between whole years are whole, whatever the calendar") {
    engine random(9);
    for (int i = 0; i < 500; ++i) {
        auto const from = static_cast<std::int32_t>(1980 + random() % 50);
        auto const count = static_cast<std::int32_t>(random() % 30);
        for (time_between const how : {time_between::midpoints, time_between::ends}) {
            CHECK(years_between(year(from), year(from + count), how) == day_fraction{count, 1});
            period const fiscal = period_at(to_serial({from, 9, 1}), period_kind::fiscal_year, fiscal::pakistan);
            period const later = period_at(to_serial({from + count, 9, 1}), period_kind::fiscal_year, fiscal::pakistan);
            CHECK(years_between(fiscal, later, how) == day_fraction{count, 1});
            // A year that begins on the same day of another calendar is the same years away.
            CHECK(years_between(fiscal, span(later.first, later.past - 1), how) == day_fraction{count, 1});
        }
    }
}
