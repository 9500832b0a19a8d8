// constant expression
// must see: there_is_no_such_area
// must see: PAX
#include <almanac/place/area.hpp>

constexpr almanac::area pakistan("PAX");
