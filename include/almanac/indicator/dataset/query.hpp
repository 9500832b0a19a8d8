// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Questions to the rows of a dataset, for loops: all rows of all themes, whether a row is asked for, and which keys,
/// indicators and areas there are. `with/range_v3_select.hpp` has the same as views that compose.
/// \code
/// for (observation const& row : rows_of(corridor::facts)) if (has_words(row, "natural gas")) print(row.key);
/// \endcode
#pragma once

#include <almanac/calendar/period_print.hpp>
#include <almanac/core/ascii.hpp>
#include <almanac/indicator/dataset/dataset.hpp>
#include <almanac/place/area_text.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

namespace indicator_detail {
/// Stands at a row of a theme, never at the end of one but the last.
class row_iterator {
public:
    using value_type = observation;
    using difference_type = std::ptrdiff_t;
    using reference = observation const&;
    using pointer = observation const*;
    using iterator_category = std::forward_iterator_tag;

    constexpr row_iterator() = default;
    constexpr row_iterator(theme const* at, theme const* end)
        : theme_(at)
        , end_(end) {
        skip_empty();
    }

    [[nodiscard]] constexpr reference operator*() const { return theme_->rows[row_]; }
    [[nodiscard]] constexpr pointer operator->() const { return &theme_->rows[row_]; }
    constexpr row_iterator& operator++() {
        if (++row_ < theme_->rows.size()) return *this;
        ++theme_;
        row_ = 0;
        skip_empty();
        return *this;
    }
    constexpr row_iterator operator++(int) {
        row_iterator const before = *this;
        ++*this;
        return before;
    }
    friend constexpr bool operator==(row_iterator const& a, row_iterator const& b) {
        return a.theme_ == b.theme_ && a.row_ == b.row_;
    }

private:
    constexpr void skip_empty() {
        while (theme_ != end_ && theme_->rows.empty()) ++theme_;
    }

    theme const* theme_ = nullptr;
    theme const* end_ = nullptr;
    std::size_t row_ = 0;
};
} // namespace indicator_detail

/// The rows of several tables, one table after the other: a forward range of `observation` that refers to the themes.
/// Example: `keys_among(row_range(corridor::themes)).size() == row_count(corridor::facts)`.
class row_range {
public:
    constexpr row_range() = default;
    /// The rows of these themes, which must outlive the range.
    constexpr explicit row_range(theme_list const& themes)
        : themes_(themes) {}

    [[nodiscard]] constexpr indicator_detail::row_iterator begin() const { return {themes_.begin(), themes_.end()}; }
    [[nodiscard]] constexpr indicator_detail::row_iterator end() const { return {themes_.end(), themes_.end()}; }

private:
    theme_list themes_{};
};

/// All rows of these themes, an array or a `theme_list`, in their order.
/// Example: `for (observation const& each : rows_of(corridor::facts)) print(each.key);`.
[[nodiscard]] constexpr row_range rows_of(theme_list const& themes) { return row_range(themes); }
/// All rows of a dataset, in the order of its keys.
[[nodiscard]] constexpr row_range rows_of(dataset const& data) { return row_range(data.themes); }

/// Whether the row is of the indicator, whatever is made of it and whatever part of it the row is of.
/// Example: `is_of(row, indicators::trade_goods)`.
[[nodiscard]] constexpr bool is_of(observation const& row, indicator const& wanted) {
    return row.what.is_stated() && row.what.of->code == wanted.code;
}

/// Whether the row measures exactly this, and exactly this part of it.
/// Example: `measures(row, indicators::trade_goods)`.
[[nodiscard]] constexpr bool measures(observation const& row, measured const& what, breakdown_set const& by = {}) {
    return row.what == what && row.by == by;
}

/// Whether the period of the row lies in this one: March 2024 in 2024. A row without a period lies in none.
/// Example: `is_in(row, year(2024))`.
[[nodiscard]] constexpr bool is_in(observation const& row, period const& when) {
    return row.when.kind != period_kind::none && when.kind != period_kind::none && contains(when, row.when);
}

