// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Figures of money at the prices of another year, by a price index.
#pragma once

#include <almanac/compare/figures/growth.hpp>
#include <almanac/unit/any_prices.hpp>

namespace almanac::inline v0 {

/// What speaks against deflating a figure by an index, or inflating it: an index of another period (`period`), of
/// another area (`area`), or a missing value. Where one of them says no area, the caller answers for it.
/// Example: `comparability_with_index(gdp_2024, deflator_2024)`.
[[nodiscard]] constexpr reasons comparability_with_index(any_figure const& f, any_figure const& index) {
    reasons found = compare_detail::against_periods(f, index) | compare_detail::against_either(f, index);
    bool const both_say_where = !f.on.where.empty() && !index.on.where.empty();
    bool const is_mixed = compare_detail::is_mixed(f, index, reason::area);
    if (is_mixed || (both_say_where && !(f.on.where == index.on.where))) found.add(reason::area);
    return found;
}

namespace compare_detail {
/// The base of an index as a calendar year. Raises for what is no index number with a base.
constexpr int base_year_of(any_figure const& index) {
    if (index.in().kind != measure::index) refused::this_is_no_price_index(index.in());
    if (!is_base_year(index.on.against)) refused::the_base_is_no_calendar_year(index.on.against);
    return year_of(index.on.against);
}
constexpr any_figure by_index(any_figure const& f, any_figure const& index, bool deflated, reasons found,
                              unit const& to) {
    if (!is_surely_above_zero(index)) refused::a_price_index_is_above_zero();
    basis on = spread(f.on, index.on);
    on.waived = on.waived | found;
    basis kept = f.on;
    kept.asserted = on.asserted;
    kept.status = on.status;
    kept.inferred = on.inferred;
    kept.waived = on.waived;
    any_figure out = times(f, deflated ? decimal(100) : decimal(1, -2));
    out.qualified = deflated ? direction_of_quotient(f, index) : direction_of_product(f, index);
    out.value = deflated ? divide_to_digits(out.value, index.value, 18, rounding::half_even)
                         : multiply_to_digits(out.value, index.value, 18, rounding::half_even);
    out.range = deflated ? divide(out.range, index.range) : out.range * index.range;
    out.on = kept;
    out.its_unit = to;
    return out;
}
} // namespace compare_detail

/// Money at current prices, at the constant prices of the base year of a price index of the same period and area, which
/// is a figure in `units::index` whose `against` is that year. Raises `not_comparable` (see
/// `comparability_with_index`), `unit_mismatch` for what is not at current prices or no index, and `domain_error` for
/// an index that may be zero or less, or whose base is no calendar year. Example: `deflate(gdp_2024, deflator_2024)`.
template <figure_like F, figure_like Index>
[[nodiscard]] constexpr any_figure deflate(F const& f, Index const& index, reasons waived = {}) {
    any_figure const& from = forget_unit(f);
    any_figure const& by = forget_unit(index);
    if (!unit_detail::has_prices(from.in(), price_basis::current)) {
        refused::these_are_not_the_prices_to_start_from("deflate", from.in(), "current prices");
    }
    int const base = compare_detail::base_year_of(by);
    reasons const found = comparability_with_index(from, by);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("deflate", open, from, by);
    return compare_detail::by_index(from, by, true, found, at_constant_prices(from.in(), base));
}
/// The same with the base year in the type: `deflate<2015>(gdp_2024, deflator_2024)` is a
/// `figure<at_constant_prices(units::USD, 2015)>`. Raises as above, and `unit_mismatch` when the index has another
/// base.
template <int BaseYear, unit U, figure_like Index>
[[nodiscard]] constexpr auto deflate(figure<U> const& f, Index const& index, reasons waived = {}) {
    any_figure const out = deflate(f, index, waived);
    constexpr unit to = at_constant_prices(U, BaseYear);
    if (!(out.in() == to)) refused::the_index_has_another_base("deflate", U, index.on.against);
    return compare_detail::with_unit<to>(out);
}
/// Money at the constant prices of the base year of an index, at the current prices of the index's period: the way back
/// from `deflate`. Raises as `deflate`, and `unit_mismatch` for an index with another base.
/// Example: `inflate(gdp_at_2021_prices, deflator_2024)`.
template <figure_like F, figure_like Index>
[[nodiscard]] constexpr any_figure inflate(F const& f, Index const& index, reasons waived = {}) {
    any_figure const& from = forget_unit(f);
    any_figure const& by = forget_unit(index);
    if (!unit_detail::has_prices(from.in(), price_basis::constant)) {
        refused::these_are_not_the_prices_to_start_from("inflate", from.in(), "constant prices");
    }
    if (compare_detail::base_year_of(by) != from.in().money.base_year) {
        refused::the_index_has_another_base("inflate", from.in(), by.on.against);
    }
    reasons const found = comparability_with_index(from, by);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("inflate", open, from, by);
    return compare_detail::by_index(from, by, false, found, unit_detail::at_current_prices(from.in()));
}

} // namespace almanac::inline v0
