// Areas against each other within each period. rank-1, share-1 and share-2: VTL 2.3 reference manual, "Rank" and "Ratio
// to report", examples 1. rank-2: pandas, DataFrame.rank. The rest are hand calculations.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/compare/containers/within_period.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "near.hpp"
#include "prove.hpp"

using namespace almanac;

namespace {
constexpr double none = missing_value;
/// Four or five areas in the order of their codes, with these values.
template <unit Unit = units::USD, std::size_t Size>
constexpr auto section(double const (&values)[Size], nature kind = nature::flow) {
    constexpr area some[] = {areas::AFG, areas::IND, areas::KAZ, areas::PAK, areas::UZB};
    area_value<double> all[Size];
    for (std::size_t i = 0; i < Size; ++i) all[i] = {some[i], values[i]};
    return make_cross_section<Unit>({.indicator = "exports", .kind = kind}, year(2024), all);
}
constexpr auto rank_2 = section({4.0, 2.0, 4.0, 8.0, none});
constexpr rank_options upwards(ties how, missing_ranks missing = missing_ranks::none) {
    return {.order = order::ascending, .ties = how, .missing = missing};
}
constexpr auto ranked = rank_within_period(rank_2);
} // namespace

PROVE("compare: rank-1 of a cross-section",
      holds(rank_within_period(section({9.0, 5.0, 10.0, 5.0}), upwards(ties::minimum)), {3.0, 1.0, 4.0, 1.0}));
PROVE("compare: rank-2 of a cross-section, average",
      holds(rank_within_period(rank_2, upwards(ties::average)), {2.5, 1.0, 2.5, 4.0, none}));
PROVE("compare: rank-2 of a cross-section, maximum",
      holds(rank_within_period(rank_2, upwards(ties::maximum)), {3.0, 1.0, 3.0, 4.0, none}));
PROVE("compare: rank-2 of a cross-section, missing at the bottom",
      holds(rank_within_period(rank_2, upwards(ties::average, missing_ranks::last)), {2.5, 1.0, 2.5, 4.0, 5.0}));
PROVE("compare: the first is the largest", holds(ranked, {2.0, 4.0, 2.0, 1.0, none}));
PROVE("compare: ranks are ranks", ranked.in() == units::rank && ranked.about.kind == nature::rank &&
                                      ranked.about.indicator == "exports" && ranked.when == year(2024) &&
                                      ranked.at(areas::UZB).status == cell_status::missing);

// Each period by itself.
namespace {
constexpr auto exports = make_panel<units::USD>({.kind = nature::flow}, {areas::AFG, areas::IND, areas::PAK},
                                                year(2022), {{1.0, none, 3.0}, {4.0, 8.0, none}, {5.0, 2.0, none}});
constexpr bool ranks_are_one_in_all_memories() {
    double const expected[] = {3.0, none, 1.0, 2.0, 1.0, none, 1.0, 2.0, none};
    panel<units::USD> in_vectors{{},
                                 exports.about,
                                 exports.every,
                                 exports.first_ordinal,
                                 3,
                                 {{areas::AFG, areas::IND, areas::PAK}},
                                 {{{1.0, none, 3.0, 4.0, 8.0, none, 5.0, 2.0, none}}, {}, false}};
    return holds(rank_within_period(exports), expected) && holds(rank_within_period(exports.view()), expected) &&
           holds(rank_within_period(in_vectors), expected) &&
           holds(rank_within_period(exports.cross_section(year(2022))), {3.0, 2.0, 1.0}) && // every third value
           holds(rank_within_period(forget_unit(exports)), expected) &&
           rank_within_period(forget_unit(exports)).in() == units::rank;
}
} // namespace
PROVE("compare: ranks of a panel", ranks_are_one_in_all_memories());

PROVE("compare: share-1 within a period",
      holds(share_within_period(section({3.0, 4.0, 7.0, 6.0})), {15.0, 20.0, 35.0, 30.0}));
PROVE("compare: share-2 within a period, with a negative part",
      holds(share_within_period(section({0.0, 8.0, 5.0, -3.0})), {0.0, 80.0, 50.0, -30.0}));
PROVE("compare: shares within a period are in per cent",
      share_within_period(section({3.0, 4.0, 7.0, 6.0})).in() == units::percent &&
          share_within_period(section({3.0, 4.0, 7.0, 6.0})).about.kind == nature::ratio);
PROVE("compare: shares of those that are there",
      holds(share_within_period(exports, absent::skip), {10.0, none, 100.0, 40.0, 80.0, none, 50.0, 20.0, none}) &&
          holds(share_within_period(exports.view(), absent::skip),
                {10.0, none, 100.0, 40.0, 80.0, none, 50.0, 20.0, none}) &&
          holds(share_within_period(exports.cross_section(year(2022))), {10.0, 40.0, 50.0}) &&
          holds(share_within_period(forget_unit(exports), absent::skip),
                {10.0, none, 100.0, 40.0, 80.0, none, 50.0, 20.0, none}));
PROVE("compare: no shares of nothing",
      holds(share_within_period(section({1.0, -1.0}), absent::skip), {none, none}) &&
          holds(share_within_period(section({1.0, -2.0}), absent::skip), {none, none}) &&
          holds(share_within_period(section({none, none}), absent::skip), {none, none}));
