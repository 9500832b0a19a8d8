// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Bringing two containers to common keys: what both have, or for each period of one the nearest value of the other.
#pragma once

#include <almanac/compare/containers/checks.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

/// Two containers with the same keys, and the areas that only one of them had. (The periods that were left out are
/// those outside the common first and last one.) Example: `align(exports, imports).only_in_first`.
template <class First, class Second>
struct aligned {
    First first;                        ///< the first container, with the common keys
    Second second;                      ///< the second one
    std::vector<area> only_in_first{};  ///< areas that the second one lacked
    std::vector<area> only_in_second{}; ///< areas that the first one lacked
};

namespace compare_detail {

/// The first period of an overlap, as an ordinal, and how many periods it has.
struct overlap_of_periods {
    std::int32_t first = 0;
    std::size_t count = 0;
};
constexpr overlap_of_periods common_periods(std::int32_t first_a, std::size_t count_a, std::int32_t first_b,
                                            std::size_t count_b) {
    std::int32_t const first = (std::max)(first_a, first_b);
    std::int32_t const past =
        (std::min)(first_a + static_cast<std::int32_t>(count_a), first_b + static_cast<std::int32_t>(count_b));
    return {first, past > first ? static_cast<std::size_t>(past - first) : 0};
}

template <class A, class B>
constexpr void check_same_frequency(A const& a, B const& b) {
    if (!(a.every == b.every))
        refused::the_period_is_of_another_frequency(period_for_messages(b), period_for_messages(a));
}

template <unit Unit, class Value, class Storage>
constexpr series<Unit, Value, viewed> part_of(series<Unit, Value, Storage> const& s, overlap_of_periods common) {
    return {s.measured_in, s.about,
            s.where,       s.every,
            common.first,  s.cells.part(static_cast<std::size_t>(common.first - s.first_ordinal), common.count)};
}

/// The rows of these areas and periods, copied.
template <unit Unit, class Value, class Storage>
constexpr panel<Unit, Value> part_of(panel<Unit, Value, Storage> const& p, std::vector<area> const& areas,
                                     overlap_of_periods common) {
    panel<Unit, Value> result{p.measured_in, p.about, p.every, common.first, common.count, {areas}, {}};
    resize(result.cells.values, result.size());
    result.cells.has_statuses = p.cells.has_statuses;
    if (result.cells.has_statuses) resize(result.cells.statuses, result.size());
    for (std::size_t i = 0; i < areas.size(); ++i) {
        std::size_t const from =
            p.position(areas[i]) * p.period_count + static_cast<std::size_t>(common.first - p.first_ordinal);
        for (std::size_t t = 0; t < common.count; ++t) {
            result.cells.values[i * common.count + t] = p.cells.values[from + t];
            if (p.cells.has_statuses) result.cells.statuses[i * common.count + t] = p.cells.statuses[from + t];
        }
    }
    return result;
}
template <unit Unit, class Value, class Storage>
constexpr cross_section<Unit, Value> part_of(cross_section<Unit, Value, Storage> const& s,
                                             std::vector<area> const& areas) {
    cross_section<Unit, Value> result{s.measured_in, s.about, s.when, {areas}, {}};
    resize(result.cells.values, areas.size());
    result.cells.has_statuses = s.cells.has_statuses;
    if (result.cells.has_statuses) resize(result.cells.statuses, areas.size());
    for (std::size_t i = 0; i < areas.size(); ++i) {
        std::size_t const from = s.position(areas[i]);
        result.cells.values[i] = s.cells.values[from];
        if (s.cells.has_statuses) result.cells.statuses[i] = s.cells.statuses[from];
    }
    return result;
}

template <class T>
inline constexpr bool is_series = false;
template <unit Unit, class Value, class Storage>
inline constexpr bool is_series<series<Unit, Value, Storage>> = true;

template <class First, class Second>
inline constexpr bool are_two_series = is_series<std::remove_cvref_t<First>>&& is_series<std::remove_cvref_t<Second>>;

/// Whether the values that an argument refers to or holds are there after the call.
template <class Series>
inline constexpr bool outlives_the_call = std::is_lvalue_reference_v<Series>;
template <unit Unit, class Value>
inline constexpr bool outlives_the_call<series<Unit, Value, viewed>> = true;
template <unit Unit, class Value>
inline constexpr bool outlives_the_call<series<Unit, Value, viewed> const> = true;

/// The areas of both, and those of one only.
struct areas_in_common {
    std::vector<area> both;
    std::vector<area> only_in_first;
    std::vector<area> only_in_second;
};
template <class Areas, class Others>
constexpr areas_in_common compare_areas(Areas const& a, Others const& b) {
    areas_in_common result;
    for (std::size_t i = 0; i < a.size(); ++i) {
        bool const in_both = position_of(b, a[i]) < b.size();
        (in_both ? result.both : result.only_in_first).push_back(a[i]);
    }
    for (std::size_t i = 0; i < b.size(); ++i) {
        if (position_of(a, b[i]) == a.size()) result.only_in_second.push_back(b[i]);
    }
    return result;
}

} // namespace compare_detail

