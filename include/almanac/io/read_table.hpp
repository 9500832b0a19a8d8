// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Reads a file of statistics of whatever publisher: recognises it by its header and says what it took it for. A file
/// that no reader knows is refused with the list of those that are known; its columns can be named (`io/long_csv.hpp`).
/// \code
/// text_file const file("API_NY.GDP.MKTP.CD_DS2_en_csv_v2.csv");
/// long_table const gdp = read_table(file.view(), {.file = file.path()}); // gdp.dialect: "World Bank, a column a year"
/// \endcode
#pragma once

#include <almanac/io/dialects/known_dialects.hpp>
#include <almanac/io/text_file.hpp>

#include <string_view>

namespace almanac::inline v0 {

namespace io_detail {

[[noreturn]] inline void json_needs_another_header(std::string_view source, std::string_view file) {
    std::size_t const first = source.find_first_not_of(" \t\r\n");
    raise(parse_error(position_in(source, first, file), source.substr(first, 1),
                      "a table; JSON-stat is read by read_json_stat_table of <almanac/with/json_stat.hpp>, which needs "
                      "nlohmann-json (Debian: nlohmann-json3-dev)"));
}

[[noreturn]] inline void no_dialect_is_known(std::string_view source, std::string_view file) {
    std::string_view const line = source.substr(0, source.find_first_of("\r\n"));
    raise(parse_error({file}, line,
                      "a header of SDMX-CSV, the World Bank (download, DataBank or long), IMF WEO, OECD, UN Comtrade, "
                      "WTO, ECB, FRED, Our World in Data, exchange rates by currency or country, the long form of "
                      "this library, or of a table with a country, a year and indicators; "
                      "read_long_csv and read_wide_csv take the names of columns"));
}

} // namespace io_detail

/// Whether a text is JSON by its first character, so that `read_json_stat_table` is the reader to ask.
/// Example: `looks_like_json("[1, 2]") && !looks_like_json("area,value")`.
[[nodiscard]] inline bool looks_like_json(std::string_view source) {
    if (source.starts_with("\xEF\xBB\xBF")) source.remove_prefix(3);
    std::size_t const first = source.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (source[first] == '{' || source[first] == '[');
}

/// Whether a text begins as an SDMX-CSV message does, of any version, quoted or not.
/// Example: `looks_like_sdmx_csv("DATAFLOW,REF_AREA") && !looks_like_sdmx_csv("area,value")`.
[[nodiscard]] inline bool looks_like_sdmx_csv(std::string_view source) {
    if (source.starts_with("\xEF\xBB\xBF")) source.remove_prefix(3);
    if (source.starts_with('"')) source.remove_prefix(1);
    return source.starts_with("DATAFLOW") || source.starts_with("STRUCTURE");
}

/// Reads a file and says in `dialect` what it took it for. Commas, semicolons, tabs and bars separate; `options.format`
/// need not say which. Raises `parse_error` for a header that no reader knows, for JSON, and as the reader of the
/// dialect. Example: `read_table(file.view(), {.file = file.path()}).dialect`.
[[nodiscard]] inline long_table read_table(std::string_view source, read_options options = {}) {
    source = text_in_utf_8(source, options.file);
    if (looks_like_sdmx_csv(source)) return read_sdmx_table(source, options);
    if (looks_like_json(source)) io_detail::json_needs_another_header(source, options.file);
    options.format.separator = io_detail::separator_of(source, options.format);
    io_detail::file_head const head = io_detail::head_of({source}, options);
    for (io_detail::known_dialect const& each : io_detail::known_dialects) {
        if (each.is_of(head)) return each.read(source, each, head, options);
    }
    io_detail::no_dialect_is_known(source, options.file);
}

/// Reads a file as one of a dialect that the caller names, whatever its header looks like: `almanac_long`,
/// `country_year`, `currency_rates`, `datahub_rates`, `ecb_portal`, `ecb_reference_rates`, `fred`, `imf_weo`, `oecd`,
/// `our_world_in_data`, `penn_world_table`, `sdmx_csv`, `un_comtrade`, `world_bank_databank`, `world_bank_long`,
/// `world_bank_wide`, `wto`. Raises `unknown_key` for another name, listing these, and `parse_error` as the reader of
/// the dialect. Example: `read_table_as("world_bank_long", file.view(), {.file = file.path()})`.
[[nodiscard]] inline long_table read_table_as(std::string_view dialect, std::string_view source,
                                              read_options options = {}) {
    io_detail::known_dialect const* named = nullptr;
    for (io_detail::known_dialect const& each : io_detail::known_dialects) {
        if (named == nullptr && each.name == dialect) named = &each;
    }
    if (named == nullptr) refused::there_is_no_such_dialect(dialect);
    source = text_in_utf_8(source, options.file);
    options.format.separator = io_detail::separator_of(source, options.format);
    io_detail::file_head const head = io_detail::head_of({source}, options);
    for (io_detail::known_dialect const& each : io_detail::known_dialects) { // of two spellings the file's own
        if (each.name == dialect && each.is_of(head)) named = &each;
    }
    return named->read(source, *named, head, options);
}

} // namespace almanac::inline v0
