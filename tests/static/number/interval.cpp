// `interval`: ends, relations and arithmetic. Worked by hand as sets of numbers.
#include <almanac/number/interval.hpp>
#include <almanac/number/interval_intersection.hpp>

#include "prove.hpp"

#include <limits>

using namespace almanac;

namespace {

constexpr interval closed(decimal a, decimal b) { return closed_interval(a, b); }
constexpr interval open(decimal a, decimal b) { return open_interval(a, b); }
constexpr interval half_open(decimal a, decimal b) { return half_open_interval(a, b); }
constexpr interval left_open(decimal a, decimal b) { return {a, b, bound::open, bound::closed}; }

constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

constexpr bool prints(interval const& a, std::string_view expected) {
    return to_text(a).view() == expected && parse_interval(expected) == a;
}

template <interval Value>
struct tagged {
    static constexpr interval value = Value;
};

} // namespace

PROVE("a template argument",
      tagged<half_open_interval(391.5_dec, 392.5_dec)>::value == half_open(391.50_dec, 392.5_dec));
PROVE("equality ignores the value of an unbounded end", interval{5, 7, bound::unbounded, bound::open} == below(7));
PROVE("equality sees the kind of end",
      closed(1, 2) != half_open(1, 2) && closed(1, 2) != open(1, 2) && above(1) != at_least(1));

PROVE("contains a number", contains(half_open(1, 2), 1) && !contains(half_open(1, 2), 2) &&
                               contains(closed(1, 2), 2.00_dec) && !contains(open(1, 2), 1) &&
                               contains(above(7), 1e300_dec) && !contains(above(7), 7) && contains(at_most(7), 7) &&
                               !contains(below(7), 7) && contains(everything(), -1e300_dec) &&
                               contains(exactly(12), 12.0_dec) && !contains(exactly(12), 12.1_dec));
PROVE("contains an interval", contains(closed(1, 2), open(1, 2)) && !contains(open(1, 2), closed(1, 2)) &&
                                  contains(everything(), above(3)) && !contains(above(3), everything()) &&
                                  contains(at_least(3), above(3)) && !contains(above(3), at_least(3)) &&
                                  contains(half_open(1, 2), half_open(1, 2)));
PROVE("points and bounds", is_point(exactly(1)) && is_point(closed(1.0_dec, 1)) && !is_point(closed(1, 2)) &&
                               is_bounded(open(1, 2)) && !is_bounded(above(1)) && !is_bounded(below(1)));
PROVE("before: touching ends count unless both are closed",
      is_before(half_open(1, 2), half_open(2, 3)) && is_before(closed(1, 2), left_open(2, 3)) &&
          is_before(open(1, 2), open(2, 3)) && !is_before(closed(1, 2), closed(2, 3)) &&
          is_before(below(0), at_least(0)) && !is_before(at_most(0), at_least(0)) && !is_before(above(0), above(1)) &&
          !is_before(everything(), exactly(1)) && is_before(exactly(1), exactly(2)));
PROVE("overlap is the opposite of before", overlaps(closed(1, 2), closed(2, 3)) &&
                                               !overlaps(half_open(1, 2), closed(2, 3)) &&
                                               overlaps(everything(), exactly(0)) && !overlaps(above(1), at_most(1)));
PROVE("intersection", intersection(closed(1, 3), open(2, 4)) == left_open(2, 3) &&
                          intersection(closed(1, 2), closed(2, 3)) == exactly(2) &&
                          !intersection(half_open(1, 2), closed(2, 3)).has_value() &&
                          intersection(above(1), below(2)) == open(1, 2) &&
                          intersection(closed(1, 2), open(1, 2)) == open(1, 2));
PROVE("hull", hull(closed(1, 2), open(3, 4)) == half_open(1, 4) && hull(open(1, 2), closed(1, 2)) == closed(1, 2) &&
                  hull(above(5), exactly(1)) == at_least(1) && hull(below(5), above(7)) == everything());
PROVE("width and midpoint", width(half_open(391.5_dec, 392.5_dec)) == 1 &&
                                midpoint(half_open(391.5_dec, 392.5_dec)) == 392 && width(exactly(7)) == 0 &&
                                midpoint(closed(-1, 2)) == 0.5_dec);
PROVE("width and midpoint beyond 64 bits",
      width(closed(decimal(least), decimal(greatest))) == decimal(184467440737095517, 2) &&
          midpoint(closed(decimal(greatest - 1), decimal(greatest))) == decimal(greatest - 1)); // even, and inside

// Sums and differences: an end belongs to the result when both of its ends do.
PROVE("sums", closed(1, 2) + closed(3, 4) == closed(4, 6) && closed(1, 2) + open(3, 4) == open(4, 6) &&
                  half_open(1, 2) + half_open(3, 4) == half_open(4, 6) &&
                  half_open(1, 2) + left_open(3, 4) == open(4, 6) && above(1) + closed(1, 2) == above(2) &&
                  above(1) + below(1) == everything() && at_least(1) + at_least(2) == at_least(3));
PROVE("differences", closed(1, 2) - closed(3, 5) == closed(-4, -1) &&
                         half_open(1, 2) - half_open(1, 2) == open(-1, 1) &&
                         half_open(1, 2) - exactly(1) == half_open(0, 1) && above(1) - above(1) == everything() &&
                         exactly(1) - at_least(3) == at_most(-2) && exactly(3) - left_open(1, 2) == half_open(1, 2));
