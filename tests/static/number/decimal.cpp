// `decimal`: construction, order, exact arithmetic, division. Expected values are worked by hand where no source is
// named.
#include <almanac/number/decimal.hpp>

#include "prove.hpp"

#include <limits>

using namespace almanac;

namespace {

constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

template <class Integer>
constexpr bool holds_its_ends() {
    constexpr Integer low = std::numeric_limits<Integer>::min();
    constexpr Integer high = std::numeric_limits<Integer>::max();
    decimal const from_low = low;
    decimal const from_high = static_cast<Integer>(high / 2);
    return from_low.coefficient == static_cast<std::int64_t>(low) && from_low.exponent == 0 &&
           from_high.coefficient == static_cast<std::int64_t>(high / 2);
}

template <decimal Value>
struct tagged {
    static constexpr decimal value = Value;
};

constexpr std::weak_ordering order(decimal a, decimal b) { return a <=> b; }

} // namespace

PROVE("all integer types", holds_its_ends<signed char>() && holds_its_ends<unsigned char>() &&
                               holds_its_ends<short>() && holds_its_ends<unsigned short>() && holds_its_ends<int>() &&
                               holds_its_ends<unsigned>() && holds_its_ends<long>() &&
                               holds_its_ends<unsigned long>() && holds_its_ends<long long>() &&
                               holds_its_ends<unsigned long long>());
PROVE("a template argument", tagged<1.50_dec>::value == 1.5_dec && same_digits(tagged<1.50_dec>::value, {150, -2}));
PROVE("zero by default", same_digits(decimal(), 0));

