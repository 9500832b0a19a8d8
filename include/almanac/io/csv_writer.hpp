// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Records of comma-separated values as RFC 4180 has them (https://www.rfc-editor.org/rfc/rfc4180): CRLF ends a record,
/// a field with a comma, a quote or a line break is quoted, quotes inside are doubled.
#pragma once

#include <almanac/core/conditions.hpp>

#include <initializer_list>
#include <ostream>
#include <string_view>

namespace almanac::inline v0 {

/// Writes one field, quoted where it must be.
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

/// Writes one record and its CRLF. A record of one empty field is written as two quotes, so that it is not a blank
/// line.
inline void write_csv_record(std::ostream& out, std::initializer_list<std::string_view> fields) {
    if (fields.size() == 1 && fields.begin()->empty()) out << "\"\"";
    bool first = true;
    for (std::string_view const field : fields) {
        if (!first) out << ',';
        write_csv_field(out, field);
        first = false;
    }
    out << "\r\n";
}

} // namespace almanac::inline v0
