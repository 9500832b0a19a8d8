// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The groups of countries that the library defines: their codes, names and the definition that each follows.
/// Who belongs to them, and when, stands in `group.hpp`.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// A group of countries and what decides who belongs to it.
struct group_definition {
    std::string_view code;       ///< "central_asia"
    std::string_view name;       ///< "Central Asia"
    std::string_view definition; ///< which list or treaty decides
    std::string_view source;     ///< where that is published
    std::uint16_t m49 = 0;       ///< the code of UN M49, 0 for a group that M49 does not have
};

namespace place_detail {
using std::string_view_literals::operator""sv;

/// Sorted by code. `sv`, because it knows the length, which the compiler would have to count otherwise.
inline constexpr group_definition group_definitions[] = {
    {"central_asia"sv, "Central Asia"sv, "the geographical region of UN M49"sv,
     "https://unstats.un.org/unsd/methodology/m49/"sv, 143},
    {"eaeu"sv, "Eurasian Economic Union"sv,
     "the Treaty on the Eurasian Economic Union of 2014 and the accessions to it"sv, "https://eec.eaeunion.org/"sv},
    {"eco"sv, "Economic Cooperation Organization"sv,
     "the Treaty of Izmir, and membership as the organization states it"sv, "https://www.eco.int/"sv},
    {"european_union"sv, "European Union"sv,
     "the Treaty of Rome of 1957, the treaties of accession, and the withdrawal agreement"sv,
     "https://eur-lex.europa.eu/"sv},
    {"saarc"sv, "South Asian Association for Regional Cooperation"sv,
     "the SAARC Charter of 1985, and the accession to it"sv, "https://www.saarc-sec.org/"sv},
    {"sco"sv, "Shanghai Cooperation Organisation"sv,
     "the declaration of 2001, and the decisions of its heads of state on full membership"sv,
     "https://eng.sectsco.org/"sv},
    {"world"sv, "World"sv, "UN M49, taken as every country of ISO 3166-1"sv,
     "https://unstats.un.org/unsd/methodology/m49/"sv, 1},
};

inline constexpr int group_count = sizeof group_definitions / sizeof group_definitions[0];

/// The place of the group with this code, or `group_count`. A place and not a pointer: under -fsanitize=undefined g++
/// does not compare the address of an object with null in a constant expression.
constexpr int find_group(std::string_view code) {
    int at = 0;
    while (at < group_count && group_definitions[at].code != code) ++at;
    return at;
}

} // namespace place_detail
} // namespace almanac::inline v0
