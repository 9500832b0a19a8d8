// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Figures added up, any number of them, where that means something: over areas, over counterparts, over periods that
/// follow one another, over the parts of a whole.
#pragma once

#include <almanac/compare/figures/arithmetic.hpp>

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <type_traits>

namespace almanac::inline v0 {

/// What speaks against a sum, and the first two figures between which it does.
struct sum_obstacles {
    reasons found{};
    std::size_t first = 0;
    std::size_t second = 0;
};

namespace refused {
/// Raises `domain_error`: no figure says what the sum of none is said of.
[[noreturn]] inline void there_are_no_figures_to_add() {
    raise<domain_error>("cannot add no figures: nothing says what their sum would be of");
}
} // namespace refused

namespace compare_detail {

/// Where a term of a sum stands: the same term twice is the same area, counterpart and period.
constexpr bool same_place(basis const& a, basis const& b) {
    return a.where == b.where && a.counterpart == b.counterpart;
}
constexpr bool same_time(basis const& a, basis const& b) {
    return same_days(a.when, b.when) && same_days(a.against, b.against);
}
/// Amounts that changed add over areas and, in a row, over time; growth in per cent does not.
constexpr bool is_change_in_amount(any_figure const& f) {
    return f.on.kind == nature::change && f.in().kind == measure::amount;
}
/// Shares of one whole add: per cent of the same thing in the same area.
constexpr bool is_share_of_a_whole(any_figure const& f) {
    return f.on.kind == nature::ratio && f.on.what.as == measured_as::share && f.in() == units::percent &&
           !f.on.mixed.has(reason::whole);
}
constexpr bool are_shares_of_one_whole(any_figure const& a, any_figure const& b) {
    return is_share_of_a_whole(a) && is_share_of_a_whole(b) && a.on.whole == b.on.whole &&
           indicator_detail::same_code(a.on.what.by, b.on.what.by);
}
constexpr bool has_sum(any_figure const& f) {
    if (f.in().kind == measure::proportion) return is_share_of_a_whole(f);
    return is_additive(nature_of(f)) || f.on.kind == nature::unstated || is_change_in_amount(f);
}
/// Whether figures in two units have a sum: amounts of one dimension; of percentages only shares of one whole, which
/// their basis says.
constexpr bool figures_have_sum(unit const& a, unit const& b) {
    return have_sum(a, b) || (a == units::percent && b == units::percent);
}

/// What speaks against two terms whatever their places and times.
constexpr reasons against_terms(any_figure const& a, any_figure const& b) {
    reasons const time = reasons(reason::period) | reason::base_period;
    reasons found = comparability(a, b) - time;
    if (is_undated(a) || is_undated(b)) found.add(reason::period_unknown);
    if (is_mixed(a, b, reason::period)) found.add(reason::period);
    if (is_mixed(a, b, reason::base_period)) found.add(reason::base_period);
    if (is_mixed(a, b, reason::area)) found.add(reason::area);
    if (is_mixed(a, b, reason::counterpart)) found.add(reason::counterpart);
    if (!has_sum(a) || !has_sum(b)) found.add(reason::not_additive);
    if (is_share_of_a_whole(a) && is_share_of_a_whole(b) && !are_shares_of_one_whole(a, b)) found.add(reason::whole);
    bool const parts = are_parts_of_one(a.on.what, b.on.what);
    bool const parts_of_shares = are_shares_of_one_whole(a, b) && a.on.what.is_stated() && b.on.what.is_stated() &&
                                 are_parts_of_one(measured(*a.on.what.of), measured(*b.on.what.of));
    if (parts || parts_of_shares) found = found - reasons(reason::indicator);
    return found;
}
/// Whether two terms of one place and time are surely the same thing, or share a part.
constexpr bool is_the_same_twice(any_figure const& a, any_figure const& b) {
    if (!a.key.empty() && a.key == b.key) return true;
    if (!a.on.what.is_stated() || !b.on.what.is_stated()) return false;
    if (!a.key.empty() && !b.key.empty() && a.on.what == b.on.what) return false; // of two bearers in one area
    return a.on.what == b.on.what || (as_parts(a.on.what).which_parts & as_parts(b.on.what).which_parts) != 0;
}
constexpr reasons against_places(any_figure const& a, any_figure const& b) {
    period const& when = is_undated(a) ? b.on.when : a.on.when;
    if (!(a.on.where == b.on.where)) return areas_overlap(a.on.where, b.on.where, when) ? reason::area : reasons{};
    if (a.on.counterpart == b.on.counterpart) return is_the_same_twice(a, b) ? reason::twice : reasons{};
    return areas_overlap(a.on.counterpart, b.on.counterpart, when) ? reason::area : reasons{};
}
constexpr reasons against_times(any_figure const& a, any_figure const& b) {
    if (a.on.kind == nature::change && b.on.kind == nature::change) {
        // In a row they telescope; which of many follow which is asked of all of them.
        bool const same_end = same_days(a.on.when, b.on.when) != same_days(a.on.against, b.on.against);
        return same_end ? reason::overlap : reasons{};
    }
    if (!adds_over_time(nature_of(a)) || !adds_over_time(nature_of(b))) {
        bool const of_moments = nature_of(a) == nature::stock || nature_of(a) == nature::rate;
        return of_moments || nature_of(b) == nature::stock || nature_of(b) == nature::rate ? reason::stock_over_time
                                                                                           : reason::period;
    }
    if (!has_length(a.on.when) || !has_length(b.on.when)) return reason::period;
    return overlaps(a.on.when, b.on.when) ? reason::overlap : reasons{};
}

/// What the terms of a sum are like together.
struct layout_of_terms {
    std::size_t places = 0; ///< different pairs of area and counterpart
    std::size_t times = 0;  ///< different periods
    std::size_t areas = 0;  ///< different areas
    std::size_t partners = 0;
    std::size_t starts = 0; ///< periods that no other one ends at
};
template <class List>
constexpr layout_of_terms layout_of(List const& terms, std::size_t count) {
    layout_of_terms out;
    for (std::size_t i = 0; i < count; ++i) {
        bool new_place = true, new_time = true, new_area = true, new_partner = true, follows = false;
        basis const& here = terms[i].on;
        for (std::size_t j = 0; j < count; ++j) {
            basis const& other = terms[j].on;
            bool const is_change = here.kind == nature::change;
            follows = follows || (is_change ? is_pair_in_a_row(other, here) : other.when.past == here.when.first);
            if (j >= i) continue;
            new_place = new_place && !same_place(here, other);
            new_time = new_time && !same_time(here, other);
            new_area = new_area && !(here.where == other.where);
            new_partner = new_partner && !(here.counterpart == other.counterpart);
        }
        out.places += new_place ? 1u : 0u;
        out.areas += new_area ? 1u : 0u;
        out.partners += new_partner ? 1u : 0u;
        out.times += new_time ? 1u : 0u;
        out.starts += new_time && !follows ? 1u : 0u;
    }
    return out;
}
/// Whether each place has each time equally often, so that the sum can be said of all places and the whole time.
template <class List>
constexpr bool is_full(List const& terms, std::size_t count, layout_of_terms const& all) {
    if (all.places != all.areas * all.partners || count % (all.places * all.times) != 0) return false;
    std::size_t const each = count / (all.places * all.times);
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t here = 0;
        for (std::size_t j = 0; j < count; ++j) {
            bool const is_here = same_place(terms[i].on, terms[j].on) && same_time(terms[i].on, terms[j].on);
            here += is_here ? 1u : 0u;
        }
        if (here != each) return false;
    }
    return true;
}

constexpr void note(sum_obstacles& all, reasons found, std::size_t i, std::size_t j) {
    if (found.empty()) return;
    if (all.found.empty()) {
        all.first = i;
        all.second = j;
    }
    all.found = all.found | found;
}

/// What speaks against the sum of all terms, looked at as a set: the order does not matter.
template <class List>
constexpr sum_obstacles obstacles_to_sum(List const& terms, std::size_t count) {
    sum_obstacles all;
    for (std::size_t j = 1; j < count; ++j) note(all, against_terms(terms[0], terms[j]), 0, j);
    bool const have_times = !all.found.has(reason::period_unknown) && !all.found.has(reason::period);
    bool differ_in_time = false;
    for (std::size_t j = 1; j < count; ++j) {
        for (std::size_t i = 0; i < j; ++i) {
            if (!have_times || same_time(terms[i].on, terms[j].on)) {
                note(all, against_places(terms[i], terms[j]), i, j);
            } else {
                differ_in_time = true;
                note(all, against_times(terms[i], terms[j]), i, j);
            }
        }
    }
    if (!differ_in_time || all.found.has(reason::overlap) || all.found.has(reason::stock_over_time)) return all;
    layout_of_terms const shape = layout_of(terms, count);
    if (shape.starts > 1) note(all, reason::period, 0, 1);
    if (shape.areas > 1 && !is_full(terms, count, shape)) note(all, reason::area, 0, 1);
    if (shape.partners > 1 && !is_full(terms, count, shape)) note(all, reason::counterpart, 0, 1);
    return all;
}

/// The reasons after which the terms have no time in common.
constexpr bool have_one_time(reasons found) {
    return (found & (reasons(reason::period) | reason::period_unknown | reason::base_period | reason::stock_over_time |
                     reason::overlap))
        .empty();
}
/// From the first to the last of the periods of all terms, which are the same or follow one another.
template <class List>
constexpr void span_times(basis& on, List const& terms, std::size_t count) {
    for (std::size_t i = 1; i < count; ++i) {
        basis const& each = terms[i].on;
        if (on.kind == nature::change) {
            if (each.when.past > on.when.past) on.when = each.when;
            if (each.against.first < on.against.first) on.against = each.against;
        } else {
            on.when = same_days(on.when, each.when) ? plainer(on.when, each.when) : hull(on.when, each.when);
        }
    }
}
/// What the sum of all terms is said of. Fields are joined two by two, but for the times, which need not be in order.
template <class List>
constexpr basis basis_of_terms(List const& terms, std::size_t count, reasons found) {
    basis on = terms[0].on;
    bool const one_time = have_one_time(found);
    for (std::size_t i = 1; i < count; ++i) {
        basis next = terms[i].on;
        if (one_time) {
            next.when = on.when;
            next.against = on.against;
        }
        on = basis_of_sum(on, next);
    }
    if (one_time) span_times(on, terms, count);
    // Exports of one country to a second and of a third to a fourth are not those of two countries to two.
    bool const may_leave_gaps = on.where.is_several() && on.counterpart.is_several();
    if (may_leave_gaps && !is_full(terms, count, layout_of(terms, count))) {
        on.counterpart = {};
        on.mixed.add(reason::counterpart);
    }
    return on;
}
template <class List>
constexpr any_figure total(List const& terms, std::size_t count, reasons found) {
    any_figure const& first = terms[0];
    unit const in = first.in();
    any_figure out = computed(first.value, first.range, joined(first.qualified, qualifier::plain),
                              basis_of_terms(terms, count, found), found, in);
    for (std::size_t i = 1; i < count; ++i) {
        any_figure const& next = terms[i];
        out.value = add_to_digits(out.value, value_in(next, in), 18, rounding::half_even);
        out.range = out.range + range_in(next, in);
        out.qualified = joined(out.qualified, next.qualified);
    }
    return out;
}

template <class A, class B>
consteval bool check_sum_of_units() {
    if constexpr (!figure_like<B>) {
        return true; // the waiver
    } else {
        constexpr bool add = !units_in_types<A::unit_of, B::unit_of> || figures_have_sum(A::unit_of, B::unit_of);
        if constexpr (!add) {
            static_assert(refused::adding<name<spelled<A::unit_of>()>, name<spelled<B::unit_of>()>>::allowed,
                          "almanac: cannot add these units");
        }
        return add;
    }
}
template <class A, class B>
inline constexpr bool figures_add = !units_in_types<A::unit_of, B::unit_of> || units_add(A::unit_of, B::unit_of) ||
                                    (A::unit_of == units::percent && B::unit_of == units::percent);

/// Figures, and after the last of them perhaps a waiver.
template <class... Arguments>
consteval bool are_terms_and_waiver() {
    constexpr std::size_t count = sizeof...(Arguments);
    constexpr bool is_figure[] = {figure_like<Arguments>..., true};
    constexpr bool is_waiver[] = {std::convertible_to<Arguments, reasons>..., false};
    for (std::size_t i = 0; i < count; ++i) {
        if (!is_figure[i] && !(is_waiver[i] && i + 1 == count)) return false;
    }
    return true;
}
template <class Argument>
inline constexpr bool is_unit_unknown = false;
template <>
inline constexpr bool is_unit_unknown<any_figure> = true;
template <class First, class... Rest>
inline constexpr unit unit_of_sum = is_unit_unknown<First> || (is_unit_unknown<Rest> || ...) ? any_unit
                                                                                             : First::unit_of;

constexpr void take(any_figure* terms, std::size_t& count, reasons&, any_figure const& f) { terms[count++] = f; }
template <unit U>
constexpr void take(any_figure* terms, std::size_t& count, reasons&, figure<U> const& f) {
    terms[count++] = forget_unit(f);
}
constexpr void take(any_figure*, std::size_t&, reasons& waived, reasons given) { waived = given; }

/// A range of figures that lie one behind the other: an array, a vector, a span.
template <class T>
concept range_of_figures = requires(T const& range) {
    std::size(range);
    requires figure_like<std::remove_cvref_t<decltype(*std::data(range))>>;
};
/// The terms of a range, with their units as members.
template <class Figure>
struct terms_of_range {
    Figure const* first;
    constexpr any_figure operator[](std::size_t i) const { return forget_unit(first[i]); }
};
} // namespace compare_detail

