// Bounded numbers: ends worked by hand. What a decimal is as a double is stated where it matters, from the exact binary
// expansion (python3: `decimal.Decimal(0.1)` and so on).
#include <almanac/number/bounded.hpp>

#include "prove.hpp"

#include <limits>
#include <type_traits>

using namespace almanac;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double least = std::numeric_limits<double>::denorm_min();
constexpr double greatest = std::numeric_limits<double>::max();

constexpr bool is(bounded const& a, double value, double low, double high) {
    return a.value == value && a.low == low && a.high == high;
}
constexpr bool is_all_missing(bounded const& a) {
    return is_missing(a) && is_missing(a.value) && is_missing(a.low) && is_missing(a.high);
}
constexpr bounded from(double low, double high) { return {(low + high) / 2, low, high}; }

template <class Left, class Right>
concept less_than = requires(Left a, Right b) {
    a < b;
};
template <class Left, class Right>
concept equal_to = requires(Left a, Right b) {
    a == b;
};

constexpr bounded accumulated() {
    bounded sum{0.0};
    sum += 2.0;
    sum += from(1, 3);
    sum -= 1.0;
    sum -= from(0, 1);
    sum *= 2.0;
    sum *= from(1, 2);
    sum /= 2.0;
    sum /= from(1, 2);
    return sum;
}

} // namespace

PROVE("number: a bounded number is missing at first",
      is_all_missing(bounded()) && is_all_missing(bounded(missing_value)) &&
          is_all_missing(bounded(missing_value, missing_value, missing_value)));
PROVE("number: an exact number is its own bounds",
      is(bounded(12.5), 12.5, 12.5, 12.5) && is(bounded{0.0}, 0, 0, 0) && is(bounded(7), 7, 7, 7));
PROVE("number: parts of both kinds of numbers",
      value_of(bounded(2, 1, 3)) == 2 && low_of(bounded(2, 1, 3)) == 1 && high_of(bounded(2, 1, 3)) == 3 &&
          value_of(2.0) == 2 && low_of(2.0) == 2 && high_of(2.0) == 2 && !is_missing(bounded(2, 1, 3)));
PROVE("number: bounded numbers have no order", !less_than<bounded, bounded> && !less_than<bounded, double> &&
                                                   !less_than<double, bounded> && !equal_to<bounded, bounded> &&
                                                   !equal_to<bounded, double>);
PROVE("number: a double becomes bounded only when asked", !std::is_convertible_v<double, bounded> &&
                                                              std::is_constructible_v<bounded, double> &&
                                                              !std::is_convertible_v<bounded, double>);

PROVE("number: the doubles beside a double",
      next_up(1.0) == 1 + 0x1p-52 && next_down(1.0) == 1 - 0x1p-53 && next_up(0.0) == least &&
          next_down(0.0) == -least && next_up(-0.0) == least && next_up(-least) == 0 && next_down(least) == 0 &&
          next_up(-1.0) == -1 + 0x1p-53 && next_down(-1.0) == -1 - 0x1p-52 && next_up(greatest) == infinity &&
          next_down(infinity) == greatest && next_up(infinity) == infinity && next_down(-infinity) == -infinity &&
          next_up(-infinity) == -greatest && is_missing(next_up(missing_value)) &&
          is_missing(next_down(missing_value)));

PROVE("number: sums and differences of ends",
      is(from(1, 2) + from(10, 20), 16.5, 11, 22) && is(from(1, 2) - from(10, 20), -13.5, -19, -8) &&
          is(-bounded(1.25, 1, 2), -1.25, -2, -1) && is(+bounded(1.25, 1, 2), 1.25, 1, 2));
