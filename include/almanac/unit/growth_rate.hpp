// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A rate of change. It compounds; it does not add: 10 % and then 10 % more are 21 %.
#pragma once

#include <almanac/core/no_limits.hpp>
#include <almanac/unit/percent.hpp>

#include <compare>
#include <concepts>
#include <type_traits>

namespace almanac::inline v0 {

class growth_rate;

namespace refused {
// As those of quantities: the last template argument of a deleted function.
template <class Unit>
struct a_growth_rate_is_no_amount_or_factor_call_its_member_applied_to {};
template <class Unit>
struct a_growth_rate_does_not_convert_use_in_percent_or_fraction {};
} // namespace refused

namespace unit_detail {
/// Points move a rate; nothing else adds to it or multiplies with it.
template <>
struct beside_a_quantity<growth_rate> {
    static constexpr bool says_why = true;
    static constexpr bool refuses(operation_kind kind, unit const& u, bool quantity_is_left) {
        return u.kind != measure::proportion_difference || is_product(kind) || kind == operation_kind::comparison ||
               quantity_is_left;
    }
    template <class Name>
    using why = refused::a_growth_rate_is_no_amount_or_factor_call_its_member_applied_to<Name>;
};
} // namespace unit_detail

namespace unit_detail {
template <class T>
inline constexpr bool is_number_or_share = share_operand<T>::is_number || share_operand<T>::is_share;
template <class T>
inline constexpr bool is_number_or_quantity = is_number_or_share<T> || operand<T>::is_quantity;
/// Whether one is a growth rate and the other a number or a percentage.
template <class L, class R>
inline constexpr bool stands_beside_growth = std::is_same_v<L, growth_rate>   ? is_number_or_share<R>
                                             : std::is_same_v<R, growth_rate> ? is_number_or_share<L>
                                                                              : false;
/// The same of what might multiply, which a growth rate, an index number or the like might.
template <class L, class R>
inline constexpr bool multiplies_with_growth = stands_beside_growth<L, R> ||
                                               (std::is_same_v<L, growth_rate>
                                                    ? beside_a_quantity<R>::says_why
                                                    : std::is_same_v<R, growth_rate> && beside_a_quantity<L>::says_why);
} // namespace unit_detail

/// What does not work with growth rates, found by argument-dependent lookup.
namespace growth_operators {
struct found_here {};
} // namespace growth_operators

/// A relative change over one period, held as a fraction: 2.7 % is 0.027.
/// Example: `growth_rate::from_percent(2.7) > growth_rate::from_percent(2.5)`.
class growth_rate : growth_operators::found_here {
public:
    /// No change.
    constexpr growth_rate() = default;
    /// From a fraction: 0.027 for 2.7 %. Example: `growth_rate::from_fraction(0.5).in_percent() == 50`.
    [[nodiscard]] static constexpr growth_rate from_fraction(double fraction) {
        return growth_rate(as_fraction{fraction});
    }
    /// From per cent: 2.7 for 2.7 %. Example: `growth_rate::from_percent(50).fraction() == 0.5`.
    [[nodiscard]] static constexpr growth_rate from_percent(double percent) {
        return growth_rate(as_fraction{percent / 100.0});
    }
    /// The change that leads from `before` to `after`. Raises `domain_error` when `before` is not above zero: a rate
    /// from a base of zero or less means nothing.
    /// Example: `growth_rate::between(quantity<units::USD>(200), quantity<units::USD>(250)).in_percent() == 25`.
    template <unit A, unit B, class R, class S>
    [[nodiscard]] static constexpr growth_rate between(quantity<A, R> const& before, quantity<B, S> const& after) {
        double const base = quantity<A>(before).value();
        if (!(base > 0.0)) raise<domain_error>("a growth rate needs a base above zero");
        return growth_rate(as_fraction{quantity<A>(after).value() / base - 1.0});
    }

    /// The change as a fraction of the base.
    [[nodiscard]] constexpr double fraction() const { return fraction_; }
    /// The change in per cent of the base.
    [[nodiscard]] constexpr double in_percent() const { return fraction_ * 100.0; }
    /// `base` after one period at this rate.
    /// Example: `growth_rate::from_percent(50).applied_to(quantity<units::USD>(200)) == quantity<units::USD>(300)`.
    template <unit U>
    [[nodiscard]] constexpr quantity<U> applied_to(quantity<U> const& base) const {
        return base * (1.0 + fraction_);
    }

    friend constexpr bool operator==(growth_rate a, growth_rate b) { return a.fraction_ == b.fraction_; }
    friend constexpr bool operator<(growth_rate a, growth_rate b) { return a.fraction_ < b.fraction_; }
    friend constexpr bool operator>(growth_rate a, growth_rate b) { return a.fraction_ > b.fraction_; }
    friend constexpr bool operator<=(growth_rate a, growth_rate b) { return a.fraction_ <= b.fraction_; }
    friend constexpr bool operator>=(growth_rate a, growth_rate b) { return a.fraction_ >= b.fraction_; }

