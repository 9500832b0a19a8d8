// Records of delimiter-separated values: RFC 4180 by its own rules, what is common beside it, and faults at their
// place.
#include <almanac/io/csv.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace almanac;

namespace {

using records = std::vector<std::vector<std::string>>;

records all_of(std::string_view source, csv_format const& format = {}) {
    records result;
    csv_reader csv(source, format);
    while (csv.next()) {
        std::vector<std::string>& record = result.emplace_back();
        for (csv_field const& each : csv.fields()) record.emplace_back(each.content);
    }
    return result;
}

struct refusal {
    std::size_t line;
    std::size_t column;
    std::string found;
    std::string expected;
};
refusal refusal_of(std::string_view source, csv_format const& format = {}) {
    try {
        static_cast<void>(all_of(source, format));
    } catch (parse_error const& e) {
        return {e.where().line, e.where().column, std::string(e.found()), std::string(e.expected())};
    }
    return {};
}

} // namespace

TEST_CASE("csv: the rules of RFC 4180, section 2") {
    records const two{{"aaa", "bbb", "ccc"}, {"zzz", "yyy", "xxx"}};
    CHECK(all_of("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n") == two);         // 1
    CHECK(all_of("aaa,bbb,ccc\r\nzzz,yyy,xxx") == two);             // 2
    CHECK(all_of("\"aaa\",\"bbb\",\"ccc\"\r\nzzz,yyy,xxx") == two); // 5
    CHECK(all_of("\"aaa\",\"b \r\nbb\",\"ccc\"\r\nzzz,yyy,xxx") ==  // 6
          records{{"aaa", "b \r\nbb", "ccc"}, {"zzz", "yyy", "xxx"}});
    CHECK(all_of("\"aaa\",\"b\"\"bb\",\"ccc\"") == records{{"aaa", "b\"bb", "ccc"}}); // 7
    CHECK(all_of("a, b ,c") == records{{"a", " b ", "c"}});                           // 4: spaces are part of a field
    CHECK(all_of("a,,\n,,\n") == records{{"a", "", ""}, {"", "", ""}});
    CHECK(all_of("\"\"\"\"\"\",\"\"") == records{{"\"\"", ""}});
}

TEST_CASE("csv: what is common beside it") {
    records const two{{"a", "b"}, {"1", "2"}};
    CHECK(all_of("\xEF\xBB\xBF"
                 "a,b\n1,2\n") == two);
    CHECK(all_of("a,b\r1,2\r") == two);
    CHECK(all_of("a,b\n\n\r\n1,2\n\n") == two);
    CHECK(all_of("a;b\n1;2\n", {.separator = ';'}) == two);
    CHECK(all_of("a\tb\n1\t2\n", {.separator = '\t'}) == two);
    CHECK(all_of("# a remark, with a comma\na,b\n# \"another\n1,2\n", {.comment = '#'}) == two);
    CHECK(all_of("any, thing\n\"at all\na,b\n1,2\n", {.lines_before = 2}) == two);
    CHECK(all_of("a,b\n1\n1,2,3\n", {.ragged = true}) == records{{"a", "b"}, {"1"}, {"1", "2", "3"}});
    CHECK(all_of("").empty());
    CHECK(all_of("\n\n").empty());
    CHECK(all_of("\"a\"") == records{{"a"}});
}

TEST_CASE("csv: every field knows its place") {
    csv_reader csv("a,\"b\nb\",c\n1,\"2\",3\n", {}, "file.csv");
    REQUIRE(csv.next());
    CHECK((csv[0].line == 1 && csv[0].column == 1));
    CHECK((csv[1].line == 1 && csv[1].column == 4 && csv[1].is_quoted));
    CHECK((csv[2].line == 2 && csv[2].column == 4 && !csv[2].is_quoted));
    REQUIRE(csv.next());
    CHECK((csv[1].line == 3 && csv[1].column == 4));
    CHECK(csv.position_of(csv[2]).file == "file.csv");
    CHECK_FALSE(csv.next());
    CHECK(csv.bytes_read() == 18);
}

TEST_CASE("csv: a record as it stands in the text") {
    csv_reader csv("a,b\r\n\n\"1\n2\",\"x\"\"y\"\r\n,\n5,6");
    std::vector<std::string> records;
    while (csv.next()) records.emplace_back(csv.record());
    CHECK(records == std::vector<std::string>{"a,b", "\"1\n2\",\"x\"\"y\"", ",", "5,6"});
    CHECK(csv.record().empty()); // behind the last
}

TEST_CASE("csv: faults at their place") {
    refusal const inner = refusal_of("a,b\n1,2\"3\n");
    CHECK((inner.line == 2 && inner.column == 4 && inner.found == "\""));
    CHECK(inner.expected ==
          "no quote in a field that does not begin with one; it would be doubled and the field quoted");
    refusal const behind = refusal_of("a,b\n\"1\" ,2\n");
    CHECK((behind.line == 2 && behind.column == 4 && behind.found == " "));
    CHECK(behind.expected == "a separator or the end of the line behind the closing quote");
    refusal const open = refusal_of("a,b\n1,\"2\n3,4\n");
    CHECK((open.line == 2 && open.column == 3 && open.found == "\""));
    CHECK(open.expected == "a field whose quote is closed");
    refusal const few = refusal_of("a,b,c\n1,2,3\n4,5\n");
    CHECK(
        (few.line == 3 && few.column == 4 && few.found == "the end of the line" && few.expected.find("3 fields") == 0));
    refusal const many = refusal_of("a,b\n1,2,3\n");
    CHECK((many.line == 2 && many.column == 5 && many.found == "3" && many.expected.find("2 fields") == 0));
}

TEST_CASE("csv: what is not UTF-8") {
    refusal const little = refusal_of(std::string_view("\xFF\xFE"
                                                       "a\0",
                                                       4));
    CHECK(little.expected.find("UTF-16") != std::string::npos);
    refusal const unmarked = refusal_of(std::string_view("a\0,\0b\0", 6));
    CHECK((unmarked.column == 2 && unmarked.expected.find("NUL") != std::string::npos));
    refusal const latin = refusal_of("name,value\nC\xF4te d'Ivoire,1\n");
    CHECK((latin.line == 2 && latin.column == 2 && latin.found == "\xF4"));
    // Overlong, a surrogate, above U+10FFFF, cut off.
    for (std::string_view const wrong :
         {"\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\x80"}) {
        CHECK(refusal_of(std::string("aaaaaaaaaaa,b\n") + std::string(wrong)).line == 2);
    }
    for (std::string_view const right : {"é", "€", "𐍈", "\xEF\xBF\xBF", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaé"}) {
        CHECK(all_of(right) == records{{std::string(right)}});
    }
}
