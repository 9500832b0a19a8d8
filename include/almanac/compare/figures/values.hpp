// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What a program has becomes a figure, and back, by one call each: a quantity, an amount of money, a number with
/// bounds, a cell of a container.
#pragma once

#include <almanac/compare/figures/parts.hpp>
#include <almanac/currency/use.hpp>
#include <almanac/indicator/containers/cross_section.hpp>
#include <almanac/indicator/containers/panel.hpp>
#include <almanac/indicator/containers/series.hpp>
#include <almanac/indicator/dataset/observation.hpp>
#include <almanac/indicator/figure.hpp>
#include <almanac/money/any_money.hpp>
#include <almanac/money/money_quantity.hpp>
#include <almanac/number/bounded.hpp>
#include <almanac/unit/any_quantity.hpp>
#include <almanac/unit/percent.hpp>

#include <concepts>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: a figure is a number, and there is none.
[[noreturn]] inline void there_is_no_number_for_a_figure(std::string_view where, std::string_view when) {
    text<300> message("cannot make a figure: there is no number");
    if (!where.empty()) message.append(" of ").append(where);
    if (!when.empty()) message.append(" in ").append(when);
    raise(domain_error(message));
}
} // namespace refused

namespace compare_detail {
/// A number as a value and where it lies: exact, but for one with bounds.
struct value_and_range {
    decimal value{};
    interval range = exactly(decimal(0));
    qualifier qualified = qualifier::exact;
};
template <class Number>
constexpr value_and_range known_number(Number const& number, std::string_view where = {}, std::string_view when = {}) {
    if constexpr (std::same_as<Number, bounded>) {
        if (is_missing(number)) refused::there_is_no_number_for_a_figure(where, when);
        if (number.low == number.high) return known_number(number.value);
        return {from_double(number.value), to_interval(number), qualifier::plain};
    } else if constexpr (std::floating_point<Number>) {
        double const value = static_cast<double>(number);
        if (is_missing(value)) refused::there_is_no_number_for_a_figure(where, when);
        decimal const shortest = from_double(value);
        return {shortest, exactly(shortest)};
    } else {
        decimal const value(number);
        return {value, exactly(value)};
    }
}
template <unit U>
constexpr figure_in<U> make_figure(value_and_range const& known, basis const& on, unit const& in) {
    if constexpr (U == any_unit) {
        return {known.value, known.range, known.qualified, on, {}, in};
    } else {
        return {known.value, known.range, known.qualified, on, {}};
    }
}
} // namespace compare_detail

/// A quantity as a figure of what `on` says: exact, or within the bounds of a `bounded`. Of a double its shortest
/// digits. Raises `domain_error` for a missing number.
/// Example: `figure_of(quantity<units::USD, decimal>(392_million), {.when = year(2024), .kind = nature::flow})`.
template <unit U, class Rep>
[[nodiscard]] constexpr figure<U> figure_of(quantity<U, Rep> const& q, basis const& on) {
    return compare_detail::make_figure<U>(compare_detail::known_number(q.value()), on, U);
}
/// A quantity in a unit known at run time as a figure.
template <class Rep>
[[nodiscard]] constexpr any_figure figure_of(basic_any_quantity<Rep> const& q, basis const& on) {
    return compare_detail::make_figure<any_unit>(compare_detail::known_number(q.value), on, q.in);
}
/// A number of which bounds are known as a figure: `figure_of<units::USD>(bounded(392e6, 391e6, 393e6), on)`.
template <unit U, std::same_as<bounded> Number>
[[nodiscard]] constexpr figure<U> figure_of(Number const& number, basis const& on) {
    return compare_detail::make_figure<U>(compare_detail::known_number(number), on, U);
}
/// An exact amount of money as a figure. Raises `domain_error` where the currency is known to have been none in the
/// period: see `is_out_of_use`.
template <currency_code C, int Places, class Count>
[[nodiscard]] constexpr auto figure_of(money<C, Places, Count> const& amount, basis const& on) {
    require_in_use(C, on.when);
    return figure_of(to_quantity(amount), on);
}
/// An exact amount of money in a currency known at run time as a figure. Raises as above.
template <class Count>
[[nodiscard]] constexpr any_figure figure_of(basic_any_money<Count> const& amount, basis const& on) {
    require_in_use(amount.currency, on.when);
    return figure_of(to_quantity(amount), on);
}

namespace compare_detail {
/// Of a change the period that it is against, of an index number its base.
template <class Container>
constexpr period earlier_period(Container const& from, period const& when) {
    time_lag const& over = from.about.over;
    if (over.empty() || !is_regular(when.kind)) return from.about.base;
    std::int32_t const a_year = periods_per_year(frequency_of(when));
    std::int32_t const days = when.kind == period_kind::week ? 7 : 1;
    std::int32_t const periods = a_year > 0 ? over.months * a_year / 12 : over.days / days;
    return period_with(ordinal(when) - periods, frequency_of(when));
}
/// The period that a value of the year to date is of: from the beginning of its year on.
constexpr period to_date(period const& when) {
    std::int32_t const a_year = periods_per_year(frequency_of(when));
    period const first =
        a_year > 0 ? period_with(ordinal(when) - (ordinal(when) % a_year + a_year) % a_year, frequency_of(when))
                   : period_at(year(to_civil(when.first).year).first, when.kind, when.calendar);
    return same_days(first, when) ? when : span(first, when);
}
template <class Container, class Cell>
constexpr auto figure_of_cell(Container const& from, Cell const& cell, area_set const& where, period const& when,
                              measured const& what) {
    auto const known = known_number(cell.value, to_text(where).view(), to_text(when).view());
    bool const is_to_date = from.about.accumulated == accumulation::year_to_date && is_regular(when.kind);
    basis on{.when = is_to_date ? to_date(when) : when,
             .kind = from.about.kind,
             .asserted = from.about.asserted,
             .where = where,
             .counterpart = from.about.counterpart,
             .what = what.is_stated() ? what : from.about.what,
             .against = earlier_period(from, when),
             .valued = from.about.valued,
             .vintage = from.about.vintage,
             .waived = from.about.waived};
    if (cell.status != cell_status::no_observation) {
        char const code = static_cast<char>(cell.status);
        on.status = observation_status(std::string_view(&code, 1));
    }
    return make_figure<Container::unit_of>(known, on, from.in());
}
} // namespace compare_detail

