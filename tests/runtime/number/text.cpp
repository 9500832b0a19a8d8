// The parsers of the component at run time: what they refuse, at which column, with which words; and round trips.
#include <almanac/number.hpp>

#include "malformed.hpp"

#include <limits>
#include <random>
#include <string>

using namespace almanac;

namespace {

decimal random_decimal(std::mt19937_64& random, int range) {
    auto const coefficient = static_cast<std::int64_t>(random()) >> (random() % 64);
    return {coefficient, static_cast<int>(random() % static_cast<unsigned>(2 * range + 1)) - range};
}

} // namespace

TEST_CASE("parse_decimal refuses what the grammar does not have") {
    malformed const cases[] = {
        {"", 1, "", "a digit"},
        {" ", 1, " ", "a digit"},
        {" 1", 1, " 1", "a digit"},
        {"1 ", 2, " ", "end of the number"},
        {"+1", 1, "+1", "a digit"},
        {"--1", 2, "-1", "a digit"},
        {"-", 2, "", "a digit"},
        {"- 1", 2, " 1", "a digit"},
        {".5", 1, ".5", "a digit"},
        {"-.5", 2, ".5", "a digit"},
        {"5.", 3, "", "a digit"},
        {"5.-1", 3, "-1", "a digit"},
        {"1..2", 3, ".2", "a digit"},
        {"1.2.3", 4, ".3", "end of the number"},
        {"01", 2, "1", "leading zero"},
        {"00", 2, "0", "leading zero"},
        {"-007", 3, "07", "leading zero"},
        {"00.5", 2, "0.5", "leading zero"},
        {"1e5", 2, "e5", "end of the number"},
        {"1E5", 2, "E5", "end of the number"},
        {"1,814", 2, ",814", "end of the number"},
        {"1'814", 2, "'814", "end of the number"},
        {"1_814", 2, "_814", "end of the number"},
        {"0x1F", 2, "x1F", "end of the number"},
        {"12a", 3, "a", "end of the number"},
        {"abc", 1, "abc", "a digit"},
        {"inf", 1, "inf", "a digit"},
        {"nan", 1, "nan", "a digit"},
        {"1/2", 2, "/2", "end of the number"},
        {"50%", 3, "%", "end of the number"},
        {"$5", 1, "$5", "a digit"},
        {"1\n", 2, "\n", "end of the number"},
        {"\t1", 1, "\t1", "a digit"},
        {"9223372036854775808", 1, "9223372036854775808", "9223372036854775807"},
        {"-9223372036854775809", 2, "9223372036854775809", "9223372036854775807"},
        {"12345678901234567890.5", 1, "12345678901234567890.5", "18 digits"},
        {"0.12345678901234567891", 1, "0.12345678901234567891", "18 digits"},
        {"1234567890123456789012345678901234567890", 1, "1234567890123456789012345678901234567890", "18 digits"},
        {"-1234567890123456789012345678901234567891", 2, "1234567890123456789012345678901234567891", "18 digits"},
        {"0.1234567890123456789012345678901234567891", 1, "0.1234567890123456789012345678901234567891", "18 digits"},
    };
    for (malformed const& wrong : cases) require_refused_with(wrong, parse_decimal);
    // A zero byte, an Arabic-Indic digit and a minus sign of typography are no digits.
    require_refused_with({std::string_view("1\0", 2), 2, std::string_view("\0", 1), "end of the number"},
                         parse_decimal);
    require_refused_with({"\xd9\xa1", 1, "\xd9\xa1", "a digit"}, parse_decimal);
    require_refused_with({"\xe2\x88\x92"
                          "1",
                          1,
                          "\xe2\x88\x92"
                          "1",
                          "a digit"},
                         parse_decimal);
}

TEST_CASE("parse_scientific refuses half an exponent") {
    malformed const cases[] = {
        {"1e", 3, "", "a digit of the exponent"},
        {"1e+", 4, "", "a digit of the exponent"},
        {"1e-", 4, "", "a digit of the exponent"},
        {"1e+-5", 4, "-5", "a digit of the exponent"},
        {"1e 5", 3, " 5", "a digit of the exponent"},
        {"e5", 1, "e5", "a digit"},
        {"1e5.5", 4, ".5", "end of the number"},
        {"1e5e5", 4, "e5", "end of the number"},
        {"1.e5", 3, "e5", "a digit"},
        {"1d5", 2, "d5", "end of the number"},
        {"1e32768000", 8, "000", "32767"},
        {"1e40000", 1, "1e40000", "32767"},
        {"-1e-40000", 2, "1e-40000", "32767"},
        {"01e5", 2, "1e5", "leading zero"},
    };
    for (malformed const& wrong : cases) require_refused_with(wrong, parse_scientific);
}

