// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Finds things by their hashes and gives their numbers. The things stand elsewhere; one array holds all numbers,
/// without an allocation for each.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace almanac::inline v0::core_detail {

/// Numbers by hash: open addressing with linear probing (D. E. Knuth, "The Art of Computer Programming", volume 3,
/// section 6.4, algorithm L), at most half full.
class hash_index {
public:
    /// No number.
    static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);

    /// The number with this hash for which `is` holds, or `none`. In constant time, if few have one hash.
    template <class Is>
    [[nodiscard]] std::uint32_t find(std::size_t hash, Is is) const {
        if (slots_.empty()) return none;
        std::uint32_t const low = low_bits(hash);
        for (std::size_t at = low;; ++at) {
            slot const& each = slots_[at & (slots_.size() - 1)];
            if (each.number == none) return none;
            if (each.hash == low && is(each.number)) return each.number;
        }
    }
    /// Adds a number that is not among those with this hash.
    void add(std::size_t hash, std::uint32_t number) {
        if (2 * (count_ + 1) > slots_.size()) grow();
        place({low_bits(hash), number});
        ++count_;
    }

private:
    struct slot {
        std::uint32_t hash = 0;
        std::uint32_t number = none;
    };

    static std::uint32_t low_bits(std::size_t hash) { return static_cast<std::uint32_t>(hash); }
    void place(slot const& added) {
        std::size_t at = added.hash;
        while (slots_[at & (slots_.size() - 1)].number != none) ++at;
        slots_[at & (slots_.size() - 1)] = added;
    }
    void grow() {
        std::vector<slot> filled(slots_.empty() ? 16 : 2 * slots_.size());
        filled.swap(slots_);
        for (slot const& each : filled) {
            if (each.number != none) place(each);
        }
    }

    std::vector<slot> slots_{}; // a power of two of them
    std::size_t count_ = 0;
};

} // namespace almanac::inline v0::core_detail
