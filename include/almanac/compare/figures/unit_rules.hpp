// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Which figures compare, add, subtract and divide by their units, where the compiler knows those, and why the others
/// do not. The functions of figures are constrained by these rules; what is refused is a deleted function whose last
/// template argument is the reason, as for quantities (<almanac/unit/quantity_rules.hpp>).
#pragma once

#include <almanac/compare/figures/refusal.hpp>

#include <type_traits>

namespace almanac::inline v0 {

namespace refused {
template <class Left, class Right>
struct ranks_are_an_order_and_have_no_ratio {};
template <class Left, class Right>
struct a_percentage_or_a_rank_has_a_change_and_no_growth_rate {};
template <class Left, class Right>
struct an_index_number_is_relative_to_a_base_and_has_no_difference {};
template <class Figure, class Other>
struct a_figure_is_changed_by_project_part_deflate_or_convert {};
template <class Unit>
struct a_share_or_a_growth_is_in_percent {};
template <class Unit>
struct only_an_amount_per_time_becomes_a_flow_over_a_period {};
/// Raises `unit_mismatch`: a share is in per cent.
[[noreturn]] inline void a_share_is_in_percent(unit const& in) {
    raise(unit_mismatch(text<300>("a share is in % and not in ").append(to_text(in))));
}
/// Raises `unit_mismatch`: a price index is an index number that says its base.
[[noreturn]] inline void this_is_no_price_index(unit const& in) {
    raise(unit_mismatch(text<300>("a price index is in index points with a base, and not in ").append(to_text(in))));
}
} // namespace refused

namespace compare_detail {

/// Whether both units are known to the compiler.
template <unit A, unit B>
inline constexpr bool units_in_types = A != any_unit&& B != any_unit;
/// The unit of a result: `u` where the compiler knows those of the operands.
template <unit A, unit B>
constexpr unit known_or_any(unit const& u) {
    return units_in_types<A, B> ? u : any_unit;
}

/// Ranks are an order: the third is not three times the first.
constexpr bool have_ratio(unit const& a, unit const& b) {
    return same_dimension_but_prices(a, b) && a.kind != measure::rank;
}
/// Growth of percentages can mean two things, and of ranks none: they have a change.
constexpr bool have_growth(unit const& a, unit const& b) {
    return have_ratio(a, b) && a.kind != measure::proportion && a.kind != measure::proportion_difference;
}
/// Index numbers differ by points of a base.
constexpr bool have_difference(unit const& a, unit const& b) {
    return same_dimension_but_prices(a, b) && a.kind != measure::index;
}
/// Amounts of one dimension add.
constexpr bool have_sum(unit const& a, unit const& b) { return same_dimension_but_prices(a, b) && units_add(a, a); }
/// Whether figures in two units have a sum: amounts of one dimension; of percentages only shares of one whole, which
/// their basis says.
constexpr bool figures_have_sum(unit const& a, unit const& b) {
    return have_sum(a, b) || (a == units::percent && b == units::percent);
}
constexpr bool is_amount_per_time(unit const& u) { return u.time <= -1 && u.kind == measure::amount; }

/// Ranks differ by a number of places.
constexpr unit unit_of_gap(unit const& a) { return a.kind == measure::rank ? units::one : unit_of_difference(a, a); }
/// Per cent where both are of one dimension: debt to GDP is 71 %, not 0.71.
constexpr unit unit_of_per(unit const& a, unit const& b) {
    return same_dimension_but_prices(a, b) ? units::percent : a / b;
}

/// What is done with two figures.
enum class step { comparison, sum, difference, ratio, growth, quotient };
struct allowed {};

/// Nothing, where neither is a figure; `allowed`; or the type of the reason.
template <step Step, class A, class B>
consteval auto unit_rule() {
    if constexpr (!figure_like<A> && !figure_like<B>) {
        return;
    } else if constexpr (!figure_like<A> || !figure_like<B>) {
        return refused::a_figure_computes_with_figures_alone_figure_of_makes_one{};
    } else if constexpr (!units_in_types<A::unit_of, B::unit_of>) {
        return allowed{};
    } else {
        constexpr unit a = A::unit_of;
        constexpr unit b = B::unit_of;
        constexpr bool is_quotient = Step == step::quotient;
        if constexpr (is_quotient && !units_multiply(a, b)) {
            using names = refused::an_index_number_or_a_rank_does_not_multiply_or_divide<unit_detail::unit_name<a>,
                                                                                         unit_detail::unit_name<b>>;
            return names{};
        } else if constexpr (Step == step::sum && !figures_have_sum(a, b)) {
            return refused::these_units_do_not_add<unit_detail::unit_name<a>, unit_detail::unit_name<b>>{};
        } else if constexpr (!is_quotient && !same_dimension_but_prices(a, b)) {
            return refused::these_units_do_not_compare<unit_detail::unit_name<a>, unit_detail::unit_name<b>>{};
        } else if constexpr (Step == step::difference && !have_difference(a, b)) {
            using names =
                refused::an_index_number_is_relative_to_a_base_and_has_no_difference<unit_detail::unit_name<a>,
                                                                                     unit_detail::unit_name<b>>;
            return names{};
        } else if constexpr (Step == step::growth && !have_growth(a, b)) {
            using names = refused::a_percentage_or_a_rank_has_a_change_and_no_growth_rate<unit_detail::unit_name<a>,
                                                                                          unit_detail::unit_name<b>>;
            return names{};
        } else if constexpr (Step == step::ratio && !have_ratio(a, b)) {
            using names =
                refused::ranks_are_an_order_and_have_no_ratio<unit_detail::unit_name<a>, unit_detail::unit_name<b>>;
            return names{};
        } else {
            return allowed{};
        }
    }
}
template <step Step, class A, class B>
using why_units_refuse = decltype(unit_rule<Step, A, B>());
template <step Step, class A, class B>
inline constexpr bool units_allow = std::is_same_v<why_units_refuse<Step, A, B>, allowed>;
template <step Step, class A, class B>
inline constexpr bool units_refuse = !units_allow<Step, A, B> && !std::is_void_v<why_units_refuse<Step, A, B>>;

/// The operators ask more: current less constant prices has no meaning that a waiver would not have to name.
template <class A, class B>
inline constexpr bool figures_add = [] {
    if constexpr (!units_allow<step::sum, A, B>) {
        return false;
    } else if constexpr (units_in_types<A::unit_of, B::unit_of>) {
        return same_dimension(A::unit_of, B::unit_of);
    } else {
        return true;
    }
}();
template <class A, class B>
inline constexpr bool figures_subtract = [] {
    if constexpr (!units_allow<step::difference, A, B>) {
        return false;
    } else if constexpr (units_in_types<A::unit_of, B::unit_of>) {
        return same_dimension(A::unit_of, B::unit_of);
    } else {
        return true;
    }
}();

/// Of one figure: a share, a growth.
template <class F>
consteval auto percent_rule() {
    if constexpr (!figure_like<F>) {
        return refused::a_figure_computes_with_figures_alone_figure_of_makes_one{};
    } else if constexpr (F::unit_of == any_unit || F::unit_of == units::percent) {
        return allowed{};
    } else {
        return refused::a_share_or_a_growth_is_in_percent<unit_detail::unit_name<F::unit_of>>{};
    }
}
template <class F>
using why_no_percent = decltype(percent_rule<F>());
template <class F>
inline constexpr bool may_be_in_percent = std::is_same_v<why_no_percent<F>, allowed>;

/// Of one figure: a rate.
template <class F>
consteval auto per_time_rule() {
    if constexpr (!figure_like<F>) {
        return refused::a_figure_computes_with_figures_alone_figure_of_makes_one{};
    } else if constexpr (F::unit_of == any_unit || is_amount_per_time(F::unit_of)) {
        return allowed{};
    } else {
        return refused::only_an_amount_per_time_becomes_a_flow_over_a_period<unit_detail::unit_name<F::unit_of>>{};
    }
}
template <class F>
using why_not_per_time = decltype(per_time_rule<F>());
template <class F>
inline constexpr bool may_be_per_time = std::is_same_v<why_not_per_time<F>, allowed>;

/// What brings numbers in two units of one dimension to a common one by multiplication alone, which is exact.
struct common_factors {
    decimal of_first{};
    decimal of_second{};
};
constexpr common_factors to_common_unit(unit const& first, unit const& second) {
    scale const s = second.size / first.size;
    return {decimal(s.denominator), decimal(s.numerator) * decimal(1, s.power_of_ten)};
}
constexpr interval multiplied(interval const& range, decimal factor) {
    return factor == decimal(1) ? range : range * exactly(factor);
}

/// The interval of `f` in another unit of its dimension, rounded outward where the scale has no finite decimal.
constexpr interval range_in(any_figure const& f, unit const& to) {
    common_factors const factors = to_common_unit(to, f.in());
    interval const up = multiplied(f.range, factors.of_second);
    return factors.of_first == decimal(1) ? up : divide(up, exactly(factors.of_first));
}
/// The value of `f` in another unit of its dimension, to 18 digits where it is not the same unit.
constexpr decimal value_in(any_figure const& f, unit const& to) {
    if (f.in().size == to.size) return f.value;
    common_factors const factors = to_common_unit(to, f.in());
    decimal const up = multiply_to_digits(f.value, factors.of_second, 18, rounding::half_even);
    return divide_to_digits(up, factors.of_first, 18, rounding::half_even);
}

/// A computed figure whose unit the compiler knows.
template <unit U>
constexpr figure_in<U> with_unit(any_figure const& f) {
    if constexpr (U == any_unit) {
        return f;
    } else {
        return {f.value, f.range, f.qualified, f.on, f.key};
    }
}

} // namespace compare_detail

} // namespace almanac::inline v0
