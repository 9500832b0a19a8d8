// JSON-stat 2.0: read as publishers write it, written and read back without loss, refused at the place of a fault.
#if __has_include(<nlohmann/json.hpp>)

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
        line << s.indicator << '|' << s.indicator_name << '|' << s.where.view() << '|' << s.where_text << '|'
             << s.where_name << '|' << s.counterpart.view() << '|' << s.counterpart_text << '|' << s.product << '|'
             << s.unit << '|';
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
        {"{\"error\":@[{\"status\":404}]}", "the publisher answered with an error at /error"},
        {with("\"2.0\"", "@\"1.3\""), "found \"1.3\", expected \"2.0\" at /version"},
        {with("\"2.0\"", "@2.0"), "found \"2.0\", expected a text at /version"},
        {with("\"dataset\"", "@\"dimension\""), "found \"dimension\", expected \"dataset\""},
        {marked(with("\"dataset\"", "\"collection\""), "{"), "the member \"link\""},
        {R"({"version":"2.0","class":"collection","link":{"item":@[]}})", "one dataset"},
        {R"({"version":"2.0","class":"collection","link":{"item":[@{"class":"dataset","href":"u"}]}})",
         "not a link to one, at /link/item/0"},
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
         "a code that the index has not at /dimension/geo/category/label/IT"},
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
    CHECK_THROWS_WITH(written(table),
                      ContainsSubstring("one label for the code \"A\"") && ContainsSubstring("\"two\""));
    table.series[1].indicator_name = "one";
    CHECK_NOTHROW(written(table));
    table.values.push_back(value);
    CHECK_THROWS_WITH(written(table), ContainsSubstring("says twice: A of PAK in 2020"));
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
