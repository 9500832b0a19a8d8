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
constexpr int certain(area const& group, std::int32_t year, std::int32_t month, std::int32_t day) {
    return certain_members(group, on(year, month, day)).count();
}
constexpr int doubts(area const& group, std::int32_t year, std::int32_t month, std::int32_t day) {
    return doubtful_members(group, on(year, month, day)).count();
}
constexpr bool joins(area const& country, area const& group, serial_day day) {
    return !is_member(country, group, day - 1) && is_member(country, group, day) &&
           membership_of(country, group).first == day && !membership_of(country, group).source.empty();
}

// The table: sorted by group and day, codes sorted and known, each country once in a group, no membership of no days.
constexpr bool are_sorted(accession_list const& all) {
    for (int i = 0; i < all.count; ++i) {
        accession const& a = all.rows[i];
        auto const days = place_detail::possible_days(a);
        if (*a.source == '\0' || !(days.first < days.past)) return false;
        if (!a.is_unknown && !(place_detail::certain_days(a).first < place_detail::certain_days(a).past)) return false;
        if (i > 0 && days.first < place_detail::possible_days(all.rows[i - 1]).first) return false;
    }
    return all.count > 0;
}
constexpr bool member_codes_are_known_and_sorted(accession_list const& all) {
    for (int i = 0; i < all.count; ++i) {
        std::string_view const codes = all.rows[i].members;
        if (!codes.empty() && codes.size() % 4 != 3) return false;
        for (std::size_t at = 0; at < codes.size(); at += 4) {
            if (!find_country_by_alpha_3(codes.substr(at, 3))) return false;
            if (at > 0 && !(codes.substr(at - 4, 3) < codes.substr(at, 3))) return false;
        }
    }
    return true;
}
constexpr bool nobody_is_a_member_twice(accession_list const& all) {
    for (int i = 0; i < all.count; ++i) {
        auto const mine = place_detail::possible_days(all.rows[i]);
        for (int j = i + 1; j < all.count; ++j) {
            auto const other = place_detail::possible_days(all.rows[j]);
            if (mine.past <= other.first || other.past <= mine.first) continue;
            std::string_view const members = all.rows[i].members;
            for (std::size_t at = 0; at < members.size(); at += 4) {
                if (place_detail::lists(all.rows[j].members, members.substr(at, 3))) return false;
            }
        }
    }
    return true;
}
constexpr int countries_that_joined_again(accession_list const& all) {
    int count = 0;
    for (int i = 0; i < all.count; ++i) {
        for (int j = i + 1; j < all.count; ++j) {
            if (all.rows[i].is_unknown || all.rows[j].is_unknown) continue;
            std::string_view const members = all.rows[i].members;
            for (std::size_t at = 0; at < members.size(); at += 4) {
                count += place_detail::lists(all.rows[j].members, members.substr(at, 3)) ? 1 : 0;
            }
        }
    }
    return count;
}
template <class Check>
constexpr bool of_every_group(Check check) {
    for (group_definition const& each : place_detail::group_definitions) {
        if (!check(each.accessions)) return false;
    }
    return true;
}
constexpr bool definitions_are_sorted_and_used() {
    std::string_view before = "";
    for (group_definition const& each : place_detail::group_definitions) {
        if (!(before < each.code) || each.name.empty()) return false;
        if (*each.definition == '\0' || *each.source == '\0') return false;
        if (certain_members(area(each.code), on(2025, 1, 1)).count() == 0) return false;
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

PROVE("the accessions are sorted and have sources", of_every_group(are_sorted));
PROVE("the members' codes are known and sorted", of_every_group(member_codes_are_known_and_sorted));
PROVE("nobody is a member twice on a day", of_every_group(nobody_is_a_member_twice));
PROVE("nobody joins again but Ecuador, Gabon and Indonesia in OPEC", of_every_group([](accession_list const& all) {
          return countries_that_joined_again(all) == (all.rows == place_detail::opec_accessions ? 3 : 0);
      }));
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

// Founded 1985 by three, on a day that is not known; seven more on ECO Day.
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

// https://economy-finance.ec.europa.eu/euro/eu-countries-and-euro_en
PROVE("euro area: how many on which day",
      count(areas::euro_area, 1998, 12, 31) == 0 && count(areas::euro_area, 1999, 1, 1) == 11 &&
          count(areas::euro_area, 2001, 1, 1) == 12 && count(areas::euro_area, 2007, 1, 1) == 13 &&
          count(areas::euro_area, 2008, 1, 1) == 15 && count(areas::euro_area, 2009, 1, 1) == 16 &&
          count(areas::euro_area, 2011, 1, 1) == 17 && count(areas::euro_area, 2014, 1, 1) == 18 &&
          count(areas::euro_area, 2015, 1, 1) == 19 && count(areas::euro_area, 2022, 12, 31) == 19 &&
          count(areas::euro_area, 2023, 1, 1) == 20 && count(areas::euro_area, 2026, 1, 1) == 21);
PROVE("the euro area is inside the European Union",
      includes(areas::european_union, areas::euro_area, on(1999, 1, 1)) &&
          includes(areas::european_union, areas::euro_area, on(2026, 1, 1)));

PROVE("ASEAN", count(areas::asean, 1967, 8, 8) == 5 && count(areas::asean, 1984, 1, 7) == 6 &&
                   count(areas::asean, 1995, 7, 28) == 7 && count(areas::asean, 1997, 7, 23) == 9 &&
                   count(areas::asean, 1999, 4, 30) == 10 && count(areas::asean, 2025, 10, 25) == 10 &&
                   joins(areas::TLS, areas::asean, on(2025, 10, 26)));
PROVE("GCC", count(areas::gcc, 1981, 5, 24) == 0 && count(areas::gcc, 1981, 5, 25) == 6);
// Twenty founders with Italy in 1962; 24 until 1994; 30 with Slovakia; 34 at the end of 2010; 38 with Costa Rica.
PROVE("OECD", count(areas::oecd, 1961, 9, 29) == 0 && count(areas::oecd, 1962, 3, 29) == 20 &&
                  count(areas::oecd, 1994, 5, 17) == 24 && count(areas::oecd, 2000, 12, 14) == 30 &&
                  count(areas::oecd, 2010, 12, 9) == 34 && count(areas::oecd, 2025, 1, 1) == 38 &&
                  joins(areas::JPN, areas::oecd, on(1964, 4, 28)) && joins(areas::CRI, areas::oecd, on(2021, 5, 25)));

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
      groups_of(areas::KGZ, on(2015, 8, 12)).count == 12 && groups_of(areas::KGZ, on(2015, 8, 11)).count == 11 &&
          groups_of(areas::KGZ, on(2015, 8, 12)).groups[2] == areas::central_asia &&
          groups_of(areas::KGZ, on(2015, 8, 12)).groups[4] == areas::eaeu &&
          groups_of(areas::PAK, on(2025, 4, 1)).count == 6 && groups_of(areas::USA, on(2025, 4, 1)).count == 4 &&
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

// Counts as the groups themselves and the United Nations publish them: 13 members of OPEC in 2008 and 2020, 15 in 2018,
// 12 since 2024; 57 of the OIC; 47 least developed countries in the early nineties, 50 in 2003, 44 since December 2024.
PROVE("CIS", count(areas::cis, 1991, 12, 20) == 0 && certain(areas::cis, 1991, 12, 21) == 9 &&
                 doubts(areas::cis, 1991, 12, 21) == 2 && certain(areas::cis, 2000, 1, 1) == 10 &&
                 doubts(areas::cis, 2000, 1, 1) == 2 && certain(areas::cis, 2024, 1, 1) == 9 &&
                 doubts(areas::cis, 2024, 1, 1) == 1 && is_member(areas::GEO, areas::cis, on(2009, 8, 17)) &&
                 !is_member(areas::GEO, areas::cis, on(2009, 8, 18)) &&
                 !is_member(areas::TKM, areas::cis, year(2006)) &&
                 membership_overlap(areas::UKR, areas::cis, year(1992)) == membership_extent::throughout &&
                 membership_overlap(areas::UKR, areas::cis, year(2024)) == membership_extent::unknown);
PROVE("BRICS", count(areas::brics, 2009, 6, 15) == 0 && count(areas::brics, 2009, 6, 16) == 4 &&
                   doubts(areas::brics, 2010, 12, 23) == 0 && doubts(areas::brics, 2011, 4, 13) == 1 &&
                   count(areas::brics, 2011, 4, 14) == 5 && count(areas::brics, 2023, 12, 31) == 5 &&
                   certain(areas::brics, 2024, 1, 1) == 9 && certain(areas::brics, 2025, 1, 6) == 10 &&
                   *doubtful_members(areas::brics, on(2025, 1, 6)).begin() == areas::SAU &&
                   !is_member(areas::ARG, areas::brics, year(2024)));
PROVE("a membership of which no day is certain",
      membership_of(areas::SAU, areas::brics).member == areas::SAU &&
          membership_of(areas::SAU, areas::brics).first == membership_of(areas::SAU, areas::brics).past &&
          membership_of(areas::SAU, areas::brics).earliest == on(2024, 1, 1) &&
          membership_of(areas::SAU, areas::brics).latest == unbounded_day &&
          membership_of(areas::ARG, areas::brics).member.empty());
PROVE("a membership that may have begun earlier, and one that may go on",
      membership_of(areas::ZAF, areas::brics).first == on(2011, 4, 14) &&
          membership_of(areas::ZAF, areas::brics).earliest == on(2010, 12, 24) &&
          membership_of(areas::UKR, areas::cis).past == on(1993, 1, 22) &&
          membership_of(areas::UKR, areas::cis).latest == unbounded_day &&
          membership_of(areas::KGZ, areas::eaeu).earliest == on(2015, 8, 12));
PROVE("G7", count(areas::g7, 1975, 11, 14) == 0 && count(areas::g7, 1975, 11, 15) == 6 &&
                count(areas::g7, 1976, 6, 27) == 7 && !is_member(areas::RUS, areas::g7, year(2000)));
PROVE("G20", count(areas::g20, 1999, 9, 25) == 0 && doubts(areas::g20, 1999, 12, 14) == 19 &&
                 count(areas::g20, 1999, 12, 15) == 19 && includes(areas::g20, areas::g7, on(2024, 1, 1)) &&
                 includes(areas::g20, areas::brics, on(2020, 1, 1)));
PROVE("OPEC", count(areas::opec, 1960, 9, 13) == 0 && count(areas::opec, 1960, 9, 14) == 5 &&
                  count(areas::opec, 1980, 1, 1) == 13 && count(areas::opec, 2000, 1, 1) == 11 &&
                  count(areas::opec, 2008, 1, 1) == 13 && count(areas::opec, 2010, 1, 1) == 12);
PROVE("OPEC since 2016", count(areas::opec, 2016, 8, 1) == 14 && count(areas::opec, 2017, 1, 1) == 13 &&
                             count(areas::opec, 2018, 6, 22) == 15 && count(areas::opec, 2019, 1, 1) == 14 &&
                             count(areas::opec, 2020, 1, 1) == 13 && count(areas::opec, 2023, 12, 31) == 13 &&
                             count(areas::opec, 2024, 1, 1) == 12);
PROVE("Gabon left OPEC and joined it again",
      membership_overlap(areas::GAB, areas::opec, year(1994)) == membership_extent::throughout &&
          membership_overlap(areas::GAB, areas::opec, day(1995, 1, 15)) == membership_extent::unknown &&
          membership_overlap(areas::GAB, areas::opec, year(1995)) == membership_extent::unknown &&
          membership_overlap(areas::GAB, areas::opec, year(1996)) == membership_extent::never &&
          membership_overlap(areas::GAB, areas::opec, year(2016)) == membership_extent::partly &&
          membership_overlap(areas::GAB, areas::opec, year(2017)) == membership_extent::throughout &&
          membership_overlap(areas::GAB, areas::opec, since(year(1994))) == membership_extent::partly);
PROVE("the membership on a day",
      membership_of(areas::GAB, areas::opec).latest == on(1995, 1, 31) &&
          membership_of(areas::GAB, areas::opec, on(2016, 7, 1)).earliest == on(2016, 7, 1) &&
          membership_of(areas::GAB, areas::opec, on(2016, 7, 1)).first == on(2016, 7, 31) &&
          membership_of(areas::GAB, areas::opec, on(2016, 6, 30)).member.empty());
PROVE("Indonesia: a member of OPEC until 2008 and in 2016", is_member(areas::IDN, areas::opec, year(2008)) &&
                                                                !is_member(areas::IDN, areas::opec, year(2012)) &&
                                                                is_member(areas::IDN, areas::opec, on(2016, 11, 29)) &&
                                                                !is_member(areas::IDN, areas::opec, on(2016, 11, 30)));
PROVE("OIC", count(areas::oic, 1968, 12, 31) == 0 && doubts(areas::oic, 1969, 1, 1) == 25 &&
                 count(areas::oic, 1970, 1, 1) == 25 && count(areas::oic, 1973, 1, 1) == 31 &&
                 count(areas::oic, 2001, 12, 31) == 57 && count(areas::oic, 2025, 1, 1) == 57);
PROVE("Organization of Turkic States", count(areas::ots, 2009, 10, 2) == 0 && count(areas::ots, 2009, 10, 3) == 4 &&
                                           doubts(areas::ots, 2019, 10, 14) == 1 &&
                                           count(areas::ots, 2019, 10, 15) == 5);
PROVE("CAREC", count(areas::carec, 1996, 12, 31) == 0 && count(areas::carec, 2004, 1, 1) == 7 &&
                   count(areas::carec, 2009, 1, 1) == 8 && count(areas::carec, 2011, 1, 1) == 10 &&
                   count(areas::carec, 2017, 1, 1) == 11);
PROVE("least developed countries until 2010",
      count(areas::ldc, 1971, 11, 17) == 0 && count(areas::ldc, 1971, 11, 18) == 24 &&
          count(areas::ldc, 1992, 1, 1) == 47 && count(areas::ldc, 1996, 1, 1) == 48 &&
          count(areas::ldc, 2002, 1, 1) == 49 && count(areas::ldc, 2004, 1, 1) == 50 &&
          count(areas::ldc, 2008, 1, 1) == 49);
PROVE("least developed countries since 2011",
      count(areas::ldc, 2011, 1, 1) == 48 && count(areas::ldc, 2013, 1, 1) == 49 &&
          count(areas::ldc, 2014, 1, 1) == 48 && count(areas::ldc, 2017, 7, 1) == 47 &&
          count(areas::ldc, 2021, 1, 1) == 46 && count(areas::ldc, 2024, 1, 1) == 45 &&
          count(areas::ldc, 2025, 1, 1) == 44 && doubts(areas::ldc, 2026, 11, 23) == 0 &&
          doubts(areas::ldc, 2026, 11, 24) == 3);
PROVE("Central Asia by name", count(areas::soviet_central_asia, 1985, 1, 1) == 4 &&
                                  count(areas::caucasus_and_central_asia, 2024, 1, 1) == 8 &&
                                  includes(areas::central_asia, areas::soviet_central_asia, on(2024, 1, 1)) &&
                                  includes(areas::caucasus_and_central_asia, areas::central_asia, on(2024, 1, 1)) &&
                                  count(areas::speca, 1998, 12, 31) == 5 && count(areas::speca, 2006, 1, 1) == 7);

PROVE("a date of which only the year or the month is known",
      place_detail::earliest_day({1974, 0, 0}) == on(1974, 1, 1) &&
          place_detail::latest_day({1974, 0, 0}) == on(1974, 12, 31) &&
          place_detail::earliest_day({2007, 12, 0}) == on(2007, 12, 1) &&
          place_detail::latest_day({2007, 12, 0}) == on(2007, 12, 31) &&
          place_detail::latest_day({2008, 2, 0}) == on(2008, 2, 29) &&
          place_detail::earliest_day({2008, 2, 3}) == on(2008, 2, 3) &&
          place_detail::latest_day({2008, 2, 3}) == on(2008, 2, 3));
PROVE("ECO's founders in 1985",
      membership_overlap(areas::PAK, areas::eco, year(1985)) == membership_extent::unknown &&
          membership_overlap(areas::PAK, areas::eco, year(1984)) == membership_extent::never &&
          membership_overlap(areas::PAK, areas::eco, year(1986)) == membership_extent::throughout &&
          !is_member(areas::PAK, areas::eco, since(year(1984))) && composition_changes(areas::eco, year(1985)) &&
          doubts(areas::eco, 1985, 12, 30) == 3 && doubts(areas::eco, 1985, 12, 31) == 0);
PROVE("who is in doubt is not included, and may count twice",
      !includes(areas::brics, areas::SAU, on(2024, 6, 1)) && !includes(areas::g20, areas::brics, on(2024, 6, 1)) &&
          have_common_members(areas::brics, areas::SAU, on(2024, 6, 1)) &&
          have_common_members(areas::brics, areas::gcc, on(2024, 6, 1)) &&
          !have_common_members(areas::brics, areas::gcc, on(2023, 6, 1)));
