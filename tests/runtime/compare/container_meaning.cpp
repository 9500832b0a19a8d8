// What the functions over containers ask of unit, nature, areas and time before they compute: each refusal with its
// words, and the words that a container owns.
#include <almanac/compare.hpp>
#include <almanac/indicator/containers/panel_builder.hpp>
#include <almanac/io/long_table_to.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/trade.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <cmath>
#include <limits>
#include <string>

using namespace almanac;

namespace {
constexpr double none = missing_value;
constexpr double infinite = std::numeric_limits<double>::infinity();

template <class Error, class Action>
std::string message(Action action) {
    try {
        static_cast<void>(action());
    } catch (Error const& e) {
        return e.what();
    }
    return "nothing was thrown";
}
template <class Action>
std::string refusal(Action action) {
    return refusal_of<not_comparable>(action);
}
template <class Action>
std::string domain(Action action) {
    return message<domain_error>(action);
}
bool has(std::string const& text, std::string const& words) { return text.find(words) != std::string::npos; }

common_basis const flow{.indicator = "exports", .kind = nature::flow};
common_basis const stock{.indicator = "debt", .kind = nature::stock};
common_basis const to_date{.indicator = "exports", .kind = nature::flow, .accumulated = accumulation::year_to_date};

template <unit Unit = units::USD>
auto two(common_basis const& about, double pak = 1.0, double ind = 3.0) {
    return make_cross_section<Unit>(about, year(2024), {{areas::PAK, pak}, {areas::IND, ind}});
}
} // namespace

TEST_CASE("compare: statistics ask for the nature of the values") {
    CHECK(refusal([] { return hhi(two({.kind = nature::price})); }) ==
          "cannot compute the HHI: their nature has no sum (price, price)");
    CHECK(has(refusal([] { return gini(two({.kind = nature::rank})); }), "they differ in nature"));
    CHECK(has(refusal([] { return gini(two({.kind = nature::change})); }), "they differ in nature"));
    CHECK(has(refusal([] { return mean(two<units::percent>({.kind = nature::change})); }), "they differ in nature"));
    CHECK(message_of<not_comparable>([] { return mean(two<units::percent>({.kind = nature::ratio})); }) ==
          "cannot compute the mean: their nature has no sum (ratio, ratio); instead: roll_up_mean and weighted_mean "
          "weigh "
          "each area by what it has; waive(reason::not_additive) accepts it");
    CHECK(mean(two<units::percent>({.kind = nature::ratio}), absent::refuse, waive(reason::not_additive)).value() == 2);
    CHECK(has(refusal([] {
                  return cumulate(make_series<units::USD>(stock, areas::PAK, year(2023), {1.0, 2.0}));
              }),
              "stocks and rates do not add over time"));
    CHECK(has(refusal([] {
                  return cumulate(make_series<units::USD>({.kind = nature::price}, areas::PAK, year(2023), {1.0, 2.0}));
              }),
              "their nature has no sum"));
    CHECK(has(refusal([] {
                  return cumulate(make_series<units::USD>(to_date, areas::PAK, month(2023, 1), {1.0, 2.0}));
              }),
              "of the year to date"));
    CHECK(message<unit_mismatch>([] { return hhi(forget_unit(two<units::percent>(flow))); }) == "cannot add % and %");
    CHECK(hhi(two({.kind = nature::price}), absent::refuse, waive(reason::not_additive)).value == 0.625);
}

TEST_CASE("compare: statistics name the area and the period that they cannot take") {
    CHECK(domain([] { return gini(two(flow, none)); }) ==
          "cannot compute the Gini coefficient: PAK has no number in 2024");
    CHECK(domain([] { return hhi(two(flow, -1.0)); }) ==
          "cannot compute the HHI: the number of PAK in 2024 is below zero");
    auto const levels = make_panel<units::USD>(flow, {areas::PAK, areas::IND, areas::UZB}, year(2023),
                                               {{1.0, 0.0}, {2.0, 3.0}, {none, 4.0}});
    CHECK(domain([&] { return sigma_convergence_over_time(levels, deviation_of::population, absent::skip); }) ==
          "cannot compute sigma convergence: the level of PAK in 2024 is not above zero");
}

