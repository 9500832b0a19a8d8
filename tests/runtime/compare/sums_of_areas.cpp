// Sums of series of several areas, and of panels towards several counterparts: they know whom they are of, whatever the
// order, and count no country twice.
#include <almanac/compare.hpp>
#include <almanac/io/charts/line_chart.hpp>
#include <almanac/io/container_text.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/io/write_table.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"
#include "message.hpp"
#include "sample_indicators.hpp"

#include <algorithm>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace almanac;

namespace {

using engine = std::mt19937_64;
using codes = std::set<std::string>;

/// The countries that count for an area on a day, from the lists of members alone.
codes countries_of(area const& where, serial_day day) {
    if (!is_group(where)) return {std::string(where.view())};
    codes result;
    for (area const& each : members(where, day)) result.merge(countries_of(each, day));
    return result;
}
/// Whether a country counts for both on a day of the year.
bool share_a_day(area const& a, area const& b, period const& when) {
    for (serial_day day = when.first; day < when.past; day = day + 1) {
        codes const of_a = countries_of(a, day);
        codes const of_b = countries_of(b, day);
        bool const found = std::any_of(of_a.begin(), of_a.end(), [&](auto const& code) { return of_b.contains(code); });
        if (found) return true;
    }
    return false;
}
/// Whether no two of the areas share a country in the period, which no order of adding changes.
bool are_apart(std::vector<area> const& all, period const& when) {
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (share_a_day(all[i], all[j], when)) return false;
        }
    }
    return true;
}

/// A sum of the terms that begin with one and end before another, added up in an order that depends on chance.
template <class Terms>
auto sum_in_some_order(engine& random, Terms const& terms, std::size_t first, std::size_t past) {
    if (past - first == 1) return terms[first];
    std::size_t const middle = first + 1 + random() % (past - first - 1);
    return sum(sum_in_some_order(random, terms, first, middle), sum_in_some_order(random, terms, middle, past));
}
/// The areas of a sum that `of` finds, in several orders of adding; what is refused is refused in each.
template <class Terms, class Of>
void check_orders(engine& random, Terms terms, std::vector<area> const& all, period const& when, Of of) {
    area_set expected = all[0];
    for (area const& each : all) expected = unite(expected, each);
    bool const apart = are_apart(all, when);
    for (int turn = 0; turn < 4; ++turn) {
        std::shuffle(terms.begin(), terms.end(), random);
        if (apart) {
            auto const whole = sum_in_some_order(random, terms, 0, terms.size());
            REQUIRE(of(whole) == expected);
            REQUIRE(whole.about.what == measured(sample_indicators::exports));
            REQUIRE(whole.cells.values[0] == static_cast<double>(all.size()));
        } else {
            REQUIRE_THROWS_AS(sum_in_some_order(random, terms, 0, terms.size()), not_comparable);
        }
    }
}

/// Some countries, and some groups that have them as members or not, in years in which they joined and left.
std::vector<area> random_areas(engine& random) {
    static std::vector<area> const pool = {
        areas::PAK, areas::IND, areas::KAZ, areas::KGZ,          areas::UZB,
        areas::TJK, areas::TKM, areas::GBR, areas::HRV,          areas::DEU,
        areas::ARM, areas::RUS, areas::CHN, areas::central_asia, areas::european_union,
        areas::eaeu};
    std::vector<area> result(2 + random() % 4);
    for (area& each : result) each = pool[random() % pool.size()];
    return result;
}

} // namespace

TEST_CASE("compare: a sum of series knows its areas, and counts no country twice, in any order") {
    engine random(41);
    for (int turn = 0; turn < 150; ++turn) {
        std::vector<area> const all = random_areas(random);
        period const when = year(2010 + static_cast<int>(random() % 14));
        std::vector<series<units::USD>> terms;
        for (area const& each : all) {
            terms.push_back(make_series<units::USD>({.kind = nature::flow, .what = sample_indicators::exports}, each,
                                                    when, std::vector<double>{1.0}));
        }
        check_orders(random, terms, all, when, [](auto const& s) { return s.where; });
    }
}

