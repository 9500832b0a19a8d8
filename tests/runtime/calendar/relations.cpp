// Allen's relations over all pairs of small intervals, against their definitions by ends.
#include <almanac/calendar/period.hpp>

#include "catch.hpp"

#include <vector>

namespace {

using namespace almanac;

std::vector<period> small_intervals() {
    std::vector<period> all;
    for (std::int32_t first = 0; first < 9; ++first) {
        for (std::int32_t last = first; last < 9; ++last) all.push_back(span(serial_day{first}, serial_day{last}));
        all.push_back(since(day(serial_day{first})));
        all.push_back(until(day(serial_day{first})));
    }
    return all;
}

// The table of J. F. Allen, CACM 26 (1983), p. 835: each relation by the order of the four ends, on half-open ends.
bool holds(allen relation, period const& p, period const& q) {
    std::int32_t const a = p.first.days, b = p.past.days, c = q.first.days, d = q.past.days;
    switch (relation) {
    case allen::before: return b < c;
    case allen::meets: return b == c;
    case allen::overlaps: return a < c && c < b && b < d;
    case allen::finished_by: return a < c && b == d;
    case allen::contains: return a < c && d < b;
    case allen::starts: return a == c && b < d;
    case allen::equals: return a == c && b == d;
    case allen::started_by: return a == c && d < b;
    case allen::during: return c < a && b < d;
    case allen::finishes: return c < a && b == d;
    case allen::overlapped_by: return c < a && a < d && d < b;
    case allen::met_by: return a == d;
    case allen::after: return d < a;
    }
    return false;
}

// Days that both have, counted one by one; a period without an end or a beginning is cut far from the others.
int shared_days(period const& p, period const& q) {
    int count = 0;
    for (std::int32_t at = -20; at < 20; ++at)
        count += contains(p, serial_day{at}) && contains(q, serial_day{at}) ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("calendar: exactly one of Allen's relations holds, and its inverse the other way") {
    for (period const& p : small_intervals()) {
        for (period const& q : small_intervals()) {
            int found = 0;
            for (int i = 0; i < 13; ++i) found += holds(static_cast<allen>(i), p, q) ? 1 : 0;
            REQUIRE(found == 1);
            REQUIRE(holds(relation(p, q), p, q));
            REQUIRE(relation(q, p) == inverse(relation(p, q)));
            REQUIRE(inverse(inverse(relation(p, q))) == relation(p, q));
        }
    }
}

TEST_CASE("calendar: overlaps, contains, abuts, intersection and hull follow from the days") {
    for (period const& p : small_intervals()) {
        for (period const& q : small_intervals()) {
            int const shared = shared_days(p, q);
            REQUIRE(overlaps(p, q) == (shared > 0));
            REQUIRE(contains(p, q) == (shared == shared_days(q, q)));
            allen const r = relation(p, q);
            REQUIRE(abuts(p, q) == (r == allen::meets || r == allen::met_by));
            serial_day const first = std::min(p.first, q.first);
            serial_day const past = std::max(p.past, q.past);
            if (first == always_day && past == unbounded_day) {
                REQUIRE_THROWS_AS(hull(p, q), domain_error);
            } else {
                period const whole = hull(p, q);
                REQUIRE(whole == hull(q, p));
                REQUIRE(contains(whole, p));
                REQUIRE(contains(whole, q));
                REQUIRE(whole.first == first);
                REQUIRE(whole.past == past);
            }
            if (shared == 0) {
                REQUIRE_THROWS_AS(intersection(p, q), domain_error);
            } else {
                REQUIRE(shared_days(intersection(p, q), intersection(p, q)) == shared);
                REQUIRE(intersection(p, q) == intersection(q, p));
            }
            if (is_bounded(p)) {
                day_fraction const part = overlap(p, q);
                REQUIRE(part.numerator * length_in_days(p) == shared * part.denominator);
            }
        }
    }
}
