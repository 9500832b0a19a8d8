// Identities of the World Development Indicators, over the published files (the data are the World Bank's, CC BY 4.0;
// shared/data/wdi): GDP per head is GDP by population, NY.GDP.PCAP.CD = NY.GDP.MKTP.CD / SP.POP.TOTL; trade in goods as
// a share is that of exports and imports, TG.VAL.TOTL.GD.ZS = 100 (TX.VAL.MRCH.CD.WT + TM.VAL.MRCH.CD.WT) /
// NY.GDP.MKTP.CD. Both must hold to 1e-14 of the value for the eight countries; of all areas the greatest error is
// told. The growth and the openness of Pakistan were computed from the files by themselves, in Python.
#include <almanac/compare/containers/alignment.hpp>
#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/compare/containers/convergence.hpp>
#include <almanac/compare/containers/growth.hpp>
#include <almanac/compare/containers/statistics.hpp>
#include <almanac/compare/containers/within_period.hpp>
#include <almanac/io/long_table_to.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"

#include <cmath>
#include <fstream>
#include <sstream>
#include <string>

using namespace almanac;

namespace {
#ifdef ALMANAC_SHARED_DIR
std::string const folder = ALMANAC_SHARED_DIR "/data/wdi/";
#else
std::string const folder;
#endif

bool have_the_files() {
    if (!folder.empty() && std::ifstream(folder + "ny.gdp.pcap.cd.csv").good()) return true;
    WARN("skipped: the files of the World Development Indicators are not there (ALMANAC_SHARED_DIR)");
    return false;
}
template <unit Unit>
panel<Unit> read(std::string const& name, common_basis const& about) {
    text_file const file(folder + name);
    return panel_of<Unit>(read_table(file.view(), {.file = name}), "Value", about);
}
constexpr unit dollars_a_head = units::USD / units::person;

auto gdp() { return read<units::USD>("ny.gdp.mktp.cd.csv", {.indicator = "GDP (current US$)", .kind = nature::flow}); }
auto people() { return read<units::person>("sp.pop.totl.csv", {.indicator = "population", .kind = nature::stock}); }
auto gdp_per_head() {
    return read<dollars_a_head>("ny.gdp.pcap.cd.csv",
                                {.indicator = "GDP per capita (current US$)", .kind = nature::ratio});
}
auto exports() {
    return read<units::USD>("tx.val.mrch.cd.wt.csv", {.indicator = "merchandise exports", .kind = nature::flow});
}
auto imports() {
    return read<units::USD>("tm.val.mrch.cd.wt.csv", {.indicator = "merchandise imports", .kind = nature::flow});
}
auto trade_share() {
    return read<units::percent>("tg.val.totl.gd.zs.csv",
                                {.indicator = "merchandise trade (% of GDP)", .kind = nature::ratio});
}

constexpr area eight[] = {areas::PAK, areas::IND, areas::AFG, areas::KAZ,
                          areas::KGZ, areas::TJK, areas::TKM, areas::UZB};
bool is_bound(area const& where) {
    for (area const& each : eight) {
        if (each == where) return true;
    }
    return false;
}

/// How far two panels with the same keys are apart.
struct difference {
    double greatest = 0;
    std::string at{};
    std::size_t both = 0;
    std::size_t beyond = 0; ///< how many are further apart than 1e-14
    std::size_t only_one = 0;
};
template <class A, class B>
difference between(A const& computed, B const& published, bool only_the_eight) {
    difference found;
    for (std::size_t i = 0; i < computed.size(); ++i) {
        auto const point = published[i];
        double const value = computed[i].value;
        if (only_the_eight && !is_bound(point.where)) continue;
        if (is_missing(value) || is_missing(point.value)) {
            found.only_one += is_missing(value) != is_missing(point.value) ? 1U : 0U;
            continue;
        }
        ++found.both;
        double const error = std::abs(value / point.value - 1);
        if (error > 1e-14) ++found.beyond;
        if (error <= found.greatest) continue;
        found.greatest = error;
        found.at = std::string(point.where.view()) + " " + std::string(to_text(point.when).view());
    }
    return found;
}
std::string in_words(difference const& d) {
    std::ostringstream words;
    words << d.both << " values, greatest relative error " << d.greatest << " in " << d.at << ", " << d.beyond
          << " beyond 1e-14; " << d.only_one << " values have only one side";
    return words.str();
}
} // namespace

