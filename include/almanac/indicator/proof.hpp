// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A table proved by the compiler: what must hold of its rows, and an error that names the row where it does not.
/// Programs need not include this; the tests of a table do, once.
#pragma once

#include <almanac/indicator/table.hpp>
#include <almanac/place/group.hpp>

#include <string_view>

namespace almanac::inline v0 {

/// The conditions of the errors below: each names the key of the faulty row.
namespace fault {
template <class Key>
struct order_of_keys {
    static constexpr bool is_right = false;
};
template <class Key>
struct form_of_key {
    static constexpr bool is_right = false;
};
template <class Key>
struct area_of_row {
    static constexpr bool is_known = false;
};
template <class Key>
struct unit_of_row {
    static constexpr bool is_right = false;
};
template <class Key>
struct interval_of_row {
    static constexpr bool contains_value = false;
};
template <class Key>
struct period_of_row {
    static constexpr bool fits_nature = false;
};
template <class Key>
struct nature_of_row {
    static constexpr bool is_stated = false;
};
template <class Key>
struct source_of_row {
    static constexpr bool has_publisher = false;
};
template <class Key>
struct link_of_row {
    static constexpr bool resolves = false;
};
template <class Key>
struct mentions_of_row {
    static constexpr bool are_right = false;
};
template <class Key, class Other>
struct printed_number {
    static constexpr bool is_claimed_once = false;
};
} // namespace fault

namespace indicator_detail {
/// The index of the first row for which `holds` is false, or the size.
template <class Predicate>
constexpr std::size_t first_fault(table const& rows, Predicate holds) {
    std::size_t i = 0;
    while (i < rows.size() && holds(rows[i])) ++i;
    return i;
}
template <table const& Rows, std::size_t I>
consteval auto key_at() {
    return fixed_string<Rows[I].key.size()>(Rows[I].key);
}

constexpr bool is_key_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}
/// The part of a key from `at` to the next dot.
constexpr std::string_view key_part(std::string_view key, std::size_t at) {
    std::size_t end = at;
    while (end < key.size() && key[end] != '.') ++end;
    return key.substr(at < key.size() ? at : key.size(), end - at);
}
/// `theme.area[.counterpart].subject.period`: dots between parts of letters, digits and `_`, at most 64 characters, the
/// theme first, then the row's area, then its counterpart if it has one.
constexpr bool is_well_formed(observation const& row, std::string_view theme) {
    std::string_view const key = row.key;
    if (key.size() > 64) return false;
    std::size_t parts = 0;
    for (std::size_t at = 0; at <= key.size(); ++parts) {
        std::string_view const part = key_part(key, at);
        if (part.empty()) return false;
        for (char const c : part) {
            if (!is_key_character(c)) return false;
        }
        if (parts == 0 && part != theme) return false;
        if (parts == 1 && part != row.where.view()) return false;
        if (parts == 2 && !row.counterpart.empty() && part != row.counterpart.view()) return false;
        at += part.size() + 1;
    }
    return parts >= 3;
}

constexpr bool is_area(area const& a) {
    return place_detail::is_area_code(a.view()) || place_detail::is_unlisted_area_code(a.view());
}

/// Whether the pointer leads to a constant, in a constant expression. A comparison with null would say less, and g++ 12
/// under UBSan takes the address of an inline variable for possibly null.
constexpr bool can_be_read(unit const* u) { return __builtin_constant_p(u->length); }
constexpr bool can_be_read(source const* s) { return __builtin_constant_p(s->publisher.size()); }

/// The unit is there and in the form that the library gives it; an event has neither unit nor value.
constexpr bool has_right_unit(observation const& row) {
    if (!row.has_figure()) return !can_be_read(row.in) && row.value == decimal(0);
    if (!can_be_read(row.in)) return false;
    unit const& u = *row.in;
    return u.size.numerator > 0 && u.size.denominator > 0 &&
           u.size == make_scale(u.size.numerator, u.size.denominator, u.size.power_of_ten);
}

/// The value lies in its interval or, for "over" and "less than", at its open end.
constexpr bool interval_contains_value(observation const& row) {
    if (!row.has_figure()) return true;
    interval const range = range_of(row);
    if (contains(range, row.value)) return true;
    bool const at_lower = range.lower_bound == bound::open && range.lower == row.value;
    bool const at_upper = range.upper_bound == bound::open && range.upper == row.value;
    return (row.qualified == qualifier::over && at_lower) || (row.qualified == qualifier::under && at_upper);
}

/// A flow happens over a length of time or by an end, never at a moment; an event has a date; a moment ("as of") is for
/// what can be looked at in one.
constexpr bool period_fits_nature(observation const& row) {
    period_kind const kind = row.when.kind;
    if (row.kind == nature::event) return kind != period_kind::none;
    return nature_of(row) != nature::flow || kind != period_kind::as_of;
}

constexpr bool has_publisher(observation const& row) {
    if (!can_be_read(row.said_by)) return false;
    source const& s = *row.said_by;
    return !s.publisher.empty() || !s.publication.empty() || s.published.kind == period_kind::none;
}

constexpr bool mentions_are_right(observation const& row, int lines) {
    bool ended = false;
    for (mention const& m : row.mentions) {
        bool const used = m.line != 0;
        if (used && (ended || m.line > lines || m.printed.empty() || m.occurrence == 0)) return false;
        if (!used && !m.printed.empty()) return false;
        ended = ended || !used;
    }
    return row.mentions[0].line != 0;
}

/// Two rows, as the numbers of their tables and their own; or none.
struct rivals {
    std::size_t table = 0;
    std::size_t row = 0;
    std::size_t other_table = 0;
    std::size_t other_row = 0;
    bool found = false;
};

template <auto const& All>
constexpr std::size_t mention_total() {
    std::size_t count = 0;
    for (auto const& each : All) {
        for (observation const& row : each.rows) count += static_cast<std::size_t>(mention_count(row));
    }
    return count;
}

/// The first two mentions of the same words at the same place: a list of mentions a line, so that only those of one
/// line are compared.
template <auto const& All, int Lines>
constexpr rivals first_rivals() {
    struct claim {
        mention where{};
        std::size_t table = 0;
        std::size_t row = 0;
        std::size_t next = 0;
    };
    claim claims[mention_total<All>() + 1]{};
    std::size_t last_of_line[static_cast<std::size_t>(Lines) + 1]{};
    std::size_t count = 0;
    std::size_t t = 0;
    for (auto const& each : All) {
        for (std::size_t r = 0; r < each.rows.size(); ++r) {
            for (mention const& m : each.rows[r].mentions) {
                if (m.line == 0 || m.line > Lines) continue;
                for (std::size_t i = last_of_line[m.line]; i != 0; i = claims[i].next) {
                    claim const& c = claims[i];
                    if (c.where.occurrence == m.occurrence && c.where.printed == m.printed) {
                        return {c.table, c.row, t, r, true};
                    }
                }
                claims[++count] = {m, t, r, last_of_line[m.line]};
                last_of_line[m.line] = count;
            }
        }
        ++t;
    }
    return {};
}
template <auto const& All, std::size_t T, std::size_t I>
consteval auto key_in() {
    return fixed_string<All[T].rows[I].key.size()>(All[T].rows[I].key);
}
} // namespace indicator_detail

