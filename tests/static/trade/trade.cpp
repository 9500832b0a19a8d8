// The trade indices against worked results of published sources, and against fractions worked out by hand.
#include <almanac/trade.hpp>

#include "near.hpp"
#include "prove.hpp"

#include <limits>

using namespace almanac;

namespace {
using values = std::vector<double>;

/// Whether bounds are these, but for rounding outward.
constexpr bool is_bounded_by(bounded const& found, double value, double low, double high) {
    return is_near(found.value, value, 1e-14) && is_from_to(found, low, high, 1e-14);
}
constexpr bounded from_to(double low, double high) { return {(low + high) / 2, low, high}; }

// O. Farhauer and A. Kroell, "Standorttheorien", 2013, as printed with 0.3847623 in R's package REAT, man/locq.Rd.
constexpr double quotient = 0.3847623423013281;

// The exports .5 .3 .2 0 and the imports .2 .2 .2 .4 of a worked example: the distances are .3 .1 0 .4, half of their
// sum is .4; the lesser shares are .2 .2 .2 0.
struct product {
    double exported;
    double imported;
};
constexpr product products[] = {{.5, .2}, {.3, .2}, {.2, .2}, {0, .4}};
constexpr double exported[] = {.5, .3, .2, 0};
constexpr double imported[] = {.2, .2, .2, .4};
// Farhauer and Kroell, as printed with 2 in R's package REAT, man/krugman.spec.Rd (there in percent).
constexpr double here[] = {.2, .1, .7, 0, 0};
constexpr double there[] = {0, 0, 0, .6, .4};
constexpr bounded eighths[] = {from_to(.375, .625), from_to(.375, .625)};
constexpr double halves[] = {.5, .5};

// Three products: of 967 that are traded, 35 + 98 + 90 go one way only, so 744/967, which is 76.94 %.
constexpr double exports_of[] = {319, 43, 10};
constexpr double imports_of[] = {354, 141, 100};

// World Bank, World Development Indicators, Pakistan 2024: TX.VAL.MRCH.CD.WT, TM.VAL.MRCH.CD.WT, NY.GDP.MKTP.CD.
constexpr double pakistan_exports = 32320000000;
constexpr double pakistan_imports = 59426000000;
constexpr trade_and_product<> pakistan{
    .exports = pakistan_exports, .imports = pakistan_imports, .gross_domestic_product = 371747087751.306};

// ADB Economics Working Paper 455 with T_ii = 20, T_i = 80, T_w = 1000: S = 1/4, V = 60/920 = 3/46, HI = 23/6,
// HE = 69/86, (HI - HE)/(HI + HE) = 17/26.
constexpr regional_trade<> region = trade::regional_totals({.within = 20, .region = 80, .world = 1000});
constexpr regional_trade<> alone{.within = 50, .region = 50, .outsiders_with_region = 0, .outsiders = 100};
constexpr regional_trade<> open{.within = 0, .region = 50, .outsiders_with_region = 50, .outsiders = 100};
constexpr regional_trade<> neutral{.within = 10, .region = 40, .outsiders_with_region = 30, .outsiders = 120};

constexpr gravity_coefficients unit_elasticities{.constant = 0, .origin = 1, .destination = 1, .distance = 2};
} // namespace

PROVE("compare: revealed comparative advantage of a published example",
      is_near(trade::revealed_comparative_advantage({.product_exports = 1714,
                                                     .exports = 879213,
                                                     .world_product_exports = 79006,
                                                     .world_exports = 15593224}),
              quotient));
// (2 to 4)/100 over (50 to 100)/1000.
PROVE("compare: revealed comparative advantage within bounds",
      is_bounded_by(trade::revealed_comparative_advantage(product_trade<bounded>{
                        .product_exports = from_to(2, 4),
                        .exports = bounded(100),
                        .world_product_exports = from_to(50, 100),
                        .world_exports = bounded(1000)}),
                    0.4, 0.2, 0.8));
PROVE("compare: symmetric comparative advantage", trade::symmetric_rca(3) == 0.5 && trade::symmetric_rca(1.0) == 0 &&
                                                      trade::symmetric_rca(0) == -1 &&
                                                      is_near(trade::symmetric_rca(quotient), -0.4442911530047909));
PROVE("compare: symmetric comparative advantage within bounds",
      is_bounded_by(trade::symmetric_rca(from_to(0, 3)), 0.2, -1, 0.5));
PROVE("compare: trade intensity has the same algebra",
      is_near(trade::trade_intensity({.exports_to_partner = 1714,
                                      .exports = 879213,
                                      .world_exports_to_partner = 79006,
                                      .world_exports = 15593224}),
              quotient));
// (30/100)/(40/1000)
PROVE("compare: trade intensity above what is expected",
      is_near(trade::trade_intensity(
                  {.exports_to_partner = 30, .exports = 100, .world_exports_to_partner = 40, .world_exports = 1000}),
              7.5));
