// Every reader of periods: what it reads, `to_text` writes and `parse_period` reads again as the same.
#include <almanac/calendar.hpp>
#include <almanac/calendar/fiscal_week_calendar.hpp>

#include "fuzz.hpp"

#include <cstddef>
#include <cstdint>

using namespace almanac;

namespace {
void check(period const& p, std::string_view input) {
    require(parse_period(to_text(p)) == p, "a period is read back", input);
    static_cast<void>(to_words(p));
    if (has_length(p) && is_bounded(p))
        require(same_days(parse_sdmx_period(to_sdmx_text(p), sdmx_reporting_year_start_day(p)), p),
                "SDMX reads it back", input);
}
// Of a fiscal year of weeks there is one text.
void check_weeks(std::string_view input, fiscal_week_calendar const& calendar) {
    require(to_text(parse_period(input, calendar), calendar) == input, "fiscal weeks are printed as read", input);
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const input(reinterpret_cast<char const*>(data), size);
    read_or_refuse([&] { check(parse_period(input), input); });
    read_or_refuse([&] { check(parse_period_lenient(input), input); });
    read_or_refuse([&] { check(parse_sdmx_period(input, "--07-01"), input); });
    read_or_refuse([&] {
        civil_date const date = parse_date(input);
        require(parse_date(to_text(date)) == date, "a date is read back", input);
    });
    read_or_refuse([&] { check(parse_zoned_period(input).value, input); });
    read_or_refuse([&] { check_weeks(input, fiscal::nrf); });
    read_or_refuse([&] { check_weeks(input, {9, 6, week_year_end::last_of_month, week_pattern::weeks_5_4_4, 3}); });
    return 0;
}
