// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Bytes of a file, or of a user, as characters that a terminal and a log can show: what messages are made of.
#pragma once

#include <almanac/core/text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

namespace core_detail {
/// The character at the beginning of a text. A byte that begins no character of UTF-8 counts as one.
struct leading_character {
    static constexpr std::uint32_t none = 0xffffffff;
    std::size_t bytes = 1;
    std::uint32_t code_point = none;
};

/// Control characters, the marks that turn the direction of writing, and the separators of lines do not print.
constexpr bool is_printable(std::uint32_t code_point) {
    bool const is_control = code_point < 0x20 || (code_point >= 0x7f && code_point < 0xa0);
    bool const turns_text = code_point == 0x200e || code_point == 0x200f || code_point == 0x061c ||
                            (code_point >= 0x2028 && code_point <= 0x202e) ||
                            (code_point >= 0x2066 && code_point <= 0x2069);
    return !is_control && !turns_text && code_point != 0xfeff && code_point != leading_character::none;
}

/// Reads one character of UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF). Precondition:
/// `source` is not empty.
constexpr leading_character leading_character_of(std::string_view source) {
    auto const byte = [source](std::size_t i) { return static_cast<std::uint32_t>(source[i]) & 0xff; };
    std::uint32_t const first = byte(0);
    std::size_t const bytes = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    bool const cannot_begin = (first >= 0x80 && first < 0xc2) || first > 0xf4;
    if (cannot_begin || source.size() < bytes) return {};
    std::uint32_t code_point = bytes == 1 ? first : first & (0x7fu >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((byte(i) & 0xc0) != 0x80) return {};
        code_point = (code_point << 6) | (byte(i) & 0x3f);
    }
    bool const is_overlong = (bytes == 3 && code_point < 0x800) || (bytes == 4 && code_point < 0x10000);
    bool const is_surrogate = code_point >= 0xd800 && code_point < 0xe000;
    if (is_overlong || is_surrogate || code_point > 0x10ffff) return {};
    return {bytes, code_point};
}
[[gnu::noinline]] constexpr void append_escaped(text_sink out, std::string_view source) {
    constexpr std::string_view hexadecimal = "0123456789abcdef";
    while (!source.empty()) {
        auto const next = leading_character_of(source);
        if (is_printable(next.code_point)) {
            out.append(source.substr(0, next.bytes));
        } else {
            for (char const c : source.substr(0, next.bytes)) {
                auto const byte = static_cast<unsigned char>(c);
                out.append("\\x").append(hexadecimal[byte / 16]).append(hexadecimal[byte % 16]);
            }
        }
        source.remove_prefix(next.bytes);
    }
}
} // namespace core_detail

/// Appends `source` with every byte that does not print as `\x1b`: control characters, halves of characters, marks that
/// turn the direction of writing. Characters of any alphabet stay as they are.
/// Example: `text<64> out; append_escaped(out, "GDP\t2024"); print(out); // GDP\x092024`.
template <std::size_t Inline>
constexpr void append_escaped(text<Inline>& out, std::string_view source) {
    core_detail::append_escaped(out.sink(), source);
}

/// The beginning of a text: at most `most` bytes, and whole characters.
/// Example: `leading_characters("Côte d'Ivoire", 2) == "C"`.
[[nodiscard]] constexpr std::string_view leading_characters(std::string_view source, std::size_t most) {
    if (source.size() <= most) return source;
    std::size_t end = 0;
    for (;;) {
        std::size_t const bytes = core_detail::leading_character_of(source.substr(end)).bytes;
        if (end + bytes > most) return source.substr(0, end);
        end += bytes;
    }
}

} // namespace almanac::inline v0
