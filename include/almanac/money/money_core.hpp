// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The type `money`: exact amounts of one currency, which is part of the type. `money.hpp` is the header to include: it
/// adds what rounds, sums and converts.
#pragma once

#include <almanac/core/fixed_string.hpp>
#include <almanac/money/money_count.hpp>
#include <almanac/unit/quantity_rules.hpp>
#include <almanac/unit/refused.hpp>

#include <compare>
#include <concepts>
#include <limits>
#include <string_view>
#include <type_traits>

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

// Why a function is deleted, as for quantities: the last argument of its template, which compilers print.
template <class Left, class Right>
struct these_currencies_do_not_add {};
template <class Left, class Right>
struct these_currencies_do_not_subtract {};
template <class Left, class Right>
struct these_currencies_do_not_compare {};
template <class From, class To>
struct these_currencies_need_an_exchange_rate {};
template <class Left, class Right>
struct amounts_of_money_do_not_multiply {};
template <class Currency, class Number>
struct this_number_has_no_currency {};
template <class Currency, class Number>
struct this_number_is_not_exact_use_a_decimal {};
template <class Currency, class Places>
struct this_loses_digits_use_round_to_places {};
template <class Currency, class Factor>
struct this_product_needs_a_rounding_mode_use_multiply {};
template <class Currency, class Divisor>
struct this_division_needs_a_rounding_mode_use_divide_or_split {};
} // namespace refused

/// The operators of amounts. Argument-dependent lookup finds them through the empty base of `money`, and a message
/// about one of them lists no operator of another type.
namespace money_operators {
struct found_here {};
} // namespace money_operators

template <currency_code Currency, int Places>
class money;

namespace money_detail {
/// What the compiler prints of a currency.
// A member of a struct: g++ 12 fails on the alias alone.
template <currency_code Currency>
struct currency_in_words {
    using type = name<fixed_string<3>(Currency.view())>;
};
template <currency_code Currency>
using currency_name = typename currency_in_words<Currency>::type;

template <class Number>
concept plain_number = std::is_arithmetic_v<Number> || std::same_as<Number, decimal>;

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

/// The name of what an amount is asked to go together with.
template <class T>
consteval auto name_beside_money() {
    if constexpr (representation<T>) {
        return name<unit_detail::representation_name<T>()>{};
    } else {
        return std::type_identity<T>{};
    }
}
template <class T>
using other_name = decltype(name_beside_money<T>());

template <class T>
struct money_operand {
    static constexpr bool is_money = false;
};
template <currency_code Currency, int Places>
struct money_operand<money<Currency, Places>> {
    static constexpr bool is_money = true;
    static constexpr currency_code code = Currency;
    static constexpr int places = Places;
};

// Each rule is a function that returns nothing for what it does not know, `allowed`, or the type of the reason.

using unit_detail::allowed;

template <currency_code From, int FromPlaces, currency_code To, int ToPlaces>
consteval auto conversion_rule() {
    if constexpr (From != To) {
        return refused::these_currencies_need_an_exchange_rate<currency_name<From>, currency_name<To>>{};
    } else if constexpr (FromPlaces > ToPlaces) {
        return refused::this_loses_digits_use_round_to_places<currency_name<From>,
                                                              std::integral_constant<int, ToPlaces>>{};
    } else {
        return allowed{};
    }
}
template <currency_code From, int FromPlaces, currency_code To, int ToPlaces>
using why_not_converted = decltype(conversion_rule<From, FromPlaces, To, ToPlaces>());

template <currency_code Currency, class Number>
consteval auto number_rule() {
    if constexpr (std::is_floating_point_v<Number>) {
        return refused::this_number_is_not_exact_use_a_decimal<currency_name<Currency>, other_name<Number>>{};
    } else {
        return refused::this_number_has_no_currency<currency_name<Currency>, other_name<Number>>{};
    }
}
template <currency_code Currency, class Number>
using why_no_money = decltype(number_rule<Currency, Number>());

/// Two amounts, or an amount and a number in either order; `Different` is the reason for two currencies.
template <template <class, class> class Different, class L, class R>
consteval auto sum_rule() {
    using left = money_operand<L>;
    using right = money_operand<R>;
    if constexpr (left::is_money && right::is_money) {
        if constexpr (left::code == right::code) {
            return allowed{};
        } else {
            return Different<currency_name<left::code>, currency_name<right::code>>{};
        }
    } else if constexpr (left::is_money && plain_number<R>) {
        return refused::this_number_has_no_currency<currency_name<left::code>, other_name<R>>{};
    } else if constexpr (right::is_money && plain_number<L>) {
        return refused::this_number_has_no_currency<currency_name<right::code>, other_name<L>>{};
    }
}
template <class L, class R>
using why_no_sum = decltype(sum_rule<refused::these_currencies_do_not_add, L, R>());
template <class L, class R>
using why_no_difference = decltype(sum_rule<refused::these_currencies_do_not_subtract, L, R>());
template <class L, class R>
using why_no_comparison = decltype(sum_rule<refused::these_currencies_do_not_compare, L, R>());

template <class L, class R>
consteval auto product_rule() {
    using left = money_operand<L>;
    using right = money_operand<R>;
    if constexpr (left::is_money && right::is_money) {
        return refused::amounts_of_money_do_not_multiply<currency_name<left::code>, currency_name<right::code>>{};
    } else if constexpr (left::is_money && number_detail::whole_number<R>) {
        return allowed{};
    } else if constexpr (right::is_money && number_detail::whole_number<L>) {
        return allowed{};
    } else if constexpr (left::is_money) {
        return refused::this_product_needs_a_rounding_mode_use_multiply<currency_name<left::code>, other_name<R>>{};
    } else {
        return refused::this_product_needs_a_rounding_mode_use_multiply<currency_name<right::code>, other_name<L>>{};
    }
}
template <class L, class R>
using why_no_product = decltype(product_rule<L, R>());
template <class L, class R>
consteval auto quotient_rule() {
    if constexpr (money_operand<L>::is_money && money_operand<R>::is_money) {
        return refused::this_division_needs_a_rounding_mode_use_divide_or_split<currency_name<L::code>,
                                                                                currency_name<R::code>>{};
    } else if constexpr (money_operand<L>::is_money) {
        return refused::this_division_needs_a_rounding_mode_use_divide_or_split<currency_name<L::code>,
                                                                                other_name<R>>{};
    }
}
template <class L, class R>
using why_no_quotient = decltype(quotient_rule<L, R>());

template <class Why>
inline constexpr bool is_allowed = std::is_same_v<Why, allowed>;
template <class Why>
inline constexpr bool is_refused = !std::is_same_v<Why, allowed> && !std::is_void_v<Why>;
} // namespace money_detail

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
    /// Multiplies in place by an integer. Throws `overflow_error`.
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
