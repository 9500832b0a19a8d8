// Areas: makers, kinds, order, names and text.
#include <almanac/place/area_names.hpp>
#include <almanac/place/areas.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

template <area Area>
struct tagged {
    static constexpr area value = Area;
};

constexpr bool each_country_survives_text() {
    for (country const& each : all_countries()) {
        area const a(each);
        if (parse_area(to_text(a)) != a || parse_area_alpha_2(each.alpha_2) != a) return false;
    }
    return true;
}
constexpr bool each_country_has_its_names() {
    for (country const& each : all_countries()) {
        area const a(each);
        if (short_name(a) != each.short_name || name_of(a) != each.name || !is_country(a) || is_group(a) ||
            is_institution(a))
            return false;
    }
    return true;
}
constexpr bool each_group_survives_text() {
    for (group_definition const& each : place_detail::group_definitions) {
        area const a(each.code);
        if (parse_area(to_text(a)) != a || parse_area_name(each.name) != a) return false;
        if (short_name(a) != each.name || name_of(a) != each.name || is_country(a) || !is_group(a) || is_institution(a))
            return false;
    }
    return true;
}
constexpr bool each_institution_survives_text() {
    std::string_view before = "";
    for (institution_definition const& each : place_detail::institution_definitions) {
        area const a(each.code);
        if (!(before < each.code) || parse_area(to_text(a)) != a) return false;
        if (short_name(a) != each.name || name_of(a) != each.name || is_country(a) || is_group(a)) return false;
        if (!is_institution(a) || find_withdrawn_country(each.code) || place_detail::is_unlisted_area_code(each.code))
            return false;
        before = each.code;
    }
    return true;
}

} // namespace

PROVE("three ways to one area",
      area_of<"PAK"> == areas::PAK && area("PAK") == areas::PAK && parse_area("PAK") == areas::PAK);
PROVE("groups and the world are areas too", area_of<"central_asia"> == areas::central_asia &&
                                                area("world") == areas::world && areas::world != areas::central_asia);
PROVE("an area can be a template argument", tagged<areas::KAZ>::value == areas::KAZ && tagged<area{}>::value.empty());
PROVE("no area is empty and equal to itself",
      area{}.empty() && area{} == area{} && area{}.view().empty() && to_text(area{}).empty() && !areas::PAK.empty());
PROVE("the code is in view", areas::european_union.view() == "european_union" && areas::PAK.view() == "PAK");
PROVE("no area, then countries, then groups", area{} < areas::ABW && areas::IND < areas::PAK &&
                                                  areas::ZWE < areas::central_asia && areas::saarc < areas::world &&
                                                  !(areas::PAK < areas::PAK) && areas::PAK <= areas::PAK);
PROVE("Kosovo is a country, not one of ISO 3166-1, and no group",
      area("XKX") == areas::XKX && is_country(areas::XKX) && !find_country_by_alpha_3("XKX") && !is_group(areas::XKX) &&
          short_name(areas::XKX) == "Kosovo" && parse_area_alpha_2("XK") == areas::XKX &&
          parse_area_name("Kosovo") == areas::XKX);
PROVE("each country survives text", each_country_survives_text());
PROVE("each country has its names", each_country_has_its_names());
PROVE("each group survives text", each_group_survives_text());
PROVE("each institution survives text, is nothing else, and stands once", each_institution_survives_text());
PROVE("numeric codes are of ISO 3166-1 and UN M49",
      parse_area_numeric("586") == areas::PAK && parse_area_numeric("004") == areas::AFG &&
          parse_area_numeric("001") == areas::world && parse_area_numeric("143") == areas::central_asia);
PROVE("names are ISO's or everyday ones",
      parse_area_name("Iran (Islamic Republic of)") == areas::IRN && parse_area_name("Iran") == areas::IRN &&
          parse_area_name("Türkiye") == areas::TUR && parse_area_name("Central Asia") == areas::central_asia &&
          parse_area_name("Asian Development Bank").view() == "adb");

PROVE("areas of your own", unlisted_area("XAA").view() == "XAA" && unlisted_area("PK-PB").view() == "PK-PB" &&
                               unlisted_area("low_income").view() == "low_income" &&
                               name_of(unlisted_area("PK-PB")) == "PK-PB" &&
                               parse_unlisted_area(to_text(unlisted_area("CN-XJ"))) == unlisted_area("CN-XJ") &&
                               !is_country(unlisted_area("XAA")) && !is_group(unlisted_area("low_income")));
