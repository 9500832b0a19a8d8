// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Money whose count has 128 bits, for amounts that 64 do not hold: national accounts in rials or dong, years of
/// hyperinflation. All that `money` and `any_money` can do, these can. The header is included by name, so that programs
/// with smaller amounts do not pay for it.
///
/// `constexpr auto budget = almanac::parse_wide_money<almanac::currencies::IRR>("IRR 640 quadrillion");`
#pragma once

#include <almanac/money/money.hpp>
#include <almanac/money/money_parse.hpp>
#include <almanac/money/money_text.hpp>
#include <almanac/money/wide_count.hpp>

#include <compare>
#include <concepts>
#include <string_view>
#include <type_traits>

namespace almanac::inline v0 {

/// The count of wide money: 38 digits, up to 170141183460469231731687303715884105727.
/// Example: `to_money<wide_count>(quantity<currency("IRR"), decimal>(decimal(64, 16)), rounding::exact)`.
using wide_count = core_detail::int128;

/// An exact amount of one currency, counted in 128 bits. `money` of the currency becomes it by itself, and what both
/// take part in is wide; back it goes by name, `money<currencies::IRR>(wide)`, which raises `overflow_error` for what
/// does not fit. It holds 10^36 of a currency with cents; what 128 bits do not hold raises `overflow_error`, too.
/// A conditional expression names it, `flag ? wide_money<currencies::USD>(narrow) : wide`: the refusal to go back by
/// itself counts there as a second way between the two. Example: `wide_money<currencies::IRR>(decimal(64, 16)) * 100`
/// is 64 million million million rials.
template <currency_code Currency, int Places = money_detail::places_of(Currency)>
using wide_money = money<Currency, Places, wide_count>;

/// The same with a currency that is known at run time. Example: `any_wide_money("IRR", decimal(64, 16)) * 100`.
using any_wide_money = basic_any_money<wide_count>;

namespace money_detail {
/// An `any_money` beside an amount of 128 bits whose currency is in its type, in either order.
template <class L, class R>
concept any_beside_wide = (std::same_as<L, any_money> && !is_any_money<R> &&
                           std::same_as<any_form<R>, any_wide_money>) ||
                          (std::same_as<R, any_money> && !is_any_money<L> && std::same_as<any_form<L>, any_wide_money>);
/// The count of the amount read, in units like that of `nothing`.
constexpr wide_count count_read(amount_reader const& reader, wide_amount const& nothing) {
    reader.require_places(nothing.places);
    int const tens = reader.digits.exponent + reader.out.tens + nothing.places;
    auto const rounded =
        scaled_magnitude(reader.digits.magnitude, 1, 1, tens, reader.out.is_negative, reader.grammar.round);
    if (!rounded.fits) {
        reader.in.fail_at(reader.out.number_at, "an amount that fits a 128-bit count of its smallest unit");
    }
    return signed_count(rounded.value, reader.out.is_negative);
}
} // namespace money_detail

// Where any_money stands beside wide_money, neither of the two becomes the other by itself.
namespace any_money_operators {
/// The sum, as that of two amounts of `any_wide_money`, and with its errors.
template <class L, class R>
requires money_detail::any_beside_wide<L, R>
[[nodiscard]] constexpr any_wide_money operator+(L const& a, R const& b) {
    return any_wide_money(a) + any_wide_money(b);
}
/// The difference, as that of two amounts of `any_wide_money`.
template <class L, class R>
requires money_detail::any_beside_wide<L, R>
[[nodiscard]] constexpr any_wide_money operator-(L const& a, R const& b) {
    return any_wide_money(a) - any_wide_money(b);
}
/// Equality, as that of two amounts of `any_wide_money`.
template <class L, class R>
requires money_detail::any_beside_wide<L, R>
[[nodiscard]] constexpr bool operator==(L const& a, R const& b) { return any_wide_money(a) == any_wide_money(b); }
/// The order, as that of two amounts of `any_wide_money`.
template <class L, class R>
requires money_detail::any_beside_wide<L, R>
[[nodiscard]] constexpr std::strong_ordering operator<=>(L const& a, R const& b) {
    return any_wide_money(a) <=> any_wide_money(b);
}
} // namespace any_money_operators

/// Reads an amount of one currency as `parse_money` does, of up to 38 digits. Errors are those of `parse_money`.
/// Example: `parse_wide_money<currencies::IRR>("IRR 1.2 quadrillion").count() == 120'000'000'000'000'000`.
template <currency_code C, int P = money_detail::places_of(C)>
[[nodiscard]] constexpr wide_money<C, P> parse_wide_money(std::string_view source, money_grammar const& grammar = {}) {
    return wide_money<C, P>::from_count(money_detail::read_count(source, grammar, money_detail::wide_amount{0, P, C}));
}
/// Reads an amount of whichever currency the text states as `parse_any_money` does, of up to 38 digits.
/// Example: `parse_any_wide_money("VND 10,000,000,000,000,000,000").count > 0`.
[[nodiscard]] constexpr any_wide_money parse_any_wide_money(std::string_view source, currency_context const& among = {},
                                                            money_grammar const& grammar = {}) {
    return money_detail::read_any<wide_count>(source, among, grammar);
}

} // namespace almanac::inline v0

/// The type of two amounts, at least one of them wide and at least one of a currency known at run time.
template <almanac::currency_code Currency, int P, class Count>
struct std::common_type<almanac::any_wide_money, almanac::money<Currency, P, Count>> {
    using type = almanac::any_wide_money;
};
template <almanac::currency_code Currency, int P, class Count>
struct std::common_type<almanac::money<Currency, P, Count>, almanac::any_wide_money> {
    using type = almanac::any_wide_money;
};
template <almanac::currency_code Currency, int P>
struct std::common_type<almanac::any_money, almanac::wide_money<Currency, P>> {
    using type = almanac::any_wide_money;
};
template <almanac::currency_code Currency, int P>
struct std::common_type<almanac::wide_money<Currency, P>, almanac::any_money> {
    using type = almanac::any_wide_money;
};
