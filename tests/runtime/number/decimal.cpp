// `decimal` at run time: the errors and their words, and properties over random values, held against 128-bit integers.
#include <almanac/number/decimal.hpp>
#include <almanac/number/text/decimal_text.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <limits>
#include <random>
#include <string>

using namespace almanac;

namespace {

__extension__ typedef __int128 wide;

constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

bool has(std::string const& message, char const* words) { return message.find(words) != std::string::npos; }

/// A number of random length: all magnitudes are equally likely, and the ends of the range are not rare.
std::int64_t random_coefficient(std::mt19937_64& random) {
    auto const bits = static_cast<std::int64_t>(random());
    switch (random() % 16) {
    case 0: return greatest - static_cast<std::int64_t>(random() % 10);
    case 1: return least + static_cast<std::int64_t>(random() % 10);
    case 2: return 0;
    default: return bits >> (random() % 64);
    }
}

decimal random_decimal(std::mt19937_64& random, int greatest_exponent) {
    auto const range = static_cast<unsigned>(2 * greatest_exponent + 1);
    return {random_coefficient(random), static_cast<int>(random() % range) - greatest_exponent};
}

constexpr rounding modes[] = {rounding::half_even,  rounding::half_up, rounding::half_down, rounding::up,
                              rounding::down,       rounding::ceiling, rounding::floor,     rounding::half_ceiling,
                              rounding::half_floor, rounding::half_odd};

/// `numerator` / `denominator` rounded to a whole number, by the definition of each mode: from the floor and the
/// distance to it.
wide rounded_quotient(wide numerator, wide denominator, rounding mode) {
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    wide below = numerator / denominator;
    if (numerator % denominator < 0) --below;
    wide const distance = numerator - below * denominator;
    if (distance == 0) return below;
    wide const above = below + 1;
    wide const away = numerator < 0 ? below : above;
    wide const toward = numerator < 0 ? above : below;
    bool const is_tie = 2 * distance == denominator;
    wide const nearest = 2 * distance > denominator ? above : below;
    switch (mode) {
    case rounding::half_even: return is_tie ? (below % 2 == 0 ? below : above) : nearest;
    case rounding::half_up: return is_tie ? away : nearest;
    case rounding::half_down: return is_tie ? toward : nearest;
    case rounding::half_ceiling: return is_tie ? above : nearest;
    case rounding::half_floor: return is_tie ? below : nearest;
    case rounding::half_odd: return is_tie ? (below % 2 == 0 ? above : below) : nearest;
    case rounding::up: return away;
    case rounding::down: return toward;
    case rounding::ceiling: return above;
    case rounding::floor:
    case rounding::exact: break;
    }
    return below;
}

wide ten_to(int power) {
    wide result = 1;
    for (; power > 0; --power) result *= 10;
    return result;
}

} // namespace

TEST_CASE("decimal: overflow names both operands and the operation") {
    std::string const sum = message_of<overflow_error>([] { return decimal(greatest) + 1; });
    CHECK(has(sum, "9223372036854775807 + 1"));
    CHECK(has(sum, "overflow"));
    CHECK(has(message_of<overflow_error>([] { return decimal(least) - 1; }), "-9223372036854775808 - 1"));
    CHECK(has(message_of<overflow_error>([] { return decimal(greatest, -2) * 3; }), "92233720368547758.07 * 3"));
    CHECK(has(message_of<overflow_error>([] { return -decimal(least); }), "-9223372036854775808"));
    CHECK(has(message_of<overflow_error>([] { return abs(decimal(least)); }), "-9223372036854775808"));
    CHECK(has(message_of<overflow_error>([] { return divide(decimal(least), -1, 0, rounding::down); }),
              "-9223372036854775808 / -1"));
}