/// What speaks against adding two figures. Unlike in a comparison, different counterparts are no obstacle, because one
/// adds over them; and besides `comparability`:
/// - `not_additive`: prices, ratios, ranks and growth in per cent have no sum; stocks, flows, rates, capacities,
/// extents,
///   durations, changes in amount, and shares of one whole have one;
/// - `stock_over_time`, `period`: stocks, rates and the rest need one period; flows one, or some that follow one
/// another
///   without gap; changes one, or some in a row, of which each begins where one ends; `overlap`: periods that share
///   days;
/// - `area`: where one area is inside the other, or of one area one counterpart inside the other, the sum would count
/// it
///   twice; over several periods and areas each area needs each period;
/// - `twice`: the same row, or the same indicator or part of a whole, of one area, counterpart and period.
///
/// Parts of one whole add, by the list of indicators that they are from. Where no indicator is stated, the caller
/// answers for two figures of one area, counterpart and period not being the same thing twice.
[[nodiscard]] constexpr reasons additivity(any_figure const& a, any_figure const& b) {
    any_figure const terms[] = {a, b};
    return compare_detail::obstacles_to_sum(terms, 2).found;
}

/// The sum of figures, in the unit of the first; what speaks against it (see `additivity`) is asked of all of them
/// together, so that their order does not matter: four quarters, in any order, are their year. `a + b + c` adds two by
/// two and may refuse what this takes. A waiver may stand last. Units in types that do not add do not compile. Raises
/// `not_comparable`, and `unit_mismatch`. Example: `sum(exports, imports)`, `sum(q1, q2, q3, q4)`.
template <figure_like First, class... Rest>
requires(compare_detail::are_terms_and_waiver<Rest...>())
    [[nodiscard]] constexpr auto sum(First const& first, Rest const&... rest) {
    constexpr unit in = compare_detail::unit_of_sum<First, Rest...>;
    if constexpr (!(compare_detail::check_sum_of_units<First, Rest>() && ...)) {
        return figure_in<in>{};
    } else {
        any_figure terms[1 + sizeof...(Rest)];
        std::size_t count = 0;
        reasons waived;
        compare_detail::take(terms, count, waived, first);
        (compare_detail::take(terms, count, waived, rest), ...);
        for (std::size_t i = 1; i < count; ++i) {
            if (compare_detail::figures_have_sum(terms[0].in(), terms[i].in())) continue;
            refused::figures_of_different_units("add", terms[0].in(), terms[i].in());
        }
        sum_obstacles const all = compare_detail::obstacles_to_sum(terms, count);
        reasons const open = all.found - waived;
        if (!open.empty()) {
            compare_detail::refusal_of(open)("add", open, terms[all.first], terms[all.second]);
        }
        return compare_detail::with_unit<in>(compare_detail::total(terms, count, all.found));
    }
}

