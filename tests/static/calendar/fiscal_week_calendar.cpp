// Fiscal years of whole weeks. Expected values are published ones:
// - the National Retail Federation, https://nrf.com/resources/4-5-4-calendar: 53 weeks in 2012, 2017 and 2023, the 53rd
//   at the end; its calendars of 2006, 2015, 2017, 2018, 2020 and 2023;
// - Apple, annual and quarterly reports: the last Saturday of September; 53 weeks in 2012, 2017 and 2023, of which the
//   first quarter has the fourteenth; months of 5, 4 and 4 weeks in the calendar of its App Store;
// - Johnson & Johnson, annual reports: the Sunday nearest to the end of December, 2017-01-02 to 2017-12-31, to
//   2018-12-30, to 2019-12-29, to 2021-01-03; the third quarter of 2020 to 2020-09-27;
// - 26 CFR 1.441-2(a)(4): the last Saturday in November 2001 is the 24th, the one nearest to its end 1 December.
// Every rule over many years is in runtime/calendar/fiscal_weeks.cpp.
#include <almanac/calendar/fiscal_week_calendar.hpp>

#include "prove.hpp"

namespace {

using namespace almanac;
using enum period_kind;
constexpr auto last_of_month = week_year_end::last_of_month;
constexpr auto nearest = week_year_end::nearest_to_end_of_month;

constexpr fiscal_week_calendar apple{9, 6, last_of_month, week_pattern::weeks_5_4_4, 3};

constexpr bool covers(period const& p, civil_date first, civil_date last) {
    return p.kind == span && p.part == day && p.first == to_serial(first) && last_day(p) == to_serial(last);
}
constexpr serial_day on(std::int32_t year, std::int32_t month, std::int32_t day) {
    return to_serial({year, month, day});
}
constexpr bool ends(fiscal_week_calendar const& calendar, std::int32_t year, civil_date last) {
    return last_day_of_fiscal_year(calendar, year) == to_serial(last);
}

template <fiscal_week_calendar Calendar>
struct of_a_calendar {};

} // namespace

PROVE("fiscal weeks: years of the NRF", covers(fiscal_period(fiscal::nrf, 2023), {2023, 1, 29}, {2024, 2, 3}) &&
                                            covers(fiscal_period(fiscal::nrf, 2020), {2020, 2, 2}, {2021, 1, 30}) &&
                                            covers(fiscal_period(fiscal::nrf, 2017), {2017, 1, 29}, {2018, 2, 3}) &&
                                            first_day_of_fiscal_year(fiscal::nrf, 2018) == on(2018, 2, 4) &&
                                            first_day_of_fiscal_year(fiscal::nrf, 2006) == on(2006, 1, 29));
PROVE("fiscal weeks: years of 53 weeks of the NRF", [] {
    for (std::int32_t year = 2000; year <= 2027; ++year) {
        bool const is_long = year == 2000 || year == 2006 || year == 2012 || year == 2017 || year == 2023;
        if (weeks_in_fiscal_year(fiscal::nrf, year) != (is_long ? 53 : 52)) return false;
    }
    return true;
}());
PROVE("fiscal weeks: months of the NRF in a year of 52 weeks",
      covers(fiscal_period(fiscal::nrf, 2006, fiscal_month, 1), {2006, 1, 29}, {2006, 2, 25}) &&
          covers(fiscal_period(fiscal::nrf, 2015, fiscal_month, 9), {2015, 10, 4}, {2015, 10, 31}) &&
          covers(fiscal_period(fiscal::nrf, 2020, fiscal_month, 1), {2020, 2, 2}, {2020, 2, 29}));
