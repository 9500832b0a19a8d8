// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Concentration, inequality and averages of the areas of a cross-section, or of a panel in each of its periods. The
/// functions of the same names in `almanac::statistics` take plain numbers; these ask unit, nature and areas first.
///
/// Of a cross-section the result is one number, of a panel a series over its periods without an area. A missing value
/// raises `domain_error`, naming its area and period, or with `absent::skip` is left out; a period without any number
/// has no result then. Areas of which one includes another, and aggregates of the World Bank beside anything else,
/// raise `not_comparable`, unless `reason::area` is waived: `only(is_economy)` leaves them out. Values in each area's
/// own currency (LCU) do too, unless `reason::local_currency` is waived: `convert` brings them to one.
#pragma once

#include <almanac/compare/containers/area_checks.hpp>
#include <almanac/compare/containers/cell_rules.hpp>
#include <almanac/compare/containers/checks.hpp>
#include <almanac/statistics/averages.hpp>
#include <almanac/statistics/concentration.hpp>
#include <almanac/statistics/inequality.hpp>
#include <almanac/statistics/quantiles.hpp>
#include <almanac/unit/any_quantity.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: the value of an area in a period is below zero, or may be, where none may.
[[noreturn]] inline void an_area_has_a_number_below_zero(std::string_view operation, area const& where,
                                                         period const& when, bool surely) {
    raise(domain_error(text<300>("cannot compute ")
                           .append(operation)
                           .append(": the number of ")
                           .append(where.view())
                           .append(" in ")
                           .append(to_text(when))
                           .append(surely ? " is below zero" : " may be below zero")));
}
} // namespace refused

namespace compare_detail {

/// What speaks against the statistic by the nature of the values.
constexpr reasons against_statistic(nature kind, unit const& u, asks what) {
    if (kind == nature::event) return reason::not_additive;
    switch (what) {
    case asks::amounts: return against_sum_of(kind);
    case asks::levels: return kind == nature::change || kind == nature::rank ? reason::nature : reasons();
    case asks::no_change:
        return kind == nature::rank || u.kind == measure::rank ||
                       (kind == nature::change && u.kind == measure::proportion)
                   ? reason::nature
                   : reasons();
    default: return {};
    }
}

/// Whether each value is a ratio to something else, as literacy to a country's adults; the indicator may say that the
/// value of a group is the mean of its members' all the same.
constexpr bool are_unequal_wholes(common_basis const& about) {
    bool const is_averaged = about.what.as == measured_as::level && about.what.is_stated() &&
                             about.what.of->aggregation == aggregation_method::mean;
    return about.kind == nature::ratio && !is_averaged;
}

/// Raises unless the values have such a statistic. Returns what had to be waived, here or before.
template <asks What, class Container>
constexpr reasons check_statistic(std::string_view operation, Container const& values, reasons waived) {
    check_answer(What, What == asks::amounts ? "add" : "divide", values.in());
    reasons found = against_statistic(values.about.kind, values.in(), What);
    if (What == asks::no_change && are_unequal_wholes(values.about)) found.add(reason::not_additive);
    reasons const open = found - waived;
    if (!open.empty()) {
        refusal_of(open)(text<160>("compute ").append(operation), open, stand_in(values), stand_in(values));
    }
    return found | check_areas_apart(operation, values, waived) | values.about.waived;
}

/// The numbers of a cross-section that are there.
template <asks What, unit Unit, class Value, class Storage>
constexpr std::vector<Value> numbers_within(std::string_view operation, cross_section<Unit, Value, Storage> const& s,
                                            absent when_missing) {
    std::vector<Value> numbers;
    for (std::size_t i = 0; i < s.size(); ++i) {
        Value const& value = s.cells.values[i];
        if (is_missing(value)) {
            if (when_missing == absent::refuse) refused::an_area_has_no_number(operation, s.areas[i], s.when);
            continue;
        }
        if ((What == asks::amounts || What == asks::levels) && low_of(value) < 0) {
            refused::an_area_has_a_number_below_zero(operation, s.areas[i], s.when, high_of(value) < 0);
        }
        numbers.push_back(value);
    }
    return numbers;
}

/// A number of one period in the unit of the values.
template <unit Unit, class Value>
constexpr auto in_unit_of(unit const& its_unit, Value const& value) {
    if constexpr (!std::same_as<Value, double>) {
        return value;
    } else if constexpr (Unit == any_unit) {
        return any_quantity(value, its_unit);
    } else {
        return quantity<Unit>(value);
    }
}

/// A result of plain numbers as a plain number: an HHI knows its scale.
template <class Result>
constexpr auto plain(Result const& found) {
    if constexpr (number<Result>) {
        return found;
    } else {
        return found.value;
    }
}

/// A statistic of the areas of a cross-section: what `compute` makes of the numbers.
template <asks What, unit Unit, class Value, class Storage, class Compute>
constexpr auto within_section(std::string_view operation, cross_section<Unit, Value, Storage> const& s,
                              absent when_missing, reasons waived, Compute const& compute) {
    static_cast<void>(check_statistic<What>(operation, s, waived));
    return compute(numbers_within<What>(operation, s, when_missing));
}
/// The same of each period of a panel, in the unit `Result` or one known at run time.
template <asks What, unit Result, unit Unit, class Value, class Storage, class Compute>
constexpr auto within_periods(std::string_view operation, panel<Unit, Value, Storage> const& p, unit const& its_unit,
                              nature kind, absent when_missing, reasons waived, Compute const& compute) {
    common_basis about = p.about;
    about.waived = check_statistic<What>(operation, p, waived);
    about.kind = kind;
    about.what = {};
    if (!(its_unit == p.in())) about.base = no_period();
    series<Result, Value, storage_of_run<Storage>> result{hold<Result>(its_unit), about, {}, p.every,
                                                          p.first_ordinal,        {}};
    resize(result.cells.values, p.period_count);
    for (std::size_t t = 0; t < p.period_count; ++t) {
        auto const numbers = numbers_within<What>(operation, p.cross_section_at(t), when_missing);
        result.cells.values[t] = numbers.empty() ? Value(missing_value) : plain(compute(numbers));
    }
    return result;
}

/// A pure number that says how the areas differ.
template <asks What, class Container, class Compute>
constexpr auto spread_of(std::string_view operation, Container const& values, absent when_missing, reasons waived,
                         Compute const& compute) {
    if constexpr (requires { values.period_count; }) {
        constexpr unit known = known_unit<Container::unit_of, units::one>;
        return within_periods<What, known>(operation, values, units::one, nature::ratio, when_missing, waived, compute);
    } else {
        return within_section<What>(operation, values, when_missing, waived, compute);
    }
}
/// A number in the unit of the values. An average does not add, whatever it is of.
template <asks What, class Container, class Compute>
constexpr auto average_of(std::string_view operation, Container const& values, absent when_missing, reasons waived,
                          Compute const& compute) {
    if constexpr (requires { values.period_count; }) {
        nature const kind = is_additive(values.about.kind) ? nature::ratio : values.about.kind;
        return within_periods<What, Container::unit_of>(operation, values, values.in(), kind, when_missing, waived,
                                                        compute);
    } else {
        return in_unit_of<Container::unit_of>(values.in(),
                                              within_section<What>(operation, values, when_missing, waived, compute));
    }
}

} // namespace compare_detail

