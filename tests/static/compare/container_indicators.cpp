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

// Sums: not the same thing twice, parts of one whole, and the areas of both.
constexpr indicator all_trade{.code = "trade", .name = "trade", .kind = nature::flow};
constexpr indicator sold{.code = "sold", .kind = nature::flow, .part_of = &all_trade, .part = 0, .parts = 3};
constexpr indicator bought{.code = "bought", .kind = nature::flow, .part_of = &all_trade, .part = 1, .parts = 3};
constexpr indicator carried{.code = "carried", .kind = nature::flow, .part_of = &all_trade, .part = 2, .parts = 3};
constexpr reasons against_sum(auto const& a, auto const& b) { return compare_detail::additivity_of(a, b); }
constexpr auto panel_of(indicator const& what, std::string_view name = "trade") {
    return make_panel<units::USD>({.indicator = name, .kind = nature::flow, .what = what}, {areas::PAK, areas::IND},
                                  year(2023), {{1.0, 2.0}, {3.0, 4.0}});
}
PROVE("compare: a container does not add to itself, under another name or in another area it does",
      against_sum(gdp, gdp) == reasons(reason::twice) && against_sum(gdp, levels_of(product, areas::IND)).empty() &&
          against_sum(panel_of(sold), panel_of(sold)) == reasons(reason::twice) &&
          against_sum(panel_of(sold, "wheat"), panel_of(sold, "cotton")).empty() &&
          sum(gdp, gdp, waive(reason::twice)).about.waived == reasons(reason::twice));
PROVE("compare: sums over areas add in whatever order", [] {
    auto const of = [](area const& where) { return levels_of(product, where); };
    auto const pair = of(areas::PAK) + of(areas::IND);
    auto const other = of(areas::KAZ) + of(areas::UZB);
    return (pair + other).at(year(2023)).value == 400 &&
           ((pair + of(areas::KAZ)) + of(areas::UZB)).about.waived.empty() &&
           against_sum(gdp - of(areas::IND), of(areas::KAZ) - of(areas::UZB)).empty();
}());
PROVE("compare: of other areas nothing stands twice: align(a, b) is the way out", [] {
    auto const elsewhere = make_panel<units::USD>({.indicator = "trade", .kind = nature::flow, .what = sold},
                                                  {areas::KAZ, areas::UZB}, year(2023), {{1.0, 2.0}, {3.0, 4.0}});
    return against_sum(panel_of(sold), elsewhere).empty();
}());
PROVE("compare: parts of one whole add, to it when all are there", [] {
    auto const two = panel_of(sold) + panel_of(bought);
    return two.about.waived.empty() && to_text(two.about.what).view() == "part of trade" &&
           (two + panel_of(carried)).about.what == measured(all_trade) &&
           against_sum(two, panel_of(sold)) == reasons(reason::twice) &&
           against_sum(levels_of(sold), levels_of(bought, areas::IND)) == reasons(reason::indicator) &&
           !sum(levels_of(sold), levels_of(bought, areas::IND), waive(reason::indicator)).about.what.is_stated();
}());
PROVE("compare: what is made of two areas is of neither, a sum of both", [] {
    auto const india = levels_of(product, areas::IND);
    return gap(gdp, india).where.empty() && ratio(gdp, india).where.empty() &&
           (gdp + india).where == unite(areas::IND, areas::PAK) &&
           figure_of(gdp + india, year(2024)).on.where == unite(areas::IND, areas::PAK) &&
           per(gdp, levels_of<units::person>(people, areas::IND), waive(reason::area)).where.empty() &&
           ratio(gdp, gdp).where == areas::PAK && per(gdp, heads).where == areas::PAK &&
           figure_of(gap(gdp, india), year(2024)).on.where.empty();
}());
} // namespace
