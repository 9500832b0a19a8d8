// Typed figures and conversions repeat the checks of the untyped ones, so that a compiler's way to a refusal stays
// short. Here each of their refusals: the type of the exception, and its words, written by hand.
#include <almanac/compare.hpp>
#include <almanac/compare/figures/conversion.hpp>
#include <almanac/trade/gravity.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <limits>
#include <string>

using namespace almanac;

namespace {

constexpr auto kilometres(decimal value, int of_year) {
    return state<units::km>(printed(value), {.when = year(of_year), .kind = nature::flow});
}
// Below 0.5 km printed as a whole number, a length may be nothing.
constexpr auto nothing = kilometres(0, 2023);
constexpr auto before = kilometres(100, 2023);
constexpr auto after = kilometres(110, 2024);
constexpr auto loss = kilometres(-20, 2024);

constexpr std::string_view zero_before =
    "cannot take the growth: the earlier one may be zero or less, it is in [-0.5, 0.5) km";
constexpr std::string_view loss_after =
    "cannot take the growth: the later one may be below zero, it is in (-21, -19] km";
} // namespace

TEST_CASE("compare: typed figures refuse a divisor that may be zero") {
    constexpr auto divisor = kilometres(0, 2024);
    std::string const words = "cannot divide: the divisor may be zero, it is in [-0.5, 0.5) km";
    CHECK(message_of<domain_error>([&] { return ratio(after, divisor); }) == words);
    CHECK(message_of<domain_error>([&] { return share(after, divisor); }) == words);
}

TEST_CASE("compare: typed figures refuse growth from what may be zero, and to what may be negative") {
    CHECK(message_of<domain_error>([] { return growth(nothing, after); }) == zero_before);
    CHECK(message_of<domain_error>([] { return cagr(nothing, after); }) == zero_before);
    CHECK(message_of<domain_error>([] { return required_growth(nothing, after); }) == zero_before);
    CHECK(message_of<domain_error>([] { return cagr(before, loss); }) == loss_after);
    CHECK(message_of<domain_error>([] { return required_growth(before, loss); }) == loss_after);
    CHECK(growth(before, loss).value == decimal(-120)); // which is a growth all the same
}

TEST_CASE("compare: untyped figures refuse growth from what may be zero, and to what may be negative") {
    any_figure const from = forget_unit(nothing);
    any_figure const to = forget_unit(loss);
    CHECK(message_of<domain_error>([&] { return cagr(from, forget_unit(after)); }) == zero_before);
    CHECK(message_of<domain_error>([&] { return required_growth(forget_unit(before), to); }) == loss_after);
}

TEST_CASE("compare: no waiver makes years between figures of one time") {
    std::string const words = "cannot take the growth: there are no years between 2023 and 2023";
    any_figure const now = forget_unit(before);
    CHECK(message_of<domain_error>([] { return cagr(before, before, waive(reason::overlap)); }) == words);
    CHECK(message_of<domain_error>([] { return required_growth(before, before, waive(reason::overlap)); }) == words);
    CHECK(message_of<domain_error>([&] { return required_growth(now, now, waive(reason::overlap)); }) == words);
}

TEST_CASE("compare: typed figures refuse a parity for a market rate, and a parity of another year") {
    constexpr auto gdp = state<units::PKR>(printed(106, 12), {.when = year(2024), .kind = nature::flow});
    auto const of_2024 = quote<"PKR", "USD">({14, -3}, year(2024), rate_kind::purchasing_power_parity, "a bank");
    auto const market = quote<"PKR", "USD">({36, -4}, year(2024), rate_kind::period_average, "a bank");
    CHECK(message_of<domain_error>([&] { return convert(gdp, of_2024); }) ==
          "the rate from PKR to USD is a purchasing power parity of 2024 and no market rate: it makes international "
          "dollars (see to_international)");
    CHECK(message_of<domain_error>([&] { return to_international<2024>(gdp, market); }) ==
          "the rate from PKR to USD is a period average of 2024 and no purchasing power parity of a year");
    // The unit of the result says 2021, the parity is of 2024.
    CHECK(message_of<domain_error>([&] { return to_international<2021>(gdp, of_2024); }) ==
          "the rate from PKR to USD is a purchasing power parity of 2024 and not of 2021");
    CHECK(to_international<2024>(gdp, of_2024).in() == at_purchasing_power_parity(units::USD, 2024));
}

TEST_CASE("compare: a parity refuses what is not in its currency") {
    any_exchange_rate const parity =
        to_rate({"PKR", "USD", {14, -3}, year(2024), rate_kind::purchasing_power_parity, "a bank"});
    any_figure const euros = forget_unit(state<units::EUR>(printed(5), {.when = year(2024), .kind = nature::flow}));
    any_figure const power = forget_unit(state<units::MW>(printed(1300), {.when = year(2024), .kind = nature::flow}));
    CHECK(message_of<unit_mismatch>([&] { return to_international(euros, parity); }) ==
          "a rate from PKR to USD does not convert EUR");
    CHECK(message_of<unit_mismatch>([&] { return to_international(power, parity); }) ==
          "a rate from PKR to USD does not convert MW");
}

TEST_CASE("compare: gravity refuses coefficients that are not finite") {
    double const infinite = std::numeric_limits<double>::infinity();
    gravity_pair<> const pair{.origin_mass = 300, .destination_mass = 100, .distance = 1000};
    CHECK(message_of<domain_error>([&] {
              return trade::gravity_prediction({.constant = infinite, .origin = 1, .destination = 1, .distance = 1},
                                               pair);
          }) == "cannot compute the gravity prediction: the constant is not finite");
    CHECK(message_of<domain_error>([&] {
              return trade::gravity_prediction({.constant = 1, .origin = 1, .destination = 1, .distance = -infinite},
                                               pair);
          }) == "cannot compute the gravity prediction: the coefficient of the distance is not finite");
}
