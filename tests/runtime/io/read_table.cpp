// Files of statistics as publishers write them: recognised, read whole, and made into containers.
#include <almanac/io/long_table_to.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string>
#include <string_view>

using namespace almanac;

namespace {

// A few lines of each, with the figures of the publishers' files of the years that stand in them.
constexpr std::string_view world_bank_download =
    "\xEF\xBB\xBF\"Data Source\",\"World Development Indicators\",\n\n"
    "\"Last Updated Date\",\"2016-05-02\",\n\n"
    "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\","
    "\"2013\",\"2014\",\"2015\",\n"
    "\"Pakistan\",\"PAK\",\"GDP (current US$)\",\"NY.GDP.MKTP.CD\","
    "\"231086513914.87\",\"243631917866.478\",\"\",\n"
    "\"Arab World\",\"ARB\",\"GDP (current US$)\",\"NY.GDP.MKTP.CD\","
    "\"2.8e+12\",\"\",\"\",\n";
constexpr std::string_view databank = "Country Name,Country Code,Series Name,Series Code,2000 [YR2000],2001 [YR2001]\n"
                                      "Pakistan,PAK,\"Population, total\",SP.POP.TOTL,154369924,158650926\n"
                                      "Kosovo,XKX,\"Population, total\",SP.POP.TOTL,1700000,..\n"
                                      ",,,,,\n"
                                      "Data from database: World Development Indicators,,,,,\n";
constexpr std::string_view weo = "ISO,Country,Subject Descriptor,Units,2018,2019\n"
                                 "AFG,Afghanistan,\"Inflation, average consumer prices\",Percent change,0.626,2.302\n"
                                 "AFG,Afghanistan,General government gross debt,Percent of GDP,n/a,\"1,234.5\"\n"
                                 "\"International Monetary Fund, World Economic Outlook Database, April 2023\",,,,,\n";
constexpr std::string_view fred = "DATE,CPIAUCSL\n1947-01-01,21.48\n1947-02-01,21.62\n1947-03-01,.\n";
constexpr std::string_view ecb = "Date, USD, JPY, BGN, \n13 April 2026, 1.1684, 186.75, N/A, \n";
constexpr std::string_view owid =
    "Entity,Code,Year,Life expectancy,Fertility\nAfrica,,1950,37.6,6.6\nWorld,OWID_WRL,1950,46.4,\n";
constexpr std::string_view maddison = "Country,Year,GDP per capita\nEgypt,1,1116\nFormer USSR,1990,10900\n";
constexpr std::string_view oecd =
    "\"LOCATION\",\"INDICATOR\",\"SUBJECT\",\"MEASURE\",\"FREQUENCY\",\"TIME\",\"Value\",\"Flag Codes\"\n"
    "\"AUS\",\"RENEWABLE\",\"TOT\",\"KTOE\",\"A\",\"1960\",4436.932,\n"
    "\"AUS\",\"RENEWABLE\",\"TOT\",\"KTOE\",\"A\",\"1961\",4490.51,\"E\"\n";
constexpr std::string_view wto =
    "Indicator,  Merchandise exports by product group - annual (Million US dollar),,,\n,,,,\n"
    "Reporting Economy,Product/Sector,Partner Economy,2019,2020\n"
    "World,SI3_AGG - TO - Total merchandise,World,19019026,17618935\n"
    "European Union,SI3_AGG - TO - Total merchandise,World,5813286,5472000\n";
constexpr std::string_view datahub =
    "Date,Country,Exchange rate\n1971-01-01,Australia,0.8803\n1972-01-01,Australia,0.8387\n";

double value_of(long_table const& table, std::size_t i) { return table.values.at(i).value; }

} // namespace

TEST_CASE("files: the World Bank's download of an indicator") {
    long_table const table = read_table(world_bank_download, {.file = "gdp.csv"});
    CHECK(table.dialect == "World Bank, a column a year");
    CHECK(table.notes ==
          std::vector<std::string>{"Data Source: World Development Indicators", "Last Updated Date: 2016-05-02"});
    CHECK(table.series.size() == 2);
    CHECK(table.series[1].where.view() == "wb_arb");
    CHECK(table.series[1].where_name == "Arab World");
    panel<units::USD> const gdp = panel_of<units::USD>(table, "GDP (current US$)");
    CHECK(gdp.at(areas::PAK, year(2014)).value == 243631917866.478);
    CHECK(gdp.period_count == 2); // nobody has a value of 2015
    CHECK(gdp.about.indicator.view() == "GDP (current US$)");
}

