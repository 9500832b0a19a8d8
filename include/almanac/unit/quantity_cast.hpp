// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Conversions and divisions that lose digits: each names its rounding at the call, or it does not compile.
#pragma once

#include <almanac/unit/quantity.hpp>

namespace almanac::inline v0 {

namespace unit_detail {
[[noreturn]] inline void quantity_cast_overflow(std::string_view value, std::string_view representation_spelled) {
    raise(overflow_error(text<300>("quantity_cast: ")
                             .append(value)
                             .append(" in the unit asked for is no ")
                             .append(representation_spelled)));
}
[[noreturn]] inline void quantity_cast_loses_digits(std::string_view value) {
    raise(domain_error(text<300>("quantity_cast: ")
                           .append(value)
                           .append(" loses digits in the unit asked for, and rounding::exact forbids it")));
}
[[noreturn]] inline void quantity_cast_of_no_number() {
    raise<domain_error>("quantity_cast: infinity and not-a-number are neither an integer nor a decimal");
}

/// A number on its way into an integer: its magnitude in the new unit is `value / divisor`, above or below the bar.
struct wide_ratio {
    core_detail::uint128 value = 0;
    core_detail::uint128 divisor = 1;
    bool value_overflows = false;   ///< the quotient is beyond 64 bits
    bool divisor_overflows = false; ///< the quotient is below a half, and zero only if the value is
};

/// `magnitude * 10^exponent` times a scale as a ratio. Nothing is rounded.
constexpr wide_ratio scaled_ratio(std::uint64_t magnitude, int exponent, scale const& s) {
    wide_ratio out{static_cast<core_detail::uint128>(magnitude) * s.numerator, s.denominator};
    if (out.value == 0) return out;
    int tens = exponent + s.power_of_ten;
    // A quotient of 64 bits has a value of 128 bits at most: the divisor has 64.
    for (; tens > 0 && !out.value_overflows; --tens) {
        out.value_overflows = __builtin_mul_overflow(out.value, core_detail::uint128{10}, &out.value);
    }
    for (; tens < 0 && !out.divisor_overflows; ++tens) {
        out.divisor_overflows = __builtin_mul_overflow(out.divisor, core_detail::uint128{10}, &out.divisor);
    }
    return out;
}

/// A magnitude in the new unit, rounded to an integer; false when it does not fit.
struct rounded_integer {
    std::uint64_t magnitude = 0;
    bool fits = true;
    bool is_exact = true;
};

constexpr rounded_integer round_ratio(wide_ratio const& ratio, bool is_negative, rounding mode) {
    if (ratio.value_overflows) return {0, false, true};
    core_detail::uint128 const divisor = ratio.divisor_overflows ? 1 : ratio.divisor;
    core_detail::uint128 quotient = ratio.divisor_overflows ? 0 : ratio.value / divisor;
    core_detail::uint128 const rest = ratio.divisor_overflows ? ratio.value : ratio.value % divisor;
    if (rest != 0) {
        number_detail::discarded const part = ratio.divisor_overflows
                                                  ? number_detail::discarded::below_half
                                                  : number_detail::compare_with_half(rest, divisor, false);
        if (number_detail::rounds_away(mode, is_negative, quotient % 2 != 0, part)) ++quotient;
    }
    return {static_cast<std::uint64_t>(quotient), quotient <= greatest_value<std::uint64_t>, rest == 0};
}

/// A number for an error: the shortest digits of a `double`, all of them of the others.
constexpr text<64> spell_number(decimal value) {
    return number_detail::plain_digits(value.coefficient, value.exponent);
}
constexpr text<64> spell_number(double value) { return spell_number(from_double(value)); }
template <number_detail::whole_number Integer>
constexpr text<64> spell_number(Integer value) {
    return text<64>(append_bits(std::is_signed_v<Integer>, static_cast<std::uint64_t>(value)).view());
}

/// The integer with this sign and magnitude; `cast_from` is the number that was cast.
template <std::integral To, class From>
constexpr To integer_from(rounded_integer const& rounded, bool is_negative, rounding mode, From cast_from) {
    if (!rounded.is_exact && mode == rounding::exact) quantity_cast_loses_digits(spell_number(cast_from));
    // The magnitude of the least value is one more than the greatest value, or zero for an unsigned type.
    auto const greatest = static_cast<std::uint64_t>(greatest_value<To>);
    std::uint64_t const limit = !is_negative ? greatest : std::is_signed_v<To> ? greatest + 1 : 0;
    if (!rounded.fits || rounded.magnitude > limit) {
        constexpr auto target = representation_name<To>();
        quantity_cast_overflow(spell_number(cast_from), target.view());
    }
    return static_cast<To>(is_negative ? 0 - rounded.magnitude : rounded.magnitude);
}

/// A decimal in the new unit: exact where it fits, otherwise rounded once to 18 significant digits.
constexpr decimal scaled_decimal(decimal value, scale const& s, rounding mode) {
    core_detail::uint128 const product =
        static_cast<core_detail::uint128>(number_detail::magnitude_of(value.coefficient)) * s.numerator;
    core_detail::uint128 quotient = product / s.denominator;
    core_detail::uint128 rest = product % s.denominator;
    int at = value.exponent + s.power_of_ten;
    core_detail::uint128 const enough =
        static_cast<core_detail::uint128>(number_detail::powers_of_ten[18]) * number_detail::powers_of_ten[18];
    for (; rest != 0 && quotient < enough; --at) {
        rest *= 10;
        quotient = quotient * 10 + rest / s.denominator;
        rest %= s.denominator;
    }
    bool const negative = value.coefficient < 0;
    decimal out;
    if (rest == 0 && number_detail::settle({number_detail::with_sign(quotient, negative), at}, out)) return out;
    number_detail::outcome const became = number_detail::settle_to_digits(
        {{static_cast<core_detail::int128>(quotient), at}, negative, rest != 0}, 18, mode, out);
    if (became == number_detail::outcome::overflow) quantity_cast_overflow(spell_number(value), "decimal");
    if (became == number_detail::outcome::rounded && mode == rounding::exact)
        quantity_cast_loses_digits(spell_number(value));
    return out;
}

/// A finite `double` rounded to an integer.
template <std::integral To>
constexpr To rounded_double(double value, rounding mode) {
    if (!(value - value == 0.0)) quantity_cast_of_no_number();
    bool const negative = value < 0.0;
    double const magnitude = negative ? -value : value;
    rounded_integer rounded{0, magnitude < 18446744073709551616.0, true}; // 2^64
    if (rounded.fits) {
        rounded.magnitude = static_cast<std::uint64_t>(magnitude);
        double const rest = magnitude - static_cast<double>(rounded.magnitude);
        rounded.is_exact = rest == 0.0;
        number_detail::discarded const part = rest < 0.5    ? number_detail::discarded::below_half
                                              : rest == 0.5 ? number_detail::discarded::half
                                                            : number_detail::discarded::above_half;
        if (rest != 0.0 && rounds_away(mode, negative, rounded.magnitude % 2 != 0, part)) ++rounded.magnitude;
    }
    return integer_from<To>(rounded, negative, mode, value);
}

/// From any representation into an integer or a decimal, times a scale.
template <class To, scale S, class From>
constexpr To rounded_number(From value, rounding mode) {
    if constexpr (std::floating_point<From>) {
        double const scaled = multiply_by_scale<S>(static_cast<double>(value));
        if constexpr (std::integral<To>) {
            return rounded_double<To>(scaled, mode);
        } else {
            return scaled_decimal(from_double(static_cast<double>(value)), S, mode);
        }
    } else if constexpr (std::same_as<To, decimal>) {
        return scaled_decimal(decimal(value), S, mode);
    } else if constexpr (std::same_as<From, decimal>) {
        bool const negative = value.coefficient < 0;
        wide_ratio const ratio = scaled_ratio(number_detail::magnitude_of(value.coefficient), value.exponent, S);
        return integer_from<To>(round_ratio(ratio, negative, mode), negative, mode, value);
    } else {
        bool const negative = value < From{};
        auto const bits = static_cast<std::uint64_t>(value);
        wide_ratio const ratio = scaled_ratio(negative ? 0 - bits : bits, 0, S);
        return integer_from<To>(round_ratio(ratio, negative, mode), negative, mode, value);
    }
}

/// From any representation into floating point: to the nearest, as floating-point arithmetic does.
template <class To, scale S, class From>
constexpr To nearest_number(From value) {
    if constexpr (std::same_as<From, decimal>) {
        return static_cast<To>(multiply_by_scale<S>(to_double(value)));
    } else if constexpr (std::floating_point<From> && sizeof(From) > sizeof(To)) {
        return static_cast<To>(multiply_by_scale<S>(value));
    } else {
        return multiply_by_scale<S>(static_cast<To>(value));
    }
}

template <class Rep, class Kept>
using representation_or_kept = std::conditional_t<std::is_void_v<Rep>, Kept, Rep>;

/// Why a cast is refused: the units, or a rounding mode that is missing or has nothing to do.
template <unit To, class ToRep, unit From, class Rep, bool HasMode>
consteval auto cast_rule() {
    using target = representation_or_kept<ToRep, Rep>;
    if constexpr (!same_dimension(From, To)) {
        return refused::these_units_do_not_convert<unit_name<From>, unit_name<To>>{};
    } else if constexpr (HasMode && std::floating_point<target>) {
        return refused::floating_point_rounds_to_the_nearest_leave_the_rounding_mode_out<number_name<Rep>,
                                                                                         number_name<target>>{};
    } else if constexpr (!HasMode && !std::floating_point<target>) {
        return refused::this_needs_a_rounding_mode<unit_name<From>, unit_name<To>>{};
    } else {
        return allowed{};
    }
}
template <unit To, class ToRep, unit From, class Rep, bool HasMode>
using why_not_cast = decltype(cast_rule<To, ToRep, From, Rep, HasMode>());
template <unit To, class ToRep, unit From, class Rep, bool HasMode>
inline constexpr bool casts = std::is_same_v<why_not_cast<To, ToRep, From, Rep, HasMode>, allowed>;

} // namespace unit_detail

/// The quantity in another unit, another representation or both, rounded: an integer to a whole number of the unit, a
/// decimal to 18 significant digits where it is not exact (`round_to` gives fewer). Rounds once, from the exact value;
/// a floating-point number is converted to the unit as a `double` first, and its decimal is the shortest that reads
/// back. Raises `overflow_error` when the result does not fit, `domain_error` for infinity and not-a-number and where
/// `rounding::exact` would lose something.
/// Example: `quantity_cast<units::km>(quantity<units::m, int>(1500), rounding::half_even)` is 2 km.
template <unit To, class ToRep = void, unit From, class Rep>
requires unit_detail::casts<To, ToRep, From, Rep, true>
[[nodiscard]] constexpr auto quantity_cast(quantity<From, Rep> const& q, rounding mode) {
    using target = unit_detail::representation_or_kept<ToRep, Rep>;
    return quantity<To, target>(unit_detail::rounded_number<target, From.size / To.size>(q.value(), mode));
}

/// The quantity in floating point, to the nearest: `quantity_cast<units::km, double>(q)` of a decimal or a 64-bit
/// integer, `float` of a `double`. For integers and decimals the rounding mode is missing, and it does not compile.
template <unit To, class ToRep = void, unit From, class Rep>
requires unit_detail::casts<To, ToRep, From, Rep, false>
[[nodiscard]] constexpr auto quantity_cast(quantity<From, Rep> const& q) {
    using target = unit_detail::representation_or_kept<ToRep, Rep>;
    return quantity<To, target>(unit_detail::nearest_number<target, From.size / To.size>(q.value()));
}

// What is refused says why in the last argument of its template; the end of its line is a message that compilers print.
// clang-format off
template <unit To, class ToRep = void, unit From, class Rep, class Why = unit_detail::why_not_cast<To, ToRep, From, Rep, true>> requires(!unit_detail::casts<To, ToRep, From, Rep, true>)
quantity<From, Rep> quantity_cast(quantity<From, Rep> const&, rounding) = delete; // almanac: cannot convert like this; Why says why
template <unit To, class ToRep = void, unit From, class Rep, class Why = unit_detail::why_not_cast<To, ToRep, From, Rep, false>> requires(!unit_detail::casts<To, ToRep, From, Rep, false>)
quantity<From, Rep> quantity_cast(quantity<From, Rep> const&) = delete; // almanac: cannot convert like this; Why says why: quantity_cast<...>(q, rounding) rounds
// clang-format on

namespace unit_detail {
/// What divides exactly or with a named rounding.
template <class T>
concept exact_representation = std::same_as<T, decimal> || number_detail::whole_number<T>;

template <unit A, unit B>
struct why_no_quotient {
    using type = refused::an_index_number_or_a_rank_does_not_multiply_or_divide<unit_name<A>, unit_name<B>>;
};
} // namespace unit_detail

/// The quotient of integers or decimals as a decimal with its last digit at 10^\p exponent, correctly rounded. Raises
/// as `divide(decimal, decimal, exponent, rounding)`. 1,900 USD by 7 t is 271.43 USD/t to -2.
/// Example: `divide(quantity<units::USD, int>(19), quantity<units::t, int>(7), -2, rounding::up).value() == 2.72_dec`.
template <unit A, unit_detail::exact_representation R, unit B, unit_detail::exact_representation S>
requires(units_multiply(A, B))
    [[nodiscard]] constexpr auto divide(quantity<A, R> const& a, quantity<B, S> const& b, int exponent, rounding mode) {
    return quantity<A / B, decimal>(divide(decimal(a.value()), decimal(b.value()), exponent, mode));
}
/// The quantity divided by a pure number, as `divide`.
template <unit A, unit_detail::exact_representation R, unit_detail::exact_representation S>
[[nodiscard]] constexpr quantity<A, decimal> divide(quantity<A, R> const& a, S b, int exponent, rounding mode) {
    return quantity<A, decimal>(divide(decimal(a.value()), decimal(b), exponent, mode));
}
/// The quotient of integers or decimals as a decimal of at most \p digits significant digits, 1 to 18, correctly
/// rounded. Raises as `divide_to_digits(decimal, decimal, digits, rounding)`.
/// Example: `divide_to_digits(quantity<units::USD, int>(19), 7, 2, rounding::up).value() == 2.8_dec`.
template <unit A, unit_detail::exact_representation R, unit B, unit_detail::exact_representation S>
requires(units_multiply(A, B))
    [[nodiscard]] constexpr auto divide_to_digits(quantity<A, R> const& a, quantity<B, S> const& b, int digits,
                                                  rounding mode) {
    return quantity<A / B, decimal>(divide_to_digits(decimal(a.value()), decimal(b.value()), digits, mode));
}
/// The quantity divided by a pure number, as `divide_to_digits`.
template <unit A, unit_detail::exact_representation R, unit_detail::exact_representation S>
[[nodiscard]] constexpr quantity<A, decimal> divide_to_digits(quantity<A, R> const& a, S b, int digits, rounding mode) {
    return quantity<A, decimal>(divide_to_digits(decimal(a.value()), decimal(b), digits, mode));
}

/// The quantity with its last digit at 10^\p exponent, as `round_to(decimal, exponent, rounding)`.
/// Example: `round_to(quantity<units::USD, decimal>(271.43_dec), 0, rounding::half_even).value() == 271`.
template <unit U>
[[nodiscard]] constexpr quantity<U, decimal> round_to(quantity<U, decimal> const& q, int exponent, rounding mode) {
    return quantity<U, decimal>(round_to(q.value(), exponent, mode));
}
/// The quantity with at most \p digits significant digits, as `round_to_digits(decimal, digits, rounding)`.
/// Example: `round_to_digits(quantity<units::USD, decimal>(271.43_dec), 2, rounding::half_even).value() == 270`.
template <unit U>
[[nodiscard]] constexpr quantity<U, decimal> round_to_digits(quantity<U, decimal> const& q, int digits, rounding mode) {
    return quantity<U, decimal>(round_to_digits(q.value(), digits, mode));
}

// What is refused, as above: a mode that is missing, and units that do not divide.
// clang-format off
template <unit U, class R, class Why = refused::this_needs_a_rounding_mode<unit_detail::unit_name<U>, unit_detail::unit_name<U>>>
quantity<U, R> round_to(quantity<U, R> const&, int) = delete; // almanac: rounding needs a rounding mode: round_to(q, exponent, rounding)
template <unit U, class R, class Why = refused::this_needs_a_rounding_mode<unit_detail::unit_name<U>, unit_detail::unit_name<U>>>
quantity<U, R> round_to_digits(quantity<U, R> const&, int) = delete; // almanac: rounding needs a rounding mode: round_to_digits(q, digits, rounding)
template <unit A, class R, unit B, class S, class Why = refused::this_needs_a_rounding_mode<unit_detail::unit_name<A>, unit_detail::unit_name<B>>>
quantity<A, R> divide(quantity<A, R> const&, quantity<B, S> const&, int = 0) = delete; // almanac: a division needs a rounding mode: divide(a, b, exponent, rounding)
template <unit A, class R, unit B, class S, class Why = refused::this_needs_a_rounding_mode<unit_detail::unit_name<A>, unit_detail::unit_name<B>>>
quantity<A, R> divide_to_digits(quantity<A, R> const&, quantity<B, S> const&, int = 0) = delete; // almanac: a division needs a rounding mode: divide_to_digits(a, b, digits, rounding)
template <unit A, class R, unit B, class S, class Why = typename unit_detail::why_no_quotient<A, B>::type> requires(!units_multiply(A, B))
quantity<A, R> divide(quantity<A, R> const&, quantity<B, S> const&, int, rounding) = delete; // almanac: cannot divide these; Why says why
template <unit A, class R, unit B, class S, class Why = typename unit_detail::why_no_quotient<A, B>::type> requires(!units_multiply(A, B))
quantity<A, R> divide_to_digits(quantity<A, R> const&, quantity<B, S> const&, int, rounding) = delete; // almanac: cannot divide these; Why says why
// clang-format on

} // namespace almanac::inline v0
