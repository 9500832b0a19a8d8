// Quotient and remainder, and parts in coins.
#include <almanac/currency/currencies.hpp>
#include <almanac/money/allocate_in_steps.hpp>
#include <almanac/money/money.hpp>
#include <almanac/money/whole_quotient.hpp>

#include "prove.hpp"

using namespace almanac;
using namespace almanac::literals;

namespace {

using usd = money<currencies::USD>;
using chf = money<currencies::CHF>;

template <class Found, class Quotient, class Remainder>
constexpr bool is(Found const& found, Quotient quotient, Remainder const& remainder) {
    return found.quotient == quotient && found.remainder == remainder;
}
template <class Parts, class Money, std::size_t Size>
constexpr bool are(Parts const& parts, Money const (&expected)[Size]) {
    if (parts.size() != Size) return false;
    for (std::size_t i = 0; i < Size; ++i) {
        if (parts[i] != expected[i]) return false;
    }
    return is_zero(parts.kept_apart);
}

} // namespace

PROVE("money: whole times, and the rest",
      is(whole_quotient(usd(10), usd(3)), 3, usd(1)) && is(whole_quotient(usd(-10), usd(3)), -3, usd(-1)) &&
          is(whole_quotient(usd(10), usd(-3)), -3, usd(1)) && is(whole_quotient(usd(9), usd(3)), 3, usd(0)) &&
          is(whole_quotient(usd(2.99_dec), usd(3)), 0, usd(2.99_dec)) &&
          is(whole_quotient(usd(1), money<currencies::USD, 4>(0.0003_dec)), 3333,
             money<currencies::USD, 4>(0.0001_dec)));
PROVE("money: an even part, and the rest", is(whole_quotient(usd(10), 3), usd(3.33_dec), usd(0.01_dec)) &&
                                               is(whole_quotient(usd(-10), 3), usd(-3.33_dec), usd(-0.01_dec)) &&
                                               is(whole_quotient(usd(10), -3), usd(-3.33_dec), usd(0.01_dec)) &&
                                               is(whole_quotient(usd(10), -1), usd(-10), usd(0)));
PROVE("money: the same at run time",
      is(whole_quotient(any_money("USD", 10), any_money("USD", 3)), 3, any_money("USD", 1)) &&
          is(whole_quotient(any_money("USD", 10), any_money("USD", 0.003_dec, 3)), 3333,
             any_money("USD", 0.001_dec, 3)) &&
          is(whole_quotient(any_money("USD", 10), 3U), any_money("USD", 3.33_dec), any_money("USD", 0.01_dec)));

PROVE("money: even parts in coins",
      are(split_in_steps(chf(10), cash_step<currencies::CHF>(), 3), {chf(3.35_dec), chf(3.35_dec), chf(3.30_dec)}) &&
          are(split_in_steps(chf(-10), cash_step<currencies::CHF>(), 3),
              {chf(-3.35_dec), chf(-3.35_dec), chf(-3.30_dec)}));
PROVE("money: parts by weights in coins",
      are(allocate_in_steps(chf(1), cash_step<currencies::CHF>(), {1, 1, 1}, remainder_to::largest_remainder),
          {chf(0.35_dec), chf(0.35_dec), chf(0.30_dec)}) &&
          are(allocate_in_steps(chf(100), chf(20), {50, 30, 20}, remainder_to::largest_remainder),
              {chf(60), chf(20), chf(20)}) &&
          allocate_in_steps(chf(1), chf(0.30_dec) - chf(0.05_dec), {1, 2}, remainder_to::kept_apart).kept_apart ==
              chf(0.25_dec));
PROVE("money: coins at run time", [] {
    auto const parts = split_in_steps(any_money("CHF", 10), cash_step("CHF"), 3);
    return parts[0] == any_money("CHF", 3.35_dec) && parts[2] == any_money("CHF", 3.30_dec) &&
           is_zero(parts.kept_apart);
}());
PROVE("money: a step finer than the amount's own unit", [] {
    auto const parts = split_in_steps(any_money("USD", 1), any_money("USD", 0.125_dec, 3), 3);
    return parts[0] == any_money("USD", 0.375_dec, 3) && parts[2] == any_money("USD", 0.25_dec);
}());
