// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Between current and constant prices for units that are known at run time: the twins of `unit/prices.hpp`. What does
/// not compile there is an exception here.
#pragma once

#include <almanac/number/missing.hpp>
#include <almanac/unit/any_quantity.hpp>
#include <almanac/unit/prices.hpp>

namespace almanac::inline v0 {

/// A level of a price index that is 100 in `base`: the run-time twin of `index_number`. A number is a `double` or a
/// `bounded`. Example: `price_level<>{160, year(2015)}.base == year(2015)`.
template <class Number = double>
struct price_level {
    Number level = Number(missing_value); ///< 100 in the base period
    period base = no_period();            ///< must be stated
};

namespace unit_detail {
/// Refuses what is not at constant prices of the year in which the index is 100.
constexpr void check_constant_prices(std::string_view operation, unit const& u, period const& base) {
    if (!has_prices(u, price_basis::constant)) {
        refused::these_are_not_the_prices_to_start_from(operation, u, "constant prices");
    }
    if (!(base == year(u.money.base_year))) refused::the_index_has_another_base(operation, u, base);
}
constexpr void check_base_year(period const& base) {
    if (!is_base_year(base)) refused::the_base_is_no_calendar_year(base);
}
} // namespace unit_detail

/// Money at current prices, at the constant prices of the base year of the index. Raises `unit_mismatch` for money that
/// is not at current prices, `domain_error` for a base that is no calendar year and for a level not above zero.
/// Example: `deflate({336, units::PKR}, {160, year(2015)}).value == 210`.
[[nodiscard]] constexpr any_quantity deflate(any_quantity const& q, price_level<> const& index) {
    if (!unit_detail::has_prices(q.in, price_basis::current)) {
        refused::these_are_not_the_prices_to_start_from("deflate", q.in, "current prices");
    }
    unit_detail::check_base_year(index.base);
    return {unit_detail::by_levels(q.value, 100.0, index.level), at_constant_prices(q.in, year_of(index.base))};
}
/// Money at constant prices, at those of the period of the level. Raises `unit_mismatch` unless the index is 100 in the
/// year of the prices, `domain_error` for a level not above zero.
/// Example: `inflate({210, at_constant_prices(units::PKR, 2015)}, {160, year(2015)}).value == 336`.
[[nodiscard]] constexpr any_quantity inflate(any_quantity const& q, price_level<> const& index) {
    unit_detail::check_constant_prices("inflate", q.in, index.base);
    return {unit_detail::by_levels(q.value, index.level, 100.0), unit_detail::at_current_prices(q.in)};
}
/// Money at the constant prices of another year, by the level of that year. Raises as `inflate`, and `domain_error`
/// for a new base that is no calendar year.
/// Example: `rebase({210, at_constant_prices(units::PKR, 2015)}, {125, year(2015)}, year(2020)).value == 262.5`.
[[nodiscard]] constexpr any_quantity rebase(any_quantity const& q, price_level<> const& level_in_new_base,
                                            period const& new_base) {
    unit_detail::check_constant_prices("rebase", q.in, level_in_new_base.base);
    unit_detail::check_base_year(new_base);
    return {unit_detail::by_levels(q.value, level_in_new_base.level, 100.0),
            at_constant_prices(q.in, year_of(new_base))};
}

} // namespace almanac::inline v0
