// The numbers of UN M49 and of UN Comtrade. How many countries and areas M49 has in each region is published at
// https://unstats.un.org/unsd/methodology/m49/: 60 in Africa, 57 in the Americas, 50 in Asia, 51 in Europe, 29 in
// Oceania.
#include <almanac/place/area_text.hpp>
#include <almanac/place/own_group.hpp>
#include <almanac/place/united_nations_area.hpp>
#include <almanac/place/world_bank_area.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

constexpr serial_day today = to_serial({2025, 4, 1});
constexpr int size_of(int number) { return members(m49_area(number), today).count(); }
constexpr bool is_made_of(int number, std::initializer_list<int> parts) {
    int count = 0;
    for (int const part : parts) {
        if (!includes(m49_area(number), m49_area(part), today)) return false;
        count += size_of(part);
    }
    return count == size_of(number);
}
constexpr bool lie_apart(std::initializer_list<int> numbers) {
    for (int const a : numbers) {
        for (int const b : numbers) {
            if (a < b && have_common_members(m49_area(a), m49_area(b), today)) return false;
        }
    }
    return true;
}
constexpr bool regions_are_sorted_and_checked() {
    int before = 0;
    for (group_definition const& each : place_detail::m49_regions) {
        place_detail::check_group(each); // raises what `own_group` would
        text<8> code("m49_");
        for (int tens = 100; tens > 0; tens /= 10) code.append_integer(each.m49 / tens % 10);
        if (each.m49 <= before || each.code != code.view() || find_country_by_numeric(each.m49)) return false;
        if (short_name(m49_area(each.m49)) != each.name || !is_group(m49_area(each.m49))) return false;
        before = each.m49;
    }
    return true;
}
constexpr bool members_are_sorted() {
    for (group_definition const& each : place_detail::m49_regions) {
        for (std::size_t at = 4; at < each.members.size(); at += 4) {
            if (!(each.members.substr(at - 4, 3) < each.members.substr(at, 3))) return false;
        }
    }
    return true;
}
/// In the last whole year of each former country that had a number of its own.
constexpr bool former_countries_have_their_numbers() {
    for (place_detail::former_country const& each : place_detail::former_countries) {
        int const number = find_withdrawn_country(each.code).numeric;
        if (each.made_of.m49 == 0 || find_country_by_numeric(number)) continue;
        period const last = year(each.past.year - 1);
        if (m49_area(number, last) != former_area(each.code, last)) return false;
    }
    return true;
}
/// No number stands for two areas in one year.
constexpr bool numbers_are_of_one_area_at_a_time() {
    using place_detail::exists_throughout;
    for (place_detail::other_number const& a : place_detail::m49_numbers_before) {
        for (place_detail::other_number const& b : place_detail::m49_numbers_before) {
            if (&a == &b || a.number != b.number) continue;
            for (int when = 1946; when < 2026; ++when) {
                auto const is_meant = [when](place_detail::other_number const& n) {
                    auto const* const former = place_detail::find_former_country(n.code);
                    return exists_throughout(n.first, n.past, year(when)) &&
                           (former == nullptr || exists_throughout(former->first, former->past, year(when)));
                };
                if (is_meant(a) && is_meant(b)) return false;
            }
        }
    }
    return true;
}
constexpr bool comtrade_groups_are_checked() {
    for (group_definition const& each : place_detail::comtrade_groups) {
        if (!each.code.empty()) place_detail::check_group(each);
        area const found = comtrade_area(each.m49);
        if (short_name(found) != each.name || found.view().substr(0, 9) != "comtrade_" || is_economy(found))
            return false;
        if (find_country_by_numeric(each.m49) && each.m49 != 492) return false; // Monaco's, which Comtrade lacks
    }
    return true;
}

} // namespace

PROVE("the regions are sorted and well made", regions_are_sorted_and_checked());
PROVE("the members of the regions are sorted", members_are_sorted());
PROVE("as many as the United Nations count",
      size_of(2) == 60 && size_of(19) == 57 && size_of(142) == 50 && size_of(150) == 51 && size_of(9) == 29);
PROVE("Africa and Asia are made of their parts",
      is_made_of(2, {15, 202}) && is_made_of(202, {14, 17, 18, 11}) && is_made_of(142, {143, 30, 35, 34, 145}));
PROVE("the Americas, Europe and Oceania are made of their parts",
      is_made_of(19, {419, 21}) && is_made_of(419, {29, 13, 5}) && is_made_of(3, {21, 13, 29}) &&
          is_made_of(150, {151, 154, 39, 155}) && is_made_of(9, {53, 54, 57, 61}));
PROVE("landlocked developing countries, and small island developing states: 32 and 53",
      size_of(432) == 32 && size_of(722) == 53 && lie_apart({432, 722}) && includes(m49_area(432), areas::UZB, today) &&
          !includes(m49_area(432), areas::PAK, today) && includes(m49_area(722), areas::MDV, today));
PROVE("the parts lie apart", lie_apart({15, 14, 17, 18, 11}) && lie_apart({143, 30, 35, 34, 145}) &&
                                 lie_apart({29, 13, 5, 21}) && lie_apart({151, 154, 39, 155}) &&
                                 lie_apart({53, 54, 57, 61}));
PROVE("countries and groups of the library", m49_area(586) == areas::PAK && m49_area(1) == areas::world &&
                                                 m49_area(143) == areas::central_asia && m49_area(199) == areas::ldc &&
                                                 !is_economy(m49_area(34)) && !is_country(m49_area(34)));
PROVE("numbers that Comtrade has beside those of M49",
      comtrade_area(842) == areas::USA && comtrade_area(251) == areas::FRA && comtrade_area(699) == areas::IND &&
          comtrade_area(757) == areas::CHE && comtrade_area(381) == areas::ITA && comtrade_area(579) == areas::NOR &&
          comtrade_area(97) == areas::european_union && comtrade_area(0) == areas::world &&
          comtrade_area(586) == areas::PAK && comtrade_area(841, year(1980)) == areas::USA);
PROVE("trade of no country, and of several together",
      comtrade_area(490).view() == "comtrade_490" && short_name(comtrade_area(490)) == "Other Asia, nes" &&
          m49_area(492) == areas::MCO && short_name(comtrade_area(492)) == "Europe EU, nes" &&
          comtrade_area(899).view() == "comtrade_899" && !is_group(comtrade_area(899)) &&
          includes(comtrade_area(58), areas::LUX, today) && comtrade_groups_are_checked());
PROVE("numbers of former countries",
      m49_area(810, year(1985)) == former_area("SUN", year(1985)) &&
          comtrade_area(810, year(1985)) == m49_area(810, year(1985)) &&
          m49_area(200, year(1992)) == former_area("CSK", year(1992)) && m49_area(278, year(1985)).view() == "DDR" &&
          m49_area(280, year(1985)) == areas::DEU && m49_area(886, year(1985)) == areas::YEM &&
          m49_area(720, year(1985)).view() == "YMD" && m49_area(530, year(2005)).view() == "ANT" &&
          m49_area(532, year(1985)).view() == "ANT");
PROVE("each former country by its number", former_countries_have_their_numbers());
PROVE("a number of another time is of one area at a time", numbers_are_of_one_area_at_a_time());
PROVE("Yugoslavia had another number from 1992 on, and Serbia and Montenegro kept that",
      m49_area(890, year(1990)).view() == "YUG" && m49_area(891, year(2000)).view() == "YUG" &&
          m49_area(891, year(2005)).view() == "SCG");
