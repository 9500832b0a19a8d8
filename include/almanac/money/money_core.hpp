// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The type `money`: exact amounts of one currency, which is part of the type. `money.hpp` is the header to include: it
/// adds what rounds, sums and converts.
#pragma once

#include <almanac/core/fixed_string.hpp>
#include <almanac/money/money_count.hpp>
#include <almanac/unit/refused.hpp>

#include <compare>
#include <concepts>
#include <string_view>

namespace almanac::inline v0 {

namespace refused {
template <class Currency>
struct places_of_money {
    static constexpr bool are_known = false;
};
template <class Currency, int Places, int Least>
struct decimal_places {
    static constexpr bool suit_money = Places <= money_detail::most_money_places && Places >= Least && Places >= -1;
};
template <class Currency, class Number>
struct number_without_currency {
    static constexpr bool allowed = false;
};
} // namespace refused

namespace money_detail {
/// What the compiler prints of a currency.
template <currency_code Currency>
using currency_name = name<fixed_string<3>(Currency.view())>;

template <class Number>
concept plain_number = std::is_arithmetic_v<Number> || std::same_as<Number, decimal>;
// The same, more constrained: preferred where both constructors are possible.
template <class Number>
concept number_for_money = plain_number<Number> && sizeof(Number) > 0;

/// The sum of two counts of one unit. Amounts, for the message, are made only where the sum does not fit: made before,
/// they would keep a loop from holding its total in a register.
template <currency_code C, int P>
constexpr std::int64_t sum_of_counts(std::int64_t a, std::int64_t b) {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum)) [[unlikely]] {
        money_overflow({a, P, C}, " + ", spelled_amount({b, P, C})); // almanac: money overflow
    }
    return sum;
}
/// The difference of two counts of one unit.
template <currency_code C, int P>
constexpr std::int64_t difference_of_counts(std::int64_t a, std::int64_t b) {
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(a, b, &difference)) [[unlikely]] {
        money_overflow({a, P, C}, " - ", spelled_amount({b, P, C})); // almanac: money overflow
    }
    return difference;
}
} // namespace money_detail

/// An exact amount of `Currency`: a 64-bit count of units of 10^-`Places`, by default of the minor unit of ISO 4217
/// (cents; whole yen). Finer units are named: `money<currencies::USD, 4>`. Nothing is rounded unless a `rounding` is
/// named at the call, nothing wraps: what does not fit raises `overflow_error`, and does not compile in a constant.
///
/// Amounts of one currency add and compare; of two currencies they do not compile, and need an exchange rate. An amount
/// converts by itself to a finer unit. The object is its count and nothing more.
/// Example: `money<currencies::USD>(1.90_dec) * 3` is 5.70 USD.
template <currency_code Currency, int Places = money_detail::places_of(Currency)>
class money {
    static_assert(Places != -1 || refused::places_of_money<money_detail::currency_name<Currency>>::are_known,
                  "almanac: ISO 4217 gives this currency no minor unit; name the decimal places: money<code, places>");
    static_assert(refused::decimal_places<money_detail::currency_name<Currency>, Places,
                                          money_detail::places_of(Currency)>::suit_money,
                  "almanac: money has at least the decimal places of the minor unit, and at most 18");

public:
    /// The currency.
    static constexpr currency_code code = Currency;
    /// The decimal places of the unit that is counted: 2 for cents.
    static constexpr int places = Places;

