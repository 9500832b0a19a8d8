// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The gravity equation of trade with given coefficients: what it predicts, and how that stands to what is traded. The
/// coefficients are not estimated here.
///
/// \code
/// gravity_prediction({.constant = 0, .origin = 1, .destination = 1, .distance = 2},
///                    {.origin_mass = 500, .destination_mass = 200, .distance = 10}); // is 1000
/// \endcode
#pragma once

#include <almanac/trade/trade_amount.hpp>

namespace almanac::inline v0 {

/// The coefficients of ln x = constant + origin ln Y_i + destination ln Y_j - distance ln d. All must be given. They
/// hold for the units of masses, distance and trade with which they were estimated.
/// Example: `gravity_coefficients{.constant = -8, .origin = 1, .destination = 1, .distance = 1}`.
struct gravity_coefficients {
    double constant = missing_value;    ///< the logarithm of trade where everything else is zero
    double origin = missing_value;      ///< elasticity of trade to the mass of the origin: about 1
    double destination = missing_value; ///< elasticity of trade to the mass of the destination: about 1
    double distance = missing_value;    ///< elasticity to distance, with the sign turned: about 1, not -1
};

/// Two countries that may trade.
/// Example: `gravity_pair<>{.origin_mass = 373e9, .destination_mass = 115e9, .distance = 2000}`.
template <number Number = double>
struct gravity_pair {
    Number origin_mass = trade_detail::not_given<Number>; ///< Y_i: usually the gross domestic product of the exporter
    Number destination_mass =
        trade_detail::not_given<Number>;               ///< Y_j: usually the gross domestic product of the importer
    Number distance = trade_detail::not_given<Number>; ///< d_ij: usually between the capitals
};

namespace trade_detail {
constexpr void check_coefficient(std::string_view what, double coefficient) {
    if (is_missing(coefficient)) refused::trade("the gravity prediction", what, "missing");
    if (number_detail::is_infinite(coefficient)) refused::trade("the gravity prediction", what, "not finite");
}
} // namespace trade_detail

namespace trade {

/// The trade that the equation predicts: exp(constant) Y_i^origin Y_j^destination / d^distance. Bounds contain those of
/// masses and distance; the coefficients count as exact.
///
/// Raises `domain_error` for coefficients that are missing or not finite, and for masses or a distance that are
/// missing, not finite, or zero or, within their bounds, may be. WTO and UNCTAD, "A Practical Guide to Trade Policy
/// Analysis", 2012, chapter 3.
/// \code
/// gravity_prediction({.constant = 0, .origin = 1, .destination = 1, .distance = 1},
///                    {.origin_mass = 10, .destination_mass = 20, .distance = 4}) > 49.9
/// \endcode
template <number Number = double>
[[nodiscard]] constexpr Number gravity_prediction(gravity_coefficients const& coefficients,
                                                  gravity_pair<Number> const& pair) {
    constexpr std::string_view operation = "the gravity prediction";
    trade_detail::check_coefficient("the constant is", coefficients.constant);
    trade_detail::check_coefficient("the coefficient of the origin is", coefficients.origin);
    trade_detail::check_coefficient("the coefficient of the destination is", coefficients.destination);
    trade_detail::check_coefficient("the coefficient of the distance is", coefficients.distance);
    trade_detail::check_divisor(operation, "the mass of the origin is", pair.origin_mass);
    trade_detail::check_divisor(operation, "the mass of the destination is", pair.destination_mass);
    trade_detail::check_divisor(operation, "the distance is", pair.distance);
    return elementary::exp(coefficients.constant + coefficients.origin * elementary::log(pair.origin_mass) +
                           coefficients.destination * elementary::log(pair.destination_mass) -
                           coefficients.distance * elementary::log(pair.distance));
}

/// What the equation predicts over what is traded: above 1 there is trade that does not take place. Raises
/// `domain_error` for amounts that are missing, not finite or below zero, and for actual trade that is zero or, within
/// its bounds, may be. Example: `gravity_ratio(150, 100) == 1.5`.
template <trade_amount Predicted, trade_amount Actual>
[[nodiscard]] constexpr auto gravity_ratio(Predicted const& predicted, Actual const& actual) {
    using Number = trade_detail::amount_number<Predicted, Actual>;
    Number const expected = trade_detail::as_number<Number>(predicted);
    Number const traded = trade_detail::as_number<Number>(actual);
    trade_detail::check_amount("the gravity ratio", "predicted trade is", expected);
    trade_detail::check_divisor("the gravity ratio", "actual trade is", traded);
    return expected / traded;
}

} // namespace trade
} // namespace almanac::inline v0
