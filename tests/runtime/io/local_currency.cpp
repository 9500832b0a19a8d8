// Files of the World Bank in each area's own currency, read by its names and unit texts, and converted. The numbers are
// those of the World Development Indicators of 2024-06-28 (CC BY 4.0), of four areas and three years.
#include <almanac/compare.hpp>
#include <almanac/compare/local_currency.hpp>
#include <almanac/io/container_text.hpp>
#include <almanac/io/long_table_to.hpp>
#include <almanac/io/rates_of.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/text/published_symbols.hpp>

#include "catch.hpp"
#include "near.hpp"

#include <array>
#include <string>
#include <string_view>

using namespace almanac;

namespace {
constexpr std::string_view head = "\"Data Source\",\"World Development Indicators\",\n\n"
                                  "\"Last Updated Date\",\"2024-06-28\",\n\n";
std::string const years = "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2017\",\"2018\","
                          "\"2019\",\n";

/// A download of one indicator.
std::string download(std::string_view name, std::string_view code, std::string_view kazakhstan,
                     std::string_view uzbekistan) {
    std::string out(head);
    out += years;
    for (auto const& [area_name, area_code, values] :
         {std::array<std::string_view, 3>{"Kazakhstan", "KAZ", kazakhstan}, {"Uzbekistan", "UZB", uzbekistan}}) {
        out += '"' + std::string(area_name) + "\",\"" + std::string(area_code) + "\",\"" + std::string(name) + "\",\"" +
               std::string(code) + "\"," + std::string(values) + ",\n";
    }
    return out;
}
/// The unit that stands in the parentheses at the end of an indicator's name.
unit unit_in_name(long_series const& s) {
    std::string_view const name = s.indicator_name.view();
    std::size_t const open = name.rfind('(');
    return parse_unit(name.substr(open + 1, name.size() - open - 2), published_symbols);
}
panel<any_unit> read_panel(std::string const& text) {
    auto panels = panels_of(read_table(text), unit_in_name, {.kind = nature::flow});
    REQUIRE(panels.size() == 1);
    return panels[0];
}

std::string const in_lcu =
    download("GDP (current LCU)", "NY.GDP.MKTP.CN", "54378857800000,61819536400000,69532626500000",
             "317476369300000,426640955000000,532712512000000");
std::string const in_constant_lcu =
    download("GDP (constant LCU)", "NY.GDP.MKTP.KN", "13591060218000,14148293686000,14784966902000",
             "123601731480000,130869195470000,138697217460000");
std::string const official_rate =
    download("Official exchange rate (LCU per US$, period average)", "PA.NUS.FCRF",
             "326.001022727273,344.705833333333,382.747310606061", "5113.87894595717,8069.60623655914,8836.7875");
std::string const factor = download("PPP conversion factor, GDP (LCU per international $)", "PA.NUS.PPP",
                                    "121.613784790039,130.108551025391,126.168754577637",
                                    "1432.90717805091,1799.89237531589,2111.31955499463");
} // namespace

TEST_CASE("files: the World Bank's GDP in each area's own currency") {
    panel<any_unit> const gdp = read_panel(in_lcu);
    CHECK(gdp.in() == units::LCU);
    CHECK(gdp.at(areas::KAZ, year(2018)).value == 61819536400000.0);
    CHECK(to_text(gdp).find("LCU") != std::string::npos);
    CHECK_THROWS_AS(rank_within_period(gdp), not_comparable);
    CHECK(is_near(growth(read_panel(in_constant_lcu)).at(areas::UZB, year(2018)).value, 5.87974286685132, 1e-12));
    CHECK(read_panel(in_constant_lcu).in() == at_constant_prices(units::LCU));

    panel<any_unit> const rate = read_panel(official_rate);
    CHECK(rate.in() == units::LCU / units::USD);
    auto const dollars = convert(gdp, rate, rate_kind::period_average);
    CHECK(dollars.in() == units::USD);
    CHECK(is_near(dollars.at(areas::KAZ, year(2018)).value, 179339977690.485, 2e-9));
    CHECK(is_near(dollars.at(areas::UZB, year(2019)).value, 60283503705.3907, 2e-9));
    CHECK(rank_within_period(dollars).at(areas::KAZ, year(2018)).value == 1);

    auto const international = convert(gdp, read_panel(factor), rate_kind::purchasing_power_parity);
    CHECK(international.in() == at_purchasing_power_parity(units::USD));
    CHECK(is_near(international.at(areas::UZB, year(2017)).value, 317476369300000.0 / 1432.90717805091));
}

TEST_CASE("files: the World Bank's rates as a table, by which amounts in own currencies convert") {
    rates_read const read =
        rates_of(read_table(official_rate), {.kind = rate_kind::period_average, .source = "World Bank", .base = "USD"},
                 {{"KAZ", "KZT"}, {"UZB", "UZS"}});
    REQUIRE(read.refused.empty());
    auto const gdp = with_unit<units::LCU>(read_panel(in_lcu));
    auto const dollars = convert<"USD">(gdp, read.rates.table());
    CHECK(is_near(dollars.amounts.at(areas::UZB, year(2018)).value, 52870108214.6742, 2e-9));
    CHECK(dollars.by.size() == 6);
}
