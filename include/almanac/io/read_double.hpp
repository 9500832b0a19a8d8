// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// `std::from_chars` of a double, which libc++ before 20 does not have.
#pragma once

#include <almanac/core/conditions.hpp>

#include <charconv>
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

} // namespace io_detail
} // namespace almanac::inline v0
