// Change, growth and flows to stocks and back. Unless a source is named, expected values were computed with Python's
// decimal module to 40 digits.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/statistics/growth.hpp>

#include "near.hpp"
#include "prove.hpp"

#include <limits>
#include <vector>

using namespace almanac;

namespace {
constexpr double none = missing_value;
template <class Numbers, std::size_t Size>
constexpr bool all_same(Numbers const& numbers, double const (&expected)[Size]) {
    if (numbers.size() != Size) return false;
    for (std::size_t i = 0; i < Size; ++i) {
        if (!is_near(numbers[i], expected[i])) return false;
    }
    return true;
}
/// The bounds are these but for their outward rounding.
constexpr bool tightly(bounded const& x, double low, double high, double tolerance = 4e-15) {
    return x.low <= low && x.high >= high && x.low <= x.value && x.value <= x.high && is_near(x.low, low, tolerance) &&
           is_near(x.high, high, tolerance);
}
constexpr day_fraction midpoints(period const& a, period const& b) {
    return years_between(a, b, time_between::midpoints);
}
constexpr day_fraction ends(period const& a, period const& b) { return years_between(a, b, time_between::ends); }

// GDP per head of Pakistan in current dollars, 2019 to 2024: World Bank, World Development Indicators, NY.GDP.PCAP.CD,
// CC BY 4.0.
constexpr double gdp_per_head[] = {1390.41690981745, 1278.39735206896, 1455.31922370186,
                                   1538.3228133171,  1360.32417758419, 1479.47755241191};
constexpr bounded hundred{100, 99.5, 100.5};
constexpr bounded more{110, 109.5, 110.5};
constexpr bounded straddling{0.5, -0.5, 1.5};
struct row {
    int year;
    double value;
};
constexpr row rows[] = {{2019, 4}, {2020, 5}, {2021, 10}};
} // namespace

PROVE("compare: growth: change", statistics::change(392.0, 350.0) == -42 && statistics::change(3, 5) == 2);
PROVE("compare: growth: from 100 to 105 is 5 %",
      is_near(statistics::growth(100, 105), 0.05) && is_near(statistics::growth(100.0, 95), -0.05));
PROVE("compare: growth: below zero it loses more than all", statistics::growth(100, -50) == -1.5);
PROVE("compare: growth: the logarithm adds", is_near(statistics::log_growth(100, 105), 0.04879016416943200306537440));
PROVE("compare: growth: missing in, missing out",
      is_missing(statistics::change(none, 1)) && is_missing(statistics::growth(1, none)) &&
          is_missing(statistics::log_growth(none, none)) && is_missing(statistics::cagr(none, 2, 1)) &&
          is_missing(statistics::exponential_growth(2, none, 1)) && is_missing(statistics::annualised(none, 4)) &&
          is_missing(statistics::doubling_time(none)));
// Oracle cagr-1, "13.04%": Wikipedia, "Compound annual growth rate".
PROVE("compare: growth: compound, 9,000 to 13,000 in 3 years",
      is_near(statistics::cagr(9000, 13000, 3), 0.13040381433805548));
// Of the World Bank's series: 1.249 % compound.
PROVE("compare: growth: compound, of Pakistan",
      is_near(statistics::cagr(gdp_per_head[0], gdp_per_head[5], midpoints(year(2019), year(2024))),
              0.012494488581339838056837844539745913586));
PROVE("compare: growth: compound over one year is growth", statistics::cagr(8, 10, 1) == statistics::growth(8, 10));
PROVE("compare: growth: compound to nothing loses all", statistics::cagr(8, 0, 3) == -1);
PROVE("compare: growth: exponential", is_near(statistics::exponential_growth(gdp_per_head[0], gdp_per_head[5], 5),
                                              0.0124170766072874450039119538024150652724));
PROVE("compare: growth: 1 % a month makes 12.68 % a year",
      is_near(statistics::annualised(0.01, 12), 0.126825030131969720661201));
