// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Writes tables of values, and containers and observations as such tables: in the long form of this library, as
/// SDMX-CSV, JSON-stat and JSON, and for people in Markdown and aligned text. Numbers are written with the fewest
/// digits that are read back to the same number, 17 at most. Example: `write_json_stat(out, read_table(file.view()))`.
#pragma once

#include <almanac/calendar/period_text.hpp>
#include <almanac/io/container_text.hpp>
#include <almanac/io/csv_writer.hpp>
#include <almanac/io/forms/cell_texts.hpp>
#include <almanac/io/forms/json.hpp>
#include <almanac/io/forms/json_stat_of.hpp>
#include <almanac/io/forms/long_table_of.hpp>
#include <almanac/io/long_table.hpp>

#include <algorithm>
#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

/// Writes every value in a line of `indicator,area,counterpart,product,period,value,unit,status`, further dimensions
/// and columns behind them: `read_table` reads it back. A missing value has no number and says why in its status.
/// Example: `write_long_csv(out, table)`.
inline void write_long_csv(std::ostream& out, long_table const& table) {
    std::vector<std::string> record{"indicator", "area", "counterpart", "product", "period", "value", "unit", "status"};
    record.insert(record.end(), table.dimensions.begin(), table.dimensions.end());
    for (further_column const& each : table.further) record.push_back(each.name);
    write_csv_record(out, record);
    for (std::size_t i = 0; i < table.values.size(); ++i) {
        long_value const& value = table.values[i];
        long_series const& s = table.series_of(value);
        record.assign({s.indicator, std::string(io_detail::area_text(s.where, s.where_text)),
                       std::string(io_detail::area_text(s.counterpart, s.counterpart_text)), s.product,
                       std::string(to_text(table.period_of(value)).view()), io_detail::number_text(value), s.unit,
                       io_detail::status_text(value.status())});
        record.insert(record.end(), s.further.begin(), s.further.end());
        for (further_column const& each : table.further) record.push_back(table.pool[each.texts[i]]);
        write_csv_record(out, record);
    }
}

/// Writes an SDMX-CSV 2.0 message of the structure, such as "EXAMPLE:TABLE(1.0)": dimensions INDICATOR, REF_AREA,
/// COUNTERPART_AREA, PRODUCT where there are any, the table's own, TIME_PERIOD; then OBS_VALUE (NaN for a missing
/// number), UNIT_MEASURE and OBS_STATUS, and the further columns; one that is called OBS_STATUS itself takes its place.
/// Raises `domain_error` for a period that SDMX cannot say.
/// Example: `write_sdmx_csv(out, table, "EXAMPLE:TABLE(1.0)")`.
inline void write_sdmx_csv(std::ostream& out, long_table const& table, std::string_view structure_id) {
    bool has_counterparts = false;
    bool has_products = false;
    for (long_series const& each : table.series) {
        has_counterparts = has_counterparts || !each.counterpart_text.empty() || !each.counterpart.empty();
        has_products = has_products || !each.product.empty();
    }
    further_column const* statuses = nullptr;
    for (further_column const& each : table.further) statuses = each.name == "OBS_STATUS" ? &each : statuses;
    std::vector<std::string> record{"STRUCTURE", "STRUCTURE_ID", "ACTION", "INDICATOR", "REF_AREA"};
    if (has_counterparts) record.emplace_back("COUNTERPART_AREA");
    if (has_products) record.emplace_back("PRODUCT");
    record.insert(record.end(), table.dimensions.begin(), table.dimensions.end());
    record.insert(record.end(), {"TIME_PERIOD", "OBS_VALUE", "UNIT_MEASURE", "OBS_STATUS"});
    for (further_column const& each : table.further) {
        if (&each != statuses) record.push_back(each.name);
    }
    write_csv_record(out, record);
    for (std::size_t i = 0; i < table.values.size(); ++i) {
        long_value const& value = table.values[i];
        long_series const& s = table.series_of(value);
        record.assign({"dataflow", std::string(structure_id), "I", s.indicator,
                       std::string(io_detail::area_text(s.where, s.where_text))});
        if (has_counterparts) record.emplace_back(io_detail::area_text(s.counterpart, s.counterpart_text));
        if (has_products) record.push_back(s.product);
        record.insert(record.end(), s.further.begin(), s.further.end());
        std::string const number = io_detail::number_text(value);
        std::string status = io_detail::status_text(value.status());
        if (statuses != nullptr && statuses->texts[i] != 0) status = table.pool[statuses->texts[i]];
        record.insert(record.end(), {std::string(to_sdmx_text(table.period_of(value)).view()),
                                     number.empty() ? "NaN" : number, s.unit, std::move(status)});
        for (further_column const& each : table.further) {
            if (&each != statuses) record.push_back(table.pool[each.texts[i]]);
        }
        write_csv_record(out, record);
    }
}

