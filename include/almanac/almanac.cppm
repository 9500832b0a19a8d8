// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The library as a module, `import almanac;`: all names of `<almanac/almanac.hpp>`, without its macros. Compiled by clang 19:
///
///     clang++-19 -std=c++20 --precompile almanac/almanac.cppm -o almanac.pcm
///     clang++-19 -std=c++20 -fmodule-file=almanac=almanac.pcm my_tool.cpp almanac.pcm
module;

// What belongs to the standard library and to the system stays theirs: what any header of the library includes.
#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cfloat>
#include <charconv>
#include <clocale>
#include <cmath>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <exception>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <list>
#include <map>
#include <memory>
#include <new>
#include <optional>
#include <ostream>
#include <span>
#include <streambuf>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>
#include <version>
#ifdef __cpp_lib_format
#include <format>
#endif
#if __has_include(<sys/mman.h>) && __has_include(<unistd.h>)
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
export module almanac;

// By `extern "C++"` the names are the same as in units that include the headers, so that both go into one program.
#pragma clang diagnostic ignored "-Winclude-angled-in-module-purview"
export extern "C++" {
#include <almanac/almanac.hpp>
}
