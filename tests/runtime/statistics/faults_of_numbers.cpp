// Numbers at the edges of what functions of plain numbers are for: infinite ones, ones that are too great together,
// tiny growth, exponents near those where a formula changes, groups without a total. Unless said otherwise the expected
// numbers were computed with Python's decimal module to 50 digits.
#include <almanac/statistics.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <cmath>
#include <limits>
#include <string>
#include <vector>

using namespace almanac;
using namespace almanac::statistics;

namespace {

using numbers = std::vector<double>;
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double none = missing_value;

/// Within four units in the last place.
bool near(double found, double expected) { return std::abs(found - expected) <= 9e-16 * std::abs(expected); }

/// The refusal, without the words in front that every one has.
template <class Call>
std::string why(Call call) {
    std::string const whole = message_of<domain_error>(call);
    std::string const start = "cannot compute ";
    return whole.substr(0, start.size()) == start ? whole.substr(start.size()) : whole;
}
bool same(numbers const& a, numbers const& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!(a[i] == b[i] || (is_missing(a[i]) && is_missing(b[i])))) return false;
    }
    return true;
}

} // namespace

TEST_CASE("statistics: infinite numbers are refused, single ones by name") {
    for (double const x : {infinite, -infinite}) {
        CHECK(why([&] { return growth(x, 1.0); }) == "the growth: the base is infinite");
        CHECK(why([&] { return growth(1.0, x); }) == "the growth: the later number is infinite");
        CHECK(why([&] { return change(x, 1.0); }) == "the change: the earlier number is infinite");
        CHECK(why([&] { return change(1.0, x); }) == "the change: the later number is infinite");
        CHECK(why([&] { return log_growth(x, 1.0); }) == "the logarithmic growth: the base is infinite");
        CHECK(why([&] { return log_growth(1.0, x); }) == "the logarithmic growth: the later number is infinite");
        CHECK(why([&] { return cagr(x, 1.0, 2); }) == "the compound growth: the base is infinite");
        CHECK(why([&] { return cagr(1.0, x, 2); }) == "the compound growth: the later number is infinite");
        CHECK(why([&] { return cagr(1.0, 2.0, x); }) == "the compound growth: the number of years is infinite");
        CHECK(why([&] { return exponential_growth(1.0, 2.0, x); }) ==
              "the exponential growth: the number of years is infinite");
        CHECK(why([&] { return annualised(x, 4); }) == "the annualised growth: the growth is infinite");
        CHECK(why([&] { return annualised(0.01, x); }) == "the annualised growth: the number of periods is infinite");
        CHECK(why([&] { return doubling_time(x); }) == "the doubling time: the growth is infinite");
        CHECK(why([&] { return required_growth(1.0, x, 3); }) == "the compound growth: the later number is infinite");
        CHECK(why([&] { return project(x, 0.1, 3); }) == "the projection: the level is infinite");
        CHECK(why([&] { return project(1.0, x, 3); }) == "the projection: the growth is infinite");
        CHECK(why([&] { return project(1.0, 0.1, x); }) == "the projection: the number of years is infinite");
        CHECK(why([&] { return catch_up_time(x, 0.1, 1.0, 0.2); }) ==
              "the catch-up time: the leader's level is infinite");
        CHECK(why([&] { return catch_up_time(2.0, 0.1, x, 0.2); }) ==
              "the catch-up time: the follower's level is infinite");
        CHECK(why([&] { return catch_up_time(2.0, x, 1.0, 0.2); }) ==
              "the catch-up time: 1 + the leader's growth is infinite");
        CHECK(why([&] { return years_of_growth(x, 1.0, 0.1); }) == "the years of growth: the first level is infinite");
        CHECK(why([&] { return years_of_growth(1.0, x, 0.1); }) == "the years of growth: the second level is infinite");
        CHECK(why([&] { return convergence_speed(x, 1); }) == "the speed of convergence: the slope is infinite");
        CHECK(why([&] { return half_life(x); }) == "the half-life: the speed is infinite");
        CHECK(why([&] { return change(x, 1.0); }) == "the change: the earlier number is infinite");
    }
}

