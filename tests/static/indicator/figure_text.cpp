// Figures and citations as text; every expectation is written by hand. Styles and plurals are in `amount_text.cpp`.
#include <almanac/indicator.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr source whole{.publisher = "Bank", .publication = "report", .published = month(2025, 3)};
constexpr source without_publication{.publisher = "Bank", .published = year(2024)};
constexpr source without_publisher{.publication = "report", .published = year(2024)};
constexpr source only_published{.published = year(2024)};

constexpr bool cites(observation const& row, std::string_view expected) { return cite(row, "it").view() == expected; }
constexpr bool cites_lines(mention const (&m)[4], std::string_view lines) {
    observation row{.key = "a", .said_by = &without_publication};
    for (int i = 0; i < 4; ++i) row.mentions[i] = m[i];
    text<200> expected("Bank, 2024, as it says");
    return cites(row, expected.append(lines));
}
} // namespace

PROVE("sources", to_text(whole).view() == "Bank, report, March 2025" &&
                     to_text(without_publication).view() == "Bank, 2024" &&
                     to_text(without_publisher).view() == "report, 2024" && to_text(only_published).view() == "2024" &&
                     to_text(no_source).empty());
PROVE("no line: straight from the source",
      cites(observation{.key = "a", .said_by = &without_publication}, "Bank, 2024"));
PROVE("one line", cites_lines({{6, "x"}, {}, {}, {}}, ", line 6"));
PROVE("two lines", cites_lines({{6, "x"}, {7, "x"}, {}, {}}, ", lines 6 and 7"));
PROVE("three lines", cites_lines({{6, "x"}, {7, "x"}, {125, "x"}, {}}, ", lines 6, 7 and 125"));
PROVE("four lines", cites_lines({{6, "x"}, {7, "x"}, {125, "x"}, {65535, "x"}}, ", lines 6, 7, 125 and 65535"));
PROVE("a line twice in a row", cites_lines({{6, "x"}, {6, "x", 2}, {}, {}}, ", line 6"));
PROVE("a line twice, apart", cites_lines({{6, "x"}, {7, "x"}, {6, "y"}, {8, "x"}}, ", lines 6, 7 and 8"));
PROVE("a line four times", cites_lines({{6, "a"}, {6, "b"}, {6, "c"}, {6, "d"}}, ", line 6"));
PROVE("the order of the row stays", cites_lines({{105, "x"}, {6, "x"}, {}, {}}, ", lines 105 and 6"));
PROVE("nobody is named",
      cites(observation{.key = "a", .mentions = {{6, "x"}, {9, "y"}}}, "stated without a source by it, lines 6 and 9"));
PROVE(
    "mentions that name others are told apart",
    cites(
        observation{.key = "a",
                    .said_by = &without_publication,
                    .mentions = {{6, "x"}, {9, "y", 1, &no_source}, {7, "x"}, {8, "x", 1, &whole}}},
        "Bank, 2024, as it says, lines 6 and 7; stated without a source by it, line 9; Bank, report, March 2025, as it "
        "says, line 8"));
PROVE("nobody and nowhere", cites(observation{.key = "a"}, "without a source"));
PROVE("only a date", cites(observation{.key = "a", .said_by = &only_published}, "2024"));

PROVE("a figure whose unit is a member prints as the typed one",
      to_text(forget_unit(state<units::USD>(printed(392, 6), {}, qualifier::over))).view() == "over USD 392 million" &&
          to_text(forget_unit(state<units::USD>(printed(392, 6), {}, qualifier::over)), amount_style::symbol).view() ==
              "over $392 million" &&
          to_text(state<units::USD>(printed(392, 6), {}, qualifier::over), amount_style::digits).view() ==
              "over USD 392,000,000");
PROVE("a negative figure", to_text(state<units::percent>(printed(-25, -1), {})).view() == "-2.5%");
PROVE("one of a kind",
      to_text(state<counted("truck")>(printed(1), {}, qualifier::at_least)).view() == "at least 1 truck");
PROVE("a rank", to_text(state<units::rank>(printed(118), {})).view() == "rank 118");
