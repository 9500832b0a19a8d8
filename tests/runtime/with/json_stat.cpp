// JSON-stat 2.0: read as publishers write it, written and read back without loss, refused at the place of a fault.
#if __has_include(<nlohmann/json.hpp>)

#include <almanac/io/long_table_to.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/io/write_table.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>
#include <almanac/with/json_stat.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace almanac;

namespace {

// A response of Eurostat's API in its form: the values of the cells that have one, flags in small letters.
constexpr std::string_view eurostat = R"json({
 "version":"2.0","class":"dataset","label":"GDP and main components","source":"ESTAT","updated":"2024-05-15T23:00:00+0200",
 "value":{"0":41.5,"1":42.25,"3":-1.5e-3},
 "status":{"1":"p","2":":","3":"bp","4":"c"},
 "id":["freq","unit","na_item","geo","time"],"size":[1,1,1,2,3],
 "dimension":{
  "freq":{"label":"Time frequency","category":{"index":{"A":0},"label":{"A":"Annual"}}},
  "unit":{"label":"Unit of measure","category":{"index":{"CP_MEUR":0},"label":{"CP_MEUR":"Current prices, million euro"}}},
  "na_item":{"label":"National accounts indicator","category":{"index":{"B1GQ":0},"label":{"B1GQ":"Gross domestic product"}}},
  "geo":{"label":"Geopolitical entity","category":{"index":{"EL":0,"EU27_2020":1},
         "label":{"EL":"Greece","EU27_2020":"European Union - 27 countries (from 2020)"}}},
  "time":{"label":"Time","category":{"index":{"2020":0,"2021":1,"2022":2},"label":{"2020":"2020","2021":"2021","2022":"2022"}}}},
 "extension":{"lang":"EN","id":"NAMA_10_GDP","agencyId":"ESTAT","version":"1.0"}})json";

// As PxWeb writes it, the software of many statistical offices: values in an array, null with dots as status, months as
// 2020M01, a metric with a unit, areas by numbers of its own.
constexpr std::string_view pxweb =
    R"({"class":"dataset","label":"Population by region, contents and month","version":"2.0",
 "source":"Statistics Norway","note":["Figures are preliminary.","See the definitions."],
 "role":{"time":["Tid"],"geo":["Region"],"metric":["ContentsCode"]},
 "id":["Region","ContentsCode","Tid"],"size":[2,1,2],
 "dimension":{
  "Region":{"label":"region","note":["From 2020."],"category":{"index":{"056":1,"301":0},"label":{"301":"Oslo","056":"Elsewhere"},
            "note":{"301":["The city alone."]},"child":{"301":["30101"]}}},
  "ContentsCode":{"label":"contents","category":{"index":{"Pop":0},"label":{"Pop":"Population"},
                  "unit":{"Pop":{"base":"persons","decimals":0}}}},
  "Tid":{"label":"month","category":{"index":{"2020M01":0,"2020M02":1},"label":{"2020M01":"2020M01","2020M02":"2020M02"}}}},
 "value":[693494,null,5,null],"status":{"1":".."}})";

std::vector<std::string> lines_of(long_table const& table) {
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < table.values.size(); ++i) {
        long_value const& v = table.values[i];
        long_series const& s = table.series_of(v);
        std::ostringstream line;
        line << s.indicator << '|' << s.indicator_name.view() << '|' << s.where.view() << '|' << s.where_text << '|'
             << s.where_name.view() << '|' << s.counterpart.view() << '|' << s.counterpart_text << '|' << s.product
             << '|' << s.unit << '|';
        for (std::string const& each : s.further) line << each << '|';
        line << to_text(table.period_of(v)).view() << '|' << io_detail::number_text(v) << '|'
             << io_detail::status_text(v.status());
        for (further_column const& each : table.further) line << '|' << table.pool[each.texts[i]];
        lines.push_back(line.str());
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

std::vector<std::string> labels_of(long_table const& table) {
    std::vector<std::string> labels;
    for (code_label const& each : table.labels) labels.push_back(each.dimension + '|' + each.code + '|' + each.label);
    std::sort(labels.begin(), labels.end());
    return labels;
}

std::string written(long_table const& table) {
    std::ostringstream out;
    write_json_stat(out, table);
    return out.str();
}

/// Whether a table is the same when it has been written and read back, but for the order of its rows.
void check_round_trip(long_table const& table) {
    std::string const text = written(table);
    long_table const back = read_json_stat_table(text);
    CHECK(lines_of(back) == lines_of(table));
    CHECK(labels_of(back) == labels_of(table));
    CHECK(back.dimensions == table.dimensions);
    CHECK(back.notes == table.notes);
    REQUIRE(back.further.size() == table.further.size());
    for (std::size_t i = 0; i < back.further.size(); ++i) CHECK(back.further[i].name == table.further[i].name);
}

std::string message_of(std::string_view source, json_stat_concepts const& concepts = {}) {
    try {
        static_cast<void>(read_json_stat_table(source, {.file = "x.json"}, concepts));
    } catch (parse_error const& e) {
        return e.what();
    }
    return "read";
}

/// A small dataset that is right, with one part replaced.
std::string with(std::string_view part, std::string_view replacement) {
    std::string text = R"({"version":"2.0","class":"dataset","id":["geo","time"],"size":[2,2],
"role":{"geo":["geo"],"time":["time"]},
"dimension":{"geo":{"category":{"index":["DE","FR"],"label":{"DE":"Germany","FR":"France"}}},
"time":{"category":{"index":{"2020":0,"2021":1}}}},
"value":[1,2,3,4],
"status":{"1":"E"}})";
    std::size_t const at = text.find(part);
    REQUIRE(at != std::string::npos);
    return text.replace(at, part.size(), replacement);
}

} // namespace

