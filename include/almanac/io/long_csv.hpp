// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Reads files of statistics whose columns the caller names, in three shapes: long, one value a line; wide, a column a
/// period; and by columns, a column an indicator. The readers of known publishers (`io/dialects/`) name the columns.
/// Example: `read_long_csv(file.view(), {.area = "Code", .period = "Year", .value = "GDP"}, {.file = "gdp.csv"})`.
#pragma once

#include <almanac/core/ascii.hpp>
#include <almanac/core/byte_blocks.hpp>
#include <almanac/core/hash.hpp>
#include <almanac/core/hash_index.hpp>
#include <almanac/indicator/status.hpp>
#include <almanac/io/cells.hpp>
#include <almanac/io/dialects/multiplier.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

/// Which columns of a file hold what, by the names in its header; empty for what it does not have. Columns may stand in
/// any order. Example: `column_names{.area = "Code", .period = "Year", .value = "GDP"}`.
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
/// Example: `read_options{.file = "gdp.csv", .every = period_kind::year}`.
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
    std::size_t multiplier = no_column; ///< one of the dimensions or of the further ones
    std::vector<std::size_t> dimensions{};
    std::vector<std::size_t> further{}; ///< those that no name is for
    bool areas_may_be_empty = false;    ///< an empty cell is no area, instead of a fault
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
/// The column of the header that says the powers of ten, or none.
inline std::size_t place_of_multiplier(csv_reader const& csv, std::string_view name) {
    for (std::size_t i = 0; i < csv.size(); ++i) {
        if (core_detail::same_without_case(trimmed(csv[i].content), name)) return i;
    }
    return no_column;
}

