// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A table of exchange rates that owns its rows and the names of their sources: for rates that are read or computed.
#pragma once

#include <almanac/exchange/rate_table.hpp>

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

namespace exchange_detail {
/// Sorts by merging ever longer runs, without what <algorithm> costs to include. Equal elements keep their order.
template <class Element, class IsBehind>
constexpr void sort_stably(std::vector<Element>& elements, IsBehind is_behind) {
    std::size_t const size = elements.size();
    std::vector<Element> other(size);
    for (std::size_t run = 1; run < size; run *= 2) {
        for (std::size_t start = 0; start < size; start += 2 * run) {
            std::size_t const middle = start + run < size ? start + run : size;
            std::size_t const past = middle + run < size ? middle + run : size;
            std::size_t left = start;
            std::size_t right = middle;
            for (std::size_t out = start; out < past; ++out) {
                bool const take_left = left < middle && (right == past || !is_behind(elements[left], elements[right]));
                other[out] = std::move(elements[take_left ? left++ : right++]);
            }
        }
        elements.swap(other);
    }
}
constexpr void sort_rows(std::vector<quoted_rate>& rows) {
    sort_stably(rows, [](quoted_rate const& a, quoted_rate const& b) { return order_of_rows(a, b) > 0; });
}
} // namespace exchange_detail

/// Rows of exchange rates in the order of a table, with a copy of the names of their sources. Moves; does not copy,
/// because a table that looks at it would look at the original.
/// Example: `rate_book(std::vector<quoted_rate>{rows[0]}).size() == 1`.
class rate_book {
public:
    /// No rows.
    constexpr rate_book() = default;
    /// Takes the rows in any order. Raises `domain_error` when one is no rate, or when two are of the same currencies,
    /// period and kind. Takes n log n steps.
    constexpr explicit rate_book(std::vector<quoted_rate> rows)
        : rows_(std::move(rows)) {
        for (quoted_rate& row : rows_) row.source = kept(row.source);
        exchange_detail::sort_rows(rows_);
        static_cast<void>(rate_table(rows_.data(), rows_.size()));
    }
    constexpr rate_book(rate_book&&) noexcept = default;
    constexpr rate_book& operator=(rate_book&&) noexcept = default;
    rate_book(rate_book const&) = delete;
    rate_book& operator=(rate_book const&) = delete;
    constexpr ~rate_book() = default;

    /// The table over these rows; it must not outlive them.
    /// Example: `rate_book(std::vector<quoted_rate>{rows[0]}).table().begin()->value == 278.58_dec`.
    [[nodiscard]] constexpr rate_table table() const { return {rows_.data(), rows_.size()}; }
    [[nodiscard]] constexpr std::size_t size() const { return rows_.size(); }

private:
    /// The same characters, owned here. A book has few sources: they are looked through.
    constexpr std::string_view kept(std::string_view source) {
        for (std::vector<char> const& known : sources_) {
            if (std::string_view(known.data(), known.size()) == source) return {known.data(), known.size()};
        }
        sources_.emplace_back(source.begin(), source.end());
        return {sources_.back().data(), sources_.back().size()};
    }

    std::vector<quoted_rate> rows_{};
    // Each in memory of its own, which stays where it is when the book moves.
    std::vector<std::vector<char>> sources_{};
};

} // namespace almanac::inline v0
