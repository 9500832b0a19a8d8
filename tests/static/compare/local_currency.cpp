// Amounts in each area's own currency: which containers and figures convert, computed by the compiler, and which
// expressions are valid.
#include <almanac/compare.hpp>
#include <almanac/compare/local_currency.hpp>
#include <almanac/currency/currency.hpp>
#include <almanac/place/areas.hpp>

#include "near.hpp"
#include "prove.hpp"

using namespace almanac;
namespace u = almanac::units;

namespace {
constexpr auto average = rate_kind::period_average;
constexpr unit current_international = at_purchasing_power_parity(u::USD);
constexpr unit constant_lcu = at_constant_prices(u::LCU);
constexpr unit lcu_of_2015 = at_constant_prices(u::LCU, 2015);

constexpr auto gdp = make_panel<u::LCU>({.kind = nature::flow}, {areas::KAZ, areas::UZB}, year(2018),
                                        {{600.0, 700.0}, {9000.0, missing_value}});
constexpr auto rate =
    make_panel<u::LCU / u::USD>({}, {areas::KAZ, areas::UZB}, year(2018), {{300.0, 350.0}, {9000.0, 9000.0}});
constexpr quoted_rate rows[] = {{"USD", "KZT", 300, year(2018), average, ""},
                                {"USD", "KZT", 350, year(2019), average, ""}};

template <unit U>
using table = panel<U>;
template <class Values, class Rates>
concept converts_by = requires(Values const& values, Rates const& rates) {
    convert(values, rates, rate_kind::period_average);
};
template <class Values>
concept converts_by_a_table = requires(Values const& values, rate_table const& rates) {
    convert<"USD">(values, rates);
};
template <class Values>
concept is_named = requires(Values const& values) {
    in_own_currency<"PKR">(values);
};
template <unit U>
using per_dollar = panel<U / u::USD>;
} // namespace

PROVE("by rates, cell by cell", [] {
    auto const found = convert(gdp, rate, average);
    return found.in() == u::USD && holds(found.series(areas::KAZ), {2.0, 2.0}) &&
           holds(found.series(areas::UZB), {1.0, missing_value});
}());
PROVE("by a table, and back", [] {
    auto const dollars = convert<"USD">(gdp.series(areas::KAZ), rate_table(rows));
    auto const back = convert<local_currency_unit>(dollars.amounts, rate_table(rows));
    return holds(dollars.amounts, {2.0, 2.0}) && back.amounts.in() == u::LCU && holds(back.amounts, {600.0, 700.0});
}());
PROVE("by name", in_own_currency<"KZT">(gdp.series(areas::KAZ)).at(year(2018)).value == 600.0 &&
                     in_own_currency<"KZT">(gdp.series(areas::KAZ)).in() == u::KZT);
PROVE("the sole currency", sole_currency_since(areas::PAK, to_serial({2000, 1, 1})) == currency_code("PKR") &&
                               sole_currency_since(areas::HRV, to_serial({2023, 1, 1})) == currency_code("EUR") &&
                               sole_currency_since(areas::HRV, to_serial({2022, 12, 31})).empty() &&
                               sole_currency_since(areas::USA, to_serial({2000, 1, 1})) == currency_code("USD") &&
                               sole_currency_since(areas::PAN, to_serial({2024, 1, 1})).empty() &&
                               sole_currency_since(areas::central_asia, to_serial({2024, 1, 1})).empty() &&
                               sole_currency_since(area(), to_serial({2024, 1, 1})).empty());

PROVE("amounts in LCU convert by rates in LCU for one of a currency, and nothing else does",
      converts_by<table<u::LCU>, per_dollar<u::LCU>>&& converts_by<table<u::LCU / u::person>, per_dollar<u::LCU>>&&
              converts_by<table<u::LCU / u::t>, table<u::LCU / u::EUR>>&& converts_by<table<scaled(u::LCU, 1000000)>,
                                                                                      per_dollar<u::LCU>>&&
                  converts_by<table<u::LCU>, table<u::LCU / current_international>>&&
                      converts_by<table<any_unit>, per_dollar<u::LCU>>&& converts_by<table<u::LCU>, table<any_unit>>&&
                          converts_by<series<u::LCU>, series<u::LCU / u::USD>>&&
                              converts_by<cross_section<u::LCU>, cross_section<u::LCU / u::USD>> &&
          !converts_by<series<u::LCU>, per_dollar<u::LCU>> && !converts_by<table<u::USD>, per_dollar<u::LCU>> &&
          !converts_by<table<u::LCU>, table<u::USD / u::LCU>> && !converts_by<table<u::LCU>, table<u::LCU>> &&
          !converts_by<table<u::LCU>, per_dollar<u::EUR>> && !converts_by<table<u::LCU>, table<u::one>> &&
          !converts_by<table<u::LCU>, table<u::LCU / u::t>> && !converts_by<table<u::LCU>, table<u::index>> &&
          !converts_by<table<u::index>, per_dollar<u::LCU>> && !converts_by<table<u::percent>, per_dollar<u::LCU>> &&
          !converts_by<table<u::LCU>, table<scaled(u::LCU / u::USD, 1, 1000)>> &&
          !converts_by<table<constant_lcu>, per_dollar<u::LCU>> &&
          !converts_by<table<lcu_of_2015>, per_dollar<u::LCU>> &&
          !converts_by<table<u::LCU>, per_dollar<constant_lcu>> && !converts_by<table<u::LCU>, int>);
PROVE("a table of rates converts amounts in LCU, at current prices or those of a stated year",
      converts_by_a_table<table<u::LCU>>&& converts_by_a_table<series<u::LCU>>&&
              converts_by_a_table<table<lcu_of_2015>> &&
          !converts_by_a_table<table<constant_lcu>> && !converts_by_a_table<table<u::LCU / u::USD>> &&
          !converts_by_a_table<table<current_international>>);
PROVE("a figure in LCU is named before it is converted",
      !converts_by_a_table<figure<u::LCU>> && converts_by_a_table<figure<u::PKR>> && is_named<figure<u::LCU>> &&
          is_named<figure<u::LCU / u::person>> && is_named<figure<lcu_of_2015>> && !is_named<figure<constant_lcu>> &&
          !is_named<figure<u::USD>> && !is_named<figure<u::LCU / u::USD>>);
PROVE("series and panels are named as figures are",
      is_named<series<u::LCU>>&& is_named<table<u::LCU>>&& is_named<table<lcu_of_2015>> &&
          !is_named<table<constant_lcu>> && !is_named<table<u::PKR>> && !is_named<table<any_unit>>);
