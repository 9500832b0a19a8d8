// Each area's own currency: what a container and a figure in it can and cannot do, and how it becomes one currency. The
// numbers are the World Bank's, World Development Indicators of 2024-06-28 (CC BY 4.0): GDP (current LCU, constant LCU,
// current US$, annual growth), GDP per capita (current LCU; PPP, current international $), PPP conversion factor (LCU
// per international $); and its official exchange rates (PA.NUS.FCRF, of the IMF). It has all of Croatia's amounts in
// euros, and Croatia's rate of before 2023 in kuna.
#include <almanac/compare.hpp>
#include <almanac/compare/local_currency.hpp>
#include <almanac/currency/currency.hpp>
#include <almanac/indicator/containers/panel_builder.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/place/iso3166.hpp>
#include <almanac/trade/indices_of_flows.hpp>

#include "catch.hpp"
#include "message.hpp"
#include "near.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace almanac;
namespace u = almanac::units;

namespace {
constexpr auto average = rate_kind::period_average;
constexpr auto at_end = rate_kind::end_of_period;
constexpr auto parity = rate_kind::purchasing_power_parity;
constexpr unit current_international = at_purchasing_power_parity(u::USD);
constexpr common_basis flow{.indicator = "GDP", .kind = nature::flow};
constexpr common_basis rate_basis{.indicator = "rate", .kind = nature::price};

constexpr auto gdp_lcu = make_panel<u::LCU>(flow, {areas::HRV, areas::KAZ, areas::USA, areas::UZB}, year(2017),
                                            {{49856125700.0, 52380306600.0, 55263209800.0},
                                             {54378857800000.0, 61819536400000.0, 69532626500000.0},
                                             {19612102000000.0, 20656516000000.0, 21521395000000.0},
                                             {317476369300000.0, 426640955000000.0, 532712512000000.0}});
constexpr auto gdp_usd = make_panel<u::USD>(flow, {areas::HRV, areas::KAZ, areas::USA, areas::UZB}, year(2017),
                                            {{56322449844.1579, 61861145806.2687, 61867157679.3215},
                                             {166805788827.233, 179339977690.485, 181667184854.501},
                                             {19612102000000.0, 20656516000000.0, 21521395000000.0},
                                             {62081322740.0162, 52870108214.6742, 60283503705.3907}});
constexpr auto official_rate =
    make_panel<u::LCU / u::USD>(rate_basis, {areas::HRV, areas::KAZ, areas::USA, areas::UZB}, year(2017),
                                {{6.623831, 6.27902525, 6.62254516666667}, // in kuna
                                 {326.001022727273, 344.705833333333, 382.747310606061},
                                 {1.0, 1.0, 1.0},
                                 {5113.87894595717, 8069.60623655914, 8836.7875}});
constexpr quoted_rate rows[] = {
    {"USD", "EUR", {885205508269372, -15}, year(2017), average, "IMF"},
    {"USD", "EUR", {846772667108111, -15}, year(2018), average, "IMF"},
    {"USD", "EUR", {893276257067409, -15}, year(2019), average, "IMF"},
    {"USD", "HRK", {6623831, -6}, year(2017), average, "IMF"},
    {"USD", "HRK", {627902525, -8}, year(2018), average, "IMF"},
    {"USD", "HRK", {662254516666667, -14}, year(2019), average, "IMF"},
    {"USD", "KZT", {326001022727273, -12}, year(2017), average, "IMF"},
    {"USD", "KZT", {344705833333333, -12}, year(2018), average, "IMF"},
    {"USD", "KZT", {382747310606061, -12}, year(2019), average, "IMF"},
    {"USD", "UZS", {511387894595717, -11}, year(2017), average, "IMF"},
    {"USD", "UZS", {806960623655914, -11}, year(2018), average, "IMF"},
    {"USD", "UZS", {88367875, -4}, year(2019), average, "IMF"},
};
constexpr rate_table rates(rows);

/// Whether each cell is as near to the expected one as the World Bank's series are to each other: one part in a
/// billion, and for Croatia, whose dollars are those of a rate of its own, in 20,000.
constexpr double of_croatia = 5e-5;
template <class Container, class Expected>
void check_cells(Container const& found, Expected const& expected, double tolerance = 2e-9) {
    REQUIRE(found.cells.values.size() == expected.cells.values.size());
    for (std::size_t i = 0; i < expected.cells.values.size(); ++i) {
        INFO("cell " << i);
        CHECK(is_near(found.cells.values[i], expected.cells.values[i], tolerance));
    }
}

/// The panel with a unit that is known when the program runs.
template <class Panel>
panel<any_unit> of_unknown_unit(Panel const& p) {
    panel_builder<> builder(p.every);
    for (auto const& each : p) builder.add(each.where, each.when, each.value);
    return builder.build(p.about, p.in());
}

any_figure amount_in(unit const& in, area const& where, period const& when = year(2024), nature kind = nature::flow) {
    basis on{.when = when, .kind = kind, .where = where};
    return {decimal(106, 12), exactly(decimal(106, 12)), qualifier::exact, on, {}, in};
}
} // namespace

