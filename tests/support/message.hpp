// The words of an error, for tests of what a user reads.
#pragma once

#include <almanac/core/error.hpp>

#include <string>

/// What `action` says when it raises an `Error`, or that it raised none. Other errors pass through.
template <class Error = almanac::error, class Action>
std::string message_of(Action&& action) {
    try {
        static_cast<void>(action());
    } catch (Error const& e) {
        return e.what();
    }
    return "nothing was raised";
}
