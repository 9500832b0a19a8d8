// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Every currency of ISO 4217, in use or withdrawn, by its code: `currencies::USD`, `currencies::DEM`. Using a name
/// that is not here does not compile. Each is a `currency_code`, so it goes wherever one goes, template arguments
/// included.
#pragma once

#include <almanac/number/fixed_string.hpp>
#include <almanac/unit/currency_code.hpp>

namespace almanac::detail {
/// Letters that a test has looked up in the table: not looked up again at each inclusion, which 307 times would be
/// heard in the time of compilation.
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
    if constexpr (Code.size() == 3 && iso_4217_mark(Code.characters) != '\0') {
        return listed_currency(Code.characters[0], Code.characters[1], Code.characters[2]);
    } else {
        static_assert(iso_4217_code<name<Code>>::is_listed,
                      "almanac: ISO 4217 lists no currency with this code, in use or withdrawn");
        return {};
    }
}
} // namespace almanac::detail

namespace almanac {
/// The currency with this code, checked by the compiler: `currency_code_of<"USD"> == currencies::USD`. A code that ISO
/// 4217 does not list is a compile error that names it.
template <fixed_string Code>
inline constexpr currency_code currency_code_of = detail::checked_currency<Code>();
} // namespace almanac

/// The currencies as constants: the 307 codes of `unit/currency_code.hpp`, by the same source. A test proves that each
/// is there and has its own letters.
namespace almanac::currencies {

// clang-format off
// In use: list one.
inline constexpr currency_code AED = detail::listed_currency('A', 'E', 'D'), AFN = detail::listed_currency('A', 'F', 'N'), ALL = detail::listed_currency('A', 'L', 'L'), AMD = detail::listed_currency('A', 'M', 'D');
inline constexpr currency_code AOA = detail::listed_currency('A', 'O', 'A'), ARS = detail::listed_currency('A', 'R', 'S'), AUD = detail::listed_currency('A', 'U', 'D'), AWG = detail::listed_currency('A', 'W', 'G');
inline constexpr currency_code AZN = detail::listed_currency('A', 'Z', 'N'), BAM = detail::listed_currency('B', 'A', 'M'), BBD = detail::listed_currency('B', 'B', 'D'), BDT = detail::listed_currency('B', 'D', 'T');
inline constexpr currency_code BHD = detail::listed_currency('B', 'H', 'D'), BIF = detail::listed_currency('B', 'I', 'F'), BMD = detail::listed_currency('B', 'M', 'D'), BND = detail::listed_currency('B', 'N', 'D');
inline constexpr currency_code BOB = detail::listed_currency('B', 'O', 'B'), BOV = detail::listed_currency('B', 'O', 'V'), BRL = detail::listed_currency('B', 'R', 'L'), BSD = detail::listed_currency('B', 'S', 'D');
inline constexpr currency_code BTN = detail::listed_currency('B', 'T', 'N'), BWP = detail::listed_currency('B', 'W', 'P'), BYN = detail::listed_currency('B', 'Y', 'N'), BZD = detail::listed_currency('B', 'Z', 'D');
inline constexpr currency_code CAD = detail::listed_currency('C', 'A', 'D'), CDF = detail::listed_currency('C', 'D', 'F'), CHE = detail::listed_currency('C', 'H', 'E'), CHF = detail::listed_currency('C', 'H', 'F');
inline constexpr currency_code CHW = detail::listed_currency('C', 'H', 'W'), CLF = detail::listed_currency('C', 'L', 'F'), CLP = detail::listed_currency('C', 'L', 'P'), CNY = detail::listed_currency('C', 'N', 'Y');
inline constexpr currency_code COP = detail::listed_currency('C', 'O', 'P'), COU = detail::listed_currency('C', 'O', 'U'), CRC = detail::listed_currency('C', 'R', 'C'), CUP = detail::listed_currency('C', 'U', 'P');
inline constexpr currency_code CVE = detail::listed_currency('C', 'V', 'E'), CZK = detail::listed_currency('C', 'Z', 'K'), DJF = detail::listed_currency('D', 'J', 'F'), DKK = detail::listed_currency('D', 'K', 'K');
inline constexpr currency_code DOP = detail::listed_currency('D', 'O', 'P'), DZD = detail::listed_currency('D', 'Z', 'D'), EGP = detail::listed_currency('E', 'G', 'P'), ERN = detail::listed_currency('E', 'R', 'N');
inline constexpr currency_code ETB = detail::listed_currency('E', 'T', 'B'), EUR = detail::listed_currency('E', 'U', 'R'), FJD = detail::listed_currency('F', 'J', 'D'), FKP = detail::listed_currency('F', 'K', 'P');
inline constexpr currency_code GBP = detail::listed_currency('G', 'B', 'P'), GEL = detail::listed_currency('G', 'E', 'L'), GHS = detail::listed_currency('G', 'H', 'S'), GIP = detail::listed_currency('G', 'I', 'P');
inline constexpr currency_code GMD = detail::listed_currency('G', 'M', 'D'), GNF = detail::listed_currency('G', 'N', 'F'), GTQ = detail::listed_currency('G', 'T', 'Q'), GYD = detail::listed_currency('G', 'Y', 'D');
inline constexpr currency_code HKD = detail::listed_currency('H', 'K', 'D'), HNL = detail::listed_currency('H', 'N', 'L'), HTG = detail::listed_currency('H', 'T', 'G'), HUF = detail::listed_currency('H', 'U', 'F');
inline constexpr currency_code IDR = detail::listed_currency('I', 'D', 'R'), ILS = detail::listed_currency('I', 'L', 'S'), INR = detail::listed_currency('I', 'N', 'R'), IQD = detail::listed_currency('I', 'Q', 'D');
inline constexpr currency_code IRR = detail::listed_currency('I', 'R', 'R'), ISK = detail::listed_currency('I', 'S', 'K'), JMD = detail::listed_currency('J', 'M', 'D'), JOD = detail::listed_currency('J', 'O', 'D');
inline constexpr currency_code JPY = detail::listed_currency('J', 'P', 'Y'), KES = detail::listed_currency('K', 'E', 'S'), KGS = detail::listed_currency('K', 'G', 'S'), KHR = detail::listed_currency('K', 'H', 'R');
inline constexpr currency_code KMF = detail::listed_currency('K', 'M', 'F'), KPW = detail::listed_currency('K', 'P', 'W'), KRW = detail::listed_currency('K', 'R', 'W'), KWD = detail::listed_currency('K', 'W', 'D');
inline constexpr currency_code KYD = detail::listed_currency('K', 'Y', 'D'), KZT = detail::listed_currency('K', 'Z', 'T'), LAK = detail::listed_currency('L', 'A', 'K'), LBP = detail::listed_currency('L', 'B', 'P');
inline constexpr currency_code LKR = detail::listed_currency('L', 'K', 'R'), LRD = detail::listed_currency('L', 'R', 'D'), LSL = detail::listed_currency('L', 'S', 'L'), LYD = detail::listed_currency('L', 'Y', 'D');
inline constexpr currency_code MAD = detail::listed_currency('M', 'A', 'D'), MDL = detail::listed_currency('M', 'D', 'L'), MGA = detail::listed_currency('M', 'G', 'A'), MKD = detail::listed_currency('M', 'K', 'D');
inline constexpr currency_code MMK = detail::listed_currency('M', 'M', 'K'), MNT = detail::listed_currency('M', 'N', 'T'), MOP = detail::listed_currency('M', 'O', 'P'), MRU = detail::listed_currency('M', 'R', 'U');
inline constexpr currency_code MUR = detail::listed_currency('M', 'U', 'R'), MVR = detail::listed_currency('M', 'V', 'R'), MWK = detail::listed_currency('M', 'W', 'K'), MXN = detail::listed_currency('M', 'X', 'N');
inline constexpr currency_code MXV = detail::listed_currency('M', 'X', 'V'), MYR = detail::listed_currency('M', 'Y', 'R'), MZN = detail::listed_currency('M', 'Z', 'N'), NAD = detail::listed_currency('N', 'A', 'D');
inline constexpr currency_code NGN = detail::listed_currency('N', 'G', 'N'), NIO = detail::listed_currency('N', 'I', 'O'), NOK = detail::listed_currency('N', 'O', 'K'), NPR = detail::listed_currency('N', 'P', 'R');
inline constexpr currency_code NZD = detail::listed_currency('N', 'Z', 'D'), OMR = detail::listed_currency('O', 'M', 'R'), PAB = detail::listed_currency('P', 'A', 'B'), PEN = detail::listed_currency('P', 'E', 'N');
inline constexpr currency_code PGK = detail::listed_currency('P', 'G', 'K'), PHP = detail::listed_currency('P', 'H', 'P'), PKR = detail::listed_currency('P', 'K', 'R'), PLN = detail::listed_currency('P', 'L', 'N');
inline constexpr currency_code PYG = detail::listed_currency('P', 'Y', 'G'), QAR = detail::listed_currency('Q', 'A', 'R'), RON = detail::listed_currency('R', 'O', 'N'), RSD = detail::listed_currency('R', 'S', 'D');
inline constexpr currency_code RUB = detail::listed_currency('R', 'U', 'B'), RWF = detail::listed_currency('R', 'W', 'F'), SAR = detail::listed_currency('S', 'A', 'R'), SBD = detail::listed_currency('S', 'B', 'D');
inline constexpr currency_code SCR = detail::listed_currency('S', 'C', 'R'), SDG = detail::listed_currency('S', 'D', 'G'), SEK = detail::listed_currency('S', 'E', 'K'), SGD = detail::listed_currency('S', 'G', 'D');
inline constexpr currency_code SHP = detail::listed_currency('S', 'H', 'P'), SLE = detail::listed_currency('S', 'L', 'E'), SOS = detail::listed_currency('S', 'O', 'S'), SRD = detail::listed_currency('S', 'R', 'D');
inline constexpr currency_code SSP = detail::listed_currency('S', 'S', 'P'), STN = detail::listed_currency('S', 'T', 'N'), SVC = detail::listed_currency('S', 'V', 'C'), SYP = detail::listed_currency('S', 'Y', 'P');
inline constexpr currency_code SZL = detail::listed_currency('S', 'Z', 'L'), THB = detail::listed_currency('T', 'H', 'B'), TJS = detail::listed_currency('T', 'J', 'S'), TMT = detail::listed_currency('T', 'M', 'T');
inline constexpr currency_code TND = detail::listed_currency('T', 'N', 'D'), TOP = detail::listed_currency('T', 'O', 'P'), TRY = detail::listed_currency('T', 'R', 'Y'), TTD = detail::listed_currency('T', 'T', 'D');
inline constexpr currency_code TWD = detail::listed_currency('T', 'W', 'D'), TZS = detail::listed_currency('T', 'Z', 'S'), UAH = detail::listed_currency('U', 'A', 'H'), UGX = detail::listed_currency('U', 'G', 'X');
inline constexpr currency_code USD = detail::listed_currency('U', 'S', 'D'), USN = detail::listed_currency('U', 'S', 'N'), UYI = detail::listed_currency('U', 'Y', 'I'), UYU = detail::listed_currency('U', 'Y', 'U');
inline constexpr currency_code UYW = detail::listed_currency('U', 'Y', 'W'), UZS = detail::listed_currency('U', 'Z', 'S'), VED = detail::listed_currency('V', 'E', 'D'), VES = detail::listed_currency('V', 'E', 'S');
inline constexpr currency_code VND = detail::listed_currency('V', 'N', 'D'), VUV = detail::listed_currency('V', 'U', 'V'), WST = detail::listed_currency('W', 'S', 'T'), XAD = detail::listed_currency('X', 'A', 'D');
inline constexpr currency_code XAF = detail::listed_currency('X', 'A', 'F'), XAG = detail::listed_currency('X', 'A', 'G'), XAU = detail::listed_currency('X', 'A', 'U'), XBA = detail::listed_currency('X', 'B', 'A');
inline constexpr currency_code XBB = detail::listed_currency('X', 'B', 'B'), XBC = detail::listed_currency('X', 'B', 'C'), XBD = detail::listed_currency('X', 'B', 'D'), XCD = detail::listed_currency('X', 'C', 'D');
inline constexpr currency_code XCG = detail::listed_currency('X', 'C', 'G'), XDR = detail::listed_currency('X', 'D', 'R'), XOF = detail::listed_currency('X', 'O', 'F'), XPD = detail::listed_currency('X', 'P', 'D');
inline constexpr currency_code XPF = detail::listed_currency('X', 'P', 'F'), XPT = detail::listed_currency('X', 'P', 'T'), XSU = detail::listed_currency('X', 'S', 'U'), XTS = detail::listed_currency('X', 'T', 'S');
inline constexpr currency_code XUA = detail::listed_currency('X', 'U', 'A'), XXX = detail::listed_currency('X', 'X', 'X'), YER = detail::listed_currency('Y', 'E', 'R'), ZAR = detail::listed_currency('Z', 'A', 'R');
inline constexpr currency_code ZMW = detail::listed_currency('Z', 'M', 'W'), ZWG = detail::listed_currency('Z', 'W', 'G');

// Withdrawn: list three.
inline constexpr currency_code ADP = detail::listed_currency('A', 'D', 'P'), AFA = detail::listed_currency('A', 'F', 'A'), ALK = detail::listed_currency('A', 'L', 'K'), ANG = detail::listed_currency('A', 'N', 'G');
inline constexpr currency_code AOK = detail::listed_currency('A', 'O', 'K'), AON = detail::listed_currency('A', 'O', 'N'), AOR = detail::listed_currency('A', 'O', 'R'), ARA = detail::listed_currency('A', 'R', 'A');
inline constexpr currency_code ARP = detail::listed_currency('A', 'R', 'P'), ARY = detail::listed_currency('A', 'R', 'Y'), ATS = detail::listed_currency('A', 'T', 'S'), AYM = detail::listed_currency('A', 'Y', 'M');
inline constexpr currency_code AZM = detail::listed_currency('A', 'Z', 'M'), BAD = detail::listed_currency('B', 'A', 'D'), BEC = detail::listed_currency('B', 'E', 'C'), BEF = detail::listed_currency('B', 'E', 'F');
inline constexpr currency_code BEL = detail::listed_currency('B', 'E', 'L'), BGJ = detail::listed_currency('B', 'G', 'J'), BGK = detail::listed_currency('B', 'G', 'K'), BGL = detail::listed_currency('B', 'G', 'L');
inline constexpr currency_code BGN = detail::listed_currency('B', 'G', 'N'), BOP = detail::listed_currency('B', 'O', 'P'), BRB = detail::listed_currency('B', 'R', 'B'), BRC = detail::listed_currency('B', 'R', 'C');
inline constexpr currency_code BRE = detail::listed_currency('B', 'R', 'E'), BRN = detail::listed_currency('B', 'R', 'N'), BRR = detail::listed_currency('B', 'R', 'R'), BUK = detail::listed_currency('B', 'U', 'K');
inline constexpr currency_code BYB = detail::listed_currency('B', 'Y', 'B'), BYR = detail::listed_currency('B', 'Y', 'R'), CHC = detail::listed_currency('C', 'H', 'C'), CSD = detail::listed_currency('C', 'S', 'D');
inline constexpr currency_code CSJ = detail::listed_currency('C', 'S', 'J'), CSK = detail::listed_currency('C', 'S', 'K'), CUC = detail::listed_currency('C', 'U', 'C'), CYP = detail::listed_currency('C', 'Y', 'P');
inline constexpr currency_code DDM = detail::listed_currency('D', 'D', 'M'), DEM = detail::listed_currency('D', 'E', 'M'), ECS = detail::listed_currency('E', 'C', 'S'), ECV = detail::listed_currency('E', 'C', 'V');
inline constexpr currency_code EEK = detail::listed_currency('E', 'E', 'K'), ESA = detail::listed_currency('E', 'S', 'A'), ESB = detail::listed_currency('E', 'S', 'B'), ESP = detail::listed_currency('E', 'S', 'P');
inline constexpr currency_code FIM = detail::listed_currency('F', 'I', 'M'), FRF = detail::listed_currency('F', 'R', 'F'), GEK = detail::listed_currency('G', 'E', 'K'), GHC = detail::listed_currency('G', 'H', 'C');
inline constexpr currency_code GHP = detail::listed_currency('G', 'H', 'P'), GNE = detail::listed_currency('G', 'N', 'E'), GNS = detail::listed_currency('G', 'N', 'S'), GQE = detail::listed_currency('G', 'Q', 'E');
inline constexpr currency_code GRD = detail::listed_currency('G', 'R', 'D'), GWE = detail::listed_currency('G', 'W', 'E'), GWP = detail::listed_currency('G', 'W', 'P'), HRD = detail::listed_currency('H', 'R', 'D');
inline constexpr currency_code HRK = detail::listed_currency('H', 'R', 'K'), IEP = detail::listed_currency('I', 'E', 'P'), ILP = detail::listed_currency('I', 'L', 'P'), ILR = detail::listed_currency('I', 'L', 'R');
inline constexpr currency_code ISJ = detail::listed_currency('I', 'S', 'J'), ITL = detail::listed_currency('I', 'T', 'L'), LAJ = detail::listed_currency('L', 'A', 'J'), LSM = detail::listed_currency('L', 'S', 'M');
inline constexpr currency_code LTL = detail::listed_currency('L', 'T', 'L'), LTT = detail::listed_currency('L', 'T', 'T'), LUC = detail::listed_currency('L', 'U', 'C'), LUF = detail::listed_currency('L', 'U', 'F');
inline constexpr currency_code LUL = detail::listed_currency('L', 'U', 'L'), LVL = detail::listed_currency('L', 'V', 'L'), LVR = detail::listed_currency('L', 'V', 'R'), MGF = detail::listed_currency('M', 'G', 'F');
inline constexpr currency_code MLF = detail::listed_currency('M', 'L', 'F'), MRO = detail::listed_currency('M', 'R', 'O'), MTL = detail::listed_currency('M', 'T', 'L'), MTP = detail::listed_currency('M', 'T', 'P');
inline constexpr currency_code MVQ = detail::listed_currency('M', 'V', 'Q'), MXP = detail::listed_currency('M', 'X', 'P'), MZE = detail::listed_currency('M', 'Z', 'E'), MZM = detail::listed_currency('M', 'Z', 'M');
inline constexpr currency_code NIC = detail::listed_currency('N', 'I', 'C'), NLG = detail::listed_currency('N', 'L', 'G'), PEH = detail::listed_currency('P', 'E', 'H'), PEI = detail::listed_currency('P', 'E', 'I');
inline constexpr currency_code PES = detail::listed_currency('P', 'E', 'S'), PLZ = detail::listed_currency('P', 'L', 'Z'), PTE = detail::listed_currency('P', 'T', 'E'), RHD = detail::listed_currency('R', 'H', 'D');
inline constexpr currency_code ROK = detail::listed_currency('R', 'O', 'K'), ROL = detail::listed_currency('R', 'O', 'L'), RUR = detail::listed_currency('R', 'U', 'R'), SDD = detail::listed_currency('S', 'D', 'D');
inline constexpr currency_code SDP = detail::listed_currency('S', 'D', 'P'), SIT = detail::listed_currency('S', 'I', 'T'), SKK = detail::listed_currency('S', 'K', 'K'), SLL = detail::listed_currency('S', 'L', 'L');
inline constexpr currency_code SRG = detail::listed_currency('S', 'R', 'G'), STD = detail::listed_currency('S', 'T', 'D'), SUR = detail::listed_currency('S', 'U', 'R'), TJR = detail::listed_currency('T', 'J', 'R');
inline constexpr currency_code TMM = detail::listed_currency('T', 'M', 'M'), TPE = detail::listed_currency('T', 'P', 'E'), TRL = detail::listed_currency('T', 'R', 'L'), UAK = detail::listed_currency('U', 'A', 'K');
inline constexpr currency_code UGS = detail::listed_currency('U', 'G', 'S'), UGW = detail::listed_currency('U', 'G', 'W'), USS = detail::listed_currency('U', 'S', 'S'), UYN = detail::listed_currency('U', 'Y', 'N');
inline constexpr currency_code UYP = detail::listed_currency('U', 'Y', 'P'), VEB = detail::listed_currency('V', 'E', 'B'), VEF = detail::listed_currency('V', 'E', 'F'), VNC = detail::listed_currency('V', 'N', 'C');
inline constexpr currency_code XEU = detail::listed_currency('X', 'E', 'U'), XFO = detail::listed_currency('X', 'F', 'O'), XFU = detail::listed_currency('X', 'F', 'U'), XRE = detail::listed_currency('X', 'R', 'E');
inline constexpr currency_code YDD = detail::listed_currency('Y', 'D', 'D'), YUD = detail::listed_currency('Y', 'U', 'D'), YUM = detail::listed_currency('Y', 'U', 'M'), YUN = detail::listed_currency('Y', 'U', 'N');
inline constexpr currency_code ZAL = detail::listed_currency('Z', 'A', 'L'), ZMK = detail::listed_currency('Z', 'M', 'K'), ZRN = detail::listed_currency('Z', 'R', 'N'), ZRZ = detail::listed_currency('Z', 'R', 'Z');
inline constexpr currency_code ZWC = detail::listed_currency('Z', 'W', 'C'), ZWD = detail::listed_currency('Z', 'W', 'D'), ZWL = detail::listed_currency('Z', 'W', 'L'), ZWN = detail::listed_currency('Z', 'W', 'N');
inline constexpr currency_code ZWR = detail::listed_currency('Z', 'W', 'R');
// clang-format on

} // namespace almanac::currencies
