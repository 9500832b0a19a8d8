// From one period to others, and lengths in years.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/calendar/one_form.hpp>
#include <almanac/calendar/period.hpp>
#include <almanac/calendar/period_text.hpp>

#include "prove.hpp"

#include <concepts>

namespace {

using namespace almanac;

constexpr serial_day on(std::int32_t year, std::int32_t month, std::int32_t day) {
    return to_serial({year, month, day});
}

constexpr int count(period_range range) {
    int found = 0;
    for (period const p : range) found += is_bounded(p) ? 1 : 0;
    return found;
}
// Every period begins where the one before it ended, the first and the last at the ends of the whole.
constexpr bool tiles(period_range range, period const& whole) {
    serial_day at = whole.first;
    for (period const p : range) {
        if (p.first != at) return false;
        at = p.past;
    }
    return at == whole.past;
}

PROVE("range: next", next(year(2024)) == year(2025) && next(quarter(2024, 4)) == quarter(2025, 1) &&
                         next(month(2024, 12)) == month(2025, 1) && next(half(2024, 1)) == half(2024, 2) &&
                         next(trimester(2024, 3)) == trimester(2025, 1) &&
                         next(iso_week(2020, 53)) == iso_week(2021, 1) && next(day(2024, 2, 28)) == day(2024, 2, 29));
PROVE("range: previous", previous(year(2024)) == year(2023) && previous(quarter(2024, 1)) == quarter(2023, 4) &&
                             previous(iso_week(2021, 1)) == iso_week(2020, 53) &&
                             previous(day(2024, 3, 1)) == day(2024, 2, 29));
PROVE("range: next and previous of fiscal periods",
      next(fiscal_year<fiscal::pakistan>{2024}) == period(fiscal_year<fiscal::pakistan>{2025}) &&
          previous(fiscal_quarter<fiscal::india>{2024, 1}) == period(fiscal_quarter<fiscal::india>{2023, 4}) &&
          next(fiscal_year<fiscal::iran>{1403}) == period(fiscal_year<fiscal::iran>{1404}));

PROVE("range: the parts of a year", count(subperiods(year(2024), period_kind::month)) == 12 &&
                                        count(subperiods(year(2024), period_kind::quarter)) == 4 &&
                                        count(subperiods(year(2024), period_kind::day)) == 366);
PROVE("range: they tile it",
      tiles(subperiods(year(2024), period_kind::month), year(2024)) &&
          tiles(subperiods(year(2024), period_kind::trimester), year(2024)) &&
          tiles(subperiods(span(year(2020), year(2024)), period_kind::half_year), span(year(2020), year(2024))));
PROVE("range: the weeks of a span of weeks",
      count(subperiods(span(iso_week(2020, 50), iso_week(2021, 2)), period_kind::week)) == 6);
PROVE("range: the quarters of a fiscal year",
      tiles(subperiods(fiscal_year<fiscal::iran>{1403}, period_kind::fiscal_quarter),
            fiscal_year<fiscal::iran>{1403}) &&
          count(subperiods(fiscal_year<fiscal::pakistan>{2024}, period_kind::fiscal_quarter)) == 4 &&
          count(subperiods(fiscal_year<fiscal::pakistan>{2024}, period_kind::month)) == 12);
PROVE("range: from one to another",
      count(periods(year(2020), year(2024))) == 5 &&
          tiles(periods(quarter(2023, 3), quarter(2024, 2)), span(quarter(2023, 3), quarter(2024, 2))));
PROVE("range: a default iterator is a forward one",
      std::same_as<period_range::iterator::value_type, period>&& period_range::iterator{} == period_range::iterator{});

PROVE("range: year and part", year_of(quarter(2024, 3)) == 2024 && part_of(quarter(2024, 3)) == 3 &&
                                  part_of(month(2024, 11)) == 11 && year_of(iso_week(2020, 53)) == 2020 &&
                                  part_of(iso_week(2020, 53)) == 53 && part_of(day(2024, 12, 31)) == 366 &&
                                  part_of(year(2024)) == 1);
PROVE("range: the year of fiscal periods", year_of(fiscal_year<fiscal::pakistan>{2024}) == 2024 &&
                                               year_of(fiscal_quarter<fiscal::afghanistan_jadi>{1395, 1}) == 1395 &&
                                               part_of(fiscal_quarter<fiscal::afghanistan_jadi>{1395, 3}) == 3);
PROVE("range: the year of the others", year_of(as_of(month(2025, 3))) == 2025 && year_of(by(year(2030))) == 2030 &&
                                           year_of(since(iso_week(2025, 1))) == 2025 &&
                                           year_of(span(month(2024, 2), month(2024, 5))) == 2024);

// By hand. Rule 1 and 2 count months, rule 3 months between equal days, rule 4 days over the days of their years.
PROVE("range: lengths in years of regular kinds",
      length_in_years(year(2024)) == day_fraction{1, 1} && length_in_years(quarter(2024, 1)) == day_fraction{1, 4} &&
          length_in_years(trimester(2024, 1)) == day_fraction{1, 3} &&
          length_in_years(month(2024, 2)) == day_fraction{1, 12} &&
          length_in_years(fiscal_year<fiscal::iran>{1403}) == day_fraction{1, 1});
PROVE("range: lengths in years of spans",
      length_in_years(span(year(2020), year(2024))) == day_fraction{5, 1} &&
          length_in_years(span(on(2020, 4, 1), on(2021, 6, 30))) == day_fraction{5, 4} &&
          length_in_years(span(fiscal_year<fiscal::iran>{1401}, fiscal_year<fiscal::iran>{1404})) ==
              day_fraction{4, 1});
PROVE("range: lengths in years by days", length_in_years(day(2023, 5, 6)) == day_fraction{1, 365} &&
                                             length_in_years(iso_week(2023, 5)) == day_fraction{7, 365} &&
                                             length_in_years(iso_week(2024, 5)) == day_fraction{7, 366});
// 2024-W01 lies in 2024; 2025-W01 has two days in 2024 and five in 2025: 2/366 + 5/365 = (730 + 1830) / 133590.
PROVE("range: a week in two years", length_in_years(iso_week(2025, 1)) == day_fraction{256, 13359});
// 2022-12-31 up to 2024-01-02: 1/365 + 1 + 1/366 = (366 + 133590 + 365) / 133590.
PROVE("range: days in three years",
      length_in_years(span(on(2022, 12, 31), on(2024, 1, 1))) == day_fraction{134321, 133590});
PROVE("range: an exact fraction as a double", to_double(day_fraction{1, 4}) == 0.25);

} // namespace

