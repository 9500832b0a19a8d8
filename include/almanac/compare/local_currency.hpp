// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Amounts in each area's own currency (LCU): the name of the currency for a figure, a series and a panel; and series,
/// cross-sections and panels in one currency that all areas have, by a table of rates or by a container of them.
/// Included by name. Example: `rank_within_period(convert(gdp_in_lcu, official_rate, rate_kind::period_average))`.
#pragma once

#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/compare/containers/conversion.hpp>
#include <almanac/currency/sole_currency.hpp>

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: the area has had other currencies, or none is known, and nobody says which one is meant.
[[noreturn]] inline void which_currency_is_meant_is_not_certain(area const& where, serial_day from,
                                                                std::string_view way_out) {
    text<700> message("which currency LCU stands for in ");
    message.append(where.empty() ? "no stated area" : where.view()).append(" since ").append(to_text(from).view());
    std::string_view before = " is not certain: ";
    for (currency_use const& use : currency_detail::uses_since(where, from)) {
        if (currency_detail::is_unit_of_account(use.code)) continue;
        message.append(before).append(use.code.view());
        before = ", ";
    }
    if (before != ", ") message.append(before).append("none is known");
    raise(domain_error(message.append("; ").append(way_out)));
}
/// Raises `domain_error`: the area is not known to have used the currency that is named.
[[noreturn]] inline void this_is_not_the_currency_of_the_area(area const& where, serial_day from,
                                                              currency_code const& named) {
    raise(domain_error(text<300>(where.view())
                           .append(" is not known to have used ")
                           .append(named.view())
                           .append(" from ")
                           .append(to_text(from).view())
                           .append(" on")));
}
/// Raises `unit_mismatch`: the unit is not of the currency of its area, or the prices are of the area's own base year.
[[noreturn]] inline void this_is_not_in_local_currency(unit const& u) {
    raise(unit_mismatch(text<300>("only amounts in LCU, at current prices or those of a stated year, are named by the "
                                  "area's own currency, and not ")
                            .append(to_text(u))));
}
template <class Values, class Rates>
struct these_are_not_amounts_in_LCU_and_rates_in_LCU_for_one_of_a_currency {};
/// Raises `domain_error`: a parity makes international dollars, and a market rate does not.
[[noreturn]] inline void these_rates_are_not_of_this_kind(rate_kind kind, unit const& in) {
    raise(domain_error(text<300>("rates in ").append(to_text(in)).append(" are no ").append(to_words(kind))));
}
/// Raises `domain_error`: nobody exchanges at such a rate.
[[noreturn]] inline void a_rate_is_below_zero(unit const& in) {
    raise(
        domain_error(text<300>("a rate is above zero, and one of those in ").append(to_text(in)).append(" is below")));
}
} // namespace refused

/// The currency that is meant by LCU in an area, where the area has had several.
/// Example: `named_currency{areas::HRV, "EUR"}`.
struct named_currency {
    area_set of{};            ///< the area, or the areas of a sum
    currency_code currency{}; ///< in which all its values are
};

namespace compare_detail {
/// The currency that an area has had since the day, which must be the named one if one is named. Raises where nobody
/// knows.
constexpr currency_code own_currency(area const& where, serial_day from, currency_code const& named) {
    currency_code const sole = sole_currency_since(where, from);
    if (named.empty()) {
        if (sole.empty())
            refused::which_currency_is_meant_is_not_certain(where, from,
                                                            "name it: in_own_currency<\"EUR\">(values), or "
                                                            "convert(values, table, {}, {}, {{areas::HRV, \"EUR\"}})");
        return sole;
    }
    bool is_known = false;
    bool is_used = false;
    for (currency_use const& use : currency_detail::uses_since(where, from)) {
        is_known = true;
        is_used = is_used || use.code == named;
    }
    if (is_known && !is_used) refused::this_is_not_the_currency_of_the_area(where, from, named);
    return named;
}
/// The same of several areas, which all have the one currency; each is named by itself or with all.
constexpr currency_code own_currency(area_set const& where, serial_day from,
                                     std::initializer_list<named_currency> named) {
    currency_code common;
    auto const look_at = [&](area const& each) {
        currency_code by_name;
        for (named_currency const& one : named) {
            if (one.of == where || one.of == area_set(each)) by_name = one.currency;
        }
        currency_code const its = own_currency(each, from, by_name);
        if (common.empty()) common = its;
        if (!(its == common)) refused::this_is_not_the_currency_of_the_area(each, from, common);
    };
    if (where.empty()) look_at(area());
    where.for_each(look_at);
    return common;
}
/// The unit with a currency in place of the area's own. Raises for another unit.
constexpr unit named_currency_unit(unit const& u, currency_code const& own) {
    if (!is_exchangeable(u, local_currency_unit)) refused::this_is_not_in_local_currency(u);
    return exchanged(u, own);
}
} // namespace compare_detail

