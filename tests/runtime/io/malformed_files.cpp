// Each kind of fault in each form of file: refused, with the place where it stands. The forms are those of
// read_table.cpp; what is written here is where in each of them a number, a period and an area stand.
#include <almanac/io/read_table.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>

using namespace almanac;

namespace {

struct sample {
    std::string_view name;
    std::string_view text;
    std::string_view number; ///< as it stands once in the text, with its quotes
    std::string_view period; ///< likewise; empty where periods stand in the header
    std::string_view area;   ///< likewise; empty where there is none
    std::string_view head;   ///< a name of the header without which the form is another
};

constexpr sample samples[] = {
    {"World Bank, long", "Country Name,Country Code,Year,Value\nPakistan,PAK,2020,17.5\nIndia,IND,2020,18\n", "17.5",
     "2020,17", "PAK", "Country Code"},
    {"World Bank, download",
     "\"Data Source\",\"WDI\",\n\n\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator "
     "Code\",\"2013\",\"2014\",\n"
     "\"Pakistan\",\"PAK\",\"GDP\",\"NY.GDP.MKTP.CD\",\"17.5\",\"18\",\n",
     "\"17.5\"", "", "\"PAK\"", "Indicator Code"},
    {"DataBank", "Country Name,Country Code,Series Name,Series Code,2000 [YR2000]\nPakistan,PAK,GDP,NY,17.5\n", "17.5",
     "", "PAK", "Series Code"},
    {"IMF", "ISO,Country,Subject Descriptor,Units,2018\nAFG,Afghanistan,Debt,Percent,17.5\n", "17.5", "", "AFG",
     "Subject Descriptor"},
    {"FRED", "DATE,CPI\n1947-01-01,17.5\n1947-02-01,18\n", "17.5", "1947-01-01", "", ""},
    {"ECB", "Date,USD,JPY,\n2026-04-13,17.5,186,\n", "17.5", "2026-04-13", "", ""},
    {"ECB portal", "KEY,FREQ,TIME_PERIOD,OBS_VALUE,OBS_STATUS\nEXR.D,D,2024-01-02,17.5,A\n", "17.5", "2024-01-02", "",
     "KEY"},
    {"Our World in Data", "Entity,Code,Year,Life\nAfrica,,1950,17.5\n", "17.5", "1950", "Africa", ""},
    {"country and year", "country,year,gdp,pop\nAruba,1950,17.5,3\n", "17.5", "1950", "Aruba", "year"},
    {"Penn World Table", "countrycode,country,currency_unit,year,pop,i_cig\nABW,Aruba,Guilder,1950,17.5,Benchmark\n",
     "17.5", "1950", "ABW", "countrycode"},
    {"OECD", "LOCATION,INDICATOR,SUBJECT,MEASURE,FREQUENCY,TIME,Value,Flag Codes\nAUS,R,TOT,K,A,1960,17.5,\n", "17.5",
     "1960", "AUS", "LOCATION"},
    {"WTO", "Indicator,Exports,,\nReporting Economy,Product/Sector,Partner Economy,2019\nJapan,Food,World,17.5\n",
     "17.5", "", "Japan", "Reporting Economy"},
    {"DataHub", "Date,Country,Exchange rate\n1971-01-01,Japan,17.5\n", "17.5", "1971-01-01", "Japan", "Date"},
    {"almanac", "indicator,area,counterpart,product,period,value,unit,status\nX,PAK,,,2023,17.5,USD,E\n", "17.5",
     "2023", "PAK", "period"},
    {"rates by currency", "Date,Currency,Rate\n1971-01-01,JPY,17.5\n", "17.5", "1971-01-01", "", "Currency"},
    {"UN Comtrade",
     "Classification,Period,Trade Flow,Reporter,Reporter ISO,Partner ISO,2nd Partner ISO,Customs Proc. Code,Mode of "
     "Transport "
     "Code,Commodity Code,Trade Value (US$)\nH5,2017,Import,Albania,ALB,WLD,,,,TOTAL,17.5\n",
     "17.5", "2017", "ALB", "Reporter ISO"},
    {"UN Comtrade of today",
     "period,reporterCode,flowCode,partnerCode,cmdCode,motCode,primaryValue\n2017,842,M,0,TOTAL,0,17.5\n", "17.5",
     "2017", "842", "primaryValue"},
    {"SDMX-CSV 1.0", "DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nA:F(1.0),PK,2024,17.5\n", "17.5", "2024", "PK",
     "DATAFLOW"},
    {"SDMX-CSV 2", "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE\ndataflow,A:F(1.0),I,PK,2024,17.5\n",
     "17.5", "2024", "PK", "STRUCTURE_ID"},
};

struct place {
    std::size_t line = 0; ///< 0: it was read
    std::size_t column = 0;
};

place refused_at(std::string const& text) {
    try {
        static_cast<void>(read_table(text, {.file = "x.csv"}));
    } catch (parse_error const& e) {
        CHECK(std::string(e.what()).find("x.csv:") == 0);
        CHECK_FALSE(e.expected().empty());
        return {e.where().line, e.where().column};
    }
    return {};
}

place place_of(std::string_view text, std::size_t at) {
    place result{1, at + 1};
    for (std::size_t i = 0; i < at; ++i) {
        if (text[i] != '\n') continue;
        ++result.line;
        result.column = at - i;
    }
    return result;
}

/// The text with `part`, which stands in it, replaced; `where` becomes the place of its content, behind a quote.
std::string with(std::string_view text, std::string_view part, std::string_view instead, place& where) {
    std::size_t const at = text.find(part);
    REQUIRE(at != std::string_view::npos);
    where = place_of(text, at + (instead.substr(0, 1) == "\"" ? 1 : 0));
    return std::string(text.substr(0, at)).append(instead).append(text.substr(at + part.size()));
}

/// The same with the quotes that the part has.
std::string quoted_like(std::string_view part, std::string_view content) {
    std::string const quote(part.substr(0, 1) == "\"" ? "\"" : "");
    return quote + std::string(content) + quote;
}

int faults = 0;

void require_refused(sample const& s, std::string const& text, place const& expected, bool has_column = true) {
    INFO(s.name << ": " << text);
    place const found = refused_at(text);
    ++faults;
    CHECK(found.line == expected.line);
    if (has_column) CHECK(found.column == expected.column);
}

} // namespace

