// Flows that keep only the reports that there are, against those with a cell for every place: the same to the last bit
// over random flows and over the files of UN Comtrade and WTO, where the reference data are.
#include <almanac/io/container_text.hpp>
#include <almanac/io/long_table_to.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/trade/indices_of_flows.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <bit>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

using namespace almanac;

namespace {

using engine = std::mt19937_64;
template <class Value = double>
using dense_flows = flows<units::USD, Value>;
template <class Value = double>
using sparse_flows = flows<units::USD, Value, sparse>;

std::vector<area> const places = {areas::UZB, areas::TKM, areas::TJK, areas::KGZ,
                                  areas::KAZ, areas::CHN, areas::PAK, areas::IND};
std::vector<product_code> const goods = {product_code("5201"), product_code("1006"), product_code("27")};

std::vector<std::uint64_t> bits(double x) { return {std::bit_cast<std::uint64_t>(x)}; }
std::vector<std::uint64_t> bits(bounded const& x) {
    return {std::bit_cast<std::uint64_t>(x.value), std::bit_cast<std::uint64_t>(x.low),
            std::bit_cast<std::uint64_t>(x.high)};
}
template <class Value>
bool same_bits(Value const& a, Value const& b) {
    return (is_missing(a) && is_missing(b)) || bits(a) == bits(b);
}
template <class Value>
bool same_bits(std::vector<Value> const& a, std::vector<Value> const& b) {
    bool same = a.size() == b.size();
    for (std::size_t i = 0; same && i < a.size(); ++i) same = same_bits(a[i], b[i]);
    return same;
}

double random_fraction(engine& random) { return static_cast<double>(random() >> 11) * 0x1p-53; }
template <class Value>
Value random_amount(engine& random) {
    double const amount = random() % 10 == 0 ? 0.0 : std::exp(8 * random_fraction(random));
    if constexpr (std::is_same_v<Value, double>) {
        return amount;
    } else {
        return Value(amount, amount * 0.9, amount * 1.1);
    }
}
/// The same random reports in both, in random order, some set twice, some with a status, some taken away.
template <class Value>
void fill(engine& random, double absent_part, dense_flows<Value>& a, sparse_flows<Value>& b) {
    constexpr cell_status statuses[] = {cell_status::normal, cell_status::provisional, cell_status::estimated};
    std::size_t const count = a.size() + a.size() / 4;
    for (std::size_t i = 0; i < count; ++i) {
        flow_point<Value> const at = a[random() % a.size()];
        Value value = random_amount<Value>(random);
        cell_status status = statuses[random() % 3];
        if (random_fraction(random) < absent_part) {
            value = Value(missing_value);
            status = random() % 2 == 0 ? cell_status::no_observation : cell_status::missing_suppressed;
        }
        a.set(at.from, at.to, at.what, at.reported_by, value, status);
        b.set(at.from, at.to, at.what, at.reported_by, value, status);
    }
}

/// What an algorithm gives, or the words of its refusal.
template <class Found>
struct outcome {
    Found found{};
    std::string refusal{};
};
template <class Algorithm>
auto outcome_of(Algorithm algorithm) {
    outcome<decltype(algorithm())> result;
    try {
        result.found = algorithm();
    } catch (error const& e) {
        result.refusal = e.what();
    }
    return result;
}
template <class Algorithm, class A, class B>
void require_same(A const& a, B const& b, Algorithm algorithm) {
    auto const one = outcome_of([&] { return algorithm(a); });
    auto const other = outcome_of([&] { return algorithm(b); });
    REQUIRE(one.refusal == other.refusal);
    REQUIRE(same_bits(one.found, other.found));
}

template <class A, class B>
void require_same_cells(A const& a, B const& b) {
    REQUIRE(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        REQUIRE(same_bits(a[i].value, b[i].value));
        REQUIRE(a[i].status == b[i].status);
        REQUIRE((a[i].from == b[i].from && a[i].to == b[i].to && a[i].what == b[i].what));
        REQUIRE(a[i].reported_by == b[i].reported_by);
    }
    auto at = b.observed().begin();
    for (auto const& each : a.observed()) {
        auto const other = *at++;
        REQUIRE((each.from == other.from && each.to == other.to && each.what == other.what));
        REQUIRE((each.reported_by == other.reported_by && each.status == other.status));
        REQUIRE(same_bits(each.value, other.value));
    }
    REQUIRE(at == b.observed().end());
}
/// Every algorithm over flows, with both rules for missing reports, over all areas and products.
template <class A, class B>
void require_same_results(A const& a, B const& b) {
    for (absent const rule : {absent::refuse, absent::skip}) {
        for (auto const member :
             {&flow_totals<typename A::number_type>::by_partner, &flow_totals<typename A::number_type>::by_product,
              &flow_totals<typename A::number_type>::to_by_product, &flow_totals<typename A::number_type>::exports,
              &flow_totals<typename A::number_type>::exports_to, &flow_totals<typename A::number_type>::of_products}) {
            require_same(a, b, [&](auto const& f) { return trade::totals_of(f, rule).*member; });
        }
        require_same(a, b, [&](auto const& f) { return trade::totals_of(f, rule).world; });
        require_same(a, b, [&](auto const& f) { return trade::revealed_comparative_advantages(f, rule); });
        for (std::size_t i = 0; i < a.areas.size() && i < 12; ++i) {
            area const& here = a.areas[i];
            area const& there = a.areas[(i + 3) % a.areas.size()];
            require_same(a, b, [&](auto const& f) { return trade::total_exports(f, here, rule); });
            require_same(a, b, [&](auto const& f) { return trade::total_exports_to(f, here, rule); });
            require_same(a, b, [&](auto const& f) { return trade::export_shares(f, here, rule); });
            require_same(a, b, [&](auto const& f) { return trade::import_shares(f, here, rule); });
            require_same(a, b, [&](auto const& f) { return trade::trade_intensity(f, here, there, rule); });
            require_same(a, b, [&](auto const& f) { return trade::complementarity(f, here, there, rule); });
            require_same(a, b, [&](auto const& f) { return trade::export_similarity(f, here, there, rule); });
            product_code const& what = a.products[i % a.products.size()];
            require_same(a, b,
                         [&](auto const& f) { return trade::revealed_comparative_advantage(f, here, what, rule); });
        }
        require_same(a, b, [&](auto const& f) {
            return trade::intra_regional_share(trade::regional_totals(f, areas::central_asia, rule));
        });
        require_same(a, b, [&](auto const& f) {
            return trade::regional_introversion(trade::regional_totals(f, areas::central_asia, rule));
        });
    }
    auto const mine = trade::mirror_differences(a);
    auto const others = trade::mirror_differences(b);
    REQUIRE(mine.size() == others.size());
    for (std::size_t i = 0; i < mine.size(); ++i) {
        REQUIRE((mine[i].from == others[i].from && mine[i].to == others[i].to && mine[i].what == others[i].what));
        REQUIRE(same_bits(mine[i].discrepancy, others[i].discrepancy));
        REQUIRE(same_bits(mine[i].reported.by_importer, others[i].reported.by_importer));
    }
    REQUIRE(to_text(a) == to_text(b));
}

template <class Value>
void try_random_flows(unsigned seed) {
    engine random(seed);
    for (double const absent_part : {0.0, 0.0, 0.01, 0.3, 0.9, 1.0}) {
        auto a = make_flows<units::USD, Value>({.kind = nature::flow}, year(2024), places, goods);
        auto b = make_flows<units::USD, Value, sparse>({.kind = nature::flow}, year(2024), places, goods);
        fill<Value>(random, absent_part, a, b);
        require_same_cells(a, b);
        require_same_results(a, b);
        require_same_cells(stored_as<sparse>(a), b);
        require_same_cells(stored_as<owned>(b), a);
        require_same_cells(forget_unit(b), with_unit<units::USD>(forget_unit(a)));
    }
    // With every report there, whatever their order.
    auto a = make_flows<units::USD, Value>({.kind = nature::flow}, year(2024), places, goods);
    for (std::size_t i = 0; i < a.size(); ++i) {
        flow_point<Value> const at = a[i];
        a.set(at.from, at.to, at.what, at.reported_by, random_amount<Value>(random));
    }
    require_same_results(a, stored_as<sparse>(a));
}

} // namespace

