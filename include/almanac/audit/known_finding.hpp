// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What an audit is known to find: a row of a list that stands beside the identities.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// How much a finding matters to an editor, from nothing to most.
/// Example: `to_text(severity::changed_meaning) == "changed meaning"`.
enum class severity : std::uint8_t {
    none,
    undecided,       ///< cannot be told
    note,            ///< holds by a rounding that is unlikely or with years of two kinds, or fails as the text says
    changed_meaning, ///< a number that is repeated and said of something else
    warning,         ///< broken as readers take the digits, or impossible by a reading of the text that it assumes
    error            ///< impossible, whatever was rounded to these digits and without an assumption
};

/// The severity's name. Example: `to_text(severity::warning) == "warning"`.
[[nodiscard]] constexpr std::string_view to_text(severity s) {
    constexpr std::string_view names[] = {"none", "undecided", "note", "changed meaning", "warning", "error"};
    return names[static_cast<int>(s)];
}

/// A finding that is known: the name of its identity, what is found, and why in a line.
/// Example: `known_finding{"shares_of_exports", severity::note, "the shares are rounded"}`.
struct known_finding {
    std::string_view name{};            ///< the name of the identity
    severity grade = severity::warning; ///< how grave it is
    std::string_view explanation{};     ///< why, in a line
};

/// The known finding of an identity, or null. `Known` is an array or another range of `known_finding`. Linear.
/// Example: `find_known(corridor::known_findings, "no_such_identity") == nullptr`.
template <class Known>
[[nodiscard]] constexpr known_finding const* find_known(Known const& known, std::string_view name) {
    for (known_finding const& each : known) {
        if (each.name == name) return &each;
    }
    return nullptr;
}

/// Several arrays as one. Example: `joined(of_trade, of_growth).size() == 2`.
template <class Row, std::size_t Size>
struct joined_rows {
    Row rows[Size]{}; ///< the rows, array after array

    [[nodiscard]] constexpr Row const* begin() const { return rows; }
    [[nodiscard]] constexpr Row const* end() const { return rows + Size; }
    /// Where the first row stands. Example: `joined(of_trade, of_growth).data()`.
    [[nodiscard]] constexpr Row const* data() const { return rows; }
    [[nodiscard]] static constexpr std::size_t size() { return Size; }
    /// Precondition: `i < size()`.
    [[nodiscard]] constexpr Row const& operator[](std::size_t i) const { return rows[i]; }
};
/// The rows of some arrays, one array after the other: lists of identities by topic as one list.
/// Example: `joined(of_trade, of_growth)[1].kind == identity_kind::growth`.
template <class Row, std::size_t... Size>
[[nodiscard]] constexpr joined_rows<Row, (Size + ...)> joined(Row const (&... arrays)[Size]) {
    joined_rows<Row, (Size + ...)> out;
    std::size_t at = 0;
    auto const append = [&out, &at](Row const* first, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) out.rows[at++] = first[i];
    };
    (append(arrays, Size), ...);
    return out;
}

} // namespace almanac::inline v0