/// Proves one table: keys unique and well formed, areas known, units sane, intervals around their values, periods that
/// fit the nature, sources with a name, mentions within the `Lines` lines of the quoting text. Each fault is a compile
/// error that names the row. Example: `static_assert(proves_rows<corridor::trade, "trade", 125>());`
template <table const& Rows, fixed_string Theme, int Lines>
consteval bool proves_rows() {
    constexpr std::size_t size = Rows.size();
    if constexpr (!is_sorted(Rows)) {
        constexpr auto unordered = [] {
            std::size_t i = 1;
            while (indicator_detail::key_less(Rows[i - 1].key, Rows[i].key)) ++i;
            return i;
        }();
        static_assert(fault::order_of_keys<name<indicator_detail::key_at<Rows, unordered>()>>::is_right,
                      "almanac: the keys do not strictly increase: this key is a duplicate or out of order");
    }
    constexpr auto malformed = indicator_detail::first_fault(
        Rows, [](observation const& row) { return indicator_detail::is_well_formed(row, Theme.view()); });
    if constexpr (malformed < size) {
        static_assert(fault::form_of_key<name<indicator_detail::key_at<Rows, malformed>()>>::is_right,
                      "almanac: this key is not theme.area[.counterpart].subject with the areas of its row");
    }
    constexpr auto placeless = indicator_detail::first_fault(Rows, [](observation const& row) {
        return indicator_detail::is_area(row.where) &&
               (row.counterpart.empty() || indicator_detail::is_area(row.counterpart));
    });
    if constexpr (placeless < size) {
        static_assert(fault::area_of_row<name<indicator_detail::key_at<Rows, placeless>()>>::is_known,
                      "almanac: an area of this row is not known");
    }
    constexpr auto unitless = indicator_detail::first_fault(
        Rows, [](observation const& row) { return indicator_detail::has_right_unit(row); });
    if constexpr (unitless < size) {
        static_assert(fault::unit_of_row<name<indicator_detail::key_at<Rows, unitless>()>>::is_right,
                      "almanac: the unit of this row is missing or not canonical, or an event has a unit or a value");
    } else {
        constexpr auto outside = indicator_detail::first_fault(
            Rows, [](observation const& row) { return indicator_detail::interval_contains_value(row); });
        if constexpr (outside < size) {
            static_assert(fault::interval_of_row<name<indicator_detail::key_at<Rows, outside>()>>::contains_value,
                          "almanac: the interval of this row does not contain its value");
        }
    }
    constexpr auto vague = indicator_detail::first_fault(
        Rows, [](observation const& row) { return indicator_detail::nature_of(row) != nature::unstated; });
    if constexpr (vague < size) {
        static_assert(fault::nature_of_row<name<indicator_detail::key_at<Rows, vague>()>>::is_stated,
                      "almanac: this row does not state its nature: a stock, a flow, a rate or another");
    }
    constexpr auto untimely = indicator_detail::first_fault(
        Rows, [](observation const& row) { return indicator_detail::period_fits_nature(row); });
    if constexpr (untimely < size) {
        static_assert(fault::period_of_row<name<indicator_detail::key_at<Rows, untimely>()>>::fits_nature,
                      "almanac: the period of this row does not fit its nature");
    }
    constexpr auto unsaid = indicator_detail::first_fault(
        Rows, [](observation const& row) { return indicator_detail::has_publisher(row); });
    if constexpr (unsaid < size) {
        static_assert(fault::source_of_row<name<indicator_detail::key_at<Rows, unsaid>()>>::has_publisher,
                      "almanac: the source of this row is missing, or has a date but names nobody");
    }
    constexpr auto unread = indicator_detail::first_fault(
        Rows, [](observation const& row) { return indicator_detail::mentions_are_right(row, Lines); });
    if constexpr (unread < size) {
        static_assert(fault::mentions_of_row<name<indicator_detail::key_at<Rows, unread>()>>::are_right,
                      "almanac: a mention of this row is missing, empty or beyond the last line of the text");
    }
    return true;
}

