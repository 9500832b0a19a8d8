// Quantities as exact text and back.
#include <almanac/number/decimal_literal.hpp>
#include <almanac/unit/text/parse_quantity.hpp>
#include <almanac/unit/text/unit_symbols.hpp>

#include "prove.hpp"

#include <string_view>

using namespace almanac;
using namespace almanac::literals;
namespace u = almanac::units;

namespace {

constexpr bool is_written(any_decimal_quantity const& q, std::string_view written) {
    auto const read = parse_quantity(written);
    return to_plain_text(q) == written && same_digits(read.value, q.value) && read.in == q.in;
}
constexpr bool reads(std::string_view written, decimal value, unit const& in) {
    auto const read = parse_quantity(written);
    return same_digits(read.value, value) && read.in == in;
}

constexpr unit_symbols own{"kb = 10*3.bbl\nsq. km -> km2\nmaund = 40.kg\n"};

} // namespace

PROVE("amounts", is_written({1814_dec, u::km}, "1814 km") && is_written({392000000_dec, u::USD}, "392000000 USD") &&
                     is_written({-0.5_dec, u::percentage_point}, "-0.5 [pp]") && is_written({4.8_dec, u::one}, "4.8") &&
                     is_written({0_dec, u::USD / u::t}, "0 USD/t") && is_written({1.50_dec, u::percent}, "1.50 %") &&
                     is_written({-12_dec, counted("truck") / u::mo}, "-12 {truck}/mo"));
PROVE("the digits are kept",
      same_digits(parse_quantity("1.900 USD").value, 1.900_dec) && is_written({decimal(0, -3), u::km}, "0.000 km"));
PROVE("with an exponent", reads("1.9e9 USD", 1.9e9_dec, u::USD) && reads("1E+30 kg", decimal(1, 30), u::kg) &&
                              reads("-9.17E-07", decimal(-917, -9), u::one));
PROVE("a number of more than 60 characters has an exponent",
      is_written({decimal(1, 100), u::m}, "1E+100 m") && is_written({decimal(-1, -32768), u::m}, "-1E-32768 m"));
PROVE("a multiple as unit", reads("5 10*6.USD", 5_dec, scaled(u::USD, 1, 1, 6)));
PROVE("parentheses and raised exponents behind a number",
      reads("USD 5/(t.km)", 5_dec, u::USD / u::t / u::km) && reads("5 USD/(t\u00b7km)", 5_dec, u::USD / u::t / u::km) &&
          reads("5 km\u00b2", 5_dec, u::km2) && reads("5 t/(ha.a)", 5_dec, u::t / u::ha / u::a) &&
          reads("12 trucks/(km.d)", 12_dec, counted("truck") / u::km / u::d) && reads("5 km-1", 5_dec, u::one / u::km));
PROVE("a unit in brackets, and brackets in a unit", reads("5 (t.km)", 5_dec, u::t* u::km) &&
                                                        reads("5 (t.km)/(d.h)", 5_dec, u::t* u::km / u::d / u::h) &&
                                                        reads("5 (33.10*-2.m)", 5_dec, scaled(u::m, 33, 100)));
PROVE("symbols of one's own behind a number",
      parse_quantity("1,250 kb/d", own).in == scaled(u::bbl / u::d, 1000) &&
          parse_quantity("5 sq. km", own).in == u::km2 &&
          parse_quantity("5 trucks/sq. km", own).in == counted("truck") / u::km2 &&
          parse_quantity("PKR 5/maund", own).in == scaled(u::PKR / u::kg, 1, 40) &&
          parse_quantity("PKR 5 per maund", own).in == scaled(u::PKR / u::kg, 1, 40) &&
          parse_quantity("5 kb a day", own).in == scaled(u::bbl / u::d, 1000) &&
          parse_quantity("12 trucks/mo", own).in == counted("truck") / u::mo);
PROVE("doubles by their shortest digits", to_plain_text(any_quantity(0.1, u::km)) == "0.1 km" &&
                                              to_plain_text(any_quantity(392e6, u::USD)) == "392000000 USD" &&
                                              to_plain_text(any_quantity(quantity<u::km>(-2.5))) == "-2.5 km");
