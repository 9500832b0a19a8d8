// Elementary functions in constant expressions. Expected values: mpmath 1.3 with 400 bits, rounded to the nearest
// double; integer powers by hand; special arguments from ISO/IEC 9899:2018, annex F.10.
#include <almanac/number/elementary.hpp>

#include "prove.hpp"

#include <bit>
#include <cstdint>
#include <limits>

using namespace almanac;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double least = std::numeric_limits<double>::denorm_min();
constexpr double greatest = std::numeric_limits<double>::max();

/// The same double or the one beside it.
constexpr bool is_near(double a, double b) {
    auto const difference = std::bit_cast<std::int64_t>(a) - std::bit_cast<std::int64_t>(b);
    return difference >= -1 && difference <= 1;
}
constexpr bool is_negative_zero(double a) { return std::bit_cast<std::uint64_t>(a) == std::uint64_t{1} << 63; }
constexpr bool is_positive_zero(double a) { return std::bit_cast<std::uint64_t>(a) == 0; }

struct sample {
    double x;
    double expected;
};

constexpr sample logarithms[] = {
    {2.0, 0.6931471805599453},
    {10.0, 2.302585092994046},
    {0.5, -0.6931471805599453},
    {0.1, -2.3025850929940455},
    {3.0, 1.0986122886681098},
    {1.05, 0.04879016416943205},
    {0.9999999, -1.0000000494736474e-07},
    {1.4142135623730951, 0.3465735902799727},
    {0.7071067811865476, -0.3465735902799726},
    {392.0, 5.971261839790462},
    {1e22, 50.65687204586901},
    {1e-300, -690.7755278982137},
    {greatest, 709.782712893384},
    {least, -744.4400719213812},
    {123456789.0, 18.63140176616802},
};

constexpr sample exponentials[] = {
    {1.0, 2.718281828459045},
    {-1.0, 0.36787944117144233},
    {0.5, 1.6487212707001282},
    {2.0, 7.38905609893065},
    {10.0, 22026.465794806718},
    {-10.0, 4.5399929762484854e-05},
    {0.05, 1.0512710963760241},
    {1e-9, 1.000000001},
    {100.0, 2.6881171418161356e+43},
    {-100.0, 3.720075976020836e-44},
    {700.0, 1.0142320547350045e+304},
    {-700.0, 9.85967654375977e-305},
    {0.34657359027997264, 1.414213562373095},
    {709.0, 8.218407461554972e+307},
};

struct power {
    double x;
    double y;
    double expected;
};

constexpr power powers[] = {
    {1.05, 10.0, 1.628894626777442},
    {1.05, 0.1, 1.0048909381985118},
    {2.0, 0.5, 1.4142135623730951},
    {392.0, -0.5, 0.05050762722761054},
    {1.0000001, 1e7, 2.7182816941320818},
    {0.3, 200.0, 2.656139888758728e-105},
    {1e-5, 2.5, 3.16227766016838e-13},
    {123.456, -7.25, 6.863356189846384e-16},
    {1.5, -300.0, 1.4880663064957112e-53},
    {0.99, 4000.0, 3.473588675197149e-18},
    {7.0, 0.3333333333333333, 1.912931182772389},
};

constexpr bool logarithms_are_right() {
    for (sample const& one : logarithms) {
        if (!is_near(elementary::log(one.x), one.expected)) return false;
    }
    return true;
}
constexpr bool exponentials_are_right() {
    for (sample const& one : exponentials) {
        if (!is_near(elementary::exp(one.x), one.expected)) return false;
    }
    return true;
}
constexpr bool powers_are_right() {
    for (power const& one : powers) {
        if (!is_near(elementary::pow(one.x, one.y), one.expected)) return false;
    }
    return true;
}

/// Powers of an integer, by multiplication, as long as they are exact.
constexpr bool integer_powers_are_exact(std::uint64_t base) {
    std::uint64_t product = 1;
    for (int exponent = 0; product <= (std::uint64_t{1} << 53) / base; ++exponent, product *= base) {
        if (elementary::pow(static_cast<double>(base), exponent) != static_cast<double>(product)) return false;
    }
    return true;
}

} // namespace

PROVE("number: a missing number is not-a-number and nothing else",
      is_missing(missing_value) && is_missing(-missing_value) && !is_missing(0.0) && !is_missing(infinity) &&
          is_missing(std::numeric_limits<double>::quiet_NaN()));

