// lists others
// must see: almanac: this is no money; a number becomes money by any_money(code, number)
// must see: int
#include <almanac/money.hpp>

using namespace almanac;

auto add(any_money const& m) { return m + 5; }
