// How a computed value was made. Numbers are hand calculations; the formulas are the calls.
#include <almanac/compare.hpp>
#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/compare/containers/frequency.hpp>
#include <almanac/compare/containers/growth.hpp>
#include <almanac/compare/containers/roll_up.hpp>
#include <almanac/compare/derivation.hpp>
#include <almanac/datasets/corridor/themes/trade.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr auto exports =
    make_series<units::USD>({.indicator = "exports", .kind = nature::flow}, areas::PAK, year(2023), {20.0, 30.0});
constexpr auto imports =
    make_series<units::USD>({.indicator = "imports", .kind = nature::flow}, areas::PAK, year(2023), {50.0, 60.0});
constexpr auto gdp =
    make_series<units::USD>({.indicator = "GDP", .kind = nature::flow}, areas::PAK, year(2023), {280.0, 360.0});
constexpr auto debt =
    make_series<units::USD>({.indicator = "debt", .kind = nature::stock}, areas::PAK, year(2023), {140.0, 90.0});

constexpr auto trade = derive(operations::sum, exports, imports);
constexpr auto trade_share = derive(operations::share, trade, gdp);
constexpr auto burden = derive(operations::share, debt, gdp, waive(reason::nature));
} // namespace

PROVE("compare: a derived sum says of what", trade.formula == "sum(exports of PAK, imports of PAK)" &&
                                                 trade.waived.empty() && trade.covered.expected == 0 &&
                                                 trade.value[1].value == 90.0);
PROVE("compare: formulas stand in one another",
      trade_share.formula == "share(sum(exports of PAK, imports of PAK), GDP of PAK)" &&
          trade_share.value[0].value == 25.0);
PROVE("compare: a derived value says what was waived",
      explain(burden) == "share(debt of PAK, GDP of PAK, waive(nature)); waived: nature" &&
          burden.value[0].value == 50.0);
PROVE("compare: waivers go on to what is derived further",
      derive(operations::change, burden).waived == reasons(reason::nature) &&
          derive(operations::change, burden.value).waived == reasons(reason::nature));
PROVE("compare: periods and lags in formulas",
      derive(operations::cagr, gdp, year(2023), year(2024)).formula == "cagr(GDP of PAK, 2023, 2024)" &&
          derive(operations::growth, gdp, 1).formula == "growth(GDP of PAK, 1)");
PROVE("compare: explained without waivers", explain(trade) == trade.formula.view());

// Stated figures by their keys.
namespace {
constexpr auto times = derive(operations::ratio, corridor::get<"trade.trade.goods.IND.central_asia.2024">(),
                              corridor::get<"trade.trade.goods.PAK.central_asia.2024">());
} // namespace
PROVE("compare: figures are derived by their keys",
      explain(times) == "ratio(trade.trade.goods.IND.central_asia.2024, trade.trade.goods.PAK.central_asia.2024)" &&
          times.value.value > decimal(48, -1) && times.value.value < decimal(49, -1)); // 1900 / 392

// Groups and frequencies carry coverage, also to what is derived from them.
namespace {
constexpr auto panel_of_exports = make_panel<units::USD>(
    {.indicator = "exports", .kind = nature::flow}, {areas::KAZ, areas::KGZ, areas::TJK, areas::UZB}, year(2023),
    {{80.0, 82.0}, {3.0, missing_value}, {2.0, 2.0}, {15.0, 16.0}});
constexpr auto panel_of_gdp = make_panel<units::USD>(
    {.indicator = "GDP", .kind = nature::flow}, {areas::KAZ, areas::KGZ, areas::TJK, areas::TKM, areas::UZB},
    year(2023), {{160.0, 160.0}, {8.0, 8.0}, {6.0, 6.0}, {6.0, 6.0}, {20.0, 20.0}});
constexpr bool coverage_is_carried() {
    roll_up_options const options{.least_present = 0.5};
    auto const exported = derive(operations::roll_up, panel_of_exports, areas::central_asia, options);
    auto const produced = derive(operations::roll_up, panel_of_gdp, areas::central_asia);
    auto const part = derive(operations::share, exported, produced);
    return explain(exported) == "roll_up(exports, central_asia, ...); coverage 3/5" &&
           explain(produced) == "roll_up(GDP, central_asia); coverage 5/5" && part.value[0].value == 50.0 &&
           explain(part) == "share(roll_up(exports, central_asia, ...), roll_up(GDP, central_asia)); coverage 3/5";
}
constexpr bool frequency_is_derived() {
    auto const quarters = make_series<units::USD>({.indicator = "exports", .kind = nature::flow}, areas::PAK,
                                                  quarter(2024, 1), {10.0, 20.0, 30.0});
    auto const year_of_them = derive(operations::to_frequency, quarters, frequency{period_kind::year}, conversion::sum,
                                     incomplete::as_present);
    return year_of_them.value.values[0].value == 60.0 && to_text(year_of_them.covered) == "3/4" &&
           derive(operations::ratio, year_of_them, year_of_them).covered.present == 3;
}
constexpr operation twice{"twice", [](auto const& s) { return sum(s, s); }};
} // namespace
PROVE("compare: coverage goes on to what is derived further", coverage_is_carried());
PROVE("compare: a waiver in options that was not needed is none", [] {
    roll_up_options const options{.least_present = 0.5, .waived = waive(reason::not_additive)};
    return derive(operations::roll_up, panel_of_exports, areas::central_asia, options).waived.empty();
}());
PROVE("compare: a converted series carries its coverage", frequency_is_derived());
PROVE("compare: an operation of one's own",
      derive(twice, exports).formula == "twice(exports of PAK)" && derive(twice, exports).value[1].value == 60.0);
PROVE("compare: a container without an indicator",
      derive(twice, make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2023), {1.0})).formula ==
          "twice(values of PAK)");
