// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The functions of plain ranges take no containers, of which they would make one flat range. Each name is deleted for
/// them here, so that the compiler says why, and says what takes a container instead.
#pragma once

#include <almanac/statistics/number_range.hpp>

namespace almanac::inline v0::statistics {

// The end of each line is a message: compilers print it.
// clang-format off
template <statistics_detail::has_a_unit C, class... More> C atkinson(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C atkinson_weighted(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C beta_convergence(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::beta_convergence_between takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C change_of_each(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::change takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C concentration_ratio(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::concentration_ratio takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C cumulate(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::cumulate takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C differences(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::change takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C gini(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::gini takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C gini_of_sample(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C gini_weighted(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C growth_of_each(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::growth takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C hhi(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::hhi takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C hhi_of_shares(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::hhi takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C least_squares_growth(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::least_squares_growth takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C log_growth_of_each(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::growth takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C mean(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::mean takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C median(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::median takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C median_absolute_deviation(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C median_of_slopes(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C percent_ranks(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::rank_within_period takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C population_standard_deviation(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C population_variance(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C quantile(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::quantile takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C rank_intervals(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::rank_within_period takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C ranks(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::rank_within_period takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C rebase(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::rebase takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C sample_standard_deviation(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C sample_variance(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C shares_of_total(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::share_within_period takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C sigma_convergence(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::sigma_convergence_over_time takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C splice(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::splice takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C theil_l(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::theil_l takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C theil_l_parts(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C theil_l_weighted(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C theil_t(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::theil_t takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C theil_t_parts(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C theil_t_weighted(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C top(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::rank_within_period takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C trimmed_mean(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> C weighted_mean(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::roll_up_mean takes one; c.cells.values has its numbers
// clang-format on

} // namespace almanac::inline v0::statistics
