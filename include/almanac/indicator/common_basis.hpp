// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What all values of a container have in common: their unit, known to the compiler or only at run time, and what they
/// are said of.
#pragma once

#include <almanac/calendar/period.hpp>
#include <almanac/indicator/nature.hpp>
#include <almanac/indicator/reason.hpp>
#include <almanac/indicator/status.hpp>
#include <almanac/place/area.hpp>
#include <almanac/unit/unit.hpp>
#include <almanac/unit/unit_text.hpp>

#include <string_view>

namespace almanac::inline v0 {

/// What stands in the place of a unit in the type of a container whose unit is known at run time only.
inline constexpr unit any_unit{127, 127, 127, 127, measure::amount, {}, {}, {}, {}, {}};

/// The unit of a container: part of its type, and no memory.
template <unit Unit>
struct held_unit {
    [[nodiscard]] static constexpr unit in() { return Unit; }
};
/// The unit of a container that learns it at run time.
template <>
struct held_unit<any_unit> {
    unit its_unit{};

    [[nodiscard]] constexpr unit const& in() const { return its_unit; }
};

/// What all values of a container are said of, apart from the unit. The price basis of money is part of the unit, the
/// frequency belongs to `series` and `panel`, and so does what differs from value to value: area, period, status.
struct common_basis {
    /// What is measured, in the words of the source: "GDP per capita". Referred to, not held.
    std::string_view indicator{};
    nature kind = nature::flow;
    assertion asserted = assertion::observed;
    /// The partner, of flows between areas; empty otherwise.
    area counterpart{};
    /// Of index numbers: the period in which they are 100.
    period base = no_period();
    /// What a caller waived to get these values; empty for what a source stated.
    reasons waived{};
};

namespace refused {
/// Throws `unit_mismatch`: the container is in another unit.
[[noreturn]] inline void this_container_is_in_another_unit(unit const& its_unit, unit const& asked) {
    raise(unit_mismatch(
        text<400>("the values are in ").append(to_text(its_unit)).append(", not in ").append(to_text(asked))));
}
} // namespace refused

} // namespace almanac::inline v0