/// The Herfindahl-Hirschman index of the areas' shares in their total. The values are amounts that add, none below
/// zero. Example: `to_points(hhi(exports.cross_section(year(2024))))`; of a panel a series of fractions.
template <over_areas Container>
requires compare_detail::may_answer<compare_detail::asks::amounts, Container::unit_of>
[[nodiscard]] constexpr auto hhi(Container const& values, absent when_missing = absent::refuse, reasons waived = {}) {
    return compare_detail::spread_of<compare_detail::asks::amounts>(
        "the HHI", values, when_missing, waived, [](auto const& numbers) { return statistics::hhi(numbers); });
}
// clang-format off
template <over_areas Container, class Why = compare_detail::why_no_answer<compare_detail::asks::amounts, Container>> requires compare_detail::cells_are_refused<Why>
Container hhi(Container const&, absent = absent::refuse, reasons = {}) = delete; // almanac: percentages, index numbers and ranks are no parts of a total
// clang-format on
/// The share of the `largest` areas in the total of all, as a fraction. As `hhi`.
/// Example: `concentration_ratio(exports_2024, 1) > 0.66`.
template <over_areas Container>
requires compare_detail::may_answer<compare_detail::asks::amounts, Container::unit_of>
[[nodiscard]] constexpr auto concentration_ratio(Container const& values, std::size_t largest,
                                                 absent when_missing = absent::refuse, reasons waived = {}) {
    return compare_detail::spread_of<compare_detail::asks::amounts>(
        "the concentration ratio", values, when_missing, waived,
        [largest](auto const& numbers) { return statistics::concentration_ratio(numbers, largest); });
}
// clang-format off
template <over_areas Container, class Why = compare_detail::why_no_answer<compare_detail::asks::amounts, Container>> requires compare_detail::cells_are_refused<Why>
Container concentration_ratio(Container const&, std::size_t, absent = absent::refuse, reasons = {}) = delete; // almanac: percentages, index numbers and ranks are no parts of a total
// clang-format on
/// The Gini coefficient of the areas, each counted once: between the areas, not between their people. The values are
/// levels, none below zero: amounts or percentages, no index numbers, ranks or growth rates.
/// Example: `gini(gdp_per_head.only(is_economy), absent::skip)`, a series.
template <over_areas Container>
requires compare_detail::may_answer<compare_detail::asks::levels, Container::unit_of>
[[nodiscard]] constexpr auto gini(Container const& values, absent when_missing = absent::refuse, reasons waived = {}) {
    return compare_detail::spread_of<compare_detail::asks::levels>(
        "the Gini coefficient", values, when_missing, waived,
        [](auto const& numbers) { return statistics::gini(numbers); });
}
// clang-format off
template <over_areas Container, class Why = compare_detail::why_no_answer<compare_detail::asks::levels, Container>> requires compare_detail::cells_are_refused<Why>
Container gini(Container const&, absent = absent::refuse, reasons = {}) = delete; // almanac: index numbers and ranks do not say how much one area has of what another has; Why says what this is in
// clang-format on
/// Theil's T of the areas, each counted once. As `gini`. Example: `theil_t(exports_2024) > 0.056`.
template <over_areas Container>
requires compare_detail::may_answer<compare_detail::asks::levels, Container::unit_of>
[[nodiscard]] constexpr auto theil_t(Container const& values, absent when_missing = absent::refuse,
                                     reasons waived = {}) {
    return compare_detail::spread_of<compare_detail::asks::levels>(
        "Theil's T", values, when_missing, waived, [](auto const& numbers) { return statistics::theil_t(numbers); });
}
// clang-format off
template <over_areas Container, class Why = compare_detail::why_no_answer<compare_detail::asks::levels, Container>> requires compare_detail::cells_are_refused<Why>
Container theil_t(Container const&, absent = absent::refuse, reasons = {}) = delete; // almanac: index numbers and ranks do not say how much one area has of what another has; Why says what this is in
// clang-format on
/// Theil's L of the areas, each counted once. As `gini`. Example: `theil_l(exports_2024) > 0.058`.
template <over_areas Container>
requires compare_detail::may_answer<compare_detail::asks::levels, Container::unit_of>
[[nodiscard]] constexpr auto theil_l(Container const& values, absent when_missing = absent::refuse,
                                     reasons waived = {}) {
    return compare_detail::spread_of<compare_detail::asks::levels>(
        "Theil's L", values, when_missing, waived, [](auto const& numbers) { return statistics::theil_l(numbers); });
}
// clang-format off
template <over_areas Container, class Why = compare_detail::why_no_answer<compare_detail::asks::levels, Container>> requires compare_detail::cells_are_refused<Why>
Container theil_l(Container const&, absent = absent::refuse, reasons = {}) = delete; // almanac: index numbers and ranks do not say how much one area has of what another has; Why says what this is in
// clang-format on

