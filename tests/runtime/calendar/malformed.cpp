// Texts that are no period: each is refused at its column, with what stood there and what would have been right.
#include "malformed.hpp"

#include <almanac/calendar.hpp>

#include <random>
#include <string>
#include <string_view>

namespace {

using namespace almanac;

constexpr std::string_view four_digits = "a year of four digits, 0001 to 9999";
constexpr std::string_view the_end = "the end of the period";
constexpr std::string_view whole_days = "a day without a time: a period counts whole days";
constexpr std::string_view two_digit_month = "a month of two digits, 01 to 12";
constexpr std::string_view in_force = "a fiscal year in which a known calendar of that country is in force";
constexpr std::string_view country = "a country whose fiscal year is known";

constexpr malformed texts[] = {
    {"", 1, "", four_digits},
    {" ", 1, " ", four_digits},
    {" 2024", 1, " 2024", four_digits},
    {"2024 ", 5, " ", the_end},
    {"24", 1, "24", four_digits},
    {"202", 1, "202", four_digits},
    {"20244", 5, "4", "a month and day (20240131)"},
    {"0000", 1, "0000", four_digits},
    {"-2024", 1, "-2024", four_digits},
    {"+2024", 1, "+2024", four_digits},
    {"2024AD", 5, "AD", the_end},
    {"year", 1, "year", four_digits},
    {"2O24", 1, "2O24", four_digits},
    {"2024-", 6, "", "a month, or one of A1"},
    {"2024-1", 6, "1", two_digit_month},
    {"2024-00", 6, "00", two_digit_month},
    {"2024-13", 6, "13", two_digit_month},
    {"2024-1a", 6, "1a", two_digit_month},
    {"2024/", 6, "", four_digits},
    {"2024-01-", 9, "", "a day of that month, 01 to 31"},
    {"2024-01-1", 9, "1", "a day of that month, 01 to 31"},
    {"2024-01-00", 9, "00", "a day of that month, 01 to 31"},
    {"2024-01-32", 9, "32", "a day of that month, 01 to 31"},
    {"2024-04-31", 9, "31", "a day of that month, 01 to 30"},
    {"2023-02-29", 9, "29", "a day of that month, 01 to 28"},
    {"2024-02-30", 9, "30", "a day of that month, 01 to 29"},
    {"2024-01-311", 11, "1", the_end},
    {"2024.01.31", 5, ".01.31", the_end},
    {"31.01.2024", 1, "31.01.2024", four_digits},
    {"202401", 5, "01", "a month and day (20240131)"},
    {"20240132", 7, "32", "a day of that month, 01 to 31"},
    {"202401311", 5, "01311", "a month and day (20240131)"},
    {"2024367", 5, "367", "a day of three digits, 001 to 366"},
    {"2023-366", 6, "366", "a day of that year, 001 to 365"},
    {"2024-000", 6, "000", "a day of three digits, 001 to 366"},
    {"2024-0011", 6, "00", two_digit_month},
    {"2024-A2", 7, "2", "the 1 of A1"},
    {"2024-S0", 7, "0", "a half year, 1 or 2"},
    {"2024-S3", 7, "3", "a half year, 1 or 2"},
    {"2024-T4", 7, "4", "a trimester, 1 to 3"},
    {"2024-Q", 7, "", "a quarter, 1 to 4"},
    {"2024-Q0", 7, "0", "a quarter, 1 to 4"},
    {"2024-Q5", 7, "5", "a quarter, 1 to 4"},
    {"2024-q1", 6, "q1", "a month, or one of A1"},
    {"2024-H1", 6, "H1", "a month, or one of A1"},
    {"2024-Q12", 8, "2", the_end},
    {"2024Q1", 5, "Q1", the_end},
    {"2024M01", 5, "M01", the_end},
    {"2024-M1", 7, "1", two_digit_month},
    {"2024-M13", 7, "13", two_digit_month},
    {"2024-W5", 7, "5", "a week of two digits, 01 to 53"},
    {"2024-W00", 7, "00", "a week of two digits, 01 to 53"},
    {"2024-W53", 7, "53", "a week of that year, 01 to 52"},
    {"2020-W54", 7, "54", "a week of two digits, 01 to 53"},
    {"2024-W05-0", 10, "0", "a day of the week, 1 (Monday) to 7"},
    {"2024-W05-8", 10, "8", "a day of the week, 1 (Monday) to 7"},
    {"2024-W05-11", 11, "1", the_end},
    {"2024-D000", 7, "000", "a day of three digits, 001 to 366"},
    {"2024-D367", 7, "367", "a day of three digits, 001 to 366"},
    {"2023-D366", 7, "366", "a day of that year, 001 to 365"},
    {"2024-D12", 7, "12", "a day of three digits, 001 to 366"},
    {"2014-01-31T13:15:41Z", 11, "T13:15:41Z", whole_days},
    {"2014-01-31T00:00:00", 11, "T00:00:00", whole_days},
    {"2014-01-31T13", 14, "", "a colon between hours and minutes"},
    {"2014-01-31T13:15:41.Z", 21, "Z", "digits of a second"},
    {"2014-01-31T24:00:00/P1D", 12, "24", "hours, 00 to 23"},
    {"2014-01-31T12:00:00/P1D", 11, "T12:00:00/P1D", whole_days},
    {"2014-01-31 13:15:41", 11, " 13:15:41", the_end},
    {"2024+5:00", 5, "+5:00", the_end},
    {"2024+05", 5, "+05", the_end},
    {"2024+15:00", 6, "15", "hours of a time zone, 00 to 14"},
    {"2024+14:30", 9, "30", "minutes of a time zone, up to 14:00 in all"},
    {"2024+05:60", 9, "60", "minutes of a time zone, up to 14:00 in all"},
    {"2024z", 5, "z", the_end},
    {"2024ZZ", 6, "Z", the_end},
    {"2020-01-01+05:00/2024-12-31Z", 28, "Z", "the same time zone on both sides"},
    {"2020-01-01/", 12, "", four_digits},
    {"2020-01-01/P", 13, "", "a number and Y, M or D"},
    {"2020-01-01/PY", 13, "Y", "a number and Y, M or D"},
    {"2020-01-01/P5", 14, "", "Y, M or D, in that order and each once"},
    {"2020-01-01/P1Y5W", 16, "W", "Y, M or D, in that order and each once"},
    {"2020-01-01/P5W1D", 15, "1D", the_end},
    {"P1Y", 4, "", "a slash and the last day"},
    {"P1Y/2024", 1, "P1Y/2024", "a duration and a day"},
    {"P2024Y/2024-12-30", 1, "P2024Y/2024-12-30", "a duration that begins in the year 1"},
    {"P739252D/2024-12-31", 1, "P739252D/2024-12-31", "a duration that begins in the year 1"},
    {"P0D/2024-12-31", 1, "P0D/2024-12-31", "a duration longer than nothing"},
    {"2024-06/05", 9, "05", "a period that does not end before"},
    {"2024-01-20/32", 12, "32", "a day of that month, 01 to 31"},
    {"2024/06", 6, "06", four_digits},
    {"../", 4, "", four_digits},
    {"../..", 4, "..", four_digits},
    {"until", 1, "until", four_digits},
    {"until since 2020", 7, "since 2020", four_digits},
    {"2020-01-01/P1M1Y", 16, "Y", "Y, M or D, in that order and each once"},
    {"2020-01-01/P1Y1Y", 16, "Y", "Y, M or D, in that order and each once"},
    {"2020-01-01/P1.5Y", 14, ".5Y", "Y, M or D, in that order and each once"},
    {"2020-01-01/-P1Y", 12, "-P1Y", four_digits},
    {"2020-01-01/P0D", 12, "P0D", "a duration longer than nothing"},
    {"2020-01-01/PT24H", 13, "T24H", "a duration in whole days"},
    {"2020-01-01/P1DT1H", 15, "T1H", "a duration in whole days"},
    {"2020-01-01/P99999999D", 13, "99999999D", "a number of at most seven digits"},
    {"2020-01-01/P9999Y", 12, "P9999Y", "a duration that ends by the year 9999"},
    {"2020-01-01/P9999999D", 12, "P9999999D", "a duration that ends by the year 9999"},
    {"2020/P5Y", 6, "P5Y", "a second period: a duration follows a day only"},
    {"2020-01-01/2019-12-31", 12, "2019-12-31", "a period that does not end before"},
    {"2024/2020", 6, "2020", "a period that does not end before"},
    {"2024/25", 6, "25", four_digits},
    {"2020/2021/2022", 10, "/2022", the_end},
    {"2020--2024", 6, "-2024", "a month, or one of A1"},
    {"FY", 3, "", four_digits},
    {"FY24[PAK]", 3, "24[PAK]", four_digits},
    {"FY2024", 7, "", "a bracket with the country"},
    {"FY2024PAK", 7, "PAK", "a bracket with the country"},
    {"FY2024[]", 8, "]", country},
    {"FY2024[PK]", 8, "PK]", country},
    {"FY2024[pak]", 8, "pak]", country},
    {"FY2024[XYZ]", 8, "XYZ", country},
    {"FY2024[PAK", 11, "", "a closing bracket, or a start"},
    {"FY2024[PAK] ", 12, " ", the_end},
    {"FY2024[PAKI]", 11, "I]", "a closing bracket, or a start"},
    {"FY2024-Q5[PAK]", 9, "5", "a quarter, 1 to 4"},
    {"FY2024-A1[PAK]", 8, "A1[PAK]", "one of S1, T1, Q1, M01"},
    {"FY2023-24[PAK]", 8, "24[PAK]", "one of S1, T1, Q1, M01"},
    {"FY1391[AFG]", 3, "1391", in_force},
    {"FY1950[PAK]", 3, "1950", in_force},
    {"FY2024[IRN]", 3, "2024", in_force},
    {"FY1950[PAK --07-01 end]", 3, "1950", in_force},
    {"FY2024[BGD --07-01]", 19, "]", "a naming: start or end"},
    {"FY2024[BGD --07-01 middle]", 20, "middle]", "a naming: start or end"},
    {"FY2024[BGD --02-29 end]", 17, "29", "a day of that month, 01 to 28"},
    {"FY2024[BGD --13-01 end]", 14, "13", two_digit_month},
    {"FY2024[SH --01-01 start]", 3, "2024", "a solar Hijri year, 1207 to 1497"},
    {"FY1403[SH --01-30 start]", 16, "30", "a day that every solar Hijri month has"},
    {"2023-A1[--07-32]", 14, "32", "a day of that month, 01 to 31"},
    {"2023-A1[07-01]", 9, "07-01]", "the start of the year, such as --07-01"},
    {"2023-A1[--07-01", 16, "", "a closing bracket"},
    {"9999-W40[--07-01]", 7, "40", "a week that ends by the year 9999"},
    {"9999-D185[--07-01]", 7, "185", "a day of the year 9999 at the latest"},
    {"since", 1, "since", four_digits},
    {"since ", 7, "", four_digits},
    {"Since 2020", 1, "Since 2020", four_digits},
    {"since 2020/2024", 11, "/2024", the_end},
    {"since  2020", 7, " 2020", four_digits},
    {"since by 2020", 7, "by 2020", four_digits},
    {"by 2030-13", 9, "13", two_digit_month},
    {"as of", 1, "as of", four_digits},
    {"as of none", 7, "none", four_digits},
    {"None", 1, "None", four_digits},
    {"nonesuch", 5, "such", the_end},
    {"n/a", 1, "n/a", four_digits},
};

} // namespace

