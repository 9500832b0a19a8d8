// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The iterator of the containers: an index. What it points to is made when it is asked for, or stands in the
/// container.
#pragma once

#include <almanac/core/conditions.hpp>

#include <compare>
#include <cstddef>
#include <type_traits>
#include <utility>
#include <vector> // for the tag of random access, which <iterator> costs three times as much to have

namespace almanac::inline v0 {

/// A random access iterator over anything that has `operator[]`, whose elements it gives as that does: `Container` is a
/// constant type where they are not to be changed. It refers to the container, which must outlive it.
/// Example: `*(block_vector<int>{3, 5, 8}.end() - 1) == 8`.
template <class Container>
class index_iterator {
public:
    using value_type = typename Container::value_type;
    using reference = decltype(std::declval<Container&>()[std::size_t(0)]);
    using pointer = std::conditional_t<std::is_reference_v<reference>, std::remove_reference_t<reference>*, void>;
    using difference_type = std::ptrdiff_t;
    /// Before C++20 random access also asked for a reference to an element that stands in the container.
    using iterator_category =
        std::conditional_t<std::is_reference_v<reference>, std::random_access_iterator_tag, std::input_iterator_tag>;
    using iterator_concept = std::random_access_iterator_tag;

    constexpr index_iterator() = default;
    /// At the element with this number.
    constexpr index_iterator(Container& container, std::ptrdiff_t index)
        : container_(&container)
        , index_(index) {}
    /// Of a constant container, where the other one may change its elements.
    template <class Other>
    requires(std::is_same_v<Other const, Container> &&
             !std::is_const_v<Other>) constexpr index_iterator(index_iterator<Other> const& other)
        : container_(other.container_)
        , index_(other.index_) {}

    [[nodiscard]] constexpr reference operator*() const { return (*container_)[static_cast<std::size_t>(index_)]; }
    /// A member of the element, where that stands in the container.
    /// Example: `block_vector<std::string_view>{"PAK"}.begin()->size() == 3`.
    [[nodiscard]] constexpr pointer operator->() const requires std::is_reference_v<reference> { return &**this; }
    [[nodiscard]] constexpr reference operator[](std::ptrdiff_t n) const { return *(*this + n); }
    constexpr index_iterator& operator++() { return *this += 1; }
    constexpr index_iterator& operator--() { return *this -= 1; }
    constexpr index_iterator operator++(int) {
        index_iterator const before = *this;
        ++*this;
        return before;
    }
    constexpr index_iterator operator--(int) {
        index_iterator const before = *this;
        --*this;
        return before;
    }
    constexpr index_iterator& operator+=(std::ptrdiff_t n) {
        index_ += n;
        return *this;
    }
    constexpr index_iterator& operator-=(std::ptrdiff_t n) { return *this += -n; }
    friend constexpr index_iterator operator+(index_iterator i, std::ptrdiff_t n) { return i += n; }
    friend constexpr index_iterator operator+(std::ptrdiff_t n, index_iterator i) { return i += n; }
    friend constexpr index_iterator operator-(index_iterator i, std::ptrdiff_t n) { return i -= n; }
    friend constexpr std::ptrdiff_t operator-(index_iterator a, index_iterator b) { return a.index_ - b.index_; }
    friend constexpr bool operator==(index_iterator a, index_iterator b) { return a.index_ == b.index_; }
    friend constexpr std::strong_ordering operator<=>(index_iterator a, index_iterator b) {
        return a.index_ <=> b.index_;
    }

private:
    friend class index_iterator<Container const>;

    Container* container_ = nullptr;
    std::ptrdiff_t index_ = 0;
};

} // namespace almanac::inline v0
