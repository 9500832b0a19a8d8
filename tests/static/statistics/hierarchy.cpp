// The check of a hierarchy. Numbers, rules and results are example 1 of "Check hierarchy" in the reference manual of
// VTL 2.3 (mode partial_null); other expected values are worked out beside the case.
#include <almanac/statistics/hierarchy.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

struct row {
    std::string_view code;
    double value;
};
// H and U are there without a number.
constexpr row rows[] = {
    {"A", 5}, {"B", 11}, {"C", 0}, {"G", 19}, {"H", missing_value}, {"I", 14}, {"M", 2}, {"N", 5}, {"O", 4},
    {"P", 7}, {"Q", -7}, {"S", 3}, {"T", 9},  {"U", missing_value}, {"V", 6}};

constexpr rule_item a_parts[] = {{"J"}, {"K"}, {"L"}};
constexpr rule_item b_parts[] = {{"M"}, {"N"}, {"O"}};
constexpr rule_item c_parts[] = {{"P"}, {"Q"}};
constexpr rule_item d_parts[] = {{"R"}, {"S"}};
constexpr rule_item e_parts[] = {{"T"}, {"U"}, {"V"}};
constexpr rule_item f_parts[] = {{"Y"}, {"W"}, {"Z"}};
constexpr rule_item g_parts[] = {{"B"}, {"C"}};
constexpr rule_item h_parts[] = {{"D"}, {"E"}};
constexpr rule_item i_parts[] = {{"D"}, {"G"}};
constexpr rule_item n_alone[] = {{"N"}};
constexpr rule_item g_alone[] = {{"G"}};
constexpr auto equal = rule_relation::equal;
constexpr hierarchy_rule rules[] = {
    {"R010", "A", equal, a_parts},
    {"R020", "B", equal, b_parts},
    {"R030", "C", equal, c_parts},
    {"R040", "D", equal, d_parts},
    {"R050", "E", equal, e_parts},
    {"R060", "F", equal, f_parts},
    {"R070", "G", equal, g_parts},
    {"R080", "H", equal, h_parts},
    {"R090", "I", equal, i_parts},
    {"R100", "M", rule_relation::greater_or_equal, n_alone},
    {"R110", "M", rule_relation::less_or_equal, g_alone},
};

constexpr bool is(hierarchy_finding<double> const& found, std::string_view rule, std::string_view left,
                  rule_verdict verdict, double imbalance) {
    bool const same_number = is_missing(imbalance) ? is_missing(found.imbalance)
                                                   : !is_missing(found.imbalance) && found.imbalance == imbalance;
    return found.rule == rule && found.left == left && found.verdict == verdict && same_number;
}
constexpr auto holds = rule_verdict::holds;
constexpr auto broken = rule_verdict::broken;
constexpr auto unknown = rule_verdict::unknown;

// R060 is not in the result: F, Y, W and Z are all absent. R080 is: H is there, although without a number.
constexpr bool gives_example_1() {
    auto const found = statistics::check_hierarchy(rules, rows, {hierarchy_mode::partial_null});
    return found.size() == 10 && is(found[0], "R010", "A", unknown, missing_value) &&
           is(found[1], "R020", "B", holds, 0) && is(found[2], "R030", "C", holds, 0) &&
           is(found[3], "R040", "D", unknown, missing_value) && is(found[4], "R050", "E", unknown, missing_value) &&
           is(found[5], "R070", "G", broken, 8) && is(found[6], "R080", "H", unknown, missing_value) &&
           is(found[7], "R090", "I", unknown, missing_value) && is(found[8], "R100", "M", broken, -3) &&
           is(found[9], "R110", "M", holds, -17);
}

constexpr bool gives_the_broken_ones() {
    auto const found = statistics::broken_only(statistics::check_hierarchy(rules, rows));
    return found.size() == 2 && is(found[0], "R070", "G", broken, 8) && is(found[1], "R100", "M", broken, -3);
}

constexpr rule_verdict verdict_of(double left, rule_relation relation, double right, double tolerance = 0) {
    row const both[] = {{"N", right}, {"L", left}};
    hierarchy_rule const rule[] = {{"", "L", relation, n_alone}};
    return statistics::check_hierarchy(rule, both, {hierarchy_mode::non_null, tolerance}).front().verdict;
}
constexpr rule_verdict verdict_of(bounded left, rule_relation relation, bounded right) {
    struct printed {
        char const* name;
        bounded number;
    };
    printed const both[] = {{"L", left}, {"N", right}};
    hierarchy_rule const rule[] = {{"", "L", relation, n_alone}};
    return statistics::check_hierarchy(rule, both, {}, &printed::name, &printed::number).front().verdict;
}