PROVE("fiscal weeks: months, quarters and weeks of the NRF in a year of 53 weeks",
      covers(fiscal_period(fiscal::nrf, 2023, fiscal_month, 2), {2023, 2, 26}, {2023, 4, 1}) &&
          covers(fiscal_period(fiscal::nrf, 2023, fiscal_month, 11), {2023, 11, 26}, {2023, 12, 30}) &&
          covers(fiscal_period(fiscal::nrf, 2023, fiscal_month, 12), {2023, 12, 31}, {2024, 2, 3}) &&
          covers(fiscal_period(fiscal::nrf, 2023, fiscal_quarter, 1), {2023, 1, 29}, {2023, 4, 29}) &&
          covers(fiscal_period(fiscal::nrf, 2023, fiscal_quarter, 4), {2023, 10, 29}, {2024, 2, 3}) &&
          covers(fiscal_period(fiscal::nrf, 2023, fiscal_half, 2), {2023, 7, 30}, {2024, 2, 3}) &&
          covers(fiscal_period(fiscal::nrf, 2023, week, 1), {2023, 1, 29}, {2023, 2, 4}) &&
          covers(fiscal_period(fiscal::nrf, 2023, week, 53), {2024, 1, 28}, {2024, 2, 3}));

PROVE("fiscal weeks: the last day of Apple's years",
      ends(apple, 2007, {2007, 9, 29}) && ends(apple, 2008, {2008, 9, 27}) && ends(apple, 2011, {2011, 9, 24}) &&
          ends(apple, 2016, {2016, 9, 24}) && ends(apple, 2017, {2017, 9, 30}) && ends(apple, 2020, {2020, 9, 26}) &&
          ends(apple, 2022, {2022, 9, 24}) && ends(apple, 2023, {2023, 9, 30}) && ends(apple, 2024, {2024, 9, 28}));
PROVE("fiscal weeks: Apple's years of 53 weeks have them in the first quarter",
      weeks_in_fiscal_year(apple, 2012) == 53 && weeks_in_fiscal_year(apple, 2017) == 53 &&
          weeks_in_fiscal_year(apple, 2022) == 52 && weeks_in_fiscal_year(apple, 2023) == 53 &&
          covers(fiscal_period(apple, 2023, fiscal_quarter, 1), {2022, 9, 25}, {2022, 12, 31}) &&
          covers(fiscal_period(apple, 2017, fiscal_quarter, 1), {2016, 9, 25}, {2016, 12, 31}) &&
          covers(fiscal_period(apple, 2024, fiscal_quarter, 1), {2023, 10, 1}, {2023, 12, 30}) &&
          covers(fiscal_period(apple, 2024, fiscal_quarter, 2), {2023, 12, 31}, {2024, 3, 30}) &&
          covers(fiscal_period(apple, 2024, fiscal_quarter, 3), {2024, 3, 31}, {2024, 6, 29}));
PROVE("fiscal weeks: months of 5, 4 and 4 weeks",
      covers(fiscal_period(apple, 2023, fiscal_month, 1), {2022, 9, 25}, {2022, 10, 29}) &&
          covers(fiscal_period(apple, 2023, fiscal_month, 2), {2022, 10, 30}, {2022, 11, 26}) &&
          covers(fiscal_period(apple, 2023, fiscal_month, 3), {2022, 11, 27}, {2022, 12, 31}) &&
          covers(fiscal_period(apple, 2023, fiscal_month, 4), {2023, 1, 1}, {2023, 2, 4}));

// Johnson & Johnson's years are those of ISO 8601, although the last day may lie in the next calendar year.
PROVE("fiscal weeks: years to the Sunday nearest to the end of December",
      covers(fiscal_period(fiscal::iso_weeks, 2017), {2017, 1, 2}, {2017, 12, 31}) &&
          covers(fiscal_period(fiscal::iso_weeks, 2018), {2018, 1, 1}, {2018, 12, 30}) &&
          covers(fiscal_period(fiscal::iso_weeks, 2019), {2018, 12, 31}, {2019, 12, 29}) &&
          covers(fiscal_period(fiscal::iso_weeks, 2020), {2019, 12, 30}, {2021, 1, 3}) &&
          covers(fiscal_period(fiscal::iso_weeks, 2020, fiscal_quarter, 3), {2020, 6, 29}, {2020, 9, 27}));
