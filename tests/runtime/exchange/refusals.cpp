// What rates, their tables and the price basis refuse, in which words.
#include <almanac/exchange/convert_money.hpp>
#include <almanac/exchange/rate_book.hpp>
#include <almanac/unit/any_prices.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <limits>
#include <string>

using namespace almanac;

namespace {
constexpr auto average = rate_kind::period_average;
constexpr auto at_end = rate_kind::end_of_period;

any_exchange_rate rate(char const (&from)[4], char const (&to)[4], period const& when = year(2024),
                       rate_kind kind = average) {
    return to_rate({from, to, {27858, -2}, when, kind, "a bank"});
}
template <class Action>
std::string refused_rate_of(Action change) {
    quoted_rate quoted{"USD", "PKR", {27858, -2}, year(2024), average, "a bank"};
    change(quoted);
    return message_of<domain_error>([&] { return to_rate(quoted); });
}
} // namespace

TEST_CASE("money: what is no rate") {
    CHECK(refused_rate_of([](quoted_rate& r) { r.to = {}; }) == "no rate from USD to none: a currency is missing");
    CHECK(refused_rate_of([](quoted_rate& r) { r.to = "USD"; }) ==
          "no rate from USD to USD: the two currencies are the same");
    CHECK(refused_rate_of([](quoted_rate& r) { r.value = 0; }) == "no rate from USD to PKR: a rate is above zero");
    CHECK(refused_rate_of([](quoted_rate& r) { r.value = -1; }) == "no rate from USD to PKR: a rate is above zero");
    CHECK(refused_rate_of([](quoted_rate& r) { r.per = 0; }) == "no rate from USD to PKR: a rate is above zero");
    CHECK(refused_rate_of([](quoted_rate& r) { r.when = no_period(); }) == "no rate from USD to PKR: it has no period");
    CHECK(refused_rate_of([](quoted_rate& r) { r.when = since(year(2024)); }) ==
          "no rate from USD to PKR: only a fixed rate is without an end");
    CHECK_NOTHROW(to_rate({"EUR", "DEM", {195583, -5}, since(year(1999)), rate_kind::fixed, ""}));
}

TEST_CASE("money: rates that do not chain") {
    CHECK(message_of<unit_mismatch>([] { return rate("USD", "PKR") * rate("KZT", "EUR"); }) ==
          "these rates do not chain (USD to PKR, KZT to EUR)");
    CHECK(message_of<not_comparable>([] { return rate("USD", "PKR") * rate("PKR", "KZT", year(2023)); }) ==
          "cannot chain the rates USD to PKR and PKR to KZT: they are of different periods (2024, 2023)");
    CHECK(message_of<not_comparable>([] { return rate("USD", "PKR") * rate("PKR", "KZT", year(2024), at_end); }) ==
          "cannot chain the rates USD to PKR and PKR to KZT: they are of different kinds (period average, end of "
          "period)");
    CHECK(message_of<not_comparable>([] { return rate("USD", "PKR") * rate("PKR", "KZT", year(2023), at_end); }) ==
          "cannot chain the rates USD to PKR and PKR to KZT: they are of different kinds (period average, end of "
          "period); they are of different periods (2024, 2023)");
    auto const typed = quote<"USD", "PKR">(280, year(2024), average, "");
    auto const other = quote<"PKR", "KZT">(2, quarter(2024, 1), average, "");
    CHECK(message_of<not_comparable>([&] { return typed * other; }) ==
          "cannot chain the rates USD to PKR and PKR to KZT: they are of different periods (2024, 2024-Q1)");
    // Averages of a year and of a month at its end are two things, ends of the two are one.
    CHECK_THROWS_AS(rate("USD", "PKR") * rate("PKR", "KZT", month(2024, 12)), not_comparable);
    CHECK_NOTHROW(rate("USD", "PKR", year(2024), at_end) * rate("PKR", "KZT", month(2024, 12), at_end));
}

