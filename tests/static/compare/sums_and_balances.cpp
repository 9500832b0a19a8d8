// What would count twice in a sum, the balance of trade, and means of ratios.
#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/compare/containers/operators.hpp>
#include <almanac/compare/containers/statistics.hpp>
#include <almanac/compare/figures.hpp>
#include <almanac/compare/figures/parts.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr indicator exports{.code = "exports.goods",
                            .name = "exports of goods",
                            .kind = nature::flow,
                            .way = direction::outward,
                            .mirror = "imports.goods"};
constexpr indicator imports{.code = "imports.goods",
                            .name = "imports of goods",
                            .kind = nature::flow,
                            .way = direction::inward,
                            .mirror = "exports.goods"};
constexpr indicator services{
    .code = "imports.services", .name = "imports of services", .kind = nature::flow, .way = direction::inward};

using dollars = figure<units::USD>;
constexpr basis in(int y, measured const& what = {}, area const& where = areas::PAK) {
    return {.when = year(y), .kind = nature::flow, .where = where, .what = what};
}
constexpr dollars flow(int value, int y, measured const& what = {}, area const& where = areas::PAK) {
    return state<units::USD>(value, in(y, what, where));
}
constexpr dollars of_product(int value, std::string_view axis, std::string_view code, measured const& what = exports) {
    basis on = in(2024, what);
    on.by = breakdown{axis, code};
    return state<units::USD>(value, on);
}
constexpr dollars keyed(dollars f, std::string_view key) {
    f.key = key;
    return f;
}
constexpr reasons everything = [] {
    reasons all;
    for (int i = 0; i < reason_count; ++i) all.add(static_cast<reason>(i));
    return all;
}();
/// What had to be waived for the sum.
constexpr reasons against_sum(auto const&... terms) { return sum(terms..., everything).on.waived; }

// A year that stands twice.
PROVE("a year that stands twice among others is refused, in whatever order",
      against_sum(flow(20, 2022), flow(21, 2023), flow(21, 2023), flow(22, 2024)) == reasons(reason::twice) &&
          against_sum(flow(21, 2023), flow(22, 2024), flow(20, 2022), flow(21, 2023)) == reasons(reason::twice) &&
          against_sum(flow(21, 2023), flow(21, 2023), flow(22, 2024)) == reasons(reason::twice) &&
          against_sum(flow(20, 2022), flow(21, 2023), flow(22, 2024)).empty());
PROVE("so it is of a stated indicator, where one year is enough",
      against_sum(flow(20, 2022, exports), flow(21, 2023, exports), flow(21, 2023, exports)) ==
              reasons(reason::twice) &&
          additivity(forget_unit(flow(20, 2022, exports)), forget_unit(flow(20, 2022, exports))) ==
              reasons(reason::twice));
PROVE("and of one area of several",
      against_sum(flow(1, 2023), flow(1, 2023), flow(1, 2024), flow(2, 2023, {}, areas::IND),
                  flow(2, 2024, {}, areas::IND))
              .has(reason::twice) &&
          against_sum(flow(1, 2023), flow(1, 2024), flow(2, 2023, {}, areas::IND), flow(2, 2024, {}, areas::IND))
              .empty());
PROVE("two things of no stated indicator in each of the years are two things",
      against_sum(flow(20, 2023), flow(5, 2023), flow(21, 2024), flow(6, 2024)).empty() &&
          against_sum(flow(20, 2023), flow(5, 2023)).empty());
PROVE("nor are two of one year and one of the next, where they are added first", [] {
    auto const a = flow(1, 2020), b = flow(2, 2020), c = flow(3, 2021);
    return against_sum(a, b, c) == reasons(reason::twice) && (a + b + c).value == decimal(6) &&
           sum(a + b, c).value == decimal(6) && sum(c, a + b).value == decimal(6) &&
           sum(a + b, c).on.when == span(year(2020), year(2021));
}());
PROVE("a year of exports and imports and one of exports alone are not one thing",
      against_sum(flow(20, 2023, exports), flow(5, 2023, imports), flow(21, 2024, exports)).has(reason::indicator));
