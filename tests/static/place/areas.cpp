// The constants of `areas` are the countries of the table, all of them, in its order.
#include <almanac/place/areas.hpp>
#include <almanac/place/institutions.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr area constants[] = {
    areas::ABW, areas::AFG, areas::AGO, areas::AIA, areas::ALA, areas::ALB, areas::AND, areas::ARE, areas::ARG,
    areas::ARM, areas::ASM, areas::ATA, areas::ATF, areas::ATG, areas::AUS, areas::AUT, areas::AZE, areas::BDI,
    areas::BEL, areas::BEN, areas::BES, areas::BFA, areas::BGD, areas::BGR, areas::BHR, areas::BHS, areas::BIH,
    areas::BLM, areas::BLR, areas::BLZ, areas::BMU, areas::BOL, areas::BRA, areas::BRB, areas::BRN, areas::BTN,
    areas::BVT, areas::BWA, areas::CAF, areas::CAN, areas::CCK, areas::CHE, areas::CHL, areas::CHN, areas::CIV,
    areas::CMR, areas::COD, areas::COG, areas::COK, areas::COL, areas::COM, areas::CPV, areas::CRI, areas::CUB,
    areas::CUW, areas::CXR, areas::CYM, areas::CYP, areas::CZE, areas::DEU, areas::DJI, areas::DMA, areas::DNK,
    areas::DOM, areas::DZA, areas::ECU, areas::EGY, areas::ERI, areas::ESH, areas::ESP, areas::EST, areas::ETH,
    areas::FIN, areas::FJI, areas::FLK, areas::FRA, areas::FRO, areas::FSM, areas::GAB, areas::GBR, areas::GEO,
    areas::GGY, areas::GHA, areas::GIB, areas::GIN, areas::GLP, areas::GMB, areas::GNB, areas::GNQ, areas::GRC,
    areas::GRD, areas::GRL, areas::GTM, areas::GUF, areas::GUM, areas::GUY, areas::HKG, areas::HMD, areas::HND,
    areas::HRV, areas::HTI, areas::HUN, areas::IDN, areas::IMN, areas::IND, areas::IOT, areas::IRL, areas::IRN,
    areas::IRQ, areas::ISL, areas::ISR, areas::ITA, areas::JAM, areas::JEY, areas::JOR, areas::JPN, areas::KAZ,
    areas::KEN, areas::KGZ, areas::KHM, areas::KIR, areas::KNA, areas::KOR, areas::KWT, areas::LAO, areas::LBN,
    areas::LBR, areas::LBY, areas::LCA, areas::LIE, areas::LKA, areas::LSO, areas::LTU, areas::LUX, areas::LVA,
    areas::MAC, areas::MAF, areas::MAR, areas::MCO, areas::MDA, areas::MDG, areas::MDV, areas::MEX, areas::MHL,
    areas::MKD, areas::MLI, areas::MLT, areas::MMR, areas::MNE, areas::MNG, areas::MNP, areas::MOZ, areas::MRT,
    areas::MSR, areas::MTQ, areas::MUS, areas::MWI, areas::MYS, areas::MYT, areas::NAM, areas::NCL, areas::NER,
    areas::NFK, areas::NGA, areas::NIC, areas::NIU, areas::NLD, areas::NOR, areas::NPL, areas::NRU, areas::NZL,
    areas::OMN, areas::PAK, areas::PAN, areas::PCN, areas::PER, areas::PHL, areas::PLW, areas::PNG, areas::POL,
    areas::PRI, areas::PRK, areas::PRT, areas::PRY, areas::PSE, areas::PYF, areas::QAT, areas::REU, areas::ROU,
    areas::RUS, areas::RWA, areas::SAU, areas::SDN, areas::SEN, areas::SGP, areas::SGS, areas::SHN, areas::SJM,
    areas::SLB, areas::SLE, areas::SLV, areas::SMR, areas::SOM, areas::SPM, areas::SRB, areas::SSD, areas::STP,
    areas::SUR, areas::SVK, areas::SVN, areas::SWE, areas::SWZ, areas::SXM, areas::SYC, areas::SYR, areas::TCA,
    areas::TCD, areas::TGO, areas::THA, areas::TJK, areas::TKL, areas::TKM, areas::TLS, areas::TON, areas::TTO,
    areas::TUN, areas::TUR, areas::TUV, areas::TWN, areas::TZA, areas::UGA, areas::UKR, areas::UMI, areas::URY,
    areas::USA, areas::UZB, areas::VAT, areas::VCT, areas::VEN, areas::VGB, areas::VIR, areas::VNM, areas::VUT,
    areas::WLF, areas::WSM, areas::YEM, areas::ZAF, areas::ZMB, areas::ZWE,
};

constexpr bool constants_are_the_table() {
    int count = 0;
    for (country const& each : all_countries()) {
        if (count == country_count || constants[count++] != area(each)) return false;
    }
    return count == country_count;
}
constexpr bool groups_have_constants() {
    area const groups[] = {areas::asean,
                           areas::brics,
                           areas::carec,
                           areas::caucasus_and_central_asia,
                           areas::central_asia,
                           areas::cis,
                           areas::eaeu,
                           areas::eco,
                           areas::euro_area,
                           areas::european_union,
                           areas::g20,
                           areas::g7,
                           areas::gcc,
                           areas::ldc,
                           areas::oecd,
                           areas::oic,
                           areas::opec,
                           areas::ots,
                           areas::saarc,
                           areas::sco,
                           areas::soviet_central_asia,
                           areas::speca,
                           areas::world};
    int count = 0;
    for (group_definition const& each : place_detail::group_definitions) {
        if (count == place_detail::group_count || groups[count++].view() != each.code) return false;
    }
    return count == place_detail::group_count;
}
constexpr bool institutions_have_constants() {
    area const all[] = {institutions::adb,        institutions::afdb,
                        institutions::aiib,       institutions::bis,
                        institutions::ebrd,       institutions::edb,
                        institutions::eib,        institutions::fao,
                        institutions::gef,        institutions::green_climate_fund,
                        institutions::ibrd,       institutions::ida,
                        institutions::idb,        institutions::ifad,
                        institutions::ifc,        institutions::ilo,
                        institutions::imf,        institutions::isdb,
                        institutions::itu,        institutions::ndb,
                        institutions::undp,       institutions::unesco,
                        institutions::unicef,     institutions::united_nations,
                        institutions::wfp,        institutions::who,
                        institutions::world_bank, institutions::wto};
    int count = 0;
    for (institution_definition const& each : place_detail::institution_definitions) {
        if (count == place_detail::institution_count || all[count++].view() != each.code) return false;
    }
    return count == place_detail::institution_count;
}
} // namespace

PROVE("there is a constant for each country", sizeof constants / sizeof constants[0] == 249);
PROVE("the constants are the rows of ISO 3166-1", constants_are_the_table());
PROVE("there is a constant for each group", groups_have_constants());
PROVE("there is a constant for each institution", institutions_have_constants());
