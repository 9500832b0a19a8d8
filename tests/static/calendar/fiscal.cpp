// Fiscal years against published dates; the sources are named in calendar/fiscal_calendar.hpp.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/calendar/period.hpp>

#include "prove.hpp"

namespace {

using namespace almanac;

constexpr bool covers(period const& p, civil_date first, civil_date last) {
    return p.first == to_serial(first) && last_day(p) == to_serial(last);
}

// A calendar that a user defines: Bangladesh, from 1 July.
constexpr fiscal_calendar bangladesh{calendar_system::gregorian, 7, 1, naming::by_end, "BGD"};

PROVE("fiscal: Pakistan's FY2024", covers(fiscal_year<fiscal::pakistan>{2024}, {2023, 7, 1}, {2024, 6, 30}));
PROVE("fiscal: India's FY2024 is 2023-24", covers(fiscal_year<fiscal::india>{2024}, {2023, 4, 1}, {2024, 3, 31}));
PROVE("fiscal: Iran's 1403", covers(fiscal_year<fiscal::iran>{1403}, {2024, 3, 20}, {2025, 3, 20}));
PROVE("fiscal: Afghanistan's 1404", covers(fiscal_year<fiscal::afghanistan>{1404}, {2025, 3, 21}, {2026, 3, 20}));
// Afghanistan Holding Group, https://www.ahg.af/issue/issue-2/, gives round dates: 1392 is 21 December 2012 to 20
// December 2013, 1390 is 21 March 2011 to 20 March 2012. The new year of 1391 was 20 March 2012, that of 1392 was 21
// March 2013 (the official table), and 1 Jadi is 276 days later (six months of 31 days, three of 30): 21 December 2012
// and 22 December 2013.
PROVE("fiscal: Afghanistan's 1392",
      covers(fiscal_year<fiscal::afghanistan_jadi>{1392}, {2012, 12, 21}, {2013, 12, 21}));
PROVE("fiscal: Afghanistan's 1390", covers(fiscal_year<fiscal::afghanistan>{1390}, {2011, 3, 21}, {2012, 3, 19}));
// recovery.fema.gov/glossary/FY: "Fiscal Year 2017 (FY 2017) starts October 1, 2016 and ends September 30, 2017."
PROVE("fiscal: the United States' FY2017",
      covers(fiscal_year<fiscal::united_states>{2017}, {2016, 10, 1}, {2017, 9, 30}));
PROVE("fiscal: the United States' quarters",
      covers(fiscal_quarter<fiscal::united_states>{2017, 1}, {2016, 10, 1}, {2016, 12, 31}) &&
          covers(fiscal_quarter<fiscal::united_states>{2017, 4}, {2017, 7, 1}, {2017, 9, 30}));
PROVE("fiscal: SDMX names by the start", covers(fiscal_year<fiscal::sdmx(7, 1)>{2023}, {2023, 7, 1}, {2024, 6, 30}));
PROVE("fiscal: the SDMX year from 1 January is the calendar year",
      period(fiscal_year<fiscal::sdmx(1, 1)>{2024}) == year(2024));
PROVE("fiscal: Pakistan's quarters",
      covers(fiscal_quarter<fiscal::pakistan>{2024, 1}, {2023, 7, 1}, {2023, 9, 30}) &&
          covers(fiscal_quarter<fiscal::pakistan>{2024, 3}, {2024, 1, 1}, {2024, 3, 31}));
PROVE("fiscal: solar Hijri quarters", covers(fiscal_quarter<fiscal::iran>{1403, 4}, {2024, 12, 21}, {2025, 3, 20}));

PROVE("fiscal: the kind and the calendar stay",
      period(fiscal_year<fiscal::pakistan>{2024}).kind == period_kind::fiscal_year &&
          period(fiscal_year<fiscal::pakistan>{2024}).calendar == fiscal::pakistan);
PROVE("fiscal: years of one calendar compare",
      fiscal_year<fiscal::pakistan>{2023} < fiscal_year<fiscal::pakistan>{2024} &&
          fiscal_year<fiscal::pakistan>{2024} == fiscal_year<fiscal::pakistan>{2024} &&
          fiscal_year<fiscal::pakistan>{2024} != fiscal_year<fiscal::pakistan>{2025} &&
          fiscal_year<fiscal::pakistan>{2024} >= fiscal_year<fiscal::pakistan>{2023});
PROVE("fiscal: years of one calendar subtract",
      fiscal_year<fiscal::india>{2024} - fiscal_year<fiscal::india>{2020} == 4 &&
          fiscal_year<fiscal::india>{2020} + 4 == fiscal_year<fiscal::india>{2024});
PROVE("fiscal: quarters of one calendar subtract",
      fiscal_quarter<fiscal::india>{2024, 1} - fiscal_quarter<fiscal::india>{2023, 3} == 2 &&
          fiscal_quarter<fiscal::india>{2023, 4} < fiscal_quarter<fiscal::india>{2024, 1});
PROVE("fiscal: the question behind the errors", same_fiscal_calendar<fiscal::pakistan, fiscal::pakistan> &&
                                                    !same_fiscal_calendar<fiscal::pakistan, fiscal::india>);
PROVE("fiscal: the year of a day",
      fiscal_year<fiscal::pakistan>::of(to_serial({2024, 6, 30})).value == 2024 &&
          fiscal_year<fiscal::pakistan>::of(to_serial({2024, 7, 1})).value == 2025 &&
          fiscal_year<fiscal::iran>::of(to_serial({2025, 3, 20})).value == 1403 &&
          fiscal_year<fiscal::afghanistan_jadi>::of(to_serial({2012, 12, 21})).value == 1392);

// By hand: July to December are 184 days, January to March 91 (2024 is a leap year): Pakistan's and India's FY2024
// share 275 days.
PROVE("fiscal: two countries' years as periods",
      relation(fiscal_year<fiscal::india>{2024}, fiscal_year<fiscal::pakistan>{2024}) == allen::overlaps &&
          overlap(fiscal_year<fiscal::pakistan>{2024}, fiscal_year<fiscal::india>{2024}) == day_fraction{275, 366});

PROVE("fiscal: which calendar was in force",
      is_in_force(fiscal::afghanistan, 1390) && !is_in_force(fiscal::afghanistan, 1391) &&
          !is_in_force(fiscal::afghanistan, 1400) && is_in_force(fiscal::afghanistan, 1401) &&
          is_in_force(fiscal::afghanistan_jadi, 1392) && !is_in_force(fiscal::afghanistan_jadi, 1401) &&
          is_in_force(bangladesh, 1950));
PROVE("fiscal: the calendar of a country and a year", *known_fiscal_calendar("AFG", 1395) == fiscal::afghanistan_jadi &&
                                                          *known_fiscal_calendar("AFG", 1403) == fiscal::afghanistan &&
                                                          known_fiscal_calendar("AFG", 1391) == nullptr &&
                                                          known_fiscal_calendar("BGD", 2024) == nullptr);
PROVE("fiscal: a user's own calendar", covers(fiscal_year<bangladesh>{2024}, {2023, 7, 1}, {2024, 6, 30}) &&
                                           fiscal_period(bangladesh, 2024) != fiscal_period(fiscal::pakistan, 2024));
PROVE("fiscal: parts by kind",
      covers(fiscal_period(fiscal::india, 2024, period_kind::fiscal_half, 2), {2023, 10, 1}, {2024, 3, 31}) &&
          covers(fiscal_period(fiscal::india, 2024, period_kind::fiscal_trimester, 3), {2023, 12, 1}, {2024, 3, 31}) &&
          covers(fiscal_period(fiscal::india, 2024, period_kind::fiscal_month, 12), {2024, 3, 1}, {2024, 3, 31}));
// A start that a month does not have: the month begins on its last day, and no day is lost.
PROVE("fiscal: a start on the 31st",
      covers(fiscal_period(fiscal::sdmx(1, 31), 2023, period_kind::fiscal_month, 1), {2023, 1, 31}, {2023, 2, 27}) &&
          covers(fiscal_period(fiscal::sdmx(1, 31), 2023, period_kind::fiscal_month, 2), {2023, 2, 28}, {2023, 3, 30}));

} // namespace
