// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The World Bank's groups by income of its fiscal years 2013 to 2026, and its regions of 2020 to 2026:
/// `world_bank_groups::high_income`. They are groups as all others: who belongs to one on a day of those years (July
/// 2012 to June 2026, of a region from July 2019) is known, on any other day it is not, and asking is refused
/// (`membership_overlap` answers `unknown`).
///
/// Sources, CC BY 4.0. Groups by income: OGHIST.xlsx of July 2025, the classifications as published on 1 July of each
/// year; up to fiscal year 2025 the edition of July 2024 says the same, and for 2022 to 2026 so do the lists of each
/// year, CLASS.xlsx, but for Ethiopia in 2026, which that list leaves unclassified, as here. Regions: CLASS.xlsx of
/// fiscal years 2020 to 2026. Both are kept by the Bank at https://github.com/GPID-WB/Class.
/// https://datahelpdesk.worldbank.org/knowledgebase/articles/906519-world-bank-country-and-lending-groups
///
/// Members are economies of the World Bank: countries of ISO 3166-1, Kosovo (XKX), and the Channel Islands as one
/// (`wb_chi`, so that Guernsey and Jersey are not). Who is in no group by income was not classified: the British Virgin
/// Islands, Gibraltar and Nauru before 2017, Venezuela from 2022 on, Ethiopia in 2026. The areas have the codes of
/// `world_bank_area`: `wb_hic`.
#pragma once

#include <almanac/place/group.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