/// Whether the row is of the area or of an area inside it: by membership on the first day of the row's period; of a row
/// without one, by a membership that has no dates. Example: `is_within(row, corridor::regions::south_asia)`.
[[nodiscard]] constexpr bool is_within(observation const& row, area const& where) {
    if (row.where == where || row.where.empty()) return row.where == where;
    bool const has_day = row.when.kind != period_kind::none;
    if (!has_day && (place_detail::has_dates(where) || place_detail::has_dates(row.where))) return false;
    return includes(where, row.where, has_day ? row.when.first : place_detail::any_day);
}

namespace refused {
/// Raises `unknown_key`: no row is said of this. `like` is the key of one that measures the same, or empty.
[[noreturn]] inline void no_observation_is_said_of_this(basis const& asked, std::string_view like) {
    text<700> message("no observation is of ");
    message.append(asked.what.is_stated() ? to_text(asked.what).view() : std::string_view("nothing"));
    if (!asked.by.empty()) message.append(" (").append(to_text(asked.by)).append(')');
    if (!asked.where.empty()) message.append(", ").append(to_text(asked.where));
    if (!asked.counterpart.empty()) message.append(", towards ").append(to_text(asked.counterpart));
    message.append(", ").append(to_text(asked.when).view());
    if (!like.empty()) message.append("; there is \"").append(like).append('"');
    raise(unknown_key(message));
}
} // namespace refused

namespace indicator_detail {
/// How far a row is what was asked for: 3 in all; 2 but for the period, 1 but for the areas.
constexpr int likeness(observation const& row, basis const& asked) {
    if (!measures(row, asked.what, asked.by)) return 0;
    if (!(asked.where == area_set(row.where)) || !(asked.counterpart == area_set(row.counterpart))) return 1;
    return row.when == asked.when ? 3 : 2;
}
} // namespace indicator_detail

/// The row that is said of just this, or null: what it measures, which part of it, the area, the counterpart and the
/// period; what else is in `asked` is not looked at. Of several statements the first. Linear.
/// Example: `find(data, {.when = year(2024), .where = areas::PAK, .what = gdp})`.
[[nodiscard]] constexpr observation const* find(dataset const& data, basis const& asked) {
    for (observation const& row : rows_of(data)) {
        if (indicator_detail::likeness(row, asked) == 3) return &row;
    }
    return nullptr;
}
/// The row that is said of just this. Raises `unknown_key`, which names a row that measures the same, if there is one.
/// Linear. Example: `at(data, {.when = year(2024), .where = areas::PAK, .what = gdp})`.
// By value: g++ 13 takes the row for a part of what was asked, were that a reference to a temporary.
[[nodiscard]] constexpr observation const& at(dataset const& data, basis asked) {
    std::string_view like;
    int likeness = 0;
    for (observation const& row : rows_of(data)) {
        int const its = indicator_detail::likeness(row, asked);
        if (its == 3) return row;
        if (its > likeness) like = row.key;
        likeness = its > likeness ? its : likeness;
    }
    refused::no_observation_is_said_of_this(asked, like);
}

namespace indicator_detail {
/// Whether the word stands in the text, whatever the case of its English letters.
constexpr bool holds_word(std::string_view text, std::string_view word) {
    for (std::size_t at = 0; at + word.size() <= text.size(); ++at) {
        if (core_detail::same_without_case(text.substr(at, word.size()), word)) return true;
    }
    return false;
}
constexpr bool holds_word(indicator const* what, std::string_view word) {
    return leads_somewhere(what) && (holds_word(what->name, word) || holds_word(what->code, word));
}
constexpr bool holds_word(area const& where, std::string_view word) {
    return !where.empty() && (holds_word(where.view(), word) || holds_word(short_name(where), word));
}
constexpr bool holds_word(observation const& row, std::string_view word) {
    for (breakdown const& each : row.by) {
        if (holds_word(each.axis, word) || holds_word(each.value, word)) return true;
    }
    return holds_word(row.what.of, word) || holds_word(row.what.by, word) || holds_word(row.key, word) ||
           holds_word(row.where, word) || holds_word(row.counterpart, word) ||
           holds_word(row.said_by->publisher, word) || holds_word(row.said_by->publication, word);
}
} // namespace indicator_detail

