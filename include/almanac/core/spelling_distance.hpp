// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// How far two spellings are apart, for messages that name what somebody probably meant.
#pragma once

#include <almanac/core/ascii.hpp>

#include <cstddef>
#include <string_view>

namespace almanac::inline v0::core_detail {

/// How many letters to insert, delete, replace or exchange with their neighbour to get from one text to the other
/// (optimal string alignment); upper and lower case are the same. Only the first 24 characters count.
constexpr int spelling_distance(std::string_view a, std::string_view b) {
    constexpr std::size_t most = 24;
    std::size_t const rows = a.size() < most ? a.size() : most;
    std::size_t const columns = b.size() < most ? b.size() : most;
    char const* const left = a.data();
    char const* const right = b.data();
    int two_before[most + 1]{};
    int before[most + 1]{};
    int now[most + 1]{};
    for (std::size_t j = 0; j <= columns; ++j) before[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= rows; ++i) {
        char const x = lower_case(left[i - 1]);
        now[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= columns; ++j) {
            char const y = lower_case(right[j - 1]);
            int best = before[j - 1] + (x == y ? 0 : 1);
            if (before[j] + 1 < best) best = before[j] + 1;
            if (now[j - 1] + 1 < best) best = now[j - 1] + 1;
            bool const exchanged = i > 1 && j > 1 && x == lower_case(right[j - 2]) && lower_case(left[i - 2]) == y;
            if (exchanged && two_before[j - 2] + 1 < best) best = two_before[j - 2] + 1;
            now[j] = best;
        }
        for (std::size_t j = 0; j <= columns; ++j) {
            two_before[j] = before[j];
            before[j] = now[j];
        }
    }
    return before[columns];
}

} // namespace almanac::inline v0::core_detail
