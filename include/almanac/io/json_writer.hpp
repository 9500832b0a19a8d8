// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Texts and members of JSON objects as RFC 8259 has them (https://www.rfc-editor.org/rfc/rfc8259). Numbers are written
/// by their exact decimal digits; a reader may still round them to its own numbers.
#pragma once

#include <almanac/number/text/decimal_text.hpp>

#include <ostream>
#include <string_view>

namespace almanac::inline v0 {

/// Writes a JSON string: quotes, backslashes and control characters escaped, everything else as it is. The text must be
/// UTF-8. Example: `write_json_string(out, "United States of America")`.
inline void write_json_string(std::ostream& out, std::string_view text) {
    constexpr char digits[] = "0123456789abcdef";
    out << '"';
    for (char const c : text) {
        if (c == '"' || c == '\\') {
            out << '\\' << c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out << "\\u00" << digits[c >> 4 & 1] << digits[c & 15];
        } else {
            out << c;
        }
    }
    out << '"';
}

/// Writes the members of one JSON object, with the commas between them. The braces come from its life: opened when it
/// is made, closed when it ends. Example: `json_object row(out); row.member("area", "PAK");`.
class json_object {
public:
    /// Opens an object on the stream, which must outlive this.
    explicit json_object(std::ostream& out)
        : out_(out) {
        out_ << '{';
    }
    json_object(json_object const&) = delete;
    json_object& operator=(json_object const&) = delete;
    ~json_object() { out_ << '}'; }

    /// A member with a string; an empty one is left out.
    void member(std::string_view name, std::string_view value) {
        if (value.empty()) return;
        write_json_string(start(name), value);
    }
    /// A member with a string; null for an empty one, so that all objects have the same members.
    /// Example: `object.nullable("unit", "")`.
    void nullable(std::string_view name, std::string_view value) {
        if (value.empty()) return null(name);
        write_json_string(start(name), value);
    }
    /// A member with null. Example: `object.null("value")`.
    void null(std::string_view name) { start(name) << "null"; }
    /// A member with a number.
    void member(std::string_view name, decimal value) { start(name) << to_text(value).view(); }
    /// The name of a member and its colon; the caller writes the value. Example: `object.start("value") << 5`.
    std::ostream& start(std::string_view name) {
        if (!first_) out_ << ',';
        first_ = false;
        write_json_string(out_, name);
        return out_ << ':';
    }

private:
    std::ostream& out_;
    bool first_ = true;
};

} // namespace almanac::inline v0
