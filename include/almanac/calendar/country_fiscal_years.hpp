// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The fiscal years of the countries of the world, as far as publishers state them: when they start, and which year a
/// single number names. `fiscal_calendar.hpp` has five countries that are vouched for by their laws; this table is of
/// all others, from what is published of them. What it does not have is unknown, not the calendar year.
#pragma once

#include <almanac/calendar/fiscal_calendar.hpp>
#include <almanac/core/error.hpp>
#include <almanac/core/text.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// Who states a country's fiscal year. Example: `find_country_fiscal_year("PAK").source == fiscal_year_source::law`.
enum class fiscal_year_source : std::uint8_t {
    factbook,                ///< The World Factbook, in October 2015 and in May 2024
    factbook_and_world_bank, ///< both: the World Bank states the end of the fiscal year that its accounts go by
    law                      ///< a law, which the table names
};

/// The fiscal year of a country's government, or none when nothing is known.
/// Example: `find_country_fiscal_year("JPN") && !find_country_fiscal_year("XXX")`.
struct country_fiscal_year {
    fiscal_calendar calendar;                                 ///< when it starts; it has the country's code
    bool has_naming = false;                                  ///< whether it is known what a single number means
    std::int32_t first_year = 0;                              ///< the first fiscal year for which it is stated
    fiscal_year_source source = fiscal_year_source::factbook; ///< who states it

    /// Whether it is known.
    constexpr explicit operator bool() const { return first_year != 0; }
};

