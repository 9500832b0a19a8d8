// Ranks of random numbers against a naive count of all pairs, properties that hold for all ranks, and refusals.
#include <almanac/statistics/rank.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <string>
#include <vector>

using namespace almanac;

namespace {
using values = std::vector<double>;

/// Few distinct numbers, so that many tie, or many; some missing when `may_be_missing`.
values random_numbers(std::mt19937_64& random, std::size_t size, bool may_be_missing) {
    bool const is_coarse = random() % 2 == 0;
    values numbers;
    for (std::size_t i = 0; i < size; ++i) {
        double const fine = std::ldexp(static_cast<double>(random()), -60) - 8.0;
        double const number =
            is_coarse ? std::floor(fine) : fine * std::exp2(static_cast<double>(random() % 200) - 100);
        numbers.push_back(may_be_missing && random() % 5 == 0 ? missing_value : number);
    }
    return numbers;
}

/// Sizes on both sides of where the way of sorting changes.
std::size_t random_size(std::mt19937_64& random) { return random() % (random() % 8 == 0 ? 400 : 40); }

bool comes_before(double a, double b, rank_options const& options) {
    if (is_missing(a) || is_missing(b)) {
        if (is_missing(a) && is_missing(b)) return false;
        return is_missing(a) == (options.missing == missing_ranks::first);
    }
    return options.order == order::ascending ? a < b : b < a;
}

/// The definition of each rank, by counting over all numbers.
double naive_rank(values const& numbers, std::size_t i, rank_options const& options) {
    bool const missing_have_ranks = options.missing != missing_ranks::none;
    if (is_missing(numbers[i]) && !missing_have_ranks) return missing_value;
    std::size_t before = 0;
    std::size_t equal = 0;
    std::size_t equal_and_earlier = 0;
    std::size_t distinct_before = 0;
    for (std::size_t j = 0; j < numbers.size(); ++j) {
        if (is_missing(numbers[j]) && !missing_have_ranks) continue;
        if (comes_before(numbers[j], numbers[i], options)) {
            ++before;
            bool is_new = true;
            for (std::size_t k = 0; k < j; ++k)
                is_new = is_new && !(numbers[k] == numbers[j] || (is_missing(numbers[k]) && is_missing(numbers[j])));
            distinct_before += is_new;
        } else if (!comes_before(numbers[i], numbers[j], options)) {
            ++equal;
            equal_and_earlier += j < i;
        }
    }
    switch (options.ties) {
    case ties::minimum: return static_cast<double>(before + 1);
    case ties::maximum: return static_cast<double>(before + equal);
    case ties::average: return static_cast<double>(2 * before + 1 + equal) / 2;
    case ties::dense: return static_cast<double>(distinct_before + 1);
    case ties::ordinal: return static_cast<double>(before + equal_and_earlier + 1);
    }
    return missing_value;
}

bool same(values const& a, values const& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](double x, double y) { return x == y || (is_missing(x) && is_missing(y)); });
}

double sum(values const& numbers) {
    double total = 0;
    for (double const number : numbers) total += number;
    return total;
}

std::vector<bounded> random_bounds(std::mt19937_64& random, std::size_t size) {
    std::vector<bounded> numbers;
    for (std::size_t i = 0; i < size; ++i) {
        double const value = static_cast<double>(random() % 40);
        double const below = static_cast<double>(random() % 6);
        double const above = static_cast<double>(random() % 6);
        numbers.push_back({value, value - below, value + above});
    }
    return numbers;
}
/// A number of the interval; often an end.
double sampled(std::mt19937_64& random, bounded const& within) {
    switch (random() % 4) {
    case 0: return within.low;
    case 1: return within.high;
    default: return within.low + (within.high - within.low) * static_cast<double>(random() % 1001) / 1000.0;
    }
}

constexpr order orders[] = {order::descending, order::ascending};
constexpr ties every_ties[] = {ties::minimum, ties::maximum, ties::average, ties::dense, ties::ordinal};
constexpr missing_ranks every_missing[] = {missing_ranks::none, missing_ranks::last, missing_ranks::first};
} // namespace

TEST_CASE("compare: ranks are those of a naive count") {
    std::mt19937_64 random(18);
    for (int round = 0; round < 60; ++round) {
        values const numbers = random_numbers(random, random_size(random) % 150, true);
        for (order const in : orders)
            for (ties const how : every_ties)
                for (missing_ranks const missing : every_missing) {
                    rank_options const options{.order = in, .ties = how, .missing = missing};
                    values expected;
                    for (std::size_t i = 0; i < numbers.size(); ++i)
                        expected.push_back(naive_rank(numbers, i, options));
                    REQUIRE(same(statistics::ranks(numbers, options), expected));
                }
    }
}

