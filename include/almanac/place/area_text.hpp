// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Areas in text: reading each of the code systems under its own name, writing the code, and names for people.
/// No function takes two systems: "AN" and "AND", a code and a typing error are told apart by what was asked for.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/core/text.hpp>
#include <almanac/place/area.hpp>

#include <cstddef>
#include <string_view>

namespace almanac::inline v0 {

namespace refused {
/// Raises `parse_error`: says what should have stood there and what is nearest.
[[noreturn]] inline void this_is_no_area(std::string_view found, std::string_view expected) {
    text<300> message(expected);
    message.append("; ");
    explain_area(message, found);
    raise(parse_error({}, found, message.view()));
}
/// Raises `parse_error`: the character at `at` is the first that cannot stand there.
[[noreturn]] inline void this_is_no_area_code(std::string_view source, std::size_t at, std::string_view expected) {
    raise(parse_error({{}, 1, at + 1}, source.substr(at), expected));
}
} // namespace refused

/// Reads the code of an area as `to_text` writes it: the alpha-3 code of a country, XKX, or the code of a group.
/// Anything else, lower case too, raises `parse_error` with the nearest code. \code parse_area("PAK") == areas::PAK
/// \endcode
[[nodiscard]] constexpr area parse_area(std::string_view source) {
    if (!place_detail::is_area_code(source)) {
        refused::this_is_no_area(source, "an ISO 3166-1 alpha-3 code or the code of a group");
    }
    return area(source);
}

/// Reads an area of your own, the form for which `unlisted_area` exists. A code that is no such thing, or that has a
/// meaning already, raises `parse_error`. Example: `parse_unlisted_area("PK-PB") == unlisted_area("PK-PB")`.
[[nodiscard]] constexpr area parse_unlisted_area(std::string_view source) {
    if (!place_detail::is_unlisted_area_code(source)) {
        refused::this_is_no_area_code(source, 0,
                                      "a user-assigned code, a subdivision such as PK-PB, or a lower-case identifier "
                                      "that is no known code");
    }
    return unlisted_area(source);
}

/// Reads an ISO 3166-1 alpha-2 code, or XK. Anything else raises `parse_error`. \code parse_area_alpha_2("PK") ==
/// areas::PAK \endcode
[[nodiscard]] constexpr area parse_area_alpha_2(std::string_view source) {
    for (std::size_t i = 0; i < 2; ++i) {
        if (i == source.size() || !place_detail::is_upper(source[i])) {
            refused::this_is_no_area_code(source, i, "an ISO 3166-1 alpha-2 code of two upper-case letters");
        }
    }
    if (source.size() > 2) refused::this_is_no_area_code(source, 2, "the end of the alpha-2 code");
    if (source == "XK") return {place_detail::checked_code, "XKX"};
    country const found = find_country_by_alpha_2(source);
    if (!found) refused::this_is_no_area(source, "an ISO 3166-1 alpha-2 code");
    return area(found);
}

/// Reads a numeric code of three digits: ISO 3166-1, and of the groups of UN M49 those that this library defines.
/// Anything else raises `parse_error`. \code parse_area_numeric("586") == areas::PAK && parse_area_numeric("143") ==
/// areas::central_asia \endcode
[[nodiscard]] constexpr area parse_area_numeric(std::string_view source) {
    int code = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        if (i == source.size() || source[i] < '0' || source[i] > '9') {
            refused::this_is_no_area_code(source, i, "a numeric area code of three digits");
        }
        code = code * 10 + (source[i] - '0');
    }
    if (source.size() > 3) refused::this_is_no_area_code(source, 3, "the end of the numeric code");
    for (group_definition const& each : place_detail::group_definitions) {
        if (code != 0 && each.m49 == code) return {place_detail::checked_code, each.code.data()};
    }
    country const found = find_country_by_numeric(code);
    if (!found) {
        refused::this_is_no_area_code(source, 0,
                                      "a numeric code of ISO 3166-1, or 001, 143 or 199 of UN M49; m49_area takes its "
                                      "regions and former numbers, comtrade_area those of UN Comtrade");
    }
    return area(found);
}

/// Writes the code: "PAK", "central_asia"; nothing for no area. `parse_area` reads it back, or `parse_unlisted_area`.
/// Example: `to_text(areas::central_asia) == "central_asia"`.
[[nodiscard]] constexpr text<64> to_text(area const& a) { return text<64>(a.view()); }

/// The English short name of ISO 3166-1 or the name of the group or institution; of an unlisted area its code.
/// \code name_of(areas::IRN) == "Iran (Islamic Republic of)" \endcode
[[nodiscard]] constexpr std::string_view name_of(area const& a) {
    if (!a.own->name.empty()) return a.own->name;
    if (country const found = find_country_by_alpha_3(a.view())) return found.name;
    std::string_view const name = place_detail::name_of_code(a.view());
    return name.empty() ? a.view() : name;
}

/// The name for people: "Iran", "Tajikistan", "Central Asia"; of an unlisted area its code.
/// The text lies in the library's table, in the definition of a group of one's own, or in `a` itself when it is
/// unlisted. Example: `short_name(areas::IRN) == "Iran"`.
[[nodiscard]] constexpr std::string_view short_name(area const& a) {
    if (!a.own->name.empty()) return a.own->name;
    std::string_view const name = place_detail::name_of_code(a.view());
    return name.empty() ? a.view() : name;
}

} // namespace almanac::inline v0
