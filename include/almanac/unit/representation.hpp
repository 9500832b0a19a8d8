// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What a quantity's number may be: floating point, an integer whose overflow is caught, or an exact decimal.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/core/fixed_string.hpp>
#include <almanac/number/decimal.hpp>
#include <almanac/unit/scale.hpp>

#include <concepts>
#include <type_traits>

namespace almanac::inline v0 {

/// The number inside a quantity: `double` and its kin, a signed or unsigned integer, or `decimal`. Neither `bool` nor
/// the character types are numbers.
/// Example: `representation<double> && representation<decimal> && !representation<bool>`.
template <class T>
concept representation = std::floating_point<T> || number_detail::whole_number<T> || std::same_as<T, decimal>;

namespace unit_detail {
// In place of <limits>, which every program that includes a unit would pay for.
/// The binary digits of an arithmetic type, without its sign.
template <class Number>
consteval int binary_digits() {
    if constexpr (std::same_as<Number, float>) {
        return __FLT_MANT_DIG__;
    } else if constexpr (std::same_as<Number, double>) {
        return __DBL_MANT_DIG__;
    } else if constexpr (std::same_as<Number, long double>) {
        return __LDBL_MANT_DIG__;
    } else {
        return static_cast<int>(sizeof(Number) * 8) - (std::is_signed_v<Number> ? 1 : 0);
    }
}
/// The greatest value of an integer type of at most 64 bits.
template <std::integral Number>
inline constexpr Number greatest_value = static_cast<Number>(~std::uint64_t{0} >> (64 - binary_digits<Number>()));

template <class From, class To>
consteval bool represents_exactly() {
    if constexpr (std::same_as<From, To>) {
        return true;
    } else if constexpr (std::same_as<To, decimal>) {
        return std::integral<From>;
    } else if constexpr (std::same_as<From, decimal>) {
        return false;
    } else {
        return (std::integral<From> || !std::integral<To>)&&binary_digits<From>() <= binary_digits<To>() &&
               std::is_signed_v<From> <= std::is_signed_v<To>;
    }
}
} // namespace unit_detail

/// Whether every value of `From` is a value of `To`: what may convert without being asked. An integer goes to a
/// floating type that holds all of its digits (`int` to `double`, not `std::int64_t` to `double`), and to a decimal
/// (where one above 63 bits raises `overflow_error`).
/// Example: `exactly_representable<int, double> && !exactly_representable<std::int64_t, double>`.
template <class From, class To>
concept exactly_representable = unit_detail::represents_exactly<From, To>();

namespace unit_detail {
/// A value of the common type, or void.
template <class A, class B>
consteval auto common_number() {
    if constexpr (exactly_representable<B, A>) {
        return A{};
    } else if constexpr (exactly_representable<A, B>) {
        return B{};
    } else if constexpr (exactly_representable<A, std::int32_t> && exactly_representable<B, std::int32_t>) {
        return std::int32_t{};
    } else if constexpr (exactly_representable<A, std::int64_t> && exactly_representable<B, std::int64_t>) {
        return std::int64_t{};
    } else if constexpr (exactly_representable<A, double> && exactly_representable<B, double>) {
        return double{};
    }
}
} // namespace unit_detail

/// The representation that holds all values of both: `int` and `double` make `double`, an integer and a decimal make a
/// decimal, `int` and `unsigned` make `std::int64_t`. `void` where there is none: a decimal with a floating-point
/// number, a signed integer with an unsigned one of 64 bits, an integer of 64 bits with a `double`.
/// Example: `std::is_same_v<common_representation<int, unsigned>, std::int64_t>`.
template <class A, class B>
using common_representation = decltype(unit_detail::common_number<A, B>());

namespace unit_detail {
/// "int64", "double", "decimal": for messages, the same on every platform.
template <class T>
consteval auto representation_name() {
    if constexpr (std::same_as<T, decimal>) {
        return fixed_string("decimal");
    } else if constexpr (std::floating_point<T>) {
        if constexpr (std::same_as<T, float>) {
            return fixed_string("float");
        } else if constexpr (std::same_as<T, double>) {
            return fixed_string("double");
        } else {
            return fixed_string("long double");
        }
    } else {
        constexpr text<24> spelled = text<24>(std::is_signed_v<T> ? "int" : "uint").append_unsigned(sizeof(T) * 8);
        return fixed_string<spelled.size()>(spelled.view());
    }
}

constexpr text<24> append_bits(bool is_signed, std::uint64_t bits) {
    return is_signed ? text<24>().append_integer(static_cast<std::int64_t>(bits)) : text<24>().append_unsigned(bits);
}
// With a telling name: where a constant expression comes to the `raise`, the compiler quotes its line.
[[noreturn]] inline void integer_quantity_overflow(std::string_view representation_spelled, bool is_signed,
                                                   std::uint64_t a, char const* operation, std::uint64_t b) {
    raise(overflow_error(text<300>("an integer quantity overflows: ")
                             .append(append_bits(is_signed, a).view())
                             .append(operation)
                             .append(append_bits(is_signed, b).view())
                             .append(" is no ")
                             .append(representation_spelled)
                             .append("; take a wider integer, decimal or double")));
}
template <class Rep>
[[noreturn]] void integer_quantity_overflow(Rep a, char const* operation, Rep b) {
    constexpr auto spelled = representation_name<Rep>();
    integer_quantity_overflow(spelled.view(), std::is_signed_v<Rep>, static_cast<std::uint64_t>(a), operation,
                              static_cast<std::uint64_t>(b));
}

template <class Rep>
constexpr Rep checked_add(Rep a, Rep b) {
    if constexpr (std::integral<Rep>) {
        Rep sum{};
        if (__builtin_add_overflow(a, b, &sum)) integer_quantity_overflow(a, " + ", b);
        return sum;
    } else {
        return a + b;
    }
}
template <class Rep>
constexpr Rep checked_subtract(Rep a, Rep b) {
    if constexpr (std::integral<Rep>) {
        Rep difference{};
        if (__builtin_sub_overflow(a, b, &difference)) integer_quantity_overflow(a, " - ", b);
        return difference;
    } else {
        return a - b;
    }
}
template <class Rep>
constexpr Rep checked_multiply(Rep a, Rep b) {
    if constexpr (std::integral<Rep>) {
        Rep product{};
        if (__builtin_mul_overflow(a, b, &product)) integer_quantity_overflow(a, " * ", b);
        return product;
    } else {
        return a * b;
    }
}
template <class Rep>
constexpr Rep checked_negate(Rep a) {
    if constexpr (std::integral<Rep>) {
        return checked_subtract(Rep{}, a);
    } else {
        return -a;
    }
}

/// Whether multiplying by `s` keeps every value of `Rep` exact (an overflow is caught when it happens).
template <class Rep>
constexpr bool scales_exactly(scale const& s) {
    if constexpr (std::floating_point<Rep>) {
        return true;
    } else if constexpr (std::integral<Rep>) {
        return s.denominator == 1 && s.power_of_ten >= 0;
    } else {
        return s.denominator == 1;
    }
}

/// `value * s` for a floating-point number: rounded once where the scale is a whole number or one over one.
template <std::floating_point Rep>
constexpr Rep multiply_by_factor(Rep value, double_factor const& factor) {
    if (factor.divide_by != 1.0) return value / static_cast<Rep>(factor.divide_by);
    return value * static_cast<Rep>(factor.multiply_by);
}

/// `value * s`, for a representation and a scale of which `scales_exactly` is true.
template <scale S, class Rep>
constexpr Rep multiply_by_scale(Rep value) {
    if constexpr (S == scale{}) {
        return value;
    } else if constexpr (std::floating_point<Rep>) {
        constexpr double_factor factor = as_double_factor(S);
        return multiply_by_factor(value, factor);
    } else if constexpr (std::integral<Rep>) {
        if (value == 0) return value;
        constexpr bool fits = S.numerator <= static_cast<std::uint64_t>(greatest_value<Rep>);
        constexpr Rep numerator = fits ? static_cast<Rep>(S.numerator) : greatest_value<Rep>;
        if (!fits) integer_quantity_overflow(value, " * more than ", numerator);
        value = checked_multiply(value, numerator);
        for (int i = 0; i < S.power_of_ten; ++i) value = checked_multiply(value, Rep{10});
        return value;
    } else {
        return times_power_of_ten(value * decimal(S.numerator), S.power_of_ten);
    }
}
} // namespace unit_detail

} // namespace almanac::inline v0
