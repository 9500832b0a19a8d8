// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Two stated figures against each other: which is greater, how many times, by how much, which share.
///
/// Units are checked by the compiler. Everything else that speaks against the comparison (see `comparability`) is
/// checked before anything is computed and refused with `not_comparable`, unless the caller waives it by name. In a
/// constant expression the refusal does not compile.
#pragma once

#include <almanac/compare/comparability.hpp>
#include <almanac/compare/result.hpp>
#include <almanac/place/group.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// The outcome of a comparison. `undecided`: the printed digits allow either.
enum class verdict : std::uint8_t { less, equal, greater, undecided };

/// The verdict's name.
[[nodiscard]] constexpr std::string_view to_text(verdict v) {
    constexpr std::string_view names[] = {"less", "equal", "greater", "undecided"};
    return names[static_cast<int>(v)];
}

/// How two intervals of true values compare. Equal only when both are one and the same point.
[[nodiscard]] constexpr verdict compare_ranges(interval const& a, interval const& b) {
    if (is_before(a, b)) return verdict::less;
    if (is_before(b, a)) return verdict::greater;
    return is_point(a) && is_point(b) ? verdict::equal : verdict::undecided;
}

namespace compare_detail {
/// Which of two figures is greater, with nothing checked. They meet by multiplication, so exact ones stay exact.
constexpr verdict order_of(any_figure const& a, any_figure const& b) {
    common_factors const factors = to_common_unit(a.in(), b.in());
    return compare_ranges(multiplied(a.range, factors.of_first), multiplied(b.range, factors.of_second));
}

/// Ranks are an order: the third is not three times the first.
constexpr bool have_ratio(unit const& a, unit const& b) {
    return same_dimension_but_prices(a, b) && a.kind != measure::rank;
}
/// Index numbers differ by points of a base that a figure does not carry.
constexpr bool have_difference(unit const& a, unit const& b) {
    return same_dimension_but_prices(a, b) && a.kind != measure::index;
}
/// Ranks differ by a number of places.
constexpr unit unit_of_gap(unit const& a) { return a.kind == measure::rank ? units::one : unit_of_difference(a, a); }
constexpr bool may_be_zero(any_figure const& f) { return contains(f.range, decimal(0)) || f.value == decimal(0); }

/// The quotient, with nothing checked.
constexpr any_result quotient(any_figure const& a, any_figure const& b, reasons waived) {
    common_factors const factors = to_common_unit(a.in(), b.in());
    decimal const upper = multiply_to_digits(a.value, factors.of_first, 18, rounding::half_even);
    decimal const lower = multiply_to_digits(b.value, factors.of_second, 18, rounding::half_even);
    return {divide_to_digits(upper, lower, 18, rounding::half_even),
            divide(multiplied(a.range, factors.of_first), multiplied(b.range, factors.of_second)), waived, units::one};
}
constexpr any_result percentage(any_figure const& part, any_figure const& whole, reasons waived) {
    any_result const times = quotient(part, whole, waived);
    return {times_power_of_ten(times.value, 2), times.range * exactly(decimal(1, 2)), waived, units::percent};
}
constexpr any_result difference(any_figure const& a, any_figure const& b, reasons waived) {
    return {subtract_to_digits(a.value, value_in(b, a.in()), 18, rounding::half_even), a.range - range_in(b, a.in()),
            waived, unit_of_gap(a.in())};
}

/// Whether what is said of `part` can be a part of what is said of `whole`: the same area, or inside it on the first
/// and on the last day of the period. Without a period, membership in a group is not asked. An area that is not stated
/// contradicts nothing.
constexpr bool area_fits(area const& part, area const& whole, period const& when) {
    if (part.empty() || whole.empty() || part == whole) return true;
    if (when.kind == period_kind::none) return is_group(whole);
    bool const at_first = includes(whole, part, when.first);
    return at_first && (!is_bounded(when) || includes(whole, part, when.past - 1));
}

/// `comparability`, where a narrower area or counterpart of the part is what shares are for, and another one is not.
constexpr reasons comparability_of_part(any_figure const& part, any_figure const& whole) {
    reasons found = comparability(part, whole) - reasons(reason::counterpart);
    period const& when = whole.on.when.kind == period_kind::none ? part.on.when : whole.on.when;
    bool const total_of_one_partner = part.on.counterpart.empty() && !whole.on.counterpart.empty();
    if (total_of_one_partner || !area_fits(part.on.counterpart, whole.on.counterpart, when)) {
        found.add(reason::counterpart);
    }
    if (!area_fits(part.on.where, whole.on.where, when)) found.add(reason::area);
    return found;
}
} // namespace compare_detail

