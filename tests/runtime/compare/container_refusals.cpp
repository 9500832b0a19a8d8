// Every refusal of the algorithms over series, cross-sections and panels, with its words, and every waiver, which lets
// the computation through and stays visible in the result. The messages are written by hand.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/compare/containers/alignment.hpp>
#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/compare/containers/frequency.hpp>
#include <almanac/compare/containers/growth.hpp>
#include <almanac/compare/containers/rebase.hpp>
#include <almanac/compare/containers/roll_up.hpp>
#include <almanac/compare/containers/within_period.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string>
#include <utility>

using namespace almanac;

namespace {
constexpr double none = missing_value;

using dollars = series<units::USD>;
common_basis const flow{.indicator = "exports", .kind = nature::flow};

dollars make(common_basis const& about, area where = areas::PAK, period first = year(2023)) {
    return make_series<units::USD>(about, where, first, std::vector<double>{3.0, 4.0});
}
template <class Change>
dollars but(Change change) {
    common_basis about = flow;
    change(about);
    return make(about);
}
dollars const here = make(flow);
dollars const stock = but([](common_basis& about) { about.kind = nature::stock; });
dollars const price = but([](common_basis& about) { about.kind = nature::price; });
dollars const target = but([](common_basis& about) { about.asserted = assertion::target; });
dollars const to_uzbekistan = but([](common_basis& about) { about.counterpart = areas::UZB; });
dollars const to_kazakhstan = but([](common_basis& about) { about.counterpart = areas::KAZ; });
dollars const to_central_asia = but([](common_basis& about) { about.counterpart = areas::central_asia; });
auto const at_2015 = make_series<at_constant_prices(units::USD, 2015)>(flow, areas::PAK, year(2023), {3.0, 4.0});
auto const index_2015 =
    make_series<units::index>({.kind = nature::price, .base = year(2015)}, areas::PAK, year(2023), {110.0});
auto const index_2020 =
    make_series<units::index>({.kind = nature::price, .base = year(2020)}, areas::PAK, year(2023), {105.0});
auto const rate = make_series<units::percent>({.kind = nature::ratio}, areas::PAK, year(2023), {3.0, 4.0});
auto const place = make_series<units::rank>({.kind = nature::rank}, areas::PAK, year(2023), {3.0, 4.0});
auto const capacity = make_series<units::MW>({.kind = nature::capacity}, areas::PAK, year(2023), {3.0, 4.0});

cross_section<units::USD> section(period when, common_basis const& about = flow) {
    return make_cross_section<units::USD>(about, when,
                                          std::vector<area_value<double>>{{areas::PAK, 3.0}, {areas::IND, 4.0}});
}
template <class Value = double>
panel<units::USD> panel_of(std::vector<area> const& areas, std::vector<double> const& values,
                           common_basis const& about = flow) {
    return {{}, about, {}, 2020, values.size() / areas.size(), {areas}, {{values}, {}, false}};
}
} // namespace

TEST_CASE("compare: containers of another nature are refused") {
    std::string const words = "they differ in nature (flow, stock)";
    CHECK(refusal_of<not_comparable>([] { return ratio(here, stock); }) == "cannot take the ratio: " + words);
    CHECK(refusal_of<not_comparable>([] { return gap(here, stock); }) == "cannot subtract: " + words);
    CHECK(refusal_of<not_comparable>([] { return share(here, stock); }) == "cannot take the share: " + words);
    CHECK(refusal_of<not_comparable>([] { return sum(here, stock); }) == "cannot add: " + words);
    reasons const waived = waive(reason::nature);
    CHECK(ratio(here, stock, waived).about.waived == waived);
    CHECK(gap(here, stock, waived).about.waived == waived);
    CHECK(share(here, stock, waived).about.waived == waived);
    CHECK(sum(here, stock, waived).about.waived == waived);
    CHECK(per(here, stock).about.waived.empty()); // that is what it is for
}

