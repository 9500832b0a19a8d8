// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The format specification that both formatters read, `std::formatter` and `fmt::formatter`.
///
/// A specification of an amount is a style, or a standard specification of a string, or both with a colon between them:
///
/// | `{}`        | words          | "USD 392 million"    |
/// | `{:$}`      | symbol         | "$392 million"       |
/// | `{:d}`      | all digits     | "USD 392,000,000"    |
/// | `{:>16}`    | words, aligned | " USD 392 million"   |
/// | `{:$:>16}`  | symbol, aligned | "    $392 million"  |
///
/// A style stands alone or before a colon, so `{:$>16}` is filled with dollar signs. Every other type takes the
/// specification of a string alone. A precision is refused: it would cut digits off.
#pragma once

#include <almanac/io/printable.hpp>

#include <cstddef>
#include <string_view>

namespace almanac::inline v0::io_detail {

/// The style at the beginning of a specification, and how many characters it takes there.
struct style_in_specification {
    amount_style style = amount_style::words;
    std::size_t length = 0;
};

/// Reads the style, if there is one. \p specification begins behind the colon and may reach beyond its closing brace.
[[nodiscard]] constexpr style_in_specification read_style(std::string_view specification) {
    if (specification.empty() || (specification[0] != '$' && specification[0] != 'd')) return {};
    bool const is_last = specification.size() == 1 || specification[1] == '}';
    if (!is_last && specification[1] != ':') return {};
    return {specification[0] == '$' ? amount_style::symbol : amount_style::digits, is_last ? 1u : 2u};
}

/// Whether the specification of a string has a precision. Counts braces, for a width can be an argument: `{:>{}}`.
[[nodiscard]] constexpr bool has_precision(std::string_view specification) {
    bool const has_fill =
        specification.size() > 1 && std::string_view("<>^").find(specification[1]) != std::string_view::npos;
    int depth = 0;
    for (std::size_t i = has_fill ? 2 : 0; i < specification.size(); ++i) {
        char const c = specification[i];
        if (c == '}' && depth == 0) return false;
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (c == '.') return true;
    }
    return false;
}

inline constexpr char const* no_precision = "almanac: a precision would cut digits off; give a width and an alignment";

/// What both formatters do: `Base` is the library's formatter of `std::string_view`, `Error` its `format_error`.
template <class Type, class Base, class Error>
struct text_formatter : private Base {
    /// Reads the style and leaves the rest to the formatter of strings.
    template <class Context>
    constexpr auto parse(Context& context) {
        auto const begin = context.begin();
        std::string_view specification(begin, context.end());
        if constexpr (printable_amount<Type>) {
            style_in_specification const read = read_style(specification);
            style_ = read.style;
            specification.remove_prefix(read.length);
            context.advance_to(begin + static_cast<std::ptrdiff_t>(read.length));
        }
        if (has_precision(specification)) raise(Error(no_precision));
        return Base::parse(context);
    }

    /// Writes the text of \p value.
    template <class Context>
    auto format(Type const& value, Context& context) const {
        if constexpr (printable_amount<Type>) {
            return write(by_type::text_of(value, style_), context);
        } else {
            return write(by_type::text_of(value), context);
        }
    }

private:
    template <class Context>
    auto write(std::string_view characters, Context& context) const {
        return Base::format(characters, context);
    }
    amount_style style_ = amount_style::words;
};

} // namespace almanac::inline v0::io_detail
