// What a computed figure is said of: the table of `said_of.hpp` row by row, and what is to be computed without a
// waiver.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/compare.hpp>
#include <almanac/corridor.hpp>
#include <almanac/money/wide_money.hpp>
#include <almanac/place/areas.hpp>

#include "prove.hpp"
#include "sample_indicators.hpp"

using namespace almanac;
using namespace sample_indicators;

namespace {
constexpr indicator debt{.code = "debt", .name = "debt", .kind = nature::stock};
constexpr indicator population{.code = "population", .name = "population", .kind = nature::stock};
constexpr indicator of_women{.code = "women", .part_of = &population, .part = 0, .parts = 3};
constexpr indicator of_men{.code = "men", .part_of = &population, .part = 1, .parts = 3};
constexpr indicator of_others{.code = "others", .part_of = &population, .part = 2, .parts = 3};

constexpr unit person = counted("person");

template <unit U = units::USD>
constexpr figure<U> flow(decimal value, period const& when = year(2024), area const& where = areas::PAK,
                         measured const& what = {}) {
    return state<U>(value, {.when = when, .kind = nature::flow, .where = where, .what = what});
}
template <unit U = units::USD>
constexpr figure<U> stock(decimal value, period const& when, measured const& what = {}) {
    return state<U>(value, {.when = when, .kind = nature::stock, .where = areas::PAK, .what = what});
}
constexpr figure<units::USD> towards(decimal value, area const& counterpart, area const& where = areas::PAK) {
    return state<units::USD>(value,
                             {.when = year(2024), .kind = nature::flow, .where = where, .counterpart = counterpart});
}
constexpr area_set three_areas = unite(unite(areas::PAK, areas::KAZ), areas::UZB);
} // namespace

// Sum within a period: over areas, counterparts, parts.
constexpr auto sum_over_areas = sum(flow(1), flow(2, year(2024), areas::KAZ), flow(4, year(2024), areas::UZB));
PROVE("a sum over areas is of all of them",
      sum_over_areas.on.where == three_areas && sum_over_areas.value == decimal(7) &&
          sum_over_areas.on.when == year(2024) && sum_over_areas.on.kind == nature::flow);
constexpr auto over_partners = sum(towards(1, areas::KAZ), towards(2, areas::UZB));
PROVE("a sum over counterparts is towards all of them",
      over_partners.on.counterpart == unite(areas::UZB, areas::KAZ) && over_partners.on.where == area_set(areas::PAK));
constexpr auto crosswise = sum(towards(1, areas::KAZ), towards(2, areas::UZB, areas::IND));
PROVE("of two areas towards one partner each, it is not of two towards two",
      crosswise.on.mixed == reasons(reason::counterpart) && crosswise.on.where == unite(areas::PAK, areas::IND));
PROVE("all four are", sum(towards(1, areas::KAZ), towards(2, areas::UZB, areas::IND), towards(3, areas::UZB),
                          towards(4, areas::KAZ, areas::IND))
                          .on.mixed.empty());
PROVE("all parts are the whole",
      sum(flow(1, year(2024), areas::PAK, exports), flow(2, year(2024), areas::PAK, imports)).on.what ==
          measured(all_trade));
constexpr auto two_parts = sum(stock<person>(1, year(2024), of_men), stock<person>(2, year(2024), of_others));
PROVE("some are parts of it", two_parts.on.what.as == measured_as::parts && two_parts.on.what.which_parts == 6 &&
                                  to_text(two_parts.on.what) == "part of population");
PROVE("and with the rest the whole",
      (two_parts + stock<person>(4, year(2024), of_women)).on.what == measured(population));