TEST_CASE("compare: aggregates of the World Bank are no countries") {
    // External debt has no WLD: its aggregates stand beside its countries.
    std::string const text = "Country Name,Country Code,Year,Value\n"
                             "China,CHN,2023,24\nIndia,IND,2023,6\nKosovo,XKX,2023,1\nLower middle income,LMC,2023,30\n"
                             "Middle income,MIC,2023,60\n";
    auto const debt = panel_of<units::USD>(read_table(text), "Value", stock);
    std::string const words = "CHN and wb_lmc (Lower middle income) may count a country twice; only(is_economy) leaves "
                              "aggregates out, waive(reason::area) lets them be";
    CHECK(refusal([&] { return share_within_period(debt); }) == "cannot compute shares within a period: " + words);
    CHECK(refusal([&] { return rank_within_period(debt); }) == "cannot compute ranks within a period: " + words);
    CHECK(refusal([&] { return hhi(debt); }) == "cannot compute the HHI: " + words);
    CHECK(refusal([&] { return sigma_convergence_over_time(debt); }) == "cannot compute sigma convergence: " + words);
    CHECK(has(refusal([&] { return beta_convergence_between(debt, year(2023), year(2023)); }), words));
    auto const countries = debt.only(is_economy);
    CHECK(countries.areas.size() == 3);
    CHECK(std::abs(share_within_period(countries).at(areas::CHN, year(2023)).value - 2400.0 / 31.0) < 1e-12);
    CHECK(rank_within_period(countries).at(areas::CHN, year(2023)).value == 1);
    auto const all = rank_within_period(debt, {}, waive(reason::area));
    CHECK(all.at(areas::CHN, year(2023)).value == 3);
    CHECK(all.about.waived == reasons(reason::area));
}

TEST_CASE("compare: a container owns its words") {
    panel<units::USD> gdp;
    series<units::USD> of_pakistan;
    {
        std::string const name = "GDP of a country whose name is long enough not to be held in place";
        gdp = panel_of<units::USD>(read_table("Country Name,Country Code,Year,Value\nPakistan,PAK,2023,3\n"), "Value",
                                   {.indicator = name + ", current prices"});
        of_pakistan = make_series<units::USD>({.indicator = name, .kind = nature::flow}, areas::PAK, year(2023),
                                              std::vector<double>{1.0});
    }
    CHECK(gdp.about.indicator == "GDP of a country whose name is long enough not to be held in place, current prices");
    auto const copy = growth(gdp);
    gdp = {};
    CHECK(copy.about.indicator == "GDP of a country whose name is long enough not to be held in place, current prices");
    CHECK(of_pakistan.about.indicator == "GDP of a country whose name is long enough not to be held in place");
}

TEST_CASE("compare: series of two countries are not divided") {
    auto const gdp = make_series<units::USD>(flow, areas::PAK, year(2023), {10.0, 20.0});
    auto const people = make_series<units::person>({.kind = nature::stock}, areas::IND, year(2023), {2.0, 2.0});
    auto const prices =
        make_series<units::index>({.kind = nature::price, .base = year(2023)}, areas::IND, year(2023), {100.0, 200.0});
    CHECK(refusal([&] { return per(gdp, people); }) == "cannot divide: their areas do not fit (PAK, IND)");
    CHECK(has(refusal([&] { return deflate<2023>(gdp, prices); }), "their areas do not fit (PAK, IND)"));
    CHECK(per(gdp, people, waive(reason::area)).about.waived == reasons(reason::area));
    auto const real = deflate<2023>(gdp, prices, waive(reason::area));
    CHECK(real.cells.values[1] == 10.0);
    CHECK(real.about.waived == reasons(reason::area));
    CHECK(has(refusal([&] { return inflate(real, prices); }), "their areas do not fit (PAK, IND)"));
}

