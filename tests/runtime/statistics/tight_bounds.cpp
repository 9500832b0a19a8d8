// Bounds of results are tight: they hold all results of numbers within, and are hardly wider than the results that a
// search from many starts finds, coordinate by coordinate.
#include <almanac/statistics/convergence.hpp>
#include <almanac/statistics/inequality.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <random>
#include <vector>

using namespace almanac;

namespace {
std::mt19937 engine(20241022);
double uniform(double low, double high) { return std::uniform_real_distribution<double>(low, high)(engine); }
double normal(double mean, double deviation) { return std::normal_distribution<double>(mean, deviation)(engine); }

struct range_of_results {
    double low;
    double high;
};

/// The greatest result found from a start: each number in turn goes to the best of some places.
double climbed(std::function<double(std::vector<double> const&)> const& result, std::vector<bounded> const& within,
               std::vector<double> at) {
    double best = result(at);
    for (int round = 0; round < 30; ++round) {
        double const before = best;
        for (std::size_t i = 0; i < at.size(); ++i) {
            double const low = within[i].low;
            double const width = within[i].high - low;
            double place = at[i];
            auto const consider = [&](double candidate) {
                at[i] = std::clamp(candidate, low, low + width);
                double const found = result(at);
                if (found > best) {
                    best = found;
                    place = at[i];
                }
            };
            for (int part = 0; part <= 6; ++part) consider(low + width * part / 6);
            for (double step = width / 12; step > width / 3000; step /= 2) {
                double const around = place;
                consider(around - step);
                consider(around + step);
            }
            at[i] = place;
        }
        if (best <= before + 1e-12) break;
    }
    return best;
}
range_of_results searched(std::function<double(std::vector<double> const&)> const& result,
                          std::vector<bounded> const& within) {
    range_of_results out{1e300, -1e300};
    for (int start = 0; start < 14; ++start) {
        std::vector<double> at;
        for (bounded const& each : within) {
            at.push_back(start % 3 == 0 ? uniform(each.low, each.high) : engine() % 2 == 0 ? each.low : each.high);
        }
        out.high = std::max(out.high, climbed(result, within, at));
        out.low = std::min(out.low, -climbed([&](auto const& x) { return -result(x); }, within, at));
    }
    return out;
}
/// How many times as wide as what the search found the bounds are, which hold all of it.
double width_of(bounded const& bounds, range_of_results const& found) {
    double const slack = 1e-9 * (1 + std::abs(found.high));
    CHECK(bounds.low <= found.low + slack);
    CHECK(bounds.high >= found.high - slack);
    return (bounds.high - bounds.low) / (found.high - found.low);
}
bounded around(double value, double part) { return {value, value * (1 - part), value * (1 + part)}; }
std::vector<bounded> joined(std::vector<bounded> a, std::vector<bounded> const& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}
std::vector<double> first_half(std::vector<double> const& all) {
    return {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2)};
}
std::vector<double> second_half(std::vector<double> const& all) {
    return {all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2), all.end()};
}
double median_of(std::vector<double> widths) {
    std::sort(widths.begin(), widths.end());
    return widths[widths.size() / 2];
}
} // namespace

TEST_CASE("statistics: the bounds of the slope of convergence are tight") {
    std::vector<double> widths;
    for (int round = 0; round < 24; ++round) {
        std::vector<bounded> levels, rates;
        double const part = round % 3 == 0 ? 0.05 : round % 3 == 1 ? 0.1 : 0.2;
        for (int i = 0; i < 3 + round % 4; ++i) {
            double const level = std::exp(i * 0.9 + normal(0, 0.2));
            levels.push_back(around(level, part));
            double const rate = -0.3 * std::log(level) + normal(0, 0.1);
            rates.push_back({rate, rate - part / 3, rate + part / 3});
        }
        bounded const bounds = statistics::beta_convergence(levels, rates);
        auto const slope = [](std::vector<double> const& x) {
            return statistics::beta_convergence(first_half(x), second_half(x));
        };
        widths.push_back(width_of(bounds, searched(slope, joined(levels, rates))));
        INFO("areas " << levels.size() << ", known to " << part);
        CHECK(widths.back() < 1.1);
    }
    CHECK(median_of(widths) < 1.03);
}

TEST_CASE("statistics: the bounds of the weighted Gini coefficient are tight") {
    std::vector<double> widths;
    for (int round = 0; round < 24; ++round) {
        std::vector<bounded> values, weights;
        double const part = round % 3 == 0 ? 0.05 : round % 3 == 1 ? 0.1 : 0.2;
        double const part_of_value = round % 2 == 0 ? 0 : 0.05;
        for (int i = 0; i < 3 + round % 4; ++i) {
            values.push_back(around(std::exp(normal(0, 1)), part_of_value));
            weights.push_back(around(std::exp(normal(0, 1)), part));
        }
        bounded const bounds = statistics::gini_weighted(values, weights);
        auto const coefficient = [](std::vector<double> const& x) {
            return statistics::gini_weighted(first_half(x), second_half(x));
        };
        widths.push_back(width_of(bounds, searched(coefficient, joined(values, weights))));
        INFO("values " << values.size() << " known to " << part_of_value << ", weights to " << part);
        CHECK(widths.back() < 1.3);
    }
    CHECK(median_of(widths) < 1.04);
}

TEST_CASE("statistics: the bounds of the weighted indices of Theil are near the narrowest") {
    std::vector<double> widths;
    for (int round = 0; round < 12; ++round) {
        std::vector<bounded> values, weights;
        for (int i = 0; i < 3 + round % 4; ++i) {
            values.push_back(around(std::exp(normal(0, 1)), round % 2 == 0 ? 0 : 0.05));
            weights.push_back(around(std::exp(normal(0, 1)), round % 3 == 0 ? 0.2 : 0.1));
        }
        auto const t = [](std::vector<double> const& x) {
            return statistics::theil_t_weighted(first_half(x), second_half(x));
        };
        auto const l = [](std::vector<double> const& x) {
            return statistics::theil_l_weighted(first_half(x), second_half(x));
        };
        std::vector<bounded> const all = joined(values, weights);
        widths.push_back(width_of(statistics::theil_t_weighted(values, weights), searched(t, all)));
        widths.push_back(width_of(statistics::theil_l_weighted(values, weights), searched(l, all)));
    }
    for (double const width : widths) CHECK(width < 1.35);
    CHECK(median_of(widths) < 1.12);
}
