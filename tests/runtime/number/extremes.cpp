// Decimals and intervals at the ends of their coefficients and exponents: every function answers or refuses, and what
// it answers is right where another way says so. Built with -fsanitize=undefined this shows that nothing overflows.
#include <almanac/number.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <climits>
#include <cstdint>
#include <vector>

using namespace almanac;

namespace {

template <class Call>
void try_it(Call call) {
    CHECK(!message_of<error>(call).empty());
}

constexpr std::int64_t coefficients[] = {INT64_MIN, INT64_MIN + 1,       -1000000000000000000, -7,       0, 1,
                                         10,        1000000000000000000, INT64_MAX - 1,        INT64_MAX};
constexpr int exponents[] = {-32768, -32767, -400, -19, -1, 0, 1, 18, 400, 32766, 32767};
constexpr int places[] = {INT_MIN, INT_MIN + 1, -40000, -1, 0, 1, 18, 40000, INT_MAX - 1, INT_MAX};
constexpr rounding modes[] = {rounding::half_even, rounding::floor, rounding::ceiling};

std::vector<decimal> decimals() {
    std::vector<decimal> all;
    for (std::int64_t const c : coefficients) {
        for (int const e : exponents) all.push_back(decimal(c, e));
    }
    return all;
}

} // namespace

TEST_CASE("number: single decimals at the ends") {
    for (decimal const a : decimals()) {
        try_it([&] { return -a; });
        try_it([&] { return abs(a); });
        try_it([&] { return normalised(a); });
        try_it([&] { return is_integer(a); });
        try_it([&] { return hash_value(a); });
        try_it([&] { return leading_exponent(a); });
        try_it([&] { return to_double(a); });
        try_it([&] { return to_text(a); });
        try_it([&] { return to_scientific_text(a); });
        try_it([&] { return to_grouped_text(a); });
        for (rounding const mode : modes) {
            try_it([&] { return to_int64(a, mode); });
            for (int const place : places) {
                try_it([&] { return round_to(a, place, mode); });
                try_it([&] { return round_to_digits(a, place, mode); });
                try_it([&] { return rescale(a, place); });
                try_it([&] { return times_power_of_ten(a, place); });
                try_it([&] { return power_of_ten(place); });
            }
        }
        CHECK(a == a);
        CHECK(normalised(a) == a);
    }
}

TEST_CASE("number: two decimals at the ends") {
    std::vector<decimal> const all = decimals();
    for (decimal const a : all) {
        for (decimal const b : all) {
            try_it([&] { return a + b; });
            try_it([&] { return a - b; });
            try_it([&] { return a * b; });
            try_it([&] { return divide(a, b, 0, rounding::half_even); });
            try_it([&] { return divide(a, b, INT_MAX, rounding::half_even); });
            try_it([&] { return divide(a, b, INT_MIN, rounding::half_even); });
            for (int const digits : {INT_MIN, 0, 1, 18, 19, INT_MAX}) {
                try_it([&] { return divide_to_digits(a, b, digits, rounding::floor); });
                try_it([&] { return add_to_digits(a, b, digits, rounding::floor); });
                try_it([&] { return subtract_to_digits(a, b, digits, rounding::floor); });
                try_it([&] { return multiply_to_digits(a, b, digits, rounding::floor); });
            }
            // The order is known whatever the sizes: by sign, then by the place of the first digit, then digit by
            // digit.
            if (sign(a) != sign(b)) {
                CHECK((a < b) == (sign(a) < sign(b)));
            } else if (sign(a) != 0 && leading_exponent(a) != leading_exponent(b)) {
                CHECK((a < b) == ((leading_exponent(a) < leading_exponent(b)) == (sign(a) > 0)));
            }
            CHECK(((a < b) ? 1 : 0) + ((a == b) ? 1 : 0) + ((a > b) ? 1 : 0) == 1);
            CHECK((a <= b) == !(a > b));
        }
    }
}

TEST_CASE("number: intervals at the ends") {
    std::vector<interval> all{everything()};
    for (std::int64_t const c : {INT64_MIN, std::int64_t{-3}, std::int64_t{0}, INT64_MAX}) {
        for (int const e : {-32768, 0, 32767}) {
            decimal const a(c, e);
            all.push_back(exactly(a));
            all.push_back(above(a));
            all.push_back(at_most(a));
            if (c < 0) all.push_back(half_open_interval(a, decimal(INT64_MAX, 32767)));
        }
    }
    for (interval const& a : all) {
        try_it([&] { return width(a); });
        try_it([&] { return midpoint(a); });
        try_it([&] { return -a; });
        try_it([&] { return to_text(a); });
        for (interval const& b : all) {
            try_it([&] { return a + b; });
            try_it([&] { return a - b; });
            try_it([&] { return a * b; });
            try_it([&] { return divide(a, b); });
            CHECK(contains(hull(a, b), a));
            CHECK(contains(hull(a, b), b));
            CHECK(overlaps(a, b) == overlaps(b, a));
            CHECK(!(is_before(a, b) && is_before(b, a)));
        }
    }
}

