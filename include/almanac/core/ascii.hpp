// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Capital and small letters of ASCII, whatever the locale is.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstddef>
#include <string_view>

namespace almanac::inline v0 {

namespace core_detail {
constexpr char lower_case(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr char upper_case(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }
/// Whether two texts are the same but for the case of English letters.
constexpr bool same_without_case(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (lower_case(a[i]) != lower_case(b[i])) return false;
    }
    return true;
}
} // namespace core_detail

} // namespace almanac::inline v0
