// constant expression
// must see: no_observation_has_this_key
// must not see: no match for
// must not see: no matching function
#include <almanac/indicator.hpp>

using namespace almanac;

constexpr observation rows[] = {
    {.key = "power.casa_1000.capacity", .value = 1300, .in = &units::MW, .kind = nature::capacity},
    {.key = "power.casa_1000.start", .when = year(2027), .kind = nature::event},
};
constexpr table power_rows(rows);
constexpr auto const& row = power_rows.at("power.casa_100.capacity");
