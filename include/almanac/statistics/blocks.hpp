// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Loops over plain numbers in blocks of constant length, which compilers vectorise at -O2. A loop of unknown length
/// they do not: g++ 12 and newer vectorise there only what needs no rest. Used by the loops over cells of containers,
/// not meant for programs.
///
/// Measured over 2 million doubles, growth: blocks of 64 take 0.6 of the plain loop at -O2 and 0.8 at -O3
/// -march=native (g++ 12, clang 14 and 19); shorter ones fall short of long vectors there.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace almanac::inline v0 {
namespace statistics_detail {

/// The length of a block.
inline constexpr std::size_t block_length = 64;
/// How many numbers are computed before they are appended: a whole number of blocks that stays near the processor. One
/// copy of 4 KiB, which 8 blocks are, is faster than two of 2 KiB: growth and change of 2 million numbers take 0.7 of
/// the time that they take with 4 blocks at -O3 -march=native (g++ 12, AVX-512), and no more at -O2.
inline constexpr std::size_t part_length = 8 * block_length;

/// The first bit is set when the number is infinite; missing numbers and all others leave it clear. (A signalling NaN,
/// which no arithmetic gives, sets it: what is marked is looked at again.) In integers, because a comparison of doubles
/// is not vectorised by g++ 12 at -O2 where its answers are gathered.
constexpr std::uint64_t infinity_mark(double x) {
    // A one added to the last bit of the exponent runs over into the sign when the exponent is all ones; added to the
    // first bit of the fraction it does so only when that is set too, as it is in a NaN.
    auto const bits = __builtin_bit_cast(std::uint64_t, x);
    return (bits + (std::uint64_t{1} << 52)) ^ (bits + (std::uint64_t{1} << 51));
}
inline constexpr std::uint64_t mark_bit = std::uint64_t{1} << 63;

/// Writes `compute(a[i], b[i])` for a block, and returns the marks of `b`. `out` overlaps neither.
template <std::size_t Length, class Compute>
constexpr std::uint64_t compute_block(double const* __restrict a, double const* __restrict b, double* __restrict out,
                                      Compute compute) {
    std::uint64_t marks = 0;
    for (std::size_t i = 0; i < Length; ++i) {
        out[i] = compute(a[i], b[i]);
        marks |= infinity_mark(b[i]);
    }
    return marks;
}
/// Writes `compute(a[i], b[i])` for `count` numbers. Whether one of `b` is infinite. `out` overlaps neither. The last
/// block begins where it ends with the numbers, and computes some of the one before it again: so there is no rest.
template <class Compute>
constexpr bool compute_each(double const* a, double const* b, std::size_t count, double* out, Compute compute) {
    std::uint64_t marks = 0;
    if (count < block_length) {
        for (std::size_t i = 0; i < count; ++i) marks |= compute_block<1>(a + i, b + i, out + i, compute);
    } else {
        std::size_t const last = count - block_length;
        for (std::size_t i = 0; i < last; i += block_length) {
            marks |= compute_block<block_length>(a + i, b + i, out + i, compute);
        }
        marks |= compute_block<block_length>(a + last, b + last, out + last, compute);
    }
    return (marks & mark_bit) != 0;
}
/// Whether one of the numbers is infinite.
constexpr bool any_infinite(double const* numbers, std::size_t count) {
    std::uint64_t marks = 0;
    for (std::size_t i = 0; i < count; ++i) marks |= infinity_mark(numbers[i]);
    return (marks & mark_bit) != 0;
}

/// The lengths of blocks where runs are short, as of the years of a panel: for the short one compilers need an
/// operation or two, and little is left over.
inline constexpr std::size_t medium_block = 16;
inline constexpr std::size_t short_block = 4;

/// Adds each number of a block that is not missing to the sum in its place.
template <std::size_t Length>
constexpr void add_block(double const* __restrict numbers, double* __restrict sums) {
    for (std::size_t i = 0; i < Length; ++i) sums[i] += numbers[i] == numbers[i] ? numbers[i] : 0.0;
}
/// The same of `count` numbers.
constexpr void add_present(double const* numbers, std::size_t count, double* sums) {
    std::size_t i = 0;
    for (; i + medium_block <= count; i += medium_block) add_block<medium_block>(numbers + i, sums + i);
    for (; i + short_block <= count; i += short_block) add_block<short_block>(numbers + i, sums + i);
    for (; i < count; ++i) add_block<1>(numbers + i, sums + i);
}

/// Writes the numbers of a block by a divisor, times 100, and returns their marks.
template <std::size_t Length>
constexpr std::uint64_t index_block(double const* __restrict numbers, double divisor, double* __restrict out) {
    std::uint64_t marks = 0;
    for (std::size_t i = 0; i < Length; ++i) {
        out[i] = numbers[i] / divisor * 100.0;
        marks |= infinity_mark(numbers[i]);
    }
    return marks;
}
/// The same of `count` numbers. Whether one of them is infinite. `out` does not overlap them.
constexpr bool write_index(double const* numbers, double divisor, std::size_t count, double* out) {
    std::uint64_t marks = 0;
    if (count < short_block) {
        for (std::size_t i = 0; i < count; ++i) marks |= index_block<1>(numbers + i, divisor, out + i);
    } else { // the last block ends with the numbers, as in `compute_each`
        std::size_t const last = count - short_block;
        for (std::size_t i = 0; i < last; i += short_block) {
            marks |= index_block<short_block>(numbers + i, divisor, out + i);
        }
        marks |= index_block<short_block>(numbers + last, divisor, out + last);
    }
    return (marks & mark_bit) != 0;
}

} // namespace statistics_detail
} // namespace almanac::inline v0
