// Quantiles of all nine types, of weighted numbers, and ratios of them. The expected numbers are those of R 4.2
// (`quantile` with `type`), or worked out beside the case.
#include <almanac/statistics/quantiles.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

constexpr bool near(double result, double expected) {
    return elementary::abs(result - expected) <= 1e-12 * elementary::abs(expected);
}
constexpr bool between(bounded const& result, double low, double value, double high) {
    return near(low_of(result), low) && near(value_of(result), value) && near(high_of(result), high);
}

constexpr int digits[] = {3, 1, 4, 1, 5, 9, 2, 6};
constexpr double fractions[] = {0, .05, .1, .25, .3, .5, .625, .75, .9, .95, 1};
constexpr quantile_type types[] = {
    quantile_type::hyndman_fan_1, quantile_type::hyndman_fan_2, quantile_type::hyndman_fan_3,
    quantile_type::hyndman_fan_4, quantile_type::hyndman_fan_5, quantile_type::hyndman_fan_6,
    quantile_type::hyndman_fan_7, quantile_type::hyndman_fan_8, quantile_type::hyndman_fan_9};
constexpr double expected[9][11] = {
    {1, 1, 1, 1, 2, 3, 4, 5, 9, 9, 9},
    {1, 1, 1, 1.5, 2, 3.5, 4.5, 5.5, 9, 9, 9},
    {1, 1, 1, 1, 1, 3, 4, 5, 6, 9, 9},
    {1, 1, 1, 1, 1.4, 3, 4, 5, 6.6, 7.8, 9},
    {1, 1, 1, 1.5, 1.9, 3.5, 4.5, 5.5, 8.1, 9, 9},
    {1, 1, 1, 1.25, 1.7, 3.5, 4.625, 5.75, 9, 9, 9},
    {1, 1, 1, 1.75, 2.1, 3.5, 4.375, 5.25, 6.9, 7.95, 9},
    {1, 1, 1, 17. / 12, 11. / 6, 3.5, 4 + 13. / 24, 5 + 7. / 12, 8.5, 9, 9},
    {1, 1, 1, 1.4375, 1.85, 3.5, 4.53125, 5.5625, 8.4, 9, 9},
};
constexpr bool are_those_of_r() {
    bool all = true;
    for (std::size_t type = 0; type < 9; ++type) {
        for (std::size_t i = 0; i < 11; ++i) {
            all = all && near(statistics::quantile(digits, fractions[i], types[type]), expected[type][i]);
        }
    }
    return all;
}

constexpr auto type_1 = quantile_type::hyndman_fan_1;
constexpr auto type_2 = quantile_type::hyndman_fan_2;
constexpr auto type_3 = quantile_type::hyndman_fan_3;
constexpr auto type_7 = quantile_type::hyndman_fan_7;

constexpr int twenty[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20};
constexpr int times[] = {2, 1, 0, 3, 2}; // 10 10 20 30 30 30 50 50
constexpr int incomes[] = {10, 20, 1000, 30, 50};
constexpr int spelled_out[] = {10, 10, 20, 30, 30, 30, 50, 50};
constexpr bool are_as_spelled_out(quantile_type type) {
    bool all = true;
    for (double const p : fractions) {
        all =
            all && statistics::weighted_quantile(incomes, times, p, type) == statistics::quantile(spelled_out, p, type);
    }
    return all;
}
constexpr double tenths[] = {.1, .1, .1, .1, .1, .1, .1, .1, .1, .1};

constexpr bounded rounded[] = {{10, 9, 11}, {20, 19, 21}, {30, 29, 31}, {60, 60, 60}};
constexpr double halves[] = {1, 1, 1, 1};

// The deciles' shares, in per cent of the income.
constexpr double shares[] = {3, 4, 5, 6, 7, 8, 10, 12, 15, 30};

} // namespace

PROVE("statistics: quantiles of the nine types", are_those_of_r());
// R 4.2: 20 times 0.55 is 11.000000000000002 in doubles, and counts as 11.
PROVE("statistics: a rounded product is no step",
      statistics::quantile(twenty, .55, type_1) == 11 && statistics::quantile(twenty, .55, type_2) == 11.5 &&
          statistics::quantile(twenty, .55, type_3) == 11 && statistics::quantile(twenty, .525, type_3) == 10 &&
          statistics::quantile(twenty, .575, type_3) == 12);
PROVE("statistics: quantiles of bounded numbers that step",
      between(statistics::quantile(rounded, .5, type_1), 19, 20, 21) &&
          between(statistics::quantile(rounded, .5, type_2), 24, 25, 26) &&
          between(statistics::quantile(rounded, .5, type_3), 19, 20, 21));
PROVE("statistics: weights count as if each unit were spelled out",
      are_as_spelled_out(type_1) && are_as_spelled_out(type_2));
PROVE("statistics: weights that are no whole numbers",
      statistics::weighted_quantile(std::vector{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, tenths, .3, type_1) == 3 &&
          statistics::weighted_quantile(std::vector{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, tenths, .3, type_2) == 3.5);
PROVE("statistics: weighted quantiles of bounded numbers",
      between(statistics::weighted_quantile(rounded, halves, .5, type_1), 19, 20, 21) &&
          between(statistics::weighted_quantile(rounded, halves, .5, type_2), 24, 25, 26));
// By type 7 the ninth decile of 1 to 20 is 18.1 and the first 2.9.
PROVE("statistics: P90/P10", near(statistics::quantile_ratio(twenty, .9, .1, type_7), 18.1 / 2.9) &&
                                 between(statistics::quantile_ratio(rounded, 1, 0, type_7), 60. / 11, 6, 60. / 9));
// 30 by 3 + 4 + 5 + 6; of 1 to 20 it is 39 by 36; of 1 to 5 half of 5 by 1 + 2.
PROVE("statistics: the Palma ratio", near(statistics::palma_ratio(shares), 30. / 18) &&
                                         near(statistics::palma_ratio(twenty), 39. / 36) &&
                                         near(statistics::palma_ratio(std::vector{4, 2, 5, 1, 3}), 2.5 / 3));
// Of the eight, 0.8 of 50 by 10 + 10 + 20 + 0.2 of 30.
PROVE("statistics: the Palma ratio of weighted numbers",
      near(statistics::palma_ratio_weighted(incomes, times), 40. / 46) &&
          near(statistics::palma_ratio(spelled_out), 40. / 46));
// 0.4 of 60 by 10 + 0.6 of 20.
PROVE("statistics: the Palma ratio of bounded numbers",
      between(statistics::palma_ratio(rounded), 24 / (11 + .6 * 21), 24. / 22, 24 / (9 + .6 * 19)));
