// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A currency by its ISO 4217 code: three letters that fit in a unit, in a row and in a template argument.
/// It says which codes exist and nothing else: names, minor units, validity and successors are in `currency/`.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/core/hash.hpp>

#include <compare>
#include <cstddef>
#include <string_view>

namespace almanac::inline v0 {

namespace unit_detail {
/// Every alphabetic code of ISO 4217, sorted. Behind each: `+` in use (178), `-` withdrawn and in use nowhere (129).
/// A code that one country has withdrawn and another still uses (EUR, IDR, SDG) or that kept its letters under a new
/// name (MWK, PEN, RON, SZL, TRY) is in use. Source: ISO 4217 list one (current) and list three (historic), state of
/// January 2026, from the maintenance agency,
/// https://www.six-group.com/en/products-services/financial-information/data-standards.html
inline constexpr char iso_4217_codes[] = //
    "ADP-AED+AFA-AFN+ALK-ALL+AMD+ANG-AOA+AOK-AON-AOR-ARA-ARP-ARS+ARY-ATS-AUD+AWG+AYM-AZM-AZN+BAD-BAM+"
    "BBD+BDT+BEC-BEF-BEL-BGJ-BGK-BGL-BGN-BHD+BIF+BMD+BND+BOB+BOP-BOV+BRB-BRC-BRE-BRL+BRN-BRR-BSD+BTN+"
    "BUK-BWP+BYB-BYN+BYR-BZD+CAD+CDF+CHC-CHE+CHF+CHW+CLF+CLP+CNY+COP+COU+CRC+CSD-CSJ-CSK-CUC-CUP+CVE+"
    "CYP-CZK+DDM-DEM-DJF+DKK+DOP+DZD+ECS-ECV-EEK-EGP+ERN+ESA-ESB-ESP-ETB+EUR+FIM-FJD+FKP+FRF-GBP+GEK-"
    "GEL+GHC-GHP-GHS+GIP+GMD+GNE-GNF+GNS-GQE-GRD-GTQ+GWE-GWP-GYD+HKD+HNL+HRD-HRK-HTG+HUF+IDR+IEP-ILP-"
    "ILR-ILS+INR+IQD+IRR+ISJ-ISK+ITL-JMD+JOD+JPY+KES+KGS+KHR+KMF+KPW+KRW+KWD+KYD+KZT+LAJ-LAK+LBP+LKR+"
    "LRD+LSL+LSM-LTL-LTT-LUC-LUF-LUL-LVL-LVR-LYD+MAD+MDL+MGA+MGF-MKD+MLF-MMK+MNT+MOP+MRO-MRU+MTL-MTP-"
    "MUR+MVQ-MVR+MWK+MXN+MXP-MXV+MYR+MZE-MZM-MZN+NAD+NGN+NIC-NIO+NLG-NOK+NPR+NZD+OMR+PAB+PEH-PEI-PEN+"
    "PES-PGK+PHP+PKR+PLN+PLZ-PTE-PYG+QAR+RHD-ROK-ROL-RON+RSD+RUB+RUR-RWF+SAR+SBD+SCR+SDD-SDG+SDP-SEK+"
    "SGD+SHP+SIT-SKK-SLE+SLL-SOS+SRD+SRG-SSP+STD-STN+SUR-SVC+SYP+SZL+THB+TJR-TJS+TMM-TMT+TND+TOP+TPE-"
    "TRL-TRY+TTD+TWD+TZS+UAH+UAK-UGS-UGW-UGX+USD+USN+USS-UYI+UYN-UYP-UYU+UYW+UZS+VEB-VED+VEF-VES+VNC-"
    "VND+VUV+WST+XAD+XAF+XAG+XAU+XBA+XBB+XBC+XBD+XCD+XCG+XDR+XEU-XFO-XFU-XOF+XPD+XPF+XPT+XRE-XSU+XTS+"
    "XUA+XXX+YDD-YER+YUD-YUM-YUN-ZAL-ZAR+ZMK-ZMW+ZRN-ZRZ-ZWC-ZWD-ZWG+ZWL-ZWN-ZWR-";
inline constexpr int iso_4217_code_count = (sizeof iso_4217_codes - 1) / 4;

/// Three characters as one number that sorts as they do.
constexpr int letters_as_number(char const* letters) {
    return ((letters[0] & 0xff) << 16) + ((letters[1] & 0xff) << 8) + (letters[2] & 0xff);
}

/// `+` for a code in use, `-` for a withdrawn one, NUL for letters that ISO 4217 never listed.
constexpr char iso_4217_mark(char const* letters) {
    int const wanted = letters_as_number(letters);
    int first = 0;
    int last = iso_4217_code_count;
    while (first < last) {
        int const middle = (first + last) / 2;
        int const found = letters_as_number(iso_4217_codes + middle * 4);
        if (found == wanted) return iso_4217_codes[middle * 4 + 3];
        if (found < wanted) {
            first = middle + 1;
        } else {
            last = middle;
        }
    }
    return '\0';
}
} // namespace unit_detail

/// An ISO 4217 currency, in use or withdrawn; or none. Structural, so it can be a template argument and part of a unit.
/// Example: `currency_code("USD") != currency_code()`.
struct currency_code {
    /// The three letters and a NUL; four NULs for no currency.
    char letters[4]{};

