// Amounts of money: construction, arithmetic, rounding, order, hash, sums; typed and at run time.
// Expected amounts are worked out by hand; those of cash rounding are the examples of the issuers named there.
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

#include "prove.hpp"

#include <concepts>

using namespace almanac;
using namespace almanac::literals;

namespace {

using usd = money<currencies::USD>;
using usd4 = money<currencies::USD, 4>;
using jpy = money<currencies::JPY>;
using kwd = money<currencies::KWD>;
using chf = money<currencies::CHF>;
using dkk = money<currencies::DKK>;
using nzd = money<currencies::NZD>;
using sek = money<currencies::SEK>;
using huf = money<currencies::HUF>;
using gold = money<currencies::XAU, 6>;

constexpr std::int64_t greatest = 9223372036854775807;

/// A range without `data()`: the other way of the sum.
struct countdown {
    std::int64_t from;
    struct iterator {
        std::int64_t at;
        constexpr usd operator*() const { return usd::from_count(at); }
        constexpr iterator& operator++() {
            --at;
            return *this;
        }
        friend constexpr bool operator!=(iterator const& a, iterator const& b) { return a.at != b.at; }
    };
    [[nodiscard]] constexpr iterator begin() const { return {from}; }
    [[nodiscard]] constexpr iterator end() const { return {0}; }
};

} // namespace

// Shape.
PROVE("money: an amount is its count and nothing more", sizeof(usd) == 8 && sizeof(any_money) == 16);
PROVE("money: places are those of the minor unit of ISO 4217",
      usd::places == 2 && jpy::places == 0 && kwd::places == 3 && money<currencies::CLF>::places == 4);
PROVE("money: a currency by its letters is the same type", std::same_as<money<"USD">, usd>);
PROVE("money: finer units, and gold, which has no minor unit, by name",
      usd4::from_minor_units(1).count() == 100 && gold(1.5_dec).count() == 1'500'000);

// Construction.
PROVE("money: whole numbers are of the currency, minor units by name",
      usd(5).count() == 500 && usd::from_minor_units(5).count() == 5 && usd4(5).count() == 50000 &&
          jpy(5).count() == 5 && kwd(5).count() == 5000);
PROVE("money: exactly from a decimal, whatever its digits",
      usd(19.9_dec).count() == 1990 && usd(19.900_dec).count() == 1990 && usd(1.9e9_dec).count() == 190'000'000'000 &&
          usd(-0.01_dec).count() == -1);
PROVE("money: from a decimal by a named rounding",
      usd(19.995_dec, rounding::half_even) == usd(20) && usd(19.985_dec, rounding::half_even) == usd(19.98_dec) &&
          usd(-19.985_dec, rounding::half_up) == usd(-19.99_dec) && usd(0.001_dec, rounding::up) == usd(0.01_dec));
PROVE("money: the greatest and the least count",
      usd(decimal(greatest, -2)).count() == greatest && usd(decimal(-greatest - 1, -2)).count() == -greatest - 1);
PROVE("money: an amount goes to a finer unit by itself", [] {
    usd4 const fine = usd(1.9_dec);
    return fine.count() == 19000;
}());

// Arithmetic.
PROVE("money: sums and differences", usd(0.1_dec) + usd(0.2_dec) == usd(0.3_dec) && usd(5) - usd(8) == usd(-3) &&
                                         -usd(5) == usd(-5) && abs(usd(-5)) == usd(5) && +usd(5) == usd(5));
PROVE("money: the finer unit of the two",
      std::same_as<decltype(usd(1) + usd4(1)), usd4>&& std::same_as<decltype(usd4(1) - usd(1)), usd4> &&
          (usd(1) + usd4(0.0001_dec)).count() == 10001 && (usd(1) - usd4(0.0001_dec)).count() == 9999);
PROVE("money: in place", [] {
    usd total(1);
    total += usd(2);
    total -= usd(0.5_dec);
    total *= 3;
    return total == usd(7.5_dec);
}());
PROVE("money: times an integer, of any type",
      usd(1.9_dec) * 3 == usd(5.7_dec) && 3u * usd(1.9_dec) == usd(5.7_dec) && usd(1) * std::uint8_t{200} == usd(200) &&
          usd(1) * -1 == usd(-1) &&
          usd::from_count(1) * std::uint64_t{1u << 31} == usd::from_count(std::int64_t{1} << 31));

