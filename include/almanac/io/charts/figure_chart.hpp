// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Figures beside one another: bars, and the intervals that their printed digits leave open.
#pragma once

#include <almanac/compare/figures/comparability.hpp>
#include <almanac/compare/figures/refusal.hpp>
#include <almanac/compare/figures/unit_rules.hpp>
#include <almanac/indicator/figure_text.hpp>
#include <almanac/io/charts/chart.hpp>
#include <almanac/number/bounded.hpp>

#include <string>
#include <vector>

namespace almanac::inline v0 {

namespace io_detail {
/// The figure as a value in the unit of the first one, which it must compare with.
inline chart_value value_of_figure(any_figure const& f, any_figure const& first, reasons waived, reasons light) {
    if (!same_dimension_but_prices(first.in(), f.in())) {
        refused::figures_of_different_units("draw beside one another", first.in(), f.in());
    }
    reasons const found = &f == &first ? reasons() : comparability(first, f);
    reasons const open = found - (waived | light);
    if (!open.empty()) compare_detail::refusal_of(open)("draw beside one another", open, first, f);
    bounded const number = bounded_of(compare_detail::value_in(f, first.in()), compare_detail::range_in(f, first.in()));
    chart_value out;
    f.on.where.for_each([&](area const& each) {
        if (!out.label.empty()) out.label += " and ";
        out.label += short_name(each);
    });
    if (f.on.when.kind != period_kind::none) out.when = std::string(to_text(f.on.when).view());
    out.value = number.value;
    out.low = number.low;
    out.high = number.high;
    out.text = std::string(to_text(f, amount_style::symbol).view());
    out.projected = !is_factual(f.on.asserted);
    out.compares = (found - waived).empty();
    return out;
}
/// The period of all of them, or nothing where they differ.
inline std::string period_of_all(std::vector<chart_value> const& values) {
    for (chart_value const& each : values) {
        if (each.when != values.front().when) return {};
    }
    return values.front().when;
}
/// What speaks against comparing any of them with the first.
inline reasons against_the_first(std::vector<any_figure> const& figures) {
    reasons found;
    for (any_figure const& each : figures) {
        if (&each != &figures.front()) found = found | comparability(figures.front(), each);
    }
    return found;
}
/// Why some are drawn light, in words.
inline std::string note_of_light(std::string const& first, reasons why) {
    std::string out = "Light: does not compare with " + first;
    std::string_view before = ": ";
    for (int i = 0; i < reason_count; ++i) {
        if (!why.has(static_cast<reason>(i))) continue;
        out.append(before).append(to_words(static_cast<reason>(i)));
        before = "; ";
    }
    return out;
}
inline chart chart_of_figures(chart_kind kind, std::vector<any_figure> const& figures, chart_options const& options,
                              reasons waived, reasons light) {
    if (figures.empty()) refused::a_chart_of_nothing();
    any_figure const& first = figures.front();
    reasons const found = against_the_first(figures);
    common_basis const about{.waived = found - (found - waived), .what = first.on.what};
    chart c = chart_about(kind, about, options);
    for (any_figure const& each : figures) c.values.push_back(value_of_figure(each, first, waived, light));
    std::string const when = period_of_all(c.values);
    c.power = power_of(c.values, first.in());
    c.unit = unit_at_axis(first.in(), c.power, first.on.against);
    c.subtitle = said_of_all(about, c.unit, when);
    if (!(found - waived).empty()) c.notes.push_back(note_of_light(c.values.front().label, found - waived));
    for (chart_value& each : c.values) {
        if (when.empty() && !each.when.empty()) each.label += ", " + each.when;
    }
    return c;
}
template <class Figures>
std::vector<any_figure> without_units(Figures const& figures) {
    std::vector<any_figure> out;
    for (auto const& each : figures) out.push_back(forget_unit(each));
    return out;
}
} // namespace io_detail

/// A bar for each figure of a range, the greatest first, with its interval and its printed form. All are drawn in the
/// unit of the first, and must compare with it: raises `unit_mismatch` and `not_comparable` as `compare` does, and
/// `domain_error` for none and for ranks and index numbers. Reasons that `waived` has are passed over, and said in
/// the subtitle; those of `light` are not hidden: what does not compare for one of them is drawn light.
/// Example: `bar_chart(std::vector{pakistan, india})`.
template <class Figures>
requires figure_like<std::decay_t<decltype(*std::begin(std::declval<Figures const&>()))>>
[[nodiscard]] chart bar_chart(Figures const& figures, chart_options const& options = {}, reasons waived = {},
                              reasons light = {}) {
    chart c = io_detail::chart_of_figures(chart_kind::bars, io_detail::without_units(figures), options, waived, light);
    unit const in = std::begin(figures)->in();
    if (in.kind == measure::rank || in.kind == measure::index) refused::this_unit_has_no_bars(c.unit);
    io_detail::sort_by_value(c.values);
    io_detail::tell_apart(c.values);
    return c;
}

/// A point for each figure of a range, in its order, and a line from the least to the greatest that the true number may
/// be: what is printed says less than a point. An open end ("over 700") has an arrow. Refuses as `bar_chart`, but draws
/// ranks and index numbers as well. Example: `interval_chart(std::vector{claim, stated}, {.title = "Trade"})`.
template <class Figures>
requires figure_like<std::decay_t<decltype(*std::begin(std::declval<Figures const&>()))>>
[[nodiscard]] chart interval_chart(Figures const& figures, chart_options const& options = {}, reasons waived = {},
                                   reasons light = {}) {
    chart c =
        io_detail::chart_of_figures(chart_kind::intervals, io_detail::without_units(figures), options, waived, light);
    io_detail::tell_apart(c.values);
    return c;
}

} // namespace almanac::inline v0
