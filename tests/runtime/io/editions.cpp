// The edition that a file says it is of, read out of each publisher's words, and carried into containers.
#include <almanac/io/long_table_to.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/io/write_table.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"

#include <sstream>
#include <string>
#include <string_view>

using namespace almanac;

namespace {
std::string download(std::string_view updated) {
    return "\"Data Source\",\"World Development Indicators\",\n\n\"Last Updated Date\",\"" + std::string(updated) +
           "\",\n\n\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2013\",\"2014\",\n"
           "\"Pakistan\",\"PAK\",\"GDP\",\"NY.GDP.MKTP.CD\",\"1\",\"2\",\n";
}
std::string databank(std::string_view updated) {
    return "Country Name,Country Code,Series Name,Series Code,2000 [YR2000],2001 [YR2001]\n"
           "Pakistan,PAK,GDP,NY.GDP.MKTP.CD,1,2\n,,,,,\nData from database: World Development Indicators,,,,,\n"
           "Last Updated: " +
           std::string(updated) + ",,,,,\n";
}
std::string weo(std::string_view footer) {
    return "ISO,Country,Subject Descriptor,Units,2018\nAFG,Afghanistan,Inflation,Percent change,0.626\n\"" +
           std::string(footer) + "\",,,,\n";
}
std::string eurostat(std::string_view first, std::string_view second) {
    return "DATAFLOW,LAST UPDATE,geo,TIME_PERIOD,OBS_VALUE\nESTAT:A(1.0)," + std::string(first) +
           ",AT,2024,1\nESTAT:A(1.0)," + std::string(second) + ",EL,2024,2\n";
}
period edition_of(std::string const& text, std::string_view file = {}) {
    return read_table(text, {.file = file}).vintage;
}
} // namespace

TEST_CASE("editions: as publishers write them") {
    CHECK(edition_of(download("2016-05-02")) == day(2016, 5, 2));
    CHECK(edition_of(databank("12/18/2023")) == day(2023, 12, 18));
    CHECK(edition_of(databank("07/07/2023")) == day(2023, 7, 7)); // in either order
    CHECK(edition_of(databank("2023-12-18")) == day(2023, 12, 18));
    CHECK(edition_of(weo("International Monetary Fund, World Economic Outlook Database, April 2023")) ==
          month(2023, 4));
    CHECK(edition_of(weo("World Economic Outlook Database, October 2024")) == month(2024, 10));
    CHECK(edition_of(weo("no such words"), "data/WEOApr2024all.csv") == month(2024, 4));
    CHECK(edition_of(eurostat("28/08/26 23:00:00", "28/08/26 23:00:00")) == day(2026, 8, 28));
    CHECK(edition_of("STRUCTURE,STRUCTURE_ID,TIME_PERIOD,OBS_VALUE,UPDATED\n"
                     "dataflow,A:F,2014,1,2021-01-22T13:15:41Z\n") == day(2021, 1, 22));
}

TEST_CASE("editions: what says none, or could be two, is none") {
    for (std::string_view const words :
         {"", "2016-13-02", "2016-02-30", "2016", "2016-05-02x", "May 2016", "16-05-02", "2016/05/02"}) {
        INFO(words);
        CHECK(edition_of(download(words)) == no_period());
        CHECK(edition_of(databank(words)) == no_period());
    }
    CHECK(edition_of(databank("03/04/2023")) == no_period()); // March or April
    CHECK(edition_of(databank("13/14/2023")) == no_period());
    CHECK(edition_of(databank("aa/bb/2023")) == no_period());
    for (std::string_view const words :
         {"World Economic Outlook Database, 2023", "World Economic Outlook Database, Aprl 2023",
          "World Economic Outlook Database, April 20231", "World Economic Outlook Database, "}) {
        INFO(words);
        CHECK(edition_of(weo(words)) == no_period());
    }
    CHECK(edition_of(weo("x"), "WEO.csv") == no_period());
    CHECK(edition_of(weo("x"), "April 2023.csv") == no_period());
    CHECK(edition_of(weo("x"), "/home/x/WEO/Marchetti/May 2019/d.csv") == no_period()); // the folders are no name
    CHECK(edition_of(weo("x"), "WEOApr2024/all.csv") == no_period());
    CHECK(edition_of(weo("x"), "C:\\WEO May 2019\\d.csv") == no_period());
    CHECK(edition_of(weo("x"), "/WEO May 2019/WEOApr2024all.csv") == month(2024, 4));
    CHECK(edition_of(eurostat("28/08/26 23:00:00", "29/08/26 23:00:00")) == no_period()); // two editions in one file
    CHECK(edition_of(eurostat("31/02/26 23:00:00", "31/02/26 23:00:00")) == no_period());
    CHECK(edition_of(eurostat("x", "x")) == no_period());
    CHECK(edition_of(eurostat("", "")) == no_period());
    CHECK(edition_of("Country Name,Country Code,Year,Value\nPakistan,PAK,2022,1\n") == no_period());
}

TEST_CASE("editions: of a container that is made of a file, and back") {
    long_table const table = read_table(download("2016-05-02"));
    panel<units::USD> const gdp = panel_of<units::USD>(table, "NY.GDP.MKTP.CD");
    CHECK(gdp.about.vintage == day(2016, 5, 2));
    CHECK(panel_of<units::USD>(table, "NY.GDP.MKTP.CD", {.vintage = month(2016, 4)}).about.vintage == month(2016, 4));
    CHECK(series_of<units::USD>(table, "NY.GDP.MKTP.CD", areas::PAK).about.vintage == day(2016, 5, 2));
    CHECK(cross_section_of<units::USD>(table, "NY.GDP.MKTP.CD", year(2014)).about.vintage == day(2016, 5, 2));
    CHECK(panels_of(table, [](long_series const&) { return units::USD; }).at(0).about.vintage == day(2016, 5, 2));
    long_table reports = read_table(
        "Reporter ISO,Reporter,Partner ISO,Trade Flow,Commodity Code,Period,Trade Value (US$),Classification,"
        "2nd Partner ISO,Customs Proc. Code,Mode of Transport Code\n"
        "PAK,Pakistan,UZB,Export,TOTAL,2017,5,H5,,,\n");
    reports.vintage = month(2018, 1);
    CHECK(flows_of<units::USD>(reports, year(2017)).about.vintage == month(2018, 1));
    CHECK(long_table_of(gdp).vintage == day(2016, 5, 2));
    std::ostringstream json;
    write_json_stat(json, gdp);
    CHECK(json.str().find("\"updated\":\"2016-05-02\"") != std::string::npos);
}
