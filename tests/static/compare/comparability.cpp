// What speaks against a comparison, a share and a sum: each reason alone, together, and waived.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/compare.hpp>
#include <almanac/place/areas.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr basis in_2024{.when = year(2024), .kind = nature::flow, .where = areas::PAK, .counterpart = areas::UZB};
constexpr any_figure make(basis const& on, unit const& u = units::USD, decimal value = {28, 6}) {
    return {value, rounding_interval(value, qualifier::plain, u), qualifier::plain, on, {}, u};
}
constexpr basis with(basis b, period const& when) {
    b.when = when;
    return b;
}
constexpr basis with(basis b, nature kind) {
    b.kind = kind;
    return b;
}
constexpr basis with(basis b, assertion asserted) {
    b.asserted = asserted;
    return b;
}
constexpr basis with(basis b, observation_status status) {
    b.status = status;
    return b;
}
constexpr basis of(basis b, area const& where) {
    b.where = where;
    return b;
}
constexpr basis towards(basis b, area const& counterpart) {
    b.counterpart = counterpart;
    return b;
}
constexpr any_figure one = make(in_2024);
constexpr bool against(any_figure const& a, any_figure const& b, reasons expected) {
    return comparability(a, b) == expected && comparability(b, a) == expected;
}
constexpr bool against(basis const& b, reasons expected) { return against(one, make(b), expected); }
constexpr bool against_share(basis const& part, basis const& whole, reasons expected) {
    return comparability_of_part(make(part), make(whole)) == expected;
}
constexpr bool against_sum(basis const& a, basis const& b, reasons expected) {
    return additivity(make(a), make(b)) == expected && additivity(make(b), make(a)) == expected;
}
constexpr auto none = reasons();
constexpr unit usd_2015 = at_constant_prices(units::USD, 2015);
constexpr unit usd_2010 = at_constant_prices(units::USD, 2010);
} // namespace

// Comparison.
PROVE("nothing", against(in_2024, none));
PROVE("another area is what one compares for", against(of(in_2024, areas::IND), none));
PROVE("another year", against(with(in_2024, year(2023)), reason::period));
PROVE("a fiscal year is filed under this one",
      against(with(in_2024, fiscal_period(fiscal::pakistan, 2024)), reason::fiscal_year));
PROVE("or under the one before", against(with(in_2024, fiscal_period(fiscal::pakistan, 2023)), reason::period) &&
                                     against(with(in_2024, fiscal_period(fiscal::pakistan, 2025)), reason::period));
PROVE("a quarter of it", against(with(in_2024, quarter(2024, 1)), reason::period));
PROVE("the same days under another name", against(with(in_2024, span(month(2024, 1), month(2024, 12))), none));
PROVE("since", against(with(in_2024, since(year(2024))), reason::period));
PROVE("no period", against(with(in_2024, no_period()), reason::period_unknown));
PROVE("neither has a period",
      against(make(with(in_2024, no_period())), make(with(in_2024, no_period())), reason::period_unknown));
PROVE("a stock", against(with(in_2024, nature::stock), reason::nature));
PROVE("estimated is factual", against(with(in_2024, assertion::estimated), none));
PROVE("a projection", against(with(in_2024, assertion::projected), reason::assertion));
PROVE("a model", against(with(in_2024, assertion::modelled), reason::assertion));
PROVE("a target", against(with(in_2024, assertion::target), reason::assertion));
PROVE("a plan, a proposal, a requirement", against(with(in_2024, assertion::planned), reason::assertion) &&
                                               against(with(in_2024, assertion::proposed), reason::assertion) &&
                                               against(with(in_2024, assertion::required), reason::assertion));
PROVE("a target against a projection",
      against(make(with(in_2024, assertion::target)), make(with(in_2024, assertion::projected)), none));
PROVE("another counterpart is what one compares for", against(towards(in_2024, areas::KAZ), none));
PROVE("one counterpart and all", against(towards(in_2024, area()), none));
PROVE("a missing value", against(with(in_2024, observation_status("M")), reason::missing));
PROVE("a provisional value", against(with(in_2024, observation_status("P")), none));
PROVE("constant prices", against(one, make(in_2024, usd_2015), reason::price_basis));
PROVE("constant prices of another year",
      against(make(in_2024, usd_2010), make(in_2024, usd_2015), reason::price_basis));
PROVE("constant prices of the same year", against(make(in_2024, usd_2015), make(in_2024, usd_2015), none));
PROVE("purchasing power",
      against(one, make(in_2024, at_purchasing_power_parity(units::USD, 2021)), reason::price_basis));
PROVE("all of them",
      against(one,
              make({.when = year(2023),
                    .kind = nature::stock,
                    .asserted = assertion::target,
                    .status = observation_status("L"),
                    .where = areas::IND,
                    .counterpart = areas::KAZ},
                   usd_2015),
              reasons(reason::period) | reason::nature | reason::assertion | reason::price_basis | reason::missing));