TEST_CASE("compare: GDP per head is GDP by population in the files of the World Bank") {
    if (!have_the_files()) return;
    auto const both = align(gdp(), people());
    auto const computed = per(both.first, both.second);
    auto const [ours, theirs, only_ours, only_theirs] = align(computed, gdp_per_head());
    CHECK(only_theirs.empty());
    difference const of_eight = between(ours, theirs, true);
    CHECK(of_eight.greatest < 1e-14);
    CHECK(of_eight.both >= 8 * 25);
    CHECK(of_eight.only_one == 0);
    WARN("eight countries: " << in_words(of_eight));
    WARN("all areas: " << in_words(between(ours, theirs, false)));
    CHECK_NOTHROW(gap(ours, theirs)); // the unit of the quotient is that of the file
}

TEST_CASE("compare: trade is a share of GDP in the files of the World Bank") {
    if (!have_the_files()) return;
    auto const goods = align(exports(), imports());
    auto const trade = sum(goods.first, goods.second);
    auto const of_gdp = align(trade, gdp());
    auto const computed = share(of_gdp.first, of_gdp.second);
    auto const [ours, theirs, only_ours, only_theirs] = align(computed, trade_share());
    difference const of_eight = between(ours, theirs, true);
    CHECK(of_eight.greatest < 1e-14);
    CHECK(of_eight.both >= 8 * 25);
    WARN("eight countries: " << in_words(of_eight));
    WARN("all areas: " << in_words(between(ours, theirs, false)));
    CHECK(ours.about.waived.empty());
}

TEST_CASE("compare: Pakistan's growth and openness in the files of the World Bank") {
    if (!have_the_files()) return;
    auto const heads = gdp_per_head();
    CHECK(cagr(heads.series(areas::PAK), year(2019), year(2024)) == Approx(0.01249).margin(0.000005));
    CHECK(cagr(heads, year(2019), year(2024)).at(areas::PAK).value ==
          Approx(100 * cagr(heads.series(areas::PAK), year(2019), year(2024))));
    auto const x = exports();
    auto const m = imports();
    auto const product = gdp();
    auto const goods = align(x.series(areas::PAK), m.series(areas::PAK));
    auto const trade = sum(goods.first, goods.second);
    auto const of_gdp = align(trade, product.series(areas::PAK));
    CHECK(share(of_gdp.first, of_gdp.second).at(year(2024)).value == Approx(24.68).margin(0.005));
}

TEST_CASE("compare: the world beside its countries has no shares in the files of the World Bank") {
    if (!have_the_files()) return;
    CHECK_THROWS_AS(share_within_period(gdp(), absent::skip), not_comparable);
    CHECK_THROWS_AS(growth(forget_unit(trade_share())), domain_error);
}

TEST_CASE(
    "compare: aggregates beside countries have no shares in the files of the World Bank, which may lack the world") {
    if (!have_the_files()) return;
    auto const debt = read<units::USD>("dt.dod.dect.cd.csv", {.indicator = "external debt", .kind = nature::stock});
    REQUIRE(debt.position(areas::world) == debt.areas.size());
    CHECK_THROWS_AS(share_within_period(debt, absent::skip), not_comparable);
    CHECK_THROWS_AS(rank_within_period(debt), not_comparable);
    CHECK_THROWS_AS(hhi(debt, absent::skip), not_comparable);
    CHECK_THROWS_AS(sigma_convergence_over_time(debt, deviation_of::population, absent::skip), not_comparable);
    auto const countries = debt.only(is_economy);
    CHECK(debt.areas.size() - countries.areas.size() == 12);
    CHECK(countries.position(world_bank_area("XKX")) < countries.areas.size());
    // A sum over the 121 countries of 2020 that are no aggregates (Python).
    CHECK(share_within_period(countries, absent::skip).at(areas::CHN, year(2020)).value ==
          Approx(26.8764946).margin(5e-8));
    CHECK(rank_within_period(countries).at(areas::CHN, year(2020)).value == 1);
    CHECK(hhi(countries, absent::skip).at(year(2020)).value == Approx(0.0976331947).margin(5e-11));
}
