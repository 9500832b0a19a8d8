// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Comparable before computed: what speaks against computing with two figures, and the refusal that says so.
#pragma once

#include <almanac/calendar/period_text.hpp>
#include <almanac/indicator/figure.hpp>
#include <almanac/indicator/observation.hpp>
#include <almanac/indicator/reason.hpp>
#include <almanac/unit/refused.hpp>

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

/// What speaks against comparing two figures whose units have one dimension (but for the price basis):
/// - their periods differ, by one day or by a century, or one has none;
/// - their natures differ;
/// - one is factual (observed, estimated) and the other projected, modelled or wanted;
/// - one is at current prices and the other not, or the base years differ;
/// - both have a counterpart, and not the same one;
/// - a status flag says that a value is missing.
/// That two figures are of different areas is what one compares for, and speaks against nothing.
[[nodiscard]] constexpr reasons comparability(any_figure const& a, any_figure const& b) {
    reasons found;
    bool const a_undated = a.on.when.kind == period_kind::none;
    bool const b_undated = b.on.when.kind == period_kind::none;
    if (a_undated || b_undated) {
        found.add(reason::period_unknown);
    } else if (!(a.on.when == b.on.when) && !same_days(a.on.when, b.on.when)) {
        found.add(reason::period);
    }
    if (a.on.kind != b.on.kind) found.add(reason::nature);
    if (is_factual(a.on.asserted) != is_factual(b.on.asserted)) found.add(reason::assertion);
    if (!same_dimension(a.in(), b.in())) found.add(reason::price_basis);
    bool const both_have_counterparts = !(a.on.counterpart == area{}) && !(b.on.counterpart == area{});
    if (both_have_counterparts && !(a.on.counterpart == b.on.counterpart)) found.add(reason::counterpart);
    if (a.on.status.is_missing() || b.on.status.is_missing()) found.add(reason::missing);
    return found;
}

