// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The type `money`: exact amounts of one currency, which is part of the type. `money.hpp` is the header to include: it
/// adds what rounds, sums and converts.
#pragma once

#include <almanac/money/money_rules.hpp>

#include <compare>
#include <limits>
#include <string_view>
#include <type_traits>

namespace almanac::inline v0 {

/// An exact amount of `Currency`: a 64-bit count of units of 10^-`Places`, by default of the minor unit of ISO 4217
/// (cents; whole yen). Finer units are named: `money<currencies::USD, 4>`. Nothing is rounded unless a `rounding` is
/// named at the call, nothing wraps: what does not fit raises `overflow_error`, and does not compile in a constant.
/// `wide_money` (`money/wide_money.hpp`) is the same with a 128-bit count.
///
/// Amounts of one currency add and compare; of two currencies they do not compile, and need an exchange rate. An amount
/// converts by itself to a finer unit. The object is its count and nothing more.
/// Example: `money<currencies::USD>(1.90_dec) * 3 == money<currencies::USD>(5.70_dec)`.
template <currency_code Currency, int Places = money_detail::places_of(Currency), class Count = std::int64_t>
class money : money_operators::found_here {
    static_assert(Places != -1 || refused::places_of_money<money_detail::currency_name<Currency>>::are_known,
                  "almanac: ISO 4217 gives this currency no minor unit; name the decimal places: money<code, places>");
    static_assert(refused::decimal_places<money_detail::currency_name<Currency>, Places,
                                          money_detail::places_of(Currency)>::suit_money,
                  "almanac: money has at least the decimal places of the minor unit, and at most 18");
    static_assert(money_detail::counts_money<Count>,
                  "almanac: money is counted in std::int64_t or in wide_count (wide_money.hpp), in no other type");

public:
    /// The currency.
    static constexpr currency_code code = Currency;
    /// The decimal places of the unit that is counted: 2 for cents.
    static constexpr int places = Places;
    /// The integer that counts.
    using count_type = Count;

    /// Nothing: an amount of zero.
    constexpr money() = default;
    /// The amount, exactly. Raises `domain_error` when it is finer than `Places`, `overflow_error` when it does not
    /// fit. Example: `money<currencies::USD>(19.99_dec)`.
    constexpr explicit money(decimal value)
        : count_(count_of_amount(money_detail::basic_amount<Count>{0, Places, Currency}, value, rounding::exact)) {}
    /// The amount, rounded to `Places`. Raises `overflow_error`.
    constexpr money(decimal value, rounding mode)
        : count_(count_of_amount(money_detail::basic_amount<Count>{0, Places, Currency}, value, mode)) {}
    /// A whole number of the currency, not of its minor unit: `money<currencies::USD>(5)` is five dollars, and 1999
    /// cents are `money<currencies::USD>::from_minor_units(1999)`. A floating-point number does not compile: 0.1 as a
    /// `double` is not 0.1.
    // The comment that explains a deleted function stands on the line that compilers quote.
    // clang-format off
    template <money_detail::plain_number Value, class Why = money_detail::why_no_money<Currency, Value>>
    requires number_detail::wide_whole_number<Value>
    constexpr explicit money(Value value)
        : count_(count_of_amount(money_detail::basic_amount<Count>{0, Places, Currency}, value, rounding::exact)) {}
    /// Does not compile: `money<currencies::USD> price = 5`, nor a floating-point number: 0.1 as a `double` is not 0.1.
    template <money_detail::plain_number Value, class Why = money_detail::why_no_money<Currency, Value>>
    money(Value) = delete; // almanac: a bare number is no money; name the currency: money<code>(number)
    /// Does not compile: text is parsed, and what is no amount is an error with its place.
    template <class Text>
    requires std::is_convertible_v<Text const&, std::string_view>
    money(Text const&) = delete; // almanac: a text is no money; read it: parse_money<code>(text)
    /// Does not compile, in either direction: `to_quantity` is exact, and `to_money` names a rounding mode.
    // Explicit, for an implicit conversion would take part in overload resolution, beside those that work.
    template <unit U, class Rep>
    requires(U != units::one)
    explicit money(quantity<U, Rep> const&) = delete; // almanac: a quantity becomes money by to_money(quantity, rounding)
    template <unit U, class Rep, class Why = refused::money_becomes_a_quantity_by_to_quantity<money_detail::currency_name<Currency>, unit_detail::unit_name<U>>>
    requires(U != units::one)
    explicit operator quantity<U, Rep>() const = delete; // almanac: cannot convert this; Why says why
    /// The same amount in a finer unit, or in a wider count. A coarser unit does not compile (see `round_to_places`), and
    /// neither does another currency. Into a narrower count it must be asked for, `money<code>(wide)`. Raises
    /// `overflow_error`.
    template <currency_code From, int FromPlaces, class FromCount, bool IsNarrowing = money_detail::is_narrowing<FromCount, Count>, class Why = money_detail::why_not_converted<From, FromPlaces, Currency, Places>>
    requires money_detail::is_allowed<Why>
    constexpr explicit(IsNarrowing) money(money<From, FromPlaces, FromCount> const& other)
        : count_(money_detail::count_as<Count>(money_detail::basic_amount<FromCount>{other.count(), FromPlaces, Currency}, Places)) {}
    template <currency_code From, int FromPlaces, class FromCount, bool IsNarrowing = money_detail::is_narrowing<FromCount, Count>, class Why = money_detail::why_not_converted<From, FromPlaces, Currency, Places, IsNarrowing>>
    money(money<From, FromPlaces, FromCount> const&) = delete; // almanac: cannot convert between these; Why says why
    // clang-format on

