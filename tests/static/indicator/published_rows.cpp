// Rows made of the lines of a publisher's table.
#include <almanac/calendar.hpp>
#include <almanac/indicator.hpp>
#include <almanac/number.hpp>
#include <almanac/place/areas.hpp>

#include "prove.hpp"

using namespace almanac;
using namespace almanac::literals;

namespace {

constexpr source bank{.publisher = "Bank"};
constexpr indicator exports{.code = "exports", .kind = nature::flow, .in = &units::USD};
constexpr indicator gdp{.code = "gdp", .kind = nature::flow, .in = &units::USD};
constexpr indicator people{.code = "people", .kind = nature::stock, .in = &units::person};

constexpr published_values lines[] = {
    {exports, areas::PAK, month(2024, 11), {1_million, 2.5_million, -3_million}, {{"product", "rice"}}, areas::UZB},
    {gdp, areas::PAK, fiscal_year<fiscal::pakistan>{2023}, {336.7_billion, 371.7_billion}},
    {growth_of(gdp), areas::PAK, year(2025), {2.7_dec}, {}, {}, assertion::projected},
    {quotient_of(gdp, people), areas::PAK, year(2024), {1479_dec}},
    {rank_on(gdp), areas::PAK, year(2024), {43_dec}},
    {people, areas::PAK, year(2020), {}}, // no value, no row
};
constexpr dataset made{.name = "made", .themes = published_theme<lines, "economy", bank>};
constexpr table rows = made.themes[0].rows;

constexpr bool is(observation const& row, std::string_view key, period const& when, decimal value, unit const& in) {
    return row.key == key && row.when == when && row.value == value && *row.in == in && row.said_by == &bank &&
           row.where == areas::PAK && mention_count(row) == 0;
}

} // namespace

PROVE("proved", proves<made>());
PROVE("a row a value", row_count(made) == 8);
PROVE("of months, over the end of a year",
      is(rows[0], "economy.exports.PAK.UZB.rice.2024_11", month(2024, 11), 1_million, units::USD) &&
          is(rows[1], "economy.exports.PAK.UZB.rice.2024_12", month(2024, 12), 2.5_million, units::USD) &&
          is(rows[2], "economy.exports.PAK.UZB.rice.2025_01", month(2025, 1), -3_million, units::USD));
PROVE("with breakdown and counterpart", rows[1].by.on("product") == "rice" && rows[1].counterpart == areas::UZB);
PROVE("of fiscal years",
      is(rows[3], "economy.gdp.PAK.fy2023", fiscal_year<fiscal::pakistan>{2023}, 336.7_billion, units::USD) &&
          is(rows[4], "economy.gdp.PAK.fy2024", fiscal_year<fiscal::pakistan>{2024}, 371.7_billion, units::USD));
PROVE("the unit follows from what is measured",
      is(rows[5], "economy.gdp.growth.PAK.2025", year(2025), 2.7_dec, units::percent) &&
          is(rows[6], "economy.gdp.per_people.PAK.2024", year(2024), 1479_dec, units::USD / units::person) &&
          is(rows[7], "economy.gdp.rank.PAK.2024", year(2024), 43_dec, units::rank));
PROVE("projected", rows[5].asserted == assertion::projected && rows[4].asserted == assertion::observed);
PROVE("looked up", get<made, "economy.gdp.PAK.fy2024">().value == 371.7_billion);
PROVE("a theme with this name alone", made.themes.size() == 1 && made.themes[0].name == "economy");
