// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Exchange rates: from which currency to which, of which period, of which kind and from which source. Two rates chain
/// where the currency in the middle is one, which the compiler checks, and where period and kind are one, which is
/// checked when it runs.
///
/// Exactness: a rate is the fraction of two decimals, `over` units of the one currency for `under` of the other, as it
/// was quoted. The inverse exchanges the two, so `inverse(inverse(r)) == r` to the last digit. Nothing is divided
/// before an amount is converted.
#pragma once

#include <almanac/calendar/period_print.hpp>
#include <almanac/core/error.hpp>
#include <almanac/core/fixed_string.hpp>
#include <almanac/core/no_limits.hpp>
#include <almanac/number/interval.hpp>
#include <almanac/number/text/decimal_text.hpp>
#include <almanac/unit/currency_code.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// What an exchange rate is a rate of. The first two are those of the IMF's International Financial Statistics (series
/// ENDE and ENDA) and of BPM6, 3.104 to 3.108: positions are converted at the rate of their day, flows at the average
/// of their period. A purchasing power parity (World Bank, ICP) equalises prices and is no market rate. A fixed rate is
/// set by law and holds on every day of its period, as the conversion rates of the euro (Regulation (EC) 2866/98).
/// Example: `rate.kind == rate_kind::period_average`.
enum class rate_kind : std::uint8_t { end_of_period, period_average, purchasing_power_parity, fixed };

/// The kind's name, as code spells it. Example: `to_text(rate_kind::period_average) == "period_average"`.
[[nodiscard]] constexpr std::string_view to_text(rate_kind kind) {
    constexpr char const* names[] = {"end_of_period", "period_average", "purchasing_power_parity", "fixed"};
    return names[static_cast<int>(kind)];
}
/// The kind in words: "period average". Example: `to_words(rate_kind::period_average) == "period average"`.
[[nodiscard]] constexpr std::string_view to_words(rate_kind kind) {
    constexpr char const* words[] = {"end of period", "period average", "purchasing power parity", "fixed rate"};
    return words[static_cast<int>(kind)];
}

/// What the digits of a quoted rate say. `exact`: the rate is the number quoted, as official rates are. `rounded`: the
/// true rate is within half a unit of the last digit.
/// Example: `contains(range_for_one(to_rate(rows[0], rate_digits::rounded).fraction), 278.575_dec)`.
enum class rate_digits : std::uint8_t { exact, rounded };

/// A rate as a table states it: `value` units of `to` for `per` units of `from`.
/// Example: `quoted_rate{"JPY", "USD", decimal(66, -2), year(2024), rate_kind::period_average, "a bank", 100}`.
struct quoted_rate {
    currency_code from{};                       ///< the currency that is priced
    currency_code to{};                         ///< the currency that it is priced in
    decimal value{};                            ///< how many of `to`, as it is printed
    period when = no_period();                  ///< the period, or the day, of the rate
    rate_kind kind = rate_kind::period_average; ///< average, end of period, fixed, or parity of purchasing power
    std::string_view source{};                  ///< who publishes it; referred to, not held
    decimal per{1};                             ///< for how many of `from`
};

/// `over` units of the target currency for `under` units of the other, each with the interval that it surely lies in.
/// Example: `rate.fraction.over == 278.58_dec && rate.fraction.under == 1`.
struct rate_fraction {
    decimal over{1};                            ///< how many of the target currency
    decimal under{1};                           ///< for how many of the other
    interval over_range = exactly(decimal(1));  ///< the interval in which `over` surely lies
    interval under_range = exactly(decimal(1)); ///< the interval in which `under` surely lies

    /// The same numbers above and below the line. 2/1 and 4/2 are not equal: see `equal_in_value`.
    friend constexpr bool operator==(rate_fraction const& a, rate_fraction const& b) {
        return a.over == b.over && a.under == b.under && a.over_range == b.over_range && a.under_range == b.under_range;
    }
};

/// The operators of rates, found by argument-dependent lookup.
namespace exchange_operators {
struct found_here {};
} // namespace exchange_operators

/// A rate whose currencies are known at run time: the twin of `exchange_rate`. Make one with `to_rate`, which checks.
/// Example: `to_rate(rows[0]).to == currencies::PKR`.
struct any_exchange_rate : exchange_operators::found_here {
    currency_code from{};                       ///< the currency that is priced
    currency_code to{};                         ///< the currency that it is priced in
    rate_fraction fraction{};                   ///< the rate, exactly, and how well it is known
    period when = no_period();                  ///< the period, or the day, of the rate
    rate_kind kind = rate_kind::period_average; ///< average, end of period, fixed, or parity of purchasing power
    std::string_view source{};                  ///< who publishes it; referred to, not held

