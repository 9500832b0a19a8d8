// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Per cent of a named whole, and percentage points between two of them. Per cent minus per cent is points; points
/// added to per cent are per cent again; per cent of different wholes have nothing to do with each other.
#pragma once

#include <almanac/unit/quantity_cast.hpp>

namespace almanac::inline v0 {

/// A difference between two percentages: from 5 % to 8 % are 3 percentage points.
using percentage_points = quantity<units::percentage_point>;
/// Hundredths of a percentage point. They convert to points and add to them.
using basis_points = quantity<units::basis_point>;

namespace refused {
template <class Left, class Right>
struct same_whole {
    static constexpr bool holds = false;
};
template <class Whole, class Unit>
struct percent_of_whole {
    static constexpr bool converts = false;
};
} // namespace refused

/// Per cent of a whole that has a name: `percent<"GDP">(11)`. The name is compared letter by letter.
template <fixed_string Whole, representation Rep = double>
class percent {
public:
    /// Zero per cent.
    constexpr percent() = default;
    /// `value` per cent of the whole.
    constexpr explicit percent(Rep value)
        : value_(value) {}
    /// Names the whole of a percentage that has none; the caller answers for the name.
    // A template, so that a bare number is never on its way into a quantity here.
    template <class R>
    constexpr explicit percent(quantity<units::percent, R> const& share)
        : value_(quantity<units::percent, Rep>(share).value()) {}

