// A program of somebody else. It ends with 0 when the library that it was built with is the one that it expects.
#include <almanac/unit.hpp>
#include <almanac/version.hpp>

#ifdef WITH_COMPONENTS
#include <almanac/with/date.hpp>
#include <almanac/with/range_v3_views.hpp>

#include <range/v3/algorithm/max_element.hpp>
#else
#include <algorithm>
namespace ranges = std::ranges;
#endif

#include <array>
#include <cstdio>
#include <string_view>

int main(int argument_count, char** arguments) {
    std::array const numbers{1, 3, 2};
    // A sign conversion, which the library's own warnings would refuse: they must not reach this program.
    unsigned const greatest = *ranges::max_element(numbers);
    std::printf("almanac %s, the greatest of three is %u\n", almanac::version, greatest);
    bool const expected_version = argument_count == 2 && std::string_view(arguments[1]) == almanac::version;
    return expected_version && greatest == 3 ? 0 : 1;
}
