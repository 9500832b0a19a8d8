// ISO 4217: the tables hold together, and records and minor units are right. Expected values: ISO 4217 lists one and
// three, state of January 2026.
#include <almanac/currency/currencies.hpp>
#include <almanac/currency/currency.hpp>

#include "prove.hpp"

using namespace almanac;
namespace c = almanac::currencies;

namespace {

constexpr int rows() {
    int count = 0;
    for ([[maybe_unused]] currency_record const& each : all_currencies()) ++count;
    return count;
}
constexpr bool rows_are_those_of_the_codes() {
    int at = 0;
    for (currency_record const& each : all_currencies()) {
        if (currency_detail::iso_4217_index(each.code) != at || !(find_currency(each.code) == each)) return false;
        if (each.name.empty() || each.name.front() == ' ' || each.name.back() == ' ') return false;
        ++at;
    }
    return at == currency_count;
}
// What is counted below is the state of January 2026, so that a later currency, or the end of one, changes no count.
constexpr serial_day then = to_serial({2026, 1, 31});
constexpr bool was_in_use(currency_code const& code) { return validity_of(code, then) != validity::not_valid; }
constexpr bool was_listed(currency_code const& code) {
    for (currency_use const& use : currency_entities(code)) {
        if (use.introduced.kind == period_kind::none || use.introduced.first <= then) return true;
    }
    return false;
}
constexpr int count_of(bool in_use, char mark) {
    int count = 0;
    for (int i = 0; i < currency_count; ++i) {
        if (mark != '*' && currency_detail::iso_4217_minor_units[i] != mark) continue;
        currency_code const code = currency_detail::code_at(unit_detail::iso_4217_codes + i * 4);
        if (was_listed(code) && was_in_use(code) == in_use) ++count;
    }
    return count;
}
constexpr int uses_then() {
    int count = 0;
    for (int i = 0; i < currency_detail::use_count; ++i) {
        currency_use const use = currency_detail::use_at(i);
        if (use.introduced.kind == period_kind::none || use.introduced.first <= then) ++count;
    }
    return count;
}
constexpr bool uses_are_sorted_and_known() {
    for (int i = 0; i < currency_detail::use_count; ++i) {
        char const* const row = currency_detail::use_row(i);
        if (row[32] != '\n' || row[3] != ' ' || row[7] != ' ' || row[18] != ' ' || row[29] != ' ') return false;
        if (currency_detail::iso_4217_index(currency_detail::code_at(row)) == currency_count) return false;
        if (i == 0) continue;
        int const before = place_detail::three_letters(row - 33);
        int const code = place_detail::three_letters(row);
        if (before > code) return false;
        if (before == code && place_detail::three_letters(row - 29) >= place_detail::three_letters(row + 4))
            return false;
    }
    return true;
}
constexpr bool each_code_is_used_and_each_active_one_still_is() {
    for (int i = 0; i < currency_count; ++i) {
        currency_code const code = currency_detail::code_at(unit_detail::iso_4217_codes + i * 4);
        bool goes_on = false;
        if (currency_entities(code).empty()) return false;
        for (currency_use const& use : currency_entities(code)) {
            if (use.withdrawn.kind == period_kind::none) goes_on = true;
        }
        if (goes_on != is_iso_4217_active(code)) return false;
    }
    return true;
}
constexpr bool each_use_begins_before_it_ends() {
    for (int i = 0; i < currency_detail::use_count; ++i) {
        currency_use const use = currency_detail::use_at(i);
        currency_detail::use_bounds const known = currency_detail::bounds_of(use.introduced, use.withdrawn);
        if (!(known.may_begin < known.has_ended)) return false;
        if ((use.introduced.kind == period_kind::none) != (use.introduced_by == date_source::none)) return false;
        if ((use.withdrawn.kind == period_kind::none) != (use.withdrawn_by == date_source::none)) return false;
        if (use.introduced_by == date_source::law && use.introduced.kind == period_kind::by) return false;
    }
    return true;
}
constexpr int successions() {
    int count = 0;
    for (std::size_t row = 0; row < currency_detail::currency_successor_text.size();
         row = place_detail::next_row(currency_detail::currency_successor_text, row)) {
        currency_successor const each = currency_detail::successor_at(row);
        if (!is_iso_4217(each.old_code) || is_iso_4217_active(each.old_code) || !is_iso_4217(each.code)) return -1;
        if (each.factor.numerator < 1 || each.factor.denominator < 1 || each.source.empty()) return -2;
        if (each.since.kind == period_kind::none || each.published.empty()) return -3;
        ++count;
    }
    return count;
}
// Every chain ends, at a currency that is in use or has no successor on record.
constexpr bool chains_end() {
    for (int i = 0; i < currency_count; ++i) {
        currency_code code = currency_detail::code_at(unit_detail::iso_4217_codes + i * 4);
        if (code == c::CSK || code == c::RUR) continue;
        int steps = 0;
        while (currency_successor const next = successor_of(code)) {
            code = next.code;
            if (++steps > 6) return false;
        }
    }
    return true;
}

} // namespace

