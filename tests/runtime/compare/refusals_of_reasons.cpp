// One test for each reason that speaks against a computation: it is refused, also when all other reasons are waived;
// its waiver lets the computation through; and the result shows what had to be waived, and nothing else. Of figures,
// and of series, cross-sections and panels where the reason can arise. The words are written by hand.
#include <almanac/compare.hpp>
#include <almanac/compare/containers/conversion.hpp>
#include <almanac/compare/figures/conversion.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"

#include <string>

using namespace almanac;

namespace {
constexpr basis in_2024{.when = year(2024), .kind = nature::flow, .where = areas::PAK, .counterpart = areas::UZB};
constexpr unit usd_2015 = at_constant_prices(units::USD, 2015);

any_figure make(basis const& on, unit const& u = units::USD) {
    return {decimal(28, 6), rounding_interval({28, 6}, qualifier::plain, u), qualifier::plain, on, {}, u};
}
/// A figure that differs from that of Pakistan's exports to Uzbekistan in 2024 in what the function changes.
template <class Change>
any_figure but(Change change, unit const& u = units::USD) {
    basis on = in_2024;
    change(on);
    return make(on, u);
}
any_figure const here = make(in_2024);

/// A series of Pakistan from 2023 on, of what is given.
template <unit Unit = units::USD>
auto values_of(common_basis const& about, area where = areas::PAK) {
    return make_series<Unit>(about, where, year(2023), {10.0, 11.0});
}
auto section_of(common_basis const& about, period const& when) {
    return make_cross_section<units::USD>(about, when, {{areas::PAK, 10.0}, {areas::IND, 20.0}});
}
auto months_of(nature kind) {
    return make_series<units::USD>({.kind = kind}, areas::PAK, month(2024, 1), {1.0, 2.0, 3.0});
}

any_exchange_rate rate(period const& when, rate_kind kind) {
    return to_rate({"USD", "PKR", {27858, -2}, when, kind, "a bank"});
}
constexpr quoted_rate rates_of_2023[] = {{"USD", "PKR", {280, 0}, year(2023), rate_kind::period_average, "a bank"}};

template <class Result>
reasons waived_in(Result const& result) {
    if constexpr (requires { result.about.waived; }) {
        return result.about.waived;
    } else {
        return result.on.waived;
    }
}

/// `compute` takes the waived reasons. Only `why` speaks against the computation.
template <class Compute>
void check_reason(reason why, std::string const& words, Compute compute) {
    INFO(words);
    reasons all;
    for (int i = 0; i < reason_count; ++i) all.add(static_cast<reason>(i));
    try {
        static_cast<void>(compute(all - reasons(why)));
        FAIL_CHECK("nothing was thrown");
    } catch (not_comparable const& e) {
        INFO(e.what());
        CHECK(std::string(e.what()).find(words) != std::string::npos);
        CHECK(std::string(e.what()).find("waive(reason::" + std::string(to_text(why)) + ")") != std::string::npos);
    }
    CHECK_THROWS_AS(compute(reasons()), not_comparable);
    CHECK(waived_in(compute(waive(why))) == waive(why));
    CHECK(waived_in(compute(all)) == waive(why)); // what did not have to be waived is not shown
}
} // namespace

TEST_CASE("compare: the reason period is refused, waived and seen") {
    any_figure const before = but([](basis& on) { on.when = year(2023); });
    std::string const words = "they are of different periods (2024, 2023)";
    check_reason(reason::period, "cannot divide: " + words, [&](reasons w) { return ratio(here, before, w); });
    check_reason(reason::period, "cannot subtract: " + words, [&](reasons w) { return gap(here, before, w); });
    check_reason(reason::period, "cannot take the share: " + words, [&](reasons w) { return share(here, before, w); });
    any_figure const months = but([](basis& on) { on.when = quarter(2022, 1); });
    check_reason(reason::period, "cannot add: they are of different periods (2024, 2022-Q1)",
                 [&](reasons w) { return sum(here, months, w); });
    check_reason(reason::period, "cannot take the growth: they are of different periods (2022-Q1, 2024)",
                 [&](reasons w) { return growth(months, here, w); });
    auto const now = section_of({.kind = nature::flow}, year(2024));
    auto const then = section_of({.kind = nature::flow}, year(2023));
    check_reason(reason::period, "cannot take the ratio: " + words, [&](reasons w) { return ratio(now, then, w); });
    check_reason(reason::period, "cannot divide: " + words, [&](reasons w) { return per(now, then, w); });
    CHECK(compare(here, before, waive(reason::period)) == verdict::undecided);
}

