// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Flows added up once: by exporter, importer and product. The indices of trade_of_flows.hpp are made of these totals.
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

#include <almanac/indicator/containers/flows.hpp>
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
    text<200> message("cannot add up the flows: what ");
    message.append(from.view()).append(" reports as exported to ").append(to.view());
    if (!what.view().empty()) message.append(" of \"").append(what.view()).append('"');
    raise(domain_error(message.append(" is ").append(fault)));
}
/// Raises `domain_error`: the trade of two areas is partly the same.
[[noreturn]] inline void these_areas_overlap(area const& one, area const& other) {
    raise(domain_error(text<200>("cannot add up the flows: the areas ")
                           .append(one.view())
                           .append(" and ")
                           .append(other.view())
                           .append(" overlap, so that flows would count twice")));
}
/// Raises `domain_error`: a chapter counts its headings.
[[noreturn]] inline void one_product_is_a_part_of_another(product_code const& whole, product_code const& part) {
    raise(domain_error(text<200>("cannot add up the flows: the product \"")
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
} // namespace refused

namespace trade_detail {

/// Whether an area shares trade with a group on that day.
constexpr bool have_trade_in_common(area const& group, area const& other, serial_day day) {
    if (includes(group, other, day)) return true;
    if (!is_group(other)) return false;
    for (area const member : members(other, day)) {
        if (is_member(member, group, day)) return true;
    }
    return false;
}

/// Whether a code begins with another, both of digits alone and the shorter of two at least: a chapter of the
/// Harmonized System and one of its headings.
constexpr bool holds_product(product_code const& whole, product_code const& part) {
    std::string_view const code = part.view();
    for (char const c : code) {
        if (c < '0' || c > '9') return false;
    }
    return whole.view().size() >= 2 && code.size() > whole.view().size() && code.starts_with(whole.view());
}

/// Refuses areas and products whose flows would count twice.
template <unit Unit, class Value>
constexpr void check_apart(flows<Unit, Value> const& f) {
    if (f.products.size() > 1 && f.products[0].view().empty()) refused::all_products_stand_beside_single_ones();
    for (std::size_t i = 0; i < f.products.size(); ++i) { // sorted: what a product holds stands behind it
        for (std::size_t j = i + 1; j < f.products.size(); ++j) {
            if (!f.products[j].view().starts_with(f.products[i].view())) break;
            if (holds_product(f.products[i], f.products[j])) {
                refused::one_product_is_a_part_of_another(f.products[i], f.products[j]);
            }
        }
    }
    for (area const& each : f.areas) {
        if (!is_group(each)) continue;
        serial_day const day = last_day(f.when);
        for (area const& other : f.areas) {
            if (!(other == each) && have_trade_in_common(each, other, day)) refused::these_areas_overlap(each, other);
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

/// The exporter's report of the flow at these positions; zero where it is missing and may be.
template <unit Unit, class Value>
constexpr Value reported(flows<Unit, Value> const& f, std::size_t from, std::size_t to, std::size_t what,
                         absent when_missing) {
    Value const value = f.cells.values[((from * f.areas.size() + to) * f.products.size() + what) * 2];
    if (low_of(value) >= 0 && !number_detail::is_infinite(value_of(value))) return value;
    if (is_missing(value) && when_missing == absent::skip) return Value(0.0);
    std::string_view fault = value_of(value) < 0 ? "below zero" : "possibly below zero";
    if (number_detail::is_infinite(value_of(value))) fault = "not finite";
    if (is_missing(value)) fault = "missing";
    refused::this_report(f.areas[from], f.areas[to], f.products[what], fault);
}

template <number Number>
constexpr Number sum_of(std::vector<Number> const& numbers) {
    Number total(0.0);
    for (Number const& each : numbers) total = total + each;
    return total;
}

/// The exports of an area to all others, by product.
template <unit Unit, class Value>
constexpr std::vector<Value> exports_by_product(flows<Unit, Value> const& f, area const& from, absent when_missing) {
    check_apart(f);
    std::size_t const row = row_of(f, from);
    std::vector<Value> sums(f.products.size(), Value(0.0));
    for (std::size_t to = 0; to < f.areas.size(); ++to) {
        if (to == row) continue;
        for (std::size_t k = 0; k < sums.size(); ++k) sums[k] = sums[k] + reported(f, row, to, k, when_missing);
    }
    return sums;
}
/// What all others export to an area, by product.
template <unit Unit, class Value>
constexpr std::vector<Value> exports_to_by_product(flows<Unit, Value> const& f, area const& to, absent when_missing) {
    check_apart(f);
    std::size_t const row = row_of(f, to);
    std::vector<Value> sums(f.products.size(), Value(0.0));
    for (std::size_t from = 0; from < f.areas.size(); ++from) {
        if (from == row) continue;
        for (std::size_t k = 0; k < sums.size(); ++k) sums[k] = sums[k] + reported(f, from, row, k, when_missing);
    }
    return sums;
}

} // namespace trade_detail

/// What the indices need of flows, added up: in the unit of the flows, made by `totals_of`. Matrices lie row after row,
/// areas and products in the order of `areas` and `products`.
template <number Number>
struct flow_totals {
    period when{};
    std::vector<area> areas{};
    std::vector<product_code> products{};
    std::vector<Number> by_partner{};    ///< x_ij: area by partner, of all products; zero from an area to itself
    std::vector<Number> by_product{};    ///< x_ik: area by product, to all others
    std::vector<Number> to_by_product{}; ///< x_wjk: partner by product, from all others
    std::vector<Number> exports{};       ///< X_i: by area, to all others, of all products
    std::vector<Number> exports_to{};    ///< x_wj: by partner, from all others, of all products
    std::vector<Number> of_products{};   ///< x_wk: by product, of all areas
    Number world{};                      ///< X_w
};

namespace trade {

/// Adds up the flows, in one pass. Every exporter's report is needed. Raises `domain_error` as this file's head says.
/// Example: `auto const totals = totals_of(trade_2024); ... trade_intensity(totals, areas::PAK, areas::UZB)`.
template <unit Unit, class Value>
[[nodiscard]] constexpr flow_totals<Value> totals_of(flows<Unit, Value> const& f,
                                                     absent when_missing = absent::refuse) {
    trade_detail::check_apart(f);
    std::size_t const areas = f.areas.size();
    std::size_t const products = f.products.size();
    std::vector<Value> const no_sums(areas * products, Value(0.0));
    std::vector<Value> const by_area(areas, Value(0.0));
    flow_totals<Value> sums{f.when,  f.areas, f.products, std::vector<Value>(areas * areas, Value(0.0)),
                            no_sums, no_sums, by_area,    by_area,
                            {},      {}};
    for (std::size_t from = 0; from < areas; ++from) {
        for (std::size_t to = 0; to < areas; ++to) {
            if (from == to) continue;
            Value between(0.0);
            for (std::size_t k = 0; k < products; ++k) {
                Value const value = trade_detail::reported(f, from, to, k, when_missing);
                Value& sent = sums.by_product[from * products + k];
                Value& received = sums.to_by_product[to * products + k];
                between = between + value;
                sent = sent + value;
                received = received + value;
            }
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
template <number Number>
[[nodiscard]] constexpr Number total_exports(flow_totals<Number> const& totals, area const& from) {
    return totals.exports[trade_detail::row_of(totals, from)];
}
/// The same of flows. Only the reports of `from` are needed.
template <unit Unit, class Value>
[[nodiscard]] constexpr Value total_exports(flows<Unit, Value> const& f, area const& from,
                                            absent when_missing = absent::refuse) {
    return trade_detail::sum_of(trade_detail::exports_by_product(f, from, when_missing));
}
/// What all others report as exported to an area, of all products.
template <number Number>
[[nodiscard]] constexpr Number total_exports_to(flow_totals<Number> const& totals, area const& to) {
    return totals.exports_to[trade_detail::row_of(totals, to)];
}
/// The same of flows. Only the reports on exports to `to` are needed.
template <unit Unit, class Value>
[[nodiscard]] constexpr Value total_exports_to(flows<Unit, Value> const& f, area const& to,
                                               absent when_missing = absent::refuse) {
    return trade_detail::sum_of(trade_detail::exports_to_by_product(f, to, when_missing));
}

} // namespace trade
} // namespace almanac::inline v0
