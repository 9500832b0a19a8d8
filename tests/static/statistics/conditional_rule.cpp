// Rules with conditions. The rulesets are those of the reference manual of VTL 2.3, "define hierarchical ruleset":
// EuropeanUnionAreaCountries1 and 2 (whose members are written out from the first, and which has them join on the days
// of the first) and CalcCountryLevel. Its examples come without numbers: here each country has 1, so that the sum is
// the number of members, which Eurostat's names of the aggregates give (EU6, EU9, EU10, EU12, EU15, EU25, EU27, EU28).
// Other expected values are worked out beside the case.
#include <almanac/statistics/rules/conditional_rule.hpp>
#include <almanac/statistics/rules/hierarchy_roll_up.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

struct row {
    std::string_view code;
    double value;
};
constexpr auto equal = rule_relation::equal;

// Example 2: EU = AT [ Time >= "01.01.1995" ] + BE [ Time >= "01.01.1958" ] + ...
using member = conditional_item<valid_during>;
constexpr valid_during from(std::int32_t year, std::int32_t month) { return {since(day(year, month, 1))}; }
constexpr member members[] = {
    {"AT", from(1995, 1)}, {"BE", from(1958, 1)}, {"BG", from(2007, 1)}, {"CY", from(2004, 5)}, {"CZ", from(2004, 5)},
    {"DE", from(1958, 1)}, {"DK", from(1973, 1)}, {"EE", from(2004, 5)}, {"ES", from(1986, 1)}, {"FI", from(1995, 1)},
    {"FR", from(1958, 1)}, {"GB", from(1973, 1)}, {"GR", from(1981, 1)}, {"HR", from(2013, 7)}, {"HU", from(2004, 5)},
    {"IE", from(1973, 1)}, {"IT", from(1958, 1)}, {"LT", from(2004, 5)}, {"LU", from(1958, 1)}, {"LV", from(2004, 5)},
    {"MT", from(2004, 5)}, {"NL", from(1958, 1)}, {"PL", from(2004, 5)}, {"PT", from(1986, 1)}, {"RO", from(2007, 1)},
    {"SE", from(1995, 1)}, {"SI", from(2004, 5)}, {"SK", from(2004, 5)}};
constexpr conditional_rule<valid_during> union_2[] = {{"EU", "EU", equal, members}};

constexpr row one_each[] = {{"AT", 1}, {"BE", 1}, {"BG", 1}, {"CY", 1}, {"CZ", 1}, {"DE", 1}, {"DK", 1},
                            {"EE", 1}, {"ES", 1}, {"FI", 1}, {"FR", 1}, {"GB", 1}, {"GR", 1}, {"HR", 1},
                            {"HU", 1}, {"IE", 1}, {"IT", 1}, {"LT", 1}, {"LU", 1}, {"LV", 1}, {"MT", 1},
                            {"NL", 1}, {"PL", 1}, {"PT", 1}, {"RO", 1}, {"SE", 1}, {"SI", 1}, {"SK", 1}};

/// What the rules give for the union at that time, -1 for nothing.
template <class Rules>
constexpr double members_at(Rules const& rules, period const& time) {
    auto const found = statistics::hierarchy_roll_up(statistics::rules_that_apply(rules, time), one_each);
    return found.empty() ? -1 : found[0].value;
}

// Example 1: when between (Time, "1.1.1958", "31.12.1972") then EU = BE + FR + DE + IT + LU + NL ...
constexpr member six[] = {{"BE"}, {"FR"}, {"DE"}, {"IT"}, {"LU"}, {"NL"}};
constexpr member nine[] = {{"BE"}, {"FR"}, {"DE"}, {"IT"}, {"LU"}, {"NL"}, {"DK"}, {"IE"}, {"GB"}};
constexpr member ten[] = {{"BE"}, {"FR"}, {"DE"}, {"IT"}, {"LU"}, {"NL"}, {"DK"}, {"IE"}, {"GB"}, {"GR"}};
constexpr member twelve[] = {{"BE"}, {"FR"}, {"DE"}, {"IT"}, {"LU"}, {"NL"},
                             {"DK"}, {"IE"}, {"GB"}, {"GR"}, {"ES"}, {"PT"}};
constexpr valid_during between(civil_date first, civil_date last) { return {span(to_serial(first), to_serial(last))}; }
constexpr conditional_rule<valid_during> union_1[] = {
    {"6", "EU", equal, six, between({1958, 1, 1}, {1972, 12, 31})},
    {"9", "EU", equal, nine, between({1973, 1, 1}, {1980, 12, 31})},
    {"10", "EU", equal, ten, between({1981, 1, 1}, {1985, 10, 2})}, // as printed: "02.10.1985"
    {"12", "EU", equal, twelve, between({1986, 1, 1}, {1994, 12, 31})}};

