// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Whether a text is UTF-8, before anything is read from it: a spreadsheet's "Unicode text" is UTF-16, and a file that
/// a program damaged holds bytes of no character.
#pragma once

#include <almanac/core/byte_blocks.hpp>
#include <almanac/core/error.hpp>
#include <almanac/core/escaped_text.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

namespace io_detail {

/// Where the first byte stands that is no UTF-8, or NUL, which no text has; or the size. 64 bytes of ASCII a step.
inline std::size_t first_damaged_byte(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        if (text.size() - at >= 64) {
            std::uint64_t const marks = core_detail::marks_of_64_bytes<true>(text.data() + at, '\0');
            if (marks == 0) {
                at += 64;
                continue;
            }
            at += static_cast<std::size_t>(std::countr_zero(marks));
        }
        do { // letters beyond ASCII mostly come together
            auto const next = core_detail::leading_character_of(text.substr(at));
            if (text[at] == '\0' || next.code_point == next.none) return at;
            at += next.bytes;
        } while (at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80);
    }
    return at;
}

/// A text that `text_in_utf_8` has looked through.
struct checked_text {
    std::string_view view{};
};

/// Line and column of a byte.
inline text_position position_in(std::string_view text, std::size_t at, std::string_view file) {
    text_position result{file, 1, at + 1};
    for (std::size_t i = 0; i < at; ++i) {
        if (text[i] == '\n') {
            ++result.line;
            result.column = at - i;
        }
    }
    return result;
}

} // namespace io_detail

/// The text without its byte order mark. Raises `parse_error` for a text that is not UTF-8: in UTF-16, or with a byte
/// that belongs to no character. Linear; `file` is the name that the error gives.
/// Example: `text_in_utf_8("\xEF\xBB\xBFPAK") == "PAK"`.
[[nodiscard]] inline std::string_view text_in_utf_8(std::string_view source, std::string_view file = {}) {
    if (source.starts_with("\xEF\xBB\xBF")) source.remove_prefix(3);
    constexpr std::string_view little("\xFF\xFE", 2);
    constexpr std::string_view big("\xFE\xFF", 2);
    bool const is_utf_16 = source.starts_with(little) || source.starts_with(big);
    if (is_utf_16)
        raise(parse_error({file}, source.substr(0, 2), "a text in UTF-8; this one is in UTF-16: save it again"));
    std::size_t const damaged = io_detail::first_damaged_byte(source);
    if (damaged == source.size()) return source;
    bool const is_nul = source[damaged] == '\0';
    raise(parse_error(io_detail::position_in(source, damaged, file), source.substr(damaged, 1),
                      is_nul
                          ? "a text in UTF-8, which has no NUL; UTF-16 without a mark has many: save it again"
                          : "a text in UTF-8; in ISO 8859-1 or Windows-1252 such a byte is a letter: save it again"));
}

} // namespace almanac::inline v0
