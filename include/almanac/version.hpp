// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The version of the library. This is its one place: the build reads the lines below.
#pragma once

/// The version as a number for `#if`: 10000 x major + 100 x minor + patch.
#define ALMANAC_VERSION 200

namespace almanac::inline v0 {

/// Major, minor, patch, by semantic versioning (https://semver.org). Everything stands in an inline namespace of the
/// major version, so that parts of a program that were compiled with two major versions do not link silently.
inline constexpr char const* version = "0.2.0";

} // namespace almanac::inline v0
