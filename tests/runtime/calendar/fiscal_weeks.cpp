// Every rule of fiscal years of weeks over 1900 to 2100, against std::chrono's weekdays; and the readers of ISO weeks,
// against the rule of two formulas that says which years have 53.
#include <almanac/calendar.hpp>
#include <almanac/calendar/fiscal_week_calendar.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace {

using namespace almanac;
namespace chrono = std::chrono;
using enum week_year_end;

constexpr int first_year = 1900;
constexpr int last_year = 2100;

/// Each month, weekday and rule of the end, with a pattern, a long month and a naming that change from one to the next.
std::vector<fiscal_week_calendar> every_rule() {
    std::vector<fiscal_week_calendar> rules;
    for (int month = 1; month <= 12; ++month) {
        for (int weekday = 1; weekday <= 7; ++weekday) {
            for (week_year_end const rule : {last_of_month, nearest_to_end_of_month}) {
                auto const number = static_cast<int>(rules.size());
                rules.push_back({static_cast<std::int8_t>(month), static_cast<std::int8_t>(weekday), rule,
                                 static_cast<week_pattern>(number % 3), static_cast<std::int8_t>(number % 12 + 1),
                                 number % 5 < 2 ? naming::by_start : naming::by_end});
            }
        }
    }
    return rules;
}

serial_day day_of(chrono::sys_days at) { return {static_cast<std::int32_t>(at.time_since_epoch().count())}; }

/// The end of a year by another way: std::chrono's last weekday of the month, and of it and the one a week later the
/// nearer to the end.
serial_day expected_end(fiscal_week_calendar const& rule, int in_year) {
    chrono::weekday const weekday(static_cast<unsigned>(rule.end_weekday));
    auto const month = chrono::year{in_year} / chrono::month(static_cast<unsigned>(rule.end_month));
    chrono::sys_days const last_one = month / weekday[chrono::last];
    if (rule.end_rule == last_of_month) return day_of(last_one);
    auto const before_the_end = chrono::sys_days(month / chrono::last) - last_one;
    return day_of(before_the_end > chrono::days{3} ? last_one + chrono::weeks{1} : last_one);
}

/// Whether `count` parts of the kind fill the year of the number, with weeks as in the list, and each is named, read
/// and found again by its days.
bool parts_fill(fiscal_week_calendar const& rule, int year, period_kind kind, std::vector<int> const& weeks) {
    serial_day at = first_day_of_fiscal_year(rule, year);
    int part = 0;
    for (int const each : weeks) {
        period const p = fiscal_period(rule, year, kind, ++part);
        if (p.first != at || p.past != at + 7 * each) return false;
        for (serial_day const day : {p.first, p.past - 1, p.first + each * 3})
            if (period_at(day, kind, rule) != p) return false;
        auto const written = to_text(p, rule);
        if (parse_period(written.view(), rule) != p) return false;
        at = p.past;
    }
    return at == last_day_of_fiscal_year(rule, year) + 1;
}

/// The weeks of the twelve months by the pattern's digits.
std::vector<int> weeks_of_months(fiscal_week_calendar const& rule, bool is_long) {
    std::string const pattern = rule.pattern == week_pattern::weeks_4_4_5   ? "445"
                                : rule.pattern == week_pattern::weeks_4_5_4 ? "454"
                                                                            : "544";
    std::vector<int> weeks;
    for (char const digit : pattern + pattern + pattern + pattern) weeks.push_back(digit - '0');
    if (is_long) ++weeks[static_cast<std::size_t>(rule.long_month - 1)];
    return weeks;
}
std::vector<int> added_up(std::vector<int> const& weeks, std::size_t months) {
    std::vector<int> sums(weeks.size() / months);
    for (std::size_t i = 0; i < weeks.size(); ++i) sums[i / months] += weeks[i];
    return sums;
}

/// Years of 53 weeks by the formula for the weekday of 31 December: p(y) = y + y/4 - y/100 + y/400 modulo 7; 53 when
/// p(y) is 4 (a Thursday) or p(y - 1) is 3 (a Wednesday).
bool has_53_iso_weeks(int y) {
    auto const p = [](int year) { return (year + year / 4 - year / 100 + year / 400) % 7; };
    return p(y) == 4 || p(y - 1) == 3;
}

template <class Read>
bool reads(Read read, std::string const& text) {
    try {
        static_cast<void>(read(text));
        return true;
    } catch (error const&) {
        return false;
    }
}

} // namespace

