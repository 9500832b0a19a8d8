// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Two figures against each other: which is greater, how many times, by how much, which share, how much for one of the
/// other; two reports of one flow; and a figure times an exact number, and by an exact quantity.
///
/// Units are checked by the compiler where it knows them. Everything else that speaks against the computation (see
/// `comparability`) is checked before anything is computed and raises `not_comparable`, unless the caller waives
/// it by name. In a constant expression the refusal does not compile. What is computed is a figure again, and is said
/// of what `said_of.hpp` lists. Each function is for figures whose unit is in their type, known at run time, or both.
#pragma once

#include <almanac/compare/figures/said_of.hpp>
#include <almanac/compare/figures/unit_rules.hpp>
#include <almanac/unit/quantity.hpp>

#include <concepts>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// The outcome of a comparison. `undecided`: the printed digits allow either.
/// Example: `compare(pakistan, parse_figure("$373 billion", on)) == verdict::undecided`.
enum class verdict : std::uint8_t { less, equal, greater, undecided };

/// The verdict's name. Example: `to_text(verdict::undecided) == "undecided"`.
[[nodiscard]] constexpr std::string_view to_text(verdict v) {
    constexpr std::string_view names[] = {"less", "equal", "greater", "undecided"};
    return names[static_cast<int>(v)];
}

/// How two intervals of true values compare. Equal only when both are one and the same point.
/// Example: `compare_ranges(india.range, pakistan.range) == verdict::greater`.
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

constexpr bool may_be_zero(any_figure const& f) { return contains(f.range, decimal(0)) || f.value == decimal(0); }
constexpr bool is_surely_not_below_zero(any_figure const& f) {
    return f.range.lower_bound != bound::unbounded && f.range.lower >= decimal(0);
}
/// The direction of a quotient: which way it is pushed is known where the signs are.
constexpr qualifier direction_of_quotient(any_figure const& a, any_figure const& b) {
    qualifier const both = joined(a.qualified, flipped(b.qualified));
    bool const signs_are_known = is_surely_not_below_zero(a) && is_surely_not_below_zero(b);
    return both == qualifier::plain || signs_are_known ? both : qualifier::between;
}
constexpr qualifier direction_of_product(any_figure const& a, any_figure const& b) {
    qualifier const both = joined(a.qualified, b.qualified);
    bool const signs_are_known = is_surely_not_below_zero(a) && is_surely_not_below_zero(b);
    return both == qualifier::plain || signs_are_known ? both : qualifier::between;
}

/// A computed figure; `found` are the reasons that were waived for it.
constexpr any_figure computed(decimal value, interval const& range, qualifier q, basis on, reasons found,
                              unit const& in) {
    on.waived = on.waived | found;
    return {value, range, q, on, {}, in};
}

/// Whether both are the figure of one row, whose true value is one, however coarsely it is known: less itself it is
/// nothing, by itself it is 1.
constexpr bool is_one_row(any_figure const& a, any_figure const& b) {
    return !a.key.empty() && a.key == b.key && a.value == b.value && a.range == b.range && a.in() == b.in();
}
/// The quotient, with nothing checked.
constexpr any_figure quotient(any_figure const& a, any_figure const& b, basis const& on, reasons found) {
    common_factors const factors = to_common_unit(a.in(), b.in());
    decimal const upper = multiply_to_digits(a.value, factors.of_first, 18, rounding::half_even);
    decimal const lower = multiply_to_digits(b.value, factors.of_second, 18, rounding::half_even);
    if (is_one_row(a, b)) {
        return computed(decimal(1), exactly(decimal(1)), qualifier::plain, on, found, units::one);
    }
    return computed(divide_to_digits(upper, lower, 18, rounding::half_even),
                    divide(multiplied(a.range, factors.of_first), multiplied(b.range, factors.of_second)),
                    direction_of_quotient(a, b), on, found, units::one);
}
constexpr any_figure in_percent(any_figure f) {
    f.value = times_power_of_ten(f.value, 2);
    f.range = f.range * exactly(decimal(1, 2));
    f.its_unit = units::percent;
    return f;
}
constexpr any_figure difference(any_figure const& a, any_figure const& b, basis const& on, reasons found) {
    if (is_one_row(a, b)) {
        return computed(decimal(0), exactly(decimal(0)), qualifier::plain, on, found, unit_of_gap(a.in()));
    }
    return computed(subtract_to_digits(a.value, value_in(b, a.in()), 18, rounding::half_even),
                    a.range - range_in(b, a.in()), joined(a.qualified, flipped(b.qualified)), on, found,
                    unit_of_gap(a.in()));
}
constexpr any_figure product(any_figure const& a, any_figure const& b, basis const& on, reasons found, unit const& in) {
    return computed(multiply_to_digits(a.value, b.value, 18, rounding::half_even), a.range * b.range,
                    direction_of_product(a, b), on, found, in);
}

} // namespace compare_detail