PROVE("negations", -half_open(1, 2) == left_open(-2, -1) && -above(7) == below(-7) && -everything() == everything() &&
                       -exactly(0) == exactly(0));

// Products.
PROVE("products of signs",
      closed(1, 2) * closed(3, 4) == closed(3, 8) && closed(-2, 1) * closed(3, 4) == closed(-8, 4) &&
          closed(-2, -1) * closed(-4, -3) == closed(3, 8) && closed(-2, 3) * closed(-5, 4) == closed(-15, 12));
PROVE("products with open ends",
      half_open(1, 2) * half_open(3, 4) == half_open(3, 8) && open(-1, 1) * closed(-1, 1) == open(-1, 1) &&
          closed(-2, 2) * half_open(-3, 3) == closed(-6, 6) && closed(-1, 2) * half_open(-3, 3) == half_open(-6, 6) &&
          closed(0, 2) * half_open(-3, 3) == half_open(-6, 6));
PROVE("a product reaches zero when a factor does",
      closed(0, 1) * open(2, 3) == half_open(0, 3) && open(0, 1) * closed(2, 3) == open(0, 3) &&
          closed(0, 1) * open(0, 1) == half_open(0, 1) && exactly(0) * open(1, 2) == exactly(0) &&
          exactly(0) * everything() == exactly(0) && left_open(-1, 0) * open(1, 2) == left_open(-2, 0));
PROVE("products with unbounded ends", above(2) * above(3) == above(6) && at_least(2) * below(-1) == below(-2) &&
                                          at_least(0) * at_least(0) == at_least(0) && above(0) * above(0) == above(0) &&
                                          above(-1) * exactly(2) == above(-2) && above(-1) * above(5) == everything() &&
                                          everything() * everything() == everything() &&
                                          at_most(-2) * at_most(-3) == at_least(6) &&
                                          open(0, 1) * above(1) == above(0) && closed(0, 1) * above(1) == at_least(0));

// Quotients.
PROVE("quotients that come out even",
      divide(closed(1, 2), closed(4, 8)) == closed(0.125_dec, 0.5_dec) &&
          divide(half_open(391.5_dec, 392.5_dec), exactly(2)) == half_open(195.75_dec, 196.25_dec) &&
          divide(closed(-1, 2), closed(-4, -2)) == closed(-1, 0.5_dec));
PROVE("quotients are rounded outward, and the rounded end is open",
      divide(exactly(1), exactly(3), 3) == open(0.333_dec, 0.334_dec) &&
          divide(exactly(-2), exactly(3), 2) == open(-0.67_dec, -0.66_dec) &&
          divide(closed(1, 2), closed(2, 3), 2) == left_open(0.33_dec, 1));
PROVE("a ratio of the dataset: [1.85, 1.95) billion over [391.5, 392.5) million is about [4.71, 4.98]",
      divide(half_open(1850, 1950), half_open(391.5_dec, 392.5_dec), 3) == open(4.71_dec, 4.99_dec));
PROVE("division by an open end at zero", divide(closed(1, 2), open(0, 2)) == above(0.5_dec) &&
                                             divide(closed(1, 2), left_open(0, 2)) == at_least(0.5_dec) &&
                                             divide(closed(1, 2), half_open(-2, 0)) == at_most(-0.5_dec) &&
                                             divide(closed(-1, 2), left_open(0, 2)) == everything() &&
                                             divide(closed(0, 1), open(0, 2)) == at_least(0) &&
                                             divide(open(0, 1), open(0, 2)) == above(0));
PROVE("division with unbounded ends",
      divide(closed(1, 2), at_least(4)) == left_open(0, 0.5_dec) &&
          divide(closed(0, 2), at_least(4)) == closed(0, 0.5_dec) && divide(above(1), above(1)) == above(0) &&
          divide(above(2), exactly(-2)) == below(-1) && divide(everything(), exactly(5)) == everything() &&
          divide(exactly(1), below(0)) == below(0) && divide(exactly(0), above(0)) == exactly(0) &&
          divide(at_least(0), at_least(1)) == at_least(0));

// Beyond 64 bits the ends are rounded outward to 18 digits, and open.
PROVE("a sum beyond 64 bits", exactly(decimal(greatest)) + exactly(decimal(greatest)) ==
                                  open(decimal(184467440737095516, 2), decimal(184467440737095517, 2)));
PROVE("a negation beyond 64 bits",
      -exactly(decimal(least)) == open(decimal(922337203685477580, 1), decimal(922337203685477581, 1)));
PROVE("a product beyond 64 bits",
      exactly(decimal(greatest)) * exactly(3) == open(decimal(276701161105643274, 2), decimal(276701161105643275, 2)));
PROVE("numbers far apart",
      exactly(decimal(1, 100)) + exactly(1) == open(decimal(1, 100), decimal(100000000000000001, 83)));

PROVE("text", prints(half_open(391.5_dec, 392.5_dec), "[391.5, 392.5)") && prints(above(700), "(700, inf)") &&
                  prints(at_most(-5), "(-inf, -5]") && prints(everything(), "(-inf, inf)") &&
                  prints(exactly(12), "[12, 12]") && prints(left_open(0.50_dec, 1e100_dec), "(0.50, 1E+100]"));