TEST_CASE("files: an export of DataBank") {
    long_table const table = read_table(databank);
    CHECK(table.dialect == "World Bank DataBank");
    CHECK(table.notes == std::vector<std::string>{"Data from database: World Development Indicators"});
    panel<units::person> const population = panel_of<units::person>(table, "SP.POP.TOTL");
    CHECK(population.at(areas::PAK, year(2001)).value == 158650926);
    CHECK(population.at(areas::XKX, year(2001)).status == cell_status::missing);
}

TEST_CASE("files: the IMF's World Economic Outlook, with commas or tabs") {
    for (bool const tabs : {false, true}) {
        std::string text(weo);
        if (tabs) {
            bool quoted = false;
            for (char& c : text) {
                quoted = c == '"' ? !quoted : quoted;
                if (c == ',' && !quoted) c = '\t';
            }
        }
        long_table const table = read_table(text);
        CHECK(table.dialect == "IMF World Economic Outlook");
        CHECK(table.indicators().size() == 2);
        CHECK(table.notes.size() == 1);
        panel<units::percent> const debt = panel_of<units::percent>(table, "General government gross debt");
        CHECK(debt.at(areas::AFG, year(2018)).status == cell_status::missing);
        CHECK(debt.at(areas::AFG, year(2019)).value == 1234.5);
        CHECK(table.series[1].unit == "Percent of GDP");
    }
}

TEST_CASE("files: FRED says months by their first days") {
    long_table const table = read_table(fred);
    series<units::index> const cpi = series_of<units::index>(table, "CPIAUCSL", areas::USA);
    CHECK(cpi.when(0) == month(1947, 1));
    CHECK(cpi.size() == 3);
    CHECK(cpi.cells.status(2) == cell_status::missing);
    CHECK(read_table("DATE,GDPC1\n1947-01-01,1\n1947-04-01,2\n").periods[1] == quarter(1947, 2));
    CHECK(read_table("DATE,A\n1947-01-01,1\n1948-01-01,2\n").periods[1] == year(1948));
    CHECK(read_table("DATE,DGS10\n1962-01-02,1\n1962-01-03,2\n").periods[1] == day(1962, 1, 3));
    CHECK(read_table("DATE,A\n1947-01-01,1\n", {.every = period_kind::quarter}).periods[0] == quarter(1947, 1));
}

TEST_CASE("files: the reference rates of the ECB") {
    long_table const table = read_table(ecb);
    CHECK(table.indicators() == std::vector<std::string>{"USD", "JPY", "BGN"});
    CHECK(table.periods[0] == day(2026, 4, 13));
    CHECK(value_of(table, 1) == 186.75);
    CHECK(table.values[2].status() == cell_status::missing);
}

TEST_CASE("files: an area, a year and columns") {
    long_table const table = read_table(owid);
    CHECK(table.indicators() == std::vector<std::string>{"Life expectancy", "Fertility"});
    CHECK(table.series[0].where.view() == "africa"); // no area of the library: one of its own, by its words
    CHECK(panel_of<units::one>(table, "Life expectancy").at(areas::world, year(1950)).value == 46.4);
    CHECK(table.series[2].further == std::vector<std::string>{"OWID_WRL"});
    // The Penn World Table and the Maddison Project as they are handed out, with words among the numbers.
    long_table const penn = read_table("countrycode,country,currency_unit,year,rgdpe,pop,i_cig\n"
                                       "ABW,Aruba,Aruban Guilder,1950,,,\n"
                                       "ABW,Aruba,Aruban Guilder,1970,400.0817261,0.059,Extrapolated\n"
                                       "PAK,Pakistan,Pakistan Rupee,1970,1.5,58.1,Benchmark\n");
    CHECK(penn.dialect == "Penn World Table or Maddison Project");
    CHECK(penn.indicators() == std::vector<std::string>{"rgdpe", "pop"});
    CHECK(penn.dimensions == std::vector<std::string>{"currency_unit", "i_cig"});
    CHECK(panel_of<units::one>(penn, "pop").at(areas::PAK, year(1970)).value == 58.1);
    CHECK(panel_of<units::one>(penn, "rgdpe").at(areas::ABW, year(1970)).value == 400.0817261);
    CHECK(panel_of<units::one>(penn, "rgdpe").at(areas::ABW, year(1950)).status == cell_status::missing);
    long_table const full =
        read_table("countrycode,country,region,year,gdppc,pop\nAFG,Afghanistan,South and South-East Asia,1,,3000\n");
    CHECK((full.periods.at(0) == year(1) && full.series.at(1).where == areas::AFG));
    CHECK((full.values.at(1).value == 3000 && full.series[1].where_name == "Afghanistan"));
    long_table const early = read_table(maddison);
    CHECK(early.periods[0] == year(1));
    CHECK(early.series[0].where == areas::EGY);
    CHECK(early.series[1].where.view() == "former_ussr");
}

