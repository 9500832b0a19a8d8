// Fiscal years of countries, from a table and from rules of a program. Expected values: the acts and ministries that
// the table names, and dates that governments print: Japan's FY2023 is April 2023 to March 2024 (Ministry of Finance,
// "FY2023 Budget"), Singapore's too; Thailand's FY2024 is October 2023 to September 2024 (Bureau of the Budget);
// Bangladesh's FY24 is July 2023 to June 2024; Ethiopia's begins on Hamle 1, 8 July.
#include <almanac/calendar/country_fiscal_years.hpp>
#include <almanac/calendar/fiscal.hpp>
#include <almanac/calendar/period_text.hpp>

#include "prove.hpp"

#include <string_view>

namespace {

using namespace almanac;
using namespace almanac::calendar_detail;

constexpr bool covers(period const& p, civil_date first, civil_date last) {
    return p.first == to_serial(first) && last_day(p) == to_serial(last);
}

constexpr bool rows_are_well_formed() {
    int before = 0;
    for (int row = 0; row < fiscal_year_row_count; ++row) {
        char const* const at = fiscal_year_rows + row * fiscal_year_row_width;
        if (at[3] != ' ' || at[6] != '-' || at[9] != ' ' || at[11] != ' ' || at[16] != ' ' || at[18] != '\n')
            return false;
        if (std::string_view("se.").find(at[10]) == std::string_view::npos) return false;
        if (std::string_view("FBL").find(at[17]) == std::string_view::npos) return false;
        country_fiscal_year const here = fiscal_year_in_row(row);
        check(here.calendar);
        if (is_calendar_year(here.calendar) || here.first_year < 1900 || here.first_year > 2026) return false;
        if (before >= letters_in_one_number(at)) return false;
        before = letters_in_one_number(at);
    }
    return sizeof fiscal_year_rows - 1 == std::size_t{fiscal_year_row_count} * fiscal_year_row_width;
}
constexpr bool countries_of_calendar_years_are_sorted() {
    for (int row = 1; row < calendar_year_country_count; ++row) {
        if (letters_in_one_number(calendar_year_countries + row * 4 - 4) >=
            letters_in_one_number(calendar_year_countries + row * 4))
            return false;
        if (calendar_year_countries[row * 4 - 1] != ' ') return false;
    }
    return sizeof calendar_year_countries - 1 == std::size_t{calendar_year_country_count} * 4;
}
constexpr bool no_country_stands_in_two_tables() {
    for (int row = 0; row < fiscal_year_row_count; ++row) {
        std::string_view const code(fiscal_year_rows + row * fiscal_year_row_width, 3);
        if (row_of_code(calendar_year_countries, 4, calendar_year_country_count, code) != calendar_year_country_count)
            return false;
        if (vouched_fiscal_year(code)) return false;
    }
    for (fiscal::rule const& each : fiscal::rules) {
        std::string_view const code = fiscal_area_of(each.calendar);
        if (row_of_code(calendar_year_countries, 4, calendar_year_country_count, code) != calendar_year_country_count)
            return false;
    }
    return true;
}
constexpr bool each_rule_reads() {
    fiscal::rule_list const rules = fiscal::country_rules();
    for (int i = 0; i < rules.count; ++i) {
        fiscal::rule const& each = rules.rows[i];
        char text[] = "FY2024[XYZ]";
        for (int letter = 0; letter < 3; ++letter) text[7 + letter] = each.calendar.area[letter];
        if (parse_period(text, rules) != fiscal_period(each.calendar, 2024)) return false;
    }
    return rules.count > 150;
}

constexpr fiscal_calendar kenya{calendar_system::gregorian, 7, 1, naming::by_end, "KEN"};
constexpr fiscal_calendar pakistan_by_start{calendar_system::gregorian, 7, 1, naming::by_start, "PAK"};
constexpr fiscal::rule mine[] = {{kenya, 1964, 2030}, {pakistan_by_start, 1949, 1973}};

} // namespace

PROVE("fiscal years of countries: the rows are well formed and sorted", rows_are_well_formed());
PROVE("fiscal years of countries: those of calendar years are sorted", countries_of_calendar_years_are_sorted());
PROVE("fiscal years of countries: nobody stands in two tables", no_country_stands_in_two_tables());
PROVE("fiscal years of countries: about 200 are known", fiscal_year_row_count + calendar_year_country_count >= 195);
PROVE("fiscal years of countries: each rule reads", each_rule_reads());

