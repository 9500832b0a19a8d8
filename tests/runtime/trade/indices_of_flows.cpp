// The trade indices over random flows: against sums over the range of flows, which know nothing of how they lie;
// identities between indices; results of sampled amounts inside of the bounds; and the words of the refusals.
#include <almanac/place/areas.hpp>
#include <almanac/trade/indices_of_flows.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"
#include "message.hpp"
#include "near.hpp"

#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace almanac;

namespace {

using engine = std::mt19937_64;
using dollar_flows = flows<units::USD>;

std::vector<area> const eight = {areas::UZB, areas::TKM, areas::TJK, areas::KGZ,
                                 areas::KAZ, areas::CHN, areas::PAK, areas::IND};
std::vector<product_code> const four = {product_code("5201"), product_code("1006"), product_code("27"),
                                        product_code("7403")};

double random_fraction(engine& random) { return static_cast<double>(random() >> 11) * 0x1p-53; }

/// Calls with each flow between two areas.
template <class Flows, class Action>
void for_each_flow(Flows const& f, Action action) {
    for (area const& from : f.areas) {
        for (area const& to : f.areas) {
            for (product_code const& what : f.products) action(from, to, what);
        }
    }
}
/// Flows of which both sides' reports differ; those of areas with themselves are there too, and should not count.
/// `absent_part` of the reports are missing, a tenth of those there is zero.
dollar_flows random_flows(engine& random, double absent_part = 0) {
    auto f = make_flows<units::USD>({.kind = nature::flow}, year(2024), eight, four);
    for_each_flow(f, [&](area const& from, area const& to, product_code const& what) {
        for (reporter const by : {reporter::exporter, reporter::importer}) {
            if (random_fraction(random) < absent_part) continue;
            f.set(from, to, what, by, random() % 10 == 0 ? 0.0 : std::exp(8 * random_fraction(random)));
        }
    });
    return f;
}
/// The sum of the exports that a condition selects, by walking over all reports.
template <class Wanted>
double sum_where(dollar_flows const& f, Wanted wanted) {
    double sum = 0;
    for (flow_point<double> const& each : f) {
        bool const counts =
            each.reported_by == reporter::exporter && !(each.from == each.to) && !is_missing(each.value);
        if (counts && wanted(each)) sum += each.value;
    }
    return sum;
}

} // namespace

TEST_CASE("compare: flows: totals are the sums over the range") {
    engine random(51);
    for (int round = 0; round < 20; ++round) {
        dollar_flows const f = random_flows(random, 0.2);
        auto const t = trade::totals_of(f, absent::skip);
        REQUIRE(is_close(t.world, sum_where(f, [](auto const&) { return true; })));
        for (std::size_t i = 0; i < t.areas.size(); ++i) {
            area const here = t.areas[i];
            double const exports = sum_where(f, [&](auto const& each) { return each.from == here; });
            double const exports_to = sum_where(f, [&](auto const& each) { return each.to == here; });
            REQUIRE(is_close(trade::total_exports(t, here), exports));
            REQUIRE(is_close(trade::total_exports(f, here, absent::skip), exports));
            REQUIRE(is_close(trade::total_exports_to(t, here), exports_to));
            REQUIRE(is_close(trade::total_exports_to(f, here, absent::skip), exports_to));
            for (std::size_t j = 0; j < t.areas.size(); ++j) {
                REQUIRE(is_close(t.by_partner[i * t.areas.size() + j], sum_where(f, [&](auto const& each) {
                                     return each.from == here && each.to == t.areas[j];
                                 })));
            }
            for (std::size_t k = 0; k < t.products.size(); ++k) {
                product_code const what = t.products[k];
                REQUIRE(is_close(t.by_product[i * t.products.size() + k], sum_where(f, [&](auto const& each) {
                                     return each.from == here && each.what == what;
                                 })));
                REQUIRE(is_close(t.to_by_product[i * t.products.size() + k],
                                 sum_where(f, [&](auto const& each) { return each.to == here && each.what == what; })));
                if (i == 0)
                    REQUIRE(
                        is_close(t.of_products[k], sum_where(f, [&](auto const& each) { return each.what == what; })));
            }
        }
    }
}

