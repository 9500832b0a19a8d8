// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What a comparison computes: a value, the interval that it surely lies in, and what had to be waived to get it.
#pragma once

#include <almanac/indicator/reason.hpp>
#include <almanac/number/decimal.hpp>
#include <almanac/number/interval.hpp>
#include <almanac/unit/unit.hpp>

namespace almanac::inline v0 {

/// A computed number in `Unit`s. `value` comes from the printed values, to 18 digits; `range` contains the result for
/// every combination of true values that the printed forms leave open.
template <unit Unit>
struct result {
    static constexpr unit unit_of = Unit;

    decimal value{};
    interval range = exactly(decimal(0));
    /// The reasons against this computation that the caller waived. Empty for a clean one.
    reasons waived{};

    [[nodiscard]] static constexpr unit in() { return Unit; }
};

/// A computed number whose unit is known at run time.
struct any_result {
    decimal value{};
    interval range = exactly(decimal(0));
    reasons waived{};
    unit its_unit{};

    [[nodiscard]] constexpr unit const& in() const { return its_unit; }
};

} // namespace almanac::inline v0