TEST_CASE("money: a rate taken for another one") {
    CHECK(message_of<unit_mismatch>([] { return rate_between<"USD", "KZT">(rate("USD", "PKR")); }) ==
          "a rate from USD to PKR is not one from USD to KZT");
    CHECK(message_of<unit_mismatch>([] {
              return convert(any_money("EUR", 5), rate("USD", "PKR"), rounding::half_even);
          }) == "a rate from USD to PKR is not one from EUR to PKR");
    CHECK(message_of<domain_error>([] { return fixed_for(rate("USD", "PKR"), year(2024), average); }) ==
          "the rate from USD to PKR, period average of 2024, is no period average of 2024");
    any_exchange_rate const marks = rate("EUR", "DEM", since(year(1999)), rate_kind::fixed);
    CHECK(message_of<domain_error>([&] { return fixed_for(marks, year(1998), average); }) ==
          "the rate from EUR to DEM, fixed rate since 1999, is no period average of 1998");
    CHECK_THROWS_AS(fixed_for(marks, year(2024), rate_kind::purchasing_power_parity), domain_error);
}

TEST_CASE("money: amounts and quantities that a rate does not convert") {
    auto const parity = quote<"USD", "PKR">(72, year(2024), rate_kind::purchasing_power_parity, "ICP");
    CHECK(message_of<domain_error>([&] { return convert(quantity<units::USD>(1), parity); }) ==
          "the rate from USD to PKR is a purchasing power parity of 2024 and no market rate: it makes international "
          "dollars (see to_international)");
    CHECK_THROWS_AS(convert(money<currency_code("USD")>(1), parity, rounding::half_even), domain_error);
    auto const market = quote<"USD", "PKR">({27858, -2}, year(2024), average, "");
    using dollars_of_2015 = quantity<at_constant_prices(units::USD, 2015)>;
    CHECK(message_of<not_comparable>([&] { return convert(dollars_of_2015(1), market); }) ==
          "cannot convert prices of 2015 by the rate from USD to PKR, period average of 2024: they take the average "
          "rate of their base year");
    CHECK_THROWS_AS(convert(money<currency_code("USD")>(decimal(1, -2)), market, rounding::exact), domain_error);
    CHECK_THROWS_AS(convert(money<currency_code("USD")>::from_count(std::numeric_limits<std::int64_t>::max()), market,
                            rounding::half_even),
                    overflow_error);
}

TEST_CASE("money: a table of rates must be sorted, and each row a rate") {
    quoted_rate const first{"USD", "KZT", 468, year(2024), average, ""};
    quoted_rate const second{"USD", "PKR", 280, year(2023), average, ""};
    quoted_rate const third{"USD", "PKR", 278, year(2024), average, ""};
    quoted_rate const in_order[] = {first, second, third};
    CHECK_NOTHROW(rate_table(in_order));
    quoted_rate const unsorted[] = {first, third, second};
    CHECK(message_of<domain_error>([&] { return rate_table(unsorted); }) ==
          "row 3 of a table of rates (USD to PKR, period average of 2023) is out of order: from, to, kind, first day, "
          "last day");
    quoted_rate const twice[] = {first, second, second};
    CHECK(message_of<domain_error>([&] { return rate_table(twice); }) ==
          "row 3 of a table of rates (USD to PKR, period average of 2023) is there twice");
    CHECK_THROWS_AS(rate_book({first, second, first}), domain_error);
    quoted_rate no_rate = second;
    no_rate.value = 0;
    CHECK_THROWS_AS(rate_book({first, no_rate}), domain_error);
}

TEST_CASE("money: what a table has not") {
    quoted_rate const rows[] = {{"USD", "KZT", 468, year(2024), average, ""},
                                {"USD", "PKR", 280, year(2023), average, ""},
                                {"USD", "PKR", 278, year(2024), average, ""},
                                {"USD", "PKR", 279, year(2024), rate_kind::purchasing_power_parity, ""}};
    rate_table const table(rows);
    CHECK(message_of<unknown_key>([&] {
              return table.at({"USD", "PKR", year(2021), average});
          }) ==
          "no rate from USD to PKR, period average of 2021 (exact), direct or inverse; the nearest row is USD to PKR, "
          "period average of 2023");
    CHECK(
        message_of<unknown_key>([&] {
            return table.at({"PKR", "USD", year(2026), at_end}, {rate_match::previous, 30}, {"EUR", "KZT"});
        }) ==
        "no rate from PKR to USD, end of period of 2026 (previous, within 30 days), direct or inverse or through EUR, "
        "KZT; the nearest row is USD to PKR, period average of 2024");
    CHECK(message_of<unknown_key>([&] {
              return table.at({"PKR", "KZT", year(2024), average});
          }) ==
          "no rate from PKR to KZT, period average of 2024 (exact), direct or inverse; no row is between the two, 3 "
          "with PKR, 1 with KZT");
    CHECK_NOTHROW(table.at({"PKR", "KZT", year(2024), average}, {}, {"USD"}));
    // The steps of a path are of one period.
    CHECK_THROWS_AS(table.at({"PKR", "KZT", year(2023), average}, {rate_match::next, 366}, {"USD"}), unknown_key);
}