TEST_CASE("compare: a sum over areas is in their own currency where they all have it") {
    auto const of = [](area_set const& where) {
        return make_series<units::LCU>({.kind = nature::flow}, where, year(2020), {1.0});
    };
    area_set const two = unite(areas::DEU, areas::FRA);
    auto const whole = sum(of(areas::DEU), of(areas::FRA), waive(reason::local_currency));
    CHECK(whole.where == two);
    CHECK(in_own_currency<"EUR">(whole).at(year(2020)).value == 2);
    CHECK(in_own_currency<"EUR">(of(two)).in() == units::EUR);
    CHECK(message_of<domain_error>([&] { return in_own_currency<"KZT">(of(two)); }) ==
          "FRA is not known to have used KZT from 2020-01-01 on");
    CHECK(in_own_currency(forget_unit(figure_of(of(two), year(2020)))).in() == units::EUR);
    // Of several areas each may be named, or all.
    area_set const with_croatia = unite(areas::DEU, areas::HRV);
    for (named_currency const& named : {named_currency{areas::HRV, "EUR"}, {with_croatia, "EUR"}}) {
        CHECK(convert<"EUR">(of(with_croatia), rate_table(), {}, {}, {named}).amounts.at(year(2020)).value == 1);
    }
    CHECK_THROWS_AS(convert<"EUR">(of(with_croatia), rate_table()), domain_error);
    // By rates in LCU: of two areas with a currency each, it is not one.
    auto const lcu_for_a_dollar = [](area_set const& where) {
        return make_series<units::LCU / units::USD>({.kind = nature::price}, where, year(2020), {2.0});
    };
    CHECK(convert(of(two), lcu_for_a_dollar(two), rate_kind::period_average).at(year(2020)).value == 0.5);
    area_set const neighbours = unite(areas::IND, areas::PAK);
    CHECK(message_of<domain_error>([&] {
              return convert(of(neighbours), lcu_for_a_dollar(neighbours), rate_kind::period_average);
          }).starts_with("which currency LCU stands for in PAK since 2020-01-01 is not certain: PKR"));
    CHECK(message_of<domain_error>([&] {
              return in_own_currency(forget_unit(figure_of(of(unite(areas::DEU, areas::PAK)), year(2020))));
          }) == "PAK is not known to have used EUR from 2020-01-01 on");
}

TEST_CASE("compare: local currency, an area's own numbers compare with each other") {
    // Of constant LCU, each area at the prices of its own base year: GDP growth (annual %).
    auto const constant =
        make_panel<at_constant_prices(u::LCU)>(flow, {areas::HRV, areas::KAZ, areas::PAK}, year(2017),
                                               {{49257986600.0, 50727538000.0, 52473956500.0},
                                                {13591060218000.0, 14148293686000.0, 14784966902000.0},
                                                {34175628000000.0, 36278011000000.0, 37184104000000.0}});
    auto const yearly = growth(constant);
    CHECK(is_near(yearly.at(areas::HRV, year(2018)).value, 2.98337691293294, 1e-12));
    CHECK(is_near(yearly.at(areas::HRV, year(2019)).value, 3.44274248042554, 1e-12));
    CHECK(is_near(yearly.at(areas::KAZ, year(2018)).value, 4.09999999309841, 1e-12));
    CHECK(is_near(yearly.at(areas::KAZ, year(2019)).value, 4.50000000091883, 1e-12));
    CHECK(is_near(yearly.at(areas::PAK, year(2018)).value, 6.15170261099519, 1e-12));
    CHECK(is_near(yearly.at(areas::PAK, year(2019)).value, 2.49763692943365, 1e-12));
    CHECK(yearly.about.waived.empty());
    CHECK(rank_within_period(yearly).at(areas::PAK, year(2018)).value == 1); // growth compares
    CHECK(change(gdp_lcu).at(areas::KAZ, year(2018)).value == 61819536400000.0 - 54378857800000.0);
    CHECK(cagr(gdp_lcu, year(2017), year(2019)).size() == 4);
    CHECK(ratio(gdp_lcu, gdp_lcu).at(areas::KAZ, year(2018)).value == 1);
    CHECK(sum(gdp_lcu, gdp_lcu).at(areas::KAZ, year(2018)).value == 2 * 61819536400000.0);
    CHECK(gap(gdp_lcu, gdp_lcu).in() == u::LCU);
    CHECK(to_text(gdp_lcu.in()) == "LCU");
    // Debt by GDP, each area's by its own: a plain number.
    auto const debt = make_panel<u::LCU>({.indicator = "debt", .kind = nature::stock}, {areas::HRV, areas::KAZ},
                                         year(2018), {{26190153300.0}, {12363907280000.0}});
    auto const gdp_2018 =
        make_panel<u::LCU>(flow, {areas::HRV, areas::KAZ}, year(2018), {{52380306600.0}, {61819536400000.0}});
    auto const by_gdp = per(debt, gdp_2018);
    CHECK(by_gdp.in() == u::one);
    CHECK(is_near(by_gdp.at(areas::HRV, year(2018)).value, 0.5));
    CHECK(is_near(by_gdp.at(areas::KAZ, year(2018)).value, 0.2));
    CHECK(rank_within_period(by_gdp).at(areas::HRV, year(2018)).value == 1);
}

