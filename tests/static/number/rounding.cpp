// Every rounding mode against the table that Java publishes for java.math.RoundingMode
// (https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/math/RoundingMode.html), and ties worked by hand.
#include <almanac/number/decimal.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

constexpr decimal inputs[] = {5.5_dec,  2.5_dec,  1.6_dec,  1.1_dec,  1.0_dec,
                              -1.0_dec, -1.1_dec, -1.6_dec, -2.5_dec, -5.5_dec};

/// True when the inputs round to these whole numbers, by all four ways to round.
constexpr bool gives(rounding mode, int const (&expected)[10]) {
    for (int i = 0; i < 10; ++i) {
        decimal const want = expected[i];
        if (!same_digits(round_to(inputs[i], 0, mode), want)) return false;
        if (round_to_digits(inputs[i], 1, mode) != want) return false;
        if (!same_digits(divide(inputs[i], 1, 0, mode), want)) return false;
        if (divide_to_digits(inputs[i] * 7, 7, 1, mode) != want) return false;
        if (to_int64(inputs[i], mode) != expected[i]) return false;
    }
    return true;
}

} // namespace

PROVE("up: the published table", gives(rounding::up, {6, 3, 2, 2, 1, -1, -2, -2, -3, -6}));
PROVE("down: the published table", gives(rounding::down, {5, 2, 1, 1, 1, -1, -1, -1, -2, -5}));
PROVE("ceiling: the published table", gives(rounding::ceiling, {6, 3, 2, 2, 1, -1, -1, -1, -2, -5}));
PROVE("floor: the published table", gives(rounding::floor, {5, 2, 1, 1, 1, -1, -2, -2, -3, -6}));
PROVE("half up: the published table", gives(rounding::half_up, {6, 3, 2, 1, 1, -1, -1, -2, -3, -6}));
PROVE("half down: the published table", gives(rounding::half_down, {5, 2, 2, 1, 1, -1, -1, -2, -2, -5}));
PROVE("half even: the published table", gives(rounding::half_even, {6, 2, 2, 1, 1, -1, -1, -2, -2, -6}));
PROVE("half ceiling: ties toward positive infinity",
      gives(rounding::half_ceiling, {6, 3, 2, 1, 1, -1, -1, -2, -2, -5}));
PROVE("half floor: ties toward negative infinity", gives(rounding::half_floor, {5, 2, 2, 1, 1, -1, -1, -2, -3, -6}));
PROVE("half odd: ties to the odd neighbour", gives(rounding::half_odd, {5, 3, 2, 1, 1, -1, -1, -2, -3, -5}));
PROVE("exact: the two inputs that the published table does not throw for",
      same_digits(round_to(1.0_dec, 0, rounding::exact), 1) && same_digits(round_to(-1.0_dec, 0, rounding::exact), -1));

// The carry: rounding up may need one digit more, and the significant digits stay as many as were asked for.
PROVE("9.99 to two digits is 10, kept in two digits",
      same_digits(round_to_digits(9.99_dec, 2, rounding::half_up), decimal(10, 0)));
PROVE("9.99 to one place is 10.0", same_digits(round_to(9.99_dec, -1, rounding::half_up), 10.0_dec));
PROVE("999 to one digit is 1000, kept in one digit",
      same_digits(round_to_digits(999, 1, rounding::half_up), decimal(1, 3)));
PROVE("99.5 / 10 to two digits carries",
      same_digits(divide_to_digits(99.5_dec, 10, 2, rounding::half_up), decimal(10, 0)));

// Round_to gives the exponent that it is asked for, also by padding; round_to_digits never adds a digit.
PROVE("rounding to a finer place pads", same_digits(round_to(1.5_dec, -3, rounding::exact), 1.500_dec));
PROVE("padding ends where 64 bits end",
      same_digits(round_to(decimal(9223372036854775807, 0), -3, rounding::exact), decimal(9223372036854775807, 0)));
PROVE("fewer digits than asked for stay", same_digits(round_to_digits(1.5_dec, 5, rounding::down), 1.5_dec));
PROVE("zero takes any place", same_digits(round_to(0, -2, rounding::exact), 0.00_dec));
PROVE("zero is a multiple of everything", same_digits(round_to(0.00_dec, 3, rounding::exact), decimal(0, 3)));

// Far below half a unit: the discarded part is compared with a half that 64 bits do not hold.
PROVE("half of 10^19 decides about a 19-digit coefficient",
      same_digits(round_to(5000000000000000000_dec, 19, rounding::half_up), decimal(1, 19)) &&
          same_digits(round_to(5000000000000000000_dec, 19, rounding::half_even), decimal(0, 19)) &&
          same_digits(round_to(4999999999999999999_dec, 19, rounding::half_up), decimal(0, 19)) &&
          same_digits(round_to(5000000000000000001_dec, 19, rounding::half_down), decimal(1, 19)));
PROVE("a number far below the unit rounds to zero or one unit",
      same_digits(round_to(7, 100, rounding::half_up), decimal(0, 100)) &&
          same_digits(round_to(7, 100, rounding::up), decimal(1, 100)) &&
          same_digits(round_to(-7, 100, rounding::floor), decimal(-1, 100)) &&
          same_digits(round_to(-7, 100, rounding::ceiling), decimal(0, 100)));
PROVE("the least coefficient rounds",
      same_digits(round_to(decimal(std::int64_t{-9223372036854775807} - 1, 0), 1, rounding::half_up),
                  decimal(-922337203685477581, 1)));
