// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// An index number: a level against a base period that is 100. Its base is part of the type.
#pragma once

#include <almanac/calendar/period_print.hpp>
#include <almanac/unit/quantity.hpp>

namespace almanac::inline v0 {

namespace refused {
template <class Left, class Right>
struct same_base_period {
    static constexpr bool holds = false;
};
template <class Left, class Right>
struct adding_indices {
    static constexpr bool allowed = false;
};
} // namespace refused

/// A level of an index that is 100 in `Base`: `index_number<year(2015)>(128.6)`. Indices of different bases do not
/// compare, subtract or divide: rebase one of them first. Levels never add.
template <period Base>
class index_number {
public:
    /// The level of the base period.
    constexpr index_number() = default;
    /// A level.
    constexpr explicit index_number(double level)
        : level_(level) {}

    /// The level; 100 in the base period.
    [[nodiscard]] constexpr double level() const { return level_; }
    /// The period in which the index is 100.
    [[nodiscard]] static constexpr period base() { return Base; }

private:
    double level_ = 100.0;
};

namespace unit_detail {
template <period P>
consteval auto spelled_period() {
    constexpr auto printed = to_text(P);
    return fixed_string<printed.size()>(printed.view());
}

template <period A, period B>
consteval bool check_same_base() {
    if constexpr (A == B) {
        return true;
    } else {
        static_assert(refused::same_base_period<name<spelled_period<A>()>, name<spelled_period<B>()>>::holds,
                      "almanac: these index numbers have different base periods; rebase one of them");
        return false;
    }
}
} // namespace unit_detail

/// How many times the level of `b` the level of `a` is.
template <period A, period B>
[[nodiscard]] constexpr double operator/(index_number<A> a, index_number<B> b) {
    return unit_detail::check_same_base<A, B>() ? a.level() / b.level() : 0.0;
}
/// The difference in index points.
template <period A, period B>
[[nodiscard]] constexpr quantity<units::index> operator-(index_number<A> a, index_number<B> b) {
    return quantity<units::index>(unit_detail::check_same_base<A, B>() ? a.level() - b.level() : 0.0);
}
/// The level moved by a number of index points.
template <period Base>
[[nodiscard]] constexpr index_number<Base> operator+(index_number<Base> a, quantity<units::index> points) {
    return index_number<Base>(a.level() + points.value());
}
/// The level moved down by a number of index points.
template <period Base>
[[nodiscard]] constexpr index_number<Base> operator-(index_number<Base> a, quantity<units::index> points) {
    return index_number<Base>(a.level() - points.value());
}
/// Does not compile: levels of an index have no sum.
template <period A, period B>
constexpr index_number<A> operator+(index_number<A> a, index_number<B>) {
    static_assert(refused::adding_indices<name<unit_detail::spelled_period<A>()>,
                                          name<unit_detail::spelled_period<B>()>>::allowed,
                  "almanac: levels of an index do not add");
    return a;
}
/// The index on another base: its level in the new base period becomes 100. Raises `domain_error` unless that level is
/// above zero. Example: `rebase<year(2020)>(index, level_in_2020)`.
template <period NewBase, period Base>
[[nodiscard]] constexpr index_number<NewBase> rebase(index_number<Base> index, index_number<Base> level_in_new_base) {
    if (!(level_in_new_base.level() > 0.0))
        raise<domain_error>("an index is rebased to a period with a level above zero");
    return index_number<NewBase>(index.level() * 100.0 / level_in_new_base.level());
}

template <period A, period B>
constexpr bool operator==(index_number<A> a, index_number<B> b) {
    return unit_detail::check_same_base<A, B>() && a.level() == b.level();
}
template <period A, period B>
constexpr bool operator<(index_number<A> a, index_number<B> b) {
    return unit_detail::check_same_base<A, B>() && a.level() < b.level();
}
template <period A, period B>
constexpr bool operator>(index_number<A> a, index_number<B> b) {
    return unit_detail::check_same_base<A, B>() && a.level() > b.level();
}
template <period A, period B>
constexpr bool operator<=(index_number<A> a, index_number<B> b) {
    return unit_detail::check_same_base<A, B>() && a.level() <= b.level();
}
template <period A, period B>
constexpr bool operator>=(index_number<A> a, index_number<B> b) {
    return unit_detail::check_same_base<A, B>() && a.level() >= b.level();
}

} // namespace almanac::inline v0
