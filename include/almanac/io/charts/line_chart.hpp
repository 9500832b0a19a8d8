// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Values over time: a line for each area, and two periods beside each other.
#pragma once

#include <almanac/indicator/containers/panel.hpp>
#include <almanac/indicator/containers/series.hpp>
#include <almanac/io/charts/chart.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace almanac::inline v0 {

namespace io_detail {
template <unit Unit, class Value, class Storage>
void add_line(chart& c, series<Unit, Value, Storage> const& s) {
    for (auto const& each : s) {
        c.values.push_back(value_of_cell(s.where, each.when, each.value, each.status));
        c.values.back().projected = !is_factual(s.about.asserted);
    }
}
} // namespace io_detail

/// A line over time. A period without a value is a gap, over which no line goes; nor does one go over a break in the
/// time series (status B), which is marked. Values that are estimated, provisional or of another status than normal
/// have hollow points in Vega-Lite, and a letter below the axis in a terminal. Raises `domain_error` for a series of no
/// period. Example: `line_chart(gdp.series(areas::PAK), {.source = "World Bank"})`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] chart line_chart(series<Unit, Value, Storage> const& s, chart_options const& options = {}) {
    if (s.empty()) refused::a_chart_of_nothing();
    chart c = io_detail::chart_about(chart_kind::lines, s.about, options);
    io_detail::add_line(c, s);
    io_detail::describe(c, s.about, {}, s.in());
    return c;
}
/// A line for each area of a panel. Raises `domain_error` for more than eight areas, which colours do not tell apart,
/// and for none.
template <unit Unit, class Value, class Storage>
[[nodiscard]] chart line_chart(panel<Unit, Value, Storage> const& p, chart_options const& options = {}) {
    if (p.empty()) refused::a_chart_of_nothing();
    if (p.areas.size() > most_lines_of_a_chart) refused::too_many_lines_of_a_chart(p.areas.size());
    chart c = io_detail::chart_about(chart_kind::lines, p.about, options);
    for (std::size_t i = 0; i < p.areas.size(); ++i) io_detail::add_line(c, p.series_at(i));
    io_detail::describe(c, p.about, {}, p.in());
    return c;
}

/// Two periods of a panel beside each other, a line for each area from the one to the other. Raises `unknown_key` for a
/// period that the panel lacks, `domain_error` for the same period twice, for more than eight areas and for none.
/// Example: `slope_chart(gdp_per_head, year(2014), year(2024))`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] chart slope_chart(panel<Unit, Value, Storage> const& p, period const& first, period const& last,
                                chart_options const& options = {}) {
    if (p.empty()) refused::a_chart_of_nothing();
    if (p.areas.size() > most_lines_of_a_chart) refused::too_many_lines_of_a_chart(p.areas.size());
    if (first == last) raise<domain_error>("a slope is drawn between two periods, not within one");
    chart c = io_detail::chart_about(chart_kind::slope, p.about, options);
    for (area const& where : p.areas) {
        for (period const& when : {first, last}) {
            auto const cell = p.at(where, when);
            c.values.push_back(io_detail::value_of_cell(where, when, cell.value, cell.status));
        }
    }
    io_detail::describe(c, p.about, {}, p.in());
    return c;
}

} // namespace almanac::inline v0
