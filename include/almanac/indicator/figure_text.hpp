// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Figures and their citations as text.
#pragma once

#include <almanac/calendar/period_text.hpp>
#include <almanac/indicator/figure.hpp>
#include <almanac/indicator/observation.hpp>
#include <almanac/indicator/printed_digits.hpp>
#include <almanac/unit/text/amount_text.hpp>

namespace almanac::inline v0 {

/// What writing a figure returns.
using figure_text = text<240>;

namespace indicator_detail {
/// The digits of a range, with one magnitude word: "400 (300 to 500) million".
constexpr text<160> range_in_words(printed_digits const& digits, amount_style style) {
    decimal const shown[] = {digits.value, digits.low, digits.high};
    int leading = 0;
    int last = 0;
    for (decimal const each : shown) {
        if (each.coefficient == 0) continue;
        leading = leading_exponent(each) > leading ? leading_exponent(each) : leading;
        last = normalised(each).exponent < last || last == 0 ? normalised(each).exponent : last;
    }
    int word = leading >= 12 ? 12 : leading >= 9 ? 9 : leading >= 6 ? 6 : 0;
    if (style == amount_style::digits || last < word - 3) word = 0;
    auto const grouped = [word](decimal each) { return to_grouped_text(times_power_of_ten(each, -word)); };
    text<160> out(grouped(digits.value).view());
    out.append(" (").append(grouped(digits.low)).append(" to ").append(grouped(digits.high)).append(')');
    return word == 0 ? out : out.append(' ').append(magnitude_word(word));
}
/// A multiple in words: "double", "half", "3 times".
constexpr text<120> multiple_in_words(decimal value) {
    if (value == decimal(2)) return text<120>("double");
    if (value == decimal(5, -1)) return text<120>("half");
    return text<120>(to_grouped_text(value).view()).append(" times");
}
} // namespace indicator_detail

/// The digits with their unit: "about 21%", "$0.4 billion", "25 (22 to 28) %", "over 700 attacks", "not known".
[[nodiscard]] constexpr figure_text to_text(printed_digits const& digits, unit const& u,
                                            amount_style style = amount_style::words) {
    if (!digits.is_known) return figure_text("not known");
    if (digits.word == qualifier::multiple) {
        return figure_text(indicator_detail::multiple_in_words(digits.value).view());
    }
    figure_text out(to_words(digits.word));
    if (!out.empty()) out.append(' ');
    if (digits.is_range) {
        out.append(unit_detail::with_unit(indicator_detail::range_in_words(digits, style), false, u, style));
    } else {
        out.append(write_amount(digits.value, u, style));
    }
    return out.append(digits.perhaps_negative ? ", perhaps negative" : "");
}

/// The figure as a reader wants it. What was printed is printed like that: its qualifier, its digits, its unit, "over
/// 700 attacks", "less than 1%", "$392 million". Of what was computed the digits that it can defend: see
/// `digits_to_print`, and `rule` for how the reader is expected to read them. What was waived follows in brackets, for
/// it is part of the result: "22 [waived: period_unknown]".
[[nodiscard]] constexpr figure_text to_text(any_figure const& f, amount_style style = amount_style::words,
                                            rounding_rule const& rule = {}) {
    unit_detail::written_unit const written = unit_detail::unit_as_written(f.in());
    interval range = f.range;
    range.lower = times_power_of_ten(range.lower, written.power);
    range.upper = times_power_of_ten(range.upper, written.power);
    decimal const value = unit_detail::number_as_written(f.value, written.power);
    figure_text out = to_text(digits_to_print(value, range, f.qualified, written.in, rule, style), written.in, style);
    if (!f.on.waived.empty()) out.append(" [waived: ").append(to_text(f.on.waived)).append(']');
    return out;
}
/// The figure as a reader wants it.
template <unit U>
[[nodiscard]] constexpr figure_text to_text(figure<U> const& f, amount_style style = amount_style::words,
                                            rounding_rule const& rule = {}) {
    return to_text(forget_unit(f), style, rule);
}

/// Who said it: "State Bank of Pakistan, annual report, 2024". Parts that are not stated are left out; empty when the
/// text names nobody.
[[nodiscard]] constexpr text<300> to_text(source const& s) {
    text<300> out(s.publisher);
    if (!s.publication.empty()) out.append(out.empty() ? "" : ", ").append(s.publication);
    if (s.published.kind != period_kind::none) out.append(out.empty() ? "" : ", ").append(to_words(s.published));
    return out;
}

/// A citation in two steps, who said it and where it was read: "State Bank of Pakistan, annual report, as quoted by the
/// article, lines 6 and 105". `quoting` names the text that the mentions refer to.
[[nodiscard]] constexpr text<500> cite(observation const& row, std::string_view quoting) {
    text<500> out(to_text(*row.said_by));
    out.append(out.empty() ? "stated without a source by " : ", as quoted by ").append(quoting);
    // A line that is mentioned twice is named once.
    std::uint16_t lines[6]{};
    int count = 0;
    for (mention const& m : row.mentions) {
        bool is_new = m.line != 0;
        for (int i = 0; i < count; ++i) is_new = is_new && lines[i] != m.line;
        if (is_new) lines[count++] = m.line;
    }
    for (int i = 0; i < count; ++i) {
        std::string_view const before = i == 0           ? (count == 1 ? ", line " : ", lines ")
                                        : i + 1 == count ? " and "
                                                         : ", ";
        out.append(before).append_unsigned(lines[i]);
    }
    return out;
}

/// A row in one line, for logs: its key, and its figure or, of an event, what happened. \code
/// "trade.PAK.central_asia.2024: USD 392 million" \endcode
[[nodiscard]] constexpr text<300> to_text(observation const& row) {
    text<300> out(row.key);
    out.append(": ");
    return row.has_figure() ? out.append(to_text(figure_of(row))) : out.append(row.subject);
}

} // namespace almanac::inline v0
