// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Quantities as text, in the words of `write_amount`: "USD 392 million", "$392 million", "USD 392,000,000", "1,814
/// km".
#pragma once

#include <almanac/unit/any_quantity.hpp>
#include <almanac/unit/quantity.hpp>
#include <almanac/unit/text/amount_text.hpp>
#include <almanac/unit/text/representation_text.hpp>

namespace almanac::inline v0 {

namespace unit_detail {
template <class Rep>
constexpr amount_text write_quantity(Rep value, unit const& u, amount_style style) {
    text<64> const beyond = text_beyond_decimal(value);
    if (beyond.empty()) return write_amount(as_decimal(value), u, style);
    unit_parts const parts(unit_as_written(u).in, false);
    return with_unit(beyond.view(), parts.views(), style); // what no decimal holds: "USD nan"
}
} // namespace unit_detail

/// The quantity in a style. A floating-point number has the shortest digits that read back to it; integers and decimals
/// have all of theirs. Digits before the point stand in groups of three. What no decimal holds is printed as it is:
/// "USD nan", "-inf km".
/// Example: `to_text(quantity<units::USD>(392e6), amount_style::symbol) == "$392 million"`.
template <unit Unit, class Rep>
[[nodiscard]] constexpr amount_text to_text(quantity<Unit, Rep> const& q, amount_style style = amount_style::words) {
    constexpr unit_detail::written_unit written = unit_detail::unit_as_written(Unit);
    constexpr unit_detail::unit_around const& in = unit_detail::constant_parts<written.in>::views;
    text<64> const beyond = unit_detail::text_beyond_decimal(q.value());
    if (!beyond.empty()) return unit_detail::with_unit(beyond.view(), in, style);
    amount_text out;
    decimal const number = unit_detail::number_as_written(unit_detail::as_decimal(q.value()), written.power);
    unit_detail::write_amount(out.sink(), number, in, style);
    return out;
}
/// The quantity in a style, as for one whose unit is in its type.
template <class Rep>
[[nodiscard]] constexpr amount_text to_text(basic_any_quantity<Rep> const& q,
                                            amount_style style = amount_style::words) {
    return unit_detail::write_quantity(q.value, q.in, style);
}

} // namespace almanac::inline v0
