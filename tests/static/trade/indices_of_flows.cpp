// The trade indices over flows. Expected values: fractions worked out with Python's fractions module from the amounts
// below, and worked results of published sources, put in as flows.
#include <almanac/indicator/containers/embedded_flows.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/trade/indices_of_flows.hpp>
#include <almanac/unit/units.hpp>

#include "near.hpp"
#include "prove.hpp"

using namespace almanac;

namespace {
constexpr product_code cotton("5201");
constexpr product_code rice("1006");

// Exports of PAK 100 (30 cotton), UZB 150 (140), KAZ 50 (30); of all 300 (200). To PAK 70, UZB 70, KAZ 160.
constexpr flows<units::USD> trade() {
    auto f = make_flows<units::USD>({.kind = nature::flow}, year(2024), {areas::UZB, areas::PAK, areas::KAZ},
                                    {cotton, rice});
    f.set(areas::PAK, areas::UZB, cotton, reporter::exporter, 10.0);
    f.set(areas::PAK, areas::UZB, rice, reporter::exporter, 30.0);
    f.set(areas::PAK, areas::KAZ, cotton, reporter::exporter, 20.0);
    f.set(areas::PAK, areas::KAZ, rice, reporter::exporter, 40.0);
    f.set(areas::UZB, areas::PAK, cotton, reporter::exporter, 50.0);
    f.set(areas::UZB, areas::PAK, rice, reporter::exporter, 0.0);
    f.set(areas::UZB, areas::KAZ, cotton, reporter::exporter, 90.0);
    f.set(areas::UZB, areas::KAZ, rice, reporter::exporter, 10.0);
    f.set(areas::KAZ, areas::PAK, cotton, reporter::exporter, 5.0);
    f.set(areas::KAZ, areas::PAK, rice, reporter::exporter, 15.0);
    f.set(areas::KAZ, areas::UZB, cotton, reporter::exporter, 25.0);
    f.set(areas::KAZ, areas::UZB, rice, reporter::exporter, 5.0);
    // What does not count: importers' reports, and an area's flows with itself.
    f.set(areas::PAK, areas::UZB, rice, reporter::importer, 3000.0);
    f.set(areas::PAK, areas::PAK, rice, reporter::exporter, 5000.0);
    return f;
}

constexpr bool has_totals() {
    auto const t = trade::totals_of(trade());
    return t.world == 300 && t.of_products == std::vector<double>{100, 200} // rice is the first by its code
           && t.exports == std::vector<double>{50, 100, 150} && t.exports_to == std::vector<double>{160, 70, 70} &&
           t.by_partner == std::vector<double>{0, 20, 30, 60, 0, 40, 100, 50, 0} &&
           t.by_product == std::vector<double>{20, 30, 70, 30, 10, 140} &&
           t.to_by_product == std::vector<double>{50, 110, 15, 55, 35, 35} && t.when == year(2024);
}
// The same reports in constant arrays.
struct reports {
    std::uint32_t places[14]{};
    double values[14]{};
};
constexpr reports reports_of_trade() {
    auto const f = trade();
    reports result;
    std::size_t count = 0;
    for (std::size_t i = 0; i < f.size(); ++i) {
        if (is_missing(f.cells.values[i])) continue;
        result.places[count] = static_cast<std::uint32_t>(i);
        result.values[count++] = f.cells.values[i];
    }
    return result;
}
constexpr reports in_arrays = reports_of_trade();
constexpr area sorted_areas[] = {areas::KAZ, areas::PAK, areas::UZB};
constexpr product_code sorted_products[] = {rice, cotton};
constexpr auto embedded = embedded_flows<units::USD>({.kind = nature::flow}, year(2024), sorted_areas, sorted_products,
                                                     in_arrays.places, in_arrays.values);
constexpr bool has_totals_of_constants() {
    auto const t = trade::totals_of(embedded);
    return t.world == 300 && t.by_product == std::vector<double>{20, 30, 70, 30, 10, 140} &&
           trade::total_exports(embedded, areas::UZB) == 150;
}
constexpr bool has_total_exports() {
    auto const f = trade();
    auto const t = trade::totals_of(f);
    return trade::total_exports(f, areas::UZB) == 150 && trade::total_exports(t, areas::UZB) == 150 &&
           trade::total_exports_to(f, areas::KAZ) == 160 && trade::total_exports_to(t, areas::KAZ) == 160;
}

struct intensity {
    area from;
    area to;
    double expected;
};
constexpr intensity intensities[] = {{areas::KAZ, areas::PAK, 12.0 / 7}, {areas::KAZ, areas::UZB, 18.0 / 7},
                                     {areas::PAK, areas::KAZ, 9.0 / 8},  {areas::PAK, areas::UZB, 12.0 / 7},
                                     {areas::UZB, areas::KAZ, 5.0 / 4},  {areas::UZB, areas::PAK, 10.0 / 7}};
constexpr bool has_intensities() {
    auto const f = trade();
    auto const t = trade::totals_of(f);
    for (auto const& [from, to, expected] : intensities) {
        if (!is_near(trade::trade_intensity(f, from, to), expected) ||
            !is_near(trade::trade_intensity(t, from, to), expected))
            return false;
    }
    return true;
}
constexpr bool has_advantages() {
    auto const f = trade();
    auto const all = trade::revealed_comparative_advantages(f);
    constexpr double expected[] = {1.2, 0.9, 2.1, 0.45, 0.2, 1.4}; // KAZ, PAK, UZB; rice, cotton
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!is_near(all[i], expected[i])) return false;
    }
    return all.size() == 6 && is_near(trade::revealed_comparative_advantage(f, areas::PAK, rice), 2.1) &&
           is_near(trade::revealed_comparative_advantage(trade::totals_of(f), areas::UZB, cotton), 1.4);
}
// What the product's share in the exports of each is, with the weights of their exports, is its share in all exports.
constexpr bool advantages_have_mean_one() {
    auto const t = trade::totals_of(trade());
    auto const all = trade::revealed_comparative_advantages(t);
    for (std::size_t k = 0; k < t.products.size(); ++k) {
        double mean = 0;
        for (std::size_t i = 0; i < t.areas.size(); ++i)
            mean += all[i * t.products.size() + k] * t.exports[i] / t.world;
        if (!is_near(mean, 1)) return false;
    }
    return true;
}
constexpr bool has_no_advantage_where_nothing_is_exported() {
    auto f = make_flows<units::USD>({.kind = nature::flow}, year(2024), {areas::PAK, areas::UZB}, {cotton, rice});
    f.set(areas::PAK, areas::UZB, cotton, reporter::exporter, 10.0);
    auto const all = trade::revealed_comparative_advantages(f, absent::skip); // PAK rice, cotton; UZB rice, cotton
    return is_missing(all[0]) && all[1] == 1 && is_missing(all[2]) && is_missing(all[3]);
}
constexpr bool has_shares() {
    auto const f = trade();
    auto const t = trade::totals_of(f);
    auto const exported = trade::export_shares(f, areas::UZB);
    auto const imported = trade::import_shares(f, areas::PAK);
    return is_near(exported[0], 1.0 / 15) && is_near(exported[1], 14.0 / 15) && is_near(imported[0], 3.0 / 14) &&
           is_near(imported[1], 11.0 / 14) && trade::export_shares(t, areas::UZB) == exported &&
           trade::import_shares(t, areas::PAK) == imported;
}
constexpr bool has_complementarity() {
    auto const f = trade();
    auto const t = trade::totals_of(f);
    return is_near(trade::complementarity(f, areas::UZB, areas::KAZ), 9.05 / 12) &&
           is_near(trade::complementarity(t, areas::PAK, areas::UZB), 0.8) &&
           is_near(trade::complementarity(t, areas::KAZ, areas::UZB), 0.9) &&
           is_near(trade::export_similarity(f, areas::PAK, areas::KAZ), 0.7) &&
           is_near(trade::export_similarity(t, areas::UZB, areas::PAK), 1.1 / 3) &&
           is_near(trade::export_similarity(t, areas::UZB, areas::KAZ), 2.0 / 3);
}

