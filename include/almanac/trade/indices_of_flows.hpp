// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The trade indices over a container of flows. Its areas are taken for the whole world, and flows of an area with
/// itself do not count. The exporters' reports are used.
///
/// Each index takes `flows`, and then adds up the reports that it needs, which for those with a world total are all; or
/// `flow_totals`, which `totals_of` adds up once, and then takes a few steps: so for many areas, partners or products.
/// Which reports are refused, and how missing ones count, is said in flow_totals.hpp: of flows by a last argument, of
/// totals when they are added up.
#pragma once

#include <almanac/statistics/number_range.hpp>
#include <almanac/statistics/shares.hpp>
#include <almanac/trade/balance.hpp>
#include <almanac/trade/flow_totals.hpp>
#include <almanac/trade/intensity.hpp>
#include <almanac/trade/regional.hpp>
#include <almanac/trade/structure.hpp>

#include <concepts>
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
    raise(domain_error(text<300>("cannot add up the trade of the group ")
                           .append(group.view())
                           .append(": the flows lack ")
                           .append(member.view())));
}
/// Raises `domain_error`: what is traded within the group is not known.
[[noreturn]] inline void the_group_is_not_apart(area const& group, area const& in_flows) {
    raise(domain_error(text<300>("cannot add up the trade of the group ")
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

template <number Number>
constexpr flow_totals<Number> const& totals_in(flow_totals<Number> const& totals) {
    return totals;
}
template <unit Unit, class Value, class Storage>
constexpr flow_totals<Value> totals_in(flows<Unit, Value, Storage> const& f, absent when_missing = absent::refuse) {
    return trade::totals_of(f, when_missing);
}
template <class Flows, class... Absent>
concept has_totals = requires(Flows const& f, Absent... when_missing) {
    totals_in(f, when_missing...);
};

/// The trade of a group within the totals, and of the others.
template <number Number>
constexpr regional_trade<Number> totals_of_group(flow_totals<Number> const& totals, area const& group,
                                                 absent when_missing) {
    if (!is_group(group)) refused::this_area_is_not_a_group(group);
    serial_day const day = last_day(totals.when);
    std::size_t const areas = totals.areas.size();
    std::vector<char> inside; // not bool: clang 14 has no such vector in constant expressions
    for (area const& each : totals.areas) {
        if (is_group(each) && have_common_members(group, each, day)) refused::the_group_is_not_apart(group, each);
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

} // namespace trade_detail

namespace trade {

/// How intense the trade of two areas is: the `trade_intensity` of their totals. Raises `domain_error` as that does,
/// and for an area with itself.
/// Example: `trade_intensity(trade_2024, areas::PAK, areas::UZB, absent::skip)`.
template <class Flows, std::same_as<absent>... Absent>
requires trade_detail::has_totals<Flows, Absent...>
[[nodiscard]] constexpr auto trade_intensity(Flows const& f, area const& from, area const& to, Absent... when_missing) {
    auto const& totals = trade_detail::totals_in(f, when_missing...);
    using Number = decltype(totals.world);
    std::size_t const i = trade_detail::row_of(totals, from);
    std::size_t const j = trade_detail::row_of(totals, to);
    if (i == j) refused::an_area_has_no_flow_with_itself("the trade intensity", from);
    return trade_intensity(partner_trade<Number>{.exports_to_partner = totals.by_partner[i * totals.areas.size() + j],
                                                 .exports = totals.exports[i],
                                                 .world_exports_to_partner = totals.exports_to[j],
                                                 .world_exports = totals.world});
}

/// The revealed comparative advantage of an area in a product: the scalar form of their totals. Raises `domain_error`
/// as that does: for an area, or a product, without exports.
/// Example: `revealed_comparative_advantage(totals, areas::PAK, product_code("52"))`.
template <class Flows, std::same_as<absent>... Absent>
requires trade_detail::has_totals<Flows, Absent...>
[[nodiscard]] constexpr auto revealed_comparative_advantage(Flows const& f, area const& from, product_code const& what,
                                                            Absent... when_missing) {
    auto const& totals = trade_detail::totals_in(f, when_missing...);
    using Number = decltype(totals.world);
    std::size_t const i = trade_detail::row_of(totals, from);
    std::size_t const k = trade_detail::product_of(totals, what);
    return revealed_comparative_advantage(
        product_trade<Number>{.product_exports = totals.by_product[i * totals.products.size() + k],
                              .exports = totals.exports[i],
                              .world_product_exports = totals.of_products[k],
                              .world_exports = totals.world});
}
/// Those of every area in every product: area after area, as `by_product` lies. Missing for an area that exports
/// nothing and for a product that nobody exports, or where bounds leave that open.
/// Example: `revealed_comparative_advantages(totals)[i * totals.products.size() + k]`.
template <class Flows, std::same_as<absent>... Absent>
requires trade_detail::has_totals<Flows, Absent...>
[[nodiscard]] constexpr auto revealed_comparative_advantages(Flows const& f, Absent... when_missing) {
    auto const& totals = trade_detail::totals_in(f, when_missing...);
    using Number = decltype(totals.world);
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

/// The shares of the products in an area's exports to all others, in the order of `products`. Raises `domain_error`
/// for an area without exports. Example: `export_shares(totals, areas::PAK)`.
template <number Number>
[[nodiscard]] constexpr std::vector<Number> export_shares(flow_totals<Number> const& totals, area const& from) {
    return statistics::shares_of_total(
        trade_detail::row_at(totals.by_product, trade_detail::row_of(totals, from), totals.products.size()));
}
/// The same of flows. Only the reports of `from` are needed.
template <unit Unit, class Value, class Storage>
[[nodiscard]] constexpr std::vector<Value> export_shares(flows<Unit, Value, Storage> const& f, area const& from,
                                                         absent when_missing = absent::refuse) {
    return statistics::shares_of_total(trade_detail::exports_by_product(f, from, direction::outward, when_missing));
}
/// The shares of the products in what all others export to an area, in the order of `products`. Raises `domain_error`
/// for an area to which nothing is exported. Example: `import_shares(totals, areas::UZB)`.
template <number Number>
[[nodiscard]] constexpr std::vector<Number> import_shares(flow_totals<Number> const& totals, area const& to) {
    return statistics::shares_of_total(
        trade_detail::row_at(totals.to_by_product, trade_detail::row_of(totals, to), totals.products.size()));
}
/// The same of flows. Only the reports on exports to `to` are needed.
template <unit Unit, class Value, class Storage>
[[nodiscard]] constexpr std::vector<Value> import_shares(flows<Unit, Value, Storage> const& f, area const& to,
                                                         absent when_missing = absent::refuse) {
    return statistics::shares_of_total(trade_detail::exports_by_product(f, to, direction::inward, when_missing));
}

/// How well the exports of one area fit the imports of another, 0 to 1: `complementarity` of their product shares. Of
/// flows only the reports on the exports of the one and on those to the other are needed.
/// Example: `complementarity(totals, areas::PAK, areas::UZB)`.
template <class Flows, std::same_as<absent>... Absent>
requires trade_detail::has_totals<Flows, Absent...>
[[nodiscard]] constexpr auto complementarity(Flows const& f, area const& exporter, area const& importer,
                                             Absent... when_missing) {
    return complementarity(export_shares(f, exporter, when_missing...), import_shares(f, importer, when_missing...));
}
/// How alike the exports of two areas are, 0 to 1: `export_similarity` of their product shares. Of flows only the
/// reports of the two areas are needed. Example: `export_similarity(totals, areas::PAK, areas::IND)`.
template <class Flows, std::same_as<absent>... Absent>
requires trade_detail::has_totals<Flows, Absent...>
[[nodiscard]] constexpr auto export_similarity(Flows const& f, area const& one, area const& other,
                                               Absent... when_missing) {
    return export_similarity(export_shares(f, one, when_missing...), export_shares(f, other, when_missing...));
}

/// The four totals of a group within the flows, members by the last day of their period, for `intra_regional_share`,
/// `regional_intensity` and `regional_introversion`. Trade is exports plus imports: a flow inside the group counts for
/// both its ends. Raises `domain_error` for an area that is no group, for a group that stands among the areas as a
/// whole or in part, because its inner trade is not known, and for a member that is not among the areas: with
/// `absent::skip` the group goes without it, and missing reports of flows count as nothing.
/// Example: `regional_introversion(regional_totals(totals, areas::eco))`.
template <class Flows>
requires trade_detail::has_totals<Flows>
[[nodiscard]] constexpr auto regional_totals(Flows const& f, area const& group, absent when_missing = absent::refuse) {
    if constexpr (trade_detail::has_totals<Flows, absent>) {
        return regional_totals(totals_of(f, when_missing), group, when_missing);
    } else {
        return trade_detail::totals_of_group(f, group, when_missing);
    }
}
} // namespace trade

/// One flow whose two reports can be compared. Example: `mirror_differences(trade_2024).front().discrepancy`.
template <class Value>
struct mirror_difference {
    area from{};                                    ///< the exporter
    area to{};                                      ///< the importer
    product_code what{};                            ///< the product; empty for all together
    mirror_flow<Value> reported{};                  ///< what both sides report
    valuation exports_valued = valuation::unstated; ///< where the exporter values the goods
    valuation imports_valued = valuation::unstated; ///< where the importer does: the difference holds its freight
    Value discrepancy{};                            ///< `mirror_discrepancy`: imports by exports, less one
};

namespace trade {

/// Every flow that both sides reported, with the discrepancy, in the order of the flows. A flow that one of them did
/// not report has none; nor has one that the exporter reported as zero, or as an amount that may be. Flows of an area
/// with itself do not count. Raises `domain_error` for amounts below zero or not finite, and `not_comparable` for
/// amounts in each area's own currency. Example: `mirror_differences(trade_2024)`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] constexpr std::vector<mirror_difference<Value>> mirror_differences(flows<Unit, Value, Storage> const& f) {
    if (is_local_currency(f.in())) refused::these_flows_are_in_the_currencies_of_their_areas(f.in());
    std::vector<mirror_difference<Value>> found;
    auto const& kept = indicator_detail::kept_cells(f.cells);
    for (std::size_t cell = 0; cell + 1 < kept.size(); ++cell) {
        std::size_t const i = indicator_detail::place_of(f.cells, cell);
        bool const is_pair = i % 2 == 0 && indicator_detail::place_of(f.cells, cell + 1) == i + 1;
        if (!is_pair) continue;
        Value const exported = kept.values[cell];
        Value const imported = kept.values[cell + 1];
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
