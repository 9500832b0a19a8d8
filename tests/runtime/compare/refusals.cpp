// What is refused when two figures meet at run time: the whole message, with all open reasons, both sides and the keys.
// The messages are written by hand.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/calendar/period_parse.hpp>
#include <almanac/compare.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string>

using namespace almanac;

namespace {
constexpr basis in_2024{.when = year(2024), .kind = nature::flow, .where = areas::PAK, .counterpart = areas::UZB};
constexpr unit usd_2015 = at_constant_prices(units::USD, 2015);

any_figure make(basis const& on, unit const& u = units::USD, decimal value = {28, 6}, std::string_view key = {}) {
    return {value, rounding_interval(value, qualifier::plain, u), qualifier::plain, on, key, u};
}
any_figure make(unit const& u, decimal value = {28, 6}) { return make(in_2024, u, value); }

any_figure const here = make(in_2024);

/// A basis that differs from `in_2024` in what the function changes.
template <class Change>
basis but(Change change) {
    basis on = in_2024;
    change(on);
    return on;
}
any_figure at(period when) {
    return make(but([&](basis& on) { on.when = when; }));
}
any_figure of_kind(nature kind, period when = year(2024)) {
    return make(but([&](basis& on) { on.kind = kind, on.when = when; }));
}
any_figure asserted(assertion a) {
    return make(but([&](basis& on) { on.asserted = a; }));
}
any_figure with_status(char const* codes) {
    return make(but([&](basis& on) { on.status = observation_status(codes); }));
}
any_figure between(area where, area counterpart, period when = year(2024)) {
    return make(but([&](basis& on) { on.where = where, on.counterpart = counterpart, on.when = when; }));
}

/// Everything that can be done with two figures refuses the same and goes through with the same waiver.
void check_all_refuse(any_figure const& other, reason why, std::string const& sides) {
    INFO(sides);
    CHECK(refusal_of<not_comparable>([&] { return compare(here, other); }) == "cannot compare: " + sides);
    CHECK(refusal_of<not_comparable>([&] { return ratio(here, other); }) == "cannot divide: " + sides);
    CHECK(refusal_of<not_comparable>([&] { return gap(here, other); }) == "cannot subtract: " + sides);
    CHECK(refusal_of<not_comparable>([&] { return share(here, other); }) == "cannot take the share: " + sides);
    CHECK_NOTHROW(compare(here, other, why));
    CHECK(ratio(here, other, why).on.waived == reasons(why));
    CHECK(gap(here, other, why).on.waived == reasons(why));
    CHECK(share(here, other, why).on.waived == reasons(why));
    // Every other reason together is no waiver of this one.
    reasons all;
    for (int i = 0; i < reason_count; ++i) all.add(static_cast<reason>(i));
    CHECK_THROWS_AS(compare(here, other, all - reasons(why)), not_comparable);
    CHECK_THROWS_AS(ratio(here, other, all - reasons(why)), not_comparable);
    CHECK_THROWS_AS(gap(here, other, all - reasons(why)), not_comparable);
    CHECK_THROWS_AS(share(here, other, all - reasons(why)), not_comparable);
}

/// A sum is refused in both orders with these sides, and goes through with the waiver.
void check_sum_refuses(any_figure const& a, any_figure const& b, reason why, std::string const& sides,
                       std::string const& sides_exchanged) {
    CHECK(refusal_of<not_comparable>([&] { return sum(a, b); }) == "cannot add: " + sides);
    CHECK(refusal_of<not_comparable>([&] { return sum(b, a); }) == "cannot add: " + sides_exchanged);
    CHECK(sum(a, b, why).on.waived == reasons(why));
    CHECK(sum(a, b, why).value == a.value + b.value);
}
} // namespace

