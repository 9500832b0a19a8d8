// What must hold of functions of plain numbers whatever the numbers, on random ones: how results go with the scale and
// the place of the numbers, functions that undo each other, and bounds that contain what numbers sampled between them
// give. Means, concentration, inequality, growth, ranks and index numbers have more of it in files of their own.
#include <almanac/statistics.hpp>

#include "catch.hpp"
#include "near.hpp"
#include "random_numbers.hpp"

#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <vector>

using namespace almanac;
using namespace almanac::statistics;

namespace {

using numbers = std::vector<double>;
using bounds = std::vector<bounded>;

numbers random_numbers(engine& random, double low, double high, std::size_t least = 2) {
    numbers out;
    for (std::size_t i = least + random() % 8; i > 0; --i) out.push_back(uniform(random, low, high));
    return out;
}
bounds around(engine& random, numbers const& values, double most) {
    bounds out;
    for (double const x : values) {
        out.push_back({x, x - uniform(random, 0, most), x + uniform(random, 0, most)});
        if (random() % 6 == 0) out.back() = bounded(x);
    }
    return out;
}
numbers mapped(numbers values, double factor, double distance) {
    for (double& x : values) x = x * factor + distance;
    return values;
}

bool near(double a, double b, double tolerance = 2e-11) { return is_near(a, b, tolerance); }
} // namespace

TEST_CASE("statistics: growth and change of each are those of the pairs") {
    engine random(31);
    for (int turn = 0; turn < 300; ++turn) {
        numbers const x = random_numbers(random, 0.5, 100);
        bounds const b = around(random, x, 0.4);
        numbers const point = sampled(random, b);
        std::size_t const lag = 1 + random() % x.size();
        auto const logs = log_growth_of_each(x, lag);
        auto const log_bounds = log_growth_of_each(b, lag);
        auto const log_points = log_growth_of_each(point, lag);
        REQUIRE(logs.size() == x.size());
        for (std::size_t i = 0; i < x.size(); ++i) {
            if (i < lag) {
                CHECK((is_missing(logs[i]) && is_missing(log_bounds[i])));
            } else {
                CHECK(near(logs[i], std::log(x[i]) - std::log(x[i - lag])));
                CHECK(holds(log_bounds[i], log_points[i]));
            }
            if (i > 0) {
                CHECK(change_of_each(x)[i] == x[i] - x[i - 1]);
                CHECK(holds(change(b[i - 1], b[i]), point[i] - point[i - 1]));
            }
        }
    }
}

TEST_CASE("statistics: stocks and flows undo each other, also with an opening stock and bounds") {
    engine random(32);
    for (int turn = 0; turn < 300; ++turn) {
        numbers const flows = random_numbers(random, -50, 100);
        double const opening = uniform(random, -10, 10);
        numbers const stocks = cumulate(flows, opening);
        numbers const again = differences(stocks, opening);
        bounds const ranges = around(random, flows, 2);
        numbers const point = sampled(random, ranges);
        bounds const stock_ranges = cumulate(ranges, opening);
        numbers const stock_point = cumulate(point, opening);
        for (std::size_t i = 0; i < flows.size(); ++i) {
            CHECK(near(again[i], flows[i]));
            CHECK(holds(stock_ranges[i], stock_point[i]));
        }
    }
}

TEST_CASE("statistics: a rank as a fraction is the rank by how many have one, and goes by order alone") {
    engine random(33);
    for (int turn = 0; turn < 300; ++turn) {
        numbers x = random_numbers(random, 0.5, 9);
        for (double& each : x) each = random() % 7 == 0 ? missing_value : std::round(each);
        auto const how = static_cast<ties>(random() % 5);
        rank_options const options{random() % 2 == 0 ? order::ascending : order::descending, how, missing_ranks::none};
        numbers const found = percent_ranks(x, options);
        numbers const plain = ranks(x, options);
        numbers logarithms = x;
        for (double& each : logarithms) each = std::log(each);
        numbers const of_logarithms = percent_ranks(logarithms, options);
        double count = 0, greatest = 0;
        for (double const rank : plain) {
            count += is_missing(rank) ? 0 : 1;
            greatest = is_missing(rank) ? greatest : std::max(greatest, rank);
        }
        for (std::size_t i = 0; i < x.size(); ++i) {
            CHECK(is_missing(found[i]) == is_missing(x[i]));
            if (is_missing(x[i])) continue;
            CHECK(found[i] == plain[i] / (how == ties::dense ? greatest : count));
            CHECK(found[i] > 0);
            CHECK(found[i] <= 1);
            CHECK(found[i] == of_logarithms[i]);
        }
    }
}

