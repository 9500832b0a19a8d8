// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A cross-section: many areas, one period, one unit.
#pragma once

#include <almanac/calendar/period.hpp>
#include <almanac/calendar/period_print.hpp>
#include <almanac/core/index_iterator.hpp>
#include <almanac/indicator/containers/cell_amount.hpp>
#include <almanac/indicator/containers/common_basis.hpp>
#include <almanac/indicator/containers/storage.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

/// One value of a cross-section with its area.
/// Example: `std::ranges::max(section, {}, &section_point<double>::value).value == 2`.
template <class Value>
struct section_point {
    /// A mark: algorithms of plain numbers refuse cells, which are said of an area.
    static constexpr bool is_cell_of_a_container = true;

    area where{};                                     ///< the area
    Value value{};                                    ///< the value, or a NaN
    cell_status status = cell_status::no_observation; ///< what is known of the value, or why it is missing
};

namespace refused {
/// Raises `domain_error`: a container has one value of an area and period.
[[noreturn]] inline void the_area_stands_twice(area const& where) {
    raise(domain_error(text<160>("the area ").append(where.view()).append(" stands twice")));
}
/// Raises `domain_error`: the areas of a `container` are sorted, each once, and `next` is not above `before`.
[[noreturn]] inline void the_areas_are_not_sorted(std::string_view container, area const& before, area const& next) {
    raise(domain_error(text<300>("the areas of a ")
                           .append(container)
                           .append(" are sorted, each once: ")
                           .append(next.view())
                           .append(" stands after ")
                           .append(before.view())));
}
/// Raises `unknown_key`: the container has no value of the area.
[[noreturn]] inline void there_is_no_value_of_the_area(area const& where) {
    raise(unknown_key(text<160>("there is no value for the area \"").append(where.view()).append('"')));
}
} // namespace refused

namespace indicator_detail {
/// The index of an area in a sorted sequence, or its size.
template <class Keys>
constexpr std::size_t position_of(Keys const& areas, area const& where) {
    std::size_t first = 0;
    std::size_t last = areas.size();
    while (first < last) {
        std::size_t const middle = first + (last - first) / 2;
        if (areas[middle] < where) {
            first = middle + 1;
        } else {
            last = middle;
        }
    }
    return first < areas.size() && areas[first] == where ? first : areas.size();
}

/// The index of the first area of a sorted sequence that stands there twice, or its size. The caller refuses it, not
/// this function: each call on the way to a refusal makes three lines of what a compiler says of it.
template <class Keys>
constexpr std::size_t position_of_repeated(Keys const& areas) {
    for (std::size_t i = 1; i < areas.size(); ++i) {
        if (areas[i] == areas[i - 1]) return i;
    }
    return areas.size();
}

/// The indices of the areas that a predicate chooses, in their order.
template <class Keys, class Predicate>
constexpr std::vector<std::size_t> rows_where(Keys const& areas, Predicate const& is_wanted) {
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (is_wanted(areas[i])) rows.push_back(i);
    }
    return rows;
}
/// The indices of these areas, sorted. One that is not there, or stands twice, is refused.
template <class Keys, class Areas>
constexpr std::vector<std::size_t> rows_of(Keys const& areas, Areas const& wanted) {
    std::vector<std::size_t> rows;
    for (area const& each : wanted) {
        rows.push_back(position_of(areas, each));
        if (rows.back() == areas.size()) refused::there_is_no_value_of_the_area(each);
    }
    std::sort(rows.begin(), rows.end());
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[i] == rows[i - 1]) refused::the_area_stands_twice(areas[rows[i]]);
    }
    return rows;
}
/// The areas with these indices.
template <class Areas>
constexpr std::vector<area> areas_at(Areas const& areas, std::vector<std::size_t> const& rows) {
    std::vector<area> found;
    for (std::size_t const i : rows) found.push_back(areas[i]);
    return found;
}
/// A function that says of an area whether it is wanted: `is_economy`.
template <class T>
concept area_predicate = requires(T const& is_wanted, area const& where) {
    static_cast<bool>(is_wanted(where));
};

/// Copies rows of `length` cells, in this order.
template <class To, class From>
constexpr void copy_rows(To& to, From const& from, std::vector<std::size_t> const& rows, std::size_t length) {
    resize(to.values, rows.size() * length);
    to.has_statuses = from.has_statuses;
    if (from.has_statuses) resize(to.statuses, rows.size() * length);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t t = 0; t < length; ++t) {
            to.values[i * length + t] = from.values[rows[i] * length + t];
            if (from.has_statuses) to.statuses[i * length + t] = from.statuses[rows[i] * length + t];
        }
    }
}
} // namespace indicator_detail

/// A cross-section, sorted by area. A plain struct, so that it can be `constexpr`; made by `make_cross_section`, a
/// panel or an algorithm. A range of `section_point`, with random access. Example: `section.at(areas::PAK).value == 1`.
template <unit Unit, class Value = double, class Storage = owned>
struct cross_section {
    using value_type = section_point<Value>;
    /// What a value is: `double` or `bounded`
    using number_type = Value;
    using iterator = index_iterator<cross_section const>;
    using const_iterator = iterator;
    /// The unit; `any_unit` where it is known at run time.
    static constexpr unit unit_of = Unit;

