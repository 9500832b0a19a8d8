// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// From printed digits to an interval: what a reader takes a printed number to say.
#pragma once

#include <almanac/indicator/qualifier.hpp>
#include <almanac/number/interval_core.hpp>
#include <almanac/number/text/printed_number.hpp>
#include <almanac/unit/unit.hpp>

#include <cstdint>

namespace almanac::inline v0 {

/// The choices of the rule that turns a printed form into an interval. A value: replace single members to follow a rule
/// of your own. Two are named in `rounding_rules`.
/// Example: `rounding_interval(500_million, qualifier::plain, units::USD, {.round_percent = 10}).lower == 450_million`.
struct rounding_rule {
    /// A round number ("$500 million", "12,000") leaves this percentage of itself open, where half a unit of its last
    /// digit that is not zero would be more. 0: always that half unit.
    int round_percent = 5;
    /// "about" and "an estimated" leave this percentage open.
    int about_percent = 12;
    /// "nearly" reaches this percentage below the number.
    int nearly_percent = 5;
    /// A multiple in words ("doubled", "three times", "halved") is known up to this percentage, as a factor: 10 makes
    /// 2/1.1 to 2 x 1.1 of "doubled". 0: half a multiple.
    int multiple_percent = 10;
    /// Whole numbers of counted things below this, other than tens, are exact: 12 trucks are 12 trucks.
    int counts_exact_below = 100;
    /// Whether a whole percentage that is a multiple of 5 may stand for 2.5 points either way.
    bool fives_are_round = false;
    /// Whether both ends belong to the interval; otherwise the end away from zero does not.
    bool with_both_ends = false;

