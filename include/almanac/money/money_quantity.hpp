// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Money and quantities: amounts as quantities in the unit of their currency, and back; money times a percentage.
#pragma once

#include <almanac/money/any_money.hpp>
#include <almanac/unit/any_quantity.hpp>
#include <almanac/unit/percent.hpp>

namespace almanac::inline v0 {

namespace refused {
template <class Unit>
struct money_from {
    static constexpr bool is_possible = false;
};
template <class Currency, class Number>
struct exact_factor {
    static constexpr bool is_given = false;
};
} // namespace refused

namespace money_detail {
/// Whether the unit is an amount of one currency at current prices, at any scale. LCU is none until it is named.
constexpr bool is_money_unit(unit const& u) {
    return u.money.exponent == 1 && !is_local_currency(u) && same_dimension(u, currency(u.money.currency));
}

/// A percentage or a pure number, as what it multiplies by: 17 % is 0.17.
template <class Number>
constexpr decimal as_factor(Number value, int exponent) {
    return times_power_of_ten(decimal(value), exponent);
}
} // namespace money_detail

/// The amount as a quantity in the unit of its currency: `quantity<units::USD, decimal>`, exactly.
/// Example: `to_quantity(money<currencies::USD>(5)) == quantity<units::USD, decimal>(5)`.
template <currency_code C, int P, class Count>
[[nodiscard]] constexpr quantity<currency(C), decimal> to_quantity(money<C, P, Count> const& m) {
    return quantity<currency(C), decimal>(to_decimal(m));
}
/// The same at run time.
template <class Count>
[[nodiscard]] constexpr any_decimal_quantity to_quantity(basic_any_money<Count> const& m) {
    return {to_decimal(m), currency(m.currency)};
}

/// A quantity of one currency at current prices as money in its minor unit, rounded by \p mode. Exact numbers only;
/// thousands and millions of a currency are units too. Raises `domain_error` when the mode is `rounding::exact` and
/// digits would be lost, and `overflow_error`. `to_money<wide_count>` makes `wide_money`.
/// Example: `to_money(quantity<units::USD, decimal>(392), rounding::exact) == money<currencies::USD>(392)`.
template <class Count = std::int64_t, unit U, class R>
[[nodiscard]] constexpr auto to_money(quantity<U, R> const& q, rounding mode) {
    if constexpr (!money_detail::is_money_unit(U)) {
        static_assert(refused::money_from<name<spelled<U>()>>::is_possible,
                      "almanac: only an amount of one currency at current prices is money");
        return 0;
    } else if constexpr (!unit_detail::exact_representation<R>) {
        static_assert(refused::lossless<name<unit_detail::representation_name<R>()>,
                                        name<unit_detail::representation_name<decimal>()>>::allowed,
                      "almanac: a floating-point quantity is no exact amount; round it first: quantity_cast<decimal>");
        return 0;
    } else {
        quantity<currency(U.money.currency), decimal> const in_currency(q);
        return money_detail::money_in_minor_units<U.money.currency, Count>(in_currency.value(), mode);
    }
}
/// The same at run time. Raises `unit_mismatch` for another unit.
template <class Count = std::int64_t>
[[nodiscard]] constexpr basic_any_money<Count> to_money(any_decimal_quantity const& q, rounding mode) {
    if (!money_detail::is_money_unit(q.in)) unit_detail::mismatch("make money of", q.in, currency(q.in.money.currency));
    currency_code const code = q.in.money.currency;
    return {code, q.converted_to(currency(code)).value, minor_unit(code), mode};
}

/// \p m times a percentage of a named whole, rounded once. The number of the percentage is an integer or a decimal.
/// Raises as `multiply` by a decimal.
/// Example: `multiply(money<currencies::USD>(200), percent<"price", int>(17), rounding::exact).count() == 3400`.
template <currency_code C, int P, class Count, fixed_string Whole, class R>
[[nodiscard]] constexpr money<C, P, Count> multiply(money<C, P, Count> const& m, percent<Whole, R> const& share,
                                                    rounding mode) {
    if constexpr (!unit_detail::exact_representation<R>) {
        static_assert(refused::exact_factor<money_detail::currency_name<C>, R>::is_given,
                      "almanac: money is multiplied by an exact number: percent<whole, decimal>");
        return m;
    } else {
        return multiply(m, money_detail::as_factor(share.value(), -2), mode);
    }
}
/// \p m times a percentage without a whole or a pure number. A quantity with a dimension does not compile.
template <currency_code C, int P, class Count, unit U, class R>
[[nodiscard]] constexpr money<C, P, Count> multiply(money<C, P, Count> const& m, quantity<U, R> const& share,
                                                    rounding mode) {
    if constexpr (!same_dimension(U, units::percent) && U != units::one) {
        static_assert(refused::multiplying<money_detail::currency_name<C>, name<spelled<U>()>>::allowed,
                      "almanac: money is multiplied by a pure number or a percentage");
        return m;
    } else if constexpr (!unit_detail::exact_representation<R>) {
        static_assert(refused::exact_factor<money_detail::currency_name<C>, R>::is_given,
                      "almanac: money is multiplied by an exact number: quantity<unit, decimal>");
        return m;
    } else {
        static_assert(U.size.numerator == 1 && U.size.denominator == 1);
        return multiply(m, money_detail::as_factor(share.value(), U.size.power_of_ten), mode);
    }
}
/// The same at run time, by a percentage of a named whole with an exact number.
template <class Count, fixed_string Whole, unit_detail::exact_representation R>
[[nodiscard]] constexpr basic_any_money<Count> multiply(basic_any_money<Count> const& m, percent<Whole, R> const& share,
                                                        rounding mode) {
    return multiply(m, money_detail::as_factor(share.value(), -2), mode);
}

} // namespace almanac::inline v0
