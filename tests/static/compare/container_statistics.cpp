// Concentration, inequality and averages within each period, and that the functions of plain ranges take no containers.
// Expected numbers: computed by hand or by a few lines of Python from the definitions.
#include <almanac/compare/containers/statistics.hpp>
#include <almanac/indicator/containers/flows.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/statistics/growth.hpp>
#include <almanac/unit/units.hpp>

#include "near.hpp"
#include "prove.hpp"

using namespace almanac;

namespace {
constexpr double none = missing_value;

constexpr common_basis flow{.indicator = "exports", .kind = nature::flow};
constexpr auto exports = make_panel<units::USD>(flow, {areas::PAK, areas::IND, areas::UZB, areas::KAZ}, year(2023),
                                                {{20.0, 10.0}, {50.0, 30.0}, {20.0, 40.0}, {10.0, 20.0}});
constexpr auto in_2023 = exports.cross_section(year(2023));
constexpr auto concentrations = hhi(exports);
constexpr auto medians = median(exports);
constexpr quantile_type type_7 = quantile_type::hyndman_fan_7;

// 20, 50, 20, 10 and 10, 30, 40, 20.
PROVE("compare: HHI of a cross-section and of a panel",
      is_near(hhi(in_2023).value, 0.34) && holds(concentrations, {0.34, 0.3}));
PROVE("compare: shares of the largest",
      is_near(concentration_ratio(in_2023, 2), 0.7) && holds(concentration_ratio(exports, 1), {0.5, 0.4}));
PROVE("compare: Gini of a cross-section and of a panel",
      is_near(gini(in_2023), 0.3) && holds(gini(exports), {0.3, 0.25}));
PROVE("compare: Theil's T and L", holds(theil_t(exports), {0.16568709656687328, 0.10644013528622319}) &&
                                      holds(theil_l(exports), {0.16735766348565734, 0.12177727428716868}));
PROVE("compare: averages are in the unit of the values",
      mean(in_2023) == quantity<units::USD>(25) && median(in_2023) == quantity<units::USD>(20) &&
          holds(mean(exports), {25.0, 25.0}) && holds(medians, {20.0, 25.0}) && medians.in() == units::USD);
PROVE("compare: quantiles by period", holds(quantile(exports, 0.9, type_7), {41.0, 37.0}) &&
                                          quantile(in_2023, 0.0, type_7) == quantity<units::USD>(10));
PROVE("compare: a statistic of a unit known at run time",
      median(forget_unit(in_2023)).in == units::USD && median(forget_unit(in_2023)).value == 20.0);
PROVE("compare: a statistic has no area and does not add",
      concentrations.where.empty() && concentrations.in() == units::one && concentrations.about.kind == nature::ratio &&
          concentrations.first_ordinal == 2023 && medians.about.kind == nature::ratio &&
          concentrations.about.indicator == "exports");
PROVE("compare: what is missing is skipped by name, and a period without numbers has no statistic", [] {
    auto const p = make_panel<units::USD>(flow, {areas::PAK, areas::IND}, year(2023), {{1.0, none}, {none, none}});
    auto const found = gini(p, absent::skip);
    return found.cells.values[0] == 0.0 && is_missing(found.cells.values[1]);
}());
PROVE("compare: what was waived is in the result", [] {
    auto const p = make_panel<units::USD>(flow, {areas::PAK, areas::world}, year(2023), {{1.0}, {3.0}});
    auto const found = hhi(p, absent::refuse, waive(reason::area));
    return holds(found, {0.625}) && found.about.waived == reasons(reason::area);
}());
PROVE("compare: Kosovo and the Channel Islands are counted as countries, aggregates are not",
      is_economy(areas::PAK) && is_economy(world_bank_area("XKX")) && is_economy(world_bank_area("CHI")) &&
          !is_economy(world_bank_area("LMC")) && !is_economy(areas::world) && !is_economy(areas::central_asia) &&
          is_world_bank_group(world_bank_area("LMC")) && !is_world_bank_group(world_bank_area("CHI")));
PROVE(
    "compare: aggregates are groups, the world and those of the World Bank; an area is never both, and may be neither",
    is_aggregate(world_bank_area("LMC")) && is_aggregate(areas::world) && is_aggregate(areas::central_asia) &&
        !is_aggregate(areas::PAK) && !is_aggregate(areas::XKX) && !is_aggregate(world_bank_area("CHI")) &&
        !is_aggregate(unlisted_area("low_income")) && !is_aggregate(area{}));
PROVE("compare: each code of the World Bank's own is an economy or an aggregate", [] {
    for (world_bank_code const& each : world_bank_codes) {
        area const where = world_bank_area(each.code);
        if (is_economy(where) == is_aggregate(where)) return false;
    }
    return true;
}());
PROVE("compare: the countries alone", [] {
    area const all[] = {areas::PAK, world_bank_area("LMC"), world_bank_area("XKX")};
    auto const section =
        make_cross_section<units::USD>(flow, year(2023), {{all[0], 1.0}, {all[1], 9.0}, {all[2], 3.0}});
    return is_near(hhi(section.only(is_economy)).value, 0.625) && section.only(is_economy).size() == 2 &&
           section.only(is_aggregate).size() == 1;
}());

// The functions of plain ranges take no container, of which they would make one flat range.
template <class Container>
constexpr bool is_plain = number_range<Container>;
static_assert(!is_plain<decltype(exports)> && !is_plain<decltype(in_2023)> && !is_plain<decltype(medians)> &&
              !is_plain<flows<units::USD>> && !is_plain<decltype(exports) const&>);
template <class Container>
constexpr bool has_flat_median = requires(Container const& c) {
    statistics::median(c);
};
template <class Container>
constexpr bool has_flat_growth = requires(Container const& c) {
    statistics::growth_of_each(c);
    statistics::least_squares_growth(c);
};
static_assert(!has_flat_median<decltype(exports)> && !has_flat_growth<decltype(exports)> &&
              has_flat_median<std::vector<double>> && has_flat_growth<std::vector<double>>);
// Nor are the cells of many areas and periods.
static_assert(!has_flat_median<std::vector<panel_point<double>>>);
PROVE("statistics: the numbers of a container, by name", is_near(statistics::median(medians.cells.values), 22.5));
PROVE("statistics: the numbers of cells, by projection", [] {
    std::vector<panel_point<double>> const cells(exports.begin(), exports.end());
    return is_near(statistics::mean(cells, {}, &panel_point<double>::value), 25.0);
}());
} // namespace
