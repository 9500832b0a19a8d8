// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Per cent of a named whole, and percentage points between two of them. Per cent minus per cent is points; points
/// added to per cent are per cent again; per cent of different wholes have nothing to do with each other.
#pragma once

#include <almanac/core/no_limits.hpp>
#include <almanac/unit/quantity_cast.hpp>

namespace almanac::inline v0 {

/// A difference between two percentages: from 5 % to 8 % it is 3 percentage points.
/// Example: `quantity<units::percent>(8) - quantity<units::percent>(5) == percentage_points(3)`.
using percentage_points = quantity<units::percentage_point>;
/// Hundredths of a percentage point. They convert to points and add to them.
/// Example: `basis_points(50) == percentage_points(0.5)`.
using basis_points = quantity<units::basis_point>;

namespace refused {
// As those of quantities: the last template argument of a deleted function.
template <class Left, class Right>
struct these_are_percentages_of_different_wholes {};
template <class Whole, class Unit>
struct a_percentage_of_a_whole_does_not_convert_use_as_quantity_or_of {};
template <class Whole, class Other>
struct a_percentage_of_a_whole_takes_points_or_a_percentage_of_the_same_whole {};
template <class Whole, class Unit>
struct a_percentage_of_a_whole_is_taken_by_share_of_or_as_quantity {};
} // namespace refused

/// The operators of percentages of a whole, found by argument-dependent lookup.
namespace percent_operators {
struct found_here {};
} // namespace percent_operators

/// Per cent of a whole that has a name, which is compared letter by letter.
/// Example: `percent<"GDP">(11) > percent<"GDP">(7)`.
template <fixed_string Whole, representation Rep = double>
class percent : percent_operators::found_here {
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