TEST_CASE("compare: flows: of flows and of their totals it is the same") {
    engine random(52);
    for (int round = 0; round < 20; ++round) {
        dollar_flows const f = random_flows(random);
        auto const t = trade::totals_of(f);
        auto const advantages = trade::revealed_comparative_advantages(f);
        for (std::size_t i = 0; i < t.areas.size(); ++i) {
            area const here = t.areas[i];
            area const there = t.areas[(i + 3) % t.areas.size()];
            REQUIRE(is_close(trade::trade_intensity(f, here, there), trade::trade_intensity(t, here, there)));
            REQUIRE(is_close(trade::complementarity(f, here, there), trade::complementarity(t, here, there)));
            REQUIRE(is_close(trade::export_similarity(f, here, there), trade::export_similarity(t, here, there)));
            for (std::size_t k = 0; k < t.products.size(); ++k) {
                double const advantage = trade::revealed_comparative_advantage(t, here, t.products[k]);
                REQUIRE(advantage == advantages[i * t.products.size() + k]);
                REQUIRE(advantage == trade::revealed_comparative_advantage(f, here, t.products[k]));
                REQUIRE(is_close(trade::export_shares(f, here)[k], trade::export_shares(t, here)[k]));
                REQUIRE(is_close(trade::import_shares(f, here)[k], trade::import_shares(t, here)[k]));
            }
        }
        auto const region = trade::regional_totals(f, areas::central_asia);
        REQUIRE(region.within == trade::regional_totals(t, areas::central_asia).within);
    }
}

TEST_CASE("compare: flows: indices have the mean one, with the weights of the world") {
    engine random(53);
    for (int round = 0; round < 50; ++round) {
        auto const t = trade::totals_of(random_flows(random));
        auto const advantages = trade::revealed_comparative_advantages(t);
        for (std::size_t k = 0; k < t.products.size(); ++k) {
            double mean = 0; // over the areas: what each has of the product's exports is its share in all exports
            for (std::size_t i = 0; i < t.areas.size(); ++i)
                mean += advantages[i * t.products.size() + k] * t.exports[i] / t.world;
            REQUIRE(is_close(mean, 1));
        }
        for (std::size_t i = 0; i < t.areas.size(); ++i) {
            double over_products = 0;
            double over_partners = 0;
            for (std::size_t k = 0; k < t.products.size(); ++k)
                over_products += advantages[i * t.products.size() + k] * t.of_products[k] / t.world;
            for (std::size_t j = 0; j < t.areas.size(); ++j) {
                if (j != i)
                    over_partners += trade::trade_intensity(t, t.areas[i], t.areas[j]) * t.exports_to[j] / t.world;
            }
            REQUIRE(is_close(over_products, 1));
            REQUIRE(is_close(over_partners, 1));
        }
    }
}

TEST_CASE("compare: flows: shares sum to one, similarity has no direction") {
    engine random(54);
    for (int round = 0; round < 50; ++round) {
        auto const t = trade::totals_of(random_flows(random, 0.1), absent::skip);
        for (area const& here : t.areas) {
            double exported = 0;
            double imported = 0;
            for (double const share : trade::export_shares(t, here)) exported += share;
            for (double const share : trade::import_shares(t, here)) imported += share;
            REQUIRE(is_close(exported, 1));
            REQUIRE(is_close(imported, 1));
            REQUIRE(is_close(trade::export_similarity(t, here, here), 1));
            for (area const& there : t.areas) {
                double const similarity = trade::export_similarity(t, here, there);
                REQUIRE(is_close(similarity, trade::export_similarity(t, there, here)));
                REQUIRE((similarity >= 0 && similarity <= 1));
                double const fit = trade::complementarity(t, here, there);
                REQUIRE((fit >= 0 && fit <= 1));
            }
        }
    }
}

