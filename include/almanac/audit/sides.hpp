// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The two sides of an identity as intervals, from the intervals of its figures.
#pragma once

#include <almanac/audit/attainable.hpp>
#include <almanac/audit/formula.hpp>
#include <almanac/audit/identity.hpp>
#include <almanac/number/interval_arithmetic.hpp>
#include <almanac/unit/units.hpp>

#include <cstddef>
#include <string_view>

namespace almanac::inline v0 {

/// What a compiler names when a constant expression runs into it.
namespace refused {
/// Raises `unit_mismatch`: the two sides of an identity are in units that do not compare.
[[noreturn]] inline void the_sides_are_in_different_units(std::string_view name) {
    raise(
        unit_mismatch(text<700>("cannot audit \"")
                          .append(name)
                          .append("\": its sides are in units that do not compare; where other things are counted, say "
                                  "what that assumes: assuming(...), and of a month and a year 12 * the month")));
}
} // namespace refused

namespace audit_detail {

/// How the right side is made: a sum with signs, or a product with exponents 1 and -1.
constexpr bool is_multiplied(identity_kind k) {
    return k == identity_kind::product || k == identity_kind::quotient || k == identity_kind::unit_price ||
           k == identity_kind::share || k == identity_kind::multiple || k == identity_kind::growth ||
           k == identity_kind::currency_pair;
}
/// The sign, or the exponent, of the i-th operand on the right.
constexpr int sign_of(identity_kind k, std::size_t i) {
    if (k == identity_kind::complete || k == identity_kind::currency_pair) return -1;
    bool const first_is_other = k == identity_kind::difference || (is_multiplied(k) && k != identity_kind::product);
    return first_is_other && i > 0 ? -1 : 1;
}

/// Whether a unit is an amount per that time, with nothing else in its scale.
constexpr bool is_amount_per(unit const& u, unit const& time) {
    if (u.time != -1 || u.kind != measure::amount || u.length == 2) return false;
    scale const size = (u * time).size;
    return size.denominator == 1 && size.numerator == 1;
}
/// 12 of an amount a year, 1 of one a month, 0 of any other unit.
constexpr int months_of(unit const& u) { return is_amount_per(u, units::a) ? 12 : is_amount_per(u, units::mo) ? 1 : 0; }
/// An amount a year, or a month, is held against an amount of one: the time is left out of the unit.
constexpr unit without_year(unit const& u) {
    int const months = months_of(u);
    return months == 0 ? u : u * (months == 12 ? units::a : units::mo);
}

/// The numbers of a range times a scale.
constexpr interval times_scale(interval range, scale const& by) {
    if (by.power_of_ten != 0) {
        if (range.lower_bound != bound::unbounded) range.lower = times_power_of_ten(range.lower, by.power_of_ten);
        if (range.upper_bound != bound::unbounded) range.upper = times_power_of_ten(range.upper, by.power_of_ten);
    }
    if (by.numerator != 1) range = range * exactly(decimal(by.numerator));
    return by.denominator == 1 ? range : divide(range, exactly(decimal(by.denominator)));
}

/// The operands of an identity, the left one first.
struct operands {
    operand_value all[most_operands + 1]{};
    std::size_t count = 0;

    [[nodiscard]] constexpr bool all_have_numbers() const {
        for (std::size_t i = 0; i < count; ++i) {
            if (!all[i].has_number) return false;
        }
        return true;
    }
};

/// The dimensions of the right side.
constexpr dimensions dimensions_of_right(identity const& of, operands const& in) {
    if (!is_multiplied(of.kind)) return in.all[1].its;
    dimensions out;
    for (std::size_t i = 1; i < in.count; ++i) out.add(in.all[i].its, sign_of(of.kind, i - 1));
    return out;
}
/// Raises unless the sides have one dimension. What is counted may differ where the identity assumes something: that
/// freelancers are persons.
constexpr void check_units(identity const& of, operands const& in) {
    if (of.kind == identity_kind::attainable || is_of_one_row(of.kind)) return;
    bool const is_lax = !of.assumes.empty() || of.kind == identity_kind::drift;
    dimensions const& like = in.all[of.kind == identity_kind::ranked ? 1 : 0].its; // a rank is of no unit
    auto const fits = [&](dimensions const& other) {
        if (!other.same_rate(like)) return false;
        return is_lax ? other.same_but_things(like) : other == like;
    };
    bool all_fit = fits(dimensions_of_right(of, in));
    for (std::size_t i = 1; i < in.count && !is_multiplied(of.kind); ++i) all_fit = all_fit && fits(in.all[i].its);
    if (!all_fit) refused::the_sides_are_in_different_units(of.name);
}

/// Both sides in base units.
struct two_sides {
    interval left = exactly(decimal(0));
    interval right = exactly(decimal(0));
};

/// Whether some number of the first is greater than some number of the second.
constexpr bool may_exceed(interval const& a, interval const& b) {
    if (a.upper_bound == bound::unbounded || b.lower_bound == bound::unbounded) return true;
    return b.lower < a.upper;
}
/// Whether all numbers of the first are greater than all numbers of the second.
constexpr bool exceeds(interval const& a, interval const& b) { return is_before(b, a); }
/// The ranks that the first on the right can have among all of them: behind those that are greater.
constexpr interval rank_of_first(operands const& in) {
    int certain = 1;
    int possible = 1;
    for (std::size_t i = 2; i < in.count; ++i) {
        certain += exceeds(in.all[i].range, in.all[1].range) ? 1 : 0;
        possible += may_exceed(in.all[i].range, in.all[1].range) ? 1 : 0;
    }
    return closed_interval(decimal(certain), decimal(possible));
}

/// The right side by its kind, in base units.
constexpr interval right_side(identity const& of, operands const& in) {
    if (of.kind == identity_kind::complete) {
        interval rest = exactly(decimal(1));
        for (std::size_t i = 1; i < in.count; ++i) rest = rest - in.all[i].range;
        return rest;
    }
    if (of.kind == identity_kind::ranked) return rank_of_first(in);
    interval out = in.all[1].range;
    if (of.kind == identity_kind::currency_pair) return quotient_of_ranges(exactly(decimal(1)), out);
    for (std::size_t i = 2; i < in.count; ++i) {
        interval const& next = in.all[i].range;
        bool const is_forward = sign_of(of.kind, i - 1) > 0;
        if (of.kind == identity_kind::mean) {
            out = hull(out, next);
        } else if (!is_multiplied(of.kind)) {
            out = is_forward ? out + next : out - next;
        } else {
            out = is_forward ? out * next : quotient_of_ranges(out, next);
        }
    }
    return of.kind == identity_kind::growth ? out - exactly(decimal(1)) : out;
}
/// Both sides. Of `attainable`: the percentage or mean in reach of the one that is printed.
constexpr two_sides sides_of(identity const& of, operands const& in) {
    if (of.kind != identity_kind::attainable) return {in.all[0].range, right_side(of, in)};
    interval const& things = in.all[1].range;
    return {in.all[0].range, is_point(things) ? attainable_near(in.all[0].range, things.lower) : in.all[0].range};
}

} // namespace audit_detail
} // namespace almanac::inline v0