namespace io_detail {

/// What people see of a table: names before codes, in columns; what all lines have in common once.
struct shown_table {
    std::vector<std::vector<std::string>> lines{}; ///< the first has the heads
    std::size_t number_column = 0;                 ///< which one has the numbers
    std::string of_all{};                          ///< "Classification: H5; Year: 2017"
};

inline std::vector<std::string> shown_heads(long_table const& table) {
    std::vector<std::string> heads{"indicator", "area", "period", "value", "unit", "status", "counterpart", "product"};
    heads.insert(heads.end(), table.dimensions.begin(), table.dimensions.end());
    for (further_column const& each : table.further) heads.push_back(each.name);
    return heads;
}
inline std::vector<std::string> shown_line(long_table const& table, std::size_t i) {
    long_value const& value = table.values[i];
    long_series const& s = table.series_of(value);
    auto const name_or_code = [](shared_text const& name, std::string const& code) {
        return name.empty() ? code : std::string(name.view());
    };
    std::vector<std::string> line{name_or_code(s.indicator_name, s.indicator),
                                  name_or_code(s.where_name, s.where_text),
                                  std::string(to_text(table.period_of(value)).view()),
                                  number_text(value),
                                  s.unit,
                                  status_text(value.status()),
                                  s.counterpart_text,
                                  s.product};
    line.insert(line.end(), s.further.begin(), s.further.end());
    for (further_column const& each : table.further) line.push_back(table.pool[each.texts[i]]);
    for (std::string& each : line) {
        std::replace_if(
            each.begin(), each.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    }
    return line;
}
/// The first `count` values. The columns from the seventh on are shown where their lines differ.
inline shown_table shown(long_table const& table, std::size_t count) {
    constexpr std::size_t always = 6;
    std::vector<std::string> const heads = shown_heads(table);
    std::vector<std::vector<std::string>> all;
    for (std::size_t i = 0; i < count; ++i) all.push_back(shown_line(table, i));
    shown_table result{.number_column = 3};
    result.lines.resize(count + 1);
    for (std::size_t column = 0; column < heads.size(); ++column) {
        bool const is_shown = column < always || std::any_of(all.begin(), all.end(), [&](auto const& line) {
                                  return line[column] != all[0][column];
                              });
        if (is_shown) {
            result.lines[0].push_back(heads[column]);
            for (std::size_t i = 0; i < count; ++i) result.lines[i + 1].push_back(all[i][column]);
        } else if (count > 0 && !all[0][column].empty()) {
            result.of_all += (result.of_all.empty() ? "" : "; ") + heads[column] + ": " + all[0][column];
        }
    }
    return result;
}
/// How many of the values are shown, of `most` (0: all).
inline std::size_t shown_count(long_table const& table, std::size_t most) {
    return most == 0 ? table.values.size() : (std::min)(most, table.values.size());
}
/// What stands below: what is of all lines, and how many were left out.
inline void write_below(std::ostream& out, long_table const& table, shown_table const& what) {
    std::size_t const shown = what.lines.size() - 1;
    if (!what.of_all.empty()) out << "\n" << what.of_all << ".\n";
    std::size_t const more = table.values.size() - shown;
    if (more != 0) out << "\n" << more << (more == 1 ? " more value.\n" : " more values.\n");
}

} // namespace io_detail

/// Writes the values as a table in Markdown, a line a value, as many as `most` (0: all). Counterparts, products,
/// further dimensions and columns are shown where they differ; what they say of all stands below, and how many were
/// left out. Example: `write_markdown(out, table, 10)`.
inline void write_markdown(std::ostream& out, long_table const& table, std::size_t most = 0) {
    io_detail::shown_table const what = io_detail::shown(table, io_detail::shown_count(table, most));
    for (std::size_t i = 0; i < what.lines.size(); ++i) {
        for (std::string const& each : what.lines[i]) {
            out << "| ";
            for (char const c : each) out << (c == '|' ? "\\" : "") << c; // a bar would end the cell
            out << ' ';
        }
        out << "|\n";
        if (i > 0) continue;
        for (std::size_t k = 0; k < what.lines[0].size(); ++k) out << (k == what.number_column ? "|---:" : "|---");
        out << "|\n";
    }
    io_detail::write_below(out, table, what);
}

/// Writes the values as aligned text, the numbers to the right. Else as `write_markdown`.
/// Example: `write_text(out, table)`.
inline void write_text(std::ostream& out, long_table const& table, std::size_t most = 0) {
    io_detail::shown_table const what = io_detail::shown(table, io_detail::shown_count(table, most));
    std::vector<std::size_t> widths(what.lines[0].size());
    for (std::vector<std::string> const& line : what.lines) {
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = (std::max)(widths[i], io_detail::display_width(line[i]));
    }
    for (std::vector<std::string> const& line : what.lines) {
        std::string written;
        for (std::size_t i = 0; i < line.size(); ++i) {
            std::string const gap(widths[i] - io_detail::display_width(line[i]), ' ');
            written += (i == what.number_column ? gap + line[i] : line[i] + gap) + "  ";
        }
        written.erase(written.find_last_not_of(' ') + 1);
        out << written << '\n';
    }
    io_detail::write_below(out, table, what);
}

/// What is written as a table of its values: series, cross-sections, panels, flows, tables of observations.
/// Example: `tabular<panel<units::USD>> && !tabular<double>`.
template <class Data>
concept tabular = requires(Data const& data) {
    { long_table_of(data) } -> std::same_as<long_table>;
};

/// Writes a container or observations in the long form.
template <tabular Data>
void write_long_csv(std::ostream& out, Data const& data) {
    write_long_csv(out, long_table_of(data));
}
/// Writes a container or observations as SDMX-CSV.
template <tabular Data>
void write_sdmx_csv(std::ostream& out, Data const& data, std::string_view structure_id) {
    write_sdmx_csv(out, long_table_of(data), structure_id);
}
/// Writes a container or observations as JSON-stat. Example: `write_json_stat(out, gdp_of_pakistan)`.
template <tabular Data>
void write_json_stat(std::ostream& out, Data const& data) {
    write_json_stat(out, long_table_of(data));
}
/// Writes a container or observations as JSON. Example: `write_json(out, gdp_of_pakistan)`.
template <tabular Data>
void write_json(std::ostream& out, Data const& data) {
    write_json(out, long_table_of(data));
}
/// Writes a container or observations as a table in Markdown.
template <tabular Data>
void write_markdown(std::ostream& out, Data const& data, std::size_t most = 0) {
    write_markdown(out, long_table_of(data), most);
}
/// Writes a container as aligned text as `to_text` prints it, observations a line each.
template <tabular Data>
void write_text(std::ostream& out, Data const& data, std::size_t most = 0) {
    if constexpr (range_of_observations<Data>) {
        write_text(out, long_table_of(data), most);
    } else {
        out << to_text(data);
    }
}

} // namespace almanac::inline v0
