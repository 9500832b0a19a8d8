// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Flows added up once: by exporter, importer and product. The indices of indices_of_flows.hpp are made of these
/// totals.
///
/// The areas of the flows are taken for the whole world, and flows of an area with itself do not count. What is used
/// are the exporters' reports.
///
/// A missing report raises `domain_error`, naming the flow, or with `absent::skip` counts as nothing. Whatever `absent`
/// says, `domain_error` is raised too for reports that are not finite, or are or may be below zero; for areas of which
/// one includes a part of another (the world and a country), and for all products as one beside single ones: flows
/// would count twice. So they would for a product that is a part of another: of codes that are digits alone, two at
/// least, "10" holds "1006", as in HS and SITC. `unknown_key` is raised for an area or a product that the flows lack.
#pragma once

#include <almanac/indicator/breakdown.hpp>
#include <almanac/indicator/containers/flows.hpp>
#include <almanac/indicator/indicator.hpp>
#include <almanac/number/bounded.hpp>
#include <almanac/place/group.hpp>
#include <almanac/statistics/number_range.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: the report of a flow is not an amount that can be added up.
[[noreturn]] inline void this_report(area const& from, area const& to, product_code const& what,
                                     std::string_view fault) {
    text<700> message("cannot add up the flows: what ");
    message.append(from.view()).append(" reports as exported to ").append(to.view());
    if (!what.view().empty()) message.append(" of \"").append(what.view()).append('"');
    raise(domain_error(message.append(" is ").append(fault)));
}
/// Raises `domain_error`: the trade of two areas is partly the same.
[[noreturn]] inline void these_areas_overlap(area const& one, area const& other) {
    raise(domain_error(text<300>("cannot add up the flows: the areas ")
                           .append(one.view())
                           .append(" and ")
                           .append(other.view())
                           .append(" overlap, so that flows would count twice")));
}
/// Raises `domain_error`: a chapter counts its headings.
[[noreturn]] inline void one_product_is_a_part_of_another(product_code const& whole, product_code const& part) {
    raise(domain_error(text<300>("cannot add up the flows: the product \"")
                           .append(whole.view())
                           .append("\" holds \"")
                           .append(part.view())
                           .append("\", so that flows would count twice")));
}
/// Raises `domain_error`: what the product without a code counts, the others count again.
[[noreturn]] inline void all_products_stand_beside_single_ones() {
    raise(domain_error(
        "cannot add up the flows: all products stand beside single ones, so that flows would count twice"));
}
/// Raises `not_comparable`: flows of several areas, each in the currency of one of them.
[[noreturn]] inline void these_flows_are_in_the_currencies_of_their_areas(unit const& in) {
    raise(not_comparable(text<300>("cannot add up or compare flows in ")
                             .append(to_text(in))
                             .append(": those of each area are in its own currency; state them in one")));
}
} // namespace refused

