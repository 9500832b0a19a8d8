// The jobs as one writes them over cents in int64_t, by somebody who knows that 64 bits do.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

using raw_amounts = std::vector<std::int64_t>;

inline std::int64_t sum_by_hand(std::int64_t const* cents, std::size_t count) {
    std::int64_t total = 0;
    for (std::size_t i = 0; i < count; ++i) total += cents[i];
    return total;
}

/// Times 1.175, to the nearest cent; of two that are as near, to the even one.
inline void multiply_half_even_by_hand(raw_amounts const& cents, raw_amounts& out) {
    for (std::size_t i = 0; i < cents.size(); ++i) {
        std::int64_t const product = cents[i] * 1175;
        std::int64_t const quotient = product / 1000;
        std::int64_t const rest = product % 1000;
        std::int64_t const twice = 2 * (rest < 0 ? -rest : rest);
        bool const away = twice + (quotient & 1) > 1000;
        out[i] = quotient + (product < 0 ? -1 : 1) * static_cast<std::int64_t>(away);
    }
}
/// The same by somebody who does not know that 64 bits do for the product.
inline void multiply_widely_by_hand(raw_amounts const& cents, raw_amounts& out) {
    __extension__ using wide = __int128;
    for (std::size_t i = 0; i < cents.size(); ++i) {
        wide const product = wide{cents[i]} * 1175;
        auto const quotient = static_cast<std::int64_t>(product / 1000);
        auto const rest = static_cast<std::int64_t>(product % 1000);
        std::int64_t const twice = 2 * (rest < 0 ? -rest : rest);
        bool const away = twice + (quotient & 1) > 1000;
        out[i] = quotient + (product < 0 ? -1 : 1) * static_cast<std::int64_t>(away);
    }
}
/// Times 1.175, to the nearest cent; of two that are as near, to the one away from zero.
inline void multiply_half_up_by_hand(raw_amounts const& cents, raw_amounts& out) {
    for (std::size_t i = 0; i < cents.size(); ++i) {
        std::int64_t const product = cents[i] * 1175;
        out[i] = (product + (product < 0 ? -500 : 500)) / 1000;
    }
}

struct three_parts {
    std::int64_t parts[3];
};
/// By 50, 30 and 20 of 100; cents that are left over go to the parts that the rounding took most from.
inline three_parts allocate_by_hand(std::int64_t cents) {
    constexpr std::int64_t weights[] = {50, 30, 20};
    std::int64_t const magnitude = cents < 0 ? -cents : cents;
    three_parts out{};
    std::int64_t lost[3];
    std::int64_t left = magnitude;
    for (std::size_t i = 0; i < 3; ++i) {
        out.parts[i] = magnitude * weights[i] / 100;
        lost[i] = magnitude * weights[i] % 100;
        left -= out.parts[i];
    }
    for (; left > 0; --left) {
        std::size_t most = 0;
        for (std::size_t i = 1; i < 3; ++i) most = lost[i] > lost[most] ? i : most;
        ++out.parts[most];
        lost[most] = -1;
    }
    if (cents < 0) {
        for (std::int64_t& part : out.parts) part = -part;
    }
    return out;
}

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
/// Reads "USD 1,234.56" or "USD -1,234.56" and nothing else; false for anything else.
inline bool parse_by_hand(std::string_view text, std::int64_t& cents) {
    char const* at = text.data();
    char const* const end = at + text.size();
    if (text.size() < 8 || !text.starts_with("USD ")) return false;
    at += 4;
    bool const is_negative = *at == '-';
    if (is_negative) ++at;
    std::int64_t value = 0;
    char const* const first = at;
    for (; at != end && is_digit(*at); ++at) value = value * 10 + (*at - '0');
    if (at == first || at - first > 3) return false;
    while (end - at >= 4 && *at == ',') {
        if (!is_digit(at[1]) || !is_digit(at[2]) || !is_digit(at[3])) return false;
        value = value * 1000 + (at[1] - '0') * 100 + (at[2] - '0') * 10 + (at[3] - '0');
        at += 4;
    }
    if (end - at != 3 || *at != '.' || !is_digit(at[1]) || !is_digit(at[2])) return false;
    value = value * 100 + (at[1] - '0') * 10 + (at[2] - '0');
    cents = is_negative ? -value : value;
    return true;
}
