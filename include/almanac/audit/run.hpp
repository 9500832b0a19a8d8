// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The audit: each identity of a list held against the figures of a table or a dataset, by the compiler or at run time.
#pragma once

#include <almanac/audit/finding.hpp>
#include <almanac/audit/judge.hpp>
#include <almanac/audit/reconcile.hpp>
#include <almanac/indicator/dataset/dataset.hpp>
#include <almanac/statistics/hierarchy.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

/// How an audit goes about it.
/// Example: `audit(corridor::facts, corridor::identities, {.rule = rounding_rules::enclosing})`.
struct audit_options {
    /// How printed digits become intervals. "Impossible" is said by `rounding_rules::enclosing` alone, whatever this
    /// is: see `severity::error`.
    rounding_rule rule = rounding_rules::reading;
    /// Which identities have a finding, and what stands for a figure that the table has not, as in VTL. An absent part
    /// is zero in sums and differences alone; elsewhere it has no number.
    hierarchy_mode missing_parts = hierarchy_mode::always_null;
};

namespace audit_detail {

/// How many operands there are, as the modes of a hierarchy ask.
constexpr statistics_detail::rule_sides<double> tally_of(operands const& in) {
    statistics_detail::rule_sides<double> out;
    for (std::size_t i = 0; i < in.count; ++i) {
        operand_value const& each = in.all[i];
        ++out.involved;
        out.there += each.is_there ? 1u : 0u;
        out.numbered += each.has_number ? 1u : 0u;
        out.zeros += each.has_number && is_point(each.range) && each.range.lower.coefficient == 0 ? 1u : 0u;
    }
    return out;
}
/// The first operand that is there without a number, or that is not there; `count` where there is none.
constexpr std::size_t first_missing(operands const& in, bool absent_is_zero) {
    std::size_t i = 0;
    while (i < in.count && (in.all[i].has_number || (absent_is_zero && !in.all[i].is_there))) ++i;
    return i;
}

/// The operand that is to blame for a side too coarse: one without an end, or the one that is widest for its size.
constexpr std::size_t coarsest(operands const& in) {
    std::size_t widest = 0;
    decimal greatest = 0;
    for (std::size_t i = 0; i < in.count; ++i) {
        interval const& range = in.all[i].range;
        if (!is_bounded(range)) return i;
        decimal const size = magnitude(plus(range.lower, range.upper));
        decimal const relative = size.coefficient == 0 ? decimal(1) : quotient_of(width(range), size);
        if (greatest < relative) {
            greatest = relative;
            widest = i;
        }
    }
    return widest;
}

/// The unit of these dimensions at scale one.
constexpr unit unit_of_dimensions(dimensions const& its) {
    unit out;
    out.length = static_cast<std::int8_t>(its.length);
    out.mass = static_cast<std::int8_t>(its.mass);
    out.time = static_cast<std::int8_t>(its.time);
    out.information = static_cast<std::int8_t>(its.information);
    if (its.money != 0) out.money = {its.currency, static_cast<std::int8_t>(its.money)};
    if (its.second_money != 0) {
        unit second;
        second.money = {its.second_currency, static_cast<std::int8_t>(its.second_money)};
        out = out * second;
    }
    if (its.counted != 0) out.counted = power(counted(its.of_things), its.counted).counted;
    return out;
}
/// The unit to show the sides in: that of the first figure that has their dimension; without one, that of base units.
constexpr unit unit_of_sides(identity const& of, operands const& in, rows_found const& rows) {
    if (of.kind == identity_kind::published) return units::d;
    dimensions const wanted = in.all[0].has_number ? in.all[0].its : dimensions_of_right(of, in);
    for (std::size_t i = 0; i < rows.count; ++i) {
        if (!rows.all[i]->has_figure()) continue;
        dimensions its = dimensions_of(*rows.all[i]->in);
        its.time = without_year(*rows.all[i]->in).time;
        if (its == wanted) return *rows.all[i]->in;
    }
    // The first two figures, where these are all: dollars a tonne, not a kilogram.
    bool const is_quotient = is_multiplied(of.kind) && of.kind != identity_kind::product && of.right_count() == 2;
    if (is_quotient && rows.count == 2 && rows.all[0]->has_figure() && rows.all[1]->has_figure()) {
        unit const quotient = without_year(*rows.all[0]->in) / without_year(*rows.all[1]->in);
        if (dimensions_of(quotient) == wanted) return quotient;
    }
    return unit_of_dimensions(wanted);
}

/// Both sides in the unit of the finding, and how far they are apart.
constexpr void set_sides(finding& out, two_sides const& sides) {
    scale const back = inverse(without_year(out.in).size);
    out.left = times_scale(sides.left, back);
    out.right = times_scale(sides.right, back);
    out.imbalance = out.left - out.right;
    out.is_known = true;
}

/// Of an identity that lacks a figure: the side that is known, so that a report can say what would be expected.
constexpr void set_known_sides(finding& out, operands const& in) {
    scale const back = inverse(without_year(out.in).size);
    bool right_is_known = in.count > 1;
    for (std::size_t i = 1; i < in.count; ++i) right_is_known = right_is_known && in.all[i].has_number;
    if (in.all[0].has_number) out.left = times_scale(in.all[0].range, back);
    if (right_is_known) out.right = times_scale(right_side(out.of, in), back);
}

/// Whether the mode reports an identity, and whether it lacks a number.
struct completeness {
    bool is_reported = true;
    bool lacks_a_number = false;
};
constexpr bool is_additive_kind(identity const& of) {
    return of.kind == identity_kind::sum || of.kind == identity_kind::difference;
}
constexpr completeness completeness_of(identity const& of, operands const& in, hierarchy_mode mode) {
    statistics_detail::rule_sides<double> const tally = tally_of(in);
    return {statistics_detail::has_finding(tally, mode),
            is_additive_kind(of) ? statistics_detail::lacks_a_number(tally, mode) : tally.numbered < tally.involved};
}

/// The finding of an identity whose rows are found by a function; `is_reported` says whether the mode has one.
template <class Find>
constexpr finding finding_of(identity const& of, Find const& find, audit_options const& how, bool& is_reported) {
    rows_found rows;
    operands const in = operands_of(of, find, by_rule{how.rule}, rows);
    completeness const complete = completeness_of(of, in, how.missing_parts);
    is_reported = complete.is_reported;
    finding out;
    out.of = of;
    out.row_count = rows.count;
    for (std::size_t i = 0; i < rows.count; ++i) out.rows[i] = rows.all[i];
    out.in = unit_of_sides(of, in, rows);
    out.grade = of.kind == identity_kind::drift ? severity::changed_meaning : severity::undecided;
    if (complete.lacks_a_number) {
        std::size_t const missing = first_missing(in, is_additive_kind(of));
        out.lacking = of.operand(missing == in.count ? first_missing(in, false) : missing);
        set_known_sides(out, in);
        return out;
    }
    if (in.all_have_numbers()) check_units(of, in);
    known_sides const known = sides_with_rows(of, in, rows);
    two_sides const& sides = known.sides;
    if (!known.is_open) set_sides(out, sides);
    judgement const judged = judgement_of_sides(of, known, rows, find);
    out.verdict = judged.verdict;
    if (of.kind != identity_kind::drift) out.grade = judged.grade;
    if (out.grade == severity::undecided) out.lacking = of.operand(coarsest(in));
    if (!known.is_open && is_broken(of.relation, sides.left, sides.right)) {
        out.smallest = smallest_change(of, in, sides);
        if (in.all_have_numbers()) out.likely = diagnosis_of(of, in, sides, find);
    }
    return out;
}

template <class Find>
constexpr std::vector<finding> findings_of(identity_list identities, Find const& find, audit_options const& how) {
    std::vector<finding> out;
    out.reserve(identities.size());
    for (identity const& each : identities) {
        bool is_reported = false;
        finding const found = finding_of(each, find, how, is_reported);
        if (is_reported) out.push_back(found);
    }
    return out;
}
} // namespace audit_detail