namespace compare_detail {
/// "PAK", "PAK to UZB", "to UZB" (a cross-section), or nothing.
inline text<40> area_and_counterpart(any_figure const& f) {
    text<40> out(f.on.where.view());
    if (f.on.counterpart.empty()) return out;
    return out.append(out.empty() ? "to " : " to ").append(f.on.counterpart.view());
}

/// The two sides of one reason, as the figures state them.
inline void append_sides(text<600>& message, reason r, any_figure const& a, any_figure const& b) {
    auto const either = [&message](std::string_view left, std::string_view right) {
        message.append(" (").append(left.empty() ? "none" : left).append(", ");
        message.append(right.empty() ? "none" : right).append(')');
    };
    switch (r) {
    case reason::period:
    case reason::stock_over_time:
    case reason::overlap:
    case reason::period_unknown: return either(to_text(a.on.when), to_text(b.on.when));
    case reason::not_additive:
    case reason::nature: return either(to_text(a.on.kind), to_text(b.on.kind));
    case reason::assertion: return either(to_text(a.on.asserted), to_text(b.on.asserted));
    case reason::price_basis: return either(to_text(a.in()), to_text(b.in()));
    case reason::counterpart: return either(a.on.counterpart.view(), b.on.counterpart.view());
    case reason::area: return either(area_and_counterpart(a), area_and_counterpart(b));
    case reason::missing: return either(to_text(a.on.status), to_text(b.on.status));
    // Between a figure and a rate, never between two figures: convert.hpp has their sides.
    case reason::rate_kind:
    case reason::rate_period:
    // Between two containers: container_checks.hpp has their words.
    case reason::transformation:
    case reason::valuation: return;
    }
}

/// "cannot compare" and the keys of the rows, if both came from rows.
inline text<600> cannot(std::string_view operation, any_figure const& a, any_figure const& b) {
    text<600> message("cannot ");
    message.append(operation);
    if (!a.key.empty() && !b.key.empty()) {
        message.append(' ').append(a.key).append(" and ").append(b.key);
    }
    return message;
}

[[noreturn]] inline void throw_not_comparable(std::string_view operation, reasons found, any_figure const& a,
                                              any_figure const& b) {
    text<600> message = cannot(operation, a, b);
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

/// What a compiler names when a computation in a constant expression is refused: one function a reason. At run time
/// each raises `not_comparable`, whose message lists all reasons with both sides. `operation` is what could not be
/// done.
namespace refused {
[[noreturn]] inline void figures_of_different_periods(std::string_view operation, reasons why, any_figure const& a,
                                                      any_figure const& b) {
    compare_detail::throw_not_comparable(operation, why, a, b);
}
[[noreturn]] inline void figures_without_a_stated_period(std::string_view operation, reasons why, any_figure const& a,
                                                         any_figure const& b) {
    compare_detail::throw_not_comparable(operation, why, a, b);
}
[[noreturn]] inline void figures_of_different_nature(std::string_view operation, reasons why, any_figure const& a,
                                                     any_figure const& b) {
    compare_detail::throw_not_comparable(operation, why, a, b);
}
[[noreturn]] inline void a_fact_with_an_expectation_or_a_target(std::string_view operation, reasons why,
                                                                any_figure const& a, any_figure const& b) {
    compare_detail::throw_not_comparable(operation, why, a, b);
}
[[noreturn]] inline void money_at_different_prices(std::string_view operation, reasons why, any_figure const& a,
                                                   any_figure const& b) {
    compare_detail::throw_not_comparable(operation, why, a, b);
}
[[noreturn]] inline void figures_with_different_counterparts(std::string_view operation, reasons why,
                                                             any_figure const& a, any_figure const& b) {
    compare_detail::throw_not_comparable(operation, why, a, b);
}
[[noreturn]] inline void areas_that_do_not_fit(std::string_view operation, reasons why, any_figure const& a,
                                               any_figure const& b) {
    compare_detail::throw_not_comparable(operation, why, a, b);
}
[[noreturn]] inline void a_missing_value(std::string_view operation, reasons why, any_figure const& a,
                                         any_figure const& b) {
    compare_detail::throw_not_comparable(operation, why, a, b);
}
[[noreturn]] inline void figures_whose_nature_has_no_sum(std::string_view operation, reasons why, any_figure const& a,
                                                         any_figure const& b) {
    compare_detail::throw_not_comparable(operation, why, a, b);
}
[[noreturn]] inline void stocks_do_not_add_over_time(std::string_view operation, reasons why, any_figure const& a,
                                                     any_figure const& b) {
    compare_detail::throw_not_comparable(operation, why, a, b);
}
[[noreturn]] inline void flows_over_overlapping_periods(std::string_view operation, reasons why, any_figure const& a,
                                                        any_figure const& b) {
    compare_detail::throw_not_comparable(operation, why, a, b);
}
/// Throws `unit_mismatch`, naming both units.
[[noreturn]] inline void figures_of_different_units(std::string_view operation, unit const& a, unit const& b) {
    text<500> message("cannot ");
    raise(unit_mismatch(message.append(operation).append(' ').append(to_text(a)).append(" and ").append(to_text(b))));
}
/// Throws `domain_error`: the true value of the divisor `b` may be zero.
[[noreturn]] inline void division_by_a_figure_that_may_be_zero(any_figure const& a, any_figure const& b) {
    text<600> why = compare_detail::cannot("divide", a, b);
    why.append(": the divisor may be zero, it is in ").append(to_text(b.range)).append(' ').append(to_text(b.in()));
    raise(domain_error(why));
}
} // namespace refused

namespace compare_detail {
using refusal = void (*)(std::string_view operation, reasons why, any_figure const& a, any_figure const& b);

/// The function that refuses for the first of these reasons. It is called where the refusal is found and not in a
/// function behind that, so that a compiler's way to the error stays short.
constexpr refusal refusal_of(reasons open) {
    if (open.has(reason::not_additive)) return refused::figures_whose_nature_has_no_sum;
    if (open.has(reason::stock_over_time)) return refused::stocks_do_not_add_over_time;
    if (open.has(reason::overlap)) return refused::flows_over_overlapping_periods;
    if (open.has(reason::period)) return refused::figures_of_different_periods;
    if (open.has(reason::period_unknown)) return refused::figures_without_a_stated_period;
    if (open.has(reason::nature)) return refused::figures_of_different_nature;
    if (open.has(reason::assertion)) return refused::a_fact_with_an_expectation_or_a_target;
    if (open.has(reason::price_basis)) return refused::money_at_different_prices;
    if (open.has(reason::counterpart)) return refused::figures_with_different_counterparts;
    if (open.has(reason::area)) return refused::areas_that_do_not_fit;
    return refused::a_missing_value;
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
/// The stated value of `f` in another unit of its dimension, to 18 digits where it is not the same unit.
constexpr decimal value_in(any_figure const& f, unit const& to) {
    if (f.in().size == to.size) return f.value;
    common_factors const factors = to_common_unit(to, f.in());
    decimal const up = multiply_to_digits(f.value, factors.of_second, 18, rounding::half_even);
    return divide_to_digits(up, factors.of_first, 18, rounding::half_even);
}
} // namespace compare_detail

} // namespace almanac::inline v0