TEST_CASE("compare: ranks do not change under a monotone map") {
    std::mt19937_64 random(19);
    for (int round = 0; round < 300; ++round) {
        // Whole numbers, so that the maps neither join nor part them.
        values numbers = random_numbers(random, random_size(random), true);
        for (double& number : numbers) number = std::floor(std::fmod(number, 20.0));
        rank_options const options{.order = orders[random() % 2], .ties = every_ties[random() % 5]};
        rank_options opposite = options;
        opposite.order = options.order == order::ascending ? order::descending : order::ascending;
        values const found = statistics::ranks(numbers, options);
        REQUIRE(same(statistics::ranks(numbers, options, [](double x) { return 3 * x - 7; }), found));
        REQUIRE(same(statistics::ranks(numbers, options, [](double x) { return x * x * x; }), found));
        REQUIRE(same(statistics::ranks(numbers, options, [](double x) { return std::exp(x); }), found));
        REQUIRE(same(statistics::ranks(numbers, opposite, [](double x) { return -x; }), found));
    }
}

TEST_CASE("compare: average and ordinal ranks sum to n(n + 1)/2") {
    std::mt19937_64 random(20);
    for (int round = 0; round < 300; ++round) {
        values const numbers = random_numbers(random, random_size(random), false);
        auto const n = static_cast<double>(numbers.size());
        REQUIRE(sum(statistics::ranks(numbers, {.ties = ties::average})) == n * (n + 1) / 2);
        REQUIRE(sum(statistics::ranks(numbers, {.ties = ties::ordinal})) == n * (n + 1) / 2);
        values const least = statistics::ranks(numbers, {.ties = ties::minimum});
        values const greatest = statistics::ranks(numbers, {.ties = ties::maximum});
        values const mean = statistics::ranks(numbers, {.ties = ties::average});
        for (std::size_t i = 0; i < numbers.size(); ++i) REQUIRE(mean[i] == (least[i] + greatest[i]) / 2);
    }
}

TEST_CASE("compare: ranks in a period of many, without other memory") {
    std::mt19937_64 random(21);
    std::size_t const areas = 130;
    std::size_t const periods = 7;
    values const table = random_numbers(random, areas * periods, true);
    values out(table.size());
    rank_scratch scratch(areas);
    statistics_detail::rank_entry const* const memory = scratch.entries();
    for (std::size_t t = 0; t < periods; ++t) {
        std::size_t const ranked = statistics::rank_into(table.data() + t, areas, scratch, out.data() + t, {}, periods);
        values column;
        values found;
        for (std::size_t i = 0; i < areas; ++i) {
            column.push_back(table[i * periods + t]);
            found.push_back(out[i * periods + t]);
        }
        REQUIRE(same(found, statistics::ranks(column)));
        REQUIRE(ranked == areas - static_cast<std::size_t>(std::count_if(column.begin(), column.end(),
                                                                         [](double x) { return is_missing(x); })));
    }
    REQUIRE(scratch.entries() == memory);
}

TEST_CASE("compare: ranks of many numbers are those of the standard library's sort") {
    std::mt19937_64 random(22);
    values const numbers = random_numbers(random, 100000, false);
    values sorted = numbers;
    std::sort(sorted.begin(), sorted.end());
    values expected;
    for (double const number : numbers)
        expected.push_back(
            1.0 + static_cast<double>(std::lower_bound(sorted.begin(), sorted.end(), number) - sorted.begin()));
    REQUIRE(same(statistics::ranks(numbers, {.order = order::ascending}), expected));
}

