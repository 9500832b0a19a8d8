// must see: almanac: this text has more than one area; parse_panel reads it
#include <almanac/io/parse_panel.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr char gdp_text[] = "area,2022\nPAK,374.9\nUZB,94.3\n";
constexpr auto gdp = parse_series<units::USD, gdp_text>({.indicator = "GDP", .kind = nature::flow});
