// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Amounts shared out in coins: every part is a multiple of a step, and together they are the amount.
/// Example: `split_in_steps(money<currencies::CHF>(10), cash_step<currencies::CHF>(), 3)` is 3.35, 3.35 and 3.30.
#pragma once

#include <almanac/money/allocate.hpp>
#include <almanac/money/cash_rounding.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace almanac::inline v0 {

/// The smallest amount that is paid in cash. Raises `domain_error` where no rule is known, as `cash_rounding_of`.
/// Example: `cash_step<currencies::CHF>() == money<currencies::CHF>(0.05_dec)`.
template <currency_code C>
[[nodiscard]] constexpr money<C> cash_step() {
    return money<C>(cash_rounding_of(C).smallest);
}
/// The same at run time.
[[nodiscard]] constexpr any_money cash_step(currency_code const& code) {
    return any_money(code, cash_rounding_of(code).smallest);
}

namespace money_detail {
/// An amount counted in steps, which it must be a multiple of, and how many of its unit are one step.
template <class Money>
struct counted_steps {
    Money steps;
    typename Money::count_type unit = 0;

    constexpr counted_steps(Money const& m, Money const& step)
        : steps(m)
        , unit(amount_of(step).count) {
        if constexpr (is_any_money<Money>) {
            two_amounts const both("share out in steps", m, step);
            int const places = finer_places(both.a, both.b);
            steps = with_count(m, count_at(both.a, places), places);
            unit = count_at(both.b, places);
        }
        steps = with_count(steps, round_to_multiple(amount_of(steps), unit, rounding::exact, 1));
    }
    /// Parts of `steps` as parts of the amount.
    template <class Parts>
    [[nodiscard]] constexpr Parts back(Parts shared) const {
        for (Money& each : shared) each = with_count(steps, amount_of(each).count * unit);
        shared.kept_apart = with_count(steps, amount_of(shared.kept_apart).count * unit);
        return shared;
    }
};
} // namespace money_detail

/// Shares an amount out by weights, as `allocate`, in multiples of \p step: what is left goes out a step each. At run
/// time the parts have the finer unit of the two. Raises what `allocate` raises; `domain_error` when the step is not
/// above zero or \p m is no multiple of it (`round_to_cash` makes it one); `unit_mismatch` for a step of another
/// currency.
/// Example: `allocate_in_steps(total, any_money("USD", 1), {1, 1, 1}, remainder_to::first)[0] == any_money("USD", 4)`.
template <money_detail::amount_of_money Money, class Weights>
[[nodiscard]] constexpr allocation<Money> allocate_in_steps(Money const& m, std::type_identity_t<Money> const& step,
                                                            Weights const& weights, remainder_to rule) {
    money_detail::counted_steps<Money> const in(m, step);
    return in.back(allocate(in.steps, weights, rule));
}
/// The same for weights whose number is known.
template <money_detail::amount_of_money Money, class Weight, std::size_t Size>
[[nodiscard]] constexpr fixed_allocation<Money, Size>
allocate_in_steps(Money const& m, std::type_identity_t<Money> const& step, Weight const (&weights)[Size],
                  remainder_to rule) {
    money_detail::counted_steps<Money> const in(m, step);
    return in.back(allocate(in.steps, weights, rule));
}
/// Shares an amount out evenly to \p size parts, as `split`, in multiples of \p step. Raises as above.
/// Example: `split_in_steps(total, any_money("USD", 1), 3)[0] == any_money("USD", 4)`.
template <money_detail::amount_of_money Money, number_detail::whole_number Count>
[[nodiscard]] constexpr allocation<Money> split_in_steps(Money const& m, std::type_identity_t<Money> const& step,
                                                         Count size, remainder_to rule = remainder_to::first) {
    money_detail::counted_steps<Money> const in(m, step);
    return in.back(split(in.steps, size, rule));
}

} // namespace almanac::inline v0
