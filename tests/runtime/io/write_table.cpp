// Containers, observations and tables in every form; what is written is what they hold.
#include <almanac/corridor.hpp>
#include <almanac/indicator/containers/panel_builder.hpp>
#include <almanac/io/forms/data_package.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/io/write_table.hpp>
#include <almanac/place/area_text.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/place/group.hpp>
#include <almanac/place/iso3166.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <filesystem>
#include <limits>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace almanac;

namespace {

panel<units::USD> exports_panel() {
    panel_builder<> builder(frequency_of(year(2020)));
    builder.add(areas::PAK, year(2020), 0.1, cell_status::estimated);
    builder.add(areas::PAK, year(2022), 1.0 / 3.0);
    builder.add(areas::UZB, year(2020), missing_value, cell_status::missing_not_collected);
    builder.add(areas::UZB, year(2021), 5e-324);
    return builder.build<units::USD>(
        {.indicator = "exports", .kind = nature::flow, .counterpart = areas::CHN, .valued = valuation::fob});
}

flows<units::USD> some_flows() {
    flows<units::USD> trade =
        make_flows<units::USD>({.indicator = "trade", .kind = nature::flow}, year(2023), {areas::KAZ, areas::PAK},
                               {product_code("27"), product_code("52")});
    trade.set(areas::KAZ, areas::PAK, product_code("27"), reporter::exporter, 5);
    trade.set(areas::KAZ, areas::PAK, product_code("27"), reporter::importer, 6, cell_status::provisional);
    trade.set(areas::PAK, areas::KAZ, product_code("52"), reporter::exporter, missing_value,
              cell_status::missing_suppressed);
    return trade;
}

template <class Write>
std::string text_of(Write write) {
    std::ostringstream out;
    write(out);
    return out.str();
}

/// The same data in each form, by one name each.
template <class Data>
std::vector<std::string> all_forms(Data const& data) {
    return {text_of([&](std::ostream& out) { write_long_csv(out, data); }),
            text_of([&](std::ostream& out) { write_sdmx_csv(out, data, "A:B(1.0)"); }),
            text_of([&](std::ostream& out) { write_json_stat(out, data); }),
            text_of([&](std::ostream& out) { write_json(out, data); }),
            text_of([&](std::ostream& out) { write_markdown(out, data); }),
            text_of([&](std::ostream& out) { write_text(out, data); })};
}

template <class Read, class Container>
void check_same_cells(Read const& a, Container const& b) {
    REQUIRE(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        CHECK(a.cells.status(i) == b.cells.status(i));
        CHECK((is_missing(a.cells.status(i)) || a.cells.value(i) == b.cells.value(i)));
    }
}

bool has(std::string const& text, std::string_view words) { return text.find(words) != std::string::npos; }

} // namespace

TEST_CASE("write: containers are the same when made of their tables") {
    panel<units::USD> const p = exports_panel();
    long_table const table = long_table_of(p);
    CHECK(table.values.size() == 4); // cells without an observation are no rows
    CHECK(table.dimensions == std::vector<std::string>{"nature", "valuation"});
    CHECK(table.series[0].further == std::vector<std::string>{"flow", "f.o.b."});
    CHECK(table.series[0].unit == "USD");
    CHECK(table.series[0].counterpart == areas::CHN);
    check_same_cells(panel_of<units::USD>(table, "exports"), p);

    auto const s = p.series(areas::PAK);
    check_same_cells(series_of<units::USD>(long_table_of(s), "exports", areas::PAK), s);
    auto const c = p.cross_section(year(2020));
    check_same_cells(cross_section_of<units::USD>(long_table_of(c), "exports", year(2020)), c);
    flows<units::USD> const f = some_flows();
    long_table const reports = long_table_of(f);
    CHECK(reports.values.size() == 3);
    check_same_cells(flows_of<units::USD>(reports, year(2023)), f);
    check_same_cells(flows_of<units::USD, sparse>(long_table_of(stored_as<sparse>(f)), year(2023)), f);
    CHECK(long_table_of(f, {.exports = "X", .imports = "M"}).indicators() == std::vector<std::string>{"X", "M"});
}

