// UN Comtrade's download of today, beside that of until 2022 in read_table.cpp. The head is the publisher's.
#include <almanac/io/long_table_to.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace almanac;

namespace {

constexpr std::string_view head =
    "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,"
    "partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,classificationCode,"
    "classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,"
    "mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,"
    "isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,"
    "legacyEstimationFlag,isReported,isAggregate\n";

/// What tells one row from another; the rest is as in a total of all commodities.
struct flow {
    std::string period = "2023";
    std::string reporter = "842,USA,USA";
    std::string direction = "M,Import";
    std::string partner = "392,JPN,Japan";
    std::string second_partner = "0,W00,World";
    std::string product = "TOTAL,All Commodities";
    std::string procedure = "C00,TOTAL CPC";
    std::string transport = "0,TOTAL MOT";
    std::string value = "151580564290";
};

std::string row(flow const& of) {
    std::string const year = of.period.substr(0, 4);
    bool const is_month = of.period.size() == 6;
    std::string const of_period = is_month ? of.period.substr(4) : "01";
    return (is_month ? "C,M," : "C,A,") + year + of_period + "01," + year + (is_month ? "," + of_period : ",52") + "," +
           of.period + "," + of.reporter + "," + of.direction + "," + of.partner + "," + of.second_partner +
           ",H6,HS,true," + of.product + ",0,false," + of.procedure + ",0," + of.transport +
           ",-1,N/A,0,false,-1,N/A,0,false,12.5,true,0,false,," + of.value + "," + of.value + ",4,false,true\n";
}
std::string file_of(std::vector<flow> const& flows) {
    std::string text(head);
    for (flow const& each : flows) text += row(each);
    return text;
}

product_code const all_goods("TOTAL");

} // namespace

TEST_CASE("UN Comtrade: the download of today, both reports of a flow") {
    long_table const table = read_table(file_of({{},
                                                 {.direction = "X,Export", .value = "75700000000"},
                                                 {.direction = "RX,Re-export", .value = "7"},
                                                 {.direction = "RM,Re-import", .value = "8"},
                                                 {.partner = "0,W00,World", .value = "3172500000000"},
                                                 {.reporter = "392,JPN,Japan", .partner = "842,USA,USA", .value = "9"},
                                                 {.product = "\"010121\",\"Horses; live, pure-bred\"", .value = "3"}}));
    CHECK(table.dialect == "UN Comtrade");
    CHECK(table.indicators() == std::vector<std::string>{"M", "X", "RX", "RM"});
    CHECK((table.series[0].indicator_name == "Import" && table.series[0].unit == "USD"));
    CHECK((table.series[0].where == areas::USA && table.series[0].where_text == "842"));
    CHECK((table.series[0].where_name == "USA" && table.series[0].counterpart == areas::JPN));
    flows<units::USD> const trade = flows_of<units::USD>(table, year(2023));
    CHECK(trade.imports(areas::USA, areas::JPN, all_goods) == 151580564290);
    CHECK(trade.exports(areas::USA, areas::JPN, all_goods) == 75700000000);
    CHECK(trade.imports(areas::JPN, areas::USA, all_goods) == 9);
    CHECK(trade.imports(areas::USA, areas::world, all_goods) == 3172500000000);
    CHECK(trade.imports(areas::USA, areas::JPN, product_code("010121")) == 3);
    flows<units::USD> const again = flows_of<units::USD>(table, year(2023), {.exports = "RX", .imports = "RM"});
    CHECK(again.exports(areas::USA, areas::JPN, all_goods) == 7);
    CHECK(again.imports(areas::USA, areas::JPN, all_goods) == 8);
    // Nothing of the file is lost.
    CHECK(table.series.size() + table.further.size() + table.dimensions.size() > 40);
    for (further_column const& each : table.further) {
        if (each.name == "netWgt") CHECK(table.pool[each.texts.at(0)] == "12.5");
        if (each.name == "partnerDesc") CHECK(table.pool[each.texts.at(4)] == "World");
    }
    CHECK(table.further.size() + table.dimensions.size() + 8 == 47); // and eight columns that have a name
}

TEST_CASE("UN Comtrade: numbers of areas are the publisher's") {
    struct area_of_row {
        std::string code;
        std::string_view is;
    };
    area_of_row const rows[] = {{"0", "world"},           {"8", "ALB"},
                                {"008", "ALB"},           {"842", "USA"},
                                {"841", "USA"},           {"251", "FRA"},
                                {"699", "IND"},           {"757", "CHE"},
                                {"97", "european_union"}, {"490", "comtrade_490"},
                                {"899", "comtrade_899"},  {"58", "comtrade_58"},
                                {"810", "SUN"},           {"280", "DEU"},
                                {"891", "SCG"},           {"PAK", "PAK"},
                                {"W00", "world"},         {"998", "area_998"}};
    for (area_of_row const& each : rows) {
        INFO(each.code);
        long_table const table =
            read_table(file_of({{.period = "1985", .partner = each.code + ",,"}, {.reporter = each.code + ",,"}}));
        CHECK(table.series.at(0).counterpart.view() == each.is);
        CHECK(table.series.at(1).where.view() == each.is);
        CHECK(table.series[0].counterpart_text == each.code);
        area const partner = table.series[0].counterpart;
        CHECK(flows_of<units::USD>(table, year(1985)).imports(areas::USA, partner, all_goods) == 151580564290);
    }
}