TEST_CASE("calendar: fiscal years of weeks end where std::chrono's weekdays say, and abut") {
    for (fiscal_week_calendar const& rule : every_rule()) {
        int const ahead = rule.named_by == naming::by_start && rule.end_month != 12 ? 1 : 0;
        int long_years = 0;
        for (int year = first_year; year <= last_year; ++year) {
            period const p = fiscal_period(rule, year);
            REQUIRE(last_day(p) == expected_end(rule, year + ahead));
            REQUIRE(p.first == expected_end(rule, year + ahead - 1) + 1);
            REQUIRE(p.past == first_day_of_fiscal_year(rule, year + 1));
            REQUIRE(abuts(p, fiscal_period(rule, year + 1)));
            REQUIRE(weekday(last_day(p)) == rule.end_weekday);
            int const weeks = weeks_in_fiscal_year(rule, year);
            REQUIRE((weeks == 52 || weeks == 53));
            REQUIRE(length_in_days(p) == 7 * weeks);
            long_years += weeks == 53 ? 1 : 0;
        }
        // 201 years have 73,413 or 73,414 days, give or take the six by which the ends move: 201 times 364 and 249 or
        // so, which is 35 or 36 weeks more.
        REQUIRE((long_years == 35 || long_years == 36));
    }
}

TEST_CASE("calendar: parts of fiscal years of weeks fill them, and their names are read back") {
    for (fiscal_week_calendar const& rule : every_rule()) {
        for (int year = first_year; year <= last_year; year += 3) {
            int const count = weeks_in_fiscal_year(rule, year);
            auto const months = weeks_of_months(rule, count == 53);
            REQUIRE(parts_fill(rule, year, period_kind::fiscal_month, months));
            REQUIRE(parts_fill(rule, year, period_kind::fiscal_quarter, added_up(months, 3)));
            REQUIRE(parts_fill(rule, year, period_kind::fiscal_trimester, added_up(months, 4)));
            REQUIRE(parts_fill(rule, year, period_kind::fiscal_half, added_up(months, 6)));
            REQUIRE(parts_fill(rule, year, period_kind::fiscal_year, {count}));
            REQUIRE(parts_fill(rule, year, period_kind::week, std::vector<int>(static_cast<std::size_t>(count), 1)));
        }
    }
}

TEST_CASE("calendar: each day of a fiscal year of weeks comes after the one before it") {
    for (fiscal_week_calendar const& rule :
         {fiscal::nrf, fiscal::iso_weeks, fiscal_week_calendar{9, 6, last_of_month, week_pattern::weeks_5_4_4, 3},
          fiscal_week_calendar{2, 1, last_of_month, week_pattern::weeks_4_4_5, 2}}) {
        serial_day const past = to_serial({last_year, 12, 31});
        fiscal_week_date before = fiscal_week_of(to_serial({first_year, 1, 1}), rule);
        for (serial_day at = to_serial({first_year, 1, 2}); at <= past; at = at + 1) {
            fiscal_week_date const now = fiscal_week_of(at, rule);
            bool const new_week = weekday(at) == rule.end_weekday % 7 + 1;
            bool const new_year = at == first_day_of_fiscal_year(rule, now.year);
            fiscal_week_date expected = before;
            if (new_year) {
                expected = {before.year + 1, 1, 1, 1};
            } else if (new_week) {
                ++expected.week;
                if (at > last_day(fiscal_period(rule, before.year, period_kind::fiscal_month, before.month)))
                    ++expected.month;
                expected.quarter = (expected.month - 1) / 3 + 1;
            }
            if (!(now == expected)) FAIL(to_text(at).view());
            before = now;
        }
    }
}

TEST_CASE("calendar: fiscal::iso_weeks has the weeks of ISO 8601") {
    for (serial_day at = to_serial({1583, 1, 1}); at <= to_serial({2500, 12, 31}); at = at + 1) {
        fiscal_week_date const found = fiscal_week_of(at, fiscal::iso_weeks);
        if (!(iso_week_date{found.year, found.week} == iso_week_of(at))) FAIL(to_text(at).view());
    }
    for (int year = 1583; year <= 2500; ++year)
        REQUIRE(weeks_in_fiscal_year(fiscal::iso_weeks, year) == (has_53_iso_weeks(year) ? 53 : 52));
}

