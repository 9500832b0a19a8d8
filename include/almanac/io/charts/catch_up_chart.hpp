// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// When one series catches up with another, drawn.
#pragma once

#include <almanac/compare/containers/convergence.hpp>
#include <almanac/io/charts/line_chart.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>

namespace almanac::inline v0 {

/// Years of a catch-up that are drawn; what takes longer is said in words.
inline constexpr int most_years_of_a_catch_up = 100;

namespace io_detail {
/// The values from `first` to `last`, and so many behind that, grown at the mean rate: a line of its
/// own, which begins where the first ends.
template <class Series>
void add_observed_and_projected(chart& c, Series const& s, period const& first, period const& last, int periods,
                                double factor) {
    std::size_t const begin = c.values.size();
    add_line(c, s.between(first, last));
    for (std::size_t i = begin; i < c.values.size(); ++i) {
        for (double* const number : {&c.values[i].value, &c.values[i].low, &c.values[i].high}) *number *= factor;
    }
    double const from = c.values[begin].value;
    double const to = c.values.back().value;
    double const growth = std::pow(to / from, 1.0 / static_cast<double>(c.values.size() - begin - 1));
    for (int i = 0; i <= periods; ++i) {
        double const value = to * std::pow(growth, i);
        cell_status const status = is_missing(value) ? cell_status::missing : cell_status::normal;
        c.values.push_back(
            value_of_cell(s.where, s.when(s.position(last) + static_cast<std::size_t>(i)), value, status));
        c.values.back().projected = true;
    }
}
/// How long it takes, in words: "19 years", "12 to 34 years", "never at these rates".
template <class Number>
std::string words_of(series_catch_up<Number> const& found) {
    switch (found.kind) {
    case catching_up::already: return "already level";
    case catching_up::in_years: return "level in " + number_text(found.years, 1) + " years";
    case catching_up::never: return "never level at these rates";
    case catching_up::undecided: break;
    }
    return "undecided whether they get level";
}
} // namespace io_detail

/// A series and the one that leads it from `first` to `last`, and how they go on if both grow as they did on average:
/// dashed, on a logarithmic scale, on which steady growth is a straight line. The period in which they are level is
/// marked, where there is one within a hundred years. Refuses what `catch_up_time` refuses. Periods of the follower and
/// of the leader are drawn that lie between the two.
/// Example: `catch_up_chart(gdp.series(areas::IND), gdp.series(areas::PAK), year(2014), year(2024))`.
template <unit A, unit B, class Value, class Other, class Storage, class Another>
requires requires(series<A, Value, Storage> const& a, series<B, Other, Another> const& b) {
    catch_up_time(a, b, period(), period());
}
[[nodiscard]] chart catch_up_chart(series<A, Value, Storage> const& leader, series<B, Other, Another> const& follower,
                                   period const& first, period const& last, chart_options const& options = {},
                                   reasons waived = {}) {
    auto const found = catch_up_time(leader, follower, first, last, waived);
    common_basis about = leader.about;
    about.waived = about.waived | found.waived;
    chart c = io_detail::chart_about(chart_kind::catch_up, about, options);
    bool const is_marked = found.kind == catching_up::in_years && value_of(found.years) <= most_years_of_a_catch_up;
    int const a_year = (std::max)(periods_per_year(leader.every), std::int32_t{1});
    auto const observed = static_cast<int>(leader.position(last) - leader.position(first));
    int const periods = is_marked ? static_cast<int>(std::ceil(value_of(found.years) * a_year)) : observed;
    double const factor = compare_detail::factor_between(follower.in(), leader.in());
    io_detail::add_observed_and_projected(c, leader, first, last, periods, 1);
    io_detail::add_observed_and_projected(c, follower, first, last, periods, factor);
    io_detail::describe(c, about, {}, leader.in());
    std::string const words = io_detail::words_of(found);
    c.subtitle += ", logarithmic scale, from " + std::string(to_text(last).view()) + " on as the means of " +
                  std::string(to_text(first).view()) + " to " + std::string(to_text(last).view()) + ": " + words;
    if (is_marked) c.marks.push_back({c.values[static_cast<std::size_t>(observed + 1 + periods)].when, words});
    return c;
}

} // namespace almanac::inline v0
