// must see: almanac: this observation has a number, and no unit in its member in
// must see: power.casa_1000.capacity
// must not see: no match for
// must not see: no matching function
#include <almanac/indicator.hpp>

using namespace almanac;

constexpr observation rows[] = {{.key = "power.casa_1000.capacity", .value = 1300, .kind = nature::capacity}};
constexpr table power_rows(rows);
constexpr auto capacity = lookup<power_rows, "power.casa_1000.capacity">();