// Net exports: 30 - 45 = -15.
constexpr rule_item net[] = {{"exports"}, {"imports", rule_sign::minus}};
constexpr hierarchy_rule net_rule[] = {{"net", "balance", equal, net}};
constexpr row trade[] = {{"imports", 45}, {"balance", -15}, {"exports", 30}};

} // namespace

PROVE("compare: hierarchy, example 1 of VTL", gives_example_1());
PROVE("compare: hierarchy, the broken rules of example 1 of VTL", gives_the_broken_ones());
// "The possible relations in which Code Items are defined as equal to themselves are ignored."
PROVE("compare: hierarchy, a code that is defined as itself is not checked", [] {
    constexpr rule_item itself[] = {{"L"}};
    constexpr rule_item its_opposite[] = {{"L", rule_sign::minus}};
    constexpr row ten[] = {{"L", 10}};
    hierarchy_rule const three[] = {
        {"is", "L", equal, itself}, {"less", "L", rule_relation::less, itself}, {"not", "L", equal, its_opposite}};
    auto const found = statistics::check_hierarchy(three, ten, {hierarchy_mode::always_null});
    return found.size() == 2 && is(found[0], "less", "L", broken, 0) && is(found[1], "not", "L", broken, 20);
}());
PROVE("compare: hierarchy, an item with a minus",
      is(statistics::check_hierarchy(net_rule, trade)[0], "net", "balance", holds, 0));

PROVE("compare: hierarchy, the relations of equal sides",
      verdict_of(2, equal, 2) == holds && verdict_of(2, rule_relation::less, 2) == broken &&
          verdict_of(2, rule_relation::less_or_equal, 2) == holds &&
          verdict_of(2, rule_relation::greater, 2) == broken &&
          verdict_of(2, rule_relation::greater_or_equal, 2) == holds);
PROVE("compare: hierarchy, the relations of a lesser left side",
      verdict_of(1, equal, 2) == broken && verdict_of(1, rule_relation::less, 2) == holds &&
          verdict_of(1, rule_relation::less_or_equal, 2) == holds &&
          verdict_of(1, rule_relation::greater, 2) == broken &&
          verdict_of(1, rule_relation::greater_or_equal, 2) == broken);
PROVE("compare: hierarchy, the relations of a greater left side",
      verdict_of(3, equal, 2) == broken && verdict_of(3, rule_relation::less, 2) == broken &&
          verdict_of(3, rule_relation::less_or_equal, 2) == broken &&
          verdict_of(3, rule_relation::greater, 2) == holds &&
          verdict_of(3, rule_relation::greater_or_equal, 2) == holds);
PROVE("compare: hierarchy, within the tolerance",
      verdict_of(3, equal, 2, 1) == holds && verdict_of(1, equal, 2, 1) == holds &&
          verdict_of(3.5, equal, 2, 1) == broken && verdict_of(3, rule_relation::less_or_equal, 2, 1) == holds &&
          verdict_of(3, rule_relation::less, 2, 1) == broken && verdict_of(2.5, rule_relation::less, 2, 1) == holds &&
          verdict_of(1, rule_relation::greater_or_equal, 2, 1) == holds &&
          verdict_of(1, rule_relation::greater, 2, 1) == broken);

// 2 and 3 to the half: 1.5 to 2.5 and 2.5 to 3.5. The imbalance is from -2 to 0.
PROVE("compare: hierarchy, numbers with bounds that touch",
      verdict_of(bounded(2, 1.5, 2.5), equal, bounded(3, 2.5, 3.5)) == holds &&
          verdict_of(bounded(2, 1.5, 2.5), rule_relation::less, bounded(3, 2.5, 3.5)) == holds &&
          verdict_of(bounded(2, 1.5, 2.5), rule_relation::greater_or_equal, bounded(3, 2.5, 3.5)) == holds &&
          verdict_of(bounded(2, 1.5, 2.5), rule_relation::greater, bounded(3, 2.5, 3.5)) == broken);
PROVE("compare: hierarchy, numbers with bounds that are apart",
      verdict_of(bounded(2, 1.5, 2.5), equal, bounded(4, 3.5, 4.5)) == broken &&
          verdict_of(bounded(2, 1.5, 2.5), rule_relation::less_or_equal, bounded(4, 3.5, 4.5)) == holds &&
          verdict_of(bounded(2, 1.5, 2.5), rule_relation::greater_or_equal, bounded(4, 3.5, 4.5)) == broken);
