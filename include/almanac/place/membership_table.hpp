// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The table behind `group.hpp`: who joined which group on which day, and who left.
#pragma once

#include <almanac/calendar/civil.hpp>

#include <string_view>

namespace almanac::inline v0::place_detail {
using std::string_view_literals::operator""sv;

/// Countries that joined a group on one day, and left it on one day or are still in it.
struct accession {
    std::string_view group; ///< the code of the group
    std::string_view
        members;      ///< their alpha-3 codes, sorted, separated by spaces; empty for every country of ISO 3166-1
    civil_date first; ///< the first day of membership; {} when it has no beginning
    civil_date past;  ///< the first day after it; {} when it goes on
    std::string_view source; ///< what fixes the first day; for those who left, what fixes the last one too
};

// clang-format off

/// Sorted by group and first day. A country stands once in a group: none of these groups was left and joined again.
/// State: January 2026.
///
/// Central Asia: a geographical region has no dates. M49 lists it since the dissolution of the Soviet Union.
///
/// EAEU: the days on which the treaty took effect for each state (Armenia joined one day after the three founders).
///
/// ECO: founded in 1985 as the successor of Regional Cooperation for Development (1964 to 1979). The organization itself
/// names the year and no day; 1 January is the convention used here. The treaty's amendment that made it the present
/// organization dates of June 1990. The seven others joined on 28 November 1992 by the organization's own account (ECO
/// Day); some accounts date single accessions to the meetings of February 1992.
///
/// European Union: the days on which the treaties took effect, of the European Economic Community until 31 October 1993.
/// Membership is of states: parts of them with an ISO code of their own (GLP, GUF, ALA) are not listed. DEU is the
/// Federal Republic, from 3 October 1990 with the former DDR. The United Kingdom left at the end of 31 January 2020,
/// midnight in Brussels, one hour earlier in London.
///
/// SAARC: the charter was signed on 8 December 1985. Afghanistan is counted from the summit at New Delhi, 3 April 2007,
/// which received it; the decision to admit it dates of November 2005.
///
/// SCO: full members from the summit that completed the admission: Tashkent's decision on India and Pakistan of 2016 took
/// effect at Astana in 2017. Observers and dialogue partners are not members.
inline constexpr accession accessions[] = {
    {"central_asia"sv, "KAZ KGZ TJK TKM UZB"sv, {}, {}, "UN M49, region 143"sv},

    {"eaeu"sv, "BLR KAZ RUS"sv, {2015, 1, 1}, {}, "Treaty on the Eurasian Economic Union, signed at Astana on 29 May 2014"sv},
    {"eaeu"sv, "ARM"sv, {2015, 1, 2}, {}, "treaty on the accession of Armenia, signed at Minsk on 10 October 2014"sv},
    {"eaeu"sv, "KGZ"sv, {2015, 8, 12}, {}, "treaty on the accession of Kyrgyzstan, signed at Moscow on 23 December 2014"sv},

    {"eco"sv, "IRN PAK TUR"sv, {1985, 1, 1}, {}, "founding of the organization in 1985 (only the year is known)"sv},
    {"eco"sv, "AFG AZE KAZ KGZ TJK TKM UZB"sv, {1992, 11, 28}, {}, "enlargement of 28 November 1992 (ECO Day)"sv},

    {"european_union"sv, "BEL DEU FRA ITA LUX NLD"sv, {1958, 1, 1}, {}, "Treaty of Rome, signed on 25 March 1957"sv},
    {"european_union"sv, "DNK IRL"sv, {1973, 1, 1}, {}, "treaty of accession of 1972, OJ L 73, 27.3.1972"sv},
    {"european_union"sv, "GBR"sv, {1973, 1, 1}, {2020, 2, 1}, "treaty of accession of 1972, OJ L 73, 27.3.1972; withdrawal agreement, OJ L 29, 31.1.2020"sv},
    {"european_union"sv, "GRC"sv, {1981, 1, 1}, {}, "treaty of accession of 1979, OJ L 291, 19.11.1979"sv},
    {"european_union"sv, "ESP PRT"sv, {1986, 1, 1}, {}, "treaty of accession of 1985, OJ L 302, 15.11.1985"sv},
    {"european_union"sv, "AUT FIN SWE"sv, {1995, 1, 1}, {}, "treaty of accession of 1994, OJ C 241, 29.8.1994"sv},
    {"european_union"sv, "CYP CZE EST HUN LTU LVA MLT POL SVK SVN"sv, {2004, 5, 1}, {}, "treaty of accession of 2003, OJ L 236, 23.9.2003"sv},
    {"european_union"sv, "BGR ROU"sv, {2007, 1, 1}, {}, "treaty of accession of 2005, OJ L 157, 21.6.2005"sv},
    {"european_union"sv, "HRV"sv, {2013, 7, 1}, {}, "treaty of accession of 2011, OJ L 112, 24.4.2012"sv},

    {"saarc"sv, "BGD BTN IND LKA MDV NPL PAK"sv, {1985, 12, 8}, {}, "SAARC Charter, signed at Dhaka on 8 December 1985"sv},
    {"saarc"sv, "AFG"sv, {2007, 4, 3}, {}, "14th SAARC summit, New Delhi, 3 and 4 April 2007"sv},

    {"sco"sv, "CHN KAZ KGZ RUS TJK UZB"sv, {2001, 6, 15}, {}, "declaration of Shanghai of 15 June 2001"sv},
    {"sco"sv, "IND PAK"sv, {2017, 6, 9}, {}, "summit at Astana, 9 June 2017"sv},
    {"sco"sv, "IRN"sv, {2023, 7, 4}, {}, "summit under the presidency of India, 4 July 2023"sv},
    {"sco"sv, "BLR"sv, {2024, 7, 4}, {}, "summit at Astana, 4 July 2024"sv},

    {"world"sv, ""sv, {}, {}, "UN M49, 001: every country of ISO 3166-1"sv},
};
// clang-format on

} // namespace almanac::inline v0::place_detail
