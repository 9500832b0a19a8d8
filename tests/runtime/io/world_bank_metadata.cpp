// The files beside the data in the World Bank's downloads. Expected: what stands in the texts, in the forms of both
// downloads.
#include <almanac/io/dialects/world_bank_metadata.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace almanac;

TEST_CASE("world bank metadata: countries are told from aggregates") {
    constexpr std::string_view download =
        "\xEF\xBB\xBF\"Country Code\",\"Region\",\"IncomeGroup\",\"SpecialNotes\",\"TableName\",\r\n"
        "\"PAK\",\"South Asia\",\"Lower middle income\",\"Fiscal year end: June 30;\nreporting \"\"FY\"\".\","
        "\"Pakistan\",\r\n"
        "\"SAS\",\"\",\"\",\"South Asia regional aggregate.\",\"South Asia\",\r\n"
        "\"KSV\",\"Europe & Central Asia\",\"Upper middle income\",\"\",\"Kosovo\",\r\n";
    std::vector<world_bank_area_record> const read = read_world_bank_areas(download);
    REQUIRE(read.size() == 3);
    CHECK((read[0].where == areas::PAK && read[0].code == "PAK" && read[0].name == "Pakistan"));
    CHECK((read[0].region == "South Asia" && read[0].income_group == "Lower middle income"));
    CHECK(read[0].notes == "Fiscal year end: June 30;\nreporting \"FY\".");
    CHECK((!read[0].is_aggregate() && read[1].is_aggregate() && read[1].income_group.empty()));
    CHECK((read[2].where == areas::XKX && !read[2].is_aggregate()));
    std::vector<world_bank_area_record> const bulk =
        read_world_bank_areas("Country Code,Short Name,Table Name,Special Notes,Region,Income Group\n"
                              "UZB,Uzbekistan,Uzbekistan,,Europe & Central Asia,Lower middle income\n");
    REQUIRE(bulk.size() == 1);
    CHECK((bulk[0].where == areas::UZB && bulk[0].name == "Uzbekistan" && bulk[0].notes.empty()));
    CHECK(bulk[0].income_group == "Lower middle income");
    CHECK(read_world_bank_areas("").empty());
}

TEST_CASE("world bank metadata: indicators") {
    std::vector<world_bank_indicator_record> const read = read_world_bank_indicators(
        "\xEF\xBB\xBF\"INDICATOR_CODE\",\"INDICATOR_NAME\",\"SOURCE_NOTE\",\"SOURCE_ORGANIZATION\",\n"
        "\"NY.GDP.MKTP.CD\",\"GDP (current US$)\",\"GDP at purchaser's prices, the sum of ...\",\"World Bank.\",\n");
    REQUIRE(read.size() == 1);
    CHECK((read[0].code == "NY.GDP.MKTP.CD" && read[0].name == "GDP (current US$)"));
    CHECK((read[0].notes == "GDP at purchaser's prices, the sum of ..." && read[0].source == "World Bank."));
    std::vector<world_bank_indicator_record> const bulk = read_world_bank_indicators(
        "Series Code,Topic,Indicator Name,Short definition,Long definition,Source\nA.B,T,Name,s,\"l\n\nl\",From\n");
    REQUIRE(bulk.size() == 1);
    CHECK((bulk[0].name == "Name" && bulk[0].notes == "l\n\nl" && bulk[0].source == "From"));
    CHECK(read_world_bank_indicators("").empty());
}

TEST_CASE("world bank metadata: faults at their place") {
    auto const of_areas = [](std::string_view source) {
        return message_of<parse_error>([&] { return read_world_bank_areas(source, {.file = "m.csv"}); });
    };
    CHECK(of_areas("Code,Region\nPAK,x\n") ==
          "m.csv:1:1: found \"Code\", expected a header with the column \"Country Code\"");
    CHECK(of_areas("Country Code,Land\nPAK,x\n") ==
          "m.csv:1:1: found \"Country Code\", expected a header with the column \"Region\"");
    CHECK(of_areas("Country Code,Region\nPAK,x\n??,y\n") ==
          "m.csv:3:1: found \"??\", expected a code or a name of a country or a group");
    CHECK(of_areas("Country Code,Region\nPAK\n").find("m.csv:2:4: ") == 0);
    CHECK(of_areas("Country Code,Region\n\"PAK,x\n").find("m.csv:2:1: ") == 0);
    CHECK(of_areas("Country Code,Region\nP\xFFK,x\n").find("m.csv:2:2: ") == 0);
    CHECK(message_of<parse_error>([] {
              return read_world_bank_indicators("INDICATOR_CODE,X\nA,B\n");
          }).find("expected a header with the column \"INDICATOR_NAME\"") != std::string::npos);
}
