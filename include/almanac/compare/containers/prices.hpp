// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Series, cross-sections and panels at other prices: `deflate` and `inflate` by a container of index numbers, cell by
/// cell. The prices are part of the unit, so what is deflated twice does not compile. Linear in the cells.
#pragma once

#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/unit/prices.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

namespace refused {
/// Raises `not_comparable`: the index is 100 in another period than the prices ask for.
[[noreturn]] inline void the_index_has_another_base(period const& base, std::int32_t wanted) {
    raise(not_comparable(text<300>("cannot change the prices: the index is 100 in ")
                             .append(base.kind == period_kind::none ? "no stated period" : to_text(base).view())
                             .append(", not in ")
                             .append_integer(wanted)));
}
} // namespace refused

namespace compare_detail {

/// Whether the prices of the values are `From`, and are changed by an index, as far as the compiler knows the units.
template <price_basis From, unit Values, unit Index>
consteval auto price_rule() {
    if constexpr (Values != any_unit && !unit_detail::has_prices(Values, From)) {
        constexpr auto wanted = [] {
            if constexpr (From == price_basis::current) {
                return fixed_string("current prices");
            } else {
                return fixed_string("constant prices");
            }
        }();
        return refused::these_prices_are_not_where_it_starts<unit_detail::unit_name<Values>, name<wanted>>{};
    } else if constexpr (Index != any_unit && Index.kind != measure::index) {
        return refused::prices_are_changed_by_index_numbers<unit_detail::unit_name<Index>>{};
    } else {
        return allowed{};
    }
}
template <price_basis From, class Values, class Index>
consteval auto rule_of_prices() {
    if constexpr (are_of_one_kind<Values, Index>) {
        return price_rule<From, Values::unit_of, Index::unit_of>();
    } else if constexpr (container<Values> && container<Index>) {
        return refused::a_series_a_cross_section_and_a_panel_have_different_keys<name<kind_name<Values>>,
                                                                                 name<kind_name<Index>>>{};
    }
}
template <price_basis From, class Values, class Index>
using why_prices_stay = decltype(rule_of_prices<From, Values, Index>());
template <price_basis From, class Values, class Index>
inline constexpr bool prices_change = !cells_are_refused<why_prices_stay<From, Values, Index>>;

/// The unit at constant prices, where the compiler knows it.
template <unit U>
consteval unit known_at_constant_prices(std::int32_t base_year) {
    return U == any_unit ? any_unit : at_constant_prices(U, base_year);
}

/// Raises for units, known when the program runs, that are not what the prices are changed of and by.
template <class Index>
constexpr void check_prices(std::string_view operation, unit const& of, price_basis from, Index const& index) {
    if (!unit_detail::has_prices(of, from)) {
        std::string_view const wanted = from == price_basis::current ? "current prices" : "constant prices";
        refused::these_are_not_the_prices_to_start_from(operation, of, wanted);
    }
    if (index.in().kind != measure::index) refused::this_is_no_price_index(index.in());
}
template <class Index>
constexpr void check_index_base(Index const& index, std::int32_t base_year) {
    if (!(index.about.base == year(base_year))) refused::the_index_has_another_base(index.about.base, base_year);
}

/// The values at other prices, cell by cell, where the index is surely above zero.
template <unit Known, class Values, class Index, class Operation>
constexpr auto at_other_prices(Values const& values, unit const& in, Index const& index, reasons waived,
                               Operation const& operation) {
    using number_type = cell_number<typename Values::number_type, typename Index::number_type>;
    common_basis about = values.about;
    reasons const found = against_areas(values, index);
    reasons const open = open_reasons("change the prices of", values, index, found, waived);
    if (!open.empty()) refusal_of(open)("change the prices of", open, stand_in(values), stand_in(index));
    about.waived = check_keys("change the prices of", values, index, found);
    auto result = same_keys<Known, number_type>(values, in, about);
    compute_cells(result, values, index, [&](number_type const& value, number_type const& level) {
        return low_of(level) > 0.0 ? operation(value, level) : number_type(missing_value);
    });
    return result;
}

} // namespace compare_detail

/// Values at current prices, at those of the year `BaseYear`, in which the index is 100: each by the index number of
/// its area and period. Money that is at constant prices already does not compile. Cells without an index number, or
/// with one that may not be above zero, are missing. Raises `not_comparable` for an index on another base, for other
/// areas or periods, and for a series of another area's index unless `reason::area` is waived. Example:
/// `deflate<2015>(gdp, gdp_deflator)`, the deflator `rebase`d to 2015.
template <std::int32_t BaseYear, container Values, container Index>
requires compare_detail::prices_change<price_basis::current, Values, Index>
[[nodiscard]] constexpr auto deflate(Values const& values, Index const& index, reasons waived = {}) {
    compare_detail::check_prices("deflate", values.in(), price_basis::current, index);
    compare_detail::check_index_base(index, BaseYear);
    return compare_detail::at_other_prices<compare_detail::known_at_constant_prices<Values::unit_of>(BaseYear)>(
        values, at_constant_prices(values.in(), BaseYear), index, waived,
        [](auto const& value, auto const& level) { return value / level * 100.0; });
}
// clang-format off
template <std::int32_t BaseYear, container Values, container Index, class Why = compare_detail::why_prices_stay<price_basis::current, Values, Index>> requires compare_detail::cells_are_refused<Why>
Values deflate(Values const&, Index const&, reasons = {}) = delete; // almanac: only money at current prices is deflated, by index numbers; has this been deflated already? Why says what this is
// clang-format on

/// Values at constant prices, at those of their own periods: the way back from `deflate`. Does not compile for money
/// that is not at constant prices. Raises as `deflate`. Example: `inflate(real_gdp, gdp_deflator)`.
template <container Values, container Index>
requires compare_detail::prices_change<price_basis::constant, Values, Index>
[[nodiscard]] constexpr auto inflate(Values const& values, Index const& index, reasons waived = {}) {
    compare_detail::check_prices("inflate", values.in(), price_basis::constant, index);
    compare_detail::check_index_base(index, values.in().money.base_year);
    constexpr unit known = compare_detail::known_unit<Values::unit_of, unit_detail::at_current_prices(Values::unit_of)>;
    return compare_detail::at_other_prices<known>(
        values, unit_detail::at_current_prices(values.in()), index, waived,
        [](auto const& value, auto const& level) { return value * level / 100.0; });
}
// clang-format off
template <container Values, container Index, class Why = compare_detail::why_prices_stay<price_basis::constant, Values, Index>> requires compare_detail::cells_are_refused<Why>
Values inflate(Values const&, Index const&, reasons = {}) = delete; // almanac: only money at constant prices is inflated, by index numbers; Why says what this is
// clang-format on

} // namespace almanac::inline v0
