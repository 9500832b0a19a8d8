// Rules with conditions: what is refused, and random rules against a plain reading of VTL's sentences.
#include <almanac/statistics/rules/conditional_rule.hpp>
#include <almanac/statistics/rules/hierarchy_roll_up.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <map>
#include <random>
#include <string>
#include <vector>

using namespace almanac;

namespace {

struct row {
    std::string_view code;
    double value;
};
constexpr auto equal = rule_relation::equal;

using member = conditional_item<valid_during>;
constexpr member a_alone[] = {{"A"}};
constexpr member b_alone[] = {{"B"}};
std::vector<row> const rows{{"T", 3}, {"A", 3}, {"B", 4}};

/// A condition on a group of one letter: it holds where the letter is one of these.
struct one_of {
    std::string letters = "xyz";
    bool operator()(char letter) const { return letters.find(letter) != std::string::npos; }
};
using item = conditional_item<one_of>;

/// What VTL says of a rule, by its sentences: -, h, b or u. A code that is not in `numbers` is absent.
char expected(conditional_rule<one_of> const& rule, char group, std::map<std::string_view, double> const& numbers,
              hierarchy_mode mode) {
    if (!rule.condition(group)) return '-';
    bool const zeros =
        mode == hierarchy_mode::non_zero || mode == hierarchy_mode::partial_zero || mode == hierarchy_mode::always_zero;
    bool one_exists = false;
    bool one_is_not_zero = false;
    bool all_have_numbers = true;
    auto const value_of_code = [&](std::string_view code) {
        auto const at = numbers.find(code);
        bool const has_number = at != numbers.end() && !is_missing(at->second);
        one_exists = one_exists || at != numbers.end();
        one_is_not_zero = one_is_not_zero || (at != numbers.end() && !(at->second == 0));
        all_have_numbers = all_have_numbers && has_number;
        return at != numbers.end() ? at->second : zeros ? 0 : missing_value;
    };
    double imbalance = value_of_code(rule.left);
    bool has_items = false;
    for (int i = 0; i < rule.right.count; ++i) {
        item const& each = rule.right.rows[i];
        if (!each.condition(group)) continue;
        has_items = true;
        double const value = value_of_code(each.code);
        imbalance += each.sign == rule_sign::minus ? value : -value;
    }
    if (!has_items) return '-';
    if (mode == hierarchy_mode::non_null && !all_have_numbers) return '-';
    if (mode == hierarchy_mode::non_zero && !one_is_not_zero) return '-';
    if ((mode == hierarchy_mode::partial_null || mode == hierarchy_mode::partial_zero) && !one_exists) return '-';
    return is_missing(imbalance) ? 'u' : imbalance == 0 ? 'h' : 'b';
}

} // namespace

TEST_CASE("statistics: rules with conditions, what is refused") {
    auto const applied = [](auto const& rules, period const& time) {
        return statistics::hierarchy_roll_up(statistics::rules_that_apply(rules, time), rows);
    };
    valid_during const from_2000{since(year(2000))};
    valid_during const to_1999{until(year(1999))};
    conditional_rule<valid_during> const in_turn[] = {{"1", "T", equal, a_alone, to_1999},
                                                      {"2", "T", equal, b_alone, from_2000}};
    CHECK(applied(in_turn, year(1999)).at(0).value == 3);
    CHECK(applied(in_turn, year(2000)).at(0).value == 4);
    CHECK(applied(in_turn, span(year(1999), year(2000))).empty());
    CHECK(message_of<domain_error>([&] { return applied(in_turn, no_period()); }).find("no period was given") == 0);
    conditional_rule<valid_during> const at_once[] = {{"1", "T", equal, a_alone},
                                                      {"2", "T", equal, b_alone, from_2000}};
    CHECK(applied(at_once, year(1999)).at(0).value == 3);
    CHECK(message_of<domain_error>([&] { return applied(at_once, year(2000)); }) ==
          "cannot roll up the hierarchy: two rules compute T");
    // Also where the condition does not hold: it is written wrongly.
    conditional_rule<valid_during> const nothing[] = {{"R1", "T", equal, {}, from_2000}};
    CHECK(message_of<domain_error>([&] { return applied(nothing, year(1999)); }) ==
          "cannot check the hierarchy: the right side of R1 has no items");
}

TEST_CASE("statistics: random rules with conditions are checked as VTL says") {
    std::mt19937 random(20);
    auto const below = [&](unsigned count) { return static_cast<unsigned>(random() % count); };
    constexpr std::string_view codes[] = {"A", "B", "C", "D", "E"};
    std::string const conditions[] = {"", "x", "y", "xy", "yz", "xyz"};
    std::map<char, int> seen;
    for (int turn = 0; turn < 4000; ++turn) {
        std::map<std::string_view, double> numbers;
        std::vector<row> handed_over;
        for (std::string_view const code : {"T", "A", "B", "C", "D", "E"}) {
            unsigned const what = below(6);
            if (what == 0) continue;
            double const value = what == 1 ? missing_value : static_cast<double>(below(4)) - 1;
            numbers[code] = value;
            handed_over.push_back({code, value});
        }
        std::vector<item> items;
        for (std::string_view const code : codes) {
            if (below(2) == 0) continue;
            items.push_back({code, {conditions[below(6)]}, below(3) == 0 ? rule_sign::minus : rule_sign::plus});
        }
        if (items.empty()) continue;
        std::vector<conditional_rule<one_of>> const rules{
            {"R", "T", equal, {items.data(), static_cast<int>(items.size())}, {conditions[below(6)]}}};
        for (char const group : {'x', 'y', 'z'}) {
            for (int mode = 0; mode < 6; ++mode) {
                auto const as = static_cast<hierarchy_mode>(mode);
                auto const found =
                    statistics::check_hierarchy(statistics::rules_that_apply(rules, group), handed_over, {as});
                char const verdict = found.empty() ? '-' : "hbu"[static_cast<int>(found.at(0).verdict)];
                char const wanted = expected(rules[0], group, numbers, as);
                if (verdict != wanted) FAIL("turn " << turn << ", " << group << ", mode " << mode);
                ++seen[wanted];
            }
        }
    }
    CHECK((seen['h'] > 1000 && seen['b'] > 1000 && seen['u'] > 1000 && seen['-'] > 1000));
}
