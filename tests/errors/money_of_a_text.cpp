// A text is read, not converted.
// must see: almanac: a text is no money; read it: parse_money<code>(text)
#include <almanac/money.hpp>

almanac::money<"USD"> const price("5.00");