// 10.01 x 0.125 = 1.25125; 0.25 x 0.5 = 0.125; 0.35 x 0.5 = 0.175: the ties.
PROVE("money: times a decimal, rounded once",
      multiply(usd(10.01_dec), 0.125_dec, rounding::half_even) == usd(1.25_dec) &&
          multiply(usd(0.25_dec), 0.5_dec, rounding::half_even) == usd(0.12_dec) &&
          multiply(usd(0.35_dec), 0.5_dec, rounding::half_even) == usd(0.18_dec) &&
          multiply(usd(0.25_dec), 0.5_dec, rounding::half_up) == usd(0.13_dec) &&
          multiply(usd(0.25_dec), 0.5_dec, rounding::half_down) == usd(0.12_dec) &&
          multiply(usd(-0.25_dec), 0.5_dec, rounding::half_up) == usd(-0.13_dec) &&
          multiply(usd(0.25_dec), 0.5_dec, rounding::half_ceiling) == usd(0.13_dec) &&
          multiply(usd(-0.25_dec), 0.5_dec, rounding::half_ceiling) == usd(-0.12_dec) &&
          multiply(usd(0.25_dec), 0.5_dec, rounding::half_floor) == usd(0.12_dec) &&
          multiply(usd(-0.25_dec), 0.5_dec, rounding::half_floor) == usd(-0.13_dec) &&
          multiply(usd(0.25_dec), 0.5_dec, rounding::half_odd) == usd(0.13_dec) &&
          multiply(usd(0.35_dec), 0.5_dec, rounding::half_odd) == usd(0.17_dec) &&
          multiply(usd(0.25_dec), 0.5_dec, rounding::ceiling) == usd(0.13_dec) &&
          multiply(usd(-0.25_dec), 0.5_dec, rounding::ceiling) == usd(-0.12_dec) &&
          multiply(usd(-0.25_dec), 0.5_dec, rounding::floor) == usd(-0.13_dec) &&
          multiply(usd(0.25_dec), 0.5_dec, rounding::up) == usd(0.13_dec) &&
          multiply(usd(0.25_dec), 0.5_dec, rounding::down) == usd(0.12_dec) &&
          multiply(usd(0.25_dec), 0.4_dec, rounding::exact) == usd(0.1_dec));
PROVE("money: no more than 128 bits are needed on the way",
      multiply(usd::from_count(greatest), 1.000_dec, rounding::exact).count() == greatest &&
          multiply(usd::from_count(-greatest - 1), 1.000_dec, rounding::exact).count() == -greatest - 1 &&
          multiply(usd::from_count(greatest), 0.5_dec, rounding::half_even).count() == 4611686018427387904 &&
          multiply(usd::from_count(greatest), greatest, greatest, rounding::exact).count() == greatest &&
          multiply(usd(1), 1e-400_dec, rounding::half_even) == usd() &&
          multiply(usd(1), 1e-400_dec, rounding::up) == usd(0.01_dec) &&
          multiply(usd(), 1e400_dec, rounding::exact) == usd());
PROVE("money: times a rational number", multiply(usd(100), 1, 3, rounding::half_even) == usd(33.33_dec) &&
                                            multiply(usd(100), 2, 3, rounding::half_even) == usd(66.67_dec) &&
                                            multiply(usd(100), -2, 3, rounding::floor) == usd(-66.67_dec) &&
                                            multiply(usd(100), 2, -3, rounding::floor) == usd(-66.67_dec) &&
                                            multiply(usd(100), -2, -3, rounding::floor) == usd(66.66_dec));
PROVE("money: divided by a number", divide(usd(100), 3, rounding::half_even) == usd(33.33_dec) &&
                                        divide(usd(100), -3, rounding::half_even) == usd(-33.33_dec) &&
                                        divide(usd(100), 0.3_dec, rounding::half_even) == usd(333.33_dec) &&
                                        divide(usd(1), 8, rounding::half_even) == usd(0.12_dec) &&
                                        divide(usd(1), 4, rounding::exact) == usd(0.25_dec));
PROVE("money: an amount goes into another so many times",
      divide(usd(1900), usd(392), -2, rounding::half_even) == 4.85_dec &&
          divide(usd4(1), usd(8), -3, rounding::exact) == 0.125_dec);
