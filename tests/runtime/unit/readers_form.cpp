// Units in the form of those who publish in them: World Bank (World Development Indicators; Commodity Price Data), FAO
// (FAOSTAT), IEA, UN Comtrade, EIA, IRENA, ITU, UNCTAD and trade papers. The unit is made by arithmetic, the form is
// theirs, in the notation of this library where they write words ("kWh per capita" is kWh/person).
#include <almanac/unit/text/amount_text.hpp>
#include <almanac/unit/text/common_codes.hpp>
#include <almanac/unit/text/parse_quantity.hpp>
#include <almanac/unit/text/published_symbols.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <random>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace almanac;
using namespace almanac::units;

namespace {

struct published_form {
    unit made;
    std::string_view form;
};

constexpr unit times(std::uint64_t number, unit const& u) { return scaled(u, number); }
constexpr unit cent = scaled(USD, 1, 100);
constexpr unit constant_dollar = at_constant_prices(USD, 2015);
constexpr unit international_dollar = at_purchasing_power_parity(USD, 2021);
unit const head = counted("head");
unit const animal = counted("animal");
unit const vehicle = counted("vehicle");
unit const passenger = counted("passenger");
unit const item = counted("item");
unit const subscription = counted("subscription");
constexpr unit calorie = scaled(J, 41868, 10000);
constexpr unit gas = times(1000, ft3);

published_form const forms[] = {
    // World Bank: World Development Indicators.
    {USD, "USD"},
    {constant_dollar, "USD@2015"},
    {international_dollar, "USD@PPP2021"},
    {USD / person, "USD/person"},
    {constant_dollar / person, "USD@2015/person"},
    {international_dollar / person, "USD@PPP2021/person"},
    {at_purchasing_power_parity(USD), "USD@PPP"},
    {at_purchasing_power_parity(USD) / person, "USD@PPP/person"},
    {LCU, "LCU"},
    {LCU / person, "LCU/person"},
    {times(1000000, LCU), "million LCU"},
    {at_constant_prices(LCU), "LCU@constant"},
    {LCU / USD, "LCU/USD"},
    {LCU / at_purchasing_power_parity(USD), "LCU/USD@PPP"},
    {units::percent, "%"},
    {percentage_point, "[pp]"},
    {units::index, "[index]"},
    {km2, "km2"},
    {person / km2, "person/km2"},
    {kWh / person, "kWh/person"},
    {times(1000000, t* km), "million t.km"},
    {times(1000000, passenger* km), "million {passenger}.km"},
    {TEU, "TEU"},
    {times(1000000, TEU), "million TEU"},
    {kg / ha, "kg/ha"},
    {d, "d"},
    {h, "h"},
    {a, "a"},
    {m3 / person, "m3/person"},
    {mm, "mm"},
    {MJ / international_dollar, "MJ/USD@PPP2021"},
    {kg / international_dollar, "kg/USD@PPP2021"},
    {constant_dollar / m3, "USD@2015/m3"},
    {scaled(g / m3, 1, 1000000), "\u00b5g/m3"},
    {times(1000, person), "thousand person"},
    {kt, "kt"},
    {Mt, "Mt"},
    {t / person, "t/person"},
    {ha / person, "ha/person"},
    // World Bank: Commodity Price Data.
    {USD / bbl, "USD/bbl"},
    {USD / MMBtu, "USD/MMBtu"},
    {USD / t, "USD/t"},
    {USD / kg, "USD/kg"},
    {cent / kg, "US cents/kg"},
    {USD / troy_ounce, "USD/ozt"},
    {cent / troy_ounce, "US cents/ozt"},
    {USD / m3, "USD/m3"},
    {USD / times(10, kg), "USD/dmtu"},
    {cent, "US cents"},
    // FAO: FAOSTAT.
    {times(1000, ha), "thousand ha"},
    {ha, "ha"},
    {times(1000, t), "kt"},
    {times(100, g) / ha, "hg/ha"},
    {t / ha, "t/ha"},
    {head, "head"},
    {times(1000, head), "thousand head"},
    {times(1000, animal), "thousand An"},
    {times(100, g) / animal, "hg/An"},
    {times(1000, calorie) / person / d, "kcal/person/d"},
    {g / person / d, "g/person/d"},
    {kg / person / a, "kg/person/a"},
    {times(1000, USD), "thousand USD"},
    {times(1000000, USD), "million USD"},
    {times(1000, m3), "thousand m3"},
    {USD / ha, "USD/ha"},
    {kg / animal, "kg/An"},
    {times(1000000, ha), "Mha"},
    {times(1000000, m3), "mcm"},
    {t / ha / a, "t/ha/a"},
    {g / ha, "g/ha"},
    // IEA, EIA, OPEC, IRENA.
    {times(1000, bbl) / d, "kb/d"},
    {times(1000000, bbl) / d, "mb/d"},
    {times(1000, bbl), "kb"},
    {times(1000000, bbl), "mb"},
    {times(1000000, m3) / d, "mcm/d"},
    {times(1000000000, m3), "bcm"},
    {times(1000000000, m3) / a, "bcm/a"},
    {gas, "Mcf"},
    {times(1000000000, ft3), "Bcf"},
    {times(1000000000, ft3) / d, "Bcf/d"},
    {times(1000000000000, ft3), "Tcf"},
    {USD / gas, "USD/Mcf"},
    {toe, "toe"},
    {ktoe, "ktoe"},
    {Mtoe, "Mtoe"},
    {toe / person, "toe/person"},
    {scaled(J, 293076, 1, 11), "Mtce"},
    {times(1000000000, calorie), "Gcal"},
    {times(1000000000, calorie) / h, "Gcal/h"},
    {scaled(Btu, 1, 1, 15), "quad"},
    {times(100000, Btu), "therm"},
    {times(5800000, Btu), "boe"},
    {TJ, "TJ"},
    {PJ, "PJ"},
    {EJ, "EJ"},
    {TWh, "TWh"},
    {GWh, "GWh"},
    {MWh / person, "MWh/person"},
    {GW, "GW"},
    {MW, "MW"},
    {g / kWh, "g/kWh"},
    {kt, "kt"},
    {times(1000000000, t), "Gt"},
    {USD / MWh, "USD/MWh"},
    {cent / kWh, "US cents/kWh"},
    {USD / kW, "USD/kW"},
    {kWh / m2 / a, "kWh/m2/a"},
    {MJ / constant_dollar, "MJ/USD@2015"},
    {MJ / t / km, "MJ/tkm"},
    {L / km, "L/km"},
    {L / times(100, km), "L/100 km"},
    {EUR / MWh, "EUR/MWh"},
    {USD / t / km, "USD/t/km"},
    {MJ / m3, "MJ/m3"},
    // UN Comtrade and customs.
    {kg, "kg"},
    {m2, "m2"},
    {m3, "m3"},
    {L, "L"},
    {m, "m"},
    {item, "u"},
    {times(1000, item), "thousand u"},
    {scaled(g, 2, 10), "carat"},
    {USD / scaled(g, 2, 10), "USD/carat"},
    {MWh, "MWh"},
    {times(100, kg), "quintal"},
    {times(100, L), "hL"},
    {times(2000, lb), "short ton"},
    {times(2240, lb), "long ton"},
    {times(100, lb), "cwt (US)"},
    {cent / lb, "US cents/lb"},
    {scaled(power(in, 3), 215042, 100), "bushel"},
    {USD / scaled(power(in, 3), 215042, 100), "USD/bushel"},
    // Shipping and transport.
    {USD / TEU, "USD/TEU"},
    {TEU / a, "TEU/a"},
    {t * km / a, "t.km/a"},
    {vehicle * km, "vehicle-km"},
    {passenger * km, "passenger-km"},
    {nautical_mile, "nmi"},
    {nautical_mile / h, "kn"},
    {km / h, "km/h"},
    {USD / d, "USD/d"},
    {t / d, "t/d"},
    {times(1000000, t) / a, "Mt/a"},
    // Water and land.
    {times(1000000, acre* ft), "MAF"},
    {m3 / s, "m3/s"},
    {scaled(power(scaled(m, 355, 100), 2), 1000, 3), "feddan"},
    {scaled(acre, 1, 8), "kanal"},
    // Data.
    {Mbit / s, "Mbit/s"},
    {GB / mo, "GB/mo"},
    {kbit / s / person, "kbit/person/s"},
    {scaled(byte, 1024ull * 1024 * 1024), "GiB"},
    {USD / GB, "USD/GB"},
    {subscription / times(100, person), "10*-2.{subscription}/person"},
    // Parts of a whole and rates.
    {scaled(units::percent, 1, 10), "\u2030"},
    {scaled(units::percent, 1, 10000), "ppm"},
    {basis_point, "[bp]"},
    {h / wk, "h/wk"},
    {h / d, "h/d"},
    {one / a, "1/a"},
};

} // namespace

