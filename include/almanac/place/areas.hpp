// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Every country of ISO 3166-1 by its alpha-3 code, and the groups that this library defines: `areas::PAK`,
/// `areas::central_asia`. Using a name that is not here does not compile.
#pragma once

#include <almanac/place/area.hpp>

/// The known areas as constants. The names of the countries stand in `iso3166_table.hpp`, those of the groups in
/// `groups/membership_table.hpp`.
namespace almanac::inline v0::areas {

// clang-format off
// ISO 3166-1. A test proves that each is in the table and none is missing.
inline constexpr area ABW{place_detail::checked_code, "ABW"}, AFG{place_detail::checked_code, "AFG"}, AGO{place_detail::checked_code, "AGO"}, AIA{place_detail::checked_code, "AIA"}, ALA{place_detail::checked_code, "ALA"}, ALB{place_detail::checked_code, "ALB"};
inline constexpr area AND{place_detail::checked_code, "AND"}, ARE{place_detail::checked_code, "ARE"}, ARG{place_detail::checked_code, "ARG"}, ARM{place_detail::checked_code, "ARM"}, ASM{place_detail::checked_code, "ASM"}, ATA{place_detail::checked_code, "ATA"};
inline constexpr area ATF{place_detail::checked_code, "ATF"}, ATG{place_detail::checked_code, "ATG"}, AUS{place_detail::checked_code, "AUS"}, AUT{place_detail::checked_code, "AUT"}, AZE{place_detail::checked_code, "AZE"}, BDI{place_detail::checked_code, "BDI"};
inline constexpr area BEL{place_detail::checked_code, "BEL"}, BEN{place_detail::checked_code, "BEN"}, BES{place_detail::checked_code, "BES"}, BFA{place_detail::checked_code, "BFA"}, BGD{place_detail::checked_code, "BGD"}, BGR{place_detail::checked_code, "BGR"};
inline constexpr area BHR{place_detail::checked_code, "BHR"}, BHS{place_detail::checked_code, "BHS"}, BIH{place_detail::checked_code, "BIH"}, BLM{place_detail::checked_code, "BLM"}, BLR{place_detail::checked_code, "BLR"}, BLZ{place_detail::checked_code, "BLZ"};
inline constexpr area BMU{place_detail::checked_code, "BMU"}, BOL{place_detail::checked_code, "BOL"}, BRA{place_detail::checked_code, "BRA"}, BRB{place_detail::checked_code, "BRB"}, BRN{place_detail::checked_code, "BRN"}, BTN{place_detail::checked_code, "BTN"};
inline constexpr area BVT{place_detail::checked_code, "BVT"}, BWA{place_detail::checked_code, "BWA"}, CAF{place_detail::checked_code, "CAF"}, CAN{place_detail::checked_code, "CAN"}, CCK{place_detail::checked_code, "CCK"}, CHE{place_detail::checked_code, "CHE"};
inline constexpr area CHL{place_detail::checked_code, "CHL"}, CHN{place_detail::checked_code, "CHN"}, CIV{place_detail::checked_code, "CIV"}, CMR{place_detail::checked_code, "CMR"}, COD{place_detail::checked_code, "COD"}, COG{place_detail::checked_code, "COG"};
inline constexpr area COK{place_detail::checked_code, "COK"}, COL{place_detail::checked_code, "COL"}, COM{place_detail::checked_code, "COM"}, CPV{place_detail::checked_code, "CPV"}, CRI{place_detail::checked_code, "CRI"}, CUB{place_detail::checked_code, "CUB"};
inline constexpr area CUW{place_detail::checked_code, "CUW"}, CXR{place_detail::checked_code, "CXR"}, CYM{place_detail::checked_code, "CYM"}, CYP{place_detail::checked_code, "CYP"}, CZE{place_detail::checked_code, "CZE"}, DEU{place_detail::checked_code, "DEU"};
inline constexpr area DJI{place_detail::checked_code, "DJI"}, DMA{place_detail::checked_code, "DMA"}, DNK{place_detail::checked_code, "DNK"}, DOM{place_detail::checked_code, "DOM"}, DZA{place_detail::checked_code, "DZA"}, ECU{place_detail::checked_code, "ECU"};
inline constexpr area EGY{place_detail::checked_code, "EGY"}, ERI{place_detail::checked_code, "ERI"}, ESH{place_detail::checked_code, "ESH"}, ESP{place_detail::checked_code, "ESP"}, EST{place_detail::checked_code, "EST"}, ETH{place_detail::checked_code, "ETH"};
inline constexpr area FIN{place_detail::checked_code, "FIN"}, FJI{place_detail::checked_code, "FJI"}, FLK{place_detail::checked_code, "FLK"}, FRA{place_detail::checked_code, "FRA"}, FRO{place_detail::checked_code, "FRO"}, FSM{place_detail::checked_code, "FSM"};
inline constexpr area GAB{place_detail::checked_code, "GAB"}, GBR{place_detail::checked_code, "GBR"}, GEO{place_detail::checked_code, "GEO"}, GGY{place_detail::checked_code, "GGY"}, GHA{place_detail::checked_code, "GHA"}, GIB{place_detail::checked_code, "GIB"};
inline constexpr area GIN{place_detail::checked_code, "GIN"}, GLP{place_detail::checked_code, "GLP"}, GMB{place_detail::checked_code, "GMB"}, GNB{place_detail::checked_code, "GNB"}, GNQ{place_detail::checked_code, "GNQ"}, GRC{place_detail::checked_code, "GRC"};
inline constexpr area GRD{place_detail::checked_code, "GRD"}, GRL{place_detail::checked_code, "GRL"}, GTM{place_detail::checked_code, "GTM"}, GUF{place_detail::checked_code, "GUF"}, GUM{place_detail::checked_code, "GUM"}, GUY{place_detail::checked_code, "GUY"};
inline constexpr area HKG{place_detail::checked_code, "HKG"}, HMD{place_detail::checked_code, "HMD"}, HND{place_detail::checked_code, "HND"}, HRV{place_detail::checked_code, "HRV"}, HTI{place_detail::checked_code, "HTI"}, HUN{place_detail::checked_code, "HUN"};
inline constexpr area IDN{place_detail::checked_code, "IDN"}, IMN{place_detail::checked_code, "IMN"}, IND{place_detail::checked_code, "IND"}, IOT{place_detail::checked_code, "IOT"}, IRL{place_detail::checked_code, "IRL"}, IRN{place_detail::checked_code, "IRN"};
inline constexpr area IRQ{place_detail::checked_code, "IRQ"}, ISL{place_detail::checked_code, "ISL"}, ISR{place_detail::checked_code, "ISR"}, ITA{place_detail::checked_code, "ITA"}, JAM{place_detail::checked_code, "JAM"}, JEY{place_detail::checked_code, "JEY"};
inline constexpr area JOR{place_detail::checked_code, "JOR"}, JPN{place_detail::checked_code, "JPN"}, KAZ{place_detail::checked_code, "KAZ"}, KEN{place_detail::checked_code, "KEN"}, KGZ{place_detail::checked_code, "KGZ"}, KHM{place_detail::checked_code, "KHM"};
inline constexpr area KIR{place_detail::checked_code, "KIR"}, KNA{place_detail::checked_code, "KNA"}, KOR{place_detail::checked_code, "KOR"}, KWT{place_detail::checked_code, "KWT"}, LAO{place_detail::checked_code, "LAO"}, LBN{place_detail::checked_code, "LBN"};
inline constexpr area LBR{place_detail::checked_code, "LBR"}, LBY{place_detail::checked_code, "LBY"}, LCA{place_detail::checked_code, "LCA"}, LIE{place_detail::checked_code, "LIE"}, LKA{place_detail::checked_code, "LKA"}, LSO{place_detail::checked_code, "LSO"};
inline constexpr area LTU{place_detail::checked_code, "LTU"}, LUX{place_detail::checked_code, "LUX"}, LVA{place_detail::checked_code, "LVA"}, MAC{place_detail::checked_code, "MAC"}, MAF{place_detail::checked_code, "MAF"}, MAR{place_detail::checked_code, "MAR"};
inline constexpr area MCO{place_detail::checked_code, "MCO"}, MDA{place_detail::checked_code, "MDA"}, MDG{place_detail::checked_code, "MDG"}, MDV{place_detail::checked_code, "MDV"}, MEX{place_detail::checked_code, "MEX"}, MHL{place_detail::checked_code, "MHL"};
inline constexpr area MKD{place_detail::checked_code, "MKD"}, MLI{place_detail::checked_code, "MLI"}, MLT{place_detail::checked_code, "MLT"}, MMR{place_detail::checked_code, "MMR"}, MNE{place_detail::checked_code, "MNE"}, MNG{place_detail::checked_code, "MNG"};
inline constexpr area MNP{place_detail::checked_code, "MNP"}, MOZ{place_detail::checked_code, "MOZ"}, MRT{place_detail::checked_code, "MRT"}, MSR{place_detail::checked_code, "MSR"}, MTQ{place_detail::checked_code, "MTQ"}, MUS{place_detail::checked_code, "MUS"};
inline constexpr area MWI{place_detail::checked_code, "MWI"}, MYS{place_detail::checked_code, "MYS"}, MYT{place_detail::checked_code, "MYT"}, NAM{place_detail::checked_code, "NAM"}, NCL{place_detail::checked_code, "NCL"}, NER{place_detail::checked_code, "NER"};
inline constexpr area NFK{place_detail::checked_code, "NFK"}, NGA{place_detail::checked_code, "NGA"}, NIC{place_detail::checked_code, "NIC"}, NIU{place_detail::checked_code, "NIU"}, NLD{place_detail::checked_code, "NLD"}, NOR{place_detail::checked_code, "NOR"};
inline constexpr area NPL{place_detail::checked_code, "NPL"}, NRU{place_detail::checked_code, "NRU"}, NZL{place_detail::checked_code, "NZL"}, OMN{place_detail::checked_code, "OMN"}, PAK{place_detail::checked_code, "PAK"}, PAN{place_detail::checked_code, "PAN"};
inline constexpr area PCN{place_detail::checked_code, "PCN"}, PER{place_detail::checked_code, "PER"}, PHL{place_detail::checked_code, "PHL"}, PLW{place_detail::checked_code, "PLW"}, PNG{place_detail::checked_code, "PNG"}, POL{place_detail::checked_code, "POL"};
inline constexpr area PRI{place_detail::checked_code, "PRI"}, PRK{place_detail::checked_code, "PRK"}, PRT{place_detail::checked_code, "PRT"}, PRY{place_detail::checked_code, "PRY"}, PSE{place_detail::checked_code, "PSE"}, PYF{place_detail::checked_code, "PYF"};
inline constexpr area QAT{place_detail::checked_code, "QAT"}, REU{place_detail::checked_code, "REU"}, ROU{place_detail::checked_code, "ROU"}, RUS{place_detail::checked_code, "RUS"}, RWA{place_detail::checked_code, "RWA"}, SAU{place_detail::checked_code, "SAU"};
inline constexpr area SDN{place_detail::checked_code, "SDN"}, SEN{place_detail::checked_code, "SEN"}, SGP{place_detail::checked_code, "SGP"}, SGS{place_detail::checked_code, "SGS"}, SHN{place_detail::checked_code, "SHN"}, SJM{place_detail::checked_code, "SJM"};
inline constexpr area SLB{place_detail::checked_code, "SLB"}, SLE{place_detail::checked_code, "SLE"}, SLV{place_detail::checked_code, "SLV"}, SMR{place_detail::checked_code, "SMR"}, SOM{place_detail::checked_code, "SOM"}, SPM{place_detail::checked_code, "SPM"};
inline constexpr area SRB{place_detail::checked_code, "SRB"}, SSD{place_detail::checked_code, "SSD"}, STP{place_detail::checked_code, "STP"}, SUR{place_detail::checked_code, "SUR"}, SVK{place_detail::checked_code, "SVK"}, SVN{place_detail::checked_code, "SVN"};
inline constexpr area SWE{place_detail::checked_code, "SWE"}, SWZ{place_detail::checked_code, "SWZ"}, SXM{place_detail::checked_code, "SXM"}, SYC{place_detail::checked_code, "SYC"}, SYR{place_detail::checked_code, "SYR"}, TCA{place_detail::checked_code, "TCA"};
inline constexpr area TCD{place_detail::checked_code, "TCD"}, TGO{place_detail::checked_code, "TGO"}, THA{place_detail::checked_code, "THA"}, TJK{place_detail::checked_code, "TJK"}, TKL{place_detail::checked_code, "TKL"}, TKM{place_detail::checked_code, "TKM"};
inline constexpr area TLS{place_detail::checked_code, "TLS"}, TON{place_detail::checked_code, "TON"}, TTO{place_detail::checked_code, "TTO"}, TUN{place_detail::checked_code, "TUN"}, TUR{place_detail::checked_code, "TUR"}, TUV{place_detail::checked_code, "TUV"};
inline constexpr area TWN{place_detail::checked_code, "TWN"}, TZA{place_detail::checked_code, "TZA"}, UGA{place_detail::checked_code, "UGA"}, UKR{place_detail::checked_code, "UKR"}, UMI{place_detail::checked_code, "UMI"}, URY{place_detail::checked_code, "URY"};
inline constexpr area USA{place_detail::checked_code, "USA"}, UZB{place_detail::checked_code, "UZB"}, VAT{place_detail::checked_code, "VAT"}, VCT{place_detail::checked_code, "VCT"}, VEN{place_detail::checked_code, "VEN"}, VGB{place_detail::checked_code, "VGB"};
inline constexpr area VIR{place_detail::checked_code, "VIR"}, VNM{place_detail::checked_code, "VNM"}, VUT{place_detail::checked_code, "VUT"}, WLF{place_detail::checked_code, "WLF"}, WSM{place_detail::checked_code, "WSM"}, YEM{place_detail::checked_code, "YEM"};
inline constexpr area ZAF{place_detail::checked_code, "ZAF"}, ZMB{place_detail::checked_code, "ZMB"}, ZWE{place_detail::checked_code, "ZWE"};
// clang-format on

/// Kosovo. Not an ISO 3166-1 code: the user-assigned one of the World Bank, the IMF and the European Union.
inline constexpr area XKX{place_detail::checked_code, "XKX"};

/// The whole world (UN M49 001).
inline constexpr area world{place_detail::checked_code, "world"};
/// The Association of Southeast Asian Nations.
inline constexpr area asean{place_detail::checked_code, "asean"};
/// BRICS: Brazil, Russia, India, China and, since 2011, South Africa and others.
inline constexpr area brics{place_detail::checked_code, "brics"};
/// The program Central Asia Regional Economic Cooperation.
inline constexpr area carec{place_detail::checked_code, "carec"};
/// Caucasus and Central Asia by the International Monetary Fund: Central Asia of M49 with Armenia, Azerbaijan and
/// Georgia.
inline constexpr area caucasus_and_central_asia{place_detail::checked_code, "caucasus_and_central_asia"};
/// Central Asia by UN M49 (143): Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan.
inline constexpr area central_asia{place_detail::checked_code, "central_asia"};
/// The Commonwealth of Independent States.
inline constexpr area cis{place_detail::checked_code, "cis"};
/// The Eurasian Economic Union.
inline constexpr area eaeu{place_detail::checked_code, "eaeu"};
/// The Economic Cooperation Organization.
inline constexpr area eco{place_detail::checked_code, "eco"};
/// The euro area: the states of the European Union whose currency is the euro.
inline constexpr area euro_area{place_detail::checked_code, "euro_area"};
/// The European Union and, before 1993, the European Economic Community.
inline constexpr area european_union{place_detail::checked_code, "european_union"};
/// The Group of Twenty: its nineteen states.
inline constexpr area g20{place_detail::checked_code, "g20"};
/// The Group of Seven.
inline constexpr area g7{place_detail::checked_code, "g7"};
/// The Gulf Cooperation Council.
inline constexpr area gcc{place_detail::checked_code, "gcc"};
/// The least developed countries by the list of the United Nations (UN M49 199).
inline constexpr area ldc{place_detail::checked_code, "ldc"};
/// The Organisation for Economic Co-operation and Development.
inline constexpr area oecd{place_detail::checked_code, "oecd"};
/// The Organisation of Islamic Cooperation.
inline constexpr area oic{place_detail::checked_code, "oic"};
/// The Organization of the Petroleum Exporting Countries.
inline constexpr area opec{place_detail::checked_code, "opec"};
/// The Organization of Turkic States and, before 2021, the Turkic Council.
inline constexpr area ots{place_detail::checked_code, "ots"};
/// The South Asian Association for Regional Cooperation.
inline constexpr area saarc{place_detail::checked_code, "saarc"};
/// The Shanghai Cooperation Organisation.
inline constexpr area sco{place_detail::checked_code, "sco"};
/// Central Asia without Kazakhstan, as the Soviet Union planned it ("Srednyaya Aziya").
inline constexpr area soviet_central_asia{place_detail::checked_code, "soviet_central_asia"};
/// The United Nations' Special Programme for the Economies of Central Asia.
inline constexpr area speca{place_detail::checked_code, "speca"};

} // namespace almanac::inline v0::areas