TEST_CASE("json-stat: a dataset as it stands") {
    json_stat_dataset const cube = read_json_stat(with("[1,2,3,4]", "[1,2,3,null]"), "x.json");
    REQUIRE(cube.dimensions.size() == 2);
    CHECK((cube.dimensions[0].id == "geo" && cube.dimensions[1].id == "time"));
    REQUIRE(cube.cells.size() == 3);                               // null without a status is no observation
    CHECK((cube.cells[2].place == 2 && cube.cells[2].value == 3)); // the last dimension changes fastest: FR in 2020
    CHECK_FALSE(cube.is_of_almanac);
}

TEST_CASE("json-stat: a response of Eurostat") {
    long_table const table = read_json_stat_table(eurostat, {.file = "gdp.json"});
    CHECK(table.dialect == "JSON-stat 2.0");
    CHECK(table.dimensions == std::vector<std::string>{"freq"});
    REQUIRE(table.values.size() == 5);
    REQUIRE(table.series.size() == 2);
    CHECK(table.series[0].indicator == "B1GQ");
    CHECK(table.series[0].indicator_name == "Gross domestic product");
    CHECK(table.series[0].unit == "CP_MEUR");
    CHECK(table.series[0].where == areas::GRC);
    CHECK(table.series[0].where_name == "Greece");
    CHECK(table.series[1].where_text == "EU27_2020");
    CHECK(table.series[0].further == std::vector<std::string>{"A"});
    CHECK((table.values[0].value == 41.5 && table.values[0].status() == cell_status::normal));
    CHECK((table.values[1].value == 42.25 && table.values[1].status() == cell_status::provisional));
    CHECK((is_missing(table.values[2].value) && table.values[2].status() == cell_status::missing));
    CHECK((table.values[3].value == -1.5e-3 && table.values[3].status() == cell_status::time_series_break));
    CHECK(table.period_of(table.values[4]) == year(2021));
    // Flags that are more than one code are kept as they stand.
    REQUIRE(table.further.size() == 1);
    CHECK(table.further[0].name == "OBS_FLAG");
    CHECK(table.pool[table.further[0].texts[3]] == "bp");
    CHECK(table.pool[table.further[0].texts[4]] == "c");
    CHECK(table.notes.at(0) == "label: GDP and main components");
    CHECK(table.notes.at(3).find("extension: {") == 0); // nothing is dropped in silence
    panel<units::EUR> const gdp = panel_of<units::EUR>(table, "B1GQ");
    CHECK(gdp.at(areas::GRC, year(2021)).value == 42.25);
    check_round_trip(table);
    // Eurostat's flag s is its own estimate; SDMX's S a strike.
    std::string flagged(eurostat);
    flagged.replace(flagged.find("\"p\""), 3, "\"s\"");
    CHECK(read_json_stat_table(flagged).values[1].status() == cell_status::estimated);
}

TEST_CASE("json-stat: a response of PxWeb") {
    long_table const table = read_json_stat_table(pxweb);
    REQUIRE(table.values.size() == 3); // null without a status is no observation
    CHECK(table.values[0].value == 693494);
    CHECK(table.values[1].status() == cell_status::missing);
    CHECK(table.period_of(table.values[1]) == month(2020, 2));
    CHECK(table.series[0].indicator == "Pop");
    CHECK(table.series[0].unit == "persons");
    CHECK(table.series[0].where_name == "Oslo");
    // 056 is Belgium in UN M49 and something else here, as its label says.
    CHECK(table.series[1].where.view() == "area_056");
    auto const has = [&](std::string_view note) {
        return std::find(table.notes.begin(), table.notes.end(), note) != table.notes.end();
    };
    CHECK(has("Figures are preliminary."));
    CHECK(has("Region: From 2020."));
    CHECK(has("Region 301: The city alone."));
    CHECK(has("Region, child: {\"301\":[\"30101\"]}"));
    REQUIRE(table.further.size() == 2);
    CHECK(table.further[0].name == "DECIMALS");
    CHECK(table.pool[table.further[0].texts[0]] == "0");
    CHECK(table.pool[table.further[1].texts[1]] == "..");
    check_round_trip(table);
}

