// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Parts and wholes: the part that a share makes of a whole, the whole that it is a share of, what is left.
#pragma once

#include <almanac/compare/figures/arithmetic.hpp>
#include <almanac/compare/figures/growth.hpp>
#include <almanac/compare/figures/sum.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// What speaks against taking a share of this whole: another period; that the share is of another thing (`whole`), or
/// of the thing in another area, or towards a counterpart outside the whole's; and what speaks against either. A share
/// that says nothing of its whole is taken of any whole of its area. Example: `comparability_of_share(their_share,
/// exports)`.
[[nodiscard]] constexpr reasons comparability_of_share(any_figure const& share, any_figure const& whole) {
    reasons found = compare_detail::against_periods(share, whole) | compare_detail::against_either(share, whole);
    if (is_factual(share.on.asserted) != is_factual(whole.on.asserted)) found.add(reason::assertion);
    if (whole.on.kind == nature::unstated) found.add(reason::nature_unknown);
    if (!is_additive(nature_of(whole)) && whole.on.kind != nature::unstated) found.add(reason::not_additive);
    measured const& what = share.on.what;
    bool const of_another = indicator_detail::leads_somewhere(what.by) && whole.on.what.is_stated() &&
                            !(measured(*what.by) == whole.on.what);
    area_set const& place = share.on.whole.empty() ? share.on.where : share.on.whole;
    // The whole's breakdown is one of the share's; which, a computed share remembers.
    bool const is_inside = share.on.by == whole.on.by || is_narrower(share.on.by, whole.on.by);
    std::int8_t const axes = compare_detail::axes_of_whole(share.on.by, whole.on.by);
    bool const has_its_axes = share.on.whole_axes < 0 || share.on.whole_axes == axes;
    bool const of_other_parts = !is_inside || !has_its_axes || !whole.on.parts_on.empty();
    if (whole.on.mixed.has(reason::breakdown) || of_other_parts) found.add(reason::breakdown);
    bool const elsewhere = !place.empty() && !whole.on.where.empty() && !(place == whole.on.where);
    bool const is_mixed = share.on.mixed.has(reason::whole) || whole.on.mixed.has(reason::area) ||
                          compare_detail::is_mixed(share, whole, reason::indicator);
    if (of_another || elsewhere || is_mixed) found.add(reason::whole);
    // Of the whole's counterpart a share says that its own is inside.
    period const& when = compare_detail::is_undated(whole) ? share.on.when : whole.on.when;
    bool const with_another =
        !share.on.counterpart.empty() && !areas_inside(share.on.counterpart, whole.on.counterpart, when);
    if (compare_detail::is_mixed(share, whole, reason::counterpart) || with_another) found.add(reason::counterpart);
    return found;
}

/// The part that a share makes of a whole, in the whole's unit: 21 % of Pakistan's exports. Raises `not_comparable`
/// (see `comparability_of_share`), and `unit_mismatch` for a share that is not in per cent.
/// Example: `part(their_share, exports)`.
template <class Share, figure_like Whole>
requires compare_detail::may_be_in_percent<Share>
[[nodiscard]] constexpr auto part(Share const& share, Whole const& whole, reasons waived = {}) {
    constexpr unit in = compare_detail::known_or_any<Share::unit_of, Whole::unit_of>(Whole::unit_of);
    any_figure const& left = forget_unit(share);
    any_figure const& right = forget_unit(whole);
    if (!(left.in() == units::percent)) refused::a_share_is_in_percent(left.in());
    reasons const found = comparability_of_share(left, right);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the part of", open, left, right);
    basis const on = compare_detail::basis_of_part(left.on, right.on);
    any_figure out = compare_detail::product(left, right, on, found, right.in());
    out.value = times_power_of_ten(out.value, -2);
    out.range = out.range * exactly(decimal(1, -2));
    return compare_detail::with_unit<in>(out);
}
// clang-format off
template <figure_like Share, figure_like Whole, class Why = compare_detail::why_no_percent<Share>> requires(!compare_detail::may_be_in_percent<Share>)
Whole part(Share const&, Whole const&, reasons = {}) = delete; // almanac: a share is in per cent; Why says what this is in
// clang-format on

