// Two containers computed with cell by cell. Expected values are hand calculations; shares share-1 and share-2 are
// those of the VTL 2.3 reference manual, "Ratio to report", example 1.
#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "near.hpp"
#include "prove.hpp"

using namespace almanac;

namespace {
constexpr double none = missing_value;
constexpr unit million_usd = scaled(units::USD, 1000000);

constexpr bool near(bounded const& b, double value, double low, double high) {
    auto const close = [](double x, double y) { return x - y < 1e-12 && y - x < 1e-12; };
    return close(b.value, value) && close(b.low, low) && close(b.high, high);
}

constexpr common_basis exports_basis{.indicator = "exports", .kind = nature::flow};
constexpr common_basis imports_basis{.indicator = "imports", .kind = nature::flow};
constexpr double some_exports[] = {10.0, 20.0, none, 5.0, -6.0};
constexpr double some_imports[] = {2.0, 0.0, 4.0, 4.0, 3.0};
constexpr auto exports = make_series<units::USD>(exports_basis, areas::PAK, year(2021), some_exports);
constexpr auto imports = make_series<units::USD>(imports_basis, areas::PAK, year(2021), some_imports);
constexpr auto exports_view = view_series<units::USD>(exports_basis, areas::PAK, year(2021), some_exports, 5);
constexpr auto imports_view = view_series<units::USD>(imports_basis, areas::PAK, year(2021), some_imports, 5);

constexpr auto times = ratio(exports, imports);
constexpr auto balance = gap(exports, imports);
constexpr auto trade = sum(exports, imports);
constexpr auto part_of_imports = share(exports, imports);
} // namespace

// A cell without one of its two numbers, or over zero, has none.
PROVE("compare: a ratio of series", holds(times, {5.0, none, none, 1.25, -2.0}));
PROVE("compare: a gap of series", holds(balance, {8.0, 20.0, none, 1.0, -9.0}));
PROVE("compare: a sum of series", holds(trade, {12.0, 20.0, none, 9.0, -3.0}));
PROVE("compare: a share of series", holds(part_of_imports, {500.0, none, none, 125.0, -200.0}));

PROVE("compare: a ratio of series is a pure number", times.in() == units::one && times.about.kind == nature::ratio);
PROVE("compare: a gap of series is of their nature", balance.in() == units::USD && balance.about.kind == nature::flow);
PROVE("compare: a share of series is in per cent",
      part_of_imports.in() == units::percent && part_of_imports.about.kind == nature::ratio);
PROVE("compare: computed series keep keys and indicator",
      times.where == areas::PAK && times.when(0) == year(2021) && times.about.indicator == "exports");
PROVE("compare: a computed series has no statuses",
      !times.cells.has_statuses && !trade.cells.has_statuses && times.at(year(2022)).status == cell_status::missing);

// In arrays, in vectors, in somebody else's memory, every second value of it: one answer.
namespace {
constexpr double both_interleaved[] = {10.0, 2.0, 20.0, 0.0, none, 4.0, 5.0, 4.0, -6.0, 3.0};
constexpr bool gives_one_answer() {
    auto const owned_exports = make_series<units::USD>(exports_basis, areas::PAK, year(2021),
                                                       std::vector<double>(some_exports, some_exports + 5));
    auto const strided_exports = view_series<units::USD>(exports_basis, areas::PAK, year(2021), both_interleaved, 5, 2);
    auto const strided_imports =
        view_series<units::USD>(imports_basis, areas::PAK, year(2021), both_interleaved + 1, 5, 2);
    double const expected[] = {5.0, none, none, 1.25, -2.0};
    return holds(ratio(owned_exports, imports), expected) && holds(ratio(exports_view, imports_view), expected) &&
           holds(ratio(strided_exports, strided_imports), expected) && holds(ratio(exports, strided_imports), expected);
}
constexpr bool computes_without_a_known_unit() {
    auto const a = forget_unit(exports);
    auto const b = forget_unit(imports);
    return holds(ratio(a, b), {5.0, none, none, 1.25, -2.0}) && ratio(a, imports).in() == units::one &&
           holds(gap(exports, b), {8.0, 20.0, none, 1.0, -9.0}) && gap(a, b).in() == units::USD &&
           holds(sum(a, b), {12.0, 20.0, none, 9.0, -3.0}) && share(a, b).in() == units::percent &&
           per(a, b).in() == units::one;
}
} // namespace
PROVE("compare: fixed, owned and viewed series give one answer", gives_one_answer());
PROVE("compare: series of a unit known at run time only", computes_without_a_known_unit());

