// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Two series, cross-sections or panels computed with, cell by cell: ratio, quotient, gap, share and sum. Their keys
/// must be the same (see `align`). A cell is missing where one of its two is, or where the divisor is or may be zero.
/// All are linear in the cells.
#pragma once

#include <almanac/compare/containers/cell_rules.hpp>
#include <almanac/compare/containers/checks.hpp>
#include <almanac/compare/figures/arithmetic.hpp>

namespace almanac::inline v0 {

namespace compare_detail {

/// What cells of the two number types compute in.
template <class A, class B>
using cell_number = std::conditional_t<std::same_as<A, bounded> || std::same_as<B, bounded>, bounded, double>;

constexpr bool is_one(double factor) { return factor == 1.0; }
constexpr bool is_one(bounded const& factor) { return factor.low == 1.0 && factor.high == 1.0; }

/// The quotient times a factor; missing where the divisor is or may be zero.
constexpr double divided(double a, double b, double factor) { return b != 0.0 ? a / b * factor : missing_value; }
constexpr bounded divided(bounded const& a, bounded const& b, bounded const& factor) {
    if (is_missing(a) || is_missing(b) || (b.low <= 0.0 && 0.0 <= b.high)) return {};
    return is_one(factor) ? a / b : a / b * factor;
}

/// Computes every cell of a result from the two of its sources.
template <class Result, class A, class B, class Operation>
constexpr void compute_cells(Result& result, A const& a, B const& b, Operation operation) {
    using number_type = typename Result::number_type;
    number_type* const out = result.cells.values.data();
    auto const& left = a.cells.values;
    auto const& right = b.cells.values;
    std::size_t const count = result.cells.values.size();
    for (std::size_t i = 0; i < count; ++i) {
        bool const skip = missing_while_compiling(left[i], right[i]);
        out[i] = skip ? number_type(missing_value) : operation(number_type(left[i]), number_type(right[i]));
    }
}

constexpr common_basis derived_basis(common_basis about, nature kind, reasons waived) {
    about.kind = kind;
    about.waived = waived;
    return about;
}

/// Of two containers: of their edition where they have one.
constexpr common_basis derived_basis(common_basis const& a, common_basis const& b, nature kind, reasons waived) {
    common_basis about = derived_basis(a, kind, waived);
    if (!same_days(a.vintage, b.vintage)) about.vintage = no_period();
    return about;
}

/// What is made of two indicators, or of none that is stated.
constexpr measured made_of(measured const& a, measured const& b, measured_as how) {
    bool const both_are = a.is_stated() && b.is_stated() && a.as == measured_as::level && b.as == measured_as::level;
    return both_are ? measured{a.of, b.of, how} : measured{};
}

/// What speaks against `part` being one of `whole`: as for containers, and areas and counterparts as for figures. That
/// only the part has a counterpart is no obstacle.
template <class A, class B>
constexpr reasons comparability_of_part_of(A const& part, B const& whole) {
    reasons const found = comparability_of_part(stand_in(part), stand_in(whole, whole_period(whole)));
    return without_reasons_of_time<A>((found - reasons(reason::base_period)) | against_containers(part, whole));
}

/// The areas of a series; those of other containers are among their keys.
template <class Container>
constexpr area_set areas_of(Container const& c) {
    if constexpr (requires { c.where; }) return c.where;
    return {};
}
/// Whether it says which areas it is of; a sum of series of which no set is kept does not.
template <class Container>
constexpr bool says_its_areas(Container const& c) {
    if constexpr (requires { c.where; }) return !c.where.empty();
    return true;
}
constexpr bool share_a_part(measured const& a, measured const& b) {
    return are_parts_of_one(a, b) && (as_parts(a).which_parts & as_parts(b).which_parts) != 0;
}
/// What speaks against adding two containers: as for figures of one period. Other counterparts are no obstacle, but
/// that a country would count twice is.
template <class A, class B>
constexpr reasons additivity_of(A const& a, B const& b) {
    reasons found = comparability(a, b) - reasons(reason::counterpart);
    found = found | against_sum_of(a.about.kind) | against_sum_of(b.about.kind);
    any_figure const left = stand_in(a, whole_period(a));
    any_figure const right = stand_in(b, whole_period(b));
    bool const same_areas = left.on.where == right.on.where;
    bool const same_counterparts = left.on.counterpart == right.on.counterpart;
    bool const areas_overlap = share_a_country(left.on.where, right.on.where, left.on.when);
    bool const counterparts_overlap = share_a_country(left.on.counterpart, right.on.counterpart, left.on.when);
    // What goes to one and what goes to another are apart; a flow without a counterpart is with all, and apart from
    // none.
    bool const are_with_others =
        !left.on.counterpart.empty() && !right.on.counterpart.empty() && !same_counterparts && !counterparts_overlap;
    bool const are_of_the_same = same_areas && says_its_areas(a);
    if (areas_overlap ? !are_with_others : are_of_the_same && counterparts_overlap) found.add(reason::area);
    bool const same_keys = same_areas && same_counterparts && same_days(left.on.when, right.on.when);
    if (same_keys && are_parts_of_one(a.about.what, b.about.what)) found = found - reasons(reason::indicator);
    // Of one indicator several breakdowns may be there, which its name tells apart.
    measured const& what = a.about.what;
    bool const is_one =
        what.is_stated() && what == b.about.what && a.about.indicator.view() == b.about.indicator.view();
    bool const same_thing = is_one || (!(what == b.about.what) && share_a_part(what, b.about.what));
    if (same_thing && same_keys && have_same_keys(a, b) && says_its_areas(a)) found.add(reason::twice);
    if constexpr (requires { a.where, b.where; }) {
        // Not of panels: they may say no counterparts because no set of them was kept.
        bool const of_all_and_of_one = left.on.counterpart.empty() != right.on.counterpart.empty();
        bool const same_time = same_days(left.on.when, right.on.when);
        if (same_thing && are_of_the_same && same_time && of_all_and_of_one) found.add(reason::area);
    }
    return found;
}
/// What the sum of two measures: the same, or parts of one whole, which all of them are.
constexpr measured sum_of(measured const& a, measured const& b) {
    if (!are_parts_of_one(a, b)) return a == b ? a : measured{};
    measured const left = as_parts(a);
    measured const both{left.of, left.by, measured_as::parts, left.which_parts | as_parts(b).which_parts};
    return share_a_part(a, b) ? measured{} : are_all_parts(both) ? measured(*both.of) : both;
}
/// What is made of two series of different areas, and is no sum, is of neither.
template <class Result, class A, class B>
constexpr void keep_common_area(Result& result, A const& a, B const& b) {
    if constexpr (requires { a.where, b.where; }) {
        if (!(a.where == b.where)) result.where = {};
    }
}

/// Two series that are of different areas: what one has is not divided among the people of the other.
template <class A, class B>
constexpr reasons against_areas(A const& a, B const& b) {
    if constexpr (requires { a.where, b.where; }) {
        bool const both_say = !a.where.empty() && !b.where.empty();
        return both_say && !(a.where == b.where) ? reasons(reason::area) : reasons();
    } else {
        return {};
    }
}

/// The quotient of each cell times a factor, in a unit without dimension.
template <unit Unit, class A, class B>
constexpr auto quotient_of_cells(A const& a, B const& b, reasons waived, double times) {
    constexpr unit known = units_in_types<A::unit_of, B::unit_of> ? Unit : any_unit;
    using number_type = cell_number<typename A::number_type, typename B::number_type>;
    common_basis about = derived_basis(a.about, b.about, nature::ratio, waived);
    about.base = no_period(); // a quotient of index numbers is none
    about.what =
        made_of(a.about.what, b.about.what, Unit.kind == measure::proportion ? measured_as::share : measured_as::ratio);
    auto result = same_keys<known, number_type>(a, Unit, about);
    number_type const factor = factor_as<number_type>(a.in(), b.in()) * times;
    compute_cells(result, a, b, [factor](number_type const& x, number_type const& y) { return divided(x, y, factor); });
    return result;
}

} // namespace compare_detail

/// How many times `b` goes into `a`, cell by cell. Units of different dimension do not compile, and ranks, which have
/// no ratio; where a unit is known at run time only, `unit_mismatch` is raised. Raises `not_comparable` for what
/// `comparability` finds, unless waived, and for containers with different areas or periods.
/// Example: `ratio(exports_2024, imports_2024).at(areas::PAK).value == 0.5`.
template <class A, class B>
requires compare_detail::cells_compute<compare_detail::cell_step::ratio, A, B>
[[nodiscard]] constexpr auto ratio(A const& a, B const& b, reasons waived = {}) {
    if (!compare_detail::have_ratio(a.in(), b.in())) {
        refused::figures_of_different_units("take the ratio of", a.in(), b.in());
    }
    reasons const found = comparability(a, b);
    reasons const open = compare_detail::open_reasons("take the ratio of", a, b, found, waived);
    if (!open.empty())
        compare_detail::refusal_of(open)("take the ratio of", open, compare_detail::stand_in(a),
                                         compare_detail::stand_in(b));
    reasons const kept = compare_detail::check_keys("take the ratio of", a, b, found);
    auto result = compare_detail::quotient_of_cells<units::one>(a, b, kept, 1.0);
    compare_detail::keep_common_area(result, a, b);
    return result;
}
// clang-format off
template <class A, class B, class Why = compare_detail::why_not_cells<compare_detail::cell_step::ratio, A, B>> requires compare_detail::cells_are_refused<Why>
A ratio(A const&, B const&, reasons = {}) = delete; // almanac: cannot divide these; Why says why
// clang-format on

/// `a` for one of `b`, cell by cell, in the unit of `a` by that of `b`: GDP per person, exports per tonne. Natures may
/// differ, because a flow for one of a stock is what is wanted; that one is a fact and the other an expectation, that
/// two series are of different areas, or two cross-sections of different periods, raises `not_comparable`.
/// Index numbers and ranks have no quotient: they do not compile, or raise `unit_mismatch`.
/// Example: `per(gdp, population)`.
template <class A, class B>
requires compare_detail::cells_compute<compare_detail::cell_step::quotient, A, B>
[[nodiscard]] constexpr auto per(A const& a, B const& b, reasons waived = {}) {
    if (!units_multiply(a.in(), b.in())) refused::figures_of_different_units("divide", a.in(), b.in());
    reasons const found = (comparability(a, b) - (reasons(reason::nature) | reason::counterpart | reason::price_basis |
                                                  reason::indicator | reason::indicator_unknown)) |
                          compare_detail::against_areas(a, b);
    reasons const open = compare_detail::open_reasons("divide", a, b, found, waived);
    if (!open.empty())
        compare_detail::refusal_of(open)("divide", open, compare_detail::stand_in(a), compare_detail::stand_in(b));
    reasons const kept = compare_detail::check_keys("divide", a, b, found);
    using number_type = compare_detail::cell_number<typename A::number_type, typename B::number_type>;
    auto const compute = [&](auto result) {
        compare_detail::compute_cells(result, a, b, [](number_type const& x, number_type const& y) {
            return compare_detail::divided(x, y, number_type(1.0));
        });
        if (kept.has(reason::area)) compare_detail::keep_common_area(result, a, b);
        return result;
    };
    common_basis about = compare_detail::derived_basis(a.about, b.about, nature::ratio, kept);
    about.what = compare_detail::made_of(a.about.what, b.about.what, measured_as::per);
    if constexpr (compare_detail::units_in_types<A::unit_of, B::unit_of>) {
        constexpr unit known = A::unit_of / B::unit_of;
        return compute(compare_detail::same_keys<known, number_type>(a, known, about));
    } else {
        return compute(compare_detail::same_keys<any_unit, number_type>(a, a.in() / b.in(), about));
    }
}
// clang-format off
template <class A, class B, class Why = compare_detail::why_not_cells<compare_detail::cell_step::quotient, A, B>> requires compare_detail::cells_are_refused<Why>
A per(A const&, B const&, reasons = {}) = delete; // almanac: cannot divide these; Why says why
// clang-format on

/// By how much `a` exceeds `b`, cell by cell, in the unit of `a`; in percentage points between percentages. Units of
/// different dimension do not compile, and index numbers, which have points of a base and no unit. Raises as `ratio`,
/// but exports less imports of the same area are its balance of trade.
/// Example: `gap(exports_2024, imports_2024).at(areas::PAK).value == -30`.
template <class A, class B>
requires compare_detail::cells_compute<compare_detail::cell_step::difference, A, B>
[[nodiscard]] constexpr auto gap(A const& a, B const& b, reasons waived = {}) {
    if (!compare_detail::have_difference(a.in(), b.in())) {
        refused::figures_of_different_units("subtract", a.in(), b.in());
    }
    bool const is_balance = compare_detail::have_balance(compare_detail::stand_in(a), compare_detail::stand_in(b));
    reasons const found = comparability(a, b) - (is_balance ? reasons(reason::indicator) : reasons());
    reasons const open = compare_detail::open_reasons("subtract", a, b, found, waived);
    if (!open.empty())
        compare_detail::refusal_of(open)("subtract", open, compare_detail::stand_in(a), compare_detail::stand_in(b));
    reasons const kept = compare_detail::check_keys("subtract", a, b, found);
    using number_type = compare_detail::cell_number<typename A::number_type, typename B::number_type>;
    number_type const factor = compare_detail::factor_as<number_type>(b.in(), a.in());
    auto const compute = [&](auto result) {
        compare_detail::compute_cells(result, a, b, [factor](number_type const& x, number_type const& y) {
            return x - (compare_detail::is_one(factor) ? y : y * factor);
        });
        compare_detail::keep_common_area(result, a, b);
        return result;
    };
    common_basis about = compare_detail::derived_basis(a.about, b.about, a.about.kind, kept);
    bool const is_gap = a.about.what == b.about.what && a.about.what.as == measured_as::level;
    about.what = is_balance ? compare_detail::made_of(a.about.what, b.about.what, measured_as::gap)
                 : is_gap && a.about.what.is_stated() ? measured{a.about.what.of, nullptr, measured_as::gap}
                                                      : measured{};
    if constexpr (compare_detail::units_in_types<A::unit_of, B::unit_of>) {
        constexpr unit known = compare_detail::unit_of_gap(A::unit_of);
        return compute(compare_detail::same_keys<known, number_type>(a, known, about));
    } else {
        return compute(compare_detail::same_keys<any_unit, number_type>(a, compare_detail::unit_of_gap(a.in()), about));
    }
}
// clang-format off
template <class A, class B, class Why = compare_detail::why_not_cells<compare_detail::cell_step::difference, A, B>> requires compare_detail::cells_are_refused<Why>
A gap(A const&, B const&, reasons = {}) = delete; // almanac: cannot subtract these; Why says why
// clang-format on

/// The share of `part` in `whole`, in per cent, cell by cell. Units as for `ratio`. Raises as `ratio`, but the part may
/// be towards a counterpart that the whole's includes, or that the whole does not name; of two series the part's area
/// must be inside the whole's (`reason::area`). Whether it is a part of that whole in substance is the caller's to
/// know. Example: `share(exports_2024, imports_2024).at(areas::PAK).value == 50`.
template <class A, class B>
requires compare_detail::cells_compute<compare_detail::cell_step::ratio, A, B>
[[nodiscard]] constexpr auto share(A const& part, B const& whole, reasons waived = {}) {
    if (!compare_detail::have_ratio(part.in(), whole.in())) {
        refused::figures_of_different_units("take the share of", part.in(), whole.in());
    }
    reasons const found = compare_detail::comparability_of_part_of(part, whole);
    reasons const open = compare_detail::open_reasons("take the share of", part, whole, found, waived);
    if (!open.empty())
        compare_detail::refusal_of(open)("take the share of", open, compare_detail::stand_in(part),
                                         compare_detail::stand_in(whole));
    reasons const kept = compare_detail::check_keys("take the share of", part, whole, found);
    return compare_detail::quotient_of_cells<units::percent>(part, whole, kept, 100.0);
}
// clang-format off
template <class A, class B, class Why = compare_detail::why_not_cells<compare_detail::cell_step::ratio, A, B>> requires compare_detail::cells_are_refused<Why>
A share(A const&, B const&, reasons = {}) = delete; // almanac: these have no share; Why says why
// clang-format on

/// The sum, cell by cell, in the unit of `a`. Units that do not add do not compile. Raises as `ratio`, and for natures
/// that have no sum (see `is_additive`). Different counterparts and areas are no obstacle, unless a country would count
/// twice (`reason::area`), nor are parts of one whole; the same indicator of the same areas is one (`reason::twice`).
/// The sum is of the areas, or towards the counterparts, of both. It says neither where both differ, nor what cannot
/// stand in one set (`can_unite`): who is added to such a sum is not looked for in it. Example: `sum(exports_2024,
/// imports_2024).at(areas::PAK).value == 90`.
template <class A, class B>
requires compare_detail::cells_compute<compare_detail::cell_step::sum, A, B>
[[nodiscard]] constexpr auto sum(A const& a, B const& b, reasons waived = {}) {
    if (!compare_detail::have_sum(a.in(), b.in())) refused::figures_of_different_units("add", a.in(), b.in());
    reasons const found = compare_detail::additivity_of(a, b);
    reasons const open = compare_detail::open_reasons("add", a, b, found, waived);
    if (!open.empty())
        compare_detail::refusal_of(open)("add", open, compare_detail::stand_in(a), compare_detail::stand_in(b));
    reasons const kept = compare_detail::check_keys("add", a, b, found);
    using number_type = compare_detail::cell_number<typename A::number_type, typename B::number_type>;
    number_type const factor = compare_detail::factor_as<number_type>(b.in(), a.in());
    common_basis about = compare_detail::derived_basis(a.about, b.about, a.about.kind, kept);
    // Of flows from several areas, each to another, no sets are kept: they would say that all go to all. Nor is the
    // area where its counterparts are no set: it would be one with all.
    area_set const where = compare_detail::areas_of(a);
    area_set const other = compare_detail::areas_of(b);
    bool const same_counterparts = a.about.counterpart == b.about.counterpart;
    bool const keeps_counterparts =
        same_counterparts || (where == other && can_unite(a.about.counterpart, b.about.counterpart));
    about.counterpart = keeps_counterparts ? unite(a.about.counterpart, b.about.counterpart) : area_set();
    about.what = found.has(reason::indicator) ? measured{} : compare_detail::sum_of(a.about.what, b.about.what);
    constexpr unit known = compare_detail::units_in_types<A::unit_of, B::unit_of> ? A::unit_of : any_unit;
    auto result = compare_detail::same_keys<known, number_type>(a, a.in(), about);
    if constexpr (requires { a.where, b.where; }) {
        result.where = keeps_counterparts && can_unite(where, other) ? unite(where, other) : area_set();
    }
    compare_detail::compute_cells(result, a, b, [factor](number_type const& x, number_type const& y) {
        return x + (compare_detail::is_one(factor) ? y : y * factor);
    });
    return result;
}
// clang-format off
template <class A, class B, class Why = compare_detail::why_not_cells<compare_detail::cell_step::sum, A, B>> requires compare_detail::cells_are_refused<Why>
A sum(A const&, B const&, reasons = {}) = delete; // almanac: cannot add these; Why says why
// clang-format on

} // namespace almanac::inline v0