TEST_CASE("compare: local currency, levels of several areas do not compare") {
    reasons all;
    for (int i = 0; i < reason_count; ++i) all.add(static_cast<reason>(i));
    reasons const others = all - reasons(reason::local_currency);
    reasons const own = reason::local_currency;
    auto const refuses = [&](std::string const& words, auto const& compute) {
        std::string const expected = "cannot compute " + words +
                                     ": the values are in LCU, each area's in its own currency; convert of "
                                     "<almanac/compare/local_currency.hpp> brings them to one; "
                                     "waive(reason::local_currency) accepts it";
        CHECK(message_of<not_comparable>([&] { return compute(reasons()); }) == expected);
        CHECK(message_of<not_comparable>([&] { return compute(others); }) == expected);
        CHECK(message_of([&] { return compute(own); }) == "nothing was raised");
    };
    auto const known = gdp_lcu;
    panel<any_unit> const unknown = of_unknown_unit(known);
    REQUIRE(unknown.in() == u::LCU);
    auto const each_statistic = [&](auto const& gdp) {
        auto const of_2018 = gdp.cross_section(year(2018));
        refuses("ranks within a period", [&](reasons w) { return rank_within_period(gdp, {}, w).about.waived; });
        refuses("ranks within a period", [&](reasons w) { return rank_within_period(of_2018, {}, w).about.waived; });
        refuses("shares within a period",
                [&](reasons w) { return share_within_period(gdp, absent::refuse, w).about.waived; });
        refuses("the HHI", [&](reasons w) { return hhi(gdp, absent::refuse, w); });
        refuses("the concentration ratio", [&](reasons w) { return concentration_ratio(gdp, 2, absent::refuse, w); });
        refuses("the Gini coefficient", [&](reasons w) { return gini(gdp, absent::refuse, w); });
        refuses("Theil's T", [&](reasons w) { return theil_t(gdp, absent::refuse, w); });
        refuses("Theil's L", [&](reasons w) { return theil_l(gdp, absent::refuse, w); });
        refuses("the mean", [&](reasons w) { return mean(gdp, absent::refuse, w); });
        refuses("the median", [&](reasons w) { return median(gdp, absent::refuse, w); });
        refuses("a quantile",
                [&](reasons w) { return quantile(gdp, 0.5, quantile_type::hyndman_fan_7, absent::refuse, w); });
        refuses("sigma convergence", [&](reasons w) {
            return sigma_convergence_over_time(gdp, deviation_of::population, absent::refuse, w);
        });
        refuses("beta convergence",
                [&](reasons w) { return beta_convergence_between(gdp, year(2017), year(2019), absent::refuse, w); });
        refuses("the sum of a group",
                [&](reasons w) { return roll_up(gdp, areas::central_asia, {.least_present = 0, .waived = w}).values; });
        auto const weights = make_panel<u::person>({.kind = nature::stock}, {areas::KAZ, areas::UZB}, year(2017),
                                                   {{18.0, 18.0, 18.0}, {32.0, 33.0, 33.0}});
        refuses("the mean of a group", [&](reasons w) {
            return roll_up_mean(gdp, weights, areas::central_asia, {.least_present = 0, .waived = w}).values;
        });
        refuses("the mean of a group", [&](reasons w) {
            return roll_up_mean(weights, with_unit<u::LCU>(unknown), areas::central_asia,
                                {.least_present = 0, .waived = w})
                .values;
        });
    };
    each_statistic(known);
    each_statistic(unknown);
    CHECK(rank_within_period(known, {}, own).about.waived == own);
    CHECK(share_within_period(known, absent::refuse, own).about.waived == own);
    CHECK(roll_up(known, areas::central_asia, {.least_present = 0, .waived = own}).values.about.waived == own);
    // Of one area there is nothing to refuse, and in one currency neither.
    CHECK(rank_within_period(make_panel<u::LCU>(flow, {areas::PAK}, year(2023), {{1.0, 2.0}})).size() == 2);
    CHECK(rank_within_period(gdp_usd).at(areas::USA, year(2018)).value == 1);
    // In whatever is made of it.
    CHECK_THROWS_AS(rank_within_period(official_rate), not_comparable);
    CHECK_THROWS_AS(mean(make_panel<u::LCU / u::person>(flow, {areas::KAZ, areas::UZB}, year(2018), {{1.0}, {2.0}})),
                    not_comparable);
    CHECK_THROWS_AS(
        mean(make_panel<at_constant_prices(u::LCU, 2015)>(flow, {areas::KAZ, areas::UZB}, year(2018), {{1.0}, {2.0}})),
        not_comparable);
}

