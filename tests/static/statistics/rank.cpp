// Ranks, rank intervals and the largest few. Expectations are those of the sources named beside them, or counted by
// hand.
#include <almanac/statistics/rank.hpp>

#include "prove.hpp"

#include <initializer_list>

using namespace almanac;

namespace {
using values = std::vector<double>;
constexpr double none = missing_value;

/// Whether the numbers are the same, with missing equal to missing.
constexpr bool same(values const& a, values const& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (a[i] != b[i] && !(is_missing(a[i]) && is_missing(b[i]))) return false;
    return true;
}

// The reference manual of VTL, analytic operator rank, example 1 (sdmx-twg/vtl, v2.3, Rank ex_1).
constexpr double vtl[] = {9, 5, 10, 5};
// The legs of cat, penguin, dog, spider and snake: the example of pandas' documentation of DataFrame.rank.
constexpr double legs[] = {4, 2, 4, 8, none};
constexpr rank_options by_average{.order = order::ascending, .ties = ties::average};

struct country {
    char const* name;
    double exports;
    constexpr double twice() const { return 2 * exports; }
};
constexpr country countries[] = {{"KAZ", 80}, {"UZB", 25}, {"TJK", 2}};

constexpr bounded about(double value, double half_width) { return {value, value - half_width, value + half_width}; }

constexpr values backwards(std::size_t count) {
    values v;
    for (std::size_t i = count; i > 0; --i) v.push_back(static_cast<double>(i) - 50.5);
    return v;
}
constexpr bool counts_up(values const& found) {
    for (std::size_t i = 0; i < found.size(); ++i)
        if (found[i] != static_cast<double>(i + 1)) return false;
    return true;
}

constexpr bool ranks_columns() {
    // Two columns, three rows; the second column is ranked, and the first stays.
    double const table[] = {1, 30, 2, 10, 3, 20};
    double out[] = {-1, 0, -1, 0, -1, 0};
    rank_scratch scratch(3);
    std::size_t const ranked = statistics::rank_into(table + 1, 3, scratch, out + 1, {}, 2);
    return ranked == 3 && out[0] == -1 && out[1] == 1 && out[2] == -1 && out[3] == 3 && out[4] == -1 && out[5] == 2;
}
constexpr bool ranks_in_place() {
    double numbers[] = {7, none, 9};
    rank_scratch scratch;
    std::size_t const ranked = statistics::rank_into(numbers, 3, scratch, numbers);
    return ranked == 2 && numbers[0] == 2 && is_missing(numbers[1]) && numbers[2] == 1;
}

constexpr bool is_decided(top_numbers const& found, cut how, std::initializer_list<std::size_t> indices,
                          std::initializer_list<std::size_t> at_the_cut = {}) {
    return found.cut == how && found.indices == std::vector<std::size_t>(indices) &&
           found.at_the_cut == std::vector<std::size_t>(at_the_cut);
}
} // namespace

PROVE("compare: competition ranks of the VTL manual",
      same(statistics::ranks(vtl, {.order = order::ascending}), {3, 1, 4, 1}));
PROVE("compare: rank 1 is the largest unless asked", same(statistics::ranks(vtl), {2, 3, 1, 3}));
PROVE("compare: average ranks of the pandas manual", same(statistics::ranks(legs, by_average), {2.5, 1, 2.5, 4, none}));
PROVE("compare: maximum ranks of the pandas manual",
      same(statistics::ranks(legs, {.order = order::ascending, .ties = ties::maximum}), {3, 1, 3, 4, none}));
PROVE("compare: missing numbers last, as in the pandas manual",
      same(statistics::ranks(legs, {.order = order::ascending, .ties = ties::average, .missing = missing_ranks::last}),
           {2.5, 1, 2.5, 4, 5}));
PROVE("compare: ranks as fractions, as in the pandas manual",
      same(statistics::percent_ranks(legs, by_average), {.625, .25, .625, 1, none}));
PROVE("compare: missing numbers first",
      same(statistics::ranks(legs, {.missing = missing_ranks::first}), {3, 5, 3, 2, 1}));
PROVE("compare: missing numbers last, in descending order too",
      same(statistics::ranks(legs, {.missing = missing_ranks::last}), {2, 4, 2, 1, 5}));
PROVE("compare: two missing numbers share a rank",
      same(statistics::ranks(values{none, 1, none}, {.ties = ties::average, .missing = missing_ranks::last}),
           {2.5, 1, 2.5}));
PROVE("compare: dense ranks",
      same(statistics::ranks(vtl, {.order = order::ascending, .ties = ties::dense}), {2, 1, 3, 1}));
PROVE("compare: dense ranks as fractions of the distinct numbers",
      same(statistics::percent_ranks(values{3, 7, 3, 9}, {.ties = ties::dense}), {1, 2.0 / 3, 1, 1.0 / 3}));
PROVE("compare: ordinal ranks go by position",
      same(statistics::ranks(vtl, {.order = order::ascending, .ties = ties::ordinal}), {3, 1, 4, 2}));