TEST_CASE("files: OECD, WTO, DataHub") {
    long_table const table = read_table(oecd);
    CHECK(table.values[1].status() == cell_status::estimated);
    CHECK(table.dimensions == std::vector<std::string>{"SUBJECT", "FREQUENCY"});
    long_table const exports = read_table(wto);
    CHECK(exports.series[0].indicator == "Merchandise exports by product group - annual (Million US dollar)");
    CHECK(exports.series[1].where == areas::european_union);
    CHECK(exports.series[1].counterpart == areas::world);
    CHECK(read_table(datahub).periods[0] == day(1971, 1, 1)); // of what the day is the first, the file does not say
    CHECK(read_table(datahub, {.every = period_kind::year}).periods[0] == year(1971));
}

TEST_CASE("files: UN Comtrade, both reports of a flow") {
    constexpr std::string_view comtrade =
        "Classification,Period,Trade Flow,Reporter,Reporter ISO,Partner ISO,2nd Partner ISO,Customs Proc. Code,"
        "Mode of Transport Code,Commodity Code,Trade Value (US$),Netweight (kg)\n"
        "H5,2017,Import,Albania,ALB,WLD,,,,TOTAL,5826322393,12\nH5,2017,Export,Albania,ALB,WLD,,,,TOTAL,2261555720,\n"
        "H5,2017,Import,Italy,ITA,ALB,,,,TOTAL,100,\nH5,2017,Re-Export,Italy,ITA,ALB,,,,TOTAL,7,\n";
    long_table const table = read_table(comtrade);
    CHECK(table.further.at(0).name == "Netweight (kg)");
    flows<units::USD> const trade = flows_of<units::USD>(table, year(2017));
    product_code const total("TOTAL");
    CHECK(trade.exports(areas::ALB, areas::world, total) == 2261555720);
    CHECK(trade.imports(areas::ALB, areas::world, total) == 5826322393);
    CHECK(trade.imports(areas::ITA, areas::ALB, total) == 100);
    CHECK(is_missing(trade.exports(areas::ALB, areas::ITA, total)));
    cross_section<units::USD> const imports = cross_section_of<units::USD>(table, "Import", year(2017));
    CHECK(imports.at(areas::ITA).value == 100);
    CHECK_THROWS_AS(flows_of<units::USD>(table, year(2017), {.exports = "X", .imports = "M"}), unknown_key);
}

TEST_CASE("files: columns by their names") {
    constexpr std::string_view own = "code;jahr;wert;bemerkung\nPK;2024;1.234,5;\"erste\"\nKZ;2024;-;\nUZ;2024;7;x\n";
    read_options const german{.file = "own.csv",
                              .format = {.separator = ';'},
                              .numbers = {.decimal_point = ',', .thousands = '.'},
                              .areas = area_codes::alpha_2,
                              .indicator = "Wert"};
    long_table const table = read_long_csv(own, {.area = "code", .period = "jahr", .value = "wert"}, german);
    CHECK(value_of(table, 0) == 1234.5);
    CHECK(table.values[1].status() == cell_status::missing);
    CHECK(table.series[2].where == areas::UZB);
    CHECK(table.further.at(0).name == "bemerkung"); // nothing of the file is lost
    CHECK(table.pool[table.further.at(0).texts.at(0)] == "erste");
    CHECK_THROWS_AS(read_long_csv(own, {.area = "land", .period = "jahr", .value = "wert"}, german), parse_error);
}