    /// How far apart two rates are, in percentage points.
    [[nodiscard]] friend constexpr percentage_points operator-(growth_rate a, growth_rate b) {
        return percentage_points(a.in_percent() - b.in_percent());
    }
    /// The rate moved by a number of percentage points: 2.7 % and half a point are 3.2 %.
    [[nodiscard]] friend constexpr growth_rate operator+(growth_rate rate, percentage_points points) {
        return from_fraction(rate.fraction() + points.value() / 100.0);
    }
    /// The rate moved down by a number of percentage points.
    [[nodiscard]] friend constexpr growth_rate operator-(growth_rate rate, percentage_points points) {
        return from_fraction(rate.fraction() - points.value() / 100.0);
    }

    // The comment stands on the line that compilers quote. Explicit, for an implicit conversion would take part in
    // overload resolution: points could not choose between a function of points and one of growth rates.
    // clang-format off
    template <class Number, class = std::enable_if_t<unit_detail::is_number_or_quantity<Number>>>
    explicit growth_rate(Number const&) = delete; // almanac: no growth rate of a bare number or a percentage; write growth_rate::from_percent(2.7), from_fraction(0.027) or between(before, after)
    template <unit U, class R, class Why = refused::a_growth_rate_does_not_convert_use_in_percent_or_fraction<unit_detail::unit_name<U>>>
    operator quantity<U, R>() const = delete; // almanac: cannot convert this; Why says why
    template <class Other>
    growth_rate& operator+=(Other const&) = delete; // almanac: growth rates compound: rate = compound(rate, next); points move it: rate = rate + points
    template <class Other>
    growth_rate& operator-=(Other const&) = delete; // almanac: points move a growth rate: rate = rate - points
    template <class Other>
    growth_rate& operator*=(Other const&) = delete; // almanac: growth rates do not multiply; use compound
    template <class Other>
    growth_rate& operator/=(Other const&) = delete; // almanac: growth rates do not divide; use fraction()
    template <std::same_as<growth_rate> Rate>
    friend growth_rate operator+(growth_rate, Rate) = delete; // almanac: growth rates do not add; use compound(a, b)
    // clang-format on

private:
    struct as_fraction {
        double value;
    };
    constexpr explicit growth_rate(as_fraction its)
        : fraction_(its.value) {}
    double fraction_ = 0.0;
};

namespace growth_operators {
// The comment stands on the line that compilers quote.
// clang-format off
template <class L, class R, class = std::enable_if_t<unit_detail::stands_beside_growth<L, R>>>
growth_rate operator+(L const&, R const&) = delete; // almanac: points move a growth rate: rate + percentage_points(1)
template <class L, class R, class = std::enable_if_t<unit_detail::stands_beside_growth<L, R>>>
growth_rate operator-(L const&, R const&) = delete; // almanac: points move a growth rate: rate - percentage_points(1)
template <class L, class R, class = std::enable_if_t<unit_detail::multiplies_with_growth<L, R>>>
growth_rate operator*(L const&, R const&) = delete; // almanac: growth rates do not multiply; use compound
template <class L, class R, class = std::enable_if_t<unit_detail::multiplies_with_growth<L, R>>>
growth_rate operator/(L const&, R const&) = delete; // almanac: growth rates do not divide; use fraction()
template <class L, class R, class = std::enable_if_t<unit_detail::stands_beside_growth<L, R>>>
bool operator==(L const&, R const&) = delete; // almanac: no growth rate of a bare number or a percentage; write growth_rate::from_percent(2.7) or from_fraction(0.027)
template <class L, class R, class = std::enable_if_t<unit_detail::stands_beside_growth<L, R>>>
std::partial_ordering operator<=>(L const&, R const&) = delete; // almanac: no growth rate of a bare number or a percentage; write growth_rate::from_percent(2.7) or from_fraction(0.027)
// clang-format on
} // namespace growth_operators

/// The rate of two periods in a row: 10 % then 10 % compound to 21 %.
/// Example: `compound(growth_rate::from_percent(50), growth_rate::from_percent(100)).in_percent() == 200`.
[[nodiscard]] constexpr growth_rate compound(growth_rate first, growth_rate second) {
    return growth_rate::from_fraction((1.0 + first.fraction()) * (1.0 + second.fraction()) - 1.0);
}
/// The rate of `periods` periods in a row at one rate; takes as many steps as there are periods.
[[nodiscard]] constexpr growth_rate compound(growth_rate rate, unsigned periods) {
    growth_rate total;
    for (unsigned i = 0; i < periods; ++i) total = compound(total, rate);
    return total;
}

} // namespace almanac::inline v0

template <>
struct std::numeric_limits<almanac::growth_rate> : almanac::core_detail::no_limits<almanac::growth_rate> {};
