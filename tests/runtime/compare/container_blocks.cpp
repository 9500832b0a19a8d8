// Cells that are computed in blocks are, to the bit, what a plain loop makes of them: at lengths around those of a
// block and of a part, with cells missing, at all lags; and infinite numbers are refused with their place.
#include <almanac/compare/containers/growth.hpp>
#include <almanac/compare/containers/rebase.hpp>
#include <almanac/compare/containers/within_period.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"

#include <bit>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <limits>
#include <random>
#include <string>
#include <vector>

using namespace almanac;

namespace {
constexpr area all_areas[] = {areas::AFG, areas::ARM, areas::BLR, areas::CHN, areas::IND, areas::IRN, areas::KAZ};
constexpr std::size_t lengths[] = {1,   2,   3,   8,   9,   50,  63,  64,  65,   127, 128,
                                   129, 255, 256, 257, 300, 511, 512, 513, 1000, 1025};
constexpr double infinite = std::numeric_limits<double>::infinity();

panel<units::USD> random_panel(std::mt19937_64& bits, std::size_t area_count, std::size_t length) {
    panel<units::USD> p{{}, {.indicator = "exports", .kind = nature::flow}, {}, 1000, length, {}, {}};
    p.areas = std::vector<area>(std::begin(all_areas), std::begin(all_areas) + static_cast<std::ptrdiff_t>(area_count));
    std::uniform_real_distribution<double> part(0.0, 1.0);
    for (std::size_t i = 0; i < p.size(); ++i) {
        double const drawn = part(bits);
        double const value = std::exp(part(bits) * 60.0 - 30.0);
        p.cells.values.items.push_back(drawn < 0.05   ? missing_value
                                       : drawn < 0.08 ? 0.0
                                       : drawn < 0.10 ? -value
                                                      : value);
    }
    return p;
}
/// Whether both are missing, or both the same double.
bool same(double a, double b) {
    return (is_missing(a) && is_missing(b)) || std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}
template <class Expected>
void check_cells(std::vector<double> const& found, panel<units::USD> const& p, Expected expected) {
    REQUIRE(found.size() == p.size());
    std::size_t different = 0;
    for (std::size_t a = 0; a < p.areas.size(); ++a) {
        for (std::size_t t = 0; t < p.period_count; ++t) {
            different += same(found[a * p.period_count + t], expected(a, t)) ? 0U : 1U;
        }
    }
    CHECK(different == 0);
}
/// Calls `check` with panels of all lengths.
template <class Check>
void with_panels(Check check) {
    std::mt19937_64 bits(20250401);
    for (std::size_t const length : lengths) {
        for (std::size_t area_count = 1; area_count <= std::size(all_areas); area_count += 2) {
            CAPTURE(length, area_count);
            check(random_panel(bits, area_count, length));
        }
    }
}
template <class Compute>
std::string refusal(Compute compute) {
    try {
        static_cast<void>(compute());
    } catch (domain_error const& e) {
        return e.what();
    }
    return "nothing is refused";
}
} // namespace

TEST_CASE("growth and change in blocks") {
    with_panels([](panel<units::USD> const& p) {
        std::vector<double> const& in = p.cells.values.items;
        for (std::size_t const lag :
             {std::size_t{1}, std::size_t{2}, std::size_t{12}, std::size_t{64}, std::size_t{300}}) {
            CAPTURE(lag);
            auto const before = [&](std::size_t a, std::size_t t) { return in[a * p.period_count + t - lag]; };
            auto const after = [&](std::size_t a, std::size_t t) { return in[a * p.period_count + t]; };
            check_cells(growth(p, static_cast<int>(lag)).cells.values.items, p, [&](std::size_t a, std::size_t t) {
                if (t < lag || !(before(a, t) > 0)) return missing_value;
                return (after(a, t) / before(a, t) - 1) * 100;
            });
            check_cells(change(p, static_cast<int>(lag)).cells.values.items, p, [&](std::size_t a, std::size_t t) {
                return t < lag ? missing_value : after(a, t) - before(a, t);
            });
        }
    });
}