TEST_CASE("json-stat: the multiplier of a unit is a power of ten") {
    auto const cube = [](std::string const& multiplier) {
        return R"({"version":"2.0","class":"dataset","id":["what","time"],"size":[2,1],
"role":{"metric":["what"],"time":["time"]},"dimension":{
"what":{"category":{"index":["GDP","POP"],"unit":{"GDP":{"base":"USD","multiplier":)" +
               multiplier +
               R"(},"POP":{"base":"persons"}}}},"time":{"category":{"index":["2020"]}}},"value":[373,240]})";
    };
    for (std::string const nine : {"9", "9.0", "\"9\"", "\"billions\"", "1000000000", "1e9"}) {
        long_table const table = read_json_stat_table(cube(nine));
        CHECK(table.values.at(0).value == 373);
        CHECK(table.further.at(0).name == "UNIT_MULT");
        CHECK(panel_of<units::USD>(table, "GDP").cells.values[0] == 373000000000.0);
        CHECK(panel_of<units::person>(table, "POP").cells.values[0] == 240);
        check_round_trip(table);
    }
    CHECK(panel_of<units::USD>(read_json_stat_table(cube("-3")), "GDP").cells.values[0] == 0.373);
    CHECK(panel_of<units::USD>(read_json_stat_table(cube("1")), "GDP").cells.values[0] == 3730);
    CHECK(panel_of<units::USD>(read_json_stat_table(cube("100")), "GDP").cells.values[0] == 37300);
    std::ostringstream again;
    write_json_stat(again, read_json_stat(cube("9")));
    CHECK(again.str().find("\"multiplier\":9}") != std::string::npos);
    // Said of a dimension that is not the one of the indicators.
    long_table const by_unit = read_json_stat_table(R"({"version":"2.0","class":"dataset","id":["unit","time"],
"size":[1,1],"role":{"metric":["unit"],"time":["time"]},"dimension":{
"unit":{"category":{"index":["USD"],"unit":{"USD":{"base":"USD","multiplier":9,"decimals":1}}}},
"time":{"category":{"index":["2020"]}}},"value":[373]})",
                                                    {.indicator = "GDP"});
    CHECK(panel_of<units::USD>(by_unit, "GDP").cells.values[0] == 373000000000.0);
    CHECK(by_unit.further.size() == 2);
    for (std::string const wrong : {"101", "-1000", "1e100", "0.5", "[9]"}) {
        CHECK(message_of(cube(wrong)).find("expected a power of ten from -99 to 99") != std::string::npos);
    }
    CHECK(message_of(cube("1.5")).find("found \"1.5\", expected a power of ten from -99 to 99") != std::string::npos);
}

TEST_CASE("json-stat: the forms that members may have") {
    auto const values_of = [](std::string const& text) {
        std::string result;
        for (long_value const& each : read_json_stat_table(text).values) {
            result += io_detail::number_text(each) + io_detail::status_text(each.status()) + ' ';
        }
        return result;
    };
    CHECK(values_of(with("[1,2,3,4]", "[1,2,3,4]")) == "1A 2E 3A 4A ");
    CHECK(values_of(with("[1,2,3,4]", "[1,2,null,4]")) == "1A 2E 4A ");
    CHECK(values_of(with("[1,2,3,4]", "{\"3\":4,\"1\":2}")) == "2E 4A ");
    CHECK(values_of(with("[1,2,3,4]", "{\"1\":null}")) == "O ");
    CHECK(values_of(with("[1,2,3,4]", "{}")) == "O ");
    CHECK(values_of(with("{\"1\":\"E\"}", "\"F\"")) == "1F 2F 3F 4F ");
    CHECK(values_of(with("{\"1\":\"E\"}", "[null,\"E\",\"\",\"A\"]")) == "1A 2E 3A 4A ");
    CHECK(values_of(with("\"class\":\"dataset\",", "")) == "1A 2E 3A 4A ");
    CHECK(values_of(with("\"role\":{\"geo\":[\"geo\"],\"time\":[\"time\"]},", "")) == "1A 2E 3A 4A ");
    CHECK(values_of(with("[1,2,3,4]", "[1e0,-0.0,9007199254740993,0.1]")) == "1A -0E 9007199254740992A 0.1A ");
    // One category needs no index, and a period may be its label.
    std::string const one =
        R"({"version":"2.0","id":["concept","year"],"size":[1,1],"role":{"metric":["concept"],"time":["year"]},
"dimension":{"concept":{"category":{"label":{"UNR":"unemployment rate"},"unit":{"UNR":{"label":"%","decimals":9,"symbol":"x"}}}},
"year":{"category":{"index":["0"],"label":{"0":"2014"}}}},"value":[7.5]})";
    long_table const table = read_json_stat_table(one);
    CHECK(table.period_of(table.values.at(0)) == year(2014));
    CHECK(table.series.at(0).unit == "%");
    CHECK(table.notes == std::vector<std::string>{"concept UNR, unit, symbol: \"x\""});
    // A collection of one, a byte order mark before it.
    std::string const collection = "\xEF\xBB\xBF{\"version\":\"2.0\",\"class\":\"collection\",\"link\":{\"item\":[" +
                                   with("[1,2,3,4]", "[1,2,3,5]") + "]}}";
    CHECK(values_of(collection) == "1A 2E 3A 5A ");
    // Dimensions are named where no role and no usual name tells them.
    std::string foreign = with("\"role\":{\"geo\":[\"geo\"],\"time\":[\"time\"]},", "");
    for (std::size_t at = foreign.find("\"geo\""); at != std::string::npos; at = foreign.find("\"geo\"")) {
        foreign.replace(at, 5, "\"land\"");
    }
    CHECK(read_json_stat_table(foreign).series.at(0).where.empty());
    CHECK(read_json_stat_table(foreign, {}, {.area = "land"}).series.at(0).where == areas::DEU);
    // Without a dimension of time no period is given.
    CHECK(
        read_json_stat_table(
            R"({"version":"2.0","id":["geo"],"size":[1],"dimension":{"geo":{"category":{"index":["DE"]}}},"value":[1]})")
            .periods.at(0) == no_period());
    // An empty cube, as Eurostat answers where it has nothing.
    CHECK(
        read_json_stat_table(
            R"({"version":"2.0","id":["geo","time"],"size":[0,0],"dimension":{"geo":{"category":{"index":{}}},"time":{"category":{"index":{}}}},"value":{}})")
            .values.empty());
}