    friend constexpr bool operator==(rounding_rule const&, rounding_rule const&) = default;
};

/// The two policies that the library names.
namespace rounding_rules {
/// What a reader takes a number to say: the default. A convention, which does not promise that the true value is
/// inside.
inline constexpr rounding_rule reading{};
/// All that could have been printed like that: the one to say "impossible" by.
inline constexpr rounding_rule enclosing{
    .round_percent = 0, .multiple_percent = 0, .fives_are_round = true, .with_both_ends = true};
} // namespace rounding_rules

namespace indicator_detail {
/// What a reader of digits asks of their unit.
struct kind_of_unit {
    measure kind = measure::amount;
    bool counts_things = false; ///< it is a counted kind and nothing else
};
// Written out: a copy of a unit has the compiler copy each character of its names.
constexpr bool counts_things(unit const& u) {
    return u.counted.exponent == 1 && u.second_counted.exponent == 0 && u.money.exponent == 0 &&
           u.second_money.exponent == 0 && u.length == 0 && u.mass == 0 && u.time == 0 && u.information == 0 &&
           u.kind == measure::amount && u.size == scale{};
}
constexpr kind_of_unit kind_of(unit const& u) { return {u.kind, counts_things(u)}; }

// The arithmetic of printing, to 18 digits. Not inlined, and in place of the operators of intervals: a program that
// prints one figure should not carry those.
[[gnu::noinline]] constexpr decimal plus(decimal a, decimal b, rounding mode) {
    return number_detail::sum_to_digits(a, 1, b, 18, mode);
}
[[gnu::noinline]] constexpr decimal minus(decimal a, decimal b, rounding mode) {
    return number_detail::sum_to_digits(a, -1, b, 18, mode);
}
[[gnu::noinline]] constexpr decimal times(decimal a, decimal b, rounding mode = rounding::half_even) {
    return number_detail::product_to_digits(a, b, 18, mode);
}
[[gnu::noinline]] constexpr decimal quotient(decimal a, decimal b, bool up) {
    return number_detail::quotient_to_digits(a, b, 18, up ? rounding::ceiling : rounding::floor);
}
[[gnu::noinline]] constexpr bool is_less(decimal a, decimal b) { return a < b; }
[[gnu::noinline]] constexpr bool is_equal(decimal a, decimal b) { return !is_less(a, b) && !is_less(b, a); }

/// `percent` per cent of the magnitude of \p value.
[[gnu::noinline]] constexpr decimal part_of_value(decimal value, int percent) {
    decimal const part = normalised(times(value, {percent, -2}));
    return {part.coefficient < 0 ? -part.coefficient : part.coefficient, part.exponent}; // of 18 digits
}
[[gnu::noinline]] constexpr decimal greater_of(decimal a, decimal b) { return is_less(a, b) ? b : a; }
[[gnu::noinline]] constexpr decimal lesser_of(decimal a, decimal b) { return is_less(b, a) ? b : a; }
/// Half a unit of the decimal place.
[[gnu::noinline]] constexpr decimal half_unit(int exponent) { return {5, exponent - 1}; }

/// Half the width that the digits leave open. `zeros_count`: the last digit is known, be it zero.
[[gnu::noinline]] constexpr decimal half_width(decimal value, kind_of_unit u, bool zeros_count,
                                               rounding_rule const& rule) {
    if (zeros_count) return half_unit(value.exponent);
    if (u.kind != measure::amount) {
        // Percentages, points and index numbers are known to their last digit: "100 %" is 99.5 to 100.5 %.
        bool const is_five = u.kind == measure::proportion && value.coefficient != 0 && value.coefficient % 5 == 0;
        return is_five && rule.fives_are_round ? decimal(25, -1) : half_unit(0);
    }
    decimal const digits = normalised(value);
    decimal const half = half_unit(digits.exponent);
    if (rule.round_percent == 0 || value.coefficient == 0) return half;
    decimal const second_digit = half_unit(leading_exponent(digits) - 1);
    return lesser_of(half, greater_of(part_of_value(value, rule.round_percent), second_digit));
}

/// "about" is wider than the plain number, and no finer than five units of its last digit.
[[gnu::noinline]] constexpr decimal half_width_about(decimal value, decimal plain, bool zeros_count,
                                                     rounding_rule const& rule) {
    decimal const twice = plus(plain, plain, rounding::half_even);
    int const last = zeros_count ? value.exponent : normalised(value).exponent;
    return greater_of(twice, lesser_of(decimal(5, last), part_of_value(value, rule.about_percent)));
}

[[gnu::noinline]] constexpr bool is_exact(decimal value, qualifier q, kind_of_unit u, rounding_rule const& rule) {
    if (q == qualifier::exact || u.kind == measure::rank) return true;
    std::int64_t const below = rule.counts_exact_below;
    bool const is_small = value.exponent == 0 && value.coefficient < below && value.coefficient > -below;
    bool const is_round = value.coefficient % 10 == 0 && value.coefficient != 0;
    return q == qualifier::plain && is_small && !is_round && u.counts_things;
}

[[gnu::noinline]] constexpr decimal outward(decimal value, decimal by, bool up) {
    return up ? plus(value, by, rounding::ceiling) : minus(value, by, rounding::floor);
}
/// 1 / `value`, rounded outward.
constexpr decimal inverse(decimal value, bool up) { return quotient(1, value, up); }
/// An end of what half a multiple either way leaves open; a part ("halved") is the inverse of a multiple.
[[gnu::noinline]] constexpr decimal half_a_multiple_from(decimal value, bool up) {
    decimal const half(5, -1);
    if (!is_less(value, 1)) return outward(value, half, up);
    return inverse(outward(inverse(value, !up), half, !up), up);
}
/// A multiple in words, known to a factor.
[[gnu::noinline]] constexpr interval around_multiple(decimal value, rounding_rule const& rule) {
    if (rule.multiple_percent == 0) return {half_a_multiple_from(value, false), half_a_multiple_from(value, true)};
    decimal const factor(100 + rule.multiple_percent, -2);
    return {quotient(value, factor, false), normalised(times(value, factor, rounding::ceiling))};
}

/// "over", "at least" a number, "under", "at most" it: down to zero for a number above zero. "between" says nothing.
[[gnu::noinline]] constexpr interval one_side_of(decimal value, qualifier q) {
    if (q == qualifier::between) return everything();
    bound const own = q == qualifier::at_least || q == qualifier::at_most ? bound::closed : bound::open;
    if (q == qualifier::over || q == qualifier::at_least) return {value, {}, own, bound::unbounded};
    return {{}, value, value.coefficient > 0 ? bound::closed : bound::unbounded, own};
}

[[gnu::noinline]] constexpr interval rounding_interval(decimal value, qualifier q, kind_of_unit u, bool zeros_count,
                                                       rounding_rule const& rule) {
    if (q == qualifier::multiple) return around_multiple(value, rule);
    if (is_one_sided(q) || q == qualifier::between) return one_side_of(value, q);
    interval out = exactly(value);
    if (is_exact(value, q, u, rule)) return out;
    bool const is_nearly = q == qualifier::nearly;
    bool const is_about = q == qualifier::about || q == qualifier::estimated;
    decimal half = half_width(value, u, zeros_count, rule);
    if (is_nearly) half = greater_of(half, part_of_value(value, rule.nearly_percent));
    if (is_about) half = half_width_about(value, half, zeros_count, rule);
    out.lower = outward(value, half, false);
    if (!is_nearly) out.upper = outward(value, half, true);
    // The end away from zero, of what is near a number the number.
    bool const has_open_end = is_nearly || (!is_about && !rule.with_both_ends);
    if (has_open_end) (is_nearly || value.coefficient >= 0 ? out.upper_bound : out.lower_bound) = bound::open;
    return out;
}
} // namespace indicator_detail

/// Where the true value lies, given how it was printed. `value` holds the printed digits: {19, 8} for "1.9 billion",
/// {500, 6} for "500 million", {12000, 0} for "12,000". What a reader would ask, with the answers of the default rule:
///
/// - *Which digits count?* All up to the last that is not zero, whether the zeros behind it are printed or stand in a
///   word: "12,000" and "500 million" end in 2 and 5. Digits behind a point always count: "2.0 billion" is [1.95, 2.05)
///   billion. So do those of percentages, points and index numbers: "100 %" is [99.5, 100.5) %. Which digits stand
///   behind the point of a word is decided as `to_words` prints them: {4, 8} is "0.4 billion", {400, 6} "400 million".
/// - *How wide?* Half a unit of the last digit that counts: "1.9 billion" is [1.85, 1.95) billion, "25 days" [24.5,
///   25.5), "76 %" [75.5, 76.5). But nobody who reads "$500 million" expects 450, as half a unit of the 5 would have
///   it, nor 499.5 as its written zeros would: a round number leaves 5 % of itself open, [475, 525) million, and "2
///   billion" is [1.9, 2.1). At least half a unit of the second digit stays open: "10 days" are [9.5, 10.5).
/// - *Which numbers are exact?* Ranks, figures marked `exact` and counts below 100 that are no tens: 43 attacks are 43,
///   50 startups [47.5, 52.5).
/// - *And "about"?* Twice as wide as the plain number or 12 % of it, whichever is more, though no finer than five units
///   of its last digit: "about 400" is [352, 448], "about 62" [57, 67], "about 4 %" [3, 5]. 12 %, because the quotient
///   of two round numbers, each known to 5 %, is then about its value. "An estimated" is the same. "nearly 400" is
///   [380, 400).
/// - *Bounds?* "over 700" is (700, inf), "at least 700" [700, inf); "less than" and "at most" reach down to zero for a
///   value above zero, and are unbounded below otherwise.
/// - *Multiples in words?* "doubled", "three times", "halved" are one kind: v/1.1 to 1.1 v, so that halving undoes
///   doubling. A target ("doubling by 2030") is marked `exact`.
/// - *The end?* The one away from zero does not belong to the interval: 2.5 rounds up.
///
/// This is a convention for what a number says to its reader. `rounding_rules::enclosing` is the one that leaves room
/// for all that could have been printed like that: half a unit of the last digit that is not zero, 2.5 points for
/// percentages that are multiples of 5, both ends closed: "$500 million" is [450, 550] million, "15 %" [12.5, 17.5] %.
/// Half a unit either way is what rounding to nearest leaves open; the 5 %, the 12 % and the factor 1.1 are choices.
/// Example: `rounding_interval({19, 8}, qualifier::plain, units::USD).lower == 1850_million`.
[[nodiscard]] constexpr interval rounding_interval(decimal value, qualifier q, unit const& u,
                                                   rounding_rule const& rule = {}) {
    return indicator_detail::rounding_interval(value, q, indicator_detail::kind_of(u),
                                               number_detail::zeros_count(value), rule);
}
/// A number that is said to be printed: its digits are what is known of it. Made by `printed`.
/// Example: `printed_form(parse_printed_number("0.05 billion"))`.
struct printed_form {
    printed_number number{}; ///< the digits, the qualifier and the unit that the rule looks at