namespace place_detail {
using std::string_view_literals::operator""sv;

/// The first day of a fiscal year of the World Bank.
constexpr civil_date fiscal_start(std::int32_t year) { return {year - 1, 7, 1}; }
inline constexpr char lists_of_regions[] = "World Bank, CLASS.xlsx, fiscal years 2020 to 2026";
inline constexpr char list_of_incomes[] = "World Bank, OGHIST.xlsx, July 2025";
inline constexpr char not_looked_up[] = "the lists of other years were not looked up";
inline constexpr char world_bank_lists[] =
    "https://datahelpdesk.worldbank.org/knowledgebase/articles/906519-world-bank-country-and-lending-groups";

// clang-format off
// The first day, the day after the last, the source. Without members: every country of ISO 3166-1.
inline constexpr accession low_income_accessions[] = {
    {{}, {}, fiscal_start(2013), not_looked_up, true},
    {"XKX wb_chi"sv, {}, fiscal_start(2013), not_looked_up, true},
    {"MRT"sv, fiscal_start(2013), fiscal_start(2014), list_of_incomes},
    {"KGZ"sv, fiscal_start(2013), fiscal_start(2015), list_of_incomes},
    {"BGD KEN MMR TJK"sv, fiscal_start(2013), fiscal_start(2016), list_of_incomes},
    {"KHM"sv, fiscal_start(2013), fiscal_start(2017), list_of_incomes},
    {"COM ZWE"sv, fiscal_start(2013), fiscal_start(2020), list_of_incomes},
    {"BEN NPL TZA"sv, fiscal_start(2013), fiscal_start(2021), list_of_incomes},
    {"HTI"sv, fiscal_start(2013), fiscal_start(2022), list_of_incomes},
    {"GIN"sv, fiscal_start(2013), fiscal_start(2024), list_of_incomes},
    {"ETH"sv, fiscal_start(2013), fiscal_start(2026), list_of_incomes},
    {"AFG BDI BFA CAF COD ERI GMB GNB LBR MDG MLI MOZ MWI NER PRK RWA SLE SOM TCD TGO UGA"sv, fiscal_start(2013), fiscal_start(2027), list_of_incomes},
    {"SSD"sv, fiscal_start(2014), fiscal_start(2015), list_of_incomes},
    {"SSD"sv, fiscal_start(2016), fiscal_start(2027), list_of_incomes},
    {"SEN"sv, fiscal_start(2017), fiscal_start(2020), list_of_incomes},
    {"TJK"sv, fiscal_start(2019), fiscal_start(2022), list_of_incomes},
    {"SYR YEM"sv, fiscal_start(2019), fiscal_start(2027), list_of_incomes},
    {"SDN"sv, fiscal_start(2021), fiscal_start(2027), list_of_incomes},
    {"ZMB"sv, fiscal_start(2023), fiscal_start(2024), list_of_incomes},
    {{}, fiscal_start(2027), {}, not_looked_up, true},
    {"XKX wb_chi"sv, fiscal_start(2027), {}, not_looked_up, true},
};
inline constexpr accession lower_middle_income_accessions[] = {
    {{}, {}, fiscal_start(2013), not_looked_up, true},
    {"XKX wb_chi"sv, {}, fiscal_start(2013), not_looked_up, true},
    {"ALB BLZ FJI IRQ MHL SSD TON"sv, fiscal_start(2013), fiscal_start(2014), list_of_incomes},
    {"MNG PRY"sv, fiscal_start(2013), fiscal_start(2016), list_of_incomes},
    {"GEO GUY SEN"sv, fiscal_start(2013), fiscal_start(2017), list_of_incomes},
    {"WSM"sv, fiscal_start(2013), fiscal_start(2018), list_of_incomes},
    {"ARM GTM SYR YEM"sv, fiscal_start(2013), fiscal_start(2019), list_of_incomes},
    {"LKA XKX"sv, fiscal_start(2013), fiscal_start(2020), list_of_incomes},
    {"IDN SDN"sv, fiscal_start(2013), fiscal_start(2021), list_of_incomes},
    {"MDA"sv, fiscal_start(2013), fiscal_start(2022), list_of_incomes},
    {"ZMB"sv, fiscal_start(2013), fiscal_start(2023), list_of_incomes},
    {"PSE SLV"sv, fiscal_start(2013), fiscal_start(2024), list_of_incomes},
    {"UKR"sv, fiscal_start(2013), fiscal_start(2025), list_of_incomes},
    {"CPV"sv, fiscal_start(2013), fiscal_start(2026), list_of_incomes},
    {"BOL BTN CIV CMR COG DJI EGY FSM GHA HND IND KIR LAO LSO MAR NGA NIC PAK PHL PNG SLB STP SWZ TLS UZB VNM VUT"sv, fiscal_start(2013), fiscal_start(2027), list_of_incomes},
    {"MRT"sv, fiscal_start(2014), fiscal_start(2027), list_of_incomes},
    {"SSD"sv, fiscal_start(2015), fiscal_start(2016), list_of_incomes},
    {"KGZ"sv, fiscal_start(2015), fiscal_start(2027), list_of_incomes},
    {"TJK"sv, fiscal_start(2016), fiscal_start(2019), list_of_incomes},
    {"BGD KEN MMR"sv, fiscal_start(2016), fiscal_start(2027), list_of_incomes},
    {"TON"sv, fiscal_start(2017), fiscal_start(2018), list_of_incomes},
    {"MNG"sv, fiscal_start(2017), fiscal_start(2025), list_of_incomes},
    {"KHM TUN"sv, fiscal_start(2017), fiscal_start(2027), list_of_incomes},
    {"JOR"sv, fiscal_start(2018), fiscal_start(2019), list_of_incomes},
    {"GEO"sv, fiscal_start(2018), fiscal_start(2020), list_of_incomes},
    {"AGO"sv, fiscal_start(2018), fiscal_start(2027), list_of_incomes},
    {"COM SEN ZWE"sv, fiscal_start(2020), fiscal_start(2027), list_of_incomes},
    {"DZA"sv, fiscal_start(2021), fiscal_start(2025), list_of_incomes},
    {"BEN LKA NPL TZA"sv, fiscal_start(2021), fiscal_start(2027), list_of_incomes},
    {"BLZ"sv, fiscal_start(2022), fiscal_start(2023), list_of_incomes},
    {"IDN"sv, fiscal_start(2022), fiscal_start(2024), list_of_incomes},
    {"IRN"sv, fiscal_start(2022), fiscal_start(2025), list_of_incomes},
    {"WSM"sv, fiscal_start(2022), fiscal_start(2026), list_of_incomes},
    {"HTI TJK"sv, fiscal_start(2022), fiscal_start(2027), list_of_incomes},
    {"LBN"sv, fiscal_start(2023), fiscal_start(2027), list_of_incomes},
    {"GIN JOR ZMB"sv, fiscal_start(2024), fiscal_start(2027), list_of_incomes},
    {"PSE"sv, fiscal_start(2025), fiscal_start(2027), list_of_incomes},
    {"NAM"sv, fiscal_start(2026), fiscal_start(2027), list_of_incomes},
    {{}, fiscal_start(2027), {}, not_looked_up, true},
    {"XKX wb_chi"sv, fiscal_start(2027), {}, not_looked_up, true},
};
inline constexpr accession upper_middle_income_accessions[] = {
    {{}, {}, fiscal_start(2013), not_looked_up, true},
    {"XKX wb_chi"sv, {}, fiscal_start(2013), not_looked_up, true},
    {"ATG CHL LTU LVA RUS URY"sv, fiscal_start(2013), fiscal_start(2014), list_of_incomes},
    {"ARG SYC VEN"sv, fiscal_start(2013), fiscal_start(2016), list_of_incomes},
    {"TUN"sv, fiscal_start(2013), fiscal_start(2017), list_of_incomes},
    {"AGO JOR PLW"sv, fiscal_start(2013), fiscal_start(2018), list_of_incomes},
    {"PAN"sv, fiscal_start(2013), fiscal_start(2019), list_of_incomes},
    {"DZA MUS ROU"sv, fiscal_start(2013), fiscal_start(2021), list_of_incomes},
    {"IRN"sv, fiscal_start(2013), fiscal_start(2022), list_of_incomes},
    {"LBN"sv, fiscal_start(2013), fiscal_start(2023), list_of_incomes},
    {"ASM"sv, fiscal_start(2013), fiscal_start(2024), list_of_incomes},
    {"BGR"sv, fiscal_start(2013), fiscal_start(2025), list_of_incomes},
    {"CRI NAM"sv, fiscal_start(2013), fiscal_start(2026), list_of_incomes},
    {"AZE BIH BLR BRA BWA CHN COL CUB DMA DOM ECU GAB GRD JAM KAZ LBY LCA MDV MEX MKD MNE MYS PER SRB SUR THA TKM TUR TUV VCT ZAF"sv, fiscal_start(2013), fiscal_start(2027), list_of_incomes},
    {"HUN"sv, fiscal_start(2014), fiscal_start(2016), list_of_incomes},
    {"TON"sv, fiscal_start(2014), fiscal_start(2017), list_of_incomes},
    {"BLZ"sv, fiscal_start(2014), fiscal_start(2022), list_of_incomes},
    {"ALB FJI IRQ MHL"sv, fiscal_start(2014), fiscal_start(2027), list_of_incomes},
    {"MNG"sv, fiscal_start(2016), fiscal_start(2017), list_of_incomes},
    {"PRY"sv, fiscal_start(2016), fiscal_start(2027), list_of_incomes},
    {"GEO"sv, fiscal_start(2017), fiscal_start(2018), list_of_incomes},
    {"ARG"sv, fiscal_start(2017), fiscal_start(2019), list_of_incomes},
    {"VEN"sv, fiscal_start(2017), fiscal_start(2022), list_of_incomes},
    {"GUY"sv, fiscal_start(2017), fiscal_start(2024), list_of_incomes},
    {"RUS"sv, fiscal_start(2017), fiscal_start(2025), list_of_incomes},
    {"GNQ"sv, fiscal_start(2017), fiscal_start(2027), list_of_incomes},
    {"HRV"sv, fiscal_start(2018), fiscal_start(2019), list_of_incomes},
    {"NRU"sv, fiscal_start(2018), fiscal_start(2021), list_of_incomes},
    {"WSM"sv, fiscal_start(2018), fiscal_start(2022), list_of_incomes},
    {"TON"sv, fiscal_start(2018), fiscal_start(2027), list_of_incomes},
    {"JOR"sv, fiscal_start(2019), fiscal_start(2024), list_of_incomes},
    {"ARM GTM"sv, fiscal_start(2019), fiscal_start(2027), list_of_incomes},
    {"LKA"sv, fiscal_start(2020), fiscal_start(2021), list_of_incomes},
    {"ARG GEO XKX"sv, fiscal_start(2020), fiscal_start(2027), list_of_incomes},
    {"IDN"sv, fiscal_start(2021), fiscal_start(2022), list_of_incomes},
    {"PAN ROU"sv, fiscal_start(2022), fiscal_start(2023), list_of_incomes},
    {"MDA MUS"sv, fiscal_start(2022), fiscal_start(2027), list_of_incomes},
    {"PLW"sv, fiscal_start(2023), fiscal_start(2025), list_of_incomes},
    {"BLZ"sv, fiscal_start(2023), fiscal_start(2027), list_of_incomes},
    {"PSE"sv, fiscal_start(2024), fiscal_start(2025), list_of_incomes},
    {"IDN SLV"sv, fiscal_start(2024), fiscal_start(2027), list_of_incomes},
    {"DZA IRN MNG UKR"sv, fiscal_start(2025), fiscal_start(2027), list_of_incomes},
    {"CPV WSM"sv, fiscal_start(2026), fiscal_start(2027), list_of_incomes},
    {{}, fiscal_start(2027), {}, not_looked_up, true},
    {"XKX wb_chi"sv, fiscal_start(2027), {}, not_looked_up, true},
};
inline constexpr accession high_income_accessions[] = {
    {{}, {}, fiscal_start(2013), not_looked_up, true},
    {"XKX wb_chi"sv, {}, fiscal_start(2013), not_looked_up, true},
    {"HUN"sv, fiscal_start(2013), fiscal_start(2014), list_of_incomes},
    {"GNQ"sv, fiscal_start(2013), fiscal_start(2017), list_of_incomes},
    {"HRV"sv, fiscal_start(2013), fiscal_start(2018), list_of_incomes},
    {"ABW AND ARE AUS AUT BEL BHR BHS BMU BRB BRN CAN CHE CUW CYM CYP CZE DEU DNK ESP EST FIN FRA FRO GBR GRC GRL GUM HKG IMN IRL ISL ISR ITA JPN KNA KOR KWT LIE LUX MAC MAF MCO MLT MNP NCL NLD NOR NZL OMN POL PRI PRT PYF QAT SAU SGP SMR SVK SVN SWE SXM TCA TTO TWN USA VIR wb_chi"sv, fiscal_start(2013), fiscal_start(2027), list_of_incomes},
    {"RUS"sv, fiscal_start(2014), fiscal_start(2017), list_of_incomes},
    {"ATG CHL LTU LVA URY"sv, fiscal_start(2014), fiscal_start(2027), list_of_incomes},
    {"ARG VEN"sv, fiscal_start(2016), fiscal_start(2017), list_of_incomes},
    {"HUN SYC"sv, fiscal_start(2016), fiscal_start(2027), list_of_incomes},
    {"NRU"sv, fiscal_start(2017), fiscal_start(2018), list_of_incomes},
    {"GIB VGB"sv, fiscal_start(2017), fiscal_start(2027), list_of_incomes},
    {"PLW"sv, fiscal_start(2018), fiscal_start(2023), list_of_incomes},
    {"ARG"sv, fiscal_start(2019), fiscal_start(2020), list_of_incomes},
    {"PAN"sv, fiscal_start(2019), fiscal_start(2022), list_of_incomes},
    {"HRV"sv, fiscal_start(2019), fiscal_start(2027), list_of_incomes},
    {"MUS ROU"sv, fiscal_start(2021), fiscal_start(2022), list_of_incomes},
    {"NRU"sv, fiscal_start(2021), fiscal_start(2027), list_of_incomes},
    {"PAN ROU"sv, fiscal_start(2023), fiscal_start(2027), list_of_incomes},
    {"ASM GUY"sv, fiscal_start(2024), fiscal_start(2027), list_of_incomes},
    {"BGR PLW RUS"sv, fiscal_start(2025), fiscal_start(2027), list_of_incomes},
    {"CRI"sv, fiscal_start(2026), fiscal_start(2027), list_of_incomes},
    {{}, fiscal_start(2027), {}, not_looked_up, true},
    {"XKX wb_chi"sv, fiscal_start(2027), {}, not_looked_up, true},
};
inline constexpr accession east_asia_and_pacific_accessions[] = {
    {{}, {}, fiscal_start(2020), not_looked_up, true},
    {"XKX wb_chi"sv, {}, fiscal_start(2020), not_looked_up, true},
    {"ASM AUS BRN CHN FJI FSM GUM HKG IDN JPN KHM KIR KOR LAO MAC MHL MMR MNG MNP MYS NCL NRU NZL PHL PLW PNG PRK PYF SGP SLB THA TLS TON TUV TWN VNM VUT WSM"sv, fiscal_start(2020), fiscal_start(2027), lists_of_regions},
    {{}, fiscal_start(2027), {}, not_looked_up, true},
    {"XKX wb_chi"sv, fiscal_start(2027), {}, not_looked_up, true},
};
inline constexpr accession europe_and_central_asia_accessions[] = {
    {{}, {}, fiscal_start(2020), not_looked_up, true},
    {"XKX wb_chi"sv, {}, fiscal_start(2020), not_looked_up, true},
    {"ALB AND ARM AUT AZE BEL BGR BIH BLR CHE CYP CZE DEU DNK ESP EST FIN FRA FRO GBR GEO GIB GRC GRL HRV HUN IMN IRL ISL ITA KAZ KGZ LIE LTU LUX LVA MCO MDA MKD MNE NLD NOR POL PRT ROU RUS SMR SRB SVK SVN SWE TJK TKM TUR UKR UZB XKX wb_chi"sv, fiscal_start(2020), fiscal_start(2027), lists_of_regions},
    {{}, fiscal_start(2027), {}, not_looked_up, true},
    {"XKX wb_chi"sv, fiscal_start(2027), {}, not_looked_up, true},
};
inline constexpr accession latin_america_and_caribbean_accessions[] = {
    {{}, {}, fiscal_start(2020), not_looked_up, true},
    {"XKX wb_chi"sv, {}, fiscal_start(2020), not_looked_up, true},
    {"ABW ARG ATG BHS BLZ BOL BRA BRB CHL COL CRI CUB CUW CYM DMA DOM ECU GRD GTM GUY HND HTI JAM KNA LCA MAF MEX NIC PAN PER PRI PRY SLV SUR SXM TCA TTO URY VCT VEN VGB VIR"sv, fiscal_start(2020), fiscal_start(2027), lists_of_regions},
    {{}, fiscal_start(2027), {}, not_looked_up, true},
    {"XKX wb_chi"sv, fiscal_start(2027), {}, not_looked_up, true},
};
inline constexpr accession middle_east_and_north_africa_accessions[] = {
    {{}, {}, fiscal_start(2020), not_looked_up, true},
    {"XKX wb_chi"sv, {}, fiscal_start(2020), not_looked_up, true},
    {"ARE BHR DJI DZA EGY IRN IRQ ISR JOR KWT LBN LBY MAR MLT OMN PSE QAT SAU SYR TUN YEM"sv, fiscal_start(2020), fiscal_start(2027), lists_of_regions},
    {"AFG PAK"sv, fiscal_start(2026), fiscal_start(2027), lists_of_regions},
    {{}, fiscal_start(2027), {}, not_looked_up, true},
    {"XKX wb_chi"sv, fiscal_start(2027), {}, not_looked_up, true},
};
inline constexpr accession north_america_accessions[] = {
    {{}, {}, fiscal_start(2020), not_looked_up, true},
    {"XKX wb_chi"sv, {}, fiscal_start(2020), not_looked_up, true},
    {"BMU CAN USA"sv, fiscal_start(2020), fiscal_start(2027), lists_of_regions},
    {{}, fiscal_start(2027), {}, not_looked_up, true},
    {"XKX wb_chi"sv, fiscal_start(2027), {}, not_looked_up, true},
};
inline constexpr accession south_asia_accessions[] = {
    {{}, {}, fiscal_start(2020), not_looked_up, true},
    {"XKX wb_chi"sv, {}, fiscal_start(2020), not_looked_up, true},
    {"BGD BTN IND LKA MDV NPL"sv, fiscal_start(2020), fiscal_start(2027), lists_of_regions},
    {"AFG PAK"sv, fiscal_start(2020), fiscal_start(2026), lists_of_regions},
    {{}, fiscal_start(2027), {}, not_looked_up, true},
    {"XKX wb_chi"sv, fiscal_start(2027), {}, not_looked_up, true},
};
inline constexpr accession sub_saharan_africa_accessions[] = {
    {{}, {}, fiscal_start(2020), not_looked_up, true},
    {"XKX wb_chi"sv, {}, fiscal_start(2020), not_looked_up, true},
    {"AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV ERI ETH GAB GHA GIN GMB GNB GNQ KEN LBR LSO MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TZA UGA ZAF ZMB ZWE"sv, fiscal_start(2020), fiscal_start(2027), lists_of_regions},
    {{}, fiscal_start(2027), {}, not_looked_up, true},
    {"XKX wb_chi"sv, fiscal_start(2027), {}, not_looked_up, true},
};
inline constexpr group_definition low_income_group{"wb_lic"sv, "Low income"sv, "the World Bank's groups by gross national income per head, drawn anew each 1 July", world_bank_lists, 0, {}, low_income_accessions};
inline constexpr group_definition lower_middle_income_group{"wb_lmc"sv, "Lower middle income"sv, "the World Bank's groups by gross national income per head, drawn anew each 1 July", world_bank_lists, 0, {}, lower_middle_income_accessions};
inline constexpr group_definition upper_middle_income_group{"wb_umc"sv, "Upper middle income"sv, "the World Bank's groups by gross national income per head, drawn anew each 1 July", world_bank_lists, 0, {}, upper_middle_income_accessions};
inline constexpr group_definition high_income_group{"wb_hic"sv, "High income"sv, "the World Bank's groups by gross national income per head, drawn anew each 1 July", world_bank_lists, 0, {}, high_income_accessions};
inline constexpr group_definition east_asia_and_pacific_group{"wb_eas"sv, "East Asia & Pacific"sv, "the World Bank's regions, of economies of every income", world_bank_lists, 0, {}, east_asia_and_pacific_accessions};
inline constexpr group_definition europe_and_central_asia_group{"wb_ecs"sv, "Europe & Central Asia"sv, "the World Bank's regions, of economies of every income", world_bank_lists, 0, {}, europe_and_central_asia_accessions};
inline constexpr group_definition latin_america_and_caribbean_group{"wb_lcn"sv, "Latin America & Caribbean"sv, "the World Bank's regions, of economies of every income", world_bank_lists, 0, {}, latin_america_and_caribbean_accessions};
inline constexpr group_definition middle_east_and_north_africa_group{"wb_mea"sv, "Middle East & North Africa"sv, "the World Bank's regions, of economies of every income", world_bank_lists, 0, {}, middle_east_and_north_africa_accessions};
inline constexpr group_definition north_america_group{"wb_nac"sv, "North America"sv, "the World Bank's regions, of economies of every income", world_bank_lists, 0, {}, north_america_accessions};
inline constexpr group_definition south_asia_group{"wb_sas"sv, "South Asia"sv, "the World Bank's regions, of economies of every income", world_bank_lists, 0, {}, south_asia_accessions};
inline constexpr group_definition sub_saharan_africa_group{"wb_ssf"sv, "Sub-Saharan Africa"sv, "the World Bank's regions, of economies of every income", world_bank_lists, 0, {}, sub_saharan_africa_accessions};
// clang-format on
} // namespace place_detail

