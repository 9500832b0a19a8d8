// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The order of quantities: those of one dimension compare, in whichever units. `quantity.hpp` includes it.
#pragma once

#include <almanac/unit/quantity.hpp>

#include <compare>

namespace almanac::inline v0 {

namespace unit_detail {
/// The magnitude of a number times that of a scale: 128 bits hold any product of 64 with 64.
struct wide_magnitude {
    core_detail::uint128 digits = 0;
    int power_of_ten = 0;
};

constexpr int count_wide_digits(core_detail::uint128 value) {
    int count = 0;
    for (; value != 0; value /= 10) ++count;
    return count;
}

/// Where one magnitude stands against another. Never overflows: the places of the leading digits decide, or bring the
/// exponents so close that the shorter number takes the zeros.
constexpr std::strong_ordering order(wide_magnitude a, wide_magnitude b) {
    if (a.digits == 0 || b.digits == 0) return a.digits <=> b.digits;
    int const a_leads = count_wide_digits(a.digits) + a.power_of_ten;
    int const b_leads = count_wide_digits(b.digits) + b.power_of_ten;
    if (a_leads != b_leads) return a_leads <=> b_leads;
    for (; a.power_of_ten > b.power_of_ten; --a.power_of_ten) {
        if (__builtin_mul_overflow(a.digits, core_detail::uint128{10}, &a.digits)) return std::strong_ordering::greater;
    }
    for (; b.power_of_ten > a.power_of_ten; --b.power_of_ten) {
        if (__builtin_mul_overflow(b.digits, core_detail::uint128{10}, &b.digits)) return std::strong_ordering::less;
    }
    return a.digits <=> b.digits;
}

/// A number, an integer or a decimal, times `factor` and a power of ten.
template <class Number>
constexpr wide_magnitude magnitude_times(Number value, std::uint64_t factor, int power_of_ten) {
    if constexpr (std::same_as<Number, decimal>) {
        return {static_cast<core_detail::uint128>(number_detail::magnitude_of(value.coefficient)) * factor,
                power_of_ten + value.exponent};
    } else {
        auto const bits = static_cast<std::uint64_t>(value);
        return {static_cast<core_detail::uint128>(value < Number{} ? 0 - bits : bits) * factor, power_of_ten};
    }
}

template <class Number>
constexpr int sign_of(Number value) {
    if constexpr (std::same_as<Number, decimal>) {
        return value.coefficient < 0 ? -1 : value.coefficient > 0 ? 1 : 0;
    } else {
        return value < Number{} ? -1 : value > Number{} ? 1 : 0;
    }
}

/// -1, 0 or 1 for the order of two exact numbers, the first in a unit that is `a_in_b` of the second's. The answer is
/// always known, so nothing is raised: 10^17 km are more than 5 m, whatever 64 bits hold.
template <class R, class S>
constexpr int exact_order(R a, S b, scale const& a_in_b) {
    int const sign = sign_of(a);
    if (sign != sign_of(b)) return sign < sign_of(b) ? -1 : 1;
    auto const order_of_magnitudes =
        order(magnitude_times(a, a_in_b.numerator, a_in_b.power_of_ten), magnitude_times(b, a_in_b.denominator, 0));
    return order_of_magnitudes == 0 ? 0 : order_of_magnitudes < 0 ? -sign : sign;
}

/// Compares two quantities by the comparison of two numbers.
template <class L, class R, class Compare>
constexpr bool compared(L const& a, R const& b, Compare compare) {
    constexpr unit in_a = L::unit_of;
    constexpr unit in_b = R::unit_of;
    using number = common_representation<typename L::representation_type, typename R::representation_type>;
    if constexpr (std::is_same_v<typename L::representation_type, typename R::representation_type> &&
                  in_a.size == in_b.size) {
        return compare(a.value(), b.value());
    } else if constexpr (std::floating_point<number>) {
        constexpr unit fine = finer_unit(in_a, in_b);
        return compare(convert_value<in_a, fine>(static_cast<number>(a.value())),
                       convert_value<in_b, fine>(static_cast<number>(b.value())));
    } else {
        constexpr scale a_in_b = in_a.size / in_b.size;
        return compare(exact_order(a.value(), b.value(), a_in_b), 0);
    }
}
} // namespace unit_detail

// Written out one by one: a defaulted <=> makes g++ 12 sort a column of quantities half as slowly again as raw numbers.
// The comment that explains a deleted function stands on the line that compilers quote.
// clang-format off

namespace quantity_operators {

using unit_detail::operation_kind;

/// Equal amounts, in whichever units: `quantity<units::km>(1) == quantity<units::m>(1000)`.
template <class L, class R, class = std::enable_if_t<unit_detail::works<operation_kind::comparison, L, R>>>
[[nodiscard]] constexpr bool operator==(L const& a, R const& b) {
    return unit_detail::compared(a, b, [](auto const& x, auto const& y) { return x == y; });
}
template <class L, class R, class Why = unit_detail::why_not<operation_kind::comparison, L, R>>
requires unit_detail::is_refused<operation_kind::comparison, L, R>
bool operator==(L const&, R const&) = delete; // almanac: cannot compare these; Why says why

/// The order of the amounts. A not-a-number is in no order with anything.
template <class L, class R, class = std::enable_if_t<unit_detail::works<operation_kind::comparison, L, R>>>
[[nodiscard]] constexpr bool operator<(L const& a, R const& b) {
    return unit_detail::compared(a, b, [](auto const& x, auto const& y) { return x < y; });
}
template <class L, class R, class Why = unit_detail::why_not<operation_kind::comparison, L, R>>
requires unit_detail::is_refused<operation_kind::comparison, L, R>
bool operator<(L const&, R const&) = delete; // almanac: cannot compare these; Why says why

template <class L, class R, class = std::enable_if_t<unit_detail::works<operation_kind::comparison, L, R>>>
[[nodiscard]] constexpr bool operator>(L const& a, R const& b) {
    return unit_detail::compared(a, b, [](auto const& x, auto const& y) { return x > y; });
}
template <class L, class R, class Why = unit_detail::why_not<operation_kind::comparison, L, R>>
requires unit_detail::is_refused<operation_kind::comparison, L, R>
bool operator>(L const&, R const&) = delete; // almanac: cannot compare these; Why says why

template <class L, class R, class = std::enable_if_t<unit_detail::works<operation_kind::comparison, L, R>>>
[[nodiscard]] constexpr bool operator<=(L const& a, R const& b) {
    return unit_detail::compared(a, b, [](auto const& x, auto const& y) { return x <= y; });
}
template <class L, class R, class Why = unit_detail::why_not<operation_kind::comparison, L, R>>
requires unit_detail::is_refused<operation_kind::comparison, L, R>
bool operator<=(L const&, R const&) = delete; // almanac: cannot compare these; Why says why

template <class L, class R, class = std::enable_if_t<unit_detail::works<operation_kind::comparison, L, R>>>
[[nodiscard]] constexpr bool operator>=(L const& a, R const& b) {
    return unit_detail::compared(a, b, [](auto const& x, auto const& y) { return x >= y; });
}
template <class L, class R, class Why = unit_detail::why_not<operation_kind::comparison, L, R>>
requires unit_detail::is_refused<operation_kind::comparison, L, R>
bool operator>=(L const&, R const&) = delete; // almanac: cannot compare these; Why says why

} // namespace quantity_operators
// clang-format on

} // namespace almanac::inline v0
