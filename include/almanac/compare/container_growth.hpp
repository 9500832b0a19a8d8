// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Change over time of a series, or of each area of a panel: change, growth, compound annual growth, index on a base.
/// A cell without both of its neighbours, or on a base that is not above zero, is missing: nothing is padded.
#pragma once

#include <almanac/compare/containers.hpp>
#include <almanac/compare/growth.hpp>

#include <string_view>

namespace almanac {

namespace detail {

constexpr double percent_growth(double before, double after) {
    return before > 0.0 ? (after / before - 1.0) * 100.0 : missing_value;
}
constexpr bounded percent_growth(bounded const& before, bounded const& after) {
    if (is_missing(before) || is_missing(after) || !(before.low > 0.0)) return {};
    return growth(before, after) * 100.0;
}

/// Writes `operation(before, after)` for each period that has one `lag` periods before it in its run.
template <class Result, class Container, class Operation>
constexpr void compute_over_time(Result& result, Container const& source, std::size_t lag, Operation operation) {
    using number_type = typename Result::number_type;
    auto const [count, length] = runs_of(source);
    number_type* const out = result.cells.values.data();
    auto const& in = source.cells.values;
    for (std::size_t run = 0; run < count; ++run) {
        std::size_t const start = run * length;
        for (std::size_t i = 0; i < lag && i < length; ++i) out[start + i] = number_type(missing_value);
        for (std::size_t i = lag; i < length; ++i) {
            number_type const before = in[start + i - lag];
            number_type const after = in[start + i];
            out[start + i] =
                missing_while_compiling(before, after) ? number_type(missing_value) : operation(before, after);
        }
    }
}

/// A growth of percentages can mean two things, and one of ranks means none: they have a change.
template <unit Unit>
constexpr void check_has_growth(unit const& its_unit) {
    if constexpr (!(Unit == any_unit)) {
        static_assert((Unit.kind != measure::proportion && Unit.kind != measure::proportion_difference &&
                       Unit.kind != measure::rank) ||
                          refused::dividing<name<spelled<Unit>()>, name<spelled<Unit>()>>::allowed,
                      "almanac: a percentage or a rank has a change, in points or places, and no growth rate");
    } else if (its_unit.kind != measure::amount && its_unit.kind != measure::index) {
        throw domain_error("a percentage or a rank has a change, in points or places, and no growth rate");
    }
}

template <class Container>
constexpr common_basis basis_of_change(Container const& c) {
    common_basis about = c.about;
    about.kind = nature::change;
    about.base = no_period();
    return about;
}

} // namespace detail

/// A series or a panel: what has consecutive periods.
template <class T>
concept over_time = container<T> && requires(T const& c) {
    c.first_ordinal;
};

/// The growth against the period `lag` before it, in per cent: 12 compares a month with that of the year before.
/// Percentages and ranks have none and do not compile; see `change`. Raises `domain_error` for a lag below one.
/// Example: `growth(gdp)`.
template <over_time Container>
[[nodiscard]] constexpr auto growth(Container const& values, int lag = 1) {
    detail::check_has_growth<Container::unit_of>(values.in());
    if (lag < 1) throw domain_error("a growth looks back at least one period");
    using number_type = typename Container::number_type;
    constexpr unit known = detail::known_unit<Container::unit_of, units::percent>;
    auto result = detail::same_keys<known, number_type>(values, units::percent, detail::basis_of_change(values));
    detail::compute_over_time(
        result, values, static_cast<std::size_t>(lag),
        [](number_type const& before, number_type const& after) { return detail::percent_growth(before, after); });
    return result;
}

/// The change against the period `lag` before it, in the unit of the values; in points of percentages.
/// Raises `domain_error` for a lag below one. Example: `change(literacy_rate)`.
template <over_time Container>
[[nodiscard]] constexpr auto change(Container const& values, int lag = 1) {
    if (lag < 1) throw domain_error("a change looks back at least one period");
    using number_type = typename Container::number_type;
    constexpr unit known = detail::known_unit<Container::unit_of, unit_of_change(Container::unit_of)>;
    auto result =
        detail::same_keys<known, number_type>(values, unit_of_change(values.in()), detail::basis_of_change(values));
    detail::compute_over_time(result, values, static_cast<std::size_t>(lag),
                              [](number_type const& before, number_type const& after) { return after - before; });
    return result;
}

namespace detail {

/// The years from one period to another of the same frequency: exact, because such periods begin and have their middle
/// and their end equally far apart.
template <class Container>
constexpr double years_in(Container const& values, period const& first, period const& last) {
    if (last.first <= first.first) throw domain_error("a growth rate needs a later period than the first");
    std::int32_t const a_year = periods_per_year(values.every);
    if (a_year == 0) return to_double(length_in_years(span(first.first, last.first - 1)));
    return static_cast<double>(ordinal(last) - ordinal(first)) / a_year;
}

template <number Number>
constexpr Number percent_cagr(Number const& before, Number const& after, double years) {
    if (is_missing(before) || is_missing(after) || !(low_of(before) > 0.0) || !(low_of(after) > 0.0)) {
        return Number(missing_value);
    }
    return cagr(before, after, years) * 100.0;
}

template <class Container>
constexpr common_basis basis_of_mean_growth(Container const& values) {
    check_has_growth<Container::unit_of>(values.in());
    return basis_of_change(values);
}

} // namespace detail

/// The compound annual growth rate from one period to another, in per cent; missing where one of the two is missing or
/// not above zero. Between the same points of both periods, so middles, ends and beginnings give one answer.
/// Raises `unknown_key` for a period that the series lacks and `domain_error` when the second is not the later.
/// Source: WITS, Trade Indicators, "growth rate":
/// https://wits.worldbank.org/WITS/WITS/TradeIndicatorsHelp/TradeIndicators.htm Example: `cagr(gdp, year(2019),
/// year(2024))`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] constexpr Value cagr(series<Unit, Value, Storage> const& values, period const& first,
                                   period const& last) {
    detail::check_has_growth<Unit>(values.in());
    return detail::percent_cagr(values.at(first).value, values.at(last).value, detail::years_in(values, first, last));
}