TEST_CASE("compare: a container of facts and one of targets are refused") {
    std::string const words = "one is factual and the other is not (observed, target)";
    CHECK(refusal_of<not_comparable>([] { return ratio(here, target); }) == "cannot take the ratio: " + words);
    CHECK(refusal_of<not_comparable>([] { return per(here, target); }) == "cannot divide: " + words);
    CHECK(refusal_of<not_comparable>([] { return gap(here, target); }) == "cannot subtract: " + words);
    CHECK(refusal_of<not_comparable>([] { return share(here, target); }) == "cannot take the share: " + words);
    CHECK(refusal_of<not_comparable>([] { return sum(here, target); }) == "cannot add: " + words);
    reasons const waived = waive(reason::assertion);
    CHECK(ratio(here, target, waived).about.waived == waived);
    CHECK(per(here, target, waived).about.waived == waived);
    CHECK(gap(here, target, waived).about.waived == waived);
    CHECK(share(here, target, waived).about.waived == waived);
    CHECK(sum(here, target, waived).about.waived == waived);
}

TEST_CASE("compare: containers at other prices are refused") {
    CHECK(refusal_of<not_comparable>([] { return ratio(here, at_2015); }) ==
          "cannot take the ratio: they are at different prices (USD, USD@2015)");
    CHECK(refusal_of<not_comparable>([] { return gap(here, at_2015); }) ==
          "cannot subtract: they are at different prices (USD, USD@2015)");
    CHECK(refusal_of<not_comparable>([] { return share(at_2015, here); }) ==
          "cannot take the share: they are at different prices (USD@2015, USD)");
    CHECK(refusal_of<not_comparable>([] { return sum(here, at_2015); }) ==
          "cannot add: they are at different prices (USD, USD@2015)");
    reasons const waived = waive(reason::price_basis);
    CHECK(ratio(here, at_2015, waived).about.waived == waived);
    CHECK(gap(here, at_2015, waived).about.waived == waived);
    CHECK(share(here, at_2015, waived).about.waived == waived);
    CHECK(sum(here, at_2015, waived).about.waived == waived);
}

TEST_CASE("compare: index numbers on other bases are refused") {
    CHECK(refusal_of<not_comparable>([] { return ratio(index_2015, index_2020); }) ==
          "cannot take the ratio: the index numbers are on different bases (2015, 2020); rebase(values, period) "
          "brings "
          "them to one");
    CHECK(refusal_of<not_comparable>([] { return share(index_2015, index_2020); }) ==
          "cannot take the share: the index numbers are on different bases (2015, 2020); rebase(values, period) "
          "brings "
          "them to one");
    CHECK(ratio(index_2015, index_2020, waive(reason::price_basis)).about.waived == reasons(reason::price_basis));
    CHECK(ratio(rebase(index_2015, year(2023)), rebase(index_2020, year(2023)))[0].value == 1.0);
}

TEST_CASE("compare: containers towards other partners are refused") {
    CHECK(refusal_of<not_comparable>([] { return ratio(to_uzbekistan, to_kazakhstan); }) ==
          "cannot take the ratio: they have different counterparts (UZB, KAZ)");
    CHECK(refusal_of<not_comparable>([] { return gap(to_uzbekistan, to_kazakhstan); }) ==
          "cannot subtract: they have different counterparts (UZB, KAZ)");
    CHECK(refusal_of<not_comparable>([] { return share(to_uzbekistan, to_kazakhstan); }) ==
          "cannot take the share: they have different counterparts (UZB, KAZ)");
    CHECK(refusal_of<not_comparable>([] { return share(here, to_kazakhstan); }) ==
          "cannot take the share: they have different counterparts (none, KAZ)");
    reasons const waived = waive(reason::counterpart);
    CHECK(ratio(to_uzbekistan, to_kazakhstan, waived).about.waived == waived);
    CHECK(gap(to_uzbekistan, to_kazakhstan, waived).about.waived == waived);
    CHECK(share(to_uzbekistan, to_kazakhstan, waived).about.waived == waived);
    CHECK(share(here, to_kazakhstan, waived).about.waived == waived);
    CHECK(sum(to_uzbekistan, to_kazakhstan).about.waived.empty()); // one adds over them
    CHECK(share(to_uzbekistan, to_central_asia).about.waived.empty());
}

TEST_CASE("compare: a part of another area is refused") {
    dollars const of_india = make(flow, areas::IND);
    CHECK(refusal_of<not_comparable>([&] { return share(here, of_india); }) ==
          "cannot take the share: their areas do not fit (PAK, IND)");
    CHECK(share(here, of_india, waive(reason::area)).about.waived == reasons(reason::area));
    CHECK(ratio(here, of_india).about.waived.empty()); // that is what one compares for
}

