// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// One form for one period, however it was written.
#pragma once

#include <almanac/calendar/period_type.hpp>

namespace almanac::inline v0 {

/// The one form of its days: a span that fills a year, half, quarter, trimester, month or week is that period, and one
/// that is made of several is the span of the longest of them. Everything else stays as it is; a span of a fiscal
/// calendar's parts is looked at in that calendar. Two spans in this form are equal when they have the same days,
/// unless one is of a fiscal calendar. \code in_one_form(span(quarter(2024, 1), quarter(2024, 4))) == year(2024)
/// \endcode
[[nodiscard]] constexpr period in_one_form(period const& p) {
    if (p.kind != period_kind::span) return p;
    bool const fiscal = is_fiscal(p.part);
    constexpr period_kind plain[] = {period_kind::year,      period_kind::half_year, period_kind::quarter,
                                     period_kind::trimester, period_kind::month,     period_kind::week};
    constexpr period_kind of_fiscal_years[] = {period_kind::fiscal_year,    period_kind::fiscal_half,
                                               period_kind::fiscal_quarter, period_kind::fiscal_trimester,
                                               period_kind::fiscal_month,   period_kind::fiscal_month};
    for (period_kind const kind : fiscal ? of_fiscal_years : plain) {
        period const first = period_at(p.first, kind, p.calendar);
        period const last = period_at(p.past - 1, kind, p.calendar);
        if (first.first == p.first && last.past == p.past) return span(first, last);
    }
    return p;
}

} // namespace almanac::inline v0
