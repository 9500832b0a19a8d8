// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The literal `1.90_dec`, a decimal with the digits as written; and those for magnitude words: `1.9_billion`.
#pragma once

#include <almanac/number/text/decimal_scan.hpp>

#include <string_view>

namespace almanac::inline v0 {

namespace number_detail {
// Not constexpr, and with telling names, which the compiler prints about a wrong literal.
[[noreturn]] inline void decimal_literal_is_malformed() {
    raise<domain_error>("almanac: a _dec literal is written 1.90_dec or 1.9e9_dec");
}
[[noreturn]] inline void decimal_overflow_in_literal() {
    raise<overflow_error>("almanac: a _dec literal has too many digits");
}
} // namespace number_detail

inline namespace literals {

/// A decimal with the digits as written: `1.90_dec` is {190, -2}, `1'814_dec` is {1814, 0}, `1.9e9_dec` is {19, 8}.
/// Hexadecimal, binary and octal literals, leading zeros and more digits than 64 bits hold do not compile. Example:
/// `same_digits(1.90_dec, decimal(190, -2))`.
consteval decimal operator""_dec(char const* source) {
    std::string_view const literal(source);
    number_detail::scanned_decimal const scanned =
        number_detail::scan_decimal(literal, {.exponent = true, .separator = '\''});
    if (scanned.expected == number_detail::digits_that_fit) {
        number_detail::decimal_overflow_in_literal(); // almanac: a _dec literal has too many digits
    }
    if (!scanned.expected.empty() || scanned.end != literal.size()) {
        number_detail::decimal_literal_is_malformed(); // almanac: a _dec literal is written 1.90_dec or 1.9e9_dec
    }
    return scanned.value;
}

// The words of magnitude.hpp, of which `money<currencies::USD>(1.9_billion)` is an exact amount.

/// A decimal with the digits as written, times 10^3: `12_thousand` is {12, 3}. Read as `_dec` is, like those that
/// follow. Example: `12_thousand == 12'000`.
consteval decimal operator""_thousand(char const* source) { return times_power_of_ten(operator""_dec(source), 3); }
/// Times 10^5. Example: `2.5_lakh == 250'000`.
consteval decimal operator""_lakh(char const* source) { return times_power_of_ten(operator""_dec(source), 5); }
/// Times 10^6. Example: `392_million == decimal(392, 6)`.
consteval decimal operator""_million(char const* source) { return times_power_of_ten(operator""_dec(source), 6); }
/// Times 10^7. Example: `30_crore == 300_million`.
consteval decimal operator""_crore(char const* source) { return times_power_of_ten(operator""_dec(source), 7); }
/// Times 10^9. Example: `1.9_billion == decimal(19, 8)`.
consteval decimal operator""_billion(char const* source) { return times_power_of_ten(operator""_dec(source), 9); }
/// Times 10^12. Example: `1.3_trillion == 1300_billion`.
consteval decimal operator""_trillion(char const* source) { return times_power_of_ten(operator""_dec(source), 12); }

} // namespace literals
} // namespace almanac::inline v0
