// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What the dataset counts and by which rates, beyond the units of the library.
#pragma once

#include <almanac/unit/units.hpp>

namespace almanac::inline v0::corridor {

/// Counted kinds and rates of the dataset.
namespace kinds {
inline constexpr unit coder = counted("coder");
inline constexpr unit delegate = counted("delegate");
inline constexpr unit delegation = counted("delegation");
inline constexpr unit drone = counted("drone");
inline constexpr unit fighter = counted("fighter");
inline constexpr unit freelancer = counted("freelancer");
inline constexpr unit graduate = counted("graduate");
inline constexpr unit incident = counted("incident");
inline constexpr unit militant = counted("militant");
inline constexpr unit order = counted("order");
inline constexpr unit patient = counted("patient");
inline constexpr unit pillar = counted("pillar");
inline constexpr unit scholar = counted("scholar");
inline constexpr unit startup = counted("startup");
inline constexpr unit state = counted("state");
inline constexpr unit subscription = counted("subscription");
inline constexpr unit truck = counted("truck");
inline constexpr unit worker = counted("worker");

inline constexpr unit USD_per_a = almanac::units::USD / almanac::units::a;
inline constexpr unit USD_per_person = almanac::units::USD / almanac::units::person;
inline constexpr unit USD_per_t = almanac::units::USD / almanac::units::t;
inline constexpr unit graduate_per_a = graduate / almanac::units::a;
inline constexpr unit incident_per_a = incident / almanac::units::a;
inline constexpr unit m3_per_a = almanac::units::m3 / almanac::units::a;
inline constexpr unit t_per_ha = almanac::units::t / almanac::units::ha;
inline constexpr unit t_per_mo = almanac::units::t / almanac::units::mo;
inline constexpr unit truck_per_mo = truck / almanac::units::mo;
} // namespace kinds

} // namespace almanac::inline v0::corridor
