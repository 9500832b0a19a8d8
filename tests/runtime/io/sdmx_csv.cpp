// SDMX-CSV: the 21 examples of the field guide where they are at hand, what each of its rules asks for, and faults.
#include <almanac/io/dialects/sdmx_table.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/io/text_file.hpp>
#include <almanac/io/write_table.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"
#include "message.hpp"
#include "random_numbers.hpp"

#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

using namespace almanac;

namespace {

using texts = std::vector<std::string>;

constexpr std::string_view head = "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,FREQ,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n";

long_table of_rows(std::string_view rows) { return read_sdmx_table(std::string(head).append(rows)); }

} // namespace

TEST_CASE("sdmx-csv: version 1.0") {
    sdmx_message const plain = read_sdmx_csv("DATAFLOW,DIM,OBS_VALUE\nA:F(1.0),x,1\n");
    CHECK((plain.version == 1 && plain.labels == sdmx_labels::id && !plain.has_actions));
    CHECK(plain.rows[0].structure_id == "A:F(1.0)");
    sdmx_message const both =
        read_sdmx_csv("DATAFLOW;DIM: Dimension;OBS_VALUE: OBS_VALUE\nA:F(1.0): Flow;x: The name: with a colon;1\n");
    CHECK((both.labels == sdmx_labels::both && both.components[0].name == "Dimension"));
    CHECK(both.rows[0].cells == texts{"x", "1"});
    CHECK(both.rows[0].names[0] == "The name: with a colon");
}

TEST_CASE("sdmx-csv: version 2, fixed columns, keys and labels") {
    sdmx_message const names =
        read_sdmx_csv("STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,D1,Dimension 1,OBS_VALUE,Value\n"
                      "DataFlow,A:F(1.0.0),Name,R,x,The x,1,\n");
    CHECK(names.labels == sdmx_labels::name);
    CHECK((names.components.size() == 2 && names.components[0].name == "Dimension 1"));
    CHECK((names.rows[0].structure == "dataflow" && names.rows[0].action == sdmx_action::replace));
    CHECK((names.rows[0].cells == texts{"x", "1"} && names.rows[0].names == texts{"The x", ""}));
    sdmx_message const keys = read_sdmx_csv("STRUCTURE[;],STRUCTURE_ID,SERIES_KEY,OBS_KEY,D1,ATTR[],TEXT[en;fr]\n"
                                            "datastructure,A:F,x,x.2014,x,\"a;b\",\"en:One;fr:Un\"\n");
    CHECK((keys.sub_separator == ';' && !keys.has_actions && keys.components.size() == 3));
    CHECK((keys.components[1].has_several_values && keys.components[1].languages.empty()));
    CHECK(keys.components[2].languages == texts{"en", "fr"});
    CHECK(sdmx_values(keys.rows[0].cells[1], ';') == texts{"a", "b"});
    sdmx_message const nested =
        read_sdmx_csv("STRUCTURE,STRUCTURE_ID,CONTACT[].NAME[]\ndataflow,A:F,\"\"\"a;b\"\";\"\"c;d\"\"\"\n");
    CHECK(nested.components[0].id == "CONTACT.NAME");
    CHECK(sdmx_values(nested.rows[0].cells[0], ';') == texts{"a;b", "c;d"});
}

TEST_CASE("sdmx-csv: a message is recognised, also with its heads in quotes and behind a byte order mark") {
    for (std::string_view const before : {"", "\xEF\xBB\xBF"}) {
        for (std::string_view const quote : {"", "\""}) {
            std::string text(before);
            for (std::string_view const name : {"DATAFLOW", "REF_AREA", "TIME_PERIOD", "OBS_VALUE"})
                text.append(name == "DATAFLOW" ? "" : ",").append(quote).append(name).append(quote);
            text.append("\nA:B(1.0),PK,2024,373\n");
            long_table const table = read_table(text);
            CHECK(table.dialect == "SDMX-CSV 1.0");
            REQUIRE(table.values.size() == 1);
            CHECK(table.values[0].value == 373);
        }
    }
}

