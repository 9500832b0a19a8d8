// Convergence over panels and series. Unless a source is named, expected values were computed with Python's decimal
// module to 40 digits from the numbers that stand here.
#include <almanac/compare/containers/convergence.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "near.hpp"
#include "prove.hpp"

using namespace almanac;

namespace {
constexpr double none = missing_value;

constexpr auto levels =
    make_panel<units::USD>({.indicator = "GDP per head", .kind = nature::flow}, {areas::UZB, areas::KAZ, areas::KGZ},
                           year(2020), {{2000.0, none, 2600.0}, {8000.0, 9000.0, 8400.0}, {1000.0, none, 1500.0}});

constexpr bool has_spreads() {
    auto const found = sigma_convergence_over_time(levels, deviation_of::population, absent::skip);
    auto const sample = sigma_convergence_over_time(levels, deviation_of::sample, absent::skip).values;
    auto const& values = found.values;
    return values.size() == 3 && values.when(0) == year(2020) && values.where.empty() && values.in() == units::one &&
           values.about.kind == nature::ratio && values.about.indicator == "GDP per head" &&
           is_near(values[0].value, 0.8645064227545500906910249530619066657876) && is_missing(values[1].value) &&
           values[1].status == cell_status::missing &&
           is_near(values.at(year(2022)).value, 0.7184666181986924373649143235611828197938) &&
           is_near(sample[0].value, 1.058799807553724163512540562277363941634) &&
           is_near(sample[2].value, 0.8799383059049074813987106487164119725245);
}
constexpr bool has_coverages() {
    auto const found = sigma_convergence_over_time(levels, deviation_of::population, absent::skip).coverages;
    return found.size() == 3 && found[0].is_complete() && found[1].present == 1 && found[1].expected == 3 &&
           is_missing(found[1].weight_present) && found[2].present == 3;
}
// Of two numbers the spread is half of the distance of their logarithms; a third that is missing is left out.
constexpr bool has_a_spread_of_those_present() {
    auto p = levels;
    p.set(areas::KGZ, year(2020), none, cell_status::missing_not_collected);
    auto const found = sigma_convergence_over_time(p, deviation_of::population, absent::skip);
    return is_near(found.values[0].value, elementary::log(2.0)) && found.coverages[0].present == 2;
}
constexpr bool has_bounds_of_spreads() {
    auto const p = make_panel<units::USD>({.kind = nature::flow}, {areas::UZB, areas::KAZ}, year(2020),
                                          {{bounded(2, 1.9, 2.1)}, {bounded(6, 5.9, 6.1)}});
    return is_from_to(sigma_convergence_over_time(p).values[0].value, elementary::log(5.9 / 2.1) / 2,
                      elementary::log(6.1 / 1.9) / 2);
}
// A viewed panel and one of a unit of the hour.
constexpr bool takes_any_panel() {
    auto const p = forget_unit(levels);
    auto const viewed = sigma_convergence_over_time(p.view(), deviation_of::sample, absent::skip).values;
    return viewed.in() == units::one && is_near(viewed[2].value, 0.8799383059049074813987106487164119725245) &&
           is_near(beta_convergence_between(p.view(), year(2020), year(2022)).beta,
                   -0.1690296419058117738010360601505203489371);
}
// The oracle conv-1, OpenStax, Principles of Macroeconomics: 40000 at 2 % and 4000 at 7 % are 72454 and 30449 after 30
// years. So the spread of the two falls every year, from ln(10)/2 to ln(2.3795334942822843)/2.
constexpr bool narrows_where_those_behind_grow_faster() {
    std::vector<double> cells;
    for (int t = 0; t <= 30; ++t) cells.push_back(statistics::project(40000, 0.02, t));
    for (int t = 0; t <= 30; ++t) cells.push_back(statistics::project(4000, 0.07, t));
    constexpr area both[] = {areas::KAZ, areas::UZB};
    auto const p = view_panel<units::USD>({.kind = nature::flow}, both, 2, year(2000), 31, cells.data());
    auto const spread = sigma_convergence_over_time(p).values;
    for (std::size_t t = 1; t < spread.size(); ++t) {
        if (!(spread[t].value < spread[t - 1].value)) return false;
    }
    return is_near(spread[0].value, 1.151292546497022842008995727342182103800) &&
           is_near(spread[30].value, 0.4334522288324959050545324610225625714876, 1e-14);
}

constexpr bool has_beta() {
    auto const found = beta_convergence_between(levels, year(2020), year(2022));
    return is_near(found.beta, -0.1690296419058117738010360601505203489371) && found.speed.kind == converging::yes &&
           is_near(found.speed.speed, 0.09258057746315800333994887304300747371725) &&
           is_near(statistics::half_life(found.speed), 7.486961083557508643231250327287569436065) &&
           found.areas.is_complete() && found.areas.expected == 3;
}
constexpr bool has_beta_of_those_present() {
    auto p = levels;
    p.set(areas::KGZ, year(2022), none, cell_status::missing);
    auto const found = beta_convergence_between(p, year(2020), year(2022), absent::skip);
    return is_near(found.beta, -0.1540611476811659357505521965385237081140) &&
           is_near(found.speed.speed, 0.0836541002855374398737498881195622671446) && found.areas.present == 2;
}
// From the second quarter of 2020 to the fourth of 2021 it is a year and a half, though four quarters lie between.
constexpr bool counts_time_in_years() {
    auto const p =
        make_panel<units::USD>({.kind = nature::flow}, {areas::UZB, areas::KAZ, areas::KGZ}, quarter(2020, 2),
                               {{2000.0, none, none, none, none, none, 2600.0},
                                {8000.0, none, none, none, none, none, 8400.0},
                                {1000.0, none, none, none, none, none, 1500.0}});
    auto const found = beta_convergence_between(p, quarter(2020, 2), quarter(2021, 4));
    return is_near(found.speed.speed, 0.123440769950877337786598497390676631623);
}
constexpr bool has_no_speed_of_divergence() {
    auto const p = make_panel<units::USD>({.kind = nature::flow}, {areas::UZB, areas::KAZ, areas::KGZ}, year(2020),
                                          {{2000.0, 2500.0}, {8000.0, 16000.0}, {1000.0, 1000.0}});
    auto const found = beta_convergence_between(p, year(2020), year(2021));
    return is_near(found.beta, 0.3341479932223312608664057550364721302955) && found.speed.kind == converging::no &&
           is_missing(found.speed.speed) && is_missing(statistics::half_life(found.speed));
}
// Who was behind catches up within the period: the slope is -1, and its speed infinite.
constexpr bool has_no_speed_of_levels_that_meet() {
    auto const p =
        make_panel<units::USD>({.kind = nature::flow}, {areas::UZB, areas::KAZ}, year(2020), {{1.0, 2.0}, {2.0, 2.0}});
    auto const found = beta_convergence_between(p, year(2020), year(2021));
    return found.beta == -1 && found.speed.kind == converging::yes && is_missing(found.speed.speed);
}
// The oracle conv-3, the formula of R's package REAT, betaconv.speed: levels 1 and e, where the second has the
// logarithmic growth -0.008070533 and the first none.
constexpr bool has_the_published_speed() {
    double const e = elementary::exp(1.0);
    double const values[2][2] = {{1, 1}, {e, e * elementary::exp(-0.008070533)}};
    auto const p = make_panel<units::USD>({.kind = nature::flow}, {areas::UZB, areas::KAZ}, year(2020), values);
    auto const found = beta_convergence_between(p, year(2020), year(2021));
    return is_near(found.beta, -0.008070533) && is_near(found.speed.speed, 0.008103276039634273) &&
           is_near(statistics::half_life(found.speed), 85.53912975069146, 1e-13);
}
constexpr bool has_bounds_of_beta() {
    auto const p = make_panel<units::USD>({.kind = nature::flow}, {areas::UZB, areas::KAZ}, year(2020),
                                          {{bounded(2000), bounded(2600, 2550, 2650)}, {bounded(8000), bounded(8400)}});
    auto const found = beta_convergence_between(p, year(2020), year(2021));
    // ln(8400/8000) less ln(2550/2000) or ln(2650/2000), by ln 4.
    double const low = (elementary::log(1.05) - elementary::log(1.325)) / elementary::log(4.0);
    double const high = (elementary::log(1.05) - elementary::log(1.275)) / elementary::log(4.0);
    return is_from_to(found.beta, low, high) &&
           is_from_to(found.speed.speed, -elementary::log(1 + high), -elementary::log(1 + low));
}

constexpr auto leader =
    make_series<units::USD>({.kind = nature::flow}, areas::KAZ, year(2020), {10000.0, none, none, none, 12000.0});
constexpr auto follower =
    make_series<units::USD>({.kind = nature::flow}, areas::UZB, year(2019), {1.0, 5000.0, none, none, none, 7000.0});

constexpr bool catches_up() {
    auto const found = catch_up_time(leader, follower, year(2020), year(2024));
    return found.kind == catching_up::in_years &&
           is_near(found.years, 13.98622442240768671123948521171680706196, 1e-13) && found.waived.empty();
}
// The same in thousands, and in a unit of the hour.
constexpr bool catches_up_in_another_scale() {
    auto const in_thousands = make_series<scaled(units::USD, 1000)>({.kind = nature::flow}, areas::UZB, year(2020),
                                                                    {5.0, none, none, none, 7.0});
    auto const found = catch_up_time(leader, in_thousands, year(2020), year(2024));
    auto const again = catch_up_time(forget_unit(leader), forget_unit(in_thousands), year(2020), year(2024));
    return is_near(found.years, 13.98622442240768671123948521171680706196, 1e-13) && again.years == found.years;
}
// The oracle conv-2, computed from conv-1: 4000 at 7 % reach 40000 at 2 % in 48.11 years.
constexpr bool has_the_published_time() {
    auto const ahead = make_series<units::USD>({.kind = nature::flow}, areas::KAZ, year(2023), {40000 / 1.02, 40000.0});
    auto const behind = make_series<units::USD>({.kind = nature::flow}, areas::UZB, year(2023), {4000 / 1.07, 4000.0});
    return is_near(catch_up_time(ahead, behind, year(2023), year(2024)).years, 48.11484608064591, 1e-12);
}
constexpr bool never_catches_up() {
    auto const found = catch_up_time(follower, leader, year(2020), year(2024));
    auto const slow =
        make_series<units::USD>({.kind = nature::flow}, areas::UZB, year(2020), {5000.0, none, none, none, 6000.0});
    return found.kind == catching_up::already && found.years == 0 &&
           catch_up_time(leader, slow, year(2020), year(2024)).kind == catching_up::never;
}
constexpr bool is_undecided() {
    auto const thousands = make_series<scaled(units::USD, 1000)>({.kind = nature::flow}, areas::UZB, year(2020),
                                                                 {5.0, none, none, none, none});
    auto const wide =
        make_series<units::USD>({.kind = nature::flow}, areas::UZB, year(2023), {bounded(5, 4, 6), bounded(7, 6, 14)});
    auto const ahead = make_series<units::USD>({.kind = nature::flow}, areas::KAZ, year(2023), {10.0, 12.0});
    auto const missing = catch_up_time(leader, thousands, year(2020), year(2024));
    return missing.kind == catching_up::undecided && is_missing(missing.years) &&
           catch_up_time(ahead, wide, year(2023), year(2024)).kind == catching_up::undecided;
}
constexpr bool keeps_what_was_waived() {
    auto const projected = [] {
        auto s = follower;
        s.about.asserted = assertion::projected;
        return s;
    }();
    return catch_up_time(leader, projected, year(2020), year(2024), reason::assertion).waived == reason::assertion;
}
} // namespace

