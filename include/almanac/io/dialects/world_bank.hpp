// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The World Bank's files: the download of an indicator (a preamble, a column a year), an export of its DataBank (heads
/// such as "2000 [YR2000]", ".." for no value, remarks below), the bulk file, and the long form of its collections.
#pragma once

#include <almanac/io/dialects/edition.hpp>
#include <almanac/io/long_csv.hpp>

namespace almanac::inline v0 {

/// Reads a download of an indicator from https://data.worldbank.org, or a bulk file: `Country Name, Country Code,
/// Indicator Name, Indicator Code` and a column a year. A preamble ("Data Source", "Last Updated Date") becomes notes.
/// Raises as `read_wide_csv`. Example: `read_world_bank_wide(file.view(), {.file = file.path()})`.
[[nodiscard]] inline long_table read_world_bank_wide(std::string_view source, read_options options = {}) {
    options.format.ragged = true; // the preamble has fewer fields
    options.areas = area_codes::world_bank;
    long_table table = read_wide_csv(source,
                                     {.indicator = "Indicator Code",
                                      .indicator_name = "Indicator Name",
                                      .area = "Country Code",
                                      .area_name = "Country Name"},
                                     options);
    table.dialect = "World Bank, a column a year";
    table.vintage = io_detail::world_bank_edition(io_detail::noted(table, "Last Updated Date: "));
    return table;
}

/// Reads an export of https://databank.worldbank.org: `Country Name, Country Code, Series Name, Series Code` and a
/// column a year. Raises as `read_wide_csv`. Example: `read_world_bank_databank(file.view(), {.file = file.path()})`.
[[nodiscard]] inline long_table read_world_bank_databank(std::string_view source, read_options options = {}) {
    options.format.ragged = true; // remarks below have one field
    options.areas = area_codes::world_bank;
    long_table table = read_wide_csv(source,
                                     {.indicator = "Series Code",
                                      .indicator_name = "Series Name",
                                      .area = "Country Code",
                                      .area_name = "Country Name"},
                                     options);
    table.dialect = "World Bank DataBank";
    table.vintage = io_detail::world_bank_edition(io_detail::noted(table, "Last Updated: "));
    return table;
}

/// Reads the long form, `Country Name, Country Code, Year, Value`, of one indicator, which `options.indicator` names;
/// the last column may have another head. Raises as `read_long_csv`.
/// Example: `read_world_bank_long(file.view(), "Country Name", "Value", {.indicator = "NY.GDP.MKTP.CD"})`.
[[nodiscard]] inline long_table read_world_bank_long(std::string_view source, std::string_view area_name,
                                                     std::string_view value, read_options options = {}) {
    options.areas = area_codes::world_bank;
    if (options.indicator.empty()) options.indicator = value;
    long_table table = read_long_csv(
        source, {.area = "Country Code", .area_name = area_name, .period = "Year", .value = value}, options);
    table.dialect = "World Bank, long form";
    return table;
}

} // namespace almanac::inline v0
