// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Economic complexity of countries and products: which countries export what few others do. From the matrix of
/// revealed comparative advantages, country after country, each with its products in one order.
#pragma once

#include <almanac/statistics/averages.hpp>
#include <almanac/trade/indices_of_flows.hpp>
#include <almanac/trade/trade_amount.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

/// What `economic_complexity` returns, country by country and product by product.
/// Example: `economic_complexity(revealed_comparative_advantages(totals), product_count).products`.
struct complexity_indices {
    /// The economic complexity index (ECI): its mean over the countries is 0, its standard deviation 1. Missing for a
    /// country with an advantage in nothing.
    std::vector<double> countries{};
    /// The product complexity index (PCI), likewise over the products. Missing for one in which nobody has an
    /// advantage.
    std::vector<double> products{};
    std::vector<std::size_t> diversity{}; ///< in how many products each country has an advantage
    std::vector<std::size_t> ubiquity{};  ///< how many countries have one in each product
};

namespace trade_detail {

constexpr std::string_view of_complexity = "the economic complexity";

/// Who has an advantage in what: 1 or 0, country after country.
struct advantage_matrix {
    std::size_t countries = 0;
    std::size_t products = 0;
    std::vector<char> has{}; // not bool: clang 14 has no such vector in constant expressions
    std::vector<double> diversity{};
    std::vector<double> ubiquity{};

    constexpr bool at(std::size_t country, std::size_t product) const { return has[country * products + product] != 0; }
};
template <class Range>
constexpr advantage_matrix advantages_in(Range& range, std::size_t products) {
    advantage_matrix found{.products = products};
    auto const end = statistics_detail::end_of(range);
    for (auto at = statistics_detail::first_of(range); at != end; ++at) {
        double const advantage = number_of(*at);
        if (advantage < 0) refused::trade(of_complexity, "an advantage is", "below zero");
        found.has.push_back(!is_missing(advantage) && advantage >= 1 ? 1 : 0);
    }
    if (products == 0 || found.has.empty() || found.has.size() % products != 0) {
        refused::trade(of_complexity, "the advantages are", "not so many for each country as products");
    }
    found.countries = found.has.size() / products;
    found.diversity.assign(found.countries, 0.0);
    found.ubiquity.assign(products, 0.0);
    for (std::size_t cell = 0; cell < found.has.size(); ++cell) {
        found.diversity[cell / products] += found.has[cell];
        found.ubiquity[cell % products] += found.has[cell];
    }
    return found;
}

/// A symmetric matrix that is turned until all beside its diagonal is zero (C. G. J. Jacobi 1846): the diagonal then
/// holds its eigenvalues, and the columns of `turns` its eigenvectors.
struct eigen_problem {
    std::size_t size;
    std::vector<double> cells;
    std::vector<double> turns;

    constexpr double& at(std::size_t i, std::size_t j) { return cells[i * size + j]; }

