// Whether two numbers in two units are one amount: texts for people choose the scale of a unit.
#pragma once

#include <almanac/number/decimal.hpp>
#include <almanac/unit/unit.hpp>

#include <cmath>

inline bool same_amount(almanac::decimal a, almanac::unit const& in_a, almanac::decimal b, almanac::unit const& in_b) {
    if (!almanac::same_dimension(in_a, in_b) || almanac::sign(a) != almanac::sign(b)) return false;
    if (almanac::sign(a) == 0) return true;
    auto const logarithm = [](almanac::decimal d, almanac::unit const& in) {
        return std::log10(std::fabs(static_cast<double>(d.coefficient))) + d.exponent +
               std::log10(static_cast<double>(in.size.numerator)) -
               std::log10(static_cast<double>(in.size.denominator)) + in.size.power_of_ten;
    };
    return std::fabs(logarithm(a, in_a) - logarithm(b, in_b)) < 1e-9;
}
