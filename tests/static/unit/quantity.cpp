// Quantities: what adds, compares and converts, and that the results are exact.
#include <almanac/number/decimal_literal.hpp>
#include <almanac/unit/quantity.hpp>

#include "prove.hpp"

#include <concepts>
#include <cstdint>
#include <limits>
#include <type_traits>

using namespace almanac;
using namespace almanac::literals;
namespace u = almanac::units;

namespace {

template <unit U>
using whole = quantity<U, int>;
template <unit U>
using exact = quantity<U, decimal>;

constexpr unit truck = counted("truck");

template <class Q>
constexpr bool is(Q const& q, typename Q::representation_type number) {
    return q.value() == number;
}
template <class Rep>
constexpr bool addition_is_a_group() {
    using km = quantity<u::km, Rep>;
    Rep const numbers[] = {Rep(0), Rep(1), Rep(-7), Rep(1814), Rep(-40000)};
    for (Rep const x : numbers) {
        for (Rep const y : numbers) {
            for (Rep const z : numbers) {
                km const a(x), b(y), c(z);
                if ((a + b) + c != a + (b + c) || a + b != b + a || a + km() != a || a + -a != km()) return false;
                if (a + b - b != a || a - b != -(b - a) || a - b != a + -b) return false;
                if (a * 3 + b * 3 != (a + b) * 3 || 3 * a != a * 3) return false;
            }
        }
    }
    return true;
}
template <class Rep>
constexpr bool order_is_total() {
    Rep const numbers[] = {Rep(-3), Rep(-1), Rep(0), Rep(2), Rep(2000), Rep(2001)};
    for (Rep const x : numbers) {
        for (Rep const y : numbers) {
            quantity<u::km, Rep> const a(x);
            quantity<u::m, Rep> const b(y);
            Rep const in_metres = x * Rep(1000);
            if ((a < b) != (in_metres < y) || (a > b) != (in_metres > y) || (a <= b) != (in_metres <= y) ||
                (a >= b) != (in_metres >= y) || (a == b) != (in_metres == y) || (a != b) != (in_metres != y)) {
                return false;
            }
            if ((a < b) != (b > a) || (a <= b) != (b >= a) || (a == b) != (b == a)) return false;
        }
    }
    return true;
}
constexpr whole<u::m> changed_in_place() {
    whole<u::m> q(100);
    q += whole<u::km>(2);
    q -= whole<u::m>(50);
    q *= 3;
    return q;
}
constexpr quantity<u::km> changed_in_place_as_double() {
    quantity<u::km> q(3);
    q += quantity<u::m>(500);
    q -= whole<u::km>(1);
    q *= 4;
    q /= 2;
    return q;
}

} // namespace

PROVE("a quantity is its number and nothing more",
      sizeof(quantity<u::USD>) == sizeof(double) && sizeof(whole<u::km>) == sizeof(int) &&
          std::is_trivially_copyable_v<quantity<u::USD>> && std::is_trivially_copyable_v<exact<u::USD>>);
PROVE("zero by default", is(quantity<u::km>(), 0.0) && is(whole<u::km>(), 0) && is(exact<u::km>(), 0_dec));

// The group and the order.
PROVE("integers: addition", addition_is_a_group<int>());
PROVE("wide integers: addition", addition_is_a_group<std::int64_t>());
PROVE("doubles: addition of whole numbers", addition_is_a_group<double>());
PROVE("decimals: addition", addition_is_a_group<decimal>());
PROVE("integers: order over two scales", order_is_total<int>());
PROVE("doubles: order over two scales", order_is_total<double>());
PROVE("decimals: order over two scales", order_is_total<decimal>());

PROVE("the unit of the left",
      std::same_as<decltype(whole<u::m>(500) + whole<u::km>(1)), whole<u::m>>&& is(whole<u::m>(500) + whole<u::km>(1),
                                                                                   1500) &&
          is(whole<u::m>(500) - whole<u::km>(1), -500));
