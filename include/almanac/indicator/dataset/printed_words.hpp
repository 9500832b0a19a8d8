// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The numbers that stand in printed words, so that the digits of a row can be held against the words of its mentions.
#pragma once

#include <almanac/core/ascii.hpp>
#include <almanac/number/decimal_core.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace almanac::inline v0 {

/// The numbers in a few words, in the order in which they stand. Those behind the eighth are left out.
/// Example: `numbers_in("12 trucks, 3 trains").size == 2`.
struct printed_numbers {
    decimal values[8]{};  ///< the numbers; those in use first
    std::size_t size = 0; ///< how many are in use

    [[nodiscard]] constexpr decimal const* begin() const { return values; }
    [[nodiscard]] constexpr decimal const* end() const { return values + size; }
    [[nodiscard]] constexpr bool empty() const { return size == 0; }
    /// Adds a number, unless there are eight.
    constexpr void add(decimal value) {
        if (size < 8) values[size++] = value;
    }
};

namespace indicator_detail {

constexpr bool is_printed_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_printed_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// A word for a number: as it adds to others (`count`), or as it multiplies what stands before it.
struct number_word {
    char word[10];
    std::int64_t count;
    int exponent;
};
inline constexpr number_word words_for_counts[] = {
    {"zero", 0, 0},      {"one", 1, 0},      {"two", 2, 0},      {"three", 3, 0},      {"four", 4, 0},
    {"five", 5, 0},      {"six", 6, 0},      {"seven", 7, 0},    {"eight", 8, 0},      {"nine", 9, 0},
    {"ten", 10, 0},      {"eleven", 11, 0},  {"twelve", 12, 0},  {"dozen", 12, 0},     {"thirteen", 13, 0},
    {"fourteen", 14, 0}, {"fifteen", 15, 0}, {"sixteen", 16, 0}, {"seventeen", 17, 0}, {"eighteen", 18, 0},
    {"nineteen", 19, 0}, {"twenty", 20, 0},  {"thirty", 30, 0},  {"forty", 40, 0},     {"fifty", 50, 0},
    {"sixty", 60, 0},    {"seventy", 70, 0}, {"eighty", 80, 0},  {"ninety", 90, 0},
};
inline constexpr number_word words_for_magnitudes[] = {
    {"hundred", 1, 2}, {"thousand", 1, 3},  {"lakh", 1, 5}, {"million", 1, 6}, {"crore", 1, 7},
    {"billion", 1, 9}, {"trillion", 1, 12}, {"k", 1, 3},    {"m", 1, 6},       {"mn", 1, 6},
    {"bn", 1, 9},      {"b", 1, 9},         {"tn", 1, 12},  {"t", 1, 12},
};
/// Words that say a multiple and, of a change, per cents: to double is to become twice, and to grow by 100 %.
struct word_for_multiple {
    char word[12];
    decimal times;
    decimal per_cent;
};
inline constexpr word_for_multiple words_for_multiples[] = {
    {"halve", {5, -1}, {50, 0}},      {"halved", {5, -1}, {50, 0}},     {"halves", {5, -1}, {50, 0}},
    {"halving", {5, -1}, {50, 0}},    {"half", {5, -1}, {50, 0}},       {"double", {2, 0}, {100, 0}},
    {"doubled", {2, 0}, {100, 0}},    {"doubles", {2, 0}, {100, 0}},    {"doubling", {2, 0}, {100, 0}},
    {"twice", {2, 0}, {100, 0}},      {"twofold", {2, 0}, {100, 0}},    {"triple", {3, 0}, {200, 0}},
    {"tripled", {3, 0}, {200, 0}},    {"triples", {3, 0}, {200, 0}},    {"tripling", {3, 0}, {200, 0}},
    {"thrice", {3, 0}, {200, 0}},     {"threefold", {3, 0}, {200, 0}},  {"quadruple", {4, 0}, {300, 0}},
    {"quadrupled", {4, 0}, {300, 0}}, {"quadruples", {4, 0}, {300, 0}}, {"quadrupling", {4, 0}, {300, 0}},
    {"third", {33, -2}, {33, 0}},     {"thirds", {67, -2}, {67, 0}},    {"quarter", {25, -2}, {25, 0}},
    {"quarters", {75, -2}, {75, 0}},  {"fifth", {2, -1}, {20, 0}},      {"tenth", {1, -1}, {10, 0}},
};

/// Reads words from left to right.
struct word_reader {
    std::string_view words;
    std::size_t at = 0;
    printed_numbers out{};

