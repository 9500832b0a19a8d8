// Conversions of figures: what is refused and in which words, and that the value and the interval of a conversion are
// those of exact fractions, over random figures and rates (fixed seed).
#include <almanac/compare/figures/conversion.hpp>
#include <almanac/compare/figures/values.hpp>
#include <almanac/indicator/figure_text.hpp>
#include <almanac/money/money.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <random>
#include <string>

using namespace almanac;

namespace {
using int128 = almanac::core_detail::int128;

constexpr auto average = rate_kind::period_average;
constexpr auto at_end = rate_kind::end_of_period;

any_exchange_rate rate(period const& when, rate_kind kind) {
    return to_rate({"USD", "PKR", {27858, -2}, when, kind, "a bank"});
}
any_figure figure_of(period const& when, nature kind, unit const& u = units::USD) {
    basis const on{.when = when, .kind = kind};
    return {decimal(28, 6), rounding_interval({28, 6}, qualifier::plain, u), qualifier::plain, on, {}, u};
}

std::string refusal(any_figure const& f, any_exchange_rate const& by, reasons waived = {}) {
    return refusal_of<not_comparable>([&] { return convert(f, by, waived); });
}

/// Compares a decimal with numerator / denominator, both above zero: -1, 0 or 1. Long division, exact.
int compare_with(decimal limit, int128 numerator, int128 denominator) {
    int128 quotient = numerator / denominator;
    int128 rest = numerator % denominator;
    int128 coefficient = limit.coefficient;
    for (int e = limit.exponent; e > 0; --e) coefficient *= 10;
    for (int e = limit.exponent; e < 0; ++e) {
        rest *= 10;
        quotient = quotient * 10 + rest / denominator;
        rest %= denominator;
    }
    if (coefficient != quotient) return coefficient < quotient ? -1 : 1;
    return rest == 0 ? 0 : -1;
}
} // namespace

TEST_CASE("compare: what does not say its nature is not converted") {
    any_figure const unstated = figure_of(year(2024), nature::unstated);
    for (rate_kind const kind : {average, at_end}) {
        CHECK(refusal(unstated, rate(year(2024), kind)) ==
              "cannot convert USD to PKR: a nature is not stated (unstated)");
    }
    CHECK(convert(unstated, rate(year(2024), average), waive(reason::nature_unknown)).on.waived ==
          reasons(reason::nature_unknown));
}

TEST_CASE("compare: a stock at an average rate and a flow at the rate of a day are refused") {
    any_figure const debt = figure_of(as_of(day(2024, 12, 31)), nature::stock);
    any_figure const exports = figure_of(year(2024), nature::flow);
    CHECK(refusal(debt, rate(year(2024), average)) ==
          "cannot convert USD to PKR: the rate is of a kind that does not suit the figure (stock, period average)");
    CHECK(refusal(exports, rate(year(2024), at_end)) ==
          "cannot convert USD to PKR: the rate is of a kind that does not suit the figure (flow, end of period)");
    CHECK_NOTHROW(convert(debt, rate(year(2024), at_end)));
    CHECK_NOTHROW(convert(exports, rate(year(2024), average)));
    CHECK(convert(debt, rate(year(2024), average), waive(reason::rate_kind)).on.waived == reasons(reason::rate_kind));
    CHECK(convert(exports, rate(year(2024), at_end), waive(reason::rate_kind)).on.waived == reasons(reason::rate_kind));
    // Another waiver is no waiver of this.
    CHECK_THROWS_AS(convert(debt, rate(year(2024), average), waive(reason::rate_period)), not_comparable);
}

