// The roll-up of a hierarchy. Numbers, rules and results are the three examples of "Hierarchical roll-up" in the
// reference manual of VTL 2.3; other expected values are worked out beside the case.
#include <almanac/statistics/rules/hierarchy_roll_up.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

struct row {
    std::string_view code;
    double value;
};
constexpr double none = missing_value;
constexpr row rows[] = {{"M", 2}, {"N", 5}, {"O", 4}, {"P", 7}, {"Q", -7}, {"S", 3}, {"T", 9}, {"U", none}, {"V", 6}};

constexpr rule_item a_parts[] = {{"J"}, {"K"}, {"L"}};
constexpr rule_item b_parts[] = {{"M"}, {"N"}, {"O"}};
constexpr rule_item c_parts[] = {{"P"}, {"Q"}};
constexpr rule_item d_parts[] = {{"R"}, {"S"}};
constexpr rule_item e_parts[] = {{"T"}, {"U"}, {"V"}};
constexpr rule_item f_parts[] = {{"Y"}, {"W"}, {"Z"}};
constexpr rule_item g_parts[] = {{"B"}, {"C"}};
constexpr rule_item h_parts[] = {{"D"}, {"E"}};
constexpr rule_item i_parts[] = {{"D"}, {"G"}};
constexpr auto equal = rule_relation::equal;
constexpr hierarchy_rule rules[] = {{"1", "A", equal, a_parts}, {"2", "B", equal, b_parts}, {"3", "C", equal, c_parts},
                                    {"4", "D", equal, d_parts}, {"5", "E", equal, e_parts}, {"6", "F", equal, f_parts},
                                    {"7", "G", equal, g_parts}, {"8", "H", equal, h_parts}, {"9", "I", equal, i_parts}};
constexpr hierarchy_rule backwards[] = {
    {"9", "I", equal, i_parts}, {"8", "H", equal, h_parts}, {"7", "G", equal, g_parts},
    {"6", "F", equal, f_parts}, {"5", "E", equal, e_parts}, {"4", "D", equal, d_parts},
    {"3", "C", equal, c_parts}, {"2", "B", equal, b_parts}, {"1", "A", equal, a_parts}};

template <class Found, std::size_t Size>
constexpr bool are(Found const& found, row const (&expected)[Size]) {
    if (found.size() != Size) return false;
    for (std::size_t i = 0; i < Size; ++i) {
        if (found[i].code != expected[i].code || is_missing(found[i].value) != is_missing(expected[i].value))
            return false;
        if (!is_missing(found[i].value) && found[i].value != expected[i].value) return false;
    }
    return true;
}
template <class Rules, std::size_t Size>
constexpr bool gives(Rules const& of, hierarchy_roll_up_options options, row const (&expected)[Size]) {
    return are(statistics::hierarchy_roll_up(of, rows, options), expected);
}

constexpr row example_1[] = {{"B", 11}, {"C", 0}, {"G", 11}};
constexpr row example_2[] = {{"B", 11}, {"D", 3}, {"E", none}, {"G", 11}, {"H", none}, {"I", 14}};
constexpr row example_3[] = {{"B", 11}, {"C", 0}, {"D", none}, {"E", none}, {"G", 11}, {"H", none}, {"I", none}};
// Absent ones are zero: D = 0 + 3, I = 3 + 11; of A and F nothing is there, which only `always` gives.
constexpr row in_partial_zero[] = {{"B", 11}, {"C", 0}, {"D", 3}, {"E", none}, {"G", 11}, {"H", none}, {"I", 14}};
constexpr row in_always_zero[] = {{"A", 0}, {"B", 11}, {"C", 0},    {"D", 3}, {"E", none},
                                  {"F", 0}, {"G", 11}, {"H", none}, {"I", 14}};
constexpr row in_always_null[] = {{"A", none}, {"B", 11}, {"C", 0},    {"D", none}, {"E", none},
                                  {"F", none}, {"G", 11}, {"H", none}, {"I", none}};
constexpr row example_1_with_all[] = {{"B", 11}, {"C", 0},  {"G", 11}, {"M", 2}, {"N", 5},    {"O", 4},
                                      {"P", 7},  {"Q", -7}, {"S", 3},  {"T", 9}, {"U", none}, {"V", 6}};
constexpr row example_1_backwards[] = {{"G", 11}, {"C", 0}, {"B", 11}};

// A total of a total, both of which are handed over as well: 100 where the rule gives 1 + 2.
constexpr rule_item total_parts[] = {{"part"}, {"rest"}};
constexpr rule_item part_parts[] = {{"x"}, {"y"}};
constexpr hierarchy_rule two[] = {{"t", "total", equal, total_parts}, {"p", "part", equal, part_parts}};
constexpr row both[] = {{"part", 100}, {"rest", 10}, {"x", 1}, {"y", 2}};
constexpr row without_y[] = {{"part", 100}, {"rest", 10}, {"x", 1}};
constexpr row from_rules[] = {{"total", 13}, {"part", 3}};
constexpr row from_numbers[] = {{"total", 110}, {"part", 3}};
constexpr row by_priority[] = {{"total", 110}};

