// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What `wide_money` stands on: the arithmetic of amounts whose count has 128 bits, where it is another than that of 64
/// bits. Programs include `wide_money.hpp`.
#pragma once

#include <almanac/money/allocate.hpp>
#include <almanac/money/money_rounding.hpp>
#include <almanac/money/money_sum.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0::money_detail {

using wide_amount = basic_amount<core_detail::int128>;

/// A magnitude of 256 bits: a count of 128, times two, times 64 bits, still fits.
struct product_of_counts {
    std::uint64_t limbs[4]{}; ///< the least first

    constexpr explicit product_of_counts(core_detail::uint128 value)
        : limbs{static_cast<std::uint64_t>(value), static_cast<std::uint64_t>(value >> 64U)} {}

    [[nodiscard]] constexpr bool is_zero() const { return (limbs[0] | limbs[1] | limbs[2] | limbs[3]) == 0; }
    /// Multiplies in place; false when the product does not fit.
    constexpr bool multiply(std::uint64_t factor) {
        core_detail::uint128 carry = 0;
        for (std::uint64_t& limb : limbs) {
            carry += core_detail::uint128{limb} * factor;
            limb = static_cast<std::uint64_t>(carry);
            carry >>= 64U;
        }
        return carry == 0;
    }
    /// Divides in place by at most 2^127, and returns what is left.
    constexpr core_detail::uint128 divide(core_detail::uint128 divisor) {
        core_detail::uint128 rest = 0;
        bool const by_limbs = divisor >> 64U == 0;
        for (int i = 3; i >= 0; --i) {
            if (by_limbs) {
                core_detail::uint128 const from = (rest << 64U) | limbs[i];
                limbs[i] = static_cast<std::uint64_t>(from / divisor);
                rest = from % divisor;
                continue;
            }
            for (int bit = 0; bit < 64; ++bit) { // the limb moves out on the left, and its quotient in on the right
                rest = (rest << 1U) | (limbs[i] >> 63U);
                bool const goes_in = rest >= divisor;
                limbs[i] = (limbs[i] << 1U) | static_cast<std::uint64_t>(goes_in);
                if (goes_in) rest -= divisor;
            }
        }
        return rest;
    }
};

/// A magnitude, rounded to an integer; `fits` is false when no count has it.
struct rounded_wide_magnitude {
    core_detail::uint128 value = 0;
    bool fits = true;
    bool is_exact = true;
};
/// `magnitude` x `numerator` / `denominator` x 10^`tens`, rounded once. What does not fit 256 bits on the way fits no
/// count after the division either.
constexpr rounded_wide_magnitude scaled_magnitude(core_detail::uint128 magnitude, std::uint64_t numerator,
                                                  core_detail::uint128 denominator, int tens, bool is_negative,
                                                  rounding mode) {
    product_of_counts twice(magnitude); // twice the quotient: its last bit is the half
    bool fits = twice.multiply(2) && twice.multiply(numerator);
    for (; tens > 0 && fits && !twice.is_zero(); --tens) fits = twice.multiply(10);
    if (!fits) return {0, false, true};
    bool is_cut = twice.divide(denominator) != 0;
    while (tens < 0 && !twice.is_zero()) {
        int const places = tens < -18 ? 18 : -tens;
        is_cut = twice.divide(number_detail::powers_of_ten[places]) != 0 || is_cut;
        tens += places;
    }
    bool const has_half = (twice.limbs[0] & 1U) != 0;
    core_detail::uint128 const low = (core_detail::uint128{twice.limbs[1]} << 64U) | twice.limbs[0];
    core_detail::uint128 value = (low >> 1U) | (core_detail::uint128{twice.limbs[2]} << 127U);
    constexpr core_detail::uint128 greatest = core_detail::uint128{1} << 127U;
    if (twice.limbs[3] != 0 || twice.limbs[2] > 1 || value > greatest) return {0, false, true};
    bool const is_exact = !has_half && !is_cut;
    if (!is_exact) {
        auto const part = !has_half ? number_detail::discarded::below_half
                          : is_cut  ? number_detail::discarded::above_half
                                    : number_detail::discarded::half;
        if (number_detail::rounds_away(mode, is_negative, value % 2 != 0, part)) ++value;
    }
    return {value, value <= greatest - (is_negative ? 0U : 1U), is_exact};
}