/// The mean of the areas, each counted once, in the unit of the values. Growth rates, which compound, and ranks are
/// refused; so are ratios (`reason::not_additive`), literacy or GDP per head, where one of a small country would count
/// as much as that of a big one, unless the indicator says that its values are averaged (`aggregation_method::mean`).
/// `roll_up_mean` and `weighted_mean` weigh them by what the areas have.
/// Example: `mean(exports_2024).value() == 45`.
template <over_areas Container>
[[nodiscard]] constexpr auto mean(Container const& values, absent when_missing = absent::refuse, reasons waived = {}) {
    return compare_detail::average_of<compare_detail::asks::no_change>(
        "the mean", values, when_missing, waived, [](auto const& numbers) { return statistics::mean(numbers); });
}
/// The median of the areas, in the unit of the values. Example: `median(exports_2024).value() == 45`.
template <over_areas Container>
[[nodiscard]] constexpr auto median(Container const& values, absent when_missing = absent::refuse,
                                    reasons waived = {}) {
    return compare_detail::average_of<compare_detail::asks::an_order>(
        "the median", values, when_missing, waived, [](auto const& numbers) { return statistics::median(numbers); });
}
/// The value that the fraction `p` of the areas do not exceed, in the unit of the values, by the definition that is
/// named. Example: `quantile(gdp_per_head, 0.9, quantile_type::hyndman_fan_7)`.
template <over_areas Container>
[[nodiscard]] constexpr auto quantile(Container const& values, double p, quantile_type type,
                                      absent when_missing = absent::refuse, reasons waived = {}) {
    return compare_detail::average_of<compare_detail::asks::an_order>(
        "a quantile", values, when_missing, waived,
        [p, type](auto const& numbers) { return statistics::quantile(numbers, p, type); });
}

} // namespace almanac::inline v0
