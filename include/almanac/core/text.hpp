// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A piece of text: what the printing functions return, so that printing is constexpr and, as a rule, allocates
/// nothing.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// The most bytes of a name that a program gives to a counted kind, to an area of its own or to a product.
inline constexpr std::size_t longest_name = 63;

namespace core_detail {
/// Where the characters of a text end, and where they are once they are too many for the object.
struct text_ends {
    char* grown = nullptr;
    std::size_t length = 0;
    std::size_t capacity = 0;
};

// Not inlined, and the same for texts of every size: printing is a long row of calls of these.

/// Moves the text to a wider place and appends to it there. The source may be a part of the text itself.
[[gnu::noinline, gnu::cold]] constexpr void append_and_grow(text_ends& ends, char const* held, char const* source,
                                                            std::size_t count) {
    std::size_t const length = ends.length + count;
    std::size_t const capacity = length < 2 * ends.capacity ? 2 * ends.capacity : length;
    char* const wider = new char[capacity + 1]{};
    if (ends.grown != nullptr) held = ends.grown;
    for (std::size_t i = 0; i < length; ++i) wider[i] = i < ends.length ? held[i] : source[i - ends.length];
    delete[] ends.grown;
    ends = {wider, length, capacity};
}
[[gnu::noinline]] constexpr void append_text(text_ends& ends, char* held, char const* source, std::size_t count) {
    if (count > ends.capacity - ends.length) return append_and_grow(ends, held, source, count);
    char* const end = (ends.grown != nullptr ? ends.grown : held) + ends.length;
    for (std::size_t i = 0; i < count; ++i) end[i] = source[i];
    ends.length += count;
}
[[gnu::noinline]] constexpr void append_character(text_ends& ends, char* held, char c) {
    append_text(ends, held, &c, 1);
}
[[gnu::noinline]] constexpr void append_number(text_ends& ends, char* held, std::uint64_t value, int least_digits) {
    char digits[20]{};
    std::size_t first = 20;
    for (; value != 0 || 20 - static_cast<int>(first) < least_digits; value /= 10)
        digits[--first] = static_cast<char>('0' + value % 10);
    append_text(ends, held, digits + first, 20 - first);
}

/// A text of any size to append to: what writes into one is compiled once for texts of every size. The text must
/// outlive it.
class text_sink {
public:
    constexpr text_sink(text_ends& ends, char* held)
        : ends_(&ends)
        , held_(held) {}

    constexpr text_sink append(char c) const {
        append_character(*ends_, held_, c);
        return *this;
    }
    constexpr text_sink append(std::string_view source) const {
        append_text(*ends_, held_, source.data(), source.size());
        return *this;
    }
    constexpr text_sink append(char const* source) const { return append(std::string_view(source)); }
    /// As `text::append_unsigned`.
    constexpr text_sink append_unsigned(std::uint64_t value, int least_digits = 1) const {
        append_number(*ends_, held_, value, least_digits);
        return *this;
    }
    [[nodiscard]] constexpr bool empty() const { return ends_->length == 0; }

private:
    text_ends* ends_;
    char* held_;
};
} // namespace core_detail

/// Text of any length. Up to `Inline` characters are held in the object; what is longer is moved to the heap, and
/// nothing is ever left out. A `constexpr` variable holds at most `Inline` characters: a longer one does not compile.
/// Example: `text<64>("GDP of ").append_integer(2024) == "GDP of 2024"`.
// The library's own texts are of 24, 64, 160, 300, 700 or 1200 characters: each further size is compiled once more.
template <std::size_t Inline>
class text {
public:
    constexpr text() = default;
    /// Holds a copy of the characters.
    constexpr text(std::string_view source) { append(source); }
    /// Holds a copy of the characters up to the NUL.
    constexpr text(char const* source) { append(std::string_view(source)); }
    constexpr text(text const& other) { append(other.view()); }
    constexpr text(text&& other) noexcept { take(other); }
    constexpr text& operator=(text const& other) {
        if (this != &other) {
            clear();
            append(other.view());
        }
        return *this;
    }
    constexpr text& operator=(text&& other) noexcept {
        if (this != &other) {
            clear();
            take(other);
        }
        return *this;
    }
    constexpr ~text() {
        if (ends_.grown != nullptr) delete[] ends_.grown;
    }