namespace calendar_detail {
// clang-format off

/// Countries whose fiscal year is the calendar year; sorted. Source: The World Factbook of the CIA (public domain),
/// field "Fiscal year", as it stood in October 2015 and in May 2024, shortly before it was given up; both say the same.
/// Left out, because another source at hand says otherwise of some of the years between: BDI, FJI, LBR, RWA, TCA.
inline constexpr char calendar_year_countries[] =
    "ABW AGO ALB AND ARE ARG ARM AUT AZE BEL BEN BFA BGR BHR BIH BLR BOL BRA CAF CHE CHL CHN CIV COD COG COL COM CPV "
    "CRI CUB CYP CZE DEU DJI DNK DOM DZA ECU ERI ESH ESP EST FIN FRA FRO GAB GEO GGY GHA GIN GMB GNB GNQ GRC GRD GRL "
    "GTM GUY HND HRV HUN IDN IRL IRQ ISL ISR ITA JOR KAZ KGZ KHM KNA KOR LBN LBY LIE LKA LTU LUX LVA MAC MAR MCO MDA "
    "MDG MDV MEX MKD MLI MLT MNE MNG MOZ MRT MYS NCL NER NGA NIC NLD NOR OMN PAN PER PHL PNG POL PRK PRT PRY PSE PYF "
    "ROU RUS SAU SDN SEN SLB SLE SLV SMR SPM STP SUR SVK SVN SWE SYC SYR TCD TGO TJK TKM TLS TUN TUR TUV TWN UKR URY "
    "UZB VAT VCT VEN VNM VUT WLF YEM ZMB ZWE ";

/// The others; sorted: code, first day, naming (`s` by the start, `e` by the end, `.` not known or both years are
/// written), the first fiscal year for which it is stated, source.
/// `F` The World Factbook, as above. `B` the same, and the World Bank: "fiscal year-end" in the notes on countries of the
///     World Development Indicators (file WDICountry.csv, early 2026).
/// `L` GBR: Interpretation Act 1978, schedule 1 ("financial year", to 31 March; 6 April begins the year of taxation).
///     NZL: Public Finance Act 1989 (to 30 June; the World Bank's national accounts end on 31 March).
/// Namings: JPN and SGP by the Ministry of Finance of each (FY2023 is April 2023 to March 2024); BGD by Bangladesh Bank
/// (FY24 is July 2023 to June 2024); THA by the Bureau of the Budget; ASM, FSM, GUM, MHL, MNP, PLW, PRI and VIR as the
/// United States.
/// Left out, because the two disagree or another source says otherwise: AIA, ATG, CMR, COK, CYM, FLK, GIB, JEY, LAO, MMR,
/// MWI, NIU, QAT, TKL, VGB, WSM; and NPL, whose year begins on a day that moves.
inline constexpr char fiscal_year_rows[] =
    "ASM 10-01 e 2015 F\n"
    "AUS 07-01 . 2015 B\n"
    "BGD 07-01 e 2015 B\n"
    "BHS 07-01 . 2015 F\n"
    "BLZ 04-01 . 2015 F\n"
    "BMU 04-01 . 2015 F\n"
    "BRB 04-01 . 2015 F\n"
    "BRN 04-01 . 2015 F\n"
    "BTN 07-01 . 2015 F\n"
    "BWA 04-01 . 2015 F\n"
    "CAN 04-01 . 2015 B\n"
    "CCK 07-01 . 2015 F\n"
    "CXR 07-01 . 2015 F\n"
    "DMA 07-01 . 2015 F\n"
    "EGY 07-01 . 2015 B\n"
    "ETH 07-08 . 2015 B\n"
    "FSM 10-01 e 2015 F\n"
    "GBR 04-01 . 1979 L\n"
    "GUM 10-01 e 2015 F\n"
    "HKG 04-01 . 2015 F\n"
    "HTI 10-01 . 2015 B\n"
    "IMN 04-01 . 2015 F\n"
    "JAM 04-01 . 2015 F\n"
    "JPN 04-01 s 2015 B\n"
    "KEN 07-01 . 2015 B\n"
    "KWT 04-01 . 2015 F\n"
    "LCA 04-01 . 2015 F\n"
    "LSO 04-01 . 2015 B\n"
    "MHL 10-01 e 2015 F\n"
    "MNP 10-01 e 2015 F\n"
    "MSR 04-01 . 2015 F\n"
    "MUS 07-01 . 2015 F\n"
    "NAM 04-01 . 2015 B\n"
    "NFK 07-01 . 2015 F\n"
    "NRU 07-01 . 2015 B\n"
    "NZL 07-01 . 1990 L\n"
    "PCN 04-01 . 2015 F\n"
    "PLW 10-01 e 2015 F\n"
    "PRI 07-01 e 2015 B\n"
    "SGP 04-01 s 2015 B\n"
    "SHN 04-01 . 2015 F\n"
    "SWZ 04-01 . 2015 B\n"
    "THA 10-01 e 2015 B\n"
    "TON 07-01 . 2015 B\n"
    "TTO 10-01 . 2015 F\n"
    "TZA 07-01 . 2015 F\n"
    "UGA 07-01 . 2015 B\n"
    "VIR 10-01 e 2015 F\n"
    "ZAF 04-01 . 2015 B\n";

// clang-format on

inline constexpr int fiscal_year_row_width = 19;
inline constexpr int fiscal_year_row_count = (sizeof fiscal_year_rows - 1) / fiscal_year_row_width;
inline constexpr int calendar_year_country_count = (sizeof calendar_year_countries - 1) / 4;

constexpr int letters_in_one_number(char const* letters) {
    return ((letters[0] & 0xff) << 16) + ((letters[1] & 0xff) << 8) + (letters[2] & 0xff);
}
/// The place of the code in a sorted table of rows of one width, or `count`.
constexpr int row_of_code(char const* rows, int width, int count, std::string_view area) {
    if (area.size() != 3) return count;
    int const wanted = letters_in_one_number(area.data());
    int first = 0;
    int past = count;
    while (first < past) {
        int const middle = (first + past) / 2;
        if (letters_in_one_number(rows + middle * width) < wanted) {
            first = middle + 1;
        } else {
            past = middle;
        }
    }
    return first < count && letters_in_one_number(rows + first * width) == wanted ? first : count;
}

constexpr std::int32_t digits_at(char const* at, int count) {
    std::int32_t result = 0;
    for (int i = 0; i < count; ++i) result = result * 10 + (at[i] - '0');
    return result;
}

constexpr country_fiscal_year fiscal_year_in_row(int row) {
    char const* const at = fiscal_year_rows + row * fiscal_year_row_width;
    country_fiscal_year result;
    result.calendar.start_month = static_cast<std::int8_t>(digits_at(at + 4, 2));
    result.calendar.start_day = static_cast<std::int8_t>(digits_at(at + 7, 2));
    result.calendar.named_by = at[10] == 's' ? naming::by_start : naming::by_end;
    for (int i = 0; i < 3; ++i) result.calendar.area[i] = at[i];
    result.has_naming = at[10] != '.';
    result.first_year = digits_at(at + 12, 4);
    result.source = at[17] == 'L'   ? fiscal_year_source::law
                    : at[17] == 'B' ? fiscal_year_source::factbook_and_world_bank
                                    : fiscal_year_source::factbook;
    return result;
}
constexpr country_fiscal_year calendar_year_in_row(int row) {
    country_fiscal_year result{.calendar = {}, .has_naming = true, .first_year = 2015};
    for (int i = 0; i < 3; ++i) result.calendar.area[i] = calendar_year_countries[row * 4 + i];
    return result;
}
/// The latest of the country's rules that the library vouches for.
constexpr country_fiscal_year vouched_fiscal_year(std::string_view area) {
    country_fiscal_year result;
    for (fiscal::rule const& each : fiscal::rules) {
        if (fiscal_area_of(each.calendar) == area)
            result = {each.calendar, true, each.first_year, fiscal_year_source::law};
    }
    return result;
}
} // namespace calendar_detail