TEST_CASE("compare: rank intervals contain the ranks of sampled numbers, and their ends are reached") {
    std::mt19937_64 random(23);
    for (int round = 0; round < 200; ++round) {
        std::vector<bounded> const numbers = random_bounds(random, 1 + random() % 12);
        order const in = orders[random() % 2];
        std::vector<rank_interval> const possible = statistics::rank_intervals(numbers, in);
        for (int sample = 0; sample < 40; ++sample) {
            values drawn;
            for (bounded const& number : numbers) drawn.push_back(sampled(random, number));
            for (ties const how : {ties::minimum, ties::maximum, ties::average, ties::ordinal}) {
                values const found = statistics::ranks(drawn, {.order = in, .ties = how});
                for (std::size_t i = 0; i < numbers.size(); ++i) {
                    REQUIRE(found[i] >= possible[i].least);
                    REQUIRE(found[i] <= possible[i].greatest);
                }
            }
        }
        // A number at its best while all others are at their worst has the least rank, and the other way round.
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            values best;
            values worst;
            for (std::size_t j = 0; j < numbers.size(); ++j) {
                bool const takes_high = (j == i) == (in == order::descending);
                best.push_back(takes_high ? numbers[j].high : numbers[j].low);
                worst.push_back(takes_high ? numbers[j].low : numbers[j].high);
            }
            REQUIRE(statistics::ranks(best, {.order = in})[i] == possible[i].least);
            REQUIRE(statistics::ranks(worst, {.order = in, .ties = ties::maximum})[i] == possible[i].greatest);
        }
    }
}

TEST_CASE("compare: what a decided cut has in is in for every sample") {
    std::mt19937_64 random(24);
    int decided = 0;
    for (int round = 0; round < 1000; ++round) {
        std::vector<bounded> const numbers = random_bounds(random, 1 + random() % 8);
        std::size_t const count = random() % (numbers.size() + 1);
        top_numbers const found = statistics::top(numbers, count);
        REQUIRE(found.indices.size() == count);
        for (std::size_t i = 1; i < count; ++i)
            REQUIRE(numbers[found.indices[i - 1]].value >= numbers[found.indices[i]].value);
        REQUIRE(found.at_the_cut.empty() == (found.cut == cut::decided));
        if (found.cut != cut::decided) continue;
        ++decided;
        auto const is_in = [&](std::size_t i) {
            return std::find(found.indices.begin(), found.indices.end(), i) != found.indices.end();
        };
        for (int sample = 0; sample < 20; ++sample) {
            double least_in = std::numeric_limits<double>::infinity();
            double greatest_out = -least_in;
            for (std::size_t i = 0; i < numbers.size(); ++i) {
                double const drawn = sampled(random, numbers[i]);
                if (is_in(i)) least_in = std::min(least_in, drawn);
                if (!is_in(i)) greatest_out = std::max(greatest_out, drawn);
            }
            REQUIRE(least_in >= greatest_out);
        }
    }
    REQUIRE(decided > 200);
}

TEST_CASE("compare: ranks that are refused") {
    values const numbers{3, 1, missing_value};
    REQUIRE(message_of<domain_error>([&] { return statistics::rank_intervals(numbers); }) ==
            "cannot compute rank intervals: number 3 is missing");
    REQUIRE(message_of<domain_error>([&] { return statistics::top(numbers, 1); }) ==
            "cannot compute the largest numbers: number 3 is missing");
    REQUIRE(message_of<domain_error>([&] {
                return statistics::top(values{3, 1}, 3);
            }) == "cannot compute the largest numbers: 2 numbers, it needs 3");
}

TEST_CASE("compare: ranks of numbers that lie in clusters of all sizes") {
    // What falls into one bucket is sorted again: powers of two, numbers that differ in their last bits, a few far
    // away.
    std::mt19937_64 bits(77);
    for (int round = 0; round < 300; ++round) {
        std::size_t const count = round < 60 ? static_cast<std::size_t>(round) : bits() % 3000;
        std::vector<double> values;
        for (std::size_t i = 0; i < count; ++i) {
            double const near = 1.0 + std::ldexp(static_cast<double>(bits() % 64), -static_cast<int>(bits() % 53));
            double const far = std::ldexp(1.0, static_cast<int>(bits() % 2000) - 1000);
            double const drawn = round % 4 == 0 ? near : round % 4 == 1 ? far : bits() % 50 == 0 ? far : near * 1e9;
            values.push_back(round % 3 == 0 && bits() % 2 == 0 ? -drawn : bits() % 40 == 0 ? 0.0 : drawn);
        }
        std::vector<std::size_t> order(count);
        for (std::size_t i = 0; i < count; ++i) order[i] = i;
        std::sort(order.begin(), order.end(),
                  [&](std::size_t a, std::size_t b) { return values[a] != values[b] ? values[a] > values[b] : a < b; });
        std::vector<double> expected(count);
        for (std::size_t i = 0; i < count; ++i) expected[order[i]] = static_cast<double>(i + 1);
        REQUIRE(statistics::ranks(values, {.ties = ties::ordinal}) == expected);
    }
}
