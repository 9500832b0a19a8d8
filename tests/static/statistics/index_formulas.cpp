// The formulas of index numbers over the artificial data of the "Consumer price index manual: Theory and practice"
// (ILO, IMF, OECD, UNECE, Eurostat and the World Bank, 2004), chapter 19: six goods in five periods. The expected
// indices, fixed base and chained, with the four digits in which it prints them, are those that Python computes from
// the data.
#include <almanac/statistics/index_numbers.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

constexpr std::size_t periods = 5;
constexpr double prices[periods][6] = {{1, 1, 1, 1, 1, 1},
                                       {1.2, 3, 1.3, .7, 1.4, .8},
                                       {1, 1, 1.5, .5, 1.7, .6},
                                       {.8, .5, 1.6, .3, 1.9, .4},
                                       {1, 1, 1.6, .1, 2, .2}};
constexpr double quantities[periods][6] = {{1, 1, 2, 1, 4.5, .5},
                                           {.8, .9, 1.9, 1.3, 4.7, .6},
                                           {1, 1.1, 1.8, 3, 5, .8},
                                           {1.2, 1.2, 1.9, 6, 5.6, 1.3},
                                           {.9, 1.2, 2, 12, 6.5, 2.5}};
enum class formula { of_laspeyres, of_paasche, of_fisher };

constexpr double relative(formula which, std::size_t from, std::size_t to) {
    if (which == formula::of_laspeyres) return statistics::laspeyres(prices[from], prices[to], quantities[from]);
    if (which == formula::of_paasche) return statistics::paasche(prices[from], prices[to], quantities[to]);
    return statistics::fisher(prices[from], prices[to], quantities[from], quantities[to]);
}
constexpr bool is_printed(double index, double printed) { return elementary::abs(index - printed) <= 0.50001e-4; }
constexpr bool fixed_is(formula which, double const (&expected)[periods]) {
    bool all = true;
    for (std::size_t t = 0; t < periods; ++t) all = all && is_printed(relative(which, 0, t), expected[t]);
    return all;
}
constexpr bool chained_is(formula which, double const (&expected)[periods]) {
    std::vector<double> links;
    for (std::size_t t = 1; t < periods; ++t) links.push_back(relative(which, t - 1, t));
    auto const index = statistics::chained(links);
    bool all = index.size() == periods && index[0] == 100;
    for (std::size_t t = 0; t < periods; ++t) all = all && is_printed(index[t] / 100, expected[t]);
    return all;
}
/// Price times quantity index is the change of the value.
constexpr bool factors_reverse() {
    bool all = true;
    for (std::size_t t = 1; t < periods; ++t) {
        double before = 0, after = 0;
        for (std::size_t i = 0; i < 6; ++i) {
            before += prices[0][i] * quantities[0][i];
            after += prices[t][i] * quantities[t][i];
        }
        double const of_quantities = statistics::fisher(quantities[0], quantities[t], prices[0], prices[t]);
        all = all && elementary::abs(relative(formula::of_fisher, 0, t) * of_quantities - after / before) < 1e-14;
    }
    return all;
}

constexpr bounded rounded[] = {{1.2, 1.1, 1.3}, {3, 2.9, 3.1}};
constexpr int ones[] = {1, 1};
constexpr bounded of_rounded = statistics::laspeyres(ones, rounded, ones);
constexpr auto gap = [] { return statistics::chained(std::vector{1.5, missing_value, 2.0}); };

} // namespace

PROVE("statistics: Laspeyres", fixed_is(formula::of_laspeyres, {1, 1.42, 1.345, 1.355, 1.44}));
PROVE("statistics: Paasche", fixed_is(formula::of_paasche, {1, 1.3824, 1.2031, 1.0209, .7968}));
PROVE("statistics: Fisher", fixed_is(formula::of_fisher, {1, 1.4011, 1.2721, 1.1762, 1.0712}));
PROVE("statistics: Laspeyres, chained", chained_is(formula::of_laspeyres, {1, 1.42, 1.3646, 1.3351, 1.3306}));
PROVE("statistics: Paasche, chained", chained_is(formula::of_paasche, {1, 1.3824, 1.274, 1.206, 1.1234}));
PROVE("statistics: Fisher, chained", chained_is(formula::of_fisher, {1, 1.4011, 1.3185, 1.2689, 1.2226}));
PROVE("statistics: Fisher's factors give the change of the value", factors_reverse());
PROVE("statistics: an index of bounded prices", low_of(of_rounded) <= 2 && low_of(of_rounded) > 1.999999 &&
                                                    value_of(of_rounded) == 2.1 && high_of(of_rounded) >= 2.2 &&
                                                    high_of(of_rounded) < 2.200001);
PROVE("statistics: a chain breaks where a link is missing",
      gap()[1] == 150 && is_missing(gap()[2]) && is_missing(gap()[3]) && gap().size() == 4);