TEST_CASE("sparse flows are values by their places, and come back", "[json_stat]") {
    auto trade = make_flows<units::USD, double, sparse>({.indicator = "trade", .kind = nature::flow}, year(2023),
                                                        {areas::KAZ, areas::PAK, areas::UZB, areas::TJK},
                                                        {product_code("10"), product_code("27"), product_code("52")});
    trade.set(areas::KAZ, areas::PAK, product_code("27"), reporter::exporter, 0.1);
    trade.set(areas::KAZ, areas::UZB, product_code("10"), reporter::importer, 1.0 / 3, cell_status::provisional);
    trade.set(areas::TJK, areas::KAZ, product_code("52"), reporter::exporter, missing_value,
              cell_status::missing_suppressed);
    std::string const text = written(long_table_of(trade));
    // 2 indicators x 3 areas x 3 counterparts x 3 products, of which 3 are reported and 2 have a number.
    CHECK(text.find("\"value\":{\"") != std::string::npos);
    std::ostringstream by_one_call;
    write_json_stat(by_one_call, trade);
    CHECK(by_one_call.str() == text);
    auto const back = flows_of<units::USD, sparse>(read_json_stat_table(text), year(2023));
    std::size_t reports = 0;
    for (auto const& each : back.observed()) {
        bool const exported = each.reported_by == reporter::exporter;
        auto const was = trade.at(each.from, each.to, each.what);
        CHECK(is_missing(each.value) == is_missing(exported ? was.by_exporter : was.by_importer));
        if (!is_missing(each.value)) CHECK(each.value == (exported ? was.by_exporter : was.by_importer));
        ++reports;
    }
    CHECK(reports == 3);
    CHECK(back.imports(areas::UZB, areas::KAZ, product_code("10")) == 1.0 / 3);
}

TEST_CASE("a collection of datasets is read and written, each with what is said of all", "[json_stat]") {
    std::string const second = with("[1,2,3,4]", "{\"0\":7,\"3\":8.5}"); // not all places have a value
    std::string const both = R"({"version":"2.0","class":"collection","label":"two of them","link":{"item":[)" +
                             with("[1,2,3,4]", "[1,2,3,5]") + "," + second +
                             R"(],"up":[{"class":"collection","href":"all.json"}]}})";
    std::vector<long_table> const tables = read_json_stat_tables(both, {.file = "two.json"});
    REQUIRE(tables.size() == 2);
    CHECK(tables[0].values.size() == 4);
    CHECK(tables[0].values.at(3).value == 5);
    REQUIRE(tables[1].values.size() >= 2);
    CHECK(tables[1].values.at(0).value == 7);
    CHECK(tables[1].values.back().value == 8.5);
    for (long_table const& each : tables) {
        CHECK(each.file == "two.json");
        REQUIRE(each.notes.size() >= 2);
        CHECK(each.notes.end()[-2] == "collection, label: \"two of them\"");
        CHECK(each.notes.back() == "collection, link, up: [{\"class\":\"collection\",\"href\":\"all.json\"}]");
    }
    // Of several, the function that reads one names the one that reads all.
    CHECK(
        message_of(both).find("found \"an array of 2\", expected one dataset; read_json_stat_tables reads several, at "
                              "/link/item") != std::string::npos);
    // A dataset by itself is one.
    REQUIRE(read_json_stat_tables(second).size() == 1);
    CHECK(lines_of(read_json_stat_tables(second)[0]) == lines_of(read_json_stat_table(second)));
    // Written and read back, one, two and none of them.
    std::ostringstream out;
    write_json_stat(out, tables);
    std::vector<long_table> const back = read_json_stat_tables(out.str());
    REQUIRE(back.size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK(lines_of(back[i]) == lines_of(tables[i]));
        CHECK(back[i].notes == tables[i].notes);
    }
    std::ostringstream one;
    write_json_stat(one, std::vector<long_table>{tables[1]});
    CHECK(lines_of(read_json_stat_table(one.str())) == lines_of(tables[1]));
    std::ostringstream none;
    write_json_stat(none, std::vector<long_table>{});
    CHECK_THROWS_AS(static_cast<void>(read_json_stat_tables(none.str())), parse_error);
    // A fault of the second dataset is named with its place; a collection in a collection is refused.
    std::string const damaged = both.substr(0, both.rfind("8.5")) + "\"x\"" + both.substr(both.rfind("8.5") + 3);
    CHECK_THROWS_WITH(static_cast<void>(read_json_stat_tables(damaged)), ContainsSubstring("/link/item/1/value/3"));
    CHECK_THROWS_AS(
        static_cast<void>(read_json_stat_tables(
            R"({"version":"2.0","class":"collection","link":{"item":[{"class":"collection","link":{}}]}})")),
        parse_error);
}

