// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Comparable before computed: what speaks against computing with two figures. The refusal that says so is in
/// refusal.hpp.
#pragma once

#include <almanac/calendar/relation.hpp>
#include <almanac/indicator/figure.hpp>
#include <almanac/indicator/reason.hpp>
#include <almanac/place/area_set.hpp>

#include <cstdint>

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
/// Example: `same_dimension_but_prices(units::USD, at_constant_prices(units::USD, 2015))`.
[[nodiscard]] constexpr bool same_dimension_but_prices(unit const& a, unit const& b) {
    return same_dimension(compare_detail::without_price_basis(a), compare_detail::without_price_basis(b));
}

/// The nature of a figure: the stated one, but a flow in a unit per time (barrels a day, dollars a year) is a rate.
/// That terawatt-hours a year are power is not seen: there the row must say what it is.
/// Example: `nature_of(parse_figure("13 million barrels/d", on)) == nature::rate`.
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
    bool const is_multiple = a.on.what.as == measured_as::multiple || b.on.what.as == measured_as::multiple;
    if (!is_index && !is_multiple && a.on.kind != nature::change && b.on.kind != nature::change) return true;
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
/// Whether a fiscal year is filed under the calendar year, as the World Bank does it: under its second year if it ends
/// on 30 June or later, else under its first.
constexpr bool is_filed_under(period const& fiscal, period const& calendar) {
    if (fiscal.kind != period_kind::fiscal_year || calendar.kind != period_kind::year) return false;
    civil_date const end = to_civil(fiscal.past - 1);
    bool const is_late = end.month > 6 || (end.month == 6 && end.day == 30);
    return same_days(calendar, year(is_late ? end.year : end.year - 1));
}
/// The reasons that say that two periods are not the same.
inline constexpr reasons other_period = reasons(reason::period) | reason::fiscal_year;
constexpr reasons against_periods(any_figure const& a, any_figure const& b) {
    if (is_mixed(a, b, reason::period)) return reason::period;
    if (is_undated(a) || is_undated(b)) return reason::period_unknown;
    if (same_days(a.on.when, b.on.when)) return {};
    bool const is_filed = is_filed_under(a.on.when, b.on.when) || is_filed_under(b.on.when, a.on.when);
    return is_filed ? reason::fiscal_year : reason::period;
}
/// Two sums of parts can be of different parts.
constexpr reasons against_breakdowns(any_figure const& a, any_figure const& b) {
    bool const are_sums = !a.on.parts_on.empty() || !b.on.parts_on.empty();
    bool const differ = are_sums || is_mixed(a, b, reason::breakdown) || !(a.on.by == b.on.by);
    return differ ? reason::breakdown : reasons{};
}
constexpr reasons against_adjustments(any_figure const& a, any_figure const& b) {
    bool const differ = is_mixed(a, b, reason::adjustment) || !are_adjusted_alike(a.on.adjusted, b.on.adjusted);
    return differ ? reason::adjustment : reasons{};
}
/// Each says where it is valued, and not at the same point.
constexpr reasons against_valuations(any_figure const& a, any_figure const& b) {
    bool const both_say = a.on.valued != valuation::unstated && b.on.valued != valuation::unstated;
    bool const differ = is_mixed(a, b, reason::valuation) || (both_say && a.on.valued != b.on.valued);
    return differ ? reason::valuation : reasons{};
}
/// Over time a figure of one edition and one of another, or of none that is stated, differ by what was revised.
constexpr reasons against_vintages(any_figure const& a, any_figure const& b) {
    bool const differ = is_mixed(a, b, reason::vintage) || !same_days(a.on.vintage, b.on.vintage);
    return differ ? reason::vintage : reasons{};
}
/// Both are in local currency, and not of one area: each in its own.
constexpr reasons against_own_currencies(any_figure const& a, any_figure const& b) {
    bool const differ = is_local_currency(a.in()) && is_local_currency(b.in()) &&
                        (is_mixed(a, b, reason::area) || !(a.on.where == b.on.where));
    return differ ? reason::local_currency : reasons{};
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
/// - `breakdown`: they are of different parts of it, or one is of a part and the other of all; a sum of several parts
///   compares with nothing, for it does not say which they are;
/// - `adjustment`: one is adjusted for the season and the other not, where unadjusted and unstated are the same;
/// - `valuation`: both say where trade is valued, one f.o.b. and the other c.i.f.;
/// - `fiscal_year`: instead of `period`, where the calendar year is the one that the fiscal year is filed under;
/// - `base_period`: growth, multiples or changes against different periods, index numbers of different bases or without
/// a base;
/// - `assertion`: one is factual (observed, estimated) and the other projected, modelled or wanted;
/// - `price_basis`: one is at current prices and the other not, or the base years differ;
/// - `local_currency`: both are in units such as `units::LCU`, each in the currency of its own area;
/// - `missing`: a status flag says that a value is missing.
///
/// What is mixed in a computed figure (see `basis`) differs from everything. That two figures are of different areas,
/// or towards different counterparts, is what one compares for, and speaks against nothing; nor does it that they are
/// of different editions (`vintage`), which matters over time: see `comparability_over_time` and `additivity`.
/// Example: `comparability(exports, imports).empty()`.
[[nodiscard]] constexpr reasons comparability(any_figure const& a, any_figure const& b) {
    reasons found = compare_detail::against_periods(a, b) | compare_detail::against_natures(a, b) |
                    compare_detail::against_indicators(a, b) | compare_detail::against_breakdowns(a, b) |
                    compare_detail::against_adjustments(a, b) | compare_detail::against_valuations(a, b) |
                    compare_detail::against_own_currencies(a, b) | compare_detail::against_either(a, b);
    if (is_factual(a.on.asserted) != is_factual(b.on.asserted)) found.add(reason::assertion);
    if (!same_dimension(a.in(), b.in())) found.add(reason::price_basis);
    if (!compare_detail::against_the_same(a, b)) found.add(reason::base_period);
    return found;
}

namespace compare_detail {
/// Whether what is left of a less b is the balance of what an area sends and what comes back.
constexpr bool have_balance(any_figure const& a, any_figure const& b) {
    return indicator_detail::are_two_ways(a.on.what, b.on.what) && a.on.where == b.on.where &&
           a.on.counterpart == b.on.counterpart && !is_mixed(a, b, reason::area) &&
           !is_mixed(a, b, reason::counterpart) && !is_mixed(a, b, reason::indicator);
}
} // namespace compare_detail

/// `comparability`, where exports and imports of one area, with one counterpart or with all, have a difference: it is
/// the balance of trade. What goes out comes first; imports less exports measure different things (`indicator`).
/// Source: IMF, Balance of Payments Manual (BPM6), chapter 10: the balance on goods is credits less debits.
/// Example: `comparability_of_gap(exports, imports).empty()`.
[[nodiscard]] constexpr reasons comparability_of_gap(any_figure const& a, any_figure const& b) {
    reasons const found = comparability(a, b);
    return compare_detail::have_balance(a, b) ? found - reasons(reason::indicator) : found;
}

namespace compare_detail {
/// Whether one indicator is a part of the other by the list that both are from.
constexpr bool is_part_of(measured const& part, measured const& whole) {
    if (!part.is_stated() || !whole.is_stated()) return false;
    if (whole.as == measured_as::parts) {
        bool const is_one = part.as == measured_as::level && indicator_detail::same_code(part.of->part_of, whole.of);
        bool const are_some = part.as == measured_as::parts && indicator_detail::same_code(part.of, whole.of);
        std::uint32_t const which = is_one ? std::uint32_t{1} << part.of->part : part.which_parts;
        return (is_one || are_some) && (which & ~whole.which_parts) == 0;
    }
    if (whole.as != measured_as::level) return false;
    if (part.as == measured_as::parts) return indicator_detail::same_code(part.of, whole.of);
    if (part.as != measured_as::level) return false;
    indicator const* up = part.of->part_of;
    while (indicator_detail::leads_somewhere(up) && up->code != whole.of->code) up = up->part_of;
    return indicator_detail::leads_somewhere(up);
}
} // namespace compare_detail

namespace compare_detail {
/// Whether one breakdown is that of the other or a part of it.
constexpr bool is_part_by_breakdown(basis const& part, basis const& whole) {
    bool const is_known = !part.mixed.has(reason::breakdown) && !whole.mixed.has(reason::breakdown);
    return is_known && whole.parts_on.empty() && (part.by == whole.by || is_narrower(part.by, whole.by));
}
} // namespace compare_detail

/// `comparability`, where a narrower area, counterpart or breakdown of the part, and an indicator that is a part of the
/// whole's, are what shares are for, and another area (`area`) or counterpart (`counterpart`) is not.
/// Example: `comparability_of_part(exports_to_uzbekistan, exports)`.
[[nodiscard]] constexpr reasons comparability_of_part(any_figure const& part, any_figure const& whole) {
    reasons found = comparability(part, whole);
    if (compare_detail::is_part_of(part.on.what, whole.on.what)) found = found - reasons(reason::indicator);
    if (compare_detail::is_part_by_breakdown(part.on, whole.on)) found = found - reasons(reason::breakdown);
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

} // namespace almanac::inline v0
