// must see: almanac: the names of the themes do not strictly increase: this theme stands twice or out of order
// must see: energy
#include <almanac/indicator/dataset/proof.hpp>

using namespace almanac;
constexpr theme themes[] = {{"trade", {}}, {"energy", {}}};
constexpr dataset faulty{.themes = themes};
static_assert(proves_order_of_themes<faulty>());
