// must see: almanac: this key is not found in rows that are not sorted by key
// must see: power.casa_1000.capacity
// must not see: no match for
// must not see: no matching function
#include <almanac/indicator.hpp>

using namespace almanac;

constexpr observation rows[] = {
    {.key = "power.casa_1000.start", .when = year(2027), .kind = nature::event},
    {.key = "power.casa_1000.capacity", .value = 1300, .in = &units::MW, .kind = nature::capacity},
};
constexpr table power_rows(rows);
constexpr auto capacity = lookup<power_rows, "power.casa_1000.capacity">();
