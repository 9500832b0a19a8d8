// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Every currency of ISO 4217, in use or withdrawn, by its code: `currencies::USD`, `currencies::DEM`. Using a name
/// that is not here does not compile. Each is a `currency_code`, so it goes wherever one goes, template arguments
/// included.
#pragma once

#include <almanac/core/fixed_string.hpp>
#include <almanac/unit/currency_code.hpp>

namespace almanac::inline v0::currency_detail {
/// Letters that a test has looked up in the table: not looked up again at each inclusion, which some hundred times
/// would show in the time that compiling takes.
constexpr currency_code listed_currency(char a, char b, char c) {
    currency_code result;
    result.letters[0] = a;
    result.letters[1] = b;
    result.letters[2] = c;
    return result;
}

// The condition of the static_assert: a compiler prints its argument, and so the code.
template <class Asked>
struct iso_4217_code {
    static constexpr bool is_listed = false;
};

template <fixed_string Code>
constexpr currency_code checked_currency() {
    if constexpr (Code.size() == 3 && unit_detail::iso_4217_mark(Code.characters) != '\0') {
        return listed_currency(Code.characters[0], Code.characters[1], Code.characters[2]);
    } else {
        static_assert(iso_4217_code<name<Code>>::is_listed,
                      "almanac: ISO 4217 lists no currency with this code, in use or withdrawn");
        return {};
    }
}
} // namespace almanac::inline v0::currency_detail

namespace almanac::inline v0 {
/// The currency with this code, checked by the compiler: `currency_code_of<"USD"> == currencies::USD`. A code that ISO
/// 4217 does not list is a compile error that names it.
template <fixed_string Code>
inline constexpr currency_code currency_code_of = currency_detail::checked_currency<Code>();
} // namespace almanac::inline v0

