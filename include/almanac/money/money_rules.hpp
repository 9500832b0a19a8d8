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

class growth_rate;
template <fixed_string Whole, representation Rep>
class percent;

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
template <class Currency, class Unit>
struct money_becomes_a_quantity_by_to_quantity {};
template <class Currency, class Other>
struct money_adds_to_money_and_compares_with_money_alone {};
template <class Currency, class Other>
struct money_divides_money_alone_by_divide {};
template <class Currency, class Places>
struct this_loses_digits_use_round_to_places {};
template <class Currency>
struct this_count_is_narrower_ask_for_it_by_name {};
template <class Currency, class Factor>
struct this_product_needs_a_rounding_mode_use_multiply {};
template <class Currency>
struct money_grows_by_multiply_with_the_decimal_of_one_plus_the_rate {};
template <class Currency, class Other>
struct money_multiplies_with_numbers_and_percentages_alone {};
template <class Currency, class Divisor>
struct this_division_needs_a_rounding_mode_use_divide_or_split {};
} // namespace refused

/// The operators of amounts. Argument-dependent lookup finds them through the empty base of `money`, and a message
/// about one of them lists no operator of another type.
namespace money_operators {
struct found_here {};
} // namespace money_operators

template <currency_code Currency, int Places, class Count>
class money;
template <class Count>
struct basic_any_money;

