// Properties over random periods with a fixed seed: text, steps, ranges.
#include <almanac/calendar.hpp>

#include "catch.hpp"

#include <range/v3/algorithm/count_if.hpp>
#include <range/v3/range/concepts.hpp>
#include <range/v3/view/filter.hpp>
#include <range/v3/view/transform.hpp>

#include <algorithm>
#include <iterator>
#include <random>

namespace {

using namespace almanac;

struct source {
    std::mt19937_64 engine{20240229};

    std::int32_t number(std::int32_t least, std::int32_t most) {
        return std::uniform_int_distribution<std::int32_t>(least, most)(engine);
    }
    bool coin() { return number(0, 1) == 1; }

    fiscal_calendar calendar() {
        switch (number(0, 6)) {
        case 0: return fiscal::pakistan;
        case 1: return fiscal::india;
        case 2: return fiscal::united_states;
        case 3: return fiscal::iran;
        case 4: return fiscal::sdmx(number(1, 12), number(1, 28));
        case 5: {
            std::int32_t const month = number(1, 12);
            return fiscal::sdmx(month, number(1, days_in_month(2023, month)));
        }
        default:
            return {coin() ? calendar_system::gregorian : calendar_system::solar_hijri,
                    static_cast<std::int8_t>(number(1, 12)), static_cast<std::int8_t>(number(1, 28)),
                    coin() ? naming::by_start : naming::by_end, "XYZ"};
        }
    }
    period fiscal() {
        fiscal_calendar const of = calendar();
        bool const solar = of.system == calendar_system::solar_hijri;
        std::int32_t const year = solar ? number(1210, 1480) : number(1980, 2200);
        switch (number(0, 4)) {
        case 0: return fiscal_period(of, year, period_kind::fiscal_half, number(1, 2));
        case 1: return fiscal_period(of, year, period_kind::fiscal_trimester, number(1, 3));
        case 2: return fiscal_period(of, year, period_kind::fiscal_quarter, number(1, 4));
        case 3: return fiscal_period(of, year, period_kind::fiscal_month, number(1, 12));
        default: return fiscal_period(of, year);
        }
    }
    period regular() {
        std::int32_t const in_year = number(2, 9970);
        switch (number(0, 7)) {
        case 0: return year(in_year);
        case 1: return half(in_year, number(1, 2));
        case 2: return trimester(in_year, number(1, 3));
        case 3: return quarter(in_year, number(1, 4));
        case 4: return month(in_year, number(1, 12));
        case 5: return iso_week(in_year, number(1, weeks_in_iso_year(in_year)));
        case 6: return day(year(in_year).first + number(0, 364));
        default: return fiscal();
        }
    }
    period bounded() {
        period const first = regular();
        if (coin()) return first;
        period last = first;
        for (std::int32_t steps = number(1, 9); steps > 0; --steps) last = next(last);
        if (coin()) return span(first, last);
        return span(first.first, last.past - 1);
    }
    period any() {
        switch (number(0, 9)) {
        case 0: return since(regular());
        case 1: return by(regular());
        case 2: return as_of(bounded());
        case 3: return no_period();
        case 4: return until(regular());
        default: return bounded();
        }
    }
};

} // namespace

TEST_CASE("calendar: what is printed is read back") {
    source random;
    for (int i = 0; i < 20000; ++i) {
        period const p = random.any();
        INFO(to_text(p).view());
        REQUIRE(to_text(p).is_in_place());
        REQUIRE(to_words(p).is_in_place());
        REQUIRE(parse_period(to_text(p)) == p);
        REQUIRE(parse_period_lenient(to_text(p)) == p);
    }
}

TEST_CASE("calendar: what is printed for SDMX has the same days when it is read back") {
    source random;
    for (int i = 0; i < 20000; ++i) {
        period const p = random.bounded();
        INFO(to_text(p).view() << " as " << to_sdmx_text(p).view());
        REQUIRE(same_days(parse_sdmx_period(to_sdmx_text(p), sdmx_reporting_year_start_day(p)), p));
    }
}

TEST_CASE("calendar: dates are read back") {
    for (serial_day at = to_serial({1, 1, 1}); at < to_serial({9999, 12, 1}); at = at + 97)
        REQUIRE(to_serial(parse_date(to_text(at))) == at);
}

