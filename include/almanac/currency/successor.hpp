// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What replaced a withdrawn currency, and by which exact official factor: `successor_of`, `successor_on`, `factor_on`.
#pragma once

#include <almanac/core/common_divisor.hpp>
#include <almanac/currency/use.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// How many units of an old currency are one of a new: an exact fraction in lowest terms, both parts positive.
/// 40.3399 Belgian francs a euro is 403399/10000.
/// Example: `successor_of("BEF").factor == conversion_factor{403'399, 10'000}`.
struct conversion_factor {
    std::int64_t numerator = 1;   ///< units of the old currency
    std::int64_t denominator = 1; ///< are so many of the new

    friend constexpr bool operator==(conversion_factor a, conversion_factor b) {
        return a.numerator == b.numerator && a.denominator == b.denominator;
    }
};

/// What replaced a currency, or none. Divide an old amount by `factor` to have the new one.
/// \code successor_of("TRL").factor == conversion_factor{1'000'000, 1} \endcode
struct currency_successor {
    currency_code old_code;     ///< the currency that was replaced
    currency_code code;         ///< its successor; no currency when there is none on record
    char entity[4]{};           ///< where: "---" for everyone who used it, or an alpha-3 code when each has its own
    period since;               ///< the day of the change, or the month or year in which it lies
    conversion_factor factor;   ///< old units for one new unit
    std::string_view published; ///< the factor as it was published: "40.3399", "1000000"; "1/24": one old is 24 new
    std::string_view source;    ///< the act or the authority that fixed it

    /// Whether there is a successor.
    constexpr explicit operator bool() const { return !code.empty(); }
};

/// A redenomination that a currency went through and kept its code, so that an amount in it needs its day; or none.
/// Example: `redenomination_of("VES").since == to_serial({2021, 10, 1})`.
struct redenomination {
    currency_code code;        ///< the currency
    serial_day since{0};       ///< the first day on which amounts in it are new ones
    std::int64_t factor = 1;   ///< so many units of before are one of after
    std::string_view source{}; ///< the act or the authority that fixed it

    /// Whether there is one.
    constexpr explicit operator bool() const { return !code.empty(); }
};