// Units of one dimension and other scales.
namespace {
constexpr double two[] = {2.0};
constexpr double five_hundred[] = {500.0};
constexpr auto in_kilotonnes = make_series<units::kt>({.kind = nature::flow}, areas::PAK, year(2024), two);
constexpr auto in_tonnes = make_series<units::t>({.kind = nature::flow}, areas::PAK, year(2024), five_hundred);
constexpr double percentages[] = {24.7};
constexpr double other_percentages[] = {20.2};
constexpr auto rate = make_series<units::percent>({.kind = nature::ratio}, areas::PAK, year(2024), percentages);
constexpr auto other_rate =
    make_series<units::percent>({.kind = nature::ratio}, areas::IND, year(2024), other_percentages);
constexpr auto points = gap(rate, other_rate);
} // namespace
PROVE("compare: a ratio over two scales", holds(ratio(in_kilotonnes, in_tonnes), {4.0}));
PROVE("compare: a gap is in the unit of the first",
      holds(gap(in_kilotonnes, in_tonnes), {1.5}) && holds(gap(in_tonnes, in_kilotonnes), {-1500.0}));
PROVE("compare: a sum is in the unit of the first",
      holds(sum(in_kilotonnes, in_tonnes), {2.5}) && holds(sum(in_tonnes, in_kilotonnes), {2500.0}));
PROVE("compare: a share over two scales", holds(share(in_tonnes, in_kilotonnes), {25.0}));
PROVE("compare: percentages differ by points",
      points.in() == units::percentage_point && points[0].value > 4.49 && points[0].value < 4.51);

// GDP per person of a cross-section: 3,910 / 1,450 and 373 / 251 in thousand dollars a head.
namespace {
constexpr area_value<double> gdp_values[] = {{areas::PAK, 373000.0}, {areas::IND, 3910000.0}};
constexpr area_value<double> people_values[] = {{areas::IND, 1450.0}, {areas::PAK, 251.0}};
constexpr auto gdp =
    make_cross_section<million_usd>({.indicator = "GDP", .kind = nature::flow}, year(2024), gdp_values);
constexpr auto people =
    make_cross_section<units::person>({.indicator = "people", .kind = nature::stock}, year(2024), people_values);
constexpr auto gdp_per_head = per(gdp, people);
} // namespace
PROVE("compare: a flow for one of a stock",
      gdp_per_head.at(areas::PAK).value == 373000.0 / 251.0 && gdp_per_head.at(areas::IND).value == 3910000.0 / 1450.0);
PROVE("compare: the unit of a quotient", gdp_per_head.in() == million_usd / units::person &&
                                             gdp_per_head.about.kind == nature::ratio &&
                                             gdp_per_head.about.waived.empty());

// Panels.
namespace {
constexpr auto goods =
    make_panel<units::USD>(exports_basis, {areas::PAK, areas::IND}, year(2023), {{28.0, 30.0}, {431.0, none}});
constexpr auto services =
    make_panel<units::USD>(exports_basis, {areas::IND, areas::PAK}, year(2023), {{341.0, 374.0}, {7.0, 8.0}});
constexpr auto all = sum(goods, services);
} // namespace
PROVE("compare: panels meet area by area", holds(all, {772.0, none, 35.0, 38.0}));
PROVE("compare: panels of another order of areas are the same", all.at(areas::PAK, year(2024)).value == 38.0);
PROVE("compare: share-1 of a whole",
      holds(share(make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2021), {3.0, 4.0, 7.0, 6.0}),
                  make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2021), {20.0, 20.0, 20.0, 20.0})),
            {15.0, 20.0, 35.0, 30.0}));
PROVE("compare: share-2 of a whole, with a negative part",
      holds(share(make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2021), {0.0, 8.0, 5.0, -3.0}),
                  make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2021), {10.0, 10.0, 10.0, 10.0})),
            {0.0, 80.0, 50.0, -30.0}));

