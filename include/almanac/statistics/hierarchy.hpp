// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The check of a hierarchy: whether stated numbers fit the rules that tie them, such as a total to the sum of its
/// parts. Modes and results are those of `check_hierarchy` with the input `dataset` in VTL, the Validation and
/// Transformation Language of the SDMX Technical Working Group (reference manual of version 2.3, "Check hierarchy").
#pragma once

#include <almanac/statistics/containers_are_refused.hpp>
#include <almanac/statistics/number_range.hpp>
#include <almanac/statistics/rules/rule_relation.hpp>

#include <algorithm>

namespace almanac::inline v0 {

/// How an item enters the sum on the right side of a rule. Example: `rule_item{"C"}.sign == rule_sign::plus`.
enum class rule_sign : unsigned char { plus, minus };

/// An item of the right side of a rule. Example: `rule_item{"C", rule_sign::minus}`.
struct rule_item {
    std::string_view code;            ///< the code of the item
    rule_sign sign = rule_sign::plus; ///< whether it is added or subtracted
};

/// A view of the items of a rule. They stand elsewhere, in a named array or vector that must outlive the view.
/// Example: `rule_items(parts).count == 2`.
struct rule_items {
    rule_item const* first = nullptr; ///< the first of them
    std::size_t count = 0;            ///< how many they are

    constexpr rule_items() = default;
    /// Of an array.
    template <class Item, std::size_t Size>
    requires std::same_as<std::remove_const_t<Item>, rule_item>
    constexpr rule_items(Item (&items)[Size])
        : first(items)
        , count(Size) {}
    /// Of a `std::vector`, `std::array` or `std::span` that has a name.
    template <class Items>
    requires requires(Items& items) {
        { items.data() } -> std::convertible_to<rule_item const*>;
        { items.size() } -> std::convertible_to<std::size_t>;
    }
    constexpr rule_items(Items& items)
        : first(items.data())
        , count(items.size()) {}
};

/// A rule: the number of `left` is equal to, less than, ... the sum of the numbers of `right`. G = B + C, of
/// `constexpr rule_item parts[] = {{"B"}, {"C"}};`.
/// Example: `hierarchy_rule{"R070", "G", rule_relation::equal, parts}`.
struct hierarchy_rule {
    std::string_view name;                         ///< the name of the rule
    std::string_view left;                         ///< the code of the left side
    rule_relation relation = rule_relation::equal; ///< how the left side stands to the right one
    rule_items right;                              ///< what is added up
};

/// Which rules have a finding, and what stands for a code that is absent from the numbers. A code that is there without
/// a number (a null of VTL) is not absent: its number is never zero, and the finding is `unknown`. Involved in a rule
/// are the codes of both its sides.
/// Example: `check_hierarchy(rules, reported, {hierarchy_mode::non_zero}, &row::area, &row::exports)`.
enum class hierarchy_mode : unsigned char {
    non_null,     ///< rules whose codes are all there, each with a number
    non_zero,     ///< rules with at least one code there that is not zero, or has no number; absent ones are zero
    partial_null, ///< rules with at least one code there, with or without a number; absent ones have no number
    partial_zero, ///< the same; absent ones are zero
    always_null,  ///< all rules; absent ones have no number
    always_zero,  ///< all rules; absent ones are zero
};

/// How `check_hierarchy` goes about it.
/// Example: `hierarchy_options{.tolerance = 0.5}.mode == hierarchy_mode::non_null`.
struct hierarchy_options {
    /// The default is that of VTL.
    hierarchy_mode mode = hierarchy_mode::non_null;
    /// How far the two sides may be apart, in the unit of the numbers: A = B becomes |A - B| <= tolerance, A < B
    /// becomes A - B < tolerance. Sums of doubles are rounded: without a tolerance, 0.3 = 0.1 + 0.2 is broken.
    double tolerance = 0;
};

/// What was found of a rule: the true, false and null of VTL.
/// Example: `check_hierarchy(rules, reported, {}, &row::area, &row::exports)[0].verdict == rule_verdict::holds`.
enum class rule_verdict : unsigned char {
    holds,   ///< the numbers are as demanded; for numbers with bounds: some numbers within the bounds are
    broken,  ///< they are not; for numbers with bounds: no numbers within the bounds are
    unknown, ///< a number is missing
};

/// What was found of one rule. Its texts are those of the rule, which must outlive it.
/// Example: `check_hierarchy(rules, reported, {}, &row::area, &row::exports)[0].imbalance == 0`.
template <number Number>
struct hierarchy_finding {
    std::string_view rule;                        ///< the name of the rule
    std::string_view left;                        ///< the code of its left side
    rule_verdict verdict = rule_verdict::unknown; ///< whether it holds
    Number imbalance{}; ///< the left side less the sum on the right side; missing when a number is
};

namespace refused {
/// Raises `domain_error`: no sum with it says anything.
[[noreturn]] inline void the_number_of_the_code_is_infinite(std::string_view code) {
    raise(domain_error(text<300>("cannot check the hierarchy: the number of ").append(code).append(" is infinite")));
}
/// Raises `domain_error`: it would not be clear which number is meant.
[[noreturn]] inline void the_code_has_two_numbers(std::string_view code) {
    raise(domain_error(text<300>("cannot check the hierarchy: the code ").append(code).append(" has two numbers")));
}
/// Raises `domain_error`: a rule compares with a sum of at least one item.
[[noreturn]] inline void the_rule_has_no_items(std::string_view rule) {
    raise(
        domain_error(text<300>("cannot check the hierarchy: the right side of ").append(rule).append(" has no items")));
}
/// Raises `domain_error`: the tolerance of a hierarchy check is below zero, or missing.
[[noreturn]] inline void the_tolerance_is_not_zero_or_more(double tolerance) {
    raise(domain_error(text<300>("cannot check the hierarchy: the tolerance is not zero or more, it is ")
                           .append(number_detail::text_of_end(tolerance))));
}
} // namespace refused

namespace statistics_detail {

/// The projection to the member `code`.
struct its_code {
    template <class Element>
    constexpr auto operator()(Element const& element) const -> decltype((element.code)) {
        return element.code;
    }
};

/// Codes that are still there when their element is left: a view of a text, or what an element that lasts has. A
/// temporary `std::string` is neither.
template <class Code, class Element>
concept lasting_code = std::convertible_to<Code, std::string_view> &&
    (std::same_as<std::remove_cvref_t<Code>, std::string_view> || std::same_as<std::decay_t<Code>, char const*> ||
     (std::is_lvalue_reference_v<Code> && std::is_lvalue_reference_v<Element>));

template <number Number>
struct coded_number {
    std::string_view code;
    Number value;
};

/// The numbers by code, sorted.
template <class Range, class Codes, class Projection>
constexpr auto coded_numbers_of(Range&& range, Codes codes, Projection projection) {
    using coded = coded_number<number_in<Range, Projection>>;
    std::vector<coded> numbers;
    auto const end = end_of(range);
    for (auto at = first_of(range); at != end; ++at) {
        numbers.push_back(coded{project(codes, *at), number_of(project(projection, *at))});
    }
    std::sort(numbers.begin(), numbers.end(), [](coded const& a, coded const& b) { return a.code < b.code; });
    return numbers;
}

/// The numbers of the codes of a rule, and how many there are.
template <number Number>
struct rule_sides {
    Number left{0.0};
    Number right{0.0};
    std::size_t involved = 0; ///< codes of the rule
    std::size_t there = 0;    ///< of these, the ones that are there
    std::size_t numbered = 0; ///< of these, the ones with a number
    std::size_t zeros = 0;    ///< of these, the ones that are zero for sure

