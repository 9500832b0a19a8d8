// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// `area`: what a figure is about geographically. A country, a group of countries, the world, an institution, or none.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/core/fixed_string.hpp>
#include <almanac/core/hash.hpp>
#include <almanac/place/groups/group_definition.hpp>
#include <almanac/place/groups/membership_table.hpp>
#include <almanac/place/institution.hpp>
#include <almanac/place/iso3166.hpp>
#include <almanac/place/nearest.hpp>

#include <compare>
#include <cstddef>
#include <string_view>

namespace almanac::inline v0 {

namespace place_detail {
/// Marks a code that needs no check.
struct known_code {};
inline constexpr known_code checked_code{};

/// Whether an area can have this code without being asked twice: an alpha-3 code of ISO 3166-1, XKX, or the code of a
/// group or an institution that the library knows.
constexpr bool is_area_code(std::string_view code) {
    if (code.size() == 3 && is_upper(code[0]))
        return code == "XKX" || find_row(iso_3166_text, code) != iso_3166_text.size();
    return find_group(code) != group_count || find_institution(code) != institution_count;
}
} // namespace place_detail

/// Functions that raise, each under a name that says why: it is what a compiler prints when a constant expression runs
/// into one.
namespace place_detail {
/// Appends what ISO 3166-1 withdrew the alpha-2 code from, if so. CS it withdrew twice.
template <std::size_t Capacity>
bool explain_withdrawn_alpha_2(text<Capacity>& message, std::string_view code) {
    bool found = false;
    for (std::size_t row = 0; row < iso_3166_3_text.size(); row = next_row(iso_3166_3_text, row)) {
        withdrawn_country const old = find_withdrawn_country(part_of(iso_3166_3_text, row, row + 3));
        if (code != old.alpha_2 || find_country_by_alpha_2(code)) continue;
        message.append(found ? ", and of " : "ISO 3166-1 withdrew this code: of ");
        message.append(old.name).append(" (").append(old.alpha_3).append(") in ").append_integer(old.year);
        message.append(", now ").append(old.successors);
        found = true;
    }
    return found;
}
} // namespace place_detail

namespace refused {

/// Appends why no area has the code, and what would have been right.
template <std::size_t Capacity>
void explain_area(text<Capacity>& message, std::string_view code) {
    if (withdrawn_country const old = find_withdrawn_country(code)) {
        message.append("ISO 3166-1 withdrew this code (").append(old.name).append(") in ").append_integer(old.year);
        message.append(", former_area takes it with a period; what it covered is now ").append(old.successors);
        return;
    }
    if (place_detail::explain_withdrawn_alpha_2(message, code)) return;
    if (is_user_assigned(code)) {
        message.append("ISO 3166-1 leaves this code to its users, unlisted_area takes it");
        return;
    }
    std::string_view const nearest = place_detail::nearest_area_code(code);
    if (nearest.empty()) {
        message.append("none is near");
        return;
    }
    message.append("the nearest is ")
        .append(nearest)
        .append(" (")
        .append(place_detail::name_of_code(nearest))
        .append(')');
}

/// Raises `unknown_key`: no area has this code.
[[noreturn]] inline void there_is_no_such_area(std::string_view code) {
    text<700> message("there is no area \"");
    message.append(code).append("\": ");
    explain_area(message, code);
    raise(unknown_key(message.view()));
}
/// Raises `domain_error`: an area without a fixed meaning cannot have this code.
[[noreturn]] inline void this_is_no_code_for_an_unlisted_area(std::string_view code) {
    text<700> message("\"");
    message.append(code);
    message.append(
        "\" cannot be the code of an area of your own: that is a user-assigned code of ISO 3166-1, a subdivision "
        "code of the form PK-PB, or 1 to 63 characters a-z, 0-9 and _ that begin with a letter and are no known code");
    raise(domain_error(message.view()));
}
} // namespace refused

/// A country (its ISO 3166-1 alpha-3 code, "PAK"), a group of countries (a lower-case identifier, "central_asia"), the
/// world ("world"), an institution ("imf"), or none (""). One type, because REF_AREA of SDMX holds all of them.
/// Structural: it can be a template argument and a member of a table's row. The usual way to one is a constant:
/// `areas::PAK`, `areas::central_asia`, `institutions::imf`. Areas are equal, ordered and hashed by their codes alone.
/// Example: `area("PAK") == areas::PAK`.
struct area {
    /// The code, at most 63 characters, and NULs behind it.
    char code[longest_name + 1]{};
    /// Of a group of one's own what it is made of, which must outlive the area (see `own_group`), and of a former
    /// country; of any other area a definition without a code. Never null.
    group_definition const* own = &place_detail::no_group;