// O. Farhauer and A. Kroell, "Standorttheorien", 2013, as printed with 0.3847623 in R's package REAT, man/locq.Rd: 1714
// of 879213 against 79006 of 15593224. Once for a product and once for a partner.
constexpr double quotient = 0.3847623423013281;
constexpr bool has_the_published_quotient_of_a_product() {
    auto f = make_flows<units::USD>({.kind = nature::flow}, year(2024), {areas::PAK, areas::UZB}, {cotton, rice});
    f.set(areas::PAK, areas::UZB, cotton, reporter::exporter, 1714.0);
    f.set(areas::PAK, areas::UZB, rice, reporter::exporter, 879213.0 - 1714);
    f.set(areas::UZB, areas::PAK, cotton, reporter::exporter, 79006.0 - 1714);
    f.set(areas::UZB, areas::PAK, rice, reporter::exporter, 15593224.0 - 879213 - 79006 + 1714);
    return is_near(trade::revealed_comparative_advantage(f, areas::PAK, cotton), quotient);
}
constexpr bool has_the_published_quotient_of_a_partner() {
    auto f = make_flows<units::USD>({.kind = nature::flow}, year(2024), {areas::PAK, areas::UZB, areas::KAZ});
    f.set(areas::PAK, areas::UZB, {}, reporter::exporter, 1714.0);
    f.set(areas::PAK, areas::KAZ, {}, reporter::exporter, 879213.0 - 1714);
    f.set(areas::KAZ, areas::UZB, {}, reporter::exporter, 79006.0 - 1714);
    f.set(areas::KAZ, areas::PAK, {}, reporter::exporter, 15593224.0 - 879213 - 79006 + 1714);
    return is_near(trade::trade_intensity(f, areas::PAK, areas::UZB, absent::skip), quotient);
}
// Shares of a worked example, .5 .3 .2 0 and .2 .2 .2 .4, whose complementarity and similarity are 0.6.
constexpr bool has_the_worked_complementarity() {
    auto f =
        make_flows<units::USD>({.kind = nature::flow}, year(2024), {areas::CHN, areas::KAZ, areas::PAK, areas::UZB},
                               {product_code("1"), product_code("2"), product_code("3"), product_code("4")});
    constexpr double exported[] = {5, 3, 2, 0};
    constexpr double imported[] = {2, 2, 2, 4};
    for (std::size_t k = 0; k < 4; ++k) {
        f.set(areas::PAK, areas::CHN, f.products[k], reporter::exporter, exported[k]);
        f.set(areas::KAZ, areas::UZB, f.products[k], reporter::exporter, imported[k]);
    }
    auto const totals = trade::totals_of(f, absent::skip);
    return is_near(trade::complementarity(totals, areas::PAK, areas::UZB), 0.6) &&
           is_near(trade::export_similarity(totals, areas::PAK, areas::KAZ), 0.6) &&
           is_near(trade::complementarity(f, areas::PAK, areas::UZB, absent::skip), 0.6) &&
           is_near(trade::export_similarity(f, areas::PAK, areas::KAZ, absent::skip), 0.6);
}