    static constexpr void turn_pair(double& a, double& b, double cosine, double sine) {
        double const first = cosine * a - sine * b;
        b = sine * a + cosine * b;
        a = first;
    }
    constexpr void turn(std::size_t p, std::size_t q) {
        double const ratio = (at(q, q) - at(p, p)) / (2 * at(p, q));
        double const tangent =
            (ratio < 0 ? -1 : 1) / (elementary::abs(ratio) + elementary::sqrt(elementary::square(ratio) + 1));
        double const cosine = 1 / elementary::sqrt(elementary::square(tangent) + 1);
        for (std::size_t i = 0; i < size; ++i) turn_pair(at(i, p), at(i, q), cosine, tangent * cosine);
        for (std::size_t i = 0; i < size; ++i) turn_pair(at(p, i), at(q, i), cosine, tangent * cosine);
        for (std::size_t i = 0; i < size; ++i) {
            turn_pair(turns[i * size + p], turns[i * size + q], cosine, tangent * cosine);
        }
    }
    /// Each sweep squares what is beside the diagonal once that is small: some eight sweeps are enough.
    constexpr void solve() {
        turns.assign(size * size, 0.0);
        for (std::size_t i = 0; i < size; ++i) turns[i * size + i] = 1;
        for (int sweep = 0; sweep < 40; ++sweep) {
            bool is_diagonal = true;
            for (std::size_t p = 0; p < size; ++p) {
                for (std::size_t q = p + 1; q < size; ++q) {
                    if (elementary::abs(at(p, q)) < 1e-17) continue;
                    is_diagonal = false;
                    turn(p, q);
                }
            }
            if (is_diagonal) return;
        }
    }
};

/// How much of what countries export others export too, weighted as in the matrix of R. Hausmann and others, made
/// symmetric by the roots of their diversities. What all have in common, its greatest eigenvector, is taken out.
constexpr eigen_problem common_products(advantage_matrix const& all, std::vector<std::size_t> const& exporters) {
    std::size_t const size = exporters.size();
    eigen_problem common{size, std::vector<double>(size * size, 0.0), {}};
    double total = 0;
    for (std::size_t const c : exporters) total += all.diversity[c];
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = 0;
            for (std::size_t k = 0; k < all.products; ++k) {
                if (all.at(exporters[i], k) && all.at(exporters[j], k)) sum += 1 / all.ubiquity[k];
            }
            double const root = elementary::sqrt(all.diversity[exporters[i]] * all.diversity[exporters[j]]);
            common.at(i, j) = sum / root - root / total;
            common.at(j, i) = common.at(i, j);
        }
    }
    return common;
}

/// Moves and scales the numbers that are there, which are not alike, to a mean of 0 and a standard deviation of 1.
constexpr void standardise(std::vector<double>& numbers) {
    double const center = statistics::mean(numbers, absent::skip);
    double const deviation = statistics::population_standard_deviation(numbers, absent::skip);
    for (double& x : numbers) x = is_missing(x) ? x : (x - center) / deviation;
}

/// The second eigenvector of the countries, with the sign by which more diverse ones have the greater numbers.
constexpr std::vector<double> complexity_of_countries(advantage_matrix const& all) {
    std::vector<std::size_t> exporters;
    for (std::size_t c = 0; c < all.countries; ++c) {
        if (all.diversity[c] > 0) exporters.push_back(c);
    }
    if (exporters.size() < 2) refused::trade(of_complexity, "countries with an advantage are", "fewer than two");
    eigen_problem problem = common_products(all, exporters);
    problem.solve();
    std::vector<std::pair<double, std::size_t>> values;
    for (std::size_t i = 0; i < exporters.size(); ++i) values.push_back({problem.at(i, i), i});
    std::sort(values.begin(), values.end());
    double const second = values.back().first;
    if (second > 1 - 1e-9) refused::trade(of_complexity, "two groups of countries have", "no product in common");
    if (second < values[values.size() - 2].first + 1e-9) {
        refused::trade(of_complexity, "the second eigenvector is", "not the only one of its eigenvalue");
    }
    std::vector<double> found(all.countries, missing_value);
    for (std::size_t i = 0; i < exporters.size(); ++i) {
        double const own = problem.turns[i * exporters.size() + values.back().second];
        found[exporters[i]] = own / elementary::sqrt(all.diversity[exporters[i]]);
    }
    standardise(found);
    double slope = 0;
    double const usual = statistics::mean(exporters, absent::refuse, [&](std::size_t c) { return all.diversity[c]; });
    for (std::size_t const c : exporters) slope += found[c] * (all.diversity[c] - usual);
    if (elementary::abs(slope) < 1e-9) refused::trade(of_complexity, "countries of more products are", "not ahead");
    for (double& x : found) x = slope < 0 && !is_missing(x) ? -x : x;
    return found;
}

/// The mean of the countries that have an advantage in each product.
constexpr std::vector<double> complexity_of_products(advantage_matrix const& all,
                                                     std::vector<double> const& countries) {
    std::vector<double> found(all.products, missing_value);
    for (std::size_t k = 0; k < all.products; ++k) {
        double sum = 0;
        for (std::size_t c = 0; c < all.countries; ++c) sum += all.at(c, k) ? countries[c] : 0;
        if (all.ubiquity[k] > 0) found[k] = sum / all.ubiquity[k];
    }
    standardise(found);
    return found;
}

} // namespace trade_detail