TEST_CASE("sdmx-csv: values of a cell") {
    CHECK(sdmx_values("", ';') == texts{""});
    CHECK(sdmx_values("a", ';') == texts{"a"});
    CHECK(sdmx_values("a;;b;", ';') == texts{"a", "", "b", ""});
    CHECK(sdmx_values("\"\"\"q\"\"\"|r", '|') == texts{"\"q\"", "r"});
}

TEST_CASE("sdmx-csv: a table, its statuses and its periods") {
    long_table const table = of_rows("dataflow,A:F(1.0),I,PK,A,2023,338.4,\n"
                                     "dataflow,A:F(1.0),I,PK,A,2024-A1,NaN,\n"
                                     "dataflow,A:F(1.0),I,PK,Q,2024-Q1,,M\n"
                                     "dataflow,A:F(1.0),I,PK,Q,2024-Q2,1e-07,pb\n"
                                     "dataflow,A:F(1.0),I,PK,D,2024-W05,#N/A,\n");
    CHECK(table.dialect == "SDMX-CSV 2");
    CHECK((table.series.size() == 3 && table.series[0].where == areas::PAK && table.series[0].indicator == "A:F(1.0)"));
    CHECK((table.periods[1] == year(2024) && table.periods[4] == iso_week(2024, 5)));
    CHECK(table.values[1].status() == cell_status::missing);
    CHECK(table.values[2].status() == cell_status::missing_cannot_exist);
    CHECK(table.values[3].status() == cell_status::time_series_break); // B outranks the others
    CHECK(table.pool[table.further[0].texts[3]] == "pb");              // and nothing is lost
    long_table const fiscal = read_sdmx_table("DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,REPORTING_YEAR_START_DAY\n"
                                              "A:F(1.0),PK,2023-A1,1,--07-01\nA:F(1.0),PK,2023-Q2,2,--07-01\n");
    CHECK(same_days(fiscal.periods[0], span(month(2023, 7), month(2024, 6))));
    CHECK(same_days(fiscal.periods[1], quarter(2023, 4)));
}

TEST_CASE("sdmx-csv: actions in the order of the rows") {
    auto const numbers = [](long_table const& table) {
        std::string all;
        for (long_value const& each : table.values) all += std::to_string(static_cast<int>(each.value)) + ' ';
        return all;
    };
    std::string const two = "dataflow,A:F,I,PK,A,2023,1,\ndataflow,A:F,I,KZ,A,2023,2,\n";
    CHECK(numbers(of_rows(two + "dataflow,A:F,R,PK,A,2023,3,\n")) == "2 3 ");
    CHECK(numbers(of_rows(two + "dataflow,A:F,D,PK,A,2023,-,\n")) == "2 ");
    CHECK(numbers(of_rows(two + "dataflow,A:F,D,,,,,\n")) == ""); // empty dimensions stand for all
    CHECK(numbers(of_rows(two + "dataflow,A:F,D,KZ,,,,\n")) == "1 ");
    CHECK(numbers(of_rows(two + "dataflow,A:F,D,,,2024,,\n")) == "1 2 ");     // none agrees
    CHECK(numbers(of_rows(two + "dataflow,A:F,D,PK,A,2023,,-\n")) == "1 2 "); // an attribute alone
    CHECK(numbers(of_rows(two + "dataflow,A:F,D,PK,A,2023,-,\ndataflow,A:F,M,PK,A,2023,9,\n")) == "2 9 ");
}

