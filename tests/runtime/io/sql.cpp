// Statements of SQL: what they say, and what they refuse. That engines run them and get the library's results is shown
// by tests/bench/duckdb.
#include <almanac/io/sql/flow_statements.hpp>
#include <almanac/io/sql/panel_statements.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string_view>

using namespace almanac;

// The compiler can print them.
static_assert(to_sql(sql::hhi{}, "gdp") ==
              "select period, sum(share * share) as value\n"
              "from (select period, value / sum(value) over (partition by period) as share\n"
              "  from gdp) as parts\n"
              "group by period");

TEST_CASE("sql: growth and change look back so many periods, and across no break") {
    CHECK(to_sql(sql::growth{}, "main.gdp") ==
          "select area, period, case when breaks = 0 and base > 0e0 then (value / base - 1e0) * 1e2 end as value\n"
          "from (select area, period, value, lag(value, 1) over (partition by area order by period) as base,\n"
          "  sum(case when status = 'B' then 1 else 0 end) over (partition by area order by period rows between 0 "
          "preceding and current row) as breaks\n"
          "  from main.gdp) as pairs");
    sql_text const all = to_sql(sql::change{4}, "gdp");
    CHECK(all.view().find("lag(value, 4)") != std::string_view::npos);
    CHECK(all.view().find("rows between 3 preceding and current row") != std::string_view::npos);
    CHECK(message_of<domain_error>([] { return to_sql(sql::growth{0}, "gdp"); }) ==
          "a change looks back at least one period, not 0");
}

TEST_CASE("sql: ranks with ties") {
    CHECK(to_sql(sql::rank_within_period{}, "gdp") ==
          "select area, period, case when value is not null\n"
          "  then rank() over (partition by period order by value desc nulls last) * 1e0 end as value\n"
          "from gdp");
    CHECK(message_of<domain_error>([] {
              return to_sql(sql::rank_within_period{{.missing = missing_ranks::last}}, "gdp");
          }) == "missing numbers have no rank in SQL; missing_ranks::none is the one option");
}

TEST_CASE("sql: exports by the keys that are asked for") {
    CHECK(to_sql(sql::total_exports{}, "trade") == "select exporter, sum(value) as value\n"
                                                   "from trade\n"
                                                   "where reporter = 'exporter' and exporter <> importer\n"
                                                   "group by exporter");
    CHECK(to_sql(sql::total_exports{.by_exporter = false}, "trade") ==
          "select sum(value) as value\n"
          "from trade\n"
          "where reporter = 'exporter' and exporter <> importer");
    CHECK(
        to_sql(sql::total_exports{true, true, true}, "trade").view().ends_with("group by exporter, importer, product"));
}

TEST_CASE("sql: flows of records are of one period, whose text is quoted") {
    CHECK(to_sql(sql::flows_of_records{.period = "FY2024[PAK]' or 'a' = 'a", .digits = 2}, "records") ==
          "select exporter, importer, substr(product, 1, 2) as product, reporter, sum(value) as value\n"
          "from records\n"
          "where period = 'FY2024[PAK]'' or ''a'' = ''a'\n"
          "group by exporter, importer, substr(product, 1, 2), reporter");
    CHECK(to_sql(sql::flows_of_records{.period = "2024"}, "records").view().find("substr") == std::string_view::npos);
}

TEST_CASE("sql: the name of a table is a name") {
    for (std::string_view const name : {"gdp", "main.gdp", "_a1.B2", "a.b.c"}) {
        CHECK(to_sql(sql::share_within_period{}, name).view().find(name) != std::string_view::npos);
    }
    for (std::string_view const name :
         {"", "1gdp", "gdp;", "a b", "\"gdp\"", "a.", ".a", "a..b", "gdp)--", "caf\xC3\xA9"}) {
        CHECK(message_of<domain_error>([&] {
                  return to_sql(sql::share_within_period{}, name);
              }).find("is no name of a table") != std::string::npos);
        CHECK(message_of<domain_error>([&] { return to_sql(sql::growth{}, name); }) != "nothing was raised");
        CHECK(message_of<domain_error>([&] { return to_sql(sql::change{}, name); }) != "nothing was raised");
        CHECK(message_of<domain_error>([&] { return to_sql(sql::hhi{}, name); }) != "nothing was raised");
        CHECK(message_of<domain_error>([&] { return to_sql(sql::total_exports{}, name); }) != "nothing was raised");
        CHECK(message_of<domain_error>([&] { return to_sql(sql::trade_intensity{}, name); }) != "nothing was raised");
        CHECK(message_of<domain_error>([&] { return to_sql(sql::mirror_differences{}, name); }) !=
              "nothing was raised");
        CHECK(message_of<domain_error>([&] { return to_sql(sql::flows_of_records{}, name); }) != "nothing was raised");
        CHECK(message_of<domain_error>([&] { return to_sql(sql::revealed_comparative_advantage{}, name); }) !=
              "nothing was raised");
    }
}
