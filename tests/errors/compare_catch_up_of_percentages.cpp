// must see: almanac: these do not grow towards each other; Why says why
// must see: a_percentage_or_a_rank_has_a_change_and_no_growth_rate
// must see: %
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/containers/convergence.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto literacy = make_series<units::percent>({.kind = nature::ratio}, areas::PAK, year(2023), {58.0, 60.0});
auto nonsense = catch_up_time(literacy, literacy, year(2023), year(2024));
