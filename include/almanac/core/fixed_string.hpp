// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Text known at compile time: as a template argument (`fixed_string`) and as the argument of an error (`name`).
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstddef>
#include <string_view>
#if defined(__clang__) && __clang_major__ < 18
#include <utility>
#endif

namespace almanac::inline v0 {

/// A string literal as a template argument: `get<"trade.trade.goods.PAK.central_asia.2024">()`.
/// Example: `fixed_string("USD") == fixed_string("USD") && fixed_string("USD").size() == 3`.
template <std::size_t Size>
struct fixed_string {
    char characters[Size + 1]{}; ///< the characters, and a NUL behind them

    constexpr fixed_string() = default;
    /// From a literal.
    constexpr fixed_string(char const (&literal)[Size + 1]) {
        for (std::size_t i = 0; i <= Size; ++i) characters[i] = literal[i];
    }
    /// The first `Size` characters of `source`, which must have that many.
    constexpr explicit fixed_string(std::string_view source) {
        for (std::size_t i = 0; i < Size; ++i) characters[i] = source[i];
        // Written although it is there already: clang 19 prints a text in a message only if its end was written.
        characters[Size] = '\0';
    }

    /// The characters without the NUL. Example: `fixed_string("USD").view() == "USD"`.
    [[nodiscard]] constexpr std::string_view view() const { return {characters, Size}; }
    [[nodiscard]] static constexpr std::size_t size() { return Size; }

    template <std::size_t Other>
    friend constexpr bool operator==(fixed_string const& a, fixed_string<Other> const& b) {
        return a.view() == b.view();
    }
};

/// The size of a literal counts its NUL, that of the string does not.
template <std::size_t SizeWithNul>
fixed_string(char const (&)[SizeWithNul]) -> fixed_string<SizeWithNul - 1>;

namespace core_detail {
template <fixed_string Text>
struct name_as_text {};

#if defined(__clang__) && __clang_major__ < 18
template <char... Characters>
struct name_as_characters {};

template <fixed_string Text, std::size_t... I>
auto spell_out(std::index_sequence<I...>) -> name_as_characters<Text.characters[I]...>;
#endif
} // namespace core_detail

/// A type that carries a name into a compiler's message: `static_assert(adding<name<"USD">, name<"EUR">>::allowed)`
/// prints both names. Clang before 18 prints a class-type argument as numbers, so there the name is a pack of
/// characters. Example: `std::is_empty_v<name<"USD">>`.
#if defined(__clang__) && __clang_major__ < 18
template <fixed_string Text>
using name = decltype(core_detail::spell_out<Text>(std::make_index_sequence<Text.size()>{}));
#else
template <fixed_string Text>
using name = core_detail::name_as_text<Text>;
#endif

} // namespace almanac::inline v0
