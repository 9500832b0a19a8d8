// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Reads the digits of a decimal from the beginning of a text: what the literal and the parsers share.
#pragma once

#include <almanac/number/decimal_core.hpp>

#include <cstddef>
#include <string_view>

namespace almanac::inline v0::number_detail {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Collects digits into a coefficient of at most 2^127.
struct digit_collector {
    core_detail::uint128 magnitude = 0;
    int exponent = 0;

    /// Takes one more digit, of which `is_fraction` says that it stands after the point. False when it does not fit.
    constexpr bool take(char digit, bool is_fraction) {
        constexpr core_detail::uint128 greatest = core_detail::uint128{1} << 127U;
        if (magnitude < greatest / 10 || (magnitude == greatest / 10 && digit <= '8')) {
            magnitude = magnitude * 10 + static_cast<core_detail::uint128>(digit - '0');
            exponent -= is_fraction ? 1 : 0;
            return true;
        }
        exponent += is_fraction ? 0 : 1;
        return digit == '0';
    }
    /// The number, its exponent raised by `shift`. False when it does not fit a `decimal`.
    constexpr bool finish(bool is_negative, int shift, decimal& out) const {
        return settle({static_cast<core_detail::int128>(is_negative ? 0U - magnitude : magnitude), exponent + shift},
                      out);
    }
};

/// What a scan found. `expected` is empty when it went well; otherwise `end` is where something else was expected.
struct scanned_decimal {
    decimal value{};
    std::size_t end = 0;
    std::string_view expected{};
};

/// What `scan_decimal` accepts besides `-?digits(.digits)?`.
struct scan_options {
    bool exponent = false; ///< an exponent: `E-07`, `e9`
    char separator = '\0'; ///< a character that may stand between two digits
};

inline constexpr std::string_view digits_that_fit = "a number of at most 18 digits, or 19 up to 9223372036854775807";

constexpr bool is_separated(std::string_view source, std::size_t at, char separator) {
    return separator != '\0' && at + 1 < source.size() && source[at] == separator && is_digit(source[at + 1]);
}

/// Reads one or more digits. Returns what was expected at `end`, empty when all went well.
constexpr std::string_view scan_digits(std::string_view source, std::size_t& end, bool is_fraction, char separator,
                                       digit_collector& digits) {
    if (end >= source.size() || !is_digit(source[end])) return "a digit";
    if (!is_fraction && source[end] == '0' && end + 1 < source.size() && is_digit(source[end + 1])) {
        ++end;
        return "no digit after a leading zero";
    }
    for (; end < source.size() && (is_digit(source[end]) || is_separated(source, end, separator)); ++end) {
        if (is_digit(source[end]) && !digits.take(source[end], is_fraction)) return digits_that_fit;
    }
    return {};
}

/// Reads the exponent of a number, after its `e`. Returns what was expected at `end`, empty when all went well.
constexpr std::string_view scan_exponent(std::string_view source, std::size_t& end, int& exponent) {
    bool const negative = end < source.size() && source[end] == '-';
    if (negative || (end < source.size() && source[end] == '+')) ++end;
    if (end >= source.size() || !is_digit(source[end])) return "a digit of the exponent";
    for (; end < source.size() && is_digit(source[end]); ++end) {
        exponent = exponent * 10 + (source[end] - '0');
        if (exponent > 100000) return "an exponent between -32768 and 32767";
    }
    if (negative) exponent = -exponent;
    return {};
}

/// Reads a decimal from the beginning of `source`, as much as belongs to it.
constexpr scanned_decimal scan_decimal(std::string_view source, scan_options options) {
    scanned_decimal out;
    digit_collector digits;
    bool const negative = !source.empty() && source[0] == '-';
    if (negative) ++out.end;
    std::size_t const begin = out.end;
    auto const stopped = [&] { // of too many digits the whole number is wrong, not one of them
        if (out.expected == digits_that_fit) out.end = begin;
        return !out.expected.empty();
    };
    out.expected = scan_digits(source, out.end, false, options.separator, digits);
    if (stopped()) return out;
    if (out.end < source.size() && source[out.end] == '.') {
        ++out.end;
        out.expected = scan_digits(source, out.end, true, options.separator, digits);
        if (stopped()) return out;
    }
    int exponent = 0;
    if (options.exponent && out.end < source.size() && (source[out.end] == 'e' || source[out.end] == 'E')) {
        ++out.end;
        out.expected = scan_exponent(source, out.end, exponent);
        if (!out.expected.empty()) return out;
    }
    if (!digits.finish(negative, exponent, out.value)) {
        out.end = begin;
        out.expected = exponent == 0 ? digits_that_fit : "a number whose exponent is between -32768 and 32767";
    }
    return out;
}

} // namespace almanac::inline v0::number_detail
