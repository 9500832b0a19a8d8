// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// One row of a table of facts: what was measured, of whom, when, how much, who said so and where it was read.
#pragma once

#include <almanac/indicator/figure.hpp>
#include <almanac/indicator/source.hpp>

#include <optional>
#include <string_view>

namespace almanac::inline v0 {

/// An observation. Written by hand with designated initialisers, so the members stand in the order in which a reader
/// wants them. Texts, sources, units and intervals are referred to, not held: they must outlive the row, as literals
/// and namespace-scope constants do.
struct observation {
    /// `theme.area[.counterpart][.subject][.period]`, lower case but for ISO codes: the parts that tell the row from
    /// others. Unique in its table.
    std::string_view key{};
    /// What is measured, in the terms of the field: "bilateral goods trade".
    std::string_view subject{};
    /// The same by a list of indicators, where it is on one.
    measured what{};
    area where{};
    area counterpart{};
    period when = no_period();
    /// Whether the period was inferred by a curator ("X's data of 2024") and not stated.
    bool inferred = false;
    /// The printed digits: {19, 8} for "1.9 billion", {12000, 0} for "12,000". Nothing for an event. A row holds what
    /// was printed; its interval follows from that (`range_of`).
    decimal value{};
    /// The unit. Null for an event, which has no number, and for nothing else.
    unit const* in = nullptr;
    qualifier qualified = qualifier::plain;
    /// What kind of thing it is; of a row with an indicator that one's, where it is left out.
    nature kind = nature::unstated;
    assertion asserted = assertion::observed;
    observation_status status{};
    /// What a change or a multiple compares with; empty otherwise.
    std::string_view comparison{};
    /// Who said it; `no_source` when the text names nobody. Never null.
    source const* said_by = &no_source;
    /// Where it was read. Unused places at the end stay empty.
    mention mentions[4]{};
    /// The row's own interval, where the rule for printed digits is not right for it.
    std::optional<interval> range{};
    /// The key of another row that says nearly the same, and how this one differs from it.
    std::string_view drifts_from{};
    std::string_view drift{};

    /// Whether the row has a number; an event has none.
    [[nodiscard]] constexpr bool has_figure() const { return kind != nature::event; }
};

/// How many mentions a row has.
[[nodiscard]] constexpr int mention_count(observation const& row) {
    int count = 0;
    for (mention const& m : row.mentions) count += m.line != 0 ? 1 : 0;
    return count;
}

/// Where the true value of a row lies: its own interval if it states one, else the one that its digits leave open.
/// Precondition: the row has a figure or an interval of its own.
[[nodiscard]] constexpr interval range_of(observation const& row, rounding_rule const& rule = {}) {
    return row.range ? *row.range : rounding_interval(row.value, row.qualified, *row.in, rule);
}

/// What a compiler names when a constant expression runs into it.
namespace refused {
/// Throws `domain_error`: the row is an event.
[[noreturn]] inline void an_event_has_no_figure(std::string_view key) {
    raise(domain_error(text<300>("an event has no figure: ").append(key)));
}
/// Throws `unit_mismatch`: the row is in another unit than the one asked for.
[[noreturn]] inline void this_row_is_in_another_unit(std::string_view key, unit const& its_unit, unit const& asked) {
    raise(unit_mismatch(
        text<500>(key).append(" is in ").append(to_text(its_unit)).append(", not in ").append(to_text(asked))));
}
} // namespace refused

namespace indicator_detail {
/// The nature of a row, or of its indicator where the row leaves it to that.
constexpr nature nature_of(observation const& row) {
    bool const is_level = row.what.is_stated() && row.what.as == measured_as::level;
    return row.kind == nature::unstated && is_level ? row.what.of->kind : row.kind;
}
constexpr basis basis_of(observation const& row) {
    basis on{.when = row.when,
             .kind = nature_of(row),
             .asserted = row.asserted,
             .status = row.status,
             .where = row.where,
             .counterpart = row.counterpart,
             .what = row.what};
    on.inferred = row.inferred;
    return on;
}
} // namespace indicator_detail

/// The figure of a row, its unit a member. Raises `domain_error` for an event. The key is referred to, not held.
[[nodiscard]] constexpr any_figure figure_of(observation const& row, rounding_rule const& rule = {}) {
    if (!row.has_figure()) refused::an_event_has_no_figure(row.key);
    return {row.value, range_of(row, rule), row.qualified, indicator_detail::basis_of(row), row.key, *row.in};
}

/// The figure of a row as a strong type. Raises `unit_mismatch`, naming both, when the row is in another unit.
template <unit Unit>
[[nodiscard]] constexpr figure<Unit> figure_as(observation const& row, rounding_rule const& rule = {}) {
    any_figure const f = figure_of(row, rule);
    if (!(f.its_unit == Unit)) refused::this_row_is_in_another_unit(row.key, f.its_unit, Unit);
    return {f.value, f.range, f.qualified, f.on, f.key};
}

} // namespace almanac::inline v0
