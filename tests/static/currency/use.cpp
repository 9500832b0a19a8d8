// Who used which currency when, what replaced it by which factor, and what a numeric code meant on a day. Expected
// values: ISO 4217 lists one and three (state of January 2026); Council Regulations (EC) No 974/98 and No 2866/98 in
// their versions of 2026 for the euro; for the rest the acts that the table names.
#include <almanac/currency/currencies.hpp>
#include <almanac/currency/currency.hpp>
#include <almanac/place/areas.hpp>

#include "prove.hpp"

using namespace almanac;
namespace c = almanac::currencies;

namespace {
/// Whether the words stand in the text. Not by `find`: in constant expressions g++ 12 with the undefined behaviour
/// sanitizer does not compare a pointer into a table with null.
constexpr bool mentions(std::string_view text, std::string_view words) {
    for (std::size_t i = 0; i + words.size() <= text.size(); ++i) {
        if (text.substr(i, words.size()) == words) return true;
    }
    return false;
}

constexpr serial_day on(int year, int month, int day) { return to_serial({year, month, day}); }

/// Whether the country certainly used this currency on the day, and certainly no other.
constexpr bool only(area const& country, serial_day day, currency_code const& wanted) {
    int count = 0;
    for (currency_use const& use : currencies_of(country, day)) {
        if (!(use.code == wanted) || validity_of(use, day) != validity::valid) return false;
        ++count;
    }
    return count == 1;
}
/// The day before it is the old currency alone, on the day it is the euro alone.
constexpr bool euro_from(area const& country, serial_day day, currency_code const& old_code) {
    return only(country, day - 1, old_code) && only(country, day, c::EUR) && is_valid(old_code, country, day - 1) &&
           !is_valid(old_code, country, day) && !is_valid("EUR", country, day - 1);
}
/// Which becomes which on that day, by which factor.
constexpr bool changed(currency_code const& from, currency_code const& to, serial_day day, std::int64_t numerator,
                       std::int64_t denominator = 1) {
    currency_successor const step = successor_of(from);
    return step.code == to && step.old_code == from && step.since.kind == period_kind::day && step.since.first == day &&
           step.factor == conversion_factor{numerator, denominator} && successor_on(from, day - 1) == from;
}
constexpr bool by_factor(currency_code const& from, currency_code const& to, std::int64_t numerator,
                         std::int64_t denominator = 1) {
    currency_successor const step = successor_of(from);
    return step.code == to && step.factor == conversion_factor{numerator, denominator};
}
constexpr bool numeric_is(int numeric, serial_day day, currency_code const& wanted) {
    return currency_by_numeric(numeric, day).code == wanted;
}
// One currency for any day: the number was given once.
constexpr bool numeric_is(int numeric, currency_code const& wanted) {
    return currency_by_numeric(numeric).code == wanted;
}
constexpr int uses_of(currency_code const& code) {
    int count = 0;
    for ([[maybe_unused]] currency_use const& use : currency_entities(code)) ++count;
    return count;
}

} // namespace

// The euro: Regulation (EC) No 974/98, table in the annex (days); No 2866/98, Article 1 (factors).
PROVE("money: Croatia is euro alone from 2023-01-01",
      only(areas::HRV, on(2023, 1, 1), c::EUR) && only(areas::HRV, on(2022, 12, 31), c::HRK) &&
          !is_valid("HRK", on(2023, 1, 1)) && is_valid("HRK", on(2022, 12, 31)));
PROVE("money: the first eleven countries and Greece",
      euro_from(areas::AUT, on(1999, 1, 1), "ATS") && euro_from(areas::BEL, on(1999, 1, 1), "BEF") &&
          euro_from(areas::DEU, on(1999, 1, 1), "DEM") && euro_from(areas::ESP, on(1999, 1, 1), "ESP") &&
          euro_from(areas::FIN, on(1999, 1, 1), "FIM") && euro_from(areas::FRA, on(1999, 1, 1), "FRF") &&
          euro_from(areas::IRL, on(1999, 1, 1), "IEP") && euro_from(areas::ITA, on(1999, 1, 1), "ITL") &&
          euro_from(areas::LUX, on(1999, 1, 1), "LUF") && euro_from(areas::NLD, on(1999, 1, 1), "NLG") &&
          euro_from(areas::PRT, on(1999, 1, 1), "PTE") && euro_from(areas::GRC, on(2001, 1, 1), "GRD"));
