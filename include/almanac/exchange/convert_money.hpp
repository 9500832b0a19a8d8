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
constexpr std::int64_t exchanged_count(money_detail::amount const& a, any_exchange_rate const& rate, int places,
                                       rounding mode) {
    if (rate.kind == rate_kind::purchasing_power_parity) {
        refused::a_purchasing_power_parity_makes_international_dollars(rate);
    }
    return multiply_widely(a, count_factor_of(rate.fraction, a.places, places), mode, " in ", rate.to.view());
}
} // namespace exchange_detail

/// The amount in the other currency, in its minor unit or with the `Places` that are named: `convert<4>(m, rate,
/// mode)`. Rounded once, from the exact product. Does not compile unless the rate is from the amount's currency. Throws
/// `domain_error` for a purchasing power parity and, when the mode is `rounding::exact`, when digits would be lost;
/// `overflow_error` when the count does not fit.
template <int Places = -1, currency_code C, int P, currency_code From, currency_code To>
requires(C == From)
    [[nodiscard]] constexpr auto convert(money<C, P> const& m, exchange_rate<From, To> const& rate, rounding mode) {
    constexpr int places = Places < 0 ? money_detail::places_of(To) : Places;
    return money<To, places>::from_count(
        exchange_detail::exchanged_count(money_detail::amount_of(m), forget_currencies(rate), places, mode));
}
// clang-format off
template <int Places = -1, currency_code C, int P, currency_code From, currency_code To, class Why = refused::this_rate_is_from_another_currency<money_detail::currency_name<C>, name<exchange_detail::spelled_direction<From, To>()>>> requires(C != From)
money<C, P> convert(money<C, P> const&, exchange_rate<From, To> const&, rounding) = delete; // almanac: this rate does not convert this currency; Why names both
// clang-format on

/// The same at run time, in the minor unit of the other currency. Throws `unit_mismatch`, naming both, unless the rate
/// is from the amount's currency; otherwise as above.
[[nodiscard]] constexpr any_money convert(any_money const& m, any_exchange_rate const& rate, rounding mode) {
    if (!(m.currency == rate.from)) refused::this_rate_is_of_other_currencies(rate, m.currency, rate.to);
    int const places = minor_unit(rate.to);
    return any_money::from_count(rate.to, places,
                                 exchange_detail::exchanged_count({m.count, m.places, m.currency}, rate, places, mode));
}

} // namespace almanac::inline v0
