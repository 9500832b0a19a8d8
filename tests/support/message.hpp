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

/// What a refusal says of the two sides, without the way out that it names: "; instead: per(a, b) ...;
/// waive(reason::nature) accepts it". That it names one is tested for every reason.
template <class Error = almanac::error, class Action>
std::string refusal_of(Action&& action) {
    std::string const all = message_of<Error>(action);
    if (!all.ends_with(" accepts it")) return all;
    std::size_t const instead = all.find("; instead: ");
    return all.substr(0, instead != std::string::npos ? instead : all.rfind("; ", all.rfind("waive(")));
}
