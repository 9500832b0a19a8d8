// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The mean of rates, prices, ratios and growth over time.
#pragma once

#include <almanac/compare/figures/growth.hpp>
#include <almanac/compare/figures/sum.hpp>
#include <almanac/number/bounded.hpp>

#include <cstddef>

namespace almanac::inline v0 {

/// What speaks against the mean of two figures over time: as `additivity`, but of rates, prices, ratios and yearly
/// growth
/// (`not_additive` for any other), of periods that follow one another.
namespace compare_detail {
constexpr bool is_yearly_growth(any_figure const& f) {
    return f.on.kind == nature::change && f.in() == units::percent && is_yearly(f);
}
constexpr bool has_mean(any_figure const& f) { return has_mean_over_time(nature_of(f)) || is_yearly_growth(f); }
constexpr reasons against_mean_of(any_figure const& a, any_figure const& b) {
    reasons found = (comparability(a, b) - (other_period | reason::base_period)) | against_vintages(a, b);
    if (!has_mean(a) || !has_mean(b)) found.add(reason::not_additive);
    if (is_mixed(a, b, reason::area) || !(a.on.where == b.on.where)) found.add(reason::area);
    bool const same_partner = a.on.counterpart == b.on.counterpart;
    if (is_mixed(a, b, reason::counterpart) || !same_partner) found.add(reason::counterpart);
    if (is_mixed(a, b, reason::period)) found.add(reason::period);
    return found;
}
template <class List>
constexpr sum_obstacles obstacles_to_mean(List terms, std::size_t count) {
    sum_obstacles all;
    note(all, against_mean_of(terms[0], terms[0]), 0, 0);
    note_pairs(all, terms, count, against_mean_of);
    if (all.found.has(reason::period_unknown) || all.found.has(reason::period)) return all;
    std::size_t starts = 0;
    for (std::size_t j = 0; j < count; ++j) {
        bool follows = false;
        for (std::size_t i = 0; i < count; ++i) {
            if (i == j) continue;
            follows = follows || terms[i].on.when.past == terms[j].on.when.first;
            if (i < j && overlaps(terms[i].on.when, terms[j].on.when)) note(all, reason::overlap, i, j);
        }
        starts += follows ? 0u : 1u;
        if (!has_length(terms[j].on.when)) note(all, reason::period, 0, j);
    }
    if (starts > 1) note(all, reason::period, 0, 1);
    return all;
}
/// Growth compounds: the mean is the rate that leads as far in as many years. The rest is weighted by days.
template <class List>
constexpr any_figure mean_of_terms(List terms, std::size_t count, reasons found) {
    any_figure out = computed(terms[0].value, terms[0].range, joined(terms[0].qualified, qualifier::plain), terms[0].on,
                              found, terms[0].in());
    bool const compounds = is_yearly_growth(terms[0]);
    std::int64_t days = 0;
    bounded product(1.0);
    for (std::size_t i = 0; i < count; ++i) {
        any_figure const& each = terms[i];
        std::int64_t const length = compounds ? 1 : length_in_days(each.on.when);
        if (compounds)
            product = product * (bounded_of(value_in(each, out.in()), range_in(each, out.in())) / 100.0 + 1.0);
        decimal const weighted = multiply_to_digits(value_in(each, out.in()), decimal(length), 18, rounding::half_even);
        interval const range = range_in(each, out.in()) * exactly(decimal(length));
        out.value = i == 0 ? weighted : add_to_digits(out.value, weighted, 18, rounding::half_even);
        out.range = i == 0 ? range : out.range + range;
        days += length;
        if (i == 0) continue;
        out.qualified = joined(out.qualified, each.qualified);
        basis next = each.on;
        next.when = out.on.when;
        next.against = out.on.against;
        bool const is_later = each.on.when.past > out.on.when.past;
        period const latest = is_later ? each.on.when : out.on.when;
        period const when = compounds ? latest : hull(out.on.when, each.on.when);
        period const against = each.on.against.first < out.on.against.first ? each.on.against : out.on.against;
        reasons const waived = out.on.waived;
        out.on = in_common(out.on, next);
        out.on.when = when;
        out.on.against = against;
        out.on.waived = out.on.waived | waived;
    }
    if (!have_one_time(found)) {
        out.on.when = terms[0].on.when;
        out.on.against = terms[0].on.against;
        keep_common_times(out.on, terms, count);
    }
    if (compounds) {
        bounded const root = (elementary::pow(product, 1.0 / static_cast<double>(count)) - 1.0) * 100.0;
        out.value = from_double(root.value, 15, rounding::half_even);
        out.range = hull(to_interval(root), exactly(out.value));
        out.on.what.as = measured_as::yearly_growth;
        return out;
    }
    out.value = divide_to_digits(out.value, decimal(days), 18, rounding::half_even);
    out.range = divide(out.range, exactly(decimal(days)));
    return out;
}
} // namespace compare_detail

/// The mean of rates, prices or ratios over periods that follow one another, in any order, weighted by their days; of
/// yearly growth the compound mean. It is of all the time. Flows and stocks have a sum or none. A waiver may stand
/// last. Raises `not_comparable`, and `unit_mismatch`. Example: `mean(growth_2022, growth_2023, growth_2024)`.
template <class First, class... Rest>
requires compare_detail::all_units_allow<compare_detail::step::comparison, First, Rest...>
[[nodiscard]] constexpr auto mean(First const& first, Rest const&... rest) {
    constexpr unit in = compare_detail::unit_of_sum<First, Rest...>;
    any_figure terms[1 + sizeof...(Rest)];
    std::size_t count = 0;
    reasons waived;
    compare_detail::take(terms, count, waived, first);
    (compare_detail::take(terms, count, waived, rest), ...);
    for (std::size_t i = 1; i < count; ++i) {
        if (same_dimension_but_prices(terms[0].in(), terms[i].in())) continue;
        refused::figures_of_different_units("take the mean of", terms[0].in(), terms[i].in());
    }
    sum_obstacles const all = compare_detail::obstacles_to_mean(terms, count);
    reasons const open = all.found - waived;
    if (!open.empty()) {
        compare_detail::refusal_of(open)("take the mean of", open, terms[all.first], terms[all.second]);
    }
    return compare_detail::with_unit<in>(compare_detail::mean_of_terms(terms, count, all.found));
}
// clang-format off
template <class First, class... Rest, class Why = compare_detail::why_refused_of_all<compare_detail::step::comparison, First, Rest...>> requires compare_detail::some_units_refuse<compare_detail::step::comparison, First, Rest...>
First mean(First const&, Rest const&...) = delete; // almanac: these have no mean; Why says why
// clang-format on

} // namespace almanac::inline v0