    /// Nothing: an amount of zero.
    constexpr money() = default;
    /// The amount, exactly. Throws `domain_error` when it is finer than `Places`, `overflow_error` when it does not
    /// fit. Example: `money<currencies::USD>(19.99_dec)`.
    constexpr explicit money(decimal value)
        : count_(money_detail::count_of(Currency, value, Places, rounding::exact)) {}
    /// The amount, rounded to `Places`. Throws `overflow_error`.
    constexpr money(decimal value, rounding mode)
        : count_(money_detail::count_of(Currency, value, Places, mode)) {}
    /// A whole number of the currency, not of its minor unit: `money<currencies::USD>(5)` is five dollars, and 1999
    /// cents are `money<currencies::USD>::from_minor_units(1999)`. A floating-point number does not compile: 0.1 as a
    /// `double` is not 0.1.
    template <money_detail::number_for_money Value>
    constexpr explicit money(Value value)
        : money(decimal(value)) {}
    /// Does not compile: `money<currencies::USD> price = 5`. Write `money<currencies::USD>(5)`.
    template <money_detail::plain_number Value>
    constexpr money(Value) {
        static_assert(refused::number_without_currency<money_detail::currency_name<Currency>, Value>::allowed,
                      "almanac: a bare number is no money; name the currency: money<code>(number)");
    }
    /// The same amount in a finer unit. A coarser one does not compile (see `round_to_places`), and neither does
    /// another currency.
    template <currency_code From, int FromPlaces>
    constexpr money(money<From, FromPlaces> const& other) {
        if constexpr (From != Currency) {
            static_assert(
                refused::converting<money_detail::currency_name<From>, money_detail::currency_name<Currency>>::allowed,
                "almanac: cannot convert between these currencies without an exchange rate");
        } else if constexpr (FromPlaces > Places) {
            static_assert(
                refused::rounding_mode<money_detail::currency_name<From>, name<"fewer decimal places">>::is_named,
                "almanac: this conversion loses digits; say how to round: round_to_places<places>(m, "
                "rounding)");
        } else {
            count_ = money_detail::count_at({other.count(), FromPlaces, Currency}, Places);
        }
    }

    /// `count` of the smallest unit: `money<currencies::USD, 4>::from_count(19'000)` is 1.9 dollars.
    [[nodiscard]] static constexpr money from_count(std::int64_t count) {
        money result;
        result.count_ = count;
        return result;
    }
    /// `count` of the minor unit, whatever `Places` is: `money<currencies::USD>::from_minor_units(1999)` is 19.99
    /// dollars. Throws `overflow_error`.
    [[nodiscard]] static constexpr money from_minor_units(std::int64_t count) {
        constexpr int minor = money_detail::places_of(Currency);
        static_assert(minor >= 0 || refused::places_of_money<money_detail::currency_name<Currency>>::are_known,
                      "almanac: ISO 4217 gives this currency no minor unit; use from_count");
        return from_count(money_detail::count_at({count, minor, Currency}, Places));
    }

    /// The count of the smallest unit: 1999 for 19.99 dollars.
    [[nodiscard]] constexpr std::int64_t count() const { return count_; }

    constexpr money operator+() const { return *this; }
    /// Throws `overflow_error` for the least count.
    constexpr money operator-() const { return from_count(money_detail::negate({count_, Places, Currency})); }
    /// Adds in place an amount that converts to this type by itself. Throws `overflow_error`.
    template <currency_code Other, int OtherPlaces>
    constexpr money& operator+=(money<Other, OtherPlaces> const& other) {
        if constexpr (Other != Currency) {
            static_assert(
                refused::adding<money_detail::currency_name<Currency>, money_detail::currency_name<Other>>::allowed,
                "almanac: cannot add these currencies");
        } else {
            count_ = money_detail::sum_of_counts<Currency, Places>(count_, money<Currency, Places>(other).count());
        }
        return *this;
    }
    /// Subtracts in place an amount that converts to this type by itself. Throws `overflow_error`.
    template <currency_code Other, int OtherPlaces>
    constexpr money& operator-=(money<Other, OtherPlaces> const& other) {
        if constexpr (Other != Currency) {
            static_assert(refused::subtracting<money_detail::currency_name<Currency>,
                                               money_detail::currency_name<Other>>::allowed,
                          "almanac: cannot subtract these currencies");
        } else {
            count_ =
                money_detail::difference_of_counts<Currency, Places>(count_, money<Currency, Places>(other).count());
        }
        return *this;
    }
    /// Multiplies in place by an integer. Throws `overflow_error`.
    template <class Factor>
    constexpr money& operator*=(Factor factor) {
        return *this = *this * factor;
    }

private:
    std::int64_t count_ = 0;
};

namespace money_detail {
template <currency_code C, int P>
constexpr amount amount_of(money<C, P> const& m) {
    return {m.count(), P, C};
}
template <currency_code C, int P, int Q>
using finer_money = money<C, (P > Q ? P : Q)>;
} // namespace money_detail

