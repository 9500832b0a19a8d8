// constant expression
// must see: the_area_stands_twice
#include <almanac/indicator/containers/panel.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto gdp =
    make_panel<units::USD>({.kind = nature::flow}, {areas::PAK, areas::PAK}, year(2022), {{375.0}, {338.0}});
