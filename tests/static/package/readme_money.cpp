// What the README shows of money, compiled.
#include <almanac/currency.hpp>
#include <almanac/currency/currency.hpp>
#include <almanac/money.hpp>
#include <almanac/place/areas.hpp>

namespace al = almanac;

// clang-format off
using namespace al::literals;
constexpr al::money<"USD"> price(19.99_dec);
static_assert(price * 3 == al::money<"USD">(59.97_dec));
static_assert(multiply(price, 0.17_dec, al::rounding::half_even) == al::money<"USD">(3.40_dec)); // 3.3983
static_assert(round_to_cash(al::money<"CHF">(1.23_dec), al::rounding::half_up) == al::money<"CHF">(1.25_dec));
constexpr auto shares = al::split<15>(al::money<"USD">(0.10_dec)); // ten of 0.01, five of 0.00: together 0.10
static_assert(sum(shares) == al::money<"USD">(0.10_dec));
static_assert(al::parse_money<"PKR">("Rs 30 crore") == al::money<"PKR">(300'000'000));
static_assert(to_text(price, {al::currency_form::symbol_before}) == "$19.99");
// On the first day of 2023 Croatia's currency is the euro, not both; the factor is that of the regulation.
static_assert(al::validity_of("HRK", al::areas::HRV, al::to_serial({2023, 1, 1})) == al::validity::not_valid);
static_assert(al::successor_of("HRK").published == "7.53450");
// clang-format on
