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
///
/// Amounts of one currency add and compare; of two currencies they do not compile, and need an exchange rate. An amount
/// converts by itself to a finer unit. The object is its count and nothing more.
/// Example: `money<currencies::USD>(1.90_dec) * 3` is 5.70 USD.
template <currency_code Currency, int Places = money_detail::places_of(Currency)>
class money : money_operators::found_here {
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
    /// The amount, exactly. Raises `domain_error` when it is finer than `Places`, `overflow_error` when it does not
    /// fit. Example: `money<currencies::USD>(19.99_dec)`.
    constexpr explicit money(decimal value)
        : count_(money_detail::count_of(Currency, value, Places, rounding::exact)) {}
    /// The amount, rounded to `Places`. Raises `overflow_error`.
    constexpr money(decimal value, rounding mode)
        : count_(money_detail::count_of(Currency, value, Places, mode)) {}
    /// A whole number of the currency, not of its minor unit: `money<currencies::USD>(5)` is five dollars, and 1999
    /// cents are `money<currencies::USD>::from_minor_units(1999)`. A floating-point number does not compile: 0.1 as a
    /// `double` is not 0.1.
    // The comment that explains a deleted function stands on the line that compilers quote.
    // clang-format off
    template <money_detail::plain_number Value, class Why = money_detail::why_no_money<Currency, Value>>
    requires number_detail::whole_number<Value>
    constexpr explicit money(Value value)
        : money(decimal(value)) {}
    /// Does not compile: `money<currencies::USD> price = 5`, nor a floating-point number: 0.1 as a `double` is not 0.1.
    template <money_detail::plain_number Value, class Why = money_detail::why_no_money<Currency, Value>>
    money(Value) = delete; // almanac: a bare number is no money; name the currency: money<code>(number)
    /// Does not compile: text is parsed, and what is no amount is an error with its place.
    template <class Text>
    requires std::is_convertible_v<Text const&, std::string_view>
    money(Text const&) = delete; // almanac: a text is no money; read it: parse_money<code>(text)
    /// The same amount in a finer unit. A coarser one does not compile (see `round_to_places`), and neither does
    /// another currency.
    template <currency_code From, int FromPlaces, class Why = money_detail::why_not_converted<From, FromPlaces, Currency, Places>>
    requires money_detail::is_allowed<Why>
    constexpr money(money<From, FromPlaces> const& other)
        : count_(money_detail::count_at({other.count(), FromPlaces, Currency}, Places)) {}
    template <currency_code From, int FromPlaces, class Why = money_detail::why_not_converted<From, FromPlaces, Currency, Places>>
    money(money<From, FromPlaces> const&) = delete; // almanac: cannot convert between these; Why says why
    // clang-format on

    /// `count` of the smallest unit: `money<currencies::USD, 4>::from_count(19'000)` is 1.9 dollars.
    [[nodiscard]] static constexpr money from_count(std::int64_t count) {
        money result;
        result.count_ = count;
        return result;
    }
    /// `count` of the minor unit, whatever `Places` is: `money<currencies::USD>::from_minor_units(1999)` is 19.99
    /// dollars. Raises `overflow_error`.
    [[nodiscard]] static constexpr money from_minor_units(std::int64_t count) {
        constexpr int minor = money_detail::places_of(Currency);
        static_assert(minor >= 0 || refused::places_of_money<money_detail::currency_name<Currency>>::are_known,
                      "almanac: ISO 4217 gives this currency no minor unit; use from_count");
        return from_count(money_detail::count_at({count, minor, Currency}, Places));
    }

    /// The count of the smallest unit: 1999 for 19.99 dollars.
    [[nodiscard]] constexpr std::int64_t count() const { return count_; }

