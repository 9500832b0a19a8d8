// Sums over time and contributions to growth: worked out beside the case, those of bounded parts in Python's fractions.
#include <almanac/statistics/growth.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

constexpr double none = missing_value;
constexpr bool near(double result, double expected) {
    return elementary::abs(result - expected) <= 1e-12 * elementary::abs(expected);
}
template <class Numbers>
constexpr bool are(Numbers const& found, std::initializer_list<double> expected) {
    bool all = found.size() == expected.size();
    for (std::size_t i = 0; all && i < found.size(); ++i) {
        double const other = expected.begin()[i];
        all = is_missing(other) ? is_missing(found[i]) : value_of(found[i]) == other;
    }
    return all;
}
constexpr bool between(bounded const& result, double low, double value, double high) {
    return near(low_of(result), low) && near(value_of(result), value) && near(high_of(result), high);
}

constexpr double quarters[] = {1, 2, 3, 4, none, 6, 7, 8, 9, 10, 11};
constexpr int parts_before[] = {60, 30, -10};
constexpr int parts_after[] = {66, 30, -12};
constexpr bounded rounded_before[] = {{60, 59, 61}, {40, 38, 42}};
constexpr bounded rounded_after[] = {{66, 65, 67}, {40, 40, 40}};

} // namespace

PROVE("statistics: rolling sums",
      are(statistics::rolling_sum(quarters, 4), {none, none, none, 10, none, none, none, none, 30, 34, 38}));
PROVE("statistics: rolling sums of one, and of more than there are",
      are(statistics::rolling_sum(quarters, 1), {1, 2, 3, 4, none, 6, 7, 8, 9, 10, 11}) &&
          are(statistics::rolling_sum(std::vector{1, 2}, 3), {none, none}));
PROVE("statistics: sums of the year to date",
      are(statistics::year_to_date(quarters, 4), {1, 3, 6, 10, none, none, none, none, 9, 19, 30}));
PROVE("statistics: a year whose beginning is not there has no sum",
      are(statistics::year_to_date(quarters, 4, 2), {none, none, 3, 7, none, none, 7, 15, 24, 34, 11}));
// The total goes from 80 to 84.
PROVE("statistics: contributions to growth",
      are(statistics::contributions_to_growth(parts_before, parts_after), {6. / 80, 0, -2. / 80}));
// The least is (65 - 61) / (61 + 42), the greatest (67 - 59) / (59 + 38).
PROVE("statistics: contributions of bounded parts",
      between(statistics::contributions_to_growth(rounded_before, rounded_after)[0], 4. / 103, 0.06, 8. / 97));