PROVE("of a range, and with the two that are alike in the message", [] {
    dollars const years[] = {flow(20, 2022), flow(21, 2023), flow(22, 2023)};
    any_figure const terms[] = {forget_unit(years[0]), forget_unit(years[1]), forget_unit(years[2])};
    sum_obstacles const found = compare_detail::obstacles_to_sum(terms, 3);
    return sum(years, everything).on.waived == reasons(reason::twice) && found.first == 1 && found.second == 2;
}());
PROVE("two statements of one thing are rows with two keys",
      against_sum(keyed(flow(20, 2024, exports), "a.exports"),
                  keyed(flow(21, 2024, exports), "a.exports.statement_2")) == reasons(reason::twice));

// Codes of products: HS 52 is cotton, 5201 cotton that is not carded, 520100 the same; 53 other fibres.
PROVE("a chapter holds its headings",
      additivity(forget_unit(of_product(500, "HS", "52")), forget_unit(of_product(200, "HS", "5201"))) ==
              reasons(reason::twice) &&
          against_sum(of_product(200, "HS", "5201"), of_product(500, "HS", "52")) == reasons(reason::twice) &&
          against_sum(of_product(200, "HS", "5205"), of_product(1, "HS", "53"), of_product(2, "HS", "530310")) ==
              reasons(reason::twice));
PROVE("headings add, and so do chapters",
      against_sum(of_product(200, "HS", "5201"), of_product(150, "HS", "5205"), of_product(9, "HS", "53")).empty());
PROVE("whatever the axis is called after, and without an indicator",
      against_sum(of_product(5, "HS2022", "52", {}), of_product(2, "HS2022", "5201", {})) == reasons(reason::twice) &&
          against_sum(of_product(5, "SITC 4", "26"), of_product(2, "SITC 4", "263")) == reasons(reason::twice) &&
          against_sum(of_product(5, "PRODUCT", "10"), of_product(2, "PRODUCT", "1006")) == reasons(reason::twice));
PROVE("in small letters or large, and whatever follows the first word", [] {
    for (std::string_view const axis : {"commodity", "Product", "product_code", "SITC Rev. 4", "ISIC Rev.4",
                                        "CPC Ver.2.1", "HS-6", "hs", "Hs 2017", "COMMODITY"}) {
        if (!have_nested_codes(breakdown{axis, "52"}, breakdown{axis, "5201"})) return false;
    }
    for (std::string_view const axis : {"age", "products of", "HSK", "H", "", "SITCO 4"}) {
        breakdown_set whole, part;
        whole.axes[0] = {axis, "52"};
        part.axes[0] = {axis, "5201"};
        if (have_nested_codes(whole, part)) return false;
    }
    return true;
}());
// UN Comtrade's TOTAL is all commodities. SITC 0 is food, 01 meat; CPC 0 products of agriculture, 01 of crops.
PROVE("the total holds all others",
      against_sum(of_product(900, "HS", "TOTAL"), of_product(500, "HS", "52")) == reasons(reason::twice) &&
          against_sum(of_product(2, "HS", "5201"), of_product(9, "HS", "Total")) == reasons(reason::twice) &&
          !have_nested_codes(breakdown{"product", "total energy"}, breakdown{"product", "52"}) &&
          !have_nested_codes(breakdown{"sex", "TOTAL"}, breakdown{"sex", "F"}));
PROVE("a section of SITC and of CPC has one digit, a chapter of HS two",
      against_sum(of_product(5, "SITC", "0"), of_product(2, "SITC", "01")) == reasons(reason::twice) &&
          against_sum(of_product(5, "CPC", "0"), of_product(2, "CPC", "01")) == reasons(reason::twice) &&
          against_sum(of_product(5, "SITC", "2"), of_product(2, "SITC", "0")).empty() &&
          against_sum(of_product(5, "product", "2"), of_product(2, "product", "26")).empty() &&
          against_sum(of_product(5, "HS", "5"), of_product(2, "HS", "52")).empty());
