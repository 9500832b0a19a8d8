// Old money in new. Factors are those of the acts that the table of successors names; results are worked out by hand:
// 1000 / 1.95583 = 511.2918..., 100 / 40.3399 = 2.4789..., 1000 / 7.53450 = 132.7228...
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>
#include <almanac/money/money_succession.hpp>
#include <almanac/money/wide_money.hpp>
#include <almanac/place/areas.hpp>

#include "prove.hpp"

using namespace almanac;
using namespace almanac::literals;

namespace {

constexpr serial_day today = to_serial({2024, 1, 1});
constexpr rounding euro = legal_rounding_of("EUR");

constexpr any_money now(currency_code const& code, decimal amount, rounding mode = rounding::exact) {
    return convert_to_successor(any_money(code, amount), today, mode);
}

} // namespace

PROVE("money: national currencies in euros",
      now("DEM", 1000, euro) == any_money("EUR", 511.29_dec) && now("BEF", 100, euro) == any_money("EUR", 2.48_dec) &&
          now("HRK", 1000, euro) == any_money("EUR", 132.72_dec) &&
          now("DEM", -1000, euro) == any_money("EUR", -511.29_dec) && now("SIT", 239.64_dec) == any_money("EUR", 1));
PROVE("money: a typed amount, and a type for the result",
      convert_to_successor(money<currencies::DEM>(1000), today, euro).as<currencies::EUR>() ==
          money<currencies::EUR>(511.29_dec));
PROVE("money: old liras, and the tie that their law puts up",
      now("TRL", 1'000'000) == any_money("TRY", 1) &&
          now("TRL", 5000, legal_rounding_of("TRY")) == any_money("TRY", 0.01_dec) &&
          now("TRL", 4999, legal_rounding_of("TRY")) == any_money("TRY", 0) &&
          now("TRL", 5000, rounding::half_even) == any_money("TRY", 0));
PROVE("money: a chain is rounded once, at its end",
      convert_to_successor(any_money("BGL", 1955.83_dec), to_serial({2026, 2, 1}), rounding::exact) ==
          any_money("EUR", 1));
PROVE("money: each country has its own successor",
      convert_to_successor(any_money("RUR", 500), today, rounding::exact, areas::KAZ) == any_money("KZT", 1) &&
          convert_to_successor(any_money("RUR", 5000), today, rounding::exact, areas::RUS) == any_money("RUB", 5));
constexpr serial_day before_2021 = to_serial({2021, 9, 30});
constexpr serial_day after_2021 = to_serial({2021, 10, 1});
PROVE("money: a redenomination that kept the code",
      convert_to_successor(any_money("VES", 5'000'000), before_2021, today, rounding::exact) == any_money("VES", 5) &&
          convert_to_successor(any_money("VES", 5'000'000), after_2021, today, rounding::exact) ==
              any_money("VES", 5'000'000) &&
          convert_to_successor(any_money("VES", 5'000'000), before_2021, before_2021, rounding::exact) ==
              any_money("VES", 5'000'000) &&
          now("VEF", 500'000'000'000_dec) == any_money("VES", 5) &&
          convert_to_successor(any_wide_money("VES", 5e30_dec), before_2021, today, rounding::exact) ==
              any_wide_money("VES", 5e24_dec));
PROVE("money: what is still the same stays as it is, with its places",
      now("USD", 5) == any_money("USD", 5) &&
          convert_to_successor(any_money("USD", 1.2345_dec, 4), today, rounding::exact).places == 4 &&
          convert_to_successor(any_money("DEM", 5), to_serial({1998, 1, 1}), rounding::exact) == any_money("DEM", 5));
