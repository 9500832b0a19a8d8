// What containers measure, as entries of a list: exports do not add to GDP, and what is computed says what it is of.
#include <almanac/compare/containers/growth.hpp>
#include <almanac/compare/containers/operators.hpp>
#include <almanac/compare/containers/within_period.hpp>
#include <almanac/compare/figures/values.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr indicator product{.code = "gdp", .name = "GDP", .kind = nature::flow};
constexpr indicator people{.code = "population", .name = "population", .kind = nature::stock};
constexpr indicator exports_of_goods{.code = "exports.goods", .name = "exports of goods", .kind = nature::flow};

template <unit Unit = units::USD>
constexpr auto levels_of(indicator const& what, area where = areas::PAK) {
    return make_series<Unit>({.indicator = what.name, .kind = what.kind, .what = what}, where, year(2023),
                             {100.0, 110.0});
}
constexpr auto gdp = levels_of(product);
constexpr auto exports = levels_of(exports_of_goods);
constexpr auto heads = levels_of<units::person>(people);

PROVE("compare: containers of different indicators do not compare, nor do they add",
      comparability(gdp, exports) == reasons(reason::indicator) && comparability(gdp, gdp).empty() &&
          comparability(gdp, levels_of(product, areas::IND)).empty());
PROVE("compare: one that says what it measures and one that does not",
      comparability(gdp, make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2023), {1.0, 2.0})) ==
          reasons(reason::indicator_unknown));
PROVE("compare: what a quotient, a growth and a gap are of",
      to_text(per(gdp, heads).about.what).view() == "GDP / population" &&
          to_text(growth(gdp).about.what).view() == "growth of GDP" &&
          to_text(change(gdp).about.what).view() == "change of GDP" &&
          to_text((gdp - gdp).about.what).view() == "difference in GDP" &&
          to_text((gdp + levels_of(product, areas::IND)).about.what).view() == "GDP" &&
          !growth(gdp / heads).about.what.is_stated());
PROVE("compare: growth of two indicators does not compare",
      comparability(growth(gdp), growth(exports)) == reasons(reason::indicator));
PROVE("compare: a cell as a figure is said of what the container is", [] {
    auto const f = figure_of(gdp, year(2024));
    auto const g = figure_of(growth(gdp), year(2024));
    return f.on.what == measured(product) && f.on.kind == nature::flow && f.value == decimal(110) &&
           g.on.against == year(2023) && g.on.what == growth_of(product);
}());
} // namespace
