// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The keys of containers that own their columns: what is computed from a panel is of the same areas, and shares them.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>
#include <vector>

namespace almanac::inline v0::indicator_detail {

/// A sequence whose copies share its items until one of them writes. Safe to copy from several threads, as
/// `std::shared_ptr` is.
template <class T>
class shared_sequence {
public:
    constexpr shared_sequence() = default;
    constexpr shared_sequence(std::vector<T> items)
        : held_(new shared_items{std::move(items), 1}) {}
    constexpr shared_sequence(shared_sequence const& other)
        : held_(other.held_) {
        if (held_ != nullptr) add_holder();
    }
    constexpr shared_sequence(shared_sequence&& other) noexcept
        : held_(std::exchange(other.held_, nullptr)) {}
    constexpr shared_sequence& operator=(shared_sequence other) noexcept {
        std::swap(held_, other.held_);
        return *this;
    }
    constexpr ~shared_sequence() {
        if (held_ != nullptr && holders_left() == 0) delete held_;
    }

    [[nodiscard]] constexpr std::size_t size() const { return held_ == nullptr ? 0 : held_->items.size(); }
    [[nodiscard]] constexpr T const* data() const { return held_ == nullptr ? nullptr : held_->items.data(); }
    [[nodiscard]] static constexpr std::ptrdiff_t stride() { return 1; }
    [[nodiscard]] constexpr T const& operator[](std::size_t i) const { return held_->items[i]; }
    [[nodiscard]] constexpr T const* begin() const { return data(); }
    [[nodiscard]] constexpr T const* end() const { return data() + size(); }

    /// The items, to be written: no other sequence has them any longer.
    [[nodiscard]] constexpr std::vector<T>& items() {
        if (held_ == nullptr) held_ = new shared_items{};
        if (held_->holders != 1) {
            shared_sequence own;
            own.held_ = new shared_items{held_->items, 1};
            std::swap(held_, own.held_);
        }
        return held_->items;
    }

private:
    struct shared_items {
        std::vector<T> items{};
        std::size_t holders = 1;
    };

    constexpr void add_holder() {
        if (std::is_constant_evaluated()) {
            ++held_->holders;
        } else {
            __atomic_fetch_add(&held_->holders, 1, __ATOMIC_RELAXED);
        }
    }
    constexpr std::size_t holders_left() {
        if (std::is_constant_evaluated()) return --held_->holders;
        return __atomic_sub_fetch(&held_->holders, 1, __ATOMIC_ACQ_REL);
    }

    shared_items* held_ = nullptr;
};

} // namespace almanac::inline v0::indicator_detail
