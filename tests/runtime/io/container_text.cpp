// Containers as tables. The tables are written by hand.
#include <almanac/compare/containers/growth.hpp>
#include <almanac/io/ostream.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"

#include <sstream>
#include <string>

using namespace almanac;

namespace {
constexpr double none = missing_value;
constexpr unit million_dollars = scaled(units::USD, 1'000'000);
constexpr unit thousand_persons = scaled(units::person, 1000);

template <class Container>
std::string table_of(Container const& c) {
    std::ostringstream out;
    out << c;
    return out.str();
}
} // namespace

TEST_CASE("io: a panel is a table with units and periods at its head") {
    auto p = make_panel<million_dollars>({.indicator = "GDP", .kind = nature::flow}, {areas::PAK, areas::IND},
                                         year(2022), {{374697.0, 337886.5, none}, {3353470.0, 3567551.0, 3912686.0}});
    p.set(areas::IND, year(2024), 3912686.0, cell_status::provisional);
    p.set(areas::PAK, year(2024), none, cell_status::missing_not_collected);
    CHECK(table_of(p) == "GDP, USD million\n"
                         "          2022       2023         2024\n"
                         "IND  3,353,470  3,567,551  3,912,686 P\n"
                         "PAK    374,697    337,886            L\n"
                         "P provisional\n"
                         "L missing: not collected\n");
}

TEST_CASE("io: a series and a cross-section are tables") {
    auto const s = make_series<units::percent>({.indicator = "inflation", .kind = nature::flow}, areas::PAK,
                                               month(2024, 1), {28.34, 23.06, none, -0.004});
    CHECK(table_of(s) == "inflation, PAK, %\n"
                         "2024-01  28.340\n"
                         "2024-02  23.060\n"
                         "2024-03       -\n"
                         "2024-04  -0.004\n");
    auto const people = make_cross_section<thousand_persons>({.kind = nature::flow}, year(2023),
                                                             {{areas::PAK, 240.5}, {areas::KAZ, 20.0}});
    CHECK(table_of(people) == "2023, thousand persons\nKAZ   20.0\nPAK  240.5\n");
    CHECK(table_of(growth(make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2023), {4.0, 5.0}))) ==
          "PAK, %, over 12 months\n2023   -\n2024  25\n");
    CHECK(table_of(make_series<units::index>({.kind = nature::flow, .base = year(2015)}, areas::PAK, year(2023),
                                             {104.0})) == "PAK, index, 2015 = 100\n2023  104\n");
    CHECK(table_of(series<units::USD>{}) == "USD\n");
    CHECK(table_of(panel<units::km>{}) == "km\n");
}

TEST_CASE("io: the head of a table says what all values are said of") {
    auto const values = make_series<units::USD>({.indicator = "exports",
                                                 .kind = nature::flow,
                                                 .accumulated = accumulation::year_to_date,
                                                 .valued = valuation::fob,
                                                 .vintage = month(2024, 10)},
                                                areas::PAK, month(2024, 1), {1.0, 2.0});
    std::string const table = table_of(values);
    CHECK(table.substr(0, table.find('\n')).find(", year to date, f.o.b., edition of 2024-10") != std::string::npos);
}

TEST_CASE("io: a number that is not zero does not look like zero") {
    auto const s =
        make_series<units::one>({.kind = nature::flow}, areas::PAK, year(2022), {12345.0, 0.00012, 0.0, 1e16});
    CHECK(table_of(s) == "PAK, ratio\n2022   12,345\n2023  0.00012\n2024        0\n2025    1e+16\n");
}

TEST_CASE("io: numbers within bounds are their ranges, rounded outward") {
    series<units::USD, bounded> s{{}, {.kind = nature::flow}, areas::PAK, {}, 2023, {}};
    s.cells.values.items = {bounded(12.0, 11.54, 12.46), bounded(2.0), bounded{}};
    CHECK(table_of(s) == "PAK, USD\n2023  11 to 13\n2024         2\n2025         -\n");
}

TEST_CASE("io: periods that do not fit beside one another come in blocks") {
    std::vector<double> values(30, 1234567.0);
    panel<units::USD> p{{}, {.kind = nature::flow}, {}, 1990, 30, {{areas::PAK}}, {}};
    p.cells.values.items = values;
    std::string const text = table_of(p);
    std::size_t longest = 0;
    std::size_t length = 0;
    for (char const c : text) {
        length = c == '\n' ? 0 : length + 1;
        longest = length > longest ? length : longest;
    }
    CHECK(longest <= 100);
    for (int y = 1990; y < 2020; ++y) CHECK(text.find(std::to_string(y)) != std::string::npos);
}

TEST_CASE("io: flows are a table of what both sides report") {
    auto f = make_flows<units::USD>({.indicator = "trade", .kind = nature::flow}, year(2024), {areas::PAK, areas::UZB});
    f.set(areas::PAK, areas::UZB, {}, reporter::exporter, 10.0);
    f.set(areas::PAK, areas::UZB, {}, reporter::importer, 12.5);
    CHECK(table_of(f) == "trade, 2024, USD\n"
                         "from  to   of   by exporter  by importer\n"
                         "PAK   UZB  all         10.0         12.5\n");
}