PROVE("number: products of ends, by sign",
      is(from(1, 3) * from(2, 4), 6, 2, 12) && is(from(-3, -1) * from(2, 4), -6, -12, -2) &&
          is(from(-3, -1) * from(-4, -2), 6, 2, 12) && is(from(-1, 3) * from(2, 4), 3, -4, 12) &&
          is(from(2, 4) * from(-1, 3), 3, -4, 12) && is(from(-1, 3) * from(-4, -2), -3, -12, 4) &&
          is(from(-4, -2) * from(-1, 3), -3, -12, 4) && is(from(-1, 3) * from(-4, 2), -1, -12, 6) &&
          is(from(0, 2) * from(-1, 1), 0, -2, 2));
PROVE("number: quotients of ends, by sign",
      is(from(2, 4) / from(1, 2), 2, 1, 4) && is(from(-4, -2) / from(1, 2), -2, -4, -1) &&
          is(from(-2, 4) / from(1, 2), 1 / 1.5, -2, 4) && is(from(2, 4) / from(-2, -1), -2, -4, -1) &&
          is(from(-2, 4) / from(-2, -1), -1 / 1.5, -4, 2) && is(from(0, 4) / from(1, 2), 2 / 1.5, 0, 4));
PROVE("number: a double is an exact operand", is(from(1, 3) + 2, 4, 3, 5) && is(2 + from(1, 3), 4, 3, 5) &&
                                                  is(from(1, 3) - 2, 0, -1, 1) && is(2 - from(1, 3), 0, -1, 1) &&
                                                  is(from(1, 3) * -2, -4, -6, -2) && is(2.0 * from(1, 3), 4, 2, 6) &&
                                                  is(from(2, 4) / 2, 1.5, 1, 2) && is(8 / from(2, 4), 8 / 3.0, 2, 4));
// (0 + 2 + [1, 3] - 1 - [0, 1]) = [1, 4] around 2.5; times 2 times [1, 2] = [2, 16]; / 2 / [1, 2] = [0.5, 8].
PROVE("number: assignments", is(accumulated(), 2.5, 0.5, 8));

PROVE("number: inexact ends move outward by one unit",
      is(bounded(0.1) + 0.2, 0.30000000000000004, 0.3, next_up(0.30000000000000004)) &&
          is(bounded(1) / 3, 1 / 3.0, next_down(1 / 3.0), next_up(1 / 3.0)) &&
          is(bounded(-1) / 3, -1 / 3.0, next_down(-1 / 3.0), next_up(-1 / 3.0)) &&
          is(bounded(0.1) * 0.1, 0.1 * 0.1, next_down(0.1 * 0.1), next_up(0.1 * 0.1)));
PROVE("number: what underflows keeps its sign",
      is(bounded(least) * 0.25, 0, 0, least) && is(bounded(-least) * 0.25, 0, -least, 0) &&
          is(bounded(least) / 4, 0, 0, least) && is(bounded(3 * least) / 2, 2 * least, least, 3 * least));

PROVE("number: infinite ends", is(bounded(1, 0, infinity) + bounded(1, -infinity, 2), 2, -infinity, infinity) &&
                                   is(bounded(1, 0, infinity) - bounded(1, 0, infinity), 0, -infinity, infinity) &&
                                   is(bounded(1, 0, infinity) * bounded(0, 0, 2), 0, 0, infinity) &&
                                   is(bounded(1, 0, infinity) * 0.0, 0, 0, 0) &&
                                   is(bounded(1, -infinity, infinity) * bounded(1, -1, 1), 1, -infinity, infinity) &&
                                   is(bounded(1, 1, infinity) / bounded(1, 1, infinity), 1, 0, infinity) &&
                                   is(bounded(-1, -infinity, -1) / bounded(2, 2, infinity), -0.5, -infinity, 0) &&
                                   is(6.0 / bounded(3, 2, infinity), 2, 0, 3));
