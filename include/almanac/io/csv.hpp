// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Reads delimiter-separated values as RFC 4180 has them (https://www.rfc-editor.org/rfc/rfc4180), from any text in
/// memory, in one pass, without copying a field that has no doubled quotes. For files see `io/text_file.hpp`.
/// \code
/// csv_reader csv("a,b\n1,\"x, y\"\n");
/// while (csv.next()) for (csv_field const& each : csv.fields()) use(each.content);
/// \endcode
#pragma once

#include <almanac/core/byte_blocks.hpp>
#include <almanac/core/error.hpp>
#include <almanac/io/encoding.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

namespace io_detail {
/// The text without blanks around it.
inline std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}
} // namespace io_detail

/// How a file separates its values. The default is that of RFC 4180.
/// Example: `csv_reader csv("area;value\nPAK;373\n", {.separator = ';'})`.
struct csv_format {
    char separator = ',';                 ///< a comma, a semicolon, a tab, a bar: any byte but a quote or a line break
    char comment = '\0';                  ///< a line that begins with it is passed over; NUL: there are none
    std::size_t lines_before = 0;         ///< how many lines stand before the header, of whatever form
    bool blank_lines_are_records = false; ///< of one empty field; otherwise they are passed over
    bool ragged = false;                  ///< whether records may have other numbers of fields than the first one
};

/// One value of a record, with its place in the file. Example: `csv_field{.content = "PAK", .line = 2}`.
struct csv_field {
    std::string_view content{}; ///< without the quotes around it; doubled quotes inside are single
    std::size_t line = 1;       ///< where it begins; a quoted field may go on over several lines
    std::size_t column = 1;     ///< in bytes, of its first byte behind the quote
    bool is_quoted = false;     ///< "" is not the same as nothing in some formats
};

/// Walks over the records of a text. Lines end with LF, CR LF or CR; the last may end without. Blank lines are passed
/// over, a byte order mark too. A quoted field may hold separators, line breaks and doubled quotes.
///
/// Raises `parse_error`, with file, line and column, for a quote within or behind a field, for one that is never
/// closed, for a record with another number of fields than the first (unless `ragged`), and for a text that is not
/// UTF-8. Example: `csv_reader csv("area,value\nPAK,373\n"); while (csv.next()) print(csv.fields()[0].content);`.
class csv_reader {
public:
    /// Reads `source`, which must outlive the reader and its fields. Errors give the name `file`.
    explicit csv_reader(std::string_view source, csv_format const& format = {}, std::string_view file = {})
        : csv_reader(io_detail::checked_text{text_in_utf_8(source, file)}, format, file) {}
    /// Does not look through a text that was looked through.
    csv_reader(io_detail::checked_text source, csv_format const& format, std::string_view file)
        : source_(source.view)
        , file_(file)
        , format_(format) {
        for (std::size_t i = 0; i < format_.lines_before && at_ < source_.size(); ++i) skip_line();
    }

    /// Reads the next record into `fields()`; false at the end of the text. The fields of the one before are gone.
    /// Example: `csv_reader("area,value\n").next()`.
    bool next() {
        skip_what_is_no_record();
        count_ = 0;
        if (!copies_.empty()) copies_.clear();
        record_start_ = at_;
        record_end_ = at_;
        if (at_ >= source_.size()) return false;
        read_fields();
        record_end_ = at_;
        end_line();
        if (width_ == 0) width_ = count_;
        if (!format_.ragged) require_width(width_);
        return true;
    }

