// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Areas by the numbers of the United Nations: the M49 standard with its regions and the numbers it no longer uses, and
/// those that UN Comtrade adds. Numbers of countries of today are those of ISO 3166-1, see `parse_area_numeric`.
///
/// \code
/// static_assert(m49_area(586) == areas::PAK && includes(m49_area(34), areas::PAK, to_serial({2024, 1, 1})));
/// static_assert(comtrade_area(842) == areas::USA && comtrade_area(810, year(1985)).view() == "SUN");
/// \endcode
#pragma once

#include <almanac/place/areas.hpp>
#include <almanac/place/former_country.hpp>

#include <string_view>

namespace almanac::inline v0 {

namespace place_detail {

// clang-format off

/// The regions of UN M49, https://unstats.un.org/unsd/methodology/m49/, state of 2025, and its landlocked developing
/// countries (432) and small island developing states (722) as its table marks them, sorted by number; without the world
/// (001), Central Asia (143) and the least developed countries (199), which are groups of the library. Taiwan and
/// Antarctica are in no region.
inline constexpr group_definition m49_regions[] = {
    {"m49_002"sv, "Africa"sv, "", "", 2, "AGO ATF BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ESH ETH GAB GHA GIN GMB GNB GNQ IOT KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI MYT NAM NER NGA REU RWA SDN SEN SHN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE"sv},
    {"m49_003"sv, "North America"sv, "", "", 3, "ABW AIA ATG BES BHS BLM BLZ BMU BRB CAN CRI CUB CUW CYM DMA DOM GLP GRD GRL GTM HND HTI JAM KNA LCA MAF MEX MSR MTQ NIC PAN PRI SLV SPM SXM TCA TTO USA VCT VGB VIR"sv},
    {"m49_005"sv, "South America"sv, "", "", 5, "ARG BOL BRA BVT CHL COL ECU FLK GUF GUY PER PRY SGS SUR URY VEN"sv},
    {"m49_009"sv, "Oceania"sv, "", "", 9, "ASM AUS CCK COK CXR FJI FSM GUM HMD KIR MHL MNP NCL NFK NIU NRU NZL PCN PLW PNG PYF SLB TKL TON TUV UMI VUT WLF WSM"sv},
    {"m49_011"sv, "Western Africa"sv, "", "", 11, "BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SHN SLE TGO"sv},
    {"m49_013"sv, "Central America"sv, "", "", 13, "BLZ CRI GTM HND MEX NIC PAN SLV"sv},
    {"m49_014"sv, "Eastern Africa"sv, "", "", 14, "ATF BDI COM DJI ERI ETH IOT KEN MDG MOZ MUS MWI MYT REU RWA SOM SSD SYC TZA UGA ZMB ZWE"sv},
    {"m49_015"sv, "Northern Africa"sv, "", "", 15, "DZA EGY ESH LBY MAR SDN TUN"sv},
    {"m49_017"sv, "Middle Africa"sv, "", "", 17, "AGO CAF CMR COD COG GAB GNQ STP TCD"sv},
    {"m49_018"sv, "Southern Africa"sv, "", "", 18, "BWA LSO NAM SWZ ZAF"sv},
    {"m49_019"sv, "Americas"sv, "", "", 19, "ABW AIA ARG ATG BES BHS BLM BLZ BMU BOL BRA BRB BVT CAN CHL COL CRI CUB CUW CYM DMA DOM ECU FLK GLP GRD GRL GTM GUF GUY HND HTI JAM KNA LCA MAF MEX MSR MTQ NIC PAN PER PRI PRY SGS SLV SPM SUR SXM TCA TTO URY USA VCT VEN VGB VIR"sv},
    {"m49_021"sv, "Northern America"sv, "", "", 21, "BMU CAN GRL SPM USA"sv},
    {"m49_029"sv, "Caribbean"sv, "", "", 29, "ABW AIA ATG BES BHS BLM BRB CUB CUW CYM DMA DOM GLP GRD HTI JAM KNA LCA MAF MSR MTQ PRI SXM TCA TTO VCT VGB VIR"sv},
    {"m49_030"sv, "Eastern Asia"sv, "", "", 30, "CHN HKG JPN KOR MAC MNG PRK"sv},
    {"m49_034"sv, "Southern Asia"sv, "", "", 34, "AFG BGD BTN IND IRN LKA MDV NPL PAK"sv},
    {"m49_035"sv, "South-eastern Asia"sv, "", "", 35, "BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM"sv},
    {"m49_039"sv, "Southern Europe"sv, "", "", 39, "ALB AND BIH ESP GIB GRC HRV ITA MKD MLT MNE PRT SMR SRB SVN VAT"sv},
    {"m49_053"sv, "Australia and New Zealand"sv, "", "", 53, "AUS CCK CXR HMD NFK NZL"sv},
    {"m49_054"sv, "Melanesia"sv, "", "", 54, "FJI NCL PNG SLB VUT"sv},
    {"m49_057"sv, "Micronesia"sv, "", "", 57, "FSM GUM KIR MHL MNP NRU PLW UMI"sv},
    {"m49_061"sv, "Polynesia"sv, "", "", 61, "ASM COK NIU PCN PYF TKL TON TUV WLF WSM"sv},
    {"m49_142"sv, "Asia"sv, "", "", 142, "AFG ARE ARM AZE BGD BHR BRN BTN CHN CYP GEO HKG IDN IND IRN IRQ ISR JOR JPN KAZ KGZ KHM KOR KWT LAO LBN LKA MAC MDV MMR MNG MYS NPL OMN PAK PHL PRK PSE QAT SAU SGP SYR THA TJK TKM TLS TUR UZB VNM YEM"sv},
    {"m49_145"sv, "Western Asia"sv, "", "", 145, "ARE ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR YEM"sv},
    {"m49_150"sv, "Europe"sv, "", "", 150, "ALA ALB AND AUT BEL BGR BIH BLR CHE CZE DEU DNK ESP EST FIN FRA FRO GBR GGY GIB GRC HRV HUN IMN IRL ISL ITA JEY LIE LTU LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU RUS SJM SMR SRB SVK SVN SWE UKR VAT"sv},
    {"m49_151"sv, "Eastern Europe"sv, "", "", 151, "BGR BLR CZE HUN MDA POL ROU RUS SVK UKR"sv},
    {"m49_154"sv, "Northern Europe"sv, "", "", 154, "ALA DNK EST FIN FRO GBR GGY IMN IRL ISL JEY LTU LVA NOR SJM SWE"sv},
    {"m49_155"sv, "Western Europe"sv, "", "", 155, "AUT BEL CHE DEU FRA LIE LUX MCO NLD"sv},
    {"m49_202"sv, "Sub-Saharan Africa"sv, "", "", 202, "AGO ATF BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI ERI ETH GAB GHA GIN GMB GNB GNQ IOT KEN LBR LSO MDG MLI MOZ MRT MUS MWI MYT NAM NER NGA REU RWA SEN SHN SLE SOM SSD STP SWZ SYC TCD TGO TZA UGA ZAF ZMB ZWE"sv},
    {"m49_419"sv, "Latin America and the Caribbean"sv, "", "", 419, "ABW AIA ARG ATG BES BHS BLM BLZ BOL BRA BRB BVT CHL COL CRI CUB CUW CYM DMA DOM ECU FLK GLP GRD GTM GUF GUY HND HTI JAM KNA LCA MAF MEX MSR MTQ NIC PAN PER PRI PRY SGS SLV SUR SXM TCA TTO URY VCT VEN VGB VIR"sv},
    {"m49_432"sv, "Landlocked developing countries"sv, "", "", 432, "AFG ARM AZE BDI BFA BOL BTN BWA CAF ETH KAZ KGZ LAO LSO MDA MKD MLI MNG MWI NER NPL PRY RWA SSD SWZ TCD TJK TKM UGA UZB ZMB ZWE"sv},
    {"m49_722"sv, "Small island developing states"sv, "", "", 722, "ABW AIA ASM ATG BES BHS BLZ BRB COK COM CPV CUB CUW DMA DOM FJI FSM GNB GRD GUM GUY HTI JAM KIR KNA LCA MDV MHL MNP MSR MUS NCL NIU NRU PLW PNG PRI PYF SGP SLB STP SUR SXM SYC TLS TON TTO TUV VCT VGB VIR VUT WSM"sv},
};

/// What reporters of trade formed together, for the time in which they did, and numbers that Comtrade gives to trade
/// without a country. 492 is Monaco in M49; its trade is in 251 here. Numbers and names: https://comtradeapi.un.org/files/v1/app/reference/partnerAreas.json.
inline constexpr group_definition comtrade_groups[] = {
    {"comtrade_58"sv, "Belgium-Luxembourg (...1998)"sv, "", "", 58, "BEL LUX"sv},
    {"comtrade_230"sv, "Fmr Ethiopia (...1992)"sv, "", "", 230, "ERI ETH"sv},
    {"comtrade_588"sv, "East and West Pakistan (...1971)"sv, "", "", 588, "BGD PAK"sv},
    {"comtrade_658"sv, "Saint Kitts-Nevis-Anguilla (...1980)"sv, "", "", 658, "AIA KNA"sv},
    {"comtrade_711"sv, "Southern African Customs Union (...1999)"sv, "", "", 711, "BWA LSO NAM SWZ ZAF"sv},
    {"comtrade_717"sv, "Fmr Rhodesia Nyas (...1964)"sv, "", "", 717, "MWI ZMB ZWE"sv},
    {"comtrade_736"sv, "Fmr Sudan (...2011)"sv, "", "", 736, "SDN SSD"sv},
    {""sv, "Caribbean, nes"sv, "", "", 129}, {""sv, "Northern Africa, nes"sv, "", "", 290},
    {""sv, "CACM, nes"sv, "", "", 471}, {""sv, "Africa CAMEU region, nes"sv, "", "", 472},
    {""sv, "LAIA, nes"sv, "", "", 473}, {""sv, "Other Asia, nes"sv, "", "", 490},
    {""sv, "Europe EU, nes"sv, "", "", 492}, {""sv, "Oceania, nes"sv, "", "", 527},
    {""sv, "Other Europe, nes"sv, "", "", 568}, {""sv, "Other Africa, nes"sv, "", "", 577},
    {""sv, "Rest of America, nes"sv, "", "", 636}, {""sv, "North America and Central America, nes"sv, "", "", 637},
    {""sv, "Bunkers"sv, "", "", 837}, {""sv, "Free Zones"sv, "", "", 838},
    {""sv, "Special Categories"sv, "", "", 839}, {""sv, "Areas, nes"sv, "", "", 899},
};

/// A number for an area that has another one today, or had another one before: in use from `first` until `past`, {} for
/// no beginning and no end.
struct other_number {
    int number;
    std::string_view code;
    civil_date first;
    civil_date past;
};
/// Numbers that M49 uses no more, of a former country or of a country within other borders. Yugoslavia had 891 from
/// 1992 on, which Serbia and Montenegro kept; the Netherlands Antilles had 530 without Aruba and 532 with it.
inline constexpr other_number m49_numbers_before[] = {
    {200, "CSK"sv, {}, {}},
    {278, "DDR"sv, {}, {}},
    {280, "DEU"sv, {}, {1990, 10, 3}}, // the Federal Republic beside 278
    {530, "ANT"sv, {1986, 1, 1}, {}},
    {532, "ANT"sv, {}, {1986, 1, 1}},
    {582, "PCI"sv, {}, {}},
    {720, "YMD"sv, {}, {}},
    {810, "SUN"sv, {}, {}},
    {886, "YEM"sv, {}, {1990, 5, 22}}, // the Yemen Arab Republic beside 720
    {890, "YUG"sv, {}, {1992, 4, 27}},
    {891, "YUG"sv, {1992, 4, 27}, {}},
    {891, "SCG"sv, {}, {}},
};
/// Comtrade's numbers of customs territories: with Puerto Rico and the Virgin Islands, Monaco, Liechtenstein, San
/// Marino, Svalbard, Sikkim. 841 is the United States until 1980.
inline constexpr other_number comtrade_numbers[] = {
    {97, "european_union"sv, {}, {}}, {251, "FRA"sv, {}, {}}, {381, "ITA"sv, {}, {}}, {579, "NOR"sv, {}, {}},
    {699, "IND"sv, {}, {}}, {757, "CHE"sv, {}, {}}, {841, "USA"sv, {}, {1981, 1, 1}}, {842, "USA"sv, {}, {}},
};

// clang-format on

/// The library's area of a number, or no area.
constexpr area find_m49_area(int number) {
    for (group_definition const& each : group_definitions) {
        if (number != 0 && each.m49 == number) return {checked_code, each.code};
    }
    for (group_definition const& each : m49_regions) {
        if (each.m49 == number) return {checked_code, each.code, &each};
    }
    country const found = find_country_by_numeric(number);
    return found ? area(found) : area{};
}

/// "comtrade_490"
constexpr area area_of_comtrade(group_definition const& which) {
    char code[] = "comtrade_000";
    for (std::size_t at = 11, rest = which.m49; at > 8; --at, rest /= 10) code[at] = static_cast<char>('0' + rest % 10);
    return {checked_code, which.code.empty() ? std::string_view(code, 12) : which.code, &which};
}

/// The area of a number that Comtrade uses whatever the period is, or no area.
constexpr area find_comtrade_area(int number) {
    if (number == 0) return areas::world;
    for (other_number const& each : comtrade_numbers) {
        if (each.number == number && is_open(each.past)) return area(each.code);
    }
    for (group_definition const& each : comtrade_groups) {
        if (each.m49 == number) return area_of_comtrade(each);
    }
    return find_m49_area(number);
}

/// What a number stood for before; `is_known` says whether it is one, and the area is there if it was one then.
struct former_number {
    bool is_known;
    area found;
};
constexpr former_number find_former_number(int number, period const& when) {
    former_number result{false, area{}};
    for (other_number const& each : m49_numbers_before) {
        if (each.number != number) continue;
        result.is_known = true;
        if (when.kind == period_kind::none || !exists_throughout(each.first, each.past, when)) continue;
        former_country const* const former = find_former_country(each.code);
        if (former == nullptr) {
            result.found = area(each.code);
        } else if (exists_throughout(former->first, former->past, when)) {
            result.found = area_of(*former);
        }
    }
    return result;
}

} // namespace place_detail

namespace refused {
/// Raises `unknown_key`: the list has no such number.
[[noreturn]] inline void this_is_no_number_of_the_united_nations(std::string_view list, int number) {
    text<300> message(list);
    message.append(" has no area with the number ").append_integer(number);
    raise(unknown_key(message.view()));
}
/// Raises `domain_error`: the number is no longer used, or was not in the period.
[[noreturn]] inline void this_number_was_not_in_use_then(int number, period const& when) {
    text<300> message("the number ");
    message.append_integer(number).append(" is of a former country or of former borders: ");
    if (when.kind == period_kind::none) {
        message.append("say the period, as in comtrade_area(810, year(1985))");
    } else {
        message.append("it was not in use throughout [")
            .append(when.first == always_day ? "..." : to_text(when.first).view());
        message.append(", ").append(when.past == unbounded_day ? "..." : to_text(when.past - 1).view()).append("]");
    }
    raise(domain_error(message.view()));
}
} // namespace refused

/// The area of a number of UN M49: a country, the world (1), a region (34, "Southern Asia") or another of its groups
/// (432, "Landlocked developing countries") with its members of today; or, with a period, what a number stood for that
/// is no longer used (810, the Soviet Union; 280, Germany until 1990). Raises `unknown_key` for a number that M49 does
/// not have, and `domain_error` for a former one without a period, or in a period throughout which it was not in use.
/// Example: `m49_area(143) == areas::central_asia && m49_area(810, year(1985)) == former_area("SUN", year(1985))`.
[[nodiscard]] constexpr area m49_area(int number, period const& when = no_period()) {
    if (area const found = place_detail::find_m49_area(number); !found.empty()) return found;
    place_detail::former_number const former = place_detail::find_former_number(number, when);
    if (!former.is_known) refused::this_is_no_number_of_the_united_nations("UN M49", number);
    if (former.found.empty()) refused::this_number_was_not_in_use_then(number, when);
    return former.found;
}

/// The area of a number of UN Comtrade: that of M49, or one that Comtrade has beside it. Numbers of customs territories
/// are those of their countries (842 is the United States with Puerto Rico and the Virgin Islands, 251 France with
/// Monaco); 0 is the world. What reporters formed together before (58, Belgium-Luxembourg) is a group of them, and
/// trade of no country ("Areas, nes") an area of its own, "comtrade_899"; so is 490, "Other Asia, nes", in practice
/// mostly the trade of Taiwan. Raises as `m49_area`. Example: `comtrade_area(842) == areas::USA`.
[[nodiscard]] constexpr area comtrade_area(int number, period const& when = no_period()) {
    if (area const found = place_detail::find_comtrade_area(number); !found.empty()) return found;
    for (place_detail::other_number const& each : place_detail::comtrade_numbers) {
        if (each.number != number) continue;
        if (when.kind == period_kind::none || !place_detail::exists_throughout(each.first, each.past, when))
            refused::this_number_was_not_in_use_then(number, when);
        return area(each.code);
    }
    place_detail::former_number const former = place_detail::find_former_number(number, when);
    if (!former.is_known) refused::this_is_no_number_of_the_united_nations("UN Comtrade", number);
    if (former.found.empty()) refused::this_number_was_not_in_use_then(number, when);
    return former.found;
}

} // namespace almanac::inline v0