TEST_CASE("json-stat: faults at their place") {
    // A @ stands before the place that the error must name.
    struct fault {
        std::string text;
        std::string_view words;
    };
    std::string const good = with("[1,2,3,4]", "[1,2,3,4]");
    CHECK(message_of(good) == "read");
    auto const marked = [](std::string text, std::string_view before) {
        std::size_t const at = text.find(before);
        REQUIRE(at != std::string::npos);
        return text.insert(at, "@");
    };
    std::string const geo = "{\"DE\":\"Germany\",\"FR\":\"France\"}";
    std::string const time = "{\"2020\":0,\"2021\":1}";
    std::string const roles = "{\"geo\":[\"geo\"],\"time\":[\"time\"]}";
    std::string const status = "{\"1\":\"E\"}";
    std::vector<fault> const faults = {
        // The form of JSON.
        {"@", "found the end of the text"},
        {"{@", "found the end of the text"},
        {"[1,2@", "found the end of the text, expected JSON as RFC 8259 has it"},
        {good + "@x", "found \"x\""},
        {with("[1,2,3,4]", "[1,2,3,4,@]"), "found \"],\", expected JSON as RFC 8259 has it: unexpected ']'"},
        {with("[1,2,3,4]", "[1,0@2,3,4]"), "unexpected number literal"},
        {with("[1,2,3,4]", "[1,@NaN,3,4]"), "invalid literal"},
        {with("[1,2,3,4]", "[1,@1e999,3,4]"), "found \"1e999\", expected a number from 5e-324 to 1.8e308"},
        {with("\"2.0\"", "@'2.0'"), "invalid literal"},
        {with("\"id\"", "@id"), "invalid literal"},
        {with("Germany", "Ger@\x01many"), "control character"},
        {with("Germany", "Ger@\xE9many"), "UTF-8"},
        {with(status, "{\"1\":\"E\",\"1\":@\"F\"}"), "each member once at /status/1"},
        {with(geo, "{\"DE\":\"a\",\"DE\":@\"b\"}"), "each member once at /dimension/geo/category/label/DE"},
        {"@\xFF\xFE{", "UTF-16"},
        {R"({"a":1,"a":@2,"b)", "each member once at /a"}, // though the text breaks off behind it
        {R"({"a":[{},{"x":1,"x":@"}}]])", "each member once at /a/1/x"},
        // The response.
        {"@[]", "found \"an array of 0\", expected an object at the root"},
        {"@{}", "JSON-stat 1 has none"},
        {"{\"error\":@[{\"status\":404}]}",
         "found \"an array of 1\", expected a dataset; the publisher answered with an error at /error"},
        {with("\"2.0\"", "@\"1.3\""), "found \"1.3\", expected \"2.0\" at /version"},
        {with("\"2.0\"", "@2.0"), "found \"2.0\", expected a text at /version"},
        {with("\"2.0\"", "@\"\""), "found \"an empty text\", expected \"2.0\" at /version"},
        {with("\"dataset\"", "@\"dimension\""), "found \"dimension\", expected \"dataset\""},
        {marked(with("\"dataset\"", "\"collection\""), "{"), "the member \"link\""},
        {R"({"version":"2.0","class":"collection","link":{"item":@[]}})",
         "found \"an array of 0\", expected one dataset or more at /link/item"},
        {R"({"version":"2.0","class":"collection","link":{"item":[@{"class":"dataset","href":"u"}]}})",
         "expected a dataset with its values, and not a link to one, at /link/item/0"},
        {R"({"version":"2.0","class":"collection","link":{"item":[@{"class":"dataset","value":[]}]}})",
         "the member \"id\" at /link/item/0"},
        // Dimensions.
        {marked(with("\"id\":[\"geo\",\"time\"],", ""), "{"), "found \"no such member\", expected the member \"id\""},
        {with("[\"geo\",\"time\"],\"size\"", "@[],\"size\""), "a dimension or more at /id"},
        {with("[\"geo\",\"time\"],\"size\"", "[\"geo\",@\"geo\"],\"size\""), "each dimension once at /id/1"},
        {with("[\"geo\",\"time\"],\"size\"", "[\"geo\",@7],\"size\""), "found \"7\", expected a text at /id/1"},
        {marked(with("[\"geo\",\"time\"],\"size\"", "[\"geo\",\"jahr\"],\"size\""), "{\"geo\":{"),
         "the member \"jahr\""},
        {with("[2,2]", "@[2]"), "as many sizes as dimensions at /size"},
        {with("[2,2]", "[2,@-2]"), "a whole number from 0"},
        {with("[2,2]", "[2,@2.5]"), "a whole number from 0"},
        {marked(with("[2,2]", "[2,3]"), time),
         "as many categories as \"size\" says, 3, at /dimension/time/category/index"},
        {marked(with("[2,2]", "[9007199254740992,2]"), "[\"DE\""), "as many categories as \"size\" says"},
        {with("[2,2]", "[2,@4503599627370497]"),
         "found \"4503599627370497\", expected no more than 2^53 cells in all at /size/1"},
        {marked(with("[2,2]", "[2,4503599627370496]"), time), "as many categories as \"size\" says, 4503599627370496,"},
        {with("[2,2]", "[2,@9007199254740993]"), "a whole number from 0 to 9007199254740992 at /size/1"},
        {with("\"time\":{\"category\"", "\"more\":@{},\"time\":{\"category\""),
         "no dimension that \"id\" does not name"},
        {with("{\"category\":{\"index\":" + time + "}}", "@{}"), "the member \"category\" at /dimension/time"},
        {marked(with("\"index\":[\"DE\",\"FR\"],", ""), "{\"label\""),
         "only one category, with a label, may go without"},
        {with("[\"DE\",\"FR\"]", "[\"DE\",@\"DE\"]"), "each code once at /dimension/geo/category/index/1"},
        {with("[\"DE\",\"FR\"]", "[\"DE\",@null]"), "found \"null\", expected a text"},
        {with("[\"DE\",\"FR\"]", "@\"DE\""), "an array of codes, or an object"},
        {with(time, "{\"2020\":0,\"2021\":@0}"), "a place for each code, each once"},
        {with(time, "{\"2020\":0,\"2021\":@2}"), "a whole number from 0 to 1"},
        {with(time, "{\"2020\":0,\"2021\":@-1}"), "a whole number from 0 to 1"},
        {marked(with(time, "{\"2020\":0,\"20x1\":1}"), "{\"index\":{\"2020"), "found \"20x1\", expected a period"},
        {with("\"FR\":\"France\"", "\"IT\":@\"Italy\""),
         "found \"Italy\", expected nothing of a code that the index has not at /dimension/geo/category/label/IT"},
        {with("\"FR\":\"France\"", "\"FR\":@7"), "found \"7\", expected a text"},
        {with(geo, geo + ",\"unit\":{\"DE\":@5}"), "an object at /dimension/geo/category/unit/DE"},
        {with(geo, geo + ",\"unit\":{\"DE\":{\"decimals\":@-1}}"), "a whole number from 0 to 100"},
        {with(geo, geo + ",\"note\":@5"), "an array of texts at /dimension/geo/category/note"},
        {with(roles, "{\"geo\":[@\"land\"]}"), "a dimension that \"id\" names at /role/geo/0"},
        {with(roles, "{\"geo\":[\"geo\"],\"time\":[@\"geo\"]}"), "one role of a dimension at /role/time/0"},
        {with(roles, "{\"ort\":@[\"geo\"]}"), "time, geo or metric"},
        {with(roles, "{\"time\":@\"time\"}"), "an array of ids of dimensions"},
        // Values and statuses.
        {marked(with("\"value\":[1,2,3,4],", ""), "{"), "the member \"value\""},
        {with("[1,2,3,4]", "@[1,2,3]"), "as many as the cube has cells, 4, at /value"},
        {with("[1,2,3,4]", "[1,2,3,@\"4\"]"), "a number or null at /value/3"},
        {with("[1,2,3,4]", "[1,@true,3,4]"), "found \"true\""},
        {with("[1,2,3,4]", "@7"), "an array, or an object with places of cells at /value"},
        {with("[1,2,3,4]", "{\"4\":@1}"), "the place of a cell, below 4, at /value/4"},
        {with("[1,2,3,4]", "{\"01\":@1}"), "the place of a cell"},
        {with("[1,2,3,4]", "{\"-1\":@1}"), "the place of a cell"},
        {with("[1,2,3,4]", "{\"\":@1}"), "the place of a cell"},
        {with("[1,2,3,4]", "{\"geo\":@1}"), "the place of a cell"},
        {with(status, "@[\"E\"]"), "as many as the cube has cells, 4, at /status"},
        {with(status, "{\"9\":@\"E\"}"), "the place of a cell, below 4, at /status/9"},
        {with(status, "{\"1\":@5}"), "found \"5\", expected a text at /status/1"},
        {marked(with(status, "{\"1\":\"M\"}"), "2,3,4"), "found \"2\", expected no number beside the status"},
        {marked(with("\"DE\",\"FR\"],\"label\":" + geo, "\"??\",\"FR\"]"), "{\"index\":[\"??"),
         "a code or a name of a country"},
    };
    CHECK(faults.size() >= 65);
    for (fault const& each : faults) {
        std::string text = each.text;
        std::size_t const mark = text.find('@');
        REQUIRE(mark != std::string::npos);
        text.erase(mark, 1);
        std::size_t const line_start = mark == 0 ? 0 : text.rfind('\n', mark - 1) + 1;
        std::string const place =
            "x.json:" +
            std::to_string(1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(mark), '\n')) + ':' +
            std::to_string(mark - line_start + 1) + ": ";
        std::string const message = message_of(text);
        INFO(each.text);
        INFO(message);
        CHECK(message.substr(0, place.size()) == place);
        CHECK(message.find(each.words) != std::string::npos);
    }
    CHECK(message_of(good, {.area = "land"}).find("expected a dimension \"land\" at /id") != std::string::npos);
    std::string const two_times = with(roles, "{\"time\":[\"geo\",\"time\"]}");
    CHECK(message_of(two_times).find("found \"DE\"") == std::string::npos); // "time" is the usual name of the two
    CHECK(message_of(two_times) == "read");
    // No usual name, and the role twice: the message has the second one, and the caller the choice.
    std::string of_years = two_times;
    for (std::size_t at = of_years.find("\"time\""); at != std::string::npos; at = of_years.find("\"time\"", at + 1)) {
        if (of_years.compare(at, 8, "\"time\":[") != 0) of_years.replace(at, 6, "\"jahr\"");
    }
    CHECK(message_of(of_years) == "x.json:2:16: found \"jahr\", expected one dimension of time, or its id in "
                                  "json_stat_concepts, at /role/time");
    CHECK(message_of(of_years, {.time = "jahr"}) == "read");
}

