// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// One row of a table of facts: what was measured, of whom, when, how much, who is named for it and where it was read.
#pragma once

#include <almanac/indicator/breakdown.hpp>
#include <almanac/indicator/dataset/source.hpp>
#include <almanac/indicator/figure.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace almanac::inline v0 {

/// An observation. Written by hand with designated initialisers, so the members stand in the order in which a reader
/// wants them. Texts, sources, units and indicators are referred to, not held: they must outlive the row, as literals
/// and namespace-scope constants do.
/// Example: `observation{.key = "macroeconomy.gdp.PAK.2024", .what = gdp, .where = areas::PAK, .when = year(2024)}`.
struct observation {
    /// `theme.indicator[.transformation].AREA[.counterpart][.breakdown][.period][.statement_N]`, as `key_of` writes it.
    /// Unique in its table.
    std::string_view key{};
    /// What is measured: an indicator, or what is made of one or two, as `growth_of(gdp)`.
    measured what{};
    /// Which part of it: `{{"product", "textiles"}}`.
    breakdown_set by{};
    area where{};              ///< The area that it is said of.
    area counterpart{};        ///< The other area of what is between two, as of a flow of trade; none otherwise.
    period when = no_period(); ///< The period, or the day. `no_period()` where the text gives none.
    /// The words from which a curator inferred the period: "data of 2024". Empty where the period is stated.
    std::string_view inferred_from{};
    /// The printed digits: {19, 8} for "1.9 billion", {12000, 0} for "12,000". Nothing for an event. A row holds what
    /// was printed; its interval follows from that (`range_of`).
    decimal value{};
    /// The unit. Null for an event, which has no number; a row whose number is missing may leave it out.
    unit const* in = nullptr;
    qualifier qualified = qualifier::plain; ///< Whether the text says about, over, at least, under or at most.
    /// What kind of thing it is; left out, it follows from what is measured (`nature_of`).
    nature kind = nature::unstated;
    assertion asserted = assertion::observed; ///< Observed, estimated, projected, planned, targeted ...
    /// Flags. One that says "missing" makes a row without a number: "Included above" is K, "Not applicable" M.
    observation_status status{};
    /// What a change or a multiple compares with, in words; empty otherwise.
    std::string_view comparison{};
    /// Whom the text names for it; `no_source` when it names nobody. Never null.
    source const* said_by = &no_source;
    /// Where it was read. Unused places at the end stay empty. None: the row is straight from its source.
    mention mentions[4]{};
    /// The row's own interval, where the rule for printed digits is not right for it.
    std::optional<interval> range{};
    /// The key of the row that a change, a growth or a multiple compares with.
    std::string_view baseline{};
    /// The key of the row that this one is a share or a part of.
    std::string_view whole{};
    /// The key of the observed row whose target or projection this one is.
    std::string_view target_of{};
    /// The key of another row that says nearly the same, and how this one differs from it.
    std::string_view drifts_from{};
    std::string_view drift{}; ///< How this row differs from the one in `drifts_from`, in a line.
    /// Of several statements of one thing which one: 0 for the first, then 2, 3 and on.
    std::uint8_t statement = 0;

    /// Whether it is an event, which has a date and no number. Example: `!row.is_event()`.
    [[nodiscard]] constexpr bool is_event() const;
    /// Whether the row has a number. An event has none, and one with a status that says so.
    /// Example: `row.has_figure()`.
    [[nodiscard]] constexpr bool has_figure() const { return !is_event() && !status.is_missing(); }
};

/// The nature of a row: as it states it, or as it follows from what is measured. A level, and parts of it, have the
/// nature of the indicator; a change, a growth and a multiple are changes; a share and a quotient are ratios.
/// Example: `nature_of(row) == nature::flow`.
[[nodiscard]] constexpr nature nature_of(observation const& row) {
    if (row.kind != nature::unstated || !row.what.is_stated()) return row.kind;
    switch (row.what.as) {
    case measured_as::level:
    case measured_as::parts: return row.what.of->kind;
    case measured_as::share:
    case measured_as::ratio:
    case measured_as::per: return nature::ratio;
    case measured_as::rank: return nature::rank;
    default: return nature::change;
    }
}

constexpr bool observation::is_event() const { return nature_of(*this) == nature::event; }