// The rule of months is for days that every month has: on, just below and just above the limit. By hand.
PROVE("calendar: from the 28th to a 28th are months",
      length_in_years(span(to_serial({2023, 1, 28}), to_serial({2023, 2, 27}))) == day_fraction{1, 12} &&
          length_in_years(span(to_serial({2023, 3, 28}), to_serial({2023, 4, 27}))) == day_fraction{1, 12});
PROVE("calendar: from the 29th to a 29th are days",
      length_in_years(span(to_serial({2023, 3, 29}), to_serial({2023, 4, 28}))) == day_fraction{31, 365} &&
          length_in_years(span(to_serial({2024, 1, 29}), to_serial({2024, 2, 28}))) == day_fraction{31, 366});
PROVE("calendar: from the 30th and the 31st are days",
      length_in_years(span(to_serial({2023, 4, 30}), to_serial({2023, 5, 29}))) == day_fraction{6, 73} && // 30 of 365

          length_in_years(span(to_serial({2023, 7, 31}), to_serial({2023, 8, 30}))) == day_fraction{31, 365});
PROVE("calendar: from the 1st and the 2nd are months",
      length_in_years(span(to_serial({2023, 2, 1}), to_serial({2023, 2, 28}))) == day_fraction{1, 12} &&
          length_in_years(span(to_serial({2023, 2, 2}), to_serial({2023, 3, 1}))) == day_fraction{1, 12} &&
          length_in_years(span(to_serial({2023, 2, 2}), to_serial({2023, 3, 2}))) == day_fraction{29, 365});
