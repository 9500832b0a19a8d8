// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Where the columns of a container live: in vectors of its own, in arrays that a constant expression can hold, or in
/// somebody else's memory. The third argument of `series`, `cross_section` and `panel`.
#pragma once

#include <almanac/indicator/cell_status.hpp>
#include <almanac/number/missing.hpp>

#include <cstddef>
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
};

/// Somebody else's items, every `stride`-th.
template <class T>
struct viewed_sequence {
    T const* first = nullptr;
    std::size_t count = 0;
    std::ptrdiff_t step = 1;

    [[nodiscard]] constexpr std::size_t size() const { return count; }
    [[nodiscard]] constexpr T const* data() const { return first; }
    [[nodiscard]] constexpr std::ptrdiff_t stride() const { return step; }
    [[nodiscard]] constexpr T const& operator[](std::size_t i) const {
        return first[static_cast<std::ptrdiff_t>(i) * step];
    }
};

template <class T, std::size_t Size>
constexpr void resize(fixed_sequence<T, Size>&, std::size_t) {}
template <class T>
constexpr void resize(owned_sequence<T>& sequence, std::size_t size) {
    sequence.items.assign(size, T{}); // not resize: clang 14 has none for numbers in constant expressions
}

} // namespace indicator_detail

namespace refused {
/// Throws `domain_error`: the status says that a number is missing and a number is there, or the other way round.
[[noreturn]] inline void the_status_contradicts_the_number(cell_status status) {
    raise(domain_error(text<200>("the status \"").append(to_words(status)).append("\" contradicts the number")));
}
} // namespace refused

/// Columns in vectors: what algorithms return.
struct owned {
    template <class T>
    using keys = indicator_detail::owned_sequence<T>;
    template <class T>
    using cells = indicator_detail::owned_sequence<T>;
};

/// Columns in arrays: `fixed<5>` for a series of five periods, `fixed<7, 20>` for a panel of seven areas and twenty
/// periods. Such a container can be `constexpr`.
template <std::size_t Rows, std::size_t Columns = 1>
struct fixed {
    template <class T>
    using keys = indicator_detail::fixed_sequence<T, Rows>;
    template <class T>
    using cells = indicator_detail::fixed_sequence<T, Rows * Columns>;
};

/// Columns in somebody else's memory, which must outlive the container. Copies in constant time.
struct viewed {
    template <class T>
    using keys = indicator_detail::viewed_sequence<T>;
    template <class T>
    using cells = indicator_detail::viewed_sequence<T>;
};

/// A column of values and, where there is one, of their statuses. Without a column of statuses a value that is a number
/// is `normal` and another is `missing`. Invariant: a cell whose status says that it is missing holds a missing number,
/// and the other way round; `set` keeps it.
template <class Value, class Storage>
struct column {
    typename Storage::template cells<Value> values{};
    typename Storage::template cells<cell_status> statuses{};
    bool has_statuses = false;

    [[nodiscard]] constexpr std::size_t size() const { return values.size(); }
    [[nodiscard]] constexpr cell_status status(std::size_t i) const {
        if (has_statuses) return statuses[i];
        return is_missing(values[i]) ? cell_status::missing : cell_status::normal;
    }
    /// Changes a cell; for columns that can be written. A column of statuses appears with the first status that the
    /// number does not imply. Raises `domain_error` when the status contradicts the number.
    constexpr void set(std::size_t i, Value const& value, cell_status status) {
        if (is_missing(value) != is_missing(status)) refused::the_status_contradicts_the_number(status);
        cell_status const implied = is_missing(value) ? cell_status::missing : cell_status::normal;
        if (!has_statuses && status != implied) add_statuses();
        if (has_statuses) statuses[i] = status;
        values[i] = value;
    }
    /// The cells from `offset` on, `count` of them, every `step`-th, in this column's memory.
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
