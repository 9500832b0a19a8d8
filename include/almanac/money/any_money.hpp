// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Money whose currency is known only at run time, with the operations of `money`. What does not compile there is an
/// exception here, and it names both currencies.
#pragma once

#include <almanac/core/no_limits.hpp>
#include <almanac/money/money_rounding.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace almanac::inline v0 {

namespace refused {
/// As those of quantities: the last template argument of a deleted function.
template <class Currency>
struct a_currency_known_at_run_time_is_named_by_as {};
} // namespace refused

/// Where operators of amounts of a currency known at run time are found besides its friends.
namespace any_money_operators {
struct found_here {};
} // namespace any_money_operators

namespace money_detail {
template <class Count>
constexpr basic_amount<Count> amount_of(basic_any_money<Count> const& m) {
    return {m.count, m.places, m.currency};
}
/// Both as amounts of one currency; raises `unit_mismatch` otherwise.
template <class Count>
struct two_amounts {
    basic_amount<Count> a;
    basic_amount<Count> b;
    constexpr two_amounts(char const* what, basic_any_money<Count> const& left, basic_any_money<Count> const& right)
        : a(amount_of(left))
        , b(amount_of(right)) {
        if (left.currency != right.currency) {
            money_of_two_currencies(what, left.currency, right.currency); // almanac: two currencies
        }
    }
};
/// An amount like \p m with another count, or other places too, which are right.
template <class Count>
constexpr basic_any_money<Count> with_count(basic_any_money<Count> m, std::type_identity_t<Count> count) {
    m.count = count;
    return m;
}
template <class Count>
constexpr basic_any_money<Count> with_count(basic_any_money<Count> m, std::type_identity_t<Count> count, int places) {
    m.count = count;
    m.places = static_cast<std::int8_t>(places);
    return m;
}
template <currency_code C, int P, class Count>
constexpr money<C, P, Count> with_count(money<C, P, Count> const&, std::type_identity_t<Count> count) {
    return money<C, P, Count>::from_count(count);
}
template <class Type>
concept no_money = has_no_currency<Type>;
/// What an amount is not multiplied by without a rounding mode.
template <class Factor>
concept no_whole_factor = is_rounded_factor<Factor> && !number_detail::wide_whole_number<Factor>;
/// What an amount is not multiplied by at all.
template <class Factor>
concept no_factor = no_money<Factor> && !is_rounded_factor<Factor>;
} // namespace money_detail

/// An exact amount of a currency that is known at run time: `count` units of 10^-`places`. Make it by the constructors,
/// which check the places. With a count of 64 bits it is `any_money`, with one of 128 bits `any_wide_money`.
/// Example: `basic_any_money<wide_count>("USD", 5) == any_wide_money("USD", 5)`.
template <class Count>
struct basic_any_money : any_money_operators::found_here {
    static_assert(money_detail::counts_money<Count>,
                  "almanac: money is counted in std::int64_t or in wide_count (wide_money.hpp), in no other type");

    /// The integer that counts.
    using count_type = Count;

    currency_code currency{}; ///< which one; none for an object that nobody gave a value
    std::int8_t places = 0;   ///< the decimal places of the unit that is counted
    Count count = 0;          ///< how many of that unit

    /// Nothing of no currency.
    constexpr basic_any_money() = default;
    /// The amount, exactly, in the minor unit of the currency. Raises `domain_error` when it is finer, or when ISO 4217
    /// gives no minor unit; `overflow_error` when it does not fit.
    constexpr basic_any_money(currency_code const& code, decimal value)
        : basic_any_money(code, value, minor_unit(code)) {}
    /// A whole number of the currency, of up to 128 bits where the count has them.
    template <number_detail::wide_whole_number Integer>
    requires(sizeof(Count) > sizeof(std::int64_t)) constexpr basic_any_money(currency_code const& code, Integer value)
        : basic_any_money(from_count(code, minor_unit(code), 0)) {
        count = count_of_amount(money_detail::amount_of(*this), value, rounding::exact);
    }
    /// The amount with these places, at least those of the minor unit and at most 18. By default exactly; rounded when
    /// a mode is named. Raises as above.
    constexpr basic_any_money(currency_code const& code, decimal value, int its_places, rounding mode = rounding::exact)
        : basic_any_money(from_count(code, its_places, 0)) {
        count = count_of_amount(money_detail::amount_of(*this), value, mode);
    }
    /// From an amount whose currency is in the type. Into a narrower count it must be asked for, and raises
    /// `overflow_error`.
    template <currency_code C, int P, class From, bool IsNarrowing = money_detail::is_narrowing<From, Count>>
    constexpr explicit(IsNarrowing) basic_any_money(money<C, P, From> const& m)
        : currency(C)
        , places(P)
        , count(money_detail::count_as<Count>(money_detail::amount_of(m), P)) {}
    /// From an amount with another count. Into a narrower one it must be asked for, and raises `overflow_error`.
    template <class From, bool IsNarrowing = money_detail::is_narrowing<From, Count>>
    constexpr explicit(IsNarrowing) basic_any_money(basic_any_money<From> const& m)
        : currency(m.currency)
        , places(m.places)
        , count(money_detail::count_as<Count>(money_detail::amount_of(m), m.places)) {}