TEST_CASE("files: each sample is read before it is damaged") {
    for (sample const& s : samples) {
        INFO(s.name);
        CHECK(refused_at(std::string(s.text)).line == 0);
    }
}

TEST_CASE("files: numbers that are none") {
    for (sample const& s : samples) {
        for (std::string_view const wrong :
             {"17.5x", "1.2.3", "inf", "1e999", "0x1F", "+17", "1 7", ".5", "007", "--1"}) {
            place where;
            std::string const text = with(s.text, s.number, quoted_like(s.number, wrong), where);
            require_refused(s, text, where);
        }
    }
}

TEST_CASE("files: periods and areas that are none") {
    for (sample const& s : samples) {
        place where;
        if (!s.period.empty()) {
            std::string const text =
                with(s.text, s.period, std::string("20x4").append(s.period == "2020,17" ? ",17" : ""), where);
            require_refused(s, text, where);
        }
        if (!s.area.empty()) {
            std::string const text = with(s.text, s.area, quoted_like(s.area, "??"), where);
            require_refused(s, text, where);
        }
    }
}

TEST_CASE("files: rows of another width") {
    for (sample const& s : samples) {
        place where;
        std::string const more = with(s.text, s.number, std::string(s.number).append(",1"), where);
        require_refused(s, more, where, false);
        std::size_t const at = s.text.find(s.number);
        std::string fewer(s.text);
        fewer.erase(at - 1, 1); // the separator before it
        require_refused(s, fewer, place_of(s.text, at), false);
    }
}

TEST_CASE("files: quotes that do not fit") {
    for (sample const& s : samples) {
        place where;
        std::string const open = with(s.text, s.number, "\"17.5", where);
        // Where every field is quoted, the next quote closes it, and what stands behind that is the fault.
        require_refused(s, open, {where.line, where.column - 1}, s.number.substr(0, 1) != "\"");
        std::string const inside = with(s.text, s.number, "1\"7", where);
        require_refused(s, inside, {where.line, where.column + 1});
        std::string const behind = with(s.text, s.number, "\"17\"x", where);
        require_refused(s, behind, {where.line, where.column + 3});
    }
}

TEST_CASE("files: damaged encodings") {
    for (sample const& s : samples) {
        place where;
        for (std::string_view const wrong : {std::string_view("1\0"
                                                              "7",
                                                              3),
                                             std::string_view("1\xE9"
                                                              "7"),
                                             std::string_view("1\xC0\xAF")}) {
            std::string const text = with(s.text, s.number, wrong, where);
            require_refused(s, text, {where.line, where.column + 1});
        }
        require_refused(s, std::string("\xFF\xFE").append(s.text), {1, 1});
    }
}

TEST_CASE("files: headers without a name that the form needs") {
    for (sample const& s : samples) {
        if (s.head.empty()) continue;
        place where;
        std::string const text = with(s.text, s.head, "Something", where);
        place const found = refused_at(text);
        INFO(s.name << ": " << text);
        CHECK(found.line != 0);
        ++faults;
    }
}

TEST_CASE("files: there were at least 200 of them") { CHECK(faults >= 200); }