TEST_CASE("UN Comtrade: months, of today and before") {
    long_table const table =
        read_table(file_of({{.period = "202301"}, {.period = "202312", .value = "5"}, {.period = "2023"}}));
    CHECK(table.periods == std::vector<period>{month(2023, 1), month(2023, 12), year(2023)});
    CHECK(flows_of<units::USD>(table, month(2023, 12)).imports(areas::USA, areas::JPN, all_goods) == 5);
    constexpr std::string_view before =
        "Classification,Period,Trade Flow,Reporter,Reporter ISO,Partner ISO,2nd Partner ISO,Customs Proc. Code,"
        "Mode of Transport Code,Commodity Code,Trade Value (US$)\nH5,201702,Import,Albania,ALB,WLD,,,,TOTAL,6\n";
    CHECK(read_table(before).periods.at(0) == month(2017, 2));
    for (std::string_view const wrong : {"202300", "202313", "20231", "2023-1x"}) {
        INFO(wrong);
        CHECK_THROWS_AS(read_table(file_of({{.period = std::string(wrong)}})), parse_error);
    }
    // In other files six digits are no month, as in ISO 8601: they could be a day of a century.
    CHECK_THROWS_AS(read_table("Country Name,Country Code,Year,Value\nPakistan,PAK,202301,1\n"), parse_error);
}

TEST_CASE("UN Comtrade: what is divided further stands apart and is not added up") {
    struct division {
        flow of;
        std::string_view column;
    };
    division const divisions[] = {{{.second_partner = "156,CHN,China", .value = "1"}, "partner2Code"},
                                  {{.procedure = "C01,Clearance for home use", .value = "1"}, "customsCode"},
                                  {{.transport = "2100,Sea", .value = "1"}, "motCode"}};
    for (division const& each : divisions) {
        INFO(each.column);
        long_table const table = read_table(file_of({{}, each.of}));
        REQUIRE(table.series.size() == 2);
        CHECK((table.values.at(0).value == 151580564290 && table.values.at(1).value == 1));
        std::string const said = message_of<domain_error>([&] { return flows_of<units::USD>(table, year(2023)); });
        CHECK(said.find("two values are of 842 in 2023: their " + std::string(each.column) + " is \"") == 0);
    }
    long_table const twice = read_table(file_of({{}, {}}));
    CHECK(message_of<domain_error>([&] { return flows_of<units::USD>(twice, year(2023)); }) ==
          "two values are of 842 in 2023: the table says it twice");
}

TEST_CASE("UN Comtrade: a file without what describes the codes") {
    constexpr std::string_view bare = "period\treporterCode\tflowCode\tpartnerCode\tcmdCode\tprimaryValue\n"
                                      "2023\t842\tM\t392\tTOTAL\t17.5\n2023\t842\tX\t392\tTOTAL\t2\n";
    long_table const table = read_table(bare);
    CHECK((table.dialect == "UN Comtrade" && table.dimensions.empty()));
    CHECK(flows_of<units::USD>(table, year(2023)).imports(areas::USA, areas::JPN, all_goods) == 17.5);
    CHECK(cross_section_of<units::USD>(table, "Export", year(2023)).at(areas::USA).value == 2);
    CHECK(read_table_as("un_comtrade", bare).values.size() == 2);
    CHECK(read_un_comtrade(bare, {.format = {.separator = '\t'}}).values.size() == 2);
    // A separator behind the last field, which the header has not.
    std::string ended = file_of({{}, {.direction = "X,Export", .value = "5"}});
    for (std::size_t at = ended.find('\n') + 1; (at = ended.find('\n', at)) != std::string::npos; at += 2) {
        ended.insert(at, 1, ',');
    }
    CHECK(read_table(ended).values.size() == 2);
    CHECK(flows_of<units::USD>(read_table(ended), year(2023)).exports(areas::USA, areas::JPN, all_goods) == 5);
    CHECK_THROWS_AS(read_table(ended + ended.substr(ended.find('\n') + 1) + "1,2\n"), parse_error);
    ended.insert(ended.size() - 1, "x");
    CHECK(message_of<parse_error>([&] { return read_table(ended, {.file = "x.csv"}); }).find("x.csv:3:") == 0);
    long_table const refused =
        read_table(file_of({{.value = "much"}, {}}), {.file = "x.csv", .policy = row_policy::collect});
    REQUIRE(refused.refused.size() == 1);
    CHECK((refused.refused[0].line == 2 && refused.refused[0].found == "much" && refused.values.size() == 1));
}
