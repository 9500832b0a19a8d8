// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What an audit finds of one identity: whether it holds within what the printed digits leave open, by how much it
/// fails, and how much that matters.
#pragma once

#include <almanac/audit/identity.hpp>
#include <almanac/audit/known_finding.hpp>
#include <almanac/indicator/dataset/observation.hpp>
#include <almanac/number/interval_arithmetic.hpp>
#include <almanac/unit/unit.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// How an identity stands to the figures. Equal sides are consistent when the intervals that the digits leave open
/// meet; an order is consistent when all numbers of the intervals are in it.
/// Example: `audit(corridor::facts, claim(key).is_as_printed()).verdict == audit_verdict::consistent`.
enum class audit_verdict : std::uint8_t {
    consistent,   ///< it holds
    inconsistent, ///< it is impossible, whatever was rounded to these digits (`rounding_rules::enclosing`)
    undecided     ///< a figure is missing or too coarse, or only what readers take the digits to say breaks it
};

/// The verdict's name. Example: `to_text(audit_verdict::inconsistent) == "inconsistent"`.
[[nodiscard]] constexpr std::string_view to_text(audit_verdict v) {
    constexpr std::string_view names[] = {"consistent", "inconsistent", "undecided"};
    return names[static_cast<int>(v)];
}

/// A likely slip behind a broken identity. Example: `to_text(slip::inverted) == "the ratio is upside down"`.
enum class slip : std::uint8_t {
    none,
    thousand,         ///< a factor of 1,000: million for billion, thousand for million
    million,          ///< a factor of 1,000,000
    hundred,          ///< a factor of 100: a percentage for a fraction
    month_for_year,   ///< a factor of 12
    quarter_for_year, ///< a factor of 4
    mile,             ///< 1.609: miles for kilometres
    pound,            ///< 2.205: pounds for kilograms
    cubic_foot,       ///< 35.31: cubic feet for cubic metres
    sign,             ///< a rise for a fall
    inverted,         ///< a ratio upside down
    other_base,       ///< a change in per cent of the later level
    one_more_time,    ///< "three times more" for "three times as much"
    exchanged_digits  ///< two digits beside each other in one figure
};

/// The slip in words: "a factor of 1,000". Empty for none.
[[nodiscard]] constexpr std::string_view to_text(slip s) {
    constexpr std::string_view words[] = {"",
                                          "a factor of 1,000 (million for billion?)",
                                          "a factor of 1,000,000",
                                          "a factor of 100 (per cent for a fraction?)",
                                          "a factor of 12 (a month for a year?)",
                                          "a factor of 4 (a quarter for a year?)",
                                          "a factor of 1.609 (miles for kilometres?)",
                                          "a factor of 2.205 (pounds for kilograms?)",
                                          "a factor of 35.31 (cubic feet for cubic metres?)",
                                          "the sign (a rise for a fall?)",
                                          "the ratio is upside down",
                                          "the change is one of the later level",
                                          "one time more or fewer (\"three times more\" is four times as much)",
                                          "two digits exchanged"};
    return words[static_cast<int>(s)];
}

/// A slip, and for exchanged digits the figure. Example: `found.likely.what`.
struct diagnosis {
    slip what = slip::none;     ///< what kind of slip
    std::string_view operand{}; ///< the operand in which it is likely
};

/// The smallest change of one operand after which the identity could hold: of which, and by which part of itself, 0.05
/// for 5 % more. Example: `found.smallest.operand`.
struct reconciliation {
    std::string_view operand{}; ///< the operand to change
    decimal change{};           ///< by which part of itself
};

/// The most rows that the operands of one identity name.
inline constexpr std::size_t most_rows = 16;

/// What was found of one identity. Example: `!audit(corridor::facts, claim(key).is_as_printed()).is_broken()`.
struct finding {
    identity of{};                                    ///< what was looked at
    audit_verdict verdict = audit_verdict::undecided; ///< consistent, inconsistent or undecided
    severity grade = severity::none;                  ///< how grave it is
    interval left = everything();                     ///< in the unit `in`, by the rule of the audit
    interval right = everything();                    ///< in the unit `in`
    interval imbalance = everything();                ///< the left side less the right one
    bool is_known = false;                            ///< all figures are there: the sides mean something
    unit in{};                                        ///< that of the first figure of the dimension of the sides
    observation const* rows[most_rows]{};             ///< the figures involved, each once, in their order
    std::size_t row_count = 0;                        ///< how many of `rows` are in use
    std::string_view lacking{}; ///< of an undecided one: the operand that is missing or too coarse
    reconciliation smallest{};  ///< of a broken one
    diagnosis likely{};         ///< of a broken one

    /// Whether what readers take the digits to say breaks it: a warning or an error.
    [[nodiscard]] constexpr bool is_broken() const { return grade >= severity::warning; }
};

} // namespace almanac::inline v0
