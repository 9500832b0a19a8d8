// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Records of comma-separated values as RFC 4180 has them (https://www.rfc-editor.org/rfc/rfc4180): CRLF ends a record,
/// a field with a comma, a quote or a line break is quoted, quotes inside are doubled.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstddef>
#include <initializer_list>
#include <ostream>
#include <string_view>

namespace almanac::inline v0 {

/// Writes one field, quoted where it must be. Example: `write_csv_field(out, "Iran, Islamic Republic of")`.
inline void write_csv_field(std::ostream& out, std::string_view field) {
    if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
        out << field;
        return;
    }
    out << '"';
    for (char const c : field) {
        if (c == '"') out << '"';
        out << c;
    }
    out << '"';
}

/// Writes one record of any number of fields and its CRLF. A record of one empty field is written as two quotes, so
/// that it is not a blank line. `fields` is a range of what converts to `std::string_view`.
/// Example: `write_csv_record(out, {"area", "period", "value"})`.
template <class Fields = std::initializer_list<std::string_view>>
void write_csv_record(std::ostream& out, Fields const& fields) {
    std::size_t count = 0;
    bool is_blank = true;
    for (std::string_view const field : fields) {
        if (count++ != 0) out << ',';
        write_csv_field(out, field);
        is_blank = count == 1 && field.empty();
    }
    out << (is_blank && count == 1 ? "\"\"\r\n" : "\r\n");
}

} // namespace almanac::inline v0
