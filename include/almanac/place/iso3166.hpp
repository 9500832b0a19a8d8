// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// ISO 3166-1 complete: 249 countries and territories by alpha-2, alpha-3, numeric code and English name; the codes
/// that ISO 3166 leaves to its users, kept apart; and the codes that it has withdrawn (ISO 3166-3). All lookups are
/// exact: case counts, nothing is trimmed and nothing is guessed.
#pragma once

#include <almanac/core/forward_iterator.hpp>
#include <almanac/place/iso3166_table.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// An entry of ISO 3166-1, or none. A country in the sense of the standard: a country, a territory or an area of
/// geographical interest, whatever its legal status.
/// \code if (country const c = find_country_by_alpha_2("PK")) print(c.name); \endcode
struct country {
    char alpha_3[4]{};           ///< "PAK"; empty when nothing was found
    char alpha_2[3]{};           ///< "PK"
    std::uint16_t numeric = 0;   ///< 586; the code of UN M49 as well
    std::string_view name;       ///< the English short name as ISO 3166 writes it: "Iran (Islamic Republic of)"
    std::string_view short_name; ///< an everyday English name, this library's choice: "Iran"

    /// Whether a lookup has found something.
    constexpr explicit operator bool() const { return alpha_3[0] != '\0'; }
    friend constexpr bool operator==(country const& a, country const& b) { return a.numeric == b.numeric; }
};

/// How many entries ISO 3166-1 has.
inline constexpr int country_count = 249;

/// A code that ISO 3166-1 had and has withdrawn, or none.
/// Example: `find_withdrawn_country("CSK").successors == "CZE SVK"`.
struct withdrawn_country {
    char alpha_3[4]{};           ///< "CSK"; empty when nothing was found
    char alpha_2[3]{};           ///< "CS"; may have been given again: CS was Czechoslovakia, then Serbia and Montenegro
    std::uint16_t numeric = 0;   ///< the last numeric code, 0 when it had none; some were kept by a successor
    int year = 0;                ///< the year of withdrawal
    std::string_view name;       ///< an English name
    std::string_view successors; ///< the alpha-3 codes of today for what the code covered last, separated by spaces

    /// Whether a lookup has found something.
    constexpr explicit operator bool() const { return alpha_3[0] != '\0'; }
};

