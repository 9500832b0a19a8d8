// must see: almanac: index numbers and ranks do not say how much one area has of what another has
// must see: an_index_number_or_a_rank_is_no_level
// must see: rank
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/containers/statistics.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr area_value<double> values[] = {{areas::PAK, 2.0}, {areas::IND, 1.0}};
constexpr auto order = make_cross_section<units::rank>({.kind = nature::rank}, year(2024), values);
auto nonsense = gini(order);
