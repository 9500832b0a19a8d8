// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Cash rounding: amounts that coins can pay, where the smallest coin is more than the minor unit.
#pragma once

#include <almanac/money/any_money.hpp>
#include <almanac/money/money_rounding.hpp>

#include <string_view>

namespace almanac::inline v0 {

/// The smallest amount that is paid in cash, by the rule of the country that issues the currency.
/// Example: `cash_roundings[0].currency == currencies::AUD && cash_roundings[0].smallest == 0.05_dec`.
struct cash_rounding {
    currency_code currency; ///< the currency
    decimal smallest;       ///< what a total in cash is a multiple of
    std::string_view since; ///< the first day of the rule, ISO 8601
};

// Sources. The amounts of CAD, CHF, CZK, DKK, HUF, NOK and SEK are also those of Unicode CLDR 48.2, currencyData.json
// (cashRounding, cashDigits), which has none for AUD and NZD.
// AUD  1 and 2 cents are withdrawn from 1 February 1992 (Reserve Bank of Australia).
// CAD  The penny is no longer distributed from 4 February 2013 (Royal Canadian Mint).
// CHF  The 1-centime coin is no legal tender from 1 January 2007 (ordinance of 12 April 2006, SR 941.103.3).
// CZK  The 50-heller coin is valid until 31 August 2008 (Czech National Bank, decree 174/2008); totals in cash are
//      rounded to the nearest valid coin (act 634/1992 on consumer protection, article 3).
// DKK  To the nearest 50 oere from 1 October 2008: .25 to .74 become .50 (Danmarks Nationalbank, "New rounding rules").
// HUF  1 and 2 forint are withdrawn on 1 March 2008; totals are rounded to 5 forint (Magyar Nemzeti Bank).
// NOK  To the nearest whole krone from 1 May 2012 (Norges Bank, press release of 19 March 2011).
// NZD  The 5-cent coin is no legal tender from 1 November 2006 (Reserve Bank of New Zealand).
// SEK  The 50-oere coin is invalid after 30 September 2010 (Sveriges Riksbank).
// Some euro countries round to 0.05 (Finland, the Netherlands, Ireland ...) and others do not: a rule of a country, not
// of the currency, and so not here. `round_to_multiple` does it.
/// The currencies with a rule, by code.
inline constexpr cash_rounding cash_roundings[] = {
    {"AUD", {5, -2}, "1992-02-01"}, {"CAD", {5, -2}, "2013-02-04"},  {"CHF", {5, -2}, "2007-01-01"},
    {"CZK", {1, 0}, "2008-09-01"},  {"DKK", {50, -2}, "2008-10-01"}, {"HUF", {5, 0}, "2008-03-01"},
    {"NOK", {1, 0}, "2012-05-01"},  {"NZD", {10, -2}, "2006-11-01"}, {"SEK", {1, 0}, "2010-10-01"},
};

namespace money_detail {
/// The place of the rule of a currency, or -1.
constexpr int index_of_cash_rounding(currency_code const& code) {
    int index = 0;
    for (cash_rounding const& rule : cash_roundings) {
        if (rule.currency == code) return index;
        ++index;
    }
    return -1;
}
[[noreturn]] inline void no_cash_rounding_is_known(currency_code const& code) {
    raise(domain_error(text<160>("almanac: no rule of cash rounding is known for ")
                           .append(code.empty() ? "no currency" : code.view())
                           .append("; use round_to_minor_unit or round_to_multiple")));
}
} // namespace money_detail

namespace refused {
template <class Currency>
struct cash_rounding_of {
    static constexpr bool is_known = false;
};
} // namespace refused

/// Whether there is a rule for the currency. Example: `has_cash_rounding("CHF") && !has_cash_rounding("USD")`.
[[nodiscard]] constexpr bool has_cash_rounding(currency_code const& code) {
    return money_detail::index_of_cash_rounding(code) >= 0;
}
/// The rule for the currency. Raises `domain_error` where there is none.
/// Example: `cash_rounding_of("CHF").smallest == 0.05_dec`.
[[nodiscard]] constexpr cash_rounding cash_rounding_of(currency_code const& code) {
    int const index = money_detail::index_of_cash_rounding(code);
    if (index < 0) money_detail::no_cash_rounding_is_known(code); // almanac: no rule of cash rounding
    return cash_roundings[index];
}

/// The total to pay in cash, rounded once to the smallest cash amount of the currency. The
/// rules say "to the nearest" and mostly do not name the mode of a tie; the caller does. A currency without a rule does
/// not compile. Raises `domain_error` when the mode is `rounding::exact` and the total cannot be paid, and
/// `overflow_error`.
/// Example: `round_to_cash(money<currencies::CHF>(1.23_dec), rounding::half_up) == money<currencies::CHF>(1.25_dec)`.
template <currency_code C, int P, class Count>
[[nodiscard]] constexpr money_detail::money_in_minor_units<C, Count> round_to_cash(money<C, P, Count> const& m,
                                                                                   rounding mode) {
    if constexpr (!has_cash_rounding(C)) {
        static_assert(refused::cash_rounding_of<money_detail::currency_name<C>>::is_known,
                      "almanac: no rule of cash rounding is known for this currency; use round_to_minor_unit");
        return {};
    } else {
        using in_minor_units = money_detail::money_in_minor_units<C, Count>;
        constexpr in_minor_units step(cash_rounding_of(C).smallest);
        return in_minor_units::from_count(money_detail::round_to_multiple(
            money_detail::amount_of(m), money<C, P, Count>(step).count(), mode, step.count()));
    }
}
/// The same at run time. Raises `domain_error` for a currency without a rule, too.
/// Example: `round_to_cash(any_money("CHF", 1.23_dec), rounding::half_up) == any_money("CHF", 1.25_dec)`.
template <class Count>
[[nodiscard]] constexpr basic_any_money<Count> round_to_cash(basic_any_money<Count> const& m, rounding mode) {
    basic_any_money<Count> const step(m.currency, cash_rounding_of(m.currency).smallest);
    auto const step_of_its = money_detail::count_at(money_detail::amount_of(step), m.places);
    return money_detail::with_count(
        step, money_detail::round_to_multiple(money_detail::amount_of(m), step_of_its, mode, step.count));
}

} // namespace almanac::inline v0
