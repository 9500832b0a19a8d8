// Groups of one's own: members with and without dates, what the questions of `group.hpp` answer about them, and sets of
// areas with them. The European Coal and Steel Community: the Treaty of Paris took effect on 23 July 1952 and expired
// on 23 July 2002; it had the members of the European Communities.
#include <almanac/place/area_set.hpp>
#include <almanac/place/area_text.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/place/institutions.hpp>
#include <almanac/place/own_group.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

constexpr serial_day on(std::int32_t year, std::int32_t month, std::int32_t day) {
    return to_serial({year, month, day});
}

constexpr own_group two_states("kgz_tjk", "Kyrgyzstan and Tajikistan", "KGZ TJK");
constexpr area kgz_tjk = two_states;
constexpr own_group neighbours("tjk_uzb", "Tajikistan and Uzbekistan", "TJK UZB");
constexpr area tjk_uzb = neighbours;
constexpr own_group mixed_members("mixed", "A province, Kosovo, and a code of its users", "PK-PB XKX XAA");

constexpr accession coal_and_steel[] = {
    {"BEL DEU FRA ITA LUX NLD", {1952, 7, 23}, {2002, 7, 24}, "Treaty of Paris"},
    {"DNK GBR IRL", {1973, 1, 1}, {2002, 7, 24}},
};
constexpr own_group ecsc_states("ecsc", "European Coal and Steel Community", coal_and_steel);
constexpr area ecsc = ecsc_states;

// Left and joined again, and without a gap.
constexpr accession joined_twice[] = {
    {"KAZ", {2010, 1, 1}, {2012, 1, 1}}, {"KAZ UZB", {2015, 1, 1}, {2016, 1, 1}}, {"KAZ", {2016, 1, 1}, {2017, 1, 1}}};
constexpr own_group returned_states("returned", "Joined again", joined_twice);
constexpr area returned = returned_states;

template <area Area>
struct tagged {
    static constexpr int member_count = members(Area, to_serial({2024, 1, 1})).count();
};

constexpr bool members_are(area const& group, serial_day day, std::string_view codes) {
    std::size_t at = 0;
    for (area const& each : members(group, day)) {
        std::string_view const code = each.view();
        if (codes.substr(at, code.size()) != code) return false;
        at += code.size() + 1;
    }
    return at == (codes.empty() ? 0 : codes.size() + 1);
}

constexpr area_set set_of(area const& a, area const& b) { return unite(area_set(a), area_set(b)); }

constexpr own_group alone("alone", "Pakistan alone", "PAK");
constexpr area_set of_alone = alone;
PROVE("place: a set of one country is that country, and knows whether it has other areas",
      unite(of_alone, areas::PAK) == area_set(areas::PAK) && !unite(alone, areas::PAK).is_several() &&
          unite(alone, areas::IND) == unite(areas::IND, areas::PAK) && of_alone.only().view() == "alone" &&
          unite(areas::IND, areas::PAK).is_of_countries() && area_set(areas::XKX).is_of_countries() &&
          unite(areas::IND, areas::XKX).is_of_countries() &&
          !unite(areas::IND, areas::central_asia).is_of_countries() &&
          !area_set(areas::central_asia).is_of_countries() && !area_set().is_of_countries());
} // namespace

PROVE("it is a group", is_group(kgz_tjk) && !is_country(kgz_tjk) && !is_institution(kgz_tjk));
PROVE("its code and name", kgz_tjk.view() == "kgz_tjk" && short_name(kgz_tjk) == "Kyrgyzstan and Tajikistan" &&
                               name_of(kgz_tjk) == "Kyrgyzstan and Tajikistan" && to_text(kgz_tjk) == "kgz_tjk");
PROVE("by its code it is equal to the area that has the code alone, which is no group",
      kgz_tjk == unlisted_area("kgz_tjk") && hash_value(kgz_tjk) == hash_value(unlisted_area("kgz_tjk")) &&
          !(kgz_tjk < unlisted_area("kgz_tjk")) && !is_group(unlisted_area("kgz_tjk")));
PROVE("it is a template argument", tagged<kgz_tjk>::member_count == 2);
PROVE("an area is little more than its code", sizeof(area) <= 72);
PROVE("what it is made of", definition_of(kgz_tjk).name == "Kyrgyzstan and Tajikistan" &&
                                two_states.definition().members == "KGZ TJK" &&
                                definition_of(ecsc).accessions.count == 2);

PROVE("members without dates are members on every day and in every period",
      members_are(kgz_tjk, on(2024, 1, 1), "KGZ TJK") && members_are(kgz_tjk, on(1, 1, 1), "KGZ TJK") &&
          is_member(areas::TJK, kgz_tjk, year(2024)) && is_member(areas::TJK, kgz_tjk, since(year(1900))) &&
          !is_member(areas::UZB, kgz_tjk, year(2024)) && !composition_changes(kgz_tjk, year(2024)) &&
          membership_of(areas::KGZ, kgz_tjk).first == always_day && membership_of(areas::UZB, kgz_tjk).member.empty());
PROVE("members that are no countries", members_are(mixed_members, on(2024, 1, 1), "PK-PB XKX XAA") &&
                                           is_member(unlisted_area("PK-PB"), mixed_members, year(2024)) &&
                                           is_member(areas::XKX, mixed_members, year(2024)) &&
                                           !is_member(unlisted_area("PK-P"), mixed_members, year(2024)) &&
                                           !is_member(unlisted_area("PK-SD"), mixed_members, year(2024)));
