// Breakdowns: what is the same, what is a part, what excludes what; every expectation is written by hand.
#include <almanac/indicator/breakdown.hpp>
#include <almanac/indicator/indicator.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr breakdown_set none;
constexpr breakdown_set textiles{{"product", "textiles"}};
constexpr breakdown_set wheat{{"product", "wheat"}};
constexpr breakdown_set by_road{{"mode", "road"}};
constexpr breakdown_set textiles_by_road{{"product", "textiles"}, {"mode", "road"}};
constexpr breakdown_set three{{"product", "textiles"}, {"mode", "road"}, {"actor", "NLC"}};
constexpr indicator exports{.code = "exports", .name = "exports of goods"};
} // namespace

PROVE("none", none.empty() && none.size() == 0 && to_text(none).empty() && none.on("product").empty());
PROVE("sorted by axis however they are given",
      textiles_by_road == breakdown_set({"mode", "road"}, {"product", "textiles"}) &&
          textiles_by_road.axes[0].axis == "mode" && three.axes[0].axis == "actor" && three.axes[2].axis == "product");
PROVE("the value on an axis", three.on("mode") == "road" && three.on("network").empty() && three.size() == 3);
PROVE("equal",
      textiles == textiles && !(textiles == wheat) && !(textiles == textiles_by_road) && none == breakdown_set());
PROVE("narrower", is_narrower(textiles, none) && is_narrower(textiles_by_road, textiles) &&
                      is_narrower(textiles_by_road, by_road) && is_narrower(three, none));
PROVE("not narrower", !is_narrower(textiles, textiles) && !is_narrower(none, textiles) &&
                          !is_narrower(wheat, textiles) && !is_narrower(textiles_by_road, wheat) &&
                          !is_narrower(textiles, by_road));
PROVE("disjoint", are_disjoint(textiles, wheat) && are_disjoint(textiles_by_road, wheat) &&
                      !are_disjoint(textiles, by_road) && !are_disjoint(none, textiles));
PROVE("common", common(textiles_by_road, textiles) == textiles && common(three, textiles_by_road) == textiles_by_road &&
                    common(textiles, wheat) == none);
PROVE("in words", to_text(three) == "actor = NLC, mode = road, product = textiles");

PROVE("a multiple and a rank are said to be", to_text(multiple_of(exports)) == "multiple of exports of goods" &&
                                                  to_text(rank_on(exports)) == "rank by exports of goods" &&
                                                  !(multiple_of(exports) == growth_of(exports)));
