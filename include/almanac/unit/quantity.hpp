// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A number with its unit in the type: what does not add up does not compile, and what does costs nothing.
#pragma once

#include <almanac/core/fixed_string.hpp>
#include <almanac/unit/refused.hpp>
#include <almanac/unit/representation.hpp>
#include <almanac/unit/unit_text.hpp>
#include <almanac/unit/units.hpp>

namespace almanac::inline v0 {

template <unit Unit, representation Rep = double>
class quantity;

namespace unit_detail {
template <class Value>
concept number_for_quantity = representation<Value> && sizeof(Value) > 0;

/// Whether a quantity in `b` is added to, or subtracted from, one in `a`: amounts of one dimension, and points to and
/// from a percentage.
constexpr bool changes_by(unit const& a, unit const& b) { return units_add(unit_of_change(a), b); }

template <unit From, unit To, class Rep>
constexpr Rep convert_value(Rep value) {
    if constexpr (From.size == To.size) {
        return value;
    } else {
        return multiply_by_scale<From.size / To.size>(value);
    }
}

/// One readable error for a conversion that may not happen by itself; true if it may.
template <unit From, unit To, class FromRep, class ToRep>
consteval bool check_conversion() {
    if constexpr (!same_dimension(From, To)) {
        static_assert(refused::converting<name<spelled<From>()>, name<spelled<To>()>>::allowed,
                      "almanac: cannot convert between these units");
        return false;
    } else if constexpr (!exactly_representable<FromRep, ToRep>) {
        static_assert(
            refused::lossless<name<representation_name<FromRep>()>, name<representation_name<ToRep>()>>::allowed,
            "almanac: this conversion narrows the number; say how to round: quantity_cast<...>(q, rounding)");
        return false;
    } else if constexpr (!scales_exactly<ToRep>(From.size / To.size)) {
        static_assert(refused::lossless<name<spelled<From>()>, name<spelled<To>()>>::allowed,
                      "almanac: this conversion loses digits; say how to round: quantity_cast<...>(q, rounding)");
        return false;
    } else {
        return true;
    }
}

/// One readable error for two numbers without a common type; true if they have one.
template <class A, class B>
consteval bool check_common_representation() {
    if constexpr (!std::is_void_v<common_representation<A, B>>) {
        return true;
    } else {
        static_assert(refused::common_type<name<representation_name<A>()>, name<representation_name<B>()>>::exists,
                      "almanac: these numbers have no exact common type; convert one by quantity_cast");
        return false;
    }
}
} // namespace unit_detail

/// A number of `Unit`s. The unit is part of the type; the object is its number and nothing more.
///
/// Quantities of one dimension add and compare; the result has the unit of the left operand. Conversions that keep
/// every value happen by themselves (metres for kilometres, `double` for `int`); those that could lose digits need
/// `quantity_cast` and a rounding mode. Integer quantities check every operation and raise `overflow_error`.
/// Example: `quantity<units::km>(1814) + quantity<units::m>(500)` is 1814.5 km.
template <unit Unit, representation Rep>
class quantity {
public:
    /// The unit, as a value.
    static constexpr unit unit_of = Unit;
    using representation_type = Rep;

    /// Zero.
    constexpr quantity() = default;
    /// `value` times the unit; implicit for a pure number. A number that `Rep` cannot hold exactly does not compile.
    // Constrained once more than the next constructor, so that only an implicit conversion comes to that one.
    template <unit_detail::number_for_quantity Value>
    constexpr explicit(Unit != units::one) quantity(Value value) {
        if constexpr (exactly_representable<Value, Rep>) {
            value_ = static_cast<Rep>(value);
        } else {
            static_assert(refused::lossless<name<unit_detail::representation_name<Value>()>,
                                            name<unit_detail::representation_name<Rep>()>>::allowed,
                          "almanac: this number narrows on the way into the quantity; round it first");
        }
    }
    /// Does not compile: `quantity<units::km> x = 5`. Write `quantity<units::km>(5)`.
    template <representation Value>
    constexpr quantity(Value) {
        static_assert(refused::number_without_unit<name<spelled<Unit>()>,
                                                   name<unit_detail::representation_name<Value>()>>::allowed,
                      "almanac: a bare number is no quantity; name the unit: quantity<unit>(number)");
    }
    /// The same quantity in another unit of its dimension, where that loses nothing.
    template <unit From, class FromRep>
    constexpr quantity(quantity<From, FromRep> const& other) {
        if constexpr (unit_detail::check_conversion<From, Unit, FromRep, Rep>()) {
            value_ = unit_detail::convert_value<From, Unit>(static_cast<Rep>(other.value()));
        }
    }

