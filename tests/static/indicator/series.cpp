// Series. Expected values are those that the cases put in.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/indicator/containers/series.hpp>
#include <almanac/number/bounded.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr auto gdp = make_series<units::USD>({.indicator = "GDP", .kind = nature::flow}, areas::PAK, year(2020),
                                             {300.0, 348.0, missing_value, 338.0, 373.0});
constexpr auto quarterly = make_series<units::percent>({.indicator = "growth", .kind = nature::flow}, areas::IND,
                                                       quarter(2023, 3), {1.0, 2.0, 3.0});
constexpr auto fiscal_years = make_series<units::USD>({.indicator = "imports", .kind = nature::flow}, areas::PAK,
                                                      fiscal_period(fiscal::pakistan, 2023), {5.0, 6.0});

constexpr double numbers[] = {1, 10, 2, 20, 3, 30};
constexpr auto every_second =
    view_series<units::km>({.kind = nature::flow}, areas::UZB, month(2024, 11), numbers, 3, 2);

constexpr auto with_intervals = make_series<units::USD>({.kind = nature::flow}, areas::KAZ, year(2023),
                                                        {bounded(10.0, 9.5, 10.5), bounded{}, bounded(12.0)});

constexpr bool set_in_a_constant() {
    auto s = gdp;
    s.set(year(2022), 374.0, cell_status::provisional);
    s.set(year(2020), missing_value, cell_status::missing_suppressed);
    return s.at(year(2022)).value == 374.0 && s.at(year(2022)).status == cell_status::provisional &&
           s.at(year(2020)).status == cell_status::missing_suppressed && s.at(year(2021)).status == cell_status::normal;
}
constexpr bool set_keeps_the_column_of_statuses_away() {
    auto s = gdp;
    s.set(year(2022), 374.0);
    s.set(year(2023), missing_value, cell_status::missing);
    return !s.cells.has_statuses && s.at(year(2023)).status == cell_status::missing;
}
constexpr bool in_a_vector() {
    series<units::USD> s = make_series<units::USD>({.indicator = "GDP", .kind = nature::flow}, areas::PAK, year(2020),
                                                   std::vector<double>{300.0, 348.0, missing_value});
    s.set(year(2021), 350.0, cell_status::estimated);
    s.set(year(2022), missing_value, cell_status::no_observation);
    auto const v = s.view();
    return s.size() == 3 && v.at(year(2021)).value == 350.0 && v.at(year(2021)).status == cell_status::estimated &&
           v.at(year(2020)).status == cell_status::normal && v[2].status == cell_status::no_observation;
}
constexpr bool iterates() {
    std::int32_t expected = 2020;
    for (auto const& [when, value, status] : gdp) {
        if (!(when == year(expected)) || is_missing(value) != (expected == 2022)) return false;
        if (status != (expected == 2022 ? cell_status::missing : cell_status::normal)) return false;
        ++expected;
    }
    return expected == 2025;
}
constexpr bool iterators_step() {
    auto const first = gdp.begin();
    auto i = first;
    i += 4;
    auto const back = i--;
    return (*back).when == year(2024) && (*i).when == year(2023) && first[1].value == 348.0 && i - first == 3 &&
           first + 3 == i && 3 + first == i && i - 3 == first && first < i && i >= first && gdp.end() - first == 5;
}
constexpr bool part_of_a_part() {
    auto const middle = gdp.between(year(2021), year(2024)).between(year(2022), year(2023));
    return middle.size() == 2 && middle[0].when == year(2022) && is_missing(middle[0].value) &&
           middle[1].value == 338.0 && middle.position(year(2024)) == middle.size() &&
           middle.position(year(2021)) == middle.size();
}
} // namespace

PROVE("series: has what it was given", gdp.size() == 5 && !gdp.empty() && gdp.in() == units::USD &&
                                           gdp.where == areas::PAK && gdp.about.indicator == "GDP" &&
                                           gdp.every == frequency{period_kind::year});
PROVE("series: value of a period", gdp.at(year(2023)).value == 338.0 && gdp.at(year(2023)).when == year(2023));
PROVE("series: value by index", gdp[4].value == 373.0 && gdp[4].when == year(2024));
PROVE("series: NaN is missing",
      is_missing(gdp.at(year(2022)).value) && gdp.at(year(2022)).status == cell_status::missing);
PROVE("series: position beyond the ends", gdp.position(year(2019)) == 5 && gdp.position(year(2025)) == 5 &&
                                              gdp.position(year(1)) == 5 && gdp.position(year(9999)) == 5);
PROVE("series: is a range", iterates());
PROVE("series: iterators have random access", iterators_step());
PROVE("series: between", gdp.between(year(2021), year(2023)).size() == 3 &&
                             gdp.between(year(2021), year(2023)).at(year(2021)).value == 348.0 &&
                             gdp.between(year(2021), year(2021)).size() == 1);
PROVE("series: between between", part_of_a_part());
PROVE("series: view", gdp.view().size() == 5 && gdp.view().at(year(2024)).value == 373.0);
PROVE("series: cells can be set", set_in_a_constant());
PROVE("series: a column of statuses comes when needed", set_keeps_the_column_of_statuses_away());
PROVE("series: in a vector", in_a_vector());
PROVE("series: quarters over the turn of a year",
      quarterly.at(quarter(2024, 1)).value == 3.0 && quarterly[1].when == quarter(2023, 4));
PROVE("series: fiscal years", fiscal_years.at(fiscal_period(fiscal::pakistan, 2024)).value == 6.0 &&
                                  fiscal_years[1].when == fiscal_period(fiscal::pakistan, 2024));
PROVE("series: every second number of an array", every_second.size() == 3 &&
                                                     every_second.at(month(2024, 12)).value == 2.0 &&
                                                     every_second.at(month(2025, 1)).value == 3.0);
PROVE("series: part of every second number", every_second.between(month(2024, 12), month(2025, 1))[1].value == 3.0);
PROVE("series: bounded numbers", with_intervals.at(year(2023)).value.low == 9.5 &&
                                     is_missing(with_intervals.at(year(2024)).value) &&
                                     with_intervals.at(year(2024)).status == cell_status::missing &&
                                     with_intervals.at(year(2025)).value.high == 12.0);
PROVE("series: the unit can be forgotten",
      forget_unit(gdp).in() == units::USD && forget_unit(gdp).at(year(2024)).value == 373.0);
PROVE("series: the unit can be learnt again", with_unit<units::USD>(forget_unit(gdp)).at(year(2020)).value == 300.0);
PROVE("series: what has no unit in its type may forget it again", forget_unit(forget_unit(gdp)).in() == units::USD);
PROVE("series: an empty one", series<units::USD>{}.empty() && series<units::USD>{}.position(year(2024)) == 0 &&
                                  series<units::USD>{}.view().empty() &&
                                  series<units::USD>{}.begin() == series<units::USD>{}.end());