    /// No currency.
    constexpr currency_code() = default;
    /// The currency with this code, from a literal. Raises `parse_error` (in a constant expression: does not compile)
    /// when ISO 4217 does not list it.
    constexpr currency_code(char const (&literal)[4])
        : currency_code(std::string_view(literal)) {}
    /// The currency with this code: three upper-case letters that ISO 4217 lists, in use or withdrawn.
    /// Raises `parse_error` for anything else; letters are never folded to upper case.
    constexpr explicit currency_code(std::string_view code) {
        for (std::size_t i = 0; i < 3; ++i) {
            if (i == code.size() || code[i] < 'A' || code[i] > 'Z') {
                raise<parse_error>(text_position{.column = i + 1}, code.substr(i),
                                   "three upper-case letters of an ISO 4217 currency code");
            }
        }
        if (code.size() > 3)
            raise<parse_error>(text_position{.column = 4}, code.substr(3), "the end of the currency code");
        if (unit_detail::iso_4217_mark(code.data()) == '\0') {
            raise<parse_error>(text_position{}, code, "a currency code that ISO 4217 lists, in use or withdrawn");
        }
        for (std::size_t i = 0; i < 3; ++i) letters[i] = code[i];
    }

    /// The three letters; empty for no currency. Example: `currency_code("USD").view() == "USD"`.
    [[nodiscard]] constexpr std::string_view view() const { return {letters, std::size_t{empty() ? 0u : 3u}}; }
    /// Whether this is no currency.
    [[nodiscard]] constexpr bool empty() const { return letters[0] == '\0'; }

    // Written out: g++ 14 evaluates a defaulted comparison of an array member wrongly in constant expressions.
    friend constexpr bool operator==(currency_code const& a, currency_code const& b) {
        return unit_detail::letters_as_number(a.letters) == unit_detail::letters_as_number(b.letters);
    }
    /// Alphabetical; no currency comes first.
    friend constexpr std::strong_ordering operator<=>(currency_code const& a, currency_code const& b) {
        return unit_detail::letters_as_number(a.letters) <=> unit_detail::letters_as_number(b.letters);
    }
};

/// Whether it is a currency of one's own. `currency/unlisted_currency.hpp` makes them.
/// Example: `!is_unlisted(currency_code("USD"))`.
[[nodiscard]] constexpr bool is_unlisted(currency_code const& code) { return code.letters[0] >= 'a'; }

namespace unit_detail {
constexpr currency_code make_local_currency() {
    currency_code code;
    code.letters[0] = 'L';
    code.letters[1] = 'C';
    code.letters[2] = 'U';
    return code;
}
} // namespace unit_detail

/// The currency of each area, whichever it is: the World Bank's "local currency unit", LCU. The code is the library's
/// own and none of ISO 4217. Example: `units::LCU == currency(local_currency_unit)`.
inline constexpr currency_code local_currency_unit = unit_detail::make_local_currency();

namespace unit_detail {
/// Whether three letters are a currency in a unit: a code of ISO 4217, or LCU.
constexpr bool names_a_currency(char const* letters) {
    return iso_4217_mark(letters) != '\0' || letters_as_number(letters) == letters_as_number("LCU");
}
} // namespace unit_detail

/// A hash, which `std::hash` returns.
[[nodiscard]] constexpr std::size_t hash_value(currency_code const& code) {
    return core_detail::hash_of(unit_detail::letters_as_number(code.letters));
}

/// Whether ISO 4217 lists the code, in use or withdrawn. False for no currency, LCU and currencies of one's own.
/// Example: `is_iso_4217("DEM") && !is_iso_4217(currency_code())`.
[[nodiscard]] constexpr bool is_iso_4217(currency_code const& code) {
    return unit_detail::iso_4217_mark(code.letters) != '\0';
}

/// Whether the code is in use: list one of ISO 4217, funds codes, precious metals, XTS and XXX included.
/// Example: `is_iso_4217_active("EUR") && !is_iso_4217_active("DEM")`.
[[nodiscard]] constexpr bool is_iso_4217_active(currency_code const& code) {
    return unit_detail::iso_4217_mark(code.letters) == '+';
}

} // namespace almanac::inline v0

template <>
struct std::hash<almanac::currency_code> : almanac::core_detail::hash_by_value<almanac::currency_code> {};