// (1/4)/(1/10); a market may import less than one country exports.
PROVE("compare: export specialisation",
      is_near(trade::export_specialisation(
                  {.product_exports = 25, .exports = 100, .market_product_imports = 2, .market_imports = 20}),
              2.5));

PROVE("compare: complementarity of a worked example", is_near(trade::complementarity(exported, imported), 0.6));
PROVE("compare: complementarity through projections",
      is_near(trade::complementarity(products, products, {}, &product::exported, &product::imported), 0.6));
PROVE("compare: complementarity of the same shares is 1", is_near(trade::complementarity(exported, exported), 1));
PROVE("compare: complementarity of nothing in common is 0", is_near(trade::complementarity(here, there), 0));
PROVE("compare: export similarity of a worked example", is_near(trade::export_similarity(exported, imported), 0.6));
PROVE("compare: diversification of a worked example", is_near(trade::diversification(exported, imported), 0.4));
PROVE("compare: Krugman specialisation of a published example", is_near(trade::krugman_specialisation(here, there), 2));
PROVE("compare: Krugman specialisation of a worked example",
      is_near(trade::krugman_specialisation(exported, imported), 0.8));
// The distances are 0 to 1/8 and 0 to 1/8, the lesser shares 3/8 to 1/2 and 3/8 to 1/2.
PROVE("compare: Krugman specialisation within bounds",
      is_bounded_by(trade::krugman_specialisation(eighths, halves), 0, 0, .25));
PROVE("compare: complementarity within bounds", is_bounded_by(trade::complementarity(eighths, halves), 1, 0.875, 1));
PROVE("compare: export similarity within bounds", is_bounded_by(trade::export_similarity(eighths, halves), 1, 0.75, 1));
PROVE("compare: diversification within bounds", is_bounded_by(trade::diversification(halves, eighths), 0, 0, .125));
PROVE("compare: printed shares that miss one by less than the tolerance",
      is_near(trade::krugman_specialisation(values{.33, .33, .33}, values{.33, .33, .33}, {.tolerance = .015}), 0));

PROVE("compare: partners above a threshold",
      trade::count_above(values{10000, 10001, 0, 3e6}, 10000) == number_above{2, 2, 2});
PROVE("compare: partners surely and possibly above a threshold",
      trade::count_above(std::vector<bounded>{from_to(1, 2), from_to(4, 7), from_to(4, 5), from_to(6, 7)}, 5) ==
          number_above{2, 1, 2});
PROVE("compare: products of a table", trade::count_above(products, 0, &product::exported).count == 3);
PROVE("compare: market penetration", trade::market_penetration({.reached = 12, .importing = 48}) == 0.25 &&
                                         trade::market_penetration({.reached = 48, .importing = 48}) == 1);

PROVE("compare: normalised trade balance of Pakistan 2024",
      is_near(trade::normalised_trade_balance(pakistan_exports, pakistan_imports), -27106.0 / 91746.0));
PROVE("compare: normalised trade balance, one way", trade::normalised_trade_balance(5, 0) == 1 &&
                                                        trade::normalised_trade_balance(0, 5) == -1 &&
                                                        trade::normalised_trade_balance(5, 5) == 0);
// (1 - 4)/(1 + 4) and (3 - 2)/(3 + 2).
PROVE("compare: normalised trade balance within bounds",
      is_bounded_by(trade::normalised_trade_balance(from_to(1, 3), from_to(2, 4)), -0.2, -0.6, 0.2));
PROVE("compare: normalised trade balance of an amount and a number within bounds",
      is_bounded_by(trade::normalised_trade_balance(from_to(1, 3), 2), 0, -1.0 / 3, 0.2));
PROVE("compare: normalised trade balance of exports with no upper bound",
      is_bounded_by(trade::normalised_trade_balance(bounded{700, 700, std::numeric_limits<double>::infinity()}, 100),
                    0.75, 0.75, 1));
// TG.VAL.TOTL.GD.ZS of the same source: 24.6796822417549 %.
PROVE("compare: openness of Pakistan 2024", is_near(trade::openness(pakistan), 0.246796822417549));
PROVE("compare: openness halved", is_near(trade::openness_halved(pakistan), 0.246796822417549 / 2));
PROVE("compare: openness in place",
      is_near(trade::openness({.exports = 30, .imports = 50, .gross_domestic_product = 100}), .8));
// https://www.ixambee.com/questions/economics/research/477699
PROVE("compare: Grubel-Lloyd index of a published example", is_near(trade::grubel_lloyd(300, 200), 0.8));
PROVE("compare: Grubel-Lloyd index at its ends", trade::grubel_lloyd(7, 0) == 0 && trade::grubel_lloyd(7, 7) == 1);
// The balance is from -.6 to .2, so its magnitude from 0 to .6.
PROVE("compare: Grubel-Lloyd index within bounds",
      is_bounded_by(trade::grubel_lloyd(from_to(1, 3), from_to(2, 4)), 0.8, 0.4, 1));
