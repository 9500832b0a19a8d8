// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Rows of a table by what they are said of: range-v3 views that compose with `|`.
/// Example: `corridor::trade | of_area(areas::PAK) | towards(areas::UZB)`.
#pragma once

#include <almanac/indicator/table.hpp>

#include <range/v3/view/filter.hpp>
#include <range/v3/view/join.hpp>
#include <range/v3/view/transform.hpp>

// A table is two pointers: it copies in constant time and does not own its rows, also in the eyes of range-v3.
template <>
inline constexpr bool ranges::enable_view<almanac::table> = true;
template <>
inline constexpr bool ranges::enable_borrowed_range<almanac::table> = true;

namespace almanac::inline v0 {

/// The rows about an area.
[[nodiscard]] inline auto of_area(area where) {
    return ranges::views::filter([where](observation const& row) { return row.where == where; });
}

/// The rows towards a counterpart.
[[nodiscard]] inline auto towards(area counterpart) {
    return ranges::views::filter([counterpart](observation const& row) { return row.counterpart == counterpart; });
}

/// The rows of a period, by its days: `of_period(year(2024))`.
[[nodiscard]] inline auto of_period(period when) {
    return ranges::views::filter([when](observation const& row) { return same_days(row.when, when); });
}

/// The rows of a subject, in exactly these words: `of_subject("bilateral trade")`. The words are not copied. What a
/// series, a cross-section or a panel is made of has one subject, see `series_of`.
[[nodiscard]] inline auto of_subject(std::string_view subject) {
    return ranges::views::filter([subject](observation const& row) { return row.subject == subject; });
}

/// The rows of a nature.
[[nodiscard]] inline auto of_nature(nature kind) {
    return ranges::views::filter([kind](observation const& row) { return row.kind == kind; });
}

/// The rows that have a number, which events have not.
[[nodiscard]] inline auto with_figure() {
    return ranges::views::filter([](observation const& row) { return row.has_figure(); });
}

/// The rows that a publisher is named for: `said_by("State Bank of Pakistan")`. The name is not copied.
[[nodiscard]] inline auto said_by(std::string_view publisher) {
    return ranges::views::filter([publisher](observation const& row) { return row.said_by->publisher == publisher; });
}

/// The rows that were read in a line of the quoting text. Lines count from 1.
[[nodiscard]] inline auto read_in_line(int line) {
    return ranges::views::filter([line](observation const& row) {
        for (mention const& m : row.mentions) {
            if (m.line != 0 && m.line == line) return true;
        }
        return false;
    });
}

/// The rows that are asserted in this way: `asserted_as(assertion::target)`.
[[nodiscard]] inline auto asserted_as(assertion how) {
    return ranges::views::filter([how](observation const& row) { return row.asserted == how; });
}

/// The rows whose figure is in exactly this unit: `in_unit(units::USD)`. Events have none.
[[nodiscard]] inline auto in_unit(unit const& wanted) {
    return ranges::views::filter([wanted](observation const& row) { return row.has_figure() && *row.in == wanted; });
}

/// The rows of a theme, the first part of their keys: `of_theme("trade")`. The name is not copied.
[[nodiscard]] inline auto of_theme(std::string_view name) {
    return ranges::views::filter([name](observation const& row) {
        return row.key.size() > name.size() && row.key[name.size()] == '.' && row.key.substr(0, name.size()) == name;
    });
}

/// The rows of several tables in one range, table after table: `rows_of(corridor::themes) | of_area(areas::UZB)`.
/// `themes` is a range of structs with a member `rows` and must outlive the view.
template <class Themes>
[[nodiscard]] auto rows_of(Themes const& themes) {
    return ranges::views::transform(themes, [](auto const& each) { return each.rows; }) | ranges::views::join;
}

} // namespace almanac::inline v0
