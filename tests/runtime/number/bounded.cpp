// Bounded numbers at run time: results held against sampled points of the operands in `long double`, and refusals.
// Where `long double` is a `double`, the points are rounded to nearest, which never passes a right bound.
#include <almanac/number/bounded.hpp>
#include <almanac/number/text/decimal_text.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <initializer_list>
#include <limits>
#include <random>
#include <string>
#include <vector>

using namespace almanac;

namespace {

using real = long double;

constexpr double infinity = std::numeric_limits<double>::infinity();

double uniform(std::mt19937_64& random, double low, double high) {
    return low + (high - low) * (static_cast<double>(random() >> 11) * 0x1p-53);
}

/// Ends that meet often (small integers, tenths), and ends of all sizes.
double random_end(std::mt19937_64& random) {
    int const small = static_cast<int>(random() % 13) - 6;
    switch (random() % 4) {
    case 0: return small;
    case 1: return small / 10.0;
    case 2: return uniform(random, -1000, 1000);
    default: return std::ldexp(uniform(random, -1, 1), static_cast<int>(random() % 200) - 100);
    }
}
bounded random_bounded(std::mt19937_64& random) {
    double parts[] = {random_end(random), random_end(random), random_end(random)};
    if (random() % 5 == 0) parts[0] = parts[1] = parts[2];
    std::sort(std::begin(parts), std::end(parts));
    double const low = random() % 20 == 0 ? -infinity : parts[0];
    double const high = random() % 20 == 0 ? infinity : parts[2];
    return {parts[1], low, high};
}
bounded random_positive(std::mt19937_64& random) { return elementary::abs(random_bounded(random)); }

/// The ends, the value, points in between and, where the interval is unbounded, far ones.
std::vector<double> points_of(bounded const& a, std::mt19937_64& random) {
    double const low = std::max(a.low, -1e40);
    double const high = std::min(a.high, 1e40);
    std::vector<double> points = {low, a.value, high};
    for (int i = 0; i < 3; ++i) points.push_back(std::clamp(uniform(random, low, high), low, high));
    if (low < 0 && high > 0) points.push_back(0);
    return points;
}

bool holds(bounded const& a, real x) { return static_cast<real>(a.low) <= x && x <= static_cast<real>(a.high); }
bool is_ordered(bounded const& a) { return a.low <= a.value && a.value <= a.high; }

/// Checks that `result` holds f(x, y) for points of the operands and reaches at most two units beyond the outermost
/// result at the ends.
template <class Function>
void check_pairs(bounded const& a, bounded const& b, bounded const& result, std::mt19937_64& random, Function f) {
    CAPTURE(a.low, a.value, a.high, b.low, b.value, b.high, result.low, result.value, result.high);
    bool right = is_ordered(result);
    real least = infinity;
    real greatest = -infinity;
    for (double const x : points_of(a, random)) {
        for (double const y : points_of(b, random)) {
            real const point = f(static_cast<real>(x), static_cast<real>(y));
            right = right && holds(result, point);
            least = std::min(least, point);
            greatest = std::max(greatest, point);
        }
    }
    REQUIRE(right);
    REQUIRE(result.value == f(a.value, b.value));
    bool const is_finite =
        std::isfinite(a.low) && std::isfinite(a.high) && std::isfinite(b.low) && std::isfinite(b.high);
    if (is_finite) {
        REQUIRE(next_up(next_up(result.low)) >= static_cast<double>(least));
        REQUIRE(next_down(next_down(result.high)) <= static_cast<double>(greatest));
    }
}

using Catch::Matchers::Equals;

} // namespace

TEST_CASE("number: bounds of sums, differences, products and quotients hold all sampled results") {
    std::mt19937_64 random(11);
    int quotients = 0;
    for (int i = 0; i < 4000; ++i) {
        bounded const a = random_bounded(random);
        bounded const b = random_bounded(random);
        check_pairs(a, b, a + b, random, [](auto x, auto y) { return x + y; });
        check_pairs(a, b, a - b, random, [](auto x, auto y) { return x - y; });
        check_pairs(a, b, a * b, random, [](auto x, auto y) { return x * y; });
        if (b.low > 0 || b.high < 0) {
            ++quotients;
            check_pairs(a, b, a / b, random, [](auto x, auto y) { return x / y; });
        } else {
            REQUIRE_THROWS_AS(a / b, domain_error);
        }
    }
    REQUIRE(quotients > 500);
}

