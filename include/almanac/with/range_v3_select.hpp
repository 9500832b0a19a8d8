// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Rows by what they are said of: range-v3 views that compose with `|`. `rows_of` has all rows of a dataset.
/// Example: `rows_of(corridor::facts) | of_indicator(indicators::gdp) | of_area(areas::PAK) | in(year(2024))`.
#pragma once

#include <almanac/indicator/dataset/query.hpp>

#include <range/v3/view/filter.hpp>

// A table is two pointers: it copies in constant time and does not own its rows, also in the eyes of range-v3. So are
// the rows of a dataset.
template <>
inline constexpr bool ranges::enable_view<almanac::table> = true;
template <>
inline constexpr bool ranges::enable_borrowed_range<almanac::table> = true;
template <>
inline constexpr bool ranges::enable_view<almanac::row_range> = true;
template <>
inline constexpr bool ranges::enable_borrowed_range<almanac::row_range> = true;

namespace almanac::inline v0 {

/// The rows about an area. Example: `rows_of(corridor::facts) | of_area(areas::PAK)`.
[[nodiscard]] inline auto of_area(area where) {
    return ranges::views::filter([where](observation const& row) { return row.where == where; });
}

/// The rows about an area and about those inside it: of Central Asia, the region and its five states. See `is_within`.
/// Example: `rows_of(corridor::facts) | within(areas::central_asia)`.
[[nodiscard]] inline auto within(area where) {
    return ranges::views::filter([where](observation const& row) { return is_within(row, where); });
}

/// The rows towards a counterpart. Example: `rows_of(corridor::facts) | towards(areas::UZB)`.
[[nodiscard]] inline auto towards(area counterpart) {
    return ranges::views::filter([counterpart](observation const& row) { return row.counterpart == counterpart; });
}

/// The rows of a period, by its days. Example: `rows_of(corridor::facts) | of_period(year(2024))`.
[[nodiscard]] inline auto of_period(period when) {
    return ranges::views::filter([when](observation const& row) { return same_days(row.when, when); });
}

/// The rows whose period lies in this one: of 2024, those of March 2024, too.
/// Example: `rows_of(corridor::facts) | in(year(2024))`.
[[nodiscard]] inline auto in(period when) {
    return ranges::views::filter([when](observation const& row) { return is_in(row, when); });
}

/// Free text over names, see `has_words`. The words are not copied.
/// Example: `rows_of(corridor::facts) | with_words("natural gas")`.
[[nodiscard]] inline auto with_words(std::string_view words) {
    return ranges::views::filter([words](observation const& row) { return has_words(row, words); });
}

/// The rows of an indicator, whatever is made of it and whatever part of it they are of. What a series, a cross-section
/// or a panel is made of measures one thing, see `measuring`.
/// Example: `rows_of(corridor::facts) | of_indicator(indicators::exports_goods)`.
[[nodiscard]] inline auto of_indicator(indicator const& wanted) {
    return ranges::views::filter(
        [code = wanted.code](observation const& row) { return row.what.is_stated() && row.what.of->code == code; });
}

/// The rows that measure exactly this. Example: `rows_of(corridor::facts) | measuring(growth_of(indicators::gdp))`,
/// `rows_of(corridor::facts) | measuring(indicators::exports_goods, {{"product", "textiles"}})`.
[[nodiscard]] inline auto measuring(measured const& what, breakdown_set const& by = {}) {
    return ranges::views::filter([what, by](observation const& row) { return row.what == what && row.by == by; });
}

/// The rows whose period the source states, and that no curator inferred.
/// Example: `rows_of(corridor::facts) | with_stated_period()`.
[[nodiscard]] inline auto with_stated_period() {
    return ranges::views::filter(
        [](observation const& row) { return row.when.kind != period_kind::none && row.inferred_from.empty(); });
}

/// The rows of a nature. Example: `rows_of(corridor::facts) | of_nature(nature::stock)`.
[[nodiscard]] inline auto of_nature(nature kind) {
    return ranges::views::filter([kind](observation const& row) { return nature_of(row) == kind; });
}

/// The rows that have a number, which events have not. Example: `rows_of(corridor::facts) | with_figure()`.
[[nodiscard]] inline auto with_figure() {
    return ranges::views::filter([](observation const& row) { return row.has_figure(); });
}

/// The rows that a publisher is named for. The name is not copied.
/// Example: `rows_of(corridor::facts) | said_by("State Bank of Pakistan")`.
[[nodiscard]] inline auto said_by(std::string_view publisher) {
    return ranges::views::filter([publisher](observation const& row) { return row.said_by->publisher == publisher; });
}

/// The rows that were read in a line of the quoting text. Lines count from 1.
/// Example: `rows_of(corridor::facts) | read_in_line(6)`.
[[nodiscard]] inline auto read_in_line(int line) {
    return ranges::views::filter([line](observation const& row) {
        for (mention const& m : row.mentions) {
            if (m.line != 0 && m.line == line) return true;
        }
        return false;
    });
}

/// The rows that are asserted in this way. Example: `rows_of(corridor::facts) | asserted_as(assertion::target)`.
[[nodiscard]] inline auto asserted_as(assertion how) {
    return ranges::views::filter([how](observation const& row) { return row.asserted == how; });
}

/// The rows whose figure is in exactly this unit. Events have none.
/// Example: `rows_of(corridor::facts) | in_unit(units::USD)`.
[[nodiscard]] inline auto in_unit(unit const& wanted) {
    return ranges::views::filter(
        [wanted](observation const& row) { return row.has_figure() && row.in != nullptr && *row.in == wanted; });
}

/// The rows of a theme, the first part of their keys. The name is not copied.
/// Example: `rows_of(corridor::facts) | of_theme("trade")`.
[[nodiscard]] inline auto of_theme(std::string_view name) {
    return ranges::views::filter([name](observation const& row) {
        return row.key.size() > name.size() && row.key[name.size()] == '.' && row.key.substr(0, name.size()) == name;
    });
}

} // namespace almanac::inline v0