PROVE("compare: growth: 21 % in two years is 10 % a year", is_near(statistics::annualised(0.21, 0.5), 0.1));
PROVE("compare: growth: all lost stays lost", statistics::annualised(-1, 4) == -1);
PROVE("compare: growth: doubling at 7 %",
      is_near(statistics::doubling_time(0.07), 10.24476835105872035959563062901912384317));
PROVE("compare: growth: doubling at 100 %", statistics::doubling_time(1.0) == 1);

// Row 4 of the table of algorithms: 1.590 %.
PROVE("compare: growth: least squares, of Pakistan",
      is_near(statistics::least_squares_growth(gdp_per_head), 0.015903472931186244780055258375837313763, 1e-14));
PROVE("compare: growth: least squares, years as times", [] {
    int const years[] = {2019, 2020, 2021, 2022, 2023, 2024};
    return is_near(statistics::least_squares_growth(gdp_per_head, years), 0.015903472931186244780055258375837313763,
                   1e-12);
}());
PROVE("compare: growth: least squares leaves a value out with its time", [] {
    double values[6];
    for (int i = 0; i < 6; ++i) values[i] = i == 3 ? none : gdp_per_head[i];
    return is_near(statistics::least_squares_growth(values, absent::skip), 0.013212062172938340597606229322457332282,
                   1e-14);
}());
PROVE("compare: growth: least squares of a geometric series is its rate", [] {
    double const values[] = {2, 6, 18, 54};
    return is_near(statistics::least_squares_growth(values), 2, 1e-14);
}());
PROVE("compare: growth: least squares with a projection",
      is_near(statistics::least_squares_growth(rows, absent::refuse, &row::value),
              elementary::exp(elementary::log(2.5) / 2) - 1, 1e-14));

// Oracle growth-1: QuantEcon/quantecon-notebooks-datascience#8, pct_change(fill_method=None).
PROVE("compare: growth: of each, nothing is padded", [] {
    double const values[] = {1, 2, none, 3, 4};
    return all_same(statistics::growth_of_each(values), {none, 1, none, none, 0.3333333333333333});
}());
PROVE("compare: growth: of each, a bad base does not stop the others", [] {
    double const values[] = {-1, 2, 0, 3, 6};
    return all_same(statistics::growth_of_each(values), {none, none, -1, none, 1}) &&
           all_same(statistics::change_of_each(values), {none, 3, -2, 3, 3}) &&
           all_same(statistics::log_growth_of_each(values), {none, none, none, none, elementary::log(2.0)});
}());
PROVE("compare: growth: of each over the same quarter of last year", [] {
    double const quarters[] = {10, 20, 30, 40, 11, 25, 30, 10};
    return all_same(statistics::growth_of_each(quarters, 4), {none, none, none, none, 0.1, 0.25, 0, -0.75});
}());
PROVE("compare: growth: a lag longer than the series", [] {
    double const two[] = {1, 2};
    return all_same(statistics::growth_of_each(two, 3), {none, none}) &&
           statistics::growth_of_each(std::vector<double>{}).empty();
}());
PROVE("compare: growth: of each, through a projection",
      all_same(statistics::growth_of_each(rows, 1, &row::value), {none, 0.25, 1}));
PROVE("compare: growth: of each, of whole numbers",
      all_same(statistics::growth_of_each(rows, 1, &row::year), {none, 1.0 / 2019, 1.0 / 2020}));

// Oracles cum-1 and cum-2: sdmx-twg/vtl, v2.3, "Flow to stock" ex_3 and "Stock to flow" ex_3.
PROVE("compare: growth: flows to stock", [] {
    double const flows[] = {2, 5, -3, 9};
    return all_same(statistics::cumulate(flows), {2, 7, 4, 13}) &&
           all_same(statistics::cumulate(flows, 100), {102, 107, 104, 113});
}());
PROVE("compare: growth: stocks to flow", [] {
    double const stocks[] = {2, 7, 4, 13};
    return all_same(statistics::differences(stocks), {2, 5, -3, 9}) &&
           all_same(statistics::differences(stocks, 1), {1, 5, -3, 9});
}());
PROVE("compare: growth: after a missing flow the stock is not known", [] {
    double const flows[] = {2, none, -3, 9};
    return all_same(statistics::cumulate(flows), {2, none, none, none});
}());
PROVE("compare: growth: a missing stock takes two flows with it", [] {
    double const stocks[] = {2, none, 4, 13};
    return all_same(statistics::differences(stocks), {2, none, none, 9});
}());

