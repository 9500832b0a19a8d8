// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Between current and constant prices: `deflate`, `inflate` and `rebase` by a price index. The prices are part of the
/// unit and the base of the index is part of its type, so what does not fit does not compile: an index of another base,
/// prices deflated twice, an index taken the wrong way round.
///
/// The level is that of the period in which the amount was current. A quantity does not carry that period: the caller
/// answers for it. Definitions: SNA 2008, 15.13 to 15.16; IMF, Consumer Price Index Manual (2020), chapter 1.
#pragma once

#include <almanac/number/decimal_double.hpp>
#include <almanac/unit/index_number.hpp>
#include <almanac/unit/quantity_cast.hpp>

#include <concepts>

namespace almanac::inline v0 {

/// Whether the period is a calendar year, which is what the base of constant prices is. The unit of constant prices
/// holds a number of a year, so it cannot tell a fiscal year from the calendar year of the same number.
/// Example: `is_base_year(year(2015)) && !is_base_year(quarter(2015, 1))`.
[[nodiscard]] constexpr bool is_base_year(period const& base) { return base.kind == period_kind::year; }

namespace refused {
/// The condition of the error for prices that an operation does not start from.
template <class Unit, class Wanted>
struct prices_of {
    static constexpr bool fit = false;
};
/// The condition of the error for an index with another base than the prices.
template <class Unit, class Base>
struct base_of_index {
    static constexpr bool fits = false;
};
/// The condition of the error for an index whose base is no calendar year.
template <class Base>
struct base_year {
    static constexpr bool is_calendar_year = false;
};

/// Raises `domain_error`: a price index is above zero.
[[noreturn]] inline void a_price_index_is_above_zero() {
    raise<domain_error>("a price index needs a level above zero, and a finite one");
}
/// Raises `unit_mismatch`: the unit is not at the prices that the operation starts from.
[[noreturn]] inline void these_are_not_the_prices_to_start_from(std::string_view operation, unit const& u,
                                                                std::string_view wanted) {
    raise(unit_mismatch(text<700>("cannot ")
                            .append(operation)
                            .append(' ')
                            .append(to_text(u))
                            .append(": it is not one currency at ")
                            .append(wanted)));
}
/// Raises `unit_mismatch`: the index is 100 in another year than the unit's prices are of.
[[noreturn]] inline void the_index_has_another_base(std::string_view operation, unit const& u, period const& base) {
    raise(unit_mismatch(text<700>("cannot ")
                            .append(operation)
                            .append(' ')
                            .append(to_text(u))
                            .append(" by an index that is 100 in ")
                            .append(to_text(base).view())));
}
/// Raises `domain_error`: constant prices are of a calendar year.
[[noreturn]] inline void the_base_is_no_calendar_year(period const& base) {
    raise(domain_error(text<300>("the base of constant prices is a calendar year and not ")
                           .append(to_text(base).view())
                           .append(", which the unit could not tell from one")));
}
} // namespace refused

namespace unit_detail {
constexpr bool has_prices(unit const& u, price_basis wanted) {
    bool const has_year = wanted != price_basis::constant || u.money.base_year != 0;
    return u.money.exponent == 1 && u.second_money.exponent == 0 && u.money.prices == wanted && has_year;
}
constexpr unit at_current_prices(unit u) {
    u.money.prices = price_basis::current;
    u.money.base_year = 0;
    return u;
}
constexpr double checked_level(double level) {
    if (!(level > 0.0) || !(level - level == 0.0)) refused::a_price_index_is_above_zero();
    return level;
}

template <period Base>
consteval bool check_base_year() {
    if constexpr (!is_base_year(Base)) {
        static_assert(refused::base_year<name<spelled_period<Base>()>>::is_calendar_year,
                      "almanac: constant prices need an index that is 100 in a calendar year");
    }
    return is_base_year(Base);
}
template <unit U>
consteval bool check_current_prices() {
    constexpr bool fit = has_prices(U, price_basis::current);
    if constexpr (!fit) {
        static_assert(refused::prices_of<name<spelled<U>()>, name<fixed_string("current prices")>>::fit,
                      "almanac: only money at current prices is deflated; has this been deflated already?");
    }
    return fit;
}
template <unit U, period Base>
consteval bool check_constant_prices() {
    if constexpr (!has_prices(U, price_basis::constant)) {
        static_assert(refused::prices_of<name<spelled<U>()>, name<fixed_string("constant prices")>>::fit,
                      "almanac: only money at constant prices is inflated or rebased");
        return false;
    } else if constexpr (!(Base == year(U.money.base_year))) {
        static_assert(refused::base_of_index<name<spelled<U>()>, name<spelled_period<Base>()>>::fits,
                      "almanac: the index is not 100 in the year of these prices; is it the wrong way round?");
        return false;
    } else {
        return true;
    }
}

/// The decimal times a ratio of two index levels, of which the shortest digits count; rounded once, to 18 digits.
constexpr decimal by_levels(decimal value, double over, double under, rounding mode) {
    decimal const up = from_double(checked_level(over));
    decimal const down = from_double(checked_level(under));
    return scaled_decimal(value,
                          {number_detail::magnitude_of(up.coefficient), number_detail::magnitude_of(down.coefficient),
                           number_detail::checked_exponent(up.exponent - down.exponent)},
                          mode);
}
template <std::floating_point Rep>
constexpr Rep by_levels(Rep value, double over, double under) {
    return static_cast<Rep>(static_cast<double>(value) * checked_level(over) / checked_level(under));
}
} // namespace unit_detail

/// Money at current prices, at the constant prices of the base year of the index: 336 rupees are 210 rupees of 2015
/// where the index stands at 160. Does not compile for money that is at constant prices already, or an index whose base
/// is no calendar year. Raises `domain_error` unless the level is above zero.
/// Example: `deflate(gdp_2024, index_number<year(2015)>(160))`.
template <unit U, std::floating_point Rep, period Base>
[[nodiscard]] constexpr auto deflate(quantity<U, Rep> const& q, index_number<Base> level) {
    if constexpr (!unit_detail::check_current_prices<U>() || !unit_detail::check_base_year<Base>()) {
        return q;
    } else {
        return quantity<at_constant_prices(U, year_of(Base)), Rep>(
            unit_detail::by_levels(q.value(), 100.0, level.level()));
    }
}
/// The same for a decimal, rounded once, to 18 digits where it is not exact.
template <unit U, period Base>
[[nodiscard]] constexpr auto deflate(quantity<U, decimal> const& q, index_number<Base> level, rounding mode) {
    if constexpr (!unit_detail::check_current_prices<U>() || !unit_detail::check_base_year<Base>()) {
        return q;
    } else {
        return quantity<at_constant_prices(U, year_of(Base)), decimal>(
            unit_detail::by_levels(q.value(), 100.0, level.level(), mode));
    }
}

/// Money at the prices of `BaseYear`, which the index must have as its base: the form that says what is meant.
/// Example: `deflate_to<year(2015)>(gdp_2024, deflator)`.
template <period BaseYear, unit U, std::floating_point Rep, period Base>
[[nodiscard]] constexpr auto deflate_to(quantity<U, Rep> const& q, index_number<Base> level) {
    if constexpr (!(BaseYear == Base)) {
        static_assert(refused::same_base_period<name<unit_detail::spelled_period<BaseYear>()>,
                                                name<unit_detail::spelled_period<Base>()>>::holds,
                      "almanac: the index is not 100 in the year to deflate to; is it the wrong way round?");
        return q;
    } else {
        return deflate(q, level);
    }
}

/// Money at constant prices, at those of the period of the level: the way back from `deflate`. Does not compile unless
/// the index is 100 in the year of the prices. Raises `domain_error` unless the level is above zero.
/// Example: `inflate(deflate(quantity<units::PKR>(336), level), level) == quantity<units::PKR>(336)`.
template <unit U, std::floating_point Rep, period Base>
[[nodiscard]] constexpr auto inflate(quantity<U, Rep> const& q, index_number<Base> level) {
    if constexpr (!unit_detail::check_constant_prices<U, Base>()) {
        return q;
    } else {
        return quantity<unit_detail::at_current_prices(U), Rep>(
            unit_detail::by_levels(q.value(), level.level(), 100.0));
    }
}
/// The same for a decimal, rounded once, to 18 digits where it is not exact.
template <unit U, period Base>
[[nodiscard]] constexpr auto inflate(quantity<U, decimal> const& q, index_number<Base> level, rounding mode) {
    if constexpr (!unit_detail::check_constant_prices<U, Base>()) {
        return q;
    } else {
        return quantity<unit_detail::at_current_prices(U), decimal>(
            unit_detail::by_levels(q.value(), level.level(), 100.0, mode));
    }
}

/// Money at the constant prices of another year: the level is that of the new year, in an index that is 100 in the year
/// of the prices. Does not compile for another index. Raises `domain_error` unless the level is above zero.
/// Example: `rebase<year(2020)>(gdp_at_2015_prices, index_number<year(2015)>(125))`.
template <period NewBase, unit U, std::floating_point Rep, period Base>
[[nodiscard]] constexpr auto rebase(quantity<U, Rep> const& q, index_number<Base> level_in_new_base) {
    if constexpr (!unit_detail::check_constant_prices<U, Base>() || !unit_detail::check_base_year<NewBase>()) {
        return q;
    } else {
        return quantity<at_constant_prices(U, year_of(NewBase)), Rep>(
            unit_detail::by_levels(q.value(), level_in_new_base.level(), 100.0));
    }
}
/// The same for a decimal, rounded once, to 18 digits where it is not exact.
template <period NewBase, unit U, period Base>
[[nodiscard]] constexpr auto rebase(quantity<U, decimal> const& q, index_number<Base> level_in_new_base,
                                    rounding mode) {
    if constexpr (!unit_detail::check_constant_prices<U, Base>() || !unit_detail::check_base_year<NewBase>()) {
        return q;
    } else {
        return quantity<at_constant_prices(U, year_of(NewBase)), decimal>(
            unit_detail::by_levels(q.value(), level_in_new_base.level(), 100.0, mode));
    }
}

} // namespace almanac::inline v0