TEST_CASE("calendar: malformed periods are refused at their column") {
    STATIC_REQUIRE(sizeof texts / sizeof *texts >= 100);
    for (malformed const& text : texts)
        require_refused(text, [](std::string_view source) { return parse_period(source); });
}

TEST_CASE("calendar: malformed dates are refused at their column") {
    require_refused({"2024", 5, "", "a dash between year and month"}, parse_date);
    require_refused({"2024-01", 8, "", "a dash between month and day"}, parse_date);
    require_refused({"2024-1-31", 6, "1-31", two_digit_month}, parse_date);
    require_refused({"2024/01/31", 5, "/01/31", "a dash between year and month"}, parse_date);
    require_refused({"2024-01-31Z", 11, "Z", "the end of the date"}, parse_date);
    require_refused({"2023-02-29", 9, "29", "a day of that month, 01 to 28"}, parse_date);
}

TEST_CASE("calendar: SDMX reads its own forms only") {
    auto const parse = [](std::string_view text) { return parse_sdmx_period(text); };
    require_refused({"FY2024[PAK]", 1, "FY2024[PAK]", four_digits}, parse);
    require_refused({"since 2020", 1, "since 2020", four_digits}, parse);
    require_refused({"none", 1, "none", four_digits}, parse);
    require_refused({"2020/2024", 6, "2024", "a second period: a duration follows a day only"}, parse);
    require_refused({"2020-01-01/2024-12-31", 12, "2024-12-31", "a duration such as P5Y"}, parse);
    require_refused({"2023-A1[--07-01]", 8, "[--07-01]", the_end}, parse);
    auto const start = [](std::string_view text) { return parse_sdmx_period("2023-A1", text); };
    require_refused({"07-01", 1, "07-01", "the start of the year, such as --07-01"}, start);
    require_refused({"--07", 5, "", "a dash between month and day"}, start);
    require_refused({"--02-29", 6, "29", "a day of that month, 01 to 28"}, start);
    require_refused({"--07-01Z", 8, "Z", "the end of the start day"}, start);
    auto const from_july = [](std::string_view text) { return parse_sdmx_period(text, "--07-01"); };
    // Reporting year 2023 from July has a 29 February, 2022 has none.
    require_refused({"2022-D366", 7, "366", "a day of that year, 001 to 365"}, from_july);
    REQUIRE(parse_sdmx_period("2023-D366", "--07-01") == day(2024, 6, 30));
}

