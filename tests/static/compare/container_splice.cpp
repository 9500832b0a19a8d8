// Two series of one area that overlap. The older one is half of the newer one in 2002 and 2003: 10, 20, 30, 40 and 60,
// 80, 90. Hand calculation: factor 2, so 20, 40, 60, 80, 90.
#include <almanac/compare/containers/growth.hpp>
#include <almanac/compare/containers/splice.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr auto older = make_series<units::USD>({.indicator = "GDP", .kind = nature::flow}, areas::PAK, year(2000),
                                               {10.0, 20.0, 30.0, 40.0});
constexpr auto newer = make_series<at_constant_prices(units::USD, 2015)>({.indicator = "GDP", .kind = nature::flow},
                                                                         areas::PAK, year(2002), {60.0, 80.0, 90.0});

constexpr bool gives_one_series() {
    auto const long_one = splice(older, newer, year(2002), year(2003), linked_by::mean_of_ratios);
    double const expected[] = {20.0, 40.0, 60.0, 80.0, 90.0};
    for (std::size_t i = 0; i < 5; ++i) {
        if (long_one.values[i].value != expected[i]) return false;
    }
    return long_one.factor == 2.0 && long_one.values.size() == 5 && long_one.values.when(0) == year(2000);
}
constexpr bool is_in_the_newer_unit() {
    return splice(older, newer, year(2002), year(2002), linked_by::ratio_of_means).values.in() == newer.in();
}
constexpr bool preserves_growth() {
    auto const all = growth(splice(older, newer, year(2003), year(2003), linked_by::mean_of_ratios).values);
    return all.at(year(2001)).value == growth(older).at(year(2001)).value &&
           all.at(year(2004)).value == growth(newer).at(year(2004)).value;
}
constexpr bool keeps_waivers() {
    auto other = newer;
    other.about.asserted = assertion::projected;
    auto const all = splice(older, other, year(2002), year(2003), linked_by::mean_of_ratios, waive(reason::assertion));
    return all.values.about.waived.has(reason::assertion);
}
} // namespace

PROVE("compare: a spliced series is the older one at the level of the newer", gives_one_series());
PROVE("compare: a spliced series is in the unit of the newer one", is_in_the_newer_unit());
PROVE("compare: splicing preserves the growth of each part", preserves_growth());
PROVE("compare: a waiver of a splice stays in the result", keeps_waivers());
