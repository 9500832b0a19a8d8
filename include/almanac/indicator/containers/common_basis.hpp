// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What all values of a container have in common: their unit, known to the compiler or only at run time, and what they
/// are said of.
#pragma once

#include <almanac/calendar/period.hpp>
#include <almanac/core/shared_text.hpp>
#include <almanac/indicator/any_unit.hpp>
#include <almanac/indicator/indicator.hpp>
#include <almanac/indicator/nature.hpp>
#include <almanac/indicator/reason.hpp>
#include <almanac/indicator/status.hpp>
#include <almanac/indicator/valuation.hpp>
#include <almanac/place/area_set.hpp>
#include <almanac/unit/text/unit_text.hpp>
#include <almanac/unit/unit.hpp>

namespace almanac::inline v0 {

/// The unit of a container: part of its type, and no memory. Example: `held_unit<units::USD>::in() == units::USD`.
template <unit Unit>
struct held_unit {
    /// The unit.
    [[nodiscard]] static constexpr unit in() { return Unit; }
};
/// The unit of a container that learns it at run time.
template <>
struct held_unit<any_unit> {
    unit its_unit{}; ///< the unit

    /// The unit.
    [[nodiscard]] constexpr unit const& in() const { return its_unit; }
};

/// A length of time in months or in days: how far a growth rate looks back, which its result remembers.
/// Example: `to_text(time_lag{.months = 12}).view() == "12 months"`.
struct time_lag {
    std::int32_t months = 0; ///< months; 0 where it is counted in days
    std::int32_t days = 0;   ///< days; 0 where it is counted in months

    /// Whether there is none, as of a level.
    [[nodiscard]] constexpr bool empty() const { return months == 0 && days == 0; }
    friend constexpr bool operator==(time_lag const& a, time_lag const& b) {
        return a.months == b.months && a.days == b.days;
    }
};
/// Against the same period of the year before: `growth(quarters, one_year)`.
inline constexpr time_lag one_year{12, 0};
/// Against the quarter before: `growth(quarters, one_quarter)`.
inline constexpr time_lag one_quarter{3, 0};
/// Against the month before: `growth(months, one_month)`.
inline constexpr time_lag one_month{1, 0};

/// "12 months", "7 days"; empty for none. Example: `to_text(one_quarter).view() == "3 months"`.
[[nodiscard]] constexpr text<64> to_text(time_lag const& lag) {
    text<64> out;
    if (lag.empty()) return out;
    std::int32_t const count = lag.months != 0 ? lag.months : lag.days;
    std::string_view const unit = lag.months != 0 ? " month" : " day";
    return out.append_integer(count).append(unit).append(count == 1 ? "" : "s");
}

/// Whether flows are of their own periods, or of the year up to the end of each: January to March for March.
/// Example: `common_basis{.accumulated = accumulation::year_to_date}`.
enum class accumulation : std::uint8_t { of_each_period, year_to_date };

/// What all values of a container are said of, apart from the unit. The price basis of money is part of the unit, the
/// frequency belongs to `series` and `panel`, and so does what differs from value to value: area, period, status.
/// Example: `common_basis{.indicator = "GDP", .kind = nature::flow}`.
struct common_basis {
    /// What is measured, in the words of the source: "GDP per capita". Copied: the text that it was made of need not
    /// stay.
    shared_text indicator{};
    /// What kind of thing: left unstated, it is refused where it matters.
    nature kind = nature::unstated;
    assertion asserted = assertion::observed; ///< observed, projected, planned ...
    /// The partner, of flows between areas; several after a sum over them, empty otherwise.
    area_set counterpart{};
    /// Of index numbers: the period in which they are 100.
    period base = no_period();
    /// What a caller waived to get these values; empty for what a source stated.
    reasons waived{};
    /// Of changes and growth: over how much time.
    time_lag over{};
    /// Of flows: whether they add up within the year.
    accumulation accumulated = accumulation::of_each_period;
    /// Of trade: where it is valued.
    valuation valued = valuation::unstated;
    /// What is measured, as an entry of a list of indicators: with it, exports do not add to GDP.
    measured what{};
    /// The edition that the values were published in, by its day or month; where none is stated, no period.
    period vintage = no_period();
};

namespace refused {
/// Raises `unit_mismatch`: the container is in another unit.
[[noreturn]] inline void this_container_is_in_another_unit(unit const& its_unit, unit const& asked) {
    raise(unit_mismatch(
        text<700>("the values are in ").append(to_text(its_unit)).append(", not in ").append(to_text(asked))));
}
} // namespace refused

} // namespace almanac::inline v0