PROVE("members with dates", members_are(ecsc, on(1952, 7, 22), "") &&
                                members_are(ecsc, on(1952, 7, 23), "BEL DEU FRA ITA LUX NLD") &&
                                members_are(ecsc, on(1973, 1, 1), "BEL DEU FRA ITA LUX NLD DNK GBR IRL") &&
                                members_are(ecsc, on(2002, 7, 24), "") && is_member(areas::GBR, ecsc, year(1973)) &&
                                !is_member(areas::GBR, ecsc, year(1972)) &&
                                membership_overlap(areas::FRA, ecsc, year(1952)) == membership_extent::partly &&
                                composition_changes(ecsc, year(1952)) && !composition_changes(ecsc, year(1973)) &&
                                composition_changes(ecsc, span(year(1972), year(1973))) &&
                                membership_of(areas::BEL, ecsc).source == "Treaty of Paris");
PROVE("who leaves can join again",
      !is_member(areas::KAZ, returned, year(2009)) && is_member(areas::KAZ, returned, year(2011)) &&
          !is_member(areas::KAZ, returned, year(2013)) && is_member(areas::KAZ, returned, year(2015)) &&
          is_member(areas::KAZ, returned, span(year(2015), year(2016))) &&
          !is_member(areas::UZB, returned, span(year(2015), year(2016))) &&
          membership_overlap(areas::KAZ, returned, span(year(2010), year(2016))) == membership_extent::partly &&
          membership_overlap(areas::KAZ, returned, year(2017)) == membership_extent::never &&
          membership_overlap(areas::UZB, returned, year(2014)) == membership_extent::never);

PROVE("what includes what",
      includes(kgz_tjk, areas::TJK, on(2024, 1, 1)) && !includes(kgz_tjk, areas::UZB, on(2024, 1, 1)) &&
          includes(areas::central_asia, kgz_tjk, on(2024, 1, 1)) && includes(areas::world, kgz_tjk, on(2024, 1, 1)) &&
          !includes(kgz_tjk, areas::central_asia, on(2024, 1, 1)) && includes(areas::sco, kgz_tjk, on(2024, 1, 1)) &&
          !includes(areas::eaeu, kgz_tjk, on(2024, 1, 1)) &&
          !includes(unlisted_area("kgz_tjk"), areas::TJK, on(2024, 1, 1)));
PROVE("groups that have a member in common", have_common_members(kgz_tjk, tjk_uzb, on(2024, 1, 1)) &&
                                                 have_common_members(tjk_uzb, kgz_tjk, on(2024, 1, 1)) &&
                                                 have_common_members(kgz_tjk, areas::eaeu, on(2024, 1, 1)) &&
                                                 !have_common_members(tjk_uzb, areas::eaeu, on(2024, 1, 1)) &&
                                                 !have_common_members(kgz_tjk, areas::eaeu, on(2015, 8, 11)) &&
                                                 have_common_members(kgz_tjk, areas::TJK, on(2024, 1, 1)) &&
                                                 !have_common_members(areas::KGZ, areas::TJK, on(2024, 1, 1)));

PROVE("inside and overlapping, with and without a period",
      areas_inside(areas::TJK, kgz_tjk, year(2024)) && areas_inside(areas::TJK, kgz_tjk, no_period()) &&
          !areas_inside(areas::UZB, kgz_tjk, year(2024)) && !areas_inside(areas::UZB, kgz_tjk, no_period()) &&
          areas_inside(kgz_tjk, areas::central_asia, no_period()) && areas_inside(areas::UZB, ecsc, no_period()) &&
          !areas_inside(areas::UZB, ecsc, year(1990)) && areas_overlap(kgz_tjk, tjk_uzb, year(2024)) &&
          areas_overlap(kgz_tjk, tjk_uzb, no_period()) && areas_overlap(kgz_tjk, areas::KGZ, no_period()) &&
          !areas_overlap(kgz_tjk, areas::UZB, no_period()) && !areas_overlap(areas::GBR, ecsc, no_period()) &&
          areas_overlap(areas::GBR, ecsc, year(1990)));
PROVE("without dates it stands in sets as its members",
      set_of(kgz_tjk, areas::UZB).has(areas::KGZ) && set_of(kgz_tjk, areas::UZB).has(areas::TJK) &&
          set_of(kgz_tjk, areas::UZB) == set_of(areas::KGZ, tjk_uzb) &&
          to_text(set_of(areas::UZB, kgz_tjk)) == "KGZ + TJK + UZB" && set_of(kgz_tjk, kgz_tjk) == area_set(kgz_tjk));
PROVE("with dates, or with members of one's own, it stands alone",
      !can_unite(ecsc, areas::UZB) && can_unite(ecsc, ecsc) && !can_unite(area(mixed_members), areas::UZB));

PROVE("institutions are in no group, and in sets",
      !includes(areas::world, institutions::imf, on(2024, 1, 1)) &&
          !is_member(institutions::imf, areas::world, year(2024)) &&
          to_text(set_of(institutions::world_bank, institutions::imf)) == "imf + world_bank" &&
          to_text(set_of(institutions::adb, areas::PAK)) == "PAK + adb");
