// Rows that are read at run time: what they refer to may go, and they are checked. Written by hand.
#include <almanac/indicator.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string>
#include <utility>

using namespace almanac;

namespace {
/// Adds a row whose texts, unit, source and indicator go when this returns.
void add_row(owned_dataset& to, std::string theme, std::string code, std::int32_t in, std::int64_t millions,
             std::string printed) {
    std::string const name = code + " of goods";
    std::string const publisher = "Bank of " + code;
    unit const dollars = units::USD;
    indicator const measured_thing{.code = code, .name = name, .kind = nature::flow, .in = &dollars};
    source const said_by{.publisher = publisher};
    std::string const key = theme + '.' + code + ".PAK." + std::to_string(in);
    observation row;
    row.key = key;
    row.what = measured_thing;
    row.where = areas::PAK;
    row.when = year(in);
    row.value = decimal(millions, 6);
    row.in = &dollars;
    row.said_by = &said_by;
    row.mentions[0] = {1, printed};
    to.add(row);
}
owned_dataset two_themes() {
    owned_dataset made({.name = "mine", .read_from = {.name = "the report", .lines = 9}});
    add_row(made, "trade", "imports", 2024, 45, "$45 million");
    add_row(made, "trade", "exports", 2024, 28, "$28 million");
    add_row(made, "economy", "sales", 2023, 7, "7 million");
    return made;
}
} // namespace

TEST_CASE("indicator: rows that are read stay when what they were read from goes") {
    owned_dataset made = two_themes();
    owned_dataset mine = std::move(made);
    dataset const& data = mine.data();
    CHECK(row_count(data) == 3);
    REQUIRE(data.themes.size() == 2);
    CHECK(data.themes[0].name == "economy");
    CHECK(data.name == "mine");
    CHECK(at(data, "trade.exports.PAK.2024").value == decimal(28, 6));
    CHECK(to_text(at(data, "trade.imports.PAK.2024")) == "trade.imports.PAK.2024: USD 45 million");
    CHECK(cite(at(data, "economy.sales.PAK.2023"), data.read_from) == "Bank of sales, as the report says, line 1");
    CHECK_NOTHROW(check_rows(data));
    add_row(mine, "trade", "exports", 2023, 20, "$20 million");
    CHECK(row_count(mine.data()) == 4);
    CHECK(mine.data().themes[1].rows[0].key == "trade.exports.PAK.2023");
}

TEST_CASE("indicator: rows that are read are checked as constant ones are proved") {
    owned_dataset mine = two_themes();
    add_row(mine, "trade", "sales", 2024, 50, "5 million");
    CHECK(message_of<domain_error>([&] { check_rows(mine.data()); }) ==
          "trade.sales.PAK.2024: the digits of this row are not those of its printed words");
    owned_dataset in_megawatts = two_themes();
    observation of_power = at(in_megawatts.data(), "trade.exports.PAK.2024");
    of_power.key = "trade.exports.PAK.2023";
    of_power.when = year(2023);
    of_power.in = &units::MW;
    in_megawatts.add(of_power);
    CHECK(message_of<domain_error>([&] { check_rows(in_megawatts.data()); }) ==
          "trade.exports.PAK.2023: the unit of this row has another dimension than what it measures");
    owned_dataset twice = two_themes();
    add_row(twice, "trade", "exports", 2024, 28, "$28 million");
    CHECK(message_of<domain_error>([&] { check_rows(twice.data()); }) ==
          "trade.exports.PAK.2024: the keys do not strictly increase: this key is a duplicate or out of order");
    owned_dataset linked = two_themes();
    observation row = at(linked.data(), "trade.exports.PAK.2024");
    row.key = "trade.exports.PAK.2023";
    row.when = year(2023);
    row.drifts_from = "trade.exports.PAK.2020";
    row.drift = "an earlier year";
    linked.add(row);
    CHECK(message_of<domain_error>([&] { check_rows(linked.data()); }) ==
          "trade.exports.PAK.2023: a link of this row leads nowhere or to itself");
}
