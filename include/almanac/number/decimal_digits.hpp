// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What lies under `decimal`: powers of ten, digit counts, and the printing of a coefficient with an exponent.
#pragma once

#include <almanac/core/text.hpp>

#include <cstdint>

namespace almanac::inline v0::number_detail {

/// 10^0 to 10^19: all that fit 64 bits without a sign.
inline constexpr std::uint64_t powers_of_ten[20] = {1u,
                                                    10u,
                                                    100u,
                                                    1000u,
                                                    10000u,
                                                    100000u,
                                                    1000000u,
                                                    10000000u,
                                                    100000000u,
                                                    1000000000u,
                                                    10000000000u,
                                                    100000000000u,
                                                    1000000000000u,
                                                    10000000000000u,
                                                    100000000000000u,
                                                    1000000000000000u,
                                                    10000000000000000u,
                                                    100000000000000000u,
                                                    1000000000000000000u,
                                                    10000000000000000000u};

/// The magnitude of an integer; right for the least one too, whose negation does not fit.
constexpr std::uint64_t magnitude_of(std::int64_t value) {
    return value < 0 ? 0u - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

/// How many decimal digits a magnitude has; zero has one.
constexpr int count_digits(std::uint64_t magnitude) {
    int count = 1;
    while (count < 20 && magnitude >= powers_of_ten[count]) ++count;
    return count;
}

/// The longest plain notation that is printed. A longer number is printed with an exponent.
inline constexpr int longest_plain_text = 60;

/// One digit, a point and the other digits, and `E` with a signed exponent of two digits at least: 150 x 10^-2 is
/// `1.50E+00`.
constexpr text<64> scientific_digits(std::int64_t coefficient, int exponent) {
    text<20> digits;
    digits.append_unsigned(magnitude_of(coefficient));
    int const leading = exponent + static_cast<int>(digits.size()) - 1;
    text<64> out;
    if (coefficient < 0) out.append('-');
    out.append(digits.c_str()[0]);
    if (digits.size() > 1) out.append('.').append(digits.view().substr(1));
    out.append(leading < 0 ? "E-" : "E+");
    out.append_unsigned(static_cast<std::uint64_t>(leading < 0 ? -leading : leading), 2);
    return out;
}

/// Plain notation with every printed digit: 150 x 10^-2 is `1.50`, 19 x 10^8 is `1900000000`.
/// What would be longer than `longest_plain_text` is printed as `scientific_digits`.
constexpr text<64> plain_digits(std::int64_t coefficient, int exponent) {
    text<20> digits;
    digits.append_unsigned(magnitude_of(coefficient));
    int const count = static_cast<int>(digits.size());
    int const before_point = coefficient == 0 ? 1 : count + exponent;
    if (before_point > longest_plain_text || -exponent > longest_plain_text - 2) {
        return scientific_digits(coefficient, exponent);
    }
    text<64> out;
    if (coefficient < 0) out.append('-');
    if (before_point <= 0) out.append('0');
    for (int i = 0; i < before_point; ++i) out.append(i < count ? digits.c_str()[i] : '0');
    if (exponent >= 0) return out;
    out.append('.');
    // Places after the point, counted from it; the digits begin `count + exponent` places before the point.
    for (int place = 0; place < -exponent; ++place) {
        int const index = count + exponent + place;
        out.append(coefficient != 0 && index >= 0 ? digits.c_str()[index] : '0');
    }
    return out;
}

} // namespace almanac::inline v0::number_detail
