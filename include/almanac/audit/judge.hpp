// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Whether an identity holds: its operands are looked up, its sides are held against each other.
#pragma once

#include <almanac/audit/finding.hpp>
#include <almanac/audit/rounding_of_sums.hpp>
#include <almanac/audit/row_checks.hpp>
#include <almanac/audit/sides.hpp>
#include <almanac/indicator/dataset/observation.hpp>
#include <almanac/indicator/rounding_interval.hpp>

#include <cstddef>
#include <string_view>

namespace almanac::inline v0 {
namespace audit_detail {

/// The rows that were asked for, each once.
struct rows_found {
    observation const* all[most_rows]{};
    std::size_t count = 0;

    constexpr void add(observation const* row) {
        for (std::size_t i = 0; i < count; ++i) {
            if (all[i]->key == row->key) return; // not the pointers: see leads_somewhere
        }
        if (count < most_rows) all[count++] = row;
    }
};

/// What a figure counts as: what its digits leave open by a rule, or the number as it is printed.
struct by_rule {
    rounding_rule rule{};
    constexpr interval operator()(observation const& row) const { return range_of(row, rule); }
};
struct as_printed {
    constexpr interval operator()(observation const& row) const { return exactly(row.value); }
};

/// The value of a row in base units. Raises `domain_error` for a number without a unit.
template <class RangeOf>
constexpr operand_value value_of_row(observation const& row, RangeOf const& range) {
    if (!row.has_figure()) return {.has_number = false};
    unit const& in = indicator_detail::unit_of_number(row);
    int const months = months_of(in);
    if (months == 0) return {.range = times_scale(range(row), in.size), .its = dimensions_of(in)};
    unit const amount = without_year(in);
    operand_value out{.range = times_scale(range(row), amount.size), .its = dimensions_of(in)};
    out.its.time = amount.time;
    out.its.months = months;
    return out;
}

/// Raises `parse_error` where a kind asks for figures of their own, with a row each, and an operand is a formula.
constexpr void check_operands(identity const& of, std::size_t count) {
    if (!is_of_one_row(of.kind) && of.kind != identity_kind::within_period) return;
    for (std::size_t i = 0; i < count; ++i) {
        if (!is_single_key(of.operand(i))) refused::this_operand_is_not_a_formula(of.operand(i), 0, "a key alone");
    }
}
/// The operands of an identity; the rows that they name are added to `rows`.
template <class Find, class RangeOf>
constexpr operands operands_of(identity const& of, Find const& find, RangeOf const& range, rows_found& rows) {
    auto const value_of_key = [&](std::string_view key) -> operand_value {
        observation const* const row = find(key);
        if (!indicator_detail::leads_somewhere(row)) return {.is_there = false, .has_number = false};
        rows.add(row);
        return value_of_row(*row, range);
    };
    operands out;
    out.count = of.right_count() + 1;
    check_operands(of, out.count);
    for (std::size_t i = 0; i < out.count; ++i) out.all[i] = value_of_formula(of.operand(i), value_of_key);
    return out;
}
/// The sides of operands that all have numbers, with their rows.
constexpr known_sides sides_with_rows(identity const& of, operands const& in, rows_found const& rows) {
    if (is_of_one_row(of.kind)) return sides_of_row(of.kind, *rows.all[0], in.all[0].range);
    two_sides const sides = sides_of(of, in);
    if (of.kind != identity_kind::within_period) return {sides};
    return sides_of_periods(sides, rows.all[0]->when, rows.all[rows.count - 1]->when);
}
template <class Find, class RangeOf>
constexpr two_sides sides_by(identity const& of, Find const& find, RangeOf const& range) {
    rows_found rows;
    operands const in = operands_of(of, find, range, rows);
    return sides_with_rows(of, in, rows).sides;
}

constexpr bool is_greater(rule_relation r) {
    return r == rule_relation::greater || r == rule_relation::greater_or_equal;
}
/// Whether no numbers of the two sides stand as the relation says.
constexpr bool is_broken(rule_relation relation, interval const& left, interval const& right) {
    if (relation == rule_relation::equal) return !overlaps(left, right);
    bool const greater = is_greater(relation);
    interval const& low = greater ? right : left;
    interval const& high = greater ? left : right;
    if (low.lower_bound == bound::unbounded || high.upper_bound == bound::unbounded) return false;
    bool const is_strict = relation == rule_relation::less || relation == rule_relation::greater;
    auto const order = low.lower <=> high.upper;
    bool const both_closed = low.lower_bound == bound::closed && high.upper_bound == bound::closed;
    return order > 0 || (order == 0 && (is_strict || !both_closed));
}
/// Whether all numbers of the two sides stand as an order says; equal sides need only meet.
constexpr bool is_borne_out(rule_relation relation, interval const& left, interval const& right) {
    switch (relation) {
    case rule_relation::equal: return overlaps(left, right);
    case rule_relation::less: return is_broken(rule_relation::greater_or_equal, left, right);
    case rule_relation::less_or_equal: return !may_exceed(left, right);
    case rule_relation::greater: return is_broken(rule_relation::less_or_equal, left, right);
    case rule_relation::greater_or_equal: break;
    }
    return !may_exceed(right, left);
}

/// A verdict and how much it matters.
struct judgement {
    audit_verdict verdict = audit_verdict::undecided;
    severity grade = severity::undecided;
};

/// Whether a calendar year is held against a fiscal one, and not on purpose.
constexpr bool mixes_years(identity const& of, observation const* const* rows, std::size_t count) {
    bool has_calendar_year = false;
    bool has_fiscal_year = false;
    for (std::size_t i = 0; i < count; ++i) {
        has_calendar_year = has_calendar_year || rows[i]->when.kind == period_kind::year;
        has_fiscal_year = has_fiscal_year || rows[i]->when.kind == period_kind::fiscal_year;
    }
    return has_calendar_year && has_fiscal_year && !of.is_across_years;
}

/// How much an identity matters that is broken, or impossible.
constexpr severity grade_of_broken(identity const& of, bool is_impossible) {
    if (of.is_admitted) return severity::note;
    return is_impossible && of.assumes.empty() ? severity::error : severity::warning;
}
/// The judgement of sides that are known; the enclosing rule is asked only where the other breaks it.
template <class Find>
constexpr judgement judgement_of_sides(identity const& of, known_sides const& known, rows_found const& rows,
                                       Find const& find) {
    if (known.is_open) return {};
    if (known.is_wrong) return {audit_verdict::inconsistent, grade_of_broken(of, true)};
    two_sides const& sides = known.sides;
    if (is_borne_out(of.relation, sides.left, sides.right)) {
        bool const is_sum = of.kind == identity_kind::sum && rows.count == of.right_count() + 1;
        bool const is_doubtful =
            (is_sum && is_unlikely_rounding(rows.all, rows.count)) || mixes_years(of, rows.all, rows.count);
        return {audit_verdict::consistent, is_doubtful ? severity::note : severity::none};
    }
    if (!is_broken(of.relation, sides.left, sides.right)) return {};
    two_sides const widest = sides_by(of, find, by_rule{rounding_rules::enclosing});
    bool const is_impossible = is_broken(of.relation, widest.left, widest.right);
    return {is_impossible ? audit_verdict::inconsistent : audit_verdict::undecided, grade_of_broken(of, is_impossible)};
}
/// The judgement of an identity without the finding, which costs a compiler more. A missing figure leaves it undecided.
template <class Find>
constexpr judgement judgement_of(identity const& of, Find const& find, rounding_rule const& rule = {}) {
    rows_found rows;
    operands const in = operands_of(of, find, by_rule{rule}, rows);
    judgement out;
    if (in.all_have_numbers()) {
        check_units(of, in);
        out = judgement_of_sides(of, sides_with_rows(of, in, rows), rows, find);
    }
    if (of.kind == identity_kind::drift) out.grade = severity::changed_meaning;
    return out;
}

} // namespace audit_detail
} // namespace almanac::inline v0