/// Compares two figures; units in types that do not go together do not compile. Numbers are ordered as numbers: of two
/// ranks the first place is the least. Raises `not_comparable` (see `comparability`), and `unit_mismatch` for units
/// known at run time. Example: `compare(india, pakistan) == verdict::greater`.
template <class A, class B>
requires compare_detail::units_allow<compare_detail::step::comparison, A, B>
[[nodiscard]] constexpr verdict compare(A const& a, B const& b, reasons waived = {}) {
    any_figure const& left = forget_unit(a);
    any_figure const& right = forget_unit(b);
    if (!same_dimension_but_prices(left.in(), right.in())) {
        refused::figures_of_different_units("compare", left.in(), right.in());
    }
    reasons const open = comparability(left, right) - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("compare", open, left, right);
    return compare_detail::order_of(left, right);
}
// clang-format off
template <class A, class B, class Why = compare_detail::why_units_refuse<compare_detail::step::comparison, A, B>> requires compare_detail::units_refuse<compare_detail::step::comparison, A, B>
A compare(A const&, B const&, reasons = {}) = delete; // almanac: cannot compare these; Why says why
// clang-format on

/// How many times `b` goes into `a`. Raises `not_comparable`, `unit_mismatch`, also for ranks, and `domain_error` when
/// `b` may be zero. Debt by GDP is `per`. Example: `ratio(imports, exports).value == decimal(2)`.
template <class A, class B>
requires compare_detail::units_allow<compare_detail::step::ratio, A, B>
[[nodiscard]] constexpr auto ratio(A const& a, B const& b, reasons waived = {}) {
    constexpr unit in = compare_detail::known_or_any<A::unit_of, B::unit_of>(units::one);
    any_figure const& left = forget_unit(a);
    any_figure const& right = forget_unit(b);
    if (!compare_detail::have_ratio(left.in(), right.in())) {
        refused::figures_of_different_units("divide", left.in(), right.in());
    }
    reasons const found = comparability(left, right);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("divide", open, left, right);
    if (compare_detail::may_be_zero(right)) refused::division_by_a_figure_that_may_be_zero(left, right);
    basis const on = compare_detail::basis_of_ratio(left.on, right.on);
    return compare_detail::with_unit<in>(compare_detail::quotient(left, right, on, found));
}
// clang-format off
template <class A, class B, class Why = compare_detail::why_units_refuse<compare_detail::step::ratio, A, B>> requires compare_detail::units_refuse<compare_detail::step::ratio, A, B>
A ratio(A const&, B const&, reasons = {}) = delete; // almanac: cannot divide these; Why says why
// clang-format on

/// By how much `a` exceeds `b`, in the unit of `a`; in percentage points between two percentages, in places between two
/// ranks. Exports less imports of one area are its balance of trade. Raises `not_comparable` (see
/// `comparability_of_gap`), and `unit_mismatch`, also for index numbers.
/// Example: `gap(exports, imports).value == decimal(-3, 10)`.
template <class A, class B>
requires compare_detail::units_allow<compare_detail::step::difference, A, B>
[[nodiscard]] constexpr auto gap(A const& a, B const& b, reasons waived = {}) {
    constexpr unit in = compare_detail::known_or_any<A::unit_of, B::unit_of>(compare_detail::unit_of_gap(A::unit_of));
    any_figure const& left = forget_unit(a);
    any_figure const& right = forget_unit(b);
    if (!compare_detail::have_difference(left.in(), right.in())) {
        refused::figures_of_different_units("subtract", left.in(), right.in());
    }
    reasons const found = comparability_of_gap(left, right);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("subtract", open, left, right);
    basis const on = compare_detail::basis_of_gap(left.on, right.on);
    return compare_detail::with_unit<in>(compare_detail::difference(left, right, on, found));
}
// clang-format off
template <class A, class B, class Why = compare_detail::why_units_refuse<compare_detail::step::difference, A, B>> requires compare_detail::units_refuse<compare_detail::step::difference, A, B>
A gap(A const&, B const&, reasons = {}) = delete; // almanac: cannot subtract these; Why says why
// clang-format on

