// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// From a finer frequency to a coarser one: months to quarters, quarters to fiscal years. How follows from the nature:
/// flows sum, stocks take their end or their mean, by name. An incomplete period is refused, or marked: never padded.
#pragma once

#include <almanac/compare/containers/checks.hpp>
#include <almanac/indicator/containers/coverage.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

/// How the values of the parts become the value of the whole (SDMX: TIME_PER_COLLECT).
/// Example: `to_frequency(monthly_exports, {period_kind::year}, conversion::sum).values`.
enum class conversion : std::uint8_t {
    sum,           ///< the sum of all parts: for flows
    end_of_period, ///< the value of the last part: for stocks and prices
    mean,          ///< the mean of all parts: for stocks, capacities, prices and ratios
};

/// What happens with a period of which some parts are not there.
/// Example: `to_frequency(monthly_exports, {period_kind::year}, conversion::sum, incomplete::as_present).coverages`.
enum class incomplete : std::uint8_t {
    refuse,     ///< raises `domain_error`, which names the period and the coverage
    no_number,  ///< the period is without a number; the coverage says why
    as_present, ///< the number of the parts that are there; the coverage says how many they are
};

namespace refused {
/// Raises `domain_error`: an incomplete period has no sum, no end and no mean.
[[noreturn]] inline void the_period_is_incomplete(period const& when, coverage const& found) {
    raise(domain_error(text<300>("the period ")
                           .append(to_text(when))
                           .append(" is incomplete: ")
                           .append(to_text(found))
                           .append(" of its parts are there")));
}
/// Raises `not_comparable`: what becomes of the parts depends on what they are.
[[noreturn]] inline void a_nature_is_not_stated(std::string_view operation) {
    raise(not_comparable(text<300>("cannot ")
                             .append(compare_detail::without_operands(operation))
                             .append(": the nature of the values is not stated; about.kind says whether they are a "
                                     "stock, a flow or a rate; waive(reason::nature_unknown) accepts it")));
}
/// Raises `not_comparable`: an amount per time is not added up over time.
[[noreturn]] inline void a_rate_per_time_has_no_sum_over_time(unit const& in, reasons why) {
    raise(not_comparable(text<300>("cannot convert the frequency: what is in ")
                             .append(to_text(in))
                             .append(" is per time and has a mean over time, and no sum and no end; ")
                             .append(compare_detail::waiver_of(why).view())
                             .append(" accepts it")));
}
/// Raises `not_comparable`: what January to March have in common is in the value of March alone.
[[noreturn]] inline void values_of_the_year_to_date_have_an_end() {
    raise<not_comparable>("cannot convert the frequency: the values are of the year to date; a year has their end, and "
                          "ytd_to_period(values) makes those of their own periods; waive(reason::transformation) "
                          "accepts it");
}
/// Raises `not_comparable`: the nature decides what the parts of a period make together. `is_level` says that values of
/// this nature have an end and a mean over time.
[[noreturn]] inline void this_nature_does_not_convert_so(nature kind, conversion how, bool is_level, reasons why) {
    text<300> message("cannot convert the frequency: ");
    message.append(kind == nature::event || kind == nature::extent ? "an " : "a ").append(to_text(kind));
    if (is_level) {
        message.append(" has an end and a mean over time and no sum");
    } else if (kind != nature::flow) {
        message.append(" has neither a sum nor an end nor a mean over time");
    } else {
        message.append(" has a sum over time and no ").append(how == conversion::mean ? "mean" : "end");
    }
    raise(not_comparable(message.append("; ").append(compare_detail::waiver_of(why).view()).append(" accepts it")));
}
} // namespace refused

