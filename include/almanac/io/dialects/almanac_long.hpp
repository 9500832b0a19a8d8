// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The library's own long form, as `write_long_csv` writes it: `indicator,area,counterpart,product,period,value,unit,
/// status`, further dimensions and columns behind them.
#pragma once

#include <almanac/io/long_csv.hpp>

#include <string_view>

namespace almanac::inline v0 {

/// Reads what `write_long_csv` wrote. Columns may stand in any order; those for the counterpart, the product, the unit
/// and the status may be left out, and an empty cell of an area is none. What else it has are further columns: which of
/// them were dimensions the file does not say. Raises as `read_long_csv`. Example:
/// `read_almanac_long("indicator,area,period,value\nGDP,PAK,2024,373\n").values[0].value == 373`.
[[nodiscard]] inline long_table read_almanac_long(std::string_view source, read_options const& options = {}) {
    auto const if_there = [&](std::string_view name) { return io_detail::if_in_head(name, source, options); };
    long_table table = io_detail::read_long(source,
                                            {.indicator = "indicator",
                                             .area = "area",
                                             .counterpart = if_there("counterpart"),
                                             .product = if_there("product"),
                                             .unit = if_there("unit"),
                                             .period = "period",
                                             .value = "value",
                                             .status = if_there("status")},
                                            options, {.areas_may_be_empty = true});
    table.dialect = "almanac, long form";
    return table;
}

} // namespace almanac::inline v0
