// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// In which unit a thing is measured, and whether the unit of a row has that dimension.
#pragma once

#include <almanac/indicator/dataset/observation.hpp>
#include <almanac/unit/units.hpp>

#include <cstdint>
#include <type_traits>

namespace almanac::inline v0 {

namespace indicator_detail {
// A pointer is followed only where it leads somewhere. In a constant expression a comparison with null would say less:
// g++ 12 under UBSan takes the address of an inline variable for possibly null.
constexpr bool can_be_read(unit const* u) {
    return std::is_constant_evaluated() ? __builtin_constant_p(u->length) : u != nullptr;
}
/// Whether it follows from the indicators in which unit a thing is measured: a growth, a share, a ratio, a multiple and
/// a rank have one of their own.
constexpr bool says_its_unit(measured const& what) {
    switch (what.as) {
    case measured_as::growth:
    case measured_as::yearly_growth:
    case measured_as::share:
    case measured_as::ratio:
    case measured_as::multiple:
    case measured_as::rank: return true;
    case measured_as::per:
        return can_be_read(what.of->in) && can_be_read(what.by->in) && units_multiply(*what.of->in, *what.by->in);
    default: return can_be_read(what.of->in);
    }
}
} // namespace indicator_detail

/// A unit of the dimension in which a thing is measured: the indicator's for a level, parts of it, a gap and a change
/// (points where the indicator is in per cent); per cent for growth and shares, 1 for ratios and multiples, a rank for
/// ranks, and the quotient of both indicators' units for what is `per` another. Precondition: the indicators say their
/// units, where the unit follows from these. Example: `unit_of(quotient_of(gdp, population))` is USD for a person.
[[nodiscard]] constexpr unit unit_of(measured const& what) {
    switch (what.as) {
    case measured_as::growth:
    case measured_as::yearly_growth:
    case measured_as::share: return units::percent;
    case measured_as::ratio:
    case measured_as::multiple: return units::one;
    case measured_as::rank: return units::rank;
    case measured_as::per: return *what.of->in / *what.by->in;
    case measured_as::gap:
    case measured_as::change: return unit_of_change(*what.of->in);
    default: return *what.of->in;
    }
}

namespace indicator_detail {
/// An amount of money has the dimension of money, in whichever currency and at whichever prices.
constexpr bool same_powers_of_money(unit const& a, unit const& b) {
    bool const in_order = a.money.exponent == b.money.exponent && a.second_money.exponent == b.second_money.exponent;
    bool const crossed = a.money.exponent == b.second_money.exponent && a.second_money.exponent == b.money.exponent;
    return in_order || crossed;
}
constexpr bool same_dimension_in_any_money(unit const& a, unit b) {
    if (!same_powers_of_money(a, b)) return false;
    b.money = a.money;
    b.second_money = a.second_money;
    return same_dimension(a, b);
}
/// A count for a count, as subscriptions for a person, is stated in per cent too.
constexpr bool is_count_for_a_count(unit u) {
    u.counted = u.second_counted = {};
    return u.kind == measure::amount && is_dimensionless(u);
}

/// Whether the unit of a row has the dimension of what the row measures. A flow may be stated as a rate (dollars a
/// year), and a rate as the flow over a period, when the row says that it is one. Precondition: `says_its_unit`.
constexpr bool has_dimension_of_measured(observation const& row) {
    unit of_measured = unit_of(row.what);
    if (same_dimension_in_any_money(*row.in, of_measured)) return true;
    bool const of_two = row.what.as == measured_as::ratio || row.what.as == measured_as::per;
    if (of_two && is_count_for_a_count(of_measured)) return same_dimension(*row.in, units::percent);
    bool const as_rate = row.what.of->kind == nature::flow && of_measured.kind == measure::amount;
    bool const as_flow = row.what.of->kind == nature::rate && row.kind == nature::flow;
    if (!as_rate && !as_flow) return false;
    of_measured.time = static_cast<std::int8_t>(of_measured.time + (as_rate ? -1 : 1));
    return same_dimension_in_any_money(*row.in, of_measured);
}
} // namespace indicator_detail

} // namespace almanac::inline v0