namespace trade {

/// The revealed comparative advantage of every country in every product, of exports that lie country after country,
/// each with `products` of them. Missing for a country that exports nothing and for a product that nobody exports.
/// Raises `domain_error` as the scalar form, and when the exports are not so many for each country.
/// Example: `revealed_comparative_advantages(std::vector{30, 10, 20, 40}, 2)[1] == 0.5`.
template <class Range>
requires number_range<Range>
[[nodiscard]] constexpr auto revealed_comparative_advantages(Range&& exports, std::size_t products) {
    using Number = number_in<Range>;
    constexpr std::string_view operation = "the revealed comparative advantages";
    auto const cells = statistics_detail::numbers_of(operation, exports, statistics_detail::itself{});
    if (products == 0 || cells.size() % products != 0) {
        refused::trade(operation, "the exports are", "not so many for each country as products");
    }
    std::vector<Number> of_countries(cells.size() / products, Number(0.0));
    std::vector<Number> of_products(products, Number(0.0));
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        of_countries[cell / products] = of_countries[cell / products] + cells[cell];
        of_products[cell % products] = of_products[cell % products] + cells[cell];
    }
    Number const world = statistics_detail::total_of(of_countries);
    std::vector<Number> found;
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        product_trade<Number> const trade{.product_exports = cells[cell],
                                          .exports = of_countries[cell / products],
                                          .world_product_exports = of_products[cell % products],
                                          .world_exports = world};
        trade_detail::check_amount(operation, "exports of a product are", cells[cell]);
        bool const has_index = low_of(trade.exports) > 0 && low_of(trade.world_product_exports) > 0;
        found.push_back(has_index ? revealed_comparative_advantage(trade) : Number(missing_value));
    }
    return found;
}

/// The economic complexity of countries and products, from their advantages: plain numbers, country after country, each
/// with `products` of them; 1 or more is an advantage, a missing one is none. The index of a country is its part of the
/// second eigenvector of the matrix of what countries have in common; that of a product the mean index of those with an
/// advantage in it; both standardised, by the deviation of a population. Its sign is that countries of many products
/// have the greater index. Raises `domain_error` where this has no answer: fewer than two countries, countries in
/// groups without a common product, two eigenvectors alike, or all countries of as many products. The work is cubic in
/// the countries. Source: C. A. Hidalgo and R. Hausmann, "The building blocks of economic complexity", PNAS 106 (2009);
/// R. Hausmann and others, "The Atlas of Economic Complexity", 2014, technical box 2.
/// Example: `economic_complexity(revealed_comparative_advantages(exports, product_count), product_count).countries`.
template <class Range>
requires number_range<Range> && std::same_as < number_in<Range>,
double > [[nodiscard]] constexpr complexity_indices economic_complexity(Range&& advantages, std::size_t products) {
    auto const all = trade_detail::advantages_in(advantages, products);
    complexity_indices found;
    found.countries = trade_detail::complexity_of_countries(all);
    found.products = trade_detail::complexity_of_products(all, found.countries);
    for (double const x : all.diversity) found.diversity.push_back(static_cast<std::size_t>(x));
    for (double const x : all.ubiquity) found.ubiquity.push_back(static_cast<std::size_t>(x));
    return found;
}
/// The same of flows, or of totals of them, in the order of their areas and products.
template <class Flows, std::same_as<absent>... Absent>
requires trade_detail::has_totals<Flows, Absent...>
[[nodiscard]] constexpr complexity_indices economic_complexity(Flows const& f, Absent... when_missing) {
    auto const& totals = trade_detail::totals_in(f, when_missing...);
    return economic_complexity(revealed_comparative_advantages(totals), totals.products.size());
}

} // namespace trade
} // namespace almanac::inline v0