TEST_CASE("compare: every reason against a conversion, and its sides") {
    any_figure exports = figure_of(year(2024), nature::flow);
    CHECK(refusal(exports, rate(year(2023), average)) ==
          "cannot convert USD to PKR: the rate is of another period (2024, 2023)");
    CHECK(refusal(exports, rate(day(2023, 12, 31), at_end)) ==
          "cannot convert USD to PKR: the rate is of a kind that does not suit the figure (flow, end of period); the "
          "rate is of another period (2024, 2023-12-31)");
    CHECK(refusal(exports, rate(day(2023, 12, 31), at_end), waive(reason::rate_kind)) ==
          "cannot convert USD to PKR: the rate is of another period (2024, 2023-12-31)");
    CHECK(refusal(figure_of(no_period(), nature::flow), rate(year(2024), average)) ==
          "cannot convert USD to PKR: a period is not stated (none, 2024)");
    CHECK(
        refusal(figure_of(year(2024), nature::flow, at_constant_prices(units::USD, 2015)), rate(year(2024), average)) ==
        "cannot convert USD to PKR: the rate is of another period (2015, 2024)");
    CHECK(
        refusal(figure_of(year(2024), nature::stock, at_constant_prices(units::USD, 2015)), rate(year(2015), at_end)) ==
        "cannot convert USD to PKR: the rate is of a kind that does not suit the "
        "figure (constant prices, stock, end of period)");
    exports.on.status = observation_status("M");
    CHECK(refusal(exports, rate(year(2024), average)) == "cannot convert USD to PKR: a value is missing (M)");
    exports.on.status = {};
    exports.key = "trade.trade.goods.PAK.central_asia.2024";
    CHECK(refusal(exports, rate(year(2023), average)) == "cannot convert trade.trade.goods.PAK.central_asia.2024 from "
                                                         "USD to PKR: the rate is of another period (2024, 2023)");
}

TEST_CASE("compare: what no waiver converts") {
    reasons all;
    for (int i = 0; i < reason_count; ++i) all.add(static_cast<reason>(i));
    any_figure const exports = figure_of(year(2024), nature::flow);
    CHECK(message_of<domain_error>([&] {
              return convert(exports, rate(year(2024), rate_kind::purchasing_power_parity), all);
          }) == "the rate from USD to PKR is a purchasing power parity of 2024 and no market rate: it makes "
                "international dollars (see to_international)");
    CHECK(message_of<unit_mismatch>([&] {
              return convert(figure_of(year(2024), nature::flow, units::EUR), rate(year(2024), average), all);
          }) == "a rate from USD to PKR does not convert EUR");
    CHECK(message_of<unit_mismatch>([&] {
              return convert(figure_of(year(2024), nature::flow, at_purchasing_power_parity(units::USD, 2021)),
                             rate(year(2024), average), all);
          }) == "a rate from USD to PKR does not convert USD@PPP2021");
    CHECK_THROWS_AS(convert(figure_of(year(2024), nature::flow, units::MW), rate(year(2024), average), all),
                    unit_mismatch);
    CHECK(message_of<domain_error>([&] { return to_international(exports, rate(year(2024), average), all); }) ==
          "the rate from USD to PKR is a period average of 2024 and no purchasing power parity of a year");
}

TEST_CASE("compare: a parity of another year than the prices") {
    any_exchange_rate const parity =
        to_rate({"PKR", "USD", 1, year(2021), rate_kind::purchasing_power_parity, "ICP", decimal(412, -1)});
    CHECK(refusal_of<not_comparable>([&] {
              return to_international(figure_of(year(2024), nature::flow, units::PKR), parity);
          }) == "cannot convert PKR to USD: the rate is of another period (2024, 2021)");
    CHECK(refusal_of<not_comparable>([&] {
              return to_international(figure_of(year(2021), nature::flow, at_constant_prices(units::PKR, 2015)),
                                      parity);
          }) == "cannot convert PKR to USD: the rate is of another period (2015, 2021)");
    CHECK_NOTHROW(to_international(figure_of(year(2024), nature::flow, at_constant_prices(units::PKR, 2021)), parity));
}

TEST_CASE("compare: what a table of rates is asked for") {
    quoted_rate const rows[] = {{"USD", "PKR", {27858, -2}, year(2024), average, "IMF"}};
    rate_table const table(rows);
    CHECK(message_of<unknown_key>([&] { return convert(figure_of(year(2024), nature::stock), table, "PKR"); }) ==
          "no rate from USD to PKR, end of period of 2024 (exact), direct or inverse; the nearest row is USD to PKR, "
          "period average of 2024");
    any_figure ratio = figure_of(year(2024), nature::ratio, units::USD / units::person);
    ratio.key = "gdp.PAK.per_person";
    CHECK(message_of<domain_error>([&] { return convert(ratio, table, "PKR"); }) ==
          "cannot convert gdp.PAK.per_person: its nature, ratio, does not say which kind of rate; name one and waive "
          "rate_kind");
    any_figure undated = figure_of(no_period(), nature::flow);
    CHECK(message_of<domain_error>([&] { return request_for(undated, "PKR"); }) ==
          "cannot convert a figure: it is of no stated period for which a rate could be looked up");
    undated.key = "exports.PAK";
    CHECK(message_of<domain_error>([&] { return convert(undated, table, "PKR"); }) ==
          "cannot convert exports.PAK: it is of no stated period for which a rate could be looked up");
    any_figure const at_2015 = figure_of(no_period(), nature::flow, at_constant_prices(units::USD, 2015));
    CHECK(request_for(at_2015, "PKR").when == year(2015));
    conversion_options named;
    named.kind = average;
    CHECK_THROWS_AS(convert(ratio, table, "PKR", named), not_comparable);
    named.waived = reason::rate_kind;
    CHECK(convert(ratio, table, "PKR", named).amount.in() == units::PKR / units::person);
}

