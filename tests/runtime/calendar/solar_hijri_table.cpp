// The official table of leap years: Calendar Center, Institute of Geophysics, University of Tehran,
// "KabiseShamsi1206-1498", https://calendar.ut.ac.ir/Fa/News/Data/Doc/KabiseShamsi1206-1498-new.pdf, as the tests of
// ICU carry it (icu4j, PersianTest.java).
#include <almanac/calendar/solar_hijri.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace {

using namespace almanac;

constexpr int leap_years[] = {
    1210, 1214, 1218, 1222, 1226, 1230, 1234, 1238, 1243, 1247, 1251, 1255, 1259, 1263, 1267, 1271, 1276, 1280,
    1284, 1288, 1292, 1296, 1300, 1304, 1309, 1313, 1317, 1321, 1325, 1329, 1333, 1337, 1342, 1346, 1350, 1354,
    1358, 1362, 1366, 1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420, 1424, 1428,
    1432, 1436, 1441, 1445, 1449, 1453, 1457, 1461, 1465, 1469, 1474, 1478, 1482, 1486, 1490, 1494, 1498,
};

} // namespace

TEST_CASE("solar Hijri: leap years and new years from 1206 to 1498 are those of the official table") {
    serial_day new_year = to_serial({1827, 3, 22}); // 1206, the first row
    for (int year = 1206; year <= 1498; ++year) {
        INFO(year);
        bool const leap = std::binary_search(std::begin(leap_years), std::end(leap_years), year);
        REQUIRE(from_solar_hijri({year, 1, 1}) == new_year);
        REQUIRE(is_solar_hijri_leap_year(year) == leap);
        new_year = new_year + (leap ? 366 : 365);
    }
}

TEST_CASE("solar Hijri: new years of the official table") {
    struct row {
        int year;
        civil_date first;
    };
    for (row const& r :
         {row{1210, {1831, 3, 21}}, row{1243, {1864, 3, 20}}, row{1276, {1897, 3, 20}}, row{1281, {1902, 3, 22}},
          row{1330, {1951, 3, 22}}, row{1375, {1996, 3, 20}}, row{1391, {2012, 3, 20}}, row{1401, {2022, 3, 21}},
          row{1403, {2024, 3, 20}}, row{1404, {2025, 3, 21}}, row{1405, {2026, 3, 21}}, row{1408, {2029, 3, 20}},
          row{1437, {2058, 3, 21}}, row{1470, {2091, 3, 21}}, row{1478, {2099, 3, 20}}, row{1498, {2119, 3, 21}}})
        REQUIRE(to_civil(from_solar_hijri({r.year, 1, 1})) == r.first);
}

TEST_CASE("solar Hijri: years and dates outside are refused") {
    REQUIRE_THROWS_AS(from_solar_hijri({1205, 1, 1}), domain_error);
    REQUIRE_THROWS_AS(from_solar_hijri({1499, 1, 1}), domain_error);
    REQUIRE_THROWS_AS(from_solar_hijri({1402, 12, 30}), domain_error);
    REQUIRE_THROWS_AS(from_solar_hijri({1403, 0, 1}), domain_error);
    REQUIRE_THROWS_AS(from_solar_hijri({1403, 13, 1}), domain_error);
    std::string const outside = " is outside the solar Hijri years 1206 to 1498, where the 33-year rule holds";
    REQUIRE(message_of<domain_error>([] {
                return to_solar_hijri(to_serial({1827, 3, 21}));
            }) == "the day 1827-3-21" + outside);
    REQUIRE(message_of<domain_error>([] {
                return to_solar_hijri(to_serial({2120, 3, 21}));
            }) == "the day 2120-3-21" + outside);
    REQUIRE_THROWS_WITH(from_solar_hijri({1402, 12, 30}), "there is no solar Hijri date 1402-12-30");
}