// The check of the example: the EU of 1980 is the sum of nine, and 10 is one too many.
constexpr bool checks_the_nine() {
    row rows[30] = {{"EU", 10}};
    std::size_t count = 1;
    for (row const& each : one_each) rows[count++] = each;
    auto const in_1980 = statistics::check_hierarchy(statistics::rules_that_apply(union_1, year(1980)), rows);
    auto const in_1981 = statistics::check_hierarchy(statistics::rules_that_apply(union_1, year(1981)), rows);
    return in_1980.size() == 1 && in_1980[0].rule == "9" && in_1980[0].verdict == rule_verdict::broken &&
           in_1980[0].imbalance == 1 && in_1981.size() == 1 && in_1981[0].rule == "10" &&
           in_1981[0].verdict == rule_verdict::holds;
}

// CalcCountryLevel: when Residence = "resident" then Country1 = Country1; when Residence = "non-resident" then Country1
// = Region11 + Region12. The condition is a function.
struct group_of_units {
    std::string_view residence;
};
constexpr bool residents(group_of_units const& group) { return group.residence == "resident"; }
constexpr bool non_residents(group_of_units const& group) { return group.residence == "non-resident"; }
using asked = bool (*)(group_of_units const&);
constexpr conditional_item<asked> country[] = {{"Country1"}};
constexpr conditional_item<asked> regions[] = {{"Region11"}, {"Region12"}};
constexpr conditional_rule<asked> country_level[] = {{"1", "Country1", equal, country, residents},
                                                     {"2", "Country1", equal, regions, non_residents}};
constexpr row units[] = {{"Country1", 40}, {"Region11", 3}, {"Region12", 4}};
constexpr double country_1(std::string_view residence) {
    auto const found =
        statistics::hierarchy_roll_up(statistics::rules_that_apply(country_level, group_of_units{residence}), units);
    return found.size() == 1 && found[0].code == "Country1" ? found[0].value : -1;
}

// A condition that is asked with the code: an item counts by an attribute that it has itself, here a confidential cell.
struct with_status {
    std::string_view confidential;
};
constexpr auto is_open = [](with_status const& group, std::string_view code) { return group.confidential != code; };
using open_item = conditional_item<decltype(is_open)>;
constexpr open_item open_parts[] = {{"A"}, {"B"}, {"C", {}, rule_sign::minus}};
constexpr conditional_rule<decltype(is_open)> open_rule[] = {{"T", "T", equal, open_parts}};
constexpr double total_without(std::string_view code) {
    row const rows[] = {{"A", 1}, {"B", 10}, {"C", 100}};
    auto const found = statistics::hierarchy_roll_up(statistics::rules_that_apply(open_rule, with_status{code}), rows);
    return found.empty() ? -1 : found[0].value;
}

// The modes: T = A + B, of which B takes part from 2000 on. A letter a mode, in their order: `-` no finding, h holds,
// b broken, u unknown.
constexpr member a_and_b[] = {{"A"}, {"B", from(2000, 1)}};
constexpr member b_alone[] = {{"B", from(2000, 1)}};
constexpr conditional_rule<valid_during> sum[] = {{"T", "T", equal, a_and_b}};
constexpr conditional_rule<valid_during> of_b[] = {{"T", "T", equal, b_alone}};
constexpr hierarchy_mode modes[] = {hierarchy_mode::non_null,     hierarchy_mode::non_zero,
                                    hierarchy_mode::partial_null, hierarchy_mode::partial_zero,
                                    hierarchy_mode::always_null,  hierarchy_mode::always_zero};
template <class Rules, std::size_t Size>
constexpr bool finds(Rules const& rules, std::int32_t in_year, row const (&rows)[Size], std::string_view letters) {
    for (std::size_t i = 0; i < 6; ++i) {
        auto const found =
            statistics::check_hierarchy(statistics::rules_that_apply(rules, year(in_year)), rows, {modes[i]});
        char const letter = found.empty() ? '-' : "hbu"[static_cast<int>(found[0].verdict)];
        if (letter != letters[i]) return false;
    }
    return true;
}
// The same of what is rolled up: `-` nothing, n a missing number, a digit.
template <class Rules, std::size_t Size>
constexpr bool gives(Rules const& rules, std::int32_t in_year, row const (&rows)[Size], std::string_view letters) {
    for (std::size_t i = 0; i < 6; ++i) {
        auto const found =
            statistics::hierarchy_roll_up(statistics::rules_that_apply(rules, year(in_year)), rows, {modes[i]});
        char letter = '-';
        if (!found.empty()) letter = is_missing(found[0].value) ? 'n' : static_cast<char>('0' + found[0].value);
        if (letter != letters[i]) return false;
    }
    return true;
}
constexpr row without_b[] = {{"T", 5}, {"A", 5}};
constexpr row with_b[] = {{"T", 5}, {"A", 5}, {"B", 2}};
constexpr row null_b[] = {{"T", 5}, {"A", 5}, {"B", missing_value}};
constexpr row only_b[] = {{"B", 7}};