PROVE("cotton by road and raw cotton by rail have nothing in common; by no stated mode they may", [] {
    breakdown const cotton{"HS", "52"}, raw{"HS", "5201"}, road{"mode", "road"}, rail{"mode", "rail"};
    auto const against = [](breakdown_set const& a, breakdown_set const& b) {
        basis left = in(2024, exports), right = left;
        left.by = a;
        right.by = b;
        return additivity(forget_unit(state<units::USD>(5, left)), forget_unit(state<units::USD>(2, right)));
    };
    return against({cotton, road}, {raw, rail}) == reasons(reason::breakdown) &&
           against({raw, rail}, {cotton, road}) == reasons(reason::breakdown) &&
           against({cotton, road}, {raw, road}) == reasons(reason::twice) &&
           against(cotton, {raw, rail}).has(reason::twice) && against({raw, rail}, cotton).has(reason::twice);
}());
PROVE("words and other axes are no codes",
      against_sum(of_product(5, "product", "cotton"), of_product(2, "product", "cotton yarn")).empty() &&
          against_sum(of_product(5, "age", "10"), of_product(2, "age", "100")).empty() &&
          !have_nested_codes(breakdown{"HS", "52"}, breakdown{"SITC", "5201"}) &&
          !have_nested_codes(breakdown{"HS", "52"}, breakdown{"HS", "52"}) && !have_nested_codes({}, {}));
PROVE("what is left of a whole has them out once",
      rest_of(flow(900, 2024, exports), of_product(500, "HS", "52"), of_product(200, "HS", "5201"), everything)
          .on.waived.has(reason::twice));

// Parts of a whole over areas, counterparts and periods.
constexpr indicator sales{.code = "sales", .name = "sales", .kind = nature::flow};
constexpr indicator retail{.code = "retail", .kind = nature::flow, .part_of = &sales, .part = 0, .parts = 3};
constexpr indicator wholesale{.code = "wholesale", .kind = nature::flow, .part_of = &sales, .part = 1, .parts = 3};
constexpr indicator online{.code = "online", .kind = nature::flow, .part_of = &sales, .part = 2, .parts = 3};
constexpr dollars towards(int value, area const& counterpart, measured const& what, int y = 2024) {
    basis on = in(y, what);
    on.counterpart = counterpart;
    return state<units::USD>(value, on);
}
constexpr dollars of_area(int value, measured const& what, area const& where) { return flow(value, 2024, what, where); }

PROVE("another part in each year is a part of no year, in whatever order",
      against_sum(flow(1, 2023, retail), flow(1, 2024, wholesale), flow(1, 2025, online)) ==
              reasons(reason::indicator) &&
          against_sum(flow(1, 2025, online), flow(1, 2023, retail), flow(1, 2024, wholesale)) ==
              reasons(reason::indicator) &&
          against_sum(flow(1, 2023, retail), flow(1, 2024, wholesale)) == reasons(reason::indicator) &&
          against_sum(flow(1, 2023, retail), flow(2, 2023, wholesale), flow(3, 2024, retail), flow(4, 2024, online)) ==
              reasons(reason::indicator));
PROVE("waived, it is named after nothing", [] {
    auto const parts = sum(flow(1, 2023, retail), flow(1, 2024, wholesale), flow(1, 2025, online), everything);
    return parts.on.mixed == reasons(reason::indicator) && !parts.on.what.is_stated() &&
           parts.on.what.as == measured_as::level;
}());
PROVE("so is another part of each area, and with each counterpart",
      against_sum(of_area(1, retail, areas::PAK), of_area(1, wholesale, areas::UZB), of_area(1, online, areas::KAZ)) ==
              reasons(reason::indicator) &&
          against_sum(of_area(1, retail, areas::PAK), of_area(1, wholesale, areas::UZB)) ==
              reasons(reason::indicator) &&
          against_sum(towards(1, areas::KAZ, retail), towards(2, areas::UZB, wholesale)) == reasons(reason::indicator));
PROVE("and what of one area is all of it and of another a part",
      against_sum(of_area(1, retail, areas::PAK), of_area(1, wholesale, areas::PAK), of_area(1, online, areas::PAK),
                  of_area(1, retail, areas::UZB)) == reasons(reason::indicator));
