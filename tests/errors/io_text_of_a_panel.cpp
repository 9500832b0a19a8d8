// must see: almanac: this text is no table of areas by periods (line, column, fault)
// must see: line<3>
// must see: column<10>
// must see: no_number
#include <almanac/io/parse_panel.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr char gdp_text[] = "area,2022,2023\n"
                            "PAK,374.9,336.7\n"
                            "UZB,94.3,1O7.5\n";
constexpr auto gdp = parse_panel<units::USD, gdp_text>({.indicator = "GDP", .kind = nature::flow});
