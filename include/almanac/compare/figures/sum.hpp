// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Figures added up, any number of them, where that means something: over areas, over counterparts, over periods that
/// follow one another, over the parts of a whole. Each figure is held against every other: quadratic in their number.
#pragma once

#include <almanac/compare/figures/additivity.hpp>
#include <almanac/compare/figures/arithmetic.hpp>

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <type_traits>
#include <utility>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: no figure says what the sum of none is said of.
[[noreturn]] inline void there_are_no_figures_to_add() {
    raise<domain_error>("cannot add no figures: nothing says what their sum would be of");
}
} // namespace refused

namespace compare_detail {

/// The reasons after which the terms have no time in common.
constexpr bool have_one_time(reasons found) {
    return (found &
            (other_period | reason::period_unknown | reason::base_period | reason::stock_over_time | reason::overlap))
        .empty();
}
/// From the first to the last of the periods of all terms, which are the same or follow one another.
template <class List>
constexpr void span_times(basis& on, List terms, std::size_t count) {
    for (std::size_t i = 1; i < count; ++i) {
        basis const& each = terms[i].on;
        if (on.kind == nature::change) {
            if (each.when.past > on.when.past) on.when = each.when;
            if (each.against.first < on.against.first) on.against = each.against;
        } else {
            on.when = same_days(on.when, each.when) ? plainer(on.when, each.when) : hull(on.when, each.when);
            keep_common_period(on, &basis::against, on, each, reason::base_period);
        }
    }
    if (on.mixed.has(reason::base_period)) on.against = no_period();
}
/// The period of all terms, of which not all are the same and not all follow one another: mixed.
template <class List>
constexpr void keep_common_times(basis& on, List terms, std::size_t count) {
    for (std::size_t i = 1; i < count; ++i) {
        keep_common_period(on, &basis::when, on, terms[i].on, reason::period);
        keep_common_period(on, &basis::against, on, terms[i].on, reason::base_period);
    }
    if (on.mixed.has(reason::period)) on.when = no_period();
    if (on.mixed.has(reason::base_period)) on.against = no_period();
}
/// What the sum of all terms is said of. Fields are joined two by two, but for the times, which need not be in order.
template <class List>
constexpr basis basis_of_terms(List terms, std::size_t count, reasons found) {
    basis on = terms[0].on;
    for (std::size_t i = 1; i < count; ++i) {
        basis next = terms[i].on;
        next.when = terms[0].on.when;
        next.against = terms[0].on.against;
        on = basis_of_sum(on, next);
    }
    // Only now: all parts may be there of one area, and those of the next still to come.
    if (are_all_parts(on.what)) on.what = measured(*on.what.of);
    if (found.has(reason::indicator)) {
        on.what = {};
        on.mixed.add(reason::indicator);
    }
    on.when = terms[0].on.when;
    on.against = terms[0].on.against;
    if (have_one_time(found)) {
        span_times(on, terms, count);
    } else {
        keep_common_times(on, terms, count);
    }
    // Exports of one country to a second and of a third to a fourth are not those of two countries to two.
    bool const may_leave_gaps = on.where.is_several() && on.counterpart.is_several();
    if (may_leave_gaps && !is_full(terms, count, layout_of(terms, count))) {
        on.counterpart = {};
        on.mixed.add(reason::counterpart);
    }
    return on;
}
template <class List>
constexpr any_figure total(List terms, std::size_t count, reasons found) {
    any_figure const& first = terms[0];
    unit const in = first.in();
    any_figure out = computed(first.value, first.range, joined(first.qualified, qualifier::plain),
                              basis_of_terms(terms, count, found), found, in);
    for (std::size_t i = 1; i < count; ++i) {
        any_figure const& next = terms[i];
        out.value = add_to_digits(out.value, value_in(next, in), 18, rounding::half_even);
        out.range = out.range + range_in(next, in);
        out.qualified = joined(out.qualified, next.qualified);
    }
    return out;
}

/// Figures, and after the last of them perhaps a waiver.
template <class... Arguments>
consteval bool are_terms_and_waiver() {
    constexpr std::size_t count = sizeof...(Arguments);
    constexpr bool is_figure[] = {figure_like<Arguments>..., true};
    constexpr bool is_waiver[] = {std::convertible_to<Arguments, reasons>..., false};
    for (std::size_t i = 0; i < count; ++i) {
        if (!is_figure[i] && !(is_waiver[i] && i + 1 == count)) return false;
    }
    return true;
}
/// Why the units of some figures refuse a step with the first: of the first pair that they refuse.
template <step Step, class First, class... Rest>
struct why_all_refuse {
    using type = allowed;
};
template <step Step, class First, class Next, class... Rest>
struct why_all_refuse<Step, First, Next, Rest...> {
    static constexpr bool passes = std::convertible_to<Next, reasons> || units_allow<Step, First, Next>;
    using type = typename std::conditional_t<passes, why_all_refuse<Step, First, Rest...>,
                                             std::type_identity<why_units_refuse<Step, First, Next>>>::type;
};
template <step Step, class First, class... Rest>
using why_refused_of_all = typename why_all_refuse<Step, First, Rest...>::type;
/// Figures, and perhaps a waiver, whose units allow a step, or do not.
template <step Step, class First, class... Rest>
inline constexpr bool all_units_allow = [] {
    if constexpr (figure_like<First> && are_terms_and_waiver<Rest...>()) {
        return std::is_same_v<why_refused_of_all<Step, First, Rest...>, allowed>;
    } else {
        return false;
    }
}();
template <step Step, class First, class... Rest>
inline constexpr bool some_units_refuse = figure_like<First> && !all_units_allow<Step, First, Rest...>;
template <class Argument>
inline constexpr bool is_unit_unknown = false;
template <>
inline constexpr bool is_unit_unknown<any_figure> = true;
template <class First, class... Rest>
inline constexpr unit unit_of_sum = is_unit_unknown<First> || (is_unit_unknown<Rest> || ...) ? any_unit
                                                                                             : First::unit_of;

constexpr void take(any_figure* terms, std::size_t& count, reasons&, any_figure const& f) { terms[count++] = f; }
template <unit U>
constexpr void take(any_figure* terms, std::size_t& count, reasons&, figure<U> const& f) {
    terms[count++] = forget_unit(f);
}
constexpr void take(any_figure*, std::size_t&, reasons& waived, reasons given) { waived = given; }

/// A range of figures that lie one behind the other: an array, a vector, a span.
template <class T>
concept range_of_figures = requires(T const& range) {
    std::size(range);
    requires figure_like<std::remove_cvref_t<decltype(*std::data(range))>>;
};
/// The same, of figures that have a sum by their unit.
template <class T>
inline constexpr bool range_has_sum = [] {
    if constexpr (range_of_figures<T>) {
        using each = std::remove_cvref_t<decltype(*std::data(std::declval<T const&>()))>;
        return units_allow<step::sum, each, each>;
    } else {
        return false;
    }
}();
template <class Range>
consteval auto range_rule() {
    if constexpr (range_of_figures<Range>) {
        using each = std::remove_cvref_t<decltype(*std::data(std::declval<Range const&>()))>;
        return unit_rule<step::sum, each, each>();
    }
}
/// The terms of a range, with their units as members.
template <class Figure>
struct terms_of_range {
    Figure const* first;
    constexpr any_figure operator[](std::size_t i) const { return forget_unit(first[i]); }
};
} // namespace compare_detail