TEST_CASE("compare: what is per time has no sum over time") {
    constexpr unit a_day = scaled(units::L, 159) / units::d;
    auto const oil = make_series<a_day>(flow, areas::KAZ, month(2024, 1), {50000.0, 51000.0, 52000.0});
    CHECK(has(refusal([&] { return to_frequency(oil, {period_kind::quarter}, conversion::sum); }),
              "is per time and has a mean over time, and no sum and no end"));
    auto const yearly = make_series<units::USD / units::a>(flow, areas::KAZ, quarter(2024, 1), {1.0, 1.0, 1.0, 1.0});
    CHECK(has(refusal([&] { return to_frequency(yearly, {period_kind::year}, conversion::sum); }),
              "is per time and has a mean over time, and no sum and no end"));
    CHECK(to_frequency(yearly, {period_kind::year}, conversion::mean).values.cells.values[0] == 1.0);
    auto const power =
        make_series<units::MW>({.kind = nature::capacity}, areas::KAZ, quarter(2024, 1), {1.0, 1.0, 1.0, 1.0});
    CHECK(has(refusal([&] { return to_frequency(power, {period_kind::year}, conversion::sum); }),
              "a capacity has an end and a mean over time and no sum"));
    auto const energy = make_series<units::MWh>(flow, areas::KAZ, quarter(2024, 1), {1.0, 1.0, 1.0, 1.0});
    CHECK(to_frequency(energy, {period_kind::year}, conversion::sum).values.cells.values[0] == 4.0);
}

TEST_CASE("compare: values of the year to date") {
    auto const s = make_series<units::USD>(to_date, areas::PAK, quarter(2023, 1), {1.0, 3.0, 6.0, 10.0});
    std::string const way_out = "ytd_to_period(values) makes those of their own periods";
    CHECK(has(refusal([&] { return to_frequency(s, {period_kind::year}, conversion::sum); }), way_out));
    CHECK(has(refusal([&] { return change(s); }), way_out));
    CHECK(has(refusal([&] { return growth(s, 3); }), way_out));
    CHECK(has(refusal([&] { return gap(s, ytd_to_period(s)); }),
              "the values are over different lengths of time (of the year to date, of each period)"));
    CHECK(domain([&] { return ytd_to_period(ytd_to_period(s)); }) ==
          "these values are not said to be of the year to date, in about.accumulated");
    auto const days = make_series<units::USD>(to_date, areas::PAK, day(2023, 1, 1), {1.0, 3.0});
    CHECK(domain([&] { return ytd_to_period(days); }) ==
          "a lag of 12 months is no whole number of days; say how many periods it is");
}

TEST_CASE("compare: sums of the year to date are of flows") {
    auto const stocks = make_series<units::USD>(stock, areas::PAK, quarter(2023, 1), {1.0, 3.0});
    CHECK(has(refusal([&] { return year_to_date(stocks); }), "cannot add up over time: "));
    CHECK(year_to_date(stocks, waive(reason::stock_over_time)).about.waived == reasons(reason::stock_over_time));
    auto const s = make_series<units::USD>(flow, areas::PAK, quarter(2023, 1), {1.0, 2.0, 3.0, 4.0});
    CHECK(has(refusal([&] { return year_to_date(year_to_date(s)); }), "cannot add up over time: "));
    CHECK(figure_of(year_to_date(s), quarter(2023, 3)).value == 6);
    CHECK(same_days(figure_of(year_to_date(s), quarter(2023, 3)).on.when, span(quarter(2023, 1), quarter(2023, 3))));
    CHECK(domain([] { return year_to_date(make_series<units::USD>(flow, areas::PAK, day(2023, 1, 1), {1.0})); }) ==
          "a lag of 12 months is no whole number of days; say how many periods it is");
}