TEST_CASE("statistics: infinite numbers are refused, in ranges with their place") {
    numbers const x{1, 2, infinite, 4};
    numbers const y{4, 3, 2, 1};
    CHECK(why([&] { return growth_of_each(x); }) == "the growth: number 3 is infinite");
    CHECK(why([&] { return log_growth_of_each(x); }) == "the logarithmic growth: number 3 is infinite");
    CHECK(why([&] { return change_of_each(x); }) == "the change: number 3 is infinite");
    CHECK(why([&] { return cumulate(x); }) == "the stock: number 3 is infinite");
    CHECK(why([&] { return cumulate(y, infinite); }) == "the stock: the opening stock is infinite");
    CHECK(why([&] { return differences(x); }) == "the flow: number 3 is infinite");
    CHECK(why([&] { return least_squares_growth(x); }) == "the least-squares growth: number 3 is infinite");
    CHECK(why([&] { return least_squares_growth(y, x); }) == "the least-squares growth: number 3 is infinite");
    CHECK(why([&] { return rebase(x, 0); }) == "the index numbers: number 3 is infinite");
    CHECK(why([&] { return splice(x, y, 1); }) == "the splice: number 3 is infinite");
    CHECK(why([&] { return splice(y, x, 1); }) == "the splice: number 3 is infinite");
    CHECK(why([&] { return shares_of_total(x); }) == "shares: number 3 is infinite");
    CHECK(why([&] { return mean(x); }) == "the mean: number 3 is infinite");
    CHECK(why([&] { return weighted_mean(x, y); }) == "the weighted mean: number 3 is infinite");
    CHECK(why([&] { return weighted_mean(y, x); }) == "the weighted mean: number 3 is infinite");
    CHECK(why([&] { return median(x); }) == "the median: number 3 is infinite");
    CHECK(why([&] { return quantile(x, 0.5, quantile_type::hyndman_fan_7); }) == "a quantile: number 3 is infinite");
    CHECK(why([&] { return median_absolute_deviation(x); }) == "the median absolute deviation: number 3 is infinite");
    CHECK(why([&] { return population_variance(x); }) == "the variance: number 3 is infinite");
    CHECK(why([&] { return sample_standard_deviation(x); }) ==
          "the standard deviation of a sample: number 3 is infinite");
    CHECK(why([&] { return trimmed_mean(x, 0.25); }) == "the trimmed mean: number 3 is infinite");
    CHECK(why([&] { return median_of_slopes(x, y); }) == "the median of slopes: number 3 is infinite");
    CHECK(why([&] { return hhi(x); }) == "the HHI: number 3 is infinite");
    CHECK(why([&] { return hhi_of_shares(x); }) == "the HHI of shares: number 3 is infinite");
    CHECK(why([&] { return concentration_ratio(x, 2); }) == "the concentration ratio: number 3 is infinite");
    CHECK(why([&] { return gini(x); }) == "the Gini coefficient: number 3 is infinite");
    CHECK(why([&] { return gini_weighted(y, x); }) == "the Gini coefficient: number 3 is infinite");
    CHECK(why([&] { return theil_t(x); }) == "Theil's T: number 3 is infinite");
    CHECK(why([&] { return theil_l(x); }) == "Theil's L: number 3 is infinite");
    CHECK(why([&] { return atkinson(x, 2); }) == "Atkinson's index: number 3 is infinite");
    CHECK(why([&] { return theil_t_parts(x, [](double) { return 0; }); }) == "Theil's T: number 3 is infinite");
    CHECK(why([&] { return beta_convergence(x, y); }) == "beta convergence: number 3 is infinite");
    CHECK(why([&] { return beta_convergence(y, x); }) == "beta convergence: number 3 is infinite");
    CHECK(why([&] { return sigma_convergence(x, deviation_of::sample); }) == "sigma convergence: number 3 is infinite");
    CHECK(why([&] { return ranks(x); }) == "ranks: number 3 is infinite");
    CHECK(why([&] { return percent_ranks(x); }) == "ranks: number 3 is infinite");
    CHECK(why([&] { return rank_intervals(x); }) == "rank intervals: number 3 is infinite");
    CHECK(why([&] { return top(x, 1); }) == "the largest numbers: number 3 is infinite");
    CHECK(why([&] { return mean(x, absent::skip); }) == "the mean: number 3 is infinite");
}

