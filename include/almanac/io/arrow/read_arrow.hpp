// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Tables from other programs by the Arrow C stream interface: taken over, checked, and kept as they came, without
/// copying. `io/arrow/from_arrow.hpp` makes panels, series, cross-sections and flows of them.
#pragma once

#include <almanac/io/arrow/columns_in.hpp>
#include <almanac/io/arrow/described.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: a stream was handed over that is released, or was never filled.
[[noreturn]] inline void this_arrow_stream_is_released(std::string_view table) {
    raise(domain_error(text<300>(table).append(": the Arrow stream is released; a stream is read once")));
}
/// Raises `domain_error`: the other program reports an error, in its words.
[[noreturn]] inline void the_arrow_stream_reports_an_error(std::string_view table, int code, std::string_view words) {
    text<300> message(table);
    message.append(": the Arrow stream reports error ").append_integer(code);
    if (!words.empty()) message.append(": ").append(words);
    raise(domain_error(message));
}
} // namespace refused

/// What a reader of Arrow data is told. Example: `read_arrow(&stream, {.name = "gdp"}).rows`.
struct arrow_options {
    std::string_view name = "Arrow"; ///< of the table, for messages
    std::vector<area> groups{};      ///< groups of one's own that stand among its areas, as `own_group` makes them
};

/// A table of columns that came from another program, in its memory. What it says of itself by metadata of this library
/// is read; of a table without them nothing is known, and the caller states it. Moved, not copied: `about` refers to
/// `indicators`. Example: `read_arrow(&stream).about`.
struct arrow_table {
    std::string name{};           ///< for messages
    std::string container{};      ///< what it was made of: "panel", "flows", "observations"; empty where unknown
    std::optional<unit> in{};     ///< the unit of the values
    kept_indicators indicators{}; ///< those that `about` and the rows refer to
    common_basis about{};         ///< what the values are said of
    area_set where{};             ///< of a series that is of several areas: which
    period when = no_period();    ///< of flows
    valuation exports_valued{};   ///< of flows
    valuation imports_valued{};   ///< of flows
    std::vector<area> groups{};   ///< the caller's, see `arrow_options`
    std::size_t rows = 0;         ///< how many there are
    std::shared_ptr<arrow_schema> type{};                ///< the type of the table: a struct of its columns
    std::vector<std::shared_ptr<arrow_array>> batches{}; ///< the columns, batch after batch
};

