// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The rounding modes. No operation of the library rounds without one being named at the call.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstdint>

namespace almanac::inline v0 {

/// How a value between two neighbours becomes one of them. The first seven mean what the modes of the same names mean
/// in Java's `java.math.RoundingMode`; a table of examples stands there and in the tests:
/// https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/math/RoundingMode.html
/// Example: `round_to(2.5_dec, 0, rounding::half_even) == 2 && round_to(2.5_dec, 0, rounding::half_up) == 3`.
enum class rounding : std::uint8_t {
    half_even,    ///< to the nearest; a tie goes to the neighbour whose last digit is even: 2.5 to 2, 1.5 to 2
    half_up,      ///< to the nearest; a tie goes away from zero: 2.5 to 3, -2.5 to -3
    half_down,    ///< to the nearest; a tie goes toward zero: 2.5 to 2, -2.5 to -2
    up,           ///< away from zero: 1.1 to 2, -1.1 to -2
    down,         ///< toward zero: 1.9 to 1, -1.9 to -1
    ceiling,      ///< toward positive infinity: 1.1 to 2, -1.9 to -1
    floor,        ///< toward negative infinity: 1.9 to 1, -1.1 to -2
    half_ceiling, ///< to the nearest; a tie goes toward positive infinity: 2.5 to 3, -2.5 to -2
    half_floor,   ///< to the nearest; a tie goes toward negative infinity: 2.5 to 2, -2.5 to -3
    half_odd,     ///< to the nearest; a tie goes to the neighbour whose last digit is odd: 2.5 to 3, 1.5 to 1
    exact,        ///< no rounding: raises `domain_error` when anything would be lost
};

namespace number_detail {

/// Where the discarded part of a number stands against half a unit of the last kept digit.
enum class discarded : std::uint8_t { below_half, half, above_half };

/// True when a magnitude whose discarded part is not zero grows by one unit. `rounding::exact` must not come here.
constexpr bool rounds_away(rounding mode, bool is_negative, bool is_odd, discarded part) {
    switch (mode) {
    case rounding::half_even: return part == discarded::above_half || (part == discarded::half && is_odd);
    case rounding::half_up: return part != discarded::below_half;
    case rounding::half_down: return part == discarded::above_half;
    case rounding::half_ceiling: return part == discarded::above_half || (part == discarded::half && !is_negative);
    case rounding::half_floor: return part == discarded::above_half || (part == discarded::half && is_negative);
    case rounding::half_odd: return part == discarded::above_half || (part == discarded::half && !is_odd);
    case rounding::up: return true;
    case rounding::ceiling: return !is_negative;
    case rounding::floor: return is_negative;
    case rounding::down:
    case rounding::exact: break;
    }
    return false;
}

} // namespace number_detail
} // namespace almanac::inline v0
