// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Whether the areas of a container are apart, so that none of them counts a country that another counts too.
#pragma once

#include <almanac/compare/containers/checks.hpp>
#include <almanac/place/group.hpp>
#include <almanac/place/world_bank_area.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

/// A cross-section or a panel: what has several areas.
/// Example: `over_areas<panel<units::USD>> && !over_areas<series<units::USD>>`.
template <class T>
concept over_areas = container<T> && requires(T const& c) {
    c.areas;
};

namespace refused {
/// Raises `not_comparable`: countries would count twice, or may.
[[noreturn]] inline void areas_that_count_a_country_twice(std::string_view operation, area const& one,
                                                          area const& other) {
    auto const spelled = [](area const& where) {
        text<160> out(where.view());
        std::string_view const name = world_bank_name(where);
        return name.empty() ? out : out.append(" (").append(name).append(')');
    };
    raise(
        not_comparable(text<700>("cannot compute ")
                           .append(operation)
                           .append(": ")
                           .append(spelled(one).view())
                           .append(" and ")
                           .append(spelled(other).view())
                           .append(is_world_bank_group(one) || is_world_bank_group(other) ? " may count a country twice"
                                                                                          : " count a country twice")
                           .append("; only(is_economy) leaves aggregates out, waive(reason::area) lets them be")));
}
/// Raises `not_comparable`: the values of each area are in its own currency.
[[noreturn]] inline void areas_with_currencies_of_their_own(std::string_view operation, unit const& in) {
    raise(
        not_comparable(text<700>("cannot compute ")
                           .append(operation)
                           .append(": the values are in ")
                           .append(to_text(in))
                           .append(", each area's in its own currency; convert of <almanac/compare/local_currency.hpp> "
                                   "brings them to one; waive(reason::local_currency) accepts "
                                   "it")));
}
} // namespace refused

namespace compare_detail {

/// Two areas of a container in their order, or none.
struct area_pair {
    area one{};
    area other{};
};

/// The first areas for both of which a country counts on some day of the period: because one of them is a group that
/// has the other as a member, or two groups share one; or may count: what is in an aggregate of the World Bank is not
/// known here. Other areas that the library does not define belong to no group.
template <class Areas>
constexpr area_pair overlapping_among(Areas const& areas, period const& when) {
    auto const pair_of = [&](std::size_t i, std::size_t j) {
        return i < j ? area_pair{areas[i], areas[j]} : area_pair{areas[j], areas[i]};
    };
    if (areas.size() < 2) return {};
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (is_world_bank_group(areas[i])) return pair_of(i, i == 0 ? 1 : 0);
    }
    auto const overlap_of = [&](std::size_t i) {
        for (std::size_t j = 0; j < areas.size(); ++j) {
            if (i != j && share_a_country(areas[j], areas[i], when)) return pair_of(i, j);
        }
        return area_pair{};
    };
    area const first = areas[0];
    area const last = areas[areas.size() - 1];
    for (group_definition const& each : place_detail::group_definitions) {
        if (each.code < first.view() || last.view() < each.code) continue; // as where all are countries
        std::size_t const i = indicator_detail::position_of(areas, area{place_detail::checked_code, each.code});
        if (i == areas.size()) continue;
        if (area_pair const found = overlap_of(i); !found.one.empty()) return found;
    }
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (areas[i].own->code.empty()) continue; // no group of one's own
        if (area_pair const found = overlap_of(i); !found.one.empty()) return found;
    }
    return {};
}

template <unit Unit, class Value, class Storage>
constexpr area_pair overlapping_areas(cross_section<Unit, Value, Storage> const& s) {
    return overlapping_among(s.areas, s.when);
}
/// The areas of a panel that have a number in the t-th period, in their order.
template <unit Unit, class Value, class Storage>
constexpr std::vector<area> areas_with_a_number(panel<Unit, Value, Storage> const& p, std::size_t t) {
    std::vector<area> result;
    for (std::size_t i = 0; i < p.areas.size(); ++i) {
        if (!is_missing(p.cells.values[i * p.period_count + t])) result.push_back(p.areas[i]);
    }
    return result;
}

/// A former country and one of today that was a part of it stand beside each other where each has its own time: for
/// them, the numbers of each period are asked.
template <unit Unit, class Value, class Storage>
constexpr area_pair overlapping_areas(panel<Unit, Value, Storage> const& p) {
    area_pair found = overlapping_among(p.areas, whole_period(p));
    if (!is_former_country(found.one) && !is_former_country(found.other)) return found;
    found = {};
    for (std::size_t t = 0; t < p.period_count && found.one.empty(); ++t) {
        found = overlapping_among(areas_with_a_number(p, t), p.when(t));
    }
    return found;
}

/// Raises for values of areas in their own currencies, unless that is waived. Returns what had to be.
constexpr reasons check_one_currency(std::string_view operation, unit const& in, reasons waived) {
    if (!is_local_currency(in)) return {};
    if (!waived.has(reason::local_currency)) refused::areas_with_currencies_of_their_own(operation, in);
    return reason::local_currency;
}

/// Raises for areas that count a country twice, and for values in their own currencies, unless that is waived. Returns
/// what had to be.
template <class Container>
constexpr reasons check_areas_apart(std::string_view operation, Container const& values, reasons waived) {
    reasons own;
    if (is_local_currency(values.in()) && values.areas.size() > 1) { // here: the way to a compiler's error stays short
        own = reason::local_currency;
        if (!waived.has(reason::local_currency)) refused::areas_with_currencies_of_their_own(operation, values.in());
    }
    area_pair const found = overlapping_areas(values);
    if (found.one.empty()) return own;
    if (!waived.has(reason::area)) refused::areas_that_count_a_country_twice(operation, found.one, found.other);
    return own | reason::area;
}

} // namespace compare_detail

} // namespace almanac::inline v0
