// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Figures and their citations as text.
#pragma once

#include <almanac/calendar/period_print.hpp>
#include <almanac/indicator/dataset/cite.hpp>
#include <almanac/indicator/dataset/observation.hpp>
#include <almanac/indicator/figure.hpp>
#include <almanac/indicator/printed_digits.hpp>
#include <almanac/unit/text/amount_text.hpp>

namespace almanac::inline v0 {

/// What writing a figure returns. Example: `figure_text const shown = to_text(a);`.
using figure_text = text<300>;

namespace indicator_detail {
/// The places of the first and of the last digit of a range.
struct digit_places {
    int first = 0;
    int last = 0;

    [[gnu::noinline]] constexpr void take(decimal value) {
        if (value.coefficient == 0) return;
        int const from = leading_exponent(value);
        int const to = normalised(value).exponent;
        first = from > first ? from : first;
        last = to < last || last == 0 ? to : last;
    }
};
/// The magnitude word of a range: that of its greatest number, none where a digit would stand too far behind the point.
[[gnu::noinline]] constexpr int word_of_range(printed_digits const& digits, amount_style style) {
    digit_places places;
    places.take(digits.value);
    places.take(digits.low);
    places.take(digits.high);
    int const word = number_detail::word_of_leading(places.first);
    return style == amount_style::digits || places.last < word - 3 ? 0 : word;
}
/// The digits of a range, with one magnitude word and its unit: "400 (300 to 500) million km".
[[gnu::noinline]] constexpr void write_range(core_detail::text_sink out, printed_digits const& digits,
                                             unit_detail::unit_around const& in, amount_style style) {
    bool const has_minus = unit_detail::write_before(out, in, digits.value.coefficient < 0, style);
    int const word = word_of_range(digits, style);
    unit_detail::write_in_groups(out, digits.value, word, has_minus);
    out.append(" (");
    unit_detail::write_in_groups(out, digits.low, word);
    out.append(" to ");
    unit_detail::write_in_groups(out, digits.high, word);
    out.append(')');
    unit_detail::write_magnitude_word(out, word);
    unit_detail::write_behind(out, in, false, true);
}
/// A multiple in words: "double", "half", "3 times".
[[gnu::noinline]] constexpr void write_multiple(core_detail::text_sink out, decimal value) {
    decimal const digits = normalised(value);
    if (same_digits(digits, 2)) {
        out.append("double");
    } else if (same_digits(digits, {5, -1})) {
        out.append("half");
    } else {
        unit_detail::write_in_groups(out, value, 0);
        out.append(" times");
    }
}
[[gnu::noinline]] constexpr void write_digits(core_detail::text_sink out, printed_digits const& digits,
                                              unit_detail::unit_around const& in, amount_style style) {
    if (!digits.is_known) {
        out.append("not known");
        return;
    }
    if (digits.word == qualifier::multiple) return write_multiple(out, digits.value);
    out.append(to_words(digits.word));
    if (!out.empty()) out.append(' ');
    if (digits.is_range) {
        write_range(out, digits, in, style);
    } else {
        unit_detail::write_amount(out, digits.value, in, style);
    }
    if (digits.perhaps_negative) out.append(", perhaps negative");
}
/// Writes what was waived, nothing for nothing.
[[gnu::noinline]] constexpr void write_waived(core_detail::text_sink out, reasons waived) {
    if (waived.empty()) return;
    std::string_view before = " [waived: ";
    for (int i = 0; i < reason_count; ++i) {
        if (!waived.has(static_cast<reason>(i))) continue;
        out.append(before).append(to_text(static_cast<reason>(i)));
        before = ", ";
    }
    out.append(']');
}

/// What a figure knows of its number.
struct known_number {
    decimal value;
    interval range;
};
/// The number in 10^`power` of the unit.
constexpr known_number number_as_written(decimal value, interval range, int power) {
    if (power == 0) return {value, range};
    range.lower = times_power_of_ten(range.lower, power);
    range.upper = times_power_of_ten(range.upper, power);
    return {unit_detail::number_as_written(value, power), range};
}
} // namespace indicator_detail

/// The digits with their unit: "about 21%", "$0.4 billion", "25 (22 to 28) %", "over 700 attacks", "not known".
/// Example:
/// `to_text(digits_to_print(21, parse_figure("21%").range, qualifier::about, units::percent), units::percent)`.
[[nodiscard]] constexpr figure_text to_text(printed_digits const& digits, unit const& u,
                                            amount_style style = amount_style::words) {
    bool const has_own_form = digits.is_range || digits.word == qualifier::multiple;
    unit_detail::written_unit const written =
        has_own_form ? unit_detail::written_unit{u} : unit_detail::unit_as_written(u);
    printed_digits shown = digits;
    if (written.power != 0) shown.value = unit_detail::number_as_written(digits.value, written.power);
    unit_detail::unit_parts const parts(written.in, !digits.is_range && shown.value == decimal(1));
    figure_text out;
    indicator_detail::write_digits(out.sink(), shown, parts.views(), style);
    return out;
}

/// The figure as a reader wants it. What was printed is printed like that: its qualifier, its digits, its unit, "over
/// 700 attacks", "less than 1%", "$392 million". Of what was computed the digits that it can defend: see
/// `digits_to_print`, and `rule` for how the reader is expected to read them. What was waived follows in brackets, for
/// it is part of the result: "22 [waived: period_unknown]".
[[nodiscard]] constexpr figure_text to_text(any_figure const& f, amount_style style = amount_style::words,
                                            rounding_rule const& rule = {}) {
    namespace its = indicator_detail;
    unit_detail::written_unit const written = unit_detail::unit_as_written(f.in());
    its::reader_of_digits const read{its::kind_of(written.in), style, rule};
    auto const [value, range] = its::number_as_written(f.value, f.range, written.power);
    figure_text out = to_text(its::digits_to_print(value, range, f.qualified, read), written.in, style);
    its::write_waived(out.sink(), f.on.waived);
    return out;
}

namespace indicator_detail {
/// A figure with a unit that the compiler knows.
[[gnu::noinline]] constexpr void write_figure(core_detail::text_sink out, decimal value, interval const& range,
                                              qualifier word, reasons waived, reader_of_digits const& read,
                                              unit_detail::unit_around const& in) {
    write_digits(out, digits_to_print(value, range, word, read), in, read.style);
    write_waived(out, waived);
}
} // namespace indicator_detail

/// The figure as a reader wants it.
template <unit U>
[[nodiscard]] constexpr figure_text to_text(figure<U> const& f, amount_style style = amount_style::words,
                                            rounding_rule const& rule = {}) {
    namespace its = indicator_detail;
    constexpr unit_detail::written_unit written = unit_detail::unit_as_written(U);
    constexpr its::kind_of_unit kind = its::kind_of(written.in);
    constexpr unit_detail::unit_around const& in = unit_detail::constant_parts<written.in>::views;
    figure_text out;
    // By values, the set of waivers too, so that of a constant figure no more than these is in the program.
    auto const [value, range] = its::number_as_written(f.value, f.range, written.power);
    its::write_figure(out.sink(), value, range, f.qualified, reasons{} | f.on.waived, {kind, style, rule}, in);
    return out;
}

/// A row in one line, for logs: its key, and its figure or, of one without, what it is about.
/// Example: `to_text(corridor::at("trade.trade.goods.PAK.central_asia.2024")).view().ends_with(": USD 392 million")`.
[[nodiscard]] constexpr text<300> to_text(observation const& row) {
    text<300> out(row.key);
    out.append(": ");
    return row.has_figure() ? out.append(to_text(figure_of(row))) : out.append(subject_of(row));
}

} // namespace almanac::inline v0
