// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// How people of a locale write money: the patterns of Unicode CLDR, as a style for what prints and a grammar for what
/// reads.
/// Example: `to_text(price, money_style_of("de-CH"))` is "CHF 1'234.50" with a no-break space, as browsers print it.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/money/money_parse.hpp>
#include <almanac/money/money_text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

namespace money_detail {

/// The characters of a pattern, as in `money_marks`.
struct locale_marks {
    char const* minus;
    char const* plus;
    char const* space;
    char const* group; ///< empty for that of the grouping; a no-break space for spaces
};
/// A pattern and the locales that have it. Plain pointers are for the compiler's sake.
struct locale_row {
    char const* locales; ///< between spaces
    currency_form currency;
    digit_grouping grouping;
    symbol_gap gap = symbol_gap::by_side;
    int least_leading_digits = 1;
    negative_form negative = negative_form::minus_first;
    int marks = 0; ///< the place in the table of marks
    char32_t zero = U'0';
};

/// The table of the patterns, with short names for what its rows have.
namespace locale_table {
inline constexpr auto before = currency_form::symbol_before;
inline constexpr auto after = currency_form::symbol_after;
inline constexpr auto as_usual = symbol_gap::by_side;
inline constexpr auto apart = symbol_gap::always;
inline constexpr auto joined = symbol_gap::none;
inline constexpr auto first = negative_form::minus_first;
inline constexpr auto at_digits = negative_form::minus_at_digits;
inline constexpr auto for_space = negative_form::minus_for_space;

/// Minus, plus, space, group: of most locales, and of those that the constants below are named after.
inline constexpr locale_marks marks[] = {
    {"-", "", "\u00a0", ""},                         // 0
    {"\u200f\u200e-", "\u200f", "\u00a0", ""},       // 1
    {"\u200f\u200e-", "\u200f", "\u00a0\u200f", ""}, // 2
    {"\u200e-", "", "\u00a0", ""},                   // 3
    {"\u2212", "", "\u00a0", ""},                    // 4
    {"-", "", "\u00a0", "\u202f"},                   // 5
    {"\u061c-\u200f", "\u200f", "\u00a0", ""},       // 6
    {"\u200e-\u200e", "", "\u00a0", ""},             // 7
    {"\u200e\u2212\u200e", "\u200e", "\u00a0", ""},  // 8
    {"\u200e\u2212", "", "\u00a0", ""},              // 9
};

inline constexpr int plain = 0, arabic_minus = 1, hebrew = 2, urdu = 3, true_minus = 4, narrow_space = 5,
                     arabic_digits = 6, pashto = 7, persian = 8, dari = 9;

// Source: Unicode CLDR 48 as ICU 78.2 writes it (standard currency pattern, symbols and default digits of each locale,
// minimum grouping digits, spacing beside the currency), compared with Intl.NumberFormat by tests/intl. A locale
// without an entry is written as its language: "fr-SN" as "fr".
inline constexpr locale_row rows[] = {
    // clang-format off
    {"bez km ksb lg luo rwk sbp", after, digit_grouping::western, joined},
    {"ar", after, digit_grouping::western, as_usual, 1, first, arabic_minus},
    {"he", after, digit_grouping::western, as_usual, 1, first, hebrew},
    {"my", after, digit_grouping::western, as_usual, 1, first, plain, U'\u1040'},
    {"ak am bem bm ceb cgg chr cy dav doi ebu en es-419 es-BR es-BZ es-CU es-DO es-GT es-HN es-MX es-NI "
     "es-PA es-PR es-SV es-US fil ga gd guz gv haw ig ja jmc kam kde ki kln kn ko kw mas mer ml ms mt naq "
     "nd nus nyn om or pcm rof saq si sn so st teo th ti ug vai vun yo yue zh zu", before, digit_grouping::western},
    {"bo csw en-MV es-PE gaa ha ii kk-Arab ks-Deva mai mg mi mn nso qu sd-Deva shn sw syr ta-MY ta-SG to "
     "yi kk-CN", before, digit_grouping::western, apart},
    {"bho mr", before, digit_grouping::western, as_usual, 1, first, plain, U'\u0966'},
    {"ur", before, digit_grouping::western, as_usual, 1, first, urdu},
    {"bn", after, digit_grouping::indian, joined, 1, first, plain, U'\u09e6'},
    {"en-IN gu hi kok kxv pa ta te xnr", before, digit_grouping::indian},
    {"as", before, digit_grouping::indian, apart, 1, first, plain, U'\u09e6'},
    {"bn-IN", before, digit_grouping::indian, as_usual, 1, first, plain, U'\u09e6'},
    {"ne", before, digit_grouping::indian, apart, 1, first, plain, U'\u0966'},
    {"ast az bs ca da de dsb el fr-LU fr-MA gl hsb is ku lb lij ln mk nds pms ro sc sr vi vmw", after, digit_grouping::continental},
    {"ar-DZ ar-LY ar-MA ar-TN", after, digit_grouping::continental, as_usual, 1, first, arabic_minus},
    {"eu fo hr", after, digit_grouping::continental, as_usual, 1, first, true_minus},
    {"es it", after, digit_grouping::continental, as_usual, 2},
    {"sl", after, digit_grouping::continental, as_usual, 2, first, true_minus},
    {"de-AT en-AT es-AR es-CO es-UY fur jgo jv kgp kkj mgh ms-BN nnh pt qu-BO rw scn sw-CD wo yrl", before, digit_grouping::continental, apart},
    {"en-ID es-BO id ms-ID mua su tr", before, digit_grouping::continental},
    {"es-CL es-EC es-VE kl lo sg", before, digit_grouping::continental, as_usual, 1, for_space},
    {"es-PY nl", before, digit_grouping::continental, apart, 1, at_digits},
    {"bas br bua cs cv dua dyo ewo ff fr-CA kea kk ksf ky nmg prg pt-AO ru sah sk smn szl tg tk tt tzm uk "
     "uz yav", after, digit_grouping::spaced},
    {"be bg hu hy ka lv pl pt-CH pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL ru-UA sq", after, digit_grouping::spaced, as_usual, 2},
    {"fi ksh lt nb nn no se sv", after, digit_grouping::spaced, as_usual, 1, first, true_minus},
    {"et", after, digit_grouping::spaced, as_usual, 2, first, true_minus},
    {"fr", after, digit_grouping::spaced, as_usual, 1, first, narrow_space},
    {"af en-ZA es-CR", before, digit_grouping::spaced},
    {"rm", before, digit_grouping::spaced, as_usual, 1, first, narrow_space},
    {"fr-CH", after, digit_grouping::spaced_point, as_usual, 1, first, narrow_space},
    {"de-CH", before, digit_grouping::apostrophe, apart, 1, for_space},
    {"de-LI", before, digit_grouping::apostrophe, apart},
    {"it-CH", before, digit_grouping::apostrophe, apart, 2, for_space},
    {"ar-BH ar-DJ ar-EG ar-ER ar-IL ar-IQ ar-JO ar-KM ar-KW ar-LB ar-MR ar-OM ar-PS ar-QA ar-SA ar-SD "
     "ar-SO ar-SS ar-SY ar-TD ar-YE", after, digit_grouping::arabic, as_usual, 1, first, arabic_digits, U'\u0660'},
    {"lrc mzn pa-Arab ps uz-Arab pa-PK uz-AF", before, digit_grouping::arabic, apart, 1, first, pashto, U'\u06f0'},
    {"ks ur-IN", before, digit_grouping::arabic, as_usual, 1, first, pashto, U'\u06f0'},
    {"fa", before, digit_grouping::arabic, as_usual, 1, first, persian, U'\u06f0'},
    {"fa-AF", before, digit_grouping::arabic, apart, 1, first, dari, U'\u06f0'},
    // clang-format on
};
/// Locales that are not written as their language, and that no style is of: the side of the currency depends on whether
/// it is a letter (en-150 and others), or the digits or the point are those of no other.
inline constexpr char const without_style[] =
    "en-150 en-CH en-CZ en-DK en-GE en-HU en-NO en-PL en-RO en-SE en-UA ff-Adlm pt-CV es-GQ kea-CV ku-IQ";
} // namespace locale_table

/// Whether a word stands in a list of words with spaces between them.
constexpr bool has_word(char const* list, std::string_view word) {
    while (*list != '\0') {
        std::size_t size = 0;
        while (size < word.size() && list[size] != '\0' && list[size] == word[size]) ++size;
        if (size == word.size() && (list[size] == ' ' || list[size] == '\0')) return true;
        while (*list != '\0' && *list != ' ') ++list;
        if (*list == ' ') ++list;
    }
    return false;
}
/// The row of a locale or, where it has none of its own, of the one without its last part; -1 when there is none.
constexpr int index_of_locale(std::string_view locale) {
    while (!locale.empty() && locale.find(' ') == std::string_view::npos &&
           !has_word(locale_table::without_style, locale)) {
        int index = 0;
        for (locale_row const& each : locale_table::rows) {
            if (has_word(each.locales, locale)) return index;
            ++index;
        }
        std::size_t const last = locale.rfind('-');
        locale = locale.substr(0, last == std::string_view::npos ? 0 : last);
    }
    return -1;
}
[[noreturn]] inline void no_style_of_locale(std::string_view locale) {
    text<300> message("no style of money for the locale \"");
    message.append(locale).append(
        "\": a tag of BCP 47 is expected whose language or region CLDR 48 has, such as de-CH");
    raise(domain_error(message.append("; write a money_style and a money_grammar yourself")));
}
constexpr locale_row const& row_of_locale(std::string_view locale) {
    int const index = index_of_locale(locale);
    if (index < 0) no_style_of_locale(locale); // almanac: no such locale
    return locale_table::rows[index];
}
constexpr expected_grouping expected_of(digit_grouping grouping) {
    switch (grouping) {
    case digit_grouping::indian: return expected_grouping::indian;
    case digit_grouping::continental: return expected_grouping::continental;
    case digit_grouping::spaced: return expected_grouping::spaced;
    case digit_grouping::none: return expected_grouping::none;
    case digit_grouping::apostrophe: return expected_grouping::apostrophe;
    case digit_grouping::spaced_point: return expected_grouping::spaced_point;
    case digit_grouping::arabic: return expected_grouping::arabic;
    case digit_grouping::western: break;
    }
    return expected_grouping::western;
}

} // namespace money_detail