// ADB Economics Working Paper 455: of trade T_ii = 20, T_i = 80, T_w = 1000 the share is .25, the intensity 3.125 and
// the introversion 17/26 = .6538. As exports: 10 inside, 60 between inside and outside, 430 outside.
constexpr flows<units::USD> central_asia_and_others() {
    auto f = make_flows<units::USD>(
        {.kind = nature::flow}, year(2024),
        {areas::KAZ, areas::KGZ, areas::TJK, areas::TKM, areas::UZB, areas::CHN, areas::PAK, area("XKX")});
    f.set(areas::KAZ, areas::UZB, {}, reporter::exporter, 7.0);
    f.set(areas::TKM, areas::TJK, {}, reporter::exporter, 3.0);
    f.set(areas::KGZ, areas::CHN, {}, reporter::exporter, 15.0);
    f.set(areas::CHN, areas::KAZ, {}, reporter::exporter, 25.0);
    f.set(areas::PAK, areas::UZB, {}, reporter::exporter, 20.0);
    f.set(areas::CHN, areas::PAK, {}, reporter::exporter, 400.0);
    f.set(areas::PAK, area("XKX"), {}, reporter::exporter, 30.0);
    return f;
}
constexpr bool has_the_published_region() {
    auto const f = central_asia_and_others();
    auto const region = trade::regional_totals(f, areas::central_asia, absent::skip);
    auto const again = trade::regional_totals(trade::totals_of(f, absent::skip), areas::central_asia);
    return region.within == 20 && region.region == 80 && region.outsiders_with_region == 60 &&
           region.outsiders == 920 && again.within == 20 && again.outsiders == 920 &&
           trade::intra_regional_share(region) == 0.25 && trade::regional_intensity(region) == 3.125 &&
           is_near(trade::regional_introversion(region), 17.0 / 26);
}
// KGZ joined the Eurasian Economic Union on 12 August 2015, ARM on 2 January 2015: who is inside is said by the day.
constexpr bool has_the_members_of_the_day() {
    auto f = make_flows<units::USD>({.kind = nature::flow}, month(2015, 7),
                                    {areas::ARM, areas::BLR, areas::KAZ, areas::KGZ, areas::RUS});
    f.set(areas::KGZ, areas::RUS, {}, reporter::exporter, 1.0);
    f.set(areas::ARM, areas::RUS, {}, reporter::exporter, 2.0);
    auto const before = trade::regional_totals(f, areas::eaeu, absent::skip);
    f.when = month(2015, 8);
    auto const after = trade::regional_totals(f, areas::eaeu, absent::skip);
    return before.within == 4 && before.region == 5 && after.within == 6 && after.region == 6;
}
constexpr bool leaves_out_members_that_are_not_there() {
    auto f = make_flows<units::USD>({.kind = nature::flow}, year(2024), {areas::KAZ, areas::UZB, areas::PAK});
    f.set(areas::KAZ, areas::UZB, {}, reporter::exporter, 4.0);
    f.set(areas::UZB, areas::PAK, {}, reporter::exporter, 2.0);
    return is_near(trade::intra_regional_share(trade::regional_totals(f, areas::central_asia, absent::skip)), 0.8);
}