TEST_CASE("number: a double as an operand is the same as an exact number") {
    std::mt19937_64 random(12);
    auto const same = [](bounded const& a, bounded const& b) {
        return a.value == b.value && a.low == b.low && a.high == b.high;
    };
    for (int i = 0; i < 2000; ++i) {
        bounded const a = random_bounded(random);
        double const b = random_end(random);
        REQUIRE(same(a + b, a + bounded(b)));
        REQUIRE(same(b + a, a + b));
        REQUIRE(same(a - b, a - bounded(b)));
        REQUIRE(same(b - a, bounded(b) - a));
        REQUIRE(same(a * b, a * bounded(b)));
        REQUIRE(same(b * a, a * b));
        if (b != 0) REQUIRE(same(a / b, a / bounded(b)));
    }
}

TEST_CASE("number: bounds of elementary functions hold all sampled results") {
    std::mt19937_64 random(13);
    auto const check = [&](bounded const& x, bounded const& result, auto f) {
        CAPTURE(x.low, x.value, x.high, result.low, result.value, result.high);
        bool right = is_ordered(result);
        for (double const point : points_of(x, random)) right = right && holds(result, f(static_cast<real>(point)));
        REQUIRE(right);
    };
    for (int i = 0; i < 4000; ++i) {
        bounded const x = random_bounded(random);
        bounded const positive = random_positive(random);
        check(positive, elementary::log1p(positive), [](real point) { return std::log1p(point); });
        check(positive, elementary::log(positive), [](real point) { return std::log(point); });
        check(positive, elementary::sqrt(positive), [](real point) { return std::sqrt(point); });
        bounded const small{x.value / 1e30, std::max(x.low / 1e30, -600.0), std::min(x.high / 1e30, 600.0)};
        check(small, elementary::exp(small), [](real point) { return std::exp(point); });
        check(small, elementary::expm1(small), [](real point) { return std::expm1(point); });
        double const least = std::max(small.low / 601, -1.0);
        bounded const past_one{std::max(small.value / 601, least), least, std::max(small.high / 601, least)};
        check(past_one, elementary::log1p(past_one), [](real point) { return std::log1p(point); });
        check(x, elementary::abs(x), [](real point) { return std::abs(point); });
        check(x, elementary::square(x), [](real point) { return point * point; });
        double const fraction = uniform(random, 0, 3);
        check(positive, elementary::pow(positive, fraction),
              [&](real point) { return std::pow(point, static_cast<real>(fraction)); });
        int const whole = static_cast<int>(random() % 6);
        check(x, elementary::pow(x, whole), [&](real point) { return std::pow(point, static_cast<real>(whole)); });
        if (x.low > 0 || x.high < 0)
            check(x, elementary::pow(x, -whole),
                  [&](real point) { return std::pow(point, static_cast<real>(-whole)); });
        if (positive.low > 0)
            check(positive, elementary::pow(positive, -fraction),
                  [&](real point) { return std::pow(point, static_cast<real>(-fraction)); });
        bounded const other = random_bounded(random);
        bounded const lesser = elementary::min(x, other);
        bounded const greater = elementary::max(x, other);
        bool right = is_ordered(lesser) && is_ordered(greater);
        for (double const a : points_of(x, random)) {
            for (double const b : points_of(other, random))
                right = right && holds(lesser, std::min(a, b)) && holds(greater, std::max(a, b));
        }
        REQUIRE(right);
    }
}

TEST_CASE("number: the bounds of a decimal are the doubles around it") {
    std::mt19937_64 random(14);
    for (int i = 0; i < 4000; ++i) {
        auto const digits = static_cast<std::int64_t>(random() >> (1 + random() % 62));
        decimal const number{random() % 2 == 0 ? digits : -digits, static_cast<int>(random() % 50) - 25};
        bounded const a = bounded_of(number, exactly(number));
        real const expected = std::strtold(to_text(number).c_str(), nullptr);
        CAPTURE(to_text(number).c_str(), a.low, a.value, a.high);
        REQUIRE(a.value == std::strtod(to_text(number).c_str(), nullptr));
        REQUIRE(holds(a, expected));
        REQUIRE(is_ordered(a));
        // Up to 17 digits the bounds are the nearest; with more, one of them may be a unit further out.
        REQUIRE(a.high <= next_up(a.value));
        REQUIRE(a.low >= next_down(a.value));
        if (digit_count(number) <= 17) REQUIRE((a.high == a.value || a.low == a.value));
    }
}

TEST_CASE("number: bounds become an interval that holds them, and come back no narrower") {
    std::mt19937_64 random(15);
    for (int i = 0; i < 5000; ++i) {
        bounded const a = random_bounded(random);
        interval const range = to_interval(a);
        bounded const back = bounded_of(from_double(a.value), range);
        CAPTURE(a.low, a.value, a.high, back.low, back.high);
        REQUIRE(back.value == a.value);
        REQUIRE(back.low <= a.low);
        REQUIRE(back.high >= a.high);
        // 17 digits are finer than doubles.
        REQUIRE(next_up(back.low) >= a.low);
        REQUIRE(next_down(back.high) <= a.high);
    }
}

