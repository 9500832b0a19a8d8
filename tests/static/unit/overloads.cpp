// What is refused takes part in no conversion: overloaded functions of programs choose as if it were not there, and
// algorithms of the standard library compare what compares.
#include <almanac/unit.hpp>

#include "prove.hpp"
#include "valid_expressions.hpp"

#include <algorithm>
#include <array>
#include <concepts>
#include <type_traits>

using namespace almanac;

namespace {
namespace u = almanac::units;
using km = quantity<u::km>;
using m = quantity<u::m>;

enum class chosen { growth, points, number, length, any };

constexpr chosen change(growth_rate) { return chosen::growth; }
constexpr chosen change(percentage_points) { return chosen::points; }
constexpr chosen plain(growth_rate) { return chosen::growth; }
constexpr chosen plain(decimal) { return chosen::number; }
constexpr chosen far(growth_rate) { return chosen::growth; }
constexpr chosen far(km) { return chosen::length; }
PROVE("overloads: basis points are points", change(basis_points(50)) == chosen::points &&
                                                change(percentage_points(1)) == chosen::points &&
                                                change(growth_rate()) == chosen::growth);
PROVE("overloads: a number is a decimal", plain(5) == chosen::number && plain(growth_rate()) == chosen::growth);
PROVE("overloads: metres are kilometres", far(m(1500)) == chosen::length && far(growth_rate()) == chosen::growth);

// 2.75 % less half a point are 2.25 %, less one point 1.75 %; the numbers are exact in binary.
constexpr growth_rate rate = growth_rate::from_fraction(0.5);
PROVE("points of any kind move a rate",
      rate - basis_points(2500) == growth_rate::from_fraction(0.25) &&
          rate + basis_points(2500) == growth_rate::from_fraction(0.75) &&
          rate - quantity<u::percentage_point, int>(25) == growth_rate::from_fraction(0.25) &&
          rate + quantity<u::percentage_point, int>(25) == growth_rate::from_fraction(0.75));
PROVE("a number is no growth rate",
      !std::is_convertible_v<double, growth_rate> && !std::is_constructible_v<growth_rate, double> &&
          !std::is_assignable_v<growth_rate&, double> && !std::is_convertible_v<percentage_points, growth_rate> &&
          !std::is_constructible_v<growth_rate, quantity<u::percent>> && !valid::subtract<growth_rate, double> &&
          !valid::subtract<double, growth_rate> && !valid::subtract<growth_rate, quantity<u::percent>> &&
          !valid::subtract<growth_rate, any_quantity>);

// A quantity becomes one whose unit is known at run time, and nothing comes back by itself.
constexpr std::array<any_quantity, 2> lengths{any_quantity(1, u::m), any_quantity(2, u::km)};
constexpr std::array<km, 2> typed{km(1), km(2)};
PROVE("algorithms find a quantity among those of units known at run time",
      std::ranges::find(lengths, m(2000)) == lengths.begin() + 1 && std::ranges::count(lengths, m(1)) == 1 &&
          std::ranges::find(typed, any_quantity(2000, u::m)) == typed.begin() + 1);
constexpr bool flag = true;
PROVE("one of two", (flag ? any_quantity(1, u::km) : m(5)) == any_quantity(1000, u::m) &&
                        std::same_as<decltype(flag ? any_quantity() : m()), any_quantity> &&
                        std::common_reference_with<any_quantity, m> && std::equality_comparable_with<any_quantity, m> &&
                        std::totally_ordered_with<any_quantity, m>);
PROVE("no way back", !std::is_convertible_v<any_quantity, m> && !std::is_constructible_v<m, any_quantity> &&
                         !std::is_assignable_v<m&, any_quantity>);
struct report_line {
    constexpr report_line(any_quantity const&) {}
};
constexpr chosen report(report_line) { return chosen::any; }
constexpr chosen report(m) { return chosen::length; }
PROVE("overloads: of a unit known at run time", report(any_quantity()) == chosen::any && report(m()) == chosen::length);

// A pure number with its unit, from either side and below the line.
constexpr quantity<u::one> two = 2;
constexpr any_quantity four(4, u::km);
PROVE("a quantity of one multiplies", four* two == any_quantity(8, u::km) && two * four == any_quantity(8, u::km) &&
                                          four / two == any_quantity(2, u::km) && (two / four).in == u::one / u::km &&
                                          (two * four).in == u::km &&
                                          four * quantity<u::one, int>(2) == any_quantity(8, u::km));
PROVE("a decimal one too",
      any_decimal_quantity(4, u::km) * quantity<u::one, decimal>(2) == any_decimal_quantity(8, u::km) &&
          quantity<u::one, int>(2) * any_decimal_quantity(4, u::km) == any_decimal_quantity(8, u::km));
} // namespace
