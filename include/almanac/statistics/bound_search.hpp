// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Bounds of a result by search: where "no result lies beyond x" can be proved for an x, the nearest such x is looked
/// for.
#pragma once

#include <almanac/number/elementary.hpp>

namespace almanac::inline v0 {
namespace statistics_detail {

/// A bound of a result on the side of its `value` where `limit`, a bound that is known already, lies. `proves(x)` says
/// whether surely no result lies beyond `x`. The bound is proved, and nearly as close as `proves` allows: the search
/// goes on until what is left to find is less than a thousandth of the distance to `value`.
template <class Claim>
constexpr double bound_between(double value, double limit, Claim proves) {
    double const side = limit > value ? 1 : -1;
    double fails = value;
    double found = limit;
    for (double step = 1e-15 * (1 + elementary::abs(value)); step < 1e15; step *= 16) {
        double const next = value + side * step;
        if (!(side * next < side * limit)) break;
        if (proves(next)) {
            found = next;
            break;
        }
        fails = next;
    }
    if (elementary::abs(found) > 1e300) return found;
    for (int turn = 0; turn < 14; ++turn) {
        double const middle = fails + (found - fails) / 2;
        (proves(middle) ? found : fails) = middle;
    }
    return found;
}

} // namespace statistics_detail
} // namespace almanac::inline v0