// The ends of an interval are those of the function at the ends of its arguments: (109.5 / 100.5, 110.5 / 99.5) - 1.
PROVE("compare: growth: bounds of a change", tightly(statistics::change(hundred, more), 9, 11));
PROVE("compare: growth: bounds of growth",
      tightly(statistics::growth(hundred, more), 109.5 / 100.5 - 1, 110.5 / 99.5 - 1));
PROVE("compare: growth: bounds of log growth",
      tightly(statistics::log_growth(hundred, more), elementary::log(109.5 / 100.5), elementary::log(110.5 / 99.5)));
PROVE("compare: growth: bounds of compound growth",
      tightly(statistics::cagr(hundred, more, 2), elementary::sqrt(109.5 / 100.5) - 1,
              elementary::sqrt(110.5 / 99.5) - 1));
PROVE("compare: growth: bounds of compound growth to something without an end", [] {
    bounded const rate = statistics::cagr(hundred, bounded(700, 700, elementary::number_detail::infinity), 2);
    return rate.high == elementary::number_detail::infinity &&
           is_near(rate.low, elementary::sqrt(700 / 100.5) - 1, 4e-15);
}());
PROVE("compare: growth: bounds of compound growth to perhaps nothing",
      statistics::cagr(hundred, bounded(1, 0, 2), 3).low == -1);
PROVE("compare: growth: an exact number among bounded ones",
      tightly(statistics::growth(100, more), 0.095, 0.105) &&
          tightly(statistics::growth(hundred, 110.0), 110 / 100.5 - 1, 110 / 99.5 - 1));
PROVE("compare: growth: bounds of an annual rate",
      tightly(statistics::annualised(bounded(0.01, 0.005, 0.015), 2), 0.010025, 0.030225));
PROVE("compare: growth: bounds of a doubling time",
      tightly(statistics::doubling_time(bounded(0.07, 0.065, 0.075)), elementary::log(2.0) / elementary::log(1.075),
              elementary::log(2.0) / elementary::log(1.065), 1e-13));
PROVE("compare: growth: it may never double", [] {
    bounded const time = statistics::doubling_time(bounded(0.01, -0.01, 0.03));
    return time.high == elementary::number_detail::infinity &&
           is_near(time.low, 23.449772250437735, 1e-13); // ln 2 / ln 1.03
}());
PROVE("compare: growth: of each, a base that may be zero has none", [] {
    bounded const values[] = {hundred, more, straddling, hundred};
    auto const rates = statistics::growth_of_each(values);
    return is_missing(rates[0]) && tightly(rates[1], 109.5 / 100.5 - 1, 110.5 / 99.5 - 1) && !is_missing(rates[2]) &&
           is_missing(rates[3]);
}());
PROVE("compare: growth: bounds of a stock", [] {
    bounded const flows[] = {hundred, more};
    auto const stocks = statistics::cumulate(flows);
    return tightly(stocks[1], 209, 211) && tightly(statistics::differences(flows)[1], 9, 11);
}());
PROVE("compare: growth: bounds by least squares, two points", [] {
    bounded const values[] = {hundred, more};
    return tightly(statistics::least_squares_growth(values), 109.5 / 100.5 - 1, 110.5 / 99.5 - 1, 2e-14);
}());

// Whole years are whole numbers, whichever of them are leap years.
PROVE("compare: growth: five years",
      midpoints(year(2019), year(2024)) == day_fraction{5, 1} && ends(year(2019), year(2024)) == day_fraction{5, 1});
