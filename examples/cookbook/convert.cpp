// Convert: a figure by the rate of its year, an amount to the last cent, a quantity to another unit.
#include <almanac/compare.hpp>
#include <almanac/corridor.hpp>
#include <almanac/exchange.hpp>
#include <almanac/io/ostream.hpp>
#include <almanac/money.hpp>

#include <iostream>

namespace al = almanac;
using namespace al::literals;

namespace {

constexpr al::quoted_rate rows[] = {
    {"USD", "KZT", 468.9625_dec, al::year(2024), al::rate_kind::period_average, "World Bank"},
    {"USD", "PKR", 278.5807_dec, al::year(2024), al::rate_kind::period_average, "World Bank"},
};
constexpr al::rate_table rates(rows);

} // namespace

int main() {
    // A flow of 2024 takes the average rate of 2024.
    constexpr auto trade = al::corridor::get<"trade.trade.goods.PAK.central_asia.2024">();
    std::cout << trade << ": " << al::convert<"PKR">(trade, rates).amount << '\n';

    // No row leads from rupees to tenge: the way is through the dollar, if the call allows it. The amount is rounded
    // once, in the way that the call names.
    auto const cross = rates.at({"PKR", "KZT", al::year(2024)}, {}, {"USD"});
    constexpr al::money<"PKR"> price(1'000'000);
    std::cout << price << ": "
              << al::convert(price, al::rate_between<"PKR", "KZT">(cross.rate), al::rounding::half_even) << "\n  by "
              << to_text(cross.path) << '\n';

    constexpr al::quantity<al::units::MW> power(1300);
    std::cout << power << ": " << power.in<al::units::GW>() << '\n';
    // power.in<al::units::MWh>() does not compile: power is no energy
}