namespace compare_detail {
/// The breakdown of a share's whole, as far as it is known.
constexpr void set_parts_of_whole(basis& out, basis const& share) {
    out.parts_on = {};
    out.by = {};
    if (share.whole_axes < 0 && !share.by.empty()) return set_mixed_parts(out);
    int count = 0;
    for (int i = 0; i < share.by.size(); ++i) {
        if ((share.whole_axes >> i & 1) != 0) out.by.axes[count++] = share.by.axes[i];
    }
}
constexpr basis basis_of_whole(basis const& part, basis const& share) {
    basis out = in_common(part, share);
    set_kind(out, part.kind);
    if (part.mixed.has(reason::nature)) out.mixed.add(reason::nature);
    out.what = indicator_detail::leads_somewhere(share.what.by) ? measured(*share.what.by) : measured{};
    out.mixed = without(out.mixed, reason::indicator) | (share.mixed & reasons(reason::indicator));
    out.against = part.against;
    out.where = share.whole.empty() ? share.where : share.whole;
    // A share has its part's counterpart, and does not say which the whole has.
    if (!out.counterpart.empty()) out.mixed.add(reason::counterpart);
    out.counterpart = {};
    out.whole = {};
    out.whole_axes = -1;
    out.mixed = out.mixed - (reasons(reason::area) | reason::whole | reason::base_period | reason::breakdown);
    if (share.mixed.has(reason::whole)) out.mixed.add(reason::area);
    set_parts_of_whole(out, share);
    return out;
}
} // namespace compare_detail

/// What speaks against a share being the one that this part has in its whole: another period; that the share is of
/// another thing (`indicator`), in another area, towards another counterpart, or of another part (`breakdown`); and
/// what speaks against either. Example: `comparability_with_share(exports_to_uzbekistan, their_share)`.
[[nodiscard]] constexpr reasons comparability_with_share(any_figure const& part, any_figure const& share) {
    reasons found = compare_detail::against_periods(part, share) | compare_detail::against_either(part, share);
    if (is_factual(part.on.asserted) != is_factual(share.on.asserted)) found.add(reason::assertion);
    if (part.on.kind == nature::unstated) found.add(reason::nature_unknown);
    if (!is_additive(nature_of(part)) && part.on.kind != nature::unstated) found.add(reason::not_additive);
    bool const both_say_what = part.on.what.is_stated() && share.on.what.is_stated();
    bool const of_another = both_say_what && !(measured(*share.on.what.of) == part.on.what);
    if (of_another || compare_detail::is_mixed(part, share, reason::indicator)) found.add(reason::indicator);
    bool const both_say_where = !part.on.where.empty() && !share.on.where.empty();
    bool const elsewhere = both_say_where && !(part.on.where == share.on.where);
    if (elsewhere || compare_detail::is_mixed(part, share, reason::area)) found.add(reason::area);
    bool const both_say_partner = !part.on.counterpart.empty() && !share.on.counterpart.empty();
    bool const with_another = both_say_partner && !(part.on.counterpart == share.on.counterpart);
    if (with_another || compare_detail::is_mixed(part, share, reason::counterpart)) found.add(reason::counterpart);
    bool const of_other_part = !(part.on.by == share.on.by) || part.on.parts_on != share.on.parts_on;
    if (of_other_part || compare_detail::is_mixed(part, share, reason::breakdown)) found.add(reason::breakdown);
    return found;
}

/// The whole of which a part is so many per cent: 21 % of exports are USD 0.4 billion, so exports are 1.9. Raises
/// `not_comparable` (see `comparability_with_share`), `unit_mismatch` for a share that is not in per cent, and
/// `domain_error` for one that may be zero. Example: `whole_of(exports_to_uzbekistan, their_share)`.
template <figure_like Part, class Share>
requires compare_detail::may_be_in_percent<Share>
[[nodiscard]] constexpr auto whole_of(Part const& part, Share const& share, reasons waived = {}) {
    constexpr unit in = compare_detail::known_or_any<Part::unit_of, Share::unit_of>(Part::unit_of);
    any_figure const& left = forget_unit(part);
    any_figure const& right = forget_unit(share);
    if (!(right.in() == units::percent)) refused::a_share_is_in_percent(right.in());
    reasons const found = comparability_with_share(left, right);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the whole of", open, left, right);
    if (compare_detail::may_be_zero(right)) refused::division_by_a_figure_that_may_be_zero(left, right);
    basis const on = compare_detail::basis_of_whole(left.on, right.on);
    decimal const hundredfold = times_power_of_ten(left.value, 2);
    return compare_detail::with_unit<in>(
        compare_detail::computed(divide_to_digits(hundredfold, right.value, 18, rounding::half_even),
                                 divide(left.range * exactly(decimal(1, 2)), right.range),
                                 compare_detail::direction_of_quotient(left, right), on, found, left.in()));
}
// clang-format off
template <figure_like Part, figure_like Share, class Why = compare_detail::why_no_percent<Share>> requires(!compare_detail::may_be_in_percent<Share>)
Part whole_of(Part const&, Share const&, reasons = {}) = delete; // almanac: a share is in per cent; Why says what this is in
// clang-format on

