// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Convergence of the areas of a panel, and the catching up of one series with another.
#pragma once

#include <almanac/compare/containers/area_checks.hpp>
#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/compare/containers/frequency.hpp>
#include <almanac/compare/containers/growth.hpp>
#include <almanac/indicator/containers/coverage.hpp>
#include <almanac/statistics/convergence.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

/// The spread of the areas in each period: the standard deviation of the logarithms of their levels, as a series
/// without an area, and of how many of the areas it is. Where it falls, the areas converge. A missing value raises
/// `domain_error`, naming it, or with `absent::skip` is left out of its period; a period with fewer than two values has
/// no spread. Raises `domain_error`, naming it, for a level that is not above zero, and `not_comparable` for areas that
/// count a country twice and for levels in each area's own currency, unless `reason::area` or `reason::local_currency`
/// is waived. Percentages and ranks do not compile. Of index
/// numbers it says something only if they compare the areas, as price levels do. The same areas in each period make the
/// spreads comparable: see the coverages.
/// Example: `sigma_convergence_over_time(gdp_per_head, deviation_of::population, absent::skip).values`.
template <unit Unit, class Value, class Storage>
requires compare_detail::may_answer<compare_detail::asks::growth, Unit>
[[nodiscard]] constexpr auto sigma_convergence_over_time(panel<Unit, Value, Storage> const& levels,
                                                         deviation_of which = deviation_of::population,
                                                         absent when_missing = absent::refuse, reasons waived = {}) {
    compare_detail::check_has_growth(levels.in());
    constexpr unit known = compare_detail::known_unit<Unit, units::one>;
    common_basis about = levels.about;
    about.kind = nature::ratio;
    about.what = {};
    about.base = no_period();
    about.waived = about.waived | compare_detail::check_areas_apart("sigma convergence", levels, waived);
    covered<series<known, Value>> result{
        {compare_detail::hold<known>(units::one), about, {}, levels.every, levels.first_ordinal, {}}, {}};
    for (std::size_t t = 0; t < levels.period_count; ++t) {
        auto const section = levels.cross_section_at(t);
        std::vector<Value> present;
        for (std::size_t i = 0; i < section.size(); ++i) {
            Value const level = section.cells.values[i];
            if (!is_missing(level)) {
                if (!(low_of(level) > 0))
                    refused::an_area_is_not_above_zero("sigma convergence", section.areas[i], section.when);
                present.push_back(level);
            } else if (when_missing == absent::refuse) {
                refused::an_area_has_no_number("sigma convergence", section.areas[i], section.when);
            }
        }
        bool const is_enough = present.size() >= 2;
        result.values.cells.values.items.push_back(is_enough ? statistics::sigma_convergence(present, which)
                                                             : Value(missing_value));
        result.coverages.push_back(
            {static_cast<std::int32_t>(section.size()), static_cast<std::int32_t>(present.size()), missing_value});
    }
    return result;
}
// clang-format off
template <unit Unit, class Value, class Storage, class Why = compare_detail::why_no_answer<compare_detail::asks::growth, panel<Unit, Value, Storage>>> requires compare_detail::cells_are_refused<Why>
panel<Unit, Value> sigma_convergence_over_time(panel<Unit, Value, Storage> const&, auto const&...) = delete; // almanac: a percentage or a rank has no logarithm that compares; Why says what this is in
// clang-format on

/// Beta convergence of the areas of a panel: the slope, the speed that follows from it, and of how many areas. A slope
/// that is or may be -1 or less has no speed: then that is missing, though those behind did grow faster.
/// Example: `beta_convergence_between(gdp, year(2000), year(2024)).beta`.
template <number Number>
struct panel_beta {
    Number beta;               ///< the slope; below zero where those behind grew faster
    convergence<Number> speed; ///< the yearly speed that follows from it
    coverage areas;            ///< of how many areas, and of how many there are
};

