// Numbers that are equal but for rounding, alone, in containers and in bounds. Missing is near missing.
#pragma once

#include <almanac/number/bounded.hpp>

#include <cstddef>

/// Whether the numbers differ by at most this part of the expected one, or of 1 where that is greater: a few roundings.
constexpr bool is_near(double found, double expected, double tolerance = 4e-15) {
    using namespace almanac;
    if (is_missing(found) || is_missing(expected)) return is_missing(found) && is_missing(expected);
    return elementary::abs(found - expected) <= tolerance * elementary::max(1, elementary::abs(expected));
}

/// The same of what many operations have rounded.
constexpr bool is_close(double found, double expected, double tolerance = 1e-12) {
    return is_near(found, expected, tolerance);
}

/// Whether the cells of a container hold these numbers, each but for this part of it, and those that miss say so.
template <class Container, std::size_t Size>
constexpr bool holds(Container const& c, double const (&expected)[Size], double tolerance = 1e-15) {
    using namespace almanac;
    if (c.size() != Size) return false;
    for (std::size_t i = 0; i < Size; ++i) {
        double const found = value_of(c[i].value);
        if (is_missing(found) != is_missing(expected[i]) || is_missing(c[i].status) != is_missing(found)) return false;
        if (is_missing(found)) continue;
        if (!(elementary::abs(found - expected[i]) <= tolerance * elementary::abs(expected[i]))) return false;
    }
    return true;
}

/// Whether the point is between the bounds but for the rounding of the point itself, and the value between them.
constexpr bool holds(almanac::bounded const& bounds, double point, double tolerance = 1e-12) {
    double const rounding = tolerance * (1 + almanac::elementary::abs(point));
    return bounds.low <= bounds.value && bounds.value <= bounds.high && bounds.low - rounding <= point &&
           point <= bounds.high + rounding;
}

/// Whether bounds are these, but for rounding outward.
constexpr bool is_from_to(almanac::bounded const& found, double low, double high, double tolerance = 1e-13) {
    return is_near(found.low, low, tolerance) && found.low <= low && is_near(found.high, high, tolerance) &&
           found.high >= high;
}
