// Growth of stated figures: the interval holds the growth between all true values, reasons are refused with both sides
// and stay in the result when they are waived, typed and untyped figures agree.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/compare/figures/growth.hpp>
#include <almanac/indicator/figure_text.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <cmath>
#include <random>
#include <string>
#include <type_traits>
#include <vector>

using namespace almanac;

namespace {

constexpr basis in(period const& when, assertion asserted = assertion::observed) {
    return {.when = when, .kind = nature::flow, .asserted = asserted, .where = areas::PAK, .counterpart = areas::UZB};
}
any_figure make(basis const& on, decimal value = {392, 6}, unit const& u = units::USD, qualifier q = qualifier::plain) {
    return {value, rounding_interval(value, q, u), q, on, {}, u};
}
any_figure at(period const& when) { return make(in(when)); }

/// Growth is refused for these reasons, with this message behind the colon; and let through, with the reasons in the
/// result, when all are waived and not when none is.
void check_refused(any_figure const& before, any_figure const& after, reasons why, std::string const& words) {
    CHECK(comparability_over_time(before, after) == why);
    CHECK(refusal_of<not_comparable>([&] { return growth(before, after); }) == "cannot take the growth: " + words);
    CHECK(refusal_of<not_comparable>([&] { return cagr(before, after); }) == "cannot take the annual growth: " + words);
    CHECK(refusal_of<not_comparable>([&] { return change(before, after); }) == "cannot take the change: " + words);
    CHECK(growth(before, after, why).on.waived == why);
    CHECK(change(before, after, why).on.waived == why);
}

bool holds(interval const& range, double point) {
    double const rounding = 1e-12 * (1 + std::abs(point));
    bool const above_low = range.lower_bound == bound::unbounded || to_double(range.lower) <= point + rounding;
    return above_low && (range.upper_bound == bound::unbounded || point - rounding <= to_double(range.upper));
}
std::vector<double> points_of(interval const& range) {
    double const low = to_double(range.lower);
    double const high = range.upper_bound == bound::unbounded ? low * 1000 : to_double(range.upper);
    return {low, high, low + (high - low) / 3, low + (high - low) * 0.9};
}

} // namespace

// Row 8 of the table of algorithms: 392 million to a billion in six years takes 16.89 % a year.
TEST_CASE("compare: figures, required growth to a target") {
    constexpr auto now = state<units::USD>(printed(392, 6), {.when = year(2024), .kind = nature::flow});
    constexpr auto target = state<units::USD>(
        printed(1000, 6), {.when = by(year(2030)), .kind = nature::flow, .asserted = assertion::target});
    constexpr auto rate = required_growth(now, target);
    static_assert(std::is_same_v<decltype(rate), figure<units::percent> const>);
    static_assert(rate.on.waived.empty());
    CHECK(std::abs(to_double(rate.value) - 16.892233115207112) < 1e-13);
    // (999.5 / 392.5)^(1/6) - 1 and (1000.5 / 391.5)^(1/6) - 1.
    CHECK(std::abs(to_double(rate.range.lower) - 100 * (std::pow(999.5 / 392.5, 1.0 / 6) - 1)) < 1e-12);
    CHECK(std::abs(to_double(rate.range.upper) - 100 * (std::pow(1000.5 / 391.5, 1.0 / 6) - 1)) < 1e-12);
    CHECK(to_text(rate).view() == "16.9%"); // the interval is 0.07 wide
    // That it is a target speaks against growth, and only against growth.
    CHECK(refusal_of<not_comparable>([&] { return growth(now, target); }) ==
          "cannot take the growth: one is factual and the "
          "other is not (observed, target)");
    CHECK(cagr(now, target, waive(reason::assertion)).value == rate.value);
    CHECK(cagr(now, target, waive(reason::assertion)).on.waived == reasons(reason::assertion));
    CHECK(required_growth(forget_unit(now), forget_unit(target)).value == rate.value);
    CHECK(refusal_of<not_comparable>([&] { return required_growth(target, now); }) ==
          "cannot take the required growth: they are of different periods (by 2030, 2024)");
}