TEST_CASE("compare: the reason period_unknown is refused, waived and seen") {
    any_figure const undated = but([](basis& on) { on.when = no_period(); });
    std::string const words = "a period is not stated (2024, none)";
    check_reason(reason::period_unknown, "cannot divide: " + words, [&](reasons w) { return ratio(here, undated, w); });
    check_reason(reason::period_unknown, "cannot add: " + words, [&](reasons w) { return sum(here, undated, w); });
    check_reason(reason::period_unknown, "cannot take the change: " + words,
                 [&](reasons w) { return change(here, undated, w); });
    any_exchange_rate const average = rate(year(2024), rate_kind::period_average);
    check_reason(reason::period_unknown, "cannot convert USD to PKR: a period is not stated (none, 2024)",
                 [&](reasons w) { return convert(undated, average, w); });
    auto const dated = section_of({.kind = nature::flow}, year(2024));
    auto const of_no_period = section_of({.kind = nature::flow}, no_period());
    check_reason(reason::period_unknown, "cannot subtract: " + words,
                 [&](reasons w) { return gap(dated, of_no_period, w); });
}

TEST_CASE("compare: the reason nature is refused, waived and seen") {
    any_figure const stock = but([](basis& on) { on.kind = nature::stock; });
    std::string const words = "they differ in nature (flow, stock)";
    check_reason(reason::nature, "cannot divide: " + words, [&](reasons w) { return ratio(here, stock, w); });
    check_reason(reason::nature, "cannot add: " + words, [&](reasons w) { return sum(here, stock, w); });
    auto const flows = values_of({.kind = nature::flow});
    auto const stocks = values_of({.kind = nature::stock});
    check_reason(reason::nature, "cannot take the ratio: " + words, [&](reasons w) { return ratio(flows, stocks, w); });
    // The mean of flows is of no nature that they have.
    check_reason(reason::nature, "cannot convert the frequency: a flow has a sum over time and no mean", [](reasons w) {
        return to_frequency(months_of(nature::flow), {period_kind::quarter}, conversion::mean, incomplete::refuse, w)
            .values;
    });
}

TEST_CASE("compare: the reason assertion is refused, waived and seen") {
    any_figure const target = but([](basis& on) { on.asserted = assertion::target; });
    std::string const words = "one is factual and the other is not (observed, target)";
    check_reason(reason::assertion, "cannot divide: " + words, [&](reasons w) { return ratio(here, target, w); });
    any_figure const later = but([](basis& on) { on.when = year(2030), on.asserted = assertion::target; });
    check_reason(reason::assertion, "cannot take the annual growth: " + words,
                 [&](reasons w) { return cagr(here, later, w); });
    auto const observed = values_of({.kind = nature::flow, .asserted = assertion::observed});
    auto const projected = values_of({.kind = nature::flow, .asserted = assertion::projected});
    check_reason(reason::assertion, "one is factual and the other is not (observed, projected)",
                 [&](reasons w) { return gap(observed, projected, w); });
    check_reason(reason::assertion, "cannot divide: one is factual and the other is not (observed, projected)",
                 [&](reasons w) { return per(observed, projected, w); });
}

TEST_CASE("compare: the reason price_basis is refused, waived and seen") {
    any_figure const constant = make(in_2024, usd_2015);
    std::string const words = "they are at different prices (USD, USD@2015)";
    check_reason(reason::price_basis, "cannot divide: " + words, [&](reasons w) { return ratio(here, constant, w); });
    check_reason(reason::price_basis, "cannot add: " + words, [&](reasons w) { return sum(here, constant, w); });
    auto const at_current = values_of({.kind = nature::flow});
    auto const at_constant = values_of<usd_2015>({.kind = nature::flow});
    check_reason(reason::price_basis, "cannot take the share: " + words,
                 [&](reasons w) { return share(at_current, at_constant, w); });
    auto const on_2015 = values_of<units::index>({.kind = nature::ratio, .base = year(2015)});
    auto const on_2020 = values_of<units::index>({.kind = nature::ratio, .base = year(2020)});
    check_reason(reason::price_basis,
                 "cannot take the ratio: the index numbers are on different bases (2015, 2020); rebase(",
                 [&](reasons w) { return ratio(on_2015, on_2020, w); });
}