namespace place_detail {

/// ISO 3166-3, sorted by alpha-3: alpha-3, alpha-2, numeric (000 for none), year of withdrawal, name, successors.
/// Left out is ATF with alpha-2 FQ (to 1979), because ATF is in use again for the French Southern Territories.
/// SUN: Belarus and Ukraine had entries of their own. YUG: renamed SCG in 2003; until 1992 it also covered what is now
/// BIH, HRV, MKD and SVN. Source: ISO Online Browsing Platform, formerly used codes.
// clang-format off
inline constexpr char iso_3166_3_rows[] =
    "AFI AI 262 1977 French Afars and Issas|DJI\n"
    "ANT AN 530 2010 Netherlands Antilles|BES CUW SXM\n"
    "ATB BQ 000 1979 British Antarctic Territory|ATA\n"
    "ATN NQ 216 1983 Dronning Maud Land|ATA\n"
    "BUR BU 104 1989 Burma|MMR\n"
    "BYS BY 112 1992 Byelorussian SSR|BLR\n"
    "CSK CS 200 1993 Czechoslovakia|CZE SVK\n"
    "CTE CT 128 1984 Canton and Enderbury Islands|KIR\n"
    "DDR DD 278 1990 German Democratic Republic|DEU\n"
    "DHY DY 204 1977 Dahomey|BEN\n"
    "FXX FX 249 1997 France, Metropolitan|FRA\n"
    "GEL GE 296 1979 Gilbert and Ellice Islands|KIR TUV\n"
    "HVO HV 854 1984 Upper Volta|BFA\n"
    "JTN JT 396 1986 Johnston Island|UMI\n"
    "MID MI 488 1986 Midway Islands|UMI\n"
    "NHB NH 548 1980 New Hebrides|VUT\n"
    "NTZ NT 536 1993 Neutral Zone|IRQ SAU\n"
    "PCI PC 582 1986 Pacific Islands (trust territory)|FSM MHL MNP PLW\n"
    "PCZ PZ 000 1980 Panama Canal Zone|PAN\n"
    "PUS PU 849 1986 United States Miscellaneous Pacific Islands|UMI\n"
    "RHO RH 716 1980 Southern Rhodesia|ZWE\n"
    "SCG CS 891 2006 Serbia and Montenegro|MNE SRB\n"
    "SKM SK 000 1975 Sikkim|IND\n"
    "SUN SU 810 1992 USSR|ARM AZE EST GEO KAZ KGZ LTU LVA MDA RUS TJK TKM UZB\n"
    "TMP TP 626 2002 East Timor|TLS\n"
    "VDR VD 000 1977 Viet-Nam, Democratic Republic of|VNM\n"
    "WAK WK 872 1986 Wake Island|UMI\n"
    "YMD YD 720 1990 Yemen, Democratic|YEM\n"
    "YUG YU 891 2003 Yugoslavia|MNE SRB\n"
    "ZAR ZR 180 1997 Zaire|COD\n";
// clang-format on

// With the length: to find it, the compiler would evaluate a loop over all characters, 27 ms an inclusion.
inline constexpr std::string_view iso_3166_text(iso_3166_rows, sizeof iso_3166_rows - 1);
inline constexpr std::string_view iso_3166_3_text(iso_3166_3_rows, sizeof iso_3166_3_rows - 1);
inline constexpr std::string_view alpha_2_index(iso_3166_by_alpha_2, sizeof iso_3166_by_alpha_2 - 1);
inline constexpr std::string_view numeric_index(iso_3166_by_numeric, sizeof iso_3166_by_numeric - 1);

/// The characters of `whole` from `first` up to `past`.
constexpr std::string_view part_of(std::string_view whole, std::size_t first, std::size_t past) {
    return {whole.data() + first, past - first};
}

// The loops below walk over plain characters: an evaluator of constant expressions counts each call, and `operator[]`
// of `string_view` is three of them.

/// The first place of `wanted` in `text` from `first` on, or `past`.
constexpr std::size_t place_of(char wanted, std::string_view text, std::size_t first, std::size_t past) {
    char const* const characters = text.data();
    while (first < past && characters[first] != wanted) ++first;
    return first;
}

/// Where the row begins that comes after the one at `row`.
constexpr std::size_t next_row(std::string_view table, std::size_t row) {
    return place_of('\n', table, row, table.size()) + 1;
}

/// Three characters as one number that sorts as they do.
constexpr int three_letters(char const* letters) {
    return ((letters[0] & 0xff) << 16) + ((letters[1] & 0xff) << 8) + (letters[2] & 0xff);
}

/// Where the row begins whose first three letters are `key`; the end of the table when there is none. Bisection over
/// rows of different length: the middle of the text lies in some row, and that row decides.
constexpr std::size_t find_row(std::string_view table, std::string_view key) {
    if (key.size() != 3) return table.size();
    char const* const characters = table.data();
    int const wanted = three_letters(key.data());
    std::size_t first = 0;
    std::size_t past = table.size();
    while (first < past) {
        std::size_t row = first + (past - first) / 2;
        while (row > first && characters[row - 1] != '\n') --row;
        int const found = three_letters(characters + row);
        if (found == wanted) return row;
        if (found < wanted) {
            first = next_row(table, row);
        } else {
            past = row;
        }
    }
    return table.size();
}

constexpr std::uint16_t three_digits(char const* digits) {
    return static_cast<std::uint16_t>((digits[0] - '0') * 100 + (digits[1] - '0') * 10 + digits[2] - '0');
}

/// The entry in the row at `row`; none when that is the end of the table.
constexpr country country_at(std::size_t row) {
    constexpr std::string_view after_the_short_name = " (the)";
    constexpr std::string_view table = iso_3166_text;
    country result;
    if (row == table.size()) return result;
    char const* const at = table.data() + row;
    for (std::size_t i = 0; i < 3; ++i) result.alpha_3[i] = at[i];
    for (std::size_t i = 0; i < 2; ++i) result.alpha_2[i] = at[4 + i];
    result.numeric = three_digits(at + 7);
    std::size_t const past = place_of('\n', table, row, table.size());
    std::size_t const bar = place_of('|', table, row, past);
    result.name = part_of(table, row + 11, bar);
    result.short_name = bar == past ? result.name : part_of(table, bar + 1, past);
    if (result.short_name.ends_with(after_the_short_name)) result.short_name.remove_suffix(after_the_short_name.size());
    return result;
}

/// The alpha-3 code behind `key` in an index of entries `key`, space, alpha-3, space; empty when there is none.
constexpr std::string_view find_in_index(std::string_view index, std::string_view key) {
    std::size_t const width = key.size() + 5;
    std::size_t first = 0;
    std::size_t past = index.size() / width;
    while (first < past) {
        std::size_t const middle = first + (past - first) / 2;
        char const* const entry = index.data() + middle * width;
        std::size_t same = 0;
        while (same < key.size() && entry[same] == key[same]) ++same;
        if (same == key.size()) return {entry + key.size() + 1, std::size_t{3}};
        if (entry[same] < key[same]) {
            first = middle + 1;
        } else {
            past = middle;
        }
    }
    return {};
}

constexpr bool is_upper(char letter) { return letter >= 'A' && letter <= 'Z'; }

} // namespace place_detail

/// The country with this alpha-3 code, none when there is no such code: \code find_country_by_alpha_3("PAK").short_name
/// == "Pakistan" \endcode
[[nodiscard]] constexpr country find_country_by_alpha_3(std::string_view code) {
    return place_detail::country_at(place_detail::find_row(place_detail::iso_3166_text, code));
}