// Breakdowns: parts on one axis add to a part of the whole, which they are shares of.
constexpr indicator sales{.code = "sales", .name = "sales", .kind = nature::flow};
constexpr breakdown textiles{"product", "textiles"};
constexpr breakdown wheat{"product", "wheat"};
constexpr breakdown rice{"product", "rice"};
constexpr breakdown road{"mode", "road"};
constexpr breakdown rail{"mode", "rail"};
constexpr figure<units::USD> sold(decimal value, breakdown_set const& by, area const& where = areas::PAK,
                                  period const& when = year(2024)) {
    return state<units::USD>(value, {.when = when, .kind = nature::flow, .where = where, .what = sales, .by = by});
}
constexpr reasons comparing(any_figure const& a, any_figure const& b) { return comparability(a, b); }
constexpr auto asked = [](auto const& a, auto const& b) { return comparing(forget_unit(a), forget_unit(b)); };
PROVE("one part of two areas compares", asked(sold(1, textiles), sold(2, textiles, areas::IND)).empty());
PROVE("two parts do not, nor a part and all of it",
      asked(sold(1, textiles), sold(2, wheat)) == reasons(reason::breakdown) &&
          asked(sold(1, textiles), sold(2, {})) == reasons(reason::breakdown) &&
          asked(sold(1, textiles), sold(2, road)) == reasons(reason::breakdown) &&
          asked(sold(1, textiles), sold(2, {textiles, road})) == reasons(reason::breakdown));
constexpr auto some_goods = sum(sold(1, {textiles, road}), sold(2, {wheat, road}), sold(4, {rice, road}));
PROVE("parts on one axis add to a part of what they share",
      some_goods.value == decimal(7) && some_goods.on.by == breakdown_set(road) &&
          some_goods.on.parts_on == "product" && some_goods.on.what == measured(sales) && some_goods.on.mixed.empty());
PROVE("which is a share of the whole",
      share(some_goods, sold(14, road)).value == decimal(50) && share(some_goods, sold(28, {})).value == decimal(25));
PROVE("and of no other part",
      comparability_of_part(forget_unit(some_goods), forget_unit(sold(14, rail))) == reasons(reason::breakdown) &&
          comparability_of_part(forget_unit(sold(1, {})), forget_unit(sold(2, road))) == reasons(reason::breakdown));
PROVE("it does not say which parts, and compares and adds no more",
      asked(some_goods, some_goods) == reasons(reason::breakdown) &&
          additivity(forget_unit(some_goods), forget_unit(sold(1, {textiles, road}))).has(reason::breakdown));
PROVE(
    "parts on different axes do not add, nor a part to its whole, nor on two axes",
    additivity(forget_unit(sold(1, textiles)), forget_unit(sold(2, road))).has(reason::breakdown) &&
        additivity(forget_unit(sold(1, textiles)), forget_unit(sold(2, {}))).has(reason::breakdown) &&
        additivity(forget_unit(sold(1, {textiles, road})), forget_unit(sold(2, {wheat, rail}))).has(reason::breakdown));
PROVE("of each area and year each part",
      sum(sold(1, textiles), sold(2, wheat), sold(3, textiles, areas::IND), sold(4, wheat, areas::IND)).on.where ==
              unite(areas::PAK, areas::IND) &&
          additivity(forget_unit(sold(1, textiles)), forget_unit(sold(2, wheat, areas::IND))) ==
              reasons(reason::breakdown) &&
          additivity(forget_unit(sold(1, textiles)), forget_unit(sold(2, wheat, areas::PAK, year(2025)))) ==
              reasons(reason::breakdown));
constexpr auto of_road = share(sold(2, {textiles, road}), sold(8, road));
PROVE("a share is of its part, and remembers the breakdown of its whole",
      of_road.value == decimal(25) && of_road.on.by == breakdown_set(textiles, road) &&
          part(of_road, sold(80, road)).value == decimal(20) &&
          part(of_road, sold(80, road)).on.by == breakdown_set(textiles, road) &&
          comparability_of_share(forget_unit(of_road), forget_unit(sold(80, {}))) == reasons(reason::breakdown) &&
          comparability_of_share(forget_unit(of_road), forget_unit(sold(80, textiles))) == reasons(reason::breakdown));
