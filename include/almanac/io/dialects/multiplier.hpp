// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The power of ten that a file says beside its unit: SDMX's UNIT_MULT (code list CL_UNIT_MULT), the column Scale of
/// the World Economic Outlook, the multiplier of a unit in JSON-stat. A table keeps the values and the column as they
/// stand; what is made of it (`panel_of`, `rates_of`) is in the unit that was asked for: 373 USD with a 9 are 373 of
/// `10*9.USD` and 373e9 of `USD`. In tables of other publishers a column Scale is one where it has the IMF's words: a
/// number in it may be the end of a scale from 0 to 10.
#pragma once

#include <almanac/core/ascii.hpp>
#include <almanac/io/csv.hpp>
#include <almanac/io/long_table.hpp>
#include <almanac/io/read_double.hpp>
#include <almanac/unit/text/unit_text.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <system_error>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: the power of ten may be that of the unit asked for, or one beside it.
[[noreturn]] inline void the_power_of_ten_of_this_unit_is_not_known(long_series const& s, int power,
                                                                    unit const& asked) {
    raise(domain_error(text<700>("the values of ")
                           .append(s.indicator)
                           .append(" are in 10*")
                           .append_integer(power)
                           .append(" of \"")
                           .append(s.unit)
                           .append("\", and the unit asked for is ")
                           .append(to_text(asked).view())
                           .append(", which has a size of its own; ask for a unit without one, or write into "
                                   "long_series::unit what \"")
                           .append(s.unit)
                           .append("\" is, as to_text writes units")));
}
/// Raises `domain_error`: the column says no power of ten.
[[noreturn]] inline void this_is_no_power_of_ten(std::string_view column, std::string_view found) {
    raise(domain_error(text<300>(column).append(" is \"").append(found).append("\", which is no power of ten")));
}
/// Raises `overflow_error`: the value times its power of ten is no double.
[[noreturn]] inline void no_double_holds(std::string_view digits) {
    raise(overflow_error(text<160>("no double holds ").append(digits).append(", a value times its power of ten")));
}
} // namespace refused

