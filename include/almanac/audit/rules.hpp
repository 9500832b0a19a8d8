// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Rules by what is measured, for any dataset: each finds the rows that it speaks about and makes identities of them.
/// `share(oil_imports, of(energy_needs))`, `total(areas::world).is_sum_of(members)`,
/// `change(exports).from(year(2023)).to(year(2024))`.
#pragma once

#include <almanac/audit/derived.hpp>

#include <concepts>
#include <cstddef>
#include <vector>

namespace almanac::inline v0 {

/// A whole of which shares are stated, by its indicator. Example: `of(indicators::gdp).what == &indicators::gdp`.
struct whole_indicator {
    indicator const* what = nullptr; ///< the indicator of the whole
};
/// The whole of a share. Example: `share(indicators::exports_goods, of(indicators::gdp))`.
[[nodiscard]] constexpr whole_indicator of(indicator const& whole) { return {&whole}; }

/// Every stated share of one indicator in another is the part over the whole, of the same area, period and breakdown.
/// Example: `share(indicators::exports_goods, of(indicators::gdp)).whole == &indicators::gdp`.
struct rule_of_share {
    indicator const* part = nullptr;  ///< the indicator of the part
    indicator const* whole = nullptr; ///< the indicator of the whole
};
/// The rule of the stated shares of one indicator in another.
/// Example: `share(indicators::exports_goods, of(indicators::gdp))`.
[[nodiscard]] constexpr rule_of_share share(indicator const& part, whole_indicator whole) {
    return {&part, whole.what};
}

/// Every stated change, growth or multiple of an indicator leads from its level in one period to that in another.
/// Example: `change(indicators::gdp).from(year(2023)).to(year(2024)).later == year(2024)`.
struct rule_of_change {
    indicator const* what = nullptr; ///< the indicator that changes
    period earlier = no_period();    ///< the period that it changed from
    period later = no_period();      ///< the period that it changed to

    /// The same rule with the period that it changed from.
    [[nodiscard]] constexpr rule_of_change from(period const& when) const { return {what, when, later}; }
    /// The same rule with the period that it changed to.
    [[nodiscard]] constexpr rule_of_change to(period const& when) const { return {what, earlier, when}; }
};
/// The rule of the stated changes of an indicator. Example: `change(indicators::gdp).from(year(2023)).to(year(2024))`.
[[nodiscard]] constexpr rule_of_change change(indicator const& what) { return {&what}; }

/// A view of areas, which must outlive it. Example: `area_span(members).count == 2`.
struct area_span {
    area const* first = nullptr; ///< the first of them
    std::size_t count = 0;       ///< how many they are

    constexpr area_span() = default;
    /// Of an array.
    template <std::size_t Size>
    constexpr area_span(area const (&areas)[Size])
        : first(areas)
        , count(Size) {}
    /// Of a vector, a `std::array` or whatever else lies in memory.
    template <class Areas>
    requires requires(Areas const& areas) {
        { areas.data() } -> std::convertible_to<area const*>;
        { areas.size() } -> std::convertible_to<std::size_t>;
    }
    constexpr area_span(Areas const& areas)
        : first(areas.data())
        , count(areas.size()) {}

    /// The first so many of them. Precondition: there are as many.
    /// Example: `area_span(members).first_of(1).count == 1`.
    [[nodiscard]] constexpr area_span first_of(std::size_t how_many) const {
        area_span out = *this;
        out.count = how_many;
        return out;
    }
    [[nodiscard]] constexpr area const* begin() const { return first; }
    [[nodiscard]] constexpr area const* end() const { return first + count; }
};

/// Every amount of an area is the sum of those of its members, of the same thing and period.
/// Example: `total(areas::central_asia).is_sum_of(members).members.count == 2`.
struct rule_of_total {
    area whole{};        ///< the area that is the total
    area_span members{}; ///< the areas that it is the sum of
};
/// A total over areas, whose members come next. Example: `total(areas::central_asia).is_sum_of(members)`.
struct total_of_area {
    area whole{}; ///< the area that is the total