TEST_CASE("parse_printed_number refuses what is not printed so") {
    malformed const cases[] = {
        {"", 1, "", "a digit"},
        {"5.0e3", 4, "e3", "magnitude word"},
        {"1,2,3", 4, ",3", "three digits in a group"},
        {"5-8,000", 2, "-8,000", "magnitude word"},
        {"1..2", 3, ".2", "a digit"},
        {"1.9billion", 4, "billion", "one space"},
        {"1.9  billion", 5, " billion", "thousand, lakh, million, crore, billion, trillion or quadrillion"},
        {"1.9 Billion", 5, "Billion", "million"},
        {"1.9 billions", 5, "billions", "million"},
        {"1.9 billion ", 5, "billion ", "million"},
        {"1.9 b", 5, "b", "million"},
        {"1.9 milliard", 5, "milliard", "million"},
        {"1.9 ", 5, "", "million"},
        {" 1.9", 1, " 1.9", "a digit"},
        {"million", 1, "million", "a digit"},
        {"1,23", 5, "", "three digits in a group"},
        {"1,2345", 6, "5", "a full group"},
        {"1,", 3, "", "three digits in a group"},
        {",123", 1, ",123", "a digit"},
        {"1,,234", 3, ",234", "three digits in a group"},
        {"1234,567", 4, "4,567", "three digits at most"},
        {"1,234,56", 9, "", "three digits in a group"},
        {"1,234,5678", 10, "8", "a full group"},
        {"1,234,56,789", 9, ",789", "three digits in a group"},
        {"12,34,56", 9, "", "three digits in a group"},
        {"12,34,5678", 10, "8", "a full group"},
        {"123,45,678", 7, ",678", "a third digit of the group"},
        {"1,23,456,789", 9, ",789", "magnitude word"},
        {"12,345,67,890", 10, ",890", "three digits in a group"},
        {"0,123", 2, ",123", "leading zero"},
        {"01", 2, "1", "leading zero"},
        {"012,345", 2, "12,345", "leading zero"},
        {"1,234.", 7, "", "a digit"},
        {"1,234.5,6", 8, ",6", "magnitude word"},
        {"1,234 567", 7, "567", "million"},
        {"1 234", 3, "234", "million"},
        {"1.234.567", 6, ".567", "magnitude word"},
        {"+5", 1, "+5", "a digit"},
        {"~5", 1, "~5", "a digit"},
        {"5%", 2, "%", "magnitude word"},
        {"$5 million", 1, "$5 million", "a digit"},
        {"5 million tonnes", 3, "million tonnes", "million"},
        {"5 k\n", 3, "k\n", "million"},
        {"99,999,999,999,999,999,999", 1, "99,999,999,999,999,999,999", "18 digits"},
    };
    for (malformed const& wrong : cases) require_refused_with(wrong, parse_printed_number);
    std::string const with_102_places = "-1." + std::string(102, '0');
    require_refused_with({with_102_places, 104, "00", "at most 100 decimal places"}, parse_printed_number);
}

TEST_CASE("parse_interval refuses") {
    malformed const cases[] = {
        {"", 1, "", "[ or ("},
        {"1, 2", 1, "1, 2", "[ or ("},
        {"{1, 2}", 1, "{1, 2}", "[ or ("},
        {"[", 2, "", "a digit"},
        {"[]", 2, "]", "a digit"},
        {"[1]", 3, "]", "a comma and one space"},
        {"[1,2]", 3, ",2]", "a comma and one space"},
        {"[1;2]", 3, ";2]", "a comma and one space"},
        {"[1,  2]", 5, " 2]", "a digit"},
        {"[1, 2", 6, "", "] or )"},
        {"[1, 2} ", 6, "} ", "] or )"},
        {"[1, 2]]", 7, "]", "end of the interval"},
        {"[1, 2) ]", 6, ") ]", "] or )"},
        {"[2, 1]", 5, "1]", "an upper end that leaves the interval not empty"},
        {"[1, 1)", 5, "1)", "not empty"},
        {"(1, 1]", 5, "1]", "not empty"},
        {"(1, 1.0)", 5, "1.0)", "not empty"},
        {"[-inf, 1]", 2, "-inf, 1]", "a number, after the bracket of a closed end"},
        {"(1, inf]", 5, "inf]", "closed end"},
        {"(inf, 1)", 2, "inf, 1)", "a digit"},
        {"(1, -inf)", 6, "inf)", "a digit"},
        {"(1, +inf)", 5, "+inf)", "a digit"},
        {" [1, 2]", 1, " [1, 2]", "[ or ("},
    };
    for (malformed const& wrong : cases) require_refused_with(wrong, parse_interval);
}