PROVE("compare: growth: every number of calendar years", [] {
    for (int to = 2000; to <= 2030; ++to) {
        if (!(midpoints(year(2000), year(to)) == day_fraction{to - 2000, 1})) return false;
        if (!(ends(year(2000), year(to)) == day_fraction{to - 2000, 1})) return false;
    }
    return true;
}());
PROVE("compare: growth: no time at all", midpoints(year(2024), year(2024)) == day_fraction{0, 1});
PROVE("compare: growth: quarters and months", midpoints(quarter(2023, 4), quarter(2024, 1)) == day_fraction{1, 4} &&
                                                  ends(quarter(2022, 1), quarter(2024, 1)) == day_fraction{2, 1} &&
                                                  midpoints(month(2023, 12), month(2024, 3)) == day_fraction{1, 4} &&
                                                  midpoints(half(2023, 2), half(2024, 1)) == day_fraction{1, 2});
PROVE("compare: growth: fiscal years",
      midpoints(fiscal_period(fiscal::pakistan, 2019), fiscal_period(fiscal::pakistan, 2024)) == day_fraction{5, 1} &&
          ends(fiscal_period(fiscal::iran, 1398), fiscal_period(fiscal::iran, 1403)) == day_fraction{5, 1});
// The middle of 2023 is the start of Pakistan's FY2024; that of FY2024 is half a year later; both end half a year
// apart.
PROVE("compare: growth: a calendar year and a fiscal one",
      midpoints(year(2023), fiscal_period(fiscal::pakistan, 2024)) == day_fraction{1, 2} &&
          ends(year(2023), fiscal_period(fiscal::pakistan, 2024)) == day_fraction{1, 2});
// 2024 to the first quarter of 2026: middles 2024.5 and 2026.125, ends 2025 and 2026.25.
PROVE("compare: growth: a year and a quarter", midpoints(year(2024), quarter(2026, 1)) == day_fraction{13, 8} &&
                                                   ends(year(2024), quarter(2026, 1)) == day_fraction{5, 4});
PROVE("compare: growth: a quarter inside of the year", midpoints(quarter(2024, 2), year(2024)) == day_fraction{1, 8} &&
                                                           ends(quarter(2024, 2), year(2024)) == day_fraction{1, 2});
// From 2024-02-29 to 2024-12-31 are 306 of 366 days; over a new year each day counts in its own year.
PROVE("compare: growth: days", midpoints(day(2024, 2, 29), day(2024, 12, 31)) == day_fraction{51, 61} &&
                                   ends(day(2023, 12, 31), day(2024, 1, 2)) == day_fraction{366 + 365, 365 * 366});
PROVE("compare: growth: from a day to the same day of the month",
      ends(day(2023, 2, 28), day(2024, 2, 28)) == day_fraction{1, 1} &&
          midpoints(day(2023, 3, 1), day(2025, 3, 1)) == day_fraction{2, 1});
PROVE("compare: growth: weeks", midpoints(iso_week(2023, 2), iso_week(2023, 3)) == day_fraction{7, 365});
PROVE("compare: growth: spans",
      midpoints(span(year(2010), year(2014)), span(year(2015), year(2019))) == day_fraction{5, 1});
PROVE("compare: growth: a moment stands for its period",
      midpoints(year(2024), by(year(2030))) == day_fraction{6, 1} &&
          ends(as_of(month(2024, 3)), as_of(month(2025, 9))) == day_fraction{3, 2});

// Where a bound is zero.
PROVE("statistics: growth that may be none doubles at no time that is known",
      statistics::doubling_time(bounded(0.05, 0, 0.1)).high == std::numeric_limits<double>::infinity() &&
          statistics::doubling_time(bounded(0.05, 1e-300, 0.1)).high < std::numeric_limits<double>::infinity());
PROVE("statistics: no growth from a number that may be zero", [] {
    std::vector<bounded> const from_zero{{1, 0, 2}, bounded(2)};
    std::vector<bounded> const from_more{{1, 1e-300, 2}, bounded(2)};
    return is_missing(statistics::growth_of_each(from_zero, 1)[1]) &&
           !is_missing(statistics::growth_of_each(from_more, 1)[1]);
}());
