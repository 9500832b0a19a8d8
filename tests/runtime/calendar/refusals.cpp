// What the calendar refuses at run time, and in which words.
#include <almanac/calendar.hpp>
#include <almanac/calendar/country_fiscal_years.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string>

namespace {

using namespace almanac;

} // namespace

TEST_CASE("calendar: makers refuse what does not exist") {
    REQUIRE(message_of<domain_error>([] { return month(2024, 13); }) == "13 is not a month from 1 to 12");
    REQUIRE(message_of<domain_error>([] { return month(2024, 0); }) == "0 is not a month from 1 to 12");
    REQUIRE(message_of<domain_error>([] { return quarter(2024, 5); }) == "5 is not a quarter from 1 to 4");
    REQUIRE(message_of<domain_error>([] { return trimester(2024, 4); }) ==
            "4 is not a trimester (four months) from 1 to 3");
    REQUIRE(message_of<domain_error>([] { return half(2024, -1); }) == "-1 is not a half year: 1 or 2");
    REQUIRE(message_of<domain_error>([] { return year(0); }) == "0 is not a year from 1 to 9999");
    REQUIRE(message_of<domain_error>([] { return year(10000); }) == "10000 is not a year from 1 to 9999");
    REQUIRE(message_of<domain_error>([] { return day(2023, 2, 29); }) == "there is no date 2023-2-29");
    REQUIRE(message_of<domain_error>([] {
                return day(to_serial({10000, 1, 1}));
            }) == "10000 is not a year from 1 to 9999");
    REQUIRE(message_of<domain_error>([] { return iso_week(2024, 53); }) == "the ISO year 2024 has no week 53");
    REQUIRE(message_of<domain_error>([] { return days_in_month(2024, 13); }) == "13 is not a month from 1 to 12");
    REQUIRE(message_of<domain_error>([] { return to_serial({40000, 1, 1}); }) == "there is no date 40000-1-1");
}

TEST_CASE("calendar: spans, open periods and moments refuse each other") {
    REQUIRE(message_of<domain_error>([] { return span(year(2024), year(2020)); }) ==
            "the period would end before it begins");
    REQUIRE(message_of<domain_error>([] { return span(no_period(), year(2020)); }) ==
            "no period was given: it has no days");
    REQUIRE(message_of<domain_error>([] { return span(year(2020), by(year(2030))); }).find("a moment") == 0);
    REQUIRE(message_of<domain_error>([] {
                return span(year(2020), since(year(2030)));
            }).find("a period without an end") == 0);
    REQUIRE(message_of<domain_error>([] { return since(since(year(2020))); }).find("\"since\", \"by\" and \"as of\"") ==
            0);
    REQUIRE(message_of<domain_error>([] { return as_of(by(year(2020))); }).find("\"since\", \"by\" and \"as of\"") ==
            0);
    REQUIRE(message_of<domain_error>([] { return by(no_period()); }) == "no period was given: it has no days");
}

TEST_CASE("calendar: lengths are refused where there are none") {
    REQUIRE(message_of<domain_error>([] {
                return length_in_days(since(year(2020)));
            }).find("a period without an end") == 0);
    REQUIRE(message_of<domain_error>([] { return length_in_days(by(year(2030))); }) ==
            "a moment (\"by\", \"as of\") has no length; ask its period");
    REQUIRE(message_of<domain_error>([] { return length_in_days(no_period()); }).find("no period was given") == 0);
    REQUIRE(message_of<domain_error>([] { return length_in_years(as_of(year(2020))); }).find("a moment") == 0);
    REQUIRE(message_of<domain_error>([] {
                return overlap(since(year(2020)), year(2024));
            }).find("a period without an end") == 0);
    REQUIRE(message_of<domain_error>([] { return last_day(since(year(2020))); }).find("a period without an end") == 0);
}

