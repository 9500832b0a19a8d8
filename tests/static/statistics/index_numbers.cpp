// Rebasing, splicing, and points against percentages.
#include <almanac/statistics/index_numbers.hpp>

#include "near.hpp"
#include "prove.hpp"

using namespace almanac;

namespace {
constexpr double none = missing_value;
template <class Numbers, std::size_t Size>
constexpr bool all_near(Numbers const& numbers, double const (&expected)[Size]) {
    if (numbers.size() != Size) return false;
    for (std::size_t i = 0; i < Size; ++i) {
        if (is_missing(numbers[i]) != is_missing(expected[i])) return false;
        if (!is_missing(expected[i]) && !is_near(numbers[i], expected[i])) return false;
    }
    return true;
}
constexpr bool tightly(bounded const& x, double low, double high, double tolerance = 1e-14) {
    return x.low <= low && x.high >= high && x.low <= x.value && x.value <= x.high && is_near(x.low, low, tolerance) &&
           is_near(x.high, high, tolerance);
}
// An index on 2008 = 100, from 1995 on.
constexpr double on_2008[] = {108.0, 114.2, 120.7, 121.7, 116.2, 112.0, 109.9, 106.1,
                              99.6,  96.0,  96.0,  95.7,  98.5,  100.0, 100.2};
struct row {
    double value;
};
constexpr bounded hundred{100, 99, 101};
constexpr bounded more{120, 119, 121};
} // namespace

// Oracle rebase-1, "divide all values by 1.08": http://faq.wmlcloud.com/software/108582.aspx.
PROVE("compare: index: rebase 2008 to 1995", [] {
    auto const on_1995 = statistics::rebase(on_2008, 0);
    return on_1995[0] == 100 && is_near(on_1995[14], 92.77777777777777) && is_near(on_1995[13], 100 / 1.08);
}());
PROVE("compare: index: and back",
      all_near(statistics::rebase(statistics::rebase(on_2008, 0), 13),
               {108.0, 114.2, 120.7, 121.7, 116.2, 112.0, 109.9, 106.1, 99.6, 96.0, 96.0, 95.7, 98.5, 100.0, 100.2}));
PROVE("compare: index: a base of several periods has the mean 100", [] {
    double const values[] = {10, 30, 80, none, 5};
    return all_near(statistics::rebase(values, position_range{0, 1}), {50, 150, 400, none, 25});
}());
PROVE("compare: index: a projection, and whole numbers", [] {
    row const rows[] = {{4}, {5}};
    int const whole[] = {4, 5};
    return all_near(statistics::rebase(rows, 0, &row::value), {100, 125}) &&
           all_near(statistics::rebase(whole, 1), {80, 100});
}());
PROVE("compare: index: bounds, the base is exact", [] {
    bounded const values[] = {hundred, more};
    auto const indices = statistics::rebase(values, 0);
    return indices[0].low == 100 && indices[0].high == 100 && tightly(indices[1], 11900.0 / 101, 12100.0 / 99);
}());
// 200 x / (x + y) rises with x and falls with y.
PROVE("compare: index: bounds in a base of two", [] {
    bounded const values[] = {hundred, more};
    auto const indices = statistics::rebase(values, position_range{0, 1});
    return tightly(indices[0], 200 * 99.0 / (99 + 121), 200 * 101.0 / (101 + 119)) &&
           tightly(indices[1], 200 * 119.0 / (119 + 101), 200 * 121.0 / (121 + 99));
}());

// By hand: the older series meets the newer one at 20 / 10, later at 30 / 12.
PROVE("compare: index: splice over one period", [] {
    double const older[] = {8, none, 10, 12, 13};
    double const newer[] = {none, 7, 20, 30, none};
    auto const one = statistics::splice(older, newer, 2);
    return one.factor == 2 && all_near(one.values, {16, none, 20, 30, none});
}());
PROVE("compare: index: splice over two periods, both means", [] {
    double const older[] = {8, none, 10, 12, 13};
    double const newer[] = {none, 7, 20, 30, none};
    auto const ratios = statistics::splice(older, newer, {2, 3}, linked_by::mean_of_ratios);
    auto const means = statistics::splice(older, newer, {2, 3}, linked_by::ratio_of_means);
    return is_near(ratios.factor, 2.25) && all_near(ratios.values, {18, none, 20, 30, none}) &&
           is_near(means.factor, 50.0 / 22) && all_near(means.values, {8 * 50.0 / 22, none, 20, 30, none});
}());
PROVE("compare: index: splice of exact and bounded", [] {
    double const older[] = {50, 100};
    bounded const newer[] = {bounded(missing_value), more};
    auto const whole = statistics::splice(older, newer, 1);
    return tightly(whole.factor, 1.19, 1.21) && tightly(whole.values[0], 59.5, 60.5) && whole.values[1].low == 119;
}());

PROVE("compare: index: a change of fractions is not their growth",
      is_near(statistics::change(0.10, 0.12), 0.02) && is_near(statistics::growth(0.10, 0.12), 0.2));
PROVE("compare: index: a change of fractions from each to the next", [] {
    double const rates[] = {0.10, 0.12, none, 0.09, 0.085};
    auto const changes = statistics::change_of_each(rates);
    return is_missing(changes[0]) && is_near(changes[1], 0.02, 1e-14) && is_missing(changes[2]) &&
           is_missing(changes[3]) && is_near(changes[4], -0.005, 1e-14);
}());
PROVE("compare: index: bounds of a change", tightly(statistics::change(bounded(10, 9.5, 10.5), 12), 1.5, 2.5));

// Oracles share-1 and share-2: sdmx-twg/vtl, v2.3, "Ratio to report" ex_1. A rebase to the total is a share.
PROVE("compare: index: ratio to report", [] {
    double const first[] = {3, 4, 7, 6};
    double const second[] = {0, 8, 5, -3};
    return all_near(statistics::shares_of_total(first), {0.15, 0.2, 0.35, 0.3}) &&
           all_near(statistics::shares_of_total(second), {0, 0.8, 0.5, -0.3});
}());