    constexpr any_exchange_rate() = default;
    /// Member by member, unchecked: `to_rate` checks.
    constexpr any_exchange_rate(currency_code its_from, currency_code its_to, rate_fraction const& of, period its_when,
                                rate_kind its_kind, std::string_view its_source)
        : from(its_from)
        , to(its_to)
        , fraction(of)
        , when(its_when)
        , kind(its_kind)
        , source(its_source) {}

    friend constexpr bool operator==(any_exchange_rate const& a, any_exchange_rate const& b) {
        return a.from == b.from && a.to == b.to && a.fraction == b.fraction && a.when == b.when && a.kind == b.kind &&
               a.source == b.source;
    }
};

/// A rate whose currencies are part of its type: `exchange_rate<"USD", "PKR">` converts dollars to rupees and nothing
/// else. Make one with `quote`, which checks. Example: `rate.when == year(2024)`.
template <currency_code From, currency_code To>
struct exchange_rate : exchange_operators::found_here {
    rate_fraction fraction{};                   ///< of `To` for `From`
    period when = no_period();                  ///< of which the rate is the average, or at whose end it was
    rate_kind kind = rate_kind::period_average; ///< what it is a rate of
    std::string_view source{};                  ///< who says so; not copied

    constexpr exchange_rate() = default;
    /// Member by member, unchecked: `quote` checks.
    constexpr exchange_rate(rate_fraction const& of, period its_when, rate_kind its_kind, std::string_view its_source)
        : fraction(of)
        , when(its_when)
        , kind(its_kind)
        , source(its_source) {}

    /// The currency that is priced. Example: `rate.from() == currencies::USD`.
    [[nodiscard]] static constexpr currency_code from() { return From; }
    /// The currency that it is priced in. Example: `rate.to() == currencies::PKR`.
    [[nodiscard]] static constexpr currency_code to() { return To; }

    /// The same fraction, period, kind and source.
    friend constexpr bool operator==(exchange_rate const& a, exchange_rate const& b) {
        return a.fraction == b.fraction && a.when == b.when && a.kind == b.kind && a.source == b.source;
    }
};

namespace exchange_detail {
/// "USD to PKR".
constexpr text<24> direction(currency_code const& from, currency_code const& to) {
    return text<24>(from.empty() ? "none" : from.view()).append(" to ").append(to.empty() ? "none" : to.view());
}
/// "period average of 2024", "fixed rate since 1999".
constexpr text<160> spelled_kind(rate_kind kind, period const& when) {
    return text<160>(to_words(kind)).append(is_bounded(when) ? " of " : " ").append(to_text(when));
}
template <currency_code From, currency_code To>
consteval auto spelled_direction() {
    fixed_string<10> out;
    for (int i = 0; i < 3; ++i) {
        out.characters[i] = From.letters[i];
        out.characters[i + 7] = To.letters[i];
    }
    for (int i = 0; i < 4; ++i) out.characters[i + 3] = " to "[i];
    out.characters[10] = '\0';
    return out;
}

/// Whether two periods are one to a rate of this kind. At the end of a day, its month or its year is one moment.
constexpr bool is_same_rate_period(rate_kind kind, period const& a, period const& b) {
    return kind == rate_kind::end_of_period ? a.past == b.past : same_days(a, b);
}
} // namespace exchange_detail