/// Free text: whether each of the words, which spaces separate, stands in one of the row's names, as a part of it and
/// in any case: indicators and their codes, breakdowns, areas and their codes, the source, the key. Without words: yes.
/// Example: `has_words(row, "trade pakistan")`.
[[nodiscard]] constexpr bool has_words(observation const& row, std::string_view words) {
    while (!words.empty()) {
        std::size_t const past = words.find(' ') == std::string_view::npos ? words.size() : words.find(' ');
        if (!indicator_detail::holds_word(row, words.substr(0, past))) return false;
        words.remove_prefix(past == words.size() ? past : past + 1);
    }
    return true;
}

/// The keys of the rows, in their order.
/// Example: `keys_among(rows_of(corridor::facts)).size() == row_count(corridor::facts)`.
template <class Rows>
[[nodiscard]] constexpr std::vector<std::string_view> keys_among(Rows&& rows) {
    std::vector<std::string_view> keys;
    for (observation const& row : rows) keys.push_back(row.key);
    return keys;
}

namespace indicator_detail {
/// Puts a value into a sorted vector unless it is there.
template <class Value, class Less>
constexpr void insert_once(std::vector<Value>& sorted, Value const& value, Less const& less) {
    auto at = sorted.begin();
    while (at != sorted.end() && less(*at, value)) ++at;
    if (at == sorted.end() || less(value, *at)) sorted.insert(at, value);
}
} // namespace indicator_detail

/// The indicators that the rows are of, each once and by code; of what is made of two, such as a share, both.
/// Example: `indicators_among(rows_of(corridor::facts)).front()->name`.
template <class Rows>
[[nodiscard]] constexpr std::vector<indicator const*> indicators_among(Rows&& rows) {
    std::vector<indicator const*> found;
    auto const by_code = [](indicator const* a, indicator const* b) {
        return indicator_detail::key_less(a->code, b->code);
    };
    for (observation const& row : rows) {
        if (indicator_detail::leads_somewhere(row.what.of)) indicator_detail::insert_once(found, row.what.of, by_code);
        if (indicator_detail::leads_somewhere(row.what.by)) indicator_detail::insert_once(found, row.what.by, by_code);
    }
    return found;
}

/// The indicators, by code, of which there are figures of two areas or more, whatever is made of them: those by which
/// areas can be looked at side by side. As many passes as there are indicators. Example:
/// `indicators_of_several_areas(rows_of(corridor::facts)).size()`.
template <class Rows>
[[nodiscard]] constexpr std::vector<indicator const*> indicators_of_several_areas(Rows&& rows) {
    std::vector<indicator const*> found;
    for (indicator const* each : indicators_among(rows)) {
        area const* first = nullptr;
        bool is_in_several = false;
        for (observation const& row : rows) {
            if (!row.has_figure() || row.where.empty() || !is_of(row, *each)) continue;
            if (first == nullptr) first = &row.where;
            is_in_several = is_in_several || !(row.where == *first);
        }
        if (is_in_several) found.push_back(each);
    }
    return found;
}

/// The areas that the rows are of or towards, each once and by code.
/// Example: `areas_among(rows_of(corridor::facts)).front()`.
template <class Rows>
[[nodiscard]] constexpr std::vector<area> areas_among(Rows&& rows) {
    std::vector<area> found;
    auto const by_code = [](area const& a, area const& b) { return a < b; };
    for (observation const& row : rows) {
        if (!row.where.empty()) indicator_detail::insert_once(found, row.where, by_code);
        if (!row.counterpart.empty()) indicator_detail::insert_once(found, row.counterpart, by_code);
    }
    return found;
}

} // namespace almanac::inline v0
