// Conversions and divisions that lose digits, in every rounding mode.
#include <almanac/number/decimal_literal.hpp>
#include <almanac/unit/quantity_cast.hpp>

#include "prove.hpp"

#include <concepts>
#include <cstdint>
#include <limits>

using namespace almanac;
using namespace almanac::literals;
namespace u = almanac::units;

namespace {

template <unit U>
using whole = quantity<U, int>;
template <unit U>
using exact = quantity<U, decimal>;

constexpr std::int64_t int64_max = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t int64_min = std::numeric_limits<std::int64_t>::min();
constexpr std::uint64_t uint64_max = std::numeric_limits<std::uint64_t>::max();

// The table of examples in the documentation of Java's java.math.RoundingMode, its inputs in tenths:
// https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/math/RoundingMode.html
constexpr int tenths[] = {55, 25, 16, 11, 10, -10, -11, -16, -25, -55};
struct row {
    rounding mode;
    int expected[10];
};
constexpr row java_table[] = {
    {rounding::up, {6, 3, 2, 2, 1, -1, -2, -2, -3, -6}},
    {rounding::down, {5, 2, 1, 1, 1, -1, -1, -1, -2, -5}},
    {rounding::ceiling, {6, 3, 2, 2, 1, -1, -1, -1, -2, -5}},
    {rounding::floor, {5, 2, 1, 1, 1, -1, -2, -2, -3, -6}},
    {rounding::half_up, {6, 3, 2, 1, 1, -1, -1, -2, -3, -6}},
    {rounding::half_down, {5, 2, 2, 1, 1, -1, -1, -2, -2, -5}},
    {rounding::half_even, {6, 2, 2, 1, 1, -1, -1, -2, -2, -6}},
    {rounding::half_ceiling, {6, 3, 2, 1, 1, -1, -1, -2, -2, -5}}, // Java has not got these
    {rounding::half_floor, {5, 2, 2, 1, 1, -1, -1, -2, -3, -6}},
    {rounding::half_odd, {5, 3, 2, 1, 1, -1, -1, -2, -3, -5}},
};

/// Whether `round(tenths, mode)` is what the table says.
template <class Round>
constexpr bool agrees_with_java(Round round) {
    for (row const& each : java_table) {
        for (int i = 0; i < 10; ++i) {
            if (round(tenths[i], each.mode) != each.expected[i]) return false;
        }
    }
    return true;
}

} // namespace

PROVE("integers to a coarser unit",
      agrees_with_java([](int x, rounding mode) { return quantity_cast<u::km>(whole<u::m>(x * 100), mode).value(); }));
PROVE("wide integers to a coarser unit", agrees_with_java([](int x, rounding mode) {
          return quantity_cast<u::km>(quantity<u::m, std::int64_t>(x * 100), mode).value();
      }));
PROVE("decimals to integers", agrees_with_java([](int x, rounding mode) {
          return quantity_cast<u::km, int>(exact<u::km>(decimal(x, -1)), mode).value();
      }));
PROVE("decimals to integers of a coarser unit", agrees_with_java([](int x, rounding mode) {
          return quantity_cast<u::d, int>(exact<u::h>(decimal(x * 24, -1)), mode).value();
      }));
PROVE("doubles to integers of a finer unit", agrees_with_java([](int x, rounding mode) {
          return quantity_cast<u::m, int>(quantity<u::km>(x / 10000.0), mode).value();
      }));
PROVE("integers by a scale with a denominator, a thirtieth", agrees_with_java([](int x, rounding mode) {
          return quantity_cast<scaled(u::ft, 30)>(whole<u::ft>(x * 3), mode).value();
      }));
PROVE("decimals rounded in their unit", agrees_with_java([](int x, rounding mode) {
          return quantity_cast<u::km, int>(round_to(exact<u::km>(decimal(x, -1)), 0, mode), rounding::exact).value();
      }));

// A third of a yard is a foot. 100 ft = 33.33... yd.
PROVE("a third", quantity_cast<u::yd>(exact<u::ft>(100), rounding::half_even).value() == 33.3333333333333333_dec &&
                     quantity_cast<u::yd>(exact<u::ft>(100), rounding::up).value() == 33.3333333333333334_dec &&
                     quantity_cast<u::yd>(exact<u::ft>(-100), rounding::ceiling).value() == -33.3333333333333333_dec &&
                     quantity_cast<u::yd>(exact<u::ft>(-100), rounding::floor).value() == -33.3333333333333334_dec &&
                     quantity_cast<u::yd>(exact<u::ft>(200), rounding::half_up).value() == 66.6666666666666667_dec &&
                     quantity_cast<u::yd>(exact<u::ft>(200), rounding::down).value() == 66.6666666666666666_dec);
PROVE("what is exact stays exact in every mode",
      quantity_cast<u::yd>(exact<u::ft>(4.50_dec), rounding::exact).value() == 1.5_dec &&
          quantity_cast<u::yd>(exact<u::ft>(-4.50_dec), rounding::up).value() == -1.5_dec &&
          quantity_cast<u::a>(exact<u::d>(36525), rounding::exact).value() == 100 &&
          quantity_cast<u::bbl>(exact<u::gal>(21), rounding::exact).value() == 0.5_dec);
PROVE("integers, exact or not", quantity_cast<u::km>(whole<u::m>(-3000), rounding::exact).value() == -3 &&
                                    quantity_cast<u::mi>(whole<u::ft>(10560), rounding::exact).value() == 2);
