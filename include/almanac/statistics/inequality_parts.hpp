// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Theil's indices of inequality in two parts: inside groups and between them.
#pragma once

#include <almanac/statistics/containers_are_refused.hpp>
#include <almanac/statistics/inequality.hpp>
#include <almanac/statistics/number_range.hpp>
#include <almanac/statistics/shares.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <vector>

namespace almanac::inline v0 {

/// An index of inequality in two parts, which sum to it: how unequal the groups are inside, and how unequal their means
/// are. Example: `theil_l_parts(districts, &district::province, {}, &district::income).within == 0`.
template <number Number>
struct inequality_parts {
    Number within;  ///< inside the groups
    Number between; ///< between the groups
};

namespace statistics_detail {

/// The values of each group, in the order in which the groups first come. Refused is what the index of all would be.
template <class Range, class Group, class Projection>
constexpr auto values_by_group(domain allowed, std::string_view operation, Range&& range, Group group,
                               Projection projection, absent when_missing) {
    refuse_outside(allowed, operation, numbers_of(operation, range, projection, when_missing));
    using label = std::remove_cvref_t<decltype(project(group, *first_of(range)))>;
    std::vector<label> labels;
    std::vector<std::vector<number_in<Range, Projection>>> groups;
    auto const end = end_of(range);
    for (auto at = first_of(range); at != end; ++at) {
        auto const value = number_of(project(projection, *at));
        if (is_missing(value)) continue; // skipped, or it had been refused
        label const own = project(group, *at);
        std::size_t place = 0;
        while (place < labels.size() && !(labels[place] == own)) ++place;
        if (place == labels.size()) {
            labels.push_back(own);
            groups.emplace_back();
        }
        groups[place].push_back(value);
    }
    return groups;
}

/// Theil's T inside a group. One whose total is zero has nothing to be unequal in, and counts for nothing; where the
/// total may be zero, its parts may be any.
struct by_theil_t {
    constexpr double operator()(distribution<double> const& of) const {
        return total_of(of.first) > 0 ? theil_t_of(of) : 0;
    }
    constexpr bounded operator()(distribution<bounded> const& of) const {
        if (low_of(total_of(of.first)) > 0) return theil_t_of(of);
        double const value = (*this)(distribution<double>{values_of(of.first), values_of(of.second)});
        bounded const count(static_cast<double>(of.first.size()));
        return with_bounds(value, bounded(0.0, 0.0, high_of(elementary::log(count))));
    }
};
struct by_theil_l {
    template <number Number>
    constexpr Number operator()(distribution<Number> const& of) const {
        return theil_l_of(of);
    }
};

/// Means and sizes of the groups, and the index inside each.
template <number Number>
struct group_indices {
    distribution<Number> means;
    std::vector<Number> totals;
    std::vector<Number> inside;
};
template <number Number, class Index>
constexpr group_indices<Number> indices_of(std::vector<std::vector<Number>> const& groups, Index index) {
    group_indices<Number> out;
    for (std::vector<Number> const& values : groups) {
        distribution<Number> const all{values, std::vector<Number>(values.size(), Number(1.0))};
        double const count = static_cast<double>(values.size());
        out.totals.push_back(total_of(values));
        out.means.first.push_back(out.totals.back() / count);
        out.means.second.push_back(Number(count));
        out.inside.push_back(index(all));
    }
    return out;
}
template <number Number>
constexpr Number weighted_by_shares(std::vector<Number> const& amounts, std::vector<Number> const& indices) {
    std::vector<Number> const shares = shares_in(amounts, total_of(amounts));
    Number sum(0.0);
    for (std::size_t i = 0; i < shares.size(); ++i) sum = sum + shares[i] * indices[i];
    return sum;
}

} // namespace statistics_detail

namespace statistics {

/// `theil_t` inside and between the groups that `group`, a projection, names: within is the mean of the groups' indices
/// by their shares in the total, between the index of a population in which all of a group have its mean. A group whose
/// total is zero adds nothing within. Source: H. Theil 1967; F. Bourguignon, "Decomposable income inequality measures",
/// Econometrica 47 (1979). Example: `theil_t_parts(districts, &district::province, {}, &district::income).within == 0`.
template <class Range, class Group, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto theil_t_parts(Range&& range, Group group, absent when_missing = absent::refuse,
                                           Projection projection = {}) {
    auto const groups = statistics_detail::values_by_group(statistics_detail::domain::not_negative, "Theil's T", range,
                                                           group, projection, when_missing);
    auto const found = statistics_detail::indices_of(groups, statistics_detail::by_theil_t());
    return inequality_parts<number_in<Range, Projection>>{
        statistics_detail::weighted_by_shares(found.totals, found.inside), statistics_detail::theil_t_of(found.means)};
}
/// `theil_l` inside and between groups, as `theil_t_parts`; within is the mean by the groups' numbers of values.
/// Example: `theil_l_parts(districts, &district::province, {}, &district::income).between > 0.14`.
template <class Range, class Group, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto theil_l_parts(Range&& range, Group group, absent when_missing = absent::refuse,
                                           Projection projection = {}) {
    auto const groups = statistics_detail::values_by_group(statistics_detail::domain::positive, "Theil's L", range,
                                                           group, projection, when_missing);
    auto const found = statistics_detail::indices_of(groups, statistics_detail::by_theil_l());
    return inequality_parts<number_in<Range, Projection>>{
        statistics_detail::weighted_by_shares(found.means.second, found.inside),
        statistics_detail::theil_l_of(found.means)};
}

} // namespace statistics
} // namespace almanac::inline v0
