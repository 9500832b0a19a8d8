// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Reads files of statistics whose columns the caller names, in three shapes: long, one value a line; wide, a column a
/// period; and by columns, a column an indicator. The readers of known publishers (`io/dialects/`) name the columns.
/// Example: `read_long_csv(file.view(), {.area = "Code", .period = "Year", .value = "GDP"}, {.file = "gdp.csv"})`.
#pragma once

#include <almanac/core/ascii.hpp>
#include <almanac/indicator/status.hpp>
#include <almanac/io/cells.hpp>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

/// Which columns of a file hold what, by the names in its header; empty for what it does not have. Columns may stand in
/// any order.
struct column_names {
    std::string_view indicator{};               ///< the code of the indicator
    std::string_view indicator_name{};          ///< the name of the indicator
    std::string_view area{};                    ///< its code or its name, which tells it
    std::string_view area_name{};               ///< its name beside its code
    std::string_view counterpart{};             ///< the code or the name of the other area
    std::string_view product{};                 ///< the code of the product
    std::string_view unit{};                    ///< the unit
    std::string_view period{};                  ///< of the long shape
    std::string_view value{};                   ///< of the long shape
    std::string_view status{};                  ///< of the long shape: codes of CL_OBS_STATUS
    std::vector<std::string_view> dimensions{}; ///< further columns that tell one series from another
};

/// What the file does not say itself, and how it is read.
struct read_options {
    std::string_view file{};                       ///< the name that errors give
    csv_format format{};                           ///< how values are separated
    number_format numbers{};                       ///< how numbers are written
    area_codes areas = area_codes::any;            ///< how the file writes areas
    period_kind every = period_kind::none;         ///< of what a day is the first or the last: a month for "2024-03-01"
    std::string_view indicator{};                  ///< what is measured, where no column says so
    std::string_view unit{};                       ///< in what, where no column says so
    cell_status empty = cell_status::missing;      ///< what an empty cell of the long shape means
    row_policy policy = row_policy::stop_at_first; ///< whether the first fault stops the reading, or all are listed
    /// Called now and then with the bytes read and the bytes in all.
    std::function<void(std::size_t, std::size_t)> progress{};
};

namespace io_detail {

/// No column of the file.
inline constexpr std::size_t no_column = static_cast<std::size_t>(-1);

/// Where each column stands.
struct column_places {
    std::size_t indicator = no_column;
    std::size_t indicator_name = no_column;
    std::size_t area = no_column;
    std::size_t area_name = no_column;
    std::size_t counterpart = no_column;
    std::size_t product = no_column;
    std::size_t unit = no_column;
    std::size_t period = no_column;
    std::size_t value = no_column;
    std::size_t status = no_column;
    std::vector<std::size_t> dimensions{};
    std::vector<std::size_t> further{}; ///< those that no name is for
};

/// The place of a named column in the header; raises `parse_error` when it is not there, naming the nearest.
inline std::size_t place_of_column(csv_reader const& csv, std::string_view name, std::vector<bool>& taken) {
    if (name.empty()) return no_column;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        if (trimmed(csv[i].content) != name || taken[i]) continue;
        taken[i] = true;
        return i;
    }
    csv.fail(csv[0], text<300>("a header with the column \"").append(name).append('"'));
}

/// Raises `domain_error`: a reader needs these columns and the caller named none.
[[noreturn]] inline void no_column_is_named(std::string_view what) {
    raise(domain_error(text<160>("say which column holds ").append(what).append(", by its name in the header")));
}

/// Finds the columns of the header that the reader has just read.
inline column_places find_columns(csv_reader const& csv, column_names const& names, std::vector<bool>& taken) {
    taken.assign(csv.size(), false);
    auto const place = [&](std::string_view name) { return place_of_column(csv, name, taken); };
    column_places at;
    at.indicator = place(names.indicator);
    at.indicator_name = place(names.indicator_name);
    at.area = place(names.area);
    at.area_name = place(names.area_name);
    at.counterpart = place(names.counterpart);
    at.product = place(names.product);
    at.unit = place(names.unit);
    at.period = place(names.period);
    at.value = place(names.value);
    at.status = place(names.status);
    for (std::string_view const name : names.dimensions) at.dimensions.push_back(place(name));
    return at;
}

