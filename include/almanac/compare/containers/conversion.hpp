// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A series of money in another currency: each value at the rate of its own period, by the rules for figures.
#pragma once

#include <almanac/compare/figures/conversion.hpp>
#include <almanac/indicator/containers/panel.hpp>
#include <almanac/indicator/containers/series.hpp>
#include <almanac/number/bounded.hpp>

#include <cstddef>
#include <initializer_list>
#include <vector>

namespace almanac::inline v0 {

/// A converted series or panel, and for each of its values, in the order of the cells, the rate and the path that it
/// was found by; nothing where the value is missing.
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
} // namespace compare_detail

/// The series in another currency, each value by the rate that the table has for its period and nature: the end of the
/// period for stocks, the average for flows, the average of the base year for constant prices. Missing values stay
/// missing, with their status. Does not compile for a series that is not of one currency at market prices. Raises
/// `unknown_key` when the table has no rate for a period with a value, and the errors of `convert`. What was waived
/// stands in `about.waived`. Example: `convert<"PKR">(exports, table, {}, {"USD"})`.
template <currency_code To, unit U, class Value, class Storage>
requires(is_exchangeable(U, U.money.currency))
    [[nodiscard]] constexpr auto convert(series<U, Value, Storage> const& s, rate_table const& table,
                                         conversion_options const& options = {},
                                         std::initializer_list<currency_code> through = {}) {
    std::vector<Value> values;
    std::vector<found_rate> by;
    reasons waived = s.about.waived;
    for (std::size_t i = 0; i < s.size(); ++i) {
        Value value = s.cells.values[i];
        by.push_back({});
        if (!is_missing(value)) {
            any_figure const f = compare_detail::figure_at(s, i);
            by.back() = table.at(request_for(f, To, options.kind), options.lookup, through);
            waived = waived | convert(f, by.back().rate, options.waived).on.waived;
            value = compare_detail::converted_number(value, by.back().rate.fraction);
        }
        values.push_back(value);
    }
    series<exchanged(U, To), Value> amounts{{}, s.about, s.where, s.every, s.first_ordinal, {}};
    indicator_detail::resize(amounts.cells.values, s.size());
    for (std::size_t i = 0; i < s.size(); ++i) amounts.cells.set(i, values[i], s.cells.status(i));
    amounts.about.waived = waived;
    return converted<series<exchanged(U, To), Value>>{amounts, by};
}

/// The same of each area of a panel: all are in one currency, and in one other after it. Raises as for a series.
template <currency_code To, unit U, class Value, class Storage>
requires(is_exchangeable(U, U.money.currency))
    [[nodiscard]] constexpr auto convert(panel<U, Value, Storage> const& p, rate_table const& table,
                                         conversion_options const& options = {},
                                         std::initializer_list<currency_code> through = {}) {
    converted<panel<exchanged(U, To), Value>> result{{{}, p.about, p.every, p.first_ordinal, p.period_count, {}, {}},
                                                     {}};
    indicator_detail::copy_areas(result.amounts.areas, p.areas);
    indicator_detail::resize(result.amounts.cells.values, p.size());
    for (std::size_t i = 0; i < p.areas.size(); ++i) {
        auto const of_area = convert<To>(p.series_at(i), table, options, through);
        result.amounts.about.waived = result.amounts.about.waived | of_area.amounts.about.waived;
        for (std::size_t t = 0; t < p.period_count; ++t) {
            result.amounts.cells.set(i * p.period_count + t, of_area.amounts.cells.values[t],
                                     of_area.amounts.cells.status(t));
            result.by.push_back(of_area.by[t]);
        }
    }
    return result;
}
// clang-format off
template <currency_code To, unit U, class Value, class Storage, class Why = compare_detail::why_no_currency<U, To>> requires(!is_exchangeable(U, U.money.currency))
series<U, Value> convert(series<U, Value, Storage> const&, rate_table const&, conversion_options const& = {}, std::initializer_list<currency_code> = {}) = delete; // almanac: only one currency at market prices is converted by a rate; Why says what this is in
template <currency_code To, unit U, class Value, class Storage, class Why = compare_detail::why_no_currency<U, To>> requires(!is_exchangeable(U, U.money.currency))
panel<U, Value> convert(panel<U, Value, Storage> const&, rate_table const&, conversion_options const& = {}, std::initializer_list<currency_code> = {}) = delete; // almanac: only one currency at market prices is converted by a rate; Why says what this is in
// clang-format on

} // namespace almanac::inline v0
