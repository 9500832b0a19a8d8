// Which rows are of the same thing elsewhere, and what would have to be waived to compare with them.
#include <almanac/compare/figures/comparable_rows.hpp>
#include <almanac/indicator/dataset/table.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

constexpr indicator gdp{.code = "gdp", .name = "GDP", .kind = nature::flow};
constexpr indicator event{.code = "event", .name = "event", .kind = nature::event};

constexpr unit usd_per_year = units::USD / units::a;

constexpr observation rows[] = {
    {.key = "t.event.PAK", .what = event, .where = areas::PAK},
    {.key = "t.gdp.IND.2024",
     .what = gdp,
     .where = areas::IND,
     .when = year(2024),
     .value = {4, 12},
     .in = &units::USD},
    {.key = "t.gdp.KAZ", .what = gdp, .where = areas::KAZ, .value = {250, 9}, .in = &units::USD},
    {.key = "t.gdp.KGZ", .what = gdp, .where = areas::KGZ, .value = {5, 6}, .in = &units::t},
    {.key = "t.gdp.PAK.2024",
     .what = gdp,
     .where = areas::PAK,
     .when = year(2024),
     .value = {370, 9},
     .in = &units::USD},
    {.key = "t.gdp.PAK.2025",
     .what = gdp,
     .where = areas::PAK,
     .when = year(2025),
     .value = {400, 9},
     .in = &units::USD},
    {.key = "t.gdp.TJK.2030",
     .what = gdp,
     .where = areas::TJK,
     .when = year(2030),
     .value = {20, 9},
     .in = &units::USD,
     .asserted = assertion::projected},
    {.key = "t.gdp.UZB.2024",
     .what = gdp,
     .where = areas::UZB,
     .when = year(2024),
     .inferred_from = "data of 2024",
     .value = {90, 9},
     .in = &units::USD},
    {.key = "t.gdp.UZB.north.2024",
     .what = gdp,
     .by = {{"place", "north"}},
     .where = areas::UZB,
     .when = year(2024),
     .value = {9, 9},
     .in = &units::USD},
    {.key = "t.gdp.growth.UZB.2024",
     .what = growth_of(gdp),
     .where = areas::UZB,
     .when = year(2024),
     .value = {6, 0},
     .in = &units::percent},
};
constexpr table all(rows);

} // namespace

PROVE("the same thing in another area, the most alike first, another unit last", [] {
    auto const found = comparable_with(all.at("t.gdp.PAK.2024"), all);
    return found.size() == 5 && found[0].row->key == "t.gdp.IND.2024" && found[1].row->key == "t.gdp.KAZ" &&
           found[2].row->key == "t.gdp.UZB.2024" && found[3].row->key == "t.gdp.TJK.2030" &&
           found[4].row->key == "t.gdp.KGZ";
}());
PROVE("what would have to be waived", [] {
    auto const found = comparable_with(all.at("t.gdp.PAK.2024"), all);
    return found[0].compares() && found[1].to_waive == reasons(reason::period_unknown) && !found[1].compares() &&
           found[2].to_waive == reasons(reason::period_inferred) && found[2].compares(reason::period_inferred) &&
           !found[1].compares(reason::period_inferred) &&
           found[3].to_waive == (reasons(reason::period) | reason::assertion) && !found[4].units_meet &&
           !found[4].compares(waive(reason::period_unknown));
}());
PROVE("in words that can be copied", [] {
    auto const found = comparable_with(all.at("t.gdp.PAK.2024"), all);
    return to_text(found[0]) == "compares" && to_text(found[1]) == "waive(reason::period_unknown)" &&
           to_text(found[3]) == "waive(reason::period, reason::assertion)" &&
           to_text(found[4]) == "does not compare: in t";
}());
PROVE("an event, and what nobody else has, compare with nothing",
      comparable_with(all.at("t.event.PAK"), all).empty() &&
          comparable_with(all.at("t.gdp.UZB.north.2024"), all).empty() &&
          comparable_with(all.at("t.gdp.growth.UZB.2024"), all).empty());
// Of another period, area, breakdown or transformation, and an event, which has no figure.
PROVE("of one thing", are_of_one_thing(all.at("t.gdp.PAK.2024"), all.at("t.gdp.PAK.2025")) &&
                          !are_of_one_thing(all.at("t.gdp.PAK.2024"), all.at("t.gdp.IND.2024")) &&
                          !are_of_one_thing(all.at("t.gdp.UZB.2024"), all.at("t.gdp.UZB.north.2024")) &&
                          !are_of_one_thing(all.at("t.gdp.UZB.2024"), all.at("t.gdp.growth.UZB.2024")) &&
                          !are_of_one_thing(all.at("t.event.PAK"), all.at("t.event.PAK")));
PROVE("of two areas", are_of_two_areas(all.at("t.gdp.PAK.2024"), all.at("t.gdp.IND.2024")) &&
                          !are_of_two_areas(all.at("t.gdp.PAK.2024"), all.at("t.gdp.PAK.2025")));

// By hand: IND-KAZ, IND-PAK24, IND-PAK25, IND-TJK, IND-UZB, KAZ-PAK24, KAZ-PAK25, KAZ-TJK, KAZ-UZB, PAK24-TJK,
// PAK24-UZB, PAK25-TJK, PAK25-UZB, TJK-UZB, and KGZ with each of the six others.
PROVE("pairs are counted by what they need", [] {
    comparison_counts const counts = count_comparisons(all);
    return counts.pairs == 20 && counts.not_at_all == 6 && counts.as_they_are == 1 && // IND-PAK24
           counts.with_inferred_period == 2 &&                                        // IND-UZB, PAK24-UZB
           counts.with_one_waiver == 4 && // IND-KAZ, KAZ-PAK24, KAZ-PAK25; IND-PAK25
           counts.with_more_waivers == 7;
}());

// "4 billion dollars a year", undated, beside the 2 billion of 2024; and beside an amount without a period.
namespace {
constexpr observation a_year = {
    .key = "t.gdp.TKM", .what = gdp, .where = areas::TKM, .value = {4, 9}, .in = &usd_per_year};
constexpr observation a_year_of_2023 = {.key = "t.gdp.TKM.2023",
                                        .what = gdp,
                                        .where = areas::TKM,
                                        .when = year(2023),
                                        .value = {4, 9},
                                        .in = &usd_per_year};
} // namespace
PROVE("a rate is taken over the period of the flow beside it", [] {
    comparable_row const as = comparison_of(all.at("t.gdp.IND.2024"), a_year);
    figure_pair const pair = figures_of(all.at("t.gdp.IND.2024"), a_year);
    return as.compares() && as.over_time == year(2024) && to_text(as) == "compares over 2024" &&
           pair.other.in() == units::USD && pair.other.value == decimal(4, 9) && pair.one.value == decimal(4, 12) &&
           comparison_of(a_year, all.at("t.gdp.IND.2024")).compares() &&
           figures_of(a_year, all.at("t.gdp.IND.2024")).one.in() == units::USD;
}());
PROVE("a rate of another year is not", [] {
    comparable_row const as = comparison_of(all.at("t.gdp.IND.2024"), a_year_of_2023);
    return as.to_waive == reasons(reason::period) && to_text(as) == "over 2024, waive(reason::period)";
}());
PROVE("nor is one beside an amount without a period",
      !comparison_of(all.at("t.gdp.KAZ"), a_year).units_meet && !comparison_of(a_year, all.at("t.gdp.KGZ")).units_meet);
