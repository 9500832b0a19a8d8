// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A dataset of JSON-stat 2.0 (https://json-stat.org/full/) as it stands, a cube of values, and its text.
/// `io/forms/json_stat_table.hpp` makes one of a table of values; `with/json_stat.hpp` reads one.
#pragma once

#include <almanac/io/forms/cell_texts.hpp>
#include <almanac/io/json_writer.hpp>
#include <almanac/io/long_table.hpp>
#include <almanac/number/missing.hpp>

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

/// What a dimension is, where the dataset says so.
/// Example: `json_stat_dimension{.id = "time", .role = json_stat_role::time}`.
enum class json_stat_role : std::uint8_t { none, time, geo, metric };

/// A category of a dimension. Example: `json_stat_category{.code = "PK", .label = "Pakistan"}`.
struct json_stat_category {
    std::string code{};       ///< the code
    std::string label{};      ///< what the code stands for, in words
    std::string unit{};       ///< of metrics: the label of the unit, else its symbol or what it is based on
    std::string decimals{};   ///< of metrics: how many digits behind the point a reader is to be shown
    std::string multiplier{}; ///< of metrics: the power of ten of the unit in digits, as UNIT_MULT
    std::string its_area{};   ///< the code of the area in this library, where `code` is another
    std::string spelled{};    ///< the area as an earlier file spelled it, where `code` is another
};

/// A dimension, its categories in the order of the cube. Example: `json_stat_of(table).dimensions.front().id`.
struct json_stat_dimension {
    std::string id{};                             ///< the name by which the cube refers to it
    std::string label{};                          ///< the name in words
    json_stat_role role = json_stat_role::none;   ///< whether it is time, place or a measure
    std::vector<json_stat_category> categories{}; ///< the categories
};

/// A cell of the cube that says something: a number, a status or a text of a further column.
/// Example: `json_stat_of(table).cells.front().value`.
struct json_stat_cell {
    std::uint64_t place = 0;      ///< in row-major order: the last dimension goes fastest
    double value = missing_value; ///< `missing_value` where there is none
    std::uint32_t status = 0;     ///< a text of the pool, as the dataset writes it
    bool is_null = true;          ///< whether there is no number
};

/// Which dimensions are what, by their ids. Empty: there is none, or it is looked for (`read_json_stat_table`).
/// Example: `json_stat_concepts{.area = "geo", .time = "time"}`.
struct json_stat_concepts {
    std::string indicator{};   ///< what is measured
    std::string area{};        ///< the area
    std::string counterpart{}; ///< the other area
    std::string product{};     ///< the product
    std::string unit{};        ///< the unit
    std::string time{};        ///< the period
};

/// A dataset. Example: `json_stat_of(table).label`.
struct json_stat_dataset {
    std::string label{};                           ///< the title
    std::string source{};                          ///< who published it
    std::string updated{};                         ///< when, as the file writes it
    std::vector<std::string> notes{};              ///< remarks on the whole
    std::vector<json_stat_dimension> dimensions{}; ///< the dimensions; the last one changes fastest
    std::vector<json_stat_cell> cells{};           ///< by place, each once
    std::vector<further_column> further{};         ///< as many texts as cells
    text_pool pool{};                              ///< the texts of the values
    json_stat_concepts concepts{};                 ///< as `is_of_almanac` says
    bool is_of_almanac = false;       ///< whether the dataset itself says in its extension which dimension is what
    std::string pointer_to_dataset{}; ///< where it stands in its text: empty, or "/link/item/0" in a collection
};