/// The sum of a range of figures (an array, a vector, a span), as `sum(a, b, ...)`. Raises `domain_error` for none.
/// Example: `sum(quarters)` of a `std::vector<figure<units::USD>>`.
template <compare_detail::range_of_figures Range>
[[nodiscard]] constexpr auto sum(Range const& figures, reasons waived = {}) {
    using each = std::remove_cvref_t<decltype(*std::data(figures))>;
    std::size_t const count = std::size(figures);
    if (count == 0) refused::there_are_no_figures_to_add();
    compare_detail::terms_of_range<each> const terms{std::data(figures)};
    if constexpr (compare_detail::check_sum_of_units<each, each>()) {
        for (std::size_t i = 1; i < count; ++i) {
            if (compare_detail::figures_have_sum(terms[0].in(), terms[i].in())) continue;
            refused::figures_of_different_units("add", terms[0].in(), terms[i].in());
        }
        sum_obstacles const all = compare_detail::obstacles_to_sum(terms, count);
        reasons const open = all.found - waived;
        if (!open.empty()) {
            compare_detail::refusal_of(open)("add", open, terms[all.first], terms[all.second]);
        }
        return compare_detail::with_unit<each::unit_of>(compare_detail::total(terms, count, all.found));
    } else {
        return each{};
    }
}

