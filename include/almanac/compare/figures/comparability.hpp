// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Comparable before computed: what speaks against computing with two figures, and the refusal that says so.
#pragma once

#include <almanac/calendar/period_text.hpp>
#include <almanac/calendar/relation.hpp>
#include <almanac/indicator/figure.hpp>
#include <almanac/indicator/reason.hpp>
#include <almanac/place/area_set.hpp>
#include <almanac/unit/refused.hpp>

#include <cstddef>
#include <utility>

namespace almanac::inline v0 {

namespace compare_detail {
constexpr unit without_price_basis(unit u) {
    for (currency_factor* f : {&u.money, &u.second_money}) {
        f->prices = price_basis::current;
        f->base_year = 0;
    }
    return u;
}
} // namespace compare_detail

/// Whether two units measure the same thing but for the price basis of their money.
[[nodiscard]] constexpr bool same_dimension_but_prices(unit const& a, unit const& b) {
    return same_dimension(compare_detail::without_price_basis(a), compare_detail::without_price_basis(b));
}

/// The nature of a figure: the stated one, but a flow in a unit per time (barrels a day, dollars a year) is a rate.
/// That terawatt-hours a year are power is not seen: there the row must say what it is.
[[nodiscard]] constexpr nature nature_of(any_figure const& f) {
    return f.on.kind == nature::flow && f.in().time == -1 && f.in().information == 0 ? nature::rate : f.on.kind;
}

namespace compare_detail {
constexpr bool is_undated(any_figure const& f) { return f.on.when.kind == period_kind::none; }
constexpr bool is_mixed(any_figure const& a, any_figure const& b, reason field) {
    return a.on.mixed.has(field) || b.on.mixed.has(field);
}
/// Two growths, or changes, or index numbers, are against the same earlier period; an index number says against which.
constexpr bool against_the_same(any_figure const& a, any_figure const& b) {
    bool const is_index = a.in().kind == measure::index;
    if (!is_index && a.on.kind != nature::change && b.on.kind != nature::change) return true;
    if (is_mixed(a, b, reason::base_period)) return false;
    if (is_index && a.on.against.kind == period_kind::none) return false;
    return same_days(a.on.against, b.on.against);
}
constexpr reasons against_indicators(any_figure const& a, any_figure const& b) {
    if (is_mixed(a, b, reason::indicator)) return reason::indicator;
    measured const& left = a.on.what;
    measured const& right = b.on.what;
    if (left.is_stated() != right.is_stated()) return reason::indicator_unknown;
    if (left.is_stated()) return left == right ? reasons{} : reason::indicator;
    bool const made_in_two_ways =
        left.as != right.as && left.as != measured_as::level && right.as != measured_as::level;
    return made_in_two_ways ? reason::indicator : reasons{};
}
/// What speaks against two figures whatever is done with them: that a value is missing, or a period not the source's.
constexpr reasons against_either(any_figure const& a, any_figure const& b) {
    reasons found;
    if (a.on.status.is_missing() || b.on.status.is_missing()) found.add(reason::missing);
    if (a.on.inferred || b.on.inferred) found.add(reason::period_inferred);
    return found;
}
constexpr reasons against_periods(any_figure const& a, any_figure const& b) {
    if (is_mixed(a, b, reason::period)) return reason::period;
    if (is_undated(a) || is_undated(b)) return reason::period_unknown;
    return same_days(a.on.when, b.on.when) ? reasons{} : reason::period;
}
constexpr reasons against_natures(any_figure const& a, any_figure const& b) {
    if (is_mixed(a, b, reason::nature)) return reason::nature;
    if (a.on.kind == nature::unstated || b.on.kind == nature::unstated) return reason::nature_unknown;
    return nature_of(a) == nature_of(b) ? reasons{} : reason::nature;
}
} // namespace compare_detail

/// What speaks against comparing two figures whose units have one dimension (but for the price basis):
/// - `period`, `period_unknown`, `period_inferred`: their periods differ, by one day or by a century, or one has none,
/// or
///   one that a curator inferred; a year and the span of its twelve months are the same;
/// - `nature`, `nature_unknown`: their natures differ, or one is not stated;
/// - `indicator`, `indicator_unknown`: they measure different things, or only one says what; where none says it, this
///   speaks against nothing;
/// - `base_period`: growth or changes against different periods, index numbers of different bases or without a base;
/// - `assertion`: one is factual (observed, estimated) and the other projected, modelled or wanted;
/// - `price_basis`: one is at current prices and the other not, or the base years differ;
/// - `missing`: a status flag says that a value is missing.
///
/// What is mixed in a computed figure (see `basis`) differs from everything. That two figures are of different areas,
/// or towards different counterparts, is what one compares for, and speaks against nothing.
[[nodiscard]] constexpr reasons comparability(any_figure const& a, any_figure const& b) {
    reasons found = compare_detail::against_periods(a, b) | compare_detail::against_natures(a, b) |
                    compare_detail::against_indicators(a, b) | compare_detail::against_either(a, b);
    if (is_factual(a.on.asserted) != is_factual(b.on.asserted)) found.add(reason::assertion);
    if (!same_dimension(a.in(), b.in())) found.add(reason::price_basis);
    if (!compare_detail::against_the_same(a, b)) found.add(reason::base_period);
    return found;
}

namespace compare_detail {
/// Whether one indicator is a part of the other by the list that both are from.
constexpr bool is_part_of(measured const& part, measured const& whole) {
    if (!part.is_stated() || !whole.is_stated() || whole.as != measured_as::level) return false;
    if (part.as == measured_as::parts) return indicator_detail::same_code(part.of, whole.of);
    if (part.as != measured_as::level) return false;
    indicator const* up = part.of->part_of;
    while (up != nullptr && up->code != whole.of->code) up = up->part_of;
    return up != nullptr;
}
} // namespace compare_detail

/// `comparability`, where a narrower area or counterpart of the part, and an indicator that is a part of the whole's,
/// are what shares are for, and another area (`area`) or counterpart (`counterpart`) is not.
[[nodiscard]] constexpr reasons comparability_of_part(any_figure const& part, any_figure const& whole) {
    reasons found = comparability(part, whole);
    if (compare_detail::is_part_of(part.on.what, whole.on.what)) found = found - reasons(reason::indicator);
    period const& when = compare_detail::is_undated(whole) ? part.on.when : whole.on.when;
    bool const total_of_one_partner = part.on.counterpart.empty() && !whole.on.counterpart.empty();
    if (compare_detail::is_mixed(part, whole, reason::counterpart) || total_of_one_partner ||
        !areas_inside(part.on.counterpart, whole.on.counterpart, when)) {
        found.add(reason::counterpart);
    }
    if (compare_detail::is_mixed(part, whole, reason::area) || !areas_inside(part.on.where, whole.on.where, when)) {
        found.add(reason::area);
    }
    return found;
}

namespace compare_detail {
/// "PAK", "PAK to UZB", "to UZB" (a cross-section), or nothing.
inline text<180> area_and_counterpart(any_figure const& f) {
    text<180> out(to_text(f.on.where).view());
    if (f.on.counterpart.empty()) return out;
    return out.append(out.empty() ? "to " : " to ").append(to_text(f.on.counterpart).view());
}
/// A change is of two periods: "2019 to 2024".
inline text<120> period_and_base(any_figure const& f) {
    text<120> out;
    if (f.on.against.kind != period_kind::none) out.append(to_text(f.on.against).view()).append(" to ");
    return out.append(to_text(f.on.when).view());
}

/// What one figure says of the field that a reason is about.
inline text<240> side_of(reason r, any_figure const& f) {
    if (f.on.mixed.has(r)) return text<240>("mixed");
    switch (r) {
    case reason::period:
    case reason::stock_over_time:
    case reason::overlap:
    case reason::period_inferred:
    case reason::period_unknown: return text<240>(to_text(f.on.when).view());
    case reason::base_period: return text<240>(period_and_base(f).view());
    case reason::not_additive:
    case reason::nature:
    case reason::nature_unknown: return text<240>(to_text(nature_of(f)));
    case reason::assertion: return text<240>(to_text(f.on.asserted));
    case reason::price_basis: return text<240>(to_text(f.in()).view());
    case reason::counterpart: return text<240>(to_text(f.on.counterpart).view());
    case reason::area: return text<240>(area_and_counterpart(f).view());
    case reason::whole: return text<240>(to_text(f.on.whole).view());
    case reason::missing: return text<240>(to_text(f.on.status).view());
    case reason::indicator:
    case reason::indicator_unknown: return text<240>(to_text(f.on.what).view());
    case reason::twice: return f.key.empty() ? side_of(reason::area, f) : text<240>(f.key);
    // Between a figure and a rate, never between two figures: conversion.hpp has their sides.
    case reason::rate_kind:
    case reason::rate_period:
    // Between two containers: containers/checks.hpp has their words.
    case reason::transformation:
    case reason::valuation: break;
    }
    return {};
}

/// The two sides of one reason, as the figures state them.
inline void append_sides(text<1200>& message, reason r, any_figure const& a, any_figure const& b) {
    text<240> const left = side_of(r, a);
    text<240> const right = side_of(r, b);
    message.append(" (").append(left.empty() ? "none" : left.view()).append(", ");
    message.append(right.empty() ? "none" : right.view()).append(')');
}

/// "cannot compare" and the keys of the rows, if both came from rows.
inline text<1200> cannot(std::string_view operation, any_figure const& a, any_figure const& b) {
    text<1200> message("cannot ");
    message.append(operation);
    if (!a.key.empty() && !b.key.empty()) {
        message.append(' ').append(a.key).append(" and ").append(b.key);
    }
    return message;
}

[[noreturn]] inline void throw_not_comparable(std::string_view operation, reasons found, any_figure const& a,
                                              any_figure const& b) {
    text<1200> message = cannot(operation, a, b);
    std::string_view before = ": ";
    for (int i = 0; i < reason_count; ++i) {
        if (!found.has(static_cast<reason>(i))) continue;
        message.append(before).append(to_words(static_cast<reason>(i)));
        append_sides(message, static_cast<reason>(i), a, b);
        before = "; ";
    }
    raise(not_comparable(message));
}
} // namespace compare_detail

/// What a compiler names when a computation in a constant expression is refused. `operation` is what could not be done.
namespace refused {
/// Raises `not_comparable`, whose message lists all reasons with both sides. `First` is the one that a compiler names.
template <reason First>
[[noreturn]] inline void not_comparable_because_of(std::string_view operation, reasons why, any_figure const& a,
                                                   any_figure const& b) {
    compare_detail::throw_not_comparable(operation, why, a, b);
}
/// Raises `unit_mismatch`, naming both units.
[[noreturn]] inline void figures_of_different_units(std::string_view operation, unit const& a, unit const& b) {
    text<500> message("cannot ");
    raise(unit_mismatch(message.append(operation).append(' ').append(to_text(a)).append(" and ").append(to_text(b))));
}
/// Raises `domain_error`: the true value of the divisor `b` may be zero.
[[noreturn]] inline void division_by_a_figure_that_may_be_zero(any_figure const& a, any_figure const& b) {
    text<1200> why = compare_detail::cannot("divide", a, b);
    why.append(": the divisor may be zero, it is in ").append(to_text(b.range)).append(' ').append(to_text(b.in()));
    raise(domain_error(why));
}
} // namespace refused

namespace compare_detail {
using refusal = void (*)(std::string_view operation, reasons why, any_figure const& a, any_figure const& b);

/// The order in which reasons are named: first what no other figure of the kind would mend.
inline constexpr reason refusal_order[] = {
    reason::not_additive,   reason::stock_over_time, reason::overlap,          reason::twice,       reason::period,
    reason::period_unknown, reason::nature,          reason::nature_unknown,   reason::indicator,   reason::base_period,
    reason::whole,          reason::assertion,       reason::price_basis,      reason::counterpart, reason::area,
    reason::missing,        reason::period_inferred, reason::indicator_unknown};
template <std::size_t... I>
constexpr refusal first_refusal(reasons open, std::index_sequence<I...>) {
    refusal found = refused::not_comparable_because_of<reason::missing>;
    static_cast<void>(
        ((open.has(refusal_order[I]) && (found = refused::not_comparable_because_of<refusal_order[I]>) != nullptr) ||
         ...));
    return found;
}
/// The function that refuses for the first of these reasons. It is called where the refusal is found and not in a
/// function behind that, so that a compiler's way to the error stays short.
constexpr refusal refusal_of(reasons open) {
    return first_refusal(open, std::make_index_sequence<sizeof refusal_order / sizeof refusal_order[0]>());
}

/// What brings numbers in two units of one dimension to a common one by multiplication alone, which is exact.
struct common_factors {
    decimal of_first{};
    decimal of_second{};
};
constexpr common_factors to_common_unit(unit const& first, unit const& second) {
    scale const s = second.size / first.size;
    return {decimal(s.denominator), decimal(s.numerator) * decimal(1, s.power_of_ten)};
}
constexpr interval multiplied(interval const& range, decimal factor) {
    return factor == decimal(1) ? range : range * exactly(factor);
}

/// The interval of `f` in another unit of its dimension, rounded outward where the scale has no finite decimal.
constexpr interval range_in(any_figure const& f, unit const& to) {
    common_factors const factors = to_common_unit(to, f.in());
    interval const up = multiplied(f.range, factors.of_second);
    return factors.of_first == decimal(1) ? up : divide(up, exactly(factors.of_first));
}
/// The value of `f` in another unit of its dimension, to 18 digits where it is not the same unit.
constexpr decimal value_in(any_figure const& f, unit const& to) {
    if (f.in().size == to.size) return f.value;
    common_factors const factors = to_common_unit(to, f.in());
    decimal const up = multiply_to_digits(f.value, factors.of_second, 18, rounding::half_even);
    return divide_to_digits(up, factors.of_first, 18, rounding::half_even);
}
} // namespace compare_detail

} // namespace almanac::inline v0