PROVE("compare: aggregate Grubel-Lloyd index of three products",
      is_near(trade::grubel_lloyd_aggregate(exports_of, imports_of), 744.0 / 967.0));
PROVE("compare: aggregate Grubel-Lloyd index of one product is its index",
      is_near(trade::grubel_lloyd_aggregate(values{300, 0}, values{200, 0}), 0.8));
// One product: the same as grubel_lloyd. The lesser is 1 to 3, the distance 0 to 3, 2/(2 + 3) is the least.
PROVE("compare: aggregate Grubel-Lloyd index within bounds",
      is_bounded_by(trade::grubel_lloyd_aggregate(std::vector<bounded>{from_to(1, 3)},
                                                  std::vector<bounded>{from_to(2, 4)}),
                    0.8, 0.4, 1));
PROVE("compare: mirror discrepancy", is_near(trade::mirror_discrepancy(100, 110), 0.1) &&
                                         is_near(trade::mirror_discrepancy(100.0, 90), -0.1) &&
                                         trade::mirror_discrepancy(5, 0) == -1);
// In 2001 Pakistan reported exports to China of 236 million US dollars, China imports of 557: World Bank, WITS help,
// "Imports, Exports and Mirror Data with UN COMTRADE". 321/236 and 321/793.
PROVE("compare: mirror discrepancies of Pakistan's exports to China 2001",
      is_near(trade::mirror_discrepancy(236, 557), 321.0 / 236) &&
          is_near(trade::symmetric_mirror_discrepancy(236, 557), 321.0 / 793));
PROVE("compare: symmetric mirror discrepancy", is_near(trade::symmetric_mirror_discrepancy(100, 110), 1.0 / 21) &&
                                                   trade::symmetric_mirror_discrepancy(0, 3) == 1 &&
                                                   trade::symmetric_mirror_discrepancy(3, 0) == -1);
// Export prices up by 10 %, import prices by 5 %: 110/105, in several textbooks.
PROVE("compare: terms of trade", is_near(trade::terms_of_trade(110, 105), 104.76190476190477));
PROVE("compare: terms of trade of typed indices keep the base",
      is_near(trade::terms_of_trade(index_number<year(2015)>(110), index_number<year(2015)>(105)).level(),
              104.76190476190477));
PROVE("compare: terms of trade with bases",
      trade::terms_of_trade(price_level<>{110, year(2015)}, price_level<>{110, year(2015)}).base == year(2015));
PROVE("compare: terms of trade within bounds",
      is_bounded_by(trade::terms_of_trade(price_level<bounded>{from_to(90, 110), year(2015)},
                                          price_level<bounded>{bounded(100), year(2015)})
                        .level,
                    100, 90, 110));

PROVE("compare: intra-regional share", is_near(trade::intra_regional_share(region), 0.25));
PROVE("compare: intra-regional intensity", is_near(trade::regional_intensity(region), 3.125));
PROVE("compare: regional introversion", is_near(trade::regional_introversion(region), 17.0 / 26));
PROVE("compare: regional introversion at its ends and in the middle", trade::regional_introversion(alone) == 1 &&
                                                                          trade::regional_introversion(open) == -1 &&
                                                                          trade::regional_introversion(neutral) == 0);
PROVE("compare: four totals from three", region.outsiders_with_region == 60 && region.outsiders == 920);
// S from 10/40 to 20/40 with V = 1/4: (1/2 - 1/4)/(1/2 + 1/4 - 1/4) = 1/2 at most, 0 at least.
PROVE("compare: regional introversion within bounds",
      is_bounded_by(trade::regional_introversion(regional_trade<bounded>{.within = from_to(10, 20),
                                                                         .region = bounded(40),
                                                                         .outsiders_with_region = bounded(30),
                                                                         .outsiders = bounded(120)}),
                    // S = 3/8: (1/8)/(3/8 + 1/4 - 3/16)
                    2.0 / 7, 0, 0.5));

// 500 x 200 / 10^2
PROVE("compare: gravity prediction",
      is_near(trade::gravity_prediction(unit_elasticities,
                                        {.origin_mass = 500, .destination_mass = 200, .distance = 10}),
              1000));
// exp(-10 + 0.9 ln 411000 + 0.8 ln 115000 - 1.1 ln 920) by Python's math module.
PROVE("compare: gravity prediction with fractions as elasticities",
      is_near(trade::gravity_prediction({.constant = -10, .origin = 0.9, .destination = 0.8, .distance = 1.1},
                                        {.origin_mass = 411000, .destination_mass = 115000, .distance = 920}),
              31.47056085966004));
PROVE("compare: gravity prediction within bounds",
      is_bounded_by(trade::gravity_prediction(unit_elasticities,
                                              gravity_pair<bounded>{.origin_mass = bounded(500, 400, 600),
                                                                    .destination_mass = bounded(200),
                                                                    .distance = bounded(10, 5, 20)}),
                    1000, 200, 4800));
PROVE("compare: gravity ratio", trade::gravity_ratio(1000, 250) == 4);
