// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The symbols that currencies have at home: "kr." for the Danish krone, "Ksh", "S/", "$" for each of the dollars. For
/// texts of one country; `currency_symbols` has those of English for all.
#pragma once

#include <almanac/currency/symbol.hpp>

namespace almanac::inline v0 {

namespace currency_detail {
// Source: Unicode CLDR 48 as ICU 78.2 has it: symbol and narrow symbol of each currency in use, in the official
// languages of the territories that use it (supplemental data: currencyData, territoryInfo). Added: the lev. A symbol
// that `currency_symbols` has too lists what it has there.
inline constexpr symbol_row local_symbol_rows[] = {
    {"$", "USDXCDARSAUDBBDBMDBNDBSDBZDCADNZDCLPCOPCUPFJDGYDJMDKYDLRDMXNNADSBDSGDSRDTTDTWDUYUHKDDOPCUC", 27},
    {"$US", "USD", 0},
    {"MOP$", "MOP"},
    {"RD$", "DOP"},
    {"WS$", "WST"},
    {"\u00a3", "GBPFKPGIPSHPSSPSYP", 5}, // £
    {"\u00a5", "CNYJPY"},                // ¥
    {"\uffe5", "JPYCNY"},                // ￥
    {"Rs", "MURPKRINRLKRNPRSCR", 2, true},
    {"kr", "NOKSEKDKKISK", 2, true},
    {"kr.", "DKKISK", 2, true},
    {"K", "MMKPGKZMW", 3, true},
    {"L", "HNLMDLLSLSZL", 2, true},
    {"Br", "BYN", 1, true},
    {"FC", "CDFKMF", 1, true},
    {"Afl.", "AWG", 1, true},
    {"B/.", "PAB", 1, true},
    {"Bs.S", "VES", 1, true},
    {"D", "GMD", 1, true},
    {"DA", "DZD", 0, true},
    {"DT", "TND", 0, true},
    {"E", "SZL", 1, true},
    {"FBu", "BIF", 1, true},
    {"FCFP", "XPF", 1, true},
    {"FR", "RWF", 0, true},
    {"Fdj", "DJF", 1, true},
    {"G", "HTG", 1, true},
    {"Gs.", "PYG", 1, true},
    {"Ksh", "KES", 1, true},
    {"Le", "SLE", 1, true},
    {"Lek\u00eb", "ALL", 1, true}, // Lekë
    {"M", "LSL", 1, true},
    {"MK", "MWK", 1, true},
    {"MTn", "MZN", 1, true},
    {"Nfk", "ERN", 1, true},
    {"Nu.", "BTN", 1, true},
    {"S", "SOS", 1, true},
    {"S/", "PEN", 1, true},
    {"SR", "SCR", 1, true},
    {"TSh", "TZS", 1, true},
    {"USh", "UGX", 1, true},
    {"VT", "VUV", 1, true},
    {"den", "MKD", 0, true},
    {"so\u02bbm", "UZS", 1, true}, // soʻm
    {"zl", "PLN", 0, true},
    {"\u041a\u041c", "BAM", 0, true},             // КМ
    {"\u0434\u0435\u043d.", "MKD", 1, true},      // ден.
    {"\u043b\u0432.", "BGN", 1, true},            // лв.
    {"\u0441\u043e\u043c", "KGS", 1, true},       // сом
    {"\u0441\u043e\u043c.", "TJS", 1, true},      // сом.
    {"\u0441\u045e\u043c", "UZS", 0, true},       // сўм
    {"\u1265\u122d", "ETB", 1, true},             // ብር
    {"\u0928\u0947\u0930\u0942", "NPR", 1, true}, // नेरू
    {"\u0930\u0942", "NPR", 0, true},             // रू
    {"\u0dbb\u0dd4.", "LKR", 1, true},            // රු.
    {"\u0631\u06cc\u0627\u0644", "IRR", 1, true},
    {"\u0623.\u0645.\u200f", "MRU", 1, true},
    {"\u062c.\u0633.\u200f", "SDG", 1, true},
    {"\u062c.\u0645.\u200f", "EGP", 1, true},
    {"\u062f.\u0623.\u200f", "JOD", 1, true},
    {"\u062f.\u0625.\u200f", "AED", 1, true},
    {"\u062f.\u0628.\u200f", "BHD", 1, true},
    {"\u062f.\u062a.\u200f", "TND", 1, true},
    {"\u062f.\u062c.\u200f", "DZD", 1, true},
    {"\u062f.\u0639.\u200f", "IQD", 1, true},
    {"\u062f.\u0643.\u200f", "KWD", 1, true},
    {"\u062f.\u0644.\u200f", "LYD", 1, true},
    {"\u062f.\u0645.\u200f", "MAD", 1, true},
    {"\u0631.\u0633.\u200f", "SAR", 1, true},
    {"\u0631.\u0639.\u200f", "OMR", 1, true},
    {"\u0631.\u0642.\u200f", "QAR", 1, true},
    {"\u0631.\u064a.\u200f", "YER", 1, true},
    {"\u0644.\u0633.\u200f", "SYP", 1, true},
    {"\u0644.\u0644.\u200f", "LBP", 1, true},
};
} // namespace currency_detail

/// The symbols of each currency at home, for what reads and prints money: with `{.symbols = local_symbols}` "kr. 5" is
/// 5 Danish or Icelandic kroner and "$" stands for every dollar that is called so where it is spent. In a list that is
/// handed over, a symbol has the meanings of that list and no other.
/// \code parse_money<currencies::KES>("Ksh 1,000", {.symbols = local_symbols}) \endcode
inline constexpr currency_symbol_list local_symbols(currency_detail::local_symbol_rows);

} // namespace almanac::inline v0