TEST_CASE("decimal: nothing wraps at the edges of 64 bits") {
    CHECK_THROWS_AS(decimal(greatest) + decimal(greatest - 1), overflow_error);
    CHECK_THROWS_AS(decimal(least) + decimal(least) + 1, overflow_error);
    CHECK_THROWS_AS(decimal(least) + decimal(-1), overflow_error);
    CHECK_THROWS_AS(decimal(greatest) - decimal(-1), overflow_error);
    CHECK_THROWS_AS(0 - decimal(least), overflow_error);
    CHECK_THROWS_AS(decimal(least) * decimal(-1), overflow_error);
    CHECK_THROWS_AS(decimal(-1) * decimal(least), overflow_error);
    CHECK_THROWS_AS(decimal(3037000501) * decimal(3037000503), overflow_error); // just above 2^63, and no trailing zero
    CHECK_THROWS_AS(decimal(1, 20) + decimal(1), overflow_error);
    CHECK_THROWS_AS(decimal(1, 1000) + decimal(1, -1000), overflow_error);
    CHECK_THROWS_AS(decimal(1, 30000) * decimal(1, 30000), overflow_error);
    CHECK_THROWS_AS(decimal(1, -30000) * decimal(1, -30000), overflow_error);
    CHECK_THROWS_AS(decimal(std::uint64_t{9223372036854775808u}), overflow_error);
    CHECK_THROWS_AS(decimal(std::uint64_t{18446744073709551615u}, -2), overflow_error);
    CHECK(message_of<overflow_error>([] { return decimal(1, 32768); }) ==
          "almanac: decimal: exponent: 32768 is outside [-32768, 32767]");
    CHECK(message_of<overflow_error>([] { return decimal(1, -32769); }) ==
          "almanac: decimal: exponent: -32769 is outside [-32768, 32767]");
    CHECK_THROWS_AS(times_power_of_ten(1, std::numeric_limits<int>::max()), overflow_error);
    CHECK_THROWS_AS(times_power_of_ten(decimal(1, -5), std::numeric_limits<int>::min()), overflow_error);
    CHECK(decimal(least) * 10 == decimal(least, 1));
    CHECK(decimal(least) - 0 == decimal(least));
}

TEST_CASE("decimal: rounding errors say what and why") {
    std::string const lost = message_of<domain_error>([] { return round_to(1.55_dec, -1, rounding::exact); });
    CHECK(has(lost, "1.55"));
    CHECK(has(lost, "0.1"));
    CHECK(has(lost, "exact"));
    CHECK(has(message_of<domain_error>([] { return divide(1, 3, -2, rounding::exact); }), "1 / 3"));
    CHECK(has(message_of<domain_error>([] { return divide_to_digits(1, 3, 5, rounding::exact); }), "1 / 3"));
    CHECK(has(message_of<domain_error>([] { return divide(7, 0, -2, rounding::down); }), "7 by zero"));
    CHECK(has(message_of<domain_error>([] { return divide_to_digits(7, 0.00_dec, 2, rounding::down); }), "7 by zero"));
    CHECK(has(message_of<domain_error>([] { return rescale(1.55_dec, -1); }), "1.55"));
    CHECK(has(message_of<overflow_error>([] { return rescale(decimal(greatest), -1); }), "9223372036854775807"));
    CHECK(has(message_of<overflow_error>([] { return to_int64(decimal(1, 19), rounding::down); }),
              "10000000000000000000"));
    CHECK_THROWS_AS(to_int64(1.5_dec, rounding::exact), domain_error);
    CHECK_THROWS_AS(round_to_digits(1, 0, rounding::down), domain_error);
    CHECK_THROWS_AS(round_to_digits(1, 19, rounding::down), domain_error);
    CHECK_THROWS_AS(divide_to_digits(1, 3, -1, rounding::down), domain_error);
    CHECK_THROWS_AS(round_to(1, 40000, rounding::down), overflow_error);
    CHECK_THROWS_AS(divide(1, 3, -40, rounding::down), overflow_error);
    CHECK_THROWS_AS(add_to_digits(1, decimal(1, -300), 5, rounding::exact), domain_error);
    CHECK_THROWS_AS(multiply_to_digits(decimal(1, 32000), decimal(1, 32000), 5, rounding::down), overflow_error);
}

