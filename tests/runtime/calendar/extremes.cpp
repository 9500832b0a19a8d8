// Integers at the ends of their type, given to every public function of the calendar: each is answered, or refused with
// `domain_error`. Built with -fsanitize=undefined this shows that no sum, product or difference of days overflows.
#include <almanac/calendar.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

using namespace almanac;

namespace {

constexpr std::int32_t least = std::numeric_limits<std::int32_t>::min();
constexpr std::int32_t most = std::numeric_limits<std::int32_t>::max();

std::vector<std::int32_t> const extremes{least,   least + 1, -719163,  -719162,  -32768,   -32767, -1,
                                         0,       1,         12,       13,       366,      1206,   1498,
                                         1499,    9999,      10000,    32766,    32767,    32768,  2932896,
                                         2932897, most / 12, most / 7, most - 7, most - 1, most};
std::vector<std::int32_t> const few{least, -1, 0, 1, 31, most - 1, most};

/// Whether the call is answered or refused, and does nothing else.
template <class Call>
void try_it(Call call) {
    CHECK(!message_of<domain_error>(call).empty());
}

constexpr period_kind kinds[] = {period_kind::none,
                                 period_kind::day,
                                 period_kind::week,
                                 period_kind::month,
                                 period_kind::quarter,
                                 period_kind::trimester,
                                 period_kind::half_year,
                                 period_kind::year,
                                 period_kind::fiscal_year,
                                 period_kind::fiscal_half,
                                 period_kind::fiscal_trimester,
                                 period_kind::fiscal_quarter,
                                 period_kind::fiscal_month,
                                 period_kind::span,
                                 period_kind::since,
                                 period_kind::until,
                                 period_kind::by,
                                 period_kind::as_of};
constexpr fiscal_calendar calendars[] = {fiscal_calendar{}, fiscal::pakistan, fiscal::iran, fiscal::afghanistan_jadi,
                                         fiscal::sdmx(12, 31)};

} // namespace

TEST_CASE("calendar: days and dates at the ends of their type") {
    for (std::int32_t const a : extremes) {
        serial_day const day{a};
        try_it([&] { return to_civil(day); });
        try_it([&] { return weekday(day); });
        try_it([&] { return iso_week_of(day); });
        try_it([&] { return to_solar_hijri(day); });
        try_it([&] { return to_text(day); });
        try_it([&] { return is_leap_year(a); });
        try_it([&] { return weeks_in_iso_year(a); });
        try_it([&] { return first_day_of_iso_year(a); });
        try_it([&] { return is_solar_hijri_leap_year(a); });
        try_it([&] { return month_name(a); });
        for (std::int32_t const b : extremes) {
            try_it([&] { return day + b; });
            try_it([&] { return day - b; });
            try_it([&] { return day - serial_day{b}; });
            try_it([&] { return days_in_month(a, b); });
            try_it([&] { return days_in_solar_hijri_month(a, b); });
            for (std::int32_t const c : few) {
                try_it([&] { return is_valid(civil_date{a, b, c}); });
                try_it([&] { return to_serial({a, b, c}); });
                try_it([&] { return from_solar_hijri({a, b, c}); });
                try_it([&] { return plus_months({a, 1, 31}, b); });
                try_it([&] { return plus_months({2024, a, b}, c); });
                try_it([&] { return plus_months({a, b, c}, a); });
            }
        }
    }
    CHECK(message_of<domain_error>([] {
              return plus_months({2024, 1, 31}, most);
          }) == "there is no date 178958994-8-31");
    CHECK(message_of<domain_error>([] {
              return plus_months({2024, 1, 31}, least);
          }) == "there is no date -178954947-5-31");
    CHECK(message_of<domain_error>([] { return plus_months({2024, 2, 30}, 1); }) == "there is no date 2024-2-30");
    CHECK(plus_months({32767, 11, 30}, 1) == civil_date{32767, 12, 30});
    CHECK(message_of<domain_error>([] { return plus_months({32767, 12, 1}, 1); }) == "there is no date 32768-1-1");
    CHECK(plus_months({-32767, 2, 1}, -1) == civil_date{-32767, 1, 1});
    CHECK(message_of<domain_error>([] { return plus_months({-32767, 1, 1}, -1); }) == "there is no date -32768-12-1");
    CHECK(message_of<domain_error>([] { return weeks_in_iso_year(most); }) == "there is no date 2147483647-1-1");
    CHECK(message_of<domain_error>([] { return serial_day{most} + 1; }) ==
          "2147483648 is beyond the days and years that are counted, -2147483648 to 2147483647");
    CHECK(message_of<domain_error>([] { return serial_day{-2} - serial_day{most}; }) ==
          "-2147483649 is beyond the days and years that are counted, -2147483648 to 2147483647");
    CHECK(serial_day{-1} - serial_day{most} == least);
    CHECK(weeks_in_iso_year(32767) == 52); // as 2367, 76 times 400 years before it, by Python's datetime
}