/// The sum of figures, in the unit of the first; what speaks against it (see `additivity`) is asked of all of them
/// together, so that their order does not matter: four quarters, in any order, are their year. `a + b + c` adds two by
/// two, and what it does not see together it may refuse, as quarters out of order, or take: of no stated indicator two
/// figures of 2020 and one of 2021 are refused here (`twice`), for in a list that is a year that stands twice, but
/// `a + b` says that those two are two things, in `sum(a + b, c)` as in `a + b + c`. A waiver may stand last. Units in
/// types that do not add do not compile. Raises `not_comparable`, and `unit_mismatch`. Example: `sum(exports,
/// imports)`, `sum(q1, q2, q3, q4)`.
template <class First, class... Rest>
requires compare_detail::all_units_allow<compare_detail::step::sum, First, Rest...>
[[nodiscard]] constexpr auto sum(First const& first, Rest const&... rest) {
    constexpr unit in = compare_detail::unit_of_sum<First, Rest...>;
    any_figure terms[1 + sizeof...(Rest)];
    std::size_t count = 0;
    reasons waived;
    compare_detail::take(terms, count, waived, first);
    (compare_detail::take(terms, count, waived, rest), ...);
    for (std::size_t i = 1; i < count; ++i) {
        if (compare_detail::figures_have_sum(terms[0].in(), terms[i].in())) continue;
        refused::figures_of_different_units("add", terms[0].in(), terms[i].in());
    }
    sum_obstacles const all = compare_detail::obstacles_to_sum(terms, count);
    reasons const open = all.found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("add", open, terms[all.first], terms[all.second]);
    return compare_detail::with_unit<in>(compare_detail::total(terms, count, all.found));
}
// clang-format off
template <class First, class... Rest, class Why = compare_detail::why_refused_of_all<compare_detail::step::sum, First, Rest...>> requires compare_detail::some_units_refuse<compare_detail::step::sum, First, Rest...>
First sum(First const&, Rest const&...) = delete; // almanac: cannot add these; Why says why
// clang-format on

