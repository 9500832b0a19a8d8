// Groups: definitions, dated membership at its boundaries, the table behind them. The days are those of the treaties
// and meetings that the table names; the counts by date are published, for example at
// https://european-union.europa.eu/principles-countries-history/eu-enlargement_en and https://www.eco.int/.
#include <almanac/place/areas.hpp>
#include <almanac/place/group.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

constexpr serial_day on(std::int32_t year, std::int32_t month, std::int32_t day) {
    return to_serial({year, month, day});
}
constexpr int count(area const& group, std::int32_t year, std::int32_t month, std::int32_t day) {
    return members(group, on(year, month, day)).count();
}
constexpr bool joins(area const& country, area const& group, serial_day day) {
    return !is_member(country, group, day - 1) && is_member(country, group, day) &&
           membership_of(country, group).first == day && !membership_of(country, group).source.empty();
}

// The table: sorted by group and day, codes sorted and known, each country once in a group, no membership of no days.
constexpr bool accessions_are_sorted() {
    for (int i = 0; i < place_detail::accession_count; ++i) {
        place_detail::accession const& a = place_detail::accessions[i];
        if (place_detail::find_group(a.group) == place_detail::group_count || a.source.empty()) return false;
        if (!(place_detail::first_day(a) < place_detail::past_day(a))) return false;
        if (i == 0) continue;
        place_detail::accession const& before = place_detail::accessions[i - 1];
        if (a.group < before.group) return false;
        if (a.group == before.group && place_detail::first_day(a) < place_detail::first_day(before)) return false;
    }
    return true;
}
constexpr bool member_codes_are_known_and_sorted() {
    for (place_detail::accession const& each : place_detail::accessions) {
        std::string_view const all = each.members;
        if (!all.empty() && all.size() % 4 != 3) return false;
        for (std::size_t at = 0; at < all.size(); at += 4) {
            if (!find_country_by_alpha_3(all.substr(at, 3))) return false;
            if (at > 0 && !(all.substr(at - 4, 3) < all.substr(at, 3))) return false;
        }
    }
    return true;
}
constexpr bool each_country_joins_a_group_once() {
    for (int i = 0; i < place_detail::accession_count; ++i) {
        for (int j = i + 1; j < place_detail::accession_count; ++j) {
            if (place_detail::accessions[i].group != place_detail::accessions[j].group) continue;
            std::string_view const members = place_detail::accessions[i].members;
            for (std::size_t at = 0; at < members.size(); at += 4) {
                if (place_detail::lists(place_detail::accessions[j], area(members.substr(at, 3)))) return false;
            }
        }
    }
    return true;
}
constexpr bool definitions_are_sorted_and_used() {
    std::string_view before = "";
    for (group_definition const& each : place_detail::group_definitions) {
        if (!(before < each.code) || each.name.empty() || each.definition.empty() || each.source.empty()) return false;
        if (members(area(each.code), on(2025, 1, 1)).count() == 0) return false;
        before = each.code;
    }
    return true;
}
constexpr bool world_is_iso_3166() {
    member_range const all = members(areas::world, on(2025, 1, 1));
    member_iterator at = all.begin();
    for (country const& each : all_countries()) {
        if (at == all.end() || *at != area(each)) return false;
        ++at;
    }
    return at == all.end();
}

} // namespace

PROVE("the accessions are sorted, of known groups, with sources", accessions_are_sorted());
PROVE("the members' codes are known and sorted", member_codes_are_known_and_sorted());
PROVE("each country joins a group once", each_country_joins_a_group_once());
PROVE("the definitions are sorted, complete and have members", definitions_are_sorted_and_used());

PROVE("Central Asia is UN M49 143, without dates",
      definition_of(areas::central_asia).m49 == 143 && count(areas::central_asia, 2024, 6, 30) == 5 &&
          is_member(areas::KAZ, areas::central_asia, on(1, 1, 1)) &&
          is_member(areas::UZB, areas::central_asia, since(year(2000))) &&
          is_member(areas::TJK, areas::central_asia, year(2024)) &&
          is_member(areas::TKM, areas::central_asia, day(2025, 4, 1)) &&
          is_member(areas::KGZ, areas::central_asia, year(1960)) &&
          !is_member(areas::AFG, areas::central_asia, year(2024)) &&
          membership_of(areas::KAZ, areas::central_asia).first == always_day &&
          membership_of(areas::KAZ, areas::central_asia).past == unbounded_day);

