// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The number inside a quantity as the decimal to print.
#pragma once

#include <almanac/core/text.hpp>
#include <almanac/number/decimal.hpp>
#include <almanac/number/text/decimal_text.hpp>
#include <almanac/unit/representation.hpp>

#include <cstdint>
#include <limits>
#include <string_view>
#include <type_traits>

namespace almanac::inline v0::unit_detail {

/// The text of a number that no decimal holds, empty for every other one: "nan", "inf", "-inf", and the digits of a
/// 64-bit integer without a sign that is beyond the signed ones. Such a number is printed too: a value that went wrong
/// is the one that a reader of a log must see.
template <representation Rep>
[[nodiscard]] constexpr text<64> text_beyond_decimal(Rep value) {
    if constexpr (std::floating_point<Rep>) {
        using at_least_double = std::conditional_t<sizeof(Rep) < sizeof(double), double, Rep>;
        auto const wide = static_cast<at_least_double>(value);
        if (wide != wide) return text<64>("nan");
        if (wide > static_cast<at_least_double>((std::numeric_limits<double>::max)())) return text<64>("inf");
        if (wide < static_cast<at_least_double>(std::numeric_limits<double>::lowest())) return text<64>("-inf");
    } else if constexpr (std::unsigned_integral<Rep> && sizeof(Rep) == 8) {
        if (value > Rep{(std::numeric_limits<std::int64_t>::max)()}) {
            auto const high = static_cast<std::int64_t>(value / 1000);
            text<64> digits(to_grouped_text(decimal(high)).view());
            return digits.append(',').append_unsigned(value % 1000, 3);
        }
    }
    return {};
}

/// The decimal of \p value. A floating-point number has the shortest digits that read back to it: 0.1F is 0.1. A
/// `long double` is printed as the nearest `double`, "inf" beyond the greatest one. Precondition: `text_beyond_decimal`
/// is empty.
template <representation Rep>
[[nodiscard]] constexpr decimal as_decimal(Rep value) {
    if constexpr (std::same_as<Rep, float>) {
        // Nine digits tell all floats apart: std::numeric_limits<float>::max_digits10.
        for (int digits = 1; digits < 9; ++digits) {
            decimal const candidate = from_double(double{value}, digits, rounding::half_even);
            // Beyond the greatest float by rounding: the conversion back would be undefined.
            if (abs(candidate) > from_double(double{(std::numeric_limits<float>::max)()})) continue;
            if (static_cast<float>(to_double(candidate)) == value) return candidate;
        }
        return from_double(double{value}, 9, rounding::half_even);
    } else if constexpr (std::floating_point<Rep>) {
        return from_double(static_cast<double>(value));
    } else if constexpr (std::integral<Rep>) {
        return decimal(static_cast<std::int64_t>(value));
    } else {
        return value;
    }
}

/// The number in groups of three with all its digits: "1,814.5".
template <representation Rep>
[[nodiscard]] constexpr text<160> grouped_number(Rep value) {
    text<64> const beyond = text_beyond_decimal(value);
    return beyond.empty() ? to_grouped_text(as_decimal(value)) : text<160>(beyond.view());
}

} // namespace almanac::inline v0::unit_detail