TEST_CASE("calendar: what even the lenient reader refuses") {
    require_refused({"", 1, "", four_digits}, [](std::string_view source) { return parse_period_lenient(source); });
    require_refused({"2016M13", 6, "13", two_digit_month},
                    [](std::string_view source) { return parse_period_lenient(source); });
    require_refused({"2016M0", 6, "0", "a month, 1 to 12"},
                    [](std::string_view source) { return parse_period_lenient(source); });
    require_refused({"2010Q5", 6, "5", "a quarter, 1 to 4"},
                    [](std::string_view source) { return parse_period_lenient(source); });
    require_refused({" 2010Q5", 7, "5", "a quarter, 1 to 4"},
                    [](std::string_view source) { return parse_period_lenient(source); });
    require_refused({"2010X1", 5, "X1", "a month, or one of A1"},
                    [](std::string_view source) { return parse_period_lenient(source); });
    require_refused({"FY24[PAK]", 3, "24[PAK]", four_digits},
                    [](std::string_view source) { return parse_period_lenient(source); });
    require_refused({"FY2023-25[PAK]", 8, "25", "the two digits of the next year"},
                    [](std::string_view source) { return parse_period_lenient(source); });
    require_refused({"FY1403-04[IRN]", 7, "-04", "a single year: this fiscal year lies in one"},
                    [](std::string_view source) { return parse_period_lenient(source); });
    require_refused({"FY9999-00[PAK --07-01 end]", 3, "9999", "a fiscal year up to 9999"},
                    [](std::string_view source) { return parse_period_lenient(source); });
    require_refused({"FY2023-24", 10, "", "a bracket with the country"},
                    [](std::string_view source) { return parse_period_lenient(source); });
    require_refused({"Q1 24", 4, "24", four_digits},
                    [](std::string_view source) { return parse_period_lenient(source); });
    require_refused({"Q5 2024", 2, "5", "a quarter, 1 to 4"},
                    [](std::string_view source) { return parse_period_lenient(source); });
    require_refused({"H3 2024", 2, "3", "a half year, 1 or 2"},
                    [](std::string_view source) { return parse_period_lenient(source); });
    require_refused({"Janu 2024", 1, "Janu 2024", four_digits},
                    [](std::string_view source) { return parse_period_lenient(source); });
    require_refused({"Jan2024", 4, "2024", "a blank and the year"},
                    [](std::string_view source) { return parse_period_lenient(source); });
    require_refused({"30 February 2024", 1, "30", "a day of that month"},
                    [](std::string_view source) { return parse_period_lenient(source); });
    require_refused({"12-2024", 1, "12-2024", four_digits},
                    [](std::string_view source) { return parse_period_lenient(source); });
    require_refused({"as of 2025-03-31T12:00:00", 7, "2025-03-31T12:00:00", "a period without a time of day"},
                    [](std::string_view source) { return parse_period_lenient(source); });
    require_refused({"2014-01-31T25:00:00", 12, "25", "hours, 00 to 23"},
                    [](std::string_view source) { return parse_period_lenient(source); });
}

