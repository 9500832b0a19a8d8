// Numbers by hash against `std::map`, with hashes that are rarely, often and always the same.
#include <almanac/core/hash_index.hpp>

#include "catch.hpp"
#include "random_numbers.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

using namespace almanac;
using core_detail::hash_index;

TEST_CASE("A number is found by the hash and the key that it was added with") {
    for (std::size_t const hashes : {std::size_t(1), std::size_t(7), ~std::size_t(0)}) {
        engine random(11);
        hash_index numbers;
        std::vector<std::size_t> keys;
        std::map<std::size_t, std::uint32_t> known;
        auto const found = [&](std::size_t key) {
            return numbers.find(key % hashes, [&](std::uint32_t number) { return keys[number] == key; });
        };
        CHECK(found(0) == numbers.none);
        for (int turn = 0; turn < 3000; ++turn) {
            std::size_t const key = random() % 2000;
            auto const expected = known.find(key);
            REQUIRE(found(key) == (expected == known.end() ? numbers.none : expected->second));
            if (expected != known.end()) continue;
            auto const number = static_cast<std::uint32_t>(keys.size());
            keys.push_back(key);
            known[key] = number;
            numbers.add(key % hashes, number);
        }
        for (auto const& [key, number] : known) CHECK(found(key) == number);
    }
}
