// The common codes of UN/CEFACT Recommendation 20 against its own conversion factors, revision 14, annexes II and III.
#include <almanac/unit/text/common_codes.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

using namespace almanac;

namespace {

struct published_code {
    char const* code;
    double factor; ///< as published, to six or seven digits
    char const* of;
};
// clang-format off
constexpr published_code published[] = {
    {"C62", 1.0, "1"}, // one
    {"PR", 2.0, "1"}, // pair
    {"DZN", 12.0, "1"}, // dozen
    {"GRO", 144.0, "1"}, // gross
    {"CEN", 100.0, "1"}, // hundred
    {"MIL", 1e3, "1"}, // thousand
    {"MIO", 1e6, "1"}, // million
    {"P1", 1e-2, "1"}, // percent
    {"NX", 1e-3, "1"}, // part per thousand
    {"MTR", 1.0, "m"}, // metre
    {"KMT", 1e3, "m"}, // kilometre
    {"CMT", 1e-2, "m"}, // centimetre
    {"MMT", 1e-3, "m"}, // millimetre
    {"INH", 25.4e-3, "m"}, // inch
    {"FOT", 0.3048, "m"}, // foot
    {"YRD", 0.9144, "m"}, // yard
    {"SMI", 1609.344, "m"}, // mile
    {"NMI", 1852.0, "m"}, // nautical mile
    {"MTK", 1.0, "m2"}, // square metre
    {"CMK", 1e-4, "m2"}, // square centimetre
    {"MMK", 1e-6, "m2"}, // square millimetre
    {"KMK", 1e6, "m2"}, // square kilometre
    {"HAR", 1e4, "m2"}, // hectare
    {"ACR", 4046.873, "m2"}, // acre, of the survey foot: 4 millionths more
    {"FTK", 9.290304e-2, "m2"}, // square foot
    {"YDK", 8.361274e-1, "m2"}, // square yard
    {"MIK", 2.589988, "km2"}, // square mile
    {"MTQ", 1.0, "m3"}, // cubic metre
    {"R9", 1e3, "m3"}, // thousand cubic metre
    {"H20", 1e9, "m3"}, // cubic kilometre
    {"LTR", 1e-3, "m3"}, // litre
    {"MLT", 1e-6, "m3"}, // millilitre
    {"CLT", 1e-5, "m3"}, // centilitre
    {"HLT", 1e-1, "m3"}, // hectolitre
    {"MAL", 1e3, "m3"}, // megalitre
    {"FTQ", 2.831685e-2, "m3"}, // cubic foot
    {"INQ", 16.387064e-6, "m3"}, // cubic inch
    {"YDQ", 0.764555, "m3"}, // cubic yard
    {"GLL", 3.785412e-3, "m3"}, // gallon
    {"GLI", 4.546092e-3, "m3"}, // gallon
    {"BLL", 158.9873e-3, "m3"}, // barrel
    {"BUA", 3.523907e-2, "m3"}, // bushel
    {"BUI", 3.636872e-2, "m3"}, // bushel
    {"KGM", 1.0, "kg"}, // kilogram
    {"GRM", 1e-3, "kg"}, // gram
    {"MGM", 1e-6, "kg"}, // milligram
    {"MC", 1e-9, "kg"}, // microgram
    {"DTN", 1e2, "kg"}, // decitonne
    {"TNE", 1e3, "kg"}, // tonne
    {"KTN", 1e6, "kg"}, // kilotonne
    {"LBR", 0.45359237, "kg"}, // pound
    {"ONZ", 2.834952e-2, "kg"}, // ounce
    {"APZ", 3.110348e-2, "kg"}, // troy ounce: the annexes say 10^-3, which is a slip (SP 811, B.8: 3.110348 E-02)
    {"STN", 0.9071847e3, "kg"}, // ton
    {"LTN", 1.016047e3, "kg"}, // ton
    {"CWA", 45.3592, "kg"}, // hundred pound
    {"CWI", 50.80235, "kg"}, // hundred weight
    {"CTM", 200.0, "10*-6.kg"}, // metric carat
    {"SEC", 1.0, "s"}, // second
    {"C26", 1e-3, "s"}, // millisecond
    {"MIN", 60.0, "s"}, // minute
    {"HUR", 3600.0, "s"}, // hour
    {"DAY", 86400.0, "s"}, // day
    {"WEE", 6.048e5, "s"}, // week
    {"MON", 2.629800e6, "s"}, // month
    {"ANN", 3.15576e7, "s"}, // year
    {"WTT", 1.0, "W"}, // watt
    {"KWT", 1e3, "W"}, // kilowatt
    {"MAW", 1e6, "W"}, // megawatt
    {"A90", 1e9, "W"}, // gigawatt
    {"D31", 1e12, "W"}, // terawatt
    {"JOU", 1.0, "J"}, // joule
    {"KJO", 1e3, "J"}, // kilojoule
    {"3B", 1e6, "J"}, // megajoule
    {"GV", 1e9, "J"}, // gigajoule
    {"D30", 1e12, "J"}, // terajoule
    {"C68", 1e15, "J"}, // petajoule
    {"A68", 1e18, "J"}, // exajoule
    {"WHR", 3.6e3, "J"}, // watt hour
    {"KWH", 3.6e6, "J"}, // kilowatt hour
    {"MWH", 3.6e9, "J"}, // megawatt hour
    {"GWH", 3.6e12, "J"}, // gigawatt hour
    {"D32", 3.6e15, "J"}, // terawatt hour
    {"BTU", 1.055056e3, "J"}, // British thermal unit
    {"D70", 4.1868, "J"}, // calorie
    {"E14", 4.1868e3, "J"}, // kilocalorie
    {"N71", 1.05506e8, "J"}, // therm
    {"KMH", 0.277778, "m/s"}, // kilometre per hour
    {"MTS", 1.0, "m/s"}, // metre per second
    {"KNT", 0.514444, "m/s"}, // knot
    {"TKM", 1e6, "kg.m"}, // tonne kilometre
    {"B1", 1.84013e-6, "m3/s"}, // barrel
    {"L71", 1.15741e-2, "kg/s"}, // tonne per day
    {"M88", 3.80257053768e-4, "kg/s"}, // tonne per month
    {"M89", 3.168808781e-5, "kg/s"}, // tonne per year
    {"MQS", 1.0, "m3/s"}, // cubic metre per second
    {"MQH", 2.77778e-4, "m3/s"}, // cubic metre per hour
    {"KMQ", 1.0, "kg/m3"}, // kilogram per cubic metre
    {"D41", 1e3, "kg/m3"}, // tonne per cubic metre
    {"GQ", 1e-9, "kg/m3"}, // microgram per cubic metre
    {"M1", 1e-3, "kg/m3"}, // milligram per litre
    {"D54", 1.0, "W/m2"}, // watt per square metre
    {"E46", 3.6e6, "J/m3"}, // kilowatt hour per cubic metre
    {"C74", 1e3, "bit/s"}, // kilobit per second
};
// clang-format on

/// How many of the published unit the code's unit is.
double published_ratio(unit const& code, unit const& of) {
    double_factor const factor = as_double_factor(code.size / of.size);
    return factor.multiply_by / factor.divide_by;
}

} // namespace

