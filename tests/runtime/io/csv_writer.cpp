// Records of comma-separated values. The expected texts are the examples of RFC 4180, section 2, and what its grammar
// makes of others, by hand.
#include <almanac/io/csv_writer.hpp>

#include "catch.hpp"

#include <initializer_list>
#include <random>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace almanac;

namespace {
std::string field(std::string_view text) {
    std::ostringstream out;
    write_csv_field(out, text);
    return out.str();
}
std::string record(std::initializer_list<std::string_view> fields) {
    std::ostringstream out;
    write_csv_record(out, fields);
    return out.str();
}

/// Reads one record by the grammar of RFC 4180, section 2; strict, so that what is not in it fails.
std::vector<std::string> read(std::string const& text) {
    std::vector<std::string> fields(1);
    std::size_t at = 0;
    while (at < text.size() && text.compare(at, 2, "\r\n") != 0) {
        if (text[at] == ',') {
            fields.emplace_back();
            ++at;
        } else if (text[at] == '"') {
            for (++at; at < text.size(); ++at) {
                if (text[at] == '"' && text.compare(at, 2, "\"\"") != 0) break;
                if (text[at] == '"') ++at;
                fields.back() += text[at];
            }
            REQUIRE(at < text.size());
            ++at;
            REQUIRE((text[at] == ',' || text[at] == '\r'));
        } else {
            REQUIRE((text[at] != '\r' && text[at] != '\n'));
            fields.back() += text[at++];
        }
    }
    REQUIRE(at + 2 == text.size());
    return fields;
}
} // namespace

TEST_CASE("csv: the examples of RFC 4180") {
    // Rules 1, 2 and 4: a record on a line of its own, the last one too, without a comma behind it.
    CHECK(record({"aaa", "bbb", "ccc"}) == "aaa,bbb,ccc\r\n");
    CHECK(record({"field_name", "field_name", "field_name"}) == "field_name,field_name,field_name\r\n");
    // Rule 6: fields with line breaks, double quotes and commas.
    CHECK(record({"aaa", "b\r\nbb", "ccc"}) == "aaa,\"b\r\nbb\",ccc\r\n");
    // Rule 7: a double quote inside is doubled.
    CHECK(record({"aaa", "b\"bb", "ccc"}) == "aaa,\"b\"\"bb\",ccc\r\n");
}

TEST_CASE("csv: a field is quoted where it must be, and only there") {
    CHECK(field("").empty());
    CHECK(field("plain") == "plain");
    CHECK(field("1,814 km") == "\"1,814 km\"");
    CHECK(field("\"") == "\"\"\"\"");
    CHECK(field("\"\"") == "\"\"\"\"\"\"");
    CHECK(field("say \"no\", twice") == "\"say \"\"no\"\", twice\"");
    CHECK(field("a\nb") == "\"a\nb\"");
    CHECK(field("a\rb") == "\"a\rb\"");
    CHECK(field(",") == "\",\"");
    // Spaces are part of a field (rule 4), and so is every other character.
    CHECK(field(" a ") == " a ");
    CHECK(field("a;b\tc'd\\") == "a;b\tc'd\\");
    CHECK(field("Gwadar \xe2\x80\x93 \xd8\xb3\xd8\xb1\xd8\xad\xd8\xaf") ==
          "Gwadar \xe2\x80\x93 \xd8\xb3\xd8\xb1\xd8\xad\xd8\xaf");
    CHECK(field(std::string_view("a\0b", 3)) == std::string("a\0b", 3));
}

TEST_CASE("csv: empty fields keep their places") {
    CHECK(record({"", "", ""}) == ",,\r\n");
    CHECK(record({"a", ""}) == "a,\r\n");
    CHECK(record({"", "a"}) == ",a\r\n");
    CHECK(record({"a"}) == "a\r\n");
    // A record of one empty field is no blank line.
    CHECK(record({""}) == "\"\"\r\n");
}

TEST_CASE("csv: a width or a fill of the stream does not reach the text") {
    std::ostringstream out;
    out.fill('*');
    write_csv_record(out, {"a", "b,c"});
    write_csv_record(out, {"d"});
    CHECK(out.str() == "a,\"b,c\"\r\nd\r\n");
}

TEST_CASE("csv: what is written reads back by the grammar") {
    std::mt19937_64 random(1);
    std::string_view const characters = "ab ,,\"\"\r\n;";
    auto const random_field = [&] {
        std::string text;
        for (std::size_t n = random() % 6; n > 0; --n) text += characters[random() % characters.size()];
        return text;
    };
    for (int i = 0; i < 3000; ++i) {
        std::string const a = random_field();
        std::string const b = random_field();
        std::string const c = random_field();
        REQUIRE(read(record({a, b, c})) == std::vector<std::string>{a, b, c});
        REQUIRE(read(record({a})) == std::vector<std::string>{a});
    }
}