PROVE("fiscal years of countries: Japan, Singapore, Thailand, Bangladesh",
      covers(fiscal_period(fiscal_calendar_of("JPN"), 2023), {2023, 4, 1}, {2024, 3, 31}) &&
          covers(fiscal_period(fiscal_calendar_of("SGP"), 2023), {2023, 4, 1}, {2024, 3, 31}) &&
          covers(fiscal_period(fiscal_calendar_of("THA"), 2024), {2023, 10, 1}, {2024, 9, 30}) &&
          covers(fiscal_period(fiscal_calendar_of("BGD"), 2024), {2023, 7, 1}, {2024, 6, 30}));
PROVE("fiscal years of countries: the five of the library come first",
      fiscal_calendar_of("PAK") == fiscal::pakistan && fiscal_calendar_of("IRN") == fiscal::iran &&
          fiscal_calendar_of("AFG") == fiscal::afghanistan && find_country_fiscal_year("IND").first_year == 1868);
PROVE("fiscal years of countries: both years are written, so the caller names them",
      !find_country_fiscal_year("ZAF").has_naming && find_country_fiscal_year("ZAF").calendar.start_month == 4 &&
          covers(fiscal_period(fiscal_calendar_of("ZAF", naming::by_end), 2024), {2023, 4, 1}, {2024, 3, 31}) &&
          covers(fiscal_period(fiscal_calendar_of("GBR", naming::by_start), 2023), {2023, 4, 1}, {2024, 3, 31}) &&
          covers(fiscal_period(fiscal_calendar_of("ETH", naming::by_start), 2023), {2023, 7, 8}, {2024, 7, 7}));
PROVE("fiscal years of countries: a calendar year is a calendar year",
      fiscal_period(fiscal_calendar_of("DEU"), 2024) == year(2024) &&
          fiscal_period(fiscal_calendar_of("DEU"), 2024, period_kind::fiscal_quarter, 3) == quarter(2024, 3) &&
          fiscal_calendar_of("KAZ").named_by == naming::by_start);
PROVE("fiscal years of countries: what is not known is none",
      !find_country_fiscal_year("RWA") && !find_country_fiscal_year("NPL") && !find_country_fiscal_year("XYZ") &&
          !find_country_fiscal_year("") && !find_country_fiscal_year("DEUX") && !find_country_fiscal_year("deu"));
PROVE("fiscal years of countries: who states it",
      find_country_fiscal_year("EGY").source == fiscal_year_source::factbook_and_world_bank &&
          find_country_fiscal_year("BRB").source == fiscal_year_source::factbook &&
          find_country_fiscal_year("NZL").source == fiscal_year_source::law);

PROVE("text: fiscal years by the rules of countries",
      parse_period("FY2023[JPN]", fiscal::country_rules()) == fiscal_period(fiscal_calendar_of("JPN"), 2023) &&
          parse_period("FY2023-Q4[JPN]", fiscal::country_rules()).first == to_serial({2024, 1, 1}) &&
          parse_period("FY2024[DEU]", fiscal::country_rules()) == year(2024) &&
          parse_period("FY2024[PAK]", fiscal::country_rules()) == parse_period("FY2024[PAK]"));
PROVE("text: fiscal years by rules of one's own",
      parse_period("FY2024[KEN]", mine) == fiscal_period(kenya, 2024) &&
          parse_period("FY1964[KEN]", mine) == fiscal_period(kenya, 1964) &&
          parse_period_lenient("FY2023/24[KEN]", mine) == fiscal_period(kenya, 2024) &&
          parse_period("FY2020[KEN]/FY2024[KEN]", mine) ==
              span(fiscal_period(kenya, 2020), fiscal_period(kenya, 2024)));
PROVE("text: a rule of one's own goes before the library's, in its years",
      parse_period("FY1973[PAK]", mine) == fiscal_period(pakistan_by_start, 1973) &&
          parse_period("FY1974[PAK]", mine) == fiscal_period(fiscal::pakistan, 1974));
PROVE("text: what is printed needs no rules to be read",
      parse_period(to_text(fiscal_period(kenya, 2024))) == fiscal_period(kenya, 2024) &&
          parse_period("FY2024[DEU --01-01 end]") == year(2024));
