// The rule for keys; every expectation is written by hand.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/indicator/dataset/key.hpp>
#include <almanac/place/areas.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr indicator exports{.code = "exports.goods", .name = "exports of goods"};
constexpr indicator gdp{.code = "gdp", .name = "gross domestic product"};
constexpr bool writes(observation const& row, std::string_view key) { return key_of("trade", row) == key; }
constexpr bool writes(period const& when, std::string_view words) { return to_key_text(when) == words; }
} // namespace

PROVE("periods", writes(year(2024), "2024") && writes(quarter(2025, 1), "2025_q1") &&
                     writes(month(2025, 3), "2025_03") && writes(day(2025, 3, 9), "2025_03_09") &&
                     writes(no_period(), ""));
PROVE("fiscal years", writes(fiscal_period(fiscal::pakistan, 2024), "fy2024") &&
                          writes(by(fiscal_period(fiscal::pakistan, 2024)), "by_fy2024"));
PROVE("open ends, spans and moments", writes(by(year(2030)), "by_2030") && writes(since(year(2020)), "since_2020") &&
                                          writes(span(year(2025), year(2026)), "2025_2026") &&
                                          writes(as_of(month(2025, 3)), "2025_03"));

PROVE("area and counterpart",
      writes(observation{.what = exports, .where = areas::PAK}, "trade.exports.goods.PAK") &&
          writes(observation{.what = exports, .where = areas::PAK, .counterpart = areas::central_asia},
                 "trade.exports.goods.PAK.central_asia") &&
          writes(observation{.what = gdp}, "trade.gdp"));
PROVE("what is made of indicators",
      writes(observation{.what = growth_of(gdp), .where = areas::PAK}, "trade.gdp.growth.PAK") &&
          writes(observation{.what = change_of(gdp)}, "trade.gdp.change") &&
          writes(observation{.what = multiple_of(gdp)}, "trade.gdp.multiple") &&
          writes(observation{.what = rank_on(gdp)}, "trade.gdp.rank") &&
          writes(observation{.what = share_of(exports, gdp)}, "trade.exports.goods.share") &&
          writes(observation{.what = quotient_of(exports, gdp)}, "trade.exports.goods.per_gdp"));
PROVE("breakdowns by axis", writes(observation{.what = exports, .by = {{"product", "Wool & silk"}, {"mode", "road"}}},
                                   "trade.exports.goods.road.wool_silk"));
PROVE("a stated period, not an inferred one",
      writes(observation{.what = gdp, .where = areas::PAK, .when = year(2024)}, "trade.gdp.PAK.2024") &&
          writes(observation{.what = gdp, .where = areas::PAK, .when = year(2024), .inferred_from = "data of 2024"},
                 "trade.gdp.PAK"));
PROVE("another statement", writes(observation{.what = gdp, .where = areas::PAK, .when = year(2024), .statement = 2},
                                  "trade.gdp.PAK.2024.statement_2"));