    /// Whether the code is there with a number, which then is in `value`. A code that is there twice is refused.
    constexpr bool find(std::vector<coded_number<Number>> const& numbers, std::string_view code, Number& value) {
        ++involved;
        auto const at = std::lower_bound(numbers.begin(), numbers.end(), code,
                                         [](auto const& each, std::string_view sought) { return each.code < sought; });
        if (at == numbers.end() || at->code != code) return false;
        if (at + 1 != numbers.end() && (at + 1)->code == code) refused::the_code_has_two_numbers(code);
        if (number_detail::is_infinite(value_of(at->value))) refused::the_number_of_the_code_is_infinite(code);
        ++there;
        if (is_missing(at->value)) return false;
        ++numbered;
        if (low_of(at->value) == 0 && high_of(at->value) == 0) ++zeros;
        value = at->value;
        return true;
    }
};

template <number Number>
constexpr rule_sides<Number> sides_of(hierarchy_rule const& rule, std::vector<coded_number<Number>> const& of_the_left,
                                      std::vector<coded_number<Number>> const& numbers) {
    rule_sides<Number> sides;
    Number value{0.0};
    if (sides.find(of_the_left, rule.left, value)) sides.left = value;
    for (std::size_t i = 0; i < rule.right.count; ++i) {
        rule_item const& item = rule.right.first[i];
        if (!sides.find(numbers, item.code, value)) continue;
        sides.right = item.sign == rule_sign::minus ? sides.right - value : sides.right + value;
    }
    return sides;
}

template <number Number>
constexpr bool has_finding(rule_sides<Number> const& sides, hierarchy_mode mode) {
    switch (mode) {
    case hierarchy_mode::non_null: return sides.numbered == sides.involved;
    case hierarchy_mode::non_zero: return sides.there > sides.zeros;
    case hierarchy_mode::partial_null:
    case hierarchy_mode::partial_zero: return sides.there > 0;
    case hierarchy_mode::always_null:
    case hierarchy_mode::always_zero: break;
    }
    return true;
}
/// Whether a number is missing, by what the mode makes of absent codes.
template <number Number>
constexpr bool lacks_a_number(rule_sides<Number> const& sides, hierarchy_mode mode) {
    bool const absent_is_zero =
        mode == hierarchy_mode::non_zero || mode == hierarchy_mode::partial_zero || mode == hierarchy_mode::always_zero;
    return sides.numbered < (absent_is_zero ? sides.there : sides.involved);
}

/// Whether some number from `low` to `high` is as demanded of an imbalance.
constexpr bool may_hold(rule_relation relation, double low, double high, double tolerance) {
    switch (relation) {
    case rule_relation::less: return low < tolerance;
    case rule_relation::less_or_equal: return low <= tolerance;
    case rule_relation::greater: return high > -tolerance;
    case rule_relation::greater_or_equal: return high >= -tolerance;
    case rule_relation::equal: break;
    }
    return low <= tolerance && high >= -tolerance;
}

/// Whether the rule says no more than that a code is equal to itself: the roll-up takes its number over.
constexpr bool takes_over(hierarchy_rule const& rule) {
    return rule.relation == rule_relation::equal && rule.right.count == 1 && rule.right.first->code == rule.left &&
           rule.right.first->sign == rule_sign::plus;
}

/// Appends what was found of the rule, if the mode asks for it: its left side among one list of numbers, its right side
/// in the other.
template <number Number>
constexpr void append_finding(std::vector<hierarchy_finding<Number>>& findings, hierarchy_rule const& rule,
                              std::vector<coded_number<Number>> const& of_the_left,
                              std::vector<coded_number<Number>> const& numbers, hierarchy_options const& options) {
    if (rule.right.count == 0) refused::the_rule_has_no_items(rule.name);
    if (takes_over(rule)) return;
    auto const sides = sides_of(rule, of_the_left, numbers);
    if (!has_finding(sides, options.mode)) return;
    hierarchy_finding<Number> finding{rule.name, rule.left, rule_verdict::unknown, Number(missing_value)};
    if (!lacks_a_number(sides, options.mode)) finding.imbalance = sides.left - sides.right;
    if (!is_missing(finding.imbalance)) {
        bool const holds =
            may_hold(rule.relation, low_of(finding.imbalance), high_of(finding.imbalance), options.tolerance);
        finding.verdict = holds ? rule_verdict::holds : rule_verdict::broken;
    }
    findings.push_back(finding);
}

} // namespace statistics_detail

namespace statistics {

/// Checks each rule against the numbers; the findings are in the order of the rules. \p rules is a range of
/// `hierarchy_rule`. The elements of \p numbers have a code and a number: by themselves as members `code` and `value`,
/// or through the projections. Codes that no rule names do not matter, and a rule takes its numbers from the range
/// alone, not from what other rules would give; for that see `check_hierarchy_by_priority`. A rule by which a code is
/// equal to itself (A = A, for the roll-up) has no finding. Rules with conditions: `rules/conditional_rule.hpp`.
///
/// Numbers with bounds, as printed ones are: a rule is `broken` when no numbers within the bounds fit it, and `holds`
/// when some do, so that the printed digits are consistent with it. Whether all fit is in the bounds of the imbalance.
///
/// Raises `domain_error` for a code of a rule that stands twice among the numbers or whose number is infinite, a rule
/// without items on its right side, and a tolerance that is below zero or missing. Takes n log n steps.
/// Example: `check_hierarchy(rules, reported, {hierarchy_mode::partial_null, 0.5}, &row::area, &row::exports).size()`.
template <class Rules, class Numbers, class Codes = statistics_detail::its_code,
          class Projection = statistics_detail::itself>
requires number_range<Numbers, Projection> && requires(Numbers&& numbers, Codes codes) {
    {
        statistics_detail::project(codes, *statistics_detail::first_of(numbers))
        } -> statistics_detail::lasting_code<decltype(*statistics_detail::first_of(numbers))>;
}
[[nodiscard]] constexpr auto check_hierarchy(Rules const& rules, Numbers&& numbers, hierarchy_options options = {},
                                             Codes codes = {}, Projection projection = {}) {
    using number_type = number_in<Numbers, Projection>;
    if (!(options.tolerance >= 0)) refused::the_tolerance_is_not_zero_or_more(options.tolerance);
    auto const by_code = statistics_detail::coded_numbers_of(numbers, codes, projection);
    std::vector<hierarchy_finding<number_type>> findings;
    auto const end = statistics_detail::end_of(rules);
    for (auto at = statistics_detail::first_of(rules); at != end; ++at) {
        statistics_detail::append_finding(findings, *at, by_code, by_code, options);
    }
    return findings;
}

/// The findings that are `broken`, in their order: the output `invalid` of VTL.
/// Example: `broken_only(check_hierarchy(rules, reported, {}, &row::area, &row::exports)).empty()`.
template <number Number>
[[nodiscard]] constexpr std::vector<hierarchy_finding<Number>>
broken_only(std::vector<hierarchy_finding<Number>> const& findings) {
    std::vector<hierarchy_finding<Number>> broken;
    for (auto const& finding : findings) {
        if (finding.verdict == rule_verdict::broken) broken.push_back(finding);
    }
    return broken;
}

} // namespace statistics
} // namespace almanac::inline v0
