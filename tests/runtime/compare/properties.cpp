// What a comparison computes, held against true values sampled from the intervals of both figures. The results are
// compared as fractions of 128-bit integers, by long division: nothing is rounded here. The factors of the units are
// those of their definitions, written by hand.
#include <almanac/compare.hpp>

#include "catch.hpp"

#include <random>
#include <vector>

using namespace almanac;

namespace {
using int128 = almanac::core_detail::int128;

constexpr basis in_2024{.when = year(2024), .kind = nature::stock};

/// A unit and how many of the base unit of its kind it is.
struct known_unit {
    unit const* in;
    int128 numerator;
    int128 denominator;
};
known_unit const lengths[] = {{&units::m, 1, 1}, {&units::km, 1000, 1}, {&units::mi, 1609344, 1000}};
// In days: the Julian year has 365.25, a month a twelfth of it.
known_unit const times[] = {{&units::d, 1, 1}, {&units::a, 1461, 4}, {&units::mo, 1461, 48}, {&units::wk, 7, 1}};

/// A figure, and what its unit is.
struct sample {
    any_figure figure;
    known_unit unit_of;
};

/// One to three digits before zeros or behind the point, any qualifier, often negative where `sign` allows it.
sample random_figure(std::mt19937_64& random, known_unit const* units, std::size_t count, bool may_be_negative) {
    known_unit const& u = units[random() % count];
    std::int64_t const digits = static_cast<std::int64_t>(random() % 999) + 1;
    bool const is_negative = may_be_negative && random() % 3 == 0;
    decimal const value(is_negative ? -digits : digits, static_cast<int>(random() % 4) - 2);
    qualifier const q = static_cast<qualifier>(random() % 8);
    return {{value, rounding_interval(value, q, *u.in), q, in_2024, {}, *u.in}, u};
}

int128 const ticks_of_one = 10000;
/// The number in ticks of 0.0001, finer than any end of these figures.
int128 to_ticks(decimal value) {
    decimal const ticks = rescale(value, -4);
    return ticks.coefficient;
}

/// Points of an interval in ticks: its closed ends, points next to its open ends, one inside, random ones, far ones
/// where it is unbounded.
std::vector<int128> points_of(interval const& range, std::mt19937_64& random) {
    int128 const far = 100000 * ticks_of_one;
    int128 const low = range.lower_bound == bound::unbounded ? -far : to_ticks(range.lower);
    int128 const high = range.upper_bound == bound::unbounded ? far : to_ticks(range.upper);
    std::vector<int128> points;
    auto const add = [&](int128 ticks) {
        if (contains(range, decimal(static_cast<std::int64_t>(ticks), -4))) points.push_back(ticks);
    };
    add(low), add(low + 1), add(high - 1), add(high), add((low + high) / 2);
    for (int i = 0; i < 3; ++i) add(low + static_cast<int128>(random() % 1000) * (high - low) / 1000);
    return points;
}

/// Compares `limit` with the fraction, exactly: -1, 0, 1. The denominator is positive.
int compare_with(decimal limit, int128 numerator, int128 denominator) {
    int128 quotient = numerator / denominator;
    int128 rest = numerator % denominator;
    if (rest < 0) {
        rest += denominator;
        --quotient;
    }
    int128 coefficient = limit.coefficient;
    for (int e = limit.exponent; e > 0; --e) coefficient *= 10;
    for (int e = limit.exponent; e < 0; ++e) {
        rest *= 10;
        quotient = quotient * 10 + rest / denominator;
        rest %= denominator;
    }
    if (coefficient != quotient) return coefficient < quotient ? -1 : 1;
    return rest == 0 ? 0 : -1;
}

bool contains_fraction(interval const& range, int128 numerator, int128 denominator) {
    if (denominator < 0) return contains_fraction(range, -numerator, -denominator);
    int const lower = compare_with(range.lower, numerator, denominator);
    int const upper = compare_with(range.upper, numerator, denominator);
    bool const above_lower =
        range.lower_bound == bound::unbounded || lower < 0 || (lower == 0 && range.lower_bound == bound::closed);
    bool const below_upper =
        range.upper_bound == bound::unbounded || upper > 0 || (upper == 0 && range.upper_bound == bound::closed);
    return above_lower && below_upper;
}

/// The value lies in the interval or at one of its ends ("over 700" prints 700, which it is not), but for what its
/// rounding to 18 digits takes or adds.
bool is_at_or_in(any_figure const& r, decimal rounded_by) {
    bool const above_lower = r.range.lower_bound == bound::unbounded || r.range.lower <= r.value + rounded_by;
    return above_lower && (r.range.upper_bound == bound::unbounded || r.value - rounded_by <= r.range.upper);
}
decimal last_of_18_digits(decimal value) { return power_of_ten(leading_exponent(value) - 17); }

template <class Check>
void for_random_pairs(std::uint64_t seed, bool may_be_negative, Check check) {
    std::mt19937_64 random(seed);
    for (int i = 0; i < 4000; ++i) {
        bool const is_length = i % 2 == 0;
        known_unit const* const units = is_length ? lengths : times;
        std::size_t const count = is_length ? std::size(lengths) : std::size(times);
        sample const a = random_figure(random, units, count, may_be_negative);
        sample const b = random_figure(random, units, count, may_be_negative);
        INFO(to_text(a.figure).view() << " in " << to_text(a.figure.range).view() << " and " << to_text(b.figure).view()
                                      << " in " << to_text(b.figure.range).view());
        // In this order with every compiler, so that all run the same cases.
        std::vector<int128> const xs = points_of(a.figure.range, random);
        std::vector<int128> const ys = points_of(b.figure.range, random);
        check(a, b, xs, ys);
    }
}

bool may_be_zero(any_figure const& f) { return contains(f.range, decimal(0)) || f.value == decimal(0); }
} // namespace

