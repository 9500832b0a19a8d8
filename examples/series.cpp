// Series and panels: values that know their unit, their areas and their periods. World Bank, indicators NY.GDP.MKTP.CD
// and SP.POP.TOTL (https://data.worldbank.org, CC BY 4.0), rounded to millions.
#include <almanac/compare.hpp>
#include <almanac/io/ostream.hpp>
#include <almanac/place.hpp>
#include <almanac/unit.hpp>

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <iostream>

namespace al = almanac;
using namespace al::areas;

constexpr al::unit million_dollars = scaled(al::units::USD, 1'000'000);
constexpr al::unit million_persons = scaled(al::counted("person"), 1'000'000);

constexpr auto gdp = al::make_panel<million_dollars>(
    {.indicator = "GDP", .kind = al::nature::flow}, {IND, KAZ, PAK}, al::year(2022),
    {{3249938.5, 3500906.0, 3760813.5}, {225496.3, 261840.1, 291480.3}, {374890.3, 336686.3, 371747.1}});
constexpr auto population = al::make_panel<million_persons>(
    {.indicator = "population", .kind = al::nature::stock}, {IND, KAZ, PAK}, al::year(2022),
    {{1425.423, 1438.070, 1450.936}, {20.035, 20.330, 20.593}, {243.701, 247.504, 251.269}});

// Computed by the compiler. Dollars by persons are dollars a person; dollars less persons do not compile.
constexpr auto per_head = per(gdp, population);
static_assert(per_head.in() == al::units::USD / al::counted("person"));
constexpr auto yearly_growth = growth(gdp);          // per cent; the first year has none, nothing is padded
constexpr auto ranks = rank_within_period(per_head); // rank 1 is the richest
constexpr auto shares = share_within_period(gdp);    // per cent of the three together
static_assert(al::is_missing(yearly_growth.at(PAK, al::year(2022)).value));

int main() {
    for (auto const& [where, value, status] : per_head.cross_section(al::year(2024))) {
        std::cout << short_name(where) << ": " << std::lround(value) << " dollars a head, rank "
                  << ranks.at(where, al::year(2024)).value << ", growth " << std::setprecision(3)
                  << yearly_growth.at(where, al::year(2024)).value << " %, " << shares.at(where, al::year(2024)).value
                  << " % of the three\n";
    }
    // A container is a range of points with named members, for std::ranges and range-v3.
    auto const best = std::ranges::max(yearly_growth.series(IND).between(al::year(2023), al::year(2024)), {},
                                       &al::series_point<double>::value);
    std::cout << "India grew most in " << to_text(best.when).view() << '\n';
    try {
        static_cast<void>(gap(gdp, forget_unit(population)));
    } catch (al::unit_mismatch const& refusal) {
        std::cout << refusal.what() << '\n';
    }
}
