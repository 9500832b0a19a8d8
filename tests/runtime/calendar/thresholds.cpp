// On, just below and just above the places where a rule of the calendar changes its answer.
#include <almanac/calendar.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <cstdint>
#include <set>
#include <string>

using namespace almanac;

TEST_CASE("calendar: thresholds: no two rules of fiscal years have the same number") {
    std::set<std::int64_t> numbers;
    int rules = 0;
    for (std::int8_t month = 1; month <= 12; ++month) {
        for (std::int8_t day = 1; day <= 28; ++day) {
            for (naming const by : {naming::by_start, naming::by_end}) {
                for (char const country : {'\0', 'A', 'Z'}) {
                    fiscal_calendar const rule{calendar_system::gregorian, month, day, by, {country, country, country}};
                    numbers.insert(rule.as_number());
                    ++rules;
                }
            }
        }
    }
    CHECK(numbers.size() == static_cast<std::size_t>(rules));
}

TEST_CASE("calendar: thresholds: a duration has 9,999 years at most") {
    CHECK_NOTHROW(parse_period("0001-01-01/P9998Y"));
    CHECK_THROWS_AS(parse_period("0001-01-01/P10000Y"), parse_error);
    CHECK(message_of<parse_error>([] { static_cast<void>(parse_period("0001-01-01/P10000Y")); }).find("9999") !=
          std::string::npos);
}