/// Compares two figures of any units. Raises `unit_mismatch` or `not_comparable`. Numbers are ordered as numbers: of
/// two ranks the first place is the least.
[[nodiscard]] constexpr verdict compare(any_figure const& a, any_figure const& b, reasons waived = {}) {
    if (!same_dimension_but_prices(a.in(), b.in())) refused::figures_of_different_units("compare", a.in(), b.in());
    reasons const open = comparability(a, b) - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("compare", open, a, b);
    return compare_detail::order_of(a, b);
}

/// How many times `b` goes into `a`, by their intervals. Raises `unit_mismatch`, also for ranks, `not_comparable`, and
/// `domain_error` when `b` may be zero.
[[nodiscard]] constexpr any_result ratio(any_figure const& a, any_figure const& b, reasons waived = {}) {
    if (!compare_detail::have_ratio(a.in(), b.in())) refused::figures_of_different_units("divide", a.in(), b.in());
    reasons const found = comparability(a, b);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("divide", open, a, b);
    if (compare_detail::may_be_zero(b)) refused::division_by_a_figure_that_may_be_zero(a, b);
    return compare_detail::quotient(a, b, found);
}

/// By how much `a` exceeds `b`, in the unit of `a`; in percentage points between two percentages, in places between two
/// ranks. Raises `unit_mismatch`, also for index numbers, and `not_comparable`.
[[nodiscard]] constexpr any_result gap(any_figure const& a, any_figure const& b, reasons waived = {}) {
    if (!compare_detail::have_difference(a.in(), b.in()))
        refused::figures_of_different_units("subtract", a.in(), b.in());
    reasons const found = comparability(a, b);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("subtract", open, a, b);
    return compare_detail::difference(a, b, found);
}

/// What percentage of `whole` `part` is. The reasons of `comparability` hold, but the part may be of an area or towards
/// a counterpart inside the whole's: Uzbekistan in Central Asia, by membership in the period. Another area is
/// `reason::area`, another counterpart `reason::counterpart`. The caller answers for the part being one in substance.
/// Raises `unit_mismatch`, `not_comparable`, and `domain_error` when the whole may be zero.
[[nodiscard]] constexpr any_result share(any_figure const& part, any_figure const& whole, reasons waived = {}) {
    if (!compare_detail::have_ratio(part.in(), whole.in())) {
        refused::figures_of_different_units("take the share of", part.in(), whole.in());
    }
    reasons const found = compare_detail::comparability_of_part(part, whole);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the share of", open, part, whole);
    if (compare_detail::may_be_zero(whole)) refused::division_by_a_figure_that_may_be_zero(part, whole);
    return compare_detail::percentage(part, whole, found);
}

// The typed twins check the units at compile time. They repeat the other checks instead of calling the functions above,
// because a refusal in a constant expression is read through every call that led to it.

namespace compare_detail {
template <unit A, unit B>
consteval bool check_comparable_units() {
    if constexpr (!same_dimension_but_prices(A, B)) {
        static_assert(refused::comparing<name<spelled<A>()>, name<spelled<B>()>>::allowed,
                      "almanac: cannot compare these units");
    }
    return same_dimension_but_prices(A, B);
}
template <unit A, unit B>
consteval bool check_ratio_of_units() {
    if constexpr (!same_dimension_but_prices(A, B)) {
        static_assert(refused::comparing<name<spelled<A>()>, name<spelled<B>()>>::allowed,
                      "almanac: cannot compare these units");
    } else if constexpr (!have_ratio(A, B)) {
        static_assert(refused::dividing<name<spelled<A>()>, name<spelled<B>()>>::allowed,
                      "almanac: ranks are an order and have no ratio");
    }
    return have_ratio(A, B);
}
/// The unit of the gap; any unit, after a readable error, where there is none.
template <unit A, unit B>
consteval unit checked_unit_of_gap() {
    if constexpr (!same_dimension_but_prices(A, B)) {
        static_assert(refused::comparing<name<spelled<A>()>, name<spelled<B>()>>::allowed,
                      "almanac: cannot compare these units");
        return A;
    } else if constexpr (!have_difference(A, B)) {
        static_assert(refused::subtracting<name<spelled<A>()>, name<spelled<B>()>>::allowed,
                      "almanac: cannot subtract these units; an index number is relative to a base that is not here");
        return A;
    } else {
        return unit_of_gap(A);
    }
}
template <unit U>
constexpr result<U> with_unit(any_result const& r) {
    return {r.value, r.range, r.waived};
}
} // namespace compare_detail