PROVE("compare: shares and ranks of nobody",
      share_within_period(cross_section<units::USD>{{}, {.kind = nature::flow}}).empty() &&
          share_within_period(panel<units::USD>{{}, {.kind = nature::flow}}).empty() &&
          rank_within_period(cross_section<units::USD>{}).empty() && rank_within_period(panel<units::USD>{}).empty());

// Within bounds: 2 of [1.5, 2.5] and 6 exactly; the part is in its total too. 1.5 / 7.5 = 20 %, 2.5 / 8.5 = 29.4 %.
namespace {
constexpr area_value<bounded> printed[] = {{areas::AFG, {2.0, 1.5, 2.5}},
                                           {areas::IND, bounded(6.0)},
                                           {areas::KAZ, bounded(none)},
                                           {areas::PAK, {2.4, 2.35, 2.45}}};
constexpr area_value<bounded> two_printed[] = {{areas::AFG, {2.0, 1.5, 2.5}}, {areas::IND, bounded(6.0)}};
constexpr auto rounded = make_cross_section<units::USD>({.kind = nature::flow}, year(2024), printed);
constexpr auto rounded_ranks = rank_within_period(rounded);
constexpr auto rounded_shares =
    share_within_period(make_cross_section<units::USD>({.kind = nature::flow}, year(2024), two_printed));
constexpr bool is(bounded const& b, double value, double low, double high) {
    return is_near(b.value, value) && is_near(b.low, low) && is_near(b.high, high) && b.low <= low && high <= b.high;
}
} // namespace
PROVE("compare: ranks that overlap have bounds",
      is(rounded_ranks[0].value, 3, 2, 3) && is(rounded_ranks[1].value, 1, 1, 1) &&
          is_missing(rounded_ranks[2].value) && is(rounded_ranks[3].value, 2, 2, 3));
PROVE("compare: shares within bounds",
      is(rounded_shares[0].value, 25, 20, 250.0 / 8.5) && is(rounded_shares[1].value, 75, 600.0 / 8.5, 80));
PROVE("compare: bounds leave missing ones out on demand",
      holds(share_within_period(rounded, absent::skip), {2.0 / 0.104, 6.0 / 0.104, none, 2.4 / 0.104}));

// Areas that share a country are seen, on any day of the panel.
namespace {
constexpr bool overlap_is_seen(area const& one, area const& other, period const& first, std::size_t count) {
    double const numbers[] = {1, 1, 1, 1, 1, 1, 1, 1};
    area const both[] = {one < other ? one : other, one < other ? other : one};
    auto const found = compare_detail::overlapping_areas(
        view_panel<units::USD>({.kind = nature::flow}, both, 2, first, count, numbers));
    return found.one == both[0] && found.other == both[1];
}
} // namespace
PROVE("compare: the United Kingdom and the Union of 2018 to 2021",
      overlap_is_seen(areas::GBR, areas::european_union, year(2018), 4));
PROVE("compare: the United Kingdom and the Union from 2021 on",
      !overlap_is_seen(areas::GBR, areas::european_union, year(2021), 4));
PROVE("compare: the United Kingdom and the Union of a month",
      overlap_is_seen(areas::GBR, areas::european_union, month(2020, 1), 4) &&
          !overlap_is_seen(areas::GBR, areas::european_union, month(2020, 2), 4));
PROVE("compare: Kyrgyzstan and the Eurasian Union of a fiscal year", // July 2014 to June 2015, then to June 2016
      !overlap_is_seen(areas::KGZ, areas::eaeu, fiscal_period(fiscal::pakistan, 2014), 2) &&
          overlap_is_seen(areas::KGZ, areas::eaeu, fiscal_period(fiscal::pakistan, 2014), 3));
PROVE("compare: Central Asia and the Eurasian Union share Kazakhstan",
      overlap_is_seen(areas::central_asia, areas::eaeu, year(2020), 2));
PROVE("compare: the world and anybody", overlap_is_seen(areas::world, areas::PAK, year(1960), 2));
PROVE("compare: two countries", !overlap_is_seen(areas::IND, areas::PAK, year(1960), 2));

// A waiver of each reason.
PROVE("compare: shares of prices, knowingly",
      share_within_period(section({1.0, 3.0}, nature::price), absent::refuse, waive(reason::not_additive))
              .about.waived == reasons(reason::not_additive));
PROVE("compare: shares of overlapping areas, knowingly", [] {
    double const numbers[] = {1, 3};
    area const both[] = {areas::PAK, areas::world};
    auto const s = view_cross_section<units::USD>({.kind = nature::flow}, year(2024), both, numbers, 2);
    auto const shares = share_within_period(s, absent::refuse, waive(reason::area, reason::not_additive));
    return holds(shares, {25.0, 75.0}) && shares.about.waived == reasons(reason::area);
}());

// A total that may be zero has no shares, one that is surely above it has.
namespace {
constexpr bool have_shares(double low_of_the_second) {
    auto const values = make_panel<units::USD>({.kind = nature::flow}, {areas::AFG, areas::IND}, year(2024),
                                               {{bounded(1, 0, 2)}, {bounded(1, low_of_the_second, 2)}});
    auto const shares = share_within_period(values, absent::skip);
    return !is_missing(shares[0].value) && !is_missing(shares[1].value);
}
} // namespace
PROVE("compare: no shares of a total that may be zero", have_shares(5e-324) && !have_shares(0) && !have_shares(-1));
