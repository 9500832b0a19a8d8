// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Amounts of old money in what replaced it, by the official factor: marks in euros, old liras in new ones, bolivars of
/// before a redenomination in those of after.
#pragma once

#include <almanac/currency/successor.hpp>
#include <almanac/money/any_money.hpp>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`.
[[noreturn]] inline void the_law_on_rounding_is_not_known(currency_code const& code) {
    text<300> message("how amounts are rounded that become ");
    message.append(code.empty() ? "no currency" : code.view()).append(" is not known here; name a rounding");
    raise(domain_error(message));
}
} // namespace refused

/// How the law rounds an amount that is converted into the successor of its currency; for `convert_to_successor`. Known
/// for EUR and TRY; others raise `domain_error`.
/// Sources. EUR: Council Regulation (EC) No 1103/97, Article 5: to the nearest cent, a result exactly half-way up. TRY:
/// Law No. 5083 of 28 January 2004, Article 2: half a new kurus and more are a kurus, less is dropped.
/// Example: `legal_rounding_of("EUR") == rounding::half_up`.
[[nodiscard]] constexpr rounding legal_rounding_of(currency_code const& successor) {
    if (successor.view() != "EUR" && successor.view() != "TRY") refused::the_law_on_rounding_is_not_known(successor);
    return rounding::half_up;
}

namespace money_detail {
template <class Count>
constexpr basic_any_money<Count> by_factor(basic_any_money<Count> const& m, conversion_factor factor,
                                           currency_code const& to, rounding mode) {
    if (to == m.currency && factor == conversion_factor{}) return m;
    int const places = minor_unit(to);
    count_factor const by{static_cast<std::uint64_t>(factor.denominator), static_cast<std::uint64_t>(factor.numerator),
                          places - m.places, false};
    return basic_any_money<Count>::from_count(to, places, multiply_widely(amount_of(m), by, mode, " in ", to.view()));
}
} // namespace money_detail

/// An amount that was stated on a day in what its currency had become by another: the successor, the end of a chain of
/// them, or the same currency after a redenomination. In its minor unit, rounded once from the exact quotient; an
/// amount of a currency that is still the same is returned as it is. Raises what `factor_between` and `minor_unit`
/// raise, `domain_error` when the mode is `rounding::exact` and digits would be lost, and `overflow_error`.
///
/// \code convert_to_successor(old, to_serial({2021, 1, 1}), to_serial({2022, 1, 1}), rounding::exact).count == 500
/// \endcode
template <class Money>
[[nodiscard]] constexpr money_detail::any_form<Money>
convert_to_successor(Money const& amount, serial_day stated, serial_day day, rounding mode, area const& in = {}) {
    money_detail::any_form<Money> const m(amount);
    return money_detail::by_factor(m, factor_between(m.currency, stated, day, in), successor_on(m.currency, day, in),
                                   mode);
}
/// The same of an amount of any day, as long as its currency meant one thing until \p day: otherwise `domain_error`, as
/// by `factor_on`. `as` gives it a type.
/// Example: `convert_to_successor(marks, to_serial({2002, 1, 1}), legal_rounding_of("EUR")).count == 51129`.
template <class Money>
[[nodiscard]] constexpr money_detail::any_form<Money> convert_to_successor(Money const& amount, serial_day day,
                                                                           rounding mode, area const& in = {}) {
    money_detail::any_form<Money> const m(amount);
    return money_detail::by_factor(m, factor_on(m.currency, day, in), successor_on(m.currency, day, in), mode);
}

} // namespace almanac::inline v0