TEST_CASE("calendar: fiscal years of weeks, what is refused") {
    auto const of = [](fiscal_week_calendar const& calendar) { return [=] { return fiscal_period(calendar, 2024); }; };
    REQUIRE(message_of<domain_error>(of({.end_month = 13})) == "13 is not a month from 1 to 12");
    REQUIRE(message_of<domain_error>(of({.long_month = 0})) == "0 is not a month from 1 to 12");
    REQUIRE(message_of<domain_error>(of({.end_weekday = 0})) == "0 is not a weekday from 1 (Monday) to 7 (Sunday)");
    REQUIRE(message_of<domain_error>(of({.end_weekday = 8})) == "8 is not a weekday from 1 (Monday) to 7 (Sunday)");
    auto const& nrf = fiscal::nrf;
    REQUIRE(message_of<domain_error>([&] { return fiscal_period(nrf, 2024, period_kind::week, 53); }) ==
            "53 is not a part of the fiscal year from 1 to 52");
    REQUIRE(message_of<domain_error>([&] { return fiscal_period(nrf, 2023, period_kind::week, 54); }) ==
            "54 is not a part of the fiscal year from 1 to 53");
    REQUIRE(message_of<domain_error>([&] { return fiscal_period(nrf, 2023, period_kind::fiscal_month, 0); }) ==
            "0 is not a part of the fiscal year from 1 to 12");
    REQUIRE(message_of<domain_error>([&] {
                return fiscal_period(nrf, 2023, period_kind::month, 1);
            }).find("the kind is not one of a fiscal year of weeks") == 0);
    REQUIRE(message_of<domain_error>([&] {
                return period_at(serial_day{0}, period_kind::day, nrf);
            }).find("the kind is not one of a fiscal year of weeks") == 0);
    REQUIRE(message_of<domain_error>([&] { return weeks_in_fiscal_year(nrf, 0); }) == "0 is not a year from 1 to 9999");
    REQUIRE(message_of<domain_error>([&] { return fiscal_period(nrf, 9999); }) == "10000 is not a year from 1 to 9999");
    REQUIRE(message_of<domain_error>([&] { return fiscal_week_of(unbounded_day, nrf); }).find("is not a year") !=
            std::string::npos);
    REQUIRE(message_of<domain_error>([&] {
                return to_text(month(2024, 2), nrf);
            }).find("the period is not a year, half, trimester, quarter, month or week of this calendar") == 0);
    REQUIRE_THROWS_AS(to_text(since(year(2024)), nrf), domain_error);
    REQUIRE_THROWS_AS(to_text(no_period(), nrf), domain_error);
}

TEST_CASE("calendar: names of fiscal weeks, what is not read") {
    auto const why = [](char const* text) {
        return message_of<parse_error>([&] { return parse_period(text, fiscal::nrf); });
    };
    REQUIRE(why("FY2024-W53").find("a number of that part of the year, 01 to 52") != std::string::npos);
    REQUIRE(why("FY2023-W54").find("a number of that part of the year, 01 to 53") != std::string::npos);
    REQUIRE(why("FY2023-Q5").find("a number of that part of the year, 1 to 4") != std::string::npos);
    REQUIRE(why("FY2023-X1") == "1:8: found \"X1\", expected a part of the year: S1, T1, Q1, M01, W01");
    for (char const* text : {"", "FY", "2023", "FY23", "FY2023-", "FY2023-X1", "FY2023-M2", "FY2023-W530", "FY2023-W00",
                             "FY2023[USA]", "FY0000", "fy2023", "FY2023 "})
        REQUIRE_THROWS_AS(parse_period(text, fiscal::nrf), parse_error);
}

TEST_CASE("calendar: week 53 is read in the years that have it, 1583 to 2500") {
    int in_400_years = 0;
    for (int year = 1583; year <= 2500; ++year) {
        bool const has = has_53_iso_weeks(year);
        if (year < 1983 && has) ++in_400_years;
        std::string const y = std::to_string(year);
        auto const own = [](std::string const& text) { return parse_period(text); };
        auto const sdmx = [](std::string const& text) { return parse_sdmx_period(text); };
        auto const lenient = [](std::string const& text) { return parse_period_lenient(text); };
        for (char const* week : {"-W53", "W53", "-W53-1", "-W53-7", "W537"}) REQUIRE(reads(own, y + week) == has);
        REQUIRE(reads(sdmx, y + "-W53") == has);
        for (char const* week : {"-W53", "W53", "-w53"}) REQUIRE(reads(lenient, y + week) == has);
        for (char const* week : {"-W00", "-W54", "W54", "-W52-0", "-W52-8"}) {
            REQUIRE(!reads(own, y + week));
            REQUIRE(!reads(lenient, y + week));
        }
        period const last = parse_period(y + (has ? "-W53" : "-W52"));
        REQUIRE(to_text(last).view() == y + (has ? "-W53" : "-W52"));
        REQUIRE(next(last) == parse_period(std::to_string(year + 1) + "-W01"));
        REQUIRE(contains(parse_period(std::to_string(year + 1) + "-W01"), to_serial({year + 1, 1, 4})));
    }
    REQUIRE(in_400_years == 71);
}
