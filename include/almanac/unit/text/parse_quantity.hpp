// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Quantities as exact text and back: "392000000 USD", "1814 km", "-0.5 [pp]", "4.8" is the form for files and tests.
/// The reader takes the forms for people as well: "$392 million", "1,300 MW", "12.5%", "600 trucks/mo".
#pragma once

#include <almanac/number/text/decimal_text.hpp>
#include <almanac/unit/any_quantity.hpp>
#include <almanac/unit/text/amount_reader.hpp>
#include <almanac/unit/text/amount_text.hpp>

namespace almanac::inline v0 {

/// What printing a quantity plainly returns.
/// Example: `quantity_text const line = to_plain_text(any_quantity(1814, units::km));`.
using quantity_text = text<300>;

/// The number with all its digits, a space and the unit; a pure number alone. A number of more than 60 characters has
/// an exponent. `parse_quantity` reads back the same digits and the same unit.
/// Example: `to_plain_text(any_decimal_quantity(392_million, units::USD)) == "392000000 USD"`.
[[nodiscard]] constexpr quantity_text to_plain_text(any_decimal_quantity const& q) {
    amount_text out(to_text(q.value).view());
    if (!(q.in == units::one)) out.append(unit_detail::behind_number(unit_detail::in_brackets(to_text(q.in))));
    return quantity_text(out.view());
}
/// The same with the shortest digits that read back to the `double`. Raises `domain_error` for infinity and
/// not-a-number.
[[nodiscard]] constexpr quantity_text to_plain_text(any_quantity const& q) {
    return to_plain_text(any_decimal_quantity(from_double(q.value), q.in));
}

/// Reads a quantity, the whole text, as `to_plain_text` and `write_amount` write it:
/// - a number, in groups of three (or of Indian three and two) or not, with a magnitude word, or with an exponent;
/// - behind it the unit, after a space, as `parse_unit` reads it, by its English name ("25 days"), or as the noun of a
///   counted kind ("12 trucks"); per cent without a space, too ("12.5%"); "a year", "per month", "monthly";
/// - before it a currency, as a code with a space or as one of the signs $, EUR's, GBP's, INR's and JPY's; or "rank".
///
/// A number alone is a pure number. Raises `parse_error` with the column for everything else: a unit does not begin
/// with a digit ("12 500"), and no noun is made of what looks like a symbol ("5 KM").
/// Example: `parse_quantity("1,814 km") == any_decimal_quantity(1814, units::km)`.
[[nodiscard]] constexpr any_decimal_quantity parse_quantity(std::string_view source) {
    unit_detail::amount_reader reader{source};
    return reader.quantity();
}

} // namespace almanac::inline v0
