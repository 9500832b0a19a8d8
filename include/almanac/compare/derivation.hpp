// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Where a computed value comes from: the operation, its inputs, what was waived, how complete it is. Only for
/// those who ask: `derive(operations::ratio, a, b)` instead of `ratio(a, b)`; everything else carries nothing of it.
#pragma once

#include <almanac/compare/containers/checks.hpp>
#include <almanac/indicator/containers/coverage.hpp>
#include <almanac/number/text/decimal_text.hpp>

#include <concepts>
#include <string_view>
#include <type_traits>
#include <utility>

namespace almanac::inline v0 {

/// A function with a name, to be derived with. Example: `operations::ratio.name == "ratio"`.
template <class Function>
struct operation {
    std::string_view name; ///< its name, which formulas give
    Function function;     ///< what it calls

    /// Calls the function.
    template <class... Inputs>
    constexpr auto operator()(Inputs const&... inputs) const {
        return function(inputs...);
    }
};
/// The type of the function is that of the argument.
template <class Function>
operation(std::string_view, Function) -> operation<Function>;

namespace compare_detail {
// Looked up by their arguments when they are called, so that this header need not include those that have them.
inline constexpr auto call_ratio = [](auto const&... x) { return ratio(x...); };
inline constexpr auto call_gap = [](auto const&... x) { return gap(x...); };
inline constexpr auto call_share = [](auto const&... x) { return share(x...); };
inline constexpr auto call_sum = [](auto const&... x) { return sum(x...); };
inline constexpr auto call_per = [](auto const&... x) { return per(x...); };
inline constexpr auto call_growth = [](auto const&... x) { return growth(x...); };
inline constexpr auto call_change = [](auto const&... x) { return change(x...); };
inline constexpr auto call_cagr = [](auto const&... x) { return cagr(x...); };
inline constexpr auto call_part = [](auto const&... x) { return part(x...); };
inline constexpr auto call_mean = [](auto const&... x) { return mean(x...); };
inline constexpr auto call_over = [](auto const&... x) { return over(x...); };
inline constexpr auto call_project = [](auto const&... x) { return project(x...); };
inline constexpr auto call_mirror = [](auto const&... x) { return mirror(x...); };
inline constexpr auto call_required_growth = [](auto const&... x) { return required_growth(x...); };
inline constexpr auto call_convert = [](auto const&... x) { return convert(x...); };
inline constexpr auto call_deflate = [](auto const&... x) { return deflate(x...); };
inline constexpr auto call_share_of_parts = [](auto const&... x) { return share_of_parts(x...); };
inline constexpr auto call_balance_ratio = [](auto const&... x) { return balance_ratio(x...); };
inline constexpr auto call_whole_of = [](auto const&... x) { return whole_of(x...); };
inline constexpr auto call_rest_of = [](auto const&... x) { return rest_of(x...); };
inline constexpr auto call_contribution = [](auto const&... x) { return contribution(x...); };
inline constexpr auto call_grown_by = [](auto const&... x) { return grown_by(x...); };
inline constexpr auto call_base_of = [](auto const&... x) { return base_of(x...); };
inline constexpr auto call_chained = [](auto const&... x) { return chained(x...); };
inline constexpr auto call_real_growth = [](auto const&... x) { return real_growth(x...); };
inline constexpr auto call_rate_of = [](auto const&... x) { return rate_of(x...); };
inline constexpr auto call_shortfall = [](auto const&... x) { return shortfall(x...); };
inline constexpr auto call_progress = [](auto const&... x) { return progress(x...); };
inline constexpr auto call_weighted_mean = [](auto const&... x) { return weighted_mean(x...); };
inline constexpr auto call_rebase = [](auto const&... x) { return rebase(x...); };
inline constexpr auto call_rank_within_period = [](auto const&... x) { return rank_within_period(x...); };
inline constexpr auto call_share_within_period = [](auto const&... x) { return share_within_period(x...); };
inline constexpr auto call_roll_up = [](auto const&... x) { return roll_up(x...); };
inline constexpr auto call_roll_up_mean = [](auto const&... x) { return roll_up_mean(x...); };
inline constexpr auto call_to_frequency = [](auto const&... x) { return to_frequency(x...); };
} // namespace compare_detail

/// The functions of this component by name. One of your own joins as `operation{"name", [](auto const&... x) { ... }}`.
namespace operations {
inline constexpr operation ratio{"ratio", compare_detail::call_ratio};
inline constexpr operation gap{"gap", compare_detail::call_gap};
inline constexpr operation share{"share", compare_detail::call_share};
inline constexpr operation sum{"sum", compare_detail::call_sum};
inline constexpr operation per{"per", compare_detail::call_per};
inline constexpr operation growth{"growth", compare_detail::call_growth};
inline constexpr operation change{"change", compare_detail::call_change};
inline constexpr operation cagr{"cagr", compare_detail::call_cagr};
inline constexpr operation part{"part", compare_detail::call_part};
inline constexpr operation mean{"mean", compare_detail::call_mean};
inline constexpr operation over{"over", compare_detail::call_over};
inline constexpr operation project{"project", compare_detail::call_project};
inline constexpr operation mirror{"mirror", compare_detail::call_mirror};
inline constexpr operation required_growth{"required_growth", compare_detail::call_required_growth};
inline constexpr operation convert{"convert", compare_detail::call_convert};
inline constexpr operation deflate{"deflate", compare_detail::call_deflate};
inline constexpr operation share_of_parts{"share_of_parts", compare_detail::call_share_of_parts};
inline constexpr operation balance_ratio{"balance_ratio", compare_detail::call_balance_ratio};
inline constexpr operation whole_of{"whole_of", compare_detail::call_whole_of};
inline constexpr operation rest_of{"rest_of", compare_detail::call_rest_of};
inline constexpr operation contribution{"contribution", compare_detail::call_contribution};
inline constexpr operation grown_by{"grown_by", compare_detail::call_grown_by};
inline constexpr operation base_of{"base_of", compare_detail::call_base_of};
inline constexpr operation chained{"chained", compare_detail::call_chained};
inline constexpr operation real_growth{"real_growth", compare_detail::call_real_growth};
inline constexpr operation rate_of{"rate_of", compare_detail::call_rate_of};
inline constexpr operation shortfall{"shortfall", compare_detail::call_shortfall};
inline constexpr operation progress{"progress", compare_detail::call_progress};
inline constexpr operation weighted_mean{"weighted_mean", compare_detail::call_weighted_mean};
inline constexpr operation rebase{"rebase", compare_detail::call_rebase};
inline constexpr operation rank_within_period{"rank_within_period", compare_detail::call_rank_within_period};
inline constexpr operation share_within_period{"share_within_period", compare_detail::call_share_within_period};
inline constexpr operation roll_up{"roll_up", compare_detail::call_roll_up};
inline constexpr operation roll_up_mean{"roll_up_mean", compare_detail::call_roll_up_mean};
inline constexpr operation to_frequency{"to_frequency", compare_detail::call_to_frequency};
} // namespace operations

/// A value and how it was made. Example: `derive(operations::ratio, india, pakistan).value`.
template <class Value>
struct derivation {
    Value value; ///< the value
    /// The call in words, inputs by their keys: "ratio(trade.trade.goods.IND.central_asia.2024,
    /// trade.trade.goods.PAK.central_asia.2024)". The formula of an input that was derived itself stands in its place.
    text<700> formula{};
    /// What was waived, here and in the inputs.
    reasons waived{};
    /// Of an aggregate, and of what is derived from it: the coverage of its least complete value. Nothing expected for
    /// any other.
    coverage covered{};
};

namespace compare_detail {

template <class T>
inline constexpr bool is_derived = false;
template <class Value>
inline constexpr bool is_derived<derivation<Value>> = true;

/// Of a derived group or a converted series, the series: that is what is computed with further.
template <class Input>
constexpr auto const& value_behind(Input const& input) {
    if constexpr (is_derived<Input>) {
        return value_behind(input.value);
    } else if constexpr (requires {
                             input.values;
                             input.coverages;
                         }) {
        return input.values;
    } else {
        return input;
    }
}

/// How an input is called in a formula.
template <class Input>
constexpr text<700> name_of_input(Input const& input) {
    if constexpr (is_derived<Input>) {
        return input.formula;
    } else if constexpr (requires { input.key; }) {
        if (!input.key.empty()) return text<700>(input.key);
        return text<700>(to_text(input.value)).append(' ').append(to_text(input.in()));
    } else if constexpr (requires {
                             input.values;
                             input.coverages;
                         }) {
        return name_of_input(input.values);
    } else if constexpr (is_container<Input>) {
        text<700> result(input.about.indicator.empty() ? std::string_view("values") : input.about.indicator.view());
        if constexpr (requires { input.where; }) result.append(" of ").append(to_text(input.where).view());
        return result;
    } else if constexpr (std::same_as<Input, reasons>) {
        return text<700>("waive(").append(to_text(input).view()).append(')');
    } else if constexpr (std::same_as<Input, period> || std::same_as<Input, decimal>) {
        return text<700>(to_text(input));
    } else if constexpr (std::same_as<Input, area>) {
        return text<700>(input.view());
    } else if constexpr (std::integral<Input>) {
        return text<700>().append_integer(static_cast<std::int64_t>(input));
    } else {
        return text<700>("...");
    }
}

template <class Value>
constexpr reasons waived_in(Value const& value) {
    if constexpr (figure_like<Value>) {
        return value.on.waived;
    } else if constexpr (is_derived<Value>) {
        return value.waived;
    } else if constexpr (requires { value.about.waived; }) {
        return value.about.waived;
    } else if constexpr (requires { value.values.about.waived; }) {
        return value.values.about.waived;
    } else {
        return {};
    }
}

/// The one that is less complete; one of nothing counts as complete.
constexpr coverage lesser_coverage(coverage const& a, coverage const& b) {
    if (a.expected == 0 || b.expected == 0) return a.expected == 0 ? b : a;
    return b.share_present() < a.share_present() ? b : a;
}
template <class Value>
constexpr coverage least_coverage(Value const& value) {
    coverage least{};
    if constexpr (requires { value.coverages; }) {
        for (coverage const& each : value.coverages) least = lesser_coverage(least, each);
    } else if constexpr (is_derived<Value>) {
        least = value.covered;
    }
    return least;
}

} // namespace compare_detail

/// Calls an operation and keeps how. Inputs may be derived themselves. Raises what the operation raises.
/// Example: `auto const times = derive(operations::ratio, india, pakistan);`
template <class Function, class... Inputs>
[[nodiscard]] constexpr auto derive(operation<Function> const& how, Inputs const&... inputs) {
    auto value = how(compare_detail::value_behind(inputs)...);
    derivation<decltype(value)> result{std::move(value)};
    result.formula.append(how.name);
    std::string_view before = "(";
    (static_cast<void>(
         result.formula.append(std::exchange(before, ", ")).append(compare_detail::name_of_input(inputs).view())),
     ...);
    result.formula.append(sizeof...(inputs) == 0 ? "()" : ")");
    result.waived = compare_detail::waived_in(result.value);
    ((result.waived = result.waived | compare_detail::waived_in(inputs)), ...);
    result.covered = compare_detail::least_coverage(result.value);
    ((result.covered = compare_detail::lesser_coverage(result.covered, compare_detail::least_coverage(inputs))), ...);
    return result;
}

/// How the value was made, in one line: "ratio(a, b); waived: period; coverage 4/5".
/// Example: `explain(derive(operations::ratio, india, pakistan)).view().starts_with("ratio(")`.
template <class Value>
[[nodiscard]] constexpr text<700> explain(derivation<Value> const& d) {
    text<700> line(d.formula);
    if (!d.waived.empty()) line.append("; waived: ").append(to_text(d.waived).view());
    if (d.covered.expected > 0) line.append("; coverage ").append(to_text(d.covered).view());
    return line;
}

} // namespace almanac::inline v0