/// The sum of a range of figures (an array, a vector, a span). Raises as `sum(a, b, ...)`, and `domain_error` for none.
/// Example: `sum(quarters)` of a `std::vector<figure<units::USD>>`.
template <compare_detail::range_of_figures Range>
requires compare_detail::range_has_sum<Range>
[[nodiscard]] constexpr auto sum(Range const& figures, reasons waived = {}) {
    using each = std::remove_cvref_t<decltype(*std::data(figures))>;
    std::size_t const count = std::size(figures);
    if (count == 0) refused::there_are_no_figures_to_add();
    compare_detail::terms_of_range<each> const terms{std::data(figures)};
    for (std::size_t i = 1; i < count; ++i) {
        if (compare_detail::figures_have_sum(terms[0].in(), terms[i].in())) continue;
        refused::figures_of_different_units("add", terms[0].in(), terms[i].in());
    }
    sum_obstacles const all = compare_detail::obstacles_to_sum(terms, count);
    reasons const open = all.found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("add", open, terms[all.first], terms[all.second]);
    return compare_detail::with_unit<each::unit_of>(compare_detail::total(terms, count, all.found));
}
// clang-format off
template <compare_detail::range_of_figures Range, class Why = decltype(compare_detail::range_rule<Range>())> requires(!compare_detail::range_has_sum<Range>)
any_figure sum(Range const&, reasons = {}) = delete; // almanac: cannot add these; Why says why
// clang-format on

namespace refused {
/// Raises `not_comparable`: the group has other members in the period than the figure is of.
[[noreturn]] inline void the_group_has_other_members(any_figure const& f, area const& group) {
    raise(not_comparable(text<700>("cannot name a figure of ")
                             .append(to_text(f.on.where).view())
                             .append(" after ")
                             .append(group.view())
                             .append(": that had other members in ")
                             .append(to_text(f.on.when).view())));
}
} // namespace refused

namespace compare_detail {
/// Whether the areas are exactly the members that the group had on the first and on the last day.
constexpr bool are_its_members(area_set const& areas, area const& group, period const& when) {
    serial_day const first = when.kind == period_kind::none ? place_detail::any_day : when.first;
    for (serial_day const day : {first, is_bounded(when) ? when.past - 1 : first}) {
        int count = 0;
        for (area const& each : members(group, day)) {
            if (!areas.has(each)) return false;
            ++count;
        }
        areas.for_each([&count](area const&) { --count; });
        if (count != 0) return false;
    }
    return true;
}
} // namespace compare_detail

/// The sum of several areas as the figure of one: of a group that had exactly these members throughout the period, or
/// of an unlisted area, for which the caller answers. Raises `not_comparable` for another group, and for a figure
/// without a period where the group has dates. Example: `named(sum(of_each_state), areas::central_asia)`.
template <figure_like F>
[[nodiscard]] constexpr F named(F f, area const& where) {
    any_figure const& given = forget_unit(f);
    bool const is_known = is_group(where);
    bool const is_dated = given.on.when.kind != period_kind::none || !place_detail::has_dates(where);
    bool const fits = !is_known ? !is_country(where) || given.on.where == area_set(where)
                                : is_dated && compare_detail::are_its_members(given.on.where, where, given.on.when);
    if (!fits || given.on.mixed.has(reason::area)) refused::the_group_has_other_members(given, where);
    f.on.where = where;
    return f;
}

/// The sum of two, as `sum` without a waiver; of three see there. Units that differ, also in the price basis of money,
/// do not compile. Raises as `sum`.
template <class A, class B, class = void>
requires(indicator_detail::with_a_figure<A, B>&& compare_detail::figures_add<A, B>) [[nodiscard]] constexpr auto
operator+(A const& a, B const& b) {
    constexpr unit in = compare_detail::unit_of_sum<A, B>;
    any_figure const terms[] = {forget_unit(a), forget_unit(b)};
    if (!compare_detail::figures_have_sum(terms[0].in(), terms[1].in())) {
        refused::figures_of_different_units("add", terms[0].in(), terms[1].in());
    }
    reasons const open = compare_detail::obstacles_to_sum(terms, 2).found;
    if (!open.empty()) compare_detail::refusal_of(open)("add", open, terms[0], terms[1]);
    return compare_detail::with_unit<in>(compare_detail::total(terms, 2, {}));
}

} // namespace almanac::inline v0
