// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Whether a pointer leads to an object, asked so that a constant expression may ask it of an inline variable's
/// address.
#pragma once

#include <almanac/core/conditions.hpp>

#include <type_traits>

namespace almanac::inline v0::core_detail {

/// Whether the pointer is not null. In a constant expression a member of the object is read, a number or the size of a
/// text: g++ 12 under UBSan takes the address of an inline variable for possibly null and compares it with nothing.
template <auto Member, class T>
constexpr bool leads_somewhere(T const* pointer) {
    if (!std::is_constant_evaluated()) return pointer != nullptr;
    // Here and not in a function, which g++ 14 does not look into.
    if constexpr (requires { (pointer->*Member).size(); }) {
        return __builtin_constant_p((pointer->*Member).size());
    } else {
        return __builtin_constant_p(pointer->*Member);
    }
}

} // namespace almanac::inline v0::core_detail