    /// The number, in `Unit`s.
    [[nodiscard]] constexpr Rep value() const { return value_; }
    /// The quantity in another unit of its dimension: `length.in<units::km>()`. Lossy conversions do not compile.
    template <unit To>
    [[nodiscard]] constexpr quantity<To, Rep> in() const {
        // Checked here as well as in the conversion, where the error would be one step further from the caller.
        if constexpr (unit_detail::check_conversion<Unit, To, Rep, Rep>()) {
            return *this;
        } else {
            return {};
        }
    }
    /// A pure number is its value.
    constexpr operator Rep() const requires(Unit == units::one) { return value_; }

    constexpr quantity operator+() const { return *this; }
    constexpr quantity operator-() const { return quantity(unit_detail::checked_negate(value_)); }
    /// Adds in place; the other operand must convert to this type without loss.
    template <unit From, class FromRep>
    constexpr quantity& operator+=(quantity<From, FromRep> const& other) {
        if constexpr (!unit_detail::changes_by(Unit, From)) {
            static_assert(refused::adding<name<spelled<Unit>()>, name<spelled<From>()>>::allowed,
                          "almanac: cannot add these units");
        } else {
            value_ = unit_detail::checked_add(value_, quantity<unit_of_change(Unit), Rep>(other).value());
        }
        return *this;
    }
    /// Subtracts in place; the other operand must convert to this type without loss.
    template <unit From, class FromRep>
    constexpr quantity& operator-=(quantity<From, FromRep> const& other) {
        if constexpr (!unit_detail::changes_by(Unit, From)) {
            static_assert(refused::subtracting<name<spelled<Unit>()>, name<spelled<From>()>>::allowed,
                          "almanac: cannot subtract these units");
        } else {
            value_ = unit_detail::checked_subtract(value_, quantity<unit_of_change(Unit), Rep>(other).value());
        }
        return *this;
    }
    /// Multiplies by a pure number, which must convert to the representation without loss.
    template <representation Factor>
    constexpr quantity& operator*=(Factor factor) {
        return *this = quantity(*this * factor);
    }
    /// Divides by a pure number; floating-point quantities only.
    template <representation Divisor>
    constexpr quantity& operator/=(Divisor divisor) {
        return *this = quantity(*this / divisor);
    }

private:
    Rep value_{};
};

/// Whether `a + b` compiles for two quantity types: for constraints, where the operator's own error comes too late.
template <class A, class B>
concept addable =
    unit_detail::changes_by(A::unit_of, B::unit_of) &&
    !std::is_void_v<common_representation<typename A::representation_type, typename B::representation_type>> &&
    unit_detail::scales_exactly<
        common_representation<typename A::representation_type, typename B::representation_type>>(B::unit_of.size /
                                                                                                 A::unit_of.size);

/// Whether quantities of type `From` convert to `To` by themselves, without loss.
template <class From, class To>
concept losslessly_convertible = same_dimension(From::unit_of, To::unit_of) &&
    exactly_representable<typename From::representation_type, typename To::representation_type> &&
    unit_detail::scales_exactly<typename To::representation_type>(From::unit_of.size / To::unit_of.size);

namespace unit_detail {
/// One readable error for two operands that cannot be brought to one unit and one type; true if they can.
template <unit A, class R, unit B, class S>
consteval bool check_operands() {
    if constexpr (std::is_void_v<common_representation<R, S>>) {
        // Not by check_common_representation: each step on the way to an error is three lines of clang's message.
        static_assert(refused::common_type<name<representation_name<R>()>, name<representation_name<S>()>>::exists,
                      "almanac: these numbers have no exact common type; convert one by quantity_cast");
        return false;
    } else if constexpr (!scales_exactly<common_representation<R, S>>(B.size / A.size)) {
        static_assert(refused::lossless<name<spelled<B>()>, name<spelled<A>()>>::allowed,
                      "almanac: this conversion loses digits; say how to round: quantity_cast<...>(q, rounding)");
        return false;
    } else {
        return true;
    }
}
} // namespace unit_detail

/// The sum, in the unit of `a`. Does not compile for two units that do not add.
template <unit A, class R, unit B, class S>
[[nodiscard]] constexpr auto operator+(quantity<A, R> const& a, quantity<B, S> const& b) {
    if constexpr (!unit_detail::changes_by(A, B)) {
        static_assert(refused::adding<name<spelled<A>()>, name<spelled<B>()>>::allowed,
                      "almanac: cannot add these units");
        return a;
    } else if constexpr (!unit_detail::check_operands<A, R, B, S>()) {
        return a;
    } else {
        using number = common_representation<R, S>;
        number const change = unit_detail::convert_value<B, A>(static_cast<number>(b.value()));
        return quantity<A, number>(unit_detail::checked_add(static_cast<number>(a.value()), change));
    }
}

/// The difference, in the unit of `a`; in percentage points for two percentages. Does not compile for units without
/// one.
template <unit A, class R, unit B, class S>
[[nodiscard]] constexpr auto operator-(quantity<A, R> const& a, quantity<B, S> const& b) {
    constexpr bool percentages = A.kind == measure::proportion && same_dimension(A, B);
    if constexpr (!percentages && !unit_detail::changes_by(A, B)) {
        static_assert(refused::subtracting<name<spelled<A>()>, name<spelled<B>()>>::allowed,
                      "almanac: cannot subtract these units");
        return a;
    } else if constexpr (!unit_detail::check_operands<A, R, B, S>()) {
        return a;
    } else {
        using number = common_representation<R, S>;
        return quantity < percentages ? unit_of_change(A) : A,
               number >
                   (unit_detail::checked_subtract(static_cast<number>(a.value()),
                                                  unit_detail::convert_value<B, A>(static_cast<number>(b.value()))));
    }
}

/// The product; its unit is the product of the units. Index numbers and ranks do not multiply.
template <unit A, class R, unit B, class S>
[[nodiscard]] constexpr auto operator*(quantity<A, R> const& a, quantity<B, S> const& b) {
    if constexpr (!units_multiply(A, B)) {
        static_assert(refused::multiplying<name<spelled<A>()>, name<spelled<B>()>>::allowed,
                      "almanac: an index number or a rank does not multiply with a unit");
        return a;
    } else if constexpr (!unit_detail::check_common_representation<R, S>()) {
        return a;
    } else {
        using number = common_representation<R, S>;
        return quantity<A * B, number>(
            unit_detail::checked_multiply(static_cast<number>(a.value()), static_cast<number>(b.value())));
    }
}

namespace unit_detail {
/// One readable error for a quotient that is not exact; true for floating-point numbers.
template <class R, class S>
consteval bool check_division() {
    if constexpr (!std::floating_point<R> && !std::floating_point<S>) {
        static_assert(refused::lossless<name<representation_name<R>()>, name<representation_name<S>()>>::allowed,
                      "almanac: this division loses digits; use divide_to_digits(a, b, digits, rounding)");
        return false;
    } else {
        return check_common_representation<R, S>();
    }
}
} // namespace unit_detail

/// The quotient of floating-point quantities. Integers and decimals need `divide_to_digits` and a rounding mode.
/// Index numbers and ranks have no quotient: `index_number` has one.
template <unit A, class R, unit B, class S>
[[nodiscard]] constexpr auto operator/(quantity<A, R> const& a, quantity<B, S> const& b) {
    if constexpr (!units_multiply(A, B)) {
        static_assert(refused::dividing<name<spelled<A>()>, name<spelled<B>()>>::allowed,
                      "almanac: an index number or a rank does not divide with a unit");
        return a;
    } else if constexpr (!unit_detail::check_division<R, S>()) {
        return a;
    } else {
        using number = common_representation<R, S>;
        return quantity<A / B, number>(static_cast<number>(a.value()) / static_cast<number>(b.value()));
    }
}

/// The quantity times a pure number.
template <unit U, class R, representation Factor>
[[nodiscard]] constexpr auto operator*(quantity<U, R> const& q, Factor factor) {
    if constexpr (!unit_detail::check_common_representation<R, Factor>()) {
        return q;
    } else {
        using number = common_representation<R, Factor>;
        return quantity<U, number>(
            unit_detail::checked_multiply(static_cast<number>(q.value()), static_cast<number>(factor)));
    }
}
/// The quantity times a pure number.
template <unit U, class R, representation Factor>
[[nodiscard]] constexpr auto operator*(Factor factor, quantity<U, R> const& q) {
    return q * factor;
}
/// A floating-point quantity divided by a pure number: in the same unit.
template <unit U, class R, representation Divisor>
[[nodiscard]] constexpr auto operator/(quantity<U, R> const& q, Divisor divisor) {
    if constexpr (!unit_detail::check_division<R, Divisor>()) {
        return q;
    } else {
        using number = common_representation<R, Divisor>;
        return quantity<U, number>(static_cast<number>(q.value()) / static_cast<number>(divisor));
    }
}
/// A pure number divided by a floating-point quantity: in one over its unit.
template <unit U, class R, representation Dividend>
[[nodiscard]] constexpr auto operator/(Dividend dividend, quantity<U, R> const& q) {
    return quantity<units::one, Dividend>(dividend) / q;
}

/// The absolute amount.
template <unit U, class R>
[[nodiscard]] constexpr quantity<U, R> abs(quantity<U, R> const& q) {
    return q.value() < R{} ? -q : q;
}

} // namespace almanac::inline v0

// A quantity compares, and a bare number is refused, wherever there is a quantity.
#include <almanac/unit/bare_number.hpp>
#include <almanac/unit/quantity_compare.hpp>