TEST_CASE("compare: a sum of panels knows its counterparts, and counts no country twice, in any order") {
    engine random(42);
    for (int turn = 0; turn < 150; ++turn) {
        std::vector<area> const all = random_areas(random);
        period const when = year(2010 + static_cast<int>(random() % 14));
        std::vector<panel<units::USD, double, fixed<2, 1>>> terms;
        for (area const& each : all) {
            common_basis const about{.kind = nature::flow, .counterpart = each, .what = sample_indicators::exports};
            terms.push_back(make_panel<units::USD>(about, {areas::BRA, areas::USA}, when, {{1.0}, {1.0}}));
        }
        check_orders(random, terms, all, when, [](auto const& p) { return p.about.counterpart; });
    }
}

TEST_CASE("compare: a sum over areas and counterparts says of all only what is in it, and what is apart is added") {
    engine random(43);
    std::vector<area> const areas_of = {areas::PAK, areas::IND, areas::IRN};
    std::vector<area> const partners = {areas::KAZ, areas::UZB, areas::CHN};
    int said = 0;
    for (int turn = 0; turn < 400; ++turn) {
        std::vector<std::pair<area, area>> flows;
        for (area const& from : areas_of) {
            for (area const& to : partners) flows.emplace_back(from, to);
        }
        std::shuffle(flows.begin(), flows.end(), random);
        flows.resize(2 + random() % 5);
        std::vector<series<units::USD>> terms;
        for (auto const& [from, to] : flows) {
            terms.push_back(
                make_series<units::USD>({.kind = nature::flow, .counterpart = to, .what = sample_indicators::exports},
                                        from, year(2020), std::vector<double>{1.0}));
        }
        auto const whole = sum_in_some_order(random, terms, 0, terms.size());
        REQUIRE(whole.cells.values[0] == static_cast<double>(flows.size()));
        REQUIRE(whole.where.empty() == whole.about.counterpart.empty());
        if (whole.where.empty()) continue;
        ++said;
        std::size_t pairs = 0;
        whole.where.for_each([&](area const&) { whole.about.counterpart.for_each([&](area const&) { ++pairs; }); });
        REQUIRE(pairs == flows.size());
        for (auto const& [from, to] : flows) REQUIRE((whole.where.has(from) && whole.about.counterpart.has(to)));
    }
    CHECK(said > 10);
}

TEST_CASE("compare: flows to partners of which no set is kept add in any order") {
    engine random(44);
    area const low = unlisted_area("low_income"), high = unlisted_area("high_income");
    std::vector<area> partners = {areas::KAZ, areas::UZB, low, high};
    for (int turn = 0; turn < 100; ++turn) {
        std::shuffle(partners.begin(), partners.end(), random);
        std::vector<series<units::USD>> terms;
        std::vector<panel<units::USD, double, fixed<2, 1>>> panels;
        for (area const& each : partners) {
            common_basis const about{.kind = nature::flow, .counterpart = each, .what = sample_indicators::exports};
            terms.push_back(make_series<units::USD>(about, areas::PAK, year(2020), std::vector<double>{1.0}));
            panels.push_back(make_panel<units::USD>(about, {areas::BRA, areas::USA}, year(2020), {{1.0}, {1.0}}));
        }
        auto const whole = sum_in_some_order(random, terms, 0, terms.size());
        REQUIRE((whole.cells.values[0] == 4 && whole.about.counterpart.empty() && whole.where.empty()));
        // Of two panels that say no counterparts any more nobody knows that they are apart: one after the other.
        auto const all = panels[0] + panels[1] + panels[2] + panels[3];
        REQUIRE((all.cells.values[0] == 4 && all.about.counterpart.empty()));
    }
}

TEST_CASE("compare: what goes to all and what of it goes to one are not added") {
    auto const to = [](area const& partner, indicator const& what) {
        return make_series<units::USD>({.kind = nature::flow, .counterpart = partner, .what = what}, areas::PAK,
                                       year(2020), {1.0});
    };
    CHECK_THROWS_AS(to({}, sample_indicators::exports) + to(areas::KAZ, sample_indicators::exports), not_comparable);
    CHECK_THROWS_AS(to(areas::KAZ, sample_indicators::exports) + to({}, sample_indicators::all_trade), not_comparable);
    CHECK((to(areas::UZB, sample_indicators::exports) + to(areas::KAZ, sample_indicators::exports)).size() == 1);
}