namespace io_detail {

/// The schema of a table, as far as it can be seen to be right: a struct of columns, each with a name of its own.
inline void check_table_type(ArrowSchema const& type, std::string_view table) {
    auto const refuse = [&](std::string_view found, std::string_view expected, std::size_t column = 0) {
        refused::this_arrow_column_is_not_right({table, 1, column + 1}, found, expected);
    };
    if (type.release == nullptr) refuse("a released schema", "a schema that is not released");
    if (text_or_nothing(type.format) != "+s") refuse(text_or_nothing(type.format), "a struct of columns, \"+s\"");
    if (type.n_children < 0 || type.n_children > 10'000) {
        refuse(text<24>().append_integer(type.n_children), "a number of columns from 0 to 10000");
    }
    if (type.n_children > 0 && type.children == nullptr) refuse("no columns", "as many columns as the schema says");
    for (std::size_t i = 0; i < static_cast<std::size_t>(type.n_children); ++i) {
        ArrowSchema const* const column = type.children[i];
        if (column == nullptr || column->release == nullptr) refuse("a released column", "a column", i);
        if (column->format == nullptr) refuse("no format", "a format of the column", i);
        for (std::size_t j = 0; j < i; ++j) {
            std::string_view const name = text_or_nothing(column->name);
            if (name == text_or_nothing(type.children[j]->name)) refuse(name, "one column of each name", i);
        }
    }
}

/// The rows of a batch, as far as they can be seen to be right before the columns are looked at.
inline void check_batch(ArrowSchema const& type, ArrowArray const& batch, std::string_view table, std::size_t row) {
    arrow_place const where{table, row, 1, {}};
    check_counts(&batch, 1, 0, where);
    if (batch.n_children != type.n_children || (batch.n_children > 0 && batch.children == nullptr)) {
        refused::this_arrow_column_is_not_right(where, text<24>().append_integer(batch.n_children),
                                                "as many columns as the schema has");
    }
    for (std::int64_t i = 0; i < batch.length; ++i) {
        if (batch.null_count == 0 || batch.buffers[0] == nullptr) break;
        std::int64_t const bit = batch.offset + i;
        if ((static_cast<std::uint8_t const*>(batch.buffers[0])[bit / 8] >> (bit % 8) & 1) == 0) {
            refused::this_arrow_column_is_not_right({table, row + static_cast<std::size_t>(i)}, "null", "a row");
        }
    }
}

/// The number of a column, or nothing where there is none of that name.
inline std::optional<std::size_t> find_column(arrow_table const& table, std::string_view name) {
    ArrowSchema const& type = *table.type->get();
    for (std::size_t i = 0; i < static_cast<std::size_t>(type.n_children); ++i) {
        if (text_or_nothing(type.children[i]->name) == name) return i;
    }
    return std::nullopt;
}
/// The same of a column that must be there.
inline std::size_t column_of(arrow_table const& table, std::string_view name) {
    std::optional<std::size_t> const found = find_column(table, name);
    if (found) return *found;
    refused::this_arrow_column_is_not_right({table.name}, "no such column",
                                            text<160>("a column \"").append(name).append('"'));
}
/// Refuses columns that nobody would read.
template <class Names = std::initializer_list<std::string_view>>
void allow_columns(arrow_table const& table, Names const& known) {
    ArrowSchema const& type = *table.type->get();
    for (std::size_t i = 0; i < static_cast<std::size_t>(type.n_children); ++i) {
        std::string_view const name = text_or_nothing(type.children[i]->name);
        bool is_known = false;
        text<300> expected("one of the columns");
        for (std::string_view const each : known) {
            is_known = is_known || each == name;
            expected.append(' ').append(each);
        }
        if (!is_known) {
            refused::this_arrow_column_is_not_right({table.name, 1, i + 1}, name,
                                                    expected.append("; select those that are to be read"));
        }
    }
}

/// A column of a struct, checked to have its rows.
inline column_in part_of(ArrowSchema const& type, ArrowArray const& rows, std::size_t column, arrow_place where) {
    where.column = column + 1;
    where.name = text_or_nothing(type.children[column]->name);
    ArrowArray const* const values = rows.children[column];
    check_counts(values, values == nullptr ? 0 : values->n_buffers, rows.offset + rows.length, where);
    bool const has_dictionary = values->dictionary != nullptr;
    if (has_dictionary != (type.children[column]->dictionary != nullptr)) {
        refused::this_arrow_column_is_not_right(where, has_dictionary ? "a dictionary" : "no dictionary",
                                                "a dictionary where the schema has one, and nowhere else");
    }
    return {type.children[column], values, values->offset + rows.offset, rows.length, where};
}

/// Calls `action(part, first_row)` for the part of a column in each batch.
template <class Action>
void for_each_part(arrow_table const& table, std::size_t column, Action const& action) {
    std::size_t row = 0;
    for (auto const& batch : table.batches) {
        action(part_of(*table.type->get(), *batch->get(), column, {table.name, row + 1}), row);
        row += static_cast<std::size_t>(batch->get()->length);
    }
}

/// What the metadata of this library say.
inline void read_metadata(arrow_table& table) {
    std::string_view const file = table.name;
    metadata_pairs const metadata = decoded(table.type->get()->metadata, file);
    table.container = metadata["almanac.container"];
    table.indicators = indicators_in(metadata, file);
    table.about = basis_in(metadata, table.indicators, table.groups, file);
    if (std::string_view const in = metadata["almanac.unit"]; !in.empty()) {
        table.in = unit_of_text(file, "almanac.unit", in);
    }
    table.when = period_of_text(file, "almanac.period", metadata["almanac.period"]);
    table.where = areas_in(metadata, "almanac.areas", table.groups, file);
    if (!table.where.empty() && !table.where.is_several()) {
        refused::this_metadata_is_not_right(file, "almanac.areas", table.where.view(), "several areas");
    }
    table.exports_valued = named(file, "almanac.exports_valued", metadata["almanac.exports_valued"], valuation::cif);
    table.imports_valued = named(file, "almanac.imports_valued", metadata["almanac.imports_valued"], valuation::cif);
    std::string_view own = metadata["almanac.own_groups"];
    while (!own.empty()) {
        std::string_view const code = own.substr(0, own.find(' '));
        own.remove_prefix(code.size() == own.size() ? own.size() : code.size() + 1);
        bool is_there = false;
        for (area const& each : table.groups) is_there = is_there || each.view() == code;
        if (is_there) continue;
        refused::this_metadata_is_not_right(file, "almanac.own_groups", code,
                                            "a group of the caller's, in arrow_options::groups");
    }
}

} // namespace io_detail

/// Takes a stream over, reads it to its end, and releases it. What another program hands over is checked as far as it
/// can be; columns are looked at when a container is made of them. Raises `domain_error` for a released stream and for
/// an error that the stream reports; `parse_error`, with row and column, for what is not of its form. Whatever happens,
/// the stream and all that came from it are released once.
/// Example: `auto const gdp = panel_of<units::USD>(table)` after `auto const table = read_arrow(&stream);`
[[nodiscard]] inline arrow_table read_arrow(ArrowArrayStream* stream, arrow_options const& options = {}) {
    arrow_stream taken(stream);
    arrow_table result;
    result.name = options.name;
    result.groups = options.groups;
    if (taken.is_released()) refused::this_arrow_stream_is_released(options.name);
    ArrowArrayStream* const from = taken.get();
    auto const fail_with = [&](int code) {
        char const* const words = from->get_last_error == nullptr ? nullptr : from->get_last_error(from);
        refused::the_arrow_stream_reports_an_error(options.name, code, io_detail::text_or_nothing(words));
    };
    if (from->get_schema == nullptr || from->get_next == nullptr) {
        refused::this_arrow_stream_is_released(options.name);
    }
    result.type = std::make_shared<arrow_schema>();
    if (int const code = from->get_schema(from, result.type->get())) {
        result.type->get()->release = nullptr; // nothing was handed over
        fail_with(code);
    }
    io_detail::check_table_type(*result.type->get(), options.name);
    io_detail::read_metadata(result);
    for (;;) {
        auto batch = std::make_shared<arrow_array>();
        if (int const code = from->get_next(from, batch->get())) {
            batch->get()->release = nullptr; // nothing was handed over
            fail_with(code);
        }
        if (batch->is_released()) return result;
        io_detail::check_batch(*result.type->get(), *batch->get(), options.name, result.rows + 1);
        result.rows += static_cast<std::size_t>(batch->get()->length);
        result.batches.push_back(std::move(batch));
    }
}
/// The same of a stream of this library, or of one that was taken over.
[[nodiscard]] inline arrow_table read_arrow(arrow_stream stream, arrow_options const& options = {}) {
    return read_arrow(stream.get(), options);
}

} // namespace almanac::inline v0
