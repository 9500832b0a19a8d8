// The code of README.md, "Engines and other languages".
#include <almanac/io/arrow.hpp>
#include <almanac/io/sql/panel_statements.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"

namespace al = almanac;
using al::units::USD;

TEST_CASE("readme: a panel goes to an engine and comes back") {
    auto const gdp =
        al::make_panel<USD>({.indicator = "GDP", .kind = al::nature::flow}, {al::areas::PAK, al::areas::IND},
                            al::year(2023), {{337.9e9, 371.7e9}, {3.64e12, 3.91e12}});
    al::arrow_stream out = al::to_arrow(gdp);                    // `out.get()` is what duckdb_arrow_scan takes
    auto const statement = al::to_sql(al::sql::growth{}, "gdp"); // and this what DuckDB runs
    al::arrow_table const table = al::read_arrow(out.get());     // whatever comes from another program is checked
    auto const back = al::panel_of<USD>(table);
    CHECK(back.at(al::areas::PAK, al::year(2024)).value == 371.7e9);
    CHECK(statement.view().starts_with("select area, period, case when"));
}
