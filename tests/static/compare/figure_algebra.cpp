// Parts and wholes, steps in time, targets, weighted means: values by hand or from Python, and what each is said of.
#include <almanac/compare.hpp>
#include <almanac/place/areas.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr indicator trade{.code = "trade", .name = "trade", .kind = nature::flow};
constexpr indicator exports{.code = "exports", .kind = nature::flow, .part_of = &trade, .part = 0, .parts = 3};
constexpr indicator imports{.code = "imports", .kind = nature::flow, .part_of = &trade, .part = 1, .parts = 3};
constexpr indicator transit{.code = "transit", .kind = nature::flow, .part_of = &trade, .part = 2, .parts = 3};
constexpr indicator gdp{.code = "gdp", .name = "GDP", .kind = nature::flow};
constexpr indicator population{.code = "population", .kind = nature::stock};
constexpr breakdown textiles{"product", "textiles"};
constexpr breakdown wheat{"product", "wheat"};
constexpr breakdown road{"mode", "road"};

constexpr figure<units::USD> flow(decimal value, measured const& what = {}, int y = 2024,
                                  area const& where = areas::PAK, breakdown_set const& by = {}) {
    return state<units::USD>(value, {.when = year(y), .kind = nature::flow, .where = where, .what = what, .by = by});
}
constexpr figure<units::USD> within(decimal value, decimal low, decimal high, measured const& what = {}, int y = 2024) {
    figure<units::USD> f = flow(value, what, y);
    f.range = closed_interval(low, high);
    return f;
}
constexpr figure<units::percent> grew(decimal percent, int y, int from, measured const& what = growth_of(exports),
                                      area const& where = areas::PAK) {
    return state<units::percent>(
        percent, {.when = year(y), .kind = nature::change, .where = where, .what = what, .against = year(from)});
}
constexpr any_figure any(auto const& f) { return forget_unit(f); }
constexpr bool near(decimal value, double expected) {
    double const found = to_double(value);
    return found > expected - 1e-9 && found < expected + 1e-9;
}
/// What speaks against a computation, as the waiver that it needed.
template <class Compute>
constexpr reasons waived_by(Compute compute) {
    reasons all;
    for (int i = 0; i < reason_count; ++i) all.add(static_cast<reason>(i));
    return compute(all).on.waived;
}
} // namespace

// The whole of a part: 392 are 20 % of 1,960.
constexpr auto its_share = share(flow(392, exports), flow(1960, trade));
constexpr auto whole_trade = whole_of(flow(392, exports), its_share);
PROVE("the whole of which a part is a share", its_share.value == decimal(20) && whole_trade.value == decimal(1960) &&
                                                  whole_trade.on.what == measured(trade) &&
                                                  whole_trade.on.kind == nature::flow && whole_trade.on.mixed.empty() &&
                                                  part(its_share, whole_trade).value == decimal(392));
PROVE("at run time too", whole_of(any(flow(392, exports)), any(its_share)).value == decimal(1960) &&
                             whole_of(any(flow(392, exports)), any(its_share)).in() == units::USD);
constexpr auto share_of_region = share(flow(5, exports, 2024, areas::UZB), flow(20, trade, 2024, areas::central_asia));
PROVE("it is where the share's whole is",
      whole_of(flow(5, exports, 2024, areas::UZB), share_of_region).on.where == area_set(areas::central_asia));
constexpr auto share_by_road =
    share(flow(2, exports, 2024, areas::PAK, {textiles, road}), flow(8, exports, 2024, areas::PAK, road));
PROVE("and has the breakdown of the share's whole",
      whole_of(flow(2, exports, 2024, areas::PAK, {textiles, road}), share_by_road).on.by == breakdown_set(road));
constexpr auto to_partner = [](decimal value, area const& partner) {
    figure<units::USD> f = flow(value, exports);
    f.on.counterpart = partner;
    return f;
};
constexpr auto share_of_partner = share(to_partner(2, areas::UZB), flow(8, exports));
PROVE("with the share's partner alone it is not: which the whole has nobody says",
      whole_of(to_partner(2, areas::UZB), share_of_partner).on.counterpart.empty() &&
          whole_of(to_partner(2, areas::UZB), share_of_partner).on.mixed == reasons(reason::counterpart) &&
          waived_by([](reasons w) { return whole_of(to_partner(2, areas::KAZ), share_of_partner, w); }) ==
              reasons(reason::counterpart));
