// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What must hold of each row of a table, and the errors of the compiler where it does not. See `proof.hpp`.
#pragma once

#include <almanac/indicator/dataset/key.hpp>
#include <almanac/indicator/dataset/printed_words.hpp>
#include <almanac/indicator/dataset/table.hpp>
#include <almanac/indicator/dataset/unit_of_measured.hpp>
#include <almanac/place/group.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace almanac::inline v0 {

/// What can be wrong with a row. Example: `to_text(row_fault::none) == "no fault"`.
enum class row_fault : std::uint8_t {
    none,
    order,      ///< its key does not come after the one before it
    subject,    ///< it does not say what is measured
    key,        ///< its key does not follow from it
    period_key, ///< the period in its key is another than its own
    area,       ///< one of its areas is not known
    unit,       ///< its unit is missing or not canonical
    no_unit,    ///< its indicator does not say in which unit it is measured
    dimension,  ///< its unit has another dimension than what it measures
    event,      ///< an event, or a row without a value, has a unit or a value
    interval,   ///< its interval does not contain its value
    nature,     ///< its nature is neither stated nor follows
    period,     ///< its period does not fit its nature
    source,     ///< its source is missing or names nobody
    mention,    ///< a mention is missing, empty or beyond the last line
    digits      ///< its digits are not in the printed words
};

/// The fault in words, as the error of a compiler has them. Example: `to_text(row_fault::none) == "no fault"`.
[[nodiscard]] constexpr std::string_view to_text(row_fault f) {
    constexpr std::string_view words[] = {
        "no fault",
        "the keys do not strictly increase: this key is a duplicate or out of order",
        "this row does not say what is measured",
        "this key does not follow from its row, as theme.indicator.area[.counterpart][.breakdown][.period]",
        "the period in this key is not that of the row",
        "an area of this row is not known",
        "the unit of this row is missing or not canonical",
        "an indicator of this row does not say in which unit it is measured",
        "the unit of this row has another dimension than what it measures",
        "an event has a unit or a value, or a missing value is not zero",
        "the interval of this row does not contain its value",
        "the nature of this row is not stated and does not follow from its indicator",
        "the period of this row does not fit its nature",
        "the source of this row is missing, or has a date but names nobody",
        "a mention of this row is missing, empty or beyond the last line of the text",
        "the digits of this row are not those of its printed words"};
    return words[static_cast<int>(f)];
}

