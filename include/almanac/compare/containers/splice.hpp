// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// One long series of two that overlap: an older one brought to the level of a newer one.
#pragma once

#include <almanac/compare/containers/checks.hpp>
#include <almanac/compare/containers/growth.hpp>
#include <almanac/statistics/index_numbers.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

/// A spliced panel and what each area of the older one was multiplied by.
/// Example: `splice(gdp_until_2010, gdp_since_2005, year(2005), year(2010), linked_by::mean_of_ratios).factors`.
template <class Panel>
struct spliced_panel {
    Panel values;                                     ///< the panel of both
    std::vector<typename Panel::number_type> factors; ///< an area, what its older values were multiplied by
};

/// A spliced series and what the older one was multiplied by.
/// Example: `splice(prices_2010, prices_2020, year(2015), year(2020), linked_by::ratio_of_means).factor`.
template <class Series>
struct spliced_series {
    Series values;                       ///< the series of both
    typename Series::number_type factor; ///< what the older values were multiplied by
};

namespace refused {
/// Raises `domain_error`: the two series are of different areas.
[[noreturn]] inline void series_of_different_areas(area_set const& older, area_set const& newer) {
    raise(domain_error(text<160>("cannot splice series of ")
                           .append(to_text(older).view())
                           .append(" and ")
                           .append(to_text(newer).view())));
}
} // namespace refused

namespace compare_detail {
/// The values of a series on a longer axis, missing where it has none.
template <unit Unit, class Value, class Storage>
constexpr std::vector<Value> on_axis(series<Unit, Value, Storage> const& s, std::int32_t first, std::size_t count) {
    std::vector<Value> values(count, Value(missing_value));
    for (std::size_t i = 0; i < s.size(); ++i) {
        values[static_cast<std::size_t>(s.first_ordinal - first) + i] = s.cells.values[i];
    }
    return values;
}
/// Raises for a value in the overlap from which no factor follows.
template <class Series>
constexpr void check_overlap(Series const& s, period const& first, period const& last) {
    for (auto const& [when, value, status] : s.between(first, last)) {
        if (is_missing(value)) refused::an_area_has_no_number("the splice", s.where, when);
        if (!(low_of(value) > 0)) refused::an_area_is_not_above_zero("the splice", s.where, when);
    }
}
} // namespace compare_detail

/// The older series before the overlap, times a factor that brings it to the level of the newer one, and the newer one
/// from the overlap's first period on: growth is that of each in its part. The two may be in different units or on
/// different bases, which is what one splices for; the result is in those of the newer one. They are of one area,
/// frequency, nature and assertion, and present and above zero all through the overlap. Raises `domain_error` where
/// they are not, `unknown_key` for an overlap that one of them lacks, and `not_comparable` unless waived.
/// Example: `splice(gdp_until_2010, gdp_since_2005, year(2005), year(2010), linked_by::mean_of_ratios).values`.
template <unit A, unit B, class Value, class Storage, class Another>
[[nodiscard]] constexpr auto splice(series<A, Value, Storage> const& older, series<B, Value, Another> const& newer,
                                    period const& first, period const& last, linked_by how, reasons waived = {}) {
    if (!(older.where == newer.where)) refused::series_of_different_areas(older.where, newer.where);
    if (!(older.every == newer.every)) {
        refused::the_period_is_of_another_frequency(newer.when(0), older.when(0));
    }
    any_figure const left = compare_detail::stand_in(older);
    any_figure const right = compare_detail::stand_in(newer);
    reasons const found = comparability(left, right) -
                          (reasons(reason::price_basis) | compare_detail::other_period | reason::period_unknown);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("splice", open, left, right);
    compare_detail::check_overlap(older, first, last);
    compare_detail::check_overlap(newer, first, last);
    std::int32_t const start = (std::min)(older.first_ordinal, newer.first_ordinal);
    std::int32_t const past = (std::max)(older.first_ordinal + static_cast<std::int32_t>(older.size()),
                                         newer.first_ordinal + static_cast<std::int32_t>(newer.size()));
    auto const count = static_cast<std::size_t>(past - start);
    position_range const overlap{static_cast<std::size_t>(ordinal(first) - start),
                                 static_cast<std::size_t>(ordinal(last) - start)};
    auto joined = statistics::splice(compare_detail::on_axis(older, start, count),
                                     compare_detail::on_axis(newer, start, count), overlap, how);
    series<B, Value> values{newer.measured_in, newer.about, newer.where,
                            newer.every,       start,       {{std::move(joined.values)}, {}, false}};
    values.about.waived = found | older.about.waived | newer.about.waived;
    if (!same_days(older.about.vintage, newer.about.vintage)) values.about.vintage = no_period();
    return spliced_series<series<B, Value>>{std::move(values), joined.factor};
}

/// The same of panels, area by area, each with a factor of its own. Both have the same areas: `not_comparable` says
/// which one lacks one, and `align(a, b)` or `only` leaves those out. Raises as for series, naming the area.
template <unit A, unit B, class Value, class Storage, class Another>
[[nodiscard]] constexpr auto splice(panel<A, Value, Storage> const& older, panel<B, Value, Another> const& newer,
                                    period const& first, period const& last, linked_by how, reasons waived = {}) {
    text<300> const difference = compare_detail::difference_of_areas(older.areas, newer.areas);
    if (!difference.empty()) refused::containers_with_different_keys("splice", difference);
    spliced_panel<panel<B, Value>> result{{newer.measured_in, newer.about, newer.every, 0, 0, {}, {}}, {}};
    compare_detail::copy_areas(result.values.areas, newer.areas);
    for (std::size_t i = 0; i < newer.areas.size(); ++i) {
        auto const joined = splice(older.series_at(i), newer.series_at(i), first, last, how, waived);
        result.values.first_ordinal = joined.values.first_ordinal;
        result.values.period_count = joined.values.size();
        result.values.about.waived = joined.values.about.waived;
        result.values.about.vintage = joined.values.about.vintage;
        for (Value const& value : joined.values.cells.values) result.values.cells.values.items.push_back(value);
        result.factors.push_back(joined.factor);
    }
    return result;
}

} // namespace almanac::inline v0