// Founded 1985 by three; seven more on ECO Day.
PROVE("ECO", count(areas::eco, 1984, 12, 31) == 0 && count(areas::eco, 1985, 12, 31) == 3 &&
                 count(areas::eco, 1992, 11, 27) == 3 && count(areas::eco, 1992, 11, 28) == 10 &&
                 joins(areas::AFG, areas::eco, on(1992, 11, 28)) && joins(areas::AZE, areas::eco, on(1992, 11, 28)) &&
                 is_member(areas::PAK, areas::eco, year(1992)) && !is_member(areas::IND, areas::eco, year(2024)));

PROVE("EAEU", count(areas::eaeu, 2014, 12, 31) == 0 && count(areas::eaeu, 2015, 1, 1) == 3 &&
                  count(areas::eaeu, 2015, 1, 2) == 4 && count(areas::eaeu, 2015, 8, 12) == 5 &&
                  joins(areas::RUS, areas::eaeu, on(2015, 1, 1)) && joins(areas::ARM, areas::eaeu, on(2015, 1, 2)) &&
                  joins(areas::KGZ, areas::eaeu, on(2015, 8, 12)) && !is_member(areas::UZB, areas::eaeu, year(2024)));

PROVE("SCO", count(areas::sco, 2001, 6, 14) == 0 && count(areas::sco, 2001, 6, 15) == 6 &&
                 count(areas::sco, 2017, 6, 9) == 8 && count(areas::sco, 2023, 7, 4) == 9 &&
                 count(areas::sco, 2024, 7, 4) == 10 && joins(areas::PAK, areas::sco, on(2017, 6, 9)) &&
                 joins(areas::IND, areas::sco, on(2017, 6, 9)) && joins(areas::IRN, areas::sco, on(2023, 7, 4)) &&
                 joins(areas::BLR, areas::sco, on(2024, 7, 4)));

PROVE("SAARC", count(areas::saarc, 1985, 12, 7) == 0 && count(areas::saarc, 1985, 12, 8) == 7 &&
                   count(areas::saarc, 2007, 4, 2) == 7 && count(areas::saarc, 2007, 4, 3) == 8 &&
                   joins(areas::AFG, areas::saarc, on(2007, 4, 3)));

PROVE("European Union: how many on which day",
      count(areas::european_union, 1957, 12, 31) == 0 && count(areas::european_union, 1958, 1, 1) == 6 &&
          count(areas::european_union, 1973, 1, 1) == 9 && count(areas::european_union, 1981, 1, 1) == 10 &&
          count(areas::european_union, 1986, 1, 1) == 12 && count(areas::european_union, 1994, 12, 31) == 12 &&
          count(areas::european_union, 1995, 1, 1) == 15 && count(areas::european_union, 2004, 4, 30) == 15 &&
          count(areas::european_union, 2004, 5, 1) == 25 && count(areas::european_union, 2007, 1, 1) == 27 &&
          count(areas::european_union, 2013, 6, 30) == 27 && count(areas::european_union, 2013, 7, 1) == 28 &&
          count(areas::european_union, 2020, 1, 31) == 28 && count(areas::european_union, 2020, 2, 1) == 27);
PROVE("Croatia joins on 1 July 2013", joins(areas::HRV, areas::european_union, on(2013, 7, 1)));
PROVE("the United Kingdom is out on 1 February 2020",
      is_member(areas::GBR, areas::european_union, on(2020, 1, 31)) &&
          !is_member(areas::GBR, areas::european_union, on(2020, 2, 1)) &&
          membership_of(areas::GBR, areas::european_union).past == on(2020, 2, 1));