PROVE("number: arithmetic with a missing number gives a missing one",
      is_all_missing(bounded() + 1.0) && is_all_missing(1.0 - bounded()) && is_all_missing(bounded() * bounded()) &&
          is_all_missing(from(1, 2) / bounded()) && is_all_missing(from(1, 2) / missing_value) &&
          is_all_missing(-bounded()) && is_all_missing(bounded() / from(-1, 1)) &&
          is_all_missing(elementary::log(bounded())) && is_all_missing(elementary::exp(bounded())) &&
          is_all_missing(elementary::sqrt(bounded())) && is_all_missing(elementary::pow(bounded(), 2.0)) &&
          is_all_missing(elementary::pow(from(1, 2), missing_value)) &&
          is_all_missing(elementary::min(bounded(), from(1, 2))) &&
          is_all_missing(elementary::max(from(1, 2), bounded())) && is_all_missing(elementary::abs(bounded())) &&
          is_all_missing(elementary::square(bounded())));

PROVE("number: bounds of a printed number that doubles hold",
      is(bounded_of(392, half_open_interval(391.5_dec, 392.5_dec)), 392, 391.5, 392.5) &&
          is(bounded_of(-3.25_dec, exactly(-3.25_dec)), -3.25, -3.25, -3.25) &&
          is(bounded_of(700, above(650)), 700, 650, infinity) &&
          is(bounded_of(700, at_most(750)), 700, -infinity, 750) &&
          is(bounded_of(0, everything()), 0, -infinity, infinity) &&
          is(bounded_of(3e6_dec, exactly(3e6_dec)), 3e6, 3e6, 3e6));
// 0.1 is 0.1000000000000000055..., 0.3 is 0.2999999999999999889..., 1e23 is 99999999999999991611392, 0.7 is
// 0.6999999999999999556... as a double.
PROVE("number: bounds of a printed number that doubles do not hold",
      is(bounded_of(0.1_dec, exactly(0.1_dec)), 0.1, next_down(0.1), 0.1) &&
          is(bounded_of(-0.1_dec, exactly(-0.1_dec)), -0.1, -0.1, next_up(-0.1)) &&
          is(bounded_of(0.3_dec, exactly(0.3_dec)), 0.3, 0.3, next_up(0.3)) &&
          is(bounded_of(0.7_dec, closed_interval(0.3_dec, 0.70_dec)), 0.7, 0.3, next_up(0.7)) &&
          is(bounded_of(1e23_dec, exactly(1e23_dec)), 1e23, 1e23, next_up(1e23)) &&
          is(bounded_of(0.100000000000000000_dec, exactly(0.100000000000000000_dec)), 0.1, next_down(0.1), 0.1));
// 2^53 + 1 lies between two doubles, half way.
PROVE("number: bounds of an integer above 2^53",
      is(bounded_of(9007199254740993, exactly(9007199254740993)), 0x1p53, 0x1p53, 0x1p53 + 2) &&
          is(bounded_of(9007199254740994, exactly(9007199254740994)), 0x1p53 + 2, 0x1p53 + 2, 0x1p53 + 2));
PROVE("number: bounds below the least double", is(bounded_of(1e-400_dec, exactly(1e-400_dec)), 0, 0, least) &&
                                                   is(bounded_of(-1e-400_dec, exactly(-1e-400_dec)), 0, -least, 0));

PROVE("number: bounds as an interval", to_interval(from(391.5, 392.5)) == closed_interval(391.5_dec, 392.5_dec) &&
                                           to_interval(bounded(1, 0, infinity)) == at_least(0) &&
                                           to_interval(bounded(1, -infinity, 1)) == at_most(1) &&
                                           to_interval(bounded(1, -infinity, infinity)) == everything());
// 0.1 as a double is 0.1000000000000000055...
PROVE("number: bounds as an interval, rounded outward to 17 digits",
      to_interval(bounded(0.1)) == closed_interval(0.1_dec, 0.10000000000000001_dec) &&
          to_interval(bounded(-0.1)) == closed_interval(-0.10000000000000001_dec, -0.1_dec));