PROVE("money: the later euro countries",
      euro_from(areas::SVN, on(2007, 1, 1), "SIT") && euro_from(areas::CYP, on(2008, 1, 1), "CYP") &&
          euro_from(areas::MLT, on(2008, 1, 1), "MTL") && euro_from(areas::SVK, on(2009, 1, 1), "SKK") &&
          euro_from(areas::EST, on(2011, 1, 1), "EEK") && euro_from(areas::LVA, on(2014, 1, 1), "LVL") &&
          euro_from(areas::LTU, on(2015, 1, 1), "LTL") && euro_from(areas::HRV, on(2023, 1, 1), "HRK") &&
          euro_from(areas::BGR, on(2026, 1, 1), "BGN"));
PROVE("money: the factors of the first eleven", changed("ATS", c::EUR, on(1999, 1, 1), 137603, 10000) &&
                                                    changed("BEF", c::EUR, on(1999, 1, 1), 403399, 10000) &&
                                                    changed("DEM", c::EUR, on(1999, 1, 1), 195583, 100000) &&
                                                    changed("ESP", c::EUR, on(1999, 1, 1), 166386 / 2, 500) &&
                                                    changed("FIM", c::EUR, on(1999, 1, 1), 594573, 100000) &&
                                                    changed("FRF", c::EUR, on(1999, 1, 1), 655957, 100000) &&
                                                    changed("IEP", c::EUR, on(1999, 1, 1), 787564 / 4, 250000) &&
                                                    changed("ITL", c::EUR, on(1999, 1, 1), 193627, 100) &&
                                                    changed("LUF", c::EUR, on(1999, 1, 1), 403399, 10000) &&
                                                    changed("NLG", c::EUR, on(1999, 1, 1), 220371, 100000) &&
                                                    changed("PTE", c::EUR, on(1999, 1, 1), 200482 / 2, 500));
PROVE("money: the factors of the later ones", changed("GRD", c::EUR, on(2001, 1, 1), 34075 / 25, 4) &&
                                                  changed("SIT", c::EUR, on(2007, 1, 1), 23964 / 4, 25) &&
                                                  changed("CYP", c::EUR, on(2008, 1, 1), 585274 / 2, 500000) &&
                                                  changed("MTL", c::EUR, on(2008, 1, 1), 4293, 10000) &&
                                                  changed("SKK", c::EUR, on(2009, 1, 1), 30126 / 2, 500) &&
                                                  changed("EEK", c::EUR, on(2011, 1, 1), 156466 / 2, 5000) &&
                                                  changed("LVL", c::EUR, on(2014, 1, 1), 702804 / 4, 250000) &&
                                                  changed("LTL", c::EUR, on(2015, 1, 1), 34528 / 16, 625) &&
                                                  changed("HRK", c::EUR, on(2023, 1, 1), 75345 / 5, 2000) &&
                                                  changed("BGN", c::EUR, on(2026, 1, 1), 195583, 100000));
PROVE("money: a factor is kept as published, with its act",
      successor_of("HRK").published == "7.53450" && mentions(successor_of("HRK").source, "2022/1208"));
PROVE("money: national units of the euro",
      is_national_unit_of_the_euro("DEM", on(1999, 1, 1)) && is_national_unit_of_the_euro("DEM", on(2001, 12, 31)) &&
          !is_national_unit_of_the_euro("DEM", on(1998, 12, 31)) &&
          !is_national_unit_of_the_euro("DEM", on(2002, 1, 1)) &&
          !is_national_unit_of_the_euro("GRD", on(2000, 12, 31)) &&
          is_national_unit_of_the_euro("GRD", on(2001, 1, 1)) && !is_national_unit_of_the_euro("SIT", on(2001, 1, 1)) &&
          !is_national_unit_of_the_euro({}, on(2000, 1, 1)));