    /// The values of the record that `next` read, until it is called again.
    [[nodiscard]] std::span<csv_field const> fields() const { return {fields_.data(), count_}; }
    [[nodiscard]] csv_field const& operator[](std::size_t i) const { return fields()[i]; }
    [[nodiscard]] std::size_t size() const { return count_; }
    /// The record that `next` read as it stands in the text, without the end of its line; it may have several lines.
    /// Example: `csv.record()`.
    [[nodiscard]] std::string_view record() const { return source_.substr(record_start_, record_end_ - record_start_); }
    /// The number of fields of the first record. Example: `csv.width()`.
    [[nodiscard]] std::size_t width() const { return width_; }
    /// How many bytes of the text have been read: for a display of progress. Example: `csv.bytes_read()`.
    [[nodiscard]] std::size_t bytes_read() const { return at_; }
    /// How far one may look behind a field: eight bytes, but not beyond the end of the text where it stands there; not
    /// at all where it was copied. Example: `csv.readable_end(csv[0].content)`.
    [[nodiscard]] char const* readable_end(std::string_view content) const {
        char const* const end = source_.data() + source_.size();
        bool const is_within = !std::less<>()(content.data(), source_.data()) && std::less<>()(content.data(), end);
        char const* const past = content.data() + content.size();
        return !is_within ? past : end - past < 8 ? end : past + 8;
    }
    /// How the text is read. Example: `csv.format().separator`.
    [[nodiscard]] csv_format const& format() const { return format_; }
    /// The name that errors give.
    [[nodiscard]] std::string_view file() const { return file_; }
    /// Where a field stands, for errors. Example: `csv.position_of(csv[0]).line`.
    [[nodiscard]] text_position position_of(csv_field const& field) const { return {file_, field.line, field.column}; }
    /// Raises `parse_error` when the record that was read has not `width` fields. Example: `csv.require_width(3)`.
    void require_width(std::size_t width) const {
        if (count_ != width) fail_at_width(width);
    }
    /// Raises `parse_error` behind the last field of the record. Example: `csv.fail_at_end("a value")`.
    [[noreturn]] void fail_at_end(std::string_view expected) const {
        csv_field const& last = fields_[count_ - 1];
        std::size_t const end = last.column + last.content.size() + (last.is_quoted ? 1 : 0);
        raise(parse_error({file_, last.line, end}, "the end of the line", expected));
    }
    /// Raises `parse_error` at a field. Example: `csv.fail(csv[1], "a number")`.
    [[noreturn]] void fail(csv_field const& field, std::string_view expected) const {
        raise(parse_error(position_of(field),
                          field.content.empty() ? std::string_view("an empty field") : field.content, expected));
    }

private:
    [[nodiscard]] bool at_line_end() const { return source_[at_] == '\n' || source_[at_] == '\r'; }
    [[nodiscard]] std::size_t column() const { return at_ - line_start_ + 1; }

    /// Steps over LF, CR LF or CR.
    void end_line() {
        if (at_ >= source_.size()) return;
        if (source_[at_] == '\r' && at_ + 1 < source_.size() && source_[at_ + 1] == '\n') ++at_;
        ++at_;
        ++line_;
        line_start_ = at_;
    }
    void skip_line() {
        while (at_ < source_.size() && !at_line_end()) ++at_;
        end_line();
    }
    void skip_what_is_no_record() {
        while (at_ < source_.size()) {
            if (format_.comment != '\0' && source_[at_] == format_.comment) {
                skip_line();
            } else if (at_line_end() && !format_.blank_lines_are_records) {
                end_line();
            } else {
                return;
            }
        }
    }

