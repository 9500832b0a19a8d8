// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The numbers that follow from the rules of a hierarchy: totals from their parts, totals of totals from those. Modes,
/// inputs and outputs are those of `hierarchy` in VTL, the Validation and Transformation Language of the SDMX Technical
/// Working Group (reference manual of version 2.3, "Hierarchical roll-up"), and of the input `dataset_priority` of its
/// `check_hierarchy`.
///
/// A condition of VTL (`when ... then`) says for which groups of numbers a rule is: here the numbers of one group are
/// handed over, and with them the rules that apply to it; `conditional_rule.hpp` finds them.
#pragma once

#include <almanac/statistics/hierarchy.hpp>

namespace almanac::inline v0 {

/// Where the number of an item on the right side of a rule is taken from, when another rule computes it too.
/// Example: `hierarchy_roll_up(rules, rows, {.input = hierarchy_input::dataset}, &row::area, &row::exports)`.
enum class hierarchy_input : unsigned char {
    rule,          ///< from that rule
    rule_priority, ///< from that rule; where it gives no number, from the numbers handed over
    dataset,       ///< from the numbers handed over
};

/// How `hierarchy_roll_up` goes about it. The defaults are those of VTL.
/// Example: `hierarchy_roll_up(rules, rows, {.with_all = true}, &row::area, &row::exports).size() == 3`.
struct hierarchy_roll_up_options {
    hierarchy_mode mode = hierarchy_mode::non_null; ///< which rules give a number, and what stands for absent ones
    hierarchy_input input = hierarchy_input::rule;  ///< where the parts are taken from
    bool with_all = false; ///< whether the numbers that no rule gave follow, sorted by code: `all` of VTL
};

/// A number and its code. The code is that of the rule or of the numbers handed over, which must outlive it.
/// Example: `hierarchy_roll_up(rules, rows, {}, &row::area, &row::exports)[0].value == 10`.
template <number Number>
struct hierarchy_number {
    std::string_view code; ///< the code
    Number value;          ///< its number; missing when a part is
};

namespace refused {
/// Raises `domain_error`: which of the two would count?
[[noreturn]] inline void two_rules_compute_the_same_code(std::string_view code) {
    raise(domain_error(text<300>("cannot roll up the hierarchy: two rules compute ").append(code)));
}
/// Raises `domain_error`: the rules go in a circle.
[[noreturn]] inline void the_rules_go_in_a_circle(std::string_view code) {
    raise(domain_error(text<300>("cannot roll up the hierarchy: the rules go in a circle at ").append(code)));
}
} // namespace refused

namespace statistics_detail {

/// A rule that computes its left side, and what has come out of it.
template <number Number>
struct rule_result {
    hierarchy_rule const* rule = nullptr;
    Number value{0.0};
    enum : unsigned char { waiting, under_way, done } state = waiting;
    bool is_there = false; ///< whether the mode returns it
};

/// The places of VTL where a part may come from.
enum class part_source : unsigned char { rule, rule_first, dataset, dataset_first };

template <number Number>
struct roll_up {
    std::vector<coded_number<Number>> const& given;
    std::vector<rule_result<Number>> results{};
    hierarchy_mode mode;
    part_source source;

