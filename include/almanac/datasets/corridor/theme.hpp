// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What the themes of the corridor dataset have in common: the typed lookup and the name of the article.
///
/// The dataset holds what one article of April 2025 states about Pakistan, Central Asia and India. Its values are as
/// the article states them; this library does not vouch for them. Where the article contradicts itself, both figures
/// stand.
#pragma once

#include <almanac/indicator/table.hpp>

#include <string_view>

namespace almanac::inline v0::corridor {

/// The text that the dataset was read from, as citations name it.
inline constexpr std::string_view article = "the article of April 2025";

namespace detail {
/// The table of a theme; each theme's header specialises it. This one stands for a theme whose header is not included.
template <fixed_string Theme>
struct theme_table {
    static constexpr bool is_included = false;
};

constexpr std::size_t theme_length(std::string_view key) {
    std::size_t length = 0;
    while (length < key.size() && key[length] != '.') ++length;
    return length;
}
template <fixed_string Key>
inline constexpr auto theme_of = fixed_string<theme_length(Key.view())>(Key.view().substr(0, theme_length(Key.view())));

} // namespace detail

namespace refused {
/// The condition of the error for a key whose theme is not there.
template <class Theme>
struct theme {
    static constexpr bool is_included = false;
};
} // namespace refused

/// The figure with this key, as a strong type: its unit is part of the type, its value, interval and period are known
/// to the compiler. The header of its theme, the first part of the key, must be included. A key that does not exist
/// does not compile; the error names the nearest one. Example: `constexpr auto trade =
/// corridor::get<"trade.PAK.central_asia.2024">();`
template <fixed_string Key>
[[nodiscard]] constexpr auto get() {
    using of_theme = detail::theme_table<detail::theme_of<Key>>;
    if constexpr (!of_theme::is_included) {
        static_assert(refused::theme<name<detail::theme_of<Key>>>::is_included,
                      "almanac: no included header has this theme, the first part of the key; <almanac/corridor.hpp> "
                      "has all themes");
        return figure<units::one>{};
    } else {
        return lookup<of_theme::rows, Key>();
    }
}

} // namespace almanac::inline v0::corridor
