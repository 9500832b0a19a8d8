// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A short piece of text held in place: what the printing functions return, so that printing is constexpr and allocates
/// nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// Up to `Capacity` characters, held in the object. Appending past the capacity clips and is remembered in `clipped()`.
template <std::size_t Capacity>
struct text {
    char characters[Capacity + 1]{};
    std::size_t length = 0;
    bool was_clipped = false;

    constexpr text() = default;
    constexpr text(std::string_view source) { append(source); }
    constexpr text(char const* source) { append(std::string_view(source)); }

    [[nodiscard]] constexpr std::string_view view() const { return {characters, length}; }
    constexpr operator std::string_view() const { return view(); }
    [[nodiscard]] constexpr char const* c_str() const { return characters; }
    [[nodiscard]] constexpr std::size_t size() const { return length; }
    [[nodiscard]] constexpr bool empty() const { return length == 0; }
    /// True when something did not fit and was left out.
    [[nodiscard]] constexpr bool clipped() const { return was_clipped; }

    constexpr text& append(char c) {
        if (length < Capacity) {
            characters[length++] = c;
        } else {
            was_clipped = true;
        }
        return *this;
    }
    constexpr text& append(std::string_view source) {
        for (char const c : source) append(c);
        return *this;
    }
    constexpr text& append(char const* source) { return append(std::string_view(source)); }
    constexpr text& append_unsigned(std::uint64_t value, int least_digits = 1) {
        char digits[20]{};
        int count = 0;
        for (; value != 0 || count < least_digits; value /= 10) digits[count++] = static_cast<char>('0' + value % 10);
        while (count > 0) append(digits[--count]);
        return *this;
    }
    constexpr text& append_integer(std::int64_t value) {
        if (value < 0) append('-');
        return append_unsigned(value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value));
    }

    friend constexpr bool operator==(text const& a, std::string_view b) { return a.view() == b; }
    friend constexpr bool operator==(text const& a, char const* b) { return a.view() == std::string_view(b); }
    friend constexpr bool operator==(text const& a, text const& b) { return a.view() == b.view(); }
};

} // namespace almanac::inline v0
