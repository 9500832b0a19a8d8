// Frequencies and ordinals. Expected: hand counts on the calendar, stated beside; days and weeks from the civil dates.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/calendar/frequency.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr period pakistan_year(std::int32_t number) { return fiscal_period(fiscal::pakistan, number); }
constexpr period india_quarter(std::int32_t number, std::int32_t part) {
    return fiscal_period(fiscal::india, number, period_kind::fiscal_quarter, part);
}

/// Whether the ordinals of `count` periods from `first` on are consecutive, and lead back to the periods.
constexpr bool is_consecutive(period const& first, std::int32_t count) {
    std::int32_t const start = ordinal(first);
    period p = first;
    for (std::int32_t i = 0; i < count; ++i, p = next(p)) {
        if (ordinal(p) != start + i || !(period_with(start + i, frequency_of(first)) == p)) return false;
    }
    return true;
}
} // namespace

PROVE("frequency: of a period", frequency_of(year(2024)) == frequency{period_kind::year});
PROVE("frequency: a fiscal year is another frequency than a year",
      !(frequency_of(pakistan_year(2024)) == frequency_of(year(2024))));
PROVE("frequency: fiscal years of two countries are two frequencies",
      !(frequency_of(pakistan_year(2024)) == frequency_of(fiscal_period(fiscal::india, 2024))));
PROVE("frequency: a quarter of a fiscal year keeps its calendar",
      frequency_of(india_quarter(2024, 2)) == frequency{period_kind::fiscal_quarter, fiscal::india});

PROVE("frequency: periods a year",
      periods_per_year({period_kind::year}) == 1 && periods_per_year({period_kind::half_year}) == 2 &&
          periods_per_year({period_kind::trimester}) == 3 && periods_per_year({period_kind::quarter}) == 4 &&
          periods_per_year({period_kind::month}) == 12 &&
          periods_per_year({period_kind::fiscal_quarter, fiscal::india}) == 4);
PROVE("frequency: weeks and days have no fixed number a year",
      periods_per_year({period_kind::week}) == 0 && periods_per_year({period_kind::day}) == 0);

PROVE("frequency: the ordinal of a year is its number", ordinal(year(2024)) == 2024 && ordinal(year(1)) == 1);
PROVE("frequency: the ordinal of a quarter", ordinal(quarter(2024, 1)) == 8096 && ordinal(quarter(2024, 4)) == 8099);
PROVE("frequency: the ordinal of a month", ordinal(month(1970, 1)) == 23640); // 1970 * 12
PROVE("frequency: the ordinal of a day counts from 1970", ordinal(day(1970, 1, 1)) == 0 &&
                                                              ordinal(day(1969, 12, 31)) == -1 &&
                                                              ordinal(day(2000, 1, 1)) == 10957); // 30 years, 7 leap
PROVE("frequency: week 0 is the one of 1970-01-01, a Thursday",
      ordinal(iso_week(1970, 1)) == 0 && ordinal(iso_week(1970, 2)) == 1 && ordinal(iso_week(1969, 52)) == -1);
PROVE("frequency: the ordinal of a fiscal year is its number", ordinal(pakistan_year(2024)) == 2024);

PROVE("frequency: years follow each other", is_consecutive(year(1999), 30));
PROVE("frequency: halves", is_consecutive(half(1999, 2), 30));
PROVE("frequency: trimesters", is_consecutive(trimester(1999, 3), 30));
PROVE("frequency: quarters", is_consecutive(quarter(1999, 3), 30));
PROVE("frequency: months", is_consecutive(month(1999, 11), 30));
PROVE("frequency: days over the leap day of 2024", is_consecutive(day(2024, 2, 20), 30));
PROVE("frequency: days before 1970", is_consecutive(day(1969, 12, 20), 30));
PROVE("frequency: weeks over a year of 53 weeks", is_consecutive(iso_week(2020, 50), 10));
PROVE("frequency: weeks before 1970", is_consecutive(iso_week(1969, 48), 10));
PROVE("frequency: fiscal years", is_consecutive(pakistan_year(2010), 20));
PROVE("frequency: fiscal quarters", is_consecutive(india_quarter(2010, 4), 20));
PROVE("frequency: the first year", period_with(1, {period_kind::year}) == year(1));
PROVE("frequency: the last month", period_with(9999 * 12 + 11, {period_kind::month}) == month(9999, 12));
