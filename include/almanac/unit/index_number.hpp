// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// An index number: a level against a base period that is 100. Its base is part of the type.
#pragma once

#include <almanac/calendar/period_print.hpp>
#include <almanac/core/no_limits.hpp>
#include <almanac/unit/quantity.hpp>

#include <compare>
#include <type_traits>

namespace almanac::inline v0 {

namespace refused {
// As those of quantities: the last template argument of a deleted function.
template <class Left, class Right>
struct these_index_numbers_have_different_bases_rebase_one_of_them {};
template <class Left, class Right>
struct levels_of_an_index_do_not_add {};
template <class Unit>
struct an_index_number_goes_with_an_amount_by_deflate_and_inflate {};
template <class Unit>
struct an_index_number_does_not_convert_use_level {};
/// The condition of a named function that takes two index numbers.
template <class Left, class Right>
struct same_base_period {
    static constexpr bool holds = false;
};
} // namespace refused

/// The operators of index numbers, found by argument-dependent lookup.
namespace index_operators {
struct found_here {};
} // namespace index_operators

/// A level of an index that is 100 in `Base`. Indices of different bases do not
/// compare, subtract or divide: rebase one of them first. Levels never add.
/// Example: `index_number<year(2015)>(128.6) > index_number<year(2015)>(100)`.
template <period Base>
class index_number : index_operators::found_here {
public:
    /// The level of the base period.
    constexpr index_number() = default;
    /// A level.
    constexpr explicit index_number(double level)
        : level_(level) {}

    /// The level; 100 in the base period. Example: `index_number<year(2015)>(128.6).level() == 128.6`.
    [[nodiscard]] constexpr double level() const { return level_; }
    /// The period in which the index is 100. Example: `index_number<year(2015)>::base() == year(2015)`.
    [[nodiscard]] static constexpr period base() { return Base; }