TEST_CASE("compare: the reason counterpart is refused, waived and seen") {
    any_figure const other = but([](basis& on) { on.counterpart = areas::KAZ; });
    std::string const words = "they have different counterparts (UZB, KAZ)";
    check_reason(reason::counterpart, "cannot take the share: " + words,
                 [&](reasons w) { return share(here, other, w); });
    any_figure const before = but([](basis& on) { on.when = year(2023), on.counterpart = areas::KAZ; });
    check_reason(reason::counterpart, "cannot take the growth: they have different counterparts (KAZ, UZB)",
                 [&](reasons w) { return growth(before, here, w); });
    auto const to_uzbekistan = values_of({.kind = nature::flow, .counterpart = areas::UZB});
    auto const to_kazakhstan = values_of({.kind = nature::flow, .counterpart = areas::KAZ});
    check_reason(reason::counterpart, "cannot subtract: " + words,
                 [&](reasons w) { return gap(to_uzbekistan, to_kazakhstan, w); });
    check_reason(reason::counterpart, "cannot take the share: " + words,
                 [&](reasons w) { return share(to_uzbekistan, to_kazakhstan, w); });
}

TEST_CASE("compare: the reason area is refused, waived and seen") {
    any_figure const india = but([](basis& on) { on.where = areas::IND; });
    check_reason(reason::area, "cannot take the share: their areas do not fit (PAK to UZB, IND to UZB)",
                 [&](reasons w) { return share(here, india, w); });
    any_figure const region = but([](basis& on) { on.counterpart = areas::central_asia; });
    check_reason(reason::area, "cannot add: their areas do not fit (PAK to UZB, PAK to central_asia)",
                 [&](reasons w) { return sum(here, region, w); });
    any_figure const india_before = but([](basis& on) { on.when = year(2023), on.where = areas::IND; });
    check_reason(reason::area, "cannot take the change: their areas do not fit (IND to UZB, PAK to UZB)",
                 [&](reasons w) { return change(india_before, here, w); });
    auto const pakistan = values_of({.kind = nature::flow}, areas::PAK);
    auto const of_india = values_of({.kind = nature::flow}, areas::IND);
    auto const world = values_of({.kind = nature::flow}, areas::world);
    check_reason(reason::area, "cannot take the share: their areas do not fit (PAK, IND)",
                 [&](reasons w) { return share(pakistan, of_india, w); });
    check_reason(reason::area, "cannot add: their areas do not fit (PAK, world)",
                 [&](reasons w) { return sum(pakistan, world, w); });
    auto const part_and_whole =
        make_cross_section<units::USD>({.kind = nature::flow}, year(2024), {{areas::PAK, 1.0}, {areas::world, 100.0}});
    check_reason(reason::area, "cannot compute shares within a period: PAK and world count a country twice",
                 [&](reasons w) { return share_within_period(part_and_whole, absent::refuse, w); });
}

TEST_CASE("compare: the reason missing is refused, waived and seen") {
    // Of figures alone: in a container a missing value is missing in the result.
    any_figure const none = but([](basis& on) { on.status = observation_status("M"); });
    std::string const words = "a value is missing (none, M)";
    check_reason(reason::missing, "cannot divide: " + words, [&](reasons w) { return ratio(here, none, w); });
    check_reason(reason::missing, "cannot subtract: " + words, [&](reasons w) { return gap(here, none, w); });
    check_reason(reason::missing, "cannot take the share: " + words, [&](reasons w) { return share(here, none, w); });
    check_reason(reason::missing, "cannot add: " + words, [&](reasons w) { return sum(here, none, w); });
    any_figure const before = but([](basis& on) { on.when = year(2023), on.status = observation_status("M"); });
    check_reason(reason::missing, "cannot take the growth: a value is missing (M, none)",
                 [&](reasons w) { return growth(before, here, w); });
    check_reason(reason::missing, "cannot take the required growth: a value is missing (M, none)",
                 [&](reasons w) { return required_growth(before, here, w); });
    any_exchange_rate const average = rate(year(2024), rate_kind::period_average);
    check_reason(reason::missing, "cannot convert USD to PKR: a value is missing (M)",
                 [&](reasons w) { return convert(none, average, w); });
}