PROVE("metres to kilometres in doubles", is(quantity<u::km>(1814) + quantity<u::m>(500), 1814.5));
PROVE("metres to kilometres in decimals", is(exact<u::km>(1814) + exact<u::m>(500), 1814.5_dec) &&
                                              same_digits((exact<u::km>(1814) - exact<u::m>(1)).value(), 1813.999_dec));
PROVE("two representations",
      std::same_as<decltype(whole<u::km>(1) + quantity<u::km>(0.5)),
                   quantity<u::km>>&& std::same_as<decltype(whole<u::km>(1) + exact<u::km>(1)), exact<u::km>>&&
          std::same_as<decltype(whole<u::km>(1) + quantity<u::km, std::int64_t>(1)), quantity<u::km, std::int64_t>>&&
              is(whole<u::km>(1) + exact<u::m>(1_dec), 1.001_dec));
PROVE("in place", is(changed_in_place(), 6150) && is(changed_in_place_as_double(), 5.0));
PROVE("signs and absolute amounts", is(-whole<u::km>(5), -5) && is(+whole<u::km>(5), 5) &&
                                        is(abs(whole<u::km>(-5)), 5) && is(abs(quantity<u::km>(-0.5)), 0.5) &&
                                        is(abs(exact<u::km>(-1.50_dec)), 1.5_dec));

// Products and quotients.
PROVE("price times amount is money",
      std::same_as<decltype(whole<u::USD / u::t>(300) * whole<u::t>(7)), whole<u::USD>>&& is(whole<u::USD / u::t>(300) *
                                                                                                 whole<u::t>(7),
                                                                                             2100));
PROVE("rate times time", std::same_as<decltype(whole<u::bbl / u::d>(1000) * whole<u::d>(30)), whole<u::bbl>>&&
                             std::same_as<decltype(quantity<u::MW>(1300) * quantity<u::h>(2)), quantity<u::MWh>>&& is(
                                 quantity<u::MW>(1300) * quantity<u::h>(2), 2600.0));
PROVE("a data rate over an hour: 100 Mbit/s are 45 GB",
      is((quantity<u::Mbit_per_s>(100) * quantity<u::h>(1)).in<u::GB>(), 45.0));
PROVE("barrels a day over a Julian year", is((exact<u::bbl_per_d>(100) * exact<u::a>(1)).in<u::bbl>(), 36525_dec));
PROVE("a quotient of one unit is a number",
      std::convertible_to<decltype(quantity<u::km>(3) / quantity<u::km>(2)), double>&& quantity<u::km>(3) /
              quantity<u::km>(2) ==
          1.5);
PROVE("speed", is(quantity<u::km>(180) / quantity<u::h>(2), 90.0) &&
                   std::same_as<decltype(quantity<u::km>(180) / quantity<u::h>(2)), quantity<u::km_per_h>>);
PROVE("over a number, and a number over it",
      is(quantity<u::km>(3) / 2, 1.5) && is(quantity<u::USD>(6) / 4.0, 1.5) &&
          std::same_as<decltype(1.0 / quantity<u::s>(4)), quantity<u::one / u::s>> &&
          is(1.0 / quantity<u::s>(4), 0.25));
PROVE("times a number of another type",
      std::same_as<decltype(whole<u::km>(3) * 0.5), quantity<u::km>>&& is(whole<u::km>(3) * 0.5, 1.5) &&
          is(whole<u::km>(3) * 0.50_dec, 1.5_dec) && is(2 * exact<u::USD>(1.25_dec), 2.5_dec));
PROVE(
    "a pure number is a number", quantity<u::one>(2.5) == 2.5 && quantity<u::one, int>(7) == 7 && [] {
        quantity<u::one> const x = 2.0;
        return x + 1.0;
    }() == 3.0);
PROVE("a share in per cent", (quantity<u::km>(1) / quantity<u::km>(4)).value() == 0.25);

