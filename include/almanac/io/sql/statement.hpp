// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What the library computes, as SQL: for data that outgrow one machine, on an engine that holds them. Standard SQL
/// (ISO/IEC 9075-2, with window functions) that names no types: numbers stay doubles by literals such as 1e2. Tests run
/// it in DuckDB, against the library's results, and in SQLite, against Python's; Spark documents all that it uses.
///
/// A statement reads a table with the columns that `to_arrow` writes, and has columns of the same names, so that it
/// goes back through `read_arrow`: of a panel `area`, `period`, `value`, `status`, a row a cell; of flows `exporter`,
/// `importer`, `product`, `reporter`, `value`, `status`, a row a report. Where the library refuses a missing number,
/// SQL passes over it: its results are those with `absent::skip`. Sums are in the order that the engine takes, so that
/// they are the library's to the bit where the numbers are whole, and otherwise to the rounding of a sum.
///
/// Example: `to_sql(sql::growth{}, "gdp")`.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/core/text.hpp>

#include <string_view>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: a name that is put into a statement is letters, digits and underscores, with points between.
[[noreturn]] inline void this_is_no_name_of_a_table(std::string_view name) {
    raise(domain_error(text<300>("\"").append(name).append("\" is no name of a table for a statement: letters, digits "
                                                           "and _, with points between; name others by a view")));
}
/// Raises `domain_error`: a backslash in a literal is a character by the standard, and an escape by default in others.
[[noreturn]] inline void a_literal_of_sql_has_no_backslash(std::string_view words) {
    raise(domain_error(text<300>("\"").append(words).append(
        "\" has a backslash, which engines read in different ways (MySQL, Spark and "
        "BigQuery escape by it); give it a name without one")));
}
} // namespace refused

/// A statement of SQL. Example: `sql_text const statement = to_sql(sql::growth{}, "gdp");`.
using sql_text = text<700>;

namespace io_detail {
constexpr void check_table_name(std::string_view name) {
    bool expects_letter = true;
    for (char const c : name) {
        bool const is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        bool const is_digit = c >= '0' && c <= '9';
        bool const is_right = is_letter || (!expects_letter && (is_digit || c == '.'));
        if (!is_right) refused::this_is_no_name_of_a_table(name);
        expects_letter = c == '.';
    }
    if (expects_letter) refused::this_is_no_name_of_a_table(name);
}
/// The words as a literal, in which each ' stands twice. Raises `domain_error` for a backslash.
constexpr void append_literal(sql_text& out, std::string_view words) {
    if (words.find('\\') != std::string_view::npos) refused::a_literal_of_sql_has_no_backslash(words);
    out.append("'");
    for (char const c : words) out.append(c == '\'' ? "''" : std::string_view(&c, 1));
    out.append("'");
}
/// The pieces with the name of the table between them.
constexpr sql_text statement(std::string_view before, std::string_view table, std::string_view behind) {
    check_table_name(table);
    return sql_text(before).append(table).append(behind);
}
} // namespace io_detail

} // namespace almanac::inline v0
