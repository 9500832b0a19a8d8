// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Columns that came from another program, checked: formats, lengths, buffers, indices, texts. What the C data
/// interface does not say, how long a buffer is, cannot be. Details of `read_arrow`.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/io/arrow/c_data.hpp>
#include <almanac/io/encoding.hpp>
#include <almanac/number/missing.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace almanac::inline v0 {

/// Where something stands in a table that came from another program.
/// Example: `arrow_place{.table = "gdp", .row = 3, .name = "value"}`.
struct arrow_place {
    std::string_view table{}; ///< its name, for messages
    std::size_t row = 1;      ///< counted from 1
    std::size_t column = 1;   ///< counted from 1
    std::string_view name{};  ///< of the column
};

namespace refused {
/// Raises `parse_error`: a column, or one of its cells, is not of its form. Its line is the row.
[[noreturn]] inline void this_arrow_column_is_not_right(arrow_place const& where, std::string_view found,
                                                        std::string_view expected) {
    text<300> message(expected);
    if (!where.name.empty()) message.append(" (column \"").append(where.name).append("\")");
    raise(parse_error({where.table, where.row, where.column}, found.empty() ? std::string_view("nothing") : found,
                      message));
}
} // namespace refused

namespace io_detail {

/// The bytes of a value; they need not be aligned.
template <class T>
T value_at(void const* buffer, std::int64_t i) {
    T value;
    std::memcpy(&value, static_cast<char const*>(buffer) + i * static_cast<std::int64_t>(sizeof value), sizeof value);
    return value;
}

/// How many bytes a number of this format has; 0 for other formats.
constexpr std::int64_t width_of(std::string_view format) {
    if (format.size() != 1) return 0;
    switch (format[0]) {
    case 'c':
    case 'C': return 1;
    case 's':
    case 'S': return 2;
    case 'i':
    case 'I':
    case 'f': return 4;
    case 'l':
    case 'L':
    case 'g': return 8;
    default: return 0;
    }
}
constexpr bool is_integer(std::string_view format) { return width_of(format) != 0 && format != "f" && format != "g"; }
/// An integer of such a format; nothing for one above 2^63.
inline std::optional<std::int64_t> integer_at(char format, void const* buffer, std::int64_t i) {
    switch (format) {
    case 'c': return value_at<std::int8_t>(buffer, i);
    case 'C': return value_at<std::uint8_t>(buffer, i);
    case 's': return value_at<std::int16_t>(buffer, i);
    case 'S': return value_at<std::uint16_t>(buffer, i);
    case 'i': return value_at<std::int32_t>(buffer, i);
    case 'I': return value_at<std::uint32_t>(buffer, i);
    case 'l': return value_at<std::int64_t>(buffer, i);
    default:
        std::uint64_t const value = value_at<std::uint64_t>(buffer, i);
        if (value > std::uint64_t{(std::numeric_limits<std::int64_t>::max)()}) return std::nullopt;
        return static_cast<std::int64_t>(value);
    }
}

inline std::string_view text_or_nothing(char const* text) { return text == nullptr ? std::string_view() : text; }

/// Refuses an array that is released or whose counts cannot be, and one with fewer than `rows` values.
inline void check_counts(ArrowArray const* array, std::int64_t buffers, std::int64_t rows, arrow_place const& where) {
    auto const refuse = [&](std::int64_t found, std::string_view expected) {
        refused::this_arrow_column_is_not_right(where, text<24>().append_integer(found), expected);
    };
    if (array == nullptr || array->release == nullptr) {
        refused::this_arrow_column_is_not_right(where, "a released array", "an array that is not released");
    }
    constexpr std::int64_t most = std::int64_t{1} << 56; // so that no sum and no count of bytes overflows
    if (array->length < 0 || array->length > most) refuse(array->length, "a length from 0 to 2^56");
    if (array->offset < 0 || array->offset > most) refuse(array->offset, "an offset from 0 to 2^56");
    if (array->length < rows) refuse(array->length, "a length of as many rows as the table has");
    if (array->null_count < -1 || array->null_count > array->length) {
        refuse(array->null_count, "a count of nulls from -1 to the length");
    }
    if (array->n_buffers != buffers) refuse(array->n_buffers, "as many buffers as the format has");
    if (array->n_buffers > 0 && array->buffers == nullptr) {
        refused::this_arrow_column_is_not_right(where, "no buffers", "as many buffers as the format has");
    }
    if (array->null_count > 0 && (buffers == 0 || array->buffers[0] == nullptr)) {
        refused::this_arrow_column_is_not_right(where, "no bitmap", "a bitmap of what is there, as there are nulls");
    }
}

/// A column of one batch: its type, its values, and where they begin.
struct column_in {
    ArrowSchema const* type = nullptr;
    ArrowArray const* array = nullptr;
    std::int64_t first = 0; ///< the place of the first row in the buffers
    std::int64_t rows = 0;
    arrow_place where{}; ///< of the first row