/// Whether `money_style_of` knows the locale, by its tag of BCP 47 ("de-CH", "fr", "uz-Arab") or its language. Case
/// counts. Example: `has_money_style("de-CH") && !has_money_style("xx")`.
[[nodiscard]] constexpr bool has_money_style(std::string_view locale) {
    return money_detail::index_of_locale(locale) >= 0;
}

/// The style in which CLDR 48 writes money in a locale, which is what `Intl.NumberFormat` prints in a browser or in
/// Node: side of the currency, groups, point, minus, no-break spaces, marks of direction, digits. Symbols are those of
/// English; with `symbols = local_symbols` each currency has that of its own country, and `currency_form::code_after`
/// (or `code_before`) makes it a code. Raises `domain_error` unless `has_money_style`.
/// Example: `to_text(money<currencies::CHF>(-1234), money_style_of("de-CH"))` is "CHF-1'234.00".
[[nodiscard]] constexpr money_style money_style_of(std::string_view locale) {
    money_detail::locale_row const& row = money_detail::row_of_locale(locale);
    money_detail::locale_marks const& its = money_detail::locale_table::marks[row.marks];
    bool const spaces = row.grouping == digit_grouping::spaced || row.grouping == digit_grouping::spaced_point;
    money_marks const marks{*its.group == '\0' && spaces ? "\u00a0" : its.group,
                            its.space,
                            its.minus,
                            its.plus,
                            row.zero,
                            row.least_leading_digits};
    return {row.currency, row.grouping, row.negative, row.gap, marks};
}

/// The grammar that reads what is written in the style of a locale: its grouping. Raises `domain_error` unless
/// `has_money_style`.
/// \code parse_money<currencies::CHF>("CHF-1'234.50", money_grammar_of("de-CH")) \endcode
[[nodiscard]] constexpr money_grammar money_grammar_of(std::string_view locale) {
    return {.grouping = money_detail::expected_of(money_detail::row_of_locale(locale).grouping)};
}

} // namespace almanac::inline v0
