// What the README shows of exchange rates, compiled.
#include <almanac/compare/figures/conversion.hpp>
#include <almanac/datasets/corridor/theme.hpp>
#include <almanac/datasets/corridor/themes/trade.hpp>
#include <almanac/exchange.hpp>
#include <almanac/indicator/figure_text.hpp>
#include <almanac/money.hpp>

namespace al = almanac;

using namespace al::literals;

// clang-format off
constexpr al::quoted_rate rows[] = {
    {"USD", "KZT", 468.9625_dec, al::year(2024), al::rate_kind::period_average, "World Bank"},
    {"USD", "PKR", 278.580716167563_dec, al::year(2024), al::rate_kind::period_average, "World Bank"},
};
constexpr al::rate_table rates(rows); // sorted and without doubles, or it does not compile
// A stated figure: a flow of 2024 takes the average of 2024. The result has the digits that it can defend.
constexpr auto in_rupees = al::convert<"PKR">(al::corridor::get<"trade.trade.goods.PAK.central_asia.2024">(), rates);
static_assert(to_text(in_rupees.amount) == "about PKR 109.2 billion");
// No row leads from rupees to tenge: the way is through the dollar, and the result says so.
constexpr auto cross = rates.at({"PKR", "KZT", al::year(2024)}, {}, {"USD"});
static_assert(to_text(cross.path).view().starts_with("PKR -> USD -> KZT by the inverse of World Bank"));
// An exact amount, rounded once.
constexpr auto rate = al::rate_between<"PKR", "KZT">(cross.rate);
static_assert(al::convert(al::money<"PKR">(1000), rate, al::rounding::half_even) == al::money<"KZT">(1683.40_dec));
// clang-format on