TEST_CASE("decimal: doubles out of range") {
    CHECK(has(message_of<overflow_error>([] { return to_double(1e400_dec); }), "1E+400"));
    CHECK_THROWS_AS(to_double(decimal(-1, 32767)), overflow_error);
    CHECK_THROWS_AS(to_double(1.7976931348623159e308_dec), overflow_error);
    std::string const not_finite = "almanac: from_double: not a finite number";
    CHECK(message_of<domain_error>([] { return from_double(std::numeric_limits<double>::infinity()); }) == not_finite);
    CHECK(message_of<domain_error>([] { return from_double(std::numeric_limits<double>::quiet_NaN()); }) == not_finite);
    CHECK(message_of<domain_error>(
              [] { return from_double(-std::numeric_limits<double>::infinity(), 5, rounding::down); }) == not_finite);
    CHECK_THROWS_AS(from_double(1.0, 18, rounding::down), domain_error);
    CHECK_THROWS_AS(from_double(1.0 / 3, 17, rounding::exact), domain_error);
}

TEST_CASE("decimal: adding and taking away gives back, with the order of 128-bit integers") {
    std::mt19937_64 random(1);
    int exact = 0;
    for (int i = 0; i < 100000; ++i) {
        decimal const a = random_decimal(random, 9);
        decimal const b = random_decimal(random, 9);
        wide const wide_a = a.coefficient * ten_to(a.exponent + 9);
        wide const wide_b = b.coefficient * ten_to(b.exponent + 9);
        REQUIRE((a == b) == (wide_a == wide_b));
        REQUIRE((a < b) == (wide_a < wide_b));
        REQUIRE((a <=> b) == (wide_a <=> wide_b));
        REQUIRE((hash_value(a) == hash_value(b)) == (a == b));
        try {
            decimal const sum = a + b;
            decimal const difference = a - b;
            ++exact;
            REQUIRE(sum.coefficient * ten_to(sum.exponent + 9) == wide_a + wide_b);
            REQUIRE(difference.coefficient * ten_to(difference.exponent + 9) == wide_a - wide_b);
            REQUIRE(sum - b == a);
            REQUIRE(difference + b == a);
        } catch (overflow_error const&) {
            // One of them has 20 digits, the last of them not zero, counted from the finer place.
            bool overflows = false;
            for (wide total : {wide_a + wide_b, wide_a - wide_b}) {
                while (total != 0 && total % 10 == 0) total /= 10;
                overflows = overflows || total > greatest || total < least;
            }
            REQUIRE(overflows);
        }
    }
    CHECK(exact > 20000);
}

TEST_CASE("decimal: multiplying and dividing gives back") {
    std::mt19937_64 random(2);
    int exact = 0;
    for (int i = 0; i < 100000; ++i) {
        decimal const a = random_decimal(random, 40);
        decimal const b = random_decimal(random, 40);
        wide const product = static_cast<wide>(a.coefficient) * b.coefficient;
        try {
            decimal const c = a * b;
            ++exact;
            REQUIRE(c.exponent >= a.exponent + b.exponent);
            REQUIRE(c.coefficient * ten_to(c.exponent - a.exponent - b.exponent) == product);
            if (b.coefficient != 0) REQUIRE(divide(c, b, a.exponent, rounding::exact) == a);
        } catch (overflow_error const&) {
            wide stripped = product;
            while (stripped % 10 == 0) stripped /= 10;
            REQUIRE((stripped > greatest || stripped < least));
        }
    }
    CHECK(exact > 20000);
}

