// constant expression
// must see: there_is_no_such_period
#include <almanac/indicator/containers/embedded_series.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr double values[] = {375.0, 338.0};
constexpr auto gdp =
    embedded_series<units::USD>({.indicator = "GDP", .kind = nature::flow}, areas::PAK, year(2022), values);
constexpr double later = gdp.at(year(2024)).value;
