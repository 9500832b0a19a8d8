// The light header's day arithmetic against Howard Hinnant's `date`, day by day.
#include <almanac/calendar.hpp>
#include <almanac/with/date.hpp>
#include <almanac/with/date_iso_week.hpp>
#include <almanac/with/date_solar_hijri.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <set>

namespace {

using namespace almanac;

// The days of `date` from 1 January of one year to 31 December of another.
template <class Check>
bool for_every_day(int first_year, int last_year, Check check) {
    date::sys_days const past = date::year{last_year + 1} / 1 / 1;
    for (date::sys_days day = date::year{first_year} / 1 / 1; day != past; day += date::days{1}) {
        if (!check(day)) {
            UNSCOPED_INFO("first difference at " << date::format("%F", day));
            return false;
        }
    }
    return true;
}

bool same_date(date::sys_days day) {
    date::year_month_day const expected = day;
    serial_day const at = from_sys_days(day);
    civil_date const found = to_civil(at);
    return found.year == int(expected.year()) && found.month == int(unsigned(expected.month())) &&
           found.day == int(unsigned(expected.day())) && to_serial(found) == at;
}

bool same_week(date::sys_days day) {
    serial_day const at = from_sys_days(day);
    iso_week::year_weeknum_weekday const expected = day;
    iso_week_date const found = iso_week_of(at);
    return weekday(at) == int(date::weekday(day).iso_encoding()) && found.year == int(expected.year()) &&
           found.week == int(unsigned(expected.weeknum()));
}

} // namespace

TEST_CASE("calendar: every date from 1500 to 2500 is date's") { REQUIRE(for_every_day(1500, 2500, same_date)); }

TEST_CASE("calendar: every date about year 0 and at the ends of date's range is date's") {
    REQUIRE(for_every_day(-401, 401, same_date));
    REQUIRE(for_every_day(-32767, -32700, same_date));
    REQUIRE(for_every_day(32700, 32766, same_date));
}

TEST_CASE("calendar: every weekday and ISO week from 1500 to 2500 is date's") {
    REQUIRE(for_every_day(1500, 2500, same_week));
}

TEST_CASE("calendar: the length of every month and the leap years are date's") {
    for (int year = -1000; year <= 4000; ++year) {
        REQUIRE(is_leap_year(year) == date::year{year}.is_leap());
        for (int month = 1; month <= 12; ++month) {
            auto const last = date::year{year} / month / date::last;
            if (days_in_month(year, month) != int(unsigned(last.day()))) FAIL(year << '-' << month);
        }
    }
}

TEST_CASE("calendar: adding months is date's, with the day clipped") {
    for (int months = -30; months <= 30; ++months) {
        for (int day = 28; day <= 31; ++day) {
            auto const target = date::year{2024} / 1 + date::months{months};
            auto const last = unsigned((target / date::last).day());
            civil_date const found = plus_months({2024, 1, day}, months);
            REQUIRE(found.year == int(target.year()));
            REQUIRE(found.month == int(unsigned(target.month())));
            REQUIRE(found.day == int(std::min(last, unsigned(day))));
        }
    }
}

TEST_CASE("calendar: the months of `date` are our months") {
    for (auto month = date::year{1999} / 12; month < date::year{2005} / 1; month += date::months{1}) {
        period const p = from_year_month(month);
        REQUIRE(to_year_month(p) == month);
        REQUIRE(to_sys_days(p.first) == date::sys_days(month / 1));
        REQUIRE(to_sys_days(last_day(p)) == date::sys_days(month / date::last));
    }
    REQUIRE(message_of<domain_error>([] { return to_year_month(year(2024)); }) == "the period is not a calendar month");
    REQUIRE_THROWS_AS(from_year_month_day(date::year{2023} / 2 / 29), domain_error);
    REQUIRE(from_year_month_day(date::year{2024} / 2 / 29) == civil_date{2024, 2, 29});
    REQUIRE(to_year_month_day(serial_day{0}) == date::year{1970} / 1 / 1);
    REQUIRE(to_weekday(serial_day{0}) == date::Thursday);
}

TEST_CASE("calendar: the weeks of `date` are our weeks") {
    REQUIRE(from_year_weeknum(iso_week::year{2020} / 53) == almanac::iso_week(2020, 53));
    REQUIRE_THROWS_AS(from_year_weeknum(iso_week::year{2024} / 53), domain_error);
    REQUIRE(to_year_weeknum_weekday(to_serial({2021, 1, 3})) == iso_week::year{2020} / 53 / iso_week::sun);
}

TEST_CASE("calendar: days and periods are formatted by date") {
    REQUIRE(format("%d %b %Y", to_serial({2024, 1, 31})) == "31 Jan 2024");
    REQUIRE(format("%d/%m/%Y", quarter(2024, 1)) == "01/01/2024 to 31/03/2024");
    REQUIRE(format("%F", day(2024, 1, 31)) == "2024-01-31");
    REQUIRE(format("%G-W%V", almanac::iso_week(2020, 53), "/") == "2020-W53/2020-W53");
    REQUIRE_THROWS_AS(format("%F", since(year(2020))), domain_error);
}

// date follows the 2820-year cycle and we the official table; the new years differ in these years and in no other.
TEST_CASE("calendar: the solar Hijri new years are date's but for those where the 2820-year cycle leaves the official "
          "table") {
    std::set<int> different;
    for (int year = earliest_solar_hijri_year; year <= latest_solar_hijri_year; ++year) {
        serial_day const ours = from_solar_hijri({year, 1, 1});
        serial_day const theirs = from_date_solar_hijri(solar_hijri::year{year} / 1 / 1);
        if (ours != theirs) different.insert(year);
        REQUIRE(std::abs(ours - theirs) <= 1);
    }
    REQUIRE(different == std::set<int>{1210, 1243, 1404, 1437, 1470});
}

TEST_CASE("calendar: every solar Hijri date outside those years is date's") {
    std::set<int> const different{1209, 1210, 1242, 1243, 1403, 1404, 1436, 1437, 1469, 1470};
    int compared = 0;
    for (serial_day at = from_solar_hijri({1206, 1, 1}); at < from_solar_hijri({1498, 12, 30}); at = at + 1) {
        solar_hijri_date const ours = to_solar_hijri(at);
        REQUIRE(from_solar_hijri(ours) == at);
        if (different.contains(ours.year)) continue;
        solar_hijri::year_month_day const theirs = to_date_solar_hijri(at);
        ++compared;
        if (ours.year != int(theirs.year()) || ours.month != int(unsigned(theirs.month())) ||
            ours.day != int(unsigned(theirs.day())))
            FAIL(to_text(at).view());
    }
    REQUIRE(compared > 280 * 365);
}
