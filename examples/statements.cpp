// What the library computes, as SQL for an engine that holds the data: a panel in the table `gdp`, flows in the table
// `trade`, records of customs in the table `records`. Each statement ends with a semicolon on a line of its own.
#include <almanac/io/sql/flow_statements.hpp>
#include <almanac/io/sql/panel_statements.hpp>

#include <cstdio>

namespace al = almanac;
namespace sql = almanac::sql;

namespace {
template <class Asked>
void print(char const* name, Asked const& asked, char const* table) {
    std::printf("-- %s\n%s\n;\n", name, al::to_sql(asked, table).c_str());
}
} // namespace

int main() {
    print("growth", sql::growth{}, "gdp");
    print("growth over two periods", sql::growth{2}, "gdp");
    print("change", sql::change{}, "gdp");
    print("share", sql::share_within_period{}, "gdp");
    print("rank", sql::rank_within_period{}, "gdp");
    print("rank, average of ties", sql::rank_within_period{{.ties = al::ties::average}}, "gdp");
    print("rank, maximum of ties", sql::rank_within_period{{.ties = al::ties::maximum}}, "gdp");
    print("rank, dense", sql::rank_within_period{{.ties = al::ties::dense}}, "gdp");
    print("rank, ordinal", sql::rank_within_period{{.order = al::order::ascending, .ties = al::ties::ordinal}}, "gdp");
    print("hhi", sql::hhi{}, "gdp");
    print("exports", sql::total_exports{}, "trade");
    print("revealed comparative advantage", sql::revealed_comparative_advantage{}, "trade");
    print("trade intensity", sql::trade_intensity{}, "trade");
    print("mirror differences", sql::mirror_differences{}, "trade");
    print("flows of records", sql::flows_of_records{.period = "2024", .digits = 2}, "records");
}