TEST_CASE("compare: figures, growth is exact") {
    // [99.5, 100.5) to [104.5, 105.5): 104.5 / 100.5 to 105.5 / 99.5.
    auto const grown = growth(make(in(year(2023)), 100, units::km, qualifier::plain),
                              make(in(year(2024)), 105, units::km, qualifier::plain));
    CHECK(grown.value == decimal(5));
    CHECK(grown.in() == units::percent);
    auto const exact = growth(make(in(year(2023)), 8, units::km, qualifier::exact),
                              make(in(year(2024)), 10, units::km, qualifier::exact));
    CHECK(exact.range == exactly(25));
    CHECK(cagr(make(in(year(2023)), 8, units::km, qualifier::exact),
               make(in(year(2024)), 10, units::km, qualifier::exact))
              .range == exactly(25)); // over one year
    CHECK(to_text(exact) == "25%");
    // Kilometres and metres meet exactly.
    CHECK(growth(make(in(year(2023)), 8, units::km, qualifier::exact),
                 make(in(year(2024)), 10000, units::m, qualifier::exact))
              .range == exactly(25));
}

TEST_CASE("compare: figures, an open end stays open") {
    auto const more = cagr(make(in(year(2020)), 100, units::km, qualifier::exact),
                           make(in(year(2022)), 121, units::km, qualifier::over));
    CHECK(more.range.upper_bound == bound::unbounded);
    CHECK(holds(more.range, 10.000001));
    CHECK(to_text(more).view().substr(0, 5) == "over ");
    auto const less = cagr(make(in(year(2020)), 100, units::km, qualifier::exact),
                           make(in(year(2022)), 121, units::km, qualifier::under));
    CHECK(less.range.lower == decimal(-100)); // of [0, 121) nothing may be left
    CHECK(less.range.lower_bound == bound::closed);
    CHECK(growth(make(in(year(2020)), 100, units::km, qualifier::over), make(in(year(2022)), 121, units::km))
              .range.lower == decimal(-100));
}

TEST_CASE("compare: figures, the interval holds the growth between all true values") {
    std::mt19937_64 random(1);
    for (int i = 0; i < 1500; ++i) {
        auto const some = [&](period const& when) {
            decimal const value(static_cast<std::int64_t>(random() % 998) + 2, static_cast<int>(random() % 5) - 2);
            qualifier const all[] = {qualifier::plain, qualifier::exact, qualifier::about, qualifier::over};
            return make(in(when), value, units::km, all[random() % 4]);
        };
        auto const years = static_cast<std::int32_t>(1 + random() % 12);
        any_figure const before = some(year(2010));
        any_figure const after = some(year(2010 + years));
        // "about 2" may be nothing at all; "over 700" has no end, so that growth from it may be anything.
        if (!compare_detail::is_surely_above_zero(before) || !compare_detail::is_surely_not_below_zero(after)) continue;
        any_figure const whole = growth(before, after);
        any_figure const yearly = cagr(before, after);
        any_figure const difference = change(before, after);
        INFO(to_text(before.range).view() << " to " << to_text(after.range).view() << " in " << years);
        for (double const a : points_of(before.range)) {
            for (double const b : points_of(after.range)) {
                CHECK(holds(whole.range, (b / a - 1) * 100));
                CHECK(holds(yearly.range, (std::pow(b / a, 1.0 / years) - 1) * 100));
                CHECK(holds(difference.range, b - a));
            }
        }
        CHECK(std::abs(to_double(yearly.value) -
                       100 * (std::pow(to_double(after.value) / to_double(before.value), 1.0 / years) - 1)) <
              1e-9 * (100 + std::abs(to_double(yearly.value))));
        if (years > 1 && contains(before.range, before.value) && contains(after.range, after.value)) {
            CHECK(contains(yearly.range, yearly.value));
        }
    }
}

TEST_CASE("compare: figures, the years are those of the periods") {
    any_figure const before = make(in(year(2024)), 100, units::km, qualifier::exact);
    any_figure const after = make(in(quarter(2026, 1)), 110, units::km, qualifier::exact);
    reasons const period_only = waive(reason::period);
    // 2024.5 to 2026.125; 2025 to 2026.25.
    CHECK(std::abs(to_double(cagr(before, after, period_only).value) - 100 * (std::pow(1.1, 1 / 1.625) - 1)) < 1e-12);
    CHECK(std::abs(to_double(cagr(before, after, period_only, time_between::ends).value) -
                   100 * (std::pow(1.1, 1 / 1.25) - 1)) < 1e-12);
    auto const five = cagr(at(fiscal_period(fiscal::pakistan, 2019)), at(fiscal_period(fiscal::pakistan, 2024)));
    CHECK(contains(five.range, decimal(0)));
}

