// What constant expressions compute for logarithm, exponential, power and square root, run here, and held against the
// `long double` functions of the C library where these have a longer significand, and against its `double` functions
// otherwise. Special arguments: ISO/IEC 9899:2018, annex F.10.
#include <almanac/number/elementary.hpp>

#include "catch.hpp"

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <random>
#include <string_view>

using namespace almanac;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double least = std::numeric_limits<double>::denorm_min();
constexpr double least_normal = std::numeric_limits<double>::min();
constexpr double greatest = std::numeric_limits<double>::max();
constexpr bool has_long_reference = std::numeric_limits<long double>::digits > 53;

/// The distance from `a` to the next double away from zero.
double unit_at(double a) {
    double const magnitude = std::abs(a);
    return magnitude == greatest ? greatest - std::nextafter(greatest, 0.0)
                                 : std::nextafter(magnitude, infinity) - magnitude;
}

/// How far `result` is from `expected`, in units of the last place of `result`.
double error_in_units(double result, long double expected) {
    auto const rounded = static_cast<double>(expected);
    if (std::isnan(rounded) || std::isnan(result)) return std::isnan(rounded) == std::isnan(result) ? 0 : infinity;
    if (rounded == result)
        return std::isinf(result) ? 0
                                  : static_cast<double>(std::abs(expected - static_cast<long double>(result)) /
                                                        static_cast<long double>(unit_at(result)));
    if (std::isinf(result))
        return result == std::copysign(infinity, rounded) && std::abs(rounded) == greatest ? 1 : infinity;
    if (std::isinf(rounded)) return std::abs(result) == greatest ? 1 : infinity;
    return static_cast<double>(std::abs(expected - static_cast<long double>(result)) /
                               static_cast<long double>(unit_at(result)));
}

struct worst_case {
    double error = 0;
    double x = 0;
    double y = 0;
    void see(double result, long double expected, double x_, double y_ = 0) {
        double const found = error_in_units(result, expected);
        if (found > error) *this = {found, x_, y_};
    }
};

double uniform(std::mt19937_64& random, double low, double high) {
    return low + (high - low) * (static_cast<double>(random() >> 11) * 0x1p-53);
}
/// Any finite double, each exponent as likely as any other; not negative.
double any_magnitude(std::mt19937_64& random) {
    for (;;) {
        auto const x = std::bit_cast<double>(random() >> 1);
        if (std::isfinite(x)) return x;
    }
}
/// A double beside 1, at all distances.
double near_one(std::mt19937_64& random) {
    double const distance = uniform(random, 0.5, 1) * std::ldexp(1.0, -static_cast<int>(random() % 53));
    return random() % 2 == 0 ? 1 + distance : 1 - distance / 2;
}

constexpr int turns = 40000;
// Half a unit is unavoidable; the reference itself is a little off.
constexpr double permitted = 0.6;

bool same(double a, double b) { return std::isnan(a) ? std::isnan(b) : a == b && std::signbit(a) == std::signbit(b); }

} // namespace

TEST_CASE("number: the constant logarithm is that of the C library") {
    std::mt19937_64 random(1);
    worst_case worst;
    auto const see = [&](double x) {
        worst.see(elementary::number_detail::constant_log(x), std::log(static_cast<long double>(x)), x);
    };
    for (int i = 0; i < turns; ++i) {
        see(any_magnitude(random));
        see(near_one(random));
        see(uniform(random, 0.5, 2));
        see(uniform(random, 0, 1000));
    }
    for (double const x : {least, 3 * least, least_normal, std::nextafter(least_normal, 0.0), greatest, std::sqrt(2.0),
                           std::nextafter(std::sqrt(2.0), 0.0), std::sqrt(0.5), std::nextafter(1.0, 0.0),
                           std::nextafter(1.0, 2.0), 10.0, 1e22, 0.1})
        see(x);
    CAPTURE(worst.error, worst.x);
    REQUIRE(worst.error <= (has_long_reference ? permitted : 1.1));
}

