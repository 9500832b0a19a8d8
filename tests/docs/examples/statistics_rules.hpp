using namespace almanac::statistics;
struct row {
    std::string_view area;
    double exports;
};
inline constexpr row rows[] = {{"B", 6}, {"C", 4}};
inline constexpr rule_item parts[] = {{"B"}, {"C"}};
inline constexpr hierarchy_rule rules[] = {{"R070", "G", rule_relation::equal, parts}};
extern std::vector<conditional_rule<valid_during>> const rules_of_the_union;
inline constexpr conditional_item<valid_during> items_of_the_union[] = {{"AT", {since(year(1995))}}};
