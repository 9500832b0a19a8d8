// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What `money` and `any_money` stand on: a count of the smallest unit, how many decimal places that unit has, and the
/// exact arithmetic of both. Programs include `money.hpp`.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/currency/minor_unit.hpp>
#include <almanac/number/decimal.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace almanac::inline v0::money_detail {

/// The finest smallest unit: 10^18 of them still fit 64 bits.
inline constexpr int most_money_places = 18;

/// The places of an amount whose places are not named: those of the minor unit, or -1 where there is none.
constexpr int places_of(currency_code const& code) { return has_minor_unit(code) ? minor_unit(code) : -1; }

/// What money is counted in.
template <class Count>
inline constexpr bool counts_money = false;
template <>
inline constexpr bool counts_money<std::int64_t> = true;
template <>
inline constexpr bool counts_money<core_detail::int128> = true;

/// `count` x 10^-`places` of a currency. What the arithmetic works on, and what its errors name. Functions of an amount
/// are found by it: those of 64 bits stand here and beside what calls them, those of 128 in wide_count.hpp.
template <class Count>
struct basic_amount {
    using magnitude_type = std::conditional_t<sizeof(Count) == 16, core_detail::uint128, std::uint64_t>;

    Count count = 0;
    int places = 0;
    currency_code currency{};
};
using amount = basic_amount<std::int64_t>;

/// The count without its sign; right for the least one too, whose negation does not fit.
template <class Count>
constexpr auto magnitude_of(basic_amount<Count> const& a) {
    auto const magnitude = static_cast<typename basic_amount<Count>::magnitude_type>(a.count);
    return a.count < 0 ? 0U - magnitude : magnitude;
}

/// A magnitude of at most that of the least count with a sign, as a count.
template <class Magnitude>
constexpr auto signed_count(Magnitude magnitude, bool is_negative) {
    using count = std::conditional_t<sizeof(Magnitude) == 16, core_detail::int128, std::int64_t>;
    return static_cast<count>(is_negative ? 0u - magnitude : magnitude);
}

/// "USD -12.34".
[[nodiscard]] constexpr text<160> spelled_amount(amount const& a) {
    return text<160>(a.currency.view()).append(' ').append(number_detail::plain_digits(a.count, -a.places).view());
}
[[nodiscard]] constexpr text<64> spelled_factor(decimal factor) {
    return number_detail::plain_digits(factor.coefficient, factor.exponent);
}
[[nodiscard]] constexpr text<160> spelled_amount(currency_code const& code, decimal value) {
    return text<160>(code.view()).append(' ').append(spelled_factor(value).view());
}
[[nodiscard]] constexpr text<64> spelled_places(int places) {
    return text<64>().append_integer(places).append(places == 1 ? " decimal place" : " decimal places");
}

// Not constexpr, and with telling names, which the compiler prints where a constant expression comes to one.
inline text<300> money_overflow_message(std::string_view what, std::size_t bytes) {
    text<300> message("almanac: money overflow: ");
    message.append(what).append(" does not fit a ").append_unsigned(8 * bytes);
    message.append("-bit count of its smallest unit");
    return message.append(bytes == 8 ? "; wide_money has 128 bits" : "");
}
template <class Count>
[[noreturn]] inline void money_overflow(basic_amount<Count> const& a, char const* operation, std::string_view b) {
    text<300> const what = text<300>("the result of ").append(spelled_amount(a)).append(operation).append(b);
    raise(overflow_error(money_overflow_message(what, sizeof(Count))));
}
template <class Count>
[[noreturn]] inline void money_overflow(basic_amount<Count> const& a, core_detail::int128 factor) {
    core_detail::uint128 const magnitude = number_detail::magnitude_of(factor);
    auto const above = static_cast<std::uint64_t>(magnitude / number_detail::powers_of_ten[19]);
    auto const below = static_cast<std::uint64_t>(magnitude % number_detail::powers_of_ten[19]);
    text<64> spelled(factor < 0 ? "-" : "");
    if (above != 0) spelled.append_unsigned(above);
    money_overflow(a, " * ", spelled.append_unsigned(below, above != 0 ? 19 : 1));
}
template <class Count>
[[noreturn]] inline void money_overflow_at_places(std::string_view spelled, int places) {
    text<300> const what = text<300>(spelled).append(" with ").append(spelled_places(places));
    raise(overflow_error(money_overflow_message(what, sizeof(Count))));
}
[[noreturn]] inline void money_is_not_that_fine(std::string_view spelled, int places) {
    raise(domain_error(text<300>("almanac: ")
                           .append(spelled)
                           .append(" is finer than money with ")
                           .append(spelled_places(places))
                           .append("; name a rounding")));
}
[[noreturn]] inline void money_has_no_such_places(currency_code const& code, int places) {
    raise(domain_error(text<300>("almanac: money in ")
                           .append(code.empty() ? "no currency" : code.view())
                           .append(" cannot have ")
                           .append(spelled_places(places))
                           .append(": at least those of the minor unit, at most 18")));
}
[[noreturn]] inline void money_of_two_currencies(char const* what, currency_code const& a, currency_code const& b) {
    raise(unit_mismatch(text<300>("almanac: cannot ")
                            .append(what)
                            .append(' ')
                            .append(a.empty() ? "no currency" : a.view())
                            .append(" and ")
                            .append(b.empty() ? "no currency" : b.view())));
}

