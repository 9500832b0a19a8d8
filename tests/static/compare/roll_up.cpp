// From countries to groups. Memberships: the United Kingdom left the European Union at the end of 31 January 2020;
// Kyrgyzstan joined the Eurasian Economic Union on 12 August 2015, Armenia on 2 January 2015. Numbers are made up, sums
// and means are hand calculations.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/compare/containers/roll_up.hpp>
#include <almanac/compare/containers/within_period.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "near.hpp"
#include "prove.hpp"

using namespace almanac;

namespace {
constexpr double none = missing_value;
constexpr bool covers(coverage const& c, int present, int expected) {
    return c.present == present && c.expected == expected;
}

constexpr auto exports =
    make_panel<units::USD>({.indicator = "exports", .kind = nature::flow},
                           {areas::ARM, areas::BLR, areas::KAZ, areas::KGZ, areas::RUS}, year(2014),
                           {{1.0, 2.0, 3.0},
                            {10.0, 20.0, 30.0},
                            {100.0, 200.0, 300.0},
                            {1000.0, 2000.0, 3000.0},
                            {10000.0, 20000.0, 30000.0}});
constexpr auto of_quarters = make_panel<units::USD>(
    {.kind = nature::flow}, {areas::ARM, areas::BLR, areas::KAZ, areas::KGZ, areas::RUS}, quarter(2015, 1),
    {{1.0, 2.0, 3.0},
     {10.0, 20.0, 30.0},
     {100.0, 200.0, 300.0},
     {1000.0, 2000.0, 3000.0},
     {10000.0, 20000.0, 30000.0}});
} // namespace

// The members of the last day of each period: none in 2014, five at the end of 2015 and of 2016.
PROVE("compare: a union that is not yet there has no exports", [] {
    auto const eaeu = roll_up(exports, areas::eaeu);
    return holds(eaeu.values, {none, 22222, 33333}) && covers(eaeu.coverages[0], 0, 0) &&
           !eaeu.coverages[0].is_complete() && covers(eaeu.coverages[1], 5, 5) && eaeu.coverages[2].is_complete() &&
           eaeu.values.where == areas::eaeu && eaeu.values.when(0) == year(2014) &&
           eaeu.values.about.indicator == "exports" && is_missing(eaeu.coverages[1].weight_present) &&
           !eaeu.values.cells.has_statuses;
}());
PROVE("compare: Kyrgyzstan counts from the third quarter of 2015", [] {
    auto const eaeu = roll_up(of_quarters, areas::eaeu);
    return holds(eaeu.values, {10111, 20222, 33333}) && covers(eaeu.coverages[1], 4, 4) &&
           covers(eaeu.coverages[2], 5, 5);
}());
PROVE("compare: a union in the composition of one year", [] {
    auto const of_2016 = roll_up(exports, areas::eaeu, {.composition = year(2016)});
    auto const of_july = roll_up(of_quarters, areas::eaeu, {.composition = month(2015, 7)});
    return holds(of_2016.values, {11111, 22222, 33333}) && covers(of_2016.coverages[0], 5, 5) &&
           holds(of_july.values, {10111, 20222, 30333});
}());

// The European Union of 2019 has 28 members, that of 2020 has 27. Everybody exports 1, the United Kingdom 100.
namespace {
constexpr panel<units::USD> union_of_ones(period const& first, std::size_t count) {
    panel<units::USD> p{{}, {.kind = nature::flow}, frequency_of(first), ordinal(first), count, {}, {}};
    std::vector<area> members_of_2019;
    for (area const& each : members(areas::european_union, to_serial({2019, 12, 31}))) members_of_2019.push_back(each);
    std::sort(members_of_2019.begin(), members_of_2019.end());
    p.areas = members_of_2019;
    p.cells.values.items.assign(p.size(), 1.0);
    for (std::size_t i = 0; i < count; ++i) p.set(areas::GBR, p.when(i), 100.0);
    return p;
}
} // namespace
PROVE("compare: the Union with and without the United Kingdom", [] {
    auto const all = roll_up(union_of_ones(year(2019), 2), areas::european_union);
    auto const months = roll_up(union_of_ones(month(2019, 12), 3), areas::european_union);
    auto const half = roll_up(union_of_ones(fiscal_period(fiscal::pakistan, 2019), 2), areas::european_union);
    return holds(all.values, {127, 27}) && covers(all.coverages[0], 28, 28) && covers(all.coverages[1], 27, 27) &&
           holds(months.values, {127, 127, 27}) && holds(half.values, {127, 27}); // fiscal 2020 ends in June 2020
}());
PROVE("compare: the Union of 2020 in 2019", [] {
    auto const all = roll_up(union_of_ones(year(2019), 2), areas::european_union, {.composition = year(2020)});
    return holds(all.values, {27, 27}) && covers(all.coverages[0], 27, 27);
}());

