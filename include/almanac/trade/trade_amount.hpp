// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What the trade indices have in common: amounts that may be whole numbers, doubles or numbers within bounds, and the
/// refusals of amounts that no trade has.
#pragma once

#include <almanac/statistics/number_range.hpp>

namespace almanac::inline v0 {

/// What a trade index takes as an amount: a `double`, a `bounded` or an integer. Mixed amounts are computed as
/// `bounded` when one of them is. Example: `trade_amount<int> && trade_amount<bounded> && !trade_amount<bool>`.
template <class T>
concept trade_amount = number<T> ||(std::integral<T> && !std::same_as<T, bool>);

namespace refused {
/// Raises `domain_error`: "cannot compute {operation}: {what} {fault}", as in "exports are" "below zero".
[[noreturn]] inline void trade(std::string_view operation, std::string_view what, std::string_view fault) {
    raise(domain_error(
        text<300>("cannot compute ").append(operation).append(": ").append(what).append(' ').append(fault)));
}
} // namespace refused

namespace trade_detail {

/// `bounded` when one of the types is.
template <class... Amount>
using amount_number = std::conditional_t<(std::same_as<Amount, bounded> || ...), bounded, double>;

template <number Number, trade_amount Amount>
constexpr Number as_number(Amount const& amount) {
    if constexpr (std::same_as<Number, Amount>) {
        return amount;
    } else {
        return Number(number_of(amount));
    }
}

/// The initial value of members that must be given: missing, so that one left out is refused.
template <number Number>
inline constexpr Number not_given = Number(missing_value);

/// A value with the lower bound of one number and the upper bound of another: what a monotone function makes of the
/// ends of its arguments, each computed from exact numbers.
constexpr bounded between_corners(double value, bounded const& lowest, bounded const& highest) {
    double const low = low_of(lowest);
    double const high = high_of(highest);
    return {value, low < value ? low : value, high > value ? high : value};
}

/// Cuts what rounding and unrelated bounds put outside of the range that an index has.
template <number Number>
constexpr Number within_range(Number const& index, double least, double greatest) {
    return (elementary::max)((elementary::min)(index, Number(greatest)), Number(least));
}

/// `what` goes on with "missing", "not finite" or "below zero": "exports are".
template <number Number>
constexpr void check_amount(std::string_view operation, std::string_view what, Number const& amount) {
    if (is_missing(amount)) refused::trade(operation, what, "missing");
    if (number_detail::is_infinite(value_of(amount))) refused::trade(operation, what, "not finite");
    if (value_of(amount) < 0) refused::trade(operation, what, "below zero");
    if (low_of(amount) < 0) refused::trade(operation, what, "possibly below zero");
}

/// As `check_amount`, and not zero either.
template <number Number>
constexpr void check_divisor(std::string_view operation, std::string_view what, Number const& amount) {
    check_amount(operation, what, amount);
    if (value_of(amount) == 0) refused::trade(operation, what, "zero");
    if (low_of(amount) == 0) refused::trade(operation, what, "possibly zero");
}

/// Refuses a part that surely is more than its whole: "exports of the product are" "more than their whole". What
/// doubles lose when a whole is added up is let pass.
template <number Number>
constexpr void check_part(std::string_view operation, std::string_view what, Number const& part, Number const& whole,
                          std::string_view fault) {
    constexpr double rounding_of_sums = 1e-9;
    if (low_of(part) > high_of(whole) * (1 + rounding_of_sums)) refused::trade(operation, what, fault);
}

} // namespace trade_detail
} // namespace almanac::inline v0