TEST_CASE("compare: the reason not_additive is refused, waived and seen") {
    any_figure const price = but([](basis& on) { on.kind = nature::price; });
    std::string const words = "their nature has no sum (price, price)";
    check_reason(reason::not_additive, "cannot add: " + words, [&](reasons w) { return sum(price, price, w); });
    common_basis const prices{.kind = nature::price};
    check_reason(reason::not_additive, "cannot add: " + words,
                 [&](reasons w) { return sum(values_of(prices), values_of(prices), w); });
    check_reason(reason::not_additive, "cannot take shares: " + words,
                 [&](reasons w) { return share_within_period(section_of(prices, year(2024)), absent::refuse, w); });
    check_reason(reason::not_additive,
                 "cannot convert the frequency: a price has an end and a mean over time and no sum", [](reasons w) {
                     return to_frequency(months_of(nature::price), {period_kind::quarter}, conversion::sum,
                                         incomplete::refuse, w)
                         .values;
                 });
    auto const panel_of_prices = make_panel<units::USD>(prices, {areas::KAZ, areas::UZB}, year(2024), {{1.0}, {2.0}});
    check_reason(reason::not_additive, "cannot roll up: " + words, [&](reasons w) {
        return roll_up(panel_of_prices, areas::central_asia, {.least_present = 0.1, .waived = w}).values;
    });
    auto const ranks =
        make_panel<units::rank>({.kind = nature::rank}, {areas::KAZ, areas::UZB}, year(2024), {{1.0}, {2.0}});
    auto const people =
        make_panel<units::person>({.kind = nature::stock}, {areas::KAZ, areas::UZB}, year(2024), {{20.0}, {37.0}});
    check_reason(reason::not_additive, "cannot take the mean: their nature has no sum (rank, rank)", [&](reasons w) {
        return roll_up_mean(ranks, people, areas::central_asia, {.least_present = 0.1, .waived = w}).values;
    });
}

TEST_CASE("compare: the reason stock_over_time is refused, waived and seen") {
    any_figure const now = but([](basis& on) { on.kind = nature::stock; });
    any_figure const later = but([](basis& on) { on.kind = nature::stock, on.when = year(2025); });
    check_reason(reason::stock_over_time, "cannot add: stocks and rates do not add over time (2024, 2025)",
                 [&](reasons w) { return sum(now, later, w); });
    check_reason(reason::stock_over_time,
                 "cannot convert the frequency: a stock has an end and a mean over time and no sum", [](reasons w) {
                     return to_frequency(months_of(nature::stock), {period_kind::quarter}, conversion::sum,
                                         incomplete::refuse, w)
                         .values;
                 });
}

TEST_CASE("compare: the reason overlap is refused, waived and seen") {
    // Of figures alone: the periods of two containers are the same, or the containers are refused.
    any_figure const first_half = but([](basis& on) { on.when = half(2024, 1); });
    any_figure const second_quarter = but([](basis& on) { on.when = quarter(2024, 2); });
    check_reason(reason::overlap, "cannot add: their periods overlap (2024-S1, 2024-Q2)",
                 [&](reasons w) { return sum(first_half, second_quarter, w); });
    any_figure const to_2020 = but([](basis& on) { on.when = span(year(2019), year(2020)); });
    any_figure const from_2020 = but([](basis& on) { on.when = span(year(2020), year(2021)); });
    check_reason(reason::overlap, "cannot take the growth: their periods overlap (2019/2020, 2020/2021)",
                 [&](reasons w) { return growth(to_2020, from_2020, w); });
    check_reason(reason::overlap, "cannot take the change: their periods overlap (2019/2020, 2020/2021)",
                 [&](reasons w) { return change(to_2020, from_2020, w); });
    check_reason(reason::overlap, "cannot take the required growth: their periods overlap (2019/2020, 2020/2021)",
                 [&](reasons w) { return required_growth(to_2020, from_2020, w); });
}

TEST_CASE("compare: the reason rate_kind is refused, waived and seen") {
    any_figure const debt = but([](basis& on) { on.kind = nature::stock; });
    check_reason(
        reason::rate_kind,
        "cannot convert USD to PKR: the rate is of a kind that does not suit the figure (stock, period average)",
        [&](reasons w) { return convert(debt, rate(year(2024), rate_kind::period_average), w); });
    check_reason(reason::rate_kind,
                 "cannot convert USD to PKR: the rate is of a kind that does not suit the figure (flow, end of period)",
                 [](reasons w) { return convert(here, rate(year(2024), rate_kind::end_of_period), w); });
    // Neither a stock nor a flow: no kind of rate suits a ratio.
    any_figure const ratio_of_money = but([](basis& on) { on.kind = nature::ratio; });
    check_reason(reason::rate_kind, "does not suit the figure (ratio, period average)",
                 [&](reasons w) { return convert(ratio_of_money, rate(year(2024), rate_kind::period_average), w); });
    auto const stocks = make_series<units::USD>({.kind = nature::stock}, areas::PAK, year(2023), {10.0});
    check_reason(reason::rate_kind, "the rate is of a kind that does not suit the figure (stock, period average)",
                 [&](reasons w) {
                     conversion_options const how{.kind = rate_kind::period_average, .waived = w};
                     return convert<"PKR">(stocks, rate_table(rates_of_2023), how).amounts;
                 });
}

