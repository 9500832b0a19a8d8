// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Every institution that the library knows by its code: `institutions::imf`. The names stand in `institution.hpp`.
#pragma once

#include <almanac/place/area.hpp>

/// The known institutions as constants.
namespace almanac::inline v0::institutions {

inline constexpr area adb{place_detail::checked_code, "adb"};
inline constexpr area afdb{place_detail::checked_code, "afdb"};
inline constexpr area aiib{place_detail::checked_code, "aiib"};
inline constexpr area bis{place_detail::checked_code, "bis"};
inline constexpr area ebrd{place_detail::checked_code, "ebrd"};
inline constexpr area edb{place_detail::checked_code, "edb"};
inline constexpr area eib{place_detail::checked_code, "eib"};
inline constexpr area fao{place_detail::checked_code, "fao"};
inline constexpr area gef{place_detail::checked_code, "gef"};
inline constexpr area green_climate_fund{place_detail::checked_code, "green_climate_fund"};
inline constexpr area ibrd{place_detail::checked_code, "ibrd"};
inline constexpr area ida{place_detail::checked_code, "ida"};
inline constexpr area idb{place_detail::checked_code, "idb"};
inline constexpr area ifad{place_detail::checked_code, "ifad"};
inline constexpr area ifc{place_detail::checked_code, "ifc"};
inline constexpr area ilo{place_detail::checked_code, "ilo"};
inline constexpr area imf{place_detail::checked_code, "imf"};
inline constexpr area isdb{place_detail::checked_code, "isdb"};
inline constexpr area itu{place_detail::checked_code, "itu"};
inline constexpr area ndb{place_detail::checked_code, "ndb"};
inline constexpr area undp{place_detail::checked_code, "undp"};
inline constexpr area unesco{place_detail::checked_code, "unesco"};
inline constexpr area unicef{place_detail::checked_code, "unicef"};
inline constexpr area united_nations{place_detail::checked_code, "united_nations"};
inline constexpr area wfp{place_detail::checked_code, "wfp"};
inline constexpr area who{place_detail::checked_code, "who"};
inline constexpr area world_bank{place_detail::checked_code, "world_bank"};
inline constexpr area wto{place_detail::checked_code, "wto"};

} // namespace almanac::inline v0::institutions
