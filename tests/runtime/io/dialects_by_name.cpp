// A file that is taken for what its reader is told, whatever its header looks like.
#include <almanac/io/read_table.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string>
#include <string_view>

using namespace almanac;

namespace {
constexpr std::string_view long_form = "Country Name,Country Code,Year,Value\nPakistan,PAK,2022,1.5\n";
constexpr std::string_view names[] = {"almanac_long",
                                      "country_year",
                                      "currency_rates",
                                      "datahub_rates",
                                      "ecb_portal",
                                      "ecb_reference_rates",
                                      "fred",
                                      "imf_weo",
                                      "oecd",
                                      "our_world_in_data",
                                      "penn_world_table",
                                      "sdmx_csv",
                                      "un_comtrade",
                                      "world_bank_databank",
                                      "world_bank_long",
                                      "world_bank_wide",
                                      "wto"};
} // namespace

TEST_CASE("files: read as one of the dialect that is named") {
    long_table const recognised = read_table(long_form);
    long_table const named = read_table_as("world_bank_long", long_form);
    CHECK((named.dialect == recognised.dialect && named.values.at(0).value == 1.5));
    // A header that another reader would take: a country, a year, and codes as a column of numbers.
    std::string const codes = "Country,Country Code,Year,Value\nPakistan,7,2022,1.5\n";
    CHECK(read_table(codes).dialect == "World Bank, long form");
    long_table const table = read_table_as("country_year", codes);
    CHECK(table.dialect == "country, year, and a column an indicator");
    CHECK((table.indicators() == std::vector<std::string>{"Country Code", "Value"}));
    CHECK((table.values.at(0).value == 7 && table.values.at(1).value == 1.5));
    CHECK(read_table_as("country_year", "country,year,x\nPakistan,2022,2\n").values.at(0).value == 2);
    CHECK(read_table_as("fred", "observation_date,X\n2022-01-01,2\n").series.at(0).indicator == "X");
    CHECK(read_table_as("sdmx_csv", "DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nA:B(1.0),PAK,2022,2\n").values.size() ==
          1);
    CHECK(read_table_as("world_bank_long", "Country;Country Code;Year;GDP\nPakistan;PAK;2022;2\n")
              .series.at(0)
              .indicator == "GDP");
}

TEST_CASE("files: a dialect that there is not is refused with those that there are") {
    std::string const said = message_of<unknown_key>([] { return read_table_as("imf", long_form); });
    CHECK(said.find("no dialect is called \"imf\"; there are sdmx_csv, world_bank_wide, ") == 0);
    for (std::string_view const each : names) {
        INFO(each);
        CHECK(said.find(each) != std::string::npos);
    }
    CHECK(said.size() < 400);
    CHECK(said.find("fred, fred") == std::string::npos);
}

TEST_CASE("files: of another form than the dialect that is named") {
    for (std::string_view const each : names) {
        if (each == "world_bank_long") continue;
        INFO(each);
        std::string const said = message_of<parse_error>(
            [&] { return read_table_as(each, "Land,Jahr,Wert\nPakistan,2022,1\n", {.file = "x.csv"}); });
        CHECK(said.find("x.csv:1:1: ") == 0);
    }
    CHECK_THROWS_AS(read_table_as("wto", "{\"version\": \"2.0\"}"), parse_error);
}
