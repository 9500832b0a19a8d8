// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Makes a panel from observations that come in any order, as readers of files have them.
#pragma once

#include <almanac/indicator/containers/panel.hpp>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: a panel has one value of an area and period.
[[noreturn]] inline void there_are_two_values_of(area const& where, period const& when) {
    raise(
        domain_error(text<300>("there are two values of ").append(where.view()).append(" in ").append(to_text(when))));
}
} // namespace refused

/// Collects values and makes a panel of them. Areas and periods may come in any order; the panel spans all of them, and
/// a cell for which nothing came has `no_observation`.
/// Example:
/// `panel_builder<> rows(frequency_of(year(2024))); rows.add(areas::PAK, year(2024), 373e9);`
template <class Value = double>
class panel_builder {
public:
    /// For periods of one frequency.
    constexpr explicit panel_builder(frequency const& every)
        : every_(every) {}

    /// Adds a value. Raises `domain_error` for a period of another frequency and for a status that contradicts the
    /// number and for an infinity. That an area and period come twice is found by `build`.
    constexpr void add(area const& where, period const& when, Value const& value,
                       cell_status status = cell_status::normal) {
        if (!is_regular(when.kind) || !(frequency_of(when) == every_)) {
            refused::the_period_is_of_another_frequency(when);
        }
        if (is_missing(value) != is_missing(status)) refused::the_status_contradicts_the_number(status);
        if (indicator_detail::is_infinity(value)) refused::an_infinite_number(where.view(), to_text(when));
        rows_.push_back({where, ordinal(when), value, status});
    }
    [[nodiscard]] constexpr std::size_t size() const { return rows_.size(); }

    /// The panel. Raises `domain_error`, naming them, for an area and period that came twice. Linear in the values and
    /// the cells, but for sorting the areas.
    /// Example: `rows.build<units::USD>({.indicator = "GDP", .kind = nature::flow})`.
    template <unit Unit>
    requires(!(Unit == any_unit)) [[nodiscard]] constexpr panel<Unit, Value> build(common_basis const& about) const {
        return filled(panel<Unit, Value>{{}, about, every_, 0, 0, {}, {}});
    }
    /// The panel in a unit that is known at run time.
    /// Example: `rows.build({.indicator = "GDP"}, units::USD)`.
    [[nodiscard]] constexpr panel<any_unit, Value> build(common_basis const& about, unit const& in) const {
        return filled(panel<any_unit, Value>{{in}, about, every_, 0, 0, {}, {}});
    }

private:
    struct row {
        area where;
        std::int32_t when;
        Value value;
        cell_status status;
    };

    template <unit Unit>
    constexpr panel<Unit, Value> filled(panel<Unit, Value> result) const {
        if (rows_.empty()) return result;
        std::vector<area> areas;
        std::int32_t last = rows_.front().when;
        result.first_ordinal = last;
        for (row const& r : rows_) {
            if (areas.empty() || !(areas.back() == r.where)) areas.push_back(r.where);
            result.first_ordinal = (std::min)(result.first_ordinal, r.when);
            last = (std::max)(last, r.when);
        }
        std::sort(areas.begin(), areas.end());
        areas.erase(std::unique(areas.begin(), areas.end()), areas.end());
        result.areas = areas;
        result.period_count = static_cast<std::size_t>(last - result.first_ordinal + 1);
        result.cells.values.items.assign(result.size(), Value(missing_value));
        result.cells.statuses.items.assign(result.size(), cell_status::no_observation);
        result.cells.has_statuses = true;
        fill_cells(result);
        return result;
    }

    template <unit Unit>
    constexpr void fill_cells(panel<Unit, Value>& result) const {
        std::vector<char> came(result.size(), 0); // not bool: clang 14 has no such vector in constant expressions
        std::size_t position = 0;                 // rows of one area tend to come together
        for (row const& r : rows_) {
            if (!(result.areas[position] == r.where)) position = result.position(r.where);
            std::size_t const i =
                position * result.period_count + static_cast<std::size_t>(r.when - result.first_ordinal);
            if (came[i] != 0) refused::there_are_two_values_of(r.where, period_with(r.when, every_));
            came[i] = 1;
            result.cells.values[i] = r.value;
            result.cells.statuses[i] = r.status;
        }
    }

    frequency every_;
    std::vector<row> rows_;
};

} // namespace almanac::inline v0
