// lists others
// must see: almanac: cannot multiply these
// must see: a_figure_is_changed_by_project_part_deflate_or_convert
// must see: growth_rate
#include <almanac/compare.hpp>

using namespace almanac;

auto grow(figure<units::USD> const& f) { return f * growth_rate::from_percent(10); }
