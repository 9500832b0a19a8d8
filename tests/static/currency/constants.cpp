// Every code of ISO 4217 is a constant with its own letters, and in all tables of currencies. The list is made from
// cmake/currencies/currencies.csv, as the headers are.
#include <almanac/currency/currencies.hpp>
#include <almanac/currency/currency.hpp>
#include <almanac/currency/symbol.hpp>

#include "prove.hpp"

using namespace almanac;
namespace c = almanac::currencies;

namespace {

// clang-format off
constexpr currency_code every_constant[] = {
    c::ADP, c::AED, c::AFA, c::AFN, c::ALK, c::ALL, c::AMD, c::ANG, c::AOA, c::AOK, c::AON, c::AOR,
    c::ARA, c::ARP, c::ARS, c::ARY, c::ATS, c::AUD, c::AWG, c::AYM, c::AZM, c::AZN, c::BAD, c::BAM,
    c::BBD, c::BDT, c::BEC, c::BEF, c::BEL, c::BGJ, c::BGK, c::BGL, c::BGN, c::BHD, c::BIF, c::BMD,
    c::BND, c::BOB, c::BOP, c::BOV, c::BRB, c::BRC, c::BRE, c::BRL, c::BRN, c::BRR, c::BSD, c::BTN,
    c::BUK, c::BWP, c::BYB, c::BYN, c::BYR, c::BZD, c::CAD, c::CDF, c::CHC, c::CHE, c::CHF, c::CHW,
    c::CLF, c::CLP, c::CNY, c::COP, c::COU, c::CRC, c::CSD, c::CSJ, c::CSK, c::CUC, c::CUP, c::CVE,
    c::CYP, c::CZK, c::DDM, c::DEM, c::DJF, c::DKK, c::DOP, c::DZD, c::ECS, c::ECV, c::EEK, c::EGP,
    c::ERN, c::ESA, c::ESB, c::ESP, c::ETB, c::EUR, c::FIM, c::FJD, c::FKP, c::FRF, c::GBP, c::GEK,
    c::GEL, c::GHC, c::GHP, c::GHS, c::GIP, c::GMD, c::GNE, c::GNF, c::GNS, c::GQE, c::GRD, c::GTQ,
    c::GWE, c::GWP, c::GYD, c::HKD, c::HNL, c::HRD, c::HRK, c::HTG, c::HUF, c::IDR, c::IEP, c::ILP,
    c::ILR, c::ILS, c::INR, c::IQD, c::IRR, c::ISJ, c::ISK, c::ITL, c::JMD, c::JOD, c::JPY, c::KES,
    c::KGS, c::KHR, c::KMF, c::KPW, c::KRW, c::KWD, c::KYD, c::KZT, c::LAJ, c::LAK, c::LBP, c::LKR,
    c::LRD, c::LSL, c::LSM, c::LTL, c::LTT, c::LUC, c::LUF, c::LUL, c::LVL, c::LVR, c::LYD, c::MAD,
    c::MDL, c::MGA, c::MGF, c::MKD, c::MLF, c::MMK, c::MNT, c::MOP, c::MRO, c::MRU, c::MTL, c::MTP,
    c::MUR, c::MVQ, c::MVR, c::MWK, c::MXN, c::MXP, c::MXV, c::MYR, c::MZE, c::MZM, c::MZN, c::NAD,
    c::NGN, c::NIC, c::NIO, c::NLG, c::NOK, c::NPR, c::NZD, c::OMR, c::PAB, c::PEH, c::PEI, c::PEN,
    c::PES, c::PGK, c::PHP, c::PKR, c::PLN, c::PLZ, c::PTE, c::PYG, c::QAR, c::RHD, c::ROK, c::ROL,
    c::RON, c::RSD, c::RUB, c::RUR, c::RWF, c::SAR, c::SBD, c::SCR, c::SDD, c::SDG, c::SDP, c::SEK,
    c::SGD, c::SHP, c::SIT, c::SKK, c::SLE, c::SLL, c::SOS, c::SRD, c::SRG, c::SSP, c::STD, c::STN,
    c::SUR, c::SVC, c::SYP, c::SZL, c::THB, c::TJR, c::TJS, c::TMM, c::TMT, c::TND, c::TOP, c::TPE,
    c::TRL, c::TRY, c::TTD, c::TWD, c::TZS, c::UAH, c::UAK, c::UGS, c::UGW, c::UGX, c::USD, c::USN,
    c::USS, c::UYI, c::UYN, c::UYP, c::UYU, c::UYW, c::UZS, c::VEB, c::VED, c::VEF, c::VES, c::VNC,
    c::VND, c::VUV, c::WST, c::XAD, c::XAF, c::XAG, c::XAU, c::XBA, c::XBB, c::XBC, c::XBD, c::XCD,
    c::XCG, c::XDR, c::XEU, c::XFO, c::XFU, c::XOF, c::XPD, c::XPF, c::XPT, c::XRE, c::XSU, c::XTS,
    c::XUA, c::XXX, c::YDD, c::YER, c::YUD, c::YUM, c::YUN, c::ZAL, c::ZAR, c::ZMK, c::ZMW, c::ZRN,
    c::ZRZ, c::ZWC, c::ZWD, c::ZWG, c::ZWL, c::ZWN, c::ZWR};
// clang-format on

constexpr bool the_constants_are_the_codes() {
    int at = 0;
    for (currency_code const& each : every_constant) {
        if (at == unit_detail::iso_4217_code_count) return false;
        if (each.view() != std::string_view(unit_detail::iso_4217_codes + 4 * at, 3)) return false;
        ++at;
    }
    return at == unit_detail::iso_4217_code_count;
}

constexpr bool each_entity_is_known() {
    for (currency_code const& each : every_constant) {
        for (currency_use const& use : currency_entities(each)) {
            std::string_view const entity = use.entity;
            if (entity == "e_u" || entity == "---") continue;
            if (!find_country_by_alpha_3(entity) && !find_withdrawn_country(entity)) return false;
        }
    }
    return true;
}

constexpr bool each_symbol_is_of_currencies_and_is_there_once() {
    for (std::size_t i = 0; i < currency_symbols.size(); ++i) {
        currency_symbol const each = currency_symbols[static_cast<int>(i)];
        if (each.size() == 0 || each.size() * 3 != each.currencies.size()) return false;
        for (std::size_t place = 0; place < each.size(); ++place) {
            if (!find_currency(each.code(place))) return false;
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (currency_symbols[static_cast<int>(j)].sign == each.sign) return false;
        }
        for (std::size_t place = 0; place < each.size(); ++place) {
            bool const is_printed = static_cast<int>(place) < each.printed;
            if (is_printed && symbol_of(currency_code(each.code(place))) != each.sign) return false;
        }
    }
    return true;
}

} // namespace

PROVE("each code is a constant with its letters", the_constants_are_the_codes());
PROVE("each use is by a country, a former one, the European Union or an institution", each_entity_is_known());
PROVE("each symbol is there once, is of known currencies, and is printed for those that it says",
      each_symbol_is_of_currencies_and_is_there_once());