PROVE("for one of another thing the narrower breakdown holds",
      per(sold(6, textiles), stock<person>(2, year(2024))).on.by == breakdown_set(textiles));
PROVE("growth is of the same part",
      growth(sold(2, road, areas::PAK, year(2023)), sold(3, road)).on.by == breakdown_set(road) &&
          comparability_over_time(forget_unit(sold(2, road, areas::PAK, year(2023))), forget_unit(sold(3, rail))) ==
              reasons(reason::breakdown));

// Multiples and ranks: of one indicator they compare, and never add.
constexpr auto times_of = [](decimal value, area const& where, measured const& what, period const& base) {
    return state<units::one>(
        value, {.when = year(2024), .kind = nature::ratio, .where = where, .what = what, .against = base});
};
constexpr auto doubled = times_of(2, areas::PAK, multiple_of(sales), year(2019));
PROVE("two multiples compare, on one base",
      compare(doubled, times_of(3, areas::IND, multiple_of(sales), year(2019))) == verdict::less &&
          asked(doubled, times_of(3, areas::IND, multiple_of(sales), year(2020))) == reasons(reason::base_period) &&
          asked(doubled, times_of(3, areas::IND, multiple_of(gdp), year(2019))) == reasons(reason::indicator));
PROVE("and do not add, whatever nature is said",
      additivity(forget_unit(doubled), forget_unit(times_of(3, areas::IND, multiple_of(sales), year(2019)))) ==
              reasons(reason::not_additive) &&
          additivity(
              forget_unit(state<units::one>(
                  2, {.when = year(2024), .kind = nature::change, .where = areas::PAK, .what = multiple_of(sales)})),
              forget_unit(state<units::one>(
                  2, {.when = year(2024), .kind = nature::change, .where = areas::IND, .what = multiple_of(sales)})))
              .has(reason::not_additive));
constexpr auto rank_of = [](int place, area const& where) {
    return state<units::rank>(place,
                              {.when = year(2024), .kind = nature::rank, .where = where, .what = rank_on(sales)});
};
PROVE("ranks compare", compare(rank_of(3, areas::PAK), rank_of(5, areas::IND)) == verdict::less &&
                           asked(rank_of(3, areas::PAK), sold(1, {})).has(reason::indicator));

// Adjusted for the season or not; fiscal years.
constexpr auto of_quarter = [](int y, int q, adjustment adjusted) {
    return state<units::USD>(10,
                             {.when = quarter(y, q), .kind = nature::flow, .where = areas::PAK, .adjusted = adjusted});
};
PROVE("an adjusted figure and an unadjusted one do not compare; unstated is unadjusted",
      asked(of_quarter(2024, 1, adjustment::season), of_quarter(2024, 1, adjustment::none)) ==
              reasons(reason::adjustment) &&
          asked(of_quarter(2024, 1, adjustment::none), of_quarter(2024, 1, adjustment::unstated)).empty());
PROVE("a season is no growth",
      comparability_over_time(forget_unit(of_quarter(2024, 1, adjustment::none)),
                              forget_unit(of_quarter(2024, 2, adjustment::none))) == reasons(reason::adjustment) &&
          comparability_over_time(forget_unit(of_quarter(2023, 2, adjustment::none)),
                                  forget_unit(of_quarter(2024, 2, adjustment::none)))
              .empty() &&
          comparability_over_time(forget_unit(of_quarter(2024, 1, adjustment::season)),
                                  forget_unit(of_quarter(2024, 2, adjustment::season)))
              .empty());
constexpr auto of_fiscal = [](fiscal_calendar const& of, int y, period const& other) {
    return asked(flow(1, fiscal_period(of, y)), flow(1, other));
};
// Pakistan's year 2024 ends on 30 June 2024, India's 2024-25 on 31 March 2025; the World Bank files both under 2024.
PROVE("a fiscal year against the year that it is filed under",
      of_fiscal(fiscal::pakistan, 2024, year(2024)) == reasons(reason::fiscal_year) &&
          of_fiscal(fiscal::pakistan, 2024, year(2023)) == reasons(reason::period));
