// The code of README.md, "Do the figures agree with each other?", of containers.
#include <almanac/audit.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"

#include <cstdio>

namespace al = almanac;
using al::areas::PAK, al::areas::UZB, al::areas::world;

TEST_CASE("readme: containers are audited cell by cell") {
    constexpr al::area parts[] = {PAK, UZB};
    auto const gdp = al::make_panel<al::units::USD>({.kind = al::nature::flow}, {world, PAK, UZB}, al::year(2023),
                                                    {{320.0, 330.0}, {210.0, 210.0}, {110.0, 110.0}});
    auto const population = al::make_panel<al::units::person>({.kind = al::nature::stock}, {PAK, UZB}, al::year(2023),
                                                              {{21.0, 21.0}, {11.0, 11.0}});
    auto const gdp_per_head = al::make_panel<al::units::USD / al::units::person>(
        {.kind = al::nature::ratio}, {PAK, UZB}, al::year(2023), {{10.0, 10.0}, {10.0, 10.0}});
    // clang-format off
    al::cell_report const per_head = al::every(gdp_per_head).is_quotient_of(gdp, population); // each area and year
    al::cell_report const regions = al::audit(gdp, al::total(world).is_sum_of(parts), {.relative = 0.01});
    std::vector<al::cell_report> const reports = al::worst_first({per_head, regions});
    for (al::cell_finding const& each : reports.front().worst)
        std::printf("%s %g instead of %g\n", each.where.code, each.left, each.right);
    // clang-format on
    CHECK(per_head.broken == 0);
    CHECK(per_head.checked == 4);
    CHECK(regions.broken == 1);
    CHECK(regions.worst[0].left == 330);
}