    /// Reads the fields up to the end of the line, and steps to it. Those of the record before are written over.
    void read_fields() {
        char const* const text = source_.data();
        std::size_t const size = source_.size();
        char const separator = format_.separator;
        std::size_t first = at_;
        std::size_t block = first / 64;
        std::uint64_t stops = stops_from(first);
        for (std::size_t count = 0;; ++first) {
            while (stops == 0) stops = stops_in(++block);
            if (count == fields_.size()) fields_.resize(2 * count + 8);
            csv_field& field = fields_[count++];
            std::size_t stop = block * 64 + static_cast<std::size_t>(std::countr_zero(stops));
            stops &= stops - 1;
            if (stop < size && text[stop] == '"') {
                at_ = stop;
                read_quoted(field, first);
                stop = at_;
                block = (std::min)(stop + 1, size) / 64;
                stops = stops_from((std::min)(stop + 1, size));
            } else {
                field.content = {text + first, stop - first};
                field.line = line_;
                field.column = first - line_start_ + 1;
                field.is_quoted = false;
            }
            first = stop;
            if (stop < size && text[stop] == separator) continue;
            at_ = stop;
            count_ = count;
            return;
        }
    }
    /// A bit for each byte of a block of 64: whether it is a separator, a quote or the end of a line or of the text.
    std::uint64_t stops_in(std::size_t block) {
        char const* const text = source_.data() + block * 64;
        std::size_t const size = source_.size() - block * 64;
        block_ = block;
        stops_ = size >= 64 ? core_detail::marks_of_64_bytes<false>(text, format_.separator, '\n', '\r', '"')
                            : core_detail::marks_of_last_bytes(text, size, format_.separator, '\n', '\r', '"') |
                                  std::uint64_t(1) << size;
        return stops_;
    }
    /// The same of the block of a byte, without the bytes before it.
    std::uint64_t stops_from(std::size_t at) {
        return (at / 64 == block_ ? stops_ : stops_in(at / 64)) >> (at % 64) << (at % 64);
    }

    void read_quoted(csv_field& field, std::size_t begin) {
        if (at_ != begin) {
            fail_here("no quote in a field that does not begin with one; it would be doubled and the field quoted");
        }
        std::size_t const first = ++at_;
        field = {{}, line_, column(), true};
        bool has_doubled = false;
        for (;; ++at_) {
            if (at_ >= source_.size()) fail_at_open_quote(field);
            if (source_[at_] == '\n' || (source_[at_] == '\r' && !followed_by('\n'))) {
                ++line_;
                line_start_ = at_ + 1;
            } else if (source_[at_] == '"') {
                if (!followed_by('"')) break;
                has_doubled = true;
                ++at_;
            }
        }
        field.content = source_.substr(first, at_ - first);
        ++at_;
        if (at_ < source_.size() && source_[at_] != format_.separator && !at_line_end()) {
            fail_here("a separator or the end of the line behind the closing quote");
        }
        if (has_doubled) field.content = copies_.emplace_back(single_quotes(field.content));
    }
    [[nodiscard]] bool followed_by(char c) const { return at_ + 1 < source_.size() && source_[at_ + 1] == c; }
    static std::string single_quotes(std::string_view doubled) {
        std::string single;
        single.reserve(doubled.size());
        for (std::size_t i = 0; i < doubled.size(); ++i) {
            single += doubled[i];
            if (doubled[i] == '"') ++i;
        }
        return single;
    }

    [[noreturn]] void fail_here(std::string_view expected) const {
        raise(parse_error({file_, line_, column()}, source_.substr(at_, 1), expected));
    }
    [[noreturn]] void fail_at_open_quote(csv_field const& field) const {
        raise(parse_error({file_, field.line, field.column - 1}, "\"", "a field whose quote is closed"));
    }
    [[noreturn]] void fail_at_width(std::size_t width) const {
        text<160> expected;
        expected.append_unsigned(width).append(width == 1 ? " field" : " fields");
        expected.append(" as in the header, here are ").append_unsigned(count_);
        if (count_ > width) fail(fields_[width], expected);
        fail_at_end(expected);
    }

    std::string_view source_;
    std::string_view file_;
    csv_format format_;
    std::size_t block_ = static_cast<std::size_t>(-1); // the one that `stops_` is of
    std::uint64_t stops_ = 0;                          // see `stops_in`
    std::vector<csv_field> fields_{};                  // at least `count_`
    std::size_t count_ = 0;
    std::deque<std::string> copies_{}; // of fields with doubled quotes; a deque does not move them
    std::size_t at_ = 0;
    std::size_t record_start_ = 0;
    std::size_t record_end_ = 0;
    std::size_t line_ = 1;
    std::size_t line_start_ = 0;
    std::size_t width_ = 0;
};

} // namespace almanac::inline v0
