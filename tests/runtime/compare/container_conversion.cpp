// Series in another currency. The rates are the World Bank's PA.NUS.FCRF of 2023 and 2024, shortened.
#include <almanac/compare/containers/conversion.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"

using namespace almanac;

namespace {
constexpr auto average = rate_kind::period_average;
constexpr quoted_rate rows[] = {
    {"USD", "PKR", {280356, -3}, year(2023), average, "IMF"},
    {"USD", "PKR", {27858, -2}, year(2024), average, "IMF"},
};
constexpr rate_table rates(rows);
constexpr common_basis exports{.indicator = "exports", .kind = nature::flow};
} // namespace

TEST_CASE("compare: a series of flows at the averages of its years") {
    auto const dollars = make_series<units::USD>(exports, areas::PAK, year(2022), {missing_value, 100.0, 200.0});
    auto const rupees = convert<"PKR">(dollars, rates);
    REQUIRE(rupees.amounts.in() == units::PKR);
    REQUIRE(rupees.amounts.size() == 3);
    CHECK(is_missing(rupees.amounts.at(year(2022)).value));
    CHECK_FALSE(rupees.by[0]);
    CHECK(rupees.amounts.at(year(2023)).value == 100.0 * 280356 / 1000);
    CHECK(rupees.amounts.at(year(2024)).value == 55716.0);
    CHECK(to_text(rupees.by[2].path).view() == "USD -> PKR by IMF period average 2024");
    CHECK(rupees.amounts.about.waived.empty());
    CHECK(rupees.amounts.where == areas::PAK);
}

TEST_CASE("compare: a series with bounds keeps them") {
    std::vector<bounded> values{bounded_of(100, half_open_interval(decimal(995, -1), decimal(1005, -1)))};
    auto const dollars = make_series<units::USD>(exports, areas::PAK, year(2024), values);
    bounded const rupees = convert<"PKR">(dollars, rates).amounts.at(year(2024)).value;
    CHECK(rupees.value == 27858.0);
    CHECK(rupees.low <= 27718.71); // 99.5 * 278.58
    CHECK(rupees.low > 27718.70999);
    CHECK(rupees.high >= 27997.29); // 100.5 * 278.58
    CHECK(rupees.high < 27997.29001);
}

TEST_CASE("compare: a series is refused as its figures are") {
    auto const early = make_series<units::USD>(exports, areas::PAK, year(2022), {1.0, 2.0});
    CHECK_THROWS_AS(convert<"PKR">(early, rates), unknown_key);
    common_basis debt = exports;
    debt.kind = nature::stock;
    auto const stocks = make_series<units::USD>(debt, areas::PAK, year(2023), {1.0, 2.0});
    CHECK_THROWS_AS(convert<"PKR">(stocks, rates), unknown_key); // no rate of the end of a period
    conversion_options options;
    options.kind = average;
    CHECK_THROWS_AS(convert<"PKR">(stocks, rates, options), not_comparable);
    options.waived = reason::rate_kind;
    CHECK(convert<"PKR">(stocks, rates, options).amounts.about.waived == reasons(reason::rate_kind));
}

TEST_CASE("compare: a panel is converted area by area, each period at its rate") {
    auto const dollars =
        make_panel<units::USD>(exports, {areas::PAK, areas::IND}, year(2023), {{100.0, 200.0}, {missing_value, 100.0}});
    auto const rupees = convert<"PKR">(dollars, rates);
    CHECK(rupees.amounts.in() == units::PKR);
    CHECK(rupees.amounts.at(areas::PAK, year(2023)).value == 100.0 * 280356 / 1000);
    CHECK(rupees.amounts.at(areas::PAK, year(2024)).value == 55716.0);
    CHECK(rupees.amounts.at(areas::IND, year(2024)).value == 27858.0);
    CHECK(is_missing(rupees.amounts.at(areas::IND, year(2023)).value));
    REQUIRE(rupees.by.size() == 4);
    CHECK_FALSE(rupees.by[0]);
    CHECK(to_text(rupees.by[3].path).view() == "USD -> PKR by IMF period average 2024");
    CHECK_THROWS_AS(convert<"PKR">(make_panel<units::USD>(exports, {areas::PAK}, year(2022), {{1.0}}), rates),
                    unknown_key);
}
