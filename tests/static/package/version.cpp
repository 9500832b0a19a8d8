// The version is known to the compiler and to the preprocessor, and the two are one.
#include <almanac/version.hpp>

#include "prove.hpp"

#include <string_view>

namespace {

/// 10000 x major + 100 x minor + patch of "1.2.3".
constexpr int number_of(std::string_view version) {
    int number = 0;
    int part = 0;
    for (char const c : version) {
        if (c == '.') {
            number = (number + part) * 100;
            part = 0;
        } else {
            part = part * 10 + (c - '0');
        }
    }
    return number + part;
}

} // namespace

PROVE("the helper counts as it says", number_of("1.22.3") == 12203);
PROVE("the version as a text and as a number", number_of(almanac::version) == ALMANAC_VERSION);
PROVE("everything stands in the inline namespace of the major version",
      std::string_view(almanac::v0::version) == almanac::version);
