// The numbers of a file against `std::strtod`, to the bit: on both sides of where a number is short enough to be read
// by one division, and at random.
#include <almanac/io/dialects/sdmx_table.hpp>
#include <almanac/io/long_csv.hpp>

#include "catch.hpp"
#include "message.hpp"
#include "random_numbers.hpp"

#include <bit>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

using namespace almanac;

namespace {

std::string file_of(std::vector<std::string> const& numbers) {
    std::string text = "country,day,value\n";
    for (std::string const& each : numbers) text += "PAK,2024," + each + "\n";
    return text;
}
long_table read(std::string const& text) {
    return read_long_csv(text, {.area = "country", .period = "day", .value = "value"});
}
void check_all(std::vector<std::string> const& numbers) {
    long_table const table = read(file_of(numbers));
    REQUIRE(table.values.size() == numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        double const expected = std::strtod(numbers[i].c_str(), nullptr);
        if (std::bit_cast<std::uint64_t>(table.values[i].value) == std::bit_cast<std::uint64_t>(expected)) continue;
        FAIL_CHECK(numbers[i] << " was read as " << table.values[i].value);
    }
}

} // namespace

TEST_CASE("Numbers of a file are the nearest doubles where the short way ends") {
    check_all({"0",
               "-0",
               "0.0",
               "-0.5",
               "1",
               "-1",
               "10",
               "0.1",
               "1.10",
               "9007199254740991",
               "9007199254740992",
               "9007199254740993",
               "9007199254740994.5",
               "-9007199254740993",
               "900719925474099.3",
               "0.9007199254740993",
               "18446744073709551615",
               "18446744073709551616",
               "9999999999999999999",
               "99999999999999999999",
               "0.000000000000000001",
               "0.0000000000000000001",
               "0.00000000000000000001",
               "0.0000000000000000000001",
               "0.00000000000000000000001",
               "123456789.0123456789",
               "1234567890.123456789",
               "12345678901.234567890",
               "1e22",
               "1e23",
               "8.5e-7",
               "1E+5",
               "5e-324",
               "1.7976931348623157e308"});
}

TEST_CASE("Numbers of a file are the nearest doubles at random") {
    engine random(29);
    std::vector<std::string> numbers;
    for (int turn = 0; turn < 20'000; ++turn) {
        std::string digits = random() % 4 == 0 ? "-" : "";
        std::size_t const whole = random() % 12;
        digits += whole == 0 ? '0' : static_cast<char>('1' + random() % 9);
        for (std::size_t i = 1; i < whole; ++i) digits += static_cast<char>('0' + random() % 10);
        std::size_t const places = random() % 14;
        if (places != 0) digits += '.';
        for (std::size_t i = 0; i < places; ++i) digits += static_cast<char>('0' + random() % 10);
        numbers.push_back(digits);
    }
    check_all(numbers);
}

TEST_CASE("Numbers of a file end where their field ends, whatever stands behind it") {
    engine random(31);
    for (int turn = 0; turn < slow_turns(5'000); ++turn) {
        std::string number = std::to_string(random() % 1000).substr(0, 1 + random() % 3);
        if (number.size() > 1 && number[0] == '0') number = "7";
        if (random() % 2 == 0) number += "." + std::to_string(random() >> (random() % 64));
        double const expected = std::strtod(number.c_str(), nullptr);
        // Behind it: digits of the next field, blanks, a quote, the end of the line, the end of the text.
        std::string const blanks(random() % 3, ' ');
        std::string const quote = random() % 2 == 0 ? "\"" : "";
        std::string const field = quote + blanks + number + blanks + quote;
        for (std::string const& text :
             {"value,country,day\n" + field + ",PAK,2024", "country,value,day\nPAK," + field + ",2024\n" + "UZB,1,2024",
              "country,day,value\r\nPAK,2024," + field + "\r\n", "country,day,value\nPAK,2024," + field}) {
            if (read(text).values[0].value != expected) FAIL_CHECK(text << " is " << read(text).values[0].value);
        }
    }
    // Where it was copied, nothing stands behind it.
    std::string const message = "DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nA:B(1.0),PK,2024,188888888888887.5\n";
    CHECK(read_sdmx_table(message).values[0].value == 188888888888887.5);
}

TEST_CASE("What a file writes in another form is refused, however short it is") {
    for (char const* const each : {"01", "-01", "1.", ".5", "-.5", "-", "1.2.3", "1-2", "--1", "+1", "1,5x", "0x1",
                                   "inf", "nan", "1e", "00", "00.5", "1 2"}) {
        INFO(each);
        std::string const text = file_of({std::string("\"") + each + "\""});
        if (std::string(each) == "-") { // stands for no number
            CHECK(read(text).values[0].status() == cell_status::missing);
        } else {
            CHECK(message_of<parse_error>([&] { static_cast<void>(read(text)); }).find("a number such as -1234.5") !=
                  std::string::npos);
        }
    }
    CHECK(read(file_of({"0.5", "-0.5"})).values[1].value == -0.5);
}