TEST_CASE("unit: the common codes have the sizes that Recommendation 20 publishes") {
    for (published_code const& each : published) {
        unit const read = parse_unit(each.code, common_codes);
        unit const of = parse_unit(each.of);
        CAPTURE(each.code, to_text(read).c_str());
        unit physical = of;
        physical.kind = read.kind; // per cent and per mille are proportions
        CHECK(same_dimension(read, physical));
        CHECK(std::abs(published_ratio(read, of) / each.factor - 1.0) < 5e-6);
    }
    CHECK(std::size(published) > 90);
}

TEST_CASE("unit: the codes without a published factor are what their names say") {
    struct named_code {
        char const* code;
        unit is;
    };
    named_code const cases[] = {
        {"H87", counted("piece")},
        {"IE", units::person},
        {"HEA", counted("head")},
        {"E22", units::TEU},
        {"HMQ", scaled(units::m3, 1000000)},
        {"A99", units::bit},
        {"C37", scaled(units::bit, 1000)},
        {"D36", scaled(units::bit, 1000000)},
        {"B68", scaled(units::bit, 1000000000)},
        {"E83", scaled(units::bit, 1000000000000)},
        {"AD", scaled(units::bit, 8)},
        {"2P", scaled(units::byte, 1000)},
        {"4L", scaled(units::byte, 1000000)},
        {"E34", scaled(units::byte, 1000000000)},
        {"E35", scaled(units::byte, 1000000000000)},
        {"E36", scaled(units::byte, 1000000000000000)},
        {"E64", scaled(units::byte, 1024)},
        {"E63", scaled(units::byte, 1024u * 1024)},
        {"E62", scaled(units::byte, 1024u * 1024 * 1024)},
        {"E61", scaled(units::byte, 1024ull * 1024 * 1024 * 1024)},
        {"B10", units::bit / units::s},
        {"E20", units::Mbit_per_s},
        {"B80", scaled(units::Mbit_per_s, 1000)},
        {"E84", scaled(units::Mbit_per_s, 1000000)},
    };
    for (named_code const& each : cases) {
        CAPTURE(each.code);
        CHECK(parse_unit(each.code, common_codes) == each.is);
    }
    auto const lines = std::count(common_codes.lines.begin(), common_codes.lines.end(), '\n');
    CHECK(std::size(published) + std::size(cases) == static_cast<std::size_t>(lines));
}

TEST_CASE("unit: no common code stands twice, and none goes on with a letter") {
    for (published_code const& a : published) {
        std::string const line = "\n" + std::string(a.code) + " = ";
        std::string const lines = "\n" + std::string(common_codes.lines);
        CAPTURE(a.code);
        CHECK(lines.find(line) != std::string::npos);
        CHECK(lines.find(line) == lines.rfind(line));
        CHECK_THROWS_AS(parse_unit(std::string(a.code) + "Q", common_codes), parse_error);
    }
}