namespace refused {
/// The condition of the error for two rates without a common currency in the middle.
template <class First, class Second>
struct the_first_rate_ends_where_the_second_does_not_begin {};
/// The condition of the error for a rate taken for one of other currencies.
template <class From, class To>
struct converting_rate {
    static constexpr bool allowed = false;
};

/// Raises `domain_error`: what `quoted_rate` states is no rate.
[[noreturn]] inline void this_is_no_rate(quoted_rate const& rate, std::string_view why) {
    raise(domain_error(
        text<300>("no rate from ").append(exchange_detail::direction(rate.from, rate.to)).append(": ").append(why)));
}
/// Raises `unit_mismatch`, naming both directions.
[[noreturn]] inline void these_rates_do_not_chain(any_exchange_rate const& first, any_exchange_rate const& second) {
    raise(unit_mismatch(text<300>("these rates do not chain (")
                            .append(exchange_detail::direction(first.from, first.to))
                            .append(", ")
                            .append(exchange_detail::direction(second.from, second.to))
                            .append(')')));
}
/// Raises `unit_mismatch`, naming both directions.
[[noreturn]] inline void this_rate_is_of_other_currencies(any_exchange_rate const& rate, currency_code const& from,
                                                          currency_code const& to) {
    raise(unit_mismatch(text<300>("a rate from ")
                            .append(exchange_detail::direction(rate.from, rate.to))
                            .append(" is not one from ")
                            .append(exchange_detail::direction(from, to))));
}
/// Raises `not_comparable`, with what differs: kinds, periods or both.
[[noreturn]] inline void rates_of_different_kinds_or_periods(any_exchange_rate const& first,
                                                             any_exchange_rate const& second) {
    text<700> message("cannot chain the rates ");
    message.append(exchange_detail::direction(first.from, first.to)).append(" and ");
    message.append(exchange_detail::direction(second.from, second.to));
    std::string_view before = ": ";
    if (first.kind != second.kind) {
        message.append(before).append("they are of different kinds (").append(to_words(first.kind));
        message.append(", ").append(to_words(second.kind)).append(')');
        before = "; ";
    }
    if (!exchange_detail::is_same_rate_period(first.kind, first.when, second.when)) {
        message.append(before).append("they are of different periods (").append(to_text(first.when).view());
        message.append(", ").append(to_text(second.when).view()).append(')');
    }
    raise(not_comparable(message));
}
/// Raises `domain_error`: only a fixed rate holds for another period or as another kind.
[[noreturn]] inline void this_rate_does_not_hold_for(any_exchange_rate const& rate, period const& when,
                                                     rate_kind kind) {
    raise(domain_error(text<700>("the rate from ")
                           .append(exchange_detail::direction(rate.from, rate.to))
                           .append(", ")
                           .append(exchange_detail::spelled_kind(rate.kind, rate.when))
                           .append(", is no ")
                           .append(exchange_detail::spelled_kind(kind, when))));
}
} // namespace refused

namespace exchange_detail {
/// What is wrong with a quoted rate; empty when nothing is.
constexpr std::string_view fault_of(quoted_rate const& rate) {
    if (rate.from.empty() || rate.to.empty()) return "a currency is missing";
    if (rate.from == rate.to) return "the two currencies are the same";
    if (sign(rate.value) <= 0 || sign(rate.per) <= 0) return "a rate is above zero";
    if (rate.when.kind == period_kind::none) return "it has no period";
    if (rate.kind != rate_kind::fixed && !is_bounded(rate.when)) return "only a fixed rate is without an end";
    return {};
}

/// Everything that would be printed like this when it is rounded to its last digit. A rate is above zero.
constexpr interval printed_range(decimal value, rate_digits digits) {
    if (digits == rate_digits::exact) return exactly(value);
    decimal const half(5, value.exponent - 1);
    return half_open_interval(value - half, value + half);
}

/// The product of two fractions. A part that 64 bits do not hold is rounded to 18 digits, and its interval outward.
constexpr rate_fraction product(rate_fraction const& a, rate_fraction const& b) {
    return {multiply_to_digits(a.over, b.over, 18, rounding::half_even),
            multiply_to_digits(a.under, b.under, 18, rounding::half_even), a.over_range * b.over_range,
            a.under_range * b.under_range};
}

constexpr rate_fraction inverted(rate_fraction const& f) { return {f.under, f.over, f.under_range, f.over_range}; }

/// The chain of two rates, with nothing checked.
constexpr any_exchange_rate chained(any_exchange_rate const& first, any_exchange_rate const& second) {
    return {first.from, second.to,  product(first.fraction, second.fraction),
            first.when, first.kind, first.source == second.source ? first.source : "more than one source"};
}
constexpr bool have_one_basis(any_exchange_rate const& a, any_exchange_rate const& b) {
    return a.kind == b.kind && is_same_rate_period(a.kind, a.when, b.when);
}
} // namespace exchange_detail

/// The rate that a table states. Raises `domain_error` unless it has two currencies, a value above zero and a period; a
/// fixed rate's period may be without an end. Example: `to_rate(rows[0]) == forget_currencies(rate)`.
[[nodiscard]] constexpr any_exchange_rate to_rate(quoted_rate const& rate, rate_digits digits = rate_digits::exact) {
    std::string_view const fault = exchange_detail::fault_of(rate);
    if (!fault.empty()) refused::this_is_no_rate(rate, fault);
    return {rate.from,
            rate.to,
            rate_fraction{rate.value, rate.per, exchange_detail::printed_range(rate.value, digits), exactly(rate.per)},
            rate.when,
            rate.kind,
            rate.source};
}