TEST_CASE("compare: each reason against a comparison names both sides") {
    check_all_refuse(at(year(2023)), reason::period, "they are of different periods (2024, 2023)");
    check_all_refuse(at(fiscal_period(fiscal::pakistan, 2023)), reason::period,
                     "they are of different periods (2024, FY2023[PAK])");
    check_all_refuse(at(fiscal_period(fiscal::pakistan, 2024)), reason::fiscal_year,
                     "one is of a fiscal year, the other of a calendar year (2024, FY2024[PAK])");
    check_all_refuse(at(as_of(month(2024, 3))), reason::period, "they are of different periods (2024, as of 2024-03)");
    check_all_refuse(at(no_period()), reason::period_unknown, "a period is not stated (2024, none)");
    check_all_refuse(of_kind(nature::stock), reason::nature, "they differ in nature (flow, stock)");
    check_all_refuse(asserted(assertion::target), reason::assertion,
                     "one is factual and the other is not (observed, target)");
    check_all_refuse(asserted(assertion::modelled), reason::assertion,
                     "one is factual and the other is not (observed, modelled)");
    check_all_refuse(make(usd_2015), reason::price_basis, "they are at different prices (USD, USD@2015)");
    check_all_refuse(make(at_purchasing_power_parity(units::USD, 2021)), reason::price_basis,
                     "they are at different prices (USD, USD@PPP2021)");
    check_all_refuse(of_kind(nature::unstated), reason::nature_unknown, "a nature is not stated (flow, unstated)");
    check_all_refuse(with_status("PM"), reason::missing, "a value is missing (none, MP)");
}

TEST_CASE("compare: another area or counterpart is what is compared, and what a share refuses") {
    any_figure const to_kazakhstan = between(areas::PAK, areas::KAZ);
    CHECK_NOTHROW(compare(here, to_kazakhstan));
    CHECK_NOTHROW(ratio(here, to_kazakhstan));
    CHECK_NOTHROW(gap(here, to_kazakhstan));
    CHECK(refusal_of<not_comparable>([&] { return share(here, to_kazakhstan); }) ==
          "cannot take the share: they have different counterparts (UZB, KAZ)");
    any_figure const india = between(areas::IND, areas::UZB);
    CHECK_NOTHROW(compare(here, india));
    CHECK_NOTHROW(ratio(here, india));
    CHECK_NOTHROW(gap(here, india));
    CHECK(refusal_of<not_comparable>([&] { return share(here, india); }) ==
          "cannot take the share: their areas do not fit (PAK to UZB, IND to UZB)");
    CHECK(refusal_of<not_comparable>([&] { return share(between(areas::PAK, area{}), between(areas::IND, area{})); }) ==
          "cannot take the share: their areas do not fit (PAK, IND)");
    CHECK(share(here, india, reason::area).on.waived == reasons(reason::area));
    CHECK(refusal_of<not_comparable>([&] { return share(between(areas::PAK, areas::central_asia), here); }) ==
          "cannot take the share: they have different counterparts (central_asia, UZB)");
    CHECK(refusal_of<not_comparable>([&] { return share(between(areas::PAK, area{}), here); }) ==
          "cannot take the share: they have different counterparts (none, UZB)");
}

TEST_CASE("compare: the message lists every open reason, and the keys when both have one") {
    any_figure const a = make(in_2024, units::USD, {28, 6}, "trade.PAK.UZB.exports.2024");
    any_figure const b = make({.when = year(2023),
                               .kind = nature::stock,
                               .asserted = assertion::target,
                               .status = observation_status("L"),
                               .where = areas::IND,
                               .counterpart = areas::KAZ},
                              usd_2015, {28, 6}, "trade.IND.KAZ.stock.2023");
    CHECK(refusal_of<not_comparable>([&] { return share(a, b); }) ==
          "cannot take the share of trade.PAK.UZB.exports.2024 and trade.IND.KAZ.stock.2023: they are of different "
          "periods (2024, 2023); they differ in nature (flow, stock); one is factual and the other is not (observed, "
          "target); they are at different prices (USD, USD@2015); they have different counterparts (UZB, KAZ); their "
          "areas do not fit (PAK to UZB, IND to KAZ); a value is missing (none, L)");
    // What is waived is not listed, and what is not waived refuses.
    CHECK(refusal_of<not_comparable>([&] {
              return compare(a, b, waive(reason::period, reason::nature, reason::price_basis, reason::missing));
          }) == "cannot compare trade.PAK.UZB.exports.2024 and trade.IND.KAZ.stock.2023: one is factual and the other "
                "is not (observed, target)");
    reasons const found = comparability(a, b);
    CHECK(ratio(a, b, found).on.waived == found);
    CHECK(std::string(to_text(found).view()) == "period, nature, assertion, price_basis, missing");
    // A key alone says nothing of the other figure.
    CHECK(refusal_of<not_comparable>([&] { return gap(a, at(year(2023))); }) ==
          "cannot subtract: they are of different periods (2024, 2023)");
    CHECK(refusal_of<not_comparable>([&] { return gap(at(year(2023)), a); }) ==
          "cannot subtract: they are of different periods (2023, 2024)");
}

