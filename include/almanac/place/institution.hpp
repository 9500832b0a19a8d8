// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// International institutions: the partner of a loan or a grant where that is no country. Code lists of areas hold them
/// too (REF_AREA of SDMX), so an institution is an `area`: one of its own kind, neither a country nor a group,
/// without members, and in no group, not even the world. They are constants: `institutions::imf`,
/// `institutions::world_bank`.
#pragma once

#include <almanac/core/conditions.hpp>

#include <string_view>

namespace almanac::inline v0 {

/// The code and the name of an institution. Example: `name_of(institutions::imf) == "International Monetary Fund"`.
struct institution_definition {
    std::string_view code; ///< "imf"
    std::string_view name; ///< "International Monetary Fund"
};

namespace place_detail {
using std::string_view_literals::operator""sv;

/// Sorted by code; names as the institutions write them themselves.
inline constexpr institution_definition institution_definitions[] = {
    {"adb"sv, "Asian Development Bank"sv},
    {"afdb"sv, "African Development Bank"sv},
    {"aiib"sv, "Asian Infrastructure Investment Bank"sv},
    {"bis"sv, "Bank for International Settlements"sv},
    {"ebrd"sv, "European Bank for Reconstruction and Development"sv},
    {"edb"sv, "Eurasian Development Bank"sv},
    {"eib"sv, "European Investment Bank"sv},
    {"fao"sv, "Food and Agriculture Organization of the United Nations"sv},
    {"gef"sv, "Global Environment Facility"sv},
    {"green_climate_fund"sv, "Green Climate Fund"sv},
    {"ibrd"sv, "International Bank for Reconstruction and Development"sv},
    {"ida"sv, "International Development Association"sv},
    {"idb"sv, "Inter-American Development Bank"sv},
    {"ifad"sv, "International Fund for Agricultural Development"sv},
    {"ifc"sv, "International Finance Corporation"sv},
    {"ilo"sv, "International Labour Organization"sv},
    {"imf"sv, "International Monetary Fund"sv},
    {"isdb"sv, "Islamic Development Bank"sv},
    {"itu"sv, "International Telecommunication Union"sv},
    {"ndb"sv, "New Development Bank"sv},
    {"undp"sv, "United Nations Development Programme"sv},
    {"unesco"sv, "United Nations Educational, Scientific and Cultural Organization"sv},
    {"unicef"sv, "United Nations Children's Fund"sv},
    {"united_nations"sv, "United Nations"sv},
    {"wfp"sv, "World Food Programme"sv},
    {"who"sv, "World Health Organization"sv},
    {"world_bank"sv, "World Bank"sv},
    {"wto"sv, "World Trade Organization"sv},
};

inline constexpr int institution_count = sizeof institution_definitions / sizeof institution_definitions[0];

/// The place of the institution with this code, or `institution_count`.
constexpr int find_institution(std::string_view code) {
    int at = 0;
    while (at < institution_count && institution_definitions[at].code != code) ++at;
    return at;
}
} // namespace place_detail
} // namespace almanac::inline v0
