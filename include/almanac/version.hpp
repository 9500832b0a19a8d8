// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The version of the library. This is its one place: the build reads the line below.
#pragma once

namespace almanac::inline v0 {

/// Major, minor, patch, by semantic versioning (https://semver.org).
inline constexpr char const* version = "0.1.0";

} // namespace almanac::inline v0