namespace money_detail {
/// What the compiler prints of a currency.
// A member of a struct: g++ 12 fails on the alias alone.
template <currency_code Currency>
struct currency_in_words {
    using type = name<fixed_string<3>(Currency.view())>;
};
template <currency_code Currency>
using currency_name = typename currency_in_words<Currency>::type;

/// Whether a count may not fit another one.
template <class From, class To>
inline constexpr bool is_narrowing = sizeof(From) > sizeof(To);

template <class Number>
concept plain_number =
    std::is_arithmetic_v<Number> || std::same_as<Number, decimal> || number_detail::wide_whole_number<Number>;
/// What is no money, and is asked to go together with it.
template <class T>
inline constexpr bool has_no_currency =
    plain_number<T> || unit_detail::operand<T>::is_quantity || unit_detail::beside_a_quantity<T>::says_why;

/// What is read behind it is read from memory again. A message that does so leaves the loop before it free to add
/// straight from memory; otherwise each amount would be kept in a register, for the one sum that does not fit.
constexpr void read_again() {
    if (!std::is_constant_evaluated()) __asm__ __volatile__("" : : : "memory");
}

/// The count of the sum of two amounts of one type. Amounts, for the message, are made only where the sum does not fit:
/// made before, they would keep a loop from holding its total in a register. For the same reason the message takes `a`
/// from the sum, which wraps around: it is needed no more once that is there.
template <class Money>
constexpr auto sum_of_counts(Money const& a, Money const& b) {
    using count = decltype(a.count());
    using amount_of_it = basic_amount<count>;
    using wrapping = typename amount_of_it::magnitude_type;
    count sum = 0;
    if (__builtin_add_overflow(a.count(), b.count(), &sum)) [[unlikely]] {
        read_again();
        amount_of_it const second{b.count(), Money::places, Money::code};
        auto const before = static_cast<count>(static_cast<wrapping>(sum) - static_cast<wrapping>(second.count));
        amount_of_it const first{before, Money::places, Money::code};
        money_overflow(first, " + ", spelled_amount(second)); // almanac: money overflow
    }
    return sum;
}
/// The count of the difference of two amounts of one type, as that of the sum.
template <class Money>
constexpr auto difference_of_counts(Money const& a, Money const& b) {
    using count = decltype(a.count());
    using amount_of_it = basic_amount<count>;
    using wrapping = typename amount_of_it::magnitude_type;
    count difference = 0;
    if (__builtin_sub_overflow(a.count(), b.count(), &difference)) [[unlikely]] {
        read_again();
        amount_of_it const second{b.count(), Money::places, Money::code};
        auto const before = static_cast<count>(static_cast<wrapping>(difference) + static_cast<wrapping>(second.count));
        amount_of_it const first{before, Money::places, Money::code};
        money_overflow(first, " - ", spelled_amount(second)); // almanac: money overflow
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
template <currency_code Currency, int Places, class Count>
struct money_operand<money<Currency, Places, Count>> {
    static constexpr bool is_money = true;
    static constexpr currency_code code = Currency;
    static constexpr int places = Places;
};
template <class T>
inline constexpr bool is_any_money = false;
template <class Count>
inline constexpr bool is_any_money<basic_any_money<Count>> = true;

/// Whether it is what `multiply` takes beside a rounding mode: a number, or a percentage.
template <class T>
inline constexpr bool is_rounded_factor = plain_number<T>;
template <unit U, class Rep>
inline constexpr bool is_rounded_factor<quantity<U, Rep>> = U == units::one || same_dimension(U, units::percent);
template <fixed_string Whole, class Rep>
inline constexpr bool is_rounded_factor<percent<Whole, Rep>> = true;

// Each rule is a function that returns nothing for what it does not know, `allowed`, or the type of the reason.

using unit_detail::allowed;

template <currency_code From, int FromPlaces, currency_code To, int ToPlaces, bool IsNarrowing>
consteval auto conversion_rule() {
    if constexpr (From != To) {
        return refused::these_currencies_need_an_exchange_rate<currency_name<From>, currency_name<To>>{};
    } else if constexpr (FromPlaces > ToPlaces) {
        return refused::this_loses_digits_use_round_to_places<currency_name<From>,
                                                              std::integral_constant<int, ToPlaces>>{};
    } else if constexpr (IsNarrowing) {
        return refused::this_count_is_narrower_ask_for_it_by_name<currency_name<From>>{};
    } else {
        return allowed{};
    }
}
template <currency_code From, int FromPlaces, currency_code To, int ToPlaces, bool IsNarrowing = false>
using why_not_converted = decltype(conversion_rule<From, FromPlaces, To, ToPlaces, IsNarrowing>());

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

/// An amount beside a quantity, a growth rate or the like.
template <currency_code Currency, class Other>
consteval auto foreign_rule() {
    if constexpr (unit_detail::operand<Other>::is_quantity) {
        return refused::money_becomes_a_quantity_by_to_quantity<currency_name<Currency>,
                                                                unit_detail::operand_name<Other>>{};
    } else if constexpr (unit_detail::beside_a_quantity<Other>::says_why) {
        return refused::money_adds_to_money_and_compares_with_money_alone<currency_name<Currency>, Other>{};
    }
}

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
    } else if constexpr (left::is_money) {
        return foreign_rule<left::code, R>();
    } else if constexpr (right::is_money) {
        return foreign_rule<right::code, L>();
    }
}
template <class L, class R>
using why_no_sum = decltype(sum_rule<refused::these_currencies_do_not_add, L, R>());
template <class L, class R>
using why_no_difference = decltype(sum_rule<refused::these_currencies_do_not_subtract, L, R>());
template <class L, class R>
using why_no_comparison = decltype(sum_rule<refused::these_currencies_do_not_compare, L, R>());

/// An amount and what it is asked to multiply with.
template <currency_code Currency, class Other>
consteval auto factor_rule() {
    using its_name = currency_name<Currency>;
    if constexpr (is_rounded_factor<Other>) {
        return refused::this_product_needs_a_rounding_mode_use_multiply<its_name, other_name<Other>>{};
    } else if constexpr (is_any_money<Other>) {
        return refused::amounts_of_money_do_not_multiply<its_name, Other>{};
    } else if constexpr (std::is_same_v<Other, growth_rate>) {
        return refused::money_grows_by_multiply_with_the_decimal_of_one_plus_the_rate<its_name>{};
    } else if constexpr (unit_detail::operand<Other>::is_quantity) {
        return refused::money_becomes_a_quantity_by_to_quantity<its_name, unit_detail::operand_name<Other>>{};
    } else if constexpr (unit_detail::beside_a_quantity<Other>::says_why) {
        return typename unit_detail::beside_a_quantity<Other>::template why<its_name>{};
    } else {
        return refused::money_multiplies_with_numbers_and_percentages_alone<its_name, other_name<Other>>{};
    }
}

template <class L, class R>
consteval auto product_rule() {
    using left = money_operand<L>;
    using right = money_operand<R>;
    if constexpr (left::is_money && right::is_money) {
        return refused::amounts_of_money_do_not_multiply<currency_name<left::code>, currency_name<right::code>>{};
    } else if constexpr (left::is_money && number_detail::wide_whole_number<R>) {
        return allowed{};
    } else if constexpr (right::is_money && number_detail::wide_whole_number<L>) {
        return allowed{};
    } else if constexpr (left::is_money) {
        return factor_rule<left::code, R>();
    } else if constexpr (right::is_money) {
        return factor_rule<right::code, L>();
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
    } else if constexpr (money_operand<R>::is_money && has_no_currency<L>) {
        return refused::money_divides_money_alone_by_divide<currency_name<R::code>, L>{};
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
