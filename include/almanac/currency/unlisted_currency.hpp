// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Currencies of one's own, beside those of ISO 4217: points, miles, tokens.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/unit/currency_code.hpp>

#include <cstddef>
#include <string_view>

namespace almanac::inline v0 {

/// A currency of one's own, such as points, miles or a token: three small letters, which no code of ISO 4217 is. It has
/// no name, no minor unit and no symbol. Money in it states its places, `money<unlisted_currency("pts"), 0>`; texts of
/// it are read where it is asked for, as a type or in a `currency_context`. It is no unit: `counted("points")` is one.
/// Raises `parse_error` for any other code.
/// Example: `unlisted_currency("pts").view() == "pts"`.
[[nodiscard]] constexpr currency_code unlisted_currency(std::string_view code) {
    currency_code result;
    for (std::size_t i = 0; i < 3; ++i) {
        if (i == code.size() || code[i] < 'a' || code[i] > 'z') {
            raise<parse_error>(text_position{.column = i + 1}, code.substr(i),
                               "three lower-case letters for a currency of your own");
        }
        result.letters[i] = code[i];
    }
    if (code.size() > 3) raise<parse_error>(text_position{.column = 4}, code.substr(3), "the end of the currency code");
    return result;
}

namespace currency_detail {
/// The currency of three letters, of ISO 4217 or one's own.
constexpr currency_code any_currency(std::string_view letters) {
    return !letters.empty() && letters[0] >= 'a' ? unlisted_currency(letters) : currency_code(letters);
}
} // namespace currency_detail

} // namespace almanac::inline v0
