// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// `std::formatter` for the types of the library that have a text, where the standard library has `<format>` (its own
/// macro `__cpp_lib_format` says so: libstdc++ from 13 on, libc++ from 19 on). Elsewhere this header compiles and does
/// nothing, `has_std_format` is false, and `with/fmt.hpp` does the same for fmt. The specification stands in
/// `io/text_style.hpp`: `std::format("{:$}", trade)` is "$392 million".
#pragma once

#include <almanac/io/text_style.hpp>

#include <string_view>
#include <version>

#ifdef __cpp_lib_format

#include <format>

namespace almanac::inline v0 {
/// Whether the standard library formats, and so whether this header has formatters.
inline constexpr bool has_std_format = true;
} // namespace almanac::inline v0

/// Formats a value of the library. See `io/text_style.hpp`.
template <almanac::printable Type>
struct std::formatter<Type, char>
    : almanac::io_detail::text_formatter<Type, std::formatter<std::string_view, char>, std::format_error> {};

#else

namespace almanac::inline v0 {
/// Whether the standard library formats, and so whether this header has formatters.
inline constexpr bool has_std_format = false;
} // namespace almanac::inline v0

#endif