/// Proves that every link of `Rows` leads to another row of one of the tables in `All` and says how it differs.
template <table const& Rows, auto const& All>
consteval bool proves_links() {
    constexpr auto unlinked = indicator_detail::first_fault(Rows, [](observation const& row) {
        if (row.drifts_from.empty()) return row.drift.empty();
        if (row.drift.empty() || row.drifts_from == row.key) return false;
        for (auto const& each : All) {
            if (each.rows.position(row.drifts_from) < each.rows.size()) return true;
        }
        return false;
    });
    if constexpr (unlinked < Rows.size()) {
        static_assert(fault::link_of_row<name<indicator_detail::key_at<Rows, unlinked>()>>::resolves,
                      "almanac: the link of this row leads nowhere, to itself, or does not say how it differs");
    }
    return true;
}

/// Proves that no two mentions in the tables of `All` claim the same printed words at the same place of a text of
/// `Lines` lines. `All` is an array of structs with a member `rows`.
template <auto const& All, int Lines>
consteval bool proves_claims() {
    constexpr indicator_detail::rivals both = indicator_detail::first_rivals<All, Lines>();
    if constexpr (both.found) {
        static_assert(fault::printed_number<
                          name<indicator_detail::key_in<All, both.table, both.row>()>,
                          name<indicator_detail::key_in<All, both.other_table, both.other_row>()>>::is_claimed_once,
                      "almanac: two observations claim the same printed number at the same place");
    }
    return true;
}

} // namespace almanac::inline v0
