// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What one row says against itself: its number against what its indicator can have and against its printed words, its
/// key against what it says, its period against the date of its source.
#pragma once

#include <almanac/audit/attainable.hpp>
#include <almanac/audit/identity.hpp>
#include <almanac/audit/sides.hpp>
#include <almanac/indicator/dataset/key.hpp>
#include <almanac/indicator/dataset/observation.hpp>
#include <almanac/indicator/dataset/printed_words.hpp>
#include <almanac/indicator/dataset/unit_of_measured.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {
namespace audit_detail {

/// Both sides in base units, or what is wrong or open and has no sides.
struct known_sides {
    two_sides sides{};
    bool is_open = false;  ///< a period is missing
    bool is_wrong = false; ///< whatever the sides are: another dimension, key, digits or period
};

/// Whether a share is one of a part: of an indicator in itself, in another area or breakdown, or in what it is part of.
constexpr bool is_share_of_a_part(measured const& what) {
    for (indicator const* i = what.of; indicator_detail::leads_somewhere(i); i = i->part_of) {
        if (indicator_detail::same_code(i, what.by)) return true;
    }
    return false;
}
constexpr bool has_no_negatives(measured const& what) {
    bool const has_second = indicator_detail::leads_somewhere(what.by);
    return what.of->sign == sign_rule::positive && (!has_second || what.by->sign == sign_rule::positive);
}
/// Whether a row counts things at a moment or over a period: persons, not persons a month.
constexpr bool is_a_count(observation const& row) {
    unit const& u = *row.in;
    bool const of_things_alone = u.length == 0 && u.mass == 0 && u.time == 0 && u.information == 0 &&
                                 u.money.exponent == 0 && u.counted.exponent == 1 && u.second_counted.exponent == 0;
    return of_things_alone && (nature_of(row) == nature::stock || nature_of(row) == nature::flow);
}
/// The numbers that a level can have: of a count the whole one that is next, where the range has none.
constexpr interval domain_of_level(observation const& row, interval const& range) {
    interval const not_negative = at_least(decimal(0));
    if (!is_a_count(row) || !is_bounded(range) || !overlaps(range, not_negative)) return not_negative;
    interval const whole = attainable_near(range, 1);
    return overlaps(whole, range) ? not_negative : whole;
}
/// The numbers that a row can have, in base units; `range` is what its digits leave open.
constexpr interval domain_of(observation const& row, interval const& range) {
    measured const& what = row.what;
    if (what.as == measured_as::rank) return at_least(decimal(1));
    if (!what.is_stated() || !has_no_negatives(what)) return everything();
    switch (what.as) {
    case measured_as::gap:
    case measured_as::change: return everything();
    case measured_as::growth:
    case measured_as::yearly_growth: return at_least(decimal(-1));
    case measured_as::share:
        return is_share_of_a_part(what) ? closed_interval(decimal(0), decimal(1)) : at_least(decimal(0));
    case measured_as::ratio:
    case measured_as::per:
    case measured_as::multiple: return at_least(decimal(0));
    default: break;
    }
    return nature_of(row) == nature::change ? everything() : domain_of_level(row, range);
}
constexpr bool has_another_dimension(observation const& row) {
    return row.what.is_stated() && indicator_detail::says_its_unit(row.what) &&
           !indicator_detail::has_dimension_of_measured(row);
}

/// The first mention with other numbers than the row, or null.
constexpr mention const* mention_of_another_number(observation const& row) {
    for (mention const& each : row.mentions) {
        if (each.line != 0 && !is_printed_in(row.value, each.printed)) return &each;
    }
    return nullptr;
}
/// The number in the words, with the sign of the row: words say that, as "down" and "loss".
constexpr decimal printed_like(observation const& row, mention const& in) {
    decimal const first = numbers_in(in.printed).values[0];
    return sign(row.value) < 0 ? -first : first;
}

/// The part of a key before its first point.
constexpr std::string_view theme_of_key(std::string_view key) { return key.substr(0, key.find('.')); }
constexpr text<160> key_of_row(observation const& row) {
    return row.what.is_stated() ? key_of(theme_of_key(row.key), row) : text<160>(row.key);
}

/// The day by which an observation can be over: the first of a moment, which is some day of its period, and of what
/// has no end.
constexpr serial_day observed_by(period const& when) {
    return has_length(when) && is_bounded(when) ? when.past : when.first + 1;
}
/// How many seconds an observation ends after the last day of its publication; negative where it ends before.
constexpr interval seconds_after_publication(observation const& row) {
    std::int64_t const days = observed_by(row.when) - row.said_by->published.past;
    return exactly(decimal(days * 86'400));
}
constexpr bool is_dated(observation const& row) {
    return row.when.kind != period_kind::none && row.when.first > always_day &&
           row.said_by->published.kind != period_kind::none && row.said_by->published.past < unbounded_day;
}

/// The sides of an identity of one row; `range` is what its digits leave open, in base units.
constexpr known_sides sides_of_row(identity_kind kind, observation const& row, interval const& range) {
    known_sides out{{range, range}};
    switch (kind) {
    case identity_kind::domain:
        out.is_wrong = has_another_dimension(row);
        if (!out.is_wrong) out.sides.right = domain_of(row, range);
        break;
    case identity_kind::printed:
        if (mention const* const other = mention_of_another_number(row); other != nullptr) {
            scale const to_base = without_year(*row.in).size;
            out.sides = {times_scale(exactly(row.value), to_base),
                         times_scale(exactly(printed_like(row, *other)), to_base)};
            out.is_wrong = true;
        }
        break;
    case identity_kind::keyed: out.is_wrong = !(key_of_row(row) == row.key); break;
    default: // published
        out.is_open = !is_dated(row);
        if (!out.is_open) out.sides = {seconds_after_publication(row), exactly(decimal(0))};
        break;
    }
    return out;
}

/// Whether a figure is of a part of the period of another; open where a period is missing or has no ends.
constexpr known_sides sides_of_periods(two_sides const& sides, period const& part, period const& whole) {
    known_sides out{sides};
    out.is_open = !is_bounded(part) || !is_bounded(whole);
    out.is_wrong = !out.is_open && (part.first < whole.first || whole.past < part.past);
    return out;
}

} // namespace audit_detail
} // namespace almanac::inline v0