TEST_CASE("calendar: next and previous undo each other and leave no gap") {
    source random;
    for (int i = 0; i < 20000; ++i) {
        period const p = random.regular();
        INFO(to_text(p).view());
        REQUIRE(previous(next(p)) == p);
        REQUIRE(next(previous(p)) == p);
        REQUIRE(relation(p, next(p)) == allen::meets);
        REQUIRE(next(p).kind == p.kind);
        REQUIRE(period_at(p.first, p.kind, p.calendar) == p);
        REQUIRE(period_at(p.past - 1, p.kind, p.calendar) == p);
    }
}

TEST_CASE("calendar: so many periods later is as many steps to the next") {
    source random;
    for (int i = 0; i < 5000; ++i) {
        period const p = random.regular();
        INFO(to_text(p).view());
        period walked = p;
        for (int steps = 0; steps <= 20; ++steps) {
            REQUIRE(p + steps == walked);
            REQUIRE(walked - steps == p);
            walked = next(walked);
        }
    }
}

TEST_CASE("calendar: the one form has the same days, and every way to write them comes to it") {
    source random;
    for (int i = 0; i < 5000; ++i) {
        period const p = random.bounded();
        INFO(to_text(p).view());
        period const one = in_one_form(p);
        REQUIRE(same_days(one, p));
        REQUIRE(in_one_form(one) == one);
        if (is_fiscal(p.kind) || is_fiscal(p.part)) continue;
        if (p.kind == period_kind::trimester || p.part == period_kind::trimester) continue;
        REQUIRE(in_one_form(span(p.first, p.past - 1)) == one);
    }
}

TEST_CASE("calendar: a range of periods tiles its hull") {
    source random;
    for (int i = 0; i < 3000; ++i) {
        period const first = random.regular();
        period last = first;
        int const steps = random.number(0, 20);
        for (int step = 0; step < steps; ++step) last = next(last);
        period_range const range = periods(first, last);
        REQUIRE(std::distance(range.begin(), range.end()) == steps + 1);
        serial_day at = first.first;
        for (period const p : range) {
            REQUIRE(p.first == at);
            REQUIRE(contains(hull(first, last), p));
            at = p.past;
        }
        REQUIRE(at == hull(first, last).past);
        REQUIRE(subperiods(span(first, last), first.kind).past == range.past);
    }
}

TEST_CASE("calendar: overlap fractions of the parts of a period add up to one") {
    source random;
    for (int i = 0; i < 2000; ++i) {
        period const p = random.regular();
        period const other = random.regular();
        if (!overlaps(p, other)) continue;
        std::int64_t covered = 0;
        for (period const d : subperiods(p, period_kind::day)) covered += contains(other, d.first) ? 1 : 0;
        day_fraction const part = overlap(p, other);
        REQUIRE(part.numerator * length_in_days(p) == covered * part.denominator);
    }
}

TEST_CASE("calendar: the months of a fiscal year make its length in years") {
    source random;
    for (int i = 0; i < 2000; ++i) {
        period const p = random.fiscal();
        std::int64_t months = 0;
        for (period const m : subperiods(p, period_kind::fiscal_month)) {
            REQUIRE(length_in_years(m) == day_fraction{1, 12});
            ++months;
        }
        day_fraction const whole = length_in_years(p);
        REQUIRE(whole.numerator * 12 == months * whole.denominator);
    }
}

TEST_CASE("calendar: a range of periods is a forward range for the standard library and for range-v3") {
    STATIC_REQUIRE(std::forward_iterator<period_range::iterator>);
    STATIC_REQUIRE(ranges::forward_range<period_range>);
    STATIC_REQUIRE(ranges::common_range<period_range>);
    period_range const months = subperiods(year(2024), period_kind::month);
    REQUIRE(ranges::count_if(months, [](period const& p) { return length_in_days(p) == 31; }) == 7);
    int days = 0;
    for (std::int32_t const length : months | ranges::views::filter([](period const& p) { return part_of(p) <= 2; }) |
                                         ranges::views::transform([](period const& p) { return length_in_days(p); }))
        days += length;
    REQUIRE(days == 31 + 29);
    auto const february = std::find(months.begin(), months.end(), month(2024, 2));
    REQUIRE(*february == month(2024, 2));
}