/// What a row measures in words, with its breakdown: "exports of goods (product = textiles)".
/// Example: `subject_of(row).view() == "trade in goods"`.
[[nodiscard]] constexpr text<300> subject_of(observation const& row) {
    text<300> out(to_text(row.what).view());
    return row.by.empty() ? out : out.append(out.empty() ? "(" : " (").append(to_text(row.by)).append(')');
}

/// How many mentions a row has. Example: `mention_count(row) == 2`.
[[nodiscard]] constexpr int mention_count(observation const& row) {
    int count = 0;
    for (mention const& m : row.mentions) count += m.line != 0 ? 1 : 0;
    return count;
}

/// What a compiler names when a constant expression runs into it.
namespace refused {
/// Raises `domain_error`: the row has a number, and no unit.
[[noreturn]] inline void this_row_has_no_unit(std::string_view key) {
    raise(domain_error(text<300>("a number has a unit, in the member `in` of its row: ").append(key)));
}
/// Raises `domain_error`: the row is an event.
[[noreturn]] inline void an_event_has_no_figure(std::string_view key) {
    raise(domain_error(text<300>("an event has no figure: ").append(key)));
}
/// Raises `domain_error`: the status of the row says that its value is missing.
[[noreturn]] inline void the_value_of_this_row_is_missing(std::string_view key, observation_status status) {
    raise(domain_error(
        text<300>("the value is missing, as its status ").append(to_text(status)).append(" says: ").append(key)));
}
/// Raises `unit_mismatch`: the row is in another unit than the one asked for.
[[noreturn]] inline void this_row_is_in_another_unit(std::string_view key, unit const& its_unit, unit const& asked) {
    raise(unit_mismatch(
        text<700>(key).append(" is in ").append(to_text(its_unit)).append(", not in ").append(to_text(asked))));
}
} // namespace refused

namespace indicator_detail {
constexpr bool leads_somewhere(observation const* row) { return core_detail::leads_somewhere<&observation::key>(row); }
constexpr unit const& unit_of_number(observation const& row) {
    if (row.in == nullptr) refused::this_row_has_no_unit(row.key);
    return *row.in;
}
constexpr basis basis_of(observation const& row) {
    basis on{.when = row.when,
             .kind = nature_of(row),
             .asserted = row.asserted,
             .status = row.status,
             .where = row.where,
             .counterpart = row.counterpart,
             .what = row.what,
             .by = row.by};
    on.inferred = !row.inferred_from.empty();
    return on;
}
} // namespace indicator_detail

/// Where the true value of a row lies: its own interval if it states one, else the one that its digits leave open.
/// Precondition: the row has a figure or an interval of its own. Raises `domain_error` for a number without a unit.
/// Example: `range_of(row).lower == decimal(3915, 5)`.
[[nodiscard]] constexpr interval range_of(observation const& row, rounding_rule const& rule = {}) {
    if (row.range) return *row.range;
    return rounding_interval(row.value, row.qualified, indicator_detail::unit_of_number(row), rule);
}

/// The figure of a row, its unit a member. Raises `domain_error` for an event, for a missing value and for a number
/// without a unit. The key is referred to, not held. Example: `figure_of(row).value == 392_million`.
[[nodiscard]] constexpr any_figure figure_of(observation const& row, rounding_rule const& rule = {}) {
    if (row.is_event()) refused::an_event_has_no_figure(row.key);
    if (row.status.is_missing()) refused::the_value_of_this_row_is_missing(row.key, row.status);
    return {row.value,     range_of(row, rule),
            row.qualified, indicator_detail::basis_of(row),
            row.key,       indicator_detail::unit_of_number(row)};
}

/// The figure of a row as a strong type. Raises `unit_mismatch`, naming both, when the row is in another unit.
/// Example: `figure_as<units::USD>(row).value == 392_million`.
template <unit Unit>
[[nodiscard]] constexpr figure<Unit> figure_as(observation const& row, rounding_rule const& rule = {}) {
    any_figure const f = figure_of(row, rule);
    if (!(f.its_unit == Unit)) refused::this_row_is_in_another_unit(row.key, f.its_unit, Unit);
    return {f.value, f.range, f.qualified, f.on, f.key};
}

} // namespace almanac::inline v0