TEST_CASE("compare: a sum that counts somebody twice is refused") {
    dollars const of_the_union = make(flow, areas::european_union, year(2019));
    dollars const of_britain = make(flow, areas::GBR, year(2019));
    CHECK(refusal_of<not_comparable>([&] { return sum(of_britain, of_the_union); }) ==
          "cannot add: their areas do not fit (GBR, european_union)");
    CHECK(refusal_of<not_comparable>([] { return sum(to_central_asia, to_uzbekistan); }) ==
          "cannot add: their areas do not fit (PAK to central_asia, PAK to UZB)");
    common_basis abroad = flow;
    abroad.counterpart = areas::UZB;
    common_basis region = flow;
    region.counterpart = areas::central_asia;
    CHECK(refusal_of<not_comparable>([&] { return sum(section(year(2024), abroad), section(year(2024), region)); }) ==
          "cannot add: their areas do not fit (to UZB, to central_asia)");
    CHECK(sum(of_britain, of_the_union, waive(reason::area)).about.waived == reasons(reason::area));
    CHECK_NOTHROW(sum(make(flow, areas::GBR, year(2021)), make(flow, areas::european_union, year(2021))));
}

TEST_CASE("compare: a sum of what has none is refused") {
    CHECK(refusal_of<not_comparable>([] { return sum(price, price); }) ==
          "cannot add: their nature has no sum (price, price)");
    CHECK(sum(price, price, waive(reason::not_additive)).about.waived == reasons(reason::not_additive));
}

TEST_CASE("compare: cross-sections of other periods are refused") {
    auto const a = section(year(2024));
    auto const b = section(year(2023));
    auto const undated = section(no_period());
    std::string const words = "they are of different periods (2024, 2023)";
    CHECK(refusal_of<not_comparable>([&] { return ratio(a, b); }) == "cannot take the ratio: " + words);
    CHECK(refusal_of<not_comparable>([&] { return per(a, b); }) == "cannot divide: " + words);
    CHECK(refusal_of<not_comparable>([&] { return gap(a, b); }) == "cannot subtract: " + words);
    CHECK(refusal_of<not_comparable>([&] { return share(a, b); }) == "cannot take the share: " + words);
    CHECK(refusal_of<not_comparable>([&] { return sum(a, b); }) == "cannot add: " + words);
    reasons const waived = waive(reason::period);
    CHECK(ratio(a, b, waived).about.waived == waived);
    CHECK(per(a, b, waived).about.waived == waived);
    CHECK(gap(a, b, waived).about.waived == waived);
    CHECK(share(a, b, waived).about.waived == waived);
    CHECK(sum(a, b, waived).about.waived == waived);
    CHECK(refusal_of<not_comparable>([&] { return ratio(a, undated); }) ==
          "cannot take the ratio: a period is not stated (2024, none)");
    CHECK(ratio(a, undated, waive(reason::period_unknown)).about.waived == reasons(reason::period_unknown));
}

TEST_CASE("compare: all open reasons are named, and none that is waived") {
    dollars both = stock;
    both.about.asserted = assertion::target;
    CHECK(
        refusal_of<not_comparable>([&] { return gap(here, both); }) ==
        "cannot subtract: they differ in nature (flow, stock); one is factual and the other is not (observed, target)");
    CHECK(refusal_of<not_comparable>([&] { return gap(here, both, waive(reason::nature)); }) ==
          "cannot subtract: one is factual and the other is not (observed, target)");
    reasons const waived = waive(reason::nature, reason::assertion, reason::counterpart);
    CHECK(gap(here, both, waived).about.waived == waive(reason::nature, reason::assertion));
    CHECK(sum(gap(here, both, waived), here, waive(reason::period)).about.waived ==
          waive(reason::nature, reason::assertion));
}