PROVE("of shares too", [] {
    auto const share_of_a = [](indicator const& what, area const& where) {
        return state<units::percent>(
            5, {.when = year(2024), .kind = nature::ratio, .where = where, .what = share_of(what, sales)});
    };
    any_figure const terms[] = {forget_unit(share_of_a(retail, areas::PAK)),
                                forget_unit(share_of_a(wholesale, areas::UZB))};
    any_figure const of_one[] = {terms[0], forget_unit(share_of_a(wholesale, areas::PAK))};
    return compare_detail::obstacles_to_sum(terms, 2).found == reasons(reason::indicator) &&
           compare_detail::obstacles_to_sum(of_one, 2).found.empty();
}());
PROVE("the same parts of each are parts of all of them, and all parts the whole", [] {
    auto const some =
        sum(flow(1, 2023, retail), flow(2, 2023, wholesale), flow(3, 2024, wholesale), flow(4, 2024, retail));
    auto const all =
        sum(of_area(1, retail, areas::PAK), of_area(2, online, areas::UZB), of_area(4, wholesale, areas::PAK),
            of_area(8, online, areas::PAK), of_area(16, wholesale, areas::UZB), of_area(32, retail, areas::UZB));
    auto const with_two = sum(towards(1, areas::KAZ, retail), towards(2, areas::UZB, retail),
                              towards(4, areas::KAZ, online), towards(8, areas::UZB, online));
    return some.value == decimal(10) && some.on.what == (flow(1, 2023, retail) + flow(2, 2023, wholesale)).on.what &&
           some.on.when == span(year(2023), year(2024)) && all.value == decimal(63) && all.on.what == measured(sales) &&
           all.on.where == unite(areas::PAK, areas::UZB) && with_two.value == decimal(15) &&
           with_two.on.counterpart == unite(areas::KAZ, areas::UZB);
}());
PROVE("however they are put together: two and one make the three of another area",
      sum(of_area(1, retail, areas::PAK) + of_area(1, wholesale, areas::PAK), of_area(1, online, areas::PAK),
          of_area(1, retail, areas::UZB), of_area(1, online, areas::UZB) + of_area(1, wholesale, areas::UZB))
              .on.what == measured(sales));

// Exports with no stated counterpart are those to all, as in the share of what goes to one.
PROVE("with one and with all counts that one twice, the world being all",
      against_sum(towards(9, {}, exports), towards(1, areas::UZB, exports)) == reasons(reason::area) &&
          against_sum(towards(1, areas::UZB, exports), towards(9, {}, exports)) == reasons(reason::area) &&
          against_sum(towards(9, areas::world, exports), towards(1, areas::UZB, exports)) == reasons(reason::area) &&
          against_sum(towards(9, {}, {}), towards(1, areas::UZB, {})) == reasons(reason::area) &&
          against_sum(towards(9, areas::world, {}), towards(1, areas::UZB, {})) == reasons(reason::area));
PROVE("of two years one is with one, and the other with all",
      against_sum(towards(9, {}, exports, 2023), towards(1, areas::UZB, exports)) == reasons(reason::counterpart) &&
          against_sum(towards(9, areas::world, exports, 2023), towards(1, areas::UZB, exports)) ==
              reasons(reason::counterpart));
PROVE("of two areas nothing counts twice, and the sum is with no one partner", [] {
    auto const both = sum(flow(9, 2024, exports, areas::IND), towards(1, areas::UZB, exports));
    return both.on.waived.empty() && both.on.mixed == reasons(reason::counterpart) && both.on.counterpart.empty();
}());

// The balance of trade: 31 - 76 = -45.
constexpr auto balance = gap(flow(31, 2024, exports), flow(76, 2024, imports));
PROVE("exports less imports are the balance",
      balance.value == decimal(-45) && balance.on.kind == nature::flow && balance.on.where == area_set(areas::PAK) &&
          balance.on.mixed.empty() && balance.on.waived.empty() &&
          to_text(balance.on.what).view() == "exports of goods less imports of goods");
PROVE("by minus too, and with one partner", [] {
    basis out = in(2024, exports), back = in(2024, imports);
    out.counterpart = back.counterpart = areas::UZB;
    auto const with_one = state<units::USD>(100, out) - state<units::USD>(40, back);
    return with_one.value == decimal(60) && with_one.on.counterpart == area_set(areas::UZB);
}());
PROVE("balances go on computing: two years have a change, two areas compare",
      change(gap(flow(30, 2023, exports), flow(70, 2023, imports)), balance).value == decimal(-5) &&
          compare(balance, gap(flow(9, 2024, exports, areas::IND), flow(9, 2024, imports, areas::IND))) ==
              verdict::less &&
          per(balance, flow(450, 2024)).value == decimal(-10));