    /// The number of per cent: 11 for 11 %. Example: `percent<"GDP">(11).value() == 11`.
    [[nodiscard]] constexpr Rep value() const { return value_; }
    /// What it is per cent of. Example: `percent<"GDP">::whole() == "GDP"`.
    [[nodiscard]] static constexpr std::string_view whole() { return Whole.view(); }
    /// The percentage as a quantity, which has forgotten its whole.
    /// Example: `percent<"GDP">(11).as_quantity() == quantity<units::percent>(11)`.
    [[nodiscard]] constexpr quantity<units::percent, Rep> as_quantity() const {
        return quantity<units::percent, Rep>(value_);
    }
    /// The part that this percentage makes of a total, which the call names because a quantity does not.
    /// Of integers it is a decimal, which is exact.
    /// Example: `percent<"GDP">(11).of<"GDP">(quantity<units::USD>(200)) == quantity<units::USD>(22)`.
    template <fixed_string Total, unit U, class S>
    requires(Total == Whole && !std::is_void_v<common_representation<Rep, S>>)
        [[nodiscard]] constexpr auto of(quantity<U, S> const& total) const {
        using common = common_representation<Rep, S>;
        using number = std::conditional_t<std::integral<common>, decimal, common>;
        auto const hundredfold = static_cast<number>(value_) * static_cast<number>(total.value());
        return quantity<U, number>(unit_detail::multiply_by_scale<scale{1, 1, -2}>(hundredfold));
    }
    // The comment stands on the line that compilers quote.
    // clang-format off
    template <fixed_string Total, unit U, class S> requires(!(Total == Whole))
    quantity<U, S> of(quantity<U, S> const&) const = delete; // almanac: this percentage is of another whole
    template <unit U, class S>
    quantity<U, S> of(quantity<U, S> const&) const = delete; // almanac: the call names the total, and the name is checked: of<"GDP">(gdp)
    template <unit U, class S,
              class Why = refused::a_percentage_of_a_whole_does_not_convert_use_as_quantity_or_of<
                  name<Whole>, unit_detail::unit_name<U>>>
    operator quantity<U, S>() const = delete; // almanac: cannot convert this; Why says why
    template <class Other>
    percent& operator+=(Other const&) = delete; // almanac: a percentage of a whole moves by share = share + points
    template <class Other>
    percent& operator-=(Other const&) = delete; // almanac: a percentage of a whole moves by share = share - points
    template <class Other>
    percent& operator*=(Other const&) = delete; // almanac: a percentage of a whole multiplies as share.as_quantity()
    template <class Other>
    percent& operator/=(Other const&) = delete; // almanac: a percentage of a whole divides as share.as_quantity()
    // clang-format on

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
/// Raises `domain_error` as above.
template <fixed_string Whole, unit U, unit_detail::exact_representation R, unit V, unit_detail::exact_representation S>
[[nodiscard]] constexpr percent<Whole, decimal> percent_of(quantity<U, R> const& part, quantity<V, S> const& whole,
                                                           int digits, rounding mode) {
    decimal const total = quantity<U, decimal>(whole).value();
    if (total <= 0) unit_detail::share_of_nothing();
    decimal const share = divide_to_digits(decimal(part.value()), total, digits, mode);
    return percent<Whole, decimal>(share == 0 ? share : times_power_of_ten(share, 2));
}

namespace unit_detail {
/// The number of per cent as points, which add.
template <fixed_string Whole, class Rep>
constexpr quantity<units::percentage_point, Rep> as_points(percent<Whole, Rep> const& share) {
    return quantity<units::percentage_point, Rep>(share.value());
}
template <unit Points, class Rep>
constexpr quantity<Points, Rep> const& as_points(quantity<Points, Rep> const& points) {
    return points;
}
template <fixed_string Whole, class Rep>
constexpr percent<Whole, Rep> from_points(quantity<units::percentage_point, Rep> const& points) {
    return percent<Whole, Rep>(points.value());
}

/// A percentage of a whole beside something else, as `operand` is for quantities.
template <class T>
struct share_operand : operand<T> {
    static constexpr bool is_share = false;
};
template <fixed_string Whole, class Rep>
struct share_operand<percent<Whole, Rep>> : operand<quantity<units::percentage_point, Rep>> {
    static constexpr bool is_share = true;
    static constexpr auto whole = Whole;
};

template <fixed_string Whole, class Rep>
struct named_operand<percent<Whole, Rep>> {
    using type = name<Whole>;
};

/// It multiplies with no amount unasked: the amount may not be its whole.
template <fixed_string Whole, class Rep>
struct beside_a_quantity<percent<Whole, Rep>> {
    static constexpr bool says_why = true;
    static constexpr bool refuses(operation_kind kind, unit const&, bool) { return is_product(kind); }
    template <class Name>
    using why = refused::a_percentage_of_a_whole_is_taken_by_share_of_or_as_quantity<name<Whole>, Name>;
};

template <bool IsComparison, class L, class R>
consteval auto share_rule() {
    using left = share_operand<L>;
    using right = share_operand<R>;
    if constexpr (left::is_share && right::is_share) {
        if constexpr (left::whole == right::whole) {
            return operation_rule < IsComparison ? operation_kind::comparison : operation_kind::addition,
                   quantity<units::percentage_point, typename left::number>, quantity < units::percentage_point,
                   typename right::number >> ();
        } else {
            return refused::these_are_percentages_of_different_wholes<operand_name<L>, operand_name<R>>{};
        }
    } else if constexpr (!IsComparison && left::is_share && right::is_quantity) {
        return operation_rule<operation_kind::addition, quantity<units::percentage_point, typename left::number>, R>();
    } else if constexpr (left::is_share && (right::is_quantity || right::is_number)) {
        return refused::a_percentage_of_a_whole_takes_points_or_a_percentage_of_the_same_whole<operand_name<L>,
                                                                                               operand_name<R>>{};
    } else if constexpr (right::is_share && (left::is_quantity || left::is_number)) {
        return refused::a_percentage_of_a_whole_takes_points_or_a_percentage_of_the_same_whole<operand_name<R>,
                                                                                               operand_name<L>>{};
    }
}
template <bool IsComparison, class L, class R>
using why_not_of_shares = decltype(share_rule<IsComparison, L, R>());
template <bool IsComparison, class L, class R>
inline constexpr bool shares_work = std::is_same_v<why_not_of_shares<IsComparison, L, R>, allowed>;
template <bool IsComparison, class L, class R>
inline constexpr bool shares_are_refused =
    !shares_work<IsComparison, L, R> && !std::is_void_v<why_not_of_shares<IsComparison, L, R>>;
template <class L, class R>
inline constexpr bool is_product_of_shares = (share_operand<L>::is_share || share_operand<R>::is_share) &&
                                             (share_operand<L>::is_share || share_operand<L>::is_number) &&
                                             (share_operand<R>::is_share || share_operand<R>::is_number);
} // namespace unit_detail

// The comment that explains a deleted function stands on the line that compilers quote.
// clang-format off
namespace percent_operators {

/// The share that two parts of one whole make together; a percentage moved by a number of points (or basis points).
template <class L, class R, class = std::enable_if_t<unit_detail::shares_work<false, L, R>>>
[[nodiscard]] constexpr auto operator+(L const& a, R const& b) {
    return unit_detail::from_points<unit_detail::share_operand<L>::whole>(unit_detail::as_points(a) +
                                                                          unit_detail::as_points(b));
}
template <class L, class R, class Why = unit_detail::why_not_of_shares<false, L, R>>
requires unit_detail::shares_are_refused<false, L, R>
L operator+(L const&, R const&) = delete; // almanac: cannot add these; Why says why

/// The distance between two percentages of one whole, in percentage points; a percentage moved down by a number of
/// points (or basis points).
template <class L, class R, class = std::enable_if_t<unit_detail::shares_work<false, L, R>>>
[[nodiscard]] constexpr auto operator-(L const& a, R const& b) {
    auto const points = unit_detail::as_points(a) - unit_detail::as_points(b);
    if constexpr (unit_detail::share_operand<R>::is_share) {
        return points;
    } else {
        return unit_detail::from_points<unit_detail::share_operand<L>::whole>(points);
    }
}
template <class L, class R, class Why = unit_detail::why_not_of_shares<false, L, R>>
requires unit_detail::shares_are_refused<false, L, R>
L operator-(L const&, R const&) = delete; // almanac: cannot subtract these; Why says why

// A multiple of a percentage may be of no whole.
template <class L, class R>
requires unit_detail::is_product_of_shares<L, R>
L operator*(L const&, R const&) = delete; // almanac: percentages of a whole do not multiply; share.as_quantity() does
template <class L, class R>
requires unit_detail::is_product_of_shares<L, R>
L operator/(L const&, R const&) = delete; // almanac: percentages of a whole do not divide; share.as_quantity() does

// Percentages compare when they are of one whole.
template <class L, class R, class = std::enable_if_t<unit_detail::shares_work<true, L, R>>>
[[nodiscard]] constexpr bool operator==(L const& a, R const& b) {
    return unit_detail::as_points(a) == unit_detail::as_points(b);
}
template <class L, class R, class Why = unit_detail::why_not_of_shares<true, L, R>>
requires unit_detail::shares_are_refused<true, L, R>
bool operator==(L const&, R const&) = delete; // almanac: cannot compare these; Why says why
template <class L, class R, class = std::enable_if_t<unit_detail::shares_work<true, L, R>>>
[[nodiscard]] constexpr bool operator<(L const& a, R const& b) {
    return unit_detail::as_points(a) < unit_detail::as_points(b);
}
template <class L, class R, class Why = unit_detail::why_not_of_shares<true, L, R>>
requires unit_detail::shares_are_refused<true, L, R>
bool operator<(L const&, R const&) = delete; // almanac: cannot compare these; Why says why
template <class L, class R, class = std::enable_if_t<unit_detail::shares_work<true, L, R>>>
[[nodiscard]] constexpr bool operator>(L const& a, R const& b) {
    return unit_detail::as_points(a) > unit_detail::as_points(b);
}
template <class L, class R, class Why = unit_detail::why_not_of_shares<true, L, R>>
requires unit_detail::shares_are_refused<true, L, R>
bool operator>(L const&, R const&) = delete; // almanac: cannot compare these; Why says why
template <class L, class R, class = std::enable_if_t<unit_detail::shares_work<true, L, R>>>
[[nodiscard]] constexpr bool operator<=(L const& a, R const& b) {
    return unit_detail::as_points(a) <= unit_detail::as_points(b);
}
template <class L, class R, class Why = unit_detail::why_not_of_shares<true, L, R>>
requires unit_detail::shares_are_refused<true, L, R>
bool operator<=(L const&, R const&) = delete; // almanac: cannot compare these; Why says why
template <class L, class R, class = std::enable_if_t<unit_detail::shares_work<true, L, R>>>
[[nodiscard]] constexpr bool operator>=(L const& a, R const& b) {
    return unit_detail::as_points(a) >= unit_detail::as_points(b);
}
template <class L, class R, class Why = unit_detail::why_not_of_shares<true, L, R>>
requires unit_detail::shares_are_refused<true, L, R>
bool operator>=(L const&, R const&) = delete; // almanac: cannot compare these; Why says why

} // namespace percent_operators
// clang-format on

} // namespace almanac::inline v0

template <almanac::fixed_string Whole, class Rep>
struct std::numeric_limits<almanac::percent<Whole, Rep>>
    : almanac::core_detail::no_limits<almanac::percent<Whole, Rep>> {};
