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
[[gnu::noinline]] constexpr int count_digits(std::uint64_t magnitude) {
    int count = 1;
    while (count < 20 && magnitude >= powers_of_ten[count]) ++count;
    return count;
}

/// The longest plain notation that is printed. A longer number is printed with an exponent.
inline constexpr int longest_plain_text = 60;

/// How digits are set: what stands between groups of them before the point, of which the last has three digits and the
/// others `width`; no groups by default.
struct digit_setting {
    char group = '\0';
    char point = '.';
    std::uint8_t width = 3;
};

// Not inlined, as what follows: all printing of numbers comes here.

/// The digits of a magnitude in plain notation, from a place on. Places count from the point: that of the tens is 1.
[[gnu::noinline]] constexpr void write_places(core_detail::text_sink out, std::uint64_t magnitude, int exponent,
                                              int place, digit_setting const& setting) {
    int const count = count_digits(magnitude);
    for (; place >= 0 || place >= exponent; --place) {
        if (place == -1) out.append(setting.point);
        int const at = place - exponent;
        out.append(static_cast<char>('0' + (at >= 0 && at < count ? magnitude / powers_of_ten[at] % 10 : 0)));
        if (setting.group != '\0' && place >= 3 && (place - 3) % setting.width == 0) out.append(setting.group);
    }
}
/// Plain notation with every printed digit of a magnitude: 150 x 10^-2 is `1.50`, 19 x 10^8 is `1900000000`. What would
/// be longer than `longest_plain_text` has one digit before the point and an exponent, and no groups.
[[gnu::noinline]] constexpr void write_magnitude(core_detail::text_sink out, std::uint64_t magnitude, int exponent,
                                                 digit_setting const& setting = {}, bool with_exponent = false) {
    int const count = count_digits(magnitude);
    int const leading = exponent + count - 1;
    int const first = magnitude == 0 || leading < 0 ? 0 : leading;
    if (!with_exponent && first < longest_plain_text && -exponent <= longest_plain_text - 2) {
        return write_places(out, magnitude, exponent, first, setting);
    }
    write_places(out, magnitude, 1 - count, 0, setting);
    out.append(leading < 0 ? "E-" : "E+");
    out.append_unsigned(static_cast<std::uint64_t>(leading < 0 ? -leading : leading), 2);
}
[[gnu::noinline]] constexpr void write_digits(core_detail::text_sink out, std::int64_t coefficient, int exponent,
                                              digit_setting const& setting = {}) {
    if (coefficient < 0) out.append('-');
    write_magnitude(out, magnitude_of(coefficient), exponent, setting);
}

/// One digit, a point and the other digits, and `E` with a signed exponent of two digits at least: 150 x 10^-2 is
/// `1.50E+00`.
constexpr text<64> scientific_digits(std::int64_t coefficient, int exponent) {
    text<64> out;
    if (coefficient < 0) out.append('-');
    write_magnitude(out.sink(), magnitude_of(coefficient), exponent, {}, true);
    return out;
}

/// Plain notation with every printed digit: 150 x 10^-2 is `1.50`, 19 x 10^8 is `1900000000`.
/// What would be longer than `longest_plain_text` is printed as `scientific_digits`.
constexpr text<64> plain_digits(std::int64_t coefficient, int exponent) {
    text<64> out;
    write_digits(out.sink(), coefficient, exponent);
    return out;
}

} // namespace almanac::inline v0::number_detail