TEST_CASE("decimal: rounding and division by every mode, against 128-bit integers") {
    std::mt19937_64 random(3);
    for (int i = 0; i < 50000; ++i) {
        std::int64_t const a = random_coefficient(random);
        std::int64_t b = random_coefficient(random) >> (random() % 63);
        if (b == 0) b = 7;
        int const places = static_cast<int>(random() % 19);
        for (rounding const mode : modes) {
            wide const unit = ten_to(places);
            REQUIRE(round_to({a, -places}, 0, mode) ==
                    decimal(static_cast<std::int64_t>(rounded_quotient(a, unit, mode))));
            wide const quotient = rounded_quotient(a * unit, b, mode);
            if (quotient > greatest || quotient < least) continue;
            REQUIRE(same_digits(divide(a, b, -places, mode), {static_cast<std::int64_t>(quotient), -places}));
            wide const coarse = rounded_quotient(a, b * unit, mode);
            REQUIRE(same_digits(divide(a, b, places, mode), {static_cast<std::int64_t>(coarse), places}));
        }
    }
}

TEST_CASE("decimal: digits that are asked for, against the division to a place") {
    std::mt19937_64 random(4);
    for (int i = 0; i < 20000; ++i) {
        decimal const a = random_decimal(random, 30);
        decimal const b = random_decimal(random, 30);
        int const digits = 1 + static_cast<int>(random() % 18);
        for (rounding const mode : modes) {
            decimal const rounded = round_to_digits(a, digits, mode);
            REQUIRE(digit_count(rounded) <= digits);
            if (digit_count(a) > digits) REQUIRE(rounded == round_to(a, leading_exponent(a) - digits + 1, mode));
            REQUIRE(same_digits(multiply_to_digits(a, 1, digits, mode), rounded));
            REQUIRE(add_to_digits(a, 0, digits, mode) == rounded);
            if (a.coefficient == 0 || b.coefficient == 0) continue;
            decimal const quotient = divide_to_digits(a, b, digits, mode);
            REQUIRE(digit_count(quotient) <= digits);
            // Rounding to the place of the last of `digits` digits: the quotient's first one is at one of two places.
            wide const mantissa_a = a.coefficient * ten_to(19 - digit_count(a));
            wide const mantissa_b = b.coefficient * ten_to(19 - digit_count(b));
            bool const is_less =
                (mantissa_a < 0 ? -mantissa_a : mantissa_a) < (mantissa_b < 0 ? -mantissa_b : mantissa_b);
            int const first = leading_exponent(a) - leading_exponent(b) - (is_less ? 1 : 0);
            REQUIRE(quotient == divide(a, b, first - digits + 1, mode));
        }
    }
}

TEST_CASE("decimal: sums to digits agree with exact sums") {
    std::mt19937_64 random(5);
    for (int i = 0; i < 20000; ++i) {
        decimal const a{random_coefficient(random) >> 12, static_cast<int>(random() % 19) - 9};
        decimal const b{random_coefficient(random) >> 12, static_cast<int>(random() % 19) - 9};
        int const digits = 1 + static_cast<int>(random() % 18);
        wide const sum = a.coefficient * ten_to(a.exponent + 9) + b.coefficient * ten_to(b.exponent + 9);
        wide magnitude = sum < 0 ? -sum : sum;
        int count = 0;
        for (; magnitude > 0; magnitude /= 10) ++count;
        int const places = count > digits ? count - digits : 0;
        for (rounding const mode : modes) {
            wide expected = rounded_quotient(sum, ten_to(places), mode);
            int exponent = places - 9;
            for (; expected != 0 && expected % 10 == 0; ++exponent) expected /= 10;
            if (expected == 0) exponent = 0;
            decimal const got = normalised(add_to_digits(a, b, digits, mode));
            REQUIRE(same_digits(got, {static_cast<std::int64_t>(expected), exponent}));
            REQUIRE(
                same_digits(got, normalised(subtract_to_digits(a, decimal(-b.coefficient, b.exponent), digits, mode))));
        }
    }
}
