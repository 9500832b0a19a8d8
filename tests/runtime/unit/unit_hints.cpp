// The unit that an error names: the one that was meant, or none.
#include <almanac/unit/text/parse_quantity.hpp>
#include <almanac/unit/text/published_symbols.hpp>

#include "catch.hpp"

#include <sstream>
#include <string>
#include <string_view>

using namespace almanac;

namespace {

struct hinted {
    char const* asked;
    std::string_view meant; ///< empty: nothing is named
};

template <class Parse>
std::string hint_of(std::string_view text, Parse parse) {
    try {
        static_cast<void>(parse(text));
    } catch (parse_error const& e) {
        std::string const expected(e.expected());
        std::size_t const found = expected.find("; did you mean ");
        return found == std::string::npos ? "" : expected.substr(found + 15, expected.size() - found - 16);
    }
    return "accepted";
}
template <class Parse, std::size_t Count>
void check_hints(hinted const (&cases)[Count], Parse parse) {
    for (hinted const& each : cases) {
        CAPTURE(each.asked);
        CHECK(hint_of(each.asked, parse) == each.meant);
    }
}
unit plain(std::string_view text) { return parse_unit(text); }
unit published(std::string_view text) { return parse_unit(text, published_symbols); }

/// The symbol with each letter in the other case.
std::string in_other_case(std::string_view symbol) {
    std::string other(symbol);
    for (char& c : other) {
        bool const is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (is_letter) c = static_cast<char>(c ^ 0x20);
    }
    return other;
}

} // namespace

TEST_CASE("unit: an error names the unit that was meant") {
    hinted const cases[] = {
        {"kwh", "kWh"},
        {"KWH", "kWh"},
        {"Mwh", "MWh"},
        {"mwh", "MWh"},
        {"gwh", "GWh"},
        {"mw", "MW"},
        {"kw", "kW"},
        {"KM", "km"},
        {"Km", "km"},
        {"KG", "kg"},
        {"HA", "ha"},
        {"l", "L"},
        {"T", "t"},
        {"TOE", "toe"},
        {"mtoe", "Mtoe"},
        {"mmbtu", "MMBtu"},
        {"BBL", "bbl"},
        {"usd", "USD"},
        {"lcu", "LCU"},
        {"Usd", "USD"},
        {"pkr", "PKR"},
        {"$", "USD"},
        {"US$", "USD"},
        {"TEU", "{TEU}"},
        {"capita", "{person}"},
        {"lbs", "lb"},
        {"kgs", "kg"},
        {"yr", "a"},
        {"hrs", "h"},
        {"pct", "%"},
        {"pp", "[pp]"},
        {"bps", "[bp]"},
        {"barrel", "bbl"},
        {"barrels", "bbl"},
        {"Tonnes", "t"},
        {"tonne", "t"},
        {"hectares", "ha"},
        {"hectar", "ha"},
        {"kilometer", "km"},
        {"kilometres", "km"},
        {"litre", "L"},
        {"liters", "L"},
        {"days", "d"},
        {"year", "a"},
        {"months", "mo"},
        {"acres", "acre"},
        {"acer", "acre"},
        {"MWhh", "MWh"},
        {"kWht", "kWh"},
        {"MMBut", "MMBtu"},
        {"Mibt", "Mbit"},
        {"USD/barrel", "bbl"},
        {"USD/kwh", "kWh"},
        {"kwh/m2", "kWh"},
        {"USD/(t.KM)", "km"},
        {"TB.kwh", "kWh"},
        {"Mbps", "Mbit/s"},
        {"megabits", "Mbit"},
        {"watts", "W"},
        {"joules", "J"},
        {"feet", "ft"},
    };
    check_hints(cases, plain);
    check_hints(cases, [](std::string_view text) { return parse_quantity("5 USD/d/(" + std::string(text) + ")"); });
}

TEST_CASE("unit: an error names no unit where none is likely") {
    hinted const cases[] = {
        {"", ""},    {" km", ""}, {"tt", ""},      {"ton", ""}, {"tons", ""},   {"mt", ""},      {"MT", ""},
        {"mb", ""},  {"kb", ""},  {"Gb", ""},      {"x", ""},   {"truck", ""},  {"widgets", ""}, {"usx", ""},
        {"cwt", ""}, {"bcm", ""}, {"\u00b5g", ""}, {"xyz", ""}, {"bushel", ""}, {"quintal", ""}, {"apples", ""},
    };
    check_hints(cases, plain);
}

TEST_CASE("unit: no error names another unit than a publisher's symbol means") {
    std::istringstream lines{std::string(published_symbols.lines)};
    int named = 0;
    for (std::string line; std::getline(lines, line);) {
        std::string const symbol = line.substr(0, line.find_first_of(" /-."));
        if (line.substr(symbol.size(), 3) != " = " && line.substr(symbol.size(), 4) != " -> ") continue;
        std::string const hint = hint_of(symbol, plain);
        if (hint.empty() || hint == "accepted") continue;
        CAPTURE(symbol, hint);
        CHECK(published(hint) == published(symbol));
        ++named;
    }
    CHECK(named > 20);
}

TEST_CASE("unit: degrees are refused with the reason") {
    try {
        (void)parse_unit("\u00b0C");
        FAIL("accepted");
    } catch (parse_error const& e) {
        CHECK(std::string(e.expected()).find("degrees have a zero of their own") != std::string::npos);
    }
}

TEST_CASE("unit: an error names the symbol of one's own that was meant") {
    hinted const cases[] = {
        {"SHORT TON", "short ton"},
        {"BARRELS", "barrels"},
        {"Mmbbl", "MMbbl"},
        {"GCAL", "Gcal"},
        {"Kcal", "kcal"},
        {"kwh", "kWh"},
        {"gib", "GiB"},
        {"FEDDAN", "feddan"},
        {"boe/D", "d"},
        {"USD/KANAL", "kanal"},
    };
    check_hints(cases, published);
}

TEST_CASE("unit: a symbol in the other case names itself, or is another unit, or is told by case") {
    int named = 0;
    for (named_unit const& each : named_units) {
        std::string const other = in_other_case(each.symbol);
        if (other == each.symbol) continue;
        std::string const hint = hint_of(other, plain);
        CAPTURE(each.symbol, other);
        // Of M3 the m is named: the 3 is an exponent.
        std::string_view const letters = std::string_view(each.symbol).substr(0, hint.size());
        CHECK((hint == letters || hint == "accepted"));
        named += hint == each.symbol ? 1 : 0;
    }
    CHECK(named > 40);
}