TEST_CASE("compare: a ratio and a share contain the quotients of all true values") {
    int computed = 0;
    for_random_pairs(1, true, [&](sample const& a, sample const& b, auto const& xs, auto const& ys) {
        if (may_be_zero(b.figure)) {
            REQUIRE_THROWS_AS(ratio(a.figure, b.figure), domain_error);
            REQUIRE_THROWS_AS(share(a.figure, b.figure), domain_error);
            return;
        }
        ++computed;
        any_figure const times_b = ratio(a.figure, b.figure);
        any_figure const of_b = share(a.figure, b.figure);
        REQUIRE(times_b.in() == units::one);
        REQUIRE(of_b.in() == units::percent);
        int128 const upper = a.unit_of.numerator * b.unit_of.denominator;
        int128 const lower = a.unit_of.denominator * b.unit_of.numerator;
        for (int128 const x : xs) {
            for (int128 const y : ys) {
                REQUIRE(contains_fraction(times_b.range, x * upper, y * lower));
                REQUIRE(contains_fraction(of_b.range, 100 * x * upper, y * lower));
            }
        }
        REQUIRE(is_at_or_in(times_b, 0));
        REQUIRE(is_at_or_in(of_b, 0));
        REQUIRE(of_b.value == times_b.value * decimal(100));
    });
    REQUIRE(computed > 2000);
}

TEST_CASE("compare: a gap and a sum contain the differences and sums of all true values") {
    for_random_pairs(2, true, [](sample const& a, sample const& b, auto const& xs, auto const& ys) {
        any_figure const difference = gap(a.figure, b.figure);
        any_figure const total = sum(a.figure, b.figure);
        REQUIRE(difference.in() == *a.unit_of.in);
        REQUIRE(total.in() == *a.unit_of.in);
        // y of b's units are y x factor / divisor of a's.
        int128 const factor = b.unit_of.numerator * a.unit_of.denominator;
        int128 const divisor = b.unit_of.denominator * a.unit_of.numerator;
        for (int128 const x : xs) {
            for (int128 const y : ys) {
                REQUIRE(contains_fraction(difference.range, x * divisor - y * factor, divisor * ticks_of_one));
                REQUIRE(contains_fraction(total.range, x * divisor + y * factor, divisor * ticks_of_one));
            }
        }
        REQUIRE(is_at_or_in(difference, last_of_18_digits(difference.value)));
        REQUIRE(is_at_or_in(total, last_of_18_digits(total.value)));
    });
}

