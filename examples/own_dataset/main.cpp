// A dataset of one's own: fifty figures straight from their publisher, with a source, indicators, a group of areas and
// fiscal years of its own. The compiler proves it; its figures are looked up, compared, added over the group and cited.
#include <almanac/almanac.hpp>

#include <cstdio>
#include <string>
#include <vector>

using namespace almanac;
using namespace almanac::areas;
using namespace almanac::literals;

constexpr source wdi{.publisher = "World Bank", .publication = "WDI", .published = year(2026)};

constexpr indicator exports{
    .code = "exports.goods", .name = "exports of goods", .kind = nature::flow, .in = &units::USD};
constexpr indicator gdp{.code = "gdp", .name = "GDP", .kind = nature::flow, .in = &units::USD};
constexpr indicator population{.code = "population", .name = "population", .kind = nature::stock, .in = &units::person};

// The states from which the Syr Darya and the Amu Darya come.
constexpr own_group upstream("upstream", "upstream states", "KGZ TJK");

// National accounts of these two are of fiscal years. India's are filed under the year in which they begin.
constexpr fiscal_calendar indian_accounts{calendar_system::gregorian, 4, 1, naming::by_start, "IND"};
constexpr period india = fiscal_year<indian_accounts>{2023};
constexpr period pakistan = fiscal_year<fiscal::pakistan>{2023};

// One line for an indicator of an area: the first period, and the values from then on.
constexpr published_values lines[] = {
    {exports, CHN, year(2023), {3379044_million, 3575795_million}},
    {exports, IND, year(2023), {431559_million, 442886_million}},
    {exports, KAZ, year(2023), {78533_million, 82471_million}},
    {exports, KGZ, year(2023), {3385_million, 5142_million}},
    {exports, PAK, year(2023), {28470_million, 32320_million}},
    {exports, RUS, year(2023), {424749_million, 433634_million}},
    {exports, TJK, year(2023), {2449_million, 1947_million}},
    {exports, TKM, year(2023), {16164_million, 14974_million}},
    {exports, TUR, year(2023), {255627_million, 261778_million}},
    {exports, UZB, year(2023), {19229_million, 19698_million}},
    {gdp, CHN, year(2023), {18270356654533.2_dec, 18729668435848_dec}},
    {gdp, IND, india, {3500906030644.76_dec, 3760813470500.86_dec}},
    {gdp, KAZ, year(2023), {261840101059.923_dec, 291480274648.826_dec}},
    {gdp, KGZ, year(2023), {15180842369.4894_dec, 18161630698.9052_dec}},
    {gdp, PAK, pakistan, {336686348609.266_dec, 371747087751.306_dec}},
    {gdp, RUS, year(2023), {2046284838151.09_dec, 2186462268813.08_dec}},
    {gdp, TJK, year(2023), {12244169292.7998_dec, 14425113699.7925_dec}},
    {gdp, TKM, year(2023), {39020211239.6728_dec, 44249447717.2312_dec}},
    {gdp, TUR, year(2023), {1141242864657.45_dec, 1359123768774.12_dec}},
    {gdp, UZB, year(2023), {107526539716.318_dec, 121356065241.228_dec}},
    {population, CHN, year(2024), {1408975_thousand}},
    {population, IND, year(2024), {1450935791_dec}},
    {population, KAZ, year(2024), {20592571_dec}},
    {population, KGZ, year(2024), {7221868_dec}},
    {population, PAK, year(2024), {251269164_dec}},
    {population, RUS, year(2024), {143669648_dec}},
    {population, TJK, year(2024), {10590927_dec}},
    {population, TKM, year(2024), {7494498_dec}},
    {population, TUR, year(2024), {85518661_dec}},
    {population, UZB, year(2024), {36361859_dec}},
};
constexpr dataset data{
    .name = "world_bank", .themes = published_theme<lines, "economy", wdi>, .rights = "World Bank, CC BY 4.0"};

// Keys, areas, units, natures, periods and sources: a faulty row does not compile, and the error names it.
static_assert(proves<data>() && row_count(data) == 50);

// Looked up by the compiler. Pakistan's year ends with June, so that comparing the two takes a waiver.
static_assert(compare(get<data, "economy.gdp.PAK.fy2024">(), get<data, "economy.gdp.KAZ.2024">(),
                      reason::fiscal_year) == verdict::greater);

int main() {
    std::puts("GDP per head in dollars, 2024");
    for (observation const& row : rows_of(data)) {
        if (!is_of(row, gdp) || year_of(row.when) != 2024) continue;
        observation const& people = at(data, {.when = year(2024), .where = row.where, .what = population});
        any_figure const per_head = per(figure_of(row), figure_of(people), reason::fiscal_year);
        std::printf("  %-12s %6.0f  of %s\n", std::string(short_name(row.where)).c_str(), to_double(per_head.value),
                    to_words(row.when).c_str());
    }
    std::vector<any_figure> exports_upstream;
    for (area const& each : members(upstream, to_serial({2024, 1, 1}))) {
        exports_upstream.push_back(figure_of(at(data, {.when = year(2024), .where = each, .what = exports})));
    }
    std::printf("Exports of the upstream states: %s\n", to_text(sum(exports_upstream)).c_str());
    std::printf("Source: %s\n", cite(at(data, exports_upstream[0].key)).c_str());
}
