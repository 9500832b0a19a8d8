// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Numbers as they are printed in running text: "392 million", "1,814", "12,34,567", "1.9 billion", "30 crore".
#pragma once

#include <almanac/number/magnitude.hpp>
#include <almanac/number/text/decimal_text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

namespace number_detail {
/// The exponent of the greatest magnitude word that a number with this leading digit fills: million, billion, trillion.
[[gnu::noinline]] constexpr int word_of_leading(int exponent) {
    return exponent < 6 ? 0 : exponent < 12 ? exponent / 3 * 3 : 12;
}
/// The exponent of the magnitude word that a number is written with, 0 for none: 9 for 1.9 billion. A single digit of
/// hundreds stands behind the point of the next word, so that its place can be seen: {4, 8} is "0.4 billion", while
/// {400, 6} is "400 million".
[[gnu::noinline]] constexpr int word_exponent(decimal value) {
    if (value.coefficient == 0) return 0;
    int leading = leading_exponent(value);
    if (value.exponent == leading && (leading == 5 || leading == 8 || leading == 11)) ++leading;
    int const word = word_of_leading(leading);
    if (leading >= longest_plain_text) return 0; // has an exponent
    // A number written out to the last unit (1,234,567) is not made longer by a word.
    int const last = value.exponent < 0 ? value.exponent : normalised(value).exponent;
    return last < word - 3 ? 0 : word;
}
/// Whether the last digit is known, be it zero: it stands behind a point, with a magnitude word or without.
[[gnu::noinline]] constexpr bool zeros_count(decimal value) {
    return value.exponent < 0 || (value.exponent > 0 && value.exponent < word_exponent(value));
}
} // namespace number_detail

/// A number with what its printed form tells beyond its value. What a reader may conclude about its precision is
/// decided by the rule of `figure`, not here. Example: `parse_printed_number("1,814").grouped`.
struct printed_number {
    decimal value;                          ///< with the magnitude word: "500 million" is {500, 6}
    std::int8_t exponent_of_last_digit = 0; ///< of the last digit before the magnitude word: -1 for "1.9 billion"
    bool grouped = false;                   ///< digits stand in groups: "1,814"
    int magnitude_exponent = 0;             ///< of the magnitude word, 0 when there is none: 9 for "1.9 billion"

    /// The same printed number: value, digits and form.
    friend constexpr bool operator==(printed_number const& a, printed_number const& b) {
        return same_digits(a.value, b.value) && a.exponent_of_last_digit == b.exponent_of_last_digit &&
               a.grouped == b.grouped && a.magnitude_exponent == b.magnitude_exponent;
    }
};

namespace number_detail {

/// Reads the digits before the point, in groups or not. Groups are separated by commas: the last has three digits, the
/// others three each (the first may have fewer), or two each in the Indian system.
struct grouped_digits {
    std::string_view source;
    std::size_t at = 0; ///< what is read next
    digit_collector digits{};
    bool grouped = false;

    [[nodiscard]] constexpr std::size_t count_digits_at(std::size_t from) const {
        std::size_t end = from;
        while (end < source.size() && is_digit(source[end])) ++end;
        return end - from;
    }
    [[nodiscard]] constexpr bool has_comma_at(std::size_t place) const {
        return place < source.size() && source[place] == ',';
    }
    constexpr void take(std::size_t count) {
        for (; count > 0; --count, ++at) {
            if (!digits.take(source[at], false)) text_is_not_a_number(source, at, digits_that_fit);
        }
    }
    /// Takes a comma and a group that must have `size` digits.
    constexpr void take_group(std::size_t size) {
        ++at;
        std::size_t const found = count_digits_at(at);
        if (found < size) text_is_not_a_number(source, at + found, "three digits in a group, or two and at last three");
        if (found > size)
            text_is_not_a_number(source, at + size, "a comma or the end of the digits after a full group");
        take(size);
    }
    constexpr void read() {
        std::size_t const first = count_digits_at(at);
        if (first == 0) text_is_not_a_number(source, at, "a digit");
        bool const comma = has_comma_at(at + first);
        if (source[at] == '0' && (first > 1 || comma)) {
            text_is_not_a_number(source, at + 1, "no digit after a leading zero");
        }
        if (comma && first > 3) text_is_not_a_number(source, at + 3, "a comma after three digits at most");
        take(first);
        if (!comma) return;
        grouped = true;
        // The second group decides: two digits and another comma are the Indian system.
        std::size_t const second = count_digits_at(at + 1);
        bool const is_indian = second == 2 && has_comma_at(at + 3);
        if (is_indian && first > 2) text_is_not_a_number(source, at + 3, "a third digit of the group");
        while (is_indian && has_comma_at(at + 3)) take_group(2);
        do take_group(3);
        while (!is_indian && has_comma_at(at));
    }
};

} // namespace number_detail

/// Reads a printed number, the whole text: `-?digits(.digits)?`, the digits before the point in groups or not, and a
/// magnitude word or its abbreviation after exactly one space. Groups are western (1,234,567) or Indian (12,34,567),
/// and complete: "1,23" is an error. So are exponents, leading zeros, signs other than "-", and spaces elsewhere.
/// Raises `parse_error`. Example: `same_digits(parse_printed_number("1.9 billion").value, decimal(19, 8))`.
[[nodiscard]] constexpr printed_number parse_printed_number(std::string_view source) {
    printed_number out;
    bool const negative = !source.empty() && source[0] == '-';
    number_detail::grouped_digits number{source, negative ? std::size_t{1} : std::size_t{0}};
    number.read();
    std::size_t at = number.at;
    if (at < source.size() && source[at] == '.') {
        std::size_t const begin = ++at;
        std::string_view const problem = number_detail::scan_digits(source, at, true, '\0', number.digits);
        if (!problem.empty()) number_detail::text_is_not_a_number(source, at, problem);
        if (at - begin > 100) number_detail::text_is_not_a_number(source, begin + 100, "at most 100 decimal places");
        out.exponent_of_last_digit = static_cast<std::int8_t>(begin - at);
    }
    out.grouped = number.grouped;
    if (at < source.size()) {
        if (source[at] != ' ') {
            number_detail::text_is_not_a_number(source, at,
                                                "a digit, one space and a magnitude word, or the end of the number");
        }
        ++at;
        int const word = number_detail::index_of_magnitude(source.substr(at));
        if (word < 0) {
            number_detail::text_is_not_a_number(source, at,
                                                "thousand, lakh, million, crore, billion, trillion or quadrillion");
        }
        out.magnitude_exponent = magnitudes[word].exponent;
    }
    if (!number.digits.finish(negative, out.magnitude_exponent, out.value)) {
        number_detail::text_is_not_a_number(source, negative ? 1 : 0, number_detail::digits_that_fit);
    }
    return out;
}

} // namespace almanac::inline v0
