// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Reads a file of statistics of whatever publisher: recognises it by its header and says what it took it for. A file
/// that no reader knows is refused with the list of those that are known; its columns can be named (`io/long_csv.hpp`).
/// \code
/// text_file const file("API_NY.GDP.MKTP.CD_DS2_en_csv_v2.csv");
/// long_table const gdp = read_table(file.view(), {.file = file.path()}); // gdp.dialect: "World Bank, a column a year"
/// \endcode
#pragma once

#include <almanac/io/dialects/country_year.hpp>
#include <almanac/io/dialects/european_central_bank.hpp>
#include <almanac/io/dialects/exchange_rates.hpp>
#include <almanac/io/dialects/fred.hpp>
#include <almanac/io/dialects/imf.hpp>
#include <almanac/io/dialects/oecd.hpp>
#include <almanac/io/dialects/sdmx_table.hpp>
#include <almanac/io/dialects/un_comtrade.hpp>
#include <almanac/io/dialects/world_bank.hpp>
#include <almanac/io/dialects/wto.hpp>
#include <almanac/io/text_file.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

namespace io_detail {

/// The first records of a file, enough to recognise it by.
struct file_head {
    std::vector<std::vector<std::string>> records{};

    /// The first record with these names among its fields, in any order; null when there is none.
    [[nodiscard]] std::vector<std::string> const* with(std::initializer_list<std::string_view> names) const {
        for (std::vector<std::string> const& record : records) {
            bool has_all = true;
            for (std::string_view const name : names) {
                bool found = false;
                for (std::string const& field : record) found = found || field == name;
                has_all = has_all && found;
            }
            if (has_all) return &record;
        }
        return nullptr;
    }
};

/// The separator of a file: of comma, semicolon, tab and bar the one that is most frequent in the line of its first
/// lines that has most of it, outside quotes.
inline char separator_of(std::string_view source) {
    constexpr std::string_view candidates = ",;\t|";
    std::size_t most = 0;
    char best = ',';
    std::size_t lines = 0;
    std::size_t counts[4]{};
    bool quoted = false;
    for (std::size_t i = 0; i <= source.size() && lines < 10; ++i) {
        char const c = i < source.size() ? source[i] : '\n';
        if (c == '"') quoted = !quoted;
        if (!quoted) {
            for (std::size_t k = 0; k < candidates.size(); ++k) counts[k] += c == candidates[k] ? 1U : 0U;
        }
        if (c != '\n') continue;
        for (std::size_t k = 0; k < candidates.size(); ++k) {
            if (counts[k] > most) most = counts[k], best = candidates[k];
            counts[k] = 0;
        }
        ++lines;
    }
    return best;
}

inline file_head head_of(checked_text source, read_options const& options) {
    file_head head;
    csv_format format = options.format;
    format.ragged = true;
    csv_reader csv(source, format, options.file);
    for (int i = 0; i < 8 && csv.next(); ++i) {
        std::vector<std::string>& record = head.records.emplace_back();
        for (csv_field const& each : csv.fields()) record.emplace_back(trimmed(each.content));
    }
    return head;
}

/// The one name of the header that is not among those given: the column of the values.
inline std::string_view other_name(std::vector<std::string> const& header,
                                   std::initializer_list<std::string_view> known) {
    for (std::string const& name : header) {
        bool is_known = false;
        for (std::string_view const each : known) is_known = is_known || name == each;
        if (!is_known) return name;
    }
    return {};
}

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
                      "WTO, ECB, FRED, "
                      "Our World in Data, exchange rates by currency or country, or of a table with a country, a year "
                      "and indicators; "
                      "read_long_csv and read_wide_csv take the names of columns"));
}

} // namespace io_detail

/// Whether a text is JSON by its first character, so that `read_json_stat_table` is the reader to ask.
[[nodiscard]] inline bool looks_like_json(std::string_view source) {
    if (source.starts_with("\xEF\xBB\xBF")) source.remove_prefix(3);
    std::size_t const first = source.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (source[first] == '{' || source[first] == '[');
}

/// Reads a file and says in `dialect` what it took it for. Commas, semicolons, tabs and bars separate; `options.format`
/// need not say which. Raises `parse_error` for a header that no reader knows, for JSON, and as the reader of the
/// dialect.
[[nodiscard]] inline long_table read_table(std::string_view source, read_options options = {}) {
    source = text_in_utf_8(source, options.file);
    if (source.starts_with("DATAFLOW") || source.starts_with("STRUCTURE")) return read_sdmx_table(source, options);
    if (looks_like_json(source)) io_detail::json_needs_another_header(source, options.file);
    options.format.separator = io_detail::separator_of(source);
    io_detail::file_head const head = io_detail::head_of({source}, options);
    if (head.with({"Country Code", "Indicator Code"})) return read_world_bank_wide(source, options);
    if (head.with({"Country Code", "Series Code"})) return read_world_bank_databank(source, options);
    if (head.with({"Subject Descriptor", "ISO"})) return read_imf_weo(source, options);
    if (head.with({"LOCATION", "INDICATOR", "TIME", "Value"})) return read_oecd(source, options);
    if (head.with({"Reporter ISO", "Trade Value (US$)"})) return read_un_comtrade(source, options);
    if (head.with({"Reporting Economy", "Product/Sector"})) return read_wto(source, options);
    if (head.with({"KEY", "TIME_PERIOD", "OBS_VALUE"})) return read_ecb_portal(source, options);
    if (head.with({"Date", "Currency", "Rate"})) return read_currency_rates(source, options);
    if (head.with({"Date", "USD", "JPY"})) return read_ecb_reference_rates(source, options);
    if (head.with({"Entity", "Code", "Year"})) return read_our_world_in_data(source, options);
    for (std::string_view const date : {"DATE", "observation_date"}) {
        if (head.with({date})) return read_fred(source, date, options);
    }
    for (std::string_view const name : {"Country Name", "Country"}) {
        auto const* const header = head.with({name, "Country Code", "Year"});
        if (header == nullptr) continue;
        std::string_view const value = io_detail::other_name(*header, {name, "Country Code", "Year"});
        if (!value.empty()) return read_world_bank_long(source, name, value, options);
    }
    if (auto const* const header = head.with({"Date", "Country"})) {
        std::string_view const value = io_detail::other_name(*header, {"Date", "Country"});
        if (!value.empty()) return read_datahub_rates(source, value, options);
    }
    if (head.with({"Country", "Year"})) return read_country_year(source, "Country", "Year", options);
    if (head.with({"country", "year"})) return read_country_year(source, "country", "year", options);
    io_detail::no_dialect_is_known(source, options.file);
}

} // namespace almanac::inline v0
