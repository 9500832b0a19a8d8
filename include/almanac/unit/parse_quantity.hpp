// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Quantities as exact text and back: "392000000 USD", "1814 km", "-0.5 [pp]", "4.8". One form for files and tests; the
/// forms for people ("$392 million") are written elsewhere.
#pragma once

#include <almanac/number/decimal_text.hpp>
#include <almanac/unit/any_quantity.hpp>
#include <almanac/unit/parse_unit.hpp>

namespace almanac::inline v0 {

/// What printing a quantity plainly returns.
using quantity_text = text<230>;

/// The number with all its digits, a space and the unit; a pure number alone. A number of more than 60 characters has
/// an exponent. `parse_quantity` reads back the same digits and the same unit.
[[nodiscard]] constexpr quantity_text to_plain_text(any_decimal_quantity const& q) {
    quantity_text out(to_text(q.value).view());
    if (q.in == units::one) return out;
    return out.append(' ').append(to_text(q.in).view());
}
/// The same with the shortest digits that read back to the `double`. Raises `domain_error` for infinity and
/// not-a-number.
[[nodiscard]] constexpr quantity_text to_plain_text(any_quantity const& q) {
    return to_plain_text(any_decimal_quantity(from_double(q.value), q.in));
}

/// Reads a quantity: a decimal as `parse_scientific` reads it, and one space and a unit as `parse_unit` reads it; a
/// number alone is a pure number. Raises `parse_error` with the column for everything else: there is no grouping, no
/// sign of a currency, no word.
/// Example: `parse_quantity("1814 km")` is 1814 in `units::km`.
[[nodiscard]] constexpr any_decimal_quantity parse_quantity(std::string_view source) {
    number_detail::scanned_decimal const number = number_detail::scan_decimal(source, {.exponent = true});
    unit_detail::unit_reader reader{source, number.end};
    if (!number.expected.empty()) reader.fail(reader.at, number.expected);
    if (reader.done()) return {number.value, units::one};
    if (reader.peek() != ' ') reader.fail(reader.at, "a digit, the end of the number, or a space and a unit");
    ++reader.at;
    return {number.value, reader.read()};
}

} // namespace almanac::inline v0
