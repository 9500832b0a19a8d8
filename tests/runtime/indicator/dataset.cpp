// A dataset of one's own: two themes, rows read in a text and rows straight from a publisher. Written by hand.
#include <almanac/indicator.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string>

using namespace almanac;

namespace {
constexpr indicator gdp{.code = "gdp", .name = "gross domestic product", .kind = nature::flow, .in = &units::USD};
constexpr indicator exports{.code = "exports", .name = "exports of goods", .kind = nature::flow, .in = &units::USD};
constexpr source wdi{.publisher = "World Bank", .publication = "WDI", .published = year(2025)};
constexpr source bank{.publisher = "Bank"};

constexpr observation economy_rows[] = {
    {.key = "economy.gdp.PAK.2023",
     .what = gdp,
     .where = areas::PAK,
     .when = year(2023),
     .value = {337912, 6},
     .in = &units::USD,
     .said_by = &wdi},
    {.key = "economy.gdp.growth.PAK.2023",
     .what = growth_of(gdp),
     .where = areas::PAK,
     .when = year(2023),
     .value = {-2, -1},
     .in = &units::percent,
     .said_by = &wdi},
};
constexpr observation trade_rows[] = {
    {.key = "trade.exports.PAK.UZB.wheat",
     .what = exports,
     .by = {{"product", "wheat"}},
     .where = areas::PAK,
     .counterpart = areas::UZB,
     .when = year(2024),
     .inferred_from = "data of 2024",
     .value = {28, 6},
     .in = &units::USD,
     .said_by = &bank,
     .mentions = {{2, "$28 million"}, {3, "$28M", 1, &no_source}}},
    {.key = "trade.exports.UZB.PAK",
     .what = exports,
     .where = areas::UZB,
     .counterpart = areas::PAK,
     .status = observation_status("K"),
     .mentions = {{3, "Included above"}}},
};
constexpr theme themes[] = {{"economy", economy_rows}, {"trade", trade_rows}};
constexpr dataset facts{.name = "facts",
                        .themes = themes,
                        .read_from = {.name = "the report", .lines = 3},
                        .renamed = "trade.PAK.UZB.wheat trade.exports.PAK.UZB.wheat\n"};
static_assert(proves<facts>());
} // namespace

TEST_CASE("indicator: a dataset finds its rows, by bisection and by its index") {
    CHECK(row_count(facts) == 4);
    for (theme const& each : facts.themes) {
        for (observation const& row : each.rows) {
            CHECK(find(facts, row.key) == &row);
            CHECK(find<facts>(row.key) == &row);
            CHECK(&at(facts, row.key) == &row);
            CHECK(&at<facts>(row.key) == &row);
        }
    }
    for (char const* key : {"", "trade", "trade.exports.PAK", "energy.exports.UZB.PAK"}) {
        CHECK(find(facts, key) == nullptr);
        CHECK(find<facts>(key) == nullptr);
    }
    CHECK(get<facts, "economy.gdp.PAK.2023">().value == decimal(337912, 6));
    CHECK(message_of<unknown_key>([] { return at<facts>("trade.exports.UZB.PK"); }) ==
          "no observation has the key \"trade.exports.UZB.PK\"; the nearest is \"trade.exports.UZB.PAK\"");
    CHECK(message_of<unknown_key>([] { return at(facts, "energy.x"); }) == "no observation has the key \"energy.x\"");
    CHECK(message_of<unknown_key>([] { return at(facts, "trade.PAK.UZB.wheat"); }) ==
          "the key \"trade.PAK.UZB.wheat\" is now \"trade.exports.PAK.UZB.wheat\"");
}

TEST_CASE("indicator: rows are cited as they were read") {
    CHECK(cite(at(facts, "economy.gdp.PAK.2023"), facts.read_from) == "World Bank, WDI, 2025");
    CHECK(cite(at(facts, "trade.exports.PAK.UZB.wheat"), facts.read_from) ==
          "Bank, as the report says, line 2; stated without a source by the report, line 3");
    CHECK(cite(at(facts, "trade.exports.UZB.PAK"), facts.read_from) == "stated without a source by the report, line 3");
}

TEST_CASE("indicator: a figure has the breakdown and the inferred period of its row") {
    any_figure const wheat = figure_of(at(facts, "trade.exports.PAK.UZB.wheat"));
    CHECK(wheat.on.by == breakdown_set({"product", "wheat"}));
    CHECK(wheat.on.inferred);
    CHECK(wheat.on.kind == nature::flow);
    CHECK(std::string(subject_of(at(facts, "trade.exports.PAK.UZB.wheat")).view()) ==
          "exports of goods (product = wheat)");
    CHECK(nature_of(at(facts, "economy.gdp.growth.PAK.2023")) == nature::change);
}

TEST_CASE("indicator: a row whose value is missing has no figure") {
    observation const& row = at(facts, "trade.exports.UZB.PAK");
    CHECK_FALSE(row.has_figure());
    CHECK_FALSE(row.is_event());
    CHECK(message_of<domain_error>([&] { return figure_of(row); }) ==
          "the value is missing, as its status K says: trade.exports.UZB.PAK");
    CHECK(to_text(row) == "trade.exports.UZB.PAK: exports of goods");
}

TEST_CASE("indicator: a row is found by what it is said of") {
    for (observation const& row : rows_of(facts)) {
        basis const its{
            .when = row.when, .where = row.where, .counterpart = row.counterpart, .what = row.what, .by = row.by};
        CHECK(&at(facts, its) == &row);
        CHECK(find(facts, its) == &row);
    }
    CHECK(find(facts, {.when = year(2023), .where = areas::PAK, .what = exports}) == nullptr);
    CHECK(message_of<unknown_key>([] { return at(facts, {.when = year(2022), .where = areas::PAK, .what = gdp}); }) ==
          "no observation is of gross domestic product, PAK, 2022; there is \"economy.gdp.PAK.2023\"");
    CHECK(message_of<unknown_key>([] {
              return at(facts, {.when = year(2024),
                                .where = areas::PAK,
                                .counterpart = areas::KAZ,
                                .what = exports,
                                .by = {{"product", "wheat"}}});
          }) == "no observation is of exports of goods (product = wheat), PAK, towards KAZ, 2024; there is "
                "\"trade.exports.PAK.UZB.wheat\"");
    CHECK(message_of<unknown_key>([] { return at(facts, {.when = year(2024), .what = multiple_of(gdp)}); }) ==
          "no observation is of multiple of gross domestic product, 2024");
}
