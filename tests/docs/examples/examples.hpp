// What the program of all examples is made of: see examples.py.
#pragma once

#include <almanac/almanac.hpp>

#ifdef ALMANAC_EXAMPLES_WITH
#include <almanac/with/date.hpp>
#include <almanac/with/date_iso_week.hpp>
#include <almanac/with/date_solar_hijri.hpp>
#include <almanac/with/json_stat.hpp>
#include <almanac/with/range_v3_select.hpp>
#include <almanac/with/range_v3_views.hpp>

#include <range/v3/view/filter.hpp>
#endif

#include <array>
#include <iostream>
#include <ranges>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

// An example makes a value and leaves it there, and calls it what the one before is called.
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wunused-variable"
#pragma GCC diagnostic ignored "-Wunused-but-set-variable"
#ifdef __clang__
#pragma clang diagnostic ignored "-Wreturn-stack-address" // of what is never called
#else
#pragma GCC diagnostic ignored "-Wreturn-local-addr"
#endif

inline int wrong_examples = 0;

/// What the examples do with what they find.
template <class Value>
void print(Value const&) {}
template <class Value>
void use(Value const&) {}

/// What an expression answers: true or false where it says that something is so, also in a member of what it makes.
/// Behind a comma, because an expression of type void is no argument.
struct answer {};
template <class Value>
auto operator,([[maybe_unused]] Value&& value, answer) {
    if constexpr (std::is_same_v<std::remove_cvref_t<Value>, bool>) {
        return bool(value);
    } else {
        return answer();
    }
}

/// Compiles an expression, and asks what it says where it says that something is so.
template <class Expression>
void example(char const* place, Expression expression) {
    if constexpr (std::is_same_v<decltype(expression()), bool>) {
        if (expression()) return;
        ++wrong_examples;
        std::cout << place << ": what the example says is not so\n";
    }
}
#define EXAMPLE(place, ...) example(place, [&] { return (__VA_ARGS__), answer(); })
