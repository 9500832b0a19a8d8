// Intervals at run time: errors, and the arithmetic held against sampled points of the operands.
#include <almanac/number/interval.hpp>
#include <almanac/number/interval_intersection.hpp>

#include "catch.hpp"

#include <algorithm>
#include <limits>
#include <random>
#include <string>
#include <vector>

using namespace almanac;

namespace {

decimal small(std::mt19937_64& random) {
    return {static_cast<int>(random() % 13) - 6, -static_cast<int>(random() % 2)};
}

/// All kinds of ends, with ends in [-6, 6], so that zeros and equal ends are frequent.
interval random_interval(std::mt19937_64& random) {
    for (;;) {
        interval const a{small(random), small(random), static_cast<bound>(random() % 3),
                         static_cast<bound>(random() % 3)};
        interval const tidy{a.lower_bound == bound::unbounded ? decimal() : a.lower,
                            a.upper_bound == bound::unbounded ? decimal() : a.upper, a.lower_bound, a.upper_bound};
        if (!is_bounded(tidy) || tidy.lower < tidy.upper || is_point(tidy)) return tidy;
    }
}

/// Points of an interval: its closed ends, points next to its open ends, zero, one inside, and far ones where it is
/// unbounded.
std::vector<decimal> points_of(interval const& a) {
    decimal const near{1, -6};
    decimal const far{1, 6};
    decimal const low = a.lower_bound == bound::unbounded ? -far : a.lower;
    decimal const high = a.upper_bound == bound::unbounded ? far : a.upper;
    std::vector<decimal> candidates = {low, high, 0, near, -near, (low + high) * 0.5_dec};
    if (a.lower_bound != bound::unbounded) candidates.push_back(low + near);
    if (a.upper_bound != bound::unbounded) candidates.push_back(high - near);
    std::vector<decimal> points;
    for (decimal const& p : candidates) {
        if (contains(a, p)) points.push_back(p);
    }
    return points;
}

/// True when the ends of `result` are no further out than the sampled results show, up to the distance of the samples
/// from open ends.
bool is_tight(interval const& result, double least_seen, double greatest_seen) {
    double const tolerance = 1e-3;
    bool const low =
        result.lower_bound == bound::unbounded ? least_seen < -1e3 : least_seen - to_double(result.lower) < tolerance;
    bool const high = result.upper_bound == bound::unbounded ? greatest_seen > 1e3
                                                             : to_double(result.upper) - greatest_seen < tolerance;
    return low && high;
}

struct seen_results {
    double least = std::numeric_limits<double>::infinity();
    double greatest = -std::numeric_limits<double>::infinity();
    bool reached_lower = false;
    bool reached_upper = false;

    void see(interval const& result, double value, bool is_at_lower, bool is_at_upper) {
        least = std::min(least, value);
        greatest = std::max(greatest, value);
        reached_lower = reached_lower || (result.lower_bound != bound::unbounded && is_at_lower);
        reached_upper = reached_upper || (result.upper_bound != bound::unbounded && is_at_upper);
    }
};

template <class Operation>
void check_operation(char const* name, interval const& a, interval const& b, interval const& result,
                     Operation operation) {
    INFO(to_text(a).view() << name << to_text(b).view() << " = " << to_text(result).view());
    seen_results seen;
    for (decimal const& x : points_of(a)) {
        for (decimal const& y : points_of(b)) {
            decimal const value = operation(x, y);
            REQUIRE(contains(result, value));
            seen.see(result, to_double(value), value == result.lower, value == result.upper);
        }
    }
    REQUIRE(is_tight(result, seen.least, seen.greatest));
    // No end is rounded here, so a closed end is a result and an open one is none.
    REQUIRE(seen.reached_lower == (result.lower_bound == bound::closed));
    REQUIRE(seen.reached_upper == (result.upper_bound == bound::closed));
}

/// Compares `limit` with `x` / `y`, exactly: -1, 0, 1.
int compare_with_quotient(decimal limit, decimal x, decimal y) {
    auto const order = limit * y <=> x;
    return (order < 0 ? -1 : order > 0 ? 1 : 0) * sign(y);
}

void check_division(interval const& a, interval const& b) {
    interval const result = divide(a, b, 8);
    INFO(to_text(a).view() << " / " << to_text(b).view() << " = " << to_text(result).view());
    seen_results seen;
    for (decimal const& x : points_of(a)) {
        for (decimal const& y : points_of(b)) {
            int const low = compare_with_quotient(result.lower, x, y);
            int const high = compare_with_quotient(result.upper, x, y);
            if (result.lower_bound != bound::unbounded)
                REQUIRE((low < 0 || (low == 0 && result.lower_bound == bound::closed)));
            if (result.upper_bound != bound::unbounded)
                REQUIRE((high > 0 || (high == 0 && result.upper_bound == bound::closed)));
            seen.see(result, to_double(divide_to_digits(x, y, 17, rounding::half_even)), low == 0, high == 0);
        }
    }
    REQUIRE(is_tight(result, seen.least, seen.greatest));
    REQUIRE(seen.reached_lower == (result.lower_bound == bound::closed));
    REQUIRE(seen.reached_upper == (result.upper_bound == bound::closed));
}

template <class Action>
std::string domain_message(Action action) {
    try {
        static_cast<void>(action());
    } catch (domain_error const& e) {
        return e.what();
    }
    return "nothing";
}

} // namespace

