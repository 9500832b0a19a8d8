// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Figures and their citations as text.
#pragma once

#include <almanac/calendar/period_text.hpp>
#include <almanac/indicator/figure.hpp>
#include <almanac/indicator/honest_digits.hpp>
#include <almanac/indicator/observation.hpp>
#include <almanac/unit/amount_text.hpp>

namespace almanac::inline v0 {

/// What writing a figure returns.
using figure_text = text<600>;

namespace indicator_detail {
constexpr std::string_view words_before(claim c, interval const& range) {
    switch (c) {
    case claim::over: return range.lower_bound == bound::closed ? "at least " : "over ";
    case claim::under: return range.upper_bound == bound::closed ? "at most " : "under ";
    case claim::nothing: return "anything, perhaps ";
    case claim::value: break;
    }
    return "";
}
} // namespace indicator_detail

/// The figure as printed, its qualifier, its digits, its unit: "over 700 attacks", "less than 1%", "$392 million"; a
/// computed one with the digits that it can defend, and with what was waived: "22 [waived: period_unknown]".
[[nodiscard]] constexpr figure_text to_text(any_figure const& f, amount_style style = amount_style::words) {
    figure_text out;
    bool const has_few_digits = digit_count(normalised(f.value)) <= indicator_detail::most_digits_shown;
    bool const is_as_printed = has_few_digits && f.qualified != qualifier::between &&
                               rounding_interval(f.value, f.qualified, f.in()) == f.range;
    if (is_as_printed || !f.key.empty()) {
        out.append(to_words(f.qualified)).append(out.empty() ? "" : " ");
        out.append(write_amount(f.value, f.in(), style));
    } else {
        out.append(indicator_detail::words_before(claim_of(f.value, f.range), f.range));
        out.append(write_amount(honest_digits(f.value, f.range), f.in(), style));
    }
    if (!f.on.waived.empty()) out.append(" [waived: ").append(to_text(f.on.waived)).append(']');
    return out;
}
/// The figure as printed, or computed.
template <unit U>
[[nodiscard]] constexpr figure_text to_text(figure<U> const& f, amount_style style = amount_style::words) {
    return to_text(forget_unit(f), style);
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

} // namespace almanac::inline v0