PROVE("money: as many rows as codes", rows() == currency_count);
// List one had 178 codes, and list three 137, of which 8 (EUR, IDR, MWK, PEN, RON, SDG, SZL, TRY) stood in list one
// too.
PROVE("money: in January 2026 ISO 4217 had 178 codes in use and 129 withdrawn",
      count_of(true, '*') == 178 && count_of(false, '*') == 129);
PROVE("money: and 437 entities that use or used one", uses_then() == 437);
PROVE("money: the rows are those of the codes, in order, and each is found", rows_are_those_of_the_codes());
// Counted with another program: in list one, and for withdrawn codes in what java.util.Currency (Java 17) knows of
// them.
PROVE("money: the minor units of the codes in use", count_of(true, '0') == 17 && count_of(true, '2') == 139 &&
                                                        count_of(true, '3') == 7 && count_of(true, '4') == 2 &&
                                                        count_of(true, '-') == 13 && count_of(true, '.') == 0);
PROVE("money: the minor units of the withdrawn codes, where known",
      count_of(false, '0') == 13 && count_of(false, '2') == 41 && count_of(false, '-') == 2 &&
          count_of(false, '.') == 73);
PROVE("money: the uses are sorted, each once", uses_are_sorted_and_known());
PROVE("money: each code has a use, and those in use one that goes on",
      each_code_is_used_and_each_active_one_still_is());
PROVE("money: each use can begin before it ends, and each day has a source", each_use_begins_before_it_ends());
PROVE("money: the successions are well formed", successions() >= 100);
PROVE("money: the chains of successors end", chains_end());

PROVE("money: minor units", minor_unit("USD") == 2 && minor_unit("JPY") == 0 && minor_unit("KRW") == 0 &&
                                minor_unit("HUF") == 2 && minor_unit("KWD") == 3 && minor_unit("TND") == 3 &&
                                minor_unit("CLF") == 4 && minor_unit("UYW") == 4 && minor_unit("PKR") == 2 &&
                                minor_unit("AFN") == 2 && minor_unit("ISK") == 0 && minor_unit("UGX") == 0);
PROVE("money: minor units of withdrawn currencies",
      minor_unit("DEM") == 2 && minor_unit("ITL") == 0 && minor_unit("BYR") == 0 && minor_unit("HRK") == 2);
PROVE("money: what has no minor unit", !has_minor_unit("XAU") && !has_minor_unit("XDR") && !has_minor_unit("XXX") &&
                                           !has_minor_unit("XFO") && !has_minor_unit("SUR") && !has_minor_unit({}));
PROVE("money: fifths", subdivision_of("MGA") == 5 && subdivision_of("MRU") == 5 && minor_unit("MGA") == 2 &&
                           subdivision_of("USD") == 100 && subdivision_of("JPY") == 1 && subdivision_of("BHD") == 1000);

PROVE("money: the constants have their letters", c::USD == currency_code("USD") && c::PKR == currency_code("PKR") &&
                                                     c::KZT == currency_code("KZT") && c::XTS == currency_code("XTS") &&
                                                     c::DEM == currency_code("DEM") && c::ZWR == currency_code("ZWR"));
PROVE("money: a constant by its code",
      currency_code_of<"TMT"> == c::TMT && currency_code_of<"TMM"> == c::TMM && currency_code_of<"XXX"> == c::XXX);
PROVE("money: a record", find_currency("PKR").numeric == 586 && find_currency("PKR").name == "Pakistan Rupee" &&
                             find_currency("PKR").minor_unit == 2 && find_currency("PKR").subdivision == 100 &&
                             find_currency("PKR").is_active);
PROVE("money: a numeric code keeps its zeros as text",
      std::string_view(find_currency("ALL").numeric_text) == "008" && find_currency("ALL").numeric == 8);
PROVE("money: a record without numeric code and minor unit",
      find_currency("XFU").numeric == 0 && std::string_view(find_currency("XFU").numeric_text).empty() &&
          find_currency("XFU").minor_unit == -1 && find_currency("XFU").subdivision == 0 &&
          !find_currency("XFU").is_active);
PROVE("money: names with other letters", find_currency("VES").name == "Bolívar Soberano" &&
                                             find_currency("TOP").name == "Pa’anga" &&
                                             find_currency("ESB").name == "\"A\" Account (convertible Peseta Account)");
PROVE("money: what is not listed is not found", !find_currency("USX") && !find_currency("usd") && !find_currency("") &&
                                                    !find_currency("USDX") && !find_currency(currency_code{}));