TEST_CASE("compare: flows: what others report, the order of areas and the scale change nothing") {
    engine random(55);
    for (int round = 0; round < 20; ++round) {
        dollar_flows const f = random_flows(random);
        auto areas_in_order = eight;
        auto products_in_order = four;
        std::shuffle(areas_in_order.begin(), areas_in_order.end(), random);
        std::shuffle(products_in_order.begin(), products_in_order.end(), random);
        auto other = make_flows<units::USD>({.kind = nature::flow}, year(2024), areas_in_order, products_in_order);
        for_each_flow(f, [&](area const& from, area const& to, product_code const& what) {
            if (!(from == to)) other.set(from, to, what, reporter::exporter, 1024 * f.exports(from, to, what));
        });
        REQUIRE(trade::revealed_comparative_advantages(other) == trade::revealed_comparative_advantages(f));
        REQUIRE(trade::trade_intensity(other, areas::PAK, areas::UZB) ==
                trade::trade_intensity(f, areas::PAK, areas::UZB));
        REQUIRE(trade::regional_introversion(trade::regional_totals(other, areas::central_asia)) ==
                trade::regional_introversion(trade::regional_totals(f, areas::central_asia)));
    }
}

TEST_CASE("compare: flows: the totals of a group") {
    engine random(56);
    for (int round = 0; round < 50; ++round) {
        dollar_flows const f = random_flows(random, 0.1);
        auto const is_inside = [](area const& where) {
            return !(where == areas::CHN) && !(where == areas::PAK) && !(where == areas::IND);
        };
        auto const between = [&](bool from_inside, bool to_inside) {
            return sum_where(f, [&](auto const& each) {
                return is_inside(each.from) == from_inside && is_inside(each.to) == to_inside;
            });
        };
        auto const region = trade::regional_totals(f, areas::central_asia, absent::skip);
        double const across = between(true, false) + between(false, true);
        REQUIRE(is_close(region.within, 2 * between(true, true)));
        REQUIRE(is_close(region.region, 2 * between(true, true) + across));
        REQUIRE(is_close(region.outsiders_with_region, across));
        REQUIRE(is_close(region.outsiders, 2 * between(false, false) + across));
        // All trade counts for both its ends: T_i + T_o is twice the exports of the world.
        REQUIRE(is_close(region.region + region.outsiders, 2 * trade::totals_of(f, absent::skip).world));
        REQUIRE((trade::intra_regional_share(region) > 0 && trade::intra_regional_share(region) < 1));
        // The three-totals form, of the region's exports and imports, agrees: the reports have no two sides here.
        auto const again = trade::regional_totals(
            {.within = region.within, .region = region.region, .world = region.region + region.outsiders});
        REQUIRE(is_close(trade::regional_introversion(again), trade::regional_introversion(region)));
    }
}

