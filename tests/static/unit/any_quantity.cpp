// Quantities with a unit of run time: the same algebra as those with a unit in their type.
#include <almanac/number/decimal_literal.hpp>
#include <almanac/unit/any_quantity.hpp>

#include "prove.hpp"

using namespace almanac;
using namespace almanac::literals;
namespace u = almanac::units;

namespace {

constexpr bool same(any_quantity const& a, any_quantity const& b) { return a.value == b.value && a.in == b.in; }
constexpr bool same(any_decimal_quantity const& a, any_decimal_quantity const& b) {
    return same_digits(a.value, b.value) && a.in == b.in;
}

constexpr int numbers[] = {-1814, -7, 0, 1, 3, 42, 5280};

/// Sums, differences and comparisons of two units of one dimension, over all pairs of the numbers.
template <class Any, class Rep, unit A, unit B>
constexpr bool adds_and_compares_alike() {
    for (int const x : numbers) {
        for (int const y : numbers) {
            quantity<A, Rep> const a(x);
            quantity<B, Rep> const b(y);
            Any const any_a(a);
            Any const any_b(b);
            if (!can_add(any_a, any_b)) return false;
            if (!same(any_a + any_b, a + b) || !same(any_a - any_b, a - b) || !same(-any_a, -a)) return false;
            if ((any_a == any_b) != (a == b) || (any_a < any_b) != (a < b) || (any_a > any_b) != (a > b) ||
                (any_a <= any_b) != (a <= b) || (any_a >= any_b) != (a >= b)) {
                return false;
            }
            Any sum(any_a);
            sum += any_b;
            Any difference(any_a);
            difference -= any_b;
            if (!same(sum, a + b) || !same(difference, a - b)) return false;
        }
    }
    return true;
}
template <unit A, unit B>
constexpr bool multiplies_alike() {
    for (int const x : numbers) {
        for (int const y : numbers) {
            quantity<A> const a(x);
            quantity<B> const b(y);
            if (!same(any_quantity(a) * any_quantity(b), a * b) || !same(any_quantity(a) * 2.5, a * 2.5) ||
                !same(2.5 * any_quantity(a), 2.5 * a) || !same(any_quantity(a) / 4.0, a / 4.0)) {
                return false;
            }
            if (y != 0 && !same(any_quantity(a) / any_quantity(b), a / b)) return false;
            quantity<A, decimal> const c(x);
            quantity<B, decimal> const d(y);
            if (!same(any_decimal_quantity(c) * any_decimal_quantity(d), c * d)) return false;
            if (y != 0 && !same(divide(any_decimal_quantity(c), any_decimal_quantity(d), -3, rounding::half_even),
                                divide(c, d, -3, rounding::half_even))) {
                return false;
            }
            if (y != 0 && !same(divide_to_digits(any_decimal_quantity(c), any_decimal_quantity(d), 5, rounding::floor),
                                divide_to_digits(c, d, 5, rounding::floor))) {
                return false;
            }
        }
    }
    return true;
}
template <unit From, unit To>
constexpr bool converts_alike() {
    for (int const x : numbers) {
        quantity<From> const a(x);
        if (!same(any_quantity(a).converted_to(To), quantity<To>(a))) return false;
        if (any_quantity(a).as<To>().value() != quantity<To>(a).value()) return false;
        quantity<From, decimal> const b(x);
        for (rounding const mode : {rounding::half_even, rounding::up, rounding::floor}) {
            if (!same(any_decimal_quantity(b).converted_to(To, mode), quantity_cast<To>(b, mode))) return false;
        }
    }
    return true;
}

} // namespace

PROVE("doubles of one unit", adds_and_compares_alike<any_quantity, double, u::USD, u::USD>());
PROVE("doubles of two units", adds_and_compares_alike<any_quantity, double, u::km, u::mi>());
PROVE("doubles, the finer unit first", adds_and_compares_alike<any_quantity, double, u::gal, u::bbl>());
PROVE("points", adds_and_compares_alike<any_quantity, double, u::percentage_point, u::basis_point>());
PROVE("decimals of two units", adds_and_compares_alike<any_decimal_quantity, decimal, u::m, u::mi>());
PROVE("decimals, the coarser unit first", adds_and_compares_alike<any_decimal_quantity, decimal, u::km, u::m>());
PROVE("prices", adds_and_compares_alike<any_quantity, double, u::USD / u::t, u::USD / u::kg>());
PROVE("products of two dimensions", multiplies_alike<u::MW, u::h>());
PROVE("products that cancel", multiplies_alike<u::USD / u::t, u::t>());
PROVE("products of per cent", multiplies_alike<u::percent, u::USD>());
PROVE("products of counted kinds", multiplies_alike<u::person, u::one / u::a>());
PROVE("conversions by a whole number", converts_alike<u::km, u::m>());
PROVE("conversions back", converts_alike<u::m, u::km>());
PROVE("conversions by a fraction", converts_alike<u::d, u::wk>());
PROVE("conversions of rates", converts_alike<u::bbl / u::d, u::m3 / u::a>());

PROVE("percentages: the difference is points, points move them", [] {
    any_quantity const eight(8, u::percent);
    any_quantity const five(5, u::percent);
    any_quantity const three(3, u::percentage_point);
    any_quantity moved(five);
    moved += three;
    moved -= any_quantity(50, u::basis_point);
    return same(eight - five, three) && same(five + three, eight) && same(eight - three, five) &&
           same(moved, {7.5, u::percent}) && same(five + any_quantity(25, u::basis_point), {5.25, u::percent});
}());
PROVE("what adds is known before",
      can_add(any_quantity(1, u::km), any_quantity(1, u::mi)) &&
          !can_add(any_quantity(1, u::km), any_quantity(1, u::h)) &&
          !can_add(any_quantity(1, u::USD), any_quantity(1, u::EUR)) &&
          !can_add(any_quantity(1, u::percent), any_quantity(1, u::percent)) &&
          can_add(any_quantity(1, u::percent), any_quantity(1, u::basis_point)) &&
          !can_add(any_quantity(1, u::USD), any_quantity(1, at_constant_prices(u::USD, 2015))) &&
          !can_add(any_quantity(1, u::index), any_quantity(1, u::index)));
PROVE("ranks and index numbers compare and convert to themselves",
      any_quantity(1, u::rank) < any_quantity(2, u::rank) && any_quantity(1, u::index).as<u::index>().value() == 1.0);
PROVE("from integers", same(any_quantity(quantity<u::km, int>(5)), {5.0, u::km}) &&
                           same(any_decimal_quantity(quantity<u::km, int>(5)), {5_dec, u::km}) &&
                           same(any_quantity(), {0.0, u::one}));
PROVE("mixed with typed quantities", same(any_quantity(1, u::km) + quantity<u::m>(500), {1.5, u::km}) &&
                                         any_quantity(1, u::km) == quantity<u::m>(1000) &&
                                         quantity<u::m>(999) < any_quantity(1, u::km));
PROVE("decimals round to places",
      same(round_to(any_decimal_quantity(271.43_dec, u::USD), 0, rounding::half_even), {271_dec, u::USD}));
