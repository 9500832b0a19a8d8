// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The named units. Each is a value, named by its symbol: `quantity<units::km>`, `units::USD / units::t`.
/// Sizes are exact by definition: SI Brochure (9th edition, 2019, https://www.bipm.org/en/publications/si-brochure);
/// UCUM 2.1 for years and months (https://ucum.org/ucum); NIST SP 811 (2008), appendix B, for the customary ones
/// (https://www.nist.gov/pml/special-publication-811).
#pragma once

#include <almanac/unit/unit.hpp>

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

// Currencies of the figures that the library carries and of the largest economies; any other is `currency("KWD")`.
inline constexpr unit USD = currency("USD");
inline constexpr unit EUR = currency("EUR");
inline constexpr unit GBP = currency("GBP");
inline constexpr unit JPY = currency("JPY");
inline constexpr unit CNY = currency("CNY");
inline constexpr unit INR = currency("INR");
inline constexpr unit PKR = currency("PKR");
inline constexpr unit KZT = currency("KZT");
inline constexpr unit KGS = currency("KGS");
inline constexpr unit TJS = currency("TJS");
inline constexpr unit TMT = currency("TMT");
inline constexpr unit UZS = currency("UZS");
inline constexpr unit AFN = currency("AFN");
inline constexpr unit IRR = currency("IRR");
inline constexpr unit RUB = currency("RUB");
inline constexpr unit TRY = currency("TRY");
inline constexpr unit CHF = currency("CHF");

} // namespace almanac::inline v0::units