TEST_CASE("statistics: required growth leads to the target, doubling and halving take their time") {
    engine random(34);
    for (int turn = 0; turn < 1000; ++turn) {
        double const now = uniform(random, 0.1, 1000);
        double const target = uniform(random, 0.1, 1000);
        double const years = uniform(random, 0.5, 60);
        double const rate = required_growth(now, target, years);
        CHECK(near(project(now, rate, years), target));
        if (std::abs(rate) > 1e-6) CHECK(near(years_of_growth(now, target, rate), years, 1e-8));
        double const growth_rate = std::exp(uniform(random, -12, 1));
        CHECK(near(project(1.0, growth_rate, doubling_time(growth_rate)), 2));
        double const slope = -uniform(random, 1e-6, 0.999);
        auto const speed = convergence_speed(slope, years);
        REQUIRE(speed.kind == converging::yes);
        CHECK(near(std::exp(-speed.speed * half_life(speed)), 0.5));
        CHECK(near(std::exp(-speed.speed * years), 1 + slope));
        CHECK(near(annualised(annualised(growth_rate, 12), 1.0 / 12), growth_rate));

        bounds const ranges = around(random, {now, target}, 0.09);
        numbers const point = sampled(random, ranges);
        bounded const required = required_growth(ranges[0], ranges[1], years);
        CHECK(holds(required, required_growth(point[0], point[1], years)));
        bounded const rates{growth_rate, growth_rate * 0.9, growth_rate * 1.2};
        double const sampled_rate = uniform(random, rates.low, rates.high);
        CHECK(holds(doubling_time(rates), doubling_time(sampled_rate)));
        CHECK(holds(annualised(rates, 4), annualised(sampled_rate, 4)));
        bounded const slopes{slope, slope * 1.0001, slope * 0.5};
        double const sampled_slope = uniform(random, slopes.low, slopes.high);
        CHECK(holds(convergence_speed(slopes, years).speed, convergence_speed(sampled_slope, years).speed));
        CHECK(holds(half_life(convergence_speed(slopes, years)), half_life(convergence_speed(sampled_slope, years))));
    }
}

TEST_CASE("statistics: variance goes with the square of the scale, and not with the place") {
    engine random(35);
    for (int turn = 0; turn < 300; ++turn) {
        numbers const x = random_numbers(random, -10, 10);
        double const factor = uniform(random, -3, 3);
        double const distance = uniform(random, -20, 20);
        double const n = static_cast<double>(x.size());
        CHECK(near(population_variance(mapped(x, factor, distance)), factor * factor * population_variance(x)));
        CHECK(near(sample_variance(x), population_variance(x) * n / (n - 1)));
        bounds const ranges = around(random, x, turn % 2 == 0 ? 0.01 : 5);
        bounded const found = population_variance(ranges);
        bounded const of_sample = sample_variance(ranges);
        bounded const deviation = sample_standard_deviation(ranges);
        for (int sample = 0; sample < 20; ++sample) {
            numbers const point = sampled(random, ranges);
            CHECK(holds(found, population_variance(point)));
            CHECK(holds(of_sample, sample_variance(point)));
            CHECK(holds(deviation, sample_standard_deviation(point)));
        }
    }
}

TEST_CASE("statistics: bounds of a variance are near what can be reached") {
    engine random(36);
    for (int turn = 0; turn < 60; ++turn) {
        bounds ranges;
        for (int i = 0; i < 6; ++i) {
            double const x = uniform(random, 0, 100);
            ranges.push_back({x, x - 1, x + 1});
        }
        // The greatest is at a corner, the least nearly so while the ranges are narrow beside their distances.
        double least = 1e9, greatest = 0;
        for (unsigned corner = 0; corner < 64; ++corner) {
            numbers point;
            for (unsigned i = 0; i < 6; ++i) point.push_back((corner >> i & 1) != 0 ? ranges[i].high : ranges[i].low);
            least = std::min(least, population_variance(point));
            greatest = std::max(greatest, population_variance(point));
        }
        bounded const found = population_variance(ranges);
        CHECK(found.low <= least);
        CHECK(found.high >= greatest);
        CHECK(found.high - found.low <= 1.05 * (greatest - least));
    }
}

