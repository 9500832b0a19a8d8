// Questions to the rows of a dataset of one's own.
#include <almanac/indicator/dataset/query.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/place/own_group.hpp>
#include <almanac/unit/units.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

constexpr indicator exports{.code = "exports.goods", .name = "exports of goods", .kind = nature::flow};
constexpr indicator gas{.code = "gas.production", .name = "production of natural gas", .kind = nature::flow};
constexpr source bank{.publisher = "State Bank", .publication = "Annual Report"};
constexpr own_group two_states("kgz_tjk", "Kyrgyzstan and Tajikistan", "KGZ TJK");
constexpr area kgz_tjk = two_states;

constexpr observation energy_rows[] = {
    {.key = "energy.gas.production.TKM.2023",
     .what = gas,
     .where = areas::TKM,
     .when = year(2023),
     .value = {80, 9},
     .in = &units::m3},
    {.key = "energy.gas.production.share.TKM.export.2024_03",
     .what = share_of(gas, exports),
     .by = {{"use", "export"}},
     .where = areas::TKM,
     .when = month(2024, 3),
     .value = {70, 0},
     .in = &units::percent,
     .said_by = &bank},
};
constexpr observation trade_rows[] = {
    {.key = "trade.exports.goods.PAK.UZB",
     .what = exports,
     .where = areas::PAK,
     .counterpart = areas::UZB,
     .value = {28, 6},
     .in = &units::USD},
    {.key = "trade.exports.goods.TJK.2024",
     .what = exports,
     .where = areas::TJK,
     .when = year(2024),
     .value = {28, 6},
     .in = &units::USD},
    {.key = "trade.exports.goods.kgz_tjk.2024",
     .what = exports,
     .where = kgz_tjk,
     .when = year(2024),
     .value = {28, 6},
     .in = &units::USD},
};
constexpr theme themes[] = {
    {"empty", table()}, {"energy", energy_rows}, {"none", table()}, {"trade", trade_rows}, {"void", table()}};
constexpr dataset facts{.name = "facts", .themes = themes};

constexpr int count(theme_list const& of) {
    int rows = 0;
    for (observation const& row : rows_of(of)) rows += row.key.empty() ? 0 : 1;
    return rows;
}

} // namespace

PROVE("all rows of all themes, in their order",
      keys_among(rows_of(facts)).size() == 5 && keys_among(rows_of(facts))[1] == energy_rows[1].key &&
          keys_among(rows_of(themes))[2] == trade_rows[0].key && &*rows_of(facts).begin() == energy_rows);
PROVE("no themes, and none with a row, have no rows",
      count(theme_list()) == 0 && count(theme_list(themes, 1)) == 0 && count(theme_list(themes, 2)) == 2);

PROVE("the indicators that there are, each once and by code", [] {
    auto const found = indicators_among(rows_of(facts));
    return found.size() == 2 && found[0] == &exports && found[1] == &gas;
}());
PROVE("the indicators of which several areas have figures", [] {
    auto const found = indicators_of_several_areas(rows_of(facts));
    return found.size() == 1 && found[0] == &exports;
}());
PROVE("the areas that there are, each once and by code", [] {
    auto const found = areas_among(rows_of(facts));
    return found.size() == 5 && found[0] == areas::PAK && found[1] == areas::TJK && found[2] == areas::TKM &&
           found[3] == areas::UZB && found[4] == kgz_tjk && is_group(found[4]);
}());

PROVE("a row is of an indicator, and measures exactly one thing",
      is_of(energy_rows[1], gas) && !is_of(energy_rows[1], exports) && !is_of(observation{}, gas) &&
          measures(energy_rows[0], gas) && !measures(energy_rows[1], gas) &&
          measures(energy_rows[1], share_of(gas, exports), {{"use", "export"}}) &&
          !measures(energy_rows[1], share_of(gas, exports)));
PROVE("a row lies in a period", is_in(energy_rows[1], year(2024)) && !is_in(energy_rows[1], year(2023)) &&
                                    is_in(energy_rows[0], year(2023)) && !is_in(energy_rows[0], month(2023, 3)) &&
                                    !is_in(trade_rows[0], year(2024)) && !is_in(energy_rows[0], no_period()));
PROVE("a row is of an area or of one inside it",
      is_within(energy_rows[0], areas::central_asia) && is_within(energy_rows[0], areas::TKM) &&
          !is_within(energy_rows[0], areas::UZB) && is_within(trade_rows[1], kgz_tjk) &&
          is_within(trade_rows[2], kgz_tjk) && is_within(trade_rows[2], areas::central_asia) &&
          !is_within(trade_rows[2], areas::TJK) && !is_within(observation{}, areas::TJK));
PROVE("without a period only membership without dates is known",
      !is_within(trade_rows[0], areas::eco) && is_within(trade_rows[0], areas::world) &&
          is_within(observation{.where = areas::TJK}, areas::central_asia) &&
          !is_within(observation{.where = areas::TJK}, areas::sco) &&
          is_within(observation{.where = areas::TJK, .when = year(2024)}, areas::sco));

PROVE("free text finds names of indicators, areas, sources and parts, in any case",
      has_words(energy_rows[0], "natural gas") && has_words(energy_rows[0], "GAS turkmenistan") &&
          has_words(energy_rows[0], "tkm") && has_words(energy_rows[1], "state bank") &&
          has_words(energy_rows[1], "annual export") && has_words(trade_rows[0], "uzbek pakistan") &&
          has_words(trade_rows[2], "tajikistan exports") && has_words(trade_rows[0], "") &&
          has_words(trade_rows[0], "  goods "));
PROVE("each of the words must be there", !has_words(energy_rows[0], "gas pakistan") &&
                                             !has_words(energy_rows[0], "exports") &&
                                             !has_words(trade_rows[0], "imports"));
