// The six jobs as one writes them over raw arrays: areas by periods, the periods of an area together, NaN for missing.
#pragma once

#include "data.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

inline constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();

inline std::vector<double> growth_by_hand(raw_panel const& p) {
    std::vector<double> out(p.values.size());
    for (std::size_t a = 0; a < p.areas; ++a) {
        double const* const in = p.values.data() + a * p.periods;
        double* const to = out.data() + a * p.periods;
        to[0] = nan_value;
        for (std::size_t t = 1; t < p.periods; ++t) {
            to[t] = in[t - 1] > 0 ? (in[t] / in[t - 1] - 1) * 100 : nan_value;
        }
    }
    return out;
}

inline std::vector<double> change_by_hand(raw_panel const& p) {
    std::vector<double> out(p.values.size());
    for (std::size_t a = 0; a < p.areas; ++a) {
        double const* const in = p.values.data() + a * p.periods;
        double* const to = out.data() + a * p.periods;
        to[0] = nan_value;
        for (std::size_t t = 1; t < p.periods; ++t) to[t] = in[t] - in[t - 1];
    }
    return out;
}

/// A rate an area is no longer in the shape of the panel, so the result says, as the library's does, whose each is.
struct rates_by_area {
    std::vector<almanac::area> codes;
    std::vector<double> values;
};

inline rates_by_area cagr_by_hand(raw_panel const& p) {
    rates_by_area result{p.codes, std::vector<double>(p.areas)};
    std::vector<double>& out = result.values;
    double const years = static_cast<double>(p.periods - 1);
    for (std::size_t a = 0; a < p.areas; ++a) {
        double const before = p.values[a * p.periods];
        double const after = p.values[a * p.periods + p.periods - 1];
        out[a] = before > 0 && after > 0 ? (std::pow(after / before, 1 / years) - 1) * 100 : nan_value;
    }
    return result;
}

inline std::vector<double> rank_by_hand(raw_panel const& p) {
    std::vector<double> out(p.values.size(), nan_value);
    std::vector<std::pair<double, std::size_t>> order;
    for (std::size_t t = 0; t < p.periods; ++t) {
        order.clear();
        for (std::size_t a = 0; a < p.areas; ++a) {
            double const value = p.values[a * p.periods + t];
            if (!std::isnan(value)) order.emplace_back(value, a);
        }
        std::sort(order.begin(), order.end(), [](auto const& x, auto const& y) { return x.first > y.first; });
        double rank = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (i == 0 || order[i].first != order[i - 1].first) rank = static_cast<double>(i + 1);
            out[order[i].second * p.periods + t] = rank;
        }
    }
    return out;
}

inline std::vector<double> share_by_hand(raw_panel const& p) {
    std::vector<double> out(p.values.size());
    std::vector<double> totals(p.periods, 0.0);
    for (std::size_t a = 0; a < p.areas; ++a) {
        double const* const in = p.values.data() + a * p.periods;
        for (std::size_t t = 0; t < p.periods; ++t) totals[t] += std::isnan(in[t]) ? 0.0 : in[t];
    }
    for (double& total : totals) total = total > 0 ? total : nan_value;
    for (std::size_t a = 0; a < p.areas; ++a) {
        double const* const in = p.values.data() + a * p.periods;
        double* const to = out.data() + a * p.periods;
        for (std::size_t t = 0; t < p.periods; ++t) to[t] = in[t] / totals[t] * 100;
    }
    return out;
}

inline std::vector<double> rebase_by_hand(raw_panel const& p) {
    std::vector<double> out(p.values.size());
    for (std::size_t a = 0; a < p.areas; ++a) {
        double const* const in = p.values.data() + a * p.periods;
        double* const to = out.data() + a * p.periods;
        double base = in[p.periods / 2];
        if (!(base > 0)) base = nan_value;
        for (std::size_t t = 0; t < p.periods; ++t) to[t] = in[t] / base * 100;
    }
    return out;
}