namespace compare_detail {

/// Whether values of this nature have an end and a mean over time.
constexpr bool is_level(nature kind) {
    return kind == nature::stock || kind == nature::price || kind == nature::ratio || kind == nature::capacity ||
           kind == nature::extent;
}

/// Whether a unit is per time: barrels a day, dollars a year, megawatts. The power of time is odd in these; in energy,
/// kg m2/s2, it is not.
constexpr bool is_per_time(unit const& u) { return u.time < 0 && u.time % 2 != 0; }

/// Whether values are per time, by their nature or by their unit.
constexpr bool is_rate(nature kind, unit const& in) {
    return kind == nature::rate || (kind == nature::flow && is_per_time(in));
}

/// What speaks against adding up values of periods that follow one another.
constexpr reasons against_sum_over_time(nature kind, unit const& in) {
    if (kind == nature::unstated) return reason::nature_unknown;
    if (kind == nature::stock) return reason::stock_over_time;
    return kind == nature::flow && !is_rate(kind, in) ? reasons{} : reasons(reason::not_additive);
}

/// What speaks against converting values of this nature, in this unit, in this way.
constexpr reasons against_conversion(nature kind, unit const& in, conversion how) {
    if (how == conversion::sum) return against_sum_over_time(kind, in);
    if (kind == nature::unstated) return reason::nature_unknown;
    if (is_rate(kind, in)) return how == conversion::mean ? reasons{} : reasons(reason::nature);
    if (kind == nature::flow) return reason::nature;
    return is_level(kind) ? reasons{} : reasons(reason::not_additive);
}

/// Raises for a conversion that is not waived. Returns what had to be.
constexpr reasons check_conversion(common_basis const& about, unit const& in, frequency const& every, conversion how,
                                   reasons waived) {
    reasons found = against_conversion(about.kind, in, how);
    if (about.accumulated == accumulation::year_to_date) {
        bool const ends_a_year = how == conversion::end_of_period && periods_per_year(every) == 1;
        found = ends_a_year ? reasons() : reasons(reason::transformation);
        if (!(found - waived).empty()) refused::values_of_the_year_to_date_have_an_end();
    } else if (!(found - waived).empty()) {
        if (about.kind == nature::unstated) refused::a_nature_is_not_stated("convert the frequency");
        if (is_rate(about.kind, in)) refused::a_rate_per_time_has_no_sum_over_time(in, found - waived);
        refused::this_nature_does_not_convert_so(about.kind, how, is_level(about.kind), found - waived);
    }
    if (how == conversion::sum && !units_add(in, in)) refused::figures_of_different_units("add", in, in);
    return found;
}

/// The ordinals of the parts of a period, from the first up to `past`.
struct part_range {
    std::int32_t first;
    std::int32_t past;
};
/// Refuses parts that do not fill the period, each with its own calendar: those of a fiscal year that begins in July do
/// not fill a calendar year.
constexpr part_range parts_of(period const& whole, frequency const& parts) {
    period const first = period_at(whole.first, parts.kind, parts.calendar);
    period const last = period_at(whole.past - 1, parts.kind, parts.calendar);
    if (first.first != whole.first || last.past != whole.past) {
        refused::the_kind_does_not_divide_the_period_exactly();
    }
    return {ordinal(first), ordinal(last) + 1};
}

/// The number of one period of the coarser frequency, from the cells of the parts.
template <unit Unit, class Value, class Storage>
constexpr Value converted_value(series<Unit, Value, Storage> const& source, std::int32_t first, std::int32_t past,
                                conversion how, coverage& found) {
    bool const by_days = how == conversion::mean && is_rate(source.about.kind, source.in());
    double weight = 0.0;
    if (how == conversion::end_of_period) first = past - 1;
    found.expected = past - first;
    Value total(missing_value);
    for (std::int32_t at = first; at < past; ++at) {
        std::int32_t const i = at - source.first_ordinal;
        if (i < 0 || static_cast<std::size_t>(i) >= source.size()) continue;
        Value value = source.cells.values[static_cast<std::size_t>(i)];
        if (is_missing(value)) continue;
        period const part = source.when(static_cast<std::size_t>(i));
        double const days = by_days ? static_cast<double>(part.past - part.first) : 1.0;
        if (by_days) value = value * days;
        weight += days;
        total = found.present++ == 0 ? value : total + value;
    }
    return how == conversion::mean && found.present > 0 ? total / weight : total;
}

} // namespace compare_detail

