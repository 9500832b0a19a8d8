// Periods: what the makers make. The days are those of the Gregorian calendar and ISO 8601.
#include <almanac/calendar/period.hpp>

#include "prove.hpp"

namespace {

using namespace almanac;

constexpr serial_day on(std::int32_t year, std::int32_t month, std::int32_t day) {
    return to_serial({year, month, day});
}

constexpr bool covers(period const& p, serial_day first, serial_day last) {
    return p.first == first && last_day(p) == last;
}

template <period Of>
struct tagged {
    static constexpr period value = Of;
};

PROVE("period: a year", covers(year(2024), on(2024, 1, 1), on(2024, 12, 31)) && length_in_days(year(2024)) == 366);
PROVE("period: halves", covers(half(2024, 1), on(2024, 1, 1), on(2024, 6, 30)) &&
                            covers(half(2024, 2), on(2024, 7, 1), on(2024, 12, 31)));
PROVE("period: trimesters", covers(trimester(2024, 1), on(2024, 1, 1), on(2024, 4, 30)) &&
                                covers(trimester(2024, 3), on(2024, 9, 1), on(2024, 12, 31)));
PROVE("period: quarters", covers(quarter(2024, 1), on(2024, 1, 1), on(2024, 3, 31)) &&
                              covers(quarter(2024, 4), on(2024, 10, 1), on(2024, 12, 31)));
PROVE("period: months",
      covers(month(2024, 2), on(2024, 2, 1), on(2024, 2, 29)) && length_in_days(month(2023, 2)) == 28);
PROVE("period: a day", covers(day(2024, 3, 31), on(2024, 3, 31), on(2024, 3, 31)));
PROVE("period: an ISO week", covers(iso_week(2024, 5), on(2024, 1, 29), on(2024, 2, 4)) &&
                                 covers(iso_week(2020, 53), on(2020, 12, 28), on(2021, 1, 3)));
PROVE("period: the first and the last year", year(1).first == on(1, 1, 1) && last_day(year(9999)) == on(9999, 12, 31));

PROVE("period: a span includes both ends", covers(span(year(2020), year(2024)), on(2020, 1, 1), on(2024, 12, 31)));
PROVE("period: a span of days", covers(span(on(2020, 5, 6), on(2021, 7, 8)), on(2020, 5, 6), on(2021, 7, 8)));
PROVE("period: a span of one period is that period", span(year(2020), year(2020)) == year(2020));
PROVE("period: a span remembers one kind", span(year(2020), year(2024)).part == period_kind::year &&
                                               span(year(2020), quarter(2024, 1)).part == period_kind::day);
PROVE("period: a span is not the year of the same days",
      span(quarter(2024, 1), quarter(2024, 4)) != year(2024) &&
          same_days(span(quarter(2024, 1), quarter(2024, 4)), year(2024)));
PROVE("period: spans of spans", span(span(year(2018), year(2019)), year(2024)) == span(year(2018), year(2024)));

PROVE("period: since has no end",
      since(year(2020)).first == on(2020, 1, 1) && !is_bounded(since(year(2020))) && has_length(since(year(2020))));
PROVE("period: by and as of are moments", !has_length(by(year(2030))) && !has_length(as_of(month(2025, 3))) &&
                                              is_bounded(by(year(2030))) && period_of(by(year(2030))) == year(2030) &&
                                              period_of(as_of(month(2025, 3))) == month(2025, 3));
PROVE("period: since, by and as of a span",
      since(span(year(2020), year(2021))) == since(day(2020, 1, 1)) &&
          by(span(year(2020), year(2021))) == by(day(2021, 12, 31)) &&
          same_days(as_of(span(year(2020), year(2021))), span(year(2020), year(2021))));
PROVE("period: no period is a value of its own",
      no_period() == period{} && !is_bounded(no_period()) && !has_length(no_period()) && no_period() != year(1970));
PROVE("period: moments differ from their period",
      as_of(year(2025)) != year(2025) && by(year(2025)) != as_of(year(2025)));

PROVE("period: period_at finds what holds the day",
      period_at(on(2024, 5, 6), period_kind::quarter) == quarter(2024, 2) &&
          period_at(on(2024, 12, 31), period_kind::half_year) == half(2024, 2) &&
          period_at(on(2024, 12, 31), period_kind::week) == iso_week(2025, 1) &&
          period_at(on(2024, 2, 29), period_kind::month) == month(2024, 2) &&
          period_at(on(2024, 8, 31), period_kind::trimester) == trimester(2024, 2) &&
          period_at(on(2024, 8, 31), period_kind::year) == year(2024));
PROVE("period: a template argument", tagged<quarter(2024, 1)>::value == quarter(2024, 1));
PROVE("period: small", sizeof(period) <= 24);
PROVE("period: which kinds are regular", is_regular(period_kind::day) && is_regular(period_kind::fiscal_month) &&
                                             !is_regular(period_kind::span) && !is_regular(period_kind::none));

} // namespace
