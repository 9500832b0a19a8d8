// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Rows beside one another: which rows of a dataset are of the same thing elsewhere, which of them compare as they are,
/// and what would have to be waived for the others.
#pragma once

#include <almanac/calendar/period_print.hpp>
#include <almanac/compare/figures/comparability.hpp>
#include <almanac/compare/figures/time.hpp>
#include <almanac/core/text.hpp>
#include <almanac/indicator/dataset/observation.hpp>

#include <vector>

namespace almanac::inline v0 {

/// A row to compare with, and what speaks against it. Refers to the row.
/// Example: `comparison_of(row, other).compares()`.
struct comparable_row {
    observation const* row = nullptr; ///< the row, never null in what a search returns
    bool units_meet = true;           ///< whether the units convert, but for their price basis; if not, nothing helps
    reasons to_waive{};               ///< what must be waived to compare the two; empty where they compare as they are
    period over_time = no_period();   ///< of a rate beside a flow: the period of the flow, over which the rate is taken

    /// Whether the two compare without a waiver. Example: `comparison_of(row, other).compares()`.
    [[nodiscard]] constexpr bool compares() const { return units_meet && to_waive.empty(); }
    /// The same when these reasons are waived.
    [[nodiscard]] constexpr bool compares(reasons waived) const { return units_meet && (to_waive - waived).empty(); }
};

namespace compare_detail {
constexpr int count_of(reasons set) {
    int count = 0;
    for (int i = 0; i < reason_count; ++i) count += set.has(static_cast<reason>(i)) ? 1 : 0;
    return count;
}
/// Those with fewer waivers first; those with another unit last.
constexpr bool compares_sooner(comparable_row const& a, comparable_row const& b) {
    if (a.units_meet != b.units_meet) return a.units_meet;
    return count_of(a.to_waive) < count_of(b.to_waive);
}
} // namespace compare_detail

/// Two figures to compare; see `figures_of`. Example: `figure_pair{india, pakistan}`.
struct figure_pair {
    any_figure one{};   ///< the one figure
    any_figure other{}; ///< the other
};

namespace compare_detail {
/// Whether the one is a rate, and the other a flow that it can be beside when it is taken over the flow's period.
constexpr bool is_rate_of(any_figure const& rate, any_figure const& flow) {
    if (!is_amount_per_time(rate.in()) || !has_length(flow.on.when) || !is_bounded(flow.on.when)) return false;
    return same_dimension_but_prices(rate.in() * units_of_time[time_of_rate(rate.in())].in, flow.in());
}
/// What the pair becomes, and what speaks against it.
struct compared {
    figure_pair figures{};
    comparable_row as{};
};
constexpr compared compared_rows(observation const& row, observation const& other) {
    compared out{{figure_of(row), figure_of(other)}, {&other}};
    auto& [one, another] = out.figures;
    if (!same_dimension_but_prices(one.in(), another.in())) {
        bool const first_is_rate = is_rate_of(one, another);
        out.as.units_meet = first_is_rate || is_rate_of(another, one);
        if (!out.as.units_meet) return out;
        any_figure& rate = first_is_rate ? one : another;
        out.as.over_time = (first_is_rate ? another : one).on.when;
        out.as.to_waive = convertibility_over(rate, out.as.over_time);
        rate = over(rate, out.as.over_time, out.as.to_waive);
    }
    out.as.to_waive = out.as.to_waive | comparability(one, another);
    return out;
}
} // namespace compare_detail

/// What speaks against comparing two rows. "4 billion dollars a year" and the dollars of 2024 meet in 2024. Raises
/// `domain_error` for a row without a figure. Example: `comparison_of(row, other).units_meet`.
[[nodiscard]] constexpr comparable_row comparison_of(observation const& row, observation const& other) {
    return compare_detail::compared_rows(row, other).as;
}

/// The figures of two rows, in units that meet as far as there are such: a rate beside a flow is taken over the period
/// of the flow. What `comparison_of` names still has to be waived. Raises as that.
/// Example: `ratio(pair.one, pair.other, comparison_of(row, other).to_waive)`.
[[nodiscard]] constexpr figure_pair figures_of(observation const& row, observation const& other) {
    return compare_detail::compared_rows(row, other).figures;
}

/// Whether the rows are figures of one thing in two areas: the same is measured, in the same way and of the same part,
/// both in all or both towards some counterpart. Example: `are_of_two_areas(row, other)`.
[[nodiscard]] constexpr bool are_of_two_areas(observation const& a, observation const& b) {
    if (!a.has_figure() || !b.has_figure() || !a.what.is_stated()) return false;
    if (a.where.empty() || b.where.empty() || a.where == b.where) return false;
    if (a.counterpart.empty() != b.counterpart.empty()) return false;
    return a.what == b.what && a.by == b.by;
}

/// Whether the rows are figures of one thing in one area: two statements to hold against each other.
/// Example: `!are_of_one_thing(row, other)`.
[[nodiscard]] constexpr bool are_of_one_thing(observation const& a, observation const& b) {
    if (!a.has_figure() || !b.has_figure() || !a.what.is_stated()) return false;
    return a.what == b.what && a.by == b.by && a.where == b.where && a.counterpart == b.counterpart;
}

/// The rows that are of the same thing as this one in another area, those first that compare as they are, then those
/// that need fewer waivers, and last those in a unit that does not convert. Two counterparts may differ: that is for
/// the reader to see. `rows` is a range of `observation` that holds them, as `rows_of(corridor::facts)` does. Linear in
/// the rows, and quadratic in those found. Example: `comparable_with(corridor::at(key), rows_of(corridor::facts))`.
template <class Rows>
[[nodiscard]] constexpr std::vector<comparable_row> comparable_with(observation const& row, Rows&& rows) {
    std::vector<comparable_row> found;
    for (observation const& other : rows) {
        if (!are_of_two_areas(row, other)) continue;
        comparable_row const next = comparison_of(row, other);
        auto at = found.begin();
        while (at != found.end() && !compare_detail::compares_sooner(next, *at)) ++at;
        found.insert(at, next);
    }
    return found;
}

/// What has to be done to compare with the row: "compares", "compares over 2024" (a rate), "waive(reason::period)", or
/// "does not compare: in MW". Example: `to_text(comparison_of(row, other)).view() == "compares"`.
[[nodiscard]] constexpr text<700> to_text(comparable_row const& other) {
    text<700> out;
    if (!other.units_meet) return out.append("does not compare: in ").append(to_text(*other.row->in).view());
    if (other.to_waive.empty()) out.append("compares");
    if (other.over_time.kind != period_kind::none) {
        out.append(out.empty() ? "over " : " over ").append(to_text(other.over_time).view());
        if (!other.to_waive.empty()) out.append(", ");
    }
    if (other.to_waive.empty()) return out;
    out.append("waive(");
    char const* before = "";
    for (int i = 0; i < reason_count; ++i) {
        if (!other.to_waive.has(static_cast<reason>(i))) continue;
        out.append(before).append("reason::").append(to_text(static_cast<reason>(i)));
        before = ", ";
    }
    return out.append(")");
}

/// How many pairs of figures of one thing in two areas compare, and with what.
/// Example: `count_comparisons(rows_of(corridor::facts)).as_they_are`.
struct comparison_counts {
    int pairs = 0;                ///< how many there are
    int as_they_are = 0;          ///< how many compare without a waiver
    int with_inferred_period = 0; ///< when `period_inferred` alone is waived
    int with_one_waiver = 0;      ///< when another reason alone is waived
    int with_more_waivers = 0;    ///< how many need several waivers
    int not_at_all = 0;           ///< their units do not convert

