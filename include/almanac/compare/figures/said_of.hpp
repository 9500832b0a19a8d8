// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What a computed figure is said of: the table that all operations of figures follow, and nothing else.
///
/// | operation               | period             | nature    | what is measured          | areas, counterpart       |
/// |-------------------------|--------------------|-----------|---------------------------|--------------------------|
/// | sum within a period     | the same           | the same  | the same; of parts of one | all of them              |
/// |                         |                    |           | whole the parts, or the   |                          |
/// |                         |                    |           | whole when all are there  |                          |
/// | sum over periods        | from first to last | flow      | the same                  | the same, or all of each |
/// | sum of changes in a row | last, against first| change    | the same                  | the same                 |
/// | gap                     | the same           | the same  | gap of it, or of exports  | the same, else mixed     |
/// |                         |                    |           | and imports               |                          |
/// | change, growth          | the later, against | change    | change, growth of it      | the same                 |
/// |                         | the earlier        |           |                           |                          |
/// | ratio                   | the same           | ratio     | ratio of the two          | the same, else mixed     |
/// | share                   | the same           | ratio     | share of the part in the  | those of the part; the   |
/// |                         |                    |           | whole                     | whole's are kept         |
/// | part of a share         | the same           | the       | the part                  | those of the share       |
/// |                         |                    | whole's   |                           |                          |
/// | whole of a part         | the same           | the       | the share's whole         | the share's whole; with  |
/// |                         |                    | part's    |                           | a counterpart mixed      |
/// | rest of a whole         | the same           | the same  | the other parts           | the same, else mixed     |
/// | contribution            | the later, against | change    | share of the part in the  | the same                 |
/// |                         | the earlier        |           | whole                     |                          |
/// | balance ratio           | the same           | ratio     | mixed                     | all of them              |
/// | per                     | the flow's         | ratio     | one for one of the other  | the same                 |
/// | times a number          | the same           | the same  | the same                  | the same                 |
/// | by a quantity           | the same           | ratio     | mixed                     | the same                 |
/// | rate over a period      | that period        | flow      | the same                  | the same                 |
/// | rate of a flow          | the same           | rate      | the same                  | the same                 |
/// | weighted mean           | the same           | the same  | the same                  | all of them              |
/// | mean over periods       | from first to last | the same  | the same                  | the same                 |
/// | projection              | moved on           | the same  | the same                  | the same                 |
/// | grown by, base of       | the step's, the    | the same  | the same                  | the same                 |
/// |                         | one it is against  |           |                           |                          |
/// | chained growth          | the later, against | change    | growth of it              | the same                 |
/// |                         | the first          |           |                           |                          |
/// | real growth             | the same           | change    | mixed                     | the nominal's            |
/// | shortfall               | the target's,      | change    | change of it              | the same                 |
/// |                         | against now        |           |                           |                          |
/// | progress                | now, against the   | ratio     | change of it              | the same                 |
/// |                         | baseline           |           |                           |                          |
/// | time to catch up        | the same           | duration  | mixed                     | the same, else mixed     |
/// | conversion, deflation   | the same           | the same  | the same                  | the same                 |
///
/// A breakdown goes with what is measured: the same; of a sum of parts that differ on one axis the rest of it, and the
/// axis; of a share and of a part those of the part; of one for one of the other those of the narrower.
///
/// So does the edition: the same, else mixed, which speaks against a change over time and against nothing else. Of
/// trade the valuation is the same, that of the one that says it, or mixed.
///
/// Of the rest every result carries: of the assertions the weaker one, the status flags of all, what was waived on the
/// way, and whether a period was inferred. "The same" means: refused unless it is, and mixed where that was waived.
/// What is carried does not depend on the order or the grouping of operands that are joined (commutative, associative).
/// Source of that demand: VTL 2.1, attribute propagation; of the natures: SNA 2008, 2.25 and 3.4 to 3.8.
#pragma once

#include <almanac/calendar/relation.hpp>
#include <almanac/indicator/figure.hpp>

