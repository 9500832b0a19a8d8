// Currency codes from bad input.
#include <almanac/unit/currency_code.hpp>

#include "catch.hpp"

#include <string>

using namespace almanac;

TEST_CASE("malformed currency codes are refused where they go wrong") {
    struct {
        std::string text;
        std::size_t column;
        std::string found;
        std::string expected;
    } const malformed[] = {
        {"", 1, "", "three upper-case letters"},
        {"U", 2, "", "three upper-case letters"},
        {"US", 3, "", "three upper-case letters"},
        {"usd", 1, "usd", "three upper-case letters"},
        {"USd", 3, "d", "three upper-case letters"},
        {"U D", 2, " D", "three upper-case letters"},
        {" USD", 1, " USD", "three upper-case"},
        {"USD ", 4, " ", "the end"},
        {"USDX", 4, "X", "the end of the currency code"},
        {"USX", 1, "USX", "ISO 4217 lists"},
        {"ZZZ", 1, "ZZZ", "ISO 4217 lists"},
        {"AAA", 1, "AAA", "ISO 4217 lists"},
        {"840", 1, "840", "three upper-case letters"},
        {"$", 1, "$", "three upper-case letters"},
        {"US\xc3\x84", 3, "\xc3\x84", "three upper"},
        {std::string("US\0", 3), 3, std::string("\0", 1), "three upper"},
    };
    for (auto const& each : malformed) {
        CAPTURE(each.text);
        REQUIRE_THROWS_AS(currency_code(std::string_view(each.text)), parse_error);
        try {
            (void)currency_code(std::string_view(each.text));
        } catch (parse_error const& e) {
            CHECK(e.where().column == each.column);
            CHECK(std::string(e.found()) == each.found);
            CHECK(std::string(e.expected()).find(each.expected) != std::string::npos);
        }
    }
}

TEST_CASE("of all three letters, no others than those of the table are or were currencies") {
    int listed = 0;
    for (char a = 'A'; a <= 'Z'; ++a) {
        for (char b = 'A'; b <= 'Z'; ++b) {
            for (char c = 'A'; c <= 'Z'; ++c) {
                currency_code code;
                code.letters[0] = a;
                code.letters[1] = b;
                code.letters[2] = c;
                listed += is_iso_4217(code) ? 1 : 0;
            }
        }
    }
    REQUIRE(listed == unit_detail::iso_4217_code_count);
}