TEST_CASE("number: midpoints at 19 digits, also those that end in a half") {
    // By Python: exact fractions, rounded half to even where 64 bits do not hold them.
    auto const middle = [](std::int64_t low, std::int64_t high) {
        return midpoint(closed_interval(decimal(low), decimal(high)));
    };
    CHECK(middle(1000000000000000005, 1000000000000000005) == decimal(1000000000000000005));
    CHECK(middle(9000000000000000014, 9000000000000000016) == decimal(9000000000000000015));
    CHECK(middle(9000000000000000005, 9000000000000000007) == decimal(9000000000000000006));
    CHECK(middle(9000000000000000004, 9000000000000000005) == decimal(9000000000000000004));
    CHECK(middle(9000000000000000005, 9000000000000000006) == decimal(9000000000000000006));
    CHECK(middle(4500000000000000001, 4500000000000000002) == decimal(4500000000000000002));
    CHECK(middle(4500000000000000002, 4500000000000000003) == decimal(4500000000000000002));
    CHECK(middle(450000000000000001, 450000000000000002) == decimal(4500000000000000015, -1));
    CHECK(middle(-9000000000000000006, -9000000000000000005) == decimal(-9000000000000000006));
    CHECK(middle(INT64_MIN, INT64_MIN) == decimal(INT64_MIN));
    CHECK(middle(INT64_MAX, INT64_MAX) == decimal(INT64_MAX));
    CHECK(middle(INT64_MAX - 1, INT64_MAX) == decimal(INT64_MAX - 1));
    CHECK(middle(INT64_MIN, INT64_MIN + 1) == decimal(INT64_MIN));
    CHECK(middle(INT64_MIN, INT64_MAX) == decimal(-5, -1));
    // Beyond 64 bits: 9.1e18 and 9.3e18 as 91 and 93 of 10^17, and a digit so far below that it only breaks the tie.
    CHECK(midpoint(closed_interval(decimal(91, 17), decimal(93, 17))) == decimal(92, 17));
    // Ends so far apart that the sum fills 128 bits, on both sides of zero: half of 631 with zeros, and next to
    // nothing.
    for (int const zeros : {33, 34, 35, 36, 37}) {
        decimal const near(11111111111021, 0);
        CHECK(midpoint(closed_interval(near, decimal(631, zeros))) == decimal(3155, zeros - 1));
        CHECK(midpoint(closed_interval(decimal(-631, zeros), -near)) == decimal(-3155, zeros - 1));
    }
    decimal const tie(1000000000000000001, 2); // twice 500000000000000000.5 x 10^2
    CHECK(midpoint(closed_interval(decimal(0), tie)) == decimal(5000000000000000005, 1));
    CHECK(midpoint(closed_interval(decimal(1, -30), decimal(9000000000000000001))) == decimal(4500000000000000001));
    CHECK(midpoint(closed_interval(decimal(0), decimal(9000000000000000001))) == decimal(4500000000000000000));
    CHECK(midpoint(closed_interval(decimal(-1, -30), decimal(9000000000000000001))) == decimal(4500000000000000000));
    CHECK(midpoint(closed_interval(decimal(1, -30), decimal(9000000000000000003))) == decimal(4500000000000000002));
    CHECK(midpoint(closed_interval(decimal(-1, -30), decimal(9000000000000000003))) == decimal(4500000000000000001));
}

TEST_CASE("number: sums across nineteen places, exponents at the greatest, digits that are the same") {
    // By hand: 10^19 less the greatest coefficient has 18 digits.
    CHECK(decimal(1, 19) - decimal(INT64_MAX) == decimal(776627963145224193));
    CHECK(decimal(INT64_MAX) - decimal(1, 19) == decimal(-776627963145224193));
    CHECK_THROWS_AS(decimal(1, 19) + decimal(1), overflow_error);
    CHECK_THROWS_AS(decimal(1, 20) - decimal(INT64_MAX), overflow_error);
    CHECK(decimal(1, 20) - decimal(1, 2) == decimal(999999999999999999, 2));
    CHECK(same_digits(decimal(1, 32766) * decimal(1, 1), decimal(1, 32767)));
    CHECK(same_digits(decimal(1, 32767) * decimal(1, 1), decimal(10, 32767)));
    CHECK(same_digits(decimal(1, 32766) * decimal(1, 0), decimal(1, 32766)));
    CHECK(!same_digits(decimal(15, -1), decimal(150, -2)));
    CHECK(!same_digits(decimal(15, -1), decimal(15, -2)));
    CHECK(!same_digits(decimal(15, -1), decimal(16, -1)));
    CHECK(same_digits(decimal(15, -1), decimal(15, -1)));
}
