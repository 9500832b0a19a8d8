// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Lines in a terminal: a character has two by four dots of braille (Unicode 15, U+2800 to U+28FF).
#pragma once

#include <almanac/core/conditions.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace almanac::inline v0::io_detail {

/// Dots, `width` characters by `height` of them; the first row is at the top.
class braille_canvas {
public:
    braille_canvas(std::size_t width, std::size_t height)
        : width_(width)
        , height_(height)
        , cells_(width * height, 0) {}

    /// Sets the dot in this column and row of dots; what lies outside is not drawn.
    void dot(long x, long y) {
        auto const columns = static_cast<long>(2 * width_);
        auto const rows = static_cast<long>(4 * height_);
        if (x < 0 || y < 0 || x >= columns || y >= rows) return;
        constexpr unsigned char bits[4][2] = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};
        unsigned char& cell = cells_[static_cast<std::size_t>(y / 4) * width_ + static_cast<std::size_t>(x / 2)];
        cell = static_cast<unsigned char>(cell | bits[y % 4][x % 2]);
    }
    /// A line between two dots, both included; with `gaps` every second pair of dots alone.
    void line(long x0, long y0, long x1, long y1, bool gaps) {
        long const steps = (std::max)({std::labs(x1 - x0), std::labs(y1 - y0), 1L});
        for (long i = 0; i <= steps; ++i) {
            if (gaps && i % 4 >= 2) continue;
            double const part = static_cast<double>(i) / static_cast<double>(steps);
            dot(x0 + std::lround(part * static_cast<double>(x1 - x0)),
                y0 + std::lround(part * static_cast<double>(y1 - y0)));
        }
    }
    /// A row of characters in UTF-8; a blank where no dot is.
    [[nodiscard]] std::string row(std::size_t y) const {
        std::string out;
        for (std::size_t x = 0; x < width_; ++x) {
            unsigned const cell = cells_[y * width_ + x];
            if (cell == 0) {
                out += ' ';
            } else {
                out += '\xe2';
                out += static_cast<char>(0xa0U | (cell >> 6U));
                out += static_cast<char>(0x80U | (cell & 0x3fU));
            }
        }
        return out;
    }
    [[nodiscard]] std::size_t width() const { return width_; }
    [[nodiscard]] std::size_t height() const { return height_; }

private:
    std::size_t width_;
    std::size_t height_;
    std::vector<unsigned char> cells_;
};

} // namespace almanac::inline v0::io_detail
