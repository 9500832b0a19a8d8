// Charts: eight kinds of them from containers and figures, each made by one call. Printed for the terminal, or written
// as specifications for what draws Vega-Lite: notebooks, editors, web pages.
//
// Usage: draw [FOLDER]
//   FOLDER   writes bars.json, lines.json, ... there, a Vega-Lite specification each
#include <almanac/compare.hpp>
#include <almanac/corridor.hpp>
#include <almanac/indicator.hpp>
#include <almanac/io/charts/bar_chart.hpp>
#include <almanac/io/charts/catch_up_chart.hpp>
#include <almanac/io/charts/chart_text.hpp>
#include <almanac/io/charts/figure_chart.hpp>
#include <almanac/io/charts/line_chart.hpp>
#include <almanac/io/charts/mirror_chart.hpp>
#include <almanac/io/charts/vega_lite.hpp>

#include <fstream>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

using namespace almanac;
using areas::IND, areas::KAZ, areas::PAK, areas::UZB;

namespace {

constexpr double none = missing_value;
constexpr chart_options from_world_bank{.source = "World Bank, World Development Indicators"};
constexpr unit million_dollars = scaled(units::USD, 1'000'000);

// NY.GDP.MKTP.CD, rounded to a million.
constexpr auto gdp =
    make_panel<million_dollars>({.indicator = "GDP", .kind = nature::flow}, {IND, KAZ, PAK, UZB}, year(2019),
                                {{2835606., 2674852., 3167271., 3249938., 3500906., 3760813.},
                                 {181667., 171082., 197112., 225496., 261840., 291480.},
                                 {320909., 300426., 348517., 374890., 336686., 371747.},
                                 {70171., 70127., 81170., 94286., 107527., 121356.}});
// SI.POV.GINI: not every year has a survey.
constexpr auto gini = make_panel<units::percent>(
    {.indicator = "Gini index of consumption", .kind = nature::ratio}, {KAZ, PAK}, year(2011),
    {{28.0, 28.2, 27.1, 27.0, 26.8, 27.2, 27.5, 27.8}, {29.7, none, 29.5, none, 31.3, none, none, 29.6}});

/// What the article states of three digital economies: two digits are known. The year of two is inferred from its
/// words.
std::vector<any_figure> stated_figures() {
    return {forget_unit(corridor::get<"digital_economy.digital_economy.size.KAZ.2024">()),
            forget_unit(corridor::get<"digital_economy.digital_economy.size.PAK.2024">()),
            forget_unit(corridor::get<"digital_economy.digital_economy.size.UZB.2024">())};
}
/// Numbers that are known to 15 %: who is second?
auto roughly_known_gdp() {
    std::vector<area_value<bounded>> values;
    for (auto const& each : gdp.cross_section(year(2023)))
        values.push_back({each.where, each.value * bounded(1, 0.85, 1.15)});
    return make_cross_section<million_dollars>({.indicator = "GDP, if known to 15 %"}, year(2023), values);
}
auto reported_trade() {
    auto trade = make_flows<million_dollars>({.indicator = "trade in goods"}, year(2024), {KAZ, PAK, UZB});
    trade.set(KAZ, PAK, {}, reporter::exporter, 30.2);
    trade.set(KAZ, PAK, {}, reporter::importer, 9.4);
    trade.set(PAK, KAZ, {}, reporter::exporter, 120.5);
    trade.set(PAK, KAZ, {}, reporter::importer, 131.0);
    trade.set(KAZ, UZB, {}, reporter::exporter, 3044.0);
    trade.set(UZB, KAZ, {}, reporter::exporter, 1310.0);
    trade.set(UZB, KAZ, {}, reporter::importer, 1352.7);
    return trade;
}

std::vector<std::pair<std::string, chart>> pictures() {
    auto const latest = gdp.cross_section(year(2024));
    auto const without_india = gdp.only({KAZ, PAK, UZB});
    return {
        {"bars", bar_chart(latest, from_world_bank)},
        {"lines", line_chart(gini, from_world_bank)},
        {"ranks", rank_chart(roughly_known_gdp(), from_world_bank)},
        {"intervals", interval_chart(stated_figures(), {.source = corridor::article.name})},
        {"shares", share_chart(without_india, from_world_bank)},
        {"slope", slope_chart(without_india, year(2019), year(2024), from_world_bank)},
        {"mirror", mirror_chart(reported_trade(), {.source = "made up"})},
        {"catch_up", catch_up_chart(gdp.series(PAK), gdp.series(KAZ), year(2019), year(2024), from_world_bank)},
    };
}

} // namespace

int main(int count, char** arguments) try {
    for (auto const& [name, picture] : pictures()) {
        if (count < 2) {
            std::cout << to_text(picture) << '\n';
            continue;
        }
        std::string const file = std::string(arguments[1]) + '/' + name + ".json";
        std::ofstream out(file);
        write_vega_lite(out, picture);
        if (!out.flush()) {
            std::cerr << "draw: cannot write " << file << '\n';
            return 1;
        }
    }
    return 0;
} catch (error const& problem) {
    std::cerr << "draw: " << problem.what() << '\n';
    return 1;
}
