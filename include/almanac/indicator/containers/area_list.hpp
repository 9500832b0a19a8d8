// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The areas of containers that own their columns, in 16 bytes each: what is computed from a panel is of the same
/// areas, and shares them.
#pragma once

#include <almanac/core/index_iterator.hpp>
#include <almanac/place/area.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>
#include <vector>

namespace almanac::inline v0::indicator_detail {

/// An area by its code where that is short, or by where it stands in full.
struct area_handle {
    static constexpr std::size_t longest_code = 7;

    char code[longest_code + 1]{};
    area const* in_full = nullptr;

    /// Whether the code is all there is to the area, and short.
    [[nodiscard]] static constexpr bool is_short(area const& where) {
        return where.own->code.empty() && where.view().size() <= longest_code;
    }
    [[nodiscard]] constexpr area get() const {
        return in_full != nullptr ? *in_full : area(place_detail::checked_code, code);
    }
    friend constexpr bool operator==(area_handle const& a, area_handle const& b) {
        if (a.in_full != nullptr || b.in_full != nullptr) return a.get() == b.get();
        for (std::size_t i = 0; i < longest_code; ++i) {
            if (a.code[i] != b.code[i]) return false;
        }
        return true;
    }
};

/// Areas in 16 bytes each, those with long codes in full beside them. Copies share them. Safe to copy from several
/// threads, as `std::shared_ptr` is.
class shared_areas {
public:
    using value_type = area;
    using iterator = index_iterator<shared_areas const>;
    using const_iterator = iterator;

    constexpr shared_areas() = default;
    constexpr shared_areas(std::vector<area> const& areas)
        : held_(areas.empty() ? nullptr : new shared_items{}) {
        if (held_ != nullptr) held_->fill(areas);
    }
    constexpr shared_areas(shared_areas const& other)
        : held_(other.held_) {
        if (held_ != nullptr) add_holder();
    }
    constexpr shared_areas(shared_areas&& other) noexcept
        : held_(std::exchange(other.held_, nullptr)) {}
    constexpr shared_areas& operator=(shared_areas other) noexcept {
        std::swap(held_, other.held_);
        return *this;
    }
    constexpr ~shared_areas() {
        if (held_ != nullptr && holders_left() == 0) delete held_;
    }

    [[nodiscard]] constexpr std::size_t size() const { return held_ == nullptr ? 0 : held_->handles.size(); }
    [[nodiscard]] constexpr area_handle const* data() const {
        return held_ == nullptr ? nullptr : held_->handles.data();
    }
    [[nodiscard]] constexpr area operator[](std::size_t i) const { return held_->handles[i].get(); }
    [[nodiscard]] constexpr iterator begin() const { return {*this, 0}; }
    [[nodiscard]] constexpr iterator end() const { return {*this, static_cast<std::ptrdiff_t>(size())}; }
    /// Whether they are the same areas, which of copies is known at once.
    friend constexpr bool operator==(shared_areas const& a, shared_areas const& b) {
        if (a.held_ == b.held_) return true;
        if (a.size() != b.size()) return false;
        for (std::size_t i = 0; i < a.size(); ++i) {
            if (!(a.data()[i] == b.data()[i])) return false;
        }
        return true;
    }

private:
    struct shared_items {
        std::vector<area_handle> handles{};
        std::vector<area> in_full{};
        std::size_t holders = 1;

        constexpr void fill(std::vector<area> const& areas) {
            std::size_t count = 0;
            for (area const& each : areas) count += area_handle::is_short(each) ? 0u : 1u;
            handles.reserve(areas.size());
            in_full.reserve(count); // so that none of them moves
            for (area const& each : areas) add(each);
        }
        constexpr void add(area const& where) {
            area_handle handle;
            if (area_handle::is_short(where)) {
                for (std::size_t i = 0; i < area_handle::longest_code; ++i) handle.code[i] = where.code[i];
            } else {
                in_full.push_back(where);
                handle.in_full = &in_full.back();
            }
            handles.push_back(handle);
        }
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

/// Somebody else's areas: an array of them, or those of a container that owns its own.
struct viewed_areas {
    using value_type = area;
    using iterator = index_iterator<viewed_areas const>;
    using const_iterator = iterator;

    area const* first = nullptr;
    area_handle const* handles = nullptr;
    std::size_t count = 0;

    [[nodiscard]] constexpr std::size_t size() const { return count; }
    [[nodiscard]] constexpr area operator[](std::size_t i) const {
        return first != nullptr ? first[i] : handles[i].get();
    }
    [[nodiscard]] constexpr iterator begin() const { return {*this, 0}; }
    [[nodiscard]] constexpr iterator end() const { return {*this, static_cast<std::ptrdiff_t>(count)}; }
};

constexpr viewed_areas view_of(shared_areas const& areas) { return {nullptr, areas.data(), areas.size()}; }
constexpr viewed_areas view_of(viewed_areas const& areas) { return areas; }
/// Of an array.
template <class Array>
constexpr viewed_areas view_of(Array const& areas) {
    return {areas.data(), nullptr, areas.size()};
}

/// Copies areas, which are as many as an array has.
template <class To, class From>
constexpr void copy_areas(To& to, From const& from) {
    if constexpr (std::is_same_v<To, From>) {
        to = from;
    } else if constexpr (std::is_same_v<To, shared_areas>) {
        to = std::vector<area>(from.begin(), from.end());
    } else {
        for (std::size_t i = 0; i < to.size(); ++i) to[i] = from[i];
    }
}

} // namespace almanac::inline v0::indicator_detail
