// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Rows straight from a publisher, made of the lines of its table: keys, units and sources follow from these.
#pragma once

#include <almanac/calendar/frequency.hpp>
#include <almanac/indicator/dataset/dataset.hpp>
#include <almanac/indicator/dataset/key.hpp>
#include <almanac/indicator/dataset/unit_of_measured.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace almanac::inline v0 {

/// A line of a publisher's table: the values of one thing in one area, in periods that follow one another, in the unit
/// of what is measured. Where the publisher has no value a new line begins. Example:
/// `published_values{gdp, areas::KAZ, year(2023), {261840101059.923_dec, 291480274648.826_dec}}`.
struct published_values {
    measured what{};                          ///< what is measured
    area where{};                             ///< in which area
    period first = no_period();               ///< of the first value; the next value is of the next period
    std::initializer_list<decimal> values{};  ///< one a period, without a gap
    breakdown_set by{};                       ///< which part of it
    area counterpart{};                       ///< the other area of what is between two
    assertion asserted = assertion::observed; ///< observed, projected, planned ...
};

namespace indicator_detail {
/// A unit that a row can point to.
template <unit Unit>
inline constexpr unit stored_unit = Unit;

/// The I-th value of some lines: in which of them it stands, and in which period it is.
struct published_value {
    std::size_t line = 0;
    decimal value{};
    period when = no_period();
};
template <auto const& Lines>
consteval std::size_t count_values() {
    std::size_t count = 0;
    for (published_values const& line : Lines) count += line.values.size();
    return count;
}
template <auto const& Lines, std::size_t I>
inline constexpr published_value value_at = [] {
    std::size_t line = 0;
    std::size_t before = 0;
    for (; before + Lines[line].values.size() <= I; ++line) before += Lines[line].values.size();
    published_values const& its = Lines[line];
    std::size_t const place = I - before;
    // A single value may be of a period that no other follows.
    period const when =
        place == 0 ? its.first
                   : period_with(ordinal(its.first) + static_cast<std::int32_t>(place), frequency_of(its.first));
    return published_value{line, its.values.begin()[place], when};
}();
template <auto const& Lines, source const& By, std::size_t I>
inline constexpr observation row_without_key = [] {
    constexpr published_value its = value_at<Lines, I>;
    published_values const& line = Lines[its.line];
    return observation{.what = line.what,
                       .by = line.by,
                       .where = line.where,
                       .counterpart = line.counterpart,
                       .when = its.when,
                       .value = its.value,
                       .in = &stored_unit<unit_of(Lines[its.line].what)>,
                       .asserted = line.asserted,
                       .said_by = &By};
}();
template <auto const& Lines, fixed_string Theme, source const& By, std::size_t I>
inline constexpr auto stored_key = [] {
    constexpr std::size_t size = key_of(Theme.view(), row_without_key<Lines, By, I>).size();
    return fixed_string<size>(key_of(Theme.view(), row_without_key<Lines, By, I>).view());
}();
template <auto const& Lines, fixed_string Theme, source const& By, std::size_t I>
constexpr observation published_row() {
    observation row = row_without_key<Lines, By, I>;
    row.key = stored_key<Lines, Theme, By, I>.view();
    return row;
}
template <std::size_t Size>
struct stored_rows {
    observation rows[Size];
};
template <auto const& Lines, fixed_string Theme, source const& By>
inline constexpr auto rows_of_lines = []<std::size_t... I>(std::index_sequence<I...>) {
    return stored_rows<sizeof...(I)>{{published_row<Lines, Theme, By, I>()...}};
}
(std::make_index_sequence<count_values<Lines>()>());
} // namespace indicator_detail

/// A theme of rows that are made of lines, an array of `published_values` with static storage, in the order of the
/// lines: sorted by the code of what is measured, area and period, as `proves` checks. Each has its key, the unit of
/// what it measures, and the source. Example: `constexpr theme all[] = {published_theme<lines, "economy", wdi>};`.
template <auto const& Lines, fixed_string Name, source const& By>
inline constexpr theme published_theme{Name.view(), indicator_detail::rows_of_lines<Lines, Name, By>.rows};

} // namespace almanac::inline v0
