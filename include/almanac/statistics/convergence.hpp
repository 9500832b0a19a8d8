// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Convergence: how fast a target or a leader is reached, whether those behind grow faster, whether the spread narrows.
///
/// Growth rates are fractions: 0.05 for 5 % a year. A missing number gives a missing result of single numbers and is
/// refused in a range. `bounded` numbers give `bounded` results, which contain the results of all numbers within.
#pragma once

#include <almanac/statistics/growth.hpp>
#include <almanac/statistics/slope.hpp>
#include <almanac/statistics/spread.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

namespace statistics {

/// The yearly growth that leads from what is `now` to a `target` in so many years: (target / now)^(1 / years) - 1.
/// Raises `domain_error` as `cagr`, which it is, looking forward. Example: `required_growth(392e6, 1e9, 6) > 0.1689`.
template <numeric Now, numeric Target>
[[nodiscard]] constexpr auto required_growth(Now const& now, Target const& target, year_count years) {
    return cagr(now, target, years);
}

/// What a level is after some years of constant growth: level x (1 + growth)^years. The growth is a fraction, as all
/// bare numbers are: 0.02 for 2 % a year, and 8 would be 800 %. A typed `growth_rate` cannot be mistaken. Years below
/// zero look back. Raises `domain_error` when the growth is below -1, or -1 for a look back, and when the result is
/// beyond the greatest double. Example: `project(40000, 0.02, 30) > 72454`.
template <numeric Level, numeric Growth>
[[nodiscard]] constexpr auto project(Level const& level, Growth const& growth, year_count years) {
    using result = statistics_detail::widest_number<Level, Growth>;
    result const from(number_of(level));
    result const rate(number_of(growth));
    if (statistics_detail::any_missing(from, rate) || is_missing(years.value)) return result(missing_value);
    constexpr std::string_view operation = "the projection";
    statistics_detail::require_finite(operation, "the level", from);
    statistics_detail::require_finite(operation, "the number of years", years.value);
    statistics_detail::require_growth(operation, rate);
    if (years.value < 0) statistics_detail::require_above_zero(operation, "1 + the growth", result(rate + 1.0));
    return statistics_detail::finite(operation,
                                     result(from * statistics_detail::raised(result(rate + 1.0), years.value, 1.0)));
}

} // namespace statistics

/// Whether and when one level catches up with another.
/// Example: `catch_up_time(40000, 0.02, 4000, 0.01).kind == catching_up::never`.
enum class catching_up : unsigned char {
    already,   ///< it is not behind
    in_years,  ///< it will, if both growth rates last
    never,     ///< it is behind and does not grow faster
    undecided, ///< the bounds allow more than one of these
};

/// The kind's name. Example: `to_text(catching_up::in_years) == "in years"`.
[[nodiscard]] constexpr std::string_view to_text(catching_up kind) {
    constexpr std::string_view names[] = {"already", "in years", "never", "undecided"};
    return names[static_cast<int>(kind)];
}

/// An answer of `catch_up_time`. Example: `catch_up_time(100, 0.02, 120, 0.01).kind == catching_up::already`.
template <number Number>
struct catch_up {
    catching_up kind = catching_up::undecided; ///< whether and how it catches up
    /// How many years: zero for `already`; missing for `never` and `undecided`.
    Number years{missing_value};
};

