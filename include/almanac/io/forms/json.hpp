// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A table of values as JSON: an array with an object a value. For programs that ask for no more; JSON-stat is shorter,
/// and a standard (`io/forms/json_stat_of.hpp`).
#pragma once

#include <almanac/calendar/period_text.hpp>
#include <almanac/io/forms/cell_texts.hpp>
#include <almanac/io/json_writer.hpp>

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: an object of JSON has one member of a name.
[[noreturn]] inline void two_columns_have_one_name(std::string_view name) {
    raise(domain_error(text<300>("JSON has one place for two columns of the name \"")
                           .append(name)
                           .append("\"; write_long_csv writes both")));
}
} // namespace refused

namespace io_detail {
inline void require_distinct_columns(long_table const& table) {
    for (std::size_t i = 0; i < table.further.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            if (table.further[i].name == table.further[k].name) {
                refused::two_columns_have_one_name(table.further[i].name);
            }
        }
    }
}
inline void write_json_value(std::ostream& out, long_table const& table, std::size_t i) {
    long_value const& value = table.values[i];
    long_series const& s = table.series_of(value);
    bool const missing = is_missing(value.status());
    json_object object(out);
    object.nullable("indicator", s.indicator);
    object.nullable("indicator_name", s.indicator_name);
    object.nullable("area", area_text(s.where, s.where_text));
    object.nullable("area_name", s.where_name);
    object.nullable("counterpart", area_text(s.counterpart, s.counterpart_text));
    object.nullable("product", s.product);
    object.nullable("period", to_text(table.period_of(value)));
    object.start("value") << (missing ? "null" : json_digits(value.value));
    object.nullable("unit", s.unit);
    object.nullable("status", status_text(value.status()));
    if (!table.dimensions.empty()) {
        json_object dimensions(object.start("dimensions"));
        for (std::size_t d = 0; d < table.dimensions.size(); ++d)
            dimensions.nullable(table.dimensions[d], s.further[d]);
    }
    if (!table.further.empty()) {
        json_object columns(object.start("columns"));
        for (further_column const& each : table.further) columns.nullable(each.name, table.pool[each.texts[i]]);
    }
}
} // namespace io_detail

/// Writes a table as an array with an object for each value: indicator, area, counterpart, product, period, value, unit
/// and status as in the long form, names, and further dimensions and columns in objects of their own. All objects have
/// the same members: null is what is not stated, and the value where there is none. Notes and labels are no part of it.
/// Raises `domain_error` for two further columns of one name. Example: `write_json(out, table)`.
inline void write_json(std::ostream& out, long_table const& table) {
    io_detail::require_distinct_columns(table);
    out << '[';
    for (std::size_t i = 0; i < table.values.size(); ++i) {
        out << (i == 0 ? "\n" : ",\n");
        io_detail::write_json_value(out, table, i);
    }
    out << "\n]\n";
}

} // namespace almanac::inline v0
