// The algebra of units: a group under multiplication, in which currencies, price bases and counted kinds are
// dimensions.
#include <almanac/unit/text/unit_text.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

constexpr unit truck = counted("truck");
constexpr unit usd_2015 = at_constant_prices(units::USD, 2015);
constexpr unit usd_2010 = at_constant_prices(units::USD, 2010);
constexpr unit international_dollar = at_purchasing_power_parity(units::USD, 2021);

constexpr unit samples[] = {
    units::one, units::km, units::h, units::MW, units::ft, units::Mbit, units::USD, truck, units::person / units::a,
};

template <class Law>
constexpr bool holds_for_all_pairs(Law law) {
    for (unit const& a : samples) {
        for (unit const& b : samples) {
            if (!law(a, b)) return false;
        }
    }
    return true;
}
template <class Law>
constexpr bool holds_for_all(Law law) {
    for (unit const& a : samples) {
        if (!law(a)) return false;
    }
    return true;
}

template <unit U>
struct tagged {
    static constexpr unit value = U;
};
template <class A, class B>
constexpr bool is_same = false;
template <class A>
constexpr bool is_same<A, A> = true;

} // namespace

PROVE("one is neutral",
      holds_for_all([](unit const& u) { return u * units::one == u && units::one * u == u && u / units::one == u; }));
PROVE("a unit by itself is one", holds_for_all([](unit const& u) { return u / u == units::one; }));
PROVE("products commute", holds_for_all_pairs([](unit const& a, unit const& b) { return a * b == b * a; }));
PROVE("a quotient undoes a product",
      holds_for_all_pairs([](unit const& a, unit const& b) { return a * b / b == a && a / b * b == a; }));
PROVE("dividing is multiplying by the inverse",
      holds_for_all_pairs([](unit const& a, unit const& b) { return a / b == a * (units::one / b); }));
PROVE("products associate", holds_for_all_pairs([](unit const& a, unit const& b) {
          return (a * b) * units::kg == a * (b * units::kg) && (a * b) / units::ft == a * (b / units::ft);
      }));
PROVE("powers are repeated products", holds_for_all([](unit const& u) {
          return power(u, 0) == units::one && power(u, 1) == u && power(u, 2) == u * u && power(u, 3) == u * u * u &&
                 power(u, -1) == units::one / u && power(u, -2) == units::one / u / u;
      }));
PROVE("exponents add", holds_for_all([](unit const& u) {
          return power(u, 3) * power(u, -2) == u && power(power(u, 2), -1) == power(u, -2);
      }));
PROVE("the greatest exponents", power(units::m, 99).length == 99 && power(units::m, -99).length == -99 &&
                                    power(units::person, 99).counted.exponent == 99);

PROVE("a unit is not its multiple, and has its dimension",
      units::km != units::m && same_dimension(units::km, units::m) && units::km == scaled(units::m, 1, 1, 3));
PROVE("scaled back and forth", scaled(scaled(units::kg, 7, 3), 3, 7) == units::kg);

// Money. A currency is a dimension, and so is each price basis of it.
PROVE("currencies are dimensions", !same_dimension(units::USD, units::EUR) && units::USD / units::USD == units::one);
PROVE("a chain of rates", units::USD / units::EUR * (units::EUR / units::AFN) == units::USD / units::AFN &&
                              (units::USD / units::EUR) * (units::AFN / units::USD) == units::AFN / units::EUR);
PROVE("what cancels makes room, whichever stands first",
      units::USD / units::EUR * (units::AFN * units::EUR) == units::USD * units::AFN &&
          units::USD / units::EUR * (units::AFN / units::USD) == units::AFN / units::EUR &&
          units::PKR / units::USD * (units::USD / units::PKR) == units::one);
PROVE("the order of the factors does not show",
      units::USD* units::EUR == units::EUR * units::USD && (units::USD * units::EUR).money.currency.view() == "EUR");
PROVE("money per thing",
      units::USD / units::t * units::t == units::USD && units::USD / units::person * units::person == units::USD);
PROVE("price bases are kept apart", !same_dimension(units::USD, usd_2015) && !same_dimension(usd_2015, usd_2010) &&
                                        !same_dimension(usd_2015, international_dollar) &&
                                        !same_dimension(units::USD, international_dollar) &&
                                        !same_dimension(at_constant_prices(units::USD, 2021), international_dollar));
PROVE("price bases do not cancel", usd_2015 / units::USD != units::one && usd_2015 / usd_2010 != units::one &&
                                       usd_2015 / usd_2015 == units::one &&
                                       (usd_2015 / units::USD) * units::USD == usd_2015);
PROVE("a price basis of a price", at_constant_prices(units::USD / units::t, 2015) == usd_2015 / units::t);
PROVE("the base years at the ends",
      at_constant_prices(units::USD, 1500) != units::USD && at_constant_prices(units::USD, 3000) != units::USD);

// Counted kinds.
PROVE("what is counted is a dimension",
      !same_dimension(units::person, truck) && !same_dimension(units::person, units::one) &&
          counted("person") == units::person && !same_dimension(counted("truck"), counted("trucks")));
PROVE("a name of fifteen characters",
      counted("fifteen_letters").counted.view() == "fifteen_letters" && counted("A_1").counted.view() == "A_1");
PROVE("counted kinds cancel", truck / units::person * units::person == truck &&
                                  units::person / truck * (truck / units::TEU) == units::person / units::TEU);
PROVE("a constant per name, a type per unit",
      is_same<tagged<counted("truck")>, tagged<truck>> && !is_same<tagged<units::km>, tagged<units::mi>>);

// Kinds of numbers.
PROVE("which units multiply", units_multiply(units::km, units::percent) && !units_multiply(units::index, units::km) &&
                                  !units_multiply(units::km, units::rank));
PROVE("a percentage in a product is a plain hundredth",
      units::percent* units::USD == scaled(units::USD, 1, 100) &&
          units::percentage_point / units::a == scaled(units::one / units::a, 1, 100));
PROVE("which units add", units_add(units::km, units::mi) && units_add(units::percentage_point, units::basis_point) &&
                             !units_add(units::percent, units::percent) && !units_add(units::index, units::index) &&
                             !units_add(units::rank, units::rank) && !units_add(units::km, units::h) &&
                             !units_add(units::percent, units::one));
PROVE("the unit of a difference",
      unit_of_difference(units::percent, units::percent) == units::percentage_point &&
          unit_of_difference(units::km, units::m) == units::km &&
          unit_of_difference(units::percentage_point, units::basis_point) == units::percentage_point);
PROVE("the unit of a change",
      unit_of_change(units::percent) == units::percentage_point && unit_of_change(units::USD) == units::USD);
PROVE("without a dimension", is_dimensionless(units::one) && is_dimensionless(units::percent) &&
                                 is_dimensionless(units::km / units::mi) && !is_dimensionless(units::person) &&
                                 !is_dimensionless(units::USD) && !is_dimensionless(units::km));
PROVE("made from parts", units::MW* units::h == units::MWh && units::km / units::h * units::h == units::km &&
                             units::kWh / units::kW == units::h && units::W == units::J / units::s);
