// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The trade indices over a container of flows. Its areas are taken for the whole world, and flows of an area with
/// itself do not count. What is used are the exporters' reports.
///
/// Each index comes twice. Of `flows` it adds up the reports that it needs, which for those with a world total are all.
/// Of `flow_totals`, which `totals_of` adds up once, it takes a few steps: so for many areas, partners or products.
/// Which reports are refused, and how missing ones count, is said in flow_totals.hpp.
#pragma once

#include <almanac/statistics/number_range.hpp>
#include <almanac/statistics/shares.hpp>
#include <almanac/trade/balance.hpp>
#include <almanac/trade/flow_totals.hpp>
#include <almanac/trade/intensity.hpp>
#include <almanac/trade/regional.hpp>
#include <almanac/trade/structure.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: flows of an area with itself do not count.
[[noreturn]] inline void an_area_has_no_flow_with_itself(std::string_view operation, area const& where) {
    trade(operation, where.view(), "is given as its own partner");
}
/// Raises `domain_error`: what a member trades is not known.
[[noreturn]] inline void the_flows_lack_a_member(area const& group, area const& member) {
    raise(domain_error(text<200>("cannot add up the trade of the group ")
                           .append(group.view())
                           .append(": the flows lack ")
                           .append(member.view())));
}
/// Raises `domain_error`: what is traded within the group is not known.
[[noreturn]] inline void the_group_is_not_apart(area const& group, area const& in_flows) {
    raise(domain_error(text<200>("cannot add up the trade of the group ")
                           .append(group.view())
                           .append(": the flows have ")
                           .append(in_flows.view())
                           .append(" as one area, without its inner trade")));
}
} // namespace refused

namespace trade_detail {

/// A row of a matrix that lies row after row.
template <number Number>
constexpr std::vector<Number> row_at(std::vector<Number> const& matrix, std::size_t row, std::size_t length) {
    std::vector<Number> result;
    for (std::size_t k = 0; k < length; ++k) result.push_back(matrix[row * length + k]);
    return result;
}

} // namespace trade_detail

