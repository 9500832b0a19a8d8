// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Reads the long form of World Bank data, `Country Name,Country Code,Year,Value`, into a panel. Opt-in: it includes
/// <istream> and <string>.
/// Example: `read_world_bank_csv<units::USD>(file, {.indicator = "GDP (current US$)"}, "ny.gdp.mktp.cd.csv")`.
/// Which codes it knows is said in world_bank_area.hpp.
#pragma once

#include <almanac/indicator/containers/panel.hpp>
#include <almanac/io/read_double.hpp>
#include <almanac/place/world_bank_area.hpp>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <istream>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

namespace io_detail {

/// A field without its quotes, and its first column.
struct csv_field {
    std::string_view content{};
    std::size_t column = 1;
};

/// Walks over the fields of lines. A quoted field may hold commas and doubled quotes (RFC 4180, section 2), but no line
/// break, which no name of a country has: an open quote is found where it stands.
class csv_cursor {
public:
    csv_cursor(std::string_view source, std::string_view file)
        : source_(source)
        , file_(file) {
        if (source_.substr(0, 3) == "\xEF\xBB\xBF") at_ = line_start_ = 3; // a byte order mark, as spreadsheets write
    }

    [[nodiscard]] bool at_end() const { return at_ == source_.size(); }
    [[nodiscard]] std::size_t line() const { return line_; }

    /// The field from here on. Ends before a comma or the end of the line.
    csv_field field() {
        if (at_ < source_.size() && source_[at_] == '"') return quoted_field();
        std::size_t const first = at_;
        while (at_ < source_.size() && source_[at_] != ',' && source_[at_] != '\n' && source_[at_] != '\r') {
            if (source_[at_] == '"') fail_here("no quote in a field that does not begin with one");
            ++at_;
        }
        return {source_.substr(first, at_ - first), first - line_start_ + 1};
    }
    /// Steps over a comma; `expected` is what stands behind it.
    void comma(std::string_view expected) {
        if (at_ == source_.size() || source_[at_] != ',') fail_here(text<240>("a comma and ").append(expected));
        ++at_;
    }
    /// Steps over the end of the line, LF or CR LF, or stands at the end of the text.
    void end_of_line() {
        if (at_end()) return;
        if (source_[at_] == '\r' && at_ + 1 < source_.size() && source_[at_ + 1] == '\n') ++at_;
        if (source_[at_] != '\n') fail_here("the end of the line after four fields");
        ++at_;
        ++line_;
        line_start_ = at_;
    }
    [[noreturn]] void fail(csv_field const& where, std::string_view expected) const {
        std::string_view found = where.content;
        if (found.empty() && !at_end()) found = source_[at_] == ',' ? "," : "end of line";
        raise(parse_error({file_, line_, where.column}, found, expected));
    }

private:
    [[noreturn]] void fail_here(std::string_view expected) const {
        std::string_view found = source_.substr(at_, 1);
        if (found == "\n" || source_.substr(at_, 2) == "\r\n") found = "end of line";
        raise(parse_error({file_, line_, at_ - line_start_ + 1}, found, expected));
    }
    csv_field quoted_field() {
        std::size_t const first = ++at_;
        for (;; ++at_) {
            if (at_ == source_.size() || source_[at_] == '\n') {
                fail_here(text<240>("a quote that closes the one in column ").append_unsigned(first - line_start_));
            }
            if (source_[at_] != '"') continue;
            if (at_ + 1 == source_.size() || source_[at_ + 1] != '"') break;
            ++at_;
        }
        std::size_t const past = at_++;
        bool const ends = at_end() || source_[at_] == ',' || source_[at_] == '\n' || source_[at_] == '\r';
        if (!ends) fail_here("a comma or the end of the line after the closing quote");
        return {source_.substr(first, past - first), first - line_start_ + 1};
    }