TEST_CASE("write: each container in each form by one call of one name") {
    panel<units::USD> const p = exports_panel();
    std::vector<std::string> const forms = all_forms(p);
    CHECK(has(forms[0], "exports,PAK,CHN,,2020,0.1,USD,E,flow,f.o.b.\r\n"));
    CHECK(has(forms[0], "exports,UZB,CHN,,2020,,USD,L,flow,f.o.b.\r\n"));
    CHECK(has(forms[1], "dataflow,A:B(1.0),I,exports,PAK,CHN,flow,f.o.b.,2022,0.3333333333333333,USD,A\r\n"));
    CHECK(has(forms[2], "\"status\":{\"0\":\"E\",\"3\":\"L\"}"));
    CHECK(has(forms[2], "\"value\":[0.1,null,0.3333333333333333,null,5e-324,null]"));
    CHECK(has(
        forms[3],
        "\"period\":\"2020\",\"value\":null,\"unit\":\"USD\",\"status\":\"L\",\"dimensions\":{\"nature\":\"flow\""));
    CHECK(has(forms[4], "| exports | PAK | 2020 | 0.1 | USD | E |\n"));
    CHECK(has(forms[4], "counterpart: CHN; nature: flow; valuation: f.o.b."));
    CHECK(forms[5] == to_text(p)); // as it prints
    CHECK(has(all_forms(p.series(areas::PAK))[0], "exports,PAK,CHN,,2022,0.3333333333333333,USD,A"));
    CHECK(has(all_forms(p.cross_section(year(2021)))[0], "exports,UZB,CHN,,2021,5e-324,USD,A"));
    std::vector<std::string> const of_flows = all_forms(some_flows());
    CHECK(all_forms(stored_as<sparse>(some_flows())) == of_flows);
    CHECK(has(of_flows[0], "Import,PAK,KAZ,27,2023,6,USD,P,flow\r\n"));
    CHECK(has(of_flows[3], "\"indicator\":\"Export\",\"indicator_name\":\"trade\",\"area\":\"PAK\",\"area_name\":null,"
                           "\"counterpart\":\"KAZ\",\"product\":\"52\",\"period\":\"2023\",\"value\":null"));
    CHECK(has(of_flows[5], "by exporter"));
}

TEST_CASE("write: the library's own long form is recognised, with what has no area") {
    long_table const first = read_table("indicator,status,area,counterpart,product,period,value,unit,SEX\n"
                                        "GDP,E,PAK,,,2024,373.25,USD,\nCPI,O,,,,2024-Q1,,,F\n"
                                        "trade,A,PAK,world,1006,2024,1e-07,USD,\nX,A,former_ussr,,,0999,1,,\n");
    CHECK(first.dialect == "almanac, long form");
    REQUIRE(first.values.size() == 4);
    CHECK((first.series.at(0).where == areas::PAK && first.series[0].counterpart.empty()));
    CHECK((first.series.at(1).where.empty() && first.values[1].status() == cell_status::missing));
    CHECK((first.series.at(2).counterpart == areas::world && first.series[2].product == "1006"));
    CHECK(first.values[0].status() == cell_status::estimated);
    auto const written = [](long_table const& table) {
        std::ostringstream out;
        write_long_csv(out, table);
        return out.str();
    };
    CHECK(written(first) == "indicator,area,counterpart,product,period,value,unit,status,SEX\r\n"
                            "GDP,PAK,,,2024,373.25,USD,E,\r\nCPI,,,,2024-Q1,,,O,F\r\n"
                            "trade,PAK,world,1006,2024,1e-07,USD,A,\r\nX,former_ussr,,,0999,1,,A,\r\n");
    CHECK(written(read_table(written(first))) == written(first));
    CHECK(written(read_table("\xEF\xBB\xBF" + written(first))) == written(first));
    std::string const own_areas = "indicator,area,counterpart,product,period,value,unit,status\r\n"
                                  "X,PK-PB,QZZ,,2024,1,,A\r\nX,uk_regions,m49_034,,2024,2,,A\r\n"
                                  "X,SUN,YUG,,1985,3,,A\r\n";
    CHECK(written(read_table(own_areas)) == own_areas);
    CHECK(read_table(own_areas).series.at(0).where == unlisted_area("PK-PB"));
    CHECK(read_almanac_long("indicator,area,period,value\nGDP,PAK,2024,373\n").values.at(0).value == 373);
    std::set<std::string> names; // of the countries, and of the groups that any of them belongs to
    for (country const& each : all_countries()) {
        names.emplace(each.short_name);
        for (area const& group : groups_of(area(each), to_serial({2025, 1, 1}))) names.emplace(name_of(group));
    }
    CHECK(names.size() > country_count + 20);
    for (std::string const& name : names) { // words that are its name but for a mark are not its name
        INFO(name);
        long_table const plain = read_table("area,period,value,indicator\n\"" + name + "\",2024,1,X\n");
        long_table const other = read_table("area,period,value,indicator\n\"" + name + "+\",2024,1,X\n");
        CHECK(!(other.series.at(0).where == plain.series.at(0).where));
        CHECK(read_table(written(other)).series.at(0).where == other.series[0].where);
    }
    CHECK(read_table("Date,Country,Exchange rate\n1871-01-01,J+apan,17.5\n").series.at(0).where.view() == "area_japan");
#ifdef ALMANAC_SHARED_DIR
    std::size_t files = 0;
    for (auto const& each : std::filesystem::directory_iterator(std::string(ALMANAC_SHARED_DIR) + "/data/files")) {
        INFO(each.path().string());
        text_file const file(each.path().string());
        std::string const text = written(read_table(file.view()));
        bool const same = written(read_table(text)) == text;
        CHECK(same);
        ++files;
    }
    CHECK(files == 19);
#endif
}