/// Reads up to the header: the first record with a column of that name, or without a name the first record. What stands
/// above becomes notes. False when the text is empty; raises `parse_error` when there is no header in the first lines.
inline bool read_header(csv_reader& csv, long_table& table, std::string_view one_of_its_names) {
    constexpr int lines_above = 10;
    bool is_empty = true;
    csv_field first;
    for (int i = 0; i < lines_above && csv.next(); ++i) {
        if (is_empty) first = csv[0];
        is_empty = false;
        for (csv_field const& each : csv.fields()) {
            if (one_of_its_names.empty() || trimmed(each.content) == one_of_its_names) return true;
        }
        std::string note;
        for (csv_field const& each : csv.fields()) {
            std::string_view const part = trimmed(each.content);
            if (part.empty()) continue;
            if (!note.empty()) note += ": ";
            note += part;
        }
        if (!note.empty()) table.notes.push_back(std::move(note));
    }
    if (is_empty) return false;
    csv.fail(first, text<300>("a header with the column \"").append(one_of_its_names).append('"'));
}

/// Collects the series of a file: each combination of texts once.
class series_cells {
public:
    series_cells(long_table& table, column_places const& at, read_options const& options)
        : table_(table)
        , at_(at)
        , options_(options)
        , areas_(options.areas) {
        for (std::size_t const i : {at.indicator, at.indicator_name, at.area, at.counterpart, at.product, at.unit}) {
            if (i != no_column) key_columns_.push_back(i);
        }
        key_columns_.insert(key_columns_.end(), at.dimensions.begin(), at.dimensions.end());
    }

    /// The number of the series of the record.
    std::uint32_t read(csv_reader const& csv) {
        return read_with(csv, [&] { table_.series.push_back(series_in(csv)); });
    }
    /// The number of the first of as many series as there are heads, each with a head for its indicator.
    std::uint32_t read_for_heads(csv_reader const& csv, std::vector<std::string> const& heads) {
        return read_with(csv, [&] {
            for (std::string const& head : heads) {
                table_.series.push_back(series_in(csv));
                table_.series.back().indicator = head;
            }
        });
    }

private:
    template <class Add>
    std::uint32_t read_with(csv_reader const& csv, Add add) {
        if (is_as_before(csv)) return last_;
        key_.clear();
        for (std::size_t const i : key_columns_) {
            key_.append(csv[i].content);
            key_ += '\0';
        }
        auto const known = numbers_.find(key_);
        if (known == numbers_.end()) {
            last_ = static_cast<std::uint32_t>(table_.series.size());
            add();
            numbers_.emplace(key_, last_);
        } else {
            last_ = known->second;
        }
        last_key_ = key_;
        return last_;
    }
    /// Whether the record has the texts of the one before, as most have. Character by character: they are short.
    [[nodiscard]] bool is_as_before(csv_reader const& csv) const {
        if (table_.series.empty()) return false;
        char const* at = last_key_.data();
        char const* const past = at + last_key_.size();
        for (std::size_t const i : key_columns_) {
            for (char const c : csv[i].content) {
                if (at == past || *at != c) return false;
                ++at;
            }
            if (at == past || *at != '\0') return false;
            ++at;
        }
        return at == past;
    }
    long_series series_in(csv_reader const& csv) {
        auto const text_at = [&](std::size_t i, std::string_view otherwise) {
            return std::string(i == no_column ? otherwise : trimmed(csv[i].content));
        };
        long_series result;
        result.indicator = text_at(at_.indicator, options_.indicator);
        result.indicator_name = text_at(at_.indicator_name, {});
        result.where_text = text_at(at_.area, {});
        result.where_name = text_at(at_.area_name, {});
        result.counterpart_text = text_at(at_.counterpart, {});
        result.product = text_at(at_.product, {});
        result.unit = text_at(at_.unit, options_.unit);
        if (at_.area != no_column) result.where = areas_.read(csv, csv[at_.area]);
        if (at_.counterpart != no_column) result.counterpart = areas_.read(csv, csv[at_.counterpart]);
        for (std::size_t const i : at_.dimensions) result.further.emplace_back(csv[i].content);
        return result;
    }

    long_table& table_;
    column_places const& at_;
    read_options const& options_;
    area_cells areas_;
    std::vector<std::size_t> key_columns_{};
    std::unordered_map<std::string, std::uint32_t> numbers_{};
    std::string key_{};
    std::string last_key_{};
    std::uint32_t last_ = 0;
};

/// Whether the record is a remark below or above the data: nothing stands behind its first cell.
inline bool is_note(csv_reader const& csv) {
    for (std::size_t i = 1; i < csv.size(); ++i) {
        if (!trimmed(csv[i].content).empty()) return false;
    }
    return true;
}
/// Refuses a cell in a column without a head.
inline void require_empty(csv_reader const& csv, std::vector<std::size_t> const& nameless) {
    for (std::size_t const i : nameless) {
        if (!trimmed(csv[i].content).empty()) csv.fail(csv[i], "nothing in a column without a head");
    }
}

