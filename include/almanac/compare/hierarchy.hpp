// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The check of a hierarchy: whether stated numbers fit the rules that tie them, such as a total to the sum of its
/// parts. Modes and results are those of `check_hierarchy` with the input `dataset` in VTL, the Validation and
/// Transformation Language of the SDMX Technical Working Group (reference manual of version 2.3, "Check hierarchy").
#pragma once

#include <almanac/compare/numbers.hpp>

#include <algorithm>

namespace almanac {

/// What a rule demands of its left side and the sum on its right side.
enum class rule_relation : unsigned char { equal, less, less_or_equal, greater, greater_or_equal };

/// How an item enters the sum on the right side of a rule.
enum class rule_sign : unsigned char { plus, minus };

/// An item of the right side of a rule. `rule_item{"C", rule_sign::minus}`.
struct rule_item {
    std::string_view code;
    rule_sign sign = rule_sign::plus;
};

/// A view of the items of a rule. They stand elsewhere, in a named array or vector that must outlive the view.
struct rule_items {
    rule_item const* first = nullptr;
    std::size_t count = 0;

    constexpr rule_items() = default;
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

/// A rule: the number of `left` is equal to, less than, ... the sum of the numbers of `right`.
/// `constexpr rule_item parts[] = {{"B"}, {"C"}};` `hierarchy_rule{"R070", "G", rule_relation::equal, parts}` is
/// G = B + C.
struct hierarchy_rule {
    std::string_view name;
    std::string_view left;
    rule_relation relation = rule_relation::equal;
    rule_items right;
};

/// Which rules have a finding, and what stands for a code that is absent from the numbers. A code that is there without
/// a number (a null of VTL) is not absent: its number is never zero, and the finding is `unknown`. Involved in a rule
/// are the codes of both its sides.
enum class hierarchy_mode : unsigned char {
    non_null,     ///< rules whose codes are all there, each with a number
    non_zero,     ///< rules with at least one code there that is not zero, or has no number; absent ones are zero
    partial_null, ///< rules with at least one code there, with or without a number; absent ones have no number
    partial_zero, ///< the same; absent ones are zero
    always_null,  ///< all rules; absent ones have no number
    always_zero,  ///< all rules; absent ones are zero
};

/// How `check_hierarchy` goes about it.
struct hierarchy_options {
    /// The default is that of VTL.
    hierarchy_mode mode = hierarchy_mode::non_null;
    /// How far the two sides may be apart, in the unit of the numbers: A = B becomes |A - B| <= tolerance, A < B becomes
    /// A - B < tolerance. Sums of doubles are rounded: without a tolerance, 0.3 = 0.1 + 0.2 is broken.
    double tolerance = 0;
};

/// What was found of a rule: the true, false and null of VTL.
enum class rule_verdict : unsigned char {
    holds,   ///< the numbers are as demanded; for numbers with bounds: some numbers within the bounds are
    broken,  ///< they are not; for numbers with bounds: no numbers within the bounds are
    unknown, ///< a number is missing
};

/// What was found of one rule. Its texts are those of the rule, which must outlive it.
template <number Number>
struct hierarchy_finding {
    std::string_view rule;
    std::string_view left;
    rule_verdict verdict = rule_verdict::unknown;
    Number imbalance{}; ///< the left side less the sum on the right side; missing when a number is
};

namespace refused {
/// Throws `domain_error`: it would not be clear which number is meant.
[[noreturn]] inline void the_code_has_two_numbers(std::string_view code) {
    throw domain_error(text<200>("cannot check the hierarchy: the code ").append(code).append(" has two numbers"));
}
/// Throws `domain_error`: a rule compares with a sum of at least one item.
[[noreturn]] inline void the_rule_has_no_items(std::string_view rule) {
    throw domain_error(text<200>("cannot check the hierarchy: the right side of ").append(rule).append(" has no items"));
}
/// Throws `domain_error`: the tolerance of a hierarchy check is below zero, or missing.
[[noreturn]] inline void the_tolerance_is_not_zero_or_more(double tolerance) {
    throw domain_error(text<200>("cannot check the hierarchy: the tolerance is not zero or more, it is ")
                           .append(detail::text_of_end(tolerance)));
}
} // namespace refused

namespace detail {

/// The projection to the member `code`.
struct its_code {
    template <class Element>
    constexpr auto operator()(Element const& element) const -> decltype((element.code)) {
        return element.code;
    }
};

/// Texts that are still there after the call: a temporary `std::string` is not.
template <class Code>
concept lasting_code = std::convertible_to<Code, std::string_view> &&
    (std::is_lvalue_reference_v<Code> || std::is_trivially_copyable_v<std::remove_cvref_t<Code>>);

template <number Number>
struct coded_number {
    std::string_view code;
    Number value;
};

/// The numbers by code, sorted. A code that stands twice is refused.
template <class Range, class Codes, class Projection>
constexpr auto coded_numbers_of(Range&& range, Codes codes, Projection projection) {
    using coded = coded_number<number_in<Range, Projection>>;
    std::vector<coded> numbers;
    auto const end = end_of(range);
    for (auto at = first_of(range); at != end; ++at) {
        numbers.push_back(coded{project(codes, *at), number_of(project(projection, *at))});
    }
    std::sort(numbers.begin(), numbers.end(), [](coded const& a, coded const& b) { return a.code < b.code; });
    for (std::size_t i = 1; i < numbers.size(); ++i) {
        if (numbers[i - 1].code == numbers[i].code) refused::the_code_has_two_numbers(numbers[i].code);
    }
    return numbers;
}

/// What the codes of a rule have for numbers, and what becomes of them.
template <number Number>
struct rule_sum {
    Number imbalance{0.0};
    std::size_t there = 0;    ///< codes that are there
    std::size_t unnumbered = 0; ///< of these, the ones without a number
    std::size_t not_zero = 0; ///< of these, the ones that are not known to be zero
    bool is_missing = false;

    constexpr void add(coded_number<Number> const* found, bool is_subtracted, bool absent_is_zero) {
        if (found == nullptr) {
            is_missing = is_missing || !absent_is_zero;
            return;
        }
        ++there;
        if (almanac::is_missing(found->value)) {
            is_missing = true;
            ++unnumbered;
            ++not_zero;
            return;
        }
        if (low_of(found->value) != 0 || high_of(found->value) != 0) ++not_zero;
        imbalance = is_subtracted ? imbalance - found->value : imbalance + found->value;
    }
};

} // namespace detail
} // namespace almanac
