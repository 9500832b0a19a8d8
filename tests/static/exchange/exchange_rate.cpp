// Rates: how they are made, inverted, chained and restated; quantities and money by a rate. Expected numbers are
// fractions computed by hand or with Python's `fractions`.
#include <almanac/currency/currencies.hpp>
#include <almanac/exchange/convert_money.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr auto average = rate_kind::period_average;
constexpr auto rupees = quote<"USD", "PKR">({27858, -2}, year(2024), average, "a bank");
constexpr auto tenge = quote<"USD", "KZT">({46944, -2}, year(2024), average, "another bank");
constexpr auto euros = quote<"USD", "EUR">({924, -3}, year(2024), average, "a bank");
// Council Regulation (EC) No 2866/98: one euro is 1.95583 Deutsche Mark.
constexpr auto marks = quote<"EUR", "DEM">({195583, -5}, since(day(1999, 1, 1)), rate_kind::fixed, "(EC) 2866/98");

constexpr any_exchange_rate yen =
    to_rate({"JPY", "USD", {66, -2}, year(2024), average, "a bank", 100}); // 0.66 dollars for 100 yen
constexpr any_exchange_rate rounded =
    to_rate({"USD", "PKR", {27858, -2}, year(2024), average, ""}, rate_digits::rounded);

constexpr decimal third = for_one(inverse(quote<"USD", "KZT">(3, year(2024), average, "")).fraction, rounding::floor);
constexpr decimal digits_18{333333333333333333, -18};
} // namespace

// Kinds.
PROVE("money: the name of a rate's kind",
      to_text(rate_kind::end_of_period) == "end_of_period" && to_text(rate_kind::period_average) == "period_average" &&
          to_text(rate_kind::purchasing_power_parity) == "purchasing_power_parity" &&
          to_text(rate_kind::fixed) == "fixed");
PROVE("money: a rate's kind in words",
      to_words(rate_kind::end_of_period) == "end of period" && to_words(rate_kind::period_average) == "period average");

// Made as quoted.
PROVE("money: a rate keeps what was quoted",
      rupees.fraction.over == decimal(27858, -2) && rupees.fraction.under == decimal(1) && rupees.when == year(2024) &&
          rupees.kind == average && rupees.source == "a bank" && rupees.from() == currency_code("USD") &&
          rupees.to() == currency_code("PKR"));
PROVE("money: a quoted rate is exact", rupees.fraction.over_range == exactly(decimal(27858, -2)));
PROVE("money: or rounded to its last digit",
      rounded.fraction.over_range == half_open_interval(decimal(278575, -3), decimal(278585, -3)));
PROVE("money: a rate for 100 units", for_one(yen.fraction, rounding::exact) == decimal(66, -4));
PROVE("money: a constant of the table of currencies is a currency of a rate",
      quote<currencies::USD, currencies::PKR>({27858, -2}, year(2024), average, "a bank") == rupees);

// Inverse.
PROVE("money: the inverse of the inverse is the rate, to the digit",
      inverse(inverse(rupees)) == rupees && inverse(inverse(yen)) == yen && inverse(inverse(rounded)) == rounded);
PROVE("money: also where the quotient has no end",
      inverse(inverse(quote<"USD", "KZT">(3, year(2024), average, ""))).fraction.over == decimal(3));
PROVE("money: one over three in 18 digits, named rounding", third == digits_18);
PROVE("money: the range of an inverse holds it",
      contains(range_for_one(inverse(rounded).fraction), for_one(inverse(rupees).fraction, rounding::half_even)) &&
          !is_point(range_for_one(inverse(rounded).fraction)));
PROVE("money: an inverse goes the other way",
      inverse(rupees).from() == currency_code("PKR") && inverse(rupees).to() == currency_code("USD"));

// Chains.
PROVE("money: rupees to tenge is exact as a fraction",
      (inverse(rupees) * tenge).fraction.over == decimal(46944, -2) &&
          (inverse(rupees) * tenge).fraction.under == decimal(27858, -2));
PROVE("money: rupees to tenge in 18 digits", // 469.44 / 278.58
      for_one((inverse(rupees) * tenge).fraction, rounding::half_even) == decimal(168511738100366143, -17));
PROVE("money: a rate and its inverse make one",
      equal_in_value((rupees * inverse(rupees)).fraction, rate_fraction{}) &&
          equal_in_value((inverse(rupees) * rupees).fraction, rate_fraction{}));
PROVE("money: a chain is of its two ends", (inverse(rupees) * tenge).from() == currency_code("PKR") &&
                                               (inverse(rupees) * tenge).to() == currency_code("KZT"));
PROVE("money: sources of a chain",
      (inverse(rupees) * tenge).source == "more than one source" && (inverse(rupees) * euros).source == "a bank");
PROVE("money: chains associate in value", equal_in_value(((inverse(rupees) * euros) * inverse(euros)).fraction,
                                                         (inverse(rupees) * (euros * inverse(euros))).fraction));
PROVE("money: at run time as at compile time",
      forget_currencies(inverse(rupees)) * forget_currencies(tenge) == forget_currencies(inverse(rupees) * tenge));
