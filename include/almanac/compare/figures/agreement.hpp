// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The question of a fact checker: does a figure bear out a claim?
#pragma once

#include <almanac/compare/figures/unit_rules.hpp>
#include <almanac/indicator/printed_digits.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// How a claim stands to a figure.
/// Example: `agreement(parse_figure("over $350 billion", on), pakistan) == agreement_verdict::consistent`.
enum class agreement_verdict : std::uint8_t {
    same_digits,  ///< the figure, rounded to the last digit of the claim, is what the claim says
    consistent,   ///< all that the figure can be is what the claim says: 711 and "over 700"
    contradicted, ///< nothing that the figure can be is what the claim says
    undecided,    ///< the figure is known too coarsely to tell
};

/// The verdict's name. Example: `to_text(agreement_verdict::same_digits) == "same_digits"`.
[[nodiscard]] constexpr std::string_view to_text(agreement_verdict v) {
    constexpr std::string_view names[] = {"same_digits", "consistent", "contradicted", "undecided"};
    return names[static_cast<int>(v)];
}

namespace compare_detail {
/// A figure known so coarsely that it prints as a range has no digits to be the same.
constexpr bool has_digits(decimal value, interval const& range, qualifier q, unit const& in) {
    printed_digits const shown = digits_to_print(value, range, q, in);
    return shown.is_known && !shown.is_range;
}
constexpr bool has_same_digits(any_figure const& claim, decimal value, interval const& range, qualifier of_figure) {
    if (is_one_sided(claim.qualified) || is_one_sided(of_figure)) {
        return claim.qualified == of_figure && claim.value == value;
    }
    bool const is_plain = claim.qualified == qualifier::plain || claim.qualified == qualifier::exact;
    decimal const digits = number_detail::zeros_count(claim.value) ? claim.value : normalised(claim.value);
    bool const rounds_to_it =
        is_plain && contains(claim.range, value) && round_to(value, digits.exponent, rounding::half_up) == claim.value;
    return (rounds_to_it || claim.value == value) && has_digits(value, range, of_figure, claim.in());
}
/// The verdict, with nothing checked.
constexpr agreement_verdict agreement_of(any_figure const& claim, any_figure const& figure) {
    decimal const value = value_in(figure, claim.in());
    interval const range = range_in(figure, claim.in());
    if (!overlaps(claim.range, range)) return agreement_verdict::contradicted;
    if (has_same_digits(claim, value, range, figure.qualified)) return agreement_verdict::same_digits;
    return contains(claim.range, range) ? agreement_verdict::consistent : agreement_verdict::undecided;
}
} // namespace compare_detail

/// Whether a figure bears out a claim, both in any unit of one dimension. Where `compare` asks which of two is greater
/// and two identical statements are undecided, here they have the same digits. The claim is what its interval says: by
/// the default rule what its readers take it to say, so that `contradicted` means "not what was said", and "impossible"
/// only where both intervals are `rounding_rules::enclosing`. Raises `unit_mismatch` or `not_comparable`, as `compare`.
/// Example: `agreement(parse_figure("$0.4 billion", on), trade)`.
template <figure_like Claim, figure_like Figure>
[[nodiscard]] constexpr agreement_verdict agreement(Claim const& claim, Figure const& f, reasons waived = {}) {
    any_figure const& left = forget_unit(claim);
    any_figure const& right = forget_unit(f);
    if (!same_dimension_but_prices(left.in(), right.in())) {
        refused::figures_of_different_units("compare", left.in(), right.in());
    }
    reasons const open = comparability(left, right) - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("compare", open, left, right);
    return compare_detail::agreement_of(left, right);
}

} // namespace almanac::inline v0