PROVE("number: logarithms", logarithms_are_right());
PROVE("number: exponentials", exponentials_are_right());
PROVE("number: powers", powers_are_right());
PROVE("number: powers of 3, 7, 10 and 60 are exact", integer_powers_are_exact(3) && integer_powers_are_exact(7) &&
                                                         integer_powers_are_exact(10) && integer_powers_are_exact(60));
PROVE("number: other exact powers",
      elementary::pow(-2.0, 3.0) == -8.0 && elementary::pow(-3.0, 4.0) == 81.0 && elementary::pow(2.0, -3.0) == 0.125 &&
          elementary::pow(4.0, 0.5) == 2.0 && elementary::pow(1.5, 2.0) == 2.25 && elementary::pow(0.25, -1.5) == 8.0 &&
          elementary::pow(2.0, -1074.0) == least && elementary::pow(12345.678, 1.0) == 12345.678);

PROVE("number: roots of squares are exact", elementary::sqrt(2.25) == 1.5 && elementary::sqrt(152399025.0) == 12345.0 &&
                                                elementary::sqrt(0.0625) == 0.25 && elementary::sqrt(1e22) == 1e11 &&
                                                elementary::sqrt(0x1p-1074) == 0x1p-537);
// sqrt(2) = 1.41421356237309504880168872420969807856967187537694..., of which 0x1.6a09e667f3bcd is the nearest double.
PROVE("number: other roots are rounded", elementary::sqrt(2.0) == 0x1.6a09e667f3bcdp0 &&
                                             elementary::sqrt(0.5) == 0x1.6a09e667f3bcdp-1 &&
                                             elementary::sqrt(greatest) == 0x1.fffffffffffffp511);

PROVE("number: special arguments of log",
      elementary::log(0.0) == -infinity && elementary::log(-0.0) == -infinity && is_missing(elementary::log(-1.0)) &&
          is_missing(elementary::log(-infinity)) && elementary::log(infinity) == infinity &&
          is_missing(elementary::log(missing_value)) && is_positive_zero(elementary::log(1.0)));
PROVE("number: special arguments of exp",
      elementary::exp(0.0) == 1 && elementary::exp(-0.0) == 1 && elementary::exp(infinity) == infinity &&
          is_positive_zero(elementary::exp(-infinity)) && is_missing(elementary::exp(missing_value)) &&
          elementary::exp(709.79) == infinity && elementary::exp(1e300) == infinity &&
          is_positive_zero(elementary::exp(-746.0)) && elementary::exp(-745.13) == least);
PROVE("number: special arguments of sqrt",
      is_positive_zero(elementary::sqrt(0.0)) && is_negative_zero(elementary::sqrt(-0.0)) &&
          is_missing(elementary::sqrt(-1.0)) && elementary::sqrt(infinity) == infinity &&
          is_missing(elementary::sqrt(-infinity)) && is_missing(elementary::sqrt(missing_value)));
PROVE("number: pow with an exponent of zero or a base of one is one",
      elementary::pow(missing_value, 0.0) == 1 && elementary::pow(0.0, 0.0) == 1 &&
          elementary::pow(infinity, -0.0) == 1 && elementary::pow(1.0, missing_value) == 1 &&
          elementary::pow(1.0, infinity) == 1 && elementary::pow(-1.0, infinity) == 1 &&
          elementary::pow(-1.0, -infinity) == 1);
PROVE("number: pow of missing numbers is missing",
      is_missing(elementary::pow(missing_value, 1.0)) && is_missing(elementary::pow(2.0, missing_value)));
PROVE("number: pow of negative numbers needs an integer", is_missing(elementary::pow(-2.0, 0.5)) &&
                                                              is_missing(elementary::pow(-2.0, -1e-9)) &&
                                                              elementary::pow(-2.0, 1e300) == infinity);
PROVE("number: pow of zeros",
      is_positive_zero(elementary::pow(0.0, 3.0)) && is_negative_zero(elementary::pow(-0.0, 3.0)) &&
          is_positive_zero(elementary::pow(-0.0, 2.0)) && is_positive_zero(elementary::pow(-0.0, 0.5)) &&
          elementary::pow(0.0, -1.0) == infinity && elementary::pow(-0.0, -1.0) == -infinity &&
          elementary::pow(-0.0, -2.0) == infinity && elementary::pow(0.0, -infinity) == infinity);
