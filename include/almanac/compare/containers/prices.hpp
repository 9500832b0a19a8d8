// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Series, cross-sections and panels at other prices: `deflate` and `inflate` by a container of index numbers, cell by
/// cell. The prices are part of the unit, so what is deflated twice does not compile.
#pragma once

#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/unit/prices.hpp>

#include <cstdint>

namespace almanac::inline v0 {

namespace refused {
/// Raises `not_comparable`: the index is 100 in another period than the prices ask for.
[[noreturn]] inline void the_index_has_another_base(period const& base, std::int32_t wanted) {
    raise(not_comparable(text<200>("cannot change the prices: the index is 100 in ")
                             .append(base.kind == period_kind::none ? "no stated period" : to_text(base).view())
                             .append(", not in ")
                             .append_integer(wanted)));
}
} // namespace refused

namespace compare_detail {

template <class Index>
constexpr void check_index_base(Index const& index, std::int32_t base_year) {
    static_assert(Index::unit_of.kind == measure::index ||
                      refused::prices_of<name<spelled<Index::unit_of>()>, name<fixed_string("index numbers")>>::fit,
                  "almanac: prices are changed by index numbers");
    if (!(index.about.base == year(base_year))) refused::the_index_has_another_base(index.about.base, base_year);
}

/// The base year of a unit at constant prices, so that the check of one at current prices can go on to say so.
constexpr std::int32_t base_year_of(unit const& u) { return u.money.base_year == 0 ? 2000 : u.money.base_year; }

/// The values at other prices, cell by cell, where the index is surely above zero.
template <unit Unit, class Values, class Index, class Operation>
constexpr auto at_other_prices(Values const& values, Index const& index, reasons waived, Operation const& operation) {
    using number_type = cell_number<typename Values::number_type, typename Index::number_type>;
    common_basis about = values.about;
    reasons const found = against_areas(values, index);
    reasons const open = open_reasons("change the prices of", values, index, found, waived);
    if (!open.empty()) refusal_of(open)("change the prices of", open, stand_in(values), stand_in(index));
    about.waived = check_keys("change the prices of", values, index, found);
    auto result = same_keys<Unit, number_type>(values, Unit, about);
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
[[nodiscard]] constexpr auto deflate(Values const& values, Index const& index, reasons waived = {}) {
    if constexpr (!unit_detail::check_current_prices<Values::unit_of>()) {
        return values;
    } else {
        compare_detail::check_index_base(index, BaseYear);
        return compare_detail::at_other_prices<at_constant_prices(Values::unit_of, BaseYear)>(
            values, index, waived, [](auto const& value, auto const& level) { return value / level * 100.0; });
    }
}

/// Values at constant prices, at those of their own periods: the way back from `deflate`. Does not compile for money
/// that is not at constant prices. Raises as `deflate`. Example: `inflate(real_gdp, gdp_deflator)`.
template <container Values, container Index>
[[nodiscard]] constexpr auto inflate(Values const& values, Index const& index, reasons waived = {}) {
    constexpr unit its_unit = Values::unit_of;
    if constexpr (!unit_detail::check_constant_prices<its_unit, year(compare_detail::base_year_of(its_unit))>()) {
        return values;
    } else {
        compare_detail::check_index_base(index, its_unit.money.base_year);
        return compare_detail::at_other_prices<unit_detail::at_current_prices(its_unit)>(
            values, index, waived, [](auto const& value, auto const& level) { return value * level / 100.0; });
    }
}

} // namespace almanac::inline v0
