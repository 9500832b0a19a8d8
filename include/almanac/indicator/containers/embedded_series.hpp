// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A series over constant arrays, for headers that a program writes, as `almanac_embed` of the CMake package does.
#pragma once

#include <almanac/indicator/containers/series.hpp>

#include <cstddef>

namespace almanac::inline v0 {

/// A series over an array with static storage, of consecutive periods from `first` on. Every cell has a number. Unlike
/// `view_series` it looks at no cell: who writes the arrays has checked them.
/// Example: `embedded_series<units::USD>({}, areas::PAK, year(2020), four_values)`.
template <unit Unit, class Value, std::size_t Cells>
[[nodiscard]] constexpr series<Unit, Value, viewed> embedded_series(common_basis const& about, area_set const& where,
                                                                    period const& first, Value const (&values)[Cells]) {
    return {{}, about, where, frequency_of(first), ordinal(first), {{values, Cells, 1}, {}, false}};
}
/// The same with the status of each cell; where one says that it is missing, the value is `missing_value`.
template <unit Unit, class Value, std::size_t Cells>
[[nodiscard]] constexpr series<Unit, Value, viewed> embedded_series(common_basis const& about, area_set const& where,
                                                                    period const& first, Value const (&values)[Cells],
                                                                    cell_status const (&statuses)[Cells]) {
    series<Unit, Value, viewed> result = embedded_series<Unit>(about, where, first, values);
    result.cells.statuses = {statuses, Cells, 1};
    result.cells.has_statuses = true;
    return result;
}

} // namespace almanac::inline v0
