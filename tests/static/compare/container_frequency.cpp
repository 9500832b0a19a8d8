// From finer to coarser frequencies. Expected values are hand calculations; that three quarters of 60 make no year is
// row 34 of the definitions: the operator time_agg of VTL 2 sums what is there.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/compare/containers/frequency.hpp>
#include <almanac/compare/containers/growth.hpp>
#include <almanac/compare/containers/rebase.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "near.hpp"
#include "prove.hpp"

using namespace almanac;

namespace {
constexpr double none = missing_value;
constexpr bool covers(coverage const& c, int present, int expected) {
    return c.present == present && c.expected == expected && c.is_complete() == (present == expected);
}
constexpr frequency yearly{period_kind::year};
constexpr frequency quarterly{period_kind::quarter};
constexpr frequency fiscal_years{period_kind::fiscal_year, fiscal::pakistan};
constexpr frequency fiscal_quarters{period_kind::fiscal_quarter, fiscal::pakistan};

/// The months from January 2023 on, numbered from 1.
template <std::size_t Count>
constexpr auto months(nature kind) {
    double numbers[Count];
    for (std::size_t i = 0; i < Count; ++i) numbers[i] = static_cast<double>(i + 1);
    return make_series<units::USD>({.indicator = "exports", .kind = kind}, areas::PAK, month(2023, 1), numbers);
}
constexpr auto flows = months<24>(nature::flow);
constexpr auto stocks = months<24>(nature::stock);
} // namespace

// Sums of flows: 1 + ... + 12 = 78, 13 + ... + 24 = 222, quarters 6, 15, 24, 33 and so on.
PROVE("compare: months of a flow sum to years", holds(to_frequency(flows, yearly, conversion::sum).values, {78, 222}));
PROVE("compare: months of a flow sum to quarters",
      holds(to_frequency(flows, quarterly, conversion::sum).values, {6, 15, 24, 33, 42, 51, 60, 69}));
PROVE("compare: a sum over months keeps the rest",
      to_frequency(flows, yearly, conversion::sum).values.when(0) == year(2023) &&
          to_frequency(flows, yearly, conversion::sum).values.where == areas::PAK &&
          to_frequency(flows, yearly, conversion::sum).values.about.kind == nature::flow &&
          !to_frequency(flows, yearly, conversion::sum).values.cells.has_statuses);

// Pakistan's fiscal years begin in July: FY2023 has six of these months, FY2024 all (7 + ... + 18 = 150), FY2025 six.
PROVE("compare: months sum to fiscal years of Pakistan", [] {
    auto const sums = to_frequency(flows, fiscal_years, conversion::sum, incomplete::no_number);
    auto const parts = to_frequency(flows, fiscal_years, conversion::sum, incomplete::as_present);
    return holds(sums.values, {none, 150, none}) && sums.values.when(1) == fiscal_period(fiscal::pakistan, 2024) &&
           covers(sums.coverages[0], 6, 12) && covers(sums.coverages[1], 12, 12) && covers(sums.coverages[2], 6, 12) &&
           holds(parts.values, {21, 150, 129}) && to_text(parts.coverages[0]) == "6/12" &&
           sums.values.at(fiscal_period(fiscal::pakistan, 2023)).status == cell_status::missing;
}());
PROVE("compare: quarters sum to fiscal years, and months to fiscal quarters", [] {
    auto const quarters = to_frequency(flows, quarterly, conversion::sum).values;
    auto const years = to_frequency(quarters, fiscal_years, conversion::sum, incomplete::no_number);
    auto const parts = to_frequency(flows, fiscal_quarters, conversion::sum).values;
    return holds(years.values, {none, 150, none}) && covers(years.coverages[0], 2, 4) &&
           holds(parts, {6, 15, 24, 33, 42, 51, 60, 69}) &&
           parts.when(2) == fiscal_period(fiscal::pakistan, 2024, period_kind::fiscal_quarter, 1) &&
           holds(to_frequency(parts, fiscal_years, conversion::sum, incomplete::no_number).values, {none, 150, none}) &&
           holds(to_frequency(parts, yearly, conversion::sum).values, {78, 222});
}());

// Row 34: 10 + 20 + 30 of three quarters.
namespace {
constexpr auto three_quarters =
    make_series<units::USD>({.kind = nature::flow}, areas::PAK, quarter(2024, 1), {10.0, 20.0, 30.0});
constexpr auto with_a_gap =
    make_series<units::USD>({.kind = nature::flow}, areas::PAK, quarter(2024, 1), {10.0, none, 20.0, 30.0});
} // namespace
PROVE("compare: three quarters are no year", [] {
    auto const sums = to_frequency(three_quarters, yearly, conversion::sum, incomplete::no_number);
    return holds(sums.values, {none}) && to_text(sums.coverages[0]) == "3/4" && !sums.coverages[0].is_complete();
}());
PROVE("compare: three quarters are marked 3/4", [] {
    auto const sums = to_frequency(three_quarters, yearly, conversion::sum, incomplete::as_present);
    return holds(sums.values, {60}) && to_text(sums.coverages[0]) == "3/4" && sums.coverages[0].share_present() == 0.75;
}());
PROVE("compare: a missing quarter is no zero", [] {
    auto const sums = to_frequency(with_a_gap, yearly, conversion::sum, incomplete::as_present);
    return holds(sums.values, {60}) && covers(sums.coverages[0], 3, 4) &&
           holds(to_frequency(with_a_gap, yearly, conversion::sum, incomplete::no_number).values, {none});
}());