/// The periods that both series have, as views of them, which must outlive the result: what owns its values must have a
/// name. They are of one frequency, or `domain_error` is raised; for two frequencies see `to_frequency`.
/// Example: `align(exports_of_pakistan, monthly_exports).first`.
template <class First, class Second>
requires(compare_detail::are_two_series<First, Second>&& compare_detail::outlives_the_call<First>&&
             compare_detail::outlives_the_call<Second>) [[nodiscard]] constexpr auto align(First&& a, Second&& b) {
    compare_detail::check_same_frequency(a, b);
    auto const common = compare_detail::common_periods(a.first_ordinal, a.size(), b.first_ordinal, b.size());
    auto first = compare_detail::part_of(a, common);
    auto second = compare_detail::part_of(b, common);
    return aligned<decltype(first), decltype(second)>{first, second};
}
// clang-format off
template <class First, class Second>
requires(compare_detail::are_two_series<First, Second> && !(compare_detail::outlives_the_call<First> && compare_detail::outlives_the_call<Second>))
aligned<First, Second> align(First&&, Second&&) = delete; // almanac: align gives views of a series; this one is a temporary, give it a name
// clang-format on

/// The areas and periods that both panels have, copied, and the areas that only one of them has. Raises as for series.
/// Example: `auto const [x, m, only_x, only_m] = align(exports, imports);`
template <unit A, unit B, class Value, class Other, class Storage, class Another>
[[nodiscard]] constexpr auto align(panel<A, Value, Storage> const& a, panel<B, Other, Another> const& b) {
    compare_detail::check_same_frequency(a, b);
    auto const common =
        compare_detail::common_periods(a.first_ordinal, a.period_count, b.first_ordinal, b.period_count);
    auto areas = compare_detail::compare_areas(a.areas, b.areas);
    return aligned<panel<A, Value>, panel<B, Other>>{compare_detail::part_of(a, areas.both, common),
                                                     compare_detail::part_of(b, areas.both, common),
                                                     std::move(areas.only_in_first), std::move(areas.only_in_second)};
}

/// The areas that both cross-sections have, copied. Their periods are not looked at: computing with them does that.
template <unit A, unit B, class Value, class Other, class Storage, class Another>
[[nodiscard]] constexpr auto align(cross_section<A, Value, Storage> const& a,
                                   cross_section<B, Other, Another> const& b) {
    auto areas = compare_detail::compare_areas(a.areas, b.areas);
    return aligned<cross_section<A, Value>, cross_section<B, Other>>{
        compare_detail::part_of(a, areas.both), compare_detail::part_of(b, areas.both), std::move(areas.only_in_first),
        std::move(areas.only_in_second)};
}

/// On which side of a key a match is looked for. Example: `as_of(gdp, census, {.match = nearest_match::nearest})`.
enum class nearest_match : std::uint8_t {
    backward, ///< the last one at or before it
    forward,  ///< the first one at or after it
    nearest,  ///< whichever is nearer; of two that are equally near, the earlier
};

/// How an as-of join matches. The tolerance is in steps of the keys: in periods, of series.
/// Example: `as_of_options{.tolerance = 2}.match == nearest_match::backward`.
struct as_of_options {
    nearest_match match = nearest_match::backward; ///< which of the keys around it matches
    bool exact_allowed = true;                     ///< whether a match at the key itself counts
    std::int64_t tolerance = INT64_MAX;            ///< how far it may be away, in steps of the keys
};