    std::string_view source_;
    std::string_view file_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    std::size_t line_start_ = 0;
};

/// The value of a field, or no number in an empty one. Locale-free and exact to the nearest double.
inline double world_bank_value(csv_cursor const& cursor, csv_field const& field) {
    constexpr std::string_view expected = "a decimal number such as -1234.5 or 1.5e-07, or nothing";
    std::string_view const digits = field.content;
    if (digits.empty()) return missing_value;
    auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
    auto const digit_at = [&](std::size_t i) { return i < digits.size() && is_digit(digits[i]); };
    std::size_t const first = digits[0] == '-' ? 1 : 0;
    std::size_t const point = digits.find('.');
    bool const is_plain = digit_at(first) && !(digits[first] == '0' && digit_at(first + 1)) &&
                          (point == std::string_view::npos || digit_at(point + 1));
    if (!is_plain) cursor.fail(field, expected); // read_double takes more than this: "inf", ".5", "007"
    double value = 0;
    auto const [past, problem] = io_detail::read_double(digits.data(), digits.data() + digits.size(), value);
    if (past != digits.data() + digits.size()) cursor.fail(field, expected);
    if (problem != std::errc{}) cursor.fail(field, "a number from 5e-324 to 1.8e308, which a double holds");
    return value;
}

inline std::int32_t world_bank_year(csv_cursor const& cursor, csv_field const& field) {
    std::int32_t number = 0;
    bool is_year = field.content.size() == 4;
    for (char const c : field.content) {
        is_year = is_year && c >= '0' && c <= '9';
        if (is_year) number = number * 10 + (c - '0');
    }
    if (!is_year || number == 0) cursor.fail(field, "a year of four digits, 0001 to 9999");
    return number;
}

/// One line of the file. `of` is the number of its area in order of appearance.
struct world_bank_row {
    double value = missing_value;
    std::int32_t year = 0;
    std::uint32_t of = 0;
};

/// Areas by code, each found once.
class world_bank_areas {
public:
    explicit world_bank_areas(std::initializer_list<std::string_view> further_codes) {
        for (std::string_view const code : further_codes) {
            if (!place_detail::is_three_capitals(code)) refused::this_is_no_code_of_the_world_bank(code);
            area const known = place_detail::find_world_bank_area(code);
            number_of_code_[index_of(code)] =
                add(known.empty() ? place_detail::area_of_a_world_bank_group(code) : known);
        }
    }
    [[nodiscard]] std::uint32_t number_of(csv_cursor const& cursor, csv_field const& code) {
        if (!place_detail::is_three_capitals(code.content)) cursor.fail(code, "a code of three capital letters");
        std::uint32_t& number = number_of_code_[index_of(code.content)];
        if (number == 0) {
            area const found = place_detail::find_world_bank_area(code.content);
            if (found.empty()) cursor.fail(code, "a country's alpha-3 code of ISO 3166-1, XKX or a World Bank code");
            number = add(found);
        }
        return number - 1;
    }
    [[nodiscard]] std::vector<area> const& in_order() const { return in_order_; }

private:
    static std::size_t index_of(std::string_view code) {
        std::size_t index = 0;
        for (char const c : code) index = index * 26 + static_cast<std::size_t>(c - 'A');
        return index;
    }
    std::uint32_t add(area const& where) {
        in_order_.push_back(where);
        return static_cast<std::uint32_t>(in_order_.size());
    }