TEST_CASE("number: a division by bounds that contain zero is refused with the bounds") {
    bounded const one{1.0};
    CHECK_THAT(message_of<domain_error>([&] { return one / bounded(0.5, -0.25, 1.5); }),
               Equals("almanac: division by a number whose bounds [-0.25, 1.5] contain zero"));
    CHECK_THAT(message_of<domain_error>([&] { return one / bounded(0.5, 0, infinity); }),
               Equals("almanac: division by a number whose bounds [0, inf] contain zero"));
    CHECK_THAT(message_of<domain_error>([&] { return one / bounded(-1, -infinity, -0.0); }),
               Equals("almanac: division by a number whose bounds [-inf, 0] contain zero"));
    CHECK_THAT(message_of<domain_error>([&] { return one / 0.0; }),
               Equals("almanac: division by a number whose bounds [0, 0] contain zero"));
    CHECK_THAT(message_of<domain_error>([&] {
                   bounded a = one;
                   return a /= 0.0;
               }),
               Equals("almanac: division by a number whose bounds [0, 0] contain zero"));
    CHECK_THAT(message_of<domain_error>([&] { return elementary::pow(bounded(1, 0, 2), -1.0); }),
               Equals("almanac: division by a number whose bounds [0, 2] contain zero"));
}

TEST_CASE("number: functions of bounds that reach below zero are refused with the bounds") {
    bounded const x{0.5, -0.1, 1.0};
    CHECK_THAT(message_of<domain_error>([&] { return elementary::log(x); }),
               Equals("almanac: logarithm of a number whose bounds [-0.1, 1] reach below zero"));
    CHECK_THAT(message_of<domain_error>([&] { return elementary::sqrt(x); }),
               Equals("almanac: square root of a number whose bounds [-0.1, 1] reach below zero"));
    CHECK_THAT(
        message_of<domain_error>([&] { return elementary::pow(x, 0.5); }),
        Equals("almanac: power with a fraction as exponent of a number whose bounds [-0.1, 1] reach below zero"));
    CHECK_THAT(message_of<domain_error>([&] { return elementary::log1p(bounded(-0.5, -1.25, 0)); }),
               Equals("almanac: logarithm of a number whose bounds [-0.25, 1] reach below zero"));
    CHECK_NOTHROW(elementary::log1p(bounded(-0.5, -1, 0)));
    CHECK_NOTHROW(elementary::log(bounded(0.5, 0, 1)));
    CHECK_NOTHROW(elementary::log(bounded(0.5, -0.0, 1)));
}

TEST_CASE("number: bounds that do not hold the value are refused") {
    CHECK_THAT(message_of<domain_error>([] { return bounded(3, 1, 2); }),
               Equals("almanac: bounded: the value 3 is not in [1, 2]"));
    CHECK_THAT(message_of<domain_error>([] { return bounded(1.5, 2, 1); }),
               Equals("almanac: bounded: the value 1.5 is not in [2, 1]"));
    CHECK_THAT(message_of<domain_error>([] { return bounded(1.5, missing_value, 2); }),
               Equals("almanac: bounded: the value 1.5 is not in [missing, 2]"));
    CHECK_THAT(message_of<domain_error>([] { return bounded(missing_value, 1, 2); }),
               Equals("almanac: bounded: the value missing is not in [1, 2]"));
    CHECK_THAT(message_of<domain_error>([] { return bounded_of(7, closed_interval(1, 2)); }),
               Equals("almanac: bounded: the value 7 is not in [1, 2]"));
    CHECK_THROWS_AS(bounded_of(1e309_dec, everything()), overflow_error);
}

TEST_CASE("number: a missing or infinite number has no interval") {
    CHECK_THAT(message_of<domain_error>([] { return to_interval(bounded()); }),
               Equals("almanac: to_interval: not a finite number"));
    CHECK_THAT(message_of<domain_error>([] { return to_interval(bounded(infinity)); }),
               Equals("almanac: to_interval: not a finite number"));
}

TEST_CASE("number: what overflows is infinite on the side that overflows") {
    constexpr double greatest = std::numeric_limits<double>::max();
    bounded const product = bounded(1e200, 1, 1e200) * bounded(1e100, 1, 1e200);
    CHECK(product.low == 1);
    CHECK(product.high == infinity);
    bounded const sum = bounded(greatest) + greatest;
    CHECK(sum.value == infinity);
    CHECK(sum.low == greatest);
    CHECK(sum.high == infinity);
    CHECK(is_missing(bounded(infinity) - infinity));
    CHECK(is_missing(bounded(infinity) * 0.0));
    bounded const power = elementary::exp(bounded(1, 0, 1e6));
    CHECK(power.low == 1);
    CHECK(power.high == infinity);
}