// Stocks and prices: their end, or their mean by name.
PROVE("compare: a stock takes its end",
      holds(to_frequency(stocks, yearly, conversion::end_of_period).values, {12, 24}));
PROVE("compare: a stock takes its mean", holds(to_frequency(stocks, yearly, conversion::mean).values, {6.5, 18.5}));
PROVE("compare: prices take their mean",
      holds(to_frequency(months<12>(nature::price), quarterly, conversion::mean).values, {2, 5, 8, 11}));
PROVE("compare: an end asks for the last part only", [] {
    auto const late = make_series<units::USD>({.kind = nature::stock}, areas::PAK, month(2023, 11), {1.0, 2.0, 3.0});
    auto const ends = to_frequency(late, yearly, conversion::end_of_period, incomplete::as_present);
    return holds(ends.values, {2, none}) && covers(ends.coverages[0], 1, 1) && covers(ends.coverages[1], 0, 1);
}());
PROVE("compare: a mean of what is there is marked", [] {
    auto const two = make_series<units::USD>({.kind = nature::stock}, areas::PAK, month(2023, 11), {1.0, 2.0});
    auto const means = to_frequency(two, yearly, conversion::mean, incomplete::as_present);
    return holds(means.values, {1.5}) && covers(means.coverages[0], 2, 12);
}());
PROVE("compare: index numbers of a flow take their mean", // 1 to 12 on January
      holds(to_frequency(rebase(months<12>(nature::flow), month(2023, 1)), yearly, conversion::mean).values, {650}));

// Which conversion suits which nature.
PROVE("compare: conversions by nature",
      compare_detail::against_conversion(nature::flow, units::USD, conversion::sum).empty() &&
          compare_detail::against_conversion(nature::flow, units::USD, conversion::mean) == reasons(reason::nature) &&
          compare_detail::against_conversion(nature::flow, units::USD, conversion::end_of_period) ==
              reasons(reason::nature) &&
          compare_detail::against_conversion(nature::stock, units::USD, conversion::sum) ==
              reasons(reason::stock_over_time) &&
          compare_detail::against_conversion(nature::price, units::USD, conversion::sum) ==
              reasons(reason::not_additive) &&
          compare_detail::against_conversion(nature::ratio, units::USD, conversion::mean).empty() &&
          compare_detail::against_conversion(nature::capacity, units::USD, conversion::end_of_period).empty() &&
          compare_detail::against_conversion(nature::change, units::USD, conversion::mean) ==
              reasons(reason::not_additive) &&
          compare_detail::against_conversion(nature::rank, units::USD, conversion::end_of_period) ==
              reasons(reason::not_additive) &&
          compare_detail::against_conversion(nature::duration, units::USD, conversion::sum) ==
              reasons(reason::not_additive));
PROVE("compare: a waived conversion is remembered", [] {
    auto const mean = to_frequency(flows, yearly, conversion::mean, incomplete::refuse, waive(reason::nature)).values;
    return holds(mean, {6.5, 18.5}) && mean.about.waived == reasons(reason::nature) &&
           to_frequency(flows, yearly, conversion::sum, incomplete::refuse, waive(reason::nature))
               .values.about.waived.empty();
}());

// Bounds, memory, other frequencies, nothing.
PROVE("compare: bounds are summed", [] {
    bounded const parts[] = {{1, 0.5, 1.5}, {2, 1.5, 2.5}, {3, 2.5, 3.5}, {4, 3.5, 4.5}};
    auto const s = make_series<units::USD>({.kind = nature::flow}, areas::PAK, quarter(2024, 1), parts);
    bounded const total = to_frequency(s, yearly, conversion::sum).values[0].value;
    return total.value == 10 && total.low == 8 && total.high == 12;
}());
PROVE("compare: months in every second place are converted", [] {
    double table[48]{};
    for (std::size_t i = 0; i < 24; ++i) table[2 * i] = static_cast<double>(i + 1);
    auto const s = view_series<units::USD>({.kind = nature::flow}, areas::PAK, month(2023, 1), table, 24, 2);
    return holds(to_frequency(s, yearly, conversion::sum).values, {78, 222}) &&
           holds(to_frequency(forget_unit(s), yearly, conversion::sum).values, {78, 222});
}());
PROVE("compare: a frequency is converted to itself",
      holds(to_frequency(three_quarters, quarterly, conversion::sum).values, {10, 20, 30}));
PROVE("compare: days fill weeks", [] {
    double const sevens[] = {1, 2, 3, 4, 5, 6, 7};
    auto const s = make_series<units::USD>({.kind = nature::flow}, areas::PAK, day(2024, 1, 1), sevens); // a Monday
    return holds(to_frequency(s, {period_kind::week}, conversion::sum).values, {28});
}());
PROVE("compare: the last year of a calendar is converted", [] { // after 9999 there is none
    auto const s = make_series<units::USD>({.kind = nature::flow}, areas::PAK, quarter(9999, 1), {1.0, 2.0, 3.0, 4.0});
    return holds(to_frequency(s, yearly, conversion::sum).values, {10});
}());
PROVE("compare: nothing is converted to nothing",
      to_frequency(series<units::USD>{{}, {.kind = nature::flow}}, yearly, conversion::sum).values.empty());