/// A figure in local currency (`units::LCU`) in the currency of its area by name, with the same value: 106 trillion LCU
/// of Pakistan in 2024 are PKR 106 trillion. Publishers differ in what LCU of an earlier year is: the World Bank states
/// a whole series in today's currency, others in that of the year. So the currency is taken from the table only where
/// the area has had no other since the figure's period (see `sole_currency_since`), and raises `domain_error` where
/// there is a doubt: name it then. Raises `unit_mismatch` for another unit, and for `LCU@constant`, whose year is the
/// area's own. Example: `in_own_currency(gdp_of_pakistan).in() == units::PKR`.
[[nodiscard]] constexpr any_figure in_own_currency(any_figure const& f, currency_code const& named = {}) {
    if (f.on.when.kind == period_kind::none) refused::the_figure_to_convert_has_no_period(f);
    any_figure out = f;
    out.its_unit = compare_detail::named_currency_unit(
        f.in(), compare_detail::own_currency(f.on.where, f.on.when.first, {{f.on.where, named}}));
    return out;
}
/// The same by a currency that is named, which the area must be known to have used since, if anything is known of it.
/// Example: `in_own_currency<"PKR">(gdp_2024)`.
template <currency_code Own, unit U>
requires(is_exchangeable(U, local_currency_unit)) [[nodiscard]] constexpr auto in_own_currency(figure<U> const& f) {
    return compare_detail::with_unit<exchanged(U, Own)>(in_own_currency(forget_unit(f), Own));
}

namespace compare_detail {
/// The day from which on the currency of a series is asked for: the first of the first period that has a value, and of
/// constant prices that of their base year, if it is before. None for a series without a value.
template <class Series>
constexpr std::optional<serial_day> first_day_with_a_number(Series const& s) {
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (is_missing(s.cells.values[i])) continue;
        serial_day const first = s.when(i).first;
        bool const has_base_year = s.in().money.base_year != 0;
        serial_day const base = has_base_year ? year(s.in().money.base_year).first : first;
        return base < first ? base : first;
    }
    return {};
}
/// The own currency of the area of a series, the named one where there is one; whichever is wanted where the series has
/// no value, as publishers' rows of aggregates have none in local currency.
template <class Series>
constexpr currency_code own_currency_of(Series const& s, std::initializer_list<named_currency> named,
                                        currency_code const& wanted) {
    std::optional<serial_day> const since = first_day_with_a_number(s);
    if (!since) return wanted;
    return own_currency(s.where, *since, named);
}
} // namespace compare_detail

/// A series in local currency in another currency, or the other way round (`convert<local_currency_unit>`), by the
/// rates that a table has for the currency of its area: as for any other currency, but that the area's own needs no
/// rate. It is the one that `named` has for the area, or the only one that the area has had since the first value; of
/// an area without values nothing is asked. Where it has had several, `domain_error` is raised: the World Bank's series
/// are in the present currency of the area also in years before it (Croatia's of 2010 in euros), which a rate of that
/// time does not convert, and only the caller knows.
template <currency_code To, unit U, class Value, class Storage>
requires compare_detail::asks_for_own_currency<U, To>
[[nodiscard]] constexpr auto convert(series<U, Value, Storage> const& s, rate_table const& table,
                                     conversion_options const& options = {},
                                     std::initializer_list<currency_code> through = {},
                                     std::initializer_list<named_currency> named = {}) {
    currency_code const own = compare_detail::own_currency_of(s, named, is_local_currency(U) ? To : U.money.currency);
    unit const in = is_local_currency(U) ? exchanged(U, own) : U;
    currency_code const to = To == local_currency_unit ? own : To;
    if (in.money.currency != to)
        return compare_detail::convert_series<exchanged(U, To)>(s, table, options, through, in, to);
    series<exchanged(U, To), Value> amounts{{}, s.about, s.where, s.every, s.first_ordinal, {}};
    indicator_detail::resize(amounts.cells.values, s.size());
    for (std::size_t i = 0; i < s.size(); ++i) amounts.cells.set(i, s.cells.values[i], s.cells.status(i));
    return converted<series<exchanged(U, To), Value>>{amounts, std::vector<found_rate>(s.size())};
}
/// The same of each area of a panel. Example: `convert<"USD">(gdp_in_lcu, table, {}, {}, {{areas::HRV, "EUR"}})`.
template <currency_code To, unit U, class Value, class Storage>
requires compare_detail::asks_for_own_currency<U, To>
[[nodiscard]] constexpr auto convert(panel<U, Value, Storage> const& p, rate_table const& table,
                                     conversion_options const& options = {},
                                     std::initializer_list<currency_code> through = {},
                                     std::initializer_list<named_currency> named = {}) {
    return compare_detail::convert_areas<exchanged(U, To)>(
        p, [&](auto const& s) { return convert<To>(s, table, options, through, named); });
}