/// The groups as areas.
namespace world_bank_groups {

/// Low income: gross national income per head of 2023 of 1,145 dollars or less (fiscal year 2025).
inline constexpr area low_income{place_detail::checked_code, "wb_lic", &place_detail::low_income_group};
/// Lower middle income: 1,146 to 4,515 dollars.
inline constexpr area lower_middle_income{place_detail::checked_code, "wb_lmc",
                                          &place_detail::lower_middle_income_group};
/// Upper middle income: 4,516 to 14,005 dollars.
inline constexpr area upper_middle_income{place_detail::checked_code, "wb_umc",
                                          &place_detail::upper_middle_income_group};
/// High income: more than 14,005 dollars.
inline constexpr area high_income{place_detail::checked_code, "wb_hic", &place_detail::high_income_group};
/// East Asia & Pacific.
inline constexpr area east_asia_and_pacific{place_detail::checked_code, "wb_eas",
                                            &place_detail::east_asia_and_pacific_group};
/// Europe & Central Asia.
inline constexpr area europe_and_central_asia{place_detail::checked_code, "wb_ecs",
                                              &place_detail::europe_and_central_asia_group};
/// Latin America & Caribbean.
inline constexpr area latin_america_and_caribbean{place_detail::checked_code, "wb_lcn",
                                                  &place_detail::latin_america_and_caribbean_group};
/// Middle East & North Africa; from fiscal year 2026 on with Afghanistan and Pakistan.
inline constexpr area middle_east_and_north_africa{place_detail::checked_code, "wb_mea",
                                                   &place_detail::middle_east_and_north_africa_group};
/// North America.
inline constexpr area north_america{place_detail::checked_code, "wb_nac", &place_detail::north_america_group};
/// South Asia; until fiscal year 2025 with Afghanistan and Pakistan.
inline constexpr area south_asia{place_detail::checked_code, "wb_sas", &place_detail::south_asia_group};
/// Sub-Saharan Africa.
inline constexpr area sub_saharan_africa{place_detail::checked_code, "wb_ssf", &place_detail::sub_saharan_africa_group};

/// The four groups by income, from low to high.
inline constexpr area by_income[] = {low_income, lower_middle_income, upper_middle_income, high_income};
/// The seven regions.
inline constexpr area regions[] = {east_asia_and_pacific,
                                   europe_and_central_asia,
                                   latin_america_and_caribbean,
                                   middle_east_and_north_africa,
                                   north_america,
                                   south_asia,
                                   sub_saharan_africa};

} // namespace world_bank_groups

namespace place_detail {
template <std::size_t Size>
constexpr area group_that_has(area const& economy, area const (&groups)[Size], serial_day day) {
    for (area const& each : groups) {
        if (is_member(economy, each, day)) return each;
    }
    return {};
}
} // namespace place_detail

/// The World Bank's group by income that the economy was in on that day; no area for one that was not classified, and
/// for what is no economy. Raises `domain_error` for a day on which that is not known: before July 2012 and after June
/// 2026. \code world_bank_income_group(areas::PAK, to_serial({2025, 1, 1})) == world_bank_groups::lower_middle_income
/// \endcode
[[nodiscard]] constexpr area world_bank_income_group(area const& economy, serial_day day) {
    return place_detail::group_that_has(economy, world_bank_groups::by_income, day);
}
/// The World Bank's region that the economy was in on that day. Raises `domain_error` for a day before July 2019 and
/// after June 2026. Example: `world_bank_region(areas::IND, to_serial({2025, 1, 1})) == world_bank_groups::south_asia`.
[[nodiscard]] constexpr area world_bank_region(area const& economy, serial_day day) {
    return place_detail::group_that_has(economy, world_bank_groups::regions, day);
}

} // namespace almanac::inline v0
