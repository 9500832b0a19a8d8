// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Why two figures should not be computed with, and the waivers that let it happen all the same.
#pragma once

#include <almanac/core/text.hpp>

#include <concepts>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// A reason against computing with figures that have the same dimension; `rate_kind` and `rate_period`, against
/// converting a figure by an exchange rate. Example: `to_text(reason::period) == "period"`.
enum class reason : std::uint8_t {
    period,            ///< they are of different periods
    period_unknown,    ///< at least one is of no stated period
    nature,            ///< one is a stock and the other a flow, or the like
    assertion,         ///< one says what was, the other what is expected or wanted
    price_basis,       ///< one is at current prices and the other at constant ones, or of other base years
    counterpart,       ///< they are towards different partners
    area,              ///< the part is not inside the whole, or one area of a sum is inside the other
    missing,           ///< a status flag says that there is no value
    not_additive,      ///< they are prices, ratios, growth rates or ranks, which have no sum
    stock_over_time,   ///< they are stocks, rates or capacities at different times, which have no sum
    overlap,           ///< they are flows of periods that share days, so that a sum would count those twice
    rate_kind,         ///< a stock meets an average rate, a flow one of the end of a period, or the like
    rate_period,       ///< the exchange rate is of another period than the figure, or than its base year
    transformation,    ///< they are over other times, as month on month and year on year, or of the year to date
    valuation,         ///< one is valued f.o.b. and the other c.i.f.
    nature_unknown,    ///< at least one is of no stated nature
    period_inferred,   ///< a period was inferred by a curator and not stated by the source
    indicator,         ///< they measure different things
    indicator_unknown, ///< one says what it measures, the other does not
    base_period,       ///< growth or index numbers against different periods, or against none that is stated
    whole,             ///< they are percentages of different wholes
    twice,             ///< one figure, or one part of a whole, counts twice
    breakdown,         ///< they are of different parts of one indicator, as of textiles and of wheat
    adjustment,        ///< one is seasonally adjusted and the other not, or a season would pass for growth
    fiscal_year,       ///< one is of a fiscal year and the other of the calendar year that it is filed under
    vintage,           ///< they are of different editions, so that a revision would pass for a change over time
    local_currency,    ///< each is in the currency of its own area (LCU), and the areas differ
};

/// How many reasons there are.
inline constexpr int reason_count = 27;

/// The reason in words, for messages. Example: `to_words(reason::period) == "they are of different periods"`.
[[nodiscard]] constexpr std::string_view to_words(reason r) {
    constexpr std::string_view words[reason_count] = {"they are of different periods",
                                                      "a period is not stated",
                                                      "they differ in nature",
                                                      "one is factual and the other is not",
                                                      "they are at different prices",
                                                      "they have different counterparts",
                                                      "their areas do not fit",
                                                      "a value is missing",
                                                      "their nature has no sum",
                                                      "stocks and rates do not add over time",
                                                      "their periods overlap",
                                                      "the rate is of a kind that does not suit the figure",
                                                      "the rate is of another period",
                                                      "they are over other times, or of the year to date",
                                                      "they are valued at other points",
                                                      "a nature is not stated",
                                                      "a period was inferred, not stated",
                                                      "they measure different things",
                                                      "only one says what it measures",
                                                      "they are against different periods",
                                                      "they are of different wholes",
                                                      "the same would count twice",
                                                      "they are broken down in different ways",
                                                      "they are adjusted for the season in different ways",
                                                      "one is of a fiscal year, the other of a calendar year",
                                                      "they are of different editions",
                                                      "each is in the currency of its own area"};
    return words[static_cast<int>(r)];
}

/// The reason's name, as code spells it. Example: `to_text(reason::price_basis) == "price_basis"`.
[[nodiscard]] constexpr std::string_view to_text(reason r) {
    constexpr std::string_view names[reason_count] = {"period",
                                                      "period_unknown",
                                                      "nature",
                                                      "assertion",
                                                      "price_basis",
                                                      "counterpart",
                                                      "area",
                                                      "missing",
                                                      "not_additive",
                                                      "stock_over_time",
                                                      "overlap",
                                                      "rate_kind",
                                                      "rate_period",
                                                      "transformation",
                                                      "valuation",
                                                      "nature_unknown",
                                                      "period_inferred",
                                                      "indicator",
                                                      "indicator_unknown",
                                                      "base_period",
                                                      "whole",
                                                      "twice",
                                                      "breakdown",
                                                      "adjustment",
                                                      "fiscal_year",
                                                      "vintage",
                                                      "local_currency"};
    return names[static_cast<int>(r)];
}

/// A set of reasons: what speaks against an operation, or what a caller has waived.
/// Example: `to_text(waive(reason::period, reason::area)).view() == "period, area"`.
class reasons {
public:
    constexpr reasons() = default;
    /// The set of this one reason.
    constexpr reasons(reason r)
        : bits_(bit(r)) {}

    /// Whether the reason is in the set. Example: `waive(reason::period).has(reason::period)`.
    [[nodiscard]] constexpr bool has(reason r) const { return (bits_ & bit(r)) != 0; }
    [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
    /// Adds a reason to the set.
    constexpr reasons& add(reason r) {
        bits_ |= bit(r);
        return *this;
    }
    /// The reasons of either set.
    friend constexpr reasons operator|(reasons a, reasons b) { return from_bits(a.bits_ | b.bits_); }
    /// The reasons of both sets.
    friend constexpr reasons operator&(reasons a, reasons b) { return from_bits(a.bits_ & b.bits_); }
    /// The reasons of `a` that `b` lacks.
    friend constexpr reasons operator-(reasons a, reasons b) { return from_bits(a.bits_ & ~b.bits_); }
    friend constexpr bool operator==(reasons a, reasons b) { return a.bits_ == b.bits_; }

    /// Their names in the order of `reason`, separated by commas; empty for the empty set.
    friend constexpr text<700> to_text(reasons set) {
        text<700> names;
        for (int i = 0; i < reason_count; ++i) {
            if (!set.has(static_cast<reason>(i))) continue;
            names.append(names.empty() ? "" : ", ").append(to_text(static_cast<reason>(i)));
        }
        return names;
    }

private:
    static constexpr std::uint32_t bit(reason r) { return std::uint32_t{1} << static_cast<int>(r); }
    static constexpr reasons from_bits(std::uint32_t bits) {
        reasons set;
        set.bits_ = bits;
        return set;
    }
    std::uint32_t bits_ = 0;
};

/// A waiver: the caller knows of these reasons and wants the result all the same. It stays visible in the result.
/// Example: `ratio(a, b, waive(reason::period))`.
template <std::same_as<reason>... Reasons>
[[nodiscard]] constexpr reasons waive(Reasons... r) {
    return (reasons{} | ... | reasons(r));
}

} // namespace almanac::inline v0