PROVE("number: exact elementary functions of bounds",
      is(elementary::log(bounded(1)), 0, 0, 0) && is(elementary::exp(bounded(0)), 1, 1, 1) &&
          is(elementary::sqrt(bounded(2.25, 1, 4)), 1.5, 1, 2) && is(elementary::pow(bounded(2, 1, 3), 0.0), 1, 1, 1) &&
          is(elementary::pow(bounded(2, 1, 3), 1.0), 2, 1, 3) &&
          is(elementary::pow(bounded(-1, -2, 3), 1.0), -1, -2, 3) && is(elementary::sqrt(bounded(0)), 0, 0, 0));
PROVE("number: elementary functions of bounds move outward by two units",
      elementary::log(from(2, 10)).low == next_down(next_down(elementary::log(2.0))) &&
          elementary::log(from(2, 10)).high == next_up(next_up(elementary::log(10.0))) &&
          elementary::exp(from(1, 2)).low == next_down(next_down(elementary::exp(1.0))) &&
          elementary::exp(from(1, 2)).high == next_up(next_up(elementary::exp(2.0))) &&
          elementary::pow(from(2, 3), 0.5).low == next_down(next_down(elementary::pow(2.0, 0.5))) &&
          elementary::pow(from(2, 3), -0.5).low == next_down(next_down(elementary::pow(3.0, -0.5))));
// The double nearest to the root of 2, 0x1.6a09e667f3bcd, is above it (0x1.6a09e667f3bcc908b...); that nearest to the
// root of 3, 0x1.bb67ae8584caa, is below it (0x1.bb67ae8584caa73b...).
PROVE("number: a root moves outward by one unit, only on the side that needs it",
      elementary::sqrt(bounded(2)).low == next_down(elementary::sqrt(2.0)) &&
          elementary::sqrt(bounded(2)).high == elementary::sqrt(2.0) &&
          elementary::sqrt(bounded(3)).low == elementary::sqrt(3.0) &&
          elementary::sqrt(bounded(3)).high == next_up(elementary::sqrt(3.0)));
PROVE("number: elementary functions of infinite ends",
      elementary::log(bounded(1, 0, infinity)).low == -infinity &&
          elementary::log(bounded(1, 0, infinity)).high == infinity &&
          is(elementary::exp(bounded(0, -infinity, infinity)), 1, 0, infinity) &&
          is(elementary::sqrt(bounded(1, 0, infinity)), 1, 0, infinity) &&
          is(elementary::pow(bounded(0, -infinity, infinity), 2.0), 0, 0, infinity) &&
          is(elementary::pow(bounded(0, -infinity, infinity), 3.0), 0, -infinity, infinity) &&
          is(elementary::pow(bounded(1, 1, infinity), -1.0), 1, 0, 1));
PROVE("number: powers of numbers on both sides of zero",
      elementary::pow(from(-2, 3), 2.0).low == 0 && elementary::pow(from(-2, 3), 2.0).high >= 9 &&
          elementary::pow(from(-2, 3), 3.0).low <= -8 && elementary::pow(from(-2, 3), 3.0).high >= 27 &&
          elementary::pow(from(-4, -2), -1.0).low <= -0.5 && elementary::pow(from(-4, -2), -1.0).high >= -0.25 &&
          elementary::pow(from(-4, -2), -2.0).low <= 0.0625 && elementary::pow(from(-4, -2), -2.0).high >= 0.25);
PROVE("number: magnitude and square of bounds",
      is(elementary::abs(from(1, 3)), 2, 1, 3) && is(elementary::abs(from(-3, -1)), 2, 1, 3) &&
          is(elementary::abs(from(-3, 1)), 1, 0, 3) && is(elementary::square(from(-3, 1)), 1, 0, 9) &&
          is(elementary::square(from(-3, -1)), 4, 1, 9));
PROVE("number: lesser and greater of bounds",
      is(elementary::min(from(1, 5), from(2, 3)), 2.5, 1, 3) && is(elementary::max(from(1, 5), from(2, 3)), 3, 2, 5));
