// The trade figures of lines 6 and 105 to 107, as the article prints them.
#include <almanac/compare.hpp>
#include <almanac/datasets/corridor/themes/trade.hpp>

#include "prove.hpp"

using namespace almanac;
using corridor::get;

namespace {
constexpr auto pakistan = get<"trade.trade.goods.PAK.central_asia.2024">();
constexpr auto india = get<"trade.trade.goods.IND.central_asia.2024">();
constexpr auto inferred = waive(reason::period_inferred);
} // namespace

PROVE("$392 million, known to half a million",
      pakistan.value == decimal(392, 6) && pakistan.range == half_open_interval(decimal(3915, 5), decimal(3925, 5)));
PROVE("$1.9 billion, known to 50 million",
      india.value == decimal(19, 8) && india.range == half_open_interval(decimal(185, 7), decimal(195, 7)));
PROVE("$28 million", get<"trade.exports.goods.PAK.UZB">().value == decimal(28, 6));
PROVE("$45 million", get<"trade.imports.goods.PAK.UZB">().value == decimal(45, 6));
PROVE("$620 million", get<"trade.exports.goods.IND.UZB">().value == decimal(620, 6));
PROVE("dollars, a flow, in 2024",
      decltype(pakistan)::unit_of == units::USD && pakistan.on.kind == nature::flow && pakistan.on.when == year(2024));
PROVE("towards the five states", pakistan.on.counterpart == areas::central_asia);
PROVE("India's is greater", compare(india, pakistan) == verdict::greater);
// 1850/392.5 = 4.7134 and 1950/391.5 = 4.9808, by hand.
PROVE("about 4.8 times, between 4.71 and 4.99", to_text(ratio(india, pakistan)) == "about 4.8" &&
                                                    contains(ratio(india, pakistan).range, decimal(49, -1)) &&
                                                    !contains(ratio(india, pakistan).range, decimal(471, -2)) &&
                                                    !contains(ratio(india, pakistan).range, decimal(499, -2)));
PROVE("28 and 45 make the 73 of line 25",
      sum(get<"trade.exports.goods.PAK.UZB">(), get<"trade.imports.goods.PAK.UZB">(), inferred).value ==
          get<"trade.trade.goods.PAK.UZB">().value);
PROVE("an agreement is an event", !corridor::trade.at("trade.agreement.IND.UZB.trade.2023").has_figure());
PROVE("read in lines 6 and 105",
      corridor::trade.at("trade.trade.goods.PAK.central_asia.2024").mentions[0].line == 6 &&
          corridor::trade.at("trade.trade.goods.PAK.central_asia.2024").mentions[1].line == 105);