TEST_CASE("compare: local currency, two series and two figures of two areas do not compare") {
    auto const here = gdp_lcu.series(areas::KAZ);
    auto const there = gdp_lcu.series(areas::UZB);
    std::string const way_out = "; instead: in_own_currency(figure) of <almanac/compare/local_currency.hpp> names the "
                                "currency of each, and convert brings them "
                                "to one; waive(reason::local_currency) accepts it";
    CHECK(message_of<not_comparable>([&] { return ratio(here, there); }) ==
          "cannot take the ratio: each is in the currency of its own area (KAZ, UZB)" + way_out);
    CHECK_THROWS_AS(gap(here, there), not_comparable);
    CHECK_THROWS_AS(sum(here, there), not_comparable);
    CHECK_THROWS_AS(share(here, there), not_comparable);
    CHECK_THROWS_AS(per(here, there, waive(reason::area)), not_comparable);
    CHECK(sum(here, there, waive(reason::local_currency)).about.waived == reasons(reason::local_currency));
    CHECK(ratio(here, here).size() == 3);

    any_figure const one = amount_in(u::LCU, areas::PAK);
    any_figure const other = amount_in(u::LCU, areas::IND);
    CHECK(comparability(one, other) == reasons(reason::local_currency));
    CHECK(comparability(one, one).empty());
    CHECK(comparability(amount_in(u::USD, areas::PAK), amount_in(u::USD, areas::IND)).empty());
    CHECK(refusal_of<not_comparable>([&] { return compare(one, other); }) ==
          "cannot compare: each is in the currency of its own area (PAK, IND)");
    CHECK(refusal_of<not_comparable>([&] { return sum(one, other); }) ==
          "cannot add: each is in the currency of its own area (PAK, IND)");
    CHECK(comparability(amount_in(u::LCU, {}), one) == reasons(reason::local_currency)); // of no stated area
    CHECK(sum(one, other, waive(reason::local_currency)).on.waived == reasons(reason::local_currency));
    CHECK(growth(amount_in(u::LCU, areas::PAK, year(2023)), one).in() == u::percent);
    CHECK(comparability_per(one, other).has(reason::local_currency));
    CHECK(per(one, amount_in(u::LCU, areas::PAK, year(2024), nature::stock)).in() == u::percent);
}

TEST_CASE("compare: local currency, by a table of rates") {
    // Of Croatia, which had kuna and euros, the currency is named; the United States need no rate.
    auto const dollars = convert<"USD">(gdp_lcu, rates, {}, {}, {{areas::HRV, "EUR"}});
    static_assert(std::is_same_v<decltype(dollars.amounts)::value_type, decltype(gdp_usd)::value_type>);
    static_assert(decltype(dollars.amounts)::unit_of == u::USD);
    check_cells(dollars.amounts, gdp_usd, of_croatia);
    REQUIRE(dollars.by.size() == 12);
    CHECK(to_text(dollars.by[0].path).view() == "EUR -> USD by the inverse of IMF period average 2017");
    CHECK_FALSE(dollars.by[6]);
    CHECK(dollars.amounts.about.waived.empty());
    CHECK(dollars.amounts.about.kind == nature::flow);
    CHECK(rank_within_period(dollars.amounts).at(areas::USA, year(2019)).value == 1);
    // The way back.
    auto const back = convert<local_currency_unit>(dollars.amounts, rates, {}, {}, {{areas::HRV, "EUR"}});
    static_assert(decltype(back.amounts)::unit_of == u::LCU);
    check_cells(back.amounts, gdp_lcu, 1e-15);
    // One area.
    auto const uzbek = convert<"USD">(gdp_lcu.series(areas::UZB), rates);
    check_cells(uzbek.amounts, gdp_usd.series(areas::UZB));

    CHECK(message_of<domain_error>([] { return convert<"USD">(gdp_lcu, rates); }) ==
          "which currency LCU stands for in HRV since 2017-01-01 is not certain: EUR, HRK; name it: "
          "in_own_currency<\"EUR\">(values), or convert(values, table, {}, {}, {{areas::HRV, \"EUR\"}})");
    CHECK(message_of<domain_error>([] {
              return convert<"USD">(gdp_lcu, rates, {}, {}, {{areas::HRV, "PKR"}});
          }) == "HRV is not known to have used PKR from 2017-01-01 on");
    // Where the table does not know the day of the change, nobody is to guess: Zaire's, Ethiopia's, Yugoslavia's money.
    for (auto const& [code, of] :
         {std::pair("COD", 1990), {"COD", 1996}, {"ERI", 1993}, {"SRB", 2000}, {"MNE", 2000}}) {
        INFO(code << of);
        CHECK(sole_currency_since(area(code), year(of).first).empty());
        CHECK_THROWS_AS(convert<"USD">(make_series<u::LCU>(flow, area(code), year(of), {1.0}), rates), domain_error);
    }
    // What is asked of the days from the first number on.
    auto const since_2023 =
        make_series<u::LCU>(flow, areas::HRV, year(2022), {missing_value, 78048000000.0, 85905000000.0});
    CHECK(message_of<unknown_key>([&] { return convert<"USD">(since_2023, rates); }).find("EUR to USD") !=
          std::string::npos);
    // Groups, and areas of which nothing is known, have no currency to be found.
    for (area const& where : {areas::central_asia, area("XKX"), area()}) {
        auto const of_it = make_series<u::LCU>(flow, where, year(2018), {1.0});
        CHECK(message_of<domain_error>([&] { return convert<"USD">(of_it, rates); }).find("none is known") !=
              std::string::npos);
    }
    auto const of_kosovo = make_series<u::LCU>(flow, area("XKX"), year(2018), {1.0});
    CHECK(is_near(convert<"USD">(of_kosovo, rates, {}, {}, {{area("XKX"), "EUR"}}).amounts.at(year(2018)).value,
                  1 / 0.846772667108111));
    // As in any currency: a stock is not converted at an average, and no rate is no number.
    auto const stock = make_series<u::LCU>({.kind = nature::stock}, areas::KAZ, year(2018), {1.0});
    CHECK_THROWS_AS(convert<"USD">(stock, rates), unknown_key);
    CHECK_THROWS_AS(convert<"USD">(make_series<u::LCU>(flow, areas::KAZ, year(2020), {1.0}), rates), unknown_key);
    CHECK(is_missing(convert<"USD">(make_series<u::LCU>(flow, areas::KAZ, year(2020), {missing_value}), rates)
                         .amounts.at(year(2020))
                         .value));
}

