// Units as text and back.
#include <almanac/unit/text/currency_text.hpp>
#include <almanac/unit/text/parse_unit.hpp>

#include "prove.hpp"

#include <string_view>

using namespace almanac;
namespace u = almanac::units;

namespace {

/// Printed as `spelled`, and read back to the same unit.
constexpr bool is_spelled(unit const& value, std::string_view spelled) {
    return to_text(value) == spelled && parse_unit(spelled) == value;
}
/// Read, though printed in another way.
constexpr bool reads(std::string_view spelled, unit const& value) { return parse_unit(spelled) == value; }

template <std::size_t From, std::size_t To>
constexpr bool named_units_round_trip() {
    for (std::size_t i = From; i < To && i < std::size(named_units); ++i) {
        if (!is_spelled(named_units[i].value, named_units[i].symbol)) return false;
    }
    return true;
}

constexpr unit truck = counted("truck");
constexpr unit usd_2015 = at_constant_prices(u::USD, 2015);
constexpr unit international_dollar = at_purchasing_power_parity(u::USD, 2021);

} // namespace

PROVE("the first named units", named_units_round_trip<0, 30>());
PROVE("the middle named units", named_units_round_trip<30, 60>());
PROVE("the last named units", named_units_round_trip<60, 200>() && std::size(named_units) < 200);

PROVE("money", is_spelled(u::USD, "USD") && is_spelled(currency("KWD"), "KWD") && is_spelled(currency("XAU"), "XAU") &&
                   is_spelled(currency("DEM"), "DEM"));
PROVE("money per unit", is_spelled(u::USD / u::t, "USD/t") && is_spelled(u::USD / u::bbl, "USD/bbl") &&
                            is_spelled(u::USD / u::MMBtu, "USD/MMBtu") && is_spelled(u::USD / u::kWh, "USD/kWh") &&
                            is_spelled(u::USD / u::person, "USD/{person}") && is_spelled(u::USD / u::EUR, "USD/EUR") &&
                            is_spelled(u::USD / u::troy_ounce, "USD/ozt") && is_spelled(u::one / u::USD, "1/USD"));
PROVE("price bases", is_spelled(usd_2015, "USD@2015") && is_spelled(international_dollar, "USD@PPP2021") &&
                         is_spelled(usd_2015 / u::person, "USD@2015/{person}") &&
                         is_spelled(u::one / international_dollar, "1/USD@PPP2021") &&
                         is_spelled(usd_2015 / u::USD, "USD@2015/USD"));
PROVE("the exponent of money stands before its prices",
      is_spelled(power(u::USD, 2), "USD2") && is_spelled(power(usd_2015, 2), "USD2@2015") &&
          is_spelled(power(international_dollar, -3), "1/USD3@PPP2021"));
PROVE("counted kinds", is_spelled(truck, "{truck}") && is_spelled(truck / u::mo, "{truck}/mo") &&
                           is_spelled(u::person / u::km2, "{person}/km2") && is_spelled(u::TEU / u::a, "{TEU}/a") &&
                           is_spelled(power(truck, 12), "{truck}12") &&
                           is_spelled(counted("fifteen_letters"), "{fifteen_letters}"));
PROVE("rates", is_spelled(u::bbl / u::d, "bbl/d") && is_spelled(u::Mbit / u::s, "Mbit/s") &&
                   is_spelled(u::km / u::h, "km/h") && is_spelled(u::one / u::a, "1/a") &&
                   is_spelled(u::t / u::a, "t/a") && is_spelled(u::m3 / u::a, "m3/a") &&
                   is_spelled(u::km3 / u::a, "km3/a"));
PROVE("products", is_spelled(u::t* u::km, "t.km") && is_spelled(u::person * u::km, "{person}.km") &&
                      is_spelled(power(u::s, 2), "s2"));
PROVE("squares, and one over a unit", is_spelled(power(u::ft, 2), "ft2") &&
                                          is_spelled(u::USD / power(u::ft, 2), "USD/ft2") &&
                                          is_spelled(u::USD / u::m2, "USD/m2") && is_spelled(u::t / u::ha, "t/ha") &&
                                          is_spelled(u::one / u::km2, "1/km2") && is_spelled(power(u::mi, 2), "mi2") &&
                                          is_spelled(u::one / u::m3, "1/m3"));
