// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A number with its unit, the interval that it lies in, and what it is said of: as a source stated it, or as it was
/// computed from such figures.
#pragma once

#include <almanac/core/no_limits.hpp>
#include <almanac/indicator/any_unit.hpp>
#include <almanac/indicator/basis.hpp>
#include <almanac/indicator/rounding_interval.hpp>
#include <almanac/number/decimal.hpp>
#include <almanac/number/interval.hpp>
#include <almanac/unit/refused.hpp>
#include <almanac/unit/text/unit_text.hpp>

namespace almanac::inline v0 {

template <unit Unit>
struct figure;

namespace refused {
/// Why a conversion of figures is deleted: the last argument of its template, which compilers print.
template <class From, class To>
struct these_figures_are_in_different_units {};
} // namespace refused

/// A figure whose unit is part of its type. Two figures of one unit still need one basis before they compare: see
/// `compare/`. Example: `parse_figure("$392 million").value == 392_million`; its range is [391.5, 392.5) million.
///
/// What is computed from figures is a figure again: its value comes from the values, to 18 digits; its range contains
/// the result for all true values that the ranges of the operands allow; its basis is what the operands have in common.
template <unit Unit>
struct figure {
    /// The unit, as a value.
    static constexpr unit unit_of = Unit;

    decimal value{};                        ///< as printed, {392, 6} for 392 million; or as computed
    interval range = exactly(decimal(0));   ///< where the true value lies, see `rounding_interval`
    qualifier qualified = qualifier::plain; ///< the word before the number; of a computed one its direction
    basis on{};                             ///< what it is said of
    std::string_view key{};                 ///< of the row it came from, if any: what to cite it by

    /// The unit, as every figure has it.
    [[nodiscard]] static constexpr unit in() { return Unit; }

    /// Does not compile, and says so with the names of both units: a figure stays in its unit. What is computed from it
    /// may be in another.
    // The comment stands on the line that compilers quote.
    // clang-format off
    template <unit Other, class Why = refused::these_figures_are_in_different_units<unit_detail::unit_name<Unit>, unit_detail::unit_name<Other>>>
    operator figure<Other>() const = delete; // almanac: a figure keeps the unit that it was stated in; Why says which
    // clang-format on

    // Figures have no order of their own, for their intervals may overlap.
    // clang-format off
    template <class Other> friend bool operator==(figure const&, Other const&) = delete; // almanac: figures compare by compare(a, b), which may be undecided
    template <class Other> friend bool operator<(figure const&, Other const&) = delete; // almanac: figures compare by compare(a, b), which may be undecided
    template <class Other> friend bool operator>(figure const&, Other const&) = delete; // almanac: figures compare by compare(a, b), which may be undecided
    template <class Other> friend bool operator<=(figure const&, Other const&) = delete; // almanac: figures compare by compare(a, b), which may be undecided
    template <class Other> friend bool operator>=(figure const&, Other const&) = delete; // almanac: figures compare by compare(a, b), which may be undecided
    // What is computed is said of something else, so that no figure changes in place.
    template <class Other> figure& operator+=(Other const&) = delete; // almanac: figures add by sum(a, b, ...), or total = total + f
    template <class Other> figure& operator-=(Other const&) = delete; // almanac: figures subtract by gap(a, b), or rest = rest - f
    template <class Other> figure& operator*=(Other const&) = delete; // almanac: a figure is multiplied by f = f * number
    template <class Other> figure& operator/=(Other const&) = delete; // almanac: a figure is divided by f = f / number
    // clang-format on
};

/// A figure whose unit is known at run time: the twin of `figure`.
/// Example: `parse_figure("$392 million").its_unit == units::USD`.
struct any_figure {
    /// What stands in the place of the unit in templates.
    static constexpr unit unit_of = any_unit;

    decimal value{};                        ///< the number, with the digits that were printed
    interval range = exactly(decimal(0));   ///< the interval in which the number surely lies
    qualifier qualified = qualifier::plain; ///< about, over, at least, under or at most
    basis on{};                             ///< what the figure is said of
    std::string_view key{};                 ///< the key of its row; empty where it has none
    unit its_unit{};                        ///< the unit

