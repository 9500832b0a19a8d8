// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// 128-bit integers for intermediate results. Both compilers that the library supports have them on 64-bit targets.
#pragma once

#include <almanac/core/conditions.hpp>

namespace almanac::inline v0::core_detail {

/// Wide enough for the product of two 64-bit coefficients, and for a coefficient times 10^19.
__extension__ typedef __int128 int128;
/// The same, unsigned: magnitudes.
__extension__ typedef unsigned __int128 uint128;

} // namespace almanac::inline v0::core_detail
