// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// From countries to a group: sums, and weighted means of what has no sum, with the members of the day and with the
/// coverage of each result.
#pragma once

#include <almanac/compare/containers/area_checks.hpp>
#include <almanac/compare/containers/cell_rules.hpp>
#include <almanac/compare/containers/checks.hpp>
#include <almanac/indicator/containers/coverage.hpp>
#include <almanac/place/group.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace almanac::inline v0 {

/// How to roll up. By default every member must be there, and the members are those of the last day of each period.
/// Example: `roll_up(exports, areas::central_asia, {.least_present = 0.8}).coverages`.
struct roll_up_options {
    /// The least share of the members that must have a number, 0 to 1; below it the result has none.
    double least_present = 1.0;
    /// The least share of the weight that must be present, 0 to 1; of a roll-up with weights.
    double least_weight = 0.0;
    /// The composition to use for all periods: the members on the last day of this one ("the Union of 2020", as
    /// Eurostat has it). Without it, each period has the members of its own last day.
    period composition = no_period();
    reasons waived{}; ///< what is let through all the same
};

namespace refused {
/// Raises `domain_error`: a weight is below zero.
[[noreturn]] inline void a_weight_is_below_zero(area const& where, period const& when) {
    raise(domain_error(text<300>("the weight of ")
                           .append(where.view())
                           .append(" in ")
                           .append(to_text(when))
                           .append(" is below zero")));
}
} // namespace refused

namespace compare_detail {

/// One period of a roll-up: what has been added up so far.
template <number Number>
struct roll_up_sums {
    Number total = Number(0.0);
    double weight_of_present = 0.0;
    double weight_of_all = 0.0;
    bool every_weight_is_known = true;
    coverage found{};

    constexpr void add(Number const& value, double weight) {
        ++found.expected;
        if (is_missing(weight)) {
            every_weight_is_known = false;
            return;
        }
        weight_of_all += weight;
        if (is_missing(value)) return;
        ++found.present;
        weight_of_present += weight;
        total = total + value * weight;
    }
    [[nodiscard]] constexpr coverage covered() const {
        coverage result = found;
        bool const known = every_weight_is_known && weight_of_all > 0.0;
        result.weight_present = known ? weight_of_present / weight_of_all : missing_value;
        return result;
    }
};

constexpr bool is_enough(coverage const& found, roll_up_options const& options) {
    if (found.present == 0 || found.share_present() < options.least_present) return false;
    return options.least_weight <= 0.0 || found.weight_present >= options.least_weight; // false when it is missing
}

constexpr serial_day day_of_membership(period const& when, roll_up_options const& options) {
    period const& p = options.composition.kind == period_kind::none ? when : options.composition;
    return last_day(p);
}

/// The members' cells of one period, added up. `weight_at` gives the weight of an area in the period.
template <unit Unit, class Value, class Storage, class Weight>
constexpr roll_up_sums<Value> add_members(panel<Unit, Value, Storage> const& values, std::size_t t, area const& group,
                                          serial_day day, Weight const& weight_at) {
    roll_up_sums<Value> sums;
    for (area const member : members(group, day)) {
        std::size_t const i = values.position(member);
        bool const is_there = i < values.areas.size();
        sums.add(is_there ? values.cells.values[i * values.period_count + t] : Value(missing_value), weight_at(member));
    }
    return sums;
}

/// The series of a group; `value_of_period` makes a value of the sums.
template <unit Unit, class Value, class Storage, class Weight, class Finish>
constexpr covered<series<Unit, Value>> roll_up_with(panel<Unit, Value, Storage> const& values, area const& group,
                                                    roll_up_options const& options, common_basis const& about,
                                                    Weight const& weight_at, Finish const& finish) {
    if (!is_group(group)) refused::this_area_is_not_a_group(group);
    covered<series<Unit, Value>> result{{values.measured_in, about, group, values.every, values.first_ordinal, {}}, {}};
    for (std::size_t t = 0; t < values.period_count; ++t) {
        serial_day const day = day_of_membership(values.when(t), options);
        auto const sums = add_members(values, t, group, day, [&](area const& member) { return weight_at(member, t); });
        coverage const found = sums.covered();
        Value const value = is_enough(found, options) ? finish(sums) : Value(missing_value);
        result.values.cells.values.items.push_back(value);
        result.coverages.push_back(found);
    }
    return result;
}

/// What the group's series is said of. What was found was waived.
constexpr common_basis basis_of_roll_up(common_basis about, reasons found) {
    about.waived = about.waived | found;
    return about;
}

} // namespace compare_detail

