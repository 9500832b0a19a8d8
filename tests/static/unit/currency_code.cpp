// Currency codes: which exist, their order, and that they fit where a unit needs them.
#include <almanac/currency/unlisted_currency.hpp>
#include <almanac/unit/currency_code.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

template <currency_code Code>
struct tagged {
    static constexpr currency_code value = Code;
};

constexpr int count_marked(char mark) {
    int result = 0;
    for (int i = 0; i < unit_detail::iso_4217_code_count; ++i)
        result += unit_detail::iso_4217_codes[i * 4 + 3] == mark ? 1 : 0;
    return result;
}
constexpr bool codes_are_sorted() {
    for (int i = 1; i < unit_detail::iso_4217_code_count; ++i) {
        char const* const at = unit_detail::iso_4217_codes + i * 4;
        if (unit_detail::letters_as_number(at - 4) >= unit_detail::letters_as_number(at)) return false;
    }
    return true;
}
constexpr bool each_code_is_found() {
    for (int i = 0; i < unit_detail::iso_4217_code_count; ++i) {
        char const* const at = unit_detail::iso_4217_codes + i * 4;
        char const letters[4] = {at[0], at[1], at[2], '\0'};
        currency_code const code(letters);
        if (!is_iso_4217(code) || is_iso_4217_active(code) != (at[3] == '+') || code.view() != letters) return false;
    }
    return true;
}

} // namespace

// ISO 4217 list one and list three, state of January 2026, have 307 codes; tests of `currency/` count those in use.
PROVE("no code is lost", unit_detail::iso_4217_code_count >= 307);
PROVE("no other marks", unit_detail::iso_4217_code_count == count_marked('+') + count_marked('-'));
PROVE("the codes are sorted and none is there twice", codes_are_sorted());
PROVE("each code is found", each_code_is_found());
PROVE("in use, withdrawn, both", is_iso_4217_active("USD") && is_iso_4217_active("PKR") && is_iso_4217_active("UZS") &&
                                     !is_iso_4217_active("DEM") && is_iso_4217("DEM") && is_iso_4217_active("EUR") &&
                                     is_iso_4217_active("SDG") && is_iso_4217_active("XAU") &&
                                     !is_iso_4217_active("HRK"));
PROVE("no currency", currency_code{}.empty() && currency_code{}.view().empty() && !is_iso_4217({}) &&
                         !is_iso_4217_active({}) && currency_code{} == currency_code{});
PROVE("equal and ordered by letters", currency_code("USD") == currency_code(std::string_view("USD")) &&
                                          currency_code("USD") != currency_code("EUR") &&
                                          currency_code("EUR") < currency_code("USD") && currency_code{} < "AED");
PROVE("a currency of one's own", unlisted_currency("pts").view() == "pts" && is_unlisted(unlisted_currency("pts")) &&
                                     !is_unlisted("USD") && !is_unlisted({}) &&
                                     !is_iso_4217(unlisted_currency("usd")) &&
                                     unlisted_currency("usd") != currency_code("USD"));
PROVE("a template argument", tagged<"KZT">::value.view() == "KZT" && tagged<currency_code{}>::value.empty());