TEST_CASE("statistics: a slope goes with the scale of growth, and not with that of levels") {
    engine random(37);
    for (int turn = 0; turn < 300; ++turn) {
        numbers const levels = random_numbers(random, 1, 100, 3);
        numbers rates;
        for (std::size_t i = 0; i < levels.size(); ++i) rates.push_back(uniform(random, -0.05, 0.1));
        double const slope = beta_convergence(levels, rates);
        double const factor = std::exp(uniform(random, -5, 5));
        CHECK(near(beta_convergence(mapped(levels, factor, 0), rates), slope, 1e-9));
        CHECK(near(beta_convergence(levels, mapped(rates, -2, 0.3)), -2 * slope, 1e-9));

        bounds const level_ranges = around(random, levels, turn % 2 == 0 ? 0.02 : 0.6);
        bounds const rate_ranges = around(random, rates, turn % 3 == 0 ? 0.02 : 0.001);
        bounded const of_both = beta_convergence(level_ranges, rate_ranges);
        bounded const of_levels = beta_convergence(level_ranges, rates);
        bounded const of_rates = beta_convergence(levels, rate_ranges);
        bounded const growth_bounds = least_squares_growth(level_ranges);
        CHECK(of_both.low <= of_levels.high);
        for (int sample = 0; sample < 20; ++sample) {
            numbers const x = sampled(random, level_ranges);
            numbers const y = sampled(random, rate_ranges);
            CHECK(holds(of_both, beta_convergence(x, y)));
            CHECK(holds(of_levels, beta_convergence(x, rates)));
            CHECK(holds(of_rates, beta_convergence(levels, y)));
            CHECK(holds(growth_bounds, least_squares_growth(x)));
        }
        CHECK(near(least_squares_growth(mapped(levels, factor, 0)), least_squares_growth(levels), 1e-9));
    }
}

TEST_CASE("statistics: a hierarchy whose sums are right holds, and broken by more than the tolerance it does not") {
    struct coded {
        std::string code;
        bounded value;
    };
    engine random(38);
    for (int turn = 0; turn < 200; ++turn) {
        std::vector<coded> rows{{"T", bounded(0.0)}};
        std::vector<std::string> codes;
        double total = 0;
        for (std::size_t i = 1 + random() % 6; i > 0; --i) codes.push_back("P" + std::to_string(i));
        std::vector<rule_item> items;
        for (std::string const& code : codes) {
            double const part = std::round(uniform(random, 0, 1000));
            bool const is_minus = random() % 4 == 0;
            total += is_minus ? -part : part;
            rows.push_back({code, bounded(part)});
            items.push_back({code, is_minus ? rule_sign::minus : rule_sign::plus});
        }
        rows.front().value = bounded(total);
        std::shuffle(rows.begin(), rows.end(), random);
        std::vector<hierarchy_rule> const rules{{"R", "T", rule_relation::equal, items}};
        CHECK(check_hierarchy(rules, rows).front().verdict == rule_verdict::holds);
        CHECK(broken_only(check_hierarchy(rules, rows)).empty());
        for (coded& row : rows) {
            if (row.code == "T") row.value = bounded(total + 2);
        }
        CHECK(check_hierarchy(rules, rows).front().verdict == rule_verdict::broken);
        CHECK(broken_only(check_hierarchy(rules, rows)).size() == 1);
        CHECK(check_hierarchy(rules, rows, {hierarchy_mode::non_null, 1.5}).front().verdict == rule_verdict::broken);
        CHECK(check_hierarchy(rules, rows, {hierarchy_mode::non_null, 2}).front().verdict == rule_verdict::holds);
        // Printed digits that leave 2 open make it hold again.
        for (coded& row : rows) row.value = {row.value.value, row.value.value - 1, row.value.value + 1};
        CHECK(check_hierarchy(rules, rows).front().verdict == rule_verdict::holds);
    }
}
