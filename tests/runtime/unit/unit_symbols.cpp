// Symbols of one's own, and the table of what publishers write.
#include <almanac/unit/text/parse_quantity.hpp>
#include <almanac/unit/text/published_symbols.hpp>

#include "malformed.hpp"
#include "message.hpp"

#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace almanac;
namespace u = almanac::units;

namespace {

struct as_published {
    char const* text;
    unit is;
};

constexpr unit_symbols own{"maund = 40.kg\n"
                           "kb = 10*3.bit\n"
                           "sack = 50.kg\n"
                           "sack of tea = 60.kg\n"
                           "lakh ... -> 10*5\n"
                           "km = {kilomarket}"};
constexpr unit_symbols own_first{own.lines, &published_symbols};

/// The symbols and the meanings of the lines; a symbol that stands before others ends with a space.
std::vector<std::pair<std::string, std::string>> symbols_of(unit_symbols const& table) {
    std::vector<std::pair<std::string, std::string>> found;
    std::istringstream lines{std::string(table.lines)};
    for (std::string line; std::getline(lines, line);) {
        std::size_t const sign = line.find(" = ") != std::string::npos ? line.find(" = ") : line.find(" -> ");
        std::string symbol = line.substr(0, sign);
        if (symbol.ends_with("...")) symbol.erase(symbol.size() - 3);
        found.emplace_back(symbol, line.substr(line.find(' ', sign + 1) + 1));
    }
    return found;
}
unit read_published(std::string_view text) { return parse_unit(text, published_symbols); }

} // namespace

TEST_CASE("unit: symbols of one's own are read, the longest first, before those of the library") {
    CHECK(parse_unit("PKR/maund", own) == scaled(u::PKR / u::kg, 1, 40));
    CHECK(parse_unit("sack", own) == scaled(u::kg, 50));
    CHECK(parse_unit("sack of tea", own) == scaled(u::kg, 60));
    CHECK(parse_unit("km", own) == counted("kilomarket"));
    CHECK(parse_unit("km2", own) == power(counted("kilomarket"), 2));
    CHECK(parse_unit("maund-1", own) == scaled(u::one / u::kg, 1, 40));
    CHECK(parse_unit("(maund.d)", own) == scaled(u::kg * u::d, 40));
    CHECK(parse_unit("1000 maund", own) == scaled(u::kg, 40000));
    CHECK(parse_unit("lakh maund", own) == scaled(u::kg, 4000000));
    CHECK(parse_unit("PKR/lakh maund", own) == scaled(u::PKR / u::kg, 1, 4000000));
    CHECK(parse_unit("lakh 100 t", own) == scaled(u::t, 10000000));
    CHECK(parse_unit("t.km/h", unit_symbols()) == u::t * u::km / u::h);
}

TEST_CASE("unit: a symbol with a stroke is a whole unit") {
    CHECK(read_published("h/wk") == u::h / u::wk);
    CHECK(read_published("USD/h/wk") == u::USD / u::h / u::wk);
    CHECK(read_published("t.h/d2") == u::t * u::h / power(u::d, 2));
    CHECK(read_published("h/d-1") == u::h * u::d);
    CHECK(read_published("(L/100 km)") == u::L / scaled(u::km, 100));
    CHECK(read_published("million h/wk") == scaled(u::h / u::wk, 1000000));
    CHECK(parse_quantity("5 L/100 km", published_symbols).in == u::L / scaled(u::km, 100));
    CHECK(parse_quantity("USD 5/h/wk", published_symbols).in == u::USD / u::h / u::wk);
}

TEST_CASE("unit: a table stands before another one") {
    CHECK(parse_unit("kb", published_symbols) == scaled(u::bbl, 1000));
    CHECK(parse_unit("kb", own_first) == u::kbit);
    CHECK(parse_unit("maund/yr", own_first) == scaled(u::kg / u::a, 40));
    static_assert(parse_unit("PKR/maund", own) == scaled(u::PKR / u::kg, 1, 40));
}

