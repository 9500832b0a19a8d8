// The reasons that only figures have: each is refused, also when all others are waived; its waiver lets the computation
// through; and the result shows what had to be waived.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/compare/figures.hpp>
#include <almanac/compare/figures/conversion.hpp>
#include <almanac/compare/figures/parts.hpp>
#include <almanac/compare/figures/prices.hpp>
#include <almanac/compare/figures/projection.hpp>
#include <almanac/compare/figures/targets.hpp>
#include <almanac/compare/figures/values.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"
#include "message.hpp"
#include "sample_indicators.hpp"

#include <string>

using namespace almanac;
using namespace sample_indicators;

namespace {
any_figure figure_with(basis const& on, decimal value = {100, 6}, unit const& in = units::USD) {
    return {value, exactly(value), qualifier::exact, on, {}, in};
}
basis in_2024(measured const& what = {}, area const& where = areas::PAK) {
    return {.when = year(2024), .kind = nature::flow, .where = where, .what = what};
}

/// What the message says to write: "waive(reason::period)".
std::string waiver_for(reason why) { return "waive(reason::" + std::string(to_text(why)) + ")"; }
/// `compute` takes the waived reasons; only `why` speaks against the computation.
template <class Compute>
void check_reason(reason why, std::string const& words, Compute compute) {
    reasons all;
    for (int i = 0; i < reason_count; ++i) all.add(static_cast<reason>(i));
    CHECK(refusal_of<not_comparable>([&] { return compute(reasons()); }) == words);
    CHECK(refusal_of<not_comparable>([&] { return compute(all - reasons(why)); }) == words);
    CHECK(message_of<not_comparable>([&] { return compute(reasons()); }).find(waiver_for(why)) != std::string::npos);
    CHECK(compute(waive(why)).on.waived == waive(why));
    CHECK(compute(all).on.waived == waive(why));
}
} // namespace

TEST_CASE("compare: the reason nature_unknown is refused, waived and seen") {
    any_figure unstated = figure_with(in_2024());
    unstated.on.kind = nature::unstated;
    any_figure const flow = figure_with(in_2024());
    check_reason(reason::nature_unknown, "cannot divide: a nature is not stated (unstated, flow)",
                 [&](reasons w) { return ratio(unstated, flow, w); });
    // Debt of two years, of which no row says that it is a stock.
    any_figure later = unstated;
    later.on.when = year(2025);
    CHECK(refusal_of<not_comparable>([&] { return sum(unstated, later); }).find("a nature is not stated") !=
          std::string::npos);
}

TEST_CASE("compare: the reason period_inferred is refused, waived and seen") {
    any_figure inferred = figure_with(in_2024());
    inferred.on.inferred = true;
    any_figure const stated = figure_with(in_2024());
    check_reason(reason::period_inferred, "cannot subtract: a period was inferred, not stated (2024, 2024)",
                 [&](reasons w) { return gap(inferred, stated, w); });
    CHECK(sum(inferred, stated, waive(reason::period_inferred)).on.inferred);
}

