// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The way from one currency to another: the rows of a table that a rate was found by, to be cited with it.
#pragma once

#include <almanac/exchange/exchange_rate.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// One row on the way from one currency to another.
/// Example: `table.at({"PKR", "USD", year(2024)}).path.steps[0].is_inverse`.
struct rate_step {
    quoted_rate row{};         ///< the row as its table has it
    bool is_inverse = false;   ///< the row is quoted the other way round
    std::int32_t days_off = 0; ///< how many days after the period asked for; negative before it
};

/// The rows that a rate was found by, one to three. Example: `table.at({"USD", "PKR", year(2024)}).path.count == 1`.
struct rate_path {
    /// How many rows a path has at most.
    static constexpr int most_steps = 3;
    rate_step steps[most_steps]{}; ///< the rows, those in use first
    int count = 0;                 ///< how many are in use

    /// The rows, for a loop.
    [[nodiscard]] constexpr rate_step const* begin() const { return steps; }
    [[nodiscard]] constexpr rate_step const* end() const { return steps + count; }
};

/// A rate and the way to it; or nothing.
/// Example: `if (found_rate const found = table.find({"USD", "PKR", year(2024)})) print(to_text(found));`.
struct found_rate {
    any_exchange_rate rate{}; ///< the rate
    rate_path path{};         ///< the rows that it was made of

    /// Whether a lookup has found something.
    constexpr explicit operator bool() const { return path.count != 0; }
};

/// "USD -> PKR by IMF period average 2024"; "PKR -> USD -> KZT by the inverse of IMF period average 2024, IMF period
/// average 2024". A row of another period than asked for says so: "(3 days before)".
/// Example: `to_text(table.at({"USD", "PKR", year(2024)}).path) == "USD -> PKR by a bank period average 2024"`.
[[nodiscard]] constexpr text<700> to_text(rate_path const& path) {
    text<700> out;
    for (rate_step const& step : path) {
        if (out.empty()) out.append(step.is_inverse ? step.row.to.view() : step.row.from.view());
        out.append(" -> ").append(step.is_inverse ? step.row.from.view() : step.row.to.view());
    }
    std::string_view before = " by ";
    for (rate_step const& step : path) {
        out.append(before).append(step.is_inverse ? "the inverse of " : "");
        if (!step.row.source.empty()) out.append(step.row.source).append(' ');
        out.append(to_words(step.row.kind)).append(' ').append(to_text(step.row.when).view());
        if (step.days_off != 0) {
            auto const days = static_cast<std::uint64_t>(step.days_off < 0 ? -step.days_off : step.days_off);
            out.append(" (").append_count(days, "day").append(step.days_off < 0 ? " before)" : " after)");
        }
        before = ", ";
    }
    return out;
}

/// The rate in its digits and the way to it: "1 USD = 278.58 PKR, USD -> PKR by IMF period average 2024"; "no rate"
/// when nothing was found.
/// Example: `to_text(found_rate()) == "no rate"`.
[[nodiscard]] constexpr text<700> to_text(found_rate const& found) {
    if (!found) return "no rate";
    text<700> out(to_text(found.rate.fraction.under).view());
    out.append(' ').append(found.rate.from.view()).append(" = ").append(to_text(found.rate.fraction.over).view());
    return out.append(' ').append(found.rate.to.view()).append(", ").append(to_text(found.path).view());
}

} // namespace almanac::inline v0
