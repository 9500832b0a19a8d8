// The table of ISO 3166-1 holds together: counts, order, uniqueness in every column, and the two indexes. The facts
// checked one by one are from the ISO Online Browsing Platform.
#include <almanac/place/iso3166.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

constexpr int rows() {
    int count = 0;
    for ([[maybe_unused]] country const& each : all_countries()) ++count;
    return count;
}

constexpr bool sorted_by_alpha_3() {
    std::string_view before = "";
    char letters[4]{};
    for (country const& each : all_countries()) {
        if (!(before < std::string_view(each.alpha_3))) return false;
        for (int i = 0; i < 3; ++i) letters[i] = each.alpha_3[i];
        before = letters;
    }
    return true;
}

// An index that is sorted without repetition, has as many entries as the table, and leads from each row's key to that
// row has each key once: so alpha-2 and numeric codes are unique.
constexpr bool sorted_index(std::string_view index, std::size_t key) {
    std::size_t const width = key + 5;
    for (std::size_t at = width; at < index.size(); at += width) {
        if (!(index.substr(at - width, key) < index.substr(at, key))) return false;
    }
    return index.size() == width * std::size_t{country_count};
}
constexpr bool each_is_found_by_its_codes() {
    for (country const& each : all_countries()) {
        if (!(find_country_by_alpha_2(each.alpha_2) == each)) return false;
        if (!(find_country_by_alpha_3(each.alpha_3) == each)) return false;
        if (!(find_country_by_numeric(each.numeric) == each)) return false;
    }
    return true;
}
constexpr bool codes_are_well_formed() {
    for (country const& each : all_countries()) {
        for (int i = 0; i < 3; ++i) {
            if (each.alpha_3[i] < 'A' || each.alpha_3[i] > 'Z') return false;
            if (i < 2 && (each.alpha_2[i] < 'A' || each.alpha_2[i] > 'Z')) return false;
        }
        if (each.numeric < 4 || each.numeric > 894) return false;
        if (each.name.empty() || each.short_name.empty() || each.name.find('|') != std::string_view::npos) return false;
        if (is_user_assigned(each.alpha_3) || is_user_assigned(each.alpha_2)) return false;
    }
    return true;
}
constexpr int withdrawn_rows() {
    int count = 0;
    for (char const c : place_detail::iso_3166_3_text) count += c == '\n' ? 1 : 0;
    return count;
}
constexpr bool withdrawn_codes_are_sorted_and_no_longer_in_use() {
    std::string_view const table = place_detail::iso_3166_3_text;
    std::string_view before = "";
    for (std::size_t row = 0; row < table.size(); row = place_detail::next_row(table, row)) {
        std::string_view const code = table.substr(row, 3);
        if (!(before < code) || find_country_by_alpha_3(code)) return false;
        if (!find_withdrawn_country(code) || find_withdrawn_country(code).alpha_3 != code) return false;
        before = code;
    }
    return true;
}
constexpr bool successors_are_countries() {
    std::string_view const table = place_detail::iso_3166_3_text;
    for (std::size_t row = 0; row < table.size(); row = place_detail::next_row(table, row)) {
        std::string_view const all = find_withdrawn_country(table.substr(row, 3)).successors;
        if (all.size() % 4 != 3) return false;
        for (std::size_t at = 0; at < all.size(); at += 4) {
            if (!find_country_by_alpha_3(all.substr(at, 3))) return false;
        }
    }
    return true;
}

constexpr country pakistan = find_country_by_alpha_3("PAK");

} // namespace

PROVE("ISO 3166-1 has 249 entries", rows() == 249 && country_count == 249);
PROVE("the rows are sorted by alpha-3, none is there twice", sorted_by_alpha_3());
PROVE("the index of alpha-2 codes is sorted and complete", sorted_index(place_detail::alpha_2_index, 2));
PROVE("the index of numeric codes is sorted and complete", sorted_index(place_detail::numeric_index, 3));
PROVE("each country is found by each of its codes", each_is_found_by_its_codes());
PROVE("the codes have their forms, and no name is empty", codes_are_well_formed());

PROVE("Pakistan", pakistan&& pakistan.numeric == 586 && std::string_view(pakistan.alpha_2) == "PK" &&
                      pakistan.name == "Pakistan" && pakistan.short_name == "Pakistan");