// No text, however broken, does anything but parse or throw a parse_error; and what is read is written and read again.
TEST_CASE("calendar: random texts never do harm") {
    std::mt19937_64 random(20250401);
    constexpr std::string_view pieces[] = {"2024", "1403",   "9999",  "0001",    "-",        "--",     "/",    "01",
                                           "12",   "31",     "Q1",    "W53",     "D366",     "A1",     "FY",   "[PAK]",
                                           "[",    "]",      "AFG",   " ",       "SH ",      "end",    "P5Y",  "P1D",
                                           "T",    "since ", "by ",   "as of ",  "Z",        "+05:00", "none", "M07",
                                           "S2",   "T3",     "start", "--07-01", "00:00:00", "7",      "Y",    "\xff"};
    int read = 0;
    for (int i = 0; i < 200000; ++i) {
        std::string source;
        for (std::uint64_t n = random() % 7; n > 0; --n) source += pieces[random() % (sizeof pieces / sizeof *pieces)];
        for (int dialect = 0; dialect < 3; ++dialect) {
            try {
                period const p = dialect == 0   ? parse_period(source)
                                 : dialect == 1 ? parse_period_lenient(source)
                                                : parse_sdmx_period(source, "--07-01");
                if (parse_period(to_text(p)) != p) FAIL(source << " -> " << to_text(p).view());
                ++read;
            } catch (parse_error const&) {
            } catch (std::exception const& e) {
                FAIL('"' << source << "\": " << e.what());
            }
        }
    }
    REQUIRE(read > 1000);
}
