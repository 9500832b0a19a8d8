// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What would mend a broken identity: the smallest change of one figure, and the slip that it looks like.
#pragma once

#include <almanac/audit/finding.hpp>
#include <almanac/audit/sides.hpp>
#include <almanac/indicator/rounding_interval.hpp>

#include <cstddef>
#include <cstdint>

namespace almanac::inline v0 {
namespace audit_detail {

constexpr decimal quotient_of(decimal a, decimal b) {
    return b.coefficient == 0 ? decimal(0) : divide_to_digits(a, b, 6, rounding::half_even);
}
constexpr decimal minus(decimal a, decimal b) { return subtract_to_digits(a, b, 18, rounding::half_even); }
constexpr decimal plus(decimal a, decimal b) { return add_to_digits(a, b, 18, rounding::half_even); }
constexpr decimal magnitude(decimal a) { return sign(a) < 0 ? -a : a; }

/// The factor that an operand would have to be taken with, others as they are: the ends of the sides that are nearest
/// to each other meet. 0 where no factor does it.
constexpr decimal factor_needed(identity const& of, operands const& in, std::size_t i, two_sides const& sides) {
    bool const left_is_above = is_before(sides.right, sides.left);
    decimal const left = left_is_above ? sides.left.lower : sides.left.upper;
    decimal const right = left_is_above ? sides.right.upper : sides.right.lower;
    if (i == 0) return quotient_of(right, left);
    int const its_sign = sign_of(of.kind, i - 1);
    if (is_multiplied(of.kind)) {
        decimal const one(of.kind == identity_kind::growth ? 1 : 0);
        decimal const above = plus(left, one);
        decimal const below = plus(right, one);
        return its_sign > 0 ? quotient_of(above, below) : quotient_of(below, above);
    }
    decimal const its_end = (left_is_above == (its_sign > 0)) ? in.all[i].range.upper : in.all[i].range.lower;
    decimal const gap = minus(left, right);
    return quotient_of(its_sign > 0 ? plus(its_end, gap) : minus(its_end, gap), its_end);
}

/// The smallest change of one operand that lets the sides meet.
constexpr reconciliation smallest_change(identity const& of, operands const& in, two_sides const& sides) {
    reconciliation best;
    if (overlaps(sides.left, sides.right)) return best; // broken at a touching end alone
    bool const left_alone = of.kind == identity_kind::attainable || of.kind == identity_kind::mean ||
                            of.kind == identity_kind::ranked || is_of_one_row(of.kind);
    for (std::size_t i = 0; i < (left_alone ? 1 : in.count); ++i) {
        decimal const factor = factor_needed(of, in, i, sides);
        if (sign(factor) <= 0) continue;
        decimal const change = minus(factor, 1);
        bool const is_first = best.operand.empty();
        if (!is_first && !(magnitude(change) < magnitude(best.change))) continue;
        best = {of.operand(i), change};
    }
    best.change = round_to_digits(best.change, 3, rounding::up);
    return best;
}

struct slip_factor {
    slip what;
    decimal factor;
};
inline constexpr slip_factor slip_factors[] = {{slip::thousand, {1, 3}},         {slip::million, {1, 6}},
                                               {slip::hundred, {1, 2}},          {slip::month_for_year, {12, 0}},
                                               {slip::quarter_for_year, {4, 0}}, {slip::mile, {1609344, -6}},
                                               {slip::pound, {220462262, -8}},   {slip::cubic_foot, {353146667, -7}}};

/// Whether exchanging two digits beside each other in the figure of an operand lets the sides meet.
constexpr bool exchanged_digits_mend(identity const& of, operands in, std::size_t i, observation const& row,
                                     two_sides const& before) {
    decimal const value = normalised(row.value);
    scale const to_base = without_year(*row.in).size;
    std::int64_t place = 1;
    for (std::int64_t rest = value.coefficient; rest / 10 != 0; rest /= 10, place *= 10) {
        std::int64_t const low = rest % 10;
        std::int64_t const high = rest / 10 % 10;
        if (low == high) continue;
        decimal const other(value.coefficient + (low - high) * 9 * place, value.exponent);
        in.all[i].range = times_scale(rounding_interval(other, row.qualified, *row.in), to_base);
        two_sides const sides = is_of_one_row(of.kind) ? two_sides{in.all[i].range, before.right} : sides_of(of, in);
        if (overlaps(sides.left, sides.right)) return true;
    }
    return false;
}

/// Whether a slip makes sense of figures of these dimensions: miles of a length, a month of an amount, a hundred of a
/// ratio.
constexpr bool may_be(slip what, dimensions const& its) {
    bool const is_ratio = its == dimensions{};
    bool const has_no_time = its.time == 0;
    switch (what) {
    case slip::hundred: return is_ratio;
    case slip::month_for_year:
    case slip::quarter_for_year: return !is_ratio;
    case slip::mile: return its.length == 1 && its.mass == 0 && has_no_time;
    case slip::pound: return its.mass == 1 && its.length == 0 && has_no_time;
    case slip::cubic_foot: return its.length == 3 && its.mass == 0;
    default: return true;
    }
}

/// The slip of the ratio of the sides, or none.
constexpr slip slip_of_sides(identity const& of, dimensions const& its, two_sides const& sides) {
    for (slip_factor const& each : slip_factors) {
        if (!may_be(each.what, its)) continue;
        interval const factor = exactly(each.factor);
        if (overlaps(sides.left * factor, sides.right) || overlaps(sides.left, sides.right * factor)) return each.what;
    }
    interval const one = exactly(decimal(1));
    bool const is_ratio = is_multiplied(of.kind) && of.kind != identity_kind::growth;
    if (is_ratio && overlaps(quotient_of_ranges(one, sides.left), sides.right)) return slip::inverted;
    if (of.kind == identity_kind::growth) {
        interval const of_later = one - quotient_of_ranges(one, sides.right + one);
        if (overlaps(sides.left, of_later)) return slip::other_base;
    }
    if (overlaps(-sides.left, sides.right)) return slip::sign;
    bool const is_multiple = of.kind == identity_kind::multiple || of.kind == identity_kind::quotient;
    if (is_multiple && (overlaps(sides.left + one, sides.right) || overlaps(sides.left - one, sides.right))) {
        return slip::one_more_time;
    }
    return slip::none;
}

/// The slip that a broken identity of bounded sides looks like. `find` gives the row of a key.
template <class Find>
constexpr diagnosis diagnosis_of(identity const& of, operands const& in, two_sides const& sides, Find const& find) {
    bool const says_which_number = of.relation == rule_relation::equal && of.kind != identity_kind::domain;
    if (!says_which_number || !is_bounded(sides.left) || !is_bounded(sides.right)) return {};
    slip const of_ratio = slip_of_sides(of, in.all[0].its, sides);
    if (of_ratio != slip::none) return {of_ratio, {}};
    for (std::size_t i = 0; i < in.count; ++i) {
        if (!is_single_key(of.operand(i))) continue;
        observation const& row = *find(of.operand(i));
        if (row.qualified == qualifier::exact) continue; // of many digits some exchange always mends
        if (exchanged_digits_mend(of, in, i, row, sides)) return {slip::exchanged_digits, of.operand(i)};
    }
    return {};
}

} // namespace audit_detail
} // namespace almanac::inline v0
