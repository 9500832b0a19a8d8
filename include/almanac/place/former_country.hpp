// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Countries that are no more, for historical figures: the codes that ISO 3166-3 lists as withdrawn, each in a period
/// in which what it stood for existed.
///
/// \code
/// area const ussr = former_area("SUN", year(1985));
/// static_assert(former_area("ZAR", year(1990)) == areas::COD); // the same country under another name
/// \endcode
#pragma once

#include <almanac/place/group.hpp>

#include <string_view>

namespace almanac::inline v0 {

namespace place_detail {
using std::string_view_literals::operator""sv;

/// A former country with what it was made of. Where a code of today means another part of the same country (before
/// 1990, DEU is the Federal Republic beside DDR), it has no members.
struct former_country {
    group_definition made_of; ///< for the name, and the members of today's codes; without a code when there are none
    std::string_view code;
    civil_date first;
    civil_date past;
};

// Days as they stand in the acts that founded and dissolved the states, or only the year. Members are today's countries
// that lie in what it was, on days on which its borders held them; the years of the Second World War are unknown.
// clang-format off
inline constexpr accession ant_accessions[] = {
    {"BES CUW SXM"sv, {1954, 12, 15}, {2010, 10, 10}, "Charter for the Kingdom of the Netherlands, 1954; dissolution of 10 October 2010"},
    {"ABW"sv, {1954, 12, 15}, {1986, 1, 1}, "status aparte of Aruba, 1 January 1986"},
};
inline constexpr accession csk_accessions[] = {
    {"CZE SVK"sv, {1918, 10, 28}, {1939, 3, 15}, "declaration of 28 October 1918"},
    {"CZE SVK"sv, {1939, 3, 15}, {1945, 5, 9}, "occupation", true},
    {"CZE SVK"sv, {1945, 5, 9}, {1993, 1, 1}, "constitutional act 542/1992, dissolution at the end of 31 December 1992"},
};
inline constexpr accession gel_accessions[] = {
    {"KIR TUV"sv, {1916, 0, 0}, {1976, 1, 1}, "order in council of 1915; separation of Tuvalu on 1 January 1976"},
};
inline constexpr accession pci_accessions[] = {
    {"FSM MHL PLW"sv, {1947, 7, 18}, {1986, 10, 21}, "trusteeship agreement of 18 July 1947; compact with the Marshall Islands, 21 October 1986"},
    {"MNP"sv, {1947, 7, 18}, {1978, 1, 9}, "trusteeship agreement of 18 July 1947; own constitution, 9 January 1978"},
    {"MNP"sv, {1978, 1, 9}, {1986, 10, 21}, "own constitution under the trusteeship", true},
};
inline constexpr accession scg_accessions[] = {
    {"MNE SRB"sv, {2003, 2, 4}, {2006, 6, 3}, "constitutional charter of 4 February 2003; independence of Montenegro, 3 June 2006"},
};
inline constexpr accession sun_accessions[] = {
    {"ARM AZE BLR EST GEO KAZ KGZ LTU LVA MDA RUS TJK TKM UKR UZB"sv, {1922, 12, 30}, {1945, 9, 2}, "union treaty of 30 December 1922; its borders moved until 1945", true},
    {"ARM AZE BLR EST GEO KAZ KGZ LTU LVA MDA RUS TJK TKM UKR UZB"sv, {1945, 9, 2}, {1991, 9, 6}, "borders of 1945; independence of the Baltic states recognized on 6 September 1991"},
    {"ARM AZE BLR GEO KAZ KGZ MDA RUS TJK TKM UKR UZB"sv, {1991, 9, 6}, {1991, 12, 26}, "declaration 142-N of 26 December 1991"},
};
inline constexpr accession yug_accessions[] = {
    {"BIH HRV MKD MNE SRB SVN"sv, {1918, 12, 1}, {1945, 11, 29}, "kingdom of 1 December 1918; its borders moved until 1945", true},
    {"BIH HRV MKD MNE SRB SVN"sv, {1945, 11, 29}, {1991, 6, 25}, "republic of 29 November 1945; declarations of 25 June 1991"},
    {"BIH HRV MKD SVN"sv, {1991, 6, 25}, {1992, 4, 27}, "declarations and recognitions of independence", true},
    {"MNE SRB"sv, {1991, 6, 25}, {2003, 2, 4}, "constitutions of 1974 and of 27 April 1992; constitutional charter of 4 February 2003"},
};

/// Sorted by code.
inline constexpr former_country former_countries[] = {
    {{"ANT"sv, "Netherlands Antilles"sv, "", "", 530, {}, ant_accessions}, "ANT"sv, {1954, 12, 15}, {2010, 10, 10}},
    {{"CSK"sv, "Czechoslovakia"sv, "", "", 200, {}, csk_accessions}, "CSK"sv, {1918, 10, 28}, {1993, 1, 1}},
    {{""sv, "German Democratic Republic"sv, "", "", 278}, "DDR"sv, {1949, 10, 7}, {1990, 10, 3}},
    {{"GEL"sv, "Gilbert and Ellice Islands"sv, "", "", 296, {}, gel_accessions}, "GEL"sv, {1916, 0, 0}, {1976, 1, 1}},
    {{"PCI"sv, "Pacific Islands (trust territory)"sv, "", "", 582, {}, pci_accessions}, "PCI"sv, {1947, 7, 18}, {1986, 10, 21}},
    {{"SCG"sv, "Serbia and Montenegro"sv, "", "", 891, {}, scg_accessions}, "SCG"sv, {2003, 2, 4}, {2006, 6, 3}},
    {{""sv, "Sikkim"sv}, "SKM"sv, {1642, 0, 0}, {1975, 5, 16}},
    {{"SUN"sv, "Soviet Union"sv, "", "", 810, {}, sun_accessions}, "SUN"sv, {1922, 12, 30}, {1991, 12, 26}},
    {{""sv, "Viet-Nam, Democratic Republic of"sv}, "VDR"sv, {1945, 9, 2}, {1976, 7, 2}},
    {{""sv, "Yemen, Democratic"sv, "", "", 720}, "YMD"sv, {1967, 11, 30}, {1990, 5, 22}},
    {{"YUG"sv, "Yugoslavia"sv, "", "", 890, {}, yug_accessions}, "YUG"sv, {1918, 12, 1}, {2003, 2, 4}},
};

/// A code that was given up with a name; the country goes on under another.
struct renamed_country {
    std::string_view code;
    std::string_view today;
    civil_date past; ///< the first day of the new name
};
inline constexpr renamed_country renamed_countries[] = {
    {"AFI"sv, "DJI"sv, {1977, 6, 27}}, {"BUR"sv, "MMR"sv, {1989, 6, 18}}, {"BYS"sv, "BLR"sv, {1991, 9, 19}},
    {"DHY"sv, "BEN"sv, {1975, 11, 30}}, {"HVO"sv, "BFA"sv, {1984, 8, 4}}, {"NHB"sv, "VUT"sv, {1980, 7, 30}},
    {"RHO"sv, "ZWE"sv, {1980, 4, 18}}, {"TMP"sv, "TLS"sv, {2002, 5, 20}}, {"ZAR"sv, "COD"sv, {1997, 5, 17}},
};
// clang-format on

} // namespace place_detail

namespace refused {
/// Raises `unknown_key`: ISO 3166-3 has no such code, or what it was is not known here.
[[noreturn]] inline void this_is_no_former_country(std::string_view code) {
    text<700> message("there is no former country \"");
    message.append(code).append("\": ");
    if (withdrawn_country const old = find_withdrawn_country(code)) {
        message.append("of ").append(old.name).append(" it is not known here when it existed; it is now ");
        message.append(old.successors);
    } else {
        message.append("former countries are");
        for (place_detail::former_country const& each : place_detail::former_countries)
            message.append(' ').append(each.code);
        for (place_detail::renamed_country const& each : place_detail::renamed_countries)
            message.append(' ').append(each.code);
    }
    raise(unknown_key(message.view()));
}
/// Raises `domain_error`: it did not exist on every day of the period.
[[noreturn]] inline void the_country_did_not_exist_then(std::string_view code, civil_date first, civil_date past,
                                                        period const& when) {
    withdrawn_country const old = find_withdrawn_country(code);
    text<700> message(code);
    message.append(" (").append(old.name).append(") is used in a period in which it existed throughout, ");
    if (!place_detail::is_open(first)) {
        message.append("from ").append(to_text(place_detail::latest_day(first)).view()).append(' ');
    }
    message.append("until ").append(to_text(place_detail::earliest_day(past) - 1).view());
    message.append(", not in [").append(when.first == always_day ? "..." : to_text(when.first).view()).append(", ");
    message.append(when.past == unbounded_day ? "..." : to_text(when.past - 1).view());
    message.append("]; it is now ").append(old.successors);
    raise(domain_error(message.view()));
}
} // namespace refused

namespace place_detail {
constexpr bool exists_throughout(civil_date first, civil_date past, period const& when) {
    serial_day const begins = is_open(first) ? always_day : latest_day(first);
    return begins <= when.first && (is_open(past) || when.past <= earliest_day(past));
}
/// The former country with a code, or null.
constexpr former_country const* find_former_country(std::string_view code) {
    for (former_country const& each : former_countries) {
        if (each.code == code) return &each;
    }
    return nullptr;
}
constexpr area area_of(former_country const& former) { return {checked_code, former.code, &former.made_of}; }
} // namespace place_detail

/// The area of a former country, by its alpha-3 code of ISO 3166-3, in a period throughout which it existed: SUN, YUG,
/// CSK, DDR, SCG, ANT and others. `is_country` is false for it, since it asks for a code of today; `is_economy` is
/// true. One that covered several countries of today is a group of them as well (`members`, `includes`), so that they
/// are not counted with it twice. Where only a name was given up (BUR, ZAR), the area is the country under its code of
/// today. Raises `unknown_key` for any other code and `domain_error` for a period with a day on which it did not exist,
/// or none. Example: `former_area("SUN", year(1985)).view() == "SUN"`.
[[nodiscard]] constexpr area former_area(std::string_view code, period const& when) {
    if (when.kind == period_kind::none) refused::no_period_was_given();
    if (auto const* const former = place_detail::find_former_country(code); former != nullptr) {
        if (!place_detail::exists_throughout(former->first, former->past, when))
            refused::the_country_did_not_exist_then(code, former->first, former->past, when);
        return place_detail::area_of(*former);
    }
    for (place_detail::renamed_country const& each : place_detail::renamed_countries) {
        if (each.code != code) continue;
        if (!place_detail::exists_throughout({}, each.past, when))
            refused::the_country_did_not_exist_then(code, {}, each.past, when);
        return area(each.today);
    }
    refused::this_is_no_former_country(code);
}

} // namespace almanac::inline v0
