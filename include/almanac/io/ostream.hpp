// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// `operator<<` for the types of the library that have a text: `std::cout << corridor::get<"...">() << '\n'`.
#pragma once

#include <almanac/io/printable.hpp>

#include <ostream>
#include <string_view>

namespace almanac::inline v0 {

/// Writes the text of a value of the library, with the width, the fill and the adjustment of the stream. Amounts are in
/// words, "USD 392 million"; `in_style` gives the others. No other type matches, also under `using namespace almanac`.
template <printable Type>
std::ostream& operator<<(std::ostream& out, Type const& value) {
    auto const text = io_detail::by_type::text_of(value);
    return out << std::string_view(text);
}

/// Does not compile: a type of the library that has no text, such as a table. Print its members, or rows one by one.
// The sentence stands on the line that compilers quote. Of a deleted operator clang lists all others behind that, 60 of
// the standard library; of an unavailable one it does not.
// clang-format off
#if defined(__clang__)
template <class Type>
requires(io_detail::by_type::of_almanac<Type> && !printable<Type>)
__attribute__((unavailable("almanac: this type has no text; print its members"))) std::ostream& operator<<(std::ostream&, Type const&);
#else
template <class Type>
requires(io_detail::by_type::of_almanac<Type> && !printable<Type>)
std::ostream& operator<<(std::ostream&, Type const&) = delete; // almanac: this type has no text; print its members
#endif
// clang-format on

} // namespace almanac::inline v0