/// Compares two typed figures; units that do not go together do not compile. Raises `not_comparable`.
/// Example: `compare(india, pakistan) == verdict::greater`.
template <unit A, unit B>
[[nodiscard]] constexpr verdict compare(figure<A> const& a, figure<B> const& b, reasons waived = {}) {
    if constexpr (!compare_detail::check_comparable_units<A, B>()) return verdict::undecided;
    any_figure const left = forget_unit(a);
    any_figure const right = forget_unit(b);
    reasons const open = comparability(left, right) - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("compare", open, left, right);
    return compare_detail::order_of(left, right);
}

/// How many times `b` goes into `a`. Raises `not_comparable`, and `domain_error` when `b` may be zero.
template <unit A, unit B>
[[nodiscard]] constexpr result<units::one> ratio(figure<A> const& a, figure<B> const& b, reasons waived = {}) {
    if constexpr (!compare_detail::check_ratio_of_units<A, B>()) return {};
    any_figure const left = forget_unit(a);
    any_figure const right = forget_unit(b);
    reasons const found = comparability(left, right);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("divide", open, left, right);
    if (compare_detail::may_be_zero(right)) refused::division_by_a_figure_that_may_be_zero(left, right);
    return compare_detail::with_unit<units::one>(compare_detail::quotient(left, right, found));
}

/// By how much `a` exceeds `b`, in the unit of `a`; in percentage points between two percentages, in places between two
/// ranks. Raises `not_comparable`.
template <unit A, unit B>
[[nodiscard]] constexpr auto gap(figure<A> const& a, figure<B> const& b, reasons waived = {}) {
    constexpr unit difference = compare_detail::checked_unit_of_gap<A, B>();
    if constexpr (!compare_detail::have_difference(A, B)) {
        return result<difference>{};
    } else {
        any_figure const left = forget_unit(a);
        any_figure const right = forget_unit(b);
        reasons const found = comparability(left, right);
        reasons const open = found - waived;
        if (!open.empty()) compare_detail::refusal_of(open)("subtract", open, left, right);
        return compare_detail::with_unit<difference>(compare_detail::difference(left, right, found));
    }
}

/// What percentage of `whole` `part` is. Raises `not_comparable`, and `domain_error` when the whole may be zero.
template <unit A, unit B>
[[nodiscard]] constexpr result<units::percent> share(figure<A> const& part, figure<B> const& whole,
                                                     reasons waived = {}) {
    if constexpr (!compare_detail::check_ratio_of_units<A, B>()) return {};
    any_figure const left = forget_unit(part);
    any_figure const right = forget_unit(whole);
    reasons const found = compare_detail::comparability_of_part(left, right);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the share of", open, left, right);
    if (compare_detail::may_be_zero(right)) refused::division_by_a_figure_that_may_be_zero(left, right);
    return compare_detail::with_unit<units::percent>(compare_detail::percentage(left, right, found));
}

/// The difference, as `gap` without a waiver. Units that differ, also in the price basis of money, do not compile.
/// Raises `not_comparable`.
template <unit A, unit B>
requires(figures_have_difference<A, B>) [[nodiscard]] constexpr auto operator-(figure<A> const& a, figure<B> const& b) {
    any_figure const left = forget_unit(a);
    any_figure const right = forget_unit(b);
    reasons const open = comparability(left, right);
    if (!open.empty()) compare_detail::refusal_of(open)("subtract", open, left, right);
    return compare_detail::with_unit<compare_detail::unit_of_gap(A)>(compare_detail::difference(left, right, {}));
}