PROVE("calendar: spans from the 29th as SDMX texts are days",
      to_sdmx_text(span(to_serial({2023, 3, 28}), to_serial({2023, 4, 27}))) == "2023-03-28/P1M" &&
          to_sdmx_text(span(to_serial({2023, 3, 29}), to_serial({2023, 4, 28}))) == "2023-03-29/P31D");

PROVE("range: a period so many periods later",
      year(2024) + 1 == year(2025) && quarter(2024, 4) + 1 == quarter(2025, 1) &&
          quarter(2024, 1) - 1 == quarter(2023, 4) && month(2024, 11) + 14 == month(2026, 1) &&
          half(2024, 1) + 3 == half(2025, 2) && trimester(2024, 3) - 3 == trimester(2023, 3) &&
          day(2024, 2, 28) + 2 == day(2024, 3, 1) && iso_week(2020, 53) + 1 == iso_week(2021, 1) &&
          year(2024) + 0 == year(2024) && year(1) + 9998 == year(9999) && day(1, 1, 1) + 3652058 == day(9999, 12, 31) &&
          day(9999, 12, 31) - 3652058 == day(1, 1, 1));
PROVE("range: a fiscal period so many later",
      period(fiscal_year<fiscal::pakistan>{2024}) + 2 == period(fiscal_year<fiscal::pakistan>{2026}) &&
          period(fiscal_quarter<fiscal::iran>{1403, 4}) + 1 == period(fiscal_quarter<fiscal::iran>{1404, 1}) &&
          fiscal_quarter<fiscal::india>{2024, 4} + 1 == fiscal_quarter<fiscal::india>{2025, 1} &&
          fiscal_quarter<fiscal::india>{2024, 1} - 5 == fiscal_quarter<fiscal::india>{2022, 4} &&
          fiscal_quarter<fiscal::india>{0, 1} - 1 == fiscal_quarter<fiscal::india>{-1, 4} &&
          fiscal_quarter<fiscal::india>{0, 1} - 4 == fiscal_quarter<fiscal::india>{-1, 1});
PROVE("range: one form for the same days",
      in_one_form(span(quarter(2024, 1), quarter(2024, 4))) == year(2024) &&
          in_one_form(span(to_serial({2024, 1, 1}), to_serial({2024, 12, 31}))) == year(2024) &&
          in_one_form(span(month(2024, 7), month(2024, 12))) == half(2024, 2) &&
          in_one_form(span(month(2024, 1), month(2024, 4))) == trimester(2024, 1) &&
          in_one_form(span(to_serial({2027, 2, 1}), to_serial({2027, 2, 28}))) == month(2027, 2) && // four weeks
          in_one_form(span(to_serial({2024, 1, 29}), to_serial({2024, 2, 4}))) == iso_week(2024, 5) &&
          in_one_form(span(month(2020, 1), month(2024, 12))) == span(year(2020), year(2024)));
PROVE("range: what has one form already stays",
      in_one_form(span(to_serial({2024, 1, 2}), to_serial({2024, 12, 31}))).part == period_kind::day &&
          in_one_form(quarter(2024, 1)) == quarter(2024, 1) && in_one_form(no_period()) == no_period() &&
          in_one_form(since(year(2020))) == since(year(2020)) &&
          in_one_form(fiscal_year<fiscal::pakistan>{2024}) == period(fiscal_year<fiscal::pakistan>{2024}) &&
          in_one_form(span(fiscal_quarter<fiscal::pakistan>{2024, 1}, fiscal_quarter<fiscal::pakistan>{2024, 4})) ==
              period(fiscal_year<fiscal::pakistan>{2024}));
