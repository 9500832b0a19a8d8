// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Small tables that stand in a program as text, read by the compiler into panels and series: where no generator is
/// wanted, and where the compiler has `#embed`. For files beyond a few hundred values there is `almanac_embed` of the
/// CMake package.
/// \code
/// inline constexpr char gdp_text[] = "area,2022,2023\n"
///                                    "PAK,374.9,336.7\n"
///                                    "UZB,94.3,\n";        // or: { #embed "gdp.csv" }
/// constexpr auto gdp = parse_panel<units::USD, gdp_text>({.indicator = "GDP", .kind = nature::flow});
/// static_assert(gdp.at(areas::PAK, year(2023)).value == 336.7);
/// \endcode
#pragma once

#include <almanac/calendar/frequency.hpp>
#include <almanac/calendar/period_text.hpp>
#include <almanac/indicator/containers/panel.hpp>
#include <almanac/number/decimal_double.hpp>
#include <almanac/number/text/decimal_scan.hpp>

#include <cstddef>
#include <string_view>

namespace almanac::inline v0 {

/// What is wrong with a table that stands as text. Example: `text_fault const found = text_fault::no_period;`.
enum class text_fault : unsigned char {
    none,
    no_lines,               ///< a header and a line of values are needed
    fewer_or_more_fields,   ///< than the header has
    no_period,              ///< 2024, 2024-Q1, 2024-03: a year, a half, a quarter or a month
    period_does_not_follow, ///< the periods of the header follow each other
    no_area,                ///< the code of an area, or one of your own
    area_stands_twice,
    no_number, ///< a number such as -1234.5, or nothing
};

namespace refused {
/// The conditions of the errors: where a text is wrong, and how.
template <std::size_t Line>
struct line {};
template <std::size_t Column>
struct column {};
template <class Line, class Column, text_fault Fault>
struct text_of_table {
    static constexpr bool is_right = false;
};
} // namespace refused

namespace io_detail {

/// One field of a text, and where it begins.
struct text_field {
    std::string_view content{};
    std::size_t line = 1;
    std::size_t column = 1;
    bool is_last = false; ///< of its line
};

/// Walks over the fields of a text. No quotes: codes, periods and numbers need none.
struct text_fields {
    std::string_view text{};
    std::size_t at = 0;
    std::size_t line = 1;
    std::size_t line_start = 0;

    [[nodiscard]] constexpr bool is_at_end() const { return at >= text.size(); }
    constexpr text_field next() {
        std::size_t const first = at;
        while (at < text.size() && text[at] != ',' && text[at] != '\n') ++at;
        std::size_t size = at - first;
        bool const is_last = at >= text.size() || text[at] == '\n';
        if (is_last && size > 0 && text[first + size - 1] == '\r') --size;
        text_field const field{text.substr(first, size), line, first - line_start + 1, is_last};
        if (at < text.size()) ++at;
        if (is_last) {
            ++line;
            line_start = at;
        }
        return field;
    }
};

/// The text of an array: without the NUL of a literal, which an `#embed` has not.
template <std::size_t Size>
constexpr std::string_view text_in(char const (&array)[Size]) {
    return {array, Size > 0 && array[Size - 1] == '\0' ? Size - 1 : Size};
}

/// A year, a half, a quarter or a month; no period for another text.
constexpr period plain_period(std::string_view text) {
    auto const number = [&](std::size_t from, std::size_t count) {
        int value = 0;
        for (std::size_t i = from; i < from + count; ++i) {
            if (i >= text.size() || text[i] < '0' || text[i] > '9') return -1;
            value = 10 * value + (text[i] - '0');
        }
        return value;
    };
    int const in = number(0, 4);
    if (in < 1) return no_period();
    if (text.size() == 4) return year(in);
    if (text.size() != 7 || text[4] != '-') return no_period();
    if (text[5] == 'Q' || text[5] == 'S') {
        int const part = number(6, 1);
        if (part < 1 || part > (text[5] == 'Q' ? 4 : 2)) return no_period();
        return text[5] == 'Q' ? quarter(in, part) : half(in, part);
    }
    int const part = number(5, 2);
    return part < 1 || part > 12 ? no_period() : month(in, part);
}

/// What a text holds: how many areas and periods, and its first fault.
struct text_shape {
    std::size_t areas = 0;
    std::size_t periods = 0;
    period first{};
    text_fault fault = text_fault::none;
    std::size_t line = 1;
    std::size_t column = 1;

