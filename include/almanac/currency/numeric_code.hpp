// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Currencies by their numeric code. It is no key: ISO 4217 gave many numbers again (191 was the Croatian dinar and
/// then the kuna; 891 the new Yugoslav dinar and then the Serbian dinar), so a lookup takes a day.
#pragma once

#include <almanac/currency/use.hpp>

#include <cstddef>

namespace almanac::inline v0 {

namespace currency_detail {
/// The first row at `row` or behind it whose currency has the numeric code; the end of the table when there is none.
constexpr std::size_t row_with_numeric(int numeric, std::size_t row) {
    char const* const characters = iso_4217_text.data();
    while (row < iso_4217_text.size() && place_detail::three_digits(characters + row + 4) != numeric) {
        row += 8;
        while (characters[row] != '\n') ++row;
        ++row;
    }
    return row;
}
} // namespace currency_detail

namespace refused {
/// Raises `unknown_key`.
[[noreturn]] inline void no_currency_has_this_numeric_code(int numeric) {
    text<160> message("ISO 4217 lists no currency with the numeric code ");
    raise(unknown_key(message.append_integer(numeric).view()));
}
/// Appends the currencies that ever had the number.
template <std::size_t Capacity>
void list_currencies_with(text<Capacity>& message, int numeric) {
    for (currency_record const& each : all_currencies()) {
        if (each.numeric != numeric) continue;
        message.append(' ').append(each.code.view()).append(" (").append(each.name).append(')');
    }
}
/// Raises `domain_error`: names all candidates.
[[noreturn]] inline void several_currencies_have_this_numeric_code(int numeric) {
    text<700> message("several currencies have had the numeric code ");
    message.append_integer(numeric).append(", a day may decide:");
    list_currencies_with(message, numeric);
    raise(domain_error(message.view()));
}
/// Raises `domain_error`: names the day and all candidates.
[[noreturn]] inline void the_day_does_not_decide_between_the_currencies(int numeric, serial_day day) {
    text<700> message("on ");
    message.append(to_text(day).view()).append(" more than one of these may have had the numeric code ");
    message.append_integer(numeric).append(':');
    list_currencies_with(message, numeric);
    raise(domain_error(message.view()));
}
/// Raises `domain_error`: names the day and who has had the code on others.
[[noreturn]] inline void no_currency_had_this_numeric_code_on_that_day(int numeric, serial_day day) {
    text<700> message("no valid currency had the numeric code ");
    message.append_integer(numeric).append(" on ").append(to_text(day).view()).append("; on other days:");
    list_currencies_with(message, numeric);
    raise(domain_error(message.view()));
}
} // namespace refused

/// The one currency that ever had this numeric code. Raises `domain_error`, which names the
/// candidates, when there were several (946 is RON alone, 891 is CSD and YUM), and with `unknown_key` when there was
/// none. Example: `currency_by_numeric(840).code == currencies::USD`.
[[nodiscard]] constexpr currency_record currency_by_numeric(int numeric) {
    if (numeric < 1 || numeric > 999) refused::no_currency_has_this_numeric_code(numeric);
    std::size_t const end = currency_detail::iso_4217_text.size();
    std::size_t const row = currency_detail::row_with_numeric(numeric, 0);
    if (row == end) refused::no_currency_has_this_numeric_code(numeric);
    if (currency_detail::row_with_numeric(numeric, place_detail::next_row(currency_detail::iso_4217_text, row)) != end)
        refused::several_currencies_have_this_numeric_code(numeric);
    return currency_detail::currency_at(row);
}

/// The currency that had this numeric code on that day. Where the table does not know to the day, a currency is taken
/// if all others with the number are certainly out; otherwise `domain_error` names the candidates, and so it does when
/// none was valid. `unknown_key` for a number that ISO 4217 never gave. \code currency_by_numeric(191, to_serial({1994,
/// 1, 1})).code == currencies::HRD \endcode
[[nodiscard]] constexpr currency_record currency_by_numeric(int numeric, serial_day day) {
    if (numeric < 1 || numeric > 999) refused::no_currency_has_this_numeric_code(numeric);
    std::size_t const end = currency_detail::iso_4217_text.size();
    std::size_t row = currency_detail::row_with_numeric(numeric, 0);
    if (row == end) refused::no_currency_has_this_numeric_code(numeric);
    std::size_t found = end;
    while (row != end) {
        if (validity_of(currency_detail::code_at(currency_detail::iso_4217_text.data() + row), day) !=
            validity::not_valid) {
            if (found != end) refused::the_day_does_not_decide_between_the_currencies(numeric, day);
            found = row;
        }
        row = currency_detail::row_with_numeric(numeric, place_detail::next_row(currency_detail::iso_4217_text, row));
    }
    if (found == end) refused::no_currency_had_this_numeric_code_on_that_day(numeric, day);
    return currency_detail::currency_at(found);
}

} // namespace almanac::inline v0