    std::vector<std::uint32_t> number_of_code_ = std::vector<std::uint32_t>(26 * 26 * 26); // 0: not yet met
    std::vector<area> in_order_;
};

inline void check_world_bank_header(csv_cursor& cursor) {
    constexpr std::string_view columns[] = {"Country Name", "Country Code", "Year", "Value"};
    for (std::string_view const& column : columns) {
        if (&column != columns) cursor.comma(text<100>("the column \"").append(column).append('"'));
        csv_field const field = cursor.field();
        if (field.content != column) cursor.fail(field, text<100>("the column \"").append(column).append('"'));
    }
    cursor.end_of_line();
}

/// Reads a line; `code` becomes the field with the code.
inline world_bank_row world_bank_line(csv_cursor& cursor, world_bank_areas& areas, csv_field& code) {
    world_bank_row row;
    csv_field const name = cursor.field();
    if (name.content.empty()) cursor.fail(name, "the name of a country or a group");
    cursor.comma("a code of three capital letters");
    code = cursor.field();
    row.of = areas.number_of(cursor, code);
    cursor.comma("a year");
    row.year = world_bank_year(cursor, cursor.field());
    cursor.comma("a number or nothing");
    row.value = world_bank_value(cursor, cursor.field());
    return row;
}

/// What a file holds, apart from the unit.
struct world_bank_cells {
    std::int32_t first_year = 0;
    std::size_t period_count = 0;
    indicator_detail::shared_sequence<area> areas{};
    column<double, owned> cells{};
};

/// Raises `parse_error`: the row with this index has the area and year of an earlier one.
[[noreturn]] inline void fail_at_repeated_row(std::string_view source, std::string_view file, world_bank_areas& areas,
                                              std::size_t row, std::size_t earlier) {
    csv_cursor cursor(source, file);
    check_world_bank_header(cursor);
    csv_field code;
    world_bank_row at;
    for (std::size_t i = 0;; ++i) {
        at = world_bank_line(cursor, areas, code);
        if (i == row) break;
        cursor.end_of_line();
    }
    text<240> expected("one value of ");
    expected.append(code.content).append(" in ").append_integer(at.year);
    cursor.fail(code, expected.append(", which has one in line ").append_unsigned(earlier + 2)); // the header is line 1
}

inline world_bank_cells fill_world_bank_cells(std::vector<world_bank_row> const& rows, world_bank_areas& areas,
                                              std::string_view source, std::string_view file) {
    world_bank_cells result;
    if (rows.empty()) return result;
    std::vector<std::uint32_t> count(areas.in_order().size());
    std::int32_t last_year = result.first_year = rows.front().year;
    for (world_bank_row const& row : rows) {
        ++count[row.of];
        result.first_year = (std::min)(result.first_year, row.year);
        last_year = (std::max)(last_year, row.year);
    }
    for (std::size_t i = 0; i < count.size(); ++i) {
        if (count[i] != 0) result.areas.items().push_back(areas.in_order()[i]);
    }
    std::sort(result.areas.items().begin(), result.areas.items().end());
    std::vector<std::size_t> start(count.size());
    result.period_count = static_cast<std::size_t>(last_year - result.first_year + 1);
    for (std::size_t i = 0; i < count.size(); ++i) {
        start[i] = indicator_detail::position_of(result.areas, areas.in_order()[i]) * result.period_count;
    }
    std::size_t const cell_count = result.areas.size() * result.period_count;
    result.cells.values.items.assign(cell_count, missing_value);
    std::vector<std::uint32_t> row_of(cell_count); // one more than the index, 0: none yet
    std::size_t numbers = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::size_t const cell = start[rows[i].of] + static_cast<std::size_t>(rows[i].year - result.first_year);
        if (row_of[cell] != 0) fail_at_repeated_row(source, file, areas, i, row_of[cell] - 1);
        row_of[cell] = static_cast<std::uint32_t>(i + 1);
        result.cells.values[cell] = rows[i].value;
        numbers += is_missing(rows[i].value) ? 0u : 1u;
    }
    if (numbers == cell_count) return result; // each is normal: no column of statuses
    result.cells.has_statuses = true;
    result.cells.statuses.items.assign(cell_count, cell_status::normal);
    for (std::size_t i = 0; i < cell_count; ++i) {
        if (!is_missing(result.cells.values[i])) continue;
        result.cells.statuses[i] = row_of[i] != 0 ? cell_status::missing_not_collected : cell_status::no_observation;
    }
    return result;
}

