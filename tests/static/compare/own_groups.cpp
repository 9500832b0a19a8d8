// Groups of one's own where figures, containers and trade are computed with. Numbers are made up, sums and shares are
// hand calculations.
#include <almanac/compare.hpp>
#include <almanac/corridor.hpp>
#include <almanac/place.hpp>
#include <almanac/trade.hpp>

#include "prove.hpp"

#include <array>

using namespace almanac;

namespace {

constexpr area kgz_tjk = corridor::regions::kgz_tjk;
constexpr own_group neighbours("tjk_uzb", "Tajikistan and Uzbekistan", "TJK UZB");
constexpr area tjk_uzb = neighbours;
constexpr accession of_buyers[] = {{"CHN"}, {"UZB", {2023, 10, 7}}};
constexpr own_group buyers_of_gas("buyers", "Buyers of gas", of_buyers);
constexpr area buyers = buyers_of_gas;

constexpr figure<units::USD> flow(decimal value, area const& where, period const& when = year(2024)) {
    return state<units::USD>(value, {.when = when, .kind = nature::flow, .where = where});
}
constexpr figure<units::USD> towards(decimal value, area const& counterpart) {
    return state<units::USD>(
        value, {.when = year(2024), .kind = nature::flow, .where = areas::PAK, .counterpart = counterpart});
}

template <class A, class B>
constexpr reasons against_part(A const& part, B const& whole) {
    return comparability_of_part(forget_unit(part), forget_unit(whole));
}
template <class A, class B>
constexpr reasons against_sum(A const& a, B const& b) {
    return additivity(forget_unit(a), forget_unit(b));
}

constexpr auto exports =
    make_panel<units::USD>({.kind = nature::flow}, {areas::CHN, areas::KGZ, areas::TJK, areas::UZB}, year(2022),
                           {{1.0, 2.0, 3.0}, {10.0, 20.0, 30.0}, {100.0, 200.0, 300.0}, {1000.0, 2000.0, 3000.0}});
template <class Series>
constexpr bool holds(Series const& s, double first, double second, double third) {
    return s.size() == 3 && s[0].value == first && s[1].value == second && s[2].value == third;
}

} // namespace

PROVE("the pairs of the dataset have members", members(corridor::regions::qtta, to_serial({2024, 1, 1})).count() == 4 &&
                                                   is_member(areas::PAK, corridor::regions::qtta, year(2024)) &&
                                                   corridor::short_name(kgz_tjk) == "Kyrgyzstan and Tajikistan");

PROVE("a member has a share in its group, with a period and without, others have none",
      share(flow(30, areas::TJK), flow(120, kgz_tjk)).value == decimal(25) &&
          against_part(flow(30, areas::TJK, no_period()), flow(120, kgz_tjk, no_period())) ==
              reasons(reason::period_unknown) &&
          against_part(flow(30, areas::UZB), flow(120, kgz_tjk)) == reasons(reason::area) &&
          against_part(flow(30, areas::UZB, no_period()), flow(120, kgz_tjk, no_period())) ==
              (reasons(reason::period_unknown) | reason::area));
PROVE("a group of one's own has a share in one of the library's",
      share(flow(30, kgz_tjk), flow(120, areas::central_asia)).value == decimal(25) &&
          against_part(flow(30, areas::central_asia), flow(120, kgz_tjk)) == reasons(reason::area));
PROVE("membership with dates decides by the period",
      against_part(flow(30, areas::UZB), flow(120, buyers)).empty() &&
          against_part(flow(30, areas::UZB, year(2022)), flow(120, buyers, year(2022))) == reasons(reason::area));
PROVE("the same of counterparts",
      against_part(towards(3, areas::TJK), towards(12, kgz_tjk)).empty() &&
          against_part(towards(3, areas::KAZ), towards(12, kgz_tjk)) == reasons(reason::counterpart));
PROVE("of different institutions",
      against_part(towards(3, institutions::imf), towards(12, areas::world)) == reasons(reason::counterpart));

PROVE("a sum counts nobody twice",
      against_sum(flow(1, areas::TJK), flow(2, kgz_tjk)) == reasons(reason::area) &&
          against_sum(flow(1, tjk_uzb), flow(2, kgz_tjk)) == reasons(reason::area) &&
          against_sum(flow(1, areas::central_asia), flow(2, kgz_tjk)) == reasons(reason::area) &&
          against_sum(flow(1, areas::sco), flow(2, areas::eaeu)) == reasons(reason::area) &&
          against_sum(flow(1, areas::UZB), flow(2, kgz_tjk)).empty());
PROVE("a sum over a group and others is of all members",
      to_text((flow(1, areas::UZB) + flow(2, kgz_tjk)).on.where) == "KGZ + TJK + UZB" &&
          share(flow(1, areas::UZB), flow(1, areas::UZB) + flow(3, kgz_tjk)).value == decimal(25));
PROVE("a sum over the members is named by the group",
      named(flow(1, areas::KGZ) + flow(2, areas::TJK), kgz_tjk).on.where == area_set(kgz_tjk) &&
          share(flow(1, areas::TJK), named(flow(1, areas::KGZ) + flow(3, areas::TJK), kgz_tjk)).value == decimal(25));

PROVE("a panel is rolled up to it, with the members of the day",
      holds(roll_up(exports, kgz_tjk).values, 110, 220, 330) && holds(roll_up(exports, buyers).values, 1, 2002, 3003));
PROVE("containers see that it counts a country again",
      !compare_detail::overlapping_among(std::array{areas::TJK, kgz_tjk}, year(2024)).one.empty() &&
          !compare_detail::overlapping_among(std::array{kgz_tjk, tjk_uzb}, year(2024)).one.empty() &&
          compare_detail::overlapping_among(std::array{areas::UZB, kgz_tjk}, year(2024)).one.empty() &&
          compare_detail::share_a_country(areas::UZB, buyers, year(2023)) &&
          !compare_detail::share_a_country(areas::UZB, buyers, year(2022)));
PROVE("containers keep what it is made of", [] {
    auto const fixed =
        make_panel<units::USD>({.kind = nature::flow}, {areas::UZB, kgz_tjk}, year(2024), {{1.0}, {2.0}});
    panel<units::USD> const owned = fixed.only([](area const&) { return true; });
    return is_group(owned.areas[1]) && short_name(area(owned.areas[1])) == "Kyrgyzstan and Tajikistan";
}());

PROVE("the trade of a group", [] {
    auto f = make_flows<units::USD>({.kind = nature::flow}, year(2024), {areas::KGZ, areas::TJK, areas::CHN});
    f.set(areas::KGZ, areas::TJK, {}, reporter::exporter, 3.0);
    f.set(areas::CHN, areas::KGZ, {}, reporter::exporter, 5.0);
    auto const region = trade::regional_totals(f, kgz_tjk, absent::skip);
    return region.within == 6 && region.region == 11;
}());
