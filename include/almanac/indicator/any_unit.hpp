// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What stands for a unit that the compiler does not know.
#pragma once

#include <almanac/unit/unit.hpp>

namespace almanac::inline v0 {

/// What stands in the place of a unit in the type of a container, or of a figure, whose unit is known at run time only.
inline constexpr unit any_unit{127, 127, 127, 127, measure::amount, {}, {}, {}, {}, {}};

} // namespace almanac::inline v0