/// The conditions of the errors below: each names the key of the faulty row.
namespace fault {
template <class Key>
struct order_of_keys {
    static constexpr bool is_right = false;
};
template <class Key>
struct subject_of_row {
    static constexpr bool is_stated = false;
};
template <class Key, class OfRow>
struct form_of_key {
    static constexpr bool is_right = false;
};
template <class Key, class OfRow>
struct period_of_key {
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
template <class Key, class Indicator>
struct indicator_of_row {
    static constexpr bool says_its_unit = false;
};
template <class Key, class ItsUnit, class OfMeasured>
struct dimension_of_row {
    static constexpr bool is_right = false;
};
template <class Key>
struct interval_of_row {
    static constexpr bool contains_value = false;
};
template <class Key>
struct nature_of_row {
    static constexpr bool is_stated = false;
};
template <class Key>
struct period_of_row {
    static constexpr bool fits_nature = false;
};
template <class Key>
struct source_of_row {
    static constexpr bool has_publisher = false;
};
template <class Key>
struct mentions_of_row {
    static constexpr bool are_right = false;
};
template <class Key, class Printed>
struct digits_of_row {
    static constexpr bool are_printed = false;
};
} // namespace fault

namespace indicator_detail {

constexpr bool leads_somewhere(unit const* u) { return core_detail::leads_somewhere<&unit::length>(u); }
constexpr bool says_what(observation const& row) {
    if (!leads_somewhere(row.what.of) || row.what.of->code.empty()) return false;
    bool const of_two =
        row.what.as == measured_as::share || row.what.as == measured_as::ratio || row.what.as == measured_as::per;
    return !of_two || (leads_somewhere(row.what.by) && !row.what.by->code.empty());
}

constexpr bool is_area(area const& a) {
    return place_detail::is_area_code(a.view()) || place_detail::is_unlisted_area_code(a.view());
}
constexpr bool has_known_areas(observation const& row) {
    return (row.where.empty() || is_area(row.where)) && (row.counterpart.empty() || is_area(row.counterpart));
}

/// The key without its period, and without what follows that.
constexpr text<160> key_without_period(std::string_view theme, observation const& row) {
    observation timeless;
    timeless.what = row.what;
    timeless.by = row.by;
    timeless.where = row.where;
    timeless.counterpart = row.counterpart;
    return key_of(theme, timeless);
}
constexpr row_fault fault_of_key(observation const& row, std::string_view theme) {
    if (row.key == key_of(theme, row).view()) return row_fault::none;
    text<160> const before = key_without_period(theme, row);
    std::string_view const key = row.key;
    bool const same_so_far =
        key.substr(0, before.size()) == before.view() && (key.size() == before.size() || key[before.size()] == '.');
    return same_so_far ? row_fault::period_key : row_fault::key;
}

constexpr row_fault fault_of_unit(observation const& row) {
    if (row.is_event())
        return leads_somewhere(row.in) || !(row.value == decimal(0)) ? row_fault::event : row_fault::none;
    if (!row.has_figure()) return row.value == decimal(0) ? row_fault::none : row_fault::event;
    if (!leads_somewhere(row.in)) return row_fault::unit;
    scale const& size = row.in->size;
    bool const canonical = size.numerator > 0 && size.denominator > 0 &&
                           size == make_scale(size.numerator, size.denominator, size.power_of_ten);
    return canonical ? row_fault::none : row_fault::unit;
}

constexpr row_fault fault_of_dimension(observation const& row) {
    if (row.is_event() || !can_be_read(row.in)) return row_fault::none;
    if (!says_its_unit(row.what)) return row_fault::no_unit;
    return has_dimension_of_measured(row) ? row_fault::none : row_fault::dimension;
}

/// The value lies in its interval or, for "over" and "less than", at its open end.
constexpr bool interval_contains_value(observation const& row) {
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
    if (row.is_event()) return kind != period_kind::none;
    return nature_of(row) != nature::flow || kind != period_kind::as_of;
}

constexpr bool has_publisher(source const* said_by) {
    if (!leads_somewhere(said_by)) return false;
    source const& s = *said_by;
    return !s.publisher.empty() || !s.publication.empty() || s.published.kind == period_kind::none;
}

/// Mentions stand within the text, one behind the other; a row without any is straight from a source, which it names.
constexpr bool mentions_are_right(observation const& row, int lines) {
    bool ended = false;
    for (mention const& m : row.mentions) {
        bool const used = m.line != 0;
        if (used && (ended || m.line > lines || m.printed.empty() || m.occurrence == 0)) return false;
        if (!used && !m.printed.empty()) return false;
        ended = ended || !used;
    }
    return row.mentions[0].line != 0 || !row.said_by->publisher.empty();
}

/// The number of the first mention whose words have other numbers than the row, or 4.
constexpr std::size_t mention_of_other_digits(observation const& row) {
    std::size_t i = 0;
    while (i < 4 &&
           (!row.has_figure() || row.mentions[i].line == 0 || is_printed_in(row.value, row.mentions[i].printed))) {
        ++i;
    }
    return i;
}

/// What is wrong with one row by itself.
constexpr row_fault fault_of(observation const& row, std::string_view theme, int lines) {
    if (!says_what(row)) return row_fault::subject;
    if (!has_known_areas(row)) return row_fault::area;
    if (row_fault const f = fault_of_key(row, theme); f != row_fault::none) return f;
    if (row_fault const f = fault_of_unit(row); f != row_fault::none) return f;
    if (row.has_figure() && !interval_contains_value(row)) return row_fault::interval;
    if (nature_of(row) == nature::unstated) return row_fault::nature;
    if (!period_fits_nature(row)) return row_fault::period;
    if (!has_publisher(row.said_by)) return row_fault::source;
    if (!mentions_are_right(row, lines)) return row_fault::mention;
    if (row_fault const f = fault_of_dimension(row); f != row_fault::none) return f;
    return mention_of_other_digits(row) < 4 ? row_fault::digits : row_fault::none;
}

/// How many rows are proved in one constant evaluation: reading the printed words takes clang thousands of steps a row.
inline constexpr std::size_t rows_in_a_proof = 32;

struct row_finding {
    row_fault kind = row_fault::none;
    std::size_t row = 0;
};
/// The first fault of the rows from `first` up to `last`.
constexpr row_finding first_finding(table const& rows, std::string_view theme, int lines, std::size_t first,
                                    std::size_t last) {
    for (std::size_t i = first; i < last && i < rows.size(); ++i) {
        if (i > 0 && !key_less(rows[i - 1].key, rows[i].key)) return {row_fault::order, i};
        if (row_fault const f = fault_of(rows[i], theme, lines); f != row_fault::none) return {f, i};
    }
    return {};
}

template <class Held, fixed_string Theme, int Lines, std::size_t Chunk>
inline constexpr row_finding finding_in_chunk = first_finding(Held::rows, Theme.view(), Lines, Chunk* rows_in_a_proof,
                                                              (Chunk + 1) * rows_in_a_proof);
template <class Held, fixed_string Theme, int Lines, std::size_t... Chunk>
consteval row_finding finding_in_chunks(std::index_sequence<Chunk...>) {
    row_finding found;
    static_cast<void>(((found = finding_in_chunk<Held, Theme, Lines, Chunk>, found.kind != row_fault::none) || ...));
    return found;
}
constexpr std::size_t chunks_of(std::size_t rows, std::size_t in_each) { return (rows + in_each - 1) / in_each; }
/// The first fault of a table.
template <class Held, fixed_string Theme, int Lines>
consteval row_finding finding_in_rows() {
    return finding_in_chunks<Held, Theme, Lines>(
        std::make_index_sequence<chunks_of(Held::rows.size(), rows_in_a_proof)>());
}

template <class Held, std::size_t I>
consteval auto key_at() {
    return fixed_string<Held::rows[I].key.size()>(Held::rows[I].key);
}
template <class Held, fixed_string Theme, std::size_t I>
consteval auto key_of_row() {
    constexpr std::size_t size = key_of(Theme.view(), Held::rows[I]).size();
    return fixed_string<size>(key_of(Theme.view(), Held::rows[I]).view());
}
template <class Held, std::size_t I>
consteval auto printed_at() {
    constexpr std::string_view words = Held::rows[I].mentions[mention_of_other_digits(Held::rows[I])].printed;
    return fixed_string<words.size()>(words);
}

/// A compile error for the first fault of a table.
template <class Held, fixed_string Theme, int Lines>
consteval bool reports_rows() {
    constexpr row_finding found = finding_in_rows<Held, Theme, Lines>();
    if constexpr (found.kind != row_fault::none) {
        using key = name<key_at<Held, found.row>()>;
        if constexpr (found.kind == row_fault::order) {
            static_assert(fault::order_of_keys<key>::is_right,
                          "almanac: the keys do not strictly increase: this key is a duplicate or out of order");
        } else if constexpr (found.kind == row_fault::subject) {
            static_assert(fault::subject_of_row<key>::is_stated, "almanac: this row does not say what is measured");
        } else if constexpr (found.kind == row_fault::key) {
            static_assert(fault::form_of_key<key, name<key_of_row<Held, Theme, found.row>()>>::is_right,
                          "almanac: this key does not follow from its row, as "
                          "theme.indicator.area[.counterpart][.breakdown][.period] (the key, and that of the row)");
        } else if constexpr (found.kind == row_fault::period_key) {
            static_assert(fault::period_of_key<key, name<key_of_row<Held, Theme, found.row>()>>::is_right,
                          "almanac: the period in this key is not that of the row (the key, and that of the row)");
        } else if constexpr (found.kind == row_fault::area) {
            static_assert(fault::area_of_row<key>::is_known, "almanac: an area of this row is not known");
        } else if constexpr (found.kind == row_fault::unit) {
            static_assert(fault::unit_of_row<key>::is_right,
                          "almanac: the unit of this row is missing or not canonical");
        } else if constexpr (found.kind == row_fault::no_unit) {
            constexpr std::string_view code = Held::rows[found.row].what.of->code;
            static_assert(fault::indicator_of_row<key, name<fixed_string<code.size()>(code)>>::says_its_unit,
                          "almanac: an indicator of this row does not say in which unit it is measured (the row, what "
                          "it measures)");
        } else if constexpr (found.kind == row_fault::dimension) {
            static_assert(
                fault::dimension_of_row<key, unit_detail::unit_name<*Held::rows[found.row].in>,
                                        unit_detail::unit_name<unit_of(Held::rows[found.row].what)>>::is_right,
                "almanac: the unit of this row has another dimension than what it measures (the row, its unit, a unit "
                "of what it measures)");
        } else if constexpr (found.kind == row_fault::event) {
            static_assert(fault::unit_of_row<key>::is_right,
                          "almanac: an event has a unit or a value, or a missing value is not zero");
        } else if constexpr (found.kind == row_fault::interval) {
            static_assert(fault::interval_of_row<key>::contains_value,
                          "almanac: the interval of this row does not contain its value");
        } else if constexpr (found.kind == row_fault::nature) {
            static_assert(fault::nature_of_row<key>::is_stated,
                          "almanac: the nature of this row is not stated and does not follow from its indicator");
        } else if constexpr (found.kind == row_fault::period) {
            static_assert(fault::period_of_row<key>::fits_nature,
                          "almanac: the period of this row does not fit its nature");
        } else if constexpr (found.kind == row_fault::source) {
            static_assert(fault::source_of_row<key>::has_publisher,
                          "almanac: the source of this row is missing, or has a date but names nobody");
        } else if constexpr (found.kind == row_fault::mention) {
            static_assert(fault::mentions_of_row<key>::are_right,
                          "almanac: a mention of this row is missing, empty or beyond the last line of the text");
        } else {
            static_assert(fault::digits_of_row<key, name<printed_at<Held, found.row>()>>::are_printed,
                          "almanac: the digits of this row are not those of its printed words");
        }
    }
    return true;
}

} // namespace indicator_detail

} // namespace almanac::inline v0
