// Units from bad text: each an error with its column, what stood there and what should have.
#include <almanac/unit/text/parse_unit.hpp>

#include "malformed.hpp"

#include <string>

using namespace almanac;

TEST_CASE("unit: malformed units are refused where they go wrong") {
    std::string const a_unit = "a unit such as km";
    std::string const an_end = "the end of the unit, '.' or '/'";
    std::string const an_exponent = "an exponent from 2 to 99";
    std::string const a_year = "a base year from 1500 to 3000";
    malformed const cases[] = {
        {"", 1, "", a_unit},
        {" ", 1, " ", a_unit},
        {" km", 1, " km", a_unit},
        {"km ", 3, " ", an_end},
        {"km\n", 3, "\n", an_end},
        {std::string_view("km\0", 3), 3, std::string_view("\0", 1), an_end},
        {"KM", 1, "KM", a_unit},
        {"kilometres", 1, "kilometres", a_unit},
        {"Km", 1, "Km", a_unit},
        {"$", 1, "$", a_unit},
        {"US$", 1, "US$", a_unit},
        {"usd", 1, "usd", a_unit},
        {"USX", 1, "USX", a_unit},
        {"DOLLAR", 1, "DOLLAR", a_unit},
        {"\xc2\xb5m", 1, "\xc2\xb5m", a_unit},
        {"m\xc2\xb5", 2, "\xc2\xb5", an_end},
        {"m\xc2", 2, "\xc2", an_end},
        {"m\xe2\x81", 2, "\xe2\x81", an_end},
        {"m\xe2\x81\xb1", 2, "\xe2\x81\xb1", an_end}, // a raised i
        {"kmh", 1, "kmh", a_unit},
        {"-km", 1, "-km", a_unit},
        {"km*h", 3, "*h", an_end},
        {"km h", 3, " h", an_end},
        {"USD per t", 4, " per t", an_end},
        {"km/", 4, "", "a unit behind '.' or '/'"},
        {"km.", 4, "", "a unit behind '.' or '/'"},
        {".h", 1, ".h", a_unit},
        {"km//h", 4, "/h", a_unit},
        {"km..h", 4, ".h", a_unit},
        {"USD/tt", 5, "tt", a_unit},
        {"USD/t/x", 7, "x", a_unit},
        {"km0", 3, "0", an_exponent},
        {"km1", 3, "1", an_exponent},
        {"km02", 3, "02", an_exponent},
        {"km100", 3, "100", an_exponent},
        {"USD100", 4, "100", an_exponent},
        {"km^", 3, "^", an_exponent},
        {"km^1", 3, "^1", an_exponent},
        {"km^+2", 3, "^+2", an_exponent},
        {"km-", 3, "-", an_exponent},
        {"km-0", 3, "-0", an_exponent},
        {"km-100", 3, "-100", an_exponent},
        {"km^-", 3, "^-", an_exponent},
        {"km--1", 3, "--1", an_exponent},
        {"km\u00b9", 3, "\u00b9", an_exponent},
        {"km\u2070", 3, "\u2070", an_exponent},
        {"km\u207b", 3, "\u207b", an_exponent},
        {"km\u207b2", 3, "\u207b2", an_exponent},
        {"km\u00b9\u2070\u2070", 3, "\u00b9\u2070\u2070", an_exponent},
        {"km^\u00b2", 3, "^\u00b2", an_exponent},
        {"km2\u00b2", 4, "\u00b2", an_end},
        {"km\u00b22", 5, "2", an_end},
        {"(", 2, "", a_unit},
        {"()", 2, ")", a_unit},
        {"(km", 1, "(km", "a unit closed by )"},
        {"USD/(t.km", 5, "(t.km", "a unit closed by )"},
        {"km)", 3, ")", an_end},
        {"(km))", 5, ")", an_end},
        {"(km)h", 5, "h", an_end},
        {"(km.)", 5, ")", a_unit},
        {"(km)1", 5, "1", an_exponent},
        {"(((((((((km)))))))))", 9, "(km)))))))))", "at most 8 parentheses"},
        {"/", 2, "", "a unit behind '.' or '/'"},
        {"(/)", 3, ")", a_unit},
        {"{person}1", 9, "1", an_exponent},
        {"%1", 2, "1", an_exponent},
        {"{", 1, "{", "a counted kind closed by }"},
        {"{person", 1, "{person", "a counted kind closed by }"},
        {"km.{person", 4, "{person", "a counted kind closed by }"},
        {"{}", 2, "}", "the name of a counted kind: 1 to 63"},
        {"{a_counted_kind_whose_name_has_sixty_four_letters_and_so_one_too_}", 2,
         "a_counted_kind_whose_name_has_sixty_four_letters_and_so_one_too_}", "the name of a counted kind: 1 to 63"},
        {"{two words}", 5, " words}", "a letter, a digit or _"},
        {"{a-b}", 3, "-b}", "a letter, a digit or _"},
        {"{{a}}", 2, "{a}}", "a letter, a digit or _"},
        {"{caf\xc3\xa9}", 5, "\xc3\xa9}", "a letter, a digit or _"},
        {"person}", 1, "person}", a_unit},
        {"[", 1, "[", "a unit closed by ]"},
        {"[pp", 1, "[pp", "a unit closed by ]"},
        {"[]", 1, "[]", a_unit},
        {"[xx]", 1, "[xx]", a_unit},
        {"pp", 1, "pp", a_unit},
        {"%%", 2, "%", an_end},
        {"USD@", 5, "", a_year},
        {"USD@15", 5, "15", a_year},
        {"USD@1499", 5, "1499", a_year},
        {"USD@3001", 5, "3001", a_year},
        {"USD@02015", 5, "02015", a_year},
        {"USD@20152", 5, "20152", a_year},
        {"USD@PPP15", 8, "15", a_year},
        {"USD@PPPx", 8, "x", an_end},
        {"USD@PPP/", 9, "", "a unit behind"},
        {"USD@constant", 5, "constant", a_year},
        {"LCU@", 5, "", a_year},
        {"LCU@PPP", 5, "PPP", "a base year or \"constant\": LCU has no parity"},
        {"LCU@PPP2021", 5, "PPP2021", "a base year or \"constant\": LCU has no parity"},
        {"LCU@constant2015", 13, "2015", an_end},
        {"lcu", 1, "lcu", a_unit},
        {"USD@ppp2021", 5, "ppp2021", a_year},
        {"USD@2015@2016", 9, "@2016", an_end},
        {"USD@2015 ", 9, " ", an_end},
        {"km@2015", 3, "@2015", an_end},
        {"0", 1, "0", "a number above zero"},
        {"0.km", 1, "0.km", "a number above zero"},
        {"km/0", 4, "0", "a number above zero"},
        {"03", 1, "03", "a number of at most 64 bits"},
        {"18446744073709551616", 1, "18446744073709551616", "a number of at most 64 bits"},
        {"184467440737095516150", 1, "184467440737095516150", "a number of at most 64 bits"},
        {"10km", 3, "km", an_end},
        {"1.5.km", 3, "5.km", "a unit or a power of ten such as 10*3"},
        {"km.3", 4, "3", "a unit or a power of ten such as 10*3"},
        {"10*", 4, "", "a power of ten of one to three digits"},
        {"10*-", 5, "", "a power of ten of one to three digits"},
        {"10*+3", 4, "+3", "a power of ten of one to three digits"},
        {"10*03", 4, "03", "a power of ten of one to three digits"},
        {"10*1000", 4, "1000", "a power of ten of one to three digits"},
        {"10*0", 1, "10*0", "a power of ten other than 0"},
        {"km.10*-0", 4, "10*-0", "a power of ten other than 0"},
        {"10**3", 4, "*3", "a power of ten of one to three digits"},
        {"10*3km", 5, "km", an_end},
        {"1e3", 2, "e3", an_end},
        {"1,000.km", 2, ",000.km", an_end},
    };
    REQUIRE(std::size(cases) >= 40);
    for (malformed const& each : cases) require_refused(each, [](std::string_view s) { return parse_unit(s); });
}

