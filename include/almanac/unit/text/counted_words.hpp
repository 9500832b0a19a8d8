// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Units in running text, both ways: counted kinds as English nouns, five signs of currencies. What would not be read
/// back as it was written stays in the notation of `unit_text.hpp`.
#pragma once

#include <almanac/core/ascii.hpp>
#include <almanac/number/magnitude.hpp>
#include <almanac/unit/text/unit_text.hpp>

#include <string_view>

namespace almanac::inline v0 {
namespace unit_detail {

/// The sign of a currency where it stands for that one in the texts of this component.
struct currency_sign {
    char code[4];
    char const* sign;
};
inline constexpr currency_sign currency_signs[] = {
    {"USD", "$"}, {"EUR", "\u20ac"}, {"GBP", "\u00a3"}, {"INR", "\u20b9"}, {"JPY", "\u00a5"}};

/// Plurals of English nouns that are not made by s: the end of the word in the singular, and in the plural.
struct irregular_end {
    char const* one;
    char const* many;
};
inline constexpr irregular_end irregular_ends[] = {{"child", "children"},
                                                   {"woman", "women"},
                                                   {"sman", "smen"},
                                                   {"eman", "emen"},
                                                   {"herman", "hermen"},
                                                   {"kman", "kmen"},
                                                   {"wife", "wives"},
                                                   {"half", "halves"},
                                                   {"calf", "calves"},
                                                   {"goose", "geese"},
                                                   {"ato", "atoes"},
                                                   {"nibus", "nibuses"},
                                                   {"ss", "sses"},
                                                   {"fish", "fish"},
                                                   {"sheep", "sheep"},
                                                   {"cattle", "cattle"},
                                                   {"livestock", "livestock"},
                                                   {"aircraft", "aircraft"},
                                                   {"ch", "ches"},
                                                   {"sh", "shes"},
                                                   {"x", "xes"}};
/// Whole words of which other words end alike: human, abuse.
inline constexpr irregular_end irregular_words[] = {{"man", "men"}, {"bus", "buses"}};
constexpr bool has_last_word(std::string_view words, std::string_view last) {
    return words.ends_with(last) && (words.size() == last.size() || words[words.size() - last.size() - 1] == ' ');
}
/// The words with another end: `from` as `to`.
constexpr unit_text with_end(std::string_view words, std::string_view from, std::string_view to) {
    return unit_text(words.substr(0, words.size() - from.size())).append(to);
}

/// Makes an English noun plural: trucks, countries, children, batches, series (which is both).
constexpr void append_plural(unit_text& noun) {
    std::string_view const word = noun.view();
    for (irregular_end const& each : irregular_words) {
        if (!has_last_word(word, each.one)) continue;
        noun = with_end(word, each.one, each.many);
        return;
    }
    for (irregular_end const& each : irregular_ends) {
        if (!word.ends_with(each.one)) continue;
        noun = with_end(word, each.one, each.many);
        return;
    }
    if (word.ends_with('s') || word.ends_with("TEU")) return;
    if (word.ends_with('y') && !word.ends_with("ay") && !word.ends_with("ey") && !word.ends_with("oy")) {
        noun.remove_last();
        noun.append("ies");
    } else {
        noun.append('s');
    }
}
/// The singular of an English noun, as far as `append_plural` made the plural.
constexpr unit_text singular_of(std::string_view word) {
    if (word == "people") return unit_text("person");
    for (irregular_end const& each : irregular_words) {
        if (has_last_word(word, each.many)) return with_end(word, each.many, each.one);
    }
    for (irregular_end const& each : irregular_ends) {
        if (word.ends_with(each.many)) return with_end(word, each.many, each.one);
    }
    if (word.ends_with("ies") && !word.ends_with("series") && !word.ends_with("species")) {
        return unit_text(word.substr(0, word.size() - 3)).append('y');
    }
    bool const is_singular = word.ends_with("ss") || word.ends_with("us") || word.ends_with("is") ||
                             word.ends_with("series") || word.ends_with("species");
    return unit_text(word.ends_with('s') && !is_singular ? word.substr(0, word.size() - 1) : word);
}

/// Whether a word is an English name of a unit, in British or American letters: kilometres, kilometers.
constexpr bool is_spelling_of(std::string_view name, std::string_view word) {
    std::size_t const re = name.find("metre") != std::string_view::npos   ? name.find("metre") + 3
                           : name.find("litre") != std::string_view::npos ? name.find("litre") + 3
                                                                          : std::string_view::npos;
    if (re == std::string_view::npos || name == word) return name == word;
    return name.size() == word.size() && name.substr(0, re) == word.substr(0, re) && word.substr(re, 2) == "er" &&
           name.substr(re + 2) == word.substr(re + 2);
}
/// The place of the named unit that a word means by its English name, in the singular or plural, -1 for none.
constexpr int index_of_english_unit(std::string_view word) {
    struct synonym {
        char const* word;
        char const* symbol;
    };
    constexpr synonym synonyms[] = {{"foot", "ft"}, {"inch", "in"}, {"metric ton", "t"}, {"metric tons", "t"}};
    for (synonym const& each : synonyms) {
        if (word == each.word) return index_of_named_unit(std::string_view(each.symbol));
    }
    if (word.empty()) return -1;
    char const first = word.front(); // of the singular, the plural and each spelling
    int index = 0;
    for (named_unit const& candidate : named_units) {
        if (candidate.english[0] == first) {
            std::string_view const plural(candidate.english);
            if (is_spelling_of(plural, word) || is_spelling_of(singular_of(plural), word)) return index;
        }
        ++index;
    }
    return -1;
}

/// Whether a word looks like the symbol of a unit or of a currency, in whichever letters: no noun is made of it.
constexpr bool looks_like_symbol(std::string_view word) {
    if (core_detail::same_without_case(word, "ton")) return true; // of which there are three
    for (named_unit const& candidate : named_units) {
        if (core_detail::same_without_case(word, candidate.symbol)) return true;
    }
    if (word.size() != 3) return false;
    char const code[] = {static_cast<char>(word[0] & ~0x20), static_cast<char>(word[1] & ~0x20),
                         static_cast<char>(word[2] & ~0x20)};
    return names_a_currency(code);
}

/// Whether a word belongs to the number: "million million", "three times longer".
constexpr bool is_numeral(std::string_view word) {
    for (std::string_view const each : {"times", "time", "hundred", "dozen", "percent"}) {
        if (word == each) return true;
    }
    return number_detail::index_of_magnitude(singular_of(word)) >= 0;
}

/// Whether a word mixes capitals with small letters, as Mbps does: rather a unit that is not known here than a noun.
constexpr bool is_abbreviation(std::string_view word) {
    bool capital = false;
    bool lower = false;
    for (char const c : word) {
        capital = capital || (c >= 'A' && c <= 'Z');
        lower = lower || (c >= 'a' && c <= 'z');
    }
    return capital && lower;
}

/// Whether a counted kind is read back from running text: "gig_worker" from "gig workers".
constexpr bool is_noun(std::string_view kind) {
    unit_text words;
    for (char const c : kind) words.append(c == '_' ? ' ' : c);
    std::string_view const first = words.view().substr(0, words.view().find(' '));
    // Two letters alone may be a unit that is not known here, before another word they are a noun: "IT graduates".
    bool const letters = (kind[0] | 0x20) >= 'a' && (kind[0] | 0x20) <= 'z' && kind.size() > 2;
    std::string_view const symbol = first.substr(0, first.find_first_of("0123456789")); // km2 would be an area
    if (!letters || looks_like_symbol(symbol) || is_numeral(first) || index_of_english_unit(words) >= 0) return false;
    if (first == "to" || first == "and") return false; // of a range of numbers
    if (first == "per" || first == "an") return false; // of a rate
    if (first == words.view() && is_abbreviation(first)) return false;
    for (std::string_view const rate : {" a ", " an ", " per "}) {
        if (words.view().find(rate) != std::string_view::npos) return false;
    }
    for (std::string_view const rate : {" annually", " annual", " yearly", " monthly", " weekly", " daily"}) {
        if (words.view().ends_with(rate) || words.view() == rate.substr(1)) return false;
    }
    unit_text plural = words;
    append_plural(plural);
    return singular_of(words) == words.view() && singular_of(plural) == words.view() &&
           index_of_english_unit(plural) < 0;
}
/// Whether the counted kinds of a unit can be written as words.
constexpr bool can_be_words(unit const& u) {
    for (counted_factor const* kind : {&u.counted, &u.second_counted}) {
        if (kind->exponent == 0) continue;
        if ((kind->exponent != 1 && kind->exponent != -1) || !is_noun(kind->view())) return false;
    }
    return true;
}
/// A unit that begins with a number stands in brackets behind another number: "5 (33.10*-2.m)".
constexpr unit_text in_brackets(unit_text const& u) {
    std::string_view const symbol = u.view();
    bool const begins_with_digit = !symbol.empty() && symbol[0] >= '0' && symbol[0] <= '9';
    if (!begins_with_digit || symbol.starts_with("1/") || symbol.starts_with("10*")) return u;
    return unit_text("(").append(symbol).append(')');
}

} // namespace unit_detail
} // namespace almanac::inline v0
