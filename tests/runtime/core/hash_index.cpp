// Numbers by hash against `std::map`, with hashes that are never, often and always the same, and with those of which
// only the high bits differ.
#include <almanac/core/hash_index.hpp>

#include "catch.hpp"
#include "random_numbers.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <vector>

using namespace almanac;
using core_detail::hash_index;

TEST_CASE("A number is found by the hash and the key that it was added with") {
    auto const high_bits = [](std::size_t key) { return key << (sizeof key * 4); };
    for (std::function<std::size_t(std::size_t)> const& hash_of :
         {std::function([](std::size_t) { return std::size_t(3); }),
          std::function([](std::size_t key) { return key % 500; }), std::function([](std::size_t key) { return key; }),
          std::function<std::size_t(std::size_t)>(high_bits)}) {
        engine random(11);
        hash_index numbers;
        std::vector<std::size_t> keys;
        std::map<std::size_t, std::uint32_t> known;
        auto const found = [&](std::size_t key) {
            return numbers.find(hash_of(key), [&](std::uint32_t number) { return keys[number] == key; });
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
            numbers.add(hash_of(key), number);
        }
        for (auto const& [key, number] : known) CHECK(found(key) == number);
    }
}