/// The difference, as `gap` without a waiver. Units that differ, also in the price basis of money, do not compile.
/// Raises as `gap`.
template <class A, class B, class = void>
requires(indicator_detail::with_a_figure<A, B>&& compare_detail::figures_subtract<A, B>) [[nodiscard]] constexpr auto
operator-(A const& a, B const& b) {
    constexpr unit in = compare_detail::known_or_any<A::unit_of, B::unit_of>(compare_detail::unit_of_gap(A::unit_of));
    any_figure const& left = forget_unit(a);
    any_figure const& right = forget_unit(b);
    if (!compare_detail::have_difference(left.in(), right.in())) {
        refused::figures_of_different_units("subtract", left.in(), right.in());
    }
    reasons const open = comparability_of_gap(left, right);
    if (!open.empty()) compare_detail::refusal_of(open)("subtract", open, left, right);
    basis const on = compare_detail::basis_of_gap(left.on, right.on);
    return compare_detail::with_unit<in>(compare_detail::difference(left, right, on, {}));
}

/// What percentage of `whole` `part` is. The reasons of `comparability` hold, but the part may be of an area or towards
/// a counterpart inside the whole's, by membership in the period, and its indicator a part of the whole's; another area
/// is `reason::area`, another counterpart `reason::counterpart`. Where no indicator is stated, the caller answers for
/// the part being one in substance. Raises `not_comparable`, `unit_mismatch`, and `domain_error` when the whole may be
/// zero. Debt in per cent of GDP is `per`: GDP is no whole of which debt is a part.
/// Example: `share(exports, imports).value == decimal(50)`.
template <class A, class B>
requires compare_detail::units_allow<compare_detail::step::ratio, A, B>
[[nodiscard]] constexpr auto share(A const& part, B const& whole, reasons waived = {}) {
    constexpr unit in = compare_detail::known_or_any<A::unit_of, B::unit_of>(units::percent);
    any_figure const& left = forget_unit(part);
    any_figure const& right = forget_unit(whole);
    if (!compare_detail::have_ratio(left.in(), right.in())) {
        refused::figures_of_different_units("take the share of", left.in(), right.in());
    }
    reasons const found = comparability_of_part(left, right);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the share of", open, left, right);
    if (compare_detail::may_be_zero(right)) refused::division_by_a_figure_that_may_be_zero(left, right);
    basis const on = compare_detail::basis_of_share(left.on, right.on);
    return compare_detail::with_unit<in>(compare_detail::in_percent(compare_detail::quotient(left, right, on, found)));
}
// clang-format off
template <class A, class B, class Why = compare_detail::why_units_refuse<compare_detail::step::ratio, A, B>> requires compare_detail::units_refuse<compare_detail::step::ratio, A, B>
A share(A const&, B const&, reasons = {}) = delete; // almanac: these have no share; Why says why
// clang-format on