// Thresholds: three of the five of Central Asia, and a missing one.
namespace {
constexpr auto some = make_panel<units::USD>({.kind = nature::flow}, {areas::KAZ, areas::KGZ, areas::PAK, areas::UZB},
                                             year(2023), {{80.0, 82.0}, {3.0, none}, {30.0, 31.0}, {25.0, 27.0}});
constexpr auto people =
    make_panel<units::person>({.kind = nature::stock}, {areas::KAZ, areas::KGZ, areas::TJK, areas::TKM, areas::UZB},
                              year(2023), {{20.0, 20.0}, {7.0, 7.0}, {10.0, 10.0}, {7.0, 7.0}, {36.0, 36.0}});
} // namespace
PROVE("compare: a group with members missing has no number by itself", [] {
    auto const all = roll_up(some, areas::central_asia);
    return holds(all.values, {none, none}) && covers(all.coverages[0], 3, 5) && covers(all.coverages[1], 2, 5) &&
           all.values.at(year(2023)).status == cell_status::missing;
}());
PROVE("compare: a group above the threshold has one", [] {
    auto const most = roll_up(some, areas::central_asia, {.least_present = 0.6});
    auto const any = roll_up(some, areas::central_asia, {.least_present = 0.0});
    return holds(most.values, {108, none}) && holds(any.values, {108, 109}) && to_text(most.coverages[0]) == "3/5";
}());
PROVE("compare: a group of which nobody is there has none", [] {
    auto const nobody = roll_up(some, areas::european_union, {.least_present = 0.0});
    return holds(nobody.values, {none, none}) && covers(nobody.coverages[0], 0, 27);
}());

// Weighted means, by people: (80 x 20 + 3 x 7 + 25 x 36) / 63 with 63 of 80 of the weight.
PROVE("compare: a weighted mean with its coverage", [] {
    auto const mean = roll_up_mean(some, people, areas::central_asia, {.least_present = 0.0});
    return holds(mean.values, {2521.0 / 63.0, (82.0 * 20 + 27.0 * 36) / 56.0}) && covers(mean.coverages[0], 3, 5) &&
           mean.coverages[0].weight_present == 63.0 / 80.0 && mean.coverages[1].weight_present == 56.0 / 80.0;
}());
PROVE("compare: a weighted mean above a threshold of weight", [] {
    auto const mean = roll_up_mean(some, people, areas::central_asia, {.least_present = 0.0, .least_weight = 0.75});
    return holds(mean.values, {2521.0 / 63.0, none});
}());
PROVE("compare: an unknown weight is no zero", [] {
    auto weights = people;
    weights.set(areas::TKM, year(2023), none, cell_status::missing);
    auto const mean = roll_up_mean(some, weights, areas::central_asia, {.least_present = 0.0});
    auto const strict = roll_up_mean(some, weights, areas::central_asia, {.least_present = 0.0, .least_weight = 0.1});
    return is_missing(mean.coverages[0].weight_present) && !is_missing(mean.values[0].value) &&
           is_missing(strict.values[0].value) && !is_missing(strict.values[1].value);
}());
PROVE("compare: weights of other years are unknown", [] {
    auto const weights = make_panel<units::person>({.kind = nature::flow}, {areas::KAZ}, year(2024), {{1.0}});
    auto const mean = roll_up_mean(some, weights, areas::central_asia, {.least_present = 0.0});
    return holds(mean.values, {none, 82}) && covers(mean.coverages[0], 0, 5) && covers(mean.coverages[1], 1, 5);
}());
PROVE("compare: nor do the weights of another area count for the year after the last", [] {
    auto const weights =
        make_panel<units::person>({.kind = nature::flow}, {areas::KAZ, areas::UZB}, year(2023), {{1.0}, {3.0}});
    auto const mean = roll_up_mean(some, weights, areas::central_asia, {.least_present = 0.0});
    return holds(mean.values, {(80.0 + 3 * 25) / 4, none}) && covers(mean.coverages[0], 2, 5) &&
           covers(mean.coverages[1], 0, 5);
}());
PROVE("compare: weights of zero have no mean", [] {
    auto const weights = make_panel<units::person>({.kind = nature::flow}, {areas::KAZ, areas::UZB}, year(2023),
                                                   {{0.0, 1.0}, {0.0, 1.0}});
    return holds(roll_up_mean(some, weights, areas::central_asia, {.least_present = 0.0}).values, {none, 54.5});
}());