TEST_CASE("statistics: an end of a bounded number may be infinite") {
    std::vector<bounded> const open{bounded(2, 2, infinite), bounded(1)};
    CHECK(growth(open[1], open[0]).high == infinite);
    CHECK(mean(open).high == infinite);
    CHECK(shares_of_total(open)[0].high == 1);
    CHECK(population_variance(open).high == infinite);
    CHECK(population_variance(open).low <= 0.25);
    numbers const values{1, 3};
    bounded const of_open_weight = weighted_mean(values, std::vector<bounded>{bounded(1, 1, infinite), bounded(1)});
    CHECK(of_open_weight.low >= 1);
    CHECK(of_open_weight.low <= 1.0001); // all but all of the weight on 1
    CHECK(of_open_weight.value == 2);
    CHECK(of_open_weight.high >= 2);
    CHECK(of_open_weight.high <= 3);
    bounded const of_open_value = weighted_mean(open, numbers{3, 1});
    CHECK(of_open_value.low <= 1.75);
    CHECK(of_open_value.high == infinite);
    bounded const of_both = weighted_mean(open, std::vector<bounded>{bounded(1), bounded(2, 1, infinite)});
    CHECK(of_both.low >= 1);
    CHECK(of_both.high == infinite);
    std::vector<bounded> const without_ends{bounded(2, -infinite, infinite), bounded(1, -infinite, infinite)};
    CHECK(population_variance(without_ends).low == 0);
    CHECK(population_variance(without_ends).high == infinite);
    std::vector<bounded> const levels{bounded(2, 2, infinite), bounded(1), bounded(4)};
    bounded const slope = beta_convergence(levels, numbers{0.1, 0.2, 0.3});
    CHECK(slope.low <= slope.value);
    CHECK(slope.value <= slope.high);
}

TEST_CASE("statistics: inequality where values and weights have no upper end") {
    bounded const open(2, 1, infinite), narrow(3, 2.9, 3.1), exact(5);
    std::vector<std::vector<bounded>> const sides{{open, narrow, exact},
                                                  {narrow, exact, exact},
                                                  {open, open, open},
                                                  {exact, exact, exact},
                                                  {bounded(1, 0, infinite), exact, narrow}};
    auto const holds = [](bounded const& x, double at) { return x.low <= at + 1e-12 && at <= x.high + 1e-12; };
    for (std::size_t v = 0; v + 1 < sides.size(); ++v) { // values above zero, for all of the indices
        for (std::vector<bounded> const& weights : sides) {
            bounded const found[] = {gini_weighted(sides[v], weights), theil_t_weighted(sides[v], weights),
                                     theil_l_weighted(sides[v], weights), atkinson_weighted(sides[v], weights, 0.5),
                                     atkinson_weighted(sides[v], weights, 2)};
            for (double const far : {1.0, 1e3, 1e9}) {
                numbers x, w;
                for (bounded const& each : sides[v]) x.push_back(each.high == infinite ? each.low * far : each.high);
                for (bounded const& each : weights) w.push_back(each.high == infinite ? each.low + far : each.low);
                CHECK(holds(found[0], gini_weighted(x, w)));
                CHECK(holds(found[1], theil_t_weighted(x, w)));
                CHECK(holds(found[2], theil_l_weighted(x, w)));
                CHECK(holds(found[3], atkinson_weighted(x, w, 0.5)));
                CHECK(holds(found[4], atkinson_weighted(x, w, 2)));
            }
        }
    }
    CHECK(gini(std::vector<bounded>{open}).high == 0);
    CHECK(theil_t(std::vector<bounded>{narrow}).high < 1e-12);
    CHECK(gini(std::vector<bounded>{bounded(0, 0, 0.5), exact}).high <= 0.5);
    CHECK(holds(gini(std::vector<bounded>{bounded(0, 0, 0.5), exact}), 0.5));
}