TEST_CASE("compare: the reason indicator is refused, waived and seen") {
    check_reason(reason::indicator, "cannot add: they measure different things (GDP, exports)",
                 [&](reasons w) { return sum(figure_with(in_2024(gdp)), figure_with(in_2024(exports)), w); });
    check_reason(reason::indicator, "cannot divide: they measure different things (exports, imports)",
                 [&](reasons w) { return ratio(figure_with(in_2024(exports)), figure_with(in_2024(imports)), w); });
    CHECK(compare(figure_with(in_2024(exports), 2), figure_with(in_2024(exports, areas::IND), 1)) == verdict::greater);
    // The balance of trade has one order, and the message names it; goods less services is no balance.
    indicator const out{
        .code = "out", .name = "exports", .kind = nature::flow, .way = direction::outward, .mirror = "in"};
    indicator const in{
        .code = "in", .name = "imports", .kind = nature::flow, .way = direction::inward, .mirror = "out"};
    check_reason(reason::indicator, "cannot subtract: they measure different things (imports, exports)",
                 [&](reasons w) { return gap(figure_with(in_2024(in)), figure_with(in_2024(out)), w); });
    CHECK(message_of<not_comparable>([&] { return gap(figure_with(in_2024(in)), figure_with(in_2024(out))); }) ==
          "cannot subtract: they measure different things (imports, exports); instead: gap(b, a) is the balance, what "
          "goes out less what comes in; gap(..., waive(reason::indicator)) accepts it");
    // Of two areas, of one counterpart and all, of two years it is none in either order.
    auto const of_india = [&](indicator const& what) { return figure_with(in_2024(what, areas::IND)); };
    CHECK(message_of<not_comparable>([&] { return gap(figure_with(in_2024(in)), of_india(out)); }) ==
          "cannot subtract: they measure different things (imports, exports); instead: what goes out less what comes "
          "in is the balance, of one area, counterpart and period (PAK, IND); gap(..., waive(reason::indicator)) "
          "accepts it");
    basis to_uzbekistan = in_2024(out);
    to_uzbekistan.counterpart = areas::UZB;
    CHECK(message_of<not_comparable>([&] { return figure_with(to_uzbekistan) - figure_with(in_2024(in)); }) ==
          "cannot subtract: they measure different things (exports, imports); instead: what goes out less what comes "
          "in is the balance, of one area, counterpart and period (PAK to UZB, PAK); "
          "gap(..., waive(reason::indicator)) accepts it");
    basis earlier = in_2024(out);
    earlier.when = year(2023);
    CHECK(message_of<not_comparable>([&] { return gap(figure_with(in_2024(in)), figure_with(earlier)); }) ==
          "cannot subtract: they are of different periods (2024, 2023); they measure different things (imports, "
          "exports); instead: what goes out less what comes in is the balance, of one area, counterpart and period; "
          "gap(..., waive(reason::period, reason::indicator)) accepts it");
    CHECK(message_of<not_comparable>([&] { return gap(figure_with(earlier), figure_with(in_2024(in))); }) ==
          "cannot subtract: they are of different periods (2023, 2024); instead: what goes out less what comes in is "
          "the balance, of one area, counterpart and period; gap(..., waive(reason::period)) accepts it");
    CHECK(message_of<not_comparable>([&] { return figure_with(in_2024(gdp)) - figure_with(in_2024(exports)); }) ==
          "cannot subtract: they measure different things (GDP, exports); instead: per(a, b) divides one thing by "
          "another; gap(..., waive(reason::indicator)) accepts it");
    CHECK(share(figure_with(in_2024(exports), 1), figure_with(in_2024(all_trade), 4)).value == decimal(25));
}

TEST_CASE("compare: the reason indicator_unknown is refused, waived and seen") {
    check_reason(reason::indicator_unknown, "cannot divide: only one says what it measures (GDP, none)",
                 [&](reasons w) { return ratio(figure_with(in_2024(gdp)), figure_with(in_2024()), w); });
    CHECK(ratio(figure_with(in_2024()), figure_with(in_2024())).value == decimal(1));
}

TEST_CASE("compare: the reason base_period is refused, waived and seen") {
    auto const of_year = [](int y, decimal value) {
        any_figure f = figure_with(in_2024(gdp), value);
        f.on.when = year(y);
        return f;
    };
    any_figure const over_one = growth(of_year(2021, 100), of_year(2022, 110));
    any_figure const over_two = growth(of_year(2020, 100), of_year(2022, 110));
    check_reason(reason::base_period,
                 "cannot subtract: they are against different periods (2021 to 2022, 2020 to 2022)",
                 [&](reasons w) { return gap(over_one, over_two, w); });
    // Index numbers of unknown or of other bases.
    any_figure index = figure_with(in_2024(), 120, units::index);
    any_figure other = figure_with(in_2024(), 110, units::index);
    check_reason(reason::base_period,
                 "cannot divide: they are against different periods (an unknown base to 2024, an unknown base to 2024)",
                 [&](reasons w) { return ratio(index, other, w); });
    index.on.against = year(2015);
    other.on.against = year(2010);
    CHECK_THROWS_AS(ratio(index, other), not_comparable);
    other.on.against = year(2015);
    CHECK(ratio(index, other).value == divide_to_digits(120, 110, 18, rounding::half_even));
    other.on.when = year(2023);
    other.on.against = no_period();
    CHECK_THROWS_AS(growth(other, index), not_comparable);
}