TEST_CASE("compare: local currency, by a panel of rates") {
    auto const without = [](auto const& p) {
        return make_panel<std::remove_cvref_t<decltype(p)>::unit_of>(
            p.about, {areas::KAZ, areas::USA, areas::UZB}, year(2017),
            {{p.at(areas::KAZ, year(2017)).value, p.at(areas::KAZ, year(2018)).value,
              p.at(areas::KAZ, year(2019)).value},
             {p.at(areas::USA, year(2017)).value, p.at(areas::USA, year(2018)).value,
              p.at(areas::USA, year(2019)).value},
             {p.at(areas::UZB, year(2017)).value, p.at(areas::UZB, year(2018)).value,
              p.at(areas::UZB, year(2019)).value}});
    };
    auto const gdp = without(gdp_lcu);
    auto const rate = without(official_rate);
    auto const dollars = convert(gdp, rate, average);
    static_assert(decltype(dollars)::unit_of == u::USD);
    check_cells(dollars, without(gdp_usd));
    CHECK(dollars.about.kind == nature::flow);
    CHECK(dollars.about.waived.empty());
    check_cells(convert(gdp.series(areas::UZB), rate.series(areas::UZB), average), gdp_usd.series(areas::UZB));
    check_cells(convert(gdp.cross_section(year(2018)), rate.cross_section(year(2018)), average),
                without(gdp_usd).cross_section(year(2018)));
    // A unit that is known when the program runs.
    panel<any_unit> const rate_read = of_unknown_unit(rate);
    auto const computed = convert(gdp, rate_read, average);
    CHECK(computed.in() == u::USD);
    check_cells(computed, without(gdp_usd));
    CHECK(message_of<unit_mismatch>([&] { return convert(rate_read, rate_read, average); }) ==
          "cannot convert LCU/USD and LCU/USD");

    // Croatia's GDP is in euros and its rate in kuna: nobody is to divide them unasked.
    CHECK(message_of<domain_error>([] { return convert(gdp_lcu, official_rate, average); }) ==
          "which currency LCU stands for in HRV since 2017-01-01 is not certain: EUR, HRK; "
          "waive(reason::local_currency) where values and rates are in the same");
    // A whole download has rows without a number, of aggregates and of areas without a currency.
    auto const with_empty_rows = make_panel<u::LCU>(flow, {areas::KAZ, areas::world, area("PSE")}, year(2018),
                                                    {{61819536400000.0}, {missing_value}, {missing_value}});
    auto const rates_alike =
        make_panel<u::LCU / u::USD>(rate_basis, {areas::KAZ, areas::world, area("PSE")}, year(2018),
                                    {{344.705833333333}, {missing_value}, {missing_value}});
    CHECK(convert(with_empty_rows, rates_alike, average).at(areas::KAZ, year(2018)).value > 1e11);
    CHECK(is_missing(convert(with_empty_rows, rates_alike, average).at(areas::world, year(2018)).value));
    CHECK(is_missing(convert<"USD">(with_empty_rows, rates).amounts.at(areas::world, year(2018)).value));
    CHECK_NOTHROW(convert(with_empty_rows.cross_section(year(2018)), rates_alike.cross_section(year(2018)), average));
    CHECK_NOTHROW(in_own_currency<"KZT">(with_empty_rows));
    // Below zero there is no rate, and at zero no amount.
    auto const wrong = make_series<u::LCU / u::USD>(rate_basis, areas::KAZ, year(2017), {326.0, -344.7, 0.0});
    CHECK(message_of<domain_error>([&] { return convert(gdp.series(areas::KAZ), wrong, average); }) ==
          "a rate is above zero, and one of those in LCU/USD is below");
    CHECK(convert(gdp_lcu, official_rate, average, waive(reason::local_currency)).about.waived ==
          reasons(reason::local_currency));
    CHECK(refusal_of<not_comparable>([&] { return convert(gdp, rate, at_end); }) ==
          "cannot convert LCU to USD: the rate is of a kind that does not suit the figure (flow, end of period)");
    CHECK(convert(gdp, rate, at_end, waive(reason::rate_kind)).about.waived == reasons(reason::rate_kind));
    CHECK(convert(gdp, rate, rate_kind::fixed).about.waived.empty());
    CHECK(message_of<domain_error>([&] { return convert(gdp, rate, parity); }) ==
          "rates in LCU/USD are no purchasing power parity");
    auto const unstated = make_series<u::LCU>({}, areas::KAZ, year(2018), {1.0});
    CHECK(refusal_of<not_comparable>([&] { return convert(unstated, rate.series(areas::KAZ), average); }) ==
          "cannot convert LCU to USD: a nature is not stated (unstated)");
    CHECK_THROWS_AS(convert(gdp, rate.between(year(2017), year(2018)), average), not_comparable);
    // Rates of another area, another year, or of what is expected.
    CHECK(
        refusal_of<not_comparable>([&] { return convert(gdp.series(areas::KAZ), rate.series(areas::UZB), average); }) ==
        "cannot convert: their areas do not fit (KAZ, UZB); each is in the currency of its own area (KAZ, UZB)");
    CHECK(refusal_of<not_comparable>([&] {
              return convert(gdp.cross_section(year(2018)), rate.cross_section(year(2019)), average);
          }) == "cannot convert: they are of different periods (2018, 2019)");
    auto expected_rate = rate;
    expected_rate.about.asserted = assertion::projected;
    CHECK_THROWS_AS(convert(gdp, expected_rate, average), not_comparable);
    CHECK(convert(gdp, expected_rate, average, waive(reason::assertion)).about.waived == reasons(reason::assertion));
    // From the first number on, Croatia's are in euros.
    auto const from_2023 = make_panel<u::LCU>(flow, {areas::HRV}, year(2022), {{missing_value, 78048000000.0}});
    auto const euro_rate = make_panel<u::LCU / u::USD>(rate_basis, {areas::HRV}, year(2022), {{7.1597415, 0.9248395}});
    CHECK(is_near(convert(from_2023, euro_rate, average).at(areas::HRV, year(2023)).value, 78048000000.0 / 0.9248395));
    auto const gap_in_rates =
        make_series<u::LCU / u::USD>(rate_basis, areas::KAZ, year(2017), {326.0, missing_value, 382.0});
    auto const found = convert(gdp.series(areas::KAZ), gap_in_rates, average);
    CHECK(is_missing(found.at(year(2018)).value));
    CHECK_FALSE(is_missing(found.at(year(2019)).value));
}

