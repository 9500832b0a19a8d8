// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A dataset: tables by theme, and where they come from. Rows are found by their keys, at run time and by the compiler.
#pragma once

#include <almanac/indicator/dataset/table.hpp>

#include <cstddef>
#include <string_view>

namespace almanac::inline v0 {

/// A theme of a dataset: its name, which its keys begin with, and its rows. Example: `theme{"trade", corridor::trade}`.
struct theme {
    std::string_view name{}; ///< the name
    table rows{};            ///< the rows, sorted by key
};

/// The themes of a dataset, in the order of their names: a view of an array, or of one theme.
/// Example: `theme_list(corridor::themes).find("trade") != nullptr`.
class theme_list {
public:
    constexpr theme_list() = default;
    /// Of an array of themes.
    template <std::size_t Size>
    constexpr theme_list(theme const (&its_themes)[Size])
        : first_(its_themes)
        , size_(Size) {}
    /// Of one theme.
    constexpr theme_list(theme const& only)
        : first_(&only)
        , size_(1) {}
    /// A theme must outlive the list of it.
    theme_list(theme const&&) = delete;
    /// Of so many themes in memory.
    constexpr theme_list(theme const* its_themes, std::size_t size)
        : first_(its_themes)
        , size_(size) {}

    [[nodiscard]] constexpr theme const* begin() const { return first_; }
    [[nodiscard]] constexpr theme const* end() const { return first_ + size_; }
    [[nodiscard]] constexpr std::size_t size() const { return size_; }
    /// Precondition: `i < size()`.
    [[nodiscard]] constexpr theme const& operator[](std::size_t i) const { return first_[i]; }
    /// The theme with this name, or null.
    [[nodiscard]] constexpr theme const* find(std::string_view name) const {
        for (theme const& each : *this) {
            if (each.name == name) return &each;
        }
        return nullptr;
    }

private:
    theme const* first_ = nullptr;
    std::size_t size_ = 0;
};

/// A key that is no longer used, and the one to use instead.
/// Example: `renamed_key{"trade.PAK.exports", "trade.exports.goods.PAK"}`.
struct renamed_key {
    std::string_view old_key{}; ///< the key that is no longer used
    std::string_view new_key{}; ///< the one to use instead
};

/// Renamed keys: a text with a line for each, the old key, a space, the new one. A range of `renamed_key`.
/// Example: `renamed_keys("trade.old trade.new\n").find("trade.old") == "trade.new"`.
class renamed_keys {
public:
    /// Walks over the lines.
    class iterator {
    public:
        constexpr iterator() = default;
        /// At the first of these lines.
        constexpr explicit iterator(std::string_view rest)
            : rest_(rest) {}
        [[nodiscard]] constexpr renamed_key operator*() const {
            std::string_view const line = rest_.substr(0, length());
            std::size_t const space = line.find(' ');
            return {line.substr(0, space), line.substr(space + 1)};
        }
        constexpr iterator& operator++() {
            std::size_t const past = length() + 1;
            rest_.remove_prefix(past < rest_.size() ? past : rest_.size());
            return *this;
        }
        friend constexpr bool operator==(iterator const& a, iterator const& b) {
            return a.rest_.size() == b.rest_.size();
        }

    private:
        [[nodiscard]] constexpr std::size_t length() const {
            std::size_t i = 0;
            while (i < rest_.size() && rest_[i] != '\n') ++i;
            return i;
        }
        std::string_view rest_{};
    };

    constexpr renamed_keys() = default;
    /// The lines of a literal.
    template <std::size_t Size>
    constexpr renamed_keys(char const (&lines)[Size])
        : lines_(lines, Size - 1) {}
    /// Of lines in memory, each an old key, a space and the new one.
    constexpr renamed_keys(std::string_view lines)
        : lines_(lines) {}