/// The finding of one identity against a table or a dataset. A key that the table lacks leaves it undecided and is in
/// `lacking`. Raises `unit_mismatch` for sides in units that do not compare, `overflow_error` for a product of three
/// currencies, and `parse_error` for an operand that is no formula, or no key alone where a kind asks for a row.
/// Example: `audit(corridor::facts, claim(key).is_as_printed()).verdict == audit_verdict::consistent`.
[[nodiscard]] constexpr finding audit(table const& rows, identity const& of, audit_options const& how = {}) {
    bool is_reported = false;
    return audit_detail::finding_of(
        of, [&rows](std::string_view key) { return rows.find(key); }, how, is_reported);
}
[[nodiscard]] constexpr finding audit(dataset const& data, identity const& of, audit_options const& how = {}) {
    bool is_reported = false;
    return audit_detail::finding_of(
        of, [&data](std::string_view key) { return find(data, key); }, how, is_reported);
}

/// The findings of a list of identities, in its order, as far as the mode of the options has a finding of them. Raises
/// as for one. In a constant expression as at run time. About a microsecond an identity.
/// Example: `audit(corridor::facts, corridor::identities)`.
[[nodiscard]] constexpr std::vector<finding> audit(table const& rows, identity_list identities,
                                                   audit_options const& how = {}) {
    return audit_detail::findings_of(
        identities, [&rows](std::string_view key) { return rows.find(key); }, how);
}
[[nodiscard]] constexpr std::vector<finding> audit(dataset const& data, identity_list identities,
                                                   audit_options const& how = {}) {
    return audit_detail::findings_of(
        identities, [&data](std::string_view key) { return find(data, key); }, how);
}