TEST_CASE("compare: flows: bounds hold the results of amounts within") {
    engine random(57);
    for (int round = 0; round < 20; ++round) {
        auto f = make_flows<units::USD, bounded>({.kind = nature::flow}, year(2024), eight, four);
        for_each_flow(f, [&](area const& from, area const& to, product_code const& what) {
            double const value = std::exp(4 * random_fraction(random));
            f.set(from, to, what, reporter::exporter,
                  {value, value * (1 - 0.1 * random_fraction(random)), value * (1 + 0.1 * random_fraction(random))});
        });
        auto const t = trade::totals_of(f);
        auto const advantages = trade::revealed_comparative_advantages(t);
        auto const introversion = trade::regional_introversion(trade::regional_totals(t, areas::central_asia));
        for (int sample = 0; sample < 20; ++sample) {
            auto drawn = make_flows<units::USD>({.kind = nature::flow}, year(2024), eight, four);
            for_each_flow(f, [&](area const& from, area const& to, product_code const& what) {
                bounded const x = f.exports(from, to, what);
                double const part = random() % 2 == 0 ? static_cast<double>(random() % 2) : random_fraction(random);
                drawn.set(from, to, what, reporter::exporter, x.low + part * (x.high - x.low));
            });
            auto const points = trade::totals_of(drawn);
            auto const sampled = trade::revealed_comparative_advantages(points);
            REQUIRE(holds(t.world, points.world));
            for (std::size_t i = 0; i < sampled.size(); ++i) REQUIRE(holds(advantages[i], sampled[i]));
            REQUIRE(
                holds(introversion, trade::regional_introversion(trade::regional_totals(points, areas::central_asia))));
            REQUIRE(holds(trade::trade_intensity(t, areas::PAK, areas::UZB),
                          trade::trade_intensity(points, areas::PAK, areas::UZB)));
            REQUIRE(holds(trade::complementarity(t, areas::PAK, areas::UZB),
                          trade::complementarity(points, areas::PAK, areas::UZB)));
            REQUIRE(holds(trade::export_similarity(f, areas::PAK, areas::UZB),
                          trade::export_similarity(drawn, areas::PAK, areas::UZB)));
            for (std::size_t k = 0; k < four.size(); ++k)
                REQUIRE(holds(trade::import_shares(f, areas::IND)[k], trade::import_shares(drawn, areas::IND)[k]));
        }
    }
}

TEST_CASE("compare: flows: mirror differences are those of the flows that both sides report") {
    engine random(58);
    for (int round = 0; round < 20; ++round) {
        dollar_flows const f = random_flows(random, 0.3);
        std::size_t expected = 0;
        for_each_flow(f, [&](area const& from, area const& to, product_code const& what) {
            auto const both = f.at(from, to, what);
            if (!(from == to) && both.by_exporter > 0 && !is_missing(both.by_importer)) ++expected;
        });
        auto const found = trade::mirror_differences(f);
        REQUIRE(found.size() == expected);
        for (auto const& each : found) {
            auto const both = f.at(each.from, each.to, each.what);
            REQUIRE(each.reported.by_exporter == both.by_exporter);
            REQUIRE(each.reported.by_importer == both.by_importer);
            REQUIRE(is_close(each.discrepancy, both.by_importer / both.by_exporter - 1));
        }
    }
}

TEST_CASE("compare: flows: reports that do not add up are named") {
    engine random(59);
    dollar_flows const good = random_flows(random);
    auto const with = [&](double value, cell_status status = cell_status::normal) {
        dollar_flows f = good;
        f.set(areas::PAK, areas::UZB, product_code("1006"), reporter::exporter, value, status);
        return f;
    };
    auto const missing = with(missing_value, cell_status::missing_not_collected);
    std::string const words = "cannot add up the flows: what PAK reports as exported to UZB of \"1006\" is ";
    REQUIRE(message_of<error>([&] { return trade::totals_of(missing); }) == words + "missing");
    REQUIRE(message_of<error>([&] { return trade::total_exports(missing, areas::PAK); }) == words + "missing");
    REQUIRE(message_of<error>([&] { return trade::import_shares(missing, areas::UZB); }) == words + "missing");
    REQUIRE(message_of<error>([&] { return trade::complementarity(missing, areas::PAK, areas::KAZ); }) ==
            words + "missing");
    REQUIRE(message_of<error>([&] { return trade::trade_intensity(missing, areas::KAZ, areas::CHN); }) ==
            words + "missing");
    REQUIRE(message_of<error>([&] { return trade::regional_totals(missing, areas::central_asia); }) ==
            words + "missing");
    REQUIRE(message_of<error>([&] { return trade::totals_of(with(-1), absent::skip); }) == words + "below zero");
    REQUIRE(message_of<error>([&] {
                return with(number_detail::infinity);
            }).find("a value is infinite: that of PAK to UZB in ") == 0);
    dollar_flows infinite = good; // as what overflowed
    infinite.cells.values[infinite.position(areas::PAK, areas::UZB, product_code("1006"))] = number_detail::infinity;
    REQUIRE(message_of<error>([&] { return trade::totals_of(infinite, absent::skip); }) == words + "not finite");
    // What is not asked for may be missing.
    REQUIRE_NOTHROW(trade::total_exports(missing, areas::UZB));
    REQUIRE_NOTHROW(trade::import_shares(missing, areas::KAZ));
    REQUIRE_NOTHROW(trade::totals_of(missing, absent::skip));

    auto wide = make_flows<units::USD, bounded>({.kind = nature::flow}, year(2024), {areas::PAK, areas::UZB});
    wide.set(areas::UZB, areas::PAK, {}, reporter::exporter, {1, -1, 2});
    wide.set(areas::PAK, areas::UZB, {}, reporter::exporter, {1, 0, 2});
    REQUIRE(message_of<error>([&] { return trade::totals_of(wide); }) ==
            "cannot add up the flows: what UZB reports as exported to PAK is possibly below zero");
}

