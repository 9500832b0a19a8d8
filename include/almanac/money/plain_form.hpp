// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What typography puts into an amount of money, taken back to plain characters before it is read: minus signs, curly
/// apostrophes, digits of other scripts, marks of direction. A column in a message is that of the text as it was
/// written.
#pragma once

#include <almanac/calendar/scan.hpp>
#include <almanac/core/escaped_text.hpp>
#include <almanac/core/text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0::money_detail {

/// The zeros of the decimal digits (Unicode 17, general category Nd) that CLDR 48 writes numbers with in some locale,
/// by default or as the native ones, and the full-width ones. The others follow the zero.
inline constexpr std::uint32_t digit_zeros[] = {
    0x660,   0x6f0,   0x7c0,  0x966,  0x9e6,  0xa66,  0xae6, // Arabic, Persian and Urdu, N'Ko, Devanagari, Bengali, ...
    0xb66,   0xbe6,   0xc66,  0xce6,  0xd66,  0xe50,  0xed0, // Odia, Tamil, Telugu, Kannada, Malayalam, Thai, Lao
    0xf20,   0x1040,  0x17e0, 0x1c50, 0xabf0, 0xff10, // Tibetan, Myanmar, Khmer, Ol Chiki, Meetei Mayek, full-width
    0x11136, 0x1e950,                                 // Chakma, Adlam
};

/// A character of a text in UTF-8. A byte that belongs to none stands for itself.
struct character {
    std::uint32_t code = 0;
    std::size_t size = 1;
};
constexpr character character_at(std::string_view source, std::size_t at) {
    auto const next = core_detail::leading_character_of(source.substr(at));
    if (next.code_point == next.none) return {static_cast<unsigned char>(source[at]), 1};
    return {next.code_point, next.bytes};
}

/// The zero of a digit: `0` of `7`, U+0660 of U+0667; 0 for what is no digit.
constexpr std::uint32_t zero_of(std::uint32_t code) {
    if (code >= '0' && code <= '9') return '0';
    for (std::uint32_t const zero : digit_zeros) {
        if (code >= zero && code < zero + 10) return zero;
    }
    return 0;
}

/// The plain character that a character is read as: NUL when it stays as it is, and -1 when it is left out.
constexpr int plain_character(std::uint32_t code) {
    switch (code) {
    case 0x200e:              // left-to-right mark
    case 0x200f:              // right-to-left mark
    case 0x61c: return -1;    // Arabic letter mark
    case 0x2212: return '-';  // minus sign
    case 0x2019: return '\''; // right single quotation mark
    default: break;
    }
    std::uint32_t const zero = zero_of(code);
    return zero > '0' ? '0' + static_cast<int>(code - zero) : 0;
}

/// A text with its plain form.
class plain_form {
public:
    /// Raises `parse_error` where digits of two scripts stand in one text. The text must outlive it.
    constexpr explicit plain_form(std::string_view source)
        : plain_(source) {
        bool is_plain = true;
        for (char const c : source) is_plain = is_plain && static_cast<unsigned char>(c) < 0x80U;
        if (!is_plain) rewrite(source);
    }
    [[nodiscard]] constexpr std::string_view view() const { return is_changed_ ? changed_.view() : plain_; }

private:
    constexpr void rewrite(std::string_view source) {
        std::uint32_t zero = 0;
        character each;
        for (std::size_t at = 0; at < source.size(); at += each.size) {
            each = character_at(source, at);
            std::uint32_t const its_zero = zero_of(each.code);
            if (zero == 0) zero = its_zero;
            if (its_zero != 0 && its_zero != zero) {
                raise(parse_error({.column = at + 1}, source.substr(at),
                                  "a digit of the same script as those before it"));
            }
            int const plain = plain_character(each.code);
            is_changed_ = is_changed_ || plain != 0;
            if (plain == 0) changed_.append(source.substr(at, each.size));
            if (plain > 0) changed_.append(static_cast<char>(plain));
        }
    }

    std::string_view plain_;
    text<64> changed_{};
    bool is_changed_ = false;
};

/// A scanner of a plain form, whose failures tell of the text as it was written.
struct amount_scanner : calendar_detail::scanner {
    std::string_view written;

    /// The place in the written text of a place in the plain form.
    [[nodiscard]] constexpr std::size_t written_place(std::size_t plain) const {
        std::size_t place = 0;
        while (place < written.size()) {
            character const each = character_at(written, place);
            int const read_as = plain_character(each.code);
            if (plain == 0 && read_as != -1) break;
            plain -= read_as == -1 ? 0 : read_as == 0 ? each.size : 1;
            place += each.size;
        }
        return place;
    }
    [[noreturn]] void fail_at(std::size_t where, std::string_view expected) const {
        std::size_t const place = written_place(where);
        raise(parse_error({.column = place + 1}, written.substr(place), expected));
    }
    [[noreturn]] void fail(std::string_view expected) const { fail_at(at, expected); }
    constexpr void expect(std::string_view token, std::string_view expected) {
        if (!accept(token)) fail(expected);
    }
    constexpr void finish(std::string_view expected) const {
        if (!done()) fail(expected);
    }
    /// Steps over one space, no-break or not.
    constexpr bool accept_space() { return accept(" ") || accept("\u00a0") || accept("\u202f"); }
};

} // namespace almanac::inline v0::money_detail