    /// No area.
    constexpr area() = default;
    /// The area with this code. Raises `unknown_key`, which names the nearest code, for one that no area has; in a
    /// constant expression that does not compile: `area_of<"PAK">` is the form whose error names the nearest code then
    /// too.
    constexpr explicit area(std::string_view known_code) {
        if (!place_detail::is_area_code(known_code)) refused::there_is_no_such_area(known_code);
        for (std::size_t i = 0; i < known_code.size() && i + 1 < sizeof code; ++i) code[i] = known_code[i];
    }
    /// The country as an area.
    constexpr explicit area(country const& c)
        : area(place_detail::checked_code, c.alpha_3) {}
    /// For codes that were checked before, at most 63 characters, of a group of one's own with what it is made of.
    constexpr area(place_detail::known_code, std::string_view checked,
                   group_definition const* definition = &place_detail::no_group)
        : own(definition) {
        for (std::size_t i = 0; i < checked.size(); ++i) code[i] = checked[i];
    }
    /// The same; the characters end with a NUL.
    // A known code has two characters at least ("g7"), most have three. The loop, which costs the compiler more, is for
    // the rest.
    constexpr area(place_detail::known_code, char const* checked)
        : code{checked[0], checked[1], checked[2]} {
        for (std::size_t i = 3; checked[i - 1] != '\0' && checked[i] != '\0'; ++i) code[i] = checked[i];
    }

    /// The code without the NULs. Example: `areas::PAK.view() == "PAK"`.
    [[nodiscard]] constexpr std::string_view view() const {
        std::size_t length = 0;
        while (length < sizeof code && code[length] != '\0') ++length;
        return {code, length};
    }
    /// Whether this is no area.
    [[nodiscard]] constexpr bool empty() const { return code[0] == '\0'; }

