// Panels and their builder. Expected values are those that the cases put in.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/indicator/containers/panel_builder.hpp>
#include <almanac/number/bounded.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr auto gdp =
    make_panel<units::USD>({.indicator = "GDP", .kind = nature::flow}, {areas::PAK, areas::IND, areas::UZB}, year(2022),
                           {{375.0, 338.0}, {3353.0, missing_value}, {90.0, 103.0}});

constexpr area sorted_areas[] = {areas::IND, areas::PAK};
constexpr double numbers[] = {1, 2, 3, 4, 5, 6};
constexpr auto of_somebody =
    view_panel<units::km>({.kind = nature::flow}, sorted_areas, 2, quarter(2024, 4), 3, numbers);

constexpr bool goes_area_after_area() {
    constexpr area expected_areas[] = {areas::IND, areas::IND, areas::PAK, areas::PAK, areas::UZB, areas::UZB};
    std::size_t i = 0;
    for (auto const& [where, when, value, status] : gdp) {
        if (!(where == expected_areas[i]) || !(when == year(i % 2 == 0 ? 2022 : 2023))) return false;
        if (is_missing(value) != (i == 1) || is_missing(status) != (i == 1)) return false;
        ++i;
    }
    return i == 6;
}
constexpr bool can_be_set() {
    auto p = gdp;
    p.set(areas::IND, year(2023), 3568.0, cell_status::provisional);
    return p.at(areas::IND, year(2023)).value == 3568.0 && p.series(areas::IND)[1].status == cell_status::provisional &&
           p.cross_section(year(2023)).at(areas::IND).status == cell_status::provisional &&
           p.cross_section(year(2023)).at(areas::PAK).status == cell_status::normal &&
           p.view().at(areas::IND, year(2023)).status == cell_status::provisional;
}
constexpr bool is_built() {
    panel_builder<> cells(frequency{period_kind::year});
    cells.add(areas::UZB, year(2024), 115.0);
    cells.add(areas::IND, year(2021), 3167.0, cell_status::estimated);
    cells.add(areas::UZB, year(2022), missing_value, cell_status::missing_not_collected);
    auto const p = cells.build<units::USD>({.indicator = "GDP"});
    return p.areas.size() == 2 && p.period_count == 4 && p.size() == 8 && p.in() == units::USD &&
           p.at(areas::UZB, year(2024)).value == 115.0 &&
           p.at(areas::IND, year(2021)).status == cell_status::estimated &&
           p.at(areas::UZB, year(2022)).status == cell_status::missing_not_collected &&
           p.at(areas::IND, year(2022)).status == cell_status::no_observation &&
           is_missing(p.at(areas::IND, year(2022)).value);
}
constexpr bool is_built_in_a_unit_of_the_hour() {
    panel_builder<bounded> cells(frequency_of(fiscal_period(fiscal::pakistan, 2024)));
    cells.add(areas::PAK, fiscal_period(fiscal::pakistan, 2025), bounded(2.0, 1.0, 3.0));
    cells.add(areas::PAK, fiscal_period(fiscal::pakistan, 2023), bounded(1.0));
    auto const p = cells.build({}, units::percent);
    auto const s = p.series(areas::PAK);
    return p.in() == units::percent && s.in() == units::percent && s.size() == 3 &&
           s.at(fiscal_period(fiscal::pakistan, 2025)).value.high == 3.0 && is_missing(s[1].value) &&
           s[1].status == cell_status::no_observation &&
           with_unit<units::percent>(p).at(areas::PAK, fiscal_period(fiscal::pakistan, 2023)).value.low == 1.0;
}
constexpr bool builds_an_empty_one() {
    panel_builder<> const none(frequency{period_kind::year});
    auto const p = none.build<units::USD>({});
    return p.empty() && p.begin() == p.end() && p.position(areas::PAK) == 0 && p.view().empty();
}
} // namespace

PROVE("panel: has what it was given", gdp.size() == 6 && gdp.period_count == 2 && gdp.in() == units::USD &&
                                          gdp.when(1) == year(2023) && gdp.areas.size() == 3);
PROVE("panel: the rows stand by area", gdp.at(areas::PAK, year(2022)).value == 375.0 &&
                                           gdp.at(areas::IND, year(2022)).value == 3353.0 &&
                                           gdp.at(areas::UZB, year(2023)).value == 103.0);
PROVE("panel: NaN is missing", gdp.at(areas::IND, year(2023)).status == cell_status::missing);
PROVE("panel: is a range of cells", goes_area_after_area());
PROVE("panel: positions", gdp.position(areas::UZB) == 2 && gdp.position(areas::AFG) == 3 &&
                              gdp.position(year(2023)) == 1 && gdp.position(year(2024)) == 2 &&
                              gdp.position(year(2021)) == 2);