TEST_CASE("interval: the makers refuse what would be empty, and say what it was") {
    CHECK(domain_message([] { return closed_interval(2, 1.5_dec); }) == "almanac: interval: [2, 1.5] is empty");
    CHECK(domain_message([] { return half_open_interval(1, 1.0_dec); }) == "almanac: interval: [1, 1.0) is empty");
    CHECK(domain_message([] { return open_interval(1, 1); }) == "almanac: interval: (1, 1) is empty");
    CHECK_NOTHROW(closed_interval(1, 1.0_dec));
}

TEST_CASE("interval: operations without a result throw") {
    CHECK(domain_message([] { return divide(exactly(1), closed_interval(-1, 1)); }) ==
          "almanac: division by an interval that contains zero");
    CHECK_THROWS_AS(divide(exactly(1), exactly(0)), domain_error);
    CHECK_THROWS_AS(divide(exactly(1), at_least(0)), domain_error);
    CHECK_THROWS_AS(divide(exactly(1), open_interval(-1, 1)), domain_error);
    CHECK_THROWS_AS(divide(exactly(1), everything()), domain_error);
    CHECK_THROWS_AS(divide(exactly(1), exactly(3), 19), domain_error);
    CHECK(domain_message([] { return width(above(1)); }) == "almanac: width of an unbounded interval");
    CHECK(domain_message([] { return midpoint(everything()); }) == "almanac: midpoint of an unbounded interval");
    CHECK_THROWS_AS(exactly(decimal(1, 30000)) * exactly(decimal(1, 30000)), overflow_error);
    CHECK_NOTHROW(exactly(decimal(std::numeric_limits<std::int64_t>::max())) *
                  exactly(decimal(std::numeric_limits<std::int64_t>::min())));
}

TEST_CASE("interval: arithmetic is the set of the results of sampled points") {
    std::mt19937_64 random(31);
    for (int i = 0; i < 6000; ++i) {
        interval const a = random_interval(random);
        interval const b = random_interval(random);
        check_operation(" + ", a, b, a + b, [](decimal x, decimal y) { return x + y; });
        check_operation(" - ", a, b, a - b, [](decimal x, decimal y) { return x - y; });
        check_operation(" * ", a, b, a * b, [](decimal x, decimal y) { return x * y; });
        REQUIRE(-a == exactly(0) - a);
        REQUIRE(-a == exactly(-1) * a);
        if (!contains(b, decimal(0))) check_division(a, b);
    }
}

TEST_CASE("interval: relations agree with sampled points") {
    std::mt19937_64 random(32);
    for (int i = 0; i < 10000; ++i) {
        interval const a = random_interval(random);
        interval const b = random_interval(random);
        INFO(to_text(a).view() << " and " << to_text(b).view());
        auto const of_a = points_of(a);
        auto const of_b = points_of(b);
        bool all_before = true;
        for (decimal const& x : of_a) {
            for (decimal const& y : of_b) all_before = all_before && x < y;
        }
        bool const inside = std::all_of(of_b.begin(), of_b.end(), [&](decimal y) { return contains(a, y); });
        bool const touch = std::any_of(of_a.begin(), of_a.end(), [&](decimal x) { return contains(b, x); }) ||
                           std::any_of(of_b.begin(), of_b.end(), [&](decimal y) { return contains(a, y); });
        REQUIRE(is_before(a, b) == all_before);
        REQUIRE(contains(a, b) == inside);
        REQUIRE(overlaps(a, b) == touch);
        REQUIRE(intersection(a, b).has_value() == touch);
        if (auto const both = intersection(a, b)) {
            for (decimal const& p : points_of(*both)) REQUIRE((contains(a, p) && contains(b, p)));
            for (decimal const& x : of_a) REQUIRE(contains(*both, x) == contains(b, x));
        }
        REQUIRE((contains(hull(a, b), a) && contains(hull(a, b), b)));
        REQUIRE(contains(hull(a, b), hull(a, b)));
    }
}

TEST_CASE("interval: ends beyond 64 bits are rounded outward") {
    std::mt19937_64 random(33);
    int rounded = 0;
    for (int i = 0; i < 20000; ++i) {
        decimal const a{static_cast<std::int64_t>(random()) >> (random() % 20), static_cast<int>(random() % 60) - 30};
        decimal const b{static_cast<std::int64_t>(random()) >> (random() % 20), static_cast<int>(random() % 60) - 30};
        // Two points: the result is a point when it is exact, else an open interval of one unit around it.
        for (interval const& result : {exactly(a) + exactly(b), exactly(a) - exactly(b), exactly(a) * exactly(b),
                                       divide(exactly(a), exactly(b))}) {
            if (is_point(result)) continue;
            ++rounded;
            REQUIRE((result.lower_bound == bound::open && result.upper_bound == bound::open));
            REQUIRE((digit_count(result.lower) <= 18 && digit_count(result.upper) <= 18));
            int const place = std::max(leading_exponent(result.lower), leading_exponent(result.upper)) - 17;
            REQUIRE(width(result) <= power_of_ten(place));
        }
    }
    CHECK(rounded > 20000);
}