namespace statistics {

/// In how many years the follower's level reaches the leader's, if both growth rates last:
/// ln(leader / follower) / ln((1 + growth of follower) / (1 + growth of leader)). Of `bounded` numbers `undecided`
/// where the bounds leave open who is ahead or who grows faster; a missing number leaves it open too. Raises
/// `domain_error` unless the levels are above zero and the growth rates above -1. Source of the idea: World Bank,
/// "Convergence or catch-up", a blog. Example: `catch_up_time(40000, 0.02, 4000, 0.07).years > 48.1`.
template <numeric Leader, numeric LeaderGrowth, numeric Follower, numeric FollowerGrowth>
[[nodiscard]] constexpr auto catch_up_time(Leader const& leader, LeaderGrowth const& leader_growth,
                                           Follower const& follower, FollowerGrowth const& follower_growth) {
    using result = statistics_detail::widest_number<Leader, LeaderGrowth, Follower, FollowerGrowth>;
    result const ahead(number_of(leader));
    result const behind(number_of(follower));
    result const slow(number_of(leader_growth));
    result const fast(number_of(follower_growth));
    if (statistics_detail::any_missing(ahead, behind, slow, fast)) return catch_up<result>{};
    constexpr std::string_view operation = "the catch-up time";
    statistics_detail::require_above_zero(operation, "the leader's level", ahead);
    statistics_detail::require_above_zero(operation, "the follower's level", behind);
    statistics_detail::require_above_zero(operation, "1 + the leader's growth", result(slow + 1.0));
    statistics_detail::require_above_zero(operation, "1 + the follower's growth", result(fast + 1.0));
    if (low_of(behind) >= high_of(ahead)) return catch_up<result>{catching_up::already, result(0.0)};
    if (high_of(behind) >= low_of(ahead)) return catch_up<result>{};
    if (high_of(fast) <= low_of(slow)) return catch_up<result>{catching_up::never, result(missing_value)};
    if (low_of(fast) <= high_of(slow)) return catch_up<result>{};
    // As a difference of logarithms, because a quotient near 1 may be rounded to 1 or past it.
    result const gained = elementary::log1p(fast) - elementary::log1p(slow);
    if (!(low_of(gained) > 0)) return catch_up<result>{};
    return catch_up<result>{catching_up::in_years, result(elementary::log(result(ahead / behind)) / gained)};
}

/// How many years of constant growth lie between two levels: ln(to / from) / ln(1 + growth). Negative when growth leads
/// away from `to`. Raises `domain_error` unless the levels are above zero, the growth above -1 and surely not zero.
/// Example: `years_of_growth(1, 2, 0.07) > 10.2`.
template <numeric From, numeric To, numeric Growth>
[[nodiscard]] constexpr auto years_of_growth(From const& from, To const& to, Growth const& growth) {
    using result = statistics_detail::widest_number<From, To, Growth>;
    result const first(number_of(from));
    result const last(number_of(to));
    result const rate(number_of(growth));
    if (statistics_detail::any_missing(first, last, rate)) return result(missing_value);
    constexpr std::string_view operation = "the years of growth";
    statistics_detail::require_above_zero(operation, "the first level", first);
    statistics_detail::require_above_zero(operation, "the second level", last);
    statistics_detail::require_above_zero(operation, "1 + the growth", result(rate + 1.0));
    result const yearly = elementary::log1p(rate);
    if (low_of(yearly) <= 0 && high_of(yearly) >= 0) {
        refused::this_number(operation, "the growth may be zero", low_of(rate), high_of(rate));
    }
    return result(elementary::log(result(last / first)) / yearly);
}

} // namespace statistics

namespace statistics_detail {
/// The logarithms of the numbers of a range, all above zero, as numbers of one type.
template <number Number, class Range, class Projection>
constexpr std::vector<Number> logarithms_of(std::string_view operation, Range& range, Projection& projection,
                                            std::size_t least) {
    std::vector<Number> logarithms;
    for (auto const& value : numbers_of(operation, range, projection, absent::refuse, least)) {
        require_above_zero(operation, "a level", value);
        logarithms.push_back(Number(elementary::log(value)));
    }
    return logarithms;
}
} // namespace statistics_detail

namespace statistics {

/// The slope b of growth on the logarithm of the initial level, growth = a + b ln(level), by least squares over areas:
/// below zero when those behind grow faster. Growth is that of the whole time looked at, in logarithms or nearly so;
/// `convergence_speed` takes that time. Bounds of levels and growth widen the result hardly more than they must: by
/// 1 % in the middle of 126 random cases of two to eight areas with levels known to 5, 10 or 20 %, and by 7 % at most;
/// that takes some milliseconds (n steps for each of up to 4,000 / n halves of a proof, some twenty proofs for a
/// bound). While compiling, where steps are few, by more. Raises `domain_error` for a missing number, for levels that
/// are not above zero or do not differ, and unless both ranges have one length of at least 2. Source: R. Barro and X.
/// Sala-i-Martin, "Convergence", Journal of Political Economy 100 (1992).
/// Example: `beta_convergence(std::vector{1000, 2000, 4000}, std::vector{0.06, 0.04, 0.02}) < 0`.
template <class Levels, class Rates>
requires number_range<Levels> && number_range<Rates>
[[nodiscard]] constexpr auto beta_convergence(Levels&& initial_levels, Rates&& growth_rates) {
    using number_of_rate = number_in<Rates>;
    using result = statistics_detail::widest_number<number_in<Levels>, number_of_rate>;
    constexpr std::string_view operation = "beta convergence";
    statistics_detail::itself as_it_is;
    auto const levels = statistics_detail::logarithms_of<result>(operation, initial_levels, as_it_is, 2);
    std::vector<result> rates;
    for (auto const& rate : statistics_detail::numbers_of(operation, growth_rates, as_it_is))
        rates.push_back(result(rate));
    if (levels.size() != rates.size()) {
        refused::the_ranges_are_of_different_lengths(operation, levels.size(), rates.size());
    }
    return statistics_detail::slope_of(operation, "levels", levels, rates);
}

} // namespace statistics