TEST_CASE("number: the constant exponential is that of the C library") {
    std::mt19937_64 random(2);
    worst_case worst;
    auto const see = [&](double x) {
        worst.see(elementary::number_detail::constant_exp(x), std::exp(static_cast<long double>(x)), x);
    };
    for (int i = 0; i < turns; ++i) {
        see(uniform(random, -708, 710));
        see(uniform(random, -1, 1));
        double const x = any_magnitude(random);
        see(random() % 2 == 0 ? x : -x);
        see((near_one(random) - 1) * 0.35);
        see(uniform(random, -1022, 1023) * std::log(2.0) + uniform(random, -1e-9, 1e-9)); // powers of two
    }
    for (double const x : {1.0, -1.0, least, -least, 709.782712893384, 709.7827128933841, -708.3964185322641, 1e-17})
        see(x);
    CAPTURE(worst.error, worst.x);
    REQUIRE(worst.error <= (has_long_reference ? permitted : 1.1));
    // Subnormal results are rounded twice.
    worst_case subnormal;
    for (int i = 0; i < turns; ++i) {
        double const x = uniform(random, -746, -708);
        subnormal.see(elementary::number_detail::constant_exp(x), std::exp(static_cast<long double>(x)), x);
    }
    CAPTURE(subnormal.error, subnormal.x);
    REQUIRE(subnormal.error <= 1.0);
}

TEST_CASE("number: the constant exponential less one and logarithm past one are those of the C library") {
    if (!has_long_reference) return;
    std::mt19937_64 random(5);
    worst_case of_exponential, of_logarithm;
    for (int i = 0; i < 1000000; ++i) {
        double const x = uniform(random, -1, 1) * std::pow(10.0, uniform(random, -18, 1.7));
        of_exponential.see(elementary::number_detail::constant_expm1(x), std::expm1(static_cast<long double>(x)), x);
        double const near_minus_one = -1 + uniform(random, 0.5, 1) * std::ldexp(1.0, -static_cast<int>(random() % 53));
        for (double const y : {x, near_minus_one, std::abs(x) * 1e12}) {
            if (y <= -1) continue;
            of_logarithm.see(elementary::number_detail::constant_log1p(y), std::log1p(static_cast<long double>(y)), y);
        }
    }
    INFO("expm1 " << of_exponential.error << " at " << of_exponential.x << ", log1p " << of_logarithm.error << " at "
                  << of_logarithm.x);
    CHECK(of_exponential.error < 0.75);
    CHECK(of_logarithm.error < 0.75);
    // At run time they are the functions of the C library, which the bounds of intervals trust to two units.
    worst_case of_library;
    for (int i = 0; i < 100000; ++i) {
        double const x = uniform(random, -1, 1) * std::pow(10.0, uniform(random, -18, 1.7));
        of_library.see(elementary::expm1(x), std::expm1(static_cast<long double>(x)), x);
        if (x > -1) of_library.see(elementary::log1p(x), std::log1p(static_cast<long double>(x)), x);
    }
    CHECK(of_library.error < 2);
}

TEST_CASE("number: the constant power is that of the C library") {
    std::mt19937_64 random(3);
    worst_case worst;
    worst_case subnormal;
    auto const see = [&](double x, double y) {
        long double const expected = std::pow(static_cast<long double>(x), static_cast<long double>(y));
        auto const rounded = static_cast<double>(expected);
        (std::abs(rounded) < least_normal ? subnormal : worst)
            .see(elementary::number_detail::constant_pow(x, y), expected, x, y);
    };
    for (int i = 0; i < turns; ++i) {
        see(any_magnitude(random), uniform(random, -2, 2));
        see(uniform(random, 0, 10), uniform(random, -400, 400));
        see(near_one(random), uniform(random, -1e6, 1e6));
        see(near_one(random), uniform(random, -1, 1) * std::ldexp(1.0, static_cast<int>(random() % 62)));
        see(uniform(random, 0, 1000), static_cast<double>(static_cast<int>(random() % 41) - 20));
        see(-uniform(random, 0, 1000), static_cast<double>(static_cast<int>(random() % 41) - 20));
        see(uniform(random, 0.5, 3), 1.0 / static_cast<double>(1 + random() % 40)); // growth rates
        double const x = any_magnitude(random);
        double const y = any_magnitude(random);
        see(random() % 2 == 0 ? x : -x, random() % 2 == 0 ? y : -y);
    }
    CAPTURE(worst.error, worst.x, worst.y, subnormal.error, subnormal.x, subnormal.y);
    REQUIRE(worst.error <= (has_long_reference ? permitted : 1.1));
    REQUIRE(subnormal.error <= 1.1);
}