    [[nodiscard]] constexpr iterator begin() const { return iterator(lines_); }
    [[nodiscard]] constexpr iterator end() const { return {}; }
    /// The new key for an old one; empty where it was never used. Linear: it is asked for keys that are not found.
    /// Example: `renamed_keys("trade.old trade.new\n").find("trade.old") == "trade.new"`.
    [[nodiscard]] constexpr std::string_view find(std::string_view old_key) const {
        for (renamed_key const& each : *this) {
            if (each.old_key == old_key) return each.new_key;
        }
        return {};
    }

private:
    std::string_view lines_{};
};

/// A set of tables with what must be known to use and to cite them. A constant with static storage is also a template
/// argument: `find<facts>("trade.exports.PAK.2024")` uses an index that the compiler makes (`key_index.hpp`).
/// Example: `corridor::facts.themes.size() == 22`.
struct dataset {
    std::string_view name{};   ///< one word: "corridor"
    std::string_view title{};  ///< what it is about, in a sentence
    theme_list themes{};       ///< sorted by name, as `proves` checks
    quoted_text read_from{};   ///< the text whose lines the mentions name; none of rows that are straight from a source
    std::string_view rights{}; ///< whose the data are and what may be done with them; the code has its own licence
    std::string_view verified{}; ///< what was checked about them, and what was not
    renamed_keys renamed{};      ///< the keys of earlier versions
};

/// How many rows all themes have. Example: `row_count(corridor::facts) > 22`.
[[nodiscard]] constexpr std::size_t row_count(dataset const& data) {
    std::size_t count = 0;
    for (theme const& each : data.themes) count += each.rows.size();
    return count;
}

namespace indicator_detail {
constexpr std::size_t theme_length(std::string_view key) {
    std::size_t length = 0;
    while (length < key.size() && key[length] != '.') ++length;
    return length;
}
template <fixed_string Key>
inline constexpr auto theme_of = fixed_string<theme_length(Key.view())>(Key.view().substr(0, theme_length(Key.view())));
} // namespace indicator_detail

/// The row with this key, or null: bisection in its theme. For a dataset that is made at run time, or is asked seldom.
/// Example: `find(corridor::facts, "trade.trade.goods.PAK.central_asia.2024")->value == 392_million`.
[[nodiscard]] constexpr observation const* find(dataset const& data, std::string_view key) {
    theme const* const its = data.themes.find(key.substr(0, indicator_detail::theme_length(key)));
    return its == nullptr ? nullptr : its->rows.find(key);
}

namespace refused {
/// Raises `unknown_key`: the key is one of an earlier version.
[[noreturn]] inline void this_key_was_renamed(std::string_view key, std::string_view new_key) {
    raise(unknown_key(text<700>("the key \"").append(key).append("\" is now \"").append(new_key).append('"')));
}
} // namespace refused

/// The key of the same theme most like `key`, for messages; empty where there is no such theme. Linear.
/// Example: `nearest(corridor::facts, "trade.trade.goods.PAK.central_asia.2025") == row.key`.
[[nodiscard]] constexpr std::string_view nearest(dataset const& data, std::string_view key) {
    theme const* const its = data.themes.find(key.substr(0, indicator_detail::theme_length(key)));
    return its == nullptr ? std::string_view() : its->rows.nearest(key);
}

namespace indicator_detail {
/// Raises for a key that no row has; returns the row otherwise.
constexpr observation const& checked_row(observation const* row, dataset const& data, std::string_view key) {
    if (leads_somewhere(row)) return *row;
    std::string_view const new_key = data.renamed.find(key);
    if (!new_key.empty()) refused::this_key_was_renamed(key, new_key);
    refused::no_observation_has_this_key(key, nearest(data, key));
}
} // namespace indicator_detail

/// The row with this key. Raises `unknown_key`, which names the nearest key of the same theme or, for a key that was
/// renamed, the one to use.
/// Example: `at(corridor::facts, "trade.trade.goods.PAK.central_asia.2024").where == areas::PAK`.
[[nodiscard]] constexpr observation const& at(dataset const& data, std::string_view key) {
    return indicator_detail::checked_row(find(data, key), data, key);
}

namespace refused {
/// The condition of the error for a key whose theme is not there.
template <class Theme>
struct theme {
    static constexpr bool is_included = false;
};
/// The condition of the error for a key of an earlier version.
template <class Key, class NewKey>
struct renamed {
    static constexpr bool is_a_key = false;
};
} // namespace refused

/// The rows of a theme of a dataset that is spread over headers: the header of each theme specialises it. This one
/// stands for a theme whose header is not included. `Book` is a type that the dataset is known by; it has a static
/// member `renamed`, its renamed keys. Example: `rows_of_theme<corridor::book, "trade">::is_included`.
template <class Book, fixed_string Theme>
struct rows_of_theme {
    /// Whether the header of the theme is included.
    static constexpr bool is_included = false;
    /// The rows of the theme.
    static constexpr table rows{};
};

/// The figure with this key, from a dataset that is spread over headers, as a strong type: its unit is part of the
/// type, its value, interval and period are known to the compiler. A key that does not exist does not compile; the
/// error names the nearest one or, for a key that was renamed, the one to use.
/// Example: `get_from<corridor::book, "trade.trade.goods.PAK.central_asia.2024">().value == 392_million`.
template <class Book, fixed_string Key>
[[nodiscard]] constexpr auto get_from() {
    using its = rows_of_theme<Book, indicator_detail::theme_of<Key>>;
    if constexpr (its::rows.position(Key.view()) < its::rows.size()) {
        return indicator_detail::lookup_in<its, Key>();
    } else if constexpr (constexpr std::string_view now = Book::renamed.find(Key.view()); !now.empty()) {
        static_assert(refused::renamed<name<Key>, name<fixed_string<now.size()>(now)>>::is_a_key,
                      "almanac: this key was renamed (asked, new)");
        return figure<units::one>{};
    } else if constexpr (!its::is_included) {
        static_assert(refused::theme<name<indicator_detail::theme_of<Key>>>::is_included,
                      "almanac: no included header has this theme, the first part of the key");
        return figure<units::one>{};
    } else {
        // Here and not in `lookup_in`, one step further down: compilers print both keys within their first lines.
        static_assert(refused::key<name<Key>, name<indicator_detail::nearest_key<its, Key>()>>::exists,
                      "almanac: no observation has this key (asked, nearest)");
        return figure<units::one>{};
    }
}

namespace indicator_detail {
template <dataset const& Data, std::size_t T>
struct held_theme {
    static constexpr bool is_included = T < Data.themes.size();
    static constexpr table rows = T < Data.themes.size() ? Data.themes[T].rows : table();
};
/// A dataset as a type, whose themes are all there.
template <dataset const& Data>
struct whole_book {
    static constexpr renamed_keys renamed = Data.renamed;

    static constexpr std::size_t position(std::string_view theme) {
        std::size_t i = 0;
        while (i < Data.themes.size() && Data.themes[i].name != theme) ++i;
        return i;
    }
};
} // namespace indicator_detail
template <dataset const& Data, fixed_string Theme>
struct rows_of_theme<indicator_detail::whole_book<Data>, Theme>
    : indicator_detail::held_theme<Data, indicator_detail::whole_book<Data>::position(Theme.view())> {};

/// The figure with this key, as a strong type: see `get_from`.
/// Example: `get<corridor::facts, "trade.trade.goods.PAK.central_asia.2024">().value == 392_million`.
template <dataset const& Data, fixed_string Key>
[[nodiscard]] constexpr auto get() {
    return get_from<indicator_detail::whole_book<Data>, Key>();
}

} // namespace almanac::inline v0
