// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Whether a printed percentage or mean can be one of so many whole things: the GRIM test (N. J. L. Brown and J. A. J.
/// Heathers, "The GRIM Test", Social Psychological and Personality Science 8(4), 2017,
/// https://doi.org/10.1177/1948550616673876).
#pragma once

#include <almanac/number/decimal_rounding.hpp>
#include <almanac/number/interval_arithmetic.hpp>

#include <cstdint>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: a mean is of one thing at least.
[[noreturn]] inline void a_mean_is_of_one_thing_at_least() {
    raise<domain_error>("a mean or a percentage is of one thing at least");
}
} // namespace refused

namespace audit_detail {
/// The first whole number that is not below the range.
constexpr decimal whole_at_or_above(interval const& total) {
    decimal const up = round_to(total.lower, 0, rounding::ceiling);
    return total.lower_bound == bound::open && up == total.lower ? up + decimal(1) : up;
}
/// The mean of `things` that comes next at or above the lower end of a range.
constexpr interval attainable_near(interval const& range, decimal things) {
    decimal const whole = whole_at_or_above(range * exactly(things));
    return divide(exactly(whole), exactly(things));
}
} // namespace audit_detail

/// Whether a mean of whole numbers can lie in the range: there is a whole k for which k / (things x items) does. The
/// range is what the digits leave open, `rounding_rules::enclosing` with both ends closed, as either end may round to
/// it. `items`: how many whole numbers each thing gave, as the items of a scale. A percentage is a fraction here: 18 %
/// is [0.175, 0.185]. Raises `domain_error` for no things.
/// Example: `!is_attainable(closed_interval(5.185_dec, 5.195_dec), 28)`.
[[nodiscard]] constexpr bool is_attainable(interval const& range, std::int64_t things, std::int64_t items = 1) {
    if (things < 1 || items < 1) refused::a_mean_is_of_one_thing_at_least();
    interval const total = range * exactly(decimal(things) * decimal(items));
    return !is_bounded(total) || contains(total, audit_detail::whole_at_or_above(total));
}

/// The smallest number of things of which a mean can lie in the range: "18 %" needs 11. 0 where none up to `most` can.
/// Example: `smallest_count(closed_interval(0.175_dec, 0.185_dec)) == 11`.
[[nodiscard]] constexpr std::int64_t smallest_count(interval const& range, std::int64_t most = 1000) {
    for (std::int64_t things = 1; things <= most; ++things) {
        if (is_attainable(range, things)) return things;
    }
    return 0;
}

} // namespace almanac::inline v0
