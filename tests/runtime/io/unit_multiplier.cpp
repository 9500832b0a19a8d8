// Powers of ten that files say beside their units: SDMX's UNIT_MULT, the Scale of the World Economic Outlook. Expected:
// the digits of the file with the point moved by hand.
#include <almanac/io/long_table_to.hpp>
#include <almanac/io/rates_of.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/io/write_table.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/text/parse_unit.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace almanac;

namespace {

constexpr unit billion_usd = scaled(units::USD, 1'000'000'000);
constexpr unit million_usd = scaled(units::USD, 1'000'000);
constexpr unit thousand_tonnes = scaled(units::t, 1000);

/// Rows of `unit,area,year,value,multiplier`.
long_table sdmx(std::string_view rows, read_options options = {}) {
    options.file = "m.csv";
    std::string message = "DATAFLOW,INDICATOR,UNIT_MEASURE,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT\n";
    for (std::size_t at = 0; at < rows.size();) {
        std::size_t const past = rows.find('\n', at);
        message.append("A:F(1.0),GDP,").append(rows.substr(at, past - at)).append("\n");
        at = past + 1;
    }
    return read_table(message, options);
}
/// Rows of `subject,units,scale,value of 2020`, all of Pakistan.
long_table weo(std::string_view rows) {
    std::string file = "ISO,Country,Subject Descriptor,Units,Scale,2020\n";
    for (std::size_t at = 0; at < rows.size();) {
        std::size_t const past = rows.find('\n', at);
        file.append("PAK,Pakistan,").append(rows.substr(at, past - at)).append("\n");
        at = past + 1;
    }
    return read_table(file, {.file = "weo.csv"});
}
template <unit Unit>
std::vector<double> values_of(long_table const& table, std::string_view indicator = "GDP") {
    panel<Unit> const all = panel_of<Unit>(table, indicator);
    return {all.cells.values.items.begin(), all.cells.values.items.end()};
}
using numbers = std::vector<double>;

} // namespace

TEST_CASE("unit multiplier: a value is in the unit times its power of ten, whatever size of it is asked for") {
    long_table const table = sdmx("USD,PK,2020,373,9\n");
    CHECK(table.values.at(0).value == 373); // as the file has it
    CHECK(values_of<units::USD>(table) == numbers{373000000000.0});
    CHECK(values_of<billion_usd>(table) == numbers{373});
    CHECK(values_of<million_usd>(table) == numbers{373000});
    CHECK(values_of<at_constant_prices(billion_usd, 2015)>(table) == numbers{373});
    CHECK(panel_of(table, "GDP", units::USD).cells.values[0] == 373000000000.0);
    CHECK(panel_of(table, "GDP", million_usd).cells.values[0] == 373000);
    CHECK(panel_of(table, "GDP", million_usd).in() == million_usd);
    auto const any = [](long_series const& s) { return s.indicator == "GDP"; };
    CHECK(panel_of<units::USD>(table, any).cells.values[0] == 373000000000.0);
    auto const stated = [](long_series const& s) { return parse_unit(s.unit); };
    CHECK(panels_of(table, stated).at(0).cells.values[0] == 373000000000.0);
    CHECK(panels_of(long_table(table), stated).at(0).cells.values[0] == 373000000000.0);
    CHECK(series_of<units::USD>(table, "GDP", areas::PAK).cells.values[0] == 373000000000.0);
    CHECK(cross_section_of<million_usd>(table, "GDP", year(2020)).cells.values[0] == 373000);
}

TEST_CASE("unit multiplier: nothing, 0, negative, and several in one series") {
    CHECK(values_of<units::USD>(sdmx("USD,PK,2020,373,0\n")) == numbers{373});
    CHECK(values_of<units::USD>(sdmx("USD,PK,2020,373,\n")) == numbers{373});
    CHECK(values_of<million_usd>(sdmx("USD,PK,2020,373,0\n")) == numbers{0.000373});
    CHECK(values_of<units::USD>(sdmx("USD,PK,2020,373,-3\n")) == numbers{0.373});
    long_table const mixed = sdmx("USD,PK,2020,373,9\nUSD,PK,2021,348500,6\nUSD,PK,2022,374697000000,\n"
                                  "USD,PK,2023,NaN,9\nUSD,PK,2024,-4.35,3\n");
    panel<units::USD> const all = panel_of<units::USD>(mixed, "GDP");
    CHECK(all.cells.values[0] == 373000000000.0);
    CHECK(all.cells.values[1] == 348500000000.0);
    CHECK(all.cells.values[2] == 374697000000.0);
    CHECK(all.cells.status(3) == cell_status::missing);
    CHECK(all.cells.values[4] == -4350); // 4.35 times 1000 in doubles is 4350 less 9e-13
    panel<billion_usd> const billions = panel_of<billion_usd>(mixed, "GDP");
    CHECK(billions.cells.values[0] == 373);
    CHECK(billions.cells.values[1] == 348.5);
    CHECK(billions.cells.values[2] == 374.697);
    CHECK(billions.cells.values[4] == -0.00000435);
    CHECK(values_of<units::USD>(sdmx("USD,PK,2020,0.1,1\n")) == numbers{1});
    CHECK(values_of<units::USD>(sdmx("USD,PK,2020,1.7976931348623157,99\n")) == numbers{1.7976931348623157e99});
    CHECK(message_of<overflow_error>([] { return values_of<units::USD>(sdmx("USD,PK,2020,1e300,9\n")); }) ==
          "no double holds 1e309, a value times its power of ten");
}

TEST_CASE("unit multiplier: a unit that may have the power in itself is refused beside another") {
    CHECK(values_of<units::t>(sdmx("t,PK,2020,5,3\n")) == numbers{5000});
    CHECK(values_of<thousand_tonnes>(sdmx("kt,PK,2020,5,0\n")) == numbers{5});
    CHECK(values_of<thousand_tonnes>(sdmx("KTON,PK,2020,5,0\n")) == numbers{5}); // the caller says what KTON is
    CHECK(
        message_of<domain_error>([] { return values_of<thousand_tonnes>(sdmx("KTON,PK,2020,5,3\n")); }) ==
        "the values of GDP are in 10*3 of \"KTON\", and the unit asked for is kt, which has a size of its own; ask for "
        "a unit without one, or write into long_series::unit what \"KTON\" is, as to_text writes units");
    long_table said = sdmx("KTON,PK,2020,5,3\n");
    said.series[0].unit = "kt";
    CHECK(values_of<thousand_tonnes>(said) == numbers{5000});
}

TEST_CASE("unit multiplier: the unit of a message that says none is the caller's, and the power applies to it") {
    constexpr std::string_view message = "DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT\nA:F(1.0),PK,2020,373,9\n";
    long_table const table = read_table(message, {.unit = "USD"});
    CHECK(table.series.at(0).unit == "USD");
    CHECK(values_of<billion_usd>(table, "A:F(1.0)") == numbers{373});
    CHECK(values_of<units::USD>(read_table(message), "A:F(1.0)") == numbers{373000000000.0});
    CHECK_THROWS_AS(values_of<billion_usd>(read_table(message), "A:F(1.0)"), domain_error);
    long_table const own = read_long_csv("code,year,value,unit_mult\nPAK,2020,373,6\n",
                                         {.area = "code", .period = "year", .value = "value"}, {.indicator = "GDP"});
    CHECK(values_of<units::USD>(own) == numbers{373000000});
}

TEST_CASE("unit multiplier: where SDMX says that it does not apply, values are as they stand") {
    CHECK(values_of<units::USD>(sdmx("USD,PK,2020,373,_Z\n")) == numbers{373});
}

TEST_CASE("unit multiplier: what is none is refused at its place") {
    constexpr std::string_view expected =
        ", expected a power of ten from -99 to 99, or Units, Thousands, Millions, Billions or Trillions, or nothing";
    for (std::string_view const wrong : {"nine", "9.0", "1e9", "+9", "100", "9 9", "Millionen", "_U"}) {
        std::string const found = "found \"" + std::string(wrong) + "\"" + std::string(expected);
        CHECK(message_of<parse_error>([&] { return sdmx("USD,PK,2020,373," + std::string(wrong) + "\n"); }) ==
              "m.csv:2:30: " + found);
        CHECK(message_of<parse_error>([&] { return weo("GDP,U.S. dollars," + std::string(wrong) + ",373\n"); }) ==
              "weo.csv:2:31: " + found);
    }
    long_table const rest = sdmx("USD,PK,2020,373,x\nUSD,PK,2021,348,9\n", {.policy = row_policy::collect});
    CHECK((rest.refused.size() == 1 && rest.refused[0].line == 2 && rest.refused[0].column == 30));
    CHECK(values_of<units::USD>(rest) == numbers{348000000000.0});
    long_table own = sdmx("USD,PK,2020,373,9\n");
    own.further.at(0).texts.at(0) = own.pool.number_of("nine");
    CHECK(message_of<domain_error>([&] { return values_of<units::USD>(own); }) ==
          "UNIT_MULT is \"nine\", which is no power of ten");
}

TEST_CASE("unit multiplier: said of several by a row of version 2, and where rows are merged") {
    constexpr std::string_view head =
        "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT\n";
    auto const read = [&](std::string_view rows) { return read_table(std::string(head).append(rows)); };
    long_table const table = read("dataflow,A:F,I,GDP,PK,2020,373,\ndataflow,A:F,I,GDP,,,,6\n"
                                  "dataflow,A:F,I,GDP,IN,2020,2.7,12\ndataflow,A:F,I,POP,PK,2020,240,\n"
                                  "dataflow,A:F,I,GDP,,,,9\n");
    CHECK(table.notes.size() == 2);
    CHECK(values_of<units::USD>(table) == numbers{2700000000000.0, 373000000000.0}); // IND, PAK
    CHECK(values_of<units::person>(table, "POP") == numbers{240});
    CHECK(values_of<units::USD>(read("dataflow,A:F,I,GDP,PK,2020,373,9\ndataflow,A:F,M,GDP,PK,2020,374,\n")) ==
          numbers{374000000000.0});
    // One that removes takes away what was said of several, where it is of all of them.
    constexpr std::string_view said = "dataflow,A:F,I,GDP,PK,2020,373,\ndataflow,A:F,I,GDP,,,,9\n";
    auto const then = [&](std::string_view row) {
        return values_of<units::USD>(read(std::string(said).append("dataflow,").append(row).append("\n")));
    };
    CHECK(then("A:F,D,GDP,,,,-") == numbers{373});
    CHECK(then("A:F,D,,,,,-") == numbers{373});
    CHECK(then("A:F,D,GDP,PK,,,-") == numbers{373000000000.0});
    CHECK(then("A:F,D,POP,,,,-") == numbers{373000000000.0});
    CHECK(then("B:G,D,GDP,,,,-") == numbers{373000000000.0});
    CHECK(values_of<units::USD>(read(std::string(said) + "dataflow,A:F,D,GDP,,,,\ndataflow,A:F,I,GDP,PK,2020,5,\n")) ==
          numbers{5});
    // Together with the unit, as of a whole series, or the unit alone.
    constexpr std::string_view with_unit =
        "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT\n";
    for (std::string_view const place : {"GDP,PK", "GDP,", ","}) {
        INFO(place);
        auto const both = [&](std::string_view row, std::string_view unit_of_value) {
            return read_table(std::string(with_unit)
                                  .append("dataflow,A:F,I,")
                                  .append(place)
                                  .append(",,,USD,")
                                  .append(row)
                                  .append("\ndataflow,A:F,I,GDP,PK,2020,373,")
                                  .append(unit_of_value)
                                  .append(",\n"));
        };
        CHECK(values_of<units::USD>(both("9", "")) == numbers{373000000000.0});
        CHECK(values_of<billion_usd>(both("9", "")) == numbers{373});
        CHECK(values_of<units::USD>(both("9", "USD")) == numbers{373000000000.0});
        CHECK(values_of<units::USD>(both("9", "PKR")) == numbers{373});
        CHECK(both("", "").series.at(0).unit == "USD");
        CHECK(both("9", "PKR").series.at(0).unit == "PKR");
    }
    std::string const one = std::string(with_unit) + "dataflow,A:F,I,GDP,PK,2020,373,USD,9\n";
    CHECK(read_table(one + "dataflow,A:F,D,GDP,PK,2020,-,-,-\n").values.empty());
    long_table const unit_stays =
        read_table(std::string(with_unit) + "dataflow,A:F,I,GDP,PK,,,USD,9\ndataflow,A:F,D,GDP,PK,,,,-\n"
                                            "dataflow,A:F,I,GDP,PK,2020,373,,\n");
    CHECK((values_of<units::USD>(unit_stays) == numbers{373} && unit_stays.series.at(0).unit == "USD"));
    CHECK(read_table(one + "dataflow,A:F,D,GDP,PK,2020,,-,\n").values.size() == 1);
    // A row of each series takes the time of one, however many there are.
    std::string rows;
    for (int i = 0; i < 20000; ++i) {
        std::string const series = "dataflow,A:F,I,X" + std::to_string(i) + ",PK,";
        rows.append(series).append("2020,1,\n").append(series).append(",,3\n");
    }
    CHECK(values_of<units::USD>(read(rows), "X19999") == numbers{1000});
}

TEST_CASE("unit multiplier: the Scale of the World Economic Outlook") {
    long_table const table = weo("GDP,U.S. dollars,Billions,\"1,373.25\"\nPopulation,Persons,Millions,240.5\n"
                                 "GDP per capita,U.S. dollars,Units,1550.5\nGrowth,Percent change,,-1.3\n");
    CHECK(table.values.at(0).value == 1373.25);
    CHECK(values_of<units::USD>(table) == numbers{1373250000000.0});
    CHECK(values_of<billion_usd>(table) == numbers{1373.25});
    CHECK(values_of<units::person>(table, "Population") == numbers{240500000});
    CHECK(values_of<units::USD / units::person>(table, "GDP per capita") == numbers{1550.5});
    CHECK(values_of<units::percent>(table, "Growth") == numbers{-1.3});
    CHECK(values_of<units::USD>(weo("GDP,U.S. dollars,Billions ,373\n")) == numbers{373000000000.0});
    CHECK(values_of<units::USD>(sdmx("USD,PK,2020,373, 9\n")) == numbers{373000000000.0});
    // A scale of another kind, in a file of no known publisher.
    for (std::string const scale : {"Richter", "10", "0", "-3"}) {
        INFO(scale);
        long_table const wide =
            read_wide_csv("Code,Scale,2020\nPAK," + scale + ",7.5\n", {.area = "Code"}, {.indicator = "GDP"});
        CHECK(values_of<units::one>(wide) == numbers{7.5});
        long_table const with_it =
            read_long_csv("code,year,value,scale\nPAK,2020,7.5," + scale + "\n",
                          {.area = "code", .period = "year", .value = "value"}, {.indicator = "GDP"});
        CHECK(values_of<units::one>(with_it) == numbers{7.5});
    }
    CHECK(values_of<units::USD>(read_table("DATAFLOW,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,SCALE\n"
                                           "IMF:WEO(1.0),GDP,PK,2020,373,9\n")) == numbers{373000000000.0});
}

TEST_CASE("unit multiplier: values and column are written back as they stood") {
    for (std::string_view const number : {"373", "0.1", "374697.12345678906"}) {
        INFO(number);
        long_table const table = sdmx("USD,PK,2020," + std::string(number) + ",9\n");
        std::ostringstream message;
        std::ostringstream own;
        write_sdmx_csv(message, table, "A:F(1.0)");
        write_long_csv(own, table);
        for (std::string const& text : {message.str(), own.str()}) {
            CHECK(text.find("," + std::string(number) + ",USD,A,9\r\n") != std::string::npos);
            long_table const again = read_table(text);
            CHECK(again.values.at(0).value == table.values.at(0).value);
            CHECK(again.further.back().name == "UNIT_MULT");
            CHECK(values_of<units::USD>(again) == values_of<units::USD>(table));
        }
    }
    std::ostringstream own;
    write_long_csv(own, weo("GDP,U.S. dollars,Billions,373\n"));
    CHECK(values_of<units::USD>(read_table(own.str())) == numbers{373000000000.0});
}

TEST_CASE("unit multiplier: rates and flows") {
    long_table const table = read_table("DATAFLOW,CURRENCY,CURRENCY_DENOM,TIME_PERIOD,OBS_VALUE,UNIT_MULT\n"
                                        "A:F(1.0),PKR,USD,2020,1.6183,2\nA:F(1.0),UZS,USD,2020,10.054,3\n"
                                        "A:F(1.0),UZS,USD,2020,10054,\n");
    rates_read const read = rates_of(table);
    REQUIRE(read.rates.size() == 2);
    for (quoted_rate const& each : read.rates.table())
        CHECK(each.value == (each.to == currency_code("PKR") ? decimal(16183, -2) : decimal(10054)));
    REQUIRE(read.refused.size() == 1);
    CHECK(read.refused[0].why == rate_refusal::repeated); // 10.054 thousand
    long_table const trade = read_table("DATAFLOW,INDICATOR,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT\n"
                                        "A:F(1.0),Export,PK,UZ,2020,1.5,6\nA:F(1.0),Import,UZ,PK,2020,1600,3\n");
    auto const flows = flows_of<units::USD>(trade, year(2020));
    CHECK(flows.cells.values[flows.position(areas::PAK, areas::UZB, product_code(""))] == 1500000);
    CHECK(flows.cells.values[flows.position(areas::PAK, areas::UZB, product_code("")) + 1] == 1600000);
}
