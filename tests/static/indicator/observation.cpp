// Rows and figures: what they hold before anything is said of them, and how one becomes the other. The intervals are
// worked out by hand from the rule.
#include <almanac/indicator.hpp>
#include <almanac/place/areas.hpp>

#include "prove.hpp"

#include <type_traits>

using namespace almanac;

namespace {
constexpr unit truck = counted("truck");
constexpr observation blank{};
constexpr source bank{.publisher = "Bank"};
constexpr indicator supply{.code = "supply", .name = "supply of power"};
constexpr observation row{.key = "energy.UZB.PAK.supply.2024",
                          .what = supply,
                          .by = {{"product", "power"}},
                          .where = areas::UZB,
                          .counterpart = areas::PAK,
                          .when = year(2024),
                          .value = {12000, 0},
                          .in = &units::MW,
                          .qualified = qualifier::about,
                          .kind = nature::capacity,
                          .asserted = assertion::planned,
                          .status = observation_status("EP"),
                          .said_by = &bank,
                          .mentions = {{7, "12,000 MW"}, {7, "12,000 MW", 2}, {9, "12 GW"}, {11, "twelve"}}};
constexpr interval thousands = closed_interval(11000, 12000);
constexpr observation ranged{.key = "a", .value = {12, 0}, .in = &truck, .range = thousands};
constexpr observation ranged_event{.key = "a", .kind = nature::event, .range = thousands};

constexpr any_figure taken = figure_of(row);
constexpr figure<units::MW> typed = figure_as<units::MW>(row);
constexpr any_figure back = forget_unit(typed);
constexpr basis when_and_where{.when = quarter(2024, 2),
                               .kind = nature::stock,
                               .asserted = assertion::target,
                               .status = observation_status("F"),
                               .where = areas::IND,
                               .counterpart = areas::KAZ};
constexpr auto stated = state<units::USD>(printed(19, 8), when_and_where, qualifier::estimated);
} // namespace

PROVE("a blank row says nothing", blank.key.empty() && blank.where.empty() && blank.counterpart.empty() &&
                                      blank.when.kind == period_kind::none && blank.value == decimal(0) &&
                                      blank.in == nullptr && blank.status.empty() && blank.comparison.empty() &&
                                      !blank.range && blank.drift.empty() && blank.drifts_from.empty());
PROVE("a blank row is plain, observed, of no stated nature and of nobody",
      blank.qualified == qualifier::plain && blank.kind == nature::unstated && blank.asserted == assertion::observed &&
          blank.said_by == &no_source && blank.has_figure());
PROVE("a blank mention is none", mention{}.line == 0 && mention{}.printed.empty() && mention{}.occurrence == 1);
PROVE("mentions are counted", mention_count(blank) == 0 && mention_count(row) == 4);
PROVE("nobody",
      no_source.publisher.empty() && no_source.publication.empty() && no_source.published.kind == period_kind::none);

// "About 12,000": 12 % either way; by another rule 5 %, but at least twice half of a thousand.
PROVE("a row's interval follows from its digits and its qualifier", range_of(row) == closed_interval(10560, 13440));
PROVE("by another rule", range_of(row, {.about_percent = 5}) == closed_interval(11000, 13000));
PROVE("its own interval goes before the rule",
      range_of(ranged) == thousands && range_of(ranged, {.counts_exact_below = 0}) == thousands);
PROVE("an event may state an interval and has no figure",
      range_of(ranged_event) == thousands && !ranged_event.has_figure());

PROVE("a figure has what its row says", taken.value == decimal(12000) && taken.range == range_of(row) &&
                                            taken.qualified == qualifier::about && taken.key == row.key &&
                                            taken.in() == units::MW);
PROVE("and the row's basis", taken.on.when == year(2024) && taken.on.kind == nature::capacity &&
                                 taken.on.asserted == assertion::planned &&
                                 taken.on.status == observation_status("PE") && taken.on.where == areas::UZB &&
                                 taken.on.counterpart == areas::PAK);
PROVE("the digits stay as printed", same_digits(taken.value, {12000, 0}) && same_digits(typed.value, {12000, 0}));
PROVE("typed and back", back.value == taken.value && back.range == taken.range && back.qualified == taken.qualified &&
                            back.key == taken.key && back.in() == taken.in() && back.on.when == taken.on.when &&
                            back.on.status == taken.on.status && back.on.counterpart == taken.on.counterpart);
PROVE("the unit of a typed figure", typed.in() == units::MW && figure<units::MW>::unit_of == units::MW);
PROVE("a rule for a typed figure",
      figure_as<units::MW>(row, {.about_percent = 10}).range == closed_interval(10800, 13200));

PROVE("a blank figure is exactly zero", figure<units::km>{}.value == decimal(0) &&
                                            figure<units::km>{}.range == exactly(0) &&
                                            figure<units::km>{}.key.empty() && any_figure{}.in() == units::one);
// An estimated 1.9 billion: 12 % either way, 0.228 billion.
PROVE("a figure by hand", stated.value == decimal(19, 8) && stated.range == closed_interval({1672, 6}, {2128, 6}) &&
                              stated.qualified == qualifier::estimated && stated.key.empty());
PROVE("a figure by hand is said of its basis", stated.on.when == quarter(2024, 2) && stated.on.kind == nature::stock &&
                                                   stated.on.asserted == assertion::target &&
                                                   stated.on.status.has('F') && stated.on.where == areas::IND &&
                                                   stated.on.counterpart == areas::KAZ);
PROVE("a rule for a figure by hand",
      state<truck>(printed(12), {}, qualifier::plain, {.counts_exact_below = 12}).range ==
              half_open_interval({115, -1}, {125, -1}) &&
          state<truck>(printed(12), {}, qualifier::plain, {.counts_exact_below = 13}).range == exactly(12));
PROVE("what has a difference",
      figures_have_difference<units::km, units::m>&& figures_have_difference<units::percent, units::percent>&&
              figures_have_difference<units::rank, units::rank> &&
          !figures_have_difference<units::index, units::index> && !figures_have_difference<units::USD, units::EUR> &&
          !figures_have_difference<units::percent, units::percentage_point>);
