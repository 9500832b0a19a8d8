// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The named units. Each is a value, named by its symbol: `quantity<units::km>`, `units::USD / units::t`.
/// Sizes are exact by definition: SI Brochure (9th edition, 2019, https://www.bipm.org/en/publications/si-brochure);
/// UCUM 2.1 for years and months (https://ucum.org/ucum); NIST SP 811 (2008), appendix B, for the customary ones
/// (https://www.nist.gov/pml/special-publication-811).
#pragma once

#include <almanac/unit/unit.hpp>

namespace almanac::inline v0::unit_detail {
/// A currency whose code is not looked up, which takes the compiler a third of the time.
constexpr unit listed_currency(char const (&code)[4]) {
    unit u{};
    for (int i = 0; i < 3; ++i) u.money.currency.letters[i] = code[i];
    u.money.exponent = 1;
    return u;
}
} // namespace almanac::inline v0::unit_detail

namespace almanac::inline v0::units {

// Powers of ten are written as members, which costs the compiler nothing; `scaled` is evaluated at each inclusion.

/// A pure number.
inline constexpr unit one{};
/// A hundredth of a whole.
inline constexpr unit percent{.kind = measure::proportion, .size = {1, 1, -2}};
/// The difference between two percentages: 5 % to 8 % is 3 points (and 60 per cent).
inline constexpr unit percentage_point{.kind = measure::proportion_difference, .size = {1, 1, -2}};
/// A hundredth of a percentage point.
inline constexpr unit basis_point{.kind = measure::proportion_difference, .size = {1, 1, -4}};
/// An index number; what it is 100 in belongs to the series.
inline constexpr unit index{.kind = measure::index};
/// A place in an order, the first being 1.
inline constexpr unit rank{.kind = measure::rank};

// Length and area.
inline constexpr unit m{.length = 1};
inline constexpr unit mm{.length = 1, .size = {1, 1, -3}};
inline constexpr unit cm{.length = 1, .size = {1, 1, -2}};
inline constexpr unit km{.length = 1, .size = {1, 1, 3}};
inline constexpr unit in{.length = 1, .size = {254, 1, -4}};            ///< Inch, 1959: 25.4 mm.
inline constexpr unit ft{.length = 1, .size = {3048, 1, -4}};           ///< International foot, 1959: 12 in.
inline constexpr unit yd{.length = 1, .size = {9144, 1, -4}};           ///< International yard, 1959: 3 ft.
inline constexpr unit mi{.length = 1, .size = {1609344, 1, -3}};        ///< International mile: 5280 ft.
inline constexpr unit nautical_mile{.length = 1, .size = {1852, 1, 0}}; ///< 1852 m, SI Brochure (8th ed.), table 8.
inline constexpr unit m2{.length = 2};
inline constexpr unit km2{.length = 2, .size = {1, 1, 6}};
inline constexpr unit ha{.length = 2, .size = {1, 1, 4}};              ///< Hectare: 10,000 m2.
inline constexpr unit acre{.length = 2, .size = {40468564224, 1, -7}}; ///< 43,560 square international feet.

// Volume. A billion cubic metres of gas is a cubic kilometre.
inline constexpr unit m3{.length = 3};
inline constexpr unit km3{.length = 3, .size = {1, 1, 9}};
inline constexpr unit L{.length = 3, .size = {1, 1, -3}};               ///< Litre: a cubic decimetre.
inline constexpr unit ft3{.length = 3, .size = {28316846592, 1, -12}};  ///< The cube of 0.3048 m.
inline constexpr unit gal{.length = 3, .size = {3785411784, 1, -12}};   ///< US gallon: 231 cubic inches.
inline constexpr unit bbl{.length = 3, .size = {158987294928, 1, -12}}; ///< Barrel of oil: 42 US gallons.

// Mass.
inline constexpr unit kg{.mass = 1};
inline constexpr unit g{.mass = 1, .size = {1, 1, -3}};
inline constexpr unit t{.mass = 1, .size = {1, 1, 3}}; ///< Tonne (metric ton): 1000 kg.
inline constexpr unit kt{.mass = 1, .size = {1, 1, 6}};
inline constexpr unit Mt{.mass = 1, .size = {1, 1, 9}};
inline constexpr unit lb{.mass = 1, .size = {45359237, 1, -8}}; ///< International pound, 1959.
inline constexpr unit troy_ounce{.mass = 1,
                                 .size = {311034768, 1, -10}}; ///< 480 grains; gold and silver are priced by it.

// Time. A year is the mean Julian year of 365.25 days and a month a twelfth of it, as in UCUM: good for rates, while
// calendar years are periods and belong to `calendar/`.
inline constexpr unit s{.time = 1};
inline constexpr unit ms{.time = 1, .size = {1, 1, -3}};
inline constexpr unit min = scaled(s, 60);
inline constexpr unit h = scaled(s, 3600);
inline constexpr unit d = scaled(s, 86400);
inline constexpr unit wk = scaled(s, 604800);
inline constexpr unit mo = scaled(s, 2629800);
inline constexpr unit a = scaled(s, 31557600);

// Power and energy.
inline constexpr unit W{.length = 2, .mass = 1, .time = -3};
inline constexpr unit kW{.length = 2, .mass = 1, .time = -3, .size = {1, 1, 3}};
inline constexpr unit MW{.length = 2, .mass = 1, .time = -3, .size = {1, 1, 6}};
inline constexpr unit GW{.length = 2, .mass = 1, .time = -3, .size = {1, 1, 9}};
inline constexpr unit TW{.length = 2, .mass = 1, .time = -3, .size = {1, 1, 12}};
inline constexpr unit J{.length = 2, .mass = 1, .time = -2};
inline constexpr unit kJ{.length = 2, .mass = 1, .time = -2, .size = {1, 1, 3}};
inline constexpr unit MJ{.length = 2, .mass = 1, .time = -2, .size = {1, 1, 6}};
inline constexpr unit GJ{.length = 2, .mass = 1, .time = -2, .size = {1, 1, 9}};
inline constexpr unit TJ{.length = 2, .mass = 1, .time = -2, .size = {1, 1, 12}};
inline constexpr unit PJ{.length = 2, .mass = 1, .time = -2, .size = {1, 1, 15}};
inline constexpr unit EJ{.length = 2, .mass = 1, .time = -2, .size = {1, 1, 18}};
inline constexpr unit Wh{.length = 2, .mass = 1, .time = -2, .size = {36, 1, 2}}; ///< 3600 J.
inline constexpr unit kWh{.length = 2, .mass = 1, .time = -2, .size = {36, 1, 5}};
inline constexpr unit MWh{.length = 2, .mass = 1, .time = -2, .size = {36, 1, 8}};
inline constexpr unit GWh{.length = 2, .mass = 1, .time = -2, .size = {36, 1, 11}};
inline constexpr unit TWh{.length = 2, .mass = 1, .time = -2, .size = {36, 1, 14}};
/// Tonne of oil equivalent: 41.868 GJ, https://www.iea.org/glossary and UN IRES (2018), chapter 4.
inline constexpr unit toe{.length = 2, .mass = 1, .time = -2, .size = {41868, 1, 6}};
inline constexpr unit ktoe{.length = 2, .mass = 1, .time = -2, .size = {41868, 1, 9}};
inline constexpr unit Mtoe{.length = 2, .mass = 1, .time = -2, .size = {41868, 1, 12}};
/// International Table British thermal unit: 1055.05585262 J.
inline constexpr unit Btu{.length = 2, .mass = 1, .time = -2, .size = {105505585262, 1, -8}};
inline constexpr unit MMBtu{.length = 2, .mass = 1, .time = -2, .size = {105505585262, 1, -2}};

// Information. Multiples are decimal, as data rates and volumes are sold: IEC 80000-13.
inline constexpr unit bit{.information = 1};
inline constexpr unit kbit{.information = 1, .size = {1, 1, 3}};
inline constexpr unit Mbit{.information = 1, .size = {1, 1, 6}};
inline constexpr unit Gbit{.information = 1, .size = {1, 1, 9}};
inline constexpr unit Tbit{.information = 1, .size = {1, 1, 12}};
inline constexpr unit byte{.information = 1, .size = {8, 1, 0}}; ///< Eight bits, symbol B.
inline constexpr unit kB{.information = 1, .size = {8, 1, 3}};
inline constexpr unit MB{.information = 1, .size = {8, 1, 6}};
inline constexpr unit GB{.information = 1, .size = {8, 1, 9}};
inline constexpr unit TB{.information = 1, .size = {8, 1, 12}};
inline constexpr unit PB{.information = 1, .size = {8, 1, 15}};
inline constexpr unit EB{.information = 1, .size = {8, 1, 18}};

// Counted kinds. Define your own in one line: `inline constexpr unit truck = counted("truck");`.
inline constexpr unit person = counted("person");
inline constexpr unit TEU = counted("TEU"); ///< Twenty-foot equivalent unit of container capacity, ISO 668.

// Rates that statistics quote.
inline constexpr unit bbl_per_d = bbl / d;
inline constexpr unit Mbit_per_s{.time = -1, .information = 1, .size = {1, 1, 6}};
inline constexpr unit km_per_h = km / h;

/// The currency of each area, whichever it is: the World Bank's "current LCU". One area's numbers compare with each
/// other; those of two areas only once they are converted. A quantity does not say its area: the caller answers for it.
inline constexpr unit LCU{.money = {local_currency_unit, 1}};

// The currencies in use; a withdrawn one is `currency("ITL")`. A test proves that each is there, by its code.
// clang-format off
inline constexpr unit AED = unit_detail::listed_currency("AED"), AFN = unit_detail::listed_currency("AFN"), ALL = unit_detail::listed_currency("ALL"), AMD = unit_detail::listed_currency("AMD"), AOA = unit_detail::listed_currency("AOA"), ARS = unit_detail::listed_currency("ARS"), AUD = unit_detail::listed_currency("AUD"), AWG = unit_detail::listed_currency("AWG");
inline constexpr unit AZN = unit_detail::listed_currency("AZN"), BAM = unit_detail::listed_currency("BAM"), BBD = unit_detail::listed_currency("BBD"), BDT = unit_detail::listed_currency("BDT"), BHD = unit_detail::listed_currency("BHD"), BIF = unit_detail::listed_currency("BIF"), BMD = unit_detail::listed_currency("BMD"), BND = unit_detail::listed_currency("BND");
inline constexpr unit BOB = unit_detail::listed_currency("BOB"), BOV = unit_detail::listed_currency("BOV"), BRL = unit_detail::listed_currency("BRL"), BSD = unit_detail::listed_currency("BSD"), BTN = unit_detail::listed_currency("BTN"), BWP = unit_detail::listed_currency("BWP"), BYN = unit_detail::listed_currency("BYN"), BZD = unit_detail::listed_currency("BZD");
inline constexpr unit CAD = unit_detail::listed_currency("CAD"), CDF = unit_detail::listed_currency("CDF"), CHE = unit_detail::listed_currency("CHE"), CHF = unit_detail::listed_currency("CHF"), CHW = unit_detail::listed_currency("CHW"), CLF = unit_detail::listed_currency("CLF"), CLP = unit_detail::listed_currency("CLP"), CNY = unit_detail::listed_currency("CNY");
inline constexpr unit COP = unit_detail::listed_currency("COP"), COU = unit_detail::listed_currency("COU"), CRC = unit_detail::listed_currency("CRC"), CUP = unit_detail::listed_currency("CUP"), CVE = unit_detail::listed_currency("CVE"), CZK = unit_detail::listed_currency("CZK"), DJF = unit_detail::listed_currency("DJF"), DKK = unit_detail::listed_currency("DKK");
inline constexpr unit DOP = unit_detail::listed_currency("DOP"), DZD = unit_detail::listed_currency("DZD"), EGP = unit_detail::listed_currency("EGP"), ERN = unit_detail::listed_currency("ERN"), ETB = unit_detail::listed_currency("ETB"), EUR = unit_detail::listed_currency("EUR"), FJD = unit_detail::listed_currency("FJD"), FKP = unit_detail::listed_currency("FKP");
inline constexpr unit GBP = unit_detail::listed_currency("GBP"), GEL = unit_detail::listed_currency("GEL"), GHS = unit_detail::listed_currency("GHS"), GIP = unit_detail::listed_currency("GIP"), GMD = unit_detail::listed_currency("GMD"), GNF = unit_detail::listed_currency("GNF"), GTQ = unit_detail::listed_currency("GTQ"), GYD = unit_detail::listed_currency("GYD");
inline constexpr unit HKD = unit_detail::listed_currency("HKD"), HNL = unit_detail::listed_currency("HNL"), HTG = unit_detail::listed_currency("HTG"), HUF = unit_detail::listed_currency("HUF"), IDR = unit_detail::listed_currency("IDR"), ILS = unit_detail::listed_currency("ILS"), INR = unit_detail::listed_currency("INR"), IQD = unit_detail::listed_currency("IQD");
inline constexpr unit IRR = unit_detail::listed_currency("IRR"), ISK = unit_detail::listed_currency("ISK"), JMD = unit_detail::listed_currency("JMD"), JOD = unit_detail::listed_currency("JOD"), JPY = unit_detail::listed_currency("JPY"), KES = unit_detail::listed_currency("KES"), KGS = unit_detail::listed_currency("KGS"), KHR = unit_detail::listed_currency("KHR");
inline constexpr unit KMF = unit_detail::listed_currency("KMF"), KPW = unit_detail::listed_currency("KPW"), KRW = unit_detail::listed_currency("KRW"), KWD = unit_detail::listed_currency("KWD"), KYD = unit_detail::listed_currency("KYD"), KZT = unit_detail::listed_currency("KZT"), LAK = unit_detail::listed_currency("LAK"), LBP = unit_detail::listed_currency("LBP");
inline constexpr unit LKR = unit_detail::listed_currency("LKR"), LRD = unit_detail::listed_currency("LRD"), LSL = unit_detail::listed_currency("LSL"), LYD = unit_detail::listed_currency("LYD"), MAD = unit_detail::listed_currency("MAD"), MDL = unit_detail::listed_currency("MDL"), MGA = unit_detail::listed_currency("MGA"), MKD = unit_detail::listed_currency("MKD");
inline constexpr unit MMK = unit_detail::listed_currency("MMK"), MNT = unit_detail::listed_currency("MNT"), MOP = unit_detail::listed_currency("MOP"), MRU = unit_detail::listed_currency("MRU"), MUR = unit_detail::listed_currency("MUR"), MVR = unit_detail::listed_currency("MVR"), MWK = unit_detail::listed_currency("MWK"), MXN = unit_detail::listed_currency("MXN");
inline constexpr unit MXV = unit_detail::listed_currency("MXV"), MYR = unit_detail::listed_currency("MYR"), MZN = unit_detail::listed_currency("MZN"), NAD = unit_detail::listed_currency("NAD"), NGN = unit_detail::listed_currency("NGN"), NIO = unit_detail::listed_currency("NIO"), NOK = unit_detail::listed_currency("NOK"), NPR = unit_detail::listed_currency("NPR");
inline constexpr unit NZD = unit_detail::listed_currency("NZD"), OMR = unit_detail::listed_currency("OMR"), PAB = unit_detail::listed_currency("PAB"), PEN = unit_detail::listed_currency("PEN"), PGK = unit_detail::listed_currency("PGK"), PHP = unit_detail::listed_currency("PHP"), PKR = unit_detail::listed_currency("PKR"), PLN = unit_detail::listed_currency("PLN");
inline constexpr unit PYG = unit_detail::listed_currency("PYG"), QAR = unit_detail::listed_currency("QAR"), RON = unit_detail::listed_currency("RON"), RSD = unit_detail::listed_currency("RSD"), RUB = unit_detail::listed_currency("RUB"), RWF = unit_detail::listed_currency("RWF"), SAR = unit_detail::listed_currency("SAR"), SBD = unit_detail::listed_currency("SBD");
inline constexpr unit SCR = unit_detail::listed_currency("SCR"), SDG = unit_detail::listed_currency("SDG"), SEK = unit_detail::listed_currency("SEK"), SGD = unit_detail::listed_currency("SGD"), SHP = unit_detail::listed_currency("SHP"), SLE = unit_detail::listed_currency("SLE"), SOS = unit_detail::listed_currency("SOS"), SRD = unit_detail::listed_currency("SRD");
inline constexpr unit SSP = unit_detail::listed_currency("SSP"), STN = unit_detail::listed_currency("STN"), SVC = unit_detail::listed_currency("SVC"), SYP = unit_detail::listed_currency("SYP"), SZL = unit_detail::listed_currency("SZL"), THB = unit_detail::listed_currency("THB"), TJS = unit_detail::listed_currency("TJS"), TMT = unit_detail::listed_currency("TMT");
inline constexpr unit TND = unit_detail::listed_currency("TND"), TOP = unit_detail::listed_currency("TOP"), TRY = unit_detail::listed_currency("TRY"), TTD = unit_detail::listed_currency("TTD"), TWD = unit_detail::listed_currency("TWD"), TZS = unit_detail::listed_currency("TZS"), UAH = unit_detail::listed_currency("UAH"), UGX = unit_detail::listed_currency("UGX");
inline constexpr unit USD = unit_detail::listed_currency("USD"), USN = unit_detail::listed_currency("USN"), UYI = unit_detail::listed_currency("UYI"), UYU = unit_detail::listed_currency("UYU"), UYW = unit_detail::listed_currency("UYW"), UZS = unit_detail::listed_currency("UZS"), VED = unit_detail::listed_currency("VED"), VES = unit_detail::listed_currency("VES");
inline constexpr unit VND = unit_detail::listed_currency("VND"), VUV = unit_detail::listed_currency("VUV"), WST = unit_detail::listed_currency("WST"), XAD = unit_detail::listed_currency("XAD"), XAF = unit_detail::listed_currency("XAF"), XAG = unit_detail::listed_currency("XAG"), XAU = unit_detail::listed_currency("XAU"), XBA = unit_detail::listed_currency("XBA");
inline constexpr unit XBB = unit_detail::listed_currency("XBB"), XBC = unit_detail::listed_currency("XBC"), XBD = unit_detail::listed_currency("XBD"), XCD = unit_detail::listed_currency("XCD"), XCG = unit_detail::listed_currency("XCG"), XDR = unit_detail::listed_currency("XDR"), XOF = unit_detail::listed_currency("XOF"), XPD = unit_detail::listed_currency("XPD");
inline constexpr unit XPF = unit_detail::listed_currency("XPF"), XPT = unit_detail::listed_currency("XPT"), XSU = unit_detail::listed_currency("XSU"), XUA = unit_detail::listed_currency("XUA"), YER = unit_detail::listed_currency("YER"), ZAR = unit_detail::listed_currency("ZAR"), ZMW = unit_detail::listed_currency("ZMW"), ZWG = unit_detail::listed_currency("ZWG");
// clang-format on

} // namespace almanac::inline v0::units