TEST_CASE("flows: sparse ones give the results of dense ones, to the last bit") {
    try_random_flows<double>(71);
    try_random_flows<bounded>(72);
}

TEST_CASE("flows: sparse ones refuse what dense ones refuse") {
    auto f = make_flows<units::USD, double, sparse>({.kind = nature::flow}, year(2024), places, goods);
    CHECK(message_of<unknown_key>([&] { static_cast<void>(f.at(areas::PAK, areas::UZB, product_code("9"))); }) ==
          "there is no flow of the product \"9\"");
    CHECK_THROWS_AS(f.set(areas::PAK, areas::UZB, goods[0], reporter::exporter, missing_value), domain_error);
    CHECK_THROWS_AS(f.set(areas::PAK, areas::UZB, goods[0], reporter::exporter, number_detail::infinity), domain_error);
    CHECK(f.cells.places.empty()); // what was refused left nothing behind
    std::vector<product_code> many;
    for (int i = 0; i < 46000; ++i) many.emplace_back(std::to_string(100000 + i));
    std::vector<area> own;
    for (int i = 0; i < 220; ++i) own.push_back(unlisted_area("place_" + std::to_string(i)));
    CHECK(message_of<overflow_error>([&] {
              static_cast<void>(make_flows<units::USD, double, sparse>({}, year(2024), own, many));
          }) == "sparse cells have 4294967296 places at most, here are 4452800000");
}