TEST_CASE("files: the first fault stops, or all are collected") {
    constexpr std::string_view wrong =
        "Country Name,Country Code,Year,Value\nPakistan,PAK,2020,1\nPakistan,PAK,20x1,2\n"
        "Pakistan,PAK,2022,three\nPakistan,PAK,2023,4\n";
    try {
        static_cast<void>(read_table(wrong, {.file = "x.csv"}));
        FAIL("read");
    } catch (parse_error const& e) {
        CHECK(e.where().line == 3);
        CHECK(e.where().column == 14);
        CHECK(std::string(e.what()).find("x.csv:3:14") == 0);
    }
    long_table const table = read_table(wrong, {.policy = row_policy::collect});
    CHECK(table.values.size() == 2);
    REQUIRE(table.refused.size() == 2);
    CHECK((table.refused[0].line == 3 && table.refused[0].column == 14));
    CHECK((table.refused[1].line == 4 && table.refused[1].found == "three"));
    CHECK(table.refused[0].row == "Pakistan,PAK,20x1,2");
    CHECK(table.refused[1].row == "Pakistan,PAK,2022,three");
    // A record of another length is collected as well, in each of the three shapes.
    column_names const names{.area = "a", .period = "p", .value = "v"};
    read_options const all{.policy = row_policy::collect};
    for (std::string_view const bad : {"PAK,2020\n", "PAK,2020,1,2\n"}) {
        INFO(bad);
        std::string const rows = "PAK,2019,7\n" + std::string(bad) + "PAK,2021,8\n";
        long_table const tables[] = {read_long_csv("a,p,v\n" + rows, names, all),
                                     read_columns_csv("a,p,v\n" + rows, {.area = "a", .period = "p"}, all),
                                     read_wide_csv("a,2001,2002\n" + rows, {.area = "a"}, all)};
        for (long_table const& each : tables) {
            REQUIRE(each.refused.size() == 1);
            CHECK((each.refused[0].line == 3 && each.refused[0].expected.find("3 fields") == 0));
            CHECK(each.refused[0].row + '\n' == bad);
        }
        CHECK((tables[0].values.size() == 2 && tables[1].values.size() == 2 && tables[2].values.size() == 4));
    }
}

TEST_CASE("files: a spreadsheet's damage is refused at its first bad row") {
    constexpr std::string_view damaged = "Country Name;Country Code;Indicator Name;Indicator Code;2013;2014\n"
                                         "Bahamas; The;BHS;GDP;NY.GDP.MKTP.CD;1;2\n";
    try {
        static_cast<void>(read_table(damaged));
        FAIL("read");
    } catch (parse_error const& e) {
        CHECK(e.where().line == 2);
        CHECK(std::string(e.expected()).find("6 fields") == 0);
    }
    CHECK_THROWS_AS(read_table("a,b\n1,2\n"), parse_error);
    CHECK_THROWS_AS(read_table(""), parse_error);
    CHECK_THROWS_AS(read_table("Date,Country,\n2020-01-01,Japan,1\n"), parse_error); // no name for the values
    CHECK_THROWS_AS(read_table("Country Name,Country Code,Year,\nJapan,JPN,2020,1\n"), parse_error);
}

TEST_CASE("files: columns that the caller does not name, or not as the shape has them") {
    auto const refused = [](auto action) { return message_of<domain_error>(action); };
    constexpr std::string_view no_values = "say which column holds the values, by its name in the header";
    constexpr std::string_view no_periods = "say which column holds the periods, by its name in the header";
    CHECK(refused([] { return read_long_csv("a,b\n1,2\n", {.period = "a"}); }) == no_values);
    CHECK(refused([] { return read_long_csv("a,b\n1,2\n", {.value = "a"}); }) == no_periods);
    CHECK(refused([] { return read_columns_csv("a,b\n1,2\n", {.area = "a"}); }) == no_periods);
    CHECK(refused([] { return read_columns_csv("a,b\n1,2\n", {.indicator = "a", .period = "b"}); }) ==
          "in a table with a column an indicator the heads name the indicators: name no column of them");
}