TEST_CASE("compare: sums of areas are read back from what is written of them") {
    area_set all = areas::central_asia;
    for (country const& each : all_countries()) {
        if (place_detail::place_in_sets(area(each)) < 0) continue;
        area_set const two = unite(area(each), areas::eaeu);
        all = unite(all, area(each));
        for (area_set const& where : {two, all}) {
            auto const s = make_series<units::USD>({.indicator = "x", .kind = nature::flow}, where, year(2020), {1.0});
            std::ostringstream csv;
            write_long_csv(csv, s);
            long_table const table = read_table(csv.str());
            auto const back = series_of<units::USD>(table, "x", where);
            REQUIRE((back.where == where && back.size() == 1 && back.cells.values[0] == 1));
            std::ostringstream again;
            write_long_csv(again, table);
            REQUIRE(again.str() == csv.str());
            std::ostringstream sdmx;
            write_sdmx_csv(sdmx, s, "A:B(1.0)");
            REQUIRE(series_of<units::USD>(read_table(sdmx.str()), "x", where).where == where);
        }
    }
    long_table const table = read_table("indicator,area,period,value\nx,IND + PAK,2020,1\nx,KAZ,2020,2\n");
    CHECK(message_of<unknown_key>([&] { return series_of<units::USD>(table, "x", areas::PAK); }) ==
          "no series of the indicator \"x\" is of PAK; they are of IND + PAK, KAZ");
    CHECK(panel_of<units::USD>(table, "x").areas.size() == 2);
    long_table named = read_table("indicator,area,period,value\nc,KAZ,2020,2\nc,KAZ,2021,3\n", {.file = "x.csv"});
    named.series[0].indicator_name = "GDP";
    CHECK(message_of<unknown_key>([&] { return series_of<units::USD>(named, "GDP", areas::PAK); }) ==
          "x.csv: no series of the indicator \"GDP\" is of PAK; they are of KAZ");
    // Sums that begin with the same sixteen countries are two areas of a panel.
    area_set first, other;
    int count = 0;
    for (country const& each : all_countries()) {
        area_set const one = area(each);
        if (++count <= 17) first = first.empty() ? one : unite(first, one);
        if (count != 17 && count <= 18) other = other.empty() ? one : unite(other, one);
    }
    std::string two = "indicator,area,period,value\nx,";
    append_codes(two, first);
    append_codes(two += ",2020,1\nx,", other);
    long_table const longer = read_table(two += ",2021,2\n");
    CHECK(panel_of<units::USD>(longer, "x").areas.size() == 2);
    CHECK(series_of<units::USD>(longer, "x", other).cells.values[0] == 2);
    // What is not so written is one area of the file's own.
    for (char const* const words :
         {"PAK + IND", "IND+PAK", "IND + PAK + ", "IND + IND", "India + Pakistan", "IND + x"}) {
        long_table const own = read_table(std::string("indicator,area,period,value\nx,") + words + ",2020,1\n");
        CHECK_FALSE(own.series.at(0).where.empty());
    }
}

TEST_CASE("compare: sums of areas print whom they are of, and what is refused is named") {
    auto const of = [](area const& where) {
        return make_series<units::USD>({.kind = nature::flow}, where, year(2020), {1.0, 2.0});
    };
    auto const two = of(areas::PAK) + of(areas::IND);
    CHECK(to_text(two).starts_with("IND + PAK, USD"));
    CHECK(message_of<not_comparable>([&] { return two + of(areas::PAK); }) ==
          "cannot add: their areas do not fit (IND + PAK, PAK); sum(..., waive(reason::area)) accepts it");
    CHECK(sum(two, of(areas::PAK), waive(reason::area)).where == unite(areas::IND, areas::PAK));
    CHECK(growth(two).where == two.where);
    CHECK(share(of(areas::PAK), two).at(year(2020)).value == 50);
    CHECK(message_of<not_comparable>([&] {
              return share(of(areas::KAZ), two);
          }).starts_with("cannot take the share: their areas do not fit (KAZ, IND + PAK)"));
    std::ostringstream csv;
    write_long_csv(csv, two);
    CHECK(csv.str().find(",IND + PAK,,,2020,2,USD,A,flow") != std::string::npos);
    CHECK(line_chart(two).values[0].label == "IND + PAK");
    // Of areas of one's own no set is kept.
    CHECK((of(unlisted_area("low_income")) + of(areas::PAK)).where.empty());
}