TEST_CASE("unit: what is no symbol is refused where it stands") {
    std::string const a_unit = "a unit such as km";
    malformed const cases[] = {
        {"maunds", 1, "maunds", a_unit},      {"sack of", 5, " of", "the end of the unit"},
        {"1000  maund", 6, " maund", a_unit}, {"1000 ", 6, "", a_unit},
        {"PKR/", 5, "", "a unit behind"},     {"maund1", 6, "1", "an exponent"},
        {"maundkm", 1, "maundkm", a_unit},
    };
    for (malformed const& each : cases) require_refused(each, [](std::string_view s) { return parse_unit(s, own); });
    malformed const published[] = {
        {"million", 1, "million", a_unit}, {"million ", 9, "", a_unit}, {"kbx", 1, "kbx", a_unit},
        {"ton", 1, "ton", a_unit}, // of which there are three
        {"cwt", 1, "cwt", a_unit},         {"Mbbl", 1, "Mbbl", a_unit}, {"\u00b0C", 1, "\u00b0C", a_unit},
    };
    for (malformed const& each : published) require_refused(each, read_published);
}

TEST_CASE("unit: a line that is no symbol is refused when it is looked at, with its place in the table") {
    auto const refused_of = [](std::string_view lines) {
        return message_of<parse_error>([&] { return parse_unit("no_such_unit", unit_symbols{lines}); });
    };
    std::string const expected = ", expected a symbol, ' = ' or ' -> ', and what it means";
    CHECK(refused_of("maund: 40.kg") == "1:1: found \"maund: 40.kg\"" + expected);
    CHECK(refused_of("sack = 50.kg\nmaund=40.kg\nkm = m") == "2:1: found \"maund=40.kg\"" + expected);
    CHECK(refused_of("sack = 50.kg\n\nkm = m") == "2:1: found the end of the text" + expected);
    CHECK(refused_of(" = 50.kg") == "1:1: found \" = 50.kg\"" + expected);
}

