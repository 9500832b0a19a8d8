// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The areas that the dataset speaks of beyond those of the library, as the article groups them. Institutions that lend
/// and grant are in `almanac::institutions`.
#pragma once

#include <almanac/place/area_text.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/place/institutions.hpp>

#include <string_view>

namespace almanac::inline v0::corridor {

/// What the groups of `regions` are made of; a test checks them as `own_group` would, so that a program need not. The
/// article names their members, but for South Asia: there the World Bank's region as it was in April 2025 and SAARC
/// have the same eight.
namespace groups {
inline constexpr group_definition casa_1000{
    .code = "casa_1000", .name = "the four states of the CASA-1000 project", .members = "AFG KGZ PAK TJK"};
inline constexpr group_definition chn_rus{.code = "chn_rus", .name = "China and Russia", .members = "CHN RUS"};
inline constexpr group_definition kaz_kgz{.code = "kaz_kgz", .name = "Kazakhstan and Kyrgyzstan", .members = "KAZ KGZ"};
inline constexpr group_definition kaz_tkm{
    .code = "kaz_tkm", .name = "Kazakhstan and Turkmenistan", .members = "KAZ TKM"};
inline constexpr group_definition kgz_tjk{.code = "kgz_tjk", .name = "Kyrgyzstan and Tajikistan", .members = "KGZ TJK"};
inline constexpr group_definition qtta{.code = "qtta",
                                       .name = "the four states of the Quadrilateral Traffic in Transit Agreement",
                                       .members = "CHN KAZ KGZ PAK"};
inline constexpr group_definition south_asia{
    .code = "south_asia", .name = "South Asia", .members = "AFG BGD BTN IND LKA MDV NPL PAK"};
inline constexpr group_definition tapi{
    .code = "tapi", .name = "the four states of the TAPI pipeline", .members = "AFG IND PAK TKM"};
} // namespace groups

/// Groups of the dataset's own, and areas whose members the article does not name.
namespace regions {
inline constexpr area casa_1000{place_detail::checked_code, "casa_1000",
                                &groups::casa_1000}; ///< the four states of the CASA-1000 project.
inline constexpr area chn_rus{place_detail::checked_code, "chn_rus", &groups::chn_rus}; ///< China and Russia.
inline constexpr area europe = unlisted_area("europe");                                 ///< Europe.
inline constexpr area kaz_kgz{place_detail::checked_code, "kaz_kgz", &groups::kaz_kgz}; ///< Kazakhstan and Kyrgyzstan.
inline constexpr area kaz_tkm{place_detail::checked_code, "kaz_tkm",
                              &groups::kaz_tkm}; ///< Kazakhstan and Turkmenistan.
inline constexpr area kgz_tjk{place_detail::checked_code, "kgz_tjk", &groups::kgz_tjk}; ///< Kyrgyzstan and Tajikistan.
inline constexpr area low_income = unlisted_area("low_income");                         ///< low-income countries.
inline constexpr area qtta{place_detail::checked_code, "qtta",
                           &groups::qtta}; ///< the four states of the Quadrilateral Traffic in Transit Agreement.
inline constexpr area south_asia{place_detail::checked_code, "south_asia", &groups::south_asia}; ///< South Asia.
inline constexpr area tapi{place_detail::checked_code, "tapi",
                           &groups::tapi}; ///< the four states of the TAPI pipeline.
} // namespace regions

/// The area's everyday English name: a region's here, any other area's by `almanac::short_name`.
/// Example: `corridor::short_name(corridor::regions::europe) == "Europe"`.
[[nodiscard]] constexpr std::string_view short_name(area const& a) {
    if (a == regions::europe) return "Europe";
    if (a == regions::low_income) return "low-income countries";
    return almanac::short_name(a);
}

} // namespace almanac::inline v0::corridor
