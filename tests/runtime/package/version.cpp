// The version that the build read from the header is the header's.
#include <almanac/version.hpp>

#include "catch.hpp"

#include <string_view>

TEST_CASE("the package has the version of the header") {
    REQUIRE(std::string_view(almanac::version) == ALMANAC_PACKAGE_VERSION);
}
