// Economic complexity of random matrices: the definition of an eigenvector, no sense of order or of scale, and the
// words of the refusals.
#include <almanac/indicator/containers/flows.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/trade/economic_complexity.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"
#include "message.hpp"
#include "random_numbers.hpp"

#include <cmath>
#include <string>
#include <vector>

using namespace almanac;

namespace {

using numbers = std::vector<double>;

numbers random_exports(engine& random, std::size_t countries, std::size_t products) {
    numbers exports;
    for (std::size_t i = 0; i < countries * products; ++i) exports.push_back(std::exp(uniform(random, -3, 3)));
    return exports;
}
/// What the matrix of R. Hausmann and others makes of numbers of countries, in its own words.
numbers reflected(numbers const& advantages, complexity_indices const& found, std::size_t products) {
    std::size_t const countries = found.countries.size();
    numbers out(countries, 0.0);
    for (std::size_t c = 0; c < countries; ++c) {
        for (std::size_t other = 0; other < countries; ++other) {
            for (std::size_t k = 0; k < products; ++k) {
                bool const both = advantages[c * products + k] >= 1 && advantages[other * products + k] >= 1;
                if (both) {
                    out[c] += found.countries[other] / static_cast<double>(found.diversity[c]) /
                              static_cast<double>(found.ubiquity[k]);
                }
            }
        }
    }
    return out;
}

} // namespace

TEST_CASE("trade: the complexity of countries is an eigenvector, standardised") {
    engine random(41);
    for (int turn = 0; turn < 100; ++turn) {
        std::size_t const countries = 4 + random() % 20;
        std::size_t const products = 10 + random() % 40;
        numbers const exports = random_exports(random, countries, products);
        numbers const advantages = trade::revealed_comparative_advantages(exports, products);
        auto const found = trade::economic_complexity(advantages, products);
        numbers const next = reflected(advantages, found, products);
        double mean = 0, square = 0, slope = 0, mean_of_next = 0, both = 0;
        for (std::size_t c = 0; c < countries; ++c) {
            mean += found.countries[c] / static_cast<double>(countries);
            square += found.countries[c] * found.countries[c] / static_cast<double>(countries);
            slope += found.countries[c] * static_cast<double>(found.diversity[c]);
            mean_of_next += next[c] / static_cast<double>(countries);
            both += next[c] * found.countries[c] / static_cast<double>(countries);
        }
        CHECK(std::abs(mean) < 1e-12);
        CHECK(std::abs(square - 1) < 1e-12);
        CHECK(slope > 0);
        // An eigenvector, but for what all countries have in common: next = both x complexity + a constant.
        for (std::size_t c = 0; c < countries; ++c) {
            CHECK(std::abs(next[c] - mean_of_next - both * found.countries[c]) < 1e-9);
        }
        // Country by country in the other order.
        numbers turned;
        for (std::size_t c = countries; c-- > 0;) {
            for (std::size_t k = 0; k < products; ++k) turned.push_back(advantages[c * products + k]);
        }
        auto const again = trade::economic_complexity(turned, products);
        for (std::size_t c = 0; c < countries; ++c) {
            CHECK(std::abs(again.countries[countries - 1 - c] - found.countries[c]) < 1e-7);
        }
        for (std::size_t k = 0; k < products; ++k) {
            CHECK(is_missing(again.products[k]) == is_missing(found.products[k]));
            if (!is_missing(found.products[k])) CHECK(std::abs(again.products[k] - found.products[k]) < 1e-7);
        }
    }
}

TEST_CASE("trade: the complexity of flows is that of their exports") {
    engine random(42);
    std::vector<area> const areas = {areas::IND, areas::KAZ, areas::KGZ, areas::PAK, areas::UZB};
    std::vector<product_code> const products = {product_code("1006"), product_code("2709"), product_code("5201"),
                                                product_code("7108"), product_code("8703"), product_code("8708")};
    int answered = 0;
    for (int turn = 0; turn < 40; ++turn) {
        numbers const exports = random_exports(random, areas.size(), products.size());
        auto f = make_flows<units::USD>({.kind = nature::flow}, year(2024), areas, products);
        for (std::size_t i = 0; i < exports.size(); ++i) {
            std::size_t const from = i / products.size();
            f.set(areas[from], areas[(from + 1) % areas.size()], products[i % products.size()], reporter::exporter,
                  exports[i]);
        }
        numbers const advantages = trade::revealed_comparative_advantages(exports, products.size());
        // Of so few countries some matrices have no answer, then flows have none either.
        auto const plain = [&] { return trade::economic_complexity(advantages, products.size()); };
        std::string const said = message_of<domain_error>(plain);
        CHECK(message_of<domain_error>([&] { return trade::economic_complexity(f, absent::skip); }) == said);
        if (said != "nothing was raised") continue;
        ++answered;
        auto const expected = plain();
        auto const found = trade::economic_complexity(f, absent::skip);
        CHECK(found.countries == expected.countries);
        CHECK(found.ubiquity == expected.ubiquity);
        CHECK(trade::economic_complexity(trade::totals_of(f, absent::skip)).countries == expected.countries);
    }
    CHECK(answered > 20);
}

TEST_CASE("trade: what economic complexity refuses") {
    using trade::economic_complexity;
    auto const refusal = [](auto action) { return message_of<domain_error>(action); };
    std::string const cannot = "cannot compute the economic complexity: ";
    CHECK(refusal([] {
              return economic_complexity(numbers{1, 1, 1}, 2);
          }) == cannot + "the advantages are not so many for each country as products");
    CHECK(refusal([] { return economic_complexity(numbers{1, -1}, 2); }) == cannot + "an advantage is below zero");
    CHECK(refusal([] {
              return economic_complexity(numbers{1, 1, 0, 0}, 2);
          }) == cannot + "countries with an advantage are fewer than two");
    CHECK(refusal([] {
              return economic_complexity(numbers{1, 0, 0, 1}, 2);
          }) == cannot + "two groups of countries have no product in common");
    CHECK(refusal([] {
              return economic_complexity(numbers{1, 1, 1, 1, 1, 1}, 2);
          }) == cannot + "the second eigenvector is not the only one of its eigenvalue");
    CHECK(refusal([] {
              return economic_complexity(numbers{1, 0, 1, 0, 1, 1, 1, 1, 1}, 3);
          }) == cannot + "countries of more products are not ahead");
    CHECK(refusal([] {
              return economic_complexity(numbers{1, 1, 1, 1}, 2);
          }) == cannot + "the second eigenvector is not the only one of its eigenvalue");
    CHECK(refusal([] {
              return trade::revealed_comparative_advantages(numbers{1, 1, 1}, 2);
          }) == "cannot compute the revealed comparative advantages: the exports are not so many for each country as "
                "products");
    CHECK(refusal([] {
              return trade::revealed_comparative_advantages(numbers{1, -1}, 2);
          }) == "cannot compute the revealed comparative advantages: exports of a product are below zero");
}
