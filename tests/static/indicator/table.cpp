// Tables: lookup, the nearest key, order; figures of rows; sets of status codes.
#include <almanac/indicator.hpp>
#include <almanac/place/areas.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr unit truck = counted("truck");
constexpr source office{.publisher = "Office", .publication = "yearbook", .published = year(2024)};
constexpr interval stated = closed_interval(10, 30);
constexpr observation rows[] = {
    {.key = "road.PAK.length", .where = areas::PAK, .value = {1814, 0}, .in = &units::km, .kind = nature::extent},
    {.key = "road.PAK.opening.2023", .when = year(2023), .kind = nature::event},
    {.key = "road.PAK.trucks",
     .value = {12, 0},
     .in = &truck,
     .said_by = &office,
     .mentions = {{3, "12"}, {9, "twelve"}}},
    {.key = "road.PAK.trucks.planned",
     .counterpart = areas::UZB,
     .when = by(year(2030)),
     .value = {20, 0},
     .in = &truck,
     .qualified = qualifier::about,
     .asserted = assertion::planned,
     .status = observation_status("P"),
     .range = stated},
};
constexpr table roads(rows);

constexpr observation unsorted_rows[] = {{.key = "b"}, {.key = "a"}};
constexpr observation doubled_rows[] = {{.key = "a"}, {.key = "a"}};
constexpr observation prefix_rows[] = {{.key = "a"}, {.key = "a.b"}, {.key = "ab"}};
} // namespace

PROVE("a table has its rows", roads.size() == 4 && !roads.empty() && roads.end() - roads.begin() == 4);
PROVE("a row by number", roads[2].key == "road.PAK.trucks");
PROVE("every key is found", roads.find(rows[0].key) == &rows[0] && roads.find(rows[1].key) == &rows[1] &&
                                roads.find(rows[2].key) == &rows[2] && roads.find(rows[3].key) == &rows[3]);
PROVE("a part of a key is no key", roads.find("road.PAK") == nullptr && roads.find("") == nullptr);
PROVE("a key before the first and one behind the last", roads.find("a") == nullptr && roads.find("z") == nullptr);
PROVE("at", &roads.at("road.PAK.length") == &rows[0]);
PROVE("an empty table finds nothing", table().find("a") == nullptr && table().nearest("a").empty() && table().empty());
PROVE("a part of an array", table(rows, 2).find("road.PAK.trucks") == nullptr && table(rows, 2).size() == 2);

PROVE("one letter missing", roads.nearest("road.PAK.lenth") == rows[0].key);
PROVE("one letter too many", roads.nearest("road.PAKK.trucks") == rows[2].key);
PROVE("one letter wrong, twice", roads.nearest("rood.PAK.tracks") == rows[2].key);
PROVE("two letters exchanged", roads.nearest("road.PAK.turcks") == rows[2].key);
PROVE("a part missing in the middle", roads.nearest("road.trucks.planned") == rows[3].key);
PROVE("the end missing", roads.nearest("road.PAK.trucks.plan") == rows[3].key);
PROVE("an error in each of two parts", roads.nearest("rod.PAK.truck") == rows[2].key);
PROVE("the empty key has a nearest one too", roads.nearest("") == rows[0].key);

PROVE("sorted", is_sorted(roads) && is_sorted(table()) && is_sorted(prefix_rows));
PROVE("not sorted", !is_sorted(unsorted_rows));
PROVE("a key twice is not sorted", !is_sorted(doubled_rows));

PROVE("a typed figure", lookup<roads, "road.PAK.length">().value == decimal(1814));
PROVE("its unit is its type", std::is_same_v<decltype(lookup<roads, "road.PAK.length">()), figure<units::km>>);
PROVE("its interval follows from its digits",
      lookup<roads, "road.PAK.length">().range == half_open_interval({18135, -1}, {18145, -1}));
PROVE("it knows its row", lookup<roads, "road.PAK.trucks">().key == "road.PAK.trucks");
PROVE("and what it is said of", lookup<roads, "road.PAK.trucks.planned">().on.counterpart == areas::UZB &&
                                    lookup<roads, "road.PAK.trucks.planned">().on.when == by(year(2030)) &&
                                    lookup<roads, "road.PAK.trucks.planned">().on.asserted == assertion::planned &&
                                    lookup<roads, "road.PAK.trucks.planned">().on.status.has('P'));
PROVE("the row's own interval goes before the rule", lookup<roads, "road.PAK.trucks.planned">().range == stated);
PROVE("a figure at run time", figure_of(rows[0]).in() == units::km && figure_of(rows[0]).value == decimal(1814));
PROVE("a figure by another rule",
      figure_of(rows[2], {.counts_exact_below = 1}).range == half_open_interval({115, -1}, {125, -1}));
PROVE("a figure as a type", figure_as<truck>(rows[2]).value == decimal(12));
PROVE("the unit as a member again", forget_unit(figure_as<truck>(rows[2])).in() == truck);
PROVE("an event has no figure", !rows[1].has_figure() && rows[2].has_figure());
PROVE("mentions", mention_count(rows[0]) == 0 && mention_count(rows[2]) == 2);
PROVE("a figure made by hand", state<units::USD>(printed(392, 6), {.when = year(2024), .kind = nature::flow}).range ==
                                   half_open_interval({3915, 5}, {3925, 5}));
PROVE("by hand with a qualifier", state<truck>(printed(700), {}, qualifier::over).range == above(700));

PROVE("no status", observation_status().empty() && to_text(observation_status()).view() == "");
PROVE("the codes in the order of the alphabet", to_text(observation_status("PB")).view() == "BP");
PROVE("the order does not matter", observation_status("PB") == observation_status("BP"));
PROVE("has",
      observation_status("BP").has('B') && !observation_status("BP").has('A') && !observation_status("B").has('?'));
// SDMX CL_OBS_STATUS 2.2: H, L, M, O and Q are missing values; K is reported under another category.
PROVE("missing", observation_status("H").is_missing() && observation_status("K").is_missing() &&
                     observation_status("L").is_missing() && observation_status("M").is_missing() &&
                     observation_status("O").is_missing() && observation_status("PQ").is_missing());
PROVE("not missing", !observation_status("ABDEFGIJNPSUVW").is_missing() && !observation_status().is_missing());
PROVE("all 20 codes of the list", to_text(observation_status("ABDEFGHIJKLMNOPQSUVW")).size() == 20);
PROVE("C, R and T are no codes", !observation_status::is_code('C') && !observation_status::is_code('R') &&
                                     !observation_status::is_code('T') && !observation_status::is_code('a'));
PROVE("facts and the rest", is_factual(assertion::observed) && is_factual(assertion::estimated) &&
                                !is_factual(assertion::projected) && !is_factual(assertion::modelled) &&
                                !is_factual(assertion::target) && !is_factual(assertion::planned) &&
                                !is_factual(assertion::proposed) && !is_factual(assertion::required));
PROVE("what adds", is_additive(nature::flow) && is_additive(nature::stock) && is_additive(nature::capacity) &&
                       is_additive(nature::extent) && is_additive(nature::duration));
PROVE("what does not", !is_additive(nature::price) && !is_additive(nature::ratio) && !is_additive(nature::change) &&
                           !is_additive(nature::rank) && !is_additive(nature::event));