/// Whether the areas that were behind grew faster: the slope of the logarithmic growth from `first` to `last` on the
/// logarithm of the level in `first`, over the areas that have both, and the yearly speed of convergence. An area
/// without one of the two raises `domain_error`, naming it, or with `absent::skip` is left out. Raises `unknown_key`
/// for a period that the panel lacks, and `domain_error` when the second is not the later, for levels that are not
/// above zero or do not differ, and for fewer than two areas.
/// Example: `beta_convergence_between(gdp, year(2000), year(2024), absent::skip)`.
template <unit Unit, class Value, class Storage>
requires compare_detail::may_answer<compare_detail::asks::growth, Unit>
[[nodiscard]] constexpr panel_beta<Value> beta_convergence_between(panel<Unit, Value, Storage> const& levels,
                                                                   period const& first, period const& last,
                                                                   absent when_missing = absent::refuse,
                                                                   reasons waived = {}) {
    compare_detail::check_has_growth(levels.in());
    static_cast<void>(compare_detail::check_areas_apart("beta convergence", levels, waived));
    auto const before = levels.cross_section(first);
    auto const after = levels.cross_section(last);
    double const years = compare_detail::years_in(levels, first, last);
    std::vector<Value> initial;
    std::vector<Value> growths;
    for (std::size_t i = 0; i < before.size(); ++i) {
        Value const from = before.cells.values[i];
        Value const to = after.cells.values[i];
        if (!is_missing(from) && !is_missing(to)) {
            initial.push_back(from);
            growths.push_back(statistics::log_growth(from, to));
        } else if (when_missing == absent::refuse) {
            refused::an_area_has_no_number("beta convergence", before.areas[i], is_missing(from) ? first : last);
        }
    }
    Value const beta = statistics::beta_convergence(initial, growths);
    bool const overtakes = !(low_of(beta) > -1) && high_of(beta) < 0;
    return {beta,
            overtakes ? convergence<Value>{converging::yes, Value(missing_value)}
                      : statistics::convergence_speed(beta, years),
            {static_cast<std::int32_t>(before.size()), static_cast<std::int32_t>(initial.size()), missing_value}};
}
// clang-format off
template <unit Unit, class Value, class Storage, class Why = compare_detail::why_no_answer<compare_detail::asks::growth, panel<Unit, Value, Storage>>> requires compare_detail::cells_are_refused<Why>
panel<Unit, Value> beta_convergence_between(panel<Unit, Value, Storage> const&, auto const&...) = delete; // almanac: a percentage or a rank has a change, in points or places, and no growth rate; Why says what this is in
// clang-format on

namespace compare_detail {
template <class Leader, class Follower>
consteval auto catch_up_rule() {
    constexpr unit a = Leader::unit_of;
    constexpr unit b = Follower::unit_of;
    if constexpr (units_in_types<a, b> && !same_dimension_but_prices(a, b)) {
        return naming<refused::these_units_do_not_compare, a, b>{};
    } else if constexpr (!may_answer<asks::growth, a>) {
        return rule_of_one_container<asks::growth, Leader>();
    } else {
        return rule_of_one_container<asks::growth, Follower>();
    }
}
template <class Leader, class Follower>
using why_no_catch_up = decltype(catch_up_rule<Leader, Follower>());
} // namespace compare_detail

/// An answer of `catch_up_time` of two series. Example: `catch_up_time(leader, follower, year(2014), year(2024)).kind`.
template <number Number>
struct series_catch_up {
    catching_up kind = catching_up::undecided; ///< whether and how it catches up
    /// How many years, counted from the last period; zero for `already`; missing for `never` and `undecided`.
    Number years{missing_value};
    reasons waived{}; ///< what had to be waived, here or before
};

/// When one series catches up with another, if both go on growing as they did on average from `first` to `last`,
/// counted from `last`. Undecided where one of the four values is missing. Units of different dimension, percentages
/// and ranks do not compile, or raise `unit_mismatch`. Raises `not_comparable` when the two do not compare,
/// `unknown_key` for a period that one of them lacks, and `domain_error` when the second is not the later and for
/// levels that are not above zero. Example: `catch_up_time(leader, follower, year(2014), year(2024)).years`.
template <unit A, unit B, class Value, class Other, class Storage, class Another>
requires(!compare_detail::cells_are_refused<
         compare_detail::why_no_catch_up<series<A, Value, Storage>, series<B, Other, Another>>>)
    [[nodiscard]] constexpr auto catch_up_time(series<A, Value, Storage> const& leader,
                                               series<B, Other, Another> const& follower, period const& first,
                                               period const& last, reasons waived = {}) {
    if (!compare_detail::have_ratio(leader.in(), follower.in())) {
        refused::figures_of_different_units("compare", leader.in(), follower.in());
    }
    compare_detail::check_has_growth(leader.in());
    auto const ahead = leader.between(first, last);
    auto const behind = follower.between(first, last);
    reasons const kept = compare_detail::check_together("compare", ahead, behind, comparability(ahead, behind), waived);
    double const years = compare_detail::years_in(leader, first, last);
    double const factor = compare_detail::factor_between(follower.in(), leader.in());
    std::size_t const end = ahead.size() - 1;
    auto const reached = behind[end].value;
    auto const found = statistics::catch_up_time(
        ahead[end].value, statistics::cagr(ahead[0].value, ahead[end].value, years),
        is_missing(reached) ? reached : reached * factor, statistics::cagr(behind[0].value, reached, years));
    return series_catch_up<decltype(found.years)>{found.kind, found.years, kept};
}
// clang-format off
template <unit A, unit B, class Value, class Other, class Storage, class Another, class Why = compare_detail::why_no_catch_up<series<A, Value, Storage>, series<B, Other, Another>>> requires compare_detail::cells_are_refused<Why>
series<A, Value> catch_up_time(series<A, Value, Storage> const&, series<B, Other, Another> const&, period const&, period const&, reasons = {}) = delete; // almanac: these do not grow towards each other; Why says why
// clang-format on

} // namespace almanac::inline v0