TEST_CASE("compare: the results are no wider than the true values") {
    // Same units and bounded intervals, so that the ends are sums of ends.
    for_random_pairs(3, true, [](sample const& a, sample const& b, auto const&, auto const&) {
        if (!(a.figure.in() == b.figure.in()) || !is_bounded(a.figure.range) || !is_bounded(b.figure.range)) return;
        decimal const both = width(a.figure.range) + width(b.figure.range);
        REQUIRE(width(gap(a.figure, b.figure).range) == both);
        REQUIRE(width(sum(a.figure, b.figure).range) == both);
    });
}

TEST_CASE("compare: a comparison is antisymmetric and holds for all true values") {
    auto const exchanged = [](verdict v) {
        return v == verdict::less ? verdict::greater : v == verdict::greater ? verdict::less : v;
    };
    int seen[4]{};
    for_random_pairs(4, true, [&](sample const& a, sample const& b, auto const& xs, auto const& ys) {
        verdict const v = compare(a.figure, b.figure);
        ++seen[static_cast<int>(v)];
        REQUIRE(compare(b.figure, a.figure) == exchanged(v));
        bool less = false;
        bool equal = false;
        bool greater = false;
        for (int128 const x : xs) {
            for (int128 const y : ys) {
                int128 const left = x * a.unit_of.numerator * b.unit_of.denominator;
                int128 const right = y * b.unit_of.numerator * a.unit_of.denominator;
                less = less || left < right;
                equal = equal || left == right;
                greater = greater || left > right;
            }
        }
        if (v == verdict::less) REQUIRE((less && !equal && !greater));
        if (v == verdict::equal) REQUIRE((!less && equal && !greater));
        if (v == verdict::greater) REQUIRE((!less && !equal && greater));
        // The samples are finer than the ends in one unit, so that they show every doubt.
        bool const one_unit = *a.unit_of.in == *b.unit_of.in;
        if (v == verdict::undecided && one_unit) REQUIRE(((less || equal) && (greater || equal)));
    });
    REQUIRE(seen[static_cast<int>(verdict::less)] > 100);
    REQUIRE(seen[static_cast<int>(verdict::greater)] > 100);
    REQUIRE(seen[static_cast<int>(verdict::undecided)] > 100);
}

TEST_CASE("compare: a figure against itself, to the unit and back") {
    std::mt19937_64 random(5);
    for (int i = 0; i < 1000; ++i) {
        sample const a = random_figure(random, times, std::size(times), false);
        verdict const v = compare(a.figure, a.figure);
        REQUIRE(v == (is_point(a.figure.range) ? verdict::equal : verdict::undecided));
        REQUIRE(gap(a.figure, a.figure).value == decimal(0));
        REQUIRE(contains(gap(a.figure, a.figure).range, decimal(0)));
        if (may_be_zero(a.figure)) continue;
        REQUIRE(ratio(a.figure, a.figure).value == decimal(1));
        REQUIRE(contains(ratio(a.figure, a.figure).range, decimal(1)));
        REQUIRE(share(a.figure, a.figure).value == decimal(100));
    }
}

TEST_CASE("compare: an interval rounded outward contains the interval") {
    for_random_pairs(6, false, [](sample const& a, sample const& b, auto const&, auto const&) {
        interval const range = gap(a.figure, b.figure).range;
        REQUIRE(contains(rounded_outward(range, 3), range));
    });
}
