// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Quantities as text, in the words of `write_amount`: "USD 392 million", "$392 million", "USD 392,000,000", "1,814
/// km".
#pragma once

#include <almanac/unit/amount_text.hpp>
#include <almanac/unit/any_quantity.hpp>
#include <almanac/unit/quantity.hpp>
#include <almanac/unit/representation_text.hpp>

namespace almanac::inline v0 {

namespace unit_detail {
/// The amount with \p number in place of its digits: "USD nan", "nan km". Stands for what no decimal holds.
constexpr amount_text write_around(std::string_view number, unit const& u) {
    amount_text const zero = write_amount(decimal(0), u);
    // The number comes first, but for a currency and for the word "rank", which end with a space.
    bool const is_behind = u.money.exponent == 1 || u.kind == measure::rank;
    std::size_t const at = is_behind ? zero.view().find(' ') + 1 : 0;
    amount_text out(zero.view().substr(0, at));
    return out.append(number).append(zero.view().substr(at + 1));
}

template <class Rep>
constexpr amount_text write_quantity(Rep value, unit const& u, amount_style style) {
    text<32> const beyond = text_beyond_decimal(value);
    return beyond.empty() ? write_amount(as_decimal(value), u, style) : write_around(beyond.view(), u);
}
} // namespace unit_detail

/// The quantity in a style. A floating-point number has the shortest digits that read back to it; integers and decimals
/// have all of theirs. Digits before the point stand in groups of three. What no decimal holds is printed as it is:
/// "USD nan", "-inf km".
/// `to_text(quantity<units::USD>(392e6), amount_style::symbol) == "$392 million"`.
template <unit Unit, class Rep>
[[nodiscard]] constexpr amount_text to_text(quantity<Unit, Rep> const& q, amount_style style = amount_style::words) {
    return unit_detail::write_quantity(q.value(), Unit, style);
}
/// The quantity in a style, as for one whose unit is in its type.
template <class Rep>
[[nodiscard]] constexpr amount_text to_text(basic_any_quantity<Rep> const& q,
                                            amount_style style = amount_style::words) {
    return unit_detail::write_quantity(q.value, q.in, style);
}

} // namespace almanac::inline v0
