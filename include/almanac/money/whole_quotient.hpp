// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Quotient and remainder: how many whole times a price goes into a budget and what is left, or an even part and what
/// is left. Nothing is rounded, nothing lost.
#pragma once

#include <almanac/money/any_money.hpp>

#include <cstdint>

namespace almanac::inline v0 {

/// A quotient that was cut to a whole one, with what is left: divisor x quotient + remainder is the dividend, and the
/// remainder has its sign.
/// Example: `whole_quotient(any_money("USD", 10), any_money("USD", 3)).remainder == any_money("USD", 1)`.
template <class Quotient, class Money>
struct quotient_and_remainder {
    Quotient quotient{}; ///< a number of times, or an amount
    Money remainder{};   ///< what is left of the dividend
};

namespace money_detail {
template <class Count>
[[noreturn]] inline void money_divided_by_nothing(basic_amount<Count> const& a, basic_amount<Count> const& b) {
    raise(domain_error(text<300>("almanac: no whole quotient of ")
                           .append(spelled_amount(a))
                           .append(" by ")
                           .append(spelled_amount(b))));
}
/// Of counts in one unit.
template <class Count>
constexpr quotient_and_remainder<Count, Count> whole_quotient(basic_amount<Count> const& a,
                                                              basic_amount<Count> const& b) {
    if (b.count == 0) money_divided_by_nothing(a, b); // almanac: division by zero
    if (b.count == -1) return {negate(a), 0};         // the least count has no positive one
    return {a.count / b.count, a.count % b.count};
}
/// Of a count by a number of parts.
template <class Count, class Parts>
constexpr quotient_and_remainder<Count, Count> whole_parts(basic_amount<Count> const& a, Parts parts) {
    if (parts == 0) money_divided_by_zero(a); // almanac: division by zero
    if constexpr (sizeof(Count) > sizeof(std::int64_t)) {
        return whole_quotient(a, basic_amount<Count>{parts, a.places, a.currency});
    } else {
        Count const of_count = number_detail::checked_coefficient(parts);
        return whole_quotient(a, basic_amount<Count>{of_count, a.places, a.currency});
    }
}
} // namespace money_detail

/// How many whole times \p b goes into \p a, and what is left. The remainder has the finer unit of the two. Two
/// currencies raise `unit_mismatch`, and an amount of zero `domain_error`; `overflow_error`. Example:
/// `whole_quotient(any_money("USD", 10), any_money("USD", 3)).quotient == 3`.
template <class A, class B, class Both = money_detail::common_any_money<A, B>>
[[nodiscard]] constexpr auto whole_quotient(A const& a, B const& b) {
    money_detail::two_amounts const both("divide", Both(a), Both(b));
    int const places = money_detail::finer_places(both.a, both.b);
    auto const found =
        money_detail::whole_quotient(money_detail::at_places(both.a, places), money_detail::at_places(both.b, places));
    return quotient_and_remainder<typename Both::count_type, Both>{
        found.quotient, money_detail::with_count(Both(a), found.remainder, places)};
}
/// The same of amounts of one currency, which is in the type.
template <currency_code C, int P, class CountOfA, int Q, class CountOfB>
[[nodiscard]] constexpr auto whole_quotient(money<C, P, CountOfA> const& a, money<C, Q, CountOfB> const& b) {
    using common = money_detail::common_money<money<C, P, CountOfA>, money<C, Q, CountOfB>>;
    auto const found =
        money_detail::whole_quotient(money_detail::amount_of(common(a)), money_detail::amount_of(common(b)));
    return quotient_and_remainder<typename common::count_type, common>{found.quotient,
                                                                       common::from_count(found.remainder)};
}
/// One of \p parts even parts, cut to the smallest unit of \p m, and what is left. To share that out too there is
/// `split`. Raises `domain_error` for no parts; `overflow_error`.
/// Example: `whole_quotient(money<currencies::USD>(10), 3).remainder.count() == 1`.
template <money_detail::amount_of_money Money, number_detail::wide_whole_number Parts>
[[nodiscard]] constexpr quotient_and_remainder<Money, Money> whole_quotient(Money const& m, Parts parts) {
    auto const found = money_detail::whole_parts(money_detail::amount_of(m), parts);
    return {money_detail::with_count(m, found.quotient), money_detail::with_count(m, found.remainder)};
}

} // namespace almanac::inline v0
