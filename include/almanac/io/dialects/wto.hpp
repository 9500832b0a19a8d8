// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// WTO Stats (https://stats.wto.org): the indicator in a line above, `Reporting Economy, Product/Sector, Partner
/// Economy` and a column a year.
#pragma once

#include <almanac/io/long_csv.hpp>

namespace almanac::inline v0 {

/// Reads an export of WTO Stats. The indicator is what stands behind "Indicator" in the first line. Raises as
/// `read_wide_csv`. Example: `read_wto(file.view(), {.file = file.path()})`.
[[nodiscard]] inline long_table read_wto(std::string_view source, read_options options = {}) {
    csv_format format = options.format;
    format.ragged = true;
    csv_reader above(source, format, options.file);
    std::string title;
    if (above.next() && above.size() > 1 && above[0].content == "Indicator")
        title = io_detail::trimmed(above[1].content);
    options.areas = area_codes::name;
    long_table table = read_wide_csv(
        source, {.area = "Reporting Economy", .counterpart = "Partner Economy", .product = "Product/Sector"}, options);
    for (long_series& each : table.series) each.indicator = title;
    table.dialect = "WTO Stats";
    return table;
}

} // namespace almanac::inline v0