namespace io_detail {

inline constexpr std::string_view a_power_of_ten =
    "a power of ten from -99 to 99, or Units, Thousands, Millions, Billions or Trillions, or nothing";

/// Reads the power of ten: -99 to 99, or the IMF's words; nothing is 0, and so is SDMX's `_Z`, "not applicable". Blanks
/// around it do not count. False for any other text, as SDMX's `_U`, "unknown".
inline bool read_multiplier(std::string_view text, int& power) {
    constexpr std::string_view words[] = {"Units", "Thousands", "Millions", "Billions", "Trillions"};
    power = 0;
    text = trimmed(text);
    if (text.empty() || text == "_Z") return true;
    for (int i = 0; i < 5; ++i) {
        if (!core_detail::same_without_case(text, words[i])) continue;
        power = 3 * i;
        return true;
    }
    auto const read = std::from_chars(text.data(), text.data() + text.size(), power);
    return read.ec == std::errc{} && read.ptr == text.data() + text.size() && power >= -99 && power <= 99;
}
/// Raises `parse_error`: the cell says no power of ten.
inline void check_multiplier(csv_reader const& csv, csv_field const& cell) {
    int power = 0;
    if (read_multiplier(cell.content, power)) return;
    csv.fail(cell, a_power_of_ten);
}

/// The value times a power of ten: the nearest double to its digits with the point moved, as 4.35 thousand are 4350.
inline double with_point_moved(double value, int power) {
    if (power == 0 || !std::isfinite(value)) return value;
    char digits[40];
    char* past = std::to_chars(digits, digits + 32, value, std::chars_format::scientific).ptr;
    char* const mark = std::find(digits, past, 'e') + 1; // "4.35e+00"
    int exponent = 0;
    std::from_chars(*mark == '+' ? mark + 1 : mark, past, exponent);
    past = std::to_chars(mark, digits + sizeof digits, exponent + power).ptr;
    double moved = 0;
    if (read_double(digits, past, moved).ec != std::errc{}) {
        refused::no_double_holds({digits, static_cast<std::size_t>(past - digits)});
    }
    return moved;
}

/// Whether the text is the unit without its size: "USD" of 10*9.USD, also of other prices, and words of publishers.
inline bool is_without_size(std::string_view text, unit plain) {
    constexpr std::string_view words[] = {"U.S. dollars",
                                          "US dollars",
                                          "US dollar",
                                          "National currency",
                                          "Domestic currency",
                                          "XDC",
                                          "Persons",
                                          "PS",
                                          "Purchasing power parity; international dollars"};
    plain.size = {};
    bool result =
        std::find(std::begin(words), std::end(words), text) != std::end(words) || text == to_text(plain).view();
    plain.money.prices = price_basis::current;
    plain.money.base_year = 0;
    return result || text == to_text(plain).view();
}
/// By which power of ten a value of the series is multiplied to be one of the unit asked for. The table's text says
/// whether its unit is that with its size or without; where it says neither, a power beside a size is refused.
inline int power_for(unit const& asked, long_series const& s, int power) {
    if (asked.size == scale{} || s.unit == to_text(asked).view()) return power;
    bool const is_power = asked.size.numerator == 1 && asked.size.denominator == 1;
    if (is_power && is_without_size(s.unit, asked)) return power - asked.size.power_of_ten;
    if (power != 0) refused::the_power_of_ten_of_this_unit_is_not_known(s, power, asked);
    return 0;
}

/// The powers of ten of a table's values, by its column UNIT_MULT or Scale.
class multipliers {
public:
    explicit multipliers(long_table const& table)
        : table_(table) {
        for (std::string_view const name : {"Scale", "UNIT_MULT"}) { // the latter outranks
            for (std::size_t i = 0; i < table.dimensions.size(); ++i) {
                if (core_detail::same_without_case(table.dimensions[i], name)) place(name, i, nullptr);
            }
            for (further_column const& each : table.further) {
                if (core_detail::same_without_case(each.name, name)) place(name, 0, &each);
            }
        }
    }
    /// Whether the table says none.
    [[nodiscard]] bool empty() const { return name_.empty(); }
    /// That of a value, the `number`-th of the table.
    [[nodiscard]] int of(long_value const& value, std::size_t number) const {
        if (empty()) return 0;
        std::string_view const text =
            further_ != nullptr ? table_.pool[further_->texts[number]] : table_.series_of(value).further[at_];
        int power = 0;
        bool const is_power = read_multiplier(text, power);
        if (name_ == "UNIT_MULT" && !is_power) refused::this_is_no_power_of_ten(name_, text);
        bool const may_be_number = name_ == "UNIT_MULT" || table_.dialect.starts_with("SDMX");
        bool const is_word = text.find_first_of("0123456789") == std::string_view::npos;
        return is_power && (may_be_number || is_word) ? power : 0; // else it is a scale of another kind
    }
    /// The value in a unit.
    [[nodiscard]] double in(unit const& asked, long_value const& value, std::size_t number) {
        if (empty() || is_missing(value.status())) return value.value;
        int const power = of(value, number);
        if (value.series != series_ || power != power_) {
            moved_by_ = power_for(asked, table_.series_of(value), power);
            series_ = value.series;
            power_ = power;
        }
        return with_point_moved(value.value, moved_by_);
    }

private:
    void place(std::string_view name, std::size_t dimension, further_column const* further) {
        name_ = name;
        at_ = dimension;
        further_ = further;
    }

    long_table const& table_;
    further_column const* further_ = nullptr;
    std::size_t at_ = 0;      ///< which dimension, where it is no further column
    std::string_view name_{}; ///< none where the table says nothing
    // Of the value before, which mostly is of the same series.
    std::uint32_t series_ = static_cast<std::uint32_t>(-1);
    int power_ = 0;
    int moved_by_ = 0;
};

} // namespace io_detail

} // namespace almanac::inline v0
