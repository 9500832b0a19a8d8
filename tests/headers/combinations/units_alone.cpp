#include <almanac/unit.hpp>

#include <string>

std::string told_with_units_alone();
std::string told_with_units_alone() { return to_text(almanac::parse_quantity("12.5 km")).c_str(); }
