// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A rate of change. It compounds; it does not add: 10 % and then 10 % more are 21 %.
#pragma once

#include <almanac/core/no_limits.hpp>
#include <almanac/unit/percent.hpp>

namespace almanac::inline v0 {

/// A relative change over one period: `growth_rate::from_percent(2.7)`. Held as a fraction (0.027).
class growth_rate {
public:
    /// No change.
    constexpr growth_rate() = default;
    /// From a fraction: 0.027 for 2.7 %.
    [[nodiscard]] static constexpr growth_rate from_fraction(double fraction) { return growth_rate(fraction); }
    /// From per cent: 2.7 for 2.7 %.
    [[nodiscard]] static constexpr growth_rate from_percent(double percent) { return growth_rate(percent / 100.0); }
    /// The change that leads from `before` to `after`. Raises `domain_error` when `before` is not above zero: a rate
    /// from a base of zero or less means nothing.
    template <unit A, unit B, class R, class S>
    [[nodiscard]] static constexpr growth_rate between(quantity<A, R> const& before, quantity<B, S> const& after) {
        double const base = quantity<A>(before).value();
        if (!(base > 0.0)) raise<domain_error>("a growth rate needs a base above zero");
        return growth_rate(quantity<A>(after).value() / base - 1.0);
    }

    /// The change as a fraction of the base.
    [[nodiscard]] constexpr double fraction() const { return fraction_; }
    /// The change in per cent of the base.
    [[nodiscard]] constexpr double in_percent() const { return fraction_ * 100.0; }
    /// `base` after one period at this rate.
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
        return growth_rate(rate.fraction() + points.value() / 100.0);
    }
    /// The rate moved down by a number of percentage points.
    [[nodiscard]] friend constexpr growth_rate operator-(growth_rate rate, percentage_points points) {
        return growth_rate(rate.fraction() - points.value() / 100.0);
    }

    // The comment stands on the line that compilers quote.
    // clang-format off
    template <std::same_as<growth_rate> Rate>
    friend growth_rate operator+(growth_rate, Rate) = delete; // almanac: growth rates do not add; use compound(a, b)
    template <representation Number>
    friend growth_rate operator*(growth_rate, Number) = delete; // almanac: growth rates do not multiply; use compound
    template <representation Number>
    friend growth_rate operator*(Number, growth_rate) = delete; // almanac: growth rates do not multiply; use compound
    template <representation Number>
    friend growth_rate operator/(growth_rate, Number) = delete; // almanac: growth rates do not divide; use fraction()
    // clang-format on

private:
    constexpr explicit growth_rate(double fraction)
        : fraction_(fraction) {}
    double fraction_ = 0.0;
};

/// The rate of two periods in a row: 10 % then 10 % compound to 21 %.
[[nodiscard]] constexpr growth_rate compound(growth_rate first, growth_rate second) {
    return growth_rate::from_fraction((1.0 + first.fraction()) * (1.0 + second.fraction()) - 1.0);
}
/// The rate of `periods` periods in a row at one rate. Precondition: `periods >= 0`.
[[nodiscard]] constexpr growth_rate compound(growth_rate rate, unsigned periods) {
    growth_rate total;
    for (unsigned i = 0; i < periods; ++i) total = compound(total, rate);
    return total;
}

} // namespace almanac::inline v0

template <>
struct std::numeric_limits<almanac::growth_rate> : almanac::core_detail::no_limits<almanac::growth_rate> {};