PROVE("a share of another part has another whole",
      waived_by([](reasons w) { return whole_of(flow(5, imports), its_share, w); }) == reasons(reason::indicator) &&
          waived_by([](reasons w) { return whole_of(flow(5, exports, 2024, areas::IND), its_share, w); }) ==
              reasons(reason::area) &&
          waived_by([](reasons w) { return whole_of(flow(5, exports, 2023), its_share, w); }) ==
              reasons(reason::period));

// The rest of a whole.
constexpr auto without_exports = rest_of(flow(100, trade), flow(30, exports), flow(50, imports));
PROVE("what is left is of the other parts",
      without_exports.value == decimal(20) && without_exports.on.what.which_parts == 4 &&
          without_exports.on.mixed.empty() &&
          (without_exports + flow(30, exports) + flow(50, imports)).on.what == measured(trade));
constexpr auto other_goods = rest_of(flow(100, exports), flow(30, exports, 2024, areas::PAK, textiles),
                                     flow(5, exports, 2024, areas::PAK, wheat));
PROVE("or of the other values of an axis", other_goods.value == decimal(65) && other_goods.on.parts_on == "product" &&
                                               share(other_goods, flow(100, exports)).value == decimal(65));
constexpr auto others = rest_of(flow(100, exports, 2024, areas::central_asia), flow(30, exports, 2024, areas::UZB));
PROVE("or of the other areas, which nobody names",
      others.value == decimal(70) && others.on.mixed == reasons(reason::area) && others.on.what == measured(exports));
PROVE("of no other thing, and no part twice",
      waived_by([](reasons w) { return rest_of(flow(100, trade), flow(30, gdp), w); }).has(reason::indicator) &&
          waived_by([](reasons w) {
              return rest_of(flow(100, trade), flow(30, exports), flow(30, exports), w);
          }).has(reason::twice));
PROVE("in the unit of the whole",
      rest_of(flow(1000, trade), state<scaled(units::USD, 100)>(4, flow(1, exports).on)).value == decimal(600));

// Shares that know that the part is in its whole: p in [9, 11], q in [27, 33]: 9/42 to 11/38.
constexpr auto p = within(10, 9, 11, exports);
constexpr auto q = within(30, 27, 33, imports);
constexpr auto tight = share_of_parts(p, q);
PROVE("the share of parts", tight.value == decimal(25) && tight.on.what == share(p, sum(p, q)).on.what &&
                                near(tight.range.lower, 900.0 / 42) && near(tight.range.upper, 1100.0 / 38) &&
                                contains(share(p, sum(p, q)).range, tight.range) && tight.in() == units::percent);
PROVE("of three", near(share_of_parts(p, q, within(60, 54, 66, transit)).range.upper, 1100.0 / 92));
// (9 - 33) / 42 to (11 - 27) / 38
constexpr auto balanced = balance_ratio(p, q);
PROVE("the balance for both together", balanced.value == decimal(-5, -1) && near(balanced.range.lower, -24.0 / 42) &&
                                           near(balanced.range.upper, -16.0 / 38) &&
                                           balanced.on.kind == nature::ratio && balanced.in() == units::one);
constexpr figure<units::USD> keyed = [] {
    figure<units::USD> f = within(10, 9, 11, exports);
    f.key = "trade.exports.PAK.2024";
    return f;
}();
PROVE("a row less itself is nothing, by itself 1, of itself all",
      (keyed - keyed).range == exactly(0) && ratio(keyed, keyed).range == exactly(1) &&
          share(keyed, keyed).range == exactly(100) && !(gap(p, p).range == exactly(0)));

// Contributions to growth: GDP 200, exports 30 to 36 are 3 points; with the rest, 170 to 178, 7 %.
constexpr auto pull = contribution(flow(30, exports, 2023), flow(36, exports, 2024), flow(200, trade, 2023));
PROVE("a contribution is in points, against the whole before",
      pull.value == decimal(3) && pull.in() == units::percentage_point && pull.on.kind == nature::change &&
          pull.on.what == share_of(exports, trade) && pull.on.when == year(2024) && pull.on.against == year(2023));