PROVE("compare: panel convergence: spreads", has_spreads());
PROVE("compare: panel convergence: coverages of spreads", has_coverages());
PROVE("compare: panel convergence: spread of those present", has_a_spread_of_those_present());
PROVE("compare: panel convergence: bounds of spreads", has_bounds_of_spreads());
PROVE("compare: panel convergence: a view, and a unit of the hour", takes_any_panel());
PROVE("compare: panel convergence: the spread falls where those behind grow faster",
      narrows_where_those_behind_grow_faster());
PROVE("compare: panel convergence: beta, speed and half-life", has_beta());
PROVE("compare: panel convergence: beta of those present", has_beta_of_those_present());
PROVE("compare: panel convergence: quarters", counts_time_in_years());
PROVE("compare: beta convergence, levels that meet have no speed", has_no_speed_of_levels_that_meet());
PROVE("compare: panel convergence: no speed of divergence", has_no_speed_of_divergence());
PROVE("compare: panel convergence: a published speed", has_the_published_speed());
PROVE("compare: panel convergence: bounds of beta", has_bounds_of_beta());
PROVE("compare: panel convergence: catching up", catches_up());
PROVE("compare: panel convergence: catching up in another scale", catches_up_in_another_scale());
PROVE("compare: panel convergence: a published time", has_the_published_time());
PROVE("compare: panel convergence: ahead already, and never", never_catches_up());
PROVE("compare: panel convergence: undecided", is_undecided());
PROVE("compare: panel convergence: a waiver stays visible", keeps_what_was_waived());