TEST_CASE("compare: growth over lengths of time") {
    auto const months = make_series<units::USD>(flow, areas::PAK, month(2023, 1), {1.0, 3.0, 6.0, 10.0});
    CHECK(refusal([&] { return gap(growth(months), growth(months, one_quarter)); }) ==
          "cannot subtract: the values are over different lengths of time (over 1 month, over 3 months)");
    CHECK(gap(growth(months), growth(months, one_quarter), waive(reason::transformation)).about.waived ==
          reasons(reason::transformation));
    auto const years = make_series<units::USD>(flow, areas::PAK, year(2023), {1.0, 3.0});
    CHECK(domain([&] { return growth(years, one_month); }) ==
          "a lag of 1 month is no whole number of years; say how many periods it is");
    CHECK(domain([&] {
              return growth(years, time_lag{0, 7});
          }) == "a lag of 7 days is no whole number of years; say how many periods it is");
    CHECK(domain([&] { return growth(years, std::numeric_limits<int>::max()); }) ==
          "a lag of 2147483647 periods is longer than the calendar");
    CHECK(domain([&] { return growth(years, time_lag{}); }) == "a growth looks back at least one period, not 0");
}

TEST_CASE("compare: f.o.b. and c.i.f. are told apart") {
    auto const out =
        make_series<units::USD>({.kind = nature::flow, .valued = valuation::fob}, areas::PAK, year(2023), {1.0, 3.0});
    auto const in =
        make_series<units::USD>({.kind = nature::flow, .valued = valuation::cif}, areas::PAK, year(2023), {1.0, 3.0});
    CHECK(refusal([&] { return gap(out, in); }) == "cannot subtract: the goods are valued at different points of their "
                                                   "way (f.o.b., c.i.f.); mirror_differences compares "
                                                   "the two sides of a flow");
    CHECK(gap(out, in, waive(reason::valuation)).about.waived == reasons(reason::valuation));
    auto f = make_flows<units::USD>({.kind = nature::flow}, year(2024), {areas::PAK, areas::UZB});
    f.exports_valued = valuation::fob;
    f.imports_valued = valuation::cif;
    f.set(areas::PAK, areas::UZB, {}, reporter::exporter, 10.0);
    f.set(areas::PAK, areas::UZB, {}, reporter::importer, 11.0);
    auto const found = trade::mirror_differences(f);
    REQUIRE(found.size() == 1);
    CHECK(found[0].exports_valued == valuation::fob);
    CHECK(found[0].imports_valued == valuation::cif);
}

TEST_CASE("compare: products that hold each other do not add") {
    auto f = make_flows<units::USD>({.kind = nature::flow}, year(2024), {areas::PAK, areas::UZB},
                                    {product_code("10"), product_code("1006"), product_code("11")});
    CHECK(domain([&] { return trade::totals_of(f, absent::skip); }) ==
          "cannot add up the flows: the product \"10\" holds \"1006\", so that flows would count twice");
    auto const nines = make_flows<units::USD>({.kind = nature::flow}, year(2024), {areas::PAK, areas::UZB},
                                              {product_code("99"), product_code("9909")});
    CHECK(domain([&] { return trade::totals_of(nines, absent::skip); }) ==
          "cannot add up the flows: the product \"99\" holds \"9909\", so that flows would count twice");
    auto zero = make_flows<units::USD, bounded>({.kind = nature::flow}, year(2024), {areas::PAK, areas::UZB});
    zero.set(areas::PAK, areas::UZB, {}, reporter::exporter, bounded(0, -1, 1));
    CHECK(has(domain([&] { return trade::totals_of(zero, absent::skip); }), "is possibly below zero"));
    auto const apart = make_flows<units::USD>({.kind = nature::flow}, year(2024), {areas::PAK, areas::UZB},
                                              {product_code("1"), product_code("10"), product_code("A"),
                                               product_code("AB"), product_code("20-1"), product_code("20")});
    CHECK(trade::totals_of(apart, absent::skip).world == 0.0);
}