/// The count of an amount in a unit that is as fine or finer.
template <class Count>
constexpr Count count_at(basic_amount<Count> const& a, int places) {
    if (places == a.places) return a.count;
    Count finer = 0;
    if (__builtin_mul_overflow(a.count, number_detail::powers_of_ten[places - a.places], &finer)) {
        money_overflow_at_places<Count>(spelled_amount(a), places); // almanac: money overflow
    }
    return finer;
}
/// The amount in such a unit.
template <class Count>
constexpr basic_amount<Count> at_places(basic_amount<Count> const& a, int places) {
    return {count_at(a, places), places, a.currency};
}
/// The same as a count of another type.
template <class To, class From>
constexpr To count_as(basic_amount<From> const& a, int places) {
    auto const count = static_cast<To>(a.count);
    if (count != a.count) money_overflow_at_places<To>(spelled_amount(a), places); // almanac: money overflow
    return count_at(basic_amount<To>{count, a.places, a.currency}, places);
}

/// The count of a decimal amount in units like that of `nothing`. `rounding::exact` refuses what is finer.
constexpr std::int64_t count_of_amount(amount const& nothing, decimal value, rounding mode) {
    decimal const at = round_to(value, -nothing.places, mode == rounding::exact ? rounding::down : mode);
    if (at.exponent != -nothing.places) {
        auto const spelled = spelled_amount(nothing.currency, value);
        money_overflow_at_places<std::int64_t>(spelled, nothing.places); // almanac: money overflow
    }
    if (mode == rounding::exact && at != value) {
        money_is_not_that_fine(spelled_amount(nothing.currency, value), nothing.places); // almanac: name a rounding
    }
    return at.coefficient;
}
/// The number of an amount, with all of its places.
constexpr decimal decimal_of_amount(amount const& a) { return {a.count, -a.places}; }

template <class Count>
constexpr int finer_places(basic_amount<Count> const& a, basic_amount<Count> const& b) {
    return a.places > b.places ? a.places : b.places;
}

/// The sum and the difference of two amounts of one currency, in the finer of their units.
template <class Count>
constexpr Count add(basic_amount<Count> const& a, basic_amount<Count> const& b) {
    int const places = finer_places(a, b);
    Count sum = 0;
    if (__builtin_add_overflow(count_at(a, places), count_at(b, places), &sum)) {
        money_overflow(a, " + ", spelled_amount(b)); // almanac: money overflow
    }
    return sum;
}
template <class Count>
constexpr Count subtract(basic_amount<Count> const& a, basic_amount<Count> const& b) {
    int const places = finer_places(a, b);
    Count difference = 0;
    if (__builtin_sub_overflow(count_at(a, places), count_at(b, places), &difference)) {
        money_overflow(a, " - ", spelled_amount(b)); // almanac: money overflow
    }
    return difference;
}
template <class Count>
constexpr Count negate(basic_amount<Count> const& a) {
    Count negated = 0;
    if (__builtin_sub_overflow(Count{0}, a.count, &negated)) {
        basic_amount<Count> const nothing{0, a.places, a.currency};
        money_overflow(nothing, " - ", spelled_amount(a)); // almanac: money overflow
    }
    return negated;
}
/// The product with an integer, exact.
template <class Count, number_detail::wide_whole_number Integer>
constexpr Count multiply(basic_amount<Count> const& a, Integer factor) {
    Count product = 0;
    if (__builtin_mul_overflow(a.count, factor, &product)) {
        money_overflow(a, factor); // almanac: money overflow
    }
    return product;
}
/// Where one amount stands against another of its currency, in whichever units: 128 bits hold both.
constexpr std::strong_ordering order_of_amounts(amount const& a, amount const& b) {
    if (a.places == b.places) return a.count <=> b.count;
    int const places = finer_places(a, b);
    return core_detail::int128{a.count} *
               static_cast<core_detail::int128>(number_detail::powers_of_ten[places - a.places]) <=>
           core_detail::int128{b.count} *
               static_cast<core_detail::int128>(number_detail::powers_of_ten[places - b.places]);
}

/// A hash of a number of a currency.
constexpr std::size_t hash_of_amount(currency_code const& code, std::size_t hash_of_number) {
    return hash_of_number ^
           (static_cast<std::size_t>(unit_detail::letters_as_number(code.letters)) * std::size_t{0x9e3779b1u});
}
/// Agrees with equality: $1.00 and $1.0000 have one hash.
constexpr std::size_t hash_of_amount(amount const& a) {
    return hash_of_amount(a.currency, hash_value(decimal_of_amount(a)));
}

} // namespace almanac::inline v0::money_detail