TEST_CASE("compare: a message holds all reasons, also with keys of 64 characters and long periods") {
    std::string_view const key = "connectivity.PAK.central_asia.transit_fees_per_tonne_of_cargo.24";
    REQUIRE(key.size() == 64);
    any_figure const a = make({.when = span(parse_period("2023-04-01"), parse_period("2024-03-31")),
                               .kind = nature::capacity,
                               .asserted = assertion::estimated,
                               .status = observation_status("PM"),
                               .where = areas::PAK,
                               .counterpart = areas::central_asia},
                              at_purchasing_power_parity(units::USD, 2021) / units::t, {28, 6}, key);
    any_figure const b = make({.when = span(parse_period("2024-01-01"), parse_period("2024-12-30")),
                               .kind = nature::duration,
                               .asserted = assertion::projected,
                               .status = observation_status("L"),
                               .where = areas::IND,
                               .counterpart = areas::european_union},
                              at_constant_prices(units::USD, 2015) / units::t, {28, 6}, key);
    std::string const all = refusal_of<not_comparable>([&] { return share(a, b); });
    INFO(all);
    CHECK(all.find("periods (2023-04-01/2024-03-31, 2024-01-01/2024-12-30); they differ") != std::string::npos);
    CHECK(all.substr(all.size() - 28) == "; a value is missing (MP, L)");
}

TEST_CASE("compare: typed figures refuse with the same words") {
    auto const a = state<units::USD>(printed(28, 6), in_2024);
    auto const b = state<units::USD>(printed(45, 6), but([](basis& on) { on.when = year(2023); }));
    CHECK(refusal_of<not_comparable>([&] { return compare(a, b); }) ==
          "cannot compare: they are of different periods (2024, 2023)");
    CHECK(refusal_of<not_comparable>([&] { return ratio(a, b); }) ==
          "cannot divide: they are of different periods (2024, 2023)");
    CHECK(refusal_of<not_comparable>([&] { return gap(a, b); }) ==
          "cannot subtract: they are of different periods (2024, 2023)");
    CHECK(refusal_of<not_comparable>([&] { return share(a, b); }) ==
          "cannot take the share: they are of different periods (2024, 2023)");
    CHECK(refusal_of<not_comparable>([&] { return a - b; }) ==
          "cannot subtract: they are of different periods (2024, 2023)");
    auto const c = state<units::USD>(printed(45, 6), but([](basis& on) { on.when = year(2022); }));
    CHECK(refusal_of<not_comparable>([&] { return sum(a, c); }) ==
          "cannot add: they are of different periods (2024, 2022)");
    CHECK(refusal_of<not_comparable>([&] { return a + c; }) ==
          "cannot add: they are of different periods (2024, 2022)");
    CHECK(ratio(a, b, reason::period).on.waived == reasons(reason::period));
    CHECK(gap(a, b, reason::period).on.waived == reasons(reason::period));
    CHECK(share(a, b, reason::period).on.waived == reasons(reason::period));
    CHECK(sum(a, c, reason::period).on.waived == reasons(reason::period));
    CHECK(compare(a, b, reason::period) == verdict::less);
}

