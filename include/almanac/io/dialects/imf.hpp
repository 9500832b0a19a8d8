// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The World Economic Outlook of the IMF (https://www.imf.org/en/Publications/WEO): a line an area and subject, a
/// column a year, commas or tabs, "n/a" or "--" for no value, thousands separated by commas.
#pragma once

#include <almanac/io/dialects/edition.hpp>
#include <almanac/io/long_csv.hpp>

namespace almanac::inline v0 {

/// Reads the World Economic Outlook, by the names of its columns: `ISO`, `Country`, `Subject Descriptor`, `Units`, and
/// what else the edition has. The subject and its unit tell the series. The column `Scale` ("Billions") is a power of
/// ten beside the unit, see `io/dialects/multiplier.hpp`. Raises as `read_wide_csv`, and for another word in it.
/// Example: `read_imf_weo(file.view(), {.file = file.path()})`.
[[nodiscard]] inline long_table read_imf_weo(std::string_view source, read_options options = {}) {
    options.numbers.thousands = ',';
    options.areas = area_codes::any;
    options.format.ragged = true; // the last line names the database and nothing else
    long_table table = io_detail::read_wide(
        source, {.indicator = "Subject Descriptor", .area = "ISO", .area_name = "Country", .unit = "Units"}, options,
        "Scale");
    table.dialect = "IMF World Economic Outlook";
    table.vintage = io_detail::imf_weo_edition(table);
    return table;
}

} // namespace almanac::inline v0
