// The modes of the check of a hierarchy, what it refuses, with its words, and numbers with bounds.
#include <almanac/statistics/hierarchy.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <array>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace almanac;

namespace {

constexpr auto holds = rule_verdict::holds;
constexpr auto broken = rule_verdict::broken;
constexpr auto unknown = rule_verdict::unknown;

struct row {
    std::string code;
    double value;
};

constexpr rule_item parts[] = {{"A"}, {"B"}};
constexpr hierarchy_rule rules[] = {{"sum", "T", rule_relation::equal, parts}};

/// "none", or the verdict and the imbalance of the rule T = A + B.
std::string found(std::vector<row> const& rows, hierarchy_mode mode) {
    auto const findings = statistics::check_hierarchy(rules, rows, {mode});
    if (findings.empty()) return "none";
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == "sum");
    CHECK(findings[0].left == "T");
    CHECK(is_missing(findings[0].imbalance) == (findings[0].verdict == unknown));
    if (findings[0].verdict == unknown) return "unknown";
    return (findings[0].verdict == holds ? "holds " : "broken ") +
           std::to_string(static_cast<int>(findings[0].imbalance));
}

/// What the six modes find, in the order of their names.
std::array<std::string, 6> found(std::vector<row> const& rows) {
    return {found(rows, hierarchy_mode::non_null),     found(rows, hierarchy_mode::non_zero),
            found(rows, hierarchy_mode::partial_null), found(rows, hierarchy_mode::partial_zero),
            found(rows, hierarchy_mode::always_null),  found(rows, hierarchy_mode::always_zero)};
}
using six = std::array<std::string, 6>;

} // namespace

// Each mode by the sentences of the reference manual of VTL 2.3, "Check hierarchy", the parameter `mode`.
TEST_CASE("compare: hierarchy, the modes and codes that are absent") {
    CHECK(found({{"T", 5}, {"A", 2}, {"B", 3}}) ==
          six{"holds 0", "holds 0", "holds 0", "holds 0", "holds 0", "holds 0"});
    CHECK(found({{"T", 5}, {"A", 2}, {"B", 4}}) ==
          six{"broken -1", "broken -1", "broken -1", "broken -1", "broken -1", "broken -1"});
    CHECK(found({{"T", 5}, {"A", 2}}) == six{"none", "broken 3", "unknown", "broken 3", "unknown", "broken 3"});
    CHECK(found({{"A", 2}, {"B", 4}}) == six{"none", "broken -6", "unknown", "broken -6", "unknown", "broken -6"});
    CHECK(found({{"T", 5}, {"B", 5}}) == six{"none", "holds 0", "unknown", "holds 0", "unknown", "holds 0"});
    CHECK(found({}) == six{"none", "none", "none", "none", "unknown", "holds 0"});
    CHECK(found({{"other", 7}}) == six{"none", "none", "none", "none", "unknown", "holds 0"});
}

TEST_CASE("compare: hierarchy, the modes and zeros") {
    CHECK(found({{"T", 0}, {"A", 0}, {"B", 0}}) == six{"holds 0", "none", "holds 0", "holds 0", "holds 0", "holds 0"});
    CHECK(found({{"T", 0}, {"A", -0.0}}) == six{"none", "none", "unknown", "holds 0", "unknown", "holds 0"});
    CHECK(found({{"T", 0}, {"A", 4}, {"B", -4}}) ==
          six{"holds 0", "holds 0", "holds 0", "holds 0", "holds 0", "holds 0"});
}

// A code that is there without a number is a null of VTL, which no mode takes for zero.
TEST_CASE("compare: hierarchy, the modes and codes without a number") {
    double const none = missing_value;
    CHECK(found({{"T", 5}, {"A", none}, {"B", 3}}) ==
          six{"none", "unknown", "unknown", "unknown", "unknown", "unknown"});
    CHECK(found({{"T", none}}) == six{"none", "unknown", "unknown", "unknown", "unknown", "unknown"});
    CHECK(found({{"T", 0}, {"A", none}, {"B", 0}}) ==
          six{"none", "unknown", "unknown", "unknown", "unknown", "unknown"});
}

