// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Money whose currency is known only at run time, with the operations of `money`. What does not compile there is an
/// exception here, and it names both currencies.
#pragma once

#include <almanac/money/money_rounding.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>

namespace almanac::inline v0 {

/// The operators of amounts whose currency is a member, found by argument-dependent lookup.
namespace any_money_operators {
struct found_here {};
} // namespace any_money_operators

/// An exact amount of a currency: `count` units of 10^-`places`. Make it by the constructors, which check the places.
/// Example: `any_money("USD", 1.90_dec) * 3` is 5.70 USD.
struct any_money : any_money_operators::found_here {
    currency_code currency{}; ///< which one; none for an object that nobody gave a value
    std::int8_t places = 0;   ///< the decimal places of the unit that is counted
    std::int64_t count = 0;   ///< how many of that unit

    /// Nothing of no currency.
    constexpr any_money() = default;
    /// The amount, exactly, in the minor unit of the currency. Raises `domain_error` when it is finer, or when ISO 4217
    /// gives no minor unit; `overflow_error` when it does not fit.
    constexpr any_money(currency_code const& code, decimal value)
        : any_money(code, value, minor_unit(code)) {}
    /// The amount with these places, at least those of the minor unit and at most 18. By default exactly; rounded when
    /// a mode is named. Errors as above.
    constexpr any_money(currency_code const& code, decimal value, int its_places, rounding mode = rounding::exact)
        : any_money(from_count(code, its_places, 0)) {
        count = money_detail::count_of(code, value, its_places, mode);
    }
    /// From an amount whose currency is in the type.
    template <currency_code C, int P>
    constexpr any_money(money<C, P> const& m)
        : currency(C)
        , places(P)
        , count(m.count()) {}

    /// `count` units of 10^-`its_places`. Raises `domain_error` for places that money in this currency does not have.
    [[nodiscard]] static constexpr any_money from_count(currency_code const& code, int its_places, std::int64_t count) {
        if (code.empty() || its_places < 0 || its_places < money_detail::places_of(code) ||
            its_places > money_detail::most_money_places) {
            money_detail::money_has_no_such_places(code, its_places); // almanac: no such places
        }
        any_money result;
        result.currency = code;
        result.places = static_cast<std::int8_t>(its_places);
        result.count = count;
        return result;
    }
    /// `count` of the minor unit: `any_money::from_minor_units("USD", 1999)` is 19.99 dollars.
    [[nodiscard]] static constexpr any_money from_minor_units(currency_code const& code, std::int64_t count) {
        return from_count(code, minor_unit(code), count);
    }

    /// The amount as a type of one currency: `total.as<currencies::USD>()`. Raises `unit_mismatch`, naming both, when
    /// the currency is another one; `domain_error` when the amount is finer than the type; `overflow_error`.
    template <currency_code C, int P = money_detail::places_of(C)>
    [[nodiscard]] constexpr money<C, P> as() const {
        if (currency != C) money_detail::money_of_two_currencies("convert between", currency, C);
        if (places <= P) return money<C, P>::from_count(money_detail::count_at({count, places, C}, P));
        return money<C, P>(decimal(count, -places));
    }

