// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Many bytes of a text at a time, for loops that look at each: eight as one number, 64 as one bit each. The methods
/// are those of H. S. Warren, "Hacker's Delight" (2nd edition, 2013), section 6-1, and of D. Lemire, "SWAR explained:
/// parsing eight digits" (https://lemire.me/blog/2022/01/21/swar-explained-parsing-eight-digits/).
#pragma once

#include <almanac/core/conditions.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace almanac::inline v0::core_detail {

inline constexpr std::uint64_t each_byte = 0x0101010101010101;
inline constexpr std::uint64_t high_bits = 0x80 * each_byte;

/// The bytes that begin at `text`, as many as `Number` has; the first is the lowest, whatever the machine's order is.
template <class Number>
Number bytes_at(char const* text) {
    Number result = 0;
    std::memcpy(&result, text, sizeof result);
    if constexpr (std::endian::native == std::endian::big) {
        Number turned = 0;
        for (std::size_t i = 0; i < sizeof result; ++i) turned = (turned << 8U) | (result >> (8 * i) & 0xff);
        return turned;
    }
    return result;
}
/// The eight bytes that begin at `text`.
inline std::uint64_t eight_bytes(char const* text) { return bytes_at<std::uint64_t>(text); }
/// The `size` bytes that begin at `text`, at most eight, and NULs behind them. Reads nothing beyond them.
inline std::uint64_t up_to_eight_bytes(char const* text, std::size_t size) {
    if (size >= 8) return eight_bytes(text);
    if (size >= 4) {
        std::uint64_t const last = bytes_at<std::uint32_t>(text + size - 4);
        return bytes_at<std::uint32_t>(text) | last << (8 * (size - 4));
    }
    if (size == 0) return 0;
    auto const byte = [text](std::size_t i) { return std::uint64_t(static_cast<unsigned char>(text[i])) << (8 * i); };
    return byte(0) | byte(size / 2) | byte(size - 1); // of up to three bytes
}

#ifdef __SSE2__
using sixteen_bytes = char __attribute__((vector_size(16)));
/// A bit for each of 16 bytes: whether its highest bit is set.
inline std::uint64_t high_bits_of(sixteen_bytes bytes) {
    return static_cast<std::uint64_t>(__builtin_ia32_pmovmskb128(bytes)) & 0xffff;
}
#else
/// A bit for each of eight bytes: whether its highest bit is set.
constexpr std::uint64_t high_bits_of(std::uint64_t eight) {
    return (eight & high_bits) / 0x80 * 0x0102040810204080 >> 56U;
}
#endif

/// A bit for each of the 64 bytes that begin at `text`, the first the lowest: whether it is one of `some`, or no ASCII
/// where `BeyondAscii` says so.
template <bool BeyondAscii, class... Byte>
std::uint64_t marks_of_64_bytes(char const* text, Byte... some) {
    std::uint64_t marks = 0;
#ifdef __SSE2__
    for (int i = 0; i < 64; i += 16) {
        sixteen_bytes bytes;
        std::memcpy(&bytes, text + i, sizeof bytes);
        auto is_some = std::bit_cast<sixteen_bytes>(((bytes == some) | ...));
        if constexpr (BeyondAscii) is_some |= bytes;
        marks |= high_bits_of(is_some) << i;
    }
#else
    for (int i = 0; i < 64; i += 8) {
        std::uint64_t const eight = eight_bytes(text + i);
        auto const no_zero = [](std::uint64_t bytes) { return ((bytes & ~high_bits) + ~high_bits) | bytes; };
        std::uint64_t is_none = (no_zero(eight ^ (each_byte * static_cast<unsigned char>(some))) & ...);
        if constexpr (BeyondAscii) is_none &= ~eight;
        marks |= high_bits_of(~is_none) << i;
    }
#endif
    return marks;
}
/// A bit for each of fewer than 64 bytes: whether it is one of `some`; none is set for what is behind them.
template <class... Byte>
std::uint64_t marks_of_last_bytes(char const* text, std::size_t size, Byte... some) {
    char bytes[64]{};
    std::memcpy(bytes, text, size);
    return marks_of_64_bytes<false>(bytes, some...) & ((std::uint64_t(1) << size) - 1);
}

/// How many of eight bytes are digits before the first that is none. Exact: no sum of a byte reaches the next.
constexpr std::size_t leading_digits(std::uint64_t eight) {
    std::uint64_t const from_zero = eight ^ (0x30 * each_byte); // a digit is 0 to 9 now, anything else more
    std::uint64_t const others = (((from_zero & ~high_bits) + 0x76 * each_byte) | from_zero) & high_bits;
    return static_cast<std::size_t>(std::countr_zero(others)) / 8;
}
/// The whole number that the first `count` of eight bytes are, all digits; `count` is from 1 to 8.
constexpr std::uint64_t number_of_digits(std::uint64_t eight, std::size_t count) {
    std::uint64_t digits = (eight ^ (0x30 * each_byte)) << (8 * (8 - count)); // zeros stand before
    digits = digits * 10 + (digits >> 8U);                                    // pairs, in every second byte
    constexpr std::uint64_t pair = 0x000000ff000000ff;
    return ((digits & pair) * (100 + (std::uint64_t(1'000'000) << 32U)) +
            (digits >> 16U & pair) * (1 + (std::uint64_t(10'000) << 32U))) >>
           32U;
}

/// Whether two texts are equal; for short ones, without a call.
inline bool are_equal(std::string_view a, std::string_view b) {
    std::size_t const size = a.size();
    if (size != b.size()) return false;
    if (size < 8) return up_to_eight_bytes(a.data(), size) == up_to_eight_bytes(b.data(), size);
    for (std::size_t at = 0; at < size - 8; at += 8) {
        if (eight_bytes(a.data() + at) != eight_bytes(b.data() + at)) return false;
    }
    return eight_bytes(a.data() + size - 8) == eight_bytes(b.data() + size - 8);
}

} // namespace almanac::inline v0::core_detail
