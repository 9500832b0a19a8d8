// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Rules of a hierarchy that apply under a condition, and items that take part under one: `when ... then` and `[ ... ]`
/// in the hierarchical rulesets of VTL, the Validation and Transformation Language of the SDMX Technical Working Group
/// (reference manual of version 2.3, "define hierarchical ruleset"). What applies to a group of numbers is handed to
/// `check_hierarchy`, `check_hierarchy_by_priority` or `hierarchy_roll_up` with that group's numbers. Included by name.
///
/// Left out of VTL are signatures and aliases (a condition is a function of C++, which names what it asks), conditions
/// that are neither true nor false (VTL applies such a rule no more than a false one: return false), and the adding up
/// of two rules that both give one code to a group (`hierarchy_roll_up` refuses them).
#pragma once

#include <almanac/calendar/relation.hpp>
#include <almanac/core/row_list.hpp>
#include <almanac/statistics/hierarchy.hpp>

#include <type_traits>

namespace almanac::inline v0 {

/// An item of the right side that takes part in the rule where its condition holds: `AT [ Time >= "1995-01-01" ]` of
/// VTL. `Condition` is a type whose values are called: with the group that is asked about, or with it and the code of
/// the item, and answer with a `bool`. One that is left out must always hold: a null pointer to a function does.
/// Example: `conditional_item<valid_during>{"AT", {since(year(1995))}}`.
template <class Condition>
struct conditional_item {
    std::string_view code;            ///< the code of the item
    Condition condition{};            ///< where it takes part
    rule_sign sign = rule_sign::plus; ///< whether it is added or subtracted
};

/// A rule that applies where its condition holds: `when Residence = "resident" then A = B + C` of VTL. `Condition` as
/// for the items; it may be asked with the code of the left side. Example: `conditional_rule<valid_during>{"members",
/// "EU", rule_relation::equal, items_of_the_union, {since(year(1995))}}`.
template <class Condition>
struct conditional_rule {
    std::string_view name;                         ///< the name of the rule
    std::string_view left;                         ///< the code of the left side
    rule_relation relation = rule_relation::equal; ///< how the left side stands to the right one
    row_list<conditional_item<Condition>> right;   ///< what is added up; it must outlive the rule
    Condition condition{};                         ///< where the rule applies
};

/// The condition that the time of the numbers lies in a period: what VTL calls the time validity of rules and
/// relations. A year lies in "since 1 July 2013" when all of its days do. Example: `valid_during{since(day(2013, 7,
/// 1))}(year(2014)) && !valid_during{since(day(2013, 7, 1))}(year(2013))`.
struct valid_during {
    period when{}; ///< when it is valid; no period: always

    /// Whether all of `time` lies in it. Raises `domain_error` when no time is given to what is not valid always.
    constexpr bool operator()(period const& time) const {
        return when.kind == period_kind::none || contains(when, time);
    }
};

namespace statistics_detail {

template <class Condition, class Group>
constexpr bool holds_for(Condition const& condition, Group const& group, std::string_view code) {
    if constexpr (std::is_pointer_v<Condition>) {
        if (condition == nullptr) return true;
    }
    if constexpr (requires { condition(group, code); }) {
        return static_cast<bool>(condition(group, code));
    } else {
        return static_cast<bool>(condition(group));
    }
}

} // namespace statistics_detail

namespace statistics {

/// The rules that apply to a group of numbers, in their order: those whose condition holds for the group, each with the
/// items whose condition holds. A rule none of whose items takes part does not apply. What is left is checked and
/// computed as if nothing else had been written: an item that takes no part is not involved in its rule, and so neither
/// makes nor lacks a finding in any mode. A range of `hierarchy_rule`, which is moved and not copied; its texts are
/// those of the rules that it was made from, which must outlive it. Example:
/// `check_hierarchy(rules_that_apply(rules_of_the_union, year(1994)), rows, {}, &row::area, &row::exports)`.
class rules_that_apply {
public:
    /// Of \p rules, a range of `conditional_rule`, those that apply to \p group: to what their conditions ask, such as
    /// the period of the numbers, or a type of one's own with their other attributes. Raises `domain_error` for a rule
    /// without items, and what a condition raises.
    template <class Rules, class Group>
    constexpr rules_that_apply(Rules const& rules, Group const& group) {
        auto const end = statistics_detail::end_of(rules);
        std::size_t most = 0;
        for (auto at = statistics_detail::first_of(rules); at != end; ++at) {
            if ((*at).right.count == 0) refused::the_rule_has_no_items((*at).name);
            most += static_cast<std::size_t>((*at).right.count);
        }
        items_.reserve(most); // so that they stay where the rules look for them
        for (auto at = statistics_detail::first_of(rules); at != end; ++at) add(*at, group);
    }
    rules_that_apply(rules_that_apply&&) = default;            ///< the rules are taken over
    rules_that_apply& operator=(rules_that_apply&&) = default; ///< the rules are taken over

    /// The first of them.
    [[nodiscard]] constexpr hierarchy_rule const* begin() const { return rules_.data(); }
    /// Behind the last of them.
    [[nodiscard]] constexpr hierarchy_rule const* end() const { return rules_.data() + rules_.size(); }
    /// How many they are.
    [[nodiscard]] constexpr std::size_t size() const { return rules_.size(); }
    /// Whether none applies.
    [[nodiscard]] constexpr bool empty() const { return rules_.empty(); }

private:
    std::vector<rule_item> items_;
    std::vector<hierarchy_rule> rules_;

    template <class Condition, class Group>
    constexpr void add(conditional_rule<Condition> const& rule, Group const& group) {
        if (!statistics_detail::holds_for(rule.condition, group, rule.left)) return;
        rule_items right;
        right.first = items_.data() + items_.size();
        for (int i = 0; i < rule.right.count; ++i) {
            conditional_item<Condition> const& item = rule.right.rows[i];
            if (!statistics_detail::holds_for(item.condition, group, item.code)) continue;
            items_.push_back({item.code, item.sign});
            ++right.count;
        }
        if (right.count != 0) rules_.push_back({rule.name, rule.left, rule.relation, right});
    }
};

} // namespace statistics
} // namespace almanac::inline v0