/// The status of a cell: one code of CL_OBS_STATUS.
inline cell_status status_in(csv_reader const& csv, csv_field const& field) {
    std::string_view const code = field.content;
    if (code.empty()) return cell_status::normal;
    char const letter = core_detail::upper_case(code[0]);
    bool const is_code = code.size() == 1 && observation_status::is_code(letter);
    if (!is_code) csv.fail(field, "a code of CL_OBS_STATUS: A, B, D, E, ... W");
    return static_cast<cell_status>(letter);
}

/// A reader of the file. Where faults are collected, the number of a record's fields is one of them.
inline csv_reader reader_of(std::string_view source, read_options const& options) {
    csv_format format = options.format;
    format.ragged = format.ragged || options.policy == row_policy::collect;
    return csv_reader(source, format, options.file);
}

/// Calls `read` for each record that is left, lists the refused ones if the caller wants that, and reports progress.
template <class Read>
void for_each_record(csv_reader& csv, long_table& table, read_options const& options, std::size_t bytes, Read read) {
    constexpr std::size_t step = std::size_t(1) << 20U;
    std::size_t next_report = step;
    while (csv.next()) {
#ifdef __cpp_exceptions
        if (options.policy == row_policy::collect) {
            std::size_t const before = table.values.size();
            try {
                read();
            } catch (parse_error const& e) {
                table.values.resize(before);
                table.refused.push_back(
                    {e.where().line, e.where().column, std::string(e.found()), std::string(e.expected())});
            }
        } else {
            read();
        }
#else
        read();
        static_cast<void>(table);
#endif
        if (options.progress && csv.bytes_read() >= next_report) {
            options.progress(csv.bytes_read(), bytes);
            next_report = csv.bytes_read() + step;
        }
    }
    if (options.progress) options.progress(bytes, bytes);
}

/// The value, or none where the cell says so.
inline long_value value_in(csv_reader const& csv, csv_field field, cell_status stated, read_options const& options,
                           std::string& copy) {
    long_value result;
    field.content = trimmed(field.content);
    bool const no_number = is_missing_mark(field.content, options.numbers);
    if (no_number && !is_missing(stated)) stated = field.content.empty() ? options.empty : cell_status::missing;
    if (!no_number && is_missing(stated)) {
        csv.fail(field, text<160>("no number beside the status \"").append(to_words(stated)).append('"'));
    }
    result.value = no_number ? missing_value : number_in(csv, field, options.numbers, copy);
    result.code = static_cast<unsigned char>(static_cast<char>(stated));
    return result;
}

} // namespace io_detail

/// Reads a file in the long shape: one value a line. Columns that no name is for are kept as `long_table::further`.
/// Raises `parse_error`, with file, line and column, for a missing column and for a cell that is not of the form,
/// unless `options.policy` collects them. Linear.
[[nodiscard]] inline long_table read_long_csv(std::string_view source, column_names const& columns,
                                              read_options const& options = {}) {
    if (columns.period.empty()) io_detail::no_column_is_named("the periods");
    if (columns.value.empty()) io_detail::no_column_is_named("the values");
    long_table table{.file = std::string(options.file), .dialect = "long table"};
    csv_reader csv = io_detail::reader_of(source, options);
    if (!io_detail::read_header(csv, table, columns.period)) return table;
    std::size_t const width = csv.size();
    std::vector<bool> taken;
    io_detail::column_places at = io_detail::find_columns(csv, columns, taken);
    for (std::string_view const name : columns.dimensions) table.dimensions.emplace_back(name);
    for (std::size_t i = 0; i < csv.size(); ++i) {
        if (taken[i]) continue;
        at.further.push_back(i);
        table.further.push_back({std::string(io_detail::trimmed(csv[i].content)), {}});
    }
    io_detail::series_cells series(table, at, options);
    io_detail::period_cells periods(table.periods, options.every);
    std::string copy;
    io_detail::for_each_record(csv, table, options, source.size(), [&] {
        csv.require_width(width);
        cell_status const stated =
            at.status == io_detail::no_column ? cell_status::normal : io_detail::status_in(csv, csv[at.status]);
        long_value value = io_detail::value_in(csv, csv[at.value], stated, options, copy);
        value.period = periods.read(csv, csv[at.period]) & 0xffffffU;
        value.series = series.read(csv);
        table.values.push_back(value);
        for (std::size_t i = 0; i < at.further.size(); ++i) {
            table.further[i].texts.push_back(table.pool.number_of(csv[at.further[i]].content));
        }
    });
    return table;
}