/// A cell of a series as a figure, said of what the series is said of, one of the year to date of the periods from its
/// first on; `what` is measured, where that is from a list and the container does not say it. Raises `unknown_key` for
/// a period that the series lacks, `domain_error` for a missing number.
/// Example: `figure_of(gdp_of_pakistan, year(2024))`.
template <unit U, class Value, class Storage>
[[nodiscard]] constexpr auto figure_of(series<U, Value, Storage> const& from, period const& when,
                                       measured const& what = {}) {
    return compare_detail::figure_of_cell(from, from.at(when), from.where, when, what);
}
/// A cell of a panel as a figure: `figure_of(gdp, areas::PAK, year(2024))`. Raises as for a series.
template <unit U, class Value, class Storage>
[[nodiscard]] constexpr auto figure_of(panel<U, Value, Storage> const& from, area const& where, period const& when,
                                       measured const& what = {}) {
    return compare_detail::figure_of_cell(from, from.at(where, when), where, when, what);
}
/// A cell of a cross-section as a figure: `figure_of(gdp_2024, areas::PAK)`. Raises as for a series.
template <unit U, class Value, class Storage>
[[nodiscard]] constexpr auto figure_of(cross_section<U, Value, Storage> const& from, area const& where,
                                       measured const& what = {}) {
    return compare_detail::figure_of_cell(from, from.at(where), where, from.when, what);
}

/// The value of a figure as a quantity of decimals; its range and its basis are left behind.
/// Example: `quantity_of(exports_of_pakistan)`.
template <unit U>
[[nodiscard]] constexpr quantity<U, decimal> quantity_of(figure<U> const& f) {
    return quantity<U, decimal>(f.value);
}
/// The value of a figure whose unit is known at run time as a quantity.
[[nodiscard]] constexpr any_decimal_quantity quantity_of(any_figure const& f) { return {f.value, f.in()}; }

/// The value of a figure as an exact amount of money, rounded to the minor unit; does not compile for another unit than
/// a currency's; `money_of<wide_count>` makes `wide_money`. Example: `money_of(trade, rounding::half_even)`.
template <class Count = std::int64_t, unit U>
[[nodiscard]] constexpr auto money_of(figure<U> const& f, rounding mode) {
    return to_money<Count>(quantity_of(f), mode);
}
/// The same for a unit known at run time. Raises `unit_mismatch` for another unit than a currency's.
template <class Count = std::int64_t>
[[nodiscard]] constexpr basic_any_money<Count> money_of(any_figure const& f, rounding mode) {
    return to_money<Count>(quantity_of(f), mode);
}

/// The number of a figure with its bounds, in its own unit, for functions of plain numbers.
/// Example: `bounded_of(pakistan).value == 373e9`.
template <figure_like F>
[[nodiscard]] constexpr bounded bounded_of(F const& f) {
    return bounded_of(f.value, f.range);
}

/// What speaks against taking a per cent of a whole that is named in its type: that the figure measures something else
/// (`whole`), or does not say what (`indicator_unknown`).
/// Example: `comparability_of_named_share<"exports">(exports_2024)`.
template <fixed_string Whole>
[[nodiscard]] constexpr reasons comparability_of_named_share(any_figure const& whole) {
    measured const& what = whole.on.what;
    if (whole.on.mixed.has(reason::indicator)) return reason::whole;
    if (!what.is_stated()) return reason::indicator_unknown;
    bool const is_named =
        what.as == measured_as::level && (what.of->name == Whole.view() || what.of->code == Whole.view());
    return is_named ? reasons{} : reason::whole;
}

/// The part that a per cent of a named whole makes of a figure, whose indicator must have that name or code: 60 % of
/// exports are taken of exports and not of imports. Raises `not_comparable` (see `comparability_of_named_share`).
/// Example: `part(percent<"exports">(60), exports_of_pakistan)`.
template <fixed_string Whole, class Rep, figure_like F>
[[nodiscard]] constexpr auto part(percent<Whole, Rep> const& share, F const& whole, reasons waived = {}) {
    any_figure const& of = forget_unit(whole);
    reasons const found = comparability_of_named_share<Whole>(of);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the part of", open, of, of);
    any_figure out = compare_detail::times(of, compare_detail::decimal_of(share.value()));
    out.value = times_power_of_ten(out.value, -2);
    out.range = out.range * exactly(decimal(1, -2));
    compare_detail::set_form(out.on, measured_as::parts);
    out.on.waived = out.on.waived | found;
    return compare_detail::with_unit<F::unit_of>(out);
}

} // namespace almanac::inline v0
