// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Areas by the names that people and publishers write. Apart from `area_text.hpp`, because the table of names is paid
/// for by whoever includes it.
#pragma once

#include <almanac/core/ascii.hpp>
#include <almanac/core/escaped_text.hpp>
#include <almanac/place/area_names_table.hpp>
#include <almanac/place/area_text.hpp>
#include <almanac/place/former_country.hpp>
#include <almanac/place/world_bank_area.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

namespace place_detail {

/// The letters U+00C0 to U+017F without their accents; a blank for the two signs among them.
inline constexpr char plain_letters[] = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
                                        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
                                        "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// A name is longer than this only by mistake: the longest in the table has 68 letters.
inline constexpr std::size_t longest_folded_name = 80;

/// What is left of a character in a folded name: a letter or digit, a blank for what parts words, nothing (0) for
/// apostrophes and accents, '?' for what no English name has.
constexpr char folded_character(std::uint32_t c) {
    if (c >= 'A' && c <= 'Z') return lower_case(static_cast<char>(c));
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return static_cast<char>(c);
    if (c == '\'' || c == '`' || c == 0xb4 || c == 0x2bb || c == 0x2bc || c == 0x2018 || c == 0x2019) return 0;
    if (c >= 0x300 && c < 0x370) return 0;
    if (c >= 0xc0 && c < 0x180) return plain_letters[c - 0xc0];
    if (c == '+') return '?'; // "OPEC+" is another group
    return c < 0x80 || c == 0xa0 || c == 0x202f || (c >= 0x2010 && c <= 0x2015) ? ' ' : '?';
}

/// A name as the table spells it, held in place; `size` is above `longest_folded_name` when it is too long for one.
struct folded_name {
    char letters[longest_folded_name + 1]{};
    std::size_t size = 0;

    /// \param source In UTF-8. Letters become small and lose their accents; "&" is "and", "St." is "Saint", "Rep." is
    /// "Republic", "Dem." is "Democratic", "Isds" is "Islands"; "the" and punctuation are dropped.
    constexpr explicit folded_name(std::string_view source) {
        char word[longest_folded_name + 1]{};
        std::size_t length = 0;
        for (std::size_t at = 0; at < source.size();) {
            auto const [bytes, c] = core_detail::leading_character_of(source.substr(at));
            at += bytes;
            char const plain = folded_character(c);
            if (plain != ' ') {
                if (plain != 0 && length <= longest_folded_name) word[length++] = plain;
                continue;
            }
            add_word({word, length});
            length = 0;
            if (c == '&') add_word("and");
        }
        add_word({word, length});
    }
    [[nodiscard]] constexpr std::string_view view() const {
        return {letters, size < longest_folded_name ? size : longest_folded_name};
    }

private:
    constexpr void add_word(std::string_view word) {
        if (word.empty() || word == "the") return;
        if (size != 0) add(" ");
        add(word == "st"     ? "saint"
            : word == "rep"  ? "republic"
            : word == "dem"  ? "democratic"
            : word == "isds" ? "islands"
                             : word);
    }
    constexpr void add(std::string_view part) {
        for (char const c : part) {
            if (size < longest_folded_name) letters[size] = c;
            ++size;
        }
    }
};

inline constexpr std::string_view country_names_text(country_names, sizeof country_names - 1);
inline constexpr std::string_view former_country_names_text(former_country_names, sizeof former_country_names - 1);
inline constexpr std::string_view other_group_names_text(other_group_names, sizeof other_group_names - 1);

/// The code behind a folded name of a table, or an empty text. Bisection over the text.
constexpr std::string_view code_of_name(std::string_view table, std::string_view folded) {
    std::size_t first = 0;
    std::size_t past = table.size();
    while (first < past) {
        std::size_t row = first + (past - first) / 2;
        while (row > first && table[row - 1] != '\n') --row;
        std::size_t const bar = place_of('|', table, row, past);
        std::size_t const end = place_of('\n', table, bar, past);
        int const order = folded.compare(table.substr(row, bar - row));
        if (order == 0) return table.substr(bar + 1, end - bar - 1);
        if (order < 0) {
            past = row;
        } else {
            first = end + 1;
        }
    }
    return {};
}
constexpr std::string_view code_of_country_name(std::string_view folded) {
    return code_of_name(country_names_text, folded);
}

/// The group of countries of this folded name: the library's, by its code too ("OPEC"), or the World Bank's; or no
/// area.
constexpr area group_or_institution_of_name(std::string_view folded) {
    for (group_definition const& each : group_definitions) {
        if (folded_name(each.name).view() == folded || folded_name(each.code).view() == folded)
            return {checked_code, each.code.data()};
    }
    if (std::string_view const code = code_of_name(other_group_names_text, folded); !code.empty())
        return {checked_code, code};
    for (institution_definition const& each : institution_definitions) {
        if (folded_name(each.name).view() == folded) return {checked_code, each.code};
    }
    for (world_bank_code const& each : world_bank_codes) {
        if (folded_name(each.name).view() == folded) return area_of_a_world_bank_group(each.code);
    }
    for (world_bank_code const& each : former_world_bank_names) {
        if (folded_name(each.name).view() == folded) return area_of_a_world_bank_group(each.code);
    }
    return {};
}

/// The code of the one country that a misspelled name can be of: at most one wrong letter in seven, and no other
/// country as near. Empty where more than that would be a guess.
constexpr std::string_view likely_country_of_name(std::string_view folded) {
    std::string_view code;
    if (folded.empty()) return code;
    int least = static_cast<int>(folded.size() / 7) + 1;
    for (std::size_t row = 0; row < country_names_text.size();) {
        std::size_t const bar = place_of('|', country_names_text, row, country_names_text.size());
        std::size_t const size = bar - row;
        std::string_view const its_code = country_names_text.substr(bar + 1, 3);
        if (folded[0] == country_names_text[row] && size <= folded.size() + 3 && folded.size() <= size + 3) {
            int const distance = spelling_distance(folded, country_names_text.substr(row, size));
            if (distance < least) {
                least = distance;
                code = its_code;
            } else if (distance == least && its_code != code) {
                code = {};
            }
        }
        row = bar + 5;
    }
    return code;
}

} // namespace place_detail