TEST_CASE("compare: the reason rate_period is refused, waived and seen") {
    check_reason(reason::rate_period, "cannot convert USD to PKR: the rate is of another period (2024, 2023)",
                 [](reasons w) { return convert(here, rate(year(2023), rate_kind::period_average), w); });
    any_exchange_rate const parity = rate(year(2021), rate_kind::purchasing_power_parity);
    check_reason(reason::rate_period, "cannot convert USD to PKR: the rate is of another period (2024, 2021)",
                 [&](reasons w) { return to_international(here, parity, w); });
    auto const flows = make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2023), {10.0, 11.0});
    check_reason(reason::rate_period, "the rate is of another period (2024, 2023)", [&](reasons w) {
        conversion_options const how{.lookup = {rate_match::previous, 366}, .waived = w};
        return convert<"PKR">(flows, rate_table(rates_of_2023), how).amounts;
    });
}

TEST_CASE("compare: the reason transformation is refused, waived and seen") {
    // Of containers alone: a figure is of its period.
    auto const months = months_of(nature::flow);
    check_reason(reason::transformation,
                 "cannot subtract: the values are over different lengths of time (over 1 month, over 3 months)",
                 [&](reasons w) { return gap(growth(months), growth(months, one_quarter), w); });
    auto const to_date = make_series<units::USD>({.kind = nature::flow, .accumulated = accumulation::year_to_date},
                                                 areas::PAK, month(2024, 1), {1.0, 3.0, 6.0});
    check_reason(reason::transformation,
                 "cannot subtract: the values are over different lengths of time (of the year to date, of each period)",
                 [&](reasons w) { return gap(to_date, months, w); });
    check_reason(
        reason::transformation, "cannot convert the frequency: the values are of the year to date", [&](reasons w) {
            return to_frequency(to_date, {period_kind::quarter}, conversion::sum, incomplete::refuse, w).values;
        });
    check_reason(reason::transformation, "cannot add up over time: ", [&](reasons w) { return cumulate(to_date, w); });
}

TEST_CASE("compare: the reason local_currency is refused, waived and seen") {
    any_figure const rupees = make(in_2024, units::LCU);
    any_figure const sums = but([](basis& on) { on.where = areas::UZB; }, units::LCU);
    check_reason(reason::local_currency,
                 "cannot divide: each is in the currency of its own area (PAK to UZB, UZB to UZB)",
                 [&](reasons w) { return ratio(rupees, sums, w); });
    check_reason(reason::local_currency, "cannot add: each is in the currency of its own area (PAK to UZB, UZB to UZB)",
                 [&](reasons w) { return sum(rupees, sums, w); });
    auto const of_pakistan = values_of<units::LCU>({.kind = nature::flow});
    auto const of_uzbekistan = values_of<units::LCU>({.kind = nature::flow}, areas::UZB);
    check_reason(reason::local_currency, "cannot subtract: each is in the currency of its own area (PAK, UZB)",
                 [&](reasons w) { return gap(of_pakistan, of_uzbekistan, w); });
    check_reason(reason::local_currency, "the values are in LCU, each area's in its own currency", [](reasons w) {
        auto const section = make_cross_section<units::LCU>({.kind = nature::flow}, year(2024),
                                                            {{areas::PAK, 10.0}, {areas::UZB, 20.0}});
        return rank_within_period(section, {}, w);
    });
}

TEST_CASE("compare: what was waived stays in what is computed from it") {
    auto const observed = values_of({.kind = nature::flow, .asserted = assertion::observed});
    auto const projected = values_of({.kind = nature::flow, .asserted = assertion::projected});
    auto const both = sum(observed, projected, waive(reason::assertion));
    REQUIRE(both.about.waived == reasons(reason::assertion));
    CHECK(growth(both).about.waived == reasons(reason::assertion));
    CHECK(change(both).about.waived == reasons(reason::assertion));
    CHECK(rebase(both, year(2023)).about.waived == reasons(reason::assertion));
    CHECK(ratio(both, observed).about.waived == reasons(reason::assertion));
    CHECK(share(observed, both).about.waived == reasons(reason::assertion));
    auto const explained =
        derive(operations::ratio, both, values_of({.kind = nature::flow, .counterpart = areas::UZB}));
    CHECK(explained.waived == reasons(reason::assertion));
    CHECK(std::string(explain(explained).view()).find("; waived: assertion") != std::string::npos);
}