TEST_CASE("compare: a conversion is the exact fraction, rounded, and its interval holds all true values") {
    std::mt19937_64 random(1);
    for (int i = 0; i < 4000; ++i) {
        std::int64_t const digits = static_cast<std::int64_t>(random() % 99999) + 1;
        decimal const value(digits, -static_cast<int>(random() % 3));
        std::int64_t const over = static_cast<std::int64_t>(random() % 99999) + 1;
        std::int64_t const under = static_cast<std::int64_t>(random() % 999) + 1;
        basis const on{.when = year(2024), .kind = nature::flow};
        auto const q = static_cast<qualifier>(random() % 8);
        any_figure const f{value, rounding_interval(value, q, units::USD), q, on, {}, units::USD};
        any_exchange_rate const by = to_rate({"USD", "PKR", over, year(2024), average, "", under});
        INFO(to_text(value).view() << " in " << to_text(f.range).view() << " at " << over << " for " << under);
        any_figure const r = convert(f, by);

        // Value: within half a unit of the 18th digit of value * over / under.
        decimal const last = power_of_ten(leading_exponent(r.value) - 17);
        int128 const numerator = static_cast<int128>(value.coefficient) * over;
        int128 tens = 1;
        for (int e = value.exponent; e < 0; ++e) tens *= 10;
        REQUIRE(compare_with(add_to_digits(r.value, last, 18, rounding::ceiling), numerator, tens * under) >= 0);
        REQUIRE(compare_with(subtract_to_digits(r.value, last, 18, rounding::floor), numerator, tens * under) <= 0);

        // Interval: numbers from within the figure's, in thousandths.
        decimal const low = f.range.lower_bound == bound::unbounded ? decimal(0) : f.range.lower;
        decimal const high = f.range.upper_bound == bound::unbounded ? low + decimal(1000000) : f.range.upper;
        for (int k = 0; k <= 8; ++k) {
            decimal const x = low + (high - low) * decimal(125 * k, -3);
            if (!contains(f.range, x) || sign(x) <= 0) continue;
            int128 x_tens = 1;
            for (int e = x.exponent; e < 0; ++e) x_tens *= 10;
            int128 const x_numerator = static_cast<int128>(x.coefficient) * over;
            if (r.range.lower_bound != bound::unbounded) {
                REQUIRE(compare_with(r.range.lower, x_numerator, x_tens * under) <= 0);
            }
            if (r.range.upper_bound != bound::unbounded) {
                REQUIRE(compare_with(r.range.upper, x_numerator, x_tens * under) >= 0);
            }
        }
    }
}

TEST_CASE("compare: an amount in a currency that was none in its period is refused") {
    any_exchange_rate const official =
        to_rate({"EUR", "HRK", {753450, -5}, since(year(2022)), rate_kind::fixed, "(EU) 2022/1208"});
    basis const in_2024{.when = year(2024), .kind = nature::flow};
    basis const in_2022{.when = year(2022), .kind = nature::flow};
    std::string const words = "HRK was no currency from 2024-01-01 to 2024-12-31";
    CHECK(message_of<domain_error>([&] { return almanac::figure_of(any_money("HRK", 1000), in_2024); }).find(words) ==
          0);
    CHECK(message_of<domain_error>([&] { return almanac::figure_of(money<"HRK">(1000), in_2024); }).find(words) == 0);
    any_figure late = almanac::figure_of(any_money("HRK", 1000), in_2022);
    late.on.when = year(2024);
    CHECK(message_of<domain_error>([&] { return convert(late, inverse(official)); }).find(words) == 0);
    // A price list's 1,000 is exact, and so are its euros: 1000 / 7.53450 is 132.72280841462...
    any_figure const euros = convert(almanac::figure_of(any_money("HRK", 1000), in_2022), inverse(official));
    CHECK(euros.range.lower <= euros.range.upper);
    CHECK(std::string(to_text(euros.value).view()).find("132.72280841462") == 0);
    CHECK(std::string(to_text(euros).view()).find("EUR 132.7") == 0);
}