TEST_CASE("unit: units print in the form of those who publish in them, and read back") {
    CHECK(std::size(forms) >= 129);
    for (published_form const& each : forms) {
        CAPTURE(each.form);
        unit_text const printed = to_text(each.made, published_symbols);
        CHECK(printed.view() == each.form);
        CHECK(parse_unit(printed, published_symbols) == each.made);
    }
}

namespace {

/// The units of the library and those that publishers write, currencies and things counted.
std::vector<unit> unit_pool() {
    std::vector<unit> pool;
    for (named_unit const& each : named_units) {
        if (each.value.kind == measure::amount) pool.push_back(each.value);
    }
    for (published_form const& each : forms) {
        if (each.made.kind == measure::amount) pool.push_back(each.made);
    }
    for (char const* const code : {"USD", "EUR", "PKR"}) pool.push_back(currency(currency_code(code)));
    return pool;
}
bool reads_back(unit const& value, unit_symbols const& own) {
    unit_text const printed = to_text(value, own);
    if (parse_unit(printed, own) == value) return true;
    UNSCOPED_INFO("printed as " << printed.c_str());
    return false;
}

} // namespace

TEST_CASE("unit: random units print in symbols of one's own and read back") {
    std::mt19937_64 engine(20261130);
    std::vector<unit> const pool = unit_pool();
    int printed = 0;
    while (printed < 500) {
        unit made{};
        try {
            int const factors = 1 + static_cast<int>(engine() % 3);
            for (int i = 0; i < factors; ++i) {
                unit const& factor = pool[engine() % pool.size()];
                made = made * power(factor, engine() % 3 == 0 ? 1 : engine() % 3 == 0 ? 2 : -1);
            }
            if (engine() % 4 == 0) made = scaled(made, 1, 1, static_cast<int>(engine() % 19) - 9);
        } catch (overflow_error const&) {
            continue; // a third currency, a scale that does not fit
        }
        REQUIRE(reads_back(made, published_symbols));
        REQUIRE(reads_back(made, common_codes));
        ++printed;
    }
}