TEST_CASE("money: look-ups that mean nothing") {
    rate_table const table;
    auto const refused = [&](rate_request const& asked, lookup_options const& options = {}) {
        return message_of<domain_error>([&] { return table.find(asked, options); });
    };
    CHECK(refused({"USD", {}, year(2024), average}) == "cannot look up USD to none: a currency is missing");
    CHECK(refused({"USD", "USD", year(2024), average}) == "cannot look up USD to USD: the two currencies are the same");
    CHECK(refused({"USD", "PKR", no_period(), average}) == "cannot look up USD to PKR: no period is asked for");
    CHECK(refused({"USD", "PKR", since(year(2024)), average}) ==
          "cannot look up USD to PKR: a period without an end or a beginning is asked for");
    CHECK(refused({"USD", "PKR", year(2024), average}, {rate_match::next, -1}) ==
          "cannot look up USD to PKR: the tolerance is below zero days");
}

TEST_CASE("money: two rows that answer with different rates") {
    quoted_rate const rows[] = {{"USD", "PKR", 278, month(2024, 3), average, ""},
                                {"USD", "PKR", 279, quarter(2024, 1), average, ""}};
    rate_book const book({rows[0], rows[1]});
    CHECK(
        message_of<domain_error>([&] {
            return book.table().find({"USD", "PKR", day(2024, 3, 5), average});
        }) ==
        "two rows answer, with different rates: USD to PKR, period average of 2024-Q1, and USD to PKR, period average "
        "of 2024-03");
    CHECK_NOTHROW(book.table().at({"USD", "PKR", month(2024, 3), average}));
    CHECK_NOTHROW(book.table().at({"USD", "PKR", day(2024, 1, 5), average}));
}

TEST_CASE("money: prices that do not deflate, inflate or rebase") {
    unit const pkr_2015 = at_constant_prices(units::PKR, 2015);
    price_level<> const level{160, year(2015)};
    CHECK(message_of<unit_mismatch>([&] { return deflate(any_quantity(1.0, pkr_2015), level); }) ==
          "cannot deflate PKR@2015: it is not one currency at current prices");
    CHECK(message_of<unit_mismatch>([&] { return deflate(any_quantity(1.0, units::MW), level); }) ==
          "cannot deflate MW: it is not one currency at current prices");
    CHECK(message_of<unit_mismatch>([&] { return inflate(any_quantity(1.0, units::PKR), level); }) ==
          "cannot inflate PKR: it is not one currency at constant prices");
    CHECK(message_of<unit_mismatch>([&] {
              return inflate(any_quantity(1.0, pkr_2015), {160, year(2020)});
          }) == "cannot inflate PKR@2015 by an index that is 100 in 2020");
    CHECK(message_of<unit_mismatch>([&] {
              return rebase(any_quantity(1.0, pkr_2015), {80, year(2020)}, year(2020));
          }) == "cannot rebase PKR@2015 by an index that is 100 in 2020");
    CHECK(message_of<domain_error>([&] {
              return deflate(any_quantity(1.0, units::PKR), {160, quarter(2015, 1)});
          }) ==
          "the base of constant prices is a calendar year and not 2015-Q1, which the unit could not tell from one");
    for (double const wrong :
         {0.0, -1.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        CHECK_THROWS_AS(deflate(any_quantity(1.0, units::PKR), price_level<>{wrong, year(2015)}), domain_error);
        CHECK_THROWS_AS(deflate(quantity<units::PKR>(1), index_number<year(2015)>(wrong)), domain_error);
    }
}
