// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The forms of files that `read_table` knows, and by which names in their headers.
#pragma once

#include <almanac/io/dialects/almanac_long.hpp>
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

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

namespace io_detail {

/// The first records of a file, enough to recognise it by.
struct file_head {
    std::vector<std::vector<std::string>> records{};

    /// The first record with these names among its fields, in any order; null when there is none.
    [[nodiscard]] std::vector<std::string> const* with(std::span<std::string_view const> names) const {
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
inline std::string_view other_name(std::vector<std::string> const& header, std::span<std::string_view const> known) {
    for (std::string const& name : header) {
        bool is_known = false;
        for (std::string_view const each : known) is_known = is_known || name == each;
        if (!is_known) return name;
    }
    return {};
}

/// A form of files by the names in its header.
struct known_dialect {
    using reader = long_table (*)(std::string_view, known_dialect const&, file_head const&, read_options const&);

    std::string_view name{};        ///< what a program calls it
    std::string_view heads[4]{};    ///< names that its header has, in any order
    bool has_a_column_more = false; ///< the values stand in one whose name is not known
    reader read = nullptr;

    [[nodiscard]] std::span<std::string_view const> its_heads() const {
        std::size_t count = 0;
        while (count < 4 && !heads[count].empty()) ++count;
        return {heads, count};
    }
    /// Whether the head of a file is of this form.
    [[nodiscard]] bool is_of(file_head const& head) const {
        auto const* const header = heads[0].empty() ? nullptr : head.with(its_heads());
        return header != nullptr && !(has_a_column_more && other_name(*header, its_heads()).empty());
    }
    /// The name of the column with the values, of a file whose head is of this form; "Value" of another.
    [[nodiscard]] std::string_view value_in(file_head const& head) const {
        auto const* const header = head.with(its_heads());
        std::string_view const value = header == nullptr ? std::string_view() : other_name(*header, its_heads());
        return value.empty() ? "Value" : value;
    }
};

/// A reader that needs nothing but the file.
template <auto Read>
long_table read_by(std::string_view source, known_dialect const&, file_head const&, read_options const& options) {
    return Read(source, options);
}
/// One that is told how the file names areas and values.
inline long_table read_world_bank_long_as(std::string_view source, known_dialect const& as, file_head const& head,
                                          read_options const& options) {
    return read_world_bank_long(source, as.heads[0], as.value_in(head), options);
}
inline long_table read_datahub_rates_as(std::string_view source, known_dialect const& as, file_head const& head,
                                        read_options const& options) {
    return read_datahub_rates(source, as.value_in(head), options);
}
inline long_table read_country_year_as(std::string_view source, known_dialect const& as, file_head const&,
                                       read_options const& options) {
    return read_country_year(source, as.heads[0], as.heads[1], options);
}
inline long_table read_fred_as(std::string_view source, known_dialect const& as, file_head const&,
                               read_options const& options) {
    return read_fred(source, as.heads[0], options);
}
inline long_table read_sdmx_as(std::string_view source, known_dialect const&, file_head const&,
                               read_options const& options) {
    return read_sdmx_table(source, options);
}

/// In the order in which they are tried. SDMX-CSV is told by its first word, before all others.
inline constexpr known_dialect known_dialects[] = {
    {"sdmx_csv", {}, false, read_sdmx_as},
    {"world_bank_wide", {"Country Code", "Indicator Code"}, false, read_by<read_world_bank_wide>},
    {"almanac_long", {"indicator", "area", "period", "value"}, false, read_by<read_almanac_long>},
    {"world_bank_databank", {"Country Code", "Series Code"}, false, read_by<read_world_bank_databank>},
    {"imf_weo", {"Subject Descriptor", "ISO"}, false, read_by<read_imf_weo>},
    {"oecd", {"LOCATION", "INDICATOR", "TIME", "Value"}, false, read_by<read_oecd>},
    {"un_comtrade", {"Reporter ISO", "Trade Value (US$)"}, false, read_by<read_un_comtrade>},
    {"un_comtrade", {"reporterCode", "flowCode", "cmdCode", "primaryValue"}, false, read_by<read_un_comtrade>},
    {"wto", {"Reporting Economy", "Product/Sector"}, false, read_by<read_wto>},
    {"ecb_portal", {"KEY", "TIME_PERIOD", "OBS_VALUE"}, false, read_by<read_ecb_portal>},
    {"currency_rates", {"Date", "Currency", "Rate"}, false, read_by<read_currency_rates>},
    {"ecb_reference_rates", {"Date", "USD", "JPY"}, false, read_by<read_ecb_reference_rates>},
    {"our_world_in_data", {"Entity", "Code", "Year"}, false, read_by<read_our_world_in_data>},
    {"fred", {"DATE"}, false, read_fred_as},
    {"fred", {"observation_date"}, false, read_fred_as},
    {"world_bank_long", {"Country Name", "Country Code", "Year"}, true, read_world_bank_long_as},
    {"world_bank_long", {"Country", "Country Code", "Year"}, true, read_world_bank_long_as},
    {"datahub_rates", {"Date", "Country"}, true, read_datahub_rates_as},
    {"penn_world_table", {"countrycode", "country", "year"}, false, read_by<read_penn_world_table>},
    {"country_year", {"Country", "Year"}, false, read_country_year_as},
    {"country_year", {"country", "year"}, false, read_country_year_as},
};

/// The first lines of a file that are records, line breaks within quotes kept.
inline std::vector<std::string_view> first_lines(std::string_view source, csv_format const& format) {
    for (std::size_t i = 0; i < format.lines_before && !source.empty(); ++i) {
        source.remove_prefix((std::min)(source.size(), source.find('\n') + 1));
    }
    std::vector<std::string_view> lines;
    bool quoted = false;
    std::size_t first = 0;
    for (std::size_t i = 0; i <= source.size() && lines.size() < 8; ++i) {
        char const c = i < source.size() ? source[i] : '\n';
        bool const is_comment = format.comment != '\0' && first < source.size() && source[first] == format.comment;
        if (c == '"' && !is_comment) quoted = !quoted;
        if ((c != '\n' && c != '\r') || (quoted && i < source.size())) continue;
        if (i > first && !is_comment) lines.push_back(source.substr(first, i - first));
        first = i + 1;
    }
    return lines;
}

/// The fields of a line as they are with that separator. Whether its quotes are right is not looked into.
inline std::vector<std::string> fields_of_line(std::string_view line, char separator) {
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (char const c : line) {
        if (c == '"') quoted = !quoted;
        if (c == separator && !quoted) {
            fields.emplace_back();
        } else if (c != '"') {
            fields.back() += c;
        }
    }
    for (std::string& field : fields) field = std::string(trimmed(field));
    return fields;
}

/// The separator of a file: of comma, semicolon, tab and bar the one with which a line has the names of a header that
/// is known, whatever stands in other lines. Where none has, the one that is in most of the first lines, outside
/// quotes; of those the one that the line with most of it has most often.
inline char separator_of(std::string_view source, csv_format const& format) {
    std::vector<std::string_view> const lines = first_lines(source, format);
    std::size_t most_lines = 0;
    std::size_t most_in_line = 0;
    char best = ',';
    for (char const separator : {',', ';', '\t', '|'}) {
        file_head head;
        std::size_t lines_with = 0;
        std::size_t in_line = 0;
        for (std::string_view const line : lines) {
            std::size_t const found = head.records.emplace_back(fields_of_line(line, separator)).size() - 1;
            lines_with += found > 0 ? 1U : 0U;
            in_line = (std::max)(in_line, found);
        }
        for (known_dialect const& each : known_dialects) {
            if (each.is_of(head)) return separator;
        }
        if (lines_with < most_lines || (lines_with == most_lines && in_line <= most_in_line)) continue;
        most_lines = lines_with;
        most_in_line = in_line;
        best = separator;
    }
    return best;
}

} // namespace io_detail

namespace refused {
/// Raises `unknown_key`: no reader has that name; lists those that there are.
[[noreturn]] inline void there_is_no_such_dialect(std::string_view name) {
    text<700> message("no dialect is called \"");
    message.append(name).append("\"; there are ");
    std::string_view before;
    for (io_detail::known_dialect const& each : io_detail::known_dialects) {
        if (each.name == before) continue;
        message.append(before.empty() ? "" : ", ").append(each.name);
        before = each.name;
    }
    raise(unknown_key(message));
}
} // namespace refused

} // namespace almanac::inline v0
