// Text that a user wrote comes out whole, in messages and in citations, and bytes that do not print are escaped.
#include <almanac/core.hpp>
#include <almanac/indicator/figure_text.hpp>
#include <almanac/number/text/decimal_text.hpp>
#include <almanac/place/area_text.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string>
#include <string_view>
#include <utility>

using namespace almanac;

namespace {
/// \p count characters of two bytes each.
std::string long_title(int count) {
    std::string title;
    for (int i = 0; i < count; ++i) title += "\u0436";
    return title;
}
} // namespace

TEST_CASE("core: a text grows and is never cut") {
    for (std::size_t length = 0; length < 40; ++length) {
        std::string const words(length, 'x');
        text<8> a(words);
        REQUIRE(a.view() == words);
        REQUIRE(a.is_in_place() == (length <= 8));
        REQUIRE(std::string(a.c_str()) == words);
        text<8> copy = a;
        a.append('y').append_integer(-12);
        REQUIRE(a.view() == words + "y-12");
        REQUIRE(copy.view() == words);
        text<8> moved = std::move(a);
        REQUIRE(moved.view() == words + "y-12");
        copy = moved;
        REQUIRE(copy == moved);
        moved = text<8>("z");
        REQUIRE(moved.view() == "z");
        REQUIRE(std::string(copy.c_str()) == words + "y-12");
    }
}

TEST_CASE("core: a text is appended to itself") {
    text<4> word("abc");
    word.append(word.view()); // moves
    CHECK(word == "abcabc");
    word.append(word.view().substr(1, 2)); // stays, or moves
    CHECK(word == "abcabcbc");
    for (int i = 0; i < 6; ++i) word.append(word.view());
    CHECK(word.size() == 512);
}

TEST_CASE("core: messages are whole, whatever their length and alphabet") {
    for (int const count : {1, 39, 40, 41, 100, 300, 5000}) {
        std::string const title = long_title(count);
        REQUIRE(std::string(domain_error(title).what()) == title);
        REQUIRE(message_of([&] { static_cast<void>(unlisted_area(title)); }).find('"' + title + '"') == 0);
        parse_error const in_file({title, 3, 7}, "x", title);
        REQUIRE(std::string(in_file.what()) == title + ":3:7: found \"x\", expected " + title);
        REQUIRE(in_file.where().file == title);
        REQUIRE(in_file.expected() == title);
    }
}

TEST_CASE("core: what a parser found is shown in whole characters, and said to go on") {
    std::string const found = "a" + long_title(50); // the 80th byte is half a character
    parse_error const e({}, found, "less");
    CHECK(e.found() == "a" + long_title(39));
    CHECK(std::string(e.what()) == "1:1: found \"a" + long_title(39) + "...\", expected less");
}

TEST_CASE("core: citations are whole") {
    for (int const count : {50, 115, 116, 117, 200, 3000}) {
        std::string const title = long_title(count);
        source const book{title, title, year(2024)};
        observation const row{.key = "a.b", .said_by = &book, .mentions = {{6, "x"}}};
        CHECK(std::string(cite(row, title).view()) == title + ", " + title + ", 2024, as " + title + " says, line 6");
    }
}

TEST_CASE("core: bytes that do not print are escaped in messages") {
    using namespace std::string_view_literals;
    std::pair<std::string_view, std::string_view> const cases[] = {
        {"5\0"sv, "5\\x00"},
        {"\x1b[31m", "\\x1b[31m"},
        {"12\r", "12\\x0d"},
        {"a\tb\n", "a\\x09b\\x0a"},
        {"\xe2\x82", "\\xe2\\x82"},                   // the beginning of a character
        {"\x82\xac", "\\x82\\xac"},                   // the end of one
        {"\xc0\x80", "\\xc0\\x80"},                   // an overlong form
        {"\xed\xa0\x80", "\\xed\\xa0\\x80"},          // a surrogate
        {"\xf4\x90\x80\x80", "\\xf4\\x90\\x80\\x80"}, // above U+10FFFF
        {"\xc2\x9b", "\\xc2\\x9b"},                   // a control character of two bytes
        {"\xe2\x80\xae", "\\xe2\\x80\\xae"},          // turns the direction of writing
        {"C\u00f4te d\u2019Ivoire \uffe5", "C\u00f4te d\u2019Ivoire \uffe5"},
        {"\U0001f600", "\U0001f600"},
    };
    for (auto const& [bytes, shown] : cases) {
        CHECK(std::string(domain_error(bytes).what()) == shown);
        std::string const message = parse_error({}, bytes, "a number").what();
        CHECK(message == "1:1: found \"" + std::string(shown) + "\", expected a number");
    }
    CHECK(message_of([] { static_cast<void>(parse_decimal("5\0"sv)); }).find("found \"\\x00\"") != std::string::npos);
}