PROVE("of one part and one area",
      waived_by([](reasons w) {
          return contribution(flow(30, exports, 2023), flow(36, exports, 2024), flow(200, gdp, 2023), w);
      }) == reasons(reason::indicator) &&
          waived_by([](reasons w) {
              return contribution(flow(30, exports, 2023), flow(36, exports, 2024), flow(200, trade, 2024), w);
          }) == reasons(reason::period));

// Steps: growth and multiples.
constexpr auto grown = grown_by(flow(200, exports, 2023), grew(5, 2024, 2023));
PROVE("growth leads on", grown.value == decimal(210) && grown.on.when == year(2024) &&
                             grown.on.what == measured(exports) && grown.on.kind == nature::flow &&
                             growth(flow(200, exports, 2023), grown).value == decimal(5));
constexpr auto started = base_of(flow(210, exports, 2024), grew(5, 2024, 2023));
PROVE("and back",
      started.value == decimal(200) && started.on.when == year(2023) && started.on.what == measured(exports));
constexpr auto doubled = state<units::one>(2, {.when = year(2024),
                                               .kind = nature::ratio,
                                               .where = areas::PAK,
                                               .what = multiple_of(exports),
                                               .against = year(2019)});
PROVE("a multiple too", grown_by(flow(30, exports, 2019), doubled).value == decimal(60) &&
                            grown_by(flow(30, exports, 2019), doubled).on.when == year(2024) &&
                            base_of(flow(60, exports, 2024), doubled).value == decimal(30));
PROVE("from its own base, of its own thing",
      waived_by([](reasons w) { return grown_by(flow(200, exports, 2022), grew(5, 2024, 2023), w); }) ==
              reasons(reason::base_period) &&
          waived_by([](reasons w) { return grown_by(flow(200, gdp, 2023), grew(5, 2024, 2023), w); }) ==
              reasons(reason::indicator) &&
          waived_by([](reasons w) { return grown_by(flow(200, exports, 2023, areas::IND), grew(5, 2024, 2023), w); }) ==
              reasons(reason::area) &&
          waived_by([](reasons w) {
              return grown_by(flow(200, exports, 2023, areas::PAK, textiles), grew(5, 2024, 2023), w);
          }) == reasons(reason::breakdown) &&
          waived_by([](reasons w) {
              return base_of(flow(200, exports, 2023), grew(5, 2024, 2023), w);
          }).has(reason::base_period));
// 1.10 x 1.10 = 1.21
constexpr auto two_years = chained(grew(10, 2023, 2022), grew(10, 2024, 2023));
PROVE("growth after growth", two_years.value == decimal(21) && two_years.on.when == year(2024) &&
                                 two_years.on.against == year(2022) && two_years.on.what == growth_of(exports));
PROVE("in its order", waived_by([](reasons w) { return chained(grew(10, 2024, 2023), grew(10, 2023, 2022), w); }) ==
                          reasons(reason::base_period));
// 1.12 / 1.25 - 1 = -10.4 %
constexpr auto truly = real_growth(grew(12, 2024, 2023, growth_of(gdp)), grew(25, 2024, 2023, {}));
PROVE("real growth", truly.value == decimal(-104, -1) && truly.on.mixed == reasons(reason::indicator) &&
                         truly.on.when == year(2024) && truly.on.kind == nature::change);
PROVE("over one time", waived_by([](reasons w) {
                           return real_growth(grew(12, 2024, 2023), grew(25, 2024, 2022), w);
                       }) == reasons(reason::base_period));

// A flow as a rate, and back.
constexpr auto of_quarter =
    state<units::USD>(25, {.when = quarter(2024, 1), .kind = nature::flow, .where = areas::PAK, .what = exports});
constexpr auto a_year = rate_of(of_quarter);
PROVE("a rate is a year's", a_year.value == decimal(100) && a_year.in() == units::USD / units::a &&
                                a_year.on.kind == nature::rate && a_year.on.when == quarter(2024, 1) &&
                                over(a_year, quarter(2024, 1)).value == decimal(25));
PROVE("of a flow", waived_by([](reasons w) {
                       return rate_of(state<units::USD>(1, {.when = year(2024), .kind = nature::stock}), w);
                   }) == reasons(reason::nature));

// Targets.
constexpr auto target = [] {
    figure<units::USD> f = flow(1000, exports);
    f.on.when = by(year(2030));
    f.on.asserted = assertion::target;
    return f;
}();
constexpr auto missing = shortfall(target, flow(392, exports));
PROVE("what is missing", missing.value == decimal(608) && missing.on.asserted == assertion::target &&
                             missing.on.when == by(year(2030)) && missing.on.against == year(2024) &&
                             missing.on.kind == nature::change && missing.on.waived.empty());