TEST_CASE("unit: multiples of what is no amount print in published symbols and read back") {
    for (unit const& base : {units::percent, percentage_point, basis_point, units::index, units::rank}) {
        for (int tens = -9; tens <= 9; ++tens) REQUIRE(reads_back(scaled(base, 1, 1, tens), published_symbols));
        REQUIRE(reads_back(scaled(base, 7, 3), published_symbols));
    }
}

TEST_CASE("unit: amounts in published units are written and read as the same amount") {
    std::mt19937_64 engine(20261201);
    for (published_form const& each : forms) {
        if (each.made.kind != measure::amount) continue;
        decimal const number(static_cast<std::int64_t>(engine() % 100000), -1);
        amount_text const written = write_amount(number, each.made);
        any_decimal_quantity const read = parse_quantity(written);
        CAPTURE(each.form, written.c_str());
        REQUIRE(same_dimension(read.in, each.made));
        scale const ratio = each.made.size / read.in.size;
        CHECK(ratio.numerator == 1);
        CHECK(ratio.denominator == 1);
        CHECK(times_power_of_ten(number, ratio.power_of_ten) == read.value);
    }
}

TEST_CASE("unit: an amount in each symbol of a publisher is read as its unit, also with a word for per in it") {
    std::istringstream lines{std::string(published_symbols.lines)};
    int read = 0;
    for (std::string line; std::getline(lines, line);) {
        std::string const symbol = line.substr(0, std::min(line.find(" = "), line.find(" -> ")));
        if (symbol.ends_with("...")) continue;
        CAPTURE(symbol);
        unit const its = parse_unit(symbol, published_symbols);
        CHECK(parse_quantity("1,250.5 " + symbol, published_symbols) == any_decimal_quantity(decimal(12505, -1), its));
        ++read;
    }
    CHECK(read > 200);
    CHECK(parse_quantity("5 per mille a year", published_symbols).in == scaled(units::percent, 1, 10) / a);
    CHECK(parse_quantity("5 kWh per capita", published_symbols).in == kWh / person);
}