TEST_CASE("write: bounds of values stand in columns of their own") {
    panel_builder<bounded> builder(frequency_of(year(2020)));
    builder.add(areas::PAK, year(2020), bounded{2, 1.5, 2.5});

    std::vector<std::string> const forms = all_forms(builder.build<units::percent>({.indicator = "x"}));
    CHECK(has(forms[0], "unit,status,low,high\r\nx,PAK,,,2020,2,%,A,1.5,2.5\r\n"));
    CHECK(has(forms[5], "1 to 3"));
}

TEST_CASE("write: observations with all that they state") {
    for (theme const& each : corridor::facts.themes) {
        long_table const table = long_table_of(each.rows);
        REQUIRE(table.values.size() == each.rows.size());
        REQUIRE(table.further.size() == 20);
        for (std::size_t i = 0; i < each.rows.size(); ++i) {
            observation const& row = each.rows[i];
            INFO(row.key);
            auto const column = [&](std::size_t at) { return table.pool[table.further[at].texts[i]]; };
            long_series const& s = table.series_of(table.values[i]);
            CHECK(column(0) == row.key);
            CHECK((s.where == row.where && s.counterpart == row.counterpart));
            CHECK(table.period_of(table.values[i]) == row.when);
            CHECK(is_missing(table.values[i].status()) == !row.has_figure());
            CHECK(column(17) == row.target_of);
            if (!row.has_figure()) continue;
            CHECK(table.values[i].value == to_double(row.value));
            CHECK(s.unit == to_text(*row.in).view());
            CHECK(column(1) == to_text(row.value).view());
            interval const range = range_of(row);
            CHECK(column(2) == (range.lower_bound == bound::unbounded ? "" : to_text(range.lower).view()));
            CHECK(column(3) == (range.upper_bound == bound::unbounded ? "" : to_text(range.upper).view()));
        }
        std::string const json = text_of([&](std::ostream& out) { write_json(out, each.rows); });
        CHECK(has(json, "\"columns\":{\"key\":\"" + std::string(each.name) + '.'));
        CHECK(has(text_of([&](std::ostream& out) { write_json_stat(out, each.rows); }), "\"class\":\"dataset\""));
        CHECK(has(text_of([&](std::ostream& out) { write_text(out, each.rows, 1); }),
                  each.rows.size() > 1 ? "more values" : ""));
    }
}

TEST_CASE("write: tables for people") {
    long_table table{.dimensions = {"sector"}};
    table.series = {{.indicator = "a|b", .where_text = "Côte d'Ivoire", .unit = "%", .further = {"S1"}},
                    {.indicator = "c", .where_text = "PAK", .unit = "%", .further = {"S1"}}};
    table.periods = {year(2020)};
    table.further = {{"comment", {1, 0}}, {"same", {2, 2}}};
    static_cast<void>(table.pool.number_of("two\nlines"));
    static_cast<void>(table.pool.number_of("x"));
    long_value one{.value = 12.5};
    one.code = 'A';
    long_value two{.value = 7, .series = 1};
    two.code = 'E';
    table.values = {one, two};
    CHECK(text_of([&](std::ostream& out) { write_markdown(out, table); }) ==
          "| indicator | area | period | value | unit | status | comment |\n|---|---|---|---:|---|---|---|\n"
          "| a\\|b | Côte d'Ivoire | 2020 | 12.5 | % | A | two lines |\n| c | PAK | 2020 | 7 | % | E |  |\n"
          "\nsector: S1; same: x.\n");
    CHECK(text_of([&](std::ostream& out) { write_text(out, table); }) ==
          "indicator  area           period  value  unit  status  comment\n"
          "a|b        Côte d'Ivoire  2020     12.5  %     A       two lines\n"
          "c          PAK            2020        7  %     E\n"
          "\nsector: S1; same: x.\n");
    CHECK(has(text_of([&](std::ostream& out) { write_text(out, table, 1); }), "\n1 more value.\n"));
    CHECK(has(text_of([&](std::ostream& out) { write_markdown(out, long_table{}); }), "| indicator |"));
}

