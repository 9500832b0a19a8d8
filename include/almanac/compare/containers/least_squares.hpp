// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Growth by least squares of a series, or of each area of a panel: it uses all values where `cagr` uses two.
#pragma once

#include <almanac/compare/containers/growth.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace almanac::inline v0 {

namespace compare_detail {

/// The yearly growth of the numbers of a run, as a fraction; missing across a break, and with fewer than two numbers.
template <class Container>
constexpr auto growth_of_run(Container const& values, std::size_t run, std::size_t length, absent when_missing) {
    using number_type = typename Container::number_type;
    std::vector<number_type> numbers;
    std::vector<double> years;
    std::int32_t const a_year = periods_per_year(values.every);
    area_set const where = area_of_run(values, run);
    for (std::size_t i = 0; i < length; ++i) {
        number_type const value = values.cells.values[run * length + i];
        if (is_missing(value)) {
            if (when_missing == absent::skip) continue;
            refused::an_area_has_no_number("the least-squares growth", where, values.when(i));
        }
        if (!(low_of(value) > 0)) refused::an_area_is_not_above_zero("the least-squares growth", where, values.when(i));
        numbers.push_back(value);
        years.push_back(a_year > 0 ? static_cast<double>(i) / a_year
                        : i == 0   ? 0.0
                                   : years_in(values, values.when(0), values.when(i)));
    }
    bool const has_line = numbers.size() > 1 && !has_break(values.cells, run * length, 0, length - 1);
    return has_line ? statistics::least_squares_growth(numbers, years) : number_type(missing_value);
}

} // namespace compare_detail

/// The yearly growth by least squares over all periods, as a fraction (see `statistics::least_squares_growth`). Missing
/// across a break and with fewer than two values. A missing value raises `domain_error`, naming it, or is left out with
/// its time; so does one that is not above zero. Percentages and ranks have no growth: see `growth`.
/// Example: `least_squares_growth(gdp.between(year(2014), year(2024)))`.
template <unit Unit, class Value, class Storage>
requires compare_detail::may_answer<compare_detail::asks::growth, Unit>
[[nodiscard]] constexpr Value least_squares_growth(series<Unit, Value, Storage> const& values,
                                                   absent when_missing = absent::refuse) {
    compare_detail::check_has_growth(values.in());
    return compare_detail::growth_of_run(values, 0, values.size(), when_missing);
}
/// The same of each area, in per cent, as a cross-section of the span of the periods.
template <unit Unit, class Value, class Storage>
requires compare_detail::may_answer<compare_detail::asks::growth, Unit>
[[nodiscard]] constexpr auto least_squares_growth(panel<Unit, Value, Storage> const& values,
                                                  absent when_missing = absent::refuse) {
    constexpr unit known = compare_detail::known_unit<Unit, units::percent>;
    cross_section<known, Value, compare_detail::storage_of_section<Storage>> result{
        compare_detail::hold<known>(units::percent),
        compare_detail::basis_of_mean_growth(values),
        compare_detail::whole_period(values),
        {},
        {}};
    compare_detail::copy_areas(result.areas, values.areas);
    resize(result.cells.values, values.areas.size());
    for (std::size_t i = 0; i < values.areas.size(); ++i) {
        Value const found = compare_detail::growth_of_run(values, i, values.period_count, when_missing);
        result.cells.values[i] = is_missing(found) ? found : Value(found * 100.0);
    }
    return result;
}
// clang-format off
template <over_time Container, class Why = compare_detail::why_no_answer<compare_detail::asks::growth, Container>> requires compare_detail::cells_are_refused<Why>
Container least_squares_growth(Container const&, absent = absent::refuse) = delete; // almanac: a percentage or a rank has a change, in points or places, and no growth rate; Why says what this is in
// clang-format on

} // namespace almanac::inline v0
