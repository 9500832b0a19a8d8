// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Percentages of a named whole, growth rates and index numbers as text, each so that it cannot be taken for another:
/// "11% of GDP", "+2.7%", "128.6 (2015 = 100)". For people; there is no reader for these texts.
#pragma once

#include <almanac/calendar/period_print.hpp>
#include <almanac/unit/growth_rate.hpp>
#include <almanac/unit/index_number.hpp>
#include <almanac/unit/percent.hpp>
#include <almanac/unit/text/representation_text.hpp>

namespace almanac::inline v0 {

/// The percentage and its whole: "11% of GDP". A floating-point number has the shortest digits that read back.
/// Example: `to_text(percent<"GDP">(11)) == "11% of GDP"`.
template <fixed_string Whole, class Rep>
[[nodiscard]] constexpr text<110 + Whole.size()> to_text(percent<Whole, Rep> const& p) {
    return text<110 + Whole.size()>(unit_detail::grouped_number(p.value()).view()).append("% of ").append(Whole.view());
}

/// The rate in per cent with its sign, to 15 digits: "+2.7%", "-0.4%", "0%". 15 digits, because a rate given in per
/// cent is held as a fraction: they are what a `double` keeps of every decimal
/// (`std::numeric_limits<double>::digits10`). Example: `to_text(growth_rate::from_percent(2.7)) == "+2.7%"`.
[[nodiscard]] constexpr text<160> to_text(growth_rate rate) {
    text<160> out(rate.fraction() > 0.0 ? "+" : "");
    text<64> const beyond = unit_detail::text_beyond_decimal(rate.fraction());
    if (!beyond.empty()) return out.append(beyond.view()).append('%');
    decimal const fraction = from_double(rate.fraction(), 15, rounding::half_even);
    decimal const percent = fraction.coefficient == 0 ? fraction : fraction * decimal(1, 2);
    return out.append(to_grouped_text(percent).view()).append('%');
}

/// The level and its base, as statistical offices write it: "128.6 (2015 = 100)". The base is written by
/// `to_text(period)`; the level has the shortest digits that read back.
/// Example: `to_text(index_number<year(2015)>(128.6)) == "128.6 (2015 = 100)"`.
template <period Base>
[[nodiscard]] constexpr text<300> to_text(index_number<Base> const& index) {
    text<300> out(unit_detail::grouped_number(index.level()).view());
    return out.append(" (").append(to_text(Base).view()).append(" = 100)");
}

} // namespace almanac::inline v0
