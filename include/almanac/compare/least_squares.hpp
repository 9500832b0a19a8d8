// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Growth by least squares, which uses all observations where `cagr` uses two.
#pragma once

#include <almanac/compare/growth_numbers.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <vector>

namespace almanac {

namespace detail {

template <class Numbers>
constexpr auto mean_of_numbers(Numbers const& numbers) {
    auto sum = numbers[0];
    for (std::size_t i = 1; i < numbers.size(); ++i) sum = sum + numbers[i];
    return sum / static_cast<double>(numbers.size());
}
/// The slope of the least-squares line through the points, which are two at least. Every `y` stands in it once, so that
/// its bounds do not widen the result beyond need; those of an `x` do.
template <number Number>
constexpr Number slope_of(std::string_view operation, std::string_view what_x_is, std::vector<Number> const& x,
                          std::vector<Number> const& y) {
    bool differ = false;
    for (Number const& each : x) differ = differ || value_of(each) != value_of(x[0]);
    if (!differ) refused::all_points_of_the_line_are_above_each_other(operation, what_x_is);
    Number const center = mean_of_numbers(x);
    Number numerator(0.0);
    Number denominator(0.0);
    for (std::size_t i = 0; i < x.size(); ++i) {
        Number const distance = x[i] - center;
        numerator = numerator + distance * y[i];
        denominator = denominator + elementary::square(distance);
    }
    if (low_of(denominator) > 0) return numerator / denominator;
    if constexpr (std::same_as<Number, bounded>) {
        return {numerator.value / denominator.value, -infinity, infinity};
    } else {
        return numerator;
    }
}
template <number Number>
constexpr Number growth_by_least_squares(std::vector<Number> const& times, std::vector<Number>& values) {
    constexpr std::string_view operation = "the least-squares growth";
    if (values.size() < 2) refused::there_are_too_few_numbers(operation, values.size(), 2);
    for (Number& value : values) {
        require_above_zero(operation, "a number", value);
        value = elementary::log(value);
    }
    return elementary::exp(slope_of(operation, "times", times, values)) - 1.0;
}

} // namespace detail

/// The growth per unit of time, exp(b) - 1, where ln y = a + b t is fitted by least squares to the values and their
/// times, which are doubles. It uses all observations where `cagr` uses two. A missing value is refused, or left out
/// together with its time. Raises `domain_error` also unless all values are above zero, their times differ, and both
/// ranges have one length of at least 2. Source: World Bank, "Data compilation methodology", growth rates (least
/// squares); UNCTAD, Handbook of Statistics, "Calculation methods".
template <class Values, class Times, class Projection = detail::itself>
requires number_range<Values, Projection> && number_range<Times>
[[nodiscard]] constexpr auto least_squares_growth(Values&& values, Times&& times, absent when_missing = absent::refuse,
                                                  Projection projection = {}) {
    using result = number_in<Values, Projection>;
    constexpr std::string_view operation = "the least-squares growth";
    detail::itself as_it_is;
    auto const numbers = detail::numbers_by_position(values, projection);
    auto const moments = detail::numbers_by_position(times, as_it_is);
    if (numbers.size() != moments.size()) {
        refused::the_ranges_are_of_different_lengths(operation, numbers.size(), moments.size());
    }
    std::vector<result> x;
    std::vector<result> y;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (detail::any_missing(numbers[i]) && when_missing == absent::skip) continue;
        if (detail::any_missing(numbers[i], moments[i])) refused::a_number_is_missing(operation, i);
        x.push_back(result(moments[i]));
        y.push_back(numbers[i]);
    }
    return detail::growth_by_least_squares(x, y);
}
/// The least-squares growth per period of values one period apart. A missing value leaves a gap of its length when it
/// is not refused.
template <class Values, class Projection = detail::itself>
requires(!std::same_as<Projection, absent>) &&
    number_range<Values, Projection> [[nodiscard]] constexpr auto least_squares_growth(
        Values&& values, absent when_missing = absent::refuse, Projection projection = {}) {
    auto const numbers = detail::numbers_by_position(values, projection);
    std::vector<double> times(numbers.size(), 0.0);
    for (std::size_t i = 0; i < times.size(); ++i) times[i] = static_cast<double>(i);
    return least_squares_growth(values, times, when_missing, projection);
}

} // namespace almanac