TEST_CASE("statistics: totals and results beyond the greatest double are refused") {
    numbers const values{1e300, 2e300};
    numbers const weights{1e9, 1e9};
    CHECK(why([&] { return gini_weighted(values, weights); }) == "the Gini coefficient: the total is not finite");
    CHECK(why([&] { return theil_t_weighted(values, weights); }) == "Theil's T: the total is not finite");
    CHECK(why([&] { return theil_l_weighted(values, weights); }) == "Theil's L: the total is not finite");
    CHECK(why([&] { return atkinson_weighted(values, weights, 2); }) == "Atkinson's index: the total is not finite");
    CHECK(why([&] { return weighted_mean(values, weights); }) == "the weighted mean: it is beyond the greatest double");
    CHECK(why([] { return mean(numbers{1e308, 1e308}); }) == "the mean: it is beyond the greatest double");
    CHECK(why([] {
              return population_variance(numbers{1e200, -1e200});
          }) == "the variance: it is beyond the greatest double");
    CHECK(why([] { return cumulate(numbers{1e308, 1e308}); }) == "the stock: it is beyond the greatest double");
    CHECK(why([] { return growth(1e-300, 1e300); }) == "the growth: it is beyond the greatest double");
    CHECK(why([] { return project(1.0, 1.0, 1024); }) == "the projection: it is beyond the greatest double");
    CHECK(project(1.0, 1.0, 1023) == std::ldexp(1.0, 1023));
    // Just below: sums and products that still fit.
    CHECK(near(gini_weighted(numbers{1e300, 2e300}, numbers{1e7, 1e7}), 1.0 / 6));
    CHECK(mean(numbers{8e307, 8e307}) == 8e307);
}

TEST_CASE("statistics: Atkinson's index has an aversion from 0 on, and a finite one") {
    numbers const x{1, 2, 3};
    CHECK(message_of<domain_error>([&] { return atkinson(x, 0); }) == "nothing was raised");
    CHECK(message_of<domain_error>([&] { return atkinson(x, -5e-324); }) != "nothing was raised");
    CHECK(message_of<domain_error>([&] { return atkinson(x, std::numeric_limits<double>::infinity()); }) !=
          "nothing was raised");
}

TEST_CASE("statistics: Atkinson's index near an aversion of 1, and far from it") {
    numbers const values{1, 2, 3, 10};
    double tenths = 0;
    for (int i = 0; i < 10; ++i) tenths += 0.1;
    REQUIRE(tenths < 1);
    CHECK(near(atkinson(values, tenths), 0.304210579071564822));
    CHECK(near(atkinson(values, 1), 0.304210579071564849));
    CHECK(near(atkinson(values, 1 + 1e-12), 0.304210579071808257));
    CHECK(near(atkinson(values, 1 - 1e-9), 0.304210578828178957));
    CHECK(near(atkinson(numbers{1, 10, 100}, 300), 0.972873485214482));
    CHECK(near(atkinson(numbers{1, 10, 100}, 1e300), 1 - 1.0 / 37));
    CHECK(atkinson(numbers{7, 7, 7}, 300) < 1e-15);
    for (double const aversion : {0.5, tenths, 1.0, 1 + 1e-12, 1 + 1e-6, 2.0, 300.0}) {
        bounded const exact = atkinson(std::vector<bounded>{bounded(1), bounded(2), bounded(3), bounded(10)}, aversion);
        CHECK(exact.low <= atkinson(values, aversion));
        CHECK(exact.high >= atkinson(values, aversion));
        CHECK(exact.high - exact.low < 1e-12);
    }
}