PROVE("money: times a percentage",
      multiply(usd(19.99_dec), percent<"price", int>(17), rounding::half_up) == usd(3.40_dec) && // 3.3983
          multiply(usd(19.99_dec), percent<"price", decimal>(17.5_dec), rounding::half_up) ==
              usd(3.50_dec) && // 3.49825
          multiply(usd(200), quantity<units::percent, decimal>(0.5_dec), rounding::exact) == usd(1) &&
          multiply(usd(200), quantity<units::one, int>(2), rounding::exact) == usd(400));

// Coarser units. The examples of Danmarks Nationalbank, "New rounding rules": .24 falls, .25 to .74 become .50, .75
// rises.
PROVE("money: to the minor unit and to places",
      round_to_minor_unit(usd4(1.2350_dec), rounding::half_even) == usd(1.24_dec) &&
          round_to_minor_unit(usd4(1.2450_dec), rounding::half_even) == usd(1.24_dec) &&
          std::same_as<decltype(round_to_minor_unit(usd4(), rounding::up)), usd> &&
          round_to_places<3>(usd4(1.2345_dec), rounding::half_even).count() == 1234 &&
          round_to_places<6>(usd4(1.2345_dec), rounding::exact).count() == 1'234'500);
PROVE("money: to a multiple", round_to_multiple(usd(1.30_dec), usd(0.25_dec), rounding::half_up) == usd(1.25_dec) &&
                                  round_to_multiple(usd(-1.30_dec), usd(0.25_dec), rounding::floor) == usd(-1.5_dec));
PROVE("money: cash in Denmark", round_to_cash(dkk(1.24_dec), rounding::half_up) == dkk(1) &&
                                    round_to_cash(dkk(1.25_dec), rounding::half_up) == dkk(1.5_dec) &&
                                    round_to_cash(dkk(1.74_dec), rounding::half_up) == dkk(1.5_dec) &&
                                    round_to_cash(dkk(1.75_dec), rounding::half_up) == dkk(2));
PROVE("money: cash in Switzerland, Sweden, New Zealand, Hungary",
      round_to_cash(chf(1.22_dec), rounding::half_up) == chf(1.20_dec) &&
          round_to_cash(chf(1.23_dec), rounding::half_up) == chf(1.25_dec) &&
          round_to_cash(sek(10.49_dec), rounding::half_up) == sek(10) &&
          round_to_cash(sek(10.50_dec), rounding::half_up) == sek(11) &&
          round_to_cash(nzd(1.05_dec), rounding::half_down) == nzd(1) &&
          round_to_cash(nzd(1.06_dec), rounding::half_down) == nzd(1.10_dec) &&
          round_to_cash(huf(1232), rounding::half_up) == huf(1230) &&
          round_to_cash(huf(1233), rounding::half_up) == huf(1235));
PROVE("money: cash is rounded once, from the finer unit", // 1.2249 by way of 1.22 and of 1.225 would differ at 1.225
      round_to_cash(money<currencies::CHF, 4>(1.2249_dec), rounding::half_up) == chf(1.20_dec) &&
          round_to_cash(money<currencies::CHF, 4>(1.2250_dec), rounding::half_up) == chf(1.25_dec));
PROVE("money: which currencies have a rule of cash",
      has_cash_rounding("CAD") && has_cash_rounding("AUD") && has_cash_rounding("NOK") && has_cash_rounding("CZK") &&
          !has_cash_rounding("USD") && !has_cash_rounding("EUR") && cash_rounding_of("NOK").since == "2012-05-01");

// Order and hash.
PROVE("money: order in one unit and between units",
      usd(1) < usd(2) && usd(2) > usd(1) && usd(1) <= usd(1) && usd(1) >= usd4(1) && usd(1) == usd4(1) &&
          usd(1) != usd4(1.0001_dec) && usd(1) < usd4(1.0001_dec) && (usd(1) <=> usd(2)) < 0 &&
          usd::from_count(greatest) > usd4::from_count(greatest));
PROVE("money: equal amounts have one hash",
      hash_value(usd(1)) == hash_value(usd4(1)) && hash_value(usd(1)) == hash_value(any_money(usd(1))) &&
          std::hash<usd>()(usd(1)) == hash_value(usd(1)) && hash_value(usd(1)) != hash_value(chf(1)) &&
          hash_value(usd(1)) != hash_value(usd(2)));
PROVE("money: signs and zero",
      sign(usd(-5)) == -1 && sign(usd()) == 0 && sign(usd(5)) == 1 && is_zero(usd()) && !is_zero(usd(0.01_dec)));

