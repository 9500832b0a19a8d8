// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What a file of statistics holds, whatever its shape was: one value a row, each of a series and a period. Every
/// reader of `io/` makes one; `io/long_table_to.hpp` makes panels, series and flows of it. Nothing of the file is lost:
/// columns that no reader knows are kept beside the values.
#pragma once

#include <almanac/calendar/period.hpp>
#include <almanac/core/block_vector.hpp>
#include <almanac/core/byte_blocks.hpp>
#include <almanac/core/hash_index.hpp>
#include <almanac/core/shared_text.hpp>
#include <almanac/indicator/containers/cell_status.hpp>
#include <almanac/io/forms/area_set_codes.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

/// What values of a file have in common but the period. Texts are as the file has them; what it does not have is empty.
/// Example: `table.series.front().where`.
struct long_series {
    std::string indicator{};        ///< its code, or its name where the file has no codes
    shared_text indicator_name{};   ///< its name, where the file has both
    area where{};                   ///< the area of `where_text`
    std::string where_text{};       ///< as the file spells it: code or name
    shared_text where_name{};       ///< its name, where the file has both
    area counterpart{};             ///< the partner, of flows between areas
    std::string counterpart_text{}; ///< as the file spells it
    std::string product{};          ///< its code, or its name
    std::string unit{};             ///< as the file spells it
    /// The further dimensions of the file, in the order of `long_table::dimensions`.
    std::vector<std::string> further{};
};

/// One value. 16 bytes, since files have millions. Example: `table.values[0].status()`.
struct long_value {
    double value = 0;              ///< `missing_value` where the status says so
    std::uint32_t series = 0;      ///< which of `long_table::series`
    std::uint32_t period : 24 = 0; ///< which of `long_table::periods`
    std::uint32_t code : 8 = 0;    ///< the status, by its letter

    /// Whether there is a number, and if not, why.
    [[nodiscard]] constexpr cell_status status() const { return static_cast<cell_status>(static_cast<char>(code)); }
};

namespace io_detail {
/// The hash of a text, whoever holds it.
struct text_hash {
    using is_transparent = void;
    [[nodiscard]] std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
/// What is known of texts. A text is looked up without a copy.
template <class Value>
using texts_to = std::unordered_map<std::string, Value, text_hash, std::equal_to<>>;
/// The areas of a sum, "KAZ + PAK"; none for a text that is no several codes.
inline area_set several_areas(std::string_view codes) {
    area_set const found = set_of_codes(codes, [](std::string_view code) {
        return place_detail::is_area_code(code) ? area(place_detail::checked_code, code) : area();
    });
    return found.is_several() ? found : area_set();
}
} // namespace io_detail

/// Texts, each kept once. Example: `text_pool pool; pool.number_of("provisional")`.
class text_pool {
public:
    /// The number of the text; the same for equal ones. 0 is the empty text. Where a guess that is one of its numbers
    /// is right, nothing is looked up. Example: `text_pool pool; pool.number_of("provisional") == 1`.
    std::uint32_t number_of(std::string_view text, std::uint32_t guess = 0) {
        if (core_detail::are_equal(text, texts_[guess])) return guess;
        if (text.empty()) return 0;
        std::size_t const hash = io_detail::text_hash{}(text);
        std::uint32_t const found = numbers_.find(hash, [&](std::uint32_t each) { return texts_[each] == text; });
        if (found != numbers_.none) return found;
        texts_.emplace_back(text);
        auto const number = static_cast<std::uint32_t>(texts_.size() - 1);
        numbers_.add(hash, number);
        return number;
    }
    /// The text with this number.
    [[nodiscard]] std::string const& operator[](std::uint32_t number) const { return texts_[number]; }

private:
    std::vector<std::string> texts_{std::string()};
    core_detail::hash_index numbers_{};
};

/// A column of the file that says something of each value and is neither a dimension nor the status: a comment, a
/// second quantity. A text a value, by number. Example: `table.further.front().name`.
struct further_column {
    std::string name{};                 ///< the head of the column
    std::vector<std::uint32_t> texts{}; ///< the numbers of the texts in the pool, one a value
};

/// What a code is called, where no series says it: of a dimension of the file, or of its "counterpart", "product",
/// "unit" or "period". Without a code: what the dimension is called.
/// Example: `code_label{.dimension = "product", .code = "1006", .label = "Rice"}`.
struct code_label {
    std::string dimension{}; ///< the dimension
    std::string code{};      ///< the code
    std::string label{};     ///< what it is called
};

/// A row that was refused and passed over, because the caller wanted all faults: see `row_policy`.
/// Example: `table.refused.front().expected`.
struct refused_row {
    std::size_t line = 1;   ///< the line of the file, from 1
    std::size_t column = 1; ///< the byte in the line, from 1
    std::string found{};    ///< what stood there
    std::string expected{}; ///< what would have been right
    std::string row{};      ///< the record as the file has it; empty for JSON-stat, which has none
};

/// All that a reader found in a file. A plain struct. Example: `table.indicators()`.
struct long_table {
    std::string file{};                     ///< its name, for messages
    std::string_view dialect{};             ///< what it was taken for: "World Bank, download of an indicator"
    std::vector<std::string> notes{};       ///< what stood around the data: titles, dates of update, footers
    std::vector<std::string> dimensions{};  ///< the names of the further dimensions
    block_vector<long_series> series{};     ///< in order of appearance
    std::vector<almanac::period> periods{}; ///< each once, in order of appearance
    block_vector<long_value> values{};      ///< in the order of the file
    std::vector<further_column> further{};  ///< what else the file says of each value
    text_pool pool{};                       ///< the texts of `further`
    std::vector<code_label> labels{};       ///< what codes are called, where the file says so
    std::vector<refused_row> refused{};     ///< in the order of the file; empty where the first fault stops the reader
    /// The edition, by the day or the month of which the file says that it was updated; none where it does not say so.
    almanac::period vintage = no_period();

    /// The indicators, each once, in order of appearance. Example: `table.indicators()`.
    [[nodiscard]] std::vector<std::string> indicators() const {
        std::vector<std::string> found;
        for (long_series const& each : series) {
            bool known = false;
            for (std::string const& earlier : found) known = known || earlier == each.indicator;
            if (!known) found.push_back(each.indicator);
        }
        return found;
    }
    /// The period of a value of this table. Example: `table.period_of(table.values[0])`.
    [[nodiscard]] almanac::period const& period_of(long_value const& v) const { return periods[v.period]; }
    /// The series that a value of this table belongs to. Example: `table.series_of(table.values[0]).unit`.
    [[nodiscard]] long_series const& series_of(long_value const& v) const { return series[v.series]; }
};

/// What a reader does with a row that is not of the form: stop with a `parse_error`, or go on and list it. What is
/// wrong with the header or with quotes stops it in either case: what follows could not be told.
/// Example: `read_table(file.view(), {.policy = row_policy::collect}).refused`.
enum class row_policy : std::uint8_t { stop_at_first, collect };

} // namespace almanac::inline v0