PROVE("prices aside, the dimension counts", same_dimension_but_prices(units::USD / units::t, usd_2015 / units::kg) &&
                                                !same_dimension_but_prices(units::USD, units::EUR) &&
                                                !same_dimension_but_prices(units::percent, units::percentage_point));

// Sets and waivers.
PROVE("sets", (reasons(reason::period) | reason::area).has(reason::area) &&
                  !reasons(reason::period).has(reason::area) && reasons().empty() && !reasons(reason::period).empty());
PROVE("a set less another",
      (reasons(reason::period) | reason::area) - reasons(reason::area) == reasons(reason::period));
PROVE("what two sets share", ((reasons(reason::period) | reason::area) & reason::area) == reasons(reason::area));
PROVE("names of reasons", to_text(reasons(reason::nature) | reason::period).view() == "period, nature");
PROVE("no reason has no name", to_text(reasons()).empty());
PROVE("every reason has a name and words", [] {
    for (int i = 0; i < reason_count; ++i) {
        if (to_text(static_cast<reason>(i)).empty() || to_words(static_cast<reason>(i)).empty()) return false;
    }
    return to_text(static_cast<reason>(reason_count - 1)) == "local_currency";
}());
PROVE("the names of all reasons fit one text", [] {
    reasons all;
    for (int i = 0; i < reason_count; ++i) all.add(static_cast<reason>(i));
    return to_text(all).is_in_place();
}());
PROVE("waive nothing, one, several",
      waive() == none && waive(reason::period) == reasons(reason::period) &&
          waive(reason::period, reason::area) == (reasons(reason::period) | reason::area));

PROVE("a waived period stays in the result",
      ratio(one, make(with(in_2024, year(2023))), waive(reason::period)).on.waived == reasons(reason::period));
PROVE("a waiver that was not needed does not", ratio(one, one, waive(reason::period)).on.waived.empty());
PROVE("a reason is a waiver of itself",
      gap(one, make(with(in_2024, no_period())), reason::period_unknown).on.waived == reasons(reason::period_unknown));
PROVE("waived nature",
      ratio(one, make(with(in_2024, nature::stock)), reason::nature).on.waived == reasons(reason::nature));
PROVE("waived assertion",
      gap(one, make(with(in_2024, assertion::target)), reason::assertion).on.waived == reasons(reason::assertion));
PROVE("waived prices",
      ratio(one, make(in_2024, usd_2015), reason::price_basis).on.waived == reasons(reason::price_basis));
PROVE("a counterpart needs no waiver, and the result is towards neither",
      ratio(one, make(towards(in_2024, areas::KAZ))).on.waived.empty() &&
          ratio(one, make(towards(in_2024, areas::KAZ))).on.mixed == reasons(reason::counterpart));
PROVE("waived missing value",
      ratio(one, make(with(in_2024, observation_status("M"))), reason::missing).on.waived == reasons(reason::missing));
PROVE("several waived", share(make(with(in_2024, no_period())), make(with(in_2024, nature::stock)),
                              waive(reason::period_unknown, reason::nature))
                                .on.waived == (reasons(reason::period_unknown) | reason::nature));
PROVE("compare with a waiver",
      compare(one, make(with(in_2024, year(2023)), units::USD, {19, 8}), reason::period) == verdict::less);

// Shares: the part may be narrower than the whole, not beside it.
PROVE("of one counterpart in a region", against_share(in_2024, towards(in_2024, areas::central_asia), none));
PROVE("of a region in one counterpart",
      against_share(towards(in_2024, areas::central_asia), in_2024, reason::counterpart));
PROVE("of one counterpart in all", against_share(in_2024, towards(in_2024, area()), none));
PROVE("of all in one counterpart", against_share(towards(in_2024, area()), in_2024, reason::counterpart));
PROVE("of one counterpart in another", against_share(in_2024, towards(in_2024, areas::KAZ), reason::counterpart));
PROVE("of a counterpart outside the region",
      against_share(towards(in_2024, areas::IND), towards(in_2024, areas::central_asia), reason::counterpart));
PROVE("of a country in the world", against_share(in_2024, of(in_2024, areas::world), none));
PROVE("of one country in another", against_share(in_2024, of(in_2024, areas::IND), reason::area));
PROVE("of the world in a country", against_share(of(in_2024, areas::world), in_2024, reason::area));
PROVE("of an area that is not stated", against_share(of(in_2024, area()), in_2024, none));
PROVE("membership in the period: Croatia joined the European Union on 1 July 2013",
      against_share(of(with(in_2024, year(2014)), areas::HRV), of(with(in_2024, year(2014)), areas::european_union),
                    none) &&
          against_share(of(with(in_2024, year(2013)), areas::HRV), of(with(in_2024, year(2013)), areas::european_union),
                        reason::area) &&
          against_share(of(with(in_2024, year(2012)), areas::HRV), of(with(in_2024, year(2012)), areas::european_union),
                        reason::area));