// Numbers within bounds give bounds.
namespace {
constexpr bounded halves[] = {{2.0, 1.5, 2.5}, {2.0, 1.5, 2.5}, bounded(none)};
constexpr bounded fours[] = {bounded(4.0), {0.0, -0.5, 0.5}, bounded(4.0)};
constexpr auto rounded = make_series<units::t>({.kind = nature::flow}, areas::PAK, year(2022), halves);
constexpr auto exact = make_series<units::t>({.kind = nature::flow}, areas::PAK, year(2022), fours);
constexpr auto plain = make_series<units::t>({.kind = nature::flow}, areas::PAK, year(2022), {4.0, 1.0, 4.0});
constexpr auto bounded_ratio = ratio(rounded, exact);
constexpr double grams[] = {1.0};
constexpr bounded pounds[] = {bounded(1.0)};
constexpr auto one_gram = make_series<units::g>({.kind = nature::flow}, areas::PAK, year(2022), grams);
constexpr auto one_pound = make_series<units::lb>({.kind = nature::flow}, areas::PAK, year(2022), pounds);
constexpr auto grams_to_pounds = ratio(one_gram, one_pound)[0].value;
} // namespace
PROVE("compare: a ratio within bounds", near(bounded_ratio[0].value, 0.5, 0.375, 0.625));
PROVE("compare: a divisor that may be zero has no ratio", is_missing(bounded_ratio[1].value));
PROVE("compare: a missing number within bounds", is_missing(bounded_ratio[2].value));
PROVE("compare: bounds and plain numbers meet",
      near(gap(plain, rounded)[0].value, 2.0, 1.5, 2.5) && near(sum(rounded, plain)[1].value, 3.0, 2.5, 3.5));
PROVE("compare: a factor that no double is has bounds", // 1 g / 453.59237 g
      grams_to_pounds.low < grams_to_pounds.value && grams_to_pounds.value < grams_to_pounds.high &&
          grams_to_pounds.high - grams_to_pounds.low < 1e-17);

// What does not go together, and waivers, which stay visible.
namespace {
constexpr auto stock = make_series<units::USD>({.kind = nature::stock}, areas::PAK, year(2021), some_imports);
constexpr auto target = make_series<units::USD>({.kind = nature::flow, .asserted = assertion::target}, areas::PAK,
                                                year(2021), some_imports);
constexpr auto to_uzbekistan =
    make_series<units::USD>({.kind = nature::flow, .counterpart = areas::UZB}, areas::PAK, year(2021), some_exports);
constexpr auto to_kazakhstan =
    make_series<units::USD>({.kind = nature::flow, .counterpart = areas::KAZ}, areas::PAK, year(2021), some_exports);
constexpr auto to_central_asia = make_series<units::USD>({.kind = nature::flow, .counterpart = areas::central_asia},
                                                         areas::PAK, year(2021), some_exports);
constexpr auto at_2015 =
    make_series<at_constant_prices(units::USD, 2015)>(exports_basis, areas::PAK, year(2021), some_exports);
constexpr auto of_india = make_series<units::USD>(exports_basis, areas::IND, year(2021), some_exports);
constexpr auto of_central_asia = make_series<units::USD>(exports_basis, areas::central_asia, year(2021), some_exports);
constexpr auto of_uzbekistan = make_series<units::USD>(exports_basis, areas::UZB, year(2021), some_exports);
constexpr common_basis base_2015{.kind = nature::price, .base = year(2015)};
constexpr common_basis base_2020{.kind = nature::price, .base = year(2020)};
constexpr auto prices = make_series<units::index>(base_2015, areas::PAK, year(2021), {110.0});
constexpr auto other_prices = make_series<units::index>(base_2020, areas::PAK, year(2021), {105.0});
constexpr auto in_2023 = make_cross_section<million_usd>({.kind = nature::flow}, year(2023), gdp_values);
constexpr auto in_2024 = make_cross_section<million_usd>({.kind = nature::flow}, year(2024), gdp_values);
constexpr auto waived_ratio = ratio(exports, stock, waive(reason::nature, reason::period));
} // namespace
PROVE("compare: series of one thing are comparable", comparability(exports, imports).empty());
PROVE("compare: series of another nature", comparability(exports, stock) == reasons(reason::nature));
PROVE("compare: a fact and a target", comparability(exports, target) == reasons(reason::assertion));
PROVE("compare: series at other prices", comparability(exports, at_2015) == reasons(reason::price_basis));
PROVE("compare: series towards others", comparability(to_uzbekistan, to_kazakhstan) == reasons(reason::counterpart));
PROVE("compare: index numbers on other bases",
      comparability(prices, other_prices) == reasons(reason::price_basis) && comparability(prices, prices).empty());
PROVE("compare: cross-sections of other periods", comparability(in_2023, in_2024) == reasons(reason::period));
PROVE("compare: only what was waived for is kept", waived_ratio.about.waived == reasons(reason::nature));
PROVE("compare: a waiver is inherited",
      gap(waived_ratio, times).about.waived == reasons(reason::nature) &&
          ratio(in_2024, in_2023, waive(reason::period)).about.waived == reasons(reason::period));
