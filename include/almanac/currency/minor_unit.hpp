// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// How many digits a currency has behind the point: its minor unit by ISO 4217. Nothing else of the currency's record
/// is needed to keep an amount, so this stands alone.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/core/text.hpp>
#include <almanac/unit/currency_code.hpp>

namespace almanac::inline v0 {

namespace currency_detail {

/// One character for each code of `iso_4217_codes`, in the same order: the digits of the minor unit; `-` where ISO 4217
/// gives none ("N.A."); `.` where no source at hand states one.
/// Sources. Codes in use: ISO 4217 list one, state of January 2026. Withdrawn codes: list three has no minor units;
/// those here are what the list said while the code was in use, as the class `java.util.Currency` (Java 17) has kept
/// them (ISO 4217 of 2001 and its amendments). It knows 56 of the 129 codes that were withdrawn by then. Made, like the
/// text below, from cmake/currencies/currencies.csv.
// clang-format off
inline constexpr char iso_4217_minor_units[] =
    "0222.2222.....2.222222.222.0...2230222.2...2..22.2020222.2224022222..22222.20222..222..02222222.22.2"
    "22.0..02.2222.22222..2232.00230222020322.22222.2..0.2.322202.222222.2.222.22.2222.2222232..2.2222.00"
    "2..02222022222.2222222222222.2222.222320022222...02220..2422222.00220------22-.--0-0-.----.2.2..222."
    "..22222";

/// The codes, one behind the other, whose smaller unit is a fifth.
inline constexpr char iso_4217_fifths[] =
    "MGAMROMRU";
// clang-format on
static_assert(sizeof iso_4217_minor_units - 1 == unit_detail::iso_4217_code_count);

/// The place of a code in `iso_4217_codes`, or `iso_4217_code_count` when it is not there.
constexpr int iso_4217_index(currency_code const& code) {
    int const wanted = unit_detail::letters_as_number(code.letters);
    int first = 0;
    int past = unit_detail::iso_4217_code_count;
    while (first < past) {
        int const middle = (first + past) / 2;
        int const found = unit_detail::letters_as_number(unit_detail::iso_4217_codes + middle * 4);
        if (found == wanted) return middle;
        if (found < wanted) {
            first = middle + 1;
        } else {
            past = middle;
        }
    }
    return unit_detail::iso_4217_code_count;
}

/// `0` to `4`, `-` or `.`; `-` for no currency.
constexpr char minor_unit_mark(currency_code const& code) {
    int const index = iso_4217_index(code);
    return index == unit_detail::iso_4217_code_count ? '-' : iso_4217_minor_units[index];
}

} // namespace currency_detail

/// Functions that raise, each under a name that says why: it is what a compiler prints when a constant expression runs
/// into one.
namespace refused {
/// Raises `domain_error`: gold, a unit of account or no currency, for which ISO 4217 gives no minor unit.
[[noreturn]] inline void this_currency_has_no_minor_unit(currency_code const& code) {
    text<160> message(code.empty() ? "no currency" : code.view());
    raise(domain_error(message.append(" has no minor unit: ISO 4217 gives none").view()));
}
/// Raises `domain_error`: a withdrawn currency whose minor unit this library does not know.
[[noreturn]] inline void the_minor_unit_of_this_withdrawn_currency_is_not_known(currency_code const& code) {
    text<160> message("the minor unit of ");
    message.append(code.view()).append(" is not known: ISO 4217 keeps none for withdrawn currencies");
    raise(domain_error(message.view()));
}
} // namespace refused

/// Whether `minor_unit` has an answer. False for what ISO 4217 gives none (XAU, XDR, XXX ...), for withdrawn currencies
/// whose minor unit no source at hand states (ARA, CSK, SUR ...), and for no currency.
/// \code has_minor_unit("USD") && !has_minor_unit("XAU") \endcode
[[nodiscard]] constexpr bool has_minor_unit(currency_code const& code) {
    return currency_detail::minor_unit_mark(code) >= '0';
}

/// The digits behind the point, 0 to 4: 2 for USD (a hundredth), 0 for JPY, 3 for KWD, 4 for CLF. MGA and MRU have 2
/// although their smaller unit is a fifth: see `subdivision_of`. Raises `domain_error` where `has_minor_unit` is
/// false; in a constant expression that does not compile.
/// Source: ISO 4217; for withdrawn currencies what it said while they were in use.
/// Example: `minor_unit("USD") == 2 && minor_unit("JPY") == 0 && minor_unit("KWD") == 3`.
[[nodiscard]] constexpr int minor_unit(currency_code const& code) {
    char const mark = currency_detail::minor_unit_mark(code);
    if (mark == '-') refused::this_currency_has_no_minor_unit(code);
    if (mark == '.') refused::the_minor_unit_of_this_withdrawn_currency_is_not_known(code);
    return mark - '0';
}

/// How many of the smaller unit that people count with make one: 100 cents a dollar, 1000 fils a dinar, 1 for a
/// currency without one (JPY). 5 for MGA (iraimbilanja) and MRU (khoums), for which ISO 4217 states two digits and
/// notes the fifth. Raises as `minor_unit`. Source: ISO 4217 list one and its note on MGA and MRO/MRU ("the minor
/// unit is 1/5"). Example: `subdivision_of("USD") == 100 && subdivision_of("MGA") == 5`.
[[nodiscard]] constexpr int subdivision_of(currency_code const& code) {
    int const letters = unit_detail::letters_as_number(code.letters);
    for (char const* each = currency_detail::iso_4217_fifths; *each != '\0'; each += 3) {
        if (unit_detail::letters_as_number(each) == letters) return 5;
    }
    int result = 1;
    for (int digits = minor_unit(code); digits > 0; --digits) result *= 10;
    return result;
}

} // namespace almanac::inline v0