namespace trade {

/// How intense the trade of two areas is: the `trade_intensity` of their totals. Raises `domain_error` as that does,
/// and for an area with itself.
/// Example: `trade_intensity(trade_2024, areas::PAK, areas::UZB)`.
template <number Number>
[[nodiscard]] constexpr Number trade_intensity(flow_totals<Number> const& totals, area const& from, area const& to) {
    std::size_t const i = trade_detail::row_of(totals, from);
    std::size_t const j = trade_detail::row_of(totals, to);
    if (i == j) refused::an_area_has_no_flow_with_itself("the trade intensity", from);
    return trade_intensity(partner_trade<Number>{.exports_to_partner = totals.by_partner[i * totals.areas.size() + j],
                                                 .exports = totals.exports[i],
                                                 .world_exports_to_partner = totals.exports_to[j],
                                                 .world_exports = totals.world});
}
/// The same of flows.
template <unit Unit, class Value>
[[nodiscard]] constexpr Value trade_intensity(flows<Unit, Value> const& f, area const& from, area const& to,
                                              absent when_missing = absent::refuse) {
    return trade_intensity(totals_of(f, when_missing), from, to);
}

/// The revealed comparative advantage of an area in a product: the scalar form of their totals. Raises `domain_error`
/// as that does: for an area, or a product, without exports.
template <number Number>
[[nodiscard]] constexpr Number revealed_comparative_advantage(flow_totals<Number> const& totals, area const& from,
                                                              product_code const& what) {
    std::size_t const i = trade_detail::row_of(totals, from);
    std::size_t const k = trade_detail::product_of(totals, what);
    return revealed_comparative_advantage(
        product_trade<Number>{.product_exports = totals.by_product[i * totals.products.size() + k],
                              .exports = totals.exports[i],
                              .world_product_exports = totals.of_products[k],
                              .world_exports = totals.world});
}
/// The same of flows.
template <unit Unit, class Value>
[[nodiscard]] constexpr Value revealed_comparative_advantage(flows<Unit, Value> const& f, area const& from,
                                                             product_code const& what,
                                                             absent when_missing = absent::refuse) {
    return revealed_comparative_advantage(totals_of(f, when_missing), from, what);
}
/// Those of every area in every product: area after area, as `by_product` lies. Missing for an area that exports
/// nothing and for a product that nobody exports, or where bounds leave that open.
/// Example: `revealed_comparative_advantages(totals)[i * totals.products.size() + k]`.
template <number Number>
[[nodiscard]] constexpr std::vector<Number> revealed_comparative_advantages(flow_totals<Number> const& totals) {
    std::size_t const products = totals.products.size();
    std::vector<Number> found;
    found.reserve(totals.by_product.size());
    for (std::size_t cell = 0; cell < totals.by_product.size(); ++cell) {
        product_trade<Number> const trade{.product_exports = totals.by_product[cell],
                                          .exports = totals.exports[cell / products],
                                          .world_product_exports = totals.of_products[cell % products],
                                          .world_exports = totals.world};
        bool const has_index = low_of(trade.exports) > 0 && low_of(trade.world_product_exports) > 0;
        found.push_back(has_index ? revealed_comparative_advantage(trade) : Number(missing_value));
    }
    return found;
}
/// The same of flows.
template <unit Unit, class Value>
[[nodiscard]] constexpr std::vector<Value> revealed_comparative_advantages(flows<Unit, Value> const& f,
                                                                           absent when_missing = absent::refuse) {
    return revealed_comparative_advantages(totals_of(f, when_missing));
}

/// The shares of the products in an area's exports to all others, in the order of `products`. Raises `domain_error`
/// for an area without exports.
template <number Number>
[[nodiscard]] constexpr std::vector<Number> export_shares(flow_totals<Number> const& totals, area const& from) {
    return statistics::shares_of_total(
        trade_detail::row_at(totals.by_product, trade_detail::row_of(totals, from), totals.products.size()));
}
/// The same of flows. Only the reports of `from` are needed.
template <unit Unit, class Value>
[[nodiscard]] constexpr std::vector<Value> export_shares(flows<Unit, Value> const& f, area const& from,
                                                         absent when_missing = absent::refuse) {
    return statistics::shares_of_total(trade_detail::exports_by_product(f, from, when_missing));
}
/// The shares of the products in what all others export to an area, in the order of `products`. Raises `domain_error`
/// for an area to which nothing is exported.
template <number Number>
[[nodiscard]] constexpr std::vector<Number> import_shares(flow_totals<Number> const& totals, area const& to) {
    return statistics::shares_of_total(
        trade_detail::row_at(totals.to_by_product, trade_detail::row_of(totals, to), totals.products.size()));
}
/// The same of flows. Only the reports on exports to `to` are needed.
template <unit Unit, class Value>
[[nodiscard]] constexpr std::vector<Value> import_shares(flows<Unit, Value> const& f, area const& to,
                                                         absent when_missing = absent::refuse) {
    return statistics::shares_of_total(trade_detail::exports_to_by_product(f, to, when_missing));
}

/// How well the exports of one area fit the imports of another, 0 to 1: `complementarity` of their product shares.
template <number Number>
[[nodiscard]] constexpr Number complementarity(flow_totals<Number> const& totals, area const& exporter,
                                               area const& importer) {
    return complementarity(export_shares(totals, exporter), import_shares(totals, importer));
}
/// The same of flows. All reports on the exports of the one and to the other are needed: where some are missing, take
/// `totals_of(f, absent::skip)`.
template <unit Unit, class Value>
[[nodiscard]] constexpr Value complementarity(flows<Unit, Value> const& f, area const& exporter, area const& importer) {
    return complementarity(export_shares(f, exporter), import_shares(f, importer));
}
/// How alike the exports of two areas are, 0 to 1: `export_similarity` of their product shares.
template <number Number>
[[nodiscard]] constexpr Number export_similarity(flow_totals<Number> const& totals, area const& one,
                                                 area const& other) {
    return export_similarity(export_shares(totals, one), export_shares(totals, other));
}
/// The same of flows. All reports of the two areas are needed: where some are missing, take
/// `totals_of(f, absent::skip)`.
template <unit Unit, class Value>
[[nodiscard]] constexpr Value export_similarity(flows<Unit, Value> const& f, area const& one, area const& other) {
    return export_similarity(export_shares(f, one), export_shares(f, other));
}

/// The four totals of a group within the flows, members by the last day of their period, for `intra_regional_share`,
/// `regional_intensity` and `regional_introversion`. Trade is exports plus imports: a flow inside the group counts for
/// both its ends. Raises `domain_error` for an area that is no group, for a group that stands among the areas as a
/// whole or in part, because its inner trade is not known, and for a member that is not among the areas: with
/// `absent::skip` the group goes without it.
/// Example: `regional_introversion(regional_totals(totals, areas::eco))`.
template <number Number>
[[nodiscard]] constexpr regional_trade<Number> regional_totals(flow_totals<Number> const& totals, area const& group,
                                                               absent when_missing = absent::refuse) {
    if (!is_group(group)) refused::this_area_is_not_a_group(group);
    serial_day const day = last_day(totals.when);
    std::size_t const areas = totals.areas.size();
    std::vector<char> inside; // not bool: clang 14 has no such vector in constant expressions
    for (area const& each : totals.areas) {
        if (is_group(each) && trade_detail::have_trade_in_common(group, each, day))
            refused::the_group_is_not_apart(group, each);
        inside.push_back(is_member(each, group, day) ? 1 : 0);
    }
    for (area const member : members(group, day)) {
        bool const is_there = indicator_detail::position_of(totals.areas, member) < areas;
        if (!is_there && when_missing == absent::refuse) refused::the_flows_lack_a_member(group, member);
    }
    Number within(0.0);
    Number across(0.0);
    Number outside(0.0);
    for (std::size_t cell = 0; cell < totals.by_partner.size(); ++cell) {
        int const ends_inside = inside[cell / areas] + inside[cell % areas];
        Number& sum = ends_inside == 2 ? within : ends_inside == 1 ? across : outside;
        sum = sum + totals.by_partner[cell];
    }
    return {.within = within * 2.0,
            .region = within * 2.0 + across,
            .outsiders_with_region = across,
            .outsiders = outside * 2.0 + across};
}
/// The same of flows. With `absent::skip` missing reports count as nothing, too.
template <unit Unit, class Value>
[[nodiscard]] constexpr regional_trade<Value> regional_totals(flows<Unit, Value> const& f, area const& group,
                                                              absent when_missing = absent::refuse) {
    return regional_totals(totals_of(f, when_missing), group, when_missing);
}

} // namespace trade