// clang-format off
/// All of them, sorted by code; made from cmake/currencies/currencies.csv.
inline constexpr redenomination redenominations[] = {
    {"KPW", to_serial({2009, 11, 30}), 100, "Central Bank of the DPR of Korea, currency exchange of 2009"},
    {"SYP", to_serial({2026, 1, 1}), 100, "Central Bank of Syria, replacement of the currency, December 2025"},
    {"VES", to_serial({2021, 10, 1}), 1'000'000, "Decree No. 4.553 of 6 August 2021; ISO 4217 amendment 170"},
    {"ZWD", to_serial({2006, 8, 1}), 1'000, "Reserve Bank of Zimbabwe, currency reform of August 2006"},
};
// clang-format on

/// The redenomination under which the currency kept its code; none where there was none.
/// \code redenomination_of("VES").factor == 1'000'000 \endcode
[[nodiscard]] constexpr redenomination redenomination_of(currency_code const& code) {
    for (redenomination const& each : redenominations) {
        if (each.code == code) return each;
    }
    return {};
}

namespace currency_detail {

inline constexpr std::string_view currency_successor_text(currency_successor_rows, sizeof currency_successor_rows - 1);

constexpr conversion_factor in_lowest_terms(std::int64_t numerator, std::int64_t denominator) {
    auto const common = static_cast<std::int64_t>(core_detail::greatest_common_divisor(
        static_cast<std::uint64_t>(numerator), static_cast<std::uint64_t>(denominator)));
    return {numerator / common, denominator / common};
}

/// Reads "40.3399", "1000000" or "1/24".
constexpr conversion_factor factor_from(std::string_view published) {
    std::int64_t parts[2] = {0, 0};
    std::int64_t power = 1;
    int part = 0;
    bool behind_the_point = false;
    for (char const c : published) {
        if (c == '.') {
            behind_the_point = true;
        } else if (c == '/') {
            part = 1;
        } else {
            parts[part] = parts[part] * 10 + (c - '0');
            if (behind_the_point) power *= 10;
        }
    }
    return in_lowest_terms(parts[0], part == 1 ? parts[1] : power);
}

/// The text from `first` to the next space, in the row that ends at `past`.
constexpr std::string_view word_at(std::size_t first, std::size_t past) {
    return place_detail::part_of(currency_successor_text, first,
                                 place_detail::place_of(' ', currency_successor_text, first, past));
}

/// The row at `row`: code, code, entity, day, factor, source.
constexpr currency_successor successor_at(std::size_t row) {
    char const* const at = currency_successor_text.data() + row;
    std::size_t const past = place_detail::place_of('\n', currency_successor_text, row, currency_successor_text.size());
    std::string_view const since = word_at(row + 12, past);
    std::size_t const factor = row + 12 + since.size() + 1;
    currency_successor result;
    result.old_code = code_at(at);
    result.code = code_at(at + 4);
    for (std::size_t i = 0; i < 3; ++i) result.entity[i] = at[8 + i];
    result.since = table_period(since.data()); // a space ends it
    result.published = word_at(factor, past);
    result.factor = factor_from(result.published);
    result.source = place_detail::part_of(currency_successor_text, factor + result.published.size() + 1, past);
    return result;
}

constexpr bool is_row_of(std::size_t row, currency_code const& code) {
    return row < currency_successor_text.size() && place_detail::three_letters(currency_successor_text.data() + row) ==
                                                       place_detail::three_letters(code.letters);
}

/// The first row of the code, or the end of the table.
constexpr std::size_t first_successor_row(currency_code const& code) {
    char const* const characters = currency_successor_text.data();
    std::size_t row = place_detail::find_row(currency_successor_text, code.view());
    while (row >= 2 && row < currency_successor_text.size()) {
        std::size_t before = row - 1;
        while (before > 0 && characters[before - 1] != '\n') --before;
        if (!is_row_of(before, code)) break;
        row = before;
    }
    return row;
}

} // namespace currency_detail

namespace refused {
/// Raises `domain_error`: names the successors.
[[noreturn]] inline void each_country_has_its_own_successor(currency_code const& code) {
    text<700> message(code.view());
    message.append(" has another successor in each country, name one:");
    for (std::size_t row = currency_detail::first_successor_row(code); currency_detail::is_row_of(row, code);
         row = place_detail::next_row(currency_detail::currency_successor_text, row)) {
        currency_successor const each = currency_detail::successor_at(row);
        message.append(' ').append(each.code.view()).append(" (").append(each.entity).append(')');
    }
    raise(domain_error(message.view()));
}
/// Raises `domain_error`.
[[noreturn]] inline void the_day_of_the_succession_is_not_known(currency_successor const& step, serial_day day) {
    text<300> message("whether ");
    message.append(step.code.view()).append(" had replaced ").append(step.old_code.view()).append(" on ");
    message.append(to_text(day).view()).append(" is not known: the table has only the month or the year");
    raise(domain_error(message.view()));
}
/// Raises `overflow_error`.
[[noreturn]] inline void the_product_of_the_factors_does_not_fit(currency_code const& code) {
    text<160> message("the factors from ");
    raise(overflow_error(message.append(code.view()).append(" on do not fit a fraction of 64-bit integers").view()));
}
/// Raises `domain_error`: the same code stands for amounts of before and of after.
[[noreturn]] inline void an_amount_in_this_currency_needs_its_day(redenomination const& kept) {
    text<300> message("an amount in ");
    message.append(kept.code.view()).append(" needs its day: on ").append(to_text(kept.since).view()).append(" ");
    message.append_integer(kept.factor).append(" became 1 and the code stayed; see factor_between");
    raise(domain_error(message));
}
} // namespace refused

/// What replaced the currency, with the exact official factor and what fixed it; none where none is on record: the
/// currency is in use, or no single official factor is certain. Raises `domain_error` where each country has its
/// own (CSK, RUR): name one. \code successor_of("BEF").factor == conversion_factor{403399, 10000} \endcode
[[nodiscard]] constexpr currency_successor successor_of(currency_code const& code) {
    std::size_t const row = currency_detail::first_successor_row(code);
    if (!currency_detail::is_row_of(row, code)) return {};
    if (currency_detail::is_row_of(place_detail::next_row(currency_detail::currency_successor_text, row), code))
        refused::each_country_has_its_own_successor(code);
    return currency_detail::successor_at(row);
}

/// What replaced the currency in that country; none where the country has none on record.
/// \code successor_of("RUR", areas::KAZ).code == currencies::KZT \endcode
[[nodiscard]] constexpr currency_successor successor_of(currency_code const& code, area const& in) {
    for (std::size_t row = currency_detail::first_successor_row(code); currency_detail::is_row_of(row, code);
         row = place_detail::next_row(currency_detail::currency_successor_text, row)) {
        currency_successor const each = currency_detail::successor_at(row);
        if (each.entity[0] == '-' ? bool(currency_use_in(code, in)) : in.view() == each.entity) return each;
    }
    return {};
}

namespace currency_detail {

/// The step of the chain that was taken by that day; none when the chain ends there.
constexpr currency_successor step_by(currency_code const& code, area const& in, serial_day day) {
    currency_successor step;
    if (in.empty()) {
        step = successor_of(code);
    } else {
        step = successor_of(code, in);
    }
    if (!step || day < step.since.first) return {};
    if (step.since.kind != period_kind::day && day < step.since.past)
        refused::the_day_of_the_succession_is_not_known(step, day);
    return step;
}

constexpr conversion_factor times(currency_code const& from, conversion_factor a, conversion_factor b) {
    constexpr std::int64_t most = INT64_MAX; // <limits> would cost as much as everything else here
    conversion_factor const left = in_lowest_terms(a.numerator, b.denominator);
    conversion_factor const right = in_lowest_terms(b.numerator, a.denominator);
    if (left.numerator > most / right.numerator || right.denominator > most / left.denominator)
        refused::the_product_of_the_factors_does_not_fit(from);
    return {left.numerator * right.numerator, left.denominator * right.denominator};
}

} // namespace currency_detail

/// What the currency had become by that day: itself, its successor, or the end of a chain of them (BGL, BGN, EUR).
/// Raises `domain_error` when a change is known only to the month or year and the day lies in it, and where each
/// country has its own successor and none is named in `in`.
/// \code successor_on("BGL", to_serial({2026, 1, 1})) == currencies::EUR \endcode
[[nodiscard]] constexpr currency_code successor_on(currency_code const& code, serial_day day, area const& in = {}) {
    currency_code result = code;
    while (currency_successor const step = currency_detail::step_by(result, in, day)) result = step.code;
    return result;
}

/// How many units of an amount that was stated on a day are one of `successor_on(code, day, in)` on another: the
/// product of the factors of the chain, and of the redenominations between the two under which a code stayed. Refused
/// as `successor_on`, and with `overflow_error` when the product does not fit (the dollars of Zimbabwe). \code
/// factor_between("VES", to_serial({2021, 1, 1}), to_serial({2022, 1, 1})) == conversion_factor{1'000'000, 1} \endcode
[[nodiscard]] constexpr conversion_factor factor_between(currency_code const& code, serial_day stated, serial_day day,
                                                         area const& in = {}) {
    conversion_factor result;
    currency_code at = code;
    for (;;) {
        currency_successor const step = currency_detail::step_by(at, in, day);
        redenomination const kept = redenomination_of(at);
        bool const lies_between =
            stated < kept.since && !(day < kept.since) && (!step || kept.since < step.since.first);
        if (kept && lies_between) result = currency_detail::times(code, result, {kept.factor, 1});
        if (!step) return result;
        result = currency_detail::times(code, result, step.factor);
        at = step.code;
        stated = currency_detail::later_of(stated, step.since.first);
    }
}

/// The same of an amount of any day, as long as the currency meant one thing. Raises `domain_error` when it was
/// redenominated by that day and kept its code (KPW, SYP, VES, ZWD): `factor_between` asks of which day the amount is.
/// \code factor_on("VEF", to_serial({2022, 1, 1})) == conversion_factor{100'000'000'000, 1} \endcode
[[nodiscard]] constexpr conversion_factor factor_on(currency_code const& code, serial_day day, area const& in = {}) {
    redenomination const kept = redenomination_of(code);
    if (kept && !(day < kept.since)) refused::an_amount_in_this_currency_needs_its_day(kept);
    return factor_between(code, currency_detail::before_all_days, day, in);
}

} // namespace almanac::inline v0