PROVE("compare: a part is inside the whole",
      compare_detail::comparability_of_part_of(of_uzbekistan, of_central_asia).empty() &&
          compare_detail::comparability_of_part_of(of_india, of_central_asia) == reasons(reason::area) &&
          compare_detail::comparability_of_part_of(to_uzbekistan, to_central_asia).empty() &&
          compare_detail::comparability_of_part_of(to_central_asia, to_uzbekistan) == reasons(reason::counterpart) &&
          compare_detail::comparability_of_part_of(to_uzbekistan, exports).empty() &&
          compare_detail::comparability_of_part_of(exports, to_uzbekistan) == reasons(reason::counterpart));
PROVE("compare: a sum counts nobody twice",
      compare_detail::additivity_of(to_uzbekistan, to_kazakhstan).empty() &&
          compare_detail::additivity_of(to_uzbekistan, to_central_asia) == reasons(reason::area) &&
          compare_detail::additivity_of(of_uzbekistan, of_india).empty() &&
          compare_detail::additivity_of(of_uzbekistan, of_central_asia) == reasons(reason::area));
PROVE("compare: a sum over counterparts and areas is of both",
      sum(to_uzbekistan, to_kazakhstan).about.counterpart == unite(areas::KAZ, areas::UZB) &&
          sum(of_uzbekistan, of_india).where == unite(areas::IND, areas::UZB) &&
          sum(to_uzbekistan, to_uzbekistan).about.counterpart == areas::UZB &&
          sum(of_uzbekistan, of_uzbekistan).where == areas::UZB);
PROVE("compare: sums over many areas are added in a constant", [] {
    area_set first, second;
    int count = 0;
    for (country const& each : all_countries()) {
        area_set& to = ++count % 2 == 0 ? first : second;
        to = to.empty() ? area_set(area(each)) : unite(to, area(each));
    }
    auto const of = [](area_set const& where) {
        return make_series<units::USD>({.kind = nature::flow}, where, year(2020), {1.0});
    };
    return sum(of(first), of(second)).where == unite(first, second) &&
           compare_detail::additivity_of(of(first), of(unite(first, areas::european_union))) == reasons(reason::area);
}());
PROVE("compare: who stands in a sum counts in it",
      compare_detail::additivity_of(sum(to_uzbekistan, to_kazakhstan), to_kazakhstan) == reasons(reason::area) &&
          compare_detail::additivity_of(to_central_asia, sum(to_uzbekistan, to_kazakhstan)) == reasons(reason::area) &&
          compare_detail::additivity_of(sum(of_uzbekistan, of_india), of_uzbekistan) == reasons(reason::area) &&
          compare_detail::additivity_of(sum(of_uzbekistan, of_india), of_central_asia) == reasons(reason::area) &&
          compare_detail::additivity_of(sum(of_uzbekistan, of_india), sum(of_india, of_uzbekistan)).empty());
PROVE("compare: a quotient of index numbers is none",
      !(prices.about.base == no_period()) && ratio(prices, prices).about.base == no_period());

// Who counts for two areas at once: the United Kingdom was in the Union from 1973 to January 2020, Kyrgyzstan has been
// in the Eurasian Economic Union since 12 August 2015.
PROVE("compare: a country and its group, on some day of the period",
      compare_detail::share_a_country(areas::GBR, areas::european_union, span(year(1960), year(2024))) &&
          compare_detail::share_a_country(areas::european_union, areas::GBR, year(2020)) &&
          !compare_detail::share_a_country(areas::GBR, areas::european_union, span(year(2021), year(2024))) &&
          !compare_detail::share_a_country(areas::GBR, areas::european_union, year(1972)) &&
          compare_detail::share_a_country(areas::KGZ, areas::eaeu, year(2015)) &&
          !compare_detail::share_a_country(areas::KGZ, areas::eaeu, quarter(2015, 2)));
PROVE("compare: two groups that share a country",
      compare_detail::share_a_country(areas::central_asia, areas::eaeu, year(2015)) &&
          !compare_detail::share_a_country(areas::european_union, areas::eaeu, year(2020)) &&
          compare_detail::share_a_country(areas::world, areas::saarc, year(2020)));

// Nothing is computed with nothing.
namespace {
constexpr bool takes_empty_ones() {
    series<units::USD> const empty{{}, {.kind = nature::flow}};
    panel<units::USD> const nobody{{}, {.kind = nature::flow}};
    cross_section<units::USD> section{};
    section.about.kind = nature::flow;
    section.when = year(2024);
    return ratio(empty, empty).empty() && sum(empty, empty).empty() && gap(nobody, nobody).empty() &&
           share(nobody, nobody).empty() && per(section, section).empty();
}
} // namespace
PROVE("compare: empty containers", takes_empty_ones());
PROVE("compare: a quotient within bounds", near(per(rounded, plain)[0].value, 0.5, 0.375, 0.625));