/// Reads a file with a column an indicator: `columns.area` and `columns.period` are named, every other column that no
/// name is for holds the values of the indicator that its head says. An empty cell is a missing value. Raises as
/// `read_long_csv`.
[[nodiscard]] inline long_table read_columns_csv(std::string_view source, column_names const& columns,
                                                 read_options const& options = {}) {
    if (columns.period.empty()) io_detail::no_column_is_named("the periods");
    long_table table{.file = std::string(options.file), .dialect = "table with a column an indicator"};
    csv_reader csv = io_detail::reader_of(source, options);
    if (!io_detail::read_header(csv, table, columns.period)) return table;
    std::size_t const width = csv.size();
    std::vector<bool> taken;
    io_detail::column_places const at = io_detail::find_columns(csv, columns, taken);
    for (std::string_view const name : columns.dimensions) table.dimensions.emplace_back(name);
    std::vector<std::size_t> cells;
    std::vector<std::string> heads;
    std::vector<std::size_t> nameless;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        std::string_view const head = io_detail::trimmed(csv[i].content);
        if (taken[i]) continue;
        if (head.empty()) {
            nameless.push_back(i);
        } else {
            cells.push_back(i);
            heads.emplace_back(head);
        }
    }
    if (cells.empty()) csv.fail(csv[0], "a header with the name of an indicator beside area and period");
    io_detail::series_cells series(table, at, options);
    io_detail::period_cells periods(table.periods, options.every);
    std::string copy;
    io_detail::for_each_record(csv, table, options, source.size(), [&] {
        csv.require_width(width);
        io_detail::require_empty(csv, nameless);
        std::uint32_t const when = periods.read(csv, csv[at.period]);
        std::uint32_t const first = series.read_for_heads(csv, heads);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            long_value value = io_detail::value_in(csv, csv[cells[i]], cell_status::normal, options, copy);
            value.period = when & 0xffffffU;
            value.series = first + static_cast<std::uint32_t>(i);
            table.values.push_back(value);
        }
    });
    return table;
}

/// Reads a file in the wide shape: a line a series, a column a period. Every column whose head is a period holds values
/// ("2020", "2020 [YR2020]", "2020-Q1"); an empty cell is no observation, a mark such as ".." a missing value. Columns
/// without a head must be empty. What no name is for and is no period is a further dimension. Raises as
/// `read_long_csv`.
[[nodiscard]] inline long_table read_wide_csv(std::string_view source, column_names const& columns,
                                              read_options const& options = {}) {
    long_table table{.file = std::string(options.file), .dialect = "wide table"};
    csv_reader csv = io_detail::reader_of(source, options);
    if (!io_detail::read_header(csv, table, columns.area)) return table;
    std::size_t const width = csv.size();
    std::vector<bool> taken;
    io_detail::column_places at = io_detail::find_columns(csv, columns, taken);
    for (std::string_view const name : columns.dimensions) table.dimensions.emplace_back(name);
    io_detail::period_cells periods(table.periods, options.every);
    std::vector<std::pair<std::size_t, std::uint32_t>> cells;
    std::vector<std::size_t> nameless;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        csv_field head = csv[i];
        head.content = io_detail::trimmed(head.content);
        if (taken[i]) continue;
        if (std::size_t const bracket = head.content.find(" ["); bracket != std::string_view::npos) {
            head.content = head.content.substr(0, bracket);
        }
        if (!head.content.empty() && head.content[0] >= '0' && head.content[0] <= '9') {
            cells.emplace_back(i, periods.read(csv, head));
        } else if (head.content.empty()) {
            nameless.push_back(i);
        } else {
            at.dimensions.push_back(i);
            table.dimensions.emplace_back(head.content);
        }
    }
    if (cells.empty()) csv.fail(csv[0], "a header with periods, such as 2020 or 2020-Q1");
    io_detail::series_cells series(table, at, options);
    std::string copy;
    io_detail::for_each_record(csv, table, options, source.size(), [&] {
        if (io_detail::is_note(csv)) {
            if (!csv[0].content.empty()) table.notes.emplace_back(csv[0].content);
            return;
        }
        csv.require_width(width);
        io_detail::require_empty(csv, nameless);
        std::uint32_t const number = series.read(csv);
        for (auto const& [column, when] : cells) {
            if (csv[column].content.empty()) continue;
            long_value value = io_detail::value_in(csv, csv[column], cell_status::normal, options, copy);
            value.period = when & 0xffffffU;
            value.series = number;
            table.values.push_back(value);
        }
    });
    return table;
}

} // namespace almanac::inline v0
