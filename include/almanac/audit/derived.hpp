// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Identities that nobody declared: they follow from what the rows of a dataset measure and from their links.
#pragma once

#include <almanac/audit/identity.hpp>
#include <almanac/audit/row_checks.hpp>
#include <almanac/indicator/dataset/query.hpp>
#include <almanac/number/decimal.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

namespace audit_detail {

constexpr bool is_level_of(observation const& row, indicator const* what) {
    return row.has_figure() && row.what.as == measured_as::level && indicator_detail::same_code(row.what.of, what);
}
/// Said of the same area, counterpart and part.
constexpr bool same_place(observation const& a, observation const& b) {
    return a.where == b.where && a.counterpart == b.counterpart && a.by == b.by;
}
/// Raises `domain_error` for a number without a unit.
constexpr bool have_one_dimension(observation const& a, observation const& b) {
    return same_dimension(indicator_detail::unit_of_number(a), indicator_detail::unit_of_number(b));
}

/// The one row that a function is true of, or null where there is none or are several.
template <class Rows, class Test>
constexpr observation const* only_row(Rows const& rows, Test const& test) {
    observation const* found = nullptr;
    for (observation const& row : rows) {
        if (!test(row)) continue;
        if (found != nullptr) return nullptr;
        found = &row;
    }
    return found;
}

/// Of what is found by what rows measure, not by a link, this is said to be assumed.
inline constexpr std::string_view as_measured = "the rows measure what they say";

constexpr identity derived(identity of, std::string_view name, std::string_view assumes = {}) {
    of.name = name;
    of.assumes = assumes;
    of.is_derived = true;
    return of;
}

/// A share, a quotient: of the row of what is divided and the row of what it is divided by.
template <class Rows>
constexpr void add_quotient(std::vector<identity>& to, observation const& row, observation const* whole,
                            Rows const& rows) {
    observation const* const above = only_row(rows, [&row](observation const& each) {
        return is_level_of(each, row.what.of) && same_place(each, row) && each.when == row.when;
    });
    observation const* const below = whole != nullptr ? whole : only_row(rows, [&row, above](observation const& each) {
        return &each != above && is_level_of(each, row.what.by) && each.where == row.where && each.when == row.when;
    });
    if (above == nullptr || below == nullptr || above == below || !below->has_figure()) return;
    bool const is_share = row.what.as == measured_as::share;
    to.push_back(derived(is_share ? share(above->key, of(below->key)).is(row.key)
                                  : claim(row.key).is_quotient_of(above->key, below->key),
                         row.key, as_measured));
}
/// A change against its baseline: the later level is the row of the same thing in the period of the change, or, of a
/// change that somebody wants, the target that is set for the baseline.
template <class Rows>
constexpr void add_change(std::vector<identity>& to, observation const& row, observation const& base,
                          Rows const& rows) {
    bool const is_fact = is_factual(row.asserted);
    observation const* const later = only_row(rows, [&](observation const& each) {
        if (&each == &base || !is_level_of(each, row.what.of) || !same_place(each, base)) return false;
        return is_fact ? each.when == row.when && is_factual(each.asserted)
                       : each.target_of == base.key && each.when == row.when;
    });
    if (later == nullptr || !base.has_figure()) return;
    change_from const stated = row.what.as == measured_as::change     ? change(row.key)
                               : row.what.as == measured_as::multiple ? multiple(row.key)
                                                                      : growth(row.key);
    to.push_back(derived(stated.from(base.key).to(later->key), row.key, as_measured));
}
/// Whether a row is a flow of the same thing, over a part of the period of another.
constexpr bool is_flow_within(observation const& part, observation const& whole) {
    bool const same_flow = whole.has_figure() && part.what == whole.what && same_place(part, whole) &&
                           part.asserted == whole.asserted && have_one_dimension(part, whole) &&
                           months_of(*part.in) == months_of(*whole.in);
    bool const has_ends = is_bounded(part.when) && is_bounded(whole.when) && has_length(part.when) &&
                          has_length(whole.when) && !same_days(part.when, whole.when);
    return same_flow && has_ends && whole.when.first <= part.when.first && part.when.past <= whole.when.past;
}
/// A flow of a quarter and that of its year, where amounts are not negative.
template <class Rows>
constexpr void add_longer_periods(std::vector<identity>& to, observation const& row, Rows const& rows) {
    bool const is_level = row.what.is_stated() && row.what.as == measured_as::level;
    if (!is_level || !has_no_negatives(row.what) || nature_of(row) != nature::flow) return;
    if (!is_bounded(row.when) || !has_length(row.when)) return;
    for (observation const& longer : rows) {
        if (is_flow_within(row, longer)) to.push_back(derived(claim(row.key).is_within_period_of(longer.key), row.key));
    }
}
} // namespace audit_detail

/// The identities that follow from the vocabulary and the links of a dataset, each named after the key of its left
/// figure and marked as derived: a part that cannot exceed its whole, a share of its part and whole, an amount per
/// head, a change of its baseline and the level after it, a flow of a part of a year within that of the year, a number
/// that drifts. What must hold of each row by itself is in `identities_of_rows`. Rows that are found by what they
/// measure must be the only ones of their area, period and part. Each row is held against every other.
/// Example: `audit(data, derived_identities(data))`.
template <class Find>
[[nodiscard]] constexpr std::vector<identity> derived_identities(dataset const& data, Find const& find_row) {
    std::vector<identity> out;
    auto const rows = rows_of(data);
    auto const at = [&](std::string_view key) -> observation const* { return key.empty() ? nullptr : find_row(key); };
    for (observation const& row : rows) {
        if (!row.drifts_from.empty()) {
            out.push_back(
                audit_detail::derived(claim(row.key).drifts_from(row.drifts_from).noting(row.drift), row.key));
        }
        if (!row.has_figure()) continue;
        observation const* const whole = at(row.whole);
        observation const* const base = at(row.baseline);
        bool const is_quotient = row.what.as == measured_as::share || row.what.as == measured_as::per;
        if (is_quotient) {
            audit_detail::add_quotient(out, row, whole, rows);
        } else if (whole != nullptr && whole->has_figure() && audit_detail::have_one_dimension(row, *whole)) {
            out.push_back(audit_detail::derived(claim(row.key).is_part_of(whole->key), row.key));
        }
        if (base != nullptr) audit_detail::add_change(out, row, *base, rows);
        audit_detail::add_longer_periods(out, row, rows);
    }
    return out;
}
[[nodiscard]] constexpr std::vector<identity> derived_identities(dataset const& data) {
    return derived_identities(data, [&data](std::string_view key) { return find(data, key); });
}

} // namespace almanac::inline v0
