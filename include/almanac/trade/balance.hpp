// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Exports and imports of one thing set against each other: balance, openness, intra-industry trade, mirror flows,
/// terms of trade.
///
/// Exports and imports are in one unit and of one period, and none is below zero. In all functions exports come first.
/// Example: `grubel_lloyd(300, 200) == 0.8`.
#pragma once

#include <almanac/trade/trade_amount.hpp>
#include <almanac/unit/any_prices.hpp>
#include <almanac/unit/index_number.hpp>

namespace almanac::inline v0 {

namespace trade_detail {

/// (a - b)/(a + b) of exact numbers that are not both zero, one of which may be infinite.
constexpr bounded balance_at(double a, double b) {
    if (b == 0 || number_detail::is_infinite(a)) return bounded(1);
    if (a == 0 || number_detail::is_infinite(b)) return bounded(-1);
    return (bounded(a) - bounded(b)) / (bounded(a) + bounded(b));
}

/// (a - b)/(a + b): rises with a and falls with b, so that the ends come from the ends.
template <number Number>
constexpr Number balance_of(Number const& a, Number const& b) {
    if constexpr (std::same_as<Number, double>) {
        return (a - b) / (a + b);
    } else {
        double const value = (a.value - b.value) / (a.value + b.value);
        return within_range(between_corners(value, balance_at(a.low, b.high), balance_at(a.high, b.low)), -1, 1);
    }
}

template <number Number>
constexpr void check_flows(std::string_view operation, Number const& exports, Number const& imports) {
    check_amount(operation, "exports are", exports);
    check_amount(operation, "imports are", imports);
}

template <number Number>
constexpr void check_two_way_trade(std::string_view operation, Number const& exports, Number const& imports) {
    check_flows(operation, exports, imports);
    check_divisor(operation, "exports plus imports are", exports + imports);
}

} // namespace trade_detail

namespace trade {

/// The trade balance over the trade: (X - M)/(X + M), from -1 (imports only) to 1 (exports only). The bounds of the
/// result are those of the function, not wider.
///
/// Raises `domain_error` for amounts that are missing, not finite or below zero, and when both are zero or, within
/// their bounds, may be. World Bank, WITS; ITC, Trade Competitiveness Map.
/// Example: `normalised_trade_balance(30, 10) == 0.5`.
template <trade_amount Exports, trade_amount Imports>
[[nodiscard]] constexpr auto normalised_trade_balance(Exports const& exports, Imports const& imports) {
    using Number = trade_detail::amount_number<Exports, Imports>;
    Number const x = trade_detail::as_number<Number>(exports);
    Number const m = trade_detail::as_number<Number>(imports);
    trade_detail::check_two_way_trade("the normalised trade balance", x, m);
    return trade_detail::balance_of(x, m);
}

} // namespace trade

/// The trade of a country and its gross domestic product, in one unit and of one period.
/// Example: `trade_and_product<>{.exports = 30, .imports = 20, .gross_domestic_product = 200}`.
template <number Number = double>
struct trade_and_product {
    Number exports = trade_detail::not_given<Number>;                ///< X: to all partners
    Number imports = trade_detail::not_given<Number>;                ///< M: from all partners
    Number gross_domestic_product = trade_detail::not_given<Number>; ///< at current prices, as the trade is
};

namespace trade {

/// Trade openness: exports plus imports, as a fraction of the gross domestic product; may be above 1. Raises
/// `domain_error` for amounts that are missing, not finite or below zero, and for a product that is zero or, within
/// its bounds, may be. World Bank, TG.VAL.TOTL.GD.ZS (there in percent). UNCTAD halves it: `openness_halved`.
/// Example: `openness({.exports = 30, .imports = 20, .gross_domestic_product = 200}) == 0.25`.
template <number Number = double>
[[nodiscard]] constexpr Number openness(trade_and_product<Number> const& of) {
    trade_detail::check_flows("the trade openness", of.exports, of.imports);
    trade_detail::check_divisor("the trade openness", "the gross domestic product is", of.gross_domestic_product);
    return (of.exports + of.imports) / of.gross_domestic_product;
}

/// Trade openness as UNCTAD has it: the mean of exports and imports, as a fraction of the gross domestic product: half
/// of `openness`. Raises the same errors. UNCTAD, Handbook of Statistics, "Calculation methods".
/// Example: `openness_halved({.exports = 30, .imports = 20, .gross_domestic_product = 200}) == 0.125`.
template <number Number = double>
[[nodiscard]] constexpr Number openness_halved(trade_and_product<Number> const& of) {
    return openness(of) / 2.0;
}

/// The index of Grubel and Lloyd for one product: how much of its trade goes both ways, 1 - |X - M|/(X + M), from 0
/// (one way only) to 1 (as much in as out). The bounds of the result are those of the function, not wider.
///
/// Raises `domain_error` as `normalised_trade_balance` does: what is not traded has no index. H. Grubel and P. Lloyd,
/// "The Empirical Measurement of Intra-Industry Trade", 1971. Example: `grubel_lloyd(30, 10) == 0.5`.
template <trade_amount Exports, trade_amount Imports>
[[nodiscard]] constexpr auto grubel_lloyd(Exports const& exports, Imports const& imports) {
    using Number = trade_detail::amount_number<Exports, Imports>;
    Number const x = trade_detail::as_number<Number>(exports);
    Number const m = trade_detail::as_number<Number>(imports);
    trade_detail::check_two_way_trade("the Grubel-Lloyd index", x, m);
    return 1.0 - elementary::abs(trade_detail::balance_of(x, m));
}

} // namespace trade

namespace trade_detail {

/// The trade that goes both ways, product by product, and that which does not.
template <number Number>
struct two_way_trade {
    Number lesser = Number(0.0);   ///< the sum of the lesser of exports and imports
    Number distance = Number(0.0); ///< the sum of their distances
    Number total = Number(0.0);    ///< exports plus imports; of bounds, narrower than what the other two give
};

template <class Exports, class Imports, class ExportsProjection, class ImportsProjection>
constexpr auto sum_two_way_trade(std::string_view operation, Exports& exports, Imports& imports,
                                 ExportsProjection& of_exports, ImportsProjection& of_imports) {
    using Number = amount_number<number_in<Exports, ExportsProjection>, number_in<Imports, ImportsProjection>>;
    two_way_trade<Number> sums;
    auto at_exports = statistics_detail::first_of(exports);
    auto at_imports = statistics_detail::first_of(imports);
    auto const end_of_exports = statistics_detail::end_of(exports);
    auto const end_of_imports = statistics_detail::end_of(imports);
    for (; at_exports != end_of_exports && at_imports != end_of_imports; ++at_exports, ++at_imports) {
        Number const x = as_number<Number>(number_of(project(of_exports, *at_exports)));
        Number const m = as_number<Number>(number_of(project(of_imports, *at_imports)));
        check_flows(operation, x, m);
        sums.lesser = sums.lesser + (elementary::min)(x, m);
        sums.distance = sums.distance + elementary::abs(x - m);
        sums.total = sums.total + x + m;
    }
    if (at_exports != end_of_exports || at_imports != end_of_imports)
        refused::trade(operation, "the ranges of exports and of imports are", "of different lengths");
    return sums;
}

} // namespace trade_detail

namespace trade {

/// The index of Grubel and Lloyd over products: 1 - sum |X - M| / sum (X + M), which is the mean of the products'
/// indices weighted by their trade. The n-th exports and imports are of the same product; products that are not traded
/// do not count.
///
/// Raises `domain_error` for amounts that are missing, not finite or below zero, for ranges of different lengths, and
/// when all is zero or, within the bounds, may be. Exports 319, 43, 10 and imports 354, 141, 100 give 0.7694.
/// Example: `grubel_lloyd_aggregate(std::vector{30, 10}, std::vector{10, 30}) == 0.5`; of rows:
/// `grubel_lloyd_aggregate(rows, rows, &row::exports, &row::imports)`.
template <class Exports, class Imports, class ExportsProjection = statistics_detail::itself,
          class ImportsProjection = statistics_detail::itself>
requires number_range<Exports, ExportsProjection> && number_range<Imports, ImportsProjection>
[[nodiscard]] constexpr auto grubel_lloyd_aggregate(Exports&& exports, Imports&& imports,
                                                    ExportsProjection of_exports = {},
                                                    ImportsProjection of_imports = {}) {
    constexpr std::string_view operation = "the aggregate Grubel-Lloyd index";
    auto const sums = trade_detail::sum_two_way_trade(operation, exports, imports, of_exports, of_imports);
    // X + M is twice the lesser and the distance, so that the index is 1 - D/(2L + D): it rises with L, falls with D.
    auto const both_ways = 2.0 * sums.lesser;
    trade_detail::check_divisor(operation, "exports plus imports are", sums.total);
    if constexpr (std::same_as<decltype(both_ways), double const>) {
        return both_ways / (both_ways + sums.distance);
    } else {
        // L/(L + D) is half of (L - D)/(L + D), moved up to where it is from 0 to 1.
        return (1.0 + trade_detail::balance_of(both_ways, sums.distance)) / 2.0;
    }
}

/// What the importer reports against what the exporter reports of the same flow: imports/exports - 1. Above zero where
/// more arrives than was sent: imports are valued with freight and insurance (c.i.f.), exports without (f.o.b.), for
/// which the IMF's Direction of Trade Statistics takes 0.06. -1 when nothing is reported to arrive; no upper limit.
///
/// Raises `domain_error` for amounts that are missing, not finite or below zero, and for exports that are zero or,
/// within their bounds, may be. On the causes: M. Javorsek, "Asymmetries in International Merchandise Trade
/// Statistics", ARTNeT Working Paper 156, 2016. That the exports divide is the convention here;
/// `symmetric_mirror_discrepancy` has none. Example: `mirror_discrepancy(80, 100) == 0.25`.
template <trade_amount Exports, trade_amount Imports>
[[nodiscard]] constexpr auto mirror_discrepancy(Exports const& exports_as_reported,
                                                Imports const& imports_as_reported) {
    using Number = trade_detail::amount_number<Exports, Imports>;
    Number const x = trade_detail::as_number<Number>(exports_as_reported);
    Number const m = trade_detail::as_number<Number>(imports_as_reported);
    trade_detail::check_flows("the mirror discrepancy", x, m);
    trade_detail::check_divisor("the mirror discrepancy", "exports as reported are", x);
    return m / x - 1.0;
}

/// The mirror discrepancy that prefers neither side: (imports - exports)/(imports + exports), from -1 to 1. Zero, and
/// of the same sign, where `mirror_discrepancy` is. Raises `domain_error` as `normalised_trade_balance` does; one side
/// may be zero. Example: `symmetric_mirror_discrepancy(30, 50) == 0.25`.
template <trade_amount Exports, trade_amount Imports>
[[nodiscard]] constexpr auto symmetric_mirror_discrepancy(Exports const& exports_as_reported,
                                                          Imports const& imports_as_reported) {
    using Number = trade_detail::amount_number<Exports, Imports>;
    Number const x = trade_detail::as_number<Number>(exports_as_reported);
    Number const m = trade_detail::as_number<Number>(imports_as_reported);
    trade_detail::check_two_way_trade("the mirror discrepancy", x, m);
    return trade_detail::balance_of(m, x);
}

/// The net barter terms of trade: the price index of exports over that of imports, as an index number, 100 where
/// they are equal; above 100 where export
/// prices rose more since the base period. That both indices have one base, the caller answers for: `index_number` and
/// `price_level` are checked.
///
/// Raises `domain_error` for an index that is missing, not finite, below zero, or zero. World Bank, TT.PRI.MRCH.XD.WD;
/// UNCTAD. Example: `terms_of_trade(110, 105) > 104.76`.
template <trade_amount Exports, trade_amount Imports>
[[nodiscard]] constexpr auto terms_of_trade(Exports const& export_prices, Imports const& import_prices) {
    using Number = trade_detail::amount_number<Exports, Imports>;
    Number const x = trade_detail::as_number<Number>(export_prices);
    Number const m = trade_detail::as_number<Number>(import_prices);
    trade_detail::check_divisor("the terms of trade", "export prices are", x);
    trade_detail::check_divisor("the terms of trade", "import prices are", m);
    return 100.0 * x / m;
}

/// The net barter terms of trade from typed indices, as an index of the same base. Indices of different base periods do
/// not compile. Raises `domain_error` as above.
template <period ExportBase, period ImportBase>
[[nodiscard]] constexpr index_number<ExportBase> terms_of_trade(index_number<ExportBase> export_prices,
                                                                index_number<ImportBase> import_prices) {
    if constexpr (unit_detail::check_same_base<ExportBase, ImportBase>()) {
        return index_number<ExportBase>(terms_of_trade(export_prices.level(), import_prices.level()));
    } else {
        return {};
    }
}

} // namespace trade

namespace refused {
/// Raises `not_comparable`: names the base periods, which differ or are not stated.
[[noreturn]] inline void terms_of_trade_across_bases(period const& of_exports, period const& of_imports) {
    auto const spelled = [](period const& base) -> text<160> {
        if (base.kind == period_kind::none) return "not stated";
        return text<160>(to_text(base).view());
    };
    raise(not_comparable(text<700>("cannot compute the terms of trade: the base of the export prices is ")
                             .append(spelled(of_exports).view())
                             .append(", that of the import prices ")
                             .append(spelled(of_imports).view())));
}
} // namespace refused

namespace trade {

/// The net barter terms of trade from indices with their bases, as an index of the same base. Raises `not_comparable`
/// when the bases differ or are not stated, and `domain_error` as above.
/// Example: `terms_of_trade(price_level<>{110, year(2015)}, price_level<>{105, year(2015)})`.
template <number Number>
[[nodiscard]] constexpr price_level<Number> terms_of_trade(price_level<Number> const& export_prices,
                                                           price_level<Number> const& import_prices) {
    bool const are_stated = export_prices.base.kind != period_kind::none;
    if (!are_stated || !(export_prices.base == import_prices.base))
        refused::terms_of_trade_across_bases(export_prices.base, import_prices.base);
    return {terms_of_trade(export_prices.level, import_prices.level), export_prices.base};
}

} // namespace trade
} // namespace almanac::inline v0
