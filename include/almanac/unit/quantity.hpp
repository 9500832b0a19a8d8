// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A number with its unit in the type: what does not add up does not compile, and what does costs nothing.
#pragma once

#include <almanac/unit/quantity_rules.hpp>

#include <limits>

namespace almanac::inline v0 {

/// A number of `Unit`s. The unit is part of the type; the object is its number and nothing more.
///
/// Quantities of one dimension add and compare; the result has the unit of the left operand. Conversions that keep
/// every value happen by themselves (metres for kilometres, `double` for `int`); those that could lose digits need
/// `quantity_cast` and a rounding mode. Integer quantities check every operation and raise `overflow_error`.
/// Example: `quantity<units::km>(1814) + quantity<units::m>(500) == quantity<units::km>(1814.5)`.
///
/// Type traits tell the truth: what is refused is no conversion and no operator, `std::is_convertible` and `requires`
/// say so. The refusals are deleted functions; compilers quote the line of each, and the last argument of its template
/// (`Why`) says what is in the way and names both sides.
// The comment that explains a deleted function stands on the line that compilers quote.
// clang-format off
template <unit Unit, representation Rep>
class quantity : quantity_operators::found_here {
public:
    /// The unit, as a value.
    static constexpr unit unit_of = Unit;
    using representation_type = Rep; ///< what the number is: `double`, `decimal` or an integer

    /// Zero.
    constexpr quantity() = default;
    /// `value` times the unit; implicit for a pure number.
    template <representation Value, class Why = unit_detail::why_no_quantity<Unit, Rep, Value>>
    requires exactly_representable<Value, Rep>
    constexpr explicit(Unit != units::one) quantity(Value value)
        : value_(static_cast<Rep>(value)) {}
    /// Does not compile: `quantity<units::km> x = 5`, and a number that `Rep` cannot hold exactly.
    template <representation Value, class Why = unit_detail::why_no_quantity<Unit, Rep, Value>>
    quantity(Value) = delete; // almanac: no quantity of a bare number; write quantity<unit>(number)
    /// The same quantity in another unit of its dimension, where that loses nothing.
    template <unit From, class FromRep, class Why = unit_detail::why_not_converted<From, FromRep, Unit, Rep>>
    requires unit_detail::converts<From, FromRep, Unit, Rep>
    constexpr quantity(quantity<From, FromRep> const& other)
        : value_(unit_detail::convert_value<From, Unit>(static_cast<Rep>(other.value()))) {}
    /// Does not compile: another dimension, or a conversion that loses digits.
    template <unit From, class FromRep, class Why = unit_detail::why_not_converted<From, FromRep, Unit, Rep>>
    quantity(quantity<From, FromRep> const&) = delete; // almanac: cannot convert between these; Why says why

    /// The number, in `Unit`s. A sum is in the unit of its left operand; `in` names another.
    /// Example: `quantity<units::km>(1.5).value() == 1.5`.
    [[nodiscard]] constexpr Rep value() const { return value_; }
    /// The quantity in another unit of its dimension. Lossy conversions do not compile.
    /// Example: `quantity<units::km>(1.5).in<units::m>().value() == 1500`.
    template <unit To, class = std::enable_if_t<unit_detail::converts<Unit, Rep, To, Rep>>>
    [[nodiscard]] constexpr quantity<To, Rep> in() const {
        return *this;
    }
    /// Does not compile: another dimension, or a conversion that loses digits.
    template <unit To, class Why = unit_detail::why_not_converted<Unit, Rep, To, Rep>>
    requires(!unit_detail::converts<Unit, Rep, To, Rep>)
    quantity in() const = delete; // almanac: cannot convert between these; Why says why
    /// A pure number is its value.
    constexpr operator Rep() const requires(Unit == units::one) { return value_; }