TEST_CASE("statistics: growth that is tiny") {
    CHECK(near(doubling_time(1e-10), 6931471805.94602643));
    CHECK(near(doubling_time(1e-17), 6.93147180559945309e16));
    CHECK(near(years_of_growth(23, 34094, 8.8e-18), 829702554407013753.7));
    CHECK(near(annualised(1e-17, 12), 1.2e-16));
    CHECK(near(catch_up_time(2.0, 0.0, 1.0, 1e-17).years, 6.93147180559945309e16));
    CHECK(near(convergence_speed(-1e-17, 1).speed, 1e-17));
    bounded const bounds = doubling_time(bounded(1e-10, 0.5e-10, 2e-10));
    CHECK(near(bounds.value, 6931471805.94602643));
    CHECK(bounds.low < 3465735903.2);
    CHECK(bounds.high > 13862943611.5);
}

TEST_CASE("statistics: a fall to nothing is a growth of minus 1, also compounded") {
    CHECK(growth(100, 0) == -1);
    CHECK(cagr(100, 0, 2) == -1);
    CHECK(cagr(bounded(100, 95, 105), bounded(0.0), 2).value == -1);
}

TEST_CASE("statistics: shares stand where their numbers stood") {
    CHECK(same(shares_of_total(numbers{1, none, 3}, absent::skip), {0.25, none, 0.75}));
    CHECK(same(shares_of_total(numbers{none, none, 3}, absent::skip), {none, none, 1}));
    CHECK(why([] { return shares_of_total(numbers{1, none, 3}); }) == "shares: number 2 is missing");
    CHECK(why([] { return shares_of_total(numbers{none}, absent::skip); }) == "shares: 0 numbers, it needs 1");
    std::vector<bounded> const parts{bounded(1, 1, 2), bounded(none), bounded(3)};
    auto const found = shares_of_total(parts, absent::skip);
    CHECK(found.size() == 3);
    CHECK(is_missing(found[1]));
    CHECK(found[2].low <= 0.6);
    CHECK(found[2].high >= 0.75);
}

TEST_CASE("statistics: a lag of 0 compares nothing") {
    numbers const x{1, 2, 3};
    CHECK(why([&] { return growth_of_each(x, 0); }) == "a growth looks back at least one period, not 0");
    CHECK(why([&] { return log_growth_of_each(x, 0); }) ==
          "a logarithmic growth looks back at least one period, not 0");
    CHECK(why([&] { return change_of_each(x, 0); }) == "a change looks back at least one period, not 0");
    CHECK(same(growth_of_each(x, 1), {none, 1, 0.5}));
    CHECK(same(growth_of_each(x, 3), {none, none, none}));
}