/// The digits of an amount without its sign.
constexpr text<160> magnitude_digits(wide_amount const& a, number_detail::digit_setting const& setting) {
    char digits[40]{}; // the last first
    int count = 0;
    for (core_detail::uint128 left = magnitude_of(a); left != 0 || count == 0; left /= 10) {
        digits[count++] = static_cast<char>('0' + static_cast<int>(left % 10));
    }
    text<160> out;
    for (int place = count > a.places ? count - 1 - a.places : 0; place >= -a.places; --place) {
        if (place == -1) out.append(setting.point);
        out.append(place + a.places < count ? digits[place + a.places] : '0');
        if (setting.group != '\0' && place >= 3 && (place - 3) % setting.width == 0) out.append(setting.group);
    }
    return out;
}
constexpr int count_digits(wide_amount const& a) {
    int count = 1;
    for (core_detail::uint128 left = magnitude_of(a) / 10; left != 0; left /= 10) ++count;
    return count;
}
constexpr int leading_place(wide_amount const& a) { return count_digits(a) - 1 - a.places; }
[[nodiscard]] constexpr text<160> spelled_amount(wide_amount const& a) {
    return text<160>(a.currency.view()).append(a.count < 0 ? " -" : " ").append(magnitude_digits(a, {}).view());
}

[[noreturn]] inline void money_has_more_digits_than_a_decimal(wide_amount const& a) {
    raise(overflow_error(text<300>("almanac: ")
                             .append(spelled_amount(a))
                             .append(" has more digits than a decimal holds; round it first: round_to_multiple")));
}
constexpr decimal decimal_of_amount(wide_amount const& a) {
    decimal out;
    bool const fits = number_detail::settle({a.count, -a.places}, out);
    if (!fits) money_has_more_digits_than_a_decimal(a); // almanac: too many digits
    return out;
}
/// As of 64 bits. `exact` raises `domain_error` when digits would be lost.
constexpr decimal rounded_to_digits(wide_amount const& a, int digits, rounding mode) {
    if (digits < 1 || digits > 18) number_detail::significant_digits_out_of_range(digits);
    int const count = count_digits(a);
    int const dropped = count > digits ? count - digits : 0;
    auto const rounded = scaled_magnitude(magnitude_of(a), 1, 1, -dropped, a.count < 0, mode);
    if (!rounded.is_exact && mode == rounding::exact) {
        money_is_not_exact(a, " to significant digits: ", text<24>().append_integer(digits)); // almanac: not exact
    }
    auto const kept = static_cast<std::int64_t>(rounded.value);
    return {a.count < 0 ? -kept : kept, dropped - a.places};
}

constexpr core_detail::int128 count_of_amount(wide_amount const& nothing, decimal value, rounding mode) {
    bool const is_negative = value.coefficient < 0;
    auto const rounded = scaled_magnitude(number_detail::magnitude_of(value.coefficient), 1, 1,
                                          value.exponent + nothing.places, is_negative, mode);
    if (!rounded.is_exact && mode == rounding::exact) {
        money_is_not_that_fine(spelled_amount(nothing.currency, value), nothing.places); // almanac: name a rounding
    }
    if (!rounded.fits) {
        auto const spelled = spelled_amount(nothing.currency, value);
        money_overflow_at_places<core_detail::int128>(spelled, nothing.places); // almanac: money overflow
    }
    return signed_count(rounded.value, is_negative);
}
/// A whole number of the currency, which may have more digits than a decimal holds.
template <number_detail::wide_whole_number Integer>
constexpr core_detail::int128 count_of_amount(wide_amount const& nothing, Integer value, rounding) {
    return count_at(wide_amount{value, 0, nothing.currency}, nothing.places);
}
constexpr core_detail::int128 multiply_widely(wide_amount const& a, count_factor const& by, rounding mode,
                                              char const* operation, std::string_view b) {
    bool const is_negative = (a.count < 0) != by.is_negative;
    auto const rounded = scaled_magnitude(magnitude_of(a), by.numerator, by.denominator, by.tens, is_negative, mode);
    if (!rounded.is_exact && mode == rounding::exact) money_is_not_exact(a, operation, b); // almanac: not exact
    if (!rounded.fits) money_overflow(a, operation, b);                                    // almanac: money overflow
    return signed_count(rounded.value, is_negative);
}
[[noreturn]] inline void quotient_of_money_is_no_decimal(wide_amount const& a, wide_amount const& b) {
    raise(overflow_error(text<300>("almanac: decimal overflow: the result of ")
                             .append(spelled_amount(a))
                             .append(" / ")
                             .append(spelled_amount(b))
                             .append(" has no exact 64-bit coefficient")));
}
constexpr decimal quotient_of_amounts(wide_amount const& a, wide_amount const& b, int exponent, rounding mode) {
    if (b.count == 0) money_divided_by_zero(a); // almanac: division by zero
    bool const is_negative = (a.count < 0) != (b.count < 0);
    auto const rounded =
        scaled_magnitude(magnitude_of(a), 1, magnitude_of(b), b.places - a.places - exponent, is_negative, mode);
    if (!rounded.is_exact && mode == rounding::exact) money_is_not_exact(a, " / ", spelled_amount(b));
    if (!rounded.fits || rounded.value > number_detail::greatest_magnitude(is_negative)) {
        quotient_of_money_is_no_decimal(a, b); // almanac: decimal overflow
    }
    return {static_cast<std::int64_t>(signed_count(rounded.value, is_negative)), exponent};
}