    template <class Rules>
    constexpr void add(Rules const& rules) {
        auto const end = end_of(rules);
        for (auto at = first_of(rules); at != end; ++at) {
            hierarchy_rule const& rule = *at;
            if (rule.right.count == 0) refused::the_rule_has_no_items(rule.name);
            if (rule.relation != rule_relation::equal) continue;
            if (place_of(rule.left) != results.size()) refused::two_rules_compute_the_same_code(rule.left);
            results.push_back({&rule});
        }
    }
    constexpr std::size_t place_of(std::string_view code) const {
        std::size_t place = 0;
        while (place != results.size() && results[place].rule->left != code) ++place;
        return place;
    }
    /// The number that was handed over, if there is one or a missing one.
    constexpr bool find_given(std::string_view code, Number& value) const {
        rule_sides<Number> one;
        value = Number(missing_value);
        return one.find(given, code, value) || one.there > 0;
    }
    /// The number of a part, missing when it is there without one; false when it is absent.
    constexpr bool find(std::string_view code, Number& value) {
        std::size_t const place = place_of(code);
        if (place == results.size() || source == part_source::dataset) return find_given(code, value);
        if (source == part_source::dataset_first && find_given(code, value) && !is_missing(value)) return true;
        compute(place);
        value = results[place].value;
        if (source == part_source::rule || (results[place].is_there && !is_missing(value)))
            return results[place].is_there;
        bool const is_given = find_given(code, value);
        return is_given || results[place].is_there;
    }
    constexpr void compute(std::size_t place) {
        if (results[place].state == rule_result<Number>::done) return;
        hierarchy_rule const& rule = *results[place].rule;
        if (results[place].state == rule_result<Number>::under_way) refused::the_rules_go_in_a_circle(rule.left);
        results[place].state = rule_result<Number>::under_way;
        bool const absent_is_zero = mode == hierarchy_mode::non_zero || mode == hierarchy_mode::partial_zero ||
                                    mode == hierarchy_mode::always_zero;
        Number sum{0.0};
        Number value{0.0};
        std::size_t there = 0;
        bool lacks_one = false;
        for (std::size_t i = 0; i < rule.right.count; ++i) {
            rule_item const& item = rule.right.first[i];
            // A code that is defined as itself is taken over.
            if (item.code == rule.left ? !find_given(item.code, value) : !find(item.code, value)) {
                lacks_one = lacks_one || !absent_is_zero;
                continue;
            }
            ++there;
            if (is_missing(value)) {
                lacks_one = true;
            } else {
                sum = item.sign == rule_sign::minus ? sum - value : sum + value;
            }
        }
        results[place].value = lacks_one ? Number(missing_value) : sum;
        results[place].is_there = is_returned(results[place].value, there);
        results[place].state = rule_result<Number>::done;
    }
    constexpr bool is_returned(Number const& value, std::size_t there) const {
        switch (mode) {
        case hierarchy_mode::non_null: return !is_missing(value);
        case hierarchy_mode::non_zero: return is_missing(value) || low_of(value) != 0 || high_of(value) != 0;
        case hierarchy_mode::partial_null:
        case hierarchy_mode::partial_zero: return there > 0;
        case hierarchy_mode::always_null:
        case hierarchy_mode::always_zero: break;
        }
        return true;
    }
    constexpr void compute_all() {
        for (std::size_t place = 0; place != results.size(); ++place) compute(place);
    }
};

} // namespace statistics_detail

namespace statistics {

/// What the rules with an equals sign give, in their order; a rule may stand before those that compute its parts, and
/// rules of other relations compute nothing. Numbers, codes and projections are those of `check_hierarchy`.
///
/// Raises `domain_error` for two rules that compute one code, rules that go in a circle, a rule without items, and a
/// code that stands twice among the numbers or whose number is infinite.
/// Example: `hierarchy_roll_up(rules, rows, {hierarchy_mode::partial_null}, &row::area, &row::exports)`.
template <class Rules, class Numbers, class Codes = statistics_detail::its_code,
          class Projection = statistics_detail::itself>
requires number_range<Numbers, Projection>
[[nodiscard]] constexpr auto hierarchy_roll_up(Rules const& rules, Numbers&& numbers,
                                               hierarchy_roll_up_options options = {}, Codes codes = {},
                                               Projection projection = {}) {
    using number_type = number_in<Numbers, Projection>;
    using statistics_detail::part_source;
    auto const given = statistics_detail::coded_numbers_of(numbers, codes, projection);
    part_source const source = options.input == hierarchy_input::dataset         ? part_source::dataset
                               : options.input == hierarchy_input::rule_priority ? part_source::rule_first
                                                                                 : part_source::rule;
    statistics_detail::roll_up<number_type> all{given, {}, options.mode, source};
    all.add(rules);
    all.compute_all();
    std::vector<hierarchy_number<number_type>> result;
    for (auto const& each : all.results) {
        if (each.is_there) result.push_back({each.rule->left, each.value});
    }
    if (!options.with_all) return result;
    for (auto const& each : given) {
        std::size_t const place = all.place_of(each.code);
        if (place == all.results.size() || !all.results[place].is_there) result.push_back({each.code, each.value});
    }
    return result;
}

/// `check_hierarchy` with the input `dataset_priority` of VTL: where a number is missing that another rule with an
/// equals sign computes, it is taken from there. Raises as both do.
/// Example: `check_hierarchy_by_priority(rules, rows, {}, &row::area, &row::exports)`.
template <class Rules, class Numbers, class Codes = statistics_detail::its_code,
          class Projection = statistics_detail::itself>
requires number_range<Numbers, Projection>
[[nodiscard]] constexpr auto check_hierarchy_by_priority(Rules const& rules, Numbers&& numbers,
                                                         hierarchy_options options = {}, Codes codes = {},
                                                         Projection projection = {}) {
    using number_type = number_in<Numbers, Projection>;
    if (!(options.tolerance >= 0)) refused::the_tolerance_is_not_zero_or_more(options.tolerance);
    auto const given = statistics_detail::coded_numbers_of(numbers, codes, projection);
    statistics_detail::roll_up<number_type> all{given, {}, options.mode, statistics_detail::part_source::dataset_first};
    all.add(rules);
    all.compute_all();
    // The numbers handed over, and the computed ones where there was none.
    auto completed = given;
    for (auto& each : completed) {
        std::size_t const place = all.place_of(each.code);
        if (is_missing(each.value) && place != all.results.size() && all.results[place].is_there)
            each.value = all.results[place].value;
    }
    number_type unused{0.0};
    for (auto const& each : all.results) {
        if (each.is_there && !all.find_given(each.rule->left, unused))
            completed.push_back({each.rule->left, each.value});
    }
    std::sort(completed.begin(), completed.end(), [](auto const& a, auto const& b) { return a.code < b.code; });
    std::vector<hierarchy_finding<number_type>> findings;
    auto const end = statistics_detail::end_of(rules);
    for (auto at = statistics_detail::first_of(rules); at != end; ++at) {
        hierarchy_rule const& rule = *at;
        // A rule does not compute what it checks.
        bool const computes_it = rule.relation == rule_relation::equal;
        statistics_detail::append_finding(findings, rule, computes_it ? given : completed, completed, options);
    }
    return findings;
}

} // namespace statistics
} // namespace almanac::inline v0
