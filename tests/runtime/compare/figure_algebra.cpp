// The interval of what is computed holds the result of all true values, and where the functions say so it is no wider
// than their corners; what has no weight is refused.
#include <almanac/compare/figures.hpp>
#include <almanac/compare/figures/parts.hpp>
#include <almanac/compare/figures/projection.hpp>
#include <almanac/compare/figures/targets.hpp>
#include <almanac/compare/figures/weighted_mean.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <vector>

using namespace almanac;

namespace {
std::mt19937 engine(20250401);

/// A figure known to a range, and one of the true values that it may have.
struct known {
    any_figure f;
    double truth;
    double low;
    double high;
};
known any_known(basis const& on, unit const& in, int least, int most) {
    int const low = std::uniform_int_distribution<int>(least, most)(engine);
    int const high = low + std::uniform_int_distribution<int>(0, std::max(1, (most - least) / 10))(engine);
    int const middle = (low + high) / 2;
    double const where = std::uniform_real_distribution<double>(0, 1)(engine);
    double const truth = engine() % 4 == 0 ? low : engine() % 4 == 0 ? high : low + (high - low) * where;
    return {{middle, closed_interval(low, high), qualifier::plain, on, {}, in},
            truth,
            static_cast<double>(low),
            static_cast<double>(high)};
}
bool holds(any_figure const& f, double truth) {
    double const slack = 1e-9 * (1 + std::fabs(truth));
    bool const is_above = f.range.lower_bound == bound::unbounded || to_double(f.range.lower) <= truth + slack;
    bool const is_below = f.range.upper_bound == bound::unbounded || to_double(f.range.upper) >= truth - slack;
    // The value, of 18 digits, may be the end that the last of them makes.
    interval const closed = hull(hull(f.range, exactly(f.range.lower)), exactly(f.range.upper));
    return is_above && is_below && contains(closed, f.value);
}
bool is_near(decimal found, double expected) {
    return std::fabs(to_double(found) - expected) <= 1e-9 * (1 + std::fabs(expected));
}
basis in_year(int y, nature kind = nature::flow, area const& where = areas::PAK) {
    return {.when = year(y), .kind = kind, .where = where};
}
basis growth_in(int y) {
    return {.when = year(y), .kind = nature::change, .where = areas::PAK, .against = year(y - 1)};
}
} // namespace

TEST_CASE("compare: what is computed of parts, steps and targets holds all true values") {
    for (int i = 0; i < 5000; ++i) {
        known const a = any_known(in_year(2023), units::USD, 1, 1000);
        known const b = any_known(in_year(2024), units::USD, 1, 1000);
        known const c = any_known(in_year(2024), units::USD, 1, 1000);
        known const whole = any_known(in_year(2023), units::USD, 2000, 5000);
        known const target = any_known(
            {.when = by(year(2030)), .kind = nature::flow, .asserted = assertion::target, .where = areas::PAK},
            units::USD, 3000, 5000);
        known const g = any_known(growth_in(2024), units::percent, -50, 100);
        known const h = any_known(growth_in(2025), units::percent, -50, 100);
        known const prices = any_known(growth_in(2024), units::percent, -20, 60);
        known const share_of_whole = any_known(in_year(2024, nature::ratio), units::percent, 1, 100);
        REQUIRE(holds(grown_by(a.f, g.f), a.truth * (1 + g.truth / 100)));
        REQUIRE(holds(base_of(b.f, g.f), b.truth / (1 + g.truth / 100)));
        REQUIRE(holds(chained(g.f, h.f), ((1 + g.truth / 100) * (1 + h.truth / 100) - 1) * 100));
        REQUIRE(holds(real_growth(g.f, prices.f), ((1 + g.truth / 100) / (1 + prices.truth / 100) - 1) * 100));
        REQUIRE(holds(whole_of(b.f, share_of_whole.f), b.truth / share_of_whole.truth * 100));
        REQUIRE(holds(rest_of(whole.f, a.f), whole.truth - a.truth));
        REQUIRE(holds(contribution(a.f, b.f, whole.f), (b.truth - a.truth) / whole.truth * 100));
        REQUIRE(holds(shortfall(target.f, b.f), target.truth - b.truth));
        REQUIRE(holds(progress(a.f, b.f, target.f), (b.truth - a.truth) / (target.truth - a.truth) * 100));
        REQUIRE(holds(rate_of(b.f), b.truth));
        any_figure const part = share_of_parts(b.f, c.f);
        REQUIRE(holds(part, b.truth / (b.truth + c.truth) * 100));
        REQUIRE(is_near(part.range.lower, b.low / (b.low + c.high) * 100));
        REQUIRE(is_near(part.range.upper, b.high / (b.high + c.low) * 100));
        REQUIRE(contains(share(b.f, sum(b.f, c.f)).range, part.range));
        any_figure const balance = balance_ratio(b.f, c.f);
        REQUIRE(holds(balance, (b.truth - c.truth) / (b.truth + c.truth)));
        REQUIRE(is_near(balance.range.lower, (b.low - c.high) / (b.low + c.high)));
    }
}