TEST_CASE("unit: plain amounts in symbols of one's own are read as the same amount") {
    std::mt19937_64 engine(20261202);
    for (published_form const& each : forms) {
        any_decimal_quantity const amount(decimal(static_cast<std::int64_t>(engine() % 100000), -1), each.made);
        quantity_text const written = to_plain_text(amount, published_symbols);
        CAPTURE(each.form, written.c_str());
        any_decimal_quantity const read = parse_quantity(written, published_symbols);
        REQUIRE(same_dimension(read.in, each.made));
        scale const ratio = each.made.size / read.in.size;
        CHECK(ratio.numerator == 1);
        CHECK(ratio.denominator == 1);
        CHECK(times_power_of_ten(amount.value, ratio.power_of_ten) == read.value);
    }
    CHECK(to_plain_text(any_quantity(12, scaled(units::percent, 1, 10)), published_symbols) == "12 \u2030");
    CHECK(to_plain_text(any_quantity(40, h / wk), published_symbols) == "40 h/wk");
    CHECK(to_plain_text(any_quantity(8.5, cent / kWh), published_symbols) == "8.5 US cents/kWh");
    CHECK(to_plain_text(any_quantity(0.5, one), published_symbols) == "0.5");
}

TEST_CASE("unit: thousands of barrels a day, of hectares and cents belong to the number") {
    CHECK(write_amount(decimal(1250), times(1000, bbl) / d) == "1.25 million bbl/d");
    CHECK(write_amount(decimal(350), times(1000, ha)) == "350,000 ha");
    CHECK(write_amount(decimal(85, -1), cent / kWh) == "USD 0.085/kWh");
    CHECK(write_amount(decimal(35), scaled(g / m3, 1, 1000000)) == "35 10*-6.g/m3");
    CHECK(write_amount(decimal(5), t / ha / a) == "5 t/ha/a");
}

TEST_CASE("unit: counted kinds have their plurals, which are read back") {
    struct noun {
        char const* kind;
        char const* two;
    };
    noun const nouns[] = {
        {"truck", "2 trucks"},
        {"country", "2 countries"},
        {"child", "2 children"},
        {"woman", "2 women"},
        {"craftsman", "2 craftsmen"},
        {"batch", "2 batches"},
        {"branch", "2 branches"},
        {"box", "2 boxes"},
        {"dish", "2 dishes"},
        {"series", "2 series"},
        {"species", "2 species"},
        {"day_worker", "2 day workers"},
        {"ferry", "2 ferries"},
        {"subsidiary", "2 subsidiaries"},
        {"railway", "2 railways"},
        {"person", "2 persons"},
        {"man", "2 men"},
        {"policeman", "2 policemen"},
        {"fisherman", "2 fishermen"},
        {"workman", "2 workmen"},
        {"human", "2 humans"},
        {"midwife", "2 midwives"},
        {"half", "2 halves"},
        {"calf", "2 calves"},
        {"valve", "2 valves"},
        {"goose", "2 geese"},
        {"potato", "2 potatoes"},
        {"bus", "2 buses"},
        {"electric_bus", "2 electric buses"},
        {"old_man", "2 old men"},
        {"house", "2 houses"},
        {"abuse", "2 abuses"},
        {"minibus", "2 minibuses"},
        {"business", "2 businesses"},
        {"class", "2 classes"},
        {"cattle", "2 cattle"},
        {"sheep", "2 sheep"},
        {"fish", "2 fish"},
        {"aircraft", "2 aircraft"},
        {"olive", "2 olives"},
    };
    for (noun const& each : nouns) {
        CAPTURE(each.kind);
        CHECK(write_amount(decimal(2), counted(each.kind)) == each.two);
        CHECK(parse_quantity(each.two).in == counted(each.kind));
    }
    CHECK(write_amount(decimal(1), counted("child")) == "1 child");
    CHECK(write_amount(decimal(3), counted("child") / counted("woman")) == "3 children/woman");
}

TEST_CASE("unit: counted kinds of words that mean something else are read back") {
    std::vector<std::string> const words{"a",       "an",      "and",  "annual", "by",    "capita",  "cent",
                                         "covid19", "daily",   "km",   "km2",    "t",     "million", "month",
                                         "per",     "percent", "s23",  "the",    "times", "to",      "truck",
                                         "up",      "USD",     "USD2", "year",   "years"};
    std::vector<std::string> kinds = words;
    for (std::string const& first : words) {
        for (std::string const& second : words) kinds.push_back(first + "_" + second);
    }
    for (std::string const& kind : kinds) {
        unit const thing = counted(kind);
        for (unit const& its_unit : {thing, thing * thing, km * thing, thing / km, thing / a, USD / thing}) {
            CAPTURE(kind, to_text(its_unit));
            auto const read = parse_quantity(write_amount(decimal(5), its_unit));
            CHECK((read.in == its_unit && read.value == decimal(5)));
        }
    }
}