namespace refused {
/// Raises `parse_error`: no area is called that. Names the area that was likely meant, or none.
[[noreturn]] inline void no_area_has_this_name(std::string_view found) {
    text<300> message("the English name of a country or group; ");
    place_detail::folded_name const folded(found);
    std::string_view const former = place_detail::code_of_name(place_detail::former_country_names_text, folded.view());
    if (!former.empty()) {
        message.append("that is a former country, which parse_former_area_name takes with a period (")
            .append(former)
            .append(')');
        raise(parse_error({}, found, message.view()));
    }
    std::string_view likely = place_detail::likely_country_of_name(folded.view());
    if (likely.empty() && found.size() <= 3) likely = place_detail::code_called(found);
    if (likely.empty()) {
        message.append("none is near");
    } else {
        message.append("the nearest is ").append(likely).append(" (");
        message.append(place_detail::name_of_code(likely)).append(')');
    }
    raise(parse_error({}, found, message.view()));
}
} // namespace refused

/// Reads a name of a country or group in English, in any case, with typographic or plain apostrophes, with accents or
/// without: the names of ISO 3166-1, UN M49, UN Comtrade, the World Bank, the IMF and Unicode CLDR, names that a
/// country gave up without other changes ("Burma", "Swaziland"), this library's groups and institutions, and the World
/// Bank's groups by their names of today and of before; groups of the library by their codes too ("OPEC"). A name that
/// a group of the library has is of that group: "Euro area" is `areas::euro_area`, whose members have dates. Raises
/// `parse_error` for any other, with the nearest name only where that is likely meant.
/// \code parse_area_name("Korea, Rep.") == areas::KOR; parse_area_name("cote d’ivoire") == areas::CIV \endcode
[[nodiscard]] constexpr area parse_area_name(std::string_view source) {
    place_detail::folded_name const folded(source);
    if (folded.size <= place_detail::longest_folded_name) {
        std::string_view const code = place_detail::code_of_country_name(folded.view());
        if (!code.empty()) return area(code);
        area const group = place_detail::group_or_institution_of_name(folded.view());
        if (!group.empty()) return group;
    }
    refused::no_area_has_this_name(source);
}

/// Reads a name as `parse_area_name` does, and that of a former country in a period in which it existed: "Soviet Union"
/// in 1985. Raises `parse_error` as `parse_area_name`, and as `former_area` for another period.
/// \code parse_former_area_name("USSR", year(1985)) == former_area("SUN", year(1985)) \endcode
[[nodiscard]] constexpr area parse_former_area_name(std::string_view source, period const& when) {
    std::string_view const code =
        place_detail::code_of_name(place_detail::former_country_names_text, place_detail::folded_name(source).view());
    return code.empty() ? parse_area_name(source) : former_area(code, when);
}

} // namespace almanac::inline v0