namespace refused {
/// Raises `domain_error`: nothing is filled in.
[[noreturn]] inline void the_fiscal_year_of_this_country_is_not_known(std::string_view area) {
    text<160> message("no source at hand states the fiscal year of \"");
    message.append(area).append("\" without another that contradicts it; write it as a fiscal_calendar");
    raise(domain_error(message));
}
/// Raises `domain_error`: a number alone may be one year or the next.
[[noreturn]] inline void what_a_single_number_means_there_is_not_known(std::string_view area) {
    text<160> message("which year a single number names in ");
    message.append(area).append(" is not known: say it, fiscal_calendar_of(area, naming::by_end)");
    raise(domain_error(message));
}
} // namespace refused

/// The fiscal year of the country with this alpha-3 code: as the library vouches for it today (AFG, IND, IRN, PAK,
/// USA), or as it is published; none when it is not known. \code find_country_fiscal_year("EGY").calendar.start_month
/// == 7 \endcode
[[nodiscard]] constexpr country_fiscal_year find_country_fiscal_year(std::string_view area) {
    using namespace calendar_detail;
    if (country_fiscal_year const vouched = vouched_fiscal_year(area)) return vouched;
    int const row = row_of_code(fiscal_year_rows, fiscal_year_row_width, fiscal_year_row_count, area);
    if (row != fiscal_year_row_count) return fiscal_year_in_row(row);
    int const plain = row_of_code(calendar_year_countries, 4, calendar_year_country_count, area);
    return plain == calendar_year_country_count ? country_fiscal_year{} : calendar_year_in_row(plain);
}

/// The calendar of the country's fiscal years, to be used as any other. Raises `domain_error` where the fiscal
/// year is not known, and where it is not known what a single number means: then name it in the second argument.
/// Example: `fiscal_period(fiscal_calendar_of("JPN"), 2023).first == to_serial({2023, 4, 1})`.
[[nodiscard]] constexpr fiscal_calendar fiscal_calendar_of(std::string_view area) {
    country_fiscal_year const found = find_country_fiscal_year(area);
    if (!found) refused::the_fiscal_year_of_this_country_is_not_known(area);
    if (!found.has_naming) refused::what_a_single_number_means_there_is_not_known(area);
    return found.calendar;
}
/// The same with years named by their start or their end, as the caller says. Raises `domain_error` where the fiscal
/// year is not known. Example: `fiscal_calendar_of("JPN", naming::by_end).named_by == naming::by_end`.
[[nodiscard]] constexpr fiscal_calendar fiscal_calendar_of(std::string_view area, naming named_by) {
    country_fiscal_year found = find_country_fiscal_year(area);
    if (!found) refused::the_fiscal_year_of_this_country_is_not_known(area);
    found.calendar.named_by = named_by;
    return found.calendar;
}

namespace calendar_detail {
// A template: made only where it is asked for.
template <class>
struct rules_of_countries {
    fiscal::rule rules[calendar_year_country_count + fiscal_year_row_count]{};
    int count = 0;

    constexpr rules_of_countries() {
        for (int row = 0; row < calendar_year_country_count; ++row) add(calendar_year_in_row(row));
        for (int row = 0; row < fiscal_year_row_count; ++row) add(fiscal_year_in_row(row));
    }
    constexpr void add(country_fiscal_year const& each) {
        if (each.has_naming) rules[count++] = {each.calendar, each.first_year, 9999};
    }
};
template <class Unused>
inline constexpr rules_of_countries<Unused> all_rules_of_countries{};
} // namespace calendar_detail

namespace fiscal {
/// The rules of every country whose fiscal years can be said by one number, to be handed to a reader. The fiscal year
/// of a country of calendar years is read as the calendar year.
/// Example: `parse_period("FY2023[JPN]", fiscal::country_rules()).first == to_serial({2023, 4, 1})`.
template <class Unused = void>
[[nodiscard]] constexpr rule_list country_rules() {
    auto const& all = calendar_detail::all_rules_of_countries<Unused>;
    return {all.rules, all.count};
}
} // namespace fiscal

} // namespace almanac::inline v0