    constexpr any_money operator+() const { return *this; }
    /// Raises `overflow_error` for the least count.
    constexpr any_money operator-() const;
    constexpr any_money& operator+=(any_money const& other);
    constexpr any_money& operator-=(any_money const& other);
    /// Multiplies in place by an integer. Raises `overflow_error`.
    template <number_detail::whole_number Factor>
    constexpr any_money& operator*=(Factor factor);
};

namespace money_detail {
constexpr amount amount_of(any_money const& m) { return {m.count, m.places, m.currency}; }
/// Both as amounts of one currency; raises `unit_mismatch` otherwise.
struct two_amounts {
    amount a;
    amount b;
    constexpr two_amounts(char const* what, any_money const& left, any_money const& right)
        : a(amount_of(left))
        , b(amount_of(right)) {
        if (left.currency != right.currency) {
            money_of_two_currencies(what, left.currency, right.currency); // almanac: two currencies
        }
    }
};
/// An amount like \p m with another count, or other places too, which are right.
constexpr any_money with_count(any_money m, std::int64_t count) {
    m.count = count;
    return m;
}
constexpr any_money with_count(any_money m, std::int64_t count, int places) {
    m.count = count;
    m.places = static_cast<std::int8_t>(places);
    return m;
}
template <currency_code C, int P>
constexpr money<C, P> with_count(money<C, P> const&, std::int64_t count) {
    return money<C, P>::from_count(count);
}
} // namespace money_detail

namespace any_money_operators {
/// The sum, in the finer unit of the two. Raises `unit_mismatch`, naming both currencies, when they differ, and
/// `overflow_error`.
[[nodiscard]] constexpr any_money operator+(any_money const& a, any_money const& b) {
    money_detail::two_amounts const both("add", a, b);
    return money_detail::with_count(a, money_detail::add(both.a, both.b), money_detail::finer_places(both.a, both.b));
}
/// The difference, in the finer unit of the two. Errors as for the sum.
[[nodiscard]] constexpr any_money operator-(any_money const& a, any_money const& b) {
    money_detail::two_amounts const both("subtract", a, b);
    return money_detail::with_count(a, money_detail::subtract(both.a, both.b),
                                    money_detail::finer_places(both.a, both.b));
}
/// The product with an integer, exact. Raises `overflow_error`.
template <number_detail::whole_number Factor>
[[nodiscard]] constexpr any_money operator*(any_money const& m, Factor factor) {
    return money_detail::with_count(m, money_detail::multiply(money_detail::amount_of(m), factor));
}
/// The amount times a whole number, exactly.
template <number_detail::whole_number Factor>
[[nodiscard]] constexpr any_money operator*(Factor factor, any_money const& m) {
    return m * factor;
}
} // namespace any_money_operators
constexpr any_money any_money::operator-() const {
    return money_detail::with_count(*this, money_detail::negate(money_detail::amount_of(*this)));
}
constexpr any_money& any_money::operator+=(any_money const& other) { return *this = *this + other; }
constexpr any_money& any_money::operator-=(any_money const& other) { return *this = *this - other; }
template <number_detail::whole_number Factor>
constexpr any_money& any_money::operator*=(Factor factor) {
    return *this = *this * factor;
}

namespace any_money_operators {
/// Equal amounts of one currency, in whichever units. Two currencies raise `unit_mismatch`, here and in every
/// comparison: an amount of dollars is neither equal nor unequal to one of euros. `same_money` is the relation for
/// containers.
[[nodiscard]] constexpr bool operator==(any_money const& a, any_money const& b) {
    money_detail::two_amounts const both("compare", a, b);
    return money_detail::order(both.a, both.b) == 0;
}
/// The order of two amounts of one currency. Raises `unit_mismatch`.
[[nodiscard]] constexpr std::strong_ordering operator<=>(any_money const& a, any_money const& b) {
    money_detail::two_amounts const both("compare", a, b);
    return money_detail::order(both.a, both.b);
}
} // namespace any_money_operators

/// Whether currency and amount are the same; amounts of two currencies are not. With `hash_any_money` it makes
/// `std::unordered_set<any_money, hash_any_money, same_money>`.
struct same_money {
    /// True when both are the same.
    [[nodiscard]] constexpr bool operator()(any_money const& a, any_money const& b) const {
        return a.currency == b.currency && a == b;
    }
};
/// By currency, then by amount: an order of all amounts, for sorted containers.
struct by_currency_and_amount {
    /// True when the first comes before the second.
    [[nodiscard]] constexpr bool operator()(any_money const& a, any_money const& b) const {
        return a.currency == b.currency ? a < b : a.currency < b.currency;
    }
};
/// A hash that agrees with `==`, also with that of a typed amount. There is no `std::hash`, because `==` raises for two
/// currencies, which a container may well compare.
[[nodiscard]] constexpr std::size_t hash_value(any_money const& m) {
    return money_detail::hash_of(money_detail::amount_of(m));
}
/// `hash_value` as a function object.
struct hash_any_money {
    /// The hash of the amount and its currency.
    [[nodiscard]] constexpr std::size_t operator()(any_money const& m) const { return hash_value(m); }
};

/// -1, 0 or 1.
[[nodiscard]] constexpr int sign(any_money const& m) { return m.count > 0 ? 1 : m.count < 0 ? -1 : 0; }
/// Whether the amount is nothing.
[[nodiscard]] constexpr bool is_zero(any_money const& m) { return m.count == 0; }
/// The amount without its sign. Raises `overflow_error` for the least count.
[[nodiscard]] constexpr any_money abs(any_money const& m) { return m.count < 0 ? -m : m; }
/// The number of the amount, with all of its places.
[[nodiscard]] constexpr decimal to_decimal(any_money const& m) { return {m.count, -m.places}; }

/// As `multiply` of typed money.
[[nodiscard]] constexpr any_money multiply(any_money const& m, decimal factor, rounding mode) {
    return money_detail::with_count(m, money_detail::multiply(money_detail::amount_of(m), factor, mode));
}
/// As `multiply` of typed money by a rational number.
template <number_detail::whole_number Numerator, number_detail::whole_number Denominator>
[[nodiscard]] constexpr any_money multiply(any_money const& m, Numerator numerator, Denominator denominator,
                                           rounding mode) {
    return money_detail::with_count(m, money_detail::multiply(money_detail::amount_of(m),
                                                              number_detail::checked_coefficient(numerator),
                                                              number_detail::checked_coefficient(denominator), mode));
}
/// As `divide` of typed money.
[[nodiscard]] constexpr any_money divide(any_money const& m, decimal divisor, rounding mode) {
    return money_detail::with_count(m, money_detail::divide(money_detail::amount_of(m), divisor, mode));
}
/// How many times \p b goes into \p a. Raises `unit_mismatch` for two currencies; otherwise as `divide` of decimals.
[[nodiscard]] constexpr decimal divide(any_money const& a, any_money const& b, int exponent, rounding mode) {
    static_cast<void>(money_detail::two_amounts("divide", a, b));
    return divide(to_decimal(a), to_decimal(b), exponent, mode);
}
/// As `round_to_places` of typed money. Raises `domain_error` for places that money in this currency does not have.
[[nodiscard]] constexpr any_money round_to_places(any_money const& m, int places, rounding mode) {
    return any_money::from_count(m.currency, places,
                                 money_detail::count_rounded_to(money_detail::amount_of(m), places, mode));
}
/// The amount in the minor unit of its currency. Raises `domain_error` where ISO 4217 gives none.
[[nodiscard]] constexpr any_money round_to_minor_unit(any_money const& m, rounding mode) {
    return round_to_places(m, minor_unit(m.currency), mode);
}
/// As `round_to_multiple` of typed money. Raises `unit_mismatch` for two currencies. The result has the finer unit.
[[nodiscard]] constexpr any_money round_to_multiple(any_money const& m, any_money const& step, rounding mode) {
    money_detail::two_amounts const both("round to a multiple", m, step);
    int const places = money_detail::finer_places(both.a, both.b);
    money_detail::amount const fine{money_detail::count_at(both.a, places), places, m.currency};
    return money_detail::with_count(
        m, money_detail::round_to_multiple(fine, money_detail::count_at(both.b, places), mode), places);
}

} // namespace almanac::inline v0
