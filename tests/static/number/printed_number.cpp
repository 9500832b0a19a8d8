// Printed numbers and magnitude words, at compile time.
#include <almanac/number.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

constexpr bool reads(std::string_view source, printed_number expected) {
    return parse_printed_number(source) == expected;
}

} // namespace

PROVE("words", find_magnitude("thousand")->exponent == 3 && find_magnitude("million")->exponent == 6 &&
                   find_magnitude("billion")->exponent == 9 && find_magnitude("trillion")->exponent == 12 &&
                   find_magnitude("lakh")->exponent == 5 && find_magnitude("crore")->exponent == 7);
PROVE("abbreviations", find_magnitude("k")->exponent == 3 && find_magnitude("M")->exponent == 6 &&
                           find_magnitude("bn")->exponent == 9 && find_magnitude("trn")->exponent == 12);
PROVE("no guesses", find_magnitude("") == nullptr && find_magnitude("m") == nullptr && find_magnitude("b") == nullptr &&
                        find_magnitude("Million") == nullptr && find_magnitude("millions") == nullptr &&
                        find_magnitude("milliard") == nullptr && find_magnitude("K") == nullptr);
PROVE("words by exponent", magnitude_word(6) == "million" && magnitude_word(7) == "crore" &&
                               magnitude_word(0).empty() && magnitude_word(4).empty());

PROVE("plain", reads("1814", {1814, 0, false, 0}) && reads("0", {0, 0, false, 0}) && reads("7", {7, 0, false, 0}) &&
                   reads("0.50", {{50, -2}, -2, false, 0}) && reads("-3.1", {{-31, -1}, -1, false, 0}));
PROVE("western groups", reads("1,814", {1814, 0, true, 0}) && reads("12,000", {12000, 0, true, 0}) &&
                            reads("1,234,567.50", {{123456750, -2}, -2, true, 0}) &&
                            reads("-999,999", {-999999, 0, true, 0}));
PROVE("Indian groups", reads("12,34,567", {1234567, 0, true, 0}) && reads("1,00,000", {100000, 0, true, 0}) &&
                           reads("1,23,45,678.9", {{123456789, -1}, -1, true, 0}));
PROVE("magnitude words",
      reads("392 million", {{392, 6}, 0, false, 6}) && reads("500 million", {{500, 6}, 0, false, 6}) &&
          reads("1.9 billion", {{19, 8}, -1, false, 9}) && reads("30 crore", {{30, 7}, 0, false, 7}) &&
          reads("1.5 lakh", {{15, 4}, -1, false, 5}) && reads("2.10 trillion", {{210, 10}, -2, false, 12}) &&
          reads("1.2 quadrillion", {{12, 14}, -1, false, 15}) && reads("1,200 thousand", {{1200, 3}, 0, true, 3}) &&
          reads("4 bn", {{4, 9}, 0, false, 9}));
PROVE("zeros stay as printed", same_digits(parse_printed_number("12,000").value, {12000, 0}) &&
                                   same_digits(parse_printed_number("500 million").value, {500, 6}) &&
                                   same_digits(parse_printed_number("1.90 billion").value, {190, 7}));