TEST_CASE("compare: containers with other keys are refused, also with a waiver") {
    auto const words = [](std::string const& difference) {
        return ": the containers have different areas or periods: " + difference;
    };
    std::string const way_out = "; align(a, b) gives what both have";
    std::string const later_words = words("their first periods differ (2023, 2024)") + way_out;
    dollars const later = make(flow, areas::PAK, year(2024));
    dollars const longer = make_series<units::USD>(flow, areas::PAK, year(2023), std::vector<double>{1, 2, 3});
    dollars const fiscal = make(flow, areas::PAK, fiscal_period(fiscal::pakistan, 2023));
    reasons const waived = waive(reason::period, reason::nature, reason::area);
    CHECK(refusal_of<not_comparable>([&] { return ratio(here, later, waived); }) ==
          "cannot take the ratio" + later_words);
    CHECK(refusal_of<not_comparable>([&] { return per(here, longer, waived); }) ==
          "cannot divide" + words("their numbers of periods differ (2, 3)") + way_out);
    CHECK(refusal_of<not_comparable>([&] { return gap(here, fiscal, waived); }) ==
          "cannot subtract" +
              words("their frequencies differ (2023, FY2023[PAK]); to_frequency makes a series coarser"));
    CHECK(refusal_of<not_comparable>([&] { return share(here, later); }) == "cannot take the share" + later_words);
    CHECK(refusal_of<not_comparable>([&] { return sum(here, later); }) == "cannot add" + later_words);
    CHECK(refusal_of<not_comparable>([&] {
              return sum(here, make_series<units::USD>(flow, areas::PAK, year(2023), {1.0, 2.0, 3.0}));
          }) == "cannot add" + words("their numbers of periods differ (2, 3)") + way_out);
    CHECK(refusal_of<not_comparable>([&] {
              return sum(here, dollars{{}, flow, areas::PAK, {}, 0, {}});
          }) == "cannot add" + words("their first periods differ (2023, none)") + way_out);
    auto const two = panel_of({areas::IND, areas::PAK}, {1, 2, 3, 4});
    CHECK(refusal_of<not_comparable>([&] {
              return sum(two, panel_of({areas::IND, areas::UZB}, {1, 2, 3, 4}));
          }) == "cannot add" + words("only the first has PAK") + way_out);
    CHECK(refusal_of<not_comparable>([&] {
              return sum(two, panel_of({areas::AFG, areas::PAK}, {1, 2, 3, 4}));
          }) == "cannot add" + words("only the second has AFG") + way_out);
    CHECK(refusal_of<not_comparable>([&] {
              return sum(two, panel_of({areas::IND}, {1, 2}));
          }) == "cannot add" + words("only the first has PAK") + way_out);
    CHECK(refusal_of<not_comparable>([&] {
              return sum(panel_of({areas::IND}, {1, 2}), two);
          }) == "cannot add" + words("only the second has PAK") + way_out);
    CHECK(refusal_of<not_comparable>([&] {
              return sum(two, panel_of({areas::IND, areas::PAK}, {1, 2}));
          }) == "cannot add" + words("their numbers of periods differ (2, 1)") + way_out);
    auto const fewer =
        make_cross_section<units::USD>(flow, year(2024), std::vector<area_value<double>>{{areas::PAK, 3.0}});
    CHECK(refusal_of<not_comparable>([&] { return sum(section(year(2024)), fewer); }) ==
          "cannot add" + words("only the first has IND") + way_out);
}

TEST_CASE("compare: units known at run time only are refused as the compiler refuses others") {
    auto const money = forget_unit(here);
    auto const power = forget_unit(capacity);
    auto const percentages = forget_unit(rate);
    auto const ranks = forget_unit(place);
    auto const index = forget_unit(index_2015);
    auto const mismatch = [](auto action) { return message_of<unit_mismatch>(action); };
    CHECK(mismatch([&] { return ratio(money, power); }) == "cannot take the ratio of USD and MW");
    CHECK(mismatch([&] { return ratio(here, power); }) == "cannot take the ratio of USD and MW");
    CHECK(mismatch([&] { return ratio(ranks, ranks); }) == "cannot take the ratio of [rank] and [rank]");
    CHECK(mismatch([&] { return gap(money, power, waive(reason::price_basis)); }) == "cannot subtract USD and MW");
    CHECK(mismatch([&] { return gap(index, index); }) == "cannot subtract [index] and [index]");
    CHECK(mismatch([&] { return share(power, money); }) == "cannot take the share of MW and USD");
    CHECK(mismatch([&] { return sum(money, power); }) == "cannot add USD and MW");
    CHECK(mismatch([&] { return sum(percentages, percentages); }) == "cannot add % and %");
    CHECK(mismatch([&] { return per(index, money); }) == "cannot divide [index] and USD");
    CHECK(mismatch([&] { return per(ranks, ranks); }) == "cannot divide [rank] and [rank]");
    auto const section_of_rates = forget_unit(make_cross_section<units::percent>(
        {.kind = nature::flow}, year(2024), std::vector<area_value<double>>{{areas::PAK, 58.0}}));
    CHECK(mismatch([&] { return share_within_period(section_of_rates); }) == "cannot add % and %");
    CHECK(gap(percentages, percentages).in() == units::percentage_point);
}