namespace almanac::inline v0 {

namespace compare_detail {

constexpr reasons without(reasons set, reason r) { return set - reasons(r); }

/// The basis, where another operand counts only by how it is known.
constexpr basis spread_over(basis on, basis const& other) {
    on.asserted = weaker(on.asserted, other.asserted);
    on.status = on.status | other.status;
    on.inferred = on.inferred || other.inferred;
    on.waived = on.waived | other.waived;
    return on;
}
/// One name for two periods of the same days: the plainer kind, a year rather than a span of months.
constexpr period plainer(period const& p, period const& q) {
    if (p.kind != q.kind) return p.kind < q.kind ? p : q;
    if (p.part != q.part) return p.part < q.part ? p : q;
    return p;
}
/// Keeps what two fields have in common; where they differ, the field is mixed.
template <class Field>
constexpr void keep_common(basis& out, Field basis::*field, basis const& a, basis const& b, reason name) {
    if (!out.mixed.has(name) && a.*field == b.*field) {
        out.*field = a.*field;
    } else {
        out.mixed.add(name);
    }
}
constexpr void keep_common_period(basis& out, period basis::*field, basis const& a, basis const& b, reason name) {
    if (!out.mixed.has(name) && same_days(a.*field, b.*field)) {
        out.*field = plainer(a.*field, b.*field);
    } else {
        out.mixed.add(name);
    }
}
/// The breakdown, and of a sum of parts the axis on which it has several.
constexpr void set_mixed_parts(basis& out) {
    out.mixed.add(reason::breakdown);
    out.by = {};
    out.parts_on = {};
}
constexpr void keep_common_parts(basis& out, basis const& a, basis const& b) {
    if (!out.mixed.has(reason::breakdown) && a.by == b.by && a.parts_on == b.parts_on) {
        out.by = a.by;
        out.parts_on = a.parts_on;
    } else {
        set_mixed_parts(out);
    }
}
/// The whole of a share: where it is, and which breakdown it has.
constexpr void keep_common_whole(basis& out, basis const& a, basis const& b) {
    if (!out.mixed.has(reason::whole) && a.whole == b.whole && a.whole_axes == b.whole_axes) {
        out.whole = a.whole;
        out.whole_axes = a.whole_axes;
    } else {
        out.mixed.add(reason::whole);
    }
}
/// The areas of both, of a sum.
constexpr void unite_areas(basis& out, area_set basis::*field, basis const& a, basis const& b, reason name) {
    if (!out.mixed.has(name) && can_unite(a.*field, b.*field)) {
        out.*field = unite(a.*field, b.*field);
    } else {
        out.mixed.add(name);
        out.*field = {};
    }
}
/// What does not depend on the operation.
constexpr basis spread(basis const& a, basis const& b) {
    basis out;
    out.asserted = weaker(a.asserted, b.asserted);
    out.status = a.status | b.status;
    out.inferred = a.inferred || b.inferred;
    out.waived = a.waived | b.waived;
    return out;
}
constexpr void keep_common_adjustment(basis& out, basis const& a, basis const& b) {
    if (out.mixed.has(reason::adjustment) || !are_adjusted_alike(a.adjusted, b.adjusted)) {
        out.mixed.add(reason::adjustment);
    } else {
        out.adjusted = a.adjusted == b.adjusted ? a.adjusted : adjustment::unstated;
    }
}
/// What a valuation says where only one has it; mixed where they contradict each other.
constexpr void keep_common_valuation(basis& out, basis const& a, basis const& b) {
    bool const both_say = a.valued != valuation::unstated && b.valued != valuation::unstated;
    if (both_say && a.valued != b.valued) out.mixed.add(reason::valuation);
    if (!out.mixed.has(reason::valuation)) out.valued = a.valued == valuation::unstated ? b.valued : a.valued;
}
} // namespace compare_detail

/// What two figures have in common: each field that they agree in, and mixed where they do not.
/// Example: `in_common(india.on, pakistan.on).when == year(2024)`.
[[nodiscard]] constexpr basis in_common(basis const& a, basis const& b) {
    basis out = compare_detail::spread(a, b);
    out.mixed = a.mixed | b.mixed;
    compare_detail::keep_common_period(out, &basis::when, a, b, reason::period);
    compare_detail::keep_common(out, &basis::kind, a, b, reason::nature);
    compare_detail::keep_common_adjustment(out, a, b);
    compare_detail::keep_common_valuation(out, a, b);
    compare_detail::keep_common_period(out, &basis::vintage, a, b, reason::vintage);
    compare_detail::keep_common(out, &basis::where, a, b, reason::area);
    compare_detail::keep_common(out, &basis::counterpart, a, b, reason::counterpart);
    compare_detail::keep_common(out, &basis::what, a, b, reason::indicator);
    compare_detail::keep_common_parts(out, a, b);
    compare_detail::keep_common_period(out, &basis::against, a, b, reason::base_period);
    compare_detail::keep_common_whole(out, a, b);
    return out;
}

namespace compare_detail {

/// The field is what the operation makes it, whatever it was.
constexpr void set_kind(basis& out, nature kind) {
    out.kind = kind;
    out.mixed = without(out.mixed, reason::nature);
}
/// Of two indicators a third thing; of two unstated ones an unstated one; mixed where that cannot be said.
constexpr void set_quotient(basis& out, basis const& a, basis const& b, measured_as as) {
    reasons const mixed = a.mixed | b.mixed;
    bool const are_levels = a.what.as == measured_as::level && b.what.as == measured_as::level;
    bool const are_alike = a.what.is_stated() == b.what.is_stated();
    out.what = {};
    if (mixed.has(reason::indicator) || !are_alike || (a.what.is_stated() && !are_levels)) {
        out.mixed.add(reason::indicator);
    } else {
        out.mixed = without(out.mixed, reason::indicator);
        out.what = {a.what.of, b.what.of, as};
    }
}
/// Of one indicator something else.
constexpr void set_form(basis& out, measured_as as) {
    if (out.mixed.has(reason::indicator)) return;
    if (out.what.is_stated() && out.what.as != measured_as::level) {
        out.what = {};
        out.mixed.add(reason::indicator);
    } else {
        out.what.as = as;
    }
}
constexpr void set_base(basis& out, period const& against) {
    out.against = against;
    out.mixed = without(out.mixed, reason::base_period);
}

/// The narrower of two breakdowns of which one has all values of the other.
constexpr void set_narrower_parts(basis& out, basis const& a, basis const& b) {
    bool const is_known = !(a.mixed | b.mixed).has(reason::breakdown);
    bool const a_holds = is_known && (a.by == b.by ? a.parts_on == b.parts_on || b.parts_on.empty()
                                                   : is_narrower(a.by, b.by) && b.parts_on.empty());
    bool const b_holds = is_known && !a_holds && a.parts_on.empty() && (a.by == b.by || is_narrower(b.by, a.by));
    out.mixed = without(out.mixed, reason::breakdown);
    if (!a_holds && !b_holds) return set_mixed_parts(out);
    out.by = a_holds ? a.by : b.by;
    out.parts_on = a_holds ? a.parts_on : b.parts_on;
}
/// The breakdown is one operand's.
constexpr void take_parts(basis& out, basis const& of) {
    out.by = of.by;
    out.parts_on = of.parts_on;
    out.mixed = without(out.mixed, reason::breakdown) | (of.mixed & reasons(reason::breakdown));
}
/// Which values of the part's breakdown the whole has too, one bit each.
constexpr std::int8_t axes_of_whole(breakdown_set const& part, breakdown_set const& whole) {
    int bits = 0;
    for (int i = 0; i < part.size(); ++i) {
        if (whole.on(part.axes[i].axis) == part.axes[i].value) bits |= 1 << i;
    }
    return static_cast<std::int8_t>(bits);
}

constexpr basis basis_of_gap(basis const& a, basis const& b) {
    basis out = in_common(a, b);
    if (indicator_detail::are_two_ways(a.what, b.what)) {
        set_quotient(out, a, b, measured_as::gap);
    } else {
        set_form(out, measured_as::gap);
    }
    return out;
}
constexpr basis basis_of_ratio(basis const& a, basis const& b) {
    basis out = in_common(a, b);
    set_kind(out, nature::ratio);
    set_quotient(out, a, b, measured_as::ratio);
    set_base(out, no_period());
    return out;
}
constexpr basis basis_of_share(basis const& part, basis const& whole) {
    basis out = in_common(part, whole);
    set_kind(out, nature::ratio);
    set_quotient(out, part, whole, measured_as::share);
    set_base(out, no_period());
    out.where = part.where;
    out.counterpart = part.counterpart;
    out.whole = whole.where;
    take_parts(out, part);
    out.whole_axes = axes_of_whole(part.by, whole.by);
    out.mixed = out.mixed - (reasons(reason::area) | reason::counterpart | reason::whole);
    out.mixed = out.mixed | (part.mixed & (reasons(reason::area) | reason::counterpart));
    if (whole.mixed.has(reason::area) || whole.mixed.has(reason::breakdown)) out.mixed.add(reason::whole);
    return out;
}
/// What the share is a share of, as far as that share says it; the number is that of the whole times the share.
constexpr basis basis_of_part(basis const& share, basis const& whole) {
    basis out = in_common(share, whole);
    set_kind(out, whole.kind);
    if (whole.mixed.has(reason::nature)) out.mixed.add(reason::nature);
    out.what = share.what.is_stated() ? measured(*share.what.of) : measured{};
    out.mixed = without(out.mixed, reason::indicator) | (share.mixed & reasons(reason::indicator));
    out.against = whole.against;
    out.where = share.where;
    out.counterpart = share.counterpart;
    out.whole = {};
    out.whole_axes = -1;
    take_parts(out, share);
    out.mixed = out.mixed - (reasons(reason::area) | reason::counterpart | reason::whole | reason::base_period);
    out.mixed = out.mixed | (share.mixed & (reasons(reason::area) | reason::counterpart));
    return out;
}
constexpr basis basis_of_per(basis const& a, basis const& b) {
    basis out = in_common(a, b);
    set_kind(out, nature::ratio);
    set_quotient(out, a, b, measured_as::per);
    set_base(out, no_period());
    set_narrower_parts(out, a, b);
    bool const have_periods = a.when.kind != period_kind::none && b.when.kind != period_kind::none;
    if (!have_periods || ((a.mixed | b.mixed).has(reason::period))) return out;
    // A stock at a moment for one of a flow: the period is the flow's.
    period const* const wider = contains(a.when, b.when) ? &a.when : contains(b.when, a.when) ? &b.when : nullptr;
    if (wider == nullptr) return out;
    out.when = same_days(a.when, b.when) ? plainer(a.when, b.when) : *wider;
    out.mixed = without(out.mixed, reason::period);
    return out;
}
constexpr basis basis_of_change(basis const& before, basis const& after, measured_as as) {
    basis out = in_common(before, after);
    set_kind(out, nature::change);
    set_form(out, as);
    out.when = after.when;
    set_base(out, before.when);
    out.mixed = without(out.mixed, reason::period);
    if (before.mixed.has(reason::period)) out.mixed.add(reason::base_period);
    if (after.mixed.has(reason::period)) out.mixed.add(reason::period);
    return out;
}
constexpr basis basis_of_quotient_by_quantity(basis out) {
    set_kind(out, nature::ratio);
    set_base(out, no_period());
    if (out.what.is_stated()) {
        out.what = {};
        out.mixed.add(reason::indicator);
    }
    return out;
}

/// An indicator as one of the parts of its whole.
constexpr measured as_parts(measured const& what) {
    if (what.as != measured_as::level || !what.is_stated() || !indicator_detail::leads_somewhere(what.of->part_of))
        return what;
    return {what.of->part_of, what.of, measured_as::parts, std::uint32_t{1} << what.of->part};
}
/// Whether all parts of a whole are there.
constexpr bool are_all_parts(measured const& what) {
    int const count = what.as == measured_as::parts && indicator_detail::leads_somewhere(what.by) ? what.by->parts : 0;
    return count > 0 && what.which_parts == (count == 32 ? ~std::uint32_t{0} : (std::uint32_t{1} << count) - 1);
}
/// Parts of one whole: different ones, or some of them.
constexpr bool are_parts_of_one(measured const& a, measured const& b) {
    measured const left = as_parts(a);
    measured const right = as_parts(b);
    return left.as == measured_as::parts && right.as == measured_as::parts &&
           indicator_detail::same_code(left.of, right.of) && left.which_parts != right.which_parts;
}
constexpr void join_indicators(basis& out, basis const& a, basis const& b) {
    if (out.mixed.has(reason::indicator)) return;
    if (a.what == b.what) {
        out.what = a.what;
    } else if (are_parts_of_one(a.what, b.what)) {
        measured const left = as_parts(a.what);
        out.what = {left.of, left.by, measured_as::parts, left.which_parts | as_parts(b.what).which_parts};
    } else {
        out.mixed.add(reason::indicator);
    }
}

/// A breakdown without its value on an axis.
constexpr breakdown_set without_axis(breakdown_set const& by, std::string_view axis) {
    breakdown_set out;
    int count = 0;
    for (breakdown const& each : by) {
        if (each.axis != axis) out.axes[count++] = each;
    }
    return out;
}
/// The one axis on which two differ, so that they are parts of what they share; empty where there is none.
constexpr std::string_view axis_of_parts(basis const& a, basis const& b) {
    if (!a.parts_on.empty() && !b.parts_on.empty()) return {};
    if (!a.parts_on.empty() || !b.parts_on.empty()) {
        basis const& sum = a.parts_on.empty() ? b : a;
        basis const& one = a.parts_on.empty() ? a : b;
        bool const is_one_more = !one.by.on(sum.parts_on).empty() && without_axis(one.by, sum.parts_on) == sum.by;
        return is_one_more ? sum.parts_on : std::string_view();
    }
    for (breakdown const& each : a.by) {
        std::string_view const other = b.by.on(each.axis);
        if (other.empty() || other == each.value) continue;
        return without_axis(a.by, each.axis) == without_axis(b.by, each.axis) ? each.axis : std::string_view();
    }
    return {};
}
/// Of a sum of parts that differ on one axis: what they share, and the axis.
constexpr void join_parts(basis& out, basis const& a, basis const& b) {
    std::string_view const axis = axis_of_parts(a, b);
    if (out.mixed.has(reason::breakdown) || axis.empty()) return keep_common_parts(out, a, b);
    out.by = without_axis(a.by, axis);
    out.parts_on = axis;
}
constexpr bool is_pair_in_a_row(basis const& earlier, basis const& later) {
    return later.against.kind != period_kind::none && same_days(earlier.when, later.against);
}
/// The period of a sum: the same one, or of flows that follow one another all of it, or of changes in a row from the
/// first to the last.
constexpr void join_periods(basis& out, basis const& a, basis const& b) {
    bool const are_changes = a.kind == nature::change && b.kind == nature::change;
    bool const have_periods = a.when.kind != period_kind::none && b.when.kind != period_kind::none;
    bool const are_mixed = out.mixed.has(reason::period) || out.mixed.has(reason::base_period);
    if (!are_mixed && are_changes && have_periods && !same_days(a.when, b.when)) {
        bool const a_is_first = is_pair_in_a_row(a, b);
        if (a_is_first || is_pair_in_a_row(b, a)) {
            out.when = a_is_first ? b.when : a.when;
            out.against = a_is_first ? a.against : b.against;
            return;
        }
    }
    bool const follow =
        !are_mixed && have_periods && adds_over_time(a.kind) && a.kind == b.kind && abuts(a.when, b.when);
    if (follow) {
        out.when = hull(a.when, b.when);
    } else {
        keep_common_period(out, &basis::when, a, b, reason::period);
    }
    keep_common_period(out, &basis::against, a, b, reason::base_period);
}
/// Of a sum of two.
constexpr basis basis_of_sum(basis const& a, basis const& b) {
    basis out = spread(a, b);
    out.mixed = a.mixed | b.mixed;
    join_periods(out, a, b);
    keep_common(out, &basis::kind, a, b, reason::nature);
    keep_common_whole(out, a, b);
    keep_common_adjustment(out, a, b);
    keep_common_valuation(out, a, b);
    keep_common_period(out, &basis::vintage, a, b, reason::vintage);
    join_parts(out, a, b);
    unite_areas(out, &basis::where, a, b, reason::area);
    unite_areas(out, &basis::counterpart, a, b, reason::counterpart);
    join_indicators(out, a, b);
    return out;
}

// The direction of a computed figure: "over 700" and 12 together are over 712.

/// Over and at least push one way, under and at most the other; both together leave the figure between.
constexpr int push_of(qualifier q) {
    switch (q) {
    case qualifier::at_least: return 1;
    case qualifier::over: return 2;
    case qualifier::at_most: return -1;
    case qualifier::under: return -2;
    default: return 0;
    }
}
constexpr qualifier qualifier_of(int push) {
    constexpr qualifier all[] = {qualifier::under, qualifier::at_most, qualifier::plain, qualifier::at_least,
                                 qualifier::over};
    return all[push + 2];
}
constexpr qualifier joined(qualifier a, qualifier b) {
    if (a == qualifier::between || b == qualifier::between) return qualifier::between;
    int const left = push_of(a);
    int const right = push_of(b);
    if (left * right < 0) return qualifier::between;
    int const stronger = left * left > right * right ? left : right;
    return qualifier_of(stronger);
}
/// Of what is subtracted, divided by, or multiplied by a negative number.
constexpr qualifier flipped(qualifier q) { return q == qualifier::between ? q : qualifier_of(-push_of(q)); }

} // namespace compare_detail

} // namespace almanac::inline v0
