// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// `fmt::formatter` for the types of the library that have a text. For programs that use fmt (https://fmt.dev,
/// version 9 or later): they link it, this library does not. The specification is in `io/text_style.hpp`:
/// `fmt::format("{:$}", trade)` is "$392 million".
#pragma once

#include <almanac/io/text_style.hpp>

#include <fmt/format.h>

#include <type_traits>

/// Formats a value of the library. See `io/text_style.hpp`.
template <class Type>
struct fmt::formatter<Type, char, std::enable_if_t<almanac::printable<Type>>>
    : almanac::io_detail::text_formatter<Type, fmt::formatter<fmt::string_view, char>, fmt::format_error> {};
