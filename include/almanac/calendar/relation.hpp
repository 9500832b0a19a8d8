// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// How two periods stand to each other: the thirteen relations of J. F. Allen, "Maintaining knowledge about temporal
/// intervals", Communications of the ACM 26 (1983) 832-843, and what follows from them. Only days count here: a fiscal
/// quarter and a calendar quarter of the same three months are equal. A moment (`by`, `as_of`) stands for the days of
/// its period. A relation with no period at all raises `domain_error`, because it is unknown and not false.
#pragma once

#include <almanac/calendar/period_type.hpp>
#include <almanac/core/common_divisor.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// The relation of one interval to another; exactly one holds between any two. The inverse of the n-th is the n-th from
/// the end. Example: `relation(month(2024, 2), year(2024)) == allen::during`.
enum class allen : std::uint8_t {
    before,        ///< p ends before q begins, with a gap
    meets,         ///< q begins on the day after the last of p
    overlaps,      ///< p begins first, q ends last, they share days
    finished_by,   ///< p begins first, both end together
    contains,      ///< p begins first and ends last
    starts,        ///< both begin together, p ends first
    equals,        ///< the same days
    started_by,    ///< both begin together, q ends first
    during,        ///< q begins first and ends last
    finishes,      ///< q begins first, both end together
    overlapped_by, ///< q begins first, p ends last, they share days
    met_by,        ///< p begins on the day after the last of q
    after,         ///< q ends before p begins, with a gap
};

/// The relation that holds with the two periods exchanged. \code inverse(allen::before) == allen::after \endcode
[[nodiscard]] constexpr allen inverse(allen relation) {
    return static_cast<allen>(static_cast<int>(allen::after) - static_cast<int>(relation));
}

/// The name of the relation: "overlapped by". Example: `to_words(allen::overlapped_by) == "overlapped by"`.
[[nodiscard]] constexpr std::string_view to_words(allen relation) {
    constexpr std::string_view names[] = {"before",        "meets",  "overlaps",   "finished by", "contains",
                                          "starts",        "equals", "started by", "during",      "finishes",
                                          "overlapped by", "met by", "after"};
    return names[static_cast<int>(relation)];
}

/// Allen's relation of `p` to `q`. Raises `domain_error` for no period. \code relation(year(2023), year(2024)) ==
/// allen::meets \endcode
[[nodiscard]] constexpr allen relation(period const& p, period const& q) {
    if (p.kind == period_kind::none || q.kind == period_kind::none) refused::no_period_was_given();
    if (p.past < q.first) return allen::before;
    if (q.past < p.first) return allen::after;
    if (p.past == q.first) return allen::meets;
    if (q.past == p.first) return allen::met_by;
    if (p.first == q.first) {
        if (p.past == q.past) return allen::equals;
        return p.past < q.past ? allen::starts : allen::started_by;
    }
    if (p.first < q.first) {
        if (p.past == q.past) return allen::finished_by;
        return p.past < q.past ? allen::overlaps : allen::contains;
    }
    if (p.past == q.past) return allen::finishes;
    return p.past < q.past ? allen::during : allen::overlapped_by;
}

/// True when the day lies in the period. Raises `domain_error` for no period.
[[nodiscard]] constexpr bool contains(period const& p, serial_day day) {
    if (p.kind == period_kind::none) refused::no_period_was_given();
    return p.first <= day && day < p.past;
}

/// True when every day of `q` lies in `p`; also when they are equal. Raises `domain_error` for no period. \code
/// contains(year(2024), month(2024, 2)) \endcode
[[nodiscard]] constexpr bool contains(period const& p, period const& q) {
    if (p.kind == period_kind::none || q.kind == period_kind::none) refused::no_period_was_given();
    return p.first <= q.first && q.past <= p.past;
}

/// True when the two share at least one day. Raises `domain_error` for no period. Example: `overlaps(year(2024),
/// span(month(2024, 12), month(2025, 2)))`.
[[nodiscard]] constexpr bool overlaps(period const& p, period const& q) {
    if (p.kind == period_kind::none || q.kind == period_kind::none) refused::no_period_was_given();
    return p.first < q.past && q.first < p.past;
}