// Sums.
PROVE("money: a sum", [] {
    usd const some[] = {usd(1), usd(2.5_dec), usd(-0.25_dec), usd(-9), usd(100), usd(0.01_dec), usd(0.02_dec)};
    return sum(some) == usd(94.28_dec);
}());
PROVE("money: a sum may overflow on the way", [] {
    usd const high = usd::from_count(greatest);
    usd const low = usd::from_count(-greatest - 1);
    usd const there[] = {high, high, low, low, high, high, low, low, usd(5)};
    usd const back[] = {low, low, low, high, high, high, usd(7)};
    return sum(there) == usd(4.96_dec) && sum(back) == usd(6.97_dec);
}());
PROVE("money: a sum of what does not lie in a row", sum(countdown{100}) == usd(50.50_dec));
PROVE("money: a sum at run time", [] {
    any_money const some[] = {any_money("USD", 1), usd4(0.0001_dec), any_money("USD", 2.5_dec)};
    any_money const total = sum(some);
    return total == any_money("USD", 3.5001_dec, 4) && total.places == 4 && sum(some, "USD", 6).places == 6;
}());

// At run time.
PROVE("money: the same at run time",
      any_money("USD", 19.9_dec) + any_money("USD", 0.1_dec) == any_money(usd(20)) &&
          any_money("USD", 5) - any_money(usd4(0.0001_dec)) == any_money("USD", 4.9999_dec, 4) &&
          any_money("JPY", 5) * 3 == any_money("JPY", 15) && -any_money("JPY", 5) < any_money("JPY", 5) &&
          multiply(any_money("USD", 10), 1, 3, rounding::half_even) == any_money("USD", 3.33_dec) &&
          multiply(any_money("USD", 10), 0.333_dec, rounding::half_even) == any_money("USD", 3.33_dec) &&
          multiply(any_money("USD", 19.99_dec), percent<"price", int>(17), rounding::half_up) ==
              any_money("USD", 3.4_dec) &&
          divide(any_money("USD", 10), 4, rounding::exact) == any_money("USD", 2.5_dec) &&
          divide(any_money("USD", 10), any_money("USD", 4), -1, rounding::exact) == 2.5_dec &&
          abs(any_money("USD", -5)) == any_money("USD", 5) && sign(any_money("USD", -5)) == -1);
PROVE("money: rounding at run time",
      round_to_minor_unit(any_money(usd4(1.235_dec)), rounding::half_even) == any_money("USD", 1.24_dec) &&
          round_to_places(any_money(usd4(1.2345_dec)), 3, rounding::down) == any_money("USD", 1.234_dec, 3) &&
          round_to_cash(any_money("CHF", 1.23_dec), rounding::half_up) == any_money("CHF", 1.25_dec) &&
          round_to_multiple(any_money("USD", 1.3_dec), any_money("USD", 0.25_dec), rounding::up) ==
              any_money("USD", 1.5_dec));
PROVE("money: there and back", any_money(usd(5)).as<currencies::USD>() == usd(5) &&
                                   any_money(usd(5)).as<currencies::USD, 4>() == usd4(5) &&
                                   any_money(usd4(5)).as<currencies::USD>() == usd(5) &&
                                   any_money::from_minor_units("KWD", 1500) == any_money("KWD", 1.5_dec));
PROVE("money: relations for containers", !same_money()(any_money("USD", 5), any_money("EUR", 5)) &&
                                             same_money()(usd(5), usd4(5)) &&
                                             by_currency_and_amount()(any_money("EUR", 9), any_money("USD", 5)) &&
                                             hash_any_money()(usd(5)) == hash_value(usd4(5)));

// Quantities.
PROVE("money: as a decimal and as a quantity",
      same_digits(to_decimal(usd(19.9_dec)), 19.90_dec) && to_quantity(usd(5)).unit_of == units::USD &&
          to_quantity(usd(5)).value() == 5 && to_quantity(any_money("USD", 5)).in == units::USD);
PROVE("money: from a quantity",
      to_money(quantity<units::USD, int>(392), rounding::exact) == usd(392) &&
          to_money(quantity<scaled(units::USD, 1, 1, 6), decimal>(1.9_dec), rounding::exact) == usd(1'900'000) &&
          to_money(quantity<units::USD, decimal>(0.125_dec), rounding::half_even) == usd(0.12_dec) &&
          to_money(to_quantity(any_money("KZT", 7.5_dec)), rounding::exact) == any_money("KZT", 7.5_dec));
