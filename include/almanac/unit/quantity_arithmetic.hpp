// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Sums, differences, products and quotients of quantities. `quantity.hpp` includes it.
#pragma once

#include <almanac/unit/quantity.hpp>

namespace almanac::inline v0 {

namespace unit_detail {
/// The number of an operand: a quantity's own, or the bare number.
template <class T>
constexpr auto number_of(T const& x) {
    if constexpr (operand<T>::is_quantity) {
        return x.value();
    } else {
        return x;
    }
}
} // namespace unit_detail

// Of each operator there are two, with one operand or two the one that works and the deleted one: compilers list every
// other one.
// The comment that explains a deleted function stands on the line that compilers quote.
// clang-format off

namespace quantity_operators {

using unit_detail::operation_kind;

/// The sum, in the unit of `a`; of one quantity, itself. Raises `overflow_error` where an integer or a decimal does not
/// fit.
template <class L, class... R, class = std::enable_if_t<unit_detail::works_alone_or<operation_kind::addition, L, R...>>>
[[nodiscard]] constexpr auto operator+(L const& a, R const&... b) {
    if constexpr (sizeof...(R) == 0) {
        return a;
    } else {
        auto const& other = (b, ...);
        using right = std::remove_cvref_t<decltype(other)>;
        using number = common_representation<typename L::representation_type, typename right::representation_type>;
        number const change =
            unit_detail::convert_value<right::unit_of, L::unit_of>(static_cast<number>(other.value()));
        return quantity<L::unit_of, number>(unit_detail::checked_add(static_cast<number>(a.value()), change));
    }
}
template <class L, class R, class Why = unit_detail::why_not<operation_kind::addition, L, R>>
requires unit_detail::is_refused<operation_kind::addition, L, R>
L operator+(L const&, R const&) = delete; // almanac: cannot add these; Why says why

/// The difference, in the unit of `a`; in percentage points for two percentages; of one quantity, its negation. Raises
/// `overflow_error`.
template <class L, class... R,
          class = std::enable_if_t<unit_detail::works_alone_or<operation_kind::subtraction, L, R...>>>
[[nodiscard]] constexpr auto operator-(L const& a, R const&... b) {
    if constexpr (sizeof...(R) == 0) {
        return L(unit_detail::checked_negate(a.value()));
    } else {
        auto const& other = (b, ...);
        using right = std::remove_cvref_t<decltype(other)>;
        using number = common_representation<typename L::representation_type, typename right::representation_type>;
        constexpr bool percentages =
            L::unit_of.kind == measure::proportion && same_dimension(L::unit_of, right::unit_of);
        constexpr unit in = percentages ? unit_of_change(L::unit_of) : L::unit_of;
        number const change =
            unit_detail::convert_value<right::unit_of, L::unit_of>(static_cast<number>(other.value()));
        return quantity<in, number>(unit_detail::checked_subtract(static_cast<number>(a.value()), change));
    }
}
template <class L, class R, class Why = unit_detail::why_not<operation_kind::subtraction, L, R>>
requires unit_detail::is_refused<operation_kind::subtraction, L, R>
L operator-(L const&, R const&) = delete; // almanac: cannot subtract these; Why says why

// An amount is no part of a bare number.
template <class Number, class Quantity, class Why = unit_detail::why_not<operation_kind::addition, Number, Quantity>>
requires(unit_detail::operand<Number>::is_number && unit_detail::is_refused<operation_kind::addition, Number, Quantity>)
Number& operator+=(Number&, Quantity const&) = delete; // almanac: a bare number has no unit to add to; start with quantity<unit>()
template <class Number, class Quantity, class Why = unit_detail::why_not<operation_kind::subtraction, Number, Quantity>>
requires(unit_detail::operand<Number>::is_number && unit_detail::is_refused<operation_kind::subtraction, Number, Quantity>)
Number& operator-=(Number&, Quantity const&) = delete; // almanac: a bare number has no unit to subtract from; start with quantity<unit>()

/// The product of two quantities, whose unit is the product of the units, or of a quantity and a pure number. Index
/// numbers and ranks do not multiply with a unit.
template <class L, class R, class = std::enable_if_t<unit_detail::works<operation_kind::multiplication, L, R>>>
[[nodiscard]] constexpr auto operator*(L const& a, R const& b) {
    using left = unit_detail::operand<L>;
    using right = unit_detail::operand<R>;
    using number = unit_detail::product_representation<typename left::number, typename right::number>;
    auto const product = unit_detail::checked_multiply(static_cast<number>(unit_detail::number_of(a)),
                                                       static_cast<number>(unit_detail::number_of(b)));
    if constexpr (!left::is_quantity) {
        return quantity<right::in, number>(product);
    } else if constexpr (!right::is_quantity) {
        return quantity<left::in, number>(product);
    } else {
        return quantity<left::in * right::in, number>(product);
    }
}
template <class L, class R, class Why = unit_detail::why_not<operation_kind::multiplication, L, R>>
requires unit_detail::is_refused<operation_kind::multiplication, L, R>
L operator*(L const&, R const&) = delete; // almanac: cannot multiply these; Why says why

/// The quotient of quantities, or of one and a pure number, at least one of them in floating point: integers and
/// decimals need `divide_to_digits` and a rounding mode. Index numbers and ranks have no quotient: `index_number` has
/// one.
template <class L, class R, class = std::enable_if_t<unit_detail::works<operation_kind::division, L, R>>>
[[nodiscard]] constexpr auto operator/(L const& a, R const& b) {
    using left = unit_detail::operand<L>;
    using right = unit_detail::operand<R>;
    using number = unit_detail::product_representation<typename left::number, typename right::number>;
    auto const quotient =
        static_cast<number>(unit_detail::number_of(a)) / static_cast<number>(unit_detail::number_of(b));
    if constexpr (!right::is_quantity) {
        return quantity<left::in, number>(quotient);
    } else {
        return quantity<left::in / right::in, number>(quotient);
    }
}
template <class L, class R, class Why = unit_detail::why_not<operation_kind::division, L, R>>
requires unit_detail::is_refused<operation_kind::division, L, R>
L operator/(L const&, R const&) = delete; // almanac: cannot divide these; Why says why

} // namespace quantity_operators
// clang-format on

} // namespace almanac::inline v0