    /// Counts one more pair. Example: `counts.add(compared)`.
    constexpr void add(comparable_row const& pair) {
        ++pairs;
        int const waivers = compare_detail::count_of(pair.to_waive);
        int& its = !pair.units_meet                         ? not_at_all
                   : pair.compares()                        ? as_they_are
                   : pair.compares(reason::period_inferred) ? with_inferred_period
                   : waivers == 1                           ? with_one_waiver
                                                            : with_more_waivers;
        ++its;
    }
};

/// Counts the pairs of rows that `are_of_two_areas`, each once: what a dataset lets its users compare. Looks at every
/// pair: quadratic. Example: `count_comparisons(rows_of(corridor::facts))`.
template <class Rows>
[[nodiscard]] constexpr comparison_counts count_comparisons(Rows&& rows) {
    comparison_counts counts;
    for (auto at = rows.begin(); at != rows.end(); ++at) {
        auto other = at;
        for (++other; other != rows.end(); ++other) {
            if (are_of_two_areas(*at, *other)) counts.add(comparison_of(*at, *other));
        }
    }
    return counts;
}

/// The counts in a sentence.
[[nodiscard]] constexpr text<300> to_text(comparison_counts const& counts) {
    text<300> out;
    out.append("of ").append_integer(counts.pairs).append(" pairs of figures of one thing in two areas, ");
    out.append_integer(counts.as_they_are).append(" compare as they are, ");
    out.append_integer(counts.with_inferred_period).append(" when an inferred period is accepted, ");
    out.append_integer(counts.with_one_waiver).append(" with one other waiver, ");
    out.append_integer(counts.with_more_waivers).append(" with several and ");
    return out.append_integer(counts.not_at_all).append(" not at all");
}

} // namespace almanac::inline v0
