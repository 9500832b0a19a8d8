// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The refusal of a computation with figures: which reasons speak against it, what each side says, and what to write
/// instead.
#pragma once

#include <almanac/calendar/period_print.hpp>
#include <almanac/compare/figures/comparability.hpp>
#include <almanac/unit/refused.hpp>

#include <cstddef>
#include <string_view>
#include <utility>

namespace almanac::inline v0 {

namespace compare_detail {
/// "PAK", "PAK to UZB", "to UZB" (a cross-section), or nothing.
inline text<300> area_and_counterpart(any_figure const& f) {
    text<300> out(to_text(f.on.where).view());
    if (f.on.counterpart.empty()) return out;
    return out.append(out.empty() ? "to " : " to ").append(to_text(f.on.counterpart).view());
}
/// A change is of two periods: "2019 to 2024".
inline text<160> period_and_base(any_figure const& f) {
    text<160> out;
    bool const has_base = f.on.against.kind != period_kind::none;
    if (has_base) out.append(to_text(f.on.against).view()).append(" to ");
    if (!has_base && f.in().kind == measure::index) out.append("an unknown base to ");
    return out.append(to_text(f.on.when).view());
}

/// "product = textiles"; of a sum of parts "parts by product".
inline text<300> breakdown_of(any_figure const& f) {
    text<300> out(to_text(f.on.by).view());
    if (f.on.parts_on.empty()) return out;
    return out.append(out.empty() ? "parts by " : ", parts by ").append(f.on.parts_on);
}

/// What one figure says of the field that a reason is about.
inline text<300> side_of(reason r, any_figure const& f) {
    if (f.on.mixed.has(r)) return text<300>("mixed");
    switch (r) {
    case reason::period:
    case reason::stock_over_time:
    case reason::overlap:
    case reason::period_inferred:
    case reason::fiscal_year:
    case reason::period_unknown: return text<300>(to_text(f.on.when).view());
    case reason::base_period: return text<300>(period_and_base(f).view());
    case reason::not_additive:
    case reason::nature:
    case reason::nature_unknown: return text<300>(to_text(nature_of(f)));
    case reason::assertion: return text<300>(to_text(f.on.asserted));
    case reason::price_basis: return text<300>(to_text(f.in()).view());
    case reason::counterpart: return text<300>(to_text(f.on.counterpart).view());
    case reason::local_currency:
    case reason::area: return text<300>(area_and_counterpart(f).view());
    case reason::whole: return text<300>(to_text(f.on.whole).view());
    case reason::missing: return text<300>(to_text(f.on.status).view());
    case reason::indicator:
    case reason::indicator_unknown: return text<300>(to_text(f.on.what).view());
    case reason::breakdown: return breakdown_of(f);
    case reason::adjustment: return text<300>(to_text(f.on.adjusted));
    case reason::valuation: return text<300>(to_text(f.on.valued));
    case reason::vintage: return text<300>(to_text(f.on.vintage).view());
    case reason::twice:
        if (!f.key.empty()) return text<300>(f.key);
        return f.on.by.empty() ? side_of(reason::area, f) : breakdown_of(f);
    // Between a figure and a rate, never between two figures: conversion.hpp has their sides.
    case reason::rate_kind:
    case reason::rate_period:
    // Between two containers: containers/checks.hpp has their words.
    case reason::transformation: break;
    }
    return {};
}

/// The two sides of one reason, as the figures state them.
inline void append_sides(text<1200>& message, reason r, any_figure const& a, any_figure const& b) {
    text<300> const left = side_of(r, a);
    text<300> const right = side_of(r, b);
    message.append(" (").append(left.empty() ? "none" : left.view()).append(", ");
    message.append(right.empty() ? "none" : right.view()).append(')');
}

/// A function that does what a reason speaks against doing otherwise, and in which operations that is of use; in all
/// where none is named.
struct alternative {
    reason to;
    std::string_view in;
    std::string_view call;
};
inline constexpr std::string_view of_two = "compare|divide|subtract|mirror|take the ratio of|take the share of";
inline constexpr std::string_view over_time = "take the change between|take the growth between|take the annual growth "
                                              "between|take the required growth between";
inline constexpr alternative alternatives[] = {
    {reason::not_additive, "add|roll up", "weighted_mean(values, weights) is a mean of them"},
    {reason::not_additive, "compute the mean", "roll_up_mean and weighted_mean weigh each area by what it has"},
    {reason::stock_over_time, "add up over time", "change(before, after) is what came between them"},
    {reason::assertion, of_two, "required_growth(now, target) and shortfall(target, now) ask what is missing"},
    {reason::assertion, over_time, "required_growth(now, target) and shortfall(target, now) ask what is missing"},
    {reason::period, of_two, "growth(before, after) and change(before, after) are over time"},
    {reason::nature, of_two, "per(a, b) divides a flow by a stock"},
    {reason::indicator, of_two, "per(a, b) divides one thing by another"},
    {reason::breakdown, "compare|divide|subtract|add", "share(part, whole) is of a part of another"},
    {reason::adjustment, over_time, "the growth of the same season of two years needs no adjustment"},
    {reason::base_period, "add", "chained(first, second) joins growth over times that follow one another"},
    {reason::valuation, "divide|take the ratio of", "mirror(a, b) takes the ratio of the two reports of one flow"},
    {reason::vintage, over_time, "gap(a, b) of one period is what an edition revised"},
    {reason::price_basis, of_two, "deflate(figure, index) brings it to constant prices"},
    {reason::counterpart, "take the share of", "ratio(a, b) compares trade with two partners"},
    {reason::area, "divide|take the share of", "ratio(a, b) compares two areas"},
    {reason::local_currency,
     {},
     "in_own_currency(figure) of <almanac/compare/local_currency.hpp> names the currency of each, and convert brings "
     "them to one"},
    {reason::rate_kind, "convert", "convert(figure, table) finds the rate that suits"},
    {reason::rate_period, "convert", "convert(figure, table) finds the rate of its period"},
};

/// "waive(reason::period, reason::area)".
inline text<700> waiver_of(reasons found) {
    text<700> out;
    for (int i = 0; i < reason_count; ++i) {
        if (!found.has(static_cast<reason>(i))) continue;
        out.append(out.empty() ? "waive(" : ", ").append("reason::").append(to_text(static_cast<reason>(i)));
    }
    return out.append(')');
}
/// The waiver, which is an argument of the call. An operator has none and stands for a function that has.
inline void append_waiver(text<1200>& message, std::string_view operation, reasons found) {
    if (operation == "take a growth rate from") return; // a cell is a growth or not
    std::string_view const call = operation == "add" ? "sum(..., " : operation == "subtract" ? "gap(..., " : "";
    message.append("; ").append(call).append(waiver_of(found).view());
    message.append(call.empty() ? "" : ")").append(" accepts it");
}
/// What to write: another function where there is one, and the waiver. Example: "; instead: per(a, b) divides a flow by
/// a stock; waive(reason::nature) accepts it".
inline void append_way_out(text<1200>& message, std::string_view operation, reasons found) {
    for (alternative const& each : alternatives) {
        if (!found.has(each.to) || (!each.in.empty() && each.in.find(operation) == std::string_view::npos)) continue;
        message.append("; instead: ").append(each.call);
        break;
    }
    append_waiver(message, operation, found);
}

/// Whether one goes out and the other comes in: exports and imports.
inline bool go_two_ways(any_figure const& a, any_figure const& b) {
    return indicator_detail::are_two_ways(a.on.what, b.on.what) || indicator_detail::are_two_ways(b.on.what, a.on.what);
}
/// Whether the two are what both sides report of one flow: exports of i to j, and imports of j from i.
inline bool are_reports_of_one_flow(any_figure const& a, any_figure const& b) {
    return go_two_ways(a, b) && !a.on.where.empty() && a.on.where == b.on.counterpart && b.on.where == a.on.counterpart;
}

/// The same for what goes out and what comes in: the order where that is all, else what a balance is of.
inline void append_way_to_balance(text<1200>& message, reasons found, any_figure const& a, any_figure const& b) {
    message.append("; instead: ");
    if (have_balance(b, a) && found == reasons(reason::indicator)) {
        message.append("gap(b, a) is the balance, what goes out less what comes in");
    } else {
        message.append("what goes out less what comes in is the balance, of one area, counterpart and period");
        bool const are_elsewhere = !(a.on.where == b.on.where) || !(a.on.counterpart == b.on.counterpart);
        if (are_elsewhere) append_sides(message, reason::area, a, b);
    }
    append_waiver(message, "subtract", found);
}

/// An operation of which nothing is named: "take the ratio", not "take the ratio of".
constexpr std::string_view without_operands(std::string_view operation) {
    for (std::string_view const each : {" of", " between", " from"}) {
        if (operation.ends_with(each)) return operation.substr(0, operation.size() - each.size());
    }
    return operation;
}

/// "cannot compare" and the keys of the rows, if both came from rows.
inline text<1200> cannot(std::string_view operation, any_figure const& a, any_figure const& b) {
    text<1200> message("cannot ");
    if (a.key.empty() || b.key.empty()) return message.append(without_operands(operation));
    return message.append(operation).append(' ').append(a.key).append(" and ").append(b.key);
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
    bool const is_of_two = of_two.find(operation) != std::string_view::npos;
    if (operation == "subtract" && go_two_ways(a, b) && !(found & (other_period | reason::indicator)).empty()) {
        append_way_to_balance(message, found, a, b);
    } else if (operation != "subtract" && is_of_two && found.has(reason::indicator) && are_reports_of_one_flow(a, b)) {
        message.append("; instead: mirror(a, b) takes the ratio of the two reports of one flow");
        append_waiver(message, operation, found);
    } else {
        append_way_out(message, operation, found);
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
    text<700> message("cannot ");
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
inline constexpr reason refusal_order[] = {reason::not_additive, reason::stock_over_time, reason::overlap,
                                           reason::twice,        reason::period,          reason::period_unknown,
                                           reason::nature,       reason::nature_unknown,  reason::indicator,
                                           reason::breakdown,    reason::base_period,     reason::fiscal_year,
                                           reason::adjustment,   reason::whole,           reason::assertion,
                                           reason::price_basis,  reason::counterpart,     reason::local_currency,
                                           reason::area,         reason::valuation,       reason::vintage,
                                           reason::missing,      reason::period_inferred, reason::indicator_unknown};
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
} // namespace compare_detail

} // namespace almanac::inline v0
