// Macros that headers of an operating system define, and that others of them take for their own: function-like `min`
// and `max`, and `small`. The standard library's headers come first, as it does not bear them either.
#include <algorithm>
#include <bit>
#include <charconv>
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
#include <istream>
#include <iterator>
#include <limits>
#include <memory>
#include <new>
#include <optional>
#include <ostream>
#include <ranges>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>
#include <version>
#ifdef __cpp_lib_format
#include <format>
#endif

#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define small char

#include "all_of_the_standard_library.hpp"

std::string told_beside_macros();
std::string told_beside_macros() { return to_text(almanac::parse_quantity("12.5 km")).c_str(); }