TEST_CASE("flows: of a table of values, dense or sparse") {
    constexpr std::string_view head =
        "Classification,Period,Trade Flow,Reporter,Reporter ISO,Partner ISO,2nd Partner ISO,Customs Proc. Code,"
        "Mode of Transport Code,Commodity Code,Trade Value (US$)\n";
    std::string text(head);
    text += "H5,2017,Import,Italy,ITA,ALB,,,,TOTAL,100\nH5,2017,Export,Albania,ALB,ITA,,,,TOTAL,90\n";
    long_table const table = read_table(text);
    require_same_cells(flows_of<units::USD>(table, year(2017)), flows_of<units::USD, sparse>(table, year(2017)));
    text += "H5,2017,Import,Italy,ITA,GRC,,,,TOTAL,5\nH5,2017,Import,Italy,ITA,ALB,,,R,TOTAL,100\n";
    long_table const twice = read_table(text);
    std::string const refusal =
        "two values are of ITA in 2017: their Mode of Transport Code is \"\" and \"R\"; ask for "
        "one of them with a condition on long_series";
    CHECK(message_of<domain_error>([&] { static_cast<void>(flows_of<units::USD>(twice, year(2017))); }) == refusal);
    CHECK(message_of<domain_error>([&] { static_cast<void>(flows_of<units::USD, sparse>(twice, year(2017))); }) ==
          refusal);
}

TEST_CASE("flows: the files of UN Comtrade and WTO, dense and sparse") {
#ifdef ALMANAC_SHARED_DIR
    std::string const folder = ALMANAC_SHARED_DIR "/data/files/";
    if (!std::filesystem::exists(folder + "wto.csv")) {
        WARN("skipped: no reference data");
        return;
    }
    text_file const comtrade(folder + "un_comtrade.csv");
    long_table const reports = read_table(comtrade.view(), {.file = comtrade.path()});
    text_file const wto(folder + "wto.csv");
    long_table const exports = read_table(wto.view(), {.file = wto.path()});
    std::size_t found = 0;
    for (period const& when : reports.periods) {
        auto const a = flows_of<units::USD>(reports, when);
        auto const b = flows_of<units::USD, sparse>(reports, when);
        require_same_cells(a, b);
        require_same_results(a, b);
        found += b.cells.places.size();
    }
    CHECK(found > 100);
    flow_names const names{.exports = exports.series.front().indicator, .imports = "-"};
    for (period const& when : exports.periods) {
        auto const a = flows_of<units::USD>(exports, when, names);
        auto const b = flows_of<units::USD, sparse>(exports, when, names);
        auto at = b.observed().begin();
        for (auto const& each : a.observed()) {
            auto const other = *at++;
            REQUIRE((each.from == other.from && each.to == other.to && each.what == other.what));
            REQUIRE((same_bits(each.value, other.value) && each.status == other.status));
        }
        REQUIRE(at == b.observed().end());
        require_same_results(a, b);
        CHECK(b.cells.places.size() > 1000);
    }
#else
    WARN("skipped: no reference data");
#endif
}