    /// Adds in place; the other operand must convert to this type without loss.
    template <class Other, class = std::enable_if_t<unit_detail::adds_to<quantity, Other>>>
    constexpr quantity& operator+=(Other const& other) {
        value_ = unit_detail::checked_add(value_, quantity<unit_of_change(Unit), Rep>(other).value());
        return *this;
    }
    template <class Other, class Why = unit_detail::why_not_added_to<quantity, Other>>
    requires(!unit_detail::adds_to<quantity, Other>)
    quantity& operator+=(Other const&) = delete; // almanac: cannot add these; Why says why
    /// Subtracts in place; the other operand must convert to this type without loss.
    template <class Other, class = std::enable_if_t<unit_detail::adds_to<quantity, Other>>>
    constexpr quantity& operator-=(Other const& other) {
        value_ = unit_detail::checked_subtract(value_, quantity<unit_of_change(Unit), Rep>(other).value());
        return *this;
    }
    template <class Other, class Why = unit_detail::why_not_added_to<quantity, Other>>
    requires(!unit_detail::adds_to<quantity, Other>)
    quantity& operator-=(Other const&) = delete; // almanac: cannot subtract these; Why says why
    /// Multiplies by a pure number, which must convert to the representation without loss.
    template <class Factor, class = std::enable_if_t<unit_detail::multiplies_into<Rep, Factor>>>
    constexpr quantity& operator*=(Factor factor) {
        value_ = unit_detail::checked_multiply(value_, static_cast<Rep>(factor));
        return *this;
    }
    template <class Factor>
    requires(!unit_detail::multiplies_into<Rep, Factor>)
    quantity& operator*=(Factor const&) = delete; // almanac: in place, a quantity is multiplied by a number that it can hold; a * b has another type
    /// Divides by a pure number; floating-point quantities only.
    template <class Divisor, class = std::enable_if_t<unit_detail::divides_into<Rep, Divisor>>>
    constexpr quantity& operator/=(Divisor divisor) {
        value_ /= static_cast<Rep>(divisor);
        return *this;
    }
    template <class Divisor>
    requires(!unit_detail::divides_into<Rep, Divisor>)
    quantity& operator/=(Divisor const&) = delete; // almanac: in place, a floating-point quantity is divided by a number; a / b and divide_to_digits have another type

private:
    Rep value_{};
};
// clang-format on

/// Whether `a + b` compiles for two quantity types.
/// Example: `addable<quantity<units::km>, quantity<units::mi>> && !addable<quantity<units::km>, quantity<units::USD>>`.
template <class A, class B>
concept addable = unit_detail::adds<A, B>;

/// Whether quantities of type `From` convert to `To` by themselves, without loss.
/// Example: `losslessly_convertible<quantity<units::km, int>, quantity<units::m, int>>`.
template <class From, class To>
concept losslessly_convertible = unit_detail::converts<From::unit_of, typename From::representation_type, To::unit_of,
                                                       typename To::representation_type>;

/// The absolute amount. Example: `abs(quantity<units::USD>(-5)) == quantity<units::USD>(5)`.
template <unit U, class R>
[[nodiscard]] constexpr quantity<U, R> abs(quantity<U, R> const& q) {
    return q.value() < R{} ? -q : q;
}

} // namespace almanac::inline v0

/// The type of two quantities of one dimension: in the finer unit, in the representation that holds both.
template <almanac::unit A, class R, almanac::unit B, class S>
requires almanac::unit_detail::have_common_quantity<A, R, B, S>
struct std::common_type<almanac::quantity<A, R>, almanac::quantity<B, S>> {
    using type = almanac::unit_detail::common_quantity<A, R, B, S>;
};

/// The limits of the representation, in the unit.
template <almanac::unit Unit, class Rep>
struct std::numeric_limits<almanac::quantity<Unit, Rep>> : std::numeric_limits<Rep> {
private:
    using number = std::numeric_limits<Rep>;
    using in_unit = almanac::quantity<Unit, Rep>;

public:
    static constexpr in_unit(min)() { return in_unit((number::min)()); }
    static constexpr in_unit(max)() { return in_unit((number::max)()); }
    static constexpr in_unit lowest() { return in_unit(number::lowest()); }
    static constexpr in_unit epsilon() requires std::is_arithmetic_v<Rep> { return in_unit(number::epsilon()); }
    static constexpr in_unit round_error() requires std::is_arithmetic_v<Rep> { return in_unit(number::round_error()); }
    static constexpr in_unit infinity() requires number::has_infinity { return in_unit(number::infinity()); }
    static constexpr in_unit quiet_NaN() requires number::has_quiet_NaN { return in_unit(number::quiet_NaN()); }
    static constexpr in_unit signaling_NaN() requires number::has_signaling_NaN {
        return in_unit(number::signaling_NaN());
    }
    static constexpr in_unit denorm_min() requires std::is_arithmetic_v<Rep> { return in_unit(number::denorm_min()); }
};

// A quantity adds, multiplies and compares wherever there is a quantity.
#include <almanac/unit/quantity_arithmetic.hpp>
#include <almanac/unit/quantity_compare.hpp>