TEST_CASE("unit: units as publishers write them") {
    auto const USD_cent = scaled(u::USD, 1, 100);
    as_published const cases[] = {
        // World Bank, World Development Indicators and Commodity Price Data.
        {"current US$", u::USD},
        {"constant 2015 US$", at_constant_prices(u::USD, 2015)},
        {"constant 2010 US$", at_constant_prices(u::USD, 2010)},
        {"constant 2011 international $", at_purchasing_power_parity(u::USD, 2011)},
        {"constant 2017 international $", at_purchasing_power_parity(u::USD, 2017)},
        {"constant 2021 international $", at_purchasing_power_parity(u::USD, 2021)},
        {"current international $", at_purchasing_power_parity(u::USD)},
        {"PPP (current international $)", at_purchasing_power_parity(u::USD)},
        {"current international $/person", at_purchasing_power_parity(u::USD) / u::person},
        {"LCU", u::LCU},
        {"current LCU", u::LCU},
        {"million LCU", scaled(u::LCU, 1000000)},
        {"LCU/person", u::LCU / u::person},
        {"constant LCU", at_constant_prices(u::LCU)},
        {"LCU per US$", u::LCU / u::USD},
        {"LCU per US$, period average", u::LCU / u::USD},
        {"LCU/US$", u::LCU / u::USD},
        {"LCU per international $", u::LCU / at_purchasing_power_parity(u::USD)},
        {"sq. km", u::km2},
        {"million ton-km", scaled(u::t * u::km, 1000000)},
        {"metric tons/capita", u::t / u::person},
        {"kWh/capita", u::kWh / u::person},
        {"$/bbl", u::USD / u::bbl},
        {"$/mmbtu", u::USD / u::MMBtu},
        {"$/mt", u::USD / u::t},
        {"$/kg", u::USD / u::kg},
        {"$/toz", u::USD / u::troy_ounce},
        {"$/cubic meter", u::USD / u::m3},
        {"$/dmtu", u::USD / scaled(u::kg, 10)},
        {"\u00a2/kg", USD_cent / u::kg},
        {"people/sq. km", u::person / u::km2},
        // FAOSTAT.
        {"1000 ha", scaled(u::ha, 1000)},
        {"hg/ha", scaled(u::g, 100) / u::ha},
        {"kg/ha", u::kg / u::ha},
        {"1000 An", scaled(counted("animal"), 1000)},
        {"hg/An", scaled(u::g, 100) / counted("animal")},
        {"kcal/capita/day", scaled(u::J, 41868, 10) / u::person / u::d},
        {"g/capita/day", u::g / u::person / u::d},
        {"1000 t", u::kt},
        {"million m3", scaled(u::m3, 1000000)},
        {"1000 USD", scaled(u::USD, 1000)},
        // IEA, EIA, OPEC.
        {"kb/d", scaled(u::bbl / u::d, 1000)},
        {"mb/d", scaled(u::bbl / u::d, 1000000)},
        {"bcm", u::km3},
        {"mcm/d", scaled(u::m3 / u::d, 1000000)},
        {"Bcf/d", scaled(u::ft3 / u::d, 1000000000)},
        {"toe/capita", u::toe / u::person},
        {"Mtce", scaled(u::J, 293076, 10, 12)},
        {"boe/d", scaled(u::Btu / u::d, 5800000)},
        {"Gcal", scaled(u::GJ, 41868, 10000)},
        {"quad", scaled(u::Btu, 1, 1, 15)},
        {"therm", scaled(u::Btu, 100000)},
        {"gCO2/kWh", u::g / u::kWh},
        {"MtCO2e", u::Mt},
        {"US cents/kWh", USD_cent / u::kWh},
        {"USD/barrel", u::USD / u::bbl},
        {"USD/million m3", u::USD / scaled(u::m3, 1000000)},
        // UN Comtrade.
        {"1000 kWh", u::MWh},
        {"carat", scaled(u::g, 2, 10)},
        {"1000 u", scaled(counted("item"), 1000)},
        {"l", u::L},
        // Farming, shipping, data.
        {"quintal/ha", scaled(u::kg, 100) / u::ha},
        {"bushel", scaled(power(u::in, 3), 215042, 100)},
        {"short ton", scaled(u::lb, 2000)},
        {"long ton", scaled(u::lb, 2240)},
        {"cwt (US)", scaled(u::lb, 100)},
        {"cwt (UK)", scaled(u::lb, 112)},
        {"feddan", scaled(power(scaled(u::m, 355, 100), 2), 1000, 3)},
        {"kanal", scaled(u::acre, 1, 8)},
        {"marla", scaled(u::acre, 1, 160)},
        {"hL", scaled(u::L, 100)},
        {"MAF", scaled(u::acre * u::ft, 1000000)},
        {"TEU/yr", u::TEU / u::a},
        {"FEU", scaled(u::TEU, 2)},
        {"passenger-km", counted("passenger") * u::km},
        {"kn", u::nautical_mile / u::h},
        {"USD/(t.km)", u::USD / u::t / u::km},
        {"L/100 km", u::L / scaled(u::km, 100)},
        {"GiB", scaled(u::byte, 1024u * 1024 * 1024)},
        {"Mbps", u::Mbit_per_s},
        {"\u2030", scaled(u::percent, 1, 10)},
        {"ppm", scaled(u::percent, 1, 10000)},
        {"\u00b5g/m\u00b3", scaled(u::g / u::m3, 1, 1000000)},
        {"hp", scaled(u::ft * u::lb / (u::s * u::s), 550) * scaled(u::m / u::one, 980665, 100000) / u::s},
    };
    for (as_published const& each : cases) {
        CAPTURE(each.text);
        CHECK(read_published(each.text) == each.is);
    }
}

TEST_CASE("unit: no published symbol stands twice, and each means a unit, which prints and reads back") {
    auto const all = symbols_of(published_symbols);
    CHECK(all.size() > 190);
    for (auto const& [symbol, meaning] : all) {
        int same = 0;
        for (auto const& other : all) same += other.first == symbol ? 1 : 0;
        CAPTURE(symbol);
        CHECK(same == 1);
        unit const means = parse_unit(meaning);
        if (symbol.ends_with(' ')) {
            CHECK(read_published(symbol + "km") == u::km * means);
        } else {
            CHECK(read_published(symbol) == means);
            CHECK(parse_unit(to_text(means, published_symbols).view(), published_symbols) == means);
        }
    }
}

TEST_CASE("unit: a line that is no symbol with its meaning is refused when it is looked at") {
    for (std::string_view const lines : {"maund 40.kg", " = kg", "km = km\n\nm = m", "maund=40.kg", "maund ->kg"}) {
        unit_symbols const broken{lines};
        CAPTURE(lines);
        CHECK_THROWS_AS(parse_unit("t", broken), parse_error);
    }
    CHECK_THROWS_AS(parse_unit("maund", unit_symbols{"maund = 40.kilo"}), parse_error);
    CHECK(parse_unit("t", unit_symbols{}) == u::t);
}
