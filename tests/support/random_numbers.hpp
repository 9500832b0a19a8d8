// Random numbers for properties of numbers and of bounds.
#pragma once

#include <almanac/number/bounded.hpp>

#include <random>
#include <vector>

using engine = std::mt19937_64;

/// How many turns a slow property takes: a fifth where nothing is optimized, as under a sanitizer.
constexpr int slow_turns(int many) {
#ifdef __OPTIMIZE__
    return many;
#else
    return many / 5;
#endif
}

inline double uniform(engine& random, double low, double high) {
    return std::uniform_real_distribution<double>(low, high)(random);
}

/// A number within each of the bounds: every other time one of their ends.
inline std::vector<double> sampled(engine& random, std::vector<almanac::bounded> const& ranges) {
    std::vector<double> out;
    for (almanac::bounded const& x : ranges) {
        auto const kind = random() % 4;
        out.push_back(kind == 0 ? x.low : kind == 1 ? x.high : uniform(random, x.low, x.high));
    }
    return out;
}