TEST_CASE("compare: figures, what speaks against growth is refused with both sides") {
    check_refused(at(quarter(2024, 1)), at(year(2025)), reason::period,
                  "they are of different periods (2024-Q1, 2025)");
    check_refused(at(fiscal_period(fiscal::pakistan, 2019)), at(year(2024)), reason::period,
                  "they are of different periods (FY2019[PAK], 2024)");
    any_figure wide = make(in(span(year(2019), year(2020))));
    check_refused(wide, at(span(year(2021), year(2023))), reason::period,
                  "they are of different periods (2019/2020, 2021/2023)");
    check_refused(wide, at(span(year(2020), year(2021))), reason::overlap,
                  "their periods overlap (2019/2020, 2020/2021)");
    any_figure stock = at(year(2019));
    stock.on.kind = nature::stock;
    check_refused(stock, at(year(2024)), reason::nature, "they differ in nature (stock, flow)");
    any_figure other_area = at(year(2019));
    other_area.on.where = areas::IND;
    check_refused(other_area, at(year(2024)), reason::area, "their areas do not fit (IND to UZB, PAK to UZB)");
    any_figure other_partner = at(year(2019));
    other_partner.on.counterpart = areas::KAZ;
    check_refused(other_partner, at(year(2024)), reason::counterpart, "they have different counterparts (KAZ, UZB)");
    any_figure total = at(year(2019));
    total.on.counterpart = area{};
    check_refused(total, at(year(2024)), reason::counterpart, "they have different counterparts (none, UZB)");
    check_refused(at(year(2019)), make(in(year(2024), assertion::target)), reason::assertion,
                  "one is factual and the other is not (observed, target)");
    check_refused(make(in(year(2019), assertion::projected)), at(year(2024)), reason::assertion,
                  "one is factual and the other is not (projected, observed)");
    check_refused(at(year(2019)), make(in(year(2024)), {392, 6}, at_constant_prices(units::USD, 2015)),
                  reason::price_basis, "they are at different prices (USD, USD@2015)");
    check_refused(at(year(2019)),
                  make(in(year(2024), assertion::planned), {392, 6}, at_constant_prices(units::USD, 2015)),
                  waive(reason::assertion, reason::price_basis),
                  "one is factual and the other is not (observed, planned); they are at different prices (USD, "
                  "USD@2015)");
}

TEST_CASE("compare: figures, periods that have no years between them are refused, waived or not") {
    any_figure const now = at(year(2024));
    CHECK(comparability_over_time(now, now) == reasons(reason::overlap));
    CHECK(comparability_over_time(at(year(2024)), at(quarter(2024, 2))) == waive(reason::overlap, reason::period));
    CHECK(comparability_over_time(at(year(2024)), at(year(2019))) == reasons(reason::period));
    CHECK(comparability_over_time(at(year(2024)), at(since(year(2025)))) == reasons(reason::period));
    CHECK(comparability_over_time(now, at(no_period())) == reasons(reason::period_unknown));
    CHECK(message_of<domain_error>([&] { return cagr(now, now, waive(reason::overlap)); }) ==
          "cannot take the growth: there are no years between 2024 and 2024");
    CHECK(message_of<domain_error>([&] { return cagr(now, at(year(2019)), waive(reason::period)); }) ==
          "cannot count the years between two periods: the second is the earlier one");
    CHECK_THROWS_AS(cagr(now, at(no_period()), waive(reason::period_unknown)), domain_error);
    CHECK_THROWS_AS(cagr(now, at(since(year(2025))), waive(reason::period)), domain_error);
    CHECK(growth(now, at(no_period()), waive(reason::period_unknown)).on.waived == reasons(reason::period_unknown));
}

TEST_CASE("compare: figures, periods of one kind, spans of one length and moments are growth's own") {
    auto const none = [](period const& a, period const& b) { return comparability_over_time(at(a), at(b)).empty(); };
    CHECK(none(year(2019), year(2024)));
    CHECK(none(quarter(2023, 1), quarter(2024, 1)));
    CHECK(none(fiscal_period(fiscal::pakistan, 2019), fiscal_period(fiscal::pakistan, 2024)));
    CHECK(none(span(year(2010), year(2014)), span(year(2015), year(2019))));
    CHECK(none(as_of(month(2023, 3)), as_of(month(2025, 3))));
    CHECK(none(year(2024), by(year(2030))));
    CHECK_FALSE(none(fiscal_period(fiscal::pakistan, 2019), fiscal_period(fiscal::india, 2024)));
    CHECK_FALSE(none(as_of(month(2023, 3)), as_of(year(2025))));
}

