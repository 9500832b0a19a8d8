// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Every country of ISO 3166-1 by its alpha-3 code, and the groups that this library defines: `areas::PAK`,
/// `areas::central_asia`. Using a name that is not here does not compile.
#pragma once

#include <almanac/place/area.hpp>

/// The known areas as constants. The names of the countries stand in `iso3166_table.hpp`, those of the groups in
/// `group_definition.hpp`.
namespace almanac::areas {

// clang-format off
// ISO 3166-1. A test proves that each is in the table and none is missing.
inline constexpr area ABW{detail::checked_code, "ABW"}, AFG{detail::checked_code, "AFG"}, AGO{detail::checked_code, "AGO"}, AIA{detail::checked_code, "AIA"}, ALA{detail::checked_code, "ALA"}, ALB{detail::checked_code, "ALB"};
inline constexpr area AND{detail::checked_code, "AND"}, ARE{detail::checked_code, "ARE"}, ARG{detail::checked_code, "ARG"}, ARM{detail::checked_code, "ARM"}, ASM{detail::checked_code, "ASM"}, ATA{detail::checked_code, "ATA"};
inline constexpr area ATF{detail::checked_code, "ATF"}, ATG{detail::checked_code, "ATG"}, AUS{detail::checked_code, "AUS"}, AUT{detail::checked_code, "AUT"}, AZE{detail::checked_code, "AZE"}, BDI{detail::checked_code, "BDI"};
inline constexpr area BEL{detail::checked_code, "BEL"}, BEN{detail::checked_code, "BEN"}, BES{detail::checked_code, "BES"}, BFA{detail::checked_code, "BFA"}, BGD{detail::checked_code, "BGD"}, BGR{detail::checked_code, "BGR"};
inline constexpr area BHR{detail::checked_code, "BHR"}, BHS{detail::checked_code, "BHS"}, BIH{detail::checked_code, "BIH"}, BLM{detail::checked_code, "BLM"}, BLR{detail::checked_code, "BLR"}, BLZ{detail::checked_code, "BLZ"};
inline constexpr area BMU{detail::checked_code, "BMU"}, BOL{detail::checked_code, "BOL"}, BRA{detail::checked_code, "BRA"}, BRB{detail::checked_code, "BRB"}, BRN{detail::checked_code, "BRN"}, BTN{detail::checked_code, "BTN"};
inline constexpr area BVT{detail::checked_code, "BVT"}, BWA{detail::checked_code, "BWA"}, CAF{detail::checked_code, "CAF"}, CAN{detail::checked_code, "CAN"}, CCK{detail::checked_code, "CCK"}, CHE{detail::checked_code, "CHE"};
inline constexpr area CHL{detail::checked_code, "CHL"}, CHN{detail::checked_code, "CHN"}, CIV{detail::checked_code, "CIV"}, CMR{detail::checked_code, "CMR"}, COD{detail::checked_code, "COD"}, COG{detail::checked_code, "COG"};
inline constexpr area COK{detail::checked_code, "COK"}, COL{detail::checked_code, "COL"}, COM{detail::checked_code, "COM"}, CPV{detail::checked_code, "CPV"}, CRI{detail::checked_code, "CRI"}, CUB{detail::checked_code, "CUB"};
inline constexpr area CUW{detail::checked_code, "CUW"}, CXR{detail::checked_code, "CXR"}, CYM{detail::checked_code, "CYM"}, CYP{detail::checked_code, "CYP"}, CZE{detail::checked_code, "CZE"}, DEU{detail::checked_code, "DEU"};
inline constexpr area DJI{detail::checked_code, "DJI"}, DMA{detail::checked_code, "DMA"}, DNK{detail::checked_code, "DNK"}, DOM{detail::checked_code, "DOM"}, DZA{detail::checked_code, "DZA"}, ECU{detail::checked_code, "ECU"};
inline constexpr area EGY{detail::checked_code, "EGY"}, ERI{detail::checked_code, "ERI"}, ESH{detail::checked_code, "ESH"}, ESP{detail::checked_code, "ESP"}, EST{detail::checked_code, "EST"}, ETH{detail::checked_code, "ETH"};
inline constexpr area FIN{detail::checked_code, "FIN"}, FJI{detail::checked_code, "FJI"}, FLK{detail::checked_code, "FLK"}, FRA{detail::checked_code, "FRA"}, FRO{detail::checked_code, "FRO"}, FSM{detail::checked_code, "FSM"};
inline constexpr area GAB{detail::checked_code, "GAB"}, GBR{detail::checked_code, "GBR"}, GEO{detail::checked_code, "GEO"}, GGY{detail::checked_code, "GGY"}, GHA{detail::checked_code, "GHA"}, GIB{detail::checked_code, "GIB"};
inline constexpr area GIN{detail::checked_code, "GIN"}, GLP{detail::checked_code, "GLP"}, GMB{detail::checked_code, "GMB"}, GNB{detail::checked_code, "GNB"}, GNQ{detail::checked_code, "GNQ"}, GRC{detail::checked_code, "GRC"};
inline constexpr area GRD{detail::checked_code, "GRD"}, GRL{detail::checked_code, "GRL"}, GTM{detail::checked_code, "GTM"}, GUF{detail::checked_code, "GUF"}, GUM{detail::checked_code, "GUM"}, GUY{detail::checked_code, "GUY"};
inline constexpr area HKG{detail::checked_code, "HKG"}, HMD{detail::checked_code, "HMD"}, HND{detail::checked_code, "HND"}, HRV{detail::checked_code, "HRV"}, HTI{detail::checked_code, "HTI"}, HUN{detail::checked_code, "HUN"};
inline constexpr area IDN{detail::checked_code, "IDN"}, IMN{detail::checked_code, "IMN"}, IND{detail::checked_code, "IND"}, IOT{detail::checked_code, "IOT"}, IRL{detail::checked_code, "IRL"}, IRN{detail::checked_code, "IRN"};
inline constexpr area IRQ{detail::checked_code, "IRQ"}, ISL{detail::checked_code, "ISL"}, ISR{detail::checked_code, "ISR"}, ITA{detail::checked_code, "ITA"}, JAM{detail::checked_code, "JAM"}, JEY{detail::checked_code, "JEY"};
inline constexpr area JOR{detail::checked_code, "JOR"}, JPN{detail::checked_code, "JPN"}, KAZ{detail::checked_code, "KAZ"}, KEN{detail::checked_code, "KEN"}, KGZ{detail::checked_code, "KGZ"}, KHM{detail::checked_code, "KHM"};
inline constexpr area KIR{detail::checked_code, "KIR"}, KNA{detail::checked_code, "KNA"}, KOR{detail::checked_code, "KOR"}, KWT{detail::checked_code, "KWT"}, LAO{detail::checked_code, "LAO"}, LBN{detail::checked_code, "LBN"};
inline constexpr area LBR{detail::checked_code, "LBR"}, LBY{detail::checked_code, "LBY"}, LCA{detail::checked_code, "LCA"}, LIE{detail::checked_code, "LIE"}, LKA{detail::checked_code, "LKA"}, LSO{detail::checked_code, "LSO"};
inline constexpr area LTU{detail::checked_code, "LTU"}, LUX{detail::checked_code, "LUX"}, LVA{detail::checked_code, "LVA"}, MAC{detail::checked_code, "MAC"}, MAF{detail::checked_code, "MAF"}, MAR{detail::checked_code, "MAR"};
inline constexpr area MCO{detail::checked_code, "MCO"}, MDA{detail::checked_code, "MDA"}, MDG{detail::checked_code, "MDG"}, MDV{detail::checked_code, "MDV"}, MEX{detail::checked_code, "MEX"}, MHL{detail::checked_code, "MHL"};
inline constexpr area MKD{detail::checked_code, "MKD"}, MLI{detail::checked_code, "MLI"}, MLT{detail::checked_code, "MLT"}, MMR{detail::checked_code, "MMR"}, MNE{detail::checked_code, "MNE"}, MNG{detail::checked_code, "MNG"};
inline constexpr area MNP{detail::checked_code, "MNP"}, MOZ{detail::checked_code, "MOZ"}, MRT{detail::checked_code, "MRT"}, MSR{detail::checked_code, "MSR"}, MTQ{detail::checked_code, "MTQ"}, MUS{detail::checked_code, "MUS"};
inline constexpr area MWI{detail::checked_code, "MWI"}, MYS{detail::checked_code, "MYS"}, MYT{detail::checked_code, "MYT"}, NAM{detail::checked_code, "NAM"}, NCL{detail::checked_code, "NCL"}, NER{detail::checked_code, "NER"};
inline constexpr area NFK{detail::checked_code, "NFK"}, NGA{detail::checked_code, "NGA"}, NIC{detail::checked_code, "NIC"}, NIU{detail::checked_code, "NIU"}, NLD{detail::checked_code, "NLD"}, NOR{detail::checked_code, "NOR"};
inline constexpr area NPL{detail::checked_code, "NPL"}, NRU{detail::checked_code, "NRU"}, NZL{detail::checked_code, "NZL"}, OMN{detail::checked_code, "OMN"}, PAK{detail::checked_code, "PAK"}, PAN{detail::checked_code, "PAN"};
inline constexpr area PCN{detail::checked_code, "PCN"}, PER{detail::checked_code, "PER"}, PHL{detail::checked_code, "PHL"}, PLW{detail::checked_code, "PLW"}, PNG{detail::checked_code, "PNG"}, POL{detail::checked_code, "POL"};
inline constexpr area PRI{detail::checked_code, "PRI"}, PRK{detail::checked_code, "PRK"}, PRT{detail::checked_code, "PRT"}, PRY{detail::checked_code, "PRY"}, PSE{detail::checked_code, "PSE"}, PYF{detail::checked_code, "PYF"};
inline constexpr area QAT{detail::checked_code, "QAT"}, REU{detail::checked_code, "REU"}, ROU{detail::checked_code, "ROU"}, RUS{detail::checked_code, "RUS"}, RWA{detail::checked_code, "RWA"}, SAU{detail::checked_code, "SAU"};
inline constexpr area SDN{detail::checked_code, "SDN"}, SEN{detail::checked_code, "SEN"}, SGP{detail::checked_code, "SGP"}, SGS{detail::checked_code, "SGS"}, SHN{detail::checked_code, "SHN"}, SJM{detail::checked_code, "SJM"};
inline constexpr area SLB{detail::checked_code, "SLB"}, SLE{detail::checked_code, "SLE"}, SLV{detail::checked_code, "SLV"}, SMR{detail::checked_code, "SMR"}, SOM{detail::checked_code, "SOM"}, SPM{detail::checked_code, "SPM"};
inline constexpr area SRB{detail::checked_code, "SRB"}, SSD{detail::checked_code, "SSD"}, STP{detail::checked_code, "STP"}, SUR{detail::checked_code, "SUR"}, SVK{detail::checked_code, "SVK"}, SVN{detail::checked_code, "SVN"};
inline constexpr area SWE{detail::checked_code, "SWE"}, SWZ{detail::checked_code, "SWZ"}, SXM{detail::checked_code, "SXM"}, SYC{detail::checked_code, "SYC"}, SYR{detail::checked_code, "SYR"}, TCA{detail::checked_code, "TCA"};
inline constexpr area TCD{detail::checked_code, "TCD"}, TGO{detail::checked_code, "TGO"}, THA{detail::checked_code, "THA"}, TJK{detail::checked_code, "TJK"}, TKL{detail::checked_code, "TKL"}, TKM{detail::checked_code, "TKM"};
inline constexpr area TLS{detail::checked_code, "TLS"}, TON{detail::checked_code, "TON"}, TTO{detail::checked_code, "TTO"}, TUN{detail::checked_code, "TUN"}, TUR{detail::checked_code, "TUR"}, TUV{detail::checked_code, "TUV"};
inline constexpr area TWN{detail::checked_code, "TWN"}, TZA{detail::checked_code, "TZA"}, UGA{detail::checked_code, "UGA"}, UKR{detail::checked_code, "UKR"}, UMI{detail::checked_code, "UMI"}, URY{detail::checked_code, "URY"};
inline constexpr area USA{detail::checked_code, "USA"}, UZB{detail::checked_code, "UZB"}, VAT{detail::checked_code, "VAT"}, VCT{detail::checked_code, "VCT"}, VEN{detail::checked_code, "VEN"}, VGB{detail::checked_code, "VGB"};
inline constexpr area VIR{detail::checked_code, "VIR"}, VNM{detail::checked_code, "VNM"}, VUT{detail::checked_code, "VUT"}, WLF{detail::checked_code, "WLF"}, WSM{detail::checked_code, "WSM"}, YEM{detail::checked_code, "YEM"};
inline constexpr area ZAF{detail::checked_code, "ZAF"}, ZMB{detail::checked_code, "ZMB"}, ZWE{detail::checked_code, "ZWE"};
// clang-format on

/// Kosovo. Not an ISO 3166-1 code: the user-assigned one of the World Bank, the IMF and the European Union.
inline constexpr area XKX{detail::checked_code, "XKX"};

/// The whole world (UN M49 001).
inline constexpr area world{detail::checked_code, "world"};
/// Central Asia by UN M49 (143): Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan.
inline constexpr area central_asia{detail::checked_code, "central_asia"};
/// The Eurasian Economic Union.
inline constexpr area eaeu{detail::checked_code, "eaeu"};
/// The Economic Cooperation Organization.
inline constexpr area eco{detail::checked_code, "eco"};
/// The European Union and, before 1993, the European Economic Community.
inline constexpr area european_union{detail::checked_code, "european_union"};
/// The South Asian Association for Regional Cooperation.
inline constexpr area saarc{detail::checked_code, "saarc"};
/// The Shanghai Cooperation Organisation.
inline constexpr area sco{detail::checked_code, "sco"};

} // namespace almanac::areas
