// What the fuzz targets share. A target reads its input; what is refused is refused by an error of the library, and
// what is accepted must be printed and read back.
#pragma once

#include <almanac/core/error.hpp>

#include <cstdio>
#include <cstdlib>
#include <string_view>

/// Ends the program where an oracle is violated.
inline void require(bool holds, std::string_view what, std::string_view input) {
    if (holds) return;
    std::fprintf(stderr, "violated: %.*s\ninput: %.*s\n", static_cast<int>(what.size()), what.data(),
                 static_cast<int>(input.size()), input.data());
    std::abort();
}

/// Calls `read` with the input; refusals by errors of the library are what should happen.
template <class Read>
void read_or_refuse(Read read) {
    try {
        read();
    } catch (almanac::error const&) {
    }
}
