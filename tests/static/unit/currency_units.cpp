// Every currency in use is a unit by its code.
#include <almanac/unit/units.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr unit all[] = {
    units::AED, units::AFN, units::ALL, units::AMD, units::AOA, units::ARS, units::AUD, units::AWG, units::AZN,
    units::BAM, units::BBD, units::BDT, units::BHD, units::BIF, units::BMD, units::BND, units::BOB, units::BOV,
    units::BRL, units::BSD, units::BTN, units::BWP, units::BYN, units::BZD, units::CAD, units::CDF, units::CHE,
    units::CHF, units::CHW, units::CLF, units::CLP, units::CNY, units::COP, units::COU, units::CRC, units::CUP,
    units::CVE, units::CZK, units::DJF, units::DKK, units::DOP, units::DZD, units::EGP, units::ERN, units::ETB,
    units::EUR, units::FJD, units::FKP, units::GBP, units::GEL, units::GHS, units::GIP, units::GMD, units::GNF,
    units::GTQ, units::GYD, units::HKD, units::HNL, units::HTG, units::HUF, units::IDR, units::ILS, units::INR,
    units::IQD, units::IRR, units::ISK, units::JMD, units::JOD, units::JPY, units::KES, units::KGS, units::KHR,
    units::KMF, units::KPW, units::KRW, units::KWD, units::KYD, units::KZT, units::LAK, units::LBP, units::LKR,
    units::LRD, units::LSL, units::LYD, units::MAD, units::MDL, units::MGA, units::MKD, units::MMK, units::MNT,
    units::MOP, units::MRU, units::MUR, units::MVR, units::MWK, units::MXN, units::MXV, units::MYR, units::MZN,
    units::NAD, units::NGN, units::NIO, units::NOK, units::NPR, units::NZD, units::OMR, units::PAB, units::PEN,
    units::PGK, units::PHP, units::PKR, units::PLN, units::PYG, units::QAR, units::RON, units::RSD, units::RUB,
    units::RWF, units::SAR, units::SBD, units::SCR, units::SDG, units::SEK, units::SGD, units::SHP, units::SLE,
    units::SOS, units::SRD, units::SSP, units::STN, units::SVC, units::SYP, units::SZL, units::THB, units::TJS,
    units::TMT, units::TND, units::TOP, units::TRY, units::TTD, units::TWD, units::TZS, units::UAH, units::UGX,
    units::USD, units::USN, units::UYI, units::UYU, units::UYW, units::UZS, units::VED, units::VES, units::VND,
    units::VUV, units::WST, units::XAD, units::XAF, units::XAG, units::XAU, units::XBA, units::XBB, units::XBC,
    units::XBD, units::XCD, units::XCG, units::XDR, units::XOF, units::XPD, units::XPF, units::XPT, units::XSU,
    units::XUA, units::YER, units::ZAR, units::ZMW, units::ZWG};
} // namespace

// In the order of ISO 4217's codes, without XTS (for tests) and XXX (no currency).
PROVE("each code in use, and no other", [] {
    int next = 0;
    for (int i = 0; i < unit_detail::iso_4217_code_count; ++i) {
        std::string_view const code(unit_detail::iso_4217_codes + i * 4, 3);
        if (unit_detail::iso_4217_codes[i * 4 + 3] != '+' || code == "XTS" || code == "XXX") continue;
        if (next == static_cast<int>(sizeof all / sizeof all[0])) return false;
        unit const& here = all[next++];
        if (here.money.currency.view() != code || here.money.exponent != 1) return false;
    }
    return next == static_cast<int>(sizeof all / sizeof all[0]);
}());