TEST_CASE("indicator: no infinity comes into a container") {
    CHECK(domain([] {
              return make_series<units::USD>(flow, areas::PAK, year(2023), {1.0, infinite});
          }) == "a value is infinite: that of PAK in 2024; missing_value stands for a number that is not there");
    CHECK(has(
        domain([] { return make_series<units::USD>(flow, areas::PAK, year(2023), std::vector<double>{-infinite}); }),
        "that of PAK in 2023"));
    CHECK(has(domain([] { return two(flow, infinite); }), "that of PAK in 2024"));
    CHECK(has(
        domain([] {
            return make_panel<units::USD>(flow, {areas::PAK, areas::IND}, year(2023), {{1.0, 2.0}, {infinite, 1.0}});
        }),
        "that of IND in 2023"));
    CHECK(has(domain([] {
                  panel_builder<> cells{frequency{}};
                  cells.add(areas::PAK, year(2023), infinite);
                  return 0;
              }),
              "that of PAK in 2023"));
    double const values[] = {1.0, infinite};
    area const sorted[] = {areas::IND, areas::PAK};
    CHECK(has(domain([&] { return view_series<units::USD>(flow, areas::PAK, year(2023), values, 2); }), "in 2024"));
    CHECK(has(domain([&] { return view_panel<units::USD>(flow, sorted, 1, year(2023), 2, values); }), "in 2024"));
    CHECK(has(domain([&] { return view_cross_section<units::USD>(flow, year(2023), sorted, values, 2); }), "of PAK"));
    CHECK(has(domain([] {
                  auto s = make_series<units::USD>(flow, areas::PAK, year(2023), {1.0});
                  s.set(year(2023), infinite);
                  return 0;
              }),
              "a value is infinite: that of PAK in 2023"));
}

TEST_CASE("statistics: shares keep the places of what is skipped") {
    auto const shares = statistics::shares_of_total(std::vector<double>{1.0, none, 3.0}, absent::skip);
    REQUIRE(shares.size() == 3);
    CHECK(shares[0] == 0.25);
    CHECK(is_missing(shares[1]));
    CHECK(shares[2] == 0.75);
    CHECK(domain([] {
              return statistics::growth_of_each(std::vector<double>{1.0, 3.0}, 0);
          }) == "a growth looks back at least one period, not 0");
    CHECK(domain([] {
              return statistics::change_of_each(std::vector<double>{1.0, 3.0}, 0);
          }) == "a change looks back at least one period, not 0");
}