PROVE("a name with a comment has an everyday form",
      find_country_by_alpha_2("IR").name == "Iran (Islamic Republic of)" &&
          find_country_by_alpha_2("IR").short_name == "Iran");
PROVE("an article at the end is no part of an everyday name",
      find_country_by_alpha_3("PHL").name == "Philippines (the)" &&
          find_country_by_alpha_3("PHL").short_name == "Philippines");
PROVE("the first and the last row are found",
      find_country_by_alpha_3("ABW").numeric == 533 && find_country_by_alpha_3("ZWE").numeric == 716);
PROVE("the first and the last numeric code are found",
      find_country_by_numeric(4).short_name == "Afghanistan" && find_country_by_numeric(894).short_name == "Zambia");
PROVE("both names are found, letter for letter", find_country_by_name("Korea (the Republic of)").numeric == 410 &&
                                                     find_country_by_short_name("South Korea").numeric == 410 &&
                                                     !find_country_by_name("South Korea") &&
                                                     !find_country_by_short_name("south korea"));
PROVE("what is not in the table is not found",
      !find_country_by_alpha_3("PAX") && !find_country_by_alpha_3("pak") && !find_country_by_alpha_3("PA") &&
          !find_country_by_alpha_3("PAKI") && !find_country_by_alpha_3("") && !find_country_by_alpha_3("\nAF") &&
          !find_country_by_alpha_3("K P") && !find_country_by_alpha_2("UK") && !find_country_by_alpha_2("EL") &&
          !find_country_by_alpha_2("P") && !find_country_by_alpha_2("PAK") && !find_country_by_alpha_2("AF ") &&
          !find_country_by_numeric(0) && !find_country_by_numeric(-586) && !find_country_by_numeric(1586) &&
          !find_country_by_numeric(143) && !find_country_by_name(""));

PROVE("Kosovo's codes are user-assigned and not in the table", is_user_assigned("XKX") && is_user_assigned("XK") &&
                                                                   !find_country_by_alpha_3("XKX") &&
                                                                   !find_country_by_alpha_2("XK"));
PROVE("the ranges of user-assigned alpha-2 codes",
      is_user_assigned("AA") && is_user_assigned("QM") && is_user_assigned("QZ") && is_user_assigned("XA") &&
          is_user_assigned("XZ") && is_user_assigned("ZZ") && !is_user_assigned("AB") && !is_user_assigned("QL") &&
          !is_user_assigned("QA") && !is_user_assigned("WZ") && !is_user_assigned("ZY") && !is_user_assigned("YZ"));
PROVE("the ranges of user-assigned alpha-3 codes",
      is_user_assigned("AAA") && is_user_assigned("AAZ") && is_user_assigned("QMA") && is_user_assigned("QZZ") &&
          is_user_assigned("XAA") && is_user_assigned("XZZ") && is_user_assigned("ZZA") && is_user_assigned("ZZZ") &&
          !is_user_assigned("ABA") && !is_user_assigned("QLZ") && !is_user_assigned("ZYZ") &&
          !is_user_assigned("WZZ") && !is_user_assigned("xaa") && !is_user_assigned("XA1") && !is_user_assigned("X") &&
          !is_user_assigned("XAAA") && !is_user_assigned(""));

// ISO 3166-3 has 31 entries; ATF (FQ) is left out.
PROVE("30 withdrawn codes", withdrawn_rows() == 30);
PROVE("the withdrawn codes are sorted and none is in use", withdrawn_codes_are_sorted_and_no_longer_in_use());
PROVE("each successor is a country of today", successors_are_countries());
PROVE("Czechoslovakia", find_withdrawn_country("CSK").successors == "CZE SVK" &&
                            find_withdrawn_country("CSK").year == 1993 &&
                            find_withdrawn_country("CSK").numeric == 200 &&
                            std::string_view(find_withdrawn_country("CSK").alpha_2) == "CS" &&
                            find_withdrawn_country("CSK").name == "Czechoslovakia");
PROVE("what was never withdrawn is not found there", !find_withdrawn_country("PAK") && !find_withdrawn_country("ATF") &&
                                                         !find_withdrawn_country("") && !find_withdrawn_country("CS"));
