// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Intervals as text: "[391.5, 392.5)", "(700, inf)", "(-inf, 5]".
#pragma once

#include <almanac/number/interval_core.hpp>
#include <almanac/number/text/decimal_text.hpp>

namespace almanac::inline v0 {

/// A square bracket at a closed end, a round one at an open or unbounded end: "[391.5, 392.5)", "(700, inf)".
/// The notation is that of ISO 80000-2:2019, 2-7.7 to 2-7.14, with a comma.
/// Example: `to_text(half_open_interval(391.5_dec, 392.5_dec)) == "[391.5, 392.5)"`.
[[nodiscard]] constexpr text<160> to_text(interval const& a) {
    text<160> out;
    out.append(a.lower_bound == bound::closed ? '[' : '(');
    out.append(a.lower_bound == bound::unbounded ? text<64>("-inf").view() : to_text(a.lower).view());
    out.append(", ");
    out.append(a.upper_bound == bound::unbounded ? text<64>("inf").view() : to_text(a.upper).view());
    return out.append(a.upper_bound == bound::closed ? ']' : ')');
}

namespace number_detail {

/// Takes `wanted` from `source` at `at`, or says that it was expected.
constexpr void take_text(std::string_view source, std::size_t& at, std::string_view wanted, std::string_view expected) {
    if (source.substr(at, wanted.size()) != wanted) text_is_not_a_number(source, at, expected);
    at += wanted.size();
}

/// Reads the value of an end, or the word of an unbounded one.
constexpr void take_end(std::string_view source, std::size_t& at, std::string_view infinity, decimal& value,
                        bound& kind) {
    if (source.substr(at, infinity.size()) == infinity) {
        if (kind == bound::closed) text_is_not_a_number(source, at, "a number, after the bracket of a closed end");
        kind = bound::unbounded;
        at += infinity.size();
        return;
    }
    scanned_decimal const scanned = scan_decimal(source.substr(at), {.exponent = true});
    if (!scanned.expected.empty()) text_is_not_a_number(source, at + scanned.end, scanned.expected);
    value = scanned.value;
    at += scanned.end;
}

} // namespace number_detail

/// Reads what `to_text` prints, the whole text, with one space after the comma. Raises `parse_error`, also for an empty
/// interval. Example: `parse_interval("(700, inf)") == above(700)`.
[[nodiscard]] constexpr interval parse_interval(std::string_view source) {
    interval out;
    if (source.empty() || (source[0] != '[' && source[0] != '('))
        number_detail::text_is_not_a_number(source, 0, "[ or (");
    // The last bracket says whether the upper end may be unbounded.
    out.lower_bound = source[0] == '[' ? bound::closed : bound::open;
    out.upper_bound = source.back() == ']' ? bound::closed : bound::open;
    std::size_t at = 1;
    number_detail::take_end(source, at, "-inf", out.lower, out.lower_bound);
    number_detail::take_text(source, at, ", ", "a comma and one space");
    std::size_t const upper = at;
    number_detail::take_end(source, at, "inf", out.upper, out.upper_bound);
    number_detail::take_text(source, at, source.back() == ']' ? "]" : ")", "] or )");
    if (at != source.size()) number_detail::text_is_not_a_number(source, at, "the end of the interval");
    if (number_detail::is_empty(out))
        number_detail::text_is_not_a_number(source, upper, "an upper end that leaves the interval not empty");
    return out;
}

} // namespace almanac::inline v0