PROVE("number: pow of infinities",
      elementary::pow(infinity, 0.5) == infinity && is_positive_zero(elementary::pow(infinity, -2.0)) &&
          elementary::pow(-infinity, 3.0) == -infinity && elementary::pow(-infinity, 2.0) == infinity &&
          is_negative_zero(elementary::pow(-infinity, -3.0)) && elementary::pow(0.5, -infinity) == infinity &&
          is_positive_zero(elementary::pow(0.5, infinity)) && elementary::pow(-2.0, infinity) == infinity);
PROVE("number: pow overflows and underflows",
      elementary::pow(10.0, 309.0) == infinity && elementary::pow(-10.0, 309.0) == -infinity &&
          is_positive_zero(elementary::pow(10.0, -324.0)) && elementary::pow(2.0, 1e300) == infinity &&
          is_positive_zero(elementary::pow(0.999, 1e300)));

PROVE("number: magnitude, lesser and greater",
      elementary::abs(-1.5) == 1.5 && is_positive_zero(elementary::abs(-0.0)) &&
          is_missing(elementary::abs(missing_value)) && elementary::min(1.0, 2.0) == 1 &&
          elementary::max(1.0, 2.0) == 2 && elementary::min(2.0, 1.0) == 1 && elementary::max(2.0, 1.0) == 2 &&
          is_missing(elementary::min(1.0, missing_value)) && is_missing(elementary::max(missing_value, 1.0)) &&
          elementary::square(-3.0) == 9);

// e^x - 1 and ln(1 + x), by Python's decimal module with 60 digits.
namespace {
constexpr sample exponentials_less_one[] = {
    {1e-20, 1e-20},
    {1e-10, 1.00000000005e-10},
    {-1e-10, -9.999999999500001e-11},
    {0.1, 0.10517091807564763},
    {-0.3, -0.2591817793182821},
    {0.5, 0.6487212707001282},
    {1.0, 1.7182818284590453},
    {-1.0, -0.6321205588285577},
    {5.0, 147.4131591025766},
    {-5.0, -0.9932620530009145},
    {20.0, 485165194.4097903},
    {39.5, 1.4276838118129198e+17},
    {100.0, 2.6881171418161356e+43},
    {700.0, 1.0142320547350045e+304},
};
constexpr sample logarithms_past_one[] = {
    {1e-20, 1e-20},
    {1e-10, 9.999999999500001e-11},
    {-1e-10, -1.00000000005e-10},
    {0.1, 0.09531017980432487},
    {-0.3, -0.35667494393873234},
    {0.5, 0.4054651081081644},
    {-0.5, -0.6931471805599453},
    {1.0, 0.6931471805599453},
    {-0.9, -2.302585092994046},
    {-0.9999999, -16.118095651484676},
    {5.0, 1.791759469228055},
    {1e10, 23.025850930040455},
    {1e300, 690.7755278982137},
};
constexpr bool all_less_one_are_near() {
    for (sample const& each : exponentials_less_one) {
        if (!is_near(elementary::expm1(each.x), each.expected)) return false;
    }
    return true;
}
constexpr bool all_past_one_are_near() {
    for (sample const& each : logarithms_past_one) {
        if (!is_near(elementary::log1p(each.x), each.expected)) return false;
    }
    return true;
}
} // namespace
PROVE("exponentials less one", all_less_one_are_near());
PROVE("logarithms of numbers past one", all_past_one_are_near());
PROVE("exponentials less one at the ends",
      elementary::expm1(infinity) == infinity && elementary::expm1(-infinity) == -1 &&
          elementary::expm1(710.0) == infinity && elementary::expm1(-800.0) == -1 && elementary::expm1(0.0) == 0 &&
          is_negative_zero(elementary::expm1(-0.0)) && is_missing(elementary::expm1(missing_value)) &&
          elementary::expm1(least) == least);
PROVE("logarithms of numbers past one at the ends",
      elementary::log1p(infinity) == infinity && elementary::log1p(-1.0) == -infinity &&
          is_missing(elementary::log1p(-1.5)) && elementary::log1p(0.0) == 0 &&
          is_negative_zero(elementary::log1p(-0.0)) && is_missing(elementary::log1p(missing_value)) &&
          elementary::log1p(least) == least);
