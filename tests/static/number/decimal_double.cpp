// Decimals and doubles. Expected doubles are the compiler's own, which reads its literals correctly rounded.
#include <almanac/number/decimal.hpp>

#include "prove.hpp"

#include <limits>

using namespace almanac;

namespace {

using limits = std::numeric_limits<double>;

} // namespace

PROVE("short numbers", to_double(0.1_dec) == 0.1 && to_double(1.9e9_dec) == 1.9e9 && to_double(-2.5_dec) == -2.5 &&
                           to_double(0.00_dec) == 0.0);
PROVE("long numbers", to_double(1.234567890123456789_dec) == 1.234567890123456789 &&
                          to_double(decimal(9223372036854775807)) == 9223372036854775807.0);
PROVE("large exponents",
      to_double(1.7976931348623157e308_dec) == limits::max() && to_double(9.17e-270_dec) == 9.17e-270);
PROVE("the least doubles", to_double(4.9e-324_dec) == limits::denorm_min() &&
                               to_double(2.2250738585072014e-308_dec) == limits::min() &&
                               to_double(2.2250738585072011e-308_dec) == 2.2250738585072011e-308);
// Half of the least double is 2.4703282292062327E-324.
PROVE("below half of the least double is zero", to_double(2.4703282292062327e-324_dec) == 0.0 &&
                                                    to_double(2.4703282292062328e-324_dec) == limits::denorm_min() &&
                                                    to_double(decimal(1, -32768)) == 0.0);
// 2^53 + 1 lies half way between two doubles; so does 2^53 + 3.
PROVE("a tie goes to the even double", to_double(9007199254740993_dec) == 9007199254740992.0 &&
                                           to_double(9007199254740995_dec) == 9007199254740996.0 &&
                                           to_double(9007199254740993.001_dec) == 9007199254740994.0 &&
                                           to_double(9007199254740992.999_dec) == 9007199254740992.0);

PROVE("the shortest decimal", same_digits(from_double(0.1), 0.1_dec) && same_digits(from_double(-2.5), -2.5_dec) &&
                                  same_digits(from_double(100.0), {1, 2}) && same_digits(from_double(-0.0), 0) &&
                                  same_digits(from_double(1.0 / 3), 0.3333333333333333_dec) &&
                                  same_digits(from_double(0.1 + 0.2), 0.30000000000000004_dec));
PROVE("the shortest decimal at the ends", same_digits(from_double(limits::max()), 1.7976931348623157e308_dec) &&
                                              same_digits(from_double(limits::denorm_min()), 5e-324_dec) &&
                                              same_digits(from_double(limits::min()), 2.2250738585072014e-308_dec));
// 2^-44 is 5.684341886080801486968994140625E-14: of its neighbours with 16 digits only the farther one reads back.
PROVE("the shortest decimal at a power of two", same_digits(from_double(0x1p-44), 5.684341886080802e-14_dec));
// 0.1 as a double is 0.1000000000000000055511151231257827...
PROVE("to digits, from the exact binary value",
      same_digits(from_double(0.1, 17, rounding::down), 0.1_dec) &&
          same_digits(from_double(0.1, 17, rounding::half_even), 0.10000000000000001_dec) &&
          same_digits(from_double(-0.1, 17, rounding::floor), -0.10000000000000001_dec) &&
          same_digits(from_double(2.0 / 3, 3, rounding::half_even), 0.667_dec) &&
          same_digits(from_double(0.15, 1, rounding::half_up), 0.1_dec) &&
          same_digits(from_double(0.375, 3, rounding::exact), 0.375_dec));