    [[nodiscard]] constexpr std::string_view word_at(std::size_t from) const {
        std::size_t end = from;
        while (end < words.size() && is_printed_letter(words[end])) ++end;
        return words.substr(from, end - from);
    }
    /// The place of the word in a list, or the list's size. The first letter is asked first: the compiler looks through
    /// the lists for every row.
    template <class Entry, std::size_t Size>
    [[nodiscard]] static constexpr std::size_t place_in(Entry const (&list)[Size], std::string_view word) {
        char const first = word.empty() ? '\0' : core_detail::lower_case(word.front());
        std::size_t i = 0;
        while (i < Size && !(list[i].word[0] == first && core_detail::same_without_case(word, list[i].word))) ++i;
        return i;
    }
    /// Takes the magnitude behind a number: " billion", "-billion", "M"; an abbreviation only right behind the digits.
    constexpr int take_magnitude(bool behind_digits) {
        int exponent = 0;
        for (;;) {
            bool const spaced = at < words.size() && (words[at] == ' ' || words[at] == '-');
            std::string_view const word = word_at(spaced ? at + 1 : at);
            if (word.empty()) return exponent;
            std::size_t const found = place_in(words_for_magnitudes, word);
            if (found == std::size(words_for_magnitudes) || (word.size() < 3 && (spaced || !behind_digits)))
                return exponent;
            exponent += words_for_magnitudes[found].exponent;
            at += word.size() + (spaced ? 1 : 0);
        }
    }
    [[nodiscard]] constexpr bool is_fraction(std::string_view word) const {
        std::size_t const found = place_in(words_for_multiples, word);
        return found < std::size(words_for_multiples) && words_for_multiples[found].times.exponent < 0;
    }
    constexpr void read_digits() {
        std::int64_t coefficient = 0;
        int exponent = 0;
        bool behind_point = false;
        int digits = 0;
        for (; at < words.size(); ++at) {
            char const c = words[at];
            bool const digit_follows = at + 1 < words.size() && is_printed_digit(words[at + 1]);
            if (is_printed_digit(c)) {
                if (++digits > 18) return;
                coefficient = 10 * coefficient + (c - '0');
                exponent -= behind_point ? 1 : 0;
            } else if (c == '.' && digit_follows && !behind_point) {
                behind_point = true;
            } else if (c != ',' || !digit_follows || behind_point) {
                break;
            }
        }
        exponent += take_magnitude(true);
        out.add({coefficient, exponent});
    }
    /// Reads "seven", "twenty-five", "two hundred", "three quarters".
    constexpr bool read_count(std::string_view word) {
        std::size_t const found = place_in(words_for_counts, word);
        if (found == std::size(words_for_counts)) return false;
        at += word.size();
        std::int64_t count = words_for_counts[found].count;
        if (count >= 20 && at < words.size() && (words[at] == '-' || words[at] == ' ')) {
            std::string_view const ones = word_at(at + 1);
            std::size_t const second = place_in(words_for_counts, ones);
            if (second < 10) { // the words below ten stand first
                count += words_for_counts[second].count;
                at += 1 + ones.size();
            }
        }
        int const exponent = take_magnitude(false);
        // "One-third" is no one.
        bool const joined = at < words.size() && (words[at] == '-' || words[at] == ' ');
        if (!joined || !is_fraction(word_at(at + 1))) out.add({count, exponent});
        return true;
    }
    constexpr bool read_multiple(std::string_view word) {
        std::size_t const found = place_in(words_for_multiples, word);
        if (found == std::size(words_for_multiples)) return false;
        out.add(words_for_multiples[found].times);
        out.add(words_for_multiples[found].per_cent);
        at += word.size();
        return true;
    }
    constexpr void read() {
        while (at < words.size()) {
            if (is_printed_digit(words[at])) {
                read_digits();
            } else if (is_printed_letter(words[at])) {
                std::string_view const word = word_at(at);
                if (!read_count(word) && !read_multiple(word)) at += word.size();
            } else {
                ++at;
            }
        }
    }
};

} // namespace indicator_detail

/// The numbers in printed words: digits with their groups and magnitude ("$1.9 billion", "12,000", "$500M"), counts in
/// words ("seven", "twenty-five", "5 thousand"), and words for multiples and fractions, both as times and as per cent
/// ("halved" is 0.5 and 50, "doubling" 2 and 100, "one-third" 0.33 and 33). English words alone are read.
/// Example: `numbers_in("$1.9 billion").values[0] == decimal(19, 8)`.
[[nodiscard]] constexpr printed_numbers numbers_in(std::string_view words) {
    indicator_detail::word_reader reader{words};
    reader.read();
    return reader.out;
}

/// Whether the value is one of the numbers in the words, digit for digit, whatever its sign: words as "down" and "loss"
/// say that. True too where no number is read in them. Example: `is_printed_in(392_million, "$392 million")`.
[[nodiscard]] constexpr bool is_printed_in(decimal value, std::string_view words) {
    printed_numbers const numbers = numbers_in(words);
    for (decimal const& each : numbers) {
        if (each.exponent == value.exponent &&
            (each.coefficient == value.coefficient || each.coefficient == -value.coefficient))
            return true;
    }
    return numbers.empty();
}

} // namespace almanac::inline v0
