// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Areas beside one another in one period: bars, shares of the total, ranks.
#pragma once

#include <almanac/compare/containers/within_period.hpp>
#include <almanac/io/charts/chart.hpp>

#include <cstddef>
#include <string>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: what is below zero is no part of a bar.
[[noreturn]] inline void a_negative_part_is_not_stacked(area const& where, period const& when) {
    raise(domain_error(text<300>("a part below zero is no part of a bar: that of ")
                           .append(where.view())
                           .append(" in ")
                           .append(to_text(when))
                           .append("; share_chart of a cross-section draws it beside the others")));
}
} // namespace refused

namespace io_detail {
template <unit Unit, class Value, class Storage>
chart chart_of_section(chart_kind kind, cross_section<Unit, Value, Storage> const& s, chart_options const& options) {
    if (s.empty()) refused::a_chart_of_nothing();
    chart c = chart_about(kind, s.about, options);
    for (auto const& each : s) {
        c.values.push_back(value_of_cell(each.where, s.when, each.value, each.status));
        c.values.back().projected = !is_factual(s.about.asserted);
    }
    return c;
}
/// Beside each period the areas that its total lacks.
inline void mark_what_is_left_out(chart& c) {
    for (std::string const& when : each_once(c.values, &chart_value::when)) {
        std::string without;
        for (chart_value const& each : c.values) {
            if (each.when == when && is_missing(each.value)) without += (without.empty() ? "" : ", ") + each.label;
        }
        if (!without.empty()) c.marks.push_back({when, "without " + without});
    }
}
} // namespace io_detail

/// A bar for each area, the greatest first, from zero; behind it the number, or why there is none. Of `bounded` values
/// the whole interval is drawn. Raises `domain_error` for a cross-section of no area, and for ranks and index numbers,
/// which have no zero to begin at. Example: `bar_chart(gdp.cross_section(year(2024)), {.source = "World Bank"})`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] chart bar_chart(cross_section<Unit, Value, Storage> const& s, chart_options const& options = {}) {
    if (s.in().kind == measure::rank || s.in().kind == measure::index) {
        refused::this_unit_has_no_bars(io_detail::head_of(s.in(), s.about.base));
    }
    chart c = io_detail::chart_of_section(chart_kind::bars, s, options);
    io_detail::sort_by_value(c.values);
    io_detail::tell_apart(c.values);
    io_detail::describe(c, s.about, to_text(s.when).view(), s.in());
    return c;
}

/// The share of each area in the total of its period, in per cent, as `share_within_period` has it and refuses it: of a
/// cross-section a bar an area, the greatest first. Example: `share_chart(exports.cross_section(year(2024)))`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] chart share_chart(cross_section<Unit, Value, Storage> const& s, chart_options const& options = {},
                                absent when_missing = absent::refuse, reasons waived = {}) {
    chart c = bar_chart(share_within_period(s, when_missing, waived), options);
    c.subtitle += ", shares of the total of these";
    return c;
}
/// Of a panel a bar a period, its parts in the order of the areas. Raises `domain_error` for more than eight areas,
/// which colours do not tell apart, and for a part below zero.
template <unit Unit, class Value, class Storage>
[[nodiscard]] chart share_chart(panel<Unit, Value, Storage> const& p, chart_options const& options = {},
                                absent when_missing = absent::refuse, reasons waived = {}) {
    if (p.empty()) refused::a_chart_of_nothing();
    if (p.areas.size() > most_lines_of_a_chart) refused::too_many_lines_of_a_chart(p.areas.size());
    auto const shares = share_within_period(p, when_missing, waived);
    for (auto const& each : shares) {
        if (value_of(each.value) < 0) refused::a_negative_part_is_not_stacked(each.where, each.when);
    }
    chart c = io_detail::chart_about(chart_kind::shares, shares.about, options);
    for (auto const& each : shares) {
        c.values.push_back(io_detail::value_of_cell(each.where, each.when, each.value, each.status));
    }
    io_detail::describe(c, shares.about, {}, shares.in());
    io_detail::mark_what_is_left_out(c);
    c.subtitle += ", shares of the total of these";
    return c;
}

/// The rank of each area, the first first; of `bounded` values from the best to the worst that it may be: where these
/// overlap, the order is undecided and looks so. What has no value stands last, without a rank. Refuses what
/// `rank_within_period` refuses. Example: `rank_chart(gdp_per_head.cross_section(year(2024)))`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] chart rank_chart(cross_section<Unit, Value, Storage> const& s, chart_options const& options = {},
                               rank_options by = {}, reasons waived = {}) {
    auto const ranks = rank_within_period(s, by, waived);
    chart c = io_detail::chart_of_section(chart_kind::ranks, ranks, options);
    std::stable_sort(c.values.begin(), c.values.end(), [](chart_value const& a, chart_value const& b) {
        return a.value < b.value || (!is_missing(a.value) && is_missing(b.value));
    });
    io_detail::tell_apart(c.values);
    io_detail::describe(c, ranks.about, to_text(s.when).view(), ranks.in());
    for (chart_value& each : c.values) {
        if (is_missing(each.value)) each.text = "no value";
    }
    bool const is_decided =
        std::none_of(c.values.begin(), c.values.end(), [](auto& each) { return each.low < each.high; });
    if (!is_decided) c.notes.push_back("Hollow: undecided, any of the ranks on the line may be its own.");
    c.subtitle += by.order == order::descending ? ", 1 is the greatest" : ", 1 is the least";
    return c;
}

} // namespace almanac::inline v0
