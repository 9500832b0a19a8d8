// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The trade indices over a container of flows. Its areas are taken for the whole world, and flows of an area with
/// itself do not count. What is used are the exporters' reports.
#pragma once

#include <almanac/compare/numbers.hpp>
#include <almanac/compare/regional_trade.hpp>
#include <almanac/compare/shares_of_total.hpp>
#include <almanac/compare/trade_balance.hpp>
#include <almanac/compare/trade_intensity.hpp>
#include <almanac/compare/trade_structure.hpp>
#include <almanac/indicator/flows.hpp>
#include <almanac/place/group.hpp>

#include <cstddef>
#include <vector>

namespace almanac {

namespace detail {

/// A sum over reports. A missing one is refused, or left out.
template <number Number>
struct sum_of_reports {
    absent when_missing;
    Number total = Number(0.0);
    std::size_t count = 0;

    constexpr void add(Number const& value) {
        if (!is_missing(value)) {
            total = total + value;
        } else if (when_missing == absent::refuse) {
            refused::a_number_is_missing("a sum of flows", count);
        }
        ++count;
    }
};

/// The exports that a condition on exporter, importer and product selects, added up.
template <unit Unit, class Value, class Wanted>
constexpr Value exports_where(flows<Unit, Value> const& f, absent when_missing, Wanted const& wanted) {
    sum_of_reports<Value> sum{when_missing};
    for (std::size_t i = 0; i < f.areas.size(); ++i) {
        for (std::size_t j = 0; j < f.areas.size(); ++j) {
            if (i == j) continue;
            for (std::size_t k = 0; k < f.products.size(); ++k) {
                std::size_t const cell = ((i * f.areas.size() + j) * f.products.size() + k) * 2;
                if (wanted(f.areas[i], f.areas[j], f.products[k])) sum.add(f.cells.values[cell]);
            }
        }
    }
    return sum.total;
}

/// The shares of the products in the exports, or the imports, of an area.
template <unit Unit, class Value, class Wanted>
constexpr std::vector<Value> product_shares(flows<Unit, Value> const& f, absent when_missing, Wanted const& wanted) {
    std::vector<Value> amounts;
    for (product const& what : f.products) {
        amounts.push_back(exports_where(f, when_missing, [&](area const& from, area const& to, product const& p) {
            return p == what && wanted(from, to);
        }));
    }
    return shares_of_total(amounts);
}

constexpr void check_known(bool is_known, area const& where) {
    if (!is_known) refused::there_is_no_value_of_the_area(where);
}

} // namespace detail

/// The exports of an area to all others, of all products, as it reported them. A missing report raises `domain_error`
/// or, with `absent::skip`, counts as nothing. Raises `unknown_key` for an area that the flows lack.
template <unit Unit, class Value>
[[nodiscard]] constexpr Value total_exports(flows<Unit, Value> const& f, area const& from,
                                            absent when_missing = absent::refuse) {
    detail::check_known(detail::position_of(f.areas, from) < f.areas.size(), from);
    return detail::exports_where(f, when_missing,
                                 [&](area const& i, area const&, product const&) { return i == from; });
}
/// What all others report as exported to an area, of all products. Raises as `total_exports`.
template <unit Unit, class Value>
[[nodiscard]] constexpr Value total_exports_to(flows<Unit, Value> const& f, area const& to,
                                               absent when_missing = absent::refuse) {
    detail::check_known(detail::position_of(f.areas, to) < f.areas.size(), to);
    return detail::exports_where(f, when_missing, [&](area const&, area const& j, product const&) { return j == to; });
}

/// How intense the trade of two areas is: `trade_intensity` of the flows' totals. Raises as that and `total_exports`.
/// Example: `trade_intensity(trade_2024, areas::PAK, areas::UZB)`.
template <unit Unit, class Value>
[[nodiscard]] constexpr Value trade_intensity(flows<Unit, Value> const& f, area const& from, area const& to,
                                              absent when_missing = absent::refuse) {
    detail::check_known(detail::position_of(f.areas, to) < f.areas.size(), to);
    Value const between = detail::exports_where(
        f, when_missing, [&](area const& i, area const& j, product const&) { return i == from && j == to; });
    auto const any = [](area const&, area const&, product const&) { return true; };
    return trade_intensity(partner_trade<Value>{.exports_to_partner = between,
                                                .exports = total_exports(f, from, when_missing),
                                                .world_exports_to_partner = total_exports_to(f, to, when_missing),
                                                .world_exports = detail::exports_where(f, when_missing, any)});
}

/// The revealed comparative advantage of an area in a product, of the flows' totals. Raises as the scalar form and
/// `total_exports`.
template <unit Unit, class Value>
[[nodiscard]] constexpr Value revealed_comparative_advantage(flows<Unit, Value> const& f, area const& from,
                                                             product const& what,
                                                             absent when_missing = absent::refuse) {
    auto const of_area_and_product = [&](area const& i, area const&, product const& k) {
        return i == from && k == what;
    };
    auto const of_product = [&](area const&, area const&, product const& k) { return k == what; };
    auto const any = [](area const&, area const&, product const&) { return true; };
    return revealed_comparative_advantage(
        product_trade<Value>{.product_exports = detail::exports_where(f, when_missing, of_area_and_product),
                             .exports = total_exports(f, from, when_missing),
                             .world_product_exports = detail::exports_where(f, when_missing, of_product),
                             .world_exports = detail::exports_where(f, when_missing, any)});
}

/// The shares of the products in an area's exports to all others, in the order of `products`.
template <unit Unit, class Value>
[[nodiscard]] constexpr std::vector<Value> export_shares(flows<Unit, Value> const& f, area const& from,
                                                         absent when_missing = absent::refuse) {
    return detail::product_shares(f, when_missing, [&](area const& i, area const&) { return i == from; });
}
/// The shares of the products in what all others export to an area, in the order of `products`.
template <unit Unit, class Value>
[[nodiscard]] constexpr std::vector<Value> import_shares(flows<Unit, Value> const& f, area const& to,
                                                         absent when_missing = absent::refuse) {
    return detail::product_shares(f, when_missing, [&](area const&, area const& j) { return j == to; });
}

/// How well the exports of one area fit the imports of another, 0 to 100: `complementarity` of their product shares.
template <unit Unit, class Value>
[[nodiscard]] constexpr Value complementarity(flows<Unit, Value> const& f, area const& exporter, area const& importer,
                                              absent when_missing = absent::refuse) {
    return complementarity(export_shares(f, exporter, when_missing), import_shares(f, importer, when_missing));
}
/// How alike the exports of two areas are, 0 to 100: `export_similarity` of their product shares.
template <unit Unit, class Value>
[[nodiscard]] constexpr Value export_similarity(flows<Unit, Value> const& f, area const& one, area const& other,
                                                absent when_missing = absent::refuse) {
    return export_similarity(export_shares(f, one, when_missing), export_shares(f, other, when_missing));
}

/// The four totals of a group within the flows, members by the last day of their period, for `intra_regional_share`,
/// `regional_intensity` and `regional_introversion`. Trade is exports plus imports: a flow inside the group counts for
/// both its ends. Raises `domain_error` for an area that is no group, and as `total_exports`.
/// Example: `regional_introversion(regional_totals(trade_2024, areas::central_asia))`.
template <unit Unit, class Value>
[[nodiscard]] constexpr regional_trade<Value> regional_totals(flows<Unit, Value> const& f, area const& group,
                                                              absent when_missing = absent::refuse) {
    if (!is_group(group)) {
        throw domain_error(text<100>("the area ").append(group.view()).append(" is not a group of countries"));
    }
    serial_day const day = last_day(f.when);
    auto const inside = [&](area const& where) { return is_member(where, group, day); };
    auto const between = [&](bool from_inside, bool to_inside) {
        return detail::exports_where(f, when_missing, [&](area const& i, area const& j, product const&) {
            return inside(i) == from_inside && inside(j) == to_inside;
        });
    };
    Value const within = between(true, true) * 2.0;
    Value const across = between(true, false) + between(false, true);
    return {.within = within,
            .region = within + across,
            .outsiders_with_region = across,
            .outsiders = between(false, false) * 2.0 + across};
}

/// One flow whose two reports differ.
template <class Value>
struct mirror_difference {
    area from{};
    area to{};
    product what{};
    mirror_flow<Value> reported{};
    Value discrepancy{}; ///< `mirror_discrepancy`: imports by exports, less one
};

/// Every flow that both sides reported, with the discrepancy; of the others there is none. Flows reported as zero by
/// the exporter have none either.
template <unit Unit, class Value>
[[nodiscard]] constexpr std::vector<mirror_difference<Value>> mirror_differences(flows<Unit, Value> const& f) {
    std::vector<mirror_difference<Value>> found;
    for (std::size_t i = 0; i + 1 < f.size(); i += 2) {
        Value const exported = f.cells.values[i];
        Value const imported = f.cells.values[i + 1];
        if (is_missing(exported) || is_missing(imported) || !(low_of(exported) > 0.0)) continue;
        auto const at = f[i];
        found.push_back({at.from, at.to, at.what, {exported, imported}, mirror_discrepancy(exported, imported)});
    }
    return found;
}

} // namespace almanac
