// The solar Hijri calendar against published dates: the tests of ICU (icu4j, PersianTest.java) and almanacs.
#include <almanac/calendar/solar_hijri.hpp>

#include "prove.hpp"

namespace {

using namespace almanac;

constexpr bool same(civil_date date, solar_hijri_date hijri) {
    return from_solar_hijri(hijri) == to_serial(date) && to_solar_hijri(to_serial(date)) == hijri;
}

PROVE("solar Hijri: dates of the twentieth century that ICU tests",
      same({1925, 3, 31}, {1304, 1, 11}) && same({1934, 3, 14}, {1312, 12, 23}) &&
          same({1945, 11, 12}, {1324, 8, 21}) && same({1969, 12, 31}, {1348, 10, 10}) &&
          same({1986, 2, 25}, {1364, 12, 6}) && same({1997, 3, 20}, {1375, 12, 30}));
PROVE("solar Hijri: dates of this century that ICU tests",
      same({2007, 2, 22}, {1385, 12, 3}) && same({2011, 1, 11}, {1389, 10, 21}) &&
          same({2090, 3, 19}, {1468, 12, 29}) && same({2005, 9, 22}, {1384, 6, 31}) &&
          same({2005, 9, 23}, {1384, 7, 1}) && same({2006, 3, 20}, {1384, 12, 29}));
// Here the 2820-year cycle fails.
PROVE("solar Hijri: the new year of 1404 is 21 March 2025", same({2025, 3, 21}, {1404, 1, 1}));
PROVE("solar Hijri: 1403 is the leap year, 1404 is not",
      is_solar_hijri_leap_year(1403) && !is_solar_hijri_leap_year(1404) && is_solar_hijri_leap_year(1408));
PROVE("solar Hijri: months of 31, 30 and 29 days",
      days_in_solar_hijri_month(1402, 6) == 31 && days_in_solar_hijri_month(1402, 7) == 30 &&
          days_in_solar_hijri_month(1402, 12) == 29 && days_in_solar_hijri_month(1403, 12) == 30);
PROVE("solar Hijri: the ends of the range",
      same({1827, 3, 22}, {1206, 1, 1}) && same({2119, 3, 21}, {1498, 1, 1}) && same({2120, 3, 20}, {1498, 12, 30}));

} // namespace
