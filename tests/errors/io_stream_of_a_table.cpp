// A table has no text of its own.
// must see: almanac: this type has no text; print its members
// must see: corridor::trade
#include <almanac/datasets/corridor/themes/trade.hpp>
#include <almanac/io/ostream.hpp>

#include <iostream>

int main() { std::cout << almanac::corridor::trade; }