/// What speaks against `per`: another period, where a moment inside the period of a flow is none; other areas or
/// counterparts; parts that exclude each other (`breakdown`); a fact for one of an expectation; other prices; a missing
/// value. Natures may differ, and so does what is measured. Example: `comparability_per(gdp, population)`.
[[nodiscard]] constexpr reasons comparability_per(any_figure const& a, any_figure const& b) {
    reasons const time = compare_detail::against_periods(a, b);
    reasons found = time | compare_detail::against_either(a, b);
    if (compare_detail::is_mixed(a, b, reason::breakdown) || are_disjoint(a.on.by, b.on.by)) {
        found.add(reason::breakdown);
    }
    bool const is_moment_of_flow = !compare_detail::is_mixed(a, b, reason::period) && time == reason::period &&
                                   a.on.kind != b.on.kind &&
                                   (contains(a.on.when, b.on.when) || contains(b.on.when, a.on.when));
    if (is_moment_of_flow) found = found - reasons(reason::period);
    if (a.on.kind == nature::unstated || b.on.kind == nature::unstated) found.add(reason::nature_unknown);
    if (is_factual(a.on.asserted) != is_factual(b.on.asserted)) found.add(reason::assertion);
    if (compare_detail::is_mixed(a, b, reason::area) || !(a.on.where == b.on.where)) found.add(reason::area);
    found = found | compare_detail::against_own_currencies(a, b);
    bool const both_have_counterparts = !a.on.counterpart.empty() && !b.on.counterpart.empty();
    bool const counterparts_differ = both_have_counterparts && !(a.on.counterpart == b.on.counterpart);
    if (compare_detail::is_mixed(a, b, reason::counterpart) || counterparts_differ) found.add(reason::counterpart);
    bool const one_dimension = same_dimension_but_prices(a.in(), b.in());
    if (one_dimension && !same_dimension(a.in(), b.in())) found.add(reason::price_basis);
    return found;
}

/// How much of `a` there is for one of `b`, of the same area: dollars a head, tonnes a hectare; in per cent where both
/// are of one dimension, debt by GDP. Raises `not_comparable` (see `comparability_per`), `unit_mismatch` for index
/// numbers and ranks, and `domain_error` when `b` may be zero. Example: `per(gdp, population)`.
template <class A, class B>
requires compare_detail::units_allow<compare_detail::step::quotient, A, B>
[[nodiscard]] constexpr auto per(A const& a, B const& b, reasons waived = {}) {
    constexpr unit in =
        compare_detail::known_or_any<A::unit_of, B::unit_of>(compare_detail::unit_of_per(A::unit_of, B::unit_of));
    any_figure const& above = forget_unit(a);
    any_figure const& below = forget_unit(b);
    if (!units_multiply(above.in(), below.in())) {
        refused::figures_of_different_units("divide", above.in(), below.in());
    }
    reasons const found = comparability_per(above, below);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("divide", open, above, below);
    if (compare_detail::may_be_zero(below)) refused::division_by_a_figure_that_may_be_zero(above, below);
    basis const on = compare_detail::basis_of_per(above.on, below.on);
    if (same_dimension_but_prices(above.in(), below.in())) {
        return compare_detail::with_unit<in>(
            compare_detail::in_percent(compare_detail::quotient(above, below, on, found)));
    }
    return compare_detail::with_unit<in>(
        compare_detail::computed(divide_to_digits(above.value, below.value, 18, rounding::half_even),
                                 divide(above.range, below.range), compare_detail::direction_of_quotient(above, below),
                                 on, found, compare_detail::unit_of_per(above.in(), below.in())));
}
// clang-format off
template <class A, class B, class Why = compare_detail::why_units_refuse<compare_detail::step::quotient, A, B>> requires compare_detail::units_refuse<compare_detail::step::quotient, A, B>
A per(A const&, B const&, reasons = {}) = delete; // almanac: cannot divide these; Why says why
// clang-format on

namespace compare_detail {
constexpr any_figure times(any_figure f, decimal factor) {
    f.value = multiply_to_digits(f.value, factor, 18, rounding::half_even);
    f.range = f.range * exactly(factor);
    f.qualified = joined(f.qualified, qualifier::plain);
    if (factor < decimal(0)) f.qualified = flipped(f.qualified);
    f.key = {};
    return f;
}
/// Units that a number multiplies: not an index, not a rank.
constexpr bool scales(unit const& u) { return u.kind != measure::index && u.kind != measure::rank; }
} // namespace compare_detail

