// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Which types print, and their text: what streams and formatters are built on. It includes every header of the library
/// that has the `to_text` of a type of another header, so that a type prints the same in every program that includes
/// it. A type whose text stands beside it needs no mention here.
#pragma once

#include <almanac/calendar/civil.hpp>
#include <almanac/calendar/period_text.hpp>
#include <almanac/calendar/relation.hpp>
#include <almanac/compare/figures/agreement.hpp>
#include <almanac/compare/figures/arithmetic.hpp>
#include <almanac/indicator/figure_text.hpp>
#include <almanac/indicator/nature.hpp>
#include <almanac/indicator/qualifier.hpp>
#include <almanac/indicator/reason.hpp>
#include <almanac/indicator/status.hpp>
#include <almanac/io/container_text.hpp>
#include <almanac/money/money_text.hpp>
#include <almanac/number/text/bounded_text.hpp>
#include <almanac/number/text/decimal_text.hpp>
#include <almanac/number/text/interval_text.hpp>
#include <almanac/place/area_text.hpp>
#include <almanac/unit/text/currency_text.hpp>
#include <almanac/unit/text/percent_text.hpp>
#include <almanac/unit/text/quantity_text.hpp>
#include <almanac/unit/text/unit_text.hpp>

#include <concepts>
#include <string_view>
#include <type_traits>

namespace almanac::inline v0 {

/// Declared and never defined: argument-dependent lookup finds it for the types of this namespace and for no other.
/// Example: `std::is_same_v<decltype(is_of_almanac(decimal(392))), std::true_type>`.
template <class Type>
std::true_type is_of_almanac(Type const&);

namespace io_detail::by_type {
// Hide the functions of the namespaces around: here these names are found by the type of the argument alone. Otherwise
// every integer would print, because it converts to a decimal.
void is_of_almanac() = delete;
void to_text() = delete;
void to_words() = delete;
void explain() = delete;

template <class Type>
concept of_almanac = (std::is_class_v<Type> || std::is_enum_v<Type>)&&requires(Type const& value) {
    is_of_almanac(value);
};
template <class Type>
concept with_text = requires(Type const& value) {
    { to_text(value) } -> std::convertible_to<std::string_view>;
};
template <class Type>
concept with_words = requires(Type const& value) {
    { to_words(value) } -> std::convertible_to<std::string_view>;
};
template <class Type>
concept with_explanation = requires(Type const& value) {
    { explain(value) } -> std::convertible_to<std::string_view>;
};
template <class Type>
concept with_style = requires(Type const& value) {
    { to_text(value, amount_style::symbol) } -> std::convertible_to<std::string_view>;
};

/// The text of \p value; of a piece of `text`, itself.
template <class Type>
constexpr auto text_of(Type const& value) {
    if constexpr (with_text<Type>) {
        return to_text(value);
    } else if constexpr (with_words<Type>) {
        return to_words(value);
    } else if constexpr (with_explanation<Type>) {
        return explain(value);
    } else {
        return value;
    }
}
template <class Type>
constexpr auto text_of(Type const& value, amount_style style) {
    return to_text(value, style);
}
} // namespace io_detail::by_type

/// A type of the library with a text: found by `to_text`, by `to_words` for the types that have words alone (`allen`),
/// by `explain` for a `derivation`, and `text` itself. False for the types of other namespaces, also for those that
/// convert to one of the library's or have a `to_text` of their own. (Lookup takes a template over a type of the
/// library for one of the library's, so `std::reference_wrapper<decimal>` prints as the decimal that it converts to.)
/// Example: `printable<decimal> && printable<any_figure> && !printable<int>`.
template <class Type>
concept printable = io_detail::by_type::of_almanac<Type> &&
    (io_detail::by_type::with_text<Type> || io_detail::by_type::with_words<Type> ||
     io_detail::by_type::with_explanation<Type> || std::convertible_to<Type const&, std::string_view>);

/// A printable number with its unit, which has an `amount_style`: quantities, figures and results.
/// Example: `printable_amount<any_figure> && !printable_amount<decimal>`.
template <class Type>
concept printable_amount = printable<Type> && io_detail::by_type::with_style<Type>;

/// The amount in a style, as a text to print. A text has no style of its own and can be aligned: `std::setw(16)`,
/// `"{:>16}"`. Example: `in_style(parse_figure("$392 million"), amount_style::symbol).view() == "$392 million"`.
template <printable_amount Amount>
[[nodiscard]] constexpr auto in_style(Amount const& amount, amount_style style) {
    return io_detail::by_type::text_of(amount, style);
}

} // namespace almanac::inline v0