// Waivers, bounds, memory, nothing.
PROVE("compare: prices rolled up knowingly", [] {
    auto p = some;
    p.about.kind = nature::price;
    auto const sums = roll_up(p, areas::central_asia, {.least_present = 0.0, .waived = waive(reason::not_additive)});
    return sums.values.about.waived == reasons(reason::not_additive) && holds(sums.values, {108, 109});
}());
PROVE("compare: ranks averaged knowingly", [] {
    auto const mean = roll_up_mean(rank_within_period(some), people, areas::central_asia,
                                   {.least_present = 0.0, .waived = waive(reason::not_additive)});
    return mean.values.about.waived == reasons(reason::not_additive);
}());
PROVE("compare: a group within bounds", [] {
    bounded const numbers[][1] = {{{80, 79.5, 80.5}}, {{25, 24.5, 25.5}}};
    auto const p = make_panel<units::USD>({.kind = nature::flow}, {areas::KAZ, areas::UZB}, year(2023), numbers);
    bounded const sum = roll_up(p, areas::central_asia, {.least_present = 0.4}).values[0].value;
    bounded const mean = roll_up_mean(p, people, areas::central_asia, {.least_present = 0.4}).values[0].value;
    return sum.value == 105 && sum.low == 104 && sum.high == 106 && is_near(mean.low, 2472.0 / 56) &&
           is_near(mean.high, 2528.0 / 56);
}());
PROVE("compare: a group of a view and of an unknown unit", [] {
    auto const view = exports.view();
    return holds(roll_up(view, areas::eaeu).values, {none, 22222, 33333}) &&
           holds(roll_up(forget_unit(view), areas::eaeu).values, {none, 22222, 33333});
}());
PROVE("compare: a group of an empty panel",
      roll_up(panel<units::USD>{{}, {.kind = nature::flow}}, areas::eaeu).values.empty());

PROVE("compare: coverage", !coverage{}.is_complete() && coverage{}.share_present() == 0.0 &&
                               coverage{5, 5}.is_complete() && !coverage{5, 4}.is_complete() &&
                               coverage{5, 4}.share_present() == 0.8 && is_missing(coverage{5, 4}.weight_present) &&
                               to_text(coverage{5, 4}) == "4/5");

// Both thresholds on, just below and just above what is there: 3 of 5 members, with 63 of 80 of the weight.
namespace {
constexpr double next_above(double x) { return x * (1 + 0x1p-52); }
constexpr double next_below(double x) { return x * (1 - 0x1p-52); }
constexpr bool has_sum(double least) {
    return !is_missing(roll_up(some, areas::central_asia, {.least_present = least}).values[0].value);
}
constexpr bool has_mean(double least) {
    auto const mean = roll_up_mean(some, people, areas::central_asia, {.least_present = 0.0, .least_weight = least});
    return !is_missing(mean.values[0].value);
}
} // namespace
PROVE("compare: the threshold of members itself is enough",
      has_sum(3.0 / 5) && has_sum(next_below(3.0 / 5)) && !has_sum(next_above(3.0 / 5)));
PROVE("compare: the threshold of weight itself is enough",
      has_mean(63.0 / 80) && has_mean(next_below(63.0 / 80)) && !has_mean(next_above(63.0 / 80)));
