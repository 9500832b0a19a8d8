// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A table of observations of any kind, sorted by key, in memory that somebody else owns: usually a constexpr array.
#pragma once

#include <almanac/core/fixed_string.hpp>
#include <almanac/indicator/dataset/observation.hpp>

#include <cstddef>
#include <limits>
#include <string_view>

namespace almanac::inline v0 {

namespace indicator_detail {
/// How many rows an index looks at in one constant evaluation: clang allows about a million steps in one.
inline constexpr std::size_t rows_in_a_chunk = 128;

/// Character by character: in a constant expression several times cheaper than the library's `string_view` order.
constexpr bool key_less(std::string_view a, std::string_view b) {
    char const* const one = a.data();
    char const* const other = b.data();
    std::size_t const shorter = a.size() < b.size() ? a.size() : b.size();
    std::size_t i = 0;
    while (i < shorter && one[i] == other[i]) ++i;
    if (i == shorter) return a.size() < b.size();
    return static_cast<unsigned char>(one[i]) < static_cast<unsigned char>(other[i]);
}

/// How many characters agree from `a[i]` and `b[j]` on, four at most.
constexpr int agreement(std::string_view a, std::size_t i, std::string_view b, std::size_t j) {
    int count = 0;
    while (count < 4 && i < a.size() && j < b.size() && a[i] == b[j]) ++count, ++i, ++j;
    return count;
}

/// How many characters to strike out of either key, so that the same remains of both: not the least number, but one
/// that a single pass finds, because the compiler asks this of every row. A wrong letter counts two. Gives up at
/// `most`.
constexpr int key_distance(std::string_view a, std::string_view b, int most) {
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
        a.remove_suffix(1);
        b.remove_suffix(1);
    }
    std::size_t i = 0;
    std::size_t j = 0;
    int distance = 0;
    while (i < a.size() && j < b.size() && distance < most) {
        if (a[i] == b[j]) {
            ++i, ++j;
            continue;
        }
        int const without_a = agreement(a, i + 1, b, j);
        int const without_b = agreement(a, i, b, j + 1);
        int const without_both = agreement(a, i + 1, b, j + 1);
        bool const strike_both = without_both >= without_a && without_both >= without_b;
        if (strike_both || without_a >= without_b) ++i, ++distance;
        if (strike_both || without_a < without_b) ++j, ++distance;
    }
    return distance + static_cast<int>(a.size() - i) + static_cast<int>(b.size() - j);
}
} // namespace indicator_detail

/// What a compiler names when a constant expression runs into it, and the conditions of the errors of `lookup`.
namespace refused {
/// Raises `unknown_key`.
[[noreturn]] inline void no_observation_has_this_key(std::string_view key, std::string_view nearest) {
    text<700> message("no observation has the key \"");
    message.append(key).append('"');
    if (!nearest.empty()) message.append("; the nearest is \"").append(nearest).append('"');
    raise(unknown_key(message));
}
/// Raises `domain_error`: the rows of the table are in another order than that of their keys.
[[noreturn]] inline void the_rows_are_not_sorted(std::string_view before, std::string_view key) {
    text<300> message("the rows of a table are sorted by key: \"");
    message.append(key).append("\" stands after \"").append(before).append("\"; an owned_dataset sorts its rows");
    raise(domain_error(message));
}
template <class Asked, class Nearest>
struct key {
    static constexpr bool exists = false;
};
template <class Event>
struct figure_of_event {
    static constexpr bool exists = false;
};
template <class Row>
struct value_of_row {
    static constexpr bool exists = false;
};
template <class Asked>
struct key_in_rows_that_are_not_sorted {
    static constexpr bool exists = false;
};
template <class Row>
struct unit_of_this_row {
    static constexpr bool exists = false;
};
} // namespace refused

/// A view of sorted observations, a contiguous range. Copying it copies two words, and its iterators outlive it.
/// Example: `corridor::trade.find("trade.trade.goods.PAK.central_asia.2024")->value == 392_million`.
class table {
public:
    constexpr table() = default;
    /// The rows of an array; they must be sorted by key, see `is_sorted`. Not looked through: `at` and `lookup` say so
    /// where a key is not found.
    template <std::size_t Size>
    constexpr table(observation const (&rows)[Size])
        : rows_(rows)
        , size_(Size) {}
    /// `size` rows from `rows` on; they must be sorted by key.
    constexpr table(observation const* rows, std::size_t size)
        : rows_(rows)
        , size_(size) {}

    [[nodiscard]] constexpr observation const* begin() const { return rows_; }
    [[nodiscard]] constexpr observation const* end() const { return rows_ + size_; }
    [[nodiscard]] constexpr std::size_t size() const { return size_; }
    [[nodiscard]] constexpr bool empty() const { return size_ == 0; }
    /// Precondition: `i < size()`.
    [[nodiscard]] constexpr observation const& operator[](std::size_t i) const { return rows_[i]; }