TEST_CASE("compare: growth of percentages and ranks known at run time only is refused") {
    std::string const words = "a percentage or a rank has a change, in points or places, and no growth rate";
    auto const refused_growth = [](auto action) { return message_of<domain_error>(action); };
    CHECK(refused_growth([] { return growth(forget_unit(rate)); }) == words);
    CHECK(refused_growth([] { return growth(forget_unit(place)); }) == words);
    CHECK(refused_growth([] { return cagr(forget_unit(rate), year(2023), year(2024)); }) == words);
    CHECK(refused_growth([] { return rebase(forget_unit(rate), year(2023)); }) == words);
    CHECK_NOTHROW(change(forget_unit(rate)));
    CHECK_NOTHROW(growth(forget_unit(index_2015)));
}

TEST_CASE("compare: growth over no time is refused") {
    auto const refused_growth = [](auto action) { return message_of<domain_error>(action); };
    CHECK(refused_growth([] { return growth(here, 0); }) == "a growth looks back at least one period, not 0");
    CHECK(refused_growth([] { return growth(here, -1); }) == "a growth looks back at least one period, not -1");
    CHECK(refused_growth([] { return change(here, 0); }) == "a change looks back at least one period, not 0");
    CHECK(refused_growth([] { return cagr(here, year(2024), year(2023)); }) ==
          "a growth rate needs a later period than the first: 2023 is not later than 2024");
    CHECK(refused_growth([] { return cagr(here, year(2023), year(2023)); }) ==
          "a growth rate needs a later period than the first: 2023 is not later than 2023");
    CHECK(refused_growth([] {
              return cagr(panel_of({areas::PAK}, {1, 2}), year(2021), year(2020));
          }) == "a growth rate needs a later period than the first: 2020 is not later than 2021");
}

TEST_CASE("compare: periods that are not there are refused") {
    auto const unknown = [](auto action) { return message_of<unknown_key>(action); };
    auto const other = [](auto action) { return message_of<domain_error>(action); };
    auto const p = panel_of({areas::PAK}, {1, 2});
    std::string const words = "no value is of 2025; the periods are 2023 to 2024";
    CHECK(unknown([] { return cagr(here, year(2023), year(2025)); }) == words);
    CHECK(unknown([] { return rebase(here, year(2025)); }) == words);
    CHECK(unknown([] { return rebase(here, year(2023), year(2025)); }) == words);
    CHECK(unknown([] { return rebase(here, year(2022)); }) == "no value is of 2022; the periods are 2023 to 2024");
    CHECK(unknown([] { return rebase(dollars{}, year(2022)); }) == "no value is of 2022; there are no periods");
    CHECK(unknown([&] { return cagr(p, year(2019), year(2021)); }) ==
          "no value is of 2019; the periods are 2020 to 2021");
    CHECK(unknown([&] { return rebase(p, year(2022)); }) == "no value is of 2022; the periods are 2020 to 2021");
    CHECK(other([] { return rebase(here, quarter(2023, 1)); }) ==
          "the period 2023-Q1 is of another frequency than 2023");
    CHECK(other([] { return cagr(here, quarter(2023, 1), quarter(2024, 1)); }) ==
          "the period 2023-Q1 is of another frequency than 2023");
    CHECK_THROWS_AS(rebase(here, span(year(2023), year(2024))), domain_error);
    CHECK_THROWS_AS(rebase(here, year(2024), year(2023)), domain_error);
    CHECK_THROWS_AS(rebase(here, fiscal_period(fiscal::pakistan, 2023)), domain_error);
}

