// Convergence: targets, catching up, beta and sigma. Unless a source is named, expected values were computed with
// Python's decimal module to 40 digits.
#include <almanac/statistics/convergence.hpp>

#include "near.hpp"
#include "prove.hpp"

using namespace almanac;

namespace {
constexpr double none = missing_value;
constexpr double infinite = elementary::number_detail::infinity;
constexpr bool tightly(bounded const& x, double low, double high, double tolerance = 1e-13) {
    return x.low <= low && x.high >= high && x.low <= x.value && x.value <= x.high && is_near(x.low, low, tolerance) &&
           is_near(x.high, high, tolerance);
}
constexpr double levels[] = {1000, 2000, 8000};
constexpr double rates[] = {0.06, 0.05, 0.02};
constexpr bounded two{2, 1.9, 2.1};
constexpr bounded six{6, 5.9, 6.1};
constexpr bounded slow{0.02, 0.015, 0.025};
constexpr bounded fast{0.07, 0.065, 0.075};
} // namespace

// Row 8 of the table of algorithms: 16.89 % a year; doubling in 4 years 18.92 %.
PROVE("compare: convergence: 392 million to a billion in 6 years",
      is_near(statistics::required_growth(392e6, 1e9, 6), 0.168922331152071119137127977704697315340));
PROVE("compare: convergence: doubling in 4 years",
      is_near(statistics::required_growth(1, 2, 4), 0.189207115002721066717499970560475915293));
// Oracle conv-1, "about 2.4:1 after 30 years": OpenStax, Principles of Macroeconomics.
PROVE("compare: convergence: levels after 30 years",
      is_near(statistics::project(40000, 0.02, 30), 72454.4633641342) &&
          is_near(statistics::project(4000, 0.07, 30), 30449.020170648168) &&
          is_near(statistics::project(40000, 0.02, 30) / statistics::project(4000, 0.07, 30), 2.3795334942822843));
PROVE("compare: convergence: a look back",
      is_near(statistics::project(statistics::project(100, 0.05, 7), 0.05, -7), 100) &&
          statistics::project(5, -1.0, 3) == 0 && statistics::project(5, 0.5, 0) == 5);
PROVE("compare: convergence: bounds of a projection",
      tightly(statistics::project(two, slow, 2), 1.9 * 1.015 * 1.015, 2.1 * 1.025 * 1.025) &&
          tightly(statistics::project(two, slow, -1), 1.9 / 1.025, 2.1 / 1.015));

// Oracle conv-2, computed from conv-1.
PROVE("compare: convergence: catching up", [] {
    auto const found = statistics::catch_up_time(40000, 0.02, 4000, 0.07);
    return found.kind == catching_up::in_years && is_near(found.years, 48.11484608064591);
}());
PROVE("compare: convergence: it is not behind",
      statistics::catch_up_time(5, 0.02, 5, -0.01).kind == catching_up::already &&
          statistics::catch_up_time(5, 0.02, 6, -0.01).years == 0);
PROVE("compare: convergence: it never catches up",
      statistics::catch_up_time(5, 0.02, 4, 0.02).kind == catching_up::never &&
          statistics::catch_up_time(5, 0.02, 4, -0.3).kind == catching_up::never &&
          is_missing(statistics::catch_up_time(5, 0.02, 4, 0.01).years));
PROVE("compare: convergence: without a number nothing is known",
      statistics::catch_up_time(5, none, 4, 0.02).kind == catching_up::undecided);
// ln(5.9 / 2.1) / ln(1.075 / 1.015) and ln(6.1 / 1.9) / ln(1.065 / 1.025).
PROVE("compare: convergence: bounds of a catch-up time", [] {
    auto const found = statistics::catch_up_time(six, slow, two, fast);
    return found.kind == catching_up::in_years &&
           tightly(found.years, 17.98673428206744407973839627843155, 30.46939032186753751377361069910160);
}());
PROVE("compare: convergence: undecided who grows faster",
      statistics::catch_up_time(six, slow, two, bounded(0.03, 0.02, 0.04)).kind == catching_up::undecided);
PROVE("compare: convergence: undecided who is ahead",
      statistics::catch_up_time(six, slow, bounded(5.5, 5, 6), fast).kind == catching_up::undecided);
PROVE("compare: convergence: surely ahead, surely never",
      statistics::catch_up_time(two, slow, six, slow).kind == catching_up::already &&
          statistics::catch_up_time(six, fast, two, slow).kind == catching_up::never);
PROVE("compare: convergence: kinds have names",
      to_text(catching_up::in_years) == "in years" && to_text(catching_up::undecided) == "undecided");

PROVE("compare: convergence: years of growth",
      is_near(statistics::years_of_growth(1, 2, 0.07), 10.24476835105872035959563062901912384317) &&
          is_near(statistics::years_of_growth(2, 1, 0.07), -10.24476835105872035959563062901912384317) &&
          is_near(statistics::years_of_growth(2, 1, -0.5), 1) && statistics::years_of_growth(3, 3, 0.05) == 0);
