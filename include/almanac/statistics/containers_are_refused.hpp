// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The functions of plain ranges take no containers, of which they would make one flat range. Each name is deleted for
/// them here, so that the compiler says why, and says what takes a container instead.
#pragma once

#include <almanac/statistics/number_range.hpp>

namespace almanac::inline v0::statistics {

// The end of each line is a message: compilers print it.
// clang-format off
int atkinson(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int atkinson_weighted(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int beta_convergence(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::beta_convergence_between takes one; c.cells.values has its numbers
int chained(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int change_of_each(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::change takes one; c.cells.values has its numbers
int concentration_ratio(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::concentration_ratio takes one; c.cells.values has its numbers
int contributions_to_growth(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int cumulate(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::cumulate takes one; c.cells.values has its numbers
int differences(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::change takes one; c.cells.values has its numbers
int fisher(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int fit_line(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int generalised_entropy(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int generalised_entropy_weighted(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int gini(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::gini takes one; c.cells.values has its numbers
int gini_of_sample(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int gini_of_sample_weighted(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int gini_weighted(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int growth_of_each(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::growth takes one; c.cells.values has its numbers
int hhi(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::hhi takes one; c.cells.values has its numbers
int hhi_of_shares(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::hhi takes one; c.cells.values has its numbers
int laspeyres(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int least_squares_growth(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::least_squares_growth takes one; c.cells.values has its numbers
int log_growth_of_each(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::growth takes one; c.cells.values has its numbers
int mean(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::mean takes one; c.cells.values has its numbers
int median(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::median takes one; c.cells.values has its numbers
int median_absolute_deviation(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int median_of_slopes(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int paasche(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int palma_ratio(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int palma_ratio_weighted(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int percent_ranks(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::rank_within_period takes one; c.cells.values has its numbers
int population_coefficient_of_variation(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int population_standard_deviation(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int population_variance(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int quantile(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::quantile takes one; c.cells.values has its numbers
int quantile_ratio(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int rank_intervals(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::rank_within_period takes one; c.cells.values has its numbers
int ranks(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::rank_within_period takes one; c.cells.values has its numbers
int rebase(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::rebase takes one; c.cells.values has its numbers
int rolling_sum(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int sample_coefficient_of_variation(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int sample_standard_deviation(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int sample_variance(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int shares_of_total(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::share_within_period takes one; c.cells.values has its numbers
int sigma_convergence(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::sigma_convergence_over_time takes one; c.cells.values has its numbers
int splice(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::splice takes one; c.cells.values has its numbers
int theil_l(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::theil_l takes one; c.cells.values has its numbers
int theil_l_parts(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int theil_l_weighted(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int theil_t(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::theil_t takes one; c.cells.values has its numbers
int theil_t_parts(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int theil_t_weighted(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int top(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::rank_within_period takes one; c.cells.values has its numbers
int trimmed_mean(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int weighted_mean(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::roll_up_mean takes one; c.cells.values has its numbers
int weighted_quantile(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; c.cells.values has its numbers
int year_to_date(statistics_detail::has_a_unit auto const&, auto const&...) = delete; // almanac: a container is no plain range; almanac::year_to_date takes one; c.cells.values has its numbers
// clang-format on

} // namespace almanac::inline v0::statistics
