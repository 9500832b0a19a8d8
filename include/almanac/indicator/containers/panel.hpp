// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A panel: areas by periods, one unit, dense. Each area and period has one cell, so keys are unique by construction.
#pragma once

#include <almanac/indicator/containers/cross_section.hpp>
#include <almanac/indicator/containers/series.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

/// One value of a panel with its area and period.
/// Example: `std::ranges::max(gdp, {}, &panel_point<double>::value).where`.
template <class Value>
struct panel_point {
    /// A mark: algorithms of plain numbers refuse cells, which are said of an area.
    static constexpr bool is_cell_of_a_container = true;

    area where{};                                     ///< the area
    period when{};                                    ///< the period
    Value value{};                                    ///< the value, or a NaN
    cell_status status = cell_status::no_observation; ///< what is known of the value, or why it is missing
};

/// A panel. The cells of an area lie together, in the order of the periods; the areas are sorted. A plain struct, so
/// that it can be `constexpr`; made by `make_panel`, a `panel_builder` or an algorithm. A range of `panel_point`, area
/// after area, with random access. A column of statuses costs a byte a cell.
/// Example: `gdp.at(areas::PAK, year(2024)).value`.
template <unit Unit, class Value = double, class Storage = owned>
struct panel {
    using value_type = panel_point<Value>;
    /// What a value is: `double` or `bounded`
    using number_type = Value;
    using iterator = index_iterator<panel const>;
    using const_iterator = iterator;
    /// The unit; `any_unit` where it is known at run time.
    static constexpr unit unit_of = Unit;

    held_unit<Unit> measured_in{};   ///< the unit as a member, of which `in()` is the value
    common_basis about{};            ///< what the values are said of
    frequency every{};               ///< how long each period is
    std::int32_t first_ordinal = 0;  ///< the number of the first period, counted in periods of this frequency
    std::size_t period_count = 0;    ///< how many periods each area has
    typename Storage::areas areas{}; ///< the areas, sorted, each once
    column<Value, Storage> cells{};  ///< a value and a status for each area and period

