#include "all_in_alphabetical_order.hpp"

#include <string>

std::string told_in_alphabetical_order();
std::string told_in_alphabetical_order() { return to_text(almanac::parse_quantity("12.5 km")).c_str(); }