/// The sum, in the finer unit of the two. Does not compile for two currencies. Throws `overflow_error`.
template <currency_code A, int P, currency_code B, int Q>
[[nodiscard]] constexpr auto operator+(money<A, P> const& a, money<B, Q> const& b) {
    if constexpr (A != B) {
        static_assert(refused::adding<money_detail::currency_name<A>, money_detail::currency_name<B>>::allowed,
                      "almanac: cannot add these currencies");
        return a;
    } else if constexpr (P == Q) {
        return money<A, P>::from_count(money_detail::sum_of_counts<A, P>(a.count(), b.count()));
    } else {
        return money<A, (P > Q ? P : Q)>::from_count(
            money_detail::add(money_detail::amount_of(a), money_detail::amount_of(b)));
    }
}

/// The difference, in the finer unit of the two. Does not compile for two currencies. Throws `overflow_error`.
template <currency_code A, int P, currency_code B, int Q>
[[nodiscard]] constexpr auto operator-(money<A, P> const& a, money<B, Q> const& b) {
    if constexpr (A != B) {
        static_assert(refused::subtracting<money_detail::currency_name<A>, money_detail::currency_name<B>>::allowed,
                      "almanac: cannot subtract these currencies");
        return a;
    } else if constexpr (P == Q) {
        return money<A, P>::from_count(money_detail::difference_of_counts<A, P>(a.count(), b.count()));
    } else {
        return money<A, (P > Q ? P : Q)>::from_count(
            money_detail::subtract(money_detail::amount_of(a), money_detail::amount_of(b)));
    }
}

/// The product with an integer, which is exact. Throws `overflow_error`. With anything else it does not compile: that
/// needs `multiply(m, factor, rounding)`.
template <currency_code C, int P, class Factor>
requires(!requires { Factor::places; }) [[nodiscard]] constexpr money<C, P> operator*(money<C, P> const& m,
                                                                                      Factor const& factor) {
    if constexpr (number_detail::whole_number<Factor>) {
        return money<C, P>::from_count(money_detail::multiply(money_detail::amount_of(m), factor));
    } else {
        static_assert(refused::rounding_mode<money_detail::currency_name<C>, Factor>::is_named,
                      "almanac: money times a fraction needs a rounding mode: multiply(m, factor, rounding)");
        return m;
    }
}
/// The same from the other side.
template <currency_code C, int P, class Factor>
requires(!requires { Factor::places; }) [[nodiscard]] constexpr money<C, P> operator*(Factor const& factor,
                                                                                      money<C, P> const& m) {
    return m * factor;
}
/// Does not compile: a product of amounts is no amount.
template <currency_code A, int P, currency_code B, int Q>
constexpr money<A, P> operator*(money<A, P> const& a, money<B, Q> const&) {
    static_assert(refused::multiplying<money_detail::currency_name<A>, money_detail::currency_name<B>>::allowed,
                  "almanac: amounts of money do not multiply");
    return a;
}
/// Does not compile: name the rounding by `divide(m, divisor, rounding)`; or `split` the amount, which loses nothing.
template <currency_code C, int P, class Divisor>
constexpr money<C, P> operator/(money<C, P> const& m, Divisor const&) {
    static_assert(refused::rounding_mode<money_detail::currency_name<C>, Divisor>::is_named,
                  "almanac: division of money needs a rounding mode: divide(m, divisor, rounding); or split(m, n)");
    return m;
}

// Written out one by one: a defaulted <=> makes g++ 12 sort a column half as slowly again as raw numbers.

