// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Decimals as text: plain, grouped and scientific notation. Streams and formatters are built on these functions
/// elsewhere.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/core/text.hpp>
#include <almanac/number/decimal_core.hpp>
#include <almanac/number/text/decimal_scan.hpp>

#include <cstddef>
#include <string_view>

namespace almanac::inline v0 {

namespace number_detail {

/// The `parse_error` of a text whose byte `at`, counted from 0, is not what was expected.
[[noreturn]] inline void text_is_not_a_number(std::string_view source, std::size_t at, std::string_view expected) {
    raise(parse_error({.column = at + 1}, at < source.size() ? source.substr(at) : std::string_view{}, expected));
}

constexpr decimal parse_whole(std::string_view source, scan_options options) {
    scanned_decimal const scanned = scan_decimal(source, options);
    std::string_view expected = scanned.expected;
    if (expected.empty() && scanned.end != source.size()) {
        expected = "a digit, a point between digits or the end of the number";
    }
    if (!expected.empty()) {
        text_is_not_a_number(source, scanned.end, expected); // almanac: the text is not a number of the grammar
    }
    return scanned.value;
}

/// Plain notation with `group` between groups of digits before the point: the last has three, the others `width`.
constexpr text<160> group_digits(decimal a, char group, char point, std::uint8_t width) {
    text<160> out;
    write_digits(out.sink(), a.coefficient, a.exponent, {group, point, width});
    return out;
}

} // namespace number_detail

/// Reads a decimal in plain notation, the whole text: `-?digits(.digits)?`, without a plus sign, leading zeros, spaces,
/// grouping or an exponent. The digits stay as printed: "1.50" is {150, -2}. Since a decimal has no negative zero,
/// "-0.0" is {0, -1}. Raises `parse_error`, also for more digits than 64 bits hold.
/// Example: `same_digits(parse_decimal("1.50"), 1.50_dec)`.
[[nodiscard]] constexpr decimal parse_decimal(std::string_view source) {
    return number_detail::parse_whole(source, {});
}

/// Like `parse_decimal`, and accepts an exponent as well: "-9.17E-07", "2.5e6", "1E+30".
/// Example: `parse_scientific("2.5e6") == 2'500'000`.
[[nodiscard]] constexpr decimal parse_scientific(std::string_view source) {
    return number_detail::parse_whole(source, {.exponent = true});
}

/// Plain notation with the digits as kept: {150, -2} is "1.50", {19, 8} is "1900000000".
/// A number so great or small that this takes more than 60 characters is printed as by `to_scientific_text`.
/// Example: `to_text(1.9_billion) == "1900000000"`.
[[nodiscard]] constexpr text<64> to_text(decimal a) { return number_detail::plain_digits(a.coefficient, a.exponent); }

/// One digit before the point and an exponent, with the digits as kept: {150, -2} is "1.50E+00", {-917, -9} is
/// "-9.17E-07". `parse_scientific` reads back the same digits. Example: `to_scientific_text(1.50_dec) == "1.50E+00"`.
[[nodiscard]] constexpr text<64> to_scientific_text(decimal a) {
    return number_detail::scientific_digits(a.coefficient, a.exponent);
}

/// Plain notation in groups of three: 1234567.5 is "1,234,567.5", and "1.234.567,5" with `('.', ',')`.
/// Example: `to_grouped_text(1234567.5_dec) == "1,234,567.5"`.
[[nodiscard]] constexpr text<160> to_grouped_text(decimal a, char group = ',', char point = '.') {
    return number_detail::group_digits(a, group, point, 3);
}

/// Plain notation in the groups of the Indian subcontinent, three and then twos: 1234567.5 is "12,34,567.5".
/// Example: `to_indian_grouped_text(1234567.5_dec) == "12,34,567.5"`.
[[nodiscard]] constexpr text<160> to_indian_grouped_text(decimal a, char group = ',', char point = '.') {
    return number_detail::group_digits(a, group, point, 2);
}

} // namespace almanac::inline v0