TEST_CASE("compare: current international dollars, by the World Bank's factors") {
    auto const per_head =
        make_panel<u::LCU / u::person>(flow, {areas::HRV, areas::KAZ, areas::PAK, areas::UZB}, year(2017),
                                       {{12087.7078387822, 12813.6786564455, 13594.0394853654},
                                        {3014720.76158391, 3382469.22323873, 3755744.55160788},
                                        {164307.587051102, 178353.188984815, 196147.421006131},
                                        {9802102.26128947, 12945735.5390959, 15863816.5474749}});
    auto const factor = make_panel<u::LCU / current_international>(
        rate_basis, {areas::HRV, areas::KAZ, areas::PAK, areas::UZB}, year(2017),
        {{0.441300421019375, 0.439481678374786, 0.420483275243198},
         {121.613784790039, 130.108551025391, 126.168754577637},
         {33.2462348937988, 34.6823616027832, 37.6706199645996},
         {1432.90717805091, 1799.89237531589, 2111.31955499463}});
    auto const expected = make_panel<current_international / u::person>(
        flow, {areas::HRV, areas::KAZ, areas::PAK, areas::UZB}, year(2017),
        {{27391.1087844882, 29156.3432264816, 32329.560497984},
         {24789.3013673466, 25997.2860859748, 29767.6280009312},
         {4942.1411951147, 5142.47533162512, 5206.90716506548},
         {6840.70985995243, 7192.5053501179, 7513.69754045368}});
    auto const found = convert(per_head, factor, parity); // of Croatia too: the Bank makes the one by the other
    static_assert(decltype(found)::unit_of == current_international / u::person);
    check_cells(found, expected);
    CHECK(to_text(found.in()) == "USD@PPP/{person}");
    CHECK(rank_within_period(found).at(areas::HRV, year(2019)).value == 1);
    CHECK_THROWS_AS(convert(per_head, factor, average), domain_error);
    // Apart from international dollars of one year, in every way in which price bases are.
    auto const constant = make_panel<at_purchasing_power_parity(u::USD, 2021) / u::person>(
        flow, {areas::HRV, areas::KAZ, areas::PAK, areas::UZB}, year(2017),
        {{1.0, 1.0, 1.0}, {1.0, 1.0, 1.0}, {1.0, 1.0, 1.0}, {1.0, 1.0, 1.0}});
    CHECK(refusal_of<not_comparable>([&] { return ratio(found, constant); }) ==
          "cannot take the ratio: they are at different prices (USD@PPP/{person}, USD@PPP2021/{person})");
    CHECK_THROWS_AS(sum(found, constant), not_comparable);
    CHECK_THROWS_AS(gap(found, constant), not_comparable);
    CHECK(growth(found).in() == u::percent);
    any_figure const index{decimal(160),
                           exactly(decimal(160)),
                           qualifier::exact,
                           {.when = year(2024), .where = areas::PAK, .against = year(2015)},
                           {},
                           u::index};
    CHECK(message_of<unit_mismatch>([&] { return deflate(amount_in(current_international, areas::PAK), index); }) ==
          "cannot deflate USD@PPP: it is not one currency at current prices");
    CHECK(message_of<unit_mismatch>([&] { return inflate(amount_in(current_international, areas::PAK), index); }) ==
          "cannot inflate USD@PPP: it is not one currency at constant prices");
    CHECK_THROWS_AS(inflate(amount_in(at_constant_prices(u::LCU), areas::PAK), index), unit_mismatch);
    CHECK(deflate(amount_in(u::LCU, areas::PAK), index).in() == at_constant_prices(u::LCU, 2015));
}