/// The series in a coarser frequency, whose periods its own fill exactly (months and quarters fill years and fiscal
/// years; weeks, and fiscal years that begin elsewhere, do not: `domain_error`). Flows sum, stocks do not; prices,
/// ratios, capacities and extents take their end or mean, and so does what is per time by its unit (barrels a day), its
/// parts weighted by their days; values of the year to date make years by their end; changes, ranks and durations have
/// neither: `not_comparable` otherwise, unless the reason (`nature`, `stock_over_time`, `not_additive`) is waived.
/// Percentages, index numbers and ranks have no sum, whatever their nature: `unit_mismatch`. Covers every coarse period
/// of which a part is within the series. The result has no statuses, its coverages say more. Example:
/// `to_frequency(monthly_exports, {period_kind::year}, conversion::sum, incomplete::no_number).values`. Source: SDMX
/// content-oriented guidelines, concept TIME_PER_COLLECT.
template <unit Unit, class Value, class Storage>
[[nodiscard]] constexpr covered<series<Unit, Value>>
to_frequency(series<Unit, Value, Storage> const& source, frequency const& every, conversion how,
             incomplete when_incomplete = incomplete::refuse, reasons waived = {}) {
    common_basis about = source.about;
    about.waived = about.waived | compare_detail::check_conversion(source.about, source.in(), every, how, waived);
    about.accumulated = accumulation::of_each_period;
    covered<series<Unit, Value>> result{{source.measured_in, about, source.where, every, 0, {}}, {}};
    if (source.empty()) return result;
    period whole = period_at(source.when(0).first, every.kind, every.calendar);
    result.values.first_ordinal = ordinal(whole);
    serial_day const past = source.when(source.size() - 1).past;
    for (;; whole = next(whole)) {
        auto const [first, past_of_parts] = compare_detail::parts_of(whole, source.every);
        coverage here;
        Value value = compare_detail::converted_value(source, first, past_of_parts, how, here);
        if (!here.is_complete()) {
            if (when_incomplete == incomplete::refuse) refused::the_period_is_incomplete(whole, here);
            if (when_incomplete == incomplete::no_number) value = Value(missing_value);
        }
        result.values.cells.values.items.push_back(value);
        result.coverages.push_back(here);
        if (whole.past >= past) break; // before `next`, which a calendar may not have any more
    }
    return result;
}

/// The same of each area of a panel. The coverages stand in the order of the cells: area after area. Raises as for a
/// series.
/// Example: `to_frequency(monthly_exports, {period_kind::year}, conversion::sum).values`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] constexpr covered<panel<Unit, Value>>
to_frequency(panel<Unit, Value, Storage> const& source, frequency const& every, conversion how,
             incomplete when_incomplete = incomplete::refuse, reasons waived = {}) {
    covered<panel<Unit, Value>> result{{source.measured_in, source.about, every, 0, 0, {}, {}}, {}};
    compare_detail::copy_areas(result.values.areas, source.areas);
    result.values.about.waived =
        source.about.waived | compare_detail::check_conversion(source.about, source.in(), every, how, waived);
    result.values.about.accumulated = accumulation::of_each_period;
    for (std::size_t i = 0; i < source.areas.size(); ++i) {
        auto const of_area = to_frequency(source.series_at(i), every, how, when_incomplete, waived);
        result.values.first_ordinal = of_area.values.first_ordinal;
        result.values.period_count = of_area.values.size();
        for (Value const& value : of_area.values.cells.values) result.values.cells.values.items.push_back(value);
        for (coverage const& each : of_area.coverages) result.coverages.push_back(each);
    }
    return result;
}

} // namespace almanac::inline v0