    held_unit<Unit> measured_in{};   ///< the unit as a member, of which `in()` is the value
    common_basis about{};            ///< what the values are said of
    period when{};                   ///< the period
    typename Storage::areas areas{}; ///< the areas, sorted, each once
    column<Value, Storage> cells{};  ///< a value and a status for each of the areas

    /// The unit of the values.
    [[nodiscard]] constexpr unit in() const { return measured_in.in(); }
    [[nodiscard]] constexpr std::size_t size() const { return areas.size(); }
    [[nodiscard]] constexpr bool empty() const { return size() == 0; }
    [[nodiscard]] constexpr iterator begin() const { return {*this, 0}; }
    [[nodiscard]] constexpr iterator end() const { return {*this, static_cast<std::ptrdiff_t>(size())}; }
    /// Precondition: `i < size()`.
    [[nodiscard]] constexpr value_type operator[](std::size_t i) const {
        return {areas[i], cells.values[i], cells.status(i)};
    }
    /// The index of the area, or `size()`. Bisection. Example: `section.position(areas::PAK) == 1`.
    [[nodiscard]] constexpr std::size_t position(area const& where) const {
        return indicator_detail::position_of(areas, where);
    }
    /// The point of an area, which may be without a number. Raises `unknown_key`.
    /// Example: `section.at(areas::PAK).value == 1`.
    [[nodiscard]] constexpr value_type at(area const& where) const {
        std::size_t const i = position(where);
        if (i == size()) refused::there_is_no_value_of_the_area(where);
        return (*this)[i];
    }
    /// The value of an area as a quantity. Raises as `amount` of a series. Example: `section.amount(areas::PAK)`.
    [[nodiscard]] constexpr auto amount(area const& where) const requires representation<Value> {
        value_type const found = at(where);
        if (is_missing(found.value)) refused::the_cell_has_no_number(where.view(), to_text(when), found.status);
        return indicator_detail::amount_of<Unit>(in(), found.value);
    }
    /// The cross-section in another unit of its dimension, as `in` of a series.
    template <unit To>
    [[nodiscard]] constexpr cross_section<To, Value, indicator_detail::storage_of_result<Storage>> in() const {
        indicator_detail::check_same_dimension<Unit, To>(in());
        cross_section<To, Value, indicator_detail::storage_of_result<Storage>> result{{}, about, when, {}, {}};
        indicator_detail::copy_areas(result.areas, areas);
        indicator_detail::convert_cells(result.cells, cells, in(), To);
        return result;
    }
    /// These areas alone. Raises `unknown_key` for one that is not there and `domain_error` for one that stands twice.
    /// Example: `section.only({areas::PAK})`.
    [[nodiscard]] constexpr cross_section<Unit, Value> only(std::initializer_list<area> wanted) const {
        return rows(indicator_detail::rows_of(areas, wanted));
    }
    /// The areas of a range, or those that a function is true of: `gdp.only(is_economy)`.
    template <class Areas>
    [[nodiscard]] constexpr cross_section<Unit, Value> only(Areas const& wanted) const {
        if constexpr (indicator_detail::area_predicate<Areas>) {
            return rows(indicator_detail::rows_where(areas, wanted));
        } else {
            return rows(indicator_detail::rows_of(areas, wanted));
        }
    }
    /// Changes the cell of an area; for owned and fixed columns. Raises `unknown_key`, and `domain_error` when the
    /// status contradicts the number and for an infinity. Example: `to_change.set(areas::PAK, 374.0)`.
    constexpr void set(area const& where, Value const& value, cell_status status = cell_status::normal) {
        std::size_t const i = position(where);
        if (i == size()) refused::there_is_no_value_of_the_area(where);
        if (indicator_detail::is_infinity(value)) refused::an_infinite_number(where.view(), to_text(when));
        cells.set(i, value, status);
    }
    /// The same values in this cross-section's memory. Example: `section.view()`.
    [[nodiscard]] constexpr cross_section<Unit, Value, viewed> view() const {
        return {measured_in, about, when, indicator_detail::view_of(areas), cells.part(0, size())};
    }

private:
    [[nodiscard]] constexpr cross_section<Unit, Value> rows(std::vector<std::size_t> const& wanted) const {
        cross_section<Unit, Value> result{measured_in, about, when, {}, {}};
        result.areas = indicator_detail::areas_at(areas, wanted);
        indicator_detail::copy_rows(result.cells, cells, wanted, 1);
        return result;
    }
};

namespace indicator_detail {
/// Raises for a value that is infinite.
template <unit Unit, class Value, class Storage>
constexpr void check_finite(cross_section<Unit, Value, Storage> const& s) {
    std::size_t const i = first_infinity(s.cells.values);
    if (i < s.size()) refused::an_infinite_number(s.areas[i].view(), to_text(s.when));
}
} // namespace indicator_detail

