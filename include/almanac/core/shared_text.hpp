// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A text of any length that is there as long as somebody holds it.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstddef>
#include <new>
#include <string_view>
#include <type_traits>
#include <utility>

namespace almanac::inline v0 {

/// A text that holds its characters. Made at run time it copies them, once: its own copies share them. Made in a
/// constant expression it refers to them: a constant can refer only to what is there as long as the program runs. Safe
/// to copy from several threads, as `std::shared_ptr` is.
/// Example: `shared_text(std::string("World Bank")) == "World Bank"`.
class shared_text {
public:
    constexpr shared_text() = default;
    /// Copies the characters at run time, and refers to them in a constant expression.
    constexpr shared_text(std::string_view words)
        : words_(words) {
        if (!std::is_constant_evaluated()) hold();
    }
    /// From a literal or another text that ends with a NUL.
    constexpr shared_text(char const* words)
        : shared_text(std::string_view(words)) {}
    /// From a `std::string`, a `text` or whatever else is a text.
    template <class Text>
    requires(std::is_convertible_v<Text const&, std::string_view> && !std::is_same_v<Text, std::string_view> &&
             !std::is_same_v<Text, shared_text> &&
             !std::is_convertible_v<Text const&, char const*>) constexpr shared_text(Text const& words)
        : shared_text(static_cast<std::string_view>(words)) {}
    /// Shares the characters, in constant time.
    constexpr shared_text(shared_text const& other)
        : words_(other.words_)
        , holders_(other.holders_) {
        if (holders_ != nullptr) __atomic_fetch_add(holders_, 1, __ATOMIC_RELAXED);
    }
    constexpr shared_text(shared_text&& other) noexcept
        : words_(std::exchange(other.words_, {}))
        , holders_(std::exchange(other.holders_, nullptr)) {}
    constexpr shared_text& operator=(shared_text other) noexcept {
        std::swap(words_, other.words_);
        std::swap(holders_, other.holders_);
        return *this;
    }
    constexpr ~shared_text() {
        if (holders_ != nullptr && __atomic_sub_fetch(holders_, 1, __ATOMIC_ACQ_REL) == 0) ::operator delete(holders_);
    }

    /// The characters. Example: `shared_text("World Bank").view().starts_with("World")`.
    [[nodiscard]] constexpr std::string_view view() const { return words_; }
    /// The characters.
    constexpr operator std::string_view() const { return words_; }
    [[nodiscard]] constexpr bool empty() const { return words_.empty(); }
    [[nodiscard]] constexpr std::size_t size() const { return words_.size(); }

    friend constexpr bool operator==(shared_text const& a, shared_text const& b) { return a.words_ == b.words_; }
    friend constexpr bool operator==(shared_text const& a, std::string_view b) { return a.words_ == b; }
    friend constexpr bool operator==(shared_text const& a, char const* b) { return a.words_ == std::string_view(b); }

private:
    /// The count of the holders, and the characters behind it.
    void hold() {
        if (words_.empty()) return;
        void* const memory = ::operator new(sizeof(std::size_t) + words_.size());
        holders_ = ::new (memory) std::size_t{1};
        char* const copy = reinterpret_cast<char*>(holders_ + 1);
        words_.copy(copy, words_.size());
        words_ = {copy, words_.size()};
    }

    std::string_view words_{};
    std::size_t* holders_ = nullptr;
};

} // namespace almanac::inline v0
