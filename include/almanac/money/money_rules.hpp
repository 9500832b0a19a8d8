// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Which amounts of money convert, add, multiply and compare, and why the others do not: as quantity_rules.hpp, each
/// deleted function has the reason as its last template argument.
#pragma once

#include <almanac/core/fixed_string.hpp>
#include <almanac/money/money_count.hpp>
#include <almanac/unit/quantity_rules.hpp>
#include <almanac/unit/refused.hpp>

#include <concepts>
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

} // namespace almanac::inline v0
