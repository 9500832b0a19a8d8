// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A number whose unit is known only at run time, with the algebra of `quantity`. What does not compile there is an
/// exception here, and it names both units.
#pragma once

#include <almanac/core/no_limits.hpp>
#include <almanac/unit/quantity.hpp>
#include <almanac/unit/quantity_cast.hpp>

namespace almanac::inline v0 {

namespace refused {
/// As those of quantities: the last template argument of a deleted function.
template <class Unit>
struct a_unit_known_at_run_time_is_named_by_as {};
} // namespace refused

namespace unit_detail {
/// What is no quantity beside one whose unit is known at run time.
template <class T>
inline constexpr bool has_no_unit = operand<T>::is_number || beside_a_quantity<T>::says_why;

[[noreturn]] inline void mismatch(char const* what, unit const& a, unit const& b) {
    raise(unit_mismatch(
        text<700>("cannot ").append(what).append(' ').append(to_text(a)).append(" and ").append(to_text(b))));
}
[[noreturn]] inline void conversion_is_not_exact(unit const& from, unit const& to) {
    raise(domain_error(text<700>("a decimal does not convert exactly from ")
                           .append(to_text(from))
                           .append(" to ")
                           .append(to_text(to))
                           .append("; name a rounding mode: converted_to(unit, rounding)")));
}
constexpr void check_product(unit const& a, unit const& b) {
    if (!units_multiply(a, b)) mismatch("multiply or divide", a, b);
}

/// `value` in units `from`, in units `to`. Decimals convert exactly or raise `domain_error`.
template <class Rep>
constexpr Rep convert_at_run_time(Rep value, unit const& from, unit const& to) {
    if (from.size == to.size) return value;
    scale const s = from.size / to.size;
    if constexpr (std::floating_point<Rep>) {
        return multiply_by_factor(value, as_double_factor(s));
    } else {
        if (s.denominator != 1) conversion_is_not_exact(from, to);
        return times_power_of_ten(value * decimal(s.numerator), s.power_of_ten);
    }
}
} // namespace unit_detail

/// A number and its unit. `Rep` is a floating-point type or `decimal`.
/// Example: `any_quantity(392e6, units::USD).in == units::USD`.
template <class Rep>
requires(std::floating_point<Rep> || std::same_as<Rep, decimal>) struct basic_any_quantity {
    Rep value{}; ///< the number
    unit in{};   ///< the unit

    constexpr basic_any_quantity() = default;
    /// A number in this unit.
    constexpr basic_any_quantity(Rep number, unit const& its_unit)
        : value(number)
        , in(its_unit) {}
    /// From a typed quantity whose number is exact in `Rep`.
    template <unit U, class FromRep>
    requires exactly_representable<FromRep, Rep>
    constexpr basic_any_quantity(quantity<U, FromRep> const& q)
        : value(static_cast<Rep>(q.value()))
        , in(U) {}

    /// The typed quantity. Raises `unit_mismatch`, naming both units, when the dimension is another.
    /// Example: `any_quantity(1.5, units::km).as<units::m>() == quantity<units::m>(1500)`.
    template <unit U>
    [[nodiscard]] constexpr quantity<U, Rep> as() const {
        return quantity<U, Rep>(converted_to(U).value);
    }
    /// The same quantity in another unit of its dimension; raises `unit_mismatch` for another dimension, and
    /// `domain_error` for a decimal that has no exact value in that unit.
    /// Example: `any_quantity(1.5, units::km).converted_to(units::m).value == 1500`.
    [[nodiscard]] constexpr basic_any_quantity converted_to(unit const& to) const {
        if (!same_dimension(in, to)) unit_detail::mismatch("convert between", in, to);
        return {unit_detail::convert_at_run_time(value, in, to), to};
    }
    /// The same for a decimal, rounded to 18 significant digits where it is not exact. Raises `unit_mismatch` for
    /// another dimension. Example: `any_decimal_quantity(1, units::km).converted_to(units::mi,
    /// rounding::half_even).value > 0.62_dec`.
    [[nodiscard]] constexpr basic_any_quantity converted_to(unit const& to,
                                                            rounding mode) const requires std::same_as<Rep, decimal> {
        if (!same_dimension(in, to)) unit_detail::mismatch("convert between", in, to);
        return {unit_detail::scaled_decimal(value, in.size / to.size, mode), to};
    }

    constexpr basic_any_quantity operator-() const { return {-value, in}; }

    /// The sum in the unit of `a`; raises `unit_mismatch` for units that do not add.
    friend constexpr basic_any_quantity operator+(basic_any_quantity const& a, basic_any_quantity const& b) {
        if (!unit_detail::changes_by(a.in, b.in)) unit_detail::mismatch("add", a.in, b.in);
        return {a.value + unit_detail::convert_at_run_time(b.value, b.in, a.in), a.in};
    }
    /// The difference in the unit of `a`, in points for percentages; raises `unit_mismatch`.
    friend constexpr basic_any_quantity operator-(basic_any_quantity const& a, basic_any_quantity const& b) {
        bool const percentages = a.in.kind == measure::proportion && same_dimension(a.in, b.in);
        if (!percentages && !unit_detail::changes_by(a.in, b.in)) unit_detail::mismatch("subtract", a.in, b.in);
        return {a.value - unit_detail::convert_at_run_time(b.value, b.in, a.in),
                percentages ? unit_of_change(a.in) : a.in};
    }
    constexpr basic_any_quantity& operator+=(basic_any_quantity const& other) { return *this = *this + other; }
    /// Raises `unit_mismatch` for the difference of two percentages, too: it is in points.
    constexpr basic_any_quantity& operator-=(basic_any_quantity const& other) {
        if (!unit_detail::changes_by(in, other.in)) unit_detail::mismatch("subtract", in, other.in);
        return *this = *this - other;
    }
    /// The product; raises `unit_mismatch` for index numbers and ranks.
    friend constexpr basic_any_quantity operator*(basic_any_quantity const& a, basic_any_quantity const& b) {
        unit_detail::check_product(a.in, b.in);
        return {a.value * b.value, a.in * b.in};
    }
    /// The quotient of floating-point quantities; raises `unit_mismatch` for index numbers and ranks.
    friend constexpr basic_any_quantity operator/(basic_any_quantity const& a,
                                                  basic_any_quantity const& b) requires std::floating_point<Rep> {
        unit_detail::check_product(a.in, b.in);
        return {a.value / b.value, a.in / b.in};
    }
    /// The quantity times, or divided by, a pure number: in the same unit.
    friend constexpr basic_any_quantity operator*(basic_any_quantity const& a, Rep factor) {
        return {a.value * factor, a.in};
    }
    /// A pure number times the quantity: in the same unit.
    friend constexpr basic_any_quantity operator*(Rep factor, basic_any_quantity const& a) { return a * factor; }
    /// The quantity divided by a pure number: in the same unit.
    friend constexpr basic_any_quantity operator/(basic_any_quantity const& a,
                                                  Rep divisor) requires std::floating_point<Rep> {
        return {a.value / divisor, a.in};
    }

    /// The same for a pure number with its unit, which converts to both of the above.
    template <class R>
    requires exactly_representable<R, Rep>
    friend constexpr basic_any_quantity operator*(basic_any_quantity const& a, quantity<units::one, R> const& factor) {
        return a * basic_any_quantity(factor);
    }
    template <class R>
    requires exactly_representable<R, Rep>
    friend constexpr basic_any_quantity operator*(quantity<units::one, R> const& factor, basic_any_quantity const& a) {
        return basic_any_quantity(factor) * a;
    }
    template <class R>
    requires(std::floating_point<Rep>&& exactly_representable<R, Rep>) friend constexpr basic_any_quantity
    operator/(basic_any_quantity const& a, quantity<units::one, R> const& divisor) {
        return a / basic_any_quantity(divisor);
    }

    /// Equal amounts, in whichever units; raises `unit_mismatch` for two dimensions, as every comparison does.
    friend constexpr bool operator==(basic_any_quantity const& a, basic_any_quantity const& b) {
        return compared(a, b, [](auto const& x, auto const& y) { return x == y; });
    }
    friend constexpr bool operator<(basic_any_quantity const& a, basic_any_quantity const& b) {
        return compared(a, b, [](auto const& x, auto const& y) { return x < y; });
    }
    friend constexpr bool operator>(basic_any_quantity const& a, basic_any_quantity const& b) {
        return compared(a, b, [](auto const& x, auto const& y) { return x > y; });
    }
    friend constexpr bool operator<=(basic_any_quantity const& a, basic_any_quantity const& b) {
        return compared(a, b, [](auto const& x, auto const& y) { return x <= y; });
    }
    friend constexpr bool operator>=(basic_any_quantity const& a, basic_any_quantity const& b) {
        return compared(a, b, [](auto const& x, auto const& y) { return x >= y; });
    }

    // The comment stands on the line that compilers quote. The conversion is explicit, for what is implicit would take
    // part in overload resolution, also in `flag ? any : typed` and in what algorithms compare.
    // clang-format off
    template <class Other> requires unit_detail::has_no_unit<Other> friend basic_any_quantity operator+(basic_any_quantity const&, Other const&) = delete; // almanac: this has no unit; a number gets one by any_quantity(number, unit)
    template <class Other> requires unit_detail::has_no_unit<Other> friend basic_any_quantity operator+(Other const&, basic_any_quantity const&) = delete; // almanac: this has no unit; a number gets one by any_quantity(number, unit)
    template <class Other> requires unit_detail::has_no_unit<Other> friend basic_any_quantity operator-(basic_any_quantity const&, Other const&) = delete; // almanac: this has no unit; a number gets one by any_quantity(number, unit)
    template <class Other> requires unit_detail::has_no_unit<Other> friend basic_any_quantity operator-(Other const&, basic_any_quantity const&) = delete; // almanac: this has no unit; a number gets one by any_quantity(number, unit)
    template <class Other> requires unit_detail::has_no_unit<Other> friend bool operator==(basic_any_quantity const&, Other const&) = delete; // almanac: this has no unit; a number gets one by any_quantity(number, unit)
    template <class Other> requires unit_detail::has_no_unit<Other> friend std::partial_ordering operator<=>(basic_any_quantity const&, Other const&) = delete; // almanac: this has no unit; a number gets one by any_quantity(number, unit)
    template <class Other, class = std::enable_if_t<unit_detail::has_no_unit<Other>>> basic_any_quantity& operator+=(Other const&) = delete; // almanac: this has no unit; a number gets one by any_quantity(number, unit)
    template <class Other, class = std::enable_if_t<unit_detail::has_no_unit<Other>>> basic_any_quantity& operator-=(Other const&) = delete; // almanac: this has no unit; a number gets one by any_quantity(number, unit)
    template <class Other> requires unit_detail::beside_a_quantity<Other>::says_why friend basic_any_quantity operator*(basic_any_quantity const&, Other const&) = delete; // almanac: this has no unit and is no pure number; use its number
    template <class Other> requires unit_detail::beside_a_quantity<Other>::says_why friend basic_any_quantity operator/(basic_any_quantity const&, Other const&) = delete; // almanac: this has no unit and is no pure number; use its number
    template <class Other> basic_any_quantity& operator*=(Other const&) = delete; // almanac: a unit known at run time is multiplied by q = q * other
    template <class Other> basic_any_quantity& operator/=(Other const&) = delete; // almanac: a unit known at run time is divided by q = q / other
    template <unit U, class R, class Why = refused::a_unit_known_at_run_time_is_named_by_as<unit_detail::unit_name<U>>>
    explicit operator quantity<U, R>() const = delete; // almanac: cannot convert this; Why says why
    // clang-format on

private:
    /// As typed quantities compare: floating point in the finer unit, decimals exactly.
    template <class Compare>
    static constexpr bool compared(basic_any_quantity const& a, basic_any_quantity const& b, Compare compare) {
        if (!same_dimension(a.in, b.in)) unit_detail::mismatch("compare", a.in, b.in);
        if (a.in.size == b.in.size) return compare(a.value, b.value);
        if constexpr (std::floating_point<Rep>) {
            unit const& fine = unit_detail::finer_unit(a.in, b.in);
            return compare(unit_detail::convert_at_run_time(a.value, a.in, fine),
                           unit_detail::convert_at_run_time(b.value, b.in, fine));
        } else {
            return compare(unit_detail::exact_order(a.value, b.value, a.in.size / b.in.size), 0);
        }
    }
};

/// A `double` and its unit. Example: `any_quantity(1.5, units::km) == any_quantity(1500, units::m)`.
using any_quantity = basic_any_quantity<double>;
/// An exact decimal and its unit.
/// Example: `any_decimal_quantity(1.5_dec, units::km) == any_decimal_quantity(1500, units::m)`.
using any_decimal_quantity = basic_any_quantity<decimal>;

/// Whether the two have a sum: ask before, or catch `unit_mismatch` after.
/// Example: `can_add(any_quantity(2, units::km), any_quantity(5, units::mi))`.
template <class Rep>
[[nodiscard]] constexpr bool can_add(basic_any_quantity<Rep> const& a, basic_any_quantity<Rep> const& b) {
    return unit_detail::changes_by(a.in, b.in);
}

/// The quotient of decimals with the last digit at 10^\p exponent, as `divide` of typed quantities.
/// Example: `divide(any_decimal_quantity(1900, units::USD), {7, units::t}, 0, rounding::half_even).value == 271`.
[[nodiscard]] constexpr any_decimal_quantity divide(any_decimal_quantity const& a, any_decimal_quantity const& b,
                                                    int exponent, rounding mode) {
    unit_detail::check_product(a.in, b.in);
    return {divide(a.value, b.value, exponent, mode), a.in / b.in};
}
/// The quotient of decimals with at most \p digits significant digits, as `divide_to_digits` of typed quantities.
/// Example: `divide_to_digits(any_decimal_quantity(2, units::USD), {3, units::t}, 2, rounding::up).value == 0.67_dec`.
[[nodiscard]] constexpr any_decimal_quantity
divide_to_digits(any_decimal_quantity const& a, any_decimal_quantity const& b, int digits, rounding mode) {
    unit_detail::check_product(a.in, b.in);
    return {divide_to_digits(a.value, b.value, digits, mode), a.in / b.in};
}
/// The quantity with its last digit at 10^\p exponent, as `round_to` of a typed one.
/// Example: `round_to(any_decimal_quantity(271.43_dec, units::USD), 0, rounding::half_even).value == 271`.
[[nodiscard]] constexpr any_decimal_quantity round_to(any_decimal_quantity const& q, int exponent, rounding mode) {
    return {round_to(q.value, exponent, mode), q.in};
}

} // namespace almanac::inline v0

template <class Rep>
struct std::numeric_limits<almanac::basic_any_quantity<Rep>>
    : almanac::core_detail::no_limits<almanac::basic_any_quantity<Rep>> {};