    /// `count` units of 10^-`its_places`. Raises `domain_error` for places that money in this currency does not have.
    /// Example: `any_money::from_count("USD", 4, 19'000) == any_money("USD", 1.90_dec)`.
    [[nodiscard]] static constexpr basic_any_money from_count(currency_code const& code, int its_places, Count count) {
        if (code.empty() || its_places < 0 || its_places < money_detail::places_of(code) ||
            its_places > money_detail::most_money_places) {
            money_detail::money_has_no_such_places(code, its_places); // almanac: no such places
        }
        basic_any_money result;
        result.currency = code;
        result.places = static_cast<std::int8_t>(its_places);
        result.count = count;
        return result;
    }
    /// `count` of the minor unit. Raises `domain_error` where ISO 4217 gives none.
    /// Example: `any_money::from_minor_units("USD", 1999) == any_money("USD", 19.99_dec)`.
    [[nodiscard]] static constexpr basic_any_money from_minor_units(currency_code const& code, Count count) {
        return from_count(code, minor_unit(code), count);
    }

    /// The amount as a type of one currency. Raises `unit_mismatch`, naming both, when
    /// the currency is another one; `domain_error` when the amount is finer than the type; `overflow_error`.
    /// Example: `any_money("USD", 5).as<currencies::USD>() == money<currencies::USD>(5)`.
    template <currency_code C, int P = money_detail::places_of(C)>
    [[nodiscard]] constexpr money<C, P, Count> as() const {
        auto const its = money_detail::amount_of(*this);
        if (currency != C) money_detail::money_of_two_currencies("convert between", currency, C);
        if (places <= P) return money<C, P, Count>::from_count(money_detail::count_at(its, P));
        auto const cut = money<C, P, Count>::from_count(money_detail::count_rounded_to(its, P, rounding::down));
        if (basic_any_money(cut) != *this) money_detail::money_is_not_that_fine(spelled_amount(its), P);
        return cut;
    }

    constexpr basic_any_money operator+() const { return *this; }
    /// Raises `overflow_error` for the least count.
    constexpr basic_any_money operator-() const {
        return money_detail::with_count(*this, money_detail::negate(money_detail::amount_of(*this)));
    }
    constexpr basic_any_money& operator+=(basic_any_money const& other) { return *this = *this + other; }
    constexpr basic_any_money& operator-=(basic_any_money const& other) { return *this = *this - other; }
    /// Multiplies in place by an integer. Raises `overflow_error`.
    template <number_detail::wide_whole_number Factor>
    constexpr basic_any_money& operator*=(Factor factor) {
        return *this = *this * factor;
    }

    // The comment stands on the line that compilers quote. The conversion is explicit, for what is implicit would take
    // part in overload resolution, also in `flag ? any : typed` and in what algorithms compare.
    // clang-format off
    template <money_detail::no_money Other> basic_any_money& operator+=(Other const&) = delete; // almanac: this is no money; a number becomes money by any_money(code, number)
    template <money_detail::no_money Other> basic_any_money& operator-=(Other const&) = delete; // almanac: this is no money; a number becomes money by any_money(code, number)
    template <class Factor> requires(!number_detail::wide_whole_number<Factor>) basic_any_money& operator*=(Factor const&) = delete; // almanac: this product needs a rounding mode; write multiply(amount, factor, rounding)
    template <class Divisor> basic_any_money& operator/=(Divisor const&) = delete; // almanac: this division needs a rounding mode; write divide(amount, divisor, rounding) or split
    template <currency_code C, int P, class To, class Why = refused::a_currency_known_at_run_time_is_named_by_as<money_detail::currency_name<C>>>
    explicit operator money<C, P, To>() const = delete; // almanac: cannot convert this; Why says why
    // clang-format on

