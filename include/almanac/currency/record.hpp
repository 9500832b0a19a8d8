// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// `currency_record`: what ISO 4217 says of a code. Who uses it, and when, is in `currency/use.hpp`.
#pragma once

#include <almanac/core/forward_iterator.hpp>
#include <almanac/currency/minor_unit.hpp>
#include <almanac/currency/table.hpp>
#include <almanac/place/iso3166.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// An entry of ISO 4217, or none. A currency, a fund, a metal or a code for testing: whatever the standard lists.
/// \code if (currency_record const c = find_currency("PKR")) print(c.name); \endcode
struct currency_record {
    currency_code code;        ///< "PKR"; no currency when nothing was found
    char numeric_text[4]{};    ///< "586", "008"; empty when ISO 4217 gave none (XFO, XFU, XRE)
    std::uint16_t numeric = 0; ///< 586; 0 when there is none. No key: see `currency_by_numeric`
    bool is_active = false;    ///< whether the code is in use somewhere: list one, state of January 2026
    int minor_unit = -1;       ///< digits behind the point; -1 when there are none or they are not known
    int subdivision = 0;       ///< how many of the smaller unit make one: 100; 5 for MGA and MRU; 0 when not known
    std::string_view name;     ///< the name as ISO 4217 writes it, the last one: "Pakistan Rupee"

    /// Whether a lookup has found something.
    constexpr explicit operator bool() const { return !code.empty(); }
    friend constexpr bool operator==(currency_record const& a, currency_record const& b) { return a.code == b.code; }
};

/// "PKR, Pakistan Rupee"; "none" when nothing was found.
/// Example: `to_text(find_currency("PKR")) == "PKR, Pakistan Rupee"`.
[[nodiscard]] constexpr text<160> to_text(currency_record const& c) {
    if (!c) return "none";
    return text<160>(c.code.view()).append(", ").append(c.name);
}

/// How many codes ISO 4217 lists that are in use.
inline constexpr int active_currency_count = 178;
/// How many codes ISO 4217 lists that are withdrawn.
inline constexpr int withdrawn_currency_count = 129;
/// How many codes ISO 4217 lists, in use or withdrawn.
inline constexpr int currency_count = active_currency_count + withdrawn_currency_count;
static_assert(currency_count == unit_detail::iso_4217_code_count);

namespace currency_detail {

// With the length: to find it, the compiler would evaluate a loop over all characters.
inline constexpr std::string_view iso_4217_text(iso_4217_rows, sizeof iso_4217_rows - 1);

/// A code that a table has, not looked up again.
constexpr currency_code code_at(char const* letters) {
    currency_code result;
    for (int i = 0; i < 3; ++i) result.letters[i] = letters[i];
    return result;
}

/// The entry in the row at `row`; none when that is the end of the table.
constexpr currency_record currency_at(std::size_t row) {
    currency_record result;
    if (row >= iso_4217_text.size()) return result;
    char const* const at = iso_4217_text.data() + row;
    result.code = code_at(at);
    result.numeric = place_detail::three_digits(at + 4);
    for (std::size_t i = 0; i < 3 && result.numeric != 0; ++i) result.numeric_text[i] = at[4 + i];
    result.is_active = is_iso_4217_active(result.code);
    if (has_minor_unit(result.code)) {
        result.minor_unit = minor_unit(result.code);
        result.subdivision = subdivision_of(result.code);
    }
    result.name = place_detail::part_of(iso_4217_text, row + 8,
                                        place_detail::place_of('\n', iso_4217_text, row, iso_4217_text.size()));
    return result;
}

} // namespace currency_detail

/// The currency with this code; none for no currency. \code find_currency(currencies::JPY).minor_unit == 0 \endcode
[[nodiscard]] constexpr currency_record find_currency(currency_code const& code) {
    return currency_detail::currency_at(place_detail::find_row(currency_detail::iso_4217_text, code.view()));
}

/// The currency with this code; none when ISO 4217 does not list it. Case counts.
/// \code find_currency("DEM").name == "Deutsche Mark" \endcode
[[nodiscard]] constexpr currency_record find_currency(std::string_view code) {
    return currency_detail::currency_at(place_detail::find_row(currency_detail::iso_4217_text, code));
}
[[nodiscard]] constexpr currency_record find_currency(char const* code) {
    return find_currency(std::string_view(code));
}

namespace currency_detail {
/// Stands at the row of a currency.
struct currency_cursor {
    std::size_t row = 0;

    [[nodiscard]] constexpr currency_record value() const { return currency_at(row); }
    constexpr void step() { row = place_detail::next_row(iso_4217_text, row); }
    friend constexpr bool operator==(currency_cursor a, currency_cursor b) { return a.row == b.row; }
};
} // namespace currency_detail

/// Walks over the currencies, in the order of their codes.
/// Example: `(*all_currencies().begin()).code == currencies::ADP`.
using currency_iterator = forward_iterator<currency_detail::currency_cursor>;

/// What `all_currencies` returns: a forward range of `currency_record`.
/// Example: `std::ranges::distance(all_currencies()) == currency_count`.
struct currency_range {
    [[nodiscard]] constexpr currency_iterator begin() const { return currency_iterator({0}); }
    [[nodiscard]] constexpr currency_iterator end() const {
        return currency_iterator({currency_detail::iso_4217_text.size()});
    }
};

/// All currencies, in use and withdrawn: \code for (currency_record const c : all_currencies()) print(c.code.view());
/// \endcode
[[nodiscard]] constexpr currency_range all_currencies() { return {}; }

} // namespace almanac::inline v0