TEST_CASE("indicator: parts of containers, and cells as quantities") {
    auto const p = make_panel<units::USD>(flow, {areas::PAK, areas::IND, areas::UZB}, year(2022),
                                          {{1.0, 2.0, 3.0}, {4.0, 5.0, 6.0}, {7.0, 8.0, none}});
    auto const two_areas = p.only({areas::UZB, areas::PAK});
    REQUIRE(two_areas.areas.size() == 2);
    CHECK(two_areas.at(areas::UZB, year(2023)).value == 8.0);
    CHECK(two_areas.at(areas::PAK, year(2024)).value == 3.0);
    CHECK(p.only(std::vector<area>{areas::IND}).size() == 3);
    CHECK(has(message<unknown_key>([&] { return p.only({areas::KAZ}); }), "there is no value for the area \"KAZ\""));
    CHECK(domain([&] { return p.only({areas::PAK, areas::PAK}); }) == "the area PAK stands twice");
    auto const late = p.between(year(2023), year(2024));
    CHECK(late.period_count == 2);
    CHECK(late.at(areas::IND, year(2023)).value == 5.0);
    CHECK(is_missing(late.at(areas::UZB, year(2024)).value));
    CHECK_THROWS_AS(p.between(year(2024), year(2023)), domain_error);
    CHECK_THROWS_AS(p.between(year(2021), year(2023)), unknown_key);
    int count = 0;
    for (period const when : p.periods()) count += when == year(2022 + count) ? 1 : 10;
    CHECK(count == 3);
    count = 0;
    for (area const& where : p.areas) count += where == areas::IND ? 1 : 2;
    CHECK(count == 5);
    CHECK(p.position(areas::PAK) == 1);
    CHECK(p.position(year(2024)) == 2);
    CHECK(p.amount(areas::PAK, year(2022)) + quantity<units::USD>(1) == quantity<units::USD>(2));
    CHECK(domain([&] { return p.amount(areas::UZB, year(2024)); }) == "UZB has no number in 2024 (missing)");
    constexpr unit thousand_dollars = scaled(units::USD, 1000);
    CHECK(std::abs(p.in<thousand_dollars>().at(areas::IND, year(2023)).value - 0.005) < 1e-18);
    CHECK(p.series(areas::PAK).in<thousand_dollars>().amount(year(2022)) == quantity<units::USD>(1));
    CHECK(forget_unit(p).in<thousand_dollars>().in() == thousand_dollars);
    CHECK_THROWS_AS(forget_unit(p).in<units::km>(), unit_mismatch);
    CHECK(forget_unit(p).amount(areas::PAK, year(2022)).in == units::USD);
    CHECK(p.cross_section(year(2022)).only({areas::PAK}).amount(areas::PAK).value() == 1.0);
}

TEST_CASE("compare: panels are refused as their series are, with the area") {
    auto const older = make_panel<units::USD>(flow, {areas::PAK, areas::IND}, year(2020), {{1.0, 2.0}, {0.0, 2.0}});
    auto const newer = make_panel<units::USD>(flow, {areas::PAK, areas::IND}, year(2020), {{1.0, 2.0}, {none, 2.0}});
    auto const splice_in = [&](auto const& a, auto const& b, int y) {
        return domain([&] { return splice(a, b, year(y), year(y), linked_by::mean_of_ratios); });
    };
    CHECK(splice_in(older, older, 2020) == "cannot compute the splice: the level of IND in 2020 is not above zero");
    CHECK(splice_in(newer, newer, 2020) == "cannot compute the splice: IND has no number in 2020");
    CHECK(has(refusal([&] {
                  return splice(older.only({areas::PAK}), newer, year(2021), year(2021), linked_by::mean_of_ratios);
              }),
              "only the second has IND"));
    CHECK(domain([&] { return least_squares_growth(older); }) ==
          "cannot compute the least-squares growth: the level of IND in 2020 is not above zero");
    CHECK(domain([&] { return least_squares_growth(newer); }) ==
          "cannot compute the least-squares growth: IND has no number in 2020");
    CHECK(has(refusal([&] { return to_frequency(newer, {period_kind::year}, conversion::mean); }), "a flow has a sum"));
    auto const quarters = make_panel<units::USD>(stock, {areas::PAK}, quarter(2020, 1), {{1.0, 2.0}});
    CHECK(has(domain([&] { return to_frequency(quarters, {period_kind::year}, conversion::mean); }), "is incomplete"));
    CHECK_THROWS_AS(as_of(newer, quarters), domain_error);
}

