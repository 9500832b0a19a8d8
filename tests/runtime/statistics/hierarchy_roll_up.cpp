// What the roll-up of a hierarchy refuses, and in which words.
#include <almanac/statistics/rules/hierarchy_roll_up.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string>
#include <vector>

using namespace almanac;

namespace {
struct row {
    std::string_view code;
    double value;
};
std::vector<row> const rows{{"B", 1}, {"C", 2}};
constexpr rule_item b_and_c[] = {{"B"}, {"C"}};
constexpr rule_item a_alone[] = {{"A"}};
constexpr rule_item d_alone[] = {{"D"}};
constexpr auto equal = rule_relation::equal;
} // namespace

TEST_CASE("statistics: a roll-up that would not be clear is refused") {
    hierarchy_rule const twice[] = {{"1", "A", equal, b_and_c}, {"2", "A", equal, d_alone}};
    CHECK(message_of<domain_error>([&] { return statistics::hierarchy_roll_up(twice, rows); }) ==
          "cannot roll up the hierarchy: two rules compute A");
    hierarchy_rule const circle[] = {{"1", "A", equal, d_alone}, {"2", "D", equal, a_alone}};
    CHECK(message_of<domain_error>([&] { return statistics::hierarchy_roll_up(circle, rows); }) ==
          "cannot roll up the hierarchy: the rules go in a circle at A");
    hierarchy_rule const nothing[] = {{"1", "A", equal, {}}};
    CHECK(message_of<domain_error>([&] { return statistics::hierarchy_roll_up(nothing, rows); }) ==
          "cannot check the hierarchy: the right side of 1 has no items");
    hierarchy_rule const plain[] = {{"1", "A", equal, b_and_c}};
    std::vector<row> const doubled{{"B", 1}, {"B", 2}, {"C", 3}};
    CHECK_THROWS_AS(statistics::hierarchy_roll_up(plain, doubled), domain_error);
    CHECK_THROWS_AS(statistics::check_hierarchy_by_priority(plain, rows, {hierarchy_mode::non_null, -1}), domain_error);
}

TEST_CASE("statistics: what is rolled up passes the check of the same rules") {
    hierarchy_rule const chain[] = {{"1", "A", equal, b_and_c}, {"2", "D", equal, a_alone}};
    auto const all = statistics::hierarchy_roll_up(chain, rows, {.mode = hierarchy_mode::non_null, .with_all = true});
    REQUIRE(all.size() == 4);
    for (auto const& finding : statistics::check_hierarchy(chain, all)) CHECK(finding.verdict == rule_verdict::holds);
}