PROVE("of India too", [] {
    period const of_india = fiscal_period(fiscal::india, 2024);
    int const first_year = to_civil(of_india.first).year;
    return asked(flow(1, of_india), flow(1, year(first_year))) == reasons(reason::fiscal_year) &&
           asked(flow(1, of_india), flow(1, year(first_year + 1))) == reasons(reason::period);
}());

// What the first of them leaves open the others may not contradict each other in.
constexpr auto valued_at = [](area const& where, valuation valued) {
    basis on = flow(1, year(2024), where, exports).on;
    on.valued = valued;
    return forget_unit(state<units::USD>(1, on));
};
constexpr any_figure of_three_valuations[] = {valued_at(areas::PAK, valuation::unstated),
                                              valued_at(areas::KAZ, valuation::fob),
                                              valued_at(areas::UZB, valuation::cif)};
PROVE("f.o.b. and c.i.f. do not add beside what does not say it",
      compare_detail::obstacles_to_sum(of_three_valuations, 3).found == reasons(reason::valuation) &&
          compare_detail::obstacles_to_sum(of_three_valuations, 2).found.empty());
constexpr any_figure of_three_natures[] = {forget_unit(state<units::USD>(1, {.when = year(2024), .where = areas::PAK})),
                                           forget_unit(flow(1, year(2024), areas::KAZ)),
                                           forget_unit(stock(1, year(2024)))};
PROVE("nor do a flow and a stock beside what does not say its nature, where that is waived",
      compare_detail::obstacles_to_sum(of_three_natures, 3).found.has(reason::nature));
PROVE("a time that was waived is mixed, in whatever order", [] {
    auto const moment = flow(1, as_of(month(2024, 3)));
    auto const every = waive(reason::period, reason::twice);
    auto const one = sum(moment, flow(1, quarter(2024, 2)), flow(2, quarter(2024, 2)), every);
    auto const other = sum(flow(1, quarter(2024, 2)), flow(2, quarter(2024, 2)), moment, every);
    return one.on.mixed == reasons(reason::period) && other.on.mixed == reasons(reason::period) &&
           other.on.when == no_period() && one.on.when == no_period();
}());

// Sum over periods.
constexpr auto quarters =
    sum(flow(3, quarter(2024, 3)), flow(1, quarter(2024, 1)), flow(4, quarter(2024, 4)), flow(2, quarter(2024, 2)));
PROVE("a sum over periods is of all the time",
      same_days(quarters.on.when, year(2024)) && quarters.value == decimal(10));
PROVE("of all areas in all periods",
      sum(flow(1), flow(2, year(2025)), flow(3, year(2024), areas::KAZ), flow(4, year(2025), areas::KAZ)).on.where ==
          unite(areas::KAZ, areas::PAK));
constexpr auto telescoped =
    change(flow(10, year(2019)), flow(20, year(2020))) + change(flow(20, year(2020)), flow(50, year(2022)));
PROVE("changes in a row are the change over all of it",
      telescoped.value == decimal(40) && telescoped.on.against == year(2019) && telescoped.on.when == year(2022));

// Gap, ratio.
constexpr auto between_areas = gap(flow(9, year(2024), areas::IND, gdp), flow(1, year(2024), areas::PAK, gdp));
PROVE("a gap of two areas is of neither", between_areas.on.mixed == reasons(reason::area) &&
                                              between_areas.on.kind == nature::flow &&
                                              between_areas.on.what.as == measured_as::gap);
constexpr auto times = ratio(flow(9, year(2024), areas::IND, gdp), flow(1, year(2024), areas::PAK, gdp));
PROVE("a ratio is a ratio",
      times.on.kind == nature::ratio && times.on.what == measured(&gdp, &gdp, measured_as::ratio));

