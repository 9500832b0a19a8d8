// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Figures of money in another currency. A stock is converted at the rate of its day and a flow at
/// the average of its period (SNA 2008, 3.136 and 26.63; BPM6, 3.104 to 3.108). Anything else is refused, unless the
/// caller waives it by name; the waiver stays in the result.
#pragma once

#include <almanac/calendar/period_print.hpp>
#include <almanac/compare/figures/arithmetic.hpp>
#include <almanac/compare/figures/refusal.hpp>
#include <almanac/currency/use.hpp>
#include <almanac/exchange/convert_quantity.hpp>
#include <almanac/exchange/rate_table.hpp>
#include <almanac/unit/any_prices.hpp>

#include <initializer_list>
#include <optional>
#include <string_view>

namespace almanac::inline v0 {

/// The kind of rate that suits a figure in this unit: the average of the base year for constant prices; the end of the
/// period for a stock, a capacity and a price at a moment; the average for a flow and a price of a period. None for a
/// ratio, a change and the rest, whose nature does not tell: a ratio can be of a stock or of a flow.
/// Example: `suitable_rate_kind(exports.on, units::USD) == rate_kind::period_average`.
[[nodiscard]] constexpr std::optional<rate_kind> suitable_rate_kind(basis const& on, unit const& in) {
    if (in.money.prices == price_basis::constant) return rate_kind::period_average;
    switch (on.kind) {
    case nature::stock:
    case nature::capacity: return rate_kind::end_of_period;
    case nature::flow:
    case nature::rate: return rate_kind::period_average;
    case nature::price: return has_length(on.when) ? rate_kind::period_average : rate_kind::end_of_period;
    default: return std::nullopt;
    }
}

/// The period whose rate converts a figure in this unit: the base year for constant prices, otherwise the figure's own,
/// a moment being taken at the end of the period that it lies in.
/// Example: `suitable_rate_period(exports.on, units::USD) == year(2024)`.
[[nodiscard]] constexpr period suitable_rate_period(basis const& on, unit const& in) {
    return in.money.prices == price_basis::constant ? year(in.money.base_year) : period_of(on.when);
}

namespace compare_detail {
/// Whether the rate is of the period; `is_of_a_day` for what is converted at the end of it. Where the kind is waived,
/// the average of a period is near enough for a day in it.
constexpr bool is_rate_of_period(any_exchange_rate const& rate, period const& when, bool is_of_a_day) {
    if (rate.kind == rate_kind::fixed) return is_fixed_for(rate, when);
    if (rate.kind == rate_kind::end_of_period) return rate.when.past == when.past;
    return same_days(rate.when, when) || (is_of_a_day && contains(rate.when, when));
}
} // namespace compare_detail

/// What speaks against converting a figure at a rate:
/// - `rate_kind`: the rate is not of the kind that suits the figure (see `suitable_rate_kind`); a fixed rate suits all;
/// - `rate_period`: it is of another period than the figure, or than the base year of its constant prices;
/// - `nature_unknown`, `period_unknown`: the figure is of no stated nature or period; `nature`, `period`: of a mixed
/// one;
/// - `missing`: a status flag says that there is no value.
/// Example: `convertibility(exports_2024, average_2024)`.
[[nodiscard]] constexpr reasons convertibility(any_figure const& f, any_exchange_rate const& rate) {
    reasons found;
    std::optional<rate_kind> const suitable = suitable_rate_kind(f.on, f.in());
    if (f.on.mixed.has(reason::nature)) {
        found.add(reason::nature);
    } else if (f.on.kind == nature::unstated && !suitable) {
        found.add(reason::nature_unknown);
    } else if (rate.kind != rate_kind::fixed && suitable != rate.kind) {
        found.add(reason::rate_kind);
    }
    period const when = suitable_rate_period(f.on, f.in());
    if (f.on.mixed.has(reason::period)) {
        found.add(reason::period);
    } else if (when.kind == period_kind::none) {
        found.add(reason::period_unknown);
    } else if (!compare_detail::is_rate_of_period(rate, when, suitable == rate_kind::end_of_period)) {
        found.add(reason::rate_period);
    }
    if (f.on.status.is_missing()) found.add(reason::missing);
    return found;
}

namespace compare_detail {
/// The figure's side and the rate's side of one reason.
inline void append_sides(text<1200>& message, reason r, any_figure const& f, any_exchange_rate const& rate) {
    period const when = suitable_rate_period(f.on, f.in());
    message.append(" (");
    if (r == reason::rate_kind) {
        if (f.in().money.prices == price_basis::constant) message.append("constant prices, ");
        message.append(to_text(f.on.kind)).append(", ").append(to_words(rate.kind));
    } else if (r != reason::period_unknown && r != reason::rate_period) {
        message.append(side_of(r, f).view());
    } else {
        message.append(to_text(when).view()).append(", ").append(to_text(rate.when).view());
    }
    message.append(')');
}

[[noreturn]] inline void throw_not_convertible(reasons found, any_figure const& f, any_exchange_rate const& rate) {
    text<1200> message("cannot convert ");
    if (!f.key.empty()) message.append(f.key).append(" from ");
    message.append(exchange_detail::direction(rate.from, rate.to));
    std::string_view before = ": ";
    for (int i = 0; i < reason_count; ++i) {
        if (!found.has(static_cast<reason>(i))) continue;
        message.append(before).append(to_words(static_cast<reason>(i)));
        append_sides(message, static_cast<reason>(i), f, rate);
        before = "; ";
    }
    append_way_out(message, "convert", found);
    raise(not_comparable(message));
}
} // namespace compare_detail

// What a compiler names when a conversion in a constant expression is refused. At run time the first five raise
// `not_comparable`, whose message lists all reasons with the figure's side and the rate's.
namespace refused {
/// Raises `not_comparable`: a stock is of a moment, and an average of none.
[[noreturn]] inline void a_stock_at_an_average_rate(reasons why, any_figure const& f, any_exchange_rate const& rate) {
    compare_detail::throw_not_convertible(why, f, rate);
}
/// Raises `not_comparable`: a flow lasts as long as its period, and so does its rate.
[[noreturn]] inline void a_flow_at_the_rate_of_a_day(reasons why, any_figure const& f, any_exchange_rate const& rate) {
    compare_detail::throw_not_convertible(why, f, rate);
}
/// Raises `not_comparable`: see `suitable_rate_kind`.
[[noreturn]] inline void a_figure_at_a_rate_of_an_unsuitable_kind(reasons why, any_figure const& f,
                                                                  any_exchange_rate const& rate) {
    compare_detail::throw_not_convertible(why, f, rate);
}
/// Raises `not_comparable`: see `suitable_rate_period`.
[[noreturn]] inline void a_figure_at_the_rate_of_another_period(reasons why, any_figure const& f,
                                                                any_exchange_rate const& rate) {
    compare_detail::throw_not_convertible(why, f, rate);
}
/// Raises `not_comparable`: a rate is of a period, and nothing becomes nothing.
[[noreturn]] inline void a_figure_without_period_or_value(reasons why, any_figure const& f,
                                                          any_exchange_rate const& rate) {
    compare_detail::throw_not_convertible(why, f, rate);
}
/// Raises `unit_mismatch`, naming the figure's unit and the rate's direction.
[[noreturn]] inline void this_rate_does_not_convert_this_unit(unit const& u, any_exchange_rate const& rate) {
    raise(unit_mismatch(
        text<700>("a rate from ")
            .append(exchange_detail::direction(rate.from, rate.to))
            .append(" does not convert ")
            .append(to_text(u))
            .append(is_local_currency(u)
                        ? "; in_own_currency(figure) of <almanac/compare/local_currency.hpp> names the currency"
                        : "")));
}
/// Raises `domain_error`: only parities make international dollars.
[[noreturn]] inline void this_rate_is_no_purchasing_power_parity(any_exchange_rate const& rate) {
    raise(domain_error(text<700>("the rate from ")
                           .append(exchange_detail::direction(rate.from, rate.to))
                           .append(" is a ")
                           .append(to_words(rate.kind))
                           .append(" of ")
                           .append(to_text(rate.when).view())
                           .append(" and no purchasing power parity of a year")));
}
/// Raises `domain_error`: international dollars of one year are made by the parity of that year.
[[noreturn]] inline void this_parity_is_of_another_year(any_exchange_rate const& rate, int asked) {
    raise(domain_error(text<700>("the rate from ")
                           .append(exchange_detail::direction(rate.from, rate.to))
                           .append(" is a purchasing power parity of ")
                           .append(to_text(rate.when).view())
                           .append(" and not of ")
                           .append_integer(asked)));
}
/// Raises `domain_error`: a rate is looked up for a period.
[[noreturn]] inline void the_figure_to_convert_has_no_period(any_figure const& f) {
    raise(domain_error(text<700>("cannot convert ")
                           .append(f.key.empty() ? "a figure" : f.key)
                           .append(": it is of no stated period for which a rate could be looked up")));
}
/// Raises `domain_error`: the nature does not say which rate to look up.
[[noreturn]] inline void the_nature_of_the_figure_does_not_say_which_rate(any_figure const& f) {
    raise(domain_error(text<700>("cannot convert ")
                           .append(f.key.empty() ? "a figure" : f.key)
                           .append(": its nature, ")
                           .append(to_text(f.on.kind))
                           .append(", does not say which kind of rate; name one and waive rate_kind")));
}
} // namespace refused

namespace compare_detail {
using conversion_refusal = void (*)(reasons why, any_figure const& f, any_exchange_rate const& rate);

/// The function that refuses for the first of these reasons, as `refusal_of` for two figures.
constexpr conversion_refusal conversion_refusal_of(reasons open, any_figure const& f, any_exchange_rate const& rate) {
    if (open.has(reason::rate_kind)) {
        bool const is_average = rate.kind == rate_kind::period_average;
        if (f.on.kind == nature::stock && is_average) return refused::a_stock_at_an_average_rate;
        if (f.on.kind == nature::flow && !is_average) return refused::a_flow_at_the_rate_of_a_day;
        return refused::a_figure_at_a_rate_of_an_unsuitable_kind;
    }
    if (open.has(reason::rate_period)) return refused::a_figure_at_the_rate_of_another_period;
    return refused::a_figure_without_period_or_value;
}

/// The conversion, with nothing checked.
constexpr any_figure converted(any_figure const& f, any_exchange_rate const& rate, reasons found, unit const& to) {
    return computed(exchange_detail::exchanged_value(f.value, rate.fraction, rounding::half_even),
                    exchange_detail::exchanged_range(f.range, rate.fraction), joined(f.qualified, qualifier::plain),
                    f.on, found, to);
}

/// A rate with its currencies as members.
constexpr any_exchange_rate const& any_rate(any_exchange_rate const& rate) { return rate; }
template <currency_code From, currency_code To>
constexpr any_exchange_rate any_rate(exchange_rate<From, To> const& rate) {
    return forget_currencies(rate);
}

/// What the compiler knows of a conversion; an example that is in order where it does not know the unit or the
/// currencies.
template <class Figure, class Rate>
struct known_conversion {
    static constexpr bool is_known = false;
    static constexpr unit in = units::USD;
    static constexpr currency_code from{"USD"};
    static constexpr currency_code to{"EUR"};
};
template <unit U, currency_code From, currency_code To>
struct known_conversion<figure<U>, exchange_rate<From, To>> {
    static constexpr bool is_known = true;
    static constexpr unit in = U;
    static constexpr currency_code from = From;
    static constexpr currency_code to = To;
};
template <class Figure, class Rate>
inline constexpr bool rate_converts = is_exchangeable(known_conversion<Figure, Rate>::in,
                                                      known_conversion<Figure, Rate>::from);
template <class Figure, class Rate>
using why_rate_converts_not =
    exchange_detail::why_not_exchanged<known_conversion<Figure, Rate>::in, known_conversion<Figure, Rate>::from,
                                       known_conversion<Figure, Rate>::to>;
} // namespace compare_detail

/// An exchange rate whose currencies are in its type or known at run time.
/// Example: `rate_like<any_exchange_rate> && !rate_like<double>`.
template <class T>
concept rate_like = requires(T const& rate) {
    compare_detail::any_rate(rate);
};

/// A figure in another currency: `figure<units::USD>` at a rate from USD to PKR is a `figure<units::PKR>`, said of the
/// same. A rate from another currency does not compile, or raises `unit_mismatch`. Raises `not_comparable` (see
/// `convertibility`), and `domain_error` for a purchasing power parity, which cannot be waived: it makes another unit;
/// and for an amount in a currency that is known to have been none in its period (see `is_out_of_use`). The interval
/// holds the figure's and the rate's.
/// Example: `convert(exports_2024, average_2024)`, `convert(debt, average_2024, waive(reason::rate_kind))`.
template <figure_like F, rate_like Rate>
requires compare_detail::rate_converts<F, Rate>
[[nodiscard]] constexpr auto convert(F const& f, Rate const& rate, reasons waived = {}) {
    using known = compare_detail::known_conversion<F, Rate>;
    any_figure const& from = forget_unit(f);
    any_exchange_rate const& at = compare_detail::any_rate(rate);
    if (!is_exchangeable(from.in(), at.from)) refused::this_rate_does_not_convert_this_unit(from.in(), at);
    if (at.kind == rate_kind::purchasing_power_parity) {
        refused::a_purchasing_power_parity_makes_international_dollars(at);
    }
    require_in_use(at.from, from.on.when);
    reasons const found = convertibility(from, at);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::conversion_refusal_of(open, from, at)(open, from, at);
    constexpr unit to = known::is_known ? exchanged(known::in, known::to) : any_unit;
    return compare_detail::with_unit<to>(compare_detail::converted(from, at, found, exchanged(from.in(), at.to)));
}
// clang-format off
template <figure_like F, rate_like Rate, class Why = compare_detail::why_rate_converts_not<F, Rate>> requires(!compare_detail::rate_converts<F, Rate>)
F convert(F const&, Rate const&, reasons = {}) = delete; // almanac: this rate does not convert this unit; Why names both
// clang-format on

// Purchasing power.

namespace compare_detail {
/// The year of a parity. Raises `domain_error` for what is no parity of a calendar year.
constexpr int parity_year(any_exchange_rate const& rate) {
    bool const is_parity = rate.kind == rate_kind::purchasing_power_parity && rate.when.kind == period_kind::year;
    if (!is_parity) refused::this_rate_is_no_purchasing_power_parity(rate);
    return year_of(rate.when);
}
/// What speaks against the parity: that the figure is of another year's prices, or the figure itself.
constexpr reasons against_parity(any_figure const& f, any_exchange_rate const& rate) {
    reasons found = convertibility(f, rate) - (reasons(reason::rate_kind) | reason::rate_period);
    period const when = suitable_rate_period(f.on, f.in());
    if (when.kind != period_kind::none && !contains(rate.when, when)) found.add(reason::rate_period);
    return found;
}
constexpr unit international(unit u, currency_code const& to, int reference_year) {
    u.money.currency = to;
    return at_purchasing_power_parity(u, reference_year);
}
} // namespace compare_detail

/// A figure in international dollars, by the purchasing power parity of the year whose prices it is at: current prices
/// of 2024 take the parity of 2024, constant prices of 2021 that of 2021, whatever their period. The unit says so:
/// `at_purchasing_power_parity(units::USD, 2021)`. Stocks and flows are alike to a parity. Raises `domain_error` for a
/// rate that is no parity of a calendar year, `unit_mismatch` and `not_comparable` as `convert`.
/// Example: `to_international(gdp_2024, parity_2024)`.
[[nodiscard]] constexpr any_figure to_international(any_figure const& f, any_exchange_rate const& parity,
                                                    reasons waived = {}) {
    if (!is_exchangeable(f.in(), parity.from)) refused::this_rate_does_not_convert_this_unit(f.in(), parity);
    int const reference_year = compare_detail::parity_year(parity);
    reasons const found = compare_detail::against_parity(f, parity);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::conversion_refusal_of(open, f, parity)(open, f, parity);
    return compare_detail::converted(f, parity, found,
                                     compare_detail::international(f.in(), parity.to, reference_year));
}

/// A figure at current prices in current international dollars, `at_purchasing_power_parity(units::USD)`: those of its
/// own year, by the parity of that year. What figures of several years have as one series: the World Bank's "GDP, PPP
/// (current international $)". Raises as `to_international`, and `unit_mismatch` for constant prices.
/// Example: `to_current_international(gdp_2024, parity_2024)`.
[[nodiscard]] constexpr any_figure to_current_international(any_figure const& f, any_exchange_rate const& parity,
                                                            reasons waived = {}) {
    if (f.in().money.prices != price_basis::current)
        refused::these_are_not_the_prices_to_start_from("convert", f.in(), "current prices");
    any_figure out = to_international(f, parity, waived);
    out.its_unit.money.base_year = 0;
    return out;
}
/// The same of a typed figure.
template <unit U, currency_code From, currency_code To>
requires(is_exchangeable(U, From) && U.money.prices == price_basis::current)
    [[nodiscard]] constexpr auto to_current_international(figure<U> const& f, exchange_rate<From, To> const& parity,
                                                          reasons waived = {}) {
    return compare_detail::with_unit<at_purchasing_power_parity(exchanged(U, To))>(
        to_current_international(forget_unit(f), forget_currencies(parity), waived));
}

/// A typed figure in international dollars of `ReferenceYear`. Raises as above, and `domain_error` for a parity of
/// another year.
/// Example: `to_international<2021>(gdp_at_2021_prices, parity_2021)`.
template <int ReferenceYear, unit U, currency_code From, currency_code To>
requires(is_exchangeable(U, From))
    [[nodiscard]] constexpr auto to_international(figure<U> const& f, exchange_rate<From, To> const& parity,
                                                  reasons waived = {}) {
    any_exchange_rate const at = forget_currencies(parity);
    if (compare_detail::parity_year(at) != ReferenceYear) refused::this_parity_is_of_another_year(at, ReferenceYear);
    return compare_detail::with_unit<compare_detail::international(U, To, ReferenceYear)>(
        to_international(forget_unit(f), at, waived));
}
// clang-format off
template <int ReferenceYear, unit U, currency_code From, currency_code To, class Why = exchange_detail::why_not_exchanged<U, From, To>> requires(!is_exchangeable(U, From))
figure<U> to_international(figure<U> const&, exchange_rate<From, To> const&, reasons = {}) = delete; // almanac: this rate does not convert this unit; Why names both
// clang-format on

// By a table.

namespace refused {
template <class Unit, class To>
struct only_one_currency_at_market_prices_is_converted {};
} // namespace refused
namespace compare_detail {
/// Why what is in this unit is not converted by a table; asked for only where it is not.
template <unit U, currency_code To>
struct refused_currency {
    using type = refused::only_one_currency_at_market_prices_is_converted<unit_detail::unit_name<U>,
                                                                          name<fixed_string<3>(To.view())>>;
};
template <unit U, currency_code To>
using why_no_currency = typename refused_currency<U, To>::type;
} // namespace compare_detail

/// How a figure is converted by a table of rates. The default looks for the rate that suits the figure and for no
/// other. Example: `convert(exports_2024, table, "PKR", {.kind = rate_kind::end_of_period}).amount`.
struct conversion_options {
    lookup_options lookup{};         ///< how far from the figure's period the rate may be
    std::optional<rate_kind> kind{}; ///< the kind to look for; by the figure's nature when not given
    reasons waived{};                ///< what is waived, as a rate of an earlier day needs `reason::rate_period`
};

/// A converted figure, and the rate with the path that it was found by: what to cite.
/// Example: `convert(exports_2024, table, "PKR").by`.
template <figure_like Figure>
struct converted_figure {
    Figure amount{}; ///< the figure in the other currency
    found_rate by{}; ///< the rate and its path
};

/// What is looked up for a figure. Raises `domain_error` when its nature does not say which kind of rate and none is
/// given, or when it is of no period (constant prices take the rate of their base year), and `unit_mismatch` for an
/// amount in each area's own currency. Example: `request_for(exports, "PKR").kind == rate_kind::period_average`.
[[nodiscard]] constexpr rate_request request_for(any_figure const& f, currency_code const& to,
                                                 std::optional<rate_kind> kind = {}) {
    if (is_local_currency(f.in()))
        refused::this_rate_does_not_convert_this_unit(f.in(), {local_currency_unit, to, {}, no_period(), {}, {}});
    if (!kind) kind = suitable_rate_kind(f.on, f.in());
    if (!kind) refused::the_nature_of_the_figure_does_not_say_which_rate(f);
    period const when = suitable_rate_period(f.on, f.in());
    if (when.kind == period_kind::none) refused::the_figure_to_convert_has_no_period(f);
    return {f.in().money.currency, to, when, *kind};
}

/// A figure in another currency, by the rate that a table has for it, and the path. Raises `unknown_key` when the table
/// has none, and the errors of `convert`.
[[nodiscard]] constexpr converted_figure<any_figure> convert(any_figure const& f, rate_table const& table,
                                                             currency_code const& to,
                                                             conversion_options const& options = {},
                                                             std::initializer_list<currency_code> through = {}) {
    found_rate const found = table.at(request_for(f, to, options.kind), options.lookup, through);
    return {convert(f, found.rate, options.waived), found};
}
/// A typed figure, by the rate that a table has for it: `convert<"PKR">(exports_2024, table)`.
template <currency_code To, unit U>
requires(is_exchangeable(U, U.money.currency) && !is_local_currency(U))
    [[nodiscard]] constexpr auto convert(figure<U> const& f, rate_table const& table,
                                         conversion_options const& options = {},
                                         std::initializer_list<currency_code> through = {}) {
    found_rate const found = table.at(request_for(forget_unit(f), To, options.kind), options.lookup, through);
    return converted_figure<figure<exchanged(U, To)>>{
        convert(f, rate_between<U.money.currency, To>(found.rate), options.waived), found};
}
// clang-format off
template <currency_code To, unit U, class Why = compare_detail::why_no_currency<U, To>> requires(!is_exchangeable(U, U.money.currency) || is_local_currency(U))
figure<U> convert(figure<U> const&, rate_table const&, conversion_options const& = {}, std::initializer_list<currency_code> = {}) = delete; // almanac: only one currency at market prices is converted by a rate, and LCU is named first, by in_own_currency; Why says what this is in
// clang-format on

} // namespace almanac::inline v0
