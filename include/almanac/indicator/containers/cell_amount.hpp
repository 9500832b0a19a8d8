// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A cell of a container as a quantity, and numbers of containers in another unit.
#pragma once

#include <almanac/indicator/containers/common_basis.hpp>
#include <almanac/indicator/containers/storage.hpp>
#include <almanac/number/bounded.hpp>
#include <almanac/number/decimal_double.hpp>
#include <almanac/unit/any_quantity.hpp>
#include <almanac/unit/refused.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: there is no number to make a quantity of.
[[noreturn]] inline void the_cell_has_no_number(std::string_view where, std::string_view when, cell_status status) {
    text<300> message(where);
    message.append(where.empty() ? "there is no number in " : " has no number in ").append(when);
    raise(domain_error(message.append(" (").append(to_words(status)).append(')')));
}
} // namespace refused

namespace indicator_detail {

/// A number with its unit, in the type where it is known there.
template <unit Unit, class Value>
constexpr auto amount_of(unit const& its_unit, Value const& value) {
    if constexpr (Unit == any_unit) {
        return basic_any_quantity<Value>(value, its_unit);
    } else {
        return quantity<Unit, Value>(value);
    }
}

/// How many of `to` one of `from` is; their dimensions are the same.
constexpr double factor_between(unit const& from, unit const& to) {
    if (from.size == to.size) return 1.0;
    scale const s = from.size / to.size;
    return to_double(decimal(1, s.power_of_ten)) * static_cast<double>(s.numerator) /
           static_cast<double>(s.denominator);
}
/// The same as a `bounded`, with bounds where no double is it, or as a `double`.
template <class Number>
constexpr Number factor_as(unit const& from, unit const& to) {
    if (from.size == to.size) return Number(1.0);
    scale const s = from.size / to.size;
    double const nearest = factor_between(from, to);
    if constexpr (std::same_as<Number, double>) {
        return nearest;
    } else {
        // Three roundings at most, each by half a unit in the last place.
        bool const is_exact = s.power_of_ten >= 0 && s.power_of_ten <= 22 && s.denominator == 1 && s.numerator == 1;
        return is_exact ? Number(nearest) : Number(nearest, next_down(next_down(nearest)), next_up(next_up(nearest)));
    }
}

/// One readable error at compile time, or an exception, for a container in a unit of another dimension.
template <unit From, unit To>
constexpr void check_same_dimension(unit const& from) {
    if constexpr (From == any_unit) {
        if (!same_dimension(from, To)) refused::this_container_is_in_another_unit(from, To);
    } else {
        static_assert(same_dimension(From, To) ||
                          refused::converting<name<spelled<From>()>, name<spelled<To>()>>::allowed,
                      "almanac: these units are of different dimension; a rate or a price leads from one to the other");
    }
}

/// The cells times the factor that leads from one unit to the other. A missing number stays one.
template <class To, class From>
constexpr void convert_cells(To& to, From const& from, unit const& old_unit, unit const& new_unit) {
    auto const factor = factor_as<std::remove_cvref_t<decltype(from.values[0])>>(old_unit, new_unit);
    resize(to.values, from.size());
    to.has_statuses = from.has_statuses;
    if (from.has_statuses) resize(to.statuses, from.size());
    for (std::size_t i = 0; i < from.size(); ++i) {
        bool const is_there = !is_missing(from.values[i]);
        to.values[i] = is_there ? from.values[i] * factor : from.values[i];
        if (from.has_statuses) to.statuses[i] = from.statuses[i];
    }
}

} // namespace indicator_detail
} // namespace almanac::inline v0