/// Whether areas converge. Example: `convergence_speed(0.01, 10).kind == converging::no`.
enum class converging : unsigned char {
    yes,       ///< those behind grow faster
    no,        ///< they do not
    undecided, ///< the bounds allow either
};

/// An answer of `convergence_speed`. Example: `convergence_speed(-0.2, 10).speed > 0.022`.
template <number Number>
struct convergence {
    converging kind = converging::undecided; ///< whether those behind grow faster
    /// The part of the gap that closes in a year, as the rate of an exponential; missing unless `kind` is `yes`.
    Number speed{missing_value};
};

namespace statistics {

/// The speed of convergence -ln(1 + b) / T, from the slope `beta` of growth over `years`. A slope of zero or more is no
/// convergence; a `bounded` one with bounds on both sides of zero, and a missing one, are undecided. Raises
/// `domain_error` when the slope is -1 or less, where the formula ends, and unless the years are above zero. Source:
/// the R package REAT, `betaconv.speed`. Example: `convergence_speed(-0.008070533, 1).speed > 0.0081`.
template <numeric Slope>
[[nodiscard]] constexpr auto convergence_speed(Slope const& beta, year_count years) {
    using result = statistics_detail::widest_number<Slope>;
    constexpr std::string_view operation = "the speed of convergence";
    result const slope(number_of(beta));
    statistics_detail::require_years(operation, years);
    if (is_missing(slope)) return convergence<result>{};
    statistics_detail::require_finite(operation, "the slope", slope);
    if (low_of(slope) >= 0) return convergence<result>{converging::no, result(missing_value)};
    if (high_of(slope) >= 0) return convergence<result>{};
    if (!(low_of(slope) > -1))
        refused::this_number(operation, "the slope is -1 or less", low_of(slope), high_of(slope));
    result const speed = -elementary::log1p(slope) / years.value;
    return convergence<result>{converging::yes, speed};
}

/// The years until half of a gap is closed: ln 2 / speed. Raises `domain_error` when the speed is not above zero.
/// Example: `half_life(0.02) > 34.6`.
template <numeric Speed>
[[nodiscard]] constexpr auto half_life(Speed const& speed) {
    using result = statistics_detail::widest_number<Speed>;
    result const rate(number_of(speed));
    if (is_missing(rate)) return rate;
    statistics_detail::require_above_zero("the half-life", "the speed", rate);
    return result(elementary::log(result(2.0)) / rate);
}
/// The same of what `convergence_speed` says; missing where there is no convergence or it is undecided.
template <number Number>
[[nodiscard]] constexpr Number half_life(convergence<Number> const& found) {
    return half_life(found.speed);
}

} // namespace statistics

/// Which standard deviation is meant. Example: `sigma_convergence(levels, deviation_of::sample)`.
enum class deviation_of : unsigned char {
    population, ///< divided by n: the areas are all there are
    sample,     ///< divided by n - 1: the areas stand for more of their kind
};

namespace statistics {

/// The standard deviation of the logarithms of levels over areas. Convergence in this sense is that it falls from year
/// to year. Raises `domain_error` for a missing number, for levels that are not above zero, and for fewer than two.
/// Source: the R package REAT, `sigmaconv`; both forms are in use, so that one is named.
/// Example: `sigma_convergence(std::vector{100, 200}, deviation_of::population) > 0.346`.
template <class Levels, class Projection = statistics_detail::itself>
requires number_range<Levels, Projection>
[[nodiscard]] constexpr auto sigma_convergence(Levels&& levels, deviation_of which, Projection projection = {}) {
    using result = number_in<Levels, Projection>;
    auto const logarithms = statistics_detail::logarithms_of<result>("sigma convergence", levels, projection, 2);
    return elementary::sqrt(statistics_detail::variance_of(logarithms, which == deviation_of::sample ? 1 : 0));
}

} // namespace statistics
} // namespace almanac::inline v0