TEST_CASE("json-stat: all faults of cells are collected, each at its place") {
    // Areas A and B by 2020, 20x1, 2022; on lines of their own.
    constexpr std::string_view text =
        R"({"version":"2.0","class":"dataset","label":"GDP","id":["geo","time"],"size":[2,3],
"dimension":{"geo":{"category":{"index":["PAK","UZB"]}},
 "time":{"category":{"index":["2020","20x1","2022"]}}},
"value":[1,"2",
  3, [4],
  5,6],
"status":["A","A","M",
  "E","A",7],"updated":"2024-05-15"})";
    auto const found_in = [](long_table const& table) {
        std::vector<std::string> all;
        for (refused_row const& each : table.refused) {
            all.push_back(std::to_string(each.line) + ":" + std::to_string(each.column) + ": " + each.found + ", " +
                          each.expected);
        }
        return all;
    };
    CHECK_THROWS_AS(read_json_stat_table(text), parse_error);
    long_table const table = read_json_stat_table(text, {.policy = row_policy::collect});
    CHECK(found_in(table) ==
          std::vector<std::string>{
              "3:21: 20x1, a period such as 2024, 2024-Q1 or 2024-01, or one as its label, at /dimension/time/category",
              "4:12: 2, a number or null at /value/1",
              "5:3: 3, no number beside the status \"M\" at /value/2",
              "5:6: an array of 1, a number or null at /value/3",
              "8:11: 7, a text at /status/5",
          });
    // Of six cells 1 and 4 are of the period, 2, 3 and 5 refused themselves; the first is left.
    REQUIRE(table.values.size() == 1);
    CHECK((table.values[0].value == 1 && table.series_of(table.values[0]).where == areas::PAK));
    CHECK(table.vintage == day(2024, 5, 15));
    // What is no period is not among the periods, and the values behind it keep theirs.
    CHECK(std::find(table.periods.begin(), table.periods.end(), no_period()) == table.periods.end());
    long_table const later = read_json_stat_table(
        R"({"version":"2.0","id":["time"],"size":[3],"dimension":{"time":{"category":{"index":["x","2020","2021"]}}},
"value":[1,2,3]})",
        {.policy = row_policy::collect});
    CHECK(later.periods == std::vector<period>{year(2020), year(2021)});
    REQUIRE(later.values.size() == 2);
    CHECK((later.values[0].value == 2 && later.period_of(later.values[0]) == year(2020)));
    CHECK((later.values[1].value == 3 && later.period_of(later.values[1]) == year(2021)));
    // By places: those that are none.
    long_table const sparse = read_json_stat_table(
        R"({"version":"2.0","id":["time"],"size":[2],"dimension":{"time":{"category":{"index":["2020","2021"]}}},
"value":{"0":1,"7":2,"x":3,"1":"4"},"status":{"0":"p","9":"p"}})",
        {.policy = row_policy::collect});
    CHECK(found_in(sparse) == std::vector<std::string>{"2:20: 2, the place of a cell, below 2, at /value/7",
                                                       "2:26: 3, the place of a cell, below 2, at /value/x",
                                                       "2:32: 4, a number or null at /value/1",
                                                       "2:59: p, the place of a cell, below 2, at /status/9"});
    CHECK((sparse.values.size() == 1 && sparse.values[0].status() == cell_status::provisional));
    // Each dataset of a collection has its own.
    std::string const item =
        R"({"class":"dataset","id":["time"],"size":[1],"dimension":{"time":{"category":{"index":["2020"]}}},)";
    std::string const two = R"({"version":"2.0","class":"collection","link":{"item":[)" + item + "\"value\":[1]},\n" +
                            item + "\"value\":[\"a\"]}]}}";
    std::vector<long_table> const tables = read_json_stat_tables(two, {.policy = row_policy::collect});
    REQUIRE(tables.size() == 2);
    CHECK((tables[0].refused.empty() && tables[0].values.size() == 1 && tables[1].values.empty()));
    REQUIRE(tables[1].refused.size() == 1);
    CHECK((tables[1].refused[0].line == 2 && tables[1].refused[0].column == item.size() + 10));
    // What is wrong with the shape stops the reader in either case.
    for (
        std::string_view const wrong :
        {R"({"version":"2.0","id":["time"],"size":[1],"dimension":{"time":{"category":{"index":["2020"]}}},"value":[1,2]})",
         R"({"version":"2.0","id":["time"],"size":[2],"dimension":{"time":{"category":{"index":["2020"]}}},"value":[1]})",
         R"({"version":"2.0","id":["time"],"size":[1],"value":[1])", "[", ""}) {
        INFO(wrong);
        CHECK_THROWS_AS(read_json_stat_table(wrong, {.policy = row_policy::collect}), parse_error);
    }
}