// Change and growth.
constexpr auto grown = growth(flow(10, year(2019), areas::PAK, gdp), flow(15, year(2024), areas::PAK, gdp));
PROVE("growth is of the later period, against the earlier",
      grown.on.when == year(2024) && grown.on.against == year(2019) && grown.on.kind == nature::change &&
          grown.on.what == growth_of(gdp) && grown.on.where == area_set(areas::PAK));
constexpr auto fallen = change(flow(15, year(2019)), flow(12, year(2024)));
PROVE("a change has a sign: a fall is below zero", fallen.value == decimal(-3) && fallen.on.kind == nature::change);
PROVE("a change is one of what changed",
      change(flow(15, year(2019), areas::PAK, gdp), flow(12, year(2024), areas::PAK, gdp)).on.what == change_of(gdp));
PROVE("so has growth", growth(flow(15, year(2019)), flow(12, year(2024))).value == decimal(-20));
PROVE("compound growth is a year's",
      cagr(flow(1, year(2022)), flow(2, year(2024))).on.what.as == measured_as::yearly_growth);

// Share and part.
constexpr auto of_region =
    share(flow(1, year(2024), areas::UZB, exports), flow(4, year(2024), areas::central_asia, all_trade));
PROVE("a share is of its part, and keeps its whole",
      of_region.on.kind == nature::ratio && of_region.on.where == area_set(areas::UZB) &&
          of_region.on.whole == area_set(areas::central_asia) && of_region.on.what == share_of(exports, all_trade));
constexpr auto back = part(of_region, flow(4, year(2024), areas::central_asia, all_trade));
PROVE("the share of the whole is the part",
      back.value == decimal(1) && back.on.kind == nature::flow && back.on.where == area_set(areas::UZB) &&
          back.on.what == measured(exports) && back.on.whole.empty() && back.in() == units::USD);

// Per.
constexpr auto per_head =
    per(flow(300, year(2024), areas::PAK, gdp), stock<person>(10, as_of(month(2024, 7)), population));
PROVE("one for one of the other is of the flow's period",
      per_head.value == decimal(30) && per_head.in() == units::USD / person && per_head.on.when == year(2024) &&
          per_head.on.kind == nature::ratio && per_head.on.what == quotient_of(gdp, population) &&
          per_head.on.mixed.empty());

// By a number and by a quantity.
PROVE("times a number it is of the same", (flow(2, year(2024), areas::PAK, gdp) * 3).on.what == measured(gdp) &&
                                              (3 * flow(2)).value == decimal(6) &&
                                              (flow(6) / 4).value == decimal(15, -1));
PROVE("a negative number turns the direction",
      (state<units::USD>(700, {}, qualifier::over) * -1).qualified == qualifier::under);
constexpr auto by_persons = flow(300) / quantity<person, std::int64_t>(10);
PROVE("for one of a quantity it is a ratio",
      by_persons.value == decimal(30) && by_persons.in() == units::USD / person &&
          by_persons.on.kind == nature::ratio && by_persons.on.when == year(2024));
PROVE("and times it of no stated nature",
      (by_persons * quantity<person, std::int64_t>(10)).in() == units::USD &&
          (by_persons * quantity<person, std::int64_t>(10)).on.kind == nature::unstated);

// A rate over a period, a mean, a projection.
constexpr auto yearly = state<units::USD / units::a>({4, 9}, {.kind = nature::rate, .where = areas::PAK});
PROVE("a rate over a period is a flow",
      over(yearly, year(2023)).value == decimal(4, 9) && over(yearly, year(2023)).in() == units::USD &&
          over(yearly, year(2023)).on.kind == nature::flow && over(yearly, year(2023)).on.when == year(2023));
