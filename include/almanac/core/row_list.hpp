// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The rows of a table, for what is handed a table of any length.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstddef>

namespace almanac::inline v0 {

/// Rows in an array that somebody else keeps, and that must outlive the list.
/// Example: `constexpr int years[] = {2015, 2020, 2024}; use(row_list<int>(years).count)`.
template <class Row>
struct row_list {
    Row const* rows = nullptr; ///< the first of them
    int count = 0;             ///< how many there are

    constexpr row_list() = default;
    /// The rows of an array.
    template <std::size_t Size>
    constexpr row_list(Row const (&all)[Size])
        : rows(all)
        , count(static_cast<int>(Size)) {}
    /// `size` rows from `first` on.
    constexpr row_list(Row const* first, int size)
        : rows(first)
        , count(size) {}
};

} // namespace almanac::inline v0