    /// The unit.
    [[nodiscard]] constexpr unit const& in() const { return its_unit; }

    // Figures have no order of their own, for their intervals may overlap.
    // clang-format off
    template <class Other> friend bool operator==(any_figure const&, Other const&) = delete; // almanac: figures compare by compare(a, b), which may be undecided
    template <class Other> friend bool operator<(any_figure const&, Other const&) = delete; // almanac: figures compare by compare(a, b), which may be undecided
    template <class Other> friend bool operator>(any_figure const&, Other const&) = delete; // almanac: figures compare by compare(a, b), which may be undecided
    template <class Other> friend bool operator<=(any_figure const&, Other const&) = delete; // almanac: figures compare by compare(a, b), which may be undecided
    template <class Other> friend bool operator>=(any_figure const&, Other const&) = delete; // almanac: figures compare by compare(a, b), which may be undecided
    // What is computed is said of something else, so that no figure changes in place.
    template <class Other> any_figure& operator+=(Other const&) = delete; // almanac: figures add by sum(a, b, ...), or total = total + f
    template <class Other> any_figure& operator-=(Other const&) = delete; // almanac: figures subtract by gap(a, b), or rest = rest - f
    template <class Other> any_figure& operator*=(Other const&) = delete; // almanac: a figure is multiplied by f = f * number
    template <class Other> any_figure& operator/=(Other const&) = delete; // almanac: a figure is divided by f = f / number
    // clang-format on
};

namespace indicator_detail {
template <class T>
inline constexpr bool is_figure = false;
template <unit Unit>
inline constexpr bool is_figure<figure<Unit>> = true;
template <>
inline constexpr bool is_figure<any_figure> = true;

template <unit Unit>
struct figure_with {
    using type = figure<Unit>;
};
template <>
struct figure_with<any_unit> {
    using type = any_figure;
};
} // namespace indicator_detail

/// A `figure` of some unit, or an `any_figure`. Example: `figure_like<figure<units::USD>> && figure_like<any_figure>`.
template <class T>
concept figure_like = indicator_detail::is_figure<T>;

/// `figure<Unit>`, or `any_figure` for `any_unit`. Example: `std::is_same_v<figure_in<any_unit>, any_figure>`.
template <unit Unit>
using figure_in = typename indicator_detail::figure_with<Unit>::type;

/// A figure made by hand, of a number that is exact: of 120 and 100 the difference is 20. A qualifier leaves room:
/// `state<units::USD>(100, on, qualifier::about)`. A number that was printed says so: `printed(392, 6)`, or text
/// (`parse_figure.hpp`). Example: `state<units::USD>(392_million, {.when = year(2024)}).value == 392_million`.
template <unit Unit>
[[nodiscard]] constexpr figure<Unit> state(decimal value, basis const& on, qualifier q = qualifier::exact,
                                           rounding_rule const& rule = {}) {
    if (q == qualifier::plain) q = qualifier::exact;
    return {value, rounding_interval(value, q, Unit, rule), q, on, {}};
}
/// A figure made by hand, of a printed number: `state<units::USD>(printed(392, 6), on)` for "$392 million" is [391.5,
/// 392.5) million. Its interval follows from the digits: see `rounding_interval`.
template <unit Unit>
[[nodiscard]] constexpr figure<Unit> state(printed_form const& digits, basis const& on, qualifier q = qualifier::plain,
                                           rounding_rule const& rule = {}) {
    return {digits.number.value, rounding_interval(digits, q, Unit, rule), q, on, {}};
}

/// The figure with its unit as a member. Example: `forget_unit(state<units::USD>(392_million, on)).in() == units::USD`.
template <unit Unit>
[[nodiscard]] constexpr any_figure forget_unit(figure<Unit> const& f) {
    return {f.value, f.range, f.qualified, f.on, f.key, Unit};
}
/// The figure itself.
[[nodiscard]] constexpr any_figure const& forget_unit(any_figure const& f) { return f; }

/// Whether figures in the two units have a difference: amounts of one dimension, percentages, points and ranks do,
/// index numbers do not, because they differ by points of a base.
/// Example: `figures_have_difference<units::USD, units::USD> && !figures_have_difference<units::USD, units::km>`.
template <unit A, unit B>
inline constexpr bool figures_have_difference = same_dimension(A, B) && A.kind != measure::index;

namespace refused {
// Why an operator of figures is deleted, as the reasons in <almanac/unit/refused.hpp>.
struct a_figure_computes_with_figures_alone_figure_of_makes_one {};
struct this_needs_the_header_almanac_compare_hpp {};
struct figures_divide_by_name_ratio_or_share_or_per {};
struct figures_do_not_multiply_part_takes_a_share {};
} // namespace refused

namespace indicator_detail {
template <class A, class B>
concept with_a_figure = figure_like<A> || figure_like<B>;
template <class A, class B>
consteval bool are_figures_in_known_units() {
    if constexpr (figure_like<A> && figure_like<B>) {
        return A::unit_of != any_unit && B::unit_of != any_unit;
    } else {
        return false;
    }
}
template <class A, class B, class Otherwise>
consteval auto why_not_computed() {
    if constexpr (figure_like<A> && figure_like<B>) {
        return Otherwise{};
    } else {
        return refused::a_figure_computes_with_figures_alone_figure_of_makes_one{};
    }
}
template <class A, class B>
consteval auto sum_rule() {
    if constexpr (are_figures_in_known_units<A, B>()) {
        if constexpr (!units_add(A::unit_of, B::unit_of)) {
            using names =
                refused::these_units_do_not_add<unit_detail::unit_name<A::unit_of>, unit_detail::unit_name<B::unit_of>>;
            return names{};
        } else {
            return refused::this_needs_the_header_almanac_compare_hpp{};
        }
    } else {
        return why_not_computed<A, B, refused::this_needs_the_header_almanac_compare_hpp>();
    }
}
template <class A, class B>
consteval auto difference_rule() {
    if constexpr (are_figures_in_known_units<A, B>()) {
        if constexpr (!figures_have_difference<A::unit_of, B::unit_of>) {
            using names = refused::these_units_do_not_subtract<unit_detail::unit_name<A::unit_of>,
                                                               unit_detail::unit_name<B::unit_of>>;
            return names{};
        } else {
            return refused::this_needs_the_header_almanac_compare_hpp{};
        }
    } else {
        return why_not_computed<A, B, refused::this_needs_the_header_almanac_compare_hpp>();
    }
}
template <class A, class B>
using why_not_added = decltype(sum_rule<A, B>());
template <class A, class B>
using why_not_subtracted = decltype(difference_rule<A, B>());
template <class A, class B>
using why_not_divided = decltype(why_not_computed<A, B, refused::figures_divide_by_name_ratio_or_share_or_per>());
template <class A, class B>
using why_not_multiplied = decltype(why_not_computed<A, B, refused::figures_do_not_multiply_part_takes_a_share>());
} // namespace indicator_detail

// What figures add up to, and differ by, is computed in `compare/`, which stands in a higher layer. Its operators are
// more constrained than these, which only say what is wrong, in the line that compilers quote.
// clang-format off
template <class A, class B, class Why = indicator_detail::why_not_added<A, B>> requires indicator_detail::with_a_figure<A, B>
A operator+(A const&, B const&) = delete; // almanac: cannot add these; Why says why
template <class A, class B, class Why = indicator_detail::why_not_subtracted<A, B>> requires indicator_detail::with_a_figure<A, B>
A operator-(A const&, B const&) = delete; // almanac: cannot subtract these; Why says why
template <class A, class B, class Why = indicator_detail::why_not_divided<A, B>> requires (figure_like<A> && figure_like<B>)
A operator/(A const&, B const&) = delete; // almanac: cannot divide these; Why says why
template <class A, class B, class Why = indicator_detail::why_not_multiplied<A, B>> requires (figure_like<A> && figure_like<B>)
A operator*(A const&, B const&) = delete; // almanac: cannot multiply these; Why says why
// clang-format on

} // namespace almanac::inline v0

template <almanac::unit Unit>
struct std::numeric_limits<almanac::figure<Unit>> : almanac::core_detail::no_limits<almanac::figure<Unit>> {};
template <>
struct std::numeric_limits<almanac::any_figure> : almanac::core_detail::no_limits<almanac::any_figure> {};
