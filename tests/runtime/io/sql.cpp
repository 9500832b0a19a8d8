// Statements of SQL: what they say, and what they refuse. That engines run them and get the library's results is shown
// by tests/bench/duckdb.
#include <almanac/io/sql/flow_statements.hpp>
#include <almanac/io/sql/identity_statement.hpp>
#include <almanac/io/sql/panel_statements.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string_view>

using namespace almanac;

namespace {
constexpr observation rows[] = {
    {.key = "event", .kind = nature::event}, {.key = "exports", .in = &units::USD},
    {.key = "imports", .in = &units::USD},   {.key = "share", .in = &units::percent},
    {.key = "wheat", .in = &units::t},
};
constexpr table facts(rows);
constexpr observation numbered[] = {{.key = "exports", .value = {19, 6}, .in = &units::USD},
                                    {.key = "wheat", .value = {3, 3}, .in = &units::t}};
constexpr observation with_backslash[] = {{.key = "a\\", .in = &units::USD}, {.key = "exports", .in = &units::USD}};
constexpr table slashed(with_backslash);
} // namespace

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

TEST_CASE("sql: a backslash is in no literal") {
    std::string_view const said = "\"a\\\" has a backslash, which engines read in different ways (MySQL, Spark and "
                                  "BigQuery escape by it); give it a name without one";
    CHECK(message_of<domain_error>([] { return to_sql(sql::flows_of_records{.period = "a\\"}, "records"); }) == said);
    CHECK(message_of<domain_error>(
              [] { return to_sql(claim("exports").is_same_as("imports").named("a\\"), facts, "facts"); }) == said);
    CHECK(message_of<domain_error>([] { return to_sql(claim("exports").is_same_as("a\\"), slashed, "facts"); }) ==
          said);
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

TEST_CASE("sql: an identity, its two sides in the unit of the figures") {
    CHECK(
        to_sql(claim("exports").is_at_most("imports").named("surplus of 'x'"), facts, "main.facts") ==
        "with figures as (\n"
        "  select distinct key, unit,\n"
        "    case when abs(low * 1e0) < 1e60 then low * 1e0 else -1e100 end as low,\n"
        "    case when abs(high * 1e0) < 1e60 then high * 1e0 else 1e100 end as high,\n"
        "    case when low_end = 'closed' then 0 else 1 end as low_open,\n"
        "    case when high_end = 'closed' then 0 else 1 end as high_open\n"
        "  from main.facts where value is not null)\n"
        "select 'surplus of ''x''' as name, 'USD' as unit,\n"
        "  case when abs(n0_low) < 1e60 then n0_low end as left_low,\n"
        "  case when abs(n0_high) < 1e60 then n0_high end as left_high,\n"
        "  case when abs(n1_low) < 1e60 then n1_low end as right_low,\n"
        "  case when abs(n1_high) < 1e60 then n1_high end as right_high\n"
        "from (select f0.low as n0_low, f0.high as n0_high, f0.low_open as n0_low_open, f0.high_open as n0_high_open,\n"
        "    f1.low as n1_low, f1.high as n1_high, f1.low_open as n1_low_open, f1.high_open as n1_high_open\n"
        "  from figures as f0, figures as f1\n"
        "  where f0.key = 'exports' and f0.unit = 'USD'\n"
        "    and f1.key = 'imports' and f1.unit = 'USD') as sides\n"
        "where n0_low - n1_high > 1e-12 * (abs(n0_low) + abs(n1_high)) or (n0_low_open + n1_high_open > 0 and "
        "n0_low - n1_high >= -1e-12 * (abs(n0_low) + abs(n1_high)))");
    // Numbers are in base units, and the sides in the unit of a figure again.
    sql_text const half = to_sql(claim("share").is_same_as("1 / 2"), facts, "facts");
    CHECK(half.view().find("f0.low * 1e-2 as n0_low") != std::string_view::npos);
    CHECK(half.view().find("then n0_low * 1e2 end as left_low") != std::string_view::npos);
    sql_text const wheat = to_sql(claim("wheat").is_less_than("12.5 * wheat"), facts, "facts");
    CHECK(wheat.view().find("f0.low * 1e3 as n0_low") != std::string_view::npos);
    CHECK(wheat.view().find("12.5e0 as n1_low") != std::string_view::npos);
}

TEST_CASE("sql: what cancels is held to the size of its terms, and nothing is divided by what it may be zero of") {
    sql_text const sum = to_sql(claim("exports").is_sum_of("imports", "imports"), facts, "facts");
    CHECK(sum.view().find("abs(n1_low) + abs(n2_low) as n3_low_size") != std::string_view::npos);
    CHECK(sum.view().find("n0_low - n4_high > 1e-12 * (abs(n0_low) + n4_high_size)") != std::string_view::npos);
    sql_text const quotient = to_sql(claim("share").is_quotient_of("exports", "imports"), facts, "facts");
    CHECK(quotient.view().find("_size") == std::string_view::npos);
    CHECK(quotient.view().find("case when abs(n1_high) < n2_low * 1e60 then n1_high / n2_low else 1e100 end") !=
          std::string_view::npos);
    sql_text const product = to_sql(claim("exports").is_product_of("share", "imports"), facts, "facts");
    CHECK(product.view().find("case when abs(n1_high * n2_high) < 1e60 then n1_high * n2_high else 1e100 end") !=
          std::string_view::npos);
}

TEST_CASE("sql: identities that are no statement") {
    auto const refused = [](identity const& of, std::string_view said) {
        INFO(said);
        CHECK(message_of<domain_error>([&] { return to_sql(of.named("x"), facts, "facts"); }).find(said) == 0);
    };
    refused(claim("share").is_attainable_of("wheat"),
            "the identity \"x\" (attainable) is no statement of SQL: ask audit(rows, identity)");
    refused(claim("share").is_in_its_domain(), "the identity \"x\" (within its domain) is no statement of SQL: ask ");
    refused(claim("share").is_rank_of("wheat", "wheat"), "the identity \"x\" (rank among values) is no statement");
    refused(claim("exports").is_within_period_of("imports"), "the identity \"x\" (period within a longer one) is no");
    refused(claim("exports").is_same_as("?"),
            "the identity \"x\" (same fact twice) is no statement of SQL: nobody states one of its figures");
    refused(claim("exports").is_same_as("event"),
            "the identity \"x\" (same fact twice) is no statement of SQL: an event has no number");
    refused(claim("1").is_same_as("2"),
            "the identity \"x\" (same fact twice) is no statement of SQL: it has no figure of a table, only numbers");
    for (int k = 0; k <= static_cast<int>(identity_kind::published); ++k) {
        auto const kind = static_cast<identity_kind>(k);
        bool const is_left_out = is_of_one_row(kind) || kind == identity_kind::attainable ||
                                 kind == identity_kind::within_period || kind == identity_kind::ranked;
        CHECK(has_statement(kind) != is_left_out);
    }
    auto const same = claim("exports").is_same_as("imports");
    CHECK(message_of<unknown_key>([] { return to_sql(claim("exports").is_same_as("import"), facts, "facts"); }) ==
          "no observation has the key \"import\"; the nearest is \"imports\"");
    CHECK_THROWS_AS(to_sql(same, facts, "facts; drop table facts"), domain_error);
    CHECK_THROWS_AS(to_sql(claim("exports").is_same_as("2 *imports"), facts, "facts"), parse_error);
    // Of rows with numbers the units are held against each other, as audit does.
    CHECK_THROWS_AS(to_sql(claim("exports").is_same_as("wheat"), table(numbered), "facts"), unit_mismatch);
}
