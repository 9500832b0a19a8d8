// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Files with an area, a year and a column an indicator: Our World in Data (`Entity, Code, Year, ...`), the Maddison
/// Project and the Penn World Table.
#pragma once

#include <almanac/io/long_csv.hpp>

namespace almanac::inline v0 {

/// Reads a table of Our World in Data, https://ourworldindata.org: `Entity`, `Code`, `Year` and columns of indicators.
/// The entity tells the area: regions have no code, and codes such as OWID_WRL are its own. Raises as
/// `read_columns_csv`.
/// Example: `read_our_world_in_data("Entity,Code,Year,GDP\nPakistan,PAK,2024,373\n").values[0].value == 373`.
[[nodiscard]] inline long_table read_our_world_in_data(std::string_view source, read_options options = {}) {
    options.areas = area_codes::name;
    long_table table = read_columns_csv(source, {.area = "Entity", .period = "Year", .dimensions = {"Code"}}, options);
    table.dialect = "Our World in Data";
    return table;
}

/// Reads a table with a country, a year and columns of indicators, whose first two heads are given: `Country, Year, GDP
/// per capita` of the Maddison Project, `country, year, rgdpe, ...` of the Penn World Table. Raises as
/// `read_columns_csv`.
/// Example: `read_country_year("Country,Year,GDP\nPakistan,2024,373\n", "Country", "Year").values[0].value == 373`.
[[nodiscard]] inline long_table read_country_year(std::string_view source, std::string_view country,
                                                  std::string_view year, read_options options = {}) {
    options.every = period_kind::year;
    long_table table = read_columns_csv(source, {.area = country, .period = year}, options);
    table.dialect = "country, year, and a column an indicator";
    return table;
}

/// Reads the Penn World Table, https://www.rug.nl/ggdc/productivity/pwt, or a table of the Maddison Project, with all
/// their columns: `countrycode, country, year` and columns of indicators. What is said in words, such as
/// `currency_unit`, `region` and `i_cig`, becomes dimensions. Raises as `read_columns_csv`. Example:
/// `read_penn_world_table("countrycode,country,year,pop\nPAK,Pakistan,2019,216.6\n").values[0].value == 216.6`.
[[nodiscard]] inline long_table read_penn_world_table(std::string_view source, read_options options = {}) {
    options.every = period_kind::year;
    column_names columns{.area = "countrycode", .area_name = "country", .period = "year"};
    for (std::string_view const words :
         {"currency_unit", "region", "i_cig", "i_xm", "i_xr", "i_outlier", "i_irr", "i_bm"}) {
        std::string_view const name = io_detail::if_in_head(words, source, options);
        if (!name.empty()) columns.dimensions.push_back(name);
    }
    long_table table = read_columns_csv(source, columns, options);
    table.dialect = "Penn World Table or Maddison Project";
    return table;
}

} // namespace almanac::inline v0