namespace trade_detail {

/// Refuses areas and products whose flows would count twice, and flows in no one currency.
template <unit Unit, class Value, class Storage>
constexpr void check_apart(flows<Unit, Value, Storage> const& f) {
    if (is_local_currency(f.in())) refused::these_flows_are_in_the_currencies_of_their_areas(f.in());
    if (f.products.size() > 1 && f.products[0].view().empty()) refused::all_products_stand_beside_single_ones();
    for (std::size_t i = 0; i < f.products.size(); ++i) { // sorted: what a product holds stands behind it
        for (std::size_t j = i + 1; j < f.products.size(); ++j) {
            if (!f.products[j].view().starts_with(f.products[i].view())) break;
            if (indicator_detail::holds_code(f.products[i].view(), f.products[j].view(), 2)) {
                refused::one_product_is_a_part_of_another(f.products[i], f.products[j]);
            }
        }
    }
    for (area const& each : f.areas) {
        if (!is_group(each)) continue;
        serial_day const day = last_day(f.when);
        for (area const& other : f.areas) {
            if (!(other == each) && have_common_members(each, other, day)) refused::these_areas_overlap(each, other);
        }
    }
}

/// The positions of an area and a product, in flows or in their totals.
template <class Keyed>
constexpr std::size_t row_of(Keyed const& f, area const& where) {
    std::size_t const row = indicator_detail::position_of(f.areas, where);
    if (row == f.areas.size()) refused::there_is_no_value_of_the_area(where);
    return row;
}
template <class Keyed>
constexpr std::size_t product_of(Keyed const& f, product_code const& what) {
    auto const found = std::lower_bound(f.products.begin(), f.products.end(), what);
    if (found == f.products.end() || !(*found == what)) refused::there_is_no_such_product(what);
    return static_cast<std::size_t>(found - f.products.begin());
}

/// An exporter's report, whose positions messages name; zero where it is missing and may be.
template <class Flows, class Value>
constexpr Value amount_of(Flows const& f, std::size_t from, std::size_t to, std::size_t what, Value const& value,
                          absent when_missing) {
    if (low_of(value) >= 0 && !number_detail::is_infinite(value_of(value))) return value;
    if (is_missing(value) && when_missing == absent::skip) return Value(0.0);
    std::string_view fault = value_of(value) < 0 ? "below zero" : "possibly below zero";
    if (number_detail::is_infinite(value_of(value))) fault = "not finite";
    if (is_missing(value)) fault = "missing";
    refused::this_report(f.areas[from], f.areas[to], f.products[what], fault);
}

/// Calls `add(product, amount)` for the exporter's reports of the flows from one area to another, in the order of the
/// products.
template <unit Unit, class Value, class Add>
constexpr void for_each_report(flows<Unit, Value> const& f, std::size_t from, std::size_t to, absent when_missing,
                               Add add) {
    std::size_t const first = (from * f.areas.size() + to) * f.products.size() * 2;
    for (std::size_t k = 0; k < f.products.size(); ++k) {
        add(k, amount_of(f, from, to, k, f.cells.values[first + 2 * k], when_missing));
    }
}
/// Of sparse flows those that there are; nothing is added for the others, as zeros would add nothing.
template <unit Unit, class Value, class Storage, class Add>
constexpr void for_each_report(flows<Unit, Value, Storage> const& f, std::size_t from, std::size_t to,
                               absent when_missing, Add add) {
    std::size_t const products = f.products.size();
    std::size_t const first = (from * f.areas.size() + to) * products * 2;
    std::size_t next = 0;
    for (std::size_t cell = f.cells.first_from(first); cell < f.cells.places.size(); ++cell) {
        std::size_t const behind = f.cells.places[cell] - first;
        std::size_t const k = behind / 2;
        if (k >= products) break;
        if (behind % 2 != 0) continue; // the importer's
        if (k != next) amount_of(f, from, to, next, Value(missing_value), when_missing);
        add(k, amount_of(f, from, to, k, f.cells.stored.values[cell], when_missing));
        next = k + 1;
    }
    if (next < products) amount_of(f, from, to, next, Value(missing_value), when_missing);
}

template <number Number>
constexpr Number sum_of(std::vector<Number> const& numbers) {
    Number total(0.0);
    for (Number const& each : numbers) total = total + each;
    return total;
}

/// What an area exports to all others (`outward`), or they to it, by product.
template <unit Unit, class Value, class Storage>
constexpr std::vector<Value> exports_by_product(flows<Unit, Value, Storage> const& f, area const& where, direction way,
                                                absent when_missing) {
    check_apart(f);
    std::size_t const row = row_of(f, where);
    std::vector<Value> sums(f.products.size(), Value(0.0));
    for (std::size_t other = 0; other < f.areas.size(); ++other) {
        if (other == row) continue;
        std::size_t const from = way == direction::outward ? row : other;
        std::size_t const to = way == direction::outward ? other : row;
        for_each_report(f, from, to, when_missing,
                        [&](std::size_t k, Value const& value) { sums[k] = sums[k] + value; });
    }
    return sums;
}

} // namespace trade_detail

