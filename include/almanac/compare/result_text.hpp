// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Results as text, with the digits that they can defend and no more.
#pragma once

#include <almanac/compare/result.hpp>
#include <almanac/indicator/figure_text.hpp>

namespace almanac::inline v0 {

namespace compare_detail {
constexpr std::string_view words_before(claim c, interval const& range) {
    switch (c) {
    case claim::over: return range.lower_bound == bound::closed ? "at least " : "over ";
    case claim::under: return range.upper_bound == bound::closed ? "at most " : "under ";
    case claim::nothing: return "anything, perhaps ";
    case claim::value: break;
    }
    return "";
}
} // namespace compare_detail

/// The result with its honest digits: "4.8", "$1.5 billion", "over 1.8". Waivers follow in brackets, for they are part
/// of the result: "22 [waived: period_unknown]". See `honest_digits`.
[[nodiscard]] constexpr text<330> to_text(any_result const& r, amount_style style = amount_style::words) {
    text<330> out(compare_detail::words_before(claim_of(r.value, r.range), r.range));
    out.append(write_amount(honest_digits(r.value, r.range), r.in(), style));
    if (!r.waived.empty()) out.append(" [waived: ").append(to_text(r.waived)).append(']');
    return out;
}
/// The result with its honest digits.
template <unit U>
[[nodiscard]] constexpr text<330> to_text(result<U> const& r, amount_style style = amount_style::words) {
    return to_text(any_result{r.value, r.range, r.waived, U}, style);
}

} // namespace almanac::inline v0
