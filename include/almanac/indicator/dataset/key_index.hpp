// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A hash index over the keys of a dataset, made by the compiler: a look-up at run time reads one slot and compares one
/// key, and allocates nothing.
#pragma once

#include <almanac/indicator/dataset/dataset.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace almanac::inline v0 {

namespace indicator_detail {
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
/// (Knuth, The Art of Computer Programming, volume 3, 6.4, multiplicative hashing). A product has what the last
/// characters, mostly a year, differ in only in its upper bits, so that it is folded and multiplied once more.
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
    hash = (hash ^ hash >> 32) * multiplier;
    return hash ^ hash >> 32;
}

/// The number of a row in the order of the themes, as theme and row.
struct row_place {
    std::uint32_t theme = 0;
    std::uint32_t row = 0;
};
template <dataset const& Data>
constexpr std::size_t count_rows() {
    std::size_t count = 0;
    for (auto const& each : Data.themes) count += each.rows.size();
    return count;
}

/// The hashes of one chunk of the rows.
struct chunk_of_hashes {
    std::uint64_t hashes[rows_in_a_chunk]{};
    row_place places[rows_in_a_chunk]{};
    std::size_t size = 0;
};
template <dataset const& Data, std::size_t Chunk>
inline constexpr chunk_of_hashes hashes_of = [] {
    chunk_of_hashes out;
    std::size_t before = 0;
    for (std::size_t t = 0; t < Data.themes.size(); ++t) {
        std::size_t const size = Data.themes[t].rows.size();
        std::size_t const begin = Chunk * rows_in_a_chunk < before ? 0 : Chunk * rows_in_a_chunk - before;
        for (std::size_t r = begin; r < size && before + r < (Chunk + 1) * rows_in_a_chunk; ++r) {
            out.hashes[out.size] = key_hash(Data.themes[t].rows[r].key);
            out.places[out.size] = {static_cast<std::uint32_t>(t), static_cast<std::uint32_t>(r)};
            ++out.size;
        }
        before += size;
    }
    return out;
}();

/// Open addressing over a power of two of slots, at most half of them in use. A slot holds theme and row, the theme
/// plus one.
template <std::size_t SlotCount>
struct key_index {
    static constexpr std::size_t slot_count = SlotCount;
    row_place slots[SlotCount]{};

    constexpr void insert(std::uint64_t hash, row_place const& place) {
        std::size_t at = hash % SlotCount;
        while (slots[at].theme != 0) at = (at + 1) % SlotCount;
        slots[at] = {place.theme + 1, place.row};
    }
    constexpr bool insert(chunk_of_hashes const& chunk) {
        for (std::size_t i = 0; i < chunk.size; ++i) insert(chunk.hashes[i], chunk.places[i]);
        return true;
    }
};

constexpr std::size_t slots_for(std::size_t rows) {
    std::size_t slots = 8;
    while (slots < 2 * rows) slots *= 2;
    return slots;
}

template <dataset const& Data, std::size_t... Chunk>
constexpr auto make_index(std::index_sequence<Chunk...>) {
    key_index<slots_for(count_rows<Data>())> index;
    (index.insert(hashes_of<Data, Chunk>) && ...);
    return index;
}
/// The index of all rows of a dataset with static storage.
template <dataset const& Data>
inline constexpr auto index_of =
    make_index<Data>(std::make_index_sequence<(count_rows<Data>() + rows_in_a_chunk - 1) / rows_in_a_chunk>());

/// Whether two keys are the same. By pointer, which a compiler steps through faster.
constexpr bool is_same_key(std::string_view a, std::string_view b) {
    if (!std::is_constant_evaluated()) return a == b;
    if (a.size() != b.size()) return false;
    char const* at = a.data();
    char const* const end = at + a.size();
    for (char const* other = b.data(); at != end && *at == *other; ++at) ++other;
    return at == end;
}

template <dataset const& Data>
constexpr observation const* find_key(std::string_view key) {
    constexpr auto const& index = index_of<Data>;
    for (std::size_t at = key_hash(key) % index.slot_count;; at = (at + 1) % index.slot_count) {
        row_place const slot = index.slots[at];
        if (slot.theme == 0) return nullptr;
        observation const& row = Data.themes[slot.theme - 1].rows[slot.row];
        if (is_same_key(row.key, key)) return &row;
    }
}
} // namespace indicator_detail

/// The row with this key, or null. One hash and, as a rule, one comparison; allocates nothing. The index is made by the
/// compiler when a program calls this.
/// Example: `find<corridor::facts>("trade.trade.goods.PAK.central_asia.2024")->value == 392_million`.
template <dataset const& Data>
[[nodiscard]] constexpr observation const* find(std::string_view key) {
    return indicator_detail::find_key<Data>(key);
}
/// The row with this key. Raises `unknown_key`, as `at(data, key)`.
/// Example: `at<corridor::facts>("trade.trade.goods.PAK.central_asia.2024").where == areas::PAK`.
template <dataset const& Data>
[[nodiscard]] constexpr observation const& at(std::string_view key) {
    return indicator_detail::checked_row(find<Data>(key), Data, key);
}

} // namespace almanac::inline v0