TEST_CASE("index numbers in blocks") {
    with_panels([](panel<units::USD> const& p) {
        std::vector<double> const& in = p.cells.values.items;
        std::size_t const base = p.period_count / 2;
        check_cells(rebase(p, p.when(base), absent::skip).cells.values.items, p, [&](std::size_t a, std::size_t t) {
            double const divisor = in[a * p.period_count + base];
            return divisor > 0 ? in[a * p.period_count + t] / divisor * 100 : missing_value;
        });
    });
}

TEST_CASE("shares and ranks in blocks") {
    with_panels([](panel<units::USD> const& p) {
        std::vector<double> const& in = p.cells.values.items;
        std::vector<double> totals(p.period_count, 0.0);
        for (std::size_t i = 0; i < in.size(); ++i) totals[i % p.period_count] += is_missing(in[i]) ? 0 : in[i];
        auto const shares = share_within_period(p, absent::skip).cells.values.items;
        check_cells(shares, p, [&](std::size_t a, std::size_t t) {
            return totals[t] > 0 ? in[a * p.period_count + t] / totals[t] * 100 : missing_value;
        });
        check_cells(rank_within_period(p).cells.values.items, p, [&](std::size_t a, std::size_t t) {
            double const value = in[a * p.period_count + t];
            if (is_missing(value)) return missing_value;
            double rank = 1;
            for (std::size_t i = t; i < in.size(); i += p.period_count) rank += in[i] > value ? 1 : 0;
            return rank;
        });
    });
}

TEST_CASE("a series that is every second cell of another's memory") {
    double const numbers[] = {1, -9, 2, -9, 5, -9, 10, -9};
    series<units::USD, double, viewed> s{{}, {.kind = nature::flow}, areas::PAK, {}, 2000, {}};
    s.cells.values = {numbers, 4, 2};
    auto const grown = growth(s);
    CHECK(is_missing(grown.cells.values[0]));
    CHECK(grown.cells.values[1] == 100);
    CHECK(grown.cells.values[2] == 150);
    CHECK(grown.cells.values[3] == 100);
    CHECK(rebase(s, year(2001)).cells.values[3] == 500);
}

TEST_CASE("infinite numbers are refused with their place") {
    std::mt19937_64 bits(1);
    for (std::size_t const length : lengths) {
        for (std::size_t const at : {std::size_t{0}, length / 2, length - 1}) {
            CAPTURE(length, at);
            panel<units::USD> p = random_panel(bits, 3, length);
            p.cells.values.items[length + at] = at % 2 == 0 ? infinite : -infinite;
            std::string const place =
                "the number of ARM in " + std::string(to_text(p.when(at)).view()) + " is infinite";
            CHECK(refusal([&] { return growth(p); }) == "cannot compute the growth: " + place);
            CHECK(refusal([&] { return change(p); }) == "cannot compute the change: " + place);
            CHECK(refusal([&] { return share_within_period(p, absent::skip); }) ==
                  "cannot compute shares within a period: " + place);
            CHECK(refusal([&] { return rebase(p, p.when((at + 1) % length), absent::skip); }) ==
                  "cannot compute index numbers: " + place);
            if (length == 1) continue;
            std::size_t const other = at == 0 ? length - 1 : 0;
            std::size_t const first = at < other ? at : other;
            auto const between = [&] { return cagr(p, p.when(first), p.when(at + other - first)); };
            CHECK(refusal(between) == "cannot compute the compound growth: " + place);
        }
    }
}

TEST_CASE("a total that overflows has no shares") {
    panel<units::USD> p{{}, {.kind = nature::flow}, {}, 2000, 1, {}, {}};
    p.areas = std::vector<area>{areas::AFG, areas::ARM};
    p.cells.values.items = {1e308, 1e308};
    CHECK(refusal([&] { return share_within_period(p); }).find("is not finite") != std::string::npos);
}