/// The country with this alpha-2 code, none when there is no such code. The United Kingdom is "GB" and Greece "GR";
/// "UK" and "EL" are not ISO 3166-1. Example: `find_country_by_alpha_2("PK").short_name == "Pakistan"`.
[[nodiscard]] constexpr country find_country_by_alpha_2(std::string_view code) {
    if (code.size() != 2) return {};
    return find_country_by_alpha_3(place_detail::find_in_index(place_detail::alpha_2_index, code));
}

/// The country with this numeric code, 1 to 899; none when there is no such code.
/// Example: `find_country_by_numeric(586).short_name == "Pakistan"`.
[[nodiscard]] constexpr country find_country_by_numeric(int code) {
    if (code < 1 || code > 999) return {};
    char const digits[] = {static_cast<char>('0' + code / 100), static_cast<char>('0' + code / 10 % 10),
                           static_cast<char>('0' + code % 10)};
    return find_country_by_alpha_3(place_detail::find_in_index(place_detail::numeric_index, {digits, sizeof digits}));
}

namespace place_detail {
/// Stands at the row of a country.
struct country_cursor {
    std::size_t row = 0;

    [[nodiscard]] constexpr country value() const { return country_at(row); }
    constexpr void step() { row = next_row(iso_3166_text, row); }
    friend constexpr bool operator==(country_cursor a, country_cursor b) { return a.row == b.row; }
};
} // namespace place_detail

/// Walks over the countries of ISO 3166-1. Example: `(*all_countries().begin()).short_name == "Aruba"`.
using country_iterator = forward_iterator<place_detail::country_cursor>;

/// What `all_countries` returns: a forward range of `country`.
/// Example: `std::ranges::distance(all_countries()) == country_count`.
struct country_range {
    [[nodiscard]] constexpr country_iterator begin() const { return country_iterator({0}); }
    [[nodiscard]] constexpr country_iterator end() const {
        return country_iterator({place_detail::iso_3166_text.size()});
    }
};

/// All countries of ISO 3166-1: \code for (country const c : all_countries()) print(c.name); \endcode
[[nodiscard]] constexpr country_range all_countries() { return {}; }

/// The country with this English short name, written as ISO 3166 writes it: "Korea (the Republic of)". Looks at every
/// row. Example: `find_country_by_name("Korea (the Republic of)").numeric == 410`.
[[nodiscard]] constexpr country find_country_by_name(std::string_view name) {
    for (country const& each : all_countries()) {
        if (each.name == name) return each;
    }
    return {};
}

/// The country with this everyday English name: "South Korea". Looks at every row.
/// Example: `find_country_by_short_name("South Korea").numeric == 410`.
[[nodiscard]] constexpr country find_country_by_short_name(std::string_view name) {
    for (country const& each : all_countries()) {
        if (each.short_name == name) return each;
    }
    return {};
}

/// The withdrawn code of ISO 3166-3: \code find_withdrawn_country("CSK").successors == "CZE SVK" \endcode
[[nodiscard]] constexpr withdrawn_country find_withdrawn_country(std::string_view alpha_3) {
    constexpr std::string_view table = place_detail::iso_3166_3_text;
    std::size_t const row = place_detail::find_row(table, alpha_3);
    withdrawn_country result;
    if (row == table.size()) return result;
    char const* const at = table.data() + row;
    for (std::size_t i = 0; i < 3; ++i) result.alpha_3[i] = at[i];
    for (std::size_t i = 0; i < 2; ++i) result.alpha_2[i] = at[4 + i];
    result.numeric = place_detail::three_digits(at + 7);
    result.year = (at[11] - '0') * 1000 + place_detail::three_digits(at + 12);
    std::size_t const past = place_detail::place_of('\n', table, row, table.size());
    std::size_t const bar = place_detail::place_of('|', table, row, past);
    result.name = place_detail::part_of(table, row + 16, bar);
    result.successors = place_detail::part_of(table, bar + 1, past);
    return result;
}

/// Whether ISO 3166-1 leaves this alpha-2 or alpha-3 code to its users and will never assign it: AA, QM to QZ, XA to
/// XZ, ZZ; AAA to AAZ, QMA to QZZ, XAA to XZZ, ZZA to ZZZ (ISO 3166-1, clause 8.1.3). What such a code means is up to
/// whoever uses it; of them all, this library knows only XKX (XK), Kosovo. \code is_user_assigned("XKX") \endcode
[[nodiscard]] constexpr bool is_user_assigned(std::string_view code) {
    if (code.size() != 2 && code.size() != 3) return false;
    for (char const letter : code) {
        if (!place_detail::is_upper(letter)) return false;
    }
    char const a = code[0];
    char const b = code[1];
    return a == 'X' || (a == 'Q' && b >= 'M') || (a == b && (a == 'A' || a == 'Z'));
}

} // namespace almanac::inline v0
