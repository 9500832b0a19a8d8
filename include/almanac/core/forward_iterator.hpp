// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The iterator of ranges that make their elements when they are asked for.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstddef>
#include <string_view> // for the tags, which <iterator> costs three times as much to have
#include <utility>

namespace almanac::inline v0 {

/// A forward iterator from a cursor: a small type with `value()`, `step()` to the next element, and `==`.
/// Example: `std::forward_iterator<country_iterator> && *++all_countries().begin() != *all_countries().begin()`.
template <class Cursor>
class forward_iterator {
public:
    using value_type = decltype(std::declval<Cursor const&>().value());
    using difference_type = std::ptrdiff_t;
    using reference = value_type;
    using pointer = void;
    using iterator_category = std::forward_iterator_tag;

    constexpr forward_iterator() = default;
    /// Where the cursor stands.
    constexpr explicit forward_iterator(Cursor const& cursor)
        : cursor_(cursor) {}

    [[nodiscard]] constexpr value_type operator*() const { return cursor_.value(); }
    constexpr forward_iterator& operator++() {
        cursor_.step();
        return *this;
    }
    constexpr forward_iterator operator++(int) {
        forward_iterator const before = *this;
        ++*this;
        return before;
    }
    friend constexpr bool operator==(forward_iterator const& a, forward_iterator const& b) {
        return a.cursor_ == b.cursor_;
    }

private:
    Cursor cursor_{};
};

} // namespace almanac::inline v0
