// Days in files against the parser of periods, whether they are read at sight or not.
#include <almanac/calendar/period_text.hpp>
#include <almanac/io/long_csv.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using namespace almanac;

namespace {

long_table read(std::string_view period, period_kind every, row_policy policy = row_policy::stop_at_first) {
    return read_long_csv("area,period,value\nPAK," + std::string(period) + ",1\nPAK," + std::string(period) + ",2\n",
                         {.area = "area", .period = "period", .value = "value"}, {.every = every, .policy = policy});
}

} // namespace

TEST_CASE("A day in a file is what the parser of periods takes it for") {
    for (period_kind const every : {period_kind::none, period_kind::day}) {
        for (char const* const text :
             {"2024-03-01", "2024-02-29", "0001-01-01", "0999-05-06", "9999-12-31", "2000-02-29"}) {
            INFO(text);
            long_table const table = read(text, every);
            CHECK(table.periods == std::vector<period>{parse_period_lenient(text)});
            CHECK((table.values.size() == 2 && table.values[1].period == 0));
        }
        for (char const* const text :
             {"0000-01-01", "2023-02-29", "1900-02-29", "2024-02-30", "2024-13-01", "2024-00-10", "2024-01-00",
              "2024-04-31", "2024-2-03", "2024-03-0x", "2024-0x-03", "2024/03-01", "2024-03/01", "202x-03-01"}) {
            INFO(text);
            std::string const refused = message_of<parse_error>([&] { return parse_period_lenient(text); });
            std::string const at_its_place = message_of<parse_error>([&] { return read(text, every); });
            CHECK(at_its_place.starts_with("2:"));
            CHECK(at_its_place.substr(at_its_place.find("found")) == refused.substr(refused.find("found")));
            long_table const table = read(text, every, row_policy::collect);
            CHECK((table.refused.size() == 2 && table.periods.empty() && table.values.empty()));
        }
    }
}

TEST_CASE("Every day of 400 years is read at sight as the parser reads it, and no other") {
    std::string lines = "area,period,value\n";
    std::vector<period> expected;
    std::size_t refused = 0;
    auto const two = [](int number) { return std::string(number < 10 ? "0" : "") + std::to_string(number); };
    for (int year = 1700; year < 2100; ++year) {
        for (int month = 0; month <= 13; ++month) {
            for (int day = 0; day <= 32; ++day) {
                bool const is_day = is_valid(civil_date{year, month, day});
                if (!is_day && year % 100 > 4) continue; // faults in some years, days in all
                std::string const text = std::to_string(year) + "-" + two(month) + "-" + two(day);
                lines += "PAK," + text + ",1\n";
                if (is_day) expected.push_back(parse_period_lenient(text));
                refused += is_day ? 0U : 1U;
            }
        }
    }
    long_table const table =
        read_long_csv(lines, {.area = "area", .period = "period", .value = "value"}, {.policy = row_policy::collect});
    CHECK(expected.size() == 146'097);
    CHECK(table.periods == expected);
    CHECK(table.refused.size() == refused);
}

TEST_CASE("A day that stands for a month is not taken for itself") {
    CHECK(read("2024-03-01", period_kind::month).periods == std::vector<period>{month(2024, 3)});
    CHECK(read("2024-03-31", period_kind::month).periods == std::vector<period>{month(2024, 3)});
    CHECK(message_of<parse_error>([] {
              return read("2024-03-15", period_kind::month);
          }).find("the first or the last day of a period, such as 2024-03") != std::string::npos);
}
