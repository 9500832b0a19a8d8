// Periods in and out of text: the classes of SDMX TIME_PERIOD (SDMXCommon.xsd), ISO 8601, and the library's own forms.
#include <almanac/calendar.hpp>

#include "prove.hpp"

#include <string_view>

namespace {

using namespace almanac;

constexpr bool reads(std::string_view text, period const& expected) { return parse_period(text) == expected; }
constexpr bool both(std::string_view text, period const& value) {
    return parse_period(text) == value && to_text(value).view() == text;
}
constexpr bool lenient(std::string_view text, period const& expected) { return parse_period_lenient(text) == expected; }
constexpr serial_day on(std::int32_t year, std::int32_t month, std::int32_t day) {
    return to_serial({year, month, day});
}

constexpr fiscal_calendar bangladesh{calendar_system::gregorian, 7, 1, naming::by_end, "BGD"};
constexpr fiscal_calendar solar{calendar_system::solar_hijri, 10, 1, naming::by_start, ""};

PROVE("text: Gregorian",
      both("2014", year(2014)) && both("2014-01", month(2014, 1)) && both("2014-01-31", day(2014, 1, 31)));
PROVE("text: halves, trimesters, quarters, weeks",
      both("2024-S1", half(2024, 1)) && both("2024-T3", trimester(2024, 3)) && both("2024-Q4", quarter(2024, 4)) &&
          both("2024-W05", iso_week(2024, 5)) && both("2020-W53", iso_week(2020, 53)));
PROVE("text: reporting forms of the calendar year", reads("2024-A1", year(2024)) && reads("2024-M07", month(2024, 7)) &&
                                                        reads("2024-D366", day(2024, 12, 31)) &&
                                                        reads("2024-D001", day(2024, 1, 1)));
// The day pattern of SDMXCommon.xsd leaves out D010, D020 ... D090; the text of the standard does not.
PROVE("text: days that the schema forgot",
      reads("2024-D010", day(2024, 1, 10)) && reads("2024-D090", day(2024, 3, 30)));
PROVE("text: a day and a duration", reads("2020-01-01/P5Y", span(on(2020, 1, 1), on(2024, 12, 31))) &&
                                        reads("2020-01-01/P1Y6M", span(on(2020, 1, 1), on(2021, 6, 30))) &&
                                        reads("2020-01-31/P1M", span(on(2020, 1, 31), on(2020, 2, 28))) &&
                                        reads("2020-01-01/P90D", span(on(2020, 1, 1), on(2020, 3, 30))) &&
                                        reads("2020-01-01/P1D", day(2020, 1, 1)));
PROVE("text: midnight before a duration is exact",
      reads("2011-06-17T00:00:00/P1M", span(on(2011, 6, 17), on(2011, 7, 16))) &&
          reads("2011-06-17T00:00:00.000Z/P1D", day(2011, 6, 17)));
// ISO 8601-1:2019, 5.2 and 5.5: ordinal and week dates, the basic format, durations at either end, what both ends of an
// interval have in common said once. ISO 8601-2:2019 (EDTF): open ends. 2024-W05 begins on Monday 29 January.
PROVE("text: days of the year and of the week",
      reads("2024-001", day(2024, 1, 1)) && reads("2024-366", day(2024, 12, 31)) &&
          reads("2024-W05-1", day(2024, 1, 29)) && reads("2024-W05-7", day(2024, 2, 4)));
PROVE("text: the basic format", reads("20240131", day(2024, 1, 31)) && reads("2024031", day(2024, 1, 31)) &&
                                    reads("2024W05", iso_week(2024, 5)) && reads("2024W057", day(2024, 2, 4)));
PROVE("text: a duration of weeks, and one before its end",
      reads("2024-01-01/P1W", span(on(2024, 1, 1), on(2024, 1, 7))) &&
          reads("P2W/2024-01-14", span(on(2024, 1, 1), on(2024, 1, 14))) &&
          reads("P1Y/2024-12-31", span(on(2024, 1, 1), on(2024, 12, 31))) &&
          reads("P1M/2024-02-29", span(on(2024, 2, 1), on(2024, 2, 29))) && reads("P1D/2024-01-01", day(2024, 1, 1)));
PROVE("text: an end that is cut short", reads("2024-01/06", span(month(2024, 1), month(2024, 6))) &&
                                            reads("2024-01-15/20", span(on(2024, 1, 15), on(2024, 1, 20))) &&
                                            reads("2024-01-15/02-20", span(on(2024, 1, 15), on(2024, 2, 20))));
PROVE("text: open ends", reads("../2019", until(year(2019))) && reads("2020/..", since(year(2020))) &&
                             both("until 2019", until(year(2019))) &&
                             both("until 2024-03-31", until(day(2024, 3, 31))) &&
                             both("until FY2020[PAK]", until(fiscal_year<fiscal::pakistan>{2020})));
PROVE("text: a year without the 1 of A1", reads("2024-A", year(2024)));
PROVE("text: intervals of ISO 8601", both("2020-01-01/2024-12-31", span(on(2020, 1, 1), on(2024, 12, 31))) &&
                                         both("2020/2024", span(year(2020), year(2024))) &&
                                         both("2023-Q3/2024-Q2", span(quarter(2023, 3), quarter(2024, 2))) &&
                                         reads("2020/2024-Q1", span(on(2020, 1, 1), on(2024, 3, 31))));
PROVE("text: time zones are read and left out", reads("2000-Q1+05:00", quarter(2000, 1)) &&
                                                    reads("2014Z", year(2014)) &&
                                                    reads("2014-01-31-14:00", day(2014, 1, 31)));
// A year five hours west, not a month; a month five hours west, not a day.
PROVE("text: a zone that looks like a month",
      reads("2014-05:00", year(2014)) && reads("2014-01-05:00", month(2014, 1)));
PROVE("text: the zone can be kept", parse_zoned_period("2000-Q1+05:30").offset_minutes == 330 &&
                                        parse_zoned_period("2014-05:00").offset_minutes == -300 &&
                                        parse_zoned_period("2014Z").has_zone && !parse_zoned_period("2014").has_zone);

PROVE("text: fiscal years of known countries", both("FY2024[PAK]", fiscal_year<fiscal::pakistan>{2024}) &&
                                                   both("FY2024[IND]", fiscal_year<fiscal::india>{2024}) &&
                                                   both("FY1403[IRN]", fiscal_year<fiscal::iran>{1403}) &&
                                                   both("FY2024[USA]", fiscal_year<fiscal::united_states>{2024}));
PROVE("text: the year tells Afghanistan's calendar",
      both("FY1404[AFG]", fiscal_year<fiscal::afghanistan>{1404}) &&
          both("FY1395[AFG]", fiscal_year<fiscal::afghanistan_jadi>{1395}));
PROVE("text: parts of fiscal years",
      both("FY2024-Q1[PAK]", fiscal_quarter<fiscal::pakistan>{2024, 1}) &&
          both("FY2024-M12[PAK]", fiscal_period(fiscal::pakistan, 2024, period_kind::fiscal_month, 12)) &&
          both("FY2024-S2[IND]", fiscal_period(fiscal::india, 2024, period_kind::fiscal_half, 2)) &&
          both("FY2024-T2[IND]", fiscal_period(fiscal::india, 2024, period_kind::fiscal_trimester, 2)));
PROVE("text: fiscal years of a user's calendar", both("FY2024[BGD --07-01 end]", fiscal_year<bangladesh>{2024}) &&
                                                     both("FY1403[SH --10-01 start]", fiscal_year<solar>{1403}));
PROVE("text: spans of fiscal years",
      both("FY2020[PAK]/FY2024[PAK]", span(fiscal_year<fiscal::pakistan>{2020}, fiscal_year<fiscal::pakistan>{2024})));
PROVE("text: open, moments and none", both("since 2020", since(year(2020))) && both("by 2030", by(year(2030))) &&
                                          both("as of 2025-03", as_of(month(2025, 3))) && both("none", no_period()) &&
                                          both("since FY2020[PAK]", since(fiscal_year<fiscal::pakistan>{2020})) &&
                                          both("as of 2020-01-01/2024-12-31", as_of(span(year(2020), year(2024)))));

// SDMX 2.1, section 6 (Technical Notes), an example of date resolution: with the start --07-01, 2010-Q2 is 2010-10-01
// to 2010-12-31. 2011-W36 by its rule for weeks: 1 July 2011 is a Friday, so the base is three days later, Monday 4
// July; 35 weeks on is 5 March 2012.
PROVE("text: the examples of the SDMX Technical Notes",
      same_days(parse_sdmx_period("2010-Q2", "--07-01"), span(on(2010, 10, 1), on(2010, 12, 31))) &&
          same_days(parse_sdmx_period("2011-W36", "--07-01"), span(on(2012, 3, 5), on(2012, 3, 11))));
PROVE("text: SDMX reporting periods",
      parse_sdmx_period("2023-A1", "--07-01") == period(fiscal_year<fiscal::sdmx(7, 1)>{2023}) &&
          same_days(parse_sdmx_period("2023-Q2", "--07-01"), quarter(2023, 4)) &&
          same_days(parse_sdmx_period("2023-M07", "--07-01"), month(2024, 1)) &&
          parse_sdmx_period("2023-D185", "--07-01") == day(2024, 1, 1) &&
          parse_sdmx_period("2023-07", "--07-01") == month(2023, 7));
// Week 1 begins on the Monday nearest to the start: 1 July 2023 is a Saturday, so Monday 3 July; 1 July 2024 is a
// Monday; 1 July 2020 is a Wednesday, so Monday 29 June.
PROVE("text: SDMX reporting weeks", parse_sdmx_period("2023-W01", "--07-01").first == on(2023, 7, 3) &&
                                        parse_sdmx_period("2024-W01", "--07-01").first == on(2024, 7, 1) &&
                                        parse_sdmx_period("2020-W01", "--07-01").first == on(2020, 6, 29));
PROVE("text: a reporting year keeps its start",
      both("2023-A1[--07-01]", fiscal_year<fiscal::sdmx(7, 1)>{2023}) &&
          both("2023-Q2[--07-01]", fiscal_quarter<fiscal::sdmx(7, 1)>{2023, 2}));
PROVE("text: out to SDMX", to_sdmx_text(year(2024)).view() == "2024" &&
                               to_sdmx_text(half(2024, 2)).view() == "2024-S2" &&
                               to_sdmx_text(fiscal_year<fiscal::pakistan>{2024}).view() == "2023-A1" &&
                               sdmx_reporting_year_start_day(fiscal_year<fiscal::pakistan>{2024}).view() == "--07-01" &&
                               sdmx_reporting_year_start_day(year(2024)).view() == "--01-01" &&
                               to_sdmx_text(span(year(2020), year(2024))).view() == "2020-01-01/P5Y" &&
                               to_sdmx_text(span(on(2020, 1, 1), on(2021, 6, 30))).view() == "2020-01-01/P1Y6M" &&
                               to_sdmx_text(fiscal_year<fiscal::iran>{1403}).view() == "2024-03-20/P366D");

PROVE("text: common but not canonical", lenient("2016M01", month(2016, 1)) && lenient("2010Q1", quarter(2010, 1)) &&
                                            lenient("2016M1", month(2016, 1)) && lenient("2016-M1", month(2016, 1)) &&
                                            lenient("2010H2", half(2010, 2)) && lenient("2010-h2", half(2010, 2)) &&
                                            lenient("2010W05", iso_week(2010, 5)) && lenient("2010A1", year(2010)) &&
                                            lenient("YR2016", year(2016)) && lenient(" 2016 ", year(2016)));
PROVE("text: the part before the year",
      lenient("Q1 2024", quarter(2024, 1)) && lenient("H2-2024", half(2024, 2)) &&
          lenient("t3 2024", trimester(2024, 3)) && lenient("2024 Q1", quarter(2024, 1)) &&
          lenient("2024W5", iso_week(2024, 5)) && lenient("until Q1 2024", until(quarter(2024, 1))));
PROVE("text: months in words", lenient("Jan 2024", month(2024, 1)) && lenient("SEPT 2024", month(2024, 9)) &&
                                   lenient("may-2024", month(2024, 5)) && lenient("December 2024", month(2024, 12)) &&
                                   lenient("31 March 2024", day(2024, 3, 31)) &&
                                   lenient("1-Feb-2024", day(2024, 2, 1)) && lenient("29 Feb 2024", day(2024, 2, 29)));
PROVE("text: fiscal years with two numbers",
      lenient("FY2023-24[PAK]", fiscal_year<fiscal::pakistan>{2024}) &&
          lenient("FY2023/24[IND]", fiscal_year<fiscal::india>{2024}) &&
          lenient("FY1394-95[AFG]", fiscal_year<fiscal::afghanistan_jadi>{1395}) &&
          lenient("FY1999-00[PAK]", fiscal_year<fiscal::pakistan>{2000}));
PROVE("text: a date with a time, leniently",
      lenient("2014-01-31T13:15:41Z", as_of(day(2014, 1, 31))) && lenient("2014-01-31T00:00:00/P1D", day(2014, 1, 31)));

constexpr bool says(period const& p, std::string_view words) { return to_words(p).view() == words; }
PROVE("text: words for regular kinds",
      says(year(2024), "2024") && says(month(2025, 3), "March 2025") && says(quarter(2025, 1), "Q1 2025") &&
          says(half(2025, 1), "H1 2025") && says(trimester(2025, 2), "T2 2025") &&
          says(day(2024, 3, 31), "31 March 2024") && says(iso_week(2024, 5), "week 5 of 2024"));
PROVE("text: words for fiscal kinds",
      says(fiscal_year<fiscal::pakistan>{2024}, "fiscal year 2024 (July 2023 to June 2024)") &&
          says(fiscal_quarter<fiscal::pakistan>{2024, 1}, "Q1 of fiscal year 2024 (July 2023 to September 2023)") &&
          says(fiscal_year<fiscal::iran>{1403}, "fiscal year 1403 (20 March 2024 to 20 March 2025)") &&
          says(fiscal_year<fiscal::sdmx(7, 1)>{2023}, "reporting year 2023 (July 2023 to June 2024)") &&
          says(span(fiscal_year<fiscal::pakistan>{2020}, fiscal_year<fiscal::pakistan>{2024}),
               "fiscal year 2020 to fiscal year 2024 (July 2019 to June 2024)"));
PROVE("text: words for the others",
      says(span(year(2020), year(2024)), "2020 to 2024") && says(since(year(2020)), "since 2020") &&
          says(until(month(2019, 3)), "until March 2019") && says(by(year(2030)), "by 2030") &&
          says(as_of(month(2025, 3)), "as of March 2025") && says(no_period(), "no period given") &&
          says(since(fiscal_year<fiscal::pakistan>{2020}), "since fiscal year 2020 (July 2019 to June 2020)"));

} // namespace