PROVE("fiscal weeks: named by the start or the end is the same about the end of December", [] {
    fiscal_week_calendar by_start = fiscal::iso_weeks;
    by_start.named_by = naming::by_start;
    return fiscal_period(by_start, 2020) == fiscal_period(fiscal::iso_weeks, 2020) &&
           fiscal_week_of(on(2021, 1, 3), by_start) == fiscal_week_date{2020, 4, 12, 53};
}());
PROVE("fiscal weeks: the two rules of 26 CFR 1.441-2",
      ends({11, 6, last_of_month}, 2001, {2001, 11, 24}) && ends({11, 6, nearest}, 2001, {2001, 12, 1}));

PROVE("fiscal weeks: where a day lies",
      fiscal_week_of(on(2023, 1, 28), fiscal::nrf) == fiscal_week_date{2022, 4, 12, 52} &&
          fiscal_week_of(on(2023, 1, 29), fiscal::nrf) == fiscal_week_date{2023, 1, 1, 1} &&
          fiscal_week_of(on(2023, 12, 25), fiscal::nrf) == fiscal_week_date{2023, 4, 11, 48} &&
          fiscal_week_of(on(2024, 2, 3), fiscal::nrf) == fiscal_week_date{2023, 4, 12, 53} &&
          fiscal_week_of(on(2022, 12, 31), apple) == fiscal_week_date{2023, 1, 3, 14} &&
          fiscal_week_of(on(2023, 1, 1), apple) == fiscal_week_date{2023, 2, 4, 15});
PROVE("fiscal weeks: the period in which a day lies",
      covers(period_at(on(2024, 2, 3), fiscal_year, fiscal::nrf), {2023, 1, 29}, {2024, 2, 3}) &&
          covers(period_at(on(2023, 12, 25), fiscal_month, fiscal::nrf), {2023, 11, 26}, {2023, 12, 30}) &&
          covers(period_at(on(2023, 12, 25), week, fiscal::nrf), {2023, 12, 24}, {2023, 12, 30}) &&
          covers(period_at(on(2023, 12, 25), fiscal_trimester, fiscal::nrf), {2023, 10, 1}, {2024, 2, 3}));

PROVE("fiscal weeks: text",
      to_text(fiscal_period(fiscal::nrf, 2023), fiscal::nrf) == "FY2023" &&
          to_text(fiscal_period(fiscal::nrf, 2023, fiscal_half, 2), fiscal::nrf) == "FY2023-S2" &&
          to_text(fiscal_period(fiscal::nrf, 2023, fiscal_trimester, 3), fiscal::nrf) == "FY2023-T3" &&
          to_text(fiscal_period(fiscal::nrf, 2023, fiscal_quarter, 4), fiscal::nrf) == "FY2023-Q4" &&
          to_text(fiscal_period(fiscal::nrf, 2023, fiscal_month, 2), fiscal::nrf) == "FY2023-M02" &&
          to_text(fiscal_period(fiscal::nrf, 2023, week, 53), fiscal::nrf) == "FY2023-W53");
PROVE("fiscal weeks: text read", covers(parse_period("FY2023", fiscal::nrf), {2023, 1, 29}, {2024, 2, 3}) &&
                                     covers(parse_period("FY2023-Q4", fiscal::nrf), {2023, 10, 29}, {2024, 2, 3}) &&
                                     covers(parse_period("FY2023-M02", fiscal::nrf), {2023, 2, 26}, {2023, 4, 1}) &&
                                     covers(parse_period("FY2023-W53", fiscal::nrf), {2024, 1, 28}, {2024, 2, 3}) &&
                                     covers(parse_period("FY2023-Q1", apple), {2022, 9, 25}, {2022, 12, 31}));

// A week of ISO 8601 has the days of the span; a calendar is a value and a template argument.
PROVE("fiscal weeks: spans of days beside the library's weeks",
      same_days(fiscal_period(fiscal::iso_weeks, 2020, week, 53), iso_week(2020, 53)));
PROVE("fiscal weeks: calendars are values",
      apple == fiscal_week_calendar(apple) && !(apple == fiscal::nrf) && sizeof(of_a_calendar<fiscal::nrf>) == 1);