/// A figure times an exact number, said of the same. A negative number turns "over" into "under". An index number and a
/// rank do not compile, or raise `unit_mismatch`.
template <figure_like F>
requires(F::unit_of == any_unit || compare_detail::scales(F::unit_of)) [[nodiscard]] constexpr auto
operator*(F const& f, decimal factor) {
    if (!compare_detail::scales(f.in())) refused::figures_of_different_units("multiply", f.in(), units::one);
    return compare_detail::with_unit<F::unit_of>(compare_detail::times(forget_unit(f), factor));
}
/// A figure times an exact number. Raises as above.
template <figure_like F>
requires(F::unit_of == any_unit || compare_detail::scales(F::unit_of)) [[nodiscard]] constexpr auto
operator*(decimal factor, F const& f) {
    return f * factor;
}
/// A figure divided by an exact number. Raises `domain_error` for zero, and as `*` otherwise.
template <figure_like F>
requires(F::unit_of == any_unit || compare_detail::scales(F::unit_of)) [[nodiscard]] constexpr auto
operator/(F const& f, decimal divisor) {
    if (!compare_detail::scales(f.in())) refused::figures_of_different_units("divide", f.in(), units::one);
    any_figure out = compare_detail::times(forget_unit(f), decimal(divisor < decimal(0) ? -1 : 1));
    decimal const size = abs(divisor);
    out.value = divide_to_digits(out.value, size, 18, rounding::half_even);
    out.range = divide(out.range, exactly(size));
    return compare_detail::with_unit<F::unit_of>(out);
}

namespace compare_detail {
/// The number of a quantity as a decimal: exactly, or the shortest digits of a double.
template <class Rep>
constexpr decimal decimal_of(Rep const& number) {
    if constexpr (std::floating_point<Rep>) {
        return from_double(static_cast<double>(number));
    } else {
        return decimal(number);
    }
}
/// Index numbers and ranks have no product: with a unit known at run time that is asked when the figure is computed.
template <class T>
inline constexpr bool is_foreign = unit_detail::beside_a_quantity<T>::says_why;
template <class F, unit U>
inline constexpr bool multiplies_with = F::unit_of == any_unit || units_multiply(F::unit_of, U);
} // namespace compare_detail

/// A figure for one of an exact quantity, which is said of nothing: dollars by persons are dollars a person. Raises
/// `domain_error` for zero, and `unit_mismatch` where the units have no quotient.
template <figure_like F, unit U, class Rep>
requires compare_detail::multiplies_with<F, U>
[[nodiscard]] constexpr auto operator/(F const& f, quantity<U, Rep> const& by) {
    constexpr unit in = F::unit_of == any_unit ? any_unit : F::unit_of / U;
    any_figure out = forget_unit(f / compare_detail::decimal_of(by.value()));
    out.on = compare_detail::basis_of_quotient_by_quantity(out.on);
    out.its_unit = out.in() / U;
    return compare_detail::with_unit<in>(out);
}
/// A figure times an exact quantity, which is said of nothing: dollars a person times persons are dollars. Its nature
/// is not stated. Raises `unit_mismatch` where the units have no product.
template <figure_like F, unit U, class Rep>
requires compare_detail::multiplies_with<F, U>
[[nodiscard]] constexpr auto operator*(F const& f, quantity<U, Rep> const& by) {
    constexpr unit in = F::unit_of == any_unit ? any_unit : F::unit_of * U;
    any_figure out = compare_detail::times(forget_unit(f), compare_detail::decimal_of(by.value()));
    out.on = compare_detail::basis_of_quotient_by_quantity(out.on);
    out.on.kind = nature::unstated;
    out.its_unit = out.in() * U;
    return compare_detail::with_unit<in>(out);
}

