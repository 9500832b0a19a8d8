// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The table behind `group.hpp`: the groups of countries that the library defines, who joined which on which day, and
/// who left. State: January 2026.
#pragma once

#include <almanac/place/groups/group_definition.hpp>

#include <string_view>

namespace almanac::inline v0::place_detail {
using std::string_view_literals::operator""sv;

// clang-format off

// The accessions to each group, sorted by first day; members sorted by code.

/// ASEAN: the days of the Bangkok Declaration and of each admission.
inline constexpr accession asean_accessions[] = {
    {"IDN MYS PHL SGP THA"sv, {1967, 8, 8}, {}, "ASEAN Declaration, signed at Bangkok on 8 August 1967"},
    {"BRN"sv, {1984, 1, 7}, {}, "declaration of admission, Jakarta, 7 January 1984"},
    {"VNM"sv, {1995, 7, 28}, {}, "declaration of admission, Bandar Seri Begawan, 28 July 1995"},
    {"LAO MMR"sv, {1997, 7, 23}, {}, "declarations of admission, Subang Jaya, 23 July 1997"},
    {"KHM"sv, {1999, 4, 30}, {}, "declaration of admission, Hanoi, 30 April 1999"},
    {"TLS"sv, {2025, 10, 26}, {}, "declaration of admission, 47th ASEAN summit, Kuala Lumpur, 26 October 2025"},
};

/// BRICS: counted from the first summit. South Africa was invited on 24 December 2010 and took part from the third
/// summit on. Saudi Arabia was invited for 1 January 2024; whether it has accepted is stated differently by members and
/// by itself. Argentina, invited with it, declined. Partner countries are not members.
inline constexpr accession brics_accessions[] = {
    {"BRA CHN IND RUS"sv, {2009, 6, 16}, {}, "first summit, Yekaterinburg, 16 June 2009"},
    {"ZAF"sv, {2010, 12, 24}, {2011, 4, 14}, "invitation of 24 December 2010", true},
    {"ZAF"sv, {2011, 4, 14}, {}, "third summit, Sanya, 14 April 2011"},
    {"ARE EGY ETH IRN"sv, {2024, 1, 1}, {}, "second declaration of Johannesburg, 23 August 2023"},
    {"SAU"sv, {2024, 1, 1}, {}, "second declaration of Johannesburg, 23 August 2023; an acceptance was not published", true},
    {"IDN"sv, {2025, 1, 6}, {}, "announcement by the presidency of Brazil, 6 January 2025"},
};

/// CAREC: a program of the Asian Development Bank that grew from 1997 on; it names the years in which countries joined,
/// and of some not even those agree. All of the first stage were in it at the first conference of ministers.
inline constexpr accession carec_accessions[] = {
    {"CHN KAZ KGZ TJK UZB"sv, {1997, 1, 1}, {2002, 3, 25}, "first stage of the program, 1997 to 2001", true},
    {"AZE MNG"sv, {2002, 1, 1}, {2003, 12, 31}, "joined in 2002 or 2003", true},
    {"CHN KAZ KGZ TJK UZB"sv, {2002, 3, 25}, {}, "first conference of ministers, Manila, March 2002"},
    {"AZE MNG"sv, {2003, 12, 31}, {}, "joined in 2002 or 2003"},
    {"AFG"sv, {2005, 0, 0}, {}, "joined in 2005"},
    {"PAK TKM"sv, {2010, 0, 0}, {}, "joined in 2010"},
    {"GEO"sv, {2016, 0, 0}, {}, "joined in 2016"},
};

/// Caucasus and Central Asia, as the International Monetary Fund counts its reports of the region: without dates.
inline constexpr accession caucasus_and_central_asia_accessions[] = {
    {"ARM AZE GEO KAZ KGZ TJK TKM UZB"sv, {}, {}, "IMF, Regional Economic Outlook: Middle East and Central Asia"},
};

/// Central Asia: a geographical region has no dates. M49 lists it since the dissolution of the Soviet Union.
inline constexpr accession central_asia_accessions[] = {
    {"KAZ KGZ TJK TKM UZB"sv, {}, {}, "UN M49, region 143"},
};

/// CIS: the states of the Protocol of Alma-Ata, with which it began. Its charter of 22 January 1993 counts as a member
/// who takes on its obligations, which Turkmenistan (associate since 2005) and Ukraine (without representatives since
/// 2018) never did, so what they were since is not known. Azerbaijan and Moldova signed the protocol and ratified later;
/// of Moldova the year is known. Georgia joined by the decision of 3 December 1993 and ratified it on 1 March 1994.
inline constexpr accession cis_accessions[] = {
    {"ARM BLR KAZ KGZ RUS TJK UZB"sv, {1991, 12, 21}, {}, "Protocol of Alma-Ata, 21 December 1991"},
    {"TKM UKR"sv, {1991, 12, 21}, {1993, 1, 22}, "Protocol of Alma-Ata, 21 December 1991; Charter of 22 January 1993"},
    {"AZE"sv, {1991, 12, 21}, {1993, 9, 24}, "Protocol of Alma-Ata, not ratified until September 1993", true},
    {"MDA"sv, {1991, 12, 21}, {1994, 12, 31}, "Protocol of Alma-Ata, not ratified until 1994", true},
    {"TKM"sv, {1993, 1, 22}, {2005, 8, 26}, "Charter of 22 January 1993, not ratified", true},
    {"UKR"sv, {1993, 1, 22}, {}, "Charter of 22 January 1993, not ratified", true},
    {"AZE"sv, {1993, 9, 24}, {}, "accession to the charter, 24 September 1993"},
    {"GEO"sv, {1993, 12, 3}, {1994, 3, 1}, "decision of the heads of state of 3 December 1993", true},
    {"GEO"sv, {1994, 3, 1}, {2009, 8, 18}, "ratification of 1 March 1994; withdrawal, of which notice was given on 18 August 2008"},
    {"MDA"sv, {1994, 12, 31}, {}, "ratifications of 1994"},
};

/// EAEU: the days on which the treaty took effect for each state (Armenia joined one day after the three founders).
inline constexpr accession eaeu_accessions[] = {
    {"BLR KAZ RUS"sv, {2015, 1, 1}, {}, "Treaty on the Eurasian Economic Union, signed at Astana on 29 May 2014"},
    {"ARM"sv, {2015, 1, 2}, {}, "treaty on the accession of Armenia, signed at Minsk on 10 October 2014"},
    {"KGZ"sv, {2015, 8, 12}, {}, "treaty on the accession of Kyrgyzstan, signed at Moscow on 23 December 2014"},
};

/// ECO: founded in 1985 as the successor of Regional Cooperation for Development (1964 to 1979). The organization itself
/// names the year and no day. The treaty's amendment that made it the present
/// organization dates of June 1990. The seven others joined on 28 November 1992 by the organization's own account (ECO
/// Day); some accounts date single accessions to the meetings of February 1992.
inline constexpr accession eco_accessions[] = {
    {"IRN PAK TUR"sv, {1985, 0, 0}, {}, "founding of the organization in 1985"},
    {"AFG AZE KAZ KGZ TJK TKM UZB"sv, {1992, 11, 28}, {}, "enlargement of 28 November 1992 (ECO Day)"},
};

/// Euro area: the days on which the euro became the currency.
inline constexpr accession euro_area_accessions[] = {
    {"AUT BEL DEU ESP FIN FRA IRL ITA LUX NLD PRT"sv, {1999, 1, 1}, {}, "Council Decision 98/317/EC of 3 May 1998"},
    {"GRC"sv, {2001, 1, 1}, {}, "Council Decision 2000/427/EC of 19 June 2000"},
    {"SVN"sv, {2007, 1, 1}, {}, "Council Decision 2006/495/EC of 11 July 2006"},
    {"CYP MLT"sv, {2008, 1, 1}, {}, "Council Decisions 2007/503/EC and 2007/504/EC of 10 July 2007"},
    {"SVK"sv, {2009, 1, 1}, {}, "Council Decision 2008/608/EC of 8 July 2008"},
    {"EST"sv, {2011, 1, 1}, {}, "Council Decision 2010/416/EU of 13 July 2010"},
    {"LVA"sv, {2014, 1, 1}, {}, "Council Decision 2013/387/EU of 9 July 2013"},
    {"LTU"sv, {2015, 1, 1}, {}, "Council Decision 2014/509/EU of 23 July 2014"},
    {"HRV"sv, {2023, 1, 1}, {}, "Council Decision (EU) 2022/1211 of 12 July 2022"},
    {"BGR"sv, {2026, 1, 1}, {}, "decision of the Council of 8 July 2025"},
};

/// European Union: the days on which the treaties took effect, of the European Economic Community until 31 October 1993.
/// Membership is of states: parts of them with an ISO code of their own (GLP, GUF, ALA) are not listed. DEU is the
/// Federal Republic, from 3 October 1990 with the former DDR. The United Kingdom left at the end of 31 January 2020,
/// midnight in Brussels, one hour earlier in London.
inline constexpr accession european_union_accessions[] = {
    {"BEL DEU FRA ITA LUX NLD"sv, {1958, 1, 1}, {}, "Treaty of Rome, signed on 25 March 1957"},
    {"DNK IRL"sv, {1973, 1, 1}, {}, "treaty of accession of 1972, OJ L 73, 27.3.1972"},
    {"GBR"sv, {1973, 1, 1}, {2020, 2, 1}, "treaty of accession of 1972, OJ L 73, 27.3.1972; withdrawal agreement, OJ L 29, 31.1.2020"},
    {"GRC"sv, {1981, 1, 1}, {}, "treaty of accession of 1979, OJ L 291, 19.11.1979"},
    {"ESP PRT"sv, {1986, 1, 1}, {}, "treaty of accession of 1985, OJ L 302, 15.11.1985"},
    {"AUT FIN SWE"sv, {1995, 1, 1}, {}, "treaty of accession of 1994, OJ C 241, 29.8.1994"},
    {"CYP CZE EST HUN LTU LVA MLT POL SVK SVN"sv, {2004, 5, 1}, {}, "treaty of accession of 2003, OJ L 236, 23.9.2003"},
    {"BGR ROU"sv, {2007, 1, 1}, {}, "treaty of accession of 2005, OJ L 157, 21.6.2005"},
    {"HRV"sv, {2013, 7, 1}, {}, "treaty of accession of 2011, OJ L 112, 24.4.2012"},
};

/// G20: the states, from the first meeting of ministers on; the forum was announced on 26 September 1999. Members too are
/// the European Union and, since 9 September 2023, the African Union, which are no countries and not listed.
inline constexpr accession g20_accessions[] = {
    {"ARG AUS BRA CAN CHN DEU FRA GBR IDN IND ITA JPN KOR MEX RUS SAU TUR USA ZAF"sv, {1999, 9, 26}, {1999, 12, 15}, "announcement of 26 September 1999", true},
    {"ARG AUS BRA CAN CHN DEU FRA GBR IDN IND ITA JPN KOR MEX RUS SAU TUR USA ZAF"sv, {1999, 12, 15}, {}, "first meeting of ministers and governors, Berlin, 15 and 16 December 1999"},
};

/// G7: from the first summit of six, and with Canada from the second. Russia took part in the G8 and was no member of
/// the G7; the European Union takes part and is not listed.
inline constexpr accession g7_accessions[] = {
    {"DEU FRA GBR ITA JPN USA"sv, {1975, 11, 15}, {}, "summit at Rambouillet, 15 to 17 November 1975"},
    {"CAN"sv, {1976, 6, 27}, {}, "summit at San Juan, 27 and 28 June 1976"},
};

/// Gulf Cooperation Council: its six founders.
inline constexpr accession gcc_accessions[] = {
    {"ARE BHR KWT OMN QAT SAU"sv, {1981, 5, 25}, {}, "charter, signed at Abu Dhabi on 25 May 1981"},
};

/// Least developed countries: the list begins with resolution 2768 (XXVI). Of later inclusions the Committee for
/// Development Policy names the year; of graduations the day. In the list of 1971 "Yemen" was the Yemen Arab Republic,
/// and Sikkim, until 1975 the 25th, has no code of today; Democratic Yemen (1975 to 1990) neither. When a graduation was
/// set for a later day than the state of this table, what is from then on is unknown: some have been put off before.
inline constexpr accession ldc_accessions[] = {
    {"AFG BDI BEN BFA ETH GIN HTI LSO MLI MWI NER RWA SDN SOM TCD TZA UGA YEM"sv, {1971, 11, 18}, {}, "resolution 2768 (XXVI), 18 November 1971"},
    {"BTN"sv, {1971, 11, 18}, {2023, 12, 13}, "resolution 2768 (XXVI); graduation on 13 December 2023"},
    {"BWA"sv, {1971, 11, 18}, {1994, 12, 19}, "resolution 2768 (XXVI); graduation on 19 December 1994"},
    {"LAO NPL"sv, {1971, 11, 18}, {2026, 11, 24}, "resolution 2768 (XXVI); graduation set by resolution 76/8"},
    {"MDV"sv, {1971, 11, 18}, {2011, 1, 1}, "resolution 2768 (XXVI); graduation on 1 January 2011"},
    {"WSM"sv, {1971, 11, 18}, {2014, 1, 1}, "resolution 2768 (XXVI); graduation on 1 January 2014"},
    {"BGD"sv, {1975, 0, 0}, {2026, 11, 24}, "included in 1975; graduation set by resolution 76/8"},
    {"CAF GMB"sv, {1975, 0, 0}, {}, "included in 1975"},
    {"COM"sv, {1977, 0, 0}, {}, "included in 1977"},
    {"CPV"sv, {1977, 0, 0}, {2007, 12, 20}, "included in 1977; graduation on 20 December 2007"},
    {"GNB"sv, {1981, 0, 0}, {}, "included in 1981"},
    {"DJI SLE TGO"sv, {1982, 0, 0}, {}, "included in 1982"},
    {"GNQ"sv, {1982, 0, 0}, {2017, 6, 4}, "included in 1982; graduation on 4 June 2017"},
    {"STP"sv, {1982, 0, 0}, {2024, 12, 13}, "included in 1982; graduation on 13 December 2024"},
    {"VUT"sv, {1985, 0, 0}, {2020, 12, 4}, "included in 1985; graduation on 4 December 2020"},
    {"KIR MRT TUV"sv, {1986, 0, 0}, {}, "included in 1986"},
    {"MMR"sv, {1987, 0, 0}, {}, "included in 1987"},
    {"MOZ"sv, {1988, 0, 0}, {}, "included in 1988"},
    {"LBR"sv, {1990, 0, 0}, {}, "included in 1990"},
    {"COD MDG ZMB"sv, {1991, 0, 0}, {}, "included in 1991"},
    {"KHM"sv, {1991, 0, 0}, {2029, 12, 19}, "included in 1991; graduation set for 19 December 2029"},
    {"SLB"sv, {1991, 0, 0}, {2027, 12, 13}, "included in 1991; graduation set for 13 December 2027"},
    {"AGO ERI"sv, {1994, 0, 0}, {}, "included in 1994"},
    {"SEN"sv, {2000, 1, 1}, {2001, 12, 31}, "included in 2000 or 2001", true},
    {"SEN"sv, {2001, 12, 31}, {2029, 12, 19}, "included in 2000 or 2001; graduation set for 19 December 2029"},
    {"TLS"sv, {2003, 0, 0}, {}, "included in 2003"},
    {"SSD"sv, {2012, 0, 0}, {}, "included in 2012"},
    {"BGD LAO NPL"sv, {2026, 11, 24}, {}, "graduation set by resolution 76/8", true},
    {"SLB"sv, {2027, 12, 13}, {}, "graduation set for 13 December 2027", true},
    {"KHM SEN"sv, {2029, 12, 19}, {}, "graduation set for 19 December 2029", true},
};

/// OECD: the days on which the instruments of ratification or accession were deposited, and for those who did so before
/// the convention took effect the day on which it did.
inline constexpr accession oecd_accessions[] = {
    {"AUT BEL CAN CHE DEU DNK ESP FRA GBR GRC IRL ISL NOR PRT SWE TUR USA"sv, {1961, 9, 30}, {}, "Convention on the OECD, signed at Paris on 14 December 1960"},
    {"NLD"sv, {1961, 11, 13}, {}, "instrument of ratification"},
    {"LUX"sv, {1961, 12, 7}, {}, "instrument of ratification"},
    {"ITA"sv, {1962, 3, 29}, {}, "instrument of ratification"},
    {"JPN"sv, {1964, 4, 28}, {}, "instrument of accession"},
    {"FIN"sv, {1969, 1, 28}, {}, "instrument of accession"},
    {"AUS"sv, {1971, 6, 7}, {}, "instrument of accession"},
    {"NZL"sv, {1973, 5, 29}, {}, "instrument of accession"},
    {"MEX"sv, {1994, 5, 18}, {}, "instrument of accession"},
    {"CZE"sv, {1995, 12, 21}, {}, "instrument of accession"},
    {"HUN"sv, {1996, 5, 7}, {}, "instrument of accession"},
    {"POL"sv, {1996, 11, 22}, {}, "instrument of accession"},
    {"KOR"sv, {1996, 12, 12}, {}, "instrument of accession"},
    {"SVK"sv, {2000, 12, 14}, {}, "instrument of accession"},
    {"CHL"sv, {2010, 5, 7}, {}, "instrument of accession"},
    {"SVN"sv, {2010, 7, 21}, {}, "instrument of accession"},
    {"ISR"sv, {2010, 9, 7}, {}, "instrument of accession"},
    {"EST"sv, {2010, 12, 9}, {}, "instrument of accession"},
    {"LVA"sv, {2016, 7, 1}, {}, "instrument of accession"},
    {"LTU"sv, {2018, 7, 5}, {}, "instrument of accession"},
    {"COL"sv, {2020, 4, 28}, {}, "instrument of accession"},
    {"CRI"sv, {2021, 5, 25}, {}, "instrument of accession"},
};

/// OIC: the organization names the years in which its members joined. Who was suspended (Egypt, Afghanistan, Syria) was
/// a member all the time. Where published years differ, the later one ends what is unknown.
inline constexpr accession oic_accessions[] = {
    {"AFG DZA EGY GIN IDN IRN JOR KWT LBN LBY MAR MLI MRT MYS NER PAK PSE SAU SDN SEN SOM TCD TUN TUR YEM"sv, {1969, 0, 0}, {}, "joined in 1969"},
    {"ARE BHR OMN QAT SLE SYR"sv, {1972, 0, 0}, {}, "joined in 1972"},
    {"BFA CMR"sv, {1974, 1, 1}, {1975, 12, 31}, "joined in 1974 or 1975", true},
    {"BGD GAB GMB GNB UGA"sv, {1974, 0, 0}, {}, "joined in 1974"},
    {"IRQ"sv, {1975, 1, 1}, {1976, 12, 31}, "joined in 1975 or 1976", true},
    {"BFA CMR"sv, {1975, 12, 31}, {}, "joined in 1974 or 1975"},
    {"COM MDV"sv, {1976, 0, 0}, {}, "joined in 1976"},
    {"IRQ"sv, {1976, 12, 31}, {}, "joined in 1975 or 1976"},
    {"DJI"sv, {1978, 0, 0}, {}, "joined in 1978"},
    {"BEN"sv, {1982, 1, 1}, {1983, 12, 31}, "joined in 1982 or 1983", true},
    {"BEN"sv, {1983, 12, 31}, {}, "joined in 1982 or 1983"},
    {"BRN"sv, {1984, 0, 0}, {}, "joined in 1984"},
    {"NGA"sv, {1986, 0, 0}, {}, "joined in 1986"},
    {"AZE"sv, {1991, 1, 1}, {1992, 12, 31}, "joined in 1991 or 1992", true},
    {"ALB KGZ TJK TKM"sv, {1992, 0, 0}, {}, "joined in 1992"},
    {"AZE"sv, {1992, 12, 31}, {}, "joined in 1991 or 1992"},
    {"MOZ"sv, {1994, 0, 0}, {}, "joined in 1994"},
    {"KAZ"sv, {1995, 0, 0}, {}, "joined in 1995"},
    {"UZB"sv, {1995, 1, 1}, {1996, 12, 31}, "joined in 1995 or 1996", true},
    {"SUR"sv, {1996, 0, 0}, {}, "joined in 1996"},
    {"UZB"sv, {1996, 12, 31}, {}, "joined in 1995 or 1996"},
    {"TGO"sv, {1997, 0, 0}, {}, "joined in 1997"},
    {"GUY"sv, {1998, 0, 0}, {}, "joined in 1998"},
    {"CIV"sv, {2001, 0, 0}, {}, "joined in 2001"},
};

/// OPEC: as the organization states it, often by the year or the month. Ecuador, Gabon and Indonesia left and joined
/// again; a suspension that a member asked for is counted as leaving. Abu Dhabi's membership passed to the Emirates.
inline constexpr accession opec_accessions[] = {
    {"IRN IRQ KWT SAU VEN"sv, {1960, 9, 14}, {}, "conference of Baghdad, 10 to 14 September 1960"},
    {"QAT"sv, {1961, 0, 0}, {2019, 1, 1}, "joined in 1961; withdrawal on 1 January 2019"},
    {"IDN"sv, {1962, 0, 0}, {2009, 1, 0}, "joined in 1962; suspended in January 2009"},
    {"LBY"sv, {1962, 0, 0}, {}, "joined in 1962"},
    {"ARE"sv, {1967, 0, 0}, {}, "joined in 1967"},
    {"DZA"sv, {1969, 0, 0}, {}, "joined in 1969"},
    {"NGA"sv, {1971, 0, 0}, {}, "joined in 1971"},
    {"ECU"sv, {1973, 0, 0}, {1992, 12, 0}, "joined in 1973; suspended in December 1992"},
    {"GAB"sv, {1975, 0, 0}, {1995, 1, 0}, "joined in 1975; left in January 1995"},
    {"AGO"sv, {2007, 0, 0}, {2024, 1, 1}, "joined in 2007; withdrawal on 1 January 2024"},
    {"ECU"sv, {2007, 10, 1}, {2007, 12, 31}, "joined again between October and December 2007", true},
    {"ECU"sv, {2007, 12, 31}, {2020, 1, 1}, "joined again between October and December 2007; withdrawal on 1 January 2020"},
    {"IDN"sv, {2016, 1, 0}, {2016, 11, 30}, "active again in January 2016; suspended by the 171st meeting, 30 November 2016"},
    {"GAB"sv, {2016, 7, 0}, {}, "joined again in July 2016"},
    {"GNQ"sv, {2017, 5, 25}, {}, "172nd meeting, 25 May 2017"},
    {"COG"sv, {2018, 6, 22}, {}, "174th meeting, 22 June 2018"},
};

/// Organization of Turkic States: as the Turkic Council from its founding agreement, which took effect on 17 November
/// 2010. Uzbekistan ratified in September 2019 and was received at Baku. Observers are not members.
inline constexpr accession ots_accessions[] = {
    {"AZE KAZ KGZ TUR"sv, {2009, 10, 3}, {}, "Agreement of Nakhchivan, signed on 3 October 2009"},
    {"UZB"sv, {2019, 9, 14}, {2019, 10, 15}, "ratification in September 2019", true},
    {"UZB"sv, {2019, 10, 15}, {}, "seventh summit, Baku, 15 October 2019"},
};

/// SAARC: the charter was signed on 8 December 1985. Afghanistan is counted from the summit at New Delhi, 3 April 2007,
/// which received it; the decision to admit it dates of November 2005.
inline constexpr accession saarc_accessions[] = {
    {"BGD BTN IND LKA MDV NPL PAK"sv, {1985, 12, 8}, {}, "SAARC Charter, signed at Dhaka on 8 December 1985"},
    {"AFG"sv, {2007, 4, 3}, {}, "14th SAARC summit, New Delhi, 3 and 4 April 2007"},
};

/// SCO: full members from the summit that completed the admission: Tashkent's decision on India and Pakistan of 2016 took
/// effect at Astana in 2017. Observers and dialogue partners are not members.
inline constexpr accession sco_accessions[] = {
    {"CHN KAZ KGZ RUS TJK UZB"sv, {2001, 6, 15}, {}, "declaration of Shanghai of 15 June 2001"},
    {"IND PAK"sv, {2017, 6, 9}, {}, "summit at Astana, 9 June 2017"},
    {"IRN"sv, {2023, 7, 4}, {}, "summit under the presidency of India, 4 July 2023"},
    {"BLR"sv, {2024, 7, 4}, {}, "summit at Astana, 4 July 2024"},
};

/// Central Asia in the usage of the Soviet Union ("Srednyaya Aziya"): without Kazakhstan, and without dates.
inline constexpr accession soviet_central_asia_accessions[] = {
    {"KGZ TJK TKM UZB"sv, {}, {}, "economic region of the planning of the Soviet Union"},
};

/// SPECA, the United Nations' program: four states signed its declaration; Turkmenistan followed in the same year.
inline constexpr accession speca_accessions[] = {
    {"KAZ KGZ TJK UZB"sv, {1998, 3, 26}, {}, "declaration of Tashkent, 26 March 1998"},
    {"TKM"sv, {1998, 3, 26}, {1998, 12, 31}, "joined in 1998", true},
    {"TKM"sv, {1998, 12, 31}, {}, "joined in 1998"},
    {"AZE"sv, {2002, 0, 0}, {}, "joined in 2002"},
    {"AFG"sv, {2005, 0, 0}, {}, "joined in 2005"},
};

/// The world is not spelled out: its members are the rows of ISO 3166-1.
inline constexpr accession world_accessions[] = {
    {""sv, {}, {}, "UN M49, 001: every country of ISO 3166-1"},
};

/// Sorted by code. `sv`, because it knows the length, which the compiler would have to count otherwise.
inline constexpr group_definition group_definitions[] = {
    {"asean"sv, "Association of Southeast Asian Nations"sv, "the Bangkok Declaration of 1967, and the declarations of admission", "https://asean.org/", 0, {}, asean_accessions},
    {"brics"sv, "BRICS"sv, "the declarations of its summits", "https://brics.br/en/about-the-brics", 0, {}, brics_accessions},
    {"carec"sv, "Central Asia Regional Economic Cooperation"sv, "membership as the program states it", "https://www.carecprogram.org/", 0, {}, carec_accessions},
    {"caucasus_and_central_asia"sv, "Caucasus and Central Asia"sv, "the group of the International Monetary Fund's regional reports", "https://www.imf.org/en/Publications/REO/MECA", 0, {}, caucasus_and_central_asia_accessions},
    {"central_asia"sv, "Central Asia"sv, "the geographical region of UN M49", "https://unstats.un.org/unsd/methodology/m49/", 143, {}, central_asia_accessions},
    {"cis"sv, "Commonwealth of Independent States"sv, "the Protocol of Alma-Ata of 1991 and the Charter of 1993", "https://e-cis.info/", 0, {}, cis_accessions},
    {"eaeu"sv, "Eurasian Economic Union"sv, "the Treaty on the Eurasian Economic Union of 2014 and the accessions to it", "https://eec.eaeunion.org/", 0, {}, eaeu_accessions},
    {"eco"sv, "Economic Cooperation Organization"sv, "the Treaty of Izmir, and membership as the organization states it", "https://www.eco.int/", 0, {}, eco_accessions},
    {"euro_area"sv, "Euro area"sv, "the decisions of the Council on the adoption of the euro", "https://eur-lex.europa.eu/", 0, {}, euro_area_accessions},
    {"european_union"sv, "European Union"sv, "the Treaty of Rome of 1957, the treaties of accession, and the withdrawal agreement", "https://eur-lex.europa.eu/", 0, {}, european_union_accessions},
    {"g20"sv, "Group of Twenty"sv, "the states that its meetings consist of", "https://g20.org/", 0, {}, g20_accessions},
    {"g7"sv, "Group of Seven"sv, "the states that its summits consist of", "https://g7g20-documents.org/", 0, {}, g7_accessions},
    {"gcc"sv, "Gulf Cooperation Council"sv, "the Charter of the Cooperation Council for the Arab States of the Gulf of 1981", "https://gcc-sg.org/", 0, {}, gcc_accessions},
    {"ldc"sv, "Least developed countries"sv, "the list of the United Nations' Committee for Development Policy", "https://policy.desa.un.org/least-developed-countries", 199, {}, ldc_accessions},
    {"oecd"sv, "Organisation for Economic Co-operation and Development"sv, "the Convention of 1960 and the accessions to it", "https://www.oecd.org/", 0, {}, oecd_accessions},
    {"oic"sv, "Organisation of Islamic Cooperation"sv, "membership as the organization states it", "https://www.oic-oci.org/states/?lan=en", 0, {}, oic_accessions},
    {"opec"sv, "Organization of the Petroleum Exporting Countries"sv, "membership as the organization states it", "https://www.opec.org/member-countries.html", 0, {}, opec_accessions},
    {"ots"sv, "Organization of Turkic States"sv, "the Agreement of Nakhchivan of 2009, and the accession to it", "https://turkicstates.org/", 0, {}, ots_accessions},
    {"saarc"sv, "South Asian Association for Regional Cooperation"sv, "the SAARC Charter of 1985, and the accession to it", "https://www.saarc-sec.org/", 0, {}, saarc_accessions},
    {"sco"sv, "Shanghai Cooperation Organisation"sv, "the declaration of 2001, and the decisions of its heads of state on full membership", "https://eng.sectsco.org/", 0, {}, sco_accessions},
    {"soviet_central_asia"sv, "Soviet Central Asia"sv, "the four republics south of Kazakhstan", "Large Soviet Encyclopedia, third edition, \"Srednyaya Aziya\"", 0, {}, soviet_central_asia_accessions},
    {"speca"sv, "Special Programme for the Economies of Central Asia"sv, "the declaration of Tashkent of 1998, and membership as the program states it", "https://unece.org/speca", 0, {}, speca_accessions},
    {"world"sv, "World"sv, "UN M49, taken as every country of ISO 3166-1", "https://unstats.un.org/unsd/methodology/m49/", 1, {}, world_accessions},
};

// clang-format on

inline constexpr int group_count = sizeof group_definitions / sizeof group_definitions[0];

/// The place of the group with this code, or `group_count`. A place and not a pointer, for the reason that stands at
/// `no_group`.
constexpr int find_group(std::string_view code) {
    int at = 0;
    while (at < group_count && group_definitions[at].code != code) ++at;
    return at;
}

} // namespace almanac::inline v0::place_detail
