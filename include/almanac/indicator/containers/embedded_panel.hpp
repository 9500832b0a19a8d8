// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A panel over constant arrays, for headers that a program writes, as `almanac_embed` of the CMake package does.
#pragma once

#include <almanac/indicator/containers/panel.hpp>

#include <cstddef>

namespace almanac::inline v0 {

/// A panel over arrays with static storage: `Areas` sorted areas, and the values from `first` on, area after area.
/// Every cell has a number. Unlike `view_panel` it looks at no cell, so that a compiler takes a hundred thousand of
/// them: who writes the arrays has checked them.
/// Example: `embedded_panel<units::USD>({}, two_areas, year(2020), four_values)`.
template <unit Unit, class Value, std::size_t Areas, std::size_t Cells>
[[nodiscard]] constexpr panel<Unit, Value, viewed> embedded_panel(common_basis const& about, area const (&areas)[Areas],
                                                                  period const& first, Value const (&values)[Cells]) {
    static_assert(Cells % Areas == 0, "almanac: a panel has as many values of each area");
    return {{},
            about,
            frequency_of(first),
            ordinal(first),
            Cells / Areas,
            {areas, nullptr, Areas},
            {{values, Cells, 1}, {}, false}};
}
/// The same with the status of each cell; where one says that it is missing, the value is `missing_value`.
template <unit Unit, class Value, std::size_t Areas, std::size_t Cells>
[[nodiscard]] constexpr panel<Unit, Value, viewed> embedded_panel(common_basis const& about, area const (&areas)[Areas],
                                                                  period const& first, Value const (&values)[Cells],
                                                                  cell_status const (&statuses)[Cells]) {
    panel<Unit, Value, viewed> result = embedded_panel<Unit>(about, areas, first, values);
    result.cells.statuses = {statuses, Cells, 1};
    result.cells.has_statuses = true;
    return result;
}

} // namespace almanac::inline v0