PROVE("years by the calendar", over(yearly, quarter(2023, 1)).value == decimal(1, 9));
PROVE("days by days",
      over(state<units::bbl_per_d>(50000, {.kind = nature::rate}), month(2024, 2)).value == decimal(1450000));
constexpr auto of_month = [](int m, int value) {
    return state<units::bbl_per_d>(value, {.when = month(2024, m), .kind = nature::rate});
};
// (31 x 60 + 29 x 90) / 60 = 74.5
PROVE("the mean of rates is of all the time",
      mean(of_month(1, 60), of_month(2, 90)).value == decimal(745, -1) &&
          mean(of_month(2, 90), of_month(1, 60)).on.when == span(month(2024, 1), month(2024, 2)));
constexpr auto projected_gdp = project(flow(100, year(2024), areas::PAK, gdp), growth_rate::from_percent(10), 2);
PROVE("a projection is moved on", projected_gdp.value == decimal(121) && projected_gdp.on.when == year(2026) &&
                                      projected_gdp.on.asserted == assertion::projected &&
                                      projected_gdp.on.what == measured(gdp) && projected_gdp.key.empty());

// The rest spreads: assertion, status, waivers, inference, direction.
constexpr auto flagged = [] {
    auto f = flow(1, year(2024), areas::KAZ);
    f.on.status = observation_status("PE");
    f.on.asserted = assertion::estimated;
    return f;
}();
PROVE("the weaker assertion and all flags", sum(flow(1), flagged).on.asserted == assertion::estimated &&
                                                sum(flow(1), flagged).on.status == observation_status("EP"));
constexpr auto waived = gap(flow(1), flow(2, year(2023)), waive(reason::period));
PROVE("what was waived goes with it, and what differed stays mixed",
      ratio(waived * 2, waived, waive(reason::period)).on.waived == reasons(reason::period) &&
          waived.on.mixed == reasons(reason::period) && waived.on.when == no_period());
PROVE("over and at least together are over",
      sum(state<units::USD>(700, flow(1).on, qualifier::over), state<units::USD>(5, flagged.on, qualifier::at_least))
              .qualified == qualifier::over);
PROVE("over less over is between",
      gap(state<units::USD>(700, flow(1).on, qualifier::over), state<units::USD>(5, flow(1).on, qualifier::over))
              .qualified == qualifier::between);

// What was refused and should not be.
PROVE("debt to GDP",
      per(stock(71, as_of(day(2024, 12, 31)), debt), flow(100, year(2024), areas::PAK, gdp)).value == decimal(71) &&
          decltype(per(stock(71, year(2024)), flow(100)))::in() == units::percent);
constexpr auto projected_row = [] {
    auto f = flow(150, year(2030));
    f.on.asserted = assertion::projected;
    return f;
}();
PROVE("growth from what was observed to what is projected",
      growth(flow(100), projected_row).value == decimal(50) &&
          growth(flow(100), projected_row).on.asserted == assertion::projected);
PROVE("trade with one country against trade with another",
      ratio(towards(6, areas::UZB), towards(3, areas::KAZ)).value == decimal(2));
PROVE("a year against its four quarters", compare(flow(10), quarters) == verdict::equal);
constexpr period fy2024 = fiscal_period(fiscal::pakistan, 2024);
constexpr period its_months = span(month(2023, 7), month(2024, 6));
PROVE("a fiscal year against the span of its twelve months",
      compare(flow(1, fy2024), flow(1, its_months)) == verdict::equal &&
          growth(flow(1, fiscal_period(fiscal::pakistan, 2023)), flow(2, its_months)).value == decimal(100));