TEST_CASE("compare: a base without a value above zero is refused, unless skipped") {
    std::string const words = "a series is rebased to periods with values above zero: that of PAK in ";
    auto const refused_base = [](auto action) { return message_of<domain_error>(action); };
    std::pair<double, std::string> const bases[] = {{0.0, "is 0"}, {-1.0, "is -1"}, {none, "is missing"}};
    for (auto const& [base, found] : bases) {
        auto const s = make_series<units::USD>(flow, areas::PAK, year(2023), std::vector<double>{base, 2.0});
        CHECK(refused_base([&] { return rebase(s, year(2023)); }) == words + "2023 " + found);
        CHECK(is_missing(rebase(s, year(2023), absent::skip)[1].value));
        CHECK(rebase(s, year(2024))[1].value == 100.0);
    }
    CHECK(refused_base([] {
              return rebase(panel_of({areas::IND, areas::PAK}, {1, 2, none, 4}), year(2020));
          }) == words + "2020 is missing");
    CHECK(refused_base([] {
              return rebase(panel_of({areas::IND, areas::PAK}, {1, 2, -2, 1}), year(2020), year(2021));
          }) == words + "2020/2021 is -0.5");
    auto const of_nobody = make_series<units::USD>(flow, area{}, year(2023), std::vector<double>{0.0, 2.0});
    CHECK(refused_base([&] { return rebase(of_nobody, year(2023)); }) ==
          "a series is rebased to periods with values above zero: that in 2023 is 0");
    bounded const printed[] = {{1.0, -0.5, 2.0}, {2.0, 1.0, 3.0}};
    auto const may_be_zero = make_series<units::USD>(flow, areas::PAK, year(2023), printed);
    CHECK(refused_base([&] { return rebase(may_be_zero, year(2023)); }) == words + "2023 is in [-0.5, 2]");
}

TEST_CASE("compare: shares of what has none are refused") {
    auto const prices = section(year(2024), {.kind = nature::price});
    CHECK(refusal_of<not_comparable>([&] { return share_within_period(prices); }) ==
          "cannot take shares: their nature has no sum (price, price)");
    CHECK(share_within_period(prices, absent::refuse, waive(reason::not_additive)).about.waived ==
          reasons(reason::not_additive));
    auto const with_the_world = panel_of({areas::PAK, areas::world}, {1, 2, 3, 4});
    CHECK(refusal_of<not_comparable>([&] { return share_within_period(with_the_world); }) ==
          "cannot compute shares within a period: PAK and world count a country twice; only(is_economy) leaves "
          "aggregates out, waive(reason::area) lets them be");
    // Kazakhstan is in both; none of the others overlap.
    auto const abroad = panel_of({areas::PAK, areas::central_asia, areas::eaeu}, {1, 2, 3},
                                 {.kind = nature::flow, .counterpart = areas::UZB});
    CHECK(refusal_of<not_comparable>([&] { return share_within_period(abroad); }) ==
          "cannot compute shares within a period: central_asia and eaeu count a country twice; only(is_economy) leaves "
          "aggregates out, waive(reason::area) lets them be");
    CHECK(share_within_period(with_the_world, absent::refuse, waive(reason::area)).about.waived ==
          reasons(reason::area));
}

TEST_CASE("compare: shares without a value or a total are refused, unless skipped") {
    auto const refused_shares = [](auto action) { return message_of<domain_error>(action); };
    auto const gap_in_it = panel_of({areas::IND, areas::PAK}, {1, none, 3, 4});
    CHECK(refused_shares([&] { return share_within_period(gap_in_it); }) ==
          "cannot compute shares within a period: IND has no number in 2021");
    auto const of_2024 = make_cross_section<units::USD>(
        flow, year(2024), std::vector<area_value<double>>{{areas::PAK, none}, {areas::IND, 4.0}});
    CHECK(refused_shares([&] { return share_within_period(of_2024); }) ==
          "cannot compute shares within a period: PAK has no number in 2024");
    CHECK(share_within_period(gap_in_it, absent::skip).at(areas::PAK, year(2021)).value == 100.0);
    auto const zero = panel_of({areas::IND, areas::PAK}, {1, 2, -1, 4});
    CHECK(refused_shares([&] { return share_within_period(zero); }) ==
          "cannot compute shares within a period: the total is zero");
    CHECK(is_missing(share_within_period(zero, absent::skip)[0].value));
    CHECK(refused_shares([] {
              return share_within_period(panel_of({areas::IND, areas::PAK}, {1, -2}));
          }) == "cannot compute shares within a period: the total is negative");
    bounded const printed[] = {{1.0, -0.5, 2.0}};
    area const where[] = {areas::PAK};
    auto const may_be_zero = view_cross_section<units::USD>(flow, year(2024), where, printed, 1);
    CHECK(refused_shares([&] { return share_within_period(may_be_zero); }) ==
          "cannot compute shares within a period: the total may be zero");
    CHECK(is_missing(share_within_period(may_be_zero, absent::skip)[0].value));
}

