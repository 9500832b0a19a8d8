// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A dataset proved by the compiler: what must hold of its rows, and an error that names the row where it does not.
/// Programs need not include this; the tests of a dataset do, once.
#pragma once

#include <almanac/indicator/dataset/dataset.hpp>
#include <almanac/indicator/dataset/proof_of_links.hpp>
#include <almanac/indicator/dataset/proof_of_rows.hpp>

#include <cstddef>
#include <string_view>
#include <utility>

namespace almanac::inline v0 {

namespace indicator_detail {
template <dataset const& Data, std::size_t Theme>
consteval bool has_faulty_rows() {
    using held = held_theme<Data, Theme>;
    return finding_in_rows<held, theme_name<Data, Theme>(), Data.read_from.lines>().kind != row_fault::none;
}
/// The first theme with a faulty row, or how many themes there are.
template <dataset const& Data>
consteval std::size_t first_faulty_theme() {
    return []<std::size_t... Theme>(std::index_sequence<Theme...>) {
        std::size_t first = 0;
        static_cast<void>(((has_faulty_rows<Data, Theme>() || (++first, false)) || ...));
        return first;
    }
    (std::make_index_sequence<Data.themes.size()>());
}
} // namespace indicator_detail

/// Proves one table, as `proves` proves those of a dataset: keys, areas, units, intervals, periods, natures, sources
/// and mentions, these within the `Lines` lines of the quoting text. 0 lines: there is no such text. Each fault is a
/// compile error that names the row. Example: `static_assert(proves_rows<corridor::trade, "trade", 125>());`
template <table const& Rows, fixed_string Theme, int Lines>
consteval bool proves_rows() {
    return indicator_detail::reports_rows<indicator_detail::held_table<Rows>, Theme, Lines>();
}

/// Proves that every link of the rows of `Data` leads to another row, which measures what the link says: the baseline
/// and the observed row of a target the same indicator of the same area, the whole of a share its whole; and that a
/// drift says how its row differs. Example: `static_assert(proves_links<corridor::facts>());`.
template <dataset const& Data>
consteval bool proves_links() {
    // The errors stand here and not further down, so that compilers print them within their first lines.
    constexpr indicator_detail::link_finding found = indicator_detail::first_link_finding<Data>();
    if constexpr (found.kind != link_fault::none) {
        using key = name<indicator_detail::key_in<Data, found.theme, found.row>()>;
        constexpr observation const& row = Data.themes[found.theme].rows[found.row];
        if constexpr (found.kind == link_fault::leads_nowhere || found.kind == link_fault::drift) {
            static_assert(fault::link_of_row<key>::resolves,
                          "almanac: a link of this row leads nowhere, to itself, or does not say how it differs");
        } else if constexpr (found.kind == link_fault::baseline) {
            using linked = name<fixed_string<row.baseline.size()>(row.baseline)>;
            static_assert(fault::baseline_of_row<key, linked>::is_of_the_same_indicator,
                          "almanac: the baseline of this row is of another indicator or area (the row, its baseline)");
        } else if constexpr (found.kind == link_fault::whole) {
            using linked = name<fixed_string<row.whole.size()>(row.whole)>;
            static_assert(fault::whole_of_row<key, linked>::has_it_as_a_part,
                          "almanac: this row is no part of the indicator of its whole (the row, its whole)");
        } else {
            using linked = name<fixed_string<row.target_of.size()>(row.target_of)>;
            static_assert(
                fault::target_of_row<key, linked>::is_of_the_same_indicator,
                "almanac: this row is a target of another indicator or area than its link (the row, what it links)");
        }
    }
    return true;
}

/// Proves that no two mentions of `Data` claim the same printed words at the same place of the text.
/// Example: `static_assert(proves_claims<corridor::facts>());`.
template <dataset const& Data>
consteval bool proves_claims() {
    constexpr indicator_detail::rivals both = indicator_detail::first_rivals<Data>();
    if constexpr (both.found) {
        static_assert(fault::printed_number<
                          name<indicator_detail::key_in<Data, both.one.theme, both.one.row>()>,
                          name<indicator_detail::key_in<Data, both.other.theme, both.other.row>()>>::is_claimed_once,
                      "almanac: two observations claim the same printed number at the same place");
    }
    return true;
}

/// Proves that the themes of `Data` stand in the order of their names.
/// Example: `static_assert(proves_order_of_themes<corridor::facts>());`.
template <dataset const& Data>
consteval bool proves_order_of_themes() {
    constexpr std::size_t first = [] {
        std::size_t i = 1;
        while (i < Data.themes.size() && Data.themes[i - 1].name < Data.themes[i].name) ++i;
        return i;
    }();
    if constexpr (first < Data.themes.size()) {
        static_assert(
            fault::order_of_themes<name<indicator_detail::theme_name<Data, first>()>>::is_right,
            "almanac: the names of the themes do not strictly increase: this theme stands twice or out of order");
    }
    return true;
}

/// Proves a dataset: all of the above. Rows are looked at in chunks, so that tables of thousands of rows stay within
/// the limits that compilers set to one constant evaluation. Example: `static_assert(proves<corridor::facts>());`
template <dataset const& Data>
consteval bool proves() {
    constexpr std::size_t theme = indicator_detail::first_faulty_theme<Data>();
    if constexpr (theme < Data.themes.size()) {
        indicator_detail::reports_rows<indicator_detail::held_theme<Data, theme>,
                                       indicator_detail::theme_name<Data, theme>(), Data.read_from.lines>();
    }
    return proves_order_of_themes<Data>() && proves_links<Data>() && proves_claims<Data>();
}

} // namespace almanac::inline v0
