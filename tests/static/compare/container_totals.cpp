// Running totals, values of the year to date, and growth over lengths of time. Hand calculations.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/compare/containers/frequency.hpp>
#include <almanac/compare/containers/totals.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "near.hpp"
#include "prove.hpp"

using namespace almanac;

namespace {
constexpr double none = missing_value;

constexpr common_basis flow{.indicator = "net borrowing", .kind = nature::flow};
constexpr common_basis to_date{.indicator = "exports", .kind = nature::flow, .accumulated = accumulation::year_to_date};

constexpr auto totals = cumulate(make_series<units::USD>(flow, areas::PAK, year(2020), {2.0, 5.0, -3.0, 9.0}));
PROVE("compare: running totals are a stock", holds(totals, {2, 7, 4, 13}) && totals.about.kind == nature::stock);
PROVE("compare: running totals of a panel go area by area, and stop at a gap",
      holds(cumulate(make_panel<units::USD>(flow, {areas::PAK, areas::IND}, year(2020),
                                            {{1.0, 2.0, 3.0}, {4.0, none, 6.0}})),
            {4, none, none, 1, 3, 6}));

constexpr auto since_january =
    make_series<units::USD>(to_date, areas::PAK, month(2023, 11), {11.0, 12.5, 1.0, 3.0, none, 4.0});
constexpr auto of_months = ytd_to_period(since_january);
PROVE("compare: the year to date as months",
      holds(of_months, {none, 1.5, 1, 2, none, none}) && of_months.about.accumulated == accumulation::of_each_period);
constexpr auto months = make_panel<units::USD>(flow, {areas::PAK, areas::IND}, month(2023, 11),
                                               {{11.0, 1.5, 1.0, 2.0, none, 4.0}, {1.0, 1.0, 3.0, 5.0, 7.0, 9.0}});
PROVE("compare: sums of the year to date, which a year without its beginning lacks",
      holds(year_to_date(months), {none, none, 3, 8, 15, 24, none, none, 1, 3, none, none}) &&
          year_to_date(months).about.accumulated == accumulation::year_to_date &&
          year_to_date(months).about.kind == nature::flow);
PROVE("compare: months again, of their sums of the year to date",
      holds(ytd_to_period(year_to_date(months)), {none, none, 3, 5, 7, 9, none, none, 1, 2, none, none}));
PROVE("compare: sums of a fiscal year begin where that does",
      holds(year_to_date(make_series<units::USD>(flow, areas::PAK,
                                                 fiscal_period(fiscal::pakistan, 2024, period_kind::fiscal_quarter, 4),
                                                 {40.0, 5.0, 12.0})),
            {none, 5, 17}));
PROVE("compare: the year to date of a fiscal year begins where that does",
      holds(ytd_to_period(make_series<units::USD>(to_date, areas::PAK,
                                                  fiscal_period(fiscal::pakistan, 2024, period_kind::fiscal_quarter, 4),
                                                  {40.0, 5.0, 12.0})),
            {none, 5, 7}));
PROVE("compare: a year has the end of its year to date", [] {
    auto const s = make_series<units::USD>(to_date, areas::PAK, quarter(2023, 1), {1.0, 3.0, 6.0, 10.0});
    auto const years = to_frequency(s, {period_kind::year}, conversion::end_of_period).values;
    return holds(years, {10}) && years.about.accumulated == accumulation::of_each_period;
}());

constexpr auto quarters =
    make_series<units::USD>({.kind = nature::flow}, areas::PAK, quarter(2023, 1), {100.0, 1.0, 1.0, 1.0, 125.0});
constexpr auto on_the_year = growth(quarters, one_year);
PROVE("compare: growth over a year",
      holds(on_the_year, {none, none, none, none, 25}) && on_the_year.about.over == one_year &&
          growth(quarters, 4).about.over == one_year && growth(quarters).about.over == one_quarter);
PROVE("compare: change over a year", holds(change(quarters, one_year), {none, none, none, none, 25}) &&
                                         change(quarters, one_year).about.over == one_year);
PROVE("compare: growth of the year to date over a year", [] {
    auto const s = make_series<units::USD>(to_date, areas::PAK, quarter(2023, 1), {4.0, 8.0, 9.0, 10.0, 5.0});
    return holds(growth(s, one_year), {none, none, none, none, 25});
}());
PROVE("compare: growth over other times does not compare",
      comparability(growth(quarters), on_the_year) == reasons(reason::transformation) &&
          comparability(on_the_year, growth(quarters, 4)).empty());
PROVE("compare: the year to date does not compare with months",
      comparability(since_january, of_months) == reasons(reason::transformation));
PROVE("a lag in words", to_text(one_year).view() == "12 months" && to_text(one_month).view() == "1 month" &&
                            to_text(time_lag{0, 7}).view() == "7 days" && to_text(time_lag{}).empty());

// Rates over their own periods.
PROVE("compare: dollars a year over years and quarters", [] {
    constexpr common_basis rate{.kind = nature::rate};
    auto const years = make_series<units::USD / units::a>(rate, areas::PAK, year(2023), {4.0, 8.0});
    auto const of_quarters =
        make_panel<units::USD / units::a>(rate, {areas::PAK, areas::IND}, quarter(2023, 1), {{4.0, none}, {8.0, 2.0}});
    return holds(over_each_period(years), {4, 8}) && over_each_period(years).in() == units::USD &&
           over_each_period(years).about.kind == nature::flow &&
           holds(over_each_period(of_quarters), {2, 0.5, 1, none});
}());
PROVE("compare: barrels a day over months have as many days", [] {
    constexpr unit barrel = counted("barrel");
    auto const s = make_series<barrel / units::d>({.kind = nature::flow}, areas::KAZ, month(2024, 1), {10.0, 10.0});
    return holds(over_each_period(s), {310, 290}) && over_each_period(s).in() == barrel &&
           holds(over_each_period(forget_unit(s)), {310, 290});
}());

// What is per time has a mean over time, its parts weighted by their days: 31 of 50,000 and 29 of 62,000 barrels a day.
constexpr unit barrels_a_day = scaled(units::L, 159) / units::d;
PROVE("compare: a rate per time has a mean", [] {
    auto const s =
        make_series<barrels_a_day>({.kind = nature::flow}, areas::KAZ, month(2024, 1), {50000.0, 62000.0, 50000.0});
    auto const q = to_frequency(s, {period_kind::quarter}, conversion::mean).values;
    double const expected = (31 * 50000.0 + 29 * 62000.0 + 31 * 50000.0) / 91;
    return q.cells.values[0] - expected < 1e-9 && expected - q.cells.values[0] < 1e-9;
}());
} // namespace
