// Export a panel to DuckDB, let it compute there, and read the result back.
//
// DuckDB's library is loaded when this runs: `npm install @duckdb/node-bindings-linux-x64` brings libduckdb.so, and the
// environment names it in ALMANAC_DUCKDB.
#include <almanac/indicator.hpp>
#include <almanac/io/arrow.hpp>
#include <almanac/io/ostream.hpp>
#include <almanac/io/sql/panel_statements.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit.hpp>

#include "../scale/duckdb.hpp"

#include <exception>
#include <iostream>
#include <string>

namespace al = almanac;
using al::areas::IND, al::areas::KAZ, al::areas::PAK;

int main() try {
    // World Bank, World Development Indicators, NY.GDP.MKTP.CD, rounded to a million.
    constexpr auto gdp = al::make_panel<scaled(al::units::USD, 1'000'000)>(
        {.indicator = "GDP", .kind = al::nature::flow}, {IND, KAZ, PAK}, al::year(2022),
        {{3249938., 3500906., 3760813.}, {225496., 261840., 291480.}, {374890., 336686., 371747.}});

    duckdb_c::library const duckdb;
    if (!duckdb.is_there()) {
        std::cerr << duckdb.why_not() << '\n';
        return 1;
    }
    duckdb_c::connection const db(duckdb); // in memory; duckdb_c::connection(duckdb, "gdp.duckdb") is a file

    // The panel is a stream of Arrow; its doubles are not copied on the way out.
    al::arrow_stream panel = al::to_arrow(gdp);
    db.scan("panel", panel);
    db.run("create table gdp as from panel");

    // What the library computes, as SQL for the engine, and what the engine answers, checked as it is read.
    std::string const statement = al::to_sql(al::sql::growth{}, "gdp").c_str();
    std::cout << al::panel_of<al::units::percent>(al::read_arrow(db.query(statement), {.name = "DuckDB"}),
                                                  {.indicator = "growth of GDP"});
} catch (std::exception const& problem) {
    std::cerr << problem.what() << '\n';
    return 1;
}