/// An area and its value, to make a cross-section of. Example: `area_value<double>{areas::PAK, 373e9}`.
template <class Value>
struct area_value {
    area where{};  ///< the area
    Value value{}; ///< its value, or a NaN
};

/// A cross-section from an array, in any order, in arrays of its own. Raises `domain_error` for an area that stands
/// twice, or a value that is infinite. The numbers are `double`s.
/// Example: `make_cross_section<units::USD>({}, year(2024), {{areas::PAK, 1.0}, {areas::IND, 2.0}})`.
template <unit Unit, class Value = double, std::size_t Size>
[[nodiscard]] constexpr cross_section<Unit, Value, fixed<Size>>
make_cross_section(common_basis const& about, period const& when, area_value<Value> const (&values)[Size]) {
    static_assert(
        !(Unit == any_unit),
        "almanac: name the unit as a template argument; forget_unit(container) makes it one known at run time");
    cross_section<Unit, Value, fixed<Size>> result{{}, about, when, {}, {}};
    indicator_detail::fixed_sequence<area_value<Value>, Size> sorted;
    for (std::size_t i = 0; i < Size; ++i) sorted.items[i] = values[i];
    std::sort(sorted.items, sorted.items + Size, [](auto const& a, auto const& b) { return a.where < b.where; });
    for (std::size_t i = 0; i < Size; ++i) {
        result.areas[i] = sorted[i].where;
        result.cells.values[i] = sorted[i].value;
    }
    std::size_t const twice = indicator_detail::position_of_repeated(result.areas);
    if (twice < result.areas.size()) refused::the_area_stands_twice(result.areas[twice]);
    indicator_detail::check_finite(result);
    return result;
}

/// The same in vectors, of a `std::vector<area_value<double>>`. Raises as that. Sorts: n log n steps.
/// Example: `make_cross_section<units::USD>({}, year(2024), std::move(values_of_areas))`.
template <unit Unit, class Values, class Value = decltype(Values::value_type::value)>
[[nodiscard]] constexpr cross_section<Unit, Value> make_cross_section(common_basis const& about, period const& when,
                                                                      Values values) {
    static_assert(
        !(Unit == any_unit),
        "almanac: name the unit as a template argument; forget_unit(container) makes it one known at run time");
    std::sort(values.begin(), values.end(), [](auto const& a, auto const& b) { return a.where < b.where; });
    cross_section<Unit, Value> result{{}, about, when, {}, {}};
    std::vector<area> areas;
    areas.reserve(values.size());
    result.cells.values.items.reserve(values.size());
    for (area_value<Value> const& each : values) {
        areas.push_back(each.where);
        result.cells.values.items.push_back(each.value);
    }
    result.areas = areas;
    std::size_t const twice = indicator_detail::position_of_repeated(result.areas);
    if (twice < result.areas.size()) refused::the_area_stands_twice(result.areas[twice]);
    indicator_detail::check_finite(result);
    return result;
}

/// A cross-section over somebody else's memory: sorted areas, and as many values. Raises `domain_error` when the areas
/// are not strictly sorted. The memory must outlive the cross-section.
/// Example: `view_cross_section<units::USD>({}, year(2024), two_areas, four_values, 2).at(areas::PAK).value == 2`.
template <unit Unit, class Value>
[[nodiscard]] constexpr cross_section<Unit, Value, viewed> view_cross_section(common_basis const& about,
                                                                              period const& when, area const* areas,
                                                                              Value const* values, std::size_t count) {
    static_assert(
        !(Unit == any_unit),
        "almanac: name the unit as a template argument; forget_unit(container) makes it one known at run time");
    for (std::size_t i = 1; i < count; ++i) {
        if (!(areas[i - 1] < areas[i])) refused::the_areas_are_not_sorted("cross-section", areas[i - 1], areas[i]);
    }
    cross_section<Unit, Value, viewed> const result{
        {}, about, when, {areas, nullptr, count}, {{values, count, 1}, {}, false}};
    indicator_detail::check_finite(result);
    return result;
}

/// The cross-section with its unit as a member. A copy. Example: `forget_unit(section).in() == units::USD`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] constexpr cross_section<any_unit, Value, Storage>
forget_unit(cross_section<Unit, Value, Storage> const& c) {
    return {{c.in()}, c.about, c.when, c.areas, c.cells};
}
/// The cross-section with its unit in the type. Raises `unit_mismatch`, naming both, when it is in another unit. A
/// copy. Example: `with_unit<units::USD>(forget_unit(section)).at(areas::PAK).value == 1`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] constexpr cross_section<Unit, Value, Storage>
with_unit(cross_section<any_unit, Value, Storage> const& c) {
    if (!(c.in() == Unit)) refused::this_container_is_in_another_unit(c.in(), Unit);
    return {{}, c.about, c.when, c.areas, c.cells};
}

} // namespace almanac::inline v0