namespace compare_detail {
/// What is left of a whole: of the other parts of a list where they are known, of the rest by an axis, of the other
/// areas, whose names nobody knows.
constexpr basis basis_of_rest(basis const& whole, basis const& parts) {
    basis out = spread(whole, parts);
    out.mixed = whole.mixed | parts.mixed;
    out.when = whole.when;
    out.kind = whole.kind;
    out.adjusted = whole.adjusted;
    out.against = whole.against;
    out.what = whole.what;
    out.by = whole.by;
    keep_common(out, &basis::where, whole, parts, reason::area);
    keep_common(out, &basis::counterpart, whole, parts, reason::counterpart);
    measured const some = as_parts(parts.what);
    if (some.as == measured_as::parts && !(parts.what == whole.what)) {
        int const count = indicator_detail::leads_somewhere(some.by) ? some.by->parts : 0;
        std::uint32_t const all = count == 32 ? ~std::uint32_t{0} : (std::uint32_t{1} << count) - 1;
        out.what = {some.of, some.by, measured_as::parts, all & ~some.which_parts};
        if (count == 0) out.mixed.add(reason::indicator);
    } else if (!(parts.what == whole.what)) {
        out.mixed.add(reason::indicator);
    }
    if (parts.by == whole.by && parts.parts_on.empty()) return out;
    std::string_view axis = parts.parts_on;
    for (breakdown const& each : parts.by) {
        if (!whole.by.on(each.axis).empty()) continue;
        if (!axis.empty()) return set_mixed_parts(out), out;
        axis = each.axis;
    }
    out.parts_on = axis;
    return out;
}
} // namespace compare_detail

/// What is left of a whole without some of its parts, in the unit of the whole. Each part is one of the whole as for
/// `share`, and they add up as for `sum`. A waiver may stand last. Raises as those. Example: `rest_of(trade, exports)`.
template <figure_like Whole, class... Parts>
requires(sizeof...(Parts) > 0 && compare_detail::all_units_allow<compare_detail::step::sum, Whole, Parts...>)
    [[nodiscard]] constexpr auto rest_of(Whole const& whole, Parts const&... parts) {
    constexpr unit in = compare_detail::unit_of_sum<Whole, Parts...>;
    any_figure terms[sizeof...(Parts)];
    std::size_t count = 0;
    reasons waived;
    (compare_detail::take(terms, count, waived, parts), ...);
    any_figure const& all = forget_unit(whole);
    sum_obstacles const together = compare_detail::obstacles_to_sum(terms, count);
    reasons found = together.found;
    if (reasons const open = found - waived; !open.empty()) {
        compare_detail::refusal_of(open)("add", open, terms[together.first], terms[together.second]);
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (!compare_detail::have_sum(all.in(), terms[i].in())) {
            refused::figures_of_different_units("subtract", all.in(), terms[i].in());
        }
        reasons const of_part = comparability_of_part(terms[i], all);
        found = found | of_part;
        reasons const open = of_part - waived;
        if (!open.empty()) compare_detail::refusal_of(open)("take the rest of", open, all, terms[i]);
    }
    any_figure const gone = compare_detail::total(terms, count, found);
    basis const on = compare_detail::basis_of_rest(all.on, gone.on);
    any_figure out = compare_detail::difference(all, gone, on, found);
    out.its_unit = all.in();
    return compare_detail::with_unit<in>(out);
}

namespace compare_detail {
/// An end of a part's share in what it and others add up to; infinite amounts leave all or nothing.
constexpr interval share_of_ends(interval const& part, interval const& others) {
    decimal const lowest = part.lower_bound == bound::unbounded ? decimal(0) : part.lower;
    decimal const least = others.lower_bound == bound::unbounded ? decimal(0) : others.lower;
    interval low = exactly(decimal(0));
    interval high = exactly(decimal(1));
    bool const has_low = others.upper_bound != bound::unbounded && !(lowest == decimal(0));
    if (has_low) low = divide(exactly(lowest), exactly(lowest) + exactly(others.upper));
    bool const has_high = part.upper_bound != bound::unbounded && !(least == decimal(0));
    if (has_high) high = divide(exactly(part.upper), exactly(part.upper) + exactly(least));
    return hull(low, high);
}
} // namespace compare_detail

