// Keys of long tables differ in few characters, mostly in their last: the index still finds each in a step or two.
#include <almanac/indicator/dataset/key_index.hpp>

#include "catch.hpp"

#include <string>
#include <vector>

using namespace almanac;

namespace {

/// How many slots of an index of these keys are looked at for one of them, on average.
double mean_steps(std::vector<std::string> const& keys) {
    std::vector<bool> taken(indicator_detail::slots_for(keys.size()));
    std::size_t steps = 0;
    for (std::string const& key : keys) {
        std::size_t at = indicator_detail::key_hash(key) % taken.size();
        for (++steps; taken[at]; ++steps) at = (at + 1) % taken.size();
        taken[at] = true;
    }
    return static_cast<double>(steps) / static_cast<double>(keys.size());
}

std::vector<std::string> const areas = {"AFG", "CHN", "IND", "KAZ", "KGZ", "PAK", "TJK", "TKM", "UZB", "central_asia"};

} // namespace

TEST_CASE("indicator: keys of series are spread over the index") {
    std::vector<std::string> years;
    std::vector<std::string> months;
    std::vector<std::string> pairs;
    std::vector<std::string> numbers;
    for (std::string const& area : areas) {
        for (int year = 1600; year < 2024; ++year) years.push_back("economy.gdp." + area + '.' + std::to_string(year));
        for (int month = 1001; month < 13000; month = month % 100 == 12 ? month + 89 : month + 1) {
            months.push_back("prices.cpi." + area + '.' + std::to_string(month));
        }
        for (std::string const& other : areas) {
            for (int year = 1990; year < 2024; ++year) {
                pairs.push_back("trade.exports." + area + '.' + other + '.' + std::to_string(year));
            }
        }
    }
    for (int i = 0; i < 3000; ++i) numbers.push_back("x.y." + std::to_string(i));
    // Where the hashes are evenly spread, and half of the slots at most are taken, 1.5 slots at most are looked at
    // (Knuth, The Art of Computer Programming, volume 3, 6.4, linear probing).
    CHECK(mean_steps(years) < 1.6);
    CHECK(mean_steps(months) < 1.6);
    CHECK(mean_steps(pairs) < 1.6);
    CHECK(mean_steps(numbers) < 1.6);
}
