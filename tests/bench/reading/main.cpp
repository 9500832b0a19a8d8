// Reads a file of `reading.py` into panels, one an indicator, on one thread; or with DuckDB, on two. Prints seconds,
// count and sum of the numbers, peak of memory. Exits with 77 where DuckDB's library is not there (see duckdb.hpp).
//
//     reading library tidy|wide|DIALECT FILE
//     reading duckdb tidy|wide FILE
#include <almanac/io/long_csv.hpp>
#include <almanac/io/long_table_to.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/io/text_file.hpp>
#include <almanac/unit/units.hpp>

#include "../../../examples/scale/duckdb.hpp"

#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <utility>
#include <vector>

using namespace almanac;

namespace {

struct outcome {
    double count = 0;
    double sum = 0;
};

long_table read_shape(std::string_view shape, text_file const& file) {
    // What has been read need not stay in memory.
    read_options const options{.file = file.path(),
                               .progress = [&](std::size_t read, std::size_t) { file.let_go_before(read); }};
    if (shape != "tidy") return read_table(file.view(), options);
    return read_long_csv(file.view(),
                         {.indicator = "Indicator Code",
                          .area = "Country Code",
                          .area_name = "Country Name",
                          .period = "Year",
                          .value = "Value"},
                         options);
}
outcome by_the_library(std::string_view shape, char const* name) {
    text_file const file(name);
    long_table table = read_shape(shape, file);
    outcome found;
    for (panel<any_unit> const& each : panels_of(std::move(table), [](long_series const&) { return units::one; })) {
        for (double const value : each.cells.values.items) {
            if (is_missing(value)) continue;
            found.count += 1;
            found.sum += value;
        }
    }
    return found;
}

/// The columns of the years, each in a function, added up.
std::string over_years(std::string const& function) {
    std::string out;
    for (int year = 1960; year <= 2023; ++year) {
        out += (year == 1960 ? "" : " + ") +
               ("coalesce(" + function + "(cast(\"" + std::to_string(year) + "\" as double)), 0)");
    }
    return out;
}
outcome by_duckdb(duckdb_c::library const& engine, bool is_tidy, std::string const& name) {
    duckdb_c::connection const database(engine);
    database.run("set threads = 2");
    std::string const count = is_tidy ? "count(\"Value\")" : over_years("count");
    std::string const sum = is_tidy ? "sum(\"Value\")" : over_years("sum");
    arrow_stream stream =
        database.query("select sum(c)::double, sum(s)::double from (select \"Indicator Code\", " + count + " as c, " +
                       sum + " as s from read_csv('" + name + "', header = true) group by 1)");
    ArrowArray rows{};
    if (stream.get()->get_next(stream.get(), &rows) != 0) throw std::runtime_error("DuckDB returns nothing");
    auto const number = [&](int column) { return static_cast<double const*>(rows.children[column]->buffers[1])[0]; };
    outcome const found{number(0), number(1)};
    rows.release(&rows);
    return found;
}

} // namespace

int main(int count, char** words) {
    if (count != 4) return std::fputs("reading library|duckdb SHAPE FILE\n", stderr), 2;
    bool const is_tidy = std::string_view(words[2]) == "tidy";
    outcome found;
    auto start = std::chrono::steady_clock::now();
    if (std::string_view(words[1]) == "library") {
        found = by_the_library(words[2], words[3]);
    } else {
        duckdb_c::library const engine;
        if (!engine.is_there()) return std::fprintf(stderr, "%s\n", engine.why_not().c_str()), 77;
        start = std::chrono::steady_clock::now();
        found = by_duckdb(engine, is_tidy, words[3]);
    }
    double const seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::printf("%.4f %.0f %.17g %ld\n", seconds, found.count, found.sum, used.ru_maxrss * 1024);
}