/// True when one begins on the day after the other's last: no gap and no shared day. Raises `domain_error` for no
/// period. \code abuts(year(2024), year(2023)) \endcode
[[nodiscard]] constexpr bool abuts(period const& p, period const& q) {
    if (p.kind == period_kind::none || q.kind == period_kind::none) refused::no_period_was_given();
    return p.past == q.first || q.past == p.first;
}

namespace calendar_detail {
/// The days from `first` up to `past` as a span of days, one day, a "since" or an "until".
[[nodiscard]] constexpr period stretch(serial_day first, serial_day past) {
    if (first == always_day && past == unbounded_day) refused::the_period_has_neither_beginning_nor_end();
    if (first == always_day) return until(day(past - 1));
    if (past == unbounded_day) return since(day(first));
    return span(first, past - 1);
}

/// A moment becomes the period that it names; every other period stays.
[[nodiscard]] constexpr period without_moment(period const& p) {
    if (p.kind != period_kind::by && p.kind != period_kind::as_of) return p;
    period result = p;
    result.kind = p.part;
    result.part = p.part == period_kind::span ? period_kind::day : period_kind::none;
    return result;
}

/// Of numbers of days, which are not negative.
[[nodiscard]] constexpr day_fraction reduced(std::int64_t numerator, std::int64_t denominator) {
    auto const common = static_cast<std::int64_t>(core_detail::greatest_common_divisor(
        static_cast<std::uint64_t>(numerator), static_cast<std::uint64_t>(denominator)));
    return {numerator / common, denominator / common};
}
} // namespace calendar_detail

/// The period that `p` speaks of: for `by` and `as_of` the one that they were made from, for any other `p` itself.
/// \code period_of(as_of(month(2025, 3))) == month(2025, 3) \endcode
[[nodiscard]] constexpr period period_of(period const& p) { return calendar_detail::without_moment(p); }

/// The days that both have, under the name of the one that lies in the other, or else as a span of days. Raises
/// `domain_error` when they share no day: ask `overlaps` first.
/// \code intersection(year(2024), month(2024, 2)) == month(2024, 2) \endcode
[[nodiscard]] constexpr period intersection(period const& p, period const& q) {
    if (!overlaps(p, q)) refused::the_two_periods_share_no_day();
    if (contains(q, p)) return period_of(p);
    if (contains(p, q)) return period_of(q);
    return calendar_detail::stretch(p.first < q.first ? q.first : p.first, p.past < q.past ? p.past : q.past);
}

/// The shortest period that has all days of both and those between, under the name of the one that holds the other, or
/// else as a span; a span remembers the kind when both have the same. Raises `domain_error` for an
/// "until" and a "since", which would be all time. \code hull(year(2020), year(2024)) ==
/// span(year(2020), year(2024)) \endcode
[[nodiscard]] constexpr period hull(period const& p, period const& q) {
    if (contains(p, q)) return period_of(p);
    if (contains(q, p)) return period_of(q);
    if (!is_bounded(p) || !is_bounded(q)) {
        return calendar_detail::stretch(p.first < q.first ? p.first : q.first, p.past < q.past ? q.past : p.past);
    }
    return p.first < q.first ? span(period_of(p), period_of(q)) : span(period_of(q), period_of(p));
}

/// Which part of the days of `p` the period `q` covers: 0 when they share none, 1 when `q` holds all of `p`. `p` needs
/// a length, or raises `domain_error`; `q` can be without an end. \code overlap(year(2024), month(2024, 2)) ==
/// day_fraction{29, 366} \endcode
[[nodiscard]] constexpr day_fraction overlap(period const& p, period const& q) {
    std::int32_t const days = length_in_days(p);
    if (!overlaps(p, q)) return {0, 1};
    serial_day const first = p.first < q.first ? q.first : p.first;
    serial_day const past = p.past < q.past ? p.past : q.past;
    return calendar_detail::reduced(past - first, days);
}

} // namespace almanac::inline v0