    /// The index of the row with this key, or `size()`. Bisection: about log2(size) comparisons; allocates nothing.
    [[nodiscard]] constexpr std::size_t position(std::string_view key) const {
        std::size_t first = 0;
        std::size_t last = size_;
        while (first < last) {
            std::size_t const middle = first + (last - first) / 2;
            if (indicator_detail::key_less(rows_[middle].key, key)) {
                first = middle + 1;
            } else {
                last = middle;
            }
        }
        return first < size_ && rows_[first].key == key ? first : size_;
    }
    /// The row with this key, or null. See `position`.
    [[nodiscard]] constexpr observation const* find(std::string_view key) const {
        std::size_t const i = position(key);
        return i < size_ ? rows_ + i : nullptr;
    }
    /// The key most like `key`, for messages; empty in an empty table. Linear.
    /// Example: `corridor::trade.nearest("trade.trade.goods.PAK.central_asia.2025") == row.key`.
    [[nodiscard]] constexpr std::string_view nearest(std::string_view key) const {
        std::string_view best;
        int least = (std::numeric_limits<int>::max)();
        for (observation const& row : *this) {
            int const distance = indicator_detail::key_distance(key, row.key, least);
            if (distance < least) {
                best = row.key;
                least = distance;
            }
        }
        return best;
    }
    /// The row with this key. Raises `unknown_key`, which names the nearest one, and `domain_error` when the key is not
    /// found because the rows are not sorted.
    /// Example: `corridor::trade.at("trade.trade.goods.PAK.central_asia.2024").value == 392_million`.
    [[nodiscard]] constexpr observation const& at(std::string_view key) const {
        std::size_t const i = position(key);
        if (i == size_) require_sorted();
        if (i == size_) refused::no_observation_has_this_key(key, nearest(key));
        return rows_[i];
    }

private:
    /// Two equal keys are let pass: `check_rows` and `proves` name them.
    constexpr void require_sorted() const {
        for (std::size_t i = 1; i < size_; ++i) {
            if (indicator_detail::key_less(rows_[i].key, rows_[i - 1].key))
                refused::the_rows_are_not_sorted(rows_[i - 1].key, rows_[i].key);
        }
    }

    observation const* rows_ = nullptr;
    std::size_t size_ = 0;
};

/// Whether the keys strictly increase, which makes them unique and `find` right. Tests assert it, programs need not.
/// Example: `is_sorted(corridor::trade)`.
[[nodiscard]] constexpr bool is_sorted(table const& rows) {
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (!indicator_detail::key_less(rows[i - 1].key, rows[i].key)) return false;
    }
    return true;
}

namespace indicator_detail {
template <class Held, fixed_string Key>
consteval auto nearest_key() {
    constexpr std::string_view nearest = Held::rows.nearest(Key.view());
    return fixed_string<nearest.size()>(nearest);
}

// What holds rows as a template argument: a type, because a reference to a part of an array is none for clang 14.
template <table const& Rows>
struct held_table {
    static constexpr table rows = Rows;
};

template <class Held, fixed_string Key>
constexpr auto lookup_in() {
    // By index: g++ 12 under UBSan takes the address of an inline variable for possibly null in constant expressions.
    constexpr std::size_t i = Held::rows.position(Key.view());
    if constexpr (i == Held::rows.size() && !is_sorted(Held::rows)) {
        static_assert(refused::key_in_rows_that_are_not_sorted<name<Key>>::exists,
                      "almanac: this key is not found in rows that are not sorted by key");
        return figure<units::one>{};
    } else if constexpr (i == Held::rows.size()) {
        static_assert(refused::key<name<Key>, name<nearest_key<Held, Key>()>>::exists,
                      "almanac: no observation has this key (asked, nearest)");
        return figure<units::one>{};
    } else if constexpr (Held::rows[i].status.is_missing()) {
        static_assert(refused::value_of_row<name<Key>>::exists,
                      "almanac: the value of this observation is missing, as its status says");
        return figure<units::one>{};
    } else if constexpr (Held::rows[i].is_event()) {
        static_assert(refused::figure_of_event<name<Key>>::exists,
                      "almanac: this observation is an event, without a figure");
        return figure<units::one>{};
    } else if constexpr (Held::rows[i].in == nullptr) {
        static_assert(refused::unit_of_this_row<name<Key>>::exists,
                      "almanac: this observation has a number, and no unit in its member in");
        return figure<units::one>{};
    } else {
        constexpr unit its_unit = *Held::rows[i].in;
        // Not consteval: clang 14 loses the members of a large result of such a function.
        constexpr figure<its_unit> found = figure_as<its_unit>(Held::rows[i]);
        return found;
    }
}
} // namespace indicator_detail

/// The figure with this key as a strong type, looked up by the compiler. A key that the table lacks does not compile:
/// the error names the key and the nearest one. `Table` is a constexpr table with static storage.
/// Example: `lookup<corridor::trade, "trade.trade.goods.PAK.central_asia.2024">()`.
template <table const& Table, fixed_string Key>
[[nodiscard]] constexpr auto lookup() {
    return indicator_detail::lookup_in<indicator_detail::held_table<Table>, Key>();
}

} // namespace almanac::inline v0