// (392 - 100) / (1000 - 100)
constexpr auto made = progress(flow(100, exports, 2019), flow(392, exports), target);
PROVE("how much of the way", near(made.value, 29200.0 / 900) && made.in() == units::percent &&
                                 made.on.kind == nature::ratio && made.on.when == year(2024) &&
                                 made.on.against == year(2019) && made.on.asserted == assertion::target &&
                                 made.on.waived.empty());
// Corners: (190 - 110) / (1000 - 110) to (210 - 90) / (1000 - 90)
constexpr auto roughly = progress(within(100, 90, 110, exports, 2019), within(200, 190, 210, exports), target);
PROVE("as narrow as is known", near(roughly.range.lower, 8000.0 / 890) && near(roughly.range.upper, 12000.0 / 910));
PROVE("of another thing it is none",
      waived_by([](reasons w) { return shortfall(target, flow(392, imports), w); }) == reasons(reason::indicator));

// A weighted mean: GDP per head of 10 and 40 of 300 and 100 persons is (3000 + 4000) / 400 = 17.5.
constexpr auto per_head = [](decimal value, decimal low, decimal high, area const& where) {
    auto f = state<units::USD / units::person>(
        value, {.when = year(2024), .kind = nature::ratio, .where = where, .what = quotient_of(gdp, population)});
    f.range = closed_interval(low, high);
    return f;
};
constexpr auto people = [](decimal value, decimal low, decimal high, area const& where,
                           measured const& what = population) {
    auto f = state<units::person>(value,
                                  {.when = as_of(month(2024, 7)), .kind = nature::stock, .where = where, .what = what});
    f.range = closed_interval(low, high);
    return f;
};
constexpr figure<units::USD / units::person> ratios[] = {per_head(10, 10, 10, areas::UZB),
                                                         per_head(40, 40, 40, areas::KAZ)};
constexpr figure<units::person> weights[] = {people(300, 200, 400, areas::UZB), people(100, 50, 150, areas::KAZ)};
constexpr auto mean_per_head = weighted_mean(ratios, weights);
// (10 x 400 + 40 x 50) / 450 to (10 x 200 + 40 x 150) / 350
PROVE("a weighted mean is a ratio of sums",
      mean_per_head.value == decimal(175, -1) && mean_per_head.on.where == unite(areas::UZB, areas::KAZ) &&
          mean_per_head.on.what == quotient_of(gdp, population) && mean_per_head.on.when == year(2024) &&
          near(mean_per_head.range.lower, 6000.0 / 450) && near(mean_per_head.range.upper, 8000.0 / 350));
PROVE("what the first ratio leaves open the others do not contradict each other in",
      waived_by([](reasons w) {
          auto const valued = [](area const& where, valuation how) {
              auto f = per_head(10, 10, 10, where);
              f.on.valued = how;
              return f;
          };
          figure<units::USD / units::person> const three[] = {valued(areas::UZB, valuation::unstated),
                                                              valued(areas::KAZ, valuation::fob),
                                                              valued(areas::TJK, valuation::cif)};
          figure<units::person> const heads[] = {weights[0], weights[1], people(10, 10, 10, areas::TJK)};
          return weighted_mean(three, heads, w);
      }) == reasons(reason::valuation));
constexpr figure<units::person> of_others[] = {people(300, 200, 400, areas::UZB, exports),
                                               people(100, 50, 150, areas::KAZ, exports)};
constexpr figure<units::person> crossed[] = {weights[1], weights[0]};
PROVE("each weight is of its area, and of what the ratio is for one of",
      waived_by([](reasons w) { return weighted_mean(ratios, of_others, w); }) == reasons(reason::indicator) &&
          waived_by([](reasons w) { return weighted_mean(ratios, crossed, w); }) == reasons(reason::area));

// The time to catch up: ln(200 / 100) / ln(1.10 / 1.02).
constexpr auto caught_up = catch_up_time(flow(200, exports, 2024, areas::IND), growth_rate::from_percent(2),
                                         flow(100, exports), growth_rate::from_percent(10));