TEST_CASE("compare: hierarchy, what is refused") {
    std::vector<row> const twice = {{"T", 5}, {"A", 2}, {"B", 3}, {"A", 2}};
    CHECK(message_of<domain_error>([&] { return statistics::check_hierarchy(rules, twice); }) ==
          "cannot check the hierarchy: the code A has two numbers");
    std::vector<row> const once = {{"T", 5}, {"A", 2}, {"B", 3}};
    std::vector<hierarchy_rule> const empty = {{"R1", "T", rule_relation::equal, {}}};
    CHECK(message_of<domain_error>([&] { return statistics::check_hierarchy(empty, once); }) ==
          "cannot check the hierarchy: the right side of R1 has no items");
    CHECK(message_of<domain_error>([&] {
              return statistics::check_hierarchy(rules, once, {hierarchy_mode::non_null, -0.5});
          }) == "cannot check the hierarchy: the tolerance is not zero or more, it is -0.5");
    CHECK(message_of<domain_error>([&] {
              return statistics::check_hierarchy(rules, once, {hierarchy_mode::non_null, missing_value});
          }) == "cannot check the hierarchy: the tolerance is not zero or more, it is missing");
    CHECK(message_of<domain_error>([&] { return statistics::check_hierarchy(rules, once); }) == "nothing was raised");
}

// Exports in thousand million, printed with one digit behind the point. 12.4 = 5.1 + 7.2 fits: 12.40 = 5.14 + 7.26
// does.
TEST_CASE("compare: hierarchy, printed numbers are consistent with a rule or not") {
    using pair = std::pair<char const*, bounded>;
    auto const check = [](double total) {
        std::vector<pair> const printed = {{"T", bounded(total, total - 0.05, total + 0.05)},
                                           {"A", bounded(5.1, 5.05, 5.15)},
                                           {"B", bounded(7.2, 7.15, 7.25)}};
        return statistics::check_hierarchy(rules, printed, {}, &pair::first, &pair::second).at(0);
    };
    CHECK(check(12.3).verdict == holds);
    CHECK(check(12.4).verdict == holds);
    CHECK(check(12.2).verdict == holds);
    CHECK(check(12.5).verdict == broken);
    CHECK(check(12.1).verdict == broken);
    // 12.5 - 12.3 is 0.2, from 12.45 - 12.4 to 12.55 - 12.2.
    auto const imbalance = check(12.5).imbalance;
    CHECK(imbalance.value == Approx(0.2));
    CHECK(imbalance.low == Approx(0.05));
    CHECK(imbalance.high == Approx(0.35));
    CHECK(statistics::broken_only(std::vector{check(12.3), check(12.5), check(12.1)}).size() == 2);

    std::vector<pair> const lacking = {{"T", bounded()}, {"A", bounded(1.0)}, {"B", bounded(2.0)}};
    auto const findings =
        statistics::check_hierarchy(rules, lacking, {hierarchy_mode::always_zero}, &pair::first, &pair::second);
    CHECK(findings.at(0).verdict == unknown);
    CHECK(is_missing(findings.at(0).imbalance));
}

TEST_CASE("compare: hierarchy, bounds hold every sum of numbers sampled between them") {
    std::mt19937_64 random(32);
    auto const uniform = [&](double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(random);
    };
    using pair = std::pair<std::string, bounded>;
    for (int turn = 0; turn < 300; ++turn) {
        // A true hierarchy, of which each number is known to a width of its own.
        std::vector<std::string> const codes = {"c1", "c2", "c3", "c4", "c5"};
        std::vector<rule_item> items;
        std::vector<pair> numbers;
        double total = 0;
        for (auto const& code : codes) {
            double const x = uniform(-100, 100);
            bool const is_subtracted = random() % 3 == 0;
            items.push_back({code, is_subtracted ? rule_sign::minus : rule_sign::plus});
            total += is_subtracted ? -x : x;
            numbers.push_back({code, bounded(x, x - uniform(0, 1), x + uniform(0, 1))});
        }
        numbers.insert(numbers.begin() + static_cast<int>(random() % 6), {"all", bounded(total)});
        std::vector<hierarchy_rule> const sum = {{"sum", "all", rule_relation::equal, items}};
        auto const finding = statistics::check_hierarchy(sum, numbers, {}, &pair::first, &pair::second).at(0);
        CHECK(finding.verdict == holds);
        CHECK(finding.imbalance.low <= 0);
        CHECK(finding.imbalance.high >= 0);
        // Ten units are more than five widths of one leave open.
        for (auto& number : numbers) {
            if (number.first == "all") number.second = bounded(total + 10);
        }
        CHECK(statistics::check_hierarchy(sum, numbers, {}, &pair::first, &pair::second).at(0).verdict == broken);
    }
}

TEST_CASE("compare: hierarchy, sums of doubles need a tolerance") {
    std::vector<row> const rows = {{"T", 0.3}, {"A", 0.1}, {"B", 0.2}};
    CHECK(statistics::check_hierarchy(rules, rows).at(0).verdict == broken);
    CHECK(statistics::check_hierarchy(rules, rows, {hierarchy_mode::non_null, 1e-12}).at(0).verdict == holds);
}