    /// The unit of the values.
    [[nodiscard]] constexpr unit in() const { return measured_in.in(); }
    /// The number of cells, those without a number among them.
    [[nodiscard]] constexpr std::size_t size() const { return areas.size() * period_count; }
    [[nodiscard]] constexpr bool empty() const { return size() == 0; }
    [[nodiscard]] constexpr iterator begin() const { return {*this, 0}; }
    [[nodiscard]] constexpr iterator end() const { return {*this, static_cast<std::ptrdiff_t>(size())}; }
    /// The i-th period, from 0. Example: `gdp.when(0)`.
    [[nodiscard]] constexpr period when(std::size_t i) const {
        return period_with(first_ordinal + static_cast<std::int32_t>(i), every);
    }
    /// All its periods, in order.
    [[nodiscard]] constexpr period_range periods() const {
        if (period_count == 0) return {{}, {}, every.kind, every.calendar};
        return {when(0).first, when(period_count - 1).past, every.kind, every.calendar};
    }
    /// The cell with index `position(area) * period_count + position(period)`.
    [[nodiscard]] constexpr value_type operator[](std::size_t i) const {
        return {areas[i / period_count], when(i % period_count), cells.values[i], cells.status(i)};
    }
    /// The index of an area, or `areas.size()`. Bisection.
    [[nodiscard]] constexpr std::size_t position(area const& where) const {
        return indicator_detail::position_of(areas, where);
    }
    /// The index of a period, or `period_count`. Raises `domain_error` for a period of another frequency.
    [[nodiscard]] constexpr std::size_t position(period const& p) const {
        if (!is_regular(p.kind) || !(frequency_of(p) == every)) {
            if (period_count == 0) refused::the_period_is_of_another_frequency(p);
            refused::the_period_is_of_another_frequency(p, when(0));
        }
        std::int32_t const i = ordinal(p) - first_ordinal;
        return i < 0 || static_cast<std::size_t>(i) >= period_count ? period_count : static_cast<std::size_t>(i);
    }
    /// The point of an area and period, which may be without a number. Raises `unknown_key` for an area or a period
    /// that the panel lacks and `domain_error` for another frequency. Example: `gdp.at(areas::PAK, year(2024)).value`.
    [[nodiscard]] constexpr value_type at(area const& where, period const& p) const {
        return (*this)[row(where) * period_count + column_of(p)];
    }
    /// The value of an area and period as a quantity. Raises as `amount` of a series.
    /// Example: `gdp.amount(areas::PAK, year(2024))`.
    [[nodiscard]] constexpr auto amount(area const& where, period const& p) const requires representation<Value> {
        std::size_t const i = row(where) * period_count + column_of(p);
        if (is_missing(cells.values[i])) refused::the_cell_has_no_number(where.view(), to_text(p), cells.status(i));
        return indicator_detail::amount_of<Unit>(in(), cells.values[i]);
    }
    /// The panel in another unit of its dimension, as `in` of a series.
    template <unit To>
    [[nodiscard]] constexpr panel<To, Value, indicator_detail::storage_of_result<Storage>> in() const {
        indicator_detail::check_same_dimension<Unit, To>(in());
        panel<To, Value, indicator_detail::storage_of_result<Storage>> result{{},           about, every, first_ordinal,
                                                                              period_count, {},    {}};
        indicator_detail::copy_areas(result.areas, areas);
        indicator_detail::convert_cells(result.cells, cells, in(), To);
        return result;
    }
    /// These areas alone, copied. Raises `unknown_key` for one that is not there and `domain_error` for one that stands
    /// twice. Example: `gdp.only({areas::PAK, areas::IND})`.
    [[nodiscard]] constexpr panel<Unit, Value> only(std::initializer_list<area> wanted) const {
        return rows(indicator_detail::rows_of(areas, wanted));
    }
    /// The areas of a range, or those that a function is true of: `gdp.only(is_economy)`.
    template <class Areas>
    [[nodiscard]] constexpr panel<Unit, Value> only(Areas const& wanted) const {
        if constexpr (indicator_detail::area_predicate<Areas>) {
            return rows(indicator_detail::rows_where(areas, wanted));
        } else {
            return rows(indicator_detail::rows_of(areas, wanted));
        }
    }
    /// The periods from `first` to `last` alone, both included and both in the panel, copied. Raises as `at`, and
    /// `domain_error` when `last` is before `first`. Example: `gdp.between(year(2019), year(2024))`.
    [[nodiscard]] constexpr panel<Unit, Value> between(period const& first, period const& last) const {
        std::size_t const from = column_of(first);
        std::size_t const to = column_of(last);
        if (to < from) refused::the_period_ends_before_it_begins();
        return columns(from, to - from + 1);
    }
    /// Changes a cell; for owned and fixed columns. Raises as `at`, and `domain_error` when the status contradicts the
    /// number and for an infinity. Example: `to_fill.set(areas::PAK, year(2024), 373e9)`.
    constexpr void set(area const& where, period const& p, Value const& value,
                       cell_status status = cell_status::normal) {
        if (indicator_detail::is_infinity(value)) refused::an_infinite_number(where.view(), to_text(p));
        cells.set(row(where) * period_count + column_of(p), value, status);
    }
    /// The values of an area over time, in this panel's memory. Raises `unknown_key`.
    /// Example: `gdp.series(areas::PAK)`.
    [[nodiscard]] constexpr almanac::series<Unit, Value, viewed> series(area const& where) const {
        return series_at(row(where));
    }
    /// The same by the index of the area. Precondition: `i < areas.size()`. Example: `gdp.series_at(0)`.
    [[nodiscard]] constexpr almanac::series<Unit, Value, viewed> series_at(std::size_t i) const {
        return {measured_in, about, areas[i], every, first_ordinal, cells.part(i * period_count, period_count)};
    }
    /// The values of a period over the areas, in this panel's memory. Raises as `at`.
    /// Example: `gdp.cross_section(year(2024))`.
    [[nodiscard]] constexpr almanac::cross_section<Unit, Value, viewed> cross_section(period const& p) const {
        return cross_section_at(column_of(p));
    }
    /// The same by the index of the period. Precondition: `i < period_count`. Example: `gdp.cross_section_at(0)`.
    [[nodiscard]] constexpr almanac::cross_section<Unit, Value, viewed> cross_section_at(std::size_t i) const {
        return {measured_in, about, when(i), indicator_detail::view_of(areas),
                cells.part(i, areas.size(), static_cast<std::ptrdiff_t>(period_count))};
    }
    /// The same values in this panel's memory. Example: `gdp.view()`.
    [[nodiscard]] constexpr panel<Unit, Value, viewed> view() const {
        return {measured_in,          about, every, first_ordinal, period_count, indicator_detail::view_of(areas),
                cells.part(0, size())};
    }

private:
    [[nodiscard]] constexpr panel<Unit, Value> rows(std::vector<std::size_t> const& wanted) const {
        panel<Unit, Value> result{measured_in, about, every, first_ordinal, period_count, {}, {}};
        result.areas = indicator_detail::areas_at(areas, wanted);
        indicator_detail::copy_rows(result.cells, cells, wanted, period_count);
        return result;
    }
    [[nodiscard]] constexpr panel<Unit, Value> columns(std::size_t from, std::size_t count) const {
        std::int32_t const first = first_ordinal + static_cast<std::int32_t>(from);
        panel<Unit, Value> result{measured_in, about, every, first, count, {}, {}};
        indicator_detail::copy_areas(result.areas, areas);
        resize(result.cells.values, result.size());
        result.cells.has_statuses = cells.has_statuses;
        if (cells.has_statuses) resize(result.cells.statuses, result.size());
        for (std::size_t i = 0; i < result.size(); ++i) {
            std::size_t const source = i / count * period_count + from + i % count;
            result.cells.values[i] = cells.values[source];
            if (cells.has_statuses) result.cells.statuses[i] = cells.statuses[source];
        }
        return result;
    }
    [[nodiscard]] constexpr std::size_t row(area const& where) const {
        std::size_t const i = position(where);
        if (i == areas.size()) refused::there_is_no_value_of_the_area(where);
        return i;
    }
    [[nodiscard]] constexpr std::size_t column_of(period const& p) const {
        std::size_t const i = position(p);
        if (i == period_count) refused::there_is_no_such_period(p, every, first_ordinal, period_count);
        return i;
    }
};

