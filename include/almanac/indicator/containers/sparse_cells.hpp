// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The cells of flows, most of which have no observation: where they are kept for every place, and where only those are
/// kept that somebody reported.
#pragma once

#include <almanac/indicator/containers/storage.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace almanac::inline v0 {

namespace refused {
/// Raises `overflow_error`: a place of sparse cells is numbered in 32 bits.
[[noreturn]] inline void so_many_places_are_not_numbered(std::size_t places) {
    raise(overflow_error(text<160>("sparse cells have 4294967296 places at most, here are ").append_unsigned(places)));
}
} // namespace refused

/// Only the cells that have an observation: the third argument of `flows`, instead of `owned`, which has a cell for
/// every place. A cell takes 12 bytes, 13 where one has a status that the number does not imply; a dense one takes 9.
struct sparse : container_operators::lookup {};
/// The same in somebody else's memory, which must outlive the container: what `embedded_flows` returns.
/// Example: `flows<units::USD, double, viewed_sparse>()`.
struct viewed_sparse : container_operators::lookup {};

namespace indicator_detail {

/// A list of keys: in a vector, or a view of somebody else's.
template <class T, class Storage>
struct list_by_storage {
    using type = std::vector<T>;
};
template <class T>
struct list_by_storage<T, viewed_sparse> {
    using type = viewed_sequence<T>;
};
template <class T, class Storage>
using list_in = typename list_by_storage<T, Storage>::type;

/// The cells that have an observation, in the order of their places, which stand in a column beside them. In `sparse`
/// or in `viewed_sparse` storage.
template <class Value, class Storage, class Columns>
struct sparse_cells {
    list_in<std::uint32_t, Storage> places{};
    column<Value, Columns> stored{};
    std::size_t place_count = 0;

    /// How many places there are.
    [[nodiscard]] constexpr std::size_t size() const { return place_count; }
    [[nodiscard]] constexpr Value value(std::size_t place) const {
        std::size_t const cell = first_from(place);
        return is_at(cell, place) ? stored.values[cell] : Value(missing_value);
    }
    [[nodiscard]] constexpr cell_status status(std::size_t place) const {
        std::size_t const cell = first_from(place);
        return is_at(cell, place) ? stored.status(cell) : cell_status::no_observation;
    }
    /// As `column::set`. Takes the time of a bisection for a cell that is there and behind the last one; otherwise
    /// those behind it move. `no_observation` takes a cell away.
    constexpr void set(std::size_t place, Value const& value, cell_status status) {
        if (is_missing(value) != is_missing(status)) refused::the_status_contradicts_the_number(status);
        if (is_infinity(value)) refused::an_infinite_number({}, {});
        std::size_t const cell = first_from(place);
        bool const is_there = is_at(cell, place);
        if (status == cell_status::no_observation) {
            if (is_there) erase(static_cast<std::ptrdiff_t>(cell));
            return;
        }
        if (!is_there) insert(static_cast<std::ptrdiff_t>(cell), place);
        stored.set(cell, value, status);
    }
    /// The first of the stored cells that is at the place or behind it.
    [[nodiscard]] constexpr std::size_t first_from(std::size_t place) const {
        return static_cast<std::size_t>(std::lower_bound(places.begin(), places.end(), place) - places.begin());
    }

private:
    [[nodiscard]] constexpr bool is_at(std::size_t cell, std::size_t place) const {
        return cell < places.size() && places[cell] == place;
    }
    constexpr void insert(std::ptrdiff_t at, std::size_t place) {
        places.insert(places.begin() + at, static_cast<std::uint32_t>(place));
        stored.values.items.insert(stored.values.items.begin() + at, Value(missing_value));
        if (!stored.has_statuses) return;
        stored.statuses.items.insert(stored.statuses.items.begin() + at, cell_status::missing);
    }
    constexpr void erase(std::ptrdiff_t at) {
        places.erase(places.begin() + at);
        stored.values.items.erase(stored.values.items.begin() + at);
        if (stored.has_statuses) stored.statuses.items.erase(stored.statuses.items.begin() + at);
    }
};

/// A column for storage that has a cell for every place.
template <class Value, class Storage>
struct cells_by_storage {
    using type = column<Value, Storage>;
};
template <class Value>
struct cells_by_storage<Value, sparse> {
    using type = sparse_cells<Value, sparse, owned>;
};
template <class Value>
struct cells_by_storage<Value, viewed_sparse> {
    using type = sparse_cells<Value, viewed_sparse, viewed>;
};
template <class Value, class Storage>
using cells_in = typename cells_by_storage<Value, Storage>::type;

/// As many places without an observation.
template <class Value>
constexpr void make_places(column<Value, owned>& cells, std::size_t count) {
    cells.values.items.assign(count, Value(missing_value));
    cells.statuses.items.assign(count, cell_status::no_observation);
    cells.has_statuses = true;
}
template <class Value>
constexpr void make_places(sparse_cells<Value, sparse, owned>& cells, std::size_t count) {
    if (count > std::size_t{1} << 32U) refused::so_many_places_are_not_numbered(count);
    cells.place_count = count;
}

/// The cells that are kept, of which `place_of` says where they belong; `first_kept` is the first of a place or one
/// behind it. Algorithms that walk over these, and not over the places, do as much as there is to do.
template <class Value>
constexpr column<Value, owned> const& kept_cells(column<Value, owned> const& cells) {
    return cells;
}
template <class Value, class Storage, class Columns>
constexpr column<Value, Columns> const& kept_cells(sparse_cells<Value, Storage, Columns> const& cells) {
    return cells.stored;
}
template <class Value>
constexpr std::size_t place_of(column<Value, owned> const&, std::size_t cell) {
    return cell;
}
template <class Value, class Storage, class Columns>
constexpr std::size_t place_of(sparse_cells<Value, Storage, Columns> const& cells, std::size_t cell) {
    return cells.places[cell];
}
template <class Value>
constexpr std::size_t first_kept(column<Value, owned> const&, std::size_t place) {
    return place;
}
template <class Value, class Storage, class Columns>
constexpr std::size_t first_kept(sparse_cells<Value, Storage, Columns> const& cells, std::size_t place) {
    return cells.first_from(place);
}
/// Reserves memory for cells that are going to be kept.
template <class Value>
constexpr void reserve(column<Value, owned>&, std::size_t) {}
template <class Value>
constexpr void reserve(sparse_cells<Value, sparse, owned>& cells, std::size_t count) {
    cells.places.reserve(count);
    cells.stored.values.items.reserve(count);
}

} // namespace indicator_detail
} // namespace almanac::inline v0