inline world_bank_cells read_world_bank_cells(std::string_view source, std::string_view file,
                                              std::initializer_list<std::string_view> further_codes) {
    world_bank_areas areas(further_codes);
    csv_cursor cursor(source, file);
    check_world_bank_header(cursor);
    std::vector<world_bank_row> rows;
    csv_field code;
    while (!cursor.at_end()) {
        rows.push_back(world_bank_line(cursor, areas, code));
        cursor.end_of_line();
    }
    return fill_world_bank_cells(rows, areas, source, file);
}

/// All that a stream holds. Raises `error` when it cannot be read.
inline std::string rest_of(std::istream& in, std::string_view file) {
    std::string all;
    char block[1 << 14];
    bool const was_good = in.good();
    while (in.read(block, sizeof block) || in.gcount() > 0) {
        all.append(block, static_cast<std::size_t>(in.gcount()));
    }
    if (!was_good || in.bad()) raise(error(text<300>("cannot read ").append(file.empty() ? "the stream" : file)));
    return all;
}

} // namespace io_detail

/// Reads a text in the long form of World Bank data into a panel of years; nothing is skipped or guessed. The unit and
/// the rest of the meaning are the caller's to say: the form does not hold them. `about.indicator` is referred to.
///
/// Lines end with LF or CR LF; the last may end without. A byte order mark is passed over. Fields may be quoted. The
/// first line is the header. An empty value is `missing_not_collected`; an area and year without a line has
/// `no_observation`. `further_codes` are codes that this library does not know: XYZ becomes `wb_xyz`.
///
/// Raises `parse_error`, with line and column, for a line that is not of the form, for an unknown code and for an area
/// and year that come twice. `file` is the name that errors give.
/// Example: `read_world_bank_csv<units::percent>(source, {.indicator = "trade", .kind = nature::ratio}, "trade.csv")`.
template <unit Unit>
requires(!(Unit == any_unit))
    [[nodiscard]] panel<Unit> read_world_bank_csv(std::string_view source, common_basis const& about,
                                                  std::string_view file = {},
                                                  std::initializer_list<std::string_view> further_codes = {}) {
    auto read = io_detail::read_world_bank_cells(source, file, further_codes);
    return {{},
            about,
            {period_kind::year},
            read.first_year,
            read.period_count,
            std::move(read.areas),
            std::move(read.cells)};
}
/// The same, in a unit that is known at run time.
[[nodiscard]] inline panel<any_unit> read_world_bank_csv(std::string_view source, common_basis const& about,
                                                         unit const& in, std::string_view file = {},
                                                         std::initializer_list<std::string_view> further_codes = {}) {
    auto read = io_detail::read_world_bank_cells(source, file, further_codes);
    return {{in},
            about,
            {period_kind::year},
            read.first_year,
            read.period_count,
            std::move(read.areas),
            std::move(read.cells)};
}
/// The same of what a stream holds from where it stands. Raises `error` when it cannot be read, so also for a file that
/// did not open.
template <unit Unit>
requires(!(Unit == any_unit))
    [[nodiscard]] panel<Unit> read_world_bank_csv(std::istream& in, common_basis const& about,
                                                  std::string_view file = {},
                                                  std::initializer_list<std::string_view> further_codes = {}) {
    return read_world_bank_csv<Unit>(std::string_view(io_detail::rest_of(in, file)), about, file, further_codes);
}
/// The same of what a stream holds, in a unit that is known at run time.
[[nodiscard]] inline panel<any_unit> read_world_bank_csv(std::istream& in, common_basis const& about,
                                                         unit const& its_unit, std::string_view file = {},
                                                         std::initializer_list<std::string_view> further_codes = {}) {
    return read_world_bank_csv(std::string_view(io_detail::rest_of(in, file)), about, its_unit, file, further_codes);
}

} // namespace almanac::inline v0