TEST_CASE("write: what no form has a place for is refused") {
    long_table table;
    table.series = {{.indicator = "a"}};
    table.periods = {year(2020)};
    long_value value{.value = std::numeric_limits<double>::infinity()};
    value.code = 'A';
    table.values = {value};
    for (int form = 0; form < 6; ++form) {
        INFO(form);
        CHECK_THROWS_AS(all_forms(table).at(static_cast<std::size_t>(form)), domain_error);
    }
    CHECK_THROWS_WITH(all_forms(table), ContainsSubstring("infinite, or NaN beside a status"));
    table.values[0].value = -0.0;
    CHECK(has(all_forms(table)[3], "\"value\":-0.0,"));
    table.further = {{"x", {0}}, {"x", {0}}};
    CHECK(message_of<domain_error>([&] { return all_forms(table); }) ==
          "JSON has one place for two columns of the name \"x\"; write_long_csv writes both");
    CHECK_THROWS_WITH(read_table("\xEF\xBB\xBF {\"version\":\"2.0\"}", {.file = "x.json"}),
                      ContainsSubstring("x.json:1:2: found \"{\"") && ContainsSubstring("nlohmann-json3-dev"));
}

TEST_CASE("write: sdmx-csv has one column for the status") {
    long_table table;
    table.series = {{.indicator = "a"}};
    table.periods = {year(2020)};
    long_value value{.value = 1};
    value.code = 'B';
    table.values = {value, value};
    table.further = {{"OBS_STATUS", {1, 0}}, {"comment", {0, 0}}};
    static_cast<void>(table.pool.number_of("bp"));
    CHECK(text_of([&](std::ostream& out) { write_sdmx_csv(out, table, "A:B(1.0)"); }) ==
          "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS,"
          "comment\r\ndataflow,A:B(1.0),I,a,,2020,1,,bp,\r\ndataflow,A:B(1.0),I,a,,2020,1,,B,\r\n");
}

TEST_CASE("write: the descriptor of a data package") {
    long_table table{.notes = {"of the World Bank"}, .dimensions = {"sector"}};
    table.series = {{.indicator = "a", .unit = "USD", .further = {"S1"}}};
    table.further = {{"comment", {}}};
    data_resource const csv = data_resource_of(table, "gdp", "gdp.csv");
    REQUIRE(csv.fields.size() == 10);
    CHECK((csv.fields[5].name == "value" && csv.fields[5].type == "number" && csv.fields[5].unit == "USD"));
    CHECK((csv.fields[8].name == "sector" && csv.fields[9].name == "comment"));
    // The fields are the columns that write_long_csv writes.
    std::string header;
    for (data_field const& each : csv.fields) header += (header.empty() ? "" : ",") + each.name;
    CHECK(text_of([&](std::ostream& out) { write_long_csv(out, table); }) == header + "\r\n");
    data_package package{
        .name = "gdp", .licenses = {{.name = "CC-BY-4.0"}}, .sources = {{.title = "WDI"}}, .resources = {csv}};
    std::string const text = text_of([&](std::ostream& out) { write_data_package(out, package); });
    CHECK(
        has(text,
            "{\"$schema\":\"https://datapackage.org/profiles/2.0/datapackage.json\",\"name\":\"gdp\",\"licenses\":["));
    CHECK(has(text, "\"description\":\"of the World Bank\",\"format\":\"csv\""));
    CHECK(has(text, "\"constraints\":{\"required\":true}"));
    // What is missing.
    auto const refused = [&](auto change, std::string_view what) {
        INFO(what);
        data_package wrong = package;
        change(wrong);
        CHECK(message_of<domain_error>([&] {
                  return text_of([&](std::ostream& out) { write_data_package(out, wrong); });
              }) == std::string("a data package needs ").append(what));
    };
    constexpr std::string_view name = "names of small letters, digits, '-', '_' and '.'";
    refused([](data_package& p) { p.name = "GDP of all"; }, name);
    refused([](data_package& p) { p.name = ""; }, name);
    refused([](data_package& p) { p.resources.clear(); }, "a resource");
    refused([](data_package& p) { p.licenses[0].name = ""; }, "a name or a path of each licence");
    refused([](data_package& p) { p.sources[0].title = ""; }, "a title of each source");
    refused([](data_package& p) { p.resources[0].name = ""; }, name);
    refused([](data_package& p) { p.resources[0].path = ""; }, "a path of each resource");
    refused([](data_package& p) { p.resources[0].fields.clear(); }, "the fields of each resource");
    refused([](data_package& p) { p.resources[0].fields[0].name = ""; }, "a name of each field");
}