TEST_CASE("an error says where, what was found and what was expected, in one message") {
    try {
        static_cast<void>(parse_decimal("1.2.3"));
        FAIL("accepted");
    } catch (error const& e) {
        CHECK(std::string(e.what()) ==
              "1:4: found \".3\", expected a digit, a point between digits or the end of the number");
    }
}

TEST_CASE("random bytes are refused or read back") {
    std::mt19937_64 random(21);
    std::string_view const alphabet = "0123456789..,,--eE+ []()infkM";
    int accepted = 0;
    for (int i = 0; i < 200000; ++i) {
        std::string source;
        for (auto length = random() % 12; length > 0; --length) source += alphabet[random() % alphabet.size()];
        try {
            decimal const value = parse_decimal(source);
            ++accepted;
            if (source[0] != '-' || value.coefficient != 0) REQUIRE(to_text(value).view() == source);
        } catch (parse_error const& e) {
            REQUIRE(e.where().column >= 1);
            REQUIRE(e.where().column <= source.size() + 1);
        }
        try {
            decimal const value = parse_scientific(source);
            REQUIRE(same_digits(parse_scientific(to_scientific_text(value)), value));
        } catch (parse_error const& e) {
            REQUIRE(e.where().column <= source.size() + 1);
        }
        try {
            static_cast<void>(parse_printed_number(source));
        } catch (parse_error const& e) {
            REQUIRE(e.where().column <= source.size() + 1);
        }
        try {
            interval const value = parse_interval(source);
            REQUIRE(parse_interval(to_text(value)) == value);
        } catch (parse_error const& e) {
            REQUIRE(e.where().column <= source.size() + 1);
        }
    }
    CHECK(accepted > 1000);
}

TEST_CASE("decimals print and read back") {
    std::mt19937_64 random(22);
    for (int i = 0; i < 50000; ++i) {
        decimal const a = random_decimal(random, 41);
        REQUIRE(parse_decimal(to_text(a)) == a);
        if (a.exponent <= 0) REQUIRE(same_digits(parse_decimal(to_text(a)), a));
        decimal const far = random_decimal(random, 32000);
        REQUIRE(same_digits(parse_scientific(to_scientific_text(far)), far));
        REQUIRE(parse_scientific(to_text(far)) == far);
        REQUIRE(to_text(far).is_in_place());
        REQUIRE(to_grouped_text(a).is_in_place());
        REQUIRE(to_indian_grouped_text(a).is_in_place());
    }
}

TEST_CASE("grouped numbers read back, western and Indian") {
    std::mt19937_64 random(23);
    for (int i = 0; i < 20000; ++i) {
        decimal const a{static_cast<std::int64_t>(random()) >> (random() % 64), -static_cast<int>(random() % 20)};
        for (auto const& text : {to_grouped_text(a), to_indian_grouped_text(a)}) {
            INFO(text.view());
            printed_number const read = parse_printed_number(text);
            REQUIRE(same_digits(read.value, a));
            REQUIRE(read.exponent_of_last_digit == a.exponent);
            REQUIRE(read.grouped == (text.view().find(',') != std::string_view::npos));
            std::string without;
            for (char const c : text.view()) {
                if (c != ',') without += c;
            }
            REQUIRE(without == to_text(a).view());
        }
    }
}

TEST_CASE("intervals print and read back") {
    std::mt19937_64 random(24);
    for (int i = 0; i < 20000; ++i) {
        decimal const a = random_decimal(random, 60);
        decimal const b = random_decimal(random, 60);
        if (a == b) continue;
        interval const all[] = {open_interval(a < b ? a : b, a < b ? b : a),
                                closed_interval(a < b ? a : b, a < b ? b : a),
                                half_open_interval(a < b ? a : b, a < b ? b : a),
                                above(a),
                                at_least(a),
                                below(a),
                                at_most(a),
                                exactly(a),
                                everything()};
        for (interval const& value : all) {
            REQUIRE(parse_interval(to_text(value)) == value);
            REQUIRE(to_text(value).is_in_place());
        }
    }
}
