// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Which area somebody probably meant who wrote a code that no area has. Only messages of errors are made from it:
/// nothing is ever replaced by what is nearest.
#pragma once

#include <almanac/core/ascii.hpp>
#include <almanac/core/spelling_distance.hpp>
#include <almanac/place/groups/membership_table.hpp>
#include <almanac/place/institution.hpp>
#include <almanac/place/iso3166.hpp>

#include <cstddef>
#include <string_view>

namespace almanac::inline v0::place_detail {

/// Codes of other lists and usages that people write for an alpha-3 code: of the European Union (UK, EL, EU), the
/// Olympic movement, an alpha-3 of before 2002 (ROM), older World Bank tables (KSV, WBG, ZAR is in ISO 3166-3),
/// everyday ones.
inline constexpr char other_codes[] =
    "EL  GRC EMU euro_area EU  european_union GER DEU KSA SAU KSV XKX NED NLD ROM ROU RSA ZAF SUI CHE UAE ARE UK  GBR "
    "WBG PSE WLD world EUU european_union ";

using core_detail::lower_case;
using core_detail::same_without_case;

using core_detail::spelling_distance;

/// The nearest candidate so far.
struct nearest_search {
    std::string_view asked;
    std::string_view code{};
    int distance = 1000;
    bool is_tied = false; ///< with another code

    /// Texts whose lengths differ by more than 2 are never near. Of two as near, the one that begins like `asked` wins,
    /// and then the first.
    constexpr void offer(std::string_view spelling, std::string_view its_code) {
        std::size_t const longer = spelling.size() > asked.size() ? spelling.size() : asked.size();
        std::size_t const shorter = spelling.size() + asked.size() - longer;
        if (shorter == 0 || longer - shorter > 2) return;
        int found = spelling_distance(asked, spelling) * 4;
        if (lower_case(asked[0]) == lower_case(spelling[0])) {
            found -= 2;
            if (shorter > 1 && lower_case(asked[1]) == lower_case(spelling[1])) --found;
        }
        if (found < distance) {
            distance = found;
            code = its_code;
            is_tied = false;
        } else if (found == distance && its_code != code) {
            is_tied = true;
        }
    }
    /// The same of a name, which is only near when it begins with the same letter.
    constexpr void offer_name(std::string_view name, std::string_view its_code) {
        if (!asked.empty() && !name.empty() && lower_case(asked[0]) == lower_case(name[0])) offer(name, its_code);
    }
};

/// Whether the text begins with these letters, in any case.
constexpr bool begins_without_case(std::string_view text, std::string_view letters) {
    return text.size() >= letters.size() && same_without_case(part_of(text, 0, letters.size()), letters);
}

/// The code behind `asked` in `other_codes`, or an empty text.
constexpr std::string_view find_in_other_codes(std::string_view asked) {
    std::string_view const table(other_codes, sizeof other_codes - 1);
    if (asked.empty() || asked.size() > 3) return {};
    for (std::size_t at = 0; at < table.size();) {
        std::size_t const past = place_of(' ', table, at + 4, table.size());
        std::size_t const end_of_key = place_of(' ', table, at, at + 3);
        if (same_without_case(part_of(table, at, end_of_key), asked)) return part_of(table, at + 4, past);
        at = past + 1;
    }
    return {};
}

/// The alpha-3 code in the row at `row` when `asked` is its alpha-2 or alpha-3 code, numeric code or name, but for
/// case.
constexpr bool row_is_called(std::size_t row, std::string_view asked) {
    if (asked.size() == 2) return same_without_case(part_of(iso_3166_text, row + 4, row + 6), asked);
    if (asked.size() == 3 && asked[0] <= '9') return part_of(iso_3166_text, row + 7, row + 10) == asked;
    if (asked.size() == 3) return same_without_case(part_of(iso_3166_text, row, row + 3), asked);
    country const c = country_at(row);
    return same_without_case(c.name, asked) || same_without_case(c.short_name, asked);
}

/// The code that is meant by `asked`, when it is a code or a name of another kind or case; or empty.
constexpr std::string_view code_called(std::string_view asked) {
    if (std::string_view const other = find_in_other_codes(asked); !other.empty()) return other;
    for (group_definition const& each : group_definitions) {
        if (same_without_case(each.code, asked) || same_without_case(each.name, asked)) return each.code;
    }
    for (institution_definition const& each : institution_definitions) {
        if (same_without_case(each.code, asked) || same_without_case(each.name, asked)) return each.code;
    }
    for (std::size_t row = 0; row < iso_3166_text.size(); row = next_row(iso_3166_text, row)) {
        if (row_is_called(row, asked)) return part_of(iso_3166_text, row, row + 3);
    }
    return {};
}

/// The code that is meant by `asked` (`code_called`), or else the one whose spelling, or the spelling of whose name, is
/// nearest; empty when none is near.
constexpr std::string_view nearest_area_code(std::string_view asked) {
    if (std::string_view const meant = code_called(asked); !meant.empty()) return meant;
    nearest_search search{asked};
    // "adb" is near too many codes of countries, and "opec" near the names of too many other organizations.
    for (group_definition const& each : group_definitions) {
        if (each.code.size() > 5 || begins_without_case(asked, each.code)) search.offer(each.code, each.code);
        search.offer_name(each.name, each.code);
    }
    for (institution_definition const& each : institution_definitions) {
        if (each.code.size() > 5) search.offer(each.code, each.code);
        search.offer_name(each.name, each.code);
    }
    for (std::size_t row = 0; row < iso_3166_text.size(); row = next_row(iso_3166_text, row)) {
        if (asked.size() <= 5) {
            search.offer(part_of(iso_3166_text, row, row + 3), part_of(iso_3166_text, row, row + 3));
        } else {
            search.offer_name(country_at(row).short_name, part_of(iso_3166_text, row, row + 3));
        }
    }
    // A code is near with one wrong letter (two bytes beyond ASCII); a name with two, if it begins alike ("Siberia" is
    // not Liberia, nor "Western Samoa" Western Sahara) and no other is as near.
    bool is_ascii = true;
    for (char const c : asked) is_ascii = is_ascii && (c & 0x80) == 0;
    int const most = asked.size() > 5 ? 6 : is_ascii ? 4 : 8;
    if (search.distance > most) return {};
    if (asked.size() > 5 && search.is_tied) return {};
    return search.code;
}

/// The everyday name behind a code that exists.
constexpr std::string_view name_of_code(std::string_view code) {
    if (code == "XKX") return "Kosovo";
    if (int const group = find_group(code); group != group_count) return group_definitions[group].name;
    if (int const body = find_institution(code); body != institution_count) return institution_definitions[body].name;
    return find_country_by_alpha_3(code).short_name;
}

} // namespace almanac::inline v0::place_detail
