// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// How the calendar reads text: a cursor that knows its column, and the few tokens that dates and periods are made of.
#pragma once

#include <almanac/core/error.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0::calendar_detail {

/// Walks over a text from left to right. Every failure is a `parse_error` that says the column, what was found, what
/// was expected.
struct scanner {
    std::string_view source;
    std::size_t at = 0;

    [[nodiscard]] constexpr std::string_view rest() const { return source.substr(at); }
    [[nodiscard]] constexpr bool done() const { return at == source.size(); }
    /// The character `ahead` places further, or NUL past the end.
    [[nodiscard]] constexpr char peek(std::size_t ahead = 0) const {
        return at + ahead < source.size() ? source[at + ahead] : '\0';
    }
    [[nodiscard]] constexpr bool digit(std::size_t ahead = 0) const { return peek(ahead) >= '0' && peek(ahead) <= '9'; }

    /// Reports that `expected` should have stood at `where` instead of the `length` characters there (all when 0).
    [[noreturn]] void fail_at(std::size_t where, std::string_view expected, std::size_t length = 0) const {
        std::string_view const there = source.substr(where);
        raise(parse_error({{}, 1, where + 1}, length == 0 ? there : there.substr(0, length), expected));
    }
    [[noreturn]] void fail(std::string_view expected) const { fail_at(at, expected); }

    /// Steps over `token` when it stands here.
    constexpr bool accept(std::string_view token) {
        if (!rest().starts_with(token)) return false;
        at += token.size();
        return true;
    }
    constexpr void expect(std::string_view token, std::string_view expected) {
        if (!accept(token)) fail(expected);
    }
    constexpr void finish(std::string_view expected) const {
        if (!done()) fail(expected);
    }
    /// Exactly `count` digits, with a value from `least` to `most`.
    constexpr std::int32_t number(std::size_t count, std::int32_t least, std::int32_t most, std::string_view expected) {
        std::int32_t value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (!digit(i)) fail(expected);
            value = value * 10 + (peek(i) - '0');
        }
        if (value < least || value > most) fail_at(at, expected, count);
        at += count;
        return value;
    }
    constexpr std::int32_t year() { return number(4, 1, 9999, "a year of four digits, 0001 to 9999"); }
    constexpr std::int32_t month() { return number(2, 1, 12, "a month of two digits, 01 to 12"); }
    /// A day of a month that has `last` days (28 to 31).
    constexpr std::int32_t day(std::int32_t last) {
        constexpr std::string_view expected[] = {"a day of that month, 01 to 28", "a day of that month, 01 to 29",
                                                 "a day of that month, 01 to 30", "a day of that month, 01 to 31"};
        return number(2, 1, last, expected[last - 28]);
    }
};

} // namespace almanac::inline v0::calendar_detail