TEST_CASE("unit: factors that a unit cannot take are refused with the reason") {
    malformed const cases[] = {
        {"USD.EUR.GBP", 9, "GBP", "at most two currencies and two counted kinds"},
        {"USD/EUR/USD@2015", 9, "USD@2015", "at most two currencies and two counted kinds"},
        {"{a}.{b}.{c}", 9, "{c}", "at most two currencies and two counted kinds"},
        {"m99.m", 5, "m", "an exponent of a unit is beyond 99"},
        {"m60.km.m60", 8, "m60", "an exponent of a unit is beyond 99"},
        {"1/s99/s", 7, "s", "an exponent of a unit is beyond 99"},
        {"{a}99.{a}", 7, "{a}", "an exponent of a unit is beyond 99"},
        {"USD99.USD", 7, "USD", "an exponent of a unit is beyond 99"},
        {"km99", 1, "km99", "the scale of a unit does not fit"},
        {"10*251", 1, "10*251", "the scale of a unit does not fit"},
        {"10*-999.m", 1, "10*-999.m", "the scale of a unit does not fit"},
        {"10*200.10*100", 8, "10*100", "the scale of a unit does not fit"},
        {"bbl2", 1, "bbl2", "the scale of a unit does not fit"},
        {"18446744073709551615.h", 22, "h", "the scale of a unit does not fit"},
        {"[rank]/km", 8, "km", "an index number or a rank does not multiply"},
        {"km.[index]", 4, "[index]", "an index number or a rank does not multiply"},
        {"1/[rank]", 3, "[rank]", "an index number or a rank does not multiply"},
        {"km/(USD.EUR.GBP)", 13, "GBP)", "at most two currencies and two counted kinds"},
        {"(km50)2", 1, "(km50)2", "an exponent of a unit is beyond 99"},
        {"km/([rank])", 4, "([rank])", "an index number or a rank does not multiply"},
        {"[rank]2", 1, "[rank]2", "an index number or a rank does not multiply"},
    };
    for (malformed const& each : cases) {
        std::string const expected = refusal_of(each, [](std::string_view s) { return parse_unit(s); });
        CAPTURE(each.source);
        CHECK(expected.find("a factor that the unit can take: ") == 0);
        CHECK(expected.find(each.expected) != std::string::npos);
    }
}

TEST_CASE("unit: the message of a malformed unit says where, what and what instead") {
    try {
        (void)parse_unit("USD/tt");
        FAIL("accepted");
    } catch (error const& e) {
        CHECK(std::string(e.what()) ==
              "1:5: found \"tt\", expected a unit such as km, %, {person}, MW or an ISO 4217 code");
    }
}

TEST_CASE("unit: names of counted kinds are refused where they go wrong") {
    malformed const cases[] = {
        {"", 1, "", "the name of a counted kind"},
        {"two words", 4, " words", "at most 63 letters"},
        {"a_counted_kind_whose_name_has_sixty_four_letters_and_so_one_too_", 64, "_", "at most 63"},
        {"a{b", 2, "{b", "letters, digits or _"},
        {std::string_view("a\0b", 3), 2, std::string_view("\0b", 2), "letters, digits or _"},
    };
    for (malformed const& each : cases) require_refused_with(each, counted);
}