// KAZ 10 (8 to 12) and UZB 30 (28 to 32) of cotton, 10 and 10 of rice: the share of cotton is 40/60.
constexpr bool has_bounds() {
    auto f =
        make_flows<units::USD, bounded>({.kind = nature::flow}, year(2024), {areas::KAZ, areas::UZB}, {cotton, rice});
    f.set(areas::KAZ, areas::UZB, cotton, reporter::exporter, bounded(10, 8, 12));
    f.set(areas::KAZ, areas::UZB, rice, reporter::exporter, bounded(10));
    f.set(areas::UZB, areas::KAZ, cotton, reporter::exporter, bounded(30, 28, 32));
    f.set(areas::UZB, areas::KAZ, rice, reporter::exporter, bounded(10));
    auto const t = trade::totals_of(f);
    auto const shares = trade::export_shares(f, areas::KAZ);
    auto const advantage = trade::revealed_comparative_advantage(t, areas::KAZ, cotton);
    return is_from_to(t.world, 56, 64) && is_from_to(trade::total_exports(f, areas::UZB), 38, 42) &&
           is_from_to(shares[1], 8.0 / 18, 12.0 / 22) && is_near(advantage.value, 0.75) &&
           is_from_to(advantage, 8.0 / 22 / (44.0 / 56), 12.0 / 18 / (36.0 / 64));
}