namespace refused {
/// Raises `not_comparable`: the group has other members in the period than the figure is of.
[[noreturn]] inline void the_group_has_other_members(any_figure const& f, area const& group) {
    raise(not_comparable(text<400>("cannot name a figure of ")
                             .append(to_text(f.on.where).view())
                             .append(" after ")
                             .append(group.view())
                             .append(": that had other members in ")
                             .append(to_text(f.on.when).view())));
}
} // namespace refused

namespace compare_detail {
/// Whether the areas are exactly the members that the group had on the first and on the last day.
constexpr bool are_its_members(area_set const& areas, area const& group, period const& when) {
    for (serial_day const day : {when.first, is_bounded(when) ? when.past - 1 : when.first}) {
        int count = 0;
        for (area const& each : members(group, day)) {
            if (!areas.has(each)) return false;
            ++count;
        }
        areas.for_each([&count](area const&) { --count; });
        if (count != 0) return false;
    }
    return true;
}
} // namespace compare_detail

/// The sum of several areas as the figure of one: of a group that had exactly these members throughout the period, or
/// of an area of your own, for which the caller answers. Raises `not_comparable` for another group, and for a figure
/// without a period. Example: `named(sum(of_each_state), areas::central_asia)`.
template <figure_like F>
[[nodiscard]] constexpr F named(F f, area const& where) {
    any_figure const& given = forget_unit(f);
    bool const is_known = is_group(where);
    bool const is_dated = given.on.when.kind != period_kind::none;
    bool const fits = !is_known ? !is_country(where) || given.on.where == area_set(where)
                                : is_dated && compare_detail::are_its_members(given.on.where, where, given.on.when);
    if (!fits || given.on.mixed.has(reason::area)) refused::the_group_has_other_members(given, where);
    f.on.where = where;
    return f;
}

/// The sum of two, as `sum` without a waiver. Units that differ, also in the price basis of money, do not compile.
/// Raises as `sum`.
template <figure_like A, figure_like B>
requires(compare_detail::figures_add<A, B>) [[nodiscard]] constexpr auto operator+(A const& a, B const& b) {
    constexpr unit in = compare_detail::unit_of_sum<A, B>;
    any_figure const terms[] = {forget_unit(a), forget_unit(b)};
    if (!compare_detail::figures_have_sum(terms[0].in(), terms[1].in())) {
        refused::figures_of_different_units("add", terms[0].in(), terms[1].in());
    }
    reasons const open = compare_detail::obstacles_to_sum(terms, 2).found;
    if (!open.empty()) compare_detail::refusal_of(open)("add", open, terms[0], terms[1]);
    return compare_detail::with_unit<in>(compare_detail::total(terms, 2, {}));
}

} // namespace almanac::inline v0
