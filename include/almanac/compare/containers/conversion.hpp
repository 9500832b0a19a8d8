// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A series of money in another currency: each value at the rate of its own period, by the rules for figures.
/// A rate is looked up for each cell.
#pragma once

#include <almanac/compare/figures/conversion.hpp>
#include <almanac/indicator/containers/panel.hpp>
#include <almanac/indicator/containers/series.hpp>
#include <almanac/number/bounded.hpp>

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <vector>

namespace almanac::inline v0 {

/// A converted series or panel, and for each of its values, in the order of the cells, the rate and the path that it
/// was found by; nothing where the value is missing. Example: `convert<"PKR">(exports_of_pakistan, table).by`.
template <class Container>
struct converted {
    Container amounts{};          ///< the container in the other currency
    std::vector<found_rate> by{}; ///< the rate and its path for each cell
};

namespace compare_detail {
/// What the request and the refusals look at: a figure of the i-th period, without a value.
template <class Series>
constexpr any_figure figure_at(Series const& s, std::size_t i) {
    any_figure f{};
    f.on = {.when = s.when(i),
            .kind = s.about.kind,
            .asserted = s.about.asserted,
            .where = s.where,
            .counterpart = s.about.counterpart};
    f.key = s.about.indicator;
    f.its_unit = s.in();
    return f;
}

constexpr double converted_number(double value, rate_fraction const& f) {
    return exchange_detail::exchanged_value(value, f);
}
constexpr bounded converted_number(bounded const& value, rate_fraction const& f) {
    return value * bounded_of(f.over, f.over_range) / bounded_of(f.under, f.under_range);
}

/// Whether a conversion asks for the currency of each area: that is in <almanac/compare/local_currency.hpp>.
template <unit U, currency_code To>
inline constexpr bool asks_for_own_currency = is_exchangeable(U, U.money.currency) &&
                                              (is_local_currency(U) || To == local_currency_unit);
template <unit U, currency_code To>
inline constexpr bool table_converts = is_exchangeable(U, U.money.currency) && !asks_for_own_currency<U, To>;

/// A series in the unit `Result`, taken to be in `in` and converted into `to`.
template <unit Result, unit U, class Value, class Storage>
constexpr auto convert_series(series<U, Value, Storage> const& s, rate_table const& table,
                              conversion_options const& options, std::initializer_list<currency_code> through,
                              unit const& in, currency_code const& to) {
    std::vector<Value> values;
    std::vector<found_rate> by;
    reasons waived = s.about.waived;
    for (std::size_t i = 0; i < s.size(); ++i) {
        Value value = s.cells.values[i];
        by.push_back({});
        if (!is_missing(value)) {
            any_figure f = figure_at(s, i);
            f.its_unit = in;
            by.back() = table.at(request_for(f, to, options.kind), options.lookup, through);
            waived = waived | convert(f, by.back().rate, options.waived).on.waived;
            value = converted_number(value, by.back().rate.fraction);
        }
        values.push_back(value);
    }
    series<Result, Value> amounts{{}, s.about, s.where, s.every, s.first_ordinal, {}};
    indicator_detail::resize(amounts.cells.values, s.size());
    for (std::size_t i = 0; i < s.size(); ++i) amounts.cells.set(i, values[i], s.cells.status(i));
    amounts.about.waived = waived;
    return almanac::converted<series<Result, Value>>{amounts, by};
}
/// A panel of what the function makes of each area's series.
template <unit Result, unit U, class Value, class Storage, class ConvertSeries>
constexpr auto convert_areas(panel<U, Value, Storage> const& p, ConvertSeries const& convert_one) {
    almanac::converted<panel<Result, Value>> result{{{}, p.about, p.every, p.first_ordinal, p.period_count, {}, {}},
                                                    {}};
    indicator_detail::copy_areas(result.amounts.areas, p.areas);
    indicator_detail::resize(result.amounts.cells.values, p.size());
    for (std::size_t i = 0; i < p.areas.size(); ++i) {
        auto const of_area = convert_one(p.series_at(i));
        result.amounts.about.waived = result.amounts.about.waived | of_area.amounts.about.waived;
        for (std::size_t t = 0; t < p.period_count; ++t) {
            result.amounts.cells.set(i * p.period_count + t, of_area.amounts.cells.values[t],
                                     of_area.amounts.cells.status(t));
            result.by.push_back(of_area.by[t]);
        }
    }
    return result;
}
} // namespace compare_detail

/// The series in another currency, each value by the rate that the table has for its period and nature: the end of the
/// period for stocks, the average for flows, the average of the base year for constant prices. Missing values stay
/// missing, with their status. Does not compile for a series that is not of one currency at market prices. Raises
/// `unknown_key` when the table has no rate for a period with a value, and the errors of `convert`. What was waived
/// stands in `about.waived`. Example: `convert<"PKR">(exports_of_pakistan, table, {}, {"USD"})`.
template <currency_code To, unit U, class Value, class Storage>
requires compare_detail::table_converts<U, To>
[[nodiscard]] constexpr auto convert(series<U, Value, Storage> const& s, rate_table const& table,
                                     conversion_options const& options = {},
                                     std::initializer_list<currency_code> through = {}) {
    return compare_detail::convert_series<exchanged(U, To)>(s, table, options, through, U, To);
}

/// The same of each area of a panel: all are in one currency, and in one other after it. Raises as for a series.
template <currency_code To, unit U, class Value, class Storage>
requires compare_detail::table_converts<U, To>
[[nodiscard]] constexpr auto convert(panel<U, Value, Storage> const& p, rate_table const& table,
                                     conversion_options const& options = {},
                                     std::initializer_list<currency_code> through = {}) {
    return compare_detail::convert_areas<exchanged(U, To)>(
        p, [&](auto const& s) { return convert<To>(s, table, options, through); });
}
// clang-format off
template <currency_code To, unit U, class Value, class Storage, class Why = compare_detail::why_no_currency<U, To>> requires(!is_exchangeable(U, U.money.currency))
series<U, Value> convert(series<U, Value, Storage> const&, rate_table const&, conversion_options const& = {}, std::initializer_list<currency_code> = {}) = delete; // almanac: only one currency at market prices is converted by a rate; Why says what this is in
template <currency_code To, unit U, class Value, class Storage, class Why = compare_detail::why_no_currency<U, To>> requires(!is_exchangeable(U, U.money.currency))
panel<U, Value> convert(panel<U, Value, Storage> const&, rate_table const&, conversion_options const& = {}, std::initializer_list<currency_code> = {}) = delete; // almanac: only one currency at market prices is converted by a rate; Why says what this is in
// For any table, so that the functions of <almanac/compare/local_currency.hpp> are preferred to these.
template <currency_code To, unit U, class Value, class Storage, std::same_as<rate_table> Table, class... More> requires compare_detail::asks_for_own_currency<U, To>
series<U, Value> convert(series<U, Value, Storage> const&, Table const&, More const&...) = delete; // almanac: each area's own currency (LCU) is converted by what <almanac/compare/local_currency.hpp> has
template <currency_code To, unit U, class Value, class Storage, std::same_as<rate_table> Table, class... More> requires compare_detail::asks_for_own_currency<U, To>
panel<U, Value> convert(panel<U, Value, Storage> const&, Table const&, More const&...) = delete; // almanac: each area's own currency (LCU) is converted by what <almanac/compare/local_currency.hpp> has
// clang-format on

} // namespace almanac::inline v0