TEST_CASE("sdmx-csv: what a row leaves out stays when it is merged, and goes when it replaces") {
    auto const last = [](std::string_view first_row, std::string_view second_row) {
        long_table const table = read_sdmx_table(
            std::string("STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,COMMENT_OBS\n")
                .append(first_row)
                .append("\n")
                .append(second_row)
                .append("\n"));
        std::string all;
        for (std::size_t i = 0; i < table.values.size(); ++i) {
            long_value const& each = table.values[i];
            all += is_missing(each.status()) ? "none" : std::to_string(static_cast<int>(each.value));
            all.append(" ").append(1, static_cast<char>(each.status()));
            for (further_column const& column : table.further) all.append(" ").append(table.pool[column.texts.at(i)]);
        }
        return all;
    };
    constexpr std::string_view estimate = "dataflow,A:F,I,PK,2023,1,E,hello";
    for (std::string_view const merge : {"M", "I", "A", ""}) {
        INFO(merge);
        auto const then = [&](std::string_view cells) {
            return last(estimate, std::string("dataflow,A:F,").append(merge).append(",PK,2023,").append(cells));
        };
        CHECK(then(",P,") == "1 P P hello");      // the status alone
        CHECK(then(",,bye") == "1 E E bye");      // the comment alone
        CHECK(then("2,,") == "2 E E hello");      // the value alone
        CHECK(then("2,A,bye") == "2 A A bye");    // all
        CHECK(then("NaN,,") == "none O E hello"); // missing is said, not left out
        CHECK(then(",M,") == "none M M hello");   // with its reason
        CHECK(then("#NA,,") == "none O E hello"); // as some write #N/A
    }
    CHECK(last(estimate, "dataflow,A:F,R,PK,2023,2,,") == "2 A  ");
    CHECK(last("dataflow,A:F,I,PK,2023,,M,hello", "dataflow,A:F,M,PK,2023,2,,") == "2 A M hello");
    CHECK(last("dataflow,A:F,I,PK,2023,,M,hello", "dataflow,A:F,M,PK,2023,,,bye") == "none M M bye");
    CHECK(last(estimate, "dataflow,A:F,D,PK,2023,,,-") == "1 E E ");
    CHECK(last(estimate, "dataflow,A:F,D,PK,,,-,") == "1 A  hello");
    CHECK(last("dataflow,A:F,I,PK,2023,,M,hello", "dataflow,A:F,D,PK,,,-,-") == "none O  ");
    CHECK(last(estimate, "dataflow,B:G,D,PK,2023,,-,-") == "1 E E hello"); // of another structure
    CHECK(last(estimate, "dataflow,B:G,D,,,,,") == "1 E E hello");
    CHECK(last(estimate, "dataflow,A:F,D,,,,,") == "");
    // The unit may be left out as well, of a value that is there.
    long_table const merged = read_sdmx_table(
        "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\ndataflow,A:F,I,PK,2023,1,USD\n"
        "dataflow,A:F,I,PK,2024,5,USD\ndataflow,A:F,M,PK,2025,7,\ndataflow,A:F,M,PK,2023,2,\n"
        "dataflow,A:F,R,PK,2024,6,\ndataflow,A:F,M,IN,2023,8,\n");
    REQUIRE(merged.values.size() == 4);
    CHECK((merged.values[1].value == 2 && merged.series_of(merged.values[1]).unit == "USD"));
    CHECK((merged.values[2].value == 6 && merged.series_of(merged.values[2]).unit == "USD"));
    CHECK((merged.series_of(merged.values[0]).unit.empty() && merged.series_of(merged.values[3]).unit.empty()));
    // A row that removes one value takes the time of one, however many there are.
    std::string message(head);
    for (char const action : {'I', 'D'}) {
        for (int i = 0; i < 30000; ++i) {
            message.append("dataflow,A:F,").append(1, action).append(",PK,X").append(std::to_string(i)) += ",2023,1,\n";
        }
    }
    CHECK(read_sdmx_table(message + "dataflow,A:F,I,PK,X7,2023,2,\n").values.size() == 1);
}

TEST_CASE("sdmx-csv: a comma in a number is decimal only where no comma separates") {
    std::string const semicolons = "DATAFLOW;REF_AREA;TIME_PERIOD;OBS_VALUE\nA:F(1.0);PK;2023;1,234\n";
    std::string const commas = "DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nA:F(1.0),PK,2023,\"1,234\"\n";
    read_options const thousands{.numbers = {.thousands = ','}};
    CHECK(read_sdmx_table(semicolons).values.at(0).value == 1.234);
    CHECK(read_sdmx_table(semicolons, thousands).values.at(0).value == 1234);
    CHECK_THROWS_AS(read_sdmx_table(commas), parse_error); // 1.234 or 1234: the message does not say
    CHECK(read_sdmx_table(commas, thousands).values.at(0).value == 1234);
    CHECK(read_sdmx_table(commas, {.numbers = {.decimal_point = ','}}).values.at(0).value == 1.234);
}

