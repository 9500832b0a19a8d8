// Allen's relations and what follows from them.
#include <almanac/calendar/period.hpp>

#include "prove.hpp"

namespace {

using namespace almanac;

constexpr serial_day on(std::int32_t year, std::int32_t month, std::int32_t day) {
    return to_serial({year, month, day});
}
constexpr period days(std::int32_t first, std::int32_t last) { return span(serial_day{first}, serial_day{last}); }

// The thirteen pictures of Allen's figure 2, with days 10 to 19 as q.
PROVE("relation: each of the thirteen", relation(days(1, 5), days(10, 19)) == allen::before &&
                                            relation(days(1, 9), days(10, 19)) == allen::meets &&
                                            relation(days(5, 12), days(10, 19)) == allen::overlaps &&
                                            relation(days(5, 19), days(10, 19)) == allen::finished_by &&
                                            relation(days(5, 25), days(10, 19)) == allen::contains &&
                                            relation(days(10, 12), days(10, 19)) == allen::starts &&
                                            relation(days(10, 19), days(10, 19)) == allen::equals &&
                                            relation(days(10, 25), days(10, 19)) == allen::started_by &&
                                            relation(days(12, 15), days(10, 19)) == allen::during &&
                                            relation(days(12, 19), days(10, 19)) == allen::finishes &&
                                            relation(days(15, 25), days(10, 19)) == allen::overlapped_by &&
                                            relation(days(20, 25), days(10, 19)) == allen::met_by &&
                                            relation(days(30, 35), days(10, 19)) == allen::after);
PROVE("relation: inverses",
      inverse(allen::before) == allen::after && inverse(allen::meets) == allen::met_by &&
          inverse(allen::overlaps) == allen::overlapped_by && inverse(allen::starts) == allen::started_by &&
          inverse(allen::during) == allen::contains && inverse(allen::finishes) == allen::finished_by &&
          inverse(allen::equals) == allen::equals);
PROVE("relation: names", to_words(allen::overlapped_by) == "overlapped by" && to_words(allen::after) == "after");

PROVE("relation: days count, kinds do not",
      relation(span(month(2024, 1), month(2024, 3)), quarter(2024, 1)) == allen::equals);
PROVE("relation: a period without an end", relation(since(year(2020)), year(2024)) == allen::contains &&
                                               relation(since(year(2024)), year(2024)) == allen::started_by &&
                                               relation(since(year(2020)), since(year(2024))) == allen::finished_by);
PROVE("relation: a moment stands for its period", relation(as_of(month(2025, 3)), year(2025)) == allen::during);

PROVE("relation: contains", contains(year(2024), month(2024, 2)) && contains(year(2024), year(2024)) &&
                                !contains(month(2024, 2), year(2024)) && contains(since(year(2020)), year(2030)) &&
                                !contains(year(2024), iso_week(2025, 1)));
PROVE("relation: contains a day", contains(year(2024), on(2024, 12, 31)) && !contains(year(2024), on(2025, 1, 1)));
PROVE("relation: overlaps", overlaps(year(2024), iso_week(2025, 1)) && !overlaps(year(2024), year(2025)));
PROVE("relation: abuts", abuts(year(2023), year(2024)) && abuts(year(2024), year(2023)) &&
                             !abuts(year(2022), year(2024)) && !abuts(year(2024), month(2024, 2)));

PROVE("relation: intersection keeps a name where it can",
      intersection(year(2024), month(2024, 2)) == month(2024, 2) &&
          intersection(quarter(2024, 1), since(year(2020))) == quarter(2024, 1));
// 30 December 2024 is the Monday of 2025-W01.
PROVE("relation: intersection of a year and a week across its end",
      intersection(year(2024), iso_week(2025, 1)) == span(on(2024, 12, 30), on(2024, 12, 31)));
PROVE("relation: intersection without an end", intersection(since(year(2020)), since(year(2024))) == since(year(2024)));
PROVE("relation: intersection of one day", intersection(days(1, 5), days(5, 9)) == day(serial_day{5}));
PROVE("relation: hull", hull(year(2020), year(2024)) == span(year(2020), year(2024)) &&
                            hull(year(2024), year(2020)) == span(year(2020), year(2024)) &&
                            hull(year(2024), month(2024, 2)) == year(2024) &&
                            hull(year(2020), quarter(2024, 1)) == span(on(2020, 1, 1), on(2024, 3, 31)) &&
                            hull(year(2020), since(year(2024))) == since(day(2020, 1, 1)));

// By hand: February 2024 has 29 of 366 days; Pakistan's FY2024 shares 184 days with 2023 (July to December) and 182
// with 2024.
PROVE("relation: overlap of a year with its February", overlap(year(2024), month(2024, 2)) == day_fraction{29, 366});
PROVE("relation: overlap of a month with its year is whole", overlap(month(2024, 2), year(2024)) == day_fraction{1, 1});
PROVE("relation: no overlap is zero", overlap(year(2024), year(2025)) == day_fraction{0, 1});
PROVE("relation: overlap with a fiscal year",
      overlap(span(on(2023, 7, 1), on(2024, 6, 30)), year(2023)) == day_fraction{92, 183} &&
          overlap(span(on(2023, 7, 1), on(2024, 6, 30)), year(2024)) == day_fraction{91, 183});
PROVE("relation: overlap with a period without an end",
      overlap(year(2024), since(quarter(2024, 4))) == day_fraction{46, 183});

} // namespace