namespace io_detail {

/// The most cells that a cube may have, since readers of JSON count them by doubles.
inline constexpr std::uint64_t most_cells = std::uint64_t(1) << 53U;

/// The number of cells; 0 for no dimension. The dimensions' sizes multiply to `most_cells` at most.
inline std::uint64_t cell_count(std::vector<json_stat_dimension> const& dimensions) {
    std::uint64_t count = dimensions.empty() ? 0 : 1;
    for (json_stat_dimension const& each : dimensions) count *= each.categories.size();
    return count;
}

/// Writes what `write` writes of each item, with commas between.
template <class Items, class Write>
void write_json_list(std::ostream& out, Items const& items, std::string_view between, Write write) {
    bool first = true;
    for (auto const& each : items) {
        if (!first) out << between;
        first = false;
        write(each);
    }
}

inline void write_json_strings(std::ostream& out, std::vector<std::string> const& texts) {
    out << '[';
    write_json_list(out, texts, ",", [&](std::string const& each) { write_json_string(out, each); });
    out << ']';
}

/// An object with a member for each category that has the text.
template <class Write>
void write_of_categories(json_object& object, std::string_view name, json_stat_dimension const& dimension,
                         std::string json_stat_category::*text, Write write) {
    bool any = false;
    for (json_stat_category const& each : dimension.categories) any = any || !(each.*text).empty();
    if (!any) return;
    std::ostream& out = object.start(name);
    json_object inside(out);
    for (json_stat_category const& each : dimension.categories) {
        if (!(each.*text).empty()) write(inside.start(each.code), each);
    }
}

inline void write_dimension(std::ostream& out, json_stat_dimension const& dimension) {
    json_object object(out);
    object.member("label", dimension.label);
    object.start("category");
    json_object category(out);
    category.start("index") << '[';
    write_json_list(out, dimension.categories, ",", [&](auto const& each) { write_json_string(out, each.code); });
    out << ']';
    write_of_categories(category, "label", dimension, &json_stat_category::label,
                        [](std::ostream& to, json_stat_category const& each) { write_json_string(to, each.label); });
    write_of_categories(category, "unit", dimension, &json_stat_category::unit,
                        [](std::ostream& to, json_stat_category const& each) {
                            json_object unit(to);
                            unit.member("label", each.unit);
                            if (!each.decimals.empty()) unit.start("decimals") << each.decimals;
                            if (!each.multiplier.empty()) unit.start("multiplier") << each.multiplier;
                        });
}

inline void write_roles(std::ostream& out, std::vector<json_stat_dimension> const& dimensions) {
    constexpr std::string_view names[] = {"", "time", "geo", "metric"};
    json_object roles(out);
    for (json_stat_role const role : {json_stat_role::time, json_stat_role::geo, json_stat_role::metric}) {
        std::vector<std::string> ids;
        for (json_stat_dimension const& each : dimensions) {
            if (each.role == role) ids.push_back(each.id);
        }
        if (!ids.empty()) write_json_strings(roles.start(names[static_cast<int>(role)]), ids);
    }
}

inline void write_number(std::ostream& out, json_stat_cell const& cell) {
    if (cell.is_null) {
        out << "null";
    } else {
        out << json_digits(cell.value);
    }
}

/// The values as an array where at least half of the cells have one, by their places otherwise.
inline void write_values(std::ostream& out, json_stat_dataset const& data) {
    std::uint64_t const count = cell_count(data.dimensions);
    if (data.cells.size() < count - count / 2) {
        json_object object(out);
        for (json_stat_cell const& each : data.cells) {
            if (!each.is_null) write_number(object.start(std::to_string(each.place)), each);
        }
        return;
    }
    out << '[';
    std::size_t next = 0;
    for (std::uint64_t place = 0; place < count; ++place) {
        if (place != 0) out << ',';
        bool const is_there = next < data.cells.size() && data.cells[next].place == place;
        write_number(out, is_there ? data.cells[next++] : json_stat_cell{});
    }
    out << ']';
}

/// Texts of cells by their places.
template <class TextAt>
void write_texts_of_cells(std::ostream& out, json_stat_dataset const& data, TextAt text_at) {
    json_object object(out);
    for (std::size_t i = 0; i < data.cells.size(); ++i) {
        object.member(std::to_string(data.cells[i].place), data.pool[text_at(i)]);
    }
}

/// What JSON-stat has no place for: which dimension is what, areas as a file spelled them, further columns.
inline void write_extension(std::ostream& out, json_stat_dataset const& data) {
    json_object extension(out);
    extension.start("almanac");
    json_object own(out);
    own.start("concepts");
    {
        json_object concepts(out);
        concepts.member("indicator", data.concepts.indicator);
        concepts.member("area", data.concepts.area);
        concepts.member("counterpart", data.concepts.counterpart);
        concepts.member("product", data.concepts.product);
        concepts.member("unit", data.concepts.unit);
        concepts.member("time", data.concepts.time);
    }
    own.start("areas");
    {
        json_object areas(out);
        for (json_stat_dimension const& each : data.dimensions) {
            write_of_categories(areas, each.id, each, &json_stat_category::spelled,
                                [](std::ostream& to, json_stat_category const& category) {
                                    write_json_strings(to, {category.its_area, category.spelled});
                                });
        }
    }
    own.start("columns") << '[';
    write_json_list(out, data.further, ",\n", [&](further_column const& each) {
        json_object column(out);
        write_json_string(column.start("name"), each.name);
        write_texts_of_cells(column.start("texts"), data, [&](std::size_t i) { return each.texts[i]; });
    });
    out << ']';
}

inline void write_dataset(std::ostream& out, json_stat_dataset const& data) {
    json_object root(out);
    root.member("version", "2.0");
    root.member("class", "dataset");
    root.member("label", data.label);
    root.member("source", data.source);
    root.member("updated", data.updated);
    if (!data.notes.empty()) write_json_strings(root.start("note"), data.notes);
    std::vector<std::string> ids;
    for (json_stat_dimension const& each : data.dimensions) ids.push_back(each.id);
    write_json_strings(root.start("id"), ids);
    root.start("size") << '[';
    write_json_list(out, data.dimensions, ",", [&](auto const& each) { out << each.categories.size(); });
    out << ']';
    write_roles(root.start("role"), data.dimensions);
    root.start("dimension");
    {
        json_object dimensions(out);
        for (json_stat_dimension const& each : data.dimensions) write_dimension(dimensions.start(each.id), each);
    }
    write_values(root.start("value"), data);
    write_texts_of_cells(root.start("status"), data, [&](std::size_t i) { return data.cells[i].status; });
    if (data.is_of_almanac) write_extension(root.start("extension"), data);
}

} // namespace io_detail

/// Writes a dataset. Linear in its cells; as an array where at least half of the cube has a value, so that it may be
/// twice as long. Example: `write_json_stat(out, json_stat_of(table))`.
inline void write_json_stat(std::ostream& out, json_stat_dataset const& data) {
    io_detail::write_dataset(out, data);
    out << '\n';
}
/// Writes several datasets as one collection. They stand in it with their values.
inline void write_json_stat(std::ostream& out, std::vector<json_stat_dataset> const& all) {
    {
        json_object root(out);
        root.member("version", "2.0");
        root.member("class", "collection");
        json_object link(root.start("link"));
        link.start("item") << '[';
        io_detail::write_json_list(out, all, ",\n", [&](auto const& each) { io_detail::write_dataset(out, each); });
        out << ']';
    }
    out << '\n';
}

} // namespace almanac::inline v0
