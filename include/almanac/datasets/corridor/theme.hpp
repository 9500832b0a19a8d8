// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What the themes of the corridor dataset have in common: the article that they were read from, and the typed lookup.
///
/// The dataset holds what one article of April 2025 states about Pakistan, Central Asia and India. Its values are as
/// the article states them, and its sources are as the article names them: neither was checked, and this library does
/// not vouch for them. Where the article contradicts itself, both figures stand.
#pragma once

#include <almanac/datasets/corridor/renamed_keys.hpp>
#include <almanac/indicator/dataset/dataset.hpp>

namespace almanac::inline v0::corridor {

/// The text that the dataset was read from. It has neither title nor author; its date is what it says of itself ("As of
/// April 2025"). Example: `corridor::article.lines == 125`.
inline constexpr quoted_text article{.name = "the article of April 2025",
                                     .date = month(2025, 4),
                                     .edition = "plain text: prose to line 48, tables after",
                                     .language = "en",
                                     .lines = 125,
                                     .sha256 = "21788c0c05f9faeb8c15a3826c7d929b7d56c159e44d1e894a2f7857884e1365"};

/// What the dataset is known by to its themes. Example: `corridor::book::renamed.find("no_such_key").empty()`.
struct book {
    /// The keys of earlier versions.
    static constexpr almanac::renamed_keys renamed{detail::renamed_keys};
};

/// The figure with this key, as a strong type: its unit is part of the type, its value, interval and period are known
/// to the compiler. The header of its theme, the first part of the key, must be included; <almanac/corridor.hpp> has
/// all themes. A key that does not exist does not compile; the error names the nearest one or, for a key that was
/// renamed, the one to use.
/// Example: `constexpr auto trade = corridor::get<"trade.trade.goods.PAK.central_asia.2024">();`
template <fixed_string Key>
[[nodiscard]] constexpr auto get() {
    using its = rows_of_theme<book, indicator_detail::theme_of<Key>>;
    if constexpr (!its::is_included && book::renamed.find(Key.view()).empty()) {
        static_assert(refused::theme<name<indicator_detail::theme_of<Key>>>::is_included,
                      "almanac: no included header has this theme, the first part of the key; <almanac/corridor.hpp> "
                      "has all themes");
        return figure<units::one>{};
    } else {
        return get_from<book, Key>();
    }
}

} // namespace almanac::inline v0::corridor