/// What does not fit in the finer unit is the greater one in magnitude.
constexpr std::strong_ordering order_of_amounts(wide_amount const& a, wide_amount const& b) {
    int const places = finer_places(a, b);
    wide_amount fine_a{0, places, a.currency};
    wide_amount fine_b = fine_a;
    auto const nothing = fine_a.count;
    if (__builtin_mul_overflow(a.count, number_detail::powers_of_ten[places - a.places], &fine_a.count)) {
        return a.count <=> nothing;
    }
    if (__builtin_mul_overflow(b.count, number_detail::powers_of_ten[places - b.places], &fine_b.count)) {
        return nothing <=> b.count;
    }
    return fine_a.count <=> fine_b.count;
}
/// Agrees with equality, also with an equal amount of 64 bits.
constexpr std::size_t hash_of_amount(wide_amount const& a) {
    core_detail::uint128 digits = magnitude_of(a);
    int exponent = -a.places;
    for (; digits != 0 && digits % 10 == 0; digits /= 10) ++exponent;
    if (digits <= number_detail::greatest_magnitude(a.count < 0)) {
        auto const coefficient = signed_count(static_cast<std::uint64_t>(digits), a.count < 0);
        return hash_of_amount(a.currency, hash_value(decimal(coefficient, exponent)));
    }
    auto const high = static_cast<std::size_t>(digits >> 64U) * std::size_t{0x9e3779b97f4a7c15U};
    return hash_of_amount(a.currency, static_cast<std::size_t>(digits) ^ high ^
                                          static_cast<std::size_t>(exponent + 64) ^
                                          (a.count < 0 ? std::size_t{1} << 63U : 0U));
}

/// As of 64 bits. The weight is no more than the total, so that the share fits.
constexpr share_of_count<core_detail::uint128> share_out(wide_amount const& shared, std::uint64_t weight,
                                                         core_detail::uint128 total) {
    core_detail::uint128 const magnitude = magnitude_of(shared);
    core_detail::uint128 const rest = magnitude % total;
    share_of_count<core_detail::uint128> out{magnitude / total * weight, 0};
    core_detail::uint128 product = 0;
    if (!__builtin_mul_overflow(rest, weight, &product)) return {out.share + product / total, product % total};
    // rest x weight / total, a bit of the weight at a time: a total of 64-bit weights is far below 2^126.
    core_detail::uint128 part = 0;
    for (int bit = 63; bit >= 0; --bit) {
        out.left = out.left * 2 + ((weight >> static_cast<unsigned>(bit)) % 2 != 0 ? rest : 0);
        part = part * 2 + out.left / total;
        out.left %= total;
    }
    out.share += part;
    return out;
}

/// The total, and how often it has left 128 bits upwards, less how often downwards: it fits when that is never.
template <class Range, class CountOfOne>
constexpr core_detail::int128 total_of_amounts(wide_amount const& unit, Range const& range, CountOfOne count_of_one) {
    core_detail::int128 total = 0;
    std::int64_t times_left = 0;
    for (auto const& each : range) {
        core_detail::int128 const count = count_of_one(each);
        if (__builtin_add_overflow(total, count, &total)) times_left += count < 0 ? -1 : 1;
    }
    if (times_left != 0) money_sum_overflow(unit); // almanac: money overflow
    return total;
}

} // namespace almanac::inline v0::money_detail