TEST_CASE("calendar: relations with no period are unknown") {
    REQUIRE_THROWS_AS(relation(no_period(), year(2024)), domain_error);
    REQUIRE_THROWS_AS(contains(year(2024), no_period()), domain_error);
    REQUIRE_THROWS_AS(contains(no_period(), serial_day{0}), domain_error);
    REQUIRE_THROWS_AS(overlaps(no_period(), no_period()), domain_error);
    REQUIRE_THROWS_AS(abuts(no_period(), year(2024)), domain_error);
    REQUIRE(message_of<domain_error>([] { return intersection(year(2020), year(2024)); }) ==
            "the two periods share no day");
    REQUIRE(message_of<domain_error>([] { return hull(until(year(2019)), since(year(2024))); }) ==
            "the two periods together have neither a beginning nor an end");
}

TEST_CASE("calendar: only regular kinds step, and only exact parts divide") {
    REQUIRE(message_of<domain_error>([] { return next(since(year(2020))); }).find("only a day, week, month") == 0);
    REQUIRE(message_of<domain_error>([] {
                return previous(span(year(2020), year(2024)));
            }).find("only a day, week, month") == 0);
    REQUIRE(message_of<domain_error>([] { return next(year(9999)); }) == "10000 is not a year from 1 to 9999");
    REQUIRE(message_of<domain_error>([] { return previous(year(1)); }) == "0 is not a year from 1 to 9999");
    REQUIRE(message_of<domain_error>([] {
                return subperiods(year(2024), period_kind::week);
            }).find("the period is not a whole number") == 0);
    REQUIRE(message_of<domain_error>([] {
                return subperiods(month(2024, 2), period_kind::quarter);
            }).find("the period is not a whole number") == 0);
    REQUIRE(message_of<domain_error>([] {
                return subperiods(year(2024), period_kind::span);
            }).find("the kind is not one that repeats") == 0);
    REQUIRE(message_of<domain_error>([] {
                return subperiods(since(year(2024)), period_kind::month);
            }).find("a period without an end") == 0);
    REQUIRE(message_of<domain_error>([] {
                return periods(year(2020), quarter(2024, 1));
            }).find("a range of periods needs") == 0);
    REQUIRE(message_of<domain_error>([] { return periods(year(2024), year(2020)); }) ==
            "the period would end before it begins");
    REQUIRE(message_of<domain_error>([] { return year_of(span(year(2020), year(2024))); }) ==
            "the period lies in more than one year");
    REQUIRE(message_of<domain_error>([] { return year_of(no_period()); }).find("no period was given") == 0);
}

TEST_CASE("calendar: fiscal years outside their calendar are refused") {
    REQUIRE(message_of<domain_error>([] { return period(fiscal_year<fiscal::afghanistan>{1395}); }) ==
            "no source says that this fiscal calendar of AFG was in force in the fiscal year 1395");
    REQUIRE(message_of<domain_error>([] { return period(fiscal_year<fiscal::afghanistan>{1391}); }) ==
            "no source says that this fiscal calendar of AFG was in force in the fiscal year 1391");
    REQUIRE(message_of<domain_error>([] { return next(fiscal_year<fiscal::afghanistan_jadi>{1400}); }) ==
            "no source says that this fiscal calendar of AFG was in force in the fiscal year 1401");
    REQUIRE(message_of<domain_error>([] { return period(fiscal_year<fiscal::united_states>{1976}); }) ==
            "no source says that this fiscal calendar of USA was in force in the fiscal year 1976");
    REQUIRE(message_of<domain_error>([] { return fiscal_quarter<fiscal::pakistan>(2024, 5); }) ==
            "5 is not a quarter from 1 to 4");
    REQUIRE(message_of<domain_error>([] { return fiscal::sdmx(2, 29); }) ==
            "a fiscal year cannot start on --02-29: not every year has that day");
    REQUIRE(message_of<domain_error>([] { return fiscal::sdmx(13, 1); }) == "13 is not a month from 1 to 12");
    REQUIRE(message_of<domain_error>([] {
                return fiscal_period(fiscal::pakistan, 2024, period_kind::year, 1);
            }).find("the kind is not one of a fiscal") == 0);
    REQUIRE(message_of<domain_error>([] {
                return fiscal_period(fiscal::pakistan, 2024, period_kind::fiscal_trimester, 4);
            }) == "4 is not a part of the fiscal year from 1 to 3");
    fiscal_calendar by_hand = fiscal::iran;
    by_hand.start_day = 30;
    REQUIRE(message_of<domain_error>([&] { return fiscal_period(by_hand, 1403); }) ==
            "a fiscal year cannot start on --01-30: not every year has that day");
}