// The literal keeps the digits as written.
PROVE("1.90_dec", same_digits(1.90_dec, {190, -2}));
PROVE("separators", same_digits(1'814_dec, {1814, 0}) && same_digits(1'234.567'8_dec, {12345678, -4}));
PROVE("an exponent",
      same_digits(1.9e9_dec, {19, 8}) && same_digits(9.17E-07_dec, {917, -9}) && same_digits(1e+3_dec, {1, 3}));
PROVE("zeros", same_digits(0_dec, {0, 0}) && same_digits(0.00_dec, {0, -2}));
PROVE("the greatest coefficient", same_digits(9223372036854775807_dec, {greatest, 0}));
PROVE("trailing zeros beyond 64 bits go into the exponent", 100000000000000000000_dec == decimal(1, 20));

// Equality and order go by value.
PROVE("1.50 equals 1.5", 1.50_dec == 1.5_dec && !same_digits(1.50_dec, 1.5_dec));
PROVE("mixed with integers", 2.00_dec == 2 && 3u == 3.0_dec && 1.5_dec < 2 && 2 > 1.5_dec && 2ull >= 2_dec);
PROVE("zero equals zero at any exponent", decimal(0, 300) == decimal(0, -300));
PROVE("the order is weak", order(1.50_dec, 1.5_dec) == std::weak_ordering::equivalent);
PROVE("order across exponents", 9.99_dec < 10 && 1e300_dec > 1 && 1e-300_dec < 1 && 1e-300_dec > 0 && -1e300_dec < -1);
PROVE("order of near neighbours", decimal(greatest, 0) > decimal(922337203685477580, 1) &&
                                      decimal(greatest, 0) < decimal(922337203685477581, 1) &&
                                      decimal(least, 0) < decimal(-greatest, 0));
PROVE("order of negatives", -2.5_dec < -2.49_dec && -10 < -9.99_dec && -1 < 0_dec);
PROVE("order of the same leading digit", 1.000000000000000001_dec > 1 && 1.000000000000000001_dec < 1.1_dec);
PROVE("equal values have equal hashes",
      hash_value(1.50_dec) == hash_value(1.5_dec) && hash_value(0.000_dec) == hash_value(decimal(0)) &&
          hash_value(1e3_dec) == hash_value(decimal(1000)) && hash_value(decimal(1)) != hash_value(decimal(-1)));

// Exact arithmetic keeps printed digits.
PROVE("a sum keeps the finer exponent",
      same_digits(1.50_dec + 1, 2.50_dec) && same_digits(1 + 1.5e9_dec, 1500000001_dec));
PROVE("a difference keeps the finer exponent", same_digits(1.50_dec - 1.5_dec, 0.00_dec));
PROVE("a product adds the exponents", same_digits(1.50_dec * 2.0_dec, 3.000_dec));
PROVE("a negation",
      same_digits(-1.50_dec, {-150, -2}) && same_digits(-decimal(0), 0) && same_digits(+1.50_dec, 1.50_dec));
PROVE("compound assignment", [] {
    decimal a = 10;
    a += 0.5_dec;
    a -= 1;
    a *= 2;
    return same_digits(a, 19.0_dec);
}());
PROVE("0.1 + 0.2 is 0.3", 0.1_dec + 0.2_dec == 0.3_dec);

// The edges of 64 bits: what fits after trailing zeros are given up is exact, the rest throws (see the run-time tests).
PROVE("the greatest plus one less", decimal(greatest) - 1 + 1 == decimal(greatest));
PROVE("a sum that needs 20 digits, of which one is zero",
      same_digits(decimal(9000000000000000000) + decimal(1000000000000000000), decimal(1000000000000000000, 1)));
PROVE("a sum of least coefficients", same_digits(decimal(-9000000000000000000) * 2, decimal(-1800000000000000000, 1)));
PROVE("minus the least coefficient by subtraction",
      decimal(least) - decimal(least) == 0 && -1 - decimal(least) == decimal(greatest));
PROVE("zero minus a tenfold of the least", 0 - decimal(-5000000000000000000, 0) == decimal(5000000000000000000, 0));
PROVE("a difference across zero",
      decimal(greatest) - decimal(greatest) == 0 && decimal(least) + decimal(greatest) == -1);
PROVE("a product that fits after trailing zeros",
      decimal(4000000000000000000) * decimal(5000000000000000000) == decimal(2, 37));
PROVE("the greatest product of two 32-bit numbers",
      decimal(4294967295) * decimal(2147483647) == decimal(9223372030412324865));
PROVE("far apart, with zeros to give up", decimal(1, 30) + decimal(5000000, 6) == decimal(1000000000000000005, 12));
PROVE("far apart, one of them zero",
      same_digits(decimal(1, 300) + decimal(0, -300), decimal(1000000000000000000, 282)) &&
          same_digits(decimal(0, 300) + decimal(7, -300), decimal(7, -300)));
PROVE("exponents at their ends",
      decimal(1, 32767) * 10 == decimal(10, 32767) && decimal(10, -32768) * 0.1_dec == decimal(1, -32768) &&
          decimal(0, 30000) * decimal(1, 30000) == 0 && decimal(0, -30000) * decimal(1, -30000) == 0);

// Properties.
PROVE("sign and abs",
      sign(-0.5_dec) == -1 && sign(0.0_dec) == 0 && sign(3) == 1 && same_digits(abs(-1.50_dec), 1.50_dec));
PROVE("digit counts", digit_count(0) == 1 && digit_count(9) == 1 && digit_count(10) == 2 &&
                          digit_count(1.50_dec) == 3 && digit_count(decimal(greatest)) == 19 &&
                          digit_count(decimal(least)) == 19);
PROVE("leading exponents", leading_exponent(392) == 2 && leading_exponent(0.15_dec) == -1 &&
                               leading_exponent(1.9e9_dec) == 9 && leading_exponent(0.00_dec) == -2);
PROVE("normalised", same_digits(normalised(1.500_dec), 1.5_dec) && same_digits(normalised(1200), {12, 2}) &&
                        same_digits(normalised(0.000_dec), 0) && same_digits(normalised({10, 32767}), {10, 32767}));
PROVE("is_integer", is_integer(3.00_dec) && is_integer(1.9e9_dec) && is_integer(0.00_dec) && !is_integer(3.01_dec) &&
                        is_integer(decimal(100, -2)) && !is_integer(decimal(100, -3)));
PROVE("powers of ten",
      power_of_ten(-2) == 0.01_dec && power_of_ten(3) == 1000 && same_digits(times_power_of_ten(1.9_dec, 9), {19, 8}));

// Rescale: exact or an error.
PROVE("rescale", same_digits(rescale(1.5_dec, -3), 1.500_dec) && same_digits(rescale(1.500_dec, -1), 1.5_dec) &&
                     same_digits(rescale(1500, 2), {15, 2}) && same_digits(rescale(0.00_dec, 5), {0, 5}));

// Division. 1/3, 2/3 and 22/7 by hand; 392/1900 = 0.20631...
PROVE("one third", same_digits(divide(1, 3, -2, rounding::half_even), 0.33_dec) &&
                       same_digits(divide(1, 3, -18, rounding::up), 0.333333333333333334_dec));
PROVE("two thirds", same_digits(divide(2, 3, -2, rounding::half_even), 0.67_dec) &&
                        same_digits(divide(-2, 3, -2, rounding::down), -0.66_dec) &&
                        same_digits(divide(2, -3, -2, rounding::floor), -0.67_dec));
PROVE("a ratio of the dataset", same_digits(divide(392e6_dec, 1.9e9_dec, -3, rounding::half_even), 0.206_dec));
PROVE("a quotient is rounded once, from its true value",
      same_digits(divide(5000000000000000001_dec, 2000000000000000000_dec, 0, rounding::half_even), 3) &&
          same_digits(divide(5, 2, 0, rounding::half_even), 2) &&
          same_digits(divide(decimal(1, -30), 1, 0, rounding::up), 1) &&
          same_digits(divide(decimal(5, 29), decimal(1, 30), 0, rounding::half_even), 0) &&
          same_digits(divide(decimal(5000000000000000001, 11), decimal(1, 30), 0, rounding::half_down), 1));
PROVE("a quotient coarser than one", same_digits(divide(98765, 1, 3, rounding::half_up), {99, 3}) &&
                                         same_digits(divide(1, 1000, 60, rounding::up), {1, 60}) &&
                                         same_digits(divide(1, 1000, 60, rounding::half_up), {0, 60}));
PROVE("a quotient keeps the exponent that was asked for", same_digits(divide(6, 2, -2, rounding::exact), 3.00_dec));
PROVE("zero divided",
      same_digits(divide(0, 7, -2, rounding::exact), 0.00_dec) && divide_to_digits(0, 7, 5, rounding::exact) == 0);
PROVE("the least coefficient divided", divide(decimal(least), 10, -1, rounding::exact) == decimal(least, -1) &&
                                           divide(decimal(least), -10, 0, rounding::down) == 922337203685477580_dec);
PROVE("significant digits", same_digits(divide_to_digits(1, 3, 4, rounding::half_even), 0.3333_dec) &&
                                same_digits(divide_to_digits(22, 7, 6, rounding::half_even), 3.14286_dec) &&
                                same_digits(divide_to_digits(2, 3e30_dec, 3, rounding::up), {667, -33}));
PROVE("an even quotient has the digits that it needs",
      same_digits(divide_to_digits(1, 4, 18, rounding::exact), 0.25_dec) &&
          same_digits(divide_to_digits(6.00_dec, 2, 18, rounding::exact), 3.00_dec) &&
          same_digits(divide_to_digits(100, 2, 18, rounding::exact), 50));

// Sums, differences and products to digits, however far apart.
PROVE("a tiny addend decides a directed rounding",
      add_to_digits(1, decimal(1, -1000), 18, rounding::up) == 1.00000000000000001_dec &&
          add_to_digits(1, decimal(1, -1000), 18, rounding::half_even) == 1 &&
          add_to_digits(1, decimal(-1, -1000), 18, rounding::down) == 0.999999999999999999_dec &&
          subtract_to_digits(1, decimal(1, -1000), 18, rounding::floor) == 0.999999999999999999_dec &&
          subtract_to_digits(-1, decimal(1, -1000), 18, rounding::floor) == -1.00000000000000001_dec &&
          subtract_to_digits(-1, decimal(1, -1000), 18, rounding::ceiling) == -1);
PROVE("a tiny addend breaks a tie", add_to_digits(2.5_dec, decimal(1, -500), 1, rounding::half_down) == 3 &&
                                        add_to_digits(2.5_dec, decimal(-1, -500), 1, rounding::half_up) == 2 &&
                                        add_to_digits(2.5_dec, decimal(0, -500), 1, rounding::half_even) == 2);
PROVE("a product to digits",
      multiply_to_digits(decimal(greatest), decimal(greatest), 4, rounding::down) == decimal(8507, 34));
PROVE("what fits stays as it is", same_digits(add_to_digits(1.50_dec, 1, 5, rounding::exact), 2.50_dec));

// Whole numbers.
PROVE("to_int64", to_int64(2.5_dec, rounding::half_even) == 2 && to_int64(1.9e9_dec, rounding::exact) == 1900000000 &&
                      to_int64(decimal(least), rounding::exact) == least &&
                      to_int64(decimal(92, 17), rounding::exact) == 9200000000000000000);