namespace compare_detail {
/// Why a figure does not multiply or divide with something that is no figure and no number; nothing where it does.
template <unit In, class Other>
consteval auto why_not_multiplied() {
    using operand = unit_detail::operand<Other>;
    if constexpr (operand::is_quantity) {
        if constexpr (!units_multiply(In, operand::in)) {
            using names =
                refused::an_index_number_or_a_rank_does_not_multiply_or_divide<unit_detail::unit_name<In>,
                                                                               unit_detail::operand_name<Other>>;
            return names{};
        }
    } else if constexpr (is_foreign<Other>) {
        return refused::a_figure_is_changed_by_project_part_deflate_or_convert<unit_detail::unit_name<In>, Other>{};
    }
}
} // namespace compare_detail
// The first parameter is what is looked at first: any other product in the library is no matter of these.
// clang-format off
template <unit In, class Other, class Why = decltype(compare_detail::why_not_multiplied<In, Other>())> requires(!std::is_void_v<Why>)
figure<In> operator*(figure<In> const&, Other const&) = delete; // almanac: cannot multiply these; Why says why
template <unit In, class Other, class Why = decltype(compare_detail::why_not_multiplied<In, Other>())> requires(!std::is_void_v<Why>)
figure<In> operator/(figure<In> const&, Other const&) = delete; // almanac: cannot divide these; Why says why
template <std::same_as<any_figure> F, class Other> requires compare_detail::is_foreign<Other>
F operator*(F const&, Other const&) = delete; // almanac: a figure is changed by project, part, deflate or convert
template <std::same_as<any_figure> F, class Other> requires compare_detail::is_foreign<Other>
F operator/(F const&, Other const&) = delete; // almanac: a figure is changed by project, part, deflate or convert
// clang-format on

/// What speaks against taking two figures for the two reports of one flow: exports of i to j as i reports them, imports
/// of j from i as j does. Besides the reasons of `comparability` each figure's counterpart must be the other's area
/// (`area`), and each indicator the mirror of the other's, going
/// the other way (`indicator`).
/// Example: `comparability_of_mirror(imports_of_pakistan_from_uzbekistan, exports_of_uzbekistan)`.
[[nodiscard]] constexpr reasons comparability_of_mirror(any_figure const& a, any_figure const& b) {
    reasons found = comparability(a, b) - (reasons(reason::indicator) | reason::valuation); // f.o.b. by c.i.f.
    bool const are_stated = a.on.what.is_stated() && b.on.what.is_stated();
    bool const are_levels = a.on.what.as == measured_as::level && b.on.what.as == measured_as::level;
    bool const face = are_stated && are_levels && a.on.what.of->mirror == b.on.what.of->code &&
                      are_opposite(a.on.what.of->way, b.on.what.of->way);
    if (compare_detail::is_mixed(a, b, reason::indicator) || (are_stated && !face)) found.add(reason::indicator);
    if (!are_stated) found.add(reason::indicator_unknown);
    bool const face_each_other = a.on.where == b.on.counterpart && b.on.where == a.on.counterpart;
    bool const is_mixed =
        compare_detail::is_mixed(a, b, reason::area) || compare_detail::is_mixed(a, b, reason::counterpart);
    if (!face_each_other || is_mixed || a.on.where.empty() || b.on.where.empty()) found.add(reason::area);
    return found;
}

/// How many times what `a` reports of a flow goes into what the counterpart reports of it: 1.0 to 1.1 is expected of
/// imports (c.i.f.) by exports (f.o.b.). Raises `not_comparable` (see `comparability_of_mirror`), `unit_mismatch`, and
/// `domain_error` when `b` may be zero. Example: `mirror(imports_of_pakistan_from_uzbekistan, exports_of_uzbekistan)`.
template <class A, class B>
requires compare_detail::units_allow<compare_detail::step::ratio, A, B>
[[nodiscard]] constexpr auto mirror(A const& a, B const& b, reasons waived = {}) {
    constexpr unit in = compare_detail::known_or_any<A::unit_of, B::unit_of>(units::one);
    any_figure const& left = forget_unit(a);
    any_figure const& right = forget_unit(b);
    if (!compare_detail::have_ratio(left.in(), right.in())) {
        refused::figures_of_different_units("mirror", left.in(), right.in());
    }
    reasons const found = comparability_of_mirror(left, right);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("mirror", open, left, right);
    if (compare_detail::may_be_zero(right)) refused::division_by_a_figure_that_may_be_zero(left, right);
    basis const on = compare_detail::basis_of_ratio(left.on, right.on);
    return compare_detail::with_unit<in>(compare_detail::quotient(left, right, on, found));
}
// clang-format off
template <class A, class B, class Why = compare_detail::why_units_refuse<compare_detail::step::ratio, A, B>> requires compare_detail::units_refuse<compare_detail::step::ratio, A, B>
A mirror(A const&, B const&, reasons = {}) = delete; // almanac: cannot compare these; Why says why
// clang-format on

} // namespace almanac::inline v0
