// Stated figures in another currency: values, intervals, waivers. Expected numbers are by Python's `fractions`.
#include <almanac/compare/figures/conversion.hpp>
#include <almanac/indicator/figure_text.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr auto average = rate_kind::period_average;
constexpr auto at_end = rate_kind::end_of_period;
constexpr auto parity = rate_kind::purchasing_power_parity;

constexpr basis flow_2024{.when = year(2024), .kind = nature::flow};
constexpr basis stock_2024{.when = as_of(day(2024, 12, 31)), .kind = nature::stock};
constexpr basis with(basis b, nature kind) {
    b.kind = kind;
    return b;
}
constexpr basis with(basis b, period const& when) {
    b.when = when;
    return b;
}
constexpr any_figure make(basis const& on, unit const& u = units::USD) {
    return {decimal(28, 6), rounding_interval({28, 6}, qualifier::plain, u), qualifier::plain, on, {}, u};
}
constexpr any_exchange_rate rate(period const& when, rate_kind kind) {
    return to_rate({"USD", "PKR", {27858, -2}, when, kind, "a bank"});
}
constexpr bool against(any_figure const& f, any_exchange_rate const& by, reasons expected) {
    return convertibility(f, by) == expected;
}
constexpr auto none = reasons();
constexpr any_exchange_rate year_average = rate(year(2024), average);
constexpr any_exchange_rate year_end = rate(year(2024), at_end);

constexpr auto exports = state<units::USD>(printed(392, 6), flow_2024);
constexpr auto debt = state<units::USD>(printed(131, 9), stock_2024);
constexpr auto rupees = quote<"USD", "PKR">({27858, -2}, year(2024), average, "a bank");
constexpr auto rupees_at_end = quote<"USD", "PKR">({27858, -2}, day(2024, 12, 31), at_end, "a bank");
constexpr auto exports_in_rupees = convert(exports, rupees);

constexpr unit usd_2015 = at_constant_prices(units::USD, 2015);
constexpr unit pkr_2021 = at_constant_prices(units::PKR, 2021);
constexpr auto parity_2021 = quote<"USD", "PKR">({412, -1}, year(2021), parity, "ICP");
} // namespace

// Values.
PROVE("compare: a flow of dollars in rupees", // 392 million * 278.58
      exports_in_rupees.value == decimal(10920336, 4) && exports_in_rupees.in() == units::PKR);
PROVE("compare: its interval is that of the figure by the rate", // [391.5, 392.5) million * 278.58
      exports_in_rupees.range == half_open_interval(decimal(109064070000), decimal(109342650000)));
PROVE("compare: a converted figure prints the digits that it can defend",
      to_text(exports_in_rupees) == "about PKR 109.2 billion" && exports_in_rupees.on.waived.empty());
PROVE("compare: a rounded rate widens the interval", // 391.5 million * 278.575, 392.5 million * 278.585
      convert(exports, quote<"USD", "PKR">({27858, -2}, year(2024), average, "", rate_digits::rounded)).range ==
          half_open_interval(decimal(109062112500), decimal(109344612500)));
PROVE("compare: by an inverse rate, in 18 digits", [] {
    auto const back =
        convert(state<units::PKR>(printed(1, 9), flow_2024), inverse(rupees)); // [0.95, 1.05) 10^9 / 278.58
    return back.value == decimal(358963313949314380, -11) && back.in() == units::USD &&
           contains(back.range, back.value) && back.range.lower < decimal(341015148251848662, -11) &&
           back.range.upper > decimal(376911479646780099, -11) && back.range.upper < decimal(376911479646780101, -11);
}());
PROVE("compare: an open figure stays open",
      convert(state<units::USD>(printed(700, 0), flow_2024, qualifier::over), rupees).range == above(decimal(195006)));
PROVE("compare: at run time as at compile time", [] {
    any_figure const r = convert(forget_unit(exports), forget_currencies(rupees));
    return r.value == exports_in_rupees.value && r.range == exports_in_rupees.range && r.in() == units::PKR;
}());
PROVE("compare: a price per tonne keeps its tonnes",
      convert(state<units::USD / units::t>(printed(300), with(flow_2024, nature::price)), rupees).in() ==
          units::PKR / units::t);

// Kinds.
PROVE("compare: a stock takes the rate of its day, a flow the average of its period",
      against(make(stock_2024), year_end, none) && against(make(flow_2024), year_average, none));
PROVE("compare: and not the other way round", against(make(stock_2024), year_average, reason::rate_kind) &&
                                                  against(make(flow_2024), year_end, reason::rate_kind));
PROVE("compare: a capacity is like a stock",
      against(make(with(stock_2024, nature::capacity)), year_end, none) &&
          against(make(with(stock_2024, nature::capacity)), year_average, reason::rate_kind));
PROVE("compare: a price is of its period or of its day",
      against(make(with(flow_2024, nature::price)), year_average, none) &&
          against(make(with(flow_2024, nature::price)), year_end, reason::rate_kind) &&
          against(make(with(stock_2024, nature::price)), year_end, none));
PROVE("compare: the nature of a ratio or a change does not tell",
      against(make(with(flow_2024, nature::ratio)), year_average, reason::rate_kind) &&
          against(make(with(flow_2024, nature::change)), year_average, reason::rate_kind) &&
          against(make(with(stock_2024, nature::ratio)), year_end, reason::rate_kind));
