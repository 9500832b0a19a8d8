// Former countries in panels: beside the countries of today each in its own time, and never counted with them.
#include <almanac/compare/containers/within_period.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/place/former_country.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string>
#include <vector>

using namespace almanac;

namespace {
constexpr double none = missing_value;
area const ussr = former_area("SUN", year(1990));

// Poland, Russia, the Soviet Union, Ukraine; 1990 to 1993.
panel<units::USD> exports_of(std::vector<double> const& values) {
    return {
        {}, {.kind = nature::flow}, {}, 1990, 4, {{areas::POL, areas::RUS, ussr, areas::UKR}}, {{values}, {}, false}};
}
} // namespace

TEST_CASE("a former country and its successors, each in its time") {
    auto const exports = exports_of({10, 10, 10, 10, none, none, 20, 30, 40, none, none, none, none, none, 10, 10});
    auto const shares = share_within_period(exports, absent::skip);
    CHECK(shares.at(ussr, year(1990)).value == 80);
    CHECK(shares.at(areas::RUS, year(1992)).value == 50);
    CHECK(shares.at(areas::UKR, year(1993)).value == 20);
    CHECK(shares.about.waived.empty());
    CHECK(rank_within_period(exports).at(ussr, year(1990)).value == 1);
    CHECK(exports.only(is_economy).areas.size() == 4);
}

TEST_CASE("a former country and a part of it in one period count twice") {
    auto const exports = exports_of({10, 10, 10, 10, none, none, 20, 30, 40, 40, none, none, none, 5, 10, 10});
    std::string const words =
        "cannot compute ranks within a period: SUN and UKR count a country twice; only(is_economy) "
        "leaves aggregates out, waive(reason::area) lets them be";
    CHECK(refusal_of<not_comparable>([&] { return rank_within_period(exports); }) == words);
    CHECK(rank_within_period(exports, {}, waive(reason::area)).about.waived == reasons(reason::area));
}