PROVE("undated, a group is not asked for its members",
      against_share(of(with(in_2024, no_period()), areas::HRV), of(with(in_2024, no_period()), areas::european_union),
                    reason::period_unknown));
PROVE("undated, another country is another country",
      against_share(of(with(in_2024, no_period()), areas::HRV), of(with(in_2024, no_period()), areas::PAK),
                    waive(reason::period_unknown, reason::area)));

// Sums.
PROVE("flows of one period add", against_sum(in_2024, in_2024, none));
PROVE("over counterparts", against_sum(in_2024, towards(in_2024, areas::KAZ), none));
PROVE("over areas", against_sum(in_2024, of(in_2024, areas::IND), none));
PROVE("a part is not added to its whole", against_sum(in_2024, towards(in_2024, areas::central_asia), reason::area) &&
                                              against_sum(in_2024, of(in_2024, areas::world), reason::area));
PROVE("a neighbour of the region is",
      against_sum(towards(in_2024, areas::IND), towards(in_2024, areas::central_asia), none));
PROVE("flows over abutting periods add",
      against_sum(in_2024, with(in_2024, year(2025)), none) &&
          against_sum(with(in_2024, quarter(2024, 1)), with(in_2024, quarter(2024, 2)), none));
PROVE("not over overlapping ones",
      against_sum(in_2024, with(in_2024, fiscal_period(fiscal::pakistan, 2024)), reason::overlap) &&
          against_sum(in_2024, with(in_2024, quarter(2024, 2)), reason::overlap) &&
          against_sum(in_2024, with(in_2024, since(year(2020))), reason::overlap));
PROVE("not with a gap between", against_sum(in_2024, with(in_2024, year(2026)), reason::period));
PROVE("not a moment", against_sum(in_2024, with(in_2024, by(year(2025))), reason::period));
PROVE("over time one area and counterpart",
      against_sum(in_2024, of(with(in_2024, year(2025)), areas::IND), reason::area) &&
          against_sum(in_2024, towards(with(in_2024, year(2025)), areas::KAZ), reason::counterpart));
PROVE("stocks of one time add", against_sum(with(in_2024, nature::stock), with(in_2024, nature::stock), none));
PROVE("stocks do not add over time",
      against_sum(with(in_2024, nature::stock), with(with(in_2024, year(2025)), nature::stock),
                  reason::stock_over_time));
PROVE("nor do capacities",
      against_sum(with(in_2024, nature::capacity), with(with(in_2024, year(2025)), nature::capacity), reason::period));
PROVE("a stock and a flow", against_sum(in_2024, with(in_2024, nature::stock), reason::nature));
PROVE("a stock and a flow over time", against_sum(in_2024, with(with(in_2024, year(2025)), nature::stock),
                                                  waive(reason::nature, reason::stock_over_time)));
PROVE("lengths add", against_sum(with(in_2024, nature::extent), with(in_2024, nature::extent), none));
PROVE("prices do not", against_sum(with(in_2024, nature::price), with(in_2024, nature::price), reason::not_additive));
PROVE("ratios and ranks neither",
      against_sum(with(in_2024, nature::ratio), with(in_2024, nature::ratio), reason::not_additive) &&
          against_sum(with(in_2024, nature::rank), with(in_2024, nature::rank), reason::not_additive));
PROVE("changes in amount do, growth in per cent does not",
      against_sum(with(in_2024, nature::change), with(of(in_2024, areas::IND), nature::change), none) &&
          additivity(make(with(in_2024, nature::change), units::percent),
                     make(with(of(in_2024, areas::IND), nature::change), units::percent)) == reason::not_additive);
PROVE("undated flows", against_sum(in_2024, with(in_2024, no_period()), reason::period_unknown));
PROVE("an observation and a target", against_sum(in_2024, with(in_2024, assertion::target), reason::assertion));

// [27.5, 28.5) + [44.5, 45.5) = [72, 74) million.
PROVE("a sum", sum(one, make(in_2024, units::USD, {45, 6})).range == half_open_interval({72, 6}, {74, 6}) &&
                   sum(one, make(in_2024, units::USD, {45, 6})).value == decimal(73, 6));
PROVE("a sum keeps its waiver",
      sum(one, make(with(in_2024, year(2026))), reason::period).on.waived == reasons(reason::period));
// 1 km + [499.5, 500.5) m in km; 500 m printed plainly is [475, 525).
PROVE("a sum of kilometres and metres", sum(make(in_2024, units::km, 12), make(in_2024, units::m, 500)).range ==
                                            half_open_interval({11975, -3}, {13025, -3}));
PROVE("typed", sum(state<units::km>(printed(12), in_2024), state<units::m>(printed(500), in_2024)).range ==
                   half_open_interval({11975, -3}, {13025, -3}));
PROVE("plus is sum",
      (state<units::km>(printed(12), in_2024) + state<units::m>(printed(500), in_2024)).value == decimal(125, -1));
PROVE("points add",
      sum(make(in_2024, units::percentage_point, 3), make(in_2024, units::basis_point, 55)).value == decimal(355, -2));