TEST_CASE("json-stat: a hundred thousand faults take the time of a walk") {
    // A walk for each fault would take hours: over a text of two megabytes, a hundred thousand times.
    constexpr std::size_t count = 100'000;
    std::string text =
        R"({"version":"2.0","id":["place","time"],"size":[100000,1],"dimension":{"time":{"category":{"index":["2020"]}},"place":{"category":{"index":[)";
    for (std::size_t i = 0; i < count; ++i) text += (i == 0 ? "\"" : ",\"") + std::to_string(i) + "\"";
    text += "]}}},\n\"value\":[";
    for (std::size_t i = 0; i < count; ++i) text += i == 0 ? "\"?\"" : "\n,\"?\"";
    text += "]}";
    long_table const table = read_json_stat_table(text, {.policy = row_policy::collect});
    REQUIRE(table.refused.size() == count);
    CHECK((table.values.empty() && table.refused.back().line == count + 1 && table.refused.back().column == 2));
}

TEST_CASE("json-stat: what this library cannot read of its own") {
    long_table table = read_json_stat_table(pxweb);
    std::string const text = written(table);
    auto const broken = [&](std::string_view part, std::string_view replacement) {
        std::string copy = text;
        std::size_t const at = copy.rfind(part);
        REQUIRE(at != std::string::npos);
        return message_of(copy.replace(at, part.size(), replacement));
    };
    CHECK(broken("\"concepts\":{", "\"concepts\":7,\"x\":{").find("an object at /extension/almanac/concepts") !=
          std::string::npos);
    CHECK(broken("\"time\":\"TIME_PERIOD\"", "\"time\":\"T\"").find("a dimension \"T\"") != std::string::npos);
    CHECK(broken("[\"area_056\",\"056\"]", "[\"area_056\"]").find("how it was spelled") != std::string::npos);
    CHECK(broken("\"areas\":{", "\"areas\":{\"Land\":{},")
              .find("found \"an object of 0\", expected areas of a dimension that \"id\" names at "
                    "/extension/almanac/areas/Land") != std::string::npos);
    CHECK(broken("\"columns\":[", "\"columns\":[7,").find("an object at /extension/almanac/columns/0") !=
          std::string::npos);
    CHECK(broken("\"texts\":{", "\"texts\":{\"99\":\"x\",").find("below 4, at /extension/almanac/columns/1/texts/99") !=
          std::string::npos);
}

