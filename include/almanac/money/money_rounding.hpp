// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Multiplication and division of money, and coarser units: each names its rounding at the call, or does not compile.
/// Every result is rounded once, from the exact one.
#pragma once

#include <almanac/money/money_core.hpp>
#include <almanac/unit/quantity_cast.hpp>

namespace almanac::inline v0 {

namespace money_detail {

[[noreturn]] inline void money_is_not_exact(amount const& a, char const* operation, std::string_view b) {
    raise(domain_error(text<300>("almanac: rounding::exact: ")
                           .append(spelled_amount(a))
                           .append(operation)
                           .append(b)
                           .append(" loses digits")));
}
[[noreturn]] inline void money_divided_by_zero(amount const& a) {
    raise(domain_error(text<300>("almanac: division of ").append(spelled_amount(a)).append(" by zero")));
}

[[noreturn]] inline void money_step_is_not_positive(amount const& step) {
    raise(domain_error(text<300>("almanac: money rounds to a multiple of an amount above zero, not of ")
                           .append(spelled_amount(step))));
}

/// Whether a quotient moves away from zero, of whose dividend `left` is left over, in magnitude. To the nearest it is
/// asked without a branch, which the digits of an amount would make the processor guess wrong half of the time.
constexpr bool moves_away(rounding mode, bool is_negative, bool is_odd, std::int64_t left, std::int64_t divisor) {
    std::int64_t const beyond_half = left - (divisor - left);
    switch (mode) {
    case rounding::half_even: return beyond_half + static_cast<std::int64_t>(is_odd) > 0;
    case rounding::half_up: return beyond_half + 1 > 0;
    case rounding::half_down: return beyond_half > 0;
    default:
        return left != 0 && number_detail::rounds_away(mode, is_negative, is_odd, number_detail::discarded::below_half);
    }
}

/// A quotient of integers, rounded. `is_exact` is false where the mode is `exact` and something is left.
struct rounded_count {
    std::int64_t count = 0;
    bool is_exact = true;
};
/// The divisor is above zero.
constexpr rounded_count rounded_quotient(std::int64_t dividend, std::int64_t divisor, rounding mode) {
    std::int64_t const quotient = dividend / divisor;
    std::int64_t const rest = dividend % divisor;
    bool const is_negative = dividend < 0;
    bool const away = moves_away(mode, is_negative, (quotient & 1) != 0, rest < 0 ? -rest : rest, divisor);
    return {quotient + (is_negative ? -1 : 1) * static_cast<std::int64_t>(away), mode != rounding::exact || rest == 0};
}

/// What a count is multiplied by: numerator / denominator x 10^tens, with a sign. The denominator is not zero.
struct count_factor {
    std::uint64_t numerator = 1;
    std::uint64_t denominator = 1;
    int tens = 0;
    bool is_negative = false;
};

/// The exact product, with 128 bits where it takes them, rounded once. `operation` and `b` are for the errors.
constexpr std::int64_t multiply_widely(amount const& a, count_factor const& by, rounding mode, char const* operation,
                                       std::string_view b) {
    bool const negative = (a.count < 0) != by.is_negative;
    unit_detail::wide_ratio const ratio =
        unit_detail::scaled_ratio(number_detail::magnitude_of(a.count), by.tens, {by.numerator, by.denominator, 0});
    unit_detail::rounded_integer const rounded = round_ratio(ratio, negative, mode);
    if (!rounded.is_exact && mode == rounding::exact) money_is_not_exact(a, operation, b); // almanac: not exact
    std::uint64_t const limit = (std::uint64_t{1} << 63) - (negative ? 0u : 1u);
    if (!rounded.fits || rounded.magnitude > limit) {
        money_overflow(a, operation, b); // almanac: money overflow
    }
    return static_cast<std::int64_t>(negative ? 0u - rounded.magnitude : rounded.magnitude);
}

/// The product with a decimal. What fits 64 bits, and nearly everything does, takes one multiplication and one
/// division.
constexpr std::int64_t multiply(amount const& a, decimal factor, rounding mode) {
    std::int64_t product = 0;
    if (factor.exponent <= 0 && factor.exponent >= -18 &&
        !__builtin_mul_overflow(a.count, factor.coefficient, &product)) {
        rounded_count const rounded =
            rounded_quotient(product, static_cast<std::int64_t>(number_detail::powers_of_ten[-factor.exponent]), mode);
        if (rounded.is_exact) return rounded.count;
    }
    return multiply_widely(
        a, {number_detail::magnitude_of(factor.coefficient), 1, factor.exponent, factor.coefficient < 0}, mode, " * ",
        spelled_factor(factor));
}
/// The product with a ratio of integers.
constexpr std::int64_t multiply(amount const& a, std::int64_t numerator, std::int64_t denominator, rounding mode) {
    if (denominator == 0) money_divided_by_zero(a); // almanac: division by zero
    std::int64_t product = 0;
    if (denominator > 0 && !__builtin_mul_overflow(a.count, numerator, &product)) {
        rounded_count const rounded = rounded_quotient(product, denominator, mode);
        if (rounded.is_exact) return rounded.count;
    }
    auto const spelled = text<64>().append_integer(numerator).append('/').append_integer(denominator);
    return multiply_widely(a,
                           {number_detail::magnitude_of(numerator), number_detail::magnitude_of(denominator), 0,
                            (numerator < 0) != (denominator < 0)},
                           mode, " * ", spelled);
}
/// The quotient by a decimal.
constexpr std::int64_t divide(amount const& a, decimal divisor, rounding mode) {
    if (divisor.coefficient == 0) money_divided_by_zero(a); // almanac: division by zero
    if (divisor.exponent == 0 && divisor.coefficient > 0) {
        rounded_count const rounded = rounded_quotient(a.count, divisor.coefficient, mode);
        if (rounded.is_exact) return rounded.count;
    }
    return multiply_widely(
        a, {1, number_detail::magnitude_of(divisor.coefficient), -divisor.exponent, divisor.coefficient < 0}, mode,
        " / ", spelled_factor(divisor));
}
/// The multiple of `step`, given in the unit of `a`, that the amount rounds to.
constexpr std::int64_t round_to_multiple(amount const& a, std::int64_t step, rounding mode) {
    amount const steps{step, a.places, a.currency};
    if (step <= 0) money_step_is_not_positive(steps); // almanac: a step is above zero
    rounded_count const rounded = rounded_quotient(a.count, step, mode);
    if (!rounded.is_exact) money_is_not_exact(a, " to a multiple of ", spelled_amount(steps));
    std::int64_t multiple = 0;
    if (__builtin_mul_overflow(rounded.count, step, &multiple)) {
        money_overflow(a, " to a multiple of ", spelled_amount(steps)); // almanac: money overflow
    }
    return multiple;
}
/// The count in a coarser unit, or exactly in a finer one.
constexpr std::int64_t count_rounded_to(amount const& a, int places, rounding mode) {
    if (places >= a.places) return count_at(a, places);
    auto const step = static_cast<std::int64_t>(number_detail::powers_of_ten[a.places - places]);
    return round_to_multiple(a, step, mode) / step;
}

} // namespace money_detail

/// \p m times \p factor, rounded once to the unit of \p m: `multiply(price, 0.17_dec, rounding::half_up)`.
/// Raises `domain_error` when the mode is `rounding::exact` and digits would be lost, and `overflow_error`.
template <currency_code C, int P>
[[nodiscard]] constexpr money<C, P> multiply(money<C, P> const& m, decimal factor, rounding mode) {
    return money<C, P>::from_count(money_detail::multiply(money_detail::amount_of(m), factor, mode));
}
/// \p m times the rational number \p numerator / \p denominator, rounded once: `multiply(rent, 17, 31,
/// rounding::half_even)`. Raises `domain_error` when the denominator is zero; otherwise like the above.
template <currency_code C, int P, number_detail::whole_number Numerator, number_detail::whole_number Denominator>
[[nodiscard]] constexpr money<C, P> multiply(money<C, P> const& m, Numerator numerator, Denominator denominator,
                                             rounding mode) {
    return money<C, P>::from_count(money_detail::multiply(money_detail::amount_of(m),
                                                          number_detail::checked_coefficient(numerator),
                                                          number_detail::checked_coefficient(denominator), mode));
}
/// \p m divided by a number, rounded once: `divide(total, 12, rounding::half_even)`. To share an amount out without
/// loss there are `split` and `allocate`. Raises `domain_error` for a divisor of zero; otherwise like `multiply`.
template <currency_code C, int P>
[[nodiscard]] constexpr money<C, P> divide(money<C, P> const& m, decimal divisor, rounding mode) {
    return money<C, P>::from_count(money_detail::divide(money_detail::amount_of(m), divisor, mode));
}
/// How many times \p b goes into \p a: a number with its last digit at 10^\p exponent. Two currencies do not compile.
/// Raises as `divide` of decimals does.
template <currency_code A, int P, currency_code B, int Q>
[[nodiscard]] constexpr decimal divide(money<A, P> const& a, money<B, Q> const& b, int exponent, rounding mode) {
    if constexpr (A != B) {
        static_assert(refused::dividing<money_detail::currency_name<A>, money_detail::currency_name<B>>::allowed,
                      "almanac: cannot divide these currencies");
        return {};
    } else {
        return divide(to_decimal(a), to_decimal(b), exponent, mode);
    }
}
/// Does not compile: name the rounding.
template <currency_code C, int P, class Factor>
constexpr money<C, P> multiply(money<C, P> const& m, Factor const&) {
    static_assert(refused::rounding_mode<money_detail::currency_name<C>, Factor>::is_named,
                  "almanac: money times a fraction needs a rounding mode: multiply(m, factor, rounding)");
    return m;
}
/// Does not compile: name the rounding.
template <currency_code C, int P, class Divisor>
constexpr money<C, P> divide(money<C, P> const& m, Divisor const&) {
    static_assert(refused::rounding_mode<money_detail::currency_name<C>, Divisor>::is_named,
                  "almanac: division of money needs a rounding mode: divide(m, divisor, rounding); or split(m, n)");
    return m;
}

/// The amount in another unit, coarser or finer: `round_to_places<2>(fee, rounding::half_up)`. Raises `domain_error`
/// when the mode is `rounding::exact` and digits would be lost, and `overflow_error`.
template <int Places, currency_code C, int P>
[[nodiscard]] constexpr money<C, Places> round_to_places(money<C, P> const& m, rounding mode) {
    return money<C, Places>::from_count(money_detail::count_rounded_to(money_detail::amount_of(m), Places, mode));
}
/// The amount in the minor unit of its currency (cents; whole yen). Errors as for `round_to_places`.
template <currency_code C, int P>
[[nodiscard]] constexpr money<C> round_to_minor_unit(money<C, P> const& m, rounding mode) {
    return round_to_places<money_detail::places_of(C)>(m, mode);
}
/// The multiple of \p step that \p m rounds to: `round_to_multiple(price, money<currencies::USD>(0.25_dec), mode)`.
/// Raises `domain_error` unless the step is above zero, and when the mode is `rounding::exact` and \p m is no multiple;
/// `overflow_error` when the multiple does not fit.
template <currency_code C, int P>
[[nodiscard]] constexpr money<C, P> round_to_multiple(money<C, P> const& m, money<C, P> const& step, rounding mode) {
    return money<C, P>::from_count(money_detail::round_to_multiple(money_detail::amount_of(m), step.count(), mode));
}

} // namespace almanac::inline v0