/// A rate as quoted, `value` of `To` for one `From`. Raises `domain_error` as `to_rate`.
/// Example: `quote<"USD", "PKR">(decimal(27858, -2), year(2024), rate_kind::period_average, "a bank")`.
template <currency_code From, currency_code To>
[[nodiscard]] constexpr exchange_rate<From, To> quote(decimal value, period const& when, rate_kind kind,
                                                      std::string_view source,
                                                      rate_digits digits = rate_digits::exact) {
    any_exchange_rate const rate = to_rate({From, To, value, when, kind, source}, digits);
    return {rate.fraction, rate.when, rate.kind, rate.source};
}

/// The rate with its currencies as members. Example: `forget_currencies(rate).from == currencies::USD`.
template <currency_code From, currency_code To>
[[nodiscard]] constexpr any_exchange_rate forget_currencies(exchange_rate<From, To> const& rate) {
    return {From, To, rate.fraction, rate.when, rate.kind, rate.source};
}

/// The rate with its currencies in its type. Raises `unit_mismatch` when it has others.
/// Example: `rate_between<"USD", "PKR">(to_rate(rows[0])) == rate`.
template <currency_code From, currency_code To>
[[nodiscard]] constexpr exchange_rate<From, To> rate_between(any_exchange_rate const& rate) {
    if (!(rate.from == From && rate.to == To)) refused::this_rate_is_of_other_currencies(rate, From, To);
    return {rate.fraction, rate.when, rate.kind, rate.source};
}

/// The rate the other way round, exactly. The inverse of an average is not the average of
/// the inverses; the difference grows with the square of the variation within the period. Example:
/// `inverse(inverse(rate)) == rate`.
[[nodiscard]] constexpr any_exchange_rate inverse(any_exchange_rate const& rate) {
    return {rate.to, rate.from, exchange_detail::inverted(rate.fraction), rate.when, rate.kind, rate.source};
}
template <currency_code From, currency_code To>
[[nodiscard]] constexpr exchange_rate<To, From> inverse(exchange_rate<From, To> const& rate) {
    return {exchange_detail::inverted(rate.fraction), rate.when, rate.kind, rate.source};
}

// The comment that explains a deleted function stands on the line that compilers quote.
// clang-format off
namespace exchange_operators {

/// Two rates in a row: dollars to rupees times rupees to tenge is dollars to tenge. Raises `unit_mismatch` when the
/// first does not end where the second begins, and `not_comparable` when their kinds or periods differ. Exact where 64
/// bits hold the products; otherwise to 18 digits, and the intervals say so. Rates of two sources are of "more than one
/// source". As with inverses, a product of averages is not the average of the products.
/// Example: `(to_rate(rows[0]) * to_rate({"PKR", "KZT", 1.68_dec, year(2024)})).to == currencies::KZT`.
[[nodiscard]] constexpr any_exchange_rate operator*(any_exchange_rate const& first, any_exchange_rate const& second) {
    if (!(first.to == second.from)) refused::these_rates_do_not_chain(first, second);
    if (!exchange_detail::have_one_basis(first, second)) refused::rates_of_different_kinds_or_periods(first, second);
    return exchange_detail::chained(first, second);
}
/// Two rates in a row. Does not compile unless the first ends where the second begins. Raises `not_comparable` when
/// their kinds or periods differ. A fixed rate joins another kind by `fixed_for`.
template <currency_code From, currency_code Middle, currency_code To>
[[nodiscard]] constexpr exchange_rate<From, To> operator*(exchange_rate<From, Middle> const& first, exchange_rate<Middle, To> const& second) {
    any_exchange_rate const left = forget_currencies(first);
    any_exchange_rate const right = forget_currencies(second);
    if (!exchange_detail::have_one_basis(left, right)) refused::rates_of_different_kinds_or_periods(left, right);
    return rate_between<From, To>(exchange_detail::chained(left, right));
}
template <currency_code From, currency_code Middle, currency_code Other, currency_code To, class Why = refused::the_first_rate_ends_where_the_second_does_not_begin<name<exchange_detail::spelled_direction<From, Middle>()>, name<exchange_detail::spelled_direction<Other, To>()>>>
requires(!(Middle == Other))
exchange_rate<From, To> operator*(exchange_rate<From, Middle> const&, exchange_rate<Other, To> const&) = delete; // almanac: these rates do not chain; Why says why

} // namespace exchange_operators
// clang-format on