/// What `as_of_position` returns when nothing matches. Example: `as_of_position(census_years, 3, 1990) == no_match`.
inline constexpr std::size_t no_match = static_cast<std::size_t>(-1);

/// The index of the key that matches, in `count` keys that increase strictly, or `no_match`. As pandas `merge_asof`,
/// with its edge: of two that are equally near, the earlier. Bisection.
/// Example: `as_of_position(census_years, 3, 2020) == 1`.
[[nodiscard]] constexpr std::size_t as_of_position(std::int64_t const* keys, std::size_t count, std::int64_t key,
                                                   as_of_options const& how = {}) {
    auto const* const end = keys + count;
    std::int64_t const* after = std::lower_bound(keys, end, key);
    bool const is_exact = after != end && *after == key;
    if (is_exact && how.exact_allowed) return static_cast<std::size_t>(after - keys);
    std::int64_t const* const before = after == keys ? end : after - 1;
    if (is_exact) ++after;
    bool const use_before =
        how.match == nearest_match::backward ||
        (how.match == nearest_match::nearest && before != end && (after == end || key - *before <= *after - key));
    std::int64_t const* const found = use_before ? before : after;
    if (found == end) return no_match;
    std::int64_t const distance = *found < key ? key - *found : *found - key;
    return distance <= how.tolerance ? static_cast<std::size_t>(found - keys) : no_match;
}

/// The value of `other` for each period of `when`, a series of the same frequency: the nearest one that is there, by
/// the options. A period for which nothing matches has no observation. The result has the keys of `when` and the values
/// of `other`: in its unit, said of what that is said of. Raises `domain_error` for another frequency.
/// Example: `as_of(gdp, population, {.tolerance = 2})`.
template <unit A, unit B, class Value, class Other, class Storage, class Another>
[[nodiscard]] constexpr auto as_of(series<A, Value, Storage> const& when, series<B, Other, Another> const& other,
                                   as_of_options const& how = {}) {
    compare_detail::check_same_frequency(when, other);
    std::vector<std::int64_t> keys;
    std::vector<std::size_t> cells;
    for (std::size_t i = 0; i < other.size(); ++i) {
        if (is_missing(other.cells.values[i])) continue;
        keys.push_back(other.first_ordinal + static_cast<std::int64_t>(i));
        cells.push_back(i);
    }
    auto result = compare_detail::same_keys<B, Other>(when, other.in(), other.about);
    result.where = other.where;
    for (std::size_t i = 0; i < when.size(); ++i) {
        std::size_t const found =
            as_of_position(keys.data(), keys.size(), when.first_ordinal + static_cast<std::int64_t>(i), how);
        if (found == no_match) {
            result.cells.set(i, Other(missing_value), cell_status::no_observation);
        } else {
            result.cells.set(i, other.cells.values[cells[found]], other.cells.status(cells[found]));
        }
    }
    return result;
}

/// The same of panels, area by area: an area that `other` lacks has no observation. The result has the keys of `when`.
/// Raises as for series.
/// Example: `as_of(gdp, census, {.tolerance = 10})`.
template <unit A, unit B, class Value, class Other, class Storage, class Another>
[[nodiscard]] constexpr auto as_of(panel<A, Value, Storage> const& when, panel<B, Other, Another> const& other,
                                   as_of_options const& how = {}) {
    compare_detail::check_same_frequency(when, other);
    auto result = compare_detail::same_keys<B, Other>(when, other.in(), other.about);
    for (std::size_t i = 0; i < when.areas.size(); ++i) {
        std::size_t const row = other.position(when.areas[i]);
        bool const is_there = row < other.areas.size();
        series<B, Other> found;
        if (is_there) found = as_of(when.series_at(i), other.series_at(row), how);
        for (std::size_t t = 0; t < when.period_count; ++t) {
            result.cells.set(i * when.period_count + t, is_there ? found.cells.values[t] : Other(missing_value),
                             is_there ? found.cells.status(t) : cell_status::no_observation);
        }
    }
    return result;
}

} // namespace almanac::inline v0
