// The data of the benchmark, the same in both programs: synthetic amounts in cents, and the median of the turns of a
// job.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <random>
#include <vector>

inline constexpr std::size_t amount_count = 10'000'000;

/// Amounts of one to twelve digits of cents, as many of each length, one of eight negative. They and what the jobs make
/// of them fit 64 bits, and a double holds each exactly to the cent.
inline std::vector<std::int64_t> synthetic_cents() {
    std::mt19937_64 random(20250401);
    std::vector<std::int64_t> cents;
    cents.reserve(amount_count);
    for (std::size_t i = 0; i < amount_count; ++i) {
        std::int64_t limit = 10;
        for (std::size_t digits = i % 12; digits > 0; --digits) limit *= 10;
        std::uint64_t const drawn = random();
        std::int64_t const magnitude = static_cast<std::int64_t>((drawn >> 3) % static_cast<std::uint64_t>(limit));
        cents.push_back(drawn % 8 == 0 ? -magnitude : magnitude);
    }
    std::shuffle(cents.begin(), cents.end(), random);
    return cents;
}

/// Seconds of processor time: what else the machine is busy with is not in them.
inline double seconds_now() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

inline double median(std::vector<double> numbers) {
    std::sort(numbers.begin(), numbers.end());
    return numbers[numbers.size() / 2];
}
