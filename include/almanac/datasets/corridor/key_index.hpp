// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A hash index over the keys of several tables, made by the compiler: a look-up at run time reads one slot and
/// compares one key, and allocates nothing.
#pragma once

#include <almanac/indicator/table.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace almanac::inline v0::corridor {

/// A theme of the dataset: its name, which its keys begin with, and its rows.
struct theme {
    std::string_view name{};
    table rows{};
};

namespace detail {
constexpr std::uint64_t eight_bytes(char const* from) {
    std::uint64_t word = 0;
    if (std::is_constant_evaluated()) {
        for (int i = 7; i >= 0; --i) word = word << 8 | static_cast<unsigned char>(from[i]);
    } else {
        __builtin_memcpy(&word, from, sizeof word);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        word = __builtin_bswap64(word);
#endif
    }
    return word;
}

/// Eight characters a step, the last eight overlapping the ones before. The constant is 2^64 over the golden ratio
/// (Knuth, The Art of Computer Programming, volume 3, 6.4, multiplicative hashing).
constexpr std::uint64_t key_hash(std::string_view key) {
    constexpr std::uint64_t multiplier = 0x9e3779b97f4a7c15;
    std::uint64_t hash = key.size() * multiplier;
    if (key.size() < 8) {
        for (char const c : key) hash = (hash ^ static_cast<unsigned char>(c)) * multiplier;
        return hash ^ hash >> 32;
    }
    for (std::size_t i = 0; i + 8 < key.size(); i += 8) {
        hash = (hash ^ eight_bytes(key.data() + i)) * multiplier;
        hash ^= hash >> 29;
    }
    hash = (hash ^ eight_bytes(key.data() + key.size() - 8)) * multiplier;
    return hash ^ hash >> 32;
}

/// Open addressing over a power of two of slots, at most half of them in use. A slot holds theme and row, each plus
/// one.
struct key_index {
    static constexpr std::size_t slot_count = 1024;
    struct slot {
        std::uint8_t theme = 0;
        std::uint8_t row = 0;
    };
    slot slots[slot_count]{};

    constexpr void insert(std::string_view key, std::size_t theme, std::size_t row) {
        std::size_t at = key_hash(key) % slot_count;
        while (slots[at].theme != 0) at = (at + 1) % slot_count;
        slots[at] = {static_cast<std::uint8_t>(theme + 1), static_cast<std::uint8_t>(row)};
    }
};

/// The index of all rows of `Themes`, an array of `theme` with static storage: below 256 themes of below 256 rows, and
/// at most 512 rows in all.
template <auto const& Themes>
inline constexpr key_index index_of = [] {
    key_index index;
    std::size_t count = 0;
    for (std::size_t t = 0; t < sizeof Themes / sizeof Themes[0]; ++t) {
        for (std::size_t r = 0; r < Themes[t].rows.size(); ++r, ++count) index.insert(Themes[t].rows[r].key, t, r);
    }
    if (2 * count > key_index::slot_count) raise<overflow_error>("the index of keys is more than half full");
    return index;
}();

template <auto const& Themes>
constexpr observation const* find_key(std::string_view key) {
    constexpr key_index const& index = index_of<Themes>;
    for (std::size_t at = key_hash(key) % key_index::slot_count;; at = (at + 1) % key_index::slot_count) {
        key_index::slot const slot = index.slots[at];
        if (slot.theme == 0) return nullptr;
        observation const& row = Themes[slot.theme - 1].rows[slot.row];
        if (row.key == key) return &row;
    }
}
} // namespace detail

} // namespace almanac::inline v0::corridor