template <class Numbers, std::size_t Size>
constexpr bool two_give(Numbers const& numbers, hierarchy_input input, row const (&expected)[Size]) {
    return are(statistics::hierarchy_roll_up(two, numbers, {hierarchy_mode::non_null, input}), expected);
}

// `dataset_priority`: where `part` is missing, the total is checked against 1 + 2 + 10, and `part` against `rest`.
constexpr rule_item the_rest[] = {{"rest"}};
constexpr hierarchy_rule checked[] = {
    {"t", "total", equal, total_parts}, {"p", "part", equal, part_parts}, {"m", "part", rule_relation::less, the_rest}};
constexpr row with_a_gap[] = {{"part", none}, {"rest", 10}, {"total", 13}, {"x", 1}, {"y", 2}};
constexpr row with_an_absent_one[] = {{"rest", 10}, {"total", 14}, {"x", 1}, {"y", 2}};
constexpr row complete[] = {{"part", 4}, {"rest", 10}, {"total", 14}, {"x", 1}, {"y", 2}};

template <std::size_t Size>
constexpr bool finds(row const (&numbers)[Size], hierarchy_mode mode, rule_verdict t, rule_verdict p, rule_verdict m) {
    auto const found = statistics::check_hierarchy_by_priority(checked, numbers, {mode});
    return found.size() == 3 && found[0].verdict == t && found[1].verdict == p && found[2].verdict == m;
}
constexpr bool finds_two_without_a_left_side() {
    auto const found = statistics::check_hierarchy_by_priority(checked, with_a_gap);
    return found.size() == 2 && found[0].rule == "t" && found[0].verdict == rule_verdict::holds && found[1].rule == "m";
}
constexpr auto holds = rule_verdict::holds;
constexpr auto broken = rule_verdict::broken;
constexpr auto unknown = rule_verdict::unknown;

// A code defined as itself is taken over: the example of "Hierarchical rulesets" in the manual, with numbers of one's
// own.
constexpr rule_item belgium[] = {{"BEL"}};
constexpr rule_item benelux[] = {{"BEL"}, {"LUX"}, {"NLD"}};
constexpr hierarchy_rule keeps[] = {{"b", "BEL", equal, belgium}, {"x", "benelux", equal, benelux}};
constexpr row economies[] = {{"BEL", 5}, {"LUX", 1}, {"NLD", 9}};
constexpr row kept[] = {{"BEL", 5}, {"benelux", 15}};

// Net exports: 30 - 45. A rule of another relation computes nothing.
constexpr rule_item net[] = {{"exports"}, {"imports", rule_sign::minus}};
constexpr hierarchy_rule net_rule[] = {{"n", "balance", equal, net}, {"l", "exports", rule_relation::less, net}};
constexpr row trade[] = {{"imports", 45}, {"exports", 30}};
constexpr row balance[] = {{"balance", -15}};

} // namespace

PROVE("compare: roll-up, example 1 of VTL", gives(rules, {}, example_1));
PROVE("compare: roll-up, example 2 of VTL", gives(rules, {hierarchy_mode::non_zero}, example_2));
PROVE("compare: roll-up, example 3 of VTL", gives(rules, {hierarchy_mode::partial_null}, example_3));
PROVE("compare: roll-up, the other modes", gives(rules, {hierarchy_mode::partial_zero}, in_partial_zero) &&
                                               gives(rules, {hierarchy_mode::always_zero}, in_always_zero) &&
                                               gives(rules, {hierarchy_mode::always_null}, in_always_null));
PROVE("compare: roll-up, with the numbers that no rule gave",
      gives(rules, {.mode = hierarchy_mode::non_null, .with_all = true}, example_1_with_all));
PROVE("compare: roll-up, rules in any order", gives(backwards, {}, example_1_backwards));
PROVE("compare: roll-up, where parts come from", two_give(both, hierarchy_input::rule, from_rules) &&
                                                     two_give(both, hierarchy_input::rule_priority, from_rules) &&
                                                     two_give(both, hierarchy_input::dataset, from_numbers) &&
                                                     two_give(without_y, hierarchy_input::rule_priority, by_priority) &&
                                                     two_give(without_y, hierarchy_input::dataset, by_priority) &&
                                                     statistics::hierarchy_roll_up(two, without_y).empty());
PROVE("compare: roll-up, an item with a minus, and another relation",
      are(statistics::hierarchy_roll_up(net_rule, trade), balance));
PROVE("compare: roll-up, a code defined as itself", are(statistics::hierarchy_roll_up(keeps, economies), kept));
PROVE("compare: hierarchy by priority, what is missing comes from another rule",
      finds(with_a_gap, hierarchy_mode::partial_null, holds, unknown, holds) &&
          finds(with_an_absent_one, hierarchy_mode::partial_null, broken, unknown, holds) &&
          finds_two_without_a_left_side());
PROVE("compare: hierarchy by priority, what is there counts first",
      finds(complete, hierarchy_mode::non_null, holds, broken, holds));
