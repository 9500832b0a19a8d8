// must see: these containers do not add: per(a, b) divides them
// must see: USD
// must not see: no match for
#include <almanac/compare/container_operators.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto gdp = make_series<units::USD>({}, areas::PAK, year(2023), {12.0, 15.0});
constexpr auto people = make_series<units::person>({}, areas::PAK, year(2023), {2.0, 3.0});
auto nonsense = gdp + people;
