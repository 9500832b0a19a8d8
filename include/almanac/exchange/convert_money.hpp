// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Money by an exchange rate: exact amounts of one currency in another, rounded once, by a mode that the caller names.
/// Example: `convert(money<currencies::USD>(19.99_dec), rate, rounding::half_even)`.
#pragma once

#include <almanac/exchange/convert_quantity.hpp>
#include <almanac/exchange/exchange_rate.hpp>
#include <almanac/money/money.hpp>

namespace almanac::inline v0 {

namespace exchange_detail {
/// What a count of 10^-`from_places` is multiplied by to be one of 10^-`to_places` in the other currency.
constexpr money_detail::count_factor count_factor_of(rate_fraction const& f, int from_places, int to_places) {
    decimal const over = normalised(f.over);
    decimal const under = normalised(f.under);
    return {number_detail::magnitude_of(over.coefficient), number_detail::magnitude_of(under.coefficient),
            over.exponent - under.exponent + to_places - from_places, false};
}
template <class Count>
constexpr Count exchanged_count(money_detail::basic_amount<Count> const& a, any_exchange_rate const& rate, int places,
                                rounding mode) {
    if (rate.kind == rate_kind::purchasing_power_parity) {
        refused::a_purchasing_power_parity_makes_international_dollars(rate);
    }
    return multiply_widely(a, count_factor_of(rate.fraction, a.places, places), mode, " in ", rate.to.view());
}
} // namespace exchange_detail

/// The amount in the other currency, in its minor unit or with the `Places` that are named. Rounded once, from the
/// exact product. Does not compile unless the rate is from the amount's currency. Raises `domain_error` for a
/// purchasing power parity and, when the mode is `rounding::exact`, when digits would be lost; `overflow_error` when
/// the count does not fit.
/// Example: `convert(money<currencies::USD>(100), rate, rounding::half_even) == money<currencies::PKR>(27'858)`.
template <int Places = -1, currency_code C, int P, class Count, currency_code From, currency_code To>
requires(C == From) [[nodiscard]] constexpr auto convert(money<C, P, Count> const& m,
                                                         exchange_rate<From, To> const& rate, rounding mode) {
    constexpr int places = Places < 0 ? money_detail::places_of(To) : Places;
    return money<To, places, Count>::from_count(
        exchange_detail::exchanged_count(money_detail::amount_of(m), forget_currencies(rate), places, mode));
}
// clang-format off
template <int Places = -1, currency_code C, int P, class Count, currency_code From, currency_code To, class Why = refused::this_rate_is_from_another_currency<money_detail::currency_name<C>, name<exchange_detail::spelled_direction<From, To>()>>> requires(C != From)
money<C, P, Count> convert(money<C, P, Count> const&, exchange_rate<From, To> const&, rounding) = delete; // almanac: this rate does not convert this currency; Why names both
// clang-format on

/// The same at run time, in the minor unit of the other currency. Raises `unit_mismatch`, naming both, unless the rate
/// is from the amount's currency; otherwise as above.
/// Example: `convert(any_money("USD", 100), to_rate(rows[0]), rounding::half_even) == any_money("PKR", 27'858)`.
template <class Money>
[[nodiscard]] constexpr money_detail::any_form<Money> convert(Money const& amount, any_exchange_rate const& rate,
                                                              rounding mode) {
    using any = money_detail::any_form<Money>;
    any const m(amount);
    if (!(m.currency == rate.from)) refused::this_rate_is_of_other_currencies(rate, m.currency, rate.to);
    int const places = minor_unit(rate.to);
    return any::from_count(rate.to, places,
                           exchange_detail::exchanged_count(money_detail::amount_of(m), rate, places, mode));
}

} // namespace almanac::inline v0