TEST_CASE("calendar: makers of periods at the ends of their type") {
    for (std::int32_t const a : extremes) {
        try_it([&] { return year(a); });
        try_it([&] { return day(serial_day{a}); });
        for (fiscal_calendar const& calendar : calendars) {
            try_it([&] { return fiscal_period(calendar, a); });
            try_it([&] { return is_in_force(calendar, a); });
            try_it([&] { return known_fiscal_calendar(fiscal_area_of(calendar), a) != nullptr; });
            for (period_kind const kind : kinds) {
                try_it([&] { return period_with(a, frequency{kind, calendar}); });
                try_it([&] { return period_at(serial_day{a}, kind, calendar); });
            }
        }
        for (std::int32_t const b : extremes) {
            try_it([&] { return half(a, b); });
            try_it([&] { return trimester(a, b); });
            try_it([&] { return quarter(a, b); });
            try_it([&] { return month(a, b); });
            try_it([&] { return iso_week(a, b); });
            try_it([&] { return fiscal::sdmx(a, b); });
            try_it([&] { return span(serial_day{a}, serial_day{b}); });
            for (fiscal_calendar const& calendar : calendars) {
                try_it([&] { return fiscal_period(calendar, a, period_kind::fiscal_month, b); });
            }
            for (std::int32_t const c : few) try_it([&] { return day(a, b, c); });
        }
    }
    CHECK(message_of<domain_error>([] { return period_with(3, frequency{period_kind::quarter}); }) ==
          "0 is not a year from 1 to 9999");
    CHECK(period_with(4, frequency{period_kind::quarter}) == quarter(1, 1));
    CHECK(period_with(39999, frequency{period_kind::quarter}) == quarter(9999, 4));
    CHECK(message_of<domain_error>([] { return period_with(40000, frequency{period_kind::quarter}); }) ==
          "10000 is not a year from 1 to 9999");
}

TEST_CASE("calendar: typed fiscal years at the ends of their type") {
    using fiscal_year_of_pakistan = fiscal_year<fiscal::pakistan>;
    using quarter_of_pakistan = fiscal_quarter<fiscal::pakistan>;
    for (std::int32_t const a : extremes) {
        try_it([&] { return period(fiscal_year_of_pakistan(a)); });
        try_it([&] { return fiscal_year_of_pakistan::of(serial_day{a}); });
        try_it([&] {
            fiscal_year_of_pakistan y(a);
            return ++y;
        });
        try_it([&] {
            fiscal_year_of_pakistan y(a);
            return --y;
        });
        try_it([&] { return quarter_of_pakistan(a, 4).ordinal(); });
        for (std::int32_t const b : extremes) {
            try_it([&] { return fiscal_year_of_pakistan(a) - fiscal_year_of_pakistan(b); });
            try_it([&] { return fiscal_year_of_pakistan(a) + b; });
            try_it([&] { return fiscal_year_of_pakistan(a) - b; });
            try_it([&] { return quarter_of_pakistan(a, 1) - quarter_of_pakistan(b, 4); });
            CHECK((quarter_of_pakistan(a, 1) < quarter_of_pakistan(b, 4)) == (a <= b));
            CHECK((fiscal_year_of_pakistan(a) < fiscal_year_of_pakistan(b)) == (a < b));
        }
    }
}

TEST_CASE("calendar: periods that were written by hand, at the ends of their type") {
    std::vector<std::int32_t> const days{least, least + 1, -719163, -1, 0, 366, 2932897, most - 1, most};
    for (std::int32_t const first : days) {
        for (std::int32_t const past : days) {
            for (period_kind const kind : kinds) {
                for (period_kind const part :
                     {period_kind::none, period_kind::day, period_kind::week, period_kind::year, period_kind::span}) {
                    period const p{serial_day{first}, serial_day{past}, kind, part, {}};
                    try_it([&] { return length_in_days(p); });
                    try_it([&] { return last_day(p); });
                    try_it([&] { return length_in_years(p); });
                    try_it([&] { return next(p); });
                    try_it([&] { return previous(p); });
                    try_it([&] { return year_of(p); });
                    try_it([&] { return part_of(p); });
                    try_it([&] { return ordinal(p); });
                    try_it([&] { return since(p); });
                    try_it([&] { return almanac::until(p); });
                    try_it([&] { return by(p); });
                    try_it([&] { return as_of(p); });
                    try_it([&] { return period_of(p); });
                    try_it([&] { return to_text(p); });
                    try_it([&] { return to_words(p); });
                    try_it([&] { return to_sdmx_text(p); });
                    try_it([&] { return subperiods(p, period_kind::month); });
                    try_it([&] { return overlap(p, year(2024)); });
                    try_it([&] { return overlap(year(2024), p); });
                    try_it([&] { return hull(p, year(2024)); });
                    try_it([&] { return intersection(p, since(year(2024))); });
                    try_it([&] { return span(year(2024), p); });
                    try_it([&] { return span(p, year(2024)); });
                    try_it([&] { return years_between(year(2024), p, time_between::midpoints); });
                    try_it([&] { return years_between(p, year(2024), time_between::ends); });
                }
            }
        }
    }
}