/// Reads up to the header: the first record with a column of that name, or without a name the first record. What stands
/// above becomes notes. False when the text is empty; raises `parse_error` when there is no header in the first lines.
inline bool read_header(csv_reader& csv, long_table& table, std::string_view one_of_its_names) {
    constexpr int lines_above = 10;
    bool is_empty = true;
    csv_field first;
    std::string first_content; // a field with quotes in it is gone with its record
    for (int i = 0; i < lines_above && csv.next(); ++i) {
        if (is_empty) first = csv[0], first_content = first.content;
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
    first.content = first_content;
    csv.fail(first, text<300>("a header with the column \"").append(one_of_its_names).append('"'));
}

/// Names, each kept once however many series have it.
class name_pool {
public:
    shared_text shared(std::string_view name) {
        auto const known = names_.find(name);
        if (known != names_.end()) return known->second;
        return names_.emplace(name, name).first->second;
    }

private:
    texts_to<shared_text> names_{};
};

/// Collects the series of a file: each combination of texts once.
class series_cells {
public:
    series_cells(long_table& table, column_places const& at, read_options const& options)
        : table_(table)
        , at_(at)
        , options_(options)
        , areas_(options.areas) {
        place(at.indicator, &long_series::indicator);
        place(at.area, &long_series::where_text);
        place(at.counterpart, &long_series::counterpart_text);
        place(at.product, &long_series::product);
        place(at.unit, &long_series::unit);
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
    /// A column of the file and the text of a series that it holds.
    struct placed_text {
        std::size_t column = no_column;
        std::string long_series::*text = nullptr;
    };

    void place(std::size_t column, std::string long_series::*text) {
        if (column != no_column) texts_.push_back({column, text});
    }
    /// A record mostly has the texts of the one before.
    template <class Add>
    std::uint32_t read_with(csv_reader const& csv, Add add) {
        auto const is_of_record = [&](std::uint32_t number) { return is_of(table_.series[number], csv); };
        if (number_before_ != numbers_.none && is_of_record(number_before_)) return number_before_;
        std::size_t const hash = hash_of(csv);
        std::uint32_t number = numbers_.find(hash, is_of_record);
        if (number == numbers_.none) {
            number = static_cast<std::uint32_t>(table_.series.size());
            add();
            numbers_.add(hash, number);
        }
        return number_before_ = number;
    }
    /// Whether the record has the texts of the series.
    [[nodiscard]] bool is_of(long_series const& series, csv_reader const& csv) const {
        for (placed_text const& each : texts_) {
            if (!is_text_of(csv[each.column], series.*each.text)) return false;
        }
        if (at_.indicator_name != no_column && series.indicator_name != name_in(csv)) return false;
        for (std::size_t i = 0; i < at_.dimensions.size(); ++i) {
            if (!is_text_of(csv[at_.dimensions[i]], series.further[i])) return false;
        }
        return true;
    }
    static bool is_text_of(csv_field const& field, std::string_view text) {
        return core_detail::are_equal(field.content, text) || trimmed(field.content) == text;
    }
    [[nodiscard]] std::string_view name_in(csv_reader const& csv) const {
        return at_.indicator_name == no_column ? std::string_view() : trimmed(csv[at_.indicator_name].content);
    }
    [[nodiscard]] std::size_t hash_of(csv_reader const& csv) const {
        std::uint64_t hash = 0;
        auto const mix = [&](std::string_view text) { hash = core_detail::mixed(hash, text_hash{}(text)); };
        for (placed_text const& each : texts_) mix(trimmed(csv[each.column].content));
        mix(name_in(csv));
        for (std::size_t const i : at_.dimensions) mix(trimmed(csv[i].content));
        return hash;
    }
    long_series series_in(csv_reader const& csv) {
        long_series result;
        result.indicator = options_.indicator;
        result.unit = options_.unit;
        for (placed_text const& each : texts_) result.*each.text = trimmed(csv[each.column].content);
        result.indicator_name = names_.shared(name_in(csv));
        if (at_.area_name != no_column) result.where_name = names_.shared(trimmed(csv[at_.area_name].content));
        if (at_.area != no_column) result.where = area_in(csv, csv[at_.area]);
        if (at_.counterpart != no_column) result.counterpart = area_in(csv, csv[at_.counterpart]);
        for (std::size_t const i : at_.dimensions) result.further.emplace_back(trimmed(csv[i].content));
        return result;
    }

    area area_in(csv_reader const& csv, csv_field const& field) {
        return at_.areas_may_be_empty && field.content.empty() ? area() : areas_.read(csv, field);
    }

    long_table& table_;
    column_places const& at_;
    read_options const& options_;
    area_cells areas_;
    std::vector<placed_text> texts_{};
    core_detail::hash_index numbers_{};           // of series, by the hash of their texts
    std::uint32_t number_before_ = numbers_.none; // of the series of the record before
    name_pool names_{};
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
                table.values.truncate(before);
                table.refused.push_back({e.where().line, e.where().column, std::string(e.found()),
                                         std::string(e.expected()), std::string(csv.record())});
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
inline long_value value_in(csv_reader const& csv, csv_field const& field, cell_status stated, cell_status empty,
                           numeric_cells& numbers) {
    if (field.content.starts_with(' ') || field.content.ends_with(' ')) {
        csv_field without_blanks = field;
        without_blanks.content = trimmed(field.content);
        return value_in(csv, without_blanks, stated, empty, numbers);
    }
    long_value result;
    bool const no_number = numbers.is_missing_mark(field.content);
    if (no_number && !is_missing(stated)) stated = field.content.empty() ? empty : cell_status::missing;
    if (!no_number && is_missing(stated)) {
        csv.fail(field, text<160>("no number beside the status \"").append(to_words(stated)).append('"'));
    }
    result.value = no_number ? missing_value : numbers.read(csv, field);
    result.code = static_cast<unsigned char>(static_cast<char>(stated));
    return result;
}

/// The name, if the first record of the text has it; else an empty text.
inline std::string_view if_in_head(std::string_view name, std::string_view source, read_options const& options) {
    if (source.starts_with("\xEF\xBB\xBF")) source.remove_prefix(3);
    csv_reader head(checked_text{source}, options.format, options.file);
    static_cast<void>(head.next());
    for (csv_field const& each : head.fields()) {
        if (trimmed(each.content) == name) return name;
    }
    return {};
}

/// What is a fault in most files and has a meaning in some.
struct file_habits {
    bool areas_may_be_empty = false;  ///< an empty cell is no area
    bool has_compact_months = false;  ///< 202301 is January 2023
    bool ends_with_separator = false; ///< rows may have an empty field more than the header
};

/// `read_long_csv` of a file with its habits.
inline long_table read_long(std::string_view source, column_names const& columns, read_options const& options,
                            file_habits const& habits = {}) {
    if (columns.period.empty()) no_column_is_named("the periods");
    if (columns.value.empty()) no_column_is_named("the values");
    long_table table{.file = std::string(options.file), .dialect = "long table"};
    csv_reader csv = reader_of(source, options);
    if (!read_header(csv, table, columns.period)) return table;
    std::size_t const width = csv.size();
    std::vector<bool> taken;
    column_places at = find_columns(csv, columns, taken);
    at.areas_may_be_empty = habits.areas_may_be_empty;
    at.multiplier = place_of_multiplier(csv, "UNIT_MULT");
    for (std::string_view const name : columns.dimensions) table.dimensions.emplace_back(name);
    for (std::size_t i = 0; i < csv.size(); ++i) {
        if (taken[i]) continue;
        at.further.push_back(i);
        table.further.push_back({std::string(trimmed(csv[i].content)), {}});
    }
    series_cells series(table, at, options);
    period_cells periods(table.periods, options.every, habits.has_compact_months);
    numeric_cells numbers(options.numbers);
    for_each_record(csv, table, options, source.size(), [&] {
        bool const has_end = habits.ends_with_separator && csv.size() == width + 1 && csv[width].content.empty();
        if (!has_end) csv.require_width(width);
        if (at.multiplier != no_column) check_multiplier(csv, csv[at.multiplier]);
        cell_status const stated = at.status == no_column ? cell_status::normal : status_in(csv, csv[at.status]);
        long_value value = value_in(csv, csv[at.value], stated, options.empty, numbers);
        value.period = periods.read(csv, csv[at.period]) & 0xffffffU;
        value.series = series.read(csv);
        table.values.push_back(value);
        for (std::size_t i = 0; i < at.further.size(); ++i) {
            std::vector<std::uint32_t>& texts = table.further[i].texts;
            texts.push_back(table.pool.number_of(csv[at.further[i]].content, texts.empty() ? 0 : texts.back()));
        }
    });
    return table;
}

/// `read_wide_csv`, of a file whose powers of ten are in the column of that name, if it has one.
inline long_table read_wide(std::string_view source, column_names const& columns, read_options const& options,
                            std::string_view multiplier) {
    long_table table{.file = std::string(options.file), .dialect = "wide table"};
    csv_reader csv = reader_of(source, options);
    if (!read_header(csv, table, columns.area)) return table;
    std::size_t const width = csv.size();
    std::vector<bool> taken;
    column_places at = find_columns(csv, columns, taken);
    at.multiplier = place_of_multiplier(csv, multiplier);
    for (std::string_view const name : columns.dimensions) table.dimensions.emplace_back(name);
    period_cells periods(table.periods, options.every);
    std::vector<std::pair<std::size_t, std::uint32_t>> cells;
    std::vector<std::size_t> nameless;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        csv_field head = csv[i];
        head.content = trimmed(head.content);
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
    series_cells series(table, at, options);
    numeric_cells numbers(options.numbers);
    for_each_record(csv, table, options, source.size(), [&] {
        if (is_note(csv)) {
            if (!csv[0].content.empty()) table.notes.emplace_back(csv[0].content);
            return;
        }
        csv.require_width(width);
        require_empty(csv, nameless);
        if (at.multiplier != no_column) check_multiplier(csv, csv[at.multiplier]);
        std::uint32_t const number = series.read(csv);
        for (auto const& [column, when] : cells) {
            if (csv[column].content.empty()) continue;
            long_value value = value_in(csv, csv[column], cell_status::normal, options.empty, numbers);
            value.period = when & 0xffffffU;
            value.series = number;
            table.values.push_back(value);
        }
    });
    return table;
}

} // namespace io_detail

/// Reads a file in the long shape: one value a line. Columns that no name is for are kept as `long_table::further`. One
/// that is called UNIT_MULT is the power of ten of the unit, see `io/dialects/multiplier.hpp`, and nothing else may
/// stand in it. Raises `parse_error`, with file, line and column, for a missing column and for a cell that is not of
/// the form, unless `options.policy` collects them; `domain_error` where `columns` does not name those that the shape
/// needs; `overflow_error` for more than 16 million periods. Linear. Example:
/// `read_long_csv("A,Year,GDP\nPAK,2024,373\n", {.area = "A", .period = "Year", .value = "GDP"}).values.size() == 1`.
[[nodiscard]] inline long_table read_long_csv(std::string_view source, column_names const& columns,
                                              read_options const& options = {}) {
    return io_detail::read_long(source, columns, options);
}

/// Reads a file with a column an indicator: `columns.area` and `columns.period` are named, every other column that no
/// name is for holds the values of the indicator that its head says. An empty cell is a missing value. Raises as
/// `read_long_csv`.
/// Example:
/// `read_columns_csv("A,Year,GDP\nPAK,2024,373\n", {.area = "A", .period = "Year"}).series[0].indicator == "GDP"`.
[[nodiscard]] inline long_table read_columns_csv(std::string_view source, column_names const& columns,
                                                 read_options const& options = {}) {
    if (columns.period.empty()) io_detail::no_column_is_named("the periods");
    if (!columns.indicator.empty()) {
        raise(domain_error(
            "in a table with a column an indicator the heads name the indicators: name no column of them"));
    }
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
    io_detail::numeric_cells numbers(options.numbers);
    io_detail::for_each_record(csv, table, options, source.size(), [&] {
        csv.require_width(width);
        io_detail::require_empty(csv, nameless);
        std::uint32_t const when = periods.read(csv, csv[at.period]);
        std::uint32_t const first = series.read_for_heads(csv, heads);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            long_value value = io_detail::value_in(csv, csv[cells[i]], cell_status::normal, options.empty, numbers);
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
/// Example:
/// `read_wide_csv("Code,2023,2024\nPAK,338,373\n", {.area = "Code"}, {.indicator = "GDP"}).values[1].value == 373`.
[[nodiscard]] inline long_table read_wide_csv(std::string_view source, column_names const& columns,
                                              read_options const& options = {}) {
    return io_detail::read_wide(source, columns, options, "UNIT_MULT");
}

} // namespace almanac::inline v0