TEST_CASE("compare: ranks that bounds do not have are refused") {
    bounded const printed[] = {{1.0, 0.5, 2.0}};
    area const where[] = {areas::PAK};
    auto const s = view_cross_section<units::USD>(flow, year(2024), where, printed, 1);
    std::string const words = "numbers within bounds have neither dense ranks nor ranks for what is missing";
    CHECK(message_of<domain_error>([&] { return rank_within_period(s, {.ties = ties::dense}); }) == words);
    CHECK(message_of<domain_error>([&] { return rank_within_period(s, {.missing = missing_ranks::last}); }) == words);
}

TEST_CASE("compare: other frequencies are not aligned") {
    dollars const quarters = make(flow, areas::PAK, quarter(2023, 1));
    dollars const fiscal = make(flow, areas::PAK, fiscal_period(fiscal::pakistan, 2023));
    auto const other = [](auto action) { return message_of<domain_error>(action); };
    CHECK(other([&] { return align(here, quarters); }) == "the period 2023-Q1 is of another frequency than 2023");
    CHECK(other([&] { return align(quarters, here); }) == "the period 2023 is of another frequency than 2023-Q1");
    CHECK(other([&] { return as_of(here, quarters); }) == "the period 2023-Q1 is of another frequency than 2023");
    CHECK_THROWS_AS(align(here, fiscal), domain_error);
    auto monthly = panel_of({areas::PAK}, {1, 2});
    monthly.every = {period_kind::month};
    monthly.first_ordinal = ordinal(month(2020, 1));
    CHECK_THROWS_AS(align(panel_of({areas::PAK}, {1, 2}), monthly), domain_error);
}

TEST_CASE("compare: conversions that the nature does not allow are refused") {
    frequency const yearly{period_kind::year};
    auto const quarters = [](common_basis const& about) {
        return make_series<units::USD>(about, areas::PAK, quarter(2024, 1), std::vector<double>{1, 2, 3, 4});
    };
    auto const convert_as = [&](nature kind, conversion how, reasons waived = {}) {
        return to_frequency(quarters({.kind = kind}), yearly, how, incomplete::refuse, waived).values;
    };
    CHECK(refusal_of<not_comparable>([&] { return convert_as(nature::stock, conversion::sum); }) ==
          "cannot convert the frequency: a stock has an end and a mean over time and no sum");
    CHECK(refusal_of<not_comparable>([&] { return convert_as(nature::price, conversion::sum); }) ==
          "cannot convert the frequency: a price has an end and a mean over time and no sum");
    CHECK(refusal_of<not_comparable>([&] { return convert_as(nature::extent, conversion::sum); }) ==
          "cannot convert the frequency: an extent has an end and a mean over time and no sum");
    CHECK(refusal_of<not_comparable>([&] { return convert_as(nature::flow, conversion::mean); }) ==
          "cannot convert the frequency: a flow has a sum over time and no mean");
    CHECK(refusal_of<not_comparable>([&] { return convert_as(nature::flow, conversion::end_of_period); }) ==
          "cannot convert the frequency: a flow has a sum over time and no end");
    CHECK(refusal_of<not_comparable>([&] { return convert_as(nature::change, conversion::mean); }) ==
          "cannot convert the frequency: a change has neither a sum nor an end nor a mean over time");
    CHECK(convert_as(nature::stock, conversion::sum, waive(reason::stock_over_time)).about.waived ==
          reasons(reason::stock_over_time));
    CHECK(convert_as(nature::price, conversion::sum, waive(reason::not_additive)).about.waived ==
          reasons(reason::not_additive));
    CHECK(convert_as(nature::flow, conversion::end_of_period, waive(reason::nature))[0].value == 4.0);
    CHECK(convert_as(nature::flow, conversion::end_of_period, waive(reason::nature)).about.waived ==
          reasons(reason::nature));
    auto const percentages =
        make_series<units::percent>({.kind = nature::flow}, areas::PAK, quarter(2024, 1), {1.0, 2.0, 3.0, 4.0});
    CHECK(message_of<unit_mismatch>([&] { return to_frequency(percentages, yearly, conversion::sum); }) ==
          "cannot add % and %");
}