constexpr auto yearly_rate_of = [](int y, int percent) {
    return state<units::percent>(percent, {.when = year(y), .kind = nature::change, .against = year(y - 1)});
};
// 1.10 x 1.21 = 1.331 = 1.1^3 over three years with 1.0 in the last: here twice 10 % is 10 %.
PROVE("the mean of annual rates", [] {
    auto const mean_rate = mean(yearly_rate_of(2023, 10), yearly_rate_of(2024, 10));
    return to_double(mean_rate.value) > 9.999999999 && to_double(mean_rate.value) < 10.000000001 &&
           contains(mean_rate.range, decimal(10)) && mean_rate.on.against == year(2022) &&
           mean_rate.on.when == year(2024);
}());
PROVE("two parts of one whole added as shares",
      (share(towards(1, areas::KAZ), flow(10)) + share(towards(2, areas::UZB), flow(10))).value == decimal(30));
// 200 MW of 450 MW: what is not known of a region's members speaks against nothing.
PROVE("a country in a region without members",
      share(corridor::get<"energy.power.exports.TJK.AFG.casa_1000.2025_03">(),
            corridor::get<"energy.power.exports.kgz_tjk.AFG.casa_1000.2025_03">())
          .on.mixed.empty());
PROVE("a + b + c", (flow(1) + flow(2, year(2024), areas::KAZ) + flow(4, year(2024), areas::UZB)).value == decimal(7));
PROVE("the share of a sum",
      share(sum(flow(1, year(2024), areas::PAK, exports), flow(2, year(2024), areas::PAK, imports)),
            flow(4, year(2024), areas::PAK, all_trade))
              .value == decimal(75));

// What must not go through, two steps on.
constexpr auto against = [](auto const& a, auto const& b) { return additivity(forget_unit(a), forget_unit(b)); };
PROVE("two gaps between two countries do not add to nothing",
      against(between_areas, gap(flow(1, year(2024), areas::PAK, gdp), flow(9, year(2024), areas::IND, gdp)))
          .has(reason::area));
PROVE("a gap between two countries is no part of one",
      comparability_of_part(forget_unit(between_areas), forget_unit(flow(1, year(2024), areas::PAK, gdp)))
          .has(reason::area));
PROVE("a share of a region is not one of the world",
      comparability_of_share(forget_unit(of_region), forget_unit(flow(9, year(2024), areas::world, all_trade))) ==
          reasons(reason::whole));
PROVE("growth over two years is not projected with as yearly",
      comparability_of_growth(forget_unit(flow(1, year(2024))), forget_unit(growth(flow(1, year(2022)), flow(2)))) ==
          reasons(reason::base_period));
PROVE("nor is a level a growth",
      comparability_of_growth(forget_unit(flow(1)), forget_unit(of_region)).has(reason::nature));
PROVE("an annualised quarter fills that quarter only",
      convertibility_over(forget_unit(state<units::USD / units::a>(4,
                                                                   {.when = quarter(2024, 1), .kind = nature::rate})),
                          year(2024)) == reasons(reason::period));

// From what a program has, and back.
PROVE("a quantity", figure_of(quantity<units::USD, decimal>(392), flow(1).on).range == exactly(392) &&
                        quantity_of(flow(392)).value() == decimal(392));
PROVE("an amount of money", figure_of(money<"USD">(5), flow(1).on).value == decimal(5) &&
                                money_of(flow(5), rounding::half_even) == money<"USD">(5));
PROVE("an amount of money that 64 bits do not hold",
      figure_of(wide_money<"IRR">(decimal(64, 20)), flow(1).on).value == decimal(64, 20) &&
          money_of<wide_count>(state<units::IRR>(decimal(64, 20), flow(1).on), rounding::exact) ==
              wide_money<"IRR">(decimal(64, 20)) &&
          money_of<wide_count>(figure_of(any_wide_money("IRR", decimal(64, 20)), flow(1).on), rounding::exact) ==
              any_wide_money("IRR", decimal(64, 20)));
PROVE("a number with bounds",
      figure_of<units::USD>(bounded(2.0, 1.5, 2.5), flow(1).on).range == closed_interval({15, -1}, {25, -1}) &&
          bounded_of(figure_of<units::USD>(bounded(2.0, 1.5, 2.5), flow(1).on)).low == 1.5);