    /// The rule that it is the sum of these areas.
    [[nodiscard]] constexpr rule_of_total is_sum_of(area_span members) const { return {whole, members}; }
};
/// The start of a rule about an area. Example: `total(areas::central_asia).is_sum_of(members)`.
[[nodiscard]] constexpr total_of_area total(area const& whole) { return {whole}; }

namespace audit_detail {
constexpr void append(std::vector<identity>& to, std::vector<identity> const& more) {
    to.insert(to.end(), more.begin(), more.end());
}
constexpr bool same_but_area(observation const& a, observation const& b) {
    return a.what == b.what && a.by == b.by && a.counterpart == b.counterpart && a.when == b.when &&
           a.asserted == b.asserted;
}
/// The sum of the members that have a row; what is absent is left out, as the total then cannot be told from a part, so
/// that all must be there.
constexpr bool add_members(identity& to, observation const& row, rule_of_total const& rule, dataset const& data) {
    std::size_t i = 0;
    for (area const& member : rule.members) {
        observation const* const its = only_row(rows_of(data), [&](observation const& each) {
            return each.where == member && each.has_figure() && same_but_area(each, row);
        });
        if (its == nullptr || i == most_operands) return false;
        to.right[i++] = its->key;
    }
    return i > 0;
}
} // namespace audit_detail

/// The identities that a rule makes of the rows of a dataset, each named after the key of its left figure; none where
/// no rows fit. Example: `identities_of(share(indicators::exports_goods, of(indicators::gdp)), data)`.
[[nodiscard]] constexpr std::vector<identity> identities_of(rule_of_share const& rule, dataset const& data) {
    std::vector<identity> out;
    for (observation const& row : rows_of(data)) {
        if (!row.has_figure() || !(row.what == share_of(*rule.part, *rule.whole))) continue;
        audit_detail::add_quotient(out, row, row.whole.empty() ? nullptr : find(data, row.whole), rows_of(data));
        if (!out.empty()) out.back().is_derived = false;
    }
    return out;
}
[[nodiscard]] constexpr std::vector<identity> identities_of(rule_of_change const& rule, dataset const& data) {
    std::vector<identity> out;
    auto const rows = rows_of(data);
    for (observation const& row : rows) {
        bool const is_change = row.what.as == measured_as::change || row.what.as == measured_as::growth ||
                               row.what.as == measured_as::multiple;
        if (!row.has_figure() || !is_change || !is_of(row, *rule.what) || !(row.when == rule.later)) continue;
        auto const level = [&](period const& when) {
            return audit_detail::only_row(rows, [&](observation const& each) {
                return audit_detail::is_level_of(each, rule.what) && audit_detail::same_place(each, row) &&
                       each.when == when;
            });
        };
        observation const* const base = level(rule.earlier);
        observation const* const later = level(rule.later);
        if (base == nullptr || later == nullptr) continue;
        change_from const stated = row.what.as == measured_as::change     ? change(row.key)
                                   : row.what.as == measured_as::multiple ? multiple(row.key)
                                                                          : growth(row.key);
        out.push_back(stated.from(base->key).to(later->key).named(row.key));
    }
    return out;
}
[[nodiscard]] constexpr std::vector<identity> identities_of(rule_of_total const& rule, dataset const& data) {
    std::vector<identity> out;
    for (observation const& row : rows_of(data)) {
        if (!(row.where == rule.whole) || !row.has_figure() || !is_additive(nature_of(row))) continue;
        identity sum = claim(row.key).is_sum_of().named(row.key);
        if (audit_detail::add_members(sum, row, rule, data)) out.push_back(sum);
    }
    return out;
}

/// The identities of several rules, one rule after the other.
/// Example: `identities_of(data, change(indicators::gdp), total(areas::central_asia).is_sum_of(members))`.
template <class... Rules>
[[nodiscard]] constexpr std::vector<identity> identities_of(dataset const& data, Rules const&... rules) {
    std::vector<identity> out;
    (audit_detail::append(out, identities_of(rules, data)), ...);
    return out;
}

} // namespace almanac::inline v0
