// A second dataset beside the corridor: ten figures straight from the World Bank, of the corridor's indicators. What
// the article states is set against what the publisher has; the result says what was waived for it.
#include <almanac/compare.hpp>
#include <almanac/corridor.hpp>
#include <almanac/indicator.hpp>

#include <cstdio>

namespace al = almanac;
using namespace al::areas;
using namespace al::corridor::indicators;
using namespace al::literals;

constexpr al::source wdi{.publisher = "World Bank", .publication = "WDI", .published = al::year(2026)};
constexpr al::published_values lines[] = {
    {exports_goods, PAK, al::year(2024), {32320_million}}, {fdi_inflow, IND, al::year(2024), {27139853378.1402_dec}},
    {fdi_inflow, PAK, al::year(2024), {2665_million}},     {gdp, IND, al::year(2024), {3760813470500.86_dec}},
    {gdp, KAZ, al::year(2024), {291480274648.826_dec}},    {gdp, PAK, al::year(2024), {371747087751.306_dec}},
    {gdp, UZB, al::year(2024), {121356065241.228_dec}},    {population, KAZ, al::year(2024), {20592571_dec}},
    {population, PAK, al::year(2024), {251269164_dec}},    {population, UZB, al::year(2024), {36361859_dec}}};
constexpr al::dataset world_bank{
    .name = "world_bank", .themes = al::published_theme<lines, "wdi", wdi>, .rights = "World Bank, CC BY 4.0"};
static_assert(al::proves<world_bank>()); // keys, areas, units, natures, periods: a faulty row does not compile

int main() {
    for (al::observation const& stated : rows_of(al::corridor::facts)) {
        for (al::observation const& known : rows_of(world_bank)) {
            if (!al::are_of_one_thing(stated, known)) continue;
            auto const pair = al::figures_of(stated, known);
            auto const times = al::ratio(pair.one, pair.other, al::comparison_of(stated, known).to_waive);
            std::printf("%s by %s: %s\n", al::text<160>(stated.key).c_str(), al::cite(known).c_str(),
                        al::to_text(times).c_str());
        }
    }
}