    // Friends, so that an amount whose currency is in the type converts by itself.

    /// The sum, in the finer unit of the two. Raises `unit_mismatch`, naming both currencies, when they differ, and
    /// `overflow_error`.
    [[nodiscard]] friend constexpr basic_any_money operator+(basic_any_money const& a, basic_any_money const& b) {
        money_detail::two_amounts<Count> const both("add", a, b);
        return money_detail::with_count(a, money_detail::add(both.a, both.b),
                                        money_detail::finer_places(both.a, both.b));
    }
    /// The difference, in the finer unit of the two. Raises as the sum.
    [[nodiscard]] friend constexpr basic_any_money operator-(basic_any_money const& a, basic_any_money const& b) {
        money_detail::two_amounts<Count> const both("subtract", a, b);
        return money_detail::with_count(a, money_detail::subtract(both.a, both.b),
                                        money_detail::finer_places(both.a, both.b));
    }
    /// The product with an integer, exact. Raises `overflow_error`.
    template <number_detail::wide_whole_number Factor>
    [[nodiscard]] friend constexpr basic_any_money operator*(basic_any_money const& m, Factor factor) {
        return money_detail::with_count(m, money_detail::multiply(money_detail::amount_of(m), factor));
    }
    /// The amount times a whole number, exactly.
    template <number_detail::wide_whole_number Factor>
    [[nodiscard]] friend constexpr basic_any_money operator*(Factor factor, basic_any_money const& m) {
        return m * factor;
    }
    /// Equal amounts of one currency, in whichever units. Two currencies raise `unit_mismatch`, here and in every
    /// comparison: an amount of dollars is neither equal nor unequal to one of euros. `same_money` is the relation for
    /// containers.
    [[nodiscard]] friend constexpr bool operator==(basic_any_money const& a, basic_any_money const& b) {
        return (a <=> b) == 0;
    }
    /// The order of two amounts of one currency. Raises `unit_mismatch`.
    [[nodiscard]] friend constexpr std::strong_ordering operator<=>(basic_any_money const& a,
                                                                    basic_any_money const& b) {
        money_detail::two_amounts<Count> const both("compare", a, b);
        return order_of_amounts(both.a, both.b);
    }

    // clang-format off
    template <money_detail::no_money Other> friend basic_any_money operator+(basic_any_money const&, Other const&) = delete; // almanac: this is no money; a number becomes money by any_money(code, number)
    template <money_detail::no_money Other> friend basic_any_money operator+(Other const&, basic_any_money const&) = delete; // almanac: this is no money; a number becomes money by any_money(code, number)
    template <money_detail::no_money Other> friend basic_any_money operator-(basic_any_money const&, Other const&) = delete; // almanac: this is no money; a number becomes money by any_money(code, number)
    template <money_detail::no_money Other> friend basic_any_money operator-(Other const&, basic_any_money const&) = delete; // almanac: this is no money; a number becomes money by any_money(code, number)
    template <money_detail::no_whole_factor Other> friend basic_any_money operator*(basic_any_money const&, Other const&) = delete; // almanac: this product needs a rounding mode; write multiply(amount, factor, rounding)
    template <money_detail::no_whole_factor Other> friend basic_any_money operator*(Other const&, basic_any_money const&) = delete; // almanac: this product needs a rounding mode; write multiply(amount, factor, rounding)
    template <money_detail::no_factor Other> friend basic_any_money operator*(basic_any_money const&, Other const&) = delete; // almanac: this is no factor; multiply takes a decimal, for a growth rate that of one plus the rate; convert takes an exchange rate
    template <money_detail::no_factor Other> friend basic_any_money operator*(Other const&, basic_any_money const&) = delete; // almanac: this is no factor; multiply takes a decimal, for a growth rate that of one plus the rate; convert takes an exchange rate
    template <class Divisor> friend basic_any_money operator/(basic_any_money const&, Divisor const&) = delete; // almanac: this division needs a rounding mode; write divide(amount, divisor, rounding) or split
    template <std::same_as<basic_any_money> Money> friend basic_any_money operator*(basic_any_money const&, Money const&) = delete; // almanac: amounts of money do not multiply
    template <money_detail::no_money Other> friend bool operator==(basic_any_money const&, Other const&) = delete; // almanac: this is no money; a number becomes money by any_money(code, number)
    template <money_detail::no_money Other> friend std::strong_ordering operator<=>(basic_any_money const&, Other const&) = delete; // almanac: this is no money; a number becomes money by any_money(code, number)
    // clang-format on
};
/// An exact amount of a currency that is known at run time.
/// Example: `any_money("USD", 1.90_dec) * 3 == any_money("USD", 5.70_dec)`.
using any_money = basic_any_money<std::int64_t>;

