// A few indicators with what figures ask of them: a whole, its two parts, which mirror each other, and another thing.
#pragma once

#include <almanac/indicator/indicator.hpp>

namespace sample_indicators {

using almanac::direction;
using almanac::indicator;
using almanac::nature;

inline constexpr indicator all_trade{.code = "trade", .name = "trade", .kind = nature::flow, .way = direction::both};
inline constexpr indicator exports{.code = "exports",
                                   .name = "exports",
                                   .kind = nature::flow,
                                   .way = direction::outward,
                                   .mirror = "imports",
                                   .part_of = &all_trade,
                                   .part = 0,
                                   .parts = 2};
inline constexpr indicator imports{.code = "imports",
                                   .name = "imports",
                                   .kind = nature::flow,
                                   .way = direction::inward,
                                   .mirror = "exports",
                                   .part_of = &all_trade,
                                   .part = 1,
                                   .parts = 2};
inline constexpr indicator gdp{.code = "gdp", .name = "GDP", .kind = nature::flow};

} // namespace sample_indicators