PROVE("a square of a symbol that ends with a digit",
      is_spelled(power(u::m3, 2), "m3.m3") && reads("m6", power(u::m, 6)) && reads("m32", power(u::m, 32)));
PROVE("multiples", is_spelled(scaled(u::USD, 1, 100), "10*-2.USD") && is_spelled(scaled(u::USD, 1, 1, 6), "10*6.USD") &&
                       is_spelled(scaled(u::m, 33, 100), "33.10*-2.m") && is_spelled(scaled(u::one, 1, 3), "1/3") &&
                       is_spelled(scaled(u::percent, 1, 3), "%/3") && is_spelled(scaled(truck, 12), "12.{truck}") &&
                       is_spelled(scaled(u::rank, 1, 1, 3), "10*3.[rank]"));
PROVE("by hand", reads("USD/kg/a", u::USD / u::kg / u::a) && reads("MW.h", u::MWh) && reads("kg.m2/s3", u::W) &&
                     reads("10*3.kg", u::t) && reads("1000.kg", u::t) && reads("m/100", u::cm) &&
                     reads("5/9.m", scaled(u::m, 5, 9)) && reads("1.km", u::km) && reads("1/1", u::one) &&
                     reads("10*2.%", scaled(u::percent, 100)) && reads("B/s", u::byte / u::s) &&
                     reads("EUR/USD/EUR.AFN", u::AFN / u::USD) &&
                     reads("18446744073709551615", scaled(u::one, 18446744073709551615u)));
PROVE("exponents as people write them",
      reads("km^2", u::km2) && reads("km\u00b2", u::km2) && reads("m\u00b3", u::m3) && reads("m-1", u::one / u::m) &&
          reads("m^-2", power(u::m, -2)) && reads("s\u207b\u00b2", power(u::s, -2)) &&
          reads("s\u22122", power(u::s, -2)) && reads("m\u00b9\u2070", power(u::m, 10)) &&
          reads("m99", power(u::m, 99)) && reads("m-99", power(u::m, -99)) && reads("kg.m\u00b2.s-3", u::W));
PROVE("superscripts of each digit",
      reads("m\u00b2\u00b3", power(u::m, 23)) && reads("m\u2074\u2075", power(u::m, 45)) &&
          reads("m\u2076\u2077", power(u::m, 67)) && reads("m\u2078\u2079", power(u::m, 89)));
PROVE("parentheses, a raised dot and a stroke in front",
      reads("USD/(t.km)", u::USD / u::t / u::km) && reads("USD/(t\u00b7km)", u::USD / u::t / u::km) &&
          reads("USD/(t\u22c5km)", u::USD / u::t / u::km) && reads("(km)", u::km) &&
          reads("(km/h)2", power(u::km / u::h, 2)) && reads("L/(100.km)", u::L / scaled(u::km, 100)) &&
          reads("/a", u::one / u::a) && reads("/h/ha", u::one / u::h / u::ha) && reads("((((((((km))))))))", u::km) &&
          reads("km/(m/(s/h))", u::km / u::m * u::s / u::h));
PROVE("parentheses around a number are a number, around per cent a percentage",
      reads("(2).%", scaled(u::percent, 2)) && reads("2.(%)", scaled(u::percent, 2)) &&
          reads("(2.%)", scaled(u::percent, 2)));
PROVE("a number in front keeps the kind, a unit does not",
      parse_unit("2.%").kind == measure::proportion && parse_unit("km.%").kind == measure::amount);
PROVE("the longest text fits", [] {
    unit long_one = at_purchasing_power_parity(u::USD, 2021) * at_purchasing_power_parity(u::EUR, 2021);
    long_one = power(long_one * counted("fifteen_letters") * counted("fifteen_figures"), 99);
    long_one = long_one * power(u::m * u::kg * u::s * u::bit, 99);
    long_one = scaled(long_one, 18446744073709551557u, 18446744073709551533u, -250); // the two greatest primes
    auto const printed = to_text(long_one);
    return printed.is_in_place() && printed.size() == 136 && parse_unit(printed) == long_one;
}());
PROVE("a name for messages", spelled<u::USD / u::t>().view() == "USD/t");
PROVE("currencies as text", to_text(currency_code("KZT")) == "KZT" && to_text(currency_code()).empty());
