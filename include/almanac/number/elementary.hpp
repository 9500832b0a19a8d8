// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Logarithms, exponentials, power and square root of a `double` that also work in constant expressions.
///
/// At run time they are the functions of `<cmath>`, to which the compiler's built-in names lead without the cost of
/// that header. In a constant expression they are computed here, within one unit in the last place (the tests hold them
/// to that); so the last bit of a constant may differ from that of the same call at run time. The square root is
/// correctly rounded in both. Special arguments give what ISO/IEC 9899:2018, annex F.10, says; nothing raises.
///
/// `constexpr double growth = almanac::elementary::exp(almanac::elementary::log(2.0) / 10) - 1; // 0.0718`
#pragma once

#include <almanac/number/missing.hpp>

#include <bit>
#include <cstdint>
#include <type_traits>

static_assert(__DBL_MANT_DIG__ == 53 && __DBL_MAX_EXP__ == 1024 && __FLT_EVAL_METHOD__ == 0,
              "almanac: elementary functions need IEEE 754 doubles without excess precision");

namespace almanac::inline v0::elementary {

namespace number_detail {

inline constexpr double infinity = __builtin_huge_val();

/// A number as the unevaluated sum of two doubles, about 106 bits. The names below are those of T. J. Dekker, "A
/// floating-point technique for extending the available precision", Numerische Mathematik 18 (1971), and D. E. Knuth,
/// "The Art of Computer Programming", volume 2, 4.2.2.
struct wide_double {
    double high = 0;
    double low = 0;
};

/// `a` + `b`, exactly.
constexpr wide_double two_sum(double a, double b) {
    double const sum = a + b;
    double const part = sum - a;
    return {sum, (a - (sum - part)) + (b - part)};
}
/// The same for |`a`| >= |`b`|.
constexpr wide_double quick_two_sum(double a, double b) {
    double const sum = a + b;
    return {sum, b - (sum - a)};
}
/// `a` rounded to 26 bits. The rest then has 26 bits too.
constexpr double upper_half(double a) {
    return std::bit_cast<double>((std::bit_cast<std::uint64_t>(a) + (1u << 26)) & ~((std::uint64_t{1} << 27) - 1));
}
/// `a` x `b`, exactly, when nothing overflows or underflows. Every partial product is exact, so that a compiler which
/// fuses multiplication and addition changes nothing.
constexpr wide_double two_product(double a, double b) {
    double const product = a * b;
    double const a_high = upper_half(a);
    double const b_high = upper_half(b);
    double const a_low = a - a_high;
    double const b_low = b - b_high;
    return {product, ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low};
}
constexpr wide_double add(wide_double a, wide_double b) {
    wide_double const sum = two_sum(a.high, b.high);
    return quick_two_sum(sum.high, sum.low + (a.low + b.low));
}
constexpr wide_double multiply(wide_double a, wide_double b) {
    wide_double const product = two_product(a.high, b.high);
    return quick_two_sum(product.high, product.low + (a.high * b.low + a.low * b.high));
}

/// 2^`exponent`, for -1022 to 1023.
constexpr double power_of_two(int exponent) {
    return std::bit_cast<double>(static_cast<std::uint64_t>(exponent + 1023) << 52);
}

// log(2): 42 bits, so that a multiple of it by an exponent is exact, and the rest.
inline constexpr double log_2_high = 0x1.62e42fefa3800p-1;
inline constexpr double log_2_low = 0x1.ef35793c76730p-45;

/// A positive finite number as `significand` x 2^`exponent`.
struct scaled_double {
    double significand;
    int exponent;
};

/// The significand in [1, 2).
constexpr scaled_double scaled(double x) {
    bool const is_subnormal = x < power_of_two(-1022);
    auto const bits = std::bit_cast<std::uint64_t>(is_subnormal ? x * power_of_two(54) : x);
    std::uint64_t const fraction = bits & ((std::uint64_t{1} << 52) - 1);
    return {std::bit_cast<double>(fraction | (std::uint64_t{1023} << 52)),
            static_cast<int>(bits >> 52) - 1023 - (is_subnormal ? 54 : 0)};
}

/// The natural logarithm of a positive finite number, to about 2^-68 of it: k log(2) + 2 artanh(s), where s = (m - 1) /
/// (m + 1) and m lies between the roots of 1/2 and 2. The series of artanh ends where its terms fall below that.
constexpr wide_double wide_log(double x) {
    scaled_double parts = scaled(x);
    if (parts.significand > 1.4142135623730951) parts = {parts.significand / 2, parts.exponent + 1};
    double const numerator = parts.significand - 1;
    wide_double const divisor = two_sum(parts.significand, 1);
    double const quotient = numerator / divisor.high;
    wide_double const back = two_product(quotient, divisor.high);
    wide_double const s{quotient, (((numerator - back.high) - back.low) - quotient * divisor.low) / divisor.high};
    wide_double const square = multiply(s, s);
    double const z = square.high;
    double const tail =
        1.0 / 7 +
        z * (1.0 / 9 +
             z * (1.0 / 11 +
                  z * (1.0 / 13 +
                       z * (1.0 / 15 +
                            z * (1.0 / 17 +
                                 z * (1.0 / 19 + z * (1.0 / 21 + z * (1.0 / 23 + z * (1.0 / 25 + z / 27)))))))));
    wide_double const fifth{0.2, -0x1.999999999999ap-57};
    wide_double const third{1.0 / 3, 0x1.5555555555555p-56};
    // The further a term is from the first, the fewer bits of it matter.
    wide_double const from_fifth = quick_two_sum(fifth.high, fifth.low + z * tail);
    wide_double const series = multiply(square, add(third, multiply(square, from_fifth)));
    wide_double const twice{2 * s.high, 2 * s.low};
    wide_double const of_significand = add(twice, multiply(twice, series));
    wide_double const of_power = quick_two_sum(parts.exponent * log_2_high, parts.exponent * log_2_low);
    return parts.exponent == 0 ? of_significand : add(of_power, of_significand);
}

/// `value` x 2^`exponent`, rounded once; `value` in [0.5, 2], `exponent` from -1090 to 1030.
constexpr double scale(double value, int exponent) {
    if (exponent > 1023) {
        int const left = exponent - 1023;
        return left > 1 || value >= 1 ? infinity : value * power_of_two(1023) * 2;
    }
    if (exponent == 1023) return value >= 2 ? infinity : value * power_of_two(1023);
    if (exponent >= -1021) return value * power_of_two(exponent);
    return value * power_of_two(exponent + 200) * power_of_two(-200);
}

/// e^r - 1 for |r| < 0.35 by the Taylor series, whose first three terms are summed with their rounding errors.
constexpr wide_double expm1_of_rest(wide_double r) {
    double const a = r.high;
    double const tail =
        1.0 / 6 +
        a * (1.0 / 24 +
             a * (1.0 / 120 +
                  a * (1.0 / 720 +
                       a * (1.0 / 5040 + a * (1.0 / 40320 +
                                              a * (1.0 / 362880 + a * (1.0 / 3628800 +
                                                                       a * (1.0 / 39916800 +
                                                                            a * (1.0 / 479001600 +
                                                                                 a * (1.0 / 6227020800 +
                                                                                      a * (1.0 / 87178291200 +
                                                                                           a / 1307674368000)))))))))));
    wide_double const half_square = two_product(a, a / 2);
    wide_double const first = two_sum(a, half_square.high);
    return quick_two_sum(first.high, first.low + (half_square.low + (r.low * (1 + a) + a * a * a * tail)));
}

/// x = `power` log(2) + `rest`, for |x| < 746.
struct reduced_exponent {
    int power;
    wide_double rest;
};
constexpr reduced_exponent reduced(wide_double x) {
    auto const power = static_cast<int>(x.high * 1.4426950408889634 + (x.high < 0 ? -0.5 : 0.5));
    return {power, two_sum(x.high - power * log_2_high, x.low - power * log_2_low)};
}

/// e^x = 2^k e^r.
constexpr double exp_of(wide_double x) {
    if (x.high > 710) return infinity;
    if (x.high < -746) return 0;
    reduced_exponent const parts = reduced(x);
    wide_double const less_one = expm1_of_rest(parts.rest);
    wide_double const sum = two_sum(1, less_one.high);
    return scale(sum.high + (sum.low + less_one.low), parts.power);
}

/// What `y` is as an exponent of a negative number.
enum class parity : unsigned char { even, odd, fraction };
constexpr parity parity_of(double y) {
    double const magnitude = y < 0 ? -y : y;
    if (magnitude >= power_of_two(53)) return parity::even; // infinity too
    auto const whole = static_cast<std::int64_t>(magnitude);
    if (static_cast<double>(whole) != magnitude) return parity::fraction;
    return whole % 2 == 0 ? parity::even : parity::odd;
}

constexpr double constant_log(double x) {
    if (x == 0) return -infinity;
    if (is_missing(x) || x < 0) return missing_value;
    if (x == infinity) return x;
    wide_double const result = wide_log(x);
    return result.high + result.low;
}

constexpr double constant_exp(double x) {
    if (is_missing(x)) return x;
    return exp_of({x, 0});
}

/// e^x - 1 = (2^k - 1) + 2^k (e^r - 1). Beyond 40 the 1 is less than the last digit.
constexpr double constant_expm1(double x) {
    if (is_missing(x) || x == 0) return x;
    if (x > 40) return exp_of({x, 0});
    if (x < -40) return -1;
    reduced_exponent const parts = reduced({x, 0});
    wide_double const rest = expm1_of_rest(parts.rest);
    double const power = power_of_two(parts.power);
    wide_double const whole = two_sum(power, -1);
    wide_double const sum = two_sum(whole.high, power * rest.high);
    return sum.high + (sum.low + (whole.low + power * rest.low));
}

/// The logarithm of the double next to 1 + x, and what that leaves out.
constexpr double constant_log1p(double x) {
    if (is_missing(x) || x < -1) return missing_value;
    if (x == -1) return -infinity;
    if (x == 0 || x == infinity) return x;
    wide_double const sum = two_sum(1, x);
    double const left = sum.low / sum.high;
    if (sum.high == 1) return left;
    wide_double const logarithm = wide_log(sum.high);
    return logarithm.high + (logarithm.low + (left - left * left / 2));
}

/// `x` >= 0 and not 1, `y` not 0; neither is missing.
constexpr double power_of_magnitude(double x, double y) {
    if (x == 0 || x == infinity) return (x == 0) == (y < 0) ? infinity : 0;
    // The logarithm of a double other than 1 is 2^-54 at least, and an exponential of 2^10 overflows.
    if (y > power_of_two(64) || y < -power_of_two(64)) return (x > 1) == (y > 0) ? infinity : 0;
    return exp_of(multiply(wide_log(x), {y, 0}));
}

constexpr double constant_pow(double x, double y) {
    if (y == 0 || x == 1) return 1;
    if (is_missing(x) || is_missing(y)) return missing_value;
    bool const is_negative = std::bit_cast<std::uint64_t>(x) >> 63 != 0;
    if (!is_negative) return power_of_magnitude(x, y);
    auto const kind = parity_of(y);
    if (kind == parity::fraction && x != 0 && x != -infinity) return missing_value;
    double const result = x == -1 ? 1 : power_of_magnitude(-x, y);
    return kind == parity::odd ? -result : result;
}

/// Newton's iteration for 1 <= m < 4, then one comparison with the neighbours half way.
constexpr double root_of_significand(double m) {
    double root = 0.5 + m * 0.5;
    for (int i = 0; i < 5; ++i) root = 0.5 * (root + m / root);
    constexpr double unit = power_of_two(-52);
    wide_double const square = two_product(root, root);
    // Both are multiples of 2^-104, and (unit / 2)^2 is a quarter of that.
    double const excess = (m - square.high) - square.low;
    if (excess > root * unit) return root + unit;
    if (excess <= -(root * unit)) return root - unit;
    return root;
}

constexpr double constant_sqrt(double x) {
    if (is_missing(x) || x == 0 || x == infinity) return x;
    if (x < 0) return missing_value;
    scaled_double const parts = scaled(x);
    bool const is_odd = parts.exponent % 2 != 0;
    double const root = root_of_significand(is_odd ? parts.significand * 2 : parts.significand);
    return root * power_of_two((parts.exponent - (is_odd ? 1 : 0)) / 2);
}

} // namespace number_detail

/// The natural logarithm. Minus infinity for zero, `missing_value` for a negative number. Example:
/// `elementary::log(1.0) == 0`.
[[nodiscard]] constexpr double log(double x) {
    return std::is_constant_evaluated() ? number_detail::constant_log(x) : __builtin_log(x);
}

/// e to the power of \p x. Infinity from 709.79 up, zero from -745.14 down. Example: `elementary::exp(0.0) == 1`.
[[nodiscard]] constexpr double exp(double x) {
    return std::is_constant_evaluated() ? number_detail::constant_exp(x) : __builtin_exp(x);
}

/// The natural logarithm of 1 + \p x, also where \p x is too small to change 1. Minus infinity for -1, `missing_value`
/// below it. Example: `elementary::log1p(1e-20) == 1e-20`.
[[nodiscard]] constexpr double log1p(double x) {
    return std::is_constant_evaluated() ? number_detail::constant_log1p(x) : __builtin_log1p(x);
}

/// e to the power of \p x, less 1, also where \p x is too small to be seen beside 1.
/// Example: `elementary::expm1(1e-20) == 1e-20`.
[[nodiscard]] constexpr double expm1(double x) {
    return std::is_constant_evaluated() ? number_detail::constant_expm1(x) : __builtin_expm1(x);
}

/// \p x to the power of \p y. Exact where a double holds the result. `missing_value` for a
/// negative \p x and a \p y that is not an integer. `pow(x, 0.0)` and `pow(1.0, y)` are 1, whatever the other is, even
/// missing. Example: `elementary::pow(10.0, 22.0) == 1e22`.
[[nodiscard]] constexpr double pow(double x, double y) {
    return std::is_constant_evaluated() ? number_detail::constant_pow(x, y) : __builtin_pow(x, y);
}

/// The square root, correctly rounded. `missing_value` for a negative number. Example: `elementary::sqrt(2.25) == 1.5`.
[[nodiscard]] constexpr double sqrt(double x) {
    return std::is_constant_evaluated() ? number_detail::constant_sqrt(x) : __builtin_sqrt(x);
}

/// \p x times itself. Example: `elementary::square(-3.0) == 9`.
[[nodiscard]] constexpr double square(double x) { return x * x; }
/// The magnitude of \p x. Example: `elementary::abs(-2.5) == 2.5`.
[[nodiscard]] constexpr double abs(double x) { return x < 0 ? -x : x == 0 ? 0 : x; }
/// The lesser of two numbers; missing when one of them is. Example: `elementary::min(1.0, 2.0) == 1`.
[[nodiscard]] constexpr double(min)(double a, double b) { return is_missing(b) || b < a ? b : a; }
/// The greater of two numbers; missing when one of them is. Example: `is_missing(elementary::max(1.0, missing_value))`.
[[nodiscard]] constexpr double(max)(double a, double b) { return is_missing(b) || b > a ? b : a; }

} // namespace almanac::inline v0::elementary