TEST_CASE("compare: units that do not go together are both named") {
    auto const words = [](auto action) { return message_of<unit_mismatch>(action); };
    any_figure const power = make(units::MW, 1300);
    CHECK(words([&] { return compare(here, power); }) == "cannot compare USD and MW");
    CHECK(words([&] { return ratio(here, power); }) == "cannot divide USD and MW");
    CHECK(words([&] { return gap(here, power); }) == "cannot subtract USD and MW");
    CHECK(words([&] { return share(here, power); }) == "cannot take the share of USD and MW");
    CHECK(words([&] { return sum(here, power); }) == "cannot add USD and MW");
    CHECK(words([&] { return compare(make(units::EUR), here); }) == "cannot compare EUR and USD");
    CHECK(words([&] {
              return gap(make(units::percent, 76), make(units::percentage_point, 3));
          }).find("cannot subtract %") == 0);
    // A waiver is for reasons, not for units.
    CHECK(words([&] { return ratio(here, power, waive(reason::price_basis, reason::nature)); }) ==
          "cannot divide USD and MW");
    CHECK(words([] { return ratio(make(units::rank, 3), make(units::rank, 1)); }) == "cannot divide [rank] and [rank]");
    CHECK(words([] { return share(make(units::rank, 3), make(units::rank, 1)); }) ==
          "cannot take the share of [rank] and [rank]");
    CHECK(words([] { return gap(make(units::index, 120), make(units::index, 110)); }) ==
          "cannot subtract [index] and [index]");
    // Per cent of a whole adds to per cent of the same whole, and these say of none.
    CHECK(refusal_of<not_comparable>([] { return sum(make(units::percent, 76), make(units::percent, 15)); }) ==
          "cannot add: their nature has no sum (flow, flow)");
    CHECK(words([] { return sum(make(units::rank, 3), make(units::rank, 1)); }) == "cannot add [rank] and [rank]");
    // Units are looked at before reasons.
    CHECK_THROWS_AS(compare(here, make(but([](basis& on) { on.when = no_period(); }), units::MW)), unit_mismatch);
}

TEST_CASE("compare: a divisor that may be zero is refused with its interval") {
    auto const words = [](auto action) { return message_of<domain_error>(action); };
    any_figure const small{1, half_open_interval(0, 1), qualifier::under, in_2024, {}, units::percent};
    any_figure const large = make(units::percent, 20);
    CHECK(words([&] { return ratio(large, small); }) == "cannot divide: the divisor may be zero, it is in [0, 1) %");
    CHECK(words([&] { return share(large, small); }) == "cannot divide: the divisor may be zero, it is in [0, 1) %");
    CHECK(words([] { return ratio(make(units::km, 5), make(units::km, 0)); }) ==
          "cannot divide: the divisor may be zero, it is in [-0.5, 0.5) km");
    CHECK(words([] {
              auto const none = state<counted("truck")>(printed(0), in_2024);
              return ratio(none, none);
          }) == "cannot divide: the divisor may be zero, it is in [0, 0] {truck}");
    // "Over 0" is not zero, but the printed value is.
    any_figure const some{0, above(0), qualifier::over, in_2024, "b", units::km};
    any_figure const known{5, exactly(5), qualifier::exact, in_2024, "a", units::km};
    CHECK(words([&] { return ratio(known, some); }) ==
          "cannot divide a and b: the divisor may be zero, it is in (0, inf) km");
    CHECK_NOTHROW(ratio(some, known));
}

TEST_CASE("compare: flows add over abutting periods and no others") {
    any_figure const first = at(quarter(2024, 1));
    any_figure const second = at(quarter(2024, 2));
    any_figure const half = sum(first, second).on.waived.empty() ? at(almanac::half(2024, 1)) : first;
    // [27.5, 28.5) + [27.5, 28.5) = [55, 57) million.
    CHECK(sum(first, second).range == half_open_interval({55, 6}, {57, 6}));
    CHECK(sum(second, first).value == decimal(56, 6));
    CHECK_NOTHROW(sum(half, at(almanac::half(2024, 2))));
    // July 2023 to June 2024 meets July 2024.
    CHECK_NOTHROW(sum(at(fiscal_period(fiscal::pakistan, 2024)), at(month(2024, 7))));
    check_sum_refuses(half, second, reason::overlap, "their periods overlap (2024-S1, 2024-Q2)",
                      "their periods overlap (2024-Q2, 2024-S1)");
    check_sum_refuses(at(fiscal_period(fiscal::pakistan, 2024)), at(year(2024)), reason::overlap,
                      "their periods overlap (FY2024[PAK], 2024)", "their periods overlap (2024, FY2024[PAK])");
    check_sum_refuses(at(since(year(2020))), at(year(2024)), reason::overlap,
                      "their periods overlap (since 2020, 2024)", "their periods overlap (2024, since 2020)");
    check_sum_refuses(first, at(quarter(2024, 3)), reason::period, "they are of different periods (2024-Q1, 2024-Q3)",
                      "they are of different periods (2024-Q3, 2024-Q1)");
    check_sum_refuses(first, at(no_period()), reason::period_unknown, "a period is not stated (2024-Q1, none)",
                      "a period is not stated (none, 2024-Q1)");
    check_sum_refuses(between(areas::PAK, areas::UZB), between(areas::PAK, areas::KAZ, year(2025)), reason::counterpart,
                      "they have different counterparts (UZB, KAZ)", "they have different counterparts (KAZ, UZB)");
    check_sum_refuses(between(areas::PAK, areas::UZB), between(areas::IND, areas::UZB, year(2025)), reason::area,
                      "their areas do not fit (PAK to UZB, IND to UZB)",
                      "their areas do not fit (IND to UZB, PAK to UZB)");
}