PROVE("throughout a period, in a part of it, never",
      membership_overlap(areas::GBR, areas::european_union, year(2019)) == membership_extent::throughout &&
          membership_overlap(areas::GBR, areas::european_union, month(2020, 1)) == membership_extent::throughout &&
          membership_overlap(areas::GBR, areas::european_union, year(2020)) == membership_extent::partly &&
          membership_overlap(areas::GBR, areas::european_union, month(2020, 2)) == membership_extent::never &&
          membership_overlap(areas::GBR, areas::european_union, since(year(2000))) == membership_extent::partly &&
          membership_overlap(areas::HRV, areas::european_union, half(2013, 1)) == membership_extent::never &&
          membership_overlap(areas::HRV, areas::european_union, year(2013)) == membership_extent::partly &&
          membership_overlap(areas::HRV, areas::european_union, half(2013, 2)) == membership_extent::throughout &&
          membership_overlap(areas::HRV, areas::european_union, since(year(2014))) == membership_extent::throughout &&
          membership_overlap(areas::CHE, areas::european_union, year(2024)) == membership_extent::never);
PROVE("the composition of a group changes within a period or not",
      composition_changes(areas::european_union, year(2020)) &&
          !composition_changes(areas::european_union, year(2021)) &&
          composition_changes(areas::european_union, year(2013)) &&
          !composition_changes(areas::european_union, half(2013, 2)) &&
          !composition_changes(areas::european_union, month(2020, 1)) &&
          !composition_changes(areas::european_union, month(2020, 2)) && composition_changes(areas::sco, year(2024)) &&
          !composition_changes(areas::central_asia, since(year(1))) && !composition_changes(areas::world, year(2024)));

PROVE("the world is every country of ISO 3166-1", world_is_iso_3166() && count(areas::world, 2025, 1, 1) == 249 &&
                                                      is_member(areas::TWN, areas::world, year(2024)) &&
                                                      !is_member(areas::XKX, areas::world, year(2024)) &&
                                                      definition_of(areas::world).m49 == 1);
PROVE("only countries are members", !is_member(areas::central_asia, areas::eco, year(2024)) &&
                                        !is_member(area{}, areas::world, year(2024)) &&
                                        !is_member(unlisted_area("PK-PB"), areas::saarc, year(2024)));

PROVE("the groups of a country on a day",
      groups_of(areas::KGZ, on(2015, 8, 12)).count == 5 && groups_of(areas::KGZ, on(2015, 8, 11)).count == 4 &&
          groups_of(areas::KGZ, on(2015, 8, 12)).groups[0] == areas::central_asia &&
          groups_of(areas::KGZ, on(2015, 8, 12)).groups[1] == areas::eaeu &&
          groups_of(areas::PAK, on(2025, 4, 1)).count == 4 && groups_of(areas::USA, on(2025, 4, 1)).count == 1 &&
          groups_of(areas::XKX, on(2025, 4, 1)).count == 0);

PROVE("what includes what",
      includes(areas::eco, areas::central_asia, on(2024, 1, 1)) &&
          !includes(areas::eco, areas::central_asia, on(1992, 11, 27)) &&
          !includes(areas::central_asia, areas::eco, on(2024, 1, 1)) &&
          includes(areas::world, areas::european_union, on(2024, 1, 1)) &&
          includes(areas::world, areas::XKX, on(2024, 1, 1)) && includes(areas::PAK, areas::PAK, on(2024, 1, 1)) &&
          !includes(areas::PAK, areas::IND, on(2024, 1, 1)) && !includes(areas::PAK, areas::eco, on(2024, 1, 1)) &&
          includes(areas::saarc, areas::PAK, on(2024, 1, 1)) && !includes(areas::eco, areas::eaeu, on(2024, 1, 1)) &&
          !includes(areas::world, area{}, on(2024, 1, 1)) && !includes(areas::saarc, areas::sco, on(2000, 1, 1)) &&
          !includes(areas::eco, areas::sco, on(2000, 1, 1)));

PROVE("a group that the compiler checks",
      members<areas::eco>(on(2024, 1, 1)).count() == 10 && is_member<areas::sco>(areas::PAK, year(2024)) &&
          is_member<areas::sco>(areas::PAK, on(2017, 6, 9)) && !is_member<areas::sco>(areas::PAK, on(2017, 6, 8)));
