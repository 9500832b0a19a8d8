// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A number as a source stated it: with its unit, the interval that its printed form leaves open, and what it is said
/// of.
#pragma once

#include <almanac/calendar/period.hpp>
#include <almanac/indicator/nature.hpp>
#include <almanac/indicator/rounding_interval.hpp>
#include <almanac/indicator/status.hpp>
#include <almanac/number/decimal.hpp>
#include <almanac/number/interval.hpp>
#include <almanac/place/area.hpp>
#include <almanac/unit/refused.hpp>
#include <almanac/unit/unit_text.hpp>

namespace almanac::inline v0 {

template <unit Unit>
struct figure;

namespace refused {
/// The condition of the error for an operator of figures while `compare/` is not included.
template <class Left, class Right>
struct computing_with {
    static constexpr bool header_is_included = false;
};
} // namespace refused

/// What a figure is said of, apart from its unit: the things to look at before two figures are computed with.
struct basis {
    period when = no_period();
    nature kind = nature::flow;
    assertion asserted = assertion::observed;
    observation_status status{};
    area where{};
    area counterpart{};
};

/// A stated figure whose unit is part of its type. Two figures of one unit still need one basis before they compare:
/// see `compare/`. Example: `figure<units::USD>` for "$392 million" is 392e6, in [391.5, 392.5) million.
template <unit Unit>
struct figure {
    /// The unit, as a value.
    static constexpr unit unit_of = Unit;

    decimal value{};                        ///< as printed: {392, 6} for 392 million
    interval range = exactly(decimal(0));   ///< where the true value lies, see `rounding_interval`
    qualifier qualified = qualifier::plain; ///< the word before the number
    basis on{};                             ///< what it is said of
    std::string_view key{};                 ///< of the row it came from, if any: what to cite it by

    /// The unit, as every figure and result has it.
    [[nodiscard]] static constexpr unit in() { return Unit; }

    /// Does not compile, and says so with the names of both units: what a source stated stays in its unit. What is
    /// computed from it may be in another.
    template <unit Other>
    constexpr operator figure<Other>() const {
        static_assert(refused::converting<name<spelled<Unit>()>, name<spelled<Other>()>>::allowed,
                      "almanac: a figure keeps the unit that it was stated in");
        return {};
    }
};

/// A stated figure whose unit is known at run time: the twin of `figure`.
struct any_figure {
    decimal value{};
    interval range = exactly(decimal(0));
    qualifier qualified = qualifier::plain;
    basis on{};
    std::string_view key{};
    unit its_unit{};

    [[nodiscard]] constexpr unit const& in() const { return its_unit; }
};

/// A figure made by hand, of a number that is exact: `state<units::USD>(392_million, {.when = year(2024)})` is that
/// many dollars, and 120 less 100 is 20. A qualifier leaves room: `state<units::USD>(100, on, qualifier::about)`. A
/// number that was printed says so: `printed(392, 6)`, or text (`parse_figure.hpp`).
template <unit Unit>
[[nodiscard]] constexpr figure<Unit> state(decimal value, basis const& on, qualifier q = qualifier::exact,
                                           rounding_rule const& rule = {}) {
    if (q == qualifier::plain) q = qualifier::exact;
    return {value, rounding_interval(value, q, Unit, rule), q, on, {}};
}
/// A figure made by hand, of a printed number: `state<units::USD>(printed(392, 6), on)` for "$392 million" is [391.5,
/// 392.5) million. Its interval follows from the digits: see `rounding_interval`.
template <unit Unit>
[[nodiscard]] constexpr figure<Unit> state(printed_form const& digits, basis const& on, qualifier q = qualifier::plain,
                                           rounding_rule const& rule = {}) {
    return {digits.number.value, rounding_interval(digits, q, Unit, rule), q, on, {}};
}

/// The figure with its unit as a member.
template <unit Unit>
[[nodiscard]] constexpr any_figure forget_unit(figure<Unit> const& f) {
    return {f.value, f.range, f.qualified, f.on, f.key, Unit};
}

/// Whether figures in the two units have a difference: amounts of one dimension, percentages, points and ranks do,
/// index numbers do not, because their base is not here.
template <unit A, unit B>
inline constexpr bool figures_have_difference = same_dimension(A, B) && A.kind != measure::index;

// What figures add up to, and differ by, is computed in `compare/`, which is of a higher layer. Its operators are
// more constrained than these two, which only say what is wrong, whatever is included.

/// Does not compile: the units do not add, or <almanac/compare.hpp>, which adds figures, is not included.
template <unit A, unit B>
constexpr figure<A> operator+(figure<A> const& a, figure<B> const&) {
    if constexpr (!units_add(A, B)) {
        static_assert(refused::adding<name<spelled<A>()>, name<spelled<B>()>>::allowed,
                      "almanac: cannot add these units");
    } else {
        static_assert(refused::computing_with<name<spelled<A>()>, name<spelled<B>()>>::header_is_included,
                      "almanac: adding figures needs the header <almanac/compare.hpp>");
    }
    return a;
}

/// Does not compile: the units have no difference, or <almanac/compare.hpp>, which subtracts figures, is not included.
template <unit A, unit B>
constexpr figure<A> operator-(figure<A> const& a, figure<B> const&) {
    if constexpr (!figures_have_difference<A, B>) {
        static_assert(refused::subtracting<name<spelled<A>()>, name<spelled<B>()>>::allowed,
                      "almanac: cannot subtract these units");
    } else {
        static_assert(refused::computing_with<name<spelled<A>()>, name<spelled<B>()>>::header_is_included,
                      "almanac: subtracting figures needs the header <almanac/compare.hpp>");
    }
    return a;
}

} // namespace almanac::inline v0