TEST_CASE("compare: stocks add at one time and never over time") {
    CHECK_NOTHROW(sum(of_kind(nature::stock), of_kind(nature::stock)));
    check_sum_refuses(of_kind(nature::stock), of_kind(nature::stock, year(2025)), reason::stock_over_time,
                      "stocks and rates do not add over time (2024, 2025)",
                      "stocks and rates do not add over time (2025, 2024)");
    check_sum_refuses(of_kind(nature::stock, as_of(month(2024, 6))), of_kind(nature::stock, as_of(month(2024, 7))),
                      reason::stock_over_time, "stocks and rates do not add over time (as of 2024-06, as of 2024-07)",
                      "stocks and rates do not add over time (as of 2024-07, as of 2024-06)");
    // That they are not of the same days is why it is refused; abutting or not does not matter.
    check_sum_refuses(of_kind(nature::capacity), of_kind(nature::capacity, year(2025)), reason::period,
                      "they are of different periods (2024, 2025)", "they are of different periods (2025, 2024)");
}

TEST_CASE("compare: what has no sum is refused by its nature") {
    check_sum_refuses(of_kind(nature::price), of_kind(nature::price), reason::not_additive,
                      "their nature has no sum (price, price)", "their nature has no sum (price, price)");
    CHECK(refusal_of<not_comparable>([] { return sum(of_kind(nature::rank), of_kind(nature::change)); }) ==
          "cannot add: they differ in nature (rank, change); their nature has no sum (rank, change)");
    CHECK(refusal_of<not_comparable>([] { return sum(of_kind(nature::flow), of_kind(nature::stock)); }) ==
          "cannot add: they differ in nature (flow, stock)");
    CHECK(refusal_of<not_comparable>([] {
              return sum(asserted(assertion::estimated), asserted(assertion::projected));
          }) == "cannot add: one is factual and the other is not (estimated, projected)");
    CHECK(refusal_of<not_comparable>([] { return sum(here, with_status("Q")); }) ==
          "cannot add: a value is missing (none, Q)");
    CHECK(refusal_of<not_comparable>([] { return sum(here, make(usd_2015)); }) ==
          "cannot add: they are at different prices (USD, USD@2015)");
}

TEST_CASE("compare: a part is not added to its whole, whichever comes first") {
    check_sum_refuses(between(areas::PAK, areas::UZB), between(areas::PAK, areas::central_asia), reason::area,
                      "their areas do not fit (PAK to UZB, PAK to central_asia)",
                      "their areas do not fit (PAK to central_asia, PAK to UZB)");
    check_sum_refuses(between(areas::PAK, area{}), between(areas::world, area{}), reason::area,
                      "their areas do not fit (PAK, world)", "their areas do not fit (world, PAK)");
    CHECK_NOTHROW(sum(between(areas::PAK, areas::IND), between(areas::PAK, areas::central_asia)));
    // Where one figure has no period, the other's says which members the group has.
    any_figure const undated = between(areas::PAK, areas::UZB, no_period());
    any_figure const region = between(areas::PAK, areas::central_asia);
    CHECK(additivity(undated, region) == waive(reason::period_unknown, reason::area));
    CHECK(additivity(region, undated) == waive(reason::period_unknown, reason::area));
    // Croatia joined the European Union on 1 July 2013, so half of the year is in both.
    for (int const y : {2013, 2014}) {
        any_figure const croatia = between(areas::HRV, area{}, year(y));
        any_figure const european_union = between(areas::european_union, area{}, year(y));
        CHECK(additivity(croatia, european_union) == reasons(reason::area));
        CHECK(additivity(european_union, croatia) == reasons(reason::area));
    }
    CHECK(additivity(between(areas::HRV, area{}, year(2012)), between(areas::european_union, area{}, year(2012)))
              .empty());
}