PROVE("from integers to decimals of another unit",
      quantity_cast<u::km, decimal>(whole<u::m>(1), rounding::exact).value() == 0.001_dec &&
          quantity_cast<u::wk, decimal>(whole<u::d>(1), rounding::half_even).value() == 0.142857142857142857_dec);
PROVE("from doubles to decimals by the shortest digits",
      same_digits(quantity_cast<u::km, decimal>(quantity<u::km>(0.1), rounding::exact).value(), 0.1_dec) &&
          quantity_cast<u::km, decimal>(quantity<u::m>(0.1), rounding::exact).value() == 0.0001_dec);
PROVE("without a mode into floating point",
      quantity_cast<u::km, double>(exact<u::m>(1500)).value() == 1.5 &&
          quantity_cast<u::km, double>(quantity<u::m, std::int64_t>(2500)).value() == 2.5 &&
          quantity_cast<u::km, float>(quantity<u::m>(500.0)).value() == 0.5F &&
          quantity_cast<u::m>(quantity<u::km>(0.25)).value() == 250.0);
PROVE("the representation stays unless another is named",
      std::same_as<decltype(quantity_cast<u::km>(whole<u::m>(1), rounding::down)), whole<u::km>>&&
          std::same_as<decltype(quantity_cast<u::km>(exact<u::m>(1), rounding::down)), exact<u::km>>&&
              std::same_as<decltype(quantity_cast<u::km, int>(exact<u::m>(1), rounding::down)), whole<u::km>>);

// The ends of the range.
PROVE("the greatest and least integers",
      quantity_cast<u::m, std::int64_t>(exact<u::m>(decimal(int64_max)), rounding::exact).value() == int64_max &&
          quantity_cast<u::m, std::int64_t>(exact<u::m>(decimal(int64_min)), rounding::exact).value() == int64_min &&
          quantity_cast<u::m, std::int64_t>(quantity<u::m, std::uint64_t>(9223372036854775807u), rounding::exact)
                  .value() == int64_max &&
          quantity_cast<u::m, std::uint64_t>(quantity<u::m, std::int64_t>(0), rounding::exact).value() == 0);
PROVE("the greatest integer to a coarser unit", // 9223372036854775807 and 18446744073709551615
      quantity_cast<u::km>(quantity<u::m, std::int64_t>(int64_max), rounding::half_even).value() == 9223372036854776 &&
          quantity_cast<u::km>(quantity<u::m, std::int64_t>(int64_min), rounding::down).value() == -9223372036854775 &&
          quantity_cast<u::km>(quantity<u::m, std::uint64_t>(uint64_max), rounding::down).value() == 18446744073709551);
PROVE("doubles at the ends: 2^63 has no int64, -2^63 has, 2^64 - 2048 has a uint64",
      quantity_cast<u::m, std::int64_t>(quantity<u::m>(-9223372036854775808.0), rounding::exact).value() == int64_min &&
          quantity_cast<u::m, std::uint64_t>(quantity<u::m>(18446744073709549568.0), rounding::exact).value() ==
              18446744073709549568u);
PROVE("next to nothing", quantity_cast<u::EJ>(whole<u::J>(1), rounding::half_even).value() == 0 &&
                             quantity_cast<u::EJ>(whole<u::J>(1), rounding::up).value() == 1 &&
                             quantity_cast<u::EJ>(whole<u::J>(-1), rounding::floor).value() == -1 &&
                             quantity_cast<u::EJ>(whole<u::J>(-1), rounding::ceiling).value() == 0 &&
                             quantity_cast<u::EJ, int>(exact<u::J>(decimal(1, -300)), rounding::half_up).value() == 0 &&
                             quantity_cast<u::EJ, int>(exact<u::J>(decimal(1, -300)), rounding::ceiling).value() == 1);
PROVE("unsigned integers round down to zero",
      quantity_cast<u::m, unsigned>(quantity<u::m>(-0.4), rounding::half_even).value() == 0 &&
          quantity_cast<u::m, unsigned>(exact<u::m>(-0.9_dec), rounding::down).value() == 0);

// Divisions. 1900 / 7 = 271.428571..., 392 / 1900 = 0.206315...
PROVE("a price",
      std::same_as<decltype(divide(whole<u::USD>(1900), whole<u::t>(7), -2, rounding::half_even)),
                   exact<u::USD / u::t>>&& divide(whole<u::USD>(1900), whole<u::t>(7), -2, rounding::half_even)
                  .value() == 271.43_dec &&
          divide(exact<u::USD>(1900), whole<u::t>(7), -2, rounding::down).value() == 271.42_dec &&
          divide(exact<u::USD>(-1900), exact<u::t>(7), 0, rounding::floor).value() == -272_dec);
PROVE("a division to digits",
      divide_to_digits(whole<u::USD>(392), whole<u::USD>(1900), 3, rounding::half_even).value() == 0.206_dec &&
          divide_to_digits(exact<u::USD>(1), exact<u::person>(3), 5, rounding::up).value() == 0.33334_dec);
PROVE("over a number", divide(whole<u::km>(10), 4, -1, rounding::exact).value() == 2.5_dec &&
                           divide_to_digits(exact<u::km>(10), 3_dec, 2, rounding::half_even).value() == 3.3_dec &&
                           std::same_as<decltype(divide(whole<u::km>(10), 4, -1, rounding::exact)), exact<u::km>>);
PROVE("rounded to digits",
      same_digits(round_to(exact<u::USD / u::t>(271.43_dec), 0, rounding::half_even).value(), 271_dec) &&
          round_to(exact<u::USD>(1250), 2, rounding::half_even).value() == 1200_dec &&
          round_to_digits(exact<u::USD>(271.43_dec), 2, rounding::up).value() == 280_dec);
