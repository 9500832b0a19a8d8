// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Where the columns of a container live: in vectors of its own, in arrays that a constant expression can hold, or in
/// somebody else's memory. The third argument of `series`, `cross_section` and `panel`.
#pragma once

#include <almanac/core/index_iterator.hpp>
#include <almanac/indicator/containers/area_list.hpp>
#include <almanac/indicator/containers/cell_status.hpp>
#include <almanac/number/missing.hpp>

#include <concepts>
#include <cstddef>
#include <limits>
#include <vector>

namespace almanac::inline v0 {

namespace indicator_detail {

/// An array that can be empty, and that g++ and clang take in constant expressions without <array>.
template <class T, std::size_t Size>
struct fixed_sequence {
    T items[Size == 0 ? 1 : Size]{};

    [[nodiscard]] static constexpr std::size_t size() { return Size; }
    [[nodiscard]] constexpr T const* data() const { return items; }
    [[nodiscard]] constexpr T* data() { return items; }
    [[nodiscard]] static constexpr std::ptrdiff_t stride() { return 1; }
    [[nodiscard]] constexpr T const& operator[](std::size_t i) const { return items[i]; }
    [[nodiscard]] constexpr T& operator[](std::size_t i) { return items[i]; }
    [[nodiscard]] constexpr T const* begin() const { return items; }
    [[nodiscard]] constexpr T const* end() const { return items + Size; }
};

template <class T>
struct owned_sequence {
    std::vector<T> items;

    [[nodiscard]] constexpr std::size_t size() const { return items.size(); }
    [[nodiscard]] constexpr T const* data() const { return items.data(); }
    [[nodiscard]] constexpr T* data() { return items.data(); }
    [[nodiscard]] static constexpr std::ptrdiff_t stride() { return 1; }
    [[nodiscard]] constexpr T const& operator[](std::size_t i) const { return items[i]; }
    [[nodiscard]] constexpr T& operator[](std::size_t i) { return items[i]; }
    [[nodiscard]] constexpr T const* begin() const { return items.data(); }
    [[nodiscard]] constexpr T const* end() const { return items.data() + items.size(); }
};

/// Somebody else's items, every `stride`-th.
template <class T>
struct viewed_sequence {
    using value_type = T;
    using iterator = index_iterator<viewed_sequence const>;

    T const* first = nullptr;
    std::size_t count = 0;
    std::ptrdiff_t step = 1;

