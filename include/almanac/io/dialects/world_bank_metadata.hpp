// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The files beside the data in a download of the World Bank: `Metadata_Country_API_...csv`, which tells countries from
/// aggregates, and `Metadata_Indicator_API_...csv`; and those of the bulk download, `WDICountry.csv` and
/// `WDISeries.csv`.
/// \code
/// text_file const file("Metadata_Country_API_NY.GDP.MKTP.CD_DS2_en_csv_v2.csv");
/// std::vector<world_bank_area_record> const areas = read_world_bank_areas(file.view(), {.file = file.path()});
/// \endcode
#pragma once

#include <almanac/io/long_csv.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

/// What the World Bank says of an area. Example: `read_world_bank_areas(file.view()).front().region`.
struct world_bank_area_record {
    area where{};               ///< the area of the code
    std::string code{};         ///< as the file has it
    std::string name{};         ///< "Pakistan"
    std::string region{};       ///< "South Asia"; empty for an aggregate
    std::string income_group{}; ///< "Lower middle income"; empty for an aggregate
    std::string notes{};        ///< the special notes

    /// Whether it is no country but several: the file says no region.
    /// Example: `world_bank_area_record().is_aggregate()`.
    [[nodiscard]] bool is_aggregate() const { return region.empty(); }
};

/// What the World Bank says of an indicator. Example: `read_world_bank_indicators(file.view()).front().source`.
struct world_bank_indicator_record {
    std::string code{};   ///< "NY.GDP.MKTP.CD"
    std::string name{};   ///< "GDP (current US$)"
    std::string notes{};  ///< how it is defined
    std::string source{}; ///< the organizations that it comes from
};

namespace io_detail {

/// Reads a file whose columns have one of two heads each, that of the API and that of the bulk download; the first must
/// be there. Calls `take` with the cells of a row, empty where there is no such column.
template <std::size_t Count, class Take>
void for_each_described(std::string_view source, read_options const& options, std::string_view const (&heads)[Count][2],
                        Take take) {
    csv_reader csv(source, options.format, options.file);
    if (!csv.next()) return;
    std::size_t at[Count];
    for (std::size_t k = 0; k < Count; ++k) {
        at[k] = no_column;
        for (std::size_t i = csv.size(); i-- > 0;) {
            if (csv[i].content == heads[k][0] || csv[i].content == heads[k][1]) at[k] = i;
        }
    }
    if (at[0] == no_column || at[1] == no_column) {
        std::string_view const missing = heads[at[0] == no_column ? 0 : 1][0];
        csv.fail(csv[0], text<300>("a header with the column \"").append(missing).append('"'));
    }
    while (csv.next()) {
        std::string cells[Count];
        for (std::size_t k = 0; k < Count; ++k) {
            if (at[k] != no_column) cells[k] = csv[at[k]].content;
        }
        take(csv, csv[at[0]], cells);
    }
}

} // namespace io_detail

/// Reads `Metadata_Country_API_...csv` or `WDICountry.csv`. Raises `parse_error` for a header without the code and the
/// region, for a code that is none, and as `csv_reader`; of the options the name and the format apply. Example:
/// `read_world_bank_areas("Country Code,Region\nSAS,\n").front().is_aggregate()`.
[[nodiscard]] inline std::vector<world_bank_area_record> read_world_bank_areas(std::string_view source,
                                                                               read_options const& options = {}) {
    constexpr std::string_view heads[][2] = {{"Country Code", "Country Code"},
                                             {"Region", "Region"},
                                             {"IncomeGroup", "Income Group"},
                                             {"SpecialNotes", "Special Notes"},
                                             {"TableName", "Table Name"}};
    std::vector<world_bank_area_record> result;
    io_detail::area_cells areas(area_codes::world_bank);
    io_detail::for_each_described(
        source, options, heads, [&](csv_reader const& csv, csv_field const& code, auto const& cells) {
            result.push_back({areas.read(csv, code), cells[0], cells[4], cells[1], cells[2], cells[3]});
        });
    return result;
}

/// Reads `Metadata_Indicator_API_...csv` or `WDISeries.csv`. Raises `parse_error` for a header without the code and the
/// name, and as `csv_reader`; of the options the name and the format apply. Example:
/// `read_world_bank_indicators("INDICATOR_CODE,INDICATOR_NAME\nSP.POP.TOTL,Population\n").front().name ==
/// "Population"`.
[[nodiscard]] inline std::vector<world_bank_indicator_record>
read_world_bank_indicators(std::string_view source, read_options const& options = {}) {
    constexpr std::string_view heads[][2] = {{"INDICATOR_CODE", "Series Code"},
                                             {"INDICATOR_NAME", "Indicator Name"},
                                             {"SOURCE_NOTE", "Long definition"},
                                             {"SOURCE_ORGANIZATION", "Source"}};
    std::vector<world_bank_indicator_record> result;
    io_detail::for_each_described(source, options, heads, [&](csv_reader const&, csv_field const&, auto const& cells) {
        result.push_back({cells[0], cells[1], cells[2], cells[3]});
    });
    return result;
}

} // namespace almanac::inline v0
