// Without exceptions a refusal prints its message and aborts.
#include "all_of_the_standard_library.hpp"

#include <csignal>
#include <cstdlib>

int main() {
    // Ends well, so that the test can tell from an abort that nobody asked for; `puts` is not for signal handlers, but
    // this one is raised by this very program.
    std::signal(SIGABRT, [](int) {
        std::fputs("aborted, as it should be\n", stderr);
        std::_Exit(0);
    });
    if (to_text(almanac::parse_quantity("12.5 km")).view() != "12.5 km") return 1;
    static_cast<void>(almanac::area(std::string_view("XQZ")));
    return 1;
}
