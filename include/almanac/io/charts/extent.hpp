// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// How far the values of a chart reach, and where an end that is open is drawn.
#pragma once

#include <almanac/io/charts/chart.hpp>

#include <cmath>
#include <limits>
#include <vector>

namespace almanac::inline v0::io_detail {

/// The least and the greatest number of a chart, its finite ends among them.
struct extent_of_values {
    double least = 0;
    double greatest = 0;
    bool is_empty = true;
    bool is_open_below = false;
    bool is_open_above = false;

    explicit extent_of_values(std::vector<chart_value> const& values) {
        for (chart_value const& each : values) {
            for (double const number : {each.value, each.low, each.high}) take(number);
            is_open_below = is_open_below || (each.low < each.value && std::isinf(each.low));
            is_open_above = is_open_above || (each.high > each.value && std::isinf(each.high));
        }
    }
    /// The ends of all that is drawn.
    [[nodiscard]] double drawn_least() const { return is_open_below ? drawn(-infinity) : least; }
    [[nodiscard]] double drawn_greatest() const { return is_open_above ? drawn(infinity) : greatest; }
    /// Where an open end is drawn to.
    [[nodiscard]] double drawn(double end) const {
        double const room = 0.12 * (greatest > least ? greatest - least : std::fabs(greatest));
        if (!std::isinf(end)) return end;
        return end > 0 ? greatest + room : least >= 0 && least < room ? 0 : least - room;
    }

private:
    static constexpr double infinity = std::numeric_limits<double>::infinity();
    void take(double number) {
        if (!std::isfinite(number)) return;
        if (is_empty || number < least) least = number;
        if (is_empty || number > greatest) greatest = number;
        is_empty = false;
    }
};

} // namespace almanac::inline v0::io_detail
