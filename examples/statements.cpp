// What the library computes, as SQL for an engine that holds the data: a panel in the table `gdp`, flows in the table
// `trade`, records of customs in the table `records`, observations in the table `facts`, in which identities of the
// audit find what is broken. Each statement ends with a semicolon on a line of its own.
#include <almanac/io/sql/flow_statements.hpp>
#include <almanac/io/sql/identity_statement.hpp>
#include <almanac/io/sql/panel_statements.hpp>
#include <almanac/unit/units.hpp>

#include <cstdio>
#include <string>

namespace al = almanac;
namespace sql = almanac::sql;

namespace {
template <class Asked>
void print(char const* name, Asked const& asked, char const* table) {
    std::printf("-- %s\n%s\n;\n", name, al::to_sql(asked, table).c_str());
}

// The figures by key, for their units; the engine has the numbers.
constexpr al::unit dollars_a_head = al::units::USD / al::units::person;
constexpr al::unit rupees_a_dollar = al::units::PKR / al::units::USD;
constexpr al::unit dollars_a_rupee = al::units::USD / al::units::PKR;
constexpr al::observation rows[] = {
    {.key = "balance", .in = &al::units::USD},
    {.key = "exports", .in = &al::units::USD},
    {.key = "exports.2023", .in = &al::units::USD},
    {.key = "exports.growth", .in = &al::units::percent},
    {.key = "exports.multiple", .in = &al::units::one},
    {.key = "exports.share", .in = &al::units::percent},
    {.key = "gdp", .in = &al::units::USD},
    {.key = "gdp.per_head", .in = &dollars_a_head},
    {.key = "imports", .in = &al::units::USD},
    {.key = "imports.share", .in = &al::units::percent},
    {.key = "others.share", .in = &al::units::percent},
    {.key = "population", .in = &al::units::person},
    {.key = "rate", .in = &rupees_a_dollar},
    {.key = "rate.inverse", .in = &dollars_a_rupee},
    {.key = "trade", .in = &al::units::USD},
    {.key = "wheat", .in = &al::units::t},
    {.key = "wheat.in_kg", .in = &al::units::kg},
};
constexpr al::identity identities[] = {
    al::total("trade").is_sum_of("exports", "imports").named("sum"),
    al::claim("balance").is_difference_of("exports", "imports").named("difference"),
    al::claim("gdp").is_product_of("gdp.per_head", "population").named("product"),
    al::claim("gdp.per_head").is_quotient_of("gdp", "population").named("quotient"),
    al::share("exports", al::of("trade")).is("exports.share").named("share"),
    al::multiple("exports.multiple").from("exports.2023").to("exports").named("multiple"),
    al::growth("exports.growth").from("exports.2023").to("exports").named("growth"),
    al::claim("exports.share").completes("imports.share", "others.share").named("complete"),
    al::claim("exports.share").is_mean_of("imports.share", "others.share").named("mean"),
    al::claim("wheat").is_same_as("wheat.in_kg").named("same"),
    al::claim("rate").is_inverse_rate_of("rate.inverse").named("inverse"),
    al::claim("exports").is_part_of("trade").named("part"),
    al::claim("exports").is_at_least("imports").named("at least"),
    al::claim("exports").is_less_than("imports").named("less"),
    al::claim("exports").is_more_than("imports").named("more"),
    al::claim("balance").is_same_as("(1 - imports.share) * trade - 2 * imports").named("formula"),
    al::claim("exports.multiple").is_same_as("(exports - imports) / (exports.2023 - imports)").named("ratio"),
    al::claim("gdp")
        .is_less_than("exports * exports.multiple * imports.share * others.share * exports.share * rate * rate.inverse")
        .named("factors"),
    al::claim("exports")
        .is_more_than("trade / imports.share / others.share / exports.share / exports.multiple")
        .named("divisors"),
};
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
    for (al::identity const& each : identities) {
        std::printf("-- broken: %s\n%s\n;\n", std::string(each.name).c_str(),
                    al::to_sql(each, al::table(rows), "facts").c_str());
    }
    print("flows of records", sql::flows_of_records{.period = "2024", .digits = 2}, "records");
}
