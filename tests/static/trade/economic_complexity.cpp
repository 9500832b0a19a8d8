// Economic complexity. The expected numbers are the eigenvectors that R 4.2 computes of the two matrices of the Atlas,
// of countries and of products (`eigen`), standardised; Python's power iteration gives the same.
#include <almanac/trade/economic_complexity.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

constexpr bool near(double result, double expected, double digits = 1e-12) {
    return elementary::abs(result - expected) <= digits * elementary::max(1.0, elementary::abs(expected));
}

constexpr std::size_t products = 6;
constexpr double exports[] = {30, 10, 5,  0, 20, 1,  20, 40, 0,  5,  10, 2,  5,  5,  30,
                              0,  0,  10, 0, 2,  10, 8,  3,  40, 50, 20, 20, 30, 40, 1};
constexpr double countries_expected[] = {-0.8350152440156786, -1.0965674795149332, 1.365313791802461,
                                         1.0165774778034553, -0.4503085460753046};
constexpr double products_expected[] = {-0.87986122603422,  -1.2061727618405385, 1.2605580178082583,
                                        0.2816234103893033, -0.716705458131061,  1.2605580178082583};
constexpr std::size_t diversity[] = {2, 2, 2, 3, 3};
constexpr std::size_t ubiquity[] = {3, 1, 2, 2, 2, 2};

constexpr bool is_as_expected(bool of_countries) {
    auto const found = trade::economic_complexity(trade::revealed_comparative_advantages(exports, products), products);
    bool all = found.countries.size() == 5 && found.products.size() == products;
    for (std::size_t i = 0; all && i < (of_countries ? 5 : products); ++i) {
        all = of_countries ? near(found.countries[i], countries_expected[i]) && found.diversity[i] == diversity[i]
                           : near(found.products[i], products_expected[i]) && found.ubiquity[i] == ubiquity[i];
    }
    return all;
}

} // namespace

// 30 by 66 over 105 by 417, and so on: of the first country, in R.
PROVE("trade: the matrix of comparative advantages", [] {
    auto const found = trade::revealed_comparative_advantages(exports, products);
    return found.size() == 30 && near(found[0], 30. / 66 / (105. / 417)) && near(found[29], 1. / 161 / (54. / 417)) &&
           found[3] == 0;
}());
PROVE("trade: economic complexity of countries", is_as_expected(true));
PROVE("trade: economic complexity of products", is_as_expected(false));
PROVE("trade: a country and a product without advantage have no complexity", [] {
    // Of the first two countries and products, and of a third pair that is left out.
    double const advantages[] = {2, 0, 3, missing_value, 0, 1, 0.9, 0, 0, 0, 0.5, missing_value, 4, 1, 1, 0};
    auto const found = trade::economic_complexity(advantages, 4);
    return is_missing(found.countries[2]) && is_missing(found.products[3]) && found.diversity[2] == 0 &&
           found.ubiquity[3] == 0 && found.diversity[3] == 3;
}());