namespace money_detail {
template <class Type>
concept amount_of_money = money_operand<Type>::is_money || is_any_money<Type>;

/// An amount, or what two of them convert to, with the currency as a member.
template <amount_of_money A, amount_of_money B = A>
using any_form = basic_any_money<wider_count<typename A::count_type, typename B::count_type>>;
/// The same where one of the two has its currency as a member already.
template <class A, class B>
requires(is_any_money<A> || is_any_money<B>) using common_any_money = any_form<A, B>;
} // namespace money_detail

/// Whether currency and amount are the same; amounts of two currencies are not. With `hash_any_money` it makes
/// `std::unordered_set<any_money, hash_any_money, same_money>`.
/// Example: `!same_money()(any_money("USD", 5), any_money("EUR", 5))`.
struct same_money {
    /// True when both are the same.
    template <class A, class B, class Both = money_detail::any_form<A, B>>
    [[nodiscard]] constexpr bool operator()(A const& a, B const& b) const {
        return Both(a).currency == Both(b).currency && Both(a) == Both(b);
    }
};
/// By currency, then by amount: an order of all amounts, for sorted containers.
/// Example: `by_currency_and_amount()(any_money("EUR", 5), any_money("USD", 1))`.
struct by_currency_and_amount {
    /// True when the first comes before the second.
    template <class A, class B, class Both = money_detail::any_form<A, B>>
    [[nodiscard]] constexpr bool operator()(A const& a, B const& b) const {
        currency_code const code = Both(a).currency;
        return code == Both(b).currency ? Both(a) < Both(b) : code < Both(b).currency;
    }
};
/// A hash that agrees with `==`, also with that of a typed amount. There is no `std::hash`, because `==` raises for two
/// currencies, which a container may well compare.
template <class Count>
[[nodiscard]] constexpr std::size_t hash_value(basic_any_money<Count> const& m) {
    return hash_of_amount(money_detail::amount_of(m));
}
/// `hash_value` as a function object.
/// Example: `hash_any_money()(any_money("USD", 5)) == hash_value(money<currencies::USD, 4>(5))`.
struct hash_any_money {
    /// The hash of the amount and its currency.
    template <money_detail::amount_of_money Money>
    [[nodiscard]] constexpr std::size_t operator()(Money const& m) const {
        return hash_value(m);
    }
};

/// -1, 0 or 1, as the amount is below, equal to or above zero. Example: `sign(any_money("USD", -5)) == -1`.
template <class Count>
[[nodiscard]] constexpr int sign(basic_any_money<Count> const& m) {
    return m.count > 0 ? 1 : m.count < 0 ? -1 : 0;
}
/// Whether the amount is nothing. Example: `is_zero(any_money("USD", 0))`.
template <class Count>
[[nodiscard]] constexpr bool is_zero(basic_any_money<Count> const& m) {
    return m.count == 0;
}
/// The amount without its sign. Raises `overflow_error` for the least count.
/// Example: `abs(any_money("USD", -5)) == any_money("USD", 5)`.
template <class Count>
[[nodiscard]] constexpr basic_any_money<Count> abs(basic_any_money<Count> const& m) {
    return m.count < 0 ? -m : m;
}
/// The number of the amount, with all of its places.
/// Example: `same_digits(to_decimal(any_money("USD", 19.9_dec)), 19.90_dec)`.
template <class Count>
[[nodiscard]] constexpr decimal to_decimal(basic_any_money<Count> const& m) {
    return decimal_of_amount(money_detail::amount_of(m));
}