// Conversions: exact ones happen by themselves. 1 mi = 5280 ft, 1 bbl = 42 gal (SP 811, B.8).
PROVE("integers to the finer unit", is(whole<u::mi>(1).in<u::ft>(), 5280) && is(whole<u::bbl>(3).in<u::gal>(), 126) &&
                                        is(whole<u::wk>(2).in<u::d>(), 14) && is(whole<u::a>(1).in<u::mo>(), 12) &&
                                        is(whole<u::GWh>(2).in<u::kWh>(), 2'000'000) &&
                                        is(whole<u::mi>(-2).in<u::in>(), -126'720));
PROVE("decimals by powers of ten and whole numbers",
      is(exact<u::bbl>(1).in<u::L>(), 158.987294928_dec) && is(exact<u::m>(1).in<u::km>(), 0.001_dec) &&
          is(exact<u::toe>(1).in<u::GJ>(), 41.868_dec) && is(exact<u::lb>(100).in<u::kg>(), 45.359237_dec) &&
          is(exact<u::acre>(1).in<u::m2>(), 4046.8564224_dec) && is(exact<u::Btu>(1).in<u::J>(), 1055.05585262_dec) &&
          is(exact<u::a>(1).in<u::d>(), 365.25_dec) && is(exact<u::mo>(1).in<u::d>(), 30.4375_dec) &&
          is(exact<u::Mtoe>(1).in<u::TWh>(), 11.63_dec));
PROVE("doubles round once", is(quantity<u::mi>(1).in<u::km>(), 1.609344) && is(quantity<u::m>(1).in<u::km>(), 0.001) &&
                                is(quantity<u::ft>(3).in<u::yd>(), 1.0) && is(quantity<u::d>(365.25).in<u::a>(), 1.0) &&
                                is(quantity<u::kWh>(1).in<u::MJ>(), 3.6) && is(quantity<u::gal>(42).in<u::bbl>(), 1.0));
PROVE("an integer into a double and a finer unit", is(quantity<u::m>(whole<u::km>(2)), 2000.0) &&
                                                       is(quantity<u::km>(whole<u::m>(2)), 0.002) &&
                                                       is(exact<u::km>(whole<u::m>(2)), 0.002_dec));
PROVE("rates convert", is(whole<u::km_per_h>(36).in<u::m / u::h>(), 36'000) &&
                           is(exact<u::USD / u::kg>(1.5_dec).in<u::USD / u::t>(), 1500_dec));

PROVE("what converts by itself",
      losslessly_convertible<whole<u::km>, whole<u::m>> && !losslessly_convertible<whole<u::m>, whole<u::km>> &&
          losslessly_convertible<whole<u::m>, quantity<u::km>> && losslessly_convertible<exact<u::m>, exact<u::km>> &&
          !losslessly_convertible<exact<u::ft>, exact<u::yd>> &&
          losslessly_convertible<quantity<u::ft>, quantity<u::yd>>);
PROVE("what does not convert at all",
      !losslessly_convertible<quantity<u::USD>, quantity<u::EUR>> &&
          !losslessly_convertible<quantity<u::km>, quantity<u::h>> &&
          !losslessly_convertible<quantity<u::percent>, quantity<u::percentage_point>> &&
          !losslessly_convertible<quantity<u::USD>, quantity<at_constant_prices(u::USD, 2015)>> &&
          !losslessly_convertible<quantity<u::person>, quantity<truck>>);
PROVE("what narrows", !losslessly_convertible<quantity<u::km>, whole<u::km>> &&
                          !losslessly_convertible<quantity<u::km, std::int64_t>, whole<u::km>> &&
                          !losslessly_convertible<quantity<u::km, std::int64_t>, quantity<u::km>> &&
                          !losslessly_convertible<quantity<u::km>, exact<u::km>> &&
                          !losslessly_convertible<exact<u::km>, quantity<u::km>>);

PROVE("what adds", addable<quantity<u::km>, quantity<u::mi>>&& addable<whole<u::m>, whole<u::km>> &&
                       !addable<whole<u::km>, whole<u::m>> && addable<exact<u::km>, exact<u::m>> &&
                       !addable<exact<u::yd>, exact<u::ft>> && addable<exact<u::ft>, exact<u::yd>>);
PROVE("what does not add",
      !addable<quantity<u::USD>, quantity<u::EUR>> && !addable<quantity<u::MW>, quantity<u::km>> &&
          !addable<quantity<u::person>, quantity<truck>> && !addable<quantity<u::MW>, quantity<u::MWh>> &&
          !addable<quantity<u::km>, quantity<u::km2>> && !addable<quantity<u::index>, quantity<u::index>> &&
          !addable<quantity<u::rank>, quantity<u::rank>>);
PROVE("price bases do not add",
      !addable<quantity<u::USD>, quantity<at_constant_prices(u::USD, 2015)>> &&
          !addable<quantity<at_constant_prices(u::USD, 2010)>, quantity<at_constant_prices(u::USD, 2015)>> &&
          !addable<quantity<at_constant_prices(u::USD, 2021)>, quantity<at_purchasing_power_parity(u::USD, 2021)>> &&
          addable<quantity<at_constant_prices(u::USD, 2015)>, quantity<at_constant_prices(u::USD, 2015)>>);
PROVE("numbers without a common type do not add",
      !addable<exact<u::km>, quantity<u::km>> && !addable<quantity<u::km, std::int64_t>, quantity<u::km>> &&
          !addable<quantity<u::km, int>, quantity<u::km, std::uint64_t>> && addable<whole<u::km>, exact<u::km>>);
PROVE("percentages and points", addable<quantity<u::percent>, quantity<u::percentage_point>>&&
                                        addable<quantity<u::percent>, quantity<u::basis_point>>&&
                                            addable<quantity<u::percentage_point>, quantity<u::basis_point>> &&
                                    !addable<quantity<u::percent>, quantity<u::percent>> &&
                                    !addable<quantity<u::percentage_point>, quantity<u::percent>>);

// Comparisons meet in the finer unit, from either side.
PROVE("integers of two scales compare", whole<u::km>(1) > whole<u::m>(999) && whole<u::m>(999) < whole<u::km>(1) &&
                                            whole<u::km>(1) == whole<u::m>(1000) &&
                                            whole<u::ft>(5280) == whole<u::mi>(1) &&
                                            whole<u::h>(1) < whole<u::min>(61) && whole<u::h>(1) >= whole<u::min>(60));
PROVE("decimals of two scales compare",
      exact<u::mi>(1) > exact<u::km>(1.609343_dec) && exact<u::mi>(1) == exact<u::km>(1.609344_dec) &&
          exact<u::km>(1.60934400_dec) <= exact<u::mi>(1) && exact<u::bbl>(1) < exact<u::L>(159));
PROVE("numbers of two types compare", whole<u::km>(1) == quantity<u::m>(1000.0) &&
                                          whole<u::km>(1) < exact<u::m>(1000.5_dec) &&
                                          quantity<u::km, unsigned>(1u) > whole<u::km>(-1));
// In one unit: clang does not multiply a not-a-number in a constant expression.
PROVE("a not-a-number is in no order", [] {
    quantity<u::km> const a(std::numeric_limits<double>::quiet_NaN());
    quantity<u::km> const b(1);
    return !(a == a) && a != a && !(a < b) && !(a > b) && !(a <= b) && !(a >= b) && !(b < a) && !(b > a);
}());
PROVE("infinities are", quantity<u::km>(std::numeric_limits<double>::infinity()) > quantity<u::m>(1e300));

// The ends of the integer range.
PROVE("up to the last integer",
      is(whole<u::km>(std::numeric_limits<int>::max() - 1) + whole<u::km>(1), std::numeric_limits<int>::max()) &&
          is(whole<u::km>(std::numeric_limits<int>::min() + 1) - whole<u::km>(1), std::numeric_limits<int>::min()) &&
          is(quantity<u::km, std::int64_t>(9'223'372'036'854'775).in<u::m>(), 9'223'372'036'854'775'000));
PROVE("zero converts where one would not fit", is(whole<u::EJ>(0).in<u::J>(), 0));