namespace audit_detail {
/// How far the sides are apart against the greater of them, as a fraction; 0 of sides that meet.
constexpr decimal gap_against_size(finding const& f) {
    if (!f.is_broken() || overlaps(f.left, f.right)) return 0;
    bool const left_is_above = is_before(f.right, f.left);
    decimal const above = left_is_above ? f.left.lower : f.right.lower;
    decimal const below = left_is_above ? f.right.upper : f.left.upper;
    decimal const larger = magnitude(above) < magnitude(below) ? magnitude(below) : magnitude(above);
    return quotient_of(minus(above, below), larger);
}
constexpr std::uint16_t first_line(finding const& f) {
    std::uint16_t line = 0;
    for (std::size_t i = 0; i < f.row_count; ++i) {
        std::uint16_t const its = f.rows[i]->mentions[0].line;
        if (line == 0 || (its != 0 && its < line)) line = its;
    }
    return line;
}
} // namespace audit_detail

/// Whether the first finding is worse: by severity, then by how far the sides are apart against their size, then by the
/// number of figures, then by the line of the text. Example: `std::ranges::min(findings, is_worse).of.name`.
[[nodiscard]] constexpr bool is_worse(finding const& a, finding const& b) {
    if (a.grade != b.grade) return a.grade > b.grade;
    auto const by_gap = audit_detail::gap_against_size(a) <=> audit_detail::gap_against_size(b);
    if (by_gap != 0) return by_gap > 0;
    if (a.row_count != b.row_count) return a.row_count > b.row_count;
    return audit_detail::first_line(a) < audit_detail::first_line(b);
}

/// The findings with the worst first (see `is_worse`); equal ones keep their order. Quadratic at worst.
/// Example: `worst_first(audit(corridor::facts, corridor::identities)).front()`.
[[nodiscard]] constexpr std::vector<finding> worst_first(std::vector<finding> findings) {
    std::vector<finding> sorted;
    for (finding const& each : findings) {
        auto at = sorted.end();
        while (at != sorted.begin() && is_worse(each, *(at - 1))) --at;
        sorted.insert(at, each);
    }
    return sorted;
}

} // namespace almanac::inline v0
