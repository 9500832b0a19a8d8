// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// How the two sides of a rule stand to each other.
#pragma once

#include <almanac/core/conditions.hpp>

namespace almanac::inline v0 {

/// What a rule demands of its left side and the sum on its right side.
/// Example: `hierarchy_rule{"R070", "G", rule_relation::greater_or_equal, parts}`.
enum class rule_relation : unsigned char { equal, less, less_or_equal, greater, greater_or_equal };

} // namespace almanac::inline v0