constexpr auto panel_of_gdp = make_panel<units::USD>({.indicator = "GDP", .kind = nature::flow},
                                                     {areas::KAZ, areas::PAK}, year(2023), {{1.5, 2.0}, {4.0, 8.0}});
constexpr auto cell = figure_of(panel_of_gdp, areas::PAK, year(2024), gdp);
PROVE("a cell", cell.value == decimal(8) && cell.on.when == year(2024) && cell.on.where == area_set(areas::PAK) &&
                    cell.on.what == measured(gdp) && cell.in() == units::USD &&
                    share(cell, sum(cell, figure_of(panel_of_gdp, areas::KAZ, year(2024), gdp))).value == decimal(80));

// At constant prices: 336 at an index of 160 (2015 = 100) are 210 of 2015.
constexpr auto deflator = state<units::index>(160, {.when = year(2024), .where = areas::PAK, .against = year(2015)});
constexpr auto real = deflate<2015>(flow(336, year(2024), areas::PAK, gdp), deflator);
PROVE("deflated it is of the same", real.value == decimal(210) && real.in() == at_constant_prices(units::USD, 2015) &&
                                        real.on.what == measured(gdp) && real.on.when == year(2024) &&
                                        real.on.kind == nature::flow && real.on.against == no_period());
PROVE("and back", inflate(real, deflator).value == decimal(336) && inflate(real, deflator).in() == units::USD);
PROVE("by an index of another country or year it is not",
      comparability_with_index(forget_unit(flow(336, year(2023), areas::IND)), forget_unit(deflator)) ==
          waive(reason::period, reason::area));

// Per cent of a whole that is named.
constexpr auto of_pakistan = flow(200, year(2024), areas::PAK, exports);
PROVE("60 % of exports are taken of exports", part(percent<"exports">(60), of_pakistan).value == decimal(120) &&
                                                  part(percent<"exports">(60), of_pakistan).on.when == year(2024));
PROVE("and not of imports",
      comparability_of_named_share<"exports">(forget_unit(flow(1, year(2024), areas::PAK, imports))) ==
          reasons(reason::whole));
PROVE("nor of what does not say what it is",
      comparability_of_named_share<"exports">(forget_unit(flow(1))) == reasons(reason::indicator_unknown));

// A row of a table states all of it.
constexpr observation row_of_exports{.key = "exports.PAK.2024",
                                     .what = exports,
                                     .where = areas::PAK,
                                     .when = year(2024),
                                     .inferred_from = "data of 2024",
                                     .value = 200,
                                     .in = &units::USD};
PROVE("a row has the nature of its indicator", figure_of(row_of_exports).on.kind == nature::flow &&
                                                   figure_of(row_of_exports).on.what == measured(exports) &&
                                                   figure_of(row_of_exports).on.inferred);

// A sum is named after a group with exactly these members.
constexpr auto five =
    sum(flow(1, year(2024), areas::KAZ), flow(2, year(2024), areas::KGZ), flow(3, year(2024), areas::TJK),
        flow(4, year(2024), areas::TKM), flow(5, year(2024), areas::UZB));
PROVE("five states are Central Asia",
      named(five, areas::central_asia).on.where == area_set(areas::central_asia) &&
          share(flow(3, year(2024), areas::UZB), named(five, areas::central_asia)).value == decimal(20));
PROVE("what was derived tells how",
      derive(operations::part, derive(operations::share, flow(1, year(2024), areas::KAZ), five), five).formula.view() ==
          "part(share(1 USD, 15 USD), 15 USD)");

// Directions of flows.
PROVE("exports face imports and nothing else",
      are_opposite(direction::outward, direction::inward) && !are_opposite(direction::outward, direction::outward) &&
          !are_opposite(direction::both, direction::inward) && !are_opposite(direction::none, direction::none));
PROVE("and have names", to_text(direction::outward) == "outward" && to_text(direction::none).empty());
