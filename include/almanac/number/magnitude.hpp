// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The words that multiply a printed number by a power of ten: "392 million", "30 crore".
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// A word for a power of ten. The scale is the short one of today's English: a billion is 10^9, a trillion 10^12. The
/// long scale, in which they are 10^12 and 10^18, is not meant anywhere in the library.
/// Example: `find_magnitude("crore")->exponent == 7 && find_magnitude("crore")->is_indian`.
struct magnitude {
    std::string_view word;         ///< as printed after a number, in the singular
    std::string_view abbreviation; ///< empty where none is unambiguous
    std::int8_t exponent;          ///< the power of ten
    bool is_indian = false;        ///< of the Indian numbering system
};

/// The words, by exponent. An abbreviation stands here only if it means one power of ten: "m" (metre, milli-, thousand
/// in Latin, million), "b" and "t" do not. "M" is the SI prefix mega; "k" is kilo (BIPM, The International System of
/// Units, 9th edition, table 7). "bn" and "trn" are press usage. Lakh and crore: Oxford English Dictionary. Quadrillion
/// is read, and not written: what prints goes on in trillions ("8,000 trillion"), which more readers know.
inline constexpr magnitude magnitudes[] = {
    {"thousand", "k", 3}, {"lakh", "", 5, true},   {"million", "M", 6},     {"crore", "", 7, true},
    {"billion", "bn", 9}, {"trillion", "trn", 12}, {"quadrillion", "", 15},
};

namespace number_detail {
/// The place of the word or abbreviation in `magnitudes`, or -1. An index, because g++ under UBSan cannot compare the
/// address of an inline variable with null in a constant expression.
constexpr int index_of_magnitude(std::string_view word) {
    int index = 0;
    for (magnitude const& entry : magnitudes) {
        if (!word.empty() && (word == entry.word || word == entry.abbreviation)) return index;
        ++index;
    }
    return -1;
}
} // namespace number_detail

/// The entry for a word or an abbreviation, in exactly this spelling; null when there is none.
/// Example: `find_magnitude("bn")->exponent == 9`.
[[nodiscard]] constexpr magnitude const* find_magnitude(std::string_view word) {
    int const index = number_detail::index_of_magnitude(word);
    return index < 0 ? nullptr : &magnitudes[index];
}

/// The word for 10^`exponent`, empty when there is none. Example: `magnitude_word(6) == "million"`.
[[nodiscard]] constexpr std::string_view magnitude_word(int exponent) {
    for (magnitude const& entry : magnitudes) {
        if (entry.exponent == exponent) return entry.word;
    }
    return {};
}

} // namespace almanac::inline v0