// The acts stand in the table.
PROVE("money: redenominations to the day",
      changed("TRL", c::TRY, on(2005, 1, 1), 1'000'000) && changed("ROL", c::RON, on(2005, 7, 1), 10'000) &&
          changed("TMM", c::TMT, on(2009, 1, 1), 5'000) && changed("AZM", c::AZN, on(2006, 1, 1), 5'000) &&
          changed("ZMK", c::ZMW, on(2013, 1, 1), 1'000) && changed("BYR", c::BYN, on(2016, 7, 1), 10'000) &&
          changed("BYB", c::BYR, on(2000, 1, 1), 1'000) && changed("MRO", c::MRU, on(2018, 1, 1), 10) &&
          changed("STD", c::STN, on(2018, 1, 1), 1'000) && changed("VEB", c::VEF, on(2008, 1, 1), 1'000) &&
          changed("VEF", c::VES, on(2018, 8, 20), 100'000) && changed("PLZ", c::PLN, on(1995, 1, 1), 10'000) &&
          changed("BGL", c::BGN, on(1999, 7, 5), 1'000) && changed("MXP", c::MXN, on(1993, 1, 1), 1'000) &&
          changed("MZM", c::MZN, on(2006, 7, 1), 1'000) && changed("UAK", c::UAH, on(1996, 9, 2), 100'000) &&
          changed("TJR", c::TJS, on(2000, 10, 30), 1'000) && changed("SLL", c::SLE, on(2022, 7, 1), 1'000) &&
          changed("HRD", c::HRK, on(1994, 5, 30), 1'000) && changed("BRR", c::BRL, on(1994, 7, 1), 2'750) &&
          changed("ZWL", c::ZWG, on(2024, 4, 5), 24987242 / 2, 5000));
PROVE("money: factors whose day is not known here",
      by_factor("AFA", c::AFN, 1'000) && by_factor("GHC", c::GHS, 10'000) && by_factor("SDD", c::SDG, 100) &&
          by_factor("NIC", c::NIO, 5'000'000) && by_factor("ZRZ", c::ZRN, 3'000'000) &&
          by_factor("CUC", c::CUP, 1, 24) && by_factor("YDD", c::YER, 1, 26) && by_factor("ECS", c::USD, 25'000) &&
          by_factor("MGF", c::MGA, 5));
PROVE("money: a successor in each country",
      successor_of("RUR", areas::RUS).code == c::RUB && successor_of("RUR", areas::RUS).factor.numerator == 1000 &&
          successor_of("RUR", areas::KAZ).code == c::KZT && successor_of("RUR", areas::KAZ).factor.numerator == 500 &&
          successor_of("RUR", areas::KGZ).factor.numerator == 200 &&
          successor_of("RUR", areas::TJK).factor.numerator == 100 && !successor_of("RUR", areas::UZB) &&
          successor_of("FRF", areas::MCO).code == c::EUR && !successor_of("FRF", areas::DEU) &&
          successor_of("CSK", areas::CZE).code == c::CZK && successor_of("CSK", areas::SVK).code == c::SKK);
PROVE("money: no doubtful successor", !successor_of("DDM") && !successor_of("YUN") && !successor_of("SUR") &&
                                          !successor_of("VES") && !successor_of("USD") &&
                                          !successor_of(currency_code{}));
PROVE("money: a chain is walked up to the day",
      successor_on("BGL", on(1999, 7, 4)) == c::BGL && successor_on("BGL", on(1999, 7, 5)) == c::BGN &&
          successor_on("BGL", on(2025, 12, 31)) == c::BGN && successor_on("BGL", on(2026, 1, 1)) == c::EUR &&
          successor_on("HRD", on(2023, 1, 1)) == c::EUR && successor_on("ZWD", on(2024, 4, 5)) == c::ZWG &&
          successor_on("RUR", on(2020, 1, 1), areas::TJK) == c::TJS);
// 1000 * 1.95583 and 1000 * 7.53450; 10^3 * 10^5; 1000 * 1000 * 1 * 1000 * 2750.
PROVE("money: the factor of a chain", factor_on("BGL", on(2026, 1, 1)) == conversion_factor{195583, 100} &&
                                          factor_on("HRD", on(2023, 1, 1)) == conversion_factor{15069, 2} &&
                                          factor_on("VEB", on(2018, 8, 20)) == conversion_factor{100'000'000, 1} &&
                                          factor_on("BRB", on(1994, 7, 1)) == conversion_factor{2'750'000'000'000, 1} &&
                                          factor_on("EUR", on(2020, 1, 1)) == conversion_factor{1, 1});
// 10^3 * 10^5 * 10^6, by decree No. 4.553 of 2021 among others.
PROVE("money: a redenomination that kept the code counts in a chain",
      factor_on("VEF", on(2022, 1, 1)) == conversion_factor{100'000'000'000, 1} &&
          factor_on("VEF", on(2021, 9, 30)) == conversion_factor{100'000, 1} &&
          factor_on("VEB", on(2021, 10, 1)) == conversion_factor{100'000'000'000'000, 1} &&
          factor_on("VES", on(2021, 9, 30)) == conversion_factor{1, 1} &&
          factor_on("RHD", on(2009, 1, 1)) == conversion_factor{10'000'000'000'000, 1});
PROVE("money: an amount whose currency kept its code has a day",
      factor_between("VES", on(2021, 9, 30), on(2021, 10, 1)) == conversion_factor{1'000'000, 1} &&
          factor_between("VES", on(2021, 10, 1), on(2022, 1, 1)) == conversion_factor{1, 1} &&
          factor_between("SYP", on(2025, 12, 31), on(2026, 1, 1)) == conversion_factor{100, 1} &&
          factor_between("KPW", on(2009, 11, 29), on(2010, 1, 1)) == conversion_factor{100, 1} &&
          factor_between("ZWD", on(2006, 7, 31), on(2008, 8, 1)) == conversion_factor{10'000'000'000'000, 1} &&
          factor_between("ZWD", on(2006, 8, 1), on(2008, 8, 1)) == conversion_factor{10'000'000'000, 1});
PROVE("money: a day's currencies are those that had not given way",
      only(areas::KAZ, on(1994, 3, 1), c::KZT) && only(areas::KGZ, on(1993, 5, 9), c::RUR) &&
          only(areas::KGZ, on(1993, 5, 10), c::KGS) && only(areas::AGO, on(1998, 1, 1), c::AOR));

PROVE("money: a month that is known is a month",
      currency_use_in("SDG", areas::SSD).withdrawn == month(2012, 9) &&
          currency_use_in("SDG", areas::SSD).withdrawn_by == date_source::iso_4217 &&
          validity_of("SDG", areas::SSD, on(2012, 8, 31)) == validity::valid &&
          validity_of("SDG", areas::SSD, on(2012, 9, 15)) == validity::unknown &&
          validity_of("SDG", areas::SSD, on(2012, 10, 1)) == validity::not_valid);
PROVE("money: withdrawn by one, used by another",
      validity_of("SDG", on(2020, 1, 1)) == validity::valid && validity_of("IDR", on(2020, 1, 1)) == validity::valid &&
          validity_of("IDR", areas::TLS, on(2020, 1, 1)) == validity::not_valid &&
          validity_of("IDR", areas::IDN, on(2020, 1, 1)) == validity::valid &&
          validity_of("GBP", areas::ZWE, on(2020, 1, 1)) == validity::unknown);
PROVE("money: that no row is there is not a no",
      validity_of("PKR", areas::BGD, year(1971)) == validity::unknown &&
          validity_of("RUR", areas::UKR, on(1992, 6, 1)) == validity::unknown &&
          validity_of("ANG", areas::ABW, on(1980, 1, 1)) == validity::unknown &&
          validity_of(currency_use{}, year(1971)) == validity::not_valid);
PROVE("money: what is not known is unknown",
      validity_of("ARY", on(1970, 1, 1)) == validity::unknown &&
          validity_of("ARY", on(1991, 1, 1)) == validity::not_valid &&
          currency_use_in("ARY", areas::ARG).introduced == no_period() &&
          currency_use_in("ARY", areas::ARG).withdrawn == span(year(1989), year(1990)));
PROVE("money: an introduction no later than a month",
      currency_use_in("KGS", areas::KGZ).introduced == day(1993, 5, 10) &&
          currency_use_in("MGA", areas::MDG).introduced == by(month(2005, 1)) &&
          validity_of("MGA", on(2005, 1, 31)) == validity::valid &&
          validity_of("MGA", on(2005, 1, 30)) == validity::unknown);
PROVE("money: validity in a period",
      validity_of("HRK", year(2022)) == validity::valid &&
          validity_of("HRK", areas::HRV, span(year(2022), year(2023))) == validity::partly &&
          validity_of("HRK", year(2023)) == validity::not_valid &&
          validity_of("SDG", areas::SSD, month(2012, 9)) == validity::unknown &&
          validity_of("SDG", areas::SSD, year(2012)) == validity::partly &&
          validity_of("SDG", areas::SSD, span(month(2012, 1), month(2012, 9))) == validity::unknown &&
          validity_of("EUR", areas::HRV, year(2022)) == validity::not_valid);
PROVE("money: Central Asia and Pakistan",
      only(areas::PAK, on(2024, 6, 30), c::PKR) && only(areas::KAZ, on(2024, 6, 30), c::KZT) &&
          only(areas::KGZ, on(2024, 6, 30), c::KGS) && only(areas::TJK, on(2000, 10, 30), c::TJS) &&
          only(areas::TJK, on(2000, 10, 29), c::TJR) && only(areas::TKM, on(2008, 12, 31), c::TMM) &&
          only(areas::TKM, on(2009, 1, 1), c::TMT) && only(areas::UZB, on(2024, 6, 30), c::UZS) &&
          only(areas::AFG, on(2024, 6, 30), c::AFN) && only(areas::IND, on(2024, 6, 30), c::INR));
PROVE("money: countries without a currency of their own", currencies_of(areas::PSE, on(2024, 1, 1)).empty() &&
                                                              currencies_of(areas::ATA, on(2024, 1, 1)).empty() &&
                                                              currencies_of(areas::XKX, on(2024, 1, 1)).empty());
PROVE("money: the European Union is an entity",
      only(areas::european_union, on(2024, 1, 1), c::EUR) && (*currency_entities("EUR").begin()).place() == areas::ALA);
// List one: Curaçao and Sint Maarten use XCG; list three: they and the Netherlands Antilles gave up ANG.
PROVE("money: entities", uses_of("ANG") == 3 && uses_of("XCG") == 2 && uses_of("PKR") == 1 && uses_of({}) == 0 &&
                             (*currency_entities("ANG").begin()).entity_name() == "Netherlands Antilles" &&
                             (*currency_entities("ANG").begin()).place().empty() &&
                             (*currency_entities("XDR").begin()).entity_name() == "International Monetary Fund");

PROVE("money: a numeric code that was given once", numeric_is(840, c::USD) && numeric_is(946, c::RON) &&
                                                       numeric_is(586, c::PKR) &&
                                                       numeric_is(586, on(2024, 1, 1), c::PKR));
PROVE("money: numeric codes that were given again",
      numeric_is(191, on(1994, 5, 29), c::HRD) && numeric_is(191, on(1994, 5, 30), c::HRK) &&
          numeric_is(532, on(2025, 3, 30), c::ANG) && numeric_is(532, on(2025, 3, 31), c::XCG) &&
          numeric_is(484, on(1992, 12, 31), c::MXP) && numeric_is(352, on(1981, 1, 1), c::ISK) &&
          numeric_is(891, on(2000, 1, 1), c::YUM) && numeric_is(891, on(2005, 1, 1), c::CSD) &&
          numeric_is(810, on(1985, 1, 1), c::SUR) && numeric_is(810, on(1993, 1, 1), c::RUR) &&
          numeric_is(890, on(1989, 12, 31), c::YUD) && numeric_is(76, on(1988, 1, 1), c::BRC) &&
          numeric_is(604, on(2000, 1, 1), c::PEN));
PROVE("money: what was no currency in a period",
      is_out_of_use("HRK", year(2023)) && !is_out_of_use("HRK", year(2022)) &&
          !is_out_of_use("HRK", since(year(2023))) && is_out_of_use("EUR", year(1998)) &&
          !is_out_of_use("DEM", year(2001)) && is_out_of_use("DEM", year(2002)) && !is_out_of_use("HRK", no_period()) &&
          !is_out_of_use("XDR", year(2020)) && is_out_of_use("BYR", year(2020)));
