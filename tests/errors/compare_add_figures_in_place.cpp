// must see: almanac: figures add by sum(a, b, ...), or total = total + f
// must see: figure
// must see: USD
#include <almanac/compare/figures.hpp>

using namespace almanac;

void add(figure<units::USD>& total, figure<units::USD> const& f) { total += f; }
