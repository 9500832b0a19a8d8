// A bag of several currencies.
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>
#include <almanac/money/money_bag.hpp>

#include "prove.hpp"

using namespace almanac;
using namespace almanac::literals;

namespace {

constexpr any_money dollars("USD", 5);
constexpr any_money euros("EUR", 3);
constexpr any_money yen("JPY", 1000);

} // namespace

PROVE("money: a bag keeps currencies apart, by code", [] {
    money_bag const bag{dollars, yen, euros, dollars};
    return bag.size() == 3 && bag.begin()->currency == currency_code("EUR") && bag.of("USD") == any_money("USD", 10) &&
           bag.of("EUR") == euros && bag.of("JPY") == yen && bag.of("GBP") == any_money("GBP", 0);
}());
PROVE("money: what comes to zero leaves", [] {
    money_bag bag{dollars, euros, yen};
    bag -= euros;
    if (bag.size() != 2 || bag != money_bag{yen, dollars}) return false;
    bag -= yen;
    bag -= dollars;
    return bag.empty() && bag == money_bag{} && money_bag{any_money("USD", 0)}.empty();
}());
PROVE("money: below zero, and in finer units", [] {
    money_bag bag;
    bag -= dollars;
    bag += any_money("USD", 0.0001_dec, 4);
    return bag.of("USD") == any_money("USD", -4.9999_dec, 4) && bag + any_money("USD", 4.9999_dec, 4) == money_bag{};
}());
PROVE("money: bags add and subtract",
      money_bag{dollars} + money_bag{euros, dollars} == money_bag{euros, dollars, dollars} &&
          money_bag{dollars, euros} - money_bag{dollars, yen} == money_bag{euros} - yen &&
          money_bag{dollars} + money<currencies::USD>(1) == money_bag{any_money("USD", 6)});
PROVE("money: a bag that is added to itself", [] {
    money_bag bag{dollars, euros};
    bag += bag;
    if (bag != money_bag{dollars, dollars, euros, euros}) return false;
    bag -= bag;
    return bag.empty();
}());
template <class Other>
constexpr bool adds_to_a_bag = requires(money_bag bag, Other other) {
    bag + other;
    bag += other;
};
PROVE("money: only money goes into a bag",
      adds_to_a_bag<any_money>&& adds_to_a_bag<money<currencies::USD>>&& adds_to_a_bag<money_bag> &&
          !adds_to_a_bag<int> && !adds_to_a_bag<decimal>);