TEST_CASE("calendar: a span begins before it ends, on and beside the border") {
    std::string const refused = "the period would end before it begins";
    CHECK(message_of<domain_error>([] { return span(year(2024), year(2023)); }) == refused);
    CHECK(message_of<domain_error>([] { return span(year(2024), year(2022)); }) == refused);
    CHECK(message_of<domain_error>([] { return span(year(2024), month(2023, 12)); }) == refused);
    CHECK(span(year(2024), month(2024, 1)).past == month(2024, 2).first);
    CHECK(message_of<domain_error>([] { return span(serial_day{10}, serial_day{9}); }) == refused);
    CHECK(span(serial_day{10}, serial_day{10}) == day(serial_day{10}));
}

TEST_CASE("calendar: a span has a year where its last day lies in it, on and beside the border") {
    auto const until = [](civil_date last) { return span(to_serial({2023, 2, 1}), to_serial(last)); };
    std::string const refused = "the period lies in more than one year";
    CHECK(year_of(until({2023, 12, 30})) == 2023);
    CHECK(year_of(until({2023, 12, 31})) == 2023);
    CHECK(message_of<domain_error>([&] { return year_of(until({2024, 1, 1})); }) == refused);
    CHECK(message_of<domain_error>([&] { return year_of(until({2024, 1, 2})); }) == refused);
    CHECK(year_of(by(until({2023, 12, 31}))) == 2023);
    CHECK(year_of(as_of(until({2023, 12, 31}))) == 2023);
    CHECK(message_of<domain_error>([&] { return year_of(as_of(until({2024, 1, 1}))); }) == refused);
    CHECK(year_of(since(until({2024, 1, 1}))) == 2023); // answers for where it begins
    auto const fiscal = [](civil_date last) {
        return span(fiscal_period(fiscal::pakistan, 2024, period_kind::fiscal_month, 1), day(to_serial(last)));
    };
    CHECK(year_of(fiscal({2023, 12, 31})) == 2023); // a span of days counts calendar years
}

TEST_CASE("calendar: weeks are of the years 1 to 9999") {
    CHECK(message_of<domain_error>([] { return iso_week(0, 1); }) == "0 is not a year from 1 to 9999");
    CHECK(message_of<domain_error>([] { return iso_week(10000, 1); }) == "10000 is not a year from 1 to 9999");
    CHECK(iso_week(1, 1).first == to_serial({1, 1, 1})); // a Monday
    CHECK(iso_week(9999, 52).first == to_serial({9999, 12, 27}));
    CHECK(message_of<domain_error>([] { return iso_week(9999, 53); }) == "the ISO year 9999 has no week 53");
}

TEST_CASE("calendar: solar Hijri months and years on and beside their borders") {
    CHECK(message_of<domain_error>([] { return days_in_solar_hijri_month(1403, 0); }) ==
          "0 is not a month from 1 to 12");
    CHECK(message_of<domain_error>([] { return days_in_solar_hijri_month(1403, 13); }) ==
          "13 is not a month from 1 to 12");
    std::string const refused = " is outside 1206 to 1498, where the 33-year rule holds";
    CHECK(message_of<domain_error>([] {
              return from_solar_hijri({1205, 12, 29});
          }) == "the solar Hijri year 1205" + refused);
    CHECK(message_of<domain_error>([] {
              return from_solar_hijri({1499, 1, 1});
          }) == "the solar Hijri year 1499" + refused);
    CHECK(message_of<domain_error>([] { return days_in_solar_hijri_month(1499, 3); }) ==
          "the solar Hijri year 1499" + refused);
    CHECK(to_solar_hijri(from_solar_hijri({1206, 1, 1})) == solar_hijri_date{1206, 1, 1});
    CHECK(to_solar_hijri(from_solar_hijri({1498, 12, 29})) == solar_hijri_date{1498, 12, 29});
    CHECK(!(solar_hijri_date{1403, 1, 5} == solar_hijri_date{1403, 2, 5}));
    CHECK(!(solar_hijri_date{1403, 1, 5} == solar_hijri_date{1402, 1, 5}));
    CHECK(!(solar_hijri_date{1403, 1, 5} == solar_hijri_date{1403, 1, 6}));
}