TEST_CASE("compare: current international dollars of a figure") {
    exchange_rate<"PKR", "USD"> const of_2024 =
        inverse(rate_between<"USD", "PKR">(to_rate({"USD", "PKR", {5925, -2}, year(2024), parity, "World Bank"})));
    auto const gdp = state<u::PKR>(printed(106, 12), {.when = year(2024), .kind = nature::flow, .where = areas::PAK});
    auto const found = to_current_international(gdp, of_2024);
    static_assert(std::is_same_v<decltype(found), figure<current_international> const>);
    CHECK(found.value == to_international<2024>(gdp, of_2024).value);
    CHECK(to_text(found.in()) == "USD@PPP");
    CHECK(to_current_international(forget_unit(gdp), forget_currencies(of_2024)).in() == current_international);
    // Those of two years are one unit.
    any_figure earlier = forget_unit(found);
    earlier.on.when = year(2023);
    CHECK(growth(earlier, forget_unit(found)).in() == u::percent);
    CHECK_THROWS_AS(growth(earlier, forget_unit(to_international<2024>(gdp, of_2024))), not_comparable);
    CHECK(message_of<unit_mismatch>([&] {
              return to_current_international(amount_in(at_constant_prices(u::PKR, 2024), areas::PAK),
                                              forget_currencies(of_2024));
          }) == "cannot convert PKR@2024: it is not one currency at current prices");
    CHECK_THROWS_AS(to_current_international(amount_in(u::PKR, areas::PAK, year(2023)), forget_currencies(of_2024)),
                    not_comparable);
}