TEST_CASE("compare: the reason breakdown is refused, waived and seen") {
    auto const broken_down = [](breakdown_set const& by) {
        basis on = in_2024(exports);
        on.by = by;
        return figure_with(on);
    };
    any_figure const textiles = broken_down(breakdown{"product", "textiles"});
    any_figure const wheat = broken_down(breakdown{"product", "wheat"});
    any_figure const by_road = broken_down(breakdown{"mode", "road"});
    check_reason(reason::breakdown,
                 "cannot divide: they are broken down in different ways (product = textiles, product = wheat)",
                 [&](reasons w) { return ratio(textiles, wheat, w); });
    check_reason(reason::breakdown,
                 "cannot take the share: they are broken down in different ways (product = textiles, mode = road)",
                 [&](reasons w) { return share(textiles, by_road, w); });
    CHECK(refusal_of<not_comparable>([&] { return compare(sum(textiles, wheat), textiles); }) ==
          "cannot compare: they are broken down in different ways (parts by product, product = textiles)");
    CHECK(share(textiles, broken_down({})).value == decimal(100));
}

TEST_CASE("compare: the reason adjustment is refused, waived and seen") {
    any_figure adjusted = figure_with(in_2024());
    adjusted.on.adjusted = adjustment::season;
    any_figure unadjusted = figure_with(in_2024());
    unadjusted.on.adjusted = adjustment::none;
    check_reason(reason::adjustment, "cannot divide: they are adjusted for the season in different ways (season, none)",
                 [&](reasons w) { return ratio(adjusted, unadjusted, w); });
}

TEST_CASE("compare: the reason fiscal_year is refused, waived and seen") {
    any_figure fiscal_year = figure_with(in_2024());
    fiscal_year.on.when = fiscal_period(fiscal::pakistan, 2024);
    check_reason(reason::fiscal_year,
                 "cannot divide: one is of a fiscal year, the other of a calendar year (FY2024[PAK], 2024)",
                 [&](reasons w) { return ratio(fiscal_year, figure_with(in_2024()), w); });
}

TEST_CASE("compare: the reason vintage is refused over time, waived and seen") {
    auto const of_edition = [](int y, period const& edition, area const& where = areas::PAK) {
        any_figure f = figure_with(in_2024(gdp, where));
        f.on.when = year(y);
        f.on.vintage = edition;
        return f;
    };
    period const april = month(2024, 4);
    period const october = month(2024, 10);
    std::string const words = "they are of different editions (2024-04, 2024-10)";
    any_figure const before = of_edition(2023, april);
    any_figure const after = of_edition(2024, october);
    check_reason(reason::vintage, "cannot take the growth: " + words,
                 [&](reasons w) { return growth(before, after, w); });
    check_reason(reason::vintage, "cannot take the change: " + words,
                 [&](reasons w) { return change(before, after, w); });
    check_reason(reason::vintage, "cannot take the annual growth: " + words,
                 [&](reasons w) { return cagr(before, after, w); });
    check_reason(reason::vintage, "cannot add: " + words, [&](reasons w) { return sum(before, after, w); });
    any_figure rate_before = before;
    any_figure rate_after = after;
    rate_before.on.kind = rate_after.on.kind = nature::rate;
    check_reason(reason::vintage, "cannot take the mean: " + words,
                 [&](reasons w) { return mean(rate_before, rate_after, w); });
    // Only one of them says its edition.
    check_reason(reason::vintage, "cannot take the growth: they are of different editions (none, 2024-10)",
                 [&](reasons w) { return growth(of_edition(2023, no_period()), after, w); });
    // Of one edition, and within a period, nothing speaks against it; what was revised is a gap.
    CHECK(growth(of_edition(2023, october), after).on.vintage == october);
    CHECK(growth(of_edition(2023, no_period()), of_edition(2024, no_period())).on.mixed.empty());
    any_figure const revision = gap(after, of_edition(2024, april));
    CHECK(revision.on.mixed == reasons(reason::vintage));
    CHECK(revision.on.waived.empty());
    CHECK(sum(after, of_edition(2024, october, areas::IND)).on.vintage == october);
    CHECK(ratio(after, of_edition(2024, april, areas::IND)).on.mixed.has(reason::vintage));
    // A sum over areas of two editions: its growth is refused, as mixed.
    any_figure const both = sum(after, of_edition(2024, april, areas::IND));
    CHECK(refusal_of<not_comparable>([&] {
              return growth(both, of_edition(2025, october));
          }).find("they are of different editions (mixed, 2024-10)") != std::string::npos);
    CHECK(refusal_of<not_comparable>([&] {
              return growth(both, of_edition(2025, no_period()));
          }).find("they are of different editions (mixed, none)") != std::string::npos);
    // A target has an edition of its own.
    any_figure target = of_edition(2030, month(2020, 1));
    target.on.asserted = assertion::target;
    CHECK_NOTHROW(shortfall(target, after));
}

