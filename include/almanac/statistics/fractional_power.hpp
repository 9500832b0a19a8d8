// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Powers with a fraction as exponent, as compound rates need them.
#pragma once

#include <almanac/number/bounded.hpp>

namespace almanac::inline v0::statistics_detail {

/// `x` to the power of `numerator` / `denominator`, for `x` >= 0 and a denominator above zero.
constexpr double raised(double x, double numerator, double denominator) {
    return elementary::pow(x, numerator / denominator);
}
/// One end of it, rounded outward. `elementary::pow` takes its exponent for exact, which the quotient is not.
constexpr bounded raised_end(double x, double numerator, double denominator) {
    if (numerator == 0 || x == 1) return bounded(1);
    if (numerator == denominator) return bounded(x);
    if (x == 0) return bounded(numerator > 0 ? 0 : number_detail::infinity);
    if (x == number_detail::infinity) return bounded(numerator > 0 ? number_detail::infinity : 0);
    bounded const exponent = bounded(numerator) / bounded(denominator);
    return elementary::exp(elementary::log(bounded(x)) * exponent);
}
constexpr bounded raised(bounded const& x, double numerator, double denominator) {
    bool const rises = numerator > 0;
    // `x` was rounded outward, perhaps past zero, which the exact one is not.
    double const least = (elementary::max)(x.low, 0);
    bounded const low = raised_end(rises ? least : x.high, numerator, denominator);
    bounded const high = raised_end(rises ? x.high : least, numerator, denominator);
    double const value = raised(x.value, numerator, denominator);
    return {value, (elementary::min)(low.low, value), (elementary::max)(high.high, value)};
}

} // namespace almanac::inline v0::statistics_detail
