// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A cross-section over constant arrays, for headers that a program writes, as `almanac_embed` of the CMake package
/// does.
#pragma once

#include <almanac/indicator/containers/cross_section.hpp>

#include <cstddef>

namespace almanac::inline v0 {

/// A cross-section over arrays with static storage: sorted areas, each once, and a value of each. Every cell has a
/// number. Unlike `view_cross_section` it looks at no cell: who writes the arrays has checked them.
/// Example: `embedded_cross_section<units::USD>({}, year(2020), two_areas, two_values)`.
template <unit Unit, class Value, std::size_t Areas>
[[nodiscard]] constexpr cross_section<Unit, Value, viewed>
embedded_cross_section(common_basis const& about, period const& when, area const (&areas)[Areas],
                       Value const (&values)[Areas]) {
    return {{}, about, when, {areas, nullptr, Areas}, {{values, Areas, 1}, {}, false}};
}
/// The same with the status of each cell; where one says that it is missing, the value is `missing_value`.
template <unit Unit, class Value, std::size_t Areas>
[[nodiscard]] constexpr cross_section<Unit, Value, viewed>
embedded_cross_section(common_basis const& about, period const& when, area const (&areas)[Areas],
                       Value const (&values)[Areas], cell_status const (&statuses)[Areas]) {
    cross_section<Unit, Value, viewed> result = embedded_cross_section<Unit>(about, when, areas, values);
    result.cells.statuses = {statuses, Areas, 1};
    result.cells.has_statuses = true;
    return result;
}

} // namespace almanac::inline v0