PROVE("compare: a fixed rate suits all in its period", [] {
    any_exchange_rate const fixed = rate(since(year(1999)), rate_kind::fixed);
    return against(make(stock_2024), fixed, none) && against(make(flow_2024), fixed, none) &&
           against(make(with(flow_2024, nature::ratio)), fixed, none) &&
           against(make(with(flow_2024, year(1998))), fixed, reason::rate_period);
}());

// Periods.
PROVE("compare: the average of another year or of a part",
      against(make(flow_2024), rate(year(2023), average), reason::rate_period) &&
          against(make(flow_2024), rate(quarter(2024, 4), average), reason::rate_period));
PROVE("compare: the same days under another name",
      against(make(flow_2024), rate(span(month(2024, 1), month(2024, 12)), average), none));
PROVE("compare: the end of a month, of a year and of their last day are one",
      against(make(stock_2024), rate(month(2024, 12), at_end), none) &&
          against(make(with(stock_2024, as_of(month(2024, 12)))), rate(day(2024, 12, 31), at_end), none) &&
          against(make(with(stock_2024, year(2024))), rate(day(2024, 12, 31), at_end), none));
PROVE("compare: the end of another month",
      against(make(stock_2024), rate(month(2024, 11), at_end), reason::rate_period));
PROVE("compare: a stock at the average of a year without its day",
      against(make(stock_2024), rate(year(2023), average), reasons(reason::rate_kind) | reason::rate_period));
PROVE("compare: a figure without a period or a value", [] {
    any_figure missing = make(flow_2024);
    missing.on.status = observation_status("M");
    return against(make(with(flow_2024, no_period())), year_average, reason::period_unknown) &&
           against(missing, year_average, reason::missing);
}());

// Waivers.
PROVE("compare: a waived kind stays in the result",
      convert(debt, rupees, waive(reason::rate_kind)).on.waived == reasons(reason::rate_kind) &&
          to_text(convert(debt, rupees, waive(reason::rate_kind))) == "about PKR 36.5 trillion [waived: rate_kind]");
PROVE("compare: a waiver that was not needed does not",
      convert(debt, rupees_at_end, waive(reason::rate_kind, reason::rate_period)).on.waived.empty());

// Constant prices and purchasing power.
PROVE("compare: constant prices take the average of their base year, whatever their period and nature",
      against(make(flow_2024, usd_2015), rate(year(2015), average), none) &&
          against(make(stock_2024, usd_2015), rate(year(2015), average), none) &&
          against(make(flow_2024, usd_2015), year_average, reason::rate_period) &&
          against(make(flow_2024, usd_2015), rate(year(2015), at_end), reason::rate_kind));
PROVE("compare: and stay constant prices of that year",
      convert(make(flow_2024, usd_2015), rate(year(2015), average)).in() == at_constant_prices(units::PKR, 2015));
PROVE("compare: rupees of 2021 in international dollars of 2021", [] {
    auto const stated = state<pkr_2021>(printed(85, 12), flow_2024);
    auto const made = to_international<2021>(stated, inverse(parity_2021)); // 85 * 10^12 / 41.2
    return made.in() == at_purchasing_power_parity(units::USD, 2021) && made.value == decimal(206310679611650485, -5) &&
           made.on.waived.empty();
}());
PROVE("compare: current rupees take the parity of their year",
      to_international<2021>(state<units::PKR>(printed(85, 12), with(flow_2024, year(2021))), inverse(parity_2021))
                  .in() == at_purchasing_power_parity(units::USD, 2021) &&
          to_international<2021>(state<units::PKR>(printed(85, 12), flow_2024), inverse(parity_2021),
                                 waive(reason::rate_period))
                  .on.waived == reasons(reason::rate_period));
PROVE("compare: a stock at a parity needs no waiver",
      to_international(make(with(stock_2024, as_of(day(2021, 6, 30))), units::PKR),
                       forget_currencies(inverse(parity_2021)))
          .on.waived.empty());

// Tables.
namespace {
constexpr quoted_rate stated_rates[] = {
    {"USD", "KZT", {4689625, -4}, year(2024), average, "IMF"},
    {"USD", "PKR", {27855, -2}, day(2024, 12, 31), at_end, "SBP"},
    {"USD", "PKR", {27858, -2}, year(2024), average, "IMF"},
};
constexpr rate_table rates(stated_rates);
constexpr auto in_tenge = convert<"KZT">(state<units::PKR>(printed(28, 9), flow_2024), rates, {}, {"USD"});
} // namespace
PROVE("compare: a table has the rate that suits the figure",
      convert<"PKR">(exports, rates).amount.value == exports_in_rupees.value &&
          convert<"PKR">(debt, rates).by.rate.kind == at_end);
PROVE("compare: with the path to it",
      to_text(in_tenge.by.path) ==
              "PKR -> USD -> KZT by the inverse of IMF period average 2024, IMF period average 2024" &&
          in_tenge.amount.in() == units::KZT && in_tenge.amount.value == decimal(471352932730274966, -7));
PROVE("compare: a kind that is named, and waived",
      convert<"PKR">(debt, rates, {.lookup = {}, .kind = average, .waived = reason::rate_kind}).amount.on.waived ==
          reasons(reason::rate_kind));
PROVE("compare: an earlier rate that is allowed, and waived",
      convert<"PKR">(state<units::USD>(printed(131, 9), with(stock_2024, as_of(day(2025, 1, 2)))), rates,
                     {.lookup = {rate_match::previous, 3}, .kind = {}, .waived = reason::rate_period})
              .amount.on.waived == reasons(reason::rate_period));
PROVE("compare: at run time by a table",
      convert(forget_unit(exports), rates, "PKR").amount.value == exports_in_rupees.value);
