// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Which containers are computed with by their kinds and units, where the compiler knows those, and why the others are
/// not. What is refused is a deleted function whose last template argument is the reason, as for figures
/// (<almanac/compare/figures/unit_rules.hpp>).
#pragma once

#include <almanac/compare/containers/checks.hpp>
#include <almanac/compare/figures/unit_rules.hpp>
#include <almanac/unit/quantity_rules.hpp>

#include <cstdint>
#include <string_view>
#include <type_traits>

namespace almanac::inline v0 {

namespace refused {
// Why a function of containers is deleted: see `these_units_do_not_add`.
template <class Left, class Right>
struct a_series_a_cross_section_and_a_panel_have_different_keys {};
template <class Left, class Right>
struct containers_do_not_multiply {};
template <class Left, class Right>
struct containers_have_no_order_use_ratio_or_gap {};
template <class Container>
struct a_container_computes_with_containers_alone {};
template <class Unit>
struct an_index_number_or_a_rank_is_no_level {};
template <class Unit, class Wanted>
struct these_prices_are_not_where_it_starts {};
template <class Unit>
struct prices_are_changed_by_index_numbers {};
} // namespace refused

namespace compare_detail {

template <class T>
inline constexpr auto kind_name = fixed_string("panel");
template <unit Unit, class Value, class Storage>
inline constexpr auto kind_name<series<Unit, Value, Storage>> = fixed_string("series");
template <unit Unit, class Value, class Storage>
inline constexpr auto kind_name<cross_section<Unit, Value, Storage>> = fixed_string("cross_section");

/// What is done with two containers, cell by cell.
enum class cell_step { sum, difference, ratio, quotient, product, order };

/// A reason with the names of two units, which are asked for only where something is refused.
template <template <class, class> class Reason, unit A, unit B>
using naming = Reason<unit_detail::unit_name<A>, unit_detail::unit_name<B>>;

/// Nothing wrong (`allowed`), or the type of the reason. Units that the compiler does not know are looked at when the
/// containers meet.
template <cell_step Step, class A, class B>
consteval auto rule_of_two_containers() {
    if constexpr (!are_of_one_kind<A, B>) {
        return refused::a_series_a_cross_section_and_a_panel_have_different_keys<name<kind_name<A>>,
                                                                                 name<kind_name<B>>>{};
    } else {
        constexpr unit a = A::unit_of;
        constexpr unit b = B::unit_of;
        constexpr bool are_known = units_in_types<a, b>;
        if constexpr (Step == cell_step::product) {
            return naming<refused::containers_do_not_multiply, a, b>{};
        } else if constexpr (Step == cell_step::order) {
            return naming<refused::containers_have_no_order_use_ratio_or_gap, a, b>{};
        } else if constexpr (!are_known) {
            return allowed{};
        } else if constexpr (Step == cell_step::sum && !have_sum(a, b)) {
            return naming<refused::these_units_do_not_add, a, b>{};
        } else if constexpr (Step == cell_step::quotient && !units_multiply(a, b)) {
            return naming<refused::an_index_number_or_a_rank_does_not_multiply_or_divide, a, b>{};
        } else if constexpr (Step == cell_step::difference && !same_dimension_but_prices(a, b)) {
            return naming<refused::these_units_do_not_subtract, a, b>{};
        } else if constexpr (Step == cell_step::difference && !have_difference(a, b)) {
            return naming<refused::an_index_number_is_relative_to_a_base_and_has_no_difference, a, b>{};
        } else if constexpr (Step == cell_step::ratio && !same_dimension_but_prices(a, b)) {
            return naming<refused::these_units_do_not_compare, a, b>{};
        } else if constexpr (Step == cell_step::ratio && !have_ratio(a, b)) {
            return naming<refused::ranks_are_an_order_and_have_no_ratio, a, b>{};
        } else {
            return allowed{};
        }
    }
}
template <class T>
inline constexpr bool is_bare = std::is_arithmetic_v<T> || unit_detail::operand<T>::is_quantity;
template <cell_step Step, class A, class B>
consteval auto container_rule() {
    if constexpr (container<A> && container<B>) {
        return rule_of_two_containers<Step, A, B>();
    } else if constexpr (container<A> && is_bare<B>) {
        return refused::a_container_computes_with_containers_alone<name<kind_name<A>>>{};
    } else if constexpr (container<B> && is_bare<A>) {
        return refused::a_container_computes_with_containers_alone<name<kind_name<B>>>{};
    }
}
/// Why two operands, at least one of them a container, do not compute; `void` of others.
template <cell_step Step, class A, class B>
using why_not_cells = decltype(container_rule<Step, A, B>());
template <cell_step Step, class A, class B>
inline constexpr bool cells_compute = std::is_same_v<why_not_cells<Step, A, B>, allowed>;
template <class Why>
inline constexpr bool cells_are_refused = !std::is_void_v<Why> && !std::is_same_v<Why, allowed>;

/// What a function asks of the values of one container.
enum class asks : std::uint8_t {
    amounts,   ///< what adds, not below zero: parts of a total
    levels,    ///< amounts or percentages, not below zero: what is so many times as much
    growth,    ///< amounts or index numbers: what grows by a rate
    per_time,  ///< amounts per time
    no_change, ///< anything whose mean means something: no rank, no growth rate
    an_order,  ///< anything that is more or less
};

/// A growth of percentages can mean two things, and one of ranks means none: they have a change.
constexpr bool has_growth(unit const& u) { return u.kind == measure::amount || u.kind == measure::index; }
constexpr bool has_levels(unit const& u) { return u.kind == measure::amount || u.kind == measure::proportion; }

/// Whether values in this unit can be what is asked of them.
constexpr bool unit_answers(asks what, unit const& u) {
    switch (what) {
    case asks::amounts: return units_add(u, u);
    case asks::levels: return has_levels(u);
    case asks::growth: return has_growth(u);
    case asks::per_time: return is_amount_per_time(u);
    case asks::no_change:
    case asks::an_order: break;
    }
    return true;
}
/// The same where the compiler may not know the unit, which is then looked at when the function runs.
template <asks What, unit U>
inline constexpr bool may_answer = U == any_unit || unit_answers(What, U);

/// `allowed`, or why values in this unit are not what is asked of them.
template <asks What, unit U>
consteval auto rule_of_unit() {
    if constexpr (may_answer<What, U>) {
        return allowed{};
    } else if constexpr (What == asks::amounts) {
        return naming<refused::these_units_do_not_add, U, U>{};
    } else if constexpr (What == asks::growth) {
        return naming<refused::a_percentage_or_a_rank_has_a_change_and_no_growth_rate, U, U>{};
    } else if constexpr (What == asks::per_time) {
        return refused::only_an_amount_per_time_becomes_a_flow_over_a_period<unit_detail::unit_name<U>>{};
    } else {
        return refused::an_index_number_or_a_rank_is_no_level<unit_detail::unit_name<U>>{};
    }
}
template <asks What, class Container>
consteval auto rule_of_one_container() {
    if constexpr (container<Container>) return rule_of_unit<What, Container::unit_of>();
}
/// Why the unit of a container is refused; `void` of anything else.
template <asks What, class Container>
using why_no_answer = decltype(rule_of_one_container<What, Container>());

/// Raises for values in a unit, known when the program runs, of which no amounts or levels are made.
constexpr void check_answer(asks what, std::string_view operation, unit const& in) {
    if (!unit_answers(what, in)) refused::figures_of_different_units(operation, in, in);
}
/// The same for those that have no growth.
constexpr void check_has_growth(unit const& in) {
    if (!has_growth(in)) {
        raise<domain_error>("a percentage or a rank has a change, in points or places, and no growth rate");
    }
}

} // namespace compare_detail

} // namespace almanac::inline v0
