// What a look-up in a table of rates takes, in tables of 700, 7,000 and 70,000 daily rates of one pair of currencies:
// of the day, and of the last day with a rate before it (weekends have none). Beside it a search by hand in a column of
// days. Fails when a table that is a hundred times as long takes more than twenty times as long: a search through the
// rows would take a hundred times.
#include <almanac/exchange/rate_book.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <random>
#include <utility>
#include <vector>

namespace {

namespace al = almanac;

constexpr std::int32_t first_day = -25567; // 1900-01-01
constexpr int look_ups = 20000;

al::period day_at(std::int32_t days) {
    al::civil_date const date = al::to_civil(al::serial_day{days});
    return al::day(date.year, date.month, date.day);
}
/// A rate for each day but Saturdays and Sundays.
al::rate_book daily_rates(int count) {
    std::vector<al::quoted_rate> rows;
    for (std::int32_t at = 0; static_cast<int>(rows.size()) < count; ++at) {
        if (at % 7 >= 5) continue;
        al::period const when = day_at(first_day + at);
        rows.push_back({"USD", "PKR", {10000 + at, -2}, when, al::rate_kind::end_of_period, "a bank"});
    }
    return al::rate_book(std::move(rows));
}
std::vector<al::period> random_days(int count, bool weekends) {
    std::mt19937_64 random(20250401);
    std::vector<al::period> days;
    while (static_cast<int>(days.size()) < look_ups) {
        auto const at = static_cast<std::int32_t>(random() % static_cast<std::uint64_t>(count / 5 * 7));
        if (!weekends && at % 7 >= 5) continue;
        days.push_back(day_at(first_day + at));
    }
    return days;
}

/// Nanoseconds a look-up, the least of the turns; and the sum of what was found.
template <class LookUp>
double least_time(std::vector<al::period> const& days, std::int64_t& sum, LookUp const& look_up) {
    double least = 1e9;
    for (int turn = 0; turn < 7; ++turn) {
        sum = 0;
        auto const start = std::chrono::steady_clock::now();
        for (al::period const& each : days) sum += look_up(each);
        std::chrono::duration<double, std::nano> const taken = std::chrono::steady_clock::now() - start;
        least = std::min(least, taken.count() / look_ups);
    }
    return least;
}

struct measured {
    double exact;
    double previous;
};
measured measure(int count, bool& agree) {
    al::rate_book const book = daily_rates(count);
    al::rate_table const table = book.table();
    auto const by_table = [&](al::lookup_options options) {
        return [&table, options](al::period const& when) {
            return table.at({"USD", "PKR", when, al::rate_kind::end_of_period}, options)
                .path.steps[0]
                .row.value.coefficient;
        };
    };
    std::vector<std::int32_t> days;
    std::vector<std::int64_t> values;
    for (al::quoted_rate const& row : table) {
        days.push_back(row.when.first.days);
        values.push_back(row.value.coefficient);
    }
    auto const by_hand = [&](al::period const& when) {
        auto const after = std::upper_bound(days.begin(), days.end(), when.first.days);
        return values[static_cast<std::size_t>(after - days.begin() - 1)];
    };
    std::vector<al::period> const with_rate = random_days(count, false);
    std::vector<al::period> const any = random_days(count, true);
    std::int64_t sum = 0;
    std::int64_t sum_by_hand = 0;
    measured m{};
    m.exact = least_time(with_rate, sum, by_table({}));
    double const hand = least_time(with_rate, sum_by_hand, by_hand);
    agree &= sum == sum_by_hand;
    m.previous = least_time(any, sum, by_table({al::rate_match::previous, 4}));
    least_time(any, sum_by_hand, by_hand);
    agree &= sum == sum_by_hand;
    std::printf("%8d rows: of the day %6.0f ns, of the last day with a rate %6.0f ns, by hand %6.0f ns\n", count,
                m.exact, m.previous, hand);
    return m;
}

} // namespace

int main() {
    bool agree = true;
    measured const few = measure(700, agree);
    measure(7000, agree);
    measured const many = measure(70000, agree);
    if (!agree) std::puts("the table and the search by hand found different rates");
    bool const is_fast = many.exact <= 20 * few.exact && many.previous <= 20 * few.previous;
    if (!is_fast) std::puts("a table that is a hundred times as long takes more than twenty times as long");
    return agree && is_fast ? 0 : 1;
}