    // Written out: g++ 14 evaluates a defaulted comparison of an array member wrongly in constant expressions.
    friend constexpr bool operator==(area const& a, area const& b) {
        for (std::size_t i = 0; i < sizeof a.code; ++i) {
            if (a.code[i] != b.code[i]) return false;
        }
        return true;
    }
    /// In the order of the codes: no area, then countries, then groups and the world.
    friend constexpr std::strong_ordering operator<=>(area const& a, area const& b) {
        for (std::size_t i = 0; i < sizeof a.code; ++i) {
            if (a.code[i] != b.code[i]) return a.code[i] <=> b.code[i];
        }
        return std::strong_ordering::equal;
    }
};

/// A hash, which `std::hash` returns.
[[nodiscard]] constexpr std::size_t hash_value(area const& a) { return core_detail::hash_of_text(a.view()); }

/// Whether the area is a country: one of ISO 3166-1, or Kosovo (XKX), whose code is user-assigned and no `country` has.
/// Example: `is_country(areas::PAK) && is_country(areas::XKX) && !is_country(areas::central_asia)`.
[[nodiscard]] constexpr bool is_country(area const& a) {
    return bool(find_country_by_alpha_3(a.view())) || a.view() == "XKX";
}

/// Whether the area is a country that is no more (`former_area`): it has a code that ISO 3166-3 lists.
/// Example: `is_former_country(former_area("SUN", year(1985)))`.
[[nodiscard]] constexpr bool is_former_country(area const& a) { return bool(find_withdrawn_country(a.view())); }

/// Whether the area is a group whose members are known: one that this library defines, the world included, or a group
/// of one's own. Example: `is_group(areas::central_asia) && !is_group(areas::PAK)`.
[[nodiscard]] constexpr bool is_group(area const& a) {
    return !a.own->code.empty() || place_detail::find_group(a.view()) != place_detail::group_count;
}

/// Whether the area is an institution: no country, no group, without members. \code is_institution(institutions::imf)
/// \endcode
[[nodiscard]] constexpr bool is_institution(area const& a) {
    return place_detail::find_institution(a.view()) != place_detail::institution_count;
}

/// An area of your own: a user-assigned code of ISO 3166-1 ("XAA"), a subdivision in the form of ISO 3166-2 ("PK-PB",
/// neither checked against that standard nor known to lie in PAK), or a lower-case identifier that no group has
/// ("low_income"). It has no name but its code, and no members: for members make an `own_group`. Raises `domain_error`
/// for anything else. Example: `unlisted_area("low_income").view() == "low_income"`.
[[nodiscard]] constexpr area unlisted_area(std::string_view code);

namespace place_detail {

/// Two letters that ISO 3166-1 lists, a hyphen, and one to three upper-case letters or digits.
constexpr bool is_subdivision_code(std::string_view code) {
    if (code.size() < 4 || code.size() > 6 || code[2] != '-') return false;
    for (std::size_t i = 3; i < code.size(); ++i) {
        if (!is_upper(code[i]) && !(code[i] >= '0' && code[i] <= '9')) return false;
    }
    return !find_in_index(alpha_2_index, part_of(code, 0, 2)).empty();
}

constexpr bool is_identifier(std::string_view code) {
    if (code.empty() || code.size() > longest_name || code[0] < 'a' || code[0] > 'z') return false;
    for (char const c : code) {
        if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '_') return false;
    }
    return true;
}

constexpr bool is_unlisted_area_code(std::string_view code) {
    if (is_area_code(code)) return false;
    return (code.size() == 3 && is_user_assigned(code)) || is_subdivision_code(code) || is_identifier(code);
}

// The conditions of the static_asserts: a compiler prints their arguments, and so the names.
template <class Asked, class Nearest>
struct area_code {
    static constexpr bool is_known = false;
};
template <class Asked, class Successors>
struct withdrawn_area_code {
    static constexpr bool is_in_use = false;
};

/// Text of known length as a template argument.
template <class Text>
constexpr auto as_fixed(Text) {
    return fixed_string<Text::value.size()>(Text::value);
}
template <fixed_string Code>
struct nearest_of {
    static constexpr std::string_view found = nearest_area_code(Code.view());
    static constexpr std::string_view value = found.empty() ? "none is near" : found;
};
template <fixed_string Code>
struct successors_of {
    static constexpr std::string_view value = find_withdrawn_country(Code.view()).successors;
};

template <fixed_string Code>
constexpr area checked_area() {
    if constexpr (is_area_code(Code.view())) {
        return area(checked_code, Code.characters);
    } else if constexpr (bool(find_withdrawn_country(Code.view()))) {
        static_assert(withdrawn_area_code<name<Code>, name<as_fixed(successors_of<Code>{})>>::is_in_use,
                      "almanac: ISO 3166-1 has withdrawn this area code; its successors are named last");
        return {};
    } else {
        static_assert(area_code<name<Code>, name<as_fixed(nearest_of<Code>{})>>::is_known,
                      "almanac: no area has this code; the nearest one that exists is named last");
        return {};
    }
}

} // namespace place_detail

constexpr area unlisted_area(std::string_view code) {
    if (!place_detail::is_unlisted_area_code(code)) refused::this_is_no_code_for_an_unlisted_area(code);
    area result;
    for (std::size_t i = 0; i < code.size() && i + 1 < sizeof result.code; ++i) result.code[i] = code[i];
    return result;
}

/// The area with this code, checked by the compiler. A code that no area has is a compile error that names the nearest
/// one. Example: `area_of<"PAK"> == areas::PAK`.
template <fixed_string Code>
inline constexpr area area_of = place_detail::checked_area<Code>();

} // namespace almanac::inline v0

template <>
struct std::hash<almanac::area> : almanac::core_detail::hash_by_value<almanac::area> {};