constexpr reasons against_gap(dollars const& a, dollars const& b) {
    return comparability_of_gap(forget_unit(a), forget_unit(b));
}
PROVE("the other way round, another area, another flow, a multiple and an unstated one are refused",
      against_gap(flow(76, 2024, imports), flow(31, 2024, exports)) == reasons(reason::indicator) &&
          against_gap(flow(31, 2024, exports), flow(76, 2024, imports, areas::IND)) == reasons(reason::indicator) &&
          against_gap(flow(31, 2024, exports), flow(76, 2024, services)) == reasons(reason::indicator) &&
          against_gap(flow(31, 2024, multiple_of(exports)), flow(76, 2024, multiple_of(imports)))
              .has(reason::indicator) &&
          against_gap(flow(31, 2024, exports), flow(76, 2024)) == reasons(reason::indicator_unknown));
PROVE("so are another year, and what is valued c.i.f. beside f.o.b.", [] {
    basis out = in(2024, exports), back = in(2024, imports);
    out.valued = valuation::fob;
    back.valued = valuation::cif;
    return against_gap(flow(31, 2024, exports), flow(76, 2023, imports)) == reasons(reason::period) &&
           against_gap(state<units::USD>(31, out), state<units::USD>(76, back)) == reasons(reason::valuation);
}());
PROVE("nothing but a difference takes them for one thing",
      comparability(forget_unit(flow(31, 2024, exports)), forget_unit(flow(76, 2024, imports))) ==
          reasons(reason::indicator));
PROVE("the balance the other way round, waived, is of no indicator",
      gap(flow(76, 2024, imports), flow(31, 2024, exports), waive(reason::indicator)).on.mixed.has(reason::indicator));

constexpr auto series_of_flow(measured const& what, area const& where, double first, double second) {
    return make_series<units::USD>({.kind = nature::flow, .what = what}, where, year(2023), {first, second});
}
constexpr auto sold = series_of_flow(exports, areas::PAK, 30, 31);
constexpr auto bought = series_of_flow(imports, areas::PAK, 70, 76);
PROVE("of series too",
      (sold - bought).at(year(2024)).value == -45 && (sold - bought).about.waived.empty() &&
          to_text((sold - bought).about.what).view() == "exports of goods less imports of goods" &&
          gap(bought, sold, waive(reason::indicator)).about.waived == reasons(reason::indicator) &&
          gap(sold, series_of_flow(imports, areas::IND, 1, 2), waive(reason::indicator)).about.waived ==
              reasons(reason::indicator));

// Means of ratios over areas.
constexpr indicator literacy{.code = "literacy", .name = "literacy", .kind = nature::ratio};
constexpr indicator score{
    .code = "score", .name = "score", .kind = nature::ratio, .aggregation = aggregation_method::mean};
constexpr area_value<double> values[] = {{areas::PAK, 50.0}, {areas::MDV, 90.0}};
template <unit Unit = units::percent>
constexpr reasons against_mean(nature kind, measured const& what = {}) {
    auto const section = make_cross_section<Unit>({.kind = kind, .what = what}, year(2020), values);
    auto const f = [&](reasons w) {
        return compare_detail::check_statistic<compare_detail::asks::no_change>("", section, w);
    };
    return f(everything);
}
PROVE("ratios of unequal wholes have no mean in which each area counts once",
      against_mean(nature::ratio) == reasons(reason::not_additive) &&
          against_mean(nature::ratio, literacy) == reasons(reason::not_additive) &&
          against_mean<units::USD / units::person>(nature::ratio) == reasons(reason::not_additive));
PROVE("unless the indicator says so; amounts, prices and what states no nature have one",
      against_mean(nature::ratio, score).empty() && against_mean<units::USD>(nature::flow).empty() &&
          against_mean<units::USD / units::t>(nature::price).empty() && against_mean(nature::unstated).empty());
PROVE("a median and a quantile take the areas as they are",
      median(make_cross_section<units::percent>({.kind = nature::ratio}, year(2020), values)).value() == 70);
PROVE("the waiver stands in the mean of a panel", [] {
    auto const rates =
        make_panel<units::percent>({.kind = nature::ratio}, {areas::PAK, areas::MDV}, year(2020), {{50.0}, {90.0}});
    auto const found = mean(rates, absent::refuse, waive(reason::not_additive));
    return found[0].value == 70 && found.about.waived == reasons(reason::not_additive);
}());
} // namespace
