// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The areas of World Bank data, and which of them are countries. The codes of countries are the alpha-3 codes of ISO
/// 3166-1, and XKX. The World Bank adds codes of its own for groups of countries, which it draws up by region, income
/// and lending (https://datahelpdesk.worldbank.org, "World Bank Country and Lending Groups"), and one for the Channel
/// Islands. They become unlisted areas: ARB is `wb_arb`. WLD is the world.
#pragma once

#include <almanac/place/areas.hpp>

#include <cstddef>
#include <string_view>

namespace almanac::inline v0 {

/// A code that the World Bank uses beside those of ISO 3166-1, and its name there.
/// Example: `world_bank_codes[0].code == "AFE" && world_bank_codes[0].name == "Africa Eastern and Southern"`.
struct world_bank_code {
    std::string_view code; ///< the code
    std::string_view name; ///< the name, in the World Bank's words
};

/// The codes of the World Bank's own, sorted. Names as in the files of World Development Indicators of 2025, of FCS and
/// INX as in its list of groups, and of NOC and OEC, which are no longer used, as in its files of 2016. A code outlives
/// the name and the members of its group: MEA was without Afghanistan and Pakistan until 2025.
inline constexpr world_bank_code world_bank_codes[] = {
    {"AFE", "Africa Eastern and Southern"},
    {"AFW", "Africa Western and Central"},
    {"ARB", "Arab World"},
    {"CEB", "Central Europe and the Baltics"},
    {"CHI", "Channel Islands"},
    {"CSS", "Caribbean small states"},
    {"EAP", "East Asia & Pacific (excluding high income)"},
    {"EAR", "Early-demographic dividend"},
    {"EAS", "East Asia & Pacific"},
    {"ECA", "Europe & Central Asia (excluding high income)"},
    {"ECS", "Europe & Central Asia"},
    {"EMU", "Euro area"},
    {"EUU", "European Union"},
    {"FCS", "Fragile and conflict affected situations"},
    {"HIC", "High income"},
    {"HPC", "Heavily indebted poor countries (HIPC)"},
    {"IBD", "IBRD only"},
    {"IBT", "IDA & IBRD total"},
    {"IDA", "IDA total"},
    {"IDB", "IDA blend"},
    {"IDX", "IDA only"},
    {"INX", "Not classified"},
    {"LAC", "Latin America & Caribbean (excluding high income)"},
    {"LCN", "Latin America & Caribbean"},
    {"LDC", "Least developed countries: UN classification"},
    {"LIC", "Low income"},
    {"LMC", "Lower middle income"},
    {"LMY", "Low & middle income"},
    {"LTE", "Late-demographic dividend"},
    {"MEA", "Middle East, North Africa, Afghanistan & Pakistan"},
    {"MIC", "Middle income"},
    {"MNA", "Middle East, North Africa, Afghanistan & Pakistan (excluding high income)"},
    {"NAC", "North America"},
    {"NOC", "High income: nonOECD"},
    {"OEC", "High income: OECD"},
    {"OED", "OECD members"},
    {"OSS", "Other small states"},
    {"PRE", "Pre-demographic dividend"},
    {"PSS", "Pacific island small states"},
    {"PST", "Post-demographic dividend"},
    {"SAS", "South Asia"},
    {"SSA", "Sub-Saharan Africa (excluding high income)"},
    {"SSF", "Sub-Saharan Africa"},
    {"SST", "Small states"},
    {"TEA", "East Asia & Pacific (IDA & IBRD countries)"},
    {"TEC", "Europe & Central Asia (IDA & IBRD countries)"},
    {"TLA", "Latin America & the Caribbean (IDA & IBRD countries)"},
    {"TMN", "Middle East, North Africa, Afghanistan & Pakistan (IDA & IBRD)"},
    {"TSA", "South Asia (IDA & IBRD)"},
    {"TSS", "Sub-Saharan Africa (IDA & IBRD countries)"},
    {"UMC", "Upper middle income"},
};

/// Names that groups had before: those with levels of income in the files of 2016, and of the Middle East until 2025.
inline constexpr world_bank_code former_world_bank_names[] = {
    {"EAP", "East Asia & Pacific (developing only)"},
    {"EAS", "East Asia & Pacific (all income levels)"},
    {"ECA", "Europe & Central Asia (developing only)"},
    {"ECS", "Europe & Central Asia (all income levels)"},
    {"LAC", "Latin America & Caribbean (developing only)"},
    {"LCN", "Latin America & Caribbean (all income levels)"},
    {"MEA", "Middle East & North Africa"},
    {"MEA", "Middle East & North Africa (all income levels)"},
    {"MNA", "Middle East & North Africa (developing only)"},
    {"MNA", "Middle East & North Africa (excluding high income)"},
    {"SSA", "Sub-Saharan Africa (developing only)"},
    {"SSF", "Sub-Saharan Africa (all income levels)"},
    {"TMN", "Middle East & North Africa (IDA & IBRD countries)"},
};

namespace place_detail {

constexpr bool is_three_capitals(std::string_view code) {
    return code.size() == 3 && is_upper(code[0]) && is_upper(code[1]) && is_upper(code[2]);
}

/// "ARB" as "wb_arb". Precondition: three capitals.
constexpr area area_of_a_world_bank_group(std::string_view code) {
    char identifier[6] = {'w', 'b', '_'};
    for (std::size_t i = 0; i < 3; ++i) identifier[3 + i] = core_detail::lower_case(code[i]);
    return unlisted_area(std::string_view(identifier, sizeof identifier));
}

/// The area of a code, or no area.
constexpr area find_world_bank_area(std::string_view code) {
    if (!is_three_capitals(code)) return {};
    if (code == "WLD") return areas::world;
    if (is_area_code(code)) return area(code);
    for (world_bank_code const& known : world_bank_codes) {
        if (known.code == code) return area_of_a_world_bank_group(code);
    }
    return {};
}

} // namespace place_detail

namespace refused {
/// Raises `unknown_key`: neither ISO 3166-1 nor the World Bank has this code.
[[noreturn]] inline void this_is_no_code_of_the_world_bank(std::string_view code) {
    text<700> message("the World Bank has no code \"");
    message.append(code).append("\": ");
    explain_area(message, code);
    raise(unknown_key(message.view()));
}
} // namespace refused

/// The area of a code in World Bank data: a country of ISO 3166-1, XKX, `areas::world` for WLD, or an unlisted area for
/// the World Bank's own codes. Raises `unknown_key` for any other. \code world_bank_area("ARB").view() == "wb_arb"
/// \endcode
[[nodiscard]] constexpr area world_bank_area(std::string_view code) {
    area const found = place_detail::find_world_bank_area(code);
    if (found.empty()) refused::this_is_no_code_of_the_world_bank(code);
    return found;
}

/// The World Bank's name of an area that it has a code of its own for: "Arab World" for `wb_arb`; empty for others.
/// Example: `world_bank_name(world_bank_area("ARB")) == "Arab World"`.
[[nodiscard]] constexpr std::string_view world_bank_name(area const& where) {
    for (world_bank_code const& known : world_bank_codes) {
        if (where == place_detail::area_of_a_world_bank_group(known.code)) return known.name;
    }
    return {};
}

/// Whether the area is a group of the World Bank's own, such as `wb_lmc`: a region, an income group, a list of lenders.
/// The Channel Islands (`wb_chi`) are no group, but what it reports instead of two islands. Which countries
/// are in a region or a group by income stands in `groups/world_bank_groups.hpp`.
/// Example: `is_world_bank_group(world_bank_area("ARB")) && !is_world_bank_group(areas::PAK)`.
[[nodiscard]] constexpr bool is_world_bank_group(area const& where) {
    return where.code[0] == 'w' && where.code[1] == 'b' && where.code[2] == '_' && where.view() != "wb_chi";
}

/// Whether the area is counted as a country in world tables, an economy in the words of the World Bank: a country of
/// ISO 3166-1, Kosovo (XKX), the Channel Islands and a former country; no group, no world and no area of your own.
/// Example: `gdp.only(is_economy)`.
[[nodiscard]] constexpr bool is_economy(area const& where) {
    return is_country(where) || where.view() == "wb_chi" || is_former_country(where);
}

/// Whether the area is made of countries: a group, the world, a region or a group of the World Bank's own. What an area
/// of your own is made of is not known: it is neither this nor an economy. Example: `gdp.only(is_aggregate)`.
[[nodiscard]] constexpr bool is_aggregate(area const& where) { return is_group(where) || is_world_bank_group(where); }

} // namespace almanac::inline v0