/// The compound annual growth rate of each area, in per cent, as a cross-section of the span of years. As for a series.
template <unit Unit, class Value, class Storage>
[[nodiscard]] constexpr auto cagr(panel<Unit, Value, Storage> const& values, period const& first, period const& last) {
    constexpr unit known = detail::known_unit<Unit, units::percent>;
    auto const before = values.cross_section(first);
    auto result = detail::same_keys<known, Value>(before, units::percent, detail::basis_of_mean_growth(values));
    result.when = span(first, last);
    auto const after = values.cross_section(last);
    double const years = detail::years_in(values, first, last);
    for (std::size_t i = 0; i < result.size(); ++i) {
        result.cells.values[i] = detail::percent_cagr(before.cells.values[i], after.cells.values[i], years);
    }
    return result;
}

namespace detail {

/// The mean of the run's cells in the base periods; missing when one of them is.
template <class Values, class Number>
constexpr Number base_level(Values const& in, std::size_t start, std::size_t first, std::size_t past, Number zero) {
    if (past - first == 1) return in[start + first];
    Number total = zero;
    for (std::size_t i = first; i < past; ++i) {
        if (is_missing(in[start + i])) return Number(missing_value);
        total = total + in[start + i];
    }
    return total / static_cast<double>(past - first);
}

} // namespace detail

/// Index numbers: each value by the mean of those in the base periods, from `first` to `last`, times 100. Where a base
/// value is missing or not above zero the whole series, or that area of a panel, is missing if `when_missing` is
/// `absent::skip`; by default it is refused with `domain_error`. The base is remembered in `about.base`.
/// Raises `unknown_key` for a base period that is not there. Example: `rebase(prices, year(2020))`.
template <over_time Container>
[[nodiscard]] constexpr auto rebase(Container const& values, period const& first, period const& last,
                                    absent when_missing = absent::refuse) {
    using number_type = typename Container::number_type;
    constexpr unit known = detail::known_unit<Container::unit_of, units::index>;
    detail::check_has_growth<Container::unit_of>(values.in());
    common_basis about = values.about;
    about.base = span(first, last);
    auto result = detail::same_keys<known, number_type>(values, units::index, about);
    auto const [count, length] = detail::runs_of(values);
    std::int32_t const from = ordinal(first) - values.first_ordinal;
    std::int32_t const to = ordinal(last) - values.first_ordinal;
    if (!(frequency_of(first) == values.every) || !(frequency_of(last) == values.every)) {
        refused::the_period_is_of_another_frequency(first, values.when(0));
    }
    if (from < 0 || to < from || static_cast<std::size_t>(to) >= length) {
        refused::there_is_no_such_period(from < 0 ? first : last, values.every, values.first_ordinal, length);
    }
    number_type* const out = result.cells.values.data();
    auto const& in = values.cells.values;
    for (std::size_t run = 0; run < count; ++run) {
        std::size_t const start = run * length;
        number_type const base = detail::base_level(in, start, static_cast<std::size_t>(from),
                                                    static_cast<std::size_t>(to) + 1, number_type(0.0));
        bool const usable = !is_missing(base) && low_of(base) > 0.0;
        if (!usable && when_missing == absent::refuse) {
            throw domain_error("a series is rebased to periods with values above zero");
        }
        number_type const divisor = usable ? base : number_type(missing_value);
        for (std::size_t i = 0; i < length; ++i) {
            bool const skip = detail::missing_while_compiling(in[start + i], divisor);
            out[start + i] = skip ? number_type(missing_value) : in[start + i] / divisor * 100.0;
        }
        if (usable && from == to) out[start + static_cast<std::size_t>(from)] = number_type(100.0);
    }
    return result;
}
/// The same on one period.
template <over_time Container>
[[nodiscard]] constexpr auto rebase(Container const& values, period const& base, absent when_missing = absent::refuse) {
    return rebase(values, base, base, when_missing);
}

} // namespace almanac
