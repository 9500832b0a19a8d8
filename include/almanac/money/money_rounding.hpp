// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Multiplication and division of money, and coarser units: each names its rounding at the call, or does not compile.
/// Every result is rounded once, from the exact one.
#pragma once

#include <almanac/money/money_core.hpp>
#include <almanac/unit/quantity_cast.hpp>

namespace almanac::inline v0 {

namespace money_detail {

template <class Count>
[[noreturn]] inline void money_is_not_exact(basic_amount<Count> const& a, char const* operation, std::string_view b) {
    raise(domain_error(text<300>("almanac: rounding::exact: ")
                           .append(spelled_amount(a))
                           .append(operation)
                           .append(b)
                           .append(" loses digits")));
}
template <class Count>
[[noreturn]] inline void money_divided_by_zero(basic_amount<Count> const& a) {
    raise(domain_error(text<300>("almanac: division of ").append(spelled_amount(a)).append(" by zero")));
}

template <class Count>
[[noreturn]] inline void money_step_is_not_positive(basic_amount<Count> const& step) {
    raise(domain_error(text<300>("almanac: money rounds to a multiple of an amount above zero, not of ")
                           .append(spelled_amount(step))));
}

/// Whether a quotient moves away from zero, of whose dividend `left` is left over, in magnitude. To the nearest it is
/// asked without a branch, which the digits of an amount would make the processor guess wrong half of the time.
template <class Count>
constexpr bool moves_away(rounding mode, bool is_negative, bool is_odd, Count left, Count divisor) {
    Count const beyond_half = left - (divisor - left);
    switch (mode) {
    case rounding::half_even: return beyond_half + static_cast<Count>(is_odd) > 0;
    case rounding::half_up: return beyond_half + 1 > 0;
    case rounding::half_down: return beyond_half > 0;
    case rounding::half_ceiling: return beyond_half + static_cast<Count>(!is_negative) > 0;
    case rounding::half_floor: return beyond_half + static_cast<Count>(is_negative) > 0;
    case rounding::half_odd: return beyond_half + static_cast<Count>(!is_odd) > 0;
    default:
        return left != 0 && number_detail::rounds_away(mode, is_negative, is_odd, number_detail::discarded::below_half);
    }
}

/// A quotient of integers, rounded. `is_exact` is false where the mode is `exact` and something is left.
template <class Count>
struct rounded_count {
    Count count = 0;
    bool is_exact = true;
};
/// The divisor is above zero.
template <class Count>
constexpr rounded_count<Count> rounded_quotient(Count dividend, Count divisor, rounding mode) {
    Count const quotient = dividend / divisor;
    Count const rest = dividend % divisor;
    bool const is_negative = dividend < 0;
    bool const away = moves_away(mode, is_negative, (quotient & 1) != 0, rest < 0 ? -rest : rest, divisor);
    return {quotient + (is_negative ? -1 : 1) * static_cast<Count>(away), mode != rounding::exact || rest == 0};
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
    std::uint64_t const limit = number_detail::greatest_magnitude(negative);
    if (!rounded.fits || rounded.magnitude > limit) {
        money_overflow(a, operation, b); // almanac: money overflow
    }
    return static_cast<std::int64_t>(negative ? 0u - rounded.magnitude : rounded.magnitude);
}

/// The product with a decimal. What fits 64 bits, and nearly everything does, takes one multiplication and one
/// division.
template <class Count>
constexpr Count multiply(basic_amount<Count> const& a, decimal factor, rounding mode) {
    Count product = 0;
    if (factor.exponent <= 0 && factor.exponent >= -18 &&
        !__builtin_mul_overflow(a.count, factor.coefficient, &product)) {
        auto const rounded =
            rounded_quotient(product, static_cast<Count>(number_detail::powers_of_ten[-factor.exponent]), mode);
        if (rounded.is_exact) return rounded.count;
    }
    return multiply_widely(
        a, {number_detail::magnitude_of(factor.coefficient), 1, factor.exponent, factor.coefficient < 0}, mode, " * ",
        spelled_factor(factor));
}
/// The product with a ratio of integers.
template <class Count>
constexpr Count multiply(basic_amount<Count> const& a, std::int64_t numerator, std::int64_t denominator,
                         rounding mode) {
    if (denominator == 0) money_divided_by_zero(a); // almanac: division by zero
    Count product = 0;
    if (denominator > 0 && !__builtin_mul_overflow(a.count, numerator, &product)) {
        auto const rounded = rounded_quotient(product, Count{denominator}, mode);
        if (rounded.is_exact) return rounded.count;
    }
    auto const spelled = text<64>().append_integer(numerator).append('/').append_integer(denominator);
    return multiply_widely(a,
                           {number_detail::magnitude_of(numerator), number_detail::magnitude_of(denominator), 0,
                            (numerator < 0) != (denominator < 0)},
                           mode, " * ", spelled);
}
/// The quotient by a decimal.
template <class Count>
constexpr Count divide(basic_amount<Count> const& a, decimal divisor, rounding mode) {
    if (divisor.coefficient == 0) money_divided_by_zero(a); // almanac: division by zero
    if (divisor.exponent == 0 && divisor.coefficient > 0) {
        auto const rounded = rounded_quotient(a.count, Count{divisor.coefficient}, mode);
        if (rounded.is_exact) return rounded.count;
    }
    return multiply_widely(
        a, {1, number_detail::magnitude_of(divisor.coefficient), -divisor.exponent, divisor.coefficient < 0}, mode,
        " / ", spelled_factor(divisor));
}
/// The multiple of `step`, given in the unit of `a`, that the amount rounds to, in a unit in which the step is `made`:
/// in a coarser one fits what does not in that of `a`.
template <class Count>
constexpr Count round_to_multiple(basic_amount<Count> const& a, std::type_identity_t<Count> step, rounding mode,
                                  std::type_identity_t<Count> made) {
    basic_amount<Count> const steps{step, a.places, a.currency};
    if (step <= 0) money_step_is_not_positive(steps); // almanac: a step is above zero
    auto const rounded = rounded_quotient(a.count, step, mode);
    if (!rounded.is_exact) money_is_not_exact(a, " to a multiple of ", spelled_amount(steps));
    Count multiple = 0;
    if (__builtin_mul_overflow(rounded.count, made, &multiple)) {
        money_overflow(a, " to a multiple of ", spelled_amount(steps)); // almanac: money overflow
    }
    return multiple;
}
/// The count in a coarser unit, or exactly in a finer one.
template <class Count>
constexpr Count count_rounded_to(basic_amount<Count> const& a, int places, rounding mode) {
    if (places >= a.places) return count_at(a, places);
    auto const step = static_cast<Count>(number_detail::powers_of_ten[a.places - places]);
    return round_to_multiple(a, step, mode, 1);
}

/// How many times one amount goes into another of its currency.
constexpr decimal quotient_of_amounts(amount const& a, amount const& b, int exponent, rounding mode) {
    return divide(decimal_of_amount(a), decimal_of_amount(b), exponent, mode);
}

} // namespace money_detail

/// \p m times \p factor, rounded once to the unit of \p m. Raises `domain_error` when the mode is `rounding::exact` and
/// digits would be lost, and `overflow_error`.
/// Example: `multiply(money<currencies::USD>(9.99_dec), 0.17_dec, rounding::half_up).count() == 170`.
template <currency_code C, int P, class Count>
[[nodiscard]] constexpr money<C, P, Count> multiply(money<C, P, Count> const& m, decimal factor, rounding mode) {
    return money<C, P, Count>::from_count(money_detail::multiply(money_detail::amount_of(m), factor, mode));
}
/// \p m times the rational number \p numerator / \p denominator, rounded once. Raises `domain_error` when the
/// denominator is zero; otherwise like the above.
/// Example: `multiply(money<currencies::USD>(100), 17, 31, rounding::half_even).count() == 5484`.
template <currency_code C, int P, class Count, number_detail::wide_whole_number Numerator,
          number_detail::wide_whole_number Denominator>
[[nodiscard]] constexpr money<C, P, Count> multiply(money<C, P, Count> const& m, Numerator numerator,
                                                    Denominator denominator, rounding mode) {
    return money<C, P, Count>::from_count(
        money_detail::multiply(money_detail::amount_of(m), number_detail::checked_coefficient(numerator),
                               number_detail::checked_coefficient(denominator), mode));
}
/// \p m divided by a number, rounded once. To share an amount out without
/// loss there are `split` and `allocate`. Raises `domain_error` for a divisor of zero; otherwise like `multiply`.
/// Example: `divide(money<currencies::USD>(10), 3, rounding::half_even).count() == 333`.
template <currency_code C, int P, class Count>
[[nodiscard]] constexpr money<C, P, Count> divide(money<C, P, Count> const& m, decimal divisor, rounding mode) {
    return money<C, P, Count>::from_count(money_detail::divide(money_detail::amount_of(m), divisor, mode));
}
/// How many times \p b goes into \p a: a number with its last digit at 10^\p exponent. Two currencies do not compile.
/// Raises as `divide` of decimals does.
/// Example: `divide(money<currencies::USD>(10), money<currencies::USD>(4), -1, rounding::exact) == 2.5_dec`.
template <currency_code A, int P, class CountOfA, currency_code B, int Q, class CountOfB>
[[nodiscard]] constexpr decimal divide(money<A, P, CountOfA> const& a, money<B, Q, CountOfB> const& b, int exponent,
                                       rounding mode) {
    if constexpr (A != B) {
        static_assert(refused::dividing<money_detail::currency_name<A>, money_detail::currency_name<B>>::allowed,
                      "almanac: cannot divide these currencies");
        return {};
    } else {
        using amount_of_both = money_detail::basic_amount<money_detail::wider_count<CountOfA, CountOfB>>;
        return quotient_of_amounts(amount_of_both{a.count(), P, A}, amount_of_both{b.count(), Q, B}, exponent, mode);
    }
}
/// Does not compile: name the rounding.
template <currency_code C, int P, class Count, class Factor>
constexpr money<C, P, Count> multiply(money<C, P, Count> const& m, Factor const&) {
    static_assert(refused::rounding_mode<money_detail::currency_name<C>, Factor>::is_named,
                  "almanac: money times a fraction needs a rounding mode: multiply(m, factor, rounding)");
    return m;
}
/// Does not compile: name the rounding.
template <currency_code C, int P, class Count, class Divisor>
constexpr money<C, P, Count> divide(money<C, P, Count> const& m, Divisor const&) {
    static_assert(refused::rounding_mode<money_detail::currency_name<C>, Divisor>::is_named,
                  "almanac: division of money needs a rounding mode: divide(m, divisor, rounding); or split(m, n)");
    return m;
}

/// The amount in another unit, coarser or finer. Raises `domain_error`
/// when the mode is `rounding::exact` and digits would be lost, and `overflow_error`.
/// Example: `round_to_places<2>(money<currencies::USD, 4>(1.2345_dec), rounding::half_up).count() == 123`.
template <int Places, currency_code C, int P, class Count>
[[nodiscard]] constexpr money<C, Places, Count> round_to_places(money<C, P, Count> const& m, rounding mode) {
    return money<C, Places, Count>::from_count(
        money_detail::count_rounded_to(money_detail::amount_of(m), Places, mode));
}
/// The amount in the minor unit of its currency (cents; whole yen). Raises as `round_to_places`.
/// Example: `round_to_minor_unit(money<currencies::JPY, 2>(12.5_dec), rounding::half_up).count() == 13`.
template <currency_code C, int P, class Count>
[[nodiscard]] constexpr money_detail::money_in_minor_units<C, Count> round_to_minor_unit(money<C, P, Count> const& m,
                                                                                         rounding mode) {
    return round_to_places<money_detail::places_of(C)>(m, mode);
}
/// The multiple of \p step that \p m rounds to.
/// Raises `domain_error` unless the step is above zero, and when the mode is `rounding::exact` and \p m is no multiple;
/// `overflow_error` when the multiple does not fit.
/// Example: `round_to_multiple(money<"CHF">(1.23_dec), money<"CHF">(0.05_dec), rounding::half_up).count() == 125`.
template <currency_code C, int P, class Count>
[[nodiscard]] constexpr money<C, P, Count>
round_to_multiple(money<C, P, Count> const& m, std::type_identity_t<money<C, P, Count>> const& step, rounding mode) {
    return money<C, P, Count>::from_count(
        money_detail::round_to_multiple(money_detail::amount_of(m), step.count(), mode, step.count()));
}

} // namespace almanac::inline v0