    /// Of the digits.
    constexpr explicit printed_form(printed_number const& n)
        : number(n) {}
};

/// The same for digits as they were read, which tell whether there was a point:
/// `printed_form(parse_printed_number("0.05 billion"))`.
[[nodiscard]] constexpr interval rounding_interval(printed_form const& digits, qualifier q, unit const& u,
                                                   rounding_rule const& rule = {}) {
    return indicator_detail::rounding_interval(digits.number.value, q, indicator_detail::kind_of(u),
                                               digits.number.exponent_of_last_digit < 0, rule);
}

/// Digits said to be printed: `printed(392, 6)` is "392 million", `printed(12000)` "12,000". A number without it is
/// exact: see `state`. Example: `printed(392_million).number.value == 392_million`.
[[nodiscard]] constexpr printed_form printed(decimal digits) {
    int const last = number_detail::zeros_count(digits) ? digits.exponent - number_detail::word_exponent(digits) : 0;
    return printed_form({.value = digits, .exponent_of_last_digit = static_cast<std::int8_t>(last)});
}
/// The same by digits and the power of ten of the last one.
template <number_detail::whole_number Integer>
[[nodiscard]] constexpr printed_form printed(Integer digits, int power_of_last) {
    return printed(decimal(digits, power_of_last));
}

} // namespace almanac::inline v0
