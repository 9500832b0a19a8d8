// Claims in words as figures. What each says is written by hand.
#include <almanac/indicator/figure_text.hpp>
#include <almanac/indicator/parse_figure.hpp>
#include <almanac/place/areas.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr bool reads(std::string_view words, decimal value, qualifier q, unit const& in,
                     figure_grammar const& grammar = {}) {
    any_figure const f = parse_figure(words, {}, grammar);
    return same_digits(f.value, value) && f.qualified == q && f.in() == in;
}
constexpr bool is_in(std::string_view words, interval const& range) { return parse_figure(words).range == range; }
constexpr auto plain = qualifier::plain;
constexpr figure_grammar rupees{.sign = {"Rs", "PKR"}};
} // namespace

PROVE("attacks", reads("over 700 attacks", 700, qualifier::over, counted("attack")) &&
                     reads("Over 700 attacks", 700, qualifier::over, counted("attack")) &&
                     is_in("over 700 attacks", above(700)));
PROVE("dollars",
      reads("$28 million", {28, 6}, plain, units::USD) && reads("USD 28 million", {28, 6}, plain, units::USD) &&
          reads("28 million USD", {28, 6}, plain, units::USD) && reads("$1.9bn", {19, 8}, plain, units::USD) &&
          reads("$300M", {300, 6}, plain, units::USD) && reads("-$5", -5, plain, units::USD));
PROVE("per cent", reads("7%", 7, plain, units::percent) && reads("7 %", 7, plain, units::percent) &&
                      reads("7 per cent", 7, plain, units::percent) && reads("7 percent", 7, plain, units::percent) &&
                      reads("3 percentage points", 3, plain, units::percentage_point) &&
                      reads("25 basis points", 25, plain, units::basis_point));
PROVE("symbols of one's own", [] {
    unit_symbols const own{"kb = 10*3.bbl"};
    any_figure const read = parse_figure("over 1,250 kb a day", {}, {.symbols = &own});
    return read.in() == scaled(units::bbl_per_d, 1000) && read.value == decimal(1250) &&
           read.qualified == qualifier::over;
}());
PROVE("a number alone", reads("12,000", 12000, plain, units::one) && reads("4.8", {48, -1}, plain, units::one));
PROVE("nearly", reads("nearly $400 million", {400, 6}, qualifier::nearly, units::USD) &&
                    is_in("almost $400 million", half_open_interval({380, 6}, {400, 6})));
PROVE("a year", reads("Rs 30 crore a year", {30, 7}, plain, units::PKR / units::a, rupees) &&
                    reads("$31 billion annually", {31, 9}, plain, units::USD / units::a) &&
                    reads("600 trucks per month", 600, plain, counted("truck") / units::mo) &&
                    reads("600 trucks monthly", 600, plain, counted("truck") / units::mo) &&
                    reads("1.8 million barrels a day", {18, 5}, plain, units::bbl / units::d));
PROVE("per something", reads("$300 per tonne", 300, plain, units::USD / units::t) &&
                           reads("USD 2,900 per person", 2900, plain, units::USD / units::person) &&
                           reads("$300/t", 300, plain, units::USD / units::t));
PROVE("units by name", reads("25 days", 25, plain, units::d) && reads("1 day", 1, plain, units::d) &&
                           reads("1,814 kilometres", 1814, plain, units::km) &&
                           reads("8,000 feet", 8000, plain, units::ft) &&
                           reads("1,814-kilometer", 1814, plain, units::km) &&
                           reads("1.2 million metric tons", {12, 5}, plain, units::t) &&
                           reads("33 billion cubic meters", {33, 9}, plain, units::m3) &&
                           reads("1 foot", 1, plain, units::ft) && reads("1,300 megawatts", 1300, plain, units::MW));
PROVE("nouns", reads("200,000 IT graduates annual", 200000, plain, counted("IT_graduate") / units::a) &&
                   reads("36 million people", {36, 6}, plain, units::person) &&
                   reads("12 gig workers", 12, plain, counted("gig_worker")) &&
                   reads("50,000 TEU", 50000, plain, units::TEU));
PROVE("words for numbers", reads("five states", 5, plain, counted("state")) &&
                               reads("at most two years", 2, qualifier::at_most, units::a) &&
                               reads("twelve countries", 12, plain, counted("country")));
PROVE("and their magnitudes", reads("one million", {1, 6}, plain, units::one) &&
                                  reads("Five million people", {5, 6}, plain, units::person) &&
                                  reads("over two billion dollars", {2, 9}, qualifier::over, counted("dollar")) &&
                                  reads("two lakh", {20, 4}, plain, units::one) &&
                                  is_in("five million people", half_open_interval(4750000, 5250000)) &&
                                  parse_figure("two lakh").range == parse_figure("2 lakh").range);