    /// `count` of the smallest unit.
    /// Example: `money<currencies::USD, 4>::from_count(19'000) == money<currencies::USD>(1.90_dec)`.
    [[nodiscard]] static constexpr money from_count(Count count) {
        money result;
        result.count_ = count;
        return result;
    }
    /// `count` of the minor unit, whatever `Places` is. Raises `overflow_error`.
    /// Example: `money<currencies::USD, 4>::from_minor_units(1999) == money<currencies::USD>(19.99_dec)`.
    [[nodiscard]] static constexpr money from_minor_units(Count count) {
        constexpr int minor = money_detail::places_of(Currency);
        static_assert(minor >= 0 || refused::places_of_money<money_detail::currency_name<Currency>>::are_known,
                      "almanac: ISO 4217 gives this currency no minor unit; use from_count");
        return from_count(money_detail::count_at(money_detail::basic_amount<Count>{count, minor, Currency}, Places));
    }

    /// The count of the smallest unit. Example: `money<currencies::USD>(19.99_dec).count() == 1999`.
    [[nodiscard]] constexpr Count count() const { return count_; }

    constexpr money operator+() const { return *this; }
    /// Raises `overflow_error` for the least count.
    constexpr money operator-() const {
        return from_count(money_detail::negate(money_detail::basic_amount<Count>{count_, Places, Currency}));
    }
    // clang-format off
    /// Adds in place an amount that converts to this type by itself. Raises `overflow_error`.
    template <currency_code Other, int OtherPlaces, class OtherCount, class = std::enable_if_t<money_detail::is_allowed<money_detail::why_not_converted<Other, OtherPlaces, Currency, Places, money_detail::is_narrowing<OtherCount, Count>>>>>
    constexpr money& operator+=(money<Other, OtherPlaces, OtherCount> const& other) {
        if constexpr (std::is_same_v<money, money<Other, OtherPlaces, OtherCount>>) {
            count_ = money_detail::sum_of_counts(*this, other);
        } else {
            *this += money(other);
        }
        return *this;
    }
    template <class Other, class Why = money_detail::why_no_sum<money, Other>>
    requires money_detail::is_refused<Why>
    money& operator+=(Other const&) = delete; // almanac: cannot add these; Why says why
    /// Subtracts in place an amount that converts to this type by itself. Raises `overflow_error`.
    template <currency_code Other, int OtherPlaces, class OtherCount, class = std::enable_if_t<money_detail::is_allowed<money_detail::why_not_converted<Other, OtherPlaces, Currency, Places, money_detail::is_narrowing<OtherCount, Count>>>>>
    constexpr money& operator-=(money<Other, OtherPlaces, OtherCount> const& other) {
        if constexpr (std::is_same_v<money, money<Other, OtherPlaces, OtherCount>>) {
            count_ = money_detail::difference_of_counts(*this, other);
        } else {
            *this -= money(other);
        }
        return *this;
    }
    template <class Other, class Why = money_detail::why_no_difference<money, Other>>
    requires money_detail::is_refused<Why>
    money& operator-=(Other const&) = delete; // almanac: cannot subtract these; Why says why
    template <class Factor>
    requires(!number_detail::wide_whole_number<Factor>)
    money& operator*=(Factor const&) = delete; // almanac: this product needs a rounding mode; write multiply(amount, factor, rounding)
    template <class Divisor>
    money& operator/=(Divisor const&) = delete; // almanac: this division needs a rounding mode; write divide(amount, divisor, rounding) or split
    // clang-format on
    /// Multiplies in place by an integer. Raises `overflow_error`.
    template <number_detail::wide_whole_number Factor>
    constexpr money& operator*=(Factor factor) {
        return *this = *this * factor;
    }

private:
    Count count_ = 0;
};

namespace money_detail {
template <currency_code C, int P, class Count>
constexpr basic_amount<Count> amount_of(money<C, P, Count> const& m) {
    return {m.count(), P, C};
}
template <class A, class B>
using wider_count = std::conditional_t<(sizeof(A) < sizeof(B)), B, A>;
/// What two amounts of one currency convert to: the finer unit and the wider count.
template <class L, class R>
using common_money = money<L::code, (L::places > R::places ? L::places : R::places),
                           wider_count<typename L::count_type, typename R::count_type>>;
template <currency_code C, class Count>
using money_in_minor_units = money<C, places_of(C), Count>;
/// Where one amount stands against another, as amounts of one type of count.
template <class L, class R>
constexpr std::strong_ordering order_of(L const& a, R const& b) {
    using amount_of_both = basic_amount<typename common_money<L, R>::count_type>;
    return order_of_amounts(amount_of_both{a.count(), L::places, L::code},
                            amount_of_both{b.count(), R::places, R::code});
}
} // namespace money_detail

// Of each operator there are two, the one that works and the deleted one: compilers list every other one.
// The comment that explains a deleted function stands on the line that compilers quote.
// clang-format off
namespace money_operators {

/// The sum, in the finer unit and the wider count of the two. Does not compile for two currencies. Raises `overflow_error`.
template <class L, class R, class = std::enable_if_t<money_detail::is_allowed<money_detail::why_no_sum<L, R>>>>
[[nodiscard]] constexpr auto operator+(L const& a, R const& b) {
    if constexpr (std::is_same_v<L, R>) {
        return L::from_count(money_detail::sum_of_counts(a, b));
    } else {
        using common = money_detail::common_money<L, R>;
        return common(a) + common(b);
    }
}
template <class L, class R, class Why = money_detail::why_no_sum<L, R>>
requires money_detail::is_refused<Why>
L operator+(L const&, R const&) = delete; // almanac: cannot add these; Why says why

// An amount is no part of a bare number.
template <money_detail::plain_number Number, class Money>
requires money_detail::money_operand<Money>::is_money
Number& operator+=(Number&, Money const&) = delete; // almanac: a bare number has no currency; start with money<code>()
template <money_detail::plain_number Number, class Money>
requires money_detail::money_operand<Money>::is_money
Number& operator-=(Number&, Money const&) = delete; // almanac: a bare number has no currency; start with money<code>()

/// The difference, in the finer unit and the wider count of the two. Does not compile for two currencies. Raises `overflow_error`.
template <class L, class R, class = std::enable_if_t<money_detail::is_allowed<money_detail::why_no_difference<L, R>>>>
[[nodiscard]] constexpr auto operator-(L const& a, R const& b) {
    if constexpr (std::is_same_v<L, R>) {
        return L::from_count(money_detail::difference_of_counts(a, b));
    } else {
        using common = money_detail::common_money<L, R>;
        return common(a) - common(b);
    }
}
template <class L, class R, class Why = money_detail::why_no_difference<L, R>>
requires money_detail::is_refused<Why>
L operator-(L const&, R const&) = delete; // almanac: cannot subtract these; Why says why

/// The product with an integer, from either side, which is exact. Raises `overflow_error`. With anything else it does
/// not compile: that needs `multiply(m, factor, rounding)`.
template <class L, class R, class = std::enable_if_t<money_detail::is_allowed<money_detail::why_no_product<L, R>>>>
[[nodiscard]] constexpr auto operator*(L const& a, R const& b) {
    if constexpr (money_detail::money_operand<L>::is_money) {
        return L::from_count(money_detail::multiply(money_detail::amount_of(a), b));
    } else {
        return R::from_count(money_detail::multiply(money_detail::amount_of(b), a));
    }
}
template <class L, class R, class Why = money_detail::why_no_product<L, R>>
requires money_detail::is_refused<Why>
L operator*(L const&, R const&) = delete; // almanac: cannot multiply these; Why says why
/// Does not compile: name the rounding by `divide(m, divisor, rounding)`; or `split` the amount, which loses nothing.
template <class L, class R, class Why = money_detail::why_no_quotient<L, R>>
requires money_detail::is_refused<Why>
L operator/(L const&, R const&) = delete; // almanac: cannot divide these; Why says why

// Written out one by one: a defaulted <=> makes g++ 12 sort a column half as slowly again as raw numbers.

/// Equal amounts, in whichever units: $1.00 and $1.0000. Two currencies have no order, and are neither equal nor
/// unequal: that does not compile.
template <class L, class R, class = std::enable_if_t<money_detail::is_allowed<money_detail::why_no_comparison<L, R>>>>
[[nodiscard]] constexpr bool operator==(L const& a, R const& b) {
    if constexpr (L::places == R::places) return a.count() == b.count();
    return money_detail::order_of(a, b) == 0;
}
template <class L, class R, class Why = money_detail::why_no_comparison<L, R>>
requires money_detail::is_refused<Why>
bool operator==(L const&, R const&) = delete; // almanac: cannot compare these; Why says why
/// The order of the amounts, in whichever units. It is total, and agrees with `==` and with the hash.
template <class L, class R, class = std::enable_if_t<money_detail::is_allowed<money_detail::why_no_comparison<L, R>>>>
[[nodiscard]] constexpr bool operator<(L const& a, R const& b) {
    if constexpr (L::places == R::places) return a.count() < b.count();
    return money_detail::order_of(a, b) < 0;
}
template <class L, class R, class Why = money_detail::why_no_comparison<L, R>>
requires money_detail::is_refused<Why>
bool operator<(L const&, R const&) = delete; // almanac: cannot compare these; Why says why
template <class L, class R, class = std::enable_if_t<money_detail::is_allowed<money_detail::why_no_comparison<L, R>>>>
[[nodiscard]] constexpr bool operator>(L const& a, R const& b) { return b < a; }
template <class L, class R, class Why = money_detail::why_no_comparison<L, R>>
requires money_detail::is_refused<Why>
bool operator>(L const&, R const&) = delete; // almanac: cannot compare these; Why says why
template <class L, class R, class = std::enable_if_t<money_detail::is_allowed<money_detail::why_no_comparison<L, R>>>>
[[nodiscard]] constexpr bool operator<=(L const& a, R const& b) { return !(b < a); }
template <class L, class R, class Why = money_detail::why_no_comparison<L, R>>
requires money_detail::is_refused<Why>
bool operator<=(L const&, R const&) = delete; // almanac: cannot compare these; Why says why
template <class L, class R, class = std::enable_if_t<money_detail::is_allowed<money_detail::why_no_comparison<L, R>>>>
[[nodiscard]] constexpr bool operator>=(L const& a, R const& b) { return !(a < b); }
template <class L, class R, class Why = money_detail::why_no_comparison<L, R>>
requires money_detail::is_refused<Why>
bool operator>=(L const&, R const&) = delete; // almanac: cannot compare these; Why says why
template <class L, class R, class = std::enable_if_t<money_detail::is_allowed<money_detail::why_no_comparison<L, R>>>>
[[nodiscard]] constexpr std::strong_ordering operator<=>(L const& a, R const& b) {
    return money_detail::order_of(a, b);
}

} // namespace money_operators
// clang-format on

/// -1, 0 or 1, as the amount is below, equal to or above zero. Example: `sign(money<currencies::USD>(-5)) == -1`.
template <currency_code C, int P, class Count>
[[nodiscard]] constexpr int sign(money<C, P, Count> const& m) {
    return m.count() > 0 ? 1 : m.count() < 0 ? -1 : 0;
}
/// Whether the amount is nothing. Example: `is_zero(money<currencies::USD>())`.
template <currency_code C, int P, class Count>
[[nodiscard]] constexpr bool is_zero(money<C, P, Count> const& m) {
    return m.count() == 0;
}
/// The amount without its sign. Raises `overflow_error` for the least count.
/// Example: `abs(money<currencies::USD>(-5)) == money<currencies::USD>(5)`.
template <currency_code C, int P, class Count>
[[nodiscard]] constexpr money<C, P, Count> abs(money<C, P, Count> const& m) {
    return m.count() < 0 ? -m : m;
}
/// The number of the amount, with all of its places. Raises `overflow_error` for an amount of `wide_money` with more
/// digits than a `decimal` holds.
/// Example: `same_digits(to_decimal(money<currencies::USD>(19.9_dec)), 19.90_dec)`.
template <currency_code C, int P, class Count>
[[nodiscard]] constexpr decimal to_decimal(money<C, P, Count> const& m) {
    return decimal_of_amount(money_detail::amount_of(m));
}
/// A hash that agrees with `==`, also between units: $1.00 and $1.0000 have the same. It is what `std::hash` returns.
template <currency_code C, int P, class Count>
[[nodiscard]] constexpr std::size_t hash_value(money<C, P, Count> const& m) {
    return hash_of_amount(money_detail::amount_of(m));
}

} // namespace almanac::inline v0