PROVE("panel: series", gdp.series(areas::PAK).size() == 2 && gdp.series(areas::PAK).where == areas::PAK &&
                           gdp.series(areas::PAK).at(year(2023)).value == 338.0 &&
                           gdp.series_at(0).where == areas::IND && gdp.series(areas::PAK).about.indicator == "GDP");
PROVE("panel: cross-section", gdp.cross_section(year(2022)).size() == 3 &&
                                  gdp.cross_section(year(2022)).when == year(2022) &&
                                  gdp.cross_section(year(2022)).at(areas::UZB).value == 90.0 &&
                                  gdp.cross_section_at(1).at(areas::UZB).value == 103.0);
PROVE("panel: view", gdp.view().at(areas::UZB, year(2022)).value == 90.0 &&
                         gdp.view().series(areas::UZB).between(year(2023), year(2023))[0].value == 103.0 &&
                         gdp.view().cross_section(year(2023)).view().at(areas::PAK).value == 338.0);
PROVE("panel: cells can be set", can_be_set());
PROVE("panel: of somebody else's memory", of_somebody.at(areas::PAK, quarter(2025, 1)).value == 5.0 &&
                                              of_somebody.cross_section(quarter(2025, 2)).at(areas::IND).value == 3.0);
PROVE("panel: is built", is_built());
PROVE("panel: is built in a unit that is known at run time", is_built_in_a_unit_of_the_hour());
PROVE("panel: is built of nothing", builds_an_empty_one());
PROVE("panel: the unit can be forgotten and learnt",
      forget_unit(gdp).in() == units::USD && forget_unit(gdp).series(areas::PAK).in() == units::USD &&
          forget_unit(gdp).cross_section(year(2022)).in() == units::USD &&
          with_unit<units::USD>(forget_unit(gdp)).at(areas::UZB, year(2022)).value == 90.0);

// The statuses of a period stand a row apart, as its values do; a view of the cross-section goes on so.
namespace {
constexpr bool statuses_of_a_period_are_its_own() {
    auto p = gdp;
    p.set(areas::IND, year(2022), 1.0, cell_status::estimated);
    p.set(areas::IND, year(2023), 2.0, cell_status::provisional);
    p.set(areas::PAK, year(2022), 3.0, cell_status::imputed);
    p.set(areas::PAK, year(2023), 4.0, cell_status::forecast);
    p.set(areas::UZB, year(2022), 5.0, cell_status::unvalidated);
    p.set(areas::UZB, year(2023), 6.0, cell_status::low_reliability);
    auto const first = p.cross_section(year(2022));
    auto const second = p.cross_section(year(2023)).view();
    auto const again = p.view().cross_section(year(2023)).view();
    return first[0].status == cell_status::estimated && first[1].status == cell_status::imputed &&
           first[2].status == cell_status::unvalidated && second[0].status == cell_status::provisional &&
           second[1].status == cell_status::forecast && second[2].status == cell_status::low_reliability &&
           second[0].value == 2.0 && second[1].value == 4.0 && second[2].value == 6.0 &&
           again[1].status == cell_status::forecast && again[2].status == cell_status::low_reliability &&
           second.at(areas::UZB).status == cell_status::low_reliability &&
           p.cells.part(1, 3, 2).part(1, 2).status(0) == cell_status::forecast &&
           p.cells.part(1, 3, 2).part(1, 2).status(1) == cell_status::low_reliability &&
           p.cells.part(1, 3, 2).part(1, 2).values[0] == 4.0;
}
} // namespace
PROVE("panel: statuses of a period, also through a view", statuses_of_a_period_are_its_own());

// Statuses of a period lie as far apart as its values: here of 2023, of three areas by two periods.
PROVE("indicator: a view of a cross-section of a panel has the statuses of its period", [] {
    double const missing = missing_value;
    auto p = make_panel<units::USD>({.kind = nature::flow}, {areas::IND, areas::KAZ, areas::PAK}, year(2022),
                                    {{1.0, 2.0}, {3.0, missing}, {5.0, 6.0}});
    p.set(areas::IND, year(2022), 1.0, cell_status::estimated);
    p.set(areas::IND, year(2023), 2.0, cell_status::provisional);
    p.set(areas::KAZ, year(2023), missing, cell_status::missing_suppressed);
    p.set(areas::PAK, year(2022), 5.0, cell_status::forecast);
    auto const section = p.cross_section(year(2023));
    auto const view = section.view();
    auto const again = view.view();
    return view.at(areas::IND).status == cell_status::provisional &&
           view.at(areas::KAZ).status == cell_status::missing_suppressed &&
           view.at(areas::PAK).status == cell_status::normal &&
           again.at(areas::KAZ).status == cell_status::missing_suppressed && again.at(areas::PAK).value == 6.0 &&
           section.only({areas::KAZ}).at(areas::KAZ).status == cell_status::missing_suppressed;
}());