TEST_CASE("compare: the reason valuation is refused, waived and seen") {
    auto const valued = [](valuation at, area const& where = areas::PAK) {
        any_figure f = figure_with(in_2024(exports, where));
        f.on.valued = at;
        return f;
    };
    any_figure const out = valued(valuation::fob);
    any_figure const in = valued(valuation::cif, areas::IND);
    std::string const words = "they are valued at other points (f.o.b., c.i.f.)";
    check_reason(reason::valuation, "cannot divide: " + words, [&](reasons w) { return ratio(out, in, w); });
    check_reason(reason::valuation, "cannot subtract: " + words, [&](reasons w) { return gap(out, in, w); });
    check_reason(reason::valuation, "cannot add: " + words, [&](reasons w) { return sum(out, in, w); });
    // One that does not say it speaks against nothing, and the result says what is said.
    any_figure const silent = valued(valuation::unstated, areas::IND);
    CHECK(sum(out, silent).on.valued == valuation::fob);
    CHECK(sum(silent, out).on.valued == valuation::fob);
    CHECK(sum(silent, valued(valuation::unstated)).on.valued == valuation::unstated);
    CHECK(refusal_of<not_comparable>([&] {
              return ratio(sum(out, in, waive(reason::valuation)), silent);
          }).find("(mixed, unstated)") != std::string::npos);
}

TEST_CASE("compare: a cell says its edition and its valuation, and one of the year to date what it is of") {
    auto const values = make_series<units::USD>({.kind = nature::flow,
                                                 .accumulated = accumulation::year_to_date,
                                                 .valued = valuation::fob,
                                                 .vintage = month(2024, 10)},
                                                areas::PAK, month(2023, 12), {12.0, 1.0, 2.0, 3.0});
    CHECK(figure_of(values, month(2024, 3)).on.when == span(month(2024, 1), month(2024, 3)));
    CHECK(figure_of(values, month(2024, 1)).on.when == month(2024, 1));
    CHECK(same_days(figure_of(values, month(2023, 12)).on.when, year(2023)));
    CHECK(figure_of(values, month(2024, 3)).on.valued == valuation::fob);
    CHECK(figure_of(values, month(2024, 3)).on.vintage == month(2024, 10));
    auto const earlier = make_series<units::USD>({.kind = nature::flow, .vintage = month(2024, 4)}, areas::PAK,
                                                 month(2023, 12), {12.0, 1.0, 2.0, 3.0});
    CHECK(ratio(values, values).about.vintage == month(2024, 10));
    CHECK(ratio(values, earlier, waive(reason::transformation)).about.vintage == no_period());
    CHECK(sum(earlier, earlier, waive(reason::area)).about.vintage == month(2024, 4));
}

TEST_CASE("compare: every reason has a name, words, and a waiver that is itself") {
    for (int i = 0; i < reason_count; ++i) {
        auto const r = static_cast<reason>(i);
        CHECK_FALSE(to_text(r).empty());
        CHECK_FALSE(to_words(r).empty());
        CHECK(waive(r).has(r));
        CHECK(to_text(waive(r)) == to_text(r));
        CHECK(compare_detail::waiver_of(waive(r)) == "waive(reason::" + std::string(to_text(r)) + ")");
        for (int j = 0; j < i; ++j) {
            CHECK(to_text(r) != to_text(static_cast<reason>(j)));
            CHECK(to_words(r) != to_words(static_cast<reason>(j)));
        }
    }
    reasons all;
    for (int i = 0; i < reason_count; ++i) all.add(static_cast<reason>(i));
    CHECK(to_text(all).view().ends_with(to_text(static_cast<reason>(reason_count - 1)))); // all of them fit
}

