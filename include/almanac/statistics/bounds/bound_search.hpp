// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Bounds of a result by search: where "no result lies beyond x" can be proved for an x, the nearest such x is looked
/// for.
#pragma once

#include <almanac/number/elementary.hpp>

namespace almanac::inline v0 {
namespace statistics_detail {

/// A bound of a result on the side of its `value` where `limit`, a bound that is known already, lies. `excess(x)` is
/// zero or less when surely no result lies beyond `x`, and the less the further `x` is from the results. The bound is
/// proved, and as near as `excess` allows but for about a thousandth of the distance from `value`; it takes some seven
/// calls (the method of false position, aimed a little beyond the zero).
template <class Excess>
constexpr double bound_between(double value, double limit, Excess excess) {
    double const side = limit > value ? 1 : -1;
    double const reach = elementary::abs(limit - value);
    double const finest = 3e-16 * (1 + elementary::abs(value));
    double fails = 0; // as distances from `value`
    double of_fails = excess(value);
    if (of_fails <= 0 || reach == 0) return value;
    double found = (elementary::min)(1e-3 * (1 + elementary::abs(value)), reach);
    double of_found = 0;
    int halvings = 0; // of what is left to the limit, where the formula behind `excess` may have no value
    for (int turn = 0;; ++turn) {
        of_found = excess(value + side * found);
        if (of_found <= 0) break;
        if (found == reach) return limit;
        fails = found;
        of_fails = of_found;
        double const half_way = fails + (reach - fails) / 2;
        found = found * 8 < half_way ? found * 8 : halvings++ < 4 ? half_way : reach;
        if (turn == 16) found = reach;
        if (found > 1e300) return limit;
    }
    double beyond = 1 + 0x1p-11;
    for (int turn = 0; turn < 12 && found - fails > 1e-3 * found && found > finest; ++turn) {
        double next = (fails + (found - fails) * (of_fails / (of_fails - of_found))) * beyond;
        next = (elementary::max)(next, finest);
        if (!(next > fails && next < found)) next = fails + (found - fails) / 2;
        double const of_next = excess(value + side * next);
        if (of_next <= 0) {
            found = next;
            of_found = of_next;
        } else {
            fails = next;
            of_fails = of_next;
            beyond = 1 + 4 * (beyond - 1);
        }
    }
    return value + side * found;
}

} // namespace statistics_detail
} // namespace almanac::inline v0