    /// The characters, valid until the text changes. Example: `text<24>("2024-01-31").view().substr(0, 4) == "2024"`.
    [[nodiscard]] constexpr std::string_view view() const { return {c_str(), ends_.length}; }
    /// The characters, valid until the text changes.
    constexpr operator std::string_view() const { return view(); }
    /// The characters with a NUL behind them. Example: `std::string(text<24>("GDP").c_str()) == "GDP"`.
    [[nodiscard]] constexpr char const* c_str() const { return ends_.grown != nullptr ? ends_.grown : held_; }
    [[nodiscard]] constexpr std::size_t size() const { return ends_.length; }
    [[nodiscard]] constexpr bool empty() const { return ends_.length == 0; }
    /// Whether the object holds the text itself, so that nothing was allocated.
    /// Example: `text<24>("GDP").is_in_place() && !text<24>("Gross domestic product, constant prices").is_in_place()`.
    [[nodiscard]] constexpr bool is_in_place() const { return ends_.grown == nullptr; }

    /// Adds a character, or characters, at the end.
    /// Example: `text<24>("GDP").append(", ").append("USD") == "GDP, USD"`.
    constexpr text& append(char c) {
        core_detail::append_character(ends_, held_, c);
        return *this;
    }
    constexpr text& append(std::string_view source) {
        core_detail::append_text(ends_, held_, source.data(), source.size());
        return *this;
    }
    constexpr text& append(char const* source) { return append(std::string_view(source)); }
    /// The decimal digits of a number, with zeros before them up to `least_digits`, which is at most 20.
    /// Example: `text<24>().append_unsigned(7, 2) == "07"`.
    constexpr text& append_unsigned(std::uint64_t value, int least_digits = 1) {
        core_detail::append_number(ends_, held_, value, least_digits);
        return *this;
    }
    /// The decimal digits of a number, with a minus sign before them when it is below zero.
    /// Example: `text<24>().append_integer(-12) == "-12"`.
    constexpr text& append_integer(std::int64_t value) {
        if (value < 0) append('-');
        return append_unsigned(value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value));
    }
    /// A number and what it counts: "1 day", "2 days".
    /// Example: `text<24>().append_count(1, "day") == "1 day"`.
    constexpr text& append_count(std::uint64_t count, std::string_view noun) {
        append_unsigned(count).append(' ').append(noun);
        return count == 1 ? *this : append('s');
    }
    /// What writes to the text without being compiled for its size. Example: `line.sink().append("GDP")`.
    [[nodiscard]] constexpr core_detail::text_sink sink() { return {ends_, held_}; }
    /// Removes the last character. Precondition: there is one.
    /// Example: `text<24>("2020, 2024,").remove_last() == "2020, 2024"`.
    constexpr text& remove_last() {
        (ends_.grown != nullptr ? ends_.grown : held_)[--ends_.length] = '\0';
        return *this;
    }
    /// Removes all characters and gives back what was allocated. Example: `line.clear()`.
    constexpr void clear() {
        if (ends_.grown != nullptr) delete[] ends_.grown;
        for (char& c : held_) c = '\0';
        ends_ = {nullptr, 0, Inline};
    }

    friend constexpr bool operator==(text const& a, std::string_view b) { return a.view() == b; }
    friend constexpr bool operator==(text const& a, char const* b) { return a.view() == std::string_view(b); }
    friend constexpr bool operator==(text const& a, text const& b) { return a.view() == b.view(); }

private:
    /// Takes the characters of another; this one is empty.
    constexpr void take(text& other) noexcept {
        if (other.ends_.grown == nullptr) {
            append(other.view());
        } else {
            ends_ = other.ends_;
            other.ends_ = {nullptr, 0, Inline};
        }
    }

    char held_[Inline + 1]{};
    core_detail::text_ends ends_{nullptr, 0, Inline};
};

} // namespace almanac::inline v0