PROVE("the time to catch up is a duration from their year on, of neither area and of another thing",
      caught_up.kind == catching_up::in_years && near(caught_up.years.value, 9.179839069544371) &&
          caught_up.years.on.when == year(2024) && caught_up.years.on.kind == nature::duration &&
          caught_up.years.on.asserted == assertion::projected &&
          caught_up.years.on.mixed == waive(reason::area, reason::indicator) && caught_up.years.on.where.empty());
PROVE("so that two such times do not add, and of different things do not compare",
      additivity(any(caught_up.years), any(caught_up.years)).has(reason::area) &&
          comparability(any(caught_up.years), any(caught_up.years)) == reasons(reason::indicator));

// What is mixed is of no one area, partner and thing two steps on either.
constexpr figure<units::percent> grew_towards(area const& partner, reasons mixed = {}) {
    figure<units::percent> f = grew(10, 2024, 2023);
    f.on.counterpart = partner;
    f.on.mixed = mixed;
    if (mixed.has(reason::area)) f.on.where = {};
    if (mixed.has(reason::indicator)) f.on.what = {};
    if (mixed.has(reason::counterpart)) f.on.counterpart = {};
    return f;
}
constexpr figure<units::USD> towards(decimal value, area const& partner, measured const& what = exports, int y = 2024) {
    figure<units::USD> f = flow(value, what, y);
    f.on.counterpart = partner;
    return f;
}
PROVE("a figure is projected at growth with its own partner, in one area, of one thing",
      waived_by([](reasons w) { return project(towards(5, areas::KAZ), grew_towards(areas::KAZ), 2, w); }).empty() &&
          waived_by([](reasons w) { return project(towards(5, areas::KAZ), grew_towards(areas::UZB), 2, w); }) ==
              reasons(reason::counterpart) &&
          waived_by([](reasons w) {
              reasons const mixed = waive(reason::area, reason::indicator, reason::counterpart);
              return project(towards(5, areas::KAZ), grew_towards({}, mixed), 2, w);
          }) == waive(reason::area, reason::indicator, reason::counterpart));
PROVE("and grows by it", waived_by([](reasons w) {
                             return grown_by(towards(5, areas::KAZ, exports, 2023),
                                             grew_towards({}, reason::counterpart), w);
                         }) == reasons(reason::counterpart));
PROVE("real growth is of one area", waived_by([](reasons w) {
                                        return real_growth(grew_towards({}), grew_towards({}, reason::area), w);
                                    }) == reasons(reason::area));
constexpr auto of_region = share(towards(1, areas::KAZ), towards(4, areas::central_asia));
PROVE(
    "a share of what goes to a region is not one of what goes elsewhere, nor to several unknown",
    part(of_region, towards(8, areas::central_asia)).value == decimal(2) &&
        comparability_of_share(any(of_region), any(towards(8, areas::IND))) == reasons(reason::counterpart) &&
        comparability_of_share(any(of_region), any(flow(8, exports))).empty() && [] {
            figure<units::USD> crosswise = flow(8, exports);
            crosswise.on.mixed = waive(reason::counterpart, reason::indicator);
            crosswise.on.what = {};
            return comparability_of_share(any(of_region), any(crosswise)) == waive(reason::counterpart, reason::whole);
        }());

// Means, in any order.
constexpr auto a_day = [](int y, int value, valuation valued = valuation::unstated) {
    return state<units::bbl_per_d>(value, {.when = year(y), .kind = nature::rate, .valued = valued});
};
PROVE("the mean of times that do not follow one another, waived, is of no stated time",
      mean(a_day(2020, 1), a_day(2023, 3), waive(reason::period)).on.mixed == reasons(reason::period) &&
          mean(a_day(2020, 1), a_day(2023, 3), waive(reason::period)).on.when == no_period());
PROVE("what the first leaves open the others do not contradict each other in", [] {
    any_figure const terms[] = {any(a_day(2022, 1)), any(a_day(2023, 2, valuation::fob)),
                                any(a_day(2024, 3, valuation::cif))};
    return compare_detail::obstacles_to_mean(terms, 3).found == reasons(reason::valuation);
}());

PROVE("they are derived by name",
      derive(operations::whole_of, flow(392, exports), its_share).value.value == decimal(1960) &&
          derive(operations::shortfall, target, flow(392, exports)).formula.view() == "shortfall(1000 USD, 392 USD)");
