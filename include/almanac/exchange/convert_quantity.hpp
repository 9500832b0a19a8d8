// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Quantities of money, and of money per something, by an exchange rate. A quantity does not say whether it is a stock
/// or a flow, nor of which period it is; `compare/figures/conversion.hpp` converts figures, which do.
#pragma once

#include <almanac/exchange/exchange_rate.hpp>
#include <almanac/unit/quantity_cast.hpp>

#include <concepts>

namespace almanac::inline v0 {

/// Whether amounts in this unit are converted by a market rate from the currency: it is the unit's one currency, above
/// the line (USD, USD/t), at current or constant prices of a year. International dollars are not of a market.
/// Example: `is_exchangeable(units::USD / units::t, "USD") && !is_exchangeable(units::USD / units::t, "PKR")`.
[[nodiscard]] constexpr bool is_exchangeable(unit const& u, currency_code const& from) {
    return u.money.exponent == 1 && u.money.currency == from && u.second_money.exponent == 0 &&
           u.money.prices != price_basis::purchasing_power_parity &&
           (u.money.prices == price_basis::current || u.money.base_year != 0);
}

/// The unit with another currency in place of its own: USD/t becomes PKR/t, dollars of 2015 rupees of 2015.
/// Precondition: `is_exchangeable`. Example: `exchanged(units::USD / units::t, "PKR") == units::PKR / units::t`.
[[nodiscard]] constexpr unit exchanged(unit u, currency_code const& to) {
    u.money.currency = to;
    return u;
}

namespace refused {
/// Why a conversion is deleted: the rate does not convert from the currency of a unit.
template <class Unit, class Direction>
struct this_rate_is_from_another_currency {};
/// Why an operator is deleted: `convert` asks whether the rate is from the currency of the unit.
template <class Unit, class Rate>
struct an_exchange_rate_is_applied_by_convert {};

/// Raises `domain_error`: what a purchasing power parity makes is not of this unit.
[[noreturn]] inline void a_purchasing_power_parity_makes_international_dollars(any_exchange_rate const& rate) {
    raise(domain_error(text<700>("the rate from ")
                           .append(exchange_detail::direction(rate.from, rate.to))
                           .append(" is a purchasing power parity of ")
                           .append(to_text(rate.when).view())
                           .append(" and no market rate: it makes international dollars (see to_international)")));
}
/// Raises `not_comparable`: constant prices are converted at the average rate of their base year.
[[noreturn]] inline void constant_prices_at_a_rate_of_another_year(int base_year, any_exchange_rate const& rate) {
    raise(not_comparable(text<700>("cannot convert prices of ")
                             .append_integer(base_year)
                             .append(" by the rate from ")
                             .append(exchange_detail::direction(rate.from, rate.to))
                             .append(", ")
                             .append(to_words(rate.kind))
                             .append(" of ")
                             .append(to_text(rate.when).view())
                             .append(": they take the average rate of their base year")));
}
} // namespace refused

namespace unit_detail {
template <currency_code From, currency_code To>
struct beside_a_quantity<exchange_rate<From, To>> {
    static constexpr bool says_why = true;
    static constexpr bool refuses(operation_kind, unit const&, bool) { return true; }
    template <class Name>
    using why = refused::an_exchange_rate_is_applied_by_convert<Name, exchange_rate<From, To>>;
};
} // namespace unit_detail

namespace exchange_detail {
/// The decimal times the fraction, rounded once, to 18 digits where it is not exact.
constexpr decimal exchanged_value(decimal value, rate_fraction const& f, rounding mode) {
    decimal const over = normalised(f.over);
    decimal const under = normalised(f.under);
    scale const factor{number_detail::magnitude_of(over.coefficient), number_detail::magnitude_of(under.coefficient),
                       number_detail::checked_exponent(over.exponent - under.exponent)};
    return unit_detail::scaled_decimal(value, factor, mode);
}
constexpr double exchanged_value(double value, rate_fraction const& f) {
    return value * to_double(f.over) / to_double(f.under);
}
constexpr interval exchanged_range(interval const& range, rate_fraction const& f) {
    interval const up = range * f.over_range;
    return f.under_range == exactly(decimal(1)) ? up : divide(up, f.under_range);
}

/// Whether the rate is one that constant prices of that year are converted by.
constexpr bool is_rate_of_base_year(int base_year, any_exchange_rate const& rate) {
    period const base = year(base_year);
    return is_fixed_for(rate, base) || (rate.kind == rate_kind::period_average && same_days(rate.when, base));
}

/// Refuses what the types do not know of a quantity's rate.
constexpr void check_rate_for(unit const& u, any_exchange_rate const& rate) {
    if (rate.kind == rate_kind::purchasing_power_parity) {
        refused::a_purchasing_power_parity_makes_international_dollars(rate);
    }
    if (u.money.prices == price_basis::constant && !is_rate_of_base_year(u.money.base_year, rate)) {
        refused::constant_prices_at_a_rate_of_another_year(u.money.base_year, rate);
    }
}

/// Why a conversion is deleted.
template <unit U, currency_code From, currency_code To>
struct refused_exchange {
    using type =
        refused::this_rate_is_from_another_currency<unit_detail::unit_name<U>, name<spelled_direction<From, To>()>>;
};
template <unit U, currency_code From, currency_code To>
using why_not_exchanged = typename refused_exchange<U, From, To>::type;
} // namespace exchange_detail

/// The quantity in the other currency, rounded once, to 18 digits where it is not exact. Does not compile unless the
/// rate is from the unit's currency. Raises `domain_error` for a purchasing power parity and, with `rounding::exact`,
/// when digits would be lost; `not_comparable` for constant prices and a rate that is no average of their base year.
/// Example: `convert(quantity<units::USD, decimal>(100), rate, rounding::exact).value() == 27'858`.
template <unit U, currency_code From, currency_code To>
requires(is_exchangeable(U, From))
    [[nodiscard]] constexpr auto convert(quantity<U, decimal> const& amount, exchange_rate<From, To> const& rate,
                                         rounding mode) {
    exchange_detail::check_rate_for(U, forget_currencies(rate));
    return quantity<exchanged(U, To), decimal>(exchange_detail::exchanged_value(amount.value(), rate.fraction, mode));
}
/// The same for floating-point numbers, which round by themselves.
template <unit U, std::floating_point Rep, currency_code From, currency_code To>
requires(is_exchangeable(U, From))
    [[nodiscard]] constexpr auto convert(quantity<U, Rep> const& amount, exchange_rate<From, To> const& rate) {
    exchange_detail::check_rate_for(U, forget_currencies(rate));
    double const value = exchange_detail::exchanged_value(static_cast<double>(amount.value()), rate.fraction);
    return quantity<exchanged(U, To), Rep>(static_cast<Rep>(value));
}
// clang-format off
template <unit U, class Rep, currency_code From, currency_code To, class Why = exchange_detail::why_not_exchanged<U, From, To>> requires(!is_exchangeable(U, From))
quantity<U, Rep> convert(quantity<U, Rep> const&, exchange_rate<From, To> const&) = delete; // almanac: this rate does not convert this unit; Why names both
template <unit U, class Rep, currency_code From, currency_code To, class Why = exchange_detail::why_not_exchanged<U, From, To>> requires(!is_exchangeable(U, From))
quantity<U, Rep> convert(quantity<U, Rep> const&, exchange_rate<From, To> const&, rounding) = delete; // almanac: this rate does not convert this unit; Why names both
// clang-format on

} // namespace almanac::inline v0