/// Whether a rate is fixed throughout the period: it is then its average and the rate at its end, too.
/// Example: `is_fixed_for(francs, year(2000)) && !is_fixed_for(francs, year(1998))`.
[[nodiscard]] constexpr bool is_fixed_for(any_exchange_rate const& rate, period const& when) {
    return rate.kind == rate_kind::fixed && when.kind != period_kind::none && contains(rate.when, when);
}
/// A fixed rate as the average of a period, or as the rate at its end. Raises `domain_error` unless the rate is fixed
/// in all of the period, and for a purchasing power parity, which no law fixes.
/// Example: `fixed_for(francs, year(2000), rate_kind::period_average).when == year(2000)`.
[[nodiscard]] constexpr any_exchange_rate fixed_for(any_exchange_rate rate, period const& when, rate_kind kind) {
    if (!is_fixed_for(rate, when) || kind == rate_kind::purchasing_power_parity) {
        refused::this_rate_does_not_hold_for(rate, when, kind);
    }
    rate.when = when;
    rate.kind = kind;
    return rate;
}
template <currency_code From, currency_code To>
[[nodiscard]] constexpr exchange_rate<From, To> fixed_for(exchange_rate<From, To> const& rate, period const& when,
                                                          rate_kind kind) {
    return rate_between<From, To>(fixed_for(forget_currencies(rate), when, kind));
}

/// Whether two fractions are the same number: 2/1 and 4/2. The intervals do not count.
/// Example: `equal_in_value({2, 1}, {4, 2})`.
[[nodiscard]] constexpr bool equal_in_value(rate_fraction const& a, rate_fraction const& b) {
    number_detail::wide_decimal left = number_detail::wide_product(a.over, b.under).value;
    number_detail::wide_decimal right = number_detail::wide_product(b.over, a.under).value;
    for (number_detail::wide_decimal* side : {&left, &right}) {
        while (side->coefficient != 0 && side->coefficient % 10 == 0) {
            side->coefficient /= 10;
            ++side->exponent;
        }
    }
    return left.coefficient == right.coefficient && left.exponent == right.exponent;
}

/// How much of the target currency one unit of the other is, to 18 digits at most.
/// Example: `for_one(rate.fraction, rounding::exact) == 278.58_dec`.
[[nodiscard]] constexpr decimal for_one(rate_fraction const& f, rounding mode) {
    return divide_to_digits(f.over, f.under, 18, mode);
}
/// Where that lies for every rate that the quoted digits leave open.
/// Example: `range_for_one(rate.fraction) == exactly(278.58_dec)`.
[[nodiscard]] constexpr interval range_for_one(rate_fraction const& f) { return divide(f.over_range, f.under_range); }

/// The rate, exactly: "1 USD = 278.58 PKR", its inverse "278.58 PKR = 1 USD", with kind, period and source:
/// "1 USD = 278.58 PKR (period average of 2024, a bank)".
/// Example: `to_text(to_rate(rows[0])) == "1 USD = 278.58 PKR (period average of 2024, a bank)"`.
[[nodiscard]] constexpr text<700> to_text(any_exchange_rate const& rate) {
    text<700> out(to_text(rate.fraction.under).view());
    out.append(' ').append(rate.from.view()).append(" = ").append(to_text(rate.fraction.over).view());
    out.append(' ').append(rate.to.view()).append(" (");
    out.append(exchange_detail::spelled_kind(rate.kind, rate.when));
    if (!rate.source.empty()) out.append(", ").append(rate.source);
    return out.append(')');
}
template <currency_code From, currency_code To>
[[nodiscard]] constexpr text<700> to_text(exchange_rate<From, To> const& rate) {
    return to_text(forget_currencies(rate));
}

} // namespace almanac::inline v0

template <>
struct std::numeric_limits<almanac::any_exchange_rate> : almanac::core_detail::no_limits<almanac::any_exchange_rate> {};
template <almanac::currency_code From, almanac::currency_code To>
struct std::numeric_limits<almanac::exchange_rate<From, To>>
    : almanac::core_detail::no_limits<almanac::exchange_rate<From, To>> {};