// The primary template comes with <string_view>.
template <almanac::currency_code Currency, int Places, class Count>
struct std::hash<almanac::money<Currency, Places, Count>> {
    constexpr std::size_t operator()(almanac::money<Currency, Places, Count> const& m) const noexcept {
        return almanac::hash_value(m);
    }
};

/// The type of two amounts of one currency: in the finer unit and the wider count.
template <almanac::currency_code Currency, int P, class A, int Q, class B>
struct std::common_type<almanac::money<Currency, P, A>, almanac::money<Currency, Q, B>> {
    using type = almanac::money_detail::common_money<almanac::money<Currency, P, A>, almanac::money<Currency, Q, B>>;
};

/// The limits of the count. `min` is the least amount, as for integers.
template <almanac::currency_code Currency, int Places, class Count>
struct std::numeric_limits<almanac::money<Currency, Places, Count>> : std::numeric_limits<Count> {
private:
    using count = std::numeric_limits<Count>;
    using amount = almanac::money<Currency, Places, Count>;

public:
    static constexpr amount(min)() noexcept { return amount::from_count((count::min)()); }
    static constexpr amount(max)() noexcept { return amount::from_count((count::max)()); }
    static constexpr amount lowest() noexcept { return amount::from_count(count::lowest()); }
    // There is none of these: asked for, it does not compile.
    static amount epsilon() = delete;
    static amount round_error() = delete;
    static amount infinity() = delete;
    static amount quiet_NaN() = delete;
    static amount signaling_NaN() = delete;
    static amount denorm_min() = delete;
};
