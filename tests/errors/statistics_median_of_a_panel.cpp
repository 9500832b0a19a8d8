// must see: almanac: a container is no plain range; almanac::median takes one
// must not see: no matching function
#include <almanac/indicator/containers/panel.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/statistics/averages.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto gdp = make_panel<units::USD>({}, {areas::PAK, areas::IND}, year(2023), {{12.0, 15.0}, {1.0, 2.0}});
auto nonsense = statistics::median(gdp);