TEST_CASE("number: the constant power of integers is exact where a double holds it") {
    for (std::uint64_t base = 1; base <= 300; ++base) {
        std::uint64_t product = 1;
        for (int exponent = 0; product <= (std::uint64_t{1} << 53) / base; ++exponent) {
            CAPTURE(base, exponent);
            REQUIRE(elementary::number_detail::constant_pow(static_cast<double>(base), exponent) ==
                    static_cast<double>(product));
            REQUIRE(elementary::number_detail::constant_pow(-static_cast<double>(base), exponent) ==
                    (exponent % 2 == 0 ? 1.0 : -1.0) * static_cast<double>(product));
            if (base == 1 && exponent == 60) break;
            product *= base;
        }
    }
    for (int exponent = -1074; exponent <= 1023; ++exponent) {
        REQUIRE(elementary::number_detail::constant_pow(2, exponent) == std::ldexp(1.0, exponent));
    }
    for (int digits = 0; digits <= 22; ++digits) {
        std::string_view const number = "1e";
        char text[8] = {number[0], number[1], static_cast<char>('0' + digits / 10),
                        static_cast<char>('0' + digits % 10)};
        REQUIRE(elementary::number_detail::constant_pow(10, digits) == std::strtod(text, nullptr));
    }
}

TEST_CASE("number: the constant square root is correctly rounded") {
    std::mt19937_64 random(4);
    for (int i = 0; i < turns; ++i) {
        double const x = any_magnitude(random);
        double const y = uniform(random, 0, 4);
        double const exact = static_cast<double>(random() % 94906265);
        CAPTURE(x, y, exact);
        REQUIRE(elementary::number_detail::constant_sqrt(x) == std::sqrt(x));
        REQUIRE(elementary::number_detail::constant_sqrt(y) == std::sqrt(y));
        REQUIRE(elementary::number_detail::constant_sqrt(exact * exact) == exact);
        REQUIRE(elementary::number_detail::constant_sqrt(std::nextafter(exact * exact, infinity)) ==
                std::sqrt(std::nextafter(exact * exact, infinity)));
    }
    for (double const x : {least, least_normal, greatest, std::nextafter(4.0, 0.0), std::nextafter(1.0, 0.0),
                           std::nextafter(1.0, 2.0), 2.0, 0.0, -0.0, infinity, -1.0, -infinity, missing_value})
        REQUIRE(same(elementary::number_detail::constant_sqrt(x), std::sqrt(x)));
}

TEST_CASE("number: special arguments give what the C library gives") {
    double const values[] = {0.0,       -0.0,     1.0,       -1.0,       0.5,   -0.5,          2.0,   -2.0,   3.0,
                             -3.0,      1e20,     0x1p53,    0x1p53 + 2, 1e300, -1e300,        least, -least, greatest,
                             -greatest, infinity, -infinity, 2.5,        -2.5,  missing_value, 710.0, -746.0};
    for (double const x : values) {
        CAPTURE(x);
        CHECK(error_in_units(elementary::number_detail::constant_log(x), std::log(x)) <= 1);
        CHECK(error_in_units(elementary::number_detail::constant_exp(x), std::exp(x)) <= 1);
        for (double const y : values) {
            CAPTURE(y);
            double const ours = elementary::number_detail::constant_pow(x, y);
            double const theirs = std::pow(x, y);
            CHECK(error_in_units(ours, theirs) <= 1);
            CHECK((std::isnan(ours) || std::signbit(ours) == std::signbit(theirs)));
        }
    }
}

TEST_CASE("number: at run time the elementary functions are those of the C library") {
    std::mt19937_64 random(5);
    for (int i = 0; i < 1000; ++i) {
        double const x = any_magnitude(random);
        double const y = uniform(random, -3, 3);
        REQUIRE(same(elementary::log(x), std::log(x)));
        REQUIRE(same(elementary::exp(y), std::exp(y)));
        REQUIRE(same(elementary::pow(x, y), std::pow(x, y)));
        REQUIRE(same(elementary::sqrt(x), std::sqrt(x)));
        REQUIRE(same(elementary::abs(y), std::abs(y)));
    }
}

TEST_CASE("number: sums and products of wide doubles are exact") {
    if (!has_long_reference) return;
    std::mt19937_64 random(6);
    for (int i = 0; i < turns; ++i) {
        // Products of 53 and 11 bits fit the 64 of a long double; their two parts must add up to it.
        double const a = uniform(random, -4, 4);
        double const b = static_cast<double>(static_cast<int>(random() % 2048));
        auto const product = elementary::number_detail::two_product(a, b);
        REQUIRE(static_cast<long double>(product.high) + static_cast<long double>(product.low) ==
                static_cast<long double>(a) * static_cast<long double>(b));
        // The whole of a product of 53 and 53 bits, by the fused operation.
        double const c = uniform(random, -4, 4);
        auto const whole = elementary::number_detail::two_product(a, c);
        REQUIRE(whole.high == a * c);
        REQUIRE(whole.low == std::fma(a, c, -whole.high));
    }
}