TEST_CASE("json-stat: a table of everything is the same when read back") {
    long_table table{.notes = {"a title", "two\nlines"}, .dimensions = {"freq", "PRODUCT", "TIME_PERIOD"}};
    table.further = {{"comment", {}}, {"second", {}}, {"second", {}}};
    table.labels = {
        {"freq", "A", "annual"}, {"freq", "", "frequency"}, {"unit", "USD", "US dollar"}, {"product", "", "good"}};
    char const* const codes[] = {"X", "M"};
    area const places[] = {areas::PAK, areas::world, unlisted_area("former_ussr"), areas::european_union};
    for (int i = 0; i < 16; ++i) {
        long_series one;
        one.indicator = codes[i % 2];
        one.indicator_name = i % 2 == 0 ? "exports" : "imports \"of\" goods";
        one.where = places[i / 2 % 4];
        one.where_text = i / 2 % 4 == 2 ? "Former USSR" : std::string(one.where.view());
        one.counterpart = areas::CHN;
        one.counterpart_text = "156";
        one.product = i < 8 ? "TOTAL" : "0801~/";
        one.unit = i % 3 == 0 ? "USD" : "EUR";
        one.further = {"A", i < 8 ? "p" : "", "q"};
        table.series.push_back(one);
    }
    table.periods = {year(2021),       month(2020, 3), since(year(2020)), by(year(2030)), no_period(),
                     day(2024, 2, 29), year(5)};
    // Numbers that need 17 digits, the greatest and the least, and every status there is.
    double const numbers[] = {
        0.1, 1.0 / 3.0, 5e-324, 1.7976931348623157e308, -0.0, 9007199254740993.0, 123456789.12345678};
    std::string_view const statuses = "ABDEFGHIJKLMNOPQSUVW";
    std::uint64_t state = 7;
    for (std::uint32_t s = 0; s < 16; ++s) {
        for (std::uint32_t p = 0; p < 7; ++p) {
            state = state * 6364136223846793005U + 1442695040888963407U;
            if (state >> 62U == 0) continue; // no observation
            auto const status = static_cast<cell_status>(statuses[state >> 40U & 15U]);
            long_value value{.value = is_missing(status) ? missing_value : numbers[state >> 33U & 3U] * (p + 1)};
            if (value.value > 1.7e308) value.value = numbers[3];
            value.series = s;
            value.period = p & 0xffffffU;
            value.code = static_cast<unsigned char>(static_cast<char>(status));
            table.values.push_back(value);
            table.further[0].texts.push_back(table.pool.number_of(state >> 50U & 1U ? "a comment, \"quoted\"" : ""));
            table.further[1].texts.push_back(table.pool.number_of(std::to_string(p)));
            table.further[2].texts.push_back(0);
        }
    }
    REQUIRE(table.values.size() > 50);
    check_round_trip(table);
    // The same with each status and each number once.
    for (std::size_t i = 0; i < 20; ++i) {
        cell_status const status = static_cast<cell_status>(statuses[i]);
        table.values[i].code = static_cast<unsigned char>(statuses[i]);
        table.values[i].value = is_missing(status) ? missing_value : numbers[i % 7];
    }
    check_round_trip(table);
    check_round_trip(long_table{.dimensions = {"a"}});
}

TEST_CASE("json-stat: what a cube cannot say is refused") {
    long_table table;
    table.series = {{.indicator = "A", .indicator_name = "one", .where = areas::PAK, .where_text = "PAK"},
                    {.indicator = "A", .indicator_name = "two", .where = areas::UZB, .where_text = "UZB"}};
    table.periods = {year(2020)};
    long_value value{.value = 1};
    value.code = 'A';
    table.values = {value};
    auto const refused = [&] {
        try {
            return written(table);
        } catch (domain_error const& e) {
            return std::string(e.what());
        }
    };
    CHECK(refused() == "JSON-stat has one label for the code \"A\", the table has two: \"one\" and \"two\"; "
                       "write_long_csv writes both");
    table.series[1].indicator_name = "one";
    CHECK_NOTHROW(written(table));
    table.values.push_back(value);
    CHECK(refused() == "JSON-stat has one place for what the table says twice: A of PAK in 2020 and A of PAK in 2020; "
                       "write_long_csv writes both");
    table.values[1].value = std::numeric_limits<double>::infinity();
    table.values[1].series = 1;
    CHECK_THROWS_WITH(written(table), ContainsSubstring("a value is infinite"));
    // 2^53 cells: six further dimensions of 600 categories each.
    long_table wide{.file = "wide", .dimensions = {"a", "b", "c", "d", "e", "f"}};
    wide.periods = {year(2020)};
    for (int i = 0; i < 600; ++i) {
        std::string const code = std::to_string(i);
        wide.series.push_back({.further = {code, code, code, code, code, code}});
    }
    CHECK_THROWS_WITH(written(wide), ContainsSubstring("over 2^53 cells"));
}

#ifdef ALMANAC_SHARED_DIR
TEST_CASE("json-stat: a member that stands twice is refused at the end where the text ends behind it") {
    CHECK(message_of(R"({"class":"c","class")").find("1:21: found \"class\", expected each member once at /class") !=
          std::string::npos);
}

TEST_CASE("json-stat: a sum over areas is one of its own in a table, and keeps its words") {
    auto const two = make_series<units::USD>({.indicator = "x", .kind = nature::flow}, unite(areas::IND, areas::PAK),
                                             year(2020), {1.0, 2.0});
    std::ostringstream out;
    write_json_stat(out, two);
    long_table const table = read_json_stat_table(out.str());
    REQUIRE(table.series.size() == 1);
    CHECK((table.series[0].where.view() == "ind_pak" && table.series[0].where_text == "IND + PAK"));
    CHECK(series_of<units::USD>(table, "x", unite(areas::IND, areas::PAK)).where == unite(areas::IND, areas::PAK));
}

TEST_CASE("json-stat: the publishers' files are the same when read back") {
    std::filesystem::path const folder = std::filesystem::path(ALMANAC_SHARED_DIR) / "data" / "files";
    int count = 0;
    for (auto const& each : std::filesystem::directory_iterator(folder)) {
        INFO(each.path().string());
        std::ifstream file(each.path(), std::ios::binary);
        std::string const text(std::istreambuf_iterator<char>(file), {});
        check_round_trip(read_table(text));
        ++count;
    }
    CHECK(count == 19);
}
#endif

#endif
