// constant expression
// must see: this_row_is_in_another_unit
// must not see: no match for
// must not see: no matching function
#include <almanac/indicator.hpp>

using namespace almanac;

constexpr observation rows[] = {
    {.key = "power.casa_1000.capacity", .value = 1300, .in = &units::MW, .kind = nature::capacity},
    {.key = "power.casa_1000.start", .when = year(2027), .kind = nature::event},
};
constexpr table power_rows(rows);
constexpr auto capacity = figure_as<units::km>(rows[0]);
