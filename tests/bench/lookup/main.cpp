// What a look-up by key costs at run time: corridor::find against std::unordered_map over the same keys, and that find
// allocates nothing. Prints nanoseconds a look-up; ends with 1 where find is slower or allocates.
#include <almanac/corridor.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <random>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace {
std::size_t allocations = 0;
}

void* operator new(std::size_t size) {
    ++allocations;
    if (void* const memory = std::malloc(size == 0 ? 1 : size)) return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

namespace al = almanac;
using key_map = std::unordered_map<std::string_view, al::observation const*>;
using texts = std::vector<std::string>;

key_map filled_index() {
    key_map filled;
    for (al::theme const& theme : al::corridor::themes) {
        for (al::observation const& row : theme.rows) filled.emplace(row.key, &row);
    }
    return filled;
}

/// Copies of all keys, so that neither side meets the very characters that it holds, in an order without locality.
texts keys_of(key_map const& all, std::mt19937_64& random) {
    texts keys;
    for (al::theme const& theme : al::corridor::themes) {
        for (al::observation const& row : theme.rows) keys.emplace_back(row.key);
    }
    if (keys.size() != all.size()) std::exit(2);
    std::shuffle(keys.begin(), keys.end(), random);
    return keys;
}

/// Each key with one letter changed, somewhere behind its theme.
texts misses_of(texts keys, key_map const& all, std::mt19937_64& random) {
    for (std::string& key : keys) {
        std::size_t const dot = key.find('.');
        key[dot + 1 + random() % (key.size() - dot - 1)] = '~';
        if (all.contains(key)) std::exit(2);
    }
    return keys;
}

/// Nanoseconds a look-up, over `turns` times all of `keys`; adds what was found to `found`.
template <class Find>
double nanoseconds(texts const& keys, int turns, std::size_t& found, Find find) {
    auto const start = std::chrono::steady_clock::now();
    for (int turn = 0; turn < turns; ++turn) {
        for (std::string const& key : keys) found += find(std::string_view(key)) != nullptr ? 1U : 0U;
    }
    std::chrono::duration<double, std::nano> const taken = std::chrono::steady_clock::now() - start;
    return taken.count() / (static_cast<double>(turns) * static_cast<double>(keys.size()));
}

/// Prints the least time of each side over rounds in turn, and whether find is as fast as the map: the machine may be
/// busy, and what disturbs a round only adds to it.
bool compare(char const* what, texts const& keys, std::size_t expected, key_map const& all) {
    constexpr int rounds = 201;
    constexpr int turns = 20;
    auto const in_map = [&all](std::string_view key) -> al::observation const* {
        auto const position = all.find(key);
        return position == all.end() ? nullptr : position->second;
    };
    double map_least = 1e9;
    double find_least = 1e9;
    std::size_t in_map_found = 0;
    std::size_t found = 0;
    std::size_t const allocated_before = allocations;
    for (int round = 0; round < rounds; ++round) {
        map_least = std::min(map_least, nanoseconds(keys, turns, in_map_found, in_map));
        find_least = std::min(find_least, nanoseconds(keys, turns, found, al::corridor::find));
    }
    std::size_t const allocated = allocations - allocated_before;
    double const ratio = find_least / map_least;
    std::printf("%12.1f %14.1f %6.2f %12zu  %s\n", find_least, map_least, ratio, allocated, what);
    bool const right = found == in_map_found && found == expected * rounds * turns;
    if (!right) std::printf("%s: the two do not find the same\n", what);
    if (ratio > 1.0) std::printf("%s: find is SLOWER than the map\n", what);
    if (allocated != 0) std::printf("%s: find ALLOCATES\n", what);
    return right && ratio <= 1.0 && allocated == 0;
}

} // namespace

int main() {
    key_map const all = filled_index();
    if (allocations == 0) return 2; // they are not counted at all
    std::mt19937_64 random(20250401);
    texts const hits = keys_of(all, random);
    texts const misses = misses_of(hits, all, random);
    std::printf("find (ns) %16s %8s %12s  %zu keys, -O2, least of the rounds\n", "map (ns)", "ratio", "allocations",
                all.size());
    bool const hits_held = compare("keys", hits, hits.size(), all);
    bool const misses_held = compare("keys with a wrong letter", misses, 0, all);
    return hits_held && misses_held ? 0 : 1;
}