/// What the indices need of flows, added up: in the unit of the flows, made by `totals_of`. Matrices lie row after row,
/// areas and products in the order of `areas` and `products`. Example: `totals_of(trade_2024).world`.
template <number Number>
struct flow_totals {
    period when{};                        ///< the period of the flows
    std::vector<area> areas{};            ///< the areas, sorted
    std::vector<product_code> products{}; ///< the products, sorted
    std::vector<Number> by_partner{};     ///< x_ij: area by partner, of all products; zero from an area to itself
    std::vector<Number> by_product{};     ///< x_ik: area by product, to all others
    std::vector<Number> to_by_product{};  ///< x_wjk: partner by product, from all others
    std::vector<Number> exports{};        ///< X_i: by area, to all others, of all products
    std::vector<Number> exports_to{};     ///< x_wj: by partner, from all others, of all products
    std::vector<Number> of_products{};    ///< x_wk: by product, of all areas
    Number world{};                       ///< X_w
};

namespace trade {

/// Adds up the flows, in one pass. Every exporter's report is needed. Raises `domain_error` as said at the head of this
/// file. Example: `auto const totals = totals_of(trade_2024); trade_intensity(totals, areas::PAK, areas::UZB);`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] constexpr flow_totals<Value> totals_of(flows<Unit, Value, Storage> const& f,
                                                     absent when_missing = absent::refuse) {
    trade_detail::check_apart(f);
    std::size_t const areas = f.areas.size();
    std::size_t const products = f.products.size();
    std::vector<Value> const no_sums(areas * products, Value(0.0));
    std::vector<Value> const by_area(areas, Value(0.0));
    flow_totals<Value> sums{f.when,
                            {f.areas.begin(), f.areas.end()},
                            {f.products.begin(), f.products.end()},
                            std::vector<Value>(areas * areas, Value(0.0)),
                            no_sums,
                            no_sums,
                            by_area,
                            by_area,
                            {},
                            {}};
    for (std::size_t from = 0; from < areas; ++from) {
        for (std::size_t to = 0; to < areas; ++to) {
            if (from == to) continue;
            Value between(0.0);
            trade_detail::for_each_report(f, from, to, when_missing, [&](std::size_t k, Value const& value) {
                Value& sent = sums.by_product[from * products + k];
                Value& received = sums.to_by_product[to * products + k];
                between = between + value;
                sent = sent + value;
                received = received + value;
            });
            sums.by_partner[from * areas + to] = between;
            sums.exports[from] = sums.exports[from] + between;
            sums.exports_to[to] = sums.exports_to[to] + between;
        }
    }
    sums.of_products.assign(products, Value(0.0));
    for (std::size_t i = 0; i < areas; ++i) {
        for (std::size_t k = 0; k < products; ++k)
            sums.of_products[k] = sums.of_products[k] + sums.by_product[i * products + k];
    }
    sums.world = trade_detail::sum_of(sums.exports);
    return sums;
}

/// The exports of an area to all others, of all products, as it reported them.
/// Example: `total_exports(totals, areas::PAK)`.
template <number Number>
[[nodiscard]] constexpr Number total_exports(flow_totals<Number> const& totals, area const& from) {
    return totals.exports[trade_detail::row_of(totals, from)];
}
/// The same of flows. Only the reports of `from` are needed.
template <unit Unit, class Value, class Storage>
[[nodiscard]] constexpr Value total_exports(flows<Unit, Value, Storage> const& f, area const& from,
                                            absent when_missing = absent::refuse) {
    return trade_detail::sum_of(trade_detail::exports_by_product(f, from, direction::outward, when_missing));
}
/// What all others report as exported to an area, of all products. Example: `total_exports_to(totals, areas::UZB)`.
template <number Number>
[[nodiscard]] constexpr Number total_exports_to(flow_totals<Number> const& totals, area const& to) {
    return totals.exports_to[trade_detail::row_of(totals, to)];
}
/// The same of flows. Only the reports on exports to `to` are needed.
template <unit Unit, class Value, class Storage>
[[nodiscard]] constexpr Value total_exports_to(flows<Unit, Value, Storage> const& f, area const& to,
                                               absent when_missing = absent::refuse) {
    return trade_detail::sum_of(trade_detail::exports_by_product(f, to, direction::inward, when_missing));
}

} // namespace trade
} // namespace almanac::inline v0
