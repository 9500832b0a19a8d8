// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// In how many years one figure reaches another, if both go on growing.
#pragma once

#include <almanac/compare/figures/projection.hpp>
#include <almanac/statistics/convergence.hpp>
#include <almanac/unit/units.hpp>

namespace almanac::inline v0 {

/// When one figure catches up with another.
/// Example: `catch_up_time(india, growth_rate::from_percent(5), pakistan, growth_rate::from_percent(4)).kind`.
struct figure_catch_up {
    catching_up kind = catching_up::undecided; ///< whether and how it catches up
    /// How many years it takes, a duration; 0 for `already`, and of no meaning for `never` and `undecided`.
    figure<units::a> years{};
};

/// In how many years the follower reaches the leader, if both go on growing at their yearly rates, which are figures in
/// per cent. Raises `not_comparable` (see `comparability` and `comparability_of_growth`), `unit_mismatch`, and
/// `domain_error` unless the levels are above zero. Source: `statistics::catch_up_time`.
/// Example: `catch_up_time(india, growth_2023, pakistan, growth_2024).years`.
template <figure_like Leader, figure_like LeaderGrowth, figure_like Follower, figure_like FollowerGrowth>
requires compare_detail::units_allow<compare_detail::step::comparison, Leader, Follower>
[[nodiscard]] constexpr figure_catch_up catch_up_time(Leader const& leader, LeaderGrowth const& leader_growth,
                                                      Follower const& follower, FollowerGrowth const& follower_growth,
                                                      reasons waived = {}) {
    any_figure const& ahead = forget_unit(leader);
    any_figure const& behind = forget_unit(follower);
    any_figure const& slow = forget_unit(leader_growth);
    any_figure const& fast = forget_unit(follower_growth);
    if (!same_dimension_but_prices(ahead.in(), behind.in())) {
        refused::figures_of_different_units("compare", ahead.in(), behind.in());
    }
    if (!(slow.in() == units::percent)) refused::a_share_is_in_percent(slow.in());
    if (!(fast.in() == units::percent)) refused::a_share_is_in_percent(fast.in());
    reasons const found = comparability(ahead, behind);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the time to catch up of", open, ahead, behind);
    reasons const of_slow = comparability_of_growth(ahead, slow);
    reasons const of_fast = comparability_of_growth(behind, fast);
    reasons const slow_open = of_slow - waived;
    reasons const fast_open = of_fast - waived;
    if (!slow_open.empty()) compare_detail::refusal_of(slow_open)("let grow", slow_open, ahead, slow);
    if (!fast_open.empty()) compare_detail::refusal_of(fast_open)("let grow", fast_open, behind, fast);
    auto const fraction = [](any_figure const& f) { return bounded_of(f.value, f.range) / 100.0; };
    auto const level = [&](any_figure const& f) {
        return bounded_of(compare_detail::value_in(f, ahead.in()), compare_detail::range_in(f, ahead.in()));
    };
    auto const result = statistics::catch_up_time(level(ahead), fraction(slow), level(behind), fraction(fast));
    figure_catch_up out{result.kind, {}};
    basis on = in_common(ahead.on, behind.on);
    on = compare_detail::spread_over(compare_detail::spread_over(on, slow.on), fast.on);
    compare_detail::set_kind(on, nature::duration);
    compare_detail::set_base(on, no_period());
    // How long it takes is another thing than what is caught up with.
    if (on.what.is_stated() || found.has(reason::indicator_unknown)) on.mixed.add(reason::indicator);
    on.what = {};
    on.asserted = weaker(on.asserted, assertion::projected);
    on.waived = on.waived | found | of_slow | of_fast;
    out.years.on = on;
    if (result.kind != catching_up::in_years && result.kind != catching_up::already) return out;
    out.years.value = from_double(result.years.value, 15, rounding::half_even);
    out.years.range = hull(to_interval(result.years), exactly(out.years.value));
    return out;
}
/// The same at rates of the caller's own.
/// Example: `catch_up_time(india, growth_rate::from_percent(5), pakistan, growth_rate::from_percent(10))`.
template <figure_like Leader, figure_like Follower>
[[nodiscard]] constexpr figure_catch_up catch_up_time(Leader const& leader, growth_rate leader_growth,
                                                      Follower const& follower, growth_rate follower_growth,
                                                      reasons waived = {}) {
    return catch_up_time(leader, compare_detail::rate_as_figure(leader_growth), follower,
                         compare_detail::rate_as_figure(follower_growth), waived);
}

} // namespace almanac::inline v0