TEST_CASE("compare: a figure in local currency takes the name of its currency") {
    any_figure const gdp = amount_in(u::LCU, areas::PAK);
    CHECK(in_own_currency(gdp).in() == u::PKR);
    CHECK(in_own_currency(gdp).value == gdp.value);
    CHECK(in_own_currency(gdp).on.where == gdp.on.where);
    CHECK(in_own_currency(amount_in(u::LCU / u::person, areas::PAK)).in() == u::PKR / u::person);
    CHECK(in_own_currency(amount_in(at_constant_prices(u::LCU, 2015), areas::PAK)).in() ==
          at_constant_prices(u::PKR, 2015));
    auto const typed = state<u::LCU>(printed(106, 12), {.when = year(2024), .kind = nature::flow, .where = areas::PAK});
    static_assert(std::is_same_v<decltype(in_own_currency<"PKR">(typed)), figure<u::PKR>>);
    CHECK(in_own_currency<"PKR">(typed).value == typed.value);
    CHECK(message_of<domain_error>([&] { return in_own_currency<"INR">(typed); }) ==
          "PAK is not known to have used INR from 2024-01-01 on");
    // Croatia's of 2022 is in kuna, or in euros: publishers differ.
    CHECK_THROWS_AS(in_own_currency(amount_in(u::LCU, areas::HRV, year(2022))), domain_error);
    CHECK(in_own_currency(amount_in(u::LCU, areas::HRV, year(2022)), "EUR").in() == u::EUR);
    CHECK(in_own_currency(amount_in(u::LCU, areas::HRV, year(2022)), "HRK").in() == currency("HRK"));
    CHECK(in_own_currency(amount_in(u::LCU, areas::HRV, year(2023))).in() == u::EUR);
    CHECK_THROWS_AS(in_own_currency(amount_in(u::LCU, areas::BGR, year(2025))), domain_error); // the euro since 2026
    CHECK_THROWS_AS(in_own_currency(amount_in(u::LCU, areas::PAN)), domain_error);             // PAB and USD
    CHECK(in_own_currency(amount_in(u::LCU, areas::USA)).in() == u::USD);
    CHECK_THROWS_AS(in_own_currency(amount_in(u::LCU, areas::european_union)), domain_error);
    CHECK_THROWS_AS(in_own_currency(amount_in(u::LCU, areas::PAK, no_period())), domain_error);
    CHECK(message_of<unit_mismatch>([] { return in_own_currency(amount_in(u::USD, areas::PAK)); }) ==
          "only amounts in LCU, at current prices or those of a stated year, are named by the area's own currency, and "
          "not USD");
    CHECK_THROWS_AS(in_own_currency(amount_in(at_constant_prices(u::LCU), areas::PAK)), unit_mismatch);
    CHECK_THROWS_AS(in_own_currency(amount_in(u::LCU / u::USD, areas::PAK)), unit_mismatch);
    // By no rate, and no table, before it has its name.
    std::string const direction = "a rate from PKR to USD does not convert LCU; in_own_currency(figure) of "
                                  "<almanac/compare/local_currency.hpp> names the currency";
    any_exchange_rate const rate = to_rate({"PKR", "USD", {359, -5}, year(2024), average, "IMF"});
    CHECK(message_of<unit_mismatch>([&] { return convert(gdp, rate); }) == direction);
    CHECK(message_of<unit_mismatch>([&] { return convert(gdp, rates, "USD"); }) ==
          "a rate from LCU to USD does not convert LCU; in_own_currency(figure) of "
          "<almanac/compare/local_currency.hpp> names the currency");
    CHECK(convert(in_own_currency(gdp), rate).in() == u::USD);
}

TEST_CASE("compare: series and panels take the name of the currency that all areas have") {
    auto const euros = in_own_currency<"EUR">(
        make_panel<u::LCU>(flow, {areas::DEU, areas::HRV}, year(2018),
                           {{3365450000000.0, 3474110000000.0}, {52380306600.0, missing_value}}));
    static_assert(decltype(euros)::unit_of == u::EUR);
    CHECK(rank_within_period(euros).at(areas::DEU, year(2018)).value == 1);
    CHECK(euros.at(areas::HRV, year(2018)).value == 52380306600.0);
    CHECK(is_missing(euros.at(areas::HRV, year(2019)).value));
    CHECK(in_own_currency<"KZT">(gdp_lcu.series(areas::KAZ)).at(year(2018)).value == 61819536400000.0);
    CHECK(message_of<domain_error>([] { return in_own_currency<"EUR">(gdp_lcu); }) ==
          "KAZ is not known to have used EUR from 2017-01-01 on");
}

TEST_CASE("compare: flows in the currency of each area have no totals and no mirror") {
    auto const f = make_flows<u::LCU>({}, year(2024), {areas::KAZ, areas::UZB}, {product_code("27")});
    std::string const words =
        "cannot add up or compare flows in LCU: those of each area are in its own currency; state them in one";
    CHECK(message_of<not_comparable>([&] { return trade::totals_of(f); }) == words);
    CHECK(message_of<not_comparable>([&] { return trade::mirror_differences(f); }) == words);
}

TEST_CASE("compare: the sole currency of each country is one that it uses, and the only one") {
    serial_day const days[] = {to_serial({2010, 7, 1}), to_serial({2017, 1, 1}), to_serial({2024, 1, 1})};
    int found = 0;
    for (country const each : all_countries()) {
        area const where(each.alpha_3);
        INFO(each.alpha_3);
        for (serial_day const from : days) {
            currency_code const sole = sole_currency_since(where, from);
            for (serial_day day = from; day < to_serial({2026, 2, 1}); day = day + 90) {
                for (currency_use const& use : currencies_of(where, day)) {
                    bool const is_fund =
                        std::string_view("BOV CHE CHW CLF COU MXV USN USS UYI UYW").find(use.code.view()) !=
                        std::string_view::npos;
                    if (!is_fund && !sole.empty()) CHECK(use.code == sole);
                }
                if (!sole.empty()) CHECK(validity_of(sole, where, day) != validity::not_valid);
            }
            if (sole.empty()) continue;
            ++found;
            period const since_then = year(to_civil(from).year);
            CHECK(in_own_currency(amount_in(u::LCU, where, since_then)).in() == currency(sole));
            // What is named must be it, and any other is refused.
            CHECK(in_own_currency(amount_in(u::LCU, where, since_then), sole).in() == currency(sole));
            CHECK_THROWS_AS(in_own_currency(amount_in(u::LCU, where, since_then), "XTS"), domain_error);
        }
    }
    CHECK(found > 600); // of 747
}
