// The European Union had 28 members in 2018 and has 27 today.
// must see: almanac: members come and go: name the day, members<group>(to_serial({2025, 1, 1}))
#include <almanac/place.hpp>

using namespace almanac;

auto const members_of_it = members<areas::european_union>();