PROVE("money: the end of a year, of its December and of its last day are one moment", [] {
    auto const at_end = rate_kind::end_of_period;
    auto const first = quote<"PKR", "USD">({36, -4}, year(2024), at_end, "");
    auto const second = quote<"USD", "KZT">(525, day(2024, 12, 31), at_end, "");
    return for_one((first * second).fraction, rounding::exact) == decimal(189, -2); // 0.0036 * 525
}());
PROVE("money: a product that 64 bits do not hold has an interval around it", [] {
    auto const long_one = quote<"USD", "PKR">({278580716167563, -12}, year(2024), average, "");
    auto const other = quote<"PKR", "KZT">({1683399161212345, -15}, year(2024), average, "");
    rate_fraction const f = (long_one * other).fraction;
    return f.over_range.lower <= f.over && f.over <= f.over_range.upper && !is_point(f.over_range) &&
           digit_count(f.over) <= 18;
}());

// Fixed rates.
PROVE("money: a fixed rate holds for every period in it",
      is_fixed_for(forget_currencies(marks), year(2024)) && !is_fixed_for(forget_currencies(marks), year(1998)) &&
          !is_fixed_for(forget_currencies(marks), no_period()) && !is_fixed_for(forget_currencies(euros), year(2024)));
PROVE("money: as the average of a year it chains with averages", // 0.924 * 1.95583
      for_one((euros * fixed_for(marks, year(2024), average)).fraction, rounding::exact) == decimal(180718692, -8));

// Values.
PROVE("money: equal fractions", equal_in_value({2, 1}, {4, 2}) && equal_in_value({{25, -1}, {5, -1}}, {5, 1}) &&
                                    !equal_in_value({2, 1}, {4, 3}) && !(rate_fraction{2, 1} == rate_fraction{4, 2}));
PROVE("money: fractions of very different exponents",
      equal_in_value({{1, 30000}, {1, 30000}}, {1, 1}) && !equal_in_value({{1, 30000}, 1}, {1, {1, 30000}}));

// Text.
PROVE("money: a rate prints as quoted", to_text(rupees) == "1 USD = 278.58 PKR (period average of 2024, a bank)");
PROVE("money: and its inverse exactly",
      to_text(inverse(rupees)) == "278.58 PKR = 1 USD (period average of 2024, a bank)");
PROVE("money: a rate for 100 units prints so", to_text(yen) == "100 JPY = 0.66 USD (period average of 2024, a bank)");
PROVE("money: a rate without a source", to_text(rounded) == "1 USD = 278.58 PKR (period average of 2024)");

// Quantities.
PROVE("money: a decimal quantity by a rate, rounded once", [] {
    auto const q = convert(quantity<units::PKR, decimal>(1000), inverse(rupees), rounding::half_even);
    return q.unit_of == units::USD && q.value() == decimal(358963313949314380, -17); // 1000 / 278.58
}());
PROVE("money: exactly, where it is",
      convert(quantity<units::USD, decimal>(decimal(1999, -2)), rupees, rounding::exact).value() ==
          decimal(55688142, -4));
PROVE("money: a floating-point quantity", convert(quantity<units::USD>(100), rupees).value() == 27858.0);
PROVE("money: a price per tonne keeps its tonnes",
      convert(quantity<units::USD / units::t>(2.0), rupees).unit_of == units::PKR / units::t);
PROVE("money: constant prices take the average of their base year",
      convert(quantity<at_constant_prices(units::USD, 2024)>(1.0), rupees).unit_of ==
          at_constant_prices(units::PKR, 2024));
PROVE("money: what a rate converts",
      is_exchangeable(units::USD, "USD") && is_exchangeable(scaled(units::USD / units::t, 1, 1, 6), "USD") &&
          !is_exchangeable(units::USD, "EUR") && !is_exchangeable(units::t, "USD") &&
          !is_exchangeable(units::t / units::USD, "USD") && !is_exchangeable(power(units::USD, 2), "USD") &&
          !is_exchangeable(units::USD / units::EUR, "USD") &&
          !is_exchangeable(at_purchasing_power_parity(units::USD, 2021), "USD"));

// Money.
PROVE("money: an amount by a rate, in the minor unit of the other currency", // 5568.8142
      convert(money<currencies::USD>(decimal(1999, -2)), rupees, rounding::half_even) ==
          money<currencies::PKR>(decimal(556881, -2)));
PROVE("money: with the places that are named",
      convert<4>(money<currencies::USD>(decimal(1999, -2)), rupees, rounding::exact).count() == 55688142);
PROVE("money: into a currency without a minor unit", // 1.00 / 0.0066 = 151.51...
      convert(any_money("USD", 1), inverse(yen), rounding::half_even) == any_money("JPY", 152));
PROVE("money: from one", convert(any_money("JPY", 10000), yen, rounding::exact) == any_money("USD", 66));
PROVE("money: rounded once, not twice", [] {
    // 0.5000000000000000001 is 0.5 in 18 digits, which half_down would take to zero.
    auto const rate = quote<"USD", "JPY">({5000000000000000001, -19}, year(2024), average, "");
    return convert(money<currencies::USD>(1), rate, rounding::half_down).count() == 1;
}());
PROVE("money: a negative amount",
      convert(money<currencies::USD>(decimal(-1999, -2)), rupees, rounding::half_even).count() == -556881);
