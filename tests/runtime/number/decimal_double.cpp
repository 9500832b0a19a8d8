// `to_double` against strtod of the C library, and `from_double` against std::to_chars of the C++ library.
#include <almanac/number/decimal.hpp>

#include "catch.hpp"

#include <bit>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <random>
#include <string>

using namespace almanac;

namespace {

/// What the C library reads, from the digits and the exponent of `a`.
double read_by_strtod(decimal a) {
    char source[64];
    std::snprintf(source, sizeof source, "%llde%d", static_cast<long long>(a.coefficient),
                  static_cast<int>(a.exponent));
    return std::strtod(source, nullptr);
}

double converted(decimal a) {
    try {
        return to_double(a);
    } catch (overflow_error const&) {
        return a.coefficient < 0 ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
    }
}

bool agrees(decimal a) {
    return std::bit_cast<std::uint64_t>(converted(a)) == std::bit_cast<std::uint64_t>(read_by_strtod(a)) ||
           a.coefficient == 0;
}

/// The 19 (or 18) digits nearest to the number half way between the double `below` and the next one, which a 64-bit
/// `long double` holds exactly. The C library prints exact values correctly rounded.
decimal near_halfway(double below) {
    long double const above = std::nextafter(below, std::numeric_limits<double>::infinity());
    long double const half = (static_cast<long double>(below) + above) / 2;
    char source[64];
    for (int digits = 18; digits >= 17; --digits) {
        std::snprintf(source, sizeof source, "%.*Le", digits, half);
        std::string text(source);
        int const exponent = std::atoi(text.c_str() + text.find('e') + 1) - digits;
        text = text.substr(0, text.find('e'));
        text.erase(text.find('.'), 1);
        errno = 0;
        long long const coefficient = std::strtoll(text.c_str(), nullptr, 10);
        if (errno == 0) return {coefficient, exponent};
    }
    return {};
}

/// What std::to_chars prints: by the C++ standard the shortest text that reads back.
decimal shortest(double value) {
    char source[64];
    auto const end = std::to_chars(source, source + sizeof source, value, std::chars_format::scientific).ptr;
    std::string text(source, end);
    int const exponent = std::atoi(text.c_str() + text.find('e') + 1);
    text = text.substr(0, text.find('e'));
    auto const point = text.find('.');
    int const places = point == std::string::npos ? 0 : static_cast<int>(text.size() - point - 1);
    if (point != std::string::npos) text.erase(point, 1);
    return normalised({std::strtoll(text.c_str(), nullptr, 10), exponent - places});
}

} // namespace

TEST_CASE("to_double: random decimals of all magnitudes") {
    std::mt19937_64 random(11);
    for (int i = 0; i < 120000; ++i) {
        auto const coefficient = static_cast<std::int64_t>(random()) >> (random() % 64);
        decimal const a(coefficient, static_cast<int>(random() % 700) - 365);
        if (!agrees(a)) FAIL(coefficient << " x 10^" << a.exponent);
    }
}

TEST_CASE("to_double: random decimals as tables hold them") {
    std::mt19937_64 random(12);
    for (int i = 0; i < 60000; ++i) {
        auto const coefficient = static_cast<std::int64_t>(random()) >> (random() % 64);
        decimal const a(coefficient, static_cast<int>(random() % 44) - 22);
        if (!agrees(a)) FAIL(coefficient << " x 10^" << a.exponent);
    }
}

TEST_CASE("to_double: decimals next to the middle between two doubles") {
    if (std::numeric_limits<long double>::digits < 54) return; // needs a long double that holds the middle
    std::mt19937_64 random(13);
    for (int i = 0; i < 40000; ++i) {
        // All exponents in turn, subnormal numbers among them.
        auto const exponent = static_cast<std::uint64_t>(i) % 2046;
        double const below = std::bit_cast<double>((exponent << 52) | (random() >> 12));
        decimal const half = near_halfway(below);
        for (int step = -1; step <= 1; ++step) {
            decimal const a(half.coefficient + step, half.exponent);
            if (!agrees(a)) FAIL(a.coefficient << " x 10^" << a.exponent);
        }
    }
}

TEST_CASE("to_double: exact ties among integers") {
    std::mt19937_64 random(14);
    for (int i = 0; i < 40000; ++i) {
        // 54 to 63 bits, of which those below the 53rd are 1000... : half way.
        int const extra = 1 + static_cast<int>(random() % 10);
        std::uint64_t const kept = (random() >> 12) | (std::uint64_t{1} << 52);
        auto const tie = static_cast<std::int64_t>((kept << extra) | (std::uint64_t{1} << (extra - 1)));
        for (int step = -1; step <= 1; ++step) {
            decimal const a(tie + step, 0);
            if (!agrees(a) || !agrees(normalised(a))) FAIL(a.coefficient);
        }
    }
}

TEST_CASE("from_double: random doubles") {
    std::mt19937_64 random(15);
    for (int i = 0; i < 40000; ++i) {
        double const value = std::bit_cast<double>(random());
        if (!std::isfinite(value) || value == 0) continue;
        decimal const a = from_double(value);
        if (to_double(a) != value || !same_digits(a, shortest(value)))
            FAIL(value << " gives " << a.coefficient << " x 10^" << a.exponent);
    }
}

TEST_CASE("from_double: subnormal doubles and powers of two, with their neighbours") {
    std::mt19937_64 random(16);
    for (int i = 0; i < 4000; ++i) {
        double const value =
            i < 2000 ? std::bit_cast<double>(random() >> (12 + random() % 50)) : std::ldexp(1.0, i % 2000 - 1000);
        for (double const x : {value, std::nextafter(value, 0.0), std::nextafter(value, 2 * value)}) {
            if (x == 0) continue;
            decimal const a = from_double(x);
            if (to_double(a) != x || !same_digits(a, shortest(x)))
                FAIL(x << " gives " << a.coefficient << " x 10^" << a.exponent);
        }
    }
}

TEST_CASE("from_double: digits that are asked for, against printf") {
    std::mt19937_64 random(17);
    for (int i = 0; i < 20000; ++i) {
        double const value = std::bit_cast<double>(random());
        if (!std::isfinite(value) || value == 0) continue;
        int const digits = 1 + static_cast<int>(random() % 17);
        char source[64];
        std::snprintf(source, sizeof source, "%.*e", digits - 1, value);
        std::string text(source);
        int const exponent = std::atoi(text.c_str() + text.find('e') + 1) - (digits - 1);
        text = text.substr(0, text.find('e'));
        if (digits > 1) text.erase(text.find('.'), 1);
        decimal const expected(std::strtoll(text.c_str(), nullptr, 10), exponent);
        decimal const down = from_double(value, digits, rounding::floor);
        decimal const up = from_double(value, digits, rounding::ceiling);
        REQUIRE(from_double(value, digits, rounding::half_even) == expected);
        REQUIRE((expected == down || expected == up));
        REQUIRE(down <= up);
    }
}