    /// The number of per cent: 11 for 11 %.
    [[nodiscard]] constexpr Rep value() const { return value_; }
    /// What it is per cent of.
    [[nodiscard]] static constexpr std::string_view whole() { return Whole.view(); }
    /// The percentage as a quantity, which has forgotten its whole.
    [[nodiscard]] constexpr quantity<units::percent, Rep> as_quantity() const {
        return quantity<units::percent, Rep>(value_);
    }
    /// The part that this percentage makes of `total`: `percent<"GDP">(11).of(gdp)`. Of integers it is a decimal, which
    /// is exact.
    template <unit U, class S>
    [[nodiscard]] constexpr auto of(quantity<U, S> const& total) const {
        if constexpr (!unit_detail::check_common_representation<Rep, S>()) {
            return total;
        } else {
            using common = common_representation<Rep, S>;
            using number = std::conditional_t<std::integral<common>, decimal, common>;
            auto const hundredfold = static_cast<number>(value_) * static_cast<number>(total.value());
            return quantity<U, number>(unit_detail::multiply_by_scale<scale{1, 1, -2}>(hundredfold));
        }
    }
    /// Does not compile: a percentage is neither points nor an amount. Use `as_quantity()` or `of(total)`.
    template <unit U, class S>
    constexpr operator quantity<U, S>() const {
        static_assert(refused::percent_of_whole<name<Whole>, name<spelled<U>()>>::converts,
                      "almanac: a percentage of a whole does not convert; use as_quantity() or of(total)");
        return {};
    }

private:
    Rep value_{};
};

namespace unit_detail {
[[noreturn]] inline void share_of_nothing() { raise<domain_error>("a percentage needs a whole above zero"); }
} // namespace unit_detail

/// The percentage that `part` makes of `whole`, for floating-point quantities. The caller answers for the name.
/// Raises `domain_error` unless the whole is above zero. Example: `percent_of<"imports">(energy, imports)`.
template <fixed_string Whole, unit U, unit V, std::floating_point Rep>
[[nodiscard]] constexpr percent<Whole, Rep> percent_of(quantity<U, Rep> const& part, quantity<V, Rep> const& whole) {
    Rep const total = quantity<U, Rep>(whole).value();
    if (!(total > Rep(0))) unit_detail::share_of_nothing();
    return percent<Whole, Rep>(part.value() / total * Rep(100));
}
/// The percentage that `part` makes of `whole`, for integers and decimals, with at most `digits` significant digits.
template <fixed_string Whole, unit U, unit_detail::exact_representation R, unit V, unit_detail::exact_representation S>
[[nodiscard]] constexpr percent<Whole, decimal> percent_of(quantity<U, R> const& part, quantity<V, S> const& whole,
                                                           int digits, rounding mode) {
    decimal const total = quantity<U, decimal>(whole).value();
    if (total <= 0) unit_detail::share_of_nothing();
    decimal const share = divide_to_digits(decimal(part.value()), total, digits, mode);
    return percent<Whole, decimal>(share == 0 ? share : times_power_of_ten(share, 2));
}

namespace unit_detail {
template <fixed_string A, fixed_string B>
consteval bool check_same_whole() {
    if constexpr (A == B) {
        return true;
    } else {
        static_assert(refused::same_whole<name<A>, name<B>>::holds,
                      "almanac: these are percentages of different wholes");
        return false;
    }
}

/// The number of per cent as points, which add.
template <fixed_string Whole, class Rep>
constexpr quantity<units::percentage_point, Rep> as_points(percent<Whole, Rep> const& share) {
    return quantity<units::percentage_point, Rep>(share.value());
}
template <fixed_string Whole, class Rep>
constexpr percent<Whole, Rep> from_points(quantity<units::percentage_point, Rep> const& points) {
    return percent<Whole, Rep>(points.value());
}
} // namespace unit_detail

/// The share that two parts of one whole make together.
template <fixed_string A, class R, fixed_string B, class S>
[[nodiscard]] constexpr auto operator+(percent<A, R> const& a, percent<B, S> const& b) {
    if constexpr (!unit_detail::check_same_whole<A, B>()) {
        return a;
    } else {
        return unit_detail::from_points<A>(unit_detail::as_points(a) + unit_detail::as_points(b));
    }
}
/// The distance between two percentages of one whole, in percentage points.
template <fixed_string A, class R, fixed_string B, class S>
[[nodiscard]] constexpr auto operator-(percent<A, R> const& a, percent<B, S> const& b) {
    if constexpr (!unit_detail::check_same_whole<A, B>()) {
        return quantity<units::percentage_point>();
    } else {
        return unit_detail::as_points(a) - unit_detail::as_points(b);
    }
}
/// The percentage moved by a number of points (or basis points).
template <fixed_string A, class R, unit Points, class S>
[[nodiscard]] constexpr auto operator+(percent<A, R> const& a, quantity<Points, S> const& points) {
    return unit_detail::from_points<A>(unit_detail::as_points(a) + points);
}
/// The percentage moved down by a number of points (or basis points).
template <fixed_string A, class R, unit Points, class S>
[[nodiscard]] constexpr auto operator-(percent<A, R> const& a, quantity<Points, S> const& points) {
    return unit_detail::from_points<A>(unit_detail::as_points(a) - points);
}

/// Percentages compare when they are of one whole.
template <fixed_string A, class R, fixed_string B, class S>
[[nodiscard]] constexpr bool operator==(percent<A, R> const& a, percent<B, S> const& b) {
    return unit_detail::check_same_whole<A, B>() && a.as_quantity() == b.as_quantity();
}
template <fixed_string A, class R, fixed_string B, class S>
[[nodiscard]] constexpr bool operator<(percent<A, R> const& a, percent<B, S> const& b) {
    return unit_detail::check_same_whole<A, B>() && a.as_quantity() < b.as_quantity();
}
template <fixed_string A, class R, fixed_string B, class S>
[[nodiscard]] constexpr bool operator>(percent<A, R> const& a, percent<B, S> const& b) {
    return unit_detail::check_same_whole<A, B>() && a.as_quantity() > b.as_quantity();
}
template <fixed_string A, class R, fixed_string B, class S>
[[nodiscard]] constexpr bool operator<=(percent<A, R> const& a, percent<B, S> const& b) {
    return unit_detail::check_same_whole<A, B>() && a.as_quantity() <= b.as_quantity();
}
template <fixed_string A, class R, fixed_string B, class S>
[[nodiscard]] constexpr bool operator>=(percent<A, R> const& a, percent<B, S> const& b) {
    return unit_detail::check_same_whole<A, B>() && a.as_quantity() >= b.as_quantity();
}

} // namespace almanac::inline v0