/// The share of a part in what it and the other parts add up to: what `share(exports, sum(exports, imports))` is, but
/// as narrow as the figures are known, because the part is the same one above and below. A waiver may stand last.
/// Raises as `sum`, and `domain_error` when all may be zero. Example: `share_of_parts(exports, imports)`.
template <figure_like Part, class... Others>
requires(sizeof...(Others) > 0 && compare_detail::all_units_allow<compare_detail::step::sum, Part, Others...>)
    [[nodiscard]] constexpr auto share_of_parts(Part const& part, Others const&... others) {
    constexpr bool is_known = compare_detail::unit_of_sum<Part, Others...> != any_unit;
    constexpr unit in = is_known ? units::percent : any_unit;
    any_figure terms[sizeof...(Others)];
    std::size_t count = 0;
    reasons waived;
    (compare_detail::take(terms, count, waived, others), ...);
    any_figure const all = forget_unit(sum(part, others...));
    any_figure const& one = forget_unit(part);
    interval others_range = compare_detail::range_in(terms[0], one.in());
    bool are_positive = compare_detail::is_surely_not_below_zero(one);
    for (std::size_t i = 0; i < count; ++i) {
        are_positive = are_positive && compare_detail::is_surely_not_below_zero(terms[i]);
        if (i > 0) others_range = others_range + compare_detail::range_in(terms[i], one.in());
    }
    if (compare_detail::may_be_zero(all)) refused::division_by_a_figure_that_may_be_zero(one, all);
    basis const on = compare_detail::basis_of_share(one.on, all.on);
    any_figure out = compare_detail::quotient(one, all, on, waived & all.on.waived);
    if (are_positive) out.range = compare_detail::share_of_ends(one.range, others_range);
    return compare_detail::with_unit<in>(compare_detail::in_percent(out));
}

/// By how much one part exceeds the other for both together, from -1 to 1: (exports - imports) / (exports + imports),
/// which is as narrow as the two are known. It measures no indicator of a list, and so a mixed one. Raises as
/// `share_of_parts`. Example: `balance_ratio(exports, imports)`.
template <class A, class B>
requires compare_detail::units_allow<compare_detail::step::sum, A, B>
[[nodiscard]] constexpr auto balance_ratio(A const& a, B const& b, reasons waived = {}) {
    constexpr unit in = compare_detail::known_or_any<A::unit_of, B::unit_of>(units::one);
    any_figure out = forget_unit(share_of_parts(a, b, waived));
    out.value = subtract_to_digits(times_power_of_ten(out.value, -2) * decimal(2), decimal(1), 18, rounding::half_even);
    out.range = out.range * exactly(decimal(2, -2)) - exactly(decimal(1));
    if (out.on.what.is_stated()) out.on.mixed.add(reason::indicator);
    out.on.what = {};
    out.its_unit = units::one;
    return compare_detail::with_unit<in>(out);
}

namespace compare_detail {
constexpr any_figure contribution_of(any_figure const& before, any_figure const& after, any_figure const& whole,
                                     reasons found) {
    basis on = basis_of_change(before.on, after.on, measured_as::change);
    basis const of_share = basis_of_share(before.on, whole.on);
    on.what = of_share.what;
    on.whole = of_share.whole;
    on.whole_axes = of_share.whole_axes;
    on.asserted = weaker(on.asserted, whole.on.asserted);
    on.mixed = on.mixed | (of_share.mixed & (reasons(reason::indicator) | reason::whole));
    any_figure out = in_percent(quotient(difference(after, before, on, found), whole, on, found));
    out.its_unit = units::percentage_point;
    return out;
}
} // namespace compare_detail

/// What a part contributes to the growth of its whole, in percentage points: the change of the part for the whole
/// before. The contributions of all parts add up to the growth. Raises as `change` and `share`. Source: the weights of
/// the earlier period, as in Lequiller and Blades, Understanding National Accounts (OECD, 2014), chapter 1.
/// Example: `contribution(exports_2023, exports_2024, gdp_2023)`.
template <figure_like A, figure_like B, figure_like Whole>
requires(compare_detail::units_allow<compare_detail::step::difference, A, B>&&
             compare_detail::units_allow<compare_detail::step::ratio, A, Whole>)
    [[nodiscard]] constexpr auto contribution(A const& part_before, B const& part_after, Whole const& whole_before,
                                              reasons waived = {}) {
    constexpr bool is_known = A::unit_of != any_unit && B::unit_of != any_unit && Whole::unit_of != any_unit;
    constexpr unit in = is_known ? units::percentage_point : any_unit;
    any_figure const& from = forget_unit(part_before);
    any_figure const& to = forget_unit(part_after);
    any_figure const& of = forget_unit(whole_before);
    bool const have_units =
        compare_detail::have_difference(to.in(), from.in()) && compare_detail::have_ratio(from.in(), of.in());
    if (!have_units) refused::figures_of_different_units("take the contribution of", from.in(), of.in());
    reasons const over_time = comparability_over_time(from, to);
    reasons const of_part = comparability_of_part(from, of);
    if (reasons const open = over_time - waived; !open.empty()) {
        compare_detail::refusal_of(open)("take the change between", open, from, to);
    }
    if (reasons const open = of_part - waived; !open.empty()) {
        compare_detail::refusal_of(open)("take the share of", open, from, of);
    }
    if (compare_detail::may_be_zero(of)) refused::division_by_a_figure_that_may_be_zero(from, of);
    return compare_detail::with_unit<in>(compare_detail::contribution_of(from, to, of, over_time | of_part));
}

} // namespace almanac::inline v0