    constexpr money operator+() const { return *this; }
    /// Raises `overflow_error` for the least count.
    constexpr money operator-() const { return from_count(money_detail::negate({count_, Places, Currency})); }
    // clang-format off
    /// Adds in place an amount that converts to this type by itself. Raises `overflow_error`.
    template <currency_code Other, int OtherPlaces, class = std::enable_if_t<money_detail::is_allowed<money_detail::why_not_converted<Other, OtherPlaces, Currency, Places>>>>
    constexpr money& operator+=(money<Other, OtherPlaces> const& other) {
        count_ = money_detail::sum_of_counts<Currency, Places>(count_, money(other).count());
        return *this;
    }
    template <class Other, class Why = money_detail::why_no_sum<money, Other>>
    requires money_detail::is_refused<Why>
    money& operator+=(Other const&) = delete; // almanac: cannot add these; Why says why
    /// Subtracts in place an amount that converts to this type by itself. Raises `overflow_error`.
    template <currency_code Other, int OtherPlaces, class = std::enable_if_t<money_detail::is_allowed<money_detail::why_not_converted<Other, OtherPlaces, Currency, Places>>>>
    constexpr money& operator-=(money<Other, OtherPlaces> const& other) {
        count_ = money_detail::difference_of_counts<Currency, Places>(count_, money(other).count());
        return *this;
    }
    template <class Other, class Why = money_detail::why_no_difference<money, Other>>
    requires money_detail::is_refused<Why>
    money& operator-=(Other const&) = delete; // almanac: cannot subtract these; Why says why
    // clang-format on
    /// Multiplies in place by an integer. Raises `overflow_error`.
    template <number_detail::whole_number Factor>
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

// Of each operator there are two, the one that works and the deleted one: compilers list every other one.
// The comment that explains a deleted function stands on the line that compilers quote.
// clang-format off
namespace money_operators {

/// The sum, in the finer unit of the two. Does not compile for two currencies. Raises `overflow_error`.
template <class L, class R, class = std::enable_if_t<money_detail::is_allowed<money_detail::why_no_sum<L, R>>>>
[[nodiscard]] constexpr auto operator+(L const& a, R const& b) {
    if constexpr (L::places == R::places) {
        return L::from_count(money_detail::sum_of_counts<L::code, L::places>(a.count(), b.count()));
    } else {
        return money<L::code, (L::places > R::places ? L::places : R::places)>::from_count(money_detail::add(money_detail::amount_of(a), money_detail::amount_of(b)));
    }
}
template <class L, class R, class Why = money_detail::why_no_sum<L, R>>
requires money_detail::is_refused<Why>
L operator+(L const&, R const&) = delete; // almanac: cannot add these; Why says why

/// The difference, in the finer unit of the two. Does not compile for two currencies. Raises `overflow_error`.
template <class L, class R, class = std::enable_if_t<money_detail::is_allowed<money_detail::why_no_difference<L, R>>>>
[[nodiscard]] constexpr auto operator-(L const& a, R const& b) {
    if constexpr (L::places == R::places) {
        return L::from_count(money_detail::difference_of_counts<L::code, L::places>(a.count(), b.count()));
    } else {
        return money<L::code, (L::places > R::places ? L::places : R::places)>::from_count(money_detail::subtract(money_detail::amount_of(a), money_detail::amount_of(b)));
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
    return money_detail::order(money_detail::amount_of(a), money_detail::amount_of(b)) == 0;
}
template <class L, class R, class Why = money_detail::why_no_comparison<L, R>>
requires money_detail::is_refused<Why>
bool operator==(L const&, R const&) = delete; // almanac: cannot compare these; Why says why
/// The order of the amounts, in whichever units. It is total, and agrees with `==` and with the hash.
template <class L, class R, class = std::enable_if_t<money_detail::is_allowed<money_detail::why_no_comparison<L, R>>>>
[[nodiscard]] constexpr bool operator<(L const& a, R const& b) {
    if constexpr (L::places == R::places) return a.count() < b.count();
    return money_detail::order(money_detail::amount_of(a), money_detail::amount_of(b)) < 0;
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
    return money_detail::order(money_detail::amount_of(a), money_detail::amount_of(b));
}

} // namespace money_operators
// clang-format on

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
/// The amount without its sign. Raises `overflow_error` for the least count.
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

/// The type of two amounts of one currency: in the finer unit.
template <almanac::currency_code Currency, int P, int Q>
struct std::common_type<almanac::money<Currency, P>, almanac::money<Currency, Q>> {
    using type = almanac::money<Currency, (P > Q ? P : Q)>;
};

/// The limits of the 64-bit count. `min` is the least amount, as for integers.
template <almanac::currency_code Currency, int Places>
struct std::numeric_limits<almanac::money<Currency, Places>> : std::numeric_limits<std::int64_t> {
private:
    using count = std::numeric_limits<std::int64_t>;
    using amount = almanac::money<Currency, Places>;

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
