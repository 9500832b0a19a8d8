// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Results as text, with the digits that they can defend and no more.
#pragma once

#include <almanac/compare/result.hpp>
#include <almanac/indicator/figure_text.hpp>

namespace almanac::inline v0 {

/// The result with its honest digits: "4.8", "$1.5 billion", "over 1.8". Waivers follow in brackets, for they are part
/// of the result: "22 [waived: period_unknown]". See `digits_to_print`.
[[nodiscard]] constexpr text<330> to_text(any_result const& r, amount_style style = amount_style::words) {
    text<330> out(to_text(any_figure{r.value, r.range, qualifier::plain, {}, {}, r.in()}, style).view());
    if (!r.waived.empty()) out.append(" [waived: ").append(to_text(r.waived)).append(']');
    return out;
}
/// The result with its honest digits.
template <unit U>
[[nodiscard]] constexpr text<330> to_text(result<U> const& r, amount_style style = amount_style::words) {
    return to_text(any_result{r.value, r.range, r.waived, U}, style);
}

} // namespace almanac::inline v0