namespace indicator_detail {
/// Raises for a value that is infinite.
template <unit Unit, class Value, class Storage>
constexpr void check_finite(panel<Unit, Value, Storage> const& p) {
    std::size_t const i = first_infinity(p.cells.values);
    if (i < p.size()) {
        refused::an_infinite_number(p.areas[i / p.period_count].view(), to_text(p.when(i % p.period_count)));
    }
}
} // namespace indicator_detail

/// A panel from arrays, one row an area, one column a period from `first` on, in arrays of its own: `constexpr` if you
/// like. The areas may stand in any order, each once, or `domain_error` is raised. A NaN is a missing value; an
/// infinity raises `domain_error`.
/// Example: `make_panel<units::USD>({}, {areas::PAK, areas::IND}, year(2023), {{1.0, 2.0}, {3.0, 4.0}})`.
template <unit Unit, class Value, std::size_t Areas, std::size_t Periods>
[[nodiscard]] constexpr panel<Unit, Value, fixed<Areas, Periods>>
make_panel(common_basis const& about, area const (&areas)[Areas], period const& first,
           Value const (&values)[Areas][Periods]) {
    static_assert(
        !(Unit == any_unit),
        "almanac: name the unit as a template argument; forget_unit(container) makes it one known at run time");
    panel<Unit, Value, fixed<Areas, Periods>> result{{}, about, frequency_of(first), ordinal(first), Periods, {}, {}};
    for (std::size_t i = 0; i < Areas; ++i) result.areas[i] = areas[i];
    std::sort(result.areas.items, result.areas.items + Areas);
    std::size_t const twice = indicator_detail::position_of_repeated(result.areas);
    if (twice < result.areas.size()) refused::the_area_stands_twice(result.areas[twice]);
    for (std::size_t i = 0; i < Areas; ++i) {
        std::size_t const row = result.position(areas[i]);
        for (std::size_t j = 0; j < Periods; ++j) result.cells.values[row * Periods + j] = values[i][j];
    }
    indicator_detail::check_finite(result);
    return result;
}

/// A panel over somebody else's memory: sorted areas, and their values as `make_panel` lays them out. Raises
/// `domain_error` when the areas are not strictly sorted. The memory must outlive the panel.
/// Example:
/// `view_panel<units::USD>({}, two_areas, 2, year(2020), 2, four_values).at(areas::PAK, year(2021)).value == 4`.
template <unit Unit, class Value>
[[nodiscard]] constexpr panel<Unit, Value, viewed> view_panel(common_basis const& about, area const* areas,
                                                              std::size_t area_count, period const& first,
                                                              std::size_t period_count, Value const* values) {
    static_assert(
        !(Unit == any_unit),
        "almanac: name the unit as a template argument; forget_unit(container) makes it one known at run time");
    for (std::size_t i = 1; i < area_count; ++i) {
        if (!(areas[i - 1] < areas[i])) refused::the_areas_are_not_sorted("panel", areas[i - 1], areas[i]);
    }
    panel<Unit, Value, viewed> const result{{},
                                            about,
                                            frequency_of(first),
                                            ordinal(first),
                                            period_count,
                                            {areas, nullptr, area_count},
                                            {{values, area_count * period_count, 1}, {}, false}};
    indicator_detail::check_finite(result);
    return result;
}

/// The panel with its unit in the type. Raises `unit_mismatch`, naming both, when it is in another unit. A copy.
/// Example: `with_unit<units::USD>(forget_unit(gdp))`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] constexpr panel<Unit, Value, Storage> with_unit(panel<any_unit, Value, Storage> const& p) {
    if (!(p.in() == Unit)) refused::this_container_is_in_another_unit(p.in(), Unit);
    return {{}, p.about, p.every, p.first_ordinal, p.period_count, p.areas, p.cells};
}
/// The panel with its unit as a member. A copy. Example: `forget_unit(gdp).in()`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] constexpr panel<any_unit, Value, Storage> forget_unit(panel<Unit, Value, Storage> const& p) {
    return {{p.in()}, p.about, p.every, p.first_ordinal, p.period_count, p.areas, p.cells};
}

} // namespace almanac::inline v0