/// The currencies as constants: the codes of `unit/currency_code.hpp`, made like them from
/// cmake/currencies/currencies.csv. A test proves that each is there and has its own letters.
namespace almanac::inline v0::currencies {

// clang-format off
// In use: list one.
inline constexpr currency_code AED = currency_detail::listed_currency('A', 'E', 'D'), AFN = currency_detail::listed_currency('A', 'F', 'N'), ALL = currency_detail::listed_currency('A', 'L', 'L'), AMD = currency_detail::listed_currency('A', 'M', 'D');
inline constexpr currency_code AOA = currency_detail::listed_currency('A', 'O', 'A'), ARS = currency_detail::listed_currency('A', 'R', 'S'), AUD = currency_detail::listed_currency('A', 'U', 'D'), AWG = currency_detail::listed_currency('A', 'W', 'G');
inline constexpr currency_code AZN = currency_detail::listed_currency('A', 'Z', 'N'), BAM = currency_detail::listed_currency('B', 'A', 'M'), BBD = currency_detail::listed_currency('B', 'B', 'D'), BDT = currency_detail::listed_currency('B', 'D', 'T');
inline constexpr currency_code BHD = currency_detail::listed_currency('B', 'H', 'D'), BIF = currency_detail::listed_currency('B', 'I', 'F'), BMD = currency_detail::listed_currency('B', 'M', 'D'), BND = currency_detail::listed_currency('B', 'N', 'D');
inline constexpr currency_code BOB = currency_detail::listed_currency('B', 'O', 'B'), BOV = currency_detail::listed_currency('B', 'O', 'V'), BRL = currency_detail::listed_currency('B', 'R', 'L'), BSD = currency_detail::listed_currency('B', 'S', 'D');
inline constexpr currency_code BTN = currency_detail::listed_currency('B', 'T', 'N'), BWP = currency_detail::listed_currency('B', 'W', 'P'), BYN = currency_detail::listed_currency('B', 'Y', 'N'), BZD = currency_detail::listed_currency('B', 'Z', 'D');
inline constexpr currency_code CAD = currency_detail::listed_currency('C', 'A', 'D'), CDF = currency_detail::listed_currency('C', 'D', 'F'), CHE = currency_detail::listed_currency('C', 'H', 'E'), CHF = currency_detail::listed_currency('C', 'H', 'F');
inline constexpr currency_code CHW = currency_detail::listed_currency('C', 'H', 'W'), CLF = currency_detail::listed_currency('C', 'L', 'F'), CLP = currency_detail::listed_currency('C', 'L', 'P'), CNY = currency_detail::listed_currency('C', 'N', 'Y');
inline constexpr currency_code COP = currency_detail::listed_currency('C', 'O', 'P'), COU = currency_detail::listed_currency('C', 'O', 'U'), CRC = currency_detail::listed_currency('C', 'R', 'C'), CUP = currency_detail::listed_currency('C', 'U', 'P');
inline constexpr currency_code CVE = currency_detail::listed_currency('C', 'V', 'E'), CZK = currency_detail::listed_currency('C', 'Z', 'K'), DJF = currency_detail::listed_currency('D', 'J', 'F'), DKK = currency_detail::listed_currency('D', 'K', 'K');
inline constexpr currency_code DOP = currency_detail::listed_currency('D', 'O', 'P'), DZD = currency_detail::listed_currency('D', 'Z', 'D'), EGP = currency_detail::listed_currency('E', 'G', 'P'), ERN = currency_detail::listed_currency('E', 'R', 'N');
inline constexpr currency_code ETB = currency_detail::listed_currency('E', 'T', 'B'), EUR = currency_detail::listed_currency('E', 'U', 'R'), FJD = currency_detail::listed_currency('F', 'J', 'D'), FKP = currency_detail::listed_currency('F', 'K', 'P');
inline constexpr currency_code GBP = currency_detail::listed_currency('G', 'B', 'P'), GEL = currency_detail::listed_currency('G', 'E', 'L'), GHS = currency_detail::listed_currency('G', 'H', 'S'), GIP = currency_detail::listed_currency('G', 'I', 'P');
inline constexpr currency_code GMD = currency_detail::listed_currency('G', 'M', 'D'), GNF = currency_detail::listed_currency('G', 'N', 'F'), GTQ = currency_detail::listed_currency('G', 'T', 'Q'), GYD = currency_detail::listed_currency('G', 'Y', 'D');
inline constexpr currency_code HKD = currency_detail::listed_currency('H', 'K', 'D'), HNL = currency_detail::listed_currency('H', 'N', 'L'), HTG = currency_detail::listed_currency('H', 'T', 'G'), HUF = currency_detail::listed_currency('H', 'U', 'F');
inline constexpr currency_code IDR = currency_detail::listed_currency('I', 'D', 'R'), ILS = currency_detail::listed_currency('I', 'L', 'S'), INR = currency_detail::listed_currency('I', 'N', 'R'), IQD = currency_detail::listed_currency('I', 'Q', 'D');
inline constexpr currency_code IRR = currency_detail::listed_currency('I', 'R', 'R'), ISK = currency_detail::listed_currency('I', 'S', 'K'), JMD = currency_detail::listed_currency('J', 'M', 'D'), JOD = currency_detail::listed_currency('J', 'O', 'D');
inline constexpr currency_code JPY = currency_detail::listed_currency('J', 'P', 'Y'), KES = currency_detail::listed_currency('K', 'E', 'S'), KGS = currency_detail::listed_currency('K', 'G', 'S'), KHR = currency_detail::listed_currency('K', 'H', 'R');
inline constexpr currency_code KMF = currency_detail::listed_currency('K', 'M', 'F'), KPW = currency_detail::listed_currency('K', 'P', 'W'), KRW = currency_detail::listed_currency('K', 'R', 'W'), KWD = currency_detail::listed_currency('K', 'W', 'D');
inline constexpr currency_code KYD = currency_detail::listed_currency('K', 'Y', 'D'), KZT = currency_detail::listed_currency('K', 'Z', 'T'), LAK = currency_detail::listed_currency('L', 'A', 'K'), LBP = currency_detail::listed_currency('L', 'B', 'P');
inline constexpr currency_code LKR = currency_detail::listed_currency('L', 'K', 'R'), LRD = currency_detail::listed_currency('L', 'R', 'D'), LSL = currency_detail::listed_currency('L', 'S', 'L'), LYD = currency_detail::listed_currency('L', 'Y', 'D');
inline constexpr currency_code MAD = currency_detail::listed_currency('M', 'A', 'D'), MDL = currency_detail::listed_currency('M', 'D', 'L'), MGA = currency_detail::listed_currency('M', 'G', 'A'), MKD = currency_detail::listed_currency('M', 'K', 'D');
inline constexpr currency_code MMK = currency_detail::listed_currency('M', 'M', 'K'), MNT = currency_detail::listed_currency('M', 'N', 'T'), MOP = currency_detail::listed_currency('M', 'O', 'P'), MRU = currency_detail::listed_currency('M', 'R', 'U');
inline constexpr currency_code MUR = currency_detail::listed_currency('M', 'U', 'R'), MVR = currency_detail::listed_currency('M', 'V', 'R'), MWK = currency_detail::listed_currency('M', 'W', 'K'), MXN = currency_detail::listed_currency('M', 'X', 'N');
inline constexpr currency_code MXV = currency_detail::listed_currency('M', 'X', 'V'), MYR = currency_detail::listed_currency('M', 'Y', 'R'), MZN = currency_detail::listed_currency('M', 'Z', 'N'), NAD = currency_detail::listed_currency('N', 'A', 'D');
inline constexpr currency_code NGN = currency_detail::listed_currency('N', 'G', 'N'), NIO = currency_detail::listed_currency('N', 'I', 'O'), NOK = currency_detail::listed_currency('N', 'O', 'K'), NPR = currency_detail::listed_currency('N', 'P', 'R');
inline constexpr currency_code NZD = currency_detail::listed_currency('N', 'Z', 'D'), OMR = currency_detail::listed_currency('O', 'M', 'R'), PAB = currency_detail::listed_currency('P', 'A', 'B'), PEN = currency_detail::listed_currency('P', 'E', 'N');
inline constexpr currency_code PGK = currency_detail::listed_currency('P', 'G', 'K'), PHP = currency_detail::listed_currency('P', 'H', 'P'), PKR = currency_detail::listed_currency('P', 'K', 'R'), PLN = currency_detail::listed_currency('P', 'L', 'N');
inline constexpr currency_code PYG = currency_detail::listed_currency('P', 'Y', 'G'), QAR = currency_detail::listed_currency('Q', 'A', 'R'), RON = currency_detail::listed_currency('R', 'O', 'N'), RSD = currency_detail::listed_currency('R', 'S', 'D');
inline constexpr currency_code RUB = currency_detail::listed_currency('R', 'U', 'B'), RWF = currency_detail::listed_currency('R', 'W', 'F'), SAR = currency_detail::listed_currency('S', 'A', 'R'), SBD = currency_detail::listed_currency('S', 'B', 'D');
inline constexpr currency_code SCR = currency_detail::listed_currency('S', 'C', 'R'), SDG = currency_detail::listed_currency('S', 'D', 'G'), SEK = currency_detail::listed_currency('S', 'E', 'K'), SGD = currency_detail::listed_currency('S', 'G', 'D');
inline constexpr currency_code SHP = currency_detail::listed_currency('S', 'H', 'P'), SLE = currency_detail::listed_currency('S', 'L', 'E'), SOS = currency_detail::listed_currency('S', 'O', 'S'), SRD = currency_detail::listed_currency('S', 'R', 'D');
inline constexpr currency_code SSP = currency_detail::listed_currency('S', 'S', 'P'), STN = currency_detail::listed_currency('S', 'T', 'N'), SVC = currency_detail::listed_currency('S', 'V', 'C'), SYP = currency_detail::listed_currency('S', 'Y', 'P');
inline constexpr currency_code SZL = currency_detail::listed_currency('S', 'Z', 'L'), THB = currency_detail::listed_currency('T', 'H', 'B'), TJS = currency_detail::listed_currency('T', 'J', 'S'), TMT = currency_detail::listed_currency('T', 'M', 'T');
inline constexpr currency_code TND = currency_detail::listed_currency('T', 'N', 'D'), TOP = currency_detail::listed_currency('T', 'O', 'P'), TRY = currency_detail::listed_currency('T', 'R', 'Y'), TTD = currency_detail::listed_currency('T', 'T', 'D');
inline constexpr currency_code TWD = currency_detail::listed_currency('T', 'W', 'D'), TZS = currency_detail::listed_currency('T', 'Z', 'S'), UAH = currency_detail::listed_currency('U', 'A', 'H'), UGX = currency_detail::listed_currency('U', 'G', 'X');
inline constexpr currency_code USD = currency_detail::listed_currency('U', 'S', 'D'), USN = currency_detail::listed_currency('U', 'S', 'N'), UYI = currency_detail::listed_currency('U', 'Y', 'I'), UYU = currency_detail::listed_currency('U', 'Y', 'U');
inline constexpr currency_code UYW = currency_detail::listed_currency('U', 'Y', 'W'), UZS = currency_detail::listed_currency('U', 'Z', 'S'), VED = currency_detail::listed_currency('V', 'E', 'D'), VES = currency_detail::listed_currency('V', 'E', 'S');
inline constexpr currency_code VND = currency_detail::listed_currency('V', 'N', 'D'), VUV = currency_detail::listed_currency('V', 'U', 'V'), WST = currency_detail::listed_currency('W', 'S', 'T'), XAD = currency_detail::listed_currency('X', 'A', 'D');
inline constexpr currency_code XAF = currency_detail::listed_currency('X', 'A', 'F'), XAG = currency_detail::listed_currency('X', 'A', 'G'), XAU = currency_detail::listed_currency('X', 'A', 'U'), XBA = currency_detail::listed_currency('X', 'B', 'A');
inline constexpr currency_code XBB = currency_detail::listed_currency('X', 'B', 'B'), XBC = currency_detail::listed_currency('X', 'B', 'C'), XBD = currency_detail::listed_currency('X', 'B', 'D'), XCD = currency_detail::listed_currency('X', 'C', 'D');
inline constexpr currency_code XCG = currency_detail::listed_currency('X', 'C', 'G'), XDR = currency_detail::listed_currency('X', 'D', 'R'), XOF = currency_detail::listed_currency('X', 'O', 'F'), XPD = currency_detail::listed_currency('X', 'P', 'D');
inline constexpr currency_code XPF = currency_detail::listed_currency('X', 'P', 'F'), XPT = currency_detail::listed_currency('X', 'P', 'T'), XSU = currency_detail::listed_currency('X', 'S', 'U'), XTS = currency_detail::listed_currency('X', 'T', 'S');
inline constexpr currency_code XUA = currency_detail::listed_currency('X', 'U', 'A'), XXX = currency_detail::listed_currency('X', 'X', 'X'), YER = currency_detail::listed_currency('Y', 'E', 'R'), ZAR = currency_detail::listed_currency('Z', 'A', 'R');
inline constexpr currency_code ZMW = currency_detail::listed_currency('Z', 'M', 'W'), ZWG = currency_detail::listed_currency('Z', 'W', 'G');

// Withdrawn: list three.
inline constexpr currency_code ADP = currency_detail::listed_currency('A', 'D', 'P'), AFA = currency_detail::listed_currency('A', 'F', 'A'), ALK = currency_detail::listed_currency('A', 'L', 'K'), ANG = currency_detail::listed_currency('A', 'N', 'G');
inline constexpr currency_code AOK = currency_detail::listed_currency('A', 'O', 'K'), AON = currency_detail::listed_currency('A', 'O', 'N'), AOR = currency_detail::listed_currency('A', 'O', 'R'), ARA = currency_detail::listed_currency('A', 'R', 'A');
inline constexpr currency_code ARP = currency_detail::listed_currency('A', 'R', 'P'), ARY = currency_detail::listed_currency('A', 'R', 'Y'), ATS = currency_detail::listed_currency('A', 'T', 'S'), AYM = currency_detail::listed_currency('A', 'Y', 'M');
inline constexpr currency_code AZM = currency_detail::listed_currency('A', 'Z', 'M'), BAD = currency_detail::listed_currency('B', 'A', 'D'), BEC = currency_detail::listed_currency('B', 'E', 'C'), BEF = currency_detail::listed_currency('B', 'E', 'F');
inline constexpr currency_code BEL = currency_detail::listed_currency('B', 'E', 'L'), BGJ = currency_detail::listed_currency('B', 'G', 'J'), BGK = currency_detail::listed_currency('B', 'G', 'K'), BGL = currency_detail::listed_currency('B', 'G', 'L');
inline constexpr currency_code BGN = currency_detail::listed_currency('B', 'G', 'N'), BOP = currency_detail::listed_currency('B', 'O', 'P'), BRB = currency_detail::listed_currency('B', 'R', 'B'), BRC = currency_detail::listed_currency('B', 'R', 'C');
inline constexpr currency_code BRE = currency_detail::listed_currency('B', 'R', 'E'), BRN = currency_detail::listed_currency('B', 'R', 'N'), BRR = currency_detail::listed_currency('B', 'R', 'R'), BUK = currency_detail::listed_currency('B', 'U', 'K');
inline constexpr currency_code BYB = currency_detail::listed_currency('B', 'Y', 'B'), BYR = currency_detail::listed_currency('B', 'Y', 'R'), CHC = currency_detail::listed_currency('C', 'H', 'C'), CSD = currency_detail::listed_currency('C', 'S', 'D');
inline constexpr currency_code CSJ = currency_detail::listed_currency('C', 'S', 'J'), CSK = currency_detail::listed_currency('C', 'S', 'K'), CUC = currency_detail::listed_currency('C', 'U', 'C'), CYP = currency_detail::listed_currency('C', 'Y', 'P');
inline constexpr currency_code DDM = currency_detail::listed_currency('D', 'D', 'M'), DEM = currency_detail::listed_currency('D', 'E', 'M'), ECS = currency_detail::listed_currency('E', 'C', 'S'), ECV = currency_detail::listed_currency('E', 'C', 'V');
inline constexpr currency_code EEK = currency_detail::listed_currency('E', 'E', 'K'), ESA = currency_detail::listed_currency('E', 'S', 'A'), ESB = currency_detail::listed_currency('E', 'S', 'B'), ESP = currency_detail::listed_currency('E', 'S', 'P');
inline constexpr currency_code FIM = currency_detail::listed_currency('F', 'I', 'M'), FRF = currency_detail::listed_currency('F', 'R', 'F'), GEK = currency_detail::listed_currency('G', 'E', 'K'), GHC = currency_detail::listed_currency('G', 'H', 'C');
inline constexpr currency_code GHP = currency_detail::listed_currency('G', 'H', 'P'), GNE = currency_detail::listed_currency('G', 'N', 'E'), GNS = currency_detail::listed_currency('G', 'N', 'S'), GQE = currency_detail::listed_currency('G', 'Q', 'E');
inline constexpr currency_code GRD = currency_detail::listed_currency('G', 'R', 'D'), GWE = currency_detail::listed_currency('G', 'W', 'E'), GWP = currency_detail::listed_currency('G', 'W', 'P'), HRD = currency_detail::listed_currency('H', 'R', 'D');
inline constexpr currency_code HRK = currency_detail::listed_currency('H', 'R', 'K'), IEP = currency_detail::listed_currency('I', 'E', 'P'), ILP = currency_detail::listed_currency('I', 'L', 'P'), ILR = currency_detail::listed_currency('I', 'L', 'R');
inline constexpr currency_code ISJ = currency_detail::listed_currency('I', 'S', 'J'), ITL = currency_detail::listed_currency('I', 'T', 'L'), LAJ = currency_detail::listed_currency('L', 'A', 'J'), LSM = currency_detail::listed_currency('L', 'S', 'M');
inline constexpr currency_code LTL = currency_detail::listed_currency('L', 'T', 'L'), LTT = currency_detail::listed_currency('L', 'T', 'T'), LUC = currency_detail::listed_currency('L', 'U', 'C'), LUF = currency_detail::listed_currency('L', 'U', 'F');
inline constexpr currency_code LUL = currency_detail::listed_currency('L', 'U', 'L'), LVL = currency_detail::listed_currency('L', 'V', 'L'), LVR = currency_detail::listed_currency('L', 'V', 'R'), MGF = currency_detail::listed_currency('M', 'G', 'F');
inline constexpr currency_code MLF = currency_detail::listed_currency('M', 'L', 'F'), MRO = currency_detail::listed_currency('M', 'R', 'O'), MTL = currency_detail::listed_currency('M', 'T', 'L'), MTP = currency_detail::listed_currency('M', 'T', 'P');
inline constexpr currency_code MVQ = currency_detail::listed_currency('M', 'V', 'Q'), MXP = currency_detail::listed_currency('M', 'X', 'P'), MZE = currency_detail::listed_currency('M', 'Z', 'E'), MZM = currency_detail::listed_currency('M', 'Z', 'M');
inline constexpr currency_code NIC = currency_detail::listed_currency('N', 'I', 'C'), NLG = currency_detail::listed_currency('N', 'L', 'G'), PEH = currency_detail::listed_currency('P', 'E', 'H'), PEI = currency_detail::listed_currency('P', 'E', 'I');
inline constexpr currency_code PES = currency_detail::listed_currency('P', 'E', 'S'), PLZ = currency_detail::listed_currency('P', 'L', 'Z'), PTE = currency_detail::listed_currency('P', 'T', 'E'), RHD = currency_detail::listed_currency('R', 'H', 'D');
inline constexpr currency_code ROK = currency_detail::listed_currency('R', 'O', 'K'), ROL = currency_detail::listed_currency('R', 'O', 'L'), RUR = currency_detail::listed_currency('R', 'U', 'R'), SDD = currency_detail::listed_currency('S', 'D', 'D');
inline constexpr currency_code SDP = currency_detail::listed_currency('S', 'D', 'P'), SIT = currency_detail::listed_currency('S', 'I', 'T'), SKK = currency_detail::listed_currency('S', 'K', 'K'), SLL = currency_detail::listed_currency('S', 'L', 'L');
inline constexpr currency_code SRG = currency_detail::listed_currency('S', 'R', 'G'), STD = currency_detail::listed_currency('S', 'T', 'D'), SUR = currency_detail::listed_currency('S', 'U', 'R'), TJR = currency_detail::listed_currency('T', 'J', 'R');
inline constexpr currency_code TMM = currency_detail::listed_currency('T', 'M', 'M'), TPE = currency_detail::listed_currency('T', 'P', 'E'), TRL = currency_detail::listed_currency('T', 'R', 'L'), UAK = currency_detail::listed_currency('U', 'A', 'K');
inline constexpr currency_code UGS = currency_detail::listed_currency('U', 'G', 'S'), UGW = currency_detail::listed_currency('U', 'G', 'W'), USS = currency_detail::listed_currency('U', 'S', 'S'), UYN = currency_detail::listed_currency('U', 'Y', 'N');
inline constexpr currency_code UYP = currency_detail::listed_currency('U', 'Y', 'P'), VEB = currency_detail::listed_currency('V', 'E', 'B'), VEF = currency_detail::listed_currency('V', 'E', 'F'), VNC = currency_detail::listed_currency('V', 'N', 'C');
inline constexpr currency_code XEU = currency_detail::listed_currency('X', 'E', 'U'), XFO = currency_detail::listed_currency('X', 'F', 'O'), XFU = currency_detail::listed_currency('X', 'F', 'U'), XRE = currency_detail::listed_currency('X', 'R', 'E');
inline constexpr currency_code YDD = currency_detail::listed_currency('Y', 'D', 'D'), YUD = currency_detail::listed_currency('Y', 'U', 'D'), YUM = currency_detail::listed_currency('Y', 'U', 'M'), YUN = currency_detail::listed_currency('Y', 'U', 'N');
inline constexpr currency_code ZAL = currency_detail::listed_currency('Z', 'A', 'L'), ZMK = currency_detail::listed_currency('Z', 'M', 'K'), ZRN = currency_detail::listed_currency('Z', 'R', 'N'), ZRZ = currency_detail::listed_currency('Z', 'R', 'Z');
inline constexpr currency_code ZWC = currency_detail::listed_currency('Z', 'W', 'C'), ZWD = currency_detail::listed_currency('Z', 'W', 'D'), ZWL = currency_detail::listed_currency('Z', 'W', 'L'), ZWN = currency_detail::listed_currency('Z', 'W', 'N');
inline constexpr currency_code ZWR = currency_detail::listed_currency('Z', 'W', 'R');
// clang-format on

} // namespace almanac::inline v0::currencies