TEST_CASE("sdmx-csv: actions at random, in any order of time, leave what was said last") {
    engine random(20);
    for (int turn = 0; turn < slow_turns(2'000); ++turn) {
        std::string rows;
        std::map<std::pair<std::string, std::string>, int> expected;
        for (int value = 1; value < 25; ++value) {
            std::string const where(1, "KPU"[random() % 3]);
            std::string const when = std::to_string(2020 + random() % 4) + (random() % 3 == 0 ? "-Q1" : "");
            char const action = "IIAMRRD"[random() % 7];
            bool const is_removed_at_all_times = action == 'D' && random() % 2 == 0;
            rows += std::string("dataflow,A:F,") + action + ',' + where + "X,A," +
                    (is_removed_at_all_times ? "" : when) + ',' + (action == 'D' ? "-" : std::to_string(value)) + ",\n";
            if (action != 'D') expected[{where + 'X', when}] = value;
            std::erase_if(expected, [&](auto const& each) {
                bool const is_meant = each.first.first == where + 'X' && each.first.second == when;
                return action == 'D' && (is_removed_at_all_times ? each.first.first == where + 'X' : is_meant);
            });
        }
        std::map<std::pair<std::string, std::string>, int> found;
        long_table const table = of_rows(rows);
        for (long_value const& each : table.values) {
            found[{table.series_of(each).where_text, std::string(to_text(table.period_of(each)).view())}] =
                static_cast<int>(each.value);
        }
        if (found != expected || table.values.size() != expected.size()) FAIL_CHECK(rows);
    }
}

TEST_CASE("sdmx-csv: blanks around a code do not make it another one") {
    long_table const table = read_sdmx_table("DATAFLOW,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\n"
                                             " A:B(1.0), X ,PK,2024,1\nA:B(1.0),X,PK ,2025,2\n");
    REQUIRE(table.series.size() == 1);
    CHECK((table.series[0].indicator == "X" && table.series[0].where == areas::PAK && table.values.size() == 2));
    CHECK(of_rows("dataflow,A:F,I,PK, A,2023,1,\ndataflow,A:F,I,PK,A ,2024,2,\n").series.size() == 1);
    column_names const columns{.area = "A", .period = "Year", .value = "GDP", .dimensions = {"sex"}};
    long_table const plain = read_long_csv("A,sex,Year,GDP\nPAK,F,2023,1\nPAK, F,2024,2\nPAK,F ,2025,3\n", columns);
    CHECK((plain.series.size() == 1 && plain.series[0].further[0] == "F"));
    // Blanks alone are no code, whatever their number, in each column that has codes but no areas.
    for (std::string const code : {"INDICATOR", "COMMODITY", "SEX"}) {
        std::string const names = "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA," + code + ",TIME_PERIOD,OBS_VALUE\n";
        std::string const rows = "dataflow,A:F(1.0),I,PK,  ,2023,1\ndataflow,A:F(1.0),I,PK, ,2024,2\n"
                                 "dataflow,A:F(1.0),I,PK,X,2023,3\n";
        long_table const of_none = read_sdmx_table(names + rows);
        CHECK((of_none.series.size() == 2 && of_none.values.size() == 3));
        std::ostringstream first;
        write_long_csv(first, of_none);
        std::ostringstream second;
        write_long_csv(second, read_table(first.str()));
        CHECK(second.str() == first.str());
        CHECK(read_sdmx_table(names + rows + "dataflow,A:F(1.0),D,PK,   ,,\n").values.size() == 1);
    }
    // With a column of units beside, in either order of rows; an attribute of blanks is none.
    for (std::string const rows :
         {"A:F(1.0),  ,2024,1, \nA:F(1.0),,2025,2,\n", "A:F(1.0),,2024,1,\nA:F(1.0),  ,2025,2,  \n"}) {
        long_table const both = read_sdmx_table("DATAFLOW,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\n" + rows +
                                                "A:F(1.0),X,2025,3,USD\n");
        for (long_series const& each : both.series) CHECK(each.unit == (each.indicator == "X" ? "USD" : ""));
        CHECK(both.series.size() == 2);
    }
    // Only an empty cell stands for all.
    CHECK(of_rows("dataflow,A:F,I,PK,A,2023,1,\ndataflow,A:F,D, ,A,2023,-,\n").values.size() == 1);
    CHECK(of_rows("dataflow,A:F,I,PK,A,2023,1,\ndataflow,A:F,D,,A,2023,-,\n").values.empty());
    CHECK_THROWS_AS(of_rows("dataflow,A:F,I, ,A,2023,1,\n"), parse_error);
    std::string const columns_of_areas = "DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\n";
    CHECK_THROWS_AS(read_sdmx_table(columns_of_areas + "A:B(1.0),,2024,1\nA:B(1.0), ,2025,2\n"), parse_error);
    CHECK_THROWS_AS(read_sdmx_table(columns_of_areas + "A:B(1.0), ,2025,2\nA:B(1.0),,2024,1\n"), parse_error);
}

TEST_CASE("sdmx-csv: each row of a structure that is none is refused") {
    std::string const message = std::string(head) + "dataflow,,I,PK,A,2020,1,\ndataflow,,I,PK,A,2021,1,\n"
                                                    "dataflow,AF,I,PK,A,2022,1,\ndataflow,AF,I,PK,A,2023,1,\n"
                                                    "table,A:F,I,PK,A,2024,1,\ntable,A:F,I,PK,A,2025,1,\n"
                                                    "DataFlow,A:F,I,PK,A,2026,1,\ndataflow,A:F,I,PK,A,2027,1,\n";
    long_table const table = read_sdmx_table(message, {.policy = row_policy::collect});
    CHECK((table.refused.size() == 6 && table.values.size() == 2 && table.series.size() == 1));
}

TEST_CASE("sdmx-csv: all faults are collected, and what was read is reported") {
    std::string const message = std::string(head) + "dataflow,A:F,I,PK,A,2020,1,\n"
                                                    "dataflow,A:F,I,PK,A,20x1,2,\n"
                                                    "dataflow,A:F,I,PK,A,2022,three,\n"
                                                    "dataflow,A:F,I,PK,A,2023\n"
                                                    "table,A:F,I,PK,A,2024,5,\n"
                                                    "dataflow,A:F,I,PK,A,2025,6,E\n";
    std::size_t read = 0;
    auto const progress = [&](std::size_t bytes, std::size_t) { read = bytes; };
    long_table const table = read_sdmx_table(message, {.policy = row_policy::collect, .progress = progress});
    CHECK(read == message.size());
    REQUIRE(table.values.size() == 2);
    CHECK((table.values[0].value == 1 && table.values[1].value == 6));
    CHECK((table.further[0].texts.size() == 2 && table.pool[table.further[0].texts[1]] == "E"));
    REQUIRE(table.refused.size() == 4);
    CHECK((table.refused[0].line == 3 && table.refused[0].column == 21 && table.refused[0].found == "20x1"));
    CHECK((table.refused[1].line == 4 && table.refused[1].column == 26 && table.refused[1].found == "three"));
    CHECK((table.refused[2].line == 5 && table.refused[2].expected.find("8 fields") == 0));
    CHECK((table.refused[3].line == 6 && table.refused[3].column == 1 && table.refused[3].found == "table"));
    CHECK(table.refused[3].row == "table,A:F,I,PK,A,2024,5,");
}

TEST_CASE("sdmx-csv: what is written is read back") {
    long_table const table = of_rows("dataflow,A:F(1.0),I,PK,A,2023,0.1,E\ndataflow,A:F(1.0),I,UZ,A,2024,NaN,\n");
    std::ostringstream out;
    write_sdmx_csv(out, table, "A:F(1.0)");
    long_table const back = read_sdmx_table(out.str());
    REQUIRE(back.values.size() == 2);
    CHECK((back.values[0].value == 0.1 && back.values[0].status() == cell_status::estimated));
    CHECK((back.series[1].where == areas::UZB && back.values[1].status() == cell_status::missing));
    long_table const trade = read_long_csv(
        "what,of,with,hs,when,n\nX,PAK,UZB,1006,2023,1.5\n",
        {.indicator = "what", .area = "of", .counterpart = "with", .product = "hs", .period = "when", .value = "n"});
    std::ostringstream message;
    write_sdmx_csv(message, trade, "A:F(1.0)");
    long_table const again = read_sdmx_table(message.str());
    CHECK((again.series.at(0).product == "1006" && again.dimensions.empty()));
    CHECK(again.series[0].counterpart == areas::UZB);
    long_table const blanks = read_sdmx_table("DATAFLOW, REF_AREA,SEX ,TIME_PERIOD , OBS_VALUE\nA:F,PK,F,2024,1\n");
    CHECK((blanks.series.at(0).where == areas::PAK && blanks.dimensions == std::vector<std::string>{"SEX"}));
    std::ostringstream own;
    write_long_csv(own, table);
    CHECK(own.str().find("A:F(1.0),PAK,,,2023,0.1,,E,A,E\r\n") != std::string::npos);
}

TEST_CASE("sdmx-csv: faults at their place") {
    auto const refused = [](std::string_view source) {
        try {
            static_cast<void>(read_sdmx_table(source, {.file = "m.csv"}));
        } catch (error const& e) {
            return std::string(e.what());
        }
        return std::string("read");
    };
    std::string const top(head);
    CHECK(refused("FLOW,A\n1,2\n").find("m.csv:1:1") == 0);
    CHECK(refused("STRUCTURE,ID\nx,y\n").find("m.csv:1:11: found \"ID\", expected the column STRUCTURE_ID") == 0);
    CHECK(refused("STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,A,Dimension 1,B\n") ==
          "m.csv:1:60: found \"B\", expected a column of names behind each component (labels=name)");
    CHECK(refused(top + "table,A:F,I,PK,A,2023,1,\n") ==
          "m.csv:2:1: found \"table\", expected dataflow, datastructure or dataprovision");
    CHECK(refused(top + "dataflow,F,I,PK,A,2023,1,\n") ==
          "m.csv:2:10: found \"F\", expected agency and structure, such as ESTAT:NA_MAIN(1.6.0)");
    CHECK(refused(top + "dataflow,A:F,X,PK,A,2023,1,\n") ==
          "m.csv:2:14: found \"X\", expected an action: I, A, R, D or M");
    CHECK(refused(top + "dataflow,A:F,I,PK,A,2023,1\n").find("8 fields") != std::string::npos);
    CHECK(refused(top + "dataflow,A:F,I,PK,A,20x3,1,\n").find("m.csv:2:21: found \"20x3\"") == 0);
    CHECK(refused(top + "dataflow,A:F,I,PK,A,2023,1.2.3,\n").find("m.csv:2:26: found \"1.2.3\"") == 0);
    CHECK(refused(top + "dataflow,A:F,I,??,A,2023,1,\n").find("m.csv:2:16: found \"??\"") == 0);
    CHECK(refused(top + "dataflow,A:F,I,PK,A,2023,1,M\n").find("m.csv:2:26: found \"1\", expected no number") == 0);
    CHECK(refused("DATAFLOW,REF_AREA,OBS_VALUE\nA:F,PK,1\n").find("no component TIME_PERIOD") != std::string::npos);
    CHECK(refused("STRUCTURE,STRUCTURE_ID,A[en;fr\ndataflow,A:F,1\n").find("closing bracket") != std::string::npos);
}

TEST_CASE("sdmx-csv: concepts that the caller names") {
    constexpr std::string_view own = "STRUCTURE,STRUCTURE_ID,LAND,WHAT,JAHR,MENGE,WERT,NOTE\n"
                                     "dataflow,A:F,PK,X,2023,5,1.5,a\ndataflow,A:F,,X,,,,all\n";
    auto const refused = [&](sdmx_concepts const& concepts) {
        return message_of([&] { return read_sdmx_table(own, {.file = "m.csv"}, concepts); });
    };
    long_table const table = read_sdmx_table(
        own, {}, {.area = "land", .indicator = "WHAT", .time = "JAHR", .value = "WERT", .dimensions = {}});
    REQUIRE(table.values.size() == 1);
    CHECK((table.values[0].value == 1.5 && table.periods.at(0) == year(2023)));
    CHECK((table.series.at(0).where == areas::PAK && table.series[0].indicator == "X"));
    CHECK(table.notes == std::vector<std::string>{"WHAT=X: NOTE=all"}); // said of all with a part of the key
    long_table const flagged = read_sdmx_table("DATAFLOW,LAND,FLAG,JAHR,WERT\nA:F,PK,E,2023,1\nA:F,PK,,2024,2\n", {},
                                               {.area = "LAND", .time = "JAHR", .value = "WERT", .status = "FLAG"});
    CHECK((flagged.series.size() == 1 && flagged.dimensions.empty())); // a status is no dimension, wherever it stands
    CHECK(flagged.values.at(0).status() == cell_status::estimated);
    constexpr std::string_view they_are = "; it has LAND, WHAT, JAHR, MENGE, WERT, NOTE; name it in sdmx_concepts::";
    auto const message = [&](std::string_view id, std::string_view member) {
        return "m.csv: the message has no component " + std::string(id) + std::string(they_are) + std::string(member);
    };
    CHECK(refused({}) == message("TIME_PERIOD", "time"));
    CHECK(refused({.time = "JAHR"}) == message("OBS_VALUE", "value"));
    CHECK(refused({.time = "YEAR", .value = "WERT"}) == message("YEAR", "time"));
    CHECK(refused({.area = "REGION", .time = "JAHR", .value = "WERT"}) == message("REGION", "area"));
    CHECK(refused({.time = "JAHR", .value = "WERT", .status = "FLAG"}) == message("FLAG", "status"));
    CHECK(refused({.time = "JAHR", .value = "WERT", .dimensions = {"what", "SEX"}}) == message("SEX", "dimensions"));
    CHECK(message_of([] { return read_sdmx_table("STRUCTURE,STRUCTURE_ID,ACTION\ndatastructure,A:F,D\n"); }) ==
          "the message has no component TIME_PERIOD; it has none; name it in sdmx_concepts::time");
    // Version 1 has no partial keys, and a row that says nothing is none.
    CHECK_THROWS_AS(read_sdmx_table("DATAFLOW,TIME_PERIOD,OBS_VALUE,NOTE\nA:F,,,all\n"), parse_error);
    CHECK_THROWS_AS(read_sdmx_table("STRUCTURE,STRUCTURE_ID,TIME_PERIOD,OBS_VALUE,NOTE\ndataflow,A:F,,,\n"),
                    parse_error);
}

#ifdef ALMANAC_SHARED_DIR
TEST_CASE("sdmx-csv: the examples of the field guide") {
    // Rows, components, and the last cell of the last row, read off the files.
    struct example {
        std::string_view name;
        std::size_t rows;
        std::size_t components;
        std::string_view last;
    };
    constexpr example examples[] = {
        {"01", 2, 8, "2021-01-22T13:15:41Z"},
        {"02", 2, 7, "2014-02"},
        {"03", 2, 7, "2014-02"},
        {"04", 2, 7, "Y"},
        {"05", 2, 7, "Y"},
        {"06", 2, 7, "Y"},
        {"07", 2, 7, "A;C"},
        {"08", 2, 5, "en:Value \"X\";fr:Valeur \"X\""},
        {"09A", 3, 5, "en:Value \"Y\";fr:Valeur \"Y\""},
        {"09B", 3, 10, ""},
        {"10", 2, 5, "Y"},
        {"11", 2, 5, "Y"},
        {"12", 2, 3, "Y"},
        {"13", 2, 6, "Y"},
        {"14", 2, 4, "\"Contact 1 Name 1;Contact 1 Name 2\";;\"Contact 3 Name 1;Contact 3 Name 2\""},
        {"15", 2, 5, "<p>This is some other \"xhtml\"</p>"},
        {"16", 2, 7, ""},
        {"17", 2, 7, ""},
        {"18", 2, 2, "C"},
        {"19A", 1, 0, ""},
        {"19B", 1, 3, ""},
    };
    std::string const folder = std::string(ALMANAC_SHARED_DIR) + "/data/sdmx_csv/example-";
    for (example const& each : examples) {
        INFO(each.name);
        text_file const file(folder + std::string(each.name) + ".csv");
        sdmx_message const message = read_sdmx_csv(file.view(), file.path());
        CHECK(message.rows.size() == each.rows);
        CHECK(message.components.size() == each.components);
        if (!message.components.empty()) CHECK(message.rows.back().cells.back() == each.last);
    }
}
#endif