namespace compare_detail {
/// Whether amounts in the one unit become amounts in a currency by rates in the other: LCU and LCU/USD.
constexpr bool are_amounts_and_rates(unit const& values, unit const& rates) {
    bool const is_first = rates.money == units::LCU.money; // currencies are sorted
    bool const is_rate = is_first || rates.second_money == units::LCU.money;
    currency_factor const& other = is_first ? rates.second_money : rates.money;
    bool const is_for_one =
        other.exponent == -1 && other.prices != price_basis::constant && other.currency != local_currency_unit;
    unit nothing_else{};
    nothing_else.money = rates.money;
    nothing_else.second_money = rates.second_money;
    return is_exchangeable(values, local_currency_unit) && values.money.prices == price_basis::current && is_rate &&
           is_for_one && rates == nothing_else;
}
template <class Values, class Rates>
consteval auto rule_of_own_rates() {
    if constexpr (!container<Values> || !container<Rates>) {
        return;
    } else if constexpr (!are_of_one_kind<Values, Rates>) {
        return refused::a_series_a_cross_section_and_a_panel_have_different_keys<name<kind_name<Values>>,
                                                                                 name<kind_name<Rates>>>{};
    } else {
        constexpr unit values = Values::unit_of;
        constexpr unit rates = Rates::unit_of;
        if constexpr (!units_in_types<values, rates> || are_amounts_and_rates(values, rates)) {
            return allowed{};
        } else {
            return naming<refused::these_are_not_amounts_in_LCU_and_rates_in_LCU_for_one_of_a_currency, values,
                          rates>{};
        }
    }
}
template <class Values, class Rates>
using why_not_own_rates = decltype(rule_of_own_rates<Values, Rates>());

/// What speaks against rates of other areas or periods, or expected ones for facts. They measure another thing and have
/// a nature of their own.
template <class Values, class Rates>
constexpr reasons against_rates(Values const& values, Rates const& rates) {
    reasons const of_rates = reasons(reason::nature) | reason::nature_unknown | reason::counterpart |
                             reason::price_basis | reason::indicator | reason::indicator_unknown;
    return (comparability(values, rates) - of_rates) | against_areas(values, rates);
}

constexpr bool is_below_zero(double rate) { return rate < 0.0; }
constexpr bool is_below_zero(bounded const& rate) { return rate.high < 0.0; }

/// Whether there is an area whose currency is not certain, the first one, and from which day on it is asked for.
struct doubt_about_currency {
    bool is_there = false;
    area where{};
    serial_day from{};
};
/// The first area of a container that may have had more than one currency since its first number, so that the publisher
/// of the rates may not have meant the same one by LCU.
template <class Container>
constexpr doubt_about_currency doubt_about(Container const& c) {
    if constexpr (requires { c.where; }) {
        std::optional<serial_day> const from = first_day_with_a_number(c);
        if (!from) return {};
        if (!c.where.is_several() && sole_currency_since(c.where.only(), *from).empty())
            return {true, c.where.only(), *from};
        doubt_about_currency found; // also where each of the areas has one, but not the same
        currency_code common;
        c.where.for_each([&](area const& each) {
            currency_code const sole = sole_currency_since(each, *from);
            if (common.empty()) common = sole;
            if (!found.is_there && (sole.empty() || !(sole == common))) found = {true, each, *from};
        });
        return found;
    } else {
        for (std::size_t i = 0; i < c.areas.size(); ++i) {
            std::optional<serial_day> from;
            if constexpr (requires { c.when.first; }) {
                if (!is_missing(c.cells.values[i])) from = c.when.first;
            } else {
                from = first_day_with_a_number(c.series_at(i));
            }
            if (from && sole_currency_since(c.areas[i], *from).empty()) return {true, c.areas[i], *from};
        }
    }
    return {};
}
} // namespace compare_detail