TEST_CASE("compare: every reason that figures have is refused under its own name") {
    // Those of rates and of containers alone have refusals of their own.
    reasons const of_others = waive(reason::rate_kind, reason::rate_period, reason::transformation);
    any_figure const f = figure_with(in_2024());
    for (int i = 0; i < reason_count; ++i) {
        auto const r = static_cast<reason>(i);
        if (of_others.has(r)) continue;
        std::string const message =
            message_of<not_comparable>([&] { compare_detail::refusal_of(reasons(r))("compare", reasons(r), f, f); });
        CHECK(message.find(to_words(r)) != std::string::npos);
        CHECK((compare_detail::refusal_of(r) == compare_detail::refusal_of(reason::missing)) == (r == reason::missing));
        any_figure mixed = f;
        mixed.on.mixed.add(r);
        CHECK(compare_detail::side_of(r, mixed) == "mixed");
    }
}

TEST_CASE("compare: the reason whole is refused, waived and seen") {
    auto const total = figure_with(in_2024(all_trade, areas::central_asia), 400);
    auto const of_region = share(figure_with(in_2024(all_trade, areas::UZB), 100), total);
    CHECK(part(of_region, total).value == decimal(100));
    check_reason(reason::whole, "cannot take the part: they are of different wholes (central_asia, none)",
                 [&](reasons w) { return part(of_region, figure_with(in_2024(all_trade, areas::world), 9000), w); });
    check_reason(reason::whole, "cannot take the part: they are of different wholes (central_asia, none)",
                 [&](reasons w) { return part(of_region, figure_with(in_2024(gdp, areas::central_asia), 9000), w); });
    auto const of_world =
        share(figure_with(in_2024(all_trade, areas::KAZ), 90), figure_with(in_2024(all_trade, areas::world), 9000));
    check_reason(reason::whole, "cannot add: they are of different wholes (central_asia, world)",
                 [&](reasons w) { return sum(of_region, of_world, w); });
}

TEST_CASE("compare: the reason twice is refused, waived and seen") {
    check_reason(reason::twice, "cannot add: the same would count twice (PAK, PAK)",
                 [&](reasons w) { return sum(figure_with(in_2024(exports), 1), figure_with(in_2024(exports), 2), w); });
    any_figure row = figure_with(in_2024());
    row.key = "a.row";
    check_reason(reason::twice, "cannot add a.row and a.row: the same would count twice (a.row, a.row)",
                 [&](reasons w) { return sum(row, row, w); });
    // A chapter of the Harmonized System and one of its headings; a year that stands twice among others.
    auto const of_code = [](std::string_view code) {
        basis on = in_2024(exports);
        on.by = breakdown{"HS", code};
        return figure_with(on);
    };
    check_reason(reason::twice, "cannot add: the same would count twice (HS = 52, HS = 5201)",
                 [&](reasons w) { return sum(of_code("52"), of_code("5201"), w); });
    any_figure before = figure_with(in_2024());
    before.on.when = year(2023);
    check_reason(reason::twice, "cannot add: the same would count twice (PAK, PAK)",
                 [&](reasons w) { return sum(before, figure_with(in_2024(), 2), figure_with(in_2024(), 2), w); });
    // A part of a whole that is in it already.
    auto const both = sum(figure_with(in_2024(exports), 1), figure_with(in_2024(imports), 2));
    CHECK(both.on.what == measured(all_trade));
    CHECK_THROWS_AS(
        sum(figure_with(in_2024(exports), 1), figure_with(in_2024(imports), 2), figure_with(in_2024(imports), 2)),
        not_comparable);
}

TEST_CASE("compare: rates have no sum over time, and a flow in a unit per time is one") {
    unit const barrels_a_day = units::bbl_per_d;
    auto const of_month = [&](int m, decimal value, nature kind) {
        any_figure f = figure_with(in_2024(), value, barrels_a_day);
        f.on.when = month(2024, m);
        f.on.kind = kind;
        return f;
    };
    for (nature const kind : {nature::rate, nature::flow}) {
        CHECK(refusal_of<not_comparable>([&] { return sum(of_month(1, 50000, kind), of_month(2, 51000, kind)); }) ==
              "cannot add: stocks and rates do not add over time (2024-01, 2024-02)");
        any_figure other_area = of_month(1, 51000, kind);
        other_area.on.where = areas::IND;
        CHECK(sum(of_month(1, 50000, kind), other_area).value == decimal(101000));
    }
}

