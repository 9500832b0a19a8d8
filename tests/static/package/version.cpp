// The version is known to the compiler.
#include <almanac/version.hpp>

#include "prove.hpp"

#include <string_view>

PROVE("the version is a constant", !std::string_view(almanac::version).empty());
