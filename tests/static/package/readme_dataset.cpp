// What the README shows of a dataset of one's own.
#include <almanac/calendar.hpp>
#include <almanac/compare/figures.hpp>
#include <almanac/indicator.hpp>
#include <almanac/number.hpp>
#include <almanac/place/areas.hpp>

#include "prove.hpp"

namespace al = almanac;
using namespace al::literals;

namespace {
constexpr al::source wdi{.publisher = "World Bank", .publication = "WDI", .published = al::year(2026)};
constexpr al::indicator gdp{.code = "gdp", .name = "GDP", .kind = al::nature::flow, .in = &al::units::USD};
constexpr al::published_values lines[] = {
    // the first period, and the values from then on
    {gdp, al::areas::KAZ, al::year(2023), {261840101059.923_dec, 291480274648.826_dec}},
    {gdp, al::areas::PAK, al::fiscal_year<al::fiscal::pakistan>{2023}, {336686348609.266_dec, 371747087751.306_dec}},
};
// What was read in a text is written row by row, and says where.
constexpr al::observation policy_rows[] = {{.key = "policy.gdp.growth.KAZ.by_2028",
                                            .what = growth_of(gdp),
                                            .where = al::areas::KAZ,
                                            .when = al::by(al::year(2028)),
                                            .value = 6_dec,
                                            .in = &al::units::percent,
                                            .asserted = al::assertion::target,
                                            .mentions = {{7, "6% growth by 2028"}}}};
constexpr al::theme themes[] = {al::published_theme<lines, "economy", wdi>, {"policy", policy_rows}};
constexpr al::dataset mine{.name = "mine", .themes = themes, .read_from = {.name = "the plan", .lines = 40}};

static_assert(al::proves<mine>()); // or it does not compile, and the error names the row and what is wrong with it
constexpr auto kazakhstan = al::get<mine, "economy.gdp.KAZ.2024">();
static_assert(compare(al::get<mine, "economy.gdp.PAK.fy2024">(), kazakhstan, al::reason::fiscal_year) ==
              al::verdict::greater);
// Also found by what they are said of; an error names a row that measures the same.
constexpr al::observation const& found = al::at(mine, {.when = al::year(2024), .where = al::areas::KAZ, .what = gdp});
static_assert(found.key == kazakhstan.key && cite(found) == "World Bank, WDI, 2026");
static_assert(cite(al::at<mine>("policy.gdp.growth.KAZ.by_2028"), mine.read_from) ==
              "stated without a source by the plan, line 7");
} // namespace

PROVE("all rows", row_count(mine) == 5);