/// One flow whose two reports can be compared.
template <class Value>
struct mirror_difference {
    area from{};
    area to{};
    product_code what{};
    mirror_flow<Value> reported{};
    valuation exports_valued = valuation::unstated; ///< where the exporter values the goods
    valuation imports_valued = valuation::unstated; ///< where the importer does: the difference holds its freight
    Value discrepancy{};                            ///< `mirror_discrepancy`: imports by exports, less one
};

namespace trade {

/// Every flow that both sides reported, with the discrepancy, in the order of the flows. A flow that one of them did
/// not report has none; nor has one that the exporter reported as zero, or as an amount that may be. Flows of an area
/// with itself do not count. Raises `domain_error` as `mirror_discrepancy`, for amounts below zero or not finite.
template <unit Unit, class Value>
[[nodiscard]] constexpr std::vector<mirror_difference<Value>> mirror_differences(flows<Unit, Value> const& f) {
    std::vector<mirror_difference<Value>> found;
    for (std::size_t i = 0; i + 1 < f.size(); i += 2) {
        Value const exported = f.cells.values[i];
        Value const imported = f.cells.values[i + 1];
        if (is_missing(exported) || is_missing(imported) || low_of(exported) == 0) continue;
        auto const at = f[i];
        if (at.from == at.to) continue;
        found.push_back({at.from,
                         at.to,
                         at.what,
                         {exported, imported},
                         f.exports_valued,
                         f.imports_valued,
                         mirror_discrepancy(exported, imported)});
    }
    return found;
}

} // namespace trade
} // namespace almanac::inline v0