/// The sums of a group's members in each period, with the coverage. What has no sum raises `not_comparable`
/// unless waived: for that, see `roll_up_mean`; and so are amounts in each member's own currency. Raises `domain_error`
/// for an area that is not a group. Example: `roll_up(exports, areas::central_asia, {.least_present = 0.8}).values`.
template <unit Unit, class Value, class Storage>
requires compare_detail::may_answer<compare_detail::asks::amounts, Unit>
[[nodiscard]] constexpr covered<series<Unit, Value>> roll_up(panel<Unit, Value, Storage> const& values,
                                                             area const& group, roll_up_options const& options = {}) {
    compare_detail::check_answer(compare_detail::asks::amounts, "add", values.in());
    reasons const found = compare_detail::against_sum_of(values.about.kind);
    reasons const open = found - options.waived;
    if (!open.empty())
        compare_detail::refusal_of(open)("roll up", open, compare_detail::stand_in(values),
                                         compare_detail::stand_in(values));
    reasons const own = compare_detail::check_one_currency("the sum of a group", values.in(), options.waived);
    common_basis const about = compare_detail::basis_of_roll_up(values.about, found | own);
    auto result = compare_detail::roll_up_with(
        values, group, options, about, [](area const&, std::size_t) { return 1.0; },
        [](auto const& sums) { return sums.total; });
    for (coverage& each : result.coverages) each.weight_present = missing_value; // nobody gave weights
    return result;
}
// clang-format off
template <unit Unit, class Value, class Storage, class Why = compare_detail::why_no_answer<compare_detail::asks::amounts, panel<Unit, Value, Storage>>> requires compare_detail::cells_are_refused<Why>
panel<Unit, Value> roll_up(panel<Unit, Value, Storage> const&, area const&, roll_up_options const& = {}) = delete; // almanac: cannot add these units; roll_up_mean takes a weighted mean
// clang-format on

/// The weighted means of a group's members in each period, with the coverage in number and in weight: GDP per head
/// weighted by population. The weights are a panel of the same frequency; areas and periods that it lacks have an
/// unknown weight, and so has the coverage then. Ranks and events have no mean, nor have values or weights in each
/// member's own currency: `not_comparable`, unless waived. Raises `domain_error` for weights of another frequency and
/// for one below zero. There is no number where all weights are zero. Example: `roll_up_mean(literacy, population,
/// areas::central_asia, {.least_present = 0, .least_weight = 0.8})`.
template <unit Unit, class Value, class Storage, unit WeightUnit, class WeightStorage>
[[nodiscard]] constexpr covered<series<Unit, Value>>
roll_up_mean(panel<Unit, Value, Storage> const& values, panel<WeightUnit, double, WeightStorage> const& weights,
             area const& group, roll_up_options const& options = {}) {
    if (!(weights.every == values.every)) {
        refused::the_period_is_of_another_frequency(compare_detail::period_for_messages(weights),
                                                    compare_detail::period_for_messages(values));
    }
    reasons found;
    bool const is_rank = values.about.kind == nature::rank || values.in().kind == measure::rank;
    if (is_rank || values.about.kind == nature::event) found.add(reason::not_additive);
    reasons const open = found - options.waived;
    if (!open.empty())
        compare_detail::refusal_of(open)("take the mean of", open, compare_detail::stand_in(values),
                                         compare_detail::stand_in(values));
    for (unit const& in : {values.in(), weights.in()})
        found = found | compare_detail::check_one_currency("the mean of a group", in, options.waived);
    common_basis const about = compare_detail::basis_of_roll_up(values.about, found);
    auto const weight_at = [&](area const& member, std::size_t t) {
        std::size_t const i = weights.position(member);
        std::int32_t const at = values.first_ordinal + static_cast<std::int32_t>(t) - weights.first_ordinal;
        bool const is_there =
            i < weights.areas.size() && at >= 0 && static_cast<std::size_t>(at) < weights.period_count;
        if (!is_there) return missing_value;
        double const weight = weights.cells.values[i * weights.period_count + static_cast<std::size_t>(at)];
        if (weight < 0.0) refused::a_weight_is_below_zero(member, weights.when(static_cast<std::size_t>(at)));
        return weight;
    };
    return compare_detail::roll_up_with(values, group, options, about, weight_at, [](auto const& sums) {
        if (!(sums.weight_of_present > 0.0)) return Value(missing_value);
        return sums.total / sums.weight_of_present;
    });
}

} // namespace almanac::inline v0