TEST_CASE("compare: incomplete periods are refused, unless marked") {
    frequency const yearly{period_kind::year};
    auto const three = make_series<units::USD>(flow, areas::PAK, quarter(2024, 1), {10.0, 20.0, 30.0});
    CHECK(message_of<domain_error>([&] { return to_frequency(three, yearly, conversion::sum); }) ==
          "the period 2024 is incomplete: 3/4 of its parts are there");
    CHECK(to_text(to_frequency(three, yearly, conversion::sum, incomplete::as_present).coverages[0]) == "3/4");
    auto const months = make_series<units::USD>(flow, areas::PAK, month(2023, 7), std::vector<double>(13, 1.0));
    CHECK_THROWS_AS(to_frequency(months, {period_kind::fiscal_year, fiscal::pakistan}, conversion::sum), domain_error);
}

TEST_CASE("compare: periods that are not filled exactly are refused") {
    frequency const yearly{period_kind::year};
    auto const refused_parts = [](auto action) { return message_of<domain_error>(action); };
    std::string const words = "the period is not a whole number of periods of that kind";
    dollars const fiscal = make(flow, areas::PAK, fiscal_period(fiscal::pakistan, 2023));
    dollars const weeks = make(flow, areas::PAK, iso_week(2024, 1));
    dollars const iranian =
        make_series<units::USD>(flow, areas::IRN, fiscal_period(fiscal::iran, 1403, period_kind::fiscal_quarter, 1),
                                std::vector<double>{1, 2, 3, 4});
    CHECK(refused_parts([&] { return to_frequency(fiscal, yearly, conversion::sum, incomplete::as_present); }) ==
          words);
    CHECK(refused_parts([&] { return to_frequency(weeks, yearly, conversion::sum, incomplete::as_present); }) == words);
    CHECK(refused_parts([&] { return to_frequency(here, {period_kind::quarter}, conversion::sum); }) == words);
    CHECK(refused_parts([&] {
              return to_frequency(iranian, {period_kind::fiscal_year, fiscal::pakistan}, conversion::sum,
                                  incomplete::as_present);
          }) == words);
    CHECK(to_frequency(iranian, {period_kind::fiscal_year, fiscal::iran}, conversion::sum).values[0].value == 10.0);
}

TEST_CASE("compare: roll-ups that mean nothing are refused") {
    auto const p = panel_of({areas::KAZ, areas::UZB}, {1, 2, 3, 4});
    roll_up_options const any{.least_present = 0.0};
    std::string const no_group = "\"PAK\" is not a group of countries; the groups are";
    CHECK(message_of<domain_error>([&] { return roll_up(p, areas::PAK); }).find(no_group) == 0);
    CHECK(message_of<domain_error>([&] { return roll_up_mean(p, p, areas::PAK); }).find(no_group) == 0);
    auto const prices = panel_of({areas::KAZ, areas::UZB}, {1, 2, 3, 4}, {.kind = nature::price});
    CHECK(refusal_of<not_comparable>([&] { return roll_up(prices, areas::central_asia); }) ==
          "cannot roll up: their nature has no sum (price, price)");
    CHECK(roll_up(prices, areas::central_asia, {.waived = waive(reason::not_additive)}).values.about.waived ==
          reasons(reason::not_additive));
    CHECK_NOTHROW(roll_up_mean(prices, p, areas::central_asia, any));
    auto const ranks = rank_within_period(p);
    CHECK(refusal_of<not_comparable>([&] { return roll_up_mean(ranks, p, areas::central_asia); }) ==
          "cannot take the mean: their nature has no sum (rank, rank)");
    CHECK(roll_up_mean(ranks, p, areas::central_asia, {.waived = waive(reason::not_additive)}).values.about.waived ==
          reasons(reason::not_additive));
    CHECK(message_of<unit_mismatch>([&] { return roll_up(forget_unit(growth(p)), areas::central_asia); }) ==
          "cannot add % and %");
    auto const negative = panel_of({areas::KAZ, areas::UZB}, {1, -2, 3, 4});
    CHECK(message_of<domain_error>([&] { return roll_up_mean(p, negative, areas::central_asia, any); }) ==
          "the weight of KAZ in 2021 is below zero");
    auto quarters = p;
    quarters.every = {period_kind::quarter};
    quarters.first_ordinal = ordinal(quarter(2020, 1));
    CHECK(message_of<domain_error>([&] { return roll_up_mean(p, quarters, areas::central_asia, any); }) ==
          "the period 2020-Q1 is of another frequency than 2020");
}
