// must see: almanac: this percentage is of another whole
// must see: exports
// must see: imports
// must not see: no matching function
#include <almanac/unit.hpp>

using namespace almanac;

auto const part = percent<"exports">(60).of<"imports">(quantity<units::USD>(45));