TEST_CASE("compare: a nature that is not stated is refused where it matters") {
    auto const s = make_series<units::USD>({}, areas::PAK, quarter(2020, 1), {1.0, 2.0, 3.0, 4.0});
    auto const p = make_panel<units::USD>({}, {areas::PAK, areas::IND}, year(2020), {{1.0}, {2.0}});
    std::string const words = "a nature is not stated (unstated, unstated)";
    CHECK(refusal([&] { return ratio(s, s); }) == "cannot take the ratio: " + words);
    CHECK(has(refusal([&] { return s + s; }), words));
    CHECK(has(refusal([&] { return s - s; }), words));
    CHECK(has(refusal([&] { return share_within_period(p); }), words));
    CHECK(has(refusal([&] { return hhi(p); }), words));
    CHECK(has(refusal([&] { return cumulate(s); }), words));
    CHECK(has(refusal([&] { return roll_up(p, areas::central_asia); }), words));
    CHECK(refusal([&] { return to_frequency(s, {period_kind::year}, conversion::sum); }) ==
          "cannot convert the frequency: the nature of the values is not stated; about.kind says whether they are a "
          "stock, a flow or a rate");
    CHECK(ratio(s, s, waive(reason::nature_unknown)).about.waived == reasons(reason::nature_unknown));
    // It does not matter to what is made of one thing alone.
    CHECK(growth(s).cells.values[1] == 100.0);
    CHECK(rank_within_period(p).at(areas::IND, year(2020)).value == 1.0);
    CHECK(gini(p.cross_section(year(2020))) > 0.0);
}

TEST_CASE("compare: rates have means over time, weighted by their days") {
    auto const rates = make_series<units::USD>({.kind = nature::rate}, areas::PAK, month(2023, 1), {31.0, 28.0, 31.0});
    CHECK(has(refusal([&] { return to_frequency(rates, {period_kind::quarter}, conversion::sum); }), "is per time"));
    CHECK(has(refusal([&] { return to_frequency(rates, {period_kind::quarter}, conversion::end_of_period); }),
              "is per time"));
    double const mean = (31.0 * 31 + 28.0 * 28 + 31.0 * 31) / 90;
    CHECK(std::abs(to_frequency(rates, {period_kind::quarter}, conversion::mean).values.cells.values[0] - mean) <
          1e-12);
    CHECK(has(refusal([&] { return cumulate(rates); }), "their nature has no sum"));
    CHECK((rates + rates).cells.values[0] == 62.0); // of one period rates add
}

TEST_CASE("compare: what is no rate has no amount over a period") {
    constexpr unit a_year = units::USD / units::a;
    auto const capacity = make_series<a_year>({.kind = nature::capacity}, areas::PAK, year(2023), {4.0});
    CHECK(refusal([&] { return over_each_period(capacity); }) ==
          "cannot take over periods: they differ in nature (capacity, capacity)");
    CHECK(has(refusal([&] { return over_each_period(make_series<a_year>({}, areas::PAK, year(2023), {4.0})); }),
              "a nature is not stated"));
    CHECK(over_each_period(capacity, waive(reason::nature)).about.waived == reasons(reason::nature));
    CHECK_THROWS_AS(
        over_each_period(forget_unit(make_series<units::USD>({.kind = nature::rate}, areas::PAK, year(2023), {4.0}))),
        unit_mismatch);
}

TEST_CASE("compare: a growth of a container is a rate by one call") {
    auto const gdp = make_series<units::USD>(flow, areas::PAK, year(2023), {100.0, 105.0, none});
    growth_rate const rate = rate_at(growth(gdp), year(2024));
    CHECK(std::abs(rate.fraction() - 0.05) < 1e-15);
    CHECK(std::abs(rate.applied_to(gdp.amount(year(2024))).value() - 110.25) < 1e-12);
    CHECK(std::abs(rate_at(growth(make_panel<units::USD>(flow, {areas::PAK}, year(2023), {{1.0, 3.0}})), areas::PAK,
                           year(2024))
                       .fraction() -
                   2) < 1e-15);
    CHECK(domain([&] { return rate_at(growth(gdp), year(2025)); }) == "PAK has no number in 2025 (missing)");
    auto const shares = make_series<units::percent>({.kind = nature::ratio}, areas::PAK, year(2023), {5.0});
    CHECK(refusal([&] { return rate_at(shares, year(2023)); }) ==
          "cannot take a growth rate: they differ in nature (ratio, ratio)");
}