    // The comment stands on the line that compilers quote.
    // clang-format off
    template <unit U, class R, class Why = refused::an_index_number_does_not_convert_use_level<unit_detail::unit_name<U>>>
    operator quantity<U, R>() const = delete; // almanac: cannot convert this; Why says why
    template <class Other>
    index_number& operator+=(Other const&) = delete; // almanac: index points move a level: level = level + points; levels do not add
    template <class Other>
    index_number& operator-=(Other const&) = delete; // almanac: index points move a level: level = level - points
    template <class Other>
    index_number& operator*=(Other const&) = delete; // almanac: an index number is no factor; use level()
    template <class Other>
    index_number& operator/=(Other const&) = delete; // almanac: an index number is no factor; use level()
    // clang-format on

private:
    double level_ = 100.0;
};

namespace unit_detail {
/// Index points move a level; nothing else goes with it.
template <period Base>
struct beside_a_quantity<index_number<Base>> {
    static constexpr bool says_why = true;
    static constexpr bool refuses(operation_kind kind, unit const& u, bool quantity_is_left) {
        bool const is_sum = kind == operation_kind::addition || kind == operation_kind::subtraction;
        return u.kind != measure::index || !is_sum || quantity_is_left;
    }
    template <class Name>
    using why = refused::an_index_number_goes_with_an_amount_by_deflate_and_inflate<Name>;
};

template <class T>
inline constexpr bool is_index_number = false;
template <period Base>
inline constexpr bool is_index_number<index_number<Base>> = true;
/// An index number and a bare number, in either order.
template <class L, class R>
inline constexpr bool are_index_and_number = (is_index_number<L> && operand<R>::is_number) ||
                                             (is_index_number<R> && operand<L>::is_number);

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
template <period A, period B>
using why_not_one_index =
    refused::these_index_numbers_have_different_bases_rebase_one_of_them<name<spelled_period<A>()>,
                                                                         name<spelled_period<B>()>>;
template <period A, period B>
using why_no_sum_of_levels =
    refused::levels_of_an_index_do_not_add<name<spelled_period<A>()>, name<spelled_period<B>()>>;
} // namespace unit_detail

/// The index on another base: its level in the new base period becomes 100. Raises `domain_error` unless that level is
/// above zero. Example: `rebase<year(2020)>(index, level_in_2020)`.
template <period NewBase, period Base>
[[nodiscard]] constexpr index_number<NewBase> rebase(index_number<Base> index, index_number<Base> level_in_new_base) {
    if (!(level_in_new_base.level() > 0.0))
        raise<domain_error>("an index is rebased to a period with a level above zero");
    return index_number<NewBase>(index.level() * 100.0 / level_in_new_base.level());
}

// The comment that explains a deleted function stands on the line that compilers quote.
// clang-format off
namespace index_operators {

/// How many times the level of `b` the level of `a` is.
template <period Base>
[[nodiscard]] constexpr double operator/(index_number<Base> a, index_number<Base> b) {
    return a.level() / b.level();
}
template <period A, period B, class Why = unit_detail::why_not_one_index<A, B>>
requires(!(A == B))
double operator/(index_number<A>, index_number<B>) = delete; // almanac: cannot divide these; Why says why

/// The difference in index points.
template <period Base>
[[nodiscard]] constexpr quantity<units::index> operator-(index_number<Base> a, index_number<Base> b) {
    return quantity<units::index>(a.level() - b.level());
}
/// The level moved down by a number of index points.
template <period Base>
[[nodiscard]] constexpr index_number<Base> operator-(index_number<Base> a, quantity<units::index> points) {
    return index_number<Base>(a.level() - points.value());
}
template <period A, period B, class Why = unit_detail::why_not_one_index<A, B>>
requires(!(A == B))
double operator-(index_number<A>, index_number<B>) = delete; // almanac: cannot subtract these; Why says why

/// The level moved by a number of index points.
template <period Base>
[[nodiscard]] constexpr index_number<Base> operator+(index_number<Base> a, quantity<units::index> points) {
    return index_number<Base>(a.level() + points.value());
}
template <period A, period B, class Why = unit_detail::why_no_sum_of_levels<A, B>>
double operator+(index_number<A>, index_number<B>) = delete; // almanac: cannot add these; Why says why

// A number that changes a level may be one of another base.
template <class L, class R, class = std::enable_if_t<unit_detail::are_index_and_number<L, R>>>
double operator*(L const&, R const&) = delete; // almanac: an index number is no factor; use level()
template <period A, period B>
double operator*(index_number<A>, index_number<B>) = delete; // almanac: index numbers do not multiply; use level()
template <class L, class R, class = std::enable_if_t<unit_detail::are_index_and_number<L, R>>>
double operator/(L const&, R const&) = delete; // almanac: an index number is no factor; use level()
template <class L, class R, class = std::enable_if_t<unit_detail::are_index_and_number<L, R>>>
bool operator==(L const&, R const&) = delete; // almanac: an index number compares with one of the same base; use level()
template <class L, class R, class = std::enable_if_t<unit_detail::are_index_and_number<L, R>>>
std::partial_ordering operator<=>(L const&, R const&) = delete; // almanac: an index number compares with one of the same base; use level()

// Levels of one base compare.
template <period Base>
[[nodiscard]] constexpr bool operator==(index_number<Base> a, index_number<Base> b) {
    return a.level() == b.level();
}
template <period A, period B, class Why = unit_detail::why_not_one_index<A, B>>
requires(!(A == B))
bool operator==(index_number<A>, index_number<B>) = delete; // almanac: cannot compare these; Why says why
template <period Base>
[[nodiscard]] constexpr bool operator<(index_number<Base> a, index_number<Base> b) {
    return a.level() < b.level();
}
template <period A, period B, class Why = unit_detail::why_not_one_index<A, B>>
requires(!(A == B))
bool operator<(index_number<A>, index_number<B>) = delete; // almanac: cannot compare these; Why says why
template <period Base>
[[nodiscard]] constexpr bool operator>(index_number<Base> a, index_number<Base> b) {
    return a.level() > b.level();
}
template <period A, period B, class Why = unit_detail::why_not_one_index<A, B>>
requires(!(A == B))
bool operator>(index_number<A>, index_number<B>) = delete; // almanac: cannot compare these; Why says why
template <period Base>
[[nodiscard]] constexpr bool operator<=(index_number<Base> a, index_number<Base> b) {
    return a.level() <= b.level();
}
template <period A, period B, class Why = unit_detail::why_not_one_index<A, B>>
requires(!(A == B))
bool operator<=(index_number<A>, index_number<B>) = delete; // almanac: cannot compare these; Why says why
template <period Base>
[[nodiscard]] constexpr bool operator>=(index_number<Base> a, index_number<Base> b) {
    return a.level() >= b.level();
}
template <period A, period B, class Why = unit_detail::why_not_one_index<A, B>>
requires(!(A == B))
bool operator>=(index_number<A>, index_number<B>) = delete; // almanac: cannot compare these; Why says why

} // namespace index_operators
// clang-format on

} // namespace almanac::inline v0

template <almanac::period Base>
struct std::numeric_limits<almanac::index_number<Base>> : almanac::core_detail::no_limits<almanac::index_number<Base>> {
};
