// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Reads a double: the short decimals that tables are full of by one exact step, any other by `std::from_chars`, which
/// libc++ before 20 does not have.
#pragma once

#include <almanac/core/byte_blocks.hpp>

#include <cfloat>
#include <charconv>
#include <cstdint>
#include <string_view>
#include <system_error>
#include <version>

#ifndef __cpp_lib_to_chars
#include <cerrno>
#include <clocale>
#include <cstdlib>
#include <string>
#endif

namespace almanac::inline v0 {
namespace io_detail {

/// Reads the nearest double of a decimal number at the beginning of [`first`, `last`), whatever the locale is. The text
/// begins with a digit or with `-` and a digit, and has no `0x`.
inline std::from_chars_result read_double(char const* first, char const* last, double& value) {
#ifdef __cpp_lib_to_chars
    return std::from_chars(first, last, value);
#else
    std::string text(first, last);
    std::string::size_type const point = text.find('.');
    if (point != std::string::npos) text[point] = *std::localeconv()->decimal_point;
    char* past = nullptr;
    errno = 0;
    double const read = std::strtod(text.c_str(), &past);
    bool const is_out_of_range = errno == ERANGE && (read == 0 || read - read != 0);
    if (!is_out_of_range) value = read;
    return {first + (past - text.c_str()), is_out_of_range ? std::errc::result_out_of_range : std::errc{}};
#endif
}

/// Appends the digits that begin at `first` to `number`, which wraps beyond 19 of them; how many there are. Looks no
/// further than to `last`.
inline std::size_t read_digits(char const* first, char const* last, std::uint64_t& number) {
    static constexpr std::uint64_t powers_of_ten[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000};
    char const* at = first;
    for (std::size_t count = 8; count == 8; at += count) {
        std::uint64_t const eight = core_detail::up_to_eight_bytes(at, static_cast<std::size_t>(last - at));
        count = core_detail::leading_digits(eight);
        if (count == 0) break;
        number = number * powers_of_ten[count] + core_detail::number_of_digits(eight, count);
    }
    return static_cast<std::size_t>(at - first);
}

/// Reads a decimal such as -1234.5 whose digits are a whole number of at most 2^53 over a power of ten of at most
/// 10^22: a double holds both, so that their quotient is the nearest double to the text (W. D. Clinger, "How to Read
/// Floating Point Numbers Accurately", 1990). False for everything else, whether it is a number or not. Digits are
/// read eight bytes at a time, so what stands behind the text may be looked at, up to `readable`.
inline bool read_short_decimal(std::string_view text, char const* readable, double& value) {
    static constexpr double powers_of_ten[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                               1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    constexpr std::size_t most_digits = 19; // so many fit into 64 bits
    if (FLT_EVAL_METHOD != 0) return false; // the quotient would be rounded twice
    bool const is_negative = !text.empty() && text[0] == '-';
    if (is_negative) text.remove_prefix(1);
    if (text.empty() || text.size() > most_digits + 1) return false;
    std::uint64_t digits = 0;
    char const* const first = text.data();
    std::size_t const whole = read_digits(first, readable, digits);
    if (whole == 0 || whole > text.size() || (*first == '0' && whole > 1)) return false;
    std::size_t places = 0;
    if (whole < text.size()) {
        if (first[whole] == '.') places = read_digits(first + whole + 1, readable, digits);
        if (places == 0 || whole + 1 + places != text.size()) return false;
    }
    if (whole + places > most_digits || digits > std::uint64_t(1) << 53U) return false;
    double const magnitude = static_cast<double>(digits) / powers_of_ten[places];
    value = is_negative ? -magnitude : magnitude;
    return true;
}

} // namespace io_detail
} // namespace almanac::inline v0