PROVE("words before", reads("more than 5 km", 5, qualifier::over, units::km) &&
                          reads("above 5 km", 5, qualifier::over, units::km) &&
                          reads("exceeding $100 billion", {100, 9}, qualifier::over, units::USD) &&
                          reads("no less than 5 km", 5, qualifier::at_least, units::km) &&
                          reads("fewer than 5 trucks", 5, qualifier::under, counted("truck")) &&
                          reads("below 10%", 10, qualifier::under, units::percent) &&
                          reads("under 10%", 10, qualifier::under, units::percent) &&
                          reads("up to 5 km", 5, qualifier::at_most, units::km) &&
                          reads("no more than 5 km", 5, qualifier::at_most, units::km) &&
                          reads("around 5 km", 5, qualifier::about, units::km) &&
                          reads("roughly 5 km", 5, qualifier::about, units::km) &&
                          reads("approximately 2,000 words", 2000, qualifier::about, counted("word")) &&
                          reads("some 5 km", 5, qualifier::about, units::km) &&
                          reads("Estimated 4,000 fighters", 4000, qualifier::estimated, counted("fighter")));
PROVE("ranges hold their ends",
      is_in("between 4 and 5 %", closed_interval(4, 5)) &&
          is_in("Between $4 million and $5 million", closed_interval({4, 6}, {5, 6})) &&
          is_in("between 4 and 5 million users", closed_interval({4, 6}, {5, 6})) &&
          is_in("between four and five million users", closed_interval({4, 6}, {5, 6})) &&
          is_in("two to 3 per cent", closed_interval(2, 3)) && is_in("9 to ten states", closed_interval(9, 10)) &&
          is_in("4 to 5 %", closed_interval(4, 5)) && is_in("25 (22 to 28) %", closed_interval(22, 28)) &&
          is_in("22 (22 to 28) %", closed_interval(22, 28)) && is_in("28 (22 to 28) %", closed_interval(22, 28)) &&
          is_in("USD 400 (300 to 500) million", closed_interval({300, 6}, {500, 6})) &&
          is_in("-$21 (-26 to -16) million", closed_interval({-26, 6}, {-16, 6})));
PROVE("and a value", parse_figure("between 4 and 5 %").value == decimal(45, -1) &&
                         parse_figure("25 (22 to 28) %").value == decimal(25) &&
                         parse_figure("-$21 (-26 to -16) million").value == decimal(-21, 6));
PROVE("perhaps negative", is_in("less than USD 1.7 billion, perhaps negative", below({17, 8})) &&
                              is_in("at most 5 km, perhaps negative", at_most(5)));
PROVE("multiples", reads("doubled", 2, qualifier::multiple, units::one) &&
                       reads("half", {5, -1}, qualifier::multiple, units::one) &&
                       reads("three times", 3, qualifier::multiple, units::one) &&
                       reads("2.5 times", {25, -1}, qualifier::multiple, units::one) &&
                       reads("Tripled", 3, qualifier::multiple, units::one));
PROVE("ranks", reads("rank 150", 150, plain, units::rank) && reads("150th", 150, plain, units::rank) &&
                   reads("23rd", 23, plain, units::rank) && reads("1st", 1, plain, units::rank));
PROVE("the zeros of a word are those of a whole number",
      is_in("$1,500 million", half_open_interval({145, 7}, {155, 7})) &&
          reads("$1,500 million", {15, 8}, plain, units::USD) && reads("5 lakh", {50, 4}, plain, units::one) &&
          is_in("5 lakh", half_open_interval(475000, 525000)));
PROVE("a rule", parse_figure("$500 million", {}, {.rule = rounding_rules::enclosing}).range ==
                        closed_interval({450, 6}, {550, 6}) &&
                    parse_figure("$500 million", {}, {.rule = rounding_rules::reading}).range ==
                        parse_figure("$500 million", {}).range &&
                    parse_figure("$500 million", {}).range == half_open_interval({475, 6}, {525, 6}));
PROVE("said of",
      parse_figure("7%", {.when = year(2024), .kind = nature::flow, .where = areas::UZB}).on.when == year(2024));
PROVE("typed", state<units::USD>("about $0.4 billion", {.when = year(2024), .kind = nature::flow}).range ==
                       closed_interval({3, 8}, {5, 8}) &&
                   state<units::USD>("$1,000", {.when = year(2024), .kind = nature::flow}).on.when == year(2024));
PROVE("waivers", parse_figure("about 22 [waived: period_unknown, nature]").on.waived ==
                         waive(reason::period_unknown, reason::nature) &&
                     parse_figure("22%").on.waived.empty() && parse_figure("22 [waived: area]").value == decimal(22));