TEST_CASE("compare: the two reports of one flow mirror each other, and nothing else does") {
    auto const reported = [](indicator const& what, area const& by, area const& of, decimal value) {
        any_figure f = figure_with(in_2024(what, by), value);
        f.on.counterpart = of;
        return f;
    };
    any_figure const out = reported(exports, areas::PAK, areas::UZB, 100);
    CHECK(mirror(reported(imports, areas::UZB, areas::PAK, 105), out).value == decimal(105, -2));
    CHECK(refusal_of<not_comparable>([&] { return mirror(reported(imports, areas::PAK, areas::UZB, 105), out); }) ==
          "cannot mirror: their areas do not fit (PAK to UZB, PAK to UZB)");
    CHECK(refusal_of<not_comparable>([&] { return mirror(reported(exports, areas::UZB, areas::PAK, 105), out); }) ==
          "cannot mirror: they measure different things (exports, exports)");
    std::string const way_out = "; instead: mirror(a, b) takes the ratio of the two reports of one flow; "
                                "waive(reason::indicator) accepts it";
    any_figure const in = reported(imports, areas::UZB, areas::PAK, 105);
    CHECK(message_of<not_comparable>([&] { return ratio(in, out); }) ==
          "cannot divide: they measure different things (imports, exports)" + way_out);
    CHECK(message_of<not_comparable>([&] { return compare(out, in); }) ==
          "cannot compare: they measure different things (exports, imports)" + way_out);
    // A sum is of neither, and a growth of one of them.
    CHECK(message_of<not_comparable>([&] { return sum(out, in); }).find("mirror(a, b)") == std::string::npos);
    CHECK(message_of<not_comparable>([&] { return growth(out, in); }).find("mirror(a, b)") == std::string::npos);
    // What the same area imports is the report of another flow.
    any_figure const other = reported(imports, areas::PAK, areas::UZB, 105);
    CHECK(message_of<not_comparable>([&] { return ratio(other, out); }).find("mirror(a, b)") == std::string::npos);
}

TEST_CASE("compare: what cannot be computed says so") {
    CHECK(message_of<domain_error>([] { return sum(std::vector<any_figure>{}); }) ==
          "cannot add no figures: nothing says what their sum would be of");
    any_figure const flow = figure_with(in_2024());
    CHECK(message_of<unit_mismatch>([&] { return part(flow, flow); }) == "a share is in % and not in USD");
    any_figure undated = flow;
    undated.on.when = no_period();
    CHECK(message_of<domain_error>([&] { return project(undated, growth_rate::from_percent(5), 3); }) ==
          "cannot project a figure: it is of no stated period");
    any_figure rate = figure_with(in_2024(), 4, units::MW);
    rate.on.kind = nature::rate;
    CHECK(message_of<unit_mismatch>([&] { return over(figure_with(in_2024(), 4, units::USD), year(2024)); }) ==
          "only a rate becomes a flow over a period, and USD is not per time");
    rate.its_unit = units::USD / units::a;
    CHECK(message_of<domain_error>([&] { return over(rate, as_of(year(2024))); }) ==
          "a rate becomes a flow over a period with a length, and not over as of 2024");
    auto const gdp_of_pakistan =
        make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2024), {missing_value});
    CHECK(message_of<domain_error>([&] { return figure_of(gdp_of_pakistan, year(2024)); }) ==
          "cannot make a figure: there is no number of PAK in 2024");
    CHECK(message_of<unit_mismatch>([&] { return deflate(flow, flow); }) ==
          "a price index is in index points with a base, and not in USD");
    any_figure index = figure_with(in_2024(), 160, units::index);
    CHECK_THROWS_AS(deflate(flow, index), domain_error); // of no base
    index.on.against = year(2015);
    CHECK_THROWS_AS(inflate(flow, index), unit_mismatch); // at current prices already
    index.range = closed_interval(-1, 160);
    CHECK_THROWS_AS(deflate(flow, index), domain_error);
    CHECK(refusal_of<not_comparable>([&] { return named(flow, areas::central_asia); }) ==
          "cannot name a figure of PAK after central_asia: that had other members in 2024");
    CHECK_THROWS_AS(named(flow, areas::IND), not_comparable);
    CHECK_THROWS_AS(named(flow, areas::XKX), not_comparable);
}
