// Former countries: in which periods they can be used, and what they were made of. The days are those on which states
// were founded and dissolved, as the table names them.
#include <almanac/place/area_text.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/place/former_country.hpp>
#include <almanac/place/own_group.hpp>
#include <almanac/place/world_bank_area.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

constexpr serial_day on(std::int32_t year, std::int32_t month, std::int32_t day) {
    return to_serial({year, month, day});
}
// In its last year, and on its last day.
constexpr bool ends(std::string_view code, period const& last_year, serial_day last) {
    return former_area(code, last_year).view() == code && former_area(code, day(last)).view() == code;
}
constexpr bool all_are_sorted_withdrawn_codes() {
    std::string_view before = "";
    for (place_detail::former_country const& each : place_detail::former_countries) {
        withdrawn_country const old = find_withdrawn_country(each.code);
        if (!old || !(before < each.code) || each.made_of.name.empty()) return false;
        // Yugoslavia's number of the years since 1992, 891, is that of Serbia and Montenegro as well.
        if (each.made_of.m49 != 0 && each.made_of.m49 != old.numeric && each.code != "YUG") return false;
        if (!each.made_of.code.empty() && each.made_of.code != each.code) return false;
        if (old.year < each.past.year) return false;
        before = each.code;
    }
    return true;
}
// Whether the ISO codes of today into which a code was split lie in it on its last days.
constexpr bool successors_are_members() {
    for (place_detail::former_country const& each : place_detail::former_countries) {
        if (each.made_of.code.empty()) continue;
        area const former{place_detail::checked_code, each.code, &each.made_of};
        std::string_view const successors = find_withdrawn_country(each.code).successors;
        serial_day const late = to_serial(each.past) - 366;
        for (std::size_t at = 0; at < successors.size(); at += 4) {
            if (membership_overlap(area(successors.substr(at, 3)), former, day(late)) == membership_extent::never)
                return false;
        }
    }
    return true;
}
constexpr bool renamed_codes_have_one_successor() {
    for (place_detail::renamed_country const& each : place_detail::renamed_countries) {
        if (find_withdrawn_country(each.code).successors != each.today) return false;
        if (former_area(each.code, day(to_serial(each.past) - 1)) != area(each.today)) return false;
    }
    return true;
}

constexpr area ussr = former_area("SUN", year(1985));
constexpr area yugoslavia = former_area("YUG", year(1985));

} // namespace

PROVE("the table is sorted and of withdrawn codes", all_are_sorted_withdrawn_codes());
PROVE("the successors by ISO 3166-3 are members", successors_are_members());
PROVE("who was renamed is the country of today", renamed_codes_have_one_successor());
PROVE("until the last day", ends("SUN", year(1990), on(1991, 12, 25)) && ends("CSK", year(1992), on(1992, 12, 31)) &&
                                ends("DDR", year(1989), on(1990, 10, 2)) && ends("YMD", year(1989), on(1990, 5, 21)));
PROVE("until the last day, later ones", ends("YUG", year(2002), on(2003, 2, 3)) &&
                                            ends("SCG", year(2005), on(2006, 6, 2)) &&
                                            ends("ANT", year(2009), on(2010, 10, 9)));
PROVE("it is an economy, no country of today, and has its name",
      is_former_country(ussr) && is_economy(ussr) && !is_country(ussr) && short_name(ussr) == "Soviet Union" &&
          name_of(former_area("DDR", year(1980))) == "German Democratic Republic" && !is_former_country(areas::RUS));
PROVE("what it covered are its members",
      members(ussr, on(1985, 1, 1)).count() == 15 && members(ussr, on(1991, 12, 1)).count() == 12 &&
          members(yugoslavia, on(1985, 1, 1)).count() == 6 && members(yugoslavia, on(2000, 1, 1)).count() == 2 &&
          includes(ussr, areas::central_asia, on(1985, 1, 1)) &&
          have_common_members(ussr, areas::EST, on(1985, 1, 1)) &&
          !have_common_members(ussr, areas::EST, on(1991, 12, 1)));
PROVE("the two Germanies of 1985 lie side by side",
      !have_common_members(former_area("DDR", year(1985)), areas::DEU, on(1985, 1, 1)) &&
          !is_group(former_area("DDR", year(1985))));