/// Amounts in each area's own currency (LCU) in one that all have, by rates in LCU for one of it, cell by cell: the
/// World Bank's "GDP (current LCU)" by its "Official exchange rate (LCU per US$, period average)" is GDP in USD, and by
/// its "PPP conversion factor (LCU per international $)" GDP in current international dollars. The keys must be the
/// same (see `align`), and what else `per` asks for; a cell without a rate is missing. `kind` says what the rates are,
/// which their unit does not: raises `not_comparable` where it does not suit the nature (a stock at an average), and
/// `domain_error` for a parity that is none. Both are taken to be in the same LCU, which is certain where the area has
/// had one currency alone since its first number; elsewhere `domain_error` is raised (the World Bank states Croatia's
/// GDP of 2022 in euros and its rate in kuna), unless `reason::local_currency` is waived by those who know better. Of
/// parities nothing is asked: the World Bank makes them of its own amounts. Raises `domain_error` for a rate below
/// zero; by a rate of zero there is no amount. Amounts
/// at constant prices do not compile, or raise `unit_mismatch`. Example: `convert(gdp_in_lcu, official_rate,
/// rate_kind::period_average)`.
template <class Values, class Rates>
requires std::is_same_v<compare_detail::why_not_own_rates<Values, Rates>, compare_detail::allowed>
[[nodiscard]] constexpr auto convert(Values const& values, Rates const& rates, rate_kind kind, reasons waived = {}) {
    if (!compare_detail::are_amounts_and_rates(values.in(), rates.in()))
        refused::figures_of_different_units("convert", values.in(), rates.in());
    unit const to = values.in() / rates.in();
    bool const is_parity = to.money.prices == price_basis::purchasing_power_parity;
    if (is_parity != (kind == rate_kind::purchasing_power_parity))
        refused::these_rates_are_not_of_this_kind(kind, rates.in());
    any_figure const sample = compare_detail::stand_in(values);
    any_exchange_rate const rate{local_currency_unit, to.money.currency, {}, sample.on.when, kind, {}};
    reasons found = convertibility(sample, rate) & (reasons(reason::rate_kind) | reason::nature_unknown);
    if (is_parity) found = {};
    reasons open = found - waived;
    if (!open.empty()) compare_detail::conversion_refusal_of(open, sample, rate)(open, sample, rate);
    compare_detail::doubt_about_currency doubt{};
    if (!is_parity) doubt = compare_detail::doubt_about(values);
    if (doubt.is_there && !waived.has(reason::local_currency))
        refused::which_currency_is_meant_is_not_certain(
            doubt.where, doubt.from, "waive(reason::local_currency) where values and rates are in the same");
    if (doubt.is_there) found.add(reason::local_currency);
    found = found | compare_detail::against_rates(values, rates);
    open = compare_detail::open_reasons("convert", values, rates, found, waived);
    if (!open.empty()) compare_detail::refusal_of(open)("convert", open, sample, compare_detail::stand_in(rates));
    using number_type = compare_detail::cell_number<typename Values::number_type, typename Rates::number_type>;
    constexpr unit known = [] {
        if constexpr (compare_detail::units_in_types<Values::unit_of, Rates::unit_of>) {
            return Values::unit_of / Rates::unit_of;
        } else {
            return any_unit;
        }
    }();
    reasons const kept = compare_detail::check_keys("convert", values, rates, found);
    common_basis const about = compare_detail::derived_basis(values.about, rates.about, values.about.kind, kept);
    auto result = compare_detail::same_keys<known, number_type>(values, to, about);
    compare_detail::compute_cells(result, values, rates, [&](number_type const& amount, number_type const& for_one) {
        if (compare_detail::is_below_zero(for_one)) refused::a_rate_is_below_zero(rates.in());
        return compare_detail::divided(amount, for_one, number_type(1.0));
    });
    return result;
}
// clang-format off
template <class Values, class Rates, class Why = compare_detail::why_not_own_rates<Values, Rates>> requires compare_detail::cells_are_refused<Why>
Values convert(Values const&, Rates const&, rate_kind, reasons = {}) = delete; // almanac: only amounts in LCU are converted by rates in LCU for one of a currency; Why says what these are in
// clang-format on

/// A series in local currency in that of its area by name, with the same values. Raises `domain_error` for a currency
/// that the area is not known to have used since the first value.
/// Example: `in_own_currency<"PKR">(gdp_in_lcu.series(areas::PAK))`.
template <currency_code Own, unit U, class Value, class Storage>
requires(is_exchangeable(U, local_currency_unit))
    [[nodiscard]] constexpr auto in_own_currency(series<U, Value, Storage> const& s) {
    return convert<Own>(s, rate_table(), {}, {}, {{s.where, Own}}).amounts;
}
/// The same of a panel whose areas all have the one currency. Example: `in_own_currency<"EUR">(gdp_of_the_euro_area)`.
template <currency_code Own, unit U, class Value, class Storage>
requires(is_exchangeable(U, local_currency_unit))
    [[nodiscard]] constexpr auto in_own_currency(panel<U, Value, Storage> const& p) {
    return compare_detail::convert_areas<exchanged(U, Own)>(
               p,
               [](auto const& s) {
                   return convert<Own>(s, rate_table(), {}, {}, {{s.where, Own}});
               })
        .amounts;
}

} // namespace almanac::inline v0