namespace compare_detail {
/// Whether one of two different areas is inside the other on the first or on the last day of the period. Areas that are
/// not stated do not overlap.
constexpr bool is_inside(area const& a, area const& b, period const& when) {
    if (a == b || a.empty() || b.empty() || when.kind == period_kind::none) return false;
    auto const on = [&](serial_day day) { return includes(a, b, day) || includes(b, a, day); };
    return on(when.first) || (is_bounded(when) && on(when.past - 1));
}

/// What speaks against adding two flows of different periods: they must abut, and be of one area and counterpart.
constexpr reasons against_sum_over_time(basis const& a, basis const& b) {
    bool const is_flow = a.kind == nature::flow && b.kind == nature::flow && has_length(a.when) && has_length(b.when);
    if (!is_flow) return a.kind == nature::stock || b.kind == nature::stock ? reason::stock_over_time : reason::period;
    if (overlaps(a.when, b.when)) return reason::overlap;
    reasons found;
    if (!abuts(a.when, b.when)) found.add(reason::period);
    if (!(a.where == b.where)) found.add(reason::area);
    if (!(a.counterpart == b.counterpart)) found.add(reason::counterpart);
    return found;
}
} // namespace compare_detail

/// What speaks against adding two figures. Unlike in a comparison, different counterparts are no obstacle, because one
/// adds over them; and besides `comparability`:
/// - prices, ratios, changes and ranks have no sum (see `is_additive`);
/// - stocks, capacities and the rest need one period; flows one period, or two that abut, of one area and counterpart;
/// - where one area is inside the other, or of one area one counterpart inside the other, the sum would count it twice.
/// Two undated figures are not asked. That two figures of one area, counterpart and period are not the same thing
/// twice, the caller answers for.
[[nodiscard]] constexpr reasons additivity(any_figure const& a, any_figure const& b) {
    reasons const compared = comparability(a, b);
    reasons found = compared - (reasons(reason::counterpart) | reason::period);
    if (!is_additive(a.on.kind) || !is_additive(b.on.kind)) found.add(reason::not_additive);
    if (compared.has(reason::period)) return found | compare_detail::against_sum_over_time(a.on, b.on);
    period const& when = a.on.when.kind == period_kind::none ? b.on.when : a.on.when;
    bool const areas_overlap = compare_detail::is_inside(a.on.where, b.on.where, when);
    bool const counterparts_overlap = compare_detail::is_inside(a.on.counterpart, b.on.counterpart, when);
    if (areas_overlap || (a.on.where == b.on.where && counterparts_overlap)) found.add(reason::area);
    return found;
}

namespace compare_detail {
constexpr any_result total(any_figure const& a, any_figure const& b, reasons waived) {
    return {add_to_digits(a.value, value_in(b, a.in()), 18, rounding::half_even), a.range + range_in(b, a.in()), waived,
            a.in()};
}
constexpr bool have_sum(unit const& a, unit const& b) { return same_dimension_but_prices(a, b) && units_add(a, a); }
} // namespace compare_detail

/// The sum, in the unit of `a`. Raises `unit_mismatch` and `not_comparable`, see `additivity`.
[[nodiscard]] constexpr any_result sum(any_figure const& a, any_figure const& b, reasons waived = {}) {
    if (!compare_detail::have_sum(a.in(), b.in())) refused::figures_of_different_units("add", a.in(), b.in());
    reasons const found = additivity(a, b);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("add", open, a, b);
    return compare_detail::total(a, b, found);
}

/// The sum of two typed figures, in the unit of `a`; units that do not add do not compile. Raises `not_comparable`.
/// Example: `sum(exports, imports)`.
template <unit A, unit B>
[[nodiscard]] constexpr result<A> sum(figure<A> const& a, figure<B> const& b, reasons waived = {}) {
    if constexpr (!compare_detail::have_sum(A, B)) {
        static_assert(refused::adding<name<spelled<A>()>, name<spelled<B>()>>::allowed,
                      "almanac: cannot add these units");
        return {};
    } else {
        any_figure const left = forget_unit(a);
        any_figure const right = forget_unit(b);
        reasons const found = additivity(left, right);
        reasons const open = found - waived;
        if (!open.empty()) compare_detail::refusal_of(open)("add", open, left, right);
        return compare_detail::with_unit<A>(compare_detail::total(left, right, found));
    }
}

/// The sum, as `sum` without a waiver. Units that differ, also in the price basis of money, do not compile. Raises
/// `not_comparable`.
template <unit A, unit B>
requires(units_add(A, B)) [[nodiscard]] constexpr result<A> operator+(figure<A> const& a, figure<B> const& b) {
    any_figure const left = forget_unit(a);
    any_figure const right = forget_unit(b);
    reasons const open = additivity(left, right);
    if (!open.empty()) compare_detail::refusal_of(open)("add", open, left, right);
    return compare_detail::with_unit<A>(compare_detail::total(left, right, {}));
}

} // namespace almanac::inline v0