TEST_CASE("files: cells and heads that none of the shapes has, at their place") {
    auto const refused = [](auto action) { return message_of<parse_error>(action); };
    auto const in_columns = [&](std::string_view text) {
        return refused([&] { return read_columns_csv(text, {.area = "a", .period = "p"}, {.file = "x.csv"}); });
    };
    auto const wide = [&](std::string_view text) {
        return refused([&] { return read_wide_csv(text, {.area = "a"}, {.file = "x.csv"}); });
    };
    CHECK(in_columns("a,p,gdp\nPAK,2023,1\n") == "nothing was raised");
    CHECK(in_columns("a,p,gdp,\nPAK,2023,1,\nPAK,2024,1,x\n") ==
          "x.csv:3:12: found \"x\", expected nothing in a column without a head");
    CHECK(in_columns("a,p\nPAK,2023\n") ==
          "x.csv:1:1: found \"a\", expected a header with the name of an indicator beside area and period");
    CHECK(wide("a,2023,\nPAK,1,\n") == "nothing was raised");
    CHECK(wide("a,2023,\nPAK,1,x\n") == "x.csv:2:7: found \"x\", expected nothing in a column without a head");
    CHECK(wide("a,gdp\nPAK,1\n") == "x.csv:1:1: found \"a\", expected a header with periods, such as 2020 or 2020-Q1");
    auto const in_lines = [&](std::string_view cells, period_kind every) {
        return refused([&] {
            return read_long_csv("a,p,v,s\n" + std::string(cells),
                                 {.area = "a", .period = "p", .value = "v", .status = "s"},
                                 {.file = "x.csv", .every = every});
        });
    };
    CHECK(in_lines("PAK,2023,1,e\n", period_kind::none) == "nothing was raised");
    for (std::string_view const wrong : {"EP", "C", "1"}) {
        CHECK(in_lines("PAK,2023,1," + std::string(wrong) + "\n", period_kind::none) ==
              "x.csv:2:12: found \"" + std::string(wrong) + "\", expected a code of CL_OBS_STATUS: A, B, D, E, ... W");
    }
    CHECK(in_lines("PAK,2024-03-31,1,\nPAK,2024-04-01,1,\n", period_kind::month) == "nothing was raised");
    CHECK(in_lines("PAK,2024-03-31,1,\nPAK,2024-04-02,1,\n", period_kind::month) ==
          "x.csv:3:5: found \"2024-04-02\", expected the first or the last day of a period, such as 2024-04");
    CHECK(in_lines("PAK,2024-02-01,1,\n", period_kind::quarter) ==
          "x.csv:2:5: found \"2024-02-01\", expected the first or the last day of a period, such as 2024-Q1");
}

TEST_CASE("files: a value has 24 bits for the number of its period") {
    CHECK(io_detail::next_period_number(16777215) == 16777215);
    CHECK(message_of<overflow_error>([] { return io_detail::next_period_number(16777216); }) ==
          "a file has more than 16 million periods; read it in parts");
}

TEST_CASE("files: two values for one place are not chosen from") {
    long_table const table = read_table(
        "Reporting Economy,Product/Sector,Partner Economy,2019\nPakistan,Food,World,1\nPakistan,Fuel,World,2\n");
    try {
        static_cast<void>(panel_of<units::USD>(table, ""));
        FAIL("made");
    } catch (domain_error const& e) {
        CHECK(std::string(e.what()).find("their product is \"Food\" and \"Fuel\"") != std::string::npos);
    }
    auto const food = [](long_series const& s) { return s.product == "Food"; };
    CHECK(panel_of<units::USD>(table, food).at(areas::PAK, year(2019)).value == 1);
    CHECK(message_of<unknown_key>([&] { return panel_of<units::USD>(table, "exports"); }) ==
          "no series of the table is of the indicator \"exports\"; it has \"\"");
    auto const fish = [](long_series const& s) { return s.product == "Fish"; };
    CHECK(message_of<unknown_key>([&] { return panel_of<units::USD>(table, fish); }) ==
          "no series of the table is one that was asked for");
    long_table const twice =
        read_table("Country Name,Country Code,Year,Value\nPakistan,PAK,2020,1\nPakistan,PAK,2020,1\n");
    CHECK_THROWS_AS(panel_of<units::USD>(twice, "Value"), domain_error);
}