TEST_CASE("compare: flows: areas and products that would count twice") {
    auto const between = [](std::vector<area> areas, std::vector<product_code> products = {product_code{}}) {
        return make_flows<units::USD>({.kind = nature::flow}, year(2024), std::move(areas), std::move(products));
    };
    std::string const words = "cannot add up the flows: the areas ";
    REQUIRE(message_of<error>([&] {
                return trade::totals_of(between({areas::PAK, areas::UZB, areas::world}), absent::skip);
            }) == words + "world and PAK overlap, so that flows would count twice");
    REQUIRE(message_of<error>([&] {
                return trade::total_exports(between({areas::PAK, areas::KAZ, areas::central_asia}), areas::PAK,
                                            absent::skip);
            }) == words + "central_asia and KAZ overlap, so that flows would count twice");
    REQUIRE(message_of<error>([&] {
                return trade::import_shares(between({areas::saarc, areas::eco}), areas::eco, absent::skip);
            }) == words + "eco and saarc overlap, so that flows would count twice"); // Pakistan and Afghanistan
    // The Eurasian Economic Union has no member in the Association; IND is no member of the Organization.
    REQUIRE_NOTHROW(trade::totals_of(between({areas::eaeu, areas::saarc}), absent::skip));
    REQUIRE_NOTHROW(trade::totals_of(between({areas::IND, areas::eco, unlisted_area("XAA")}), absent::skip));
    REQUIRE(message_of<error>([&] {
                return trade::totals_of(between({areas::PAK, areas::UZB}, {product_code{}, product_code("1006")}),
                                        absent::skip);
            }) == "cannot add up the flows: all products stand beside single ones, so that flows would count twice");
}

TEST_CASE("compare: flows: areas and products that are not there") {
    engine random(60);
    dollar_flows const f = random_flows(random);
    auto const t = trade::totals_of(f);
    REQUIRE_THROWS_AS(trade::total_exports(f, areas::IRN), unknown_key);
    REQUIRE_THROWS_AS(trade::total_exports_to(t, areas::IRN), unknown_key);
    REQUIRE_THROWS_AS(trade::revealed_comparative_advantage(f, areas::PAK, product_code("9999")), unknown_key);
    REQUIRE(message_of<error>([&] { return trade::trade_intensity(f, areas::IRN, areas::PAK); }) ==
            "there is no value for the area \"IRN\"");
    REQUIRE(message_of<error>([&] { return trade::trade_intensity(t, areas::PAK, areas::IRN); }) ==
            "there is no value for the area \"IRN\"");
    REQUIRE(message_of<error>([&] { return trade::export_similarity(f, areas::PAK, areas::IRN); }) ==
            "there is no value for the area \"IRN\"");
    REQUIRE(message_of<error>([&] { return trade::revealed_comparative_advantage(t, areas::PAK, product_code{}); }) ==
            "there is no flow of the product \"\"");
    REQUIRE(message_of<error>([&] { return trade::trade_intensity(f, areas::PAK, areas::PAK); }) ==
            "cannot compute the trade intensity: PAK is given as its own partner");
}

