// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The functions of plain ranges take no containers, of which they would make one flat range. Each name is deleted for
/// them here, so that the compiler says why, and says what takes a container instead.
#pragma once

#include <almanac/statistics/number_range.hpp>

namespace almanac::inline v0::statistics {

// The end of each line is a message: compilers print it.
// clang-format off
template <statistics_detail::has_a_unit C, class... More> void atkinson(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void atkinson_weighted(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void beta_convergence(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::beta_convergence_between takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void change_of_each(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::change takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void concentration_ratio(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::concentration_ratio takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void cumulate(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::cumulate takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void differences(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::change takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void gini(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::gini takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void gini_of_sample(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void gini_weighted(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void growth_of_each(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::growth takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void hhi(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::hhi takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void hhi_of_shares(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::hhi takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void least_squares_growth(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::least_squares_growth takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void log_growth_of_each(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::growth takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void mean(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::mean takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void median(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::median takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void median_absolute_deviation(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void median_of_slopes(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void percent_ranks(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::rank_within_period takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void population_standard_deviation(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void population_variance(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void quantile(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::quantile takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void rank_intervals(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::rank_within_period takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void ranks(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::rank_within_period takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void rebase(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::rebase takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void sample_standard_deviation(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void sample_variance(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void shares_of_total(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::share_within_period takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void sigma_convergence(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::sigma_convergence_over_time takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void splice(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::splice takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void theil_l(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::theil_l takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void theil_l_parts(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void theil_l_weighted(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void theil_t(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::theil_t takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void theil_t_parts(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void theil_t_weighted(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void top(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::rank_within_period takes one; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void trimmed_mean(C const&, More const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
template <statistics_detail::has_a_unit C, class... More> void weighted_mean(C const&, More const&...) = delete; // almanac: a container is no plain range; almanac::roll_up_mean takes one; c.cells.values has its numbers
// clang-format on

} // namespace almanac::inline v0::statistics
