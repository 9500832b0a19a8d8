// Cross-sections. Expected values are those that the cases put in; the order is that of the codes.
#include <almanac/indicator/containers/cross_section.hpp>
#include <almanac/number/bounded.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr auto gdp = make_cross_section<units::USD>(
    {.indicator = "GDP", .kind = nature::flow}, year(2024),
    {{areas::UZB, 115.0}, {areas::PAK, 373.0}, {areas::central_asia, missing_value}, {areas::IND, 3912.0}});
constexpr auto with_intervals = make_cross_section<units::USD, bounded>(
    {.kind = nature::flow}, by(year(2030)), {{areas::PAK, bounded(2.0, 1.5, 2.5)}, {areas::IND, bounded{}}});

constexpr area sorted_areas[] = {areas::IND, areas::PAK, areas::UZB};
constexpr double numbers[] = {1, 2, 3};
constexpr auto of_somebody =
    view_cross_section<units::km>({.kind = nature::flow}, year(2024), sorted_areas, numbers, 3);

constexpr bool is_sorted_by_area() {
    area last;
    std::size_t count = 0;
    for (auto const& [where, value, status] : gdp) {
        if (!(last < where) || is_missing(value) != is_missing(status)) return false;
        last = where;
        ++count;
    }
    return count == 4;
}
constexpr bool can_be_set() {
    auto c = gdp;
    c.set(areas::central_asia, 450.0, cell_status::estimated);
    c.set(areas::PAK, 371.0);
    return c.at(areas::central_asia).value == 450.0 && c.at(areas::central_asia).status == cell_status::estimated &&
           c.at(areas::PAK).value == 371.0 && c.at(areas::IND).status == cell_status::normal;
}
constexpr bool in_vectors() {
    std::vector<area_value<double>> values{{areas::UZB, 1.0}, {areas::AFG, 2.0}};
    cross_section<units::USD> const c = make_cross_section<units::USD>({.kind = nature::flow}, year(2024), values);
    auto const v = c.view();
    return v[0].where == areas::AFG && v.at(areas::UZB).value == 1.0 && v.size() == 2;
}
} // namespace

PROVE("cross_section: has what it was given", gdp.size() == 4 && !gdp.empty() && gdp.when == year(2024) &&
                                                  gdp.in() == units::USD && gdp.about.indicator == "GDP");
PROVE("cross_section: is sorted", is_sorted_by_area());
PROVE("cross_section: countries come before groups", gdp[0].where == areas::IND && gdp[3].where == areas::central_asia);
PROVE("cross_section: value of an area", gdp.at(areas::PAK).value == 373.0 && gdp.at(areas::UZB).value == 115.0);
PROVE("cross_section: NaN is missing", gdp.at(areas::central_asia).status == cell_status::missing);
PROVE("cross_section: position of an area that it lacks",
      gdp.position(areas::AFG) == 4 && gdp.position(areas::world) == 4 && gdp.position(area{}) == 4);
PROVE("cross_section: iterators", gdp.end() - gdp.begin() == 4 && gdp.begin()[1].where == areas::PAK);
PROVE("cross_section: view", gdp.view().at(areas::IND).value == 3912.0 && gdp.view().view().size() == 4);
PROVE("cross_section: cells can be set", can_be_set());
PROVE("cross_section: in vectors", in_vectors());
PROVE("cross_section: of somebody else's memory", of_somebody.at(areas::PAK).value == 2.0 && of_somebody.size() == 3);
PROVE("cross_section: bounded numbers of any kind of period", with_intervals.at(areas::PAK).value.high == 2.5 &&
                                                                  is_missing(with_intervals.at(areas::IND).value) &&
                                                                  with_intervals.when == by(year(2030)));
PROVE("cross_section: the unit can be forgotten and learnt",
      forget_unit(gdp).in() == units::USD && with_unit<units::USD>(forget_unit(gdp)).at(areas::PAK).value == 373.0);
PROVE("cross_section: an empty one", cross_section<units::USD>{}.empty() &&
                                         cross_section<units::USD>{}.position(areas::PAK) == 0 &&
                                         cross_section<units::USD>{}.view().empty());