TEST_CASE("compare: a weighted mean holds all true values, and no more than its corners") {
    area const places[] = {areas::PAK, areas::IND, areas::KAZ, areas::UZB};
    for (int round = 0; round < 500; ++round) {
        std::vector<any_figure> ratios;
        std::vector<any_figure> weights;
        std::array<known, 4> r{};
        std::array<known, 4> w{};
        double sum = 0;
        double total = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            r[i] = any_known(in_year(2024, nature::ratio, places[i]), units::USD / units::person, 1, 1000);
            w[i] = any_known(in_year(2024, nature::stock, places[i]), units::person, 1, 1000);
            ratios.push_back(r[i].f);
            weights.push_back(w[i].f);
            sum += r[i].truth * w[i].truth;
            total += w[i].truth;
        }
        any_figure const mean = weighted_mean(ratios, weights);
        REQUIRE(holds(mean, sum / total));
        // All corners of the weights, with the ratios at their ends.
        double least = 1e300;
        double most = 0;
        for (unsigned corner = 0; corner < 16; ++corner) {
            double low = 0;
            double high = 0;
            double mass = 0;
            for (std::size_t i = 0; i < 4; ++i) {
                double const weight = (corner >> i & 1u) != 0 ? w[i].high : w[i].low;
                low += r[i].low * weight;
                high += r[i].high * weight;
                mass += weight;
            }
            least = std::min(least, low / mass);
            most = std::max(most, high / mass);
        }
        REQUIRE(is_near(mean.range.lower, least));
        REQUIRE(is_near(mean.range.upper, most));
    }
}

TEST_CASE("compare: a weighted mean needs a weight for each ratio, none below zero") {
    std::vector<any_figure> const ratios{any_known(in_year(2024, nature::ratio), units::one, 1, 9).f};
    std::vector<any_figure> weights;
    CHECK(message_of<domain_error>([&] { return weighted_mean(ratios, weights); }) ==
          "a weighted mean needs a weight for each ratio: there are 1 ratio and 0 weights");
    weights.push_back(any_known(in_year(2024, nature::stock), units::person, -9, -1).f);
    CHECK(message_of<domain_error>([&] {
              return weighted_mean(ratios, weights);
          }).find("a weight may be below zero: it is in [") != std::string::npos);
    weights[0] = {0, exactly(0), qualifier::plain, in_year(2024, nature::stock), {}, units::person};
    CHECK_THROWS_AS(weighted_mean(ratios, weights), domain_error);
    any_figure from = any_known(in_year(2023), units::USD, 5, 5).f;
    any_figure const now = any_known(in_year(2024), units::USD, 6, 6).f;
    any_figure to = any_known(in_year(2025), units::USD, 6, 6).f;
    from.range = closed_interval(4, 7);
    CHECK_THROWS_AS(progress(from, now, to), domain_error);
}
