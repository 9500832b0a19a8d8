// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The regions that the dataset speaks of beyond the areas of the library, as the article groups them.
#pragma once

#include <almanac/place/area_text.hpp>
#include <almanac/place/areas.hpp>

#include <string_view>

namespace almanac::inline v0::corridor {

/// Regions without a code in `areas`.
namespace regions {
inline constexpr area chn_rus = unlisted_area("chn_rus");       ///< China and Russia.
inline constexpr area europe = unlisted_area("europe");         ///< Europe.
inline constexpr area kaz_kgz = unlisted_area("kaz_kgz");       ///< Kazakhstan and Kyrgyzstan.
inline constexpr area kaz_tkm = unlisted_area("kaz_tkm");       ///< Kazakhstan and Turkmenistan.
inline constexpr area kgz_tjk = unlisted_area("kgz_tjk");       ///< Kyrgyzstan and Tajikistan.
inline constexpr area low_income = unlisted_area("low_income"); ///< low-income countries.
inline constexpr area qtta = unlisted_area("qtta");             ///< the four states of the transit agreement.
inline constexpr area south_asia = unlisted_area("south_asia"); ///< South Asia.
} // namespace regions

/// The area's everyday English name: a region's here, any other area's by `almanac::short_name`.
[[nodiscard]] constexpr std::string_view short_name(area const& a) {
    if (a == regions::chn_rus) return "China and Russia";
    if (a == regions::europe) return "Europe";
    if (a == regions::kaz_kgz) return "Kazakhstan and Kyrgyzstan";
    if (a == regions::kaz_tkm) return "Kazakhstan and Turkmenistan";
    if (a == regions::kgz_tjk) return "Kyrgyzstan and Tajikistan";
    if (a == regions::low_income) return "low-income countries";
    if (a == regions::qtta) return "the four states of the transit agreement";
    if (a == regions::south_asia) return "South Asia";
    return almanac::short_name(a);
}

} // namespace almanac::inline v0::corridor
