// Numbers in printed words; every expectation is written by hand.
#include <almanac/indicator/dataset/printed_words.hpp>

#include "prove.hpp"

#include <initializer_list>
#include <string_view>

using namespace almanac;

namespace {
constexpr bool reads(std::string_view words, std::initializer_list<decimal> expected) {
    printed_numbers const found = numbers_in(words);
    if (found.size != expected.size()) return false;
    std::size_t i = 0;
    for (decimal const& each : expected) {
        if (!same_digits(found.values[i++], each)) return false;
    }
    return true;
}
} // namespace

PROVE("digits",
      reads("$392 million", {{392, 6}}) && reads("$1.9 billion", {{19, 8}}) && reads("12,000 MW", {{12000, 0}}));
PROVE("abbreviated magnitudes", reads("$500M", {{500, 6}}) && reads("3M tons", {{3, 6}}) && reads("$2bn", {{2, 9}}));
PROVE("a unit is no magnitude", reads("100 Mbps", {{100, 0}}) && reads("25,000-megawatt", {{25000, 0}}) &&
                                    reads("150 km", {{150, 0}}) && reads("5 t", {{5, 0}}));
PROVE("thousands in words", reads("5 thousand", {{5, 3}}) && reads("two hundred thousand", {{2, 5}}));
PROVE("counts in words", reads("killed seven", {{7, 0}}) && reads("Twelve states", {{12, 0}}) &&
                             reads("twenty-five", {{25, 0}}) && reads("ninety", {{90, 0}}));
PROVE("multiples in words, as times and as per cent",
      reads("doubling", {{2, 0}, {100, 0}}) && reads("triples", {{3, 0}, {200, 0}}) &&
          reads("halved", {{5, -1}, {50, 0}}) && reads("Quadruple", {{4, 0}, {300, 0}}));
PROVE("fractions in words", reads("one-third", {{33, -2}, {33, 0}}) && reads("a quarter", {{25, -2}, {25, 0}}));
PROVE("several numbers", reads("700 attacks in 2024", {{700, 0}, {2024, 0}}) && reads("1 of 3", {{1, 0}, {3, 0}}));
PROVE("no number", reads("", {}) && reads("absent", {}) && reads("once, someone", {}) && reads("M", {}));
PROVE("a comma that ends a clause", reads("in 2024, 5", {{2024, 0}, {5, 0}}));

PROVE("digit for digit", is_printed_in({5, 3}, "5 thousand") && !is_printed_in({50, 3}, "5 thousand") &&
                             !is_printed_in({5000, 0}, "5 thousand") && !is_printed_in({2, 0}, "tripled"));
PROVE("the sign is the words' own affair", is_printed_in({-20, 0}, "down 20%"));
PROVE("where nothing is read nothing is wrong", is_printed_in({20, 0}, "veinte"));