TEST_CASE("calendar: SDMX has no text for open periods and moments") {
    REQUIRE(message_of<domain_error>([] { return to_sdmx_text(since(year(2020))); }).find("SDMX has no TIME_PERIOD") ==
            0);
    REQUIRE(message_of<domain_error>([] { return to_sdmx_text(as_of(year(2020))); }).find("SDMX has no TIME_PERIOD") ==
            0);
    REQUIRE(message_of<domain_error>([] { return to_sdmx_text(no_period()); }).find("SDMX has no TIME_PERIOD") == 0);
    constexpr fiscal_calendar by_end{calendar_system::gregorian, 7, 1, naming::by_end, "BGD"};
    REQUIRE(message_of<domain_error>([&] { return to_sdmx_text(fiscal_period(by_end, 1)); }) ==
            "0 is not a year from 1 to 9999");
    REQUIRE(to_sdmx_text(fiscal_period(by_end, 2)) == "0001-A1");
}

TEST_CASE("calendar: a period so many later that does not exist is refused") {
    REQUIRE(message_of<domain_error>([] { return year(9999) + 1; }) == "10000 is not a year from 1 to 9999");
    REQUIRE(message_of<domain_error>([] { return year(1) - 1; }) == "0 is not a year from 1 to 9999");
    REQUIRE(message_of<domain_error>([] { return day(9999, 12, 31) + 1; }) == "10000 is not a year from 1 to 9999");
    REQUIRE(message_of<domain_error>([] { return day(1, 1, 1) - 1; }) == "0 is not a year from 1 to 9999");
    REQUIRE_THROWS_AS(month(2024, 1) + INT64_MAX, domain_error);
    REQUIRE_THROWS_AS(month(2024, 1) - INT64_MIN, domain_error);
    REQUIRE_THROWS_AS(iso_week(2024, 1) + INT64_MIN, domain_error);
    REQUIRE_THROWS_AS(day(2024, 1, 1) - INT64_MAX, domain_error);
    REQUIRE(message_of<domain_error>([] { return since(year(2020)) + 1; }).find("only a day, week, month") == 0);
    REQUIRE_THROWS_AS(no_period() + 1, domain_error);
    REQUIRE_THROWS_AS(period(fiscal_year<fiscal::afghanistan>{1390}) + 1, domain_error);
    REQUIRE_THROWS_AS((fiscal_quarter<fiscal::india>{INT32_MAX, 4} + 1), domain_error);
    REQUIRE((fiscal_quarter<fiscal::india>{2024, 4} - INT32_MIN).year == 2024 + 536870912);
}

TEST_CASE("calendar: a fiscal year that is not known is refused, with the way out") {
    REQUIRE(message_of<domain_error>([] { return fiscal_calendar_of("RWA"); }) ==
            "no source at hand states the fiscal year of \"RWA\" without another that contradicts it; write it as a "
            "fiscal_calendar");
    REQUIRE_THROWS_AS(fiscal_calendar_of("XYZ", naming::by_end), domain_error);
    REQUIRE(message_of<domain_error>([] { return fiscal_calendar_of("KEN"); }) ==
            "which year a single number names in KEN is not known: say it, fiscal_calendar_of(area, naming::by_end)");
    REQUIRE_THROWS_AS(parse_period("FY2024[KEN]"), parse_error);
    REQUIRE_THROWS_AS(parse_period("FY2024[KEN]", fiscal::country_rules()), parse_error);
    REQUIRE_THROWS_AS(parse_period("FY2014[JPN]", fiscal::country_rules()), parse_error);
    REQUIRE(parse_period("FY2015[JPN]", fiscal::country_rules()) == fiscal_period(fiscal_calendar_of("JPN"), 2015));
}
