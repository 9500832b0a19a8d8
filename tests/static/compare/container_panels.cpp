// The functions over time that take a panel area by area. Hand calculations; the least squares by a few lines of
// Python.
#include <almanac/compare/containers/alignment.hpp>
#include <almanac/compare/containers/frequency.hpp>
#include <almanac/compare/containers/least_squares.hpp>
#include <almanac/compare/containers/splice.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "near.hpp"
#include "prove.hpp"

using namespace almanac;

namespace {
constexpr double none = missing_value;
constexpr common_basis flow{.indicator = "exports", .kind = nature::flow};
constexpr common_basis stock{.indicator = "people", .kind = nature::stock};

constexpr auto levels = make_panel<units::USD>(flow, {areas::PAK, areas::IND}, year(2020),
                                               {{100.0, 110.0, 120.0, 140.0}, {200.0, 190.0, 210.0, 260.0}});
constexpr auto trend = least_squares_growth(levels);
PROVE("compare: growth by least squares of a panel, in per cent",
      holds(trend, {9.277204146476546, 11.58794168293884}, 1e-13) && trend.in() == units::percent &&
          trend.when == span(year(2020), year(2023)) && trend.about.over == one_year);
PROVE("compare: growth by least squares of a series, as a fraction",
      is_near(least_squares_growth(levels.series(areas::PAK)), 0.1158794168293884));
PROVE("compare: growth by least squares is a year's, also of quarters",
      is_near(least_squares_growth(make_series<units::USD>(flow, areas::PAK, quarter(2023, 1),
                                                           {100.0, 102.0, 105.0, 104.0, 110.0})),
              0.08764561969718754));
PROVE("compare: a missing value is left out with its time",
      is_near(least_squares_growth(make_series<units::USD>(flow, areas::PAK, year(2020), {100.0, 110.0, none, 140.0}),
                                   absent::skip),
              0.12003595329735428));
PROVE("compare: there is no line through one value or across a break", [] {
    auto s = make_series<units::USD>(flow, areas::PAK, year(2020), {100.0, 110.0, 140.0});
    s.set(year(2021), 110.0, cell_status::time_series_break);
    return is_missing(least_squares_growth(s)) &&
           is_missing(least_squares_growth(make_series<units::USD>(flow, areas::PAK, year(2020), {1.0}))) &&
           is_missing(least_squares_growth(series<units::USD>{}));
}());

PROVE("compare: a panel in a coarser frequency", [] {
    auto const quarters = make_panel<units::USD>(
        flow, {areas::PAK, areas::IND}, quarter(2023, 1),
        {{1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0}, {10.0, 20.0, 30.0, 40.0, 50.0, none, 70.0, 80.0}});
    auto const years = to_frequency(quarters, {period_kind::year}, conversion::sum, incomplete::no_number);
    return holds(years.values, {100, none, 10, 26}) && years.values.areas[0] == areas::IND &&
           years.values.when(0) == year(2023) && years.coverages.size() == 4 && years.coverages[1].present == 3 &&
           years.coverages[3].is_complete();
}());

PROVE("compare: as-of of panels", [] {
    auto const census =
        make_panel<units::person>(stock, {areas::PAK, areas::UZB}, year(2018), {{1.0, none, 3.0}, {7.0, 8.0, 9.0}});
    auto const found = as_of(levels, census);
    return holds(found, {none, none, none, none, 3, 3, 3, 3}) && found.in() == units::person &&
           found.about.indicator == "people" && found.at(areas::IND, year(2020)).status == cell_status::no_observation;
}());

PROVE("compare: panels are spliced area by area", [] {
    auto const older =
        make_panel<units::USD>(flow, {areas::PAK, areas::IND}, year(2018), {{1.0, 2.0, 4.0}, {5.0, 5.0, 10.0}});
    auto const newer = make_panel<units::USD>(flow, {areas::PAK, areas::IND}, year(2020), {{8.0, 9.0}, {5.0, 6.0}});
    auto const joined = splice(older, newer, year(2020), year(2020), linked_by::mean_of_ratios);
    return holds(joined.values, {2.5, 2.5, 5, 6, 2, 4, 8, 9}) && joined.factors.size() == 2 &&
           joined.factors[0] == 0.5 && joined.factors[1] == 2.0 && joined.values.when(0) == year(2018);
}());
} // namespace
