// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Flows over constant arrays, for headers that a program writes, as `almanac_embed` of the CMake package does.
#pragma once

#include <almanac/indicator/containers/flows.hpp>

#include <cstddef>
#include <cstdint>

namespace almanac::inline v0 {

/// Flows over arrays with static storage: sorted areas and products, each once, and the reports that there are, each
/// with its place, as `flows::position` counts them, in order. Every report has a number. Nothing is looked at: who
/// writes the arrays has checked them.
/// Example: `embedded_flows<units::USD>({}, year(2020), two_areas, one_product, two_places, two_values)`.
template <unit Unit, class Value, std::size_t Areas, std::size_t Products, std::size_t Reports>
[[nodiscard]] constexpr flows<Unit, Value, viewed_sparse>
embedded_flows(common_basis const& about, period const& when, area const (&areas)[Areas],
               product_code const (&products)[Products], std::uint32_t const (&places)[Reports],
               Value const (&values)[Reports]) {
    flows<Unit, Value, viewed_sparse> result{{}, about, when, {areas, Areas, 1}, {products, Products, 1}, {}, {}, {}};
    result.cells.places = {places, Reports, 1};
    result.cells.stored.values = {values, Reports, 1};
    result.cells.place_count = Areas * Areas * Products * 2;
    return result;
}
/// The same with the status of each report; where one says that it is missing, the value is `missing_value`.
template <unit Unit, class Value, std::size_t Areas, std::size_t Products, std::size_t Reports>
[[nodiscard]] constexpr flows<Unit, Value, viewed_sparse>
embedded_flows(common_basis const& about, period const& when, area const (&areas)[Areas],
               product_code const (&products)[Products], std::uint32_t const (&places)[Reports],
               Value const (&values)[Reports], cell_status const (&statuses)[Reports]) {
    flows<Unit, Value, viewed_sparse> result = embedded_flows<Unit>(about, when, areas, products, places, values);
    result.cells.stored.statuses = {statuses, Reports, 1};
    result.cells.stored.has_statuses = true;
    return result;
}

} // namespace almanac::inline v0
