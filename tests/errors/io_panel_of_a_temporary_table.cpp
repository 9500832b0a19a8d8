// A panel refers to the indicators of the table that it was read from.
// must see: the table holds the indicators that the panel refers to: keep it
#include <almanac/io/arrow.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

panel<units::USD> read(ArrowArrayStream* stream) { return panel_of<units::USD>(read_arrow(stream)); }