// Imports of 106 where 100 was sent: 0.06. What one side alone reported, or is zero, has no discrepancy.
constexpr bool has_mirror_differences() {
    auto f = make_flows<units::USD>({.kind = nature::flow}, year(2024), {areas::PAK, areas::UZB, areas::KAZ},
                                    {cotton, rice});
    f.set(areas::PAK, areas::UZB, rice, reporter::exporter, 100.0);
    f.set(areas::PAK, areas::UZB, rice, reporter::importer, 106.0);
    f.set(areas::UZB, areas::PAK, cotton, reporter::exporter, 80.0);
    f.set(areas::UZB, areas::PAK, cotton, reporter::importer, 0.0);
    f.set(areas::KAZ, areas::PAK, rice, reporter::importer, 7.0);
    f.set(areas::KAZ, areas::UZB, rice, reporter::exporter, 7.0);
    f.set(areas::KAZ, areas::UZB, cotton, reporter::exporter, 0.0);
    f.set(areas::KAZ, areas::UZB, cotton, reporter::importer, 9.0);
    f.set(areas::UZB, areas::UZB, cotton, reporter::exporter, 9.0);
    f.set(areas::UZB, areas::UZB, cotton, reporter::importer, 9.0);
    auto const found = trade::mirror_differences(f);
    return found.size() == 2 && found[0].from == areas::PAK && found[0].to == areas::UZB && found[0].what == rice &&
           found[0].reported.by_importer == 106 && is_near(found[0].discrepancy, 0.06) && found[1].what == cotton &&
           found[1].discrepancy == -1;
}
constexpr bool has_no_mirror_difference_of_what_may_be_zero() {
    auto f = make_flows<units::USD, bounded>({.kind = nature::flow}, year(2024), {areas::PAK, areas::UZB});
    f.set(areas::PAK, areas::UZB, {}, reporter::exporter, bounded(0.2, 0, 0.5));
    f.set(areas::PAK, areas::UZB, {}, reporter::importer, bounded(0.4, 0, 0.5));
    f.set(areas::UZB, areas::PAK, {}, reporter::exporter, bounded(10, 8, 12));
    f.set(areas::UZB, areas::PAK, {}, reporter::importer, bounded(12, 12, 12));
    auto const found = trade::mirror_differences(f);
    return found.size() == 1 && is_from_to(found[0].discrepancy, 0, 0.5);
}
constexpr bool takes_a_unit_of_the_hour() {
    auto const f = forget_unit(trade());
    return trade::totals_of(f).world == 300 && is_near(trade::trade_intensity(f, areas::PAK, areas::KAZ), 9.0 / 8);
}
template <class Flows, class... Absent>
constexpr bool takes = requires(Flows const& f, Absent... when_missing) {
    trade::trade_intensity(f, areas::PAK, areas::UZB, when_missing...);
    trade::revealed_comparative_advantage(f, areas::PAK, rice, when_missing...);
    trade::revealed_comparative_advantages(f, when_missing...);
    trade::complementarity(f, areas::PAK, areas::UZB, when_missing...);
    trade::export_similarity(f, areas::PAK, areas::UZB, when_missing...);
};
// Totals were added up one way or the other.
static_assert(takes<decltype(trade())> && takes<decltype(trade()), absent>);
static_assert(takes<flow_totals<double>> && !takes<flow_totals<double>, absent> && !takes<double>);
} // namespace

PROVE("compare: flows: their totals", has_totals());
PROVE("compare: flows: totals of what is embedded", has_totals_of_constants());
PROVE("compare: flows: what an area exports, and what is exported to it", has_total_exports());
PROVE("compare: flows: trade intensities", has_intensities());
PROVE("compare: flows: revealed comparative advantages", has_advantages());
PROVE("compare: flows: comparative advantages have the mean one", advantages_have_mean_one());
PROVE("compare: flows: no comparative advantage where nothing is exported",
      has_no_advantage_where_nothing_is_exported());
PROVE("compare: flows: shares of products", has_shares());
PROVE("compare: flows: complementarity and similarity", has_complementarity());
PROVE("compare: flows: a published quotient, of a product", has_the_published_quotient_of_a_product());
PROVE("compare: flows: a published quotient, of a partner", has_the_published_quotient_of_a_partner());
PROVE("compare: flows: a worked complementarity", has_the_worked_complementarity());
PROVE("compare: flows: a published region", has_the_published_region());
PROVE("compare: flows: a group has the members of the day", has_the_members_of_the_day());
PROVE("compare: flows: a group without some of its members", leaves_out_members_that_are_not_there());
PROVE("compare: flows: bounds", has_bounds());
PROVE("compare: flows: mirror differences", has_mirror_differences());
PROVE("compare: flows: no mirror difference of what may be zero", has_no_mirror_difference_of_what_may_be_zero());
PROVE("compare: flows: a unit of the hour", takes_a_unit_of_the_hour());