TEST_CASE("compare: flows: groups without totals") {
    engine random(61);
    dollar_flows const f = random_flows(random);
    std::string const not_a_group = message_of<error>([&] { return trade::regional_totals(f, areas::PAK); });
    REQUIRE(not_a_group.find("\"PAK\" is not a group of countries; the groups are") == 0);
    REQUIRE_THROWS_AS(trade::regional_totals(f, unlisted_area("XAA")), domain_error);
    // Of SAARC, the flows have India and Pakistan.
    REQUIRE(message_of<error>([&] { return trade::regional_totals(f, areas::saarc); }) ==
            "cannot add up the trade of the group saarc: the flows lack BGD");
    REQUIRE_NOTHROW(trade::regional_totals(f, areas::saarc, absent::skip));
    auto const blocks = make_flows<units::USD>({.kind = nature::flow}, year(2024),
                                               {areas::central_asia, areas::european_union, areas::PAK});
    REQUIRE(message_of<error>([&] { return trade::regional_totals(blocks, areas::central_asia, absent::skip); }) ==
            "cannot add up the trade of the group central_asia: the flows have central_asia as one area, without its "
            "inner trade");
    REQUIRE(message_of<error>([&] { return trade::regional_totals(blocks, areas::eco, absent::skip); }) ==
            "cannot add up the trade of the group eco: the flows have central_asia as one area, without its "
            "inner trade");
    // A block outside of the group is one outsider.
    REQUIRE_NOTHROW(trade::regional_totals(blocks, areas::saarc, absent::skip));
}

TEST_CASE("compare: flows: where nothing is exported") {
    auto f = make_flows<units::USD>({.kind = nature::flow}, year(2024), {areas::PAK, areas::UZB}, four);
    for_each_flow(f, [&](area const& from, area const& to, product_code const& what) {
        f.set(from, to, what, reporter::exporter, from == areas::PAK && what == product_code("27") ? 5.0 : 0.0);
    });
    REQUIRE(message_of<error>([&] { return trade::export_shares(f, areas::UZB); }) ==
            "cannot compute shares: the total is zero");
    REQUIRE(message_of<error>([&] {
                return trade::revealed_comparative_advantage(f, areas::UZB, product_code("27"));
            }) == "cannot compute the revealed comparative advantage: exports are zero");
    REQUIRE(message_of<error>([&] {
                return trade::revealed_comparative_advantage(f, areas::PAK, product_code("1006"));
            }) == "cannot compute the revealed comparative advantage: world exports of the product are zero");
    REQUIRE(message_of<error>([&] {
                return trade::intra_regional_share(trade::regional_totals(f, areas::central_asia, absent::skip));
            }) == "nothing was raised");
    auto const all = trade::revealed_comparative_advantages(f);
    for (std::size_t i = 0; i < all.size(); ++i) REQUIRE(is_missing(all[i]) == (i != 1)); // PAK's 27 comes second
    REQUIRE(all[1] == 1);
    auto const none = make_flows<units::USD>({.kind = nature::flow}, year(2024), {});
    REQUIRE(trade::totals_of(none).world == 0);
    REQUIRE(trade::mirror_differences(none).empty());
}

TEST_CASE("compare: flows: mirror reports below zero are refused") {
    auto f = make_flows<units::USD>({.kind = nature::flow}, year(2024), {areas::PAK, areas::UZB});
    f.set(areas::PAK, areas::UZB, {}, reporter::exporter, -5.0);
    f.set(areas::PAK, areas::UZB, {}, reporter::importer, 5.0);
    REQUIRE(message_of<error>([&] { return trade::mirror_differences(f); }) ==
            "cannot compute the mirror discrepancy: exports are below zero");
}
