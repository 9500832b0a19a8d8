// Each area's own currency, and international dollars of no reference year: what the units are and are not, and their
// texts.
#include <almanac/unit/any_prices.hpp>
#include <almanac/unit/text/parse_unit.hpp>
#include <almanac/unit/units.hpp>

#include "prove.hpp"

#include <cstddef>
#include <iterator>
#include <string_view>

using namespace almanac;
namespace u = almanac::units;

namespace {
constexpr unit constant_lcu = at_constant_prices(u::LCU);
constexpr unit lcu_of_2015 = at_constant_prices(u::LCU, 2015);
constexpr unit current_international = at_purchasing_power_parity(u::USD);
constexpr unit international_of_2021 = at_purchasing_power_parity(u::USD, 2021);
constexpr unit lcu_per_dollar = u::LCU / u::USD;

constexpr bool is_spelled(unit const& made, std::string_view text) {
    return to_text(made) == text && parse_unit(text) == made;
}
constexpr bool are_apart(unit const& a, unit const& b) {
    return !(a == b) && !same_dimension(a, b) && !units_add(a, b);
}

/// No currency of ISO 4217 is the local one, nor has its unit anything in common with it.
template <int From, int To>
constexpr bool iso_4217_is_apart() {
    for (int i = From; i < To && i < unit_detail::iso_4217_code_count; ++i) {
        char const* const letters = unit_detail::iso_4217_codes + std::ptrdiff_t{4} * i;
        unit const other = currency(currency_code(std::string_view(letters, 3)));
        if (is_local_currency(other) || !are_apart(other, u::LCU)) return false;
    }
    return true;
}
constexpr bool named_units_are_apart() {
    for (named_unit const& each : named_units) {
        if (is_local_currency(each.value) || same_dimension(each.value, u::LCU)) return false;
    }
    return true;
}

} // namespace

PROVE("the code is the library's own", local_currency_unit.view() == "LCU" && !is_iso_4217(local_currency_unit) &&
                                           !is_iso_4217_active(local_currency_unit) &&
                                           u::LCU == currency(local_currency_unit));
PROVE("no currency is the local one", iso_4217_is_apart<0, 100>());
PROVE("no currency is the local one, further", iso_4217_is_apart<100, 200>());
PROVE("no currency is the local one, to the end",
      iso_4217_is_apart<200, 400>() && unit_detail::iso_4217_code_count < 400);
PROVE("no named unit is in local currency", named_units_are_apart());
PROVE("local currency stays so in what is made of it",
      is_local_currency(u::LCU) && is_local_currency(u::LCU / u::t) && is_local_currency(u::one / u::LCU) &&
          is_local_currency(lcu_per_dollar) && is_local_currency(u::AED / u::LCU) &&
          is_local_currency(u::ZWG / u::LCU) && is_local_currency(constant_lcu) && is_local_currency(lcu_of_2015));
PROVE("and is gone where it cancels", u::LCU / u::LCU == u::one && !is_local_currency(u::LCU / lcu_per_dollar) &&
                                          u::LCU / lcu_per_dollar == u::USD &&
                                          u::LCU / (u::LCU / current_international) == current_international &&
                                          u::LCU / u::person / (u::LCU / u::person) == u::one);
PROVE("prices are kept apart", are_apart(u::LCU, constant_lcu) && are_apart(u::LCU, lcu_of_2015) &&
                                   are_apart(constant_lcu, lcu_of_2015) && !(constant_lcu / u::LCU == u::one));
PROVE("international dollars of each year are apart from those of one, and from dollars",
      are_apart(current_international, international_of_2021) && are_apart(current_international, u::USD) &&
          are_apart(current_international, at_constant_prices(u::USD, 2021)) &&
          are_apart(current_international, at_purchasing_power_parity(u::EUR)) &&
          units_add(current_international, current_international));
PROVE("a price index starts from current prices and from those of a stated year",
      unit_detail::has_prices(u::LCU, price_basis::current) &&
          unit_detail::has_prices(lcu_of_2015, price_basis::constant) &&
          !unit_detail::has_prices(constant_lcu, price_basis::constant) &&
          !unit_detail::has_prices(current_international, price_basis::current) &&
          !unit_detail::has_prices(current_international, price_basis::constant));
PROVE("local currency as text", is_spelled(u::LCU, "LCU") && is_spelled(u::LCU / u::t, "LCU/t") &&
                                    is_spelled(lcu_per_dollar, "LCU/USD") && is_spelled(u::one / u::LCU, "1/LCU") &&
                                    is_spelled(constant_lcu, "LCU@constant") && is_spelled(lcu_of_2015, "LCU@2015") &&
                                    is_spelled(power(constant_lcu, -2), "1/LCU2@constant") &&
                                    is_spelled(constant_lcu / u::person, "LCU@constant/{person}"));
PROVE("international dollars of each year as text",
      is_spelled(current_international, "USD@PPP") &&
          is_spelled(current_international / u::person, "USD@PPP/{person}") &&
          is_spelled(u::LCU / current_international, "LCU/USD@PPP") &&
          is_spelled(power(current_international, 3), "USD3@PPP") &&
          is_spelled(current_international / international_of_2021, "USD@PPP/USD@PPP2021"));
PROVE("the longest text still fits", [] {
    unit long_one = power(constant_lcu * at_purchasing_power_parity(u::USD, 2021), 99);
    long_one = long_one * power(counted("fifteen_letters") * counted("fifteen_figures"), 99);
    long_one = long_one * power(u::m * u::kg * u::s * u::bit, 99);
    long_one = scaled(long_one, 18446744073709551557u, 18446744073709551533u, -250);
    auto const printed = to_text(long_one);
    return printed.is_in_place() && parse_unit(printed) == long_one;
}());
