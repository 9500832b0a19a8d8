// Whatever the true values behind printed figures are, what is computed from them lies in the interval of the result:
// sums of many, parts, quotients, means, projections, rates over a period, prices of a year.
#include <almanac/compare.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"

#include <cmath>
#include <random>
#include <vector>

using namespace almanac;

namespace {
std::mt19937 engine(19991231);

/// A figure with an interval, and a true value in it.
struct known {
    any_figure figure;
    double truth;
};
known any_known(basis const& on, unit const& in, int digits_from = 1, int digits_to = 9999) {
    int const digits = std::uniform_int_distribution<int>(digits_from, digits_to)(engine);
    int const exponent = std::uniform_int_distribution<int>(-2, 3)(engine);
    decimal const value(digits, exponent);
    decimal const half(std::uniform_int_distribution<int>(0, 9)(engine), exponent - 2);
    interval const range = closed_interval(value - half, value + half);
    double const position = std::uniform_real_distribution<double>(0, 1)(engine);
    double const truth = to_double(range.lower) + position * (to_double(range.upper) - to_double(range.lower));
    return {{value, range, qualifier::plain, on, {}, in}, truth};
}
basis at(period const& when, nature kind = nature::flow, area const& where = areas::PAK) {
    return {.when = when, .kind = kind, .where = where};
}
void check_holds(any_figure const& computed, double truth) {
    double const rounding = 1e-9 * (1e-9 + std::abs(truth));
    REQUIRE(to_double(computed.range.lower) <= truth + rounding);
    REQUIRE(to_double(computed.range.upper) >= truth - rounding);
}
} // namespace

TEST_CASE("compare: sums of many figures hold the sum of all true values") {
    for (int i = 0; i < 2000; ++i) {
        std::vector<any_figure> terms;
        double truth = 0;
        for (area const& where : {areas::PAK, areas::IND, areas::KAZ}) {
            known const each = any_known(at(year(2024), nature::flow, where), units::USD);
            terms.push_back(each.figure);
            truth += each.truth;
        }
        check_holds(sum(terms), truth);
        check_holds(terms[0] + terms[1] + terms[2], truth);
    }
}

TEST_CASE("compare: parts, quotients and products hold those of all true values") {
    for (int i = 0; i < 5000; ++i) {
        known const whole = any_known(at(year(2024)), units::USD);
        known const some = any_known(at(year(2024)), units::USD);
        known const people = any_known(at(year(2024), nature::stock), counted("person"));
        any_figure const of_whole = share(some.figure, whole.figure);
        check_holds(of_whole, 100 * some.truth / whole.truth);
        check_holds(part(of_whole, whole.figure), some.truth);
        check_holds(per(whole.figure, people.figure), whole.truth / people.truth);
        check_holds(per(some.figure, whole.figure), 100 * some.truth / whole.truth);
        check_holds(some.figure * decimal(-25, -1), some.truth * -2.5);
        check_holds(some.figure / 7, some.truth / 7);
        check_holds(some.figure / quantity<units::t, int>(3), some.truth / 3);
    }
}

TEST_CASE("compare: means, projections and rates over a period hold those of all true values") {
    for (int i = 0; i < 2000; ++i) {
        unit const a_day = units::bbl_per_d;
        known const january = any_known(at(month(2023, 1), nature::rate), a_day);
        known const february = any_known(at(month(2023, 2), nature::rate), a_day);
        check_holds(mean(january.figure, february.figure), (31 * january.truth + 28 * february.truth) / 59);
        check_holds(over(january.figure, month(2023, 1)), 31 * january.truth);

        basis grown = at(year(2023), nature::change);
        grown.against = year(2022);
        known rate = any_known(grown, units::percent, 1, 30);
        known const now = any_known(at(year(2024)), units::USD);
        check_holds(project(now.figure, rate.figure, 4), now.truth * std::pow(1 + rate.truth / 100, 4));
        basis next = at(year(2024), nature::change);
        next.against = year(2023);
        known const second = any_known(next, units::percent, 1, 30);
        check_holds(mean(rate.figure, second.figure),
                    100 * (std::sqrt((1 + rate.truth / 100) * (1 + second.truth / 100)) - 1));
    }
}

TEST_CASE("compare: what is deflated and inflated holds the amounts of all true values") {
    for (int i = 0; i < 2000; ++i) {
        known const amount = any_known(at(year(2024)), units::USD);
        basis on = at(year(2024), nature::ratio);
        on.against = year(2015);
        known const index = any_known(on, units::index, 50, 400);
        any_figure const real = deflate(amount.figure, index.figure);
        check_holds(real, amount.truth * 100 / index.truth);
        check_holds(inflate(real, index.figure), amount.truth);
        REQUIRE(real.on.when == year(2024));
    }
}
