// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The common codes of UN/CEFACT Recommendation 20, "Codes for Units of Measure Used in International Trade" (revision
/// 14, https://unece.org/trade/uncefact/cl-recommendations), for the units that trade, energy, farming, shipping and
/// data count in: `parse_unit("KWH", common_codes)`, `to_text(units::kWh, common_codes)`. Of more than two thousand
/// codes those stand here whose unit is a unit here, but for 59 and 61, parts per million and billion, which would read
/// as numbers. The size is that of the definition, which the recommendation rounds to seven digits.
#pragma once

#include <almanac/unit/text/unit_symbols.hpp>

namespace almanac::inline v0 {

namespace unit_detail {
// clang-format off
inline constexpr char common_code_lines[] =
    // Numbers and things counted.
    "C62 = 1\n"
    "PR = 2\n"
    "DZN = 12\n"
    "GRO = 144\n"
    "CEN = 100\n"
    "MIL = 1000\n"
    "MIO = 10*6\n"
    "P1 = %\n"
    "NX = %/10\n"
    "H87 = {piece}\n"
    "IE = {person}\n"
    "HEA = {head}\n"
    "E22 = {TEU}\n"
    // Length and area.
    "MTR = m\n"
    "KMT = km\n"
    "CMT = cm\n"
    "MMT = mm\n"
    "INH = in\n"
    "FOT = ft\n"
    "YRD = yd\n"
    "SMI = mi\n"
    "NMI = nmi\n"
    "MTK = m2\n"
    "CMK = cm2\n"
    "MMK = mm2\n"
    "KMK = km2\n"
    "HAR = ha\n"
    "ACR = acre\n"
    "FTK = ft2\n"
    "YDK = yd2\n"
    "MIK = mi2\n"
    // Volume.
    "MTQ = m3\n"
    "R9 = 10*3.m3\n"
    "HMQ = 10*6.m3\n"
    "H20 = km3\n"
    "LTR = L\n"
    "MLT = 10*-3.L\n"
    "CLT = 10*-2.L\n"
    "HLT = 100.L\n"
    "MAL = 10*6.L\n"
    "FTQ = ft3\n"
    "INQ = in.in.in\n"
    "YDQ = 27.ft3\n"
    "GLL = gal\n"
    "GLI = 454609.10*-5.L\n"  // Weights and Measures Act 1985: 4.54609 L
    "BLL = bbl\n"
    "BUA = 215042.10*-2.in.in2\n"  // NIST SP 811, B.8: 2150.42 cubic inches
    "BUI = 3636872.10*-5.L\n"  // 8 imperial gallons
    // Mass.
    "KGM = kg\n"
    "GRM = g\n"
    "MGM = 10*-3.g\n"
    "MC = 10*-6.g\n"
    "DTN = 100.kg\n"
    "TNE = t\n"
    "KTN = kt\n"
    "LBR = lb\n"
    "ONZ = lb/16\n"
    "APZ = ozt\n"
    "STN = 2000.lb\n"
    "LTN = 2240.lb\n"
    "CWA = 100.lb\n"
    "CWI = 112.lb\n"
    "CTM = 2.10*-1.g\n"
    // Time.
    "SEC = s\n"
    "C26 = ms\n"
    "MIN = min\n"
    "HUR = h\n"
    "DAY = d\n"
    "WEE = wk\n"
    "MON = mo\n"
    "ANN = a\n"
    // Power and energy.
    "WTT = W\n"
    "KWT = kW\n"
    "MAW = MW\n"
    "A90 = GW\n"
    "D31 = TW\n"
    "JOU = J\n"
    "KJO = kJ\n"
    "3B = MJ\n"
    "GV = GJ\n"
    "D30 = TJ\n"
    "C68 = PJ\n"
    "A68 = EJ\n"
    "WHR = Wh\n"
    "KWH = kWh\n"
    "MWH = MWh\n"
    "GWH = GWh\n"
    "D32 = TWh\n"
    "BTU = Btu\n"
    "D70 = 41868.10*-4.J\n"
    "E14 = 41868.10*-1.J\n"
    "N71 = 10*5.Btu\n"
    // Information.
    "A99 = bit\n"
    "C37 = kbit\n"
    "D36 = Mbit\n"
    "B68 = Gbit\n"
    "E83 = Tbit\n"
    "AD = B\n"
    "2P = kB\n"
    "4L = MB\n"
    "E34 = GB\n"
    "E35 = TB\n"
    "E36 = PB\n"
    "E64 = 1024.B\n"
    "E63 = 1048576.B\n"
    "E62 = 1073741824.B\n"
    "E61 = 1099511627776.B\n"
    // Units that are made of others.
    "KMH = km/h\n"
    "MTS = m/s\n"
    "KNT = nmi/h\n"
    "TKM = t.km\n"
    "B1 = bbl/d\n"
    "L71 = t/d\n"
    "M88 = t/mo\n"
    "M89 = t/a\n"
    "MQS = m3/s\n"
    "MQH = m3/h\n"
    "KMQ = kg/m3\n"
    "D41 = t/m3\n"
    "GQ = 10*-6.g/m3\n"
    "M1 = 10*-3.g/L\n"
    "D54 = W/m2\n"
    "E46 = kWh/m3\n"
    "B10 = bit/s\n"
    "C74 = kbit/s\n"
    "E20 = Mbit/s\n"
    "B80 = Gbit/s\n"
    "E84 = Tbit/s\n";
// clang-format on
} // namespace unit_detail

/// The common codes of UN/CEFACT Recommendation 20, to hand to `parse_unit` and `to_text`.
/// Example: `parse_unit("TNE", common_codes) == units::t`.
inline constexpr unit_symbols common_codes{{unit_detail::common_code_lines, sizeof unit_detail::common_code_lines - 1}};

} // namespace almanac::inline v0
