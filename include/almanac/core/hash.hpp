// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Hashes of the values that programs use as keys. `std::hash` of `period`, `area`, `unit` and the others is the
/// `hash_value` beside the type; its primary template comes with `<string_view>`, so no header is needed for it.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0::core_detail {

/// Mixes one more number into a hash: a step of FNV-1a over 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/) with
/// the high half folded into the low one, so that small numbers spread.
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t hash, std::uint64_t number) {
    hash = (hash ^ number) * 0x100000001b3u;
    return hash ^ (hash >> 29);
}

/// The hash of whole numbers in their order.
template <class... Numbers>
[[nodiscard]] constexpr std::size_t hash_of(Numbers... numbers) {
    std::uint64_t hash = 0xcbf29ce484222325u;
    ((hash = mixed(hash, static_cast<std::uint64_t>(numbers))), ...);
    return hash;
}
/// The hash of characters.
[[nodiscard]] constexpr std::size_t hash_of_text(std::string_view source) {
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (char const c : source) hash = mixed(hash, static_cast<unsigned char>(c));
    return hash;
}

/// What a specialisation of `std::hash` derives from: calls the `hash_value` of the type.
template <class Key>
struct hash_by_value {
    [[nodiscard]] constexpr std::size_t operator()(Key const& key) const noexcept { return hash_value(key); }
};

} // namespace almanac::inline v0::core_detail
