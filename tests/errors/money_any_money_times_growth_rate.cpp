// lists others
// must see: almanac: this is no factor; multiply takes a decimal, for a growth rate that of one plus the rate
// must see: growth_rate
#include <almanac/money.hpp>
#include <almanac/unit.hpp>

using namespace almanac;

auto grow(any_money const& m) { return m * growth_rate::from_percent(10); }
