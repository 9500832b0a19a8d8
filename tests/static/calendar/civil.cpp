// Days, dates, weekdays and ISO weeks against published values.
#include <almanac/calendar/civil.hpp>

#include "prove.hpp"

#include <cstdint>

namespace {

using namespace almanac;

constexpr bool is_week(civil_date date, std::int32_t year, std::int32_t week, std::int32_t day) {
    serial_day const at = to_serial(date);
    return iso_week_of(at) == iso_week_date{year, week} && weekday(at) == day;
}

constexpr bool survives(civil_date date) { return to_civil(to_serial(date)) == date; }

// POSIX time 946684800 is 2000-01-01T00:00:00Z, and 2^31 - 1 seconds end on 2038-01-19 (IEEE Std 1003.1, 4.16).
PROVE("civil: day 0 is 1970-01-01", to_serial({1970, 1, 1}).days == 0);
PROVE("civil: 2000-01-01 is 946684800 seconds later", to_serial({2000, 1, 1}).days == 946684800 / 86400);
PROVE("civil: 2^31 - 1 seconds end on 2038-01-19", to_civil(serial_day{2147483647 / 86400}) == civil_date{2038, 1, 19});
// Modified Julian Day 0 is 1858-11-17, and 40587 is 1970-01-01 (International Astronomical Union, 1973).
PROVE("civil: modified Julian day 0 is 1858-11-17", to_serial({1858, 11, 17}).days == -40587);
// The first day of the Gregorian calendar, 1582-10-15, is Julian day number 2299161; 1970-01-01 is 2440588.
PROVE("civil: 1582-10-15 is Julian day 2299161", to_serial({1582, 10, 15}).days == 2299161 - 2440588);
PROVE("civil: the calendar reaches back to year 1", to_serial({1, 1, 1}).days == -719162);
PROVE("civil: year 0 and negative years go on",
      to_serial({1, 1, 1}) - to_serial({0, 1, 1}) == 366 && to_serial({0, 1, 1}) - to_serial({-1, 1, 1}) == 365);
PROVE("civil: 400 years are 146097 days", to_serial({2400, 3, 1}) - to_serial({2000, 3, 1}) == 146097);
PROVE("civil: the ends of months survive",
      survives({2024, 2, 29}) && survives({2023, 2, 28}) && survives({1900, 2, 28}) && survives({2000, 12, 31}) &&
          survives({-400, 3, 1}) && survives({32767, 12, 31}) && survives({-32767, 1, 1}));
PROVE("civil: leap years of the Gregorian rule",
      is_leap_year(2000) && is_leap_year(2024) && !is_leap_year(1900) && !is_leap_year(2023) && is_leap_year(0));
PROVE("civil: February", days_in_month(2024, 2) == 29 && days_in_month(2023, 2) == 28);
PROVE("civil: which dates exist", is_valid({2024, 2, 29}) && !is_valid({2023, 2, 29}) && !is_valid({2023, 4, 31}) &&
                                      !is_valid({2023, 0, 1}) && !is_valid({2023, 13, 1}) && !is_valid({2023, 1, 0}));

// ISO 8601 week dates, from the table of https://en.wikipedia.org/wiki/ISO_week_date.
PROVE("civil: ISO weeks about the new years of 2005 and 2006",
      is_week({2005, 1, 1}, 2004, 53, 6) && is_week({2005, 1, 2}, 2004, 53, 7) &&
          is_week({2005, 12, 31}, 2005, 52, 6) && is_week({2006, 1, 1}, 2005, 52, 7) &&
          is_week({2006, 1, 2}, 2006, 1, 1));
PROVE("civil: ISO weeks about the new years of 2007 and 2008",
      is_week({2006, 12, 31}, 2006, 52, 7) && is_week({2007, 1, 1}, 2007, 1, 1) &&
          is_week({2007, 12, 30}, 2007, 52, 7) && is_week({2007, 12, 31}, 2008, 1, 1) &&
          is_week({2008, 1, 1}, 2008, 1, 2));
PROVE("civil: ISO weeks about the new years of 2009 and 2010",
      is_week({2008, 12, 28}, 2008, 52, 7) && is_week({2008, 12, 29}, 2009, 1, 1) &&
          is_week({2009, 12, 31}, 2009, 53, 4) && is_week({2010, 1, 3}, 2009, 53, 7));
// The years with 53 weeks from 2000 to 2032 by the same page.
PROVE("civil: years with 53 weeks", weeks_in_iso_year(2004) == 53 && weeks_in_iso_year(2009) == 53 &&
                                        weeks_in_iso_year(2015) == 53 && weeks_in_iso_year(2020) == 53 &&
                                        weeks_in_iso_year(2026) == 53 && weeks_in_iso_year(2032) == 53 &&
                                        weeks_in_iso_year(2024) == 52 && weeks_in_iso_year(2025) == 52);

PROVE("civil: months are added by their last day", plus_months({2024, 1, 31}, 1) == civil_date{2024, 2, 29} &&
                                                       plus_months({2024, 1, 31}, 2) == civil_date{2024, 3, 31} &&
                                                       plus_months({2024, 1, 31}, -2) == civil_date{2023, 11, 30} &&
                                                       plus_months({2024, 12, 1}, 1) == civil_date{2025, 1, 1});

PROVE("civil: dates are written by ISO 8601",
      to_text(civil_date{2024, 1, 31}).view() == "2024-01-31" && to_text(civil_date{7, 1, 3}).view() == "0007-01-03");
PROVE("civil: years outside 0 to 9999 have a sign", to_text(civil_date{-5, 1, 3}).view() == "-0005-01-03" &&
                                                        to_text(civil_date{12024, 1, 3}).view() == "+12024-01-03");
PROVE("civil: dates are read",
      parse_date("2024-02-29") == civil_date{2024, 2, 29} && parse_date("0001-01-01") == civil_date{1, 1, 1});
PROVE("civil: days are ordered and counted", serial_day{1} < serial_day{2} && serial_day{2} - serial_day{5} == -3 &&
                                                 serial_day{2} + 3 == serial_day{5} && serial_day{5} >= serial_day{5});

} // namespace