TEST_CASE("statistics: a group without a total adds nothing to inequality within groups") {
    struct district {
        int province;
        double income;
    };
    std::vector<district> const districts{{1, 0}, {1, 0}, {1, 0}, {2, 10}, {2, 10}, {2, 10}};
    auto const parts = theil_t_parts(districts, &district::province, {}, &district::income);
    CHECK(parts.within == 0);
    CHECK(near(parts.between, 0.693147180559945309)); // ln 2
    struct printed_district {
        int province;
        bounded income;
    };
    // Printed zeros, "less than a half": the group may have a total, and any inequality.
    std::vector<printed_district> const printed{{1, bounded(0, 0, 0.5)}, {1, bounded(0, 0, 0.5)}, {2, bounded(10)}};
    auto const bounds = theil_t_parts(printed, &printed_district::province, {}, &printed_district::income);
    auto const at = [](double a, double b) {
        std::vector<district> const point{{1, a}, {1, b}, {2, 10}};
        return theil_t_parts(point, &district::province, {}, &district::income);
    };
    CHECK(bounds.within.value == 0);
    for (auto const& point : {at(0, 0), at(0.5, 0), at(0.5, 0.5), at(0.1, 0.4)}) {
        CHECK(bounds.within.low <= point.within);
        CHECK(point.within <= bounds.within.high);
        CHECK(bounds.between.low <= point.between + 1e-15);
        CHECK(point.between <= bounds.between.high + 1e-15);
    }
    CHECK(bounds.within.high < 0.08); // 1/11 of the total, of which ln 2 at most
}

TEST_CASE("statistics: a hierarchy is disturbed by codes of its rules alone") {
    struct coded {
        std::string_view code;
        double value;
    };
    constexpr rule_item parts[] = {{"B"}, {"C"}};
    hierarchy_rule const rules[] = {{"R1", "A", rule_relation::equal, parts}};
    std::vector<coded> rows{{"X", 1}, {"A", 3}, {"X", 2}, {"B", 1}, {"C", 2}, {"Y", infinite}};
    auto const found = check_hierarchy(rules, rows);
    REQUIRE(found.size() == 1);
    CHECK(found[0].verdict == rule_verdict::holds);
    rows.push_back({"C", 2});
    CHECK(message_of<domain_error>([&] { return check_hierarchy(rules, rows); }) ==
          "cannot check the hierarchy: the code C has two numbers");
    rows.back() = {"D", 1};
    rows[1].value = infinite;
    CHECK(message_of<domain_error>([&] { return check_hierarchy(rules, rows); }) ==
          "cannot check the hierarchy: the number of A is infinite");
}

TEST_CASE("statistics: bounds of a slope are not much wider than what can be reached") {
    // The least and greatest of five levels and rates at their corners.
    std::vector<bounded> levels, rates;
    double const values[] = {3, 7, 20, 1.5, 11};
    double const growth_rates[] = {0.05, 0.031, 0.012, 0.07, 0.02};
    for (int i = 0; i < 5; ++i) {
        levels.push_back(bounded(values[i], values[i] * 0.98, values[i] * 1.02));
        rates.push_back(bounded(growth_rates[i], growth_rates[i] - 0.0005, growth_rates[i] + 0.0005));
    }
    double least = 1, greatest = -1, least_of_exact_rates = 1, greatest_of_exact_rates = -1;
    for (unsigned corner = 0; corner < 1024; ++corner) {
        numbers x, y;
        for (unsigned i = 0; i < 5; ++i) {
            x.push_back((corner >> i & 1) != 0 ? levels[i].high : levels[i].low);
            y.push_back((corner >> (i + 5) & 1) != 0 ? rates[i].high : rates[i].low);
        }
        double const slope = beta_convergence(x, y);
        least = std::min(least, slope);
        greatest = std::max(greatest, slope);
        double const of_exact_rates = beta_convergence(x, growth_rates);
        least_of_exact_rates = std::min(least_of_exact_rates, of_exact_rates);
        greatest_of_exact_rates = std::max(greatest_of_exact_rates, of_exact_rates);
    }
    bounded const found = beta_convergence(levels, rates);
    CHECK(found.low <= least);
    CHECK(found.high >= greatest);
    CHECK(found.high - found.low <= 1.05 * (greatest - least));
    bounded const of_exact_rates = beta_convergence(levels, growth_rates);
    CHECK(of_exact_rates.low <= least_of_exact_rates);
    CHECK(of_exact_rates.high >= greatest_of_exact_rates);
    CHECK(of_exact_rates.high - of_exact_rates.low <= 1.05 * (greatest_of_exact_rates - least_of_exact_rates));
}