TEST_CASE("compare: figures, a base that may be zero is refused with its interval") {
    any_figure const small = make(in(year(2019)), 5, units::km, qualifier::under);
    any_figure const large = make(in(year(2024)), 20, units::km);
    CHECK(message_of<domain_error>([&] { return growth(small, large); }) ==
          "cannot take the growth: the earlier one may be zero or less, it is in [0, 5) km");
    CHECK(message_of<domain_error>([&] { return required_growth(small, large); }) ==
          "cannot take the growth: the earlier one may be zero or less, it is in [0, 5) km");
    any_figure const loss = make(in(year(2024)), -20, units::km);
    CHECK(message_of<domain_error>([&] { return cagr(make(in(year(2019)), 20, units::km), loss); }) ==
          "cannot take the growth: the later one may be below zero, it is in (-21, -19] km");
    CHECK(growth(make(in(year(2019)), 20, units::km), loss).value == decimal(-200));
    any_figure named = small;
    named.key = "a.b.c";
    any_figure other = large;
    other.key = "a.b.d";
    CHECK(message_of<domain_error>([&] { return growth(named, other); }) ==
          "cannot take the growth between a.b.c and a.b.d: the earlier one may be zero or less, it is in [0, 5) km");
}

TEST_CASE("compare: figures, units that have no growth are refused") {
    auto const mismatch = [](auto action) { return message_of<unit_mismatch>(action); };
    any_figure const dollars = at(year(2019));
    any_figure const euros = make(in(year(2024)), {392, 6}, units::EUR);
    CHECK(mismatch([&] { return growth(dollars, euros); }) == "cannot take the growth between USD and EUR");
    CHECK(mismatch([&] { return cagr(dollars, euros); }) == "cannot take the annual growth between USD and EUR");
    CHECK(mismatch([&] { return required_growth(dollars, euros); }) ==
          "cannot take the required growth between USD and EUR");
    CHECK(mismatch([&] { return change(dollars, euros); }) == "cannot take the change between USD and EUR");
    any_figure const third = make(in(year(2019)), 3, units::rank);
    any_figure const first = make(in(year(2024)), 1, units::rank);
    CHECK(mismatch([&] { return growth(third, first); }) == "cannot take the growth between [rank] and [rank]");
    CHECK(change(third, first).value == decimal(-2));
}

TEST_CASE("compare: figures, change is in points of percentages") {
    constexpr auto before = state<units::percent>(printed(76, 0), {.when = year(2019), .kind = nature::flow});
    constexpr auto after = state<units::percent>(printed(80, 0), {.when = year(2024), .kind = nature::flow});
    constexpr auto points = change(before, after);
    static_assert(points.in() == units::percentage_point);
    CHECK(points.value == decimal(4));
    CHECK(points.range == open_interval(decimal(3), decimal(5)));
    CHECK(change(forget_unit(before), forget_unit(after)).in() == units::percentage_point);
}

TEST_CASE("compare: figures, typed and untyped agree") {
    constexpr auto before = state<units::USD>(printed(350, 6), {.when = year(2019), .kind = nature::flow});
    constexpr auto after = state<units::USD>(printed(392, 6), {.when = year(2024), .kind = nature::flow});
    constexpr auto grown = growth(before, after);
    constexpr auto yearly = cagr(before, after);
    constexpr auto more = change(before, after);
    CHECK(grown.value == decimal(12));
    CHECK(growth(forget_unit(before), forget_unit(after)).range == grown.range);
    CHECK(more.value == decimal(42, 6));
    CHECK(change(forget_unit(before), forget_unit(after)).range == more.range);
    // In a constant expression the last bit of a power may differ from that of the C library.
    CHECK(std::abs(to_double(cagr(forget_unit(before), forget_unit(after)).value) - to_double(yearly.value)) < 1e-12);
    CHECK(to_text(grown).view() == "12 (10 to 14) %");
}
