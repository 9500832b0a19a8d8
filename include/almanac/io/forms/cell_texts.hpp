// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What all writers of tables write of a value: the shortest digits that are read back to the same number, the letter
/// of the status, the code of the area.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/io/long_table.hpp>

#include <charconv>
#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: no form of a table has a text for it.
[[noreturn]] inline void this_value_is_no_number() {
    raise<domain_error>("a value is infinite, or NaN beside a status that does not say \"missing\"; no form has a text "
                        "for it");
}
} // namespace refused

namespace io_detail {

/// The number in the fewest digits that are read back to it, 17 at most.
inline std::string shortest_digits(double value) {
    if (!std::isfinite(value)) refused::this_value_is_no_number();
    char digits[32];
    auto const written = std::to_chars(digits, digits + sizeof digits, value);
    return {digits, written.ptr};
}
/// The number as JSON: -0 would be read as a whole number, which has no sign.
inline std::string json_digits(double value) {
    std::string digits = shortest_digits(value);
    return digits == "-0" ? "-0.0" : digits;
}
/// The number in the fewest digits; nothing for a missing one.
inline std::string number_text(long_value const& value) {
    return is_missing(value.status()) ? std::string() : shortest_digits(value.value);
}
/// The status by its letter; nothing for a cell without an observation.
inline std::string status_text(cell_status status) {
    return status == cell_status::no_observation ? std::string() : std::string(1, static_cast<char>(status));
}
/// How many characters a text has, for columns: bytes that continue a character of UTF-8 are not counted.
inline std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (char const c : text) width += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1U : 0U;
    return width;
}
/// The code of the area, or the file's own words where it has none, or has several: "IND + PAK".
inline std::string_view area_text(area const& where, std::string const& as_written) {
    bool const is_sum = as_written.find(" + ") != std::string::npos && !several_areas(as_written).empty();
    return where.empty() || is_sum ? std::string_view(as_written) : where.view();
}

} // namespace io_detail

} // namespace almanac::inline v0