    constexpr text_shape with(text_fault its_fault, text_field const& where) const {
        text_shape result = *this;
        result.fault = its_fault;
        result.line = where.line;
        result.column = where.column;
        return result;
    }
};

constexpr bool is_number_or_nothing(std::string_view text) {
    if (text.empty()) return true;
    number_detail::scanned_decimal const scanned = number_detail::scan_decimal(text, {.exponent = true});
    return scanned.expected.empty() && scanned.end == text.size();
}
constexpr bool is_code_of_area(std::string_view code) {
    return place_detail::is_area_code(code) || place_detail::is_unlisted_area_code(code);
}
/// Whether an earlier line, below the header, begins with the code.
constexpr bool stands_before(text_fields fields, std::string_view code, std::size_t line) {
    while (fields.line < line) {
        text_field const field = fields.next();
        if (field.line > 1 && field.column == 1 && field.content == code) return true;
    }
    return false;
}

constexpr text_shape shape_of(std::string_view text) {
    text_fields fields{text};
    text_shape shape;
    text_field field = fields.next();
    if (field.is_last) return shape.with(text_fault::no_lines, field);
    while (!field.is_last) {
        field = fields.next();
        period const when = plain_period(field.content);
        if (when.kind == period_kind::none) return shape.with(text_fault::no_period, field);
        if (shape.periods == 0) shape.first = when;
        bool const follows = frequency_of(when) == frequency_of(shape.first) &&
                             ordinal(when) == ordinal(shape.first) + static_cast<std::int32_t>(shape.periods);
        if (!follows) return shape.with(text_fault::period_does_not_follow, field);
        ++shape.periods;
    }
    while (!fields.is_at_end()) {
        field = fields.next();
        if (!is_code_of_area(field.content)) return shape.with(text_fault::no_area, field);
        if (stands_before({text}, field.content, field.line)) return shape.with(text_fault::area_stands_twice, field);
        ++shape.areas;
        std::size_t count = 0;
        while (!field.is_last) {
            field = fields.next();
            if (++count > shape.periods) return shape.with(text_fault::fewer_or_more_fields, field);
            if (!is_number_or_nothing(field.content)) return shape.with(text_fault::no_number, field);
        }
        if (count < shape.periods) return shape.with(text_fault::fewer_or_more_fields, field);
    }
    return shape.areas == 0 ? shape.with(text_fault::no_lines, field) : shape;
}

constexpr double number_in_text(std::string_view text) {
    if (text.empty()) return missing_value;
    return to_double(number_detail::scan_decimal(text, {.exponent = true}).value);
}
constexpr area area_in_text(std::string_view code) {
    return place_detail::is_area_code(code) ? area(code) : unlisted_area(code);
}

template <text_shape const& Shape>
constexpr bool check_text() {
    using where = refused::text_of_table<refused::line<Shape.line>, refused::column<Shape.column>, Shape.fault>;
    if constexpr (Shape.fault != text_fault::none) {
        static_assert(where::is_right, "almanac: this text is no table of areas by periods (line, column, fault)");
    }
    return Shape.fault == text_fault::none;
}

template <auto const& Text>
inline constexpr text_shape shape_of_text = shape_of(text_in(Text));

} // namespace io_detail

/// The panel that a text holds: a line of a word and periods that follow each other (years, halves, quarters, months),
/// and below for each area a line of its code and its values, separated by commas; an empty field is missing. `Text` is
/// a constant array of characters with static storage, a literal or an `#embed`. The areas may stand in any order. What
/// is not of the form does not compile; the error names line, column and fault (`text_fault`). A number has at most 18
/// digits. A compiler takes a few hundred values; more need flags or `almanac_embed`.
/// Example: `parse_panel<units::USD, gdp_text>({.kind = nature::flow}).at(areas::PAK, year(2023)).value == 336.7`.
template <unit Unit, auto const& Text>
[[nodiscard]] constexpr auto parse_panel(common_basis const& about) {
    constexpr io_detail::text_shape const& shape = io_detail::shape_of_text<Text>;
    if constexpr (!io_detail::check_text<shape>()) {
        return panel<Unit, double, fixed<1, 1>>{};
    } else {
        panel<Unit, double, fixed<shape.areas, shape.periods>> result{
            {}, about, frequency_of(shape.first), ordinal(shape.first), shape.periods, {}, {}};
        double values[shape.areas][shape.periods]{};
        std::size_t order[shape.areas]{};
        area areas[shape.areas]{};
        io_detail::text_fields fields{io_detail::text_in(Text)};
        while (!fields.next().is_last) {
        }
        for (std::size_t i = 0; i < shape.areas; ++i) {
            areas[i] = io_detail::area_in_text(fields.next().content);
            for (std::size_t t = 0; t < shape.periods; ++t) {
                values[i][t] = io_detail::number_in_text(fields.next().content);
            }
            std::size_t at = i; // insertion: a small table
            for (; at > 0 && areas[i] < areas[order[at - 1]]; --at) order[at] = order[at - 1];
            order[at] = i;
        }
        for (std::size_t i = 0; i < shape.areas; ++i) {
            result.areas[i] = areas[order[i]];
            for (std::size_t t = 0; t < shape.periods; ++t) {
                result.cells.values[i * shape.periods + t] = values[order[i]][t];
            }
        }
        return result;
    }
}

/// The series of the one area that a text holds, in the form of `parse_panel`.
/// Example: `parse_series<units::USD, gdp_text>({.kind = nature::flow})` of "area,2022,2023\nPAK,374.9,336.7\n".
template <unit Unit, auto const& Text>
[[nodiscard]] constexpr auto parse_series(common_basis const& about) {
    constexpr io_detail::text_shape const& shape = io_detail::shape_of_text<Text>;
    auto const all = parse_panel<Unit, Text>(about);
    constexpr std::size_t periods = shape.fault == text_fault::none ? shape.periods : 1;
    static_assert(shape.areas < 2, "almanac: this text has more than one area; parse_panel reads it");
    series<Unit, double, fixed<periods>> result{{}, about, all.areas[0], all.every, all.first_ordinal, {}};
    for (std::size_t t = 0; t < periods; ++t) result.cells.values[t] = all.cells.values[t];
    return result;
}

} // namespace almanac::inline v0