/// As `multiply` of typed money.
/// Example: `multiply(any_money("USD", 10), 0.175_dec, rounding::exact) == any_money("USD", 1.75_dec)`.
template <class Count>
[[nodiscard]] constexpr basic_any_money<Count> multiply(basic_any_money<Count> const& m, decimal factor,
                                                        rounding mode) {
    return money_detail::with_count(m, money_detail::multiply(money_detail::amount_of(m), factor, mode));
}
/// As `multiply` of typed money by a rational number.
template <class Count, number_detail::wide_whole_number Numerator, number_detail::wide_whole_number Denominator>
[[nodiscard]] constexpr basic_any_money<Count> multiply(basic_any_money<Count> const& m, Numerator numerator,
                                                        Denominator denominator, rounding mode) {
    return money_detail::with_count(m, money_detail::multiply(money_detail::amount_of(m),
                                                              number_detail::checked_coefficient(numerator),
                                                              number_detail::checked_coefficient(denominator), mode));
}
/// As `divide` of typed money.
/// Example: `divide(any_money("USD", 10), 3, rounding::half_even) == any_money("USD", 3.33_dec)`.
template <class Count>
[[nodiscard]] constexpr basic_any_money<Count> divide(basic_any_money<Count> const& m, decimal divisor, rounding mode) {
    return money_detail::with_count(m, money_detail::divide(money_detail::amount_of(m), divisor, mode));
}
/// How many times \p b goes into \p a. Raises `unit_mismatch` for two currencies; otherwise as `divide` of decimals.
template <class A, class B, class Both = money_detail::common_any_money<A, B>>
[[nodiscard]] constexpr decimal divide(A const& a, B const& b, int exponent, rounding mode) {
    money_detail::two_amounts const both("divide", Both(a), Both(b));
    return quotient_of_amounts(both.a, both.b, exponent, mode);
}
/// As `round_to_places` of typed money. Raises `domain_error` for places that money in this currency does not have.
/// Example: `round_to_places(any_money("USD", 1.90_dec), 4, rounding::exact).count == 19'000`.
template <class Count>
[[nodiscard]] constexpr basic_any_money<Count> round_to_places(basic_any_money<Count> const& m, int places,
                                                               rounding mode) {
    auto const nothing = basic_any_money<Count>::from_count(m.currency, places, 0); // raises for other places
    return money_detail::with_count(nothing, money_detail::count_rounded_to(money_detail::amount_of(m), places, mode));
}
/// The amount in the minor unit of its currency. Raises `domain_error` where ISO 4217 gives none.
/// Example: `round_to_minor_unit(any_money("USD", 1.2345_dec, 4), rounding::half_even) == any_money("USD", 1.23_dec)`.
template <class Count>
[[nodiscard]] constexpr basic_any_money<Count> round_to_minor_unit(basic_any_money<Count> const& m, rounding mode) {
    return round_to_places(m, minor_unit(m.currency), mode);
}
/// As `round_to_multiple` of typed money. Raises `unit_mismatch` for two currencies. The result has the finer unit.
/// Example: `round_to_multiple(price, any_money("USD", 5), rounding::half_up) == any_money("USD", 1235)`.
template <class A, class B, class Both = money_detail::common_any_money<A, B>>
[[nodiscard]] constexpr Both round_to_multiple(A const& m, B const& step, rounding mode) {
    money_detail::two_amounts both("round to a multiple", Both(m), Both(step));
    int const places = money_detail::finer_places(both.a, both.b);
    both.a = money_detail::at_places(both.a, places);
    both.b = money_detail::at_places(both.b, places);
    return money_detail::with_count(Both(m), money_detail::round_to_multiple(both.a, both.b.count, mode, both.b.count),
                                    places);
}

} // namespace almanac::inline v0

template <class Count>
struct std::numeric_limits<almanac::basic_any_money<Count>>
    : almanac::core_detail::no_limits<almanac::basic_any_money<Count>> {};
