// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The OECD's data portal of 2010 to 2024 (data.oecd.org): `LOCATION, INDICATOR, SUBJECT, MEASURE, FREQUENCY, TIME,
/// Value, Flag Codes`. Newer files are SDMX-CSV.
#pragma once

#include <almanac/io/long_csv.hpp>

namespace almanac::inline v0 {

/// Reads a file of the portal. Raises as `read_long_csv`. Example: `read_oecd(file.view(), {.file = file.path()})`.
[[nodiscard]] inline long_table read_oecd(std::string_view source, read_options const& options = {}) {
    long_table table = read_long_csv(source,
                                     {.indicator = "INDICATOR",
                                      .area = "LOCATION",
                                      .unit = "MEASURE",
                                      .period = "TIME",
                                      .value = "Value",
                                      .status = "Flag Codes",
                                      .dimensions = {"SUBJECT", "FREQUENCY"}},
                                     options);
    table.dialect = "OECD data portal";
    return table;
}

} // namespace almanac::inline v0
