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

namespace almanac::inline v0::money_detail {

/// The finest smallest unit: 10^18 of them still fit 64 bits.
inline constexpr int most_money_places = 18;

/// The places of an amount whose places are not named: those of the minor unit, or -1 where there is none.
constexpr int places_of(currency_code const& code) { return has_minor_unit(code) ? minor_unit(code) : -1; }

/// `count` x 10^-`places` of a currency. What the arithmetic works on, and what its errors name.
struct amount {
    std::int64_t count = 0;
    int places = 0;
    currency_code currency{};
};

/// "USD -12.34".
[[nodiscard]] constexpr text<160> spelled_amount(amount const& a) {
    return text<160>(a.currency.view()).append(' ').append(number_detail::plain_digits(a.count, -a.places).view());
}
[[nodiscard]] constexpr text<64> spelled_factor(decimal factor) {
    return number_detail::plain_digits(factor.coefficient, factor.exponent);
}

// Not constexpr, and with telling names, which the compiler prints where a constant expression comes to one.
[[noreturn]] inline void money_overflow(amount const& a, char const* operation, std::string_view b) {
    raise(overflow_error(text<300>("almanac: money overflow: the result of ")
                             .append(spelled_amount(a))
                             .append(operation)
                             .append(b)
                             .append(" does not fit a 64-bit count of its smallest unit")));
}
[[noreturn]] inline void money_overflow_at_places(currency_code const& code, decimal value, int places) {
    raise(overflow_error(text<300>("almanac: money overflow: ")
                             .append(code.view())
                             .append(' ')
                             .append(spelled_factor(value))
                             .append(" with ")
                             .append_integer(places)
                             .append(" decimal places does not fit a 64-bit count of its smallest unit")));
}
[[noreturn]] inline void money_is_not_that_fine(currency_code const& code, decimal value, int places) {
    raise(domain_error(text<300>("almanac: ")
                           .append(code.view())
                           .append(' ')
                           .append(spelled_factor(value))
                           .append(" is finer than money with ")
                           .append_integer(places)
                           .append(" decimal places; name a rounding")));
}
[[noreturn]] inline void money_has_no_such_places(currency_code const& code, int places) {
    raise(domain_error(text<300>("almanac: money in ")
                           .append(code.empty() ? "no currency" : code.view())
                           .append(" has no ")
                           .append_integer(places)
                           .append(" decimal places: at least those of the minor unit, at most 18")));
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
constexpr std::int64_t count_at(amount const& a, int places) {
    if (places == a.places) return a.count;
    std::int64_t finer = 0;
    if (__builtin_mul_overflow(a.count, number_detail::powers_of_ten[places - a.places], &finer)) {
        money_overflow_at_places(a.currency, {a.count, -a.places}, places); // almanac: money overflow
    }
    return finer;
}

/// The count of a decimal amount. `rounding::exact` refuses what is finer than `places`.
constexpr std::int64_t count_of(currency_code const& code, decimal value, int places, rounding mode) {
    decimal const at = round_to(value, -places, mode == rounding::exact ? rounding::down : mode);
    if (at.exponent != -places) money_overflow_at_places(code, value, places); // almanac: money overflow
    if (mode == rounding::exact && at != value) {
        money_is_not_that_fine(code, value, places); // almanac: name a rounding
    }
    return at.coefficient;
}

constexpr int finer_places(amount const& a, amount const& b) { return a.places > b.places ? a.places : b.places; }

/// The sum and the difference of two amounts of one currency, in the finer of their units.
constexpr std::int64_t add(amount const& a, amount const& b) {
    int const places = finer_places(a, b);
    std::int64_t sum = 0;
    if (__builtin_add_overflow(count_at(a, places), count_at(b, places), &sum)) {
        money_overflow(a, " + ", spelled_amount(b)); // almanac: money overflow
    }
    return sum;
}
constexpr std::int64_t subtract(amount const& a, amount const& b) {
    int const places = finer_places(a, b);
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(count_at(a, places), count_at(b, places), &difference)) {
        money_overflow(a, " - ", spelled_amount(b)); // almanac: money overflow
    }
    return difference;
}
constexpr std::int64_t negate(amount const& a) {
    std::int64_t negated = 0;
    if (__builtin_sub_overflow(std::int64_t{0}, a.count, &negated)) {
        money_overflow({0, a.places, a.currency}, " - ", spelled_amount(a)); // almanac: money overflow
    }
    return negated;
}
/// The product with an integer, exact.
template <number_detail::whole_number Integer>
constexpr std::int64_t multiply(amount const& a, Integer factor) {
    std::int64_t product = 0;
    if (__builtin_mul_overflow(a.count, factor, &product)) {
        text<64> const spelled = factor < Integer{} ? text<64>().append_integer(static_cast<std::int64_t>(factor))
                                                    : text<64>().append_unsigned(static_cast<std::uint64_t>(factor));
        money_overflow(a, " * ", spelled); // almanac: money overflow
    }
    return product;
}
/// Where one amount stands against another of its currency, in whichever units: 128 bits hold both.
constexpr std::strong_ordering order(amount const& a, amount const& b) {
    if (a.places == b.places) return a.count <=> b.count;
    int const places = finer_places(a, b);
    return core_detail::int128{a.count} *
               static_cast<core_detail::int128>(number_detail::powers_of_ten[places - a.places]) <=>
           core_detail::int128{b.count} *
               static_cast<core_detail::int128>(number_detail::powers_of_ten[places - b.places]);
}

/// Agrees with equality: $1.00 and $1.0000 have one hash.
constexpr std::size_t hash_of(amount const& a) {
    std::size_t const value = hash_value(decimal(a.count, -a.places));
    return value ^
           (static_cast<std::size_t>(unit_detail::letters_as_number(a.currency.letters)) * std::size_t{0x9e3779b1u});
}

} // namespace almanac::inline v0::money_detail