    [[nodiscard]] constexpr std::size_t size() const { return count; }
    [[nodiscard]] constexpr T const* data() const { return first; }
    [[nodiscard]] constexpr std::ptrdiff_t stride() const { return step; }
    [[nodiscard]] constexpr T const& operator[](std::size_t i) const {
        return first[static_cast<std::ptrdiff_t>(i) * step];
    }
    [[nodiscard]] constexpr iterator begin() const { return {*this, 0}; }
    [[nodiscard]] constexpr iterator end() const { return {*this, static_cast<std::ptrdiff_t>(count)}; }
};

template <class T, std::size_t Size>
constexpr void resize(fixed_sequence<T, Size>&, std::size_t) {}
template <class T>
constexpr void resize(owned_sequence<T>& sequence, std::size_t size) {
    sequence.items.assign(size, T{}); // not resize: clang 14 has none for numbers in constant expressions
}

/// Whether a value is an infinity, which no source states: what overflowed, or stands for something else. Not of a
/// bound that is open.
template <class Value>
constexpr bool is_infinity(Value const& value) {
    if constexpr (std::floating_point<Value>) {
        constexpr Value greatest = (std::numeric_limits<Value>::max)();
        return value > greatest || value < -greatest;
    } else if constexpr (requires { value.value; }) {
        return is_infinity(value.value);
    } else {
        return false;
    }
}
/// The index of the first infinity of a sequence, or its size.
template <class Values>
constexpr std::size_t first_infinity(Values const& values) {
    std::size_t i = 0;
    while (i < values.size() && !is_infinity(values[i])) ++i;
    return i;
}

} // namespace indicator_detail

namespace refused {
/// Raises `domain_error`: the status says that a number is missing and a number is there, or the other way round.
[[noreturn]] inline void the_status_contradicts_the_number(cell_status status) {
    raise(domain_error(text<300>("the status \"").append(to_words(status)).append("\" contradicts the number")));
}
/// Raises `domain_error`: an infinity is no number of anything. `where` and `when` name the cell, as far as known.
[[noreturn]] inline void an_infinite_number(std::string_view where, std::string_view when) {
    text<300> message("a value is infinite");
    if (!where.empty()) message.append(": that of ").append(where);
    if (!when.empty()) message.append(" in ").append(when);
    raise(domain_error(message.append("; missing_value stands for a number that is not there")));
}
} // namespace refused

/// Where the operators of containers stand, apart from all others: argument-dependent lookup finds them by the storage.
namespace container_operators {
struct lookup {};
} // namespace container_operators

/// Columns in vectors: what algorithms return. Copies share their areas. Example: `panel<units::USD, double, owned>()`.
struct owned : container_operators::lookup {
    /// The areas, shared by copies.
    using areas = indicator_detail::shared_areas;
    /// Values or statuses in a vector.
    template <class T>
    using cells = indicator_detail::owned_sequence<T>;
};

/// Columns in arrays: `fixed<5>` for a series of five periods, `fixed<7, 20>` for a panel of seven areas and twenty
/// periods. Such a container can be `constexpr`. Example: `panel<units::USD, double, fixed<7, 20>>()`.
template <std::size_t Rows, std::size_t Columns = 1>
struct fixed : container_operators::lookup {
    /// The areas in an array of the rows.
    using areas = indicator_detail::fixed_sequence<area, Rows>;
    /// Values or statuses in an array.
    template <class T>
    using cells = indicator_detail::fixed_sequence<T, Rows * Columns>;
};

/// Columns in somebody else's memory, which must outlive the container. Copies in constant time.
/// Example: `panel<units::USD, double, viewed>()`.
struct viewed : container_operators::lookup {
    /// A view of the areas.
    using areas = indicator_detail::viewed_areas;
    /// A view of values or statuses.
    template <class T>
    using cells = indicator_detail::viewed_sequence<T>;
};

namespace indicator_detail {
/// What is computed from arrays is in arrays, so that it can be constexpr; everything else is in vectors.
template <class Storage>
struct result_storage {
    using type = owned;
    using of_run = owned;
    using of_section = owned;
};
template <std::size_t Rows, std::size_t Columns>
struct result_storage<fixed<Rows, Columns>> {
    using type = fixed<Rows, Columns>;
    using of_run = fixed<Columns>;
    using of_section = fixed<Rows>;
};
/// The storage of what is computed from a container: of as many cells, of one row of a panel, and of one column.
template <class Storage>
using storage_of_result = typename result_storage<Storage>::type;
template <class Storage>
using storage_of_run = typename result_storage<Storage>::of_run;
template <class Storage>
using storage_of_section = typename result_storage<Storage>::of_section;
} // namespace indicator_detail

/// A column of values and, where there is one, of their statuses. Without a column of statuses a value that is a number
/// is `normal` and another is `missing`. Invariant: a cell whose status says that it is missing holds a missing number,
/// and the other way round; `set` keeps it. Example: `section.cells.status(0) == cell_status::normal`.
template <class Value, class Storage>
struct column {
    typename Storage::template cells<Value> values{};         ///< the numbers, one a cell
    typename Storage::template cells<cell_status> statuses{}; ///< the statuses, one a cell, or none
    bool has_statuses = false; ///< whether there are statuses; without them a number has none, and a NaN is missing

    [[nodiscard]] constexpr std::size_t size() const { return values.size(); }
    /// The number of cell `i`.
    [[nodiscard]] constexpr Value value(std::size_t i) const { return values[i]; }
    /// The status of cell `i`.
    [[nodiscard]] constexpr cell_status status(std::size_t i) const {
        if (has_statuses) return statuses[i];
        return is_missing(values[i]) ? cell_status::missing : cell_status::normal;
    }
    /// Changes a cell; for columns that can be written. A column of statuses appears with the first status that the
    /// number does not imply. Raises `domain_error` when the status contradicts the number, and for an infinity.
    constexpr void set(std::size_t i, Value const& value, cell_status status) {
        if (is_missing(value) != is_missing(status)) refused::the_status_contradicts_the_number(status);
        if (indicator_detail::is_infinity(value)) refused::an_infinite_number({}, {});
        cell_status const implied = is_missing(value) ? cell_status::missing : cell_status::normal;
        if (!has_statuses && status != implied) add_statuses();
        if (has_statuses) statuses[i] = status;
        values[i] = value;
    }
    /// The cells from `offset` on, `count` of them, every `step`-th, in this column's memory.
    /// Example: `gdp.cells.part(0, 4)`.
    [[nodiscard]] constexpr column<Value, viewed> part(std::size_t offset, std::size_t count,
                                                       std::ptrdiff_t step = 1) const {
        column<Value, viewed> result;
        auto const start = static_cast<std::ptrdiff_t>(offset);
        if (count == 0) return result;
        result.values = {values.data() + start * values.stride(), count, step * values.stride()};
        if (has_statuses) {
            result.statuses = {statuses.data() + start * statuses.stride(), count, step * statuses.stride()};
        }
        result.has_statuses = has_statuses;
        return result;
    }

private:
    constexpr void add_statuses() {
        indicator_detail::resize(statuses, size());
        for (std::size_t i = 0; i < size(); ++i) statuses[i] = status(i);
        has_statuses = true;
    }
};

} // namespace almanac::inline v0
