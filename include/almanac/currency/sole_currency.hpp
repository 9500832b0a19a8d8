// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Which currency a country has had and no other, from a day on: `sole_currency_since`.
#pragma once

#include <almanac/currency/use.hpp>

namespace almanac::inline v0 {

namespace currency_detail {
/// Funds codes and indexed units of account, in which contracts are written and no accounts of a country.
constexpr bool is_unit_of_account(currency_code const& code) {
    constexpr char units[] = "BOV CHE CHW CLF COU MXV USN USS UYI UYW ";
    for (char const* each = units; *each != '\0'; each += 4) {
        if (place_detail::three_letters(each) == place_detail::three_letters(code.letters)) return true;
    }
    return false;
}
/// The uses of a country from the day on; none of another area.
constexpr currency_use_range uses_since(area const& of, serial_day day) {
    if (of.view().size() == 3) return uses_within(of, day, unbounded_day);
    return {currency_use_iterator({use_count}), currency_use_iterator({use_count})};
}
} // namespace currency_detail

/// The one currency that the country has used since the day, as far as the table knows; none where it had another one
/// beside it or since (the euro's members before they joined), where the table is not certain of that day, and of a
/// group. Funds codes (USN) and indexed units (CLF) are none.
/// Example: `sole_currency_since(areas::PAK, to_serial({2000, 1, 1})) == currency_code("PKR")`.
[[nodiscard]] constexpr currency_code sole_currency_since(area const& of, serial_day day) {
    currency_code found;
    for (currency_use const& use : currency_detail::uses_since(of, day)) {
        if (currency_detail::is_unit_of_account(use.code)) continue;
        if (!found.empty() || validity_of(use, day) != validity::valid) return {};
        found = use.code;
    }
    return found;
}

} // namespace almanac::inline v0
