// Areas and periods of containers are ranges of the standard library.
#include <almanac/indicator/containers/panel.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "prove.hpp"

#include <algorithm>
#include <iterator>
#include <ranges>

using namespace almanac;

namespace {
constexpr auto p = make_panel<units::USD>({}, {areas::PAK, areas::IND}, year(2023), {{1.0, 2.0, 3.0}, {4.0, 5.0, 6.0}});
static_assert(std::ranges::random_access_range<decltype(p.areas)> && std::ranges::forward_range<period_range>);
static_assert(std::ranges::random_access_range<decltype(p.view().areas)>);
PROVE("indicator: areas are found", std::ranges::find(p.areas, areas::PAK) == std::next(p.areas.begin()));
PROVE("indicator: periods are counted",
      std::ranges::count_if(p.periods(), [](period const& when) { return when == year(2025); }) == 1 &&
          std::ranges::distance(p.series(areas::IND).periods()) == 3 && panel<units::USD>{}.periods().empty() &&
          series<units::USD>{}.periods().empty());
PROVE("indicator: areas of a view", std::ranges::distance(p.cross_section(year(2023)).areas) == 2);
} // namespace