PROVE("compare: ordinal ranks go by position in descending order too",
      same(statistics::ranks(vtl, {.ties = ties::ordinal}), {2, 3, 1, 4}));
PROVE("compare: zero and negative zero tie", same(statistics::ranks(values{0.0, -0.0, -1}), {1, 1, 3}));
PROVE("compare: infinities stand at the ends in hot loops, which do not look for them", [] {
    values found{1e300, -std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity(), none,
                 -1e300};
    rank_scratch scratch(found.size());
    statistics::rank_into(found.data(), found.size(), scratch, found.data(), {.missing = missing_ranks::last});
    return same(found, {2, 4, 1, 5, 3});
}());
PROVE("compare: no numbers have no ranks",
      statistics::ranks(values{}).empty() && statistics::percent_ranks(values{}).empty());
PROVE("compare: only missing numbers have no ranks", same(statistics::percent_ranks(values{none, none}), {none, none}));
PROVE("compare: ranks of integers", same(statistics::ranks(std::vector<int>{-3, 8}), {2, 1}));
PROVE("compare: ranks by a member", same(statistics::ranks(countries, {}, &country::exports), {1, 2, 3}));
PROVE("compare: ranks by a member function", same(statistics::ranks(countries, {}, &country::twice), {1, 2, 3}));
PROVE("compare: ranks by a function",
      same(statistics::ranks(countries, {}, [](country const& c) { return -c.exports; }), {3, 2, 1}));
PROVE("compare: numbers within bounds are ranked by value",
      same(statistics::ranks(std::vector<bounded>{about(5, 3), about(6, 3)}), {2, 1}));
PROVE("compare: ranks of as many as are sorted by insertion", counts_up(statistics::ranks(backwards(24))));
PROVE("compare: ranks of one more, which are put into buckets", counts_up(statistics::ranks(backwards(25))));
PROVE("compare: ranks of many", counts_up(statistics::ranks(backwards(100))));
PROVE("compare: ranks of a column of a table", ranks_columns());
PROVE("compare: ranks in place of the numbers", ranks_in_place());

// [391.5, 392.5] and [390, 392] overlap; [100, 101] is below both.
PROVE("compare: rank intervals of numbers that overlap",
      statistics::rank_intervals(std::vector<bounded>{{392, 391.5, 392.5}, {391, 390, 392}, {100, 100, 101}}) ==
          std::vector<rank_interval>{{1, 2}, {1, 2}, {3, 3}});
PROVE("compare: rank intervals in ascending order",
      statistics::rank_intervals(std::vector<bounded>{{392, 391.5, 392.5}, {391, 390, 392}, {100, 100, 101}},
                                 order::ascending) == std::vector<rank_interval>{{2, 3}, {2, 3}, {1, 1}});
PROVE("compare: rank intervals that only touch can be ties",
      statistics::rank_intervals(std::vector<bounded>{about(1, 1), about(3, 1)}) ==
          std::vector<rank_interval>{{1, 2}, {1, 2}});
PROVE("compare: rank intervals of exact numbers",
      statistics::rank_intervals(vtl) == std::vector<rank_interval>{{2, 2}, {3, 4}, {1, 1}, {3, 4}});
PROVE("compare: a number that nothing bounds has every rank",
      statistics::rank_intervals(std::vector<bounded>{bounded{5, -1e308, 1e308}, bounded(1.0), bounded(9.0)}) ==
          std::vector<rank_interval>{{1, 3}, {2, 3}, {1, 2}});

PROVE("compare: the largest two are decided", is_decided(statistics::top(vtl, 2), cut::decided, {2, 0}));
PROVE("compare: the largest three are tied", is_decided(statistics::top(vtl, 3), cut::tied, {2, 0, 1}, {1, 3}));
PROVE("compare: the largest of all are all", is_decided(statistics::top(vtl, 4), cut::decided, {2, 0, 1, 3}));
PROVE("compare: the largest none are decided", is_decided(statistics::top(vtl, 0), cut::decided, {}));
PROVE("compare: a tie above the cut is no tie at the cut",
      is_decided(statistics::top(values{5, 1, 5}, 2), cut::decided, {0, 2}));
PROVE("compare: bounds that overlap across the cut leave it undecided",
      is_decided(statistics::top(std::vector<bounded>{about(10, .5), about(20, .5), about(10.5, .5), about(1, .5)}, 2),
                 cut::undecided, {1, 2}, {2, 0}));
PROVE("compare: bounds that overlap above the cut leave it decided",
      is_decided(statistics::top(std::vector<bounded>{about(10, .5), about(10.5, .5), about(1, .5)}, 2), cut::decided,
                 {1, 0}));
PROVE("compare: equal values within bounds are no exact tie",
      is_decided(statistics::top(std::vector<bounded>{about(10, .5), about(10, .5)}, 1), cut::undecided, {0}, {0, 1}));
PROVE("compare: the largest by a member",
      is_decided(statistics::top(countries, 1, &country::exports), cut::decided, {0}));
