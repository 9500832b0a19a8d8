// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The order of quantities: those of one dimension compare, in the finer of their two units. `quantity.hpp` opens it.
#pragma once

#include <almanac/unit/quantity.hpp>

#include <compare>

namespace almanac::inline v0 {

namespace unit_detail {
/// Two operands in one unit and one type.
template <class Number>
struct met {
    Number left{};
    Number right{};
};

/// Both operands in the finer unit, where both are exact: 1 km and 999 m meet in metres, from either side.
template <unit A, class R, unit B, class S>
constexpr auto meet(quantity<A, R> const& a, quantity<B, S> const& b) {
    if constexpr (A == B && std::same_as<R, S>) {
        return met<R>{a.value(), b.value()};
    } else if constexpr (!check_common_representation<R, S>()) {
        return met<int>{};
    } else {
        using number = common_representation<R, S>;
        constexpr bool a_is_finer = is_below_one(A.size / B.size);
        constexpr unit fine = a_is_finer ? A : B;
        constexpr unit coarse = a_is_finer ? B : A;
        if constexpr (!scales_exactly<number>(coarse.size / fine.size)) {
            static_assert(refused::lossless<name<spelled<A>()>, name<spelled<B>()>>::allowed,
                          "almanac: comparing these units loses digits; convert one: quantity_cast<...>(q, rounding)");
            return met<int>{};
        } else {
            return met<number>{convert_value<A, fine>(static_cast<number>(a.value())),
                               convert_value<B, fine>(static_cast<number>(b.value()))};
        }
    }
}
} // namespace unit_detail

// Written out one by one: a defaulted <=> makes g++ 12 sort a column of quantities half as slowly again as raw numbers.

/// Equal amounts, in whichever units: `quantity<units::km>(1) == quantity<units::m>(1000)`.
template <unit A, class R, unit B, class S>
requires(same_dimension(A, B)) [[nodiscard]] constexpr bool operator==(quantity<A, R> const& a,
                                                                       quantity<B, S> const& b) {
    auto const both = unit_detail::meet(a, b);
    return both.left == both.right;
}
/// The order of the amounts. A not-a-number is in no order with anything.
template <unit A, class R, unit B, class S>
requires(same_dimension(A, B)) [[nodiscard]] constexpr bool operator<(quantity<A, R> const& a,
                                                                      quantity<B, S> const& b) {
    auto const both = unit_detail::meet(a, b);
    return both.left < both.right;
}
template <unit A, class R, unit B, class S>
requires(same_dimension(A, B)) [[nodiscard]] constexpr bool operator>(quantity<A, R> const& a,
                                                                      quantity<B, S> const& b) {
    auto const both = unit_detail::meet(a, b);
    return both.left > both.right;
}
template <unit A, class R, unit B, class S>
requires(same_dimension(A, B)) [[nodiscard]] constexpr bool operator<=(quantity<A, R> const& a,
                                                                       quantity<B, S> const& b) {
    auto const both = unit_detail::meet(a, b);
    return both.left <= both.right;
}
template <unit A, class R, unit B, class S>
requires(same_dimension(A, B)) [[nodiscard]] constexpr bool operator>=(quantity<A, R> const& a,
                                                                       quantity<B, S> const& b) {
    auto const both = unit_detail::meet(a, b);
    return both.left >= both.right;
}

/// Does not compile: two dimensions have no order. Nor are they equal or unequal.
template <unit A, class R, unit B, class S>
requires(!same_dimension(A, B)) constexpr bool operator==(quantity<A, R> const&, quantity<B, S> const&) {
    static_assert(refused::comparing<name<spelled<A>()>, name<spelled<B>()>>::allowed,
                  "almanac: cannot compare these units");
    return false;
}
/// Does not compile, and neither do `<`, `>`, `<=` and `>=`, which the compiler derives from this.
template <unit A, class R, unit B, class S>
requires(!same_dimension(A, B)) constexpr std::partial_ordering operator<=>(quantity<A, R> const&,
                                                                            quantity<B, S> const&) {
    static_assert(refused::comparing<name<spelled<A>()>, name<spelled<B>()>>::allowed,
                  "almanac: cannot compare these units");
    return std::partial_ordering::unordered;
}

} // namespace almanac::inline v0
