// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What speaks against adding figures up: each pair of them, and all of them together.
#pragma once

#include <almanac/compare/figures/said_of.hpp>
#include <almanac/compare/figures/unit_rules.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// What speaks against a sum, and the first two figures between which it does.
/// Example: `sum_obstacles{}.found.empty()`.
struct sum_obstacles {
    reasons found{};        ///< what speaks against the sum; empty where nothing does
    std::size_t first = 0;  ///< the place of the one figure among the summands
    std::size_t second = 0; ///< the place of the other
};

namespace compare_detail {

/// Where a term of a sum stands: the same term twice is the same area, counterpart, part and period.
constexpr bool same_place(basis const& a, basis const& b) {
    return a.where == b.where && a.counterpart == b.counterpart && a.by == b.by;
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
    if (f.on.what.as == measured_as::multiple || f.on.what.as == measured_as::rank) return false;
    if (f.in().kind == measure::proportion) return is_share_of_a_whole(f);
    return is_additive(nature_of(f)) || f.on.kind == nature::unstated || is_change_in_amount(f);
}
/// What speaks against two terms whatever their places and times.
constexpr reasons against_terms(any_figure const& a, any_figure const& b) {
    reasons const time = other_period | reason::base_period;
    reasons found = comparability(a, b) - time;
    if (!axis_of_parts(a.on, b.on).empty() && a.on.parts_on.empty() && b.on.parts_on.empty()) {
        found = found - reasons(reason::breakdown);
    }
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
    return a.on.what == b.on.what || (as_parts(a.on.what).which_parts & as_parts(b.on.what).which_parts) != 0;
}
constexpr reasons against_places(any_figure const& a, any_figure const& b) {
    period const& when = is_undated(a) ? b.on.when : a.on.when;
    if (!(a.on.where == b.on.where)) return areas_overlap(a.on.where, b.on.where, when) ? reason::area : reasons{};
    if (a.on.counterpart == b.on.counterpart) {
        if (have_nested_codes(a.on.by, b.on.by)) return reason::twice;
        return !are_disjoint(a.on.by, b.on.by) && is_the_same_twice(a, b) ? reason::twice : reasons{};
    }
    // Without a counterpart it is with all, so that what is with one counts twice.
    bool const one_is_of_all = a.on.counterpart.empty() || b.on.counterpart.empty();
    if (one_is_of_all && !is_mixed(a, b, reason::counterpart)) return reason::area;
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
    std::size_t places = 0; ///< different areas, counterparts and parts together
    std::size_t times = 0;  ///< different periods
    std::size_t areas = 0;  ///< different areas
    std::size_t partners = 0;
    std::size_t parts = 0;  ///< different breakdowns
    std::size_t starts = 0; ///< periods that no other one ends at
};
/// Lists of terms, here and in what follows, are handed over as a pointer or a small view: arrays of any size are one
/// list.
template <class List>
constexpr layout_of_terms layout_of(List terms, std::size_t count) {
    layout_of_terms out;
    for (std::size_t i = 0; i < count; ++i) {
        bool new_place = true, new_time = true, new_area = true, new_partner = true, new_part = true, follows = false;
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
            new_part = new_part && !(here.by == other.by);
        }
        out.places += new_place ? 1u : 0u;
        out.areas += new_area ? 1u : 0u;
        out.partners += new_partner ? 1u : 0u;
        out.parts += new_part ? 1u : 0u;
        out.times += new_time ? 1u : 0u;
        out.starts += new_time && !follows ? 1u : 0u;
    }
    return out;
}
/// Whether each place has each time equally often, so that the sum can be said of all places and the whole time.
template <class List>
constexpr bool is_full(List terms, std::size_t count, layout_of_terms const& all) {
    if (all.places != all.areas * all.partners * all.parts || count % (all.places * all.times) != 0) return false;
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

/// The parts of one whole that an indicator or a share of one is of, a bit each; 0 where it is no part.
constexpr std::uint32_t parts_of(measured const& what) {
    return as_parts(what.as == measured_as::share && what.is_stated() ? measured(*what.of) : what).which_parts;
}
/// The first term of an area, counterpart and period of which there are other parts of the whole than of those of the
/// first term; 0 where there are the same of all.
template <class List>
constexpr std::size_t first_of_other_parts(List terms, std::size_t count) {
    std::uint32_t of_first = 0;
    for (std::size_t i = 0; i < count; ++i) {
        std::uint32_t here = 0;
        for (std::size_t j = 0; j < count; ++j) {
            bool const is_here = same_place(terms[i].on, terms[j].on) && same_time(terms[i].on, terms[j].on);
            if (is_here) here |= parts_of(terms[j].on.what);
        }
        if (i == 0) of_first = here;
        if (here != of_first) return i;
    }
    return 0;
}

constexpr void note(sum_obstacles& all, reasons found, std::size_t i, std::size_t j) {
    if (found.empty()) return;
    if (all.found.empty()) {
        all.first = i;
        all.second = j;
    }
    all.found = all.found | found;
}

/// Whether one leaves open what another says, so that a third may contradict that without contradicting the first.
constexpr bool leaves_open(basis const& one, basis const& another) {
    bool const value = one.valued == valuation::unstated && another.valued != valuation::unstated;
    bool const form = one.what == measured() && another.what.as != measured_as::level;
    return value || form;
}
/// What speaks against any two of the terms. All pairs are asked only where the first term does not speak for all.
template <class List, class Against>
constexpr void note_pairs(sum_obstacles& all, List terms, std::size_t count, Against const& against) {
    bool speaks_for_all = true;
    for (std::size_t j = 1; j < count; ++j) {
        note(all, against(terms[0], terms[j]), 0, j);
        speaks_for_all = speaks_for_all && all.found.empty() && !leaves_open(terms[0].on, terms[j].on);
    }
    for (std::size_t j = 2; j < count && !speaks_for_all; ++j) {
        for (std::size_t i = 1; i < j; ++i) note(all, against(terms[i], terms[j]), i, j);
    }
}
/// What speaks against the sum of all terms, looked at as a set: the order does not matter.
template <class List>
constexpr sum_obstacles obstacles_to_sum(List terms, std::size_t count) {
    sum_obstacles all;
    note_pairs(all, terms, count, against_terms);
    bool const have_times = !all.found.has(reason::period_unknown) && !all.found.has(reason::period);
    bool differ_in_time = false;
    bool differ_in_part = false;
    bool differ_in_what = false;
    sum_obstacles beside; // of one place and time, which in each period have to be as many
    std::string_view axis;
    for (std::size_t j = 1; j < count; ++j) {
        for (std::size_t i = 0; i < j; ++i) {
            bool const are_alike = terms[i].on.what == terms[j].on.what;
            differ_in_what = differ_in_what || !are_alike;
            if (!have_times || same_time(terms[i].on, terms[j].on)) {
                note(all, against_places(terms[i], terms[j]), i, j);
                if (same_place(terms[i].on, terms[j].on)) {
                    note(beside, are_alike ? reason::twice : reason::indicator, i, j);
                }
            } else {
                differ_in_time = true;
                note(all, against_times(terms[i], terms[j]) | against_vintages(terms[i], terms[j]), i, j);
            }
        }
    }
    // The parts of a whole are there of each area, counterpart and period.
    if (differ_in_what && !all.found.has(reason::indicator)) {
        std::size_t const other = first_of_other_parts(terms, count);
        if (other > 0) note(all, reason::indicator, 0, other);
    }
    // Parts differ on one axis, the same one for all, and each is there of each area and period.
    for (std::size_t j = 1; j < count; ++j) {
        if (terms[0].on.by == terms[j].on.by) continue;
        differ_in_part = true;
        std::string_view const here = axis_of_parts(terms[0].on, terms[j].on);
        if (!axis.empty() && here != axis) note(all, reason::breakdown, 0, j);
        axis = here;
    }
    bool const no_times = all.found.has(reason::overlap) || all.found.has(reason::stock_over_time);
    if ((!differ_in_time && !differ_in_part) || no_times) return all;
    layout_of_terms const shape = layout_of(terms, count);
    if (differ_in_part && !is_full(terms, count, shape)) note(all, reason::breakdown, 0, 1);
    if (!differ_in_time) return all;
    if (!beside.found.empty() && !is_full(terms, count, shape)) note(all, beside.found, beside.first, beside.second);
    if (shape.starts > 1) note(all, reason::period, 0, 1);
    if (shape.areas > 1 && !is_full(terms, count, shape)) note(all, reason::area, 0, 1);
    if (shape.partners > 1 && !is_full(terms, count, shape)) note(all, reason::counterpart, 0, 1);
    return all;
}

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
///   it twice; without a counterpart a figure is with all, as in a share of exports; over several periods and areas
///   each area needs each period;
/// - `vintage`: over several periods, of other editions of the data, or of one only where both state none;
/// - `twice`: the same row, or the same indicator or part of a whole, of one area, counterpart and period; a code of
///   products beside one that holds it (see `have_nested_codes`); over several periods figures that are alike in some
///   of them, such as a year that stands twice in a file.
///
/// Parts of one whole add, by the list of indicators that they are from, and so do parts that differ on one axis of
/// their breakdown (`breakdown` for others). Over areas, counterparts and periods the same parts are there of each:
/// exports of one year and imports of the next are a part of no year's trade (`indicator`). Multiples and ranks have no
/// sum. Where no indicator is stated, the caller answers for two figures of one area, counterpart and period not being
/// the same thing twice, and shows it by adding them first where other periods have one: `sum(a + b, next_year)`.
/// Example: `additivity(exports, imports).empty()`.
[[nodiscard]] constexpr reasons additivity(any_figure const& a, any_figure const& b) {
    any_figure const terms[] = {a, b};
    return compare_detail::obstacles_to_sum(terms, 2).found;
}

} // namespace almanac::inline v0