// `dataset_priority`: P = A + B[2000] stands for the P that is missing in T = P.
constexpr member p_alone[] = {{"P"}};
constexpr conditional_rule<valid_during> by_way_of_p[] = {{"P", "P", equal, a_and_b}, {"T", "T", equal, p_alone}};
constexpr double imbalance_of_t(std::int32_t in_year) {
    auto const found =
        statistics::check_hierarchy_by_priority(statistics::rules_that_apply(by_way_of_p, year(in_year)), with_b);
    return found.size() == 1 && found[0].rule == "T" ? found[0].imbalance : -99;
}

constexpr bool are_moved() {
    statistics::rules_that_apply first(sum, year(2000));
    statistics::rules_that_apply second = std::move(first);
    return second.size() == 1 && second.begin()->right.count == 2 && second.begin()->right.first[1].code == "B";
}

} // namespace

PROVE("hierarchy: conditions of items, example 2 of VTL",
      members_at(union_2, year(1957)) == -1 && members_at(union_2, year(1958)) == 6 &&
          members_at(union_2, year(1972)) == 6 && members_at(union_2, year(1973)) == 9 &&
          members_at(union_2, year(1981)) == 10 && members_at(union_2, year(1986)) == 12 &&
          members_at(union_2, year(1995)) == 15 && members_at(union_2, day(2004, 4, 30)) == 15 &&
          members_at(union_2, day(2004, 5, 1)) == 25 && members_at(union_2, year(2007)) == 27 &&
          members_at(union_2, year(2013)) == 27 && members_at(union_2, quarter(2013, 3)) == 28);
// In the gap of the printed days no rule applies, and a year that reaches into it lies in none.
PROVE("hierarchy: conditions of rules, example 1 of VTL",
      members_at(union_1, day(1957, 12, 31)) == -1 && members_at(union_1, day(1958, 1, 1)) == 6 &&
          members_at(union_1, day(1972, 12, 31)) == 6 && members_at(union_1, day(1973, 1, 1)) == 9 &&
          members_at(union_1, day(1981, 1, 1)) == 10 && members_at(union_1, day(1985, 10, 2)) == 10 &&
          members_at(union_1, day(1985, 10, 3)) == -1 && members_at(union_1, year(1985)) == -1 &&
          members_at(union_1, year(1986)) == 12 && members_at(union_1, year(1995)) == -1);
PROVE("hierarchy: conditions of rules in the check", checks_the_nine());
PROVE("hierarchy: conditions that are functions, CalcCountryLevel of VTL",
      country_1("resident") == 40 && country_1("non-resident") == 7 && country_1("unknown") == -1);
PROVE("hierarchy: conditions that are asked with the code",
      total_without("D") == 1 + 10 - 100 && total_without("B") == 1 - 100 && total_without("C") == 1 + 10 && //
          total_without("T") == -1);

PROVE("hierarchy: conditions, the modes of the check without the item",
      finds(sum, 1999, without_b, "hhhhhh") && finds(sum, 1999, with_b, "hhhhhh") &&
          finds(sum, 1999, null_b, "hhhhhh") && finds(sum, 1999, only_b, "----uh"));
PROVE("hierarchy: conditions, the modes of the check with the item",
      finds(sum, 2000, without_b, "-huhuh") && finds(sum, 2000, with_b, "bbbbbb") &&
          finds(sum, 2000, null_b, "-uuuuu") && finds(sum, 2000, only_b, "-bubub"));
PROVE("hierarchy: conditions, the modes of the roll-up",
      gives(sum, 1999, without_b, "555555") && gives(sum, 1999, null_b, "555555") &&
          gives(sum, 1999, only_b, "----n0") && gives(sum, 2000, without_b, "-5n5n5") &&
          gives(sum, 2000, with_b, "777777") && gives(sum, 2000, only_b, "-7n7n7"));
PROVE("hierarchy: conditions, a rule without an item that takes part does not apply",
      finds(of_b, 1999, with_b, "------") && finds(of_b, 2000, with_b, "bbbbbb") &&
          gives(of_b, 1999, with_b, "------") && gives(of_b, 2000, with_b, "222222"));
PROVE("hierarchy: conditions, the input dataset_priority",
      imbalance_of_t(1999) == 5 - 5 && imbalance_of_t(2000) == 5 - (5 + 2));
PROVE("hierarchy: conditions, the rules are moved", are_moved());
PROVE("hierarchy: a validity without a period is always", valid_during{}(no_period()) && valid_during{}(year(2024)));