/// Equal amounts, in whichever units: $1.00 and $1.0000.
template <currency_code C, int P, int Q>
[[nodiscard]] constexpr bool operator==(money<C, P> const& a, money<C, Q> const& b) {
    if constexpr (P == Q) return a.count() == b.count();
    return money_detail::order(money_detail::amount_of(a), money_detail::amount_of(b)) == 0;
}
/// The order of the amounts, in whichever units. It is total, and agrees with `==` and with the hash.
template <currency_code C, int P, int Q>
[[nodiscard]] constexpr bool operator<(money<C, P> const& a, money<C, Q> const& b) {
    if constexpr (P == Q) return a.count() < b.count();
    return money_detail::order(money_detail::amount_of(a), money_detail::amount_of(b)) < 0;
}
template <currency_code C, int P, int Q>
[[nodiscard]] constexpr bool operator>(money<C, P> const& a, money<C, Q> const& b) {
    return b < a;
}
template <currency_code C, int P, int Q>
[[nodiscard]] constexpr bool operator<=(money<C, P> const& a, money<C, Q> const& b) {
    return !(b < a);
}
template <currency_code C, int P, int Q>
[[nodiscard]] constexpr bool operator>=(money<C, P> const& a, money<C, Q> const& b) {
    return !(a < b);
}
template <currency_code C, int P, int Q>
[[nodiscard]] constexpr std::strong_ordering operator<=>(money<C, P> const& a, money<C, Q> const& b) {
    return money_detail::order(money_detail::amount_of(a), money_detail::amount_of(b));
}
/// Does not compile: two currencies have no order, and are neither equal nor unequal.
template <currency_code A, int P, currency_code B, int Q>
requires(A != B) constexpr bool operator==(money<A, P> const&, money<B, Q> const&) {
    static_assert(refused::comparing<money_detail::currency_name<A>, money_detail::currency_name<B>>::allowed,
                  "almanac: cannot compare these currencies");
    return false;
}
/// Does not compile, and neither do `<`, `>`, `<=` and `>=`, which the compiler derives from this.
template <currency_code A, int P, currency_code B, int Q>
requires(A != B) constexpr std::partial_ordering operator<=>(money<A, P> const&, money<B, Q> const&) {
    static_assert(refused::comparing<money_detail::currency_name<A>, money_detail::currency_name<B>>::allowed,
                  "almanac: cannot compare these currencies");
    return std::partial_ordering::unordered;
}

/// Does not compile, like the four that follow: give the number a currency. For zero there are `sign` and `is_zero`.
template <currency_code C, int P, money_detail::plain_number Number>
constexpr money<C, P> operator+(money<C, P> const& m, Number) {
    static_assert(refused::number_without_currency<money_detail::currency_name<C>, Number>::allowed,
                  "almanac: money and a bare number neither add nor compare; give the number a currency");
    return m;
}
template <currency_code C, int P, money_detail::plain_number Number>
constexpr money<C, P> operator+(Number number, money<C, P> const& m) {
    return m + number;
}
template <currency_code C, int P, money_detail::plain_number Number>
constexpr money<C, P> operator-(money<C, P> const& m, Number number) {
    return m + number;
}
template <currency_code C, int P, money_detail::plain_number Number>
constexpr bool operator==(money<C, P> const&, Number) {
    static_assert(refused::number_without_currency<money_detail::currency_name<C>, Number>::allowed,
                  "almanac: money and a bare number neither add nor compare; give the number a currency");
    return false;
}
template <currency_code C, int P, money_detail::plain_number Number>
constexpr std::partial_ordering operator<=>(money<C, P> const&, Number) {
    static_assert(refused::number_without_currency<money_detail::currency_name<C>, Number>::allowed,
                  "almanac: money and a bare number neither add nor compare; give the number a currency");
    return std::partial_ordering::unordered;
}

/// -1, 0 or 1.
template <currency_code C, int P>
[[nodiscard]] constexpr int sign(money<C, P> const& m) {
    return m.count() > 0 ? 1 : m.count() < 0 ? -1 : 0;
}
/// Whether the amount is nothing.
template <currency_code C, int P>
[[nodiscard]] constexpr bool is_zero(money<C, P> const& m) {
    return m.count() == 0;
}
/// The amount without its sign. Throws `overflow_error` for the least count.
template <currency_code C, int P>
[[nodiscard]] constexpr money<C, P> abs(money<C, P> const& m) {
    return m.count() < 0 ? -m : m;
}
/// The number of the amount, with all of its places: 19.90 dollars is {1990, -2}.
template <currency_code C, int P>
[[nodiscard]] constexpr decimal to_decimal(money<C, P> const& m) {
    return {m.count(), -P};
}
/// A hash that agrees with `==`, also between units: $1.00 and $1.0000 have the same. It is what `std::hash` returns.
template <currency_code C, int P>
[[nodiscard]] constexpr std::size_t hash_value(money<C, P> const& m) {
    return money_detail::hash_of(money_detail::amount_of(m));
}

} // namespace almanac::inline v0

// The primary template comes with <string_view>.
template <almanac::currency_code Currency, int Places>
struct std::hash<almanac::money<Currency, Places>> {
    constexpr std::size_t operator()(almanac::money<Currency, Places> const& m) const noexcept {
        return almanac::hash_value(m);
    }
};