    [[nodiscard]] std::string_view format() const { return text_or_nothing(type->format); }
    [[nodiscard]] arrow_place at(std::size_t row) const {
        return {where.table, where.row + row, where.column, where.name};
    }
    [[nodiscard]] bool is_null(std::size_t row) const {
        auto const i = first + static_cast<std::int64_t>(row);
        if (array->null_count == 0 || array->buffers[0] == nullptr) return false;
        return (static_cast<std::uint8_t const*>(array->buffers[0])[i / 8] >> (i % 8) & 1) == 0;
    }
    void refuse_format(std::string_view expected) const {
        refused::this_arrow_column_is_not_right(where, format(), expected);
    }
    void require_buffer(int i) const {
        if (array->buffers[i] != nullptr || rows == 0) return;
        refused::this_arrow_column_is_not_right(where, "a buffer that is null", "buffers of the values");
    }
};

/// The values of a column as doubles. Whole numbers too, where a double is the same number.
class number_cells {
public:
    explicit number_cells(column_in const& column)
        : column_(column)
        , format_(column.format()) {
        if (width_of(format_) == 0 || column.type->dictionary != nullptr) {
            column.refuse_format("numbers, in one of the formats g f c C s S i I l L; cast others to DOUBLE");
        }
        check_counts(column.array, 2, 0, column.where);
        column.require_buffer(1);
    }
    /// NaN for a null.
    [[nodiscard]] double operator[](std::size_t row) const {
        if (column_.is_null(row)) return missing_value;
        auto const i = column_.first + static_cast<std::int64_t>(row);
        void const* const buffer = column_.array->buffers[1];
        if (format_ == "g") return value_at<double>(buffer, i);
        if (format_ == "f") return static_cast<double>(value_at<float>(buffer, i));
        constexpr std::int64_t greatest = std::int64_t{1} << 53;
        std::optional<std::int64_t> const whole = integer_at(format_[0], buffer, i);
        if (!whole || *whole > greatest || *whole < -greatest) {
            refused::this_arrow_column_is_not_right(column_.at(row), "a whole number beyond 2^53",
                                                    "a number that a double holds; cast it to DOUBLE to round it");
        }
        return static_cast<double>(*whole);
    }
    /// The doubles as they lie in memory; null where they do not, or where the memory is not aligned for them.
    [[nodiscard]] double const* in_place() const {
        void const* const buffer = column_.array->buffers[1];
        bool const aligned = reinterpret_cast<std::uintptr_t>(buffer) % alignof(double) == 0;
        return format_ == "g" && aligned ? static_cast<double const*>(buffer) + column_.first : nullptr;
    }

private:
    column_in column_;
    std::string_view format_;
};

/// The values of a column as texts: of a column of texts, of one of indices to texts, or of whole numbers, as engines
/// keep years.
class text_cells {
public:
    explicit text_cells(column_in const& column)
        : column_(column)
        , format_(column.format())
        , text_format_(format_) {
        bool const has_dictionary = column.type->dictionary != nullptr;
        if (has_dictionary) text_format_ = text_or_nothing(column.type->dictionary->format);
        bool const is_text = text_format_ == "u" || text_format_ == "U";
        bool const is_right = has_dictionary ? is_text && is_integer(format_) : is_text || is_integer(format_);
        if (!is_right) {
            column.refuse_format("texts, in one of the formats u and U, indices to such texts, or whole numbers");
        }
        check_counts(column.array, has_dictionary || !is_text ? 2 : 3, 0, column.where);
        column.require_buffer(1);
        texts_ = column.array;
        if (!has_dictionary) return;
        texts_ = column.array->dictionary;
        check_counts(texts_, 3, 0, column.where);
        if (texts_->length > 0 && texts_->buffers[1] == nullptr) {
            refused::this_arrow_column_is_not_right(column.where, "a buffer that is null", "a dictionary of texts");
        }
    }
    /// Nothing for a null. Refers to the column or, of a number, to this object.
    [[nodiscard]] std::optional<std::string_view> operator[](std::size_t row) {
        if (column_.is_null(row)) return std::nullopt;
        auto const i = column_.first + static_cast<std::int64_t>(row);
        if (column_.type->dictionary != nullptr) return entry(index(row), row);
        if (!is_integer(format_)) return text_at(i, row);
        std::optional<std::int64_t> const whole = integer_at(format_[0], column_.array->buffers[1], i);
        if (!whole) refused::this_arrow_column_is_not_right(column_.at(row), "a number above 2^63", "a text");
        auto const written = std::to_chars(digits_, digits_ + sizeof digits_, *whole);
        return std::string_view(digits_, static_cast<std::size_t>(written.ptr - digits_));
    }
    /// How many texts the dictionary has; 0 where there is none.
    [[nodiscard]] std::size_t dictionary_size() const {
        return column_.type->dictionary == nullptr ? 0 : static_cast<std::size_t>(texts_->length);
    }
    /// The index of a row that is not null, to a text of the dictionary.
    [[nodiscard]] std::size_t index(std::size_t row) const {
        auto const i = column_.first + static_cast<std::int64_t>(row);
        std::optional<std::int64_t> const found = integer_at(format_[0], column_.array->buffers[1], i);
        if (!found || *found < 0 || *found >= texts_->length) {
            refused::this_arrow_column_is_not_right(
                column_.at(row), found ? text<24>().append_integer(*found).view() : std::string_view("above 2^63"),
                "the index of a text of the dictionary");
        }
        return static_cast<std::size_t>(*found);
    }
    /// A text of the dictionary, for a row.
    [[nodiscard]] std::optional<std::string_view> entry(std::size_t number, std::size_t row) const {
        auto const i = texts_->offset + static_cast<std::int64_t>(number);
        auto const* const bits = static_cast<std::uint8_t const*>(texts_->buffers[0]);
        if (texts_->null_count != 0 && bits != nullptr && (bits[i / 8] >> (i % 8) & 1) == 0) return std::nullopt;
        return text_at(i, row);
    }
    [[nodiscard]] arrow_place at(std::size_t row) const { return column_.at(row); }

private:
    [[nodiscard]] std::string_view text_at(std::int64_t i, std::size_t row) const {
        void const* const offsets = texts_->buffers[1];
        bool const is_long = text_format_ == "U";
        std::int64_t const from = is_long ? value_at<std::int64_t>(offsets, i) : value_at<std::int32_t>(offsets, i);
        std::int64_t const to =
            is_long ? value_at<std::int64_t>(offsets, i + 1) : value_at<std::int32_t>(offsets, i + 1);
        auto const* const characters = static_cast<char const*>(texts_->buffers[2]);
        if (from < 0 || to < from || (characters == nullptr && to > from)) {
            refused::this_arrow_column_is_not_right(column_.at(row), "offsets that do not rise",
                                                    "a text between two offsets of which the second is not less");
        }
        if (to == from) return {};
        std::string_view const found(characters + from, static_cast<std::size_t>(to - from));
        std::size_t const damaged = first_damaged_byte(found);
        if (damaged != found.size()) {
            refused::this_arrow_column_is_not_right(column_.at(row), found.substr(damaged, 1), "a text in UTF-8");
        }
        return found;
    }

    column_in column_;
    std::string_view format_;
    std::string_view text_format_;
    ArrowArray const* texts_ = nullptr;
    char digits_[24]{};
};

} // namespace io_detail
} // namespace almanac::inline v0
