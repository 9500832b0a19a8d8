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
#include <almanac/place/area.hpp>
#include <almanac/unit/text/unit_text.hpp>
#include <almanac/unit/unit.hpp>

namespace almanac::inline v0 {

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

/// A length of time in months or in days: what a growth looks back over, and is remembered to be over.
struct time_lag {
    std::int32_t months = 0;
    std::int32_t days = 0;

    /// Whether there is none: a level is over no time.
    [[nodiscard]] constexpr bool empty() const { return months == 0 && days == 0; }
    friend constexpr bool operator==(time_lag const& a, time_lag const& b) {
        return a.months == b.months && a.days == b.days;
    }
};
/// Against the same period of the year before: `growth(quarters, one_year)`.
inline constexpr time_lag one_year{12, 0};
inline constexpr time_lag one_quarter{3, 0};
inline constexpr time_lag one_month{1, 0};

/// "12 months", "7 days"; empty for none.
[[nodiscard]] constexpr text<40> to_text(time_lag const& lag) {
    text<40> out;
    if (lag.empty()) return out;
    std::int32_t const count = lag.months != 0 ? lag.months : lag.days;
    std::string_view const unit = lag.months != 0 ? " month" : " day";
    return out.append_integer(count).append(unit).append(count == 1 ? "" : "s");
}

/// Whether flows are of their own periods, or of the year up to the end of each: January to March for March.
enum class accumulation : std::uint8_t { of_each_period, year_to_date };

/// Where along its way a good is valued (IMTS 2010, chapter IV): free on board at the exporter's border, or with cost,
/// insurance and freight up to the importer's.
enum class valuation : std::uint8_t { unstated, fob, cif };

/// The valuation as trade statistics write it: "f.o.b.".
[[nodiscard]] constexpr std::string_view to_text(valuation v) {
    return v == valuation::fob ? "f.o.b." : v == valuation::cif ? "c.i.f." : "unstated";
}

/// What all values of a container are said of, apart from the unit. The price basis of money is part of the unit, the
/// frequency belongs to `series` and `panel`, and so does what differs from value to value: area, period, status.
struct common_basis {
    /// What is measured, in the words of the source: "GDP per capita". Held: the text that it was made of may go.
    shared_text indicator{};
    /// What kind of thing: left unstated, it is refused where it matters.
    nature kind = nature::unstated;
    assertion asserted = assertion::observed;
    /// The partner, of flows between areas; empty otherwise.
    area counterpart{};
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
};

namespace refused {
/// Raises `unit_mismatch`: the container is in another unit.
[[noreturn]] inline void this_container_is_in_another_unit(unit const& its_unit, unit const& asked) {
    raise(unit_mismatch(
        text<400>("the values are in ").append(to_text(its_unit)).append(", not in ").append(to_text(asked))));
}
} // namespace refused

} // namespace almanac::inline v0
