// The jobs as one writes them over cents in int64_t, by somebody who knows that 64 bits do.
#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
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

/// The sum of amounts that are added one after the other, each addition checked.
inline std::int64_t add_checked_by_hand(std::int64_t const* cents, std::size_t count) {
    std::int64_t total = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (__builtin_add_overflow(total, cents[i], &total)) throw std::overflow_error("the sum does not fit");
    }
    return total;
}
/// A column of amounts and the same one from behind added cell by cell, each addition checked.
inline void plus_reversed_by_hand(raw_amounts const& cents, raw_amounts& out) {
    std::size_t const size = cents.size();
    for (std::size_t i = 0; i < size; ++i) {
        std::int64_t sum = 0;
        if (__builtin_add_overflow(cents[i], cents[size - 1 - i], &sum)) throw std::overflow_error("does not fit");
        out[i] = sum;
    }
}

struct three_parts {
    std::int64_t parts[3];
};
/// By 50, 30 and 20 of 100, whatever the amount: a product that 64 bits do not hold is made in 128. Cents that are left
/// over go to the parts that the rounding took most from.
inline three_parts allocate_by_hand(std::int64_t cents) {
    __extension__ using wide = unsigned __int128;
    constexpr std::uint64_t weights[] = {50, 30, 20};
    std::uint64_t const magnitude =
        cents < 0 ? 0u - static_cast<std::uint64_t>(cents) : static_cast<std::uint64_t>(cents);
    std::uint64_t parts[3];
    std::uint64_t lost[3];
    std::uint64_t left = magnitude;
    for (std::size_t i = 0; i < 3; ++i) {
        std::uint64_t product = 0;
        if (!__builtin_mul_overflow(magnitude, weights[i], &product)) {
            parts[i] = product / 100;
            lost[i] = product % 100;
        } else {
            parts[i] = static_cast<std::uint64_t>(wide{magnitude} * weights[i] / 100);
            lost[i] = static_cast<std::uint64_t>(wide{magnitude} * weights[i] % 100);
        }
        left -= parts[i];
    }
    for (; left > 0; --left) {
        std::size_t most = 0;
        for (std::size_t i = 1; i < 3; ++i) most = lost[i] > lost[most] ? i : most;
        ++parts[most];
        lost[most] = 0;
    }
    three_parts out{};
    for (std::size_t i = 0; i < 3; ++i) out.parts[i] = static_cast<std::int64_t>(cents < 0 ? 0u - parts[i] : parts[i]);
    return out;
}

/// Reads an amount in dollars by the grammar of the library, and nothing else: the code and a space, or a symbol,
/// before the number or behind it; a minus or parentheses; groups of three, or of two and at last three; a magnitude
/// word. False for anything else, and for what does not fit.
class dollar_parser {
public:
    explicit dollar_parser(std::string_view text)
        : at_(text.data())
        , end_(text.data() + text.size()) {}

    bool parse(std::int64_t& cents) {
        bool const outer = take('(');
        bool is_negative = !outer && take('-');
        bool inner = false;
        bool has_currency = false;
        if (!is_digit()) {
            if (!take_code_before() && !take_symbol_before()) return false;
            has_currency = true;
            inner = !outer && !is_negative && take('(');
            is_negative = is_negative || (!outer && !inner && take('-'));
        }
        if (!take_number() || !take_magnitude()) return false;
        if (inner && !take(')')) return false;
        bool closed = !outer;
        if (!has_currency) {
            closed = closed || take(')');
            if (!take_currency_after()) return false;
        }
        if ((!closed && !take(')')) || at_ != end_) return false;
        cents = outer || inner || is_negative ? -value_ : value_;
        return true;
    }

private:
    [[nodiscard]] bool is_digit() const { return at_ != end_ && *at_ >= '0' && *at_ <= '9'; }
    [[nodiscard]] bool is_digit_at(std::ptrdiff_t i) const { return i < end_ - at_ && at_[i] >= '0' && at_[i] <= '9'; }
    bool take(char c) {
        if (at_ == end_ || *at_ != c) return false;
        ++at_;
        return true;
    }
    bool take(std::string_view word) {
        if (!std::string_view(at_, static_cast<std::size_t>(end_ - at_)).starts_with(word)) return false;
        at_ += word.size();
        return true;
    }
    bool take_code_before() { return take("USD "); }
    bool take_symbol() { return take("US$") || take('$'); }
    bool take_symbol_before() {
        if (!take_symbol()) return false;
        take(' ');
        return true;
    }
    bool take_currency_after() {
        if (take(" USD")) return true;
        take(' ');
        return take_symbol();
    }
    bool take_digit() {
        if (__builtin_mul_overflow(value_, 10, &value_)) return false;
        if (__builtin_add_overflow(value_, *at_ - '0', &value_)) return false;
        ++at_;
        return true;
    }
    /// A comma and so many digits, after which no digit stands.
    bool take_group(std::ptrdiff_t size) {
        ++at_;
        for (std::ptrdiff_t i = 0; i < size; ++i) {
            if (!is_digit() || !take_digit()) return false;
        }
        return !is_digit();
    }
    bool take_number() {
        char const* const first = at_;
        while (is_digit()) {
            if (!take_digit()) return false;
        }
        std::ptrdiff_t const size = at_ - first;
        if (size == 0 || (size > 1 && *first == '0')) return false;
        if (at_ != end_ && *at_ == ',') {
            bool const is_indian = end_ - at_ > 3 && at_[3] == ',';
            if (*first == '0' || size > (is_indian ? 2 : 3)) return false;
            while (at_ != end_ && *at_ == ',') {
                bool const is_short = is_indian && end_ - at_ > 3 && at_[3] == ',';
                if (!take_group(is_short ? 2 : 3)) return false;
            }
        }
        if (!take('.')) return true;
        if (!is_digit()) return false;
        for (; is_digit(); ++decimals_) {
            if (!take_digit()) return false;
        }
        return true;
    }
    /// What stands between the number and the end, and the cents then.
    bool take_magnitude() {
        int tens = 2 - decimals_;
        if (at_ != end_) {
            static constexpr struct {
                std::string_view word;
                int tens;
            } words[] = {{" thousand", 3},  {" lakh", 5}, {" million", 6}, {" crore", 7}, {" billion", 9},
                         {" trillion", 12}, {"k", 3},     {"M", 6},        {"bn", 9},     {"trn", 12},
                         {" k", 3},         {" M", 6},    {" bn", 9},      {" trn", 12}};
            for (auto const& each : words) {
                if (!take(each.word)) continue;
                tens += each.tens;
                break;
            }
        }
        if (tens < 0) return false;
        for (; tens > 0; --tens) {
            if (__builtin_mul_overflow(value_, 10, &value_)) return false;
        }
        return true;
    }

    char const* at_;
    char const* end_;
    std::int64_t value_ = 0;
    int decimals_ = 0;
};
inline bool parse_by_hand(std::string_view text, std::int64_t& cents) { return dollar_parser(text).parse(cents); }
