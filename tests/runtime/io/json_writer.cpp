// JSON strings and objects. The expected texts follow the grammar of RFC 8259, sections 4, 6 and 7, by hand.
#include <almanac/io/json_writer.hpp>

#include "catch.hpp"

#include <sstream>
#include <string>
#include <string_view>

using namespace almanac;

namespace {
std::string json(std::string_view text) {
    std::ostringstream out;
    write_json_string(out, text);
    return out.str();
}
std::string number(decimal value) {
    std::ostringstream out;
    { json_object(out).member("n", value); }
    return out.str();
}
} // namespace

TEST_CASE("json: quotes, backslashes and control characters are escaped") {
    CHECK(json("") == "\"\"");
    CHECK(json("plain text, 1/2") == "\"plain text, 1/2\"");
    CHECK(json("\"") == "\"\\\"\"");
    CHECK(json("\\") == "\"\\\\\"");
    CHECK(json("say \"no\"") == "\"say \\\"no\\\"\"");
    CHECK(json("a\nb\rc\td") == "\"a\\u000ab\\u000dc\\u0009d\"");
    CHECK(json("\b\f") == "\"\\u0008\\u000c\"");
    CHECK(json(std::string_view("a\0b", 3)) == "\"a\\u0000b\"");
    CHECK(json("\x1f\x10") == "\"\\u001f\\u0010\"");
    // Section 7: from U+0020 on everything else stands as it is, also the delete character.
    CHECK(json(" /'\x7f") == "\" /'\x7f\"");
}

TEST_CASE("json: each control character has its number") {
    char const* const digits = "0123456789abcdef";
    for (int c = 0; c < 0x20; ++c) {
        char const text[] = {static_cast<char>(c)};
        std::string expected = "\"\\u00";
        expected += c < 16 ? '0' : '1';
        expected += digits[c % 16];
        CHECK(json(std::string_view(text, 1)) == expected + '"');
    }
}

TEST_CASE("json: UTF-8 stays as it is") {
    // Two, three and four bytes: e with acute, a dash, U+2028, and U+1F6E4.
    for (char const* text : {"caf\xc3\xa9",
                             "1990\xe2\x80\x93"
                             "2020",
                             "\xe2\x80\xa8", "\xf0\x9f\x9b\xa4", "\xd8\xb3\xd8\xb1\xd8\xad\xd8\xaf"}) {
        CHECK(json(text) == '"' + std::string(text) + '"');
    }
}

TEST_CASE("json: an object has its braces, commas and colons") {
    std::ostringstream out;
    { json_object const empty(out); }
    CHECK(out.str() == "{}");

    out.str("");
    {
        json_object object(out);
        object.member("key", "trade.PAK.UZB");
        object.member("empty", "");
        object.member("value", decimal(150, -2));
        object.start("flag") << "true";
        {
            json_object inner(object.start("source"));
            inner.member("publisher", "the \"Bank\"");
        }
        object.member("a \"name\"", "x");
    }
    CHECK(out.str() == "{\"key\":\"trade.PAK.UZB\",\"value\":1.50,\"flag\":true,"
                       "\"source\":{\"publisher\":\"the \\\"Bank\\\"\"},\"a \\\"name\\\"\":\"x\"}");
}

TEST_CASE("json: an empty member that comes first leaves no comma") {
    std::ostringstream out;
    {
        json_object object(out);
        object.member("empty", "");
        object.member("a", "b");
    }
    CHECK(out.str() == "{\"a\":\"b\"}");
}

TEST_CASE("json: a number has its digits, in the grammar of section 6") {
    CHECK(number(0) == "{\"n\":0}");
    CHECK(number({392, 6}) == "{\"n\":392000000}");
    CHECK(number({5, -2}) == "{\"n\":0.05}");
    CHECK(number({-150, -2}) == "{\"n\":-1.50}");
    CHECK(number(9223372036854775807) == "{\"n\":9223372036854775807}");
    CHECK(number({1, 100}) == "{\"n\":1E+100}");
    CHECK(number({-917, -100}) == "{\"n\":-9.17E-98}");
}