PROVE("compare: convergence: bounds of years of growth",
      tightly(statistics::years_of_growth(two, six, fast), elementary::log(5.9 / 2.1) / elementary::log(1.075),
              elementary::log(6.1 / 1.9) / elementary::log(1.065)));

PROVE("compare: convergence: slope of growth on the logarithm of the level",
      is_near(statistics::beta_convergence(levels, rates), -0.01957943269777878909988469209931139329360));
PROVE("compare: convergence: bounds of the slope, exact levels", [] {
    bounded const exact_levels[] = {bounded(1), bounded(2)};
    bounded const growth[] = {fast, slow};
    // Two points: (growth of the second - growth of the first) / ln 2.
    return tightly(statistics::beta_convergence(exact_levels, growth), (0.015 - 0.075) / elementary::log(2.0),
                   (0.025 - 0.065) / elementary::log(2.0));
}());
PROVE("compare: convergence: wide levels leave the slope open", [] {
    bounded const wide[] = {bounded(2, 1, 9), bounded(3, 1, 9)};
    auto const slope = statistics::beta_convergence(wide, std::vector{0.05, 0.02});
    return slope.low == -infinite && slope.high == infinite && !is_missing(slope);
}());
// Oracle conv-3: the formula of cran/REAT, R/betaconv.speed.R, computed with 40 digits.
PROVE("compare: convergence: speed and half-life", [] {
    auto const found = statistics::convergence_speed(-0.008070533, 1);
    return found.kind == converging::yes && is_near(found.speed, 0.008103276039634226) &&
           is_near(statistics::half_life(found), 85.53912975069196) &&
           is_near(statistics::half_life(0.008103276039634226), 85.53912975069196);
}());
PROVE("compare: convergence: none", statistics::convergence_speed(0.0, 5).kind == converging::no &&
                                        statistics::convergence_speed(0.3, 5).kind == converging::no &&
                                        is_missing(statistics::half_life(statistics::convergence_speed(0.3, 5))));
PROVE("compare: convergence: undecided",
      statistics::convergence_speed(bounded(-0.1, -0.2, 0.1), 5).kind == converging::undecided &&
          statistics::convergence_speed(bounded(0.1, 0, 0.2), 5).kind == converging::no &&
          statistics::convergence_speed(none, 5).kind == converging::undecided);
PROVE("compare: convergence: bounds of the speed",
      tightly(statistics::convergence_speed(bounded(-0.1, -0.2, -0.05), 5).speed, -elementary::log(0.95) / 5,
              -elementary::log(0.8) / 5));

PROVE("compare: convergence: spread, both deviations",
      is_near(statistics::sigma_convergence(levels, deviation_of::population),
              0.8645064227545500906910249530619066657876) &&
          is_near(statistics::sigma_convergence(levels, deviation_of::sample),
                  1.058799807553724163512540562277363941634));
PROVE("compare: convergence: equal levels have no spread", [] {
    double const equal[] = {7, 7, 7};
    return statistics::sigma_convergence(equal, deviation_of::population) < 1e-15;
}());
// Of two numbers the deviation (population) is half of their distance, so its bounds are known.
PROVE("compare: convergence: bounds of the spread of two", [] {
    bounded const pair[] = {two, six};
    return tightly(statistics::sigma_convergence(pair, deviation_of::population), elementary::log(5.9 / 2.1) / 2,
                   elementary::log(6.1 / 1.9) / 2);
}());
PROVE("compare: convergence: levels that may be equal may have no spread", [] {
    bounded const both[] = {bounded(2, 1, 3), bounded(2.5, 2, 4), bounded(3, 2, infinite)};
    auto const spread = statistics::sigma_convergence(both, deviation_of::sample);
    return spread.low == 0 && spread.high == infinite;
}());

// Where bounds touch, it is not decided.
PROVE("statistics: a leader who may be level with the follower",
      statistics::catch_up_time(bounded(10, 9, 11), 0.02, bounded(8, 7, 9), 0.07).kind == catching_up::undecided &&
          statistics::catch_up_time(bounded(10, next_up(9), 11), 0.02, bounded(8, 7, 9), 0.07).kind ==
              catching_up::in_years);
PROVE("statistics: a follower who may grow as fast as the leader",
      statistics::catch_up_time(10.0, bounded(0.02, 0.01, 0.03), 8.0, bounded(0.05, 0.03, 0.07)).kind ==
          catching_up::undecided);
PROVE("statistics: a slope that may be zero",
      statistics::convergence_speed(bounded(-0.1, -0.2, 0), 1).kind == converging::undecided &&
          statistics::convergence_speed(bounded(-0.1, -0.2, -1e-9), 1).kind == converging::yes);
PROVE("statistics: what is lost at once is still there at the start", statistics::project(5.0, -1.0, 0) == 5);
